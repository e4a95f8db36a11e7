"""A provincial newspaper of 2010 about two rankings, and the chapter of a yearly report on online services (2012)."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

NEWSPAPER = """BÁO HẢI DƯƠNG
Khoa học - Công nghệ | Thứ ba, 10/08/2010, 07:12

Hải Dương ở đâu trên bản đồ công nghệ thông tin?

Tụt hạng ở bảng này nhưng lại vươn lên ở bảng kia, vị trí của tỉnh ta cho thấy đầu tư cho công nghệ thông tin (CNTT) \
những năm qua chưa đồng bộ.

Cuối tháng 7 vừa qua, tại Hội thảo hợp tác phát triển CNTT - TT Việt Nam lần thứ 14 tổ chức ở Cần Thơ, Hội Tin học \
Việt Nam công bố báo cáo Vietnam ICT Index 2010. Trong 63 tỉnh, thành phố, Hải Dương đứng thứ 31 với chỉ số 0,3862, \
tụt 4 bậc so với năm 2009. Đây là lần thứ hai liên tiếp tỉnh đi xuống: ở Vietnam ICT Index 2008, tỉnh ta còn xếp thứ \
22, sang năm 2009 là thứ 27.

Ngôi đầu năm nay thuộc về TP Hồ Chí Minh (0,7354), kế đến là Đà Nẵng (0,7216) và Hà Nội (0,7053). Trong vùng đồng \
bằng sông Hồng, Bắc Ninh và Hải Phòng lần lượt xếp thứ 8 và thứ 11, còn Hưng Yên đứng sau ta 9 bậc, ở vị trí 40. Điện \
Biên đội sổ, hạng 63, chỉ số vỏn vẹn 0,1015.

Nhìn vào từng chỉ số thành phần mới thấy chỗ yếu. Hạ tầng kỹ thuật của Hải Dương được chấm 0,3105, đứng thứ 35; ứng \
dụng CNTT xếp thứ 33. Hạ tầng nhân lực khá hơn, xếp thứ 24. Môi trường tổ chức - chính sách, thế mạnh một thời, nay \
chỉ còn ở hạng 29.

Ở khối bộ, cơ quan ngang bộ, Bộ Tài chính đứng đầu, Ngân hàng Nhà nước về nhì, Bộ Công Thương về ba.

Bức tranh sáng hơn nằm ở một bảng xếp hạng khác. Theo kết quả đánh giá trang/cổng thông tin điện tử năm 2009 được Bộ \
Thông tin và Truyền thông công bố hồi tháng 3, Cổng thông tin điện tử Hải Dương được 71,5 điểm trên thang điểm 100, \
đứng thứ 9 trong số 63 tỉnh, thành phố; năm 2008 mới ở hạng 19. Dẫn đầu lần ấy là Thừa Thiên - Huế với 88 điểm, tiếp \
theo là Lào Cai 84,5 điểm. Phía các bộ, Bộ Công Thương đứng nhất, được 90,5 điểm.

Về dịch vụ công trực tuyến, đến hết năm 2009, các cơ quan nhà nước trong tỉnh đã đưa lên mạng 1.214 dịch vụ mức độ 1 \
và mức độ 2. Dịch vụ mức độ 3 mới có 2, còn mức độ 4 thì chưa có. Cùng thời điểm, cả nước có 18 tỉnh, thành phố cung \
cấp 254 dịch vụ công mức độ 3, riêng TP Hồ Chí Minh chiếm 57 dịch vụ.

Trao đổi với chúng tôi, ông Nguyễn Văn Phú, Phó Giám đốc Sở Thông tin và Truyền thông, cho rằng gốc của vấn đề là hạ \
tầng ở cơ sở. Đến giữa năm nay, các cơ quan nhà nước của tỉnh có 3.150 máy tính; 15/19 sở, ngành và cả 12/12 huyện, \
thị xã, thành phố đã có mạng nội bộ. "Nhưng bình quân mỗi năm tỉnh chi cho CNTT chưa tới 6 tỷ đồng, trong khi dân số \
hơn 1,7 triệu người và 265 xã, phường, thị trấn", ông nói.

