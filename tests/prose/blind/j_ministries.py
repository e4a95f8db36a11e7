"""The digital transformation index of ministries for 2021, and a province's decision on its agencies in prose."""

from tests.prose.blind.j_national import change, classes, marks, number, ranks
from tests.prose.model import Article
from tests.prose.unseen_gold import Told

_DTI = """VietNamNet > Thông tin truyền thông > Chuyển đổi số
08/08/2022 16:05 (GMT+07:00)

Bộ Tài chính năm thứ 2 dẫn đầu chỉ số chuyển đổi số khối bộ, ngành

Bộ TT&TT chiều 8/8 đã công bố kết quả xếp hạng Chỉ số chuyển đổi số (DTI) năm 2021 của các bộ, cơ quan ngang bộ, cơ \
quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương. DTI được ban hành theo Quyết định 922/QĐ-BTTTT ngày \
20/5/2022, thang điểm đánh giá cấp bộ là 1.000.

Đối với nhóm bộ, ngành có cung cấp dịch vụ công, Bộ Tài chính tiếp tục xếp thứ nhất với giá trị DTI đạt 0,6321; Bộ Kế \
hoạch và Đầu tư xếp thứ hai với 0,6108 và Bộ Thông tin và Truyền thông xếp thứ ba với 0,5937. Hai vị trí còn lại trong \
top 5 là Bộ Giáo dục và Đào tạo (hạng 4; 0,5522) và Bộ Công Thương (hạng 5; 0,5496).

Tăng hạng mạnh nhất là Bộ Tư pháp, từ vị trí thứ 12 năm 2020 lên vị trí thứ 6; Bộ Giao thông vận tải cũng tăng 3 bậc, \
đứng thứ 8. Trong khi đó, so với năm 2020, Ngân hàng Nhà nước từ thứ 4 xuống thứ 9, còn Bảo hiểm xã hội Việt Nam từ \
thứ 2 rơi xuống thứ 10 với giá trị 0,4830. Nằm cuối nhóm này là Bộ Nội vụ (hạng 16, đạt 0,3120) và Ủy ban Dân tộc \
(hạng 17, đạt 0,2653).

Ở nhóm không cung cấp dịch vụ công, đứng đầu là Thông tấn xã Việt Nam, giá trị DTI là 0,4021. Viện Hàn lâm Khoa học xã \
hội Việt Nam xếp thứ 2 (0,3877). Đài Truyền hình Việt Nam - đơn vị xếp thứ 1 năm 2020 - nay xếp thứ 3 (0,3550). Các vị \
trí thứ 4 và thứ 5 lần lượt là Viện Hàn lâm Khoa học và Công nghệ Việt Nam và Đài Tiếng nói Việt Nam. Xếp thứ 8, cũng \
là vị trí cuối cùng, là Ủy ban Quản lý vốn nhà nước tại doanh nghiệp, chỉ đạt 0,1508.

Về từng chỉ số chính của khối có dịch vụ công: về nhận thức số, Bộ Tư pháp xếp thứ nhất; về thể chế số, Bộ Tài chính \
và Bộ Giao thông vận tải cùng xếp thứ nhất; về hạ tầng số, Bộ Tài chính dẫn đầu với 0,8214; về nhân lực số, Bộ Thông \
tin và Truyền thông đứng đầu; về an toàn thông tin mạng, Bộ Công Thương xếp thứ nhất, đạt 0,7420, Ngân hàng Nhà nước \
xếp thứ hai.

Ở khối địa phương, Đà Nẵng bảo vệ thành công ngôi quán quân khi đạt 0,6419 (năm 2020 đạt 0,4874). TP.HCM vươn từ vị \
trí thứ 5 năm 2020 lên thứ 2, Thừa Thiên Huế xếp thứ 3 (năm 2020 xếp thứ 2). Cũng ở nhóm này, Hà Nội đứng thứ 40, tăng \
3 bậc. Về chính quyền số, Đà Nẵng xếp thứ nhất với 0,7012; về kinh tế số, TP.HCM dẫn đầu, Hải Phòng đứng thứ 4; về xã \
hội số, Thừa Thiên Huế xếp thứ 5.

Chiến lược quốc gia phát triển kinh tế số và xã hội số đặt mục tiêu đến năm 2025 kinh tế số chiếm 20% GDP. Theo Báo \
cáo của Liên hợp quốc năm 2020, Việt Nam xếp thứ 86/193 về phát triển Chính phủ điện tử.

Vân Anh | Hotline: 0923 457 788 | Giấy phép số 09/GP-BTTTT cấp ngày 07/01/2019
"""

