"""Written by hand, blind to the reader: national summaries, who serves and who does not, the Vietnam ICT Index."""

from typing import Any

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

SERIES = """Kết quả đánh giá mức độ ứng dụng công nghệ thông tin của các Bộ, ngành, địa phương năm 2014
Thứ tư, 17/06/2015 09:15 | Lượt xem: 2.318
Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa hoàn thành báo cáo đánh giá mức độ ứng dụng công nghệ thông tin \
(CNTT) trong hoạt động của cơ quan nhà nước năm 2014 theo quy định tại Nghị định số 43/2011/NĐ-CP ngày 13/6/2011.
Theo báo cáo, số dịch vụ công trực tuyến tại các địa phương tiếp tục tăng nhanh. Năm 2011, cả nước có 41 tỉnh, thành \
phố cung cấp 912 dịch vụ công trực tuyến mức độ 3; năm 2012 là 47 tỉnh, thành phố với 1.487 dịch vụ; năm 2013 là 54 \
tỉnh, thành phố với 2.206 dịch vụ. Đến hết năm 2014 đã có 59 tỉnh, thành phố cung cấp tổng cộng 3.145 dịch vụ mức độ \
3. Dịch vụ mức độ 4 còn ít hơn nhiều: năm 2013 mới có 07 địa phương cung cấp 46 dịch vụ, năm 2014 có 13 địa phương \
cung cấp 118 dịch vụ.
Ở khối các Bộ, cơ quan ngang Bộ, năm 2014 có 16/22 cơ quan cung cấp dịch vụ công trực tuyến mức độ 3 với tổng số 214 \
dịch vụ; 08 cơ quan cung cấp dịch vụ công trực tuyến mức độ 4 với tổng số 73 dịch vụ.
Cùng với số dịch vụ, số hồ sơ giải quyết qua mạng cũng tăng. Tổng số hồ sơ được tiếp nhận và giải quyết trực tuyến của \
các tỉnh, thành phố trong năm 2014 là 1.276.540 hồ sơ, trong khi năm 2013 mới là 684.213 hồ sơ. Các cơ quan tiêu biểu \
có số lượng hồ sơ giải quyết trực tuyến lớn gồm: Bộ Tài chính, Bộ Công Thương, thành phố Hồ Chí Minh và tỉnh Lào Cai.
Về xếp loại chung, trong 63 tỉnh, thành phố có 5 địa phương đạt mức Tốt (7,9%), 27 địa phương đạt mức Khá, 31 địa \
phương ở mức Trung bình. Đối với các Bộ, cơ quan ngang Bộ, tỷ lệ cơ quan đạt mức Tốt là 13,6%, mức Khá là 54,5%.
Theo Quyết định số 1605/QĐ-TTg ngày 27/8/2010, mục tiêu đến hết năm 2015 là 50% hồ sơ khai thuế của doanh nghiệp được \
nộp qua mạng. Điện thoại liên hệ: 024 3943 6930.
"""

RANKED = """Bộ Công Thương cung cấp nhiều dịch vụ công trực tuyến nhất khối Bộ

ICTnews - Trong số các Bộ, cơ quan ngang Bộ được đánh giá, hiện còn Bộ Nội vụ, Ủy ban Dân tộc và Thanh tra Chính phủ \
chưa cung cấp dịch vụ công trực tuyến mức độ 3, 4.
Thông tin trên được đại diện Cục Tin học hóa, Bộ TT&TT cho biết tại hội nghị giao ban tổ chức ngày 22/7/2016 ở Hạ Long \
(Quảng Ninh) khi công bố báo cáo đánh giá mức độ ứng dụng CNTT của cơ quan nhà nước năm 2015.

Tính đến hết năm 2015, có 16/19 Bộ, cơ quan ngang Bộ (đạt tỷ lệ 84,2%) đã cung cấp dịch vụ công trực tuyến mức độ 3 \
hoặc mức độ 4. Các cơ quan này cung cấp tổng cộng 487 dịch vụ mức độ 3 và 202 dịch vụ mức độ 4.
Xếp theo số lượng dịch vụ mức độ 3, 4, Bộ Công Thương đứng đầu với 176 dịch vụ. Vị trí thứ hai thuộc về Bộ Tài chính \
với 141 dịch vụ, kế đến là Bộ Giao thông vận tải (98 dịch vụ) và Bộ Y tế (71 dịch vụ). Ở nhóm cuối, Bộ Tư pháp mới có \
3 dịch vụ mức độ 3, xếp thứ 15.

Nếu xét theo số lượng hồ sơ được giải quyết trực tuyến thì thứ tự có khác. Nhờ khai thuế và hải quan điện tử, Bộ Tài \
chính đứng đầu với 38.215.604 hồ sơ trực tuyến trong năm 2015. Bộ Công Thương đứng thứ hai với 742.118 hồ sơ, Bộ Kế \
hoạch và Đầu tư đứng thứ ba với 215.390 hồ sơ, tiếp theo là Bộ Ngoại giao với 188.706 hồ sơ.
Tỷ lệ dịch vụ có phát sinh hồ sơ trực tuyến của khối Bộ ở mức độ 3 là 51,3%, ở mức độ 4 là 88,6%. Với các tỉnh, thành \
phố, tỷ lệ tương ứng là 64,9% và 17,2%.
Số cơ quan có ít nhất một đơn vị trực thuộc cung cấp chức năng đăng nhập một lần (SSO) là 4/19, gồm Bộ Khoa học và \
Công nghệ, Bộ Y tế, Bộ Công Thương và Ngân hàng Nhà nước Việt Nam.
"""

