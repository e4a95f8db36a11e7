"""The ministry's report for 2013 as a newspaper tells it, and a province's daily on the Vietnam ICT Index 2019."""

import re
from typing import Any

from tests.prose.model import Article
from tests.prose.unseen_gold import Told

_REPORT = """ICTnews > Chính phủ điện tử | Thứ Tư, 16/04/2014, 09:42 (GMT+7) | In trang | Gửi email

Đà Nẵng, Bộ Tài chính cùng đứng đầu về ứng dụng CNTT

ICTnews - Bộ TT&TT vừa công bố Báo cáo đánh giá mức độ ứng dụng CNTT năm 2013 của các bộ, cơ quan ngang bộ, cơ quan \
thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương. Báo cáo do Cục Ứng dụng CNTT thực hiện trên cơ sở Công \
văn số 3387/BTTTT-ƯDCNTT ngày 13/11/2013, với thang điểm 1.000. Bộ Quốc phòng và Bộ Công an không thuộc diện đánh giá.

Ở khối tỉnh, thành phố, Đà Nẵng đứng đầu năm thứ 5 liên tiếp với tổng điểm 912,5. Vị trí thứ hai thuộc về Thừa Thiên - \
Huế (847,25 điểm), kế đó là Lào Cai (831 điểm), Hà Nội (818,75 điểm) và Nghệ An (806,5 điểm). So với năm 2012, Hà Nội \
lùi 2 bậc, còn Lào Cai từ hạng 11 nhảy vọt lên hạng 3. TP.HCM chỉ xếp thứ 8 với 779,4 điểm. Nằm ở cuối bảng là Bạc \
Liêu (xếp thứ 61, 402,3 điểm), Lai Châu (xếp thứ 62, 388 điểm) và Đắk Nông, tỉnh chỉ đạt 371,6 điểm, xếp thứ 63.

Với khối bộ, cơ quan ngang bộ, Bộ Tài chính dẫn đầu khi đạt 871,8 điểm, hơn đơn vị xếp thứ hai là Bộ Thông tin và \
Truyền thông 23,3 điểm. Các vị trí từ thứ 3 đến thứ 6 lần lượt thuộc về Bộ Công Thương (840,2 điểm), Bộ Tài nguyên và \
Môi trường (835,9 điểm), Bộ Ngoại giao (820 điểm) và Bộ Kế hoạch và Đầu tư (811,45 điểm). Ngân hàng Nhà nước Việt Nam \
và Bộ Khoa học và Công nghệ cùng được 798 điểm, đồng hạng 7. Xếp cuối là Ủy ban Dân tộc với 455,7 điểm (thứ 20/20); \
trên một bậc là Thanh tra Chính phủ, hạng 19. Trong các cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam xếp thứ nhất \
(702,6 điểm), Thông tấn xã Việt Nam xếp thứ nhì.

Về xếp loại, 4 tỉnh, thành phố đạt mức Tốt (chiếm 6,3%), 24 tỉnh, thành phố đạt mức Khá (38,1%), 33 tỉnh ở mức Trung \
bình (52,4%) và 2 tỉnh bị xếp mức Yếu (3,2%). Khối bộ, cơ quan ngang bộ có 3 đơn vị mức Tốt, 9 đơn vị mức Khá và 8 đơn \
vị mức Trung bình.

Xét theo từng nhóm tiêu chí của khối địa phương, Đà Nẵng đứng nhất cả về hạ tầng kỹ thuật CNTT (98 điểm trên tối đa \
100) lẫn ứng dụng CNTT trong hoạt động nội bộ (241,5 điểm trên tối đa 250), nhưng về công tác đảm bảo an toàn, an ninh \
thông tin thì chỉ xếp thứ 3. Ở nhóm cung cấp dịch vụ công trực tuyến, An Giang bất ngờ xếp thứ 2. Quảng Ninh đứng đầu \
về cơ chế, chính sách và các quy định cho ứng dụng CNTT.

Tính đến hết năm 2013, các tỉnh, thành phố cung cấp 2.366 dịch vụ công trực tuyến mức độ 3 và 111 dịch vụ mức độ 4.

Chương trình quốc gia về ứng dụng CNTT giai đoạn 2011 - 2015 có kinh phí 1.700 tỷ đồng, đặt mục tiêu đến năm 2015 có \
50% hồ sơ khai thuế được nộp qua mạng. Ngày 20/3, VCCI công bố chỉ số PCI 2013, theo đó Đà Nẵng cũng đứng đầu.
Đường dây nóng: 0936 005 888
"""

