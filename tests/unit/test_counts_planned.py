"""Counts beside what was planned: what was done is counted, the plan and its share are not."""

import pytest

from tests.unit.test_facts_counts import headed, measures, read, under

DONE = ("Thực hiện năm 2018", "Thực hiện 2018", "Đã thực hiện", "Kết quả thực hiện")
PLAN = ("Kế hoạch", "Kế hoạch 2018", "Chỉ tiêu giao", "KH năm 2018", "Kế hoạch được giao", "Mục tiêu")


@pytest.mark.parametrize("done", DONE)
@pytest.mark.parametrize("plan", PLAN)
def test_what_was_done_is_counted_and_the_plan_is_not(done: str, plan: str) -> None:
    head = under(("DVC mức độ 3", (plan, done, "Đạt tỷ lệ (%)")), ("DVC mức độ 4", (plan, done, "Đạt tỷ lệ (%)")))
    rows = read(head, [("21", "20", "95,2", "4", "2", "50"), ("6", "8", "133,3", "1", "0", "0"),
                       ("9", "9", "100", "0", "0", "-"), ("4", "5", "125", "2", "1", "50")])  # fmt: skip
    assert measures(rows) == [("services", "3", None, 2018, 20), ("services", "4", None, 2018, 2)]
    assert len(rows["measure"]) == 8


@pytest.mark.parametrize("share", ["Tỷ lệ (%)", "Tỷ lệ đạt so với kế hoạch (%)", "Tỷ lệ so với KH"])
def test_a_share_of_the_plan_is_none_of_the_records(share: str) -> None:
    head = under(("Hồ sơ trực tuyến", ("Kế hoạch", "Thực hiện", share)))
    rows = read(head, [("100", "50", "50"), ("10", "20", "200"), ("60", "30", "50"), ("40", "40", "100")])
    assert measures(rows) == [("records_online", "unstated", None, 2018, 50)]
    assert all(row["percent"] is None for row in rows["measure"])


def test_years_and_the_plan_side_by_side_under_a_caption_that_says_what_is_counted() -> None:
    head = headed(
        "Kế hoạch 2018", "Thực hiện 2018", "So với kế hoạch (+/-)", "Thực hiện 2017", "Số hồ sơ trực tuyến 2018"
    )
    rows = read(head, [("10", "12", "+2", "3", "28"), ("5", "4", "-1", "1", "47"), ("10", "9", "-1", "0", "52"),
                       ("12", "11", "-1", "1", "47")],
                caption="Biểu 2. Kết quả cung cấp dịch vụ công trực tuyến mức độ 3 năm 2018")  # fmt: skip
    assert measures(rows) == [
        ("services", "3", None, 2018, 12), ("services", "3", None, 2017, 3),
        ("records_online", "unstated", None, 2018, 28),
    ]  # fmt: skip
