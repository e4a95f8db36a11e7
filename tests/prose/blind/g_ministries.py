"""Services of ministries, and the ranking inside a province; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, Told

MINISTRY = """17 bộ, ngành đã cung cấp dịch vụ công trực tuyến mức độ 3

HL | 05/06/2018 16:31

Theo số liệu mà Cục Tin học hóa trình bày tại Hội nghị Giám đốc CNTT khu vực phía Nam, bức tranh dịch vụ công trực \
tuyến năm 2017 của các Bộ, cơ quan ngang Bộ có nhiều chuyển biến.

Cụ thể, tính đến 31/12/2017, có 17/22 Bộ, cơ quan ngang Bộ đã cung cấp dịch vụ công trực tuyến mức độ 3 và 15/22 Bộ, \
cơ quan ngang Bộ đã cung cấp dịch vụ mức độ 4. Các cơ quan chưa có dịch vụ công trực tuyến mức độ 3, mức độ 4 là \
Thanh tra Chính phủ, Ủy ban Dân tộc và Văn phòng Chính phủ.

Tổng cộng các Bộ, cơ quan ngang Bộ cung cấp 1.287 dịch vụ công trực tuyến mức độ 3 và 716 dịch vụ công trực tuyến mức \
độ 4. Tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến của mức độ 3 là 52,4%, của mức độ 4 là 88,1%.

Xếp theo số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4, Bộ Công Thương đứng đầu với 296 dịch vụ, tiếp theo là \
Bộ Tài chính với 271 dịch vụ, Bộ Giao thông vận tải với 245 dịch vụ. Bộ Thông tin và Truyền thông xếp thứ 5 với 163 \
dịch vụ. Xếp thứ 16 là Bộ Ngoại giao với 8 dịch vụ.

Về số lượng hồ sơ được giải quyết trực tuyến mức độ 3, mức độ 4, Bộ Tài chính xếp thứ nhất với 42.318.770 hồ sơ. Bộ \
Công Thương xếp thứ hai với tổng số 1.305.216 hồ sơ, trong đó có 94 dịch vụ mức độ 3 với 287.640 hồ sơ trực tuyến, 61 \
dịch vụ mức độ 4 với 1.017.576 hồ sơ trực tuyến. Bộ Kế hoạch và Đầu tư xếp thứ ba với 402.133 hồ sơ. Ủy ban Dân tộc \
và Bộ Quốc phòng không cung cấp số liệu về hồ sơ.

Số Bộ, cơ quan ngang Bộ đã cung cấp chức năng đăng nhập một lần (Single Sign On) là 12/22, gồm: Bộ Y tế, Bộ Tư pháp, \
Bộ Công Thương, Bộ Nội vụ... Số Bộ, cơ quan ngang Bộ đã liên kết toàn bộ dịch vụ công trực tuyến về một trang trên \
cổng thông tin điện tử là 18/22; Bộ Xây dựng là đơn vị chưa liên kết.

Bộ Tài chính, Ngân hàng Nhà nước Việt Nam và Bộ Ngoại giao là những cơ quan có hàng triệu hồ sơ được xử lý trực tuyến \
trong năm.

Thực hiện Quyết định số 846/QĐ-TTg ngày 09/6/2017, các Bộ phải hoàn thành 91 dịch vụ mức độ 3, 4 trong năm 2017. Chi \
phí cho dự án hệ thống dùng chung ước khoảng 35 tỷ đồng.

Tags: dịch vụ công, Chính phủ điện tử
"""

PROVINCE = """Nghệ An công bố kết quả đánh giá mức độ ứng dụng CNTT năm 2016

Cập nhật: 08:30, 17/01/2017

UBND tỉnh Nghệ An vừa ban hành Quyết định số 118/QĐ-UBND phê duyệt kết quả đánh giá, xếp hạng mức độ ứng dụng CNTT \
trong các cơ quan nhà nước tỉnh Nghệ An năm 2016. Có 20 sở, ngành và 21 huyện, thành phố, thị xã được xếp hạng.

Khối sở, ngành: đứng đầu là Sở Thông tin và Truyền thông với 93,4 điểm, xếp loại Tốt; xếp thứ hai là Sở Kế hoạch và \
Đầu tư với 91,2 điểm; Sở Giao thông vận tải và Sở Tư pháp cùng xếp thứ ba với 87,5 điểm. Sở Nội vụ xếp thứ 8, đạt \
79,6 điểm. Ban Dân tộc xếp thứ 20/20 với 48,3 điểm.

