"""Articles about the online services of the provinces: by services and records, who has none, who sent nothing."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

RANKED = """Tình hình cung cấp dịch vụ công trực tuyến của các tỉnh, thành phố năm 2017

22/06/2018 10:05 (GMT+7)

Theo Báo cáo đánh giá ứng dụng CNTT năm 2017 của Cục Tin học hóa, Bộ TT&TT, đến hết năm 2017 đã có 61/63 (96,83%) \
tỉnh, thành phố trực thuộc Trung ương cung cấp dịch vụ công trực tuyến (DVCTT) mức độ 3 hoặc mức độ 4, 02 tỉnh chưa \
cung cấp là Lai Châu và Sóc Trăng. Tỉ lệ DVCTT có phát sinh hồ sơ tại các tỉnh, thành phố ở mức độ 3 là 42,7%, ở mức \
độ 4 là 31,05%.

Xếp hạng theo số lượng DVCTT mức độ 3, mức độ 4, đứng đầu là Bắc Ninh với 1.512 DVCTT mức độ 3 và 46 DVCTT mức độ 4, \
đứng thứ hai là Lâm Đồng với 1.387 DVCTT mức độ 3, tiếp theo là Quảng Nam, Tây Ninh, Bình Phước. Xếp thứ 61 là Hậu \
Giang với 02 DVCTT mức độ 3.

Xếp hạng theo số lượng hồ sơ trực tuyến, TP. Hồ Chí Minh xếp thứ nhất với tổng số 512.306 hồ sơ trực tuyến, trong đó \
mức độ 3 là 476.110 hồ sơ, mức độ 4 là 36.196 hồ sơ. Xếp thứ hai là Bình Dương với 203.940 hồ sơ trực tuyến. Xếp thứ \
ba là Thái Bình với 112.905 hồ sơ trực tuyến; trong số 96 DVCTT mức độ 3 mà Thái Bình cung cấp có 33 dịch vụ phát sinh \
hồ sơ trực tuyến. Phú Yên xếp thứ 31 với 01 hồ sơ trực tuyến.

Các tỉnh Hà Nam, Cao Bằng, Đắk Nông, Bến Tre, Quảng Ngãi không có số liệu cụ thể về hồ sơ trực tuyến.

Theo Cục Tin học hóa, việc xếp hạng dựa trên số liệu báo cáo tính đến ngày 31/12/2017 của các địa phương. Một số địa \
phương đã phối hợp với bưu điện nhận, trả kết quả theo Quyết định 45/2016/QĐ-TTg, cước phí từ 26.000 đồng/lượt.

PV
Đọc thêm: 10 dịch vụ công được nộp nhiều nhất
"""
WITHOUT = """Nhiều địa phương chưa có dịch vụ công trực tuyến mức độ 4

Thứ năm, 21/05/2015 - 08:17

Thống kê của Bộ Thông tin và Truyền thông cho thấy, đến hết năm 2014, việc cung cấp dịch vụ công trực tuyến của các cơ \
quan nhà nước tuy có tăng về số lượng nhưng chưa đồng đều giữa các bộ, ngành, địa phương.

Đối với các tỉnh, thành phố trực thuộc Trung ương, có 57/63 tỉnh, thành phố cung cấp dịch vụ công trực tuyến mức độ 3. \
Các tỉnh chưa cung cấp dịch vụ công trực tuyến mức độ 3 gồm: Bắc Kạn, Cao Bằng, Điện Biên, Gia Lai, Ninh Thuận, Trà \
Vinh. Đối với mức độ 4, mới có 15 tỉnh, thành phố cung cấp với tổng số 104 dịch vụ.

Đối với các bộ, cơ quan ngang bộ, có 16/22 bộ, cơ quan cung cấp dịch vụ công trực tuyến mức độ 3 và 7/22 bộ, cơ quan \
cung cấp dịch vụ công trực tuyến mức độ 4. Thanh tra Chính phủ, Ủy ban Dân tộc, Văn phòng Chính phủ chưa cung cấp dịch \
vụ công trực tuyến mức độ 3, mức độ 4.

Về hồ sơ, Hà Nội tiếp nhận và giải quyết trực tuyến 218.400 hồ sơ, Đà Nẵng 39.750 hồ sơ, An Giang 21.060 hồ sơ. Hai \
tỉnh Hà Nam và Quảng Bình không phát sinh hồ sơ trực tuyến. Các tỉnh Kon Tum, Hậu Giang, Bạc Liêu, Tuyên Quang không \
có thông tin về số lượng hồ sơ.

Trong khi đó, khoảng 65% số dịch vụ công trực tuyến mức độ 3 của các bộ, cơ quan ngang bộ có phát sinh hồ sơ; tỷ lệ \
này ở các tỉnh, thành phố chỉ đạt 28,3%.

Bộ Thông tin và Truyền thông đề nghị các cơ quan phấn đấu đến hết năm 2016 cung cấp tối thiểu 20 dịch vụ công mức độ 3 \
theo danh mục tại Quyết định số 1605/QĐ-TTg, Công văn số 3386/BTTTT-ƯDCNTT.

