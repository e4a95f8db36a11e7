"""A ranking inside a province, a city's services, a province through the years, a provincial DTI; all made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

RANKING = """Lâm Đồng xếp hạng ứng dụng công nghệ thông tin các cơ quan nhà nước năm 2015

Cập nhật lúc 15:47, thứ Ba, 23/02/2016

Chủ tịch UBND tỉnh Lâm Đồng vừa ký Quyết định số 294/QĐ-UBND ngày 17/02/2016 công nhận kết quả xếp hạng mức độ ứng \
dụng công nghệ thông tin (CNTT) của các cơ quan nhà nước trên địa bàn tỉnh năm 2015.

Đợt này có 19/20 sở, ban, ngành và 12/12 huyện, thành phố được xếp hạng; riêng Ban Dân tộc chưa tham gia vì đang di \
chuyển trụ sở. Các đơn vị tự chấm theo 5 nhóm tiêu chí với tổng điểm tối đa là 100, sau đó tổ công tác gồm 7 thành \
viên do Sở Thông tin và Truyền thông chủ trì đến kiểm tra thực tế.

Khối sở, ban, ngành có điểm bình quân 71,36 điểm. Sở Thông tin và Truyền thông giữ hạng nhất với 92,8 điểm, kế đó là \
Sở Nội vụ (90,15 điểm) và Văn phòng UBND tỉnh (88,6 điểm). Cả ba cơ quan này đều được xếp loại Tốt. Sở Giao thông vận \
tải từ hạng 11 năm 2014 vươn lên hạng 4 trong năm 2015, đạt 84,5 điểm. Thanh tra tỉnh xếp thứ 19/19 với 52,4 điểm.

Khối huyện, thành phố: thành phố Đà Lạt đứng thứ nhất với 89,7 điểm; thành phố Bảo Lộc đứng thứ nhì với 86,05 điểm. \
Huyện Đam Rông được 49,25 điểm và là huyện duy nhất bị xếp loại Trung bình.

Nếu tính theo từng nhóm tiêu chí, Sở Tài nguyên và Môi trường được chấm cao nhất về hạ tầng kỹ thuật (19,5/20 điểm); \
Sở Tư pháp xếp thứ nhất về trang thông tin điện tử và dịch vụ công trực tuyến với 27,25/30 điểm. Trong các huyện, Đức \
Trọng dẫn đầu nhóm tiêu chí an toàn thông tin.

Tổng hợp xếp loại (Tốt: từ 85 điểm trở lên; Khá: từ 60 đến dưới 85 điểm; Trung bình: dưới 60 điểm) như sau:

- Sở, ban, ngành: 3 đơn vị loại Tốt, 11 đơn vị loại Khá, 5 đơn vị loại Trung bình;
- Huyện, thành phố: 2 đơn vị loại Tốt, 9 đơn vị loại Khá, 1 đơn vị loại Trung bình.

Cũng theo kết quả kiểm tra, toàn tỉnh có 7.846 máy tính và 154 cán bộ phụ trách CNTT. Đến hết năm 2015, tỉnh cung cấp \
143 dịch vụ công trực tuyến mức độ 3 và 6 dịch vụ công trực tuyến mức độ 4.

Theo Kế hoạch 1187/KH-UBND, trong năm 2016 Lâm Đồng phấn đấu đưa 60 thủ tục lên mức độ 3, với tổng kinh phí 18,5 tỷ \
đồng. Các đơn vị loại Trung bình phải gửi giải pháp khắc phục trước ngày 31/3/2016.

Ban Biên tập - Điện thoại: 0633.545 127
"""

CITY = """Hải Phòng: Kết quả cung cấp dịch vụ công trực tuyến năm 2018

18/01/2019 08:20 - Lượt xem: 2.417

Văn phòng UBND thành phố Hải Phòng vừa có Báo cáo số 12/BC-VP ngày 15/01/2019 về việc tiếp nhận, giải quyết thủ tục \
hành chính trên môi trường mạng năm 2018 của các cơ quan thuộc thành phố.

