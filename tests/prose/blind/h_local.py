"""Services of ministries, and one province, written blind; every figure is made up."""

from tests.prose.blind.d_local import number, ranked, told
from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, Told

_MINISTRY = """\
Năm 2020, các bộ xử lý trực tuyến hơn 60 triệu hồ sơ

Thứ Ba, ngày 25 tháng 5 năm 2021, 10:18 (GMT+7)

Theo báo cáo về tình hình cung cấp dịch vụ công trực tuyến năm 2020 của Cục Tin học hóa, 20/22 bộ, cơ quan ngang bộ \
đã cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4. Chưa cung cấp là Ủy ban Dân tộc và Thanh tra Chính phủ.

Tính đến 31/12/2020, các bộ, cơ quan ngang bộ cung cấp 2.914 dịch vụ, trong đó mức độ 3 là 1.127 dịch vụ, mức độ 4 là \
1.787 dịch vụ. Năm 2019, con số tương ứng là 1.066 dịch vụ và 842 dịch vụ.

Dẫn đầu về số lượng dịch vụ công trực tuyến mức độ 3, 4 là Bộ Công an với 403 dịch vụ. Bộ Nông nghiệp và Phát triển \
nông thôn có 377 dịch vụ, xếp thứ hai; Bộ Y tế có 342 dịch vụ, xếp thứ ba. Bộ Thông tin và Truyền thông tụt xuống thứ \
6 dù đã đưa toàn bộ 261 dịch vụ lên mức độ 4. Ở vị trí thứ 20 là Văn phòng Chính phủ với 4 dịch vụ.

Đối với hồ sơ, bốn bộ có số lượng hồ sơ giải quyết trực tuyến nhiều nhất là Bộ Tài chính (48.210.377 hồ sơ), Bộ Công \
an (6.114.902 hồ sơ), Bộ Công Thương (2.056.318 hồ sơ), Bộ Lao động - Thương binh và Xã hội (1.203.455 hồ sơ). Cả \
khối giải quyết trực tuyến 61.387.240 hồ sơ trên tổng số 74.902.113 hồ sơ tiếp nhận.

Bộ Giao thông vận tải cung cấp 97 dịch vụ mức độ 3 với 318.224 hồ sơ được xử lý, trong đó 301.870 hồ sơ được xử lý \
trực tuyến; ở mức độ 4, bộ này có 205 dịch vụ, trong đó 164 dịch vụ có phát sinh hồ sơ trực tuyến. Bộ Ngoại giao và \
Ngân hàng Nhà nước Việt Nam cũng có hàng trăm nghìn hồ sơ trực tuyến. Bộ Xây dựng, Bộ Quốc phòng không cung cấp số \
liệu hồ sơ trực tuyến.

Tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến của các bộ đạt 61,7% ở mức độ 3 và 48,2% ở mức độ 4.

Số bộ, cơ quan ngang bộ có chức năng đăng nhập một lần (SSO) kết nối với Cổng Dịch vụ công quốc gia là 17/22, tăng 5 \
cơ quan so với năm 2019. Các cơ quan chưa có chức năng này, trong đó có Bộ Quốc phòng, Bộ Nội vụ và Bộ Xây dựng, được \
yêu cầu hoàn thành ngay trong quý III.

Năm 2021, các bộ phải đưa 100% dịch vụ đủ điều kiện lên mức độ 4 theo Nghị định 45/2020/NĐ-CP. Tổng đài hỗ trợ: \
18001096.
"""

