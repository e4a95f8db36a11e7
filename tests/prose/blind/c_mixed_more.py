"""Articles written by someone who had not seen the reader: a report on the use of IT, and online public services."""

from typing import Any

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

MIC_2014 = """\
Hai bộ đầu tiên được xếp mức Tốt về ứng dụng CNTT

ICT News - Thứ Hai, 25/05/2015

Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin năm 2014 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và \
các tỉnh, thành phố trực thuộc Trung ương vừa được Bộ Thông tin và Truyền thông phát hành (Công văn số \
1477/BTTTT-THH).

Với các địa phương, An Giang đứng đầu bảng tổng thể; xếp từ thứ 2 đến thứ 4 lần lượt là Đà Nẵng, Lâm Đồng và Bắc Ninh. \
Hà Nội xếp thứ 8 với 742,5 điểm, còn TP. Hồ Chí Minh xếp thứ 6 với 758 điểm. Hải Phòng tăng 7 bậc so với năm 2013, \
đứng thứ 10. Bắc Kạn xếp thứ 62, Điện Biên xếp cuối cùng với 287,25 điểm.

Có 4/63 tỉnh, thành phố (6,3%) được xếp mức Tốt, 27/63 (42,9%) đạt mức Khá, 32 tỉnh, thành phố còn lại xếp mức Trung \
bình. Năm 2013, chỉ 2 tỉnh, thành phố được xếp mức Tốt.

Với khối bộ, cơ quan ngang bộ, Bộ Ngoại giao giành ngôi đầu với 861,75 điểm, Bộ Tư pháp về nhì với 850,5 điểm. Đứng \
thứ ba và thứ tư là Bộ Giao thông vận tải và Bộ Y tế. Ngân hàng Nhà nước Việt Nam rơi từ vị trí thứ 2 năm 2013 xuống \
vị trí thứ 7. Thanh tra Chính phủ đứng cuối trong số 20 cơ quan được xếp hạng. Tỉ lệ bộ, cơ quan ngang bộ xếp mức Khá \
là 55%, mức Tốt là 10%, mức Trung bình là 35%.

Theo từng nhóm tiêu chí, Bộ Công Thương đứng thứ nhất về cung cấp dịch vụ công trực tuyến; Quảng Nam dẫn đầu các tỉnh \
về hạ tầng kỹ thuật CNTT, Bắc Ninh xếp thứ hai; riêng nhóm nguồn nhân lực cho ứng dụng CNTT, Đà Nẵng đứng đầu.

Trong các cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam xếp thứ 1 với 604 điểm, Đài Truyền hình Việt Nam xếp thứ \
5.

Báo cáo được lập theo Luật Công nghệ thông tin số 67/2006/QH11 và Nghị định 64/2007/NĐ-CP. Giai đoạn 2016-2020, Bộ \
kiến nghị bố trí ít nhất 1% chi ngân sách cho CNTT.
"""

