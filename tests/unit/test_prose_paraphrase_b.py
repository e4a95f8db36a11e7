"""Services and records said in other words: what each text states, and what states nothing.

A block is a text, put under the headline of a page, and behind «=» the rows that the reader must make of it, no more
and no fewer: indicator, level, subject, value with its whole, share, place. «./» stands for the page's own province.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flows.reading import read_and_understand
from transform.reference import Reference, load_reference

_NATION = "Tình hình cung cấp dịch vụ công trực tuyến năm {} của các bộ, ngành, địa phương\n\n08/05/{}\n\n"
_PAGES = {
    "nation": _NATION.format(2017, 2018),
    "nation-2023": _NATION.format(2023, 2024),
    "hai-phong": "Hải Phòng: Kết quả cung cấp dịch vụ công trực tuyến năm 2018\n\n18/01/2019\n\nVăn phòng UBND thành "
    "phố Hải Phòng vừa có báo cáo về việc giải quyết thủ tục hành chính trên môi trường mạng năm 2018 của các sở, "
    "ngành, quận, huyện.\n\n",
    "thai-nguyen": "Thái Nguyên: Kết quả cung cấp dịch vụ công trực tuyến năm 2023\n\n15/01/2024\n\nUBND tỉnh Thái "
    "Nguyên vừa có báo cáo về dịch vụ công trực tuyến của các sở, ngành, huyện, thành phố năm 2023.\n\n",
    "ca-mau": "Cà Mau: Đẩy mạnh dịch vụ công trực tuyến năm 2018\n\n18/01/2019\n\nNăm 2018, tỉnh Cà Mau đã có nhiều cố "
    "gắng trong cung cấp dịch vụ công trực tuyến.\n\n",
}
_SHORT = {
    "services": "S", "services_with_records": "WITH", "share_services_with_records": "SHARE",
    "records_online": "ONLINE", "records_all": "ALL", "agencies": "WHO",
}  # fmt: skip

_STATED = """\
[hai-phong] 402/598 dịch vụ mức độ 3 (67,2%) và 61/147 dịch vụ mức độ 4 (41,5%) của thành phố đã phát sinh hồ sơ trực
tuyến.
= WITH 3 hai-phong 402/598 67.2%; WITH 4 hai-phong 61/147 41.5%

[nation] Số dịch vụ mức độ 3 có phát sinh hồ sơ của các tỉnh, thành phố là 4.310/14.862 (đạt 29,0%), mức độ 4 là
612/1.275 (đạt 48,0%).
= WITH 3 provinces-63 4310/14862 29%; WITH 4 provinces-63 612/1275 48%

[hai-phong] Toàn thành phố có 402 trên tổng số 598 dịch vụ mức độ 3 (67,2%) phát sinh hồ sơ trực tuyến.
= WITH 3 hai-phong 402/598 67.2%

[nation] Ở khối địa phương, mức độ 3 có 4.310/14.862 dịch vụ (29,0%) phát sinh hồ sơ, mức độ 4 có 612/1.275 dịch vụ
(48,0%) phát sinh hồ sơ.
= WITH 3 provinces-63 4310/14862 29%; WITH 4 provinces-63 612/1275 48%

[nation] Đến hết năm 2017, các tỉnh, thành phố có 4.310/14.862 dịch vụ công trực tuyến mức độ 3 phát sinh hồ sơ, đạt
tỷ lệ 29,0%.
= WITH 3 provinces-63 4310/14862 29%

[nation] Đối với các bộ, cơ quan ngang bộ, số dịch vụ có phát sinh hồ sơ: mức độ 3 là 402/598 (67,2%), mức độ 4 là
61/147 (41,5%).
= WITH 3 ministries-22 402/598 67.2%; WITH 4 ministries-22 61/147 41.5%

[nation] Bộ Y tế có 27/310 dịch vụ có hồ sơ trực tuyến (8,7%).
= WITH unstated bo-y-te 27/310 8.7%

[nation] Về phía địa phương, trong tổng số dịch vụ mức độ 3 do các tỉnh, thành phố cung cấp, số dịch vụ có phát sinh
hồ sơ trực tuyến là 4.310/14.862 (29,0%). Với mức độ 4, số dịch vụ có phát sinh hồ sơ trực tuyến là 612/1.275 (48,0%).
= WITH 3 provinces-63 4310/14862 29%; WITH 4 provinces-63 612/1275 48%

