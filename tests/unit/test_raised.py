"""Marks of notes that are printed raised at figures, in every format: never a digit of the figure, never a row."""

import numpy as np
import pytest

from extract.model import Document, Paragraph, Table
from extract.readers import read_bytes
from extract.readers.pdf.letters import Characters, Letters
from extract.readers.pdf.raised import with_raised_in_line
from extract.readers.pdf.rules import Drawn
from extract.text import raised
from tests.office_files import docx, p, r, tbl, tc, tr, xlsx
from tests.unit.pdf_pages import Drawing, pdf_of, rows_at, width_of


def cells(document: Document) -> list[str]:
    return [cell.text for block in document.blocks if isinstance(block, Table) for cell in block.cells]


def lines(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("text", "instead"),
    [("2", "²"), ("(1)", "⁽¹⁾"), ("[12]", "[¹²]"), ("1, 2", "¹, ²"), ("1*", "¹*"), ("-3", "⁻³"), ("a", "ᵃ"),
     ("(b)", "⁽ᵇ⁾"), ("*", "*"), ("(*)", "(*)"), ("st", "st"), ("o", "o"), ("", ""), ("Ghi chú 2", "Ghi chú 2"),
     ("0123456789012", "0123456789012")],
)  # fmt: skip
def test_what_is_raised(text: str, instead: str) -> None:
    assert raised(text) == instead


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("285<sup>2</sup>", "285²"),
        ("285<SUP>(2)</SUP>", "285⁽²⁾"),
        ("<p>26,5<b><sup> 1</sup></b></p>", "26,5 ¹"),
        ("26,5<sup><a href='#n1'>[<span>1</span>]</a></sup>", "26,5[¹]"),
        ("72<sup>*</sup>", "72*"),
        ("<span>26,5<span style='font-size:8pt; vertical-align : super'>1</span></span>", "26,5¹"),
        ("26,5<span style='position:relative;top:-3.0pt;mso-text-raise:3.0pt'>1</span>", "26,5¹"),
        ("26,5<a><span class=MsoFootnoteReference>1</span></a>", "26,5¹"),
        ("120 m<sup>2</sup>", "120 m²"),
        ("1<sup>st</sup>", "1st"),
        # Lowered by a raise of less than nothing, or not raised at all.
        ("26,5<span style='mso-text-raise:-3.0pt'>1</span>", "26,51"),
        ("26,5<span style='vertical-align:baseline'>1</span>", "26,51"),
        # A whole cell that an editor raised is a figure.
        ("<sup>285</sup>", "285"),
        ("<p><span><sup> 285 </sup></span></p>", "285"),
    ],
)
def test_a_page(printed: str, text: str) -> None:
    rows = "".join(f"<tr><td>{at}</td><td>Sở Y tế</td><td>{printed}</td></tr>" for at in range(1, 6))
    page = read_bytes(f"<html><body><table border=1>{rows}</table></body></html>".encode())
    assert cells(page)[2::3] == [text] * 5


def test_a_page_whose_looks_are_left_out() -> None:
    # So many of one tag that the page is read without what they say of looks.
    looks = f"<span class=MsoFootnoteReference lang={'x' * 1000}>"
    page = read_bytes(f"<html><body><p>26,5{looks}1</span></p>{f'<p>{looks}1</span></p>' * 9}</body></html>".encode())
    assert lines(page) == ["26,5¹", *["1"] * 9]


def test_sentences_and_notes() -> None:
    page = read_bytes("<html><body>Năm 2021<sup>1</sup> đạt<p><sup>1</sup> Tạm tính.</p></body></html>".encode())
    assert lines(page) == ["Năm 2021¹ đạt", "¹ Tạm tính."]


def raised_run(text: str, properties: str = '<w:vertAlign w:val="superscript"/>') -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (r("285") + raised_run("2"), "285²"),
        (r("274") + raised_run("(") + raised_run("1") + raised_run(")"), "274⁽¹⁾"),
        (r("274") + raised_run("1", '<w:position w:val="6"/>'), "274¹"),
        (r("274") + raised_run("1", '<w:rStyle w:val="Note"/>'), "274¹"),
        (r("274") + raised_run("1", '<w:rStyle w:val="Note"/><w:vertAlign w:val="baseline"/>'), "2741"),
        (r("274") + raised_run("1", '<w:vertAlign w:val="subscript"/>'), "2741"),
        (r("274") + raised_run("1", '<w:position w:val="-6"/>'), "2741"),
        (r("120 m") + raised_run("2"), "120 m²"),
        (raised_run("285"), "285"),
        (raised_run("28") + raised_run("5"), "285"),
    ],
)
def test_a_word_file(runs: str, text: str) -> None:
    style = '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    page = read_bytes(docx(tbl(tr(tc(p(r("Sở Y tế"))), tc(p(runs)))), styles=style))
    assert cells(page) == ["Sở Y tế", text]


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ("<r><t>285</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r>", "285²"),
        ("<r><t>285</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>", "2852"),
        ("<r><rPr><vertAlign val='superscript'/></rPr><t>285</t></r>", "285"),
    ],
)
def test_a_workbook(runs: str, text: str) -> None:
    row = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
    assert lines(read_bytes(xlsx(row, strings=f"<si>{runs}</si>"))) == [text]


HEAD, XS = ["TT", "Tên cơ quan", "Điểm", "Hạng"], (76, 116, 306, 386)
ROWS = (["1", "Sở Tài chính", "375", "1"], ["2", "Sở Nội vụ", "285", "2"], ["3", "Sở Y tế", "274", "3"])


