"""A decision of a province with its summary (2016), and the year's report of a province's department (2019)."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

DECISION = """ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 412/QĐ-UBND
Quảng Trị, ngày 07 tháng 3 năm 2017

QUYẾT ĐỊNH
Về việc công bố kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin năm 2016 của các cơ quan nhà nước trên \
địa bàn tỉnh Quảng Trị

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ về ứng dụng công nghệ thông tin trong hoạt động của cơ \
quan nhà nước;
Xét đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 19/TTr-STTTT ngày 22/02/2017,

QUYẾT ĐỊNH:

Điều 1. Công bố kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin (CNTT) năm 2016 đối với 19 sở, ban, \
ngành cấp tỉnh và 9 huyện, thị xã, thành phố (huyện đảo Cồn Cỏ không thuộc diện đánh giá), cụ thể như sau:

1. Các sở, ban, ngành cấp tỉnh:
a) Loại Tốt (từ 80 điểm trở lên) gồm 05 cơ quan: Sở Thông tin và Truyền thông (92,30 điểm, hạng 1); Văn phòng UBND \
tỉnh (88,15 điểm, hạng 2); Sở Kế hoạch và Đầu tư (86,40 điểm, hạng 3); Sở Tài nguyên và Môi trường và Sở Khoa học và \
Công nghệ (cùng 81,00 điểm, đồng hạng 4).
b) Loại Khá (từ 65 đến dưới 80 điểm) gồm 11 cơ quan, trong đó đứng đầu là Sở Tài chính (79,75 điểm, hạng 6).
c) Loại Trung bình (từ 50 đến dưới 65 điểm) gồm 03 cơ quan: Ban Dân tộc (hạng 17), Thanh tra tỉnh (hạng 18) và Sở \
Ngoại vụ (51,20 điểm, hạng 19).

2. UBND các huyện, thị xã, thành phố:
a) Loại Tốt: thành phố Đông Hà (84,60 điểm, hạng 1), thị xã Quảng Trị (80,25 điểm, hạng 2).
b) Loại Khá gồm 04 địa phương, theo thứ tự từ hạng 3 đến hạng 6 là các huyện Cam Lộ, Hải Lăng, Vĩnh Linh, Triệu Phong.
c) Loại Trung bình gồm 02 địa phương: huyện Gio Linh (61,45 điểm), huyện Hướng Hóa (57,80 điểm).
d) Loại Yếu: huyện Đakrông (48,35 điểm, hạng 9).

Điều 2. Giao Sở Nội vụ sử dụng kết quả tại Điều 1 làm căn cứ xét thi đua; Sở Tài chính bố trí 45 triệu đồng khen \
thưởng 05 tập thể. Các cơ quan xếp loại Trung bình, Yếu báo cáo giải trình trước ngày 31/3/2017.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.

TÓM TẮT KẾT QUẢ ĐÁNH GIÁ
(Kèm theo Quyết định số 412/QĐ-UBND)

Mặt bằng chung năm 2016 được nâng lên rõ rệt. Điểm bình quân của các sở, ban, ngành đạt 72,9 điểm (năm 2015 là 68,2 \
điểm); của các huyện, thị xã, thành phố đạt 68,4 điểm, cao hơn năm trước 6,7 điểm. Tiến bộ nhất là Sở Tài chính, tăng \
7 bậc so với vị trí thứ 13 của năm 2015. Ngược lại, huyện Vĩnh Linh năm 2015 đứng thứ hai, nay tụt 3 bậc.

Về dịch vụ công trực tuyến, tính đến 31/12/2016, toàn tỉnh cung cấp 146 dịch vụ mức độ 3, trong đó các sở, ban, ngành \
97 dịch vụ, cấp huyện 49 dịch vụ; chưa có dịch vụ nào ở mức độ 4. Cả năm có 7.316 hồ sơ nộp trực tuyến, riêng Sở Giao \
thông vận tải 4.902 hồ sơ.

Trên phạm vi cả nước, theo báo cáo của Bộ Thông tin và Truyền thông, mức độ ứng dụng CNTT năm 2015 của tỉnh xếp thứ \
38/63, tăng 2 bậc so với năm 2014.

Nơi nhận: Như Điều 3; Cổng TTĐT tỉnh; Lưu: VT, VX (02).
"""

REPORT = """UBND TỈNH BẾN TRE
SỞ THÔNG TIN VÀ TRUYỀN THÔNG
Số: 118/BC-STTTT
Bến Tre, ngày 20 tháng 12 năm 2019

