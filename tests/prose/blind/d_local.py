"""Two pages of provinces about their departments and districts, written before the reader had seen them."""

from typing import Any

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

_PHU_THO = """Trang chủ | Giới thiệu | Tin tức - Sự kiện | Chỉ đạo điều hành | Văn bản | Liên hệ
Thứ Ba, 06/02/2018 - 15:20 | Lượt xem: 1.874

Công bố kết quả xếp hạng ứng dụng công nghệ thông tin của các cơ quan nhà nước tỉnh Phú Thọ năm 2017

Chủ tịch UBND tỉnh Phú Thọ vừa ký Quyết định số 231/QĐ-UBND phê duyệt kết quả đánh giá, xếp hạng mức độ ứng dụng \
công nghệ thông tin (CNTT) năm 2017 của các sở, ban, ngành và UBND các huyện, thành, thị trên địa bàn tỉnh. Việc \
chấm điểm căn cứ bộ tiêu chí ban hành kèm theo Quyết định 2904/QĐ-UBND ngày 03/11/2016, tổng điểm tối đa là 100.

Kỳ đánh giá này có 20 sở, ban, ngành và 13 huyện, thành, thị tham gia.

Ở khối sở, ban, ngành, Sở Thông tin và Truyền thông đạt 94,5 điểm, giữ vị trí thứ nhất; xếp thứ hai là Văn phòng \
UBND tỉnh (91,25 điểm), thứ ba là Sở Kế hoạch và Đầu tư với 90,8 điểm. Các đơn vị tiếp theo trong tốp 6 lần lượt là \
Sở Tài nguyên và Môi trường, Sở Tư pháp và Sở Y tế. Ban Dân tộc xếp thứ 20, chỉ được 52,4 điểm.

Ở khối huyện, thành, thị, thành phố Việt Trì dẫn đầu với 92,7 điểm; huyện Lâm Thao 88,15 điểm, xếp thứ 2; thị xã Phú \
Thọ 87,9 điểm, xếp thứ 3. Huyện Tân Sơn tăng 4 bậc so với năm 2016, lên vị trí thứ 6, trong khi huyện Yên Lập đứng \
cuối với 54,6 điểm (thứ 13).

Về xếp loại, toàn tỉnh có 12 cơ quan đạt loại Tốt (9 sở, ngành và 3 huyện, thành, thị), 16 cơ quan đạt loại Khá, còn \
lại 5 cơ quan loại Trung bình.

Đến hết tháng 12/2017, Cổng dịch vụ công của tỉnh cung cấp 1.946 dịch vụ công trực tuyến, trong đó có 1.530 dịch vụ \
mức độ 2, 388 dịch vụ mức độ 3 và 28 dịch vụ mức độ 4. Sở Tài nguyên và Môi trường là cơ quan có nhiều dịch vụ mức \
độ 3 nhất với 61 dịch vụ; Sở Ngoại vụ chưa có dịch vụ nào ở mức độ 3, 4.

Trong năm 2017, các cơ quan trong tỉnh tiếp nhận 214.630 hồ sơ, trong đó 31.472 hồ sơ được nộp qua mạng, chiếm \
14,66%. Đứng đầu về số hồ sơ nộp qua mạng là Sở Tư pháp với 17.208 hồ sơ, tiếp đến là Sở Giao thông vận tải (6.915 \
hồ sơ).

Cũng theo báo cáo, toàn tỉnh có 4.812 máy tính phục vụ công việc và 46 cán bộ chuyên trách CNTT.

Trên bình diện cả nước, theo báo cáo Vietnam ICT Index 2017 do Hội Tin học Việt Nam công bố, Phú Thọ xếp thứ 22/63 \
tỉnh, thành phố với chỉ số 0,4721, tăng 5 bậc so với năm 2016; riêng chỉ số hạ tầng kỹ thuật xếp thứ 18, chỉ số ứng \
dụng CNTT xếp thứ 25.

Năm 2018, tỉnh phấn đấu cung cấp thêm 60 dịch vụ mức độ 4, tối thiểu 35% hồ sơ mức độ 3 được nộp trực tuyến; kinh \
phí dự kiến 18,6 tỷ đồng.

Cơ quan chủ quản: UBND tỉnh. Điện thoại: (0210) 3846 500. Giấy phép số 14/GP-TTĐT ngày 20/3/2017.
"""