[nation] Các tỉnh, thành phố có 4.310 dịch vụ mức độ 3 phát sinh hồ sơ trên tổng số 14.862 dịch vụ (29,0%).
= WITH 3 provinces-63 4310/14862 29%

[nation] Tại Cà Mau, 112 trong tổng số 310 dịch vụ mức độ 3 có phát sinh hồ sơ (36,1%).
= WITH 3 ca-mau 112/310 36.1%

[nation] Trong số 1.275 dịch vụ mức độ 4 của các địa phương, mới có 612 dịch vụ (48,0%) phát sinh hồ sơ.
= S 4 provinces-63 1275; WITH 4 provinces-63 612 48%

[hai-phong] Số dịch vụ có hồ sơ của thành phố ở mức 3 là 402 (67,2%), ở mức 4 là 61 (41,5%).
= WITH 3 hai-phong 402 67.2%; WITH 4 hai-phong 61 41.5%

[nation] Các bộ có 402 dịch vụ mức độ 3 và 61 dịch vụ mức độ 4 đã phát sinh hồ sơ trực tuyến.
= WITH 3 ministries-22 402; WITH 4 ministries-22 61

[nation] Có 402 dịch vụ mức độ 3, 61 dịch vụ mức độ 4 của các bộ, ngành phát sinh hồ sơ.
= WITH 3 ministries-22 402; WITH 4 ministries-22 61

[hai-phong] Phân theo cấp, số hồ sơ trực tuyến của các sở, ngành là 98.720 hồ sơ, của các quận, huyện là 61.205 hồ sơ,
của các xã, phường, thị trấn là 27.667 hồ sơ.
= ONLINE unstated ./communes 27667; ONLINE unstated ./departments 98720; ONLINE unstated ./districts 61205

[hai-phong] Các sở, ngành tiếp nhận 98.720 hồ sơ trực tuyến, UBND các quận, huyện tiếp nhận 61.205 hồ sơ và UBND các
xã, phường, thị trấn tiếp nhận 27.667 hồ sơ.
= ONLINE unstated ./communes 27667; ONLINE unstated ./departments 98720; ONLINE unstated ./districts 61205

[hai-phong] Hồ sơ nộp trực tuyến tại các sở, ngành là 98.720 hồ sơ, tại các quận, huyện là 61.205 hồ sơ, tại các xã,
phường, thị trấn là 27.667 hồ sơ.
= ONLINE unstated ./communes 27667; ONLINE unstated ./departments 98720; ONLINE unstated ./districts 61205

[hai-phong] Khối sở, ngành có 98.720 hồ sơ trực tuyến; khối quận, huyện có 61.205 hồ sơ; khối xã, phường, thị trấn có
27.667 hồ sơ.
= ONLINE unstated ./communes 27667; ONLINE unstated ./departments 98720; ONLINE unstated ./districts 61205

[hai-phong] Số hồ sơ nộp qua mạng ở cấp thành phố là 98.720, ở cấp huyện là 61.205, ở cấp xã là 27.667.
= ONLINE unstated ./communes 27667; ONLINE unstated ./departments 98720; ONLINE unstated ./districts 61205

[hai-phong] Có 98.720 hồ sơ trực tuyến nộp tại các sở, ngành, 61.205 hồ sơ trực tuyến nộp tại các quận, huyện và
27.667 hồ sơ trực tuyến nộp tại các xã, phường, thị trấn.
= ONLINE unstated ./communes 27667; ONLINE unstated ./departments 98720; ONLINE unstated ./districts 61205

[nation] Năm 2017, số hồ sơ trực tuyến của các bộ, ngành là 41.220.318 hồ sơ, của các tỉnh, thành phố là 2.918.440 hồ
sơ.
= ONLINE unstated ministries-22 41220318; ONLINE unstated provinces-63 2918440

[hai-phong] Trong đó, các sở, ngành cung cấp 310 dịch vụ mức độ 3, các quận, huyện 214 dịch vụ, các xã, phường, thị
trấn 74 dịch vụ.
= S 3 ./communes 74; S 3 ./departments 310; S 3 ./districts 214

