"""Four newspaper articles: the ministry's report, digital transformation, services of ministries and of provinces."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

_REPORT = """Xếp hạng ứng dụng CNTT 2014: Bộ Công Thương vươn lên ngôi đầu, Lào Cai lọt vào tốp 5
09:45 | 11/08/2015

Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa phát hành Báo cáo đánh giá mức độ ứng dụng CNTT của các bộ, cơ \
quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2014. Số liệu được thu thập \
theo Công văn số 1178/BTTTT-THH ngày 21/4/2015.

Có 20/22 bộ, cơ quan ngang bộ, 7/8 cơ quan thuộc Chính phủ và toàn bộ 63 tỉnh, thành phố được đưa vào xếp hạng.

Với 846,5/1.000 điểm, Bộ Công Thương giành vị trí số một ở khối bộ, cơ quan ngang bộ; năm 2013 bộ này xếp thứ 4. \
Đứng ngay sau là Bộ Y tế 831 điểm và Bộ Tài chính 829,75 điểm. Bộ Tư pháp và Bộ Xây dựng lần lượt giữ hạng 4 và hạng \
5. Ở chiều ngược lại, Ủy ban Dân tộc chỉ được 412 điểm, đứng thứ 20.

Trong khối cơ quan thuộc Chính phủ, ba vị trí dẫn đầu lần lượt thuộc về Thông tấn xã Việt Nam, Viện Hàn lâm Khoa học \
và Công nghệ Việt Nam và Đài Tiếng nói Việt Nam.

Đối với khối địa phương, Đà Nẵng tiếp tục giữ ngôi quán quân (912 điểm), Lâm Đồng về nhì (870,4 điểm), thứ ba là Hà \
Nội (866 điểm). So với năm 2013, Lào Cai tăng 11 bậc, từ vị trí thứ 16 lên thứ 5; An Giang giảm 2 bậc, xuống thứ 8. \
Năm địa phương cuối bảng, từ thứ 59 đến thứ 63, lần lượt là Sơn La, Đắk Nông, Trà Vinh, Kon Tum và Bạc Liêu.

Xét về mức độ, trong 63 tỉnh, thành phố có 6 địa phương đạt mức Tốt (9,52%), 34 địa phương đạt mức Khá (53,97%) và \
23 địa phương ở mức Trung bình (36,51%). Với khối bộ, cơ quan ngang bộ, tỷ lệ đạt mức Tốt là 15%, mức Khá là 60% và \
mức Trung bình là 25%.

Báo cáo cũng cho biết, hết năm 2014 đã có 55/63 tỉnh, thành phố cung cấp 2.471 dịch vụ công trực tuyến mức độ 3; 14 \
tỉnh, thành phố cung cấp 109 dịch vụ mức độ 4. Con số này của năm 2013 là 52 tỉnh, thành phố với 1.908 dịch vụ mức \
độ 3 và 9 tỉnh, thành phố với 57 dịch vụ mức độ 4.

Năm 2015, Bộ đặt chỉ tiêu 100% tỉnh, thành phố có ít nhất 30 dịch vụ công mức độ 3. Xem thêm: 5 sự kiện CNTT nổi bật \
tuần qua.
"""

_DIGITAL = """Thứ Tư, 12/7/2023 | 19:08 GMT+7 | Kinh tế số
Công bố chỉ số chuyển đổi số 2022: Đà Nẵng vẫn số 1, Bộ Kế hoạch và Đầu tư bứt phá

Chiều 12/7, Bộ Thông tin và Truyền thông đã công bố Báo cáo chỉ số đánh giá chuyển đổi số (DTI) năm 2022 của các bộ, \
ngành, địa phương. Bộ chỉ số được xây dựng theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022.

Giá trị trung bình DTI cấp tỉnh năm 2022 là 0,5816, tăng 16,4% so với mức 0,4997 của năm 2021. Khối bộ, ngành có \
cung cấp dịch vụ công có giá trị trung bình 0,6035, còn khối bộ, ngành không cung cấp dịch vụ công chỉ đạt 0,3762.

Trong 17 bộ, ngành có cung cấp dịch vụ công, dẫn đầu là Bộ Kế hoạch và Đầu tư với chỉ số 0,7528; năm 2021, bộ này \
xếp thứ ba. Bộ Tài chính (0,7481) lùi xuống vị trí thứ hai, tiếp đến là Bộ Giáo dục và Đào tạo (0,7190) và Bảo hiểm \
Xã hội Việt Nam (0,7044). Bộ Xây dựng đứng cuối nhóm, hạng 17, với 0,4316. Ở nhóm bộ, ngành không cung cấp dịch vụ \
công, Thông tấn xã Việt Nam đứng đầu (0,4987), Ủy ban Dân tộc đứng thứ hai (0,4615).

