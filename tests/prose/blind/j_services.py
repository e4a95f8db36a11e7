"""A ministry's page on the online services of ministries in 2017, and five years of online services in the country."""

from tests.prose.blind.j_national import number, values
from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

_SERVICES = """BỘ THÔNG TIN VÀ TRUYỀN THÔNG - CỤC TIN HỌC HÓA
Trang chủ | Giới thiệu | Tin hoạt động | Văn bản | Hỏi đáp | Sơ đồ trang
Đăng ngày: 22/06/2018 08:30 | Số lượt đọc: 2.315

Tình hình cung cấp dịch vụ công trực tuyến của các Bộ, cơ quan ngang Bộ năm 2017

Thực hiện Quyết định số 846/QĐ-TTg ngày 09/6/2017 của Thủ tướng Chính phủ, các Bộ, cơ quan ngang Bộ đã đẩy mạnh việc \
cung cấp dịch vụ công trực tuyến (DVCTT) mức độ 3, mức độ 4. Sau đây là số liệu tổng hợp từ báo cáo của các Bộ.

Tính đến hết năm 2017, có 20/22 Bộ, cơ quan ngang Bộ đã cung cấp DVCTT ở mức độ 3 hoặc mức độ 4; Thanh tra Chính phủ \
và Ủy ban Dân tộc chưa cung cấp dịch vụ nào ở các mức độ này. Các Bộ, cơ quan ngang Bộ đã cung cấp tổng cộng 1.683 \
DVCTT mức độ 3, mức độ 4, gồm 982 dịch vụ mức độ 3 và 701 dịch vụ mức độ 4; năm 2016, các Bộ mới cung cấp 1.135 dịch \
vụ mức độ 3, mức độ 4. Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến là 47,3% ở mức độ 3 và 88,9% ở mức độ 4.

Xếp theo số lượng DVCTT mức độ 3, mức độ 4 được cung cấp, Bộ Tài chính đứng đầu với 361 dịch vụ (145 dịch vụ mức độ 3 \
và 216 dịch vụ mức độ 4). Bộ Công Thương xếp thứ hai với 254 dịch vụ, trong đó có 60 dịch vụ mức độ 4. Bộ Giao thông \
vận tải xếp thứ ba với 203 dịch vụ, tất cả đều ở mức độ 3. Văn phòng Chính phủ xếp thứ 20, mới cung cấp 01 dịch vụ mức \
độ 4.

Xếp theo số lượng hồ sơ được giải quyết trực tuyến, Bộ Tài chính tiếp tục dẫn đầu với trên 61,2 triệu hồ sơ; Ngân hàng \
Nhà nước Việt Nam đứng thứ hai với 4.215.330 hồ sơ, Bộ Ngoại giao đứng thứ ba với 1.102.874 hồ sơ. Bộ Tư pháp xếp thứ \
6 với 214.508 hồ sơ trực tuyến. Bộ Xây dựng xếp thứ 17, chỉ có 37 hồ sơ trực tuyến. Bộ Giáo dục và Đào tạo, Bộ Nội vụ \
không có số liệu về hồ sơ trực tuyến.

Ngoài ra, 11/22 Bộ, cơ quan ngang Bộ có ít nhất một đơn vị cung cấp chức năng đăng nhập một lần (Single Sign On); \
18/22 Bộ, cơ quan ngang Bộ đã đưa đường dẫn DVCTT vào một trang duy nhất trên Cổng thông tin điện tử.

Theo Nghị quyết số 36a/NQ-CP ngày 14/10/2015, các Bộ phải công bố danh mục DVCTT trước ngày 01/01/2016. Giai đoạn 2018 \
- 2020, phấn đấu 30% hồ sơ thủ tục hành chính được xử lý trực tuyến ở mức độ 4. Dự án Cổng Dịch vụ công quốc gia có \
tổng mức đầu tư 89,6 tỷ đồng.

Địa chỉ: 18 Nguyễn Du, Hà Nội. Điện thoại: 024 3943 7010. Đang truy cập: 48
"""

