"""Component indices, and services of provinces, written blind; every figure is made up."""

from tests.prose.blind.d_local import ranked, told
from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, PROVINCES, Told

_PARTS = """\
Bộ Tư pháp đứng thứ 4 khối bộ về Chính phủ điện tử năm 2019

Hà Nội, ngày 11/9/2020 (moj) – Theo Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin (CNTT), phát triển \
Chính phủ điện tử năm 2019 vừa được Bộ Thông tin và Truyền thông công bố, Bộ Tư pháp đạt chỉ số tổng thể 0,8246, xếp \
thứ 4/18 bộ, cơ quan ngang bộ. Năm 2018, Bộ Tư pháp xếp thứ 7 với chỉ số 0,7613.

Các chỉ số thành phần năm 2019 của Bộ Tư pháp như sau:
- Hạ tầng kỹ thuật CNTT: 0,7905 (xếp thứ 6);
- Ứng dụng CNTT trong hoạt động nội bộ: 0,9012 (xếp thứ 3);
- Trang/Cổng thông tin điện tử: 0,9340 (xếp thứ 2);
- Cung cấp dịch vụ công trực tuyến: 0,6518 (xếp thứ 9);
- Cơ chế, chính sách và các quy định cho ứng dụng CNTT: 1,0 (xếp thứ 1);
- Nguồn nhân lực cho ứng dụng CNTT: 0,7754 (xếp thứ 8).

Như vậy, dịch vụ công trực tuyến là hạng mục yếu nhất của Bộ, dù đã cải thiện so với mức 0,5520 của năm 2018.

Cũng theo báo cáo, Bộ Tài chính có chỉ số tổng thể cao nhất khối bộ (0,9418), tiếp theo là Bộ Kế hoạch và Đầu tư \
(0,8902) và Bộ Giao thông vận tải (0,8377). Bộ Quốc phòng và Bộ Công an không tham gia đánh giá. Tính theo mức độ, có \
5 bộ đạt mức Tốt, 11 bộ đạt mức Khá và 2 cơ quan ở mức Trung bình. Chỉ số trung bình của các bộ, cơ quan ngang bộ là \
0,6890.

Ở khối tỉnh, thành phố, chỉ số trung bình là 0,6127. Thừa Thiên Huế có chỉ số tổng thể cao nhất với 0,9168; Đà Nẵng \
và Quảng Ninh đứng thứ hai và thứ ba, lần lượt đạt 0,9033 và 0,8871. Xét riêng từng hạng mục, Tiền Giang đứng thứ \
nhất về ứng dụng CNTT trong hoạt động nội bộ (0,9755), Bình Phước đứng thứ hai về cung cấp dịch vụ công trực tuyến \
(0,8840). Chỉ số hạ tầng kỹ thuật CNTT của Lai Châu chỉ đạt 0,2216, xếp thứ 63.

Phát biểu tại cuộc giao ban, Cục trưởng Cục CNTT cho biết trong năm 2020 Bộ sẽ đưa 35% thủ tục hành chính lên mức độ \
4, kết nối 12 cơ sở dữ liệu với Cổng Dịch vụ công quốc gia; tổng kinh phí là 27,4 tỷ đồng. Kế hoạch được ban hành tại \
Quyết định số 1318/QĐ-BTP ngày 02/6/2020.

Vũ Ngọc
Các tin đã đưa ngày: 10/09/2020
"""