ABSENT = """Hai tỉnh vẫn chưa có dịch vụ công trực tuyến mức độ 3, 4
20:14 | 08/05/2018 | Báo Bưu điện Việt Nam
Tại hội thảo về Chính phủ điện tử diễn ra sáng 8/5 ở Hà Nội với sự tham dự của gần 300 đại biểu, Bộ Thông tin và \
Truyền thông đã cung cấp số liệu về tình hình cung cấp dịch vụ công trực tuyến của các tỉnh, thành phố trong năm 2017.
Cụ thể, 61/63 địa phương (96,83%) đã cung cấp ít nhất một dịch vụ công trực tuyến ở mức độ 3 hoặc mức độ 4. Hai tỉnh \
chưa cung cấp dịch vụ nào ở các mức này là Điện Biên và Sóc Trăng. Tính riêng mức độ 3, có 60 tỉnh, thành phố cung cấp \
21.375 dịch vụ; ở mức độ 4, có 38 tỉnh, thành phố cung cấp 3.296 dịch vụ.
Về số lượng dịch vụ mức độ 3, 4, tỉnh Đồng Tháp dẫn đầu cả nước với 1.512 dịch vụ, theo sau là Tây Ninh, Thanh Hóa và \
Nghệ An. Đứng thứ 60 là Kon Tum với 6 dịch vụ; Yên Bái đứng thứ 61, chỉ có 3 dịch vụ.
Về số lượng hồ sơ giải quyết trực tuyến, TP. Hồ Chí Minh đứng thứ nhất với 512.870 hồ sơ. Bắc Giang đứng thứ hai với \
tổng số 64.329 hồ sơ trực tuyến. Xếp thứ ba là Lào Cai: tỉnh đang cung cấp 118 dịch vụ mức độ 3 với 88.915 hồ sơ được \
xử lý trong năm, trong đó 96 dịch vụ có hồ sơ trực tuyến với số lượng 41.207 hồ sơ. Hậu Giang chỉ có 9 hồ sơ trực \
tuyến. Lai Châu có dịch vụ nhưng chưa phát sinh hồ sơ trực tuyến nào. Các tỉnh Bến Tre, Bình Thuận, Gia Lai và Ninh \
Bình không có thông tin, số liệu về hồ sơ trực tuyến.
Tỷ lệ dịch vụ có phát sinh hồ sơ trực tuyến của các địa phương ở mức độ 3 và mức độ 4 tương ứng là 38,4% và 26,5%. \
Nguyên nhân được chỉ ra là người dân chưa có thói quen nộp hồ sơ qua mạng. Theo Quyết định số 846/QĐ-TTg, các địa \
phương phải đưa 83 nhóm thủ tục hành chính lên mức độ 3, 4 trong năm 2017.
Tin liên quan: Hà Nội: 55% thủ tục hành chính sẽ được giải quyết trực tuyến
"""

