"""Articles on the whole country, written without sight of the reader: a yearly summary, e-government, ministries."""

from typing import Any

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, MINISTRIES, PROVINCES, Told

_SUMMARY = """\
Trang chủ > Tin tức – Sự kiện > Ứng dụng CNTT
Phát hành báo cáo đánh giá mức độ ứng dụng công nghệ thông tin trong cơ quan nhà nước năm 2014
Cập nhật lúc 15:20, thứ Ba, 09/06/2015

Bộ Thông tin và Truyền thông vừa phát hành báo cáo đánh giá mức độ ứng dụng công nghệ thông tin (CNTT) của các Bộ, \
cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố trực thuộc Trung ương năm 2014. Phiếu khảo sát được \
gửi đi kèm Công văn số 3218/BTTTT-THH ngày 05/11/2014; trong tháng 3 năm 2015, các đoàn của Bộ đã kiểm tra thực tế \
tại một số nơi trước khi chốt số liệu.

Nhìn chung, kết quả khá hơn năm trước. Trong khối tỉnh, thành phố trực thuộc Trung ương, 11 địa phương được xếp loại \
Tốt, 37 địa phương xếp loại Khá và 15 địa phương xếp loại Trung bình; năm 2013 mới có 04 địa phương đạt loại Tốt. \
Trong khối các Bộ, cơ quan ngang Bộ, tỉ lệ đơn vị đạt mức Tốt là 27,3%, mức Khá là 59,1%, số còn lại ở mức Trung \
bình và không đơn vị nào bị xếp mức Yếu.

Bảng xếp hạng chung của các Bộ do Bộ Công Thương dẫn đầu với 871,5 điểm trên thang điểm 1.000. Kế tiếp là Bộ Giao \
thông vận tải với 858,25 điểm; Bộ Thông tin và Truyền thông đứng thứ ba, được 840 điểm. Ủy ban Dân tộc ở vị trí \
22/22 với 512,75 điểm. Ba địa phương có tổng điểm cao nhất lần lượt là Đà Nẵng, Lào Cai và Thừa Thiên Huế.

Dịch vụ công trực tuyến là nội dung có bước tiến rõ nhất. Tại các tỉnh, thành phố, số dịch vụ mức độ 3 tăng đều qua \
từng năm: năm 2011 là 1.112 dịch vụ, do 41 địa phương cung cấp; năm 2012 là 1.687 dịch vụ, do 47 địa phương cung \
cấp; năm 2013 là 2.375 dịch vụ của 53 địa phương và năm 2014 là 3.009 dịch vụ của 57 địa phương. Với mức độ 4, năm \
2013 có 09 tỉnh, thành phố cung cấp 46 dịch vụ, sang năm 2014 có 14 tỉnh, thành phố cung cấp 128 dịch vụ.

Các Bộ, cơ quan ngang Bộ trong năm 2014 cung cấp 276 dịch vụ công trực tuyến mức độ 3 và 91 dịch vụ mức độ 4; riêng \
Bộ Công Thương đã có 63 dịch vụ mức độ 3.

Báo cáo cũng nêu những điểm yếu: kinh phí chi cho ứng dụng CNTT của nhiều địa phương chưa đến 20 tỷ đồng mỗi năm, \
cán bộ chuyên trách còn mỏng. Quyết định số 1605/QĐ-TTg đặt ra yêu cầu đến hết năm 2015 phải có 50% hồ sơ khai thuế, \
hải quan được nộp qua mạng; các đơn vị cần rà soát để kịp tiến độ.

Toàn văn báo cáo xem tại mục Số liệu – Báo cáo. Mọi ý kiến xin gửi về Cục Ứng dụng CNTT, điện thoại (04) 3943 0044.
"""