[hai-phong] Trong năm 2018, các cơ quan của thành phố tiếp nhận tổng cộng 1.036.418 hồ sơ, trong đó có 187.592 hồ sơ
được nộp trực tuyến. Phân theo mức độ, có 151.034 hồ sơ trực tuyến mức độ 3 và 36.558 hồ sơ trực tuyến mức độ 4.
= ALL unstated hai-phong 1036418; ONLINE 3 hai-phong 151034; ONLINE 4 hai-phong 36558; ONLINE unstated hai-phong
= 187592

[hai-phong] Năm 2018, toàn thành phố tiếp nhận 187.592 hồ sơ trực tuyến, gồm 151.034 hồ sơ mức độ 3 và 36.558 hồ sơ
mức độ 4.
= ONLINE 3 hai-phong 151034; ONLINE 4 hai-phong 36558; ONLINE unstated hai-phong 187592

[hai-phong] Năm 2018, toàn thành phố tiếp nhận 187.592 hồ sơ trực tuyến (mức độ 3: 151.034 hồ sơ; mức độ 4: 36.558 hồ
sơ).
= ONLINE 3 hai-phong 151034; ONLINE 4 hai-phong 36558; ONLINE unstated hai-phong 187592

[nation] Các dịch vụ mức độ 3 của địa phương đã giải quyết 5.104.700 hồ sơ, trong đó số hồ sơ nộp qua mạng là
1.786.645 hồ sơ (35,0%), số còn lại nộp trực tiếp. Dịch vụ mức độ 4 có 1.131.795 hồ sơ trực tuyến.
= ALL 3 provinces-63 5104700; ONLINE 3 provinces-63 1786645 35%; ONLINE 4 provinces-63 1131795

[nation] Các tỉnh, thành phố tiếp nhận 1.786.645 hồ sơ trực tuyến qua dịch vụ mức độ 3 và 1.131.795 hồ sơ trực tuyến
qua dịch vụ mức độ 4.
= ONLINE 3 provinces-63 1786645; ONLINE 4 provinces-63 1131795

[nation] Trong năm 2017, các tỉnh, thành phố đã tiếp nhận 5.104.700 hồ sơ, trong đó 1.786.645 hồ sơ được nộp trực
tuyến, chiếm 35,0%.
= ALL unstated provinces-63 5104700; ONLINE unstated provinces-63 1786645 35%

[nation] Trong tổng số 5.104.700 hồ sơ các tỉnh tiếp nhận, có 1.786.645 hồ sơ nộp trực tuyến, đạt tỷ lệ 35,0%.
= ONLINE unstated provinces-63 1786645 35%

[hai-phong] Sở Tư pháp tiếp nhận 31.846 hồ sơ, trong đó 12.380 hồ sơ nộp trực tuyến (38,9%), 19.466 hồ sơ nộp trực
tiếp.
= ALL unstated ./so-tu-phap 31846; ONLINE unstated ./so-tu-phap 12380 38.9%

[nation] Về phía các bộ, cơ quan ngang bộ, đã có 18/22 cơ quan (81,8%) cung cấp dịch vụ mức độ 3 hoặc mức độ 4. Tổng
cộng có 1.524 dịch vụ mức độ 3 và 638 dịch vụ mức độ 4; tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến ở mức độ 3 là
61,8%, ở mức độ 4 là 74,5%.
= S 3 ministries-22 1524; S 4 ministries-22 638; SHARE 3 ministries-22 61.8; SHARE 4 ministries-22 74.5; WHO 3+4
= ministries-22 18/22 81.8%

[nation] Năm 2017 có 18/22 bộ, cơ quan ngang bộ cung cấp dịch vụ công trực tuyến. Các cơ quan này cung cấp 1.524 dịch
vụ mức độ 3 và 638 dịch vụ mức độ 4.
= S 3 ministries-22 1524; S 4 ministries-22 638; WHO unstated ministries-22 18/22

[nation] Tất cả 63 tỉnh, thành phố đều đã cung cấp dịch vụ công trực tuyến mức độ 3. Tổng số dịch vụ mức độ 3 là
14.862, mức độ 4 là 1.275.
= S 3 provinces-63 14862; S 4 provinces-63 1275; WHO 3 provinces-63 63

[nation] Đến cuối năm 2017, 61/63 tỉnh, thành phố (96,8%) đã cung cấp dịch vụ mức độ 3, với tổng số 14.862 dịch vụ.
= S 3 provinces-63 14862; WHO 3 provinces-63 61/63 96.8%

