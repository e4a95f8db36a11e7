"""Articles about digital transformation: the nation's first index, a province's own place, its departments."""

from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES, Told

FIRST = """Lần đầu công bố kết quả đánh giá chuyển đổi số của các bộ, ngành, địa phương

18/10/2021 | 16:22

Bộ Thông tin và Truyền thông vừa công bố Báo cáo kết quả đánh giá, xếp hạng mức độ chuyển đổi số (DTI) của các bộ, cơ \
quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2020. Việc đánh giá được thực \
hiện theo Bộ chỉ số ban hành kèm theo Quyết định số 1726/QĐ-BTTTT ngày 12/10/2020, trong đó DTI cấp tỉnh gồm 3 trụ cột.

Theo báo cáo, trong số các bộ, ngành có cung cấp dịch vụ công, Bộ Tài chính xếp thứ nhất với giá trị DTI là 0,5127, Bộ \
Kế hoạch và Đầu tư xếp thứ hai với 0,4816, Bảo hiểm xã hội Việt Nam xếp thứ ba với 0,4702. Đối với các bộ, ngành không \
cung cấp dịch vụ công, Thông tấn xã Việt Nam xếp thứ nhất (0,3120), Ủy ban Dân tộc xếp cuối cùng ở vị trí thứ 8 \
(0,1204).

Ở cấp tỉnh, 5 địa phương dẫn đầu lần lượt là Đà Nẵng (0,4874), Thừa Thiên Huế (0,4710), Bắc Ninh (0,4538), Quảng Ninh \
(0,4386) và TP. Hồ Chí Minh (0,4259). Bắc Giang và Tiền Giang cùng xếp thứ 9 với giá trị 0,3915. Cao Bằng xếp thứ \
63/63 với 0,1905. Giá trị DTI trung bình của các tỉnh, thành phố là 0,3026.

Nếu xét theo từng trụ cột, Đà Nẵng xếp thứ nhất về chính quyền số với 0,5910, Thừa Thiên Huế xếp thứ nhất về xã hội \
số, còn về kinh tế số TP. Hồ Chí Minh xếp thứ 4.

Theo Chương trình Chuyển đổi số quốc gia, đến năm 2025, kinh tế số chiếm 20% GDP; Việt Nam thuộc nhóm 50 nước dẫn đầu \
về công nghệ thông tin, nhóm 40 nước dẫn đầu về an toàn, an ninh mạng.

Thanh Tâm
Chia sẻ: Facebook | Zalo | Lượt xem: 1.930
"""
OWN = """Tây Ninh tăng 8 bậc về chỉ số chuyển đổi số

BTNO - Sở Thông tin và Truyền thông tỉnh Tây Ninh vừa có báo cáo phân tích kết quả Chỉ số chuyển đổi số (DTI) năm 2022 \
của tỉnh.

Theo công bố của Bộ Thông tin và Truyền thông ngày 12.7.2023, DTI năm 2022 của tỉnh Tây Ninh đạt 0,6318, xếp hạng \
19/63 tỉnh, thành phố, tăng 8 bậc so với năm 2021 (năm 2021 đạt 0,4236, xếp hạng 27/63).

Trong 3 trụ cột, chính quyền số đạt 0,6520, xếp hạng 17/63, tăng 6 bậc; kinh tế số đạt 0,5904, xếp hạng 24/63; xã hội \
số đạt 0,6233, xếp hạng 14/63. Về các chỉ số chính, nhận thức số xếp hạng 12/63, thể chế số xếp hạng 20/63, hạ tầng số \
xếp hạng 33/63, nhân lực số xếp hạng 28/63; riêng an toàn thông tin mạng xếp hạng 41/63, giảm 9 bậc.

So với các tỉnh trong khu vực Đông Nam bộ, Tây Ninh xếp sau TP. Hồ Chí Minh (hạng 2), Bình Dương (hạng 8), Bà Rịa - \
Vũng Tàu (hạng 15) và xếp trên Đồng Nai (hạng 22), Bình Phước (hạng 31).

Cùng năm 2022, chỉ số cải cách hành chính (PAR Index) của Tây Ninh đạt 85,37%, xếp hạng 26/63; chỉ số năng lực cạnh \
tranh cấp tỉnh (PCI) xếp hạng 20/63.

Năm 2023, tỉnh phấn đấu DTI thuộc nhóm 15 địa phương dẫn đầu cả nước, 80% hồ sơ thủ tục hành chính được nộp trực \
tuyến, kinh tế số chiếm tối thiểu 12% GRDP. Hiện toàn tỉnh có 541 Tổ công nghệ số cộng đồng với 3.162 thành viên.

Trúc Ly

Ý kiến bạn đọc (2)
"""
RANKED = """Công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số tỉnh Bình Thuận năm 2023

Ngày đăng: 31/01/2024 - Lượt xem: 845

UBND tỉnh Bình Thuận vừa ban hành Quyết định số 214/QĐ-UBND ngày 29/01/2024 công bố kết quả đánh giá, xếp hạng mức độ \
chuyển đổi số năm 2023 của các sở, ban, ngành và UBND các huyện, thị xã, thành phố. Thang điểm đánh giá là 1.000 điểm.

Đối với các sở, ban, ngành: Sở Thông tin và Truyền thông xếp thứ nhất với 921,4 điểm; Sở Khoa học và Công nghệ xếp thứ \
2 với 905,8 điểm; Văn phòng UBND tỉnh xếp thứ 3 với 897,2 điểm. Các đơn vị xếp cuối là Ban Dân tộc (thứ 17), Thanh tra \
tỉnh (thứ 18) và Sở Xây dựng (thứ 19). Điểm trung bình của các sở, ban, ngành là 803,9 điểm, năm 2022 là 762,7 điểm.

Đối với UBND cấp huyện: thành phố Phan Thiết xếp thứ nhất (854,6 điểm), tiếp đến là thị xã La Gi (831,0 điểm), huyện \
Đức Linh (802,5 điểm); xếp thứ 10/10 là huyện Phú Quý (611,3 điểm). Huyện Bắc Bình xếp thứ 4, tăng 3 bậc so với năm \
2022.

Kết quả xếp loại: khối sở, ban, ngành có 6 đơn vị xếp loại Xuất sắc, 10 đơn vị xếp loại Tốt và 3 đơn vị xếp loại Khá; \
khối UBND cấp huyện có 1 đơn vị xếp loại Xuất sắc, 5 đơn vị xếp loại Tốt, 4 đơn vị xếp loại Khá.

UBND tỉnh yêu cầu các cơ quan, đơn vị có kết quả dưới 700 điểm xây dựng kế hoạch khắc phục, gửi về Sở Thông tin và \
Truyền thông trước ngày 15/3/2024; phấn đấu năm 2024 không còn đơn vị xếp loại Khá, tỷ lệ hồ sơ trực tuyến toàn trình \
đạt từ 70% trở lên.

Tải tệp đính kèm: QD214.pdf (2,4 MB)
"""


