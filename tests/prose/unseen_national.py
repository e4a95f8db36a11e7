"""Articles of the years to 2016: a ministry's summary, a newspaper's ranking, websites, the Vietnam ICT Index."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

SUMMARY = """Tóm tắt kết quả đánh giá mức độ ứng dụng công nghệ thông tin trong cơ quan nhà nước năm 2011

Thứ tư, 18/04/2012 09:25

Thực hiện Chỉ thị số 34/2008/CT-TTg ngày 03/12/2008 của Thủ tướng Chính phủ, trên cơ sở báo cáo của các đơn vị và kết \
quả kiểm tra trên môi trường mạng, Bộ Thông tin và Truyền thông đã hoàn thành việc đánh giá mức độ ứng dụng công nghệ \
thông tin (CNTT) của các Bộ, cơ quan ngang Bộ và các tỉnh, thành phố trực thuộc Trung ương năm 2011.

Về hạ tầng kỹ thuật, tỉ lệ máy tính trên cán bộ, công chức tại các Bộ, cơ quan ngang Bộ đạt 88,4%, tại các tỉnh, thành \
phố đạt 67,2%.

Về trang/cổng thông tin điện tử, đến hết năm 2011 đã có 22/22 Bộ, cơ quan ngang Bộ và 62/63 tỉnh, thành phố có \
trang/cổng thông tin điện tử.

Về cung cấp dịch vụ công trực tuyến, tại các tỉnh, thành phố, năm 2009 có 16 tỉnh, thành phố cung cấp 198 dịch vụ mức \
độ 3; năm 2010 có 31 tỉnh, thành phố cung cấp 512 dịch vụ mức độ 3; năm 2011 có 40 tỉnh, thành phố cung cấp 876 dịch \
vụ mức độ 3, có 03 thành phố cung cấp 09 dịch vụ mức độ 4. Ở khối Bộ, cơ quan ngang Bộ, số dịch vụ công trực tuyến \
mức độ 3 tăng từ 52 dịch vụ năm 2009 lên 74 dịch vụ năm 2010 và 121 dịch vụ năm 2011.

Về xếp loại, khối tỉnh, thành phố có 3 địa phương đạt mức Tốt là Đà Nẵng, Thừa Thiên Huế và Lào Cai; 27 địa phương đạt \
mức Khá; 33 địa phương đạt mức Trung bình.

Trong thời gian tới, các cơ quan cần tập trung triển khai Chương trình quốc gia giai đoạn 2011-2015 với tổng kinh phí \
dự kiến 1.700 tỷ đồng, phấn đấu đến năm 2015 có 50% hồ sơ khai thuế được nộp qua mạng.

In bài viết | Gửi Email | Lượt truy cập: 8.214.377
"""
NEWSPAPER = """Đà Nẵng, Bộ Công Thương dẫn đầu về ứng dụng CNTT năm 2013

ICTnews - Trong báo cáo đánh giá mức độ ứng dụng CNTT năm 2013 vừa được Bộ TT&TT công bố, vị trí đứng đầu ở khối bộ, \
cơ quan ngang bộ thuộc về Bộ Công Thương, còn ở khối tỉnh, thành phố vẫn là Đà Nẵng.

Cụ thể, Bộ Công Thương được 902,75 điểm trên tổng số 1.000 điểm. Bộ Tài chính xếp ở vị trí thứ hai với 889,5 điểm, kế \
đó là Bộ Giáo dục và Đào tạo (871 điểm), Bộ Y tế (860,25 điểm) và Ngân hàng Nhà nước (855 điểm). So với năm 2012, Bộ Y \
tế tăng 5 bậc, từ vị trí thứ 9 lên vị trí thứ 4; Bộ Tư pháp giảm 3 bậc, xếp thứ 12/22.