1. Số lượng dịch vụ

Tính đến ngày 31/12/2018, toàn thành phố cung cấp 598 dịch vụ công trực tuyến mức độ 3 và 147 dịch vụ công trực tuyến \
mức độ 4. Cuối năm 2017, thành phố mới có 412 dịch vụ mức độ 3 và 39 dịch vụ mức độ 4.

Trong các sở, ngành, Sở Công Thương có 86 dịch vụ mức độ 3, 24 dịch vụ mức độ 4; Sở Y tế có 71 dịch vụ mức độ 3; Sở \
Ngoại vụ có 5 dịch vụ mức độ 4. Sở Du lịch và Thanh tra thành phố chưa có dịch vụ mức độ 4.

Ở cơ sở, 223/223 xã, phường, thị trấn đã cung cấp dịch vụ công trực tuyến mức độ 3.

2. Tình hình tiếp nhận hồ sơ

Trong năm 2018, các cơ quan của thành phố tiếp nhận tổng cộng 1.036.418 hồ sơ, trong đó có 187.592 hồ sơ được nộp trực \
tuyến. Phân theo mức độ, có 151.034 hồ sơ trực tuyến mức độ 3 và 36.558 hồ sơ trực tuyến mức độ 4. Phân theo cấp, số \
hồ sơ trực tuyến của các sở, ngành là 98.720 hồ sơ, của các quận, huyện là 61.205 hồ sơ, của các xã, phường, thị trấn \
là 27.667 hồ sơ.

Sở Tư pháp tiếp nhận nhiều hồ sơ trực tuyến nhất với 31.846 hồ sơ, tiếp theo là Sở Kế hoạch và Đầu tư với 28.115 hồ \
sơ; Sở Giao thông vận tải đứng thứ ba với 14.902 hồ sơ. Đối với các địa phương, quận Lê Chân có 12.380 hồ sơ trực \
tuyến, quận Ngô Quyền có 10.764 hồ sơ trực tuyến, còn huyện Bạch Long Vĩ chưa phát sinh hồ sơ trực tuyến.

Xét theo dịch vụ, 402/598 dịch vụ mức độ 3 (67,2%) và 61/147 dịch vụ mức độ 4 (41,5%) đã phát sinh hồ sơ trực tuyến. \
Tỷ lệ hồ sơ giải quyết đúng hạn của toàn thành phố là 99,2%.

3. Công tác khác và nhiệm vụ năm 2019

Thành phố đã tổ chức 14 lớp tập huấn cho 620 cán bộ, công chức bộ phận một cửa; Tổng đài hỗ trợ trả lời hơn 9.300 cuộc \
gọi. Năm 2019, thành phố yêu cầu mỗi sở, ngành có tối thiểu 30% hồ sơ mức độ 3, mức độ 4 được nộp trực tuyến, hoàn \
thành kết nối với Cổng Dịch vụ công quốc gia trước ngày 30/11/2019 theo Nghị định 61/2018/NĐ-CP.

Văn phòng UBND thành phố, số 18 Hoàng Diệu - ĐT: 0225.3821 055
"""

PLACES = """Bắc Giang trên bản đồ công nghệ thông tin cả nước

BẮC GIANG - Từ vị trí 41 vào năm 2012, sau 5 năm, Bắc Giang đã có mặt trong nhóm 15 địa phương dẫn đầu về ứng dụng \
công nghệ thông tin (CNTT).

Kết quả ấy không đến trong một sớm một chiều. Bảng xếp hạng mức độ ứng dụng CNTT các tỉnh, thành phố do Bộ Thông tin \
và Truyền thông công bố cho thấy, năm 2012 Bắc Giang mới đứng thứ 41/63. Năm 2013, tỉnh lên thứ 33; năm 2014 xếp thứ \
26. Sau khi chững lại ở hạng 27 trong năm 2015, tỉnh bứt lên thứ 18 năm 2016 và thứ 12 năm 2017 với chỉ số 0,6247.

