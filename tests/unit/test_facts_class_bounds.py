"""Class bounds in running text, in points and per cents, in one sentence and line by line."""

from pathlib import Path
from typing import Any

import pytest

from flows.reading import read_and_understand
from transform.facts.class_chains import class_chains
from transform.reference import Reference, load_reference

Row = dict[str, Any]
HEAD = "<tr><th>TT</th><th>Đơn vị</th><th>Tổng điểm{most}</th><th>Xếp hạng</th></tr>"
ROWS = "".join(
    f"<tr><td>{at}</td><td>{name}</td><td>{points}</td><td>{at}</td></tr>"
    for at, (name, points) in enumerate((("Sở Y tế", 95), ("Sở Nội vụ", 85), ("Sở Tư pháp", 45)), 1)
)
TITLE = "<p>Kết quả đánh giá ứng dụng công nghệ thông tin năm 2018 của các sở, ban, ngành tỉnh Hà Nam</p>"
LINE = "Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80 điểm; Yếu dưới 65 điểm."


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(reference: Reference, *lines: str, most: str = "") -> dict[str, list[Row]]:
    text = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body>{TITLE}{text}<table border=1>{HEAD.format(most=most)}{ROWS}</table></body></html>"
    return read_and_understand(page.encode(), reference, source="x").rows


def bounds(rows: dict[str, list[Row]]) -> dict[str, float]:
    return {row["class"]: row["min_percent"] for row in rows.get("scheme_class", [])}


@pytest.mark.parametrize("line", [
    LINE,
    "Cơ quan đạt từ 80 điểm trở lên xếp loại Tốt, từ 65 đến dưới 80 điểm xếp loại Khá, dưới 65 điểm xếp loại Yếu.",
    "Từ 80 điểm trở lên: Tốt; từ 65 đến dưới 80 điểm: Khá; dưới 65 điểm: Yếu.",
    "Tốt: đạt từ 80 điểm; Khá: 65 - dưới 80 điểm; Yếu: dưới 65 điểm.",
    "Yếu dưới 65 điểm; Khá từ 65 đến 79 điểm; Tốt từ 80 điểm.",
])  # fmt: skip
def test_points_are_per_cents_of_a_scale_of_a_hundred(reference: Reference, line: str) -> None:
    rows = read(reference, f"Thang điểm 100. {line}")
    assert list(bounds(rows).items()) == [("Tốt", 80), ("Khá", 65), ("Yếu", 0)]
    assert [row["order"] for row in rows["scheme_class"]] == [1, 2, 3]
    assert rows.get("unread_number", []) == []


def test_points_are_per_cents_of_the_most_that_a_header_prints(reference: Reference) -> None:
    assert bounds(read(reference, LINE, most=" (tối đa 200)")) == {"Tốt": 40, "Khá": 32.5, "Yếu": 0}


def test_of_no_maximum_or_of_two_nobody_knows_the_per_cents(reference: Reference) -> None:
    assert bounds(read(reference, LINE)) == {}
    assert bounds(read(reference, f"Thang điểm 100. {LINE}", most=" (tối đa 200)")) == {}


def test_line_by_line(reference: Reference) -> None:
    lines = ("Thang điểm 100.", "- Tốt: Từ 80 điểm trở lên.", "- Khá: Từ 65 đến dưới 80 điểm.", "- Yếu: Dưới 65 điểm.")
    assert bounds(read(reference, *lines)) == {"Tốt": 80, "Khá": 65, "Yếu": 0}
    apart = (lines[0], lines[1], "Hội đồng họp hai lần.", lines[3])
    assert bounds(read(reference, *apart)) == {}


def test_a_class_that_begins_above_its_bound_says_so(reference: Reference) -> None:
    rows = read(reference, "Xếp loại Tốt (trên 80%), Khá (từ 65% đến 80%), Yếu (dưới 65%).")
    assert [(row["class"], row.get("min_is_included")) for row in rows["scheme_class"]] == [
        ("Tốt", False), ("Khá", None), ("Yếu", None),
    ]  # fmt: skip
    assert rows["scheme_class"][0]["label_vi"] == "Tốt"


@pytest.mark.parametrize("text", [
    "Phấn đấu từ 80% cơ quan đạt loại Tốt, từ 20% cơ quan đạt loại Khá.",
    "Tốt từ 80 điểm trở lên; Khá từ 50 đến dưới 65 điểm.",  # a gap
    "Tốt từ 80 điểm trở lên; Khá từ 65% đến dưới 80%.",
    "Có 7 sở xếp loại Tốt; 6/10 huyện xếp loại Khá trở lên, đạt từ 65%.",
    "Sở Y tế xếp loại Tốt với trên 90 điểm, Sở Nội vụ xếp loại Khá với trên 70 điểm.",
    "Tốt từ 80 điểm trở lên.",
])  # fmt: skip
def test_other_figures_beside_classes_are_no_bounds(reference: Reference, text: str) -> None:
    assert class_chains([text], reference.wording) == []
