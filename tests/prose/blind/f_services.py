"""Articles on online services of level 3 and 4 in two years, and a provincial page on its departments and districts."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, PROVINCES, Told

MINISTRIES = "ministries-22"

YEAR_2015 = """\
Dịch vụ công trực tuyến mức độ 3, 4 năm 2015: nhiều dịch vụ, ít hồ sơ

HT | 11/07/2016 14:20
Theo dõi chúng tôi trên Zalo

Tại hội thảo ngày 08/7/2016, Cục Tin học hóa (Bộ TT&TT) đã thông báo số liệu dịch vụ công trực tuyến năm 2015, trích \
từ báo cáo Đánh giá mức độ ứng dụng CNTT của các cơ quan nhà nước.

Bộ, cơ quan ngang Bộ
Năm 2015, số Bộ, cơ quan ngang Bộ đã cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 là 16/20 (80%). Những cơ \
quan chưa cung cấp là: Bộ Nội vụ, Thanh tra Chính phủ, Ủy ban Dân tộc, Văn phòng Chính phủ.

Có 13/20 Bộ, cơ quan ngang Bộ tập hợp đường dẫn tới các dịch vụ công trực tuyến về một trang trên Cổng thông tin điện \
tử của Bộ (Bộ Xây dựng có dịch vụ nhưng chưa liên kết).

Chức năng Đăng nhập một lần (Single Sign On) đã có tại 06/20 Bộ, cơ quan ngang Bộ, gồm: Bộ Công Thương, Bộ Tài chính, \
Bộ Y tế, Bộ Tư pháp, Bộ Giao thông vận tải, Ngân hàng Nhà nước Việt Nam.

Tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến của các Bộ ở mức độ 3 và mức độ 4 tương ứng là 52,3% và 88,41%. Một số Bộ \
có tới hàng triệu hồ sơ được giải quyết trực tuyến như Bộ Tài chính, Bộ Công Thương.

Xếp hạng theo số lượng dịch vụ mức độ 3, mức độ 4, Bộ Giao thông vận tải đứng đầu với 187 dịch vụ mức độ 3 và 12 dịch \
vụ mức độ 4, tiếp theo là Bộ Y tế, Bộ Tài chính, Bộ Công Thương.

Tỉnh, thành phố trực thuộc Trung ương
Đến 31/12/2015, có 55/63 (87,3%) tỉnh, thành phố cung cấp ít nhất một dịch vụ công trực tuyến mức độ 3 hoặc mức độ 4; \
08 tỉnh chưa có dịch vụ hoạt động gồm: Bắc Kạn, Điện Biên, Hậu Giang, Kon Tum, Lai Châu, Sóc Trăng, Trà Vinh và Yên \
Bái. Trong số dịch vụ đã cung cấp, tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến ở mức độ 3 là 63,75%, ở mức độ 4 là \
31,08%.

Theo số lượng dịch vụ mức độ 3, mức độ 4 được cung cấp, Quảng Ninh là tỉnh dẫn đầu với 1.126 dịch vụ công trực tuyến \
mức độ 3, kế tiếp là Bắc Giang, Long An, Thừa Thiên - Huế, Lâm Đồng… Xếp thứ 54 là Tây Ninh có 2 dịch vụ mức độ 3, \
xếp thứ 55 là Ninh Bình có 1 dịch vụ mức độ 4.

Theo số lượng hồ sơ được giải quyết trực tuyến mức độ 3, mức độ 4, TP. Hồ Chí Minh xếp thứ nhất với tổng số 218.406 \
hồ sơ trực tuyến. Trong số 96 dịch vụ mà thành phố đang cung cấp, có 71 dịch vụ phát sinh hồ sơ trực tuyến. Xếp thứ \
hai là Đồng Nai với tổng số hồ sơ trực tuyến là 73.512, trong đó có 58 dịch vụ mức độ 3 có số lượng hồ sơ được xử lý \
trực tuyến trong năm là 70.230, 05 dịch vụ mức độ 4 có số lượng hồ sơ được xử lý trực tuyến trong năm là 3.282. Lào \
Cai xếp thứ 19 với 7 hồ sơ trực tuyến.

Không có thông tin, số liệu cụ thể về hồ sơ là các tỉnh: An Giang; Bình Thuận; Cà Mau; Gia Lai; Hà Nam; Phú Yên; \
Quảng Trị; Tuyên Quang; Vĩnh Long.

