"""A recognised table goes on over the page though its head is misread when it is said again."""

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.pages.stitch import goes_on, stitched


def part(rows: list[list[str]], page: int, engine: str = "ocr") -> PageTable:
    edges = tuple(60.0 + 100 * at for at in range(len(rows[0]) + 1))
    cells = tuple(
        GridCell(text, row, column, 1, 1, Box(page, edges[column - 1], 20.0 * row, edges[column], 20.0 * row + 20))
        for row, texts in enumerate(rows, 1)
        for column, text in enumerate(texts, 1)
    )
    return PageTable(cells, len(rows), len(rows[0]), edges, Box(page, edges[0], 20, edges[-1], 400), engine, "")


_FIRST = [["STT", "Cơ quan, đơn vị", "Vị trí xếp hạng 2014"], ["1", "Sở Y tế", "2"]]
_MISREAD = [["STT", "Cơ quan, đơn vi", "Vi trí xep hạng 2014"], ["2", "Sở Tư pháp", "4"]]


def test_a_misread_head_is_the_same_head():
    whole = stitched(part(_FIRST, 1), part(_MISREAD, 2))
    assert goes_on(part(_FIRST, 1), part(_MISREAD, 2))
    assert [cell.text for cell in whole.cells if cell.column == 1] == ["STT", "1", "2"]


def test_another_head_is_another_table():
    other = [["TT", "Nhóm tiêu chí", "Điểm tối đa"], ["1", "Hạ tầng kỹ thuật", "150"]]
    assert not goes_on(part(_FIRST, 1), part(other, 2))


def test_in_a_written_table_every_letter_counts():
    assert not goes_on(part(_FIRST, 1, "ruled"), part(_MISREAD, 2, "ruled"))