Đối với khối địa phương, sau Đà Nẵng (955,5 điểm) là TP. Hồ Chí Minh (931,25 điểm), Hà Nội (917 điểm), Nghệ An (905,75 \
điểm) và Thừa Thiên - Huế (903,5 điểm). Các vị trí từ thứ 6 đến thứ 10 lần lượt thuộc về Lạng Sơn, An Giang, Bắc \
Giang, Hà Tĩnh và Thanh Hóa. Ba tỉnh ở cuối bảng xếp hạng là Kon Tum (thứ 61), Điện Biên (thứ 62) và Cao Bằng (thứ 63).

Điểm trung bình của khối bộ, cơ quan ngang bộ là 742,6 điểm, cao hơn mức 655,3 điểm của khối tỉnh, thành phố.

Xét riêng tiêu chí về công tác bảo đảm an toàn thông tin, Quảng Ninh xếp thứ nhất, Bình Dương xếp thứ 2 trong số các \
tỉnh, thành phố.

Cũng theo Bộ TT&TT, doanh thu công nghiệp CNTT năm 2013 ước đạt 39,5 tỷ USD, tăng 55,3% so với năm trước; cả nước có \
hơn 14.000 doanh nghiệp với 440.000 lao động.

M.Quyết

Từ khóa: ứng dụng CNTT, xếp hạng, Đà Nẵng
Tin cùng chuyên mục: 5 sự kiện CNTT nổi bật tuần qua
"""
WEBSITES = """Công bố kết quả xếp hạng trang/cổng thông tin điện tử của các cơ quan nhà nước năm 2010

Ngày 25/03/2011, tại Hà Nội, Bộ Thông tin và Truyền thông tổ chức công bố kết quả đánh giá, xếp hạng trang/cổng thông \
tin điện tử của các Bộ, cơ quan ngang Bộ và các tỉnh, thành phố trực thuộc Trung ương năm 2010.

Đây là năm thứ 3 Bộ tổ chức đánh giá. Việc đánh giá được thực hiện từ ngày 15/10 đến ngày 30/11/2010 theo quy định của \
Luật Công nghệ thông tin số 67/2006/QH11, gồm 2 nhóm tiêu chí, tổng điểm tối đa là 100 điểm.

Kết quả, trong các Bộ, cơ quan ngang Bộ, Bộ Giáo dục và Đào tạo xếp hạng nhất với 85,5 điểm, Bộ Ngoại giao xếp hạng \
nhì với 82 điểm, xếp hạng ba là Bộ Thông tin và Truyền thông với 80,5 điểm. Văn phòng Chính phủ và Bộ Tư pháp cùng xếp \
hạng 6. Bộ Quốc phòng xếp hạng 21.

Đối với các tỉnh, thành phố, thành phố Hồ Chí Minh dẫn đầu (88,0 điểm), tiếp theo là thành phố Đà Nẵng (86,5 điểm), \
tỉnh Đồng Nai (83,0 điểm) và tỉnh An Giang (80,5 điểm). So với năm 2009, tỉnh Đồng Nai tăng 7 bậc, tỉnh Lào Cai giảm \
10 bậc, xuống vị trí thứ 16.

Về cung cấp dịch vụ công trực tuyến, năm 2010 các tỉnh, thành phố cung cấp 98.250 dịch vụ công trực tuyến mức độ 1, 2; \
có 35 tỉnh, thành phố cung cấp 701 dịch vụ công trực tuyến mức độ 3 (năm 2009 có 15 tỉnh, thành phố cung cấp 236 dịch \
vụ mức độ 3). Riêng thành phố Hồ Chí Minh đã cung cấp 04 dịch vụ công trực tuyến mức độ 4.

Thông tin chi tiết xin liên hệ: Cục Ứng dụng CNTT, số 18 Nguyễn Du, Hà Nội, điện thoại 04.39431937.
"""
INDEX = """Vietnam ICT Index 2016: Bộ Tài chính và Đà Nẵng giữ vững vị trí dẫn đầu

