"""Cells of tables of agencies that hold sentences: each figure is of the agency of its row, and leads to its cell."""

from typing import Any

import pytest

from flows.reading import read_and_understand
from tests.unit.test_prose_rules import _measure, _reference

TITLE = "Kết quả cung cấp dịch vụ công của các sở, huyện tỉnh Thái Bình năm 2012"
HEAD = "<p>ỦY BAN NHÂN DÂN TỈNH THÁI BÌNH</p><p>Số: 15/BC-UBND</p><p>BÁO CÁO</p>"
JUSTICE, HEALTH, HUNG_HA = "thai-binh/so-tu-phap", "thai-binh/so-y-te", "thai-binh/huyen-hung-ha"


def rows_of(header: list[str], *rows: list[str], title: str = TITLE) -> dict[str, list[dict[str, Any]]]:
    lines = ["".join(f"<th>{text}</th>" for text in header)]
    lines += ["".join(f"<td>{text}</td>" for text in row) for row in rows]
    table = "".join(f"<tr>{line}</tr>" for line in lines)
    page = f"<html><body>{HEAD}<p>{title}</p><table>{table}</table></body></html>"
    return read_and_understand(page.encode(), _reference(), source="x").rows


def told(rows: dict[str, list[dict[str, Any]]]) -> set[str]:
    return {_measure(row) for row in rows.get("measure", [])}


HEADER = ["STT", "Tên đơn vị", "Kết quả cung cấp dịch vụ năm 2012", "Ghi chú"]
FIRST = [
    "1",
    "Sở Tư pháp",
    "Tổng số 60 DVC, trong đó:<br>- Mức độ 2: 50 DVC;<br>- Mức độ 3: 10 DVC.",
    "Năm 2011: 41 DVC",
]
SECOND = ["2", "Sở Y tế", "Cung cấp 30 dịch vụ, gồm 25 dịch vụ mức độ 2 và 5 dịch vụ mức độ 3", ""]
THIRD = [
    "3",
    "Huyện Hưng Hà",
    "10 dịch vụ mức độ 3. Tiếp nhận qua mạng trong năm 2012: 283 hồ sơ",
    "Năm 2011: 8 DVC. Tiếp nhận qua mạng 9 hồ sơ",
]


def test_each_figure_is_of_the_agency_of_its_row() -> None:
    got = told(rows_of(HEADER, FIRST, SECOND, THIRD))
    assert got == {
        f"{JUSTICE} 2012 services+unstated 60", f"{JUSTICE} 2012 services+2 50", f"{JUSTICE} 2012 services+3 10",
        f"{JUSTICE} 2011 services+unstated 41", f"{HEALTH} 2012 services+unstated 30", f"{HEALTH} 2012 services+2 25",
        f"{HEALTH} 2012 services+3 5", f"{HUNG_HA} 2012 services+3 10", f"{HUNG_HA} 2012 records_online+unstated 283",
        f"{HUNG_HA} 2011 services+unstated 8",
    }  # fmt: skip


def test_a_figure_leads_to_its_cell_and_to_the_name_of_its_row() -> None:
    rows = rows_of(HEADER, FIRST, SECOND, THIRD)
    fact = next(row for row in rows["measure"] if row["value"] == 283)
    places = {p["field"]: p for p in rows["provenance"] if p["fact_id"] == fact["fact_id"]}
    assert [places["value"][k] for k in ("table_no", "row_no", "column_no", "published")] == [1, 3, 3, "283"]
    assert [places["subject"][k] for k in ("table_no", "row_no", "column_no", "published")] == [
        1,
        3,
        2,
        "Huyện Hưng Hà",
    ]
    assert not [f for f in rows.get("finding", []) if f["kind"] in ("table_not_understood", "column_not_understood")]


def test_a_sentence_without_a_year_beside_another_year_waits() -> None:
    waiting = rows_of(HEADER, FIRST, SECOND, THIRD)["pending_fact"]
    assert [(one["row_no"], "several years" in one["reason"]) for one in waiting] == [(3, True)]


def test_the_row_of_totals_is_of_the_province_where_it_adds_up() -> None:
    total = ["", "Cộng", "Tổng số 100 DVC, trong đó: mức độ 2: 75 DVC; mức độ 3: 25 DVC", ""]
    third = ["3", "Huyện Hưng Hà", "Tổng số 10 DVC, trong đó: mức độ 3: 10 DVC", ""]
    got = told(rows_of(HEADER, FIRST, SECOND, third, total))
    assert {one for one in got if one.startswith("thai-binh 2012")} == {
        "thai-binh 2012 services+unstated 100", "thai-binh 2012 services+2 75", "thai-binh 2012 services+3 25",
    }  # fmt: skip
    wrong = ["", "Cộng", "Tổng số 999 DVC, trong đó: mức độ 2: 77 DVC; mức độ 3: 26 DVC", ""]
    assert not [one for one in told(rows_of(HEADER, FIRST, SECOND, third, wrong)) if one.startswith("thai-binh 2012")]


