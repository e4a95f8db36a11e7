"""National articles: the summary of a yearly assessment, a ranking with indices, a ranking with points and classes."""

from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES, Told

MINISTRIES, GOVERNMENT, ALL = "ministries-22", "government-agencies-8", "central-and-provinces"

SUMMARY = """\
Tóm tắt Báo cáo đánh giá mức độ ứng dụng CNTT trong cơ quan nhà nước năm 2013

Thứ năm, 15/05/2014 09:25

Trang chủ | Tin tức - Sự kiện | Hoạt động của Bộ | Liên hệ

Cục Tin học hóa, Bộ Thông tin và Truyền thông vừa hoàn thành Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin \
(CNTT) của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2013. \
Số liệu do các cơ quan tự báo cáo, sau đó được tổ công tác của Cục kiểm tra trực tiếp trên mạng trong tháng 02 và \
tháng 3/2014.

Các tiêu chí được xây dựng trên cơ sở Luật Công nghệ thông tin, Nghị định số 43/2011/NĐ-CP, Quyết định số 1605/QĐ-TTg \
và Chỉ thị số 15/CT-TTg ngày 22/5/2012 của Thủ tướng Chính phủ. Theo Chương trình quốc gia, đến hết năm 2015 phải có \
50% hồ sơ khai thuế của doanh nghiệp được nộp qua mạng.

Kết quả cho thấy năm 2013 các cơ quan đã chú trọng hơn tới việc đưa ứng dụng vào công việc hằng ngày. Xét chung cả \
khối Bộ và khối địa phương, khoảng 34% số cơ quan đạt mức Khá, 52,4% đạt mức Trung bình, còn mức Tốt vẫn chưa tới 5%. \
Khoảng cách giữa nhóm dẫn đầu với nhóm cuối chưa được thu hẹp.

Nếu tách theo nhóm tiêu chí thì Hạ tầng kỹ thuật CNTT tiến bộ rõ nhất, tỉ lệ cơ quan đạt mức Khá ở nhóm này là 47,1%; \
ở nhóm Ứng dụng CNTT phục vụ chỉ đạo điều hành tỉ lệ đó là 39,5%.

Về dịch vụ công trực tuyến tại địa phương, số tỉnh, thành phố cung cấp và số dịch vụ mức độ 3 đều tăng qua từng năm \
(năm 2009: có 14 tỉnh, thành phố cung cấp 197 dịch vụ mức độ 3; năm 2010: có 31 tỉnh, thành phố cung cấp 612 dịch vụ \
mức độ 3; năm 2011: có 36 tỉnh, thành phố cung cấp 905 dịch vụ mức độ 3, có 01 thành phố cung cấp 02 dịch vụ mức độ \
4; năm 2012: có 44 tỉnh, thành phố cung cấp 1.482 dịch vụ mức độ 3, có 03 tỉnh, thành phố cung cấp 11 dịch vụ mức độ \
4). Riêng năm 2013, đã có 53 tỉnh, thành phố đưa vào sử dụng 2.174 dịch vụ mức độ 3, trong khi dịch vụ mức độ 4 mới \
có ở 06 địa phương với tổng số 38 dịch vụ.

Ở khối Bộ, cơ quan ngang Bộ, 15/22 cơ quan đã cung cấp dịch vụ công trực tuyến mức độ 3 và 07/22 cơ quan đã cung cấp \
dịch vụ công trực tuyến mức độ 4. Những cơ quan có lượng hồ sơ tiếp nhận qua mạng lớn trong năm là Bộ Công Thương, Bộ \
Tài chính, tỉnh Đồng Nai và Thành phố Hồ Chí Minh.

Toàn văn báo cáo xem tại mục Văn bản. Điện thoại: (04) 3782 1766; Fax: (04) 3782 1767.

Lượt xem: 2.315 | Bản in | Quay lại
"""


