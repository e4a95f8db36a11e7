"""Shapes of tables beside the plain list: lists side by side, agencies as columns, targets, captions below."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from extract.readers import read_bytes
from transform.tables.model import Understood
from transform.tables.read import read_tables
from transform.wording import Wording, load_wording


@pytest.fixture(scope="module")
def wording(root: Path) -> Wording:
    return load_wording([root / "data" / "reference"])


def html(*rows: Sequence[str]) -> str:
    lines = ("".join(cell if cell.startswith("<td") else f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table border=1>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def read(body: str, wording: Wording) -> list[Understood]:
    page = f"<html><body>{body}</body></html>" if "<" in body else body
    return read_tables(read_bytes(page.encode()), wording).tables


def roles(table: Understood) -> list[str]:
    return [column.role for column in table.columns]


SIDES = (["TT", "Đơn vị", "Điểm", "TT", "Đơn vị", "Điểm"], ["1", "Sở Y tế", "90", "1", "Huyện Vân Canh", "80"],
         ["2", "Sở Nội vụ", "85", "", "", ""])  # fmt: skip


def test_lists_side_by_side_are_blocks(wording: Wording) -> None:
    (table,) = read(html(*SIDES), wording)
    assert [(column.role, column.block) for column in table.columns] == [
        ("ordinal", 0), ("agency", 0), ("points", 0), ("ordinal", 1), ("agency", 1), ("points", 1),
    ]  # fmt: skip


def test_a_first_column_without_heading_that_numbers_the_rows(wording: Wording) -> None:
    head, rows = ["", "Đơn vị", "Điểm"], (["1", "Sở Y tế", "90"], ["2", "Sở Nội vụ", "80"])
    assert roles(read(html(head, *rows), wording)[0])[0] == "ordinal"
    assert roles(read(html(head, rows[1], rows[0]), wording)[0])[0] == "unnamed"


def test_an_empty_column_between_lists_belongs_to_neither(wording: Wording) -> None:
    head, left, right = ["Hạng", "Đơn vị", "Điểm"], ["1", "Sở Y tế", "90"], ["2", "Sở Nội vụ", "80"]
    (table,) = read(html([*head, "", *head], [*left, "", *right]), wording)
    assert [column.role for column in table.columns if column.block == 1] == ["rank", "agency", "points"]


def test_points_beside_a_total_that_do_not_amount_to_it_are_not_understood(wording: Wording) -> None:
    head = ["Đơn vị", "Điểm đánh giá", "Điểm bình quân", "Tổng điểm"]
    (table,) = read(html(head, ["Sở Y tế", "40", "30", "90"], ["Sở Nội vụ", "30", "20", "85"]), wording)
    assert roles(table) == ["agency", "value", "value", "points"]


def test_a_second_column_of_bodies_begins_no_list(wording: Wording) -> None:
    head = ["TT", "Đơn vị", "Điểm", "Cơ quan chủ quản", "Hạng"]
    (table,) = read(
        html(head, ["1", "Sở Y tế", "90", "UBND tỉnh", "1"], ["2", "Sở Nội vụ", "80", "UBND tỉnh", "2"]), wording
    )
    assert {column.block for column in table.columns} == {0} and roles(table)[1] == "agency"


def test_agencies_as_columns_are_turned_round(wording: Wording) -> None:
    rows = [["1", "Hạ tầng số", "20", "15", "12"], ["2", "Chữ ký số", "30", "25", "20"],
            ["", "Tổng điểm", "50", "40", "32"], ["", "Xếp hạng", "", "1", "2"]]  # fmt: skip
    (table,) = read(html(["TT", "Tiêu chí", "Điểm tối đa", "Sở Y tế", "Sở Nội vụ"], *rows), wording)
    other = table.turned
    assert table.kind == "ranking" and other is not None
    assert [row.texts for row in other.rows] == [
        ("Sở Y tế", "15", "25", "40", "1"),
        ("Sở Nội vụ", "12", "20", "32", "2"),
    ]
    assert [(c.role, c.maximum) for c in other.columns[1:]] == [
        ("criterion_points", 20), ("criterion_points", 30), ("points", 50), ("rank", None),
    ]  # fmt: skip


def test_a_table_of_maxima_of_groups_is_not_turned(wording: Wording) -> None:
    rows = [["TT", "Nhóm tiêu chí", "Sở, ban, ngành", "Huyện, thị xã, thành phố"], ["1", "Hạ tầng", "90", "80"]]
    (table,) = read(html(*rows), wording)
    assert table.kind == "maxima" and table.turned is None


def test_what_is_planned_and_done_is_no_ranking(wording: Wording) -> None:
    head = ["TT", "Đơn vị", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Đánh giá"]
    (table,) = read(
        html(head, ["1", "Sở Y tế", "90", "80", "88,9", "Chưa đạt"], ["2", "Sở Nội vụ", "9", "9", "100", "Đạt"]),
        wording,
    )
    assert table.kind == "other" and not {"percent", "class", "points"} & set(roles(table))


COUNTS = (["TT", "Đơn vị", "Mức độ 3", "Mức độ 4", "Tổng số"], ["1", "Sở Y tế", "5", "6", "11"])


def test_what_is_counted_has_no_points(wording: Wording) -> None:
    (table,) = read("<p>Bảng 1. Số dịch vụ công trực tuyến</p>" + html(*COUNTS), wording)
    assert "points" not in roles(table)


def test_a_total_below_words_of_ranking_is_points(wording: Wording) -> None:
    (table,) = read(
        "<p>Bảng 1. Kết quả chấm điểm</p>" + html(["TT", "Đơn vị", "Tổng số"], ["1", "Sở Y tế", "11"]), wording
    )
    assert "points" in roles(table)


@pytest.mark.parametrize("maxima", [["(20 điểm)", "(30 điểm)", "(50 điểm)"], ["20", "30", "50"], ["20đ", "30đ", "50đ"]])
def test_a_row_of_maxima_below_the_criteria(maxima: list[str], wording: Wording) -> None:
    top = ["<td rowspan=3>Đơn vị</td>", "<td colspan=2>Điểm thành phần</td>", "<td rowspan=2>Tổng điểm</td>"]
    (table,) = read(html(top, ["Hạ tầng số", "Vui vẻ"], maxima, ["Sở Y tế", "15", "25", "40"]), wording)
    assert [(c.role, c.criterion, c.maximum) for c in table.columns[1:]] == [
        ("criterion_points", "Hạ tầng số", 20), ("criterion_points", "Vui vẻ", 30), ("points", None, 50),
    ]  # fmt: skip
    assert len(table.rows) == 1


def test_a_row_of_maxima_that_no_heading_reaches_into(wording: Wording) -> None:
    head = ["Đơn vị", "Hạ tầng số", "Vui vẻ", "Tổng điểm"]
    (table,) = read(html(head, ["", "(20)", "(30đ)", "(50)"], ["Sở Y tế", "15", "25", "40"]), wording)
    assert [column.maximum for column in table.columns] == [None, 20, 30, 50] and len(table.rows) == 1


def test_one_name_below_two_heads_is_two_criteria(wording: Wording) -> None:
    top = ["<td rowspan=2>Tỉnh, thành phố</td>", "<td colspan=2>Chính quyền số</td>", "<td colspan=2>Kinh tế số</td>"]
    (table,) = read(html(top, ["Hạ tầng", "Nhân lực"] * 2, ["Hà Nội", "0,5", "0,6", "0,7", "0,8"]), wording)
    assert [(c.over, c.criterion) for c in table.columns[1:]] == [
        ("Chính quyền số", "Hạ tầng"), ("Chính quyền số", "Nhân lực"),
        ("Kinh tế số", "Hạ tầng"), ("Kinh tế số", "Nhân lực"),
    ]  # fmt: skip


def test_captions_below_their_tables(wording: Wording) -> None:
    table = html(["Đơn vị", "Điểm"], ["Sở Y tế", "90"], ["Sở Nội vụ", "80"])
    found = read(f"<p>Kết quả:</p>{table}<p>Bảng 1. Các sở</p>{table}<p>Bảng 2. Các huyện</p><p>Hết.</p>", wording)
    assert [one.caption.label for one in found] == ["1", "2"]
    above = read(f"<p>Bảng 1. Các sở</p>{table}<p>Bảng 2. Các huyện</p>{table}<p>Hết.</p>", wording)
    assert [one.caption.label for one in above] == ["1", "2"]


@pytest.mark.parametrize("name", ["Khối sở, ban, ngành", "UBND các huyện, thị xã, thành phố"])
def test_the_mean_of_a_group_beside_its_name_is_a_section(name: str, wording: Wording) -> None:
    (table,) = read(
        html(["TT", "Đơn vị", "Điểm"], ["I", name, "71,5"], ["1", "Sở Y tế", "90"], ["2", "Sở Nội vụ", "80"]), wording
    )
    assert [(row.banner, row.texts[1]) for row in table.rows] == [(name, "Sở Y tế"), (name, "Sở Nội vụ")]


def test_rows_that_a_text_left_short(wording: Wording) -> None:
    lines = ("TT | Huyện | Xã, phường | Điểm | Hạng |", "1 | Huyện A | Xã B | 90 | 1 |", "2 | Xã C | 80 | 2 |",
             "3 | Huyện D | Xã E | 70 | 1 |", "4 | Xã F | 60 | 2 |")  # fmt: skip
    (table,) = read("\n".join(lines), wording)
    assert [row.texts for row in table.rows[:2]] == [("1", "Huyện A", "Xã B", "90", "1"), ("2", "", "Xã C", "80", "2")]
    assert roles(table) == ["ordinal", "parent", "agency", "points", "rank"]


def test_a_header_shorter_than_its_rows_heads_nothing(wording: Wording) -> None:
    lines = ("TT | Đơn vị | Điểm | Hạng |", "1 | Sở Y tế | 9 | 8 | 17 | 1 |", "2 | Sở Nội vụ | 7 | 6 | 13 | 2 |")
    (table,) = read("\n".join(lines), wording)
    assert table.kind == "other"
