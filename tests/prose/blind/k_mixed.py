"""A ministry's press release (2022, about 2021) and an English piece of the news agency (2024)."""

from typing import Any

from tests.prose.model import Article
from tests.prose.unseen_gold import PROVINCES, Told

RELEASE = """BỘ CÔNG THƯƠNG
THÔNG CÁO BÁO CHÍ
Kết quả chuyển đổi số và cung cấp dịch vụ công trực tuyến năm 2021 của Bộ Công Thương
Hà Nội, ngày 12 tháng 8 năm 2022

Ngày 08 tháng 8 vừa qua, Bộ Thông tin và Truyền thông đã công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số (DTI) \
năm 2021 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và các tỉnh, thành phố.

Theo đó, Bộ Công Thương đạt 0,5126, xếp thứ 5 trong số 17 bộ, ngành có cung cấp dịch vụ công, tăng 3 bậc so với kỳ \
đánh giá trước (năm 2020, Bộ đạt 0,3874, xếp thứ 8). Dẫn đầu nhóm này là Bộ Tài chính (0,6321), tiếp theo là Bảo hiểm \
xã hội Việt Nam (0,6012), Bộ Kế hoạch và Đầu tư (0,5755) và Bộ Tư pháp (0,5390). Xét từng chỉ số chính, Bộ Công Thương \
đứng thứ 2 về thể chế số, thứ 3 về nhân lực số; riêng an toàn thông tin mạng mới đứng thứ 11, là nội dung sẽ được tập \
trung khắc phục trong thời gian tới.

Trước đó, tại Hội nghị công bố Chỉ số cải cách hành chính (PAR INDEX) năm 2021 do Bộ Nội vụ tổ chức ngày 25 tháng 5, \
Bộ Công Thương đạt 87,43%, xếp thứ 9/17 bộ, cơ quan ngang bộ, giảm 2 bậc so với năm 2020. Nội dung xây dựng và phát \
triển Chính phủ điện tử, Chính phủ số của Bộ lại có kết quả tốt hơn, xếp thứ 4 với 91,20%.

Về dịch vụ công trực tuyến, tính đến hết năm 2021, Bộ cung cấp 292 dịch vụ, gồm 62 dịch vụ mức độ 3 và 230 dịch vụ mức \
độ 4. Một năm trước, số dịch vụ mức độ 4 của Bộ mới dừng ở 176. Cả năm 2021, hệ thống của Bộ tiếp nhận 1.714.320 hồ \
sơ, trong đó hồ sơ nộp trực tuyến là 1.707.463. Tuyệt đại đa số là hồ sơ cấp giấy chứng nhận xuất xứ hàng hóa, có ngày \
cao điểm lên tới 6.800 bộ; hơn 47.000 doanh nghiệp đã có tài khoản.

Theo thống kê của Bộ Thông tin và Truyền thông, tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ \
của Bộ Công Thương đạt 81,5%, trong khi bình quân của các bộ, cơ quan ngang bộ là 65,72%, của các tỉnh, thành phố là \
52,48%. Xếp theo số dịch vụ mức độ 4, Bộ đứng thứ hai, chỉ sau Bộ Giao thông vận tải (267 dịch vụ).

Ở một bảng xếp hạng khác, Vietnam ICT Index 2020, Bộ Công Thương xếp thứ 3 khối bộ, cơ quan ngang bộ với chỉ số \
0,8236, sau Bộ Tài chính và Ngân hàng Nhà nước Việt Nam.

Cũng trong năm 2021, kim ngạch xuất nhập khẩu của cả nước đạt 668,5 tỷ USD, tăng 22,6%; thương mại điện tử bán lẻ đạt \
13,7 tỷ USD, chiếm 6,5% tổng mức bán lẻ. Kế hoạch chuyển đổi số của Bộ đến năm 2025 (Quyết định số 2146/QĐ-BCT) đặt \
mục tiêu 100% dịch vụ công đủ điều kiện được cung cấp toàn trình, DTI thuộc nhóm 3 bộ dẫn đầu.

Thông tin chi tiết liên hệ: Cục Thương mại điện tử và Kinh tế số, 25 Ngô Quyền, Hà Nội, điện thoại 024.2220.5512.
"""

