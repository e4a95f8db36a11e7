"""Articles written by someone who had not seen the reader: two provinces, and a national ranking in the press.

The other three of the set are in `c_mixed_more`.
"""

from tests.prose.blind import c_mixed_more
from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES, Told

HAI_DUONG = """\
Trang chủ | Tin hoạt động | Văn bản mới | Liên hệ

Sở Tài chính dẫn đầu khối sở, ngành về ứng dụng công nghệ thông tin năm 2019

Thứ Tư, 12/02/2020 - 09:15 - Lượt xem: 1284

Chủ tịch UBND tỉnh Hải Dương vừa ký Quyết định số 412/QĐ-UBND ngày 10/02/2020 phê duyệt kết quả xếp hạng mức độ ứng \
dụng công nghệ thông tin của các cơ quan nhà nước trên địa bàn tỉnh năm 2019. Tham gia đánh giá có 19 sở, ban, ngành \
và 12 huyện, thị xã, thành phố; điểm tối đa của mỗi đơn vị là 100 điểm.

Ở khối sở, ban, ngành, Sở Tài chính được 93,45 điểm, giữ vị trí thứ nhất; Sở Thông tin và Truyền thông đứng thứ hai \
với 92,1 điểm; xếp thứ ba là Văn phòng UBND tỉnh (90,75 điểm). Các vị trí tiếp theo lần lượt thuộc về Sở Tư pháp, Sở \
Nội vụ và Sở Y tế. Xếp cuối bảng là Ban Quản lý các khu công nghiệp, chỉ được 54,2 điểm. Kết quả phân loại: có 7 đơn \
vị xếp loại Tốt, 9 đơn vị xếp loại Khá và 3 đơn vị ở mức Trung bình.

Ở khối cấp huyện, thành phố Hải Dương tiếp tục đứng đầu, đạt 88,6/100 điểm; thành phố Chí Linh đạt 85,3 điểm, xếp thứ \
2; huyện Nam Sách xếp thứ 3 với 84,9 điểm. So với năm 2018, huyện Thanh Miện tăng 4 bậc, lên vị trí thứ 5, trong khi \
huyện Gia Lộc giảm 3 bậc, xuống vị trí thứ 9. Huyện Ninh Giang xếp thứ 12/12 với 61,05 điểm. Tỷ lệ huyện, thị xã, \
thành phố xếp loại Tốt là 33,3%, xếp loại Khá là 50%.

Về dịch vụ công trực tuyến, tính đến hết tháng 12/2019, tỉnh Hải Dương cung cấp 612 dịch vụ công trực tuyến mức độ 3 \
và 148 dịch vụ công trực tuyến mức độ 4. Trong năm, toàn tỉnh tiếp nhận 245.318 hồ sơ, trong đó có 58.902 hồ sơ được \
nộp trực tuyến. Sở Giao thông vận tải là đơn vị có số hồ sơ trực tuyến nhiều nhất với 21.450 hồ sơ; kế đến là Sở Công \
Thương với 9.876 hồ sơ. Sở Ngoại vụ và Thanh tra tỉnh chưa phát sinh hồ sơ trực tuyến.

Năm 2020, UBND tỉnh yêu cầu các đơn vị đạt tối thiểu 30% hồ sơ nộp qua mạng; kinh phí bố trí 14,6 tỷ đồng.

Bản quyền: Cổng thông tin điện tử tỉnh Hải Dương. Điện thoại: 0220.3853.417
"""

