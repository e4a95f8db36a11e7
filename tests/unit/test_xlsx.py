"""Workbooks: what a person sees on a sheet, as lines and tables."""

import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from extract.errors import UnreadableError
from extract.model import Document, Paragraph, Table
from extract.readers import read_bytes
from extract.readers.xlsx_hidden import Hidden
from tests.office_files import xlsx

RULED = Border(top=Side("thin"), bottom=Side("thin"), left=Side("thin"), right=Side("thin"))


def saved(book: openpyxl.Workbook) -> Document:
    file = io.BytesIO()
    book.save(file)
    return read_bytes(file.getvalue())


def sheet() -> tuple[openpyxl.Workbook, Worksheet]:
    book = openpyxl.Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = "Kết quả"
    return book, page


def put(page: Worksheet, row: int, values: list[object], ruled: bool = True) -> None:
    for column, value in enumerate(values, 1):
        cell = page.cell(row, column, value)
        if ruled:
            cell.border = RULED


def lines(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in table.cells if cell.row == row] for row in range(1, table.rows + 1)]


@pytest.mark.parametrize("ruled", [True, False])
def test_a_letterhead_a_title_and_two_tables(ruled: bool) -> None:
    book, page = sheet()
    put(page, 1, ["ỦY BAN NHÂN DÂN", None, "CỘNG HÒA XÃ HỘI"], ruled=False)
    put(page, 2, ["Số: 12/QĐ-UBND", None, "ngày 1 tháng 2"], ruled=False)
    page.merge_cells("A1:B1")
    put(page, 4, ["Bảng 1. Xếp hạng\nnăm 2016"], ruled=False)
    put(page, 5, ["TT", "Đơn vị", "Điểm"], ruled)
    put(page, 6, [1, "Sở Y tế", 90.5], ruled)
    put(page, 7, [2, "Sở\nNội vụ", None], ruled)
    put(page, 8, ["Ghi chú: không tính"], ruled=False)
    put(page, 10, ["Bảng 2"], ruled=False)
    put(page, 11, ["TT", "Huyện"], ruled)
    put(page, 12, [1, "An Lão"], ruled)
    found = saved(book)
    assert lines(found) == [
        "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI", "Số: 12/QĐ-UBND", "ngày 1 tháng 2", "Bảng 1. Xếp hạng", "năm 2016",
        "Ghi chú: không tính", "Bảng 2",
    ]  # fmt: skip
    assert [rows(table) for table in tables(found)] == [
        [["TT", "Đơn vị", "Điểm"], ["1", "Sở Y tế", "90,5"], ["2", "Sở Nội vụ", ""]],
        [["TT", "Huyện"], ["1", "An Lão"]],
    ]
    assert tables(found)[0].cells[4].place.path == "Kết quả!B6"


def test_the_sheet_names_a_table_that_nothing_names() -> None:
    book, page = sheet()
    put(page, 1, ["TT", "Điểm"])
    put(page, 2, [1, 90])
    found = saved(book)
    assert lines(found) == ["Kết quả"]
    assert found.text.startswith("Kết quả\nTT | Điểm\n1 | 90")


def test_ruled_tables_with_only_a_caption_between() -> None:
    book, page = sheet()
    for at, values in enumerate([["TT", "Điểm"], [1, 90], ["Bảng 2"], ["TT", "Điểm"], [1, 80]], 1):
        put(page, at, values, ruled=values != ["Bảng 2"])
    assert [rows(table)[1] for table in tables(saved(book))] == [["1", "90"], ["1", "80"]]


def test_merged_cells_and_a_band_wider_than_its_table() -> None:
    book, page = sheet()
    for at, values in enumerate([["STT", "Điểm", None], [None, 2015, 2016], ["Mức tốt"], [1, 90, 80]], 1):
        put(page, at, values)
    for area in ("A1:A2", "B1:C1", "A3:H3"):
        page.merge_cells(area)
    (table,) = tables(saved(book))
    assert [(cell.text, cell.row, cell.column, cell.rowspan, cell.colspan) for cell in table.cells] == [
        ("STT", 1, 1, 2, 1), ("Điểm", 1, 2, 1, 2), ("2015", 2, 2, 1, 1), ("2016", 2, 3, 1, 1), ("Mức tốt", 3, 1, 1, 3),
        ("1", 4, 1, 1, 1), ("90", 4, 2, 1, 1), ("80", 4, 3, 1, 1),
    ]  # fmt: skip


def test_what_is_hidden_is_left_out_and_told() -> None:
    book, page = sheet()
    put(page, 1, ["TT", "Nháp", "Đơn vị", "Điểm"])
    put(page, 2, [1, 5, "Sở Y tế", 90])
    put(page, 3, [2, 6, "Sở Nội vụ", 85])
    put(page, 4, [3, 7, "Sở Tư pháp", 80])
    page.row_dimensions[3].hidden = True
    page.column_dimensions["B"].hidden = True
    other = book.create_sheet("Nháp")
    put(other, 1, ["a", "b"])
    put(other, 2, [1, 2])
    other.sheet_state = "hidden"
    found = saved(book)
    (table,) = tables(found)
    assert [(cell.text, cell.row, cell.column) for cell in table.cells] == [
        ("TT", 1, 1), ("Đơn vị", 1, 2), ("Điểm", 1, 3), ("1", 2, 1), ("Sở Y tế", 2, 2), ("90", 2, 3),
        ("3", 3, 1), ("Sở Tư pháp", 3, 2), ("80", 3, 3),
    ]  # fmt: skip
    assert table.cells[-1].place.path == "Kết quả!D4"
    assert [notice.kind for notice in found.notices] == ["hidden_cells", "hidden_cells", "hidden_sheet"]
    assert all("Kết quả" in notice.message or "Nháp" in notice.message for notice in found.notices)


