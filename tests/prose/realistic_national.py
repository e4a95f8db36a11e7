"""Articles written by hand about national rankings: a report, a short item, a wire, NFD text."""

import unicodedata

from tests.prose.model import Article
from tests.prose.realistic_gold import Gold

REPORT = """TÓM TẮT BÁO CÁO
Đánh giá mức độ ứng dụng công nghệ thông tin của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các tỉnh, \
thành phố trực thuộc Trung ương năm 2014

Thực hiện nhiệm vụ được giao tại Quyết định số 418/QĐ-TTg ngày 12/4/2011, từ tháng 11/2014 Bộ Thông tin và Truyền \
thông đã gửi phiếu khảo sát tới các cơ quan nhà nước và kiểm tra thực tế trong quý I/2015.

Về kết quả xếp hạng: ở khối Bộ, cơ quan ngang Bộ, có 21/22 đơn vị được xếp hạng; Bộ Y tế đạt 871,25 điểm, xếp thứ \
nhất; Bộ Tư pháp đạt 858,50 điểm, xếp thứ hai; Bộ Xây dựng đạt 840,75 điểm, xếp thứ ba; thấp nhất là Ủy ban Dân tộc \
với 402,25 điểm. Ở khối tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng tiếp tục dẫn đầu (932,00 điểm), tiếp theo lần \
lượt là Lào Cai, Nghệ An và Quảng Ninh; Sơn La xếp thứ 63/63 (311,50 điểm).

Về xếp loại: có 4 Bộ, cơ quan ngang Bộ (19,0%) đạt mức Tốt, 11 Bộ, cơ quan ngang Bộ (52,4%) đạt mức Khá, số còn lại \
ở mức Trung bình. Trong khi đó, khoảng 30% tỉnh, thành phố đạt mức Tốt và hơn 45% tỉnh, thành phố đạt mức Khá.

Về dịch vụ công trực tuyến: đến hết năm 2014, đã có 59/63 tỉnh, thành phố (93,65%) cung cấp dịch vụ công trực tuyến \
mức độ 3 với tổng số 2.366 dịch vụ; 17 tỉnh, thành phố cung cấp 118 dịch vụ mức độ 4. Bốn địa phương chưa có dịch vụ \
mức độ 3 là Bắc Kạn, Điện Biên, Lai Châu, Trà Vinh.

Bộ Thông tin và Truyền thông đề nghị các cơ quan bố trí tối thiểu 1% chi ngân sách cho ứng dụng CNTT giai đoạn \
2016-2020, phấn đấu đến năm 2018 có 40% hồ sơ được xử lý qua mạng.

Nơi nhận: Như trên; Lưu: VT, THH (05).
"""
SHORT = """Chuyển đổi số cấp tỉnh: Bắc Giang vượt lên nhóm đầu

Thứ Năm, 13/07/2023 | 06:40 GMT+7

(CQĐT) - Chỉ số chuyển đổi số (DTI) năm 2022 do Bộ Thông tin và Truyền thông công bố chiều 12-7 cho thấy ba vị trí \
đứng đầu khối tỉnh, thành phố vẫn thuộc về những cái tên quen thuộc.

Cụ thể, Đà Nẵng đạt 0,8002, giữ ngôi quán quân. Thừa Thiên Huế bám sát ở vị trí thứ hai với 0,7684; kém hơn chút ít \
là TP.HCM, hạng ba với 0,7601.

Bất ngờ lớn nhất là Bắc Giang. Từ hạng 18 của năm 2021, tỉnh này đã lọt vào tốp đầu, xếp thứ 6 với 0,7115. Ở chiều \
ngược lại, Kon Tum tụt 5 bậc, xuống vị trí thứ 61/63.

Ở cấp bộ, Bộ Tài chính về nhất, nhường lại phía sau là Bộ Kế hoạch và Đầu tư (hạng nhì).

"Chỉ số này không phải cuộc thi, mà là cái gương", một cán bộ 20 năm trong nghề chia sẻ bên lề buổi họp dài \
hơn 3 giờ.

HẢI YẾN

0 bình luận | Thích 36 | Chia sẻ
"""
WIRE = """Vietnam ICT Index 2018: Nhiều xáo trộn ở nhóm giữa

HÀ NỘI, 29/8 - Hội Tin học Việt Nam ngày 29/8 tại Hà Nội công bố báo cáo chỉ số sẵn sàng cho phát triển và ứng dụng \
CNTT-TT Việt Nam (Vietnam ICT Index) 2018. Đây là lần thứ 13 báo cáo được thực hiện.

Theo đó, trong số 18 bộ, cơ quan ngang bộ được xếp hạng, Ngân hàng Nhà nước Việt Nam đứng đầu với 0,9104 điểm; kế \
tiếp là Bộ Tài chính (0,8873) và Bộ Công Thương (0,7940). Bộ Y tế đứng thứ 9, tăng 3 bậc so với năm 2017; Bộ Nội vụ \
từ vị trí thứ 10 năm 2017 lùi xuống vị trí thứ 14.

Khối cơ quan thuộc Chính phủ có Bảo hiểm xã hội Việt Nam xếp thứ nhất; Thông tấn xã Việt Nam xếp thứ hai; Đài Truyền \
hình Việt Nam xếp thứ ba.

Với khối tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng giữ vị trí số 1 với 0,9238 điểm. Quảng Ninh (0,8611 điểm) \
đứng thứ 2, chỉ sau Đà Nẵng. Vĩnh Phúc và Khánh Hòa cùng xếp thứ 15. Đứng cuối bảng là Đắk Nông, 0,2177 điểm.

Xét riêng hạ tầng nhân lực, Hà Tĩnh đứng thứ 4.

Báo cáo năm nay khảo sát thêm 21 ngân hàng thương mại và 60 tập đoàn, tổng công ty. Doanh thu toàn ngành năm qua ước \
đạt 91,6 tỷ USD, nộp ngân sách 50.400 tỷ đồng./.
"""
DECOMPOSED = unicodedata.normalize(
    "NFD",
    """Bộ TT&TT công bố xếp hạng mức độ ứng dụng CNTT năm 2017

17/09/2018 09:15

Bộ Thông tin và Truyền thông vừa công bố báo cáo đánh giá, xếp hạng mức độ ứng dụng CNTT của các bộ, cơ quan ngang \
bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2017. Việc đánh giá dựa trên số liệu tự \
báo cáo và kiểm tra ngẫu nhiên trên môi trường mạng.

Trong khối bộ, cơ quan ngang bộ, 19/22 đơn vị được xếp hạng. Bộ Giao thông vận tải dẫn đầu với chỉ số 0,8410; Bộ Công \
Thương xếp thứ hai (0,8275); Bộ Ngoại giao xếp thứ ba (0,8102). Thanh tra Chính phủ xếp thứ 19/19, chỉ số 0,4033.

Ở khối cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam đứng đầu, tiếp theo là Thông tấn xã Việt Nam và Đài Tiếng \
nói Việt Nam.

Với khối tỉnh, thành phố, Thừa Thiên Huế xếp thứ nhất (0,9021). Lâm Đồng và Bình Dương đồng hạng 11. Sóc Trăng xếp \
thứ 58, giảm 4 bậc so với năm 2016.

Nếu chỉ xét chỉ số thành phần hạ tầng kỹ thuật CNTT, Bắc Ninh xếp thứ 5 trong khối tỉnh, thành phố.

Tỷ lệ tỉnh, thành phố đạt mức Tốt là 22,2%, mức Khá là 41,3%, mức Trung bình là 36,5%.

Báo cáo cũng lưu ý kinh phí chi cho CNTT của nhiều đơn vị chưa đến 10 tỷ đồng/năm, trong khi yêu cầu về an toàn thông \
tin tại Nghị định 85/2016/NĐ-CP ngày càng cao.

Nguồn: Trung tâm Thông tin (ĐT: 024.39446868)
""",
)
_MINISTRIES, _PROVINCES = "ministries-22", "provinces-63"


