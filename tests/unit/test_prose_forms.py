"""Forms of statement met in articles that were written blind: what is read of each, and what is left alone.

Each expectation was judged by reading the sentence; an empty set says that nothing certain stands there.
"""

import pytest

from tests.unit.test_prose_rules import LOCAL, NATIONAL, facts

DTI = "Kết quả đánh giá, xếp hạng chuyển đổi số (DTI) năm 2022 của các bộ, cơ quan ngang bộ và các tỉnh, thành phố"
INDEX = "Công bố báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) năm 2015 của các bộ và các tỉnh, thành phố"
MINISTRY = "BỘ Y TẾ\n\nHà Nội, ngày 12/8/2017\n\nBộ Y tế công bố kết quả cung cấp dịch vụ công trực tuyến năm 2016"
DISTRICT = "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN TIỀN HẢI - TỈNH THÁI BÌNH\n\n15/03/2021\n\nHuyện Tiền Hải: kết quả chuyển đổi số năm 2020 của các cơ quan nhà nước trong tỉnh Thái Bình"
MERGED = "Tỉnh Phú Thọ sau hợp nhất\n\n04/12/2025\n\nChỉ số chuyển đổi số cấp tỉnh (DTI) năm 2024 của 34 tỉnh, thành phố và kết quả của các sở, ngành, xã, phường tỉnh Phú Thọ"
DATED = "Ứng dụng CNTT của các sở, ban, ngành và huyện, thành phố tỉnh Thái Bình năm 2016\n\n15/03/2017"
PAGE = "Kết quả chuyển đổi số (DTI) năm 2022 của tỉnh Hà Nam"

