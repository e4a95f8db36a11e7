"""Tables without rules where white alone does not say which columns and rows they have."""

import pytest

from extract.model import Table
from extract.readers.pdf import read_pdf
from tests.unit.pdf_pages import Drawing, pdf_of, rows_at
from tests.unit.test_pdf_tables import EDGES, HEAD, ROWS, XS, grid

MORE = tuple((str(at), f"Sở thứ {at}", f"{70 - at},5", str(at)) for at in range(5, 9))


def tables_of(*pages: Drawing) -> list[Table]:
    return [block for block in read_pdf(pdf_of(*pages), "d").blocks if isinstance(block, Table)]


def test_a_running_line_above_a_head_is_not_of_the_table() -> None:
    first = rows_at(Drawing().text(72, 40, "Công báo").text(300, 40, "1"), XS, 700, (HEAD, *ROWS))
    second = rows_at(Drawing().text(72, 40, "Công báo").text(300, 40, "2"), XS, 74, (HEAD, MORE[0]))
    (table,) = tables_of(first, second)
    assert grid(table) == [list(row) for row in (HEAD, *ROWS, MORE[0])]


def test_a_last_row_alone_on_the_next_page_has_the_columns_of_those_before() -> None:
    first = rows_at(Drawing(), XS, 700, (HEAD, *ROWS))
    second = rows_at(Drawing(), XS, 74, (HEAD,))
    second.text(116, 94, "Bình quân").text(306, 94, "71,25")
    (table,) = tables_of(first, second)
    assert grid(table)[-1] == ["", "Bình quân", "71,25", ""]


def test_what_is_left_of_a_row_stands_below_the_head_that_is_printed_again() -> None:
    first = rows_at(Drawing(), XS, 700, (HEAD, *ROWS[:3], ("4", "Ban Quản lý các khu", "50,1", "4")))
    second = rows_at(Drawing(), XS, 74, (HEAD,)).text(116, 90, "công nghiệp")
    rows_at(second, XS, 108, MORE)
    (table,) = tables_of(first, second)
    assert grid(table)[4] == ["4", "Ban Quản lý các khu công nghiệp", "50,1", "4"]
    assert grid(table)[5:] == [list(row) for row in MORE]


def test_words_for_a_missing_figure_fill_its_column() -> None:
    page = rows_at(Drawing(), (76, 116, 306), 120, [row[:3] for row in (HEAD, *ROWS, *MORE)])
    for at, text in enumerate(("Thứ hạng", "1", "2", "Không có", "4", "5", "6", "7", "8")):
        page.text(400 if at in (0, 3) else 500, 120 + 20 * at, text)
    (table,) = tables_of(page)
    assert [row[3] for row in grid(table)] == ["Thứ hạng", "1", "2", "Không có", "4", "5", "6", "7", "8"]


def test_the_end_of_a_decision_is_no_row() -> None:
    page = rows_at(Drawing(), XS, 120, (HEAD, *ROWS))
    page.text(380, 230, "CHỦ TỊCH").text(76, 258, "- Lưu: VT.").text(370, 258, "Trần Minh Sơn")
    (table,) = tables_of(page)
    assert grid(table) == [list(row) for row in (HEAD, *ROWS)]


LETTERHEAD = (
    ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), ("TỈNH A", "VIỆT NAM"), ("–––––", "Độc lập - Tự do - Hạnh phúc"),
    ("Số: 89/QĐ-UBND", "Tỉnh A, ngày 29 tháng 01 năm 2024"),
)  # fmt: skip


def test_a_letterhead_and_a_title_close_over_a_head_are_no_rows() -> None:
    page = rows_at(Drawing(), (100, 320), 60, LETTERHEAD, 16)
    page.text(260, 128, "QUYẾT ĐỊNH").text(110, 146, "Công bố kết quả xếp hạng chuyển đổi số năm 2023")
    rows_at(page, XS, 164, (HEAD, *ROWS), 16)
    page.text(76, 248, "Nơi nhận:").text(380, 248, "CHỦ TỊCH")
    (table,) = tables_of(page)
    assert grid(table) == [list(row) for row in (HEAD, *ROWS)]


def test_the_last_line_of_a_widely_spaced_name_is_of_its_cell() -> None:
    long = "Sở Lao động - Thương binh và"
    page = rows_at(Drawing(), XS, 120, (HEAD, *ROWS, (str(len(ROWS) + 1), long, "50,1", str(len(ROWS) + 1))), 30)
    page.text(116, 120 + 30 * (len(ROWS) + 1) + 19, "Xã hội")
    (table,) = tables_of(page)
    assert grid(table)[-1][1] == f"{long} Xã hội"


