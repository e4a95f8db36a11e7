"""The Vietnam ICT Index and DTI, written blind; every figure is made up."""

from tests.prose.blind.d_local import number, ranked, told
from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES, Told

_INDEX = """\
Công bố Vietnam ICT Index 2017: Đà Nẵng tiếp tục đứng đầu, Bắc Ninh vào tốp 5

[Tạp chí Tin học] Chiều 07/9, trong khuôn khổ Hội thảo Hợp tác phát triển CNTT-TT lần thứ 21 tại Quy Nhơn, Hội Tin \
học Việt Nam và Vụ CNTT (Bộ TT&TT) công bố Báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam năm \
2017 (Vietnam ICT Index 2017).

Khối tỉnh, thành phố: 5 vị trí dẫn đầu gồm Đà Nẵng (0,9217), TP. Hồ Chí Minh (0,7536), Hà Nội (0,7011), Bắc Ninh \
(0,6682), Quảng Ninh (0,6430). Bắc Ninh tăng hai bậc so với năm 2016. Cần Thơ đứng thứ 6, Thừa Thiên Huế đứng thứ 7. \
Khánh Hòa với chỉ số 0,5128 xếp ở vị trí thứ 11; năm ngoái tỉnh này đứng thứ 15. Lâm Đồng là tỉnh Tây Nguyên có thứ \
hạng tốt nhất: thứ 18/63. Bốn tỉnh cuối bảng là Cao Bằng (thứ 60), Sơn La (thứ 61), Điện Biên (thứ 62) và Lai Châu \
(thứ 63, chỉ số 0,1846).

Đi vào từng lĩnh vực, về hạ tầng kỹ thuật CNTT, Đà Nẵng đứng thứ nhất với chỉ số 0,88, Bình Dương đứng thứ hai với \
0,81. Về hạ tầng nhân lực CNTT, Thái Nguyên giành ngôi quán quân. Về ứng dụng CNTT, Hà Nội chỉ xếp thứ 9, còn Lào Cai \
xếp thứ 4 (0,6215). Ở chỉ tiêu dịch vụ công trực tuyến, Đồng Nai xếp thứ nhất.

Khối bộ, cơ quan ngang bộ: Bộ Tài chính năm thứ năm liên tục giữ hạng nhất, chỉ số đạt 0,8309. Đứng kế tiếp là Bộ \
Công Thương với 0,7047 và Bộ Khoa học và Công nghệ với 0,6858. Bộ Nội vụ đứng thứ 16. Đứng chót là Ủy ban Dân tộc \
(thứ 19; 0,3012).

Khối cơ quan thuộc Chính phủ: Bảo hiểm Xã hội Việt Nam xếp thứ nhất, Thông tấn xã Việt Nam xếp thứ hai, Viện Hàn lâm \
Khoa học và Công nghệ Việt Nam xếp thứ ba.

Khối ngân hàng thương mại có 34 đơn vị tham gia; BIDV xếp thứ nhất với chỉ số 0,7420.

Vietnam ICT Index ra mắt lần đầu năm 2005. So với kỳ trước, báo cáo bỏ 6 chỉ tiêu không còn phù hợp và thêm 4 chỉ \
tiêu về an toàn thông tin. Toàn bộ báo cáo dày 132 trang, giá bán 250.000 đồng/cuốn, đặt mua qua chị Phạm Bích Liên \
(0912 448 xxx).
"""

