"""Three provincial pages: points of departments and districts, per cent and classes, services and national places."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

_VINH_LONG = """Trang chủ » Tin tức » Công nghệ thông tin

Công bố kết quả xếp hạng mức độ ứng dụng CNTT trong các cơ quan nhà nước tỉnh Vĩnh Long năm 2018

Ngày đăng: 25/02/2019 | Lượt xem: 1.204 | Cỡ chữ: A- A A+

Chủ tịch UBND tỉnh Vĩnh Long vừa ký Quyết định số 412/QĐ-UBND ngày 21/02/2019 phê duyệt kết quả đánh giá, xếp hạng \
mức độ ứng dụng công nghệ thông tin năm 2018 của các sở, ban, ngành và UBND các huyện, thị xã, thành phố. Việc chấm \
điểm theo thang 100, gồm 5 nhóm tiêu chí; đoàn kiểm tra làm việc từ ngày 05/12 đến ngày 28/12/2018.

Đối với khối sở, ban, ngành, Sở Thông tin và Truyền thông dẫn đầu với 94,5 điểm; xếp thứ 2 là Sở Tư pháp (91,25 \
điểm). Văn phòng UBND tỉnh và Sở Tài chính cùng đạt 88 điểm, đồng hạng 3. Hai đơn vị có thứ hạng thấp nhất là Ban \
Dân tộc (hạng 18, đạt 58 điểm) và Thanh tra tỉnh (hạng 19, đạt 54,25 điểm).

Đối với khối huyện, thành phố Vĩnh Long, thị xã Bình Minh và huyện Long Hồ lần lượt xếp thứ nhất, thứ nhì và thứ ba \
với 87,4 điểm, 85,1 điểm và 82,6 điểm. Tiếp theo là các huyện Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn. Huyện Bình Tân \
xếp thứ 8 với 64,9 điểm.

Về xếp loại, có 7 sở, ban, ngành đạt loại Tốt, 9 sở, ban, ngành đạt loại Khá và 3 sở, ban, ngành đạt loại Trung \
bình. Ở cấp huyện, có 3/8 địa phương đạt loại Tốt, 4 địa phương đạt loại Khá, 1 địa phương đạt loại Trung bình.

Đến hết năm 2018, Cổng dịch vụ công của tỉnh cung cấp 412 dịch vụ công trực tuyến mức độ 3 và 57 dịch vụ công trực \
tuyến mức độ 4. Trong năm, toàn tỉnh tiếp nhận 156.730 hồ sơ, trong đó có 4.918 hồ sơ nộp trực tuyến (chiếm 3,14%).

UBND tỉnh yêu cầu các đơn vị xếp loại Trung bình xây dựng kế hoạch khắc phục trước ngày 31/3/2019, phấn đấu năm 2019 \
có 20% hồ sơ mức độ 3, mức độ 4 được nộp qua mạng. Kinh phí thực hiện là 3,2 tỷ đồng, chi từ ngân sách tỉnh.

Ngọc Trân

Tập tin đính kèm: QD_412.pdf (1,8 MB)
Tin cùng chuyên mục | Các tin khác"""

_TUYEN_QUANG = """Tuyên Quang công bố chỉ số chuyển đổi số năm 2022 của các cơ quan, địa phương

Thứ ba, 11/4/2023, 09:05

(TQĐT) - Theo Quyết định số 318/QĐ-UBND ngày 30/3/2023 của UBND tỉnh Tuyên Quang, kết quả đánh giá, xếp hạng chuyển \
đổi số năm 2022 của các sở, ban, ngành và UBND huyện, thành phố có nhiều chuyển biến. Kết quả tính theo tỷ lệ phần \
trăm trên tổng điểm tối đa.

Ở cấp huyện, thành phố Tuyên Quang đứng thứ nhất, đạt 88,44%; huyện Sơn Dương đứng thứ hai, đạt 83,1%; huyện Hàm Yên \
đứng thứ ba, đạt 80,75%. Huyện Lâm Bình xếp cuối trong 7 huyện, thành phố với 55,9%.

