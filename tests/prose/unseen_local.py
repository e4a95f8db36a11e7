"""Articles about one province's bodies: an evaluation with its figures, a portal's yearly news, classes."""

from tests.prose.model import Article
from tests.prose.unseen_gold import Told

REPORT = """Kết quả đánh giá, xếp hạng mức độ ứng dụng CNTT của các sở, ngành, huyện, thành phố tỉnh Hà Nam năm 2014

Sở Thông tin và Truyền thông tỉnh Hà Nam vừa có Báo cáo số 12/BC-STTTT ngày 20/01/2015 về kết quả đánh giá, xếp hạng \
mức độ ứng dụng CNTT năm 2014 trong các cơ quan nhà nước trên địa bàn tỉnh. Việc đánh giá được thực hiện đối với 19 \
sở, ban, ngành và 6 huyện, thành phố theo thang điểm 100.

Về hạ tầng kỹ thuật: các sở, ban, ngành hiện có 1.126 máy tính, các huyện, thành phố có 642 máy tính; tỷ lệ máy \
tính/cán bộ, công chức ở cấp tỉnh đạt 92%, ở cấp huyện đạt 78%. Đã có 17/19 sở, ban, ngành và 6/6 huyện, thành phố có \
mạng LAN kết nối Internet.

Về nhân lực: các sở, ban, ngành có 31 cán bộ phụ trách CNTT, các huyện, thành phố có 9 cán bộ phụ trách CNTT.

Về ứng dụng CNTT: 14 sở, ban, ngành và 5 huyện, thành phố đã sử dụng phần mềm quản lý văn bản và điều hành; 3 huyện, \
thành phố đã triển khai phần mềm một cửa điện tử (Phủ Lý, Duy Tiên, Kim Bảng). Sở Giao thông vận tải cung cấp 8 dịch \
vụ công trực tuyến mức độ 3, Sở Tư pháp cung cấp 3 dịch vụ công trực tuyến mức độ 3.

Về kết quả xếp hạng: khối sở, ban, ngành, Sở Thông tin và Truyền thông đạt 93,5 điểm, xếp thứ nhất; Sở Tài chính và Sở \
Kế hoạch và Đầu tư cùng đạt 88 điểm, đồng xếp thứ 2; Sở Y tế đạt 79,25 điểm, xếp thứ 4; Thanh tra tỉnh xếp thứ 19 với \
41 điểm. Khối huyện, thành phố, thành phố Phủ Lý đứng đầu với 84,5 điểm, tiếp theo lần lượt là các huyện Duy Tiên, Lý \
Nhân, Kim Bảng, Thanh Liêm, Bình Lục.

Năm 2015, Sở đề nghị UBND tỉnh bố trí 12,5 tỷ đồng cho dự án một cửa điện tử liên thông.

Lê Dung
"""
PORTAL = """Đồng Tháp: Tình hình ứng dụng công nghệ thông tin năm 2016

Cập nhật ngày: 09/01/2017 10:14:32

Năm 2016, việc ứng dụng công nghệ thông tin (CNTT) trong cơ quan nhà nước tỉnh Đồng Tháp có nhiều chuyển biến tích \
cực, góp phần nâng cao hiệu quả cải cách hành chính của Tỉnh.

Đến nay, tổng số máy tính trong các cơ quan nhà nước của Tỉnh là 5.870 máy; 100% sở, ban, ngành và UBND cấp huyện có \
mạng nội bộ. Hệ thống hội nghị truyền hình trực tuyến được triển khai đến 12 huyện, thị xã, thành phố. Toàn Tỉnh có \
128 cán bộ chuyên trách CNTT, trong đó có 96 người trình độ đại học trở lên.

Có 18 sở, ban, ngành và 12 huyện, thị xã, thành phố có trang thông tin điện tử; 20/20 sở, ban, ngành sử dụng phần mềm \
quản lý văn bản và điều hành; đã cấp 1.045 chứng thư số cho các cơ quan, cá nhân.

Về dịch vụ công trực tuyến, Tỉnh cung cấp 1.530 dịch vụ công trực tuyến mức độ 2, 214 dịch vụ công trực tuyến mức độ 3 \
và 18 dịch vụ công trực tuyến mức độ 4. Trong năm 2016, Tỉnh tiếp nhận 36.720 hồ sơ trực tuyến. Thành phố Cao Lãnh và \
thị xã Hồng Ngự đều chưa có dịch vụ công trực tuyến mức độ 4.

Theo kết quả đánh giá mức độ ứng dụng CNTT năm 2016 của Bộ Thông tin và Truyền thông, tỉnh Đồng Tháp xếp hạng 16/63 \
tỉnh, thành phố với chỉ số 0,5873; năm 2015, Tỉnh xếp hạng 21/63. Chỉ số cải cách hành chính (PAR Index) năm 2016 của \
Tỉnh xếp thứ 5/63, đạt 81,28%. Chỉ số PAPI xếp thứ 14.

Mục tiêu năm 2017, có ít nhất 30% thủ tục hành chính được cung cấp trực tuyến mức độ 3, 4; trên 20% hồ sơ được giải \
quyết qua mạng; tiếp tục thực hiện Nghị quyết số 36a/NQ-CP.

Nguồn: Văn phòng UBND Tỉnh
Số lượt xem: 1463
"""
CLASSES = """Kiên Giang: 5 sở, ngành đạt loại Tốt về chính quyền điện tử năm 2018

(KGO) - Theo Quyết định số 688/QĐ-UBND ngày 22-3-2019 của Chủ tịch UBND tỉnh Kiên Giang về việc công bố kết quả đánh \
giá, xếp hạng chính quyền điện tử năm 2018 của các sở, ban, ngành và UBND các huyện, thành phố, nhìn chung kết quả năm \
nay có tiến bộ so với năm trước.

Trong 18 sở, ban, ngành được đánh giá, có 5 đơn vị đạt loại Tốt (chiếm 27,8%), 8 đơn vị đạt loại Khá (chiếm 44,4%), 4 \
đơn vị đạt loại Trung bình (chiếm 22,2%) và 1 đơn vị loại Yếu (chiếm 5,6%). Năm 2017, tỷ lệ sở, ban, ngành đạt loại \
Tốt là 16,7%, loại Khá là 38,9%. Các đơn vị đạt loại Tốt gồm: Sở Thông tin và Truyền thông, Sở Nội vụ, Sở Tài chính, \
Sở Công Thương và Văn phòng UBND tỉnh.

Đối với cấp huyện, có 2 địa phương đạt loại Tốt là thành phố Rạch Giá và huyện Tân Hiệp; 9 địa phương đạt loại Khá; 4 \
địa phương đạt loại Trung bình. Xếp đầu bảng là thành phố Rạch Giá với 82,4 điểm, kế đến là huyện Tân Hiệp với 80,1 \
điểm. Huyện An Biên xếp thứ 7, huyện Gò Quao xếp thứ 8. Xếp cuối là huyện Kiên Hải, đạt 50,6 điểm.

Về dịch vụ công trực tuyến, tỷ lệ dịch vụ công trực tuyến mức độ 3 có phát sinh hồ sơ của toàn tỉnh đạt 36,5%, mức độ \
4 đạt 12,8%.

Chủ tịch UBND tỉnh giao Sở Nội vụ đưa kết quả này vào tiêu chí thi đua, trừ 5 điểm đối với đơn vị xếp loại Yếu; phấn \
đấu năm 2019 có trên 40% đơn vị đạt loại Tốt.

Tin và ảnh: T.LÝ
"""


