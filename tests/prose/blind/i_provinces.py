"""One province's standing in the nation to 2017, and the digital transformation of the provinces in 2022."""

from tests.prose.blind.d_local import number, ranked, told
from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES, Told

_YEN_BAI = """Yên Bái tăng 9 bậc về ứng dụng công nghệ thông tin

YBĐT - Cập nhật: Thứ tư, 15/8/2018 | 8:06:41 AM

Theo Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin (CNTT), phát triển Chính phủ điện tử năm 2017 của \
Bộ Thông tin và Truyền thông, tỉnh Yên Bái đạt chỉ số 0,5617, xếp thứ 34/63 tỉnh, thành phố, tăng 9 bậc so với năm \
2016.

Trong những năm trước, thứ hạng của tỉnh tại báo cáo này không ổn định: năm 2013 xếp thứ 47, năm 2014 xếp thứ 41, năm \
2015 xếp thứ 50, năm 2016 xếp thứ 43.

Đối với các chỉ số thành phần năm 2017, hạ tầng kỹ thuật CNTT của Yên Bái đạt 0,4910, xếp thứ 28; ứng dụng CNTT trong \
hoạt động nội bộ đạt 0,6204, xếp thứ 37; trang/cổng thông tin điện tử đạt 0,8135, xếp thứ 19; cung cấp dịch vụ công \
trực tuyến đạt 0,2876, xếp thứ 45; cơ chế, chính sách và các quy định cho ứng dụng CNTT đạt 0,9000, xếp thứ 22; nguồn \
nhân lực cho ứng dụng CNTT đạt 0,5542, xếp thứ 31.

Về thứ hạng chung của các tỉnh trung du và miền núi phía Bắc, Lào Cai xếp thứ 5, Phú Thọ xếp thứ 17, Thái Nguyên xếp \
thứ 20, còn Điện Biên xếp thứ 57.

Cũng trong năm 2017, theo Báo cáo Vietnam ICT Index của Hội Tin học Việt Nam, Yên Bái xếp thứ 46/63 với chỉ số 0,3389, \
trong đó hạ tầng kỹ thuật xếp thứ 40, hạ tầng nhân lực xếp thứ 36, ứng dụng CNTT xếp thứ 51. Chỉ số cải cách hành \
chính (PAR Index) năm 2017 của tỉnh đạt 76,92%, xếp thứ 35/63. Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) xếp thứ 44.

Đến hết năm 2017, tỉnh Yên Bái cung cấp 167 dịch vụ công trực tuyến mức độ 3 và 11 dịch vụ công trực tuyến mức độ 4.

Kế hoạch số 129/KH-UBND ngày 29/6/2018 của UBND tỉnh xác định đến năm 2020 đưa Yên Bái vào nhóm 25 tỉnh, thành phố dẫn \
đầu về ứng dụng CNTT; 30% hồ sơ được nộp qua mạng; tổng kinh phí thực hiện 86 tỷ đồng, trong đó vốn trung ương 22 tỷ \
đồng. Đường dây nóng tiếp nhận phản ánh của Sở Thông tin và Truyền thông: 02163.818.500.

Hồng Duyên
"""

_DTI = """Chỉ số chuyển đổi số 2022: Lạng Sơn, Bình Phước bứt phá

ICTnews | 13/07/2023 09:41 | 0 bình luận

Ngày 12/7, tại phiên họp lần thứ 6 của Ủy ban Quốc gia về chuyển đổi số, Bộ Thông tin và Truyền thông công bố kết quả \
đánh giá chỉ số chuyển đổi số (DTI) năm 2022 của các bộ, ngành, địa phương. Bộ chỉ số được ban hành kèm theo Quyết \
định số 922/QĐ-BTTTT ngày 20/5/2022.

Giá trị DTI trung bình của 63 tỉnh, thành phố năm 2022 là 0,5764, trong khi năm 2021 là 0,4962.

Xếp hạng chung, Đà Nẵng tiếp tục dẫn đầu với giá trị 0,8104, tiếp theo lần lượt là TP. Hồ Chí Minh (0,7466), Lạng Sơn \
(0,7218), Quảng Ninh (0,7150) và Thừa Thiên Huế (0,7093). Bình Phước đạt 0,6985, xếp thứ 6, tăng 11 bậc so với năm \
2021. Lạng Sơn năm 2021 xếp thứ 9. Hải Dương từ vị trí thứ 12 năm 2021 xuống vị trí thứ 26. Ở cuối bảng, Kon Tum xếp \
thứ 61 (0,4012), Bạc Liêu xếp thứ 62 (0,3955), Cao Bằng xếp thứ 63 (0,3720).

Về trụ cột chính quyền số, Đà Nẵng xếp thứ nhất với giá trị 0,8412, Lạng Sơn xếp thứ hai với giá trị 0,7925. Về trụ \
cột kinh tế số, TP. Hồ Chí Minh xếp thứ nhất với giá trị 0,7702, Hà Nội xếp thứ ba với giá trị 0,7316. Về trụ cột xã \
hội số, Đà Nẵng xếp thứ nhất với giá trị 0,7790, Tiền Giang xếp thứ 5 với giá trị 0,7102.

Ở cấp bộ, trong nhóm các bộ có cung cấp dịch vụ công, Bộ Tài chính xếp thứ nhất (0,7326).

Bộ Thông tin và Truyền thông cho biết kinh tế số năm 2022 ước đóng góp 14,26% GDP, mục tiêu đến năm 2025 là 20%. Tính \
đến tháng 6/2023, cả nước có 1.088 doanh nghiệp công nghệ số đạt tiêu chuẩn "Make in Viet Nam" hạng sao; doanh thu \
toàn ngành 6 tháng ước đạt 1.600 nghìn tỷ đồng.

Bình Minh
"""


