"""A press release with points, a chapter on services, a report on records and DTI; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

RELEASE = """BỘ THÔNG TIN VÀ TRUYỀN THÔNG

THÔNG CÁO BÁO CHÍ
Kết quả đánh giá mức độ ứng dụng công nghệ thông tin của các cơ quan nhà nước năm 2015

Hà Nội, ngày 18 tháng 8 năm 2016

Thực hiện nhiệm vụ được giao tại Nghị quyết số 36a/NQ-CP ngày 14/10/2015 về Chính phủ điện tử, Bộ Thông tin và Truyền \
thông đã hoàn thành việc đánh giá mức độ ứng dụng công nghệ thông tin (CNTT) năm 2015 của các Bộ, cơ quan ngang Bộ, cơ \
quan thuộc Chính phủ và Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương. Số liệu do các cơ quan báo cáo theo \
Công văn số 4107/BTTTT-THH ngày 18/12/2015 và được kiểm tra thực tế trước khi tổng hợp. Tổng điểm tối đa là 1.000 \
điểm, phân bổ cho 6 nhóm tiêu chí.

1. Khối Bộ, cơ quan ngang Bộ

Có 20/22 Bộ, cơ quan ngang Bộ được đánh giá, xếp hạng; Bộ Công an và Bộ Quốc phòng không thuộc đối tượng đánh giá do \
đặc thù. Bộ Tài chính xếp thứ nhất với 918,5 điểm. Xếp thứ hai là Bộ Giao thông vận tải (897,25 điểm), tiếp đó là Bộ \
Công Thương. Ngân hàng Nhà nước Việt Nam xếp thứ 6. Ủy ban Dân tộc xếp thứ 20 với 531,8 điểm.

Về xếp loại, 6 Bộ đạt mức Tốt, 11 Bộ đạt mức Khá và 3 Bộ đạt mức Trung bình.

2. Khối cơ quan thuộc Chính phủ

Bảo hiểm Xã hội Việt Nam xếp thứ nhất, Thông tấn xã Việt Nam xếp thứ hai, Đài Truyền hình Việt Nam xếp thứ ba.

3. Khối tỉnh, thành phố trực thuộc Trung ương

Đà Nẵng tiếp tục xếp thứ nhất, đạt 945,2 điểm. Thừa Thiên - Huế xếp thứ hai với 921,75 điểm, Thành phố Hồ Chí Minh xếp \
thứ ba với 888 điểm. Lâm Đồng là địa phương có mức tăng hạng lớn nhất, tăng 17 bậc so với năm trước. Kon Tum xếp thứ \
63/63.

Mặt bằng chung của các địa phương đã được cải thiện: tỉ lệ tỉnh, thành phố đạt mức Tốt tăng từ 15,9% năm 2014 lên \
23,8% năm 2015; tỉ lệ đạt mức Khá năm 2015 là 57,1%.

4. Kết quả theo nhóm tiêu chí thành phần

Ở nhóm tiêu chí hạ tầng kỹ thuật CNTT, Đà Nẵng đứng đầu các tỉnh, thành phố với 146,5 điểm. Ở nhóm tiêu chí Trang/Cổng \
thông tin điện tử, Thừa Thiên - Huế đứng đầu. Đối với các Bộ, Bộ Công Thương đứng đầu về cung cấp dịch vụ công trực \
tuyến.

Báo cáo đầy đủ được đăng tải trên Cổng thông tin điện tử của Bộ tại địa chỉ mic.gov.vn. Mọi thông tin chi tiết xin \
liên hệ: Cục Tin học hóa, tầng 8, số 115 Trần Duy Hưng, Hà Nội; điện thoại: 04.3782 1766.
"""

CHAPTER = """Chương III. CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN GIAI ĐOẠN 2009 - 2013

(Trích Báo cáo ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước năm 2013)

3.1. Các Bộ, cơ quan ngang Bộ

