"""National articles, written by somebody who had not seen the rules: a summary with series, a ranking, the DTI."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

_SUMMARY = """\
Ứng dụng CNTT trong cơ quan nhà nước năm 2014: dịch vụ mức độ 3 tăng nhanh, hồ sơ còn ít

Trang chủ » Tin tức » Chính phủ điện tử
Cập nhật lúc 16:25, 18/06/2015 | Lượt xem: 1.246
Bộ Thông tin và Truyền thông vừa gửi các bộ, ngành và địa phương Báo cáo đánh giá mức độ ứng dụng công nghệ thông \
tin năm 2014. Số liệu được thu thập theo Công văn số 386/BTTTT-THH ngày 09/02/2015 và chốt đến hết ngày 31/12/2014.
Theo báo cáo, 62/63 tỉnh, thành phố và 20/22 bộ, cơ quan ngang bộ được đưa vào xếp hạng; các đơn vị còn lại không \
gửi phiếu khảo sát.
Bức tranh chung
Ở khối địa phương, có 4 tỉnh, thành phố được xếp loại Tốt, gồm Đà Nẵng, Lào Cai, Thừa Thiên Huế và Bắc Giang; 23 \
tỉnh, thành phố xếp loại Khá; 35 tỉnh, thành phố xếp loại Trung bình. Tính theo tổng điểm, Đà Nẵng giữ vị trí thứ \
nhất với 874,5 điểm, Lào Cai xếp thứ hai với 851,2 điểm.
Với các bộ, cơ quan ngang bộ, tỷ lệ đơn vị đạt mức Tốt là 15%, mức Khá chiếm khoảng 55%; trong khi năm 2013 tỷ lệ \
đạt mức Tốt mới là 9,1%.
Dịch vụ công trực tuyến
Cung cấp dịch vụ công trực tuyến là lĩnh vực các địa phương chuyển biến rõ nhất. Năm 2011, cả nước có 35 tỉnh, thành \
phố cung cấp 796 dịch vụ công trực tuyến mức độ 3; năm 2012 có 44 tỉnh, thành phố cung cấp 1.528 dịch vụ. Sang năm \
2013, số dịch vụ mức độ 3 tăng lên 2.217, do 52 tỉnh, thành phố cung cấp. Đến hết năm 2014, đã có 57 tỉnh, thành phố \
cung cấp 3.064 dịch vụ mức độ 3.
Dịch vụ mức độ 4 vẫn còn khiêm tốn: năm 2013 có 06 địa phương cung cấp 45 dịch vụ mức độ 4; năm 2014 các con số \
tương ứng là 11 địa phương và 118 dịch vụ.
Các bộ, cơ quan ngang bộ cung cấp 341 dịch vụ mức độ 3 và 74 dịch vụ mức độ 4 trong năm 2014.
Dù vậy, số hồ sơ nộp qua mạng chưa tương xứng. Năm 2014, các tỉnh, thành phố tiếp nhận và giải quyết 512.380 hồ sơ \
trực tuyến mức độ 3 và 9.614 hồ sơ trực tuyến mức độ 4. Các đơn vị có lượng hồ sơ trực tuyến lớn là Bộ Công Thương, \
TP. Hồ Chí Minh và tỉnh Bắc Giang.
Theo mục tiêu của Quyết định số 1605/QĐ-TTg, đến năm 2015, 50% hồ sơ khai thuế của người dân và doanh nghiệp được \
nộp qua mạng. Tổng kinh phí thực hiện chương trình dự kiến là 1.700 tỷ đồng.
Hải Minh
Tin liên quan: Tập huấn an toàn thông tin đợt 2 (25/06/2015)
Điện thoại: 024.3782.1766 - Fax: 024.3782.1760
"""

_EGOV = """\
Quảng Ninh dẫn đầu các địa phương về phát triển Chính phủ điện tử

