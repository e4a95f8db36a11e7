"""Sentences that are easily misread: what a place is «về», counts in brackets, parts beside the whole, differences."""

import pytest

from tests.unit.test_prose_rules import LOCAL, NATIONAL, facts

DTI = "Bộ Thông tin và Truyền thông công bố kết quả xếp hạng Chỉ số chuyển đổi số (DTI) năm 2021 của các bộ, ngành, địa phương"
SERVICES = "Tình hình cung cấp dịch vụ công trực tuyến của các bộ, ngành, địa phương năm 2018"
HOME = "Thanh Hóa đẩy mạnh chuyển đổi số năm 2022"
OWN_DTI = "UBND tỉnh Nam Định công bố kết quả xếp hạng chỉ số chuyển đổi số năm 2022 của các sở, ban, ngành và UBND huyện, thành phố"
USE, TURN, OWN = "mic/ung-dung-cntt/2016", "mic/chuyen-doi-so/2021", "thai-binh/ung-dung-cntt/2016"
NAM_DINH = "nam-dinh/chuyen-doi-so/2022"

SERVICES_OR_CRITERION: list[tuple[str, str, set[str]]] = [
    *[
        (NATIONAL, said, {f"bo-tai-chinh {USE} online-services #1 printed"})
        for said in (
            "Đứng đầu về dịch vụ công trực tuyến là Bộ Tài chính.",
            "Bộ Tài chính đứng đầu về cung cấp dịch vụ công trực tuyến.",
            "Về dịch vụ công trực tuyến, Bộ Tài chính xếp thứ nhất.",
        )
    ],
    (
        NATIONAL,
        "Về cung cấp dịch vụ công trực tuyến, Đà Nẵng xếp thứ nhất với 196,5 điểm, Lào Cai xếp thứ hai với 190 điểm.",
        {f"da-nang {USE} online-services #1 printed 196.5", f"lao-cai {USE} online-services #2 printed 190"},
    ),
    (
        LOCAL,
        "Xét theo từng nhóm tiêu chí, về dịch vụ công trực tuyến, Sở Y tế xếp thứ nhất với 23 điểm.",
        {f"thai-binh/so-y-te {OWN} online-services #1 printed 23"},
    ),
    *[
        (NATIONAL, said, {"bo-tai-chinh 2016 services+3 320 #1 printed"})
        for said in (
            "Đứng đầu về số lượng dịch vụ công trực tuyến mức độ 3 là Bộ Tài chính với 320 dịch vụ.",
            "Bộ Tài chính dẫn đầu về dịch vụ công trực tuyến mức độ 3 với 320 dịch vụ.",
        )
    ],
    # Neither the number of services nor a criterion is sure.
    (SERVICES, "Bộ Công Thương đứng đầu về dịch vụ công trực tuyến.", set()),
    (SERVICES, "Bộ Công Thương đứng đầu về dịch vụ công trực tuyến với 23,5 điểm.", set()),
    (NATIONAL, "Hà Tĩnh xếp thứ 8 về dịch vụ công trực tuyến mức độ 3, 4.", set()),
    (HOME, "Năm 2022, tỉnh xếp thứ 14 về dịch vụ công trực tuyến trong Bộ chỉ số phục vụ người dân.", set()),
]

