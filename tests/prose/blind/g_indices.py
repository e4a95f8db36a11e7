"""A ranking with indices, and DTI; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES, Told

INDICES = """Bộ Tài chính, Thừa Thiên - Huế dẫn đầu xếp hạng Chính phủ điện tử năm 2018

Thứ tư, 21/08/2019 | 10:05 GMT+7

Bộ Thông tin và Truyền thông vừa ban hành Báo cáo đánh giá, xếp hạng mức độ ứng dụng CNTT, phát triển Chính phủ điện \
tử của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2018.

Theo bảng xếp hạng tổng thể của 18 bộ, cơ quan ngang bộ có dịch vụ công, Bộ Tài chính giữ vị trí số 1 với chỉ số \
0,9214. Đứng thứ hai là Bộ Kế hoạch và Đầu tư (0,8856), thứ ba là Bộ Y tế (0,8701). Bộ Giao thông vận tải xếp thứ 5, \
chỉ số đạt 0,8415, tăng 4 bậc so với năm 2017. Bộ Xây dựng có chỉ số 0,5938, xếp thứ 17; Thanh tra Chính phủ đứng \
cuối cùng (xếp thứ 18) với 0,4872.

Ở khối cơ quan thuộc Chính phủ, Bảo hiểm Xã hội Việt Nam xếp thứ nhất với 0,8933; Thông tấn xã Việt Nam xếp thứ hai; \
Viện Hàn lâm Khoa học và Công nghệ Việt Nam xếp thứ ba.

Đối với các địa phương, Thừa Thiên - Huế vươn lên vị trí thứ nhất với chỉ số 0,9087, trong khi Đà Nẵng lùi xuống thứ \
hai (0,9041). Ba địa phương tiếp theo trong tốp 5 lần lượt là Quảng Ninh (0,8812), Bắc Ninh (0,8364) và Tiền Giang \
(0,8209). Thành phố Hồ Chí Minh xếp thứ 7/63 với 0,8027. Hà Nội đứng thứ 11, chỉ số 0,7836.

Nhóm cuối bảng có Cao Bằng (hạng 61, chỉ số 0,4215), Bạc Liêu (hạng 62, chỉ số 0,4106) và Lai Châu (hạng 63, chỉ số \
0,3958).

Về mức độ, trong 63 tỉnh, thành phố có 12 địa phương đạt mức Tốt, 38 địa phương đạt mức Khá và 13 địa phương ở mức \
Trung bình.

Việc xếp hạng dựa trên 6 hạng mục: hạ tầng kỹ thuật; ứng dụng trong nội bộ; cổng thông tin điện tử; dịch vụ công trực \
tuyến; cơ chế, chính sách; nguồn nhân lực. Nghị quyết 17/NQ-CP ngày 7/3/2019 đặt mục tiêu Việt Nam tăng 10 - 15 bậc \
trong xếp hạng của Liên hợp quốc.

Minh Anh
Bình luận (0)
"""

DTI = """Công bố Chỉ số chuyển đổi số DTI 2022: Đà Nẵng ba năm liền ở ngôi đầu

(Chinhphu.vn) - Chiều 12/7, Bộ Thông tin và Truyền thông công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số \
(DTI) năm 2022 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương.

Giá trị trung bình DTI cấp tỉnh năm 2022 là 0,5837. Trong ba trụ cột, chính quyền số của các tỉnh đạt trung bình \
0,6124, kinh tế số 0,5416 và xã hội số 0,5702.

Dẫn đầu 63 tỉnh, thành phố là Đà Nẵng với 0,8071. Thành phố Hồ Chí Minh xếp thứ hai, đạt 0,7456; Hà Nội xếp thứ ba, \
đạt 0,7302. Lạng Sơn xếp thứ tư với giá trị 0,7215, Quảng Ninh xếp thứ năm với giá trị 0,7184.

Năm địa phương kế tiếp lần lượt là Bắc Ninh, Hải Phòng, Bình Phước, Cần Thơ, Thái Nguyên.

Một số tỉnh có bước tiến đáng kể: Sóc Trăng xếp thứ 24, tăng 18 bậc; Hưng Yên xếp thứ 29, tăng 11 bậc so với năm \
2021. Trái lại, Hà Giang tụt 9 bậc, xuống vị trí 52/63. Đứng cuối bảng xếp hạng là Bắc Kạn, xếp thứ 63 với giá trị \
0,4103.

