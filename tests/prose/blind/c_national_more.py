"""More articles on the whole country, written without sight of the reader: provinces, ICT index, DTI."""

from tests.prose.blind.c_national import paired
from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, PROVINCES, Told

# Averages of the ministries that serve citizens.
_SERVING = "ministries-with-services|central-bodies|ministries-22"

_PROVINCES = """\
Địa phương nào có nhiều dịch vụ công trực tuyến nhất năm 2015?
Minh Tuệ - 06/05/2016 07:30

Số liệu do các tỉnh, thành phố báo cáo và được Bộ TT&TT tổng hợp cho thấy trong năm 2015 đã có 59/63 (93,65%) tỉnh, \
thành phố cung cấp dịch vụ công trực tuyến mức độ 3. Bốn tỉnh chưa có dịch vụ nào ở mức độ này là Lai Châu, Sơn La, \
Đắk Nông và Sóc Trăng. Số địa phương cung cấp dịch vụ mức độ 4 năm 2013 là 7, năm 2014 là 13 và năm 2015 là 22.

Tổng cộng, các tỉnh, thành phố cung cấp 4.318 dịch vụ mức độ 3 và 395 dịch vụ mức độ 4 trong năm 2015. Trong số đó, \
tỉ lệ dịch vụ mức độ 3 có phát sinh hồ sơ trực tuyến là 64,2%, với mức độ 4 thì tỉ lệ này là 31,5%.

Nơi nhiều, nơi ít

Bắc Ninh xếp thứ nhất cả nước về số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4 với 612 dịch vụ. Tiếp đến là \
Long An (488 dịch vụ) và Đồng Nai (401 dịch vụ). Ở phía cuối danh sách, Quảng Trị xếp thứ 59, cả tỉnh mới có 01 dịch \
vụ mức độ 3 hoạt động.

Người dân có dùng hay không?

Câu trả lời nằm ở số hồ sơ. TP. Hồ Chí Minh đứng đầu về số lượng hồ sơ được giải quyết trực tuyến: 47 dịch vụ mức độ \
3 của thành phố xử lý tổng cộng 398.120 hồ sơ trong năm, và 212.604 hồ sơ được giải quyết trực tuyến. Đứng thứ hai \
là Đà Nẵng với 58.930 hồ sơ trực tuyến, gồm 45.112 hồ sơ của 88 dịch vụ mức độ 3 và 13.818 hồ sơ của 15 dịch vụ mức \
độ 4. Các tỉnh Cao Bằng, Yên Bái, Bến Tre không có số liệu về hồ sơ trực tuyến.

Anh Trần Quốc Vinh, 34 tuổi, chủ một cửa hàng vật tư tại quận Thủ Đức, cho biết đã hai lần xin giấy phép qua mạng: \
"Trước đây đi lại 4 - 5 lượt, nay chỉ đến nhận kết quả một lần, mất 20 phút". Tuy nhiên, không ít người vẫn chọn nộp \
tại bộ phận một cửa vì ngại đăng ký tài khoản.

Nghị quyết 36a/NQ-CP ngày 14/10/2015 giao các địa phương từ ngày 01/01/2016 cung cấp trực tuyến các nhóm thủ tục \
được nhiều người dùng, trong đó phấn đấu để ít nhất 30% hồ sơ đăng ký kinh doanh được nộp qua mạng.
"""

