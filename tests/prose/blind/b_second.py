"""Written by hand, blind to the reader: the ministry's report for 2018, the DTI of 2022, two provinces' own pages."""

from tests.prose.blind.b_first import Sealed, number
from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES

REPORT = """Thừa Thiên Huế, Bộ Tài chính dẫn đầu về ứng dụng công nghệ thông tin năm 2018
10:26, 19/04/2019

(Chinhphu.vn) - Bộ Thông tin và Truyền thông vừa công bố Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông \
tin, phát triển Chính phủ điện tử của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực \
thuộc Trung ương năm 2018.

Theo báo cáo, trong số 17 bộ, cơ quan ngang bộ có dịch vụ công, Bộ Tài chính xếp thứ nhất với chỉ số 0,9213, Bộ Y tế \
xếp thứ hai với chỉ số 0,8841; tiếp theo là các bộ: Ngoại giao, Công Thương, Khoa học và Công nghệ. Ngân hàng Nhà nước \
Việt Nam đứng thứ 17 (0,5127). Ở nhóm bộ không có dịch vụ công, Văn phòng Chính phủ xếp trên Ủy ban Dân tộc.

Với khối cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam tiếp tục đứng đầu với chỉ số 0,9537. Thông tấn xã Việt Nam \
đứng thứ hai (0,7460), Viện Hàn lâm Khoa học và Công nghệ Việt Nam đứng thứ ba (0,7125).

Về xếp hạng các tỉnh, thành phố trực thuộc Trung ương, Thừa Thiên Huế giữ vị trí số một với chỉ số 0,9135. Quảng Ninh \
xếp thứ 2 với chỉ số 0,8940 (năm 2017 xếp thứ 5). Đà Nẵng xếp thứ 3 với chỉ số 0,8872. TP. Hồ Chí Minh xếp thứ 7, Hà \
Nội xếp thứ 9. Cuối bảng là Sơn La (hạng 62) và Bắc Kạn (hạng 63).

Báo cáo cho thấy có 7 tỉnh, thành phố đạt mức Tốt, 36 tỉnh, thành phố đạt mức Khá và 20 tỉnh ở mức Trung bình. Với \
hạng mục cung cấp dịch vụ công trực tuyến, Tây Ninh đứng đầu các địa phương với chỉ số 0,9816; hạng mục hạ tầng kỹ \
thuật CNTT do Đà Nẵng đứng đầu.

Nghị quyết số 17/NQ-CP ngày 7/3/2019 đặt mục tiêu đến năm 2020 có 30% dịch vụ công trực tuyến thực hiện ở mức độ 4 và \
Việt Nam tăng từ 10 đến 15 bậc trong xếp hạng Chính phủ điện tử của Liên Hợp Quốc.

Hiền Minh
"""

TRANSFORMATION = """Thái Nguyên xếp thứ 8 cả nước về chỉ số chuyển đổi số
Thứ tư, 12/7/2023 | 16:05

Sáng 12/7, Bộ Thông tin và Truyền thông công bố kết quả đánh giá chỉ số chuyển đổi số (DTI) năm 2022 của các bộ, cơ \
quan ngang bộ, cơ quan thuộc Chính phủ và 63 tỉnh, thành phố. Cùng dự tại điểm cầu tỉnh Thái Nguyên có 42 đại biểu.
Theo đó, tỉnh Thái Nguyên đạt 0,6841 điểm, xếp thứ 8/63 tỉnh, thành phố, tăng 4 bậc so với năm 2021 (năm 2021 xếp thứ \
12 với 0,5214 điểm). Trước đó, năm 2020, Thái Nguyên xếp thứ 15.
Xét theo từng trụ cột, chính quyền số của tỉnh xếp thứ 6 với 0,7125 điểm, kinh tế số xếp thứ 10 với 0,6210 điểm, xã \
hội số xếp thứ 9 với 0,6688 điểm. Riêng chỉ số nhận thức số, Thái Nguyên đứng thứ 2 cả nước.

Dẫn đầu bảng xếp hạng cấp tỉnh là thành phố Đà Nẵng với 0,8002 điểm; thứ hai là TP. Hồ Chí Minh với 0,7576 điểm; thứ \
ba là Quảng Ninh với 0,7349 điểm. Các vị trí tiếp theo thuộc về Thừa Thiên Huế, Lạng Sơn và Hà Nội. Giá trị DTI trung \
bình của các tỉnh, thành phố là 0,5843, năm 2021 là 0,4014.
Ở khối bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có cung cấp dịch vụ công, Bộ Tài chính đứng vị trí thứ nhất với \
0,7236 điểm, Bảo hiểm xã hội Việt Nam đứng thứ hai với 0,7105 điểm, Bộ Kế hoạch và Đầu tư đứng thứ ba với 0,6482 điểm.

Năm 2023, tỉnh Thái Nguyên dành hơn 310 tỷ đồng cho chuyển đổi số, phấn đấu kinh tế số chiếm 30% GRDP vào năm 2025 \
theo Nghị quyết số 01-NQ/TU ngày 31/12/2020. Toàn tỉnh đã thành lập 2.280 tổ công nghệ số cộng đồng.
Thu Hằng
"""

