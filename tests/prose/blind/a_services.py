"""Three articles about online services and their records, written without a look at the reader; all is made up."""

from typing import Any

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

YEARS = """\
Dịch vụ công trực tuyến: thêm về lượng, hồ sơ còn thưa

14/04/2016 | 09:15 GMT+7

Tại hội nghị giao ban quản lý nhà nước quý I/2016 diễn ra sáng 13/4, đại diện Cục Tin học hóa (Bộ Thông tin và Truyền \
thông) cho biết số dịch vụ công trực tuyến do các địa phương đưa lên mạng đã tăng liên tục trong 4 năm qua.

Theo số liệu của Cục, năm 2012 mới có 41 tỉnh, thành phố cung cấp 1.287 dịch vụ mức độ 3. Sang năm 2013, con số này là \
47 tỉnh, thành phố với 1.836 dịch vụ; năm 2014 có 52 tỉnh, thành phố cung cấp tổng cộng 2.614 dịch vụ. Đến hết năm \
2015, 55 tỉnh, thành phố đã cung cấp 4.972 dịch vụ mức độ 3, gần gấp đôi năm trước đó.

Dịch vụ mức độ 4, tức là người dân có thể nộp lệ phí ngay trên mạng, phát triển chậm hơn. Nếu như năm 2013 chỉ có 02 \
thành phố cung cấp 06 dịch vụ mức độ 4 thì năm 2015 đã có 19 tỉnh, thành phố cung cấp 254 dịch vụ.

Ở khối các bộ, cơ quan ngang bộ, số dịch vụ mức độ 3 tăng từ 197 dịch vụ năm 2013 lên 318 dịch vụ năm 2014 và 462 dịch \
vụ năm 2015. Riêng năm 2015, Bộ Công Thương cung cấp nhiều dịch vụ mức độ 3 nhất với 96 dịch vụ, kế đến là Bộ Giao \
thông vận tải (71 dịch vụ) và Bộ Y tế (58 dịch vụ).

Tuy vậy, không ít dịch vụ đưa lên mạng rồi để đó. Tại các địa phương, chỉ 48,7% số dịch vụ mức độ 3 và 31,2% số dịch \
vụ mức độ 4 có phát sinh hồ sơ trực tuyến trong năm 2015. Tỷ lệ này ở các bộ, cơ quan ngang bộ khá hơn, lần lượt là \
63,5% và 77,4%.

Tính đến ngày 31/12/2015, cả nước còn 8 tỉnh chưa cung cấp dịch vụ mức độ 3 nào, gồm: Bắc Kạn, Lai Châu, Điện Biên, \
Kon Tum, Gia Lai, Ninh Thuận, Trà Vinh và Hậu Giang. Nguyên nhân được các tỉnh nêu là thiếu kinh phí, hạ tầng yếu và \
người dân chưa quen nộp hồ sơ qua mạng.

Nghị quyết số 36a/NQ-CP ngày 14/10/2015 của Chính phủ yêu cầu trong 3 năm 2015 - 2017 các bộ, ngành và địa phương phải \
hoàn thành việc kết nối mạng, đưa dịch vụ công lên mức độ 3 và 4. Cục Tin học hóa dự kiến dành khoảng 25 tỷ đồng để \
xây dựng bộ tiêu chí theo dõi; đến năm 2020, phấn đấu ít nhất 30% hồ sơ thủ tục hành chính được xử lý trực tuyến.

Minh Châu

Đường dây nóng: 0913 208 451 | Tòa soạn: 24 Lê Đại Hành, Hà Nội
"""

