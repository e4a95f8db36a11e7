"""Articles written by hand about one province: its portal's news, its departments and districts, two indexes of it."""

from tests.prose.model import Article
from tests.prose.realistic_gold import Gold

PORTAL = """Yên Bái: Ứng dụng CNTT trong cơ quan nhà nước năm 2017 đạt nhiều kết quả

Ngày xuất bản: 26/01/2018 3:20:00 CH | Lượt xem: 2718

CTTĐT - Năm 2017, công tác ứng dụng công nghệ thông tin (CNTT) trong hoạt động của các cơ quan nhà nước trên địa bàn \
tỉnh Yên Bái tiếp tục được các cấp, các ngành quan tâm.

Về hạ tầng, toàn tỉnh có 4.380 máy tính phục vụ công việc trong các cơ quan nhà nước; tỷ lệ máy tính trên cán bộ, công \
chức ở cấp tỉnh đạt 98,5%, ở cấp huyện đạt 91%. Mạng truyền số liệu chuyên dùng dài hơn 310 km đã nối tới 9 huyện, thị \
xã, thành phố.

Về nhân lực, tỉnh hiện có 74 cán bộ chuyên trách CNTT; trong năm đã cử 15 lượt người đi học các lớp ngắn hạn.

Về ứng dụng, 19/19 sở, ban, ngành và 9 huyện, thị xã, thành phố đã triển khai phần mềm quản lý văn bản và điều hành; \
16 sở, ban, ngành có trang thông tin điện tử. Toàn tỉnh cung cấp 286 dịch vụ công trực tuyến mức độ 3 và 21 dịch vụ \
công trực tuyến mức độ 4.

Theo báo cáo đánh giá mức độ ứng dụng CNTT năm 2017 của Bộ Thông tin và Truyền thông, Yên Bái xếp thứ 24/63 tỉnh, \
thành phố, tăng 6 bậc so với năm 2016.

Năm 2018, tỉnh phấn đấu trên 30% dịch vụ công được cung cấp ở mức độ 3, mức độ 4; 100% văn bản không mật được gửi qua \
mạng; dự toán kinh phí là 18,6 tỷ đồng theo Nghị quyết số 24/NQ-HĐND.

Thu Hiền
Các tin mới hơn
 Hội nghị giao ban báo chí tháng 2 (02/02/2018)
 Trao 150 suất quà Tết cho hộ nghèo (05/02/2018)
"""
RANKED = """Nghệ An công bố xếp hạng mức độ ứng dụng CNTT năm 2015

(Baotinh) - Chủ tịch UBND tỉnh Nghệ An vừa ký Quyết định số 1466/QĐ-UBND ngày 08/4/2016 phê duyệt kết quả đánh giá, \
xếp hạng mức độ ứng dụng CNTT năm 2015 của các sở, ban, ngành và UBND các huyện, thành phố, thị xã trong tỉnh. Việc \
chấm điểm theo thang 100.

Khối sở, ban, ngành: Sở Thông tin và Truyền thông xếp thứ nhất (đạt 94,50 điểm), Sở Tài chính xếp thứ hai (đạt 91,25 \
điểm), Sở Nội vụ xếp thứ ba (đạt 90,00 điểm). Sở Xây dựng và Sở Tư pháp đồng hạng 8. Xếp cuối là Sở Y tế với 52,75 \
điểm, giảm 3 bậc so với năm 2014.

Về xếp loại, trong 20 sở, ban, ngành được đánh giá, 7 đơn vị xếp loại Tốt, 9 đơn vị xếp loại Khá và 4 đơn vị xếp loại \
Trung bình.

Khối huyện, thành phố, thị xã: thành phố Vinh dẫn đầu với 88,75 điểm; lần lượt theo sau là huyện Quỳnh Lưu, huyện Diễn \
Châu và thị xã Cửa Lò. Huyện Kỳ Sơn xếp thứ 21/21. Huyện Nam Đàn được 76,5 điểm, đứng thứ 6; năm 2014, huyện này đứng \
thứ 11.

Riêng về dịch vụ công trực tuyến, Sở Giao thông vận tải đang cung cấp 46 dịch vụ công trực tuyến mức độ 3, thành phố \
Vinh cung cấp 33 dịch vụ công trực tuyến mức độ 3.

Cùng ngày, tỉnh trích 350 triệu đồng khen thưởng 12 tập thể và 25 cá nhân; đồng thời yêu cầu các đơn vị có số điểm \
dưới 60 báo cáo giải trình trước ngày 30/4. Ông Phan Văn Đức, 58 tuổi, cán bộ nghỉ hưu ở phường Hưng Bình, cho rằng \
"ngồi ở nhà mà nộp được giấy tờ, đỡ 3, 4 lần đi lại là quý rồi".

P.V
"""
TWO = """Lạng Sơn qua hai thước đo

(LS) - Ít có địa phương nào chênh nhau giữa hai bảng xếp hạng như Lạng Sơn.

Theo kết quả đánh giá mức độ chuyển đổi số (DTI) năm 2021 của Bộ Thông tin và Truyền thông, Lạng Sơn xếp thứ 9/63 \
tỉnh, thành phố với giá trị 0,5120. Năm 2020, cũng theo DTI, tỉnh xếp thứ 14/63 với giá trị 0,4012. Như vậy sau một \
năm, tỉnh tăng 5 bậc.

Thế nhưng trong Vietnam ICT Index 2020 của Hội Tin học Việt Nam, Lạng Sơn chỉ xếp thứ 41, còn trong Vietnam ICT Index \
2019, tỉnh xếp thứ 44.

Vì sao có sự vênh này? Theo các chuyên gia, Vietnam ICT Index nghiêng về hạ tầng và nhân lực, trong khi DTI chấm thêm \
kinh tế số, xã hội số. Về xã hội số, Lạng Sơn đứng thứ 5 trong DTI 2021; ngược lại về nhân lực số, tỉnh này đứng thứ \
27 cũng trong DTI 2021.

Các tỉnh lân cận có bức tranh khác hẳn: Cao Bằng xếp thứ 60 trong DTI 2021; Bắc Kạn xếp thứ 38 trong DTI 2021.

Đề án của tỉnh giai đoạn 2021 - 2025 có tổng kinh phí 480 tỷ đồng, đặt mục tiêu đến năm 2025 nằm trong nhóm 10 địa \
phương dẫn đầu, 80% hộ gia đình có địa chỉ số. Lạng Sơn hiện có 200 xã, phường, thị trấn với gần 790.000 dân, hơn 231 \
km đường biên giới và 12 cửa khẩu.

Ghi chú của tòa soạn: bài đăng số 112, ra ngày 9/8/2022.
"""