Khối huyện, thành phố, thị xã: thành phố Vinh xếp thứ nhất với 88,9 điểm. Hai đơn vị tiếp theo là thị xã Cửa Lò (85,1 \
điểm) và huyện Nam Đàn (83,7 điểm). Huyện Diễn Châu xếp thứ 6. Huyện Kỳ Sơn xếp thứ 21 với 41,5 điểm.

Về xếp loại, khối sở, ngành có 7 đơn vị đạt loại Tốt (35%), 9 đơn vị loại Khá (45%) và 4 đơn vị loại Trung bình \
(20%). Khối huyện có 3 đơn vị đạt loại Tốt, 11 đơn vị loại Khá, 7 đơn vị loại Trung bình.

Báo cáo cũng cho biết 100% sở, ngành và UBND cấp huyện đã có mạng LAN. Toàn tỉnh có 9.640 máy tính và 168 cán bộ \
chuyên trách CNTT. Đã có 19 sở, ngành triển khai phần mềm một cửa điện tử; ở cấp huyện con số này là 14 đơn vị. Tại \
Sở Kế hoạch và Đầu tư, 24 dịch vụ công trực tuyến mức độ 3 đã đi vào hoạt động; Sở Giao thông vận tải cung cấp 11 \
dịch vụ mức độ 3 và 2 dịch vụ mức độ 4. Sở Tài chính chưa có dịch vụ công trực tuyến mức độ 3.

Chủ tịch UBND tỉnh yêu cầu các đơn vị loại Trung bình báo cáo giải pháp trước ngày 28/02/2017. Năm 2017, kinh phí \
dành cho ứng dụng CNTT của tỉnh là 27 tỷ đồng.

