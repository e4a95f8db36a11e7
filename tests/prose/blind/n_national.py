"""National reports: the yearly evaluation, online services, Vietnam ICT Index, DTI; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

EVALUATION = """Kết quả đánh giá Website/Portal và mức độ ứng dụng CNTT của cơ quan nhà nước năm 2012

Thứ tư, 08/05/2013 16:20

Ngày 07/5/2013, Bộ Thông tin và Truyền thông đã ban hành Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin (CNTT) \
năm 2012 của 22 Bộ, cơ quan ngang Bộ, 08 cơ quan thuộc Chính phủ và 63 tỉnh, thành phố trực thuộc Trung ương. Số liệu \
được Cục Ứng dụng CNTT thu thập theo Công văn số 2911/BTTTT-ƯDCNTT ngày 26/10/2012, kết hợp với kiểm tra trực tiếp \
trên Website/Portal của các cơ quan trong thời gian từ ngày 15/11/2012 đến ngày 31/12/2012. Tổng số điểm tối đa là \
1.000 điểm.

Đối với các Bộ, cơ quan ngang Bộ, Bộ Giao thông vận tải dẫn đầu với 812,5 điểm, xếp thứ hai là Bộ Tài chính với 806,25 \
điểm. Bộ Xây dựng xếp thứ 8 với 694,75 điểm, tăng 5 bậc so với năm 2011. Theo kết quả phân loại, có 02 Bộ đạt mức Tốt, \
11 Bộ đạt mức Khá và 09 Bộ ở mức Trung bình.

Đối với các cơ quan thuộc Chính phủ, Thông tấn xã Việt Nam xếp thứ nhất (588,5 điểm), Bảo hiểm Xã hội Việt Nam xếp thứ \
hai (571 điểm), Đài Tiếng nói Việt Nam xếp thứ ba.

Đối với các tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng giữ vị trí thứ nhất với 903,5 điểm; Thành phố Hồ Chí Minh \
xếp thứ hai, đạt 851,75 điểm; tiếp theo là các tỉnh: Thừa Thiên - Huế, Nghệ An, Lào Cai. Tỉnh Cao Bằng xếp thứ 63/63.

Về nhóm tiêu chí Trang/Cổng thông tin điện tử (điểm tối đa là 240), ở khối tỉnh, thành phố, tỉnh Quảng Bình xếp thứ \
nhất với 231 điểm, tỉnh Bà Rịa - Vũng Tàu xếp thứ hai với 226,5 điểm. Ở khối Bộ, cơ quan ngang Bộ, Bộ Tư pháp đứng đầu \
với 228 điểm.

Về cung cấp dịch vụ công trực tuyến, trong năm 2012 có 41 tỉnh, thành phố cung cấp 1.215 dịch vụ mức độ 3. Theo Quyết \
định số 1605/QĐ-TTg, đến năm 2015, 100% các cơ quan nhà nước từ cấp huyện trở lên có Cổng hoặc Trang thông tin điện tử.

Báo cáo được gửi tới Văn phòng Chính phủ, các cơ quan được đánh giá và 63 Sở Thông tin và Truyền thông. Mọi thông tin \
chi tiết xin liên hệ: Cục Ứng dụng CNTT, số 18 Nguyễn Du, Hà Nội; điện thoại: 04.3822 8736.
"""

SERVICES = """60/63 tỉnh, thành phố đã cung cấp dịch vụ công trực tuyến mức độ 3, 4

Hồng Vân | 10:12 | 18/04/2018

Cục Tin học hóa (Bộ TT&TT) vừa có báo cáo tổng hợp tình hình cung cấp dịch vụ công trực tuyến năm 2017 của các bộ, \
ngành và địa phương.

Theo báo cáo, tính đến hết ngày 31/12/2017, đã có 60/63 (95,24%) tỉnh, thành phố cung cấp ít nhất một dịch vụ công \
trực tuyến mức độ 3 hoặc mức độ 4. Các tỉnh chưa có dịch vụ công trực tuyến mức độ 3, mức độ 4 là Điện Biên, Kon Tum \
và Trà Vinh.

