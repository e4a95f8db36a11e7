"""Rankings and reports of provinces and of a city; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import Told

RANKED = """Sơn La công bố kết quả xếp hạng ứng dụng công nghệ thông tin năm 2019

Thứ hai, 10/02/2020 15:20

Ngày 06/02/2020, Chủ tịch UBND tỉnh Sơn La đã ban hành Quyết định số 248/QĐ-UBND công nhận kết quả đánh giá, xếp hạng \
mức độ ứng dụng công nghệ thông tin (CNTT) trong hoạt động của các cơ quan nhà nước trên địa bàn tỉnh năm 2019.

Việc đánh giá được thực hiện đối với 20 sở, ban, ngành và 12 huyện, thành phố theo 05 nhóm tiêu chí: Hạ tầng kỹ thuật \
CNTT (20 điểm); Ứng dụng CNTT trong hoạt động nội bộ (30 điểm); Cung cấp thông tin và dịch vụ công trực tuyến (25 \
điểm); An toàn thông tin (10 điểm); Nhân lực và cơ chế, chính sách (15 điểm). Tổng điểm tối đa là 100 điểm. Cơ quan \
đạt từ 80 điểm trở lên được xếp loại Tốt, từ 65 đến dưới 80 điểm xếp loại Khá, dưới 65 điểm xếp loại Trung bình.

Theo kết quả được công nhận, khối sở, ban, ngành có 07 đơn vị xếp loại Tốt, chiếm 35%; 11 đơn vị xếp loại Khá và 02 \
đơn vị xếp loại Trung bình. Dẫn đầu khối là Sở Thông tin và Truyền thông với 94,5 điểm; Sở Tài chính đứng thứ hai với \
91,25 điểm; Sở Nội vụ đứng thứ ba với 89,75 điểm. Hai đơn vị ở cuối bảng xếp hạng là Ban Dân tộc (xếp thứ 19, đạt \
63,5 điểm) và Thanh tra tỉnh (xếp thứ 20, đạt 61 điểm).

Đối với khối huyện, thành phố, có 03 đơn vị xếp loại Tốt, 06 đơn vị xếp loại Khá và 03 đơn vị xếp loại Trung bình. \
Thành phố Sơn La xếp thứ nhất với 88,3 điểm, tiếp theo là huyện Mộc Châu (86,1 điểm) và huyện Mai Sơn (82,7 điểm). \
Huyện Phù Yên từ vị trí thứ 9 năm 2018 vươn lên vị trí thứ 5 năm 2019. Huyện Sốp Cộp đứng cuối bảng với 54,6 điểm.

Xét theo từng nhóm tiêu chí, về hạ tầng kỹ thuật, Sở Giao thông vận tải đạt điểm cao nhất với 19,5 điểm; về cung cấp \
thông tin và dịch vụ công trực tuyến, Sở Y tế xếp thứ nhất với 23,5 điểm.

UBND tỉnh yêu cầu các đơn vị xếp loại Trung bình xây dựng kế hoạch khắc phục, gửi về Sở Thông tin và Truyền thông \
trước ngày 31/3/2020. Năm 2020, tỉnh dự kiến bố trí 12 tỷ đồng cho ứng dụng CNTT và tổ chức 05 lớp tập huấn.

Nguyễn Thủy
"""

REPORT = """SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH TUYÊN QUANG
Số: 1206/BC-STTTT
Tuyên Quang, ngày 19 tháng 12 năm 2019

BÁO CÁO
Tình hình cung cấp dịch vụ công trực tuyến trên địa bàn tỉnh Tuyên Quang năm 2019

Thực hiện Kế hoạch số 45/KH-UBND ngày 28/02/2019 của UBND tỉnh về cung cấp dịch vụ công trực tuyến, Sở Thông tin và \
Truyền thông báo cáo kết quả như sau:

1. Về cung cấp dịch vụ công trực tuyến

Đến hết ngày 30/11/2019, toàn tỉnh đã cung cấp 418 dịch vụ công trực tuyến mức độ 3 và 96 dịch vụ công trực tuyến mức \
độ 4 trên Cổng dịch vụ công của tỉnh tại địa chỉ dichvucong.tuyenquang.gov.vn (năm 2018, số dịch vụ mức độ 3 là 265, \
mức độ 4 là 31). Tỷ lệ thủ tục hành chính được cung cấp trực tuyến mức độ 3, 4 đạt 27,9%.

