"""Records of the provinces' and ministries' online services in 2015, and the departments of one province in 2018."""

from tests.prose.blind.d_local import told
from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

_RECORDS = """Hồ sơ trực tuyến tại các tỉnh, thành phố năm 2015: Nơi nhiều, nơi chưa có

Thứ Hai, 30/05/2016, 14:18 [GMT+7]

(Chinhphu.vn) - Theo số liệu tổng hợp của Cục Tin học hóa, Bộ Thông tin và Truyền thông, năm 2015 các tỉnh, thành phố \
trực thuộc Trung ương đã giải quyết trực tuyến 1.486.220 hồ sơ mức độ 3, mức độ 4, trong đó mức độ 3 là 1.371.905 hồ \
sơ, mức độ 4 là 114.315 hồ sơ. Tỉ lệ dịch vụ công trực tuyến có phát sinh hồ sơ ở mức độ 3 đạt 39,4%, ở mức độ 4 đạt \
27,2%.

Về số lượng hồ sơ trực tuyến, Hà Nội xếp thứ nhất với 521.340 hồ sơ, trong đó mức độ 3 là 498.112 hồ sơ, mức độ 4 là \
23.228 hồ sơ. Xếp thứ hai là TP. Hồ Chí Minh với 406.815 hồ sơ. Xếp thứ ba là Đà Nẵng với 148.270 hồ sơ; trong số 342 \
dịch vụ công trực tuyến mức độ 3 của Đà Nẵng có 261 dịch vụ phát sinh hồ sơ. An Giang xếp thứ tư với 72.406 hồ sơ. Đắk \
Nông xếp thứ 48 với 03 hồ sơ.

Các tỉnh không phát sinh hồ sơ trực tuyến trong năm 2015 gồm: Bắc Kạn, Hà Nam, Hòa Bình, Phú Yên, Trà Vinh, Yên Bái.

Các tỉnh không có số liệu về hồ sơ trực tuyến gồm: Bạc Liêu, Cao Bằng, Gia Lai, Hậu Giang, Kon Tum, Ninh Thuận.

Ở khối bộ, cơ quan ngang bộ, Bộ Tài chính có hàng triệu hồ sơ được giải quyết trực tuyến. Bộ Công Thương giải quyết \
trực tuyến 612.304 hồ sơ, Bộ Giao thông vận tải giải quyết trực tuyến khoảng 85.000 hồ sơ, Bộ Y tế giải quyết trực \
tuyến 9.412 hồ sơ. Bộ Nội vụ và Thanh tra Chính phủ chưa phát sinh hồ sơ trực tuyến. Ủy ban Dân tộc không có số liệu \
về hồ sơ trực tuyến. Tỉ lệ dịch vụ mức độ 3 có phát sinh hồ sơ tại các bộ, cơ quan ngang bộ đạt 58,7%.

Nghị quyết số 36a/NQ-CP ngày 14/10/2015 yêu cầu đến hết năm 2016, các bộ, ngành cung cấp 100% dịch vụ công cơ bản ở \
mức độ 3. Một khảo sát qua mạng với 1.250 người cho thấy 68% chưa từng nộp hồ sơ trực tuyến; phí chuyển phát kết quả \
từ 15.000 đến 30.000 đồng mỗi hồ sơ.

Hiền Minh
"""