[nation] Cả nước có 16.046 dịch vụ mức độ 3, trong đó các bộ, cơ quan ngang bộ cung cấp 1.184 dịch vụ, các địa phương
cung cấp 14.862 dịch vụ.
= S 3 ministries-22 1184; S 3 nation 16046; S 3 provinces-63 14862

[nation] Tính đến tháng 12/2017, cả nước có 45.374 dịch vụ công trực tuyến mức độ 3 và 1.580 dịch vụ mức độ 4; trong
đó khối bộ, ngành có 1.524 dịch vụ mức độ 3, 638 dịch vụ mức độ 4, khối địa phương có 43.850 dịch vụ mức độ 3, 942
dịch vụ mức độ 4.
= S 3 ministries-22 1524; S 3 nation 45374; S 3 provinces-63 43850; S 4 ministries-22 638; S 4 nation 1580; S 4
= provinces-63 942

[nation-2023] Tính đến hết năm 2023, các bộ, cơ quan ngang bộ đã cung cấp 2.108 dịch vụ công trực tuyến toàn trình và
1.356 dịch vụ công trực tuyến một phần. Các tỉnh, thành phố cung cấp 32.470 dịch vụ công trực tuyến toàn trình, 24.815
dịch vụ công trực tuyến một phần. Tại Thái Nguyên, số dịch vụ công trực tuyến toàn trình là 845, số dịch vụ công trực
tuyến một phần là 612. Tỉ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 38,3%.
= S full ministries-22 2108; S full provinces-63 32470; S full thai-nguyen 845; S partial ministries-22 1356; S
= partial provinces-63 24815; S partial thai-nguyen 612; share full nation 38.3

[thai-nguyen] Toàn tỉnh cung cấp 1.560 dịch vụ công trực tuyến, trong đó có 844 dịch vụ toàn trình và 716 dịch vụ một
phần.
= S full thai-nguyen 844; S partial thai-nguyen 716; S unstated thai-nguyen 1560

[thai-nguyen] Đến hết năm 2023, tỉnh cung cấp 1.560 DVCTT (844 DVCTT toàn trình, 716 DVCTT một phần).
= S full thai-nguyen 844; S partial thai-nguyen 716; S unstated thai-nguyen 1560

[thai-nguyen] Số dịch vụ công trực tuyến toàn trình của tỉnh là 845, một phần là 612.
= S full thai-nguyen 845; S partial thai-nguyen 612

[thai-nguyen] Trong năm 2023, toàn tỉnh tiếp nhận 412.600 hồ sơ trực tuyến, gồm 268.104 hồ sơ toàn trình và 144.496 hồ
sơ một phần.
= ONLINE full thai-nguyen 268104; ONLINE partial thai-nguyen 144496; ONLINE unstated thai-nguyen 412600

[thai-nguyen] 845/1.560 dịch vụ công trực tuyến toàn trình (54,2%) của tỉnh đã phát sinh hồ sơ.
= WITH full thai-nguyen 845/1560 54.2%

[thai-nguyen] Tỷ lệ dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ của tỉnh đạt 61,3%.
= SHARE full thai-nguyen 61.3

[nation-2023] Bộ Công Thương dẫn đầu với 214 dịch vụ công trực tuyến toàn trình, tiếp theo là Bộ Y tế với 180 dịch vụ.
= S full bo-cong-thuong 214 #1; S full bo-y-te 180 #2

[thai-nguyen] Năm 2023, tỉnh có 845 dịch vụ công trực tuyến toàn trình, tăng 102 dịch vụ so với năm 2022; 612 dịch vụ
công trực tuyến một phần.
= S full thai-nguyen 845; S partial thai-nguyen 612

[thai-nguyen] Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh đạt 58,2%; tỷ lệ dịch vụ công toàn trình đạt 54%.
= share - thai-nguyen 54; share full thai-nguyen 58.2

[thai-nguyen] Sở Tư pháp là đơn vị có nhiều dịch vụ toàn trình nhất với 102 dịch vụ, tiếp theo là Sở Y tế (71 dịch
vụ).
= S full ./so-tu-phap 102 #1; S full ./so-y-te 71 #2

[nation] Đến hạn chốt số liệu ngày 31/3/2018, các tỉnh Hà Nam, Trà Vinh, Quảng Ngãi, Điện Biên chưa báo cáo số lượng
hồ sơ trực tuyến.
= ONLINE unstated dien-bien missing; ONLINE unstated ha-nam missing; ONLINE unstated quang-ngai missing; ONLINE
= unstated tra-vinh missing

