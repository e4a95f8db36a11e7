"""A yearly summary, and a ranking with points; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

SUMMARY = """Bộ TT&TT công bố báo cáo ứng dụng công nghệ thông tin năm 2014

Thứ sáu, 22/05/2015 09:15

Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa hoàn thành Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin \
(CNTT) của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2014. \
Việc thu thập số liệu được tiến hành theo Công văn số 3386/BTTTT-THH ngày 17/11/2014.

Kết quả cho thấy bức tranh chung đã sáng hơn so với các năm trước, song khoảng cách giữa nhóm đầu và nhóm cuối vẫn \
lớn. Tại các Bộ, cơ quan ngang Bộ, tỉ lệ đơn vị đạt mức Tốt là 9,1%, mức Khá là 54,5%, mức Trung bình là 36,4%. Trong \
khi đó, ở các tỉnh, thành phố, chỉ có 6,3% địa phương đạt mức Tốt; tỉ lệ đạt mức Khá khoảng 33% và vẫn còn hơn 60% ở \
mức Trung bình.

Đứng đầu khối tỉnh, thành phố là Đà Nẵng, tiếp theo là Thành phố Hồ Chí Minh, Hà Nội và Thừa Thiên - Huế. Lai Châu \
xếp thứ 63/63. Ở khối Bộ, Bộ Công Thương xếp thứ nhất, Bộ Ngoại giao xếp thứ nhì.

Về dịch vụ công trực tuyến, số địa phương tham gia cung cấp và số dịch vụ tăng đều qua các năm. Cụ thể, năm 2011 có \
36 tỉnh, thành phố cung cấp 812 dịch vụ mức độ 3; năm 2012 có 45 tỉnh, thành phố cung cấp 1.580 dịch vụ mức độ 3 và \
03 thành phố cung cấp 11 dịch vụ mức độ 4; năm 2013 có 52 tỉnh, thành phố cung cấp 2.374 dịch vụ mức độ 3 và 08 tỉnh, \
thành phố cung cấp 96 dịch vụ mức độ 4; đến năm 2014 có 59 tỉnh, thành phố cung cấp 3.106 dịch vụ mức độ 3, có 14 \
tỉnh, thành phố cung cấp 218 dịch vụ mức độ 4.

Đối với khối Bộ, cơ quan ngang Bộ, năm 2013 có 14 Bộ cung cấp 402 dịch vụ mức độ 3; sang năm 2014 con số này là 17 Bộ \
với 655 dịch vụ mức độ 3.

Cùng với đó, lượng hồ sơ nộp qua mạng tăng lên rõ rệt. Những cơ quan có số lượng hồ sơ tiếp nhận, giải quyết trực \
tuyến lớn gồm Bộ Công Thương, Bộ Tài chính, thành phố Hà Nội và tỉnh Lào Cai.

Theo Nghị quyết số 36a/NQ-CP, đến hết năm 2016 phấn đấu 100% Bộ, ngành có dịch vụ công mức độ 3. Kinh phí cho công \
tác đánh giá năm 2015 dự kiến là 850 triệu đồng.

Lượt truy cập: 1.204.331 | Điện thoại đường dây nóng: 024.3556 3461
"""

POINTS = """Đà Nẵng tiếp tục dẫn đầu về ứng dụng CNTT

ICTnews - Thành phố Đà Nẵng đạt 915,3 điểm, bỏ xa địa phương xếp sau trong bảng đánh giá năm 2013.

Ngày 19/6/2014, Bộ Thông tin và Truyền thông đã công bố kết quả đánh giá mức độ ứng dụng CNTT năm 2013 của các cơ \
quan nhà nước. Thang điểm tối đa của bảng đánh giá là 1.000 điểm.

Trong số 63 tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng xếp thứ nhất. Vị trí thứ hai thuộc về Thành phố Hồ Chí \
Minh với 846,2 điểm; Bắc Ninh đứng thứ ba với 832,75 điểm. Các vị trí tiếp theo lần lượt là Quảng Ninh (821 điểm), \
Nghệ An (809,5 điểm) và An Giang (798,1 điểm). Hà Nội chỉ đứng thứ 9 với tổng điểm 771,4, giảm 3 bậc so với năm 2012.

