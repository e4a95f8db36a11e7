"""A province's decision, a province's own places over the years, a city's services, a DTI; all figures are made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

DECISION = """Yên Bái công bố kết quả xếp hạng mức độ ứng dụng CNTT trong các cơ quan nhà nước năm 2017

Thứ hai, 12/03/2018 - 14:20

Chủ tịch UBND tỉnh Yên Bái vừa ký Quyết định số 387/QĐ-UBND ngày 06/3/2018 phê duyệt kết quả đánh giá, xếp hạng mức độ \
ứng dụng công nghệ thông tin (CNTT) của các sở, ban, ngành và UBND các huyện, thị xã, thành phố trên địa bàn tỉnh năm \
2017.

Việc đánh giá thực hiện theo Quy định ban hành kèm theo Quyết định số 1954/QĐ-UBND ngày 21/10/2016, gồm 5 nhóm tiêu \
chí: hạ tầng kỹ thuật; ứng dụng CNTT trong hoạt động nội bộ; dịch vụ công trực tuyến; an toàn thông tin; nguồn nhân \
lực. Thang điểm là 100. Đơn vị đạt từ 80 điểm trở lên xếp loại Tốt, từ 65 đến dưới 80 điểm xếp loại Khá, từ 50 đến \
dưới 65 điểm xếp loại Trung bình, dưới 50 điểm xếp loại Yếu.

Theo kết quả được phê duyệt, trong số 20 sở, ban, ngành được đánh giá có 5 đơn vị xếp loại Tốt, 11 đơn vị xếp loại Khá \
và 4 đơn vị xếp loại Trung bình. Đứng đầu là Sở Thông tin và Truyền thông với 91,5 điểm; tiếp theo là Văn phòng UBND \
tỉnh (87,25 điểm) và Sở Tài chính (85 điểm). Sở Nội vụ xếp thứ 4, đạt 82,75 điểm. Đứng cuối khối này là Ban Dân tộc, \
xếp thứ 20 với 51 điểm. So với năm 2016, số sở, ban, ngành xếp loại Tốt tăng thêm 2 đơn vị (năm 2016 có 3 đơn vị).

Đối với khối huyện, thị xã, thành phố, thành phố Yên Bái xếp thứ nhất với 84,6 điểm và là địa phương duy nhất xếp loại \
Tốt. Xếp thứ hai là huyện Văn Yên với 77,4 điểm. Thị xã Nghĩa Lộ xếp thứ 5/9, đạt 70,3 điểm. Hai huyện xếp loại Trung \
bình là Trạm Tấu (58,2 điểm) và Mù Cang Chải (54,7 điểm).

Xét theo từng nhóm tiêu chí, về hạ tầng kỹ thuật, Sở Tài chính xếp thứ nhất trong khối sở, ban, ngành với 14,5 điểm. \
Về dịch vụ công trực tuyến, Sở Giao thông vận tải xếp thứ nhất với 23 điểm.

Toàn tỉnh hiện có 46 cán bộ chuyên trách CNTT. UBND tỉnh giao Sở Thông tin và Truyền thông hướng dẫn các đơn vị khắc \
phục tồn tại trước ngày 30/6/2018, phấn đấu năm 2018 có 40% số đơn vị xếp loại Tốt.

Thu Trang
Điện thoại: 0216.3852.417 - Giấy phép số 15/GP-STTTT cấp ngày 02/8/2016
"""

PLACES = """Vĩnh Long trên các bảng xếp hạng về công nghệ thông tin và chuyển đổi số

Cập nhật: 09:12, 28/08/2023

Những năm qua, việc ứng dụng công nghệ thông tin trong hoạt động của các cơ quan nhà nước tỉnh Vĩnh Long có nhiều \
chuyển biến, thể hiện qua kết quả đánh giá hằng năm của Trung ương.

