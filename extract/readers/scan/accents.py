"""Accents and dots go to the line of their letter.

In a narrow cell the dots under one line and the accents over the next stand in the same rows of pixels, so no level cut
parts them: «Vị trí» over «xếp hạng» becomes «Vi trí» over «xep hang».
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Mask
from extract.readers.scan.strips import Box, Strip

_LOW, _WIDE = 0.5, 1.6  # of a letter's height; an accent is no higher and no wider
_FAR = 0.55  # between an accent and its letter


def with_own_accents(
    ink: Mask, boxes: Sequence[Box], letter: float, cells: Sequence[object] | None = None
) -> list[Strip]:
    """The lines in `boxes`, each with the accents of its letters and without those of others. `ink` is the page's;
    `cells` tells for each line the cell that it stands in, which nothing leaves."""
    _, _, stats, middles = cv2.connectedComponentsWithStats(ink, connectivity=8)
    pieces, middles = stats[1:, :4].astype(np.int64), middles[1:]
    wide, high = stats[1:, 2], stats[1:, 3]
    pieces[:, 2:] += pieces[:, :2]  # x0, top, x1, bottom
    owners = _owners(middles, boxes)
    small = (high < _LOW * letter) & (wide < _WIDE * letter)
    # A speck is no accent.
    accents = small & (stats[1:, 4] > 0.012 * letter**2) & (owners >= 0)
    renewed = owners.copy()
    bodies = np.flatnonzero(~small & (owners >= 0) & (high < 4 * letter))
    lines_of = owners[bodies]
    loose = [
        at
        for at in np.flatnonzero(accents)
        if not _is_beside(pieces[at], pieces[bodies[lines_of == owners[at]]], letter)
    ]
    nearest = {int(at): _nearest(pieces[at], pieces[bodies], letter)[1] for at in loose}
    gaps = {at: gap for at, gap in nearest.items() if gap >= 0}
    # An acute stands over the circumflex, not over the letter: accents that have theirs are looked at as its part.
    for at in sorted(gaps, key=lambda at: gaps[at]):
        body, _ = _nearest(pieces[at], pieces[bodies], letter)
        owner = renewed[bodies[body]]
        if cells is None or cells[owner] == cells[owners[at]]:
            renewed[at] = owner
            bodies = np.append(bodies, at)
    changed = {int(nth) for at in np.flatnonzero(renewed != owners) for nth in (renewed[at], owners[at])}
    lines = []
    for nth, box in enumerate(boxes):
        mine = np.flatnonzero(renewed == nth) if nth in changed else np.empty(0, np.int64)
        lines.append(_line(box, pieces, mine))
    # What another line has in the rows of this one is no part of it.
    return [_parted(line, nth, pieces, renewed) if nth in changed else line for nth, line in enumerate(lines)]


def _owners(middles: NDArray[np.float64], boxes: Sequence[Box]) -> NDArray[np.int64]:
    """For each piece of ink the line whose box has its middle, -1 for none."""
    owners = np.full(len(middles), -1, np.int64)
    x, y = middles[:, 0], middles[:, 1]
    for nth, (x0, top, x1, bottom) in enumerate(boxes):
        owners[(x >= x0) & (x <= x1) & (y >= top) & (y <= bottom)] = nth
    return owners


def _nearest(accent: NDArray[np.int64], bodies: NDArray[np.int64], letter: float) -> tuple[int, int]:
    """The nearest letter straight over or under an accent, and the pixels between; (-1, -1) where there is none, or
    where it stands beside letters, as commas do."""
    x0, top, x1, bottom = accent.tolist()
    near = (bodies[:, 0] < x1 + 0.1 * letter) & (bodies[:, 2] > x0 - 0.1 * letter)
    rim = 0.35 * (bottom - top)
    if not near.any() or bool((near & (bodies[:, 1] < bottom - rim) & (bodies[:, 3] > top + rim)).any()):
        return -1, -1
    gaps = np.where(bodies[:, 1] >= (top + bottom) / 2, bodies[:, 1] - bottom, top - bodies[:, 3])
    best = int(np.argmin(np.where(near, gaps, 1 << 30)))
    return (-1, -1) if gaps[best] > _FAR * letter else (best, max(0, int(gaps[best])))


def _is_beside(piece: NDArray[np.int64], line: NDArray[np.int64], letter: float) -> bool:
    """Whether letters of its line stand beside a piece, as they do beside a comma."""
    x0, top, x1, bottom = piece.tolist()
    near = (line[:, 0] < x1 + 0.5 * letter) & (line[:, 2] > x0 - 0.5 * letter)
    rim = 0.2 * (bottom - top)
    return bool((near & (line[:, 1] < bottom - rim) & (line[:, 3] > top + rim)).any())


def _line(box: Box, pieces: NDArray[np.int64], mine: NDArray[np.int64]) -> Strip:
    if len(mine) == 0:
        return Strip(*box[:4])
    x0, top = pieces[mine, :2].min(axis=0).tolist()
    x1, bottom = pieces[mine, 2:].max(axis=0).tolist()
    return Strip(min(x0, box[0]), top, max(x1, box[2]), bottom)


def _parted(line: Strip, nth: int, pieces: NDArray[np.int64], owners: NDArray[np.int64]) -> Strip:
    x0, top, x1, bottom = line[:4]
    inside = (pieces[:, 0] < x1) & (pieces[:, 2] > x0) & (pieces[:, 1] < bottom) & (pieces[:, 3] > top)
    others = np.flatnonzero(inside & (owners != nth) & (owners >= 0))
    return line._replace(foreign=tuple((a, b, c, d) for a, b, c, d in pieces[others].tolist()))
