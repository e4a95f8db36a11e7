"""Vietnam ICT Index, the ministry's ranking by groups, online records, and DTI; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

INDEX = """Vietnam ICT Index 2014: tốp đầu ít xáo trộn, nhóm giữa nhiều thay đổi

(TH&ĐS) - Báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin và truyền thông Việt Nam (Vietnam \
ICT Index) năm 2014 được Hội Tin học Việt Nam và Vụ Công nghệ thông tin (Bộ Thông tin và Truyền thông) công bố sáng \
19/12 tại Hà Nội.

Phiếu điều tra đã được gửi đi từ tháng 5, hạn cuối nhận số liệu là ngày 30/9/2014. Được xếp hạng lần này có 20/22 bộ, \
cơ quan ngang bộ; 6/8 cơ quan thuộc Chính phủ; 61/63 tỉnh, thành phố trực thuộc Trung ương; 31 ngân hàng thương mại \
và 15 tập đoàn, tổng công ty. Hai tỉnh Bạc Liêu và Kon Tum không gửi phiếu nên không có tên trong bảng.

Khối tỉnh, thành phố

Đà Nẵng vẫn là địa phương đứng đầu với chỉ số chung 0,9127. Thành phố Hồ Chí Minh (0,8034) và Hà Nội (0,7719) lần \
lượt giữ vị trí thứ 2 và thứ 3. Hải Phòng nhích thêm một bậc, đứng thứ 4. Gây chú ý nhất trong tốp 5 là Nghệ An: năm \
2013 tỉnh xếp thứ 11, năm nay lên thứ 5 với 0,6980.

Ở nửa dưới, Sơn La chỉ đứng thứ 59 (chỉ số 0,2871). Lai Châu có chỉ số 0,2418, thấp nhất trong các tỉnh được xếp hạng.

Nếu xét từng chỉ số thành phần thì trật tự có khác. Về hạ tầng kỹ thuật CNTT, Đà Nẵng xếp thứ nhất với 0,94. Về hạ \
tầng nhân lực CNTT, vị trí số 1 thuộc về Thừa Thiên Huế. Về ứng dụng CNTT, Quảng Ninh xếp thứ 3. Ở chỉ số môi trường \
tổ chức - chính sách, Hà Tĩnh và Đồng Tháp cùng đạt 1,00.

Cổng thông tin điện tử của các tỉnh, thành phố hiện cung cấp 98.214 dịch vụ công trực tuyến mức 1 và 2, 3.017 dịch vụ \
mức 3.

Khối bộ, ngành

Trong bảng chung của các bộ, cơ quan ngang bộ và cơ quan thuộc Chính phủ, Bộ Tài chính xếp thứ nhất (0,8846), Bộ Công \
Thương xếp thứ nhì, Bảo hiểm xã hội Việt Nam xếp thứ ba. Bộ Nội vụ từ hạng 9 của năm 2013 xuống hạng 14. Hai cơ quan \
xếp cuối là Thanh tra Chính phủ (thứ 25) và Ủy ban Dân tộc (thứ 26). Bộ Tài chính cũng có chỉ số ứng dụng CNTT cao \
nhất khối, 0,97.

Ngân hàng và doanh nghiệp

Ở nhóm ngân hàng thương mại, BIDV dẫn đầu, tiếp theo là Vietcombank và VietinBank. Tập đoàn Điện lực Việt Nam dẫn đầu \
nhóm tập đoàn, tổng công ty với chỉ số 0,6891.

Từ năm 2015, ban tổ chức sẽ bổ sung 12 chỉ tiêu về an toàn thông tin và rút thời gian thu phiếu xuống còn 45 ngày.

Thùy Dương
Tòa soạn: 14 Trần Hưng Đạo, Hà Nội - ĐT: (04) 3821 7702
"""

GROUPS = """Kết quả đánh giá, xếp hạng mức độ ứng dụng CNTT năm 2019

