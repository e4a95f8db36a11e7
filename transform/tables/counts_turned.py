"""A table of counts on its side, agencies as columns and what is counted as rows, turned round."""

from collections.abc import Sequence
from dataclasses import replace

from transform.tables.across import agency_columns, group_over, named_by_place
from transform.tables.columns import AGENCY
from transform.tables.counts import with_counts
from transform.tables.headwords import maximum_in
from transform.tables.model import Column, DataRow, Understood
from transform.tables.rows import is_total
from transform.tables.stacked import unstacked
from transform.tables.sums import Body
from transform.wording import Wording

_HEAD = "Đơn vị"
# Roles of the columns that say what a row counts.
_LABELS = frozenset({"criterion", "text", "procedure", "level", "unnamed", "group"})
_MAY_TELL = _LABELS | {"class", "value"}
_FEWEST = 2


def with_counts_turned(table: Understood, body: Body, said: str, wording: Wording) -> Understood:
    """The same with the kind `counts` and itself turned round, where agencies head its columns and at least half of its
    rows are counts («Dịch vụ công mức độ 3 | 8 | 33»); else as it is. `said` stands over it. Cells keep their places; a
    column of totals becomes a row of totals."""
    agencies = _agencies(table.columns, body, said, wording)
    if len(agencies) < _FEWEST:
        return table
    labels = [c for c in table.columns if c.role in _LABELS and c.number < agencies[0].number]
    rows = [row for row in table.rows if _said(row, labels) and any(row.text(c) for c in agencies)]
    totals = [c for c in table.columns if c not in agencies and c.number > labels[0].number and _is_of_totals(c)]
    counted = with_counts(
        [_place(at, _said(row, labels)) for at, row in enumerate(rows, 2)],
        [("", *(row.text(c) for row in rows)) for c in agencies], said,
    )  # fmt: skip
    found = [column for column in counted if column.count is not None]
    if not found or len(found) * 2 < len(rows):
        return table
    over = group_over(agencies[0], wording)
    head = Column(1, _HEAD, "agency", levels=(over, _HEAD) if over else (_HEAD,))
    lines = tuple(
        _line(at, c, rows, is_total=c in totals)
        for at, c in enumerate(sorted([*agencies, *totals], key=lambda c: c.number), 1)
    )
    other = replace(table, kind="counts", columns=(head, *counted), rows=lines, turned=None)
    columns = tuple(replace(c, role="count") if c in (*agencies, *totals) else c for c in table.columns)
    return replace(table, kind="counts", columns=columns, turned=other)


def with_counts_unstacked(table: Understood, said: str, wording: Wording) -> Understood:
    """The same with the kind `counts` and itself with a row for each agency, where each has several rows that count
    different things («Sở Y tế | Mức độ 3 | 5», «| Mức độ 4 | 2»); else as it is."""
    told = unstacked(table, wording, _MAY_TELL)
    other = told.turned
    if other is None:
        return table
    counted = with_counts(other.columns, [row.texts for row in other.rows], said)
    found = [(column.count, column.year) for column in counted if column.count is not None]
    if not found or len(set(found)) < len(found) or any(column.role == "points" for column in counted):
        return table
    columns = tuple(replace(c, role="criterion") if c.role == "class" else c for c in told.columns)
    return replace(table, kind="counts", columns=columns, turned=replace(other, kind="counts", columns=tuple(counted)))


def _agencies(columns: Sequence[Column], body: Body, said: str, wording: Wording) -> list[Column]:
    """The columns that agencies head. Bare names of places do where the words over the table name their group."""
    if any(column.role in ("agency", "year") for column in columns) or _LABELS.isdisjoint(c.role for c in columns[:2]):
        return []
    label = next(c for c in columns if c.role in _LABELS)
    settled = [replace(c, role="criterion") if c is label else c for c in columns]
    found = agency_columns(settled, body, said, wording)
    return found or named_by_place([c for c in settled if c.number > label.number], said, wording)


def _said(row: DataRow, labels: Sequence[Column]) -> tuple[str, ...]:
    """What a row counts, from the widest to the narrowest: the heading over it, the words before its figures."""
    texts = [row.section.text] if row.section else []
    return tuple(dict.fromkeys(text for text in (*texts, *(row.text(column) for column in labels)) if text))


def _place(number: int, levels: tuple[str, ...]) -> Column:
    return Column(number, " ".join(levels), "value", levels=levels, maximum=maximum_in(levels[-1:])[0])


def _is_of_totals(column: Column) -> bool:
    return bool(column.levels) and is_total(column.levels[-1]) and not AGENCY.match(column.levels[-1])


def _line(at: int, column: Column, rows: Sequence[DataRow], *, is_total: bool) -> DataRow:
    name = column.cells[-1] if column.cells else None
    texts = (column.levels[-1], *(row.text(column) for row in rows))
    return DataRow(at, at, texts, (name, *(row.cell(column) for row in rows)), is_total=is_total)