Trong các sở, ban, ngành, Sở Giao thông vận tải cung cấp nhiều nhất với 72 dịch vụ mức độ 3; tiếp theo là Sở Công \
Thương với 64 dịch vụ mức độ 3, Sở Y tế với 51 dịch vụ mức độ 3. Sở Thông tin và Truyền thông có 22 dịch vụ mức độ 4. \
Ở cấp huyện, thành phố Tuyên Quang cung cấp 38 dịch vụ mức độ 3, huyện Sơn Dương cung cấp 27 dịch vụ mức độ 3. Ban \
Dân tộc và Thanh tra tỉnh chưa cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4.

2. Về tiếp nhận, giải quyết hồ sơ

Năm 2019, các cơ quan trên địa bàn tỉnh tiếp nhận tổng số 214.560 hồ sơ, trong đó có 38.215 hồ sơ trực tuyến mức độ \
3, 4, chiếm 17,8%. Cụ thể, số hồ sơ trực tuyến mức độ 3 là 29.872 hồ sơ, mức độ 4 là 8.343 hồ sơ. Năm 2018, toàn tỉnh \
chỉ tiếp nhận 12.904 hồ sơ trực tuyến mức độ 3, 4.

Trong năm 2019, có 203 dịch vụ mức độ 3 (48,6%) và 41 dịch vụ mức độ 4 (42,7%) phát sinh hồ sơ trực tuyến. Các đơn vị \
có nhiều hồ sơ trực tuyến là Sở Kế hoạch và Đầu tư với 9.126 hồ sơ, Sở Tư pháp với 7.480 hồ sơ.

Sở Lao động - Thương binh và Xã hội, UBND huyện Lâm Bình chưa gửi số liệu về hồ sơ trực tuyến.

3. Khó khăn, vướng mắc

Người dân chưa có thói quen nộp hồ sơ qua mạng; một số đơn vị chưa bố trí máy tính tại bộ phận một cửa.

4. Phương hướng năm 2020

Phấn đấu 30% thủ tục hành chính được cung cấp trực tuyến mức độ 4; 50% dịch vụ mức độ 3, 4 có phát sinh hồ sơ. Tổ \
chức tập huấn cho 320 cán bộ, công chức làm việc tại bộ phận một cửa.

Mọi vướng mắc đề nghị liên hệ Phòng Công nghệ thông tin, điện thoại 0207.3922 689.
"""

PAPER = """Sóc Trăng: Từng bước cải thiện thứ hạng chuyển đổi số

31/07/2023 06:15 GMT+7

STO - Ngày 12/7/2023, Bộ Thông tin và Truyền thông công bố kết quả xếp hạng chỉ số chuyển đổi số (DTI) năm 2022 của \
các bộ, ngành và địa phương. Theo đó, tỉnh Sóc Trăng đạt 0,6128, xếp thứ 23/63 tỉnh, thành phố, tăng 12 bậc so với \
năm 2021.

Đây là kết quả tốt nhất của tỉnh sau 3 lần Bộ đánh giá. Năm 2020, Sóc Trăng xếp thứ 58 với giá trị DTI là 0,2415. \
Năm 2021, tỉnh xếp thứ 35, đạt 0,4187.

Ở cả ba trụ cột, tỉnh đều tăng hạng. Trong năm 2022, chỉ số chính quyền số của Sóc Trăng đạt 0,6504, xếp thứ 19; kinh \
tế số đạt 0,5718, xếp thứ 31; xã hội số đạt 0,5926, xếp thứ 28.

Cũng theo bảng xếp hạng DTI năm 2022, dẫn đầu cả nước là Đà Nẵng với 0,8002. Ở khu vực Đồng bằng sông Cửu Long, Tiền \
Giang xếp thứ 17, Long An xếp thứ 20, Kiên Giang xếp thứ 26.

Trước khi có bộ chỉ số DTI, Bộ Thông tin và Truyền thông đánh giá mức độ ứng dụng công nghệ thông tin, phát triển \
Chính phủ điện tử của các tỉnh, thành phố. Trong bảng xếp hạng này, Sóc Trăng đứng thứ 44 năm 2017, thứ 40 năm 2018; \
đến năm 2019 đứng thứ 33 với chỉ số 0,6214.

