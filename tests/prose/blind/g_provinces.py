"""Services of provinces, and the ranking inside one of them; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, PROVINCES, Told

SERVICES = """Hơn 50.000 dịch vụ công trực tuyến mức độ 3, 4 đã được các tỉnh cung cấp

TH | 12/04/2019 14:20

Báo cáo của Bộ Thông tin và Truyền thông về tình hình cung cấp dịch vụ công trực tuyến năm 2018 vừa được gửi tới các \
đơn vị chuyên trách CNTT.

Tính đến hết năm 2018, đã có 61/63 tỉnh, thành phố (96,83%) cung cấp dịch vụ công trực tuyến mức độ 3; 44/63 tỉnh, \
thành phố (69,84%) cung cấp dịch vụ mức độ 4. Hai tỉnh chưa cung cấp dịch vụ công trực tuyến mức độ 3 là Bắc Kạn và \
Lai Châu. Tổng số dịch vụ công trực tuyến mức độ 3 do các tỉnh, thành phố cung cấp là 46.318 dịch vụ, mức độ 4 là \
6.027 dịch vụ. Tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến ở mức độ 3 là 31,25%, ở mức độ 4 là 24,8%.

Xếp hạng theo số lượng dịch vụ

Nếu xét theo số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4, Tây Ninh dẫn đầu với 1.846 dịch vụ; xếp thứ hai là \
Lâm Đồng với 1.702 dịch vụ, kế đến là Kiên Giang, Bình Phước, Yên Bái và Nam Định. Gia Lai đứng thứ 38 với 412 dịch \
vụ. Đứng thứ 60 là Hậu Giang, cung cấp 9 dịch vụ.

Xếp hạng theo số lượng hồ sơ

Thành phố Hồ Chí Minh đứng đầu cả nước về số hồ sơ được giải quyết trực tuyến mức độ 3, mức độ 4 với tổng số 512.640 \
hồ sơ, trong đó có 489.105 hồ sơ mức độ 3 và 23.535 hồ sơ mức độ 4. Xếp thứ hai là Hải Phòng với 204.917 hồ sơ. Bắc \
Giang xếp thứ ba: trong 310 dịch vụ mức độ 3 tỉnh đang cung cấp, có 127 dịch vụ phát sinh hồ sơ trực tuyến; số hồ sơ \
tiếp nhận trong năm là 98.450, trong đó 71.266 hồ sơ được giải quyết trực tuyến. Phú Yên xếp thứ 48 với 15 hồ sơ.

Các tỉnh Hà Giang, Quảng Trị, Sóc Trăng, Kon Tum và Cao Bằng không có số liệu về hồ sơ trực tuyến.

Số liệu được tổng hợp từ báo cáo của địa phương trước ngày 15/01/2019, không gồm các dịch vụ do Bộ, ngành triển khai \
theo ngành dọc. Bộ cũng đề nghị các tỉnh bảo đảm tối thiểu 30% dịch vụ có hồ sơ trong năm 2019 theo Nghị quyết \
17/NQ-CP.

Chia sẻ bài viết: Facebook | Zalo | In trang
"""

PROVINCE = """Long An: Kết quả xếp hạng ứng dụng CNTT trong cơ quan nhà nước năm 2017

Trang chủ » Tin tức » Công nghệ thông tin

Đăng ngày 09/02/2018

Sở Thông tin và Truyền thông tỉnh Long An vừa có báo cáo số 21/BC-STTTT đánh giá mức độ ứng dụng CNTT của các cơ quan \
nhà nước trên địa bàn tỉnh năm 2017. Đối tượng đánh giá được chia thành 02 nhóm, gồm 19 sở, ngành và 15 huyện, thị \
xã, thành phố, theo 5 nhóm tiêu chí.

Về hạ tầng, toàn tỉnh có 5.218 máy tính; tỉ lệ máy tính trên cán bộ, công chức khối sở, ngành đạt 98%, khối huyện đạt \
91%. Có 142 cán bộ phụ trách CNTT.

