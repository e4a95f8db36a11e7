"""Three newspaper pieces: the ministry's ranking by points, Vietnam ICT Index in one province, services by year."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

_POINTS = """Xếp hạng ứng dụng CNTT năm 2014: Đà Nẵng bỏ xa phần còn lại

ICT - Thứ Tư, 19/08/2015, 10:25 (GMT+7) | Chuyên mục: Chính phủ điện tử

Sáng 18/8, tại Hà Nội, Bộ Thông tin và Truyền thông công bố báo cáo đánh giá mức độ ứng dụng công nghệ thông tin năm \
2014 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và 63 tỉnh, thành phố trực thuộc Trung ương. Thang điểm \
tối đa là 1.000, chấm theo các quy định tại Nghị định số 43/2011/NĐ-CP và Quyết định số 1605/QĐ-TTg.

Ở khối địa phương, TP Đà Nẵng giữ ngôi đầu với 912,4 điểm. Xếp thứ hai là Thừa Thiên Huế (874,1 điểm), thứ ba là TP \
Hồ Chí Minh (851 điểm). Các vị trí từ thứ tư đến thứ sáu lần lượt thuộc về Lào Cai, Bắc Giang và Nghệ An. Hà Nội \
từng đứng thứ bảy ở bảng xếp hạng năm 2013, lần này lùi xuống vị trí thứ 11 với 771,6 điểm.

Trái ngược với nhóm đầu, Điện Biên chỉ được 388,2 điểm và đứng cuối bảng; ngay phía trên là Lai Châu (395,8 điểm). \
Điểm trung bình của các địa phương là 604,5, cao hơn 31 điểm so với lần đánh giá trước.

Phân theo xếp loại, có 9 tỉnh, thành phố đạt mức Tốt, 31 tỉnh, thành phố đạt mức Khá, 20 địa phương ở mức Trung bình \
và 3 địa phương xếp mức Yếu. Năm 2013, số địa phương đạt mức Tốt mới là 6.

Với khối bộ, cơ quan ngang bộ, 20/22 cơ quan được xếp hạng; Bộ Quốc phòng và Bộ Công an không tham gia do đặc thù \
của ngành. Bộ Công Thương dẫn đầu với 861,5 điểm, Bộ Ngoại giao về nhì với 847 điểm, Ngân hàng Nhà nước Việt Nam xếp \
thứ ba với 829,2 điểm. Ủy ban Dân tộc xếp thứ 20, ở cuối danh sách. Riêng về tiêu chí Trang/Cổng thông tin điện tử, \
Bộ Tài chính đứng thứ nhất khi đạt 268/300 điểm.

Ba cơ quan thuộc Chính phủ có điểm cao nhất là Bảo hiểm xã hội Việt Nam (702,3 điểm), Thông tấn xã Việt Nam (655,6 \
điểm) và Viện Hàn lâm Khoa học xã hội Việt Nam (598,4 điểm).

Theo lãnh đạo Cục Tin học hóa, mục tiêu đến hết năm 2015 là 50% hồ sơ khai thuế, hải quan được nộp qua mạng. Bộ cũng \
đề nghị các địa phương bố trí tối thiểu 1% chi ngân sách hằng năm cho công nghệ thông tin.

Minh Hoàng

Bạn đọc phản ánh xin gửi về đường dây nóng 0912 345 678. Xem thêm 5 tin cùng chuyên mục."""

_LANG_SON = """Lạng Sơn lên thứ 27 trong bảng xếp hạng Vietnam ICT Index 2016

Thứ sáu, 02/12/2016 - 08:14

LSO - Cuối tháng 11, Hội Tin học Việt Nam phối hợp với Vụ Công nghệ thông tin (Bộ Thông tin và Truyền thông) công bố \
báo cáo Vietnam ICT Index 2016, chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin và truyền thông của \
các bộ, ngành và các tỉnh, thành phố. Đây là lần thứ 11 báo cáo được thực hiện.

