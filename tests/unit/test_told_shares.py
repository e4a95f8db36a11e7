"""Factors of a survey of satisfaction, whose unit only the words at the table say."""

from pathlib import Path

import pytest

from tests.unit.test_whole_and_parts import NAMES, REFORM, caption, numbered, of, read
from transform.facts.sheet import Row
from transform.reference import Reference, load_reference
from transform.tables.told_shares import says_percent

TITLE = "Về việc công bố kết quả đo lường sự hài lòng của người dân đối với các sở, ban, ngành năm 2018"
FACTORS = ("Tiếp cận dịch vụ", "Thủ tục hành chính", "Công chức", "Kết quả")
FIGURES = ("91,2|90|88,5|92,1", "85,5|86,1|84|83,2", "80,4|79,9|81|82,6", "77|78,2|75,5|76,4")
WHOLE = ("90,45", "84,7", "80,98", "76,78")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def factors(over: str, whole: str, *, before: str = "", unit: str = "") -> str:
    """A table with the factors below one heading, and the whole and its rank behind them."""
    cells = "".join(f"<td rowspan=2>{one}</td>" for one in filter(None, (before, f"{whole}{unit}" if whole else "")))
    head = f"<tr><td rowspan=2>Cơ quan</td><td colspan=4>{over}</td>{cells}</tr>"
    foot = "<tr>" + "".join(f"<td>{name}</td>" for name in FACTORS) + "</tr>"
    lines = "".join(
        "<tr>" + "".join(f"<td>{text}</td>" for text in (
            NAMES[at], *FIGURES[at].split("|"), *([f"{at + 1}"] if before else []), *([WHOLE[at]] if whole else [])
        )) + "</tr>" for at in range(len(FIGURES))
    )  # fmt: skip
    return f"<table border=1>{head}{foot}{lines}</table>"


def check(rows: list[Row], *, whole: bool = True) -> None:
    assert of(rows, "overall", "percent") == ([90.45, 84.7, 80.98, 76.78] if whole else [])
    parts = [row for row in rows if row["criterion_id"] != "overall"]
    assert [row["percent"] for row in parts] == [float(x.replace(",", ".")) for x in "|".join(FIGURES).split("|")]
    assert len({row["criterion_id"] for row in parts}) == 4


@pytest.mark.parametrize("said", [
    "Bảng 1. Chỉ số hài lòng tại các sở, ban, ngành (đơn vị: %)", "Bảng 1. Chỉ số hài lòng theo yếu tố (%)",
    "Bảng 2. Mức độ hài lòng của các sở, ban, ngành (ĐVT: tỷ lệ %)",
])  # fmt: skip
@pytest.mark.parametrize(("over", "whole"), [
    ("Yếu tố đo lường", "Hài lòng chung"), ("Các thành phần", "SIPAS"), ("Chỉ số theo tiêu chí", "Chỉ số chung"),
])  # fmt: skip
def test_the_unit_stands_in_the_caption(reference: Reference, said: str, over: str, whole: str) -> None:
    check(read(reference, TITLE, caption(said), factors(over, whole, before="Xếp hạng")))


def test_the_unit_stands_between_caption_and_table(reference: Reference) -> None:
    blocks = (caption("Bảng 1. Chỉ số hài lòng tại các sở, ban, ngành"), caption("Đơn vị tính: %"))
    check(read(reference, TITLE, *blocks, factors("Yếu tố", "Hài lòng chung")))


def test_the_unit_stands_above_the_factors_or_beside_the_whole(reference: Reference) -> None:
    over = caption("Bảng 1. Chỉ số hài lòng tại các sở, ban, ngành")
    check(read(reference, TITLE, over, factors("Yếu tố đo lường (%)", "Hài lòng chung")))
    check(read(reference, TITLE, over, factors("Yếu tố đo lường", "Hài lòng chung", unit=" (%)")))


def test_factors_that_only_the_caption_calls_so(reference: Reference) -> None:
    head = "|".join(FACTORS)
    said = caption("Bảng 3. Mức độ hài lòng theo các yếu tố của 04 sở (%)")
    found = read(reference, TITLE, said, numbered(head, *FIGURES))
    check(found, whole=False)


@pytest.mark.parametrize("head", [
    "Rất hài lòng|Hài lòng|Bình thường|Không hài lòng",
    "Rất tốt|Bình thường|Không hài lòng|Rất không hài lòng",
    "Tốt|Khá|Trung bình|Kém", "Năm 2015|Năm 2016|Năm 2017|Năm 2018",
])  # fmt: skip
def test_answers_and_years_are_no_factors(reference: Reference, head: str) -> None:
    said = caption("Bảng 3. Mức độ hài lòng theo các nội dung của các sở (%)")
    found = read(reference, TITLE, said, numbered(head, *FIGURES))
    assert not [row for row in found if row["criterion_id"] != "overall" and row["percent"] is not None]


def test_a_whole_that_is_not_between_its_factors_shows_that_they_are_none(reference: Reference) -> None:
    said = caption("Bảng 1. Chỉ số hài lòng tại các sở, ban, ngành (%)")
    body = factors("Yếu tố đo lường", "Hài lòng chung").replace("90,45", "60,45")
    assert not [row for row in read(reference, TITLE, said, body) if row["percent"] is not None]


def test_shares_of_something_else_are_no_factors(reference: Reference) -> None:
    said = caption("Bảng 1. Tỷ lệ hồ sơ theo nội dung (%)")
    found = read(reference, REFORM, said, numbered("Đúng hạn|Trước hạn|Quá hạn|Tồn", *FIGURES))
    assert not [row for row in found if row["percent"] is not None]


def test_the_whole_alone_below_a_caption_with_its_unit(reference: Reference) -> None:
    said = caption("Bảng 1. Chỉ số hài lòng (SIPAS) của các sở, ban, ngành (đơn vị: %)")
    found = read(reference, TITLE, said, numbered("SIPAS|Hạng", "90,5|1", "88|2", "85,1|3", "80|4", "75,2|5"))
    assert [row["percent"] for row in found] == [90.5, 88, 85.1, 80, 75.2]


@pytest.mark.parametrize(("text", "is_unit"), [
    ("(ĐVT: %)", True), ("Đơn vị tính: tỷ lệ %", True), ("(tỷ lệ %)", True), ("(phần trăm)", True),
    ("đạt 95 %", False), ("(tăng 3 %)", False), ("Đơn vị: phiếu", False),
])  # fmt: skip
def test_the_words_for_a_unit(text: str, is_unit: bool) -> None:
    assert says_percent(text) is is_unit