WITHIN = """Hải Dương: Kết quả xếp hạng mức độ ứng dụng công nghệ thông tin trong các cơ quan nhà nước năm 2016
Trang chủ >> Tin tức >> Công nghệ thông tin

UBND tỉnh Hải Dương vừa ban hành Quyết định số 1147/QĐ-UBND ngày 26/4/2017 công bố kết quả xếp hạng mức độ ứng dụng \
công nghệ thông tin của các sở, ban, ngành và UBND các huyện, thị xã, thành phố trên địa bàn tỉnh năm 2016. Điểm tối \
đa là 100 điểm.

Khối sở, ban, ngành: Sở Thông tin và Truyền thông dẫn đầu với 92,5 điểm; Sở Tài nguyên và Môi trường xếp thứ hai với \
89 điểm (năm 2015 xếp thứ 6); Sở Khoa học và Công nghệ xếp thứ ba với 86,25 điểm. Xếp cuối là Thanh tra tỉnh với 51,5 \
điểm. Có 06 đơn vị xếp loại Tốt, 11 đơn vị xếp loại Khá, 03 đơn vị xếp loại Trung bình.
Khối UBND cấp huyện: thành phố Hải Dương xếp thứ nhất với 90,75 điểm, tiếp theo là thị xã Chí Linh (88,5 điểm), huyện \
Kinh Môn (81 điểm). Huyện Thanh Miện xếp thứ 12 với 58,25 điểm. Có 03 huyện, thị xã, thành phố xếp loại Tốt, 07 đơn vị \
loại Khá, 02 đơn vị loại Trung bình.

Về hạ tầng, toàn tỉnh có 5.218 máy tính; 86 cán bộ chuyên trách về công nghệ thông tin. Đến nay 18/20 sở, ban, ngành \
và 9/12 huyện, thị xã, thành phố đã triển khai phần mềm một cửa điện tử.
Về dịch vụ công trực tuyến, các cơ quan nhà nước của tỉnh đang cung cấp 94 dịch vụ công trực tuyến mức độ 3, trong đó \
Sở Y tế 22 dịch vụ, Sở Kế hoạch và Đầu tư 14 dịch vụ, Sở Tư pháp 9 dịch vụ. Các huyện Bình Giang và Tứ Kỳ chưa cung \
cấp dịch vụ công trực tuyến mức độ 3.

Kế hoạch năm 2017: phấn đấu 100% văn bản trao đổi giữa các cơ quan dưới dạng điện tử; kinh phí dự kiến 27,4 tỷ đồng. \
Mọi thông tin xin liên hệ Phòng Công nghệ thông tin, ĐT: 0220.3838.386.
"""