def _summary() -> Article:
    gold = Told("summary", SUMMARY, 2013, "mic/ung-dung-cntt")
    gold.measure("khoảng |34|% số cơ quan", ALL, "share", value=34, qualifier="≈", **{"class": "Khá"})
    gold.measure("|52,4|% đạt mức Trung bình", ALL, "share", value=52.4, **{"class": "Trung bình"})
    gold.measure("chưa tới |5|%", ALL, "share", value=5, qualifier="<", **{"class": "Tốt"})
    gold.measure("ở nhóm này là |47,1|%", ALL, "share", value=47.1, **{"class": "Khá"})
    gold.measure("tỉ lệ đó là |39,5|%", ALL, "share", value=39.5, **{"class": "Khá"})
    for year, agencies, words, services in ((2009, 14, "197", 197), (2010, 31, "612", 612), (2011, 36, "905", 905)):
        gold.measure(f"có |{agencies}| tỉnh", PROVINCES, "agencies", "3", value=agencies, year=year)
        gold.measure(f"|{words}| dịch vụ", PROVINCES, "services", "3", value=services, year=year)
    gold.measure("có |01| thành phố", PROVINCES, "agencies", "4", value=1, year=2011)
    gold.measure("|02| dịch vụ mức độ 4", PROVINCES, "services", "4", value=2, year=2011)
    gold.measure("có |44| tỉnh", PROVINCES, "agencies", "3", value=44, year=2012)
    gold.measure("|1.482| dịch vụ", PROVINCES, "services", "3", value=1482, year=2012)
    gold.measure("có |03| tỉnh", PROVINCES, "agencies", "4", value=3, year=2012)
    gold.measure("|11| dịch vụ", PROVINCES, "services", "4", value=11, year=2012)
    gold.measure("đã có |53| tỉnh", PROVINCES, "agencies", "3", value=53)
    gold.measure("|2.174| dịch vụ", PROVINCES, "services", "3", value=2174)
    gold.measure("mới có ở |06| địa phương", PROVINCES, "agencies", "4", value=6)
    gold.measure("tổng số |38| dịch vụ", PROVINCES, "services", "4", value=38)
    gold.measure("|15|/22 cơ quan", MINISTRIES, "agencies", "3", value=15, denominator=22)
    gold.measure("|07|/22 cơ quan", MINISTRIES, "agencies", "4", value=7, denominator=22)
    for subject in ("bo-cong-thuong", "bo-tai-chinh", "dong-nai", "ho-chi-minh"):
        gold.has("hồ sơ tiếp nhận qua mạng lớn", subject, optional=True)
    return gold.article()


INDEX = """\
Bộ Công Thương dẫn đầu khối bộ về ứng dụng công nghệ thông tin

22/08/2019 10:14 GMT+7 | Lượt xem: 1.874 | Chia sẻ | Lưu bài viết

Ảnh minh họa: Cán bộ một cửa hướng dẫn doanh nghiệp nộp hồ sơ qua mạng.

Bộ Thông tin và Truyền thông vừa công bố báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin, phát triển \
Chính phủ điện tử của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố năm 2018.

Khối bộ, cơ quan ngang bộ có 20/22 đơn vị được xếp hạng. Bộ Công Thương đứng thứ nhất với chỉ số 0,8463, Bộ Y tế đứng \
thứ hai với chỉ số 0,8307; tiếp theo là các bộ: Thông tin và Truyền thông, Giáo dục và Đào tạo, Ngoại giao. Xếp thứ \
19 là Thanh tra Chính phủ (0,3126), xếp thứ 20 là Ủy ban Dân tộc (0,2918). Bộ Công an và Bộ Quốc phòng không tham gia \
đánh giá do tính chất đặc thù.

Trong khối cơ quan thuộc Chính phủ, ba vị trí dẫn đầu lần lượt là Thông tấn xã Việt Nam, Bảo hiểm xã hội Việt Nam và \
Viện Hàn lâm Khoa học và Công nghệ Việt Nam. Đài Tiếng nói Việt Nam đứng thứ 6.

Đại diện Cục Thương mại điện tử và Kinh tế số cho biết, năm 2017 Bộ Công Thương xếp thứ 6, như vậy Bộ đã tăng 5 bậc \
chỉ sau một năm. Về các chỉ số thành phần năm 2018, Bộ Công Thương xếp thứ 2 về hạ tầng kỹ thuật CNTT, thứ 1 về cung \
cấp dịch vụ công trực tuyến và thứ 7 về nguồn nhân lực cho ứng dụng CNTT. Bộ đã bố trí 46,5 tỷ đồng để nâng cấp Cổng \
dịch vụ công trong hai năm 2017 - 2018 và đặt mục tiêu 60% thủ tục hành chính được thực hiện qua mạng vào năm 2020.

Ở khối tỉnh, thành phố, Quảng Ninh đứng đầu bảng xếp hạng 63 địa phương với chỉ số 0,8925. Đà Nẵng (0,8811) và Thừa \
Thiên - Huế (0,8604) lần lượt đứng thứ hai và thứ ba. Hai thành phố lớn là Hà Nội và TP.HCM đứng thứ 9 và thứ 11. Cần \
Thơ xếp thứ 17, Bến Tre xếp thứ 26. Ba vị trí cuối bảng là Đắk Nông (hạng 61), Sơn La (hạng 62) và Cao Bằng (hạng \
63).

Việc xếp hạng dựa trên 6 nhóm tiêu chí: hạ tầng kỹ thuật; ứng dụng trong hoạt động nội bộ; cổng thông tin điện tử; \
dịch vụ công trực tuyến; cơ chế, chính sách và nguồn nhân lực.

Minh Đức

Từ khóa: ICT Index 2018, Chính phủ điện tử
BÌNH LUẬN (0)   Đọc thêm: Nghị quyết 17/NQ-CP và những việc cần làm ngay
"""