Tại bảng xếp hạng 63 tỉnh, thành phố, Đà Nẵng giữ vị trí thứ nhất với 0,7859. Theo sau là TP. Hồ Chí Minh 0,7236 và \
Bắc Giang 0,7108. Quảng Ninh xếp thứ 4, Thừa Thiên Huế xếp thứ 5 (giảm 3 bậc) và Cần Thơ xếp thứ 6 (tăng 9 bậc). Năm \
2021, Bắc Giang mới đứng thứ 10. Ba địa phương có thứ hạng thấp nhất là Điện Biên (hạng 61), Lai Châu (hạng 62) và \
Cao Bằng (hạng 63, chỉ số 0,4023).

Xét từng trụ cột, Đà Nẵng đứng đầu về chính quyền số với 0,8124; TP. Hồ Chí Minh dẫn đầu về kinh tế số với 0,7011; \
còn Hải Phòng xếp thứ nhất về xã hội số với 0,7390.

Chiến lược quốc gia đặt mục tiêu đến năm 2025 có 80% hồ sơ được xử lý trực tuyến và kinh tế số chiếm 20% GDP. Đường \
dây nóng: 0912.345.018.
"""

_MINISTRIES = """Bộ nào cung cấp nhiều dịch vụ công trực tuyến nhất?
Minh Quân - 14:36, 05/06/2018

Cục Tin học hóa vừa tổng hợp tình hình cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 của các bộ, cơ quan ngang \
bộ năm 2017, trên cơ sở báo cáo thực hiện Nghị định 61/2018/NĐ-CP.

Tính đến 31/12/2017, đã có 21/22 bộ, cơ quan ngang bộ (95,45%) cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4; \
riêng Ủy ban Dân tộc chưa cung cấp dịch vụ nào. Tổng cộng các bộ, cơ quan ngang bộ cung cấp 1.684 dịch vụ, gồm 1.027 \
dịch vụ mức độ 3 và 657 dịch vụ mức độ 4. Năm 2016, con số tương ứng là 836 dịch vụ mức độ 3 và 383 dịch vụ mức độ \
4.

Xếp theo số lượng dịch vụ mức độ 3, mức độ 4, Bộ Công Thương dẫn đầu với 298 dịch vụ, trong đó có 176 dịch vụ mức độ \
3 và 122 dịch vụ mức độ 4. Đứng thứ hai là Bộ Giao thông vận tải với 265 dịch vụ, thứ ba là Bộ Y tế với 214 dịch vụ. \
Tiếp sau lần lượt là Bộ Tài chính, Ngân hàng Nhà nước Việt Nam, Bộ Tư pháp. Bộ Nội vụ và Thanh tra Chính phủ cùng \
xếp thứ 20, mỗi cơ quan chỉ có 2 dịch vụ mức độ 3.

Về số lượng hồ sơ, năm 2017 các bộ, cơ quan ngang bộ đã giải quyết trực tuyến 26.418.305 hồ sơ. Bộ Tài chính đứng \
đầu với 21.907.440 hồ sơ, bỏ xa Bộ Công Thương ở vị trí thứ hai với 1.482.016 hồ sơ; xếp thứ ba là Bộ Ngoại giao với \
913.527 hồ sơ. Bộ Giao thông vận tải có 148 dịch vụ mức độ 3 phát sinh 204.371 hồ sơ trực tuyến và 39 dịch vụ mức độ \
4 phát sinh 12.688 hồ sơ trực tuyến. Bộ Xây dựng, Bộ Nội vụ và Thanh tra Chính phủ không có số liệu về hồ sơ trực \
tuyến.

Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ ở mức độ 3 là 58,2%, ở mức độ 4 là 71,4%. Cũng theo báo cáo, 16/22 \
bộ, cơ quan ngang bộ đã triển khai đăng nhập một lần trên cổng dịch vụ công.

Ở khối cơ quan thuộc Chính phủ, Bảo hiểm Xã hội Việt Nam cung cấp 19 dịch vụ công mức độ 4.

