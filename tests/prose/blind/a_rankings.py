"""Three articles about national rankings, written without a look at the reader; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

POINTS = """\
Công bố xếp hạng mức độ ứng dụng công nghệ thông tin của cơ quan nhà nước năm 2014

Cập nhật: 16:20, 21/05/2015

Chiều 20/5, tại Hà Nội, Bộ Thông tin và Truyền thông đã công bố Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ \
thông tin (CNTT) của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố năm 2014. Báo cáo dày 86 \
trang, dựa trên số liệu các cơ quan gửi về trước ngày 15/01/2015 và kết quả kiểm tra thực tế tại 12 đơn vị. Thang điểm \
tối đa là 1.000 điểm.

Trong khối địa phương, thành phố Đà Nẵng đạt 912,4 điểm, đứng ở vị trí số 1. Thừa Thiên Huế về nhì với 884,7 điểm, còn \
Hà Nội giành hạng ba (861,15 điểm). Các vị trí từ thứ 4 đến thứ 6 lần lượt thuộc về Nghệ An, Lào Cai và Đồng Nai. Ở \
chiều ngược lại, Lai Châu xếp thứ 63/63 với 402,3 điểm; liền trên là Đắk Nông, xếp thứ 62 (418,9 điểm).

Phân theo mức độ, có 05 tỉnh, thành phố xếp loại Tốt, 24 tỉnh, thành phố xếp loại Khá và 34 tỉnh, thành phố xếp loại \
Trung bình. Năm 2013, số tỉnh, thành phố xếp loại Khá là 17.

Đối với các bộ, cơ quan ngang bộ, 19/22 cơ quan được xếp hạng; Bộ Công an, Bộ Quốc phòng và Văn phòng Chính phủ không \
tham gia do tính chất đặc thù. Bộ Ngoại giao dẫn đầu với 873,2 điểm, tiếp sau là Bộ Công Thương (851,6 điểm) và Bộ Tài \
nguyên và Môi trường (840,25 điểm). Ngân hàng Nhà nước Việt Nam đứng thứ 7. Thanh tra Chính phủ xếp cuối cùng với \
377,8 điểm. Tỷ lệ bộ, cơ quan ngang bộ đạt mức Tốt là 10,5%, mức Khá là 57,9%.

Ba cơ quan thuộc Chính phủ có kết quả cao nhất theo thứ tự là Thông tấn xã Việt Nam, Bảo hiểm xã hội Việt Nam và Viện \
Hàn lâm Khoa học xã hội Việt Nam.

Xét theo từng nhóm tiêu chí của các tỉnh, Quảng Ninh đứng đầu về hạ tầng kỹ thuật CNTT với 118 điểm; An Giang xếp thứ \
nhất về cung cấp dịch vụ công trực tuyến; Bình Dương đứng thứ 2 về công tác đảm bảo an toàn, an ninh thông tin.

Theo kế hoạch, năm 2015 việc đánh giá sẽ được thực hiện hoàn toàn trên phần mềm, kinh phí 3,2 tỷ đồng lấy từ ngân sách \
trung ương. Bộ phấn đấu đến năm 2016 có 70% số tỉnh, thành phố đạt mức Khá trở lên.

T.Hằng
"""

READINESS = """\
SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH LÀO CAI
Giới thiệu | Tin hoạt động | Văn bản | Hỏi đáp

Lào Cai lọt nhóm 10 địa phương dẫn đầu Vietnam ICT Index 2018

Đăng ngày 17-09-2018

Hội Tin học Việt Nam phối hợp với Vụ Công nghệ thông tin (Bộ Thông tin và Truyền thông) vừa công bố Báo cáo chỉ số sẵn \
sàng cho phát triển và ứng dụng CNTT-TT Việt Nam năm 2018 (Vietnam ICT Index 2018). Theo đó, tỉnh Lào Cai xếp thứ 9/63 \
tỉnh, thành phố với chỉ số 0,5047, tăng 5 bậc so với năm 2017. Năm 2017, Lào Cai xếp thứ 14 với chỉ số 0,4312; năm \
2016 tỉnh đứng thứ 21.

