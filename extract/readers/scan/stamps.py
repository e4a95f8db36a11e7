"""Round seals on grey scans: their ink is paler than that of the letters, which lets it be taken away."""

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Grey, Mask

# A seal's radius in heights of letters: 18 to 21 mm beside letters of 2 to 3.5 mm.
_SMALLEST, _LARGEST = 4.0, 11.0
_COVERED = 0.5  # of the ring that must be ink
_PALER = 25  # grey levels between letters and a seal that can be told from them
_PAPER = 255
_ANGLES = np.linspace(0, 2 * np.pi, 120, endpoint=False)


def without_stamps(grey: Grey, ink: Mask, letter: float) -> Grey:
    """The page without grey seals; one as dark as the letters loses its rings and keeps its inside. `ink` is the
    page's ink without the lines of tables."""
    for x, y, radius in _circles(ink, letter):
        grey = _faded(grey, ink, x, y, radius, letter)
    return grey


def _circles(ink: Mask, letter: float) -> list[tuple[int, int, int]]:
    """Middle and radius of each seal, in pixels."""
    step = max(1, int(letter / 5))
    ink = _long(ink, letter)
    small = cv2.resize(ink, (ink.shape[1] // step, ink.shape[0] // step), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(np.where(small > 40, 255, 0).astype(np.uint8), (0, 0), 1)
    found = cv2.HoughCircles(
        small, cv2.HOUGH_GRADIENT, dp=1, minDist=int(_SMALLEST * letter / step), param1=100, param2=16,
        minRadius=int(_SMALLEST * letter / step), maxRadius=int(_LARGEST * letter / step),
    )  # fmt: skip
    if found is None:
        return []
    seals: list[tuple[int, int, int]] = []
    for x, y, radius in (found[0][:12] * step).tolist():
        at = _seal(ink, x, y, radius, step, max(2, int(letter / 5)))
        if at is not None and all((at[0] - a) ** 2 + (at[1] - b) ** 2 > (r + at[2]) ** 2 / 2 for a, b, r in seals):
            seals.append(at)
    return seals


def _seal(ink: Mask, x: float, y: float, radius: float, step: int, wide: int) -> tuple[int, int, int] | None:
    """The seal near a circle that was found on the small page, where each pixel is `step` wide."""
    around = range(-step, 3 * step, max(1, step // 2))
    spots = [(int(x) + across, int(y) + down) for across in around for down in around]
    radii = [int(radius) + r for r in (-step, 0, step)]
    middle = max(spots, key=lambda spot: max(_covered(ink, spot[0], spot[1], r, wide) for r in radii))
    largest = _ring(ink, middle[0], middle[1], radius, step * 2, wide)
    return None if largest is None else (middle[0], middle[1], largest)


def _long(ink: Mask, letter: float) -> Mask:
    """The ink in pieces longer than letters: what is left of a seal's rings between what they cross."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    like = np.maximum(wide, high) > 2.2 * letter
    # Words whose letters touch are long, low and full of ink.
    like &= (high > 1.6 * letter) | (stats[:, cv2.CC_STAT_AREA] < 0.25 * wide * high)
    like[0] = False
    return np.where(like[labels], 255, 0).astype(np.uint8)


def _ring(ink: Mask, x: int, y: int, radius: float, reach: int, wide: int) -> int | None:
    """The largest radius from near `radius` up at which most of a circle is ink, None where there is none: a seal has
    several rings, and the inner one is often the clearest."""
    radii = range(int(radius) - reach, int(radius * 1.7) + reach)
    return max((r for r in radii if _covered(ink, x, y, r, wide) > _COVERED), default=None)


def _covered(ink: Mask, x: int, y: int, radius: int, wide: int) -> float:
    """The part of a circle that has ink on it or within `wide` pixels."""
    hit = np.zeros(len(_ANGLES), bool)
    for near in range(-wide, wide + 1, 2):
        xs = (x + (radius + near) * np.cos(_ANGLES)).astype(int)
        ys = (y + (radius + near) * np.sin(_ANGLES)).astype(int)
        inside = (xs >= 0) & (ys >= 0) & (xs < ink.shape[1]) & (ys < ink.shape[0])
        hit[inside] |= ink[ys[inside], xs[inside]] > 0
    return float(hit.mean())


def _faded(grey: Grey, ink: Mask, x: int, y: int, radius: int, letter: float) -> Grey:
    reach = int(letter * 0.6)
    height, width = grey.shape
    top, bottom = max(0, y - radius - reach), min(height, y + radius + reach)
    left, right = max(0, x - radius - reach), min(width, x + radius + reach)
    part = grey[top:bottom, left:right].astype(np.float32)
    rows, columns = np.ogrid[top:bottom, left:right]
    far = np.sqrt((columns - x) ** 2 + (rows - y) ** 2)
    ring = (np.abs(far - radius) < letter * 0.2) & (ink[top:bottom, left:right] > 0)
    outside = grey[ink > 0]
    if not ring.any() or outside.size == 0:
        return grey
    letters, seal = float(np.percentile(outside, 15)), float(np.percentile(part[ring], 50))
    changed = grey.copy()
    disc = far < radius + reach
    changed[top:bottom, left:right] = np.where(disc, _told_apart(part, letters, seal, ring, letter), part)
    return changed


def _told_apart(
    part: NDArray[np.float32], letters: float, seal: float, ring: NDArray[np.bool_], letter: float
) -> NDArray[np.uint8]:
    """The part of the page without what is as pale as the seal and not the rim of a darker letter."""
    if seal - letters < _PALER:
        return np.where(ring, _PAPER, part).astype(np.uint8)
    dark = (part < letters + 0.7 * (seal - letters)).astype(np.uint8)
    rim = max(3, int(letter * 0.2) | 1)
    near = np.asarray(cv2.dilate(dark, np.ones((rim, rim), np.uint8)), np.uint8)
    return np.where(near > 0, part, _PAPER).astype(np.uint8)