def _index() -> Article:
    gold = Told("index", INDEX, 2018, "mic/ung-dung-cntt")
    gold.score("Bộ Công Thương dẫn đầu khối bộ", "bo-cong-thuong", rank=1)
    gold.size("có |20|/22 đơn vị", MINISTRIES, 20, 22)
    gold.both("Bộ Công Thương đứng thứ nhất với chỉ số |0,8463|", "bo-cong-thuong", 1, 0.8463, "index_value")
    gold.both("đứng thứ hai với chỉ số |0,8307|", "bo-y-te", 2, 0.8307, "index_value")
    gold.row("bo-thong-tin-va-truyen-thong", "bo-giao-duc-va-dao-tao", "bo-ngoai-giao", start=3, words="là các bộ:")
    gold.score("Xếp thứ |19| là", "thanh-tra-chinh-phu", rank=19)
    gold.score("Thanh tra Chính phủ (|0,3126|)", "thanh-tra-chinh-phu", index_value=0.3126)
    gold.score("xếp thứ |20| là", "uy-ban-dan-toc", rank=20)
    gold.score("Ủy ban Dân tộc (|0,2918|)", "uy-ban-dan-toc", index_value=0.2918)
    academy = "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam"
    gold.row("thong-tan-xa-viet-nam", "bao-hiem-xa-hoi-viet-nam", academy, start=1, words="ba vị trí dẫn đầu")
    gold.score("Đài Tiếng nói Việt Nam đứng thứ |6|", "dai-tieng-noi-viet-nam", rank=6)
    gold.score("năm 2017 Bộ Công Thương xếp thứ |6|", "bo-cong-thuong", rank=6, year=2017)
    gold.measure("tăng |5| bậc", "bo-cong-thuong", "change", value=5, optional=True)
    gold.score("thứ |2| về hạ tầng", "bo-cong-thuong", rank=2, criterion_id="infrastructure")
    gold.score("thứ |1| về cung", "bo-cong-thuong", rank=1, criterion_id="online-services")
    gold.score("thứ |7| về nguồn", "bo-cong-thuong", rank=7, criterion_id="human-resources")
    gold.both("xếp hạng 63 địa phương với chỉ số |0,8925|", "quang-ninh", 1, 0.8925, "index_value")
    gold.size("xếp hạng |63| địa phương", PROVINCES, 63)
    gold.both("Đà Nẵng (|0,8811|)", "da-nang", 2, 0.8811, "index_value")
    gold.both("Thừa Thiên - Huế (|0,8604|)", "thua-thien-hue", 3, 0.8604, "index_value")
    gold.score("TP.HCM đứng thứ |9| và", "ha-noi", rank=9).score("và thứ |11|.", "ho-chi-minh", rank=11)
    gold.score("Cần Thơ xếp thứ |17|", "can-tho", rank=17).score("Bến Tre xếp thứ |26|", "ben-tre", rank=26)
    gold.score("hạng |61|", "dak-nong", rank=61).score("hạng |62|", "son-la", rank=62)
    gold.score("hạng |63|)", "cao-bang", rank=63)
    return gold.article()


POINTS = """\
Xếp hạng mức độ ứng dụng công nghệ thông tin của các bộ, ngành, địa phương năm 2014

ICTnews - Ngày 09/06/2015, 15:40

Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin (CNTT) năm 2014 vừa được Bộ Thông tin và Truyền thông phát hành \
tại hội nghị giao ban quý II/2015 với các Sở TT&TT. Đây là lần đánh giá thứ năm về ứng dụng CNTT tổng thể.

Trong 63 tỉnh, thành phố có 4 địa phương đạt mức Tốt, 29 địa phương (46,03%) đạt mức Khá, 30 địa phương còn lại ở mức \
Trung bình. Bắc Ninh là tỉnh đứng đầu với 874,25 điểm, tiếp đó là Nghệ An (861,5 điểm) và Đồng Nai (858 điểm). Các vị \
trí thứ 4, thứ 5 và thứ 6 lần lượt thuộc về Lào Cai, Hải Phòng, An Giang. Kiên Giang xếp thứ 34 với 566,75 điểm. Đứng \
cuối bảng, vị trí 63/63, là Bạc Liêu khi chỉ được 312,75 điểm.

So với năm 2013, Kiên Giang đã cải thiện 8 bậc; một năm trước tỉnh này đứng thứ 42.

Đối với khối các Bộ, cơ quan ngang Bộ, báo cáo xếp hạng 21/22 cơ quan, trong đó 3 cơ quan đạt mức Tốt và 11 cơ quan \
đạt mức Khá. Dẫn đầu là Bộ Ngoại giao (889,5 điểm). Bộ Tài chính xếp thứ 2 và Bộ Xây dựng xếp thứ 3, cùng ở mức Tốt. \
Bộ Giao thông vận tải đứng thứ 8 với 702 điểm. Xếp cuối là Ủy ban Dân tộc.

Với các cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam đứng thứ nhất, Đài Truyền hình Việt Nam thứ hai.

Về dịch vụ công trực tuyến, tính đến hết năm 2014 đã có 56/63 (88,89%) tỉnh, thành phố cung cấp 2.633 dịch vụ mức độ \
3; 09 tỉnh, thành phố cung cấp 74 dịch vụ mức độ 4. Năm 2013, số dịch vụ mức độ 3 của các địa phương là 2.019 và số \
dịch vụ mức độ 4 là 41.

Bộ TT&TT đề nghị các địa phương bố trí đủ kinh phí theo Nghị định 102/2009/NĐ-CP, phấn đấu năm 2015 không còn đơn vị \
nào dưới 350 điểm. Hội nghị có hơn 120 đại biểu tham dự.

T.Hương - Email: toasoan@ictnews.example - Đường dây nóng: 0912 345 678
"""


