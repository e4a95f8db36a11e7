"""Lines as the reader of tables without rules looks at them: their words, and the white that parts these."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, chain, compress, pairwise
from operator import gt, lt, sub

from extract.readers.pdf.words import TOUCHES, Word, text_of

# White between two words of one column is at most so wide (in heights of the line); a space is half of that.
CLOSE = 0.42


# Words from left to right as if they were one: x0, top, x1 (where the last of them ends), bottom, their text, whether
# all stand on one line and are as high, and the words. A plain tuple, as a page has hundreds.
Piece = tuple[float, float, float, float, str, bool, Sequence[Word]]


def piece_of(words: Sequence[Word]) -> Piece:
    """Words of one line as a piece."""
    first = words[0]
    if len(words) == 1:
        return *first[:5], True, words
    _, tops, _, bottoms, *_ = zip(*words, strict=True)
    top, bottom = min(tops), max(bottoms)
    level = max(tops) == top and min(bottoms) == bottom
    return first[0], top, words[-1][2], bottom, text_of(words), level, words


class Line(tuple[Word, ...]):
    """Words from left to right: those of one line, or of lines so close that they are one row. `pieces` are the words
    cut where they are not close; `is_clear` says whether no word lies over the next."""

    pieces: Sequence[Piece]
    is_clear: bool
    # The white before each piece but the first, and the height that it is measured in.
    _white: Sequence[float]
    _heights: Sequence[float]

    @property
    def text(self) -> str:
        return " ".join([piece[4] for piece in self.pieces])

    @property
    def end(self) -> float:
        """How far its words reach."""
        return self[-1][2] if self.is_clear else max([word[2] for word in self])

    def is_cut(self, gap: float) -> bool:
        """Whether white in it is wider than `gap` (no less than `CLOSE`) times the height."""
        white = self._white
        if not white:
            return False
        # Of rows mostly the first white is.
        return white[0] > gap * self._heights[0] or any(map(gt, white, map(gap.__mul__, self._heights)))

    def cuts(self, gap: float) -> int:
        """How many times white in it is wider than `gap` (no less than `CLOSE`) times the height."""
        return sum(map(gt, self._white, map(gap.__mul__, self._heights)))

    def parts(self, gap: float) -> Sequence[Piece]:
        """The words cut where the white between them is wider than `gap` (no less than `CLOSE`) times the height."""
        wide = [*map(gt, self._white, map(gap.__mul__, self._heights))]
        if all(wide):
            return self.pieces
        pieces = self.pieces
        bounds = [0, *compress(range(1, len(pieces)), wide), len(pieces)]
        return [
            pieces[start] if end - start == 1 else piece_of([*chain.from_iterable([p[6] for p in pieces[start:end]])])
            for start, end in pairwise(bounds)
        ]

    def look_between(self) -> None:
        """Finds the white between words of several heights, or that touch or lie over one another."""
        lefts, tops, rights, bottoms, *_ = zip(*self, strict=True)
        white = [*map(sub, lefts[1:], rights)]
        self.is_clear = min(white) >= 0
        if not self.is_clear:
            # White is what no word before covers.
            white = [*map(sub, lefts[1:], accumulate(rights, max))]
        heights = [*map(sub, bottoms, tops)]
        lower = [*map(min, heights, heights[1:])]
        cut = [*map(gt, white, map(CLOSE.__mul__, lower))]
        self._white, self._heights = [*compress(white, cut)], [*compress(lower, cut)]
        bounds = [0, *compress(range(1, len(self)), cut), len(self)]
        self.pieces = [piece_of(self[start:end]) for start, end in pairwise(bounds)]


def row_of(words: Sequence[Word]) -> Line:
    """Words of several lines, from left to right, as one `Line`."""
    line = Line(words)
    line.look_between()
    return line


def as_lines(lines: Sequence[Sequence[Word]]) -> list[Line]:
    """Words of lines as `Line`s. Most are level, with spaces between their words: for those white is looked at all at
    once."""
    words = (*chain.from_iterable(lines),)
    if not words:
        return []
    begins = [0, *accumulate(map(len, lines))]
    lefts, tops, rights, bottoms, texts, *_ = zip(*words, strict=True)
    heights = [*map(sub, bottoms, tops)]
    white = [*map(sub, lefts[1:], rights)]
    for at in begins[1:-1]:
        # The next line is parted from this one, whatever stands where.
        white[at - 1] = math.inf
    touching = _touching(white, heights, begins)
    bounds = [0, *compress(range(1, len(words)), map(lt, map(CLOSE.__mul__, heights), white)), len(words)]
    pieces = [
        (lefts[start], tops[start], rights[end - 1], bottoms[start],
         texts[start] if end - start == 1 else " ".join(texts[start:end]), True, words[start:end])
        for start, end in pairwise(bounds)
    ]  # fmt: skip
    gaps = [white[at - 1] for at in bounds[1:-1]]
    lower = [heights[at] for at in bounds[1:-1]]
    found = []
    low = 0
    for nth, (begin, end) in enumerate(pairwise(begins)):
        line = Line(words[begin:end])
        found.append(line)
        high = bisect_left(bounds, end, low)
        # Words of several heights are looked at one by one, too.
        count, height = tops[begin:end].count, heights[begin:end].count
        if nth in touching or not count(tops[begin]) == height(heights[begin]) == end - begin:
            line.look_between()
        else:
            line.is_clear = True
            line.pieces = pieces[low:high]
            line._white, line._heights = gaps[low : high - 1], lower[low : high - 1]
        low = high
    return found


def _touching(white: Sequence[float], heights: Sequence[float], begins: Sequence[int]) -> set[int]:
    """Which lines, the words of which begin with these, have words that touch."""
    if min(white, default=math.inf) >= TOUCHES * max(heights):
        return set()
    every = range(1, len(heights))
    return {bisect_right(begins, at) - 1 for at in compress(every, map(lt, white, map(TOUCHES.__mul__, heights)))}
