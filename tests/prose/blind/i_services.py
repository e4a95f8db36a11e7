"""A ministry's report on online services of 2014, and the Vietnam ICT Index of 2013."""

from tests.prose.blind.d_local import number, ranked, told
from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

_SERVICES = """Báo cáo tình hình cung cấp dịch vụ công trực tuyến của cơ quan nhà nước năm 2014

Thứ sáu, 12/06/2015 10:47 | Cỡ chữ: A- A A+ | In trang

Bộ Thông tin và Truyền thông vừa gửi các bộ, ngành, địa phương Báo cáo số 31/BC-BTTTT về kết quả cung cấp dịch vụ công \
trực tuyến (DVCTT) của cơ quan nhà nước năm 2014. Số liệu được tổng hợp từ báo cáo của các cơ quan theo Thông tư số \
06/2013/TT-BTTTT ngày 07/3/2013 và kết quả kiểm tra trên môi trường mạng từ ngày 20/10 đến ngày 15/12/2014.

1. Tại các tỉnh, thành phố trực thuộc Trung ương

Số lượng tỉnh, thành phố cung cấp dịch vụ và số lượng dịch vụ được cung cấp tăng dần qua các năm: năm 2010 có 36 tỉnh, \
thành phố cung cấp 731 dịch vụ mức độ 3; năm 2011 có 39 tỉnh, thành phố cung cấp 842 dịch vụ mức độ 3, có 02 thành phố \
cung cấp 07 dịch vụ mức độ 4; năm 2012 có 48 tỉnh, thành phố cung cấp 1.583 dịch vụ mức độ 3, có 03 thành phố cung cấp \
11 dịch vụ mức độ 4; năm 2013 có 54 tỉnh, thành phố cung cấp 2.219 dịch vụ mức độ 3, có 12 tỉnh, thành phố cung cấp 97 \
dịch vụ mức độ 4.

Đến hết năm 2014, đã có 59/63 (93,65%) tỉnh, thành phố cung cấp DVCTT mức độ 3 với tổng số 2.466 dịch vụ; 18/63 \
(28,57%) tỉnh, thành phố cung cấp DVCTT mức độ 4 với tổng số 131 dịch vụ. Số lượng dịch vụ mức độ 1, mức độ 2 của các \
tỉnh, thành phố là 101.824 dịch vụ. Các tỉnh chưa cung cấp DVCTT mức độ 3 gồm: Điện Biên, Hà Giang, Kon Tum, Trà Vinh.

Địa phương cung cấp nhiều DVCTT mức độ 3 nhất là Đà Nẵng với 412 dịch vụ, tiếp theo là An Giang với 287 dịch vụ, thành \
phố Hồ Chí Minh với 243 dịch vụ. Đối với mức độ 4, Đà Nẵng cung cấp 29 dịch vụ, Hà Nội cung cấp 14 dịch vụ.

2. Tại các Bộ, cơ quan ngang Bộ

Đến hết năm 2014, có 17/22 (77,27%) Bộ, cơ quan ngang Bộ cung cấp 186 DVCTT mức độ 3 và 6/22 (27,27%) Bộ, cơ quan \
ngang Bộ cung cấp 38 DVCTT mức độ 4. Bộ Tài chính cung cấp 34 dịch vụ mức độ 3 và 12 dịch vụ mức độ 4; Bộ Công Thương \
cung cấp 27 dịch vụ mức độ 3 và 5 dịch vụ mức độ 4; Bộ Giao thông vận tải cung cấp 21 dịch vụ mức độ 3, chưa có dịch \
vụ mức độ 4. Các cơ quan chưa cung cấp DVCTT mức độ 3, mức độ 4 là Thanh tra Chính phủ, Ủy ban Dân tộc, Văn phòng \
Chính phủ, Bộ Nội vụ và Bộ Quốc phòng.

3. Hiệu quả sử dụng

Tỷ lệ DVCTT mức độ 3 có phát sinh hồ sơ tại các Bộ, cơ quan ngang Bộ đạt 61,3%, tại các tỉnh, thành phố đạt 34,8%.

4. Kiến nghị

Theo Quyết định số 1605/QĐ-TTg, đến hết năm 2015 hồ sơ khai thuế qua mạng phải đạt 50%, hồ sơ cấp giấy phép xây dựng \
đạt 30%. Bộ đề nghị các cơ quan bố trí kinh phí, mỗi dự án không quá 15 tỷ đồng, và gửi kế hoạch năm 2016 về Bộ trước \
ngày 31/7/2015 (qua Cục Ứng dụng CNTT, điện thoại 04.37821766, thư điện tử thuctrang@mic.gov.vn).
"""

