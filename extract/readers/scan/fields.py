"""Fields printed white on a colour, as the heads of tables on web pages are, become black on white.

A page is evened by its paper: the paint of such a field is taken for ink, and its letters for paper.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Grey

_DARKEST_PAPER = 190  # a field of paler paint has dark letters
_APART = 45  # grey levels between the paint and what is written on it
_LOW, _WIDE = 12, 40  # pixels; a field is higher and wider
_WHOLE = 0.8  # of its frame that a field fills
_LEAST, _MOST = 0.004, 0.6  # of a field that is written on
_MOST_OPEN = 0.5  # of what is light in a field that reaches its edge


def without_fields(image: NDArray[np.uint8], grey: Grey) -> Grey:
    """The page `grey` with each painted field that has light letters turned to black on white, framed by a line as its
    edges show; `image` is the same page, grey or RGB."""
    light = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image[:, :, :3], cv2.COLOR_RGB2GRAY), np.uint8)
    dark = np.where(light < _DARKEST_PAPER, 255, 0).astype(np.uint8)
    if not 0.01 < float(np.mean(dark)) / 255 < 0.9:
        return grey
    turned = grey
    for x, y, wide, high in _painted(dark):
        part = light[y : y + high, x : x + wide]
        paint = float(np.median(part))
        lighter = part > paint + _APART
        written, darker = float(np.mean(lighter)), _letters(part < paint - _APART)
        if paint < _DARKEST_PAPER and _LEAST < written < _MOST and written > 2 * darker and _are_enclosed(lighter):
            turned = turned.copy() if turned is grey else turned
            turned[y : y + high, x : x + wide] = _turned(image[y : y + high, x : x + wide])
    return turned


def _painted(dark: NDArray[np.uint8]) -> list[tuple[int, int, int, int]]:
    """The frames (x, y, width, height) of what is painted without a gap but for letters and lines."""
    # Strokes of letters are thinner than the paint between words; lines between cells are closed again.
    solid = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    solid = cv2.morphologyEx(solid, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(np.asarray(solid, np.uint8), connectivity=4)
    frames = []
    for nth in range(1, count):
        x, y, wide, high, _ = (int(v) for v in stats[nth])
        if high < _LOW or wide < _WIDE or wide < 1.2 * high:
            continue
        rim = max(2, high // 12)
        inside = dark[y : y + high, x : x + wide]
        # Letters stand within a field: its rim is painted all along.
        edge = np.concatenate([inside[:rim].ravel(), inside[-rim:].ravel()])
        if float(np.mean(edge)) > _WHOLE * 255 and float(np.mean(inside)) > 0.35 * 255:
            frames.append((x, y, wide, high))
    return frames


def _letters(found: NDArray[np.bool_]) -> float:
    """The part of a field that is written on, borders from side to side left out."""
    rows, columns = found.mean(axis=1) < 0.6, found.mean(axis=0) < 0.6
    return float(found[np.ix_(rows, columns)].mean()) if rows.any() and columns.any() else 1.0


def _are_enclosed(lighter: NDArray[np.bool_]) -> bool:
    """Whether what is light stands within the paint, as letters do, and not open to its edge, as the paper between the
    bold letters of a word. Lines from side to side part cells."""
    within = lighter.copy()
    within[1:-1][lighter[1:-1].all(axis=1)] = False
    within[:, 1:-1][:, lighter[:, 1:-1].all(axis=0)] = False
    _, labels = cv2.connectedComponents(within.astype(np.uint8), connectivity=4)
    edge = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    # The edge itself may be light, where the paint fades out.
    inner = labels[1:-1, 1:-1]
    return int(np.isin(inner, edge[edge > 0]).sum()) <= _MOST_OPEN * int((inner > 0).sum())


def _turned(part: NDArray[np.uint8]) -> Grey:
    """Letters and lines on paint as black on white, with a dark line where the paint ends. A line can be as light as
    the paint and of another colour, so what counts is the colour that differs most."""
    colours = part.reshape(*part.shape[:2], -1)[:, :, :3].astype(np.float32)
    apart = np.abs(colours - np.median(colours, axis=(0, 1))).max(axis=2)
    field = np.asarray(255 - np.clip(apart * (255.0 / max(1.0, float(apart.max()))), 0, 255), np.uint8)
    field[:1], field[-1:], field[:, :1], field[:, -1:] = 0, 0, 0, 0
    return np.asarray(field, np.uint8)
