"""News of a district's portal (2023, about 2022) and an interview about a province after the mergers (2025)."""

from tests.prose.model import Article
from tests.prose.unseen_gold import BOTH, Told

DISTRICT = """CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN BẢO THẮNG - TỈNH LÀO CAI
Trang chủ » Tin tức » Chuyển đổi số
Thứ Tư, 08/02/2023 14:26 | Lượt xem: 613

Bảo Thắng vươn lên thứ nhì khối huyện về chuyển đổi số

UBND tỉnh Lào Cai vừa ban hành Quyết định số 214/QĐ-UBND ngày 31/01/2023 phê duyệt kết quả đánh giá mức độ chuyển đổi \
số năm 2022 của các cơ quan nhà nước trong tỉnh. Theo đó, ở khối huyện, thị xã, thành phố, huyện Bảo Thắng đạt 842,5 \
trên tổng số 1.000 điểm, xếp thứ 2/9, tăng 3 bậc so với năm 2021 (xếp thứ 5).

Đứng đầu là thành phố Lào Cai với 867,2 điểm. Sau Bảo Thắng, các vị trí từ thứ 3 đến thứ 6 lần lượt thuộc về thị xã Sa \
Pa, huyện Bảo Yên, huyện Văn Bàn và huyện Bát Xát; huyện Si Ma Cai xếp thứ 9. Xét từng trụ cột, chính quyền số của \
huyện ta đứng thứ nhất, xã hội số đứng thứ 3; kinh tế số vẫn là khâu yếu, chỉ đứng thứ 6.

Trước đó, tỉnh cũng đã công bố chỉ số cải cách hành chính năm 2022 của UBND cấp huyện. Bảo Thắng đạt 88,91%, xếp thứ 3 \
toàn tỉnh; năm 2021 huyện đạt 85,67%, xếp thứ 4.

Có được kết quả trên, một phần là nhờ người dân ngày càng quen với dịch vụ công trực tuyến. Năm 2022, toàn huyện tiếp \
nhận 21.870 hồ sơ, trong đó 11.504 hồ sơ được nộp trực tuyến, bằng 52,6%, gấp gần 6 lần con số 1.932 hồ sơ của \
năm 2021. Trong 14 xã, thị trấn, thị trấn Phố Lu đứng đầu với 1.386 hồ sơ trực tuyến, tiếp đến là xã Gia Phú 1.120 hồ \
sơ; xã Bản Cầm mới có 84 hồ sơ, còn xã Sơn Hải chưa phát sinh hồ sơ trực tuyến nào.

Ông Đỗ Văn Lịch, 63 tuổi, ở tổ dân phố Phú Long 2, kể: "Tôi xin cấp đổi giấy tờ cho 2 đứa cháu, ngồi nhà bấm điện \
thoại chừng 20 phút, phí 12.000 đồng trả luôn qua mạng".

Trên bình diện cả nước, ở Chỉ số chuyển đổi số (DTI) năm 2021 do Bộ Thông tin và Truyền thông công bố, tỉnh Lào Cai \
xếp thứ 15/63 tỉnh, thành phố với giá trị 0,4482.

Năm 2023, huyện phấn đấu giữ vững thứ hạng, 70% hồ sơ được nộp trực tuyến, 100% thôn có tổ công nghệ số cộng đồng \
(hiện có 218 tổ với 1.390 thành viên); thu ngân sách trên địa bàn đạt 415 tỷ đồng, tỷ lệ hộ nghèo giảm còn 9,8%. Số \
vụ tai nạn giao thông năm qua là 16 vụ, làm 9 người chết, tăng 2 vụ.

Nguyễn Thảo (Trung tâm Văn hóa, Thể thao - Truyền thông huyện)
Tin khác: Xã Xuân Quang về đích nông thôn mới nâng cao (03/02/2023)
"""

