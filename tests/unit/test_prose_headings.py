"""Headings that name results and plans at once, and lists whose first member alone says what is counted."""

import pytest

from tests.unit.test_prose_rules import facts
from transform.facts.titles import evaluated_year
from transform.prose.sections import is_of_plans, whole_heading

LIST = "Sở Tư pháp cung cấp 20 dịch vụ mức độ 3."
OWN = {"thai-binh/so-tu-phap 2017 services+3 20"}
HUNG_HA, DONG_HUNG = "hung-ha 64", "dong-hung 51"
DEPARTMENTS = "Kết quả cung cấp dịch vụ công trực tuyến của các sở, huyện tỉnh Thái Bình năm 2017"


@pytest.mark.parametrize(
    "title",
    [
        f"{DEPARTMENTS},\n\nphương hướng, nhiệm vụ năm 2018",
        f"{DEPARTMENTS.upper()},\n\nPHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2018",
        f"{DEPARTMENTS} và\n\nnhiệm vụ trọng tâm năm 2018",
        f"{DEPARTMENTS}\n\nvà kế hoạch năm 2018",
        f"{DEPARTMENTS};\n\nmục tiêu, giải pháp năm 2018",
        f"{DEPARTMENTS}, phương hướng, nhiệm vụ năm 2018",
    ],
)
@pytest.mark.parametrize("above", ["", "Kính gửi: Ủy ban nhân dân tỉnh;\n\n"])
def test_a_title_of_results_and_plans_is_of_results(title: str, above: str) -> None:
    head = f"{above}BÁO CÁO\n\n{title}"
    assert facts(f"Thực hiện Kế hoạch của tỉnh, kết quả như sau:\n\n- {LIST}", head) == OWN


@pytest.mark.parametrize("heading", ["II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2018", "2. Nhiệm vụ năm 2018", "III. Mục tiêu:"])
def test_what_stands_below_a_heading_of_plans_alone_waits(heading: str) -> None:
    assert facts(f"Kết quả như sau.\n\n{heading}\n\n{LIST}", DEPARTMENTS) == set()


@pytest.mark.parametrize(
    ("heading", "planned"),
    [
        ("Nhiệm vụ năm 2020:", True),
        ("Kết quả năm 2019 và nhiệm vụ năm 2020:", True),  # of which of them the list is nobody says
        ("Kết quả thực hiện nhiệm vụ năm 2019:", False),
        ("1. Tình hình triển khai các mục tiêu, chỉ tiêu năm 2019:", False),
        ("Kết quả năm 2019, phương hướng, nhiệm vụ năm 2020", False),
        ("Thực hiện Kế hoạch của tỉnh, Sở báo cáo kết quả như sau:", False),
        ("Kết quả dự kiến của các giải pháp:", True),
        ("Giải pháp nâng cao kết quả:", True),
    ],
)
def test_whether_a_list_is_of_plans(heading: str, planned: bool) -> None:
    assert is_of_plans(heading) is planned


def test_a_heading_goes_on_where_the_line_above_breaks_within_its_words() -> None:
    assert whole_heading("Kết quả năm 2019,", "nhiệm vụ năm 2020") == "Kết quả năm 2019, nhiệm vụ năm 2020"
    assert whole_heading("Kết quả đạt được:", "Nhiệm vụ năm 2020") == "Nhiệm vụ năm 2020"
    assert whole_heading("- Sở Y tế: 12 dịch vụ,", "II. Nhiệm vụ năm 2020") == "II. Nhiệm vụ năm 2020"


def test_the_year_of_what_is_to_come_is_not_the_year_of_the_results() -> None:
    assert evaluated_year(["Kết quả cung cấp dịch vụ công và phương hướng, nhiệm vụ năm 2018"]) is None
    assert evaluated_year(["Kết quả thực hiện nhiệm vụ năm 2017"]) == 2017


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("huyện Hưng Hà (64 dịch vụ), huyện Đông Hưng (51), huyện Vũ Thư (5)", {HUNG_HA, DONG_HUNG, "vu-thu 5"}),
        ("huyện Hưng Hà (64 dịch vụ), huyện Đông Hưng (51 dịch vụ) và Vũ Thư (5)", {HUNG_HA, DONG_HUNG, "vu-thu 5"}),
        ("huyện Hưng Hà (64 dịch vụ), huyện Đông Hưng (51 hồ sơ)", {HUNG_HA}),
        ("huyện Hưng Hà (thứ 2), huyện Đông Hưng (51)", set()),
    ],
)  # fmt: skip
def test_members_of_a_list_in_brackets(said: str, expected: set[str]) -> None:
    got = facts(f"Các huyện cung cấp dịch vụ công trực tuyến mức độ 3 gồm: {said}.", DEPARTMENTS)
    services = {line.split("/huyen-")[1] for line in got if "services+3" in line}
    assert services == {one.replace(" ", " 2017 services+3 ") for one in expected}