Tổng số dịch vụ các địa phương đã cung cấp trong năm 2017 là 21.364 dịch vụ mức độ 3 và 1.872 dịch vụ mức độ 4, trong \
khi năm 2016 số dịch vụ mức độ 3 là 11.905. Tuy nhiên, tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến trong năm 2017 \
chưa cao: ở mức độ 3 là 29,1%, ở mức độ 4 là 48,3%.

Xếp hạng theo số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4, Quảng Ninh đứng đầu với 1.286 dịch vụ, Đồng Tháp \
xếp thứ hai với 1.104 dịch vụ.

Xếp hạng theo số lượng hồ sơ được giải quyết trực tuyến mức độ 3, mức độ 4, Thành phố Hồ Chí Minh đứng đầu với 412.806 \
hồ sơ. Xếp thứ hai là Đà Nẵng với 187.350 hồ sơ, xếp thứ ba là Bình Dương với 96.412 hồ sơ. Riêng ở mức độ 3, Bình \
Dương cung cấp 315 dịch vụ, trong đó có 142 dịch vụ phát sinh hồ sơ trực tuyến với tổng số 78.905 hồ sơ.

Ở khối các bộ, cơ quan ngang bộ, 20/22 cơ quan đã cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 (02 cơ quan chưa \
cung cấp là Thanh tra Chính phủ và Ủy ban Dân tộc). Bộ Công Thương là cơ quan có số lượng hồ sơ được giải quyết trực \
tuyến nhiều nhất trong năm, với trên 1,2 triệu hồ sơ.

Cũng theo Cục Tin học hóa, nguyên nhân chính của việc ít hồ sơ trực tuyến là người dân chưa có thói quen sử dụng và \
việc thanh toán phí, lệ phí qua mạng còn khó khăn. Nghị quyết số 36a/NQ-CP ngày 14/10/2015 của Chính phủ yêu cầu các \
bộ, ngành, địa phương công khai tiến độ giải quyết hồ sơ trên mạng. Dự kiến trong quý II/2018, Cục sẽ tổ chức 04 lớp \
tập huấn cho khoảng 250 cán bộ chuyên trách CNTT của các địa phương.
"""

ICT_INDEX = """Công bố Báo cáo Vietnam ICT Index 2019

Thứ sáu, 23/08/2019 - 15:48

Sáng 23/8, tại Hà Nội, Bộ Thông tin và Truyền thông phối hợp với Hội Tin học Việt Nam công bố Báo cáo Chỉ số sẵn sàng \
cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) năm 2019. Đây là lần thứ 14 báo cáo được xây dựng kể \
từ năm 2005.

Trong bảng xếp hạng chung của 63 tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng dẫn đầu với chỉ số 0,9236. Thừa Thiên \
- Huế xếp thứ hai với chỉ số 0,7412; năm 2018, tỉnh này xếp thứ 5 với chỉ số 0,5981. Quảng Ninh xếp thứ ba, chỉ số đạt \
0,7168. Bắc Ninh đứng thứ 4 với 0,6905, tăng 3 bậc so với năm 2018.

Hai thành phố lớn đều tụt hạng. Thành phố Hồ Chí Minh từ vị trí thứ 2 năm 2018 xuống vị trí thứ 6 năm 2019, Hà Nội từ \
vị trí thứ 4 năm 2018 xuống vị trí thứ 8 năm 2019.

Về các chỉ số thành phần, Đà Nẵng đứng đầu về hạ tầng kỹ thuật với chỉ số 0,9512 và đứng đầu về ứng dụng CNTT với chỉ \
số 0,9388. Về hạ tầng nhân lực, Thanh Hóa xếp thứ nhất với chỉ số 0,9147. Về công nghiệp CNTT, Thái Nguyên xếp thứ \
nhất với chỉ số 0,8014.

