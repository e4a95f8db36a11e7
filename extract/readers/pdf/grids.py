"""Grids that ruled lines make: where they cross, which squares are one cell."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise, repeat
from operator import ge, itemgetter
from typing import NamedTuple

from extract.readers.pdf.rules import Rule

# Lines this close are one: double rules, boxes drawn side by side, ends that do not quite meet.
_ONE_LINE = 3.2
# No column is as narrow as this: boxes that keep a distance have their sides so near one another.
_ONE_COLUMN = 5.6
_MEETS = 3.5
# Crossing lines that run on further than this past the last line leave a side open.
_OPEN = 7.0
# So much of a square's side must be drawn for it to be closed there.
_CLOSED = 0.6
_FREE = -1


class Span(NamedTuple):
    """A cell of a grid: squares from (row, column), counted from 0, and how many it takes."""

    row: int
    column: int
    rowspan: int
    colspan: int


class Grid(NamedTuple):
    """`xs` and `ys` are the places of the lines, sorted; `spans` the cells from top left to bottom right, `owners` for
    each row of squares the number of the span that each belongs to."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    spans: list[Span]
    owners: list[list[int]]


class Line(NamedTuple):
    """A line that may be drawn in pieces: where each of them begins and ends, in order."""

    at: float
    pieces: list[tuple[float, float]]

    @property
    def start(self) -> float:
        return self.pieces[0][0]

    @property
    def end(self) -> float:
        return self.pieces[-1][1]


# A span from its four parts, without the cost of the class's own constructor.
_span_of = partial(tuple.__new__, Span)


def across_and_down(horizontal: Iterable[Rule], vertical: Iterable[Rule]) -> tuple[list[Line], list[Line]]:
    """The lines that the rules of a page make, from top to bottom and from left to right."""
    return merged(horizontal, _ONE_LINE), merged(vertical, _ONE_COLUMN)


def grids_of(across: Sequence[Line], down: Sequence[Line]) -> list[Grid]:
    """The grids on a page from top to bottom; a single box is none."""
    found = []
    for rows, columns in _connected(across, down):
        grid = _grid(rows, columns)
        if grid is not None:
            found.append(grid)
    return sorted(found, key=lambda grid: (grid.ys[0], grid.xs[0]))


def merged(rules: Iterable[Rule], near: float) -> list[Line]:
    """Rules that lie on one line, or `near` one another, as one, with the pieces that are drawn of it."""
    lines: list[Line] = []
    group: list[Rule] = []
    last = furthest = -math.inf
    for rule in sorted(rules):
        at = rule[0]
        if at - last > near or at > furthest:
            if group:
                lines.append(_line(group))
            group, furthest = [rule], at + 1.6 * near
        else:
            group.append(rule)
        last = at
    if group:
        lines.append(_line(group))
    return lines


def _line(group: list[Rule]) -> Line:
    """Rules, which are sorted, as one line."""
    at, begun, done = group[0]
    if len(group) == 1:
        return Line(at, [(begun, done)])
    if group[-1][0] != at:
        at = sum(rule[0] for rule in group) / len(group)
        group = sorted(group, key=itemgetter(1))
        _, begun, done = group[0]
    pieces: list[tuple[float, float]] = []
    for _, start, end in group:
        if start - done > _MEETS:
            pieces.append((begun, done))
            begun, done = start, end
        elif end > done:
            done = end
    pieces.append((begun, done))
    return Line(at, pieces)


def _connected(across: Sequence[Line], down: Sequence[Line]) -> list[tuple[list[Line], list[Line]]]:
    """Lines that cross or touch, as sets of those across and those down."""
    # A piece stands for itself: two tables side by side may share the height of a line.
    rows = [(nth, start, end) for nth, line in enumerate(across) for start, end in line.pieces]
    heights = [across[row[0]].at for row in rows]
    lefts, rights = [row[1] - _MEETS for row in rows], [row[2] + _MEETS for row in rows]
    # The set of each row, named by one of its rows, and a row that each column crosses.
    sets = list(range(len(rows)))
    crossed: list[tuple[int, int, tuple[float, float]]] = []
    for nth, (x, pieces) in enumerate(down):
        for piece in pieces:
            low, high = bisect_left(heights, piece[0] - _MEETS), bisect_right(heights, piece[1] + _MEETS)
            if low >= high:
                continue
            if max(lefts[low:high]) <= x <= min(rights[low:high]):
                met = set(sets[low:high])
            elif not (met := {sets[at] for at in range(low, high) if lefts[at] <= x <= rights[at]}):
                continue
            first = min(met)
            crossed.append((first, nth, piece))
            if len(met) > 1:
                sets = [first if name in met else name for name in sets]
    found: dict[int, tuple[dict[int, Line], dict[int, Line]]] = {}
    for first, nth, piece in crossed:
        columns = found.setdefault(sets[first], ({}, {}))[1]
        columns.setdefault(nth, Line(down[nth].at, [])).pieces.append(piece)
    for name, (nth, start, end) in zip(sets, rows, strict=True):
        if name in found:
            level = found[name][0]
            level.setdefault(nth, Line(across[nth].at, [])).pieces.append((start, end))
    return [(list(level.values()), list(columns.values())) for level, columns in found.values()]


