"""Ministries in the ministry's report of 2018, and the departments and districts of one province in 2016."""

from tests.prose.blind.d_local import number, ranked
from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, Told

_MINISTRIES = """Bộ Tài chính, Bảo hiểm xã hội Việt Nam dẫn đầu về phát triển Chính phủ điện tử năm 2018

09/07/2019 15:32 GMT+7

Bộ Thông tin và Truyền thông (TT&TT) vừa công bố báo cáo đánh giá, xếp hạng mức độ ứng dụng CNTT, phát triển Chính phủ \
điện tử năm 2018 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương. \
Đây là báo cáo được Bộ thực hiện hằng năm, căn cứ Quyết định số 2144/QĐ-BTTTT ngày 14/12/2018.

Năm 2018 có 19/22 bộ, cơ quan ngang bộ được đánh giá, xếp hạng. Kết quả, Bộ Tài chính xếp thứ nhất với chỉ số tổng thể \
0,9103; Ngân hàng Nhà nước Việt Nam xếp thứ hai (0,8842); Bộ Khoa học và Công nghệ xếp thứ ba (0,8517); Bộ Y tế xếp \
thứ tư (0,8390). Các vị trí từ thứ 5 đến thứ 8 lần lượt là Bộ Tư pháp, Bộ Công Thương, Bộ Nông nghiệp và Phát triển \
nông thôn, Bộ Giao thông vận tải. So với năm 2017, Bộ Nông nghiệp và Phát triển nông thôn tăng 6 bậc (năm 2017 xếp thứ \
13), Bộ Nội vụ giảm 5 bậc, từ vị trí thứ 6 xuống vị trí thứ 11. Ba cơ quan cuối bảng là Bộ Xây dựng (0,5120, xếp thứ \
17), Thanh tra Chính phủ (0,4436, xếp thứ 18) và Ủy ban Dân tộc (0,3972, xếp thứ 19).

Chỉ số trung bình của các bộ, cơ quan ngang bộ năm 2018 là 0,6781, năm 2017 là 0,6042.

Về xếp loại, có 6 bộ, cơ quan ngang bộ (31,58%) đạt mức Tốt, 11 bộ, cơ quan ngang bộ (57,89%) đạt mức Khá và 2 bộ, cơ \
quan ngang bộ (10,53%) ở mức Trung bình.

Xét từng hạng mục của các bộ, cơ quan ngang bộ:
- Về hạ tầng kỹ thuật CNTT, Bộ Công Thương đứng đầu với chỉ số 0,9800.
- Về ứng dụng CNTT trong hoạt động nội bộ, Bộ Tư pháp đứng đầu với chỉ số 0,9615.
- Về Cổng thông tin điện tử, Bộ Ngoại giao đứng đầu với chỉ số 0,9730.
- Về cung cấp dịch vụ công trực tuyến, Bộ Tài chính đứng đầu với chỉ số 0,9020, Bộ Y tế đứng thứ ba với chỉ số 0,8413.
- Về nguồn nhân lực cho ứng dụng CNTT, Ngân hàng Nhà nước Việt Nam đứng đầu với chỉ số 0,9507.

Đối với các cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam xếp thứ nhất với chỉ số 0,8804, Thông tấn xã Việt Nam \
xếp thứ hai với chỉ số 0,6120, Đài Tiếng nói Việt Nam xếp thứ ba với chỉ số 0,5913.

Trước đó, theo báo cáo của Liên hợp quốc, năm 2018 Việt Nam xếp thứ 88/193 quốc gia về phát triển Chính phủ điện tử. \
Nghị quyết 17/NQ-CP ngày 7/3/2019 đặt mục tiêu đến năm 2020 tăng từ 10 đến 15 bậc, đến năm 2025 vào nhóm 4 nước dẫn \
đầu ASEAN.

Vân Anh | Tags: Chính phủ điện tử, xếp hạng 2018
"""

