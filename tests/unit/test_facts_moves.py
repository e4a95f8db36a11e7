"""A column of moves in a ranking table becomes measures of places, with their cells; what may be points does not."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from flows.reading import read_and_understand
from transform.reference import Reference, load_reference

Row = dict[str, Any]
Rows = dict[str, list[Row]]
PAGE = (
    "<html><body><table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH HÀ NAM</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
    "<tr><td>Số: 9/QĐ-UBND</td><td>Hà Nam, ngày 03 tháng 02 năm 2020</td></tr></table>"
    "<p>Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin của các cơ quan năm 2019</p>"
    "<p>{caption}</p><table border=1>{rows}</table></body></html>"
)
NAMES = ("Sở Y tế", "Sở Tư pháp", "Sở Nội vụ", "Sở Tài chính")
RANKS = ["TT", "Đơn vị", "Chỉ số", "Xếp hạng năm 2019", "Xếp hạng năm 2018", "Tăng/giảm"]
OLD = ("3", "1", "2", "4")


@cache
def _reference() -> Reference:
    return load_reference((Path("data/reference"),))


def read(head: list[str], cells: list[tuple[str, ...]], caption: str = "Bảng 1. Xếp hạng chung") -> Rows:
    lines = [head, *([str(at), name, *row] for at, (name, row) in enumerate(zip(NAMES, cells, strict=True), 1))]
    rows = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in line) + "</tr>" for line in lines)
    return read_and_understand(PAGE.format(caption=caption, rows=rows).encode(), _reference(), source="x").rows


def ranked(moves: tuple[str, ...], header: str = "Tăng/giảm") -> Rows:
    values = ("0,91", "0,82", "0,73", "0,64")
    cells = [
        (value, str(at), old, move) for at, (value, old, move) in enumerate(zip(values, OLD, moves, strict=True), 1)
    ]
    return read([*RANKS[:-1], header], cells)


def values(rows: Rows) -> list[float | None]:
    return [row["value"] for row in rows.get("measure", []) if row["indicator"] == "change"]


@pytest.mark.parametrize("moves", [
    ("Tăng 2 bậc", "Giảm 1 bậc", "Giảm 1", "Giữ nguyên"), ("+2", "-1", "−1", "0"), ("↑2", "↓ 1", "1▼", "="),
    ("(tăng 2)", "(giảm 1)", "tụt 1 hạng", "Không thay đổi"),
    ("-2", "+1", "+1", "0"),  # how much greater the rank became
])  # fmt: skip
def test_moves_are_read_up_above_zero(moves: tuple[str, ...]) -> None:
    rows = ranked(moves)
    assert values(rows) == [2, -1, -1, 0]
    assert rows.get("unread_number", []) == []


def test_a_move_that_the_ranks_do_not_bear_out_is_kept_as_printed() -> None:
    assert values(ranked(("Tăng 5 bậc", "Giảm 1 bậc", "Giảm 1 bậc", "Giữ nguyên"))) == [5, -1, -1, 0]


def test_a_move_says_whose_of_which_evaluation_and_where_it_stands() -> None:
    rows = ranked(("Tăng 2 bậc", "Giảm 1 bậc", "-", "Giữ nguyên"))
    first, _, last = rows["measure"]
    assert (first["subject_id"], first["scheme_id"], first["year"]) == (
        "ha-nam/so-y-te", "ha-nam/ung-dung-cntt/2019", 2019,
    )  # fmt: skip
    assert (first["unit"], first["topic"], first["note"], last["status"]) == ("places", "rank", None, "zero")
    (place,) = [p for p in rows["provenance"] if p["fact_id"] == first["fact_id"] and p["field"] == "value"]
    assert (place["published"], place["row_no"], place["column_no"]) == ("Tăng 2 bậc", 1, 6)


def test_moves_since_an_earlier_year_say_so() -> None:
    cells = [
        ("0,9", "1", "3", "Tăng 2"),
        ("0,8", "2", "1", "Giảm 1"),
        ("0,7", "3", "2", "Giảm 1"),
        ("0,6", "4", "4", "-"),
    ]
    rows = read([*RANKS[:4], "Xếp hạng năm 2016", "Tăng/giảm bậc"], cells)
    assert {row["note"] for row in rows["measure"]} == {"against 2016"}


def test_the_moves_of_a_criterion_are_none_of_the_whole() -> None:
    cells = [("90", "1", "Tăng 2 bậc"), ("80", "2", "Giảm 1 bậc"), ("70", "3", "Giảm 1 bậc"), ("60", "4", "-")]
    head = ["TT", "Đơn vị", "Điểm", "Xếp hạng", "So với năm 2018"]
    rows = read(head, cells, "Bảng 1.1. Xếp hạng tiêu chí thành phần về hạ tầng kỹ thuật")
    assert {row["topic"] for row in rows["measure"]} == {"rank/infrastructure"}


@pytest.mark.parametrize(("header", "moves"), [
    ("Tăng/giảm điểm", ("+2", "-1", "-1", "0")),
    ("Tăng/giảm (%)", ("+2", "-1", "-1", "0")),
    ("Tăng/giảm", ("+0,12", "-0,1", "-0,1", "0")),
    ("Tăng/giảm", ("2", "1", "1", "0")),
])  # fmt: skip
def test_points_and_what_says_no_direction_stay_unread(header: str, moves: tuple[str, ...]) -> None:
    rows = ranked(moves, header)
    assert values(rows) == []
    assert {row["text"].lstrip("+") for row in rows["unread_number"]} >= {moves[0].lstrip("+")}