Đồng chí Phó Giám đốc Sở Thông tin và Truyền thông cho biết, thứ hạng được cải thiện trước hết nhờ kết quả xây dựng \
chính quyền số. Đến cuối năm 2022, tỉnh cung cấp 748 dịch vụ công trực tuyến toàn trình và 512 dịch vụ công trực \
tuyến một phần. Trong năm 2022, toàn tỉnh tiếp nhận 164.307 hồ sơ trực tuyến, chiếm 46,2% tổng số hồ sơ.

Thực hiện Nghị quyết số 10-NQ/TU ngày 24/12/2021 của Tỉnh ủy, tỉnh phấn đấu đến năm 2025 nằm trong nhóm 20 địa phương \
dẫn đầu về chuyển đổi số, kinh tế số chiếm 20% GRDP. Sở cũng phối hợp mở 18 lớp tập huấn cho cán bộ của 109 xã, \
phường, thị trấn.

Hoàng Lan
"""

CITY = """Đà Nẵng công bố kết quả xếp hạng chuyển đổi số của các cơ quan, địa phương năm 2022

DNO - Ngày 21/3/2023, UBND thành phố Đà Nẵng ban hành Quyết định số 612/QĐ-UBND công bố kết quả đánh giá, xếp hạng \
mức độ chuyển đổi số năm 2022 của 20 sở, ban, ngành, 7 quận, huyện và 56 phường, xã trên địa bàn thành phố.

Theo kết quả đánh giá, giá trị DTI trung bình của khối sở, ban, ngành là 0,7412 (năm 2021 là 0,6835); của khối quận, \
huyện là 0,7038; của khối phường, xã là 0,6124.

Ở khối sở, ban, ngành, có 9 đơn vị đạt mức Tốt, 10 đơn vị đạt mức Khá và 1 đơn vị ở mức Trung bình. Sở Thông tin và \
Truyền thông xếp thứ nhất với 0,9016; Sở Xây dựng xếp thứ hai với 0,8743; Sở Giao thông vận tải xếp thứ ba với \
0,8621. Xếp thứ 20/20 là Sở Ngoại vụ, chỉ đạt 0,5417.

Ở khối quận, huyện, có 4 địa phương đạt mức Tốt và 3 địa phương đạt mức Khá. Quận Hải Châu tiếp tục dẫn đầu với \
0,8105, kế đến là quận Thanh Khê (0,7862) và quận Liên Chiểu (0,7590). Quận Cẩm Lệ xếp thứ 4, tăng 2 bậc so với năm \
2021. Huyện Hòa Vang xếp thứ 7 với 0,5814.

Đối với khối phường, xã, phường Hòa Cường Bắc (quận Hải Châu) xếp thứ nhất với 0,7921; phường Thạc Gián (quận Thanh \
Khê) xếp thứ hai với 0,7836.

Bộ tiêu chí đánh giá gồm 6 nhóm: nhận thức số, thể chế số, hạ tầng số, nhân lực số, an toàn thông tin mạng và hoạt \
động chính quyền số. Việc chấm điểm được thực hiện trên phần mềm từ ngày 05/12/2022 đến ngày 15/01/2023; kết quả được \
Tổ thẩm định gồm 11 thành viên rà soát.

UBND thành phố giao Sở Thông tin và Truyền thông hướng dẫn các đơn vị khắc phục tồn tại, phấn đấu đến năm 2025 không \
còn đơn vị xếp mức Trung bình; 100% hồ sơ công việc cấp thành phố được xử lý trên môi trường mạng.

