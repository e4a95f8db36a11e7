"""National rankings written late and blind: a report of the ministry, a Vietnam ICT Index, a DTI."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

_REPORT = """\
Trang chủ › Tin trong nước › Chính phủ điện tử

Đà Nẵng giữ ngôi quán quân về ứng dụng công nghệ thông tin

11/08/2015 15:20 | In bài viết | Cỡ chữ: A- A+

Sáng 10/8, Bộ Thông tin và Truyền thông công bố Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin (CNTT) \
năm 2014 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố. Số liệu do các cơ quan gửi về \
trước ngày 31/3/2015 theo Công văn số 214/BTTTT-THH, sau đó được kiểm tra trực tiếp trên mạng.

Ở khối địa phương, Đà Nẵng đứng đầu với 921,5 điểm trên thang điểm 1.000, bỏ khá xa đơn vị thứ hai là Nghệ An \
(874,25 điểm). Các vị trí từ thứ 3 đến thứ 6 lần lượt thuộc về Lào Cai, Thừa Thiên Huế, Quảng Ninh và Bắc Giang. \
Bà Rịa - Vũng Tàu xếp thứ 9, tăng 7 bậc so với năm trước; trong khi đó Long An từ hạng 12 của năm 2013 lùi về hạng 25. \
Khép lại bảng xếp hạng là Lai Châu (thứ 63, đạt 388,75 điểm), xếp ngay trên là Bạc Liêu ở vị trí 62.

Về phân loại, trong 63 tỉnh, thành phố có 4 địa phương đạt mức Tốt, 27 địa phương đạt mức Khá, 30 địa phương ở mức \
Trung bình và 2 địa phương bị xếp mức Yếu. Năm 2013, cả nước chỉ có 1 tỉnh, thành phố đạt mức Tốt. Tỷ lệ địa phương \
xếp mức Khá nhờ đó tăng từ 34,9% năm 2013 lên 42,9% năm 2014.

Ở khối các bộ, cơ quan ngang bộ, có 20/22 đơn vị được xếp hạng; Bộ Công an và Bộ Quốc phòng không tham gia do tính \
chất đặc thù. Bộ Ngoại giao lần đầu tiên dẫn đầu với 858 điểm. Bộ Công Thương về nhì, được 843,5 điểm; Bộ Tài nguyên \
và Môi trường xếp thứ ba, được 837 điểm. Thanh tra Chính phủ và Ủy ban Dân tộc lần lượt xếp thứ 19 và thứ 20.

Đối với các cơ quan thuộc Chính phủ, Bảo hiểm xã hội Việt Nam xếp thứ nhất, tiếp theo là Thông tấn xã Việt Nam và \
Viện Hàn lâm Khoa học và Công nghệ Việt Nam.

Xét theo từng nhóm tiêu chí của khối địa phương, TP. Hồ Chí Minh dẫn đầu về hạ tầng kỹ thuật CNTT; về nguồn nhân lực \
cho ứng dụng CNTT, Khánh Hòa đứng thứ nhất, Bình Dương đứng thứ hai.

Theo kế hoạch, đến hết năm 2015 phải có 100% cơ quan nhà nước từ cấp huyện trở lên dùng phần mềm quản lý văn bản; kinh \
phí dự kiến cho các dự án dùng chung là 135 tỷ đồng (Quyết định số 1605/QĐ-TTg).

Minh Hằng

Bài liên quan
Điện thoại tòa soạn: 04.3943.7788
"""

_INDEX = """\
BÁO VĨNH PHÚC ONLINE
Khoa học - Công nghệ

Vĩnh Phúc thăng hạng trên bảng xếp hạng Vietnam ICT Index

Thứ Sáu, 25-12-2015

Hội Tin học Việt Nam vừa phát hành Báo cáo chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT \
Index) năm 2015. Báo cáo dày hơn 90 trang, tổng hợp phiếu khảo sát của các bộ, ngành, địa phương và ngân hàng.

