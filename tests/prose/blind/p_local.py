"""A province's departments and districts by points, a city's services and records, a portal on DTI; all made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

RANKED = """Phú Thọ: Công bố kết quả xếp hạng mức độ ứng dụng CNTT của các cơ quan nhà nước năm 2017

Cập nhật: 14:20 | 05/03/2018

UBND tỉnh Phú Thọ vừa ban hành Quyết định số 412/QĐ-UBND ngày 26/02/2018 phê duyệt kết quả đánh giá, xếp hạng mức độ \
ứng dụng công nghệ thông tin (CNTT) trong hoạt động của các cơ quan nhà nước trên địa bàn tỉnh năm 2017.

Việc đánh giá được thực hiện đối với 19 sở, ban, ngành và 13 huyện, thị xã, thành phố theo 05 nhóm tiêu chí: Hạ tầng \
kỹ thuật CNTT (tối đa 15 điểm); Ứng dụng CNTT trong hoạt động nội bộ (30 điểm); Ứng dụng CNTT phục vụ người dân và \
doanh nghiệp (35 điểm); Cơ chế, chính sách (10 điểm); Nguồn nhân lực CNTT (10 điểm). Tổng điểm tối đa là 100 điểm. Đơn \
vị đạt từ 80 điểm trở lên được xếp loại Tốt, từ 65 đến dưới 80 điểm xếp loại Khá, từ 50 đến dưới 65 điểm xếp loại \
Trung bình.

Kết quả, đối với khối sở, ban, ngành có 05 đơn vị xếp loại Tốt, 12 đơn vị xếp loại Khá và 02 đơn vị xếp loại Trung \
bình. Sở Thông tin và Truyền thông đứng thứ nhất với 92,5 điểm; Sở Kế hoạch và Đầu tư đứng thứ hai, đạt 88,75 điểm; Sở \
Tài chính đứng thứ ba, đạt 86 điểm. Hai đơn vị xếp loại Trung bình là Thanh tra tỉnh và Ban Dân tộc.

Đối với UBND cấp huyện, có 02 đơn vị xếp loại Tốt, 08 đơn vị xếp loại Khá, 03 đơn vị xếp loại Trung bình. Dẫn đầu là \
thành phố Việt Trì với 87,5 điểm, tiếp theo là thị xã Phú Thọ (82 điểm) và huyện Lâm Thao (78,25 điểm). Huyện Yên Lập \
xếp thứ 12 với 53,75 điểm; huyện Tân Sơn xếp thứ 13 với 51,5 điểm.

Đoàn đánh giá gồm 9 thành viên đã kiểm tra thực tế tại các đơn vị từ ngày 04/12 đến ngày 22/12/2017. Theo đánh giá của \
Sở Thông tin và Truyền thông, hạn chế lớn nhất hiện nay là thiếu cán bộ chuyên trách; hồ sơ giao dịch qua mạng tại \
nhiều đơn vị còn ít.

Căn cứ kết quả trên, Chủ tịch UBND tỉnh yêu cầu các sở, ngành, UBND các huyện, thị xã, thành phố xây dựng kế hoạch \
khắc phục trước ngày 30/4/2018; phấn đấu năm 2018 không còn đơn vị xếp loại Trung bình.

Tuấn Anh
"""

CITY = """TP. Hồ Chí Minh: Kết quả cung cấp dịch vụ công trực tuyến năm 2019

UBND TP. Hồ Chí Minh vừa có Báo cáo số 18/BC-UBND ngày 31/01/2020 về tình hình cung cấp dịch vụ công trực tuyến \
(DVCTT) trên địa bàn thành phố năm 2019.

Theo báo cáo, tính đến ngày 31/12/2019, thành phố đã cung cấp 1.012 DVCTT mức độ 3, mức độ 4, trong đó có 655 dịch vụ \
mức độ 3 và 357 dịch vụ mức độ 4. Cụ thể, các sở, ban, ngành cung cấp 468 dịch vụ mức độ 3 và 286 dịch vụ mức độ 4; \
UBND các quận, huyện cung cấp 187 dịch vụ mức độ 3 và 71 dịch vụ mức độ 4.

