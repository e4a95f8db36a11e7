"""Three articles about one province each: its departments and districts, its services, its own national places."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

DTI, USE, PAR = "mic/chuyen-doi-so", "mic/ung-dung-cntt", "moha/cai-cach-hanh-chinh"

HAU_GIANG = """Hậu Giang công bố bảng xếp hạng chuyển đổi số năm 2022
16/03/2023 08:15 - Lượt xem: 1873
(HGO) - UBND tỉnh Hậu Giang vừa ban hành Quyết định số 402/QĐ-UBND ngày 14/3/2023 phê duyệt kết quả đánh giá mức độ \
chuyển đổi số năm 2022 của các sở, ban, ngành tỉnh và UBND các huyện, thị xã, thành phố.
Có 19 sở, ban, ngành tỉnh và 8 địa phương cấp huyện được chấm theo Bộ tiêu chí 7 nhóm, thang điểm 100.
Ở khối sở, ban, ngành, Sở Thông tin và Truyền thông dẫn đầu với 91,4 điểm; xếp thứ hai là Sở Tư pháp, đạt 88,75 \
điểm; Sở Tài nguyên và Môi trường đứng thứ ba với 86,2 điểm. Thanh tra tỉnh xếp thứ 19/19, chỉ được 55,05 điểm. Năm \
2021, Sở Tư pháp đứng thứ 7, như vậy sau một năm đã tăng 5 bậc.
Ở khối cấp huyện, thành phố Vị Thanh giữ vị trí số 1 (89,6 điểm), kế đến là thành phố Ngã Bảy (87,1 điểm), huyện \
Châu Thành A (82,9 điểm), huyện Phụng Hiệp (80 điểm). Huyện Vị Thủy xếp hạng 8/8 với 66,7 điểm.
Qua phân loại, khối sở, ban, ngành có 9 đơn vị đạt loại Tốt, 8 đơn vị loại Khá và 2 đơn vị loại Trung bình. Khối \
huyện, thị xã, thành phố có 4 địa phương đạt loại Tốt, 3 địa phương loại Khá, 1 địa phương loại Trung bình.
Đến hết năm 2022, Cổng Dịch vụ công tỉnh Hậu Giang cung cấp 1.126 dịch vụ công trực tuyến, trong đó có 412 dịch vụ \
mức độ 3 và 714 dịch vụ mức độ 4. Trong năm, các cơ quan trên địa bàn tỉnh tiếp nhận 268.450 hồ sơ thủ tục hành \
chính, trong đó số hồ sơ nộp trực tuyến là 143.917 hồ sơ (đạt 53,6%). Mục tiêu đến cuối năm 2023, tỷ lệ hồ sơ trực \
tuyến đạt từ 60% trở lên. Kinh phí dành cho chuyển đổi số của tỉnh năm 2023 khoảng 142 tỷ đồng.
Trước đó, tại bảng xếp hạng Chỉ số chuyển đổi số (DTI) cấp tỉnh do Bộ Thông tin và Truyền thông công bố, Hậu Giang \
từ vị trí 54/63 năm 2020 đã vươn lên hạng 41/63 năm 2021 với giá trị 0,3718.
Lãnh đạo UBND tỉnh yêu cầu các đơn vị xếp loại Trung bình kiểm điểm trách nhiệm người đứng đầu, có giải pháp khắc \
phục trước ngày 30/4/2023.
HOÀI THU
"""

QUANG_TRI = """CỔNG THÔNG TIN ĐIỆN TỬ SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH QUẢNG TRỊ
Trang chủ | Giới thiệu | Tin tức | Văn bản | Liên hệ: (0233) 3555666
Kết quả đánh giá, xếp hạng mức độ ứng dụng CNTT của các cơ quan nhà nước trên địa bàn tỉnh Quảng Trị năm 2017
Ngày đăng: 22/01/2018
Thực hiện Kế hoạch số 1180/KH-UBND ngày 24/3/2017 của UBND tỉnh, Sở Thông tin và Truyền thông đã hoàn thành việc \
đánh giá, xếp hạng mức độ ứng dụng CNTT năm 2017 đối với 20 sở, ban ngành cấp tỉnh và 09 huyện, thị xã, thành phố \
(huyện đảo Cồn Cỏ không tham gia).
1. Khối huyện, thị xã, thành phố
Thành phố Đông Hà xếp thứ nhất với tổng điểm 87,25/100; huyện Vĩnh Linh xếp thứ hai với 81,5/100 điểm; huyện Hải \
Lăng và huyện Triệu Phong cùng xếp thứ ba với 78 điểm. Đứng thứ 9 là huyện Đakrông, đạt 49,75 điểm.
2. Khối sở, ban ngành cấp tỉnh
Các đơn vị dẫn đầu lần lượt là: Sở Thông tin và Truyền thông (93,5 điểm), Văn phòng UBND tỉnh (90,25 điểm) và Sở \
Khoa học và Công nghệ (88 điểm). Sở Xây dựng xếp vị trí thứ 12, tụt 4 bậc so với năm trước. Có 7/20 (35%) sở, ban \
ngành đạt mức Tốt, 9/20 (45%) sở, ban ngành đạt mức Khá; số còn lại đạt mức Trung bình.
3. Cung cấp thông tin và dịch vụ công trực tuyến
Đến nay, 28/29 cơ quan, đơn vị có trang thông tin điện tử. Toàn tỉnh đang cung cấp 1.874 dịch vụ công trực tuyến mức \
độ 2; 163 dịch vụ công trực tuyến mức độ 3 và 21 dịch vụ công trực tuyến mức độ 4. Cung cấp nhiều dịch vụ mức độ 3 \
nhất là Sở Kế hoạch và Đầu tư (38 dịch vụ), tiếp theo là Sở Giao thông vận tải (26 dịch vụ) và Sở Y tế (19 dịch vụ). \
Ban Dân tộc và Thanh tra tỉnh chưa có dịch vụ công trực tuyến mức độ 3, mức độ 4. Năm 2017, toàn tỉnh tiếp nhận \
6.318 hồ sơ trực tuyến; riêng UBND thành phố Đông Hà tiếp nhận 2.745 hồ sơ trực tuyến.
4. Vị trí của tỉnh trong cả nước
Theo báo cáo của Bộ Thông tin và Truyền thông đánh giá mức độ ứng dụng CNTT của các tỉnh, thành phố, Quảng Trị đứng \
thứ 38 năm 2014, thứ 31 năm 2015 và đứng thứ 29/63 năm 2017.
Năm 2018, phấn đấu 30% dịch vụ công mức độ 3 có phát sinh hồ sơ; bố trí 9,5 tỷ đồng cho ứng dụng CNTT theo Nghị \
quyết số 36a/NQ-CP.
Nguyễn Hữu Bình - Phòng CNTT
"""

YEN_BAI = """Yên Bái: Người dân quen dần với nộp hồ sơ qua mạng
Cập nhật: Thứ ba, 18/5/2021 | 9:07:44 AM
YBĐT - Sau hai năm vận hành, Cổng Dịch vụ công tỉnh Yên Bái (địa chỉ: dichvucong.yenbai.gov.vn) đã trở thành địa chỉ \
quen thuộc của người dân, doanh nghiệp.
Báo cáo của Trung tâm Phục vụ hành chính công tỉnh cho biết, năm 2020 các cơ quan hành chính của tỉnh tiếp nhận \
312.604 hồ sơ. Số hồ sơ nộp trực tuyến là 127.390 hồ sơ, trong khi năm 2019 chỉ có 58.122 hồ sơ trực tuyến. Tỉnh \
hiện cung cấp 1.045 dịch vụ công trực tuyến mức độ 3 và 386 dịch vụ công trực tuyến mức độ 4; con số này của năm \
2019 là 602 dịch vụ mức độ 3 và 95 dịch vụ mức độ 4. Trong các dịch vụ mức độ 4 của năm 2020 có 214 dịch vụ phát \
sinh hồ sơ.
Về số hồ sơ trực tuyến năm 2020, trong các sở, ngành, Sở Công Thương đứng đầu với 41.877 hồ sơ, kế đó là Sở Tư pháp \
với 12.940 hồ sơ và Sở Giao thông vận tải với 9.318 hồ sơ. Ở cấp huyện, thành phố Yên Bái có 15.206 hồ sơ trực \
tuyến, huyện Văn Yên có 8.455 hồ sơ trực tuyến. Riêng hai huyện Trạm Tấu và Mù Cang Chải chưa có hồ sơ trực tuyến \
mức độ 4.
Chị Hoàng Thị Lan, tổ 5, phường Đồng Tâm chia sẻ: "Trước đây tôi phải đi lại 2 - 3 lần, nay chỉ mất 15 phút là nộp \
xong hồ sơ tại nhà".
Cùng với đó, UBND tỉnh đã công bố kết quả xếp hạng chính quyền điện tử năm 2020 của các cơ quan, đơn vị trong tỉnh. \
Với 94,12%, Sở Thông tin và Truyền thông đứng thứ nhất trong 18 sở, ban, ngành. Sở Kế hoạch và Đầu tư xếp thứ 2 \
(92,3%). Trong khối huyện, thị xã, thành phố, huyện Trấn Yên đứng đầu với 88,9%; thị xã Nghĩa Lộ đứng thứ nhì \
(87,45%), sau đó là thành phố Yên Bái (86,2%); huyện Lục Yên xếp thứ 9/9, đạt 70,05%.
Nhìn ra cả nước, Chỉ số cải cách hành chính (PAR Index) năm 2020 của Yên Bái đạt 83,97%, xếp thứ 21/63 tỉnh, thành \
phố; năm 2019 xếp thứ 27, năm 2018 xếp thứ 44. Còn với Chỉ số chuyển đổi số (DTI) năm 2020, tỉnh xếp thứ 25/63, đạt \
0,3142.
Theo Nghị quyết số 51-NQ/TU ngày 16/4/2021 của Tỉnh ủy, đến năm 2025 tỉnh phấn đấu thuộc nhóm 20 tỉnh dẫn đầu về \
chuyển đổi số, 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.
Thanh Ba
"""


def _ladder(gold: Told, *rows: tuple[str, str, float], start: int = 1, column: str = "points") -> None:
    for rank, (words, slug, mark) in enumerate(rows, start):
        gold.both(words, f"{gold.name}/{slug}", rank, mark, column)


def _placed(gold: Told, slug: str, place: tuple[str, int], mark: tuple[str, float], column: str = "points") -> None:
    gold.score(place[0], f"{gold.name}/{slug}", rank=place[1])
    gold.score(mark[0], f"{gold.name}/{slug}", **{column: mark[1]})


def _classes(gold: Told, subject: str, *rows: tuple[str, str, int]) -> None:
    for words, word, value in rows:
        gold.graded(words, subject, word, value)


def _hau_giang() -> Article:
    home = "hau-giang"
    gold = Told("hau-giang", HAU_GIANG, 2022, f"{home}/chuyen-doi-so")
    gold.measure("đã tăng |5| bậc", f"{home}/so-tu-phap", "change", value=5, optional=True)
    gold.size("Có |19| sở, ban, ngành", f"{home}/departments", 19)
    gold.size("tỉnh và |8| địa phương", f"{home}/districts", 8)
    _ladder(
        gold,
        ("Thông tin và Truyền thông dẫn đầu với |91,4| điểm", "so-thong-tin-va-truyen-thong", 91.4),
        ("xếp thứ hai là Sở Tư pháp, đạt |88,75| điểm", "so-tu-phap", 88.75),
        ("đứng thứ ba với |86,2| điểm", "so-tai-nguyen-va-moi-truong", 86.2),
    )
    _placed(gold, "thanh-tra", ("Thanh tra tỉnh xếp thứ |19|/19", 19), ("chỉ được |55,05| điểm", 55.05))
    gold.score("Sở Tư pháp đứng thứ |7|", f"{home}/so-tu-phap", rank=7, year=2021)
    _placed(gold, "thi-xa-vi-thanh", ("giữ vị trí số |1| (89,6", 1), ("(|89,6| điểm)", 89.6))
    _ladder(
        gold,
        ("thành phố Ngã Bảy (|87,1| điểm)", "thi-xa-nga-bay", 87.1),
        ("huyện Châu Thành A (|82,9| điểm)", "huyen-chau-thanh-a", 82.9),
        ("huyện Phụng Hiệp (|80| điểm)", "huyen-phung-hiep", 80),
        start=2,
    )
    _placed(gold, "huyen-vi-thuy", ("Huyện Vị Thủy xếp hạng |8|/8", 8), ("với |66,7| điểm", 66.7))
    good, fair, middling = "có |9| đơn vị đạt loại Tốt", "|8| đơn vị loại Khá", "|2| đơn vị loại Trung bình"
    _classes(gold, f"{home}/departments", (good, "Tốt", 9), (fair, "Khá", 8), (middling, "Trung bình", 2))
    good, fair = "có |4| địa phương đạt loại Tốt", "|3| địa phương loại Khá"
    middling = "|1| địa phương loại Trung bình"
    _classes(gold, f"{home}/districts", (good, "Tốt", 4), (fair, "Khá", 3), (middling, "Trung bình", 1))
    gold.measure("cung cấp |1.126| dịch vụ", home, "services", BOTH, value=1126)
    gold.measure("|412| dịch vụ mức độ 3", home, "services", "3", value=412)
    gold.measure("|714| dịch vụ mức độ 4", home, "services", "4", value=714)
    gold.measure("tiếp nhận |268.450| hồ sơ", home, "records_all", BOTH, value=268450)
    gold.measure("là |143.917| hồ sơ", home, "records_online", BOTH, value=143917)
    gold.other("(đạt |53,6|%)", home, 53.6, indicator="*", percent=53.6)
    gold.score("vị trí |54|/63 năm 2020", home, rank=54, year=2020, scheme_id=DTI)
    gold.score("hạng |41|/63 năm 2021", home, rank=41, year=2021, scheme_id=DTI)
    gold.score("với giá trị |0,3718|", home, index_value=0.3718, year=2021, scheme_id=DTI)
    return gold.article()


def _quang_tri() -> Article:
    home, departments = "quang-tri", "quang-tri/departments"
    gold = Told("quang-tri", QUANG_TRI, 2017, f"{home}/ung-dung-cntt")
    gold.measure("tụt |4| bậc so với năm trước", f"{home}/so-xay-dung", "change", value=-4, optional=True)
    gold.size("đối với |20| sở, ban ngành", departments, 20)
    gold.size("cấp tỉnh và |09| huyện", f"{home}/districts", 9)
    _ladder(
        gold,
        ("Đông Hà xếp thứ nhất với tổng điểm |87,25|/100", "thi-xa-dong-ha", 87.25),
        ("huyện Vĩnh Linh xếp thứ hai với |81,5|/100", "huyen-vinh-linh", 81.5),
        ("cùng xếp thứ ba với |78| điểm", "huyen-hai-lang", 78),
    )
    _ladder(gold, ("cùng xếp thứ ba với |78| điểm", "huyen-trieu-phong", 78), start=3)
    _placed(gold, "huyen-da-krong", ("Đứng thứ |9| là huyện Đakrông", 9), ("đạt |49,75| điểm", 49.75))
    _ladder(
        gold,
        ("Sở Thông tin và Truyền thông (|93,5| điểm)", "so-thong-tin-va-truyen-thong", 93.5),
        ("Văn phòng UBND tỉnh (|90,25| điểm)", "van-phong-ubnd", 90.25),
        ("Sở Khoa học và Công nghệ (|88| điểm)", "so-khoa-hoc-va-cong-nghe", 88),
    )
    gold.score("Sở Xây dựng xếp vị trí thứ |12|", f"{home}/so-xay-dung", rank=12)
    gold.graded("Có |7|/20 (35%) sở, ban ngành đạt mức Tốt", departments, "Tốt", 7, denominator=20, percent=35)
    gold.graded("|9|/20 (45%) sở, ban ngành đạt mức Khá", departments, "Khá", 9, denominator=20, percent=45)
    gold.have("|28|/29 cơ quan, đơn vị có trang", f"{home}/all|{home}", 28, denominator=29)
    gold.measure("cung cấp |1.874| dịch vụ", home, "services", "2|1-2", value=1874)
    gold.measure("|163| dịch vụ công trực tuyến mức độ 3", home, "services", "3", value=163)
    gold.measure("|21| dịch vụ công trực tuyến mức độ 4", home, "services", "4", value=21)
    gold.places(
        "services",
        ("Sở Kế hoạch và Đầu tư (|38| dịch vụ)", f"{home}/so-ke-hoach-va-dau-tu", 1, 38),
        ("Sở Giao thông vận tải (|26| dịch vụ)", f"{home}/so-giao-thong-van-tai", 2, 26),
        ("Sở Y tế (|19| dịch vụ)", f"{home}/so-y-te", 3, 19),
        level="3",
    )
    gold.none("chưa có dịch vụ công trực tuyến mức độ 3, mức độ 4", "3+4", f"{home}/ban-dan-toc", f"{home}/thanh-tra")
    gold.measure("toàn tỉnh tiếp nhận |6.318| hồ sơ", home, "records_online", BOTH, value=6318)
    gold.measure("Đông Hà tiếp nhận |2.745| hồ sơ", f"{home}/thi-xa-dong-ha", "records_online", BOTH, value=2745)
    gold.score("thứ |38| năm 2014", home, rank=38, year=2014, scheme_id=USE)
    gold.score("thứ |31| năm 2015", home, rank=31, year=2015, scheme_id=USE)
    gold.score("thứ |29|/63 năm 2017", home, rank=29, scheme_id=USE)
    return gold.article()


def _yen_bai() -> Article:
    home, city = "yen-bai", "yen-bai/thanh-pho-yen-bai"
    gold = Told("yen-bai", YEN_BAI, 2020, f"{home}/chinh-quyen-dien-tu")
    gold.measure("tiếp nhận |312.604| hồ sơ", home, "records_all", BOTH, value=312604)
    gold.measure("là |127.390| hồ sơ", home, "records_online", BOTH, value=127390)
    gold.measure("chỉ có |58.122| hồ sơ", home, "records_online", BOTH, value=58122, year=2019)
    gold.measure("cung cấp |1.045| dịch vụ", home, "services", "3", value=1045)
    gold.measure("|386| dịch vụ công trực tuyến mức độ 4", home, "services", "4", value=386)
    gold.measure("|602| dịch vụ mức độ 3", home, "services", "3", value=602, year=2019)
    gold.measure("|95| dịch vụ mức độ 4", home, "services", "4", value=95, year=2019)
    gold.measure("|214| dịch vụ phát sinh hồ sơ", home, "services_with_records", "4", value=214)
    gold.places(
        "records_online",
        ("Sở Công Thương đứng đầu với |41.877| hồ sơ", f"{home}/so-cong-thuong", 1, 41877),
        ("Sở Tư pháp với |12.940| hồ sơ", f"{home}/so-tu-phap", 2, 12940),
        ("Sở Giao thông vận tải với |9.318| hồ sơ", f"{home}/so-giao-thong-van-tai", 3, 9318),
    )
    gold.measure("|15.206| hồ sơ trực tuyến", city, "records_online", BOTH, value=15206)
    gold.measure("|8.455| hồ sơ trực tuyến", f"{home}/huyen-van-yen", "records_online", BOTH, value=8455)
    poor = (f"{home}/huyen-tram-tau", f"{home}/huyen-mu-cang-chai")
    gold.none("chưa có hồ sơ trực tuyến mức độ 4", "4", *poor, indicator="records_online")
    gold.score("|94,12|%", f"{home}/so-thong-tin-va-truyen-thong", percent=94.12)
    gold.score("đứng thứ nhất trong 18 sở", f"{home}/so-thong-tin-va-truyen-thong", rank=1)
    gold.size("đứng thứ nhất trong |18| sở", f"{home}/departments", 18)
    _placed(gold, "so-ke-hoach-va-dau-tu", ("Đầu tư xếp thứ |2|", 2), ("(|92,3|%)", 92.3), "percent")
    tran_yen = ("huyện Trấn Yên đứng đầu với |88,9|%", "huyen-tran-yen", 88.9)
    nghia_lo = ("Lộ đứng thứ nhì (|87,45|%)", "thi-xa-nghia-lo", 87.45)
    third = ("sau đó là thành phố Yên Bái (|86,2|%)", "thanh-pho-yen-bai", 86.2)
    _ladder(gold, tran_yen, nghia_lo, third, column="percent")
    _placed(gold, "huyen-luc-yen", ("huyện Lục Yên xếp thứ |9|/9", 9), ("đạt |70,05|%", 70.05), "percent")
    gold.score("đạt |83,97|%", home, percent=83.97, scheme_id=PAR)
    gold.score("xếp thứ |21|/63", home, rank=21, scheme_id=PAR)
    gold.score("năm 2019 xếp thứ |27|", home, rank=27, year=2019, scheme_id=PAR)
    gold.score("năm 2018 xếp thứ |44|", home, rank=44, year=2018, scheme_id=PAR)
    gold.score("tỉnh xếp thứ |25|/63", home, rank=25, scheme_id=DTI)
    gold.score("đạt |0,3142|", home, index_value=0.3142, scheme_id=DTI)
    return gold.article()


def articles() -> list[Article]:
    """Hậu Giang and its digital transformation, Quảng Trị and its use of IT, Yên Bái and its online records."""
    return [_hau_giang(), _quang_tri(), _yen_bai()]