def _report() -> Article:
    gold = Gold("report", REPORT, 2014, "mic/ung-dung-cntt")
    gold.size("có |21|/22 đơn vị được xếp hạng", _MINISTRIES, 21, 22)
    for words, subject, points, rank in (
        ("Bộ Y tế đạt |871,25| điểm", "bo-y-te", 871.25, 1),
        ("Bộ Tư pháp đạt |858,50| điểm", "bo-tu-phap", 858.5, 2),
        ("Bộ Xây dựng đạt |840,75| điểm", "bo-xay-dung", 840.75, 3),
        ("Đà Nẵng tiếp tục dẫn đầu (|932,00| điểm)", "da-nang", 932, 1),
    ):
        gold.score(words, subject, points=points)
        gold.score(words.replace("|", ""), subject, rank=rank)
    gold.score("Ủy ban Dân tộc với |402,25| điểm", "uy-ban-dan-toc", points=402.25)
    gold.score("thấp nhất là Ủy ban Dân tộc", "uy-ban-dan-toc", rank=21, optional=True)
    gold.row("lao-cai", "nghe-an", "quang-ninh", start=2, words="lần lượt là Lào Cai, Nghệ An và Quảng Ninh")
    gold.score("Sơn La xếp thứ |63|/63", "son-la", rank=63, rank_of=63)
    gold.size("Sơn La xếp thứ 63/|63|", _PROVINCES, 63)
    gold.score("63/63 (|311,50| điểm)", "son-la", points=311.5)
    gold.graded("có |4| Bộ, cơ quan ngang Bộ (19,0%)", _MINISTRIES, "Tốt", 4, percent=19.0)
    gold.graded("Tốt, |11| Bộ, cơ quan ngang Bộ (52,4%)", _MINISTRIES, "Khá", 11, percent=52.4)
    for words, word, value, about in (("khoảng |30|%", "Tốt", 30, "≈"), ("hơn |45|%", "Khá", 45, ">")):
        gold.measure(words, _PROVINCES, "share", "*", **{"class": word}, value=value, qualifier=about)
    fields = {"value": 59, "denominator": 63, "percent": 93.65}
    gold.measure("có |59|/63 tỉnh", _PROVINCES, "agencies", "3", **fields)
    gold.measure("tổng số |2.366| dịch vụ", _PROVINCES, "services", "3", value=2366)
    gold.measure("|17| tỉnh, thành phố cung cấp", _PROVINCES, "agencies", "4", value=17)
    gold.measure("cung cấp |118| dịch vụ mức độ 4", _PROVINCES, "services", "4", value=118)
    for subject in ("bac-kan", "dien-bien", "lai-chau", "tra-vinh"):
        words = "chưa có dịch vụ mức độ 3 là Bắc Kạn, Điện Biên, Lai Châu, Trà Vinh"
        gold.measure(words, subject, "services", "3", value=0, status="zero")
    gold.measure("Bốn địa phương chưa có", _PROVINCES, "agencies|count", "*", value=4, topic_needed=True, optional=True)
    return gold.article()