Ở cấp sở, Sở Thông tin và Truyền thông giữ vị trí số một với 92,6%, xếp trên Sở Kế hoạch và Đầu tư (hạng 2, 89,15%) \
và Sở Công Thương (hạng 3, 87,3%). Sở Tài nguyên và Môi trường năm 2021 xếp thứ 12, nay vươn lên thứ 4, đạt 85,02%. \
Ban Dân tộc đạt 47,8%, xếp thứ 20.

Có 6 sở, ban, ngành và 3 huyện, thành phố được xếp loại Tốt; 10 sở, ban, ngành và 3 huyện được xếp loại Khá; còn 4 \
sở, ban, ngành và 1 huyện xếp loại Trung bình. Năm 2021, tỷ lệ sở, ban, ngành xếp loại Tốt chỉ là 15%.

Trên bình diện quốc gia, Bộ Thông tin và Truyền thông xếp chỉ số chuyển đổi số (DTI) của Tuyên Quang năm 2020 thứ \
51/63 tỉnh, thành phố. Năm 2021, tỉnh xếp thứ 38 với giá trị 0,3948. Năm 2022, DTI của tỉnh đạt 0,6021, xếp thứ 33, \
tăng 5 bậc; trong đó, chính quyền số xếp thứ 29, kinh tế số xếp thứ 40 và xã hội số xếp thứ 36.

Cũng trong năm 2022, các cơ quan trong tỉnh tiếp nhận 298.415 hồ sơ, trong đó 151.274 hồ sơ được nộp trực tuyến.

Đồng chí Phó Chủ tịch UBND tỉnh yêu cầu năm 2023 tỉnh phải vào nhóm 30 địa phương dẫn đầu, 100% thôn, bản có tổ công \
nghệ số cộng đồng. Hiện toàn tỉnh có 1.733 tổ với hơn 9.000 thành viên.

Tin, ảnh: Lê Duy

Tòa soạn: 219 đường 17/8, phường Phan Thiết. Điện thoại: 0207.3822.820"""

_PHU_YEN = """Phú Yên: Người dân bắt đầu quen với nộp hồ sơ qua mạng

15/01/2017 | 14:20 | Tin hoạt động của ngành

Theo báo cáo tổng kết của Sở Thông tin và Truyền thông, tính đến hết năm 2016, tỉnh Phú Yên đã cung cấp 236 dịch vụ \
công trực tuyến mức độ 3 và 18 dịch vụ mức độ 4. Năm 2015, số dịch vụ mức độ 3 là 142, số dịch vụ mức độ 4 là 5. Năm \
2014, tỉnh có 67 dịch vụ mức độ 3 và chưa có dịch vụ mức độ 4.

Trong các đơn vị, Sở Công Thương cung cấp nhiều nhất với 41 dịch vụ mức độ 3, Sở Giao thông vận tải có 33 dịch vụ \
mức độ 3; UBND thành phố Tuy Hòa có 22 dịch vụ mức độ 3. Sở Thông tin và Truyền thông có 11 dịch vụ mức độ 4.

Năm 2016, toàn tỉnh có 9.436 hồ sơ được nộp trực tuyến, gấp gần ba lần năm 2015 (3.208 hồ sơ). Trong đó, Sở Giao \
thông vận tải nhận 4.150 hồ sơ trực tuyến, Sở Tư pháp nhận 2.377 hồ sơ, UBND thị xã Sông Cầu nhận 512 hồ sơ. Hai đơn \
vị chưa phát sinh hồ sơ trực tuyến là Ban Dân tộc và UBND huyện Đồng Xuân. Toàn tỉnh mới có 96/254 dịch vụ có phát \
sinh hồ sơ.

Kết quả xếp hạng mức độ ứng dụng CNTT năm 2016 của tỉnh cho thấy Sở Thông tin và Truyền thông dẫn đầu khối sở, ngành \
với 93,1/100 điểm; thành phố Tuy Hòa dẫn đầu khối huyện với 89,7/100 điểm.

