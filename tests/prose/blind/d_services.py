"""Online services and records written late and blind: ministries, provinces, and both beside each other."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

_MINISTRIES = """\
Dịch vụ công trực tuyến của các bộ: tăng nhanh về số lượng

Cục Tin học hóa (20/06/2018 - 09:12) | Lượt xem 856

Theo số liệu tổng hợp từ báo cáo của các bộ, cơ quan ngang bộ, năm 2017 có 18/22 (81,82%) bộ, cơ quan ngang bộ cung \
cấp ít nhất một dịch vụ công trực tuyến mức độ 3 hoặc mức độ 4. Những cơ quan chưa cung cấp dịch vụ công trực tuyến \
mức độ 3, 4 gồm: Văn phòng Chính phủ, Thanh tra Chính phủ, Ủy ban Dân tộc và Bộ Nội vụ.

Số dịch vụ công trực tuyến mức độ 3 của khối bộ, cơ quan ngang bộ tăng đều: năm 2015 là 355 dịch vụ, năm 2016 là 612 \
dịch vụ và năm 2017 đạt 1.029 dịch vụ. Số dịch vụ mức độ 4 trong ba năm này lần lượt là 97, 214 và 488.

Xếp theo số lượng dịch vụ mức độ 3, Bộ Giao thông vận tải dẫn đầu với 271 dịch vụ, thứ hai là Bộ Công Thương (188 dịch \
vụ), thứ ba là Bộ Y tế (143 dịch vụ). Về mức độ 4, Bộ Tài chính đứng đầu khi cung cấp 157 dịch vụ; Bộ Quốc phòng có 31 \
dịch vụ; Bộ Xây dựng và Bộ Ngoại giao mỗi bộ mới có 02 dịch vụ.

Về kết quả sử dụng, tỷ lệ dịch vụ mức độ 3 của các bộ có phát sinh hồ sơ trực tuyến là 51,3%, tỷ lệ tương ứng ở mức độ \
4 là 68,7%. Bộ Kế hoạch và Đầu tư xếp thứ nhất về số hồ sơ trực tuyến mức độ 3, 4 với 1.214.600 hồ sơ. Bộ Khoa học và \
Công nghệ xếp thứ 9 với 19.450 hồ sơ. Trong năm 2017, Bộ Tư pháp tiếp nhận tổng cộng 412.300 hồ sơ, trong đó có \
305.775 hồ sơ được nộp trực tuyến. Bộ Giáo dục và Đào tạo có 24 dịch vụ mức độ 3 nhưng chỉ 7 dịch vụ phát sinh hồ sơ \
trực tuyến.

Bộ Văn hóa, Thể thao và Du lịch và Bộ Lao động - Thương binh và Xã hội chưa có số liệu về hồ sơ trực tuyến.

Cũng theo báo cáo, 19/22 bộ, cơ quan ngang bộ đã có chức năng đăng nhập một lần trên cổng dịch vụ công; các bộ chưa có \
chức năng này là Bộ Xây dựng, Bộ Quốc phòng và Bộ Nông nghiệp và Phát triển nông thôn.

Nghị quyết số 36a/NQ-CP đặt ra yêu cầu 100% dịch vụ công phổ biến của các bộ được đưa lên mức độ 4. Năm 2018, Cục Tin \
học hóa dự kiến tổ chức 06 lớp tập huấn cho khoảng 240 cán bộ chuyên trách.

Trung tâm Chính phủ điện tử
Địa chỉ: 18 Nguyễn Du, Hà Nội - ĐT: 024.3782.1766
"""

_PROVINCES = """\
Tạp chí Tin học và Đời sống  »  Chính quyền điện tử

Còn bảy tỉnh chưa có dịch vụ công trực tuyến mức độ 3

Cập nhật: 8:30 AM, 14/09/2014

