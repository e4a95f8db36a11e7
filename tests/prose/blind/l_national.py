"""A ministry's summary, four years of online services, a news agency on DTI, portals of 2010; all figures made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

REPORT = """Báo cáo ứng dụng CNTT năm 2015: khối Bộ tiến nhanh hơn khối địa phương

Thứ ba, 20/09/2016 16:42 | In trang

Bộ Thông tin và Truyền thông vừa gửi các Bộ, ngành, địa phương Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin \
(CNTT) của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2015 \
(kèm theo Công văn số 3174/BTTTT-THH ngày 15/9/2016). Số liệu trong báo cáo được chốt đến ngày 31/12/2015.

Việc xếp hạng lần này được thực hiện với 20/22 Bộ, cơ quan ngang Bộ; Bộ Quốc phòng và Bộ Công an có báo cáo riêng.

Tính chung cả 6 nhóm tiêu chí, khối Bộ, cơ quan ngang Bộ có 05 đơn vị được xếp mức Tốt, 12 đơn vị mức Khá và 03 đơn vị \
mức Trung bình. Năm 2014, chỉ có 02 Bộ đạt mức Tốt, còn ở mức Trung bình có tới 07 Bộ.

Bộ Tài chính tiếp tục xếp thứ nhất. Bộ Giáo dục và Đào tạo từ vị trí thứ 4 năm 2014 đã vươn lên vị trí thứ 2. Kế đến \
là Bộ Công Thương, Bộ Ngoại giao và Bộ Khoa học và Công nghệ. Ở cuối bảng, Bộ Văn hóa, Thể thao và Du lịch xếp thứ 20.

Ở khối địa phương, có 11 tỉnh, thành phố đạt mức Tốt, chiếm 17,5%; 33 tỉnh, thành phố đạt mức Khá, chiếm 52,4%; 19 \
tỉnh còn lại (30,2%) ở mức Trung bình. Năm địa phương có thứ hạng cao nhất theo thứ tự là: Đà Nẵng, Thành phố Hồ Chí \
Minh, Hà Nội, Quảng Ninh, Bắc Ninh. Tiến bộ rõ nhất là Tây Ninh, xếp hạng 15 (năm 2014 xếp hạng 37), tiếp đó là Hưng \
Yên, tăng 17 bậc. Đắk Nông là tỉnh có thứ hạng thấp nhất (hạng 63).

Theo từng nhóm tiêu chí, Thành phố Hồ Chí Minh đứng đầu về hạ tầng kỹ thuật CNTT; Thừa Thiên Huế đứng đầu về \
Trang/Cổng thông tin điện tử. Riêng ở nhóm tiêu chí nguồn nhân lực, tỉ lệ tỉnh, thành phố đạt mức Tốt mới là 9,5%.

Đến hết năm 2015, các Bộ, cơ quan ngang Bộ cung cấp 1.254 dịch vụ công trực tuyến mức độ 3 và 187 dịch vụ mức độ 4. \
Các tỉnh, thành phố cung cấp 8.416 dịch vụ mức độ 3 và 603 dịch vụ mức độ 4.

Nghị quyết số 36a/NQ-CP ngày 14/10/2015 đặt mục tiêu hết năm 2017 Việt Nam vào nhóm 4 quốc gia đứng đầu ASEAN. Trong \
quý IV/2016, Cục Tin học hóa sẽ mở 6 lớp tập huấn cho 240 cán bộ chuyên trách CNTT.

Chi tiết xin liên hệ: Cục Tin học hóa, 18 Nguyễn Du, Hà Nội; điện thoại 04.3943 7602.
"""

SERVICES = """Dịch vụ công trực tuyến mức độ 3, mức độ 4: nhìn lại bốn năm

15:20, 07/05/2018

Cục Tin học hóa (Bộ TT&TT) vừa có Báo cáo số 42/BC-THH về tình hình cung cấp dịch vụ công trực tuyến mức độ 3, mức độ \
4 của các cơ quan nhà nước giai đoạn 2014 - 2017. Báo cáo được tổng hợp từ phiếu khảo sát gửi về trước ngày 15/3/2018.

Khối Bộ, cơ quan ngang Bộ