Về mức độ ứng dụng công nghệ thông tin, theo báo cáo đánh giá các tỉnh, thành phố trực thuộc Trung ương của Bộ Thông \
tin và Truyền thông, năm 2014 Vĩnh Long xếp thứ 41/63, năm 2015 xếp thứ 36/63. Năm 2017, tỉnh xếp thứ 33/63 với chỉ số \
0,5127; năm 2018 xếp thứ 28/63 với chỉ số 0,5844. Năm 2019, tỉnh xếp thứ 24/63, chỉ số đạt 0,6612, tăng 4 bậc so với \
năm 2018. Trong các hạng mục của năm 2019, Vĩnh Long xếp thứ 19 về hạ tầng kỹ thuật, thứ 22 về ứng dụng CNTT trong \
hoạt động nội bộ, thứ 15 về cung cấp dịch vụ công trực tuyến và thứ 31 về nguồn nhân lực.

Về chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT (Vietnam ICT Index) do Hội Tin học Việt Nam và Bộ Thông tin và \
Truyền thông phối hợp thực hiện, trong Báo cáo Vietnam ICT Index 2018 tỉnh xếp thứ 35/63; trong Báo cáo Vietnam ICT \
Index 2020 tỉnh xếp thứ 27/63 với chỉ số 0,4216.

Từ năm 2020, Bộ Thông tin và Truyền thông đánh giá mức độ chuyển đổi số cấp tỉnh (DTI). Kết quả DTI của Vĩnh Long: năm \
2020 xếp thứ 40/63 với giá trị 0,2875; năm 2021 xếp thứ 34/63 với giá trị 0,3968; năm 2022 xếp thứ 29/63 với giá trị \
0,5713. Trong ba trụ cột của DTI năm 2022, chính quyền số của tỉnh xếp thứ 25 với giá trị 0,5940, kinh tế số xếp thứ \
38 với giá trị 0,5015, xã hội số xếp thứ 21 với giá trị 0,6102.

Nghị quyết số 05-NQ/TU ngày 14/3/2022 của Tỉnh ủy đề ra mục tiêu đến năm 2025 tỉnh thuộc nhóm 20 địa phương dẫn đầu cả \
nước về chuyển đổi số; 100% hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng.

Trung tâm Tin học - Công báo | ĐT: 0270.3823.906 | Lượt xem: 1.387
"""

CITY = """Cần Thơ: Gần 100.000 hồ sơ được nộp trực tuyến trong năm 2020

(CTTĐT) - Sở Thông tin và Truyền thông thành phố Cần Thơ vừa có Báo cáo số 07/BC-STTTT ngày 14/01/2021 về tình hình \
cung cấp dịch vụ công trực tuyến của các sở, ban, ngành và UBND quận, huyện trên địa bàn thành phố năm 2020.

Theo báo cáo, đến hết năm 2020 thành phố cung cấp 964 dịch vụ công trực tuyến mức độ 3 và 352 dịch vụ công trực tuyến \
mức độ 4. Năm 2019, các con số tương ứng là 710 dịch vụ mức độ 3 và 128 dịch vụ mức độ 4. Trong năm 2020 có 512 dịch \
vụ mức độ 3 và 143 dịch vụ mức độ 4 phát sinh hồ sơ trực tuyến.

Tổng số hồ sơ các cơ quan, đơn vị của thành phố tiếp nhận trong năm là 486.215 hồ sơ, trong đó có 97.430 hồ sơ nộp \
trực tuyến mức độ 3, mức độ 4. Tỷ lệ hồ sơ nộp trực tuyến của toàn thành phố đạt 20,04%.