Theo Kế hoạch số 1185/KH-UBND, đến năm 2015, tỉnh phấn đấu vào nhóm 20 địa phương dẫn đầu về ICT Index, có 50 dịch vụ \
công mức độ 3; 100% cơ quan cấp huyện dùng phần mềm một cửa. Được biết, năm 2009, chỉ số năng lực cạnh tranh cấp tỉnh \
(PCI) của Hải Dương xếp thứ 29.

TRẦN HIỀN
Ý kiến bạn đọc (3) | Số lượt xem: 1.027
"""

CHAPTER = """BÁO CÁO ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2012
Cục Ứng dụng công nghệ thông tin - Bộ Thông tin và Truyền thông, tháng 5/2013

Chương III. CUNG CẤP THÔNG TIN VÀ DỊCH VỤ CÔNG TRỰC TUYẾN

Trong chương này, các Bộ, cơ quan ngang Bộ gọi tắt là các Bộ; các tỉnh, thành phố trực thuộc Trung ương gọi tắt là các \
tỉnh. Số liệu tính đến ngày 31/12/2012, trừ trường hợp có ghi chú khác.

3.1. Trang/cổng thông tin điện tử

Đến nay, 22/22 Bộ và 63/63 tỉnh đã có trang/cổng thông tin điện tử. Về phân loại, trong khối các Bộ có 9 đơn vị đạt \
mức Tốt (40,9%), 11 đơn vị đạt mức Khá (50,0%) và 2 đơn vị ở mức Trung bình (9,1%). Ở khối các tỉnh, các con số tương \
ứng là 19, 36 và 8 đơn vị.

Theo bảng xếp hạng trang/cổng thông tin điện tử năm 2012, Bộ Ngoại giao đạt 93 điểm, đứng thứ nhất khối các Bộ; Bộ Tài \
chính kém 1,25 điểm, đứng thứ hai. Ở khối các tỉnh, Đà Nẵng đứng đầu năm thứ tư liên tiếp (96,5 điểm), tiếp theo là \
Thừa Thiên Huế (95,25 điểm). So với năm 2011, Bình Định tiến xa nhất, từ hạng 41 lên hạng 17; ngược lại, Phú Yên rơi \
từ hạng 25 xuống hạng 48.

3.2. Dịch vụ công trực tuyến của các tỉnh

Trong bốn năm, số tỉnh cung cấp dịch vụ công trực tuyến mức độ 3 tăng gần gấp ba lần, từ 18 tỉnh (năm 2009) lên 38 \
tỉnh (năm 2010), 48 tỉnh (năm 2011) và 56 tỉnh (năm 2012). Số dịch vụ mức độ 3 do các tỉnh cung cấp cũng theo đà đó: \
254 dịch vụ năm 2009, 748 dịch vụ năm 2010, 829 dịch vụ năm 2011 và 1.662 dịch vụ năm 2012, tức là gấp đôi chỉ sau một \
năm. Riêng mức độ 4, đến hết năm 2012 có 5 tỉnh cung cấp 19 dịch vụ, trong đó Đà Nẵng có 9 dịch vụ, TP. Hồ Chí Minh 4, \
An Giang 3, Lào Cai 2 và Đồng Nai 1.

Các tỉnh chưa cung cấp dịch vụ công trực tuyến mức độ 3 gồm: Bắc Kạn, Cao Bằng, Điện Biên, Kon Tum, Lai Châu, Ninh \
Thuận, Trà Vinh.

Xếp theo số dịch vụ mức độ 3, Hà Nội đứng đầu với 312 dịch vụ, bỏ xa TP. Hồ Chí Minh đứng thứ hai (147 dịch vụ) và \
Bình Dương đứng thứ ba (121 dịch vụ).

