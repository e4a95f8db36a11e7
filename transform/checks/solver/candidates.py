"""Changes of one figure, one name, or one swapped pair that may have been meant."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from transform.checks.solver.group import Group, left_of
from transform.checks.solver.lines import Broken, Line, is_off_step, is_share, share_of
from transform.checks.sums import SLACK

_MOST_PAIRS = 200
_FEWEST = 5  # rows that show in what steps a column goes


class Change(NamedTuple):
    """The lines that would stand in the place of the printed ones. Where nothing tells the one figure, `over` and
    `under` are those between which its points would lie, None for no bound."""

    lines: tuple[Line, ...]
    is_range: bool = False
    over: float | None = None
    under: float | None = None

    def figures(self, printed: Mapping[str, Line]) -> int:
        """How many figures it changes; a swapped pair counts as one."""
        if len(self.lines) > 1:
            return 1
        (line,) = self.lines
        old = printed[line.fact_id]
        return sum(one != other for one, other in zip(line._replace(name=old.name), old, strict=True))


def candidates(group: Group, broken: Broken) -> Iterator[Change]:
    """Changes that touch the constraint `broken`."""
    kind, criterion, about = broken
    if about in group.lines:
        line = group.lines[about]
        yield from _of_line(group, line)
        # Which of two rows of one name is another's is as open from the one as from the other.
        same = [one for one in group.tables[criterion] if one.agency_id == line.agency_id]
        yield from _of_names(group, criterion, same)
    else:
        own = [line for line in group.lines.values() if line.agency_id == about]
        for line in own:
            yield from _points(group, line)
        for at in sorted({line.criterion for line in own} | {criterion}):
            yield from _of_names(group, at, [line for line in own if line.criterion == at])
        if kind == "agency_missing":
            yield from _renamed(group, criterion, about)


def _of_line(group: Group, line: Line) -> Iterator[Change]:
    yield from _points(group, line)
    most = group.maxima.get(line.criterion)
    if most and line.points is not None and line.percent is not None:
        share = share_of(line.points, most, line.places, group.is_cut)
        if share != line.percent:
            yield Change((line._replace(percent=share),))
    rank = group.ranks(line.criterion).get(line.fact_id)
    if rank is not None and rank != line.rank:
        yield Change((line._replace(rank=rank),))
        yield from _ranks_swapped(group, line, rank)
    expected = group.class_of(line)
    if expected is not None and expected != line.class_:
        yield Change((line._replace(class_=expected),))


def _ranks_swapped(group: Group, line: Line, rank: int) -> Iterator[Change]:
    """The rank of the row swapped with another's, where each has the rank that is right for the other."""
    expected = group.ranks(line.criterion)
    for other in group.tables[line.criterion]:
        if other.rank == rank and expected[other.fact_id] == line.rank:
            yield Change((line._replace(rank=rank), other._replace(rank=line.rank)))


def _points(group: Group, line: Line) -> Iterator[Change]:
    """Other points: those that the per cent, the total or the parts ask for, and slips of a digit; with them their per
    cent and class, where these go with the printed points. All are multiples of what the other rows are."""
    if line.points is None:
        return
    values: set[float] = set()
    summed: set[float] = set()
    most = group.maxima.get(line.criterion)
    if most and line.percent is not None:
        exact = line.percent * most / 100
        decimals = max(map(_decimals, (one.points for one in group.tables[line.criterion])))
        values.update(round(exact, places) for places in range(decimals + 1))
        values.add(math.ceil(exact))
    for asked in group.sums:
        total = group.points.get(asked.total, {}).get(line.agency_id)
        rest = None if total is None or asked.rest else left_of(asked, line.agency_id, total, group.points)
        if rest is not None and line.criterion == asked.total:
            summed.add(round(line.points - rest, 6))
        elif rest is not None and line.criterion in asked.parts:
            summed.add(round(line.points + rest, 6))
    values.update(summed, _slips(line.points))
    is_shared = bool(most and line.percent is not None and is_share(line.points, most, line.percent, line.places))
    is_held = (line.criterion, line.agency_id) in group.held
    step = group.step or step_of([one.points for one in group.tables[line.criterion] if one.fact_id != line.fact_id])
    for value in sorted(values - {line.points}):
        if value < 0 or (most is not None and value > most) or (is_held and abs(value - line.points) > 2 * SLACK):
            continue
        if step and is_off_step(value, step):
            continue
        new = line._replace(points=value)
        # That points are wrong whose per cent fits them, nobody will believe for less than a sum.
        if is_shared and most and line.percent is not None and not is_share(value, most, line.percent, line.places):
            if value not in summed:
                continue
            new = new._replace(percent=share_of(value, most, line.places, group.is_cut))
            if line.class_ is not None and group.class_of(line) == line.class_:
                new = new._replace(class_=group.class_of(new))
        yield Change((new,))
    if not is_held:
        yield from _between(group, line)