Theo Báo Bưu điện
"""


def _ranked() -> Article:
    gold = Told("unseen services", RANKED, 2017)
    fields = {"value": 61, "denominator": 63, "percent": 96.83}
    gold.measure("có |61|/63 (96,83%)", PROVINCES, "agencies", "3+4", **fields)
    gold.measure("|02| tỉnh chưa", PROVINCES, "agencies|count", "*", value=2, topic_needed=True, optional=True)
    gold.none("là Lai Châu và Sóc Trăng", "3+4", "lai-chau", "soc-trang")
    gold.measure("3 là |42,7|%", PROVINCES, "share_services_with_records", "3", value=42.7)
    gold.measure("4 là |31,05|%", PROVINCES, "share_services_with_records", "4", value=31.05)
    gold.measure("Ninh với |1.512| DVCTT", "bac-ninh", "services", "3", value=1512)
    gold.measure("và |46| DVCTT", "bac-ninh", "services", "4", value=46)
    gold.measure("với |1.387| DVCTT", "lam-dong", "services", "3", value=1387)
    gold.measure("với |02| DVCTT", "hau-giang", "services", "3", value=2)
    gold.by("đứng đầu là Bắc Ninh", "bac-ninh", "services", 1)
    gold.by("đứng thứ hai là Lâm Đồng", "lam-dong", "services", 2)
    for rank, subject in enumerate(("quang-nam", "tay-ninh", "binh-phuoc"), 3):
        gold.by("tiếp theo là Quảng Nam, Tây Ninh, Bình Phước", subject, "services", rank, "sequence")
    gold.by("Xếp thứ |61|", "hau-giang", "services", 61, "printed")
    gold.places(
        "records_online",
        ("nhất với tổng số |512.306| hồ sơ", "ho-chi-minh", 1, 512306),
        ("hai là Bình Dương với |203.940| hồ sơ", "binh-duong", 2, 203940),
        ("ba là Thái Bình với |112.905| hồ sơ", "thai-binh", 3, 112905),
    )
    gold.measure("3 là |476.110| hồ sơ", "ho-chi-minh", "records_online", "3", value=476110)
    gold.measure("4 là |36.196| hồ sơ", "ho-chi-minh", "records_online", "4", value=36196)
    gold.measure("số |96| DVCTT", "thai-binh", "services", "3", value=96)
    gold.measure("có |33| dịch vụ", "thai-binh", "services_with_records", "3|3+4|unstated", value=33)
    gold.measure("có |33| dịch vụ", "thai-binh", "services_with_records", "*", value=33, denominator=96, optional=True)
    gold.by("xếp thứ |31|", "phu-yen", "records_online", 31, "printed")
    gold.measure("với |01| hồ sơ", "phu-yen", "records_online", BOTH, value=1)
    silent = ("ha-nam", "cao-bang", "dak-nong", "ben-tre", "quang-ngai")
    gold.missing("Hà Nam, Cao Bằng, Đắk Nông, Bến Tre, Quảng Ngãi", *silent)
    return gold.article()


def _without() -> Article:
    gold = Told("unseen without", WITHOUT, 2014)
    gold.measure("có |57|/63 tỉnh", PROVINCES, "agencies", "3", value=57, denominator=63)
    lacking = ("bac-kan", "cao-bang", "dien-bien", "gia-lai", "ninh-thuan", "tra-vinh")
    gold.none("gồm: Bắc Kạn, Cao Bằng, Điện Biên, Gia Lai, Ninh Thuận, Trà Vinh", "3", *lacking)
    gold.measure("có |15| tỉnh", PROVINCES, "agencies", "4", value=15)
    gold.measure("tổng số |104| dịch vụ", PROVINCES, "services", "4", value=104)
    gold.measure("có |16|/22 bộ", MINISTRIES, "agencies", "3", value=16, denominator=22)
    gold.measure("và |7|/22 bộ", MINISTRIES, "agencies", "4", value=7, denominator=22)
    lacking = ("thanh-tra-chinh-phu", "uy-ban-dan-toc", "van-phong-chinh-phu")
    gold.none("Thanh tra Chính phủ, Ủy ban Dân tộc, Văn phòng Chính phủ chưa", "3+4", *lacking)
    for words, subject, value in (
        ("tuyến |218.400| hồ sơ", "ha-noi", 218400),
        ("Nẵng |39.750| hồ sơ", "da-nang", 39750),
        ("Giang |21.060| hồ sơ", "an-giang", 21060),
    ):
        gold.measure(words, subject, "records_online", BOTH, value=value)
    gold.none("Hà Nam và Quảng Bình không phát sinh", "*", "ha-nam", "quang-binh", indicator="records_online")
    silent = ("kon-tum", "hau-giang", "bac-lieu", "tuyen-quang")
    gold.missing("Kon Tum, Hậu Giang, Bạc Liêu, Tuyên Quang không có", *silent)
    share = "share_services_with_records"
    gold.measure("khoảng |65|% số", MINISTRIES, share, "3", value=65, qualifier="≈")
    gold.measure("chỉ đạt |28,3|%", PROVINCES, share, "3", value=28.3)
    return gold.article()


def articles() -> list[Article]:
    """The two articles about the provinces' services."""
    return [_ranked(), _without()]