ENGLISH = """Quang Ninh back at the top of administrative reform index

Vietnam News Agency | April 18, 2024 | 09:40

HANOI (VNA) – The northern province of Quang Ninh led the 2023 Public Administration Reform Index (PAR Index), which \
the Ministry of Home Affairs made public at a conference in Hanoi on April 17.

It scored 92.18 percent, just ahead of Hai Phong, which finished second with 91.64 percent after leading the table in \
2022. Hanoi was third with 91.43 percent, its best result in a decade, while Ba Ria - Vung Tau climbed nine places to \
fourth. An Giang came last of the 63 provinces and cities with 81.32 percent.

On e-government and digital administration, one of the eight areas that are measured, Thua Thien - Hue ranked first. \
Ho Chi Minh City was 12th in that area although it came only 33rd overall.

Among the 17 ministries and ministry-level agencies, the State Bank of Vietnam ranked first with 89.95 percent, \
followed by the Ministry of Justice (89.10 percent). The Ministry of Health ranked 16th.

The picture is a little different in the Digital Transformation Index (DTI) for 2022, released by the Ministry of \
Information and Communications last July. Da Nang topped the provincial ranking with 0.8002 points, ahead of Ho Chi \
Minh City with 0.7601 points. Quang Ninh was sixth there, down one place from 2021, and Can Tho moved up from 21st in \
2021 to 13th.

According to a report of the Quang Ninh People's Committee, the province offered 1,427 online public services at the \
end of 2023. It received 776,096 dossiers during the year, of which 612,340 were submitted online. The provincial \
Department of Transport alone handled 118,206 online dossiers.

"People used to spend 2 or 3 mornings on a land paper, now it is 15 minutes on the phone," said Pham Thi Lan, 46, of \
Ha Long city. The province of 1.38 million people attracted US$3.1 billion in foreign direct investment last year and \
aims to have 80 percent of its administrative procedures handled fully online by 2025. Nationwide, the Government has \
cut or simplified 2,943 business regulations since 2021 under Resolution 68/NQ-CP.

Viet Nam was 86th out of 193 countries in the UN E-Government Survey 2022./.

VNA | Tel: (84-24) 38.255.443 | 1,204 views
"""
# Right is whoever reads English and whoever leaves it, as in tests/prose/realistic_odd.py.
MAY: dict[str, Any] = {"optional": True}


def _release() -> Article:
    gold = Told("k press release 2021", RELEASE, 2021, "mic/chuyen-doi-so")
    ours, part = "bo-cong-thuong", {"criterion_id": "!overall"}
    gold.score("Bộ Công Thương đạt |0,5126|", ours, index_value=0.5126)
    gold.score("xếp thứ |5| trong số", ours, rank=5, rank_of=17)
    gold.size("trong số |17| bộ", "ministries-with-services|ministries-22|ministries-part", 17)
    gold.measure("tăng |3| bậc", ours, "change", value=3)
    gold.score("Bộ đạt |0,3874|", ours, year=2020, index_value=0.3874)
    gold.score("0,3874, xếp thứ |8|", ours, year=2020, rank=8)
    for words, subject, rank, value in (
        ("Dẫn đầu nhóm này là Bộ Tài chính (|0,6321|)", "bo-tai-chinh", 1, 0.6321),
        ("xã hội Việt Nam (|0,6012|)", "bao-hiem-xa-hoi-viet-nam", 2, 0.6012),
        ("Đầu tư (|0,5755|)", "bo-ke-hoach-va-dau-tu", 3, 0.5755),
        ("Tư pháp (|0,5390|)", "bo-tu-phap", 4, 0.539),
    ):
        gold.both(words, subject, rank, value, "index_value")
    gold.score("đứng thứ |2| về thể chế số", ours, rank=2, **part)
    gold.score("thứ |3| về nhân lực số", ours, rank=3, **part)
    gold.score("mới đứng thứ |11|", ours, rank=11, **part)
    par = {"scheme_id": "moha/cai-cach-hanh-chinh"}
    gold.score("Công Thương đạt |87,43|%", ours, percent=87.43, **par)
    gold.score("xếp thứ |9|/17", ours, rank=9, rank_of=17, **par)
    gold._add("thứ 9/|17| bộ", {"table": "evaluation", "subject_id": "*", **par, "ranked": 17, "optional": True})
    gold.measure("giảm |2| bậc", ours, "change", value=-2)
    gold.score("xếp thứ |4| với", ours, rank=4, **par, **part)
    gold.score("với |91,20|%", ours, percent=91.2, **par, **part)
    gold.measure("Bộ cung cấp |292| dịch vụ", ours, "services", "3+4|unstated", value=292)
    gold.measure("gồm |62| dịch vụ", ours, "services", "3", value=62)
    gold.measure("và |230| dịch vụ", ours, "services", "4", value=230)
    gold.measure("mới dừng ở |176|", ours, "services", "4", year=2020, value=176)
    gold.measure("tiếp nhận |1.714.320| hồ sơ", ours, "records_all", "*", value=1714320)
    gold.measure("trực tuyến là |1.707.463|", ours, "records_online", "*", value=1707463)
    fields = {"value": 1707463, "denominator": 1714320, "optional": True}
    gold.measure("trực tuyến là |1.707.463|", ours, "records_online", "*", **fields)
    share = "share_services_with_records"
    gold.measure("đạt |81,5|%", ours, share, "3+4", value=81.5)
    gold.measure("là |65,72|%", "ministries-22", share, "3+4", value=65.72)
    gold.measure("là |52,48|%", PROVINCES, share, "3+4", value=52.48)
    gold.measure("Bộ đứng thứ hai, chỉ sau", ours, "services", "4", rank=2, rank_basis="*")
    gold.measure("vận tải (|267| dịch vụ)", "bo-giao-thong-van-tai", "services", "4", value=267)
    # That it stands first, and the two before the ministry, follow from «chỉ sau», «sau» only.
    fields = {"rank": 1, "rank_basis": "*", "optional": True}
    gold.measure("chỉ sau Bộ Giao thông vận tải", "bo-giao-thong-van-tai", "services", "4", **fields)
    ict = {"scheme_id": "vaip/ict-index", "year": 2020}
    gold.score("xếp thứ |3| khối bộ", ours, rank=3, **ict)
    gold.score("với chỉ số |0,8236|", ours, index_value=0.8236, **ict)
    gold.score("sau Bộ Tài chính và", "bo-tai-chinh", rank=1, optional=True, **ict)
    gold.score("và Ngân hàng Nhà nước Việt Nam.", "ngan-hang-nha-nuoc-viet-nam", rank=2, optional=True, **ict)
    return gold.article()


