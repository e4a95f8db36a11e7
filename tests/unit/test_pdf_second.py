"""A table whose checks fail is given to another program, whose reading counts where it passes them."""

import pytest

from extract.model import Table
from extract.readers import read_bytes
from tests.unit.pdf_pages import HEIGHT, WIDTH, Drawing, pdf_of, rows_at

pytest.importorskip("pdfplumber")

ROWS = [
    ["STT", "Tên cơ quan", "Điểm", "Hạng"],
    ["1", "Sở Nội vụ", "91,25", "1"],
    ["2", "Sở Tài chính", "88,50", "2"],
    ["3", "Sở Y tế", "80,75", "3"],
    ["4", "Sở Công Thương", "79,15", "4"],
]


def table_of(page: Drawing) -> Table:
    (table,) = [block for block in read_bytes(pdf_of(page)).blocks if isinstance(block, Table)]
    return table


def lined(rows: list[list[str]], xs: tuple[float, ...] = (72, 112, 292, 390)) -> Drawing:
    page = rows_at(Drawing(), (80, 120, 300, 345), 120, rows, 24)
    for x in xs:
        page.line(x, 104, x, 224)
    for at in range(6):
        page.line(72, 104 + 24 * at, 390, 104 + 24 * at)
    return page


def test_a_column_behind_a_bar_too_thick_for_a_rule_is_found_by_the_other_program() -> None:
    table = table_of(lined(ROWS).bar(334, 104, 339, 224))
    assert table.engine == "pdfplumber" and table.why is not None and "4 cells" in table.why
    assert (table.rows, table.columns) == (5, 4)
    assert [cell.text for cell in table.cells] == [text for row in ROWS for text in row]
    for cell in table.cells:
        left, top, right, bottom = cell.place.x0, cell.place.top, cell.place.x1, cell.place.bottom
        assert left is not None and top is not None and right is not None and bottom is not None
        assert 0 <= left < right <= WIDTH and 0 <= top < bottom <= HEIGHT


def test_where_no_program_reads_better_the_own_reading_stays() -> None:
    table = table_of(lined(ROWS))
    assert table.engine == "ruled" and table.columns == 3
    assert table.why is not None and "no other program" in table.why
    assert "91,25 1" in [cell.text for cell in table.cells]


def test_a_table_that_passes_its_checks_is_not_asked_about() -> None:
    table = table_of(lined(ROWS, (72, 112, 292, 336, 390)))
    assert (table.engine, table.why, table.columns) == ("ruled", None, 4)