_DAILY = """BÁO THANH HÓA ĐIỆN TỬ | Chủ nhật, 12/4/2020 | Hotline: 0237.3852.540 | RSS

Thanh Hóa tăng 9 bậc trên bảng xếp hạng Vietnam ICT Index

(Baothanhhoa.vn) - Theo báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông Việt Nam \
(Vietnam ICT Index) năm 2019 do Hội Tin học Việt Nam công bố, tỉnh Thanh Hóa đạt 0,5086 điểm, xếp thứ 14 trong tổng số \
63 tỉnh, thành phố, tăng 9 bậc so với năm 2018 (thứ 23). Nhìn lại những năm trước, năm 2016 Thanh Hóa mới đứng thứ 34, \
năm 2017 xếp thứ 28.

Trong các chỉ số thành phần của năm 2019, hạ tầng kỹ thuật của tỉnh đứng ở vị trí 19, hạ tầng nhân lực đạt 0,58 điểm, \
xếp thứ 17, giảm 3 bậc; ứng dụng CNTT xếp thứ 9, tăng 6 bậc so với năm 2018. Đáng chú ý, chỉ số dịch vụ công trực \
tuyến vươn lên hạng 4, còn chỉ số ứng dụng CNTT nội bộ cơ quan nhà nước xếp hạng 22. Ngược lại, chỉ số công nghiệp \
CNTT của tỉnh chỉ xếp thứ 38, tụt 5 bậc.
Cụ thể hơn, hạ tầng kỹ thuật của xã hội xếp thứ 27, hạ tầng kỹ thuật của các cơ quan nhà nước xếp thứ 12; hạ tầng nhân \
lực của xã hội xếp thứ 29, trong khi hạ tầng nhân lực của các cơ quan nhà nước được xếp thứ 8.

Dẫn đầu cả nước vẫn là TP Đà Nẵng với 0,9237 điểm, tiếp theo lần lượt là Thừa Thiên Huế, TP Hồ Chí Minh, Quảng Ninh và \
Hải Phòng. Trong khu vực Bắc Trung Bộ, Nghệ An xếp thứ 20, giảm 4 bậc; Hà Tĩnh từ thứ 30 năm 2018 lên thứ 26; Quảng \
Bình đứng thứ 33, Quảng Trị đứng thứ 41. Cao Bằng là tỉnh có chỉ số thấp nhất, 0,1897, xếp thứ 63. Ở khối bộ, cơ quan \
ngang bộ, Bộ Tài chính tiếp tục xếp thứ nhất với chỉ số 0,9012, Bộ Kế hoạch và Đầu tư xếp thứ 2; ở khối ngân hàng \
thương mại, BIDV giữ vị trí số 1.

Đến hết tháng 12-2019, tỉnh Thanh Hóa cung cấp 1.104 dịch vụ công trực tuyến mức độ 3, mức độ 4, trong đó có 357 dịch \
vụ mức độ 4. Trong năm, toàn tỉnh tiếp nhận 486.215 hồ sơ qua mạng.

Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2019 của Thanh Hóa đứng thứ 24/63.

Theo Kế hoạch số 222/KH-UBND ngày 16-10-2019, năm 2020 tỉnh phấn đấu vào nhóm 10 địa phương dẫn đầu, với kinh phí 146 \
tỷ đồng; ít nhất 30% dịch vụ công được đưa lên mức độ 4.
"""


def number(words: str) -> float:
    """The numeral between the bars: whole numbers have points between thousands, marks a comma."""
    return float(words.split("|")[1].replace(".", "").replace(",", "."))


def ranks(gold: Told, *rows: tuple[str, str], **fields: Any) -> None:
    """Places whose numeral stands between the bars: words, subject."""
    for words, subject in rows:
        gold.score(words, subject, rank=int(number(words)), **fields)


def marks(gold: Told, *rows: tuple[str, str], **fields: Any) -> None:
    """Marks whose numeral stands between the bars: words, subject."""
    for words, subject in rows:
        gold.score(words, subject, **{"index_value" if number(words) <= 1 else "points": number(words)}, **fields)


def classes(gold: Told, subject: str, *rows: tuple[str, str]) -> None:
    """How many agencies have a class, or (with %) which part of them, printed beside: words, class."""
    for words, grade in rows:
        if "|%" in words:
            gold.measure(words, subject, "*", "*", **{"class": grade, "percent": number(words)})
            continue
        gold.graded(words, subject, grade, int(number(words)))