READINESS = """Công bố Vietnam ICT Index 2015: Đà Nẵng tiếp tục dẫn đầu khối tỉnh, thành phố
Thứ Sáu, 04-09-2015, 16:20
NDĐT - Chiều 4-9, tại Thanh Hóa, Hội Tin học Việt Nam phối hợp Vụ Công nghệ thông tin (Bộ Thông tin và Truyền thông) \
công bố báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) năm 2015. Đây là lần \
thứ 10 báo cáo này được công bố.
Ở khối các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, Bộ Tài chính giữ vị trí thứ nhất với chỉ số 0,8127. Bảo hiểm \
xã hội Việt Nam từ vị trí thứ 9 năm 2014 vươn lên vị trí thứ hai với chỉ số 0,6942. Bộ Tài nguyên và Môi trường đứng \
thứ ba (0,6738), tiếp đến là Bộ Công thương (0,6615) và Ngân hàng Nhà nước Việt Nam (0,6402).
Trong bảng xếp hạng các tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng đứng đầu năm thứ 7 liên tiếp với chỉ số 0,9308. \
Bốn vị trí tiếp theo lần lượt là TP Hồ Chí Minh (0,7281), Hà Nội (0,7064), Bắc Ninh (0,6690) và Thừa Thiên Huế \
(0,6533). Lào Cai xếp thứ 11, tăng sáu bậc. Hai tỉnh đứng cuối là Đắk Nông, hạng 62, và Lai Châu, hạng 63.
Xét theo từng chỉ số thành phần, Bắc Ninh đứng thứ nhất về hạ tầng kỹ thuật, Đà Nẵng đứng thứ nhất về ứng dụng CNTT.
Ở khối ngân hàng thương mại, BIDV xếp thứ nhất với chỉ số 0,7516, Vietcombank xếp thứ tư.
Báo cáo được xây dựng trên cơ sở số liệu do 25 bộ, ngành, 63 tỉnh, thành phố, 32 ngân hàng và 19 tập đoàn, tổng công \
ty cung cấp. Hội thảo Hợp tác phát triển CNTT-TT Việt Nam lần thứ 19 với hơn 600 đại biểu diễn ra trong hai ngày 4 và \
5-9.
HOÀNG LÂM
"""


class Sealed(Told):
    """Gold that takes a figure from the words that state it."""

    def each(self, subject: str, indicator: str, level: str | None, *words: str, **fields: Any) -> "Sealed":
        """Measures that differ by their words alone; the number between the bars is the value."""
        for row in words:
            self.measure(row, subject, indicator, level, **{"value": number(row), **fields})
        return self

    def marks(self, column: str, *rows: tuple[str, str, int], **fields: Any) -> "Sealed":
        """Places with marks: words with the mark between bars, subject, place."""
        for words, subject, rank in rows:
            self.both(words, subject, rank, number(words), column, **fields)
        return self

    def listed(self, indicator: str, *rows: tuple[str, str, int]) -> "Sealed":
        """Places with numbers of services or records: words with the number between bars, subject, place."""
        for words, subject, rank in rows:
            self.places(indicator, (words, subject, rank, int(number(words))))
        return self


def number(words: str) -> float:
    """The number between the bars, printed the Vietnamese way."""
    return float(words.split("|")[1].replace(".", "").replace(",", "."))


def _series() -> Article:
    gold = Sealed("sealed-series", SERIES, 2014, "mic/ung-dung-cntt/2014")
    for year, level, bodies, services in (
        (2011, "3", "cả nước có |41| tỉnh", "cung cấp |912| dịch vụ"),
        (2012, "3", "năm 2012 là |47| tỉnh", "với |1.487| dịch vụ"),
        (2013, "3", "năm 2013 là |54|", "với |2.206| dịch vụ"),
        (2014, "3", "đã có |59| tỉnh", "tổng cộng |3.145| dịch vụ"),
        (2013, "4", "năm 2013 mới có |07| địa phương", "cung cấp |46| dịch vụ"),
        (2014, "4", "năm 2014 có |13| địa phương", "cung cấp |118| dịch vụ"),
    ):
        gold.each(PROVINCES, "agencies", level, bodies, year=year)
        gold.each(PROVINCES, "services", level, services, year=year)
    gold.each(MINISTRIES, "agencies", "3", "có |16|/22 cơ quan", denominator=22)
    gold.each(MINISTRIES, "services", "3", "số |214| dịch vụ").each(MINISTRIES, "services", "4", "số |73| dịch vụ")
    gold.each(MINISTRIES, "agencies", "4", "|08| cơ quan cung cấp")
    gold.each(PROVINCES, "records_online", "*", "trong năm 2014 là |1.276.540| hồ sơ")
    gold.each(PROVINCES, "records_online", "*", "năm 2013 mới là |684.213| hồ sơ", year=2013)
    gold.has("hồ sơ giải quyết trực tuyến lớn gồm", "bo-tai-chinh", "bo-cong-thuong", "ho-chi-minh", "lao-cai")
    gold.graded("có |5| địa phương đạt mức Tốt", PROVINCES, "Tốt", 5)
    gold.graded("có |5| địa phương đạt mức Tốt", PROVINCES, "Tốt", 5, denominator=63, optional=True)
    gold.measure("đạt mức Tốt (|7,9|%)", PROVINCES, "class_count", **{"class": "Tốt"}, percent=7.9)
    gold.graded("|27| địa phương đạt mức Khá", PROVINCES, "Khá", 27)
    gold.graded("|31| địa phương ở mức Trung bình", PROVINCES, "Trung bình", 31)
    gold.each(MINISTRIES, "share", None, "đạt mức Tốt là |13,6|%", **{"class": "Tốt"})
    return gold.each(MINISTRIES, "share", None, "mức Khá là |54,5|%", **{"class": "Khá"}).article()


