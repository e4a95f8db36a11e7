"""A page made ready: upright, level, evenly lit, its borders found and painted over."""

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Grey, Mask, even_light, ink_of, letter_height, to_grey, without_specks
from extract.readers.scan.faint import are_better, pale_lines
from extract.readers.scan.fields import without_fields
from extract.readers.scan.grid import Grid, find_grids, strokes_in
from extract.readers.scan.rules import Rule, Rules, find_rules, mask_without
from extract.readers.scan.stamps import without_stamps
from extract.readers.scan.turn import letters_only, lies_on_its_side, rotated, skew_of

# Letters lower than `_LOW` pixels are read better when the picture is blown up, higher than `_HIGH` no worse shrunk.
_LOW, _WANTED, _HIGH, _MOST_TIMES = 17.0, 24.0, 50.0, 4.0
_MOST_PIXELS = 40_000_000


class Sheet(NamedTuple):
    """`grey` without borders, seals and specks, `ink` of it, the height of a letter, the ruled tables, level
    lines that belong to none; `turns` are the
    quarter turns (counter-clockwise) and `times` the enlargement by which it differs from the picture given."""

    grey: Grey
    ink: Mask
    letter: float
    grids: list[Grid]
    free: list[Rule]
    turns: int
    times: float


def make_ready(image: NDArray[np.uint8]) -> Sheet | None:
    """The sheet of a page's picture, None if nothing is written on it."""
    grey = even_light(without_fields(image, to_grey(image)))
    ink = ink_of(grey)
    letter = letter_height(ink)
    if letter < 3:
        return None
    turns = 0
    if lies_on_its_side(ink, letter):
        turns, grey = 1, np.ascontiguousarray(np.rot90(grey))
    times = _times(letter, grey.size)
    if times != 1.0:
        way = cv2.INTER_CUBIC if times > 1 else cv2.INTER_AREA
        grey = np.asarray(cv2.resize(grey, None, fx=times, fy=times, interpolation=way), np.uint8)
        letter *= times
    return _finished(rotated(grey, skew_of(letters_only(ink_of(grey), letter))), letter, turns, times)


def _times(letter: float, pixels: int) -> float:
    """By how much a picture is enlarged or shrunk before it is read."""
    if letter > _HIGH:
        return _WANTED * 1.5 / letter
    times = min(_WANTED / letter, _MOST_TIMES, (_MOST_PIXELS / pixels) ** 0.5) if letter < _LOW else 1.0
    return times if times > 1.1 else 1.0


def upside_down(sheet: Sheet) -> Sheet:
    """The sheet turned by half a turn."""
    return _finished(np.ascontiguousarray(np.rot90(sheet.grey, 2)), sheet.letter, sheet.turns + 2, sheet.times, sheet)


def _finished(grey: Grey, letter: float, turns: int, times: float, turned: Sheet | None = None) -> Sheet:
    if turned is not None:
        height, width = grey.shape
        grids = [_turned(grid, width, height) for grid in reversed(turned.grids)]
        free = [Rule(height - r.at, width - r.end, width - r.start, r.thick) for r in turned.free]
        return Sheet(grey, np.ascontiguousarray(np.rot90(turned.ink, 2)), letter, grids, free, turns, times)
    ink = ink_of(grey)
    rules, grids = _ruled(grey, ink, letter)
    strokes = strokes_in(grids, rules, letter, ink)
    mask = mask_without(rules, strokes) if strokes else rules.mask
    bare = np.where(mask > 0, 0, ink).astype(np.uint8)
    grey = np.where(mask > 0, 255, without_stamps(grey, bare, letter)).astype(np.uint8)
    grey = without_specks(grey, letter)
    return Sheet(grey, ink_of(grey), letter, grids, rules.free, turns, times)


def _ruled(grey: Grey, ink: Mask, letter: float) -> tuple[Rules, list[Grid]]:
    """The lines of the page and the tables they make; pale ones count where only they make the tables whole."""
    rules = find_rules(ink, letter)
    grids = find_grids(rules, letter, grey.shape)
    pale = pale_lines(grey, ink, letter)
    if not np.any(pale):
        return rules, grids
    more = find_rules(np.asarray(cv2.bitwise_or(ink, pale), np.uint8), letter)
    found = find_grids(more, letter, grey.shape)
    return (more, found) if are_better(found, grids) else (rules, grids)


def _turned(grid: Grid, width: int, height: int) -> Grid:
    rows, columns = len(grid.ys) - 1, len(grid.xs) - 1
    spots = [
        s._replace(
            row=rows - s.row - s.rowspan + 2, column=columns - s.column - s.colspan + 2,
            x0=width - s.x1, x1=width - s.x0, top=height - s.bottom, bottom=height - s.top,
        )
        for s in grid.spots
    ]  # fmt: skip
    ys, xs = tuple(height - y for y in reversed(grid.ys)), tuple(width - x for x in reversed(grid.xs))
    return Grid(ys, xs, tuple(sorted(spots)))