def _points() -> Article:
    gold = Told("points", POINTS, 2014, "mic/ung-dung-cntt")
    gold.measure("Trong |63| tỉnh", PROVINCES, "class_count", denominator=63, **{"class": "*"}, optional=True)
    gold.graded("có |4| địa phương", PROVINCES, "Tốt", 4)
    gold.graded("|29| địa phương", PROVINCES, "Khá", 29)
    gold.graded("địa phương (|46,03|%)", PROVINCES, "Khá", 29, percent=46.03, optional=True)
    gold.graded("|30| địa phương", PROVINCES, "Trung bình", 30)
    gold.both("đứng đầu với |874,25| điểm", "bac-ninh", 1, 874.25)
    gold.both("Nghệ An (|861,5| điểm)", "nghe-an", 2, 861.5).both("Đồng Nai (|858| điểm)", "dong-nai", 3, 858)
    gold.score("vị trí thứ |4|", "lao-cai", rank=4).score("thứ |5| và", "hai-phong", rank=5)
    gold.score("và thứ |6| lần lượt", "an-giang", rank=6)
    gold.score("Kiên Giang xếp thứ |34|", "kien-giang", rank=34).score("|566,75|", "kien-giang", points=566.75)
    gold.score("vị trí |63|/63", "bac-lieu", rank=63).score("|312,75|", "bac-lieu", points=312.75)
    gold.measure("cải thiện |8| bậc", "kien-giang", "change", value=8, optional=True)
    gold.score("tỉnh này đứng thứ |42|", "kien-giang", rank=42, year=2013)
    gold.size("xếp hạng |21|/22", MINISTRIES, 21, 22)
    gold.graded("trong đó |3| cơ quan", MINISTRIES, "Tốt", 3).graded("|11| cơ quan", MINISTRIES, "Khá", 11)
    gold.both("Bộ Ngoại giao (|889,5| điểm)", "bo-ngoai-giao", 1, 889.5)
    gold.score("Bộ Tài chính xếp thứ |2|", "bo-tai-chinh", rank=2)
    gold.score("Bộ Xây dựng xếp thứ |3|", "bo-xay-dung", rank=3)
    gold.classed("cùng ở mức Tốt", "Tốt", "bo-tai-chinh", "bo-xay-dung")
    gold.score("vận tải đứng thứ |8| với", "bo-giao-thong-van-tai", rank=8)
    gold.score("với |702| điểm", "bo-giao-thong-van-tai", points=702)
    gold.score("Xếp cuối là Ủy ban Dân tộc", "uy-ban-dan-toc", rank=21, optional=True)
    gold.score("Bảo hiểm xã hội Việt Nam đứng thứ nhất", "bao-hiem-xa-hoi-viet-nam", rank=1)
    gold.score("Đài Truyền hình Việt Nam thứ hai", "dai-truyen-hinh-viet-nam", rank=2)
    gold.measure("có |56|/63", PROVINCES, "agencies", "3", value=56, denominator=63, percent=88.89)
    gold.measure("|2.633| dịch vụ", PROVINCES, "services", "3", value=2633)
    gold.measure("|09| tỉnh", PROVINCES, "agencies", "4", value=9)
    gold.measure("|74| dịch vụ", PROVINCES, "services", "4", value=74)
    gold.measure("của các địa phương là |2.019|", PROVINCES, "services", "3", value=2019, year=2013)
    gold.measure("dịch vụ mức độ 4 là |41|", PROVINCES, "services", "4", value=41, year=2013)
    return gold.article()


def articles() -> list[Article]:
    """Three articles written in one sitting, without a look at what the reader knows."""
    return [_summary(), _index(), _points()]