_SERVING = """\
Dịch vụ công trực tuyến của các tỉnh năm 2019: Bà Rịa - Vũng Tàu nhiều nhất, một tỉnh bằng không
06:40 - 03/07/2020 | 1.212 lượt xem | 4 bình luận

ictvietnam.vn - Số liệu Bộ Thông tin và Truyền thông vừa tổng hợp cho thấy bức tranh trái ngược giữa các địa phương \
trong việc cung cấp dịch vụ công trực tuyến (DVCTT) năm 2019.

Tổng cộng, 63 tỉnh, thành phố cung cấp 47.316 DVCTT mức độ 3, 4, gồm 36.204 dịch vụ mức độ 3 và 11.112 dịch vụ mức độ \
4. Một năm trước đó, tổng số này là 38.950. Số địa phương có ít nhất một DVCTT mức độ 3 hoặc mức độ 4 là 62/63, tương \
đương 98,41%; Hà Giang là tỉnh duy nhất chưa cung cấp dịch vụ nào. Riêng mức độ 4 có 55/63 địa phương cung cấp (năm \
2018 là 49/63).

Xét về số lượng DVCTT mức độ 3, 4, Bà Rịa - Vũng Tàu đứng đầu với 2.018 dịch vụ, nhiều hơn tỉnh đứng thứ hai là An \
Giang 126 dịch vụ. Hạng ba thuộc về Bình Thuận: 1.744 dịch vụ. Các vị trí thứ 4, thứ 5 và thứ 6 lần lượt là Quảng \
Nam, Tây Ninh và Lạng Sơn. TP. Hải Phòng với 905 dịch vụ xếp thứ 21. Hai tỉnh đứng cuối trong số có dịch vụ là Đắk \
Lắk (thứ 61, 17 dịch vụ) và Bạc Liêu (thứ 62, 9 dịch vụ).

Có dịch vụ là một chuyện, có người dùng lại là chuyện khác. Trên cả 63 tỉnh, thành phố, chỉ 29,6% DVCTT mức độ 3 và \
18,3% DVCTT mức độ 4 có phát sinh hồ sơ. Tổng số hồ sơ giải quyết trực tuyến của các địa phương trong năm là \
5.287.413 hồ sơ.

TP. Hồ Chí Minh tiếp nhận nhiều hồ sơ trực tuyến nhất, 1.320.564 hồ sơ. Đứng thứ hai là Hà Nội: trong 1.143.877 hồ sơ \
của 412 dịch vụ, có 894.027 hồ sơ được giải quyết trực tuyến. Nam Định xếp thứ ba với 231.650 hồ sơ, trong đó mức độ \
3 có 225.118 hồ sơ và mức độ 4 có 6.532 hồ sơ. Ninh Thuận xếp thứ 55, cả năm được 41 hồ sơ. Kon Tum có 186 dịch vụ \
nhưng không có hồ sơ trực tuyến nào.

Sáu tỉnh không gửi số liệu về hồ sơ trực tuyến là Cà Mau, Gia Lai, Hòa Bình, Phú Yên, Trà Vinh và Vĩnh Phúc.

Nghị quyết số 17/NQ-CP yêu cầu tới cuối năm 2020 có 30% DVCTT ở mức độ 4. Sở TT&TT một tỉnh miền núi cho biết mỗi \
dịch vụ mức độ 4 tốn chừng 60 triệu đồng để xây dựng.

Mai Khôi
"""


def _parts() -> Article:
    gold, home = Told("h1.parts", _PARTS, 2019, "mic/ung-dung-cntt/2019"), "bo-tu-phap"
    before = {"year": 2018, "scheme_id": "mic/ung-dung-cntt/2018"}
    gold.score("đứng thứ |4| khối", home, rank=4).score("xếp thứ |4|/18", home, rank=4)
    gold.score("tổng thể |0,8246|", home, index_value=0.8246)
    gold.size("4/|18| bộ", "ministries-22|ministries-18|ministries-with-services", 18)
    gold.score("xếp thứ |7| với", home, rank=7, **before).score("|0,7613|", home, index_value=0.7613, **before)
    for criterion, index, shown, rank in (
        ("infrastructure", 0.7905, "0,7905", 6),
        ("internal-use", 0.9012, "0,9012", 3),
        ("portal", 0.934, "0,9340", 2),
        ("online-services", 0.6518, "0,6518", 9),
        ("policy", 1, "1,0", 1),
        ("human-resources", 0.7754, "0,7754", 8),
    ):
        gold.score(f"|{shown}| (", home, index_value=index, criterion_id=criterion)
        gold.score(f"{shown} (xếp thứ |{rank}|)", home, rank=rank, criterion_id=criterion)
    gold.score("mức |0,5520| của", home, index_value=0.552, criterion_id="online-services", **before)
    ranked(
        gold,
        1,
        ("Bộ Tài chính có chỉ số tổng thể cao nhất khối bộ (|0,9418|)", "bo-tai-chinh"),
        ("Bộ Kế hoạch và Đầu tư (|0,8902|)", "bo-ke-hoach-va-dau-tu"),
        ("Bộ Giao thông vận tải (|0,8377|)", "bo-giao-thong-van-tai"),
    )
    for words, word, count in (("có |5| bộ", "Tốt", 5), ("|11| bộ", "Khá", 11), ("|2| cơ quan ở", "Trung bình", 2)):
        gold.graded(words, "ministries-22|ministries-18|ministries-with-services", word, count)
    told(gold, "ministries-22|ministries-18|ministries-with-services", "index", "*", "ngang bộ là |0,6890|")
    told(gold, PROVINCES, "index", "*", "trung bình là |0,6127|")
    ranked(
        gold,
        1,
        ("Thừa Thiên Huế có chỉ số tổng thể cao nhất với |0,9168|", "thua-thien-hue"),
        ("lần lượt đạt |0,9033| và", "da-nang"),
        ("0,9033 và |0,8871|", "quang-ninh"),
    )
    ranked(gold, 1, ("nội bộ (|0,9755|)", "tien-giang"), criterion_id="internal-use")
    ranked(gold, 2, ("trực tuyến (|0,8840|)", "binh-phuoc"), criterion_id="online-services")
    gold.score("|0,2216|", "lai-chau", index_value=0.2216, criterion_id="infrastructure")
    return gold.score("thứ |63|.", "lai-chau", rank=63, criterion_id="infrastructure").article()


