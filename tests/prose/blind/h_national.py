"""A national summary and a ranking in points, written blind; every figure is made up."""

from tests.prose.blind.d_local import ranked, told
from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

_SUMMARY = """\
Ứng dụng CNTT trong cơ quan nhà nước năm 2013: thêm nhiều địa phương lên mức Khá
Thứ tư, 14/05/2014 08:55

Bộ Thông tin và Truyền thông đã hoàn thành Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin (CNTT) năm 2013 của \
các Bộ, ngành, địa phương. Số liệu do các cơ quan tự kê khai trong quý I năm 2014, có đối chiếu thực tế tại 9 nơi \
theo Công văn số 402/BTTTT-ƯDCNTT ngày 24/02/2014.

Trong 63 tỉnh, thành phố, có 3 địa phương đạt mức Tốt, chiếm 4,8%; 22 địa phương đạt mức Khá, chiếm 34,9%; các địa \
phương còn lại ở mức Trung bình. Ba địa phương đạt mức Tốt là Đà Nẵng, Thừa Thiên Huế và Lào Cai. Ở khối Bộ, cơ quan \
ngang Bộ, tỉ lệ cơ quan đạt mức Khá là khoảng 45%, trong khi năm 2012 mới là 31,8%; tỉ lệ cơ quan đạt mức Tốt vẫn \
dưới 10%.

Về hạ tầng, tỉ lệ máy tính trên cán bộ, công chức tại các tỉnh, thành phố đạt trung bình 83,6%.

Về dịch vụ công trực tuyến, số dịch vụ mức độ 3 do các địa phương cung cấp tăng từ 301 dịch vụ năm 2009 lên 812 dịch \
vụ năm 2010, 1.050 dịch vụ năm 2011, 1.734 dịch vụ năm 2012 và đạt 2.418 dịch vụ vào năm 2013. Số tỉnh, thành phố \
cung cấp dịch vụ mức độ 3 trong các năm 2011, 2012 và 2013 lần lượt là 42, 50 và 57. Ở mức độ 4, nếu như năm 2011 chỉ \
có 02 thành phố cung cấp 09 dịch vụ thì năm 2012 đã có 05 địa phương cung cấp 31 dịch vụ, còn năm 2013 là 11 địa \
phương với 89 dịch vụ.

Các Bộ, cơ quan ngang Bộ đến hết năm 2013 cung cấp 188 dịch vụ công trực tuyến mức độ 3 (năm 2012: 143 dịch vụ) và 52 \
dịch vụ mức độ 4. Có 15/22 Bộ, cơ quan ngang Bộ đã cung cấp ít nhất một dịch vụ mức độ 3.

Trong năm 2013, các tỉnh, thành phố đã giải quyết trực tuyến 431.206 hồ sơ, gấp gần 1,7 lần năm trước. Các cơ quan có \
lượng hồ sơ giải quyết trực tuyến lớn là Bộ Tài chính, Bộ Công Thương, TP. Hồ Chí Minh và tỉnh An Giang.

Tuy vậy, kinh phí chi cho CNTT ở nhiều tỉnh mới ở mức 8 đến 15 tỷ đồng mỗi năm. Quyết định số 1605/QĐ-TTg ngày \
27/8/2010 đặt mục tiêu đến hết năm 2015 50% hồ sơ khai thuế được nộp qua mạng.

Liên hệ: anh Trần Quốc Hòa, Phòng Chính sách, điện thoại 04.3782 1766 (máy lẻ 205).
"""

