"""Four newspaper articles: the ministry's report, digital transformation, services of ministries and of provinces."""

from typing import Any

from tests.prose.blind.d_local import number, ranked, told
from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

_REPORT = """Xếp hạng ứng dụng CNTT 2014: Bộ Công Thương vươn lên ngôi đầu, Lào Cai lọt vào tốp 5
09:45 | 11/08/2015
Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa phát hành Báo cáo đánh giá mức độ ứng dụng CNTT của các bộ, cơ quan \
ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2014. Số liệu được thu thập theo \
Công văn số 1178/BTTTT-THH ngày 21/4/2015.
Có 20/22 bộ, cơ quan ngang bộ, 7/8 cơ quan thuộc Chính phủ và toàn bộ 63 tỉnh, thành phố được đưa vào xếp hạng.
Với 846,5/1.000 điểm, Bộ Công Thương giành vị trí số một ở khối bộ, cơ quan ngang bộ; năm 2013 bộ này xếp thứ 4. Đứng \
ngay sau là Bộ Y tế 831 điểm và Bộ Tài chính 829,75 điểm. Bộ Tư pháp và Bộ Xây dựng lần lượt giữ hạng 4 và hạng 5. Ở \
chiều ngược lại, Ủy ban Dân tộc chỉ được 412 điểm, đứng thứ 20.
Đứng đầu khối cơ quan thuộc Chính phủ là Thông tấn xã Việt Nam.
Đối với khối địa phương, Đà Nẵng tiếp tục giữ ngôi quán quân (912 điểm), Lâm Đồng về nhì (870,4 điểm), thứ ba là Hà \
Nội (866 điểm). So với năm 2013, Lào Cai tăng 11 bậc, từ vị trí thứ 16 lên thứ 5; An Giang giảm 2 bậc, xuống thứ 8. \
Năm địa phương cuối bảng, từ thứ 59 đến thứ 63, lần lượt là Sơn La, Đắk Nông, Trà Vinh, Kon Tum và Bạc Liêu.
Xét về mức độ, trong 63 tỉnh, thành phố có 6 địa phương đạt mức Tốt (9,52%), 34 địa phương đạt mức Khá (53,97%) và 23 \
địa phương ở mức Trung bình (36,51%). Với khối bộ, cơ quan ngang bộ, tỷ lệ đạt mức Tốt là 15%, mức Khá là 60% và mức \
Trung bình là 25%.
Báo cáo cũng cho biết, hết năm 2014 đã có 55/63 tỉnh, thành phố cung cấp 2.471 dịch vụ công trực tuyến mức độ 3; 14 \
tỉnh, thành phố cung cấp 109 dịch vụ mức độ 4.
Năm 2015, Bộ đặt chỉ tiêu 100% tỉnh, thành phố có ít nhất 30 dịch vụ công mức độ 3. Xem thêm: 5 sự kiện CNTT nổi bật \
tuần qua.
"""

_DIGITAL = """Thứ Tư, 12/7/2023 | 19:08 GMT+7 | Kinh tế số
Công bố chỉ số chuyển đổi số 2022: Đà Nẵng vẫn số 1, Bộ Kế hoạch và Đầu tư bứt phá
Chiều 12/7, Bộ Thông tin và Truyền thông đã công bố Báo cáo chỉ số đánh giá chuyển đổi số (DTI) năm 2022 của các bộ, \
ngành, địa phương. Bộ chỉ số được xây dựng theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022.
Giá trị trung bình DTI cấp tỉnh năm 2022 là 0,5816, tăng 16,4% so với mức 0,4997 của năm 2021.
Trong 17 bộ, ngành có cung cấp dịch vụ công, dẫn đầu là Bộ Kế hoạch và Đầu tư với chỉ số 0,7528; năm 2021, bộ này xếp \
thứ ba. Bộ Tài chính (0,7481) lùi xuống vị trí thứ hai, tiếp đến là Bộ Giáo dục và Đào tạo (0,7190) và Bảo hiểm Xã hội \
Việt Nam (0,7044). Bộ Xây dựng đứng cuối nhóm, hạng 17, với 0,4316. Ở nhóm bộ, ngành không cung cấp dịch vụ công, \
Thông tấn xã Việt Nam đứng đầu (0,4987), Ủy ban Dân tộc đứng thứ hai (0,4615).
Tại bảng xếp hạng 63 tỉnh, thành phố, Đà Nẵng giữ vị trí thứ nhất với 0,7859. Theo sau là TP. Hồ Chí Minh 0,7236 và \
Bắc Giang 0,7108. Quảng Ninh xếp thứ 4, Thừa Thiên Huế xếp thứ 5 (giảm 3 bậc) và Cần Thơ xếp thứ 6. Năm 2021, Bắc \
Giang mới đứng thứ 10. Ba địa phương có thứ hạng thấp nhất là Điện Biên (hạng 61), Lai Châu (hạng 62) và Cao Bằng \
(hạng 63, chỉ số 0,4023).
Xét từng trụ cột, Đà Nẵng đứng đầu về chính quyền số với 0,8124; TP. Hồ Chí Minh dẫn đầu về kinh tế số với 0,7011; còn \
Hải Phòng xếp thứ nhất về xã hội số với 0,7390.
Chiến lược quốc gia đặt mục tiêu đến năm 2025 có 80% hồ sơ được xử lý trực tuyến và kinh tế số chiếm 20% GDP. Đường \
dây nóng: 0912.345.018.
"""