Ở chiều ngược lại, Đắk Nông xếp thứ 61 với 402,6 điểm, Sơn La xếp thứ 62, đạt 388,9 điểm, còn đứng cuối bảng là Điện \
Biên với 371,2 điểm.

Tại khối các Bộ, cơ quan ngang Bộ, Bộ Tài chính đứng đầu với 889,6 điểm, tiếp đó là Bộ Giáo dục và Đào tạo được 861,3 \
điểm. Bộ Thông tin và Truyền thông xếp thứ 4 với 840,2 điểm. Xếp thứ 20 là Ủy ban Dân tộc (512,7 điểm).

Với khối cơ quan thuộc Chính phủ, ba đơn vị dẫn đầu theo thứ tự là Bảo hiểm Xã hội Việt Nam, Thông tấn xã Việt Nam, \
Đài Tiếng nói Việt Nam.

Về xếp loại, trong 63 tỉnh, thành phố có 8 địa phương đạt mức Tốt, 27 địa phương đạt mức Khá, 28 địa phương ở mức \
Trung bình.

Trao đổi với phóng viên, đại diện Cục Tin học hóa cho biết bộ tiêu chí năm nay bám theo Nghị định 43/2011/NĐ-CP và \
Quyết định 1605/QĐ-TTg. Mục tiêu đến năm 2015 là 50% hồ sơ thuế được khai qua mạng.