Ở khối các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có dịch vụ công, Bộ Tài chính xếp thứ nhất với chỉ số 0,9503, \
Bảo hiểm Xã hội Việt Nam xếp thứ hai với chỉ số 0,8127. Bộ Ngoại giao xếp thứ 9, trong khi năm 2018 xếp thứ 14. Ở khối \
không có dịch vụ công, Thông tấn xã Việt Nam đứng đầu.

Phát biểu tại lễ công bố, Chủ tịch Hội Tin học Việt Nam cho biết Ban soạn thảo gồm 12 thành viên đã điều chỉnh cách \
tính đối với 3 chỉ tiêu cho phù hợp với Nghị quyết số 17/NQ-CP ngày 07/3/2019. Phiếu điều tra năm 2020 sẽ được gửi đến \
các đơn vị trước ngày 31/3/2020.
"""

DTI = """Công bố kết quả xếp hạng chuyển đổi số năm 2021 của các bộ, ngành, địa phương

Thứ hai, 08/08/2022 14:36

(MIC) - Sáng 08/8, tại phiên họp lần thứ ba của Ủy ban Quốc gia về chuyển đổi số, Bộ Thông tin và Truyền thông đã công \
bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số (DTI) năm 2021 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính \
phủ và các tỉnh, thành phố trực thuộc Trung ương.

Bộ chỉ số được ban hành theo Quyết định số 1726/QĐ-BTTTT ngày 12/10/2020. DTI cấp tỉnh có 3 trụ cột là chính quyền số, \
kinh tế số và xã hội số.

Theo kết quả xếp hạng, giá trị DTI trung bình của 63 tỉnh, thành phố năm 2021 là 0,3951, tăng 31,2% so với năm 2020 \
(năm 2020 là 0,3012).

Xếp hạng tổng thể, Đà Nẵng ở vị trí thứ nhất với giá trị DTI đạt 0,6419; Thành phố Hồ Chí Minh ở vị trí thứ hai với \
giá trị 0,5837; Thừa Thiên Huế ở vị trí thứ ba với giá trị 0,5811. Bà Rịa - Vũng Tàu tăng từ vị trí thứ 21 năm 2020 \
lên vị trí thứ 9 năm 2021. Quảng Bình giảm 6 bậc, xếp thứ 51 với giá trị 0,2987.

Về chính quyền số, ba địa phương dẫn đầu lần lượt là Đà Nẵng (0,7218), Thừa Thiên Huế (0,6890) và Lâm Đồng (0,6004). \
Về kinh tế số, Bắc Ninh dẫn đầu với giá trị 0,5873. Về xã hội số, Thành phố Hồ Chí Minh dẫn đầu với giá trị 0,6142.

Đối với các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có cung cấp dịch vụ công, giá trị DTI trung bình năm 2021 là \
0,4327. Bộ Tài chính xếp thứ nhất, đạt 0,6388; Bảo hiểm xã hội Việt Nam xếp thứ hai, đạt 0,5902. Đối với các bộ, cơ \
quan không cung cấp dịch vụ công, Viện Hàn lâm Khoa học xã hội Việt Nam xếp thứ nhất.

