"""Borders too pale to be ink: hairlines in grey or a light colour, and those of a weak copy.

Letters are told from paper by one level for the page. A hairline of a third of a pixel is paler than that level and is
still a border: it is darker than the paper on both sides of it all along, which noise and letters are not.
"""

import cv2
import numpy as np

from extract.readers.scan.clean import Grey, Mask
from extract.readers.scan.grid import Grid

_PALEST = 9.0  # grey levels by which the faintest border is darker than its paper
_NOISE = 1.5  # how many times the paper's own wandering along a line
_MORE = 1.25  # times as many cells as without pale lines


def pale_lines(grey: Grey, ink: Mask, letter: float) -> Mask:
    """The ink of thin straight lines on an evenly lit page, however pale; `ink` is what is dark on it."""
    grey = _without_letters(grey, ink, letter)
    level, upright = _thin(grey, letter, True), _thin(grey, letter, False)
    return np.asarray(cv2.bitwise_or(level, upright), np.uint8)


def are_better(pale: list[Grid], plain: list[Grid]) -> bool:
    """Whether the tables with pale lines are those of the page: they have clearly more cells, and none is lost."""
    many, few = (sum(len(grid.spots) for grid in grids) for grids in (pale, plain))
    return many >= 4 and many > _MORE * few


def _without_letters(grey: Grey, ink: Mask, letter: float) -> Grey:
    """The page without what is dark and no line: letters side by side have pale rims that run on as lines do."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    small = (np.minimum(wide, high) > 0.3 * letter) & (high < 3 * letter)
    small |= np.maximum(wide, high) < 1.2 * letter
    small[0] = False
    rim = max(3, int(letter * 0.25) | 1)
    near = cv2.dilate(small[labels].astype(np.uint8), np.ones((rim, rim), np.uint8))
    return np.where(np.asarray(near) > 0, 255, grey).astype(np.uint8)


def _thin(grey: Grey, letter: float, along_x: bool) -> Mask:
    """Where the page is dark all along a stroke longer than those of letters, and lighter on both sides."""
    stroke, near, side = max(9, int(letter * 1.6)), max(3, int(letter * 0.35)), max(7, int(letter * 0.55) | 1)
    along = (stroke, 1) if along_x else (1, stroke)
    smooth = np.asarray(cv2.blur(grey, (near, 1) if along_x else (1, near)), np.uint8)
    # A line that wanders by a pixel is whole again when it is drawn thicker.
    thick = cv2.erode(smooth, np.ones((3, 1) if along_x else (1, 3), np.uint8))
    dark = cv2.morphologyEx(thick, cv2.MORPH_CLOSE, np.ones(along[::-1], np.uint8))
    across = np.ones((side, 1) if along_x else (1, side), np.uint8)
    deep = np.asarray(cv2.morphologyEx(dark, cv2.MORPH_BLACKHAT, across), np.uint8)
    least = max(_PALEST, _NOISE * _wandering(smooth))
    return np.where(deep >= least, 255, 0).astype(np.uint8)


def _wandering(smooth: Grey) -> float:
    """By how many levels the paper differs from pixel to pixel."""
    paper = smooth[::7, ::7]
    paper = paper[paper > 225]
    return float(np.std(paper)) if paper.size > 50 else 0.0
