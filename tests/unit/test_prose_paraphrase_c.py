"""One statement in other words: places, marks, criteria, classes and means as people put them."""

import pytest

from tests.unit.test_prose_rules import LOCAL, NATIONAL, facts

DTI = "Bộ Thông tin và Truyền thông công bố kết quả xếp hạng Chỉ số chuyển đổi số (DTI) năm 2021 của các bộ, ngành, địa phương"
ICT = "Vietnam ICT Index 2014: Hội Tin học Việt Nam công bố bảng xếp hạng các bộ, ngành và các tỉnh, thành phố"
USE, TURN, READY, OWN = (
    "mic/ung-dung-cntt/2016",
    "mic/chuyen-doi-so/2021",
    "vaip/ict-index/2014",
    "thai-binh/ung-dung-cntt/2016",
)
BEFORE = "mic/chuyen-doi-so/2020"

PLACES = [
    (NATIONAL, "Bộ Tài chính được 0,9356, xếp hạng 1.", {f"bo-tai-chinh {USE} overall #1 printed 0.9356"}),
    *[
        (NATIONAL, said, {f"bo-y-te {USE} overall #6 printed 0.8203", f"bo-tu-phap {USE} overall #6 tie 0.8203"})
        for said in (
            "Bộ Y tế và Bộ Tư pháp có cùng giá trị 0,8203, đồng hạng 6.",
            "Bộ Y tế và Bộ Tư pháp cùng đạt 0,8203, cùng đứng thứ 6.",
            "Đồng hạng 6 với 0,8203 là Bộ Y tế và Bộ Tư pháp.",
            "Xếp đồng hạng 6 là Bộ Y tế và Bộ Tư pháp, đều đạt 0,8203.",
        )
    ],
    *[
        (DTI, said, {"hai-phong 2021 change+rank 2", f"hai-phong {TURN} overall #4 printed 0.5512"})
        for said in (
            "Hải Phòng tăng hai bậc, đứng thứ 4 (0,5512).",
            "Hải Phòng nhích thêm hai bậc và xếp thứ 4 với 0,5512.",
            "Hải Phòng cải thiện hai bậc để đứng thứ 4, đạt 0,5512.",
            "Hải Phòng, sau khi tăng 2 bậc, đứng thứ 4 với giá trị 0,5512.",
        )
    ],
    *[
        (DTI, said, {f"ho-chi-minh {BEFORE} overall #1 printed", f"ho-chi-minh {TURN} overall #4 printed 0.5813"})
        for said in (
            "TP.HCM, địa phương xếp thứ nhất năm 2020, rơi xuống vị trí thứ 4 với giá trị 0,5813.",
            "TP.HCM, đơn vị từng dẫn đầu năm 2020, nay đứng thứ 4 với giá trị 0,5813.",
            "TP.HCM - địa phương đứng đầu năm 2020 - chỉ xếp thứ 4 với 0,5813.",
            "TP.HCM (dẫn đầu năm 2020) lùi xuống thứ 4 với 0,5813.",
            "TP.HCM, nơi đứng đầu bảng năm 2020, tụt xuống hạng 4 (0,5813).",
        )
    ],
    *[
        (DTI, said, {f"thai-nguyen {TURN} overall #8 printed 0.742"})
        for said in (
            "Thái Nguyên lần này vào nhóm 10 tỉnh dẫn đầu khi xếp thứ 8 với 0,7420.",
            "Thái Nguyên lần đầu lọt tốp 10 địa phương dẫn đầu, xếp thứ 8 với 0,7420.",
            "Thái Nguyên gia nhập top 10 khi đứng thứ 8, giá trị 0,7420.",
        )
    ],
    (DTI, "Cần Thơ không còn trong nhóm 10 tỉnh dẫn đầu khi xuống thứ 12.", {f"can-tho {TURN} overall #12 printed"}),
    (
        DTI,
        "Nghệ An năm 2020 chỉ đứng thứ 11 nhưng năm 2021 đã lên thứ 5 với 0,6980.",
        {f"nghe-an {BEFORE} overall #11 printed", f"nghe-an {TURN} overall #5 printed 0.698"},
    ),
    (
        DTI,
        "Gây chú ý nhất trong tốp 5 là Nghệ An: năm 2020 tỉnh xếp thứ 11, năm nay lên thứ 5 với 0,6980.",
        {f"nghe-an {BEFORE} overall #11 printed", f"nghe-an {TURN} overall #5 printed 0.698"},
    ),
    (
        LOCAL,
        "Đứng đầu với 92,8 điểm là Sở Nội vụ, xếp thứ hai với 90,1 điểm là Sở Y tế.",
        {f"thai-binh/so-noi-vu {OWN} overall #1 printed 92.8", f"thai-binh/so-y-te {OWN} overall #2 printed 90.1"},
    ),
    (DTI, "DTI của Đà Nẵng là 0,6482, xếp thứ nhất.", {f"da-nang {TURN} overall #1 printed 0.6482"}),
    (DTI, "Đà Nẵng là địa phương có giá trị cao nhất, 0,6482.", {f"da-nang {TURN} overall #1 printed 0.6482"}),
    (
        DTI,
        "Ba tỉnh dẫn đầu là Đà Nẵng, Hà Nội và Quảng Ninh với giá trị lần lượt 0,6482, 0,6015 và 0,5973.",
        {
            f"da-nang {TURN} overall #1 sequence 0.6482",
            f"ha-noi {TURN} overall #2 sequence 0.6015",
            f"quang-ninh {TURN} overall #3 sequence 0.5973",
        },
    ),
    (
        LOCAL,
        "Sở Nội vụ và Sở Y tế lần lượt đạt 92,8 điểm và 90,1 điểm.",
        {f"thai-binh/so-noi-vu {OWN} overall 92.8", f"thai-binh/so-y-te {OWN} overall 90.1"},
    ),
    (
        NATIONAL,
        "Hai thành phố lớn là Hà Nội và TP.HCM đứng thứ 9 và thứ 11.",
        {f"ha-noi {USE} overall #9 printed", f"ho-chi-minh {USE} overall #11 printed"},
    ),
]

