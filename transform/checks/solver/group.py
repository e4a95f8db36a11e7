"""The tables of one group of agencies as a small model: what is printed, and which constraints that breaks."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from transform.checks.ranking import ranks_of, wrong_ranks
from transform.checks.solver.lines import Bound, Broken, Line, Swap, is_off_step, is_share, points_of
from transform.checks.sums import SLACK, Sum

_OF_SUMS = ("total_differs", "remainder_impossible")
_OF_NAMES = ("agency_twice", "agency_missing")


@dataclass(frozen=True)
class Group:
    """The rows of all tables of a group by criterion, and what is known of it: maxima by criterion, sums, bounds of
    classes, the method by which a criterion's ranks follow its points (those whose ranks do), which criteria have only
    whole points, the agencies that its tables have, and those that were left out. `is_cut`: its per cents are cut and
    not rounded; `unit`: what its points are called; `step`: of what they are multiples; `labels`: criteria by name."""

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
    step: float | None = None
    labels: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def wide(self) -> frozenset[int]:
        """The tables that have more than one criterion: a row says not yet which figure is meant."""
        found = Counter(number for table in self.tables.values() for number in {line.table_no for line in table})
        return frozenset(number for number, count in found.items() if count > 1)

    def column_of(self, line: Line) -> str:
        """The criterion of a line by name where its row does not tell it, to be read after the place; else empty."""
        return f"«{self.labels.get(line.criterion, line.criterion)}»" if line.table_no in self.wide else ""

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
            found.update(self._of_names(criterion, table))
            found.update(self._of_ranks(criterion, table))
        everybody = {agency for points in self.points.values() for agency in points}
        return frozenset(found | set(self._of_sums(everybody, self.points)))

    def _of_rows(self, lines: Sequence[Line]) -> Iterator[Broken]:
        for line in lines:
            most = self.maxima.get(line.criterion)
            if self.step and line.points is not None and is_off_step(line.points, self.step):
                yield "points_off_step", line.criterion, line.fact_id
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

    def _of_names(self, criterion: str, table: Sequence[Line]) -> Iterator[Broken]:
        named = Counter(line.agency_id for line in table)
        if len(named) < len(table):
            for line in table:
                if named[line.agency_id] > 1:
                    yield "agency_twice", criterion, line.fact_id
        for agency in self.agencies - named.keys() - self.left_out:
            yield "agency_missing", criterion, agency

    def _of_ranks(self, criterion: str, table: Sequence[Line]) -> Iterator[Broken]:
        method = self.methods.get(criterion)
        if method is None:
            return
        values, ranks = [line.points or 0.0 for line in table], [line.rank for line in table]
        wrong = wrong_ranks(values, ranks, method, criterion in self.whole)
        for line, is_off in zip(table, wrong, strict=True):
            if is_off:
                yield "rank_differs", criterion, line.fact_id

    def ranks(self, criterion: str) -> dict[str, int]:
        """The rank of each row of a table by its points, if its ranks follow them."""
        table, method = self.tables[criterion], self.methods.get(criterion)
        if method is None:
            return {}
        ranks = ranks_of([line.points or 0.0 for line in table], method)
        return {line.fact_id: rank for line, rank in zip(table, ranks, strict=True)}

    @cached_property
    def held(self) -> frozenset[tuple[str, str]]:
        """Criteria and agencies whose points are in a sum that is right: with any others it would be wrong."""
        found: set[tuple[str, str]] = set()
        for asked in (one for one in self.sums if one.rest is None):
            for agency, total in self.points.get(asked.total, {}).items():
                rest = left_of(asked, agency, total, self.points)
                if rest is not None and abs(rest) <= SLACK:
                    found.update((criterion, agency) for criterion in (asked.total, *asked.parts))
        return frozenset(found)

    @cached_property
    def doubled(self) -> frozenset[str]:
        """Criteria whose tables name an agency twice."""
        return frozenset(criterion for kind, criterion, _ in self.broken if kind == "agency_twice")

    @cached_property
    def unranked(self) -> frozenset[str]:
        """Criteria of which more than half of the ranks are not those of the points: only a change after which all
        are says something about them."""
        off = Counter(criterion for kind, criterion, _ in self.broken if kind == "rank_differs")
        return frozenset(one for one, count in off.items() if 2 * count > len(self.tables[one]))

    def settled_by(self, lines: Sequence[Line]) -> frozenset[Broken]:
        """What would agree with `lines` in the place of those of the same `fact_id`; nothing if they break more."""
        change = Swap(lines, [self.lines[line.fact_id] for line in lines])
        settled: set[Broken] = set()
        # The cheap questions first: nearly every change breaks something of its own row or of a sum.
        for asked in (self._rows_by, self._sums_by, self._names_by, self._ranks_by):
            before, after = asked(change)
            if after - before:
                return frozenset()
            settled |= before - after
        return frozenset(settled)

    def _rows_by(self, change: Swap) -> tuple[set[Broken], set[Broken]]:
        return set(self._of_rows(change.old)), set(self._of_rows(change.new))

    def _sums_by(self, change: Swap) -> tuple[set[Broken], set[Broken]]:
        if not (change.is_named or change.is_valued) or not self.sums:
            return set(), set()
        agencies = change.agencies
        before = {one for one in self.broken if one[0] in _OF_SUMS and one[2] in agencies}
        points = {one: {agency: own[agency] for agency in agencies if agency in own}
                  for one, own in self.points.items()}  # fmt: skip
        for criterion in change.criteria:
            points[criterion] = points_of([
                line for line in change.applied(self.tables[criterion]) if line.agency_id in agencies
            ])  # fmt: skip
        return before, set(self._of_sums(agencies, points))

    def _names_by(self, change: Swap) -> tuple[set[Broken], set[Broken]]:
        """Where two names change places, nothing follows for a table, unless one of them stands there a third time."""
        is_exchange = {one.agency_id for one in change.old} == {one.agency_id for one in change.new}
        if not change.is_named or (is_exchange and not self.doubled & change.criteria):
            return set(), set()
        before = {one for one in self.broken if one[0] in _OF_NAMES and one[1] in change.criteria}
        tables = ((one, change.applied(self.tables[one])) for one in change.criteria)
        return before, {broken for one, table in tables for broken in self._of_names(one, table)}

    def _ranks_by(self, change: Swap) -> tuple[set[Broken], set[Broken]]:
        """Of a table without rank: only a change after which all ranks are right says something about it."""
        before: set[Broken] = set()
        after: set[Broken] = set()
        for criterion in change.criteria if change.is_valued or change.is_ranked else ():
            still = set(self._of_ranks(criterion, change.applied(self.tables[criterion])))
            if not (still and criterion in self.unranked):
                before.update(one for one in self.broken if one[:2] == ("rank_differs", criterion))
                after |= still
        return before, after

    def _of_sums(self, agencies: Iterable[str], points: Mapping[str, Mapping[str, float]]) -> Iterator[Broken]:
        for asked in self.sums:
            most = self.maxima.get(asked.rest or "")
            totals = points.get(asked.total, {})
            for agency in agencies:
                rest = left_of(asked, agency, totals[agency], points) if agency in totals else None
                if rest is None:
                    continue
                if asked.rest is None and abs(rest) > SLACK:
                    yield "total_differs", asked.total, agency
                elif asked.rest is not None and (rest < -SLACK or (most is not None and rest > most + SLACK)):
                    yield "remainder_impossible", asked.total, agency


def left_of(asked: Sum, agency: str, total: float, points: Mapping[str, Mapping[str, float]]) -> float | None:
    """What the parts leave of the total of an agency; None where a part is not printed or not certain."""
    parts = [points.get(part, {}).get(agency) for part in asked.parts]
    known = [part for part in parts if part is not None]
    return None if len(known) < len(parts) else round(total - sum(known), 6)
