"""National articles about services and records, written by somebody who had not seen the rules."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

_YEAR_2017 = """\
Cung cấp dịch vụ công trực tuyến mức độ 3, 4 năm 2017: nhiều dịch vụ vẫn chưa có hồ sơ

KT | 22/05/2018 15:07
Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa tổng hợp số liệu cung cấp dịch vụ công trực tuyến năm 2017 trên \
cơ sở báo cáo của các cơ quan, tính đến ngày 31/12/2017.
Khối các bộ, cơ quan ngang bộ
Năm 2017, số bộ, cơ quan ngang bộ đã cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 là 18/20 (90%). Hai cơ quan \
chưa cung cấp là Văn phòng Chính phủ và Ủy ban Dân tộc.
Xếp hạng theo số lượng dịch vụ mức độ 3, 4, Bộ Công Thương đứng đầu với 247 dịch vụ, tiếp theo là Bộ Giao thông vận \
tải và Bộ Y tế.
Về số lượng hồ sơ được giải quyết trực tuyến, Bộ Tài chính xếp thứ nhất với 21.304.518 hồ sơ. Bộ Công Thương xếp thứ \
hai với 1.287.640 hồ sơ, trong đó có 956.112 hồ sơ trực tuyến mức độ 4. Bộ Quốc phòng không có số liệu về hồ sơ trực \
tuyến.
Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ trực tuyến của các bộ lần lượt là 52,3% và 71,8%.
Có 05/20 bộ, cơ quan ngang bộ đã triển khai chức năng đăng nhập một lần (Single Sign On) cho các dịch vụ công trực \
tuyến, bao gồm: Bộ Công Thương, Bộ Nội vụ, Bộ Xây dựng, Thanh tra Chính phủ, Ngân hàng Nhà nước Việt Nam.
Khối tỉnh, thành phố
Đến hết năm 2017, 61/63 tỉnh, thành phố (96,8%) đã cung cấp ít nhất một dịch vụ công trực tuyến mức độ 3 hoặc mức độ \
4; 02 tỉnh chưa có dịch vụ nào là Điện Biên và Bạc Liêu.
Lào Cai là tỉnh cung cấp nhiều dịch vụ nhất với 1.452 dịch vụ mức độ 3 và 37 dịch vụ mức độ 4. Xếp thứ hai là Tây \
Ninh. Xếp thứ 61 là Gia Lai, chỉ có 03 dịch vụ mức độ 3.
TP. Hồ Chí Minh đứng đầu về số lượng hồ sơ trực tuyến. Trong số 389 dịch vụ mà thành phố đang cung cấp, có 214 dịch \
vụ phát sinh hồ sơ trực tuyến; tổng số hồ sơ được giải quyết trong năm là 1.045.377, trong đó có 412.906 hồ sơ được \
giải quyết trực tuyến.
Các tỉnh Bắc Kạn, Kon Tum, Ninh Bình và Sóc Trăng không cung cấp thông tin về số lượng hồ sơ trực tuyến.
Theo Nghị quyết 36a/NQ-CP, các bộ, ngành phải hoàn thành 83 nhóm dịch vụ ưu tiên ở mức độ 4.
Chia sẻ | In bài | Bình luận (0)
"""

_YEAR_2015 = """\
Cả nước có 8.376 dịch vụ công trực tuyến mức độ 3

