"""Articles written by hand about online services: bullet points, questions and answers, tabs and odd spaces."""

from tests.prose.model import Article
from tests.prose.realistic_gold import Gold

BULLETS = """KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN CỦA CÁC ĐỊA PHƯƠNG NĂM 2016
(Kèm theo Công văn số 1187/BTTTT-THH ngày 08 tháng 4 năm 2017)

1. Tình hình chung
- Số tỉnh, thành phố có cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4: 60/63 (95,24%).
- Các địa phương chưa cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4: Điện Biên, Kon Tum, Hậu Giang.
- Tổng số dịch vụ các tỉnh, thành phố đang cung cấp:
+ Mức độ 3: 9.812 dịch vụ;
+ Mức độ 4: 647 dịch vụ.
- Tỷ lệ dịch vụ có phát sinh hồ sơ trực tuyến tại các tỉnh, thành phố: mức độ 3 đạt 38,5%; mức độ 4 đạt 51,2%.

2. Một số địa phương tiêu biểu về số dịch vụ công trực tuyến mức độ 3
+ Bắc Giang: 1.204 dịch vụ;
+ Long An: 987 dịch vụ;
+ Kiên Giang: 850 dịch vụ.

3. Xếp hạng theo số hồ sơ được giải quyết trực tuyến mức độ 3, mức độ 4
- TP. Hồ Chí Minh đứng đầu với 402.118 hồ sơ, trong đó mức độ 3 là 371.040 hồ sơ, mức độ 4 là 31.078 hồ sơ.
- Đứng thứ hai là Đồng Nai (118.230 hồ sơ); đứng thứ ba là Hải Phòng (97.441 hồ sơ).
- Các tỉnh không có số liệu về hồ sơ trực tuyến: Bình Phước, Cà Mau, Lai Châu, Ninh Thuận, Tuyên Quang.

4. Tồn tại, kiến nghị
- Còn tình trạng dịch vụ xây dựng xong nhưng không có người dùng; 12 cổng dịch vụ công chưa có phiên bản cho thiết bị \
di động.
- Đề nghị các địa phương đến hết năm 2018 nâng tối thiểu 20% dịch vụ lên mức độ 4; bố trí từ 2 đến 3 cán bộ cho bộ \
phận hỗ trợ.
- Mọi vướng mắc xin liên hệ số 0243.9430020, máy lẻ 115.
"""
TALK = """"Làm dịch vụ công phải bắt đầu từ người dân"

Phỏng vấn ông Nguyễn Đình Hải, Phó Giám đốc Sở Thông tin và Truyền thông tỉnh Thanh Hóa, về kết quả năm 2018.

- Phóng viên: Thưa ông, hiện toàn tỉnh có bao nhiêu dịch vụ công trực tuyến?

- Ông Nguyễn Đình Hải: Hết năm 2018, tỉnh Thanh Hóa cung cấp 812 dịch vụ công trực tuyến mức độ 3 và 96 dịch vụ công \
trực tuyến mức độ 4. Riêng Sở Công Thương có 121 dịch vụ công trực tuyến mức độ 3, Sở Y tế có 64 dịch vụ công trực \
tuyến mức độ 3.

- Lượng hồ sơ nộp qua mạng ra sao, thưa ông?

- Trong năm 2018, Thanh Hóa tiếp nhận 1.250.400 hồ sơ qua tất cả các hình thức, trong đó có 214.600 hồ sơ trực tuyến. \
Tôi nhớ cách đây 6 năm, cả tuần mới có 1, 2 người hỏi đến máy tính ở bộ phận một cửa!

- Bộ Thông tin và Truyền thông đánh giá thế nào về tỉnh?

- Trong báo cáo đánh giá mức độ ứng dụng CNTT năm 2018 của Bộ Thông tin và Truyền thông, Thanh Hóa xếp thứ 17/63 với \
chỉ số 0,6120. Năm 2017, tỉnh xếp thứ 22. Còn theo Vietnam ICT Index 2018 của Hội Tin học Việt Nam thì Thanh Hóa xếp \
thứ 20.

- Kế hoạch sắp tới là gì?

- Chúng tôi phấn đấu đến năm 2020 đưa 30% dịch vụ lên mức độ 4, tập huấn cho 27 huyện, thị xã, thành phố, mỗi nơi 2 \
lớp, kinh phí khoảng 4,5 tỷ đồng.

- Xin cảm ơn ông!

Thực hiện: Lê Quân (ngày 15/1/2019)
"""
SPACES = """\tTình hình  cung cấp dịch vụ công trực tuyến\tnăm 2015

Thứ ba ,\t19/04/2016   14 : 05

\tTheo số liệu của Cục Tin học hóa , năm 2015 việc cung cấp dịch vụ công trực tuyến ( DVCTT ) của các bộ ,  cơ quan \
ngang bộ\u00a0đã có chuyển biến .

\tBộ Tài chính  cung cấp\t421\u00a0dịch vụ công trực tuyến mức độ\u00a03 và   57 dịch vụ công trực tuyến mức độ\t4 .  \
Bộ Công Thương cung cấp 139\u00a0dịch vụ công trực tuyến\u00a0mức độ 3 và 12  dịch vụ công trực tuyến mức độ 4 .

\tSố bộ ,  cơ quan ngang bộ đã cung cấp DVCTT mức độ 3,  mức độ 4 là\t18/22  ( 81,8 % ) . Chưa cung cấp DVCTT\u00a0mức \
độ 3, mức độ 4 là:\tThanh tra Chính phủ ;  Ủy ban Dân tộc ;  Bộ Nội vụ ;\tBộ Quốc phòng .

   Về hồ sơ , Bộ Ngoại giao  đã giải quyết trực tuyến\u00a0\u00a0hàng trăm nghìn hồ sơ . Bộ Giao thông vận tải giải \
quyết trực tuyến khoảng\t35.000 hồ sơ , trong khi Bộ Y tế giải quyết trực tuyến 8.240  hồ sơ .

\tTheo quy hoạch ,\ttới năm 2018 mỗi bộ phải có ít nhất  05  dịch vụ mức độ 4 . Thời gian họp giao ban :  8 h 30 ngày \
22 / 4 , phòng 302 , nhà  B .

   Số lượt đọc :\t1 204\t|\tBản in\t|\tTrang 1 / 3
"""
_PROVINCES, _MINISTRIES, _BOTH = "provinces-63", "ministries-22", "3+4|unstated"