BÁO CÁO
Kết quả công tác thông tin và truyền thông năm 2019 và phương hướng, nhiệm vụ năm 2020

I. Lĩnh vực bưu chính, viễn thông
Doanh thu viễn thông ước đạt 1.540 tỷ đồng, tăng 6,2% so cùng kỳ. Toàn tỉnh có 1,38 triệu thuê bao điện thoại, mật độ \
107 thuê bao/100 dân; 1.263 trạm BTS; 62 điểm bưu điện - văn hóa xã.

II. Ứng dụng CNTT, xây dựng chính quyền điện tử

1. Hạ tầng, nhân lực: các cơ quan nhà nước của tỉnh có 5.214 máy tính; 164/164 xã, phường, thị trấn đã kết nối mạng \
truyền số liệu chuyên dùng; tổng số cán bộ chuyên trách CNTT là 68 người.

2. Dịch vụ công trực tuyến: Cổng Dịch vụ công của tỉnh hiện cung cấp 1.856 dịch vụ công trực tuyến, gồm 1.339 dịch vụ \
mức độ 2, 412 dịch vụ mức độ 3 và 105 dịch vụ mức độ 4; cuối năm 2018 mới có 316 dịch vụ mức độ 3 và 44 dịch vụ mức độ \
4. Trong 517 dịch vụ mức độ 3, 4 nêu trên, cấp tỉnh có 398 dịch vụ, cấp huyện 87 và cấp xã 32.

3. Tiếp nhận hồ sơ: Tính đến 15/12, toàn tỉnh tiếp nhận 398.214 hồ sơ thủ tục hành chính, gồm 121.530 hồ sơ ở cấp \
tỉnh, 88.412 hồ sơ ở cấp huyện và 188.272 hồ sơ ở cấp xã. Số hồ sơ nộp trực tuyến là 34.906 hồ sơ (8,77%), gấp 2,1 lần \
năm 2018 (16.622 hồ sơ). Ba đơn vị có nhiều hồ sơ trực tuyến nhất là Sở Công Thương với 14.120 hồ sơ, Sở Giao thông \
vận tải 6.873 hồ sơ và Sở Tư pháp 5.911 hồ sơ; cộng lại đã bằng 77% của cả tỉnh. Ngược lại, Sở Ngoại vụ chưa phát sinh \
hồ sơ trực tuyến. Ở cấp huyện, Giồng Trôm có 1.022 hồ sơ trực tuyến, còn Thạnh Phú chỉ được 17 hồ sơ.

4. Xếp hạng của tỉnh: Theo Báo cáo đánh giá mức độ ứng dụng CNTT năm 2018 do Bộ Thông tin và Truyền thông công bố, Bến \
Tre xếp hạng 27/63, chỉ số 0,4468, tăng 9 bậc so với năm 2017 (hạng 36). Ở Vietnam ICT Index 2019, tỉnh xếp hạng 33, \
giảm 2 bậc so với năm 2018; trong đó hạ tầng kỹ thuật hạng 41, hạ tầng nhân lực hạng 37, ứng dụng CNTT hạng 20. Chỉ số \
cải cách hành chính (PAR Index) năm 2018 đạt 77,93%, xếp hạng 19/63; riêng lĩnh vực hiện đại hóa hành chính xếp hạng \
15. Chỉ số PCI năm 2018 đạt 67,67 điểm, xếp hạng 4.

5. Xếp hạng trong tỉnh: Theo Quyết định số 2801/QĐ-UBND ngày 16/12/2019 về kết quả xếp hạng mức độ ứng dụng CNTT năm \
2019 của các cơ quan nhà nước trong tỉnh, Sở Thông tin và Truyền thông dẫn đầu khối sở, ban, ngành với 96,5 điểm, kế \
đến là Sở Y tế với 93 điểm; Sở Xây dựng xếp thứ 20. Khối huyện, thành phố: thành phố Bến Tre xếp thứ nhất với 91,25 \
điểm; huyện Ba Tri xếp thứ hai (năm 2018 xếp thứ 6); huyện Chợ Lách xếp cuối, thứ 9/9.