Theo kết quả công bố, Vĩnh Phúc đạt chỉ số 0,5312, xếp thứ 17/63 tỉnh, thành phố, tăng 6 bậc so với năm 2014 (xếp \
thứ 23). Trong các chỉ số thành phần, tỉnh đứng thứ 8 về hạ tầng kỹ thuật, thứ 14 về hạ tầng nhân lực và thứ 26 về \
ứng dụng CNTT; chỉ số môi trường tổ chức - chính sách còn thấp, mới xếp thứ 41.

Các tỉnh lân cận có kết quả khác nhau: Bắc Ninh xếp thứ 6, Phú Thọ xếp thứ 29, Thái Nguyên xếp thứ 35, còn Tuyên Quang \
ở vị trí 54. Riêng Hà Nội đứng ở vị trí thứ ba với 0,6998.

Bảng tổng hợp của khối tỉnh, thành phố do Đà Nẵng dẫn đầu với chỉ số 0,9027; TP. Hồ Chí Minh về nhì với 0,7411. Ở cuối \
bảng, Hà Giang xếp thứ 62 (0,1986) và Điện Biên xếp thứ 63 (0,1740).

Đối với khối bộ, cơ quan ngang bộ, Bộ Tài chính có chỉ số 0,8854 và xếp thứ nhất. Bộ Giáo dục và Đào tạo xếp thứ hai \
với chỉ số 0,7720, Bộ Tư pháp xếp thứ tư với chỉ số 0,6518. Bộ Y tế giảm 9 bậc, xuống hạng 18. Trong khối cơ quan \
thuộc Chính phủ, Đài Tiếng nói Việt Nam và Viện Hàn lâm Khoa học xã hội Việt Nam lần lượt xếp thứ nhất và thứ hai.

Ông Nguyễn Văn Thành, Phó Giám đốc Sở Thông tin và Truyền thông cho biết, năm 2016 tỉnh sẽ bố trí khoảng 48 tỷ đồng \
cho ứng dụng CNTT, phấn đấu lên vị trí thứ 12 vào năm 2018. Đến nay trên địa bàn có 137 xã, phường, thị trấn được nối \
mạng cáp quang; tỷ lệ hộ gia đình có máy tính là 28,4%.

Lê Mai
Số lượt xem: 1.204
"""

_DIGITAL = """\
Chuyển đổi số quốc gia > Tin tức

Chỉ số chuyển đổi số năm 2022: khoảng cách giữa các địa phương vẫn lớn

(Thứ tư, 12/07/2023 17:05 GMT+7)

Chiều 12/7, Bộ Thông tin và Truyền thông công bố kết quả đánh giá, xếp hạng chuyển đổi số (DTI) năm 2022 của các bộ, \
ngành, địa phương. Bộ chỉ số được ban hành kèm theo Quyết định số 922/QĐ-BTTTT ngày 20/5/2022.

Trong nhóm các bộ, cơ quan ngang bộ có cung cấp dịch vụ công, vị trí dẫn đầu thuộc về Bộ Tư pháp với giá trị 0,7136. \
Ngân hàng Nhà nước Việt Nam xếp thứ 2 (0,6982), Bộ Giao thông vận tải xếp thứ 3 (0,6547). Bộ Thông tin và Truyền thông \
chỉ xếp thứ 5, thấp hơn một bậc so với kết quả năm 2021 là thứ 4. Bộ Xây dựng xếp ở vị trí cuối cùng, thứ 17, với giá \
trị 0,3318.

Trong nhóm bộ, ngành không cung cấp dịch vụ công, Thông tấn xã Việt Nam đứng đầu, đạt 0,5209; tiếp đến là Đài Truyền \
hình Việt Nam và Ủy ban Dân tộc.

