"""Three summaries of yearly reports: use of IT over four years, online services, digital transformation."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

AGENCIES = "government-agencies-8"

USE_2014 = """Công bố Báo cáo đánh giá mức độ ứng dụng CNTT của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và \
các tỉnh, thành phố trực thuộc Trung ương năm 2014

Thứ năm, 21/05/2015 16:05

Ngày 20/5/2015, Bộ Thông tin và Truyền thông đã công bố Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin năm \
2014. Đây là hoạt động thường niên nhằm đôn đốc việc thực hiện Luật Công nghệ thông tin, Nghị định số 64/2007/NĐ-CP \
và Nghị định số 43/2011/NĐ-CP.

Đối với các Bộ, cơ quan ngang Bộ, có 20/22 cơ quan được xếp hạng; Bộ Công an và Bộ Quốc phòng không xếp hạng do đặc \
thù. Bộ Ngoại giao đứng đầu bảng xếp hạng, tiếp theo là Bộ Tài chính, Bộ Y tế và Bộ Công Thương. Ở khối các tỉnh, \
thành phố, ba địa phương dẫn đầu theo thứ tự là: Đà Nẵng, Lào Cai, An Giang; Thành phố Hồ Chí Minh xếp thứ 6, Bạc \
Liêu xếp thứ 63/63.

Năm 2014, tỉ lệ các tỉnh, thành phố đạt mức Tốt là 17,46%, mức Khá là 60,32%, mức Trung bình là 22,22%. Trong khi đó \
năm 2013, tỉ lệ các tỉnh, thành phố đạt mức Tốt mới là 7,94%. Cũng trong năm 2014, có 05 Bộ, cơ quan ngang Bộ đạt \
mức Tốt, 12 Bộ, cơ quan ngang Bộ đạt mức Khá.

Về Trang/Cổng thông tin điện tử: 22/22 (100%) Bộ, cơ quan ngang Bộ và 63/63 (100%) tỉnh, thành phố đã có Trang/Cổng \
thông tin điện tử; ở khối cơ quan thuộc Chính phủ, con số này là 7/8 (87,5%) cơ quan.

Về dịch vụ công trực tuyến, số tỉnh, thành phố cung cấp dịch vụ mức độ 3 và số dịch vụ được cung cấp đều tăng qua \
các năm: năm 2011 có 33 tỉnh, thành phố cung cấp 710 dịch vụ mức độ 3; năm 2012 có 44 tỉnh, thành phố cung cấp 1.485 \
dịch vụ mức độ 3; năm 2013 có 52 tỉnh, thành phố cung cấp 2.310 dịch vụ mức độ 3, có 03 tỉnh, thành phố cung cấp 14 \
dịch vụ mức độ 4; năm 2014 có 57 tỉnh, thành phố cung cấp 3.276 dịch vụ mức độ 3, có 08 tỉnh, thành phố cung cấp 61 \
dịch vụ mức độ 4. Với khối Bộ, năm 2014 có 15 Bộ, cơ quan ngang Bộ cung cấp 573 dịch vụ mức độ 3.

Mục tiêu của Chính phủ đến cuối năm 2015 là 50% hồ sơ khai thuế, hải quan được thực hiện qua mạng.

Cổng thông tin điện tử của các đơn vị thuộc Bộ | Liên kết website | Số điện thoại: 024.39435602
"""

SERVICES_2018 = """Dịch vụ công trực tuyến năm 2018: Bộ Công Thương cung cấp nhiều nhất

Minh Anh | 05/07/2019 10:21

Theo báo cáo của Cục Tin học hóa (Bộ TT&TT), đến hết năm 2018 các Bộ, cơ quan ngang Bộ cung cấp 1.064 dịch vụ công \
trực tuyến mức độ 3 và 674 dịch vụ công trực tuyến mức độ 4. Số Bộ, cơ quan ngang Bộ đã cung cấp dịch vụ mức độ 3, \
mức độ 4 là 20/22 (90,91%); hai cơ quan chưa cung cấp là Thanh tra Chính phủ và Ủy ban Dân tộc.

