"""The maximum behind printed points: in the same cell, the header, a column, a row, a table of maxima, or words."""

from dataclasses import dataclass

from extract.model import Cell, Paragraph
from transform.facts.criteria import OVERALL
from transform.facts.ranking import Bundle, Ranking
from transform.facts.values import Value, read_cell
from transform.facts.worded_maximum import holds, in_banner
from transform.numbers import read_value
from transform.tables.model import Column, DataRow


@dataclass(frozen=True, slots=True)
class Printed:
    """A maximum and the cell that prints it, or the words; `points` is None where nothing does."""

    points: float | None = None
    cell: Cell | None = None
    table_no: int = 0
    row_no: int | None = None
    column_no: int | None = None
    said: tuple[Paragraph, int, int] | None = None


def maximum_of(
    ranking: Ranking, row: DataRow, bundle: Bundle, points: Value, criterion_id: str, group: str | None
) -> Printed:
    """The maximum of the points in `row`: the one printed nearest to them counts."""
    column = bundle.columns.get("points") or bundle.columns.get("index")
    if column is None:
        return Printed()
    number = ranking.table.table_no
    if points.of is not None:
        return Printed(points.of, row.cell(column), number, *ranking.place(row, column))
    if column.maximum is not None:
        head = next((cell for cell in column.cells if any(c.isdigit() for c in cell.text)), None)
        return Printed(column.maximum, head, number, *ranking.place_of_head(column, head))
    own = bundle.maximum
    if own is not None:
        value = read_cell(ranking.context, ranking.table, row, own)
        return Printed(value.number, row.cell(own), number, *ranking.place(row, own))
    if bundle.year != ranking.context.year:
        return Printed()
    found = _in_a_row(ranking, row, column) or _in_a_table(ranking, criterion_id, group)
    if found.points is None and bundle.criterion is None and "points" in bundle.columns:
        return _in_words(ranking, row, criterion_id, group)
    return found


def _in_a_row(ranking: Ranking, row: DataRow, column: Column) -> Printed | None:
    """The row of maxima nearest above the agency's, or, where none is, the nearest below."""
    above = [line for line in ranking.maximum_rows if line.row_no < row.row_no]
    below = [line for line in ranking.maximum_rows if line.row_no > row.row_no]
    line = above[-1] if above else below[0] if below else None
    cell = _cell_over(line, column) if line else None
    value = read_value(cell.text) if cell else None
    if line is None or cell is None or value is None:
        return None
    at = column.number if cell is line.cell(column) else cell.column
    return Printed(value.value, cell, ranking.table.table_no, line.row_no, at)


def _cell_over(line: DataRow, column: Column) -> Cell | None:
    """The cell of a row in a column, or the one on its left that reaches over it: one maximum for «Tự chấm | Thẩm
    định»."""
    own = line.cell(column)
    if own is not None:
        return own
    wide = (cell for cell in line.cells[: column.number - 1] if cell is not None and cell.colspan > 1)
    return next((cell for cell in wide if cell.column < column.number < cell.column + cell.colspan), None)


def _in_a_table(ranking: Ranking, criterion_id: str, group: str | None) -> Printed:
    for found in ranking.context.maxima:
        if found.criterion_id == criterion_id and found.agency_group in (group, ""):
            return Printed(found.points, found.cell, found.table_no, found.row_no, found.column_no)
    return Printed()


def _in_words(ranking: Ranking, row: DataRow, criterion_id: str, group: str | None) -> Printed:
    """A section over the row says it, else a line over the table, else a sentence on everything together."""
    over = [in_banner(banner.text, banner.cell) for banner in (row.band, row.section) if banner]
    worded = next((one for one in over if one is not None), None)
    worded = worded or ranking.worded(group, of_all=criterion_id == OVERALL)
    if worded is None or not holds(worded, ranking.totals(group)):
        return Printed()
    if worded.paragraph is not None:
        return Printed(worded.points, said=(worded.paragraph, worded.start, worded.end))
    cell = worded.cell
    return Printed(worded.points, cell, ranking.table.table_no, None, cell.column if cell else None)