MINISTRIES_2018 = """\
12/22 bộ đã cho người dân đăng nhập một lần

Tác giả: Hoàng Yến | Ngày đăng: 04/06/2019 | Chuyên mục: Cải cách hành chính

Bộ Thông tin và Truyền thông vừa tổng hợp tình hình cung cấp dịch vụ công trực tuyến năm 2018 của các bộ, cơ quan \
ngang bộ và gửi báo cáo tới Ủy ban Quốc gia về Chính phủ điện tử.

Số lượng dịch vụ tăng đều qua từng năm. Năm 2015, các bộ, cơ quan ngang bộ cung cấp 583 dịch vụ công trực tuyến mức độ \
3 và 169 dịch vụ mức độ 4. Năm 2016, con số này là 702 dịch vụ mức độ 3 và 318 dịch vụ mức độ 4; năm 2017 là 811 dịch \
vụ mức độ 3 và 486 dịch vụ mức độ 4. Đến năm 2018, các bộ cung cấp 977 dịch vụ mức độ 3, 655 dịch vụ mức độ 4.

Hiện có 20/22 bộ, cơ quan ngang bộ (90,9%) cung cấp ít nhất một dịch vụ công trực tuyến mức độ 3 hoặc mức độ 4. Hai cơ \
quan chưa cung cấp dịch vụ là Ủy ban Dân tộc và Văn phòng Chính phủ. Số bộ, cơ quan ngang bộ đã triển khai chức năng \
đăng nhập một lần là 12/22 (54,5%); các bộ chưa triển khai chức năng này có Bộ Quốc phòng và Bộ Xây dựng.

Xếp hạng theo số lượng dịch vụ công trực tuyến mức độ 3, 4, Bộ Công Thương đứng đầu với 288 dịch vụ. Bộ Giao thông vận \
tải xếp thứ hai với 251 dịch vụ, trong đó có 96 dịch vụ mức độ 4. Tiếp theo lần lượt là Bộ Y tế, Bộ Tài chính và Bộ \
Nông nghiệp và Phát triển nông thôn. Bộ Ngoại giao xếp thứ 19 với 4 dịch vụ.

Về số lượng hồ sơ được giải quyết trực tuyến, Bộ Tài chính xếp thứ nhất với hàng triệu hồ sơ. Đứng thứ 2 là Bộ Công \
Thương với 1.204.377 hồ sơ, trong đó hồ sơ mức độ 4 là 1.150.062. Bộ Tư pháp xếp thứ 3 với 418.905 hồ sơ; Bộ Khoa học \
và Công nghệ xếp thứ 14 với 2.316 hồ sơ. Thanh tra Chính phủ và Bộ Công an không có thông tin, số liệu về hồ sơ.

Tỷ lệ dịch vụ có phát sinh hồ sơ trực tuyến của các bộ là 47,2% đối với mức độ 3 và 63,8% đối với mức độ 4.

Nghị quyết 17/NQ-CP ngày 07/3/2019 đề ra mục tiêu 30% dịch vụ công trực tuyến được thực hiện ở mức độ 4 vào năm 2020.

Ý kiến bạn đọc (3) | Gửi bình luận
"""

PROVINCES_2017 = """\
Địa phương nào có nhiều hồ sơ trực tuyến nhất?

VP - 02/07/2018 07:30 AM

Thanh Hóa và Quảng Ninh là hai địa phương nổi bật trong phần dịch vụ công trực tuyến của Báo cáo đánh giá mức độ ứng \
dụng CNTT năm 2017, được Cục Tin học hóa trình bày tại hội thảo diễn ra ở Huế tuần qua.

Tính theo số hồ sơ được giải quyết trực tuyến, Quảng Ninh dẫn đầu cả nước với 311.764 hồ sơ, gồm 290.118 hồ sơ mức độ \
3 và 21.646 hồ sơ mức độ 4. Thanh Hóa đứng thứ hai với 204.530 hồ sơ. Xếp thứ 3 là TP. Hồ Chí Minh với 187.092 hồ sơ, \
kế đó là Đồng Nai và Bình Dương. Trong tổng số 139 dịch vụ mức độ 4 của Lâm Đồng, 35 dịch vụ có phát sinh hồ sơ trực \
tuyến. Tỉnh Kon Tum xếp thứ 40 với 12 hồ sơ trực tuyến.

Một số tỉnh không có số liệu về hồ sơ trực tuyến, gồm: Bắc Kạn, Hưng Yên, Sóc Trăng, Phú Yên và Điện Biên.

Còn nếu tính theo số lượng dịch vụ mức độ 3, 4, vị trí đứng đầu thuộc về Hà Tĩnh với 1.466 dịch vụ. Xếp ngay sau là \
Bắc Ninh (1.391 dịch vụ) và Ninh Bình (1.208 dịch vụ). Đà Nẵng xếp thứ 9 với 745 dịch vụ; Hà Nội xếp thứ 16, có 522 \
dịch vụ mức độ 3 và 33 dịch vụ mức độ 4. Xếp thứ 61 là Gia Lai, chỉ có 2 dịch vụ mức độ 3. Hai tỉnh Trà Vinh và Lai \
Châu chưa cung cấp dịch vụ công trực tuyến mức độ 3, 4.

Toàn cảnh bốn năm cho thấy số địa phương tham gia ngày càng đông. Năm 2014, có 53 tỉnh, thành phố cung cấp 2.366 dịch \
vụ mức độ 3; 11 tỉnh, thành phố cung cấp 104 dịch vụ mức độ 4. Năm 2015, có 55 tỉnh, thành phố cung cấp 5.180 dịch vụ \
mức độ 3. Năm 2016, có 58 tỉnh, thành phố cung cấp 9.672 dịch vụ mức độ 3. Năm 2017, 61/63 tỉnh, thành phố (96,8%) đã \
cung cấp ít nhất một dịch vụ mức độ 3 hoặc mức độ 4, với tổng số 18.240 dịch vụ mức độ 3 và 1.905 dịch vụ mức độ 4.

Dù vậy, chỉ 14,7% dịch vụ công trực tuyến mức độ 3 của các địa phương có phát sinh hồ sơ; ở mức độ 4, tỷ lệ này là \
22,1%. Theo ông Phạm Văn Bình, 45 tuổi, chủ một cửa hàng tại phường Phú Hội, mỗi lần nộp qua mạng tiết kiệm cho ông \
khoảng 2 giờ.

Hội thảo có 150 đại biểu tham dự. Năm 2018, các địa phương được giao hoàn thành 40% danh mục tại Quyết định số \
846/QĐ-TTg.
"""


