"""Which way up a page lies, and by how little it is askew."""

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Grey, Mask

_STEEPEST = 5.0  # degrees; a page more askew than this was photographed, not scanned
_POINTS = 40_000
_ASKED = 600


def skew_of(ink: Mask) -> float:
    """By how many degrees (counter-clockwise positive) the page must be turned for its lines to be level."""
    points = _points(ink)
    if len(points) < 50:
        return 0.0
    best = 0.0
    # The sharper the rows are looked at the narrower is the peak, so coarse rows go with coarse steps.
    for step, reach, rows in ((0.25, _STEEPEST, 8), (0.08, 0.6, 3), (0.05, 0.4, 1), (0.02, 0.06, 1)):
        angles = best + np.arange(-reach, reach + step / 2, step)
        best = float(angles[int(np.argmax([_levelness(points, angle, rows) for angle in angles]))])
    return best


def lies_on_its_side(ink: Mask, letter: float) -> bool:
    """Whether the lines of the page run from top to bottom: most letters have their nearest neighbour over or under
    them instead of beside them."""
    _, _, stats, middles = cv2.connectedComponentsWithStats(ink, connectivity=8)
    size = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    # Accents and dots stand over and under their letters.
    letters = (size > 0.55 * letter) & (size < 3 * letter)
    letters[0] = False
    spots = middles[letters].astype(np.float32)
    if len(spots) < 20:
        return False
    asked = spots[:: max(1, len(spots) // _ASKED)]
    across, down = asked[:, None, 0] - spots[None, :, 0], asked[:, None, 1] - spots[None, :, 1]
    far = across**2 + down**2
    far[far < 1] = np.inf
    nearest = np.argmin(far, axis=1)
    rows = np.arange(len(asked))
    beside = np.abs(across[rows, nearest]) > np.abs(down[rows, nearest])
    return float(np.mean(beside)) < 0.5


def rotated(grey: Grey, degrees: float) -> Grey:
    """The page turned about its middle, paper where nothing was; its size stays."""
    if abs(degrees) < 0.02:
        return grey
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(grey, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=(255,))
    return np.asarray(turned, np.uint8)


def letters_only(ink: Mask, letter: float) -> Mask:
    """The ink without long lines, stamps and specks, from which the direction of writing can be told."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    like = (np.maximum(wide, high) < letter * 4) & (np.maximum(wide, high) > letter * 0.4)
    like[0] = False
    return np.where(like[labels], 255, 0).astype(np.uint8)


def _points(ink: Mask) -> NDArray[np.float32]:
    """(n, 2) x and y of ink, at most `_POINTS` of them, spread evenly."""
    ys, xs = np.nonzero(ink)
    every = max(1, len(ys) // _POINTS)
    points = np.stack([xs[::every], ys[::every]], axis=1).astype(np.float32)
    # Whole numbers fall into rows exactly only if nothing is turned, which would speak for 0 degrees.
    points[:, 1] += np.random.default_rng(0).random(len(points), np.float32)
    return points


def _levelness(points: NDArray[np.float32], degrees: float, rows: int) -> float:
    """How sharply ink gathers in rows, each so many pixels high, if the page is turned by `degrees`."""
    angle = np.deg2rad(degrees)
    heights = points[:, 1] * np.cos(angle) - points[:, 0] * np.sin(angle)
    heights = (heights - heights.min()) / rows
    filled = np.bincount(heights.astype(np.int64))
    return float(np.sum(np.diff(filled.astype(np.float64)) ** 2))