RECORDS = """Phú Thọ: Nhiều đơn vị còn ít hồ sơ trực tuyến

PTO - Theo báo cáo của Sở Thông tin và Truyền thông tỉnh Phú Thọ, đến ngày 31/12/2019, toàn tỉnh cung cấp 1.126 dịch \
vụ công trực tuyến mức độ 3 và 208 dịch vụ công trực tuyến mức độ 4 trên Cổng dịch vụ công của tỉnh tại địa chỉ \
dichvucong.phutho.gov.vn.

Năm 2019, các cơ quan trong tỉnh tiếp nhận 412.305 hồ sơ, trong đó có 63.870 hồ sơ được nộp trực tuyến (năm 2018 là \
21.944 hồ sơ trực tuyến).
Trong các sở, ngành, Sở Giao thông vận tải có số hồ sơ trực tuyến nhiều nhất với 18.422 hồ sơ; thứ hai là Sở Tư pháp \
với 9.310 hồ sơ; thứ ba là Sở Y tế với 4.655 hồ sơ. Sở Công Thương cung cấp 61 dịch vụ mức độ 3, 4, trong đó có 38 \
dịch vụ phát sinh hồ sơ trực tuyến. Sở Ngoại vụ và Ban Dân tộc chưa phát sinh hồ sơ trực tuyến.

Ở cấp huyện, 11/13 huyện, thị xã, thành phố đã có hồ sơ trực tuyến. Thành phố Việt Trì đứng đầu với 7.208 hồ sơ, tiếp \
đến là huyện Lâm Thao với 3.114 hồ sơ và thị xã Phú Thọ với 2.096 hồ sơ. Huyện Yên Lập mới tiếp nhận 46 hồ sơ trực \
tuyến. Hai huyện Tân Sơn và Thanh Sơn chưa có hồ sơ trực tuyến nào.
Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ của tỉnh ở mức độ 3 là 44,7%, ở mức độ 4 là 29,3%.

Đồng chí Giám đốc Sở cho biết, nguyên nhân chủ yếu là người dân ở các xã miền núi chưa có thiết bị và kỹ năng. Theo kế \
hoạch, năm 2020 tỉnh sẽ nâng tỷ lệ hồ sơ trực tuyến lên 25%, mở 13 lớp tập huấn cho 780 cán bộ một cửa cấp xã, tổng \
kinh phí 1,2 tỷ đồng.

Lệ Thủy
"""


def _report() -> Article:
    gold = Sealed("sealed-report", REPORT, 2018, "mic/ung-dung-cntt/2018")
    for subject in ("thua-thien-hue", "bo-tai-chinh"):
        gold.score("Thừa Thiên Huế, Bộ Tài chính dẫn đầu", subject, rank=1)
    gold.size("trong số |17| bộ", "*", 17)
    gold.measure("trong số |17| bộ", "*", "agencies", "*", value=17, optional=True)
    gold.marks(
        "index_value",
        ("xếp thứ nhất với chỉ số |0,9213|", "bo-tai-chinh", 1),
        ("xếp thứ hai với chỉ số |0,8841|", "bo-y-te", 2),
        ("đứng thứ 17 (|0,5127|)", "ngan-hang-nha-nuoc-viet-nam", 17),
        ("đứng đầu với chỉ số |0,9537|", "bao-hiem-xa-hoi-viet-nam", 1),
        ("đứng thứ hai (|0,7460|)", "thong-tan-xa-viet-nam", 2),
        ("đứng thứ ba (|0,7125|)", "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam", 3),
        ("số một với chỉ số |0,9135|", "thua-thien-hue", 1),
        ("xếp thứ 2 với chỉ số |0,8940|", "quang-ninh", 2),
        ("xếp thứ 3 với chỉ số |0,8872|", "da-nang", 3),
    )
    gold.row("bo-ngoai-giao", "bo-cong-thuong", "bo-khoa-hoc-va-cong-nghe", start=3, words="tiếp theo là các bộ: Ngoại")
    for rank, subject in enumerate(("van-phong-chinh-phu", "uy-ban-dan-toc"), 1):
        gold.score("Văn phòng Chính phủ xếp trên Ủy ban Dân tộc", subject, rank=rank, optional=True)
    gold.score("năm 2017 xếp thứ |5|", "quang-ninh", rank=5, year=2017)
    gold.score("Minh xếp thứ |7|", "ho-chi-minh", rank=7).score("Nội xếp thứ |9|", "ha-noi", rank=9)
    gold.score("hạng |62|", "son-la", rank=62).score("hạng |63|", "bac-kan", rank=63)
    gold.graded("có |7| tỉnh", PROVINCES, "Tốt", 7).graded("|36| tỉnh", PROVINCES, "Khá", 36)
    gold.graded("|20| tỉnh ở mức", PROVINCES, "Trung bình", 20)
    gold.marks("index_value", ("với chỉ số |0,9816|", "tay-ninh", 1), criterion_id="online-services")
    return gold.score("do Đà Nẵng đứng đầu", "da-nang", rank=1, criterion_id="infrastructure").article()