def test_rows_go_on_where_the_end_of_a_clipped_head_would_stand() -> None:
    tall = Drawing()
    for x, text in zip(XS, HEAD, strict=True):
        tall.text(x, 652, text)
    tall.text(306, 668, "(tối đa").text(306, 684, "90)")
    first = rows_at(tall, XS, 704, ROWS[:3])
    second = rows_at(Drawing(), XS, 74, (HEAD,)).text(306, 90, "(tối đa")
    rows_at(second, XS, 104, MORE)
    (table,) = tables_of(first, second)
    assert grid(table)[0][2] == f"{HEAD[2]} (tối đa 90)"
    assert grid(table)[1:] == [list(row) for row in (*ROWS[:3], *MORE)]


@pytest.mark.parametrize("count", [0, 1])
def test_what_stands_below_a_ruled_head_at_the_foot_is_of_the_table(count: int) -> None:
    first = rows_at(Drawing().text(72, 100, "Kết quả như sau"), XS, 724, (HEAD,))
    second = rows_at(Drawing(), XS, 74, (HEAD,))
    for page, at in ((first, 718), (second, 68)):
        for y in (at, at + 24):
            page.line(EDGES[0], y, EDGES[-1], y)
        for x in EDGES:
            page.line(x, at, x, at + 24)
    first.text(76, 750, "Mức tốt")
    rows_at(first, XS, 770, ROWS[:count])
    rows_at(second, XS, 100, (*ROWS[count:], *MORE))
    (table,) = tables_of(first, second)
    assert grid(table) == [list(HEAD), ["Mức tốt"], *(list(row) for row in (*ROWS, *MORE))]


def test_a_dash_far_from_its_column_parts_it_from_the_next_page_on() -> None:
    xs, head = (76, 116, 306, 400, 510), (*HEAD[:3], "Loại", "Hạng")
    rows = [(row[0], row[1], row[2], "Khá", row[3]) for row in (*ROWS, *MORE)]
    first = rows_at(Drawing(), xs, 640, (head, *rows[:5]))
    second = rows_at(Drawing(), xs, 74, (head, *rows[5:7]))
    second.text(76, 134, "8").text(116, 134, "Sở thứ tám").text(306, 134, "-").text(480, 134, "-").text(510, 134, "4")
    (table,) = tables_of(first, second)
    assert grid(table)[-1] == ["8", "Sở thứ tám", "-", "-", "4"]


def test_the_last_line_of_the_last_name_alone_below_its_head_goes_to_its_row() -> None:
    first = rows_at(Drawing(), XS, 700, (HEAD, *ROWS[:3], ("4", "Ban Quản lý các khu", "50,1", "4")))
    second = rows_at(Drawing(), XS, 74, (HEAD,)).text(116, 90, "công nghiệp")
    second.text(72, 140, "Các cơ quan nêu trên chịu trách nhiệm về số liệu đã gửi.")
    (table,) = tables_of(first, second)
    assert grid(table)[1:] == [*(list(row) for row in ROWS[:3]), ["4", "Ban Quản lý các khu công nghiệp", "50,1", "4"]]


def test_the_rest_of_a_head_on_its_next_line_is_no_head_of_its_own() -> None:
    """«Xếp» and «hạng» beside a name on the lower line; «Chính quyền» over two columns, its «số» over the first."""
    page = Drawing().text(76, 100, "Xếp").text(76, 112, "hạng").text(116, 112, "Tỉnh")
    page.text(200, 100, "Chỉ số").text(200, 112, "chung")
    page.text(270, 76, "Chính quyền").text(270, 88, "số").text(370, 82, "Xã hội số")
    for x, text in zip((270, 320, 370, 420), ("Giá trị", "Hạng") * 2, strict=True):
        page.text(x, 112, text)
    rows = [(str(at), name, "0,61", "0,52", str(at), "0,47", str(at))
            for at, name in enumerate(("Hà Nam", "Sơn La", "Kon Tum", "Bến Tre", "Hậu Giang"), 1)]  # fmt: skip
    (table,) = tables_of(rows_at(page, (76, 116, 200, 270, 320, 370, 420), 134, rows))
    heads = {(cell.row, cell.column): (cell.text, cell.colspan) for cell in table.cells if cell.row < 3}
    assert heads[1, 1] == ("Xếp hạng", 1)
    assert heads[1, 2] == ("Tỉnh", 1)
    assert heads[1, 4] == ("Chính quyền số", 2)
    assert heads[2, 4] == ("Giá trị", 1)
    assert heads[2, 5] == ("Hạng", 1)