M.Q (tổng hợp)
"""


def _summary() -> Article:
    gold = Told("g1_summary", SUMMARY, 2014, "mic/ung-dung-cntt/2014")
    share = "share"
    gold.measure("mức Tốt là |9,1|%", MINISTRIES, share, **{"class": "Tốt"}, value=9.1)
    gold.measure("mức Khá là |54,5|%", MINISTRIES, share, **{"class": "Khá"}, value=54.5)
    gold.measure("Trung bình là |36,4|%", MINISTRIES, share, **{"class": "Trung bình"}, value=36.4)
    gold.measure("chỉ có |6,3|% địa phương", PROVINCES, share, **{"class": "Tốt"}, value=6.3)
    gold.measure("khoảng |33|%", PROVINCES, share, **{"class": "Khá"}, value=33, qualifier="≈")
    gold.measure("hơn |60|% ở", PROVINCES, share, **{"class": "Trung bình"}, value=60, qualifier=">")
    gold.score("Đứng đầu khối tỉnh, thành phố là Đà Nẵng", "da-nang", rank=1)
    listed = "tiếp theo là Thành phố Hồ Chí Minh, Hà Nội và Thừa Thiên - Huế"
    gold.row("ho-chi-minh", "ha-noi", "thua-thien-hue", start=2, words=listed)
    gold.score("Lai Châu xếp thứ |63|/63", "lai-chau", rank=63)
    gold.score("Bộ Công Thương xếp thứ nhất", "bo-cong-thuong", rank=1)
    gold.score("Bộ Ngoại giao xếp thứ nhì", "bo-ngoai-giao", rank=2)
    series = [
        (2011, "3", "năm 2011 có |36| tỉnh", 36, "|812| dịch vụ", 812),
        (2012, "3", "năm 2012 có |45| tỉnh", 45, "|1.580| dịch vụ", 1580),
        (2012, "4", "và |03| thành phố cung cấp", 3, "|11| dịch vụ", 11),
        (2013, "3", "năm 2013 có |52| tỉnh", 52, "|2.374| dịch vụ", 2374),
        (2013, "4", "và |08| tỉnh", 8, "|96| dịch vụ", 96),
        (2014, "3", "năm 2014 có |59| tỉnh", 59, "|3.106| dịch vụ", 3106),
        (2014, "4", "có |14| tỉnh", 14, "|218| dịch vụ", 218),
    ]
    for year, level, providers, count, offered, services in series:
        gold.measure(providers, PROVINCES, "agencies", level, value=count, year=year)
        gold.measure(offered, PROVINCES, "services", level, value=services, year=year)
    gold.measure("năm 2013 có |14| Bộ", MINISTRIES, "agencies", "3", value=14, year=2013)
    gold.measure("|402| dịch vụ", MINISTRIES, "services", "3", value=402, year=2013)
    gold.measure("là |17| Bộ", MINISTRIES, "agencies", "3", value=17)
    gold.measure("|655| dịch vụ", MINISTRIES, "services", "3", value=655)
    words = "gồm Bộ Công Thương, Bộ Tài chính, thành phố Hà Nội và tỉnh Lào Cai"
    return gold.has(words, "bo-cong-thuong", "bo-tai-chinh", "ha-noi", "lao-cai").article()


def _points() -> Article:
    gold = Told("g1_points", POINTS, 2013, "mic/ung-dung-cntt/2013")
    gold.score("Đà Nẵng đạt |915,3| điểm", "da-nang", points=915.3)
    gold.score("Đà Nẵng xếp thứ nhất", "da-nang", rank=1)
    gold.both("thứ hai thuộc về Thành phố Hồ Chí Minh với |846,2| điểm", "ho-chi-minh", 2, 846.2)
    gold.both("Bắc Ninh đứng thứ ba với |832,75| điểm", "bac-ninh", 3, 832.75)
    gold.both("Quảng Ninh (|821| điểm)", "quang-ninh", 4, 821)
    gold.both("Nghệ An (|809,5| điểm)", "nghe-an", 5, 809.5)
    gold.both("An Giang (|798,1| điểm)", "an-giang", 6, 798.1)
    gold.score("Hà Nội chỉ đứng thứ |9| với", "ha-noi", rank=9)
    gold.score("tổng điểm |771,4|", "ha-noi", points=771.4)
    gold.measure("giảm |3| bậc", "ha-noi", "change", "*", value=-3, optional=True)
    gold.score("Đắk Nông xếp thứ |61| với", "dak-nong", rank=61)
    gold.score("|402,6| điểm", "dak-nong", points=402.6)
    gold.score("Sơn La xếp thứ |62|", "son-la", rank=62)
    gold.score("đạt |388,9| điểm", "son-la", points=388.9)
    gold.score("|371,2| điểm", "dien-bien", points=371.2)
    gold.score("đứng cuối bảng là Điện Biên", "dien-bien", rank=63, optional=True)
    gold.both("Bộ Tài chính đứng đầu với |889,6| điểm", "bo-tai-chinh", 1, 889.6)
    gold.both("tiếp đó là Bộ Giáo dục và Đào tạo được |861,3| điểm", "bo-giao-duc-va-dao-tao", 2, 861.3)
    gold.score("Truyền thông xếp thứ |4| với", "bo-thong-tin-va-truyen-thong", rank=4)
    gold.score("|840,2| điểm", "bo-thong-tin-va-truyen-thong", points=840.2)
    gold.score("Xếp thứ |20| là", "uy-ban-dan-toc", rank=20)
    gold.score("(|512,7| điểm)", "uy-ban-dan-toc", points=512.7)
    listed = "Bảo hiểm Xã hội Việt Nam, Thông tấn xã Việt Nam, Đài Tiếng nói Việt Nam"
    gold.row("bao-hiem-xa-hoi-viet-nam", "thong-tan-xa-viet-nam", "dai-tieng-noi-viet-nam", start=1, words=listed)
    for words, word, value in [("có |8| địa", "Tốt", 8), ("|27| địa", "Khá", 27), ("|28| địa", "Trung bình", 28)]:
        gold.graded(words, PROVINCES, word, value)
    gold.graded("trong 63 tỉnh, thành phố có", PROVINCES, "Tốt", 8, denominator=63, optional=True)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_summary(), _points()]