_THAI_BINH = """CỔNG THÔNG TIN ĐIỆN TỬ TỈNH THÁI BÌNH
Chuyên mục: Chuyển đổi số | Cập nhật: 09/8/2023 08:05

Thái Bình thăng hạng trong bảng xếp hạng chuyển đổi số cấp tỉnh

Theo kết quả đánh giá chỉ số chuyển đổi số (DTI) năm 2022 được Bộ Thông tin và Truyền thông công bố tháng 7 vừa qua, \
tỉnh Thái Bình đạt 0,6128 điểm, đứng thứ 23 trên 63 tỉnh, thành phố, tăng 7 bậc so với năm 2021. Trong ba trụ cột, \
chính quyền số của tỉnh xếp thứ 17, kinh tế số xếp thứ 35 và xã hội số xếp thứ 21. Trước đó, ở Chỉ số cải cách hành \
chính (PAR INDEX) năm 2022, Thái Bình đạt 85,72%, xếp thứ 26/63.

Trong tỉnh, kết quả đánh giá mức độ chuyển đổi số năm 2022 của các cơ quan nhà nước đã được UBND tỉnh phê duyệt tại \
Quyết định số 1187/QĐ-UBND ngày 02/6/2023. Có 19 sở, ban, ngành và 8 huyện, thành phố được chấm điểm theo thang \
1.000 điểm.

Khối sở, ban, ngành: Sở Thông tin và Truyền thông dẫn đầu với 905,2 điểm; các vị trí tiếp theo lần lượt thuộc về Sở \
Nội vụ (881,7 điểm), Sở Tài chính (876,35 điểm), Sở Giáo dục và Đào tạo (860 điểm). Sở Công Thương từ hạng 14 năm \
2021 vươn lên hạng 6. Đứng cuối khối là Sở Xây dựng, 598,1 điểm (hạng 19).

Khối huyện, thành phố: huyện Quỳnh Phụ giành ngôi đầu khi đạt 812,4 điểm, hơn đơn vị xếp thứ hai là thành phố Thái \
Bình 4,9 điểm. Huyện Đông Hưng xếp thứ ba, huyện Tiền Hải xếp thứ tư. Vũ Thư là huyện có điểm thấp nhất (645,3 \
điểm), xếp thứ 8/8.

Theo xếp loại, có 5 sở, ngành và 1 huyện đạt loại Xuất sắc; 11 sở, ngành và 5 huyện, thành phố loại Tốt; 3 sở, ngành \
và 2 huyện loại Khá.

Tính đến hết năm 2022, hệ thống thông tin giải quyết thủ tục hành chính của tỉnh cung cấp 1.746 dịch vụ công trực \
tuyến, gồm 614 dịch vụ mức độ 3 và 1.132 dịch vụ mức độ 4. Trong số này, 1.003 dịch vụ có phát sinh hồ sơ, đạt \
57,45%.

Năm 2022, bộ phận một cửa các cấp của tỉnh đã tiếp nhận 402.918 hồ sơ, trong đó có 261.350 hồ sơ nộp trực tuyến \
(64,86%). Sở Tư pháp có lượng hồ sơ trực tuyến lớn nhất với 38.417 hồ sơ, Sở Công Thương đứng thứ hai với 29.086 hồ \
sơ, còn Thanh tra tỉnh không phát sinh hồ sơ trực tuyến nào.

Phát biểu tại hội nghị, lãnh đạo UBND tỉnh yêu cầu đến hết năm 2023 đưa Thái Bình vào nhóm 20 địa phương dẫn đầu về \
DTI, trên 80% hồ sơ được xử lý trực tuyến toàn trình; ngân sách bố trí 64,5 tỷ đồng cho hạ tầng số theo Nghị quyết \
02-NQ/TU.
"""