_LAM_DONG = """ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM - Độc lập - Tự do - Hạnh phúc
Số: 1125/QĐ-UBND | Lâm Đồng, ngày 05 tháng 6 năm 2023

QUYẾT ĐỊNH
Công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số năm 2022 của các cơ quan nhà nước trên địa bàn tỉnh Lâm Đồng

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Quyết định số 2246/QĐ-UBND ngày 30/11/2022 của UBND tỉnh ban hành Bộ chỉ số đánh giá chuyển đổi số;
Xét đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 41/TTr-STTTT ngày 22 tháng 5 năm 2023.

Điều 1. Công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số năm 2022 (tổng điểm tối đa 1.000 điểm), cụ thể như sau:

1. Đối với các sở, ban, ngành: Dẫn đầu là Sở Thông tin và Truyền thông với 921,4 điểm; Sở Tư pháp đạt 898,25 điểm, xếp \
hạng 2; Văn phòng UBND tỉnh đạt 890,6 điểm, xếp hạng 3. Các đơn vị có điểm thấp nhất là Ban Quản lý các khu công \
nghiệp (612,7 điểm, xếp hạng 18), Ban Dân tộc (598,3 điểm, xếp hạng 19) và Thanh tra tỉnh (571 điểm, xếp hạng 20). Kết \
quả xếp loại: 5 sở, ban, ngành loại Xuất sắc (25%), 9 sở, ban, ngành loại Tốt (45%), 6 sở, ban, ngành loại Khá (30%).

2. Đối với UBND các huyện, thành phố: Thành phố Đà Lạt đạt 876,9 điểm, xếp hạng 1; thành phố Bảo Lộc xếp thứ hai với \
861,2 điểm; huyện Đức Trọng xếp thứ ba với 842,05 điểm. Hai huyện ở cuối bảng xếp hạng là Đạ Tẻh (655,4 điểm, hạng 11) \
và Đam Rông (640,15 điểm, hạng 12). Có 2 huyện, thành phố đạt loại Xuất sắc, chiếm 16,67%; 7 huyện đạt loại Tốt, chiếm \
58,33%; 3 huyện đạt loại Khá, chiếm 25%.

3. Đối với UBND các xã, phường, thị trấn: Phường B’Lao (thành phố Bảo Lộc) dẫn đầu với 93,5 điểm trên thang điểm 100; \
thị trấn Liên Nghĩa (huyện Đức Trọng) xếp hạng 2, đạt 92,75 điểm; xã Tân Hội (huyện Đức Trọng) xếp hạng 3, đạt 91 \
điểm. Xã Đạ Long (huyện Đam Rông) xếp hạng 142, đạt 31,8 điểm. Toàn tỉnh có 12 xã, phường, thị trấn loại Xuất sắc, tỷ \
lệ 8,45%; 63 xã, phường, thị trấn loại Tốt, tỷ lệ 44,37%; 51 xã, phường, thị trấn loại Khá, tỷ lệ 35,92% và 16 xã loại \
Trung bình, tỷ lệ 11,27%.

So với năm 2021, Sở Công Thương tăng 7 bậc, từ hạng 13 lên hạng 6; Sở Y tế từ hạng 8 xuống hạng 12; huyện Lâm Hà từ vị \
trí thứ 9 vươn lên vị trí thứ 5.

Điều 2. Sở Tài chính bố trí 2,5 tỷ đồng khen thưởng các đơn vị có thứ hạng cao; đến năm 2025 không còn cơ quan dưới \
loại Khá. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận: Như Điều 3; Lưu: VT, VX1. Điện thoại: 0263.3822 475
"""


