"""Grey, evenly lit and without stamps or specks: what a page must be before anything is looked for on it."""

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Mask = NDArray[np.uint8]  # 255 where there is ink, else 0

# How much redder than green and blue the ink of a stamp is; a scan's grey wanders by about 15 between channels.
_RED = 35
_PAPER = 255
# A darker page than this on average is white on black.
_DARK = 100


def to_grey(image: NDArray[np.uint8]) -> Grey:
    """The page in grey: (h, w) from (h, w) or (h, w, 3 RGB). Red ink, which seals and signatures' stamps have, goes."""
    if image.ndim == 2:
        return image
    red, rest = image[:, :, 0], np.max(image[:, :, 1:3], axis=2)
    grey = np.asarray(cv2.cvtColor(image[:, :, :3], cv2.COLOR_RGB2GRAY), np.uint8)
    # Black letters under red ink are dark in red light as well, and the red itself is as bright there as paper.
    reddish = (red.astype(np.int16) - rest > _RED).astype(np.uint8)
    reddish = np.asarray(cv2.dilate(reddish, np.ones((3, 3), np.uint8)), np.uint8)
    return np.where(reddish > 0, np.maximum(red, grey), grey)


def even_light(grey: Grey) -> Grey:
    """The page with its paper at 255 everywhere, black on white."""
    if float(np.mean(grey)) < _DARK:
        grey = np.asarray(_PAPER - grey, np.uint8)
    small = cv2.resize(grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA) if min(grey.shape) > 200 else grey
    size = max(9, min(small.shape) // 30 | 1)
    kernel = np.ones((size, size), np.uint8)
    # Letters are darker than the paper around them: the brightest of a neighbourhood is paper, even in a grey cell.
    paper = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel), min(size, 31) | 1)
    paper = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, np.maximum(paper, 1), scale=_PAPER), np.uint8)


def ink_of(grey: Grey) -> Mask:
    """Where ink is, on an evenly lit page: Otsu's threshold, kept within bounds that faint and blank pages need."""
    threshold, _ = cv2.threshold(grey, 0, _PAPER, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    level = min(max(threshold, 120.0), 205.0)
    return np.where(grey < level, 255, 0).astype(np.uint8)


def letter_height(ink: Mask) -> float:
    """The usual height of a letter in pixels, 0 on a page without any."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    width, height, area = (stats[1:, at] for at in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA))
    like = (height >= 5) & (width >= 2) & (width < 4 * height) & (height < 12 * width) & (height < ink.shape[0] / 6)
    like &= area > 0.12 * width * height
    if not np.any(like):
        return 0.0
    heights = np.sort(height[like])
    # Specks are many and small: the weight of a letter is its ink.
    weights = np.cumsum(area[like][np.argsort(height[like], kind="stable")])
    return float(heights[int(np.searchsorted(weights, weights[-1] / 2))])


def without_specks(grey: Grey, letter: float) -> Grey:
    """The page without specks that stand alone; a dot or an accent is near its letter and stays."""
    ink = ink_of(grey)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    if count < 2:
        return grey
    most = max(2.0, letter * 0.3)
    tiny = (stats[:, cv2.CC_STAT_WIDTH] <= most) & (stats[:, cv2.CC_STAT_HEIGHT] <= most)
    tiny[0] = False
    letters = np.where(tiny[labels], 0, ink).astype(np.uint8)
    # No full stop is as small as dust; what is as large as one may stand as far from a digit as the dot of «1.050».
    area = stats[:, cv2.CC_STAT_AREA]
    dust, small = area < 0.008 * letter**2, area < 0.02 * letter**2
    touched = np.where(small, _beside(labels, letters, letter * 0.3), _beside(labels, letters, letter * 0.55))
    alone = (tiny & (~touched | dust))[labels].astype(np.uint8)
    alone = np.asarray(cv2.dilate(alone, np.ones((3, 3), np.uint8)), np.uint8)
    return np.where(alone > 0, _PAPER, grey).astype(np.uint8)


def _beside(labels: NDArray[np.int32], letters: Mask, far: float) -> NDArray[np.bool_]:
    """For each piece of ink whether it is no further than `far` pixels from a letter."""
    side = 2 * int(far) + 1
    near = cv2.dilate(letters, np.ones((side, side), np.uint8))
    touched = np.zeros(int(labels.max()) + 1, bool)
    touched[np.unique(labels[near > 0])] = True
    return touched
