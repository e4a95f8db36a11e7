"""Numbers that Word gives paragraphs itself, above all the ordinals of a table's first column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Paragraph, Table
from extract.readers import read_bytes
from extract.readers.docx_numbers import figure
from tests.office_files import docx, p, tbl, tr


def level(at: int, kind: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def lists(*levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}'


OUTLINE = lists(
    level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"), level(2, "lowerLetter", "%3)")
)


def lines(body: str, numbering: str, styles: str = "") -> list[str]:
    document = read_bytes(docx(body, numbering=numbering, styles=styles))
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def test_levels_count_within_one_another() -> None:
    body = "".join(
        p(text, num=(1, at)) for text, at in [("A", 0), ("B", 1), ("C", 2), ("D", 2), ("E", 1), ("F", 0), ("G", 1)]
    )
    assert lines(body, OUTLINE) == ["I. A", "1.1 B", "a) C", "b) D", "1.2 E", "II. F", "2.1 G"]


def test_a_column_of_ordinals_that_stand_nowhere() -> None:
    number = p(num=(1, 0))
    body = tbl(tr("STT", "Đơn vị"), *(tr(number, name) for name in ("Sở Y tế", "Sở Nội vụ", "Sở Tài chính")))
    (table,) = read_bytes(docx(body, numbering=lists(level(0, "decimal", "%1")))).blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.cells if cell.column == 1] == ["STT", "1", "2", "3"]


def test_an_empty_paragraph_outside_tables_shows_nothing_but_counts() -> None:
    assert lines(p("A", num=(1, 0)) + p(num=(1, 0)) + p("C", num=(1, 0)), OUTLINE) == ["I. A", "III. C"]


def test_lists_of_one_kind_count_on_unless_they_start_anew() -> None:
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num>"
    )
    body = "".join(p("x", num=(key, 0)) for key in (1, 2, 3, 3))
    assert lines(body, lists(level(0, "decimal", "%1."), nums=nums)) == ["1. x", "2. x", "5. x", "6. x"]


def test_a_style_can_number_and_zero_takes_it_off() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    )
    body = p("A", style="a") + p("B", style="b") + p("C", style="b", num=(0, 0)) + p("D", style="a")
    assert lines(body, OUTLINE, styles) == ["I. A", "II. B", "C", "III. D"]


def test_a_level_can_go_on_over_the_one_above() -> None:
    numbering = lists(level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'))
    body = "".join(p("x", num=(1, at)) for at in (0, 1, 1, 0, 1))
    assert lines(body, numbering) == ["I. x", "1. x", "2. x", "II. x", "3. x"]


def test_bullets_and_gaps() -> None:
    numbering = lists(
        level(0, "bullet", "\uf0b7"),
        level(1, "bullet", "-"),
        level(2, "decimal", "Điều %3:", '<w:suff w:val="nothing"/>'),
    )
    body = "".join(p("x", num=(1, at)) for at in (0, 1, 2))
    assert lines(body, numbering) == ["• x", "- x", "Điều 1:x"]


@pytest.mark.parametrize(
    "numbering", ["", '<w:num w:numId="1"/>', '<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>']
)
def test_a_list_that_is_nowhere_numbers_nothing(numbering: str) -> None:
    assert lines(p("A", num=(1, 0)) + p("B", num=(7, 99)), numbering) == ["A", "B"]


@pytest.mark.parametrize(
    ("count", "kind", "written"),
    [
        (4, "lowerRoman", "iv"), (1994, "upperRoman", "MCMXCIV"), (26, "lowerLetter", "z"), (28, "upperLetter", "BB"),
        (7, "decimalZero", "07"), (0, "upperRoman", "0"), (3, "chineseCounting", "3"),
    ],
)  # fmt: skip
def test_kinds_of_numbers(count: int, kind: str, written: str) -> None:
    assert figure(count, kind) == written


@given(st.integers(1, 3999))
def test_roman_numbers_are_what_they_add_up_to(count: int) -> None:
    worth = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
    figures = [worth[sign] for sign in figure(count, "upperRoman")]
    following = [*figures[1:], 0]
    assert sum(-one if one < other else one for one, other in zip(figures, following, strict=True)) == count
