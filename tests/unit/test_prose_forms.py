"""Forms of statement met in articles that were written blind: what is read of each, and what is left alone.

Each expectation was judged by reading the sentence; an empty set says that nothing certain stands there.
"""

import pytest

from tests.unit.test_prose_rules import LOCAL, NATIONAL, facts

DTI = "Kết quả đánh giá, xếp hạng chuyển đổi số (DTI) năm 2022 của các bộ, cơ quan ngang bộ và các tỉnh, thành phố"
INDEX = "Công bố báo cáo Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam (Vietnam ICT Index) năm 2015 của các bộ và các tỉnh, thành phố"

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
]


@pytest.mark.parametrize(("form", "title", "sentence", "expected"), CASES, ids=[f"{c[0]}: {c[2][:40]}" for c in CASES])
def test_a_form_of_statement(form: str, title: str, sentence: str, expected: set[str]) -> None:
    assert facts(sentence, title) == expected, form
