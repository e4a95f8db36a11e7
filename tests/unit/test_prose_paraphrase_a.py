"""Whose year, whose group: pages on several years, headings that give a year or a group, years carried on.

Each text is written in other words than any article the reader was mended for. Below «---» stands every fact that it
states, one a line: year, whom, what (a family of evaluations with its part, or an indicator with its level or class),
and the figures: «#» a place, «/» the whole. What a text only wants, or whose year nobody can say, is no fact. What a
line with «?» says is stated and not read so far.
"""

from pathlib import Path
from typing import Any

import pytest

from flows.reading import read_and_understand
from transform.reference import Reference, load_reference

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def reference() -> Reference:
    """The reference data as the repository ships it."""
    return load_reference([ROOT / "data" / "reference"])


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:g}"


def _score(row: dict[str, Any]) -> str:
    family = row["scheme_id"].rsplit("/", 2)[-2]
    part = "" if row["criterion_id"] == "overall" else f":{row['criterion_id']}"
    marks = [row.get(column) for column in ("index_value", "points", "percent")]
    said = [*([f"#{row['rank']}"] if row.get("rank") else []), *(_number(m) for m in marks if m is not None)]
    return " ".join([str(row["year"]), row["agency_id"], f"{family}{part}", *said])


def _measure(row: dict[str, Any]) -> str:
    kind = f"{row['indicator']}:{row.get('class') or row.get('service_level') or row.get('topic') or ''}"
    of = f"/{_number(row['denominator'])}" if row.get("denominator") else ""
    place = [f"#{row['rank']}"] if row.get("rank") else []
    value = [] if row["value"] is None else [f"{_number(row['value'])}{of}"]
    return " ".join([str(row["year"]), row["subject_id"], kind, *value, *place])


def _read(text: str, reference: Reference) -> set[str]:
    rows = read_and_understand(text.encode(), reference, source="x").rows
    return {_score(row) for row in rows.get("score", [])} | {_measure(row) for row in rows.get("measure", [])}