TALK = """Chính quyền hai cấp, thước đo nằm ở xã

04/12/2025 06:30

Năm tháng sau hợp nhất, ông Trần Minh Tuấn, Phó Giám đốc Sở Khoa học và Công nghệ tỉnh Phú Thọ, trao đổi với phóng \
viên về bức tranh chuyển đổi số của tỉnh mới.

Phóng viên: Thưa ông, Phú Thọ đang đứng ở đâu trên bảng xếp hạng chuyển đổi số?

Ông Trần Minh Tuấn: Bộ Khoa học và Công nghệ mới công bố Chỉ số chuyển đổi số cấp tỉnh (DTI) năm 2024, tính theo 34 \
tỉnh, thành phố sau sắp xếp. Phú Thọ đạt 0,6714, đứng thứ 9. Nếu tách ra thì chính quyền số đứng thứ 6, xã hội số đứng \
thứ 12, còn kinh tế số chỉ đứng thứ 17. Dẫn đầu cả nước là Hà Nội với 0,7955, thứ hai là Huế.

Phóng viên: Trước hợp nhất, ba tỉnh cách nhau khá xa?

Ông Trần Minh Tuấn: Đúng vậy. Ở DTI năm 2023, tính trên 63 tỉnh, thành phố, Vĩnh Phúc xếp thứ 14, Phú Thọ xếp thứ 20 \
trong khi Hòa Bình xếp thứ 41. Gộp ba nơi lại mà không tụt hạng, chúng tôi coi đó là thành công.

Phóng viên: Còn dịch vụ công trực tuyến?

Ông Trần Minh Tuấn: Tính đến hết tháng 11, tỉnh cung cấp 2.012 dịch vụ công trực tuyến, trong đó có 1.296 dịch vụ công \
trực tuyến toàn trình và 716 dịch vụ công trực tuyến một phần. Từ ngày 1/7 đến nay, toàn tỉnh tiếp nhận 914.560 hồ sơ, \
có 806.642 hồ sơ nộp trực tuyến. Cấp xã tiếp nhận nhiều hơn cấp tỉnh: 523.180 hồ sơ, trong số đó 471.909 hồ sơ là trực \
tuyến. Ở cấp tỉnh, nhiều hồ sơ trực tuyến nhất là Sở Tư pháp (98.406 hồ sơ), sau đó đến Sở Xây dựng (74.115 hồ sơ).

Phóng viên: Tỉnh có chấm điểm các xã không, thưa ông?

Ông Trần Minh Tuấn: Có. Tháng trước, UBND tỉnh lần đầu công bố kết quả đánh giá mức độ chuyển đổi số năm 2025 của các \
xã, phường. Trong 148 xã, phường, có 31 đơn vị xếp loại Tốt, 84 đơn vị xếp loại Khá, 29 đơn vị xếp loại Trung bình và \
4 đơn vị xếp loại Yếu. Phường Việt Trì đứng thứ nhất với 93,5 điểm, phường Vĩnh Yên đứng thứ hai với 92,75 điểm, \
phường Hòa Bình đứng thứ ba với 91 điểm. Hai xã cuối bảng là Thung Nai (thứ 147) và Pà Cò (thứ 148). Với khối sở, \
ngành, năm nay Sở Tài chính đứng thứ nhất, đạt 95,2 điểm; Sở chúng tôi đứng thứ hai.

Phóng viên: Khó khăn lớn nhất bây giờ là gì?

Ông Trần Minh Tuấn: Con người. Bình quân mỗi xã chỉ có 1,3 cán bộ am hiểu công nghệ, 40 xã còn thôn lõm sóng, trong \
khi dân số tỉnh đã hơn 4 triệu người. Tỉnh dành 286 tỷ đồng cho hạ tầng số năm 2026, đặt mục tiêu DTI vào nhóm 7 tỉnh \
dẫn đầu, 95% hồ sơ nộp trực tuyến. Bộ chỉ số phục vụ người dân, doanh nghiệp theo Quyết định 766/QĐ-TTg của tỉnh \
tháng 11 đạt 89,4 điểm, đứng thứ 5/34.

Phóng viên: Xin cảm ơn ông!

LÊ HOÀNG (thực hiện)
"""