LONG_AN = """\
CÔNG BỐ CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA CÁC SỞ, NGÀNH VÀ CẤP HUYỆN TỈNH LONG AN NĂM 2022

Cập nhật ngày 17/03/2023 08:02

Tại hội nghị sơ kết công tác chuyển đổi số tổ chức sáng 16/3 ở hội trường tầng 2, lãnh đạo Sở Thông tin và Truyền \
thông tỉnh Long An thông báo kết quả xác định Chỉ số chuyển đổi số (DTI) năm 2022 của 20 sở, ngành tỉnh và 15 huyện, \
thị xã, thành phố, căn cứ Quyết định số 9125/QĐ-UBND.

Khối huyện: thành phố Tân An có chỉ số cao nhất với giá trị 0,7421. Đứng ngay sau là các huyện Cần Giuộc (0,7108), Bến \
Lức (0,7064) và Đức Hòa (0,6987). Ba đơn vị cuối bảng là Tân Hưng (0,4312, xếp thứ 13), Mộc Hóa (0,4207, xếp thứ 14) \
và Đức Huệ (0,4119, xếp thứ 15). Giá trị trung bình của khối huyện là 0,5743.

Khối sở, ngành: Sở Giao thông vận tải tăng 5 bậc so với năm 2021 để vươn lên vị trí dẫn đầu, đạt 0,8132. Sở Kế hoạch \
và Đầu tư và Sở Xây dựng cùng xếp thứ 2 với giá trị 0,7955. Sở Y tế đứng thứ 4 (0,7890). Thanh tra tỉnh xếp thứ 20/20. \
Toàn khối có 5 đơn vị đạt mức Tốt, 11 đơn vị đạt mức Khá, còn lại 4 đơn vị đạt mức Trung bình.

Cũng theo báo cáo, năm 2022 Cổng dịch vụ công của tỉnh cung cấp 1.105 dịch vụ công trực tuyến mức độ 4, trong đó 684 \
dịch vụ có phát sinh hồ sơ. Tổng số hồ sơ các cấp tiếp nhận là 512.640 hồ sơ; số hồ sơ nộp trực tuyến là 287.911. Năm \
2021, số hồ sơ nộp trực tuyến của tỉnh mới đạt 136.205. Riêng Sở Công Thương đã tiếp nhận 31.228 hồ sơ trực tuyến \
trong năm 2022.

Trước đó, trong bảng xếp hạng DTI cấp tỉnh năm 2021 do Bộ Thông tin và Truyền thông công bố, Long An xếp thứ 14/63 \
tỉnh, thành phố với giá trị 0,4388. Đến năm 2025, tỉnh đặt mục tiêu thuộc nhóm 10 địa phương dẫn đầu cả nước, 100% hồ \
sơ công việc cấp tỉnh được xử lý trên môi trường mạng.

Tin: Minh Thư. Ảnh: Trung tâm Chuyển đổi số
"""

DTI_2022 = """\
Bắc Giang lần đầu lọt vào tốp 3 địa phương về chuyển đổi số

(Chính trị - Xã hội) 18:40 12/07/2023

Chiều 12/7, Bộ Thông tin và Truyền thông công bố kết quả đánh giá Chỉ số chuyển đổi số (DTI) năm 2022 của các bộ, \
ngành và địa phương. Bộ chỉ số cấp tỉnh gồm 98 chỉ số con, chia thành ba trụ cột.

Trong 63 tỉnh, thành phố, Quảng Ninh đứng thứ nhất với giá trị 0,7215, tiếp theo là Đà Nẵng (0,7098) và Bắc Giang \
(0,6843). TP.HCM từ vị trí thứ 3 của năm 2021 xuống vị trí thứ 5; Hà Nội xếp thứ 7, đạt 0,6410. Bình Phước tăng 12 \
bậc, lên thứ 11. Ở chiều ngược lại, Lai Châu xếp thứ 61 (0,3921), Cao Bằng xếp thứ 62 (0,3876), còn Đắk Nông đứng cuối \
bảng với 0,3710.

Giá trị trung bình của các tỉnh, thành phố năm 2022 là 0,5312, năm 2021 là 0,4487. "Khoảng cách giữa nhóm đầu và nhóm \
cuối còn lớn", một chuyên gia có 20 năm làm chính phủ điện tử nhận định.

Xét theo từng trụ cột, Đà Nẵng dẫn đầu về chính quyền số, Thừa Thiên Huế đứng thứ hai. Trụ cột kinh tế số do TP.HCM \
dẫn đầu với giá trị 0,7012. Ở trụ cột xã hội số, Bình Dương xếp thứ nhất, Quảng Ninh xếp thứ 4.

Ở khối bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có cung cấp dịch vụ công, Bộ Tài chính xếp thứ nhất với 0,7894; \
các vị trí thứ 2 và thứ 3 thuộc về Bộ Kế hoạch và Đầu tư (0,7420) và Bảo hiểm xã hội Việt Nam (0,7235). Bộ Y tế xếp \
thứ 9/17, còn Bộ Xây dựng xếp thứ 15/17 với 0,4126. Ở khối không cung cấp dịch vụ công, Thông tấn xã Việt Nam đứng \
đầu, đạt 0,5560; Đài Tiếng nói Việt Nam đứng thứ hai.

Theo Chương trình chuyển đổi số quốc gia phê duyệt tại Quyết định 749/QĐ-TTg, đến năm 2025 kinh tế số phải chiếm 20% \
GDP.

Đọc thêm: 5 xu hướng công nghệ năm 2024 | Gói cước 5G từ 90.000 đồng
"""


