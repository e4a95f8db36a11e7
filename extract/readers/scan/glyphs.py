"""The page's own digits as a third opinion on its numbers.

A page of a ranking prints hundreds of digits in one font. Those that both engines read alike are its alphabet; a
doubtful digit is the one that it looks like.
"""

from collections import Counter
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Grey, ink_of
from extract.readers.scan.strips import Strip, inside

_WIDE, _HIGH = 14, 20
_SAME = 0.80  # likeness from which two glyphs can be one digit
_APART = 0.05  # by which the best digit must be more like than the second
_EACH = 40  # samples of one digit that are kept


class Glyph(NamedTuple):
    """One letter's picture, without a mean and of length 1, and its shape in heights of a digit."""

    picture: NDArray[np.float32]
    wide: float
    high: float
    below: float  # how far its foot is under that of the digits


class Alphabet:
    """The digits of a page as printed, learned from lines that are sure."""

    def __init__(self) -> None:
        self._samples: dict[str, list[Glyph]] = {}

    def learn(self, grey: Grey, box: Strip, text: str) -> None:
        """Adds the digits of a line; one whose pieces are not as many as its letters teaches nothing."""
        pieces = _pieces(grey, box)
        # Without their specks, where these are no more than marks at the ends.
        while len(pieces) > len(text) and _mark(pieces[-1]):
            pieces.pop()
        while len(pieces) > len(text) and _mark(pieces[0]):
            pieces.pop(0)
        if len(pieces) == len(text) and all(letter.isdigit() for letter in text if letter not in ".,"):
            for letter, glyph in zip(text, pieces, strict=True):
                kept = self._samples.setdefault(letter, [])
                if len(kept) < _EACH:
                    kept.append(glyph)

    def read(self, grey: Grey, box: Strip) -> str | None:
        """What the line says, None where a piece of it is like no digit or like two."""
        pieces = _pieces(grey, box)
        if not pieces or len(pieces) > 12:
            return None
        letters = [_mark(piece) or self._digit(piece) for piece in pieces]
        # A mark at the end of a number is a speck.
        return None if None in letters else "".join(letter for letter in letters if letter).strip(".,") or None

    def _digit(self, glyph: Glyph) -> str | None:
        likeness: list[tuple[float, str]] = []
        for letter, samples in self._samples.items():
            like = [
                float((glyph.picture * sample.picture).sum()) - 0.5 * abs(glyph.wide - sample.wide)
                for sample in samples
                if abs(glyph.high - sample.high) < 0.2 and abs(glyph.wide - sample.wide) < 0.25
            ]
            if like:
                likeness.append((max(like), letter))
        likeness.sort(reverse=True)
        if not likeness or likeness[0][0] < _SAME:
            return None
        if len(likeness) > 1 and likeness[0][0] - likeness[1][0] < _APART:
            return None
        return likeness[0][1]

    @property
    def is_known(self) -> bool:
        """Whether it has most digits: what is like none of them is then no clean digit."""
        return sum(letter.isdigit() for letter in self._samples) >= 8


def mark_in(grey: Grey, box: Strip) -> str | None:
    """«.» or «,» if the line has marks of one kind only, from their shape: a comma hangs under the line."""
    kinds = Counter(mark for mark in map(_mark, _pieces(grey, box)) if mark)
    return next(iter(kinds)) if len(kinds) == 1 else None


def _mark(glyph: Glyph) -> str | None:
    if glyph.high > 0.55 or glyph.wide > 0.4 or glyph.below < -0.12:
        return None
    return "," if glyph.below > 0.085 or glyph.high > 1.75 * glyph.wide else "."


def _pieces(grey: Grey, box: Strip) -> list[Glyph]:
    """The connected pieces of ink of a line from left to right, dust left out."""
    part = inside(grey, box)
    if part.size == 0:
        return []
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink_of(part), connectivity=8)
    found = sorted(stats[1:].tolist())
    highest = max((h for _, _, _, h, _ in found), default=0)
    digits = [(y + h, h) for _, y, _, h, _ in found if h > 0.75 * highest]
    if not digits:
        return []
    foot, height = float(np.median([f for f, _ in digits])), float(np.median([h for _, h in digits]))
    glyphs = []
    for x, y, w, h, area in found:
        if area < 0.006 * height**2:
            continue
        picture = cv2.resize(part[y : y + h, x : x + w], (_WIDE, _HIGH), interpolation=cv2.INTER_AREA)
        level = np.asarray(picture, np.float32)
        level = level - level.mean()
        length = float(np.sqrt((level**2).sum())) or 1.0
        glyphs.append(Glyph(level / length, w / height, h / height, (y + h - foot) / height))
    return glyphs
