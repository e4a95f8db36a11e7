"""Combining marks of a page: accents that the text layer keeps apart from their letters."""

from collections.abc import Iterable
from functools import reduce

import numpy as np
import numpy.typing as npt

from extract.readers.pdf import raw
from extract.readers.pdf.glyphs import SHIFTED, Mends
from extract.readers.pdf.letters import Characters, Mask, chosen

# What is drawn of a letter is narrower than its own room by about this share of the line's height on each side.
_BEARING = 0.035
# So far around a letter another is looked for that tells the height of the line.
_AROUND = 12

Places = npt.NDArray[np.int64]


def with_marks_in_place(
    characters: Characters, text: str, combining: Iterable[str], number: int, mends: Mends
) -> tuple[Characters, str]:
    """Combining marks that are drawn elsewhere in the stream put right behind the letter that they stand over, each
    with the place of its letter: it neither parts words nor widens them. `text` has the characters as a string,
    `combining` the marks that are among them."""
    codes = characters.codes
    is_mark = reduce(np.logical_or, [codes == ord(letter) for letter in combining])
    marks = np.flatnonzero(is_mark)
    before = _letters_before(is_mark)[marks]
    boxes, white = characters.boxes.copy(), characters.white.copy()
    stray = marks[~_follow_their_letters(boxes, marks, before)]
    white[marks] = 0
    _widen_letters(boxes, is_mark, marks, white)
    if not len(stray):
        boxes[marks] = boxes[np.maximum(before, 0)]
        return characters._replace(boxes=boxes, white=white), text
    mends.tell(SHIFTED, number)
    order = np.array(_order_with(stray.tolist(), characters.boxes, is_mark))
    moved = is_mark[order]
    boxes[order[moved]] = boxes[order[np.maximum(_letters_before(moved)[moved], 0)]]
    letters = text.__getitem__
    return chosen(characters._replace(boxes=boxes, white=white), order), "".join(map(letters, order.tolist()))


def _letters_before(is_mark: Mask) -> Places:
    """For each character the place of the last one up to it that is no mark, -1 where there is none."""
    return np.maximum.accumulate(np.where(is_mark, -1, np.arange(len(is_mark))))


def _usual(boxes: raw.Floats) -> float:
    """The height that three of four characters do not exceed."""
    heights = np.sort(boxes[:, 3] - boxes[:, 1])
    at, rest = divmod(0.75 * (len(heights) - 1), 1)
    low, high = heights[int(at)], heights[min(int(at) + 1, len(heights) - 1)]
    return float(low + (high - low) * rest)


def _widen_letters(boxes: raw.Floats, is_mark: Mask, marks: Places, white: npt.NDArray[np.int8]) -> None:
    """Where one glyph is several characters, pdfium cuts what it draws into boxes side by side. The letter gets the
    whole width, and the height of a line from a letter near it."""
    # Marks at the very beginning have no letter.
    begins = ~is_mark[marks - 1] & (marks > 0)
    firsts = marks[begins]
    at = firsts - 1
    cut = (boxes[firsts, 0] > boxes[at, 2] - 0.1) & (boxes[firsts, 2] - boxes[firsts, 0] > 0.3)
    if not cut.any():
        return
    usual = _usual(boxes)
    lowest, more = 0.85 * usual, _BEARING * usual
    runs = np.flatnonzero(begins)
    rights = np.maximum.reduceat(boxes[marks, 2], runs)[cut]
    ends = marks[np.append(runs[1:], len(marks)) - 1][cut]
    at = at[cut]
    low = boxes[at, 3] - boxes[at, 1] < lowest
    lefts = boxes[at, 0] - more
    wide = np.maximum(boxes[at, 2], rights) + 2 * more
    last = ends + 1 == len(is_mark)
    after = np.where(last, 0, ends + 1)
    # A mark set over the letter may reach over the next one.
    following = np.where(last, wide, boxes[after, 0])
    widened = last | (white[after] != 1)
    reach = np.where(following > lefts, np.minimum(wide, following), wide)
    boxes[at, 2] = np.where(widened, reach, boxes[at, 2])
    boxes[at, 0] = lefts
    if low.any():
        _raise(boxes, at[low].tolist(), ends[low].tolist(), lowest)


def _raise(boxes: raw.Floats, letters: list[int], ends: list[int], lowest: float) -> None:
    """Gives letters, each with marks up to one of `ends`, the height of the nearest one that has that of the line."""
    tops, bottoms = boxes[:, 1].tolist(), boxes[:, 3].tolist()
    for at, end in zip(letters, ends, strict=True):
        middle = (tops[at] + bottoms[at]) / 2
        near = range(max(0, at - _AROUND), min(len(tops), end + 1 + _AROUND))
        for other in sorted(near, key=lambda other: abs(other - at)):
            if bottoms[other] - tops[other] >= lowest and tops[other] < middle < bottoms[other]:
                tops[at], bottoms[at] = tops[other], bottoms[other]
                break
    boxes[:, 1], boxes[:, 3] = tops, bottoms


def _follow_their_letters(boxes: raw.Floats, marks: Places, letters: Places) -> Mask:
    """Which marks stand over the letters (their places, -1 for none) that they come behind."""
    mark, letter = boxes[marks], boxes[letters]
    middles, heights = (mark[:, 0] + mark[:, 2]) / 2, letter[:, 3] - letter[:, 1]
    level = np.abs(mark[:, 1] - letter[:, 1]) < 0.6 * heights
    beside = (letter[:, 0] - 0.3 * heights <= middles) & (middles <= letter[:, 2] + 0.4 * heights)
    # Of one glyph that is a letter and several marks the last may stand far at the right.
    part = (np.abs(boxes[marks - 1, 2] - mark[:, 0]) < 0.1) & (
        np.abs(boxes[marks - 1, 1::2] - mark[:, 1::2]) < 0.1
    ).all(1)
    follow: Mask = (letters >= 0) & level & (beside | part)
    return follow


def _order_with(stray: list[int], boxes: raw.Floats, is_mark: Mask) -> list[int]:
    """The order of all characters with each stray mark behind the letter nearest to it."""
    letters = np.flatnonzero(~is_mark)
    if not len(letters):
        return list(range(len(is_mark)))
    middles = (boxes[letters, :2] + boxes[letters, 2:]) / 2
    behind: dict[int, list[int]] = {}
    for at in stray:
        middle = (boxes[at, :2] + boxes[at, 2:]) / 2
        # A mark is well above or below its letter and hardly beside it.
        distance = np.abs(middles - middle) @ np.array([1.0, 0.5])
        behind.setdefault(int(letters[int(distance.argmin())]), []).append(at)
    gone = set(stray)
    order: list[int] = []
    for at in range(len(is_mark)):
        if at not in gone:
            order.append(at)
            order += behind.get(at, [])
    return order
