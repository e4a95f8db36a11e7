"""A ranking on its side, agencies as columns and criteria as rows, turned round."""

from collections.abc import Sequence
from dataclasses import replace

from transform.numbers import read_value
from transform.tables.columns import read_columns
from transform.tables.model import Column, DataRow, Understood
from transform.wording import Wording

_HEAD = "Đơn vị"


def turned(table: Understood, agencies: Sequence[Column], wording: Wording) -> Understood:
    """`table` with a row for each column of `agencies` and a column for each of its rows. Cells keep their places; the
    rows are numbered as the agencies stand."""
    criterion, most = table.column("criterion"), table.column("max")
    rows = [row for row in table.rows if row.text(criterion) or row.is_total]
    labels = [row.text(criterion) or next(filter(None, row.texts), "") for row in rows]
    levels = [(_HEAD,), *(((row.section.text, label) if row.section else (label,)) for row, label in zip(
        rows, labels, strict=True))]  # fmt: skip
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


def _with_maximum(column: Column, text: str) -> Column:
    reading = read_value(text) if text else None
    is_points = column.role in ("points", "criterion_points", "index", "value")
    return replace(column, maximum=reading.value) if reading and is_points else column
