"""A ministry's release, a report on online services, a newspaper on DTI; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

RELEASE = """Bộ TT&TT công bố Báo cáo đánh giá, xếp hạng mức độ phát triển Chính phủ điện tử năm 2017

Thứ ba, 14/08/2018 16:20

Bộ Thông tin và Truyền thông (TT&TT) vừa công bố Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin \
(CNTT), phát triển Chính phủ điện tử của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực \
thuộc Trung ương năm 2017. Báo cáo được xây dựng trên cơ sở số liệu do các cơ quan gửi về theo Công văn số \
3412/BTTTT-THH ngày 22/9/2017 và kết quả kiểm tra trực tiếp của Cục Tin học hóa trên các trang/cổng thông tin điện tử.

Việc đánh giá được thực hiện theo 06 hạng mục chính gồm: Hạ tầng kỹ thuật CNTT; Ứng dụng CNTT trong hoạt động nội bộ; \
Trang/Cổng thông tin điện tử; Cung cấp dịch vụ công trực tuyến; Cơ chế, chính sách và các quy định cho ứng dụng CNTT; \
Nguồn nhân lực cho ứng dụng CNTT. Chỉ số của mỗi hạng mục và chỉ số tổng hợp có giá trị từ 0 đến 1.

Đối với khối các Bộ, cơ quan ngang Bộ, có 18 cơ quan được đánh giá, xếp hạng. Bộ Tài chính tiếp tục xếp thứ nhất với \
chỉ số tổng hợp là 0,9186; Bộ Công Thương xếp thứ hai với chỉ số 0,8843; Bộ Tư pháp xếp thứ ba với chỉ số 0,8562. \
Ủy ban Dân tộc xếp thứ 18, chỉ số đạt 0,4605. Xét theo từng hạng mục, Bộ Tài chính đứng đầu về Hạ tầng kỹ thuật CNTT \
với chỉ số 0,9714, Bộ Công Thương đứng đầu về Cung cấp dịch vụ công trực tuyến với chỉ số 0,9350.

Đối với khối cơ quan thuộc Chính phủ, Bảo hiểm Xã hội Việt Nam xếp thứ nhất.

Đối với khối các tỉnh, thành phố trực thuộc Trung ương, thành phố Đà Nẵng xếp thứ nhất với chỉ số 0,9011, tiếp theo là \
Thừa Thiên - Huế (0,8927) và Quảng Ninh (0,8468). Thành phố Hà Nội xếp thứ 9/63, tăng 5 bậc so với năm 2016. Tỉnh \
Bạc Liêu xếp thứ 63.

Về mức độ ứng dụng CNTT tổng thể, có 8/63 tỉnh, thành phố (12,7%) đạt mức Tốt, 40 tỉnh, thành phố đạt mức Khá, \
15 tỉnh, thành phố ở mức Trung bình.

Bộ TT&TT đề nghị các cơ quan căn cứ kết quả đánh giá, tiếp tục thực hiện Nghị quyết số 36a/NQ-CP ngày 14/10/2015 của \
Chính phủ, phấn đấu đến năm 2020 có ít nhất 30% thủ tục hành chính được thực hiện trực tuyến ở mức độ 4.

Toàn văn Báo cáo được đăng tải trên Cổng thông tin điện tử của Bộ. Mọi thông tin chi tiết xin liên hệ Cục Tin học hóa, \
điện thoại 024.3782 1766, máy lẻ 104.
"""

SERVICES = """Dịch vụ công trực tuyến của các cơ quan nhà nước: Số lượng tăng, hiệu quả chưa đồng đều

T.H | 06/09/2016 09:12

Tại Hội thảo Hợp tác phát triển CNTT-TT Việt Nam lần thứ 20 tổ chức trong hai ngày 25 - 26/8/2016, đại diện Cục Tin \
học hóa (Bộ TT&TT) đã trình bày báo cáo về tình hình cung cấp dịch vụ công trực tuyến của các Bộ, cơ quan ngang Bộ và \
các tỉnh, thành phố trực thuộc Trung ương năm 2015. Hội thảo có hơn 400 đại biểu tham dự.

Các tỉnh, thành phố

Theo báo cáo, năm 2014, các tỉnh, thành phố trực thuộc Trung ương cung cấp 2.875 dịch vụ công trực tuyến mức độ 3 và \
241 dịch vụ công trực tuyến mức độ 4. Đến năm 2015, số dịch vụ mức độ 3 đã tăng lên 4.216 dịch vụ, số dịch vụ mức độ 4 \
tăng lên 612 dịch vụ. Số tỉnh, thành phố cung cấp dịch vụ công trực tuyến mức độ 3 năm 2014 là 57, năm 2015 là 61 \
tỉnh, thành phố. Đến hết năm 2015, còn 02 tỉnh chưa cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 là Đắk Nông và \
Hậu Giang.