_YEARS = """BÁO ĐIỆN TỬ CHÍNH PHỦ NƯỚC CHXHCN VIỆT NAM
15:12, 15/05/2013

Dịch vụ công trực tuyến: Năm năm nhìn lại

(Chinhphu.vn) - Số địa phương cung cấp dịch vụ công trực tuyến mức độ 3 tăng nhanh trong giai đoạn 2008-2012, song số \
dịch vụ mức độ 4 vẫn đếm trên đầu ngón tay.

Theo số liệu của Bộ Thông tin và Truyền thông, năm 2008 mới có 6 tỉnh, thành phố cung cấp 31 dịch vụ công trực tuyến \
mức độ 3. Năm 2009, có 17 tỉnh, thành phố cung cấp 262 dịch vụ mức độ 3. Đến năm 2010, số dịch vụ mức độ 3 tăng lên \
751, do 36 tỉnh, thành phố cung cấp; cùng năm, 01 thành phố cung cấp 03 dịch vụ mức độ 4. Năm 2011, 40 tỉnh, thành phố \
cung cấp 835 dịch vụ mức độ 3, 02 thành phố cung cấp 08 dịch vụ mức độ 4. Năm 2012, đã có 49/63 tỉnh, thành phố cung \
cấp 1.652 dịch vụ mức độ 3 và 03 thành phố cung cấp 12 dịch vụ mức độ 4. Trong 12 dịch vụ mức độ 4 này, Đà Nẵng có 8 \
dịch vụ, Hà Nội có 3 dịch vụ, TP. Hồ Chí Minh có 1 dịch vụ.

Địa phương cung cấp nhiều dịch vụ mức độ 3 nhất năm 2012 là Đà Nẵng với 210 dịch vụ, thứ hai là TP. Hồ Chí Minh với \
158 dịch vụ, thứ ba là An Giang với 133 dịch vụ. Ngược lại, Lai Châu và Kon Tum chưa cung cấp dịch vụ nào ở mức độ 3.

Trong khi đó, ở các bộ, cơ quan ngang bộ, năm 2012 có 14/22 đơn vị cung cấp 121 dịch vụ mức độ 3; số dịch vụ mức độ 4 \
của các bộ là 9.

Tính chung cả nước, đến cuối năm 2012, các cơ quan nhà nước cung cấp hơn 104.000 dịch vụ công trực tuyến, trong đó \
khoảng 101.700 dịch vụ ở mức độ 1 và mức độ 2.

Số hồ sơ tiếp nhận qua mạng cũng tăng. Năm 2011, Đà Nẵng tiếp nhận 28.415 hồ sơ trực tuyến, năm 2012 là 54.120 hồ sơ.

Theo Quyết định số 1605/QĐ-TTg ngày 27/8/2010, đến năm 2015 tất cả các cơ quan nhà nước từ cấp huyện, sở, ban, ngành \
trở lên có trang hoặc cổng thông tin điện tử, 50% hồ sơ khai thuế của người dân và doanh nghiệp được nộp qua mạng. Về \
năng lực cạnh tranh (PCI), năm 2012 Đồng Tháp dẫn đầu với 63,79 điểm.

Thúy Hà
Tin liên quan: 4 nhóm giải pháp phát triển Chính phủ điện tử (12/05); Hội thảo Hợp tác phát triển CNTT-TT lần thứ 17 \
(09/05)
"""