def rules(page: Drawing) -> Drawing:
    for y in (86, 106, 126, 146, 166):
        page.line(70, y, 460, y)
    for x in (70, 110, 300, 380, 460):
        page.line(x, 86, x, 166)
    return page


def rows(page: Drawing) -> list[list[str]]:
    found = [block for block in read_bytes(pdf_of(page)).blocks if isinstance(block, Table)]
    assert len(found) == 1
    return [[cell.text for cell in found[0].cells if cell.row == at + 1] for at in range(found[0].rows)]


def with_mark(mark: str, size: float, lift: float, gap: float = 0) -> Drawing:
    page = rows_at(Drawing(), XS, 100, (HEAD, ROWS[0], ["2", "Sở Nội vụ", "", ""]))
    page.noted(306, 140, "285", mark, size, lift, gap).text(386, 140, "2")
    return rows_at(page, XS, 160, ROWS[2:])


@pytest.mark.parametrize("is_ruled", [True, False])
@pytest.mark.parametrize(
    # As browsers, Word, LibreOffice and TeX raise them, and as a font of the same size moved up.
    ("mark", "size", "lift", "gap", "text"),
    [("2", 10, 4.4, 0, "285²"), ("2", 8, 4, 0, "285²"), ("(1)", 7, 4, 0, "285⁽¹⁾"), ("1,2", 7, 4.3, 0.3, "285¹,²"),
     ("*", 8, 4, 0, "285*"), ("3", 12, 4, 0, "285³"), ("a", 7, 4, 0, "285ᵃ"), ("đ", 7, 4, 0, "285đ"),
     ("2", 8, 4, 3, "285 ²"),
     # On the base line: a smaller figure, and a note's sign as large as any.
     ("2", 8, 0, 0, "2852"), ("(1)", 12, 0, 0, "285(1)")],
)  # fmt: skip
def test_a_page_of_a_pdf(is_ruled: bool, mark: str, size: float, lift: float, gap: float, text: str) -> None:
    page = with_mark(mark, size, lift, gap)
    assert rows(rules(page) if is_ruled else page) == [HEAD, ROWS[0], ["2", "Sở Nội vụ", text, "2"], ROWS[2]]


def test_a_raised_figure_of_the_next_cell_is_no_mark() -> None:
    page = rows_at(Drawing(), XS, 100, (HEAD, ROWS[0], ["2", "Sở Nội vụ", "", ""]))
    page.noted(378.5 - width_of("285"), 140, "285", "2", 8, 4, 3)
    assert rows(rules(rows_at(page, XS, 160, ROWS[2:])))[2] == ["2", "Sở Nội vụ", "285", "2"]


def test_the_mark_before_its_note() -> None:
    page = Drawing().text(70, 96, "1", 7).text(72 + width_of("1", 7), 100, "Tạm tính").text(70, 120, "Sở Nội vụ")
    assert lines(read_bytes(pdf_of(page)))[0].startswith("¹ Tạm tính")


@pytest.mark.parametrize("turn", [0, 90])
@pytest.mark.parametrize("gap", [0.7, 1.2, 2])
def test_words_on_both_sides_of_a_rule(turn: int, gap: float) -> None:
    # A page that is shown turned has its sides changed.
    page = rows_at(Drawing(842, 595, turn) if turn else Drawing(), XS, 100, (["TT", "Tên cơ quan", "", ""], *ROWS))
    page.noted(380 - gap / 2 - width_of("Thể chế (10)"), 100, "Thể chế (10)", "Hạ tầng", 12, 0, gap)
    assert rows(rules(page))[0] == ["TT", "Tên cơ quan", "Thể chế (10)", "Hạ tầng"]


def test_a_word_over_a_rule_is_not_torn() -> None:
    # It is wider than its cell, and two letters of it touch right where the rule is.
    page = rows_at(Drawing(), XS, 100, (["TT", "Tên cơ quan", "", ""], *ROWS))
    assert "Tổngđiểm" in rows(rules(page.text(380 - width_of("Tổng"), 100, "Tổngđiểm")))[0]


def test_a_rule_parts_only_where_it_runs() -> None:
    page = Drawing().noted(380 - width_of("Bảng"), 60, "Bảng", "điểm", 12, 0, 1.2)
    assert lines(read_bytes(pdf_of(rules(rows_at(page, XS, 100, (HEAD, *ROWS))))))[0] == "Bảngđiểm"


def test_a_raised_sentence_keeps_its_line() -> None:
    page = Drawing().noted(70, 100, "Sở Y tế", "đượctínhlạinhưsau", 7, 6)
    assert "đượctínhlạinhưsau" in lines(read_bytes(pdf_of(page)))[0]


def test_boxes_of_single_letters_raise_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    # «(1)» in a font that tells the boxes of its letters: the bracket reaches lower than the figure.
    boxes = np.array([[0.0, 0.0, 4.0, 11.0], [4.0, 0.0, 10.0, 8.5], [10.0, 0.0, 14.0, 11.0]])
    characters = Characters(np.array([0x28, 0x31, 0x29], np.uint16), boxes, np.zeros(3, np.int8), np.arange(3))
    for lift, code in ((0.0, 0x31), (3.0, 0xB9)):
        places = np.array([[0.0, 0.0], [4.0, lift], [10.0, 0.0]])
        monkeypatch.setattr("extract.readers.pdf.raised.raw.origins", lambda _, asked, places=places: places[asked])
        letters = Letters(0, np.zeros(0, np.uint16), Drawn([], [], [], False, False, False))
        assert with_raised_in_line(characters, letters, []).codes.tolist() == [0x28, code, 0x29]