Năm nay Lạng Sơn có chỉ số 0,4318, xếp thứ 27/63 tỉnh, thành phố, tăng 8 bậc so với năm 2015. Trước đó, trong các \
năm 2013, 2014 và 2015, tỉnh lần lượt đứng thứ 44, 41 và 35.

Xét từng hợp phần, tỉnh có thứ hạng tốt nhất ở chỉ số môi trường tổ chức - chính sách: xếp thứ 12, giá trị 0,7406. \
Chỉ số hạ tầng nhân lực CNTT đứng thứ 24 (0,5120); chỉ số ứng dụng CNTT đứng thứ 29 (0,3377). Hạ tầng kỹ thuật CNTT \
là hợp phần yếu nhất khi chỉ đạt 0,2389, xếp thứ 46.

Trong số 14 tỉnh trung du và miền núi phía Bắc, xếp trên Lạng Sơn có Lào Cai (thứ 6), Thái Nguyên (thứ 13) và Phú \
Thọ (thứ 19). Ở chiều ngược lại, Cao Bằng, Hà Giang và Điện Biên lần lượt xếp các vị trí 58, 60 và 62.

Nhìn ra cả nước, Đà Nẵng tiếp tục dẫn đầu với chỉ số 0,9085; hai vị trí kế tiếp là TP. Hồ Chí Minh (0,7431) và Hà \
Nội (0,7012). Ở khối các bộ, cơ quan ngang bộ, Bộ Tài chính đứng thứ nhất, tiếp theo là Bộ Giáo dục và Đào tạo, Bộ \
Công Thương, Bộ Xây dựng.

Ông Nguyễn Văn Hùng, Phó Giám đốc Sở Thông tin và Truyền thông cho biết, kết quả trên có được nhờ tỉnh triển khai \
quyết liệt Nghị quyết số 36a/NQ-CP ngày 14/10/2015 của Chính phủ. Giai đoạn 2016 - 2020, tỉnh dành khoảng 85 tỷ đồng \
cho các dự án công nghệ thông tin, phấn đấu vào nhóm 20 tỉnh dẫn đầu trước năm 2019.

THANH HUYỀN

Ý kiến bạn đọc (3)"""

_SERVICES = """Dịch vụ công trực tuyến: cung cấp nhiều, người dùng vẫn dồn về vài nơi

10/06/2015 15:30 | In bài viết

Năm 2011, cả nước có 31 tỉnh, thành phố cung cấp 905 dịch vụ công trực tuyến mức độ 3. Năm 2012, con số này tăng lên \
44 tỉnh, thành phố với 1.530 dịch vụ; năm 2013 là 55 tỉnh, thành phố với 2.288 dịch vụ. Đến hết năm 2014, đã có \
60/63 tỉnh, thành phố (95,24%) cung cấp tổng cộng 3.147 dịch vụ mức độ 3. Ba tỉnh chưa có dịch vụ nào là Kon Tum, \
Sóc Trăng và Bắc Kạn.

Dịch vụ mức độ 4, tức là cho phép nộp phí và nhận kết quả qua mạng, còn ít: năm 2013 có 9 địa phương cung cấp 28 \
dịch vụ mức độ 4, sang năm 2014 là 15 địa phương với 61 dịch vụ mức độ 4.

Khối trung ương khá hơn về chiều sâu. Năm 2014, có 16/22 bộ, cơ quan ngang bộ cung cấp dịch vụ công trực tuyến mức \
độ 3, với 812 dịch vụ; số dịch vụ mức độ 4 của các bộ là 143. Bộ Công Thương cung cấp nhiều dịch vụ mức độ 3 nhất \
với 187 dịch vụ, kế đến là Bộ Tài chính (151 dịch vụ). Đã có 7/22 bộ, cơ quan ngang bộ triển khai đăng nhập một lần \
(SSO) cho các dịch vụ của mình.

