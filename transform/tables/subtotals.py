"""Subtotals in a header of several rows: «Cộng» below «Chính quyền số» is the whole of the columns beside it there."""

from collections.abc import Sequence
from dataclasses import replace

from transform.tables.headwords import criterion_in
from transform.tables.model import Column
from transform.tables.sums import Body, amounts
from transform.vietnamese import fold
from transform.wording import Wording

_POINTS = frozenset({"points", "criterion_points"})
_ROUNDING = 0.011  # of maxima, which are printed to a hundredth


def with_subtotals(columns: Sequence[Column], body: Body, wording: Wording) -> list[Column]:
    """`columns`, those that a column under the same heading is the sum of with that heading as the criterion `over`
    them. Their maxima or their figures must show that it is: «Điểm» under a heading may be a part like the others."""
    settled = {column.number: column for column in columns}
    for column in columns:
        span = _span(column, wording)
        if span is None or not column.criterion or column.over is not None or not _has_points(column):
            continue
        heading, name = span
        below = [c for c in columns if c is not column and _stands_below(c, heading, column, name)]
        parts = [c for c in below if _has_points(c)]
        if len(parts) > 1 and _adds_up(parts, column, body):
            settled[column.number] = replace(settled[column.number], criterion=name)
            settled |= {c.number: replace(settled[c.number], over=name) for c in below}
    return [settled[column.number] for column in columns]


def _span(column: Column, wording: Wording) -> tuple[tuple[str, ...], str] | None:
    """The rows of the header down to the one that names the column's criterion, and that name, where the lowest row
    names no other."""
    names = [criterion_in(level, wording) for level in column.levels]
    if len(names) < 2:
        return None
    at = next((at for at in range(len(names) - 2, -1, -1) if names[at]), None)
    name = names[at] if at is not None else None
    if at is None or name is None or fold(names[-1] or name) != fold(name):
        return None
    return column.levels[: at + 1], name


def _stands_below(column: Column, heading: tuple[str, ...], total: Column, name: str) -> bool:
    same = column.levels[: len(heading)] == heading and (column.year, column.block) == (total.year, total.block)
    return same and column.criterion is not None and fold(column.criterion) != fold(name)


def _adds_up(parts: Sequence[Column], total: Column, body: Body) -> bool:
    most = [part.maximum for part in parts if part.maximum is not None]
    if total.maximum is not None and len(most) == len(parts):
        return abs(sum(most) - total.maximum) < _ROUNDING
    return amounts(parts, total, body)


def _has_points(column: Column) -> bool:
    return column.role in _POINTS or column.inner == "points"
