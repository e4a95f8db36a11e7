"""Tables of PDF pages: boxes drawn in several manners, white columns, parts on several pages; and what is no table."""

import itertools

import pytest

from extract.model import Paragraph, Table
from extract.readers.pdf import read_pdf
from tests.unit.pdf_pages import Drawing, pdf_of, rows_at

HEAD = ("STT", "Tên cơ quan", "Điểm", "Xếp hạng")
ROWS = (
    ("1", "Sở Tài chính", "92,75", "1"),
    ("2", "Sở Nội vụ", "83,70", "2"),
    ("3", "Sở Y tế", "80,43", "3"),
    ("4", "Sở Tư pháp", "71,20", "4"),
)
EDGES = (70, 110, 300, 380, 460)
XS = tuple(edge + 6 for edge in EDGES[:-1])


def tables_of(data: bytes) -> list[Table]:
    return [block for block in read_pdf(data, "x").blocks if isinstance(block, Table)]


def grid(table: Table) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(table.rows)]
    for cell in table.cells:
        rows[cell.row - 1].append(cell.text)
    return rows


def lattice(page: Drawing, ys: list[float], manner: str) -> Drawing:
    for y in ys:
        if manner == "strokes":
            page.line(EDGES[0], y, EDGES[-1], y)
        elif manner == "bars":
            page.bar(EDGES[0], y - 0.3, EDGES[-1], y + 0.3)
    for x in EDGES:
        if manner == "strokes":
            page.line(x, ys[0], x, ys[-1])
        elif manner == "bars":
            page.bar(x - 0.3, ys[0], x + 0.3, ys[-1])
    if manner in ("boxes", "apart"):
        away = 1.0 if manner == "apart" else 0.0
        for top, bottom in itertools.pairwise(ys):
            for left, right in itertools.pairwise(EDGES):
                page.box(left + away, top + away, right - away, bottom - away)
    return page


@pytest.mark.parametrize("manner", ["strokes", "bars", "boxes", "apart"])
def test_a_table_of_boxes_is_read_however_its_lines_are_drawn(manner: str) -> None:
    page = rows_at(Drawing(), XS, 114, (HEAD, *ROWS))
    (table,) = tables_of(pdf_of(lattice(page, [100.0 + 20 * at for at in range(6)], manner)))
    assert grid(table) == [list(row) for row in (HEAD, *ROWS)]
    assert table.engine == "ruled"
    cell = table.cells[4]
    assert (cell.place.page, cell.place.x0, cell.place.top) == (
        1,
        pytest.approx(70, abs=1.5),
        pytest.approx(120, abs=1.5),
    )


def test_missing_sides_join_cells() -> None:
    page = Drawing()
    for y in (100, 140, 160, 180):
        page.line(EDGES[0], y, EDGES[-1], y)
    page.line(300, 120, 460, 120)
    for x, top in ((70, 100), (110, 100), (300, 100), (460, 100), (380, 120)):
        page.line(x, top, x, 160 if x not in (70, 460) else 180)
    page.text(76, 124, "STT").text(116, 124, "Tên cơ quan").text(306, 114, "Xếp hạng")
    page.text(306, 134, "2016").text(386, 134, "2015")
    rows_at(page, XS, 154, (("1", "Sở Y tế", "2", "3"),)).text(76, 174, "Mức tốt")
    (table,) = tables_of(pdf_of(page))
    spans = {cell.text: (cell.row, cell.column, cell.rowspan, cell.colspan) for cell in table.cells}
    assert spans["STT"] == (1, 1, 2, 1) and spans["Xếp hạng"] == (1, 3, 1, 2)
    assert spans["2015"] == (2, 4, 1, 1) and spans["Mức tốt"] == (4, 1, 1, 4)


def test_columns_without_rules_are_told_from_white() -> None:
    page = rows_at(Drawing(), XS, 120, (HEAD, *ROWS))
    (table,) = tables_of(pdf_of(page))
    assert grid(table) == [list(row) for row in (HEAD, *ROWS)]
    assert table.engine == "unruled"


def test_a_band_and_a_wrapped_name_keep_their_rows() -> None:
    page = rows_at(Drawing(), XS, 120, (HEAD,))
    page.text(76, 145, "Mức tốt")
    rows_at(page, XS, 170, ROWS[:2], pitch=25)
    page.text(116, 220, "Sở Lao động - Thương binh").text(116, 234, "và Xã hội")
    for x, text in zip((76, 306, 386), ("3", "80,43", "3"), strict=True):
        page.text(x, 227, text)
    rows_at(page, XS, 260, ROWS[3:])
    (table,) = tables_of(pdf_of(page))
    assert grid(table)[1:] == [
        ["Mức tốt"], list(ROWS[0]), list(ROWS[1]),
        ["3", "Sở Lao động - Thương binh và Xã hội", "80,43", "3"], list(ROWS[3]),
    ]  # fmt: skip
    assert table.cells[4].colspan == 4


