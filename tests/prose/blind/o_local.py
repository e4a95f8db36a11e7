"""A province's ranking of its agencies, a report on services and records, and places in national rankings.

Every figure is made up.
"""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

RANKING = """Công bố xếp hạng ứng dụng công nghệ thông tin của các cơ quan nhà nước tỉnh Quảng Trị năm 2016

Thứ tư, 12/04/2017 07:45

(QT) - UBND tỉnh Quảng Trị vừa ban hành Quyết định số 612/QĐ-UBND ngày 31/3/2017 công bố kết quả đánh giá, xếp hạng \
mức độ ứng dụng công nghệ thông tin (CNTT) trong hoạt động của các cơ quan nhà nước trên địa bàn tỉnh năm 2016.

Đợt đánh giá lần này được thực hiện đối với 20 sở, ban, ngành và 9 huyện, thị xã, thành phố. Việc chấm điểm căn cứ \
vào 6 nhóm tiêu chí, gồm: hạ tầng kỹ thuật; ứng dụng CNTT trong hoạt động nội bộ; trang thông tin điện tử; dịch vụ \
công trực tuyến; cơ chế, chính sách; nguồn nhân lực. Tổng điểm tối đa là 100 điểm.

Theo kết quả được công bố, ở khối sở, ban, ngành cấp tỉnh, Sở Thông tin và Truyền thông xếp thứ nhất với 93,4 điểm. \
Xếp thứ hai là Văn phòng UBND tỉnh với 89,75 điểm; xếp thứ ba là Sở Kế hoạch và Đầu tư với 87,2 điểm. Hai vị trí \
tiếp theo lần lượt thuộc về Sở Tài nguyên và Môi trường, Sở Nội vụ. Sở Y tế đạt 76,3 điểm, xếp thứ 9, tăng 5 bậc so \
với năm 2015. Các đơn vị có thứ hạng thấp là Ban Dân tộc (52,85 điểm, xếp thứ 19) và Thanh tra tỉnh (49,1 điểm, xếp \
thứ 20).

Đối với khối UBND các huyện, thị xã, thành phố, dẫn đầu là thành phố Đông Hà với 88,9 điểm, tiếp đến là huyện Vĩnh \
Linh với 82,4 điểm. Huyện Đakrông đứng cuối bảng, xếp thứ 9 với 54,3 điểm. Huyện đảo Cồn Cỏ không thuộc đối tượng \
đánh giá.

Về xếp loại, khối sở, ban, ngành có 5 đơn vị đạt mức Tốt, 11 đơn vị đạt mức Khá và 4 đơn vị đạt mức Trung bình. Ở \
khối huyện, thị xã, thành phố có 3 đơn vị đạt mức Tốt, 4 đơn vị đạt mức Khá, 2 đơn vị đạt mức Trung bình. Theo quy \
định, đơn vị đạt từ 80 điểm trở lên được xếp mức Tốt, từ 60 đến dưới 80 điểm xếp mức Khá.

UBND tỉnh giao Sở Thông tin và Truyền thông hướng dẫn các đơn vị khắc phục những tiêu chí còn yếu, hoàn thành trước \
ngày 30/6/2017. Kết quả xếp hạng là một trong những căn cứ để xét thi đua, khen thưởng hằng năm.

Lê Minh
"""