_BEN_TRE = """SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH BẾN TRE
Tin hoạt động ngành | Ngày đăng 20/03/2017 | Lượt xem 2.316

Bến Tre công nhận kết quả xếp hạng ứng dụng công nghệ thông tin năm 2016

Ngày 14/3/2017, Chủ tịch UBND tỉnh Bến Tre ký Quyết định số 508/QĐ-UBND công nhận kết quả đánh giá, xếp hạng mức độ \
ứng dụng công nghệ thông tin (CNTT) năm 2016 của 20 sở, ban, ngành tỉnh và 9 huyện, thành phố. Bộ tiêu chí có thang \
điểm 100; cơ quan đạt từ 80 điểm trở lên xếp loại Tốt, từ 65 đến dưới 80 điểm xếp loại Khá, từ 50 đến dưới 65 điểm xếp \
loại Trung bình, dưới 50 điểm xếp loại Yếu.

Đối với khối sở, ban, ngành tỉnh, có 5 đơn vị xếp loại Tốt gồm: Sở Thông tin và Truyền thông (93,75 điểm, hạng 1), Sở \
Nội vụ (88,5 điểm, hạng 2), Sở Tài nguyên và Môi trường (86,25 điểm, hạng 3), Văn phòng UBND tỉnh (83 điểm, hạng 4) và \
Sở Công Thương (80,75 điểm, hạng 5). Có 11 đơn vị xếp loại Khá, trong đó Sở Khoa học và Công nghệ đạt 79,5 điểm, hạng \
6. Có 3 đơn vị xếp loại Trung bình. Thanh tra tỉnh xếp loại Yếu với 47,5 điểm, hạng 20.

Đối với khối huyện, thành phố, thành phố Bến Tre dẫn đầu với 87,25 điểm, xếp loại Tốt. Có 5 huyện xếp loại Khá gồm: \
Chợ Lách (78,5 điểm, hạng 2), Mỏ Cày Nam (76,25 điểm, hạng 3), Ba Tri (74 điểm, hạng 4), Châu Thành (72,5 điểm, hạng \
5), Giồng Trôm (69,75 điểm, hạng 6). Có 3 huyện xếp loại Trung bình gồm: Mỏ Cày Bắc, Bình Đại, Thạnh Phú. So với năm \
2015, huyện Chợ Lách tăng 3 bậc.

Điểm bình quân của khối sở, ban, ngành tỉnh là 72,4 điểm (năm 2015 là 68,9 điểm); của khối huyện, thành phố là 70,8 \
điểm.

Qua đánh giá, các cơ quan nhà nước trong tỉnh có 3.984 máy tính và 41 cán bộ chuyên trách CNTT; có 20/20 sở, ban, \
ngành tỉnh và 9/9 huyện, thành phố sử dụng phần mềm quản lý văn bản và điều hành.

Các đơn vị xếp hạng 1, 2, 3 của mỗi khối được Chủ tịch UBND tỉnh tặng Bằng khen kèm tiền thưởng 3 triệu đồng. Năm \
2017, tỉnh đặt chỉ tiêu 60% cơ quan xếp loại Tốt; kết quả tự chấm điểm gửi về Sở trước ngày 30/11/2017. Liên hệ: Phòng \
Công nghệ thông tin, số 3 Cách mạng Tháng 8, điện thoại 075.3822 345.
"""


def _ministries() -> Article:
    gold = Told("ministries 2018", _MINISTRIES, 2018, "mic/ung-dung-cntt/2018")
    gold.size("có |19|/22 bộ", MINISTRIES, 19, 22)
    farming = "bo-nong-nghiep-va-phat-trien-nong-thon"
    ranked(
        gold,
        1,
        ("chỉ số tổng thể |0,9103|", "bo-tai-chinh"),
        ("xếp thứ hai (|0,8842|)", "ngan-hang-nha-nuoc-viet-nam"),
        ("xếp thứ ba (|0,8517|)", "bo-khoa-hoc-va-cong-nghe"),
        ("xếp thứ tư (|0,8390|)", "bo-y-te"),
    )
    listed = ("bo-tu-phap", "bo-cong-thuong", farming, "bo-giao-thong-van-tai")
    gold.row(*listed, start=5, words="từ thứ 5 đến thứ 8 lần lượt là Bộ Tư pháp, Bộ Công Thương")
    gold.measure("tăng |6| bậc (năm 2017", farming, "change", "*", value=6, optional=True)
    gold.score("(năm 2017 xếp thứ |13|)", farming, rank=13, year=2017)
    gold.measure("giảm |5| bậc", "bo-noi-vu", "change", "*", value=-5, optional=True)
    gold.score("từ vị trí thứ |6| xuống", "bo-noi-vu", rank=6, year=2017)
    gold.score("xuống vị trí thứ |11|", "bo-noi-vu", rank=11)
    for subject, value, rank in (
        ("bo-xay-dung", "0,5120", 17),
        ("thanh-tra-chinh-phu", "0,4436", 18),
        ("uy-ban-dan-toc", "0,3972", 19),
    ):
        gold.score(f"(|{value}|, xếp thứ {rank})", subject, index_value=number(f"|{value}|"))
        gold.score(f"({value}, xếp thứ |{rank}|)", subject, rank=rank)
    gold.measure("năm 2018 là |0,6781|", MINISTRIES, "index", "*", value=0.6781)
    gold.measure("năm 2017 là |0,6042|", MINISTRIES, "index", "*", value=0.6042, year=2017)
    gold.graded("có |6| bộ, cơ quan ngang bộ (31,58%)", MINISTRIES, "Tốt", 6, percent=31.58)
    gold.graded("|11| bộ, cơ quan ngang bộ (57,89%)", MINISTRIES, "Khá", 11, percent=57.89)
    gold.graded("và |2| bộ, cơ quan ngang bộ (10,53%)", MINISTRIES, "Trung bình", 2, percent=10.53)
    for criterion, rank, value, subject in (
        ("infrastructure", 1, "0,9800", "bo-cong-thuong"),
        ("internal-use", 1, "0,9615", "bo-tu-phap"),
        ("portal", 1, "0,9730", "bo-ngoai-giao"),
        ("online-services", 1, "0,9020", "bo-tai-chinh"),
        ("online-services", 3, "0,8413", "bo-y-te"),
        ("human-resources", 1, "0,9507", "ngan-hang-nha-nuoc-viet-nam"),
    ):
        words = f"với chỉ số |{value}|"
        gold.both(words, subject, rank, number(words), "index_value", criterion_id=criterion)
    ranked(
        gold,
        1,
        ("xếp thứ nhất với chỉ số |0,8804|", "bao-hiem-xa-hoi-viet-nam"),
        ("xếp thứ hai với chỉ số |0,6120|", "thong-tan-xa-viet-nam"),
        ("xếp thứ ba với chỉ số |0,5913|", "dai-tieng-noi-viet-nam"),
    )
    gold.other("Việt Nam xếp thứ |88|/193", "nation", 88)
    return gold.article()