Cung cấp dịch vụ công trực tuyến (DVCTT) là một trong những nội dung được Bộ Thông tin và Truyền thông đánh giá hằng \
năm. Bản tổng hợp năm 2013 cho thấy 56/63 tỉnh, thành phố đã cung cấp DVCTT mức độ 3, chiếm 88,9%. Các tỉnh chưa có \
DVCTT mức độ 3 là Lai Châu, Điện Biên, Kon Tum, Sóc Trăng, Ninh Thuận, Bạc Liêu và Cao Bằng.

Bốn năm trước, bức tranh này rất khác. Năm 2009, cả nước mới có 14 tỉnh, thành phố cung cấp 203 DVCTT mức độ 3; năm \
2010 có 27 tỉnh, thành phố cung cấp 561 DVCTT mức độ 3. Sang năm 2013, các tỉnh, thành phố cung cấp tổng cộng 2.317 \
DVCTT mức độ 3; ngoài ra có 8 địa phương cung cấp 46 DVCTT mức độ 4.

TP. Hồ Chí Minh đứng đầu về số lượng DVCTT mức độ 3 với 214 dịch vụ, tiếp theo là Đồng Nai với 187 dịch vụ và Bình \
Dương với 160 dịch vụ. Hải Dương đứng thứ 55 với 03 dịch vụ, Yên Bái đứng thứ 56 với 01 dịch vụ.

Số hồ sơ nộp qua mạng vẫn tập trung ở một số ít địa phương. Năm 2013, Đà Nẵng giải quyết trực tuyến 58.240 hồ sơ mức \
độ 3, xếp thứ nhất cả nước; Lâm Đồng giải quyết 31.906 hồ sơ, xếp thứ hai. Tại Thanh Hóa, trong 62 DVCTT mức độ 3 đang \
cung cấp, chỉ có 18 dịch vụ phát sinh hồ sơ trực tuyến. Vĩnh Long có 12 dịch vụ mức độ 3 nhưng cả năm không nhận được \
hồ sơ trực tuyến nào. Các tỉnh Hà Nam, Quảng Bình, Gia Lai và Trà Vinh không gửi số liệu về hồ sơ trực tuyến.

Xét chung về mức độ cung cấp DVCTT, tỷ lệ tỉnh, thành phố đạt mức Tốt là 9,5%, mức Khá là 31,7%; còn lại là mức Trung \
bình. Theo Quyết định 1605/QĐ-TTg, đến hết năm 2015, 50% số hồ sơ khai thuế phải được nộp qua mạng.

Hoàng Anh (tổng hợp)

Từ khóa: dịch vụ công, hồ sơ, một cửa
Bình luận (3)  |  Gửi bài viết  |  Bản in
"""

_BOTH = """\
Sơ kết cung cấp dịch vụ công trực tuyến năm 2020: địa phương đuổi kịp các bộ

Thứ Hai, ngày 18/01/2021

(Chinhphudientu) - Ngày 15/1, Cục Tin học hóa, Bộ Thông tin và Truyền thông cho biết, công tác cung cấp dịch vụ công \
trực tuyến năm 2020 đã có chuyển biến rõ nét.

Tính đến ngày 31/12/2020, các tỉnh, thành phố trực thuộc Trung ương cung cấp 38.415 dịch vụ công trực tuyến mức độ 3 \
và 21.870 dịch vụ công trực tuyến mức độ 4. Cuối năm 2019, số dịch vụ công trực tuyến mức độ 4 của các địa phương mới \
là 6.124 dịch vụ. Cũng ở thời điểm cuối năm 2020, các bộ, cơ quan ngang bộ có 1.655 dịch vụ công trực tuyến mức độ 4, \
trong khi năm 2019 có 702 dịch vụ.

Toàn bộ 63/63 (100%) tỉnh, thành phố đã có cổng dịch vụ công và hệ thống một cửa điện tử. Có 41 tỉnh, thành phố \
(65,08%) đã kết nối cổng thanh toán trực tuyến; chưa kết nối có Hà Giang, Đắk Nông, Phú Yên.