Thứ tư, 14/08/2019 | 09:12 GMT+7
Bộ Thông tin và Truyền thông vừa công bố Báo cáo đánh giá, xếp hạng mức độ ứng dụng CNTT, phát triển Chính phủ điện \
tử năm 2018 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương.
Việc xếp hạng được tiến hành trên 63/63 tỉnh, thành phố. Quảng Ninh đứng đầu với chỉ số 0,8934. Ngay phía sau là TP. \
Đà Nẵng (0,8871). An Giang xếp thứ 4 với 0,8415, trong khi năm 2017 tỉnh này đứng ở vị trí thứ 9.
Thủ đô Hà Nội đứng thứ 11 với chỉ số 0,7748, tăng 3 bậc so với năm 2017. Ở chiều ngược lại, Bạc Liêu đứng cuối bảng \
(0,2875).
Giá trị trung bình của khối tỉnh, thành phố năm 2018 là 0,5921, cao hơn mức 0,5480 của năm 2017.
Ở khối bộ, cơ quan ngang bộ, có 19/22 đơn vị được xếp hạng. Bộ Tư pháp vươn lên vị trí thứ nhất với chỉ số 0,9012, \
thay Bộ Tài chính – đơn vị dẫn đầu năm 2017. Năm nay Bộ Tài chính xếp thứ hai (0,8990). Cùng đạt 0,8514, Bộ Kế hoạch \
và Đầu tư và Bộ Công Thương đồng hạng 3. Ủy ban Dân tộc xếp thứ 19/19, chỉ số 0,3826.
Trong khối cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam tiếp tục đứng đầu với chỉ số 0,9104, tiếp theo là Thông \
tấn xã Việt Nam và Viện Hàn lâm Khoa học và Công nghệ Việt Nam.
Xét theo từng chỉ số thành phần ở khối địa phương, về cung cấp dịch vụ công trực tuyến, An Giang xếp thứ nhất \
(0,9105), Quảng Ninh xếp thứ hai (0,8998). Về nguồn nhân lực cho ứng dụng CNTT, Hà Nam xếp thứ 3/63.
Báo cáo năm nay sử dụng 6 nhóm tiêu chí, bổ sung 12 tiêu chí thành phần so với bộ tiêu chí ban hành kèm theo Quyết \
định số 2338/QĐ-BTTTT ngày 26/12/2017. Nghị quyết số 17/NQ-CP ngày 07/3/2019 đặt mục tiêu đến năm 2020, tỷ lệ dịch \
vụ công trực tuyến mức độ 4 đạt 30% trở lên.
Thu Trang (theo Infonet)
Xem thêm: 5 điều cần biết về Cổng Dịch vụ công quốc gia
Đường dây nóng: 0865 015 015
"""

_DTI = """\
Chỉ số chuyển đổi số năm 2022: Hải Phòng vươn lên thứ 3, Đắk Lắk tăng 11 bậc

Báo điện tử - Thứ Sáu, 21/07/2023, 14:40

(Chinhquyenso) - Bộ Thông tin và Truyền thông vừa công bố kết quả đánh giá, xếp hạng chuyển đổi số (DTI) năm 2022 \
của các bộ, ngành và 63 tỉnh, thành phố trực thuộc Trung ương.

Giá trị DTI trung bình của các tỉnh, thành phố năm 2022 đạt 0,6418; năm 2021 là 0,4862. Nhóm bộ, cơ quan có cung cấp \
dịch vụ công đạt trung bình 0,6127, nhóm bộ, cơ quan không cung cấp dịch vụ công đạt trung bình 0,3389.

Đà Nẵng năm thứ ba liên tiếp đứng đầu cấp tỉnh với giá trị DTI 0,8125. Lạng Sơn xếp thứ 2 với 0,7744. Hải Phòng vươn \
lên thứ 3 với 0,7690, trong khi năm 2021 thành phố xếp thứ 10. Các địa phương từ vị trí thứ 4 đến thứ 7 lần lượt là: \
Bình Phước, Bắc Giang, Cần Thơ và Long An. Xếp cuối bảng là Điện Biên (0,4531).

Xét theo từng trụ cột, Lạng Sơn xếp thứ nhất về chính quyền số với giá trị 0,7982; TP. Hồ Chí Minh dẫn đầu về kinh \
tế số với 0,7816; Đà Nẵng đứng đầu về xã hội số với 0,8057.

Đối với các bộ có cung cấp dịch vụ công, Bộ Tài chính tiếp tục đứng đầu, đạt 0,7538. Bộ Kế hoạch và Đầu tư xếp thứ \
hai (0,7241). Xếp hạng 17/17 là Bộ Ngoại giao với 0,4020.

Đắk Lắk xếp hạng 38/63

Theo kết quả công bố, tỉnh Đắk Lắk đạt 0,5987, xếp hạng 38/63 tỉnh, thành phố, tăng 11 bậc so với năm 2021 (năm 2021 \
xếp hạng 49/63). Trong đó, chỉ số chính quyền số của tỉnh xếp thứ 29 với 0,6233, chỉ số kinh tế số xếp thứ 44 và chỉ \
số xã hội số xếp thứ 41.

Ông Nguyễn Hoàng Nam, Phó Giám đốc Sở Thông tin và Truyền thông, cho biết 15 huyện, thị xã, thành phố của tỉnh đã \
kiện toàn 2.481 tổ công nghệ số cộng đồng với hơn 12.000 thành viên. Năm 2023, tỉnh bố trí 186 tỷ đồng cho chuyển \
đổi số và phấn đấu vào nhóm 30 địa phương dẫn đầu cả nước vào năm 2025.