def test_an_agency_that_nobody_knows_waits_with_all_its_figures() -> None:
    unknown = ["2", "Sở Thiên văn", "Cung cấp 30 dịch vụ, gồm 25 dịch vụ mức độ 2 và 5 dịch vụ mức độ 3", ""]
    rows = rows_of(HEADER, FIRST, unknown)
    assert {row["subject_id"] for row in rows["measure"]} == {JUSTICE}
    waiting = rows["pending_fact"]
    assert {(one["reason_code"], one["agency_published"], one["row_no"]) for one in waiting} == {
        ("name", "Sở Thiên văn", 2)
    }
    assert len(waiting) == 3


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Kế hoạch năm 2013", ("Cung cấp 20 dịch vụ mức độ 3", "Cung cấp 25 dịch vụ mức độ 3")),
        ("Đăng ký thực hiện", ("20 dịch vụ mức độ 3, 5 dịch vụ mức độ 4", "25 dịch vụ mức độ 3, 4 dịch vụ mức độ 4")),
        ("Hồ sơ quá hạn", ("12 hồ sơ trực tuyến (trong tháng 6)", "14 hồ sơ trực tuyến (trong tháng 6)")),
        ("Số dịch vụ đã tích hợp lên Cổng quốc gia", ("12 dịch vụ mức độ 3", "14 dịch vụ mức độ 4")),
        ("Kết quả", ("Sở Tài chính có 14 dịch vụ mức độ 3, đơn vị chưa có", "Sở Công Thương có 12 dịch vụ mức độ 3")),
    ],
)  # fmt: skip
def test_what_the_row_does_not_surely_have_is_no_fact_of_it(heading: str, cells: tuple[str, str]) -> None:
    header = ["STT", "Tên đơn vị", heading]
    assert told(rows_of(header, ["1", "Sở Tư pháp", cells[0]], ["2", "Sở Y tế", cells[1]])) == set()


@pytest.mark.parametrize(
    ("heading", "expected"),
    [("Dịch vụ công mức độ 3 năm 2011", "2011 services+3"), ("Kết quả thực hiện", "2012 services+unstated")],
)
def test_a_heading_gives_its_cells_year_and_level(heading: str, expected: str) -> None:
    header = ["TT", "Cơ quan, đơn vị", heading]
    got = told(
        rows_of(header, ["1", "Sở Tư pháp", "Cung cấp 20 dịch vụ (mới)"], ["2", "Sở Y tế", "Có 31 dịch vụ (cũ)"])
    )
    assert got == {f"{JUSTICE} {expected} 20", f"{HEALTH} {expected} 31"}


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Kế hoạch cung cấp dịch vụ công trực tuyến của các sở tỉnh Thái Bình năm 2013", ""),
        (TITLE, "Nội dung ở bảng sau.</p><p>II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2013"),
        (TITLE, "Nội dung ở bảng sau.</p><p>Bảng 2. Danh mục dịch vụ dự kiến triển khai"),
    ],
)
def test_a_table_of_plans_gives_no_facts(title: str, lead: str) -> None:
    header = ["TT", "Cơ quan, đơn vị", "Nội dung"]
    rows = ["1", "Sở Tư pháp", "Cung cấp 20 dịch vụ mức độ 3"], ["2", "Sở Y tế", "Cung cấp 31 dịch vụ mức độ 3"]
    assert told(rows_of(header, *rows, title=f"{title}</p><p>{lead}")) == set()


def test_a_change_of_place_is_of_the_ranking_of_which_the_cell_does_not_say() -> None:
    header = ["TT", "Cơ quan, đơn vị", "Ghi chú"]
    rows = (
        ["1", "Sở Tư pháp", "Năm 2011 đạt 70,5 điểm, tăng 4 bậc"],
        ["2", "Sở Y tế", "Năm 2011 đạt 71,5 điểm, giảm 3 bậc"],
    )
    title = "Kết quả xếp hạng ứng dụng CNTT của các sở, ban, ngành và huyện, thành phố tỉnh Thái Bình năm 2012"
    assert told(rows_of(header, *rows, title=title)) == set()