_EGOV = """\
ICT trong nước
Chính phủ điện tử 2018: Bộ Kế hoạch và Đầu tư giành lại ngôi đầu, Quảng Ninh bứt phá
23/08/2019 14:05 GMT+7

Cục Tin học hóa thuộc Bộ Thông tin và Truyền thông hôm 22/8 công bố kết quả đánh giá, xếp hạng mức độ phát triển \
Chính phủ điện tử năm 2018 của các bộ, ngành và địa phương, hoạt động mà những năm trước mang tên đánh giá mức độ \
ứng dụng CNTT.

Ở khối địa phương, Quảng Ninh lần đầu tiên chiếm vị trí số 1 trong 63 tỉnh, thành phố, chỉ số đạt 0,8714. Xếp ngay \
sau là Lâm Đồng với 0,8592 và TP. Cần Thơ với 0,8466. Hai đô thị lớn nhất nước có kết quả trái ngược. TP. Hồ Chí \
Minh giữ hạng 5 (0,8301), trong khi Hà Nội chỉ xếp hạng 17 (0,7428), dù năm 2017 thủ đô còn đứng hạng 9. Bắc Giang \
tăng 12 bậc, lên vị trí thứ 33. Các vị trí 61, 62 và 63 lần lượt thuộc về Kon Tum, Điện Biên và Lai Châu.

Nếu phân theo mức thì 5 tỉnh, thành phố đạt mức Tốt, 46 tỉnh, thành phố đạt mức Khá và 12 tỉnh chỉ ở mức Trung bình.

Xét từng hạng mục, Đà Nẵng đứng thứ nhất về hạ tầng kỹ thuật CNTT, còn Thái Nguyên dẫn đầu cả nước về cung cấp dịch \
vụ công trực tuyến với chỉ số 0,9120.

Với khối bộ, cơ quan ngang bộ, năm nay việc xếp hạng thực hiện tại 18/22 cơ quan. Bộ Kế hoạch và Đầu tư có chỉ số \
0,8935, cao nhất khối. Bộ Tư pháp xếp thứ hai (0,8725), Ngân hàng Nhà nước Việt Nam xếp thứ ba (0,8617). Bộ Văn hóa, \
Thể thao và Du lịch khép lại bảng xếp hạng ở vị trí thứ 18, chỉ số 0,5146.

Trong các cơ quan thuộc Chính phủ, Thông tấn xã Việt Nam dẫn đầu với chỉ số 0,7689; Bảo hiểm Xã hội Việt Nam tụt \
xuống thứ hai (0,7541) và Đài Tiếng nói Việt Nam đứng thứ ba.

"Thứ hạng không phải là đích đến. Điều quan trọng là mỗi cơ quan thấy mình yếu ở đâu", đại diện Cục Tin học hóa nói \
tại buổi công bố. Theo vị này, Nghị quyết 17/NQ-CP ngày 7/3/2019 yêu cầu đến năm 2020 tỉ lệ dịch vụ công trực tuyến \
mức độ 4 phải đạt từ 30% trở lên, nên bộ tiêu chí của kỳ đánh giá sau sẽ có khoảng 15 tiêu chí mới.

Hải Lam
Từ khóa: Chính phủ điện tử, xếp hạng, Cục Tin học hóa
Tin cùng chuyên mục | Gửi bình luận (3)
"""