def _apart(lines: list[Line], near: float) -> list[Line]:
    """Lines of one grid, those `near` one another as one: there were more of them on the page."""
    if all(other.at - one.at > near for one, other in pairwise(lines)):
        return lines
    return merged((Rule(line.at, start, end) for line in lines for start, end in line.pieces), near)


def _grid(rows: list[Line], columns: list[Line]) -> Grid | None:
    rows, columns = _apart(rows, _ONE_LINE), _apart(columns, _ONE_COLUMN)
    rows, columns = _closed(rows, columns), _closed(columns, rows)
    if len(rows) < 2 or len(columns) < 2 or (len(rows) == 2 and len(columns) == 2):
        return None
    xs, ys = tuple(line.at for line in columns), tuple(line.at for line in rows)
    # Of each row of squares, whether they have a wall at their right, and a floor below.
    walls = [list(row) for row in zip(*_drawn(columns[1:], ys), strict=True)]
    return Grid(xs, ys, *_spans(walls, _drawn(rows[1:], xs)))


def _spans(walls: list[list[bool]], floors: list[list[bool]]) -> tuple[list[Span], list[list[int]]]:
    """The cells, and for each row of squares the numbers of those that they belong to."""
    wide = len(walls[0])
    spans: list[Span] = []
    owners = [[_FREE] * wide for _ in walls]
    for r, (wall, floor, owner) in enumerate(zip(walls, floors, owners, strict=True)):
        if all(wall) and all(floor) and max(owner) == _FREE:
            owner[:] = range(len(spans), len(spans) + wide)
            spans += map(_span_of, zip(repeat(r), range(wide), repeat(1), repeat(1)))
            continue
        for c in range(wide):
            if owner[c] != _FREE:
                continue
            if wall[c] and floor[c]:
                owner[c] = len(spans)
                spans.append(_span_of((r, c, 1, 1)))
            else:
                spans.append(_span(r, c, walls, floors, owners, len(spans)))
    return spans, owners


def _closed(lines: list[Line], others: list[Line]) -> list[Line]:
    """`lines` with an edge where the crossing lines run on past the outermost: tables are drawn without outer sides,
    and a page break cuts rows without a rule."""
    start, end = min(line.start for line in others), max(line.end for line in others)
    if lines[0].at - start > _OPEN:
        lines = [Line(start, [(others[0].at, others[-1].at)]), *lines]
    if end - lines[-1].at > _OPEN:
        lines = [*lines, Line(end, [(others[0].at, others[-1].at)])]
    return lines


def _drawn(lines: Sequence[Line], places: tuple[float, ...]) -> list[list[bool]]:
    """Of each line whether enough of it is drawn between each of the places, which are sorted, and the next."""
    enough = [_CLOSED * (end - start) for start, end in pairwise(places)]
    count = len(enough)
    inner = [True] * (count - 2)
    found = []
    for line in lines:
        if count > 1 and len(line.pieces) == 1 and line.start < places[1] and line.end > places[-2]:
            # Drawn all along, as most are; only how far it goes at both sides is to be seen.
            begins = places[1] - max(line.start, places[0]) >= enough[0]
            found.append([begins, *inner, min(line.end, places[-1]) - places[-2] >= enough[-1]])
            continue
        lengths = [0.0] * count
        for start, end in line.pieces:
            first = max(bisect_right(places, start) - 1, 0)
            last = min(bisect_left(places, end), count) - 1
            if first < last:
                lengths[first] += places[first + 1] - max(start, places[first])
                lengths[last] += min(end, places[last + 1]) - places[last]
                lengths[first + 1 : last] = enough[first + 1 : last]
            elif first == last:
                lengths[first] += min(end, places[first + 1]) - max(start, places[first])
        found.append(list(map(ge, lengths, enough)))
    return found


def _span(
    r: int, c: int, walls: list[list[bool]], floors: list[list[bool]], owners: list[list[int]], number: int
) -> Span:
    """The largest box of squares from (r, c) that no side parts; its squares become those of span `number`."""
    wide, tall = len(walls[0]), len(walls)
    right = c
    while right + 1 < wide and not walls[r][right] and owners[r][right + 1] == _FREE:
        right += 1
    low = r
    while (
        low + 1 < tall
        and not any(floors[low][c : right + 1])
        and not any(walls[low + 1][c:right])
        and max(owners[low + 1][c : right + 1]) == _FREE
    ):
        low += 1
    for owner in owners[r : low + 1]:
        owner[c : right + 1] = [number] * (right + 1 - c)
    return Span(r, c, low - r + 1, right - c + 1)