CLASSES: list[tuple[str, str, set[str]]] = [
    *[
        (OWN_DTI, said, {"nam-dinh/departments 2021 class_count+Tốt 3"})
        for said in (
            "So với năm 2021, số sở, ban, ngành xếp loại Tốt tăng thêm 2 đơn vị (năm 2021 có 3 đơn vị).",
            "Số sở, ban, ngành đạt loại Tốt tăng 2 đơn vị (năm 2021 là 3 đơn vị).",
            "Số sở, ban, ngành được đánh giá, xếp loại Tốt tăng 2 đơn vị (năm 2021: 3 đơn vị).",
        )
    ],
    (
        OWN_DTI,
        "Số huyện đạt mức Khá giảm 1 đơn vị (năm 2021 là 4 huyện).",
        {"nam-dinh/districts 2021 class_count+Khá 4"},
    ),
    (
        OWN_DTI,
        "Số sở được đánh giá tăng 2 đơn vị (năm 2021 có 17 đơn vị).",
        {"nam-dinh/departments evaluated 17/None"},
    ),
    (
        NATIONAL,
        "Tỉ lệ tỉnh, thành phố đạt mức Tốt tăng từ 15,9% năm 2015 lên 23,8% năm 2016; tỉ lệ đạt mức Khá năm 2016 là 57,1%.",
        {
            "provinces-63 2015 share+Tốt 15.9",
            "provinces-63 2016 share+Tốt 23.8",
            "provinces-63 2016 share+Khá 57.1",
        },
    ),
    (NATIONAL, "Tỉ lệ bộ đạt mức Tốt tăng 8,3% so với năm 2015; tỉ lệ tỉnh đạt mức Khá năm 2015 là 41%.", set()),
    (NATIONAL, "Có 5 tỉnh chuyển từ mức Khá lên mức Tốt, 3 tỉnh từ mức Trung bình lên mức Khá.", set()),
    (LOCAL, "Mục tiêu năm 2017: 50% số sở đạt loại Tốt, không có sở loại Yếu.", set()),
    (
        LOCAL,
        "Huyện Tiền Hải là huyện duy nhất xếp loại Tốt.",
        {f"thai-binh/huyen-tien-hai {OWN} overall Tốt"},
    ),
    (
        LOCAL,
        "Huyện Tiền Hải xếp thứ nhất với 84,6 điểm và là địa phương duy nhất xếp loại Tốt.",
        {f"thai-binh/huyen-tien-hai {OWN} overall #1 printed 84.6 Tốt"},
    ),
    (LOCAL, "Huyện Tiền Hải là đơn vị duy nhất không xếp loại Tốt.", set()),
    (LOCAL, "Huyện Hưng Hà là địa phương duy nhất chưa được xếp loại Khá.", set()),
]

PARTS: list[tuple[str, str, set[str]]] = [
    (NATIONAL, "Hậu Giang xếp thứ 40, chỉ số hạ tầng kỹ thuật đạt 0,52.", {f"hau-giang {USE} overall #40 printed"}),
    (
        LOCAL,
        "Sở Y tế xếp thứ 7, điểm trung bình của khối là 71,2 điểm.",
        {f"thai-binh/so-y-te {OWN} overall #7 printed"},
    ),
    (
        OWN_DTI,
        "Sở Y tế xếp thứ 5/19 sở và thứ 2 về hạ tầng số.",
        {f"nam-dinh/so-y-te {NAM_DINH} overall #5/19 printed"},
    ),
    (
        NATIONAL,
        "Lai Châu xếp thứ 63 về hạ tầng kỹ thuật nhưng tổng hợp chung xếp thứ 58.",
        {f"lai-chau {USE} infrastructure #63 printed"},
    ),
    (
        NATIONAL,
        "Vĩnh Phúc xếp thứ 15, nếu chỉ tính tiêu chí nhân lực thì xếp thứ 4.",
        {f"vinh-phuc {USE} overall #15 printed", f"vinh-phuc {USE} human-resources #4 printed"},
    ),
    (
        LOCAL,
        "Huyện Đông Hưng, huyện Vũ Thư đạt loại Tốt (từ 80 điểm trở lên), chiếm 25%.",
        {f"thai-binh/huyen-dong-hung {OWN} overall Tốt", f"thai-binh/huyen-vu-thu {OWN} overall Tốt"},
    ),
    (OWN_DTI, "Huyện Hải Hậu xếp thứ 2 về điểm tăng thêm (5,1 điểm).", set()),
    (
        DTI,
        "Khoảng cách giữa Đà Nẵng (thứ nhất) và Cao Bằng (thứ 63) là 0,35.",
        {f"cao-bang {TURN} overall #63 printed"},
    ),
    (HOME, "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 65% (trung bình cả nước 35%), xếp thứ 4.", set()),
    (HOME, "So với tỉnh Nghệ An (đạt 45%), tỷ lệ hồ sơ trực tuyến của Thanh Hóa cao hơn 12%.", set()),
    (
        HOME,
        "Trong Báo cáo DTI năm 2021 tỉnh xếp thứ 20/63; trong Báo cáo PCI năm 2021 tỉnh xếp thứ 43/63.",
        {f"thanh-hoa {TURN} overall #20/63 printed"},
    ),
    (
        HOME,
        "Trong Báo cáo DTI năm 2020 tỉnh xếp thứ 31/63; trong Báo cáo DTI năm 2021 tỉnh xếp thứ 20/63, chỉ số đạt 0,4216.",
        {
            "thanh-hoa mic/chuyen-doi-so/2020 overall #31/63 printed",
            f"thanh-hoa {TURN} overall #20/63 printed 0.4216",
        },
    ),
    (HOME, "Trong DTI năm 2021 tỉnh xếp thứ 10; trong Vietnam ICT Index 2020 tỉnh xếp thứ 20.", set()),
    (OWN_DTI, "Tỉnh Nam Định xếp thứ 24 cả nước năm 2021; Sở Y tế xếp thứ nhất trong tỉnh.", set()),
    (DTI, "Hà Nam phấn đấu vươn lên vị trí thứ 15 trong năm 2022.", set()),
    (DTI, "Theo xếp hạng của Liên Hợp Quốc, Việt Nam đứng thứ 86/193 về Chính phủ điện tử.", set()),
]