def _english() -> Article:
    gold = Told("k English 2023", ENGLISH, 2023, "moha/cai-cach-hanh-chinh")
    part = {"criterion_id": "!overall", **MAY}
    gold.score("province of Quang Ninh led the 2023", "quang-ninh", rank=1, **MAY)
    gold.score("It scored |92.18| percent", "quang-ninh", percent=92.18, **MAY)
    gold.score("Hai Phong, which finished second", "hai-phong", rank=2, **MAY)
    gold.score("with |91.64| percent", "hai-phong", percent=91.64, **MAY)
    gold.score("after leading the table in 2022", "hai-phong", year=2022, rank=1, **MAY)
    gold.both("Hanoi was third with |91.43| percent", "ha-noi", 3, 91.43, "percent", **MAY)
    gold.measure("climbed nine places", "ba-ria-vung-tau", "change", value=9, **MAY)
    gold.score("places to fourth", "ba-ria-vung-tau", rank=4, **MAY)
    gold.score("with |81.32| percent", "an-giang", percent=81.32, **MAY)
    gold.score("An Giang came last of the |63|", "an-giang", rank=63, rank_basis="*", optional=True)
    gold.score("Thua Thien - Hue ranked first", "thua-thien-hue", rank=1, **part)
    gold.score("was |12|th in that area", "ho-chi-minh", rank=12, **part)
    gold.score("came only |33|rd overall", "ho-chi-minh", rank=33, **MAY)
    gold.size("Among the |17| ministries", "*", 17)
    gold.both("ranked first with |89.95| percent", "ngan-hang-nha-nuoc-viet-nam", 1, 89.95, "percent", **MAY)
    gold.both("Justice (|89.10| percent)", "bo-tu-phap", 2, 89.1, "percent", **MAY)
    gold.score("Health ranked |16|th", "bo-y-te", rank=16, **MAY)
    dti: dict[str, Any] = {"scheme_id": "mic/chuyen-doi-so", "year": 2022, **MAY}
    gold.both("provincial ranking with |0.8002| points", "da-nang", 1, 0.8002, "index_value", **dti)
    gold.both("City with |0.7601| points", "ho-chi-minh", 2, 0.7601, "index_value", **dti)
    gold.score("Quang Ninh was sixth there", "quang-ninh", rank=6, **dti)
    gold.measure("down one place from 2021", "quang-ninh", "change", year=2022, value=-1, **MAY)
    gold.score("from |21|st in 2021", "can-tho", rank=21, **{**dti, "year": 2021})
    gold.score("to |13|th.", "can-tho", rank=13, **dti)
    whole = "quang-ninh|quang-ninh/all"
    gold.measure("offered |1,427| online", whole, "services", "unstated|3+4", value=1427, **MAY)
    gold.measure("received |776,096| dossiers", whole, "records_all", "*", value=776096, **MAY)
    gold.measure("of which |612,340| were", whole, "records_online", "*", value=612340, **MAY)
    fields = {"value": 612340, "denominator": 776096, "optional": True}
    gold.measure("of which |612,340| were", whole, "records_online", "*", **fields)
    transport = "quang-ninh/so-giao-thong-van-tai"
    gold.measure("handled |118,206| online", transport, "records_online", "*", value=118206, **MAY)
    gold.other("was |86|th out of 193", "nation", 86, year=2022)
    return gold.article()


def articles() -> list[Article]:
    """The press release and the English piece."""
    return [_release(), _english()]