[nation] Kon Tum, Sóc Trăng chưa gửi số liệu hồ sơ trực tuyến.
= ONLINE unstated kon-tum missing; ONLINE unstated soc-trang missing

[nation] Hai tỉnh chưa thống kê được số hồ sơ trực tuyến là Kon Tum và Sóc Trăng.
= ONLINE unstated kon-tum missing; ONLINE unstated soc-trang missing

[nation] Chưa có số liệu hồ sơ trực tuyến của Kon Tum và Sóc Trăng.
= ONLINE unstated kon-tum missing; ONLINE unstated soc-trang missing

[nation] Số hồ sơ trực tuyến của Kon Tum và Sóc Trăng chưa được báo cáo.
= ONLINE unstated kon-tum missing; ONLINE unstated soc-trang missing

[nation] Ở khối bộ, Bộ Quốc phòng và Ủy ban Dân tộc cũng chưa có báo cáo về số hồ sơ trực tuyến.
= ONLINE unstated bo-quoc-phong missing; ONLINE unstated uy-ban-dan-toc missing

[nation] Đắk Nông và Lai Châu chưa phát sinh hồ sơ trực tuyến.
= ONLINE unstated dak-nong 0; ONLINE unstated lai-chau 0

[nation] Không có hồ sơ trực tuyến nào phát sinh tại Đắk Nông và Lai Châu.
= ONLINE unstated dak-nong 0; ONLINE unstated lai-chau 0

[nation] Các tỉnh chưa phát sinh hồ sơ trực tuyến gồm: Đắk Nông, Lai Châu.
= ONLINE unstated dak-nong 0; ONLINE unstated lai-chau 0

[nation] Đắk Nông có 12 dịch vụ mức độ 4 nhưng chưa phát sinh hồ sơ.
= ONLINE 4 dak-nong 0; S 4 dak-nong 12

[nation] Hai tỉnh Lai Châu và Bạc Liêu chưa có dịch vụ nào đạt mức độ 3 trở lên.
= S 3+4 bac-lieu 0; S 3+4 lai-chau 0

[hai-phong] Huyện Bạch Long Vĩ không có hồ sơ nộp trực tuyến; Sở Ngoại vụ chưa nhận được hồ sơ nào qua mạng.
= ONLINE unstated ./huyen-bach-long-vi 0; ONLINE unstated ./so-ngoai-vu 0

[nation] Các tỉnh chưa phát sinh hồ sơ gồm Đắk Nông, Lai Châu.
= ONLINE unstated dak-nong 0; ONLINE unstated lai-chau 0

[nation] Đắk Nông có 12 dịch vụ mức độ 4 nhưng đến nay chưa tiếp nhận được hồ sơ trực tuyến nào.
= ONLINE 4 dak-nong 0; S 4 dak-nong 12

[nation] Đắk Nông là địa phương duy nhất không có hồ sơ trực tuyến trong năm 2017.
= ONLINE unstated dak-nong 0

[nation] Lai Châu không có dịch vụ mức độ 4 nào; Hà Giang chưa có dịch vụ mức độ 3, 4.
= S 3+4 ha-giang 0; S 4 lai-chau 0

[nation] Có 18/20 (90%) bộ, cơ quan ngang bộ cung cấp dịch vụ mức độ 3.
= WHO 3 ministries-22 18/20 90%

[nation] Đã có 61/63 địa phương, tương đương 96,8%, cung cấp dịch vụ công trực tuyến mức độ 4.
= WHO 4 provinces-63 61/63 96.8%

[nation] Tính đến 31/12/2017, 18 trong số 22 bộ, cơ quan ngang bộ (81,8%) đã cung cấp dịch vụ mức độ 3; 12 trong số 22
bộ (54,5%) cung cấp dịch vụ mức độ 4.
= WHO 3 ministries-22 18/22 81.8%; WHO 4 ministries-22 12/22 54.5%

[nation] Số tỉnh, thành phố có dịch vụ mức độ 3 và mức độ 4 lần lượt là 61 và 45.
= WHO 3 provinces-63 61; WHO 4 provinces-63 45

