"""Where the text lines are, in a cell and on a page, and the strips of picture cut out for a recogniser."""

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Grey, Mask

Box = tuple[int, int, int, int]  # x0, top, x1, bottom in pixels

_PAPER = 255


class Strip(NamedTuple):
    """The box of a line of text in pixels; `foreign` are the boxes of what stands in it and belongs to other lines."""

    x0: int
    top: int
    x1: int
    bottom: int
    foreign: tuple[Box, ...] = ()


def lines_of_cell(ink: Mask, box: Box, letter: float) -> list[Box]:
    """The boxes of the text lines in a cell, from top to bottom, tight around their ink."""
    x0, top, x1, bottom = box
    part = ink[top:bottom, x0:x1]
    if part.size == 0:
        return []
    found = [_tight(part, start, end, letter) for start, end in _bands(part, letter)]
    return [(x0 + a, top + b, x0 + c, top + d) for a, b, c, d in found if c > a]


def lines_of_page(ink: Mask, letter: float) -> list[Box]:
    """The boxes of the text lines of a page whose tables have been painted over; lines side by side stay apart."""
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, max(3, int(letter * 2.2))), np.uint8))
    joined = cv2.morphologyEx(joined, cv2.MORPH_CLOSE, np.ones((max(2, int(letter * 0.25)), 1), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.asarray(joined, np.uint8), connectivity=8)
    boxes: list[Box] = []
    for x, y, w, h, area in stats[1:].tolist():
        # Taller than wide and big is a seal or a picture; a hair is a leftover of a line.
        if max(w, h) < letter * 0.3 or area < 0.4 * letter or (h > 6 * letter and w < 3 * h):
            continue
        part = ink[y : y + h, x : x + w]
        bands = _bands(part, letter) if h > 1.9 * letter else [(0, h)]
        for start, end in bands:
            a, b, c, d = _tight(part, start, end, letter)
            if c > a:
                boxes.append((x + a, y + b, x + c, y + d))
    return sorted(_whole(boxes, letter), key=lambda box: (box[1] + box[3], box[0]))


def inside(grey: Grey, box: Strip) -> Grey:
    """What the page shows in `box`, without what belongs to other lines."""
    left, above = max(0, box.x0), max(0, box.top)
    part = grey[above : box.bottom, left : box.x1]
    if box.foreign:
        part = part.copy()
        for x0, top, x1, bottom in box.foreign:
            part[
                max(0, top - above - 1) : max(0, bottom - above + 1), max(0, x0 - left - 1) : max(0, x1 - left + 1)
            ] = _PAPER
    return part


def cut(grey: Grey, box: Strip, margin: float) -> Grey:
    """The strip in `box` with paper around it, `margin` times its height wide."""
    pad = max(2, round((box.bottom - box.top) * margin))
    strip = inside(grey, box)
    return np.asarray(cv2.copyMakeBorder(strip, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=(_PAPER,)), np.uint8)


def _bands(part: Mask, letter: float) -> list[tuple[int, int]]:
    """The rows (from, to) of each text line in `part`."""
    filled = (part > 0).sum(axis=1)
    runs = [run for run in _runs(filled > 0) if not _is_rim(run, len(filled), letter)]
    merged: list[list[int]] = []
    for start, end in runs:
        # An accent over a capital and a dot under a letter stand apart from their line by a little.
        small = end - start < 0.5 * letter or (merged and merged[-1][1] - merged[-1][0] < 0.5 * letter)
        if merged and (start - merged[-1][1] <= 1 or (small and start - merged[-1][1] < 0.35 * letter)):
            merged[-1][1] = end
        else:
            merged.append([start, end])
    bands = []
    for start, end in merged:
        if end - start >= 2.6 * letter:
            bands += _split(filled, start, end, letter)
        elif end - start >= 0.06 * letter:
            bands.append((start, end))
    return bands


def _is_rim(run: tuple[int, int], height: int, letter: float) -> bool:
    """Whether the rows are what is left of a border at the upper or lower edge."""
    return (run[0] == 0 or run[1] == height) and run[1] - run[0] < 0.2 * letter and height > letter


def _split(filled: NDArray[np.int64], start: int, end: int, letter: float) -> list[tuple[int, int]]:
    """Lines so close that their accents and tails touch, parted where there is least ink."""
    count = max(2, round((end - start) / (1.75 * letter)))
    height = (end - start) / count
    cuts = [start]
    for nth in range(1, count):
        low, high = int(start + (nth - 0.3) * height), int(start + (nth + 0.3) * height)
        cuts.append(low + int(np.argmin(filled[low : high + 1])))
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _tight(part: Mask, start: int, end: int, letter: float) -> Box:
    """The box around the ink between two rows of `part`."""
    band = part[start:end] > 0
    columns, rows = np.nonzero(band.any(axis=0))[0], np.nonzero(band.any(axis=1))[0]
    if len(columns) == 0 or int(band.sum()) < max(3.0, letter * 0.25):
        return 0, 0, 0, 0
    return int(columns[0]), start + int(rows[0]), int(columns[-1]) + 1, start + int(rows[-1]) + 1


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _whole(boxes: list[Box], letter: float) -> list[Box]:
    """The boxes with loose accents and far words of one line put together."""
    left = sorted(boxes, key=lambda box: box[0])
    changed = True
    while changed:
        changed = False
        for at, box in enumerate(left):
            for other in left[at + 1 :]:
                if _one_line(box, other, letter):
                    left.remove(other)
                    left[at] = (
                        min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])
                    )  # fmt: skip
                    changed = True
                    break
            if changed:
                break
    return left


def _one_line(one: Box, other: Box, letter: float) -> bool:
    overlap = min(one[3], other[3]) - max(one[1], other[1])
    lower = min(one[3] - one[1], other[3] - other[1])
    apart = max(one[0], other[0]) - min(one[2], other[2])
    if overlap > 0.5 * lower:
        return apart < 2.5 * letter
    # An accent that hangs loose over or under its line.
    return lower < 0.5 * letter and overlap > -0.3 * letter and apart < 0
