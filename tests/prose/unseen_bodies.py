"""Articles about online services: those of the ministries, those of one province and its bodies."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, Told

MINISTRY = """Kết quả cung cấp dịch vụ công trực tuyến của các Bộ, cơ quan ngang Bộ năm 2019

(TCTTTT) - Tính đến ngày 31/12/2019, tổng số dịch vụ công trực tuyến mức độ 3 của các Bộ, cơ quan ngang Bộ là 1.240 \
dịch vụ, mức độ 4 là 1.186 dịch vụ. Trong đó, Bộ Giao thông vận tải cung cấp 205 dịch vụ mức độ 3 và 98 dịch vụ mức độ \
4; Bộ Công Thương cung cấp 166 dịch vụ mức độ 3 và 123 dịch vụ mức độ 4; Ngân hàng Nhà nước Việt Nam cung cấp 21 dịch \
vụ mức độ 4.

Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ của Bộ Công Thương đạt 71,3%, của Bộ Y tế đạt \
44,8%, của Bộ Xây dựng chỉ đạt 9,5%.

Số Bộ, cơ quan ngang Bộ đã có chức năng thanh toán trực tuyến là 12/20 (60%). Số Bộ, cơ quan ngang Bộ đã có chức năng \
đăng nhập một lần (SSO) là 17/20; các Bộ chưa có là: Bộ Ngoại giao, Bộ Nội vụ, Bộ Văn hóa, Thể thao và Du lịch.

Về số lượng hồ sơ, các Bộ có số hồ sơ được giải quyết trực tuyến đạt hàng triệu hồ sơ là Bộ Tài chính, Bộ Kế hoạch và \
Đầu tư, Bộ Công an. Bộ Công Thương giải quyết trực tuyến gần 1,5 triệu hồ sơ; Bộ Khoa học và Công nghệ giải quyết trực \
tuyến 2.318 hồ sơ; Bộ Tư pháp giải quyết trực tuyến 386.472 hồ sơ trên tổng số 401.905 hồ sơ tiếp nhận. Ủy ban Dân tộc \
không phát sinh hồ sơ.

Cổng Dịch vụ công quốc gia khai trương ngày 09/12/2019, sau 1 tháng vận hành đã có 34.000 tài khoản đăng ký, hơn 3,6 \
triệu lượt truy cập. Theo Nghị quyết số 17/NQ-CP, đến năm 2020, 30% dịch vụ công trực tuyến được cung cấp ở mức độ 4.

Mai Linh
Cùng chuyên mục | Quay lại | Trang 1/2
"""
PROVINCE = """Lâm Đồng đẩy mạnh cung cấp dịch vụ công trực tuyến

(LĐ online) - Sở Thông tin và Truyền thông Lâm Đồng cho biết, đến cuối năm 2021, toàn tỉnh đã cung cấp 402 dịch vụ \
công trực tuyến mức độ 3 và 655 dịch vụ công trực tuyến mức độ 4 trên Cổng Dịch vụ công của tỉnh.

Trong năm 2021, toàn tỉnh đã tiếp nhận 436.180 hồ sơ, trong đó có 158.922 hồ sơ nộp trực tuyến, đạt tỷ lệ 36,4%. Cấp \
tỉnh có 82.316 hồ sơ trực tuyến, cấp huyện có 51.204 hồ sơ trực tuyến, cấp xã có 25.402 hồ sơ trực tuyến.

Các sở, ngành có số lượng dịch vụ công trực tuyến mức độ 4 cao là Sở Công Thương với 109 dịch vụ, Sở Tài nguyên và Môi \
trường với 74 dịch vụ, Sở Nội vụ với 52 dịch vụ. Ở cấp huyện, thành phố Đà Lạt đã cung cấp 137 dịch vụ công trực tuyến \
mức độ 3, mức độ 4; huyện Đức Trọng cung cấp 129 dịch vụ; huyện Đam Rông cung cấp 88 dịch vụ.

Đứng đầu về số hồ sơ trực tuyến là Sở Giao thông vận tải với 30.415 hồ sơ, thứ hai là Sở Tư pháp với 12.760 hồ sơ. \
Riêng Sở Ngoại vụ không phát sinh hồ sơ trực tuyến.

Hiện có 20 sở, ban, ngành, 12 huyện, thành phố và 142 xã, phường, thị trấn sử dụng hệ thống một cửa điện tử.

Năm 2020, toàn tỉnh có 311 dịch vụ công trực tuyến mức độ 3 và 240 dịch vụ công trực tuyến mức độ 4, số hồ sơ trực \
tuyến là 64.087 hồ sơ.

Cũng theo Sở TT&TT, năm 2022, tỉnh đặt mục tiêu 100% dịch vụ công đủ điều kiện được đưa lên mức độ 4, tối thiểu 50% hồ \
sơ được nộp trực tuyến; kinh phí thực hiện 15,8 tỷ đồng.