[nation] Có 61 địa phương cung cấp dịch vụ mức độ 3, 45 địa phương cung cấp dịch vụ mức độ 4 và chỉ 02 địa phương chưa
cung cấp dịch vụ nào.
= WHO 3 provinces-63 61; WHO 4 provinces-63 45; WHO unstated provinces-63 2

[nation] Địa phương cung cấp nhiều dịch vụ nhất là Quảng Ninh, với 1.452 dịch vụ mức độ 3 và 96 dịch vụ mức độ 4.
= S 3 quang-ninh 1452; S 4 quang-ninh 96; S unstated quang-ninh #1

[nation] Xét theo số hồ sơ được giải quyết trực tuyến, Hà Nội đứng đầu với 688.930 hồ sơ trên tổng số 1.012.448 hồ sơ
đã tiếp nhận.
= ALL unstated ha-noi 1012448; ONLINE unstated ha-noi 688930 #1

[nation] Dẫn đầu về số hồ sơ trực tuyến là Hà Nội (688.930 hồ sơ), kế đến là thành phố Hồ Chí Minh (574.018 hồ sơ) và
Đà Nẵng (201.300 hồ sơ).
= ONLINE unstated da-nang 201300 #3; ONLINE unstated ha-noi 688930 #1; ONLINE unstated ho-chi-minh 574018 #2

[nation] Xếp theo số lượng dịch vụ, đứng đầu là Bộ Công Thương với 261 dịch vụ.
= S unstated bo-cong-thuong 261 #1

[nation] Các tỉnh cung cấp nhiều dịch vụ mức độ 4 nhất là An Giang (310), Bình Phước (295) và Đà Nẵng (280).
= S 4 an-giang 310; S 4 binh-phuoc 295; S 4 da-nang 280

[nation] Ba địa phương dẫn đầu về số dịch vụ mức độ 3 gồm: Quảng Ninh 1.452, An Giang 1.310, Bình Phước 1.202.
= S 3 an-giang 1310 #2; S 3 binh-phuoc 1202 #3; S 3 quang-ninh 1452 #1

[hai-phong] Sở Tư pháp tiếp nhận nhiều hồ sơ trực tuyến nhất với 31.846 hồ sơ, tiếp theo là Sở Kế hoạch và Đầu tư với
28.115 hồ sơ; Sở Giao thông vận tải đứng thứ ba với 14.902 hồ sơ.
= ONLINE unstated ./so-giao-thong-van-tai 14902 #3; ONLINE unstated ./so-ke-hoach-va-dau-tu 28115 #2; ONLINE unstated
= ./so-tu-phap 31846 #1

[nation] Tỉnh Tiền Giang cung cấp 1.532 dịch vụ mức độ 4 và giải quyết 212.480 hồ sơ trực tuyến.
= ONLINE unstated tien-giang 212480; S 4 tien-giang 1532

[nation] Bình Phước có 35 dịch vụ mức độ 4, trong đó 22 dịch vụ đã phát sinh hồ sơ trực tuyến với tổng số 4.816 hồ sơ.
= ONLINE 4 binh-phuoc 4816; S 4 binh-phuoc 35; WITH 4 binh-phuoc 22

[nation] Trong năm 2017, khối bộ giải quyết trực tuyến trên 41 triệu hồ sơ, riêng Bộ Tài chính là 38.204.115 hồ sơ.
= ONLINE unstated bo-tai-chinh 38204115; ONLINE unstated ministries-22 41000000

[nation] Khối bộ, ngành: cung cấp 1.184 dịch vụ mức độ 3, 489 dịch vụ mức độ 4; phát sinh 41.220.318 hồ sơ trực tuyến.
= ONLINE unstated ministries-22 41220318; S 3 ministries-22 1184; S 4 ministries-22 489

[nation] Tỉnh An Giang triển khai 410 dịch vụ mức độ 3 và 52 dịch vụ mức độ 4, tiếp nhận 61.204 hồ sơ trực tuyến.
= ONLINE unstated an-giang 61204; S 3 an-giang 410; S 4 an-giang 52

[nation] Tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến của các bộ ở mức độ 3 là 52,7%, ở mức độ 4 là 88,1%.
= SHARE 3 ministries-22 52.7; SHARE 4 ministries-22 88.1

[nation] Tỷ lệ dịch vụ mức độ 3 phát sinh hồ sơ của các bộ đạt 52,7%, của các tỉnh đạt 29,0%.
= SHARE 3 ministries-22 52.7; SHARE 3 provinces-63 29