_NAM_DINH = """Nam Định: Kết quả bước đầu từ dịch vụ công trực tuyến

Báo Nam Định điện tử | Thứ năm, 10/01/2019 - 07:55

Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23-4-2018 của Chính phủ, Trung tâm Phục vụ hành chính công, xúc tiến đầu tư \
và hỗ trợ doanh nghiệp tỉnh đi vào hoạt động từ ngày 1-10-2018 tại số 168 đường Đông A.

Đến hết năm 2018, tỉnh Nam Định cung cấp 498 dịch vụ công trực tuyến mức độ 3 và 64 dịch vụ công trực tuyến mức độ 4; \
năm 2017, tỉnh cung cấp 212 dịch vụ mức độ 3 và 15 dịch vụ mức độ 4. Sở Công Thương có 96 dịch vụ mức độ 3 và 22 dịch \
vụ mức độ 4. Sở Giao thông vận tải có 58 dịch vụ mức độ 3, 9 dịch vụ mức độ 4. Sở Tài nguyên và Môi trường có 47 dịch \
vụ mức độ 3, chưa có dịch vụ mức độ 4. Sở Tư pháp có 12 dịch vụ mức độ 3 và 6 dịch vụ mức độ 4. Ban Quản lý các khu \
công nghiệp và Thanh tra tỉnh chưa có dịch vụ công trực tuyến mức độ 3, mức độ 4.

Ở cấp huyện, thành phố Nam Định cung cấp 31 dịch vụ công trực tuyến mức độ 3, huyện Hải Hậu cung cấp 25 dịch vụ công \
trực tuyến mức độ 3.

Năm 2018, các cơ quan trong tỉnh tiếp nhận 386.720 hồ sơ, trong đó có 39.410 hồ sơ nộp trực tuyến, chiếm 10,19%. Sở \
Công Thương dẫn đầu về số hồ sơ trực tuyến với 18.430 hồ sơ, đứng thứ hai là Sở Tư pháp với 4.870 hồ sơ. Sở Giao thông \
vận tải tiếp nhận 23.518 hồ sơ, trong đó có 3.106 hồ sơ trực tuyến. Sở Y tế tiếp nhận 1.280 hồ sơ trực tuyến mức độ 3 \
và 96 hồ sơ trực tuyến mức độ 4. Sở Kế hoạch và Đầu tư giải quyết trực tuyến 2.945 hồ sơ. Sở Xây dựng chỉ có 7 hồ sơ \
trực tuyến, còn Sở Khoa học và Công nghệ không phát sinh hồ sơ trực tuyến.

Anh Trần Văn Thịnh, 34 tuổi, ở phường Trần Tế Xương, cho biết nộp hồ sơ cấp đổi giấy phép lái xe qua mạng mất khoảng \
10 phút, lệ phí 135.000 đồng, 5 ngày sau nhận kết quả tại nhà. Năm 2019, tỉnh phấn đấu 20% hồ sơ được nộp trực tuyến; \
tiếp tục cải thiện chỉ số năng lực cạnh tranh cấp tỉnh (PCI), vốn đứng thứ 33/63 năm 2017. Tổng đài hỗ trợ: 0228.1022.

Bài và ảnh: Đức Toàn
"""


def _records() -> Article:
    gold, online, share = Told("records 2015", _RECORDS, 2015), "records_online", "share_services_with_records"
    told(gold, PROVINCES, online, "3+4", "trực tuyến |1.486.220| hồ sơ")
    told(gold, PROVINCES, online, "3", "mức độ 3 là |1.371.905| hồ sơ")
    told(gold, PROVINCES, online, "4", "mức độ 4 là |114.315| hồ sơ")
    told(gold, PROVINCES, share, "3", "ở mức độ 3 đạt |39,4|%")
    told(gold, PROVINCES, share, "4", "ở mức độ 4 đạt |27,2|%")
    gold.places(
        online,
        ("Hà Nội xếp thứ nhất với |521.340| hồ sơ", "ha-noi", 1, 521340),
        ("hai là TP. Hồ Chí Minh với |406.815| hồ sơ", "ho-chi-minh", 2, 406815),
        ("ba là Đà Nẵng với |148.270| hồ sơ", "da-nang", 3, 148270),
        ("An Giang xếp thứ tư với |72.406| hồ sơ", "an-giang", 4, 72406),
    )
    told(gold, "ha-noi", online, "3", "mức độ 3 là |498.112| hồ sơ")
    told(gold, "ha-noi", online, "4", "mức độ 4 là |23.228| hồ sơ")
    told(gold, "da-nang", "services", "3", "trong số |342| dịch vụ")
    records = "services_with_records"
    gold.measure("có |261| dịch vụ", "da-nang", records, "3|3+4|unstated", value=261)
    gold.measure("có |261| dịch vụ", "da-nang", records, "*", value=261, denominator=342, optional=True)
    gold.by("Đắk Nông xếp thứ |48|", "dak-nong", online, 48, "printed")
    told(gold, "dak-nong", online, "3+4|unstated", "với |03| hồ sơ")
    words = "gồm: Bắc Kạn, Hà Nam, Hòa Bình, Phú Yên, Trà Vinh, Yên Bái"
    lacking = ("bac-kan", "ha-nam", "hoa-binh", "phu-yen", "tra-vinh", "yen-bai")
    gold.none(words, "*", *lacking, indicator=online)
    silent = ("bac-lieu", "cao-bang", "gia-lai", "hau-giang", "kon-tum", "ninh-thuan")
    gold.missing("gồm: Bạc Liêu, Cao Bằng, Gia Lai, Hậu Giang, Kon Tum, Ninh Thuận", *silent)
    fields = {"value": None, "value_text": "hàng triệu", "qualifier": "magnitude"}
    gold.measure("có hàng triệu hồ sơ", "bo-tai-chinh", online, "*", **fields)
    told(gold, "bo-cong-thuong", online, "*", "trực tuyến |612.304| hồ sơ")
    told(gold, "bo-giao-thong-van-tai", online, "*", "khoảng |85.000| hồ sơ", qualifier="≈")
    told(gold, "bo-y-te", online, "*", "tuyến |9.412| hồ sơ")
    words = "Bộ Nội vụ và Thanh tra Chính phủ chưa phát sinh"
    gold.none(words, "*", "bo-noi-vu", "thanh-tra-chinh-phu", indicator=online)
    gold.missing("Ủy ban Dân tộc không có số liệu", "uy-ban-dan-toc")
    told(gold, MINISTRIES, share, "3", "ngang bộ đạt |58,7|%")
    return gold.article()