_INDEX = """\
Vietnam ICT Index 2019: Đà Nẵng bỏ xa phần còn lại
(TBCK) - 08:45 ngày 13/09/2019

Hội Tin học Việt Nam chiều 12/9 tại Hà Nội ra mắt Báo cáo chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt \
Nam năm 2019 (Vietnam ICT Index 2019). Đây là lần thứ 14 báo cáo được thực hiện, tỉ lệ phiếu thu về đạt 93% số phiếu \
phát ra.

Bảng xếp hạng tỉnh, thành phố không có bất ngờ ở vị trí cao nhất: Đà Nẵng đạt 0,9312, đứng thứ nhất năm thứ 11 liên \
tiếp. Khoảng cách với phần còn lại khá lớn, bởi Thừa Thiên Huế ở vị trí thứ hai chỉ đạt 0,7884 (tăng 1 bậc), Hải \
Phòng ở vị trí thứ ba đạt 0,7451. Các địa phương còn lại trong nhóm 10 tỉnh, thành phố dẫn đầu theo thứ tự là Bắc \
Ninh, Cần Thơ, Hà Nội, TP. Hồ Chí Minh, Khánh Hòa, Bà Rịa - Vũng Tàu, Quảng Ninh.

Tây Ninh là tỉnh có bước nhảy đáng kể nhất. Từ vị trí 49 năm 2018, Tây Ninh vươn lên vị trí 22 năm 2019, tức là tăng \
27 bậc. Vĩnh Phúc thì ngược lại: năm 2018 xếp hạng 14, năm 2019 xếp hạng 29, giảm 15 bậc. Xếp cuối cùng, hạng 63/63, \
là Bắc Kạn với chỉ số 0,1486.

Về các chỉ số thành phần, Thừa Thiên Huế đứng đầu về hạ tầng nhân lực CNTT; Cần Thơ đứng đầu về ứng dụng CNTT với \
0,7015, Lâm Đồng đứng thứ hai ở chỉ số này với 0,6903.

Trong nhóm các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có dịch vụ công, Bộ Thông tin và Truyền thông lên ngôi \
đầu với chỉ số 0,9023. Bộ Tài chính xếp thứ 2 (0,8840), Bộ Giáo dục và Đào tạo xếp thứ 3 (0,7796), Bảo hiểm Xã hội \
Việt Nam xếp thứ 4, giảm 3 bậc so với năm trước. Ở nhóm không có dịch vụ công, Thông tấn xã Việt Nam xếp thứ nhất \
với chỉ số 0,5417.

Ban biên soạn cho biết, các chỉ số được quy về thang từ 0 đến 1 và có điều chỉnh so với năm 2018, do đó bạn đọc nên \
thận trọng khi so sánh giá trị tuyệt đối giữa các năm. Báo cáo dày 128 trang, in 500 bản, được gửi tới các cơ quan \
tham gia khảo sát trong tháng 10.

>> Xem thêm: 5 xu hướng công nghệ năm 2020 | Lịch hội thảo tháng 9
"""