Theo Nghị quyết số 36a/NQ-CP, hết năm 2016 các Bộ phải có ít nhất 30% thủ tục ở mức độ 4.
Tin liên quan (5) | Đọc nhiều nhất | POWERED BY CMS 3.0
"""


def _year_2015() -> Article:
    gold = Told("year 2015", YEAR_2015, 2015)
    gold.measure("là |16|/20 (80%)", MINISTRIES, "agencies", "3+4", value=16, denominator=20, percent=80)
    lacking = ("bo-noi-vu", "thanh-tra-chinh-phu", "uy-ban-dan-toc", "van-phong-chinh-phu")
    gold.none("chưa cung cấp là: Bộ Nội vụ", BOTH, *lacking)
    gold.have("Có |13|/20", MINISTRIES, 13, denominator=20)
    gold.has("Bộ Xây dựng có dịch vụ nhưng chưa liên kết", "bo-xay-dung", says="no")
    gold.have("đã có tại |06|/20", MINISTRIES, 6, denominator=20)
    signed = ("bo-cong-thuong", "bo-tai-chinh", "bo-y-te", "bo-tu-phap", "bo-giao-thong-van-tai")
    gold.has("gồm: Bộ Công Thương", *signed, "ngan-hang-nha-nuoc-viet-nam")
    gold.measure("tương ứng là |52,3|%", MINISTRIES, "share_services_with_records", "3", value=52.3)
    gold.measure("và |88,41|%", MINISTRIES, "share_services_with_records", "4", value=88.41)
    millions = {"value_text": "hàng triệu", "qualifier": "magnitude"}
    for subject in ("bo-tai-chinh", "bo-cong-thuong"):
        gold.measure("tới hàng triệu hồ sơ", subject, "records_online", "*", **millions)
    gold.measure("|187| dịch vụ mức độ 3", "bo-giao-thong-van-tai", "services", "3", value=187)
    gold.measure("|12| dịch vụ mức độ 4", "bo-giao-thong-van-tai", "services", "4", value=12)
    listed = ("bo-giao-thong-van-tai", "bo-y-te", "bo-tai-chinh", "bo-cong-thuong")
    for rank, subject in enumerate(listed, 1):
        gold.by("Bộ Giao thông vận tải đứng đầu với", subject, "services", rank)
    gold.measure("có |55|/63", PROVINCES, "agencies", "3+4", value=55, denominator=63, percent=87.3)
    gold.measure("|08| tỉnh chưa có", PROVINCES, "agencies|count", "*", value=8, optional=True)
    absent = "bac-kan dien-bien hau-giang kon-tum lai-chau soc-trang tra-vinh yen-bai".split()
    gold.none("chưa có dịch vụ hoạt động gồm", BOTH, *absent)
    gold.measure("mức độ 3 là |63,75|%", PROVINCES, "share_services_with_records", "3", value=63.75)
    gold.measure("mức độ 4 là |31,08|%", PROVINCES, "share_services_with_records", "4", value=31.08)
    gold.measure("dẫn đầu với |1.126| dịch vụ", "quang-ninh", "services", "3", value=1126)
    for rank, subject in enumerate(("quang-ninh", "bac-giang", "long-an", "thua-thien-hue", "lam-dong"), 1):
        gold.by("Quảng Ninh là tỉnh dẫn đầu", subject, "services", rank)
    gold.by("Xếp thứ |54| là", "tay-ninh", "services", 54).by("xếp thứ |55| là", "ninh-binh", "services", 55)
    gold.measure("có |2| dịch vụ mức độ 3", "tay-ninh", "services", "3", value=2)
    gold.measure("có |1| dịch vụ mức độ 4", "ninh-binh", "services", "4", value=1)
    gold.places("records_online", ("tổng số |218.406| hồ", "ho-chi-minh", 1, 218406))
    gold.measure("Trong số |96| dịch vụ", "ho-chi-minh", "services", BOTH, value=96)
    gold.measure("có |71| dịch vụ phát sinh", "ho-chi-minh", "services_with_records", BOTH, value=71)
    gold.places("records_online", ("Đồng Nai với tổng số hồ sơ trực tuyến là |73.512|", "dong-nai", 2, 73512))
    gold.measure("có |58| dịch vụ mức độ 3", "dong-nai", "services_with_records", "3", value=58)
    gold.measure("trong năm là |70.230|", "dong-nai", "records_online", "3", value=70230)
    gold.measure("|05| dịch vụ mức độ 4", "dong-nai", "services_with_records", "4", value=5)
    gold.measure("trong năm là |3.282|", "dong-nai", "records_online", "4", value=3282)
    gold.by("thứ |19| với", "lao-cai", "records_online", 19).measure(
        "với |7| hồ sơ", "lao-cai", "records_online", BOTH, value=7
    )
    unknown = "an-giang binh-thuan ca-mau gia-lai ha-nam phu-yen quang-tri tuyen-quang vinh-long".split()
    gold.missing("Không có thông tin, số liệu cụ thể", *unknown)
    return gold.article()


YEAR_2017 = """\
Số liệu cung cấp dịch vụ công trực tuyến mức độ 3, 4 của các địa phương năm 2017
Nguồn: Bản tin Chính phủ điện tử số 31 - Cập nhật lúc 16:05 ngày 19/06/2018