Ở khối sở, ban, ngành, Sở Giao thông vận tải có số lượng hồ sơ trực tuyến lớn nhất với 21.306 hồ sơ, tiếp theo là Sở \
Công Thương với 14.872 hồ sơ và Sở Tư pháp với 9.415 hồ sơ. Sở Kế hoạch và Đầu tư cung cấp 98 dịch vụ mức độ 4. Sở Y \
tế cung cấp 87 dịch vụ mức độ 3, 12 dịch vụ mức độ 4 và tiếp nhận 3.240 hồ sơ trực tuyến. Sở Ngoại vụ, Ban Dân tộc \
chưa phát sinh hồ sơ trực tuyến.

Ở cấp quận, huyện, đã có 6/9 quận, huyện cung cấp dịch vụ công trực tuyến mức độ 4. Xếp theo số lượng hồ sơ trực \
tuyến, quận Ninh Kiều đứng đầu với 12.650 hồ sơ, quận Cái Răng xếp thứ hai với 6.984 hồ sơ, quận Thốt Nốt xếp thứ ba \
với 5.117 hồ sơ; huyện Vĩnh Thạnh xếp thứ 9 với 402 hồ sơ. Tỷ lệ hồ sơ trực tuyến của quận Ninh Kiều đạt 31,5%, trong \
khi của huyện Cờ Đỏ chỉ đạt 6,8%.

Cũng trong năm qua, Sở đã mở 12 lớp tập huấn cho 640 cán bộ, công chức làm việc tại bộ phận một cửa. Kế hoạch năm 2021 \
đặt mục tiêu 100% thủ tục hành chính đủ điều kiện được đưa lên mức độ 4, tỷ lệ hồ sơ trực tuyến đạt từ 40% trở lên.

Người dân, doanh nghiệp cần hỗ trợ liên hệ Tổng đài 1022 hoặc số điện thoại 0292.3762.333.
"""

DTI = """Bến Tre: Chỉ số chuyển đổi số của cả ba nhóm đều tăng

14/05/2024 - 16:05

BDK - UBND tỉnh Bến Tre vừa ban hành Quyết định số 1026/QĐ-UBND công bố kết quả đánh giá, xếp hạng chỉ số chuyển đổi \
số (DTI) năm 2023 của các sở, ban, ngành tỉnh, UBND cấp huyện và UBND cấp xã. Bộ chỉ số được ban hành theo Quyết định \
số 2871/QĐ-UBND ngày 08/12/2022.

Ở nhóm sở, ban, ngành tỉnh, giá trị trung bình DTI năm 2023 là 0,6418, năm 2022 là 0,5527. Sở Thông tin và Truyền \
thông xếp thứ nhất với giá trị 0,8942. Sở Tài chính xếp thứ hai với giá trị 0,8517, tăng 3 bậc so với năm 2022; Sở Tư \
pháp xếp thứ ba với giá trị 0,8203. Thanh tra tỉnh xếp thứ 20/20, đạt 0,4105; năm 2022 đơn vị này xếp thứ 18.

Ở nhóm UBND cấp huyện, giá trị trung bình của 9 huyện, thành phố là 0,5966, cao hơn mức 0,5240 của năm 2022. UBND \
thành phố Bến Tre tiếp tục dẫn đầu, đạt 0,7731. UBND huyện Ba Tri xếp thứ hai (0,6894), tăng 4 bậc so với năm trước. \
UBND huyện Thạnh Phú xếp thứ 9 với giá trị 0,4872. Riêng về trụ cột chính quyền số, UBND huyện Giồng Trôm xếp thứ nhất \
với giá trị 0,7012.

Ở nhóm UBND cấp xã, 157 xã, phường, thị trấn đã tham gia đánh giá. Ba đơn vị dẫn đầu lần lượt là xã Sơn Đông, thành \
phố Bến Tre (0,8120); xã An Thủy, huyện Ba Tri (0,7986) và thị trấn Chợ Lách, huyện Chợ Lách (0,7911). Giá trị trung \
bình của nhóm tăng từ 0,3815 năm 2022 lên 0,4702 năm 2023. Xã Thạnh Hải, huyện Thạnh Phú xếp thứ 157 với giá trị 0,2964.