THIÊN PHÚC
"""


def _ranked() -> Article:
    gold = Told("n_ranked", RANKED, 2019, "son-la/ung-dung-cntt/2019")
    departments, districts = "son-la/departments", "son-la/districts"
    gold.size("đối với |20| sở", departments, 20).size("và |12| huyện", districts, 12)
    gold.measure("theo |05| nhóm tiêu chí", "*", "criteria", "*", value=5, optional=True)
    gold.graded("ngành có |07| đơn vị", departments, "Tốt", 7)
    gold.measure("chiếm |35|%", departments, "class_count", **{"class": "Tốt"}, percent=35)
    gold.measure("chiếm |35|%", departments, "share", "*", **{"class": "Tốt"}, value=35, optional=True)
    gold.graded("|11| đơn vị xếp loại Khá", departments, "Khá", 11)
    gold.graded("và |02| đơn vị", departments, "Trung bình", 2)
    gold.both("Sở Thông tin và Truyền thông với |94,5| điểm", "son-la/so-thong-tin-va-truyen-thong", 1, 94.5)
    gold.both("Sở Tài chính đứng thứ hai với |91,25| điểm", "son-la/so-tai-chinh", 2, 91.25)
    gold.both("Sở Nội vụ đứng thứ ba với |89,75| điểm", "son-la/so-noi-vu", 3, 89.75)
    gold.score("xếp thứ |19|, đạt", "son-la/ban-dan-toc", rank=19)
    gold.score("đạt |63,5| điểm", "son-la/ban-dan-toc", points=63.5)
    gold.score("xếp thứ |20|, đạt", "son-la/thanh-tra", rank=20).score("đạt |61| điểm", "son-la/thanh-tra", points=61)
    gold.graded("thành phố, có |03| đơn vị", districts, "Tốt", 3)
    gold.graded("|06| đơn vị xếp loại Khá", districts, "Khá", 6)
    gold.graded("và |03| đơn vị", districts, "Trung bình", 3)
    gold.both("Thành phố Sơn La xếp thứ nhất với |88,3| điểm", "son-la/thi-xa-son-la", 1, 88.3)
    gold.both("huyện Mộc Châu (|86,1| điểm)", "son-la/huyen-moc-chau", 2, 86.1)
    gold.both("huyện Mai Sơn (|82,7| điểm)", "son-la/huyen-mai-son", 3, 82.7)
    before = {"year": 2018, "scheme_id": "son-la/ung-dung-cntt/2018"}
    gold.score("thứ |9| năm 2018", "son-la/huyen-phu-yen", rank=9, **before)
    gold.score("thứ |5| năm 2019", "son-la/huyen-phu-yen", rank=5)
    gold.score("với |54,6| điểm", "son-la/huyen-sop-cop", points=54.6)
    gold.score("Huyện Sốp Cộp đứng cuối bảng", "son-la/huyen-sop-cop", rank=12, optional=True)
    part = {"criterion_id": "!overall"}
    gold.score("cao nhất với |19,5| điểm", "son-la/so-giao-thong-van-tai", points=19.5, **part)
    gold.score("đạt điểm cao nhất", "son-la/so-giao-thong-van-tai", rank=1, **part, optional=True)
    gold.both("Sở Y tế xếp thứ nhất với |23,5| điểm", "son-la/so-y-te", 1, 23.5, **part)
    return gold.article()


def _report() -> Article:
    gold = Told("n_report", REPORT, 2019)
    home = "tuyen-quang"
    whole = f"{home}|{home}/all"
    gold.measure("cung cấp |418| dịch vụ", whole, "services", "3", value=418)
    gold.measure("và |96| dịch vụ", whole, "services", "4", value=96)
    gold.measure("mức độ 3 là |265|", whole, "services", "3", value=265, year=2018)
    gold.measure("mức độ 4 là |31|", whole, "services", "4", value=31, year=2018)
    gold.measure("đạt |27,9|%", whole, "share", "*", value=27.9)
    levels = [
        ("với |72| dịch vụ", "so-giao-thong-van-tai", "3", 72),
        ("với |64| dịch vụ", "so-cong-thuong", "3", 64),
        ("với |51| dịch vụ", "so-y-te", "3", 51),
        ("có |22| dịch vụ", "so-thong-tin-va-truyen-thong", "4", 22),
        ("cung cấp |38| dịch vụ", "thi-xa-tuyen-quang", "3", 38),
        ("cung cấp |27| dịch vụ", "huyen-son-duong", "3", 27),
    ]
    for words, agency, level, value in levels:
        gold.measure(words, f"{home}/{agency}", "services", level, value=value)
    listed = ("so-giao-thong-van-tai", "so-cong-thuong", "so-y-te")
    for rank, agency in enumerate(listed, 1):
        one = f"{home}/{agency}"
        gold.measure("cung cấp nhiều nhất", one, "services", "*", rank=rank, rank_basis="*", optional=True)
    words = "Ban Dân tộc và Thanh tra tỉnh chưa cung cấp dịch vụ"
    gold.none(words, "3+4|3|4|unstated", f"{home}/ban-dan-toc", f"{home}/thanh-tra")
    gold.measure("tổng số |214.560| hồ sơ", whole, "records_all", "*", value=214560)
    gold.measure("có |38.215| hồ sơ", whole, "records_online", "3+4", value=38215)
    gold.measure("chiếm |17,8|%", whole, "records_online", "3+4", percent=17.8)
    gold.measure("chiếm |17,8|%", whole, "share", "*", value=17.8, optional=True)
    gold.measure("có |38.215| hồ sơ", whole, "records_online", "3+4", denominator=214560, optional=True)
    gold.measure("mức độ 3 là |29.872| hồ sơ", whole, "records_online", "3", value=29872)
    gold.measure("mức độ 4 là |8.343| hồ sơ", whole, "records_online", "4", value=8343)
    gold.measure("tiếp nhận |12.904| hồ sơ", whole, "records_online", "3+4", value=12904, year=2018)
    gold.measure("có |203| dịch vụ", whole, "services_with_records", "3", value=203)
    gold.measure("(|48,6|%)", whole, "services_with_records", "3", percent=48.6)
    gold.measure("và |41| dịch vụ", whole, "services_with_records", "4", value=41)
    gold.measure("(|42,7|%)", whole, "services_with_records", "4", percent=42.7)
    shares = "share_services_with_records|share"
    gold.measure("(|48,6|%)", whole, shares, "*", value=48.6, optional=True)
    gold.measure("(|42,7|%)", whole, shares, "*", value=42.7, optional=True)
    gold.measure("với |9.126| hồ sơ", f"{home}/so-ke-hoach-va-dau-tu", "records_online", "*", value=9126)
    gold.measure("với |7.480| hồ sơ", f"{home}/so-tu-phap", "records_online", "*", value=7480)
    for rank, agency in enumerate(("so-ke-hoach-va-dau-tu", "so-tu-phap"), 1):
        one = f"{home}/{agency}"
        gold.measure("Các đơn vị có nhiều hồ sơ", one, "records_online", "*", rank=rank, rank_basis="*", optional=True)
    many = "Các đơn vị có nhiều hồ sơ trực tuyến là"
    gold.has(many, f"{home}/so-ke-hoach-va-dau-tu", f"{home}/so-tu-phap", optional=True)
    words = "UBND huyện Lâm Bình chưa gửi số liệu về hồ sơ trực tuyến"
    gold.missing(words, f"{home}/so-lao-dong-thuong-binh-va-xa-hoi", f"{home}/huyen-lam-binh")
    return gold.article()


def _paper() -> Article:
    gold = Told("n_paper", PAPER, 2022, "mic/chuyen-doi-so/2022")
    index, home = "index_value", "soc-trang"
    gold.score("đạt |0,6128|", home, index_value=0.6128).score("xếp thứ |23|/63", home, rank=23)
    gold.measure("tăng |12| bậc", home, "change", "*", value=12, optional=True)
    for year, place, rank, words, value in [
        (2020, "Sóc Trăng xếp thứ |58|", 58, "DTI là |0,2415|", 0.2415),
        (2021, "tỉnh xếp thứ |35|", 35, "đạt |0,4187|", 0.4187),
    ]:
        then = {"year": year, "scheme_id": f"mic/chuyen-doi-so/{year}"}
        gold.score(place, home, rank=rank, **then).score(words, home, index_value=value, **then)
    for pillar, words, value, place, rank in [
        ("government", "đạt |0,6504|", 0.6504, "thứ |19|;", 19),
        ("economy", "đạt |0,5718|", 0.5718, "thứ |31|;", 31),
        ("society", "đạt |0,5926|", 0.5926, "thứ |28|.", 28),
    ]:
        part = {"criterion_id": f"digital-{pillar}"}
        gold.score(words, home, index_value=value, **part).score(place, home, rank=rank, **part)
    gold.both("cả nước là Đà Nẵng với |0,8002|", "da-nang", 1, 0.8002, index)
    gold.score("thứ |17|,", "tien-giang", rank=17).score("thứ |20|,", "long-an", rank=20)
    gold.score("thứ |26|.", "kien-giang", rank=26)
    for year, words, rank in [
        (2017, "thứ |44| năm 2017", 44),
        (2018, "thứ |40| năm 2018", 40),
        (2019, "đứng thứ |33|", 33),
    ]:
        gold.score(words, home, rank=rank, year=year, scheme_id=f"mic/ung-dung-cntt/{year}")
    gold.score("chỉ số |0,6214|", home, index_value=0.6214, year=2019, scheme_id="mic/ung-dung-cntt/2019")
    whole = f"{home}|{home}/all"
    gold.measure("cung cấp |748| dịch vụ", whole, "services", "full", value=748)
    gold.measure("và |512| dịch vụ", whole, "services", "partial", value=512)
    gold.measure("tiếp nhận |164.307| hồ sơ", whole, "records_online", "*", value=164307)
    gold.measure("chiếm |46,2|%", whole, "records_online", "*", percent=46.2)
    gold.measure("chiếm |46,2|%", whole, "share", "*", value=46.2, optional=True)
    return gold.article()


def _city() -> Article:
    gold = Told("n_city", CITY, 2022, "da-nang/chuyen-doi-so/2022")
    index, home = "index_value", "da-nang"
    departments, districts, communes = (f"{home}/{group}" for group in ("departments", "districts", "communes"))
    gold.size("của |20| sở", departments, 20).size("|7| quận, huyện", districts, 7)
    gold.size("và |56| phường, xã", communes, 56)
    gold.measure("ban, ngành là |0,7412|", departments, "index", "*", value=0.7412)
    gold.measure("năm 2021 là |0,6835|", departments, "index", "*", value=0.6835, year=2021)
    gold.measure("huyện là |0,7038|", districts, "index", "*", value=0.7038)
    gold.measure("xã là |0,6124|", communes, "index", "*", value=0.6124)
    gold.graded("có |9| đơn vị", departments, "Tốt", 9).graded("|10| đơn vị", departments, "Khá", 10)
    gold.graded("|1| đơn vị ở", departments, "Trung bình", 1)
    gold.both("Truyền thông xếp thứ nhất với |0,9016|", f"{home}/so-thong-tin-va-truyen-thong", 1, 0.9016, index)
    gold.both("Sở Xây dựng xếp thứ hai với |0,8743|", f"{home}/so-xay-dung", 2, 0.8743, index)
    gold.both("vận tải xếp thứ ba với |0,8621|", f"{home}/so-giao-thong-van-tai", 3, 0.8621, index)
    gold.score("Xếp thứ |20|/20", f"{home}/so-ngoai-vu", rank=20)
    gold.score("đạt |0,5417|", f"{home}/so-ngoai-vu", index_value=0.5417)
    gold.graded("có |4| địa phương", districts, "Tốt", 4).graded("|3| địa phương", districts, "Khá", 3)
    gold.both("Quận Hải Châu tiếp tục dẫn đầu với |0,8105|", f"{home}/quan-hai-chau", 1, 0.8105, index)
    before = {"year": 2021, "scheme_id": f"{home}/chuyen-doi-so/2021"}
    gold.score("Quận Hải Châu tiếp tục dẫn đầu", f"{home}/quan-hai-chau", rank=1, **before, optional=True)
    gold.both("quận Thanh Khê (|0,7862|)", f"{home}/quan-thanh-khe", 2, 0.7862, index)
    gold.both("quận Liên Chiểu (|0,7590|)", f"{home}/quan-lien-chieu", 3, 0.759, index)
    gold.score("Quận Cẩm Lệ xếp thứ |4|", f"{home}/quan-cam-le", rank=4)
    gold.measure("tăng |2| bậc", f"{home}/quan-cam-le", "change", "*", value=2, optional=True)
    gold.score("xếp thứ |7| với", f"{home}/huyen-hoa-vang", rank=7)
    gold.score("với |0,5814|", f"{home}/huyen-hoa-vang", index_value=0.5814)
    first = f"{home}/quan-hai-chau/phuong-hoa-cuong-bac"
    gold.both("phường Hòa Cường Bắc (quận Hải Châu) xếp thứ nhất với |0,7921|", first, 1, 0.7921, index)
    second = f"{home}/quan-thanh-khe/phuong-thac-gian"
    gold.both("phường Thạc Gián (quận Thanh Khê) xếp thứ hai với |0,7836|", second, 2, 0.7836, index)
    gold.measure("gồm |6| nhóm", "*", "criteria", "*", value=6, optional=True)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_ranked(), _report(), _paper(), _city()]