def _portal() -> Article:
    gold = Gold("portal", PORTAL, 2017, "mic/ung-dung-cntt")
    whole, departments, districts = "yen-bai|yen-bai/all", "yen-bai/departments", "yen-bai/districts"
    gold.measure("có |4.380| máy tính", whole, "computers", value=4380)
    gold.measure("cấp tỉnh đạt |98,5|%", f"yen-bai|{departments}", "share", "*", value=98.5)
    gold.measure("cấp huyện đạt |91|%", f"yen-bai|{districts}", "share", "*", value=91)
    gold.have("nối tới |9| huyện", districts, 9, optional=True)
    gold.measure("có |74| cán bộ", whole, "staff", value=74)
    gold.have("|19|/19 sở", departments, 19, denominator=19)
    gold.have("và |9| huyện, thị xã, thành phố đã", districts, 9)
    gold.have("|16| sở, ban, ngành", departments, 16)
    gold.measure("cung cấp |286| dịch vụ", whole, "services", "3", value=286)
    gold.measure("mức độ 3 và |21| dịch vụ", whole, "services", "4", value=21)
    gold.score("Yên Bái xếp thứ |24|/63", "yen-bai", rank=24, rank_of=63)
    gold.measure("tăng |6| bậc", "yen-bai", "change", value=6)
    return gold.article()