_MINISTRIES = """Bộ nào cung cấp nhiều dịch vụ công trực tuyến nhất?
Minh Quân - 14:36, 05/06/2018
Cục Tin học hóa vừa tổng hợp tình hình cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 của các bộ, cơ quan ngang \
bộ năm 2017, trên cơ sở báo cáo thực hiện Nghị định 61/2018/NĐ-CP.
Tính đến 31/12/2017, đã có 21/22 bộ, cơ quan ngang bộ (95,45%) cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4; \
riêng Ủy ban Dân tộc chưa cung cấp dịch vụ nào. Tổng cộng các bộ, cơ quan ngang bộ cung cấp 1.684 dịch vụ, gồm 1.027 \
dịch vụ mức độ 3 và 657 dịch vụ mức độ 4. Năm 2016, con số tương ứng là 836 dịch vụ mức độ 3 và 383 dịch vụ mức độ 4.
Xếp theo số lượng dịch vụ mức độ 3, mức độ 4, Bộ Công Thương dẫn đầu với 298 dịch vụ, trong đó có 176 dịch vụ mức độ 3 \
và 122 dịch vụ mức độ 4. Đứng thứ hai là Bộ Giao thông vận tải với 265 dịch vụ, thứ ba là Bộ Y tế với 214 dịch vụ. \
Tiếp sau lần lượt là Bộ Tài chính, Ngân hàng Nhà nước Việt Nam, Bộ Tư pháp. Bộ Nội vụ và Thanh tra Chính phủ cùng xếp \
thứ 20, mỗi cơ quan chỉ có 2 dịch vụ mức độ 3.
Về số lượng hồ sơ, năm 2017 các bộ, cơ quan ngang bộ đã giải quyết trực tuyến 26.418.305 hồ sơ. Bộ Tài chính đứng đầu \
với 21.907.440 hồ sơ, bỏ xa Bộ Công Thương ở vị trí thứ hai với 1.482.016 hồ sơ; xếp thứ ba là Bộ Ngoại giao với \
913.527 hồ sơ. Bộ Giao thông vận tải có 148 dịch vụ mức độ 3 phát sinh 204.371 hồ sơ trực tuyến và 39 dịch vụ mức độ 4 \
phát sinh 12.688 hồ sơ trực tuyến. Bộ Xây dựng, Bộ Nội vụ và Thanh tra Chính phủ không có số liệu về hồ sơ trực tuyến.
Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ ở mức độ 3 là 58,2%, ở mức độ 4 là 71,4%.
Thời gian tới, các bộ phải rà soát hơn 5.000 thủ tục hành chính, phấn đấu năm 2020 có 30% dịch vụ đạt mức độ 4. Tổng \
đài: 18001096.
"""