Xếp theo số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4, Bộ Công Thương đứng đầu với 298 dịch vụ; xếp thứ hai \
là Bộ Giao thông vận tải với 266 dịch vụ; Bộ Tài chính xếp thứ ba với 241 dịch vụ. Về số hồ sơ được giải quyết trực \
tuyến mức độ 3, mức độ 4, Bộ Tài chính dẫn đầu với 11.204.560 hồ sơ, tiếp đến là Bộ Công an với 6.830.115 hồ sơ. Tỉ \
lệ dịch vụ có phát sinh hồ sơ trực tuyến ở mức độ 3 và mức độ 4 của khối Bộ tương ứng là 58,9% và 76,4%.

Tại địa phương, số lượng dịch vụ công trực tuyến mức độ 4 do các tỉnh, thành phố cung cấp là 1.120 dịch vụ năm 2016, \
2.435 dịch vụ năm 2017 và 5.867 dịch vụ năm 2018. Đáng chú ý, năm 2018 đã có 61/63 (96,83%) tỉnh, thành phố cung cấp \
dịch vụ công trực tuyến mức độ 4, chỉ còn Lai Châu và Kon Tum chưa có dịch vụ mức độ 4.

Dẫn đầu về số hồ sơ trực tuyến mức độ 3, mức độ 4 trong các tỉnh, thành phố năm 2018 là Thành phố Hồ Chí Minh với \
1.308.442 hồ sơ. Đứng thứ hai là Hà Nội với 986.207 hồ sơ, đứng thứ ba là Đồng Nai với 214.330 hồ sơ. Long An xếp \
thứ 10: 62 dịch vụ mức độ 3 của tỉnh có 38.915 hồ sơ trực tuyến, 17 dịch vụ mức độ 4 có 4.206 hồ sơ trực tuyến.

Các tỉnh Bắc Kạn, Điện Biên, Sóc Trăng và Ninh Thuận chưa gửi số liệu về hồ sơ trực tuyến.

Báo cáo cũng cho hay 47/63 (74,6%) tỉnh, thành phố đã triển khai chức năng đăng nhập một lần cho người dùng.

Nghị quyết số 17/NQ-CP ngày 07/3/2019 đặt mục tiêu đến năm 2020 tỉ lệ hồ sơ giải quyết trực tuyến đạt từ 20% trở \
lên, 30% dịch vụ công thiết yếu đạt mức độ 4. Ba năm qua, Bộ TT&TT tổ chức 12 lớp tập huấn cho hơn 600 cán bộ.

Từ khóa: dịch vụ công, hồ sơ trực tuyến | Chia sẻ | In trang
"""

DIGITAL_2022 = """Quảng Ninh dẫn đầu chuyển đổi số cấp tỉnh năm 2022

Thứ tư, 12/07/2023, 14:30 GMT+7

ICTNews - Bộ Thông tin và Truyền thông vừa công bố kết quả đánh giá, xếp hạng chuyển đổi số (DTI) năm 2022 của các \
bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương, theo Quyết định số \
922/QĐ-BTTTT ngày 20/5/2022.

Ở cấp tỉnh, Quảng Ninh xếp thứ nhất với giá trị 0,7012, vượt qua Đà Nẵng (0,6938) và Lạng Sơn (0,6745). Các vị trí \
tiếp theo lần lượt thuộc về Bình Dương, Thừa Thiên Huế, Bắc Giang và Cần Thơ. Hà Nội xếp hạng 18, TP. Hồ Chí Minh \
xếp hạng 9. Đứng cuối bảng, ở vị trí 63/63, là Cao Bằng với 0,3987.

Xét theo từng trụ cột, Bắc Giang dẫn đầu về chính quyền số với 0,7421, Bắc Ninh đứng thứ nhất về kinh tế số, còn \
Thừa Thiên Huế đứng đầu về xã hội số.