def _transformation() -> Article:
    gold = Sealed("sealed-transformation", TRANSFORMATION, 2022, "mic/chuyen-doi-so/2022")
    home = "thai-nguyen"
    gold.score("Thái Nguyên xếp thứ |8| cả nước", home, rank=8).score("xếp thứ |8|/63", home, rank=8)
    gold.score("đạt |0,6841| điểm", home, index_value=0.6841)
    gold.score("năm 2021 xếp thứ |12|", home, rank=12, year=2021)
    gold.score("với |0,5214| điểm", home, index_value=0.5214, year=2021)
    gold.score("xếp thứ |15|", home, rank=15, year=2020)
    for words, pillar, rank in (
        ("xếp thứ 6 với |0,7125|", "digital-government", 6),
        ("xếp thứ 10 với |0,6210|", "digital-economy", 10),
        ("xếp thứ 9 với |0,6688|", "digital-society", 9),
    ):
        gold.marks("index_value", (words, home, rank), criterion_id=pillar)
    gold.score("Thái Nguyên đứng thứ |2|", home, rank=2, criterion_id="digital-awareness")
    gold.marks(
        "index_value",
        ("Đà Nẵng với |0,8002| điểm", "da-nang", 1),
        ("TP. Hồ Chí Minh với |0,7576| điểm", "ho-chi-minh", 2),
        ("Quảng Ninh với |0,7349| điểm", "quang-ninh", 3),
        ("thứ nhất với |0,7236| điểm", "bo-tai-chinh", 1),
        ("thứ hai với |0,7105| điểm", "bao-hiem-xa-hoi-viet-nam", 2),
        ("thứ ba với |0,6482| điểm", "bo-ke-hoach-va-dau-tu", 3),
    )
    gold.measure("tăng |4| bậc", home, "change", "*", value=4, optional=True)
    gold.measure("lập |2.280| tổ", home, "count|agencies", "*", value=2280, optional=True)
    gold.row("thua-thien-hue", "lang-son", "ha-noi", start=4, words="Các vị trí tiếp theo thuộc về")
    gold.each(PROVINCES, "index|points", "*", "thành phố là |0,5843|")
    return gold.each(PROVINCES, "index|points", "*", "năm 2021 là |0,4014|", year=2021).article()