def _hai_duong() -> Article:
    at, group, towns = "hai-duong/", "hai-duong/departments", "hai-duong/districts"
    gold = Told("blind-hai-duong", HAI_DUONG, 2019, "hai-duong/ung-dung-cntt/2019")
    gold.size("đánh giá có |19| sở", group, 19).size("và |12| huyện, thị xã", towns, 12)
    gold.both("Sở Tài chính được |93,45| điểm, giữ vị trí thứ nhất", at + "so-tai-chinh", 1, 93.45)
    gold.both("đứng thứ hai với |92,1| điểm", at + "so-thong-tin-va-truyen-thong", 2, 92.1)
    gold.both("xếp thứ ba là Văn phòng UBND tỉnh (|90,75| điểm)", at + "van-phong-ubnd", 3, 90.75)
    gold.row(at + "so-tu-phap", at + "so-noi-vu", at + "so-y-te", start=4, words="Các vị trí tiếp theo lần lượt")
    gold.score("chỉ được |54,2| điểm", at + "ban-quan-ly-cac-khu-cong-nghiep", points=54.2)
    gold.score("Xếp cuối bảng là", at + "ban-quan-ly-cac-khu-cong-nghiep", rank=19, optional=True)
    gold.graded("có |7| đơn vị xếp loại", group, "Tốt", 7).graded("|9| đơn vị xếp loại Khá", group, "Khá", 9)
    gold.graded("|3| đơn vị ở mức Trung bình", group, "Trung bình", 3)
    gold.both("tiếp tục đứng đầu, đạt |88,6|/100", at + "thanh-pho-hai-duong", 1, 88.6)
    gold.score("Chí Linh đạt |85,3| điểm", at + "huyen-chi-linh", points=85.3)
    gold.score("điểm, xếp thứ |2|;", at + "huyen-chi-linh", rank=2)
    gold.score("Nam Sách xếp thứ |3|", at + "huyen-nam-sach", rank=3)
    gold.score("với |84,9| điểm", at + "huyen-nam-sach", points=84.9)
    gold.measure("tăng |4| bậc", at + "huyen-thanh-mien", "change", "*", value=4, optional=True)
    gold.score("lên vị trí thứ |5|", at + "huyen-thanh-mien", rank=5)
    gold.measure("giảm |3| bậc", at + "huyen-gia-loc", "change", "*", value=-3, optional=True)
    gold.score("xuống vị trí thứ |9|", at + "huyen-gia-loc", rank=9)
    gold.score("Ninh Giang xếp thứ |12|/12", at + "huyen-ninh-giang", rank=12)
    gold.score("/12 với |61,05| điểm", at + "huyen-ninh-giang", points=61.05)
    gold.measure("loại Tốt là |33,3|%", towns, "share", **{"class": "Tốt"}, value=33.3)
    gold.measure("loại Khá là |50|%", towns, "share", **{"class": "Khá"}, value=50)
    gold.measure("cung cấp |612| dịch vụ", "hai-duong", "services", "3", value=612)
    gold.measure("|148| dịch vụ", "hai-duong", "services", "4", value=148)
    gold.measure("tiếp nhận |245.318| hồ sơ", "hai-duong", "records_all", "*", value=245318)
    gold.measure("có |58.902| hồ sơ", "hai-duong", "records_online", "*", value=58902)
    gold.measure("|21.450| hồ sơ", at + "so-giao-thong-van-tai", "records_online", "*", value=21450)
    gold.by("hồ sơ trực tuyến nhiều nhất với", at + "so-giao-thong-van-tai", "records_online", 1)
    gold.measure("|9.876| hồ sơ", at + "so-cong-thuong", "records_online", "*", value=9876)
    gold.by("kế đến là Sở Công Thương", at + "so-cong-thuong", "records_online", 2)
    gold.none("chưa phát sinh hồ sơ", "*", at + "so-ngoai-vu", at + "thanh-tra", indicator="records_online")
    return gold.article()