Năm 2017, theo báo cáo của các tỉnh, thành phố gửi về Bộ Thông tin và Truyền thông, 61/63 (96,83%) tỉnh, thành phố \
trực thuộc Trung ương đã cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4. Hai tỉnh chưa có dịch vụ hoạt động là: \
Cao Bằng và Bạc Liêu. Số tỉnh, thành phố cung cấp dịch vụ mức độ 4 là 38/63, tăng so với năm 2016 (26/63).

Bảng 1. Tổng số dịch vụ công trực tuyến của các tỉnh, thành phố (xem tệp kèm theo)
Các tỉnh, thành phố đã cung cấp tổng cộng 21.847 dịch vụ mức độ 3 và 1.960 dịch vụ mức độ 4. Tuy vậy, chỉ 38,6% số \
dịch vụ mức độ 3 và 19,25% số dịch vụ mức độ 4 có phát sinh hồ sơ trực tuyến.

Xếp theo số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4, Tây Ninh đứng thứ nhất với 1.548 dịch vụ mức độ 3 và 94 \
dịch vụ mức độ 4; Hải Phòng đứng thứ hai với 1.317 dịch vụ mức độ 3; các vị trí tiếp theo lần lượt là Bình Phước, \
Nghệ An, Hưng Yên, Sơn La. Đứng thứ 61 là Lạng Sơn, cung cấp 3 dịch vụ mức độ 3.

Xếp theo số lượng hồ sơ được giải quyết trực tuyến, Hải Phòng dẫn đầu với tổng số 296.870 hồ sơ trực tuyến. Cụ thể, \
Hải Phòng có 412 dịch vụ mức độ 3 có số lượng hồ sơ được xử lý trong năm là 530.118, trong đó 256 dịch vụ có số lượng \
hồ sơ được xử lý trực tuyến là 281.455; 33 dịch vụ mức độ 4 có số lượng hồ sơ được xử lý trong năm là 16.902, trong \
đó 27 dịch vụ có số lượng hồ sơ được xử lý trực tuyến là 15.415. Xếp thứ 2 là Lâm Đồng với 104.377 hồ sơ trực tuyến, \
xếp thứ 3 là Tiền Giang với 88.960 hồ sơ trực tuyến. Khánh Hòa xếp thứ 30, có 01 dịch vụ mức độ 3 với 4 hồ sơ được xử \
lý trực tuyến trong năm.

Các tỉnh Bắc Kạn, Đắk Nông, Hòa Bình, Quảng Bình, Thái Bình, Trà Vinh không cung cấp số liệu về hồ sơ trực tuyến.

Ở khối Bộ, cơ quan ngang Bộ, 18/22 cơ quan đã có dịch vụ công trực tuyến mức độ 3, mức độ 4; Ủy ban Dân tộc, Thanh \
tra Chính phủ chưa có dịch vụ nào. Bộ Công Thương đứng đầu về số lượng dịch vụ với 166 dịch vụ mức độ 3 và 41 dịch vụ \
mức độ 4. Số Bộ, cơ quan ngang Bộ đã triển khai Đăng nhập một lần (SSO) là 12/22. Tỉ lệ dịch vụ mức độ 3 và mức độ 4 \
có phát sinh hồ sơ của khối này lần lượt đạt 57,9% và 90,4%.