Đi vào từng hạng mục của năm 2017, tỉnh xếp thứ 7 về cung cấp dịch vụ công trực tuyến, thứ 9 về ứng dụng CNTT trong \
hoạt động nội bộ, thứ 20 về hạ tầng kỹ thuật và thứ 24 về nhân lực CNTT. Cùng năm này, trong số các tỉnh giáp ranh, \
Bắc Ninh xếp thứ 5, Thái Nguyên xếp thứ 16, còn Lạng Sơn xếp thứ 31.

Ông Vũ Đình Hòa, một cán bộ có 22 năm gắn bó với ngành, nhớ lại: "Hồi làm dự án đầu tiên, cả tỉnh có 3 máy chủ đặt \
trong căn phòng 12 m2".

Tín hiệu tích cực cũng thấy ở Vietnam ICT Index, chỉ số sẵn sàng cho phát triển và ứng dụng CNTT - truyền thông do Hội \
Tin học Việt Nam phối hợp thực hiện. Theo Vietnam ICT Index 2015, Bắc Giang xếp thứ 38; Vietnam ICT Index 2016, tỉnh \
xếp thứ 29; Vietnam ICT Index 2017, tỉnh xếp thứ 22. Tại Vietnam ICT Index 2018, Bắc Giang đứng thứ 14 trên 63 tỉnh, \
thành phố với chỉ số 0,4386; trong đó xếp thứ 8 về ứng dụng CNTT, thứ 16 về hạ tầng kỹ thuật.

Về phục vụ người dân, đến cuối năm 2017 tỉnh cung cấp 1.236 dịch vụ công trực tuyến mức độ 3 và 78 dịch vụ công trực \
tuyến mức độ 4. Cả năm 2017 có hơn 46.000 hồ sơ được nộp trực tuyến, trong khi năm 2016 chỉ có 15.218 hồ sơ. Sở Kế \
hoạch và Đầu tư là đơn vị tiêu biểu, với 3.905 hồ sơ trực tuyến trong năm 2017.

Giai đoạn 2016 - 2020, tỉnh dành 112 tỷ đồng cho ứng dụng CNTT. Nghị quyết của Tỉnh ủy đặt mục tiêu đến năm 2020 Bắc \
Giang thuộc tốp 10 cả nước, 40% hồ sơ được nộp qua mạng.

Tháng 10/2018
Quốc Trường
"""

DTI = """Bốn năm đo lường chuyển đổi số ở Hà Tĩnh

Cổng Thông tin điện tử tỉnh Hà Tĩnh | Thứ Hai, 19/01/2026 14:32

Bắt đầu từ năm 2022, mỗi năm một lần, UBND tỉnh Hà Tĩnh đánh giá, xếp hạng mức độ chuyển đổi số (DTI) của các sở, ban, \
ngành, UBND cấp huyện và UBND cấp xã. Thang điểm tối đa là 100; đơn vị từ 80 điểm trở lên đạt mức Tốt.

Năm 2022

Kỳ đánh giá đầu tiên có sự tham gia của 20 sở, ban, ngành, 13 huyện, thị xã, thành phố và 216 xã, phường, thị trấn. Sở \
Thông tin và Truyền thông xếp thứ nhất khối sở, ban, ngành với 82,15 điểm. Thị xã Hồng Lĩnh xếp thứ nhất khối cấp \
huyện với 74,6 điểm. Ở cấp xã, dẫn đầu là xã Tượng Sơn, huyện Thạch Hà (68,3 điểm). Điểm trung bình của cấp xã là \
41,27 điểm.

Năm 2023

Văn phòng UBND tỉnh từ vị trí thứ 6 năm 2022 lên vị trí thứ nhất, đạt 88,7 điểm. Thành phố Hà Tĩnh đứng đầu cấp huyện \
với 81,2 điểm. Ở cấp xã, thị trấn Xuân An, huyện Nghi Xuân dẫn đầu với 79,1 điểm. Có 5 sở, ban, ngành và 2 đơn vị cấp \
huyện đạt mức Tốt.