_PROVINCES = """Dịch vụ công trực tuyến địa phương: lượng tăng nhanh, hồ sơ còn ít
Thứ Hai, 18/07/2016 07:12
Ba năm qua, dịch vụ công trực tuyến tại các địa phương tăng mạnh. Năm 2013, có 51 tỉnh, thành phố cung cấp 1.894 dịch \
vụ mức độ 3; đến năm 2014 là 56 tỉnh, thành phố với 2.740 dịch vụ và năm 2015 tăng lên 61 tỉnh, thành phố với 5.318 \
dịch vụ. Riêng mức độ 4, năm 2014 có 13 tỉnh, thành phố cung cấp 181 dịch vụ, năm 2015 có 24 tỉnh, thành phố cung cấp \
612 dịch vụ.
Theo bảng xếp hạng về số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4 của các tỉnh, thành phố năm 2015, TP. Hồ Chí \
Minh đứng thứ nhất với 487 dịch vụ mức độ 3 và 63 dịch vụ mức độ 4; tiếp theo là Đồng Nai với 412 dịch vụ, Bình Dương \
với 389 dịch vụ và Nghệ An với 356 dịch vụ. Yên Bái ở vị trí thứ 60 khi mới cung cấp 3 dịch vụ mức độ 3. Hai tỉnh Lai \
Châu và Hậu Giang chưa cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4.
Nếu xếp theo số hồ sơ được giải quyết trực tuyến ở mức độ 3, mức độ 4, Đà Nẵng dẫn đầu với 96.240 hồ sơ, đứng thứ nhì \
là TP. Hồ Chí Minh (88.913 hồ sơ), thứ ba là Lâm Đồng (40.775 hồ sơ). Cụ thể, Đà Nẵng có 215 dịch vụ mức độ 3 phát \
sinh hồ sơ, tổng số hồ sơ tiếp nhận là 173.064, trong đó hồ sơ trực tuyến là 84.512; 22 dịch vụ mức độ 4 phát sinh \
11.728 hồ sơ trực tuyến. Thái Nguyên đứng thứ 31 với 56 hồ sơ. Các tỉnh Hà Nam, Phú Yên, Sóc Trăng, Tây Ninh và Quảng \
Trị không có thông tin về số hồ sơ.
Ngoài ra, 42/63 tỉnh, thành phố (66,67%) đã liên kết toàn bộ dịch vụ công trực tuyến lên cổng thông tin điện tử của \
địa phương.
Nghị quyết số 36a yêu cầu các địa phương đến ngày 01/01/2017 hoàn thành tối thiểu 12 nhóm dịch vụ; nguồn vốn năm nay \
khoảng 240 tỷ đồng. Bình luận (7) | Chia sẻ
"""


def _placed(gold: Told, words: str, indicator: str, rank: int, *subjects: str) -> None:
    """Places by services or records, from `rank` on, without a number of their own."""
    for place, subject in enumerate(subjects, rank):
        gold.measure(words, subject, indicator, BOTH, rank=place, rank_basis="*")


def _records(gold: Told, rank: int, *rows: tuple[str, str], indicator: str = "records_online") -> None:
    """Numbers and places by records or services from `rank` on: words, subject."""
    for place, (words, subject) in enumerate(rows, rank):
        gold.places(indicator, (words, subject, place, int(number(words))))


def _report() -> Article:
    gold = Told("ministry's report 2014", _REPORT, 2014, "mic/ung-dung-cntt/2014")
    past: dict[str, Any] = {"year": 2013, "scheme_id": "mic/ung-dung-cntt/2013"}
    gold.size("Có |20|/22 bộ", MINISTRIES, 20, 22).size("|7|/8 cơ quan", "government-agencies-8", 7, 8)
    ranked(gold, 1, ("Với |846,5|/1.000 điểm", "bo-cong-thuong"), ("sau là Bộ Y tế |831| điểm", "bo-y-te"))
    ranked(gold, 3, ("và Bộ Tài chính |829,75| điểm", "bo-tai-chinh"))
    gold.score("bộ này xếp thứ |4|", "bo-cong-thuong", rank=4, **past)
    gold.score("giữ hạng |4|", "bo-tu-phap", rank=4).score("và hạng |5|.", "bo-xay-dung", rank=5)
    gold.score("chỉ được |412| điểm", "uy-ban-dan-toc", points=412).score("thứ |20|.", "uy-ban-dan-toc", rank=20)
    gold.score("khối cơ quan thuộc Chính phủ là Thông tấn xã", "thong-tan-xa-viet-nam", rank=1)
    ranked(gold, 1, ("ngôi quán quân (|912| điểm)", "da-nang"), ("về nhì (|870,4| điểm)", "lam-dong"))
    ranked(gold, 3, ("thứ ba là Hà Nội (|866| điểm)", "ha-noi"))
    gold.score("từ vị trí thứ |16|", "lao-cai", rank=16, **past).score("lên thứ |5|;", "lao-cai", rank=5)
    told(gold, "lao-cai", "change", "*", "tăng |11| bậc", optional=True)
    gold.measure("giảm |2| bậc", "an-giang", "change", "*", value=-2, optional=True)
    gold.score("xuống thứ |8|", "an-giang", rank=8)
    for place, name in enumerate(("son-la", "dak-nong", "tra-vinh", "kon-tum", "bac-lieu"), 59):
        gold.score("Năm địa phương cuối bảng", name, rank=place)
    for word, count, shown in (("Tốt", 6, "|9,52|"), ("Khá", 34, "|53,97|"), ("Trung bình", 23, "|36,51|")):
        gold.graded(f"|{count}| địa phương", PROVINCES, word, count)
        fields: dict[str, Any] = {"class": word}
        gold.measure(f"{shown}%", PROVINCES, "class_count", **fields, percent=number(shown))
        gold.measure("trong |63| tỉnh", PROVINCES, "class_count", **fields, denominator=63, optional=True)
    for word, words in (("Tốt", "là |15|%"), ("Khá", "là |60|%"), ("Trung bình", "là |25|%")):
        told(gold, MINISTRIES, "share|class_share", "*", words, **{"class": word})
    told(gold, PROVINCES, "agencies", "3", "đã có |55|/63", denominator=63)
    told(gold, PROVINCES, "services", "3", "|2.471| dịch vụ")
    _provided(gold, 2014, "4", "|14| tỉnh", "|109| dịch vụ")
    return gold.article()


