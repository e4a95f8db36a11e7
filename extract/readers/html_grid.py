"""The grid of an HTML table: the place of each cell under colspan and rowspan."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from extract.compose import Columns
from extract.model import Notice

# HTML's own limit for a span; a page that says more is hostile or broken.
_WIDEST = 1000
_TALLEST = 65534
# What spanning cells may take: columns of a table, and squares of all tables of a page together. The widest table seen
# has 40 columns; a few hundred bytes of spans within spans would fill the memory.
_MOST_COLUMNS = 2000
_MOST_SQUARES = 2_000_000


class Spans:
    """What is left for spanning cells of one page, so that its grids stay in proportion to what is printed."""

    def __init__(self) -> None:
        self._left = _MOST_SQUARES
        self._cut_at: int | None = None

    def granted(self, column: int, rowspan: int, colspan: int, line: int | None) -> tuple[int, int]:
        """The rows and columns that a cell in `column` may span: as many as it says, if there is room."""
        rows, columns = rowspan, max(1, min(colspan, _MOST_COLUMNS - column + 1))
        if column > _MOST_COLUMNS or rows * columns - 1 > self._left:
            rows = columns = 1
        self._left -= rows * columns - 1
        if (rows, columns) != (rowspan, colspan) and self._cut_at is None:
            self._cut_at = line or 0
        return rows, columns

    def notices(self) -> list[Notice]:
        if self._cut_at is None:
            return []
        message = f"Cells span more than {_MOST_COLUMNS} columns or fill the page; such spans were cut."
        return [Notice("spans_cut", message, self._cut_at or None)]


class RowKind(NamedTuple):
    """What rows have in common, a value a cell: the end of its path, whether it is a header, and what it says of the
    columns and rows that it spans; `is_plain` if none says anything, and then each spans the `ones`."""

    names: tuple[str, ...]
    headers: tuple[bool, ...]
    across: tuple[str | None, ...]
    down: tuple[str | None, ...]
    is_plain: bool
    ones: tuple[int, ...]


@lru_cache(maxsize=1024)
def row_kind(tags: tuple[str, ...], across: tuple[str | None, ...], down: tuple[str | None, ...]) -> RowKind:
    """The kind of a row of `tags`, td and th, with these attributes."""
    names = tuple(f"{tag}[{nth}]" for nth, tag in enumerate(tags, 1))
    is_plain = not any(value is not None for value in (*across, *down))
    return RowKind(names, tuple(tag == "th" for tag in tags), across, down, is_plain, (1,) * len(tags))


class Grid:
    """Takes the rows of a table of `height` rows in order; `path` is the table's own."""

    def __init__(self, height: int, path: str, spans: Spans) -> None:
        self._cells = Columns([], [], [], [], [], [], [], [])
        self._height, self._path, self._spans = height, path, spans
        self._held: dict[int, int] = {}  # column -> last row that a spanning cell above holds
        self._at = self._held_to = self._width = self._last = 0

    def row(self, texts: list[str], kind: RowKind, lines: Sequence[int | None]) -> None:
        """Adds a row: the text and the line of each cell."""
        self._at = at = self._at + 1
        cells, many = self._cells, len(texts)
        before = f"{self._path}/tr[{at}]/"
        cells.texts.extend(texts)
        cells.rows.extend([at] * many)
        cells.lines.extend(lines)
        cells.paths.extend([before + name for name in kind.names])
        cells.headers.extend(kind.headers)
        if not kind.is_plain or at <= self._held_to:
            self._spanning(kind, lines)
            return
        cells.columns.extend(range(1, many + 1))
        cells.rowspans.extend(kind.ones)
        cells.colspans.extend(kind.ones)
        self._width, self._last = max(self._width, many), max(self._last, many)

    def _spanning(self, kind: RowKind, lines: Sequence[int | None]) -> None:
        at, column, held, left = self._at, 1, self._held, self._height - self._at + 1
        for across, down, line in zip(kind.across, kind.down, lines, strict=True):
            if at <= self._held_to:
                while held.get(column, 0) >= at:
                    column += 1
            colspan = 1 if across is None else _span(across, _WIDEST)
            rowspan = 1 if down is None else min(_span(down, _TALLEST, left), left)
            if colspan > 1 or rowspan > 1:
                rowspan, colspan = self._spans.granted(column, rowspan, colspan, line)
            self._cells.columns.append(column)
            self._cells.rowspans.append(rowspan)
            self._cells.colspans.append(colspan)
            self._last = max(self._last, column)
            if rowspan > 1:
                held.update(dict.fromkeys(range(column, column + colspan), at + rowspan - 1))
                self._held_to = max(self._held_to, at + rowspan - 1)
            column += colspan
        self._width = max(self._width, column - 1)

    def cells(self) -> tuple[Columns, int, int]:
        """The cells, and the grid's height and width."""
        if self._width <= self._last:  # most: the last column has a cell of its own
            return self._cells, self._height, self._width
        cells = _without_phantoms(self._cells)
        ends = (column + colspan - 1 for column, colspan in zip(cells.columns, cells.colspans, strict=True))
        return cells, self._height, max(ends, default=0)


def _span(value: str, most: int, zero: int = 1) -> int:
    """The number of columns or rows spanned; nonsense is 1, as in browsers, and rowspan 0 is «to the end»."""
    digits = value.strip().split(".")[0]
    if not digits.isascii() or not digits.isdigit():
        return 1
    return min(int(digits[:9]), most) or zero


def _without_phantoms(cells: Columns) -> Columns:
    """Cuts columns that exist only because some cell spans past every column with a cell of its own.

    «colspan=9» over a table of six columns is common for a band row and adds no column.
    """
    placed = list(zip(cells.columns, cells.colspans, strict=True))
    starts = set(cells.columns)
    last = max(starts, default=0)
    edges = sorted({*starts, *(column + colspan for column, colspan in placed if colspan > 1)})
    if all(after - before <= 1 for before, after in pairwise(edges)):
        return cells
    return cells._replace(colspans=[max(1, min(colspan, last - column + 1)) for column, colspan in placed])