Người đăng: Ban biên tập - ĐT: (0238) 3598 585
"""


def _ministry() -> Article:
    gold = Told("g2_ministry", MINISTRY, 2017)
    online, share = "records_online", "share_services_with_records"
    gold.measure("|17| bộ, ngành", MINISTRIES + "|central-bodies", "agencies", "3", value=17, optional=True)
    gold.measure("có |17|/22", MINISTRIES, "agencies", "3", value=17, denominator=22)
    gold.measure("và |15|/22", MINISTRIES, "agencies", "4", value=15, denominator=22)
    words = "là Thanh tra Chính phủ, Ủy ban Dân tộc và Văn phòng Chính phủ"
    gold.none(words, "3+4", "thanh-tra-chinh-phu", "uy-ban-dan-toc", "van-phong-chinh-phu")
    gold.measure("|1.287| dịch vụ", MINISTRIES, "services", "3", value=1287)
    gold.measure("|716| dịch vụ", MINISTRIES, "services", "4", value=716)
    gold.measure("là |52,4|%", MINISTRIES, share, "3", value=52.4)
    gold.measure("là |88,1|%", MINISTRIES, share, "4", value=88.1)
    gold.places(
        "services",
        ("Bộ Công Thương đứng đầu với |296| dịch vụ", "bo-cong-thuong", 1, 296),
        ("Bộ Tài chính với |271| dịch vụ", "bo-tai-chinh", 2, 271),
        ("Bộ Giao thông vận tải với |245| dịch vụ", "bo-giao-thong-van-tai", 3, 245),
    )
    gold.by("Truyền thông xếp thứ |5| với", "bo-thong-tin-va-truyen-thong", "services", 5)
    gold.measure("|163| dịch vụ", "bo-thong-tin-va-truyen-thong", "services", BOTH, value=163)
    gold.by("Xếp thứ |16| là", "bo-ngoai-giao", "services", 16)
    gold.measure("|8| dịch vụ", "bo-ngoai-giao", "services", BOTH, value=8)
    gold.places(online, ("Bộ Tài chính xếp thứ nhất với |42.318.770| hồ sơ", "bo-tai-chinh", 1, 42318770))
    gold.places(online, ("xếp thứ hai với tổng số |1.305.216| hồ sơ", "bo-cong-thuong", 2, 1305216))
    gold.measure("|94| dịch vụ", "bo-cong-thuong", "services_with_records|services", "3", value=94)
    gold.measure("|287.640| hồ", "bo-cong-thuong", online, "3", value=287640)
    gold.measure("|61| dịch vụ", "bo-cong-thuong", "services_with_records|services", "4", value=61)
    gold.measure("|1.017.576| hồ", "bo-cong-thuong", online, "4", value=1017576)
    gold.places(online, ("xếp thứ ba với |402.133| hồ sơ", "bo-ke-hoach-va-dau-tu", 3, 402133))
    gold.missing("Ủy ban Dân tộc và Bộ Quốc phòng không cung cấp", "uy-ban-dan-toc", "bo-quoc-phong")
    gold.have("là |12|/22", MINISTRIES, 12, denominator=22)
    words = "gồm: Bộ Y tế, Bộ Tư pháp, Bộ Công Thương, Bộ Nội vụ"
    gold.has(words, "bo-y-te", "bo-tu-phap", "bo-cong-thuong", "bo-noi-vu")
    gold.have("là |18|/22", MINISTRIES, 18, denominator=22)
    gold.has("Bộ Xây dựng là đơn vị chưa liên kết", "bo-xay-dung", says="no")
    for subject in ("bo-tai-chinh", "ngan-hang-nha-nuoc-viet-nam", "bo-ngoai-giao"):
        gold.measure("hàng triệu hồ sơ", subject, online, "*", value_text="hàng triệu", qualifier="*")
    return gold.article()


def _province() -> Article:
    gold = Told("g2_province", PROVINCE, 2016, "nghe-an/ung-dung-cntt/2016")
    sub, upper, lower = "nghe-an/", "nghe-an/departments", "nghe-an/districts"
    gold.size("Có |20| sở", upper, 20).size("và |21| huyện", lower, 21)
    gold.both("Sở Thông tin và Truyền thông với |93,4| điểm", sub + "so-thong-tin-va-truyen-thong", 1, 93.4)
    gold.classed("93,4 điểm, xếp loại Tốt", "Tốt", sub + "so-thong-tin-va-truyen-thong")
    gold.both("hai là Sở Kế hoạch và Đầu tư với |91,2| điểm", sub + "so-ke-hoach-va-dau-tu", 2, 91.2)
    for subject in ("so-giao-thong-van-tai", "so-tu-phap"):
        gold.both("cùng xếp thứ ba với |87,5| điểm", sub + subject, 3, 87.5)
    gold.score("Sở Nội vụ xếp thứ |8|", sub + "so-noi-vu", rank=8)
    gold.score("|79,6| điểm", sub + "so-noi-vu", points=79.6)
    gold.score("xếp thứ |20|/20", sub + "ban-dan-toc", rank=20)
    gold.score("|48,3| điểm", sub + "ban-dan-toc", points=48.3)
    gold.both("thành phố Vinh xếp thứ nhất với |88,9| điểm", sub + "thanh-pho-vinh", 1, 88.9)
    gold.both("thị xã Cửa Lò (|85,1| điểm)", sub + "thi-xa-cua-lo", 2, 85.1)
    gold.both("huyện Nam Đàn (|83,7| điểm)", sub + "huyen-nam-dan", 3, 83.7)
    gold.score("Diễn Châu xếp thứ |6|", sub + "huyen-dien-chau", rank=6)
    gold.score("Kỳ Sơn xếp thứ |21|", sub + "huyen-ky-son", rank=21)
    gold.score("|41,5| điểm", sub + "huyen-ky-son", points=41.5)
    rows = [("có |7| đơn", "(|35|%)", "Tốt", 7, 35), ("|9| đơn", "(|45|%)", "Khá", 9, 45)]
    for words, part, word, value, percent in [*rows, ("và |4| đơn vị loại", "(|20|%)", "Trung bình", 4, 20)]:
        gold.graded(words, upper, word, value)
        gold.graded(part, upper, word, value, percent=percent, optional=True)
    gold.graded("|3| đơn", lower, "Tốt", 3).graded("|11| đơn", lower, "Khá", 11)
    gold.graded(", |7| đơn", lower, "Trung bình", 7)
    for subject in (upper, lower, "nghe-an/all"):
        gold.measure("|100|%", subject, "share|agencies", "*", value=100, optional=True)
        gold.measure("|100|%", subject, "share|agencies", "*", percent=100, optional=True)
    gold.measure("|9.640| máy", "nghe-an", "computers", value=9640)
    gold.measure("|168| cán", "nghe-an|nghe-an/all", "staff", value=168)
    gold.have("có |19| sở", upper, 19).have("|14| đơn vị", lower, 14)
    gold.measure("|24| dịch vụ", sub + "so-ke-hoach-va-dau-tu", "services", "3", value=24)
    gold.measure("|11| dịch vụ", sub + "so-giao-thong-van-tai", "services", "3", value=11)
    gold.measure("|2| dịch vụ", sub + "so-giao-thong-van-tai", "services", "4", value=2)
    return gold.none("Sở Tài chính chưa có dịch vụ", "3", sub + "so-tai-chinh").article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_ministry(), _province()]