def _dti() -> Article:
    gold, bo = Told("j dti 2021", _DTI, 2021, "mic/chuyen-doi-so/2021"), "bo-"
    gold.both("xếp thứ nhất với giá trị DTI đạt |0,6321|", bo + "tai-chinh", 1, 0.6321, "index_value")
    gold.both("xếp thứ hai với |0,6108|", bo + "ke-hoach-va-dau-tu", 2, 0.6108, "index_value")
    gold.both("xếp thứ ba với |0,5937|", bo + "thong-tin-va-truyen-thong", 3, 0.5937, "index_value")
    ranks(gold, ("(hạng |4|;", bo + "giao-duc-va-dao-tao"), ("(hạng |5|;", bo + "cong-thuong"))
    marks(gold, ("4; |0,5522|)", bo + "giao-duc-va-dao-tao"), ("5; |0,5496|)", bo + "cong-thuong"))
    ranks(gold, ("Bộ Tư pháp, từ vị trí thứ |12| năm 2020", bo + "tu-phap"), year=2020)
    ranks(gold, ("lên vị trí thứ |6|", bo + "tu-phap"), ("bậc, đứng thứ |8|", bo + "giao-thong-van-tai"))
    change(gold, ("cũng tăng |3| bậc", bo + "giao-thong-van-tai"))
    bank, insurance = "ngan-hang-nha-nuoc-viet-nam", "bao-hiem-xa-hoi-viet-nam"
    ranks(gold, ("Nhà nước từ thứ |4|", bank), ("Việt Nam từ thứ |2|", insurance), year=2020)
    ranks(gold, ("xuống thứ |9|", bank), ("rơi xuống thứ |10|", insurance))
    marks(gold, ("với giá trị |0,4830|", insurance))
    ranks(gold, ("(hạng |16|,", bo + "noi-vu"), ("(hạng |17|,", "uy-ban-dan-toc"))
    marks(gold, ("đạt |0,3120|)", bo + "noi-vu"), ("đạt |0,2653|)", "uy-ban-dan-toc"))
    words = "đứng đầu là Thông tấn xã Việt Nam, giá trị DTI là |0,4021|"
    gold.both(words, "thong-tan-xa-viet-nam", 1, 0.4021, "index_value")
    science, television = "vien-han-lam-khoa-hoc-", "dai-truyen-hinh-viet-nam"
    gold.both("xếp thứ 2 (|0,3877|)", science + "xa-hoi-viet-nam", 2, 0.3877, "index_value")
    ranks(gold, ("xếp thứ |1| năm 2020", television), year=2020)
    gold.both("nay xếp thứ 3 (|0,3550|)", television, 3, 0.3550, "index_value")
    gold.score("trí thứ 4 và thứ 5 lần lượt", science + "va-cong-nghe-viet-nam", rank=4)
    gold.score("trí thứ 4 và thứ 5 lần lượt", "dai-tieng-noi-viet-nam", rank=5)
    capital = "uy-ban-quan-ly-von-nha-nuoc-tai-doanh-nghiep"
    ranks(gold, ("Xếp thứ |8|", capital))
    marks(gold, ("chỉ đạt |0,1508|", capital))
    for words, subject, place, criterion in (
        ("Bộ Tư pháp xếp thứ nhất", bo + "tu-phap", 1, "digital-awareness"),
        ("Bộ Tài chính và Bộ Giao thông vận tải cùng xếp thứ nhất", bo + "tai-chinh", 1, "digital-institutions"),
        ("Bộ Giao thông vận tải cùng xếp thứ nhất", bo + "giao-thong-van-tai", 1, "digital-institutions"),
        ("Bộ Tài chính dẫn đầu", bo + "tai-chinh", 1, "digital-infrastructure"),
        ("Truyền thông đứng đầu", bo + "thong-tin-va-truyen-thong", 1, "digital-human-resources"),
        ("Bộ Công Thương xếp thứ nhất", bo + "cong-thuong", 1, "security"),
        ("hàng Nhà nước xếp thứ hai", bank, 2, "security"),
        ("Đà Nẵng xếp thứ nhất", "da-nang", 1, "digital-government"),
        ("TP.HCM dẫn đầu", "ho-chi-minh", 1, "digital-economy"),
        ("Hải Phòng đứng thứ 4", "hai-phong", 4, "digital-economy"),
        ("Thừa Thiên Huế xếp thứ 5", "thua-thien-hue", 5, "digital-society"),
    ):
        gold.score(words, subject, rank=place, criterion_id=criterion)
    marks(gold, ("dẫn đầu với |0,8214|", bo + "tai-chinh"), criterion_id="digital-infrastructure")
    marks(gold, ("nhất, đạt |0,7420|", bo + "cong-thuong"), criterion_id="security")
    marks(gold, ("nhất với |0,7012|", "da-nang"), criterion_id="digital-government")
    gold.both("ngôi quán quân khi đạt |0,6419|", "da-nang", 1, 0.6419, "index_value")
    marks(gold, ("(năm 2020 đạt |0,4874|)", "da-nang"), year=2020)
    ranks(gold, ("vị trí thứ |5| năm 2020", "ho-chi-minh"), ("(năm 2020 xếp thứ |2|)", "thua-thien-hue"), year=2020)
    ranks(gold, ("lên thứ |2|, Thừa", "ho-chi-minh"), ("Thừa Thiên Huế xếp thứ |3|", "thua-thien-hue"))
    ranks(gold, ("Hà Nội đứng thứ |40|", "ha-noi"))
    change(gold, ("40, tăng |3| bậc", "ha-noi"))
    return gold.other("Việt Nam xếp thứ |86|/193", "nation", 86, year="*").article()