RECORDS = """\
Trang chủ » Tin tức » Ứng dụng CNTT

Năm 2017: Bộ Công Thương nhiều dịch vụ nhất, Bộ Tài chính nhiều hồ sơ nhất

Thứ Tư, 06/06/2018 10:27 | Lượt xem: 1.482

Báo cáo về tình hình cung cấp dịch vụ công trực tuyến (DVCTT) mức độ 3, mức độ 4 của các cơ quan nhà nước năm 2017 vừa \
được Cục Tin học hóa hoàn thành, trên cơ sở văn bản số 275/BTTTT-THH ngày 29/01/2018 đề nghị các cơ quan gửi số liệu.

Đối với địa phương, 61/63 tỉnh, thành phố (96,83%) đã cung cấp DVCTT mức độ 3, mức độ 4; Cao Bằng và Sóc Trăng là hai \
tỉnh chưa có dịch vụ nào. Tổng số DVCTT do các tỉnh, thành phố cung cấp là 21.540 dịch vụ, gồm 19.865 dịch vụ mức độ 3 \
và 1.675 dịch vụ mức độ 4.

Xếp hạng theo số lượng dịch vụ, Tây Ninh dẫn đầu với 1.102 dịch vụ, theo sau lần lượt là Bắc Giang (987 dịch vụ) và \
Thanh Hóa (941 dịch vụ). Về số lượng hồ sơ giải quyết trực tuyến, TP. Hồ Chí Minh xếp thứ nhất với 512.309 hồ sơ; \
Quảng Ninh xếp thứ 2 với 74.218 hồ sơ. Long An tuy có 316 dịch vụ mức độ 3 nhưng mới 45 dịch vụ phát sinh hồ sơ trực \
tuyến, với 2.077 hồ sơ.

Đối với các bộ, cơ quan ngang bộ, 18/20 cơ quan gửi báo cáo đã có DVCTT mức độ 3 hoặc mức độ 4, hai cơ quan chưa có là \
Ủy ban Dân tộc và Văn phòng Chính phủ. Bộ Công Thương đứng đầu về số lượng dịch vụ với 248 DVCTT, trong đó có 201 dịch \
vụ mức độ 3 và 47 dịch vụ mức độ 4. Đứng thứ hai là Bộ Tài chính với 163 dịch vụ.

Bộ Tài chính lại là cơ quan đứng đầu về số hồ sơ trực tuyến: trong năm 2017, Bộ đã giải quyết trực tuyến 6.214.870 hồ \
sơ. Tiếp theo là Bộ Ngoại giao với 1.038.455 hồ sơ. Bộ Quốc phòng và Thanh tra Chính phủ không có số liệu về hồ sơ \
trực tuyến.

Năm 2018, Bộ Thông tin và Truyền thông sẽ kiểm tra thực tế tại 10 tỉnh, trong đó tập trung vào những dịch vụ có từ 100 \
hồ sơ trở lên. Mục tiêu đặt ra là giảm ít nhất 15% số dịch vụ không có người dùng.

Chi tiết xin liên hệ: Phòng Dịch vụ công, điện thoại (024) 3782.1766, máy lẻ 204.

Các tin khác:
- Khai trương hệ thống một cửa điện tử tại 8 xã (04/06/2018)
- Tập huấn cho 120 cán bộ chuyên trách CNTT (31/05/2018)
"""

NOBODY_KNOWS = """\
Nhiều tỉnh không biết có bao nhiêu hồ sơ nộp qua mạng

ĐỨC LONG - Thứ sáu, 10/7/2015, 07:00

Đó là thực tế được nêu trong phần đánh giá dịch vụ công trực tuyến của báo cáo ứng dụng CNTT năm 2014 mà Bộ Thông tin \
và Truyền thông gửi các cơ quan tuần qua.

Trước hết là các bộ. Năm 2014, 17/22 bộ, cơ quan ngang bộ cung cấp dịch vụ công trực tuyến mức độ 3 trở lên. Năm cơ \
quan chưa cung cấp dịch vụ mức độ 3, mức độ 4 là Bộ Quốc phòng, Bộ Xây dựng, Thanh tra Chính phủ, Ủy ban Dân tộc và \
Văn phòng Chính phủ. Lượng hồ sơ trực tuyến của Bộ Tài chính đạt hàng triệu hồ sơ; trong khi đó Bộ Tư pháp có 16 dịch \
vụ mức độ 3 với 3.925 hồ sơ trực tuyến, còn Bộ Nội vụ có 04 dịch vụ mức độ 3 nhưng cả năm không phát sinh hồ sơ trực \
tuyến nào. Chức năng đăng nhập một lần mới có ở 3 bộ: Bộ Giáo dục và Đào tạo, Bộ Công Thương và Bộ Khoa học và Công \
nghệ.

Với các tỉnh, thành phố, 49/63 địa phương (77,78%) có ít nhất một dịch vụ mức độ 3, 9 địa phương có dịch vụ mức độ 4. \
Trong 14 địa phương chưa có dịch vụ mức độ 3 có Sơn La, Hòa Bình, Đắk Nông, Phú Yên.

Đà Nẵng vẫn là nơi làm bài bản: thành phố có 121 dịch vụ mức độ 3, trong đó 98 dịch vụ có phát sinh hồ sơ trực tuyến; \
tổng số hồ sơ được xử lý trong năm là 91.204, trong đó xử lý trực tuyến 64.530 hồ sơ. Cần Thơ có 01 dịch vụ mức độ 4, \
số hồ sơ trực tuyến là 3.

Đáng nói hơn, các tỉnh Hà Nam, Thái Bình, Quảng Trị, Bình Thuận, Vĩnh Long và Bạc Liêu không có thông tin về số lượng \
hồ sơ trực tuyến. “Chúng tôi có phần mềm nhưng không tách được hồ sơ nộp tại quầy với hồ sơ nộp qua mạng”, trưởng \
phòng CNTT một sở thông tin và truyền thông thừa nhận. Tỉnh này đã chi 6,8 tỷ đồng cho cổng dịch vụ công trong giai \
đoạn 2011-2014.

Theo Quyết định 1605/QĐ-TTg, đến hết năm 2015 tất cả các cơ quan nhà nước phải cung cấp dịch vụ công trực tuyến tối \
thiểu mức độ 2, và 100% cổng thông tin điện tử của tỉnh phải có đầy đủ thông tin theo Điều 28 Luật Công nghệ thông \
tin.

Bình luận (5) | In bài viết | Gửi cho bạn bè
"""