30/10/2020 | 14:22

Bộ Thông tin và Truyền thông đã có Báo cáo số 74/BC-BTTTT ngày 28/10/2020 gửi Thủ tướng Chính phủ về kết quả đánh \
giá, xếp hạng mức độ ứng dụng công nghệ thông tin năm 2019 của các cơ quan nhà nước.

Bộ chỉ số gồm 6 hạng mục với 72 tiêu chí. Kết quả được quy về giá trị từ 0 đến 1; từ 0,8 trở lên là mức Tốt, từ 0,5 \
đến dưới 0,8 là mức Khá, dưới 0,5 là mức Trung bình. Các cơ quan được xếp thành bốn nhóm.

1. Bộ, cơ quan ngang bộ có dịch vụ công

Giá trị trung bình của nhóm đạt 0,7124. Bộ Tài chính được 0,9356, xếp hạng 1. Bộ Y tế và Bộ Tư pháp có cùng giá trị \
0,8203, đồng hạng 6. Thấp nhất nhóm là Bộ Văn hóa, Thể thao và Du lịch (hạng 19, giá trị 0,5012).

2. Bộ, cơ quan ngang bộ không có dịch vụ công

Văn phòng Chính phủ xếp thứ nhất với giá trị 0,7932, tiếp theo là Thanh tra Chính phủ và Ủy ban Dân tộc.

3. Cơ quan thuộc Chính phủ

Bảo hiểm xã hội Việt Nam dẫn đầu nhóm. Thông tấn xã Việt Nam và Đài Truyền hình Việt Nam cùng xếp hạng 2. Viện Hàn \
lâm Khoa học xã hội Việt Nam ở cuối nhóm, hạng 7, giá trị 0,4933. Ủy ban Quản lý vốn nhà nước tại doanh nghiệp chưa \
tham gia đánh giá.

4. Tỉnh, thành phố trực thuộc Trung ương

Giá trị trung bình của các tỉnh, thành phố là 0,6318, trong khi năm 2018 là 0,5894. Thừa Thiên Huế có giá trị 0,9218, \
đứng thứ nhất; Đà Nẵng có giá trị 0,9175, đứng thứ hai. Hai vị trí kế tiếp lần lượt là Quảng Ninh, Bình Dương. Thành \
phố Hồ Chí Minh xếp hạng 9, giảm 4 bậc so với năm trước. Long An, Vĩnh Phúc cùng xếp hạng 13. Hà Giang (hạng 61), Cà \
Mau (hạng 62) và Bạc Liêu (hạng 63) là ba tỉnh xếp cuối.

Có 8 tỉnh, thành phố (12,7%) ở mức Tốt, 46 tỉnh, thành phố (73,0%) ở mức Khá và 9 tỉnh (14,3%) ở mức Trung bình.

Về hạng mục cung cấp dịch vụ công trực tuyến, Tây Ninh xếp thứ nhất trong các tỉnh, thành phố.

Bộ đề nghị các cơ quan gửi ý kiến (nếu có) trước ngày 15/11/2020 về Cục Tin học hóa, 68 Dương Đình Nghệ, Cầu Giấy, Hà \
Nội; điện thoại 024.3782 1766, máy lẻ 102. Kế hoạch năm 2021 dành 1,2 tỉ đồng cho việc khảo sát 5.000 người dùng.
"""

RECORDS = """Dịch vụ công trực tuyến năm 2017: cung cấp nhiều, hồ sơ chưa tương xứng

Cập nhật: 08/05/2018 - Lượt xem: 2317

Tại hội nghị giao ban quý I, lãnh đạo Cục Tin học hóa đã trình bày báo cáo về tình hình phát sinh hồ sơ của dịch vụ \
công trực tuyến trong năm 2017. Báo cáo được lập từ số liệu các cơ quan gửi về theo Công văn 4186/BTTTT-THH.

