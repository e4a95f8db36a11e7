"""Tables whose cells are drawn as boxes."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.readers.pdf.grids import Grid
from extract.readers.pdf.words import Word, joined

_FEWEST_FILLED = 2
_BROKEN = re.compile(r"\d+[.,]\d+ \d{1,2}")


def fill(grid: Grid, words: Sequence[Word]) -> tuple[dict[int, list[Word]], list[Word]]:
    """The words in each span of the grid (by its number), and the words that stand outside of it."""
    xs, ys = grid.xs, grid.ys
    wide = len(xs) - 1
    owner = [0] * (wide * (len(ys) - 1))
    for number, span in enumerate(grid.spans):
        for row in range(span.row, span.row + span.rowspan):
            for column in range(span.column, span.column + span.colspan):
                owner[row * wide + column] = number
    left, right, top, bottom = xs[0], xs[-1], ys[0], ys[-1]
    inside: dict[int, list[Word]] = {}
    outside: list[Word] = []
    for word in words:
        x, y = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
        if left <= x < right and top <= y < bottom:
            number = owner[(bisect_right(ys, y) - 1) * wide + bisect_right(xs, x) - 1]
            inside.setdefault(number, []).append(word)
        else:
            outside.append(word)
    return inside, outside


def ruled_table(grid: Grid, inside: dict[int, list[Word]], page: int) -> PageTable | None:
    """The grid with its words as a table; None where too little stands in it (a box around a text, a drawing)."""
    if len(inside) < _FEWEST_FILLED or not _has_rows_and_columns(grid, inside):
        return None
    xs, ys = grid.xs, grid.ys
    cells = []
    for number, (row, column, rowspan, colspan) in enumerate(grid.spans):
        words = inside.get(number)
        box = Box(page, xs[column], ys[row], xs[column + colspan], ys[row + rowspan])
        text = cell_text(words, box.x1 - box.x0) if words else ""
        cells.append(GridCell(text, row + 1, column + 1, rowspan, colspan, box))
    box = Box(page, xs[0], ys[0], xs[-1], ys[-1])
    return compact(PageTable(tuple(cells), len(ys) - 1, len(xs) - 1, xs, box, "ruled"))


def cell_text(words: Sequence[Word], width: float) -> str:
    """The text of a cell so wide. A figure too long for its cell is broken anywhere («1.52» «5»)."""
    text = joined(words)
    if len(words) == 2 and _BROKEN.fullmatch(text):
        one, other = words
        if other[1] > one[1] + 2 and (one[2] - one[0]) + (other[2] - other[0]) > width - 12:
            return text.replace(" ", "")
    return text


def _has_rows_and_columns(grid: Grid, inside: dict[int, list[Word]]) -> bool:
    columns = {grid.spans[number].column for number in inside}
    return len(columns) > 1 or len(inside) > 2


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