Trong khối sở, ngành, Sở Y tế cung cấp 45 dịch vụ mức độ 3 và 33 dịch vụ mức độ 4; Sở Giao thông vận tải cung cấp 38 \
dịch vụ mức độ 3; Sở Xây dựng cung cấp 26 dịch vụ mức độ 3 và 9 dịch vụ mức độ 4.

Về kết quả giải quyết, năm 2019 toàn thành phố tiếp nhận 412.687 hồ sơ trực tuyến mức độ 3, 4, tăng 54,6% so với năm \
2018 (266.940 hồ sơ). Đứng đầu về số lượng hồ sơ trực tuyến là Sở Kế hoạch và Đầu tư với 148.215 hồ sơ, tiếp theo là \
Sở Công Thương với 61.402 hồ sơ và Sở Giao thông vận tải với 38.950 hồ sơ. Sở Ngoại vụ chưa phát sinh hồ sơ trực tuyến.

Tại các quận, huyện, số lượng hồ sơ trực tuyến còn chênh lệch lớn. Quận Bình Thạnh tiếp nhận 12.430 hồ sơ, Quận 1 tiếp \
nhận 10.876 hồ sơ, Quận 12 tiếp nhận 9.318 hồ sơ, trong khi huyện Cần Giờ chỉ có 96 hồ sơ.

Nguyên nhân được báo cáo chỉ ra là một bộ phận người dân chưa có thói quen giao dịch qua mạng; nhiều thủ tục vẫn yêu \
cầu nộp bản chính. Trong năm, Sở Thông tin và Truyền thông đã tổ chức 24 lớp tập huấn cho 1.150 cán bộ, công chức làm \
việc tại bộ phận một cửa. Tổng đài 1022 hoạt động 24/24 giờ để hỗ trợ người dân.

Năm 2020, thành phố đặt mục tiêu nâng tỉ lệ hồ sơ nộp trực tuyến lên 30%; 100% thủ tục đủ điều kiện được đưa lên mức \
độ 4 theo Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ.

Phòng Công nghệ thông tin
"""

DTI = """Tiền Giang tăng 8 bậc về Chỉ số chuyển đổi số

Thứ Tư, 14/08/2024, 08:30 [GMT+7]

Theo kết quả do Bộ Thông tin và Truyền thông công bố, Chỉ số chuyển đổi số (DTI) năm 2023 của tỉnh Tiền Giang đạt \
0,6582 điểm, xếp thứ 17/63 tỉnh, thành phố, tăng 8 bậc so với năm 2022.

Trước đó, năm 2020, Tiền Giang xếp thứ 20/63 với giá trị DTI 0,3214; năm 2021 xếp thứ 31/63, đạt 0,3978; năm 2022 xếp \
thứ 25/63, đạt 0,5846.

Trong ba trụ cột của năm 2023, chính quyền số của tỉnh xếp thứ 12, kinh tế số xếp thứ 24 và xã hội số xếp thứ 19.

Cùng với kết quả cấp tỉnh, UBND tỉnh cũng đã phê duyệt kết quả đánh giá, xếp hạng mức độ chuyển đổi số năm 2023 của \
các huyện, thị xã, thành phố trên địa bàn tỉnh. Thành phố Mỹ Tho đứng thứ nhất với 842,6 điểm; huyện Cái Bè đứng thứ \
hai với 815,3 điểm; huyện Chợ Gạo đứng thứ ba với 798,4 điểm. Các vị trí tiếp theo lần lượt là huyện Gò Công Tây, thị \
xã Cai Lậy và huyện Châu Thành. Huyện Tân Phú Đông xếp thứ 11 với 587,9 điểm.

Bộ chỉ số cấp huyện có thang điểm 1.000, ban hành kèm theo Quyết định số 1276/QĐ-UBND ngày 09/6/2023. Sở Thông tin và \
Truyền thông là cơ quan chủ trì, tổng hợp số liệu.

Phát biểu tại cuộc họp Ban Chỉ đạo chuyển đổi số tỉnh, Phó Chủ tịch UBND tỉnh đề nghị các ngành, các cấp tiếp tục duy \
trì các chỉ tiêu đạt điểm cao, khắc phục các chỉ tiêu điểm thấp. Mục tiêu đến năm 2025, Tiền Giang nằm trong nhóm 15 \
tỉnh, thành phố dẫn đầu về DTI. Toàn tỉnh hiện có 1.006 tổ công nghệ số cộng đồng với 6.842 thành viên.