def _provided(gold: Told, year: int, level: str, provinces: str, services: str) -> None:
    """How many provinces provide services of a level, and how many services."""
    told(gold, PROVINCES, "agencies", level, provinces, year=year)
    told(gold, PROVINCES, "services", level, services, year=year)


def _digital() -> Article:
    gold = Told("digital transformation 2022", _DIGITAL, 2022, "mic/chuyen-doi-so/2022")
    past: dict[str, Any] = {"year": 2021, "scheme_id": "mic/chuyen-doi-so/2021"}
    told(gold, PROVINCES, "index", "*", "2022 là |0,5816|")
    told(gold, PROVINCES, "index", "*", "mức |0,4997| của", year=2021)
    told(gold, PROVINCES, "change", "*", "tăng |16,4|%", optional=True)
    gold.size("Trong |17| bộ", "ministries-with-services", 17)
    planning, vtv = "bo-ke-hoach-va-dau-tu", "thong-tan-xa-viet-nam"
    ranked(gold, 1, ("với chỉ số |0,7528|", planning), ("Bộ Tài chính (|0,7481|)", "bo-tai-chinh"))
    ranked(gold, 3, ("Bộ Giáo dục và Đào tạo (|0,7190|)", "bo-giao-duc-va-dao-tao"))
    ranked(gold, 4, ("Bảo hiểm Xã hội Việt Nam (|0,7044|)", "bao-hiem-xa-hoi-viet-nam"))
    ranked(gold, 1, ("đứng đầu (|0,4987|)", vtv), ("đứng thứ hai (|0,4615|)", "uy-ban-dan-toc"))
    ranked(gold, 1, ("thứ nhất với |0,7859|", "da-nang"), ("TP. Hồ Chí Minh |0,7236|", "ho-chi-minh"))
    ranked(gold, 3, ("Bắc Giang |0,7108|", "bac-giang"))
    gold.score("bộ này xếp thứ ba", planning, rank=3, **past)
    gold.score("hạng |17|,", "bo-xay-dung", rank=17).score("với |0,4316|", "bo-xay-dung", index_value=0.4316)
    gold.score("xếp thứ |4|,", "quang-ninh", rank=4).score("xếp thứ |5| (", "thua-thien-hue", rank=5)
    gold.score("xếp thứ |6|.", "can-tho", rank=6).score("mới đứng thứ |10|", "bac-giang", rank=10, **past)
    gold.measure("giảm |3| bậc", "thua-thien-hue", "change", "*", value=-3, optional=True)
    for place, name in ((61, "dien-bien"), (62, "lai-chau"), (63, "cao-bang")):
        gold.score(f"(hạng |{place}|", name, rank=place)
    gold.score("chỉ số |0,4023|", "cao-bang", index_value=0.4023)
    ranked(gold, 1, ("chính quyền số với |0,8124|", "da-nang"), criterion_id="digital-government")
    ranked(gold, 1, ("kinh tế số với |0,7011|", "ho-chi-minh"), criterion_id="digital-economy")
    ranked(gold, 1, ("xã hội số với |0,7390|", "hai-phong"), criterion_id="digital-society")
    return gold.article()