(Dân Việt) Thứ ba, ngày 19/07/2016 07:30 AM
Đó là con số được nêu trong báo cáo về tình hình cung cấp dịch vụ công trực tuyến năm 2015 do Bộ TT&TT công bố tuần \
qua.
Báo cáo cho biết, trong năm 2015, các tỉnh, thành phố trực thuộc Trung ương đã cung cấp 7.164 dịch vụ công trực \
tuyến mức độ 3 và 292 dịch vụ công trực tuyến mức độ 4. So với năm 2014, số dịch vụ mức độ 3 của các tỉnh, thành phố \
(3.581 dịch vụ) đã tăng gấp đôi. Các bộ, cơ quan ngang bộ cung cấp 1.212 dịch vụ mức độ 3 và 347 dịch vụ mức độ 4.
Hiện 60/63 tỉnh, thành phố đã cung cấp dịch vụ công trực tuyến mức độ 3, 14/63 tỉnh, thành phố đã cung cấp dịch vụ \
mức độ 4. Các tỉnh Hòa Bình, Lai Châu và Ninh Thuận vẫn chưa có dịch vụ công trực tuyến mức độ 3.
Nếu xếp theo số lượng dịch vụ mức độ 3 và 4, dẫn đầu cả nước là Đà Nẵng với 1.023 dịch vụ. Các vị trí tiếp theo lần \
lượt là Bà Rịa - Vũng Tàu (964 dịch vụ), Long An (655 dịch vụ). Hà Nội xếp thứ 12 với 218 dịch vụ. Cùng xếp thứ 59 \
là Sơn La và Cà Mau, mỗi tỉnh cung cấp 1 dịch vụ mức độ 3.
Tuy nhiên, không phải cứ nhiều dịch vụ là nhiều hồ sơ. Đà Nẵng chỉ xếp thứ ba về số lượng hồ sơ được giải quyết trực \
tuyến với 31.472 hồ sơ. Đứng đầu bảng này là Hà Nội với 196.548 hồ sơ, xếp thứ hai là Bắc Giang với 47.903 hồ sơ. Có \
33 tỉnh, thành phố không có số liệu về hồ sơ trực tuyến.
Với các tỉnh, tỷ lệ dịch vụ có phát sinh hồ sơ trực tuyến là 38,4% ở mức độ 3 và 61,05% ở mức độ 4.
Ở khối bộ, đứng đầu về số lượng dịch vụ mức độ 3, 4 là Bộ Nông nghiệp và Phát triển nông thôn. Tính theo số hồ sơ \
trực tuyến, Bộ Ngoại giao đứng thứ nhất với hơn 3.200.000 hồ sơ, đứng thứ hai là Bộ Kế hoạch và Đầu tư với 418.226 \
hồ sơ. Bộ Xây dựng và Ủy ban Dân tộc chưa có dịch vụ công trực tuyến mức độ 3, mức độ 4 nào.
"Chúng tôi đề nghị các địa phương không chạy theo số lượng", đại diện Cục Tin học hóa nói tại hội nghị ngày 15/7 với \
sự tham dự của 150 đại biểu. Từ nay đến năm 2020, Bộ sẽ hỗ trợ 20 tỉnh khó khăn xây dựng cổng dịch vụ công, mỗi tỉnh \
khoảng 2 tỷ đồng.
Gia Huy
Xem nhiều: 10 sự kiện công nghệ nổi bật trong tuần
"""

_YEAR_2018 = """\
TÌNH HÌNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2018