def _serving() -> Article:
    gold, both = Told("h1.serving", _SERVING, 2019), "3+4"
    gold.by("Bà Rịa - Vũng Tàu nhiều nhất, một tỉnh", "ba-ria-vung-tau", "services", 1)
    gold.measure("một tỉnh bằng không", PROVINCES, "agencies", "*", value=1, optional=True)
    told(gold, PROVINCES, "services", both, "cung cấp |47.316| DVCTT")
    told(gold, PROVINCES, "services", "3", "gồm |36.204| dịch")
    told(gold, PROVINCES, "services", "4", "và |11.112| dịch")
    told(gold, PROVINCES, "services", both, "là |38.950|.", year=2018)
    gold.measure("là |62|/63", PROVINCES, "agencies", both, value=62, denominator=63)
    gold.measure("|98,41|%", PROVINCES, "agencies", both, percent=98.41)
    gold.none("Hà Giang là tỉnh duy nhất chưa", BOTH, "ha-giang")
    gold.measure("có |55|/63", PROVINCES, "agencies", "4", value=55, denominator=63)
    gold.measure("là |49|/63", PROVINCES, "agencies", "4", value=49, denominator=63, year=2018)
    gold.places("services", ("Bà Rịa - Vũng Tàu đứng đầu với |2.018| dịch vụ", "ba-ria-vung-tau", 1, 2018))
    gold.by("đứng thứ hai là An Giang", "an-giang", "services", 2)
    gold.places("services", ("Hạng ba thuộc về Bình Thuận: |1.744| dịch vụ", "binh-thuan", 3, 1744))
    for words, subject, rank in (
        ("vị trí thứ |4|,", "quang-nam", 4),
        ("thứ |5| và", "tay-ninh", 5),
        ("thứ |6| lần", "lang-son", 6),
        ("xếp thứ |21|", "hai-phong", 21),
        ("(thứ |61|,", "dak-lak", 61),
        ("(thứ |62|,", "bac-lieu", 62),
    ):
        gold.by(words, subject, "services", rank)
    for words, subject in (
        ("với |905| dịch", "hai-phong"),
        ("61, |17| dịch", "dak-lak"),
        ("62, |9| dịch", "bac-lieu"),
        ("của |412| dịch", "ha-noi"),
        ("có |186| dịch", "kon-tum"),
    ):
        told(gold, subject, "services", BOTH, words)
    told(gold, PROVINCES, "share_services_with_records", "3", "|29,6|%")
    told(gold, PROVINCES, "share_services_with_records", "4", "|18,3|%")
    told(gold, PROVINCES, "records_online", "*", "|5.287.413| hồ")
    words = "TP. Hồ Chí Minh tiếp nhận nhiều hồ sơ trực tuyến nhất, |1.320.564| hồ sơ"
    gold.places("records_online", (words, "ho-chi-minh", 1, 1320564))
    gold.by("Đứng thứ hai là Hà Nội", "ha-noi", "records_online", 2)
    told(gold, "ha-noi", "records_all", BOTH, "|1.143.877| hồ")
    told(gold, "ha-noi", "records_online", BOTH, "|894.027| hồ")
    gold.places("records_online", ("Nam Định xếp thứ ba với |231.650| hồ sơ", "nam-dinh", 3, 231650))
    told(gold, "nam-dinh", "records_online", "3", "|225.118| hồ")
    told(gold, "nam-dinh", "records_online", "4", "|6.532| hồ")
    gold.by("Ninh Thuận xếp thứ |55|", "ninh-thuan", "records_online", 55)
    told(gold, "ninh-thuan", "records_online", BOTH, "được |41| hồ")
    gold.none("không có hồ sơ trực tuyến nào", "*", "kon-tum", indicator="records_online")
    silent = ("ca-mau", "gia-lai", "hoa-binh", "phu-yen", "tra-vinh", "vinh-phuc")
    gold.missing("Sáu tỉnh không gửi số liệu", *silent)
    gold.measure("Sáu tỉnh không gửi số liệu", PROVINCES, "agencies", "*", value=6, optional=True)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_parts(), _serving()]
