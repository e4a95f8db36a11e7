"""Whether columns of figures amount to another: what tells parts from the whole where headings do not."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from transform.numbers import read_value, two_figures
from transform.tables.model import Column
from transform.vietnamese import fold

Body = Sequence[Sequence[str]]
_ROUNDING = 0.06  # of a sum of figures with one or two decimals
_INDEX_ROUNDING = 0.002
_SLACK = 0.001
_OF_MAXIMA = 0.011  # maxima are printed to a hundredth
_TAKEN_OFF = re.compile(r"\bdiem tru\b|^tru\b")


def amounts(parts: Sequence[Column], total: Column, body: Body) -> bool:
    """Whether the parts of a row amount to its total, as their sum or (an index) their mean, in four rows of five."""
    return len(parts) > 1 and (
        _agree(parts, total, body, sum, _ROUNDING) or _agree(parts, total, body, _mean, _INDEX_ROUNDING)
    )


def adds_to(parts: Sequence[Column], total: Column, body: Body) -> bool:
    """Whether the parts of a row add up to its total in four rows of five."""
    return len(parts) > 1 and _agree(parts, total, body, sum, _ROUNDING)


def adds_up(parts: Sequence[Column], total: Column, body: Body) -> bool:
    """Whether the maxima of the parts amount to that of the total, where all are printed, or else their figures do."""
    most = [part.maximum for part in parts if part.maximum is not None]
    if total.maximum is not None and len(most) == len(parts) > 1:
        given = [value for part, value in zip(parts, most, strict=True) if not _TAKEN_OFF.search(fold(part.header))]
        if abs(sum(given) - total.maximum) < _OF_MAXIMA:
            return True
    return amounts(parts, total, body)


def amount_to_total(columns: Sequence[Column], body: Body) -> int:
    """1 where the points of the criteria amount to the total, -1 where they do not, 0 where there is nothing to add."""
    parts = [column for column in columns if column.criterion and _has_points(column)]
    total = next((column for column in columns if not column.criterion and _has_points(column)), None)
    if total is None or len(parts) < 2:
        return 0
    return 1 if amounts(parts, total, body) else -1


def follow(parts: Sequence[Column], ranks: Column, body: Body) -> bool | None:
    """Whether the ranks of the rows follow the sum of their parts, the greater the better; None where a row lacks
    one."""
    lines: list[tuple[float, float]] = []
    for row in body:
        rank = read_value(row[ranks.number - 1])
        values = [read_value(value_text(row[part.number - 1], part)) for part in parts]
        if rank is None or any(value is None for value in values):
            return None
        lines.append((rank.value, sum(value.value for value in values if value)))
    lines.sort()
    return all(one[1] > other[1] - _SLACK for one, other in pairwise(lines))


def value_text(text: str, column: Column) -> str:
    """The value in a cell that may have a rank beside it."""
    pair = two_figures(text) if column.inner is not None else None
    return text if pair is None else pair[1] if column.role == "rank" else pair[0]


def _has_points(column: Column) -> bool:
    return column.role in ("points", "criterion_points") or column.inner == "points"


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


def _agree(
    parts: Sequence[Column], total: Column, body: Body, together: Callable[[list[float]], float], rounding: float
) -> bool:
    signs = [-1 if _TAKEN_OFF.search(fold(part.header)) else 1 for part in parts]
    checked = right = 0
    for row in body:
        numbers = [read_value(value_text(row[column.number - 1], column)) for column in (*parts, total)]
        if any(number is None for number in numbers):
            continue
        *values, whole = (number.value for number in numbers if number)
        checked += 1
        right += abs(together([sign * value for sign, value in zip(signs, values, strict=True)]) - whole) < rounding
    return checked > 0 and right * 5 >= checked * 4
