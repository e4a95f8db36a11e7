"""Articles written by hand that state nothing a reader must take: another topic full of numbers, one in English."""

from tests.prose.model import Article
from tests.prose.realistic_gold import Gold

COFFEE = """Cà phê Tây Nguyên vào vụ: giá tốt, lo nhân công

Thứ Hai, 11/11/2019, 07:05

Những ngày này, các vườn cà phê ở Đắk Lắk, Lâm Đồng, Gia Lai bước vào thu hoạch rộ. Niên vụ 2019-2020, Đắk Lắk có \
203.063 ha cà phê, sản lượng ước đạt 476.400 tấn, giảm 2,3% so với niên vụ trước. Lâm Đồng xếp thứ hai cả nước về diện \
tích với 174.100 ha; Gia Lai đứng thứ tư với 97.000 ha.

Theo các đại lý ở huyện Cư M'gar, giá cà phê nhân xô ngày 10/11 ở mức 33.500 - 34.200 đồng/kg, tăng 600 đồng so với \
đầu tháng. Kim ngạch xuất khẩu 10 tháng đạt 2,38 tỷ USD, trong đó thị trường Đức chiếm 13,4%, Hoa Kỳ chiếm 9,1%, \
Italia 8,5%.

Ông Y Bhem Niê, 61 tuổi, ở buôn Pốk A, cho biết gia đình có 1,8 ha với 1.900 gốc, mỗi ngày phải thuê 7 người hái, tiền \
công 230.000 đồng/người. "Năm 2017 chỉ 180.000 đồng mà còn dễ tìm người", ông nói.

Sở Nông nghiệp và Phát triển nông thôn Đắk Lắk đã mở 42 lớp tập huấn cho 1.850 lượt nông dân, cấp 3 triệu cây giống \
tái canh; đến nay 68/184 xã hoàn thành kế hoạch, đạt 37%. Toàn tỉnh có 214 hợp tác xã nông nghiệp, trong đó 31 hợp tác \
xã đạt loại Tốt, 96 đạt loại Khá.

Mục tiêu đến năm 2025, tỉnh có 50% diện tích được chứng nhận bền vững, xếp trong tốp 3 về giá trị chế biến sâu. Dự án \
nhà máy rang xay công suất 5.000 tấn/năm, vốn 320 tỷ đồng, khởi công ngày 18/12.

Bài, ảnh: Hoàng Nam (ĐT: 0262.3855123)
"""
ENGLISH = """Da Nang tops digital transformation ranking again

HANOI, August 9, 2022 - The Ministry of Information and Communications has released the 2021 Digital Transformation \
Index (DTI), which assesses ministries, government agencies and the 63 provinces and cities.

Da Nang ranked first among provinces with a score of 0.6419, followed by Thua Thien Hue (0.5872) and Bac Ninh \
(0.5743). Hai Phong came in 12th, up 7 places from 2020. The average for all localities was 0.4011.

Among ministries providing public services, the Ministry of Finance led with 0.6321 while the Ministry of Planning and \
Investment was second.

"It took us about 3 years and 14 pilot projects to get here," a city official told reporters. Some 97 per cent of \
residents in the 7 urban districts now live within 2.5 km of a digital post office, and more than 1,200 community \
teams with 8,400 volunteers have been set up.

The government wants the digital economy to make up 20 per cent of GDP by 2025 and 30 per cent by 2030. Spending on \
information technology is forecast to reach VND 76.5 trillion (US$3.2 billion) next year, an increase of 9.4 per cent.

Vietnam was placed 86th out of 193 in the United Nations' latest e-government survey, with 0.6787 points, unchanged \
from 2020. Neighbouring Singapore was 12th and Thailand 55th.

Contact: +84 24 3943 5602, ext. 118. Decision 942/QD-TTg of June 15, 2021 sets out the programme.

Read 5,311 times | 18 comments
"""


def _english() -> Article:
    """Right is whoever reads it and whoever leaves it; wrong is only what it does not say."""
    gold, may = Gold("English", ENGLISH, 2021, "mic/chuyen-doi-so"), {"optional": True}
    for words, subject, value, rank in (
        ("first among provinces with a score of |0.6419|", "da-nang", 0.6419, 1),
        ("Thua Thien Hue (|0.5872|)", "thua-thien-hue", 0.5872, 2),
        ("Bac Ninh (|0.5743|)", "bac-ninh", 0.5743, 3),
        ("led with |0.6321|", "bo-tai-chinh", 0.6321, 1),
    ):
        gold.score(words, subject, index_value=value, **may)
        gold.score(words.replace("|", ""), subject, rank=rank, **may)
    gold.score("Investment was second", "bo-ke-hoach-va-dau-tu", rank=2, **may)
    gold.score("Hai Phong came in |12|th", "hai-phong", rank=12, **may)
    gold.measure("up |7| places", "hai-phong", "change", value=7, **may)
    gold.measure("localities was |0.4011|", "provinces-63", "index", "*", value=0.4011, **may)
    return gold.article()


def articles() -> list[Article]:
    """The article of another topic, and the English one."""
    return [Gold("another topic", COFFEE, 2019).article(), _english()]