def _short() -> Article:
    gold = Gold("short item", SHORT, 2022, "mic/chuyen-doi-so")
    gold.score("Đà Nẵng đạt |0,8002|", "da-nang", index_value=0.8002)
    gold.score("Đà Nẵng đạt 0,8002, giữ ngôi quán quân", "da-nang", rank=1)
    gold.score("Thừa Thiên Huế bám sát ở vị trí thứ hai", "thua-thien-hue", rank=2)
    gold.score("thứ hai với |0,7684|", "thua-thien-hue", index_value=0.7684)
    gold.score("là TP.HCM, hạng ba", "ho-chi-minh", rank=3)
    gold.score("hạng ba với |0,7601|", "ho-chi-minh", index_value=0.7601)
    gold.score("Từ hạng |18| của năm 2021", "bac-giang", year=2021, rank=18)
    gold.score("xếp thứ |6| với", "bac-giang", rank=6)
    gold.score("với |0,7115|", "bac-giang", index_value=0.7115)
    gold.measure("Kon Tum tụt |5| bậc", "kon-tum", "change", value=-5)
    gold.score("vị trí thứ |61|/63", "kon-tum", rank=61, rank_of=63)
    gold.size("vị trí thứ 61/|63|", _PROVINCES, 63)
    gold.score("Bộ Tài chính về nhất", "bo-tai-chinh", rank=1)
    gold.score("Bộ Kế hoạch và Đầu tư (hạng nhì)", "bo-ke-hoach-va-dau-tu", rank=2)
    return gold.article()