def _first() -> Article:
    gold = Told("unseen first DTI", FIRST, 2020, "mic/chuyen-doi-so")
    for words, subject, rank, value in (
        ("giá trị DTI là |0,5127|", "bo-tai-chinh", 1, 0.5127),
        ("thứ hai với |0,4816|", "bo-ke-hoach-va-dau-tu", 2, 0.4816),
        ("thứ ba với |0,4702|", "bao-hiem-xa-hoi-viet-nam", 3, 0.4702),
        ("xếp thứ nhất (|0,3120|)", "thong-tan-xa-viet-nam", 1, 0.312),
        ("Đà Nẵng (|0,4874|)", "da-nang", 1, 0.4874),
        ("Huế (|0,4710|)", "thua-thien-hue", 2, 0.471),
        ("Bắc Ninh (|0,4538|)", "bac-ninh", 3, 0.4538),
        ("Quảng Ninh (|0,4386|)", "quang-ninh", 4, 0.4386),
        ("Minh (|0,4259|)", "ho-chi-minh", 5, 0.4259),
    ):
        gold.both(words, subject, rank, value, "index_value")
    gold.score("ở vị trí thứ |8|", "uy-ban-dan-toc", rank=8)
    gold.score("(|0,1204|)", "uy-ban-dan-toc", index_value=0.1204)
    for subject in ("bac-giang", "tien-giang"):
        gold.score("cùng xếp thứ |9|", subject, rank=9, rank_basis="printed|tie")
        gold.score("giá trị |0,3915|", subject, index_value=0.3915)
    gold.score("Cao Bằng xếp thứ |63|/63", "cao-bang", rank=63, rank_of=63)
    gold.score("63/63 với |0,1905|", "cao-bang", index_value=0.1905)
    gold.measure("thành phố là |0,3026|", PROVINCES, "index", "*", value=0.3026)
    gold.both("số với |0,5910|", "da-nang", 1, 0.591, "index_value", criterion_id="!overall")
    gold.score("Huế xếp thứ nhất về", "thua-thien-hue", rank=1, criterion_id="!overall")
    gold.score("Minh xếp thứ |4|", "ho-chi-minh", rank=4, criterion_id="!overall")
    return gold.article()


