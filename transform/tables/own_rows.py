"""Rows with what an agency gave itself, beside those with what it was given: «Tự chấm», «Thẩm định» and «Chênh lệch» as
rows of one agency."""

from collections.abc import Sequence
from dataclasses import replace

from transform.tables.model import Column, DataRow
from transform.vietnamese import fold
from transform.wording import Wording

_SAYING = frozenset({"criterion", "text", "unnamed", "note", "group", "domain"})
# What the rules of headers call such a row, and what its figures are.
_ASIDES = {"self_points": "self_points", "change": "difference"}
# What is said once of all rows of an agency.
_SHARED = frozenset({"agency", "ordinal", "rank", "class", "parent"})


def with_own_rows(rows: Sequence[DataRow], columns: Sequence[Column], wording: Wording) -> list[DataRow]:
    """`rows` of a ranking, those that a column says to be an agency's own points, or the difference to them, marked as
    such, where another row of each of these agencies has others. A name that only the first row of an agency prints
    is that of the others, too."""
    agency = next((column for column in columns if column.role == "agency"), None)
    for column in columns if agency is not None else ():
        if agency is None or column.role not in _SAYING or not any(row.text(agency) for row in rows):
            continue
        asides = {row.row_no: _aside(row.text(column), wording) for row in rows if not row.is_total}
        if sum(aside == "self_points" for aside in asides.values()) < 2:
            continue
        named = _with_names(rows, column, columns)
        given = {row.text(agency) for row in named if row.text(column) and not row.is_total and not asides[row.row_no]}
        if all(row.text(agency) in given for row in named if asides.get(row.row_no)):
            return [replace(row, aside=asides.get(row.row_no)) for row in named]
    return list(rows)


def _aside(text: str, wording: Wording) -> str | None:
    folded = fold(text)
    rules = (rule for rule in wording.header_roles if rule.name in _ASIDES and rule.found_in(text, folded))
    return next((_ASIDES[rule.name] for rule in rules), None) if text else None


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