Trong các chỉ số thành phần của Lào Cai, chỉ số hạ tầng kỹ thuật CNTT đạt 0,41, xếp thứ 12; chỉ số hạ tầng nhân lực \
CNTT đạt 0,63, xếp thứ 7; chỉ số ứng dụng CNTT đạt 0,48, xếp thứ 10. Riêng ứng dụng CNTT nội bộ cơ quan nhà nước xếp \
thứ 6, còn dịch vụ công trực tuyến mới xếp thứ 19.

Trên phạm vi cả nước, Đà Nẵng giữ vị trí thứ nhất với chỉ số 0,9105. Đây là lần thứ 10 liên tiếp thành phố này đứng \
đầu. Thành phố Hồ Chí Minh đứng thứ hai (0,8012), Hà Nội đứng thứ ba (0,7790). Các tỉnh miền núi phía Bắc khác có thứ \
hạng như sau: Thái Nguyên (thứ 8), Yên Bái (thứ 31), Sơn La (thứ 44), Hà Giang (thứ 52), Điện Biên (thứ 58).

Ở khối các bộ, cơ quan ngang bộ, Bộ Tài chính đứng đầu với chỉ số 0,8733; Bộ Giáo dục và Đào tạo đứng thứ nhì với chỉ \
số 0,7456. Bảo hiểm xã hội Việt Nam đứng đầu các cơ quan thuộc Chính phủ.

Vietnam ICT Index được thực hiện từ năm 2005. Để giữ vững thứ hạng, UBND tỉnh đã ban hành Kế hoạch số 236/KH-UBND ngày \
24/8/2018, bố trí 18,5 tỷ đồng nâng cấp trung tâm dữ liệu và đào tạo 450 lượt cán bộ; phấn đấu năm 2020 vào nhóm 7 địa \
phương đứng đầu.

Nguyễn Thị Lan - Phòng CNTT
Bản quyền thuộc Sở TT&TT tỉnh Lào Cai. ĐT: 0214.3824.990 - Fax: 0214.3824.991
Số lượt truy cập: 2.318.604
"""

INDICES = """\
Chính phủ điện tử 2018: bốn bộ đạt mức Tốt, nhiều tỉnh đổi chỗ

(19/08/2019 14:05)

Bộ Thông tin và Truyền thông ngày 16/8 có Công văn số 2790/BTTTT-THH gửi các bộ, ngành, địa phương kết quả đánh giá, \
xếp hạng mức độ ứng dụng công nghệ thông tin, phát triển Chính phủ điện tử năm 2018. Kết quả gồm 6 hạng mục và được \
tính trên thang từ 0 đến 1.

Cơ quan thuộc Chính phủ: có 7/8 cơ quan được xếp hạng. Bảo hiểm xã hội Việt Nam xếp thứ nhất (0,8614), Viện Hàn lâm \
Khoa học và Công nghệ Việt Nam xếp thứ 2 (0,7029), Đài Tiếng nói Việt Nam xếp thứ 3 (0,6518).

Tỉnh, thành phố trực thuộc Trung ương: ba địa phương đứng đầu bảng xếp hạng gồm:
1. Quảng Ninh (0,9142)
2. Thừa Thiên Huế (0,8975)
3. Đà Nẵng (0,8940)

Đáng chú ý, Bến Tre năm 2017 xếp thứ 35, năm 2018 đã vươn lên vị trí thứ 18. Ngược lại, Hải Phòng tụt xuống thứ 22, \
trong khi năm 2017 thành phố này đứng thứ 13. Kon Tum là địa phương đứng cuối, xếp hạng 63/63.

Bộ, cơ quan ngang bộ: Bộ Tài chính đứng đầu với chỉ số 0,9471, Bộ Y tế đứng ngay sau với 0,8863. Bộ Giao thông vận tải \
và Bộ Tư pháp cùng xếp thứ 3 với chỉ số 0,8127. Bộ Tài chính, Bộ Y tế, Bộ Giao thông vận tải và Bộ Tư pháp cũng là \
những bộ được xếp mức Tốt; ngoài ra có 12 cơ quan được xếp mức Khá và 03 cơ quan được xếp mức Trung bình.

Về hạng mục nguồn nhân lực, Bộ Nội vụ xếp thứ nhất với chỉ số 0,98. Về cơ chế, chính sách và các quy định cho ứng dụng \
CNTT, Bộ Khoa học và Công nghệ xếp thứ 5.