Thời gian tới, các bộ phải rà soát hơn 5.000 thủ tục hành chính, phấn đấu năm 2020 có 30% dịch vụ đạt mức độ 4. Tin \
liên quan: 3 lưu ý khi nộp hồ sơ qua mạng; tổng đài 18001096.
"""

_PROVINCES = """Dịch vụ công trực tuyến địa phương: lượng tăng nhanh, hồ sơ còn ít
Thứ Hai, 18/07/2016 07:12

Ba năm qua, dịch vụ công trực tuyến tại các địa phương tăng mạnh. Năm 2013, có 51 tỉnh, thành phố cung cấp 1.894 \
dịch vụ mức độ 3; đến năm 2014 là 56 tỉnh, thành phố với 2.740 dịch vụ và năm 2015 tăng lên 61 tỉnh, thành phố với \
5.318 dịch vụ. Riêng mức độ 4, năm 2014 có 13 tỉnh, thành phố cung cấp 181 dịch vụ, năm 2015 có 24 tỉnh, thành phố \
cung cấp 612 dịch vụ.

Theo bảng xếp hạng về số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4 của các tỉnh, thành phố năm 2015, TP. Hồ \
Chí Minh đứng thứ nhất với 487 dịch vụ mức độ 3 và 63 dịch vụ mức độ 4; tiếp theo là Đồng Nai với 412 dịch vụ, Bình \
Dương với 389 dịch vụ và Nghệ An với 356 dịch vụ. Yên Bái ở vị trí thứ 61 khi mới cung cấp 3 dịch vụ mức độ 3. Hai \
tỉnh Lai Châu và Hậu Giang chưa cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4.

Bảng 2. Xếp hạng theo số lượng hồ sơ trực tuyến

Nếu xếp theo số hồ sơ được giải quyết trực tuyến ở mức độ 3, mức độ 4, Đà Nẵng dẫn đầu với 96.240 hồ sơ, đứng thứ \
nhì là TP. Hồ Chí Minh (88.913 hồ sơ), thứ ba là Lâm Đồng (40.775 hồ sơ). Cụ thể, Đà Nẵng có 215 dịch vụ mức độ 3 \
phát sinh hồ sơ, tổng số hồ sơ tiếp nhận là 173.064, trong đó hồ sơ trực tuyến là 84.512; 22 dịch vụ mức độ 4 có \
11.728 hồ sơ trực tuyến. Thái Nguyên đứng thứ 31 với 56 hồ sơ. Các tỉnh Hà Nam, Phú Yên, Sóc Trăng, Tây Ninh và \
Quảng Trị không có thông tin về số hồ sơ.

Ngoài ra, 42/63 tỉnh, thành phố (66,67%) đã liên kết toàn bộ dịch vụ công trực tuyến lên cổng thông tin điện tử của \
địa phương. Tỷ lệ dịch vụ có hồ sơ phát sinh ở mức độ 3 chỉ là 38,6%, ở mức độ 4 là 27,15%.

