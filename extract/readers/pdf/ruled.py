"""Tables whose cells are drawn as boxes."""

import math
import re
from bisect import bisect_right
from collections.abc import Sequence

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.readers.pdf.grids import Grid
from extract.readers.pdf.words import Turned, Word, joined, text_of

# So many cells a row has at least of which only one goes on over the page's end.
_FEWEST_OF_REST = 3
# Without the cost of the classes' own constructors: a table has hundreds of cells.
_new = tuple.__new__
_BROKEN = re.compile(r"\d+[.,]\d+ \d{1,2}")


def fill(grid: Grid, words: Sequence[Word]) -> tuple[dict[int, list[Word]], list[Word]]:
    """The words in each span of the grid (by its number), and the words that stand outside of it."""
    xs, ys, owners = grid.xs, grid.ys, grid.owners
    left, right, top, bottom = xs[0], xs[-1], ys[0], ys[-1]
    inside: dict[int, list[Word]] = {}
    outside: list[Word] = []
    # Words of one line come one after another.
    level, row = math.nan, None
    for word in words:
        x0, high, x1, low, _, _ = word
        x, y = (x0 + x1) / 2, (high + low) / 2
        if y != level:
            level, row = y, owners[bisect_right(ys, y) - 1] if top <= y < bottom else None
        if row is not None and left <= x < right:
            number = row[bisect_right(xs, x) - 1]
            held = inside.get(number)
            if held is None:
                inside[number] = [word]
            else:
                held.append(word)
        else:
            outside.append(word)
    return inside, outside


def ruled_table(grid: Grid, inside: dict[int, list[Word]], page: int) -> PageTable | None:
    """The grid with its words as a table; None where too little stands in it (a box around a text, a drawing). A single
    row of cells of which one has text may be the rest of a row from the page before."""
    if not _has_rows_and_columns(grid, inside) and not _may_be_rest(grid, inside):
        return None
    xs, ys = grid.xs, grid.ys
    cells = []
    for number, (row, column, rowspan, colspan) in enumerate(grid.spans):
        words = inside.get(number)
        x0, x1 = xs[column], xs[column + colspan]
        text = "" if words is None else words[0][4] if len(words) == 1 else cell_text(words, x1 - x0)
        box = _new(Box, (page, x0, ys[row], x1, ys[row + rowspan]))
        cells.append(_new(GridCell, (text, row + 1, column + 1, rowspan, colspan, box, None, ())))
    box = Box(page, xs[0], ys[0], xs[-1], ys[-1])
    table = PageTable(tuple(cells), len(ys) - 1, len(xs) - 1, xs, box, "ruled")
    return table if len(cells) == table.rows * table.columns else compact(table)


def cell_text(words: Sequence[Word], width: float) -> str:
    """The text of a cell so wide. A figure too long for its cell is broken anywhere («1.52» «5»)."""
    text = text_of(words) if _is_one_line(words) else joined(words)
    if len(words) == 2 and text[-1:].isdecimal() and _BROKEN.fullmatch(text):
        one, other = words
        if other[1] > one[1] + 2 and (one[2] - one[0]) + (other[2] - other[0]) > width - 12:
            return text.replace(" ", "")
    return text


def _is_one_line(words: Sequence[Word]) -> bool:
    """Whether the words are as high as one another and stand in a row (a quick look, right when it says yes)."""
    if isinstance(words[0], Turned):
        return False
    left, top, _, bottom, _, _ = words[0]
    for x0, high, _, low, _, _ in words[1:]:
        if high != top or low != bottom or x0 <= left:
            return False
        left = x0
    return True


def _has_rows_and_columns(grid: Grid, inside: dict[int, list[Word]]) -> bool:
    columns = {grid.spans[number].column for number in inside}
    return len(columns) > 1 or len(inside) > 2


def _may_be_rest(grid: Grid, inside: dict[int, list[Word]]) -> bool:
    return len(inside) == 1 and len(grid.ys) == 2 and len(grid.spans) == len(grid.xs) - 1 >= _FEWEST_OF_REST


def compact(table: PageTable) -> PageTable:
    """Without rows and columns that only a stray line made: no cell begins there, or no cell there has text and none
    is wider than a line's width."""
    starts = {cell.column for cell in table.cells}
    begun = {cell.row for cell in table.cells}
    if len(starts) == table.columns and len(begun) == table.rows:
        return table
    columns = {column: nth for nth, column in enumerate(sorted(starts), 1)}
    rows = {row: nth for nth, row in enumerate(sorted(begun), 1)}

    def moved(cell: GridCell) -> GridCell:
        wide = sum(cell.column <= column < cell.column + cell.colspan for column in columns)
        tall = sum(cell.row <= row < cell.row + cell.rowspan for row in rows)
        return cell._replace(row=rows[cell.row], column=columns[cell.column], rowspan=tall, colspan=wide)

    edges = (*(table.edges[column - 1] for column in columns), table.edges[-1])
    return table._replace(cells=tuple(map(moved, table.cells)), rows=len(rows), columns=len(columns), edges=edges)