_DTI = """\
DTI 2021: Ba trụ cột đều tăng, khoảng cách giữa các tỉnh còn xa

VOV.VN - Ngày 8/8, Bộ Thông tin và Truyền thông công bố báo cáo Chỉ số đánh giá chuyển đổi số (Digital Transformation \
Index - DTI) năm 2021 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố.

Đối với cấp tỉnh, giá trị trung bình DTI năm 2021 là 0,4129, cao hơn mức 0,3026 của năm 2020. Đà Nẵng tiếp tục xếp \
thứ nhất, đạt 0,6512. Thừa Thiên Huế xếp thứ 2 với giá trị 0,5924. Xếp thứ 3 là Bắc Ninh (0,5820); thứ 4 là TP. Hồ \
Chí Minh (0,5733); thứ 5 là Quảng Ninh (0,5618).

Trong số các địa phương tăng hạng mạnh có Cà Mau: từ vị trí 49 năm 2020, tỉnh đã nhảy lên vị trí 20 năm 2021. Lạng \
Sơn tăng 6 bậc, đứng thứ 9. Ngược lại, Hà Nội tụt từ thứ 22 xuống thứ 30 với giá trị 0,4115. Đứng cuối là Hà Giang, \
xếp hạng 63/63, giá trị 0,2517.

Ở trụ cột chính quyền số, Đà Nẵng dẫn đầu với 0,6728; Tây Ninh xếp thứ 7. Ở trụ cột kinh tế số, vị trí đầu tiên là \
TP. Hồ Chí Minh (0,6405), vị trí thứ hai là Hải Phòng (0,5990). Ở trụ cột xã hội số, Hưng Yên xếp thứ 4, còn Trà Vinh \
xếp cuối cùng.

Với khối bộ, ngành có dịch vụ công, Bộ Tài chính xếp thứ nhất (0,6117), Bảo hiểm Xã hội Việt Nam xếp thứ hai \
(0,5904), Bộ Kế hoạch và Đầu tư xếp thứ ba (0,5688). Bộ Xây dựng xếp thứ 14/17 với giá trị 0,3240. Với khối không có \
dịch vụ công, Thông tấn xã Việt Nam đứng đầu, giá trị đạt 0,2866; Ủy ban Dân tộc đứng thứ 3.

DTI năm 2021 được chấm theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022, gồm 98 chỉ số với tổng điểm 1.000. Cũng trong \
năm 2021, Việt Nam xếp thứ 44/132 về đổi mới sáng tạo theo đánh giá của WIPO.

Theo Bộ trưởng, mục tiêu đến năm 2025 là kinh tế số chiếm 20% GDP, tỷ lệ hồ sơ xử lý trực tuyến đạt 80%. Trả lời \
phóng viên, ông Đỗ Minh Quân, Phó Chánh Văn phòng, nói Hà Nội sẽ dành 1.200 tỷ đồng cho chương trình này và phấn đấu \
vào nhóm 10 địa phương dẫn đầu.

Mời quý độc giả theo dõi VOV.VN trên Google News
"""


def _index() -> Article:
    gold = Told("h2.index", _INDEX, 2017, "vaip/ict-index/2017")
    past = {"year": 2016, "scheme_id": "vaip/ict-index/2016"}
    gold.score("Đà Nẵng tiếp tục đứng đầu", "da-nang", rank=1)
    gold.score("Đà Nẵng tiếp tục đứng đầu", "da-nang", rank=1, **past, optional=True)
    ranked(
        gold,
        1,
        ("Đà Nẵng (|0,9217|)", "da-nang"),
        ("TP. Hồ Chí Minh (|0,7536|)", "ho-chi-minh"),
        ("Hà Nội (|0,7011|)", "ha-noi"),
        ("Bắc Ninh (|0,6682|)", "bac-ninh"),
        ("Quảng Ninh (|0,6430|)", "quang-ninh"),
    )
    gold.measure("Bắc Ninh tăng hai bậc", "bac-ninh", "change", "*", value=2, optional=True)
    gold.score("Cần Thơ đứng thứ |6|", "can-tho", rank=6).score("Huế đứng thứ |7|", "thua-thien-hue", rank=7)
    gold.score("|0,5128|", "khanh-hoa", index_value=0.5128).score("vị trí thứ |11|", "khanh-hoa", rank=11)
    gold.score("năm ngoái tỉnh này đứng thứ |15|", "khanh-hoa", rank=15, **past)
    for words, subject, rank in (
        ("thứ |18|/63", "lam-dong", 18),
        ("(thứ |60|)", "cao-bang", 60),
        ("(thứ |61|)", "son-la", 61),
        ("(thứ |62|)", "dien-bien", 62),
        ("(thứ |63|,", "lai-chau", 63),
    ):
        gold.score(words, subject, rank=rank)
    gold.score("|0,1846|", "lai-chau", index_value=0.1846)
    first, second = "thứ nhất với chỉ số |0,88|", "Bình Dương đứng thứ hai với |0,81|"
    ranked(gold, 1, (first, "da-nang"), (second, "binh-duong"), criterion_id="infrastructure")
    gold.score("Thái Nguyên giành ngôi quán quân", "thai-nguyen", rank=1, criterion_id="human-resources")
    gold.score("Hà Nội chỉ xếp thứ |9|", "ha-noi", rank=9, criterion_id="application")
    gold.score("Lào Cai xếp thứ |4|", "lao-cai", rank=4, criterion_id="application")
    gold.score("(|0,6215|)", "lao-cai", index_value=0.6215, criterion_id="application")
    gold.score("Đồng Nai xếp thứ nhất", "dong-nai", rank=1, criterion_id="application/online-services")
    ranked(
        gold,
        1,
        ("giữ hạng nhất, chỉ số đạt |0,8309|", "bo-tai-chinh"),
        ("Bộ Công Thương với |0,7047|", "bo-cong-thuong"),
        ("Bộ Khoa học và Công nghệ với |0,6858|", "bo-khoa-hoc-va-cong-nghe"),
    )
    for year in range(2013, 2017):
        fields = {"year": year, "scheme_id": f"vaip/ict-index/{year}", "optional": True}
        gold.score("năm thứ năm liên tục giữ hạng nhất", "bo-tai-chinh", rank=1, **fields)
    gold.score("Bộ Nội vụ đứng thứ |16|", "bo-noi-vu", rank=16).score("(thứ |19|;", "uy-ban-dan-toc", rank=19)
    gold.score("|0,3012|", "uy-ban-dan-toc", index_value=0.3012)
    for words, subject, rank in (
        ("Xã hội Việt Nam xếp thứ nhất", "bao-hiem-xa-hoi-viet-nam", 1),
        ("Thông tấn xã Việt Nam xếp thứ hai", "thong-tan-xa-viet-nam", 2),
        ("Công nghệ Việt Nam xếp thứ ba", "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam", 3),
    ):
        gold.score(words, subject, rank=rank)
    gold.size("có |34| đơn vị", "commercial-banks", 34)
    ranked(gold, 1, ("BIDV xếp thứ nhất với chỉ số |0,7420|", "ngan-hang-dau-tu-va-phat-trien-viet-nam"))
    return gold.article()