Về chính quyền số, Thừa Thiên Huế xếp thứ nhất với 0,8315. Về kinh tế số, Bắc Giang đứng đầu với 0,7640. Về xã hội \
số, Đà Nẵng đứng đầu.

Ở khối bộ, cơ quan ngang bộ có cung cấp dịch vụ công, Bộ Kế hoạch và Đầu tư xếp thứ nhất với giá trị DTI 0,7519; tiếp \
đó là Bộ Tài chính (0,7388) và Bộ Công Thương (0,6904). Bộ Nội vụ xếp thứ 12, đạt 0,5127.

Năm 2022 là năm thứ ba Bộ tiến hành đánh giá theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022. Thứ trưởng cho biết mục \
tiêu đến năm 2025 kinh tế số chiếm 20% GDP.

Đọc thêm: Hơn 10 triệu lượt người dùng nền tảng số | Đường dây nóng 080 48113
"""


def _indices() -> Article:
    gold = Told("g2_indices", INDICES, 2018, "mic/ung-dung-cntt/2018")
    index = "index_value"
    gold.score("Bộ Tài chính, Thừa Thiên - Huế dẫn đầu", "bo-tai-chinh", rank=1)
    gold.size("tổng thể của |18| bộ", "ministries-18|ministries-22|ministries-with-services", 18)
    gold.both("Bộ Tài chính giữ vị trí số 1 với chỉ số |0,9214|", "bo-tai-chinh", 1, 0.9214, index)
    gold.both("hai là Bộ Kế hoạch và Đầu tư (|0,8856|)", "bo-ke-hoach-va-dau-tu", 2, 0.8856, index)
    gold.both("thứ ba là Bộ Y tế (|0,8701|)", "bo-y-te", 3, 0.8701, index)
    gold.score("Bộ Giao thông vận tải xếp thứ |5|", "bo-giao-thong-van-tai", rank=5)
    gold.score("đạt |0,8415|", "bo-giao-thong-van-tai", index_value=0.8415)
    gold.measure("tăng |4| bậc", "bo-giao-thong-van-tai", "change", "*", value=4, optional=True)
    gold.score("|0,5938|", "bo-xay-dung", index_value=0.5938).score("xếp thứ |17|;", "bo-xay-dung", rank=17)
    gold.score("xếp thứ |18|)", "thanh-tra-chinh-phu", rank=18)
    gold.score("với |0,4872|", "thanh-tra-chinh-phu", index_value=0.4872)
    gold.both("xếp thứ nhất với |0,8933|", "bao-hiem-xa-hoi-viet-nam", 1, 0.8933, index)
    gold.score("Thông tấn xã Việt Nam xếp thứ hai", "thong-tan-xa-viet-nam", rank=2)
    words = "Viện Hàn lâm Khoa học và Công nghệ Việt Nam xếp thứ ba"
    gold.score(words, "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam", rank=3)
    gold.both("vươn lên vị trí thứ nhất với chỉ số |0,9087|", "thua-thien-hue", 1, 0.9087, index)
    gold.both("Đà Nẵng lùi xuống thứ hai (|0,9041|)", "da-nang", 2, 0.9041, index)
    gold.both("Quảng Ninh (|0,8812|)", "quang-ninh", 3, 0.8812, index)
    gold.both("Bắc Ninh (|0,8364|)", "bac-ninh", 4, 0.8364, index)
    gold.both("Tiền Giang (|0,8209|)", "tien-giang", 5, 0.8209, index)
    gold.score("Minh xếp thứ |7|/63", "ho-chi-minh", rank=7).score("|0,8027|", "ho-chi-minh", index_value=0.8027)
    gold.score("Hà Nội đứng thứ |11|", "ha-noi", rank=11).score("chỉ số |0,7836|", "ha-noi", index_value=0.7836)
    gold.score("hạng |61|,", "cao-bang", rank=61).score("|0,4215|", "cao-bang", index_value=0.4215)
    gold.score("hạng |62|,", "bac-lieu", rank=62).score("|0,4106|", "bac-lieu", index_value=0.4106)
    gold.score("hạng |63|,", "lai-chau", rank=63).score("|0,3958|", "lai-chau", index_value=0.3958)
    gold.graded("có |12| địa phương", PROVINCES, "Tốt", 12)
    gold.graded("|38| địa phương", PROVINCES, "Khá", 38).graded("|13| địa phương", PROVINCES, "Trung bình", 13)
    gold.graded("trong 63 tỉnh, thành phố có", PROVINCES, "Tốt", 12, denominator=63, optional=True)
    gold.measure("trên |6| hạng mục", "*", "criteria", "*", value=6, optional=True)
    return gold.article()


def _dti() -> Article:
    gold = Told("g2_dti", DTI, 2022, "mic/chuyen-doi-so/2022")
    index = "index_value"
    gold.score("Đà Nẵng ba năm liền ở ngôi đầu", "da-nang", rank=1)
    for year in (2020, 2021):
        scheme = f"mic/chuyen-doi-so/{year}"
        gold.score("Đà Nẵng ba năm liền ở ngôi đầu", "da-nang", rank=1, year=year, scheme_id=scheme, optional=True)
    words = ("năm 2022 là |0,5837|", "|0,6124|", "kinh tế số |0,5416|", "xã hội số |0,5702|")
    for said, value in zip(words, (0.5837, 0.6124, 0.5416, 0.5702), strict=True):
        gold.measure(said, PROVINCES, "index", "*", value=value)
    gold.both("thành phố là Đà Nẵng với |0,8071|", "da-nang", 1, 0.8071, index)
    gold.both("Thành phố Hồ Chí Minh xếp thứ hai, đạt |0,7456|", "ho-chi-minh", 2, 0.7456, index)
    gold.both("Hà Nội xếp thứ ba, đạt |0,7302|", "ha-noi", 3, 0.7302, index)
    gold.both("Lạng Sơn xếp thứ tư với giá trị |0,7215|", "lang-son", 4, 0.7215, index)
    gold.both("Quảng Ninh xếp thứ năm với giá trị |0,7184|", "quang-ninh", 5, 0.7184, index)
    listed = "lần lượt là Bắc Ninh, Hải Phòng, Bình Phước, Cần Thơ, Thái Nguyên"
    gold.row("bac-ninh", "hai-phong", "binh-phuoc", "can-tho", "thai-nguyen", start=6, words=listed)
    gold.score("Sóc Trăng xếp thứ |24|", "soc-trang", rank=24)
    gold.measure("tăng |18| bậc", "soc-trang", "change", "*", value=18, optional=True)
    gold.score("Hưng Yên xếp thứ |29|", "hung-yen", rank=29)
    gold.measure("tăng |11| bậc", "hung-yen", "change", "*", value=11, optional=True)
    gold.measure("tụt |9| bậc", "ha-giang", "change", "*", value=-9, optional=True)
    gold.score("vị trí |52|/63", "ha-giang", rank=52)
    gold.score("Bắc Kạn, xếp thứ |63|", "bac-kan", rank=63).score("|0,4103|", "bac-kan", index_value=0.4103)
    pillar = {"criterion_id": "digital-government"}
    gold.both("Thừa Thiên Huế xếp thứ nhất với |0,8315|", "thua-thien-hue", 1, 0.8315, index, **pillar)
    pillar = {"criterion_id": "digital-economy"}
    gold.both("Bắc Giang đứng đầu với |0,7640|", "bac-giang", 1, 0.764, index, **pillar)
    gold.score("Về xã hội số, Đà Nẵng đứng đầu", "da-nang", rank=1, criterion_id="digital-society")
    words = "Bộ Kế hoạch và Đầu tư xếp thứ nhất với giá trị DTI |0,7519|"
    gold.both(words, "bo-ke-hoach-va-dau-tu", 1, 0.7519, index)
    gold.both("Bộ Tài chính (|0,7388|)", "bo-tai-chinh", 2, 0.7388, index)
    gold.both("Bộ Công Thương (|0,6904|)", "bo-cong-thuong", 3, 0.6904, index)
    gold.score("Bộ Nội vụ xếp thứ |12|", "bo-noi-vu", rank=12).score("|0,5127|", "bo-noi-vu", index_value=0.5127)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_indices(), _dti()]
