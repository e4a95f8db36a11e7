"""Grids that ruled lines make: where they cross, which squares are one cell."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
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


class Span(NamedTuple):
    """A cell of a grid: squares from (row, column), counted from 0, and how many it takes."""

    row: int
    column: int
    rowspan: int
    colspan: int


class Grid(NamedTuple):
    """`xs` and `ys` are the places of the lines, sorted; `spans` the cells from top left to bottom right."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    spans: tuple[Span, ...]


class _Line(NamedTuple):
    at: float
    pieces: list[tuple[float, float]]

    @property
    def start(self) -> float:
        return self.pieces[0][0]

    @property
    def end(self) -> float:
        return self.pieces[-1][1]


def grids_of(horizontal: Sequence[Rule], vertical: Sequence[Rule]) -> list[Grid]:
    """The grids on a page from top to bottom; a single box is none."""
    across, down = merged(horizontal), merged(vertical, _ONE_COLUMN)
    found = []
    for rows, columns in _connected(across, down):
        grid = _grid(rows, columns)
        if grid is not None:
            found.append(grid)
    return sorted(found, key=lambda grid: (grid.ys[0], grid.xs[0]))


def merged(rules: Iterable[Rule], near: float = _ONE_LINE) -> list[_Line]:
    """Rules that lie on one line, or `near` one another, as one, with the pieces that are drawn of it."""
    gathered: list[list[Rule]] = []
    for rule in sorted(rules):
        is_near = gathered and rule.at - gathered[-1][-1].at <= near
        if is_near and rule.at - gathered[-1][0].at <= 1.6 * near:
            gathered[-1].append(rule)
        else:
            gathered.append([rule])
    lines = []
    for group in gathered:
        pieces: list[tuple[float, float]] = []
        for _, start, end in sorted(group, key=lambda rule: rule.start):
            if pieces and start - pieces[-1][1] <= _MEETS:
                if end > pieces[-1][1]:
                    pieces[-1] = (pieces[-1][0], end)
            else:
                pieces.append((start, end))
        at = sum(rule.at for rule in group) / len(group)
        lines.append(_Line(at, pieces))
    return lines


def _connected(across: list[_Line], down: list[_Line]) -> list[tuple[list[_Line], list[_Line]]]:
    """Lines that cross or touch, as sets of those across and those down."""
    # A piece is a node of its own: two tables side by side may share the height of a line.
    rows = [_Line(line.at, [piece]) for line in across for piece in line.pieces]
    columns = [_Line(line.at, [piece]) for line in down for piece in line.pieces]
    owner = list(range(len(rows) + len(columns)))

    def root(at: int) -> int:
        while owner[at] != at:
            owner[at] = owner[owner[at]]
            at = owner[at]
        return at

    places = [row.at for row in rows]
    order = sorted(range(len(rows)), key=places.__getitem__)
    heights = [places[at] for at in order]
    for nth, (x, ((top, bottom),)) in enumerate(columns, len(rows)):
        for at in order[bisect_left(heights, top - _MEETS) : bisect_right(heights, bottom + _MEETS)]:
            start, end = rows[at].pieces[0]
            if start - _MEETS <= x <= end + _MEETS:
                owner[root(at)] = root(nth)
    sets: dict[int, tuple[list[_Line], list[_Line]]] = {}
    for at, row in enumerate(rows):
        sets.setdefault(root(at), ([], []))[0].append(row)
    for at, column in enumerate(columns, len(rows)):
        sets.setdefault(root(at), ([], []))[1].append(column)
    return [(rows, columns) for rows, columns in sets.values() if rows and columns]


def _as_one(lines: list[_Line], near: float) -> list[_Line]:
    return merged((Rule(line.at, start, end) for line in lines for start, end in line.pieces), near)


def _grid(rows: list[_Line], columns: list[_Line]) -> Grid | None:
    rows, columns = _as_one(rows, _ONE_LINE), _as_one(columns, _ONE_COLUMN)
    rows, columns = _closed(rows, columns), _closed(columns, rows)
    if len(rows) < 2 or len(columns) < 2 or (len(rows) == 2 and len(columns) == 2):
        return None
    xs, ys = tuple(line.at for line in columns), tuple(line.at for line in rows)
    # sides[r][c]: whether the square has a wall at its right, or a floor below it.
    wide, tall = len(xs) - 1, len(ys) - 1
    walls = [list(row) for row in zip(*(_drawn(line, ys) for line in columns[1:]), strict=True)]
    floors = [_drawn(line, xs) for line in rows[1:]]
    spans: list[Span] = []
    taken = [[False] * wide for _ in range(tall)]
    for r in range(tall):
        for c in range(wide):
            if not taken[r][c]:
                spans.append(_span(r, c, walls, floors, taken))  # noqa: PERF401 -- each call marks squares as taken
    return Grid(xs, ys, tuple(spans))


def _closed(lines: list[_Line], others: list[_Line]) -> list[_Line]:
    """`lines` with an edge where the crossing lines run on past the outermost: tables are drawn without outer sides,
    and a page break cuts rows without a rule."""
    start, end = min(line.start for line in others), max(line.end for line in others)
    if lines[0].at - start > _OPEN:
        lines = [_Line(start, [(others[0].at, others[-1].at)]), *lines]
    if end - lines[-1].at > _OPEN:
        lines = [*lines, _Line(end, [(others[0].at, others[-1].at)])]
    return lines


def _drawn(line: _Line, places: tuple[float, ...]) -> list[bool]:
    """Whether enough of the line is drawn between each of the places, which are sorted, and the next."""
    lengths = [0.0] * (len(places) - 1)
    for start, end in line.pieces:
        first = max(bisect_right(places, start) - 1, 0)
        for at in range(first, min(bisect_left(places, end), len(lengths))):
            lengths[at] += min(end, places[at + 1]) - max(start, places[at])
    return [
        length >= _CLOSED * (end - start) for length, start, end in zip(lengths, places[:-1], places[1:], strict=True)
    ]


def _span(r: int, c: int, walls: list[list[bool]], floors: list[list[bool]], taken: list[list[bool]]) -> Span:
    """The largest box of squares from (r, c) that no side parts; its squares are marked as taken."""
    wide, tall = len(walls[0]), len(walls)
    if walls[r][c] and floors[r][c]:
        taken[r][c] = True
        return Span(r, c, 1, 1)
    right = c
    while right + 1 < wide and not walls[r][right] and not taken[r][right + 1]:
        right += 1
    low = r
    while (
        low + 1 < tall
        and not any(floors[low][at] for at in range(c, right + 1))
        and not any(walls[low + 1][at] for at in range(c, right))
        and not any(taken[low + 1][c : right + 1])
    ):
        low += 1
    for row in taken[r : low + 1]:
        row[c : right + 1] = [True] * (right + 1 - c)
    return Span(r, c, low - r + 1, right - c + 1)