def _ranked() -> Article:
    gold = Gold("departments, districts", RANKED, 2015, "nghe-an/ung-dung-cntt")
    departments = "nghe-an/departments"
    for words, name, points, rank in (
        ("xếp thứ nhất (đạt |94,50| điểm)", "so-thong-tin-va-truyen-thong", 94.5, 1),
        ("xếp thứ hai (đạt |91,25| điểm)", "so-tai-chinh", 91.25, 2),
        ("xếp thứ ba (đạt |90,00| điểm)", "so-noi-vu", 90, 3),
        ("thành phố Vinh dẫn đầu với |88,75| điểm", "thanh-pho-vinh", 88.75, 1),
    ):
        gold.score(words, f"nghe-an/{name}", points=points)
        gold.score(words.replace("|", ""), f"nghe-an/{name}", rank=rank)
    for name in ("so-xay-dung", "so-tu-phap"):
        gold.score("đồng hạng |8|", f"nghe-an/{name}", rank=8, rank_basis="printed|tie")
    gold.score("Sở Y tế với |52,75| điểm", "nghe-an/so-y-te", points=52.75)
    gold.score("Xếp cuối là Sở Y tế", "nghe-an/so-y-te", rank=20, optional=True)
    gold.measure("giảm |3| bậc", "nghe-an/so-y-te", "change", value=-3)
    gold.size("trong |20| sở, ban, ngành", departments, 20)
    for words, word, value in (
        ("|7| đơn vị xếp loại Tốt", "Tốt", 7),
        ("|9| đơn vị xếp loại Khá", "Khá", 9),
        ("|4| đơn vị xếp loại Trung bình", "Trung bình", 4),
    ):
        gold.graded(words, departments, word, value)
        gold.graded(words, departments, word, value, denominator=20, optional=True)
    listed = [f"nghe-an/{name}" for name in ("huyen-quynh-luu", "huyen-dien-chau", "thi-xa-cua-lo")]
    gold.row(*listed, start=2, words="lần lượt theo sau là huyện Quỳnh Lưu, huyện Diễn Châu và thị xã Cửa Lò")
    gold.score("Kỳ Sơn xếp thứ |21|/21", "nghe-an/huyen-ky-son", rank=21, rank_of=21)
    gold.size("xếp thứ 21/|21|", "nghe-an/districts", 21)
    gold.score("Nam Đàn được |76,5| điểm", "nghe-an/huyen-nam-dan", points=76.5)
    gold.score("điểm, đứng thứ |6|", "nghe-an/huyen-nam-dan", rank=6)
    gold.score("huyện này đứng thứ |11|", "nghe-an/huyen-nam-dan", year=2014, rank=11)
    gold.measure("đang cung cấp |46| dịch vụ", "nghe-an/so-giao-thong-van-tai", "services", "3", value=46)
    gold.measure("Vinh cung cấp |33| dịch vụ", "nghe-an/thanh-pho-vinh", "services", "3", value=33)
    return gold.article()


def _two() -> Article:
    gold = Gold("two indexes", TWO, 2021, "mic/chuyen-doi-so")
    gold.score("Lạng Sơn xếp thứ |9|/63", "lang-son", rank=9, rank_of=63)
    gold.score("giá trị |0,5120|", "lang-son", index_value=0.512)
    gold.score("tỉnh xếp thứ |14|/63", "lang-son", year=2020, rank=14, rank_of=63)
    gold.score("giá trị |0,4012|", "lang-son", year=2020, index_value=0.4012)
    gold.measure("tỉnh tăng |5| bậc", "lang-son", "change", value=5)
    gold.score("Lạng Sơn chỉ xếp thứ |41|", "lang-son", scheme_id="vaip/ict-index", year=2020, rank=41)
    gold.score("tỉnh xếp thứ |44|", "lang-son", scheme_id="vaip/ict-index", year=2019, rank=44)
    gold.score("Lạng Sơn đứng thứ |5| trong DTI", "lang-son", rank=5, criterion_id="!overall")
    gold.score("tỉnh này đứng thứ |27|", "lang-son", rank=27, criterion_id="!overall")
    gold.score("Cao Bằng xếp thứ |60|", "cao-bang", rank=60)
    gold.score("Bắc Kạn xếp thứ |38|", "bac-kan", rank=38)
    return gold.article()


def articles() -> list[Article]:
    """The three articles about one province."""
    return [_portal(), _ranked(), _two()]
