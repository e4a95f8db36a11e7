"""The long lines of a page: where they run, and which belong to a table."""

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np

from extract.readers.scan.clean import Mask


class Rule(NamedTuple):
    """A drawn line: `at` is its place across (y of a level line, x of an upright one), from `start` to `end` along."""

    at: float
    start: int
    end: int
    thick: int


class Rules(NamedTuple):
    """The level and the upright lines of a page that can border cells, the level ones that stand free, and a mask of
    the ink of all."""

    level: list[Rule]
    upright: list[Rule]
    free: list[Rule]
    mask: Mask


def find_rules(ink: Mask, letter: float) -> Rules:
    """All lines that can border cells. `letter` is the height of a letter: what is hardly longer is part of one."""
    across, down = max(20, int(letter * 3.2)), max(16, int(letter * 1.9))
    level = _closed(ink, across, letter, along_x=True)
    upright = _closed(ink, down, letter, along_x=False)
    rules_level, rules_upright = _runs(level, letter, True), _runs(upright, letter, False)
    # An upright stroke that ends nowhere is a bracket, a stamp's edge or a fold of the paper.
    reach = max(6, int(letter * 0.7))
    long = [rule for rule in rules_level if rule.end - rule.start > 6 * letter]
    for _ in range(2):
        sure = [rule for rule in rules_upright if _ends_on(rule, rules_level, reach, letter)]
        ended = (_ended(rule, sure, rules_level, reach, letter) for rule in rules_upright if rule not in sure)
        rules_upright = [*sure, *(rule for rule in ended if rule is not None)]
        rules_level = [rule for rule in rules_level if _meets(rule, rules_upright, reach)]
    mask = np.zeros_like(ink)
    free = [rule for rule in long if rule not in rules_level]
    for rule in (*rules_level, *free):
        _paint(mask, rule, True)
    for rule in rules_upright:
        _paint(mask, rule, False)
    drawn = cv2.bitwise_and(mask, cv2.bitwise_or(level, upright))
    return Rules(rules_level, rules_upright, free, np.asarray(drawn, np.uint8))


def mask_without(rules: Rules, strokes: Sequence[Rule]) -> Mask:
    """The mask of all lines but some upright ones, which are strokes of letters."""
    gone, level = np.zeros_like(rules.mask), np.zeros_like(rules.mask)
    for rule in strokes:
        _paint(gone, rule, False)
    for rule in (*rules.level, *rules.free):
        _paint(level, rule, True)
    return np.where((gone > 0) & (level == 0), 0, rules.mask).astype(np.uint8)


def _closed(ink: Mask, least: int, letter: float, along_x: bool) -> Mask:
    """The ink that is part of a straight run of at least `least` pixels, small breaks closed."""
    # First what is longer than any stroke of a letter, else closing the breaks joins the bars of «STT» to a line.
    # Capitals are up to half as high again as the usual letter, and a stem under a column's border would go on with it.
    stroke, gap = max(8, int(letter * (1.05 if along_x else 1.6))), max(3, int(letter * 0.7))
    widen = np.ones((3, 1) if along_x else (1, 3), np.uint8)
    # A line that wanders by a pixel is whole again when it is drawn thicker.
    thick = cv2.dilate(ink, widen)
    for length, step in ((stroke, cv2.MORPH_OPEN), (gap, cv2.MORPH_CLOSE), (least, cv2.MORPH_OPEN)):
        thick = cv2.morphologyEx(thick, step, np.ones((1, length) if along_x else (length, 1), np.uint8))
    return np.asarray(thick, np.uint8)


def _runs(mask: Mask, letter: float, along_x: bool) -> list[Rule]:
    """The lines in `mask`: its connected pieces that are thin and, where short, straight: a stamp's edge bends."""
    count, _, stats, centres = cv2.connectedComponentsWithStats(mask, connectivity=8)
    pieces = []
    for nth in range(1, count):
        x, y, w, h = (int(v) for v in stats[nth, :4])
        thick = max(1, round(int(stats[nth, cv2.CC_STAT_AREA]) / max(w if along_x else h, 1)))
        at, start, end = (centres[nth][1], x, x + w) if along_x else (centres[nth][0], y, y + h)
        across = h if along_x else w
        if end - start < 8 * letter and across > thick + 2:
            continue
        # A grey field or a thick bar is no line.
        if thick * 4 < end - start and across < (end - start) / 4:
            pieces.append(Rule(float(at), start, end, thick))
    return pieces


def _ends_on(rule: Rule, others: list[Rule], reach: int, letter: float) -> bool:
    """Whether both ends lie on lines of the other direction, or it crosses several and the page cuts the table off."""
    crossing = [o for o in others if o.start - reach <= rule.at <= o.end + reach]
    if rule.end - rule.start > 6 * letter:
        met = sum(rule.start - reach <= o.at <= rule.end + reach for o in crossing)
        if met >= 3:
            return True
    return all(any(abs(o.at - end) <= reach for o in crossing) for end in (rule.start, rule.end))


def _ended(rule: Rule, sure: list[Rule], others: list[Rule], reach: int, letter: float) -> Rule | None:
    """A line that a letter's stem makes seem longer at one end, from one line of the other direction to another; None
    where it is none, or where no border runs over or under it."""
    met = [o.at for o in others if o.start - reach <= rule.at <= o.end + reach and rule.start - reach <= o.at]
    met = [at for at in met if at <= rule.end + reach]
    if len(met) < 2 or not any(abs(rule.at - other.at) <= 3 for other in sure):
        return None
    start, end = round(min(met)), round(max(met))
    if end - start < letter or max(abs(rule.start - start), abs(rule.end - end)) > 1.6 * letter:
        return None
    return rule._replace(start=start, end=end)


def _meets(rule: Rule, others: list[Rule], reach: int) -> bool:
    """Whether at least two lines of the other direction touch it."""
    touching = [
        o for o in others
        if rule.start - reach <= o.at <= rule.end + reach and o.start - reach <= rule.at <= o.end + reach
    ]  # fmt: skip
    return len(touching) >= 2


def _paint(mask: Mask, rule: Rule, along_x: bool) -> None:
    half = rule.thick // 2 + 2
    across = slice(max(0, int(rule.at) - half), int(rule.at) + half + 1)
    along = slice(max(0, rule.start - 2), rule.end + 2)
    mask[(across, along) if along_x else (along, across)] = 255
