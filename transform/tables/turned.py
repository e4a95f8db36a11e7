"""A ranking on its side, agencies as columns and criteria as rows, turned round."""

from collections.abc import Sequence
from dataclasses import replace

from transform.numbers import read_value
from transform.tables.across import group_over
from transform.tables.columns import read_columns
from transform.tables.headwords import label_in
from transform.tables.model import Column, DataRow, Understood
from transform.tables.row_levels import levels_of_rows
from transform.tables.rows import is_number
from transform.wording import Wording

_HEAD = "Đơn vị"


def turned(table: Understood, agencies: Sequence[Column], wording: Wording) -> Understood:
    """`table` with a row for each column of `agencies` and a column for each of its rows. Cells keep their places; the
    rows are numbered as the agencies stand."""
    criterion, most = table.column("criterion"), table.column("max")
    before = [c for c in table.columns if c not in (criterion, most, *agencies) and c.number < agencies[0].number]
    # «TỔNG ĐIỂM» may begin in the column of the numbers and span that of the criteria.
    said = {row.row_no: row.text(criterion) or _words(row, before) for row in table.rows}
    labels_of = levels_of_rows(table.rows, said, before, agencies, wording)
    rows = [row for row in table.rows if row.row_no in labels_of]
    over = group_over(agencies[0], wording)
    head = (over, _HEAD) if over else (_HEAD,)
    levels = [head, *(labels_of[row.row_no] for row in rows)]
    labels = [" ".join(labels_of[row.row_no]) for row in rows]
    names = [column.cells[-1] if column.cells else None for column in agencies]
    lines = tuple(
        DataRow(
            at, at, (column.levels[-1], *(row.text(column) for row in rows)),
            (name, *(row.cell(column) for row in rows)),
        )
        for at, (column, name) in enumerate(zip(agencies, names, strict=True), 1)
    )  # fmt: skip
    heads = [[], *([cell] if (cell := row.cell(most)) else [] for row in rows)]
    columns = read_columns([_HEAD, *labels], [line.texts for line in lines], heads, wording, levels)
    with_most = (columns[0], *(_with_maximum(c, row.text(most)) for c, row in zip(columns[1:], rows, strict=True)))
    return replace(table, kind="ranking", columns=with_most, rows=lines, turned=None)


def _words(row: DataRow, columns: Sequence[Column]) -> str:
    """What a row is called in one of `columns`, which may also number it."""
    cells = [cell for column in columns if (cell := row.cell(column)) is not None and cell.text]
    return next((cell.text for cell in cells if row.is_total or (cell.colspan > 1 and not is_number(cell.text))), "")


def _with_maximum(column: Column, text: str) -> Column:
    """The column with what the row prints as most. A row that can get points is a criterion, whatever its words."""
    reading = read_value(text) if text else None
    if reading is None or column.role not in ("points", "criterion_points", "index", "value"):
        return column
    if column.role == "value" and (name := label_in(column.levels)):
        column = replace(column, role="criterion_points", criterion=name)
    return replace(column, maximum=reading.value)