RECORDS = """Tình hình cung cấp, sử dụng dịch vụ công trực tuyến trên địa bàn tỉnh Hải Dương năm 2018

Cập nhật: 14/01/2019 15:32

Sở Thông tin và Truyền thông vừa có Báo cáo số 07/BC-STTTT ngày 10/01/2019 gửi UBND tỉnh về kết quả cung cấp và sử \
dụng dịch vụ công trực tuyến (DVCTT) trên địa bàn tỉnh Hải Dương năm 2018.

1. Về cung cấp dịch vụ

Tính đến ngày 31/12/2018, toàn tỉnh đã cung cấp 1.046 DVCTT mức độ 3 và 187 DVCTT mức độ 4. Trong đó, các sở, ban, \
ngành cung cấp 812 DVCTT mức độ 3, 164 DVCTT mức độ 4; UBND các huyện, thị xã, thành phố cung cấp 234 DVCTT mức độ \
3, 23 DVCTT mức độ 4.

Đơn vị cung cấp nhiều dịch vụ nhất là Sở Nông nghiệp và Phát triển nông thôn với 118 dịch vụ mức độ 3 và 21 dịch vụ \
mức độ 4. Sở Công Thương cung cấp 97 dịch vụ mức độ 3 và 34 dịch vụ mức độ 4. Thanh tra tỉnh chưa cung cấp DVCTT mức \
độ 3, mức độ 4.

2. Về tiếp nhận, giải quyết hồ sơ

Trong năm 2018, các cơ quan, đơn vị của tỉnh đã tiếp nhận tổng số 486.215 hồ sơ, trong đó số hồ sơ tiếp nhận trực \
tuyến mức độ 3, mức độ 4 là 52.374 hồ sơ. Cụ thể, các sở, ban, ngành tiếp nhận 41.908 hồ sơ trực tuyến; UBND các \
huyện, thị xã, thành phố tiếp nhận 10.466 hồ sơ trực tuyến.

Tỷ lệ DVCTT mức độ 3 có phát sinh hồ sơ trực tuyến là 31,6%; tỷ lệ DVCTT mức độ 4 có phát sinh hồ sơ trực tuyến là \
44,9%.

Trong khối sở, ban, ngành, Sở Tư pháp đứng đầu về số lượng hồ sơ trực tuyến với 12.630 hồ sơ, tiếp theo là Sở Kế \
hoạch và Đầu tư với 9.845 hồ sơ. Ở cấp huyện, thành phố Hải Dương đứng đầu với 3.518 hồ sơ trực tuyến, thị xã Chí \
Linh đứng thứ hai với 2.104 hồ sơ. Huyện Thanh Miện chưa phát sinh hồ sơ trực tuyến.

3. Khó khăn, hạn chế và nhiệm vụ năm 2019

Người dân còn thói quen nộp hồ sơ trực tiếp; một số cán bộ tại bộ phận một cửa chưa chủ động hướng dẫn. Trong năm, Sở \
đã tổ chức 06 lớp tập huấn cho 312 học viên. Năm 2019, Sở đề nghị UBND tỉnh chỉ đạo các đơn vị phấn đấu đạt tỷ lệ \
30% hồ sơ được tiếp nhận trực tuyến theo tinh thần Nghị quyết số 36a/NQ-CP ngày 14/10/2015; tiếp tục bố trí kinh phí \
2,4 tỷ đồng để nâng cấp hệ thống.

Mọi vướng mắc xin liên hệ Trung tâm Công nghệ thông tin và Truyền thông, điện thoại: 0220.3892 116.
"""

PLACES = """Thái Nguyên nâng dần thứ hạng về ứng dụng công nghệ thông tin và chuyển đổi số

09:20, 18/8/2023

Nhiều năm qua, tỉnh Thái Nguyên luôn quan tâm đầu tư cho ứng dụng công nghệ thông tin (CNTT), xây dựng chính quyền \
điện tử, hướng tới chính quyền số. Kết quả đó được ghi nhận trong các bảng xếp hạng quốc gia.

Theo báo cáo đánh giá mức độ ứng dụng CNTT của các bộ, ngành, địa phương do Bộ Thông tin và Truyền thông công bố, năm \
2013 tỉnh Thái Nguyên xếp thứ 34/63 tỉnh, thành phố; năm 2014 xếp thứ 29/63; năm 2015 xếp thứ 31/63. Đến năm 2017, \
tỉnh vươn lên vị trí thứ 22 với chỉ số 0,5874; năm 2018 đứng thứ 19, chỉ số đạt 0,6432; năm 2019 xếp thứ 16 với chỉ \
số 0,7015. Xét theo từng hạng mục, năm 2019 tỉnh xếp thứ 14 về hạ tầng kỹ thuật CNTT, xếp thứ 11 về cung cấp dịch vụ \
công trực tuyến và xếp thứ 25 về nguồn nhân lực.

Về Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) do Hội Tin học Việt Nam phối hợp \
thực hiện, Thái Nguyên xếp thứ 27 năm 2016, xếp thứ 24 năm 2017 và xếp thứ 20 năm 2018. Tại Vietnam ICT Index 2020, \
tỉnh xếp thứ 15 với chỉ số 0,4821.

Từ năm 2020, Bộ Thông tin và Truyền thông đánh giá chỉ số chuyển đổi số cấp tỉnh (DTI). Năm 2020, Thái Nguyên xếp thứ \
12/63 tỉnh, thành phố với giá trị DTI 0,3894. Năm 2021, tỉnh xếp thứ 9/63, giá trị DTI đạt 0,4736. Theo kết quả mới \
được công bố, năm 2022 Thái Nguyên xếp thứ 8/63 với giá trị 0,6512; trong đó, về chính quyền số xếp thứ 10, về kinh tế \
số xếp thứ 7, về xã hội số xếp thứ 13.

Thái Nguyên là một trong những địa phương sớm ban hành nghị quyết chuyên đề về chuyển đổi số (Nghị quyết số 01-NQ/TU \
ngày 31/12/2020 của Ban Chấp hành Đảng bộ tỉnh). Tỉnh có 9 huyện, thành phố với 177 xã, phường, thị trấn; mỗi xã có \
ít nhất 01 công chức phụ trách CNTT. Mục tiêu đến năm 2025, Thái Nguyên duy trì trong nhóm 10 tỉnh, thành phố dẫn đầu \
cả nước về chuyển đổi số, kinh tế số chiếm 25% GRDP.

Tin, ảnh: Thu Hằng | Lượt xem: 1.846
"""