_DIGITAL = """\
Công bố kết quả đánh giá chuyển đổi số cấp bộ, cấp tỉnh năm 2022
Thứ Tư, ngày 12/07/2023 - 16:42

(Chinhphu.vn) - Chiều 12/7, Bộ Thông tin và Truyền thông công bố Chỉ số đánh giá mức độ chuyển đổi số (DTI) năm 2022 \
của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương. Kết quả được phê \
duyệt tại Quyết định số 1208/QĐ-BTTTT, thực hiện theo Bộ chỉ số ban hành kèm Quyết định số 922/QĐ-BTTTT ngày \
20/5/2022.

Giá trị trung bình DTI cấp tỉnh năm 2022 là 0,5873; năm 2021, giá trị này là 0,4278. Với các bộ, ngành có cung cấp \
dịch vụ công, giá trị trung bình DTI năm 2022 là 0,5140.

Bộ Tài chính tiếp tục dẫn đầu các bộ, ngành có cung cấp dịch vụ công với DTI đạt 0,7452. Bộ Kế hoạch và Đầu tư đứng \
thứ hai (0,6891), Bảo hiểm xã hội Việt Nam đứng thứ ba (0,6810). Tăng hạng mạnh nhất là Bộ Y tế, xếp thứ 7, tăng 6 \
bậc so với năm 2021. Bộ Lao động - Thương binh và Xã hội xếp thứ 12, tụt 4 bậc. Đối với khối không cung cấp dịch vụ \
công, Đài Truyền hình Việt Nam xếp thứ nhất với DTI 0,4123, Ủy ban Dân tộc xếp thứ hai.

Lạng Sơn là địa phương có DTI cao nhất cả nước, đạt 0,7718. Đà Nẵng, đơn vị đứng đầu năm 2021, lùi xuống vị trí thứ \
hai (0,7695). Vị trí thứ ba thuộc về Bình Phước với 0,7401, tăng 9 bậc. Năm tỉnh, thành phố tiếp theo, từ vị trí thứ \
4 đến thứ 8, lần lượt là Hà Nội, Hải Phòng, Bắc Ninh, Quảng Ninh, Thái Nguyên. Ba tỉnh cuối bảng là Cao Bằng (hạng \
61), Kon Tum (hạng 62) và Lai Châu (hạng 63, DTI 0,3906).

Theo từng trụ cột cấp tỉnh, Đà Nẵng xếp thứ nhất về chính quyền số; Bắc Ninh xếp thứ nhất về kinh tế số với giá trị \
0,7302; Thái Nguyên xếp thứ nhất về xã hội số.

Phát biểu tại buổi công bố, lãnh đạo Bộ nhấn mạnh năm 2023 là năm dữ liệu số quốc gia. Mục tiêu của năm là 70% dịch \
vụ công trực tuyến toàn trình phát sinh hồ sơ, kinh tế số chiếm khoảng 15% GDP. Từ kỳ đánh giá sau, thời gian nộp \
báo cáo tự đánh giá sẽ rút từ 60 ngày xuống còn 45 ngày; hệ thống tại địa chỉ dti.gov.vn mở lại từ ngày 01/10/2023.

Chi tiết xin liên hệ Cục Chuyển đổi số quốc gia, 18 Nguyễn Du, Hà Nội. ĐT: 024 3943 1234.
"""


def _provinces() -> Article:
    gold = Told("provinces", _PROVINCES, 2015)
    gold.measure("|59|/63 (93,65%)", PROVINCES, "agencies", "3", value=59, denominator=63, percent=93.65)
    gold.none("Bốn tỉnh chưa có dịch vụ nào ở mức độ này", "3", "lai-chau", "son-la", "dak-nong", "soc-trang")
    gold.measure("mức độ 4 năm 2013 là |7|", PROVINCES, "agencies", "4", value=7, year=2013)
    gold.measure("năm 2014 là |13|", PROVINCES, "agencies", "4", value=13, year=2014)
    gold.measure("năm 2015 là |22|", PROVINCES, "agencies", "4", value=22)
    gold.measure("cung cấp |4.318| dịch vụ mức độ 3", PROVINCES, "services", "3", value=4318)
    gold.measure("và |395| dịch vụ mức độ 4", PROVINCES, "services", "4", value=395)
    gold.measure("trực tuyến là |64,2|%", PROVINCES, "share_services_with_records", "3", value=64.2)
    gold.measure("tỉ lệ này là |31,5|%", PROVINCES, "share_services_with_records", "4", value=31.5)
    gold.measure("với |612| dịch vụ", "bac-ninh", "services", BOTH, value=612)
    gold.by("Bắc Ninh xếp thứ nhất cả nước về số lượng dịch vụ", "bac-ninh", "services", 1)
    gold.places(
        "services",
        ("Tiếp đến là Long An (|488| dịch vụ)", "long-an", 2, 488),
        ("và Đồng Nai (|401| dịch vụ)", "dong-nai", 3, 401),
    )
    gold.by("Quảng Trị xếp thứ |59|", "quang-tri", "services", 59)
    gold.measure("cả tỉnh mới có |01| dịch vụ mức độ 3", "quang-tri", "services", "3", value=1)
    gold.by("TP. Hồ Chí Minh đứng đầu về số lượng hồ sơ", "ho-chi-minh", "records_online", 1)
    gold.measure("|47| dịch vụ mức độ 3 của thành phố", "ho-chi-minh", "services", "3", value=47)
    gold.measure("tổng cộng |398.120| hồ sơ", "ho-chi-minh", "records_all", f"3|{BOTH}", value=398_120)
    gold.measure("và |212.604| hồ sơ", "ho-chi-minh", "records_online", f"3|{BOTH}", value=212_604)
    gold.places("records_online", ("Đứng thứ hai là Đà Nẵng với |58.930| hồ sơ trực tuyến", "da-nang", 2, 58_930))
    counted = "services|services_with_records"
    gold.measure("gồm |45.112| hồ sơ", "da-nang", "records_online", "3", value=45_112)
    gold.measure("của |88| dịch vụ mức độ 3", "da-nang", counted, "3", value=88)
    gold.measure("và |13.818| hồ sơ", "da-nang", "records_online", "4", value=13_818)
    gold.measure("của |15| dịch vụ mức độ 4", "da-nang", counted, "4", value=15)
    gold.missing("Các tỉnh Cao Bằng, Yên Bái, Bến Tre không có số liệu", "cao-bang", "yen-bai", "ben-tre")
    return gold.article()