Về phía địa phương, trong tổng số dịch vụ mức độ 3 do các tỉnh, thành phố cung cấp, số dịch vụ có phát sinh hồ sơ \
trực tuyến là 4.310/14.862 (29,0%). Với mức độ 4, số dịch vụ có phát sinh hồ sơ trực tuyến là 612/1.275 (48,0%).

Các dịch vụ mức độ 3 của địa phương đã giải quyết 5.104.700 hồ sơ, trong đó số hồ sơ nộp qua mạng là 1.786.645 hồ sơ \
(35,0%), số còn lại nộp trực tiếp tại bộ phận một cửa hoặc qua bưu điện. Dịch vụ mức độ 4 có 1.131.795 hồ sơ trực \
tuyến. Riêng kênh bưu chính công ích nhận 486.215 hồ sơ.

Xếp theo số lượng hồ sơ trực tuyến, Hà Nội đứng thứ nhất với 812.306 hồ sơ, thành phố Hồ Chí Minh đứng thứ hai với \
574.018 hồ sơ. Bình Phước có 118 dịch vụ mức độ 3, mức độ 4, trong đó 96 dịch vụ có phát sinh hồ sơ trực tuyến, đạt \
81,4%. Ngược lại, Ninh Bình chỉ có 27/310 dịch vụ có hồ sơ trực tuyến (8,7%). Đắk Nông và Lai Châu không phát sinh hồ \
sơ trực tuyến nào trong năm.

Về phía các bộ, cơ quan ngang bộ, đã có 18/22 cơ quan (81,8%) cung cấp dịch vụ mức độ 3 hoặc mức độ 4. Tổng cộng có \
1.524 dịch vụ mức độ 3 và 638 dịch vụ mức độ 4; tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến ở mức độ 3 là 61,8%, ở \
mức độ 4 là 74,5%. Ba bộ có số hồ sơ trực tuyến lớn nhất là Bộ Tài chính với hơn 52 triệu hồ sơ, Bộ Công Thương với \
1.103.920 hồ sơ và Bộ Giao thông vận tải với 388.716 hồ sơ.

Đến hạn chốt số liệu ngày 31/3/2018, các tỉnh Hà Nam, Trà Vinh, Quảng Ngãi, Điện Biên chưa báo cáo số lượng hồ sơ \
trực tuyến. Ở khối bộ, Bộ Quốc phòng và Ủy ban Dân tộc cũng chưa có báo cáo về số hồ sơ trực tuyến.

Cục cho biết trong năm 2018 sẽ kiểm tra tại 10 địa phương, phấn đấu ít nhất 20% hồ sơ của các dịch vụ mức độ 4 được \
nộp qua mạng, theo tinh thần Nghị quyết số 36a/NQ-CP ngày 14/10/2015. Cán bộ đầu mối của các đơn vị (mỗi đơn vị 02 \
người) được tập huấn trong 3 ngày.
"""

DTI = """DTI 2023: khoảng cách giữa các địa phương dần thu hẹp

Thứ Hai, 15/7/2024, 17:45 (GMT+7)

NDO - Bộ Thông tin và Truyền thông ngày 15/7 công bố Chỉ số đánh giá mức độ chuyển đổi số (DTI) năm 2023 của các bộ, \
ngành và địa phương. Đây là năm thứ tư bộ chỉ số này được áp dụng.

DTI cấp tỉnh được tính trên ba trụ cột chính quyền số, kinh tế số, xã hội số với 98 chỉ số. Giá trị DTI trung bình \
của 63 tỉnh, thành phố năm 2023 đạt 0,6514 (năm 2022 đạt 0,5903). Tính theo trụ cột, giá trị trung bình về chính \
quyền số là 0,6871, về kinh tế số là 0,6029, về xã hội số là 0,6440.