COUNTS: list[tuple[str, str, set[str]]] = [
    (
        "Hồ sơ trực tuyến năm 2018 của các tỉnh, thành phố",
        "Chỉ có 9.218 dịch vụ mức độ 3 (43%) có phát sinh hồ sơ; ở mức độ 4, số dịch vụ có phát sinh hồ sơ là 1.096 dịch vụ (30,01%).",
        {"provinces-63 2018 services_with_records+3 9218 43%", "provinces-63 2018 services_with_records+4 1096 30.01%"},
    ),
    (SERVICES, "Trong 63 tỉnh, 20 tỉnh có trên 50% dịch vụ mức độ 4, 5 tỉnh dưới 10%.", set()),
    (SERVICES, "Có 350 dịch vụ mức độ 4 chưa phát sinh hồ sơ, bằng 40% tổng số dịch vụ.", set()),
    (SERVICES, "Theo kế hoạch, 45 dịch vụ mức độ 4 phải có phát sinh hồ sơ trong năm 2019.", set()),
    (
        LOCAL,
        "Ba xã dẫn đầu là xã Đông Hòa, thành phố Thái Bình (0,81); xã Quỳnh Hải, huyện Quỳnh Phụ và xã Vũ Thắng, huyện Kiến Xương.",
        {
            f"thai-binh/thanh-pho-thai-binh/xa-dong-hoa {OWN} overall #1 sequence 0.81",
            f"thai-binh/huyen-quynh-phu/xa-quynh-hai {OWN} overall #2 sequence",
            f"thai-binh/huyen-kien-xuong/xa-vu-thang {OWN} overall #3 sequence",
        },
    ),
]


WHOSE: list[tuple[str, str, set[str]]] = [
    *[
        (SERVICES, said, {f"bo-tai-chinh 2018 records_online+unstated {figure}"})
        for said, figure in (
            ("Bộ Tài chính dẫn đầu các Bộ về số lượng hồ sơ được giải quyết trực tuyến với hơn 9,6 triệu hồ sơ.",
             "9.6e+06 #1 printed >"),
            ("Bộ Tài chính đứng đầu khối bộ, ngành về số hồ sơ trực tuyến với 9.600.000 hồ sơ.", "9.6e+06 #1 printed"),
        )
    ],
    # A low place is no class, and one for each is no count.
    (
        LOCAL,
        "Các đơn vị có thứ hạng thấp là Sở Y tế (52,85 điểm, xếp thứ 19) và Sở Tư pháp (51 điểm, xếp thứ 20).",
        {f"thai-binh/so-y-te {OWN} overall #19 printed 52.85", f"thai-binh/so-tu-phap {OWN} overall #20 printed 51"},
    ),
    (HOME, "Tỉnh có 177 xã, phường, thị trấn; mỗi xã có ít nhất 01 công chức phụ trách CNTT.", set()),
]  # fmt: skip