def _ranked() -> Article:
    gold = Sealed("sealed-ranked", RANKED, 2015, "mic/ung-dung-cntt/2015")
    most = "Bộ Công Thương cung cấp nhiều dịch vụ công trực tuyến nhất khối Bộ"
    gold.measure(most, "bo-cong-thuong", "services", "*", rank=1, rank_basis="*")
    gold.none("chưa cung cấp dịch vụ công trực tuyến", "*", "bo-noi-vu", "uy-ban-dan-toc", "thanh-tra-chinh-phu")
    gold.each(MINISTRIES, "agencies", "3+4", "có |16|/19 Bộ", denominator=19)
    gold.measure("đạt tỷ lệ |84,2|%", MINISTRIES, "agencies", "3+4", percent=84.2)
    gold.each(MINISTRIES, "services", "3", "cộng |487| dịch vụ").each(MINISTRIES, "services", "4", "và |202| dịch vụ")
    gold.listed(
        "services",
        ("Bộ Công Thương đứng đầu với |176| dịch vụ", "bo-cong-thuong", 1),
        ("Bộ Tài chính với |141| dịch vụ", "bo-tai-chinh", 2),
        ("Bộ Giao thông vận tải (|98| dịch vụ)", "bo-giao-thong-van-tai", 3),
        ("Bộ Y tế (|71| dịch vụ)", "bo-y-te", 4),
    )
    gold.each("bo-tu-phap", "services", "3", "mới có |3| dịch vụ").by("xếp thứ |15|", "bo-tu-phap", "services", 15)
    gold.listed(
        "records_online",
        ("đứng đầu với |38.215.604| hồ sơ", "bo-tai-chinh", 1),
        ("đứng thứ hai với |742.118| hồ sơ", "bo-cong-thuong", 2),
        ("đứng thứ ba với |215.390| hồ sơ", "bo-ke-hoach-va-dau-tu", 3),
        ("Bộ Ngoại giao với |188.706| hồ sơ", "bo-ngoai-giao", 4),
    )
    for level, ministries, provinces in (("3", "ở mức độ 3 là |51,3|%", "|64,9|%"), ("4", "là |88,6|%", "|17,2|%")):
        gold.each(MINISTRIES, "share_services_with_records", level, ministries)
        gold.each(PROVINCES, "share_services_with_records", level, provinces)
    gold.have("(SSO) là |4|/19", MINISTRIES, 4, denominator=19)
    sso = ("bo-khoa-hoc-va-cong-nghe", "bo-y-te", "bo-cong-thuong", "ngan-hang-nha-nuoc-viet-nam")
    return gold.has("gồm Bộ Khoa học và Công nghệ", *sso).article()