def test_a_merged_cell_shows_what_of_it_is_not_hidden() -> None:
    book, page = sheet()
    for at, values in enumerate([["TT", "Điểm", None, None], [None, 2015, 2016, 2017], [1, 90, 80, 70]], 1):
        put(page, at, values)
    for area in ("A1:A2", "B1:D1"):
        page.merge_cells(area)
    for hidden in ("B", "D"):
        page.column_dimensions[hidden].hidden = True
    (table,) = tables(saved(book))
    assert [(cell.text, cell.row, cell.column, cell.rowspan, cell.colspan) for cell in table.cells] == [
        ("TT", 1, 1, 2, 1), ("Điểm", 1, 2, 1, 1), ("2016", 2, 2, 1, 1), ("1", 3, 1, 1, 1), ("80", 3, 2, 1, 1),
    ]  # fmt: skip


@given(st.sets(st.integers(1, 60)), st.integers(1, 70), st.integers(0, 20))
def test_what_is_not_hidden_is_counted(numbers: set[int], first: int, more: int) -> None:
    hidden = Hidden.of(numbers)
    seen = [number for number in range(first, first + more + 1) if number not in numbers]
    assert hidden.shown(first, first + more) == len(seen)
    assert hidden.next_shown(first) == next(n for n in range(first, 200) if n not in numbers)
    assert [hidden.has(n) for n in range(1, 61)] == [n in numbers for n in range(1, 61)]


def test_formulas_by_their_value_and_errors_as_they_show() -> None:
    found = read_bytes(
        xlsx(
            '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>2+2</f></c><c r="C1"><v>5</v></c></row>'
            '<row r="2"><c r="A2" t="e"><f>X</f><v>#REF!</v></c><c r="B2" t="str"><f>T</f><v>Tốt</v></c>'
            '<c r="C2" t="b"><v>1</v></c></row></sheetData>'
        )
    )
    (table,) = tables(found)
    assert rows(table) == [["2", "", "5"], ["#REF!", "Tốt", "TRUE"]]
    assert [notice.kind for notice in found.notices] == ["formula_without_value", "error_value"]
    assert "A2 #REF!" in found.notices[1].message


def test_texts_of_runs_readings_and_inline() -> None:
    found = read_bytes(
        xlsx(
            '<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>Điểm</t></is></c></row>'
            '<row><c t="s"><v>1</v></c><c t="s"><v>99</v></c></row>'
            "<row><c><v>1</v></c><c><v>2</v></c></row></sheetData>",
            strings="<si><r><t>Đơn </t></r><r><rPr/><t>vị</t></r><rPh><t>đọc</t></rPh></si>"
            "<si><t>So\u031b\u0309 Y</t></si>",
        )
    )
    assert rows(tables(found)[0]) == [["Đơn vị", "Điểm"], ["Sở Y", ""], ["1", "2"]]


def test_a_million_empty_cells_with_a_style_cost_little() -> None:
    row = '<c s="0"/>' * 20
    blank = "".join(f'<row r="{at}">{row}</row>' for at in range(3, 20_000))
    body = '<row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="2"><c><v>3</v></c><c><v>4</v></c></row>' + blank
    (table,) = tables(read_bytes(xlsx(f"<sheetData>{body}</sheetData>")))
    assert (table.rows, table.columns) == (2, 2)


def test_cells_far_apart_make_no_huge_table() -> None:
    body = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
    body += '<row r="2"><c r="A2"><v>1</v></c><c r="XFD2"><v>2</v></c></row>'
    merged = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="x"/></mergeCells>'
    wide = "".join(
        f'<row r="{row}"><c r="A{row}"><v>1</v></c><c r="XFD{row}"><v>2</v></c></row>' for row in range(1, 60)
    )
    for sheet_data in (body, wide):
        document = read_bytes(xlsx(f"<sheetData>{sheet_data}</sheetData>{merged}"))
        assert sum(len(table.cells) for table in tables(document)) < 600_000


def test_a_workbook_that_shows_nothing_is_said() -> None:
    with pytest.raises(UnreadableError, match="no text on any sheet"):
        read_bytes(xlsx("<sheetData/>"))


def test_a_last_row_with_a_mean_alone_is_a_row_and_a_signature_is_none() -> None:
    book, page = sheet()
    put(page, 1, ["TT", "Đơn vị", "Điểm", "Hạng", "Năm trước"], ruled=False)
    for number in range(1, 5):
        put(page, number + 1, [number, f"Sở {number}", 100 - number, number, number], ruled=False)
    put(page, 6, [None, "Trung bình", 97.5], ruled=False)
    put(page, 7, [None, "Nơi nhận:", None, None, "CHỦ TỊCH"], ruled=False)
    (table,) = tables(saved(book))
    assert rows(table)[-1] == ["", "Trung bình", "97,5", "", ""]