Đến hết năm 2013, các Bộ, cơ quan ngang Bộ đã cung cấp tổng số 9.845 dịch vụ công trực tuyến, trong đó có 9.120 dịch \
vụ mức độ 1 và 2, 618 dịch vụ mức độ 3 và 107 dịch vụ mức độ 4. Số Bộ, cơ quan ngang Bộ cung cấp dịch vụ mức độ 3 tăng \
từ 9 Bộ năm 2009 lên 15 Bộ năm 2013. Năm 2013 có 6 Bộ cung cấp dịch vụ mức độ 4.

Bộ Công Thương là cơ quan đứng đầu về số lượng dịch vụ mức độ 3 với 152 dịch vụ, tiếp theo là Bộ Tài chính với 118 \
dịch vụ. Thanh tra Chính phủ và Ủy ban Dân tộc chưa cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4.

3.2. Các tỉnh, thành phố trực thuộc Trung ương

Năm 2009, cả nước mới có 15 tỉnh, thành phố cung cấp 198 dịch vụ công trực tuyến mức độ 3. Đến năm 2011, có 36 tỉnh, \
thành phố cung cấp 845 dịch vụ mức độ 3; năm 2012 có 47 tỉnh, thành phố cung cấp 1.531 dịch vụ mức độ 3.

Năm 2013, có 55/63 (87,3%) tỉnh, thành phố cung cấp dịch vụ mức độ 3 với tổng số 2.468 dịch vụ, gấp khoảng 1,6 lần so \
với năm 2012. Cũng trong năm 2013, 11 tỉnh, thành phố đã cung cấp 134 dịch vụ mức độ 4.

Xếp theo số lượng dịch vụ mức độ 3 năm 2013, Thành phố Hồ Chí Minh đứng đầu với 389 dịch vụ, tiếp theo là Đà Nẵng và \
Hà Nội.

3.3. Tồn tại, hạn chế

Nhiều dịch vụ mức độ 3 đã được đưa lên mạng nhưng ít người sử dụng do quy trình xử lý hồ sơ chưa được tin học hóa đồng \
bộ, nhân lực chuyên trách CNTT ở cấp huyện còn mỏng. Theo Quyết định số 1605/QĐ-TTg ngày 27/8/2010, mục tiêu đến năm \
2015 là cung cấp hầu hết các dịch vụ công cơ bản ở mức độ 2 và tối thiểu ở mức độ 3 đối với các dịch vụ thuộc Phụ lục \
của Quyết định. Biểu số liệu chi tiết xem tại Phụ lục 4, trang 87 của Báo cáo này.
"""

RECORDS = """Hồ sơ trực tuyến năm 2018: tăng về số lượng, chưa đồng đều về hiệu quả

THANH HƯƠNG | 16:20, 05/09/2019

Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa tổng hợp tình hình cung cấp và sử dụng dịch vụ công trực tuyến mức \
độ 3, mức độ 4 của các cơ quan nhà nước năm 2018 trên cơ sở báo cáo của các bộ, ngành, địa phương gửi về trước ngày \
31/3/2019.

Đối với các tỉnh, thành phố

Năm 2018, có 61/63 (96,83%) tỉnh, thành phố trực thuộc Trung ương cung cấp ít nhất một dịch vụ công trực tuyến mức độ \
3 hoặc mức độ 4. Tổng số dịch vụ mức độ 3 được cung cấp là 21.437 dịch vụ, tổng số dịch vụ mức độ 4 là 3.652 dịch vụ.

Tuy nhiên, số dịch vụ thực sự được người dân, doanh nghiệp sử dụng còn hạn chế. Cụ thể, chỉ có 9.218 dịch vụ mức độ 3 \
(43%) có phát sinh hồ sơ trực tuyến; ở mức độ 4, số dịch vụ có phát sinh hồ sơ trực tuyến là 1.096 dịch vụ \
(30,01%). Trong năm, các địa phương đã giải quyết trực tuyến 1.905.326 hồ sơ mức độ 3 và 412.780 hồ sơ mức độ 4.

