"""Lines as the reader of tables without rules looks at them: their words, and the white that parts these."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from itertools import accumulate, chain, compress, pairwise
from operator import ne
from typing import NamedTuple

from extract.readers.pdf.words import TOUCHES, Word, text_of

# White between two words of one column is at most so wide (in heights of the line); a space is half of that.
CLOSE = 0.42


class Piece(NamedTuple):
    """Words from left to right as if they were one; `x1` is where the last of them ends. `is_level`: all stand on one
    line and are as high."""

    x0: float
    top: float
    x1: float
    bottom: float
    text: str
    is_level: bool
    words: Sequence[Word]


# A piece from its parts, without the cost of the class's own constructor.
_piece = partial(tuple.__new__, Piece)


def piece_of(words: Sequence[Word]) -> Piece:
    """Words of one line as a piece."""
    first = words[0]
    if len(words) == 1:
        return Piece(*first[:5], True, words)
    _, tops, _, bottoms, *_ = zip(*words, strict=True)
    top, bottom = min(tops), max(bottoms)
    level = max(tops) == top and min(bottoms) == bottom
    return Piece(first[0], top, words[-1][2], bottom, text_of(words), level, words)


class Line(tuple[Word, ...]):
    """Words from left to right: those of one line, or of lines so close that they are one row. `pieces` are the words
    cut where they are not close; `is_clear` says whether no word lies over the next."""

    pieces: list[Piece]
    is_clear: bool
    # Before which word white is wide, how wide, and the height that it is measured in.
    _gaps: Sequence[tuple[int, float, float]]

    @property
    def text(self) -> str:
        return " ".join([piece[4] for piece in self.pieces])

    def is_cut(self, gap: float) -> bool:
        """Whether white in it is wider than `gap` (no less than `CLOSE`) times the height."""
        return any(wide > gap * height for _, wide, height in self._gaps)

    def parts(self, gap: float) -> list[Piece]:
        """The words cut where the white between them is wider than `gap` (no less than `CLOSE`) times the height."""
        places = [at for at, wide, height in self._gaps if wide > gap * height]
        return self.pieces if len(places) == len(self._gaps) else self._cut(places)

    def _cut(self, places: Sequence[int]) -> list[Piece]:
        return [piece_of(self[start:end]) for start, end in pairwise([0, *places, len(self)])]

    def _look_at_level(self, gaps: Sequence[tuple[int, float, float]], texts: Sequence[str]) -> None:
        """Takes the wide white between words as high as one another, none of which touches the next."""
        self.is_clear = True
        self._gaps = gaps
        _, top, _, bottom, *_ = self[0]
        self.pieces = [
            _piece((self[start][0], top, self[end - 1][2], bottom, " ".join(texts[start:end]), True, self[start:end]))
            for start, end in pairwise([0, *[at for at, _, _ in gaps], len(self)])
        ]

    def _look_between(self) -> None:
        """Finds the white between words of several heights, or that touch or lie over one another."""
        white = [after[0] - before[2] for before, after in pairwise(self)]
        self.is_clear = min(white) >= 0
        if not self.is_clear:
            # White is what no word before covers.
            ends = accumulate([word[2] for word in self], max)
            white = [word[0] - end for word, end in zip(self[1:], ends, strict=False)]
        heights = [word[3] - word[1] for word in self]
        lower = map(min, heights, heights[1:])
        gaps = [(at, wide, low) for at, (wide, low) in enumerate(zip(white, lower, strict=True), 1)]
        self._gaps = [gap for gap in gaps if gap[1] > CLOSE * gap[2]]
        self.pieces = self._cut([at for at, _, _ in self._gaps])


def as_lines(lines: Sequence[Sequence[Word]]) -> list[Line]:
    """Words of lines as `Line`s. Most are level, with spaces between their words: for those white is looked at all at
    once."""
    words = [*chain.from_iterable(lines)]
    if not words:
        return []
    begins = [0, *accumulate(map(len, lines))]
    texts = [word[4] for word in words]
    heights = [word[3] - word[1] for word in words]
    white = [after[0] - before[2] for before, after in pairwise(words)]
    uneven = _uneven(white, heights, [word[1] for word in words], begins)
    least = CLOSE * min(heights)
    cuts = [at for at, wide in enumerate(white, 1) if wide > least]
    found = []
    for nth, (begin, end) in enumerate(pairwise(begins)):
        line = Line(lines[nth])
        found.append(line)
        if nth in uneven:
            line._look_between()
            continue
        height = heights[begin]
        inside = cuts[bisect_right(cuts, begin) : bisect_left(cuts, end)]
        gaps = [(at - begin, white[at - 1], height) for at in inside if white[at - 1] > CLOSE * height]
        line._look_at_level(gaps, texts[begin:end])
    return found


def _uneven(white: Sequence[float], heights: Sequence[float], tops: Sequence[float], begins: Sequence[int]) -> set[int]:
    """Which lines, the words of which begin with these, have words of several heights, or that touch."""
    every = range(1, len(heights))
    found = {at for at, (wide, height) in enumerate(zip(white, heights, strict=False), 1) if wide < TOUCHES * height}
    found.update(compress(every, map(ne, heights, heights[1:])))
    found.update(compress(every, map(ne, tops, tops[1:])))
    return {bisect_right(begins, at) - 1 for at in found.difference(begins)}