def _index() -> Article:
    gold = Told("index", _INDEX, 2019, "vaip/ict-index/2019")
    for words, subject, rank, index in (
        ("Đà Nẵng đạt |0,9312|, đứng thứ nhất", "da-nang", 1, 0.9312),
        ("Thừa Thiên Huế ở vị trí thứ hai chỉ đạt |0,7884|", "thua-thien-hue", 2, 0.7884),
        ("Hải Phòng ở vị trí thứ ba đạt |0,7451|", "hai-phong", 3, 0.7451),
        ("lên ngôi đầu với chỉ số |0,9023|", "bo-thong-tin-va-truyen-thong", 1, 0.9023),
        ("Bộ Tài chính xếp thứ /2/ (|0,8840|)", "bo-tai-chinh", 2, 0.884),
        ("Bộ Giáo dục và Đào tạo xếp thứ /3/ (|0,7796|)", "bo-giao-duc-va-dao-tao", 3, 0.7796),
        ("Thông tấn xã Việt Nam xếp thứ nhất với chỉ số |0,5417|", "thong-tan-xa-viet-nam", 1, 0.5417),
    ):
        paired(gold, words, subject, rank, index)
    gold.measure("(tăng |1| bậc)", "thua-thien-hue", "change", "*", value=1, optional=True)
    gold.row(
        "bac-ninh", "can-tho", "ha-noi", "ho-chi-minh", "khanh-hoa", "ba-ria-vung-tau", "quang-ninh",
        start=4, words="theo thứ tự là Bắc Ninh, Cần Thơ",
    )  # fmt: skip
    last_year = {"year": 2018, "scheme_id": "vaip/ict-index/2018"}
    gold.score("Từ vị trí |49| năm 2018", "tay-ninh", rank=49, **last_year)
    gold.score("vươn lên vị trí |22| năm 2019", "tay-ninh", rank=22)
    gold.measure("tức là tăng |27| bậc", "tay-ninh", "change", "*", value=27, optional=True)
    gold.score("năm 2018 xếp hạng |14|", "vinh-phuc", rank=14, **last_year)
    gold.score("năm 2019 xếp hạng |29|", "vinh-phuc", rank=29)
    gold.measure("giảm |15| bậc", "vinh-phuc", "change", "*", value=-15, optional=True)
    gold.score("hạng |63|/63, là Bắc Kạn", "bac-kan", rank=63)
    gold.score("là Bắc Kạn với chỉ số |0,1486|", "bac-kan", index_value=0.1486)
    gold.score("Thừa Thiên Huế đứng đầu về hạ tầng nhân lực", "thua-thien-hue", rank=1, criterion_id="human-resources")
    for words, subject, rank, index in (
        ("Cần Thơ đứng đầu về ứng dụng CNTT với |0,7015|", "can-tho", 1, 0.7015),
        ("Lâm Đồng đứng thứ hai ở chỉ số này với |0,6903|", "lam-dong", 2, 0.6903),
    ):
        gold.both(words, subject, rank, index, "index_value", criterion_id="application")
    gold.score("Bảo hiểm Xã hội Việt Nam xếp thứ |4|", "bao-hiem-xa-hoi-viet-nam", rank=4)
    gold.measure("giảm |3| bậc", "bao-hiem-xa-hoi-viet-nam", "change", "*", value=-3, optional=True)
    return gold.article()


