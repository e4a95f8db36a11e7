"""Tables with drawn borders: their grid, and which squares of it one cell covers."""

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Mask
from extract.readers.scan.rules import Rule, Rules

# The part of a border that must be drawn for it to be one.
_DRAWN = 0.6
_DRAWN_WHOLE = 0.93  # but for a break
# Two rows of a head are lower than so many letters.
_FEW_ROWS = 12.0
_LARGEST = 20_000  # squares; a raster pattern has more


class Spot(NamedTuple):
    """A cell of a grid: row and column from 1, spans, and its box in pixels inside the borders."""

    row: int
    column: int
    rowspan: int
    colspan: int
    x0: int
    top: int
    x1: int
    bottom: int


class Grid(NamedTuple):
    """A table on a page, in pixels: the borders between rows and columns, and its cells."""

    ys: tuple[int, ...]
    xs: tuple[int, ...]
    spots: tuple[Spot, ...]

    @property
    def box(self) -> tuple[int, int, int, int]:
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]


def find_grids(rules: Rules, letter: float, shape: tuple[int, int]) -> list[Grid]:
    """The tables that the lines of a page make, from top to bottom. `shape` is the (height, width) of the page."""
    reach = max(4, int(letter * 0.5))
    grids = []
    for level, upright in _tables(rules, reach, shape):
        upright = _supported(upright, level, letter, reach)
        if not upright:
            continue
        level = level + _cut_off(level, upright, letter)
        ys, xs = _places(level, reach), _places(upright, reach)
        drawn = _borders(ys, xs, level, reach)
        ys = [y for nth, y in enumerate(ys) if drawn[nth].any()]
        if len(ys) < 2 or len(xs) < 2 or (len(ys) - 1) * (len(xs) - 1) > _LARGEST:
            continue
        spots = _spots(ys, xs, level, upright, reach)
        if len(spots) > 1:
            grids.append(Grid(tuple(ys), tuple(xs), tuple(spots)))
    return sorted(grids, key=lambda grid: (grid.ys[0], grid.xs[0]))


def strokes_in(grids: Sequence[Grid], rules: Rules, letter: float, ink: Mask) -> list[Rule]:
    """The short upright lines within tables that border no cell: a figure under a seal's letter goes on with its stem,
    and both together reach from border to border."""
    reach = max(4, int(letter * 0.5))
    return [
        rule
        for rule in rules.upright
        if rule.end - rule.start < 5 * letter
        and any(_is_within(rule, grid) and min(abs(x - rule.at) for x in grid.xs) > reach for grid in grids)
        and not _is_drawn(rule, rules.level, letter, ink)
    ]


def _is_drawn(rule: Rule, level: Sequence[Rule], letter: float, ink: Mask) -> bool:
    """Whether there is ink all the way between the level lines that the ends of an upright one are nearest to."""
    crossing = [other.at for other in level if other.start - letter <= rule.at <= other.end + letter]
    if not crossing:
        return True
    top = min(crossing, key=lambda at: abs(at - rule.start))
    bottom = min(crossing, key=lambda at: abs(at - rule.end))
    part = ink[round(top) : round(bottom), max(0, int(rule.at) - 2) : int(rule.at) + 3]
    return part.size == 0 or float((part > 0).any(axis=1).mean()) > _DRAWN_WHOLE


def _touches(rule: Rule, level: Sequence[Rule], letter: float) -> bool:
    """Whether both ends of an upright line lie right on level ones."""
    near = max(3.0, letter * 0.2)
    crossing = [other for other in level if other.start - near <= rule.at <= other.end + near]
    return all(any(abs(other.at - end) <= near + other.thick for other in crossing) for end in (rule.start, rule.end))


def _is_within(rule: Rule, grid: Grid) -> bool:
    x0, top, x1, bottom = grid.box
    return x0 < rule.at < x1 and rule.start < bottom and rule.end > top