PLACES += [
    (
        DTI,
        "Hà Nội, năm 2020 đứng thứ 26, đã bứt phá lên thứ 13 với 0,4867.",
        {f"ha-noi {BEFORE} overall #26 printed", f"ha-noi {TURN} overall #13 printed 0.4867"},
    ),
    (DTI, "Với 0,6482, Đà Nẵng tiếp tục giữ ngôi đầu bảng.", {f"da-nang {TURN} overall #1 printed 0.6482"}),
    (
        LOCAL,
        "Xếp thứ nhất: Sở Nội vụ - 92,8 điểm; thứ hai: Sở Y tế - 90,1 điểm.",
        {f"thai-binh/so-noi-vu {OWN} overall #1 printed 92.8", f"thai-binh/so-y-te {OWN} overall #2 printed 90.1"},
    ),
]

PARTS = [
    (
        ICT,
        "Nếu xét từng chỉ số thành phần thì trật tự có khác. Về ứng dụng CNTT, Quảng Ninh xếp thứ 3.",
        {f"quang-ninh {READY} application #3 printed"},
    ),
    (
        ICT,
        "Ở chỉ số ứng dụng CNTT, Quảng Ninh xếp thứ 3 (0,8123).",
        {f"quang-ninh {READY} application #3 printed 0.8123"},
    ),
    (
        ICT,
        "Bộ Tài chính cũng có chỉ số ứng dụng CNTT cao nhất khối, 0,97.",
        {f"bo-tai-chinh {READY} application #1 printed 0.97"},
    ),
    (
        ICT,
        "Ở chỉ số môi trường tổ chức - chính sách, Hà Tĩnh và Đồng Tháp cùng đạt 1,00.",
        {f"ha-tinh {READY} policy 1", f"dong-thap {READY} policy 1"},
    ),
    (
        ICT,
        "Chỉ số hạ tầng kỹ thuật cao nhất thuộc về Bộ Tài chính (0,97).",
        {f"bo-tai-chinh {READY} infrastructure 0.97"},
    ),
    # A criterion that bears the name of another evaluation is one of the page's own all the same.
    (LOCAL, "Sở Y tế xếp thứ nhất về trang thông tin điện tử.", {f"thai-binh/so-y-te {OWN} portal #1 printed"}),
    (
        LOCAL,
        "Về trang thông tin điện tử, Sở Y tế dẫn đầu với 27,25/30 điểm.",
        {f"thai-binh/so-y-te {OWN} portal #1 printed 27.25"},
    ),
    (
        LOCAL,
        "Sở Tài chính được chấm cao nhất về hạ tầng kỹ thuật (19,5/20 điểm).",
        {f"thai-binh/so-tai-chinh {OWN} infrastructure 19.5"},
    ),
    (LOCAL, "Sở Y tế đạt 19,5/20 điểm hạ tầng kỹ thuật.", {f"thai-binh/so-y-te {OWN} infrastructure 19.5"}),
]

