"""Rows with what an agency gave itself, beside those with what it was given: «Tự chấm» and «Thẩm định» as two rows of
one agency."""

from collections.abc import Sequence
from dataclasses import replace

from transform.tables.model import Column, DataRow
from transform.vietnamese import fold
from transform.wording import Wording

_SAYING = frozenset({"criterion", "text", "unnamed", "note", "group", "domain"})
_OWN = "self_points"


def with_own_rows(rows: Sequence[DataRow], columns: Sequence[Column], wording: Wording) -> list[DataRow]:
    """`rows` of a ranking, those that a column says to be an agency's own points marked as such, where another row of
    each of these agencies has others."""
    agency = next((column for column in columns if column.role == "agency"), None)
    rule = next((rule for rule in wording.header_roles if rule.name == _OWN), None)
    if agency is None or rule is None:
        return list(rows)
    for column in columns:
        if column.role not in _SAYING:
            continue
        said = {row.row_no: row.text(column) for row in rows if not row.is_total and row.text(column)}
        own = {row_no for row_no, text in said.items() if rule.found_in(text, fold(text))}
        named = {row.text(agency) for row in rows if row.row_no in said.keys() - own}
        if len(own) > 1 and all(row.text(agency) in named for row in rows if row.row_no in own):
            return [replace(row, is_own=True) if row.row_no in own else row for row in rows]
    return list(rows)