_MINISTRIES = """\
Hồ sơ trực tuyến của các Bộ năm 2017: nơi hàng chục triệu, nơi chưa có gì
Thứ sáu, 20/07/2018, 09:11

Báo cáo đánh giá mức độ ứng dụng CNTT năm 2017 do Bộ Thông tin và Truyền thông thực hiện dành riêng một phần cho \
dịch vụ công trực tuyến của khối Bộ, cơ quan ngang Bộ. Theo đó, tính đến ngày 31/12/2017, số Bộ, cơ quan ngang Bộ có \
dịch vụ công trực tuyến mức độ 3 hoặc mức độ 4 là 18/19; Ủy ban Dân tộc là cơ quan duy nhất chưa cung cấp dịch vụ \
nào ở hai mức này.

Toàn khối cung cấp 1.246 dịch vụ mức độ 3 và 587 dịch vụ mức độ 4, cộng lại là 1.833 dịch vụ. Năm 2016, tổng số dịch \
vụ ở cả hai mức của khối này mới là 1.402.

Xếp theo số lượng dịch vụ, Bộ Công Thương đứng đầu với 291 dịch vụ, Bộ Giao thông vận tải đứng thứ hai với 265 dịch \
vụ, thứ ba là Bộ Y tế với 198 dịch vụ. Bộ Nội vụ cả năm chỉ có 02 dịch vụ mức độ 3.

Thứ tự thay đổi hẳn khi xếp theo số lượng hồ sơ được giải quyết trực tuyến. Đứng đầu là Bộ Tài chính với 38,6 triệu \
hồ sơ, phần lớn thuộc ngành thuế và hải quan. Bộ Công Thương xếp thứ hai với 1.204.317 hồ sơ. Xếp thứ ba, Bộ Tư pháp \
có 655.820 hồ sơ trực tuyến, trong đó 48.115 hồ sơ là của các dịch vụ mức độ 4. Bộ Y tế trong năm đã xử lý 87.450 hồ \
sơ theo tất cả các hình thức; số được giải quyết trực tuyến là 61.093 hồ sơ, phát sinh ở 112 dịch vụ.

Tính chung các Bộ, tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến là 52,4% đối với mức độ 3 và 88,9% đối với mức độ 4.

Bộ Ngoại giao, Bộ Xây dựng và Thanh tra Chính phủ không gửi số liệu về hồ sơ nên không được đưa vào bảng này.

Về tính năng, 12/19 Bộ, cơ quan ngang Bộ đã có chức năng đăng nhập một lần (SSO) cho các dịch vụ của mình; Bộ Nội vụ \
và Bộ Xây dựng hiện chưa có chức năng này. Số cơ quan đã tập hợp đường dẫn đến dịch vụ công trực tuyến của các đơn \
vị trực thuộc về một trang duy nhất trên cổng thông tin điện tử là 15/19.

Theo Quyết định số 877/QĐ-TTg ngày 18/7/2018, các Bộ, ngành phải hoàn thành thêm 83 dịch vụ mức độ 4 trong giai đoạn \
2018 - 2019. Văn phòng Chính phủ đề nghị bố trí kinh phí ngay từ quý IV và báo cáo tiến độ trước ngày 15 hằng tháng.

In trang này | Gửi cho bạn bè | Lượt xem: 1.507
"""


def paired(gold: Told, words: str, subject: str, rank: int, index: float, **fields: Any) -> None:
    """An index between bars and a place: between slashes where a numeral prints it."""
    gold.score(words.replace("/", ""), subject, index_value=index, **fields)
    gold.score(words.replace("|", "").replace("/", "|"), subject, rank=rank, **fields)


def _summary() -> Article:
    gold = Told("summary", _SUMMARY, 2014, "mic/ung-dung-cntt/2014")
    gold.graded("|11| địa phương được xếp loại Tốt", PROVINCES, "Tốt", 11)
    gold.graded("|37| địa phương xếp loại Khá", PROVINCES, "Khá", 37)
    gold.graded("|15| địa phương xếp loại Trung bình", PROVINCES, "Trung bình", 15)
    gold.graded("|04| địa phương đạt loại Tốt", PROVINCES, "Tốt", 4, year=2013)
    gold.measure("mức Tốt là |27,3|%", MINISTRIES, "share", value=27.3, **{"class": "Tốt"})
    gold.measure("mức Khá là |59,1|%", MINISTRIES, "share", value=59.1, **{"class": "Khá"})
    gold.graded("không đơn vị nào bị xếp mức Yếu", MINISTRIES, "Yếu", 0, optional=True)
    gold.both("do Bộ Công Thương dẫn đầu với |871,5| điểm", "bo-cong-thuong", 1, 871.5)
    gold.both("Kế tiếp là Bộ Giao thông vận tải với |858,25| điểm", "bo-giao-thong-van-tai", 2, 858.25)
    gold.both("Bộ Thông tin và Truyền thông đứng thứ ba, được |840| điểm", "bo-thong-tin-va-truyen-thong", 3, 840)
    gold.score("ở vị trí |22|/22 với 512,75 điểm", "uy-ban-dan-toc", rank=22)
    gold.score("ở vị trí 22/22 với |512,75| điểm", "uy-ban-dan-toc", points=512.75)
    gold.row("da-nang", "lao-cai", "thua-thien-hue", start=1, words="tổng điểm cao nhất lần lượt là Đà Nẵng")
    for year, words, services, agencies, level in (
        (2011, "năm 2011 là |1.112| dịch vụ, do /41/ địa phương cung cấp", 1112, 41, "3"),
        (2012, "năm 2012 là |1.687| dịch vụ, do /47/ địa phương cung cấp", 1687, 47, "3"),
        (2013, "năm 2013 là |2.375| dịch vụ của /53/ địa phương", 2375, 53, "3"),
        (2014, "năm 2014 là |3.009| dịch vụ của /57/ địa phương", 3009, 57, "3"),
        (2013, "năm 2013 có /09/ tỉnh, thành phố cung cấp |46| dịch vụ", 46, 9, "4"),
        (2014, "năm 2014 có /14/ tỉnh, thành phố cung cấp |128| dịch vụ", 128, 14, "4"),
    ):
        first, second = words.replace("/", ""), words.replace("|", "").replace("/", "|")
        gold.measure(first, PROVINCES, "services", level, value=services, year=year)
        gold.measure(second, PROVINCES, "agencies", level, value=agencies, year=year)
    gold.measure("cung cấp |276| dịch vụ công trực tuyến mức độ 3", MINISTRIES, "services", "3", value=276)
    gold.measure("và |91| dịch vụ mức độ 4", MINISTRIES, "services", "4", value=91)
    gold.measure("đã có |63| dịch vụ mức độ 3", "bo-cong-thuong", "services", "3", value=63)
    return gold.article()