Hiệu quả sử dụng lại là chuyện khác. Ở các tỉnh, thành phố, tỷ lệ dịch vụ mức độ 3 và mức độ 4 có phát sinh hồ sơ \
trực tuyến trong năm 2014 tương ứng là 38,6% và 71,4%. Về số lượng hồ sơ được giải quyết trực tuyến năm 2014, TP. Hồ \
Chí Minh đứng đầu các địa phương với 214.560 hồ sơ, xếp thứ hai là Đồng Nai với 97.318 hồ sơ. Riêng tại Đồng Nai, có \
88.904 hồ sơ trực tuyến ở mức độ 3 và 8.414 hồ sơ trực tuyến ở mức độ 4. Khánh Hòa tiếp nhận 61.200 hồ sơ trong năm, \
trong đó chỉ 5.947 hồ sơ được nộp trực tuyến.

Các tỉnh Quảng Trị, Hậu Giang, Lai Châu không có số liệu về hồ sơ trực tuyến gửi về Bộ Thông tin và Truyền thông. \
Trong khi đó, Bộ Tài chính có hàng triệu hồ sơ được xử lý trực tuyến mỗi năm nhờ hệ thống thuế và hải quan điện tử.

Chỉ thị số 15/CT-TTg yêu cầu đến năm 2020 có 30% hồ sơ được xử lý trực tuyến. Để làm được điều đó, theo các chuyên \
gia, mỗi địa phương nên chọn 10 đến 15 dịch vụ thiết yếu để tập trung tuyên truyền.

