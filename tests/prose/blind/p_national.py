"""A news agency on the yearly evaluation, a report on services and records, an ICT Index; every figure is made up."""

from tests.prose.model import Article
from tests.prose.unseen_gold import MINISTRIES, PROVINCES, Told

AGENCY = """Công bố kết quả đánh giá ứng dụng công nghệ thông tin trong cơ quan nhà nước năm 2015

Hà Nội (TTXVN) - Sáng 16/8, tại Hà Nội, Bộ Thông tin và Truyền thông họp báo công bố kết quả đánh giá mức độ ứng dụng \
công nghệ thông tin (CNTT) năm 2015 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực \
thuộc Trung ương.

Lãnh đạo Cục Tin học hóa cho biết, việc đánh giá dựa trên báo cáo của các cơ quan theo Thông tư số 06/2013/TT-BTTTT và \
kết quả kiểm tra trực tiếp trên các cổng thông tin điện tử trong thời gian từ ngày 10/3 đến ngày 25/4/2016. Thang điểm \
đánh giá là 1.000 điểm.

Theo kết quả được công bố, ở khối các bộ, cơ quan ngang bộ, Bộ Ngoại giao đứng đầu với 872,5 điểm. Xếp thứ hai là Bộ \
Tài chính với 865 điểm. Ngân hàng Nhà nước Việt Nam xếp thứ 6, đạt 798,25 điểm. Ủy ban Dân tộc xếp thứ 20. Trong khối \
này có 5 đơn vị đạt mức Tốt, 11 đơn vị đạt mức Khá và 4 đơn vị đạt mức Trung bình.

Đối với các tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng tiếp tục dẫn đầu với 921,75 điểm. Các vị trí thứ hai, thứ \
ba và thứ tư lần lượt thuộc về Thừa Thiên - Huế (887 điểm), Quảng Ninh (869,5 điểm) và Lào Cai (840,25 điểm). Thủ đô \
Hà Nội xếp thứ 8 với 811 điểm. Hai địa phương ở cuối bảng xếp hạng là Gia Lai (thứ 62) và Đắk Nông (thứ 63).

Tỷ lệ địa phương đạt mức Tốt năm 2015 là 14,3%, mức Khá là 47,6%, mức Trung bình là 38,1%. Trong khi đó, năm 2014, tỷ \
lệ địa phương đạt mức Tốt chỉ là 9,5%.

Phát biểu tại buổi họp báo, lãnh đạo Bộ đề nghị các bộ, địa phương bố trí đủ cán bộ chuyên trách, triển khai Nghị \
quyết số 36a/NQ-CP ngày 14/10/2015 của Chính phủ về Chính phủ điện tử, phấn đấu đến hết năm 2017 có 100% số bộ, \
ngành và tỉnh, thành phố kết nối liên thông văn bản điện tử.

Sau lễ công bố, khoảng 120 đại biểu đã thảo luận về phương án đánh giá giai đoạn 2016 - 2020./.

TTXVN/Thu Hằng
"""