Ở nhóm sở, ngành, Sở Thông tin và Truyền thông xếp thứ nhất với 94,5 điểm; đứng thứ hai là Sở Nội vụ đạt 92,25 điểm; \
tiếp theo là Sở Tài chính (90 điểm), Sở Xây dựng (88,5 điểm). Ban Dân tộc và Sở Ngoại vụ không có trong danh sách \
đánh giá. Xếp cuối nhóm là Thanh tra tỉnh với 61,75 điểm.

Ở nhóm huyện, thị xã, thành phố, thành phố Tân An dẫn đầu với 91/100 điểm, huyện Cần Đước đứng thứ hai, huyện Đức Hòa \
đứng thứ ba. Huyện Tân Hưng xếp thứ 15/15.

Xếp loại chung: có 6 sở, ngành đạt loại Tốt, 10 sở, ngành đạt loại Khá và 3 sở, ngành loại Trung bình. Với cấp huyện, \
4 đơn vị đạt loại Tốt, 11 đơn vị đạt loại Khá.

Đến cuối năm 2017, đã có 17 sở, ngành và 15 huyện, thị xã, thành phố có trang thông tin điện tử. Phần mềm quản lý văn \
bản được triển khai tại 19 sở, ngành. Tỉnh đang cung cấp 286 dịch vụ công trực tuyến mức độ 3 và 34 dịch vụ mức độ 4, \
trong đó Sở Công Thương có 41 dịch vụ mức độ 3, Sở Y tế có 27 dịch vụ mức độ 3. Trong năm, các đơn vị đã tiếp nhận \
8.904 hồ sơ trực tuyến.

Năm 2018, tỉnh phấn đấu cung cấp thêm 120 dịch vụ mức độ 3 với kinh phí 12,6 tỷ đồng.