CASES = [
    (
        "a province's own totals",
        LOCAL,
        "Trong năm có 8.140 hồ sơ được giải quyết qua dịch vụ công trực tuyến, trong đó mức độ 3 là 6.120 hồ sơ, mức độ 4 là 2.020 hồ sơ.",
        {
            "thai-binh 2016 records_online+3 6120",
            "thai-binh 2016 records_online+4 2020",
            "thai-binh 2016 records_online+unstated 8140",
        },
    ),
    (
        "a province's own totals",
        LOCAL,
        "Các cơ quan trong tỉnh tiếp nhận 91.250 hồ sơ, trong đó có 17.306 hồ sơ được nộp trực tuyến.",
        {
            "thai-binh 2016 records_all+unstated 91250",
            "thai-binh 2016 records_online+unstated 17306",
        },
    ),
    (
        "places in brackets",
        NATIONAL,
        "Hà Nam (1), Thái Bình (2) và Nam Định (3) là ba tỉnh dẫn đầu bảng xếp hạng.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #1 printed",
            "nam-dinh mic/ung-dung-cntt/2016 overall #3 printed",
            "thai-binh mic/ung-dung-cntt/2016 overall #2 printed",
        },
    ),
    (
        "places in brackets",
        NATIONAL,
        "Ba tỉnh đứng cuối bảng xếp hạng là Sơn La (61), Cà Mau (62), Bắc Kạn (63).",
        {
            "bac-kan mic/ung-dung-cntt/2016 overall #63 printed",
            "ca-mau mic/ung-dung-cntt/2016 overall #62 printed",
            "son-la mic/ung-dung-cntt/2016 overall #61 printed",
        },
    ),
    (
        "places in brackets",
        LOCAL,
        "Sở Tư pháp dẫn đầu, xếp trên Sở Y tế (hạng 2, 84,5 điểm) và Sở Tài chính (hạng 3, 81 điểm).",
        {
            "thai-binh/so-tai-chinh thai-binh/ung-dung-cntt/2016 overall #3 printed 81",
            "thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall #1 printed",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #2 printed 84.5",
        },
    ),
    (
        "a range of places",
        NATIONAL,
        "Hà Nam, Thái Bình, Nam Định xếp lần lượt từ thứ tư đến thứ sáu.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #4 sequence",
            "nam-dinh mic/ung-dung-cntt/2016 overall #6 sequence",
            "thai-binh mic/ung-dung-cntt/2016 overall #5 sequence",
        },
    ),
    (
        "a range of places",
        NATIONAL,
        "Hà Nam, Thái Bình và Nam Định là ba tỉnh ở cuối bảng, lần lượt xếp hạng 61, 62 và 63.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #61 printed",
            "nam-dinh mic/ung-dung-cntt/2016 overall #63 printed",
            "thai-binh mic/ung-dung-cntt/2016 overall #62 printed",
        },
    ),
    (
        "the rest of a group",
        NATIONAL,
        "Các địa phương còn lại trong nhóm 6 tỉnh, thành phố dẫn đầu theo thứ tự là Hà Nam, Thái Bình, Nam Định.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #4 sequence",
            "nam-dinh mic/ung-dung-cntt/2016 overall #6 sequence",
            "thai-binh mic/ung-dung-cntt/2016 overall #5 sequence",
        },
    ),
    (
        "goes on from the sentence before",
        NATIONAL,
        "Hà Nam đứng đầu, Thái Bình xếp thứ hai. Tiếp theo là Nam Định và Ninh Bình.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #1 printed",
            "nam-dinh mic/ung-dung-cntt/2016 overall #3 sequence",
            "ninh-binh mic/ung-dung-cntt/2016 overall #4 sequence",
            "thai-binh mic/ung-dung-cntt/2016 overall #2 printed",
        },
    ),
    (
        "goes on from the sentence before",
        NATIONAL,
        "Hà Nam đứng đầu, vượt qua Thái Bình (0,71). Tiếp theo là Nam Định và Ninh Bình.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #1 printed",
            "thai-binh mic/ung-dung-cntt/2016 overall 0.71",
        },
    ),
    (
        "most of something",
        NATIONAL,
        "Bộ Công Thương cung cấp nhiều dịch vụ mức độ 3 nhất với 84 dịch vụ, kế đến là Bộ Y tế (61 dịch vụ).",
        {
            "bo-cong-thuong 2016 services+3 84 #1 printed",
            "bo-y-te 2016 services+3 61 #2 sequence",
        },
    ),
    (
        "most of something",
        NATIONAL,
        "Hà Nội là một trong những địa phương cung cấp nhiều dịch vụ mức độ 3 nhất với 310 dịch vụ.",
        {
            "ha-noi 2016 services+3 310",
        },
    ),
    (
        "most of something",
        NATIONAL,
        "Bộ Công Thương dẫn đầu với 214 dịch vụ công mức độ 4, tiếp theo là Bộ Tài chính 118 dịch vụ.",
        {
            "bo-cong-thuong 2016 services+4 214 #1 printed",
            "bo-tai-chinh 2016 services+4 118 #2 sequence",
        },
    ),
    (
        "most of something",
        NATIONAL,
        "An Giang dẫn đầu về tỷ lệ hồ sơ trực tuyến với 67,3%, tiếp sau là Bến Tre (61,2%).",
        {
            "an-giang 2016 share+online-records+unstated 67.3 #1 printed",
            "ben-tre 2016 share+online-records+unstated 61.2 #2 sequence",
        },
    ),
    (
        "series of places",
        NATIONAL,
        "Hà Nam đứng thứ 38 năm 2013, thứ 31 năm 2014 và đứng thứ 29/63 năm 2016.",
        {
            "ha-nam mic/ung-dung-cntt/2013 overall #38 printed",
            "ha-nam mic/ung-dung-cntt/2014 overall #31 printed",
            "ha-nam mic/ung-dung-cntt/2016 overall #29/63 printed",
        },
    ),
    (
        "series of places",
        NATIONAL,
        "Hà Nam năm 2014 xếp thứ 35, năm 2016 đã vươn lên vị trí thứ 18.",
        {
            "ha-nam mic/ung-dung-cntt/2014 overall #35 printed",
            "ha-nam mic/ung-dung-cntt/2016 overall #18 printed",
        },
    ),
    (
        "series of places",
        NATIONAL,
        "Trong các năm 2013, 2014 và 2015, Hà Nam lần lượt đứng thứ 44, 41 và 35.",
        {
            "ha-nam mic/ung-dung-cntt/2013 overall #44 printed",
            "ha-nam mic/ung-dung-cntt/2014 overall #41 printed",
            "ha-nam mic/ung-dung-cntt/2015 overall #35 printed",
        },
    ),
    (
        "series of places",
        NATIONAL,
        "Từ vị trí 49 năm 2015, Hà Nam vươn lên vị trí 22 năm 2016.",
        {
            "ha-nam mic/ung-dung-cntt/2015 overall #49 printed",
            "ha-nam mic/ung-dung-cntt/2016 overall #22 printed",
        },
    ),
    (
        "series of places",
        NATIONAL,
        "Hà Nam xếp thứ 17/63, tăng 6 bậc so với năm 2015 (xếp thứ 23).",
        {
            "ha-nam 2016 change+rank 6",
            "ha-nam mic/ung-dung-cntt/2015 overall #23 printed",
            "ha-nam mic/ung-dung-cntt/2016 overall #17/63 printed",
        },
    ),
    (
        "series of places",
        LOCAL,
        "Sở Y tế năm 2015 xếp thứ 12, nay vươn lên thứ 4, đạt 85,5 điểm.",
        {
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2015 overall #12 printed",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #4 printed 85.5",
        },
    ),
    (
        "year of what follows",
        NATIONAL,
        "Hà Nam chỉ xếp hạng 17, dù năm 2015 tỉnh này còn đứng hạng 9.",
        {
            "ha-nam mic/ung-dung-cntt/2015 overall #9 printed",
            "ha-nam mic/ung-dung-cntt/2016 overall #17 printed",
        },
    ),
    (
        "year of what follows",
        NATIONAL,
        "Bộ Tư pháp vươn lên vị trí thứ nhất, thay Bộ Tài chính – đơn vị dẫn đầu năm 2015.",
        {
            "bo-tai-chinh mic/ung-dung-cntt/2015 overall #1 printed",
            "bo-tu-phap mic/ung-dung-cntt/2016 overall #1 printed",
        },
    ),
    (
        "marks in order",
        LOCAL,
        "Sở Tư pháp, Sở Y tế và Sở Tài chính lần lượt xếp thứ nhất, thứ nhì và thứ ba với 87,4 điểm, 85,1 điểm và 82,6 điểm.",
        {
            "thai-binh/so-tai-chinh thai-binh/ung-dung-cntt/2016 overall #3 printed 82.6",
            "thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall #1 printed 87.4",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #2 printed 85.1",
        },
    ),
    (
        "marks in order",
        NATIONAL,
        "Bộ Y tế và Bộ Tư pháp cùng xếp thứ 3 với chỉ số 0,8127.",
        {
            "bo-tu-phap mic/ung-dung-cntt/2016 overall #3 tie 0.8127",
            "bo-y-te mic/ung-dung-cntt/2016 overall #3 printed 0.8127",
        },
    ),
    (
        "marks in order",
        LOCAL,
        "Cùng đạt 78 điểm là Sở Y tế, Sở Tài chính và Sở Tư pháp.",
        {
            "thai-binh/so-tai-chinh thai-binh/ung-dung-cntt/2016 overall 78",
            "thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall 78",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall 78",
        },
    ),
    (
        "marks in order",
        LOCAL,
        "Sở Y tế dẫn đầu khi đạt 90,5 điểm, hơn đơn vị xếp thứ hai là Sở Tư pháp 4,5 điểm.",
        {
            "thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall #2 printed",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #1 printed 90.5",
        },
    ),
    (
        "last place",
        LOCAL,
        "Thanh tra tỉnh đứng cuối với 54,6 điểm (hạng 19).",
        {
            "thai-binh/thanh-tra thai-binh/ung-dung-cntt/2016 overall #19 printed 54.6",
        },
    ),
    (
        "last place",
        LOCAL,
        "Huyện Đông Hưng xếp cuối trong 8 huyện, thành phố với 51,5 điểm.",
        {
            "thai-binh/huyen-dong-hung thai-binh/ung-dung-cntt/2016 overall #8/8 relative 51.5",
        },
    ),
    (
        "last place",
        NATIONAL,
        "Đứng cuối bảng, ở vị trí 63/63, là Cao Bằng với 0,3987.",
        {
            "cao-bang mic/ung-dung-cntt/2016 overall #63/63 printed 0.3987",
        },
    ),
    (
        "criteria",
        INDEX,
        "Xét theo từng chỉ số thành phần, Bắc Ninh đứng thứ nhất về hạ tầng kỹ thuật, Hà Nam đứng thứ hai về ứng dụng CNTT.",
        {
            "bac-ninh vaip/ict-index/2015 infrastructure #1 printed",
            "ha-nam vaip/ict-index/2015 application #2 printed",
        },
    ),
    (
        "criteria",
        INDEX,
        "Hà Nam đứng thứ nhất về ứng dụng CNTT với 0,7015.",
        set(),
    ),
    (
        "criteria",
        INDEX,
        "Hà Nam đứng thứ hai ở chỉ số này với 0,6903.",
        set(),
    ),
    (
        "criteria",
        NATIONAL,
        "Theo từng nhóm tiêu chí, Hà Nam xếp thứ nhất về cung cấp dịch vụ công trực tuyến; Thái Bình đứng thứ 2 về công tác đảm bảo an toàn, an ninh thông tin.",
        {
            "ha-nam mic/ung-dung-cntt/2016 online-services #1 printed",
            "thai-binh mic/ung-dung-cntt/2016 security #2 printed",
        },
    ),
    (
        "years of a count",
        NATIONAL,
        "Số tỉnh, thành phố cung cấp dịch vụ công mức độ 3 tăng từ 17 (năm 2009) lên 33 (năm 2010) và 41 (năm 2012).",
        {
            "provinces-63 2009 agencies+3 17",
            "provinces-63 2010 agencies+3 33",
            "provinces-63 2012 agencies+3 41",
        },
    ),
    (
        "years of a count",
        NATIONAL,
        "Số dịch vụ mức độ 3 của các bộ, cơ quan ngang bộ: năm 2014 là 311 dịch vụ, năm 2015 là 502 dịch vụ và năm 2016 đạt 844 dịch vụ.",
        {
            "ministries-22 2014 services+3 311",
            "ministries-22 2015 services+3 502",
            "ministries-22 2016 services+3 844",
        },
    ),
    (
        "years of a count",
        NATIONAL,
        "Các bộ cung cấp 583 dịch vụ mức độ 3. Năm 2015, con số này là 402 dịch vụ mức độ 3.",
        {
            "ministries-22 2015 services+3 402",
            "ministries-22 2016 services+3 583",
        },
    ),
    (
        "level",
        NATIONAL,
        "Bộ Y tế có 655.820 hồ sơ trực tuyến, trong đó 48.115 hồ sơ là của các dịch vụ mức độ 4.",
        {
            "bo-y-te 2016 records_online+4 48115",
            "bo-y-te 2016 records_online+unstated 655820",
        },
    ),
    (
        "level",
        NATIONAL,
        "Hà Nam có 58.930 hồ sơ trực tuyến, gồm 45.112 hồ sơ của 88 dịch vụ mức độ 3 và 13.818 hồ sơ của 15 dịch vụ mức độ 4.",
        {
            "ha-nam 2016 records_online+3 45112",
            "ha-nam 2016 records_online+4 13818",
            "ha-nam 2016 records_online+unstated 58930",
            "ha-nam 2016 services+3 88",
            "ha-nam 2016 services+4 15",
        },
    ),
    (
        "level",
        NATIONAL,
        "Có 61/63 tỉnh, thành phố cung cấp dịch vụ mức độ 3 hoặc mức độ 4, với tổng số 1.240 dịch vụ mức độ 3.",
        {
            "provinces-63 2016 agencies+3+4 61 of 63",
            "provinces-63 2016 services+3 1240",
        },
    ),
    (
        "who lacks",
        NATIONAL,
        "Số bộ đã cung cấp dịch vụ công trực tuyến mức độ 3 là 18/20. Hai cơ quan chưa cung cấp là Văn phòng Chính phủ và Ủy ban Dân tộc.",
        {
            "ministries-22 2016 agencies+3 18 of 20",
            "uy-ban-dan-toc 2016 services+3 0 zero",
            "van-phong-chinh-phu 2016 services+3 0 zero",
        },
    ),
    (
        "who lacks",
        NATIONAL,
        "Trong 14 địa phương chưa có dịch vụ mức độ 3 có Sơn La, Hòa Bình.",
        {
            "hoa-binh 2016 services+3 0 zero",
            "provinces-63 2016 agencies+without-services+3 14",
            "son-la 2016 services+3 0 zero",
        },
    ),
    (
        "who lacks",
        NATIONAL,
        "Bộ Nội vụ có 04 dịch vụ mức độ 3 nhưng cả năm không phát sinh hồ sơ trực tuyến nào.",
        {
            "bo-noi-vu 2016 records_online+3 0 zero",
            "bo-noi-vu 2016 services+3 4",
        },
    ),
    (
        "who lacks",
        NATIONAL,
        "12/19 bộ, cơ quan ngang bộ đã có chức năng đăng nhập một lần; Bộ Nội vụ và Bộ Xây dựng hiện chưa có chức năng này.",
        {
            "bo-noi-vu 2016 has+single-sign-on no",
            "bo-xay-dung 2016 has+single-sign-on no",
            "ministries-22 2016 agencies+single-sign-on 12 of 19",
        },
    ),
    (
        "shares",
        NATIONAL,
        "Tỷ lệ hồ sơ trực tuyến mức độ 4 của bộ, ngành là 11,2%, của địa phương là 5,4%.",
        {
            "ministries-22 2016 share+online-records+4 11.2",
            "provinces-63 2016 share+online-records+4 5.4",
        },
    ),
    (
        "shares",
        NATIONAL,
        "Tỉ lệ dịch vụ có phát sinh hồ sơ ở mức độ 3, mức độ 4 của các bộ tương ứng là 51,3% và 88,6%. Với các tỉnh, thành phố, tỷ lệ tương ứng là 64,9% và 17,2%.",
        {
            "ministries-22 2016 share_services_with_records+3 51.3",
            "ministries-22 2016 share_services_with_records+4 88.6",
            "provinces-63 2016 share_services_with_records+3 64.9",
            "provinces-63 2016 share_services_with_records+4 17.2",
        },
    ),
    (
        "shares",
        NATIONAL,
        "Tỷ lệ địa phương xếp mức Khá tăng từ 34,9% năm 2015 lên 42,9% năm 2016.",
        {
            "provinces-63 2015 share+Khá 34.9",
            "provinces-63 2016 share+Khá 42.9",
        },
    ),
    (
        "shares",
        NATIONAL,
        "12/63 tỉnh có tỷ lệ máy tính trên cán bộ đạt trên 90%.",
        set(),
    ),
    (
        "classes",
        LOCAL,
        "Toàn tỉnh có 12 cơ quan đạt loại Tốt (9 sở, ngành và 3 huyện).",
        {
            "thai-binh/all 2016 class_count+Tốt 12",
            "thai-binh/departments 2016 class_count+Tốt 9",
            "thai-binh/districts 2016 class_count+Tốt 3",
        },
    ),
    (
        "classes",
        LOCAL,
        "Sở Y tế và Sở Tài chính được đánh giá mức Trung bình.",
        {
            "thai-binh/so-tai-chinh thai-binh/ung-dung-cntt/2016 overall Trung bình",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall Trung bình",
        },
    ),
    (
        "classes",
        LOCAL,
        "Có 8/19 sở, ngành xếp loại Tốt, 9/19 đạt loại Khá (47,4%).",
        {
            "thai-binh/departments 2016 class_count+Khá 9 of 19 47.4%",
            "thai-binh/departments 2016 class_count+Tốt 8 of 19",
        },
    ),
    (
        "averages",
        DTI,
        "Giá trị trung bình DTI cấp tỉnh năm 2022 là 0,5926, năm 2021 là 0,4014.",
        {
            "provinces-63 2021 index+average 0.4014",
            "provinces-63 2022 index+average 0.5926",
        },
    ),
    (
        "no subject of its own",
        NATIONAL,
        "Trong tổng số 168.502 dịch vụ công, có 36.810 dịch vụ công mức độ 3.",
        set(),
    ),
    (
        "several each",
        NATIONAL,
        "Bộ Xây dựng và Bộ Ngoại giao mỗi bộ mới có 02 dịch vụ mức độ 4.",
        {
            "bo-ngoai-giao 2016 services+4 2",
            "bo-xay-dung 2016 services+4 2",
        },
    ),
    (
        "a target",
        NATIONAL,
        "Đến hết năm 2016 các bộ, cơ quan ngang bộ phải hoàn thành 83 dịch vụ mức độ 4.",
        set(),
    ),
    (
        "who reports",
        LOCAL,
        "Báo cáo của Sở Y tế cho biết đã có kết quả tốt. Số hồ sơ nộp trực tuyến là 12.390 hồ sơ.",
        {
            "thai-binh 2016 records_online+unstated 12390",
        },
    ),
    (
        "a shared place behind a semicolon",
        LOCAL,
        "Xếp thứ hai là Sở Công Thương với 90,5 điểm; Sở Tư pháp và Sở Y tế cùng xếp thứ ba.",
        {
            "thai-binh/so-cong-thuong thai-binh/ung-dung-cntt/2016 overall #2 printed 90.5",
            "thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall #3 printed",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #3 tie",
        },
    ),
    (
        "a mark behind a fall",
        NATIONAL,
        "Quảng Ninh lùi xuống thứ tư (0,8127).",
        {"quang-ninh mic/ung-dung-cntt/2016 overall #4 printed 0.8127"},
    ),
    (
        "a mark behind a place that is printed twice",
        NATIONAL,
        "Lai Châu đứng cuối cùng (xếp thứ 63) với 0,2981.",
        {"lai-chau mic/ung-dung-cntt/2016 overall #63 printed 0.2981"},
    ),
    (
        "the next four, counted in words",
        NATIONAL,
        "Hà Nam xếp thứ hai. Bốn địa phương kế tiếp lần lượt là Bắc Ninh, Hải Phòng, Cần Thơ và Yên Bái.",
        {
            "bac-ninh mic/ung-dung-cntt/2016 overall #3 sequence",
            "can-tho mic/ung-dung-cntt/2016 overall #5 sequence",
            "ha-nam mic/ung-dung-cntt/2016 overall #2 printed",
            "hai-phong mic/ung-dung-cntt/2016 overall #4 sequence",
            "yen-bai mic/ung-dung-cntt/2016 overall #6 sequence",
        },
    ),
    (
        "millions of those that have them",
        NATIONAL,
        "Bộ Tài chính và Bộ Công an là những cơ quan có hàng triệu hồ sơ được xử lý trực tuyến.",
        {
            "bo-cong-an 2016 records_online+unstated hàng triệu magnitude",
            "bo-tai-chinh 2016 records_online+unstated hàng triệu magnitude",
        },
    ),
    (
        "a place of its own in brackets",
        NATIONAL,
        "Bốn tỉnh cuối bảng là Cao Bằng (thứ 60), Sơn La (hạng 61; 0,2011), Điện Biên (thứ 62) và Lai Châu (thứ 63, 0,1846).",
        {
            "cao-bang mic/ung-dung-cntt/2016 overall #60 printed",
            "son-la mic/ung-dung-cntt/2016 overall #61 printed 0.2011",
            "dien-bien mic/ung-dung-cntt/2016 overall #62 printed",
            "lai-chau mic/ung-dung-cntt/2016 overall #63 printed 0.1846",
        },
    ),
    (
        "a mean is no class",
        NATIONAL,
        "Tỉ lệ máy tính trên cán bộ, công chức tại các tỉnh, thành phố đạt trung bình 83,6%.",
        {"provinces-63 2016 share+computers-per-official 83.6"},
    ),
    (
        "the year of an aside ends with it",
        NATIONAL,
        "Ở khối bộ, cơ quan ngang bộ, tỉ lệ cơ quan đạt mức Khá là 45%, trong khi năm 2012 mới là 31,8%; tỉ lệ cơ quan đạt mức Tốt dưới 10%.",
        {"ministries-22 2016 share+Khá 45", "ministries-22 2016 share+Tốt 10 <"},
    ),
    (
        "those that all are, and what they provide",
        NATIONAL,
        "Tổng cộng, 63 tỉnh, thành phố cung cấp 47.316 dịch vụ công trực tuyến mức độ 3, 4, gồm 36.204 dịch vụ mức độ 3 và 11.112 dịch vụ mức độ 4.",
        {
            "provinces-63 2016 services+3 36204",
            "provinces-63 2016 services+3+4 47316",
            "provinces-63 2016 services+4 11112",
        },
    ),
    (
        "the corresponding numbers of another year",
        NATIONAL,
        "Các bộ, cơ quan ngang bộ cung cấp 1.127 dịch vụ mức độ 3, 1.787 dịch vụ mức độ 4. Năm 2015, con số tương ứng là 1.066 dịch vụ và 842 dịch vụ.",
        {
            "ministries-22 2016 services+3 1127",
            "ministries-22 2016 services+4 1787",
            "ministries-22 2015 services+3 1066",
            "ministries-22 2015 services+4 842",
        },
    ),
    (
        "providers of several years in their order",
        NATIONAL,
        "Số tỉnh, thành phố cung cấp dịch vụ mức độ 3 trong các năm 2011, 2012 và 2013 lần lượt là 42, 50 và 57.",
        {"provinces-63 2011 agencies+3 42", "provinces-63 2012 agencies+3 50", "provinces-63 2013 agencies+3 57"},
    ),
    (
        "a mean among those named before",
        NATIONAL,
        "Ở khối tỉnh, thành phố, chỉ số trung bình là 0,6127.",
        {"provinces-63 2016 index+average 0.6127"},
    ),
    (
        "first by what it has most of, in the order of a list",
        NATIONAL,
        "Ba bộ có số lượng hồ sơ giải quyết trực tuyến nhiều nhất là Bộ Tài chính (48.210 hồ sơ), Bộ Công an (6.114 hồ sơ), Bộ Công Thương (2.056 hồ sơ).",
        {
            "bo-cong-an 2016 records_online+unstated 6114 #2 sequence",
            "bo-cong-thuong 2016 records_online+unstated 2056 #3 sequence",
            "bo-tai-chinh 2016 records_online+unstated 48210 #1 sequence",
        },
    ),
    (
        "those of a class, each with points and place in brackets",
        LOCAL,
        "Có 2 đơn vị xếp loại Tốt gồm: Sở Y tế (93,75 điểm, hạng 1) và Sở Nội vụ (88,5 điểm, hạng 2).",
        {
            "thai-binh/departments 2016 class_count+Tốt 2",
            "thai-binh/so-noi-vu thai-binh/ung-dung-cntt/2016 overall #2 printed 88.5 Tốt",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #1 printed 93.75 Tốt",
        },
    ),
    (
        "a move and the place it began at",
        NATIONAL,
        "So với năm 2015, Bộ Y tế tăng 6 bậc (năm 2015 xếp thứ 13).",
        {"bo-y-te 2016 change+rank 6", "bo-y-te mic/ung-dung-cntt/2015 overall #13 printed"},
    ),
    (
        "a level that it does not provide",
        NATIONAL,
        "Bộ Giao thông vận tải cung cấp 21 dịch vụ mức độ 3, chưa có dịch vụ mức độ 4.",
        {"bo-giao-thong-van-tai 2016 services+3 21", "bo-giao-thong-van-tai 2016 services+4 0 zero"},
    ),
    (
        "a label before a colon names the criterion",
        NATIONAL,
        "Hạ tầng kỹ thuật: Đà Nẵng (0,8012), Hà Nội (0,6930).",
        {
            "da-nang mic/ung-dung-cntt/2016 infrastructure 0.8012",
            "ha-noi mic/ung-dung-cntt/2016 infrastructure 0.693",
        },
    ),
    (
        "means of two groups",
        LOCAL,
        "Điểm bình quân của khối sở, ban, ngành là 72,4 điểm; của khối huyện, thành phố là 70,8 điểm.",
        {"thai-binh/departments 2016 points+average 72.4", "thai-binh/districts 2016 points+average 70.8"},
    ),
    (
        "a criterion for each clause",
        NATIONAL,
        "Về hạ tầng kỹ thuật, Đà Nẵng xếp thứ nhất; về nguồn nhân lực, Hà Nội xếp thứ 2, Hải Phòng đứng thứ 4.",
        {
            "da-nang mic/ung-dung-cntt/2016 infrastructure #1 printed",
            "ha-noi mic/ung-dung-cntt/2016 human-resources #2 printed",
            "hai-phong mic/ung-dung-cntt/2016 human-resources #4 printed",
        },
    ),
    (
        "the mark of another year in brackets",
        NATIONAL,
        "Đà Nẵng đứng đầu khi đạt 0,6419 (năm 2015 đạt 0,4874).",
        {
            "da-nang mic/ung-dung-cntt/2015 overall 0.4874",
            "da-nang mic/ung-dung-cntt/2016 overall #1 printed 0.6419",
        },
    ),
    (
        "of what the parts that follow are",
        NATIONAL,
        "Trong 12 dịch vụ mức độ 4 này, Đà Nẵng có 8 dịch vụ mức độ 4.",
        {"da-nang 2016 services+4 8"},
    ),
    (
        "a numbered list in the order of places",
        NATIONAL,
        "Ba tỉnh, thành phố đứng đầu, xếp theo thứ tự từ cao xuống thấp, gồm:\n\n1. Đà Nẵng: 0,9116\n\n2. Hà Nội: 0,8917",
        {
            "da-nang mic/ung-dung-cntt/2016 overall #1 sequence 0.9116",
            "ha-noi mic/ung-dung-cntt/2016 overall #2 sequence 0.8917",
        },
    ),
    (
        "among how many a place is",
        NATIONAL,
        "Bộ Y tế xếp thứ 5 trong số 17 bộ, ngành có cung cấp dịch vụ công.",
        {
            "bo-y-te mic/ung-dung-cntt/2016 overall #5 printed",
        },
    ),
    (
        "the head of a cohort before a name",
        LOCAL,
        "Trong 63 tỉnh, thành phố, Thái Bình đứng thứ 31, tụt 4 bậc so với năm 2015.",
        {
            "thai-binh 2016 change+rank -4",
        },
    ),
    (
        "first of some, and in which place of all",
        LOCAL,
        "Loại Khá (từ 65 đến dưới 80 điểm) gồm 11 cơ quan, trong đó đứng đầu là Sở Tài chính (79,75 điểm, hạng 6).",
        {
            "thai-binh/so-tai-chinh thai-binh/ung-dung-cntt/2016 overall #6 printed 79.75 Khá",
        },
    ),
    (
        "the classes of a list, as its count says",
        LOCAL,
        "Loại Tốt (từ 80 điểm trở lên) gồm 02 cơ quan: Sở Y tế (92,3 điểm, hạng 1); Sở Tư pháp (88 điểm, hạng 2).",
        {
            "thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall #2 printed 88 Tốt",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #1 printed 92.3 Tốt",
        },
    ),
    (
        "lettered items under a heading",
        LOCAL,
        "UBND các huyện, thành phố:\n\na) Loại Khá gồm 04 địa phương.\n\nb) Loại Yếu gồm 02 địa phương.",
        {
            "thai-binh/districts 2016 class_count+Khá 4",
            "thai-binh/districts 2016 class_count+Yếu 2",
        },
    ),
    (
        "a place and a mark shared in brackets",
        LOCAL,
        "Sở Y tế và Sở Tư pháp (cùng 81 điểm, đồng hạng 4).",
        {
            "thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall #4 tie 81",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #4 printed 81",
        },
    ),
    (
        "a move from the year before the one said",
        LOCAL,
        "Theo Bộ Thông tin và Truyền thông, mức độ ứng dụng CNTT năm 2015 của tỉnh xếp thứ 38/63, tăng 2 bậc so với năm 2014.",
        {
            "thai-binh 2015 change+rank 2",
            "thai-binh mic/ung-dung-cntt/2015 overall #38/63 printed",
        },
    ),
    (
        "whose index a source does not say",
        LOCAL,
        "Theo báo cáo của Bộ Thông tin và Truyền thông, mức độ ứng dụng CNTT năm 2015 của tỉnh xếp thứ 38/63.",
        {
            "thai-binh mic/ung-dung-cntt/2015 overall #38/63 printed",
        },
    ),
    (
        "the evaluation that a sentence announces",
        LOCAL,
        "Tỉnh đã công bố chỉ số cải cách hành chính năm 2016 của các huyện, thành phố. Huyện Tiền Hải xếp thứ 3.",
        {
            "thai-binh/huyen-tien-hai thai-binh/cai-cach-hanh-chinh/2016 overall #3 printed",
        },
    ),
    (
        "the year of the evaluation named before",
        INDEX,
        "Theo kết quả đánh giá trang thông tin điện tử năm 2013 do Bộ Thông tin và Truyền thông công bố, Hà Nam đứng thứ 9. Dẫn đầu lần ấy là Lào Cai với 88 điểm.",
        {
            "ha-nam mic/trang-thong-tin-dien-tu/2013 overall #9 printed",
            "lao-cai mic/trang-thong-tin-dien-tu/2013 overall #1 printed 88",
        },
    ),
    (
        "the year of the sentence before",
        LOCAL,
        "Đến hết năm 2015, tỉnh cung cấp 20 dịch vụ mức độ 3. Dịch vụ mức độ 4 mới có 2. Cùng thời điểm, cả nước có 18 tỉnh cung cấp 254 dịch vụ mức độ 3.",
        {
            "provinces-63 2015 agencies+3 18",
            "provinces-63 2015 services+3 254",
            "thai-binh 2015 services+3 20",
            "thai-binh 2015 services+4 2",
        },
    ),
    (
        "a month before the page's own day",
        DATED,
        "Tính đến hết tháng 2, tỉnh cung cấp 54 dịch vụ mức độ 3.",
        {
            "thai-binh 2017 services+3 54",
        },
    ),
    (
        "names after a merger",
        MERGED,
        "Phú Thọ xếp thứ 9. Năm 2023, trong 63 tỉnh, thành phố, Phú Thọ xếp thứ 20.",
        {
            "phu-tho mic/chuyen-doi-so/2023 overall #20 printed",
            "phu-tho-2025 mic/chuyen-doi-so/2024 overall #9 printed",
        },
    ),
    (
        "the page's own ministry",
        MINISTRY,
        "Tính đến hết năm 2016, Bộ cung cấp 40 dịch vụ mức độ 3, chưa có dịch vụ mức độ 4.",
        {
            "bo-y-te 2016 services+3 40",
            "bo-y-te 2016 services+4 0 zero",
        },
    ),
    (
        "a year before the one said",
        MINISTRY,
        "Năm 2016, Bộ cung cấp 40 dịch vụ mức độ 3. Một năm trước, số dịch vụ mức độ 3 của Bộ mới dừng ở 25.",
        {
            "bo-y-te 2015 services+3 25",
            "bo-y-te 2016 services+3 40",
        },
    ),
    (
        "the page's own district and its communes",
        DISTRICT,
        "Toàn huyện tiếp nhận 2.100 hồ sơ, trong đó 1.200 hồ sơ nộp trực tuyến. Xã Nam Cường đứng đầu với 90 hồ sơ trực tuyến, tiếp đến là thị trấn Tiền Hải 80 hồ sơ; xã Nam Thắng mới có 3 hồ sơ.",
        {
            "thai-binh/huyen-tien-hai 2020 records_all+unstated 2100",
            "thai-binh/huyen-tien-hai 2020 records_online+unstated 1200",
            "thai-binh/huyen-tien-hai/thi-tran-tien-hai 2020 records_online+unstated 80 #2 sequence",
            "thai-binh/huyen-tien-hai/xa-nam-cuong 2020 records_online+unstated 90 #1 printed",
            "thai-binh/huyen-tien-hai/xa-nam-thang 2020 records_online+unstated 3",
        },
    ),
    (
        "a commune and where it lies",
        LOCAL,
        "Xã Nam Cường (huyện Tiền Hải) xếp thứ 2.",
        {
            "thai-binh/huyen-tien-hai/xa-nam-cuong thai-binh/ung-dung-cntt/2016 overall #2 printed",
        },
    ),
    (
        "the rest of a list that says its noun once",
        NATIONAL,
        "Đà Nẵng có 9 dịch vụ mức độ 4, An Giang 4 và Lào Cai 2.",
        {
            "an-giang 2016 services+4 4",
            "da-nang 2016 services+4 9",
            "lao-cai 2016 services+4 2",
        },
    ),
    (
        "none of a level",
        LOCAL,
        "Toàn tỉnh cung cấp 146 dịch vụ mức độ 3; chưa có dịch vụ nào ở mức độ 4.",
        {
            "thai-binh 2016 services+3 146",
            "thai-binh 2016 services+4 0 zero",
        },
    ),
    (
        "classes counted before",
        NATIONAL,
        "Ở khối các bộ có 9 đơn vị đạt mức Tốt, 11 đơn vị đạt mức Khá. Ở khối các tỉnh, các con số tương ứng là 19 và 36 đơn vị.",
        {
            "ministries-22 2016 class_count+Khá 11",
            "ministries-22 2016 class_count+Tốt 9",
            "provinces-63 2016 class_count+Khá 36",
            "provinces-63 2016 class_count+Tốt 19",
        },
    ),
    (
        "records as in the sentence before",
        NATIONAL,
        "Các tỉnh tiếp nhận trực tuyến 158.300 hồ sơ mức độ 3. Riêng Đà Nẵng tiếp nhận 41.870 hồ sơ.",
        {
            "da-nang 2016 records_online+unstated 41870",
            "provinces-63 2016 records_online+3 158300",
        },
    ),
    (
        "two without records",
        NATIONAL,
        "Phú Thọ, Hòa Bình tuy đã cung cấp dịch vụ mức độ 3 nhưng không phát sinh hồ sơ trực tuyến nào.",
        {
            "hoa-binh 2016 records_online+3 0 zero",
            "phu-tho 2016 records_online+3 0 zero",
        },
    ),
    (
        "against the share of others",
        NATIONAL,
        "Tỷ lệ dịch vụ mức độ 3 có phát sinh hồ sơ trực tuyến của các bộ là 61,7%, cao hơn hẳn mức 33,5% của các tỉnh.",
        {
            "ministries-22 2016 share_services_with_records+3 61.7",
            "provinces-63 2016 share_services_with_records+3 33.5",
        },
    ),
    (
        "agencies of several years",
        NATIONAL,
        "Trong bốn năm, số tỉnh cung cấp dịch vụ mức độ 3 tăng gấp ba lần, từ 18 tỉnh (năm 2013) lên 38 tỉnh (năm 2014) và 56 tỉnh (năm 2016).",
        {
            "provinces-63 2013 agencies+3 18",
            "provinces-63 2014 agencies+3 38",
            "provinces-63 2016 agencies+3 56",
        },
    ),
    (
        "records of each level of government",
        LOCAL,
        "Toàn tỉnh tiếp nhận 398.214 hồ sơ thủ tục hành chính, gồm 121.530 hồ sơ ở cấp tỉnh và 276.684 hồ sơ ở cấp huyện.",
        {
            "thai-binh 2016 records_all+unstated 398214",
            "thai-binh/departments 2016 records_all+unstated 121530",
            "thai-binh/districts 2016 records_all+unstated 276684",
        },
    ),
    (
        "the count of the year compared with",
        LOCAL,
        "Số hồ sơ nộp trực tuyến của tỉnh là 34.906 hồ sơ, gấp 2,1 lần năm 2015 (16.622 hồ sơ).",
        {
            "thai-binh 2015 records_online+unstated 16622",
            "thai-binh 2016 records_online+unstated 34906",
        },
    ),
    (
        "the count that another is held against",
        NATIONAL,
        "Số dịch vụ công của Bộ Y tế là 40, gấp đôi con số 20 dịch vụ của năm 2015.",
        {
            "bo-y-te 2015 services+unstated 20",
            "bo-y-te 2016 services+unstated 40",
        },
    ),
    (
        "an index on the page of whom it is of",
        LOCAL,
        "Chỉ số cải cách hành chính (PAR Index) năm 2016 đạt 77,93%, xếp hạng 19/63.",
        {
            "thai-binh moha/cai-cach-hanh-chinh/2016 overall #19/63 printed 77.93",
        },
    ),
    (
        "the mark right before a place of another year",
        DTI,
        "Hà Nam đạt 0,5126, xếp thứ 5 (năm 2021, tỉnh đạt 0,3874, xếp thứ 8).",
        {
            "ha-nam mic/chuyen-doi-so/2021 overall #8 printed 0.3874",
            "ha-nam mic/chuyen-doi-so/2022 overall #5 printed 0.5126",
        },
    ),
    (
        "a mark on its scale",
        LOCAL,
        "Huyện Tiền Hải đạt 842,5 trên tổng số 1.000 điểm, xếp thứ 2.",
        {
            "thai-binh/huyen-tien-hai thai-binh/ung-dung-cntt/2016 overall #2 printed 842.5",
        },
    ),
    (
        "so many places behind another",
        NATIONAL,
        "Hưng Yên đứng sau Hà Nam 9 bậc, ở vị trí 40.",
        {
            "hung-yen mic/ung-dung-cntt/2016 overall #40 printed",
        },
    ),
    (
        "third in other words",
        NATIONAL,
        "Đà Nẵng đứng đầu, Hà Nội về nhì, Hải Phòng về ba.",
        {
            "da-nang mic/ung-dung-cntt/2016 overall #1 printed",
            "ha-noi mic/ung-dung-cntt/2016 overall #2 printed",
            "hai-phong mic/ung-dung-cntt/2016 overall #3 printed",
        },
    ),
    (
        "parts of whom the sentence before told the result",
        DTI,
        "Đà Nẵng xếp thứ nhất. Hà Nam đạt 0,6714, đứng thứ 9. Nếu tách ra thì chính quyền số đứng thứ 6, xã hội số đứng thứ 12.",
        {
            "da-nang mic/chuyen-doi-so/2022 overall #1 printed",
            "ha-nam mic/chuyen-doi-so/2022 digital-government #6 printed",
            "ha-nam mic/chuyen-doi-so/2022 digital-society #12 printed",
            "ha-nam mic/chuyen-doi-so/2022 overall #9 printed 0.6714",
        },
    ),
    (
        "parts, one sentence after the other",
        INDEX,
        "Hạ tầng kỹ thuật của Hà Nam được chấm 0,3105, đứng thứ 35; ứng dụng CNTT xếp thứ 33. Hạ tầng nhân lực khá hơn, xếp thứ 24.",
        {
            "ha-nam vaip/ict-index/2015 application #33 printed",
            "ha-nam vaip/ict-index/2015 human-resources #24 printed",
            "ha-nam vaip/ict-index/2015 infrastructure #35 printed 0.3105",
        },
    ),
    (
        "a cause is no part",
        PAGE,
        "Nhờ đầu tư cho hạ tầng số, năm qua vươn lên thứ 5.",
        set(),
    ),
    (
        "the order of a list",
        NATIONAL,
        "Ba tỉnh dẫn đầu, xếp từ cao xuống thấp, là Đà Nẵng, Hà Nội và Hà Nam.",
        {
            "da-nang mic/ung-dung-cntt/2016 overall #1 sequence",
            "ha-nam mic/ung-dung-cntt/2016 overall #3 sequence",
            "ha-noi mic/ung-dung-cntt/2016 overall #2 sequence",
        },
    ),
    (
        "the last place beside its number",
        NATIONAL,
        "Xếp thứ 8, cũng là vị trí cuối cùng, là Hà Nam.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #8 printed",
        },
    ),
    (
        "the first ones, and no class",
        NATIONAL,
        "Nhóm dẫn đầu gồm Đà Nẵng, Hà Nội, Quảng Ninh.",
        set(),
    ),
    (
        "a class with its share",
        LOCAL,
        "Toàn tỉnh có 12 xã, phường, thị trấn loại Tốt, tỷ lệ 8,45%.",
        {
            "thai-binh/communes 2016 class_count+Tốt 12 8.45%",
        },
    ),
    (
        "sets of papers",
        NATIONAL,
        "Tuyệt đại đa số là hồ sơ cấp giấy chứng nhận xuất xứ, có ngày cao điểm lên tới 6.800 bộ; hơn 47.000 doanh nghiệp đã có tài khoản.",
        set(),
    ),
    (
        "a month before the page's own day",
        DATED,
        "Tính đến hết tháng 11, tỉnh cung cấp 54 dịch vụ mức độ 3.",
        {
            "thai-binh 2016 services+3 54",
        },
    ),
    (
        "«this year» behind another",
        DTI,
        "Ở DTI năm 2021, Hà Nam xếp thứ 20. Năm nay, Hà Nội xếp thứ 2.",
        {
            "ha-nam mic/chuyen-doi-so/2021 overall #20 printed",
            "ha-noi mic/chuyen-doi-so/2022 overall #2 printed",
        },
    ),
    (
        "a list that ends where another is told apart",
        NATIONAL,
        "Đứng đầu là Đà Nẵng với 90 hồ sơ trực tuyến, tiếp đến là Hà Nội 80 hồ sơ; Hà Nam mới có 3 hồ sơ.",
        {
            "da-nang 2016 records_online+unstated 90 #1 printed",
            "ha-nam 2016 records_online+unstated 3",
            "ha-noi 2016 records_online+unstated 80 #2 sequence",
        },
    ),
    (
        "communes beside what holds them",
        LOCAL,
        "Tại xã Nam Cường, toàn huyện có 50 dịch vụ mức độ 3.",
        set(),
    ),
    (
        "localities of a province, of which level is not said",
        LOCAL,
        "Loại Khá gồm 04 địa phương, trong đó huyện Tiền Hải xếp thứ 3.",
        {"thai-binh/huyen-tien-hai thai-binh/ung-dung-cntt/2016 overall #3 printed"},
    ),
]


@pytest.mark.parametrize(("form", "title", "sentence", "expected"), CASES, ids=[f"{c[0]}: {c[2][:40]}" for c in CASES])
def test_a_form_of_statement(form: str, title: str, sentence: str, expected: set[str]) -> None:
    assert facts(sentence, title) == expected, form