def step_of(points: Sequence[float | None]) -> float | None:
    """The greatest number of which all of these points are multiples, to a thousandth; None of too few."""
    given = [1000 * one for one in points if one]
    if len(given) < _FEWEST or any(abs(one - round(one)) > 1e-6 for one in given):
        return None
    return math.gcd(*map(round, given)) / 1000


def _between(group: Group, line: Line) -> Iterator[Change]:
    """Points that the printed rank asks for: between those of the rows that are ranked before and after."""
    if line.criterion not in group.methods or line.rank is None or line.points is None:
        return
    table = [one for one in group.tables[line.criterion] if one.fact_id != line.fact_id]
    ranked = [(one.rank, one.points) for one in table if one.rank is not None and one.points is not None]
    above = [points for rank, points in ranked if rank < line.rank]
    below = [points for rank, points in ranked if rank > line.rank]
    most = group.maxima.get(line.criterion, max(above, default=0.0))
    high, low = min(above, default=most), max(below, default=0.0)
    if low >= high:
        return
    middle = (low + high) / 2
    if group.step:
        middle = round(middle / group.step) * group.step
        if not low < middle < high:
            return
    over, under = low if below else None, high if above or not below else None
    yield Change((line._replace(points=middle),), True, over, under)


def _slips(value: float) -> Iterator[float]:
    """The number with one digit another, or two neighbouring digits swapped."""
    text = said(value)
    for at, digit in enumerate(text):
        if not digit.isdigit():
            continue
        for other in "0123456789":
            if other != digit and not (at == 0 and other == "0" and len(text) > 1):
                yield float((text[:at] + other + text[at + 1 :]).replace(",", "."))
        if at + 1 < len(text) and text[at + 1].isdigit() and text[at + 1] != digit:
            swapped = text[:at] + text[at + 1] + digit + text[at + 2 :]
            if not swapped.startswith("0"):
                yield float(swapped.replace(",", "."))


def _of_names(group: Group, criterion: str, own: list[Line]) -> Iterator[Change]:
    """The name of a row swapped with that of another row of its table, or with that of an agency missing there."""
    table = group.tables.get(criterion, ())
    named = {line.agency_id for line in table}
    pairs = [(one, other) for one in own for other in table if one.agency_id != other.agency_id]
    for one, other in pairs[:_MOST_PAIRS]:
        if one.points is not None and other.points is not None:
            is_held = not group.held.isdisjoint({(criterion, one.agency_id), (criterion, other.agency_id)})
            if one.points == other.points or (is_held and abs(one.points - other.points) > 2 * SLACK):
                continue
        yield Change((
            one._replace(agency_id=other.agency_id, name=other.name),
            other._replace(agency_id=one.agency_id, name=one.name),
        ))  # fmt: skip
    for one in own:
        for agency in sorted(group.agencies - named - group.left_out):
            yield _rename(group, one, agency)


def _renamed(group: Group, criterion: str, agency: str) -> Iterator[Change]:
    for one, other in combinations(group.tables.get(criterion, ()), 2):
        if one.agency_id == other.agency_id:
            yield from (_rename(group, one, agency), _rename(group, other, agency))


def _rename(group: Group, line: Line, agency: str) -> Change:
    name = next((other.name for other in group.lines.values() if other.agency_id == agency), agency)
    return Change((line._replace(agency_id=agency, name=name),))


def _decimals(value: float | None) -> int:
    return len(said(value).partition(",")[2]) if value is not None else 0


def said(value: float) -> str:
    """A figure as these pages print it."""
    return f"{round(value, 6):.12g}".replace(".", ",")