@pytest.mark.parametrize("repeated", [True, False])
@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_goes_on_over_the_page(repeated: bool, ruled: bool) -> None:
    more = tuple((str(at), f"Sở thứ {at}", f"{70 - at},5", str(at)) for at in range(5, 9))
    first = rows_at(Drawing(), XS, 714, (HEAD, *ROWS))
    second = rows_at(Drawing(), XS, 74, (*((HEAD,) if repeated else ()), *more))
    second.text(72, 300, "Đoạn văn sau bảng.")
    if ruled:
        lattice(first, [700.0 + 20 * at for at in range(6)], "strokes")
        lattice(second, [60.0 + 20 * at for at in range(5 + repeated)], "strokes")
    (table,) = tables_of(pdf_of(first, second))
    assert grid(table) == [list(row) for row in (HEAD, *ROWS, *more)]
    assert {cell.place.page for cell in table.cells} == {1, 2}


def test_a_new_head_begins_another_table() -> None:
    other = ("STT", "Tên huyện", "Tổng điểm", "Thứ hạng")
    first = lattice(rows_at(Drawing(), XS, 714, (HEAD, *ROWS)), [700.0 + 20 * at for at in range(6)], "strokes")
    second = lattice(rows_at(Drawing(), XS, 74, (other, *ROWS)), [60.0 + 20 * at for at in range(6)], "strokes")
    assert [grid(table)[0] for table in tables_of(pdf_of(first, second))] == [list(HEAD), list(other)]


def test_a_row_cut_by_the_page_is_one() -> None:
    first = rows_at(Drawing(), XS, 734, (HEAD, ROWS[0], ("2", "Sở Lao động -", "83,70", "2")))
    second = rows_at(Drawing(), XS, 74, (("", "Thương binh và Xã hội", "", ""), ROWS[2]))
    lattice(first, [720.0 + 20 * at for at in range(4)], "strokes")
    lattice(second, [60.0, 80.0, 100.0], "strokes")
    (table,) = tables_of(pdf_of(first, second))
    assert grid(table)[2:] == [["2", "Sở Lao động - Thương binh và Xã hội", "83,70", "2"], list(ROWS[2])]


def test_of_the_last_row_the_rest_may_stand_alone_on_the_next_page() -> None:
    first = rows_at(Drawing(), XS, 734, (HEAD, ROWS[0], ("2", "Sở Lao động -", "83,70", "2")))
    lattice(first, [720.0 + 20 * at for at in range(4)], "strokes")
    second = rows_at(Drawing(), XS, 74, (("", "Thương binh và Xã hội", "", ""),)).text(72, 300, "Sau bảng.")
    lattice(second, [60.0, 80.0], "strokes")
    (table,) = tables_of(pdf_of(first, second))
    assert grid(table)[2:] == [["2", "Sở Lao động - Thương binh và Xã hội", "83,70", "2"]]


def test_a_row_of_cells_with_one_text_is_no_table_of_its_own() -> None:
    page = rows_at(Drawing(), XS, 174, (("", "Thương binh và Xã hội", "", ""),))
    lattice(page.text(72, 100, "Trước."), [160.0, 180.0], "strokes").text(72, 300, "Sau.")
    blocks = read_pdf(pdf_of(page), "x").blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == [
        "Trước.",
        "Thương binh và Xã hội",
        "Sau.",
    ]
    assert len(blocks) == 3


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(turn: int) -> None:
    page = rows_at(Drawing(), XS, 120, (HEAD, *ROWS))
    flat = pdf_of(page)
    page.turn = turn
    # The page is shown turned, its text with it: reading turns it upright again.
    assert [grid(table) for table in tables_of(pdf_of(page))] == [grid(table) for table in tables_of(flat)]


def test_letterhead_and_signature_are_paragraphs() -> None:
    page = Drawing()
    page.text(150, 80, "ỦY BAN NHÂN DÂN", middle=True).text(150, 96, "TỈNH BÌNH ĐỊNH", middle=True)
    page.text(400, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=11, middle=True)
    page.text(400, 96, "Độc lập - Tự do - Hạnh phúc", middle=True).text(150, 124, "Số: 305/QĐ-UBND", middle=True)
    page.text(400, 124, "Bình Định, ngày 07 tháng 02 năm 2017", middle=True)
    page.text(72, 400, "Nơi nhận:").text(420, 400, "CHỦ TỊCH", middle=True).text(72, 416, "- Như Điều 2;")
    page.text(72, 432, "- Lưu: VT.").text(420, 480, "Trần Minh Sơn", middle=True)
    blocks = read_pdf(pdf_of(page), "x").blocks
    assert all(isinstance(block, Paragraph) for block in blocks)
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == [
        "ỦY BAN NHÂN DÂN", "TỈNH BÌNH ĐỊNH", "Số: 305/QĐ-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Bình Định, ngày 07 tháng 02 năm 2017",
        "Nơi nhận:", "- Như Điều 2;", "- Lưu: VT.", "CHỦ TỊCH", "Trần Minh Sơn",
    ]  # fmt: skip


def test_a_list_is_no_table() -> None:
    page = Drawing()
    for at, text in enumerate(("hạ tầng kỹ thuật được đầu tư", "nhân lực được bồi dưỡng", "văn bản được ban hành")):
        page.text(90, 120 + 18 * at, "-").text(126, 120 + 18 * at, text)
    assert tables_of(pdf_of(page)) == []