def _within() -> Article:
    gold, home = Sealed("sealed-within", WITHIN, 2016, "hai-duong/ung-dung-cntt/2016"), "hai-duong"
    gold.marks(
        "points",
        ("dẫn đầu với |92,5| điểm", f"{home}/so-thong-tin-va-truyen-thong", 1),
        ("xếp thứ hai với |89| điểm", f"{home}/so-tai-nguyen-va-moi-truong", 2),
        ("xếp thứ ba với |86,25| điểm", f"{home}/so-khoa-hoc-va-cong-nghe", 3),
        ("xếp thứ nhất với |90,75| điểm", f"{home}/thanh-pho-hai-duong", 1),
        ("thị xã Chí Linh (|88,5| điểm)", f"{home}/huyen-chi-linh", 2),
        ("huyện Kinh Môn (|81| điểm)", f"{home}/huyen-kinh-mon", 3),
        ("xếp thứ 12 với |58,25| điểm", f"{home}/huyen-thanh-mien", 12),
    )
    gold.score("năm 2015 xếp thứ |6|", f"{home}/so-tai-nguyen-va-moi-truong", rank=6, year=2015)
    gold.score("Thanh tra tỉnh với |51,5| điểm", f"{home}/thanh-tra", points=51.5)
    gold.score("Xếp cuối là Thanh tra tỉnh", f"{home}/thanh-tra", rank=20, optional=True)
    for group, good, fair, middling in (
        ("departments", "|06| đơn vị", "|11| đơn vị", "|03| đơn vị"),
        ("districts", "|03| huyện", "|07| đơn vị", "|02| đơn vị"),
    ):
        for words, word in ((good, "Tốt"), (fair, "Khá"), (middling, "Trung bình")):
            gold.graded(words, f"{home}/{group}", word, int(number(words)))
    gold.each(home, "computers", "*", "có |5.218| máy tính").each(home, "staff", "*", "|86| cán bộ")
    gold.have("|18|/20 sở", f"{home}/departments", 18, denominator=20)
    gold.have("|9|/12 huyện", f"{home}/districts", 9, denominator=12)
    gold.each(f"{home}|{home}/all", "services", "3", "cung cấp |94| dịch vụ")
    for words, slug in (
        ("|22| dịch vụ", "so-y-te"),
        ("|14| dịch", "so-ke-hoach-va-dau-tu"),
        ("|9| dịch", "so-tu-phap"),
    ):
        gold.each(f"{home}/{slug}", "services", "3", words)
    return gold.none("Các huyện Bình Giang", "3", f"{home}/huyen-binh-giang", f"{home}/huyen-tu-ky").article()


def _records() -> Article:
    gold, home = Sealed("sealed-records", RECORDS, 2019), "phu-tho"
    whole, none = f"{home}|{home}/all", ("so-ngoai-vu", "ban-dan-toc", "huyen-tan-son", "huyen-thanh-son")
    gold.each(whole, "services", "3", "|1.126| dịch vụ").each(whole, "services", "4", "|208| dịch vụ")
    gold.each(whole, "records_all", "*", "tiếp nhận |412.305| hồ sơ")
    gold.each(whole, "records_online", "*", "có |63.870| hồ sơ")
    gold.each(whole, "records_online", "*", "năm 2018 là |21.944| hồ sơ", year=2018)
    for words, slug, rank in (
        ("nhiều nhất với |18.422| hồ sơ", "so-giao-thong-van-tai", 1),
        ("Sở Tư pháp với |9.310| hồ sơ", "so-tu-phap", 2),
        ("Sở Y tế với |4.655| hồ sơ", "so-y-te", 3),
        ("đứng đầu với |7.208| hồ sơ", "thanh-pho-viet-tri", 1),
        ("huyện Lâm Thao với |3.114| hồ sơ", "huyen-lam-thao", 2),
        ("thị xã Phú Thọ với |2.096| hồ sơ", "thi-xa-phu-tho", 3),
    ):
        gold.listed("records_online", (words, f"{home}/{slug}", rank))
    gold.each(f"{home}/so-cong-thuong", "services", "3+4", "cung cấp |61| dịch vụ")
    gold.each(f"{home}/so-cong-thuong", "services_with_records", "*", "có |38| dịch vụ")
    gold.measure("|11|/13 huyện", f"{home}/districts", "agencies", "*", value=11, denominator=13)
    gold.each(f"{home}/huyen-yen-lap", "records_online", "*", "tiếp nhận |46| hồ sơ")
    for slug in none:
        words = "Sở Ngoại vụ và Ban Dân tộc chưa" if slug in none[:2] else "Hai huyện Tân Sơn và Thanh Sơn chưa"
        gold.none(words, "*", f"{home}/{slug}", indicator="records_online")
    gold.each(whole, "share_services_with_records", "3", "ở mức độ 3 là |44,7|%")
    return gold.each(whole, "share_services_with_records", "4", "ở mức độ 4 là |29,3|%").article()


def articles() -> list[Article]:
    """The four articles of this module with their gold."""
    return [_report(), _transformation(), _within(), _records()]