def number(words: str) -> float:
    """The numeral between the bars: whole numbers have points between thousands, marks a comma."""
    return float(words.split("|")[1].replace(".", "").replace(",", "."))


def told(gold: Told, subject: str, indicator: str, level: str, *told: str, **fields: Any) -> None:
    """Values of one body, each by its words."""
    for words in told:
        gold.measure(words, subject, indicator, level, value=number(words), **fields)


def ranked(gold: Told, rank: int, *rows: tuple[str, str], **fields: Any) -> None:
    """Marks and places from `rank` on: words, subject."""
    for place, (words, subject) in enumerate(rows, rank):
        column = "index_value" if number(words) <= 1 else "points"
        gold.both(words, subject, place, number(words), column, **fields)


def _phu_tho() -> Article:
    gold, home = Told("phu tho 2017", _PHU_THO, 2017, "phu-tho/ung-dung-cntt/2017"), "phu-tho/"
    gold.size("có |20| sở, ban, ngành", home + "departments", 20)
    gold.size("và |13| huyện, thành, thị tham gia", home + "districts", 13)
    gold.both("đạt |94,5| điểm, giữ vị trí thứ nhất", home + "so-thong-tin-va-truyen-thong", 1, 94.5)
    gold.both("xếp thứ hai là Văn phòng UBND tỉnh (|91,25| điểm)", home + "van-phong-ubnd", 2, 91.25)
    gold.both("thứ ba là Sở Kế hoạch và Đầu tư với |90,8| điểm", home + "so-ke-hoach-va-dau-tu", 3, 90.8)
    after = [home + slug for slug in ("so-tai-nguyen-va-moi-truong", "so-tu-phap", "so-y-te")]
    gold.row(*after, start=4, words="Các đơn vị tiếp theo trong tốp 6 lần lượt")
    gold.score("Ban Dân tộc xếp thứ |20|", home + "ban-dan-toc", rank=20)
    gold.score("chỉ được |52,4| điểm", home + "ban-dan-toc", points=52.4)
    gold.both("thành phố Việt Trì dẫn đầu với |92,7| điểm", home + "thanh-pho-viet-tri", 1, 92.7)
    gold.score("huyện Lâm Thao |88,15| điểm", home + "huyen-lam-thao", points=88.15)
    gold.score("điểm, xếp thứ |2|;", home + "huyen-lam-thao", rank=2)
    gold.score("thị xã Phú Thọ |87,9| điểm", home + "thi-xa-phu-tho", points=87.9)
    gold.score("điểm, xếp thứ |3|.", home + "thi-xa-phu-tho", rank=3)
    gold.measure("Huyện Tân Sơn tăng |4| bậc", home + "huyen-tan-son", "change", "*", value=4, optional=True)
    gold.score("lên vị trí thứ |6|", home + "huyen-tan-son", rank=6)
    gold.score("đứng cuối với |54,6| điểm", home + "huyen-yen-lap", points=54.6)
    gold.score("điểm (thứ |13|)", home + "huyen-yen-lap", rank=13)
    gold.graded("toàn tỉnh có |12| cơ quan", "phu-tho|phu-tho/all", "Tốt", 12)
    gold.graded("(|9| sở, ngành", home + "departments", "Tốt", 9)
    gold.graded("và |3| huyện, thành, thị)", home + "districts", "Tốt", 3)
    gold.graded("|16| cơ quan đạt loại Khá", "phu-tho|phu-tho/all", "Khá", 16)
    gold.graded("còn lại |5| cơ quan", "phu-tho|phu-tho/all", "Trung bình", 5)
    _phu_tho_services(gold)
    vaip = {"scheme_id": "vaip/ict-index/2017"}
    gold.score("Phú Thọ xếp thứ |22|/63", "phu-tho", rank=22, **vaip)
    gold.score("với chỉ số |0,4721|", "phu-tho", index_value=0.4721, **vaip)
    gold.measure("tăng |5| bậc so với", "phu-tho", "change", "*", value=5, optional=True)
    gold.score("hạ tầng kỹ thuật xếp thứ |18|", "phu-tho", rank=18, **vaip, criterion_id="infrastructure")
    gold.score("ứng dụng CNTT xếp thứ |25|", "phu-tho", rank=25, **vaip, criterion_id="application")
    return gold.article()