def _long_an() -> Article:
    at, group, towns, nation = "long-an/", "long-an/departments", "long-an/districts", "mic/chuyen-doi-so/2021"
    gold = Told("blind-long-an", LONG_AN, 2022, "long-an/chuyen-doi-so/2022")
    gold.size("của |20| sở, ngành tỉnh", group, 20).size("và |15| huyện, thị xã", towns, 15)
    for words, town, rank, mark in (
        ("thành phố Tân An có chỉ số cao nhất với giá trị |0,7421|", "thi-xa-tan-an", 1, 0.7421),
        ("Đứng ngay sau là các huyện Cần Giuộc (|0,7108|)", "huyen-can-giuoc", 2, 0.7108),
        ("Bến Lức (|0,7064|)", "huyen-ben-luc", 3, 0.7064),
        ("Đức Hòa (|0,6987|)", "huyen-duc-hoa", 4, 0.6987),
    ):
        gold.both(words, at + town, rank, mark, "index_value")
    gold.score("Tân Hưng (|0,4312|", at + "huyen-tan-hung", index_value=0.4312)
    gold.score("xếp thứ |13|", at + "huyen-tan-hung", rank=13)
    gold.score("Mộc Hóa (|0,4207|", at + "huyen-moc-hoa", index_value=0.4207)
    gold.score("xếp thứ |14|)", at + "huyen-moc-hoa", rank=14)
    gold.score("Đức Huệ (|0,4119|", at + "huyen-duc-hue", index_value=0.4119)
    gold.score("xếp thứ |15|", at + "huyen-duc-hue", rank=15)
    gold.measure("của khối huyện là |0,5743|", towns, "index", value=0.5743)
    gold.both("vươn lên vị trí dẫn đầu, đạt |0,8132|", at + "so-giao-thong-van-tai", 1, 0.8132, "index_value")
    gold.measure("tăng |5| bậc", at + "so-giao-thong-van-tai", "change", "*", value=5, optional=True)
    for slug in ("so-ke-hoach-va-dau-tu", "so-xay-dung"):
        gold.score("cùng xếp thứ |2|", at + slug, rank=2, rank_basis="*")
        gold.score("với giá trị |0,7955|", at + slug, index_value=0.7955)
    gold.score("Sở Y tế đứng thứ |4|", at + "so-y-te", rank=4)
    gold.score("(|0,7890|)", at + "so-y-te", index_value=0.789)
    gold.score("Thanh tra tỉnh xếp thứ |20|/20", at + "thanh-tra", rank=20)
    gold.graded("có |5| đơn vị", group, "Tốt", 5).graded("|11| đơn vị", group, "Khá", 11)
    gold.graded("còn lại |4| đơn vị", group, "Trung bình", 4)
    gold.measure("|1.105| dịch vụ", "long-an", "services", "4", value=1105)
    gold.measure("trong đó |684| dịch vụ", "long-an", "services_with_records", "4|unstated", value=684)
    gold.measure("là |512.640| hồ sơ", "long-an", "records_all", "*", value=512640)
    gold.measure("trực tuyến là |287.911|", "long-an", "records_online", "*", value=287911)
    gold.measure("mới đạt |136.205|", "long-an", "records_online", "*", value=136205, year=2021)
    gold.measure("|31.228| hồ sơ", at + "so-cong-thuong", "records_online", "*", value=31228)
    gold.score("Long An xếp thứ |14|/63", "long-an", rank=14, scheme_id=nation, year=2021)
    gold.score("với giá trị |0,4388|", "long-an", index_value=0.4388, scheme_id=nation, year=2021)
    return gold.article()