def _placed(gold: Told, words: str, subject: str, indicator: str, rank: int, value: int, level: str = BOTH) -> None:
    """A number between the bars and the place that the same words give."""
    gold.measure(words, subject, indicator, level, value=value)
    gold.measure(words.replace("|", ""), subject, indicator, "*", rank=rank, rank_basis="*")


def _pair(gold: Told, agencies: str, services: str, level: str, year: int, *numbers: int) -> None:
    """How many provinces provide how many services."""
    gold.measure(agencies, PROVINCES, "agencies", level, value=numbers[0], year=year)
    gold.measure(services, PROVINCES, "services", level, value=numbers[1], year=year)


def _years() -> Article:
    gold = Told("fresh_services_years", YEARS, 2015)
    _pair(gold, "mới có |41| tỉnh", "cung cấp |1.287| dịch vụ", "3", 2012, 41, 1287)
    _pair(gold, "là |47| tỉnh", "với |1.836| dịch vụ", "3", 2013, 47, 1836)
    _pair(gold, "có |52| tỉnh", "tổng cộng |2.614| dịch vụ", "3", 2014, 52, 2614)
    _pair(gold, "|55| tỉnh, thành phố", "cung cấp |4.972| dịch vụ", "3", 2015, 55, 4972)
    _pair(gold, "chỉ có |02| thành phố", "cung cấp |06| dịch vụ", "4", 2013, 2, 6)
    _pair(gold, "đã có |19| tỉnh", "cung cấp |254| dịch vụ", "4", 2015, 19, 254)
    for year, words, value in (
        (2013, "từ |197| dịch", 197),
        (2014, "lên |318| dịch", 318),
        (2015, "và |462| dịch", 462),
    ):
        gold.measure(words, MINISTRIES, "services", "3", value=value, year=year)
    _placed(gold, "nhất với |96| dịch vụ", "bo-cong-thuong", "services", 1, 96, "3")
    _placed(gold, "vận tải (|71| dịch vụ)", "bo-giao-thong-van-tai", "services", 2, 71, "3")
    _placed(gold, "Bộ Y tế (|58| dịch vụ)", "bo-y-te", "services", 3, 58, "3")
    share: Any = "share_services_with_records"
    gold.measure("chỉ |48,7|%", PROVINCES, share, "3", value=48.7)
    gold.measure("và |31,2|%", PROVINCES, share, "4", value=31.2)
    gold.measure("là |63,5|%", MINISTRIES, share, "3", value=63.5)
    gold.measure("và |77,4|%", MINISTRIES, share, "4", value=77.4)
    gold.have("còn |8| tỉnh", PROVINCES, 8)
    without = ("bac-kan", "lai-chau", "dien-bien", "kon-tum", "gia-lai", "ninh-thuan", "tra-vinh", "hau-giang")
    return gold.none("chưa cung cấp dịch vụ mức độ 3 nào", "3", *without).article()