def _district() -> Article:
    gold = Told("k district's portal 2022", DISTRICT, 2022, "lao-cai/chuyen-doi-so")
    ours, part = "lao-cai/huyen-bao-thang", {"criterion_id": "!overall"}
    gold.score("Bảo Thắng đạt |842,5| trên", ours, points=842.5)
    gold.score("xếp thứ |2|/9", ours, rank=2, rank_of=9)
    gold.size("thứ 2/|9|", "lao-cai/districts", 9)
    gold.measure("tăng |3| bậc", ours, "change", value=3)
    gold.score("2021 (xếp thứ |5|)", ours, year=2021, rank=5)
    gold.both("Đứng đầu là thành phố Lào Cai với |867,2| điểm", "lao-cai/thanh-pho-lao-cai", 1, 867.2)
    after = [f"lao-cai/huyen-{name}" for name in ("sa-pa", "bao-yen", "van-ban", "bat-xat")]
    gold.row(*after, start=3, words="thị xã Sa Pa, huyện Bảo Yên, huyện Văn Bàn và huyện Bát Xát")
    gold.score("Si Ma Cai xếp thứ |9|", "lao-cai/huyen-si-ma-cai", rank=9)
    gold.score("chính quyền số của huyện ta đứng thứ nhất", ours, rank=1, **part)
    gold.score("xã hội số đứng thứ |3|", ours, rank=3, **part)
    gold.score("chỉ đứng thứ |6|", ours, rank=6, **part)
    par = {"scheme_id": "lao-cai/cai-cach-hanh-chinh"}
    gold.score("đạt |88,91|%", ours, percent=88.91, **par)
    gold.score("xếp thứ |3| toàn tỉnh", ours, rank=3, **par)
    gold.score("đạt |85,67|%", ours, year=2021, percent=85.67, **par)
    gold.score("xếp thứ |4|.", ours, year=2021, rank=4, **par)
    gold.measure("nhận |21.870| hồ sơ", ours, "records_all", "*", value=21870)
    gold.measure("trong đó |11.504| hồ sơ", ours, "records_online", "*", value=11504)
    fields = {"value": 11504, "denominator": 21870, "percent": 52.6, "optional": True}
    gold.measure("trong đó |11.504| hồ sơ", ours, "records_online", "*", **fields)
    gold.measure("bằng |52,6|%", ours, "share", "*", value=52.6, optional=True)
    gold.measure("con số |1.932| hồ sơ", ours, "records_online", "*", year=2021, value=1932)
    town, second = f"{ours}/thi-tran-pho-lu", f"{ours}/xa-gia-phu"
    gold.places(
        "records_online",
        ("thị trấn Phố Lu đứng đầu với |1.386| hồ sơ", town, 1, 1386),
        ("tiếp đến là xã Gia Phú |1.120| hồ sơ", second, 2, 1120),
    )
    gold.measure("Bản Cầm mới có |84| hồ sơ", f"{ours}/xa-ban-cam", "records_online", BOTH, value=84)
    gold.none("xã Sơn Hải chưa phát sinh", "*", f"{ours}/xa-son-hai", indicator="records_online")
    dti = {"scheme_id": "mic/chuyen-doi-so", "year": 2021}
    gold.score("thứ |15|/63", "lao-cai", rank=15, rank_of=63, **dti)
    gold.score("giá trị |0,4482|", "lao-cai", index_value=0.4482, **dti)
    for words, value in (("có |218| tổ", 218), ("với |1.390| thành viên", 1390)):
        gold.other(words, f"{ours}|{ours}/all", value, "count", year="2022|2023")
    return gold.article()