def _lam_dong() -> Article:
    gold, home = Told("j lam dong 2022", _LAM_DONG, 2022, "lam-dong/chuyen-doi-so/2022"), "lam-dong/"
    gold.both("Dẫn đầu là Sở Thông tin và Truyền thông với |921,4|", home + "so-thong-tin-va-truyen-thong", 1, 921.4)
    gold.both("xếp hạng 2, đạt |92,75|", home + "huyen-duc-trong/thi-tran-lien-nghia", 2, 92.75)
    gold.both("Phường B’Lao (thành phố Bảo Lộc) dẫn đầu với |93,5|", home + "thi-xa-bao-loc/phuong-b-lao", 1, 93.5)
    for place, words, slug in (
        (2, "Sở Tư pháp đạt |898,25| điểm, xếp hạng 2", "so-tu-phap"),
        (3, "Văn phòng UBND tỉnh đạt |890,6| điểm, xếp hạng 3", "van-phong-ubnd"),
        (18, "(|612,7| điểm, xếp hạng 18", "ban-quan-ly-cac-khu-cong-nghiep"),
        (19, "(|598,3| điểm, xếp hạng 19", "ban-dan-toc"),
        (20, "(|571| điểm, xếp hạng 20", "thanh-tra"),
        (1, "Đà Lạt đạt |876,9| điểm, xếp hạng 1", "thanh-pho-da-lat"),
        (2, "thành phố Bảo Lộc xếp thứ hai với |861,2|", "thi-xa-bao-loc"),
        (3, "huyện Đức Trọng xếp thứ ba với |842,05|", "huyen-duc-trong"),
        (11, "Đạ Tẻh (|655,4| điểm, hạng 11", "huyen-da-teh"),
        (12, "Đam Rông (|640,15| điểm, hạng 12", "huyen-dam-rong"),
        (3, "xếp hạng 3, đạt |91| điểm", "huyen-duc-trong/xa-tan-hoi"),
        (142, "xếp hạng 142, đạt |31,8| điểm", "huyen-dam-rong/xa-da-long"),
    ):
        gold.both(words, home + slug, place, number(words))
    for group, first, rest in (
        ("departments", "|5| sở, ban, ngành loại Xuất sắc", "|9| sở, ban, ngành loại Tốt"),
        ("districts", "Có |2| huyện, thành phố đạt loại Xuất sắc", "|7| huyện đạt loại Tốt"),
        ("communes", "|12| xã, phường, thị trấn loại Xuất sắc", "|63| xã, phường, thị trấn loại Tốt"),
    ):
        classes(gold, home + group, (first, "Xuất sắc"), (rest, "Tốt"))
    for group, rows in (
        ("departments", ("Xuất sắc (|25|%)", "(|45|%)", "|6| sở, ban, ngành loại Khá", "(|30|%)")),
        ("districts", ("chiếm |16,67|%", "chiếm |58,33|%", "|3| huyện đạt loại Khá", "Khá, chiếm |25|%")),
        ("communes", ("lệ |8,45|%", "lệ |44,37|%", "|51| xã, phường", "lệ |35,92|%")),
    ):
        classes(gold, home + group, *zip(rows, ("Xuất sắc", "Tốt", "Khá", "Khá"), strict=True))
    classes(gold, home + "communes", ("|16| xã loại Trung", "Trung bình"), ("lệ |11,27|%", "Trung bình"))
    change(gold, ("Sở Công Thương tăng |7| bậc", home + "so-cong-thuong"))
    ranks(gold, ("từ hạng |13|", home + "so-cong-thuong"), ("từ hạng |8|", home + "so-y-te"), year=2021)
    ranks(gold, ("vị trí thứ |9|", home + "huyen-lam-ha"), year=2021)
    ranks(gold, ("lên hạng |6|", home + "so-cong-thuong"), ("xuống hạng |12|", home + "so-y-te"))
    ranks(gold, ("vươn lên vị trí thứ |5|", home + "huyen-lam-ha"))
    return gold.article()


def articles() -> list[Article]:
    """The press article and the decision with their gold."""
    return [_dti(), _lam_dong()]