def _mic_2014() -> Article:
    gold = Told("blind-mic-2014", MIC_2014, 2014, "mic/ung-dung-cntt/2014")
    was = {"year": 2013, "scheme_id": "mic/ung-dung-cntt/2013"}
    gold.graded("Hai bộ đầu tiên được xếp mức Tốt", MINISTRIES, "Tốt", 2, optional=True)
    gold.score("An Giang đứng đầu bảng tổng thể", "an-giang", rank=1)
    words = "xếp từ thứ 2 đến thứ 4 lần lượt là"
    for rank, province in enumerate(("da-nang", "lam-dong", "bac-ninh"), 2):
        gold.score(words, province, rank=rank)
    gold.score("Nội xếp thứ |8|", "ha-noi", rank=8).score("với |742,5| điểm", "ha-noi", points=742.5)
    gold.score("Minh xếp thứ |6|", "ho-chi-minh", rank=6).score("với |758| điểm", "ho-chi-minh", points=758)
    gold.measure("Hải Phòng tăng |7| bậc", "hai-phong", "change", "*", value=7, optional=True)
    gold.score("đứng thứ |10|", "hai-phong", rank=10).score("Bắc Kạn xếp thứ |62|", "bac-kan", rank=62)
    gold.score("cuối cùng với |287,25| điểm", "dien-bien", points=287.25)
    gold.score("Điện Biên xếp cuối cùng", "dien-bien", rank=63)
    gold.graded("Có |4|/63", PROVINCES, "Tốt", 4, denominator=63, percent=6.3)
    gold.graded("mức Tốt, |27|/63", PROVINCES, "Khá", 27, denominator=63, percent=42.9)
    gold.graded("mức Khá, |32| tỉnh", PROVINCES, "Trung bình", 32)
    gold.graded("Năm 2013, chỉ |2| tỉnh", PROVINCES, "Tốt", 2, year=2013)
    gold.both("Bộ Ngoại giao giành ngôi đầu với |861,75| điểm", "bo-ngoai-giao", 1, 861.75)
    gold.both("Bộ Tư pháp về nhì với |850,5| điểm", "bo-tu-phap", 2, 850.5)
    gold.score("Đứng thứ ba và thứ tư là", "bo-giao-thong-van-tai", rank=3)
    gold.score("ba và thứ tư là", "bo-y-te", rank=4)
    gold.score("rơi từ vị trí thứ |2| năm 2013", "ngan-hang-nha-nuoc-viet-nam", rank=2, **was)
    gold.score("xuống vị trí thứ |7|", "ngan-hang-nha-nuoc-viet-nam", rank=7)
    gold.score("Thanh tra Chính phủ đứng cuối", "thanh-tra-chinh-phu", rank=20, optional=True)
    gold.size("trong số |20| cơ quan", MINISTRIES, 20)
    gold.measure("mức Khá là |55|%", MINISTRIES, "share", **{"class": "Khá"}, value=55)
    gold.measure("mức Tốt là |10|%", MINISTRIES, "share", **{"class": "Tốt"}, value=10)
    gold.measure("mức Trung bình là |35|%", MINISTRIES, "share", **{"class": "Trung bình"}, value=35)
    gold.score("Bộ Công Thương đứng thứ nhất", "bo-cong-thuong", rank=1, criterion_id="online-services")
    gold.score("Quảng Nam dẫn đầu", "quang-nam", rank=1, criterion_id="infrastructure")
    gold.score("Bắc Ninh xếp thứ hai", "bac-ninh", rank=2, criterion_id="infrastructure")
    gold.score("Đà Nẵng đứng đầu", "da-nang", rank=1, criterion_id="human-resources")
    gold.score("Bảo hiểm xã hội Việt Nam xếp thứ |1|", "bao-hiem-xa-hoi-viet-nam", rank=1)
    gold.score("với |604| điểm", "bao-hiem-xa-hoi-viet-nam", points=604)
    gold.score("Đài Truyền hình Việt Nam xếp thứ |5|", "dai-truyen-hinh-viet-nam", rank=5)
    return gold.article()