(Chinhphu.vn) - Sáng 24/8, tại Khánh Hòa, Hội Tin học Việt Nam đã công bố báo cáo Chỉ số sẵn sàng cho phát triển và \
ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) năm 2016.

Theo báo cáo, ở khối các bộ, cơ quan ngang bộ, Bộ Tài chính xếp thứ nhất với chỉ số 0,9156, xếp thứ hai là Bộ Công \
Thương với chỉ số 0,7818 và xếp thứ ba là Bộ Giáo dục và Đào tạo với chỉ số 0,7463. Ở khối cơ quan thuộc Chính phủ, \
dẫn đầu là Thông tấn xã Việt Nam (0,6214), xếp sau là Bảo hiểm xã hội Việt Nam (0,6030).

Bảng xếp hạng 63 tỉnh, thành phố năm nay không có nhiều thay đổi khi ba vị trí đầu tiên vẫn lần lượt thuộc về Đà Nẵng \
(0,9303), TP. Hồ Chí Minh (0,7411) và Hà Nội (0,6985). Bắc Ninh từ vị trí thứ 6 năm 2015 vươn lên vị trí thứ 4; Quảng \
Ninh đứng thứ 5, tăng 2 bậc so với năm 2015. Trong khi đó, Hải Phòng từ vị trí thứ 4 năm 2015 tụt xuống vị trí thứ 8. \
Ba tỉnh đứng cuối bảng là Lai Châu (thứ 61), Bạc Liêu (thứ 62) và Điện Biên (thứ 63).

Xét theo chỉ số thành phần, Đà Nẵng đứng đầu về hạ tầng kỹ thuật, TP. Hồ Chí Minh đứng đầu về hạ tầng nhân lực.

Trong khối ngân hàng thương mại, Ngân hàng TMCP Đầu tư và Phát triển Việt Nam (BIDV) tiếp tục đứng đầu với chỉ số \
0,7132. Dẫn đầu các tập đoàn kinh tế, tổng công ty là Tập đoàn Điện lực Việt Nam.

Đây là lần thứ 11 báo cáo Vietnam ICT Index được công bố. Trước đó, theo khảo sát năm 2016 của Liên Hợp Quốc, Chính \
phủ điện tử của Việt Nam xếp thứ 89/193 quốc gia, tăng 10 bậc so với năm 2014.