def change(gold: Told, *rows: tuple[str, str]) -> None:
    """Places won or lost; no fact that is asked for."""
    for words, subject in rows:
        sign = -1 if re.search(r"lùi|giảm|tụt", words) else 1
        gold.measure(words, subject, "change", "*", value=sign * number(words), optional=True)


def values(gold: Told, subject: str, indicator: str, *rows: tuple[str, str], **fields: Any) -> None:
    """Counts of one subject: words, level."""
    for words, level in rows:
        gold.measure(words, subject, indicator, level, value=number(words), **fields)


def _report() -> Article:
    gold, bo = Told("j press 2013", _REPORT, 2013, "mic/ung-dung-cntt/2013"), "bo-"
    gold.both("Đà Nẵng đứng đầu năm thứ 5 liên tiếp với tổng điểm |912,5|", "da-nang", 1, 912.5)
    gold.both("thứ hai thuộc về Thừa Thiên - Huế (|847,25| điểm)", "thua-thien-hue", 2, 847.25)
    marks(gold, ("Lào Cai (|831| điểm)", "lao-cai"), ("(|818,75| điểm)", "ha-noi"), ("(|806,5| điểm)", "nghe-an"))
    gold.row("ha-noi", "nghe-an", start=4, words="điểm), Hà Nội (818,75 điểm) và Nghệ An")
    change(gold, ("Hà Nội lùi |2| bậc", "ha-noi"))
    gold.score("Lào Cai từ hạng |11|", "lao-cai", rank=11, year=2012)
    ranks(gold, ("TP.HCM chỉ xếp thứ |8|", "ho-chi-minh"))
    ranks(gold, ("nhảy vọt lên hạng |3|", "lao-cai"), ("xếp thứ |61|", "bac-lieu"), ("xếp thứ |62|", "lai-chau"))
    marks(gold, ("với |779,4| điểm", "ho-chi-minh"), ("|402,3| điểm", "bac-lieu"), ("|388| điểm", "lai-chau"))
    marks(gold, ("chỉ đạt |371,6| điểm", "dak-nong"))
    ranks(gold, ("xếp thứ |63|", "dak-nong"))
    gold.both("Bộ Tài chính dẫn đầu khi đạt |871,8| điểm", bo + "tai-chinh", 1, 871.8)
    gold.score("xếp thứ hai là Bộ Thông tin và Truyền thông", bo + "thong-tin-va-truyen-thong", rank=2)
    gold.both("Bộ Công Thương (|840,2| điểm)", bo + "cong-thuong", 3, 840.2)
    gold.both("Bộ Tài nguyên và Môi trường (|835,9| điểm)", bo + "tai-nguyen-va-moi-truong", 4, 835.9)
    gold.both("Bộ Ngoại giao (|820| điểm)", bo + "ngoai-giao", 5, 820)
    gold.both("Bộ Kế hoạch và Đầu tư (|811,45| điểm)", bo + "ke-hoach-va-dau-tu", 6, 811.45)
    for subject in ("ngan-hang-nha-nuoc-viet-nam", bo + "khoa-hoc-va-cong-nghe"):
        marks(gold, ("cùng được |798| điểm", subject))
        ranks(gold, ("đồng hạng |7|", subject))
    marks(gold, ("Ủy ban Dân tộc với |455,7| điểm", "uy-ban-dan-toc"))
    ranks(gold, ("(thứ |20|/20)", "uy-ban-dan-toc"), ("Thanh tra Chính phủ, hạng |19|", "thanh-tra-chinh-phu"))
    gold.both("xếp thứ nhất (|702,6| điểm)", "bao-hiem-xa-hoi-viet-nam", 1, 702.6)
    gold.score("Thông tấn xã Việt Nam xếp thứ nhì", "thong-tan-xa-viet-nam", rank=2)
    local, central = "provinces-63|provinces-part", "ministries-22|ministries-part"
    classes(gold, local, ("|4| tỉnh, thành phố đạt mức Tốt", "Tốt"), ("(chiếm |6,3|%)", "Tốt"))
    classes(gold, local, ("|24| tỉnh, thành phố đạt mức Khá", "Khá"), ("(|38,1|%)", "Khá"))
    classes(gold, local, ("|33| tỉnh ở mức", "Trung bình"), ("(|52,4|%)", "Trung bình"))
    classes(gold, local, ("|2| tỉnh bị xếp mức Yếu", "Yếu"), ("(|3,2|%)", "Yếu"))
    classes(gold, central, ("có |3| đơn vị mức Tốt", "Tốt"), ("|9| đơn vị mức Khá", "Khá"))
    classes(gold, central, ("|8| đơn vị mức Trung bình", "Trung bình"))
    gold.both("đứng nhất cả về hạ tầng kỹ thuật CNTT (|98| điểm", "da-nang", 1, 98, criterion_id="infrastructure")
    marks(gold, ("(|241,5| điểm", "da-nang"), criterion_id="internal-use")
    gold.score("lẫn ứng dụng CNTT trong hoạt động nội bộ", "da-nang", rank=1, criterion_id="internal-use")
    ranks(gold, ("chỉ xếp thứ |3|", "da-nang"), criterion_id="security")
    ranks(gold, ("bất ngờ xếp thứ |2|", "an-giang"), criterion_id="online-services|public-services/online-services")
    gold.score("Quảng Ninh đứng đầu về cơ chế", "quang-ninh", rank=1, criterion_id="policy")
    values(gold, local, "services", ("cung cấp |2.366| dịch vụ", "3"), ("và |111| dịch vụ mức độ 4", "4"))
    return gold.other("Đà Nẵng cũng đứng đầu", "da-nang", 1).article()