_POINTS = """\
Xếp hạng ứng dụng CNTT năm 2012: Bộ Ngoại giao và Đà Nẵng giành ngôi đầu

Sáng 22/8/2013, Bộ TT&TT đã họp báo công bố kết quả xếp hạng mức độ ứng dụng CNTT năm 2012 của các bộ, ngành, địa \
phương. Các cơ quan được chấm theo thang điểm 1.000.

Cụ thể, có 21/22 bộ, cơ quan ngang bộ được đưa vào bảng xếp hạng. Với 846,5 điểm, Bộ Ngoại giao đứng ở vị trí số một, \
bỏ lại phía sau Bộ Công Thương (839,75 điểm). Bộ Giáo dục và Đào tạo chiếm vị trí thứ ba với 811 điểm. Kế đó là Bộ \
Tài chính (vị trí thứ 4, 798,25 điểm) và Bộ Khoa học và Công nghệ (vị trí thứ 5, 784 điểm). Ở nửa dưới, Bộ Xây dựng \
xếp thứ 19/21, Ủy ban Dân tộc xếp thứ 20/21, còn Thanh tra Chính phủ xếp thứ 21/21 và chỉ được 344,5 điểm.

Năm tỉnh, thành phố có tổng điểm cao nhất là:
- Đà Nẵng: 921,3 điểm
- Nghệ An: 874,6 điểm
- Thừa Thiên Huế: 870,2 điểm
- Lào Cai: 856,9 điểm
- Bắc Ninh: 841,4 điểm

TP.HCM đạt 802,7 điểm và đứng thứ 8, trong khi Hà Nội đứng thứ 9 khi kém TP.HCM đúng 3,2 điểm. Cần Thơ năm 2011 xếp \
thứ 28 nay đã leo lên thứ 16. Tỉnh xếp cuối bảng là Điện Biên với vỏn vẹn 391,4 điểm; Cao Bằng (402,9 điểm) đứng thứ \
62.

Bảng điểm thành phần cho thấy thứ tự khác. Về Trang/Cổng thông tin điện tử, Bắc Giang đứng đầu cả nước với 236 điểm. \
Về hạ tầng kỹ thuật CNTT, ngôi nhất thuộc về Bình Dương, 93 điểm. Về cung cấp dịch vụ công trực tuyến, Đồng Nai xếp \
thứ 2, sau Đà Nẵng. Bộ Y tế thì xếp thứ ba khối bộ về nguồn nhân lực.

Nếu tính theo loại, chỉ Đà Nẵng và Nghệ An được xếp loại Tốt. Số tỉnh, thành phố xếp loại Khá là 20, gấp đôi năm 2011 \
(10 tỉnh, thành phố), và 41 tỉnh, thành phố xếp loại Trung bình.

Trong nhóm cơ quan thuộc Chính phủ, Thông tấn xã Việt Nam về nhất (705,5 điểm), Bảo hiểm xã hội Việt Nam về nhì (668 \
điểm).

Dịp này, Bộ đã trao 6 bằng khen kèm tiền thưởng 5 triệu đồng cho mỗi tập thể. "Chúng tôi mất 4 tháng để rà soát từng \
con số", bà Lê Thu Hạnh, trưởng nhóm đánh giá, cho biết. Theo Quyết định 1755/QĐ-TTg, đến năm 2015 Việt Nam phải nằm \
trong nhóm 70 nước dẫn đầu về CNTT.

N.H - Theo Bưu điện
"""


def _summary() -> Article:
    gold = Told("h1.summary", _SUMMARY, 2013, "mic/ung-dung-cntt/2013")
    for words, share, word, count in (("|3| địa phương đạt", "|4,8|", "Tốt", 3), ("|22| địa", "|34,9|", "Khá", 22)):
        gold.graded(words, PROVINCES, word, count)
        gold.graded("có 3 địa phương", PROVINCES, word, count, denominator=63, optional=True)
        percent = float(share.strip("|").replace(",", "."))
        gold.measure(share + "%", PROVINCES, "class_count", **{"class": word}, percent=percent)
    gold.classed("Ba địa phương đạt mức Tốt là", "Tốt", "da-nang", "thua-thien-hue", "lao-cai")
    told(gold, MINISTRIES, "share", "*", "khoảng |45|%", qualifier="≈", **{"class": "Khá"})
    told(gold, MINISTRIES, "share", "*", "là |31,8|%", year=2012, **{"class": "Khá"})
    told(gold, MINISTRIES, "share", "*", "dưới |10|%", qualifier="<", **{"class": "Tốt"})
    told(gold, PROVINCES, "*", "*", "trung bình |83,6|%")
    for year, words in enumerate(("|301| dịch", "|812| dịch", "|1.050| dịch", "|1.734| dịch", "|2.418| dịch"), 2009):
        told(gold, PROVINCES, "services", "3", words, year=year)
    for year, words in enumerate(("là |42|,", "42, |50| và", "50 và |57|."), 2011):
        told(gold, PROVINCES, "agencies", "3", words, year=year)
    places = ("có |02| thành phố", "có |05| địa phương", "là |11| địa phương")
    services = ("cấp |09| dịch", "cấp |31| dịch", "với |89| dịch")
    for year, (bodies, words) in enumerate(zip(places, services, strict=True), 2011):
        told(gold, PROVINCES, "agencies", "4", bodies, year=year)
        told(gold, PROVINCES, "services", "4", words, year=year)
    told(gold, MINISTRIES, "services", "3", "cung cấp |188| dịch")
    told(gold, MINISTRIES, "services", "3", "2012: |143| dịch", year=2012)
    told(gold, MINISTRIES, "services", "4", "và |52| dịch")
    told(gold, MINISTRIES, "agencies", "3", "Có |15|/22 Bộ", denominator=22)
    told(gold, PROVINCES, "records_online", "*", "|431.206| hồ sơ")
    gold.has("trực tuyến lớn là Bộ Tài chính", "bo-tai-chinh", "bo-cong-thuong", "ho-chi-minh", "an-giang")
    return gold.article()