Xếp hạng theo số lượng dịch vụ công trực tuyến mức độ 4, Tây Ninh đứng thứ nhất với 1.702 dịch vụ, An Giang đứng thứ \
hai với 1.588 dịch vụ, Bình Phước đứng thứ ba với 1.491 dịch vụ. Ba địa phương có ít dịch vụ mức độ 4 nhất là Hòa Bình \
(74 dịch vụ), Sơn La (61 dịch vụ) và Quảng Trị (38 dịch vụ).

Về hồ sơ, trong năm 2020 Hà Nội tiếp nhận hơn 2.400.000 hồ sơ trực tuyến. Nam Định nhận 118.305 hồ sơ trực tuyến. Ở \
khối bộ, Bộ Công an nhận 96.720 hồ sơ trực tuyến, Bộ Y tế nhận 74.118 hồ sơ trực tuyến; Thanh tra Chính phủ và Ủy ban \
Dân tộc không có thông tin về hồ sơ trực tuyến.

Tỷ lệ dịch vụ công trực tuyến mức độ 4 có phát sinh hồ sơ của các bộ, cơ quan ngang bộ là 47,6%; tỷ lệ này của các \
tỉnh, thành phố là 29,3%.

Năm 2021, mục tiêu là 100% dịch vụ công đủ điều kiện được đưa lên mức độ 4 ngay trong tháng 6/2021. Bộ Thông tin và \
Truyền thông đề nghị các địa phương bố trí tối thiểu 1% chi ngân sách cho chuyển đổi số.