def _services() -> Article:
    gold, bo = Told("j ministries 2017", _SERVICES, 2017, "mic/ung-dung-cntt/2017"), "bo-"
    central = MINISTRIES + "|ministries-part"
    gold.measure("có |20|/22 Bộ", central, "agencies", "3+4", value=20, denominator=22)
    gold.none("chưa cung cấp dịch vụ nào", "3+4|unstated", "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    values(gold, central, "services", ("tổng cộng |1.683| DVCTT", "3+4"))
    values(gold, central, "services", ("gồm |982| dịch vụ mức độ 3", "3"), ("và |701| dịch vụ mức độ 4", "4"))
    values(gold, central, "services", ("cung cấp |1.135| dịch vụ", "3+4"), year=2016)
    values(gold, central, "share_services_with_records|share", ("là |47,3|%", "3"), ("và |88,9|%", "4"))
    finance, trade, transport = bo + "tai-chinh", bo + "cong-thuong", bo + "giao-thong-van-tai"
    values(gold, finance, "services", ("với |361| dịch vụ", "3+4"))
    values(gold, finance, "services", ("(|145| dịch vụ mức độ 3", "3"), ("và |216| dịch vụ mức độ 4", "4"))
    values(gold, trade, "services", ("với |254| dịch vụ", BOTH), ("có |60| dịch vụ mức độ 4", "4"))
    values(gold, transport, "services", ("với |203| dịch vụ", "3|3+4|unstated"))
    values(gold, "van-phong-chinh-phu", "services", ("cung cấp |01| dịch vụ mức độ 4", "4"))
    gold.by("Bộ Tài chính đứng đầu với 361", finance, "services", 1)
    gold.by("Bộ Công Thương xếp thứ hai", trade, "services", 2)
    gold.by("Bộ Giao thông vận tải xếp thứ ba", transport, "services", 3)
    office = "Văn phòng Chính phủ xếp thứ 20"
    gold.measure(office, "van-phong-chinh-phu", "services", "3+4|4|unstated", rank=20, rank_basis="*")
    gold.by("Bộ Tài chính tiếp tục dẫn đầu", finance, "records_online", 1)
    gold.measure("với trên |61,2| triệu hồ sơ", finance, "records_online", BOTH, value=61200000, qualifier=">")
    for place, words, subject in (
        (2, "đứng thứ hai với |4.215.330| hồ sơ", "ngan-hang-nha-nuoc-viet-nam"),
        (3, "đứng thứ ba với |1.102.874| hồ sơ", bo + "ngoai-giao"),
        (6, "xếp thứ 6 với |214.508| hồ sơ", bo + "tu-phap"),
        (17, "xếp thứ 17, chỉ có |37| hồ sơ", bo + "xay-dung"),
    ):
        gold.places("records_online", (words, subject, place, int(number(words))))
    gold.missing("không có số liệu về hồ sơ trực tuyến", bo + "giao-duc-va-dao-tao", bo + "noi-vu")
    gold.measure("|11|/22 Bộ, cơ quan ngang Bộ có ít nhất", central, "agencies", "*", value=11, denominator=22)
    gold.measure("|18|/22 Bộ, cơ quan ngang Bộ đã đưa", central, "agencies", "*", value=18, denominator=22)
    return gold.article()


def _years() -> Article:
    gold = Told("j years 2012", _YEARS, 2012, "mic/ung-dung-cntt/2012")
    local, central = PROVINCES + "|provinces-64|provinces-part", MINISTRIES + "|ministries-part"
    for year, level, providers, services in (
        (2008, "3", "có |6| tỉnh, thành phố", "cung cấp |31| dịch vụ"),
        (2009, "3", "có |17| tỉnh, thành phố", "cung cấp |262| dịch vụ"),
        (2010, "3", "do |36| tỉnh, thành phố", "tăng lên |751|, do"),
        (2010, "4", "năm, |01| thành phố", "cung cấp |03| dịch vụ"),
        (2011, "3", "2011, |40| tỉnh, thành phố", "cung cấp |835| dịch vụ"),
        (2011, "4", "độ 3, |02| thành phố", "cung cấp |08| dịch vụ"),
        (2012, "4", "và |03| thành phố", "cung cấp |12| dịch vụ mức độ 4"),
    ):
        values(gold, local, "agencies", (providers, level), year=year)
        values(gold, local, "services", (services, level), year=year)
    gold.measure("có |49|/63 tỉnh", local, "agencies", "3", value=49, denominator=63)
    values(gold, local, "services", ("cung cấp |1.652| dịch vụ", "3"))
    values(gold, "da-nang", "services", ("Đà Nẵng có |8| dịch vụ", "4"), ("Đà Nẵng với |210| dịch vụ", "3"))
    values(gold, "ha-noi", "services", ("Hà Nội có |3| dịch vụ", "4"))
    values(gold, "ho-chi-minh", "services", ("Minh có |1| dịch vụ", "4"), ("Minh với |158| dịch vụ", "3"))
    values(gold, "an-giang", "services", ("An Giang với |133| dịch vụ", "3"))
    gold.by("nhiều dịch vụ mức độ 3 nhất năm 2012 là Đà Nẵng", "da-nang", "services", 1)
    gold.by("thứ hai là TP. Hồ Chí Minh", "ho-chi-minh", "services", 2)
    gold.by("thứ ba là An Giang", "an-giang", "services", 3)
    gold.none("chưa cung cấp dịch vụ nào ở mức độ 3", "3", "lai-chau", "kon-tum")
    gold.measure("có |14|/22 đơn vị", central, "agencies", "3", value=14, denominator=22)
    values(gold, central, "services", ("cung cấp |121| dịch vụ", "3"), ("của các bộ là |9|.", "4"))
    nation = "nation|central-and-provinces|local-governments"
    values(gold, nation, "services", ("hơn |104.000| dịch vụ", "unstated"), qualifier=">")
    values(gold, nation, "services", ("khoảng |101.700| dịch vụ", "1-2"), qualifier="≈")
    values(gold, "da-nang", "records_online", ("tiếp nhận |28.415| hồ sơ", BOTH), year=2011)
    values(gold, "da-nang", "records_online", ("là |54.120| hồ sơ", BOTH))
    return gold.other("Đồng Tháp dẫn đầu", "dong-thap", 1).article()


def articles() -> list[Article]:
    """The page of the ministry and the look back with their gold."""
    return [_services(), _years()]