_PROVINCE = """\
UBND tỉnh Hà Tĩnh công bố xếp hạng ứng dụng CNTT năm 2018 của các sở, ngành, địa phương

Tác giả: Hoài Nam | Ngày đăng: 18/01/2019 15:32

(Baohatinh.vn) - UBND tỉnh vừa ban hành Quyết định số 147/QĐ-UBND ngày 16/1/2019 công bố kết quả đánh giá, xếp hạng \
mức độ ứng dụng công nghệ thông tin (CNTT) năm 2018. Đợt này có 20/21 sở, ban, ngành cấp tỉnh và 13/13 huyện, thành \
phố, thị xã được xếp hạng; Ban Dân tộc không có báo cáo. Điểm tối đa là 100.

Nhóm sở, ban, ngành: đứng đầu vẫn là Sở Thông tin và Truyền thông với 96,2 điểm. Văn phòng UBND tỉnh xếp thứ hai, đạt \
94,15 điểm. Đồng hạng ba là Sở Nội vụ và Sở Y tế (cùng 91,8 điểm). Sở Khoa học và Công nghệ 90,4 điểm, xếp thứ 5. Ban \
Quản lý Khu kinh tế tỉnh xếp thứ 12, trong khi năm 2017 xếp thứ 17. Hai đơn vị cuối nhóm là Sở Ngoại vụ (hạng 19; \
58,3 điểm) và Thanh tra tỉnh (hạng 20; 55,65 điểm).

Nhóm huyện, thành phố, thị xã: thành phố Hà Tĩnh dẫn đầu với 93,7 điểm, tiếp theo là thị xã Hồng Lĩnh 90,25 điểm, \
huyện Nghi Xuân 88,9 điểm và huyện Can Lộc 86 điểm. Huyện Hương Khê đạt 57,4 điểm, xếp thứ 12. Xếp cuối là huyện Vũ \
Quang, 54,1 điểm.

Xét theo từng tiêu chí, Sở Giáo dục và Đào tạo xếp thứ nhất khối sở về hạ tầng kỹ thuật; huyện Đức Thọ đứng đầu khối \
huyện về nguồn nhân lực.

Kết quả xếp loại: khối sở, ban, ngành có 8 đơn vị loại Tốt, 9 đơn vị loại Khá, 3 đơn vị loại Trung bình; khối huyện \
có 4 đơn vị loại Tốt, 7 đơn vị loại Khá và 2 đơn vị loại Trung bình. So với năm 2017, khối sở tăng 2 đơn vị loại Tốt.

Toàn tỉnh hiện cung cấp 512 dịch vụ công trực tuyến mức độ 3 và 76 dịch vụ công trực tuyến mức độ 4. Sở Giao thông \
vận tải là đơn vị cung cấp nhiều nhất với 68 dịch vụ mức độ 3. Năm 2018, Sở Tư pháp đã tiếp nhận 12.406 hồ sơ, trong \
đó có 7.935 hồ sơ trực tuyến. Sở Văn hóa, Thể thao và Du lịch và huyện Lộc Hà chưa phát sinh hồ sơ trực tuyến. Hiện \
đã có 13/13 huyện, thành phố, thị xã và 18/21 sở, ban, ngành sử dụng chữ ký số.

Năm 2019, tỉnh phấn đấu 40% hồ sơ nộp qua mạng, chi 9,6 tỷ đồng mua sắm thiết bị. Đường dây nóng: 0239.3856.789.
"""


def _ministry() -> Article:
    gold, both, online = Told("h2.ministry", _MINISTRY, 2020), "3+4", "records_online"
    gold.measure("hơn |60| triệu hồ sơ", MINISTRIES, online, "*", value=60_000_000, qualifier=">")
    gold.measure("Tin học hóa, |20|/22", MINISTRIES, "agencies", both, value=20, denominator=22)
    gold.none("Chưa cung cấp là Ủy ban Dân tộc", both, "uy-ban-dan-toc", "thanh-tra-chinh-phu")
    told(gold, MINISTRIES, "services", BOTH, "|2.914| dịch")
    for year, level, words in (
        (2020, "3", "|1.127| dịch"),
        (2020, "4", "|1.787| dịch"),
        (2019, "3", "|1.066| dịch"),
        (2019, "4", "|842| dịch"),
    ):
        told(gold, MINISTRIES, "services", level, words, year=year)
    gold.places("services", ("Bộ Công an với |403| dịch vụ", "bo-cong-an", 1, 403))
    second, third = "có |377| dịch vụ, xếp thứ hai", "có |342| dịch vụ, xếp thứ ba"
    gold.places("services", (second, "bo-nong-nghiep-va-phat-trien-nong-thon", 2, 377), (third, "bo-y-te", 3, 342))
    information = "bo-thong-tin-va-truyen-thong"
    gold.by("xuống thứ |6|", information, "services", 6)
    told(gold, information, "services", "4", "|261| dịch")
    gold.by("Ở vị trí thứ |20|", "van-phong-chinh-phu", "services", 20)
    told(gold, "van-phong-chinh-phu", "services", BOTH, "với |4| dịch")
    gold.places(
        online,
        ("Bộ Tài chính (|48.210.377| hồ sơ)", "bo-tai-chinh", 1, 48210377),
        ("Bộ Công an (|6.114.902| hồ sơ)", "bo-cong-an", 2, 6114902),
        ("Bộ Công Thương (|2.056.318| hồ sơ)", "bo-cong-thuong", 3, 2056318),
        ("Xã hội (|1.203.455| hồ sơ)", "bo-lao-dong-thuong-binh-va-xa-hoi", 4, 1203455),
    )
    told(gold, MINISTRIES, online, "*", "|61.387.240| hồ")
    told(gold, MINISTRIES, "records_all", "*", "|74.902.113| hồ")
    transport = "bo-giao-thong-van-tai"
    told(gold, transport, "services", "3", "|97| dịch")
    told(gold, transport, "services", "4", "|205| dịch")
    told(gold, transport, "records_all", "3", "|318.224| hồ")
    told(gold, transport, online, "3", "|301.870| hồ")
    told(gold, transport, "services_with_records", "4", "|164| dịch")
    for subject in ("bo-ngoai-giao", "ngan-hang-nha-nuoc-viet-nam"):
        gold.measure("hàng trăm nghìn hồ sơ", subject, online, "*", value_text="hàng trăm nghìn", qualifier="*")
    gold.missing("Bộ Xây dựng, Bộ Quốc phòng không cung cấp", "bo-xay-dung", "bo-quoc-phong")
    told(gold, MINISTRIES, "share_services_with_records", "3", "|61,7|%")
    told(gold, MINISTRIES, "share_services_with_records", "4", "|48,2|%")
    gold.have("là |17|/22", MINISTRIES, 17, denominator=22)
    gold.measure("tăng |5| cơ quan", MINISTRIES, "*", "*", value=5, optional=True)
    gold.has("chưa có chức năng này, trong đó có", "bo-quoc-phong", "bo-noi-vu", "bo-xay-dung", says="no")
    return gold.article()