def _digital() -> Article:
    gold = Told("digital", _DIGITAL, 2022, "mic/chuyen-doi-so/2022")
    gold.measure("cấp tỉnh năm 2022 là |0,5873|", PROVINCES, "index", "*", value=0.5873)
    gold.measure("giá trị này là |0,4278|", PROVINCES, "index", "*", value=0.4278, year=2021)
    gold.measure("năm 2022 là |0,5140|", _SERVING, "index", "*", value=0.514)
    for words, subject, rank, index in (
        ("với DTI đạt |0,7452|", "bo-tai-chinh", 1, 0.7452),
        ("Bộ Kế hoạch và Đầu tư đứng thứ hai (|0,6891|)", "bo-ke-hoach-va-dau-tu", 2, 0.6891),
        ("Bảo hiểm xã hội Việt Nam đứng thứ ba (|0,6810|)", "bao-hiem-xa-hoi-viet-nam", 3, 0.681),
        ("Đài Truyền hình Việt Nam xếp thứ nhất với DTI |0,4123|", "dai-truyen-hinh-viet-nam", 1, 0.4123),
        ("DTI cao nhất cả nước, đạt |0,7718|", "lang-son", 1, 0.7718),
        ("lùi xuống vị trí thứ hai (|0,7695|)", "da-nang", 2, 0.7695),
        ("Vị trí thứ ba thuộc về Bình Phước với |0,7401|", "binh-phuoc", 3, 0.7401),
    ):
        paired(gold, words, subject, rank, index)
    gold.score("đơn vị đứng đầu năm 2021", "da-nang", rank=1, year=2021, scheme_id="mic/chuyen-doi-so/2021")
    gold.score("Bộ Y tế, xếp thứ |7|", "bo-y-te", rank=7)
    gold.measure("tăng |6| bậc", "bo-y-te", "change", "*", value=6, optional=True)
    gold.score("xếp thứ |12|, tụt 4 bậc", "bo-lao-dong-thuong-binh-va-xa-hoi", rank=12)
    gold.measure("tụt |4| bậc", "bo-lao-dong-thuong-binh-va-xa-hoi", "change", "*", value=-4, optional=True)
    gold.score("Ủy ban Dân tộc xếp thứ hai", "uy-ban-dan-toc", rank=2)
    gold.measure("tăng |9| bậc", "binh-phuoc", "change", "*", value=9, optional=True)
    for rank, subject in enumerate(("ha-noi", "hai-phong", "bac-ninh", "quang-ninh", "thai-nguyen"), 4):
        gold.score("từ vị trí thứ 4 đến thứ 8, lần lượt là", subject, rank=rank)
    gold.score("Cao Bằng (hạng |61|)", "cao-bang", rank=61)
    gold.score("Kon Tum (hạng |62|)", "kon-tum", rank=62)
    gold.score("Lai Châu (hạng |63|, DTI 0,3906)", "lai-chau", rank=63)
    gold.score("Lai Châu (hạng 63, DTI |0,3906|)", "lai-chau", index_value=0.3906)
    gold.score("Đà Nẵng xếp thứ nhất về chính quyền số", "da-nang", rank=1, criterion_id="digital-government")
    economy = "Bắc Ninh xếp thứ nhất về kinh tế số với giá trị |0,7302|"
    gold.both(economy, "bac-ninh", 1, 0.7302, "index_value", criterion_id="digital-economy")
    gold.score("Thái Nguyên xếp thứ nhất về xã hội số", "thai-nguyen", rank=1, criterion_id="digital-society")
    return gold.article()


def articles() -> list[Article]:
    """The articles of this module with their gold."""
    return [_provinces(), _index(), _digital()]
