"""Characters printed raised, and mostly smaller, at another: marks of notes, exponents. They belong to its line."""

import re
from collections.abc import Sequence

import numpy as np

from extract.readers.pdf import raw
from extract.readers.pdf.letters import Characters, Letters, text_of_codes
from extract.readers.pdf.parted import is_parted
from extract.readers.pdf.rules import Rule
from extract.text import raised

# Raised ones are no higher than this share of the other's height. Their lower edges lie higher by shares of it between
# these; their upper edges by no more than this.
_SMALLER = 0.88
_LEAST, _MOST = 0.1, 0.8
_ABOVE = 0.5
# So far (in the other's height) they stand from it, or reach into it; one as large must touch it and be a mark's.
_BESIDE, _INTO, _TOUCHING = 0.35, 0.15, 0.12
_SIGNS = re.compile(r"[\d*(),\[\]]+", re.ASCII)
_LIFTED = 0.08  # a base line lies so much higher, at least
_MIDDLE = (_LEAST + _MOST) / 2
_SAME = 0.1  # by so much of their height characters of one mark differ in place
_LONGEST = 12


def with_raised_in_line(characters: Characters, letters: Letters, rules: Sequence[Rule]) -> Characters:
    """The characters, which are of `letters`: raised ones in the line that they belong to, digits among them as raised
    digits."""
    boxes = characters.boxes
    bottoms = boxes[:, 3]
    heights = np.maximum(bottoms - boxes[:, 1], 1.0)
    steps = np.abs(bottoms[1:] - bottoms[:-1])
    steps /= np.maximum(heights[1:], heights[:-1])
    steps -= _MIDDLE
    near = (np.abs(steps) < _MIDDLE - _LEAST).nonzero()[0].tolist()
    # Most pages have none: what follows runs once for a few pairs.
    marks = [found for at in near if (found := _raised_beside(boxes[at : at + 2].tolist(), at))] if near else []
    if not marks:
        return characters
    codes, boxes = characters.codes.copy(), boxes.copy()
    begun = {mark for mark, other in marks if mark > other}
    for mark, other in marks:
        first, last = _run(characters.boxes, mark, 1 if mark > other else -1)
        printed = text_of_codes(codes[first:last])
        if mark < other and first in begun:
            continue  # in the middle of a line
        if last - first > _LONGEST or not (_is_smaller(characters.boxes, mark, other) or _SIGNS.fullmatch(printed)):
            continue
        if _on_one_base_line(characters, letters, mark, other):
            continue
        if is_parted(characters.boxes[sorted((mark, other))], rules):
            continue
        boxes[first:last, 1::2] = boxes[other, 1::2]
        codes[first:last] = [*map(ord, raised(printed))]
    return characters._replace(codes=codes, boxes=boxes)


def _raised_beside(pair: list[list[float]], at: int) -> tuple[int, int] | None:
    """Which of the characters `at` and behind it, with such boxes, stands raised beside which."""
    (_, top, end, bottom), (begin, high, _, low) = pair
    other, height, above, lift = at, bottom - top, top - high, bottom - low
    if low - high > height:
        other, height, above, lift = at + 1, low - high, high - top, low - bottom
    is_smaller = min(bottom - top, low - high) < _SMALLER * height
    is_raised = (
        _LEAST * height < lift < _MOST * height
        and above < _ABOVE * height
        and -_INTO * height < begin - end < (_BESIDE if is_smaller else _TOUCHING) * height
    )
    return (2 * at + 1 - other, other) if is_raised else None


def _is_smaller(boxes: raw.Floats, mark: int, other: int) -> bool:
    (_, top, _, bottom), (_, high, _, low) = boxes[mark].tolist(), boxes[other].tolist()
    return bool(bottom - top < _SMALLER * (low - high))


def _on_one_base_line(characters: Characters, letters: Letters, mark: int, other: int) -> bool:
    """Whether only the boxes of two characters differ: some fonts tell those of single letters, of which «(» reaches
    lower than a figure. On one base line, whichever way it runs, one of the two ways between their places is none."""
    places = raw.origins(letters.handle, characters.indices[[mark, other]])
    height = characters.boxes[other, 3] - characters.boxes[other, 1]
    return bool(np.abs(places[0] - places[1]).min() < _LIFTED * height)


def _run(boxes: raw.Floats, at: int, step: int) -> tuple[int, int]:
    """From where to where characters in the direction `step` are of one mark with that at `at`."""
    near = _SAME * (boxes[at, 3] - boxes[at, 1])
    end = at
    while (
        0 <= end + step < len(boxes)
        and abs(end + step - at) <= _LONGEST
        and (np.abs(boxes[end + step, 1::2] - boxes[at, 1::2]) < near).all()
        and abs(boxes[max(end, end + step), 0] - boxes[min(end, end + step), 2]) < _BESIDE * near / _SAME
    ):
        end += step
    return min(at, end), max(at, end) + 1