Năm 2014, có 13 Bộ, cơ quan ngang Bộ cung cấp 427 dịch vụ mức độ 3; 09 Bộ, cơ quan ngang Bộ cung cấp 61 dịch vụ mức độ \
4. Tính đến ngày 31/12/2017, đã có 18/20 (90%) Bộ, cơ quan ngang Bộ cung cấp ít nhất một dịch vụ mức độ 3 hoặc mức độ \
4; hai cơ quan chưa cung cấp là Thanh tra Chính phủ và Ủy ban Dân tộc. Tổng số dịch vụ của khối Bộ gồm 1.184 dịch vụ \
mức độ 3 và 489 dịch vụ mức độ 4. Xếp theo số lượng dịch vụ, đứng đầu là Bộ Công Thương với 261 dịch vụ.

Trong năm 2017, khối Bộ giải quyết trực tuyến trên 41 triệu hồ sơ, riêng Bộ Tài chính là 38.204.115 hồ sơ. Tỉ lệ dịch \
vụ có phát sinh hồ sơ trực tuyến của các Bộ ở mức độ 3 là 52,7%, ở mức độ 4 là 88,1%.

Khối tỉnh, thành phố trực thuộc Trung ương

Số tỉnh, thành phố có dịch vụ mức độ 3 trong các năm 2015, 2016 và 2017 lần lượt là 56, 58 và 61. Năm 2017, các địa \
phương cung cấp 21.536 dịch vụ mức độ 3 và 3.218 dịch vụ mức độ 4. Hai tỉnh Lai Châu và Bạc Liêu chưa có dịch vụ nào \
đạt mức độ 3 trở lên. Địa phương cung cấp nhiều dịch vụ nhất là Quảng Ninh, với 1.452 dịch vụ mức độ 3 và 96 dịch vụ \
mức độ 4.

Xét theo số hồ sơ được giải quyết trực tuyến, Hà Nội đứng đầu với 688.930 hồ sơ trên tổng số 1.012.448 hồ sơ đã tiếp \
nhận. Bình Phước có 35 dịch vụ mức độ 4, trong đó 22 dịch vụ đã phát sinh hồ sơ trực tuyến với tổng số 4.816 hồ sơ. \
Riêng Kon Tum và Sóc Trăng không có số liệu về hồ sơ trực tuyến.

Cục Tin học hóa kiến nghị mỗi tỉnh, thành phố năm 2018 đưa thêm tối thiểu 20% thủ tục hành chính lên mức độ 3, mức độ \
4 theo Quyết định số 846/QĐ-TTg ngày 09/6/2017.

Lê Minh
"""

DTI = """Đà Nẵng giữ ngôi đầu về chuyển đổi số cấp tỉnh năm 2021

Hà Nội (TTXVN) - Chiều 8/8/2022, tại hội nghị trực tuyến với hơn 3.000 đại biểu ở 70 điểm cầu, Bộ Thông tin và Truyền \
thông công bố kết quả đánh giá, xếp hạng Chỉ số chuyển đổi số (DTI) năm 2021 của các bộ, ngành, địa phương.

Giá trị trung bình DTI cấp tỉnh năm 2021 là 0,4128, tăng so với mức 0,3067 của năm 2020. Đà Nẵng đứng thứ nhất trong \
63 tỉnh, thành phố với giá trị 0,6482. Bắc Ninh tăng ba bậc, đứng thứ hai (0,6015); Thừa Thiên - Huế đứng thứ ba \
(0,5973). Ba vị trí kế tiếp lần lượt là Quảng Ninh, Thành phố Hồ Chí Minh và Lạng Sơn.

Hà Nội đứng thứ 13/63 với giá trị 0,4867, trong khi năm 2020 đứng thứ 26. Kon Tum đứng thứ 63 với giá trị 0,2819.

Xét theo từng trụ cột, Bình Phước đứng đầu về chính quyền số với giá trị 0,6634; Thành phố Hồ Chí Minh đứng đầu về \
kinh tế số với giá trị 0,6191; Đà Nẵng đứng đầu về xã hội số.

Trong nhóm 17 bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có cung cấp dịch vụ công, Bộ Kế hoạch và Đầu tư xếp thứ \
nhất với 0,6027, Bộ Tài chính xếp thứ hai với 0,5894, Bảo hiểm Xã hội Việt Nam xếp thứ ba. Trong nhóm không \
cung cấp dịch vụ công, Thông tấn xã Việt Nam xếp thứ nhất với 0,3388.