[ca-mau] Đến cuối năm 2018 tỉnh cung cấp 1.236 dịch vụ công trực tuyến mức độ 3 và 78 dịch vụ công trực tuyến mức độ
4.
= S 3 ca-mau 1236; S 4 ca-mau 78

[ca-mau] Trong năm, toàn tỉnh tiếp nhận 46.318 hồ sơ trực tuyến. Hiện nay, trên địa bàn tỉnh có 15 doanh nghiệp phần
mềm.
= ONLINE unstated ca-mau 46318

[hai-phong] Thành phố hiện có 598 dịch vụ mức độ 3. Trong đó, các sở, ngành có 310 dịch vụ, các quận, huyện có 214
dịch vụ, còn lại là của cấp xã.
= S 3 ./departments 310; S 3 ./districts 214; S 3 hai-phong 598

[nation] Tỷ lệ dịch vụ phát sinh hồ sơ của các tỉnh ở mức độ 4 (48,0%) cao hơn mức độ 3 (29,0%).
= SHARE 3 provinces-63 29; SHARE 4 provinces-63 48

[hai-phong] Năm 2018, các cơ quan trong thành phố tiếp nhận 241.306 hồ sơ, trong đó qua mạng 8.412 hồ sơ (3,5%).
96/214 dịch vụ mức độ 3 phát sinh hồ sơ, đạt 44,9%.
= ALL unstated hai-phong 241306; ONLINE unstated hai-phong 8412 3.5%; WITH 3 hai-phong 96/214 44.9%

[nation] Tỉ lệ dịch vụ có hồ sơ còn thấp: khối bộ đạt 71,3% (mức 3) và 88,9% (mức 4), còn khối tỉnh chỉ đạt lần lượt
28,4% và 35,2%.
= SHARE 3 ministries-22 71.3; SHARE 3 provinces-63 28.4; SHARE 4 ministries-22 88.9; SHARE 4 provinces-63 35.2

[thai-nguyen] Tỉnh cung cấp 902 dịch vụ công trực tuyến toàn trình. Riêng cấp tỉnh có 781 dịch vụ toàn trình, 640 dịch
vụ một phần; cấp huyện có 86 dịch vụ toàn trình.
= S full ./departments 781; S full ./districts 86; S full thai-nguyen 902; S partial ./departments 640

[nation] Tổng số hồ sơ nộp qua Cổng dịch vụ công của Bộ Công Thương là 1.604.212 bộ hồ sơ.
= ONLINE unstated bo-cong-thuong 1604212

[nation] Top 3 tỉnh có nhiều hồ sơ trực tuyến nhất gồm: Hà Nội (1.204.300), TP.HCM (988.210) và Đồng Nai (610.044).
= ONLINE unstated dong-nai 610044 #3; ONLINE unstated ha-noi 1204300 #1; ONLINE unstated ho-chi-minh 988210 #2

[nation] Bình Phước có 118 dịch vụ mức độ 3, mức độ 4, trong đó 96 dịch vụ có phát sinh hồ sơ trực tuyến, đạt 81,4%.
= S 3+4 binh-phuoc 118; WITH 3+4 binh-phuoc 96 81.4%

[hai-phong] Trong 598 dịch vụ mức độ 3 của thành phố có 402 dịch vụ phát sinh hồ sơ, chiếm 67,2%; trong 147 dịch vụ
mức độ 4 có 61 dịch vụ phát sinh hồ sơ, chiếm 41,5%.
= S 3 hai-phong 598; S 4 hai-phong 147; WITH 3 hai-phong 402 67.2%; WITH 4 hai-phong 61 41.5%

[nation] Với 410 dịch vụ mức độ 3, tỉnh An Giang đã giải quyết 61.204 hồ sơ trực tuyến.
= ONLINE 3 an-giang 61204; S 3 an-giang 410
"""

# Targets, parts of a year, averages, bounds, other things than services and records, what has none.
_SILENT = """\
[nation] Bộ Y tế còn 196/598 dịch vụ mức độ 3 (32,8%) chưa phát sinh hồ sơ.
=

[thai-nguyen] Năm 2024, tỉnh phấn đấu cung cấp 900 dịch vụ công trực tuyến toàn trình. Một phần kinh phí 12 tỷ đồng do
Trung ương hỗ trợ.
=

