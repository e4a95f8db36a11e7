"""A page that lists the places of 2018 line by line, and a province's online records and index of 2023."""

from tests.prose.blind.j_national import change, classes, marks, number, ranks, values
from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

_LISTS = """CỔNG THÔNG TIN ĐIỆN TỬ TỈNH QUẢNG NINH
Trang chủ » Tin tức » Công nghệ thông tin
Ngày đăng: 02/07/2019 - 10:45 | Cỡ chữ: A- A A+

Quảng Ninh thuộc nhóm 5 địa phương dẫn đầu về ứng dụng CNTT năm 2018

Bộ Thông tin và Truyền thông vừa công bố Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin, phát triển \
Chính phủ điện tử năm 2018 của các cơ quan nhà nước.

Năm tỉnh, thành phố đứng đầu, xếp theo thứ tự từ cao xuống thấp, gồm:
1. Đà Nẵng: 0,9116
2. Thừa Thiên Huế: 0,9005
3. Hà Nội: 0,8917
4. Quảng Ninh: 0,8850
5. Tiền Giang: 0,8762

Kết quả của tỉnh Quảng Ninh ở từng hạng mục:
- Hạ tầng kỹ thuật CNTT: xếp hạng 7 (năm 2017 xếp hạng 10);
- Ứng dụng CNTT trong hoạt động nội bộ: xếp hạng 3;
- Trang/Cổng thông tin điện tử: xếp hạng 2;
- Cung cấp dịch vụ công trực tuyến: xếp hạng 6;
- Nhân lực cho ứng dụng CNTT: xếp hạng 15.

Khối bộ, cơ quan ngang bộ:
• Bộ Tài chính: hạng 1, chỉ số 0,9204;
• Bộ Tư pháp: hạng 2, chỉ số 0,8833;
• Bộ Nội vụ: hạng 11, chỉ số 0,6475 (năm 2017: hạng 5);
• Ủy ban Dân tộc: hạng 19, chỉ số 0,4018.

Các sở, ban, ngành và địa phương trong tỉnh cung cấp nhiều dịch vụ công trực tuyến mức độ 3, mức độ 4 đến hết năm 2018:
+ Sở Công Thương: 112 dịch vụ;
+ Sở Xây dựng: 64 dịch vụ;
+ Thành phố Hạ Long: 203 dịch vụ.

Tài liệu tham khảo:
1. Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ;
2. Kế hoạch số 73/KH-UBND ngày 17/4/2019 của UBND tỉnh (kinh phí 215 tỷ đồng).

Chỉ số PCI năm 2018 của Quảng Ninh: hạng 1. Tổng đài hỗ trợ: 1900 558826. Lượt truy cập: 12.408.331
"""

_HAI_DUONG = """BÁO HẢI DƯƠNG | Thứ Sáu, 19/01/2024 07:30
Đường dây nóng: 0986 388 599

Hải Dương: Hồ sơ trực tuyến tăng mạnh

Theo báo cáo của Văn phòng UBND tỉnh, năm 2023, các cơ quan trong tỉnh Hải Dương tiếp nhận 512.640 hồ sơ thủ tục hành \
chính, trong đó có 421.378 hồ sơ trực tuyến, chiếm 82,2%. Năm 2022, toàn tỉnh mới có 236.915 hồ sơ trực tuyến.

Sở Tư pháp là đơn vị có nhiều hồ sơ trực tuyến nhất với 43.206 hồ sơ, đứng thứ hai là Sở Giao thông vận tải với 38.517 \
hồ sơ, thứ ba là Sở Công Thương với 29.884 hồ sơ. Sở Ngoại vụ chỉ có 61 hồ sơ trực tuyến. Ban Quản lý các khu công \
nghiệp tiếp nhận 2.150 hồ sơ, trong đó 2.148 hồ sơ nộp trực tuyến. Ở cấp huyện, thành phố Hải Dương tiếp nhận 40.912 \
hồ sơ trực tuyến. Thanh tra tỉnh không phát sinh hồ sơ trực tuyến.

Tính đến ngày 31/12/2023, tỉnh cung cấp 1.402 dịch vụ công trực tuyến, gồm 866 dịch vụ công trực tuyến toàn trình và \
536 dịch vụ công trực tuyến một phần.

UBND tỉnh cũng vừa công bố chỉ số chuyển đổi số (DTI) năm 2023 của các cơ quan nhà nước trong tỉnh. Trong khối sở, \
ban, ngành, Sở Thông tin và Truyền thông xếp thứ nhất với 94,18 điểm, Văn phòng UBND tỉnh xếp thứ hai với 93,6 điểm; \
Sở Y tế tăng 6 bậc, xếp thứ 5; Ban Dân tộc không tham gia đánh giá. Khối huyện có thành phố Chí Linh dẫn đầu với 89,75 \
điểm, thị xã Kinh Môn xếp thứ hai, huyện Ninh Giang xếp cuối (thứ 12) khi chỉ đạt 71,3 điểm. Có 7 sở, ngành và 2 huyện \
được xếp loại Tốt.

Ở cấp quốc gia, chỉ số cải cách hành chính (PAR Index) năm 2022 của Hải Dương xếp thứ 17, còn chỉ số PAPI thuộc nhóm \
trung bình cao. Năm 2024, tỉnh đặt mục tiêu 90% hồ sơ được nộp trực tuyến, dành 96,4 tỷ đồng cho hạ tầng số theo Nghị \
quyết số 06-NQ/TU ngày 26/3/2021.

HÀ KIÊN
"""


