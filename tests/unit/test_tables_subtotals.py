"""A column that sums up those beside it below one heading is their parent; the total of the table is another."""

from pathlib import Path

import pytest

from flows.reading import read_and_understand
from tests.unit.test_tables_shapes import html, read
from transform.reference import load_reference
from transform.tables.model import Understood
from transform.wording import Wording, load_wording

ROWS = (["Sở Y tế", "20", "60", "30", "90", "110"], ["Sở Nội vụ", "10", "50", "25", "75", "85"],
        ["Sở Tư pháp", "15", "40", "20", "60", "75"])  # fmt: skip


@pytest.fixture(scope="module")
def wording(root: Path) -> Wording:
    return load_wording([root / "data" / "reference"])


def page(total: str, *, most: bool = True, rows: tuple[list[str], ...] = ROWS) -> str:
    def head(text: str, points: int) -> str:
        return f"{text} ({points} điểm)" if most else text

    first = ["<td rowspan=2>Đơn vị</td>", f"<td rowspan=2>{head('Hạ tầng số', 25)}</td>",
             "<td colspan=3>Hoạt động chính quyền số</td>", f"<td rowspan=2>{head('Tổng điểm', 135)}</td>"]  # fmt: skip
    second = [head("Dịch vụ công trực tuyến", 70), head("Điều hành nội bộ", 40), head(total, 110)]
    return html(first, second, *rows)


def parts(table: Understood) -> list[tuple[str | None, str | None]]:
    return [(column.over, column.criterion) for column in table.columns[1:]]


BELOW = [
    (None, "Hạ tầng số"),
    ("Hoạt động chính quyền số", "Dịch vụ công trực tuyến"),
    ("Hoạt động chính quyền số", "Điều hành nội bộ"),
    (None, "Hoạt động chính quyền số"),
    (None, None),
]


@pytest.mark.parametrize("total", ["Cộng", "Tổng", "Tổng điểm", "Tổng cộng", "Điểm"])
@pytest.mark.parametrize("most", [True, False])
def test_a_subtotal_is_the_parent_of_the_columns_beside_it(wording: Wording, total: str, most: bool) -> None:
    (table,) = read(page(total, most=most), wording)
    assert parts(table) == BELOW


def test_one_wrong_figure_among_maxima_that_add_up_changes_nothing(wording: Wording) -> None:
    wrong = (["Sở Y tế", "20", "60", "30", "86", "110"], *ROWS[1:])
    assert parts(read(page("Cộng", rows=wrong), wording)[0]) == BELOW


def test_a_column_that_is_no_sum_is_no_parent(wording: Wording) -> None:
    other = tuple([*row[:4], str(at), row[5]] for at, row in enumerate(ROWS))
    (table,) = read(page("Điểm", most=False, rows=other), wording)
    assert {column.over for column in table.columns} == {None}


def test_a_portal_is_no_sum(wording: Wording) -> None:
    (table,) = read(page("Cổng", most=False), wording)
    assert {column.over for column in table.columns} == {None}


def test_the_criteria_of_the_scheme_have_their_parent(root: Path) -> None:
    title = "<p>Kết quả đánh giá chuyển đổi số năm 2021 của các sở, ban, ngành tỉnh Hà Nam</p>"
    body = f"<html><body>{title}{page('Cộng')}</body></html>"
    rows = read_and_understand(body.encode(), load_reference([root / "data" / "reference"]), source="x").rows
    assert {row["criterion_id"]: row["parent_criterion_id"] for row in rows["criterion"]} == {
        "overall": None, "digital-infrastructure": None, "digital-government": None,
        "digital-government/online-services": "digital-government",
        "digital-government/internal-use": "digital-government",
    }  # fmt: skip
