"""The tables of one group of agencies as a small model: what is printed, and which constraints that breaks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from transform.checks.ranking import ranks_of, wrong_ranks
from transform.checks.sums import Sum

_NEAR = 0.011
_OF_SUMS = ("total_differs", "remainder_impossible")
_OF_TABLES = ("rank_differs", "agency_twice", "agency_missing")

# A broken constraint: its kind, the criterion, and the row (`fact_id`) or agency it is about.
Broken = tuple[str, str, str]


class Bound(NamedTuple):
    """A class of a scheme and the per cent at which it begins."""

    name: str
    least: float
    is_included: bool


class Line(NamedTuple):
    """One row of a ranking table as printed. `points` are what it is ranked by, in an index scheme the index; `places`
    are the decimals of its per cent, `where` is the place as a reader finds it."""

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
    where: str


@dataclass(frozen=True)
class Group:
    """The rows of all tables of a group by criterion, and what is known of it: maxima by criterion, sums, bounds of
    classes, the method by which a criterion's ranks follow its points (those whose ranks do), which criteria have only
    whole points, the agencies that its tables have, and those that were left out. `is_cut`: its per cents are cut and
    not rounded; `unit`: what its points are called."""

    tables: Mapping[str, Sequence[Line]]
    maxima: Mapping[str, float]
    sums: Sequence[Sum]
    bounds: Sequence[Bound]
    methods: Mapping[str, str]
    left_out: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    is_cut: bool = False
    unit: str = "points"

    @cached_property
    def lines(self) -> dict[str, Line]:
        """All rows by `fact_id`."""
        return {line.fact_id: line for table in self.tables.values() for line in table}

    @cached_property
    def points(self) -> dict[str, dict[str, float]]:
        """The points of each agency by criterion."""
        return {criterion: points_of(table) for criterion, table in self.tables.items()}

    @cached_property
    def broken(self) -> frozenset[Broken]:
        """Every constraint that the lines break."""
        found: set[Broken] = set()
        for criterion, table in self.tables.items():
            found.update(self._of_rows(table))
            found.update(self._of_table(criterion, table))
        everybody = {agency for points in self.points.values() for agency in points}
        return frozenset(found | set(self._of_sums(everybody, self.points)))

    def broken_after(self, lines: Sequence[Line]) -> frozenset[Broken]:
        """What is broken with `lines` in the place of those of the same `fact_id`: only what they touch is asked."""
        new = {line.fact_id: line for line in lines}
        old = [self.lines[one] for one in new]
        agencies = {line.agency_id for line in (*old, *lines)}
        criteria = {line.criterion for line in old}
        found = {one for one in self.broken if not _touches(one, new, criteria, agencies)}
        found.update(self._of_rows(lines))
        points = dict(self.points)
        for criterion in criteria:
            table = [new.get(line.fact_id, line) for line in self.tables[criterion]]
            found.update(self._of_table(criterion, table))
            points[criterion] = points_of(table)
        found.update(self._of_sums(agencies, points))
        return frozenset(found)

    def _of_rows(self, lines: Sequence[Line]) -> Iterator[Broken]:
        for line in lines:
            most = self.maxima.get(line.criterion)
            if most and line.points is not None:
                if line.points > most + 1e-6:
                    yield "points_over_maximum", line.criterion, line.fact_id
                if line.percent is not None and not is_share(line.points, most, line.percent, line.places):
                    yield "percent_differs", line.criterion, line.fact_id
            if line.class_ is not None and self.class_of(line) not in (None, line.class_):
                yield "class_differs", line.criterion, line.fact_id

    def class_of(self, line: Line) -> str | None:
        """The class that the row's per cent is in, by the bounds of the scheme."""
        most = self.maxima.get(line.criterion)
        share = line.percent
        if share is None and most and line.points is not None:
            share = round(100 * line.points / most, 6)
        if share is None:
            return None
        reached = [one for one in self.bounds if one.least < share or (one.least == share and one.is_included)]
        return max(reached, key=lambda one: one.least).name if reached else None

    def _of_table(self, criterion: str, table: Sequence[Line]) -> Iterator[Broken]:
        named = Counter(line.agency_id for line in table)
        method = self.methods.get(criterion)
        values, ranks = [line.points or 0.0 for line in table], [line.rank for line in table]
        wrong = wrong_ranks(values, ranks, method, criterion in self.whole) if method else [False] * len(table)
        for line, is_off in zip(table, wrong, strict=True):
            if is_off:
                yield "rank_differs", criterion, line.fact_id
            if named[line.agency_id] > 1:
                yield "agency_twice", criterion, line.fact_id
        for agency in self.agencies - set(named) - self.left_out:
            yield "agency_missing", criterion, agency

    def ranks(self, criterion: str, table: Sequence[Line]) -> dict[str, int]:
        """The rank of each row by its points, for tables whose ranks follow them."""
        method = self.methods.get(criterion)
        if method is None:
            return {}
        ranks = ranks_of([line.points or 0.0 for line in table], method)
        return {line.fact_id: rank for line, rank in zip(table, ranks, strict=True)}

    @cached_property
    def unranked(self) -> frozenset[str]:
        """Criteria of which more than half of the ranks are not those of the points: only a change after which all
        are says something about them."""
        off = Counter(criterion for kind, criterion, _ in self.broken if kind == "rank_differs")
        return frozenset(one for one, count in off.items() if 2 * count > len(self.tables[one]))

    def settled_by(self, lines: Sequence[Line]) -> frozenset[Broken]:
        """What would agree with `lines` in the place of those of the same `fact_id`; nothing if they break more."""
        after = self.broken_after(lines)
        still = {criterion for kind, criterion, _ in after if kind == "rank_differs"} & self.unranked

        def counts(one: Broken) -> bool:
            return one[0] != "rank_differs" or one[1] not in still

        if any(counts(one) for one in after - self.broken):
            return frozenset()
        return frozenset(one for one in self.broken - after if counts(one))

    def _of_sums(self, agencies: Iterable[str], points: Mapping[str, Mapping[str, float]]) -> Iterator[Broken]:
        for asked in self.sums:
            most = self.maxima.get(asked.rest or "")
            totals = points.get(asked.total, {})
            for agency in agencies:
                rest = left_of(asked, agency, totals[agency], points) if agency in totals else None
                if rest is None:
                    continue
                if asked.rest is None and abs(rest) > _NEAR:
                    yield "total_differs", asked.total, agency
                elif asked.rest is not None and (rest < -_NEAR or (most is not None and rest > most + _NEAR)):
                    yield "remainder_impossible", asked.total, agency


