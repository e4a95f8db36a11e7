"""Combining marks of a page: accents that the text layer keeps apart from their letters."""

import itertools
import unicodedata

import numpy as np

from extract.readers.pdf import raw
from extract.readers.pdf.glyphs import SHIFTED, Mends
from extract.readers.pdf.letters import Characters, chosen

# What is drawn of a letter is narrower than its own room by about this share of the line's height on each side.
_BEARING = 0.035
# So far around a letter another is looked for that tells the height of the line.
_AROUND = 12

Boxes = list[list[float]]


def with_marks_in_place(
    characters: Characters, text: str, number: int, mends: Mends
) -> tuple[Characters, str]:  # fmt: skip
    """Combining marks that are drawn elsewhere in the stream put right behind the letter that they stand over, each
    with the place of its letter: it neither parts words nor widens them. `text` has the characters as a string."""
    combining = {letter for letter in set(text) if unicodedata.combining(letter)}
    marks = [at for at, letter in enumerate(text) if letter in combining]
    if not marks:
        return characters, text
    boxes: Boxes = characters.boxes.tolist()
    is_mark = [letter in combining for letter in text]
    stray = [at for at in marks if not _follows_its_letter(is_mark, boxes, at)]
    white = characters.white.copy()
    white[marks] = 0
    _widen_letters(boxes, is_mark, marks, white.tolist(), _usual(characters.boxes))
    if not stray:
        for at in marks:
            if at:
                boxes[at] = boxes[at - 1]
        return characters._replace(boxes=np.array(boxes), white=white), text
    mends.tell(SHIFTED, number)
    order = _order_with(stray, characters.boxes, is_mark)
    for before, at in itertools.pairwise(order):
        if is_mark[at]:
            boxes[at] = boxes[before]
    moved = chosen(characters._replace(boxes=np.array(boxes), white=white), np.array(order))
    return moved, "".join([text[at] for at in order])


def _usual(boxes: raw.Floats) -> float:
    return float(np.percentile(boxes[:, 3] - boxes[:, 1], 75))


def _widen_letters(boxes: Boxes, is_mark: list[bool], marks: list[int], white: list[int], usual: float) -> None:
    """Where one glyph is several characters, pdfium cuts what it draws into boxes side by side. The letter gets the
    whole width, and the height of a line from a letter near it."""
    lowest, count = 0.85 * usual, len(boxes)
    for mark in marks:
        at = mark - 1
        if at < 0 or is_mark[at]:
            continue
        letter, first = boxes[at], boxes[mark]
        if first[0] <= letter[2] - 0.1 or first[2] - first[0] <= 0.3:
            continue
        end = mark
        while end + 1 < count and is_mark[end + 1]:
            end += 1
        is_low, middle = letter[3] - letter[1] < lowest, (letter[1] + letter[3]) / 2
        letter[0] -= _BEARING * usual
        if end + 1 == count or white[end + 1] != 1:
            wide = max(letter[2], *[boxes[nth][2] for nth in range(mark, end + 1)]) + 2 * _BEARING * usual
            # A mark set over the letter may reach over the next one.
            following = boxes[end + 1][0] if end + 1 < count else wide
            letter[2] = min(wide, following) if following > letter[0] else wide
        if is_low:
            _raise(letter, boxes, at, end, middle, lowest)


def _raise(letter: list[float], boxes: Boxes, at: int, end: int, middle: float, lowest: float) -> None:
    """Gives a letter the height of the nearest one that has that of the line."""
    near = sorted(range(max(0, at - _AROUND), min(len(boxes), end + 1 + _AROUND)), key=lambda other: abs(other - at))
    for other in near:
        _, top, _, bottom = boxes[other]
        if bottom - top >= lowest and top < middle < bottom:
            letter[1], letter[3] = top, bottom
            return


def _follows_its_letter(is_mark: list[bool], boxes: Boxes, at: int) -> bool:
    back = at - 1
    while back >= 0 and is_mark[back]:
        back -= 1
    if back < 0:
        return False
    mark, letter = boxes[at], boxes[back]
    middle, height = (mark[0] + mark[2]) / 2, letter[3] - letter[1]
    level = abs(mark[1] - letter[1]) < 0.6 * height
    return level and letter[0] - 0.3 * height <= middle <= letter[2] + 0.4 * height


def _order_with(stray: list[int], boxes: raw.Floats, is_mark: list[bool]) -> list[int]:
    """The order of all characters with each stray mark behind the letter nearest to it."""
    letters = np.flatnonzero(~np.array(is_mark))
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