So với năm trước, Lạng Sơn và Vĩnh Phúc là hai tỉnh có bước tiến đáng kể. Năm 2021 Lạng Sơn đứng thứ 8; Vĩnh Phúc từ \
hạng 33 năm 2021 lên hạng 14 năm 2022. Ngược lại, Tiền Giang tụt 11 bậc, xuống thứ 45.

Đối với các bộ, cơ quan có cung cấp dịch vụ công, Bộ Kế hoạch và Đầu tư dẫn đầu bảng với 0,6287; Bộ Tài chính xếp \
thứ hai, đạt 0,6154. Bảo hiểm xã hội Việt Nam xếp thứ ba với giá trị 0,5990. Bộ Giáo dục và Đào tạo ở vị trí thứ 7. \
Trong nhóm không cung cấp dịch vụ công, Đài Tiếng nói Việt Nam đứng đầu với 0,4820, Viện Hàn lâm Khoa học xã hội \
Việt Nam xếp thứ 2.

Cũng theo báo cáo, năm 2022 có 59/63 (93,65%) tỉnh, thành phố đã ban hành nghị quyết về chuyển đổi số. Tỷ lệ dịch vụ \
công trực tuyến có phát sinh hồ sơ của các tỉnh, thành phố đạt 57,3%, của các bộ đạt 64,8%.

Bộ chỉ số DTI cấp tỉnh gồm 9 chỉ số chính với 98 chỉ số thành phần, thang điểm 1.000. Theo Quyết định số 749/QĐ-TTg, \
đến năm 2025 kinh tế số chiếm 20% GDP, 80% dịch vụ công trực tuyến đạt mức độ 4; Việt Nam thuộc nhóm 70 nước dẫn đầu \
về chính phủ điện tử.