_CASES = (
    """
Thứ hạng ứng dụng công nghệ thông tin của tỉnh Hòa Bình qua các năm

Thứ Sáu, 24/05/2019 09:00

Theo báo cáo của Bộ Thông tin và Truyền thông về mức độ ứng dụng công nghệ thông tin của các bộ, ngành, địa phương, \
tỉnh Hòa Bình có bước tiến đều.

I. Năm 2016

Hòa Bình xếp thứ 40/63 tỉnh, thành phố với 0,4123 điểm. Lào Cai xếp thứ 12.

II. Năm 2017

Tỉnh xếp thứ 35/63, tăng 5 bậc. Sơn La xếp thứ 44, Điện Biên xếp thứ 51.

III. Năm 2018

Hòa Bình vươn lên thứ 28/63. Lào Cai xếp thứ 9.
---
2016 hoa-binh ung-dung-cntt #40 0.4123
2016 lao-cai ung-dung-cntt #12
2017 dien-bien ung-dung-cntt #51
2017 hoa-binh ung-dung-cntt #35
? 2017 hoa-binh change:rank 5
2017 son-la ung-dung-cntt #44
2018 hoa-binh ung-dung-cntt #28
2018 lao-cai ung-dung-cntt #9
""",
    """
Dịch vụ công trực tuyến của các bộ giai đoạn 2015 - 2018

Thứ Hai, 15/04/2019

Cục Tin học hóa vừa tổng hợp tình hình cung cấp dịch vụ công trực tuyến của các bộ, cơ quan ngang bộ.

* Năm 2015: các bộ, cơ quan ngang bộ cung cấp 720 dịch vụ mức độ 3 và 101 dịch vụ mức độ 4. Bộ Công Thương cung cấp \
80 dịch vụ mức độ 3.

* Năm 2016: các bộ, cơ quan ngang bộ cung cấp 912 dịch vụ mức độ 3 và 210 dịch vụ mức độ 4. Bộ Tài chính tiếp nhận \
20.100.000 hồ sơ trực tuyến.

* Năm 2018: các bộ, cơ quan ngang bộ cung cấp 1.305 dịch vụ mức độ 3. Bộ Y tế có 40 dịch vụ mức độ 4.
---
2015 bo-cong-thuong services:3 80
2015 ministries-22 services:3 720
2015 ministries-22 services:4 101
2016 bo-tai-chinh records_online:unstated 20100000
2016 ministries-22 services:3 912
2016 ministries-22 services:4 210
2018 bo-y-te services:4 40
2018 ministries-22 services:3 1305
""",
    """
Ba năm xếp hạng chuyển đổi số cấp tỉnh: ai lên, ai xuống?

10/08/2023 08:00

Từ năm 2020, Bộ Thông tin và Truyền thông công bố chỉ số chuyển đổi số (DTI) của các tỉnh, thành phố.

Kỳ đầu tiên, năm 2020, Đà Nẵng đứng đầu với 0,4874, Thừa Thiên Huế xếp thứ hai. Cũng trong năm đó, Hà Giang xếp thứ \
60.

Sang năm 2021, Đà Nẵng vẫn dẫn đầu với 0,6419. Bắc Ninh xếp thứ ba. Hà Giang xếp thứ 55.

Đến năm 2022, vị trí số một không đổi. Lạng Sơn xếp thứ năm với 0,7012. Thái Nguyên xếp thứ 8.

Tỉnh Điện Biên xếp thứ 59.
---
2020 da-nang chuyen-doi-so #1 0.4874
2020 ha-giang chuyen-doi-so #60
2020 thua-thien-hue chuyen-doi-so #2
2021 bac-ninh chuyen-doi-so #3
2021 da-nang chuyen-doi-so #1 0.6419
2021 ha-giang chuyen-doi-so #55
2022 dien-bien chuyen-doi-so #59
2022 lang-son chuyen-doi-so #5 0.7012
2022 thai-nguyen chuyen-doi-so #8
""",
    """
Bạc Liêu: Năm năm cung cấp dịch vụ công trực tuyến

05/02/2021

Giai đoạn 2016 - 2020, tỉnh Bạc Liêu đã đưa nhiều dịch vụ công lên mạng. Các sở, ban, ngành và UBND cấp huyện đều \
tham gia.

Năm 2016, toàn tỉnh mới có 45 dịch vụ mức độ 3. Sở Tư pháp có 8 dịch vụ mức độ 3.

Năm 2018, con số này là 210 dịch vụ mức độ 3 và 32 dịch vụ mức độ 4.

Tính đến ngày 31/12/2020, toàn tỉnh cung cấp 512 dịch vụ mức độ 3 và 300 dịch vụ mức độ 4. Sở Kế hoạch và Đầu tư có \
41 dịch vụ mức độ 4. Cả năm 2020, toàn tỉnh tiếp nhận 65.300 hồ sơ trực tuyến; năm 2019 là 31.200 hồ sơ.

Mục tiêu đến năm 2025: 80% hồ sơ được nộp trực tuyến, 1.200 dịch vụ mức độ 4.
---
2016 bac-lieu services:3 45
2016 bac-lieu/so-tu-phap services:3 8
2018 bac-lieu services:3 210
2018 bac-lieu services:4 32
2019 bac-lieu records_online:unstated 31200
2020 bac-lieu records_online:unstated 65300
2020 bac-lieu services:3 512
2020 bac-lieu services:4 300
2020 bac-lieu/so-ke-hoach-va-dau-tu services:4 41
""",
    """
Kết quả xếp hạng chuyển đổi số của tỉnh Ninh Thuận năm 2023

15/03/2024

UBND tỉnh Ninh Thuận công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số năm 2023 của các sở, ban, ngành và UBND \
các huyện, thành phố.

1. Khối sở, ban, ngành

Sở Thông tin và Truyền thông xếp thứ nhất với 88,1 điểm, Sở Tư pháp xếp thứ hai với 84,5 điểm. Có 6 đơn vị đạt mức \
Tốt, 10 đơn vị đạt mức Khá.

2. Cấp huyện

Huyện Ninh Hải xếp thứ nhất với 80,2 điểm. Có 2 đơn vị đạt mức Tốt, 5 đơn vị đạt mức Khá.

3. So sánh với năm 2022

Năm 2022, Sở Tư pháp xếp thứ 5; huyện Ninh Hải xếp thứ 3.

4. Nhiệm vụ năm 2024

Năm 2024, mỗi đơn vị phấn đấu đạt từ 80 điểm trở lên; 100% hồ sơ được nộp trực tuyến.
---
2022 ninh-thuan/huyen-ninh-hai chuyen-doi-so #3
2022 ninh-thuan/so-tu-phap chuyen-doi-so #5
2023 ninh-thuan/departments class_count:Khá 10
2023 ninh-thuan/departments class_count:Tốt 6
2023 ninh-thuan/districts class_count:Khá 5
2023 ninh-thuan/districts class_count:Tốt 2
2023 ninh-thuan/huyen-ninh-hai chuyen-doi-so #1 80.2
2023 ninh-thuan/so-thong-tin-va-truyen-thong chuyen-doi-so #1 88.1
2023 ninh-thuan/so-tu-phap chuyen-doi-so #2 84.5
""",
    """
Hành trình dịch vụ công trực tuyến của Bộ Công Thương

(Moit.gov.vn) - 20/12/2018

Kết quả năm 2015

Bộ Công Thương cung cấp 80 dịch vụ công trực tuyến mức độ 3 và 10 dịch vụ mức độ 4.

Kết quả năm 2016

Số dịch vụ mức độ 3 của Bộ Công Thương là 121, mức độ 4 là 24.

Kết quả năm 2017

Bộ Công Thương tiếp nhận 1.100.000 hồ sơ trực tuyến.

Giải pháp thời gian tới

Bộ Công Thương đưa thêm 50 dịch vụ lên mức độ 4.
---
2015 bo-cong-thuong services:3 80
2015 bo-cong-thuong services:4 10
2016 bo-cong-thuong services:3 121
2016 bo-cong-thuong services:4 24
2017 bo-cong-thuong records_online:unstated 1100000
""",
    """
Vietnam ICT Index: nhìn lại các kỳ đánh giá của tỉnh Vĩnh Long

Tỉnh Vĩnh Long tham gia đánh giá Vietnam ICT Index từ năm 2006. Vietnam ICT Index 2014, Vĩnh Long xếp thứ 30. \
Vietnam ICT Index 2015, tỉnh xếp thứ 25 với chỉ số 0,4211. Ở Vietnam ICT Index 2016, tỉnh đứng thứ 19; hạ tầng kỹ \
thuật xếp thứ 21.

Tại kỳ đánh giá năm 2017, tỉnh giữ vị trí thứ 20. Năm 2018 tỉnh xếp thứ 17/63.

Tháng 12 năm 2018
---
2014 vinh-long ict-index #30
2015 vinh-long ict-index #25 0.4211
2016 vinh-long ict-index #19
2016 vinh-long ict-index:infrastructure #21
2017 vinh-long ict-index #20
2018 vinh-long ict-index #17
""",
    """
Cần Thơ: Mười năm trên bảng xếp hạng ứng dụng công nghệ thông tin

(Báo Cần Thơ) - Ngày 20/3/2018, Sở Thông tin và Truyền thông thành phố Cần Thơ tổng kết 10 năm tham gia đánh giá mức \
độ ứng dụng CNTT của Bộ Thông tin và Truyền thông.

Lần đầu được đánh giá, năm 2008, Cần Thơ chỉ đứng thứ 31. Hai năm sau, thành phố tăng lên hạng 22. Bước ngoặt đến \
vào năm 2013 khi Cần Thơ xếp thứ 9/63, lần đầu vào nhóm 10. Năm kế tiếp, thành phố tụt xuống thứ 14.

Giai đoạn 2015 - 2017 chứng kiến sự ổn định: thứ 12 năm 2015, thứ 11 năm 2016 và thứ 10 năm 2017.

Riêng kết quả năm 2017, thành phố đạt 0,6012, trong đó hạ tầng kỹ thuật xếp thứ 8, nhân lực xếp thứ 15. So với năm \
2016, hạ tầng kỹ thuật tăng 3 bậc.

Ở khu vực Đồng bằng sông Cửu Long, năm ấy An Giang xếp thứ 17, Đồng Tháp xếp thứ 20.
---
2008 can-tho ung-dung-cntt #31
2010 can-tho ung-dung-cntt #22
2013 can-tho ung-dung-cntt #9
2014 can-tho ung-dung-cntt #14
? 2015 can-tho ung-dung-cntt #12
? 2016 can-tho ung-dung-cntt #11
? 2017 can-tho ung-dung-cntt #10 0.6012
2017 an-giang ung-dung-cntt #17
2017 can-tho ung-dung-cntt:human-resources #15
2017 can-tho ung-dung-cntt:infrastructure #8
2017 dong-thap ung-dung-cntt #20
""",
    """
Bộ Tài chính cung cấp dịch vụ công trực tuyến: số liệu qua ba năm

25/01/2019 10:00

Theo báo cáo của Cục Tin học và Thống kê tài chính, tính đến 31/12/2016, Bộ Tài chính cung cấp 210 dịch vụ công trực \
tuyến mức độ 3 và 95 dịch vụ mức độ 4. Cùng thời điểm năm 2017, số dịch vụ mức độ 3 là 260, mức độ 4 là 140.

Hết quý IV/2018, Bộ Tài chính có 301 dịch vụ mức độ 3, 210 dịch vụ mức độ 4. Cả năm 2018, Bộ tiếp nhận 41.200.000 hồ \
sơ trực tuyến, năm 2017 tiếp nhận 38.000.000 hồ sơ.
---
2017 bo-tai-chinh records_online:unstated 38000000
? 2016 bo-tai-chinh services:3 210
? 2016 bo-tai-chinh services:4 95
? 2017 bo-tai-chinh services:3 260
? 2017 bo-tai-chinh services:4 140
2018 bo-tai-chinh records_online:unstated 41200000
2018 bo-tai-chinh services:3 301
2018 bo-tai-chinh services:4 210
""",
    """
Kết quả đánh giá trang thông tin điện tử các tỉnh, thành phố: 2009 - 2011

Theo các báo cáo đánh giá, xếp hạng trang/cổng thông tin điện tử của các bộ và các tỉnh, thành phố do Bộ Thông tin \
và Truyền thông công bố hằng năm.

Năm 2009
- Xếp thứ nhất: Thành phố Hồ Chí Minh
- Xếp thứ hai: Đồng Nai

Năm 2010
- Xếp thứ nhất: An Giang (86,4 điểm)
- Xếp thứ hai: Lào Cai (84,9 điểm)

Năm 2011
- Xếp thứ nhất: Đà Nẵng (88 điểm)
- Xếp thứ hai: An Giang (87,1 điểm)
---
2009 dong-nai trang-thong-tin-dien-tu #2
2009 ho-chi-minh trang-thong-tin-dien-tu #1
2010 an-giang trang-thong-tin-dien-tu #1 86.4
2010 lao-cai trang-thong-tin-dien-tu #2 84.9
2011 an-giang trang-thong-tin-dien-tu #2 87.1
2011 da-nang trang-thong-tin-dien-tu #1 88
""",
    """
Quảng Bình công bố kết quả xếp hạng ứng dụng CNTT hai năm 2016 và 2017

12/03/2018

UBND tỉnh Quảng Bình công bố kết quả đánh giá, xếp hạng mức độ ứng dụng CNTT của các sở, ban, ngành và UBND cấp \
huyện năm 2016 và năm 2017.

Năm 2016, dẫn đầu khối sở, ban, ngành là Sở Thông tin và Truyền thông với 90,1 điểm. Ở khối huyện, thị xã, thành \
phố, thành phố Đồng Hới dẫn đầu với 85 điểm.

Sang năm 2017, Sở Thông tin và Truyền thông đạt 92,4 điểm, tiếp tục đứng đầu; Sở Tư pháp vươn lên thứ hai. Huyện Lệ \
Thủy vượt lên dẫn đầu khối huyện với 86,2 điểm.
---
2016 quang-binh/so-thong-tin-va-truyen-thong ung-dung-cntt #1 90.1
2016 quang-binh/thanh-pho-dong-hoi ung-dung-cntt #1 85
2017 quang-binh/huyen-le-thuy ung-dung-cntt #1 86.2
2017 quang-binh/so-thong-tin-va-truyen-thong ung-dung-cntt #1 92.4
2017 quang-binh/so-tu-phap ung-dung-cntt #2
""",
    """
Dịch vụ công trực tuyến ở các địa phương nhìn từ báo cáo của Cục Tin học hóa

Thứ Ba, 19/06/2018, 09:30

Cục Tin học hóa (Bộ Thông tin và Truyền thông) vừa công bố số liệu dịch vụ công trực tuyến của các tỉnh, thành phố.

Năm 2016, các tỉnh, thành phố cung cấp 11.200 dịch vụ mức độ 3 và 1.120 dịch vụ mức độ 4. Khi đó Đà Nẵng có 410 dịch \
vụ mức độ 3, Cà Mau mới có 12 dịch vụ mức độ 3.

Một năm sau, con số này tăng lên 15.500 dịch vụ mức độ 3 và 1.900 dịch vụ mức độ 4. Tiền Giang đứng đầu với 1.301 \
dịch vụ mức độ 3.
---
2016 ca-mau services:3 12
2016 da-nang services:3 410
2016 provinces-63 services:3 11200
2016 provinces-63 services:4 1120
2017 tien-giang services:3 1301 #1
? 2017 provinces-63 services:3 15500
? 2017 provinces-63 services:4 1900
""",
    """
Tỉnh Sơn La: Kết quả chuyển đổi số năm 2023 và nhiệm vụ trọng tâm năm 2024

20/01/2024 08:00

I. Kết quả năm 2023

Trong năm 2023, các sở, ngành, huyện, thành phố của tỉnh Sơn La đã cung cấp 1.020 dịch vụ công trực tuyến toàn trình \
và 640 dịch vụ công trực tuyến một phần. Toàn tỉnh tiếp nhận 245.000 hồ sơ trực tuyến.

Năm 2022, Sơn La xếp thứ 47/63 về chỉ số chuyển đổi số (DTI); năm 2021, tỉnh xếp thứ 52.

II. Nhiệm vụ trọng tâm năm 2024

Toàn tỉnh cung cấp 1.300 dịch vụ công trực tuyến toàn trình. Tiếp nhận 400.000 hồ sơ trực tuyến.

Các sở, ngành hoàn thành 100% chỉ tiêu được giao.
---
2021 son-la chuyen-doi-so #52
2022 son-la chuyen-doi-so #47
2023 son-la records_online:unstated 245000
2023 son-la services:full 1020
2023 son-la services:partial 640
""",
    """
Bộ Thông tin và Truyền thông công bố xếp hạng Chính phủ điện tử năm 2018

Hà Nội, ngày 20/8/2019 - Bộ Thông tin và Truyền thông vừa công bố Báo cáo đánh giá, xếp hạng mức độ phát triển Chính \
phủ điện tử năm 2018 của các bộ, ngành, địa phương.

1. Các bộ, cơ quan ngang bộ có dịch vụ công

Bộ Kế hoạch và Đầu tư dẫn đầu với 0,9012. Năm 2017, bộ này xếp thứ 4. Bộ Tài chính đứng thứ hai.

2. Các tỉnh, thành phố

Quảng Ninh giữ vị trí thứ nhất. Một năm trước đó, tỉnh này xếp thứ hai. Lai Châu xếp cuối bảng.

Theo Vietnam ICT Index 2019 do Hội Tin học Việt Nam công bố ngày 12/9/2019, Đà Nẵng dẫn đầu, Quảng Ninh xếp thứ 4.
---
2017 bo-ke-hoach-va-dau-tu ung-dung-cntt #4
2018 bo-ke-hoach-va-dau-tu ung-dung-cntt #1 0.9012
2018 bo-tai-chinh ung-dung-cntt #2
2018 lai-chau ung-dung-cntt
2018 quang-ninh ung-dung-cntt #1
? 2017 quang-ninh ung-dung-cntt #2
2019 da-nang ict-index #1
2019 quang-ninh ict-index #4
""",
    """
Lào Cai: Chỉ số cải cách hành chính qua 4 năm

Báo Lào Cai - Trong giai đoạn 2019 - 2022, chỉ số cải cách hành chính (PAR Index) của tỉnh Lào Cai do Bộ Nội vụ công \
bố có nhiều biến động.

Cụ thể, PAR Index năm 2019 đạt 82,01%, xếp thứ 24/63. PAR Index năm 2020 đạt 84,2%, xếp thứ 20. Năm 2021, chỉ số này \
đạt 86,5%, xếp thứ 27, giảm 7 bậc. Đến năm 2022, tỉnh đạt 85,0%, xếp thứ 22/63.

Giai đoạn 2023 - 2025, tỉnh phấn đấu nằm trong nhóm 15 tỉnh dẫn đầu.

08/05/2023
---
2019 lao-cai cai-cach-hanh-chinh #24 82.01
2020 lao-cai cai-cach-hanh-chinh #20 84.2
2021 lao-cai change:rank -7
? 2021 lao-cai cai-cach-hanh-chinh #27 86.5
2022 lao-cai cai-cach-hanh-chinh #22 85
""",
    """
Xếp hạng ứng dụng CNTT tỉnh Hưng Yên năm 2014

15/12/2014

UBND tỉnh Hưng Yên công bố kết quả đánh giá, xếp hạng mức độ ứng dụng CNTT năm 2014 của các sở, ban, ngành và UBND \
các huyện, thành phố.

a) Đối với các sở, ban, ngành:

Có 4 đơn vị xếp loại Tốt, 9 đơn vị xếp loại Khá, 5 đơn vị xếp loại Trung bình. Dẫn đầu là Sở Thông tin và Truyền \
thông.

b) Đối với UBND các huyện, thành phố:

Có 1 đơn vị xếp loại Tốt, 6 đơn vị xếp loại Khá và 3 đơn vị xếp loại Trung bình. Thành phố Hưng Yên đứng đầu.

c) Kết quả chung

Toàn tỉnh có 5 đơn vị xếp loại Tốt.
---
2014 hung-yen/all class_count:Tốt 5
2014 hung-yen/departments class_count:Khá 9
2014 hung-yen/departments class_count:Trung bình 5
2014 hung-yen/departments class_count:Tốt 4
2014 hung-yen/districts class_count:Khá 6
2014 hung-yen/districts class_count:Trung bình 3
2014 hung-yen/districts class_count:Tốt 1
2014 hung-yen/so-thong-tin-va-truyen-thong ung-dung-cntt #1
2014 hung-yen/thi-xa-hung-yen ung-dung-cntt #1
""",
    """
Nhìn lại 5 năm triển khai dịch vụ công trực tuyến ở thành phố Đà Nẵng

Thứ Tư, 15/01/2020

Năm 2015, Đà Nẵng mới có 180 dịch vụ công trực tuyến mức độ 3 và 9 dịch vụ mức độ 4. Đến cuối năm 2017, con số đó đã \
là 560 dịch vụ mức độ 3, 90 dịch vụ mức độ 4.

Tính đến hết năm 2019, toàn thành phố có 1.020 dịch vụ mức độ 3 và 410 dịch vụ mức độ 4; trong đó Sở Tư pháp có 61 \
dịch vụ mức độ 4. Trong năm, thành phố tiếp nhận 205.000 hồ sơ trực tuyến. Năm trước đó, số hồ sơ trực tuyến là \
143.000 hồ sơ.

Hiện nay, quận Hải Châu có 96 dịch vụ mức độ 4.
---
2015 da-nang services:3 180
2015 da-nang services:4 9
2017 da-nang services:3 560
2017 da-nang services:4 90
2019 da-nang records_online:unstated 205000
? 2018 da-nang records_online:unstated 143000
2019 da-nang services:3 1020
2019 da-nang services:4 410
2019 da-nang/quan-hai-chau services:4 96
2019 da-nang/so-tu-phap services:4 61
""",
    """
Tình hình cung cấp dịch vụ công trực tuyến các tỉnh, thành phố qua các năm 2012, 2013, 2014

Năm 2012

Có 45/63 tỉnh, thành phố cung cấp 1.700 dịch vụ mức độ 3. Lào Cai cung cấp nhiều nhất với 190 dịch vụ.

Năm 2013

Có 59/63 tỉnh, thành phố cung cấp 2.300 dịch vụ mức độ 3. So với năm 2012, Hà Nội tăng từ 90 lên 140 dịch vụ mức độ \
3.

Năm 2014

Tổng số dịch vụ mức độ 3 của các tỉnh, thành phố là 3.600 dịch vụ. Đà Nẵng có 13 dịch vụ mức độ 4 (năm 2013 có 8 \
dịch vụ).

Đánh giá chung

Bà Rịa - Vũng Tàu có 210 dịch vụ mức độ 3.
---
2012 lao-cai services:unstated 190 #1
2012 provinces-63 agencies:3 45/63
2012 provinces-63 services:3 1700
2013 da-nang services:4 8
2013 ha-noi services:3 140
? 2012 ha-noi services:3 90
2013 provinces-63 agencies:3 59/63
2013 provinces-63 services:3 2300
2014 da-nang services:4 13
2014 provinces-63 services:3 3600
""",
    """
Trà Vinh nâng hạng ứng dụng công nghệ thông tin

Ngày 12/9/2017

Theo xếp hạng của Bộ Thông tin và Truyền thông về mức độ ứng dụng CNTT, năm 2014 tỉnh Trà Vinh đứng thứ 49, năm 2015 \
lên thứ 41 và năm 2016 xếp thứ 33/63.

Trong đó, hạ tầng kỹ thuật xếp thứ 30, nhân lực xếp thứ 38.

Về số hồ sơ trực tuyến, năm 2015 tỉnh tiếp nhận 1.250 hồ sơ, đến năm 2016 tăng lên 5.410 hồ sơ. 6 tháng đầu năm \
2017, tỉnh tiếp nhận 4.000 hồ sơ trực tuyến.
---
2014 tra-vinh ung-dung-cntt #49
2015 tra-vinh records_online:unstated 1250
2015 tra-vinh ung-dung-cntt #41
2016 tra-vinh records_online:unstated 5410
2016 tra-vinh ung-dung-cntt #33
2016 tra-vinh ung-dung-cntt:human-resources #38
2016 tra-vinh ung-dung-cntt:infrastructure #30
""",
    """
Kết quả xếp hạng chuyển đổi số năm 2022 của tỉnh Bắc Kạn

Ngày 10/3/2023

UBND tỉnh Bắc Kạn ban hành Quyết định công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số của các sở, ban, ngành \
và UBND cấp huyện năm 2022.

Kết quả cụ thể như sau:

I. CÁC SỞ, BAN, NGÀNH

Điểm trung bình đạt 61,5 điểm. Đứng đầu là Sở Thông tin và Truyền thông (85,2 điểm); đứng cuối là Ban Dân tộc (40,1 \
điểm).

II. UBND CÁC HUYỆN, THÀNH PHỐ

Điểm trung bình đạt 57,3 điểm. Đứng đầu là thành phố Bắc Kạn (77,4 điểm).

III. UBND CẤP XÃ

Có 12 đơn vị đạt mức Khá, 96 đơn vị đạt mức Trung bình.

Năm 2021, tỉnh Bắc Kạn xếp thứ 60/63 về DTI cấp tỉnh.
---
2021 bac-kan chuyen-doi-so #60
2022 bac-kan/ban-dan-toc chuyen-doi-so 40.1
2022 bac-kan/communes class_count:Khá 12
2022 bac-kan/communes class_count:Trung bình 96
2022 bac-kan/departments points:average 61.5
2022 bac-kan/districts points:average 57.3
2022 bac-kan/so-thong-tin-va-truyen-thong chuyen-doi-so #1 85.2
2022 bac-kan/thi-xa-bac-kan chuyen-doi-so #1 77.4
""",
    """
Năm 2015 và những năm sau: chuyện xếp hạng ứng dụng công nghệ thông tin của các tỉnh

10/10/2018

Theo báo cáo đánh giá mức độ ứng dụng công nghệ thông tin của Bộ Thông tin và Truyền thông, năm 2015 Đà Nẵng đứng \
đầu; một năm sau, Quảng Ninh xếp thứ hai. Năm 2015 Lào Cai xếp thứ 5, năm sau đó xếp thứ 8.
---
2015 da-nang ung-dung-cntt #1
2015 lao-cai ung-dung-cntt #5
? 2016 lao-cai ung-dung-cntt #8
2016 quang-ninh ung-dung-cntt #2
""",
    """
Kiên Giang: Bốn năm cải thiện thứ hạng chuyển đổi số

Thứ Sáu, 12/07/2024

Chỉ số chuyển đổi số (DTI) cấp tỉnh do Bộ Thông tin và Truyền thông công bố là thước đo quan trọng.

Năm 2020: Kiên Giang xếp thứ 46/63. Cùng năm, An Giang xếp thứ 30.

Năm 2021: tỉnh tăng lên thứ 40/63. Một năm sau, tỉnh xếp thứ 35.

Năm 2023, Kiên Giang xếp thứ 29/63 với 0,6512.

Mục tiêu năm 2025

Kiên Giang xếp thứ 15 cả nước. An Giang xếp thứ 10.
---
2020 an-giang chuyen-doi-so #30
2020 kien-giang chuyen-doi-so #46
2021 kien-giang chuyen-doi-so #40
2022 kien-giang chuyen-doi-so #35
2023 kien-giang chuyen-doi-so #29 0.6512
""",
    """
Kế hoạch chuyển đổi số giai đoạn 2021 - 2025 của tỉnh Gia Lai

10/02/2021

UBND tỉnh Gia Lai ban hành kế hoạch chuyển đổi số giai đoạn 2021 - 2025. Đến năm 2025, tỉnh cung cấp 1.500 dịch vụ \
công trực tuyến mức độ 4; năm 2023 tỉnh xếp thứ 20 cả nước về chuyển đổi số.
---

""",
    """
Xếp hạng ứng dụng công nghệ thông tin các bộ, tỉnh năm 2017

08/08/2018

Bộ Thông tin và Truyền thông vừa công bố Báo cáo đánh giá mức độ ứng dụng công nghệ thông tin năm 2017 của các bộ, \
ngành, địa phương.

Bảng xếp hạng năm 2016

Đà Nẵng đứng đầu với 0,8512. Hải Phòng xếp thứ 6.
---

""",
    """
Vĩnh Phúc: Những con số biết nói về dịch vụ công trực tuyến

06/01/2020

Năm 2018, toàn tỉnh Vĩnh Phúc có 320 dịch vụ mức độ 3. Sở Xây dựng có 21 dịch vụ mức độ 3.

Năm 2019, toàn tỉnh có 410 dịch vụ mức độ 3, 60 dịch vụ mức độ 4. Sở Xây dựng có 30 dịch vụ mức độ 3. So với năm \
2018, số hồ sơ trực tuyến tăng 2 lần, đạt 41.000 hồ sơ.

Sở Tài chính có 12 dịch vụ mức độ 3.
---
2018 vinh-phuc services:3 320
2018 vinh-phuc/so-xay-dung services:3 21
2019 vinh-phuc services:3 410
? 2019 vinh-phuc records_online:unstated 41000
2019 vinh-phuc services:4 60
2019 vinh-phuc/so-xay-dung services:3 30
""",
    """
Chuyển đổi số tỉnh Lâm Đồng - Kết quả qua các năm 2021, 2022 và 2023

15/08/2024

1. DTI năm 2021
Lâm Đồng xếp thứ 28/63, đạt 0,4102.
2. DTI năm 2022
Lâm Đồng xếp thứ 25/63, đạt 0,5533.
3. DTI năm 2023
Lâm Đồng xếp thứ 22/63, đạt 0,6601. Chính quyền số xếp thứ 18.
4. Kiến nghị, đề xuất
Bộ Thông tin và Truyền thông sớm công bố DTI năm 2024.
---
2021 lam-dong chuyen-doi-so #28 0.4102
2022 lam-dong chuyen-doi-so #25 0.5533
2023 lam-dong chuyen-doi-so #22 0.6601
2023 lam-dong chuyen-doi-so:digital-government #18
""",
)


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.strip().partition("\n")[0][:40])
def test_years_and_groups(case: str, reference: Reference) -> None:
    text, _, expected = case.strip().partition("\n---\n")
    read = [line for line in expected.splitlines() if not line.startswith("?")]
    assert sorted(_read(text, reference)) == sorted(read)
