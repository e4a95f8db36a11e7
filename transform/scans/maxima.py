"""Tables of maxima: the maxima of the criteria amount to the total that the table prints."""

from transform.scans.draft import Draft
from transform.scans.figures import value_of
from transform.tables.model import Column

_SUM = "the sum of the column"
_NUMBERS = ("value", "max", "points")


def check_maxima(draft: Draft) -> None:
    """Confirms a column whose criteria amount to its total; those within a criterion («2.1») are part of it."""
    ordinal = draft.table.column("ordinal")
    totals = [at for at, row in enumerate(draft.rows) if row.is_total]
    if len(totals) != 1:
        return
    parts = [at for at in range(len(draft.rows)) if at not in totals and not _is_inner(draft, at, ordinal)]
    for column in draft.table.columns:
        if column.role in _NUMBERS:
            _check(draft, column, parts, totals[0])


def _check(draft: Draft, column: Column, parts: list[int], total: int) -> None:
    values = [value_of(draft.text(at, column)) for at in parts]
    whole = value_of(draft.text(total, column))
    if whole is None or any(value is None for value in values):
        return
    if abs(sum(value for value in values if value is not None) - whole) < 0.01:
        for at in (*parts, total):
            draft.confirm(at, column, _SUM)


def _is_inner(draft: Draft, at: int, ordinal: Column | None) -> bool:
    return ordinal is not None and not draft.text(at, ordinal).rstrip(".").isdigit()