def _talk() -> Article:
    gold = Told("k interview 2025", TALK, 2025, "phu-tho-2025/chuyen-doi-so")
    ours, part = "phu-tho-2025", {"criterion_id": "!overall"}
    whole, communes = f"{ours}|{ours}/all", f"{ours}/communes"
    dti = {"scheme_id": "mic/chuyen-doi-so", "year": 2024}
    gold._add("tính theo |34| tỉnh", {"table": "evaluation", "subject_id": "*", **dti, "ranked": 34, "optional": True})
    gold.score("Phú Thọ đạt |0,6714|", ours, index_value=0.6714, **dti)
    gold.score("đứng thứ |9|.", ours, rank=9, **dti)
    gold.score("chính quyền số đứng thứ |6|", ours, rank=6, **dti, **part)
    gold.score("đứng thứ |12|", ours, rank=12, **dti, **part)
    gold.score("đứng thứ |17|", ours, rank=17, **dti, **part)
    gold.both("Hà Nội với |0,7955|", "ha-noi", 1, 0.7955, "index_value", **dti)
    gold.score("thứ hai là Huế", "thua-thien-hue", rank=2, **dti)
    for words, subject, rank in (
        ("Vĩnh Phúc xếp thứ |14|", "vinh-phuc", 14),
        ("Phú Thọ xếp thứ |20|", "phu-tho", 20),
        ("Hòa Bình xếp thứ |41|", "hoa-binh", 41),
    ):
        gold.score(words, subject, rank=rank, **{**dti, "year": 2023})
    gold.measure("cung cấp |2.012| dịch vụ", whole, "services", BOTH, value=2012)
    gold.measure("có |1.296| dịch vụ", whole, "services", "*", value=1296)
    gold.measure("và |716| dịch vụ", whole, "services", "*", value=716)
    # Since July, a part of the year: no figure of the year, and right whoever takes it as one.
    gold.measure("toàn tỉnh tiếp nhận |914.560| hồ sơ", whole, "records_all", "*", value=914560, optional=True)
    gold.measure("có |806.642| hồ sơ", whole, "records_online", "*", value=806642, optional=True)
    gold.measure("cấp tỉnh: |523.180| hồ sơ", communes, "records_all", "*", value=523180)
    gold.measure("số đó |471.909| hồ sơ", communes, "records_online", "*", value=471909)
    for part_of, subject in (("có |806.642| hồ sơ", whole), ("số đó |471.909| hồ sơ", communes)):
        value, of = (806642, 914560) if subject == whole else (471909, 523180)
        gold.measure(part_of, subject, "records_online", "*", value=value, denominator=of, optional=True)
    for words, name, rank, value in (
        ("Sở Tư pháp (|98.406| hồ sơ)", "so-tu-phap", 1, 98406),
        ("Sở Xây dựng (|74.115| hồ sơ)", "so-xay-dung", 2, 74115),
    ):
        gold.measure(words, f"{ours}/{name}", "records_online", BOTH, value=value)
        fields = {"rank": rank, "rank_basis": "*", "optional": True}
        gold.measure(words.replace("|", ""), f"{ours}/{name}", "records_online", BOTH, **fields)
    gold.size("Trong |148| xã", communes, 148)
    for words, word, value in (
        ("có |31| đơn vị", "Tốt", 31),
        ("|84| đơn vị", "Khá", 84),
        ("|29| đơn vị", "Trung bình", 29),
        ("và |4| đơn vị", "Yếu", 4),
    ):
        gold.graded(words, communes, word, value)
        gold.graded(words, communes, word, value, denominator=148, optional=True)
    for words, name, rank, points in (
        ("Phường Việt Trì đứng thứ nhất với |93,5| điểm", "phuong-viet-tri", 1, 93.5),
        ("phường Vĩnh Yên đứng thứ hai với |92,75| điểm", "phuong-vinh-yen", 2, 92.75),
        ("phường Hòa Bình đứng thứ ba với |91| điểm", "phuong-hoa-binh", 3, 91),
        ("Sở Tài chính đứng thứ nhất, đạt |95,2| điểm", "so-tai-chinh", 1, 95.2),
    ):
        gold.both(words, f"{ours}/{name}", rank, points)
    gold.score("Thung Nai (thứ |147|)", f"{ours}/xa-thung-nai", rank=147)
    gold.score("Pà Cò (thứ |148|)", f"{ours}/xa-pa-co", rank=148)
    gold.score("Sở chúng tôi đứng thứ hai", f"{ours}/so-khoa-hoc-va-cong-nghe", rank=2)
    # An index of another kind, monthly: right if it is taken as such, right if it is left.
    gold.other("đứng thứ |5|/34", ours, 5)
    anything = {"subject_id": "*", "scheme_id": "*", "year": "2024|2025", "ranked": 34, "optional": True}
    gold._add("thứ 5/|34|", {"table": "evaluation", **anything})
    gold.measure("đạt |89,4| điểm", ours, "points", "*", value=89.4, optional=True)
    return gold.article()


def articles() -> list[Article]:
    """The district's news and the interview."""
    return [_district(), _talk()]