Về vị trí của tỉnh trong cả nước, tại bảng xếp hạng Vietnam ICT Index, Phú Yên xếp thứ 49 năm 2013, thứ 45 năm 2014, \
thứ 39 năm 2015 và thứ 36 năm 2016. Chỉ số ICT Index năm 2016 của tỉnh là 0,3921. Còn theo báo cáo đánh giá mức độ \
ứng dụng CNTT của Bộ Thông tin và Truyền thông, tỉnh xếp thứ 40/63 năm 2012 và xếp thứ 33/63 năm 2014; năm 2015, \
tỉnh xếp thứ 30/63 với 587,4 điểm.

Theo Kế hoạch số 178/KH-UBND, đến năm 2020 tỉnh phấn đấu đưa 60% thủ tục hành chính lên mức độ 3, mức độ 4 và lọt \
vào nhóm 25 tỉnh đứng đầu. Tổng nhu cầu vốn giai đoạn 2016 - 2020 là 112,5 tỷ đồng.

Sở Thông tin và Truyền thông - 62 Lê Duẩn, phường 7, TP Tuy Hòa. Tổng đài hỗ trợ: 0257.3843.119. Trang trước | 1 | 2 \
| 3 | Trang sau"""


def _vinh_long() -> Article:
    """Points and places with a tie, districts «lần lượt», classes of two groups, services."""
    gold = Told("vinh_long", _VINH_LONG, 2018, "vinh-long/ung-dung-cntt")
    own, departments, districts = "vinh-long/{}".format, "vinh-long/departments", "vinh-long/districts"
    gold.both("Truyền thông dẫn đầu với |94,5| điểm", own("so-thong-tin-va-truyen-thong"), 1, 94.5)
    gold.score("xếp thứ |2| là Sở Tư pháp", own("so-tu-phap"), rank=2)
    gold.score("Sở Tư pháp (|91,25| điểm)", own("so-tu-phap"), points=91.25)
    for office in ("van-phong-ubnd", "so-tai-chinh"):
        gold.score("cùng đạt |88| điểm", own(office), points=88)
        gold.score("đồng hạng |3|.", own(office), rank=3)
    gold.score("(hạng |18|,", own("ban-dan-toc"), rank=18).score("đạt |58| điểm", own("ban-dan-toc"), points=58)
    gold.score("(hạng |19|,", own("thanh-tra"), rank=19).score("đạt |54,25| điểm", own("thanh-tra"), points=54.25)
    listed = ("thi-xa-vinh-long", "huyen-binh-minh", "huyen-long-ho")
    for rank, district in enumerate(listed, 1):
        gold.score("lần lượt xếp thứ nhất, thứ nhì và thứ ba", own(district), rank=rank)
    gold.score("với |87,4| điểm", own(listed[0]), points=87.4).score("|85,1| điểm", own(listed[1]), points=85.1)
    gold.score("và |82,6| điểm", own(listed[2]), points=82.6)
    after = ("huyen-mang-thit", "huyen-vung-liem", "huyen-tam-binh", "huyen-tra-on")
    gold.row(*map(own, after), start=4, words="Tiếp theo là các huyện Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn")
    gold.score("Bình Tân xếp thứ |8| với", own("huyen-binh-tan"), rank=8)
    gold.score("với |64,9| điểm", own("huyen-binh-tan"), points=64.9)
    gold.graded("có |7| sở, ban, ngành đạt", departments, "Tốt", 7)
    gold.graded("|9| sở, ban, ngành đạt", departments, "Khá", 9)
    gold.graded("và |3| sở, ban, ngành đạt", departments, "Trung bình", 3)
    gold.graded("có |3|/8 địa phương", districts, "Tốt", 3)
    gold.measure(
        "3/|8| địa phương", districts, "class_count", value=None, denominator=8, optional=True, **{"class": "Tốt"}
    )
    gold.graded("|4| địa phương đạt loại Khá", districts, "Khá", 4)
    gold.graded("|1| địa phương đạt loại Trung bình", districts, "Trung bình", 1)
    gold.measure("cung cấp |412| dịch vụ", "vinh-long", "services", "3", value=412)
    gold.measure("và |57| dịch vụ", "vinh-long", "services", "4", value=57)
    gold.measure("tiếp nhận |156.730| hồ sơ", "vinh-long", "records_all", "*", value=156730)
    gold.measure("có |4.918| hồ sơ", "vinh-long", "records_online", "*", value=4918)
    gold.measure("(chiếm |3,14|%)", "vinh-long", "*", "*", percent=3.14, optional=True)
    return gold.article()


def _tuyen_quang() -> Article:
    """Per cent and places, classes of two groups side by side, the province's own place over the years."""
    gold = Told("tuyen_quang", _TUYEN_QUANG, 2022, "tuyen-quang/chuyen-doi-so")
    own, departments, districts = "tuyen-quang/{}".format, "tuyen-quang/departments", "tuyen-quang/districts"
    for words, place, rank, mark in (
        ("Tuyên Quang đứng thứ nhất, đạt |88,44|%", "thi-xa-tuyen-quang", 1, 88.44),
        ("Sơn Dương đứng thứ hai, đạt |83,1|%", "huyen-son-duong", 2, 83.1),
        ("Hàm Yên đứng thứ ba, đạt |80,75|%", "huyen-ham-yen", 3, 80.75),
        ("Lâm Bình xếp cuối trong 7 huyện, thành phố với |55,9|%", "huyen-lam-binh", 7, 55.9),
        ("giữ vị trí số một với |92,6|%", "so-thong-tin-va-truyen-thong", 1, 92.6),
        ("hạng 2, |89,15|%", "so-ke-hoach-va-dau-tu", 2, 89.15),
        ("hạng 3, |87,3|%", "so-cong-thuong", 3, 87.3),
        ("nay vươn lên thứ 4, đạt |85,02|%", "so-tai-nguyen-va-moi-truong", 4, 85.02),
    ):
        gold.both(words, own(place), rank, mark, "percent")
    gold.score("năm 2021 xếp thứ |12|,", own("so-tai-nguyen-va-moi-truong"), rank=12, year=2021)
    gold.score("đạt |47,8|%", own("ban-dan-toc"), percent=47.8)
    gold.score("xếp thứ |20|.", own("ban-dan-toc"), rank=20)
    gold.graded("Có |6| sở", departments, "Tốt", 6).graded("và |3| huyện, thành phố", districts, "Tốt", 3)
    gold.graded("; |10| sở", departments, "Khá", 10).graded("và |3| huyện được", districts, "Khá", 3)
    gold.graded("còn |4| sở", departments, "Trung bình", 4).graded("và |1| huyện", districts, "Trung bình", 1)
    gold.measure("Tốt chỉ là |15|%", departments, "share", value=15, year=2021, **{"class": "Tốt"})
    national = {"scheme_id": "mic/chuyen-doi-so"}
    for words, year, fields in (
        ("thứ |51|/63", 2020, {"rank": 51}),
        ("tỉnh xếp thứ |38| với", 2021, {"rank": 38}),
        ("giá trị |0,3948|", 2021, {"index_value": 0.3948}),
        ("tỉnh đạt |0,6021|", 2022, {"index_value": 0.6021}),
        ("xếp thứ |33|,", 2022, {"rank": 33}),
        ("chính quyền số xếp thứ |29|", 2022, {"rank": 29, "criterion_id": "digital-government"}),
        ("kinh tế số xếp thứ |40|", 2022, {"rank": 40, "criterion_id": "digital-economy"}),
        ("xã hội số xếp thứ |36|", 2022, {"rank": 36, "criterion_id": "digital-society"}),
    ):
        gold.score(words, "tuyen-quang", year=year, **national, **fields)
    gold.measure("tăng |5| bậc", "tuyen-quang", "change", "*", value=5, optional=True)
    gold.measure("tiếp nhận |298.415| hồ sơ", "tuyen-quang", "records_all", "*", value=298415)
    gold.measure("trong đó |151.274| hồ sơ", "tuyen-quang", "records_online", "*", value=151274)
    return gold.article()