UBND tỉnh yêu cầu các đơn vị có giá trị dưới 0,5 xây dựng kế hoạch khắc phục, gửi về Sở Thông tin và Truyền thông \
trước ngày 15/6/2024. Đến cuối năm 2025, tỉnh phấn đấu 80% UBND cấp xã đạt giá trị từ 0,6 trở lên. Hiện toàn tỉnh có \
964 tổ công nghệ số cộng đồng với 6.215 thành viên.

Tin, ảnh: H. Đức
"""


def _decision() -> Article:
    gold = Told("m_decision", DECISION, 2017, "yen-bai/ung-dung-cntt/2017")
    departments, districts, here = "yen-bai/departments", "yen-bai/districts", "yen-bai/"
    gold.size("trong số |20| sở", departments, 20)
    gold.graded("có |5| đơn vị xếp loại Tốt", departments, "Tốt", 5)
    gold.graded("|11| đơn vị xếp loại Khá", departments, "Khá", 11)
    gold.graded("và |4| đơn vị xếp loại Trung bình", departments, "Trung bình", 4)
    gold.graded("trong số 20 sở, ban, ngành được đánh giá có 5", departments, "Tốt", 5, denominator=20, optional=True)
    leader = f"{here}so-thong-tin-va-truyen-thong"
    gold.both("Đứng đầu là Sở Thông tin và Truyền thông với |91,5| điểm", leader, 1, 91.5)
    gold.both("tiếp theo là Văn phòng UBND tỉnh (|87,25| điểm)", f"{here}van-phong-ubnd", 2, 87.25)
    gold.both("và Sở Tài chính (|85| điểm)", f"{here}so-tai-chinh", 3, 85)
    gold.score("Sở Nội vụ xếp thứ |4|", f"{here}so-noi-vu", rank=4)
    gold.score("đạt |82,75| điểm", f"{here}so-noi-vu", points=82.75)
    gold.score("xếp thứ |20| với", f"{here}ban-dan-toc", rank=20)
    gold.score("với |51| điểm", f"{here}ban-dan-toc", points=51)
    gold.measure("tăng thêm |2| đơn vị", departments, "change", "*", value=2, optional=True)
    gold.graded("năm 2016 có |3| đơn vị", departments, "Tốt", 3, year=2016)
    gold.both("thành phố Yên Bái xếp thứ nhất với |84,6| điểm", f"{here}thanh-pho-yen-bai", 1, 84.6)
    gold.classed("là địa phương duy nhất xếp loại Tốt", "Tốt", f"{here}thanh-pho-yen-bai")
    gold.graded("là địa phương duy nhất xếp loại Tốt", districts, "Tốt", 1, optional=True)
    gold.both("Xếp thứ hai là huyện Văn Yên với |77,4| điểm", f"{here}huyen-van-yen", 2, 77.4)
    gold.score("Thị xã Nghĩa Lộ xếp thứ |5|/9", f"{here}thi-xa-nghia-lo", rank=5)
    gold.score("đạt |70,3| điểm", f"{here}thi-xa-nghia-lo", points=70.3)
    gold.score("Trạm Tấu (|58,2| điểm)", f"{here}huyen-tram-tau", points=58.2)
    gold.score("Mù Cang Chải (|54,7| điểm)", f"{here}huyen-mu-cang-chai", points=54.7)
    words = "Hai huyện xếp loại Trung bình là Trạm Tấu"
    gold.classed(words, "Trung bình", f"{here}huyen-tram-tau", f"{here}huyen-mu-cang-chai")
    gold.graded(words, districts, "Trung bình", 2, optional=True)
    words = "Sở Tài chính xếp thứ nhất trong khối sở, ban, ngành với |14,5| điểm"
    gold.both(words, f"{here}so-tai-chinh", 1, 14.5, criterion_id="infrastructure")
    words = "Sở Giao thông vận tải xếp thứ nhất với |23| điểm"
    online = "online-services|public-services/online-services"
    gold.both(words, f"{here}so-giao-thong-van-tai", 1, 23, criterion_id=online)
    gold.measure("gồm |5| nhóm", "*", "criteria", "*", value=5, optional=True)
    gold.measure("hiện có |46| cán bộ", "*", "*", "*", value=46, year="*", optional=True)
    return gold.article()


def _places() -> Article:
    gold = Told("m_places", PLACES, 2019, "mic/ung-dung-cntt/2019")
    use: list[tuple[int, str, int, str, float]] = [
        (2017, "tỉnh xếp thứ |33|/63", 33, "chỉ số |0,5127|", 0.5127),
        (2018, "năm 2018 xếp thứ |28|/63", 28, "chỉ số |0,5844|", 0.5844),
        (2019, "tỉnh xếp thứ |24|/63", 24, "đạt |0,6612|", 0.6612),
    ]
    gold.score("Vĩnh Long xếp thứ |41|/63", "vinh-long", rank=41, year=2014, scheme_id="mic/ung-dung-cntt/2014")
    gold.score("năm 2015 xếp thứ |36|/63", "vinh-long", rank=36, year=2015, scheme_id="mic/ung-dung-cntt/2015")
    for year, place, rank, mark, value in use:
        edition = {"year": year, "scheme_id": f"mic/ung-dung-cntt/{year}"}
        gold.score(place, "vinh-long", rank=rank, **edition).score(mark, "vinh-long", index_value=value, **edition)
    gold.measure("tăng |4| bậc", "vinh-long", "change", "*", value=4, optional=True)
    gold.score("Vĩnh Long xếp thứ |19| về", "vinh-long", rank=19, criterion_id="infrastructure")
    gold.score("thứ |22| về", "vinh-long", rank=22, criterion_id="internal-use")
    gold.score("thứ |15| về", "vinh-long", rank=15, criterion_id="online-services")
    gold.score("thứ |31| về", "vinh-long", rank=31, criterion_id="human-resources")
    gold.score("xếp thứ |35|/63", "vinh-long", rank=35, year=2018, scheme_id="vaip/ict-index/2018")
    edition = {"year": 2020, "scheme_id": "vaip/ict-index/2020"}
    gold.score("xếp thứ |27|/63", "vinh-long", rank=27, **edition)
    gold.score("chỉ số |0,4216|", "vinh-long", index_value=0.4216, **edition)
    digital = [
        (2020, "xếp thứ |40|/63", 40, "giá trị |0,2875|", 0.2875),
        (2021, "xếp thứ |34|/63", 34, "giá trị |0,3968|", 0.3968),
        (2022, "xếp thứ |29|/63", 29, "giá trị |0,5713|", 0.5713),
    ]
    for year, place, rank, mark, value in digital:
        edition = {"year": year, "scheme_id": f"mic/chuyen-doi-so/{year}"}
        gold.score(place, "vinh-long", rank=rank, **edition).score(mark, "vinh-long", index_value=value, **edition)
    pillars = [
        ("digital-government", "xếp thứ |25| với", 25, "giá trị |0,5940|", 0.594),
        ("digital-economy", "xếp thứ |38| với", 38, "giá trị |0,5015|", 0.5015),
        ("digital-society", "xếp thứ |21| với", 21, "giá trị |0,6102|", 0.6102),
    ]
    for pillar, place, rank, mark, value in pillars:
        edition = {"year": 2022, "scheme_id": "mic/chuyen-doi-so/2022", "criterion_id": pillar}
        gold.score(place, "vinh-long", rank=rank, **edition).score(mark, "vinh-long", index_value=value, **edition)
    return gold.article()


def _city() -> Article:
    gold = Told("m_city", CITY, 2020)
    here, records, running = "can-tho/", "records_online", "services_with_records|services_with_online_records"
    gold.measure("|964| dịch vụ", "can-tho", "services", "3", value=964)
    gold.measure("|352| dịch vụ", "can-tho", "services", "4", value=352)
    gold.measure("|710| dịch vụ", "can-tho", "services", "3", value=710, year=2019)
    gold.measure("|128| dịch vụ", "can-tho", "services", "4", value=128, year=2019)
    gold.measure("|512| dịch vụ", "can-tho", running, "3", value=512)
    gold.measure("|143| dịch vụ", "can-tho", running, "4", value=143)
    gold.measure("|486.215| hồ sơ", "can-tho", "records_all", "*", value=486215)
    gold.measure("|97.430| hồ sơ", "can-tho", records, BOTH, value=97430)
    gold.measure("Gần |100.000| hồ sơ", "can-tho", records, "*", value=100000, qualifier="*", optional=True)
    gold.measure("toàn thành phố đạt |20,04|%", "can-tho", "*", "*", value=20.04)
    gold.measure("97.430 hồ sơ nộp trực tuyến", "can-tho", records, "*", percent=20.04, optional=True)
    gold.measure("97.430 hồ sơ nộp trực tuyến", "can-tho", records, "*", denominator=486215, optional=True)
    handled = [
        ("Sở Giao thông vận tải có", "so-giao-thong-van-tai", 1, "|21.306| hồ sơ", 21306),
        ("tiếp theo là Sở Công Thương", "so-cong-thuong", 2, "|14.872| hồ sơ", 14872),
        ("và Sở Tư pháp", "so-tu-phap", 3, "|9.415| hồ sơ", 9415),
    ]
    for name, subject, rank, words, value in handled:
        gold.measure(words, here + subject, records, BOTH, value=value)
        gold.measure(name, here + subject, records, BOTH, rank=rank, rank_basis="*", optional=True)
    gold.measure("cung cấp |98| dịch vụ", f"{here}so-ke-hoach-va-dau-tu", "services", "4", value=98)
    gold.measure("cung cấp |87| dịch vụ", f"{here}so-y-te", "services", "3", value=87)
    gold.measure("mức độ 3, |12| dịch vụ", f"{here}so-y-te", "services", "4", value=12)
    gold.measure("|3.240| hồ sơ", f"{here}so-y-te", records, BOTH, value=3240)
    words = "Sở Ngoại vụ, Ban Dân tộc chưa phát sinh hồ sơ trực tuyến"
    gold.none(words, BOTH, f"{here}so-ngoai-vu", f"{here}ban-dan-toc", indicator=records)
    gold.measure("có |6|/9 quận", f"{here}districts", "agencies", "4", value=6, denominator=9)
    gold.places(
        records,
        ("quận Ninh Kiều đứng đầu với |12.650| hồ sơ", f"{here}quan-ninh-kieu", 1, 12650),
        ("quận Cái Răng xếp thứ hai với |6.984| hồ sơ", f"{here}quan-cai-rang", 2, 6984),
        ("quận Thốt Nốt xếp thứ ba với |5.117| hồ sơ", f"{here}huyen-thot-not", 3, 5117),
    )
    gold.by("huyện Vĩnh Thạnh xếp thứ |9| với", f"{here}huyen-vinh-thanh", records, 9)
    gold.measure("với |402| hồ sơ", f"{here}huyen-vinh-thanh", records, BOTH, value=402)
    gold.measure("quận Ninh Kiều đạt |31,5|%", f"{here}quan-ninh-kieu", "*", "*", value=31.5)
    gold.measure("chỉ đạt |6,8|%", f"{here}huyen-co-do", "*", "*", value=6.8)
    return gold.article()


def _dti() -> Article:
    gold = Told("m_dti", DTI, 2023, "ben-tre/chuyen-doi-so/2023")
    here, index, before = "ben-tre/", "index_value", {"year": 2022, "scheme_id": "ben-tre/chuyen-doi-so/2022"}
    gold.measure("năm 2023 là |0,6418|", f"{here}departments", "index", "*", value=0.6418)
    gold.measure("năm 2022 là |0,5527|", f"{here}departments", "index", "*", value=0.5527, year=2022)
    words = "Sở Thông tin và Truyền thông xếp thứ nhất với giá trị |0,8942|"
    gold.both(words, f"{here}so-thong-tin-va-truyen-thong", 1, 0.8942, index)
    gold.both("Sở Tài chính xếp thứ hai với giá trị |0,8517|", f"{here}so-tai-chinh", 2, 0.8517, index)
    gold.measure("tăng |3| bậc", f"{here}so-tai-chinh", "change", "*", value=3, optional=True)
    gold.both("Sở Tư pháp xếp thứ ba với giá trị |0,8203|", f"{here}so-tu-phap", 3, 0.8203, index)
    gold.score("Thanh tra tỉnh xếp thứ |20|/20", f"{here}thanh-tra", rank=20)
    gold.score("đạt |0,4105|", f"{here}thanh-tra", index_value=0.4105)
    gold.score("đơn vị này xếp thứ |18|", f"{here}thanh-tra", rank=18, **before)
    gold.measure("thành phố là |0,5966|", f"{here}districts", "index", "*", value=0.5966)
    gold.measure("mức |0,5240|", f"{here}districts", "index", "*", value=0.524, year=2022)
    gold.both("UBND thành phố Bến Tre tiếp tục dẫn đầu, đạt |0,7731|", f"{here}thi-xa-ben-tre", 1, 0.7731, index)
    gold.score("Bến Tre tiếp tục dẫn đầu", f"{here}thi-xa-ben-tre", rank=1, **before, optional=True)
    gold.both("Ba Tri xếp thứ hai (|0,6894|)", f"{here}huyen-ba-tri", 2, 0.6894, index)
    gold.measure("tăng |4| bậc", f"{here}huyen-ba-tri", "change", "*", value=4, optional=True)
    gold.score("Thạnh Phú xếp thứ |9| với", f"{here}huyen-thanh-phu", rank=9)
    gold.score("giá trị |0,4872|", f"{here}huyen-thanh-phu", index_value=0.4872)
    words, pillar = "Giồng Trôm xếp thứ nhất với giá trị |0,7012|", {"criterion_id": "digital-government"}
    gold.both(words, f"{here}huyen-giong-trom", 1, 0.7012, index, **pillar)
    leaders = [
        ("(|0,8120|)", "thi-xa-ben-tre/xa-son-dong", 1, 0.812),
        ("(|0,7986|)", "huyen-ba-tri/xa-an-thuy", 2, 0.7986),
        ("(|0,7911|)", "huyen-cho-lach/thi-tran-cho-lach", 3, 0.7911),
    ]
    for words, subject, rank, value in leaders:
        gold.both(words, here + subject, rank, value, index)
    gold.measure("từ |0,3815| năm", "*", "index", "*", value=0.3815, year=2022, optional=True)
    gold.measure("lên |0,4702| năm", "*", "index", "*", value=0.4702, optional=True)
    gold.size("cấp xã, |157| xã", "*", 157)
    gold.measure("cấp xã, |157| xã", "*", "agencies", "*", value=157, optional=True)
    gold.measure("có |964| tổ", "*", "*", "*", value=964, year="*", optional=True)
    gold.measure("với |6.215| thành viên", "*", "*", "*", value=6215, year="*", optional=True)
    gold.size("của |9| huyện", f"{here}districts", 9)
    gold.score("xếp thứ |157| với", f"{here}huyen-thanh-phu/xa-thanh-hai", rank=157)
    gold.score("giá trị |0,2964|", f"{here}huyen-thanh-phu/xa-thanh-hai", index_value=0.2964)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_decision(), _places(), _city(), _dti()]