Về cấp tỉnh, Lạng Sơn vươn lên vị trí số 1 toàn quốc với DTI 0,7054. Bốn địa phương đứng kế tiếp theo thứ tự là Đà \
Nẵng, Bình Phước, Hải Phòng và Quảng Ninh. Cần Thơ tăng 8 bậc, xếp thứ 11/63; Hậu Giang xếp thứ 13/63; Bến Tre từ vị \
trí 39 năm 2021 lên vị trí 20. Cà Mau, Kon Tum và Cao Bằng là ba tỉnh ở cuối bảng, lần lượt xếp hạng 61, 62 và 63.

Xét theo từng trụ cột, Đà Nẵng xếp thứ nhất về chính quyền số (0,8105). Về kinh tế số, TP. Hồ Chí Minh đứng đầu, Bắc \
Giang đứng thứ hai. Về xã hội số, Thừa Thiên Huế dẫn đầu cả nước, còn Lạng Sơn xếp thứ 7.

Giá trị DTI trung bình của 63 tỉnh, thành phố đạt 0,5263, trong khi năm 2021 chỉ là 0,4085.

Theo Chương trình chuyển đổi số quốc gia đến năm 2025, kinh tế số phải chiếm 20% GDP và Việt Nam thuộc nhóm 50 nước \
dẫn đầu về Chính phủ điện tử. Cả nước hiện có hơn 74 nghìn tổ công nghệ số cộng đồng với khoảng 348 nghìn thành viên.