Trên bảng xếp hạng chung, thành phố Đà Nẵng tiếp tục ở vị trí thứ nhất với 0,8312. Thành phố Hồ Chí Minh đạt 0,8002, \
xếp thứ hai. Thái Nguyên, địa phương từng xếp thứ 12 năm 2022, lần này vào nhóm 10 tỉnh dẫn đầu khi xếp thứ 8 với \
0,7420. Cần Thơ xếp thứ 16. Các vị trí 61, 62 và 63 lần lượt là Cao Bằng, Bắc Kạn và Điện Biên.

Ở trụ cột chính quyền số, Bà Rịa - Vũng Tàu xếp thứ hai (0,8610), chỉ sau Đà Nẵng. Ở trụ cột kinh tế số, Bắc Ninh xếp \
thứ nhất (0,7951), Hưng Yên xếp thứ tư. Ở trụ cột xã hội số, Thành phố Hồ Chí Minh xếp thứ nhất.

Trong nhóm bộ, cơ quan ngang bộ có cung cấp dịch vụ công, Ngân hàng Nhà nước Việt Nam dẫn đầu với 0,8105. Bộ Tài \
chính đạt 0,7960, xếp thứ hai; Bộ Y tế xếp thứ 10. Trong nhóm không cung cấp dịch vụ công, Ủy ban Dân tộc xếp thứ \
nhất với 0,4418.

Cũng theo báo cáo, tính đến hết năm 2023, các bộ, cơ quan ngang bộ đã cung cấp 2.108 dịch vụ công trực tuyến toàn \
trình và 1.356 dịch vụ công trực tuyến một phần. Các tỉnh, thành phố cung cấp 32.470 dịch vụ công trực tuyến toàn \
trình, 24.815 dịch vụ công trực tuyến một phần. Tại Thái Nguyên, số dịch vụ công trực tuyến toàn trình là 845, số \
dịch vụ công trực tuyến một phần là 612. Tỉ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 38,3%.

Theo Quyết định số 749/QĐ-TTg, mục tiêu đến năm 2025 là 80% dịch vụ công trực tuyến mức độ 4 được cung cấp trên nhiều \
phương tiện khác nhau, kinh tế số chiếm 20% GDP. Hiện cả nước có gần 94.000 tổ công nghệ số cộng đồng với trên \
457.000 thành viên.