Về số lượng hồ sơ được giải quyết trực tuyến mức độ 3, mức độ 4, Thành phố Hồ Chí Minh xếp thứ nhất với 512.904 hồ sơ, \
Hà Nội xếp thứ hai với 438.117 hồ sơ, An Giang xếp thứ ba với 96.452 hồ sơ. Lâm Đồng xếp thứ 9; tỉnh này cung cấp 78 \
dịch vụ mức độ 3, trong đó có 46 dịch vụ phát sinh hồ sơ trực tuyến với tổng số 12.306 hồ sơ.

Các tỉnh Bắc Kạn, Đắk Nông, Phú Yên, Quảng Trị không có số liệu về hồ sơ trực tuyến.

Đối với các bộ, cơ quan ngang bộ

Có 18/22 (81,82%) bộ, cơ quan ngang bộ đã cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4. Tỉ lệ dịch vụ của các \
bộ, cơ quan ngang bộ có phát sinh hồ sơ trực tuyến ở mức độ 3 và mức độ 4 lần lượt là 51,2% và 78,6%.

Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ đặt mục tiêu đến năm 2020 có 30% dịch vụ công trực tuyến thực hiện \
ở mức độ 4. Cục Tin học hóa cho biết sẽ tổ chức 3 lớp tập huấn cho cán bộ một cửa trong quý IV/2019.

Từ khóa: dịch vụ công, hồ sơ trực tuyến | 1.286 lượt xem
"""

NEWSPAPER = """Xếp hạng chuyển đổi số năm 2023: Đà Nẵng và Bộ Tài chính giữ vị trí dẫn đầu

HOÀNG LAN - Thứ sáu, ngày 26/07/2024 - 14:38

Bộ Thông tin và Truyền thông vừa công bố Báo cáo Chỉ số đánh giá chuyển đổi số (DTI) năm 2023 của các bộ, cơ quan \
ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương.

Theo báo cáo, giá trị trung bình DTI cấp tỉnh năm 2023 là 0,6318, tăng 10% so với năm 2022 (0,5742).

Trong bảng xếp hạng 63 tỉnh, thành phố, Đà Nẵng tiếp tục đứng thứ nhất với giá trị DTI 0,8186. Thành phố Hồ Chí Minh \
đứng thứ hai (0,7761), Lạng Sơn đứng thứ ba (0,7694). Thái Nguyên xếp thứ 8, tăng 3 bậc so với năm 2022; Tây Ninh xếp \
thứ 12, tăng 9 bậc. Ở cuối bảng xếp hạng, Điện Biên xếp thứ 63 với giá trị 0,4377.

Xét theo từng trụ cột, Bà Rịa - Vũng Tàu đứng đầu về chính quyền số; Bắc Ninh đứng đầu về kinh tế số với giá trị \
0,7812; Cần Thơ đứng đầu về xã hội số.

Đối với các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có cung cấp dịch vụ công, Bộ Tài chính xếp thứ nhất với giá \
trị 0,7714; Bộ Giao thông vận tải xếp thứ hai với giá trị 0,7025; Bảo hiểm Xã hội Việt Nam xếp thứ ba. Ở nhóm không \
cung cấp dịch vụ công, Thông tấn xã Việt Nam xếp thứ nhất với giá trị 0,4962.

Cũng theo báo cáo, đến hết năm 2023, các bộ, ngành, địa phương đã cung cấp 39.845 dịch vụ công trực tuyến toàn trình \
và 24.310 dịch vụ công trực tuyến một phần. Tỉ lệ hồ sơ trực tuyến toàn trình của các bộ, ngành đạt 61,5%, của các địa \
phương đạt 18,4%.

Phát biểu tại phiên họp, Thứ trưởng Bộ Thông tin và Truyền thông đề nghị các địa phương tập trung nâng cao chất lượng \
dịch vụ công trực tuyến, phấn đấu đến năm 2025 đạt 70% hồ sơ trực tuyến toàn trình theo tinh thần Chỉ thị số 04/CT-TTg \
ngày 11/02/2024. Bộ chỉ số DTI được ban hành theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022.