_INDEX = """Vietnam ICT Index 2013: Đà Nẵng lại đứng đầu các tỉnh, thành

Thứ Năm, 29/08/2013 17:05 | Chuyên mục: Toàn cảnh CNTT

Ngày 29/8, Hội Tin học Việt Nam và Văn phòng Ban Chỉ đạo quốc gia về CNTT công bố Báo cáo chỉ số sẵn sàng cho phát \
triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) năm 2013. Báo cáo năm nay xếp hạng 20 bộ, cơ quan ngang bộ và \
62 tỉnh, thành phố trực thuộc Trung ương.

Trong khối bộ, cơ quan ngang bộ, Bộ Tài chính tiếp tục xếp thứ nhất với chỉ số 0,8347, Bộ Công Thương xếp thứ hai với \
chỉ số 0,7012, xếp thứ ba là Bộ Giáo dục và Đào tạo với chỉ số 0,6895. Bộ Y tế từ vị trí thứ 15 năm 2012 đã vươn lên \
vị trí thứ 9, trong khi Bộ Xây dựng tụt xuống vị trí thứ 16. Thanh tra Chính phủ đứng cuối, ở vị trí thứ 20, với chỉ \
số 0,3106.

Nếu tính riêng từng lĩnh vực, Bộ Tài chính đứng đầu khối bộ về hạ tầng kỹ thuật với 0,8850; Bộ Thông tin và Truyền \
thông đứng đầu về hạ tầng nhân lực với 0,9014; Bộ Công Thương đứng đầu về ứng dụng CNTT với 0,8421.

Ở khối tỉnh, thành phố, Đà Nẵng giữ ngôi đầu năm thứ năm liên tiếp với chỉ số 0,7968. Bốn địa phương tiếp theo lần \
lượt là TP. Hồ Chí Minh (0,6841), Hà Nội (0,6379), Thừa Thiên - Huế (0,6213) và Bắc Ninh (0,6104). Quảng Ninh đứng thứ \
7, tăng 5 bậc; Cần Thơ và Nghệ An cùng đứng thứ 8. Ba vị trí cuối bảng thuộc về Lai Châu (thứ 60), Cao Bằng (thứ 61) \
và Điện Biên (thứ 62).

Các địa phương dẫn đầu theo từng chỉ số thành phần, xếp theo thứ tự từ cao xuống thấp:
- Hạ tầng kỹ thuật: Đà Nẵng (0,8012), Hà Nội (0,6930);
- Ứng dụng CNTT: Đà Nẵng (0,8106), Lào Cai (0,6902);
- Môi trường tổ chức - chính sách: TP. Hồ Chí Minh (0,9500), Nghệ An (0,9250).

Theo số liệu trong báo cáo, doanh thu công nghiệp CNTT năm 2012 đạt 25,5 tỷ USD, tăng 86,3% so với năm trước. Tại xếp \
hạng của Liên minh Viễn thông quốc tế (ITU), Việt Nam đứng thứ 81/161 quốc gia. Toàn văn báo cáo dày 178 trang, giá \
bán 150.000 đồng/cuốn.

Phan Minh (Theo Tạp chí Tin học và Đời sống, số 9)
"""


def _services() -> Article:
    gold = Told("services 2014", _SERVICES, 2014)
    for year, having, services in ((2010, 36, "731"), (2011, 39, "842"), (2012, 48, "1.583"), (2013, 54, "2.219")):
        gold.measure(f"có |{having}| tỉnh", PROVINCES, "agencies", "3", year=year, value=having)
        told(gold, PROVINCES, "services", "3", f"cung cấp |{services}| dịch vụ", year=year)
    for year, having, services in (
        (2011, "có |02| thành phố", "07"),
        (2012, "có |03| thành phố", "11"),
        (2013, "có |12| tỉnh", "97"),
    ):
        told(gold, PROVINCES, "agencies", "4", having, year=year)
        told(gold, PROVINCES, "services", "4", f"cung cấp |{services}| dịch vụ", year=year)
    for words, cohort, level, value, whole, percent in (
        ("có |59|/63 (93,65%)", PROVINCES, "3", 59, 63, 93.65),
        ("|18|/63 (28,57%)", PROVINCES, "4", 18, 63, 28.57),
        ("có |17|/22 (77,27%)", MINISTRIES, "3", 17, 22, 77.27),
        ("và |6|/22 (27,27%)", MINISTRIES, "4", 6, 22, 27.27),
    ):
        gold.measure(words, cohort, "agencies", level, value=value, denominator=whole, percent=percent)
    told(gold, PROVINCES, "services", "3", "với tổng số |2.466| dịch vụ")
    told(gold, PROVINCES, "services", "4", "với tổng số |131| dịch vụ")
    told(gold, PROVINCES, "services", "1-2", "là |101.824| dịch vụ")
    gold.none("gồm: Điện Biên, Hà Giang, Kon Tum, Trà Vinh", "3", "dien-bien", "ha-giang", "kon-tum", "tra-vinh")
    for rank, words, subject in (
        (1, "nhất là Đà Nẵng với |412| dịch vụ", "da-nang"),
        (2, "An Giang với |287| dịch vụ", "an-giang"),
        (3, "Hồ Chí Minh với |243| dịch vụ", "ho-chi-minh"),
    ):
        told(gold, subject, "services", "3", words)
        gold.by(words.replace("|", ""), subject, "services", rank)
    told(gold, "da-nang", "services", "4", "Đà Nẵng cung cấp |29| dịch vụ")
    told(gold, "ha-noi", "services", "4", "Hà Nội cung cấp |14| dịch vụ")
    told(gold, MINISTRIES, "services", "3", "cung cấp |186| DVCTT")
    told(gold, MINISTRIES, "services", "4", "cung cấp |38| DVCTT")
    told(gold, "bo-tai-chinh", "services", "3", "Bộ Tài chính cung cấp |34| dịch vụ")
    told(gold, "bo-tai-chinh", "services", "4", "và |12| dịch vụ mức độ 4")
    told(gold, "bo-cong-thuong", "services", "3", "cung cấp |27| dịch vụ")
    told(gold, "bo-cong-thuong", "services", "4", "và |5| dịch vụ mức độ 4")
    told(gold, "bo-giao-thong-van-tai", "services", "3", "cung cấp |21| dịch vụ")
    gold.none("chưa có dịch vụ mức độ 4", "4", "bo-giao-thong-van-tai")
    words = "là Thanh tra Chính phủ, Ủy ban Dân tộc, Văn phòng Chính phủ, Bộ Nội vụ và Bộ Quốc phòng"
    lacking = ("thanh-tra-chinh-phu", "uy-ban-dan-toc", "van-phong-chinh-phu", "bo-noi-vu", "bo-quoc-phong")
    gold.none(words, "3+4", *lacking)
    told(gold, MINISTRIES, "share_services_with_records", "3", "ngang Bộ đạt |61,3|%")
    told(gold, PROVINCES, "share_services_with_records", "3", "thành phố đạt |34,8|%")
    return gold.article()


