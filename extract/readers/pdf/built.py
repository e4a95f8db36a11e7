"""A table without rules as cells, from its head and its rows."""

from collections.abc import Sequence
from functools import partial
from itertools import chain

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.readers.pdf.columns import Columns
from extract.readers.pdf.heads import HeadCell, text_of_cell
from extract.readers.pdf.lines import Piece
from extract.readers.pdf.rows import Row
from extract.readers.pdf.words import Word, box_of, joined

# A cell and its place from their parts, without the cost of the classes' own constructors.
_cell = partial(tuple.__new__, GridCell)
_place = partial(tuple.__new__, Box)


def built_table(head: Sequence[HeadCell], deep: int, rows: Sequence[Row], columns: Columns, number: int) -> PageTable:
    wide = len(columns.edges) - 1
    words = [word for cell in head for word in cell.words]
    words += [word for row in rows for pieces in row.cells.values() for piece in pieces for word in piece.words]
    bounds = box_of(words)
    edges = (min(columns.edges[0], bounds[0]), *columns.edges[1:-1], max(columns.edges[-1], bounds[2]))
    cells = []
    for cell in head:
        low, high = _reach(cell.words) if cell.words else (bounds[1], bounds[1])
        box = Box(number, edges[cell.column], low, edges[cell.column + cell.colspan], high)
        cells.append(GridCell(text_of_cell(cell), cell.row + 1, cell.column + 1, cell.rowspan, cell.colspan, box))
    for at, row in enumerate(rows, deep + 1):
        cells += _row_cells(row, at, edges, number)
    box = Box(number, edges[0], bounds[1], edges[-1], bounds[3])
    return PageTable(tuple(cells), deep + len(rows), wide, edges, box, "unruled")


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
        box = _place((number, edges[column], low, edges[end], high))
        cells.append(_cell((text, at, column + 1, 1, end - column, box, None, ())))
        column = end
    return cells


def _reach(words: Sequence[Word] | Sequence[Piece]) -> tuple[float, float]:
    """From where to where words reach down."""
    if len(words) == 1:
        return words[0][1], words[0][3]
    return min([word[1] for word in words]), max([word[3] for word in words])


def _said(pieces: Sequence[Piece]) -> str:
    """The text of pieces, which may stand on several lines."""
    return joined([word for piece in pieces for word in piece.words])