def _phu_tho_services(gold: Told) -> None:
    home = "phu-tho/"
    gold.measure("cung cấp |1.946| dịch vụ", "phu-tho", "services", "unstated", value=1946)
    gold.measure("có |1.530| dịch vụ mức độ 2", "phu-tho", "services", "*", value=1530)
    gold.measure("|388| dịch vụ mức độ 3", "phu-tho", "services", "3", value=388)
    gold.measure("|28| dịch vụ mức độ 4", "phu-tho", "services", "4", value=28)
    environment = home + "so-tai-nguyen-va-moi-truong"
    gold.measure("nhất với |61| dịch vụ", environment, "services", "3", value=61)
    gold.measure("cơ quan có nhiều dịch vụ mức độ 3 nhất", environment, "services", "3", rank=1, rank_basis="*")
    gold.none("Sở Ngoại vụ chưa có dịch vụ nào ở mức độ 3, 4", "3+4", home + "so-ngoai-vu")
    gold.measure("tiếp nhận |214.630| hồ sơ", "phu-tho|phu-tho/all", "records_all", BOTH, value=214630)
    gold.measure("|31.472| hồ sơ được nộp qua mạng", "phu-tho|phu-tho/all", "records_online", BOTH, value=31472)
    for column in ("percent", "value"):
        share = {column: 14.66, "optional": True}
        gold.measure("chiếm |14,66|%", "phu-tho|phu-tho/all", "*", "*", **share)
    first, second = home + "so-tu-phap", home + "so-giao-thong-van-tai"
    gold.places("records_online", ("Sở Tư pháp với |17.208| hồ sơ", first, 1, 17208))
    gold.places("records_online", ("Sở Giao thông vận tải (|6.915| hồ sơ)", second, 2, 6915))
    gold.measure("có |4.812| máy tính", "phu-tho|phu-tho/all", "computers", value=4812)
    gold.measure("|46| cán bộ chuyên trách", "phu-tho|phu-tho/all", "staff", value=46)