def _dti_2022() -> Article:
    gold = Told("blind-dti-2022", DTI_2022, 2022, "mic/chuyen-doi-so/2022")
    before, value = "mic/chuyen-doi-so/2021", "index_value"
    gold.size("Trong |63| tỉnh", PROVINCES, 63)
    gold.both("Quảng Ninh đứng thứ nhất với giá trị |0,7215|", "quang-ninh", 1, 0.7215, value)
    gold.both("tiếp theo là Đà Nẵng (|0,7098|)", "da-nang", 2, 0.7098, value)
    gold.both("Bắc Giang (|0,6843|)", "bac-giang", 3, 0.6843, value)
    gold.score("vị trí thứ |3| của năm 2021", "ho-chi-minh", rank=3, scheme_id=before, year=2021)
    gold.score("xuống vị trí thứ |5|", "ho-chi-minh", rank=5)
    gold.score("Hà Nội xếp thứ |7|", "ha-noi", rank=7).score("đạt |0,6410|", "ha-noi", index_value=0.641)
    gold.measure("Bình Phước tăng |12| bậc", "binh-phuoc", "change", "*", value=12, optional=True)
    gold.score("lên thứ |11|", "binh-phuoc", rank=11)
    gold.score("Lai Châu xếp thứ |61|", "lai-chau", rank=61).score("(|0,3921|)", "lai-chau", index_value=0.3921)
    gold.score("Cao Bằng xếp thứ |62|", "cao-bang", rank=62).score("(|0,3876|)", "cao-bang", index_value=0.3876)
    gold.both("Đắk Nông đứng cuối bảng với |0,3710|", "dak-nong", 63, 0.371, value)
    gold.measure("năm 2022 là |0,5312|", PROVINCES, "index", value=0.5312)
    gold.measure("năm 2021 là |0,4487|", PROVINCES, "index", value=0.4487, year=2021)
    state, economy, society = ("digital-government", "digital-economy", "digital-society")
    gold.score("Đà Nẵng dẫn đầu về chính quyền số", "da-nang", rank=1, criterion_id=state)
    gold.score("Thừa Thiên Huế đứng thứ hai", "thua-thien-hue", rank=2, criterion_id=state)
    gold.both("do TP.HCM dẫn đầu với giá trị |0,7012|", "ho-chi-minh", 1, 0.7012, value, criterion_id=economy)
    gold.score("Bình Dương xếp thứ nhất", "binh-duong", rank=1, criterion_id=society)
    gold.score("Quảng Ninh xếp thứ |4|", "quang-ninh", rank=4, criterion_id=society)
    gold.both("Bộ Tài chính xếp thứ nhất với |0,7894|", "bo-tai-chinh", 1, 0.7894, value)
    gold.score("các vị trí thứ |2|", "bo-ke-hoach-va-dau-tu", rank=2, rank_basis="*")
    gold.score("Bộ Kế hoạch và Đầu tư (|0,7420|)", "bo-ke-hoach-va-dau-tu", index_value=0.742)
    gold.score("2 và thứ |3|", "bao-hiem-xa-hoi-viet-nam", rank=3, rank_basis="*")
    gold.score("Bảo hiểm xã hội Việt Nam (|0,7235|)", "bao-hiem-xa-hoi-viet-nam", index_value=0.7235)
    gold.score("Bộ Y tế xếp thứ |9|/17", "bo-y-te", rank=9)
    gold.score("Bộ Xây dựng xếp thứ |15|/17", "bo-xay-dung", rank=15)
    gold.score("/17 với |0,4126|", "bo-xay-dung", index_value=0.4126)
    gold.both("Thông tấn xã Việt Nam đứng đầu, đạt |0,5560|", "thong-tan-xa-viet-nam", 1, 0.556, value)
    gold.score("Đài Tiếng nói Việt Nam đứng thứ hai", "dai-tieng-noi-viet-nam", rank=2)
    return gold.article()


def articles() -> list[Article]:
    """All six articles of the set."""
    return [_hai_duong(), _long_an(), _dti_2022(), *c_mixed_more.articles()]
