"""Several rows for each agency, a column of words telling them apart: «Tự chấm» above «Thẩm định»."""

from collections.abc import Sequence
from dataclasses import replace

from transform.tables.model import Column, DataRow
from transform.wording import Wording

_MAY_TELL = frozenset({"criterion", "text", "unnamed", "group"})
# Rows that say such a thing in place of a heading hold no points of the agency, whatever stands over the column.
_NO_POINTS = frozenset({"self_points", "change", "rank", "percent", "max", "target"})
# What is said once of all rows of an agency.
_SHARED = frozenset({"agency", "ordinal", "rank", "class", "parent"})


def with_asides(rows: Sequence[DataRow], columns: Sequence[Column], wording: Wording) -> list[DataRow]:
    """`rows`, those that are beside the result of their agency with what they are, where most agencies have another
    row that is it."""
    agency = next((column for column in columns if column.role == "agency"), None)
    for column in columns if agency is not None else ():
        if column.role not in _MAY_TELL:
            continue
        said = {row.row_no: _kind(row.text(column), wording) for row in rows if not row.is_total}
        if agency is None or not any(said.values()):
            continue
        named = _with_names(rows, column, columns)
        aside = {row.text(agency) for row in named if said.get(row.row_no)}
        results = {row.text(agency) for row in named if row.text(column) and not said.get(row.row_no, "total")}
        if aside and len(aside & results) * 2 > len(aside | results):
            return [replace(row, aside=said.get(row.row_no)) for row in named]
    return list(rows)


def _with_names(rows: Sequence[DataRow], saying: Column, columns: Sequence[Column]) -> list[DataRow]:
    """The rows, those without a name with that of the row above, and with the place and class that it prints."""
    agency = next(column for column in columns if column.role == "agency")
    shared = [column.number - 1 for column in columns if column.role in _SHARED]
    found: list[DataRow] = []
    for row in rows:
        if found and row.text(saying) and not row.text(agency) and not row.is_total and not found[-1].is_total:
            texts, cells = list(row.texts), list(row.cells)
            for at in shared:
                if not texts[at]:
                    texts[at], cells[at] = found[-1].texts[at], found[-1].cells[at]
            row = replace(row, texts=tuple(texts), cells=tuple(cells))
        found.append(row)
    return found


def _kind(text: str, wording: Wording) -> str | None:
    rule = wording.first(wording.header_roles, text) if text else None
    return rule.name if rule is not None and rule.name in _NO_POINTS else None