def _thai_binh() -> Article:
    gold, home = Told("thai binh 2022", _THAI_BINH, 2022, "thai-binh/chuyen-doi-so/2022"), "thai-binh/"
    dti, par = {"scheme_id": "mic/chuyen-doi-so/2022"}, {"scheme_id": "moha/cai-cach-hanh-chinh/2022"}
    gold.score("đạt |0,6128| điểm", "thai-binh", index_value=0.6128, **dti)
    gold.score("đứng thứ |23| trên 63", "thai-binh", rank=23, **dti)
    gold.measure("tăng |7| bậc", "thai-binh", "change", "*", value=7, optional=True)
    gold.score("của tỉnh xếp thứ |17|", "thai-binh", rank=17, **dti, criterion_id="digital-government")
    gold.score("kinh tế số xếp thứ |35|", "thai-binh", rank=35, **dti, criterion_id="digital-economy")
    gold.score("xã hội số xếp thứ |21|", "thai-binh", rank=21, **dti, criterion_id="digital-society")
    for column in ("percent", "points", "index_value"):
        gold.score("đạt |85,72|%", "thai-binh", **par, **{column: 85.72, "optional": True})
    gold.score("xếp thứ |26|/63", "thai-binh", rank=26, **par)
    gold.size("Có |19| sở, ban, ngành", home + "departments", 19)
    gold.size("và |8| huyện, thành phố được chấm", home + "districts", 8)
    gold.both("dẫn đầu với |905,2| điểm", home + "so-thong-tin-va-truyen-thong", 1, 905.2)
    gold.both("Sở Nội vụ (|881,7| điểm)", home + "so-noi-vu", 2, 881.7)
    gold.both("Sở Tài chính (|876,35| điểm)", home + "so-tai-chinh", 3, 876.35)
    gold.both("Sở Giáo dục và Đào tạo (|860| điểm)", home + "so-giao-duc-va-dao-tao", 4, 860)
    gold.score("Sở Công Thương từ hạng |14| năm 2021", home + "so-cong-thuong", rank=14, year=2021)
    gold.score("vươn lên hạng |6|", home + "so-cong-thuong", rank=6)
    gold.score("Sở Xây dựng, |598,1| điểm", home + "so-xay-dung", points=598.1)
    gold.score("(hạng |19|)", home + "so-xay-dung", rank=19)
    gold.both("giành ngôi đầu khi đạt |812,4| điểm", home + "huyen-quynh-phu", 1, 812.4)
    gold.score("xếp thứ hai là thành phố Thái Bình", home + "thanh-pho-thai-binh", rank=2)
    gold.score("Huyện Đông Hưng xếp thứ ba", home + "huyen-dong-hung", rank=3)
    gold.score("huyện Tiền Hải xếp thứ tư", home + "huyen-tien-hai", rank=4)
    gold.score("thấp nhất (|645,3| điểm)", home + "huyen-vu-thu", points=645.3)
    gold.score("xếp thứ |8|/8", home + "huyen-vu-thu", rank=8)
    for words, group, grade, number in (
        ("có |5| sở, ngành và 1", "departments", "Xuất sắc", 5),
        ("ngành và |1| huyện đạt", "districts", "Xuất sắc", 1),
        ("|11| sở, ngành và 5", "departments", "Tốt", 11),
        ("ngành và |5| huyện, thành phố loại Tốt", "districts", "Tốt", 5),
        ("|3| sở, ngành và 2", "departments", "Khá", 3),
        ("ngành và |2| huyện loại Khá", "districts", "Khá", 2),
    ):
        gold.graded(words, home + group, grade, number)
    _thai_binh_services(gold)
    return gold.article()


def _thai_binh_services(gold: Told) -> None:
    home, province = "thai-binh/", "thai-binh|thai-binh/all"
    gold.measure("cung cấp |1.746| dịch vụ", province, "services", BOTH, value=1746)
    gold.measure("gồm |614| dịch vụ mức độ 3", province, "services", "3", value=614)
    gold.measure("và |1.132| dịch vụ mức độ 4", province, "services", "4", value=1132)
    gold.measure("|1.003| dịch vụ có phát sinh", province, "services_with_records", BOTH, value=1003)
    gold.measure("tiếp nhận |402.918| hồ sơ", province, "records_all", BOTH, value=402918)
    gold.measure("có |261.350| hồ sơ nộp trực tuyến", province, "records_online", BOTH, value=261350)
    for words, share in (("đạt |57,45|%", 57.45), ("(|64,86|%)", 64.86)):
        for column in ("percent", "value"):
            gold.measure(words, province, "*", "*", **{column: share, "optional": True})
    gold.places("records_online", ("lớn nhất với |38.417| hồ sơ", home + "so-tu-phap", 1, 38417))
    gold.places("records_online", ("đứng thứ hai với |29.086| hồ sơ", home + "so-cong-thuong", 2, 29086))
    gold.none("Thanh tra tỉnh không phát sinh", "*", home + "thanh-tra", indicator="records_online")


def articles() -> list[Article]:
    """The two pages of provinces with their gold."""
    return [_phu_tho(), _thai_binh()]