def _daily() -> Article:
    gold, home = Told("j thanh hoa 2019", _DAILY, 2019, "vaip/ict-index/2019"), "thanh-hoa"
    marks(gold, ("Thanh Hóa đạt |0,5086| điểm", home))
    ranks(gold, ("xếp thứ |14| trong", home))
    change(gold, ("thành phố, tăng |9| bậc", home))
    gold.score("năm 2018 (thứ |23|)", home, rank=23, year=2018)
    gold.score("mới đứng thứ |34|", home, rank=34, year=2016)
    gold.score("năm 2017 xếp thứ |28|", home, rank=28, year=2017)
    marks(gold, ("nhân lực đạt |0,58| điểm", home), criterion_id="human-resources")
    for words, criterion in (
        ("ở vị trí |19|", "infrastructure"),
        ("điểm, xếp thứ |17|", "human-resources"),
        ("ứng dụng CNTT xếp thứ |9|", "application"),
        ("vươn lên hạng |4|", "application/online-services|online-services"),
        ("xếp hạng |22|", "application/internal-use|internal-use"),
        ("chỉ xếp thứ |38|", "industry"),
        ("của xã hội xếp thứ |27|", "infrastructure/society"),
        ("kỹ thuật của các cơ quan nhà nước xếp thứ |12|", "infrastructure/state"),
        ("của xã hội xếp thứ |29|", "human-resources/society"),
        ("nhân lực của các cơ quan nhà nước được xếp thứ |8|", "human-resources/state"),
    ):
        ranks(gold, (words, home), criterion_id=criterion)
    change(gold, ("giảm |3| bậc", home), ("tăng |6| bậc", home), ("tụt |5| bậc", home), ("giảm |4| bậc", "nghe-an"))
    gold.both("Dẫn đầu cả nước vẫn là TP Đà Nẵng với |0,9237| điểm", "da-nang", 1, 0.9237, "index_value")
    gold.row("thua-thien-hue", "ho-chi-minh", "quang-ninh", "hai-phong", start=2, words="tiếp theo lần lượt là Thừa")
    ranks(gold, ("Nghệ An xếp thứ |20|", "nghe-an"), ("lên thứ |26|", "ha-tinh"))
    gold.score("Hà Tĩnh từ thứ |30| năm 2018", "ha-tinh", rank=30, year=2018)
    ranks(gold, ("Quảng Bình đứng thứ |33|", "quang-binh"), ("Quảng Trị đứng thứ |41|", "quang-tri"))
    marks(gold, ("thấp nhất, |0,1897|", "cao-bang"))
    ranks(gold, ("xếp thứ |63|", "cao-bang"))
    gold.both("xếp thứ nhất với chỉ số |0,9012|", "bo-tai-chinh", 1, 0.9012, "index_value")
    ranks(gold, ("Đầu tư xếp thứ |2|", "bo-ke-hoach-va-dau-tu"))
    ranks(gold, ("BIDV giữ vị trí số |1|", "ngan-hang-dau-tu-va-phat-trien-viet-nam"))
    both = home + "|thanh-hoa/all"
    values(gold, both, "services", ("cung cấp |1.104| dịch vụ", "3+4"), ("có |357| dịch vụ mức độ 4", "4"))
    values(gold, both, "records_online", ("tiếp nhận |486.215| hồ sơ", "3+4|unstated"))
    return gold.other("đứng thứ |24|/63", home, 24).article()


def articles() -> list[Article]:
    """The two newspaper articles with their gold."""
    return [_report(), _daily()]