Về sử dụng, năm 2012 các tỉnh tiếp nhận trực tuyến 158.300 hồ sơ mức độ 3. Riêng Đà Nẵng tiếp nhận 41.870 hồ sơ, hơn \
một phần tư của cả khối; Bình Dương và Đồng Nai tiếp nhận lần lượt 22.415 và 19.006 hồ sơ. Phú Thọ, Hòa Bình tuy đã \
cung cấp dịch vụ mức độ 3 nhưng không phát sinh hồ sơ trực tuyến nào. Hậu Giang không có số liệu về hồ sơ trực tuyến.

3.3. Dịch vụ công trực tuyến của các Bộ

Có 13/22 Bộ (59,1%) cung cấp 162 dịch vụ mức độ 3; năm 2011, con số này là 11 Bộ với 121 dịch vụ. Đứng đầu về số dịch \
vụ mức độ 3 là Bộ Giao thông vận tải (38 dịch vụ). Về mức độ 4, có 2 Bộ cung cấp 22 dịch vụ: Bộ Công Thương 15 dịch vụ \
và Bộ Tài chính 7 dịch vụ.

Tỷ lệ dịch vụ mức độ 3 có phát sinh hồ sơ trực tuyến của các Bộ là 61,7%, cao hơn hẳn mức 33,5% của các tỉnh.

3.4. Kiến nghị