PV
Thẻ: DTI, chuyển đổi số, địa phương
"""


def _report() -> Article:
    gold = Told("late_report", _REPORT, 2014, "mic/ung-dung-cntt/2014")
    gold.both("Đà Nẵng đứng đầu với |921,5| điểm", "da-nang", 1, 921.5)
    gold.both("đơn vị thứ hai là Nghệ An (|874,25| điểm)", "nghe-an", 2, 874.25)
    gold.row("lao-cai", "thua-thien-hue", "quang-ninh", "bac-giang", start=3, words="từ thứ 3 đến thứ 6 lần lượt")
    gold.score("Bà Rịa - Vũng Tàu xếp thứ |9|,", "ba-ria-vung-tau", rank=9)
    gold.measure("tăng |7| bậc", "ba-ria-vung-tau", "change", "*", value=7, optional=True)
    gold.score("Long An từ hạng |12| của năm 2013", "long-an", rank=12, year=2013)
    gold.score("lùi về hạng |25|.", "long-an", rank=25)
    gold.score("(thứ |63|, đạt", "lai-chau", rank=63)
    gold.score("đạt |388,75| điểm)", "lai-chau", points=388.75)
    gold.score("Bạc Liêu ở vị trí |62|", "bac-lieu", rank=62)
    for words, word, value in (
        ("có |4| địa phương đạt mức Tốt", "Tốt", 4),
        ("|27| địa phương đạt mức Khá", "Khá", 27),
        ("|30| địa phương ở mức Trung bình", "Trung bình", 30),
        ("|2| địa phương bị xếp mức Yếu", "Yếu", 2),
    ):
        gold.graded(words, PROVINCES, word, value).graded(words, PROVINCES, word, value, denominator=63, optional=True)
    gold.graded("chỉ có |1| tỉnh, thành phố đạt mức Tốt", PROVINCES, "Tốt", 1, year=2013)
    gold.measure("từ |34,9%| năm 2013", PROVINCES, "*", "*", **{"class": "Khá"}, value=34.9, year=2013)
    gold.measure("lên |42,9%| năm 2014", PROVINCES, "*", "*", **{"class": "Khá"}, value=42.9)
    gold.size("|20|/22 đơn vị được xếp hạng", MINISTRIES, 20, 22)
    gold.both("Bộ Ngoại giao lần đầu tiên dẫn đầu với |858| điểm", "bo-ngoai-giao", 1, 858)
    gold.both("Bộ Công Thương về nhì, được |843,5| điểm", "bo-cong-thuong", 2, 843.5)
    gold.both("xếp thứ ba, được |837| điểm", "bo-tai-nguyen-va-moi-truong", 3, 837)
    gold.score("lần lượt xếp thứ |19| và", "thanh-tra-chinh-phu", rank=19)
    gold.score("19 và thứ |20|.", "uy-ban-dan-toc", rank=20)
    gold.score("Bảo hiểm xã hội Việt Nam xếp thứ nhất", "bao-hiem-xa-hoi-viet-nam", rank=1)
    listed = "thong-tan-xa-viet-nam", "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam"
    gold.row(*listed, start=2, words="tiếp theo là Thông tấn xã Việt Nam")
    gold.score("TP. Hồ Chí Minh dẫn đầu về hạ tầng", "ho-chi-minh", rank=1, criterion_id="infrastructure")
    gold.score("Khánh Hòa đứng thứ nhất", "khanh-hoa", rank=1, criterion_id="human-resources")
    gold.score("Bình Dương đứng thứ hai", "binh-duong", rank=2, criterion_id="human-resources")
    return gold.article()


def _index() -> Article:
    gold = Told("late_index", _INDEX, 2015, "vaip/ict-index/2015")
    gold.score("Vĩnh Phúc đạt chỉ số |0,5312|", "vinh-phuc", index_value=0.5312)
    gold.score("xếp thứ |17|/63 tỉnh", "vinh-phuc", rank=17)
    gold.measure("tăng |6| bậc", "vinh-phuc", "change", "*", value=6, optional=True)
    gold.score("(xếp thứ |23|)", "vinh-phuc", rank=23, year=2014)
    gold.score("đứng thứ |8| về hạ tầng kỹ thuật", "vinh-phuc", rank=8, criterion_id="infrastructure")
    gold.score("thứ |14| về hạ tầng nhân lực", "vinh-phuc", rank=14, criterion_id="human-resources")
    gold.score("thứ |26| về ứng dụng CNTT", "vinh-phuc", rank=26, criterion_id="application")
    gold.score("mới xếp thứ |41|", "vinh-phuc", rank=41, criterion_id="policy")
    gold.score("Bắc Ninh xếp thứ |6|", "bac-ninh", rank=6)
    gold.score("Phú Thọ xếp thứ |29|", "phu-tho", rank=29)
    gold.score("Thái Nguyên xếp thứ |35|", "thai-nguyen", rank=35)
    gold.score("Tuyên Quang ở vị trí |54|", "tuyen-quang", rank=54)
    gold.both("Hà Nội đứng ở vị trí thứ ba với |0,6998|", "ha-noi", 3, 0.6998, "index_value")
    gold.both("Đà Nẵng dẫn đầu với chỉ số |0,9027|", "da-nang", 1, 0.9027, "index_value")
    gold.both("TP. Hồ Chí Minh về nhì với |0,7411|", "ho-chi-minh", 2, 0.7411, "index_value")
    gold.score("Hà Giang xếp thứ |62|", "ha-giang", rank=62).score("(|0,1986|)", "ha-giang", index_value=0.1986)
    gold.score("Điện Biên xếp thứ |63|", "dien-bien", rank=63).score("(|0,1740|)", "dien-bien", index_value=0.174)
    gold.both("chỉ số |0,8854| và xếp thứ nhất", "bo-tai-chinh", 1, 0.8854, "index_value")
    gold.both("xếp thứ hai với chỉ số |0,7720|", "bo-giao-duc-va-dao-tao", 2, 0.772, "index_value")
    gold.both("Bộ Tư pháp xếp thứ tư với chỉ số |0,6518|", "bo-tu-phap", 4, 0.6518, "index_value")
    gold.measure("giảm |9| bậc", "bo-y-te", "change", "*", value=-9, optional=True)
    gold.score("xuống hạng |18|.", "bo-y-te", rank=18)
    listed = "dai-tieng-noi-viet-nam", "vien-han-lam-khoa-hoc-xa-hoi-viet-nam"
    for rank, subject in enumerate(listed, 1):
        gold.score("lần lượt xếp thứ nhất và thứ hai", subject, rank=rank)
    return gold.article()


def _digital() -> Article:
    gold = Told("late_digital", _DIGITAL, 2022, "mic/chuyen-doi-so/2022")
    gold.both("dẫn đầu thuộc về Bộ Tư pháp với giá trị |0,7136|", "bo-tu-phap", 1, 0.7136, "index_value")
    gold.score("Ngân hàng Nhà nước Việt Nam xếp thứ |2|", "ngan-hang-nha-nuoc-viet-nam", rank=2)
    gold.score("(|0,6982|)", "ngan-hang-nha-nuoc-viet-nam", index_value=0.6982)
    gold.score("Bộ Giao thông vận tải xếp thứ |3|", "bo-giao-thong-van-tai", rank=3)
    gold.score("(|0,6547|)", "bo-giao-thong-van-tai", index_value=0.6547)
    gold.score("chỉ xếp thứ |5|,", "bo-thong-tin-va-truyen-thong", rank=5)
    gold.measure("một bậc", "bo-thong-tin-va-truyen-thong", "change", "*", value=-1, optional=True)
    gold.score("kết quả năm 2021 là thứ |4|", "bo-thong-tin-va-truyen-thong", rank=4, year=2021)
    gold.score("cuối cùng, thứ |17|,", "bo-xay-dung", rank=17)
    gold.score("với giá trị |0,3318|", "bo-xay-dung", index_value=0.3318)
    gold.both("Thông tấn xã Việt Nam đứng đầu, đạt |0,5209|", "thong-tan-xa-viet-nam", 1, 0.5209, "index_value")
    gold.row("dai-truyen-hinh-viet-nam", "uy-ban-dan-toc", start=2, words="tiếp đến là Đài Truyền hình Việt Nam")
    gold.score("vị trí số |1| toàn quốc", "lang-son", rank=1)
    gold.score("với DTI |0,7054|", "lang-son", index_value=0.7054)
    gold.row("da-nang", "binh-phuoc", "hai-phong", "quang-ninh", start=2, words="Bốn địa phương đứng kế tiếp")
    gold.measure("tăng |8| bậc", "can-tho", "change", "*", value=8, optional=True)
    gold.score("xếp thứ |11|/63", "can-tho", rank=11).score("Hậu Giang xếp thứ |13|/63", "hau-giang", rank=13)
    gold.score("từ vị trí |39| năm 2021", "ben-tre", rank=39, year=2021)
    gold.score("lên vị trí |20|.", "ben-tre", rank=20)
    gold.score("lần lượt xếp hạng |61|,", "ca-mau", rank=61).score("61, |62| và", "kon-tum", rank=62)
    gold.score("62 và |63|. Xét", "cao-bang", rank=63)
    pillar = {"criterion_id": "digital-government"}
    gold.both("thứ nhất về chính quyền số (|0,8105|)", "da-nang", 1, 0.8105, "index_value", **pillar)
    gold.score("TP. Hồ Chí Minh đứng đầu", "ho-chi-minh", rank=1, criterion_id="digital-economy")
    gold.score("Bắc Giang đứng thứ hai", "bac-giang", rank=2, criterion_id="digital-economy")
    gold.score("Thừa Thiên Huế dẫn đầu cả nước", "thua-thien-hue", rank=1, criterion_id="digital-society")
    gold.score("Lạng Sơn xếp thứ |7|", "lang-son", rank=7, criterion_id="digital-society")
    gold.other("đạt |0,5263|", PROVINCES, 0.5263, "*")
    gold.other("năm 2021 chỉ là |0,4085|", PROVINCES, 0.4085, "*", year=2021)
    return gold.article()


def articles() -> list[Article]:
    """All articles of this module."""
    return [_report(), _index(), _digital()]