Năm 2024

Mặt bằng chung được nâng lên: điểm trung bình của các sở, ban, ngành là 83,62 điểm, của cấp xã là 66,9 điểm. Sở Tư \
pháp và Sở Nội vụ cùng xếp thứ 3 với 90,25 điểm; Thanh tra tỉnh xếp thứ 20. Trong 216 xã, phường, thị trấn, có 31 đơn \
vị đạt mức Tốt, 148 đơn vị đạt mức Khá và 37 đơn vị ở mức Trung bình.

Năm 2025

Thực hiện mô hình chính quyền địa phương 2 cấp, đối tượng đánh giá còn 14 sở, ban, ngành và 69 xã, phường. Sở Khoa học \
và Công nghệ xếp thứ nhất với 94,1 điểm, Sở Nông nghiệp và Môi trường xếp thứ 5 với 89,6 điểm. Ba xã, phường có thứ \
hạng cao nhất lần lượt là phường Thành Sen (86,2 điểm), xã Đức Thọ (85,75 điểm) và phường Trần Phú (84,9 điểm). Xã Kỳ \
Lạc xếp thứ 69/69 với 52,6 điểm. Đã có 9 sở, ban, ngành và 17 xã, phường đạt mức Tốt.

Trên bảng xếp hạng DTI cấp tỉnh do Bộ Thông tin và Truyền thông công bố, Hà Tĩnh xếp thứ 33/63 năm 2022 và thứ 27/63 \
năm 2023.

Năm 2026, tỉnh đặt mục tiêu ít nhất 50% xã, phường đạt mức Tốt; Tổ công nghệ số cộng đồng được kiện toàn tại 1.938 \
thôn, tổ dân phố. Kết quả năm 2025 được phê duyệt tại Quyết định số 87/QĐ-UBND ngày 14/01/2026.