def _yen_bai() -> Article:
    gold, home = Told("yen bai 2017", _YEN_BAI, 2017, "mic/ung-dung-cntt/2017"), "yen-bai"
    gold.score("đạt chỉ số |0,5617|", home, index_value=0.5617)
    gold.score("xếp thứ |34|/63", home, rank=34, rank_of=63)
    gold.measure("thành phố, tăng |9| bậc", home, "change", "*", value=9, optional=True)
    for year, rank in ((2013, 47), (2014, 41), (2015, 50), (2016, 43)):
        gold.score(f"năm {year} xếp thứ |{rank}|", home, rank=rank, year=year)
    for criterion, value, rank in (
        ("infrastructure", "0,4910", 28),
        ("internal-use", "0,6204", 37),
        ("portal", "0,8135", 19),
        ("online-services", "0,2876", 45),
        ("policy", "0,9000", 22),
        ("human-resources", "0,5542", 31),
    ):
        gold.score(f"đạt |{value}|", home, index_value=number(f"|{value}|"), criterion_id=criterion)
        gold.score(f"{value}, xếp thứ |{rank}|", home, rank=rank, criterion_id=criterion)
    for name, subject, rank in (
        ("Lào Cai", "lao-cai", 5),
        ("Phú Thọ", "phu-tho", 17),
        ("Thái Nguyên", "thai-nguyen", 20),
        ("Điện Biên", "dien-bien", 57),
    ):
        gold.score(f"{name} xếp thứ |{rank}|", subject, rank=rank)
    vaip, par = {"scheme_id": "vaip/ict-index/2017"}, {"scheme_id": "moha/cai-cach-hanh-chinh/2017"}
    gold.score("Yên Bái xếp thứ |46|/63", home, rank=46, rank_of=63, **vaip)
    gold.score("với chỉ số |0,3389|", home, index_value=0.3389, **vaip)
    gold.score("hạ tầng kỹ thuật xếp thứ |40|", home, rank=40, **vaip, criterion_id="infrastructure")
    gold.score("hạ tầng nhân lực xếp thứ |36|", home, rank=36, **vaip, criterion_id="human-resources")
    gold.score("ứng dụng CNTT xếp thứ |51|", home, rank=51, **vaip, criterion_id="application")
    for column in ("percent", "points", "index_value"):
        gold.score("đạt |76,92|%", home, **par, **{column: 76.92, "optional": True})
    gold.score("xếp thứ |35|/63", home, rank=35, rank_of=63, **par)
    gold.other("(PCI) xếp thứ |44|", home, 44)
    told(gold, "yen-bai|yen-bai/all", "services", "3", "cung cấp |167| dịch vụ")
    told(gold, "yen-bai|yen-bai/all", "services", "4", "và |11| dịch vụ")
    return gold.article()


def _dti() -> Article:
    gold = Told("dti 2022", _DTI, 2022, "mic/chuyen-doi-so/2022")
    gold.measure("năm 2022 là |0,5764|", PROVINCES, "index", "*", value=0.5764)
    gold.measure("năm 2021 là |0,4962|", PROVINCES, "index", "*", value=0.4962, year=2021)
    ranked(
        gold,
        1,
        ("dẫn đầu với giá trị |0,8104|", "da-nang"),
        ("Hồ Chí Minh (|0,7466|)", "ho-chi-minh"),
        ("Lạng Sơn (|0,7218|)", "lang-son"),
        ("Quảng Ninh (|0,7150|)", "quang-ninh"),
        ("Thừa Thiên Huế (|0,7093|)", "thua-thien-hue"),
    )
    gold.score("Bình Phước đạt |0,6985|", "binh-phuoc", index_value=0.6985)
    gold.score("0,6985, xếp thứ |6|", "binh-phuoc", rank=6)
    gold.measure("tăng |11| bậc", "binh-phuoc", "change", "*", value=11, optional=True)
    gold.score("Lạng Sơn năm 2021 xếp thứ |9|", "lang-son", rank=9, year=2021)
    gold.score("từ vị trí thứ |12| năm 2021", "hai-duong", rank=12, year=2021)
    gold.score("xuống vị trí thứ |26|", "hai-duong", rank=26)
    for subject, rank, value in (("kon-tum", 61, "0,4012"), ("bac-lieu", 62, "0,3955"), ("cao-bang", 63, "0,3720")):
        gold.score(f"xếp thứ |{rank}| ({value})", subject, rank=rank)
        gold.score(f"xếp thứ {rank} (|{value}|)", subject, index_value=number(f"|{value}|"))
    for criterion, words, subject, rank in (
        ("digital-government", "với giá trị |0,8412|", "da-nang", 1),
        ("digital-government", "với giá trị |0,7925|", "lang-son", 2),
        ("digital-economy", "với giá trị |0,7702|", "ho-chi-minh", 1),
        ("digital-economy", "với giá trị |0,7316|", "ha-noi", 3),
        ("digital-society", "với giá trị |0,7790|", "da-nang", 1),
    ):
        gold.both(words, subject, rank, number(words), "index_value", criterion_id=criterion)
    society = {"criterion_id": "digital-society"}
    gold.score("Tiền Giang xếp thứ |5|", "tien-giang", rank=5, **society)
    gold.score("với giá trị |0,7102|", "tien-giang", index_value=0.7102, **society)
    gold.both("Bộ Tài chính xếp thứ nhất (|0,7326|)", "bo-tai-chinh", 1, 0.7326, "index_value")
    gold.other("có |1.088| doanh nghiệp", "nation|enterprises", 1088, "*")
    return gold.article()


def articles() -> list[Article]:
    """The two pages with their gold."""
    return [_yen_bai(), _dti()]
