"""Heads at page breaks: printed again and clipped, or cut in two; and rows that begin a page."""

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.pages.stitch import continued

HEAD = ("Stt", "Đơn vị", "Điểm đạt được (tối đa 1.785 điểm)", "Hạng")
ROWS = (("6", "Thanh tra tỉnh", "1.542", "5"), ("7", "Sở Xây", "1.468", "6"))
BOX = Box(1, 0.0, 0.0, 400.0, 20.0)


def part(*rows: tuple[str, ...], band: int = 0, engine: str = "ruled") -> PageTable:
    """The rows as a table; the row `band` (from 1) is one cell over all columns."""
    wide = len(rows[0])
    cells = [
        GridCell(text, at, nth, 1, wide if at == band else 1, BOX)
        for at, row in enumerate(rows, 1) for nth, text in enumerate(row[: 1 if at == band else wide], 1)
    ]  # fmt: skip
    edges = tuple(100.0 * at for at in range(wide + 1))
    return PageTable(tuple(cells), len(rows), wide, edges, BOX, engine)


def rows(table: PageTable | None) -> list[list[str]]:
    assert table is not None, "the parts go on"
    return [[cell.text for cell in table.cells if cell.row == at] for at in range(1, table.rows + 1)]


def test_a_head_clipped_where_it_is_printed_again_is_the_same_and_its_words_below_are_no_cell() -> None:
    clipped = (*HEAD[:2], "Điểm đạt được (tối", HEAD[3])
    table = continued(part(HEAD, *ROWS), part(clipped, ("", "dựng", "đa 1.785", ""), ("8", "Sở Y tế", "1.365", "7")))
    assert rows(table)[2:] == [["7", "Sở Xây dựng", "1.468", "6"], ["8", "Sở Y tế", "1.365", "7"]]


def test_words_of_a_clipped_head_among_those_of_the_row_below_are_left_out() -> None:
    clipped = (*HEAD[:2], "Điểm đạt được (tối", HEAD[3])
    table = continued(part(HEAD, *ROWS), part(clipped, ("8", "Sở Y tế", "đa 1.365 1.785", "7")))
    assert rows(table)[-1] == ["8", "Sở Y tế", "1.365", "7"]
    below = part(clipped, ("Nhóm đa 1.785 khá",), ("8", "Sở Y tế", "1.365", "7"), band=2)
    assert rows(continued(part(HEAD, *ROWS), below))[-2] == ["Nhóm khá"]


def test_a_head_that_says_something_else_begins_another_table() -> None:
    other = (*HEAD[:2], "Điểm đạt được (tối đa 90 điểm)", HEAD[3])
    assert continued(part(HEAD, *ROWS), part(other, ("1", "Sở Y tế", "90", "1"))) is None
    assert continued(part(HEAD, *ROWS), part(("Stt", "Đơn", "Điểm", "Hạ"), ("1", "Sở Y tế", "90", "1"))) is None


def test_a_section_at_the_head_of_a_page_is_no_rest_of_a_row() -> None:
    above = part(("STT", "Dịch vụ", "Mức độ"), ("2", "Cấp bản sao", "4"))
    table = continued(above, part(("VI", "Huyện Côn Đảo", ""), ("1", "Cấp phép", "3")))
    assert rows(table)[1:3] == [["2", "Cấp bản sao", "4"], ["VI", "Huyện Côn Đảo", ""]]


def test_the_rest_of_a_name_that_is_the_first_column_goes_to_its_row() -> None:
    above = part(("Đơn vị", "Điểm", "Hạng"), ("Sở Y tế", "95,5", "1"), ("Sở Nông nghiệp và", "90,1", "2"))
    table = continued(above, part(("PTNT", "", ""), ("Sở Tư pháp", "80,2", "3")))
    assert rows(table)[2:] == [["Sở Nông nghiệp và PTNT", "90,1", "2"], ["Sở Tư pháp", "80,2", "3"]]


def test_a_heading_in_its_own_cell_stays_where_others_of_the_table_stand_so() -> None:
    first = ("Khối đảng", "", "")
    above = part(("Đơn vị", "Điểm", "Hạng"), first, ("Sở Y tế", "95,5", "1"), ("Sở Tư pháp", "90,1", "2"))
    table = continued(above, part(("Địa phương", "", ""), ("Huyện Ba Vì", "80,2", "1")))
    assert rows(table)[-2:] == [["Địa phương", "", ""], ["Huyện Ba Vì", "80,2", "1"]]


def test_a_head_cut_by_the_page_is_one() -> None:
    above = part(("Số", "Đơn vị", "Tổng", "Hạng"))
    table = continued(above, part(("TT", "", "số điểm (tối đa 90)", "2023"), ("1", "Sở Y tế", "90", "1")))
    assert rows(table) == [["Số TT", "Đơn vị", "Tổng số điểm (tối đa 90)", "Hạng 2023"], ["1", "Sở Y tế", "90", "1"]]
    above = part(("", "", "Điểm (tối đa", "Vị trí"))
    table = continued(above, part(("STT", "Đơn vị", "90)", "xếp hạng"), ("1", "Sở Y tế", "90", "1")))
    assert rows(table)[0] == ["STT", "Đơn vị", "Điểm (tối đa 90)", "Vị trí xếp hạng"]


def test_a_whole_head_below_a_head_begins_another_table() -> None:
    assert continued(part(HEAD), part(("STT", "Tên", "Điểm", "Xếp hạng"), ("1", "Sở Y tế", "90", "1"))) is None


def test_a_head_alone_whose_columns_were_told_wrong_is_that_of_the_rows_on_the_next_page() -> None:
    alone = part((*HEAD[:2], f"{HEAD[2]} {HEAD[3]}"), ("Mức tốt", "", ""), band=2, engine="unruled")
    below = part(HEAD, *ROWS, engine="unruled")
    assert rows(continued(alone, below)) == [list(HEAD), ["Mức tốt"], *(list(row) for row in ROWS)]
    again = part(HEAD, ("Mức tốt", "", "", ""), *ROWS, band=2, engine="unruled")
    assert rows(continued(alone, again)) == [list(HEAD), ["Mức tốt"], *(list(row) for row in ROWS)]
    assert continued(alone, part(("Stt", *HEAD[2:]), ROWS[0][1:], engine="unruled")) is None