def _egov() -> Article:
    gold = Told("egov", _EGOV, 2018, "mic/ung-dung-cntt/2018")
    for words, subject, rank, index in (
        ("vị trí số /1/ trong 63 tỉnh, thành phố, chỉ số đạt |0,8714|", "quang-ninh", 1, 0.8714),
        ("Lâm Đồng với |0,8592|", "lam-dong", 2, 0.8592),
        ("TP. Cần Thơ với |0,8466|", "can-tho", 3, 0.8466),
        ("TP. Hồ Chí Minh giữ hạng /5/ (|0,8301|)", "ho-chi-minh", 5, 0.8301),
        ("Hà Nội chỉ xếp hạng /17/ (|0,7428|)", "ha-noi", 17, 0.7428),
        ("Bộ Kế hoạch và Đầu tư có chỉ số |0,8935|, cao nhất khối", "bo-ke-hoach-va-dau-tu", 1, 0.8935),
        ("Bộ Tư pháp xếp thứ hai (|0,8725|)", "bo-tu-phap", 2, 0.8725),
        ("Ngân hàng Nhà nước Việt Nam xếp thứ ba (|0,8617|)", "ngan-hang-nha-nuoc-viet-nam", 3, 0.8617),
        ("ở vị trí thứ /18/, chỉ số |0,5146|", "bo-van-hoa-the-thao-va-du-lich", 18, 0.5146),
        ("Thông tấn xã Việt Nam dẫn đầu với chỉ số |0,7689|", "thong-tan-xa-viet-nam", 1, 0.7689),
        ("tụt xuống thứ hai (|0,7541|)", "bao-hiem-xa-hoi-viet-nam", 2, 0.7541),
    ):
        paired(gold, words, subject, rank, index)
    gold.score("năm 2017 thủ đô còn đứng hạng |9|", "ha-noi", rank=9, year=2017, scheme_id="mic/ung-dung-cntt/2017")
    gold.measure("Bắc Giang tăng |12| bậc", "bac-giang", "change", "*", value=12, optional=True)
    gold.score("lên vị trí thứ |33|", "bac-giang", rank=33)
    gold.score("Các vị trí |61|, 62 và 63", "kon-tum", rank=61, rank_basis="*")
    gold.score("Các vị trí 61, |62| và 63", "dien-bien", rank=62, rank_basis="*")
    gold.score("Các vị trí 61, 62 và |63|", "lai-chau", rank=63, rank_basis="*")
    gold.graded("|5| tỉnh, thành phố đạt mức Tốt", PROVINCES, "Tốt", 5)
    gold.graded("|46| tỉnh, thành phố đạt mức Khá", PROVINCES, "Khá", 46)
    gold.graded("|12| tỉnh chỉ ở mức Trung bình", PROVINCES, "Trung bình", 12)
    gold.score("Đà Nẵng đứng thứ nhất về hạ tầng kỹ thuật CNTT", "da-nang", rank=1, criterion_id="infrastructure")
    gold.both(
        "Thái Nguyên dẫn đầu cả nước về cung cấp dịch vụ công trực tuyến với chỉ số |0,9120|",
        "thai-nguyen", 1, 0.912, "index_value", criterion_id="online-services",
    )  # fmt: skip
    gold.size("thực hiện tại |18|/22 cơ quan", MINISTRIES, 18, 22)
    gold.score("Đài Tiếng nói Việt Nam đứng thứ ba", "dai-tieng-noi-viet-nam", rank=3)
    return gold.article()