Nguồn: Cổng thông tin điện tử tỉnh Tiền Giang - Điện thoại: 0273.3873153
"""


def _ranked() -> Article:
    gold = Told("p1_ranked", RANKED, 2017, "phu-tho/ung-dung-cntt/2017")
    departments, districts = "phu-tho/departments", "phu-tho/districts"
    gold.size("đối với |19| sở", departments, 19).size("và |13| huyện", districts, 13)
    gold.measure("theo |05| nhóm tiêu chí", "*", "criteria", "*", value=5, optional=True)
    gold.graded("ngành có |05| đơn vị", departments, "Tốt", 5).graded("|12| đơn vị", departments, "Khá", 12)
    gold.graded("Khá và |02| đơn vị", departments, "Trung bình", 2)
    words = "Sở Thông tin và Truyền thông đứng thứ nhất với |92,5| điểm"
    gold.both(words, "phu-tho/so-thong-tin-va-truyen-thong", 1, 92.5)
    gold.both("Sở Kế hoạch và Đầu tư đứng thứ hai, đạt |88,75| điểm", "phu-tho/so-ke-hoach-va-dau-tu", 2, 88.75)
    gold.both("Sở Tài chính đứng thứ ba, đạt |86| điểm", "phu-tho/so-tai-chinh", 3, 86)
    words = "xếp loại Trung bình là Thanh tra tỉnh và Ban Dân tộc"
    gold.classed(words, "Trung bình", "phu-tho/thanh-tra", "phu-tho/ban-dan-toc")
    gold.graded("Hai đơn vị xếp loại", departments, "Trung bình", 2, optional=True)
    gold.graded("cấp huyện, có |02| đơn vị", districts, "Tốt", 2).graded("|08| đơn vị", districts, "Khá", 8)
    gold.graded("|03| đơn vị", districts, "Trung bình", 3)
    gold.both("Dẫn đầu là thành phố Việt Trì với |87,5| điểm", "phu-tho/thanh-pho-viet-tri", 1, 87.5)
    gold.both("tiếp theo là thị xã Phú Thọ (|82| điểm)", "phu-tho/thi-xa-phu-tho", 2, 82)
    gold.both("huyện Lâm Thao (|78,25| điểm)", "phu-tho/huyen-lam-thao", 3, 78.25)
    gold.score("Yên Lập xếp thứ |12| với", "phu-tho/huyen-yen-lap", rank=12)
    gold.score("với |53,75| điểm", "phu-tho/huyen-yen-lap", points=53.75)
    gold.score("Tân Sơn xếp thứ |13| với", "phu-tho/huyen-tan-son", rank=13)
    gold.score("với |51,5| điểm", "phu-tho/huyen-tan-son", points=51.5)
    return gold.article()


def _city() -> Article:
    gold = Told("p2_city", CITY, 2019)
    city, departments, districts = "ho-chi-minh", "ho-chi-minh/departments", "ho-chi-minh/districts"
    for words, subject, level, value in [
        ("đã cung cấp |1.012| DVCTT", city, "3+4", 1012),
        ("có |655| dịch vụ", city, "3", 655),
        ("|357| dịch vụ", city, "4", 357),
        ("cung cấp |468| dịch vụ", departments, "3", 468),
        ("|286| dịch vụ", departments, "4", 286),
        ("cung cấp |187| dịch vụ", districts, "3", 187),
        ("|71| dịch vụ", districts, "4", 71),
        ("Sở Y tế cung cấp |45| dịch vụ", "ho-chi-minh/so-y-te", "3", 45),
        ("|33| dịch vụ", "ho-chi-minh/so-y-te", "4", 33),
        ("Sở Giao thông vận tải cung cấp |38| dịch vụ", "ho-chi-minh/so-giao-thong-van-tai", "3", 38),
        ("Sở Xây dựng cung cấp |26| dịch vụ", "ho-chi-minh/so-xay-dung", "3", 26),
        ("và |9| dịch vụ", "ho-chi-minh/so-xay-dung", "4", 9),
    ]:
        gold.measure(words, subject, "services", level, value=value)
    records = "records_online"
    gold.measure("tiếp nhận |412.687| hồ sơ", city, records, "3+4", value=412687)
    gold.measure("tăng |54,6|%", city, "change", "*", value=54.6, optional=True)
    gold.measure("(|266.940| hồ sơ)", city, records, BOTH, value=266940, year=2018)
    gold.places(
        records,
        ("Sở Kế hoạch và Đầu tư với |148.215| hồ sơ", "ho-chi-minh/so-ke-hoach-va-dau-tu", 1, 148215),
        ("tiếp theo là Sở Công Thương với |61.402| hồ sơ", "ho-chi-minh/so-cong-thuong", 2, 61402),
        ("Sở Giao thông vận tải với |38.950| hồ sơ", "ho-chi-minh/so-giao-thong-van-tai", 3, 38950),
    )
    gold.none("Sở Ngoại vụ chưa phát sinh hồ sơ", BOTH, "ho-chi-minh/so-ngoai-vu", indicator=records)
    for words, name, value in [
        ("tiếp nhận |12.430| hồ sơ", "quan-binh-thanh", 12430),
        ("nhận |10.876| hồ sơ", "quan-1", 10876),
        ("tiếp nhận |9.318| hồ sơ", "quan-12", 9318),
        ("chỉ có |96| hồ sơ", "huyen-can-gio", 96),
    ]:
        gold.measure(words, f"ho-chi-minh/{name}", records, BOTH, value=value)
    return gold.article()


def _dti() -> Article:
    gold = Told("p3_dti", DTI, 2023, "mic/chuyen-doi-so/2023")
    tien_giang = "tien-giang"
    for words in ("Tiền Giang tăng |8| bậc", "thành phố, tăng |8| bậc"):
        gold.measure(words, tien_giang, "change", "*", value=8, optional=True)
    gold.score("đạt |0,6582| điểm", tien_giang, index_value=0.6582)
    gold.score("xếp thứ |17|/63", tien_giang, rank=17)
    for year, place, rank, mark, value in [
        (2020, "xếp thứ |20|/63", 20, "DTI |0,3214|", 0.3214),
        (2021, "xếp thứ |31|/63", 31, "đạt |0,3978|", 0.3978),
        (2022, "xếp thứ |25|/63", 25, "đạt |0,5846|", 0.5846),
    ]:
        edition = {"year": year, "scheme_id": f"mic/chuyen-doi-so/{year}"}
        gold.score(place, tien_giang, rank=rank, **edition).score(mark, tien_giang, index_value=value, **edition)
    gold.score("của tỉnh xếp thứ |12|,", tien_giang, rank=12, criterion_id="digital-government")
    gold.score("kinh tế số xếp thứ |24|", tien_giang, rank=24, criterion_id="digital-economy")
    gold.score("xã hội số xếp thứ |19|.", tien_giang, rank=19, criterion_id="digital-society")
    local = {"scheme_id": "tien-giang/chuyen-doi-so/2023"}
    gold.both("Mỹ Tho đứng thứ nhất với |842,6| điểm", "tien-giang/thanh-pho-my-tho", 1, 842.6, **local)
    gold.both("Cái Bè đứng thứ hai với |815,3| điểm", "tien-giang/huyen-cai-be", 2, 815.3, **local)
    gold.both("Chợ Gạo đứng thứ ba với |798,4| điểm", "tien-giang/huyen-cho-gao", 3, 798.4, **local)
    words = "lần lượt là huyện Gò Công Tây, thị xã Cai Lậy và huyện Châu Thành"
    for rank, name in enumerate(("huyen-go-cong-tay", "thi-xa-cai-lay", "huyen-chau-thanh"), 4):
        gold.score(words, f"tien-giang/{name}", rank=rank, rank_basis="sequence", **local)
    gold.score("Đông xếp thứ |11| với", "tien-giang/huyen-tan-phu-dong", rank=11, **local)
    gold.score("với |587,9| điểm", "tien-giang/huyen-tan-phu-dong", points=587.9, **local)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_ranked(), _city(), _dti()]