RECORDS = """Hồ sơ trực tuyến năm 2018 vẫn tập trung ở một số ít địa phương

14/05/2019 16:20

Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa tổng hợp tình hình cung cấp dịch vụ công trực tuyến (DVCTT) mức độ \
3, mức độ 4 năm 2018 của các bộ, cơ quan ngang bộ và các tỉnh, thành phố trực thuộc Trung ương trên cơ sở báo cáo của \
các đơn vị gửi về theo Công văn số 3812/BTTTT-THH ngày 13/11/2018.

1. Khối tỉnh, thành phố

Tính đến hết năm 2018, cả nước có 61/63 (96,83%) tỉnh, thành phố đã cung cấp DVCTT mức độ 3 hoặc mức độ 4. Hai tỉnh \
chưa cung cấp dịch vụ là Điện Biên và Kon Tum.

Tổng số DVCTT mức độ 3 do các tỉnh, thành phố cung cấp là 28.416 dịch vụ, mức độ 4 là 4.873 dịch vụ. Tỷ lệ DVCTT có \
phát sinh hồ sơ ở mức độ 3 là 34,2%, ở mức độ 4 là 41,7%.

Về số lượng DVCTT mức độ 3, mức độ 4 được cung cấp, Bình Dương đứng đầu với 1.512 dịch vụ. Lai Châu xếp thứ 61 với 4 \
dịch vụ mức độ 3.

Về số lượng hồ sơ được giải quyết trực tuyến, Hà Nội đứng đầu với tổng số 1.204.518 hồ sơ, trong đó mức độ 3 là \
1.187.306 hồ sơ, mức độ 4 là 17.212 hồ sơ. Xếp thứ hai là Thành phố Hồ Chí Minh với 612.940 hồ sơ. Các tỉnh Hậu \
Giang, Phú Yên không có số liệu về hồ sơ trực tuyến.

2. Khối bộ, cơ quan ngang bộ

Có 18/20 bộ, cơ quan ngang bộ đã cung cấp DVCTT mức độ 3, mức độ 4; các cơ quan chưa cung cấp là Thanh tra Chính phủ \
và Ủy ban Dân tộc.

Theo Cục Tin học hóa, nguyên nhân khiến nhiều dịch vụ chưa có hồ sơ là công tác tuyên truyền còn hạn chế, quy trình \
chưa được đơn giản hóa. Nghị quyết số 17/NQ-CP ngày 07/3/2019 đặt mục tiêu đến năm 2020 tích hợp 30% dịch vụ công trực \
tuyến thiết yếu lên Cổng Dịch vụ công quốc gia.

Hồng Vân
Tòa soạn: 115 Trần Duy Hưng, Cầu Giấy, Hà Nội | ĐT: 024.3773 7136
"""

ICT_INDEX = """Vietnam ICT Index 2017: Đà Nẵng vẫn dẫn đầu các tỉnh, thành phố

Thứ Tư, 27/09/2017, 14:32 GMT+7

Hội Tin học Việt Nam phối hợp với Vụ Công nghệ thông tin (Bộ TT&TT) vừa công bố Báo cáo Chỉ số sẵn sàng cho phát triển \
và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) năm 2017. Báo cáo dày 136 trang, được xây dựng từ số liệu do các cơ \
quan, đơn vị cung cấp trong khoảng thời gian từ tháng 3 đến tháng 7.

Trong bảng xếp hạng các tỉnh, thành phố trực thuộc Trung ương, Đà Nẵng đứng thứ nhất với chỉ số 0,9124. Thành phố Hồ \
Chí Minh xếp thứ hai với chỉ số 0,7451, Hà Nội xếp thứ ba với chỉ số 0,7219. Năm 2016, chỉ số của Đà Nẵng là 0,8893.

Nhiều địa phương có sự thay đổi lớn về thứ hạng. Bắc Ninh xếp thứ 4, tăng 3 bậc so với năm 2016. Cần Thơ từ vị trí \
thứ 12 năm 2016 lên vị trí thứ 6 năm 2017. Bà Rịa - Vũng Tàu xếp thứ 15, trong khi năm 2016 xếp thứ 8.

Ba tỉnh đứng cuối bảng xếp hạng là Lai Châu (thứ 61), Hà Giang (thứ 62) và Điện Biên (thứ 63, chỉ số 0,1047).

Xét theo từng chỉ số thành phần, Đà Nẵng đứng đầu về hạ tầng kỹ thuật CNTT, còn Thừa Thiên - Huế đứng đầu về ứng dụng \
CNTT.

Ở khối các bộ, cơ quan ngang bộ có dịch vụ công, Bộ Tài chính đứng thứ nhất với chỉ số 0,8702; Bộ Giáo dục và Đào tạo \
đứng thứ hai với chỉ số 0,7015. Bộ Y tế xếp thứ 9, tăng 4 bậc so với năm 2016 (năm 2016 xếp thứ 13).

Bên cạnh các bộ, ngành và địa phương, báo cáo năm nay còn khảo sát các tập đoàn kinh tế, tổng công ty nhà nước và ngân \
hàng thương mại. Ban tổ chức cho biết từ năm 2018 phiếu điều tra sẽ được rút gọn còn 4 trang và gửi trước ngày 15/4.

Tuấn Minh
Chia sẻ | 3 bình luận | 2.467 lượt xem
"""