def _bullets() -> Article:
    gold = Gold("bullets", BULLETS, 2016)
    fields = {"value": 60, "denominator": 63, "percent": 95.24}
    gold.measure("|60|/63 (95,24%)", _PROVINCES, "agencies", "3+4", **fields)
    for subject in ("dien-bien", "kon-tum", "hau-giang"):
        words = "mức độ 4: Điện Biên, Kon Tum, Hậu Giang"
        gold.measure(words, subject, "services", "3+4", value=0, status="zero")
    gold.measure("Mức độ 3: |9.812| dịch vụ", _PROVINCES, "services", "3", value=9812)
    gold.measure("Mức độ 4: |647| dịch vụ", _PROVINCES, "services", "4", value=647)
    gold.measure("mức độ 3 đạt |38,5|%", _PROVINCES, "share_services_with_records", "3", value=38.5)
    gold.measure("mức độ 4 đạt |51,2|%", _PROVINCES, "share_services_with_records", "4", value=51.2)
    gold.measure("Bắc Giang: |1.204| dịch vụ", "bac-giang", "services", "3", value=1204)
    gold.measure("Long An: |987| dịch vụ", "long-an", "services", "3", value=987)
    gold.measure("Kiên Giang: |850| dịch vụ", "kien-giang", "services", "3", value=850)
    for words, subject, rank, value in (
        ("đứng đầu với |402.118| hồ sơ", "ho-chi-minh", 1, 402118),
        ("Đứng thứ hai là Đồng Nai (|118.230| hồ sơ)", "dong-nai", 2, 118230),
        ("đứng thứ ba là Hải Phòng (|97.441| hồ sơ)", "hai-phong", 3, 97441),
    ):
        gold.measure(words, subject, "records_online", _BOTH, value=value)
        gold.measure(words.replace("|", ""), subject, "records_online", _BOTH, rank=rank, rank_basis="*")
    gold.measure("mức độ 3 là |371.040| hồ sơ", "ho-chi-minh", "records_online", "3", value=371040)
    gold.measure("mức độ 4 là |31.078| hồ sơ", "ho-chi-minh", "records_online", "4", value=31078)
    for subject in ("binh-phuoc", "ca-mau", "lai-chau", "ninh-thuan", "tuyen-quang"):
        words = "Bình Phước, Cà Mau, Lai Châu, Ninh Thuận, Tuyên Quang"
        gold.measure(words, subject, "records_online", "*", value=None, status="missing")
    # What 12 portals lack may be held as a count of the provinces; the sentence does not say whose portals they are.
    without = {"value": 12, "topic_needed": True, "optional": True}
    gold.measure("|12| cổng dịch vụ công chưa có", _PROVINCES, "agencies|count", "*", **without)
    return gold.article()