Về dịch vụ công trực tuyến, báo cáo tại hội nghị cho biết năm 2021 các bộ, ngành cung cấp 1.876 dịch vụ mức độ 4, các \
địa phương cung cấp 51.240 dịch vụ mức độ 4. Tỷ lệ dịch vụ công trực tuyến mức độ 4 có phát sinh hồ sơ ở các địa \
phương là 38,6%. Một số nơi triển khai tốt: năm 2021, tỉnh Tiền Giang cung cấp 1.532 dịch vụ mức độ 4 và giải quyết \
212.480 hồ sơ trực tuyến; tỉnh Bắc Giang giải quyết 167.095 hồ sơ trực tuyến; Bộ Công Thương giải quyết gần 1,6 triệu \
hồ sơ trực tuyến.

Phát biểu tại hội nghị, lãnh đạo Bộ đề nghị các địa phương phấn đấu đến hết năm 2022 đạt 50% hồ sơ được xử lý trực \
tuyến, thành lập tổ công nghệ số cộng đồng tại 100% thôn, bản; hiện cả nước đã có 45.800 tổ với trên 210.000 thành \
viên. Bộ chỉ số DTI được ban hành theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022./.

Thu Phương
"""

PORTALS = """Xếp hạng website cơ quan nhà nước năm 2010: An Giang lên ngôi, TP.HCM tụt hạng

Thứ hai, 14/02/2011, 08:10 (GMT+7)

Sáng 11/2, Bộ TT&TT đã công bố Báo cáo đánh giá trang/cổng thông tin điện tử (website/portal) của các Bộ, cơ quan \
ngang Bộ và các tỉnh, thành phố trực thuộc TƯ năm 2010. Có 62/63 website của các tỉnh, thành phố được xếp hạng; \
website của tỉnh Đắk Nông đang nâng cấp nên chưa được đánh giá.

Trên bảng xếp hạng tổng thể các tỉnh, thành phố, An Giang đứng thứ nhất với 86,4/100 điểm. Lào Cai đứng thứ nhì, đạt \
84,9 điểm. TP.HCM, địa phương xếp thứ nhất năm 2009, rơi xuống vị trí thứ 4 với 81,3 điểm. Hà Nội xếp thứ 12, trong \
khi năm 2009 xếp thứ 5. Đứng cuối bảng là website của Sóc Trăng (thứ 62).

Nếu phân theo mức độ thì có 14 tỉnh, thành phố đạt mức Tốt, 31 tỉnh, thành phố đạt mức Khá và 17 tỉnh, thành phố đạt \
mức Trung bình.

Ở khối các Bộ, cơ quan ngang Bộ, Bộ Tài chính dẫn đầu với 88,7 điểm, xếp thứ hai là Bộ GD&ĐT với 85,1 điểm; tiếp theo \
là Bộ Công Thương, Bộ Tư pháp, Bộ Ngoại giao.

Cũng theo báo cáo, số dịch vụ công trực tuyến mức độ 3 tại các địa phương tăng mạnh. Năm 2008 mới có 7 tỉnh, thành phố \
cung cấp 34 dịch vụ mức độ 3; năm 2009 có 19 tỉnh, thành phố với 241 dịch vụ; năm 2010 đã là 37 tỉnh, thành phố với \
716 dịch vụ. Năm 2010 cũng là năm đầu tiên xuất hiện dịch vụ mức độ 4: TP.HCM cung cấp 03 dịch vụ.

Dẫn đầu về số lượng dịch vụ mức độ 3 là Lào Cai với 62 dịch vụ, tiếp đến là Bình Phước (58 dịch vụ). Khối Bộ có 08 cơ \
quan cung cấp 29 dịch vụ mức độ 3.

Theo ông Vũ Đức Hải, Phó Cục trưởng Cục Ứng dụng CNTT, nhiều website vẫn chậm cập nhật; trong 1.200 câu hỏi gửi thử \
tới các website, hơn một nửa không được trả lời trong 10 ngày. Quyết định 1605/QĐ-TTg ngày 27/8/2010 đặt mục tiêu đến \
năm 2015 tất cả các cơ quan nhà nước từ cấp huyện trở lên có website.

Bạn đọc gửi ý kiến về tòa soạn: 04.3577 2138, máy lẻ 105.