def _wire() -> Article:
    gold = Gold("wire", WIRE, 2018, "vaip/ict-index")
    gold.size("trong số |18| bộ, cơ quan ngang bộ", _MINISTRIES, 18)
    for words, subject, value, rank in (
        ("đứng đầu với |0,9104| điểm", "ngan-hang-nha-nuoc-viet-nam", 0.9104, 1),
        ("Bộ Tài chính (|0,8873|)", "bo-tai-chinh", 0.8873, 2),
        ("Bộ Công Thương (|0,7940|)", "bo-cong-thuong", 0.794, 3),
    ):
        gold.score(words, subject, index_value=value)
        gold.score(words.replace("|", ""), subject, rank=rank)
    gold.score("Bộ Y tế đứng thứ |9|", "bo-y-te", rank=9)
    gold.measure("tăng |3| bậc so với năm 2017", "bo-y-te", "change", value=3)
    gold.score("từ vị trí thứ |10| năm 2017", "bo-noi-vu", year=2017, rank=10)
    gold.score("lùi xuống vị trí thứ |14|", "bo-noi-vu", rank=14)
    gold.score("Bảo hiểm xã hội Việt Nam xếp thứ nhất", "bao-hiem-xa-hoi-viet-nam", rank=1)
    gold.score("Thông tấn xã Việt Nam xếp thứ hai", "thong-tan-xa-viet-nam", rank=2)
    gold.score("hình Việt Nam xếp thứ ba", "dai-truyen-hinh-viet-nam", rank=3)
    gold.score("Đà Nẵng giữ vị trí số |1|", "da-nang", rank=1)
    gold.score("với |0,9238| điểm", "da-nang", index_value=0.9238)
    gold.score("Quảng Ninh (|0,8611| điểm)", "quang-ninh", index_value=0.8611)
    gold.score("đứng thứ |2|, chỉ sau", "quang-ninh", rank=2)
    for subject in ("vinh-phuc", "khanh-hoa"):
        gold.score("cùng xếp thứ |15|", subject, rank=15, rank_basis="printed|tie")
    gold.score("Đắk Nông, |0,2177| điểm", "dak-nong", index_value=0.2177)
    gold.score("Đứng cuối bảng là Đắk Nông", "dak-nong", rank=63, optional=True)
    gold.score("Hà Tĩnh đứng thứ |4|", "ha-tinh", rank=4, criterion_id="!overall")
    # Surveyed is not ranked, but whoever holds the sizes of these two groups says nothing false.
    gold.size("thêm |21| ngân hàng", "commercial-banks", 21).size("và |60| tập đoàn", "state-corporations", 60)
    return gold.article()


def _decomposed() -> Article:
    gold = Gold("NFD", DECOMPOSED, 2017, "mic/ung-dung-cntt")
    gold.size("|19|/22 đơn vị", _MINISTRIES, 19, 22)
    for words, subject, value, rank in (
        ("với chỉ số |0,8410|", "bo-giao-thong-van-tai", 0.841, 1),
        ("xếp thứ hai (|0,8275|)", "bo-cong-thuong", 0.8275, 2),
        ("xếp thứ ba (|0,8102|)", "bo-ngoai-giao", 0.8102, 3),
        ("Huế xếp thứ nhất (|0,9021|)", "thua-thien-hue", 0.9021, 1),
    ):
        gold.score(words, subject, index_value=value)
        gold.score(words.replace("|", ""), subject, rank=rank)
    gold.score("Thanh tra Chính phủ xếp thứ |19|/19", "thanh-tra-chinh-phu", rank=19, rank_of=19)
    gold.score("chỉ số |0,4033|", "thanh-tra-chinh-phu", index_value=0.4033)
    gold.score("Bảo hiểm xã hội Việt Nam đứng đầu", "bao-hiem-xa-hoi-viet-nam", rank=1)
    listed = ("thong-tan-xa-viet-nam", "dai-tieng-noi-viet-nam")
    gold.row(*listed, start=2, words="tiếp theo là Thông tấn xã Việt Nam và Đài")
    for subject in ("lam-dong", "binh-duong"):
        gold.score("đồng hạng |11|", subject, rank=11, rank_basis="printed|tie")
    gold.score("Sóc Trăng xếp thứ |58|", "soc-trang", rank=58)
    gold.measure("giảm |4| bậc", "soc-trang", "change", value=-4)
    gold.score("Bắc Ninh xếp thứ |5|", "bac-ninh", rank=5, criterion_id="!overall")
    for words, word, value in (("|22,2|%", "Tốt", 22.2), ("|41,3|%", "Khá", 41.3), ("|36,5|%", "Trung bình", 36.5)):
        gold.measure(words, _PROVINCES, "share", "*", **{"class": word}, value=value)
    return gold.article()


def articles() -> list[Article]:
    """The four articles about national rankings."""
    return [_report(), _short(), _wire(), _decomposed()]