HOÀNG LAN
"""


def _index() -> Article:
    gold = Told("l1_index", INDEX, 2014, "vaip/ict-index/2014")
    index, before = "index_value", {"year": 2013, "scheme_id": "vaip/ict-index/2013"}
    gold.size("có |20|/22 bộ", MINISTRIES, 20, 22)
    gold.size("|6|/8 cơ quan", "government-agencies-8", 6, 8)
    gold.size("|61|/63 tỉnh", PROVINCES, 61, 63)
    gold.size("|31| ngân hàng", "commercial-banks", 31)
    gold.measure("|31| ngân hàng", "commercial-banks", "*", "*", value=31, optional=True)
    gold.size("|15| tập đoàn", "state-corporations|enterprises", 15)
    gold.measure("|15| tập đoàn", "state-corporations|enterprises", "*", "*", value=15, optional=True)
    for subject in ("bac-lieu", "kon-tum"):
        words = "Hai tỉnh Bạc Liêu và Kon Tum không gửi phiếu"
        gold.measure(words, subject, "*", "*", value=None, status="missing", optional=True)
        gold.score(words, subject, status="missing", optional=True)
    gold.both("Đà Nẵng vẫn là địa phương đứng đầu với chỉ số chung |0,9127|", "da-nang", 1, 0.9127, index)
    gold.score("Thành phố Hồ Chí Minh (|0,8034|)", "ho-chi-minh", index_value=0.8034)
    gold.score("Hà Nội (|0,7719|)", "ha-noi", index_value=0.7719)
    gold.score("vị trí thứ |2| và thứ 3", "ho-chi-minh", rank=2)
    gold.score("vị trí thứ 2 và thứ |3|", "ha-noi", rank=3)
    gold.score("đứng thứ |4|. Gây", "hai-phong", rank=4)
    gold.measure("nhích thêm một bậc", "hai-phong", "change", "*", value=1, optional=True)
    gold.score("năm 2013 tỉnh xếp thứ |11|,", "nghe-an", rank=11, **before)
    gold.score("năm nay lên thứ |5| với", "nghe-an", rank=5)
    gold.score("với |0,6980|", "nghe-an", index_value=0.698)
    gold.score("Sơn La chỉ đứng thứ |59|", "son-la", rank=59).score("|0,2871|", "son-la", index_value=0.2871)
    gold.score("|0,2418|", "lai-chau", index_value=0.2418)
    gold.score("thấp nhất trong các tỉnh được xếp hạng", "lai-chau", rank=61, optional=True)
    part = {"criterion_id": "infrastructure"}
    gold.both("Đà Nẵng xếp thứ nhất với |0,94|", "da-nang", 1, 0.94, index, **part)
    words = "vị trí số |1| thuộc về Thừa Thiên Huế"
    gold.score(words, "thua-thien-hue", rank=1, criterion_id="human-resources")
    gold.score("Quảng Ninh xếp thứ |3|", "quang-ninh", rank=3, criterion_id="application")
    for subject in ("ha-tinh", "dong-thap"):
        gold.score("cùng đạt |1,00|", subject, index_value=1, criterion_id="policy")
        gold.score("cùng đạt 1,00", subject, rank=1, criterion_id="policy", optional=True)
    gold.measure("|98.214| dịch vụ", PROVINCES, "services", "1-2", value=98214)
    gold.measure("|3.017| dịch vụ", PROVINCES, "services", "3", value=3017)
    gold.both("Bộ Tài chính xếp thứ nhất (|0,8846|)", "bo-tai-chinh", 1, 0.8846, index)
    gold.score("Bộ Công Thương xếp thứ nhì", "bo-cong-thuong", rank=2)
    gold.score("Bảo hiểm xã hội Việt Nam xếp thứ ba", "bao-hiem-xa-hoi-viet-nam", rank=3)
    gold.score("hạng |9| của năm 2013", "bo-noi-vu", rank=9, **before)
    gold.score("xuống hạng |14|", "bo-noi-vu", rank=14)
    gold.score("(thứ |25|)", "thanh-tra-chinh-phu", rank=25).score("(thứ |26|)", "uy-ban-dan-toc", rank=26)
    gold.score("khối, |0,97|", "bo-tai-chinh", index_value=0.97, criterion_id="application")
    highest = "có chỉ số ứng dụng CNTT cao nhất khối"
    gold.score(highest, "bo-tai-chinh", rank=1, criterion_id="application", optional=True)
    bidv, vcb = "ngan-hang-dau-tu-va-phat-trien-viet-nam", "ngan-hang-ngoai-thuong-viet-nam"
    gold.score("BIDV dẫn đầu", bidv, rank=1, optional=True)
    gold.score("tiếp theo là Vietcombank", vcb, rank=2, optional=True)
    gold.score("Vietcombank và VietinBank", "ngan-hang-cong-thuong-viet-nam", rank=3, optional=True)
    gold.score("Tập đoàn Điện lực Việt Nam dẫn đầu", "tap-doan-dien-luc-viet-nam", rank=1, optional=True)
    gold.score("|0,6891|", "tap-doan-dien-luc-viet-nam", index_value=0.6891, optional=True)
    return gold.article()


def _groups() -> Article:
    gold = Told("l2_groups", GROUPS, 2019, "mic/ung-dung-cntt/2019")
    index, having = "index_value", "ministries-with-services|ministries-part|ministries-22"
    gold.measure("gồm |6| hạng mục", "*", "*", "*", value=6, optional=True)
    gold.measure("với |72| tiêu chí", "*", "*", "*", value=72, optional=True)
    gold.measure("nhóm đạt |0,7124|", having, "index", "*", value=0.7124)
    first = [
        ("Bộ Tài chính được |0,9356|, xếp hạng 1", "bo-tai-chinh", 1, 0.9356),
        ("cùng giá trị |0,8203|, đồng hạng 6", "bo-y-te", 6, 0.8203),
        ("cùng giá trị |0,8203|, đồng hạng 6", "bo-tu-phap", 6, 0.8203),
        ("Du lịch (hạng 19, giá trị |0,5012|)", "bo-van-hoa-the-thao-va-du-lich", 19, 0.5012),
        ("Văn phòng Chính phủ xếp thứ nhất với giá trị |0,7932|", "van-phong-chinh-phu", 1, 0.7932),
        ("hạng 7, giá trị |0,4933|", "vien-han-lam-khoa-hoc-xa-hoi-viet-nam", 7, 0.4933),
        ("Thừa Thiên Huế có giá trị |0,9218|, đứng thứ nhất", "thua-thien-hue", 1, 0.9218),
        ("Đà Nẵng có giá trị |0,9175|, đứng thứ hai", "da-nang", 2, 0.9175),
    ]
    for words, subject, rank, value in first:
        gold.both(words, subject, rank, value, index)
    listed = "tiếp theo là Thanh tra Chính phủ và Ủy ban Dân tộc"
    gold.row("thanh-tra-chinh-phu", "uy-ban-dan-toc", start=2, words=listed)
    gold.score("Bảo hiểm xã hội Việt Nam dẫn đầu nhóm", "bao-hiem-xa-hoi-viet-nam", rank=1)
    for subject in ("thong-tan-xa-viet-nam", "dai-truyen-hinh-viet-nam"):
        gold.score("cùng xếp hạng |2|.", subject, rank=2)
    gold.measure("là |0,6318|", PROVINCES, "index", "*", value=0.6318)
    gold.measure("năm 2018 là |0,5894|", PROVINCES, "index", "*", value=0.5894, year=2018)
    gold.row("quang-ninh", "binh-duong", start=3, words="kế tiếp lần lượt là Quảng Ninh, Bình Dương")
    for subject in ("long-an", "vinh-phuc"):
        gold.score("cùng xếp hạng |13|", subject, rank=13)
    gold.score("Minh xếp hạng |9|", "ho-chi-minh", rank=9)
    gold.measure("giảm |4| bậc", "ho-chi-minh", "change", "*", value=-4, optional=True)
    gold.score("Hà Giang (hạng |61|)", "ha-giang", rank=61).score("Cà Mau (hạng |62|)", "ca-mau", rank=62)
    gold.score("Bạc Liêu (hạng |63|)", "bac-lieu", rank=63)
    gold.graded("Có |8| tỉnh", PROVINCES, "Tốt", 8, percent=12.7)
    gold.graded("|46| tỉnh", PROVINCES, "Khá", 46, percent=73)
    gold.graded("và |9| tỉnh", PROVINCES, "Trung bình", 9, percent=14.3)
    part = {"criterion_id": "online-services|public-services/online-services"}
    gold.score("Tây Ninh xếp thứ nhất", "tay-ninh", rank=1, **part)
    return gold.article()


def _records() -> Article:
    gold = Told("l3_records", RECORDS, 2017)
    with_records, either = "services_with_records", "3+4|unstated"
    gold.measure("4.310/|14.862| (29,0%)", PROVINCES, "services", "3", value=14862, optional=True)
    gold.measure("612/|1.275| (48,0%)", PROVINCES, "services", "4", value=1275, optional=True)
    words = "trực tuyến là |4.310|/14.862 (29,0%)"
    gold.measure(words, PROVINCES, with_records, "3", value=4310, denominator=14862, percent=29)
    words = "trực tuyến là |612|/1.275 (48,0%)"
    gold.measure(words, PROVINCES, with_records, "4", value=612, denominator=1275, percent=48)
    gold.measure("đã giải quyết |5.104.700| hồ sơ", PROVINCES, "records_all", "3", value=5104700)
    gold.measure("qua mạng là |1.786.645| hồ sơ", PROVINCES, "records_online", "3", value=1786645, percent=35)
    gold.measure("có |1.131.795| hồ sơ", PROVINCES, "records_online", "4", value=1131795)
    gold.measure("nhận |486.215| hồ sơ", "*", "!records_online", "*", value=486215, optional=True)
    gold.places(
        "records_online",
        ("Hà Nội đứng thứ nhất với |812.306| hồ sơ", "ha-noi", 1, 812306),
        ("thành phố Hồ Chí Minh đứng thứ hai với |574.018| hồ sơ", "ho-chi-minh", 2, 574018),
    )
    gold.measure("Bình Phước có |118| dịch vụ", "binh-phuoc", "services", "3+4", value=118)
    gold.measure("trong đó |96| dịch", "binh-phuoc", with_records, either, value=96)
    gold.measure("đạt |81,4|%", "binh-phuoc", with_records, either, percent=81.4, optional=True)
    gold.measure("đạt |81,4|%", "binh-phuoc", "share_services_with_records|share", either, value=81.4, optional=True)
    gold.measure("trong đó 96 dịch", "binh-phuoc", with_records, either, value=96, denominator=118, optional=True)
    words = "Ninh Bình chỉ có |27|/310 dịch vụ"
    gold.measure(words, "ninh-binh", with_records, either, value=27, denominator=310, percent=8.7)
    nothing = "Đắk Nông và Lai Châu không phát sinh hồ sơ trực tuyến nào"
    gold.none(nothing, "*", "dak-nong", "lai-chau", indicator="records_online")
    words = "đã có |18|/22 cơ quan (81,8%)"
    gold.measure(words, MINISTRIES, "agencies", "3+4", value=18, denominator=22, percent=81.8)
    gold.measure("có |1.524| dịch vụ", MINISTRIES, "services", "3", value=1524)
    gold.measure("và |638| dịch vụ", MINISTRIES, "services", "4", value=638)
    gold.measure("ở mức độ 3 là |61,8|%", MINISTRIES, "share_services_with_records", "3", value=61.8)
    gold.measure("ở mức độ 4 là |74,5|%", MINISTRIES, "share_services_with_records", "4", value=74.5)
    words = "Bộ Tài chính với hơn |52| triệu hồ sơ"
    gold.measure(words, "bo-tai-chinh", "records_online", either, value=52_000_000, qualifier=">")
    gold.measure("với |1.103.920| hồ sơ", "bo-cong-thuong", "records_online", either, value=1103920)
    gold.measure("với |388.716| hồ sơ", "bo-giao-thong-van-tai", "records_online", either, value=388716)
    listed = "lớn nhất là Bộ Tài chính với"
    for rank, subject in enumerate(("bo-tai-chinh", "bo-cong-thuong", "bo-giao-thong-van-tai"), 1):
        gold.measure(listed, subject, "records_online", either, rank=rank, rank_basis="*", optional=True)
    words = "các tỉnh Hà Nam, Trà Vinh, Quảng Ngãi, Điện Biên chưa báo cáo"
    gold.missing(words, "ha-nam", "tra-vinh", "quang-ngai", "dien-bien")
    gold.missing("Bộ Quốc phòng và Ủy ban Dân tộc cũng chưa có báo cáo", "bo-quoc-phong", "uy-ban-dan-toc")
    return gold.article()


def _dti() -> Article:
    gold = Told("l4_dti", DTI, 2023, "mic/chuyen-doi-so/2023")
    index = "index_value"
    gold.measure("với |98| chỉ số", "*", "*", "*", value=98, optional=True)
    gold.measure("năm 2023 đạt |0,6514|", PROVINCES, "index", "*", value=0.6514)
    gold.measure("năm 2022 đạt |0,5903|", PROVINCES, "index", "*", value=0.5903, year=2022)
    for said, value in [("số là |0,6871|", 0.6871), ("số là |0,6029|", 0.6029), ("số là |0,6440|", 0.644)]:
        gold.measure(said, PROVINCES, "index", "*", value=value)
    gold.both("Đà Nẵng tiếp tục ở vị trí thứ nhất với |0,8312|", "da-nang", 1, 0.8312, index)
    before = {"year": 2022, "scheme_id": "mic/chuyen-doi-so/2022", "optional": True}
    gold.score("Đà Nẵng tiếp tục ở vị trí thứ nhất", "da-nang", rank=1, **before)
    gold.both("Thành phố Hồ Chí Minh đạt |0,8002|, xếp thứ hai", "ho-chi-minh", 2, 0.8002, index)
    gold.both("khi xếp thứ 8 với |0,7420|", "thai-nguyen", 8, 0.742, index)
    gold.score("từng xếp thứ |12| năm 2022", "thai-nguyen", rank=12, year=2022, scheme_id="mic/chuyen-doi-so/2022")
    for words, subject, rank in [
        ("Cần Thơ xếp thứ |16|", "can-tho", 16),
        ("vị trí |61|, 62", "cao-bang", 61),
        ("vị trí 61, |62|", "bac-kan", 62),
        ("62 và |63| lần lượt", "dien-bien", 63),
    ]:
        gold.score(words, subject, rank=rank)
    pillar = {"criterion_id": "digital-government"}
    gold.score("chỉ sau Đà Nẵng", "da-nang", rank=1, **pillar, optional=True)
    gold.both("Bà Rịa - Vũng Tàu xếp thứ hai (|0,8610|)", "ba-ria-vung-tau", 2, 0.861, index, **pillar)
    pillar = {"criterion_id": "digital-economy"}
    gold.both("Bắc Ninh xếp thứ nhất (|0,7951|)", "bac-ninh", 1, 0.7951, index, **pillar)
    gold.score("Hưng Yên xếp thứ tư", "hung-yen", rank=4, **pillar)
    pillar = {"criterion_id": "digital-society"}
    gold.score("Thành phố Hồ Chí Minh xếp thứ nhất", "ho-chi-minh", rank=1, **pillar)
    words = "Ngân hàng Nhà nước Việt Nam dẫn đầu với |0,8105|"
    gold.both(words, "ngan-hang-nha-nuoc-viet-nam", 1, 0.8105, index)
    gold.both("Bộ Tài chính đạt |0,7960|, xếp thứ hai", "bo-tai-chinh", 2, 0.796, index)
    gold.score("Bộ Y tế xếp thứ |10|", "bo-y-te", rank=10)
    gold.both("Ủy ban Dân tộc xếp thứ nhất với |0,4418|", "uy-ban-dan-toc", 1, 0.4418, index)
    place = "thai-nguyen|thai-nguyen/all"
    for words, subject, value in [
        ("|2.108| dịch vụ", MINISTRIES, 2108),
        ("|1.356| dịch vụ", MINISTRIES, 1356),
        ("|32.470| dịch vụ", PROVINCES, 32470),
        ("|24.815| dịch vụ", PROVINCES, 24815),
        ("toàn trình là |845|", place, 845),
        ("một phần là |612|", place, 612),
    ]:
        gold.measure(words, subject, "services", "*", value=value)
    gold.measure("đạt |38,3|%", "nation|central-and-provinces", "*", "*", value=38.3, optional=True)
    gold.measure("đạt |38,3|%", "nation|central-and-provinces", "*", "*", percent=38.3, optional=True)
    gold.measure("gần |94.000| tổ", "*", "*", "*", value=94000, year="*", qualifier="*", optional=True)
    gold.measure("trên |457.000| thành viên", "*", "*", "*", value=457000, year="*", qualifier="*", optional=True)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_index(), _groups(), _records(), _dti()]