WHICH_EVALUATION: list[tuple[str, str, set[str]]] = [
    (
        DTI,
        "Trước khi có bộ chỉ số DTI, Bộ Thông tin và Truyền thông đánh giá mức độ ứng dụng công nghệ thông tin của các "
        "tỉnh, thành phố. Trong bảng xếp hạng này, Hà Tĩnh đứng thứ 44 năm 2017.",
        {"ha-tinh mic/ung-dung-cntt/2017 overall #44 printed"},
    ),
    # Which of two evaluations «this» is nobody says.
    (
        DTI,
        "Bộ Thông tin và Truyền thông đánh giá mức độ ứng dụng công nghệ thông tin và xếp hạng chuyển đổi số của các tỉnh. "
        "Trong bảng xếp hạng này, Hà Tĩnh đứng thứ 44.",
        set(),
    ),
    # None was made before its first year.
    (DTI, "Hà Tĩnh đứng thứ 44 năm 2017.", set()),
    # By what is counted, and not by the evaluation that the page is on.
    (
        LOCAL,
        "Sở Y tế cung cấp nhiều nhất với 72 dịch vụ mức độ 3; tiếp theo là Sở Tư pháp với 64 dịch vụ mức độ 3.",
        {"thai-binh/so-y-te 2016 services+3 72 #1 printed", "thai-binh/so-tu-phap 2016 services+3 64"},
    ),
]


BESIDE: list[tuple[str, str, set[str]]] = [
    # A difference between two groups is no average, an increase no share, one for each no count.
    (
        LOCAL,
        "Điểm trung bình khối sở đạt 78,9, cao hơn khối huyện 6,2 điểm.",
        {"thai-binh/departments 2016 points+average 78.9"},
    ),
    (NATIONAL, "Tỷ lệ hồ sơ trực tuyến mức độ 4 của các bộ tăng 12% so với năm 2015.", set()),
    (HOME, "Mỗi quận, huyện được cấp 20 máy tính.", set()),
    # Those among whom one is first have not its share.
    (
        HOME,
        "Năm 2022, huyện Nga Sơn dẫn đầu các huyện về tỷ lệ hồ sơ trực tuyến với 88,2%.",
        {"thanh-hoa/huyen-nga-son 2022 share+online-records+unstated 88.2 #1 printed"},
    ),
    # It is not the publisher that moved.
    (
        HOME,
        "Bộ Thông tin và Truyền thông công bố DTI năm 2022, tỉnh xếp thứ 16/63, tăng 4 bậc.",
        {"thanh-hoa mic/chuyen-doi-so/2022 overall #16/63 printed"},
    ),
    # The parts of the United Nations' index are no parts of another.
    (
        DTI,
        "Năm 2021, Đà Nẵng dẫn đầu các tỉnh. Nguồn nhân lực (HCI) của thành phố xếp thứ 117.",
        {"da-nang mic/chuyen-doi-so/2021 overall #1 printed"},
    ),
    # «Now» on a page of late 2023 is not the year before.
    (
        "Thanh Hóa đẩy mạnh chuyển đổi số\n12/10/2023",
        "Năm 2022, chỉ số DTI của tỉnh xếp thứ 6/63. Đến nay, toàn tỉnh có 1.012 dịch vụ công trực tuyến toàn trình.",
        {"thanh-hoa mic/chuyen-doi-so/2022 overall #6/63 printed"},
    ),
]


@pytest.mark.parametrize(
    ("title", "sentence", "expected"),
    [*SERVICES_OR_CRITERION, *CLASSES, *PARTS, *COUNTS, *WHOSE, *WHICH_EVALUATION, *BESIDE],
)
def test_what_is_easily_misread(title: str, sentence: str, expected: set[str]) -> None:
    assert facts(sentence, title) == expected