COUNTED, SHARE = "provinces-63 2016 class_count", "provinces-63 2016 share"
CLASSES = [
    *[
        (
            LOCAL,
            "Sở Nội vụ đạt 92,8 điểm, Sở Y tế đạt 90,1 điểm. " + said,
            {f"thai-binh/so-noi-vu {OWN} overall 92.8 Tốt", f"thai-binh/so-y-te {OWN} overall 90.1 Tốt"},
        )
        for said in (
            "Cả hai cơ quan này đều được xếp loại Tốt.",
            "Hai đơn vị này cùng được xếp loại Tốt.",
            "Cả hai đều xếp loại Tốt.",
        )
    ],
    (
        LOCAL,
        "Sở Nội vụ đạt 92,8 điểm. Đơn vị này được xếp loại Tốt.",
        {f"thai-binh/so-noi-vu {OWN} overall 92.8 Tốt"},
    ),
    *[
        (LOCAL, said, {"thai-binh/departments 2016 class_count+Tốt 5", "thai-binh/districts 2016 class_count+Tốt 2"})
        for said in (
            "Có 5 sở, ban, ngành và 2 đơn vị cấp huyện đạt mức Tốt.",
            "Loại Tốt có 5 sở, ngành và 2 huyện, thành phố.",
        )
    ],
    (
        NATIONAL,
        "Năm 2015, chỉ có 02 Bộ đạt mức Tốt, còn ở mức Trung bình có tới 07 Bộ.",
        {"ministries-22 2015 class_count+Tốt 2", "ministries-22 2015 class_count+Trung bình 7"},
    ),
    *[
        (NATIONAL, said, {f"{COUNTED}+Tốt 11", f"{COUNTED}+Khá 33", f"{COUNTED}+Trung bình 19"})
        for said in (
            "11 tỉnh, thành phố đạt mức Tốt; 33 tỉnh, thành phố đạt mức Khá; 19 tỉnh còn lại ở mức Trung bình.",
            "11 tỉnh, thành phố đạt mức Tốt; 33 tỉnh, thành phố đạt mức Khá; số còn lại (19 tỉnh, thành phố) ở mức Trung bình.",
            "Số tỉnh, thành phố ở các mức Tốt, Khá, Trung bình lần lượt là 11, 33 và 19.",
        )
    ],
    (
        NATIONAL,
        "Riêng ở nhóm tiêu chí nguồn nhân lực, tỉ lệ tỉnh, thành phố đạt mức Tốt mới là 9,5%.",
        {f"{SHARE}+human-resources+Tốt 9.5"},
    ),
    (
        NATIONAL,
        "Ở hạng mục hạ tầng kỹ thuật, có 12 tỉnh, thành phố đạt mức Tốt (19,0%).",
        {f"{COUNTED}+infrastructure+Tốt 12 19%"},
    ),
]

DEPARTMENTS = "thai-binh/departments 2016 class_count"
CLASSES += [
    (
        LOCAL,
        "Khối sở, ban, ngành có 03 Tốt, 11 Khá và 05 Trung bình.",
        {f"{DEPARTMENTS}+Tốt 3", f"{DEPARTMENTS}+Khá 11", f"{DEPARTMENTS}+Trung bình 5"},
    ),
    (
        NATIONAL,
        "Số bộ đạt mức Tốt tăng từ 2 năm 2015 lên 5 năm 2016.",
        {"ministries-22 2015 class_count+Tốt 2", "ministries-22 2016 class_count+Tốt 5"},
    ),
    (
        NATIONAL,
        "Bộ Tài chính và Bộ Công Thương là hai bộ đạt mức Tốt.",
        {f"bo-tai-chinh {USE} overall Tốt", f"bo-cong-thuong {USE} overall Tốt"},
    ),
]

MEAN, OLD = "provinces-63 2021 index+average", "provinces-63 2020 index+average"
MEANS = [
    *[
        (LOCAL, said, {"thai-binh/departments 2016 points+average 71.36"})
        for said in (
            "Khối sở, ban, ngành có điểm bình quân 71,36 điểm.",
            "Bình quân khối sở đạt 71,36 điểm.",
            "Các sở, ban, ngành đạt bình quân 71,36 điểm.",
            "Tính bình quân, các sở, ban, ngành đạt 71,36 điểm.",
        )
    ],
    *[
        (DTI, said, {f"{MEAN} 0.4128", f"{OLD} 0.3067"})
        for said in (
            "Giá trị trung bình DTI cấp tỉnh năm 2021 là 0,4128, tăng so với mức 0,3067 của năm 2020.",
            "Giá trị trung bình của các tỉnh, thành phố là 0,4128; năm 2020 0,3067.",
            "DTI trung bình cấp tỉnh đạt 0,4128, cao hơn mức 0,3067 của năm 2020.",
            "DTI cấp tỉnh trung bình đạt 0,4128, tăng 0,1061 so với năm 2020 (0,3067).",
        )
    ],
    *[
        (
            DTI,
            said,
            {f"{MEAN}/digital-government 0.6871", f"{MEAN}/digital-economy 0.6029", f"{MEAN}/digital-society 0.644"},
        )
        for said in (
            "Giá trị trung bình của các tỉnh về chính quyền số là 0,6871, kinh tế số 0,6029 và xã hội số 0,6440.",
            "Giá trị trung bình ba trụ cột chính quyền số, kinh tế số, xã hội số của các tỉnh, thành phố lần lượt là 0,6871, 0,6029 và 0,6440.",
        )
    ],
    (
        DTI,
        "Giá trị trung bình khối bộ, ngành là 0,5123, khối địa phương là 0,4128.",
        {"ministries-22 2021 index+average 0.5123", f"{MEAN} 0.4128"},
    ),
    (
        NATIONAL,
        "Trong nhóm bộ, cơ quan ngang bộ không cung cấp dịch vụ công, giá trị trung bình đạt 0,3124.",
        {"ministries-without-services 2016 index+average 0.3124"},
    ),
]