Bản quyền: Cổng TTĐT tỉnh Hà Tĩnh - Đường dây nóng 0239.3855 509
"""

PART = {"criterion_id": "!overall"}


def _ranking() -> Article:
    gold = Told("l_ranking", RANKING, 2015, "lam-dong/ung-dung-cntt/2015")
    sub, upper, lower = "lam-dong/", "lam-dong/departments", "lam-dong/districts"
    gold.size("có |19|/20 sở", upper, 19, 20).size("và |12|/12 huyện", lower, 12, 12)
    gold.measure("theo |5| nhóm", "lam-dong|*", "criteria", "*", value=5, optional=True)
    gold.measure("bình quân |71,36| điểm", upper, "points|index", "*", value=71.36)
    gold.both("hạng nhất với |92,8| điểm", sub + "so-thong-tin-va-truyen-thong", 1, 92.8)
    gold.both("Sở Nội vụ (|90,15| điểm)", sub + "so-noi-vu", 2, 90.15)
    gold.both("Văn phòng UBND tỉnh (|88,6| điểm)", sub + "van-phong-ubnd", 3, 88.6)
    best = ("so-thong-tin-va-truyen-thong", "so-noi-vu", "van-phong-ubnd")
    gold.classed("Cả ba cơ quan này đều được xếp loại Tốt", "Tốt", *(sub + slug for slug in best))
    roads, before = sub + "so-giao-thong-van-tai", {"year": 2014, "scheme_id": "lam-dong/ung-dung-cntt/2014"}
    gold.score("từ hạng |11| năm 2014", roads, rank=11, **before)
    gold.score("lên hạng |4| trong", roads, rank=4).score("đạt |84,5| điểm", roads, points=84.5)
    gold.score("xếp thứ |19|/19", sub + "thanh-tra", rank=19).score("|52,4| điểm", sub + "thanh-tra", points=52.4)
    gold.both("thành phố Đà Lạt đứng thứ nhất với |89,7| điểm", sub + "thanh-pho-da-lat", 1, 89.7)
    gold.both("thành phố Bảo Lộc đứng thứ nhì với |86,05| điểm", sub + "thi-xa-bao-loc", 2, 86.05)
    gold.score("|49,25| điểm", sub + "huyen-dam-rong", points=49.25)
    gold.classed("là huyện duy nhất bị xếp loại Trung bình", "Trung bình", sub + "huyen-dam-rong")
    lands = sub + "so-tai-nguyen-va-moi-truong"
    gold.score("(|19,5|/20 điểm)", lands, points=19.5, **PART)
    gold.score("được chấm cao nhất về hạ tầng kỹ thuật", lands, rank=1, optional=True, **PART)
    gold.score("với |27,25|/30 điểm", sub + "so-tu-phap", points=27.25, **PART)
    gold.score("Sở Tư pháp xếp thứ nhất về trang", sub + "so-tu-phap", rank=1, **PART)
    gold.score("Đức Trọng dẫn đầu nhóm tiêu chí", sub + "huyen-duc-trong", rank=1, **PART)
    for words, word, value in [("|3| đơn", "Tốt", 3), ("|11| đơn", "Khá", 11), ("|5| đơn", "Trung bình", 5)]:
        gold.graded(words, upper, word, value)
    for words, word, value in [("|2| đơn", "Tốt", 2), ("|9| đơn", "Khá", 9), (", |1| đơn", "Trung bình", 1)]:
        gold.graded(words, lower, word, value)
    whole = "lam-dong|lam-dong/all"
    gold.measure("|7.846| máy tính", whole, "computers", value=7846).measure("|154| cán", whole, "staff", value=154)
    gold.measure("|143| dịch vụ", whole, "services", "3", value=143)
    return gold.measure("|6| dịch vụ", whole, "services", "4", value=6).article()


def _city() -> Article:
    gold = Told("l_city", CITY, 2018)
    sub, whole, online = "hai-phong/", "hai-phong|hai-phong/all", "records_online"
    gold.measure("cung cấp |598| dịch vụ", whole, "services", "3", value=598)
    gold.measure("và |147| dịch vụ", whole, "services", "4", value=147)
    gold.measure("có |412| dịch vụ", whole, "services", "3", value=412, year=2017)
    gold.measure("và |39| dịch vụ", whole, "services", "4", value=39, year=2017)
    gold.measure("|86| dịch vụ", sub + "so-cong-thuong", "services", "3", value=86)
    gold.measure("|24| dịch vụ", sub + "so-cong-thuong", "services", "4", value=24)
    gold.measure("|71| dịch vụ", sub + "so-y-te", "services", "3", value=71)
    gold.measure("|5| dịch vụ", sub + "so-ngoai-vu", "services", "4", value=5)
    words = "Sở Du lịch và Thanh tra thành phố chưa có dịch vụ mức độ 4"
    gold.none(words, "4", sub + "so-du-lich", sub + "thanh-tra")
    gold.measure("|223|/223 xã", sub + "communes", "agencies", "3", value=223, denominator=223)
    gold.measure("tổng cộng |1.036.418| hồ", whole, "records_all", BOTH, value=1036418)
    gold.measure("|187.592| hồ", whole, online, BOTH, value=187592)
    gold.measure("|151.034| hồ", whole, online, "3", value=151034)
    gold.measure("|36.558| hồ", whole, online, "4", value=36558)
    gold.measure("là |98.720| hồ", sub + "departments", online, BOTH, value=98720)
    gold.measure("là |61.205| hồ", sub + "districts", online, BOTH, value=61205)
    gold.measure("là |27.667| hồ", sub + "communes", online, BOTH, value=27667)
    gold.places(
        online,
        ("Sở Tư pháp tiếp nhận nhiều hồ sơ trực tuyến nhất với |31.846| hồ sơ", sub + "so-tu-phap", 1, 31846),
        ("tiếp theo là Sở Kế hoạch và Đầu tư với |28.115| hồ sơ", sub + "so-ke-hoach-va-dau-tu", 2, 28115),
        ("Sở Giao thông vận tải đứng thứ ba với |14.902| hồ sơ", sub + "so-giao-thong-van-tai", 3, 14902),
    )
    gold.measure("|12.380| hồ", sub + "quan-le-chan", online, BOTH, value=12380)
    gold.measure("|10.764| hồ", sub + "quan-ngo-quyen", online, BOTH, value=10764)
    words = "huyện Bạch Long Vĩ chưa phát sinh hồ sơ trực tuyến"
    gold.none(words, "*", sub + "huyen-bach-long-vi", indicator=online)
    with_records, share = "services_with_records", "share_services_with_records"
    gold.measure("|402|/598", whole, with_records, "3", value=402, denominator=598, percent=67.2)
    gold.measure("|61|/147", whole, with_records, "4", value=61, denominator=147, percent=41.5)
    gold.measure("(|67,2|%)", whole, share, "3", value=67.2, optional=True)
    gold.measure("(|41,5|%)", whole, share, "4", value=41.5, optional=True)
    return gold.measure("là |99,2|%", whole, "share", "*", value=99.2, optional=True).article()


def _places() -> Article:
    gold = Told("l_places", PLACES, 2017, "mic/ung-dung-cntt/2017")
    here, yearly = "bac-giang", "mic/ung-dung-cntt/"
    rows = [
        ("Từ vị trí |41| vào", 2012, 41),
        ("đứng thứ |41|/63", 2012, 41),
        ("lên thứ |33|;", 2013, 33),
        ("năm 2014 xếp thứ |26|.", 2014, 26),
        ("ở hạng |27| trong", 2015, 27),
        ("lên thứ |18| năm", 2016, 18),
        ("và thứ |12| năm", 2017, 12),
    ]
    for words, year, rank in rows:
        gold.score(words, here, rank=rank, year=year, scheme_id=f"{yearly}{year}")
    gold.score("chỉ số |0,6247|", here, index_value=0.6247)
    gold.score("tỉnh xếp thứ |7| về", here, rank=7, **PART).score("thứ |9| về", here, rank=9, **PART)
    gold.score("thứ |20| về", here, rank=20, **PART).score("thứ |24| về", here, rank=24, **PART)
    gold.score("Bắc Ninh xếp thứ |5|,", "bac-ninh", rank=5).score("xếp thứ |16|, còn", "thai-nguyen", rank=16)
    gold.score("Lạng Sơn xếp thứ |31|", "lang-son", rank=31)
    for words, year, rank in [("thứ |38|;", 2015, 38), ("thứ |29|;", 2016, 29), ("xếp thứ |22|.", 2017, 22)]:
        gold.score(words, here, rank=rank, year=year, scheme_id="!mic/ung-dung-cntt")
    index = {"year": 2018, "scheme_id": "!mic/ung-dung-cntt"}
    gold.score("đứng thứ |14| trên", here, rank=14, **index).score("|0,4386|", here, index_value=0.4386, **index)
    gold.score("xếp thứ |8| về", here, rank=8, **index, **PART)
    gold.score("thứ |16| về hạ", here, rank=16, **index, **PART)
    gold.measure("|1.236| dịch vụ", here, "services", "3", value=1236)
    gold.measure("|78| dịch vụ", here, "services", "4", value=78)
    online = "records_online"
    gold.measure("hơn |46.000| hồ sơ", here, online, BOTH, value=46000, qualifier=">")
    gold.measure("có |15.218| hồ sơ", here, online, BOTH, value=15218, year=2016)
    return gold.measure("|3.905| hồ", here + "/so-ke-hoach-va-dau-tu", online, BOTH, value=3905).article()


def _dti() -> Article:
    gold = Told("l_dti", DTI, 2022, "!mic/chuyen-doi-so")
    sub, upper, lower = "ha-tinh/", "ha-tinh/departments", "ha-tinh/districts"
    least, means = "ha-tinh/communes", "points|index"
    gold.size("của |20| sở", upper, 20).size("|13| huyện", lower, 13).size("và |216| xã", least, 216)
    media = sub + "so-thong-tin-va-truyen-thong"
    gold.both("Truyền thông xếp thứ nhất khối sở, ban, ngành với |82,15| điểm", media, 1, 82.15)
    gold.both("Hồng Lĩnh xếp thứ nhất khối cấp huyện với |74,6| điểm", sub + "thi-xa-hong-linh", 1, 74.6)
    words = "dẫn đầu là xã Tượng Sơn, huyện Thạch Hà (|68,3| điểm)"
    gold.both(words, sub + "huyen-thach-ha/xa-tuong-son", 1, 68.3)
    gold.measure("cấp xã là |41,27| điểm", least, means, "*", value=41.27)
    gold.score("vị trí thứ |6| năm 2022", sub + "van-phong-ubnd", rank=6)

    gold.year = 2023
    gold.both("lên vị trí thứ nhất, đạt |88,7| điểm", sub + "van-phong-ubnd", 1, 88.7)
    gold.both("Thành phố Hà Tĩnh đứng đầu cấp huyện với |81,2| điểm", sub + "thanh-pho-ha-tinh", 1, 81.2)
    words = "thị trấn Xuân An, huyện Nghi Xuân dẫn đầu với |79,1| điểm"
    gold.both(words, sub + "huyen-nghi-xuan/thi-tran-xuan-an", 1, 79.1)
    gold.graded("Có |5| sở", upper, "Tốt", 5).graded("và |2| đơn", lower, "Tốt", 2)

    gold.year = 2024
    gold.measure("ngành là |83,62| điểm", upper, means, "*", value=83.62)
    gold.measure("cấp xã là |66,9| điểm", least, means, "*", value=66.9)
    for slug in ("so-tu-phap", "so-noi-vu"):
        gold.score("cùng xếp thứ |3| với", sub + slug, rank=3).score("|90,25| điểm", sub + slug, points=90.25)
    gold.score("Thanh tra tỉnh xếp thứ |20|.", sub + "thanh-tra", rank=20)
    for words, word, value in [("|31| đơn", "Tốt", 31), ("|148| đơn", "Khá", 148), ("|37| đơn", "Trung bình", 37)]:
        gold.graded(words, least, word, value)
        gold.graded("Trong 216 xã, phường, thị trấn, có", least, word, value, denominator=216, optional=True)

    gold.year = 2025
    gold.size("còn |14| sở", upper, 14).size("và |69| xã", least, 69)
    gold.both("Công nghệ xếp thứ nhất với |94,1| điểm", sub + "so-khoa-hoc-va-cong-nghe", 1, 94.1)
    farms = sub + "so-nong-nghiep-va-moi-truong"
    gold.score("xếp thứ |5| với", farms, rank=5).score("|89,6| điểm", farms, points=89.6)
    gold.both("phường Thành Sen (|86,2| điểm)", sub + "phuong-thanh-sen", 1, 86.2)
    gold.both("xã Đức Thọ (|85,75| điểm)", sub + "xa-duc-tho", 2, 85.75)
    gold.both("phường Trần Phú (|84,9| điểm)", sub + "phuong-tran-phu", 3, 84.9)
    gold.score("xếp thứ |69|/69", sub + "xa-ky-lac", rank=69).score("|52,6| điểm", sub + "xa-ky-lac", points=52.6)
    gold.graded("có |9| sở", upper, "Tốt", 9).graded("và |17| xã", least, "Tốt", 17)
    for words, year, rank in [("Hà Tĩnh xếp thứ |33|/63", 2022, 33), ("và thứ |27|/63", 2023, 27)]:
        gold.score(words, "ha-tinh", rank=rank, year=year, scheme_id=f"mic/chuyen-doi-so/{year}")
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_ranking(), _city(), _places(), _dti()]