def _report() -> Article:
    gold = Told("unseen report", REPORT, 2014, "ha-nam/ung-dung-cntt")
    departments, districts = "ha-nam/departments", "ha-nam/districts"
    gold.size("với |19| sở", departments, 19).size("và |6| huyện", districts, 6)
    gold.measure("hiện có |1.126| máy tính", departments, "computers", value=1126)
    gold.measure("có |642| máy tính", districts, "computers", value=642)
    gold.measure("cấp tỉnh đạt |92|%", f"ha-nam|{departments}", "share", "*", value=92)
    gold.measure("cấp huyện đạt |78|%", f"ha-nam|{districts}", "share", "*", value=78)
    gold.have("có |17|/19 sở", departments, 17, denominator=19)
    gold.have("và |6|/6 huyện", districts, 6, denominator=6)
    gold.measure("có |31| cán bộ", departments, "staff", value=31)
    gold.measure("có |9| cán bộ", districts, "staff", value=9)
    gold.have("|14| sở, ban, ngành", departments, 14)
    gold.have("và |5| huyện, thành phố", districts, 5)
    gold.have("|3| huyện, thành phố", districts, 3)
    software = [f"ha-nam/{name}" for name in ("thi-xa-phu-ly", "huyen-duy-tien", "huyen-kim-bang")]
    gold.has("(Phủ Lý, Duy Tiên, Kim Bảng)", *software)
    gold.measure("tải cung cấp |8| dịch vụ", "ha-nam/so-giao-thong-van-tai", "services", "3", value=8)
    gold.measure("pháp cung cấp |3| dịch vụ", "ha-nam/so-tu-phap", "services", "3", value=3)
    gold.both("thông đạt |93,5| điểm, xếp thứ nhất", "ha-nam/so-thong-tin-va-truyen-thong", 1, 93.5)
    for name in ("so-tai-chinh", "so-ke-hoach-va-dau-tu"):
        gold.score("cùng đạt |88| điểm", f"ha-nam/{name}", points=88)
        gold.score("đồng xếp thứ |2|", f"ha-nam/{name}", rank=2, rank_basis="printed|tie")
    gold.score("Y tế đạt |79,25| điểm", "ha-nam/so-y-te", points=79.25)
    gold.score("79,25 điểm, xếp thứ |4|", "ha-nam/so-y-te", rank=4)
    gold.score("Thanh tra tỉnh xếp thứ |19|", "ha-nam/thanh-tra", rank=19)
    gold.score("với |41| điểm", "ha-nam/thanh-tra", points=41)
    gold.both("đứng đầu với |84,5| điểm", "ha-nam/thi-xa-phu-ly", 1, 84.5)
    names = ("duy-tien", "ly-nhan", "kim-bang", "thanh-liem", "binh-luc")
    words = "huyện Duy Tiên, Lý Nhân, Kim Bảng, Thanh Liêm, Bình Lục"
    gold.row(*(f"ha-nam/huyen-{name}" for name in names), start=2, words=words)
    return gold.article()