def _tables(rules: Rules, reach: int, shape: tuple[int, int]) -> list[tuple[list[Rule], list[Rule]]]:
    """The lines in groups that touch one another."""
    canvas = np.zeros(shape, np.uint8)
    for rule in rules.level:
        cv2.line(canvas, (rule.start, int(rule.at)), (rule.end, int(rule.at)), 255, reach)
    for rule in rules.upright:
        cv2.line(canvas, (int(rule.at), rule.start), (int(rule.at), rule.end), 255, reach)
    count, labels = cv2.connectedComponents(canvas)
    groups: list[tuple[list[Rule], list[Rule]]] = [([], []) for _ in range(count)]
    height, width = shape
    for rule in rules.level:
        y, x = min(int(rule.at), height - 1), min((rule.start + rule.end) // 2, width - 1)
        groups[labels[y, x]][0].append(rule)
    for rule in rules.upright:
        y, x = min((rule.start + rule.end) // 2, height - 1), min(int(rule.at), width - 1)
        groups[labels[y, x]][1].append(rule)
    return [(level, upright) for level, upright in groups if len(level) >= 2 and len(upright) >= 2]


def _cut_off(level: list[Rule], upright: list[Rule], letter: float) -> list[Rule]:
    """The edges of the table where the page cuts it: upright lines run on past the last level one."""
    edges = []
    for ends, last, way in (
        (sorted((rule.end for rule in upright), reverse=True), max(rule.at for rule in level), 1),
        (sorted(rule.start for rule in upright), min(rule.at for rule in level), -1),
    ):
        if len(ends) > 1 and (ends[1] - last) * way > 1.2 * letter:
            across = [rule.at for rule in upright]
            edges.append(Rule(float(ends[1]), int(min(across)), int(max(across)), 1))
    return edges


def _supported(upright: list[Rule], level: list[Rule], letter: float, reach: int) -> list[Rule]:
    """The upright lines without those that stand alone in one row: edges of a round stamp, brackets. In a table of few
    rows, as a head alone at the foot of a page, such a line is a border where it touches two others."""
    height = max(rule.at for rule in level) - min(rule.at for rule in level)
    least = min(5 * letter, 0.6 * height)
    return [
        rule
        for rule in upright
        if sum(other.end - other.start for other in upright if abs(other.at - rule.at) <= reach) >= least
        or (height < _FEW_ROWS * letter and _touches(rule, level, letter))
    ]


def _places(rules: list[Rule], reach: int) -> list[int]:
    """Where the lines run, those closer than `reach` as one, each weighed by its length."""
    places: list[list[Rule]] = []
    for rule in sorted(rules):
        if places and rule.at - places[-1][-1].at <= reach:
            places[-1].append(rule)
        else:
            places.append([rule])
    return [
        round(sum(r.at * (r.end - r.start) for r in same) / max(1, sum(r.end - r.start for r in same)))
        for same in places
    ]


def _spots(ys: list[int], xs: list[int], level: list[Rule], upright: list[Rule], reach: int) -> list[Spot]:
    """The cells: squares with no border between them belong together, and always make a rectangle."""
    rows, columns = len(ys) - 1, len(xs) - 1
    above = _borders(ys, xs, level, reach)  # [border][column]
    left = _borders(xs, ys, upright, reach)  # [border][row]
    owner = np.full((rows, columns), -1, np.int64)
    spots: list[Spot] = []
    for row in range(rows):
        for column in range(columns):
            if owner[row, column] >= 0:
                continue
            wide = 1
            while column + wide < columns and owner[row, column + wide] < 0 and not left[column + wide][row]:
                wide += 1
            high = 1
            while row + high < rows and _goes_down(above, left, owner, row + high, column, wide):
                high += 1
            owner[row : row + high, column : column + wide] = len(spots)
            spots.append(Spot(row + 1, column + 1, high, wide, xs[column], ys[row], xs[column + wide], ys[row + high]))
    return spots


def _goes_down(
    above: NDArray[np.bool_], left: NDArray[np.bool_], owner: NDArray[np.int64], row: int, column: int, wide: int
) -> bool:
    """Whether the cell over `row` reaches into it: no border above, none inside."""
    if bool(above[row, column : column + wide].any()) or bool((owner[row, column : column + wide] >= 0).any()):
        return False
    return not any(left[at][row] for at in range(column + 1, column + wide))


def _borders(at: list[int], along: list[int], rules: list[Rule], reach: int) -> NDArray[np.bool_]:
    """For each border line in `at` and each stretch between two of `along`: whether it is drawn."""
    drawn = np.zeros((len(at), len(along) - 1), bool)
    for nth, place in enumerate(at):
        here = [rule for rule in rules if abs(rule.at - place) <= reach]
        for part in range(len(along) - 1):
            start, end = along[part], along[part + 1]
            covered = sum(max(0, min(rule.end, end) - max(rule.start, start)) for rule in here)
            drawn[nth, part] = covered >= _DRAWN * (end - start)
    return drawn