Xếp hạng theo số lượng dịch vụ, An Giang đứng đầu với 518 dịch vụ công trực tuyến mức độ 3; xếp thứ hai là Long An với \
402 dịch vụ mức độ 3.

Tổng số hồ sơ được giải quyết trực tuyến ở mức độ 3, mức độ 4 của các tỉnh, thành phố trong năm 2015 là 1.284.650 hồ \
sơ. Hà Nội là địa phương có nhiều hồ sơ trực tuyến nhất với 512.406 hồ sơ, xếp thứ hai là Đà Nẵng với 148.227 hồ sơ. \
Tuy vậy, tỉ lệ dịch vụ công trực tuyến mức độ 3 có phát sinh hồ sơ trực tuyến của các tỉnh, thành phố còn thấp, chỉ \
đạt 46,3%.

Các Bộ, cơ quan ngang Bộ

Năm 2015, số Bộ, cơ quan ngang Bộ đã cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 là 17/19. Hai cơ quan chưa \
cung cấp là Thanh tra Chính phủ và Ủy ban Dân tộc. Các Bộ, cơ quan ngang Bộ cung cấp 784 dịch vụ công trực tuyến mức \
độ 3 và 329 dịch vụ công trực tuyến mức độ 4.

Bộ Tài chính đứng đầu khối các Bộ về số lượng hồ sơ được giải quyết trực tuyến với hơn 9,6 triệu hồ sơ. Một số Bộ khác \
cũng triển khai có hiệu quả như Bộ Công Thương, Bộ Ngoại giao.

Theo Cục Tin học hóa, thời gian tới các cơ quan cần ưu tiên các dịch vụ trong danh mục ban hành kèm theo Quyết định số \
1819/QĐ-TTg ngày 26/10/2015 của Thủ tướng Chính phủ; đến hết năm 2016 các Bộ hoàn thành 44 nhóm dịch vụ được giao tại \
Nghị quyết số 36a/NQ-CP.
"""

DTI = """Đà Nẵng tiếp tục dẫn đầu cả nước về chuyển đổi số

Báo cáo đánh giá, xếp hạng mức độ chuyển đổi số (DTI) năm 2022 vừa được Bộ Thông tin và Truyền thông công bố cho thấy \
nhiều địa phương có sự bứt phá.

17:45 - 18/07/2023

Theo Bộ Thông tin và Truyền thông, đây là năm thứ ba Bộ tổ chức đánh giá DTI. Giá trị DTI trung bình của 63 tỉnh, \
thành phố năm 2022 đạt 0,5921, trong khi năm 2021 là 0,4137.

Đà Nẵng giữ vững vị trí thứ nhất trong 63 tỉnh, thành phố với giá trị 0,8163. Xếp thứ hai là TP Hồ Chí Minh (0,7542) \
và xếp thứ ba là Hà Nội (0,7318). Tỉnh Yên Bái xếp thứ 18, tăng 14 bậc (năm \
2021 xếp thứ 32). Điện Biên đứng cuối bảng, xếp thứ 63, giá trị DTI là 0,4029.

Ở từng trụ cột, Đà Nẵng đứng đầu về chính quyền số và xã hội số; TP Hồ Chí Minh đứng đầu về kinh tế số.

Đối với các bộ, cơ quan ngang bộ có dịch vụ công, Bộ Tài chính xếp thứ nhất với giá trị DTI 0,7034. Các vị trí tiếp \
theo là Bộ Kế hoạch và Đầu tư với 0,6871 và Ngân hàng Nhà nước Việt Nam với 0,6523. Bộ Xây dựng xếp thứ 15.

Về dịch vụ công trực tuyến, đến hết năm 2022, các bộ, cơ quan ngang bộ cung cấp 1.842 dịch vụ công trực tuyến toàn \
trình và 967 dịch vụ công trực tuyến một phần. Tỉ lệ dịch vụ công trực tuyến có phát sinh hồ sơ của các bộ, cơ quan \
ngang bộ đạt 58,4%, của các tỉnh, thành phố đạt 52,7%.

Ông Nguyễn Văn Hòa, 46 tuổi, ở quận Ninh Kiều cho biết, chỉ mất khoảng 15 phút để nộp hồ sơ cấp đổi giấy phép lái xe \
qua mạng, không phải đi lại 2 - 3 lần như trước.