def _points() -> Article:
    gold = Told("h1.points", _POINTS, 2012, "mic/ung-dung-cntt/2012")
    gold.score("Bộ Ngoại giao và Đà Nẵng giành ngôi đầu", "bo-ngoai-giao", rank=1)
    gold.score("Bộ Ngoại giao và Đà Nẵng giành ngôi đầu", "da-nang", rank=1)
    gold.measure("thang điểm |1.000|", "*", "*", "*", value=1000, optional=True)
    gold.size("có |21|/22 bộ", MINISTRIES, 21, 22)
    ranked(gold, 1, ("Với |846,5| điểm, Bộ Ngoại giao đứng ở vị trí số một", "bo-ngoai-giao"))
    gold.score("Bộ Công Thương (|839,75| điểm)", "bo-cong-thuong", points=839.75)
    gold.score("phía sau Bộ Công Thương", "bo-cong-thuong", rank=2, optional=True)
    ranked(gold, 3, ("vị trí thứ ba với |811| điểm", "bo-giao-duc-va-dao-tao"))
    gold.score("thứ |4|, 798", "bo-tai-chinh", rank=4).score("4, |798,25| điểm", "bo-tai-chinh", points=798.25)
    science = "bo-khoa-hoc-va-cong-nghe"
    gold.score("thứ |5|, 784", science, rank=5).score("5, |784| điểm", science, points=784)
    gold.score("thứ |19|/21", "bo-xay-dung", rank=19).score("thứ |20|/21", "uy-ban-dan-toc", rank=20)
    gold.score("thứ |21|/21", "thanh-tra-chinh-phu", rank=21)
    gold.score("|344,5| điểm", "thanh-tra-chinh-phu", points=344.5)
    ranked(
        gold,
        1,
        ("Đà Nẵng: |921,3| điểm", "da-nang"),
        ("Nghệ An: |874,6| điểm", "nghe-an"),
        ("Thừa Thiên Huế: |870,2| điểm", "thua-thien-hue"),
        ("Lào Cai: |856,9| điểm", "lao-cai"),
        ("Bắc Ninh: |841,4| điểm", "bac-ninh"),
    )
    gold.score("đạt |802,7| điểm", "ho-chi-minh", points=802.7).score("thứ |8|, trong", "ho-chi-minh", rank=8)
    gold.score("Hà Nội đứng thứ |9|", "ha-noi", rank=9)
    gold.score("xếp thứ |28|", "can-tho", rank=28, year=2011, scheme_id="mic/ung-dung-cntt/2011")
    gold.score("lên thứ |16|", "can-tho", rank=16)
    gold.score("Tỉnh xếp cuối bảng là Điện Biên", "dien-bien", rank=63, optional=True)
    gold.score("|391,4| điểm", "dien-bien", points=391.4)
    gold.score("(|402,9| điểm)", "cao-bang", points=402.9).score("thứ |62|", "cao-bang", rank=62)
    ranked(gold, 1, ("Bắc Giang đứng đầu cả nước với |236| điểm", "bac-giang"), criterion_id="portal")
    ranked(gold, 1, ("ngôi nhất thuộc về Bình Dương, |93| điểm", "binh-duong"), criterion_id="infrastructure")
    gold.score("Đồng Nai xếp thứ |2|", "dong-nai", rank=2, criterion_id="online-services")
    gold.score("2, sau Đà Nẵng", "da-nang", rank=1, criterion_id="online-services", optional=True)
    gold.score("Bộ Y tế thì xếp thứ ba", "bo-y-te", rank=3, criterion_id="human-resources")
    gold.classed("chỉ Đà Nẵng và Nghệ An được xếp loại Tốt", "Tốt", "da-nang", "nghe-an")
    gold.graded("chỉ Đà Nẵng và Nghệ An được xếp loại Tốt", PROVINCES, "Tốt", 2, optional=True)
    gold.graded("Khá là |20|,", PROVINCES, "Khá", 20).graded("(|10| tỉnh", PROVINCES, "Khá", 10, year=2011)
    gold.graded("và |41| tỉnh", PROVINCES, "Trung bình", 41)
    news, insurance = "Thông tấn xã Việt Nam về nhất (|705,5| điểm)", "xã hội Việt Nam về nhì (|668| điểm)"
    ranked(gold, 1, (news, "thong-tan-xa-viet-nam"), (insurance, "bao-hiem-xa-hoi-viet-nam"))
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_summary(), _points()]