[nation] Kon Tum và Sóc Trăng chưa báo cáo số hồ sơ trực tuyến quý IV; An Giang chưa gửi báo cáo cải cách hành chính.
=

[nation] Đắk Nông chưa phát sinh hồ sơ quá hạn. Lai Châu không có hồ sơ trực tuyến quá hạn.
=

[hai-phong] Thành phố phấn đấu năm 2019 có 60% dịch vụ mức độ 3 phát sinh hồ sơ, 402/598 dịch vụ được tích hợp.
=

[hai-phong] Có 402/598 thủ tục (67,2%) được cắt giảm thời gian; 61/147 cán bộ được tập huấn.
=

[hai-phong] 402/598 hồ sơ (67,2%) được giải quyết đúng hạn.
=

[hai-phong] Trung bình mỗi dịch vụ phát sinh 120 hồ sơ. Cả năm, thành phố tổ chức 12 lớp.
=

[hai-phong] Thành phố đã tích hợp 310 dịch vụ mức độ 3 lên Cổng Dịch vụ công quốc gia.
=

[hai-phong] Năm 2018, thành phố cung cấp thêm 60 dịch vụ mức độ 4; rà soát, cắt giảm 45 dịch vụ mức độ 3.
=

[nation] Không có bộ nào chưa cung cấp dịch vụ mức độ 3.
=

[hai-phong] Trong 9 tháng đầu năm 2018, toàn thành phố tiếp nhận 120.000 hồ sơ trực tuyến.
=

[nation] Tại An Giang, có tới 310 dịch vụ mức độ 3 chưa phát sinh hồ sơ nào, chiếm 75%.
=

[nation] Có 12 tỉnh có từ 100 dịch vụ mức độ 4 trở lên, 8 tỉnh có dưới 10 dịch vụ mức độ 4.
=

[nation] Trong khối bộ, 10/18 cơ quan có dịch vụ mức độ 4 phát sinh hồ sơ.
=

[nation] Bình quân mỗi tỉnh cung cấp 236 dịch vụ mức độ 3.
=

[nation] Bộ Y tế đã đưa 71/310 thủ tục (22,9%) lên mức độ 4.
=

[nation] Ở cấp huyện, thành phố Vạn Xuân dẫn đầu với 12.406 hồ sơ trực tuyến.
=

[nation] Theo xếp hạng của Bộ Thông tin và Truyền thông, Bộ Công Thương hoàn thành 120% kế hoạch năm.
=

[hai-phong] Bộ phận một cửa có 48 quầy, mỗi ngày tiếp nhận khoảng 1.200 hồ sơ, trong đó 300 hồ sơ nộp qua bưu chính.
=
"""


def _cases(text: str) -> Iterator[tuple[str, str, list[str]]]:
    for block in text.strip().split("\n\n"):
        lines = block.splitlines()
        page, _, sentence = " ".join(line for line in lines if not line.startswith("=")).partition("] ")
        stated = " ".join(line.removeprefix("=").strip() for line in lines if line.startswith("="))
        yield page.removeprefix("["), sentence, [one.strip() for one in stated.split("; ") if one.strip()]


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference((Path("data/reference"),))


def _told(row: dict[str, Any], page: str) -> str:
    subject = str(row["subject_id"]).replace(f"{page}/", "./")
    said = [_SHORT.get(row["indicator"], row["indicator"]), row.get("service_level") or "-", subject]
    value, whole = row.get("value"), row.get("denominator")
    if row["status"] == "missing":
        said.append("missing")
    elif value is not None:
        said.append((f"{value:g}" if value < 1e5 else str(int(value))) + (f"/{whole:g}" if whole else ""))
    said += [f"{row['percent']:g}%"] if row.get("percent") is not None else []
    return " ".join(said + ([f"#{row['rank']}"] if row.get("rank") else []))


@pytest.mark.parametrize(("page", "text", "facts"), [*_cases(_STATED), *_cases(_SILENT)])
def test_a_paraphrase_states_what_it_states(page: str, text: str, facts: list[str], reference: Reference) -> None:
    rows = read_and_understand((_PAGES[page] + text + "\n").encode(), reference, source="x").rows
    assert sorted({_told(row, page) for row in rows.get("measure", [])}) == sorted(facts)
    assert not rows.get("score")