def _records() -> Article:
    gold = Told("fresh_services_records", RECORDS, 2017)
    gold.measure("|61|/63 tỉnh", PROVINCES, "agencies", "3+4", value=61, denominator=63, percent=96.83)
    gold.none("tỉnh chưa có dịch vụ nào", "3+4|unstated", "cao-bang", "soc-trang")
    gold.have("là hai tỉnh chưa có", PROVINCES, 2, optional=True)
    gold.measure("là |21.540| dịch vụ", PROVINCES, "services", BOTH, value=21540)
    gold.measure("gồm |19.865| dịch vụ", PROVINCES, "services", "3", value=19865)
    gold.measure("và |1.675| dịch vụ", PROVINCES, "services", "4", value=1675)
    _placed(gold, "dẫn đầu với |1.102| dịch vụ", "tay-ninh", "services", 1, 1102)
    _placed(gold, "Bắc Giang (|987| dịch", "bac-giang", "services", 2, 987)
    _placed(gold, "Thanh Hóa (|941| dịch", "thanh-hoa", "services", 3, 941)
    _placed(gold, "xếp thứ nhất với |512.309| hồ sơ", "ho-chi-minh", "records_online", 1, 512309)
    _placed(gold, "Quảng Ninh xếp thứ 2 với |74.218| hồ sơ", "quang-ninh", "records_online", 2, 74218)
    gold.measure("có |316| dịch vụ", "long-an", "services", "3", value=316)
    gold.measure("mới |45| dịch vụ", "long-an", "services_with_records", "3", value=45)
    gold.measure("với |2.077| hồ sơ", "long-an", "records_online", "3|unstated", value=2077)
    gold.measure("|18|/20 cơ quan", MINISTRIES, "agencies", "3+4", value=18, denominator=20)
    gold.none("chưa có là Ủy ban Dân tộc", "3+4|unstated", "uy-ban-dan-toc", "van-phong-chinh-phu")
    gold.have("hai cơ quan chưa có", MINISTRIES, 2, optional=True)
    _placed(gold, "đứng đầu về số lượng dịch vụ với |248| DVCTT", "bo-cong-thuong", "services", 1, 248)
    gold.measure("có |201| dịch vụ", "bo-cong-thuong", "services", "3", value=201)
    gold.measure("và |47| dịch vụ", "bo-cong-thuong", "services", "4", value=47)
    _placed(gold, "với |163| dịch vụ", "bo-tai-chinh", "services", 2, 163)
    _placed(gold, "trực tuyến |6.214.870| hồ sơ", "bo-tai-chinh", "records_online", 1, 6214870)
    _placed(gold, "Bộ Ngoại giao với |1.038.455| hồ sơ", "bo-ngoai-giao", "records_online", 2, 1038455)
    return gold.missing("không có số liệu", "bo-quoc-phong", "thanh-tra-chinh-phu").article()


def _nobody_knows() -> Article:
    gold = Told("fresh_services_nobody", NOBODY_KNOWS, 2014)
    gold.measure("|17|/22 bộ", MINISTRIES, "agencies", "3|3+4", value=17, denominator=22)
    without = ("bo-quoc-phong", "bo-xay-dung", "thanh-tra-chinh-phu", "uy-ban-dan-toc", "van-phong-chinh-phu")
    gold.none("quan chưa cung cấp dịch vụ mức độ 3", "3+4", *without)
    gold.have("Năm cơ quan chưa cung cấp", MINISTRIES, 5, optional=True)
    gold.measure("đạt hàng triệu hồ sơ", "bo-tai-chinh", "records_online", "*", value_text="hàng triệu")
    gold.measure("có |16| dịch vụ", "bo-tu-phap", "services", "3", value=16)
    gold.measure("với |3.925| hồ sơ", "bo-tu-phap", "records_online", "3|unstated", value=3925)
    gold.measure("có |04| dịch vụ", "bo-noi-vu", "services", "3", value=4)
    gold.none("cả năm không phát sinh hồ sơ", "*", "bo-noi-vu", indicator="records_online")
    gold.have("có ở |3| bộ", MINISTRIES, 3)
    single = ("bo-giao-duc-va-dao-tao", "bo-cong-thuong", "bo-khoa-hoc-va-cong-nghe")
    gold.has("Chức năng đăng nhập một lần", *single)
    gold.measure("|49|/63 địa phương", PROVINCES, "agencies", "3", value=49, denominator=63, percent=77.78)
    gold.measure("|9| địa phương có", PROVINCES, "agencies", "4", value=9)
    gold.have("Trong |14| địa phương", PROVINCES, 14)
    gold.none("địa phương chưa có dịch vụ mức độ 3 có Sơn La", "3", "son-la", "hoa-binh", "dak-nong", "phu-yen")
    gold.measure("có |121| dịch vụ", "da-nang", "services", "3", value=121)
    gold.measure("trong đó |98| dịch vụ", "da-nang", "services_with_records", "3", value=98)
    gold.measure("trong năm là |91.204|", "da-nang", "records_all", "3|unstated", value=91204)
    gold.measure("trực tuyến |64.530| hồ sơ", "da-nang", "records_online", "3|unstated", value=64530)
    gold.measure("có |01| dịch vụ", "can-tho", "services", "4", value=1)
    gold.measure("trực tuyến là |3|", "can-tho", "records_online", "4|unstated", value=3)
    silent = ("ha-nam", "thai-binh", "quang-tri", "binh-thuan", "vinh-long", "bac-lieu")
    return gold.missing("không có thông tin về", *silent).article()


def articles() -> list[Article]:
    """Services over the years, services and records by body, and who has none or says nothing."""
    return [_years(), _records(), _nobody_knows()]