Chương trình Chuyển đổi số quốc gia (Quyết định số 749/QĐ-TTg ngày 3/6/2020) đặt mục tiêu đến năm 2025 có 80% dịch vụ \
công trực tuyến mức độ 4; kinh tế số chiếm 20% GDP.

NGỌC MAI
"""


def _release() -> Article:
    gold = Told("o1_release", RELEASE, 2017, "mic/ung-dung-cntt/2017")
    index = "index_value"
    gold.size("có |18| cơ quan được", "ministries-18|ministries-22|ministries-with-services|ministries-part", 18)
    words, before = "Bộ Tài chính tiếp tục xếp thứ nhất", "mic/ung-dung-cntt/2016"
    gold.score(words, "bo-tai-chinh", rank=1)
    gold.score(words, "bo-tai-chinh", rank=1, year=2016, scheme_id=before, optional=True)
    gold.score("tổng hợp là |0,9186|", "bo-tai-chinh", index_value=0.9186)
    gold.both("Bộ Công Thương xếp thứ hai với chỉ số |0,8843|", "bo-cong-thuong", 2, 0.8843, index)
    gold.both("Bộ Tư pháp xếp thứ ba với chỉ số |0,8562|", "bo-tu-phap", 3, 0.8562, index)
    gold.score("Dân tộc xếp thứ |18|,", "uy-ban-dan-toc", rank=18)
    gold.score("đạt |0,4605|", "uy-ban-dan-toc", index_value=0.4605)
    part = {"criterion_id": "infrastructure"}
    gold.both("đứng đầu về Hạ tầng kỹ thuật CNTT với chỉ số |0,9714|", "bo-tai-chinh", 1, 0.9714, index, **part)
    part = {"criterion_id": "online-services"}
    words = "đứng đầu về Cung cấp dịch vụ công trực tuyến với chỉ số |0,9350|"
    gold.both(words, "bo-cong-thuong", 1, 0.935, index, **part)
    gold.score("Bảo hiểm Xã hội Việt Nam xếp thứ nhất", "bao-hiem-xa-hoi-viet-nam", rank=1)
    gold.both("Đà Nẵng xếp thứ nhất với chỉ số |0,9011|", "da-nang", 1, 0.9011, index)
    gold.both("Thừa Thiên - Huế (|0,8927|)", "thua-thien-hue", 2, 0.8927, index)
    gold.both("Quảng Ninh (|0,8468|)", "quang-ninh", 3, 0.8468, index)
    gold.score("Hà Nội xếp thứ |9|/63", "ha-noi", rank=9)
    gold.measure("tăng |5| bậc", "ha-noi", "change", "*", value=5, optional=True)
    gold.score("Bạc Liêu xếp thứ |63|.", "bac-lieu", rank=63)
    gold.graded("có |8|/63 tỉnh", PROVINCES, "Tốt", 8, denominator=63, percent=12.7)
    gold.graded("|40| tỉnh, thành phố đạt", PROVINCES, "Khá", 40)
    gold.graded("|15| tỉnh, thành phố ở", PROVINCES, "Trung bình", 15)
    gold.measure("theo |06| hạng mục", "*", "criteria", "*", value=6, optional=True)
    return gold.article()


def _services() -> Article:
    gold = Told("o2_services", SERVICES, 2015)
    services, online, share = "services", "records_online", "share_services_with_records"
    gold.measure("cung cấp |2.875| dịch vụ", PROVINCES, services, "3", value=2875, year=2014)
    gold.measure("|241| dịch vụ", PROVINCES, services, "4", value=241, year=2014)
    gold.measure("tăng lên |4.216| dịch vụ", PROVINCES, services, "3", value=4216)
    gold.measure("tăng lên |612| dịch vụ", PROVINCES, services, "4", value=612)
    gold.measure("năm 2014 là |57|, năm", PROVINCES, "agencies", "3", value=57, year=2014)
    gold.measure("năm 2015 là |61| tỉnh", PROVINCES, "agencies", "3", value=61)
    gold.none("mức độ 3, mức độ 4 là Đắk Nông và Hậu Giang", "3+4", "dak-nong", "hau-giang")
    gold.measure("còn |02| tỉnh chưa", PROVINCES, "*", "*", value=2, optional=True)
    gold.measure("đứng đầu với |518| dịch vụ", "an-giang", services, "3", value=518)
    gold.by("An Giang đứng đầu với", "an-giang", services, 1)
    gold.measure("Long An với |402| dịch vụ", "long-an", services, "3", value=402)
    gold.by("xếp thứ hai là Long An", "long-an", services, 2)
    gold.measure("trong năm 2015 là |1.284.650| hồ sơ", PROVINCES, online, BOTH, value=1284650)
    words = "Hà Nội là địa phương có nhiều hồ sơ trực tuyến nhất với |512.406| hồ sơ"
    gold.places(online, (words, "ha-noi", 1, 512406))
    gold.places(online, ("xếp thứ hai là Đà Nẵng với |148.227| hồ sơ", "da-nang", 2, 148227))
    gold.measure("chỉ đạt |46,3|%", PROVINCES, share, "3", value=46.3)
    gold.measure("mức độ 4 là |17|/19", MINISTRIES, "agencies", "3+4", value=17, denominator=19)
    gold.none("Thanh tra Chính phủ và Ủy ban Dân tộc", BOTH, "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    gold.measure("Hai cơ quan chưa cung cấp", MINISTRIES, "*", "*", value=2, optional=True)
    gold.measure("cung cấp |784| dịch vụ", MINISTRIES, services, "3", value=784)
    gold.measure("|329| dịch vụ", MINISTRIES, services, "4", value=329)
    gold.measure("hơn |9,6| triệu hồ sơ", "bo-tai-chinh", online, BOTH, value=9600000, qualifier=">")
    gold.by("Bộ Tài chính đứng đầu khối các Bộ về số lượng hồ sơ", "bo-tai-chinh", online, 1)
    words = "có hiệu quả như Bộ Công Thương, Bộ Ngoại giao"
    return gold.has(words, "bo-cong-thuong", "bo-ngoai-giao", optional=True).article()


def _dti() -> Article:
    gold = Told("o3_dti", DTI, 2022, "mic/chuyen-doi-so/2022")
    index = "index_value"
    gold.measure("năm 2022 đạt |0,5921|", PROVINCES, "index", "*", value=0.5921)
    gold.measure("năm 2021 là |0,4137|", PROVINCES, "index", "*", value=0.4137, year=2021)
    words, before = "Đà Nẵng giữ vững vị trí thứ nhất", "mic/chuyen-doi-so/2021"
    gold.score(words, "da-nang", rank=1)
    gold.score(words, "da-nang", rank=1, year=2021, scheme_id=before, optional=True)
    gold.score("với giá trị |0,8163|", "da-nang", index_value=0.8163)
    gold.both("Xếp thứ hai là TP Hồ Chí Minh (|0,7542|)", "ho-chi-minh", 2, 0.7542, index)
    gold.both("xếp thứ ba là Hà Nội (|0,7318|)", "ha-noi", 3, 0.7318, index)
    gold.score("Yên Bái xếp thứ |18|,", "yen-bai", rank=18)
    gold.measure("tăng |14| bậc", "yen-bai", "change", "*", value=14, optional=True)
    gold.score("2021 xếp thứ |32|)", "yen-bai", rank=32, year=2021, scheme_id=before)
    gold.score("bảng, xếp thứ |63|,", "dien-bien", rank=63)
    gold.score("DTI là |0,4029|", "dien-bien", index_value=0.4029)
    words = "Đà Nẵng đứng đầu về chính quyền số và xã hội số"
    gold.score(words, "da-nang", rank=1, criterion_id="digital-government")
    gold.score(words, "da-nang", rank=1, criterion_id="digital-society")
    words = "TP Hồ Chí Minh đứng đầu về kinh tế số"
    gold.score(words, "ho-chi-minh", rank=1, criterion_id="digital-economy")
    gold.both("Bộ Tài chính xếp thứ nhất với giá trị DTI |0,7034|", "bo-tai-chinh", 1, 0.7034, index)
    gold.both("Bộ Kế hoạch và Đầu tư với |0,6871|", "bo-ke-hoach-va-dau-tu", 2, 0.6871, index)
    gold.both("Ngân hàng Nhà nước Việt Nam với |0,6523|", "ngan-hang-nha-nuoc-viet-nam", 3, 0.6523, index)
    gold.score("Bộ Xây dựng xếp thứ |15|.", "bo-xay-dung", rank=15)
    gold.measure("cung cấp |1.842| dịch vụ", MINISTRIES, "services", "full", value=1842)
    gold.measure("|967| dịch vụ", MINISTRIES, "services", "partial", value=967)
    share = "share_services_with_records"
    gold.measure("ngang bộ đạt |58,4|%", MINISTRIES, share, "unstated|3+4", value=58.4)
    gold.measure("thành phố đạt |52,7|%", PROVINCES, share, "unstated|3+4", value=52.7)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_release(), _services(), _dti()]