def _nam_dinh() -> Article:
    gold, home, province = Told("nam dinh 2018", _NAM_DINH, 2018), "nam-dinh/", "nam-dinh|nam-dinh/all"
    both, online = "3+4|unstated", "records_online"
    told(gold, province, "services", "3", "cung cấp |498| dịch vụ")
    told(gold, province, "services", "4", "và |64| dịch vụ")
    told(gold, province, "services", "3", "cung cấp |212| dịch vụ", year=2017)
    told(gold, province, "services", "4", "và |15| dịch vụ", year=2017)
    for subject, level, words in (
        ("so-cong-thuong", "3", "Công Thương có |96| dịch vụ"),
        ("so-cong-thuong", "4", "và |22| dịch vụ"),
        ("so-giao-thong-van-tai", "3", "vận tải có |58| dịch vụ"),
        ("so-giao-thong-van-tai", "4", "3, |9| dịch vụ"),
        ("so-tai-nguyen-va-moi-truong", "3", "Môi trường có |47| dịch vụ"),
        ("so-tu-phap", "3", "Tư pháp có |12| dịch vụ"),
        ("so-tu-phap", "4", "và |6| dịch vụ"),
        ("thanh-pho-nam-dinh", "3", "Nam Định cung cấp |31| dịch vụ"),
        ("huyen-hai-hau", "3", "Hải Hậu cung cấp |25| dịch vụ"),
    ):
        told(gold, home + subject, "services", level, words)
    gold.none("chưa có dịch vụ mức độ 4", "4", home + "so-tai-nguyen-va-moi-truong")
    lacking = (home + "ban-quan-ly-cac-khu-cong-nghiep", home + "thanh-tra")
    gold.none("Thanh tra tỉnh chưa có dịch vụ công trực tuyến mức độ 3, mức độ 4", "3+4", *lacking)
    told(gold, province, "records_all", "3+4|unstated|", "tiếp nhận |386.720| hồ sơ")
    told(gold, province, online, both, "có |39.410| hồ sơ")
    told(gold, province, online, both, "có |39.410| hồ sơ", denominator=386720, optional=True)
    for column in ("percent", "value"):
        gold.measure("chiếm |10,19|%", province, "*", "*", **{column: 10.19, "optional": True})
    gold.places(
        online,
        ("dẫn đầu về số hồ sơ trực tuyến với |18.430| hồ sơ", home + "so-cong-thuong", 1, 18430),
        ("đứng thứ hai là Sở Tư pháp với |4.870| hồ sơ", home + "so-tu-phap", 2, 4870),
    )
    told(gold, home + "so-giao-thong-van-tai", "records_all", "3+4|unstated|", "tiếp nhận |23.518| hồ sơ")
    transport = home + "so-giao-thong-van-tai"
    told(gold, transport, online, both, "có |3.106| hồ sơ trực tuyến")
    told(gold, transport, online, both, "có |3.106| hồ sơ trực tuyến", denominator=23518, optional=True)
    told(gold, home + "so-y-te", online, "3", "tiếp nhận |1.280| hồ sơ trực tuyến")
    told(gold, home + "so-y-te", online, "4", "và |96| hồ sơ trực tuyến")
    told(gold, home + "so-ke-hoach-va-dau-tu", online, both, "trực tuyến |2.945| hồ sơ")
    told(gold, home + "so-xay-dung", online, both, "chỉ có |7| hồ sơ")
    gold.none("Công nghệ không phát sinh hồ sơ", "*", home + "so-khoa-hoc-va-cong-nghe", indicator=online)
    gold.other("vốn đứng thứ |33|/63", "nam-dinh", 33, year=2017)
    return gold.article()


def articles() -> list[Article]:
    """The two pages with their gold."""
    return [_records(), _nam_dinh()]
