"""Rows of ranking tables as the solver sees them, and what holds for one row or one table of them."""

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

_NEAR = 1e-6

# A broken constraint: its kind, the criterion, and the row (`fact_id`) or agency it is about.
Broken = tuple[str, str, str]


class Bound(NamedTuple):
    """A class of a scheme and the per cent at which it begins."""

    name: str
    least: float
    is_included: bool


class Line(NamedTuple):
    """One row of a ranking table as printed. `points` are what it is ranked by, in an index scheme the index; `places`
    are the decimals of its per cent, `table` is the name of its table as a reader finds it."""

    fact_id: str
    criterion: str
    agency_id: str
    name: str
    points: float | None
    percent: float | None
    places: int
    rank: int | None
    class_: str | None
    row_no: int
    table_no: int
    table: str

    @property
    def where(self) -> str:
        """The place as a reader finds it."""
        return f"{self.table}, row {self.row_no}" if self.row_no else self.table


class Swap:
    """Lines that would stand in the place of printed ones of the same `fact_id`, and what of them is another."""

    def __init__(self, new: Sequence[Line], old: Sequence[Line]) -> None:
        self.new, self.old = new, old
        pairs = list(zip(old, new, strict=True))
        self.is_valued = any(one.points != other.points for one, other in pairs)
        self.is_named = any(one.agency_id != other.agency_id for one, other in pairs)
        self.is_ranked = any(one.rank != other.rank for one, other in pairs)
        self.agencies = {line.agency_id for line in (*old, *new)}
        self.criteria = {line.criterion for line in old}

    def applied(self, table: Sequence[Line]) -> list[Line]:
        """The table with the new lines in their places."""
        new = {line.fact_id: line for line in self.new}
        return [new.get(line.fact_id, line) for line in table]


def points_of(lines: Sequence[Line]) -> dict[str, float]:
    """The points of each agency of one table, without those that have two."""
    given: dict[str, set[float]] = defaultdict(set)
    for line in lines:
        if line.points is not None:
            given[line.agency_id].add(line.points)
    return {agency: next(iter(values)) for agency, values in given.items() if len(values) == 1}


def is_off_step(points: float, step: float) -> bool:
    """Whether points are no multiple of the step."""
    return abs(points - round(points / step) * step) > _NEAR


def is_share(points: float, most: float, percent: float, places: int) -> bool:
    """Whether `percent` is what `points` are of `most`, rounded or cut at so many decimals."""
    over, unit = 100 * points / most - percent, 10.0**-places
    return -unit / 2 - _NEAR <= over < unit - _NEAR


def share_of(points: float, most: float, places: int, is_cut: bool) -> float:
    """The per cent that `points` are of `most`, rounded or cut at so many decimals."""
    exact, unit = 100 * points / most, 10**places
    return math.floor(exact * unit + _NEAR) / unit if is_cut else round(exact, places)