def _ministries() -> Article:
    gold = Told("services of ministries 2017", _MINISTRIES, 2017)
    told(gold, MINISTRIES, "agencies", "3+4", "đã có |21|/22 bộ", denominator=22)
    gold.measure("(|95,45|%)", MINISTRIES, "agencies", "3+4", percent=95.45)
    gold.none("riêng Ủy ban Dân tộc chưa cung cấp dịch vụ nào", BOTH, "uy-ban-dan-toc")
    told(gold, MINISTRIES, "services", BOTH, "|1.684| dịch vụ")
    for level, now, before in (("3", "|1.027| dịch vụ", "|836| dịch vụ"), ("4", "|657| dịch vụ", "|383| dịch vụ")):
        told(gold, MINISTRIES, "services", level, now)
        told(gold, MINISTRIES, "services", level, before, year=2016)
    trade, transport, both = "bo-cong-thuong", "bo-giao-thong-van-tai", ("bo-noi-vu", "thanh-tra-chinh-phu")
    rows = (("dẫn đầu với |298| dịch vụ", trade), ("với |265| dịch vụ", transport), ("với |214| dịch vụ", "bo-y-te"))
    _records(gold, 1, *rows, indicator="services")
    told(gold, trade, "services", "3", "|176| dịch vụ")
    told(gold, trade, "services", "4", "|122| dịch vụ")
    _placed(gold, "Tiếp sau lần lượt là", "services", 4, "bo-tai-chinh", "ngan-hang-nha-nuoc-viet-nam", "bo-tu-phap")
    for name in both:
        _placed(gold, "cùng xếp thứ |20|", "services", 20, name)
        told(gold, name, "services", "3", "chỉ có |2| dịch vụ")
    told(gold, MINISTRIES, "records_online", BOTH, "trực tuyến |26.418.305| hồ sơ")
    _records(gold, 1, ("với |21.907.440| hồ sơ", "bo-tai-chinh"), ("với |1.482.016| hồ sơ", trade))
    _records(gold, 3, ("với |913.527| hồ sơ", "bo-ngoai-giao"))
    for level, words, records in (("3", "|148| dịch vụ", "|204.371| hồ sơ"), ("4", "|39| dịch vụ", "|12.688| hồ sơ")):
        told(gold, transport, "services_with_records", level, words)
        told(gold, transport, "records_online", level, records)
    gold.missing("không có số liệu về hồ sơ trực tuyến", "bo-xay-dung", *both)
    told(gold, MINISTRIES, "share_services_with_records", "3", "là |58,2|%")
    told(gold, MINISTRIES, "share_services_with_records", "4", "là |71,4|%")
    return gold.article()


def _provinces() -> Article:
    gold, city = Told("services of provinces 2015", _PROVINCES, 2015), "ho-chi-minh"
    _provided(gold, 2013, "3", "|51| tỉnh", "|1.894| dịch vụ")
    _provided(gold, 2014, "3", "|56| tỉnh", "|2.740| dịch vụ")
    _provided(gold, 2015, "3", "|61| tỉnh", "|5.318| dịch vụ")
    _provided(gold, 2014, "4", "|13| tỉnh", "|181| dịch vụ")
    _provided(gold, 2015, "4", "|24| tỉnh", "|612| dịch vụ")
    _placed(gold, "TP. Hồ Chí Minh đứng thứ nhất", "services", 1, city)
    told(gold, city, "services", "3", "|487| dịch vụ")
    told(gold, city, "services", "4", "|63| dịch vụ mức độ 4")
    rows = (("|412| dịch vụ", "dong-nai"), ("|389| dịch vụ", "binh-duong"), ("|356| dịch vụ", "nghe-an"))
    _records(gold, 2, *rows, indicator="services")
    _placed(gold, "ở vị trí thứ |60|", "services", 60, "yen-bai")
    told(gold, "yen-bai", "services", "3", "cung cấp |3| dịch vụ")
    gold.none("Hai tỉnh Lai Châu và Hậu Giang chưa cung cấp", "3+4", "lai-chau", "hau-giang")
    _records(gold, 1, ("với |96.240| hồ sơ", "da-nang"), ("(|88.913| hồ sơ)", city), ("(|40.775| hồ sơ)", "lam-dong"))
    told(gold, "da-nang", "services_with_records", "3", "|215| dịch vụ")
    told(gold, "da-nang", "records_all", "3", "tiếp nhận là |173.064|")
    told(gold, "da-nang", "records_online", "3", "trực tuyến là |84.512|")
    told(gold, "da-nang", "services_with_records", "4", "|22| dịch vụ")
    told(gold, "da-nang", "records_online", "4", "|11.728| hồ sơ")
    _records(gold, 31, ("Thái Nguyên đứng thứ 31 với |56| hồ sơ", "thai-nguyen"))
    gold.missing("không có thông tin về số hồ sơ", "ha-nam", "phu-yen", "soc-trang", "tay-ninh", "quang-tri")
    gold.have("|42|/63 tỉnh", PROVINCES, 42, denominator=63)
    gold.measure("(|66,67|%)", PROVINCES, "agencies", "*", percent=66.67, topic_needed=True)
    return gold.article()


def articles() -> list[Article]:
    """The four newspaper articles with their gold."""
    return [_report(), _digital(), _ministries(), _provinces()]
