"""A table without rules as cells, from its head and its rows."""

import math
from collections.abc import Sequence
from itertools import chain

from extract.model import Box
from extract.pages.lines import wrapped
from extract.pages.model import GridCell, PageTable
from extract.readers.pdf.columns import Columns
from extract.readers.pdf.heads import HeadCell, text_of_cell
from extract.readers.pdf.lines import Line, Piece
from extract.readers.pdf.rows import Row
from extract.readers.pdf.words import SAME_LINE, Turned, Word, box_of, joined

# A cell and its place from their parts, without the cost of the classes' own constructors.
_new = tuple.__new__


def built_table(
    head: Sequence[HeadCell], deep: int, rows: Sequence[Row], lines: Sequence[Line], columns: Columns, number: int
) -> PageTable:
    """The table of a head, in `deep` rows, and of the `rows` that `lines` make, on page `number`."""
    wide = len(columns.edges) - 1
    bounds = _bounds(head, lines)
    edges = (min(columns.edges[0], bounds[0]), *columns.edges[1:-1], max(columns.edges[-1], bounds[2]))
    cells = []
    for cell in head:
        low, high = _reach(cell.words) if cell.words else (bounds[1], bounds[1])
        box = _new(Box, (number, edges[cell.column], low, edges[cell.column + cell.colspan], high))
        place = (cell.row + 1, cell.column + 1, cell.rowspan, cell.colspan)
        cells.append(_new(GridCell, (text_of_cell(cell), *place, box, None, ())))
    for at, row in enumerate(rows, deep + 1):
        cells += _row_cells(row, at, edges, number)
    box = Box(number, edges[0], bounds[1], edges[-1], bounds[3])
    return PageTable(tuple(cells), deep + len(rows), wide, edges, box, "unruled")


def _bounds(head: Sequence[HeadCell], lines: Sequence[Line]) -> tuple[float, float, float, float]:
    """x0, top, x1, bottom around the words of a head and of lines."""
    words = [word for cell in head for word in cell.words]
    boxes = [box_of(words)] if words else []
    if lines:
        pieces = [*chain.from_iterable([line.pieces for line in lines])]
        top, bottom = min([piece[1] for piece in pieces]), max([piece[3] for piece in pieces])
        boxes.append((min([line[0][0] for line in lines]), top, max([line.end for line in lines]), bottom))
    x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
    return min(x0s), min(tops), max(x1s), max(bottoms)


def under_head(head: PageTable, body: PageTable) -> PageTable:
    """A table without rules below its head, which is ruled."""
    cells = (*head.cells, *(cell._replace(row=cell.row + head.rows) for cell in body.cells))
    box = head.box._replace(bottom=body.box.bottom)
    why = "The head is ruled; below it columns were told from white."
    return PageTable(cells, head.rows + body.rows, body.columns, body.edges, box, "unruled", why)


def _row_cells(row: Row, at: int, edges: Sequence[float], number: int) -> list[GridCell]:
    wide = len(edges) - 1
    if row.band:
        low, high = _reach(row.cells[0])
        return [GridCell(_said(row.cells[0]), at, 1, 1, wide, Box(number, edges[0], low, edges[wide], high))]
    cells = []
    column = 0
    # An empty cell is as high as its row.
    whole = _reach([*chain.from_iterable(row.cells.values())]) if 0 < len(row.cells) < wide else (0.0, 0.0)
    while column < wide:
        pieces = row.cells.get(column)
        if pieces is None:
            text, (low, high) = "", whole
        elif len(pieces) == 1:
            # Most cells: written out, as this runs once for each.
            _, low, _, high, text, is_level, words = pieces[0]
            if not is_level:
                text = joined(words)
        else:
            text, (low, high) = _said(pieces), _reach(pieces)
        end = column + 1
        if column in row.wide:
            end = row.wide[column] + 1
            while end > column + 1 and any(other in row.cells for other in range(column + 1, end)):
                end -= 1
        box = _new(Box, (number, edges[column], low, edges[end], high))
        cells.append(_new(GridCell, (text, at, column + 1, 1, end - column, box, None, ())))
        column = end
    return cells


def _reach(words: Sequence[Word] | Sequence[Piece]) -> tuple[float, float]:
    """From where to where words reach down."""
    if len(words) == 1:
        return words[0][1], words[0][3]
    return min([word[1] for word in words]), max([word[3] for word in words])


def _said(pieces: Sequence[Piece]) -> str:
    """The text of pieces, which may stand on several lines."""
    at, low = -math.inf, 0.0
    for _, top, _, bottom, _, is_level, words in pieces:
        middle, height = (top + bottom) / 2, bottom - top
        # Most stand one a line below the other.
        if not is_level or middle - at <= SAME_LINE * min(low, height) or isinstance(words[0], Turned):
            return joined([word for piece in pieces for word in piece[6]])
        at, low = middle, height
    return wrapped([piece[4] for piece in pieces])