Liên hệ quảng cáo: (04) 3936 8899"""


def _points() -> Article:
    """Provinces first, last place in words, classes, ministries, a criterion, agencies by order."""
    gold = Told("points", _POINTS, 2014, "mic/ung-dung-cntt")
    gold.both("TP Đà Nẵng giữ ngôi đầu với |912,4| điểm", "da-nang", 1, 912.4)
    gold.both("Xếp thứ hai là Thừa Thiên Huế (|874,1| điểm)", "thua-thien-hue", 2, 874.1)
    gold.both("thứ ba là TP Hồ Chí Minh (|851| điểm)", "ho-chi-minh", 3, 851)
    for rank, province in enumerate(("lao-cai", "bac-giang", "nghe-an"), 4):
        gold.score("thuộc về Lào Cai, Bắc Giang và Nghệ An", province, rank=rank)
    gold.score("Hà Nội từng đứng thứ bảy ở bảng xếp hạng năm 2013", "ha-noi", rank=7, year=2013)
    gold.score("vị trí thứ |11| với", "ha-noi", rank=11).score("thứ 11 với |771,6| điểm", "ha-noi", points=771.6)
    gold.score("Điện Biên chỉ được |388,2| điểm", "dien-bien", points=388.2)
    gold.score("đứng cuối bảng", "dien-bien", rank=63)
    gold.score("Lai Châu (|395,8| điểm)", "lai-chau", points=395.8)
    gold.score("ngay phía trên là Lai Châu", "lai-chau", rank=62, optional=True)
    gold.other("Điểm trung bình của các địa phương là |604,5|,", PROVINCES, 604.5, "*")
    gold.other("cao hơn |31| điểm", PROVINCES, 31, "*")
    gold.graded("có |9| tỉnh, thành phố đạt mức Tốt", PROVINCES, "Tốt", 9)
    gold.graded("|31| tỉnh, thành phố đạt mức Khá", PROVINCES, "Khá", 31)
    gold.graded("|20| địa phương ở mức Trung bình", PROVINCES, "Trung bình", 20)
    gold.graded("|3| địa phương xếp mức Yếu", PROVINCES, "Yếu", 3)
    gold.graded("Năm 2013, số địa phương đạt mức Tốt mới là |6|.", PROVINCES, "Tốt", 6, year=2013)
    gold.size("|20|/22 cơ quan được xếp hạng", MINISTRIES, 20, 22)
    gold.both("Bộ Công Thương dẫn đầu với |861,5| điểm", "bo-cong-thuong", 1, 861.5)
    gold.both("Bộ Ngoại giao về nhì với |847| điểm", "bo-ngoai-giao", 2, 847)
    gold.both("Nhà nước Việt Nam xếp thứ ba với |829,2| điểm", "ngan-hang-nha-nuoc-viet-nam", 3, 829.2)
    for ministry in ("bo-quoc-phong", "bo-cong-an"):
        gold.score("Bộ Quốc phòng và Bộ Công an không tham gia", ministry, status="missing", optional=True)
    gold.score("Ủy ban Dân tộc xếp thứ |20|,", "uy-ban-dan-toc", rank=20)
    gold.both("Bộ Tài chính đứng thứ nhất khi đạt |268|/300 điểm", "bo-tai-chinh", 1, 268, criterion_id="portal")
    gold.both("Bảo hiểm xã hội Việt Nam (|702,3| điểm)", "bao-hiem-xa-hoi-viet-nam", 1, 702.3)
    gold.both("Thông tấn xã Việt Nam (|655,6| điểm)", "thong-tan-xa-viet-nam", 2, 655.6)
    gold.both("xã hội Việt Nam (|598,4| điểm)", "vien-han-lam-khoa-hoc-xa-hoi-viet-nam", 3, 598.4)
    return gold.article()


def _lang_son() -> Article:
    """One province: overall place, years «lần lượt», components, neighbours, who leads."""
    gold = Told("lang_son", _LANG_SON, 2016, "vaip/ict-index")
    lang_son = "lang-son"
    gold.score("Lạng Sơn có chỉ số |0,4318|", lang_son, index_value=0.4318)
    gold.score("xếp thứ |27|/63", lang_son, rank=27)
    gold.measure("tăng |8| bậc", lang_son, "change", "*", value=8, optional=True)
    gold.score("đứng thứ |44|,", lang_son, rank=44, year=2013)
    gold.score("44, |41| và", lang_son, rank=41, year=2014).score("41 và |35|.", lang_son, rank=35, year=2015)
    gold.score("xếp thứ |12|,", lang_son, rank=12, criterion_id="policy")
    gold.score("giá trị |0,7406|", lang_son, index_value=0.7406, criterion_id="policy")
    gold.score("đứng thứ |24| (", lang_son, rank=24, criterion_id="human-resources")
    gold.score("(|0,5120|)", lang_son, index_value=0.512, criterion_id="human-resources")
    gold.score("đứng thứ |29| (", lang_son, rank=29, criterion_id="application")
    gold.score("(|0,3377|)", lang_son, index_value=0.3377, criterion_id="application")
    gold.score("chỉ đạt |0,2389|", lang_son, index_value=0.2389, criterion_id="infrastructure")
    gold.score("xếp thứ |46|.", lang_son, rank=46, criterion_id="infrastructure")
    gold.score("Lào Cai (thứ |6|)", "lao-cai", rank=6).score("Thái Nguyên (thứ |13|)", "thai-nguyen", rank=13)
    gold.score("Phú Thọ (thứ |19|)", "phu-tho", rank=19).score("các vị trí |58|,", "cao-bang", rank=58)
    gold.score("58, |60| và", "ha-giang", rank=60).score("và |62|.", "dien-bien", rank=62)
    gold.both("Đà Nẵng tiếp tục dẫn đầu với chỉ số |0,9085|", "da-nang", 1, 0.9085, "index_value")
    gold.both("TP. Hồ Chí Minh (|0,7431|)", "ho-chi-minh", 2, 0.7431, "index_value")
    gold.both("Hà Nội (|0,7012|)", "ha-noi", 3, 0.7012, "index_value")
    gold.score("Bộ Tài chính đứng thứ nhất", "bo-tai-chinh", rank=1)
    listed = ("bo-giao-duc-va-dao-tao", "bo-cong-thuong", "bo-xay-dung")
    gold.row(*listed, start=2, words="tiếp theo là Bộ Giáo dục và Đào tạo, Bộ Công Thương, Bộ Xây dựng")
    return gold.article()


def _services() -> Article:
    """Providers and services by year, ministries, records, who has none and who sent nothing."""
    gold = Told("services", _SERVICES, 2014, "mic/ung-dung-cntt")
    for year, having, having_count, counted, count in (
        (2011, "có |31| tỉnh", 31, "|905| dịch vụ công", 905),
        (2012, "tăng lên |44| tỉnh", 44, "với |1.530| dịch vụ", 1530),
        (2013, "là |55| tỉnh", 55, "với |2.288| dịch vụ", 2288),
    ):
        gold.measure(having, PROVINCES, "agencies", "3", value=having_count, year=year)
        gold.measure(counted, PROVINCES, "services", "3", value=count, year=year)
    gold.measure("đã có |60|/63 tỉnh", PROVINCES, "agencies", "3", value=60, denominator=63)
    gold.measure("(|95,24|%)", PROVINCES, "agencies", "3", percent=95.24, optional=True)
    gold.measure("tổng cộng |3.147| dịch vụ", PROVINCES, "services", "3", value=3147)
    gold.none("Ba tỉnh chưa có dịch vụ nào", "*", "kon-tum", "soc-trang", "bac-kan")
    gold.other("Ba tỉnh chưa có dịch vụ nào", PROVINCES, 3, "*")
    gold.measure("có |9| địa phương", PROVINCES, "agencies", "4", value=9, year=2013)
    gold.measure("cung cấp |28| dịch vụ", PROVINCES, "services", "4", value=28, year=2013)
    gold.measure("là |15| địa phương", PROVINCES, "agencies", "4", value=15)
    gold.measure("với |61| dịch vụ", PROVINCES, "services", "4", value=61)
    gold.measure("có |16|/22 bộ", MINISTRIES, "agencies", "3", value=16, denominator=22)
    gold.measure("với |812| dịch vụ", MINISTRIES, "services", "3", value=812)
    gold.measure("của các bộ là |143|.", MINISTRIES, "services", "4", value=143)
    gold.places("services", ("với |187| dịch vụ", "bo-cong-thuong", 1, 187), level="3")
    gold.places("services", ("Bộ Tài chính (|151| dịch vụ)", "bo-tai-chinh", 2, 151), level="3|unstated")
    gold.have("Đã có |7|/22 bộ", MINISTRIES, 7, denominator=22)
    gold.measure("tương ứng là |38,6|%", PROVINCES, "share_services_with_records", "3", value=38.6)
    gold.measure("38,6% và |71,4|%", PROVINCES, "share_services_with_records", "4", value=71.4)
    gold.places("records_online", ("đứng đầu các địa phương với |214.560| hồ sơ", "ho-chi-minh", 1, 214560))
    gold.places("records_online", ("xếp thứ hai là Đồng Nai với |97.318| hồ sơ", "dong-nai", 2, 97318))
    gold.measure("có |88.904| hồ sơ", "dong-nai", "records_online", "3", value=88904)
    gold.measure("và |8.414| hồ sơ", "dong-nai", "records_online", "4", value=8414)
    gold.measure("tiếp nhận |61.200| hồ sơ", "khanh-hoa", "records_all", BOTH, value=61200)
    gold.measure("chỉ |5.947| hồ sơ", "khanh-hoa", "records_online", BOTH, value=5947)
    gold.missing("Các tỉnh Quảng Trị, Hậu Giang, Lai Châu", "quang-tri", "hau-giang", "lai-chau")
    fields = {"value": None, "value_text": "hàng triệu", "qualifier": "magnitude", "year": "*"}
    gold.measure("hàng triệu hồ sơ", "bo-tai-chinh", "records_online", "*", **fields)
    return gold.article()


def articles() -> list[Article]:
    """The three pieces."""
    return [_points(), _lang_son(), _services()]