III. Phương hướng năm 2020
Phấn đấu 30% dịch vụ công được cung cấp ở mức độ 4, 20% hồ sơ nộp trực tuyến; tỉnh vào nhóm 25 địa phương dẫn đầu về \
ứng dụng CNTT. Tổng nhu cầu vốn 42,7 tỷ đồng, trong đó ngân sách Trung ương 15 tỷ đồng.

Nơi nhận: UBND tỉnh; Ban Giám đốc; Lưu: VT, KHTC.
"""


def _decision() -> Article:
    gold = Told("k decision 2016", DECISION, 2016, "quang-tri/ung-dung-cntt")
    departments, districts, whole = "quang-tri/departments", "quang-tri/districts", "quang-tri|quang-tri/all"
    gold.size("đối với |19| sở", departments, 19).size("và |9| huyện, thị xã", districts, 9)
    gold.graded("gồm |05| cơ quan", departments, "Tốt", 5)
    gold.graded("gồm |11| cơ quan", departments, "Khá", 11)
    gold.graded("gồm |03| cơ quan", departments, "Trung bình", 3)
    for words, place, name, points, rank in (
        ("(|92,30| điểm, hạng 1)", "điểm, hạng |1|); Văn phòng", "so-thong-tin-va-truyen-thong", 92.3, 1),
        ("(|88,15| điểm", "88,15 điểm, hạng |2|", "van-phong-ubnd", 88.15, 2),
        ("(|86,40| điểm", "86,40 điểm, hạng |3|", "so-ke-hoach-va-dau-tu", 86.4, 3),
        ("(|79,75| điểm", "79,75 điểm, hạng |6|", "so-tai-chinh", 79.75, 6),
        ("(|51,20| điểm", "51,20 điểm, hạng |19|", "so-ngoai-vu", 51.2, 19),
        ("(|84,60| điểm", "84,60 điểm, hạng |1|", "thi-xa-dong-ha", 84.6, 1),
        ("(|80,25| điểm", "80,25 điểm, hạng |2|", "thi-xa-quang-tri", 80.25, 2),
        ("(|48,35| điểm", "48,35 điểm, hạng |9|", "huyen-da-krong", 48.35, 9),
    ):
        gold.score(words, f"quang-tri/{name}", points=points)
        gold.score(place, f"quang-tri/{name}", rank=rank)
    for name in ("so-tai-nguyen-va-moi-truong", "so-khoa-hoc-va-cong-nghe"):
        gold.score("(cùng |81,00| điểm", f"quang-tri/{name}", points=81)
        gold.score("đồng hạng |4|", f"quang-tri/{name}", rank=4, rank_basis="printed|tie")
    gold.score("Ban Dân tộc (hạng |17|)", "quang-tri/ban-dan-toc", rank=17)
    gold.score("Thanh tra tỉnh (hạng |18|)", "quang-tri/thanh-tra", rank=18)
    good = ("so-thong-tin-va-truyen-thong", "van-phong-ubnd", "so-ke-hoach-va-dau-tu")
    good += ("so-tai-nguyen-va-moi-truong", "so-khoa-hoc-va-cong-nghe")
    gold.classed("a) Loại Tốt (từ 80 điểm trở lên) gồm", "Tốt", *(f"quang-tri/{name}" for name in good))
    gold.classed("trong đó đứng đầu là Sở Tài chính", "Khá", "quang-tri/so-tai-chinh")
    middling = ("ban-dan-toc", "thanh-tra", "so-ngoai-vu")
    gold.classed("c) Loại Trung bình (từ 50", "Trung bình", *(f"quang-tri/{name}" for name in middling))
    gold.classed("a) Loại Tốt: thành phố Đông Hà", "Tốt", "quang-tri/thi-xa-dong-ha", "quang-tri/thi-xa-quang-tri")
    fair = [f"quang-tri/huyen-{name}" for name in ("cam-lo", "hai-lang", "vinh-linh", "trieu-phong")]
    words = "các huyện Cam Lộ, Hải Lăng, Vĩnh Linh, Triệu Phong"
    gold.classed(words, "Khá", *fair)
    gold.row(*fair, start=3, words=words)
    gold.classed("c) Loại Trung bình gồm 02 địa phương", "Trung bình", "quang-tri/huyen-gio-linh")
    gold.classed("c) Loại Trung bình gồm 02 địa phương", "Trung bình", "quang-tri/huyen-huong-hoa")
    gold.classed("d) Loại Yếu: huyện Đakrông", "Yếu", "quang-tri/huyen-da-krong")
    gold.graded("gồm |04| địa phương", districts, "Khá", 4)
    gold.graded("gồm |02| địa phương", districts, "Trung bình", 2)
    gold.score("Gio Linh (|61,45| điểm)", "quang-tri/huyen-gio-linh", points=61.45)
    gold.score("Hướng Hóa (|57,80| điểm)", "quang-tri/huyen-huong-hoa", points=57.8)
    # Their places follow from the classes and marks only; right if taken, right if left.
    gold.score("huyện Gio Linh (61,45", "quang-tri/huyen-gio-linh", rank=7, optional=True)
    gold.score("huyện Hướng Hóa (57,80", "quang-tri/huyen-huong-hoa", rank=8, optional=True)
    gold.measure("ngành đạt |72,9| điểm", departments, "points", "*", value=72.9)
    gold.measure("năm 2015 là |68,2|", departments, "points", "*", year=2015, value=68.2)
    gold.measure("phố đạt |68,4| điểm", districts, "points", "*", value=68.4)
    gold.measure("Sở Tài chính, tăng |7| bậc", "quang-tri/so-tai-chinh", "change", value=7)
    gold.score("vị trí thứ |13| của năm 2015", "quang-tri/so-tai-chinh", year=2015, rank=13)
    gold.score("Vĩnh Linh năm 2015 đứng thứ hai", "quang-tri/huyen-vinh-linh", year=2015, rank=2)
    gold.measure("nay tụt |3| bậc", "quang-tri/huyen-vinh-linh", "change", value=-3)
    gold.measure("cung cấp |146| dịch vụ", whole, "services", "3", value=146)
    gold.measure("ngành |97| dịch vụ", departments, "services", "3", value=97)
    gold.measure("cấp huyện |49| dịch vụ", districts, "services", "3", value=49)
    gold.measure("chưa có dịch vụ nào ở mức độ 4", whole, "services", "4", value=0, status="zero")
    gold.measure("có |7.316| hồ sơ", whole, "records_online", "3|3+4|unstated", value=7316)
    transport = "quang-tri/so-giao-thong-van-tai"
    gold.measure("vận tải |4.902| hồ sơ", transport, "records_online", "3|3+4|unstated", value=4902)
    use = {"scheme_id": "mic/ung-dung-cntt", "year": 2015}
    gold.score("xếp thứ |38|/63", "quang-tri", rank=38, rank_of=63, **use)
    gold.measure("tăng |2| bậc so với năm 2014", "quang-tri", "change", year=2015, value=2)
    return gold.article()


def _report() -> Article:
    gold = Told("k year's report 2019", REPORT, 2019, "ben-tre/ung-dung-cntt")
    whole, departments = "ben-tre|ben-tre/all", "ben-tre/departments"
    districts, communes = "ben-tre/districts", "ben-tre/communes"
    gold.measure("có |5.214| máy tính", whole, "computers", value=5214)
    gold.have("|164|/164 xã", communes, 164, denominator=164)
    gold.measure("CNTT là |68| người", whole, "staff", value=68)
    for words, level, year, value in (
        ("hiện cung cấp |1.856| dịch vụ", "unstated", 2019, 1856),
        ("gồm |1.339| dịch vụ", "2", 2019, 1339),
        ("mức độ 2, |412| dịch vụ", "3", 2019, 412),
        ("và |105| dịch vụ", "4", 2019, 105),
        ("mới có |316| dịch vụ", "3", 2018, 316),
        ("và |44| dịch vụ", "4", 2018, 44),
        ("Trong |517| dịch vụ", "3+4", 2019, 517),
    ):
        gold.measure(words, whole, "services", level, year=year, value=value)
    gold.measure("tỉnh có |398| dịch vụ", departments, "services", "3+4", value=398)
    gold.measure("cấp huyện |87| và", districts, "services", "3+4", value=87)
    gold.measure("cấp xã |32|", communes, "services", "3+4", value=32)
    gold.measure("tiếp nhận |398.214| hồ sơ", whole, "records_all", "*", value=398214)
    gold.measure("gồm |121.530| hồ sơ", departments, "records_all", "*", value=121530)
    gold.measure("tỉnh, |88.412| hồ sơ", districts, "records_all", "*", value=88412)
    gold.measure("và |188.272| hồ sơ", communes, "records_all", "*", value=188272)
    gold.measure("trực tuyến là |34.906| hồ sơ", whole, "records_online", "*", value=34906)
    fields = {"value": 34906, "denominator": 398214, "percent": 8.77, "optional": True}
    gold.measure("trực tuyến là |34.906| hồ sơ", whole, "records_online", "*", **fields)
    gold.measure("(|8,77|%)", whole, "share", "*", value=8.77, optional=True)
    gold.measure("năm 2018 (|16.622| hồ sơ)", whole, "records_online", "*", year=2018, value=16622)
    for words, name, rank, value in (
        ("Sở Công Thương với |14.120| hồ sơ", "so-cong-thuong", 1, 14120),
        ("vận tải |6.873| hồ sơ", "so-giao-thong-van-tai", 2, 6873),
        ("Sở Tư pháp |5.911| hồ sơ", "so-tu-phap", 3, 5911),
    ):
        gold.measure(words, f"ben-tre/{name}", "records_online", BOTH, value=value)
        fields = {"rank": rank, "rank_basis": "*", "optional": True}
        gold.measure(words.replace("|", ""), f"ben-tre/{name}", "records_online", BOTH, **fields)
    gold.other("bằng |77|%", f"{departments}|{whole}", 77, "share")
    gold.none("Sở Ngoại vụ chưa phát sinh", "*", "ben-tre/so-ngoai-vu", indicator="records_online")
    gold.measure("Giồng Trôm có |1.022| hồ sơ", "ben-tre/huyen-giong-trom", "records_online", BOTH, value=1022)
    gold.measure("Thạnh Phú chỉ được |17| hồ sơ", "ben-tre/huyen-thanh-phu", "records_online", BOTH, value=17)
    use = {"scheme_id": "mic/ung-dung-cntt"}
    gold.score("xếp hạng |27|/63", "ben-tre", year=2018, rank=27, rank_of=63, **use)
    gold.score("chỉ số |0,4468|", "ben-tre", year=2018, index_value=0.4468, **use)
    gold.measure("tăng |9| bậc", "ben-tre", "change", year=2018, value=9)
    gold.score("năm 2017 (hạng |36|)", "ben-tre", year=2017, rank=36, **use)
    ict, part = {"scheme_id": "vaip/ict-index"}, {"criterion_id": "!overall"}
    gold.score("tỉnh xếp hạng |33|", "ben-tre", rank=33, **ict)
    gold.measure("giảm |2| bậc", "ben-tre", "change", value=-2)
    gold.score("kỹ thuật hạng |41|", "ben-tre", rank=41, **ict, **part)
    gold.score("nhân lực hạng |37|", "ben-tre", rank=37, **ict, **part)
    gold.score("ứng dụng CNTT hạng |20|", "ben-tre", rank=20, **ict, **part)
    par = {"scheme_id": "moha/cai-cach-hanh-chinh", "year": 2018}
    gold.score("đạt |77,93|%", "ben-tre", percent=77.93, **par)
    gold.score("xếp hạng |19|/63", "ben-tre", rank=19, rank_of=63, **par)
    gold.score("hành chính xếp hạng |15|", "ben-tre", rank=15, **par, **part)
    gold.other("67,67 điểm, xếp hạng |4|", "ben-tre", 4, year=2018)
    gold.measure("đạt |67,67| điểm", "ben-tre", "points", "*", year=2018, value=67.67, optional=True)
    gold.both("dẫn đầu khối sở, ban, ngành với |96,5| điểm", "ben-tre/so-thong-tin-va-truyen-thong", 1, 96.5)
    gold.both("Sở Y tế với |93| điểm", "ben-tre/so-y-te", 2, 93)
    gold.score("Sở Xây dựng xếp thứ |20|", "ben-tre/so-xay-dung", rank=20)
    gold.both("xếp thứ nhất với |91,25| điểm", "ben-tre/thi-xa-ben-tre", 1, 91.25)
    gold.score("huyện Ba Tri xếp thứ hai", "ben-tre/huyen-ba-tri", rank=2)
    gold.score("năm 2018 xếp thứ |6|", "ben-tre/huyen-ba-tri", year=2018, rank=6)
    gold.score("xếp cuối, thứ |9|/9", "ben-tre/huyen-cho-lach", rank=9, rank_of=9)
    gold.size("thứ 9/|9|", districts, 9)
    return gold.article()


def articles() -> list[Article]:
    """The decision and the department's report."""
    return [_decision(), _report()]