def _agency() -> Article:
    gold = Told("p1_agency", AGENCY, 2015, "mic/ung-dung-cntt/2015")
    gold.both("Bộ Ngoại giao đứng đầu với |872,5| điểm", "bo-ngoai-giao", 1, 872.5)
    gold.both("Xếp thứ hai là Bộ Tài chính với |865| điểm", "bo-tai-chinh", 2, 865)
    gold.score("Ngân hàng Nhà nước Việt Nam xếp thứ |6|", "ngan-hang-nha-nuoc-viet-nam", rank=6)
    gold.score("đạt |798,25| điểm", "ngan-hang-nha-nuoc-viet-nam", points=798.25)
    gold.score("Ủy ban Dân tộc xếp thứ |20|", "uy-ban-dan-toc", rank=20)
    gold.graded("có |5| đơn vị", MINISTRIES, "Tốt", 5).graded("|11| đơn vị", MINISTRIES, "Khá", 11)
    gold.graded("và |4| đơn vị", MINISTRIES, "Trung bình", 4)
    gold.both("Đà Nẵng tiếp tục dẫn đầu với |921,75| điểm", "da-nang", 1, 921.75)
    before = {"year": 2014, "scheme_id": "mic/ung-dung-cntt/2014", "optional": True}
    gold.score("Đà Nẵng tiếp tục dẫn đầu", "da-nang", rank=1, **before)
    gold.both("Thừa Thiên - Huế (|887| điểm)", "thua-thien-hue", 2, 887)
    gold.both("Quảng Ninh (|869,5| điểm)", "quang-ninh", 3, 869.5)
    gold.both("Lào Cai (|840,25| điểm)", "lao-cai", 4, 840.25)
    gold.score("Hà Nội xếp thứ |8| với", "ha-noi", rank=8).score("với |811| điểm", "ha-noi", points=811)
    gold.score("Gia Lai (thứ |62|)", "gia-lai", rank=62).score("Đắk Nông (thứ |63|)", "dak-nong", rank=63)
    gold.measure("năm 2015 là |14,3|%", PROVINCES, "share", **{"class": "Tốt"}, value=14.3)
    gold.measure("mức Khá là |47,6|%", PROVINCES, "share", **{"class": "Khá"}, value=47.6)
    gold.measure("Trung bình là |38,1|%", PROVINCES, "share", **{"class": "Trung bình"}, value=38.1)
    gold.measure("chỉ là |9,5|%", PROVINCES, "share", **{"class": "Tốt"}, value=9.5, year=2014)
    return gold.article()


def _records() -> Article:
    gold = Told("p2_records", RECORDS, 2018)
    both, online, share = "3+4|unstated", "records_online", "share_services_with_records"
    fields = {"value": 61, "denominator": 63, "percent": 96.83}
    gold.measure("cả nước có |61|/63", PROVINCES, "agencies", "3+4", **fields)
    gold.none("chưa cung cấp dịch vụ là Điện Biên và Kon Tum", both, "dien-bien", "kon-tum")
    gold.measure("Hai tỉnh chưa cung cấp dịch vụ", PROVINCES, "*", "*", value=2, optional=True)
    gold.measure("cung cấp là |28.416| dịch vụ", PROVINCES, "services", "3", value=28416)
    gold.measure("mức độ 4 là |4.873| dịch vụ", PROVINCES, "services", "4", value=4873)
    gold.measure("mức độ 3 là |34,2|%", PROVINCES, share, "3", value=34.2)
    gold.measure("mức độ 4 là |41,7|%", PROVINCES, share, "4", value=41.7)
    gold.places("services", ("Bình Dương đứng đầu với |1.512| dịch vụ", "binh-duong", 1, 1512))
    gold.by("Lai Châu xếp thứ |61| với", "lai-chau", "services", 61)
    gold.measure("với |4| dịch vụ", "lai-chau", "services", "3", value=4)
    gold.places(online, ("Hà Nội đứng đầu với tổng số |1.204.518| hồ sơ", "ha-noi", 1, 1204518))
    gold.measure("mức độ 3 là |1.187.306| hồ sơ", "ha-noi", online, "3", value=1187306)
    gold.measure("mức độ 4 là |17.212| hồ sơ", "ha-noi", online, "4", value=17212)
    words = "Xếp thứ hai là Thành phố Hồ Chí Minh với |612.940| hồ sơ"
    gold.places(online, (words, "ho-chi-minh", 2, 612940))
    gold.missing("Hậu Giang, Phú Yên không có số liệu", "hau-giang", "phu-yen")
    gold.measure("Có |18|/20 bộ", MINISTRIES, "agencies", "3+4", value=18, denominator=20)
    gold.none("là Thanh tra Chính phủ và Ủy ban Dân tộc", both, "thanh-tra-chinh-phu", "uy-ban-dan-toc")
    return gold.article()