Q.Anh
"""


def _report() -> Article:
    gold = Told("l1_report", REPORT, 2015, "mic/ung-dung-cntt/2015")
    gold.size("với |20|/22 Bộ", MINISTRIES, 20, 22)
    gold.measure("chung cả |6| nhóm", "*", "criteria", "*", value=6, optional=True)
    gold.graded("có |05| đơn vị", MINISTRIES, "Tốt", 5).graded("|12| đơn vị", MINISTRIES, "Khá", 12)
    gold.graded("và |03| đơn vị", MINISTRIES, "Trung bình", 3)
    gold.graded("chỉ có |02| Bộ", MINISTRIES, "Tốt", 2, year=2014)
    gold.graded("có tới |07| Bộ", MINISTRIES, "Trung bình", 7, year=2014)
    gold.score("Bộ Tài chính tiếp tục xếp thứ nhất", "bo-tai-chinh", rank=1)
    gold.score("Bộ Tài chính tiếp tục xếp thứ nhất", "bo-tai-chinh", rank=1, year=2014, optional=True)
    gold.score("từ vị trí thứ |4| năm 2014", "bo-giao-duc-va-dao-tao", rank=4, year=2014)
    gold.score("vươn lên vị trí thứ |2|.", "bo-giao-duc-va-dao-tao", rank=2)
    words = "là Bộ Công Thương, Bộ Ngoại giao và Bộ Khoa học và Công nghệ"
    gold.row("bo-cong-thuong", "bo-ngoai-giao", "bo-khoa-hoc-va-cong-nghe", start=3, words=words)
    gold.score("xếp thứ |20|.", "bo-van-hoa-the-thao-va-du-lich", rank=20)
    gold.graded("có |11| tỉnh, thành phố đạt mức Tốt", PROVINCES, "Tốt", 11, percent=17.5)
    gold.graded("|33| tỉnh, thành phố đạt mức Khá", PROVINCES, "Khá", 33, percent=52.4)
    gold.graded("|19| tỉnh còn lại", PROVINCES, "Trung bình", 19, percent=30.2)
    words = "theo thứ tự là: Đà Nẵng, Thành phố Hồ Chí Minh, Hà Nội, Quảng Ninh, Bắc Ninh"
    gold.row("da-nang", "ho-chi-minh", "ha-noi", "quang-ninh", "bac-ninh", start=1, words=words)
    gold.score("Tây Ninh, xếp hạng |15|", "tay-ninh", rank=15)
    gold.score("(năm 2014 xếp hạng |37|)", "tay-ninh", rank=37, year=2014)
    gold.measure("tăng |17| bậc", "hung-yen", "change", "*", value=17, optional=True)
    gold.score("(hạng |63|)", "dak-nong", rank=63)
    words = "Thành phố Hồ Chí Minh đứng đầu về hạ tầng kỹ thuật CNTT"
    gold.score(words, "ho-chi-minh", rank=1, criterion_id="infrastructure")
    gold.score("Thừa Thiên Huế đứng đầu về", "thua-thien-hue", rank=1, criterion_id="portal")
    fields = {"class": "Tốt", "value": 9.5, "topic_needed": True}
    gold.measure("mức Tốt mới là |9,5|%", PROVINCES, "share", "*", **fields)
    gold.measure("|1.254| dịch vụ", MINISTRIES, "services", "3", value=1254)
    gold.measure("|187| dịch vụ", MINISTRIES, "services", "4", value=187)
    gold.measure("|8.416| dịch vụ", PROVINCES, "services", "3", value=8416)
    return gold.measure("|603| dịch vụ", PROVINCES, "services", "4", value=603).article()


def _services() -> Article:
    gold = Told("l2_services", SERVICES, 2017, "mic/ung-dung-cntt/2017")
    services, records, some = "services", "records_online", "agencies"
    gold.measure("có |13| Bộ", MINISTRIES, some, "3", value=13, year=2014)
    gold.measure("|427| dịch vụ", MINISTRIES, services, "3", value=427, year=2014)
    gold.measure("|09| Bộ", MINISTRIES, some, "4", value=9, year=2014)
    gold.measure("cung cấp |61| dịch vụ", MINISTRIES, services, "4", value=61, year=2014)
    gold.measure("có |18|/20 (90%)", MINISTRIES, some, "3+4", value=18, denominator=20, percent=90)
    words = "chưa cung cấp là Thanh tra Chính phủ và Ủy ban Dân tộc"
    gold.none(words, BOTH, "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    gold.measure("gồm |1.184| dịch vụ", MINISTRIES, services, "3", value=1184)
    gold.measure("|489| dịch vụ", MINISTRIES, services, "4", value=489)
    gold.places(services, ("đứng đầu là Bộ Công Thương với |261| dịch vụ", "bo-cong-thuong", 1, 261))
    gold.measure("trên |41| triệu", MINISTRIES, records, BOTH, value=41_000_000, qualifier=">")
    gold.measure("Bộ Tài chính là |38.204.115| hồ sơ", "bo-tai-chinh", records, BOTH, value=38_204_115)
    gold.measure("3 là |52,7|%", MINISTRIES, "share_services_with_records", "3", value=52.7)
    gold.measure("4 là |88,1|%", MINISTRIES, "share_services_with_records", "4", value=88.1)
    for year, words, value in [(2015, "là |56|,", 56), (2016, "56, |58| và", 58), (2017, "và |61|.", 61)]:
        gold.measure(words, PROVINCES, some, "3", value=value, year=year)
    gold.measure("|21.536| dịch vụ", PROVINCES, services, "3", value=21_536)
    gold.measure("|3.218| dịch vụ", PROVINCES, services, "4", value=3218)
    gold.none("Hai tỉnh Lai Châu và Bạc Liêu chưa có", "3+4|3", "lai-chau", "bac-lieu")
    gold.by("nhiều dịch vụ nhất là Quảng Ninh", "quang-ninh", services, 1)
    gold.measure("|1.452| dịch vụ", "quang-ninh", services, "3", value=1452)
    gold.measure("|96| dịch vụ", "quang-ninh", services, "4", value=96)
    gold.places(records, ("Hà Nội đứng đầu với |688.930| hồ sơ", "ha-noi", 1, 688_930))
    gold.measure("tổng số |1.012.448| hồ sơ", "ha-noi", "records_all", BOTH, value=1_012_448)
    gold.measure("có |35| dịch vụ", "binh-phuoc", services, "4", value=35)
    gold.measure("|22| dịch vụ đã", "binh-phuoc", "services_with_records", "4", value=22)
    gold.measure("tổng số |4.816| hồ sơ", "binh-phuoc", records, "4", value=4816)
    return gold.missing("Riêng Kon Tum và Sóc Trăng không có số liệu", "kon-tum", "soc-trang").article()


def _dti() -> Article:
    gold = Told("l3_dti", DTI, 2021, "mic/chuyen-doi-so/2021")
    index, last = "index_value", {"year": 2020, "scheme_id": "mic/chuyen-doi-so/2020"}
    gold.score("Đà Nẵng giữ ngôi đầu", "da-nang", rank=1)
    gold.score("Đà Nẵng giữ ngôi đầu", "da-nang", rank=1, optional=True, **last)
    gold.measure("năm 2021 là |0,4128|", PROVINCES, "index", "*", value=0.4128)
    gold.measure("so với mức |0,3067|", PROVINCES, "index", "*", value=0.3067, year=2020)
    gold.score("Đà Nẵng đứng thứ nhất trong", "da-nang", rank=1).score("|0,6482|", "da-nang", index_value=0.6482)
    gold.both("đứng thứ hai (|0,6015|)", "bac-ninh", 2, 0.6015, index)
    gold.measure("Bắc Ninh tăng ba bậc", "bac-ninh", "change", "*", value=3, optional=True)
    gold.both("Thừa Thiên - Huế đứng thứ ba (|0,5973|)", "thua-thien-hue", 3, 0.5973, index)
    words = "lần lượt là Quảng Ninh, Thành phố Hồ Chí Minh và Lạng Sơn"
    gold.row("quang-ninh", "ho-chi-minh", "lang-son", start=4, words=words)
    gold.score("đứng thứ |13|/63", "ha-noi", rank=13).score("|0,4867|", "ha-noi", index_value=0.4867)
    gold.score("năm 2020 đứng thứ |26|", "ha-noi", rank=26, **last)
    gold.score("đứng thứ |63| với", "kon-tum", rank=63).score("|0,2819|", "kon-tum", index_value=0.2819)
    words = "Bình Phước đứng đầu về chính quyền số với giá trị |0,6634|"
    gold.both(words, "binh-phuoc", 1, 0.6634, index, criterion_id="digital-government")
    words = "Thành phố Hồ Chí Minh đứng đầu về kinh tế số với giá trị |0,6191|"
    gold.both(words, "ho-chi-minh", 1, 0.6191, index, criterion_id="digital-economy")
    gold.score("Đà Nẵng đứng đầu về xã hội số", "da-nang", rank=1, criterion_id="digital-society")
    gold.size("nhóm |17| bộ", "ministries-with-services|ministries-22|central-30", 17)
    gold.both("Bộ Kế hoạch và Đầu tư xếp thứ nhất với |0,6027|", "bo-ke-hoach-va-dau-tu", 1, 0.6027, index)
    gold.both("Bộ Tài chính xếp thứ hai với |0,5894|", "bo-tai-chinh", 2, 0.5894, index)
    gold.score("Bảo hiểm Xã hội Việt Nam xếp thứ ba", "bao-hiem-xa-hoi-viet-nam", rank=3)
    gold.both("Thông tấn xã Việt Nam xếp thứ nhất với |0,3388|", "thong-tan-xa-viet-nam", 1, 0.3388, index)
    central = "central-bodies|ministries-22|central-30"
    gold.measure("|1.876| dịch vụ", central, "services", "4", value=1876)
    gold.measure("|51.240| dịch vụ", PROVINCES, "services", "4", value=51_240)
    gold.measure("|38,6|%", PROVINCES, "share_services_with_records", "4", value=38.6)
    gold.measure("|1.532| dịch vụ", "tien-giang", "services", "4", value=1532)
    level = f"{BOTH}|4"
    gold.measure("|212.480| hồ sơ", "tien-giang", "records_online", level, value=212_480)
    gold.measure("|167.095| hồ sơ", "bac-giang", "records_online", level, value=167_095)
    words = "gần |1,6| triệu"
    return gold.measure(words, "bo-cong-thuong", "records_online", level, value=1.6e6, qualifier="<|≈").article()


def _portals() -> Article:
    gold = Told("l4_portals", PORTALS, 2010, "mic/trang-thong-tin-dien-tu/2010")
    services = "services"
    gold.score("An Giang lên ngôi", "an-giang", rank=1)
    gold.size("Có |62|/63 website", PROVINCES, 62, 63)
    gold.both("An Giang đứng thứ nhất với |86,4|/100 điểm", "an-giang", 1, 86.4)
    gold.both("Lào Cai đứng thứ nhì, đạt |84,9| điểm", "lao-cai", 2, 84.9)
    gold.score("địa phương xếp thứ nhất năm 2009", "ho-chi-minh", rank=1, year=2009)
    gold.score("vị trí thứ |4| với", "ho-chi-minh", rank=4).score("|81,3| điểm", "ho-chi-minh", points=81.3)
    gold.score("Hà Nội xếp thứ |12|", "ha-noi", rank=12)
    gold.score("năm 2009 xếp thứ |5|", "ha-noi", rank=5, year=2009)
    gold.score("(thứ |62|)", "soc-trang", rank=62)
    for words, word, value in [("có |14| tỉnh", "Tốt", 14), ("|31| tỉnh", "Khá", 31), ("|17| tỉnh", "Trung bình", 17)]:
        gold.graded(words, PROVINCES, word, value)
    gold.both("Bộ Tài chính dẫn đầu với |88,7| điểm", "bo-tai-chinh", 1, 88.7)
    gold.both("xếp thứ hai là Bộ GD&ĐT với |85,1| điểm", "bo-giao-duc-va-dao-tao", 2, 85.1)
    words = "là Bộ Công Thương, Bộ Tư pháp, Bộ Ngoại giao"
    gold.row("bo-cong-thuong", "bo-tu-phap", "bo-ngoai-giao", start=3, words=words)
    series = [
        (2008, "có |7| tỉnh", 7, "|34| dịch vụ", 34),
        (2009, "có |19| tỉnh", 19, "|241| dịch vụ", 241),
        (2010, "là |37| tỉnh", 37, "|716| dịch vụ", 716),
    ]
    for year, providers, count, offered, value in series:
        gold.measure(providers, PROVINCES, "agencies", "3", value=count, year=year)
        gold.measure(offered, PROVINCES, services, "3", value=value, year=year)
    gold.measure("TP.HCM cung cấp |03| dịch vụ", "ho-chi-minh", services, "4", value=3)
    lao_cai, binh_phuoc = "Lào Cai với |62| dịch vụ", "Bình Phước (|58| dịch vụ)"
    gold.places(services, (lao_cai, "lao-cai", 1, 62), (binh_phuoc, "binh-phuoc", 2, 58), level="3")
    gold.measure("có |08| cơ quan", MINISTRIES, "agencies", "3", value=8)
    return gold.measure("|29| dịch vụ", MINISTRIES, services, "3", value=29).article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_report(), _services(), _dti(), _portals()]