def _ranking() -> Article:
    gold = Told("o_ranking", RANKING, 2016, "quang-tri/ung-dung-cntt/2016")
    at = "quang-tri/"
    gold.size("đối với |20| sở", at + "departments", 20).size("và |9| huyện", at + "districts", 9)
    told = "Sở Thông tin và Truyền thông xếp thứ nhất với |93,4| điểm"
    gold.both(told, at + "so-thong-tin-va-truyen-thong", 1, 93.4)
    gold.both("Xếp thứ hai là Văn phòng UBND tỉnh với |89,75| điểm", at + "van-phong-ubnd", 2, 89.75)
    gold.both("xếp thứ ba là Sở Kế hoạch và Đầu tư với |87,2| điểm", at + "so-ke-hoach-va-dau-tu", 3, 87.2)
    listed = "lần lượt thuộc về Sở Tài nguyên và Môi trường, Sở Nội vụ"
    gold.score(listed, at + "so-tai-nguyen-va-moi-truong", rank=4).score(listed, at + "so-noi-vu", rank=5)
    gold.score("Sở Y tế đạt |76,3| điểm", at + "so-y-te", points=76.3)
    gold.score("xếp thứ |9|, tăng", at + "so-y-te", rank=9)
    gold.measure("tăng |5| bậc", at + "so-y-te", "change", "*", value=5, optional=True)
    gold.score("Ban Dân tộc (|52,85| điểm", at + "ban-dan-toc", points=52.85)
    gold.score("xếp thứ |19|)", at + "ban-dan-toc", rank=19)
    gold.score("Thanh tra tỉnh (|49,1| điểm", at + "thanh-tra", points=49.1)
    gold.score("xếp thứ |20|)", at + "thanh-tra", rank=20)
    gold.both("dẫn đầu là thành phố Đông Hà với |88,9| điểm", at + "thi-xa-dong-ha", 1, 88.9)
    gold.both("tiếp đến là huyện Vĩnh Linh với |82,4| điểm", at + "huyen-vinh-linh", 2, 82.4)
    gold.score("xếp thứ |9| với", at + "huyen-da-krong", rank=9)
    gold.score("với |54,3| điểm", at + "huyen-da-krong", points=54.3)
    departments, districts = at + "departments", at + "districts"
    gold.graded("có |5| đơn vị đạt mức Tốt", departments, "Tốt", 5)
    gold.graded("|11| đơn vị đạt mức Khá", departments, "Khá", 11)
    gold.graded("và |4| đơn vị đạt mức Trung bình", departments, "Trung bình", 4)
    gold.graded("có |3| đơn vị đạt mức Tốt", districts, "Tốt", 3)
    gold.graded("Tốt, |4| đơn vị đạt mức Khá", districts, "Khá", 4)
    return gold.graded("|2| đơn vị đạt mức Trung bình", districts, "Trung bình", 2).article()