def _portal() -> Article:
    gold = Told("unseen portal", PORTAL, 2016, "mic/ung-dung-cntt")
    whole, departments, districts = "dong-thap|dong-thap/all", "dong-thap/departments", "dong-thap/districts"
    gold.measure("là |5.870| máy", whole, "computers", value=5870)
    gold.measure("|100|% sở", f"dong-thap/all|{departments}|{districts}", "share", "*", value=100)
    gold.have("đến |12| huyện", districts, 12)
    gold.measure("có |128| cán bộ", whole, "staff", value=128)
    gold.measure("có |96| người", whole, "staff|count", "*", value=96, optional=True)
    gold.have("Có |18| sở", departments, 18)
    gold.have("và |12| huyện", districts, 12)
    gold.have("|20|/20 sở", departments, 20, denominator=20)
    gold.measure("cấp |1.045| chứng thư", whole, "count", "*", value=1045, optional=True)
    gold.measure("cung cấp |1.530| dịch vụ", whole, "services", "1-2|2", value=1530)
    gold.measure("|214| dịch vụ", whole, "services", "3", value=214)
    gold.measure("|18| dịch vụ", whole, "services", "4", value=18)
    gold.measure("tiếp nhận |36.720| hồ sơ", whole, "records_online", "*", value=36720)
    without = ("dong-thap/thanh-pho-cao-lanh", "dong-thap/thi-xa-hong-ngu")
    gold.none("Cao Lãnh và thị xã Hồng Ngự đều chưa có", "4", *without)
    gold.score("xếp hạng |16|/63", "dong-thap", rank=16, rank_of=63)
    gold.score("chỉ số |0,5873|", "dong-thap", index_value=0.5873)
    gold.score("xếp hạng |21|/63", "dong-thap", year=2015, rank=21, rank_of=63)
    par = {"scheme_id": "moha/cai-cach-hanh-chinh"}
    gold.score("xếp thứ |5|/63", "dong-thap", rank=5, rank_of=63, **par)
    gold.score("đạt |81,28|%", "dong-thap", percent=81.28, **par)
    gold.other("PAPI xếp thứ |14|", "dong-thap", 14)
    return gold.article()