def _talk() -> Article:
    gold = Gold("questions", TALK, 2018, "mic/ung-dung-cntt")
    whole = "thanh-hoa|thanh-hoa/all"
    gold.measure("Thanh Hóa cung cấp |812| dịch vụ", whole, "services", "3", value=812)
    gold.measure("mức độ 3 và |96| dịch vụ", whole, "services", "4", value=96)
    gold.measure("Công Thương có |121| dịch vụ", "thanh-hoa/so-cong-thuong", "services", "3", value=121)
    gold.measure("Sở Y tế có |64| dịch vụ", "thanh-hoa/so-y-te", "services", "3", value=64)
    gold.measure("tiếp nhận |1.250.400| hồ sơ", whole, "records_all", "3+4|unstated|", value=1250400)
    gold.measure("có |214.600| hồ sơ trực tuyến", whole, "records_online", _BOTH, value=214600)
    optional = {"denominator": 1250400, "optional": True}
    gold.measure("có |214.600| hồ sơ trực tuyến", whole, "records_online", _BOTH, value=214600, **optional)
    gold.score("Thanh Hóa xếp thứ |17|/63", "thanh-hoa", rank=17, rank_of=63)
    gold.score("chỉ số |0,6120|", "thanh-hoa", index_value=0.612)
    gold.score("tỉnh xếp thứ |22|", "thanh-hoa", year=2017, rank=22)
    gold.score("thì Thanh Hóa xếp thứ |20|", "thanh-hoa", scheme_id="vaip/ict-index", rank=20)
    return gold.article()


def _spaces() -> Article:
    gold = Gold("odd spaces", SPACES, 2015)
    gold.measure("Bộ Tài chính cung cấp |421|", "bo-tai-chinh", "services", "3", value=421)
    gold.measure("và |57| dịch vụ công", "bo-tai-chinh", "services", "4", value=57)
    gold.measure("Bộ Công Thương cung cấp |139|", "bo-cong-thuong", "services", "3", value=139)
    gold.measure("và |12| dịch vụ công", "bo-cong-thuong", "services", "4", value=12)
    fields = {"value": 18, "denominator": 22, "percent": 81.8}
    gold.measure("là |18|/22", _MINISTRIES, "agencies", "3+4", **fields)
    for subject in ("thanh-tra-chinh-phu", "uy-ban-dan-toc", "bo-noi-vu", "bo-quoc-phong"):
        words = "Thanh tra Chính phủ ; Ủy ban Dân tộc ; Bộ Nội vụ ; Bộ Quốc phòng"
        gold.measure(words, subject, "services", "3+4", value=0, status="zero")
    fields = {"value": None, "value_text": "hàng trăm nghìn", "qualifier": "magnitude"}
    gold.measure("trực tuyến hàng trăm nghìn hồ sơ", "bo-ngoai-giao", "records_online", "*", **fields)
    fields = {"value": 35000, "qualifier": "≈"}
    gold.measure("khoảng |35.000| hồ sơ", "bo-giao-thong-van-tai", "records_online", "*", **fields)
    gold.measure("trực tuyến |8.240| hồ sơ", "bo-y-te", "records_online", "*", value=8240)
    return gold.article()


def articles() -> list[Article]:
    """The three articles about online services."""
    return [_bullets(), _talk(), _spaces()]
