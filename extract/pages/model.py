"""A page as a reader of paged formats sees it, before pages are put together to a document."""

from typing import NamedTuple

from extract.model import Box


class Line(NamedTuple):
    """One printed line outside tables. `size` is the height of its letters in points; `confidence` (0 to 1) that of
    recognised characters, None where the file has the text."""

    text: str
    box: Box
    size: float
    is_bold: bool = False
    confidence: float | None = None


class GridCell(NamedTuple):
    """One cell of a table on one page; `row` and `column` count from 1, `others` as in `extract.model.Cell`."""

    text: str
    row: int
    column: int
    rowspan: int
    colspan: int
    box: Box
    confidence: float | None = None
    others: tuple[str, ...] = ()


class PageTable(NamedTuple):
    """A table, or the part of one that stands on this page. `edges` are the x positions of its column borders, one more
    than it has columns; `engine` and `why` as in `extract.model.Table`."""

    cells: tuple[GridCell, ...]
    rows: int
    columns: int
    edges: tuple[float, ...]
    box: Box
    engine: str
    why: str | None = None


class Page(NamedTuple):
    """A page as it is shown: `number` from 1, `width` and `height` in points; lines and tables from top to bottom."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    tables: tuple[PageTable, ...]


def says_one_thing(table: PageTable) -> bool:
    """Whether only one cell of a table has text: by itself it is none, but it may be the rest of one."""
    return sum(bool(cell.text) for cell in table.cells) == 1
