"""Rows that a page break cuts through a name."""

import pytest

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.pages.stitch import continued, stitched

BEFORE = ("1", "Sở Tư pháp", "90,1")


def part(*rows: tuple[str, ...], engine: str = "ruled") -> PageTable:
    box = Box(1, 0.0, 0.0, 300.0, 20.0)
    cells = tuple(
        GridCell(text, at, nth, 1, 1, box) for at, row in enumerate(rows, 1) for nth, text in enumerate(row, 1)
    )
    return PageTable(cells, len(rows), 3, (0.0, 30.0, 200.0, 300.0), box, engine)


def texts(table: PageTable) -> list[str]:
    return [cell.text for cell in table.cells if cell.row == 2]


def test_first_lines_alone_at_the_foot_go_with_the_row_below() -> None:
    table = stitched(part(BEFORE, ("", "Sở Văn hóa,", "")), part(("2", "Thể thao và Du lịch", "80,2")))
    assert (texts(table), table.rows) == (["2", "Sở Văn hóa, Thể thao và Du lịch", "80,2"], 2)


@pytest.mark.parametrize("alone", ["Mức khá", "Các Sở"])
def test_a_heading_at_the_foot_stays_by_itself(alone: str) -> None:
    assert stitched(part(BEFORE, ("", alone, "")), part(("2", "Sở Y tế", "80,2"))).rows == 3


def test_a_name_over_two_columns_at_a_page_break_stays_in_its_row() -> None:
    whole = part(BEFORE, ("", "Sở Văn hóa,", ""))
    cells = [cell for cell in whole.cells if (cell.row, cell.column) != (2, 3)]
    wide = [cell._replace(colspan=2) if cell.row == 2 and cell.column == 2 else cell for cell in cells]
    table = stitched(whole._replace(cells=tuple(wide)), part(("2", "Thể thao", "80,2")))
    assert (texts(table), table.rows) == (["2", "Sở Văn hóa, Thể thao", "80,2"], 2)
    assert all(cell.colspan == 1 for cell in table.cells)


@pytest.mark.parametrize("place", [1, 2])
def test_a_band_by_a_head_at_the_foot_goes_with_that_head_said_again(place: int) -> None:
    """White tells the columns of a head alone wrong: the head of the next page counts, and its band is not lost."""
    box = Box(1, 0.0, 0.0, 300.0, 20.0)
    band = GridCell("Mức tốt", place, 1, 1, 2, box)
    head = [GridCell(text, 3 - place, nth, 1, 1, box) for nth, text in enumerate(("TT Đơn vị", "Điểm"), 1)]
    foot = PageTable(tuple(sorted([band, *head], key=lambda c: c.row)), 2, 2, (0.0, 200.0, 300.0), box, "unruled")
    table = continued(foot, part(("TT", "Đơn vị", "Điểm"), ("1", "Sở Y tế", "80,2"), engine="unruled"))
    assert table is not None
    rows = [[cell.text for cell in table.cells if cell.row == at] for at in range(1, table.rows + 1)]
    said = [["TT", "Đơn vị", "Điểm"], ["1", "Sở Y tế", "80,2"]]
    said.insert(place - 1, ["Mức tốt"])
    assert rows == said
    assert [cell.colspan for cell in table.cells if cell.text == "Mức tốt"] == [3]