Bản tin lưu hành nội bộ, giấy phép số 112/GP-XBBT. Ban biên tập: 18 Nguyễn Du, Hà Nội. ĐT: 024.3556.3461
"""


def _year_2017() -> Article:
    gold = Told("year 2017", YEAR_2017, 2017)
    gold.measure("|61|/63", PROVINCES, "agencies", "3+4", value=61, denominator=63, percent=96.83)
    gold.measure("Hai tỉnh", PROVINCES, "agencies|count", "*", value=2, optional=True)
    gold.none("Hai tỉnh chưa có dịch vụ hoạt động", BOTH, "cao-bang", "bac-lieu")
    gold.measure("mức độ 4 là |38|/63", PROVINCES, "agencies", "4", value=38, denominator=63)
    gold.measure("(|26|/63)", PROVINCES, "agencies", "4", value=26, denominator=63, year=2016)
    gold.measure("|21.847| dịch vụ", PROVINCES, "services", "3", value=21847)
    gold.measure("|1.960| dịch vụ", PROVINCES, "services", "4", value=1960)
    gold.measure("chỉ |38,6|%", PROVINCES, "share_services_with_records", "3", value=38.6)
    gold.measure("và |19,25|%", PROVINCES, "share_services_with_records", "4", value=19.25)
    gold.measure("|1.548| dịch vụ", "tay-ninh", "services", "3", value=1548)
    gold.measure("và |94| dịch", "tay-ninh", "services", "4", value=94)
    gold.measure("|1.317| dịch vụ", "hai-phong", "services", "3", value=1317)
    for rank, subject in enumerate(("tay-ninh", "hai-phong", "binh-phuoc", "nghe-an", "hung-yen", "son-la"), 1):
        gold.by("Tây Ninh đứng thứ nhất", subject, "services", rank)
    gold.by("Đứng thứ |61| là Lạng Sơn", "lang-son", "services", 61)
    gold.measure("cung cấp |3| dịch vụ", "lang-son", "services", "3", value=3)
    gold.places("records_online", ("Hải Phòng dẫn đầu với tổng số |296.870| hồ sơ", "hai-phong", 1, 296870))
    gold.measure("|412| dịch vụ mức độ 3", "hai-phong", "services", "3", value=412)
    gold.measure("|256| dịch vụ", "hai-phong", "services_with_records", "3", value=256)
    gold.measure("|281.455|", "hai-phong", "records_online", "3", value=281455)
    gold.measure("|33| dịch vụ mức độ 4", "hai-phong", "services", "4", value=33)
    for words, level, value in (("|530.118|", "3", 530118), ("|16.902|", "4", 16902)):
        gold.measure(words, "hai-phong", "records_all", level, value=value)
    gold.measure("trong đó |27| dịch", "hai-phong", "services_with_records", "4", value=27)
    gold.measure("|15.415|", "hai-phong", "records_online", "4", value=15415)
    gold.places("records_online", ("Xếp thứ 2 là Lâm Đồng với |104.377|", "lam-dong", 2, 104377))
    gold.places("records_online", ("xếp thứ 3 là Tiền Giang với |88.960|", "tien-giang", 3, 88960))
    gold.by("Khánh Hòa xếp thứ |30|", "khanh-hoa", "records_online", 30)
    gold.measure("có |01| dịch vụ", "khanh-hoa", "services|services_with_records", "3", value=1)
    gold.measure("với |4| hồ sơ", "khanh-hoa", "records_online", "3", value=4)
    gold.missing("không cung cấp số liệu", "bac-kan", "dak-nong", "hoa-binh", "quang-binh", "thai-binh", "tra-vinh")
    gold.measure("|18|/22", MINISTRIES, "agencies", "3+4", value=18, denominator=22)
    gold.none("chưa có dịch vụ nào", BOTH, "uy-ban-dan-toc", "thanh-tra-chinh-phu")
    gold.by("Bộ Công Thương đứng đầu về số lượng dịch vụ", "bo-cong-thuong", "services", 1)
    gold.measure("|166| dịch vụ", "bo-cong-thuong", "services", "3", value=166)
    gold.measure("|41| dịch vụ", "bo-cong-thuong", "services", "4", value=41)
    gold.have("(SSO) là |12|/22", MINISTRIES, 12, denominator=22)
    gold.measure("đạt |57,9|%", MINISTRIES, "share_services_with_records", "3", value=57.9)
    gold.measure("và |90,4|%", MINISTRIES, "share_services_with_records", "4", value=90.4)
    return gold.article()


PROVINCE = """\
Hải Dương: Kết quả đánh giá mức độ ứng dụng CNTT trong các cơ quan nhà nước năm 2016