Bộ chỉ số DTI cấp tỉnh được ban hành kèm theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022, gồm 98 chỉ số thành phần.

Từ khóa: DTI 2022, Đắk Lắk, chuyển đổi số
Tòa soạn: 0262.3852.371 – Giấy phép số 419/GP-BTTTT
"""


def _summary() -> Article:
    told = Told("last.summary", _SUMMARY, 2014, "mic/ung-dung-cntt/2014")
    told.size("|62|/63 tỉnh, thành phố và", PROVINCES, 62, 63).size("|20|/22 bộ", MINISTRIES, 20, 22)
    for words, word, count in (
        ("có |4| tỉnh, thành phố được xếp loại Tốt", "Tốt", 4),
        ("|23| tỉnh, thành phố xếp loại Khá", "Khá", 23),
        ("|35| tỉnh, thành phố xếp loại Trung bình", "Trung bình", 35),
    ):
        told.graded(words, PROVINCES, word, count)
    listed = "gồm Đà Nẵng, Lào Cai, Thừa Thiên Huế và Bắc Giang"
    told.classed(listed, "Tốt", "da-nang", "lao-cai", "thua-thien-hue", "bac-giang")
    told.both("vị trí thứ nhất với |874,5| điểm", "da-nang", 1, 874.5)
    told.both("xếp thứ hai với |851,2| điểm", "lao-cai", 2, 851.2)
    told.measure("đạt mức Tốt là |15|%", MINISTRIES, "share", value=15, **{"class": "Tốt"})
    told.measure("khoảng |55|%", MINISTRIES, "share", value=55, **{"class": "Khá", "qualifier": "≈"})
    told.measure("mới là |9,1|%", MINISTRIES, "share", value=9.1, year=2013, **{"class": "Tốt"})
    for year, level, agencies, number, services, count in (
        (2011, "3", "có |35| tỉnh", 35, "cung cấp |796| dịch vụ", 796),
        (2012, "3|unstated", "có |44| tỉnh", 44, "cung cấp |1.528| dịch vụ", 1528),
        (2013, "3", "do |52| tỉnh", 52, "tăng lên |2.217|", 2217),
        (2014, "3", "có |57| tỉnh", 57, "cung cấp |3.064| dịch vụ", 3064),
        (2013, "4", "có |06| địa phương", 6, "cung cấp |45| dịch vụ mức độ 4", 45),
        (2014, "4|unstated", "là |11| địa phương", 11, "và |118| dịch vụ", 118),
    ):
        told.measure(agencies, PROVINCES, "agencies", level, value=number, year=year)
        told.measure(services, PROVINCES, "services", level, value=count, year=year)
    told.measure("|341| dịch vụ mức độ 3", MINISTRIES, "services", "3", value=341)
    told.measure("|74| dịch vụ mức độ 4", MINISTRIES, "services", "4", value=74)
    told.measure("|512.380| hồ sơ", PROVINCES, "records_online", "3", value=512380)
    told.measure("|9.614| hồ sơ", PROVINCES, "records_online", "4", value=9614)
    told.has("là Bộ Công Thương, TP. Hồ Chí Minh và", "bo-cong-thuong", "ho-chi-minh", "bac-giang")
    return told.article()


def _egov() -> Article:
    told = Told("last.egov", _EGOV, 2018, "mic/ung-dung-cntt/2018")
    told.size("trên |63|/63 tỉnh", PROVINCES, 63, 63).size("có |19|/22 đơn vị", MINISTRIES, 19, 22)
    for words, subject, rank, index in (
        ("Quảng Ninh đứng đầu với chỉ số |0,8934|", "quang-ninh", 1, 0.8934),
        ("TP. Đà Nẵng (|0,8871|)", "da-nang", 2, 0.8871),
        ("An Giang xếp thứ 4 với |0,8415|", "an-giang", 4, 0.8415),
        ("đứng thứ 11 với chỉ số |0,7748|", "ha-noi", 11, 0.7748),
        ("Bạc Liêu đứng cuối bảng (|0,2875|)", "bac-lieu", 63, 0.2875),
        ("vị trí thứ nhất với chỉ số |0,9012|", "bo-tu-phap", 1, 0.9012),
        ("Năm nay Bộ Tài chính xếp thứ hai (|0,8990|)", "bo-tai-chinh", 2, 0.899),
        ("Cùng đạt |0,8514|", "bo-ke-hoach-va-dau-tu", 3, 0.8514),
        ("Cùng đạt |0,8514|", "bo-cong-thuong", 3, 0.8514),
        ("xếp thứ 19/19, chỉ số |0,3826|", "uy-ban-dan-toc", 19, 0.3826),
        ("tiếp tục đứng đầu với chỉ số |0,9104|", "bao-hiem-xa-hoi-viet-nam", 1, 0.9104),
    ):
        told.both(words, subject, rank, index, "index_value")
    told.score("vị trí thứ |9|", "an-giang", rank=9, year=2017)
    told.score("đơn vị dẫn đầu năm 2017", "bo-tai-chinh", rank=1, year=2017)
    told.measure("tăng |3| bậc", "ha-noi", "change", "*", value=3, optional=True)
    told.score("tiếp tục đứng đầu với", "bao-hiem-xa-hoi-viet-nam", rank=1, year=2017, optional=True)
    told.score("tăng 3 bậc so với năm 2017", "ha-noi", rank=14, year=2017, optional=True)
    told.measure("là |0,5921|", PROVINCES, "index", "*", value=0.5921)
    told.measure("mức |0,5480|", PROVINCES, "index", "*", value=0.548, year=2017)
    academy = "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam"
    told.row("thong-tan-xa-viet-nam", academy, start=2, words="tiếp theo là Thông")
    told.both("xếp thứ nhất (|0,9105|)", "an-giang", 1, 0.9105, "index_value", criterion_id="online-services")
    told.both("xếp thứ hai (|0,8998|)", "quang-ninh", 2, 0.8998, "index_value", criterion_id="online-services")
    told.score("Hà Nam xếp thứ |3|/63", "ha-nam", rank=3, criterion_id="human-resources")
    return told.article()


def _dti() -> Article:
    told = Told("last.dti", _DTI, 2022, "mic/chuyen-doi-so/2022")
    told.measure("đạt |0,6418|", PROVINCES, "index", "*", value=0.6418)
    told.measure("là |0,4862|", PROVINCES, "index", "*", value=0.4862, year=2021)
    told.measure("|0,6127|", "ministries-with-services", "index", "*", value=0.6127)
    told.measure("|0,3389|", "ministries-without-services", "index", "*", value=0.3389)
    for words, subject, rank, index, criterion in (
        ("đứng đầu cấp tỉnh với giá trị DTI |0,8125|", "da-nang", 1, 0.8125, "overall"),
        ("Lạng Sơn xếp thứ 2 với |0,7744|", "lang-son", 2, 0.7744, "overall"),
        ("lên thứ 3 với |0,7690|", "hai-phong", 3, 0.769, "overall"),
        ("cuối bảng là Điện Biên (|0,4531|)", "dien-bien", 63, 0.4531, "overall"),
        ("về chính quyền số với giá trị |0,7982|", "lang-son", 1, 0.7982, "digital-government"),
        ("dẫn đầu về kinh tế số với |0,7816|", "ho-chi-minh", 1, 0.7816, "digital-economy"),
        ("về xã hội số với |0,8057|", "da-nang", 1, 0.8057, "digital-society"),
        ("tiếp tục đứng đầu, đạt |0,7538|", "bo-tai-chinh", 1, 0.7538, "overall"),
        ("xếp thứ hai (|0,7241|)", "bo-ke-hoach-va-dau-tu", 2, 0.7241, "overall"),
        ("17/17 là Bộ Ngoại giao với |0,4020|", "bo-ngoai-giao", 17, 0.402, "overall"),
        ("tỉnh Đắk Lắk đạt |0,5987|, xếp hạng 38/63", "dak-lak", 38, 0.5987, "overall"),
        ("thứ 29 với |0,6233|", "dak-lak", 29, 0.6233, "digital-government"),
    ):
        told.both(words, subject, rank, index, "index_value", criterion_id=criterion)
    told.score("năm 2021 thành phố xếp thứ |10|", "hai-phong", rank=10, year=2021)
    told.row("binh-phuoc", "bac-giang", "can-tho", "long-an", start=4, words="là: Bình Phước, Bắc Giang")
    told.score("kinh tế số xếp thứ |44|", "dak-lak", rank=44, criterion_id="digital-economy")
    told.score("xã hội số xếp thứ |41|", "dak-lak", rank=41, criterion_id="digital-society")
    told.measure("tỉnh, thành phố, tăng |11| bậc", "dak-lak", "change", "*", value=11, optional=True)
    told.score("xếp hạng |49|/63", "dak-lak", rank=49, year=2021)
    for year in (2020, 2021):
        told.score("năm thứ ba liên tiếp đứng đầu", "da-nang", rank=1, year=year, optional=True)
    told.score("tiếp tục đứng đầu, đạt", "bo-tai-chinh", rank=1, year=2021, optional=True)
    return told.article()


def articles() -> list[Article]:
    """All of them."""
    return [_summary(), _egov(), _dti()]