TUẤN HƯƠNG
"""


def _ministry() -> Article:
    gold = Told("unseen ministries", MINISTRY, 2019)
    gold.measure("là |1.240| dịch vụ", MINISTRIES, "services", "3", value=1240)
    gold.measure("là |1.186| dịch vụ", MINISTRIES, "services", "4", value=1186)
    for words, subject, level, value in (
        ("cấp |205| dịch", "bo-giao-thong-van-tai", "3", 205),
        ("và |98| dịch", "bo-giao-thong-van-tai", "4", 98),
        ("cấp |166| dịch", "bo-cong-thuong", "3", 166),
        ("và |123| dịch", "bo-cong-thuong", "4", 123),
        ("cấp |21| dịch", "ngan-hang-nha-nuoc-viet-nam", "4", 21),
    ):
        gold.measure(words, subject, "services", level, value=value)
    for words, subject, value in (
        ("|71,3|%", "bo-cong-thuong", 71.3),
        ("|44,8|%", "bo-y-te", 44.8),
        ("|9,5|%", "bo-xay-dung", 9.5),
    ):
        gold.measure(words, subject, "share_services_with_records", "3+4", value=value)
    gold.have("là |12|/20 (60%)", MINISTRIES, 12, denominator=20, percent=60)
    gold.have("là |17|/20", MINISTRIES, 17, denominator=20)
    lacking = ("bo-ngoai-giao", "bo-noi-vu", "bo-van-hoa-the-thao-va-du-lich")
    gold.has("Bộ Ngoại giao, Bộ Nội vụ, Bộ Văn hóa, Thể thao và Du lịch", *lacking, says="no")
    fields = {"value": None, "value_text": "hàng triệu", "qualifier": "magnitude"}
    for subject in ("bo-tai-chinh", "bo-ke-hoach-va-dau-tu", "bo-cong-an"):
        gold.measure("đạt hàng triệu hồ sơ là", subject, "records_online", "*", **fields)
    fields = {"value": 1500000, "qualifier": "≈|<"}
    gold.measure("gần 1,5 triệu hồ sơ", "bo-cong-thuong", "records_online", "*", **fields)
    gold.measure("tuyến |2.318| hồ sơ", "bo-khoa-hoc-va-cong-nghe", "records_online", "*", value=2318)
    gold.measure("tuyến |386.472| hồ sơ", "bo-tu-phap", "records_online", "*", value=386472)
    fields = {"value": 386472, "denominator": 401905, "optional": True}
    gold.measure("tuyến |386.472| hồ sơ", "bo-tu-phap", "records_online", "*", **fields)
    gold.measure("số |401.905| hồ sơ", "bo-tu-phap", "records_all", "*", value=401905)
    gold.none("Ủy ban Dân tộc không phát sinh", "*", "uy-ban-dan-toc", indicator="records_online|records_all")
    return gold.article()


def _province() -> Article:
    gold, whole = Told("unseen province", PROVINCE, 2021), "lam-dong|lam-dong/all"
    for words, level, year, value in (
        ("cấp |402| dịch", "3", 2021, 402),
        ("và |655| dịch", "4", 2021, 655),
        ("có |311| dịch", "3", 2020, 311),
        ("và |240| dịch", "4", 2020, 240),
    ):
        gold.measure(words, whole, "services", level, year=year, value=value)
    gold.measure("nhận |436.180| hồ sơ", whole, "records_all", "*", value=436180)
    gold.measure("có |158.922| hồ sơ", whole, "records_online", "*", value=158922)
    fields = {"value": 158922, "denominator": 436180, "percent": 36.4, "optional": True}
    gold.measure("có |158.922| hồ sơ", whole, "records_online", "*", **fields)
    gold.measure("tỷ lệ |36,4|%", whole, "share", "*", value=36.4, optional=True)
    for words, cohort, value in (
        ("tỉnh có |82.316| hồ sơ", "departments", 82316),
        ("có |51.204| hồ sơ", "districts", 51204),
        ("có |25.402| hồ sơ", "communes", 25402),
    ):
        gold.measure(words, f"lam-dong/{cohort}", "records_online", "*", value=value)
    for words, name, value in (
        ("với |109| dịch", "so-cong-thuong", 109),
        ("với |74| dịch", "so-tai-nguyen-va-moi-truong", 74),
        ("với |52| dịch", "so-noi-vu", 52),
    ):
        gold.measure(words, f"lam-dong/{name}", "services", "4", value=value)
    for words, name, value in (
        ("cấp |137| dịch", "thanh-pho-da-lat", 137),
        ("cấp |129| dịch", "huyen-duc-trong", 129),
        ("cấp |88| dịch", "huyen-dam-rong", 88),
    ):
        gold.measure(words, f"lam-dong/{name}", "services", BOTH, value=value)
    first, second = "lam-dong/so-giao-thong-van-tai", "lam-dong/so-tu-phap"
    gold.places("records_online", ("với |30.415| hồ sơ", first, 1, 30415), ("với |12.760| hồ sơ", second, 2, 12760))
    gold.none("Ngoại vụ không phát sinh", "*", "lam-dong/so-ngoai-vu", indicator="records_online")
    gold.have("có |20| sở", "lam-dong/departments", 20)
    gold.have("ngành, |12| huyện", "lam-dong/districts", 12)
    gold.have("và |142| xã", "lam-dong/communes", 142)
    gold.measure("là |64.087| hồ sơ", whole, "records_online", "*", year=2020, value=64087)
    return gold.article()


def articles() -> list[Article]:
    """The article about the ministries' services and the one about a province's."""
    return [_ministry(), _province()]