Ngày 20/12/2016, Sở Thông tin và Truyền thông tỉnh Hải Dương có Báo cáo số 87/BC-STTTT về kết quả đánh giá, xếp hạng \
mức độ ứng dụng CNTT năm 2016 của 20 sở, ban, ngành và 12 huyện, thị xã, thành phố, theo 05 tiêu chí.

Về hạ tầng: toàn tỉnh có 5.214 máy tính, tỉ lệ máy tính/cán bộ, công chức đạt 98% ở cấp tỉnh và 91% ở cấp huyện. Về \
nhân lực: có 87 cán bộ phụ trách CNTT.

Về ứng dụng: 20 sở, ban, ngành và 12 huyện, thị xã, thành phố đã có trang thông tin điện tử; phần mềm một cửa điện tử \
được sử dụng tại 09 huyện, thị xã, thành phố và 06 sở. Sở Kế hoạch và Đầu tư cung cấp 14 dịch vụ công trực tuyến mức \
độ 3; Sở Y tế cung cấp 11 dịch vụ mức độ 3, 02 dịch vụ mức độ 4.

Về xếp hạng, ở khối sở, ban, ngành, Sở Thông tin và Truyền thông đứng thứ nhất với 95,5/100 điểm; Sở Tài chính và Sở \
Khoa học và Công nghệ đồng hạng 2; Sở Nội vụ xếp thứ 4. Ở khối cấp huyện, thành phố Hải Dương đứng thứ nhất với 91 \
điểm, thị xã Chí Linh xếp thứ hai với 88,25 điểm, huyện Thanh Miện xếp thứ 12.

Năm 2017, tỉnh dự kiến chi 12,6 tỷ đồng cho ứng dụng CNTT. Văn Tuấn - Trung tâm CNTT&TT
"""


def _province() -> Article:
    gold = Told("province", PROVINCE, 2016, "hai-duong/ung-dung-cntt")
    offices, districts, home = "hai-duong/departments", "hai-duong/districts", "hai-duong|hai-duong/departments"
    gold.size("2016 của |20| sở", offices, 20).size("ngành và |12| huyện, thị xã, thành phố, theo", districts, 12)
    gold.measure("|5.214| máy tính", "hai-duong", "computers", value=5214)
    gold.measure("đạt |98|%", home, "share", value=98)
    gold.measure("và |91|%", f"hai-duong|{districts}", "share", value=91)
    gold.measure("|87| cán bộ", "hai-duong", "staff", value=87)
    gold.have("ứng dụng: |20| sở", offices, 20).have("|12| huyện, thị xã, thành phố đã", districts, 12)
    gold.have("|09| huyện", districts, 9).have("|06| sở", offices, 6)
    gold.measure("|14| dịch vụ", "hai-duong/so-ke-hoach-va-dau-tu", "services", "3", value=14)
    gold.measure("|11| dịch vụ", "hai-duong/so-y-te", "services", "3", value=11)
    gold.measure("|02| dịch vụ", "hai-duong/so-y-te", "services", "4", value=2)
    gold.both("thứ nhất với |95,5|/100", "hai-duong/so-thong-tin-va-truyen-thong", 1, 95.5)
    for subject in ("hai-duong/so-tai-chinh", "hai-duong/so-khoa-hoc-va-cong-nghe"):
        gold.score("đồng hạng |2|", subject, rank=2, rank_basis="*")
    gold.score("Nội vụ xếp thứ |4|", "hai-duong/so-noi-vu", rank=4)
    gold.both("đứng thứ nhất với |91| điểm", "hai-duong/thanh-pho-hai-duong", 1, 91)
    gold.both("xếp thứ hai với |88,25|", "hai-duong/huyen-chi-linh", 2, 88.25)
    gold.score("Thanh Miện xếp thứ |12|", "hai-duong/huyen-thanh-mien", rank=12)
    return gold.article()


def articles() -> list[Article]:
    """Three articles written in one sitting, without a look at what the reader knows."""
    return [_year_2015(), _year_2017(), _province()]