def _province() -> Article:
    gold = Told("h2.province", _PROVINCE, 2018, "ha-tinh/ung-dung-cntt/2018")
    sub, upper, lower, whole = "ha-tinh/", "ha-tinh/departments", "ha-tinh/districts", "ha-tinh|ha-tinh/all"
    gold.size("có |20|/21 sở", upper, 20, 21).size("và |13|/13 huyện", lower, 13, 13)
    gold.score("Ban Dân tộc không có báo cáo", sub + "ban-dan-toc", status="missing", optional=True)
    gold.measure("tối đa là |100|.", "*", "*", "*", value=100, optional=True)
    ranked(gold, 1, ("Sở Thông tin và Truyền thông với |96,2| điểm", sub + "so-thong-tin-va-truyen-thong"))
    ranked(gold, 2, ("Văn phòng UBND tỉnh xếp thứ hai, đạt |94,15| điểm", sub + "van-phong-ubnd"))
    for subject in ("so-noi-vu", "so-y-te"):
        ranked(gold, 3, ("Đồng hạng ba là Sở Nội vụ và Sở Y tế (cùng |91,8| điểm)", sub + subject))
    gold.score("Công nghệ |90,4| điểm", sub + "so-khoa-hoc-va-cong-nghe", points=90.4)
    gold.score("điểm, xếp thứ |5|.", sub + "so-khoa-hoc-va-cong-nghe", rank=5)
    zones, past = sub + "ban-quan-ly-khu-kinh-te", {"year": 2017, "scheme_id": "ha-tinh/ung-dung-cntt/2017"}
    gold.score("tỉnh xếp thứ |12|,", zones, rank=12).score("2017 xếp thứ |17|.", zones, rank=17, **past)
    for shown, subject, rank in (("58,3", "so-ngoai-vu", 19), ("55,65", "thanh-tra", 20)):
        gold.score(f"hạng |{rank}|;", sub + subject, rank=rank)
        gold.score(f"|{shown}| điểm", sub + subject, points=number(f"|{shown}|"))
    ranked(
        gold,
        1,
        ("thành phố Hà Tĩnh dẫn đầu với |93,7| điểm", sub + "thanh-pho-ha-tinh"),
        ("thị xã Hồng Lĩnh |90,25| điểm", sub + "thi-xa-hong-linh"),
        ("huyện Nghi Xuân |88,9| điểm", sub + "huyen-nghi-xuan"),
        ("huyện Can Lộc |86| điểm", sub + "huyen-can-loc"),
    )
    gold.score("đạt |57,4| điểm", sub + "huyen-huong-khe", points=57.4)
    gold.score("điểm, xếp thứ |12|.", sub + "huyen-huong-khe", rank=12)
    gold.score("Xếp cuối là huyện Vũ Quang", sub + "huyen-vu-quang", rank=13, optional=True)
    gold.score("|54,1| điểm", sub + "huyen-vu-quang", points=54.1)
    words = "Đào tạo xếp thứ nhất khối sở về hạ tầng kỹ thuật"
    gold.score(words, sub + "so-giao-duc-va-dao-tao", rank=1, criterion_id="infrastructure")
    gold.score("Đức Thọ đứng đầu khối", sub + "huyen-duc-tho", rank=1, criterion_id="human-resources")
    for words, group, word, value in (
        ("|8| đơn vị", upper, "Tốt", 8),
        ("|9| đơn vị", upper, "Khá", 9),
        ("|3| đơn vị", upper, "Trung bình", 3),
        ("|4| đơn vị", lower, "Tốt", 4),
        ("|7| đơn vị", lower, "Khá", 7),
        ("và |2| đơn vị", lower, "Trung bình", 2),
    ):
        gold.graded(words, group, word, value)
    gold.measure("tăng |2| đơn vị", upper, "*", "*", value=2, optional=True)
    told(gold, whole, "services", "3", "|512| dịch")
    told(gold, whole, "services", "4", "|76| dịch")
    told(gold, sub + "so-giao-thong-van-tai", "services", "3", "|68| dịch")
    gold.by("vận tải là đơn vị cung cấp nhiều nhất", sub + "so-giao-thong-van-tai", "services", 1)
    told(gold, sub + "so-tu-phap", "records_all", "*", "|12.406| hồ")
    told(gold, sub + "so-tu-phap", "records_online", "*", "|7.935| hồ")
    quiet = (sub + "so-van-hoa-the-thao-va-du-lich", sub + "huyen-loc-ha")
    gold.none("chưa phát sinh hồ sơ trực tuyến", "*", *quiet, indicator="records_online")
    gold.have("đã có |13|/13", lower, 13, denominator=13).have("và |18|/21", upper, 18, denominator=21)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_ministry(), _province()]