def _lists() -> Article:
    gold, home = Told("j quang ninh 2018", _LISTS, 2018, "mic/ung-dung-cntt/2018"), "quang-ninh"
    for place, words, subject in (
        (1, "1. Đà Nẵng: |0,9116|", "da-nang"),
        (2, "2. Thừa Thiên Huế: |0,9005|", "thua-thien-hue"),
        (3, "3. Hà Nội: |0,8917|", "ha-noi"),
        (4, "4. Quảng Ninh: |0,8850|", home),
        (5, "5. Tiền Giang: |0,8762|", "tien-giang"),
        (1, "Bộ Tài chính: hạng 1, chỉ số |0,9204|", "bo-tai-chinh"),
        (2, "Bộ Tư pháp: hạng 2, chỉ số |0,8833|", "bo-tu-phap"),
        (11, "Bộ Nội vụ: hạng 11, chỉ số |0,6475|", "bo-noi-vu"),
        (19, "Ủy ban Dân tộc: hạng 19, chỉ số |0,4018|", "uy-ban-dan-toc"),
    ):
        gold.both(words, subject, place, number(words), "index_value")
    ranks(gold, ("(năm 2017: hạng |5|)", "bo-noi-vu"), year=2017)
    for words, criterion in (
        ("CNTT: xếp hạng |7| (năm", "infrastructure"),
        ("nội bộ: xếp hạng |3|;", "internal-use"),
        ("tử: xếp hạng |2|;", "portal|public-services/portal"),
        ("tuyến: xếp hạng |6|;", "online-services|public-services/online-services"),
        ("Nhân lực cho ứng dụng CNTT: xếp hạng |15|.", "human-resources"),
    ):
        ranks(gold, (words, home), criterion_id=criterion)
    ranks(gold, ("(năm 2017 xếp hạng |10|)", home), criterion_id="infrastructure", year=2017)
    values(gold, home + "/so-cong-thuong", "services", ("Sở Công Thương: |112| dịch vụ", "3+4"))
    values(gold, home + "/so-xay-dung", "services", ("Sở Xây dựng: |64| dịch vụ", "3+4"))
    values(gold, home + "/thanh-pho-ha-long", "services", ("Hạ Long: |203| dịch vụ", "3+4"))
    return gold.other("Chỉ số PCI năm 2018 của Quảng Ninh: hạng |1|.", home, 1).article()


def _hai_duong() -> Article:
    gold, home = Told("j hai duong 2023", _HAI_DUONG, 2023, "hai-duong/chuyen-doi-so/2023"), "hai-duong/"
    _hai_duong_records(gold, home)
    gold.both("nhất với |94,18| điểm", home + "so-thong-tin-va-truyen-thong", 1, 94.18)
    gold.both("xếp thứ hai với |93,6| điểm", home + "van-phong-ubnd", 2, 93.6)
    change(gold, ("Sở Y tế tăng |6| bậc", home + "so-y-te"))
    ranks(gold, ("bậc, xếp thứ |5|", home + "so-y-te"), ("xếp cuối (thứ |12|)", home + "huyen-ninh-giang"))
    gold.both("thành phố Chí Linh dẫn đầu với |89,75| điểm", home + "huyen-chi-linh", 1, 89.75)
    gold.score("thị xã Kinh Môn xếp thứ hai", home + "huyen-kinh-mon", rank=2)
    marks(gold, ("chỉ đạt |71,3| điểm", home + "huyen-ninh-giang"))
    classes(gold, home + "departments", ("Có |7| sở, ngành", "Tốt"))
    classes(gold, home + "districts", ("và |2| huyện được xếp", "Tốt"))
    par = {"scheme_id": "moha/cai-cach-hanh-chinh/2022", "year": 2022}
    ranks(gold, ("Hải Dương xếp thứ |17|", "hai-duong"), **par)
    return gold.article()


def _hai_duong_records(gold: Told, home: str) -> None:
    province, online = "hai-duong|hai-duong/all", "records_online"
    values(gold, province, "records_all", ("tiếp nhận |512.640| hồ sơ", BOTH))
    values(gold, province, online, ("có |421.378| hồ sơ", BOTH))
    values(gold, province, online, ("mới có |236.915| hồ sơ", BOTH), year=2022)
    for column in ("percent", "value"):
        gold.measure("chiếm |82,2|%", province, "*", "*", **{column: 82.2, "optional": True})
    for place, words, slug in (
        (1, "nhất với |43.206| hồ sơ", "so-tu-phap"),
        (2, "đứng thứ hai là Sở Giao thông vận tải với |38.517| hồ sơ", "so-giao-thong-van-tai"),
        (3, "thứ ba là Sở Công Thương với |29.884| hồ sơ", "so-cong-thuong"),
    ):
        gold.places(online, (words, home + slug, place, int(number(words))))
    values(gold, home + "so-ngoai-vu", online, ("có |61| hồ sơ", BOTH))
    zones = home + "ban-quan-ly-cac-khu-cong-nghiep"
    values(gold, zones, "records_all", ("tiếp nhận |2.150| hồ sơ", BOTH))
    values(gold, zones, online, ("đó |2.148| hồ sơ", BOTH))
    values(gold, home + "thanh-pho-hai-duong", online, ("tiếp nhận |40.912| hồ sơ", BOTH))
    gold.none("Thanh tra tỉnh không phát sinh", "*", home + "thanh-tra", indicator=online)
    values(gold, province, "services", ("cung cấp |1.402| dịch vụ", BOTH))
    values(gold, province, "services", ("gồm |866| dịch vụ", "*"), ("và |536| dịch vụ", "*"))


def articles() -> list[Article]:
    """The page with lists and the article on records with their gold."""
    return [_lists(), _hai_duong()]