def _ben_tre() -> Article:
    gold, home = Told("ben tre 2016", _BEN_TRE, 2016, "ben-tre/ung-dung-cntt/2016"), "ben-tre/"
    departments, districts, whole = home + "departments", home + "districts", "ben-tre|ben-tre/all"
    gold.size("của |20| sở, ban, ngành", departments, 20).size("và |9| huyện, thành phố. Bộ", districts, 9)
    for subject, points, rank, grade in (
        ("so-thong-tin-va-truyen-thong", "93,75", 1, "Tốt"),
        ("so-noi-vu", "88,5", 2, "Tốt"),
        ("so-tai-nguyen-va-moi-truong", "86,25", 3, "Tốt"),
        ("van-phong-ubnd", "83", 4, "Tốt"),
        ("so-cong-thuong", "80,75", 5, "Tốt"),
        ("huyen-cho-lach", "78,5", 2, "Khá"),
        ("huyen-mo-cay", "76,25", 3, "Khá"),
        ("huyen-ba-tri", "74", 4, "Khá"),
        ("huyen-chau-thanh", "72,5", 5, "Khá"),
        ("huyen-giong-trom", "69,75", 6, "Khá"),
    ):
        gold.score(f"(|{points}| điểm, hạng {rank})", home + subject, points=number(f"|{points}|"))
        gold.score(f"({points} điểm, hạng |{rank}|)", home + subject, rank=rank)
        gold.classed(f"({points} điểm, hạng {rank})", grade, home + subject)
    for subject, points, rank, grade in (
        ("so-khoa-hoc-va-cong-nghe", "79,5", 6, "Khá"),
        ("thanh-tra", "47,5", 20, "Yếu"),
    ):
        gold.score(f"|{points}| điểm, hạng {rank}", home + subject, points=number(f"|{points}|"))
        gold.score(f"{points} điểm, hạng |{rank}|", home + subject, rank=rank)
        gold.classed(f"{points} điểm, hạng {rank}", grade, home + subject)
    average = (home + name for name in ("huyen-mo-cay-bac", "huyen-binh-dai", "huyen-thanh-phu"))
    gold.classed("Trung bình gồm: Mỏ Cày Bắc, Bình Đại, Thạnh Phú", "Trung bình", *average)
    gold.both("dẫn đầu với |87,25| điểm", home + "thi-xa-ben-tre", 1, 87.25)
    gold.classed("87,25 điểm, xếp loại Tốt", "Tốt", home + "thi-xa-ben-tre")
    for words, group, grade, count in (
        ("có |5| đơn vị", departments, "Tốt", 5),
        ("Có |11| đơn vị", departments, "Khá", 11),
        ("Có |3| đơn vị", departments, "Trung bình", 3),
        ("Có |5| huyện", districts, "Khá", 5),
        ("Có |3| huyện", districts, "Trung bình", 3),
    ):
        gold.graded(words, group, grade, count)
    gold.measure("tăng |3| bậc", home + "huyen-cho-lach", "change", "*", value=3, optional=True)
    gold.measure("tỉnh là |72,4| điểm", departments, "points", "*", value=72.4)
    gold.measure("(năm 2015 là |68,9| điểm)", departments, "points", "*", value=68.9, year=2015)
    gold.measure("thành phố là |70,8| điểm", districts, "points", "*", value=70.8)
    gold.measure("có |3.984| máy tính", whole, "computers", value=3984)
    gold.measure("và |41| cán bộ chuyên trách", whole, "staff", value=41)
    gold.have("có |20|/20 sở", departments, 20, denominator=20)
    gold.have("và |9|/9 huyện", districts, 9, denominator=9)
    return gold.article()


def articles() -> list[Article]:
    """The two rankings with their gold."""
    return [_ministries(), _ben_tre()]