Liên hệ: 0272.3524.988 - Bản quyền thuộc Sở Thông tin và Truyền thông
"""


def _services() -> Article:
    gold = Told("g1_services", SERVICES, 2018)
    gold.measure("Hơn |50.000| dịch vụ", PROVINCES, "services", "3+4", value=50000, qualifier=">", optional=True)
    gold.measure("có |61|/63", PROVINCES, "agencies", "3", value=61, denominator=63, percent=96.83)
    gold.measure("|44|/63", PROVINCES, "agencies", "4", value=44, denominator=63, percent=69.84)
    gold.measure("Hai tỉnh chưa cung cấp", PROVINCES, "agencies", "3", value=2, optional=True)
    gold.none("mức độ 3 là Bắc Kạn và Lai Châu", "3", "bac-kan", "lai-chau")
    gold.measure("cung cấp là |46.318| dịch vụ", PROVINCES, "services", "3", value=46318)
    gold.measure("là |6.027| dịch vụ", PROVINCES, "services", "4", value=6027)
    gold.measure("là |31,25|%", PROVINCES, "share_services_with_records", "3", value=31.25)
    gold.measure("là |24,8|%", PROVINCES, "share_services_with_records", "4", value=24.8)
    gold.places("services", ("Tây Ninh dẫn đầu với |1.846| dịch vụ", "tay-ninh", 1, 1846))
    gold.places("services", ("xếp thứ hai là Lâm Đồng với |1.702| dịch vụ", "lam-dong", 2, 1702))
    for rank, subject in enumerate(("kien-giang", "binh-phuoc", "yen-bai", "nam-dinh"), 3):
        gold.by("kế đến là Kiên Giang, Bình Phước, Yên Bái và Nam Định", subject, "services", rank)
    gold.by("Gia Lai đứng thứ |38| với", "gia-lai", "services", 38)
    gold.measure("|412| dịch vụ", "gia-lai", "services", BOTH, value=412)
    gold.by("Đứng thứ |60| là", "hau-giang", "services", 60)
    gold.measure("cung cấp |9| dịch vụ", "hau-giang", "services", BOTH, value=9)
    gold.by("Thành phố Hồ Chí Minh đứng đầu cả nước", "ho-chi-minh", "records_online", 1)
    gold.measure("tổng số |512.640| hồ", "ho-chi-minh", "records_online", BOTH, value=512640)
    gold.measure("|489.105| hồ sơ", "ho-chi-minh", "records_online", "3", value=489105)
    gold.measure("|23.535| hồ sơ", "ho-chi-minh", "records_online", "4", value=23535)
    gold.places("records_online", ("Xếp thứ hai là Hải Phòng với |204.917| hồ sơ", "hai-phong", 2, 204917))
    gold.by("Bắc Giang xếp thứ ba", "bac-giang", "records_online", 3)
    gold.measure("trong |310| dịch vụ", "bac-giang", "services", "3", value=310)
    gold.measure("có |127| dịch vụ", "bac-giang", "services_with_records", "3", value=127)
    gold.measure("trong năm là |98.450|", "bac-giang", "records_all", "3|unstated", value=98450)
    gold.measure("|71.266| hồ sơ", "bac-giang", "records_online", "3|unstated", value=71266)
    gold.by("Phú Yên xếp thứ |48| với", "phu-yen", "records_online", 48)
    gold.measure("với |15| hồ sơ", "phu-yen", "records_online", BOTH, value=15)
    words = "Các tỉnh Hà Giang, Quảng Trị, Sóc Trăng, Kon Tum và Cao Bằng không có số liệu"
    return gold.missing(words, "ha-giang", "quang-tri", "soc-trang", "kon-tum", "cao-bang").article()


def _province() -> Article:
    gold = Told("g1_province", PROVINCE, 2017, "long-an/ung-dung-cntt/2017")
    sub, upper, lower = "long-an/", "long-an/departments", "long-an/districts"
    gold.size("gồm |19| sở, ngành", upper, 19).size("và |15| huyện, thị xã, thành phố, theo", lower, 15)
    gold.measure("|02| nhóm", "long-an", "agency_groups", "*", value=2, optional=True)
    gold.measure("|5| nhóm tiêu chí", "long-an", "criteria", "*", value=5, optional=True)
    gold.measure("|5.218| máy tính", "long-an", "computers", value=5218)
    gold.measure("sở, ngành đạt |98|%", upper, "share", "*", value=98)
    gold.measure("khối huyện đạt |91|%", lower, "share", "*", value=91)
    gold.measure("|142| cán bộ", "long-an|long-an/all", "staff", value=142)
    gold.both("Truyền thông xếp thứ nhất với |94,5| điểm", sub + "so-thong-tin-va-truyen-thong", 1, 94.5)
    gold.both("đứng thứ hai là Sở Nội vụ đạt |92,25| điểm", sub + "so-noi-vu", 2, 92.25)
    gold.both("Sở Tài chính (|90| điểm)", sub + "so-tai-chinh", 3, 90)
    gold.both("Sở Xây dựng (|88,5| điểm)", sub + "so-xay-dung", 4, 88.5)
    gold.score("|61,75| điểm", sub + "thanh-tra", points=61.75)
    gold.score("Xếp cuối nhóm là Thanh tra tỉnh", sub + "thanh-tra", rank=19, optional=True)
    gold.both("thành phố Tân An dẫn đầu với |91|/100 điểm", sub + "thi-xa-tan-an", 1, 91)
    gold.score("huyện Cần Đước đứng thứ hai", sub + "huyen-can-duoc", rank=2)
    gold.score("huyện Đức Hòa đứng thứ ba", sub + "huyen-duc-hoa", rank=3)
    gold.score("Huyện Tân Hưng xếp thứ |15|/15", sub + "huyen-tan-hung", rank=15)
    for words, word, value in [("|6| sở", "Tốt", 6), ("|10| sở", "Khá", 10), ("|3| sở", "Trung bình", 3)]:
        gold.graded(words, upper, word, value)
    gold.graded("|4| đơn vị đạt", lower, "Tốt", 4).graded("|11| đơn vị đạt", lower, "Khá", 11)
    gold.have("đã có |17| sở", upper, 17).have("và |15| huyện, thị xã, thành phố có", lower, 15)
    gold.have("tại |19| sở, ngành", upper, 19)
    gold.measure("|286| dịch vụ", "long-an", "services", "3", value=286)
    gold.measure("|34| dịch vụ", "long-an", "services", "4", value=34)
    gold.measure("|41| dịch vụ", sub + "so-cong-thuong", "services", "3", value=41)
    gold.measure("|27| dịch vụ", sub + "so-y-te", "services", "3", value=27)
    gold.measure("tiếp nhận |8.904| hồ", "long-an|long-an/all", "records_online", "*", value=8904)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_services(), _province()]