def _records() -> Article:
    gold = Told("o_records", RECORDS, 2018)
    at, online = "hai-duong/", "records_online"
    counts = [
        ("hai-duong", "3", "cung cấp |1.046| DVCTT", 1046),
        ("hai-duong", "4", "|187| DVCTT", 187),
        (at + "departments", "3", "cung cấp |812| DVCTT", 812),
        (at + "departments", "4", "|164| DVCTT", 164),
        (at + "districts", "3", "cung cấp |234| DVCTT", 234),
        (at + "districts", "4", "|23| DVCTT", 23),
        (at + "so-nong-nghiep-va-phat-trien-nong-thon", "3", "với |118| dịch vụ", 118),
        (at + "so-nong-nghiep-va-phat-trien-nong-thon", "4", "|21| dịch vụ", 21),
        (at + "so-cong-thuong", "3", "Sở Công Thương cung cấp |97| dịch vụ", 97),
        (at + "so-cong-thuong", "4", "|34| dịch vụ", 34),
    ]
    for subject, level, words, value in counts:
        gold.measure(words, subject, "services", level, value=value)
    words, most = "nhiều dịch vụ nhất là Sở Nông nghiệp", at + "so-nong-nghiep-va-phat-trien-nong-thon"
    gold.measure(words, most, "services", "3+4|3|unstated", rank=1, rank_basis="*", optional=True)
    words = "Thanh tra tỉnh chưa cung cấp DVCTT mức độ 3, mức độ 4"
    gold.none(words, BOTH, at + "thanh-tra")
    for level in ("3", "4"):
        gold.measure(words, at + "thanh-tra", "services", level, value=0, status="zero", optional=True)
    gold.measure("tổng số |486.215| hồ sơ", "hai-duong", "records_all", "*", value=486215)
    gold.measure("là |52.374| hồ sơ", "hai-duong", online, BOTH, value=52374)
    gold.measure("tiếp nhận |41.908| hồ sơ", at + "departments", online, BOTH, value=41908)
    gold.measure("tiếp nhận |10.466| hồ sơ", at + "districts", online, BOTH, value=10466)
    shares = "share_services_with_records"
    gold.measure("trực tuyến là |31,6|%", "hai-duong", shares, "3", value=31.6)
    gold.measure("trực tuyến là |44,9|%", "hai-duong", shares, "4", value=44.9)
    gold.places(
        online,
        ("Sở Tư pháp đứng đầu về số lượng hồ sơ trực tuyến với |12.630| hồ sơ", at + "so-tu-phap", 1, 12630),
        ("tiếp theo là Sở Kế hoạch và Đầu tư với |9.845| hồ sơ", at + "so-ke-hoach-va-dau-tu", 2, 9845),
        ("thành phố Hải Dương đứng đầu với |3.518| hồ sơ", at + "thanh-pho-hai-duong", 1, 3518),
        ("thị xã Chí Linh đứng thứ hai với |2.104| hồ sơ", at + "huyen-chi-linh", 2, 2104),
    )
    words = "Huyện Thanh Miện chưa phát sinh hồ sơ trực tuyến"
    return gold.none(words, BOTH, at + "huyen-thanh-mien", indicator=online).article()


def _places() -> Article:
    gold, here = Told("o_places", PLACES, 2022, "mic/chuyen-doi-so/2022"), "thai-nguyen"

    def placed(family: str, year: int, rank: str, place: int, mark: str = "", index: float = 0, **fields: str) -> None:
        fields |= {"scheme_id": f"{family}/{year}"}
        gold.score(rank, here, rank=place, year=year, **fields)
        if mark:
            gold.score(mark, here, index_value=index, year=year, **fields)

    use, ict, dti = "mic/ung-dung-cntt", "vaip/ict-index", "mic/chuyen-doi-so"
    placed(use, 2013, "thứ |34|/63", 34)
    placed(use, 2014, "thứ |29|/63", 29)
    placed(use, 2015, "thứ |31|/63", 31)
    placed(use, 2017, "vị trí thứ |22|", 22, "với chỉ số |0,5874|", 0.5874)
    placed(use, 2018, "đứng thứ |19|", 19, "đạt |0,6432|", 0.6432)
    placed(use, 2019, "xếp thứ |16|", 16, "với chỉ số |0,7015|", 0.7015)
    placed(use, 2019, "xếp thứ |14| về", 14, criterion_id="infrastructure")
    placed(use, 2019, "xếp thứ |11| về", 11, criterion_id="online-services")
    placed(use, 2019, "xếp thứ |25| về", 25, criterion_id="human-resources")
    placed(ict, 2016, "xếp thứ |27| năm 2016", 27)
    placed(ict, 2017, "xếp thứ |24| năm 2017", 24)
    placed(ict, 2018, "xếp thứ |20| năm 2018", 20)
    placed(ict, 2020, "xếp thứ |15| với", 15, "chỉ số |0,4821|", 0.4821)
    placed(dti, 2020, "xếp thứ |12|/63", 12, "DTI |0,3894|", 0.3894)
    placed(dti, 2021, "xếp thứ |9|/63", 9, "đạt |0,4736|", 0.4736)
    placed(dti, 2022, "xếp thứ |8|/63", 8, "giá trị |0,6512|", 0.6512)
    placed(dti, 2022, "chính quyền số xếp thứ |10|", 10, criterion_id="digital-government")
    placed(dti, 2022, "kinh tế số xếp thứ |7|", 7, criterion_id="digital-economy")
    placed(dti, 2022, "xã hội số xếp thứ |13|", 13, criterion_id="digital-society")
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_ranking(), _records(), _places()]