Trang chủ >> Nghiên cứu - Trao đổi >> Số 9 (kỳ 1, tháng 5/2019)
Bài viết giới thiệu một số kết quả chính về dịch vụ công trực tuyến (DVCTT) năm 2018 trong Báo cáo ứng dụng CNTT của \
Bộ Thông tin và Truyền thông, ban hành theo Công văn số 1178/BTTTT-THH ngày 12/4/2019.
I. Kết quả của các tỉnh, thành phố
Năm 2018, 63/63 tỉnh, thành phố (100%) đã cung cấp DVCTT mức độ 3, trong khi năm 2017 là 59/63. Đối với mức độ 4, có \
52/63 tỉnh, thành phố (82,54%) đã cung cấp.
Tổng số DVCTT mức độ 3 của các tỉnh, thành phố là 28.917 dịch vụ, mức độ 4 là 5.206 dịch vụ. Trong đó, tỷ lệ DVCTT \
mức độ 3 có phát sinh hồ sơ trực tuyến chỉ đạt 24,7%; tỷ lệ này ở mức độ 4 là 13,9%.
Bảng 1. Mười tỉnh, thành phố cung cấp nhiều DVCTT nhất (xem tệp đính kèm)
Về số lượng DVCTT mức độ 3, 4, Tiền Giang xếp thứ nhất, tiếp đến là Quảng Ninh, Bình Phước. Xếp cuối cùng (thứ 63) \
là Hà Giang với 11 dịch vụ mức độ 3.
Về số lượng hồ sơ trực tuyến mức độ 3, 4, xếp thứ nhất là Hà Nội với tổng số 702.331 hồ sơ, trong đó mức độ 3 là \
688.019 hồ sơ, mức độ 4 là 14.312 hồ sơ. Bắc Ninh xếp thứ 2 với tổng số 93.460 hồ sơ, trong đó có 187 dịch vụ mức độ \
3 phát sinh hồ sơ trực tuyến với 71.095 hồ sơ. Vĩnh Phúc xếp thứ 3. Phú Yên chưa phát sinh hồ sơ trực tuyến nào.
Những địa phương không gửi số liệu hồ sơ trực tuyến gồm: Cần Thơ, Hưng Yên, Tuyên Quang.
II. Kết quả của các bộ, cơ quan ngang bộ
Có 19/21 bộ, cơ quan ngang bộ đã cung cấp DVCTT mức độ 3, 4; chưa cung cấp là Bộ Quốc phòng và Thanh tra Chính phủ. \
Bộ Giao thông vận tải cung cấp nhiều DVCTT nhất, gồm 168 dịch vụ mức độ 3 và 95 dịch vụ mức độ 4.
Năm 2018, các bộ, cơ quan ngang bộ tiếp nhận tổng số 41.630.275 hồ sơ đối với các DVCTT mức độ 3, 4, trong đó có \
36.902.114 hồ sơ trực tuyến. Bộ Tài chính đứng đầu về số hồ sơ trực tuyến, tiếp theo là Ngân hàng Nhà nước Việt Nam.
Về đăng nhập một lần, 19/21 bộ, cơ quan ngang bộ có ít nhất một đơn vị đã cung cấp chức năng này cho người sử dụng \
DVCTT. Các bộ chưa có đăng nhập một lần là: Bộ Văn hóa, Thể thao và Du lịch, Bộ Tài nguyên và Môi trường.
III. Một số khuyến nghị
Các cơ quan cần rà soát, cắt giảm tối thiểu 20% chi phí tuân thủ theo Nghị quyết 17/NQ-CP; phấn đấu năm 2019 đạt tỷ \
lệ hồ sơ trực tuyến từ 20% trở lên.
Tài liệu tham khảo: [1] Nghị định số 43/2011/NĐ-CP. [2] Thông tư số 32/2017/TT-BTTTT.
"""


def _year_2017() -> Article:
    told, both = Told("last.2017", _YEAR_2017, 2017), "3+4"
    told.measure("mức độ 4 là |18|/20", MINISTRIES, "agencies", both, value=18, denominator=20, percent=90)
    told.none("Văn phòng Chính phủ và Ủy ban Dân tộc", both, "van-phong-chinh-phu", "uy-ban-dan-toc")
    told.measure("|Hai| cơ quan chưa", MINISTRIES, "agencies", "*", value=2, optional=True)
    told.places("services", ("Bộ Công Thương đứng đầu với |247| dịch vụ", "bo-cong-thuong", 1, 247))
    for rank, subject in enumerate(("bo-giao-thong-van-tai", "bo-y-te"), 2):
        told.by("tiếp theo là Bộ Giao thông vận tải và Bộ Y tế", subject, "services", rank)
    told.places(
        "records_online",
        ("Bộ Tài chính xếp thứ nhất với |21.304.518| hồ sơ", "bo-tai-chinh", 1, 21304518),
        ("xếp thứ hai với |1.287.640| hồ sơ", "bo-cong-thuong", 2, 1287640),
    )
    told.measure("|956.112| hồ sơ", "bo-cong-thuong", "records_online", "4", value=956112)
    told.missing("Bộ Quốc phòng không có", "bo-quoc-phong")
    told.measure("|52,3|%", MINISTRIES, "share_services_with_records", "3", value=52.3)
    told.measure("|71,8|%", MINISTRIES, "share_services_with_records", "4", value=71.8)
    told.have("Có |05|/20 bộ", MINISTRIES, 5, denominator=20)
    signed = ("bo-cong-thuong", "bo-noi-vu", "bo-xay-dung")
    told.has("gồm: Bộ Công Thương", *signed, "thanh-tra-chinh-phu", "ngan-hang-nha-nuoc-viet-nam", topic_needed=True)
    told.measure("|61|/63 tỉnh", PROVINCES, "agencies", both, value=61, denominator=63, percent=96.8)
    told.measure("|02| tỉnh chưa có", PROVINCES, "agencies", "*", value=2, optional=True)
    told.none("là Điện Biên và Bạc Liêu", "3+4|unstated", "dien-bien", "bac-lieu")
    told.by("Lào Cai là tỉnh cung cấp nhiều dịch vụ nhất", "lao-cai", "services", 1)
    told.measure("|1.452| dịch vụ", "lao-cai", "services", "3", value=1452)
    told.measure("|37| dịch vụ", "lao-cai", "services", "4", value=37)
    told.by("hai là Tây Ninh", "tay-ninh", "services", 2)
    told.by("Xếp thứ |61| là Gia Lai", "gia-lai", "services", 61)
    told.measure("|03| dịch vụ", "gia-lai", "services", "3", value=3)
    told.by("TP. Hồ Chí Minh đứng đầu", "ho-chi-minh", "records_online", 1)
    told.measure("|389| dịch vụ", "ho-chi-minh", "services", BOTH, value=389)
    told.measure("|214| dịch vụ", "ho-chi-minh", "services_with_records", BOTH, value=214)
    told.measure("|1.045.377|", "ho-chi-minh", "records_all", BOTH, value=1045377)
    told.measure("|412.906| hồ sơ", "ho-chi-minh", "records_online", BOTH, value=412906)
    told.missing("Các tỉnh Bắc Kạn", "bac-kan", "kon-tum", "ninh-binh", "soc-trang")
    return told.article()


def _year_2015() -> Article:
    told = Told("last.2015", _YEAR_2015, 2015)
    told.measure("có |8.376| dịch vụ", "nation|central-and-provinces", "services", "3", value=8376)
    for words, subject, level, value, year in (
        ("|7.164| dịch vụ", PROVINCES, "3", 7164, 2015),
        ("|292| dịch vụ", PROVINCES, "4", 292, 2015),
        ("(|3.581| dịch", PROVINCES, "3", 3581, 2014),
        ("|1.212| dịch vụ", MINISTRIES, "3", 1212, 2015),
        ("|347| dịch vụ", MINISTRIES, "4", 347, 2015),
        ("cung cấp |1| dịch vụ", "son-la", "3", 1, 2015),
        ("cung cấp |1| dịch vụ", "ca-mau", "3", 1, 2015),
    ):
        told.measure(words, subject, "services", level, value=value, year=year)
    told.measure("Hiện |60|/63", PROVINCES, "agencies", "3", value=60, denominator=63)
    told.measure("|14|/63", PROVINCES, "agencies", "4", value=14, denominator=63)
    told.none("Các tỉnh Hòa Bình", "3", "hoa-binh", "lai-chau", "ninh-thuan")
    told.places(
        "services",
        ("dẫn đầu cả nước là Đà Nẵng với |1.023| dịch vụ", "da-nang", 1, 1023),
        ("Bà Rịa - Vũng Tàu (|964| dịch vụ)", "ba-ria-vung-tau", 2, 964),
        ("Long An (|655| dịch vụ)", "long-an", 3, 655),
        ("Hà Nội xếp thứ 12 với |218| dịch vụ", "ha-noi", 12, 218),
    )
    told.by("xếp thứ |59| là", "son-la", "services", 59).by("xếp thứ |59| là", "ca-mau", "services", 59)
    told.places(
        "records_online",
        ("thứ ba về số lượng hồ sơ được giải quyết trực tuyến với |31.472| hồ sơ", "da-nang", 3, 31472),
        ("Hà Nội với |196.548| hồ sơ", "ha-noi", 1, 196548),
        ("Bắc Giang với |47.903| hồ sơ", "bac-giang", 2, 47903),
        ("thứ hai là Bộ Kế hoạch và Đầu tư với |418.226| hồ sơ", "bo-ke-hoach-va-dau-tu", 2, 418226),
    )
    told.by("Bộ Ngoại giao đứng thứ nhất", "bo-ngoai-giao", "records_online", 1)
    told.measure("|3.200.000| hồ sơ", "bo-ngoai-giao", "records_online", BOTH, value=3200000, qualifier=">")
    told.measure("Có |33| tỉnh", PROVINCES, "agencies", "*", value=33, optional=True)
    told.measure("|38,4|%", PROVINCES, "share_services_with_records", "3", value=38.4)
    told.measure("|61,05|%", PROVINCES, "share_services_with_records", "4", value=61.05)
    told.by("là Bộ Nông nghiệp và", "bo-nong-nghiep-va-phat-trien-nong-thon", "services", 1)
    told.none("Bộ Xây dựng và Ủy ban Dân tộc chưa có", "3+4", "bo-xay-dung", "uy-ban-dan-toc")
    return told.article()


def _year_2018() -> Article:
    told, both, share = Told("last.2018", _YEAR_2018, 2018), "3+4", "share_services_with_records"
    told.measure("|63|/63", PROVINCES, "agencies", "3", value=63, denominator=63, percent=100)
    told.measure("là |59|/63", PROVINCES, "agencies", "3|unstated", value=59, denominator=63, year=2017)
    told.measure("có |52|/63", PROVINCES, "agencies", "4", value=52, denominator=63, percent=82.54)
    told.measure("|24,7|%", PROVINCES, share, "3", value=24.7).measure("|13,9|%", PROVINCES, share, "4", value=13.9)
    for rank, subject in enumerate(("tien-giang", "quang-ninh", "binh-phuoc"), 1):
        told.by("Tiền Giang xếp thứ nhất, tiếp đến là Quảng Ninh", subject, "services", rank)
    told.by("(thứ |63|) là", "ha-giang", "services", 63)
    told.by("cung cấp nhiều DVCTT nhất, gồm", "bo-giao-thong-van-tai", "services", 1)
    told.places("records_online", ("Hà Nội với tổng số |702.331| hồ sơ", "ha-noi", 1, 702331))
    told.places("records_online", ("thứ 2 với tổng số |93.460| hồ sơ", "bac-ninh", 2, 93460))
    told.by("Vĩnh Phúc xếp thứ |3|", "vinh-phuc", "records_online", 3)
    for words, subject, indicator, level, value in (
        ("|28.917| dịch vụ", PROVINCES, "services", "3", 28917),
        ("|5.206| dịch vụ", PROVINCES, "services", "4", 5206),
        ("|11| dịch vụ mức độ 3", "ha-giang", "services", "3", 11),
        ("|688.019| hồ sơ", "ha-noi", "records_online", "3", 688019),
        ("|14.312| hồ sơ", "ha-noi", "records_online", "4", 14312),
        ("|187| dịch vụ", "bac-ninh", "services_with_records", "3", 187),
        ("|71.095| hồ sơ", "bac-ninh", "records_online", "3", 71095),
        ("|168| dịch vụ", "bo-giao-thong-van-tai", "services", "3", 168),
        ("|95| dịch vụ", "bo-giao-thong-van-tai", "services", "4", 95),
        ("|41.630.275| hồ sơ", MINISTRIES, "records_all", both, 41630275),
        ("|36.902.114| hồ sơ", MINISTRIES, "records_online", "3+4|unstated", 36902114),
    ):
        told.measure(words, subject, indicator, level, value=value)
    told.none("Phú Yên chưa", "*", "phu-yen", indicator="records_online")
    told.missing("gồm: Cần Thơ", "can-tho", "hung-yen", "tuyen-quang")
    told.measure("Có |19|/21 bộ", MINISTRIES, "agencies", both, value=19, denominator=21)
    told.none("Bộ Quốc phòng và Thanh tra Chính phủ", both, "bo-quoc-phong", "thanh-tra-chinh-phu")
    for rank, subject in enumerate(("bo-tai-chinh", "ngan-hang-nha-nuoc-viet-nam"), 1):
        told.by("Bộ Tài chính đứng đầu về số hồ sơ", subject, "records_online", rank)
    told.have("một lần, |19|/21 bộ", MINISTRIES, 19, denominator=21)
    lacking = ("bo-van-hoa-the-thao-va-du-lich", "bo-tai-nguyen-va-moi-truong")
    return told.has("một lần là: Bộ Văn hóa", *lacking, says="no", topic_needed=True).article()


def articles() -> list[Article]:
    """All of them."""
    return [_year_2017(), _year_2015(), _year_2018()]