RANKED = [
    (NATIONAL, "Có 62/63 website của các tỉnh, thành phố được xếp hạng.", {"provinces-63 evaluated 62/63"}),
    (
        NATIONAL,
        "62/63 cổng thông tin điện tử của các tỉnh, thành phố đã được chấm điểm.",
        {"provinces-63 evaluated 62/63"},
    ),
    (NATIONAL, "Đối với khối bộ, cơ quan ngang bộ, báo cáo xếp hạng 21/22 cơ quan.", {"ministries-22 evaluated 21/22"}),
]


@pytest.mark.parametrize(("title", "sentence", "expected"), [*PLACES, *PARTS, *CLASSES, *MEANS, *RANKED])
def test_other_words_for_the_same_are_read_alike(title: str, sentence: str, expected: set[str]) -> None:
    assert facts(sentence, title) == expected


# Sentences like these that say something else, or leave it open: what no fact may hold.
NOT_READ = [
    (DTI, "Tiến bộ rõ nhất là Tây Ninh, xếp hạng 15, tiếp đó là Hưng Yên, tăng 17 bậc.", "hung-yen mic"),
    (DTI, "Tăng mạnh nhất là Tây Ninh (xếp thứ 15), kế đến là Hưng Yên.", "hung-yen"),
    (DTI, "Tây Ninh từ hạng 37 lên hạng 15; tiếp đến là Hưng Yên với 17 bậc.", "hung-yen mic"),
    (DTI, "Mục tiêu năm 2022 Hà Nội vào nhóm 10 tỉnh dẫn đầu, xếp thứ 8.", "ha-noi"),
    (DTI, "Nghệ An từng đứng thứ 11.", "nghe-an"),
    (DTI, "Trong nhóm 5 thành phố trực thuộc Trung ương, Hà Nội đứng thứ 3.", "ha-noi"),
    (DTI, "Hà Nội đứng thứ hai với khoảng cách 0,0467 so với Đà Nẵng.", "0.0467"),
    (DTI, "Đà Nẵng có 0,3 điểm thưởng, xếp thứ nhất.", "0.3"),
    (DTI, "Chỉ số PCI của Hà Nội đạt 68,8 điểm, xếp thứ 10.", "ha-noi"),
    (ICT, "Về ứng dụng CNTT, Quảng Ninh xếp thứ 3.", "quang-ninh"),
    (
        LOCAL,
        "Sở Y tế đạt 90,1 điểm, Sở Nội vụ đạt 92 điểm, Sở Tư pháp đạt 89 điểm. Hai đơn vị này được xếp loại Tốt.",
        "Tốt",
    ),
    (LOCAL, "Điểm trung bình của 5 huyện dẫn đầu là 80,2 điểm.", "average"),
    (LOCAL, "Huyện Vũ Thư đạt 80,2 điểm, cao hơn điểm trung bình của các huyện 3,5 điểm.", "average"),
    (LOCAL, "Có 5 sở đạt điểm trên mức trung bình 71,36 điểm.", "average"),
    (LOCAL, "Bình quân mỗi sở có 12 dịch vụ.", "average"),
    (DTI, "Bình Phước có giá trị cao hơn mức trung bình 0,4128 của các tỉnh.", "binh-phuoc"),
    (DTI, "Giá trị trung bình của các tỉnh vùng Tây Nguyên là 0,3512.", "average"),
    (NATIONAL, "Hà Nội và 3 tỉnh đạt mức Tốt.", "class_count"),
    (NATIONAL, "Có 3 website của các tỉnh chưa được đánh giá.", "evaluated"),
]


@pytest.mark.parametrize(("title", "sentence", "never"), NOT_READ)
def test_sentences_that_say_something_else_are_left(title: str, sentence: str, never: str) -> None:
    assert not any(never in fact for fact in facts(sentence, title))