Theo Nghị quyết số 17/NQ-CP ngày 07/3/2019, Việt Nam phấn đấu tăng 10 đến 15 bậc về Chính phủ điện tử vào năm 2020 \
theo đánh giá của Liên hợp quốc; 50% trở lên dân số tham gia hệ thống chính phủ điện tử được xác thực định danh điện \
tử.

PV
Tags: chính phủ điện tử, xếp hạng, 2018
"""


def _points() -> Article:
    gold = Told("fresh_rankings_points", POINTS, 2014, "mic/ung-dung-cntt/2014")
    gold.both("Đà Nẵng đạt |912,4| điểm, đứng ở vị trí số 1", "da-nang", 1, 912.4)
    gold.both("về nhì với |884,7| điểm", "thua-thien-hue", 2, 884.7)
    gold.both("giành hạng ba (|861,15| điểm)", "ha-noi", 3, 861.15)
    words = "từ thứ 4 đến thứ 6 lần lượt thuộc về"
    gold.row("nghe-an", "lao-cai", "dong-nai", start=4, words=words)
    gold.score("xếp thứ |63|/63", "lai-chau", rank=63)
    gold.score("với |402,3| điểm", "lai-chau", points=402.3)
    gold.score("xếp thứ |62| (", "dak-nong", rank=62)
    gold.score("(|418,9| điểm)", "dak-nong", points=418.9)
    gold.graded("có |05| tỉnh", PROVINCES, "Tốt", 5)
    gold.graded("|24| tỉnh", PROVINCES, "Khá", 24)
    gold.graded("và |34| tỉnh", PROVINCES, "Trung bình", 34)
    gold.graded("Khá là |17|", PROVINCES, "Khá", 17, year=2013)
    gold.size("|19|/22 cơ quan", MINISTRIES, 19, 22)
    gold.both("dẫn đầu với |873,2| điểm", "bo-ngoai-giao", 1, 873.2)
    gold.both("Bộ Công Thương (|851,6| điểm)", "bo-cong-thuong", 2, 851.6)
    gold.both("Môi trường (|840,25| điểm)", "bo-tai-nguyen-va-moi-truong", 3, 840.25)
    gold.score("Việt Nam đứng thứ |7|.", "ngan-hang-nha-nuoc-viet-nam", rank=7)
    gold.score("với |377,8| điểm", "thanh-tra-chinh-phu", points=377.8)
    gold.score("xếp cuối cùng với", "thanh-tra-chinh-phu", rank=19, optional=True)
    gold.measure("mức Tốt là |10,5|%", MINISTRIES, "share", "*", **{"class": "Tốt"}, value=10.5)
    gold.measure("mức Khá là |57,9|%", MINISTRIES, "share", "*", **{"class": "Khá"}, value=57.9)
    three = ("thong-tan-xa-viet-nam", "bao-hiem-xa-hoi-viet-nam", "vien-han-lam-khoa-hoc-xa-hoi-viet-nam")
    gold.row(*three, start=1, words="cao nhất theo thứ tự là")
    gold.both("CNTT với |118| điểm", "quang-ninh", 1, 118, criterion_id="infrastructure")
    gold.score("An Giang xếp thứ nhất", "an-giang", rank=1, criterion_id="online-services")
    gold.score("Bình Dương đứng thứ |2|", "binh-duong", rank=2, criterion_id="security")
    return gold.article()


def _readiness() -> Article:
    gold = Told("fresh_rankings_readiness", READINESS, 2018, "vaip/ict-index/2018")
    gold.measure("tăng |5| bậc so với năm 2017", "lao-cai", "change", value=5, optional=True)
    gold.score("xếp thứ |9|/63", "lao-cai", rank=9)
    gold.score("với chỉ số |0,5047|", "lao-cai", index_value=0.5047)
    before = {"year": 2017, "scheme_id": "vaip/ict-index/2017"}
    gold.score("xếp thứ |14| với", "lao-cai", rank=14, **before)
    gold.score("chỉ số |0,4312|", "lao-cai", index_value=0.4312, **before)
    gold.score("đứng thứ |21|.", "lao-cai", rank=21, year=2016, scheme_id="vaip/ict-index/2016")
    for criterion, shown, rank, mark in (
        ("infrastructure", "0,41", 12, 0.41),
        ("human-resources", "0,63", 7, 0.63),
        ("application", "0,48", 10, 0.48),
    ):
        gold.score(f"đạt |{shown}|,", "lao-cai", index_value=mark, criterion_id=criterion)
        gold.score(f"{shown}, xếp thứ |{rank}|", "lao-cai", rank=rank, criterion_id=criterion)
    gold.score("xếp thứ |6|,", "lao-cai", rank=6, criterion_id="application/internal-use")
    gold.score("mới xếp thứ |19|", "lao-cai", rank=19, criterion_id="application/online-services")
    gold.both("thứ nhất với chỉ số |0,9105|", "da-nang", 1, 0.9105, "index_value")
    gold.both("đứng thứ hai (|0,8012|)", "ho-chi-minh", 2, 0.8012, "index_value")
    gold.both("đứng thứ ba (|0,7790|)", "ha-noi", 3, 0.779, "index_value")
    for words, subject, rank in (
        ("Thái Nguyên (thứ |8|)", "thai-nguyen", 8),
        ("Yên Bái (thứ |31|)", "yen-bai", 31),
        ("Sơn La (thứ |44|)", "son-la", 44),
        ("Hà Giang (thứ |52|)", "ha-giang", 52),
        ("Điện Biên (thứ |58|)", "dien-bien", 58),
    ):
        gold.score(words, subject, rank=rank)
    gold.both("đứng đầu với chỉ số |0,8733|", "bo-tai-chinh", 1, 0.8733, "index_value")
    gold.both("thứ nhì với chỉ số |0,7456|", "bo-giao-duc-va-dao-tao", 2, 0.7456, "index_value")
    return gold.score("đứng đầu các cơ quan thuộc Chính phủ", "bao-hiem-xa-hoi-viet-nam", rank=1).article()


def _indices() -> Article:
    gold = Told("fresh_rankings_indices", INDICES, 2018, "mic/ung-dung-cntt/2018")
    gold.size("|7|/8 cơ quan", "government-agencies-8", 7, 8)
    for words, subject, rank, mark in (
        ("thứ nhất (|0,8614|)", "bao-hiem-xa-hoi-viet-nam", 1, 0.8614),
        ("xếp thứ 2 (|0,7029|)", "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam", 2, 0.7029),
        ("xếp thứ 3 (|0,6518|)", "dai-tieng-noi-viet-nam", 3, 0.6518),
        ("1. Quảng Ninh (|0,9142|)", "quang-ninh", 1, 0.9142),
        ("2. Thừa Thiên Huế (|0,8975|)", "thua-thien-hue", 2, 0.8975),
        ("3. Đà Nẵng (|0,8940|)", "da-nang", 3, 0.894),
        ("đứng đầu với chỉ số |0,9471|", "bo-tai-chinh", 1, 0.9471),
        ("đứng ngay sau với |0,8863|", "bo-y-te", 2, 0.8863),
        ("cùng xếp thứ 3 với chỉ số |0,8127|", "bo-giao-thong-van-tai", 3, 0.8127),
        ("cùng xếp thứ 3 với chỉ số |0,8127|", "bo-tu-phap", 3, 0.8127),
    ):
        gold.both(words, subject, rank, mark, "index_value")
    before = {"year": 2017, "scheme_id": "mic/ung-dung-cntt/2017"}
    gold.score("xếp thứ |35|", "ben-tre", rank=35, **before).score("vị trí thứ |18|", "ben-tre", rank=18)
    gold.score("xuống thứ |22|", "hai-phong", rank=22).score("đứng thứ |13|", "hai-phong", rank=13, **before)
    gold.score("xếp hạng |63|/63", "kon-tum", rank=63)
    gold.classed("được xếp mức Tốt", "Tốt", "bo-tai-chinh", "bo-y-te", "bo-giao-thong-van-tai", "bo-tu-phap")
    gold.graded("bốn bộ đạt mức Tốt", MINISTRIES, "Tốt", 4, optional=True)
    gold.graded("có |12| cơ quan", MINISTRIES, "Khá", 12).graded("và |03| cơ quan", MINISTRIES, "Trung bình", 3)
    gold.both("thứ nhất với chỉ số |0,98|", "bo-noi-vu", 1, 0.98, "index_value", criterion_id="human-resources")
    gold.score("Công nghệ xếp thứ |5|", "bo-khoa-hoc-va-cong-nghe", rank=5, criterion_id="policy")
    return gold.article()


def articles() -> list[Article]:
    """The ministry's report in points and as indices, and the readiness index of a province."""
    return [_points(), _readiness(), _indices()]