Hiền Minh
"""


def _summary() -> Article:
    gold = Told("unseen summary", SUMMARY, 2011, "mic/ung-dung-cntt")
    gold.measure("ngang Bộ đạt |88,4|%", MINISTRIES, "share", "*", value=88.4)
    gold.measure("thành phố đạt |67,2|%", PROVINCES, "share", "*", value=67.2)
    gold.have("có |22|/22 Bộ", MINISTRIES, 22, denominator=22)
    gold.have("và |62|/63 tỉnh", PROVINCES, 62, denominator=63)
    for year, having, services in ((2009, 16, 198), (2010, 31, 512), (2011, 40, 876)):
        printed = f"năm {year} có |{having}| tỉnh, thành phố cung cấp"
        gold.measure(printed, PROVINCES, "agencies", "3", year=year, value=having)
        gold.measure(f"phố cung cấp |{services}| dịch vụ", PROVINCES, "services", "3", year=year, value=services)
    gold.measure("có |03| thành phố cung cấp", PROVINCES, "agencies", "4", value=3)
    gold.measure("cung cấp |09| dịch vụ mức độ 4", PROVINCES, "services", "4", value=9)
    for words, year, value in (
        ("từ |52| dịch vụ", 2009, 52),
        ("lên |74| dịch", 2010, 74),
        ("và |121| dịch", 2011, 121),
    ):
        gold.measure(words, MINISTRIES, "services", "3", year=year, value=value)
    gold.graded("có |3| địa phương đạt mức Tốt", PROVINCES, "Tốt", 3)
    gold.graded("|27| địa phương đạt mức Khá", PROVINCES, "Khá", 27)
    gold.graded("|33| địa phương đạt mức Trung bình", PROVINCES, "Trung bình", 33)
    gold.classed("là Đà Nẵng, Thừa Thiên Huế và Lào Cai", "Tốt", "da-nang", "thua-thien-hue", "lao-cai")
    return gold.article()


def _newspaper() -> Article:
    gold = Told("unseen newspaper", NEWSPAPER, 2013, "mic/ung-dung-cntt")
    gold.score("Bộ Công Thương được |902,75| điểm", "bo-cong-thuong", points=902.75)
    gold.score("bộ thuộc về Bộ Công Thương", "bo-cong-thuong", rank=1)
    gold.both("thứ hai với |889,5| điểm", "bo-tai-chinh", 2, 889.5)
    gold.both("Bộ Giáo dục và Đào tạo (|871| điểm)", "bo-giao-duc-va-dao-tao", 3, 871)
    gold.both("Bộ Y tế (|860,25| điểm)", "bo-y-te", 4, 860.25)
    gold.both("Nhà nước (|855| điểm)", "ngan-hang-nha-nuoc-viet-nam", 5, 855)
    gold.measure("tăng |5| bậc", "bo-y-te", "change", value=5)
    gold.score("từ vị trí thứ |9|", "bo-y-te", year=2012, rank=9)
    gold.score("lên vị trí thứ |4|", "bo-y-te", rank=4)
    gold.measure("giảm |3| bậc", "bo-tu-phap", "change", value=-3)
    gold.score("xếp thứ |12|/22", "bo-tu-phap", rank=12, rank_of=22)
    for words, subject, rank, points in (
        ("sau Đà Nẵng (|955,5| điểm)", "da-nang", 1, 955.5),
        ("Hồ Chí Minh (|931,25| điểm)", "ho-chi-minh", 2, 931.25),
        ("Hà Nội (|917| điểm)", "ha-noi", 3, 917),
        ("Nghệ An (|905,75| điểm)", "nghe-an", 4, 905.75),
        ("Huế (|903,5| điểm)", "thua-thien-hue", 5, 903.5),
    ):
        gold.both(words, subject, rank, points)
    listed = ("lang-son", "an-giang", "bac-giang", "ha-tinh", "thanh-hoa")
    gold.row(*listed, start=6, words="thuộc về Lạng Sơn, An Giang, Bắc Giang, Hà Tĩnh và Thanh Hóa")
    gold.score("Kon Tum (thứ |61|)", "kon-tum", rank=61)
    gold.score("Điện Biên (thứ |62|)", "dien-bien", rank=62)
    gold.score("Cao Bằng (thứ |63|)", "cao-bang", rank=63)
    gold.measure("là |742,6| điểm", MINISTRIES, "points", "*", value=742.6)
    gold.measure("mức |655,3| điểm", PROVINCES, "points", "*", value=655.3)
    gold.score("Quảng Ninh xếp thứ nhất", "quang-ninh", rank=1, criterion_id="!overall")
    gold.score("Bình Dương xếp thứ |2|", "binh-duong", rank=2, criterion_id="!overall")
    return gold.article()


def _websites() -> Article:
    gold = Told("unseen websites", WEBSITES, 2010, "mic/trang-thong-tin-dien-tu")
    gold.both("hạng nhất với |85,5| điểm", "bo-giao-duc-va-dao-tao", 1, 85.5)
    gold.both("nhì với |82| điểm", "bo-ngoai-giao", 2, 82)
    gold.both("Truyền thông với |80,5| điểm", "bo-thong-tin-va-truyen-thong", 3, 80.5)
    for subject in ("van-phong-chinh-phu", "bo-tu-phap"):
        gold.score("cùng xếp hạng |6|", subject, rank=6, rank_basis="printed|tie")
    gold.score("Bộ Quốc phòng xếp hạng |21|", "bo-quoc-phong", rank=21)
    gold.both("dẫn đầu (|88,0| điểm)", "ho-chi-minh", 1, 88)
    gold.both("Đà Nẵng (|86,5| điểm)", "da-nang", 2, 86.5)
    gold.both("Đồng Nai (|83,0| điểm)", "dong-nai", 3, 83)
    gold.both("An Giang (|80,5| điểm)", "an-giang", 4, 80.5)
    gold.measure("tăng |7| bậc", "dong-nai", "change", value=7)
    gold.measure("giảm |10| bậc", "lao-cai", "change", value=-10)
    gold.score("xuống vị trí thứ |16|", "lao-cai", rank=16)
    gold.measure("cung cấp |98.250| dịch vụ", PROVINCES, "services", "1-2", value=98250)
    gold.measure("có |35| tỉnh", PROVINCES, "agencies", "3", value=35)
    gold.measure("cung cấp |701| dịch vụ", PROVINCES, "services", "3", value=701)
    gold.measure("có |15| tỉnh", PROVINCES, "agencies", "3", year=2009, value=15)
    gold.measure("cung cấp |236| dịch vụ", PROVINCES, "services", "3", year=2009, value=236)
    gold.measure("cung cấp |04| dịch vụ", "ho-chi-minh", "services", "4", value=4)
    return gold.article()


def _index() -> Article:
    gold = Told("unseen index", INDEX, 2016, "vaip/ict-index")
    for words, subject, rank, value in (
        ("nhất với chỉ số |0,9156|", "bo-tai-chinh", 1, 0.9156),
        ("Thương với chỉ số |0,7818|", "bo-cong-thuong", 2, 0.7818),
        ("tạo với chỉ số |0,7463|", "bo-giao-duc-va-dao-tao", 3, 0.7463),
        ("Thông tấn xã Việt Nam (|0,6214|)", "thong-tan-xa-viet-nam", 1, 0.6214),
        ("hiểm xã hội Việt Nam (|0,6030|)", "bao-hiem-xa-hoi-viet-nam", 2, 0.603),
        ("Đà Nẵng (|0,9303|)", "da-nang", 1, 0.9303),
        ("Minh (|0,7411|)", "ho-chi-minh", 2, 0.7411),
        ("Hà Nội (|0,6985|)", "ha-noi", 3, 0.6985),
        ("đứng đầu với chỉ số |0,7132|", "ngan-hang-dau-tu-va-phat-trien-viet-nam", 1, 0.7132),
    ):
        gold.both(words, subject, rank, value, "index_value")
    gold.score("là Tập đoàn Điện lực Việt Nam", "tap-doan-dien-luc-viet-nam", rank=1)
    gold.score("từ vị trí thứ |6| năm 2015", "bac-ninh", year=2015, rank=6)
    gold.score("vươn lên vị trí thứ |4|", "bac-ninh", rank=4)
    gold.score("Ninh đứng thứ |5|", "quang-ninh", rank=5)
    gold.measure("tăng |2| bậc", "quang-ninh", "change", value=2)
    gold.score("từ vị trí thứ |4| năm 2015", "hai-phong", year=2015, rank=4)
    gold.score("tụt xuống vị trí thứ |8|", "hai-phong", rank=8)
    gold.score("Lai Châu (thứ |61|)", "lai-chau", rank=61)
    gold.score("Bạc Liêu (thứ |62|)", "bac-lieu", rank=62)
    gold.score("Điện Biên (thứ |63|)", "dien-bien", rank=63)
    gold.score("Đà Nẵng đứng đầu về", "da-nang", rank=1, criterion_id="!overall")
    gold.score("Minh đứng đầu về", "ho-chi-minh", rank=1, criterion_id="!overall")
    gold.other("xếp thứ |89|/193", "nation", 89).other("tăng |10| bậc", "nation", 10, "change")
    return gold.article()


def articles() -> list[Article]:
    """The four articles about national rankings to 2016."""
    return [_summary(), _newspaper(), _websites(), _index()]