Đề nghị các cơ quan bám sát Quyết định số 1605/QĐ-TTg, bảo đảm đến năm 2015 hầu hết dịch vụ công cơ bản đạt mức độ 3; \
bố trí đủ kinh phí trong tổng số 1.700 tỷ đồng của Chương trình quốc gia; rà soát các dịch vụ dưới 10 lượt truy cập \
mỗi tháng.
"""


def _newspaper() -> Article:
    gold = Told("k newspaper 2010", NEWSPAPER, 2010, "vaip/ict-index")
    part = {"criterion_id": "!overall"}
    gold.score("Hải Dương đứng thứ |31| với", "hai-duong", rank=31)
    gold.score("với chỉ số |0,3862|", "hai-duong", index_value=0.3862)
    gold.measure("tụt |4| bậc so với năm 2009", "hai-duong", "change", value=-4)
    gold.score("tỉnh ta còn xếp thứ |22|", "hai-duong", year=2008, rank=22)
    gold.score("sang năm 2009 là thứ |27|", "hai-duong", year=2009, rank=27)
    gold.both("TP Hồ Chí Minh (|0,7354|)", "ho-chi-minh", 1, 0.7354, "index_value")
    gold.both("Đà Nẵng (|0,7216|)", "da-nang", 2, 0.7216, "index_value")
    gold.both("Hà Nội (|0,7053|)", "ha-noi", 3, 0.7053, "index_value")
    gold.score("lần lượt xếp thứ |8| và", "bac-ninh", rank=8)
    gold.score("và thứ |11|, còn Hưng Yên", "hai-phong", rank=11)
    gold.score("ở vị trí |40|", "hung-yen", rank=40)
    gold.score("đội sổ, hạng |63|", "dien-bien", rank=63)
    gold.score("vỏn vẹn |0,1015|", "dien-bien", index_value=0.1015)
    gold.score("được chấm |0,3105|", "hai-duong", index_value=0.3105, **part)
    gold.score("đứng thứ |35|", "hai-duong", rank=35, **part)
    gold.score("ứng dụng CNTT xếp thứ |33|", "hai-duong", rank=33, **part)
    gold.score("khá hơn, xếp thứ |24|", "hai-duong", rank=24, **part)
    gold.score("còn ở hạng |29|", "hai-duong", rank=29, **part)
    gold.score("Bộ Tài chính đứng đầu", "bo-tai-chinh", rank=1)
    gold.score("Ngân hàng Nhà nước về nhì", "ngan-hang-nha-nuoc-viet-nam", rank=2)
    gold.score("Bộ Công Thương về ba", "bo-cong-thuong", rank=3)
    web = {"scheme_id": "mic/trang-thong-tin-dien-tu", "year": 2009}
    gold.score("Hải Dương được |71,5| điểm", "hai-duong", points=71.5, **web)
    gold.score("đứng thứ |9| trong số", "hai-duong", rank=9, **web)
    gold.score("mới ở hạng |19|", "hai-duong", rank=19, **{**web, "year": 2008})
    gold.both("Thừa Thiên - Huế với |88| điểm", "thua-thien-hue", 1, 88, **web)
    gold.both("Lào Cai |84,5| điểm", "lao-cai", 2, 84.5, **web)
    gold.both("Bộ Công Thương đứng nhất, được |90,5| điểm", "bo-cong-thuong", 1, 90.5, **web)
    whole = "hai-duong|hai-duong/all"
    gold.measure("lên mạng |1.214| dịch vụ", whole, "services", "1-2", year=2009, value=1214)
    gold.measure("mức độ 3 mới có |2|", whole, "services", "3", year=2009, value=2)
    gold.measure("còn mức độ 4 thì chưa có", whole, "services", "4", year=2009, value=0, status="zero")
    gold.measure("cả nước có |18| tỉnh", PROVINCES, "agencies", "3", year=2009, value=18)
    gold.measure("cung cấp |254| dịch vụ", f"{PROVINCES}|nation", "services", "3", year=2009, value=254)
    gold.measure("chiếm |57| dịch vụ", "ho-chi-minh", "services", "3", year=2009, value=57)
    gold.measure("có |3.150| máy tính", whole, "computers", value=3150)
    gold.have("|15|/19 sở", "hai-duong/departments", 15, denominator=19)
    gold.have("cả |12|/12 huyện", "hai-duong/districts", 12, denominator=12)
    gold.other("xếp thứ |29|.", "hai-duong", 29, year=2009)
    return gold.article()


def _chapter() -> Article:
    gold = Told("k chapter 2012", CHAPTER, 2012, "mic/trang-thong-tin-dien-tu")
    gold.have("Đến nay, |22|/22 Bộ", MINISTRIES, 22, denominator=22)
    gold.have("và |63|/63 tỉnh", PROVINCES, 63, denominator=63)
    gold.graded("có |9| đơn vị đạt", MINISTRIES, "Tốt", 9, percent=40.9)
    gold.graded("|11| đơn vị đạt", MINISTRIES, "Khá", 11, percent=50)
    gold.graded("và |2| đơn vị ở", MINISTRIES, "Trung bình", 2, percent=9.1)
    gold.graded("tương ứng là |19|,", PROVINCES, "Tốt", 19)
    gold.graded("là 19, |36| và", PROVINCES, "Khá", 36)
    gold.graded("36 và |8| đơn vị", PROVINCES, "Trung bình", 8)
    gold.both("Bộ Ngoại giao đạt |93| điểm, đứng thứ nhất", "bo-ngoai-giao", 1, 93)
    gold.score("kém 1,25 điểm, đứng thứ hai", "bo-tai-chinh", rank=2)
    gold.both("liên tiếp (|96,5| điểm)", "da-nang", 1, 96.5)
    gold.both("Thừa Thiên Huế (|95,25| điểm)", "thua-thien-hue", 2, 95.25)
    gold.score("từ hạng |41| lên", "binh-dinh", year=2011, rank=41)
    gold.score("lên hạng |17|;", "binh-dinh", rank=17)
    gold.score("rơi từ hạng |25|", "phu-yen", year=2011, rank=25)
    gold.score("xuống hạng |48|", "phu-yen", rank=48)
    for words, year, value in (
        ("từ |18| tỉnh", 2009, 18),
        ("lên |38| tỉnh", 2010, 38),
        ("|48| tỉnh (năm 2011)", 2011, 48),
        ("và |56| tỉnh", 2012, 56),
    ):
        gold.measure(words, PROVINCES, "agencies", "3", year=year, value=value)
    for words, year, value in (
        ("|254| dịch vụ năm 2009", 2009, 254),
        ("|748| dịch vụ năm 2010", 2010, 748),
        ("|829| dịch vụ năm 2011", 2011, 829),
        ("và |1.662| dịch vụ năm 2012", 2012, 1662),
    ):
        gold.measure(words, PROVINCES, "services", "3", year=year, value=value)
    gold.measure("có |5| tỉnh cung cấp", PROVINCES, "agencies", "4", value=5)
    gold.measure("tỉnh cung cấp |19| dịch vụ", PROVINCES, "services", "4", value=19)
    for words, subject, value in (
        ("Đà Nẵng có |9| dịch vụ", "da-nang", 9),
        ("TP. Hồ Chí Minh |4|,", "ho-chi-minh", 4),
        ("An Giang |3|, Lào Cai", "an-giang", 3),
        ("Lào Cai |2| và", "lao-cai", 2),
        ("Đồng Nai |1|.", "dong-nai", 1),
    ):
        gold.measure(words, subject, "services", "4", value=value)
    lacking = ("bac-kan", "cao-bang", "dien-bien", "kon-tum", "lai-chau", "ninh-thuan", "tra-vinh")
    gold.none("gồm: Bắc Kạn, Cao Bằng, Điện Biên, Kon Tum, Lai Châu, Ninh Thuận, Trà Vinh", "3", *lacking)
    gold.places(
        "services",
        ("Hà Nội đứng đầu với |312| dịch vụ", "ha-noi", 1, 312),
        ("đứng thứ hai (|147| dịch vụ)", "ho-chi-minh", 2, 147),
        ("đứng thứ ba (|121| dịch vụ)", "binh-duong", 3, 121),
        level="3",
    )
    gold.measure("trực tuyến |158.300| hồ sơ mức độ 3", PROVINCES, "records_online", "3", value=158300)
    for words, subject, value in (
        ("Đà Nẵng tiếp nhận |41.870| hồ sơ", "da-nang", 41870),
        ("lần lượt |22.415| và", "binh-duong", 22415),
        ("22.415 và |19.006| hồ sơ", "dong-nai", 19006),
    ):
        gold.measure(words, subject, "records_online", "3|3+4|unstated", value=value)
    gold.none("Phú Thọ, Hòa Bình tuy đã", "*", "phu-tho", "hoa-binh", indicator="records_online")
    gold.missing("Hậu Giang không có số liệu", "hau-giang")
    gold.measure("Có |13|/22 Bộ", MINISTRIES, "agencies", "3", value=13, denominator=22, percent=59.1)
    gold.measure("cung cấp |162| dịch vụ", MINISTRIES, "services", "3", value=162)
    gold.measure("là |11| Bộ với", MINISTRIES, "agencies", "3", year=2011, value=11)
    gold.measure("với |121| dịch vụ. Đứng đầu", MINISTRIES, "services", "3", year=2011, value=121)
    gold.measure("vận tải (|38| dịch vụ)", "bo-giao-thong-van-tai", "services", "3", value=38)
    gold.by("Đứng đầu về số dịch vụ mức độ 3 là Bộ Giao thông vận tải", "bo-giao-thong-van-tai", "services", 1)
    gold.measure("có |2| Bộ cung cấp", MINISTRIES, "agencies", "4", value=2)
    gold.measure("Bộ cung cấp |22| dịch vụ", MINISTRIES, "services", "4", value=22)
    gold.measure("Bộ Công Thương |15| dịch vụ", "bo-cong-thuong", "services", "4", value=15)
    gold.measure("Bộ Tài chính |7| dịch vụ", "bo-tai-chinh", "services", "4", value=7)
    share = "share_services_with_records"
    gold.measure("của các Bộ là |61,7|%", MINISTRIES, share, "3", value=61.7)
    gold.measure("hẳn mức |33,5|%", PROVINCES, share, "3", value=33.5)
    return gold.article()


def articles() -> list[Article]:
    """The newspaper's article and the report's chapter."""
    return [_newspaper(), _chapter()]