Duy Vũ
"""


def _marked(gold: Told, *rows: tuple[str, str, int, float]) -> None:
    for words, subject, rank, index in rows:
        gold.both(words, subject, rank, index, "index_value")


def _use() -> Article:
    gold = Told("use-2014", USE_2014, 2014, "mic/ung-dung-cntt")
    gold.size("có |20|/22 cơ quan được xếp hạng", MINISTRIES, 20, total=22)
    gold.score("Bộ Ngoại giao đứng đầu bảng xếp hạng", "bo-ngoai-giao", rank=1)
    gold.row("bo-tai-chinh", "bo-y-te", "bo-cong-thuong", start=2, words="tiếp theo là Bộ Tài chính, Bộ Y tế")
    gold.row("da-nang", "lao-cai", "an-giang", start=1, words="Đà Nẵng, Lào Cai, An Giang")
    gold.score("Thành phố Hồ Chí Minh xếp thứ |6|", "ho-chi-minh", rank=6)
    gold.score("Bạc Liêu xếp thứ |63|/63", "bac-lieu", rank=63)
    for words, word, value, year in (
        ("mức Tốt là |17,46|%", "Tốt", 17.46, 2014),
        ("mức Khá là |60,32|%", "Khá", 60.32, 2014),
        ("mức Trung bình là |22,22|%", "Trung bình", 22.22, 2014),
        ("mức Tốt mới là |7,94|%", "Tốt", 7.94, 2013),
    ):
        gold.measure(words, PROVINCES, "class_share|share|class_count", "*", value=value, year=year, **{"class": word})
    gold.graded("có |05| Bộ, cơ quan ngang Bộ đạt mức Tốt", MINISTRIES, "Tốt", 5)
    gold.graded("|12| Bộ, cơ quan ngang Bộ đạt mức Khá", MINISTRIES, "Khá", 12)
    gold.have("|22|/22 (100%) Bộ", MINISTRIES, 22, denominator=22, percent=100)
    gold.have("|63|/63 (100%) tỉnh", PROVINCES, 63, denominator=63, percent=100)
    gold.have("con số này là |7|/8 (87,5%)", AGENCIES, 7, denominator=8, percent=87.5)
    for year, provinces, services, bodies, level in (
        (2011, 33, "710", 33, "3"),
        (2012, 44, "1.485", 44, "3"),
        (2013, 52, "2.310", 52, "3"),
        (2013, 3, "14", "03", "4"),
        (2014, 57, "3.276", 57, "3"),
        (2014, 8, "61", "08", "4"),
    ):
        told = f"có |{bodies}| tỉnh, thành phố cung cấp {services} dịch vụ"
        gold.measure(told, PROVINCES, "agencies", level, value=provinces, year=year)
        told = f"có {bodies} tỉnh, thành phố cung cấp |{services}| dịch vụ"
        gold.measure(told, PROVINCES, "services", level, value=int(services.replace(".", "")), year=year)
    gold.measure("có |15| Bộ, cơ quan ngang Bộ cung cấp", MINISTRIES, "agencies", "3", value=15)
    gold.measure("cung cấp |573| dịch vụ mức độ 3", MINISTRIES, "services", "3", value=573)
    return gold.article()


def _services() -> Article:
    gold = Told("services-2018", SERVICES_2018, 2018)
    gold.measure("cung cấp |1.064| dịch vụ", MINISTRIES, "services", "3", value=1064)
    gold.measure("|674| dịch vụ công trực tuyến mức độ 4", MINISTRIES, "services", "4", value=674)
    gold.measure("là |20|/22 (90,91%)", MINISTRIES, "agencies", "3+4", value=20, denominator=22, percent=90.91)
    gold.none("hai cơ quan chưa cung cấp là Thanh tra", "3+4", "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    gold.places(
        "services",
        ("Bộ Công Thương đứng đầu với |298| dịch vụ", "bo-cong-thuong", 1, 298),
        ("Giao thông vận tải với |266| dịch vụ", "bo-giao-thong-van-tai", 2, 266),
        ("Bộ Tài chính xếp thứ ba với |241| dịch vụ", "bo-tai-chinh", 3, 241),
        level="3+4",
    )
    gold.places(
        "records_online",
        ("Bộ Tài chính dẫn đầu với |11.204.560| hồ sơ", "bo-tai-chinh", 1, 11204560),
        ("Bộ Công an với |6.830.115| hồ sơ", "bo-cong-an", 2, 6830115),
        ("Thành phố Hồ Chí Minh với |1.308.442| hồ sơ", "ho-chi-minh", 1, 1308442),
        ("Đứng thứ hai là Hà Nội với |986.207| hồ sơ", "ha-noi", 2, 986207),
        ("đứng thứ ba là Đồng Nai với |214.330| hồ sơ", "dong-nai", 3, 214330),
    )
    gold.measure("tương ứng là |58,9|%", MINISTRIES, "share_services_with_records", "3", value=58.9)
    gold.measure("58,9% và |76,4|%", MINISTRIES, "share_services_with_records", "4", value=76.4)
    gold.measure("là |1.120| dịch vụ năm 2016", PROVINCES, "services", "4", value=1120, year=2016)
    gold.measure("|2.435| dịch vụ năm 2017", PROVINCES, "services", "4", value=2435, year=2017)
    gold.measure("|5.867| dịch vụ năm 2018", PROVINCES, "services", "4", value=5867)
    gold.measure("có |61|/63 (96,83%)", PROVINCES, "agencies", "4", value=61, denominator=63, percent=96.83)
    gold.none("Lai Châu và Kon Tum chưa có dịch vụ mức độ 4", "4", "lai-chau", "kon-tum")
    gold.measure("Long An xếp thứ |10|", "long-an", "records_online", BOTH, rank=10, rank_basis="printed")
    gold.measure("|62| dịch vụ mức độ 3 của tỉnh", "long-an", "services|services_with_records", "3", value=62)
    gold.measure("có |38.915| hồ sơ", "long-an", "records_online", "3", value=38915)
    gold.measure("|17| dịch vụ mức độ 4 có", "long-an", "services|services_with_records", "4", value=17)
    gold.measure("có |4.206| hồ sơ", "long-an", "records_online", "4", value=4206)
    gold.missing("chưa gửi số liệu về hồ sơ trực tuyến", "bac-kan", "dien-bien", "soc-trang", "ninh-thuan")
    gold.have("cho hay |47|/63 (74,6%)", PROVINCES, 47, denominator=63, percent=74.6)
    return gold.article()


def _digital() -> Article:
    gold = Told("digital-2022", DIGITAL_2022, 2022, "mic/chuyen-doi-so")
    gold.measure("Tiền Giang tụt |11| bậc", "tien-giang", "change", value=-11, optional=True)
    _marked(
        gold,
        ("Quảng Ninh xếp thứ nhất với giá trị |0,7012|", "quang-ninh", 1, 0.7012),
        ("vượt qua Đà Nẵng (|0,6938|)", "da-nang", 2, 0.6938),
        ("và Lạng Sơn (|0,6745|)", "lang-son", 3, 0.6745),
        ("Đầu tư dẫn đầu bảng với |0,6287|", "bo-ke-hoach-va-dau-tu", 1, 0.6287),
        ("Bộ Tài chính xếp thứ hai, đạt |0,6154|", "bo-tai-chinh", 2, 0.6154),
        ("xếp thứ ba với giá trị |0,5990|", "bao-hiem-xa-hoi-viet-nam", 3, 0.599),
        ("Đài Tiếng nói Việt Nam đứng đầu với |0,4820|", "dai-tieng-noi-viet-nam", 1, 0.482),
    )
    following = ("binh-duong", "thua-thien-hue", "bac-giang", "can-tho")
    gold.row(*following, start=4, words="Bình Dương, Thừa Thiên Huế, Bắc Giang và Cần Thơ")
    gold.score("Hà Nội xếp hạng |18|", "ha-noi", rank=18)
    gold.score("TP. Hồ Chí Minh xếp hạng |9|", "ho-chi-minh", rank=9)
    gold.score("ở vị trí |63|/63", "cao-bang", rank=63)
    gold.score("Cao Bằng với |0,3987|", "cao-bang", index_value=0.3987)
    leader = "Bắc Giang dẫn đầu về chính quyền số với |0,7421|"
    gold.both(leader, "bac-giang", 1, 0.7421, "index_value", criterion_id="!overall")
    gold.score("Bắc Ninh đứng thứ nhất về kinh tế số", "bac-ninh", rank=1, criterion_id="!overall")
    gold.score("Thiên Huế đứng đầu về xã hội số", "thua-thien-hue", rank=1, criterion_id="!overall")
    gold.score("Lạng Sơn đứng thứ |8|", "lang-son", rank=8, year=2021)
    gold.score("từ hạng |33| năm 2021", "vinh-phuc", rank=33, year=2021)
    gold.score("lên hạng |14| năm 2022", "vinh-phuc", rank=14)
    gold.score("xuống thứ |45|", "tien-giang", rank=45)
    gold.score("ở vị trí thứ |7|", "bo-giao-duc-va-dao-tao", rank=7)
    gold.score("xã hội Việt Nam xếp thứ |2|", "vien-han-lam-khoa-hoc-xa-hoi-viet-nam", rank=2)
    gold.have("có |59|/63 (93,65%)", PROVINCES, 59, denominator=63, percent=93.65)
    records = "share_services_with_records"
    gold.measure("đạt |57,3|%", PROVINCES, records, BOTH, value=57.3)
    gold.measure(
        "của các bộ đạt |64,8|%", f"{MINISTRIES}|ministries-18|ministries-with-services", records, BOTH, value=64.8
    )
    return gold.article()


def articles() -> list[Article]:
    """The use of IT in 2014 with a series since 2011, online services of 2018, digital transformation of 2022."""
    return [_use(), _services(), _digital()]