def _own() -> Article:
    gold = Told("unseen own place", OWN, 2022, "mic/chuyen-doi-so")
    part = {"criterion_id": "!overall"}
    gold.score("Tây Ninh đạt |0,6318|", "tay-ninh", index_value=0.6318)
    gold.score("xếp hạng |19|/63", "tay-ninh", rank=19, rank_of=63)
    gold.measure("tăng |8| bậc so với", "tay-ninh", "change", value=8)
    gold.score("năm 2021 đạt |0,4236|", "tay-ninh", year=2021, index_value=0.4236)
    gold.score("xếp hạng |27|/63", "tay-ninh", year=2021, rank=27, rank_of=63)
    for words, value, rank in (
        ("chính quyền số đạt |0,6520|", 0.652, 17),
        ("kinh tế số đạt |0,5904|", 0.5904, 24),
        ("xã hội số đạt |0,6233|", 0.6233, 14),
    ):
        gold.score(words, "tay-ninh", index_value=value, **part)
        gold.score(f"xếp hạng |{rank}|/63", "tay-ninh", rank=rank, **part)
    gold.measure("tăng |6| bậc", "tay-ninh", "change", value=6)
    for rank in (12, 20, 33, 28, 41):
        gold.score(f"số xếp hạng |{rank}|/63" if rank != 41 else "mạng xếp hạng |41|/63", "tay-ninh", rank=rank, **part)
    gold.measure("giảm |9| bậc", "tay-ninh", "change", value=-9)
    for words, subject, rank in (
        ("Minh (hạng |2|)", "ho-chi-minh", 2),
        ("Bình Dương (hạng |8|)", "binh-duong", 8),
        ("Vũng Tàu (hạng |15|)", "ba-ria-vung-tau", 15),
        ("Đồng Nai (hạng |22|)", "dong-nai", 22),
        ("Bình Phước (hạng |31|)", "binh-phuoc", 31),
    ):
        gold.score(words, subject, rank=rank)
    par = {"scheme_id": "moha/cai-cach-hanh-chinh"}
    gold.score("đạt |85,37|%", "tay-ninh", percent=85.37, **par)
    gold.score("xếp hạng |26|/63", "tay-ninh", rank=26, rank_of=63, **par)
    gold.other("(PCI) xếp hạng |20|/63", "tay-ninh", 20)
    gold.other("có |541| Tổ công nghệ", "tay-ninh|tay-ninh/all", 541, "count")
    gold.other("với |3.162| thành viên", "tay-ninh|tay-ninh/all", 3162, "count")
    return gold.article()


def _ranked() -> Article:
    gold = Told("unseen departments' DTI", RANKED, 2023, "binh-thuan/chuyen-doi-so")
    departments, districts = "binh-thuan/departments", "binh-thuan/districts"
    for words, name, rank, points in (
        ("thứ nhất với |921,4| điểm", "so-thong-tin-va-truyen-thong", 1, 921.4),
        ("xếp thứ nhất (|854,6| điểm)", "thanh-pho-phan-thiet", 1, 854.6),
        ("thị xã La Gi (|831,0| điểm)", "thi-xa-la-gi", 2, 831),
        ("huyện Đức Linh (|802,5| điểm)", "huyen-duc-linh", 3, 802.5),
    ):
        gold.both(words, f"binh-thuan/{name}", rank, points)
    for words, name, rank in (
        ("Khoa học và Công nghệ xếp thứ |2|", "so-khoa-hoc-va-cong-nghe", 2),
        ("UBND tỉnh xếp thứ |3|", "van-phong-ubnd", 3),
        ("Ban Dân tộc (thứ |17|)", "ban-dan-toc", 17),
        ("Thanh tra tỉnh (thứ |18|)", "thanh-tra", 18),
        ("Sở Xây dựng (thứ |19|)", "so-xay-dung", 19),
        ("xếp thứ |10|/10 là huyện Phú Quý", "huyen-phu-quy", 10),
        ("Huyện Bắc Bình xếp thứ |4|", "huyen-bac-binh", 4),
    ):
        gold.score(words, f"binh-thuan/{name}", rank=rank)
    gold.score("với |905,8| điểm", "binh-thuan/so-khoa-hoc-va-cong-nghe", points=905.8)
    gold.score("với |897,2| điểm", "binh-thuan/van-phong-ubnd", points=897.2)
    gold.score("Phú Quý (|611,3| điểm)", "binh-thuan/huyen-phu-quy", points=611.3)
    gold.size("xếp thứ 10/|10|", districts, 10)
    gold.measure("ngành là |803,9| điểm", departments, "points", "*", value=803.9)
    gold.measure("năm 2022 là |762,7| điểm", departments, "points", "*", year=2022, value=762.7)
    gold.measure("tăng |3| bậc", "binh-thuan/huyen-bac-binh", "change", value=3)
    gold.graded("có |6| đơn vị", departments, "Xuất sắc", 6)
    gold.graded("|10| đơn vị xếp loại Tốt", departments, "Tốt", 10)
    gold.graded("|3| đơn vị xếp loại Khá", departments, "Khá", 3)
    gold.graded("có |1| đơn vị", districts, "Xuất sắc", 1)
    gold.graded("|5| đơn vị xếp loại Tốt", districts, "Tốt", 5)
    gold.graded("|4| đơn vị xếp loại Khá", districts, "Khá", 4)
    return gold.article()


def articles() -> list[Article]:
    """The three articles about digital transformation."""
    return [_first(), _own(), _ranked()]