def _classes() -> Article:
    gold = Told("unseen classes", CLASSES, 2018, "kien-giang/chinh-quyen-dien-tu")
    departments, districts = "kien-giang/departments", "kien-giang/districts"
    gold.size("Trong |18| sở", departments, 18)
    for words, word, value, percent in (
        ("có |5| đơn vị", "Tốt", 5, 27.8),
        ("|8| đơn vị", "Khá", 8, 44.4),
        ("|4| đơn vị", "Trung bình", 4, 22.2),
        ("|1| đơn vị", "Yếu", 1, 5.6),
    ):
        gold.graded(words, departments, word, value, percent=percent)
        gold.graded(words, departments, word, value, denominator=18, optional=True)
    for words, word, value in (("Tốt là |16,7|%", "Tốt", 16.7), ("Khá là |38,9|%", "Khá", 38.9)):
        gold.measure(words, departments, "share", "*", **{"class": word}, year=2017, value=value)
    names = ("so-thong-tin-va-truyen-thong", "so-noi-vu", "so-tai-chinh", "so-cong-thuong", "van-phong-ubnd")
    gold.classed("Tốt gồm: Sở Thông tin và Truyền thông", "Tốt", *(f"kien-giang/{name}" for name in names))
    gold.graded("có |2| địa phương", districts, "Tốt", 2)
    gold.graded("|9| địa phương", districts, "Khá", 9)
    gold.graded("|4| địa phương", districts, "Trung bình", 4)
    first, second = "kien-giang/thanh-pho-rach-gia", "kien-giang/huyen-tan-hiep"
    gold.classed("Tốt là thành phố Rạch Giá và huyện Tân Hiệp", "Tốt", first, second)
    gold.both("Rạch Giá với |82,4| điểm", first, 1, 82.4)
    gold.both("Tân Hiệp với |80,1| điểm", second, 2, 80.1)
    gold.score("An Biên xếp thứ |7|", "kien-giang/huyen-an-bien", rank=7)
    gold.score("Gò Quao xếp thứ |8|", "kien-giang/huyen-go-quao", rank=8)
    gold.score("Xếp cuối là huyện Kiên Hải", "kien-giang/huyen-kien-hai", rank=15, optional=True)
    gold.score("đạt |50,6| điểm", "kien-giang/huyen-kien-hai", points=50.6)
    whole = "kien-giang|kien-giang/all"
    gold.measure("tỉnh đạt |36,5|%", whole, "share_services_with_records", "3", value=36.5)
    gold.measure("4 đạt |12,8|%", whole, "share_services_with_records", "4", value=12.8)
    return gold.article()


def articles() -> list[Article]:
    """The three articles about one province."""
    return [_report(), _portal(), _classes()]
