"""The most points that each agency can have, in a column of its own under words that say nothing of it: the per cents
show it («Điểm đạt | Điểm áp dụng | Tỷ lệ»)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from transform.numbers import read_value
from transform.tables.model import Column
from transform.tables.sums import Body
from transform.vietnamese import fold

_POINTS = re.compile(r"\bdiem\b")
_FEWEST_ROWS = 3
_ROUNDING = 0.06  # of per cents with one or two decimals


def with_shown_maximum(columns: Sequence[Column], body: Body) -> list[Column]:
    """`columns`, that of points of which the per cents of the rows are shares of others as one of maxima; as they were
    where there is one already, or several could be it."""
    points = [c for c in columns if c.role == "points" and c.inner is None and _POINTS.search(fold(c.header))]
    shares = [c for c in columns if c.role in ("percent", "index") and c.inner is None]
    if any(c.role == "max" for c in columns) or len(points) < 2:
        return list(columns)
    found = {
        most.number
        for share in shares
        for part, most in permutations(points, 2)
        if _when(part) == _when(most) == _when(share) and _are_shares(part, most, share, body)
    }
    if len(found) != 1:
        return list(columns)
    return [replace(column, role="max", maximum=None) if column.number in found else column for column in columns]


def _when(column: Column) -> tuple[int | None, int]:
    return column.year, column.years_back


def _are_shares(part: Column, most: Column, share: Column, body: Body) -> bool:
    checked = right = 0
    for row in body:
        one, all_, said = (read_value(row[column.number - 1]) for column in (part, most, share))
        if one is None or all_ is None or said is None or all_.value <= 0:
            continue
        checked += 1
        right += one.value <= all_.value and abs(100 * one.value / all_.value - said.value) < _ROUNDING
        if checked - right > len(body) // 5:
            return False
    return checked >= _FEWEST_ROWS and right * 5 >= checked * 4
