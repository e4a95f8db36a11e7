"""Tables of maximum points: which criteria a scheme has, what is part of what, and how many points each group can
reach."""

import re
from dataclasses import dataclass

from extract.model import Cell
from transform.facts.criteria import OVERALL, Criteria, Criterion
from transform.numbers import is_nothing, read_value
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import fold

_ORDINAL = re.compile(r"((?:\d+\.)*\d+|[IVX]+|[a-z])\.?")
_ALL_GROUPS = ""


@dataclass(frozen=True, slots=True)
class Maximum:
    """The most points that an agency of a group can have for a criterion, and the cell that says so."""

    criterion_id: str
    agency_group: str
    points: float
    cell: Cell
    table_no: int
    row_no: int
    column_no: int


def read_maxima(table: Understood, criteria: Criteria) -> list[Maximum]:
    """The maxima of a table of kind `maxima`; its criteria are added to `criteria`.

    A table whose caption names a known criterion lists the items of that criterion.
    """
    root = _root(table, criteria)
    name = table.column("criterion")
    ordinal = table.column("ordinal")
    values = _value_columns(table)
    parents: dict[str, str] = {}
    last: str | None = None
    maxima: list[Maximum] = []
    for row in table.rows:
        number = _ordinal(row.text(ordinal))
        if _is_total(row):
            criterion = criteria.by_id[root] if root else criteria.overall()
        elif row.text(name):
            # A row without a number is a part of the numbered row above it.
            parent = parents.get(_above(number), root) if number else (last or root)
            criterion = _declare(criteria, row.text(name), parent, root)
            if number:
                parents[number] = last = criterion.criterion_id
        else:
            continue
        maxima += _values(table, row, values, criterion)
    return maxima


def _root(table: Understood, criteria: Criteria) -> str | None:
    rule = criteria.concept_of(table.caption.part or table.caption.text)
    if rule is None or rule.name == OVERALL:
        return None
    return next((c.criterion_id for c in criteria.by_id.values() if c.concept == rule.name), None)


def _declare(criteria: Criteria, label: str, parent: str | None, root: str | None) -> Criterion:
    known = [
        c for c in (criteria.below(parent) if parent else criteria.top()) if fold(c.label) == fold(label.strip(" :.;"))
    ]
    return known[0] if known else criteria.declare(label, parent, item=root is not None)


def _value_columns(table: Understood) -> list[Column]:
    """The columns of maxima. Points are none where another column says how many there can be: what one agency got, in a
    sheet of its own («Điểm tối đa | Điểm tự chấm | Điểm thẩm định»)."""
    has_most = any(column.role in ("max", "self_points") for column in table.columns)
    own = ("max",) if has_most else ("max", "points")
    return [c for c in table.columns if c.role in own or (c.role == "value" and c.agency_group)]


def _ordinal(text: str) -> str:
    found = _ORDINAL.fullmatch(text.strip())
    return found[1] if found else ""


def _above(number: str) -> str:
    return number.rpartition(".")[0]


def _is_total(row: DataRow) -> bool:
    said = [text for text in row.texts if text and read_value(text) is None]
    return row.is_total or (len(said) == 1 and bool(re.match(r"tong (diem|cong|so)", fold(said[0]))))


def _values(table: Understood, row: DataRow, columns: list[Column], criterion: Criterion) -> list[Maximum]:
    found = []
    for column in columns:
        cell, text = row.cell(column), row.text(column)
        reading = None if is_nothing(text) else read_value(text)
        if cell is None or reading is None:
            continue
        group = column.agency_group or _ALL_GROUPS
        found.append(
            Maximum(criterion.criterion_id, group, reading.value, cell, table.table_no, row.row_no, column.number)
        )
    return found