Ủy ban Quốc gia về chuyển đổi số đặt mục tiêu đến hết năm 2022 tỉ trọng kinh tế số đạt 11,5% GDP, 50% hồ sơ thủ tục \
hành chính được xử lý trực tuyến. Kết quả chi tiết được đăng tại địa chỉ https://dti.gov.vn; đầu mối liên hệ: Cục \
Chuyển đổi số quốc gia, điện thoại 0243.5568.992.
"""


def _evaluation() -> Article:
    gold = Told("n1_evaluation", EVALUATION, 2012, "mic/ung-dung-cntt/2012")
    gold.both("Bộ Giao thông vận tải dẫn đầu với |812,5| điểm", "bo-giao-thong-van-tai", 1, 812.5)
    gold.both("xếp thứ hai là Bộ Tài chính với |806,25| điểm", "bo-tai-chinh", 2, 806.25)
    gold.score("Bộ Xây dựng xếp thứ |8| với", "bo-xay-dung", rank=8)
    gold.score("|694,75| điểm", "bo-xay-dung", points=694.75)
    gold.measure("tăng |5| bậc", "bo-xay-dung", "change", "*", value=5, optional=True)
    gold.score("tăng 5 bậc so với năm 2011", "bo-xay-dung", rank=13, year=2011, optional=True)
    for words, word, value in [("có |02| Bộ", "Tốt", 2), ("|11| Bộ đạt", "Khá", 11), ("|09| Bộ ở", "Trung bình", 9)]:
        gold.graded(words, MINISTRIES, word, value)
    gold.both("Thông tấn xã Việt Nam xếp thứ nhất (|588,5| điểm)", "thong-tan-xa-viet-nam", 1, 588.5)
    gold.both("Bảo hiểm Xã hội Việt Nam xếp thứ hai (|571| điểm)", "bao-hiem-xa-hoi-viet-nam", 2, 571)
    gold.score("Đài Tiếng nói Việt Nam xếp thứ ba", "dai-tieng-noi-viet-nam", rank=3)
    gold.both("Đà Nẵng giữ vị trí thứ nhất với |903,5| điểm", "da-nang", 1, 903.5)
    gold.both("Thành phố Hồ Chí Minh xếp thứ hai, đạt |851,75| điểm", "ho-chi-minh", 2, 851.75)
    listed = "tiếp theo là các tỉnh: Thừa Thiên - Huế, Nghệ An, Lào Cai"
    gold.row("thua-thien-hue", "nghe-an", "lao-cai", start=3, words=listed)
    gold.score("Tỉnh Cao Bằng xếp thứ |63|/63", "cao-bang", rank=63)
    # A component of the evaluation, or the ministry's evaluation of websites: both are right.
    portal = {"scheme_id": "*", "criterion_id": "portal|overall"}
    gold.both("tỉnh Quảng Bình xếp thứ nhất với |231| điểm", "quang-binh", 1, 231, **portal)
    gold.both("tỉnh Bà Rịa - Vũng Tàu xếp thứ hai với |226,5| điểm", "ba-ria-vung-tau", 2, 226.5, **portal)
    gold.both("Bộ Tư pháp đứng đầu với |228| điểm", "bo-tu-phap", 1, 228, **portal)
    gold.measure("năm 2012 có |41| tỉnh", PROVINCES, "agencies", "3", value=41)
    return gold.measure("|1.215| dịch vụ", PROVINCES, "services", "3", value=1215).article()


def _services() -> Article:
    gold = Told("n1_services", SERVICES, 2017)
    both = "3+4"
    gold.measure("|60|/63 tỉnh, thành phố đã", PROVINCES, "agencies", both, value=60, denominator=63)
    words = "đã có |60|/63 (95,24%) tỉnh"
    gold.measure(words, PROVINCES, "agencies", both, value=60, denominator=63, percent=95.24)
    gold.none("mức độ 4 là Điện Biên, Kon Tum và Trà Vinh", both, "dien-bien", "kon-tum", "tra-vinh")
    gold.measure("|21.364| dịch vụ", PROVINCES, "services", "3", value=21364)
    gold.measure("|1.872| dịch vụ", PROVINCES, "services", "4", value=1872)
    gold.measure("mức độ 3 là |11.905|", PROVINCES, "services", "3", value=11905, year=2016)
    gold.measure("3 là |29,1|%", PROVINCES, "share_services_with_records", "3", value=29.1)
    gold.measure("4 là |48,3|%", PROVINCES, "share_services_with_records", "4", value=48.3)
    gold.places(
        "services",
        ("Quảng Ninh đứng đầu với |1.286| dịch vụ", "quang-ninh", 1, 1286),
        ("Đồng Tháp xếp thứ hai với |1.104| dịch vụ", "dong-thap", 2, 1104),
        level=both,
    )
    gold.places(
        "records_online",
        ("Thành phố Hồ Chí Minh đứng đầu với |412.806| hồ sơ", "ho-chi-minh", 1, 412806),
        ("Xếp thứ hai là Đà Nẵng với |187.350| hồ sơ", "da-nang", 2, 187350),
        ("xếp thứ ba là Bình Dương với |96.412| hồ sơ", "binh-duong", 3, 96412),
        level=both,
    )
    gold.measure("cung cấp |315| dịch vụ", "binh-duong", "services", "3", value=315)
    gold.measure("|142| dịch vụ", "binh-duong", "services_with_records", "3", value=142)
    gold.measure("tổng số |78.905| hồ sơ", "binh-duong", "records_online", "3", value=78905)
    gold.measure("|20|/22 cơ quan", MINISTRIES, "agencies", both, value=20, denominator=22)
    gold.measure("(|02| cơ quan chưa", MINISTRIES, "*", "*", value=2, optional=True)
    gold.none("là Thanh tra Chính phủ và Ủy ban Dân tộc", both, "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    level = "unstated|3+4"
    gold.measure("|1,2| triệu", "bo-cong-thuong", "records_online", level, value=1200000, qualifier=">")
    words = "Bộ Công Thương là cơ quan có số lượng hồ sơ được giải quyết trực tuyến nhiều nhất"
    return gold.measure(words, "bo-cong-thuong", "records_online", level, rank=1, rank_basis="*").article()


def _ict_index() -> Article:
    gold = Told("n1_ict_index", ICT_INDEX, 2019, "vaip/ict-index/2019")
    index, before = "index_value", {"year": 2018, "scheme_id": "vaip/ict-index/2018"}
    gold.both("Đà Nẵng dẫn đầu với chỉ số |0,9236|", "da-nang", 1, 0.9236, index)
    gold.both("Thừa Thiên - Huế xếp thứ hai với chỉ số |0,7412|", "thua-thien-hue", 2, 0.7412, index)
    gold.score("tỉnh này xếp thứ |5| với", "thua-thien-hue", rank=5, **before)
    gold.score("với chỉ số |0,5981|", "thua-thien-hue", index_value=0.5981, **before)
    gold.both("Quảng Ninh xếp thứ ba, chỉ số đạt |0,7168|", "quang-ninh", 3, 0.7168, index)
    gold.score("Bắc Ninh đứng thứ |4| với", "bac-ninh", rank=4).score("|0,6905|", "bac-ninh", index_value=0.6905)
    gold.measure("tăng |3| bậc", "bac-ninh", "change", "*", value=3, optional=True)
    gold.score("tăng 3 bậc so với năm 2018", "bac-ninh", rank=7, **before, optional=True)
    gold.score("từ vị trí thứ |2| năm 2018", "ho-chi-minh", rank=2, **before)
    gold.score("xuống vị trí thứ |6| năm 2019", "ho-chi-minh", rank=6)
    gold.score("từ vị trí thứ |4| năm 2018", "ha-noi", rank=4, **before)
    gold.score("xuống vị trí thứ |8| năm 2019", "ha-noi", rank=8)
    part = {"criterion_id": "infrastructure"}
    gold.both("Đà Nẵng đứng đầu về hạ tầng kỹ thuật với chỉ số |0,9512|", "da-nang", 1, 0.9512, index, **part)
    part = {"criterion_id": "application"}
    gold.both("đứng đầu về ứng dụng CNTT với chỉ số |0,9388|", "da-nang", 1, 0.9388, index, **part)
    part = {"criterion_id": "human-resources"}
    gold.both("Thanh Hóa xếp thứ nhất với chỉ số |0,9147|", "thanh-hoa", 1, 0.9147, index, **part)
    part = {"criterion_id": "industry"}
    gold.both("Thái Nguyên xếp thứ nhất với chỉ số |0,8014|", "thai-nguyen", 1, 0.8014, index, **part)
    gold.both("Bộ Tài chính xếp thứ nhất với chỉ số |0,9503|", "bo-tai-chinh", 1, 0.9503, index)
    words = "Bảo hiểm Xã hội Việt Nam xếp thứ hai với chỉ số |0,8127|"
    gold.both(words, "bao-hiem-xa-hoi-viet-nam", 2, 0.8127, index)
    gold.score("Bộ Ngoại giao xếp thứ |9|", "bo-ngoai-giao", rank=9)
    gold.score("năm 2018 xếp thứ |14|", "bo-ngoai-giao", rank=14, **before)
    return gold.score("Thông tấn xã Việt Nam đứng đầu", "thong-tan-xa-viet-nam", rank=1).article()


def _dti() -> Article:
    gold = Told("n1_dti", DTI, 2021, "mic/chuyen-doi-so/2021")
    index, before = "index_value", {"year": 2020, "scheme_id": "mic/chuyen-doi-so/2020"}
    gold.measure("có |3| trụ cột", "*", "criteria", "*", value=3, optional=True)
    gold.measure("năm 2021 là |0,3951|", PROVINCES, "index", "*", value=0.3951)
    gold.measure("năm 2020 là |0,3012|", PROVINCES, "index", "*", value=0.3012, year=2020)
    gold.measure("tăng |31,2|%", PROVINCES, "*", "*", value=31.2, optional=True)
    gold.both("Đà Nẵng ở vị trí thứ nhất với giá trị DTI đạt |0,6419|", "da-nang", 1, 0.6419, index)
    gold.both("Minh ở vị trí thứ hai với giá trị |0,5837|", "ho-chi-minh", 2, 0.5837, index)
    gold.both("Thừa Thiên Huế ở vị trí thứ ba với giá trị |0,5811|", "thua-thien-hue", 3, 0.5811, index)
    gold.score("từ vị trí thứ |21| năm 2020", "ba-ria-vung-tau", rank=21, **before)
    gold.score("lên vị trí thứ |9| năm 2021", "ba-ria-vung-tau", rank=9)
    gold.measure("giảm |6| bậc", "quang-binh", "change", "*", value=-6, optional=True)
    gold.score("giảm 6 bậc", "quang-binh", rank=45, **before, optional=True)
    gold.score("xếp thứ |51| với", "quang-binh", rank=51).score("|0,2987|", "quang-binh", index_value=0.2987)
    pillar = {"criterion_id": "digital-government"}
    gold.both("lần lượt là Đà Nẵng (|0,7218|)", "da-nang", 1, 0.7218, index, **pillar)
    gold.both("Thừa Thiên Huế (|0,6890|)", "thua-thien-hue", 2, 0.689, index, **pillar)
    gold.both("Lâm Đồng (|0,6004|)", "lam-dong", 3, 0.6004, index, **pillar)
    pillar = {"criterion_id": "digital-economy"}
    gold.both("Bắc Ninh dẫn đầu với giá trị |0,5873|", "bac-ninh", 1, 0.5873, index, **pillar)
    pillar = {"criterion_id": "digital-society"}
    gold.both("Minh dẫn đầu với giá trị |0,6142|", "ho-chi-minh", 1, 0.6142, index, **pillar)
    providers = "ministries-with-services|ministries-17|ministries-18|ministries-22|central-30|central-bodies"
    gold.measure("|0,4327|", providers, "index", "*", value=0.4327)
    gold.both("Bộ Tài chính xếp thứ nhất, đạt |0,6388|", "bo-tai-chinh", 1, 0.6388, index)
    gold.both("Bảo hiểm xã hội Việt Nam xếp thứ hai, đạt |0,5902|", "bao-hiem-xa-hoi-viet-nam", 2, 0.5902, index)
    words = "Viện Hàn lâm Khoa học xã hội Việt Nam xếp thứ nhất"
    return gold.score(words, "vien-han-lam-khoa-hoc-xa-hoi-viet-nam", rank=1).article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_evaluation(), _services(), _ict_index(), _dti()]