def _ministries() -> Article:
    gold = Told("ministries", _MINISTRIES, 2017, "mic/ung-dung-cntt/2017")
    gold.measure("mức độ 4 là |18|/19", MINISTRIES, "agencies", "3+4", value=18, denominator=19)
    gold.none("Ủy ban Dân tộc là cơ quan duy nhất chưa cung cấp dịch vụ nào", "3+4", "uy-ban-dan-toc")
    gold.measure("Toàn khối cung cấp |1.246| dịch vụ mức độ 3", MINISTRIES, "services", "3", value=1246)
    gold.measure("và |587| dịch vụ mức độ 4", MINISTRIES, "services", "4", value=587)
    gold.measure("cộng lại là |1.833| dịch vụ", MINISTRIES, "services", "3+4", value=1833)
    gold.measure("của khối này mới là |1.402|", MINISTRIES, "services", "3+4", value=1402, year=2016)
    gold.places(
        "services",
        ("Bộ Công Thương đứng đầu với |291| dịch vụ", "bo-cong-thuong", 1, 291),
        ("Bộ Giao thông vận tải đứng thứ hai với |265| dịch vụ", "bo-giao-thong-van-tai", 2, 265),
        ("thứ ba là Bộ Y tế với |198| dịch vụ", "bo-y-te", 3, 198),
    )
    gold.measure("chỉ có |02| dịch vụ mức độ 3", "bo-noi-vu", "services", "3", value=2)
    gold.measure("Bộ Tài chính với |38,6| triệu hồ sơ", "bo-tai-chinh", "records_online", BOTH, value=38_600_000)
    gold.by("Đứng đầu là Bộ Tài chính", "bo-tai-chinh", "records_online", 1)
    gold.places(
        "records_online",
        ("Bộ Công Thương xếp thứ hai với |1.204.317| hồ sơ", "bo-cong-thuong", 2, 1_204_317),
        ("Xếp thứ ba, Bộ Tư pháp có |655.820| hồ sơ trực tuyến", "bo-tu-phap", 3, 655_820),
    )
    gold.measure("trong đó |48.115| hồ sơ", "bo-tu-phap", "records_online", "4", value=48_115)
    gold.measure("đã xử lý |87.450| hồ sơ", "bo-y-te", "records_all", BOTH, value=87_450)
    gold.measure("giải quyết trực tuyến là |61.093| hồ sơ", "bo-y-te", "records_online", BOTH, value=61_093)
    gold.measure("phát sinh ở |112| dịch vụ", "bo-y-te", "services_with_records", BOTH, value=112)
    gold.measure("|52,4|% đối với mức độ 3", MINISTRIES, "share_services_with_records", "3", value=52.4)
    gold.measure("|88,9|% đối với mức độ 4", MINISTRIES, "share_services_with_records", "4", value=88.9)
    silent = "Bộ Ngoại giao, Bộ Xây dựng và Thanh tra Chính phủ không gửi số liệu về hồ sơ"
    gold.missing(silent, "bo-ngoai-giao", "bo-xay-dung", "thanh-tra-chinh-phu")
    gold.have("|12|/19 Bộ, cơ quan ngang Bộ đã có chức năng", MINISTRIES, 12, denominator=19)
    gold.has("Bộ Nội vụ và Bộ Xây dựng hiện chưa có chức năng này", "bo-noi-vu", "bo-xay-dung", says="no")
    gold.have("cổng thông tin điện tử là |15|/19", MINISTRIES, 15, denominator=19)
    return gold.article()


def articles() -> list[Article]:
    """The articles of this module with their gold."""
    return [_summary(), _egov(), _ministries()]
