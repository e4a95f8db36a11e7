"""The grid of a table: which cell covers each square."""

from extract.model import Cell, Table
from transform.tables.model import Row, Slot

# Spans are clamped by the readers; a grid larger than this is no published table.
LARGEST_GRID = 4_000_000


def grid_of(table: Table) -> list[Row]:
    """Rows of squares, `table.columns` wide; None where the table has no cell."""
    rows: list[Row] = [[None] * table.columns for _ in range(table.rows)]
    for cell in table.cells:
        for row in range(cell.row - 1, min(cell.row - 1 + cell.rowspan, table.rows)):
            line = rows[row]
            for column in range(cell.column - 1, min(cell.column - 1 + cell.colspan, table.columns)):
                if line[column] is None:
                    line[column] = Slot(cell, row == cell.row - 1 and column == cell.column - 1)
    return rows


def cells_in(row: Row) -> list[Cell]:
    """The cells of a row, each once, left to right, those that span into it from above too."""
    seen: list[Cell] = []
    for slot in row:
        if slot is not None and (not seen or seen[-1] is not slot.cell):
            seen.append(slot.cell)
    return seen


def filled(row: Row) -> list[Cell]:
    """The cells of a row that hold text."""
    return [cell for cell in cells_in(row) if cell.text]