def _ministries_2018() -> Article:
    gold = Told("blind-ministries-2018", MINISTRIES_2018, 2018)
    for words, level, year, value in (
        ("cung cấp |583| dịch vụ", "3", 2015, 583),
        ("|169| dịch vụ", "4", 2015, 169),
        ("này là |702| dịch vụ", "3", 2016, 702),
        ("và |318| dịch vụ", "4", 2016, 318),
        ("năm 2017 là |811| dịch vụ", "3", 2017, 811),
        ("và |486| dịch vụ", "4", 2017, 486),
        ("cung cấp |977| dịch vụ", "3", 2018, 977),
        ("|655| dịch vụ", "4", 2018, 655),
    ):
        gold.measure(words, MINISTRIES, "services", level, value=value, year=year)
    gold.measure("có |20|/22", MINISTRIES, "agencies", "3+4", value=20, denominator=22, percent=90.9)
    gold.none("Hai cơ quan chưa cung cấp", "3+4|unstated", "uy-ban-dan-toc", "van-phong-chinh-phu")
    gold.measure("Hai cơ quan chưa", MINISTRIES, "agencies", "*", value=2, optional=True)
    gold.have("một lần là |12|/22", MINISTRIES, 12, denominator=22, percent=54.5)
    gold.has("các bộ chưa triển khai chức năng này", "bo-quoc-phong", "bo-xay-dung", says="no", optional=True)
    gold.places("services", ("đứng đầu với |288| dịch vụ", "bo-cong-thuong", 1, 288))
    gold.places("services", ("xếp thứ hai với |251| dịch vụ", "bo-giao-thong-van-tai", 2, 251))
    gold.measure("trong đó có |96| dịch vụ", "bo-giao-thong-van-tai", "services", "4", value=96)
    for rank, subject in enumerate(("bo-y-te", "bo-tai-chinh", "bo-nong-nghiep-va-phat-trien-nong-thon"), 3):
        gold.by("Tiếp theo lần lượt là", subject, "services", rank)
    gold.by("xếp thứ |19|", "bo-ngoai-giao", "services", 19)
    gold.measure("với |4| dịch vụ", "bo-ngoai-giao", "services", "3+4|unstated", value=4)
    gold.by("Bộ Tài chính xếp thứ nhất", "bo-tai-chinh", "records_online", 1)
    much = {"value_text": "hàng triệu", "qualifier": "magnitude", "status": "*"}
    gold.measure("với hàng triệu hồ sơ", "bo-tai-chinh", "records_online", "*", **much)
    gold.by("Đứng thứ |2|", "bo-cong-thuong", "records_online", 2)
    gold.measure("|1.204.377| hồ sơ", "bo-cong-thuong", "records_online", "3+4|unstated", value=1204377)
    gold.measure("là |1.150.062|", "bo-cong-thuong", "records_online", "4", value=1150062)
    gold.by("Tư pháp xếp thứ |3|", "bo-tu-phap", "records_online", 3)
    gold.measure("|418.905| hồ sơ", "bo-tu-phap", "records_online", "3+4|unstated", value=418905)
    gold.by("xếp thứ |14|", "bo-khoa-hoc-va-cong-nghe", "records_online", 14)
    gold.measure("|2.316| hồ sơ", "bo-khoa-hoc-va-cong-nghe", "records_online", "3+4|unstated", value=2316)
    gold.missing("không có thông tin, số liệu về hồ sơ", "thanh-tra-chinh-phu", "bo-cong-an")
    gold.measure("|47,2|%", MINISTRIES, "share_services_with_records", "3", value=47.2)
    gold.measure("|63,8|%", MINISTRIES, "share_services_with_records", "4", value=63.8)
    return gold.article()