def _dti() -> Article:
    gold, past = Told("h2.dti", _DTI, 2021, "mic/chuyen-doi-so/2021"), {"scheme_id": "mic/chuyen-doi-so/2020"}
    past |= {"year": 2020}
    told(gold, PROVINCES, "index", "*", "2021 là |0,4129|")
    told(gold, PROVINCES, "index", "*", "mức |0,3026| của", year=2020)
    ranked(gold, 1, ("Đà Nẵng tiếp tục xếp thứ nhất, đạt |0,6512|", "da-nang"))
    gold.score("Đà Nẵng tiếp tục xếp thứ nhất", "da-nang", rank=1, **past, optional=True)
    for rank, shown, subject, words in (
        (2, "0,5924", "thua-thien-hue", "Huế xếp thứ |2|"),
        (3, "0,5820", "bac-ninh", "Xếp thứ |3| là"),
        (4, "0,5733", "ho-chi-minh", "thứ |4| là"),
        (5, "0,5618", "quang-ninh", "thứ |5| là"),
    ):
        gold.score(words, subject, rank=rank).score(f"|{shown}|", subject, index_value=number(f"|{shown}|"))
    gold.score("vị trí |49| năm", "ca-mau", rank=49, **past).score("vị trí |20| năm", "ca-mau", rank=20)
    gold.measure("tăng |6| bậc", "lang-son", "change", "*", value=6, optional=True)
    gold.score("đứng thứ |9|.", "lang-son", rank=9)
    gold.score("từ thứ |22| xuống", "ha-noi", rank=22, **past).score("xuống thứ |30|", "ha-noi", rank=30)
    gold.score("|0,4115|", "ha-noi", index_value=0.4115)
    gold.score("hạng |63|/63", "ha-giang", rank=63).score("|0,2517|", "ha-giang", index_value=0.2517)
    ranked(gold, 1, ("Đà Nẵng dẫn đầu với |0,6728|", "da-nang"), criterion_id="digital-government")
    gold.score("Tây Ninh xếp thứ |7|", "tay-ninh", rank=7, criterion_id="digital-government")
    first, second = "đầu tiên là TP. Hồ Chí Minh (|0,6405|)", "thứ hai là Hải Phòng (|0,5990|)"
    ranked(gold, 1, (first, "ho-chi-minh"), (second, "hai-phong"), criterion_id="digital-economy")
    gold.score("Hưng Yên xếp thứ |4|", "hung-yen", rank=4, criterion_id="digital-society")
    gold.score("Trà Vinh xếp cuối cùng", "tra-vinh", rank=63, criterion_id="digital-society", optional=True)
    ranked(
        gold,
        1,
        ("Bộ Tài chính xếp thứ nhất (|0,6117|)", "bo-tai-chinh"),
        ("Bảo hiểm Xã hội Việt Nam xếp thứ hai (|0,5904|)", "bao-hiem-xa-hoi-viet-nam"),
        ("Bộ Kế hoạch và Đầu tư xếp thứ ba (|0,5688|)", "bo-ke-hoach-va-dau-tu"),
    )
    gold.score("xếp thứ |14|/17", "bo-xay-dung", rank=14).score("|0,3240|", "bo-xay-dung", index_value=0.324)
    gold.size("14/|17| với", "ministries-with-services|ministries-22", 17)
    ranked(gold, 1, ("Thông tấn xã Việt Nam đứng đầu, giá trị đạt |0,2866|", "thong-tan-xa-viet-nam"))
    gold.score("Dân tộc đứng thứ |3|", "uy-ban-dan-toc", rank=3)
    gold.measure("gồm |98| chỉ số", "*", "*", "*", value=98, optional=True)
    gold.measure("điểm |1.000|", "*", "*", "*", value=1000, optional=True)
    return gold.other("thứ |44|/132", "*", 44, "*").article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_index(), _dti()]