def _phu_yen() -> Article:
    """Services by year, of whom, records, who has none, leaders at home, places in two national rankings."""
    gold = Told("phu_yen", _PHU_YEN, 2016, "phu-yen/ung-dung-cntt")
    phu_yen, own = "phu-yen", "phu-yen/{}".format
    for words, level, value, year in (
        ("cung cấp |236| dịch vụ", "3", 236, 2016),
        ("và |18| dịch vụ", "4", 18, 2016),
        ("dịch vụ mức độ 3 là |142|,", "3", 142, 2015),
        ("dịch vụ mức độ 4 là |5|.", "4", 5, 2015),
        ("có |67| dịch vụ", "3", 67, 2014),
    ):
        gold.measure(words, phu_yen, "services", level, value=value, year=year)
    gold.measure("chưa có dịch vụ mức độ 4", phu_yen, "services", "4", value=0, status="zero", year=2014)
    gold.places("services", ("cung cấp nhiều nhất với |41| dịch vụ", own("so-cong-thuong"), 1, 41), level="3")
    gold.measure("có |33| dịch vụ", own("so-giao-thong-van-tai"), "services", "3", value=33)
    gold.measure("có |22| dịch vụ", own("thanh-pho-tuy-hoa"), "services", "3", value=22)
    gold.measure("có |11| dịch vụ", own("so-thong-tin-va-truyen-thong"), "services", "4", value=11)
    for words, subject, value, year in (
        ("có |9.436| hồ sơ", phu_yen, 9436, 2016),
        ("(|3.208| hồ sơ)", phu_yen, 3208, 2015),
        ("nhận |4.150| hồ sơ", own("so-giao-thong-van-tai"), 4150, 2016),
        ("nhận |2.377| hồ sơ", own("so-tu-phap"), 2377, 2016),
        ("nhận |512| hồ sơ", own("huyen-song-cau"), 512, 2016),
    ):
        gold.measure(words, subject, "records_online", BOTH, value=value, year=year)
    idle = (own("ban-dan-toc"), own("huyen-dong-xuan"))
    gold.none("Hai đơn vị chưa phát sinh hồ sơ trực tuyến", "*", *idle, indicator="records_online")
    gold.measure("có |96|/254 dịch vụ", phu_yen, "services_with_records", "*", value=96)
    gold.measure("96/|254| dịch vụ", phu_yen, "services_with_records", "*", value=None, denominator=254, optional=True)
    gold.measure("96/|254| dịch vụ", phu_yen, "services", "*", value=254, optional=True)
    gold.both("khối sở, ngành với |93,1|/100 điểm", own("so-thong-tin-va-truyen-thong"), 1, 93.1)
    gold.both("Tuy Hòa dẫn đầu khối huyện với |89,7|/100 điểm", own("thanh-pho-tuy-hoa"), 1, 89.7)
    for words, rank, year in (
        ("thứ |49| năm", 49, 2013),
        ("thứ |45| năm", 45, 2014),
        ("thứ |39| năm", 39, 2015),
        ("thứ |36| năm", 36, 2016),
    ):
        gold.score(words, phu_yen, rank=rank, year=year, scheme_id="vaip/ict-index")
    gold.score("của tỉnh là |0,3921|", phu_yen, index_value=0.3921, scheme_id="vaip/ict-index")
    for words, rank, year in (("thứ |40|/63", 40, 2012), ("thứ |33|/63", 33, 2014), ("thứ |30|/63", 30, 2015)):
        gold.score(words, phu_yen, rank=rank, year=year, scheme_id="mic/ung-dung-cntt")
    gold.score("với |587,4| điểm", phu_yen, points=587.4, year=2015, scheme_id="mic/ung-dung-cntt")
    return gold.article()


def articles() -> list[Article]:
    """The three pages."""
    return [_vinh_long(), _tuyen_quang(), _phu_yen()]