def _provinces_2017() -> Article:
    gold = Told("blind-provinces-2017", PROVINCES_2017, 2017)
    gold.places("records_online", ("dẫn đầu cả nước với |311.764| hồ sơ", "quang-ninh", 1, 311764))
    gold.measure("|290.118| hồ sơ", "quang-ninh", "records_online", "3", value=290118)
    gold.measure("|21.646| hồ sơ", "quang-ninh", "records_online", "4", value=21646)
    gold.places("records_online", ("đứng thứ hai với |204.530| hồ sơ", "thanh-hoa", 2, 204530))
    gold.by("Xếp thứ |3| là", "ho-chi-minh", "records_online", 3)
    gold.measure("|187.092| hồ sơ", "ho-chi-minh", "records_online", "3+4|unstated", value=187092)
    gold.by("kế đó là", "dong-nai", "records_online", 4).by("kế đó là", "binh-duong", "records_online", 5)
    gold.measure("tổng số |139| dịch vụ", "lam-dong", "services", "4", value=139)
    gold.measure("|35| dịch vụ có", "lam-dong", "services_with_records", "4|unstated", value=35)
    gold.by("xếp thứ |40|", "kon-tum", "records_online", 40)
    gold.measure("với |12| hồ sơ", "kon-tum", "records_online", "3+4|unstated", value=12)
    gold.missing("Một số tỉnh không có số liệu", "bac-kan", "hung-yen", "soc-trang", "phu-yen", "dien-bien")
    gold.places("services", ("đứng đầu thuộc về Hà Tĩnh với |1.466| dịch vụ", "ha-tinh", 1, 1466))
    gold.places("services", ("Xếp ngay sau là Bắc Ninh (|1.391| dịch vụ)", "bac-ninh", 2, 1391))
    gold.places("services", ("Ninh Bình (|1.208| dịch vụ)", "ninh-binh", 3, 1208))
    gold.by("xếp thứ |9|", "da-nang", "services", 9)
    gold.measure("với |745| dịch vụ", "da-nang", "services", "3+4|unstated", value=745)
    gold.by("xếp thứ |16|", "ha-noi", "services", 16)
    gold.measure("|522| dịch vụ", "ha-noi", "services", "3", value=522)
    gold.measure("|33| dịch vụ", "ha-noi", "services", "4", value=33)
    gold.by("Xếp thứ |61|", "gia-lai", "services", 61)
    gold.measure("chỉ có |2| dịch vụ", "gia-lai", "services", "3", value=2)
    gold.none("Hai tỉnh Trà Vinh và Lai Châu chưa", "3+4", "tra-vinh", "lai-chau")
    gold.measure("Hai tỉnh Trà Vinh", PROVINCES, "agencies", "*", value=2, optional=True)
    for year, level, count, value in (
        (2014, "3", "53", "2.366"),
        (2014, "4", "11", "104"),
        (2015, "3", "55", "5.180"),
        (2016, "3", "58", "9.672"),
    ):
        told: dict[str, Any] = {"year": year, "subject": PROVINCES, "level": level}
        gold.measure(f"|{count}| tỉnh, thành phố cung cấp", indicator="agencies", value=int(count), **told)
        gold.measure(f"|{value}| dịch vụ", indicator="services", value=int(value.replace(".", "")), **told)
    gold.measure("|61|/63", PROVINCES, "agencies", "3+4", value=61, denominator=63, percent=96.8)
    gold.measure("|18.240| dịch vụ", PROVINCES, "services", "3", value=18240)
    gold.measure("|1.905| dịch vụ", PROVINCES, "services", "4", value=1905)
    gold.measure("|14,7|%", PROVINCES, "share_services_with_records", "3", value=14.7)
    gold.measure("|22,1|%", PROVINCES, "share_services_with_records", "4", value=22.1)
    return gold.article()


def articles() -> list[Article]:
    """The report on 2014, and online services of ministries and of provinces."""
    return [_mic_2014(), _ministries_2018(), _provinces_2017()]
