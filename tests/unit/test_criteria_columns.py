"""Columns of criteria that no wording knows: the arithmetic of a table or a maximum in the header shows them. Columns
of groups; and what is said of a column that stays unknown."""

from pathlib import Path

import pytest

from flows.reading import read_and_understand
from tests.unit.test_criteria import HEAD, read, table
from transform.reference import Reference, load_reference

NAMES = ("Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def page(*heads: str, rows: tuple[str, ...]) -> str:
    return table(f"STT|Cơ quan|{'|'.join(heads)}|Xếp hạng",
                 *(f"{at}|{NAMES[at - 1]}|{row}|{at}" for at, row in enumerate(rows, 1)))  # fmt: skip


def criteria(reference: Reference, body: str) -> set[str]:
    labels = {row["criterion_id"]: row["label_vi"] for row in read(reference, body, "criterion")}
    return {labels[row["criterion_id"]] for row in read(reference, body)} - {"Tổng thể"}


TWO = ("180|250|430", "170|240|410", "150|240|390")


@pytest.mark.parametrize("heads", [
    ("Hạ tầng và nhân lực (200)", "Ứng dụng CNTT (300)", "Tổng điểm (500)"),
    ("Hạ tầng và nhân lực", "Ứng dụng CNTT", "Tổng điểm"),
    ("Hạ tầng và nhân lực (200 điểm)", "Ứng dụng CNTT (300 điểm)", "Tổng cộng"),
    ("Hạ tầng và nhân lực (tối đa 200)", "Ứng dụng CNTT (tối đa 300)", "Tổng"),
])  # fmt: skip
def test_a_criterion_may_be_called_as_its_evaluation_is(reference: Reference, heads: tuple[str, ...]) -> None:
    assert criteria(reference, page(*heads, rows=TWO)) == {"Hạ tầng và nhân lực", "Ứng dụng CNTT"}


def test_maxima_that_amount_to_the_total_show_criteria_where_figures_are_missing(reference: Reference) -> None:
    body = page("Nhận thức (20)", "Ứng dụng CNTT (80)", "Tổng điểm (100)", rows=("15|-|15", "10|-|10", "-|60|60"))
    assert criteria(reference, body) == {"Nhận thức", "Ứng dụng CNTT"}


def test_a_maximum_in_words_shows_a_criterion(reference: Reference) -> None:
    body = page("Hạ tầng", "Kỷ luật báo cáo (tối đa 20)", "Tổng điểm", rows=("15|-|15", "10|-|10", "12|8|-"))
    assert criteria(reference, body) == {"Hạ tầng", "Kỷ luật báo cáo"}


def test_a_count_among_criteria_is_left_out(reference: Reference) -> None:
    rows = ("30|7|25|55", "28|3|20|48", "20|9|15|35", "10|2|15|25")
    body = page("Hạ tầng", "Số cán bộ được cử đi học", "Công khai", "Tổng điểm", rows=rows)
    assert criteria(reference, body) == {"Hạ tầng", "Công khai"}


def test_what_amounts_to_nothing_stays_unknown_and_says_what_to_do(reference: Reference) -> None:
    body = page("Hạ tầng", "Nhân lực", "Máy in", "Tổng điểm", rows=("30|25|7|55", "28|20|3|48", "20|15|9|35"))
    (finding,) = [row for row in read(reference, body, "finding") if row["kind"] == "column_not_understood"]
    assert finding["severity"] == "warning" and "does not amount to the total" in finding["message"]
    assert "wording/concepts.csv" in finding["message"]


def test_words_beside_results_are_no_lost_figures(reference: Reference) -> None:
    body = page("Điểm", "Người phụ trách", rows=("9|Ông An", "8|Bà Bình", "7|Ông Cường"))
    (finding,) = [row for row in read(reference, body, "finding") if row["kind"] == "column_not_understood"]
    assert finding["severity"] == "info"


def test_a_label_has_no_maximum_and_no_words_of_a_caption(reference: Reference) -> None:
    tables = (
        "<p>Bảng 1. Tổng hợp kết quả</p>", page("Chính quyền số (50đ)", "Xã hội số (50đ)", "Tổng điểm", rows=TWO),
        "<p>Bảng 2. Điểm thành phần trụ cột xã hội số</p>", page("Thanh toán số", "Sổ khám số", "Cộng", rows=TWO),
    )  # fmt: skip
    labels = {row["label_vi"] for row in read(reference, "".join(tables), "criterion")}
    assert "Xã hội số" in labels and not any("trụ cột" in label or "đ)" in label for label in labels)
    body = page(
        "Điểm ứng dụng CNTT (30 điểm)", "Điểm nhân lực (20 điểm)", "Tổng điểm (50 điểm)", rows=("30|20|50",) * 3
    )
    assert all("(" not in row["label_vi"] for row in read(reference, body, "criterion"))


GROUPS = ("Khối", "Nhóm đơn vị", "Cụm, khối", "")


@pytest.mark.parametrize("head", GROUPS)
@pytest.mark.parametrize("once", [True, False])
def test_a_column_of_groups_is_no_unknown_one(reference: Reference, head: str, once: bool) -> None:
    first = "<td rowspan=2>{}</td>" if once else "<td>{}</td>"
    rows = [("Cơ quan chuyên môn", "Sở Y tế", 90, 1), ("Cơ quan chuyên môn", "Sở Nội vụ", 80, 2),
            ("Cấp huyện", "Huyện Núi Thành", 95, 1), ("Cấp huyện", "Huyện Thăng Bình", 70, 2)]  # fmt: skip
    lines = [
        "<tr>"
        + (first.format(group) if not once or at % 2 == 0 else "")
        + f"<td>{at + 1}</td><td>{name}</td><td>{points}</td><td>{rank}</td></tr>"
        for at, (group, name, points, rank) in enumerate(rows)
    ]
    top = f"<tr><td>{head}</td><td>STT</td><td>Cơ quan, đơn vị</td><td>Điểm</td><td>Xếp hạng</td></tr>"
    body = f"<html><body>{HEAD}<table border=1>{top}{''.join(lines)}</table></body></html>"
    found = read_and_understand(body.encode(), reference, source="x").rows
    assert [row["kind"] for row in found.get("finding", [])] == []
    assert [(row["agency_group"], row["part"]) for row in found["score"]] == [
        ("departments", None), ("departments", None), ("districts", None), ("districts", None),
    ]  # fmt: skip


def test_classes_below_a_heading_of_groups_are_classes(reference: Reference) -> None:
    body = page("Điểm", "Nhóm", rows=("90|Tốt", "80|Khá", "50|Yếu"))
    assert [row["class"] for row in read(reference, body)] == ["Tốt", "Khá", "Yếu"]