Nghị quyết số 36a yêu cầu các địa phương đến ngày 01/01/2017 hoàn thành tối thiểu 12 nhóm dịch vụ; nguồn vốn năm nay \
khoảng 240 tỷ đồng. Bình luận (7) | Chia sẻ
"""


def _report() -> Article:
    gold = Told("ministry's report 2014", _REPORT, 2014, "mic/ung-dung-cntt/2014")
    gold.size("Có |20|/22 bộ", MINISTRIES, 20, 22).size("|7|/8 cơ quan", "government-agencies-8", 7, 8)
    gold.both("Với |846,5|/1.000 điểm, Bộ Công Thương giành vị trí số một", "bo-cong-thuong", 1, 846.5)
    gold.score("bộ này xếp thứ |4|", "bo-cong-thuong", rank=4, year=2013, scheme_id="mic/ung-dung-cntt/2013")
    gold.both("sau là Bộ Y tế |831| điểm", "bo-y-te", 2, 831)
    gold.both("và Bộ Tài chính |829,75| điểm", "bo-tai-chinh", 3, 829.75)
    gold.score("giữ hạng |4|", "bo-tu-phap", rank=4).score("và hạng |5|.", "bo-xay-dung", rank=5)
    gold.score("chỉ được |412| điểm", "uy-ban-dan-toc", points=412)
    gold.score("đứng thứ |20|", "uy-ban-dan-toc", rank=20)
    science = "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam"
    agencies = ("thong-tan-xa-viet-nam", science, "dai-tieng-noi-viet-nam")
    gold.row(*agencies, start=1, words="ba vị trí dẫn đầu lần lượt")
    gold.both("ngôi quán quân (|912| điểm)", "da-nang", 1, 912)
    gold.both("về nhì (|870,4| điểm)", "lam-dong", 2, 870.4).both("thứ ba là Hà Nội (|866| điểm)", "ha-noi", 3, 866)
    gold.measure("tăng |11| bậc", "lao-cai", "change", "*", value=11, optional=True)
    gold.score("từ vị trí thứ |16|", "lao-cai", rank=16, year=2013, scheme_id="mic/ung-dung-cntt/2013")
    gold.score("lên thứ |5|;", "lao-cai", rank=5).score("xuống thứ |8|", "an-giang", rank=8)
    gold.measure("giảm |2| bậc", "an-giang", "change", "*", value=-2, optional=True)
    for place, name in enumerate(("son-la", "dak-nong", "tra-vinh", "kon-tum", "bac-lieu"), 59):
        gold.score("Năm địa phương cuối bảng", name, rank=place)
    _report_counts(gold)
    return gold.article()


def _report_counts(gold: Told) -> None:
    for word, number, shown, percent in (
        ("Tốt", "6", "đạt mức Tốt (|9,52|%)", 9.52),
        ("Khá", "34", "đạt mức Khá (|53,97|%)", 53.97),
        ("Trung bình", "23", "ở mức Trung bình (|36,51|%)", 36.51),
    ):
        gold.graded(f"|{number}| địa phương", PROVINCES, word, int(number))
        gold.measure(shown, PROVINCES, "class_count", **{"class": word}, percent=percent)
        gold.measure("trong |63| tỉnh", PROVINCES, "class_count", **{"class": word}, denominator=63, optional=True)
    for words, word, percent in (("là |15|%", "Tốt", 15), ("là |60|%", "Khá", 60), ("là |25|%", "Trung bình", 25)):
        gold.measure(words, MINISTRIES, "share|class_share", "*", **{"class": word}, value=percent)
    gold.measure("đã có |55|/63", PROVINCES, "agencies", "3", value=55, denominator=63)
    _counted(gold, 2014, "3", (("|2.471| dịch vụ", 2471),))
    _counted(gold, 2014, "4", (("|14| tỉnh", 14), ("|109| dịch vụ", 109)))
    _counted(gold, 2013, "3", (("|52| tỉnh", 52), ("|1.908| dịch vụ", 1908)))
    _counted(gold, 2013, "4", (("|9| tỉnh", 9), ("|57| dịch vụ", 57)))


def _counted(gold: Told, year: int, level: str, told: tuple[tuple[str, int], ...]) -> None:
    """Provinces that provide services, and their services, as the words end in «tỉnh» or in «dịch vụ»."""
    for words, value in told:
        indicator = "agencies" if "tỉnh" in words else "services"
        gold.measure(words, PROVINCES, indicator, level, value=value, year=year)


def _digital() -> Article:
    gold = Told("digital transformation 2022", _DIGITAL, 2022, "mic/chuyen-doi-so/2022")
    past = {"year": 2021, "scheme_id": "mic/chuyen-doi-so/2021"}
    gold.measure("2022 là |0,5816|", PROVINCES, "index", "*", value=0.5816)
    gold.measure("mức |0,4997| của", PROVINCES, "index", "*", value=0.4997, year=2021)
    gold.measure("tăng |16,4|%", PROVINCES, "change", "*", value=16.4, optional=True)
    gold.measure("trung bình |0,6035|", "ministries-with-services", "index", "*", value=0.6035)
    gold.measure("chỉ đạt |0,3762|", "ministries-without-services", "index", "*", value=0.3762)
    gold.size("Trong |17| bộ", "ministries-with-services", 17)
    for words, name, place, mark in (
        ("với chỉ số |0,7528|", "bo-ke-hoach-va-dau-tu", 1, 0.7528),
        ("Bộ Tài chính (|0,7481|) lùi xuống vị trí thứ hai", "bo-tai-chinh", 2, 0.7481),
        ("Bộ Giáo dục và Đào tạo (|0,7190|)", "bo-giao-duc-va-dao-tao", 3, 0.719),
        ("Bảo hiểm Xã hội Việt Nam (|0,7044|)", "bao-hiem-xa-hoi-viet-nam", 4, 0.7044),
        ("Thông tấn xã Việt Nam đứng đầu (|0,4987|)", "thong-tan-xa-viet-nam", 1, 0.4987),
        ("Ủy ban Dân tộc đứng thứ hai (|0,4615|)", "uy-ban-dan-toc", 2, 0.4615),
        ("thứ nhất với |0,7859|", "da-nang", 1, 0.7859),
        ("TP. Hồ Chí Minh |0,7236|", "ho-chi-minh", 2, 0.7236),
        ("Bắc Giang |0,7108|", "bac-giang", 3, 0.7108),
    ):
        gold.both(words, name, place, mark, "index_value")
    gold.score("bộ này xếp thứ ba", "bo-ke-hoach-va-dau-tu", rank=3, **past)
    gold.score("hạng |17|,", "bo-xay-dung", rank=17).score("với |0,4316|", "bo-xay-dung", index_value=0.4316)
    gold.score("xếp thứ |4|,", "quang-ninh", rank=4).score("xếp thứ |5| (", "thua-thien-hue", rank=5)
    gold.score("xếp thứ |6| (", "can-tho", rank=6).score("mới đứng thứ |10|", "bac-giang", rank=10, **past)
    gold.measure("giảm |3| bậc", "thua-thien-hue", "change", "*", value=-3, optional=True)
    gold.measure("tăng |9| bậc", "can-tho", "change", "*", value=9, optional=True)
    for place, name in ((61, "dien-bien"), (62, "lai-chau"), (63, "cao-bang")):
        gold.score(f"(hạng |{place}|", name, rank=place)
    gold.score("chỉ số |0,4023|", "cao-bang", index_value=0.4023)
    for words, name, part, mark in (
        ("đứng đầu về chính quyền số với |0,8124|", "da-nang", "digital-government", 0.8124),
        ("dẫn đầu về kinh tế số với |0,7011|", "ho-chi-minh", "digital-economy", 0.7011),
        ("xếp thứ nhất về xã hội số với |0,7390|", "hai-phong", "digital-society", 0.739),
    ):
        gold.both(words, name, 1, mark, "index_value", criterion_id=part)
    return gold.article()


def _ministries() -> Article:
    gold = Told("services of ministries 2017", _MINISTRIES, 2017)
    gold.measure("đã có |21|/22 bộ", MINISTRIES, "agencies", "3+4", value=21, denominator=22)
    gold.measure("(|95,45|%)", MINISTRIES, "agencies", "3+4", percent=95.45)
    gold.none("riêng Ủy ban Dân tộc chưa cung cấp dịch vụ nào", BOTH, "uy-ban-dan-toc")
    gold.measure("|1.684| dịch vụ", MINISTRIES, "services", BOTH, value=1684)
    for words, level, value, year in (
        ("|1.027| dịch vụ", "3", 1027, 2017),
        ("|657| dịch vụ", "4", 657, 2017),
        ("|836| dịch vụ", "3", 836, 2016),
        ("|383| dịch vụ", "4", 383, 2016),
    ):
        gold.measure(words, MINISTRIES, "services", level, value=value, year=year)
    first, second = "bo-cong-thuong", "bo-giao-thong-van-tai"
    gold.places("services", ("Bộ Công Thương dẫn đầu với |298| dịch vụ", first, 1, 298))
    gold.measure("|176| dịch vụ", first, "services", "3", value=176)
    gold.measure("|122| dịch vụ", first, "services", "4", value=122)
    gold.places("services", ("Bộ Giao thông vận tải với |265| dịch vụ", second, 2, 265))
    gold.places("services", ("Bộ Y tế với |214| dịch vụ", "bo-y-te", 3, 214))
    for place, name in enumerate(("bo-tai-chinh", "ngan-hang-nha-nuoc-viet-nam", "bo-tu-phap"), 4):
        _placed(gold, "Tiếp sau lần lượt là", name, "services", place)
    for name in ("bo-noi-vu", "thanh-tra-chinh-phu"):
        _placed(gold, "cùng xếp thứ |20|", name, "services", 20)
        gold.measure("chỉ có |2| dịch vụ", name, "services", "3", value=2)
    gold.measure("trực tuyến |26.418.305| hồ sơ", MINISTRIES, "records_online", BOTH, value=26418305)
    gold.places("records_online", ("đứng đầu với |21.907.440| hồ sơ", "bo-tai-chinh", 1, 21907440))
    gold.places("records_online", ("ở vị trí thứ hai với |1.482.016| hồ sơ", first, 2, 1482016))
    gold.places("records_online", ("Bộ Ngoại giao với |913.527| hồ sơ", "bo-ngoai-giao", 3, 913527))
    for words, level, records, value in (("|148|", "3", "|204.371|", 204371), ("|39|", "4", "|12.688|", 12688)):
        with_records = int(words.strip("|"))
        gold.measure(f"{words} dịch vụ", second, "services_with_records", level, value=with_records)
        gold.measure(f"{records} hồ sơ", second, "records_online", level, value=value)
    gold.missing("không có số liệu về hồ sơ trực tuyến", "bo-xay-dung", "bo-noi-vu", "thanh-tra-chinh-phu")
    gold.measure("là |58,2|%", MINISTRIES, "share_services_with_records", "3", value=58.2)
    gold.measure("là |71,4|%", MINISTRIES, "share_services_with_records", "4", value=71.4)
    gold.have("|16|/22 bộ", MINISTRIES, 16, denominator=22)
    gold.measure("cung cấp |19| dịch vụ", "bao-hiem-xa-hoi-viet-nam", "services", "4", value=19)
    return gold.article()


def _placed(gold: Told, words: str, subject: str, indicator: str, rank: int, level: str = BOTH) -> None:
    """A place by services or records without a number of its own."""
    gold.measure(words, subject, indicator, level, rank=rank, rank_basis="*")


def _provinces() -> Article:
    gold = Told("services of provinces 2015", _PROVINCES, 2015)
    _counted(gold, 2013, "3", (("|51| tỉnh", 51), ("|1.894| dịch vụ", 1894)))
    _counted(gold, 2014, "3", (("|56| tỉnh", 56), ("|2.740| dịch vụ", 2740)))
    _counted(gold, 2015, "3", (("|61| tỉnh", 61), ("|5.318| dịch vụ", 5318)))
    _counted(gold, 2014, "4", (("|13| tỉnh", 13), ("|181| dịch vụ", 181)))
    _counted(gold, 2015, "4", (("|24| tỉnh", 24), ("|612| dịch vụ", 612)))
    _placed(gold, "TP. Hồ Chí Minh đứng thứ nhất", "ho-chi-minh", "services", 1)
    gold.measure("|487| dịch vụ", "ho-chi-minh", "services", "3", value=487)
    gold.measure("|63| dịch vụ mức độ 4", "ho-chi-minh", "services", "4", value=63)
    gold.places("services", ("Đồng Nai với |412| dịch vụ", "dong-nai", 2, 412))
    gold.places("services", ("Bình Dương với |389| dịch vụ", "binh-duong", 3, 389))
    gold.places("services", ("Nghệ An với |356| dịch vụ", "nghe-an", 4, 356))
    _placed(gold, "ở vị trí thứ |61|", "yen-bai", "services", 61)
    gold.measure("cung cấp |3| dịch vụ", "yen-bai", "services", "3", value=3)
    gold.none("Hai tỉnh Lai Châu và Hậu Giang chưa cung cấp", "3+4", "lai-chau", "hau-giang")
    gold.places("records_online", ("Đà Nẵng dẫn đầu với |96.240| hồ sơ", "da-nang", 1, 96240))
    gold.places("records_online", ("TP. Hồ Chí Minh (|88.913| hồ sơ)", "ho-chi-minh", 2, 88913))
    gold.places("records_online", ("Lâm Đồng (|40.775| hồ sơ)", "lam-dong", 3, 40775))
    for words, indicator, level, value in (
        ("|215| dịch vụ", "services_with_records", "3", 215),
        ("tiếp nhận là |173.064|", "records_all", "3", 173064),
        ("trực tuyến là |84.512|", "records_online", "3", 84512),
        ("|22| dịch vụ", "services_with_records", "4", 22),
        ("|11.728| hồ sơ", "records_online", "4", 11728),
    ):
        gold.measure(words, "da-nang", indicator, level, value=value)
    gold.places("records_online", ("Thái Nguyên đứng thứ 31 với |56| hồ sơ", "thai-nguyen", 31, 56))
    unknown = ("ha-nam", "phu-yen", "soc-trang", "tay-ninh", "quang-tri")
    gold.missing("không có thông tin về số hồ sơ", *unknown)
    gold.have("|42|/63 tỉnh", PROVINCES, 42, denominator=63)
    gold.measure("(|66,67|%)", PROVINCES, "agencies", "*", percent=66.67, topic_needed=True)
    gold.measure("chỉ là |38,6|%", PROVINCES, "share_services_with_records", "3", value=38.6)
    gold.measure("là |27,15|%", PROVINCES, "share_services_with_records", "4", value=27.15)
    return gold.article()


def articles() -> list[Article]:
    """The four newspaper articles with their gold."""
    return [_report(), _digital(), _ministries(), _provinces()]