Tòa soạn: 024 3825 4231 | Email: toasoan@bao.vn
"""


def _release() -> Article:
    gold = Told("m1_release", RELEASE, 2015, "mic/ung-dung-cntt/2015")
    gold.size("Có |20|/22 Bộ", MINISTRIES, 20, 22)
    gold.measure("phân bổ cho |6| nhóm tiêu chí", "*", "criteria", "*", value=6, optional=True)
    gold.both("Bộ Tài chính xếp thứ nhất với |918,5| điểm", "bo-tai-chinh", 1, 918.5)
    gold.both("Xếp thứ hai là Bộ Giao thông vận tải (|897,25| điểm)", "bo-giao-thong-van-tai", 2, 897.25)
    gold.score("tiếp đó là Bộ Công Thương", "bo-cong-thuong", rank=3)
    gold.score("Ngân hàng Nhà nước Việt Nam xếp thứ |6|", "ngan-hang-nha-nuoc-viet-nam", rank=6)
    gold.score("Ủy ban Dân tộc xếp thứ |20| với", "uy-ban-dan-toc", rank=20)
    gold.score("với |531,8| điểm", "uy-ban-dan-toc", points=531.8)
    for words, word, value in [("|6| Bộ đạt", "Tốt", 6), ("|11| Bộ đạt", "Khá", 11), ("|3| Bộ đạt", "Trung bình", 3)]:
        gold.graded(words, MINISTRIES, word, value)
    gold.score("Bảo hiểm Xã hội Việt Nam xếp thứ nhất", "bao-hiem-xa-hoi-viet-nam", rank=1)
    gold.score("Thông tấn xã Việt Nam xếp thứ hai", "thong-tan-xa-viet-nam", rank=2)
    gold.score("Đài Truyền hình Việt Nam xếp thứ ba", "dai-truyen-hinh-viet-nam", rank=3)
    gold.both("Đà Nẵng tiếp tục xếp thứ nhất, đạt |945,2| điểm", "da-nang", 1, 945.2)
    gold.both("Thừa Thiên - Huế xếp thứ hai với |921,75| điểm", "thua-thien-hue", 2, 921.75)
    gold.both("Thành phố Hồ Chí Minh xếp thứ ba với |888| điểm", "ho-chi-minh", 3, 888)
    gold.measure("tăng |17| bậc", "lam-dong", "change", "*", value=17, optional=True)
    gold.score("Kon Tum xếp thứ |63|/63", "kon-tum", rank=63)
    gold.measure("tăng từ |15,9|% năm 2014", PROVINCES, "share", **{"class": "Tốt"}, value=15.9, year=2014)
    gold.measure("lên |23,8|% năm 2015", PROVINCES, "share", **{"class": "Tốt"}, value=23.8)
    gold.measure("mức Khá năm 2015 là |57,1|%", PROVINCES, "share", **{"class": "Khá"}, value=57.1)
    words = "hạ tầng kỹ thuật CNTT, Đà Nẵng đứng đầu các tỉnh, thành phố với |146,5| điểm"
    gold.both(words, "da-nang", 1, 146.5, criterion_id="infrastructure")
    gold.score("Thừa Thiên - Huế đứng đầu", "thua-thien-hue", rank=1, criterion_id="portal")
    words = "Bộ Công Thương đứng đầu về cung cấp dịch vụ công trực tuyến"
    return gold.score(words, "bo-cong-thuong", rank=1, criterion_id="online-services").article()


def _chapter() -> Article:
    gold = Told("m2_chapter", CHAPTER, 2013, "mic/ung-dung-cntt/2013")
    gold.measure("tổng số |9.845| dịch vụ", MINISTRIES, "services", "*", value=9845)
    gold.measure("có |9.120| dịch vụ", MINISTRIES, "services", "1-2", value=9120)
    gold.measure("|618| dịch vụ", MINISTRIES, "services", "3", value=618)
    gold.measure("|107| dịch vụ", MINISTRIES, "services", "4", value=107)
    gold.measure("từ |9| Bộ năm 2009", MINISTRIES, "agencies", "3", value=9, year=2009)
    gold.measure("lên |15| Bộ năm 2013", MINISTRIES, "agencies", "3", value=15)
    gold.measure("có |6| Bộ", MINISTRIES, "agencies", "4", value=6)
    led = "Bộ Công Thương là cơ quan đứng đầu về số lượng dịch vụ mức độ 3 với |152| dịch vụ"
    second = "tiếp theo là Bộ Tài chính với |118| dịch vụ"
    rows = [(led, "bo-cong-thuong", 1, 152), (second, "bo-tai-chinh", 2, 118)]
    gold.places("services", *rows, level="3")
    words = "Thanh tra Chính phủ và Ủy ban Dân tộc chưa cung cấp"
    gold.none(words, "3+4", "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    series = [
        (2009, "mới có |15| tỉnh", 15, "|198| dịch vụ", 198),
        (2011, "có |36| tỉnh", 36, "phố cung cấp |845| dịch vụ", 845),
        (2012, "có |47| tỉnh", 47, "|1.531| dịch vụ", 1531),
    ]
    for year, providers, count, offered, services in series:
        gold.measure(providers, PROVINCES, "agencies", "3", value=count, year=year)
        gold.measure(offered, PROVINCES, "services", "3", value=services, year=year)
    gold.measure("có |55|/63 (87,3%)", PROVINCES, "agencies", "3", value=55, denominator=63, percent=87.3)
    gold.measure("tổng số |2.468| dịch vụ", PROVINCES, "services", "3", value=2468)
    gold.measure("gấp khoảng |1,6| lần", PROVINCES, "*", "*", value=1.6, qualifier="*", optional=True)
    gold.measure("|11| tỉnh", PROVINCES, "agencies", "4", value=11)
    gold.measure("|134| dịch vụ", PROVINCES, "services", "4", value=134)
    gold.places("services", ("Minh đứng đầu với |389| dịch vụ", "ho-chi-minh", 1, 389), level="3")
    listed = "tiếp theo là Đà Nẵng và Hà Nội"
    gold.by(listed, "da-nang", "services", 2, "sequence").by(listed, "ha-noi", "services", 3, "sequence")
    return gold.article()


def _records() -> Article:
    gold = Told("m3_records", RECORDS, 2018, "mic/ung-dung-cntt/2018")
    used, share = "services_with_records", "share_services_with_records"
    gold.measure("có |61|/63 (96,83%)", PROVINCES, "agencies", "3+4", value=61, denominator=63, percent=96.83)
    gold.measure("mức độ 3 được cung cấp là |21.437| dịch vụ", PROVINCES, "services", "3", value=21437)
    gold.measure("mức độ 4 là |3.652| dịch vụ", PROVINCES, "services", "4", value=3652)
    gold.measure("có |9.218| dịch vụ", PROVINCES, used, "3", value=9218, percent=43)
    gold.measure("là |1.096| dịch vụ", PROVINCES, used, "4", value=1096, percent=30.01)
    gold.measure("mức độ 3 (|43|%)", PROVINCES, share, "3", value=43, optional=True)
    gold.measure("(|30,01|%)", PROVINCES, share, "4", value=30.01, optional=True)
    gold.measure("|1.905.326| hồ sơ", PROVINCES, "records_online", "3", value=1905326)
    gold.measure("|412.780| hồ sơ", PROVINCES, "records_online", "4", value=412780)
    rows = [
        ("Thành phố Hồ Chí Minh xếp thứ nhất với |512.904| hồ sơ", "ho-chi-minh", 1, 512904),
        ("Hà Nội xếp thứ hai với |438.117| hồ sơ", "ha-noi", 2, 438117),
        ("An Giang xếp thứ ba với |96.452| hồ sơ", "an-giang", 3, 96452),
    ]
    gold.places("records_online", *rows).by("Lâm Đồng xếp thứ |9|", "lam-dong", "records_online", 9)
    gold.measure("tỉnh này cung cấp |78| dịch vụ", "lam-dong", "services", "3", value=78)
    gold.measure("có |46| dịch vụ", "lam-dong", used, "3", value=46)
    gold.measure("tổng số |12.306| hồ sơ", "lam-dong", "records_online", "3", value=12306)
    words = "Bắc Kạn, Đắk Nông, Phú Yên, Quảng Trị không có số liệu"
    gold.missing(words, "bac-kan", "dak-nong", "phu-yen", "quang-tri")
    gold.measure("Có |18|/22 (81,82%)", MINISTRIES, "agencies", "3+4", value=18, denominator=22, percent=81.82)
    gold.measure("lần lượt là |51,2|%", MINISTRIES, share, "3", value=51.2)
    gold.measure("và |78,6|%", MINISTRIES, share, "4", value=78.6)
    return gold.article()


def _newspaper() -> Article:
    gold = Told("m4_newspaper", NEWSPAPER, 2023, "mic/chuyen-doi-so/2023")
    index = "index_value"
    gold.score("Đà Nẵng và Bộ Tài chính giữ vị trí dẫn đầu", "da-nang", rank=1)
    gold.score("Đà Nẵng và Bộ Tài chính giữ vị trí dẫn đầu", "bo-tai-chinh", rank=1)
    gold.measure("năm 2023 là |0,6318|", PROVINCES, "index", "*", value=0.6318)
    gold.measure("năm 2022 (|0,5742|)", PROVINCES, "index", "*", value=0.5742, year=2022)
    gold.measure("tăng |10|%", PROVINCES, "*", "*", value=10, optional=True)
    gold.both("Đà Nẵng tiếp tục đứng thứ nhất với giá trị DTI |0,8186|", "da-nang", 1, 0.8186, index)
    gold.both("Thành phố Hồ Chí Minh đứng thứ hai (|0,7761|)", "ho-chi-minh", 2, 0.7761, index)
    gold.both("Lạng Sơn đứng thứ ba (|0,7694|)", "lang-son", 3, 0.7694, index)
    gold.score("Thái Nguyên xếp thứ |8|", "thai-nguyen", rank=8)
    gold.measure("tăng |3| bậc", "thai-nguyen", "change", "*", value=3, optional=True)
    gold.score("Tây Ninh xếp thứ |12|", "tay-ninh", rank=12)
    gold.measure("tăng |9| bậc", "tay-ninh", "change", "*", value=9, optional=True)
    gold.score("Điện Biên xếp thứ |63|", "dien-bien", rank=63)
    gold.score("với giá trị |0,4377|", "dien-bien", index_value=0.4377)
    words = "Bà Rịa - Vũng Tàu đứng đầu về chính quyền số"
    gold.score(words, "ba-ria-vung-tau", rank=1, criterion_id="digital-government")
    words = "Bắc Ninh đứng đầu về kinh tế số với giá trị |0,7812|"
    gold.both(words, "bac-ninh", 1, 0.7812, index, criterion_id="digital-economy")
    gold.score("Cần Thơ đứng đầu về xã hội số", "can-tho", rank=1, criterion_id="digital-society")
    gold.both("Bộ Tài chính xếp thứ nhất với giá trị |0,7714|", "bo-tai-chinh", 1, 0.7714, index)
    gold.both("Giao thông vận tải xếp thứ hai với giá trị |0,7025|", "bo-giao-thong-van-tai", 2, 0.7025, index)
    gold.score("Bảo hiểm Xã hội Việt Nam xếp thứ ba", "bao-hiem-xa-hoi-viet-nam", rank=3)
    gold.both("Thông tấn xã Việt Nam xếp thứ nhất với giá trị |0,4962|", "thong-tan-xa-viet-nam", 1, 0.4962, index)
    everyone = "central-and-provinces|nation"
    ministries = f"{MINISTRIES}|central-bodies|central-30|ministries-with-services"
    gold.measure("|39.845| dịch vụ", everyone, "services", "full", value=39845)
    gold.measure("|24.310| dịch vụ", everyone, "services", "partial", value=24310)
    gold.measure("ngành đạt |61,5|%", ministries, "*", "full", value=61.5)
    gold.measure("đạt |18,4|%", f"{PROVINCES}|local-governments", "*", "full", value=18.4)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_release(), _chapter(), _records(), _newspaper()]