def _touches(one: Broken, lines: Mapping[str, Line], criteria: set[str], agencies: set[str]) -> bool:
    """Whether a change of `lines` may decide about a broken constraint."""
    kind, criterion, about = one
    if kind in _OF_SUMS:
        return about in agencies
    return criterion in criteria if kind in _OF_TABLES else about in lines


def left_of(asked: Sum, agency: str, total: float, points: Mapping[str, Mapping[str, float]]) -> float | None:
    """What the parts leave of the total of an agency; None where a part is not printed or not certain."""
    parts = [points.get(part, {}).get(agency) for part in asked.parts]
    known = [part for part in parts if part is not None]
    return None if len(known) < len(parts) else round(total - sum(known), 6)


def points_of(lines: Sequence[Line]) -> dict[str, float]:
    """The points of each agency of one table, without those that have two."""
    given: dict[str, set[float]] = defaultdict(set)
    for line in lines:
        if line.points is not None:
            given[line.agency_id].add(line.points)
    return {agency: next(iter(values)) for agency, values in given.items() if len(values) == 1}


def is_share(points: float, most: float, percent: float, places: int) -> bool:
    """Whether `percent` is what `points` are of `most`, rounded or cut at so many decimals."""
    over, unit = 100 * points / most - percent, 10.0**-places
    return -unit / 2 - 1e-6 <= over < unit - 1e-6