def _ict_index() -> Article:
    gold = Told("p3_ict_index", ICT_INDEX, 2017, "vaip/ict-index")
    index = "index_value"
    gold.score("Đà Nẵng vẫn dẫn đầu các tỉnh, thành phố", "da-nang", rank=1)
    gold.score("Đà Nẵng vẫn dẫn đầu các tỉnh, thành phố", "da-nang", rank=1, year=2016, optional=True)
    gold.both("Đà Nẵng đứng thứ nhất với chỉ số |0,9124|", "da-nang", 1, 0.9124, index)
    gold.both("Thành phố Hồ Chí Minh xếp thứ hai với chỉ số |0,7451|", "ho-chi-minh", 2, 0.7451, index)
    gold.both("Hà Nội xếp thứ ba với chỉ số |0,7219|", "ha-noi", 3, 0.7219, index)
    gold.score("chỉ số của Đà Nẵng là |0,8893|", "da-nang", index_value=0.8893, year=2016)
    gold.score("Bắc Ninh xếp thứ |4|", "bac-ninh", rank=4)
    gold.measure("tăng |3| bậc", "bac-ninh", "change", "*", value=3)
    gold.score("từ vị trí thứ |12| năm 2016", "can-tho", rank=12, year=2016)
    gold.score("lên vị trí thứ |6| năm 2017", "can-tho", rank=6)
    gold.score("Bà Rịa - Vũng Tàu xếp thứ |15|", "ba-ria-vung-tau", rank=15)
    gold.score("năm 2016 xếp thứ |8|", "ba-ria-vung-tau", rank=8, year=2016)
    gold.score("(thứ |61|)", "lai-chau", rank=61).score("(thứ |62|)", "ha-giang", rank=62)
    gold.score("(thứ |63|,", "dien-bien", rank=63).score("chỉ số |0,1047|", "dien-bien", index_value=0.1047)
    gold.score("Đà Nẵng đứng đầu về hạ tầng kỹ thuật CNTT", "da-nang", rank=1, criterion_id="infrastructure")
    words = "Thừa Thiên - Huế đứng đầu về ứng dụng CNTT"
    gold.score(words, "thua-thien-hue", rank=1, criterion_id="application")
    gold.both("Bộ Tài chính đứng thứ nhất với chỉ số |0,8702|", "bo-tai-chinh", 1, 0.8702, index)
    words = "Bộ Giáo dục và Đào tạo đứng thứ hai với chỉ số |0,7015|"
    gold.both(words, "bo-giao-duc-va-dao-tao", 2, 0.7015, index)
    gold.score("Bộ Y tế xếp thứ |9|", "bo-y-te", rank=9).measure("tăng |4| bậc", "bo-y-te", "change", "*", value=4)
    gold.score("(năm 2016 xếp thứ |13|)", "bo-y-te", rank=13, year=2016)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this file."""
    return [_agency(), _records(), _ict_index()]