def _absent() -> Article:
    gold = Sealed("sealed-absent", ABSENT, 2017)
    gold.each(PROVINCES, "agencies", "3+4", "|61|/63 địa phương", denominator=63)
    gold.measure("(|96,83|%)", PROVINCES, "agencies", "3+4", percent=96.83)
    gold.measure("Hai tỉnh chưa cung cấp dịch vụ nào", PROVINCES, "agencies", "*", value=2, optional=True)
    gold.none("là Điện Biên và Sóc Trăng", "*", "dien-bien", "soc-trang")
    gold.each(PROVINCES, "agencies", "3", "có |60| tỉnh").each(PROVINCES, "agencies", "4", "có |38| tỉnh")
    gold.each(PROVINCES, "services", "3", "cung cấp |21.375|").each(PROVINCES, "services", "4", "cung cấp |3.296|")
    gold.listed("services", ("dẫn đầu cả nước với |1.512| dịch vụ", "dong-thap", 1))
    for rank, subject in enumerate(("tay-ninh", "thanh-hoa", "nghe-an"), 2):
        gold.by("theo sau là Tây Ninh", subject, "services", rank)
    gold.by("Đứng thứ |60|", "kon-tum", "services", 60).by("đứng thứ |61|", "yen-bai", "services", 61)
    gold.each("kon-tum", "services", BOTH, "với |6| dịch vụ").each("yen-bai", "services", BOTH, "có |3| dịch vụ")
    first, second = "đứng thứ nhất với |512.870| hồ sơ", "đứng thứ hai với tổng số |64.329| hồ sơ"
    gold.listed("records_online", (first, "ho-chi-minh", 1), (second, "bac-giang", 2))
    gold.by("Xếp thứ ba là Lào Cai", "lao-cai", "records_online", 3)
    gold.each("lao-cai", "services", "3", "đang cung cấp |118| dịch vụ")
    gold.each("lao-cai", "records_all", "*", "với |88.915| hồ sơ")
    gold.each("lao-cai", "services_with_records", "*", "trong đó |96| dịch vụ")
    gold.each("lao-cai", "records_online", "*", "số lượng |41.207| hồ sơ")
    gold.each("hau-giang", "records_online", BOTH, "Hậu Giang chỉ có |9| hồ sơ")
    gold.none("chưa phát sinh hồ sơ trực tuyến nào", "*", "lai-chau", indicator="records_online")
    silent = ("ben-tre", "binh-thuan", "gia-lai", "ninh-binh")
    gold.missing("không có thông tin, số liệu", *silent)
    gold.each(PROVINCES, "share_services_with_records", "3", "tương ứng là |38,4|%")
    return gold.each(PROVINCES, "share_services_with_records", "4", "và |26,5|%").article()


def _readiness() -> Article:
    gold = Sealed("sealed-readiness", READINESS, 2015, "vaip/ict-index/2015")
    gold.marks(
        "index_value",
        ("thứ nhất với chỉ số |0,8127|", "bo-tai-chinh", 1),
        ("vị trí thứ hai với chỉ số |0,6942|", "bao-hiem-xa-hoi-viet-nam", 2),
        ("đứng thứ ba (|0,6738|)", "bo-tai-nguyen-va-moi-truong", 3),
        ("Bộ Công thương (|0,6615|)", "bo-cong-thuong", 4),
        ("Ngân hàng Nhà nước Việt Nam (|0,6402|)", "ngan-hang-nha-nuoc-viet-nam", 5),
        ("liên tiếp với chỉ số |0,9308|", "da-nang", 1),
        ("TP Hồ Chí Minh (|0,7281|)", "ho-chi-minh", 2),
        ("Hà Nội (|0,7064|)", "ha-noi", 3),
        ("Bắc Ninh (|0,6690|)", "bac-ninh", 4),
        ("Thừa Thiên Huế (|0,6533|)", "thua-thien-hue", 5),
        ("BIDV xếp thứ nhất với chỉ số |0,7516|", "ngan-hang-dau-tu-va-phat-trien-viet-nam", 1),
    )
    gold.score("dẫn đầu khối tỉnh, thành phố", "da-nang", rank=1).size("số liệu do |25| bộ", "*", 25)
    gold.score("từ vị trí thứ |9| năm 2014", "bao-hiem-xa-hoi-viet-nam", rank=9, year=2014)
    gold.measure("tăng sáu bậc", "lao-cai", "change", "*", value=6, optional=True)
    for words, subject in (("xếp thứ |11|", "lao-cai"), ("hạng |62|", "dak-nong"), ("hạng |63|", "lai-chau")):
        gold.score(words, subject, rank=int(number(words)))
    gold.score("Bắc Ninh đứng thứ nhất", "bac-ninh", rank=1, criterion_id="infrastructure")
    gold.score("Đà Nẵng đứng thứ nhất", "da-nang", rank=1, criterion_id="application")
    return gold.score("Vietcombank xếp thứ tư", "ngan-hang-ngoai-thuong-viet-nam", rank=4).article()


def articles() -> list[Article]:
    """The four articles of this module with their gold."""
    return [_series(), _ranked(), _absent(), _readiness()]