def _index() -> Article:
    gold = Told("ict index 2013", _INDEX, 2013, "vaip/ict-index/2013")
    gold.size("xếp hạng |20| bộ", MINISTRIES, 20).size("và |62| tỉnh", PROVINCES, 62)
    ranked(
        gold,
        1,
        ("xếp thứ nhất với chỉ số |0,8347|", "bo-tai-chinh"),
        ("xếp thứ hai với chỉ số |0,7012|", "bo-cong-thuong"),
        ("Bộ Giáo dục và Đào tạo với chỉ số |0,6895|", "bo-giao-duc-va-dao-tao"),
    )
    gold.score("từ vị trí thứ |15| năm 2012", "bo-y-te", rank=15, year=2012)
    gold.score("vươn lên vị trí thứ |9|", "bo-y-te", rank=9)
    gold.score("tụt xuống vị trí thứ |16|", "bo-xay-dung", rank=16)
    gold.score("ở vị trí thứ |20|", "thanh-tra-chinh-phu", rank=20)
    gold.score("với chỉ số |0,3106|", "thanh-tra-chinh-phu", index_value=0.3106)
    for criterion, words, subject in (
        ("infrastructure", "hạ tầng kỹ thuật với |0,8850|", "bo-tai-chinh"),
        ("human-resources", "hạ tầng nhân lực với |0,9014|", "bo-thong-tin-va-truyen-thong"),
        ("application", "ứng dụng CNTT với |0,8421|", "bo-cong-thuong"),
    ):
        gold.both(words, subject, 1, number(words), "index_value", criterion_id=criterion)
    ranked(
        gold,
        1,
        ("liên tiếp với chỉ số |0,7968|", "da-nang"),
        ("TP. Hồ Chí Minh (|0,6841|)", "ho-chi-minh"),
        ("Hà Nội (|0,6379|)", "ha-noi"),
        ("Thừa Thiên - Huế (|0,6213|)", "thua-thien-hue"),
        ("Bắc Ninh (|0,6104|)", "bac-ninh"),
    )
    gold.score("Quảng Ninh đứng thứ |7|", "quang-ninh", rank=7)
    gold.measure("tăng |5| bậc", "quang-ninh", "change", "*", value=5, optional=True)
    for subject in ("can-tho", "nghe-an"):
        gold.score("cùng đứng thứ |8|", subject, rank=8, rank_basis="printed|tie")
    gold.score("Lai Châu (thứ |60|)", "lai-chau", rank=60)
    gold.score("Cao Bằng (thứ |61|)", "cao-bang", rank=61)
    gold.score("Điện Biên (thứ |62|)", "dien-bien", rank=62)
    for criterion, *rows in (
        ("infrastructure", ("Đà Nẵng (|0,8012|)", "da-nang"), ("Hà Nội (|0,6930|)", "ha-noi")),
        ("application", ("Đà Nẵng (|0,8106|)", "da-nang"), ("Lào Cai (|0,6902|)", "lao-cai")),
        ("policy", ("TP. Hồ Chí Minh (|0,9500|)", "ho-chi-minh"), ("Nghệ An (|0,9250|)", "nghe-an")),
    ):
        ranked(gold, 1, *rows, criterion_id=criterion)
    gold.other("Việt Nam đứng thứ |81|/161", "nation", 81)
    return gold.article()


def articles() -> list[Article]:
    """The two reports with their gold."""
    return [_services(), _index()]
