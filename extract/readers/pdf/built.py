"""A table without rules as cells, from its head and its rows."""

from collections.abc import Sequence

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.readers.pdf.columns import Columns
from extract.readers.pdf.heads import HeadCell, text_of_cell
from extract.readers.pdf.rows import Row
from extract.readers.pdf.words import Word, box_of, joined


def built_table(head: Sequence[HeadCell], deep: int, rows: Sequence[Row], columns: Columns, number: int) -> PageTable:
    wide = len(columns.edges) - 1
    words = [word for cell in head for word in cell.words]
    words += [word for row in rows for cell in row.cells.values() for word in cell]
    bounds = box_of(words)
    edges = (min(columns.edges[0], bounds[0]), *columns.edges[1:-1], max(columns.edges[-1], bounds[2]))
    cells = []
    for cell in head:
        box = _box(cell.words, number, edges, cell.column, cell.colspan, bounds[1])
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
        box = _box(row.cells[0], number, edges, 0, wide, 0.0)
        return [GridCell(joined(row.cells[0]), at, 1, 1, wide, box)]
    own = [word for found in row.cells.values() for word in found]
    cells = []
    column = 0
    while column < wide:
        found = row.cells.get(column, [])
        end = row.wide.get(column, column)
        while end > column and any(other in row.cells for other in range(column + 1, end + 1)):
            end -= 1
        box = _box(found or own, number, edges, column, end - column + 1, 0.0)
        cells.append(GridCell(joined(found) if found else "", at, column + 1, 1, end - column + 1, box))
        column = end + 1
    return cells


def _box(words: Sequence[Word], number: int, edges: Sequence[float], column: int, span: int, top: float) -> Box:
    low, high = (min(w[1] for w in words), max(w[3] for w in words)) if words else (top, top)
    return Box(number, edges[column], low, edges[column + span], high)