Đầu mối liên hệ: ông Trần Quốc Bảo, số điện thoại 0912 004 518.
"""

_LOGIN = {"topic_needed": True}


def _ranked(gold: Told, words: str, subject: str, indicator: str, level: str, rank: int, value: int) -> None:
    """A place by number of services or records, and the number between the bars."""
    gold.measure(words, subject, indicator, level, value=value)
    gold.measure(words.replace("|", ""), subject, indicator, level, rank=rank, rank_basis="*")


def _ministries() -> Article:
    gold = Told("late_ministries", _MINISTRIES, 2017)
    gold.measure("|18|/22 (81,82%)", MINISTRIES, "agencies", "3+4", value=18, denominator=22, percent=81.82)
    without = "van-phong-chinh-phu", "thanh-tra-chinh-phu", "uy-ban-dan-toc", "bo-noi-vu"
    gold.none("gồm: Văn phòng Chính phủ", "3+4", *without)
    gold.has("gồm: Văn phòng Chính phủ", *without, says="no", optional=True)
    for words, level, value, year in (
        ("năm 2015 là |355| dịch vụ", "3", 355, 2015),
        ("năm 2016 là |612| dịch vụ", "3", 612, 2016),
        ("năm 2017 đạt |1.029| dịch vụ", "3", 1029, 2017),
        ("lần lượt là |97|,", "4", 97, 2015),
        ("97, |214| và", "4", 214, 2016),
        ("214 và |488|.", "4", 488, 2017),
    ):
        gold.measure(words, MINISTRIES, "services", level, value=value, year=year)
    _ranked(gold, "Bộ Giao thông vận tải dẫn đầu với |271|", "bo-giao-thong-van-tai", "services", "3", 1, 271)
    _ranked(gold, "thứ hai là Bộ Công Thương (|188|", "bo-cong-thuong", "services", "3", 2, 188)
    _ranked(gold, "thứ ba là Bộ Y tế (|143|", "bo-y-te", "services", "3", 3, 143)
    _ranked(gold, "Bộ Tài chính đứng đầu khi cung cấp |157|", "bo-tai-chinh", "services", "4", 1, 157)
    gold.measure("có |31| dịch vụ", "bo-quoc-phong", "services", "4", value=31)
    for subject in ("bo-xay-dung", "bo-ngoai-giao"):
        gold.measure("mỗi bộ mới có |02| dịch vụ", subject, "services", "4", value=2)
    gold.measure("trực tuyến là |51,3%|", MINISTRIES, "share_services_with_records", "3", value=51.3)
    gold.measure("mức độ 4 là |68,7%|", MINISTRIES, "share_services_with_records", "4", value=68.7)
    first = "xếp thứ nhất về số hồ sơ trực tuyến mức độ 3, 4 với |1.214.600|"
    _ranked(gold, first, "bo-ke-hoach-va-dau-tu", "records_online", "3+4", 1, 1214600)
    ninth = "xếp thứ 9 với |19.450|"
    gold.measure(ninth, "bo-khoa-hoc-va-cong-nghe", "records_online", "3+4|unstated", value=19450)
    placed = {"rank": 9, "rank_basis": "printed"}
    gold.measure("xếp thứ |9| với", "bo-khoa-hoc-va-cong-nghe", "records_online", "3+4|unstated", **placed)
    gold.measure("tổng cộng |412.300| hồ sơ", "bo-tu-phap", "records_all", "*", value=412300)
    gold.measure("trong đó có |305.775| hồ sơ", "bo-tu-phap", "records_online", "*", value=305775)
    gold.measure("có |24| dịch vụ mức độ 3", "bo-giao-duc-va-dao-tao", "services", "3", value=24)
    gold.measure("chỉ |7| dịch vụ", "bo-giao-duc-va-dao-tao", "services_with_records", "3|unstated", value=7)
    listed = "bo-van-hoa-the-thao-va-du-lich", "bo-lao-dong-thuong-binh-va-xa-hoi"
    gold.missing("chưa có số liệu về hồ sơ trực tuyến", *listed)
    gold.have("|19|/22 bộ", MINISTRIES, 19, denominator=22)
    listless = "bo-xay-dung", "bo-quoc-phong", "bo-nong-nghiep-va-phat-trien-nong-thon"
    gold.has("chức năng này là Bộ Xây dựng", *listless, says="no", **_LOGIN)
    return gold.article()


def _provinces() -> Article:
    gold = Told("late_provinces", _PROVINCES, 2013)
    gold.measure("|56|/63 tỉnh, thành phố", PROVINCES, "agencies", "3", value=56, denominator=63)
    gold.measure("chiếm |88,9%|", PROVINCES, "agencies", "3", value=56, percent=88.9)
    without = "lai-chau", "dien-bien", "kon-tum", "soc-trang", "ninh-thuan", "bac-lieu", "cao-bang"
    gold.none("DVCTT mức độ 3 là Lai Châu", "3", *without)
    gold.has("DVCTT mức độ 3 là Lai Châu", *without, says="no", optional=True)
    gold.have("Còn bảy tỉnh chưa có", PROVINCES, 7, optional=True)
    gold.measure("mới có |14| tỉnh", PROVINCES, "agencies", "3", value=14, year=2009)
    gold.measure("cung cấp |203| DVCTT", PROVINCES, "services", "3", value=203, year=2009)
    gold.measure("có |27| tỉnh", PROVINCES, "agencies", "3", value=27, year=2010)
    gold.measure("cung cấp |561| DVCTT", PROVINCES, "services", "3", value=561, year=2010)
    gold.measure("tổng cộng |2.317| DVCTT", PROVINCES, "services", "3", value=2317)
    gold.measure("có |8| địa phương", PROVINCES, "agencies", "4", value=8)
    gold.measure("cung cấp |46| DVCTT", PROVINCES, "services", "4", value=46)
    _ranked(gold, "Hồ Chí Minh đứng đầu về số lượng DVCTT mức độ 3 với |214|", "ho-chi-minh", "services", "3", 1, 214)
    _ranked(gold, "tiếp theo là Đồng Nai với |187|", "dong-nai", "services", "3|unstated", 2, 187)
    _ranked(gold, "Bình Dương với |160|", "binh-duong", "services", "3|unstated", 3, 160)
    for words, subject, rank, value in (("đứng thứ |55| với", "hai-duong", 55, 3), ("thứ |56| với", "yen-bai", 56, 1)):
        gold.measure(words, subject, "services", "3|unstated", rank=rank, rank_basis="printed")
        gold.measure(f"với |0{value}| dịch vụ", subject, "services", "3|unstated", value=value)
    gold.measure("|58.240| hồ sơ mức độ 3", "da-nang", "records_online", "3", value=58240)
    gold.measure("xếp thứ nhất cả nước", "da-nang", "records_online", "3", rank=1, rank_basis="*")
    gold.measure("giải quyết |31.906| hồ sơ", "lam-dong", "records_online", "3|unstated", value=31906)
    gold.measure("xếp thứ hai.", "lam-dong", "records_online", "3|unstated", rank=2, rank_basis="*")
    gold.measure("trong |62| DVCTT", "thanh-hoa", "services", "3", value=62)
    gold.measure("chỉ có |18| dịch vụ", "thanh-hoa", "services_with_records", "3|unstated", value=18)
    gold.measure("Vĩnh Long có |12| dịch vụ", "vinh-long", "services", "3", value=12)
    gold.none("không nhận được hồ sơ trực tuyến nào", "*", "vinh-long", indicator="records_online")
    gold.missing("không gửi số liệu", "ha-nam", "quang-binh", "gia-lai", "tra-vinh")
    gold.measure("đạt mức Tốt là |9,5%|", PROVINCES, "*", "*", **{"class": "Tốt"}, value=9.5)
    gold.measure("mức Khá là |31,7%|", PROVINCES, "*", "*", **{"class": "Khá"}, value=31.7)
    return gold.article()


def _both() -> Article:
    gold = Told("late_both", _BOTH, 2020)
    for words, subject, level, value, year in (
        ("cung cấp |38.415| dịch vụ", PROVINCES, "3", 38415, 2020),
        ("|21.870| dịch vụ", PROVINCES, "4", 21870, 2020),
        ("mới là |6.124| dịch vụ", PROVINCES, "4", 6124, 2019),
        ("có |1.655| dịch vụ", MINISTRIES, "4", 1655, 2020),
        ("có |702| dịch vụ", MINISTRIES, "4|unstated", 702, 2019),
    ):
        gold.measure(words, subject, "services", level, value=value, year=year)
    gold.have("|63|/63 (100%)", PROVINCES, 63, denominator=63, percent=100)
    gold.have("|41| tỉnh, thành phố (65,08%)", PROVINCES, 41, percent=65.08)
    gold.has("chưa kết nối có Hà Giang", "ha-giang", "dak-nong", "phu-yen", says="no", **_LOGIN)
    _ranked(gold, "Tây Ninh đứng thứ nhất với |1.702|", "tay-ninh", "services", "4", 1, 1702)
    _ranked(gold, "An Giang đứng thứ hai với |1.588|", "an-giang", "services", "4", 2, 1588)
    _ranked(gold, "Bình Phước đứng thứ ba với |1.491|", "binh-phuoc", "services", "4", 3, 1491)
    for words, subject, value in (
        ("|74| dịch", "hoa-binh", 74),
        ("|61| dịch", "son-la", 61),
        ("|38| dịch", "quang-tri", 38),
    ):
        gold.measure(words, subject, "services", "4", value=value)
    gold.measure("hơn |2.400.000| hồ sơ", "ha-noi", "records_online", "*", value=2400000, qualifier=">")
    gold.measure("nhận |118.305| hồ sơ", "nam-dinh", "records_online", "*", value=118305)
    gold.measure("nhận |96.720| hồ sơ", "bo-cong-an", "records_online", "*", value=96720)
    gold.measure("nhận |74.118| hồ sơ", "bo-y-te", "records_online", "*", value=74118)
    gold.missing("không có thông tin", "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    gold.measure("cơ quan ngang bộ là |47,6%|", MINISTRIES, "share_services_with_records", "4", value=47.6)
    gold.measure("thành phố là |29,3%|", PROVINCES, "share_services_with_records", "4|unstated", value=29.3)
    return gold.article()


def articles() -> list[Article]:
    """All articles of this module."""
    return [_ministries(), _provinces(), _both()]
