"""The most points of the whole in words: in a line with the unit, a caption, a band, a note; and what is none."""

from pathlib import Path
from typing import Any

import pytest

from flows.reading import read_and_understand
from transform.facts.class_bounds import class_label
from transform.reference import Reference, load_reference

Rows = dict[str, list[dict[str, Any]]]
TITLE = "Kết quả đánh giá ứng dụng công nghệ thông tin năm 2018 của các sở, ban, ngành tỉnh Hà Nam"
LETTERHEAD = (
    "<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH HÀ NAM</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
    "<tr><td>Số: 512/QĐ-UBND</td><td>Hà Nam, ngày 12 tháng 02 năm 2019</td></tr></table>"
)
HEAD = "TT|Đơn vị|Tổng điểm|Xếp hạng"
ROWS = ("1|Sở Y tế|95|1", "2|Sở Nội vụ|85|2", "3|Sở Tư pháp|45|3")
DISTRICTS = ("1|Huyện Lý Nhân|400|1", "2|Huyện Bình Lục|380|2", "3|Huyện Kim Bảng|300|3")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows)
    return f"<table border=1>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def read(reference: Reference, *parts: str) -> Rows:
    """A page of a province: letterhead, title, then paragraphs and tables."""
    body = "".join(part if part.startswith("<table") else f"<p>{part}</p>" for part in (TITLE, *parts))
    return read_and_understand(f"<html><body>{LETTERHEAD}{body}</body></html>".encode(), reference, source="x").rows


def most(rows: Rows) -> list[float | None]:
    return [row["max_points"] for row in rows["score"] if row["criterion_id"] == "overall"]


@pytest.mark.parametrize("line", [
    "Đơn vị tính: điểm (thang điểm 100)", "(Thang điểm: 100)", "Đơn vị: điểm, thang 100",
    "Bảng 1. Kết quả xếp hạng các sở, ban, ngành (điểm tối đa: 100 điểm)", "I. Cấp sở, ban, ngành (tối đa 100 điểm):",
    "Tổng điểm tối đa của các tiêu chí là 100 điểm.", "Điểm tối đa là 100.",
    "Mức độ ứng dụng của các huyện, thị xã và các sở được chấm theo thang điểm 100.",
])  # fmt: skip
@pytest.mark.parametrize("is_above", [True, False])
def test_words_give_the_maximum_of_the_total(reference: Reference, line: str, is_above: bool) -> None:
    if not is_above and line.startswith(("Bảng", "I.")):
        return  # captions stand above
    ranked = table(HEAD, *ROWS)
    rows = read(reference, line, ranked) if is_above else read(reference, ranked, f"Ghi chú: {line}")
    assert most(rows) == [100, 100, 100]
    assert [row["max_points"] for row in rows["criterion_max"]] == [100]
    assert rows.get("scoring_rule", []) == rows.get("unread_number", []) == []
    places = [row for row in rows["provenance"] if row["field"] == "max_points"]
    assert {row["published"] for row in places} == {"100"}


@pytest.mark.parametrize("line", [
    "Mỗi tiêu chí được chấm theo thang điểm 10.", "Điểm thưởng: điểm tối đa là 100 điểm.",
    "Tiêu chí hạ tầng có điểm tối đa là 100 điểm.", "Nếu hoàn thành thì được điểm tối đa là 100.",
    "Kết quả tháng 12 của tỉnh.", "Điểm tối đa là 50 điểm.", "Điểm tối đa là 80%.",
])  # fmt: skip
def test_the_maximum_of_something_else_is_not_that_of_the_total(reference: Reference, line: str) -> None:
    assert most(read(reference, table(HEAD, *ROWS), line)) == [None, None, None]


def test_each_list_has_the_maximum_over_it(reference: Reference) -> None:
    rows = read(reference, "1. Cấp sở, ban, ngành (thang điểm 100):", table(HEAD, *ROWS),
                "2. Cấp huyện (điểm tối đa: 500 điểm):", table(HEAD, *DISTRICTS))  # fmt: skip
    assert most(rows) == [100] * 3 + [500] * 3
    assert {(row["agency_group"], row["max_points"]) for row in rows["criterion_max"]} == {
        ("departments", 100), ("districts", 500),
    }  # fmt: skip


def test_a_line_over_one_table_says_nothing_of_the_next(reference: Reference) -> None:
    rows = read(reference, "(thang điểm 100)", table(HEAD, *ROWS), "(thang điểm 500)", table(HEAD, *DISTRICTS))
    assert most(rows) == [100] * 3 + [500] * 3


def test_a_band_gives_the_maximum_of_its_rows(reference: Reference) -> None:
    rows = read(reference, table(HEAD, "I|Khối sở, ban, ngành (thang điểm 100)||", *ROWS,
                                 "II|Cấp huyện (điểm tối đa 500 điểm)||", *DISTRICTS))  # fmt: skip
    assert most(rows) == [100] * 3 + [500] * 3


def test_two_maxima_for_all_say_nothing(reference: Reference) -> None:
    rows = read(reference, table(HEAD, *ROWS), "Điểm tối đa là 100 điểm.", "Thang điểm 120.")
    assert most(rows) == [None] * 3


def test_a_header_goes_before_words(reference: Reference) -> None:
    rows = read(reference, "(thang điểm 100)", table(HEAD.replace("Tổng điểm", "Tổng điểm (120)"), *ROWS))
    assert most(rows) == [120] * 3


@pytest.mark.parametrize("lowest", ["Trung bình (TB): từ 50 đến dưới 65 điểm", "TB: từ 50 đến dưới 65 điểm",
                                    "Trung bình (mức C): 50 - dưới 65 điểm"])  # fmt: skip
def test_a_note_with_maximum_and_classes(reference: Reference, lowest: str) -> None:
    note = f"Ghi chú: Điểm tối đa là 100 điểm. Tốt: từ 80 điểm trở lên; Khá: từ 65 đến dưới 80 điểm; {lowest}."
    rows = read(reference, table(HEAD, *ROWS), note)
    assert most(rows) == [100] * 3
    found = {row["class"]: row["min_percent"] for row in rows["scheme_class"]}
    assert found == {"Tốt": 80, "Khá": 65, "Trung bình": 50}
    assert rows.get("unread_number", []) == []


def test_points_without_a_criterion_make_no_rule(reference: Reference) -> None:
    rows = read(reference, table(HEAD, *ROWS), "Cơ quan có cán bộ chuyên trách thì điểm là 15.")
    assert rows.get("scoring_rule", []) == []
    assert [row["text"] for row in rows["unread_number"]] == ["15"]


def test_a_table_of_per_cents_says_so_of_its_scheme(reference: Reference) -> None:
    shares = table("TT|Đơn vị|Kết quả (%)|Xếp hạng", "1|Sở Y tế|95,5%|1", "2|Sở Nội vụ|85,2%|2")
    rows = read(reference, shares)
    assert [row["value_kind"] for row in rows["scheme"]] == ["percent"]


@pytest.mark.parametrize(("printed", "label"), [
    ("Xếp loại Xuất sắc", "Xuất sắc"), ("xếp loại A", "loại A"), ("Mức Tốt", "Mức Tốt"), ("Khá", "Khá"),
    ("Được xếp vào loại Tốt", "Tốt"), ("Đạt mức Cao", "Đạt mức Cao"),
])  # fmt: skip
def test_the_words_of_classing_are_no_part_of_a_class(reference: Reference, printed: str, label: str) -> None:
    assert class_label(printed, reference.wording) == label
