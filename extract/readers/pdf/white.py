"""White that runs down between the words of all rows of a table without rules, and so parts its columns."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain, compress, pairwise
from operator import ge

from extract.readers.pdf.columns import Columns, is_number, is_ordinal, without_totals
from extract.readers.pdf.lines import Line
from extract.readers.pdf.words import Word

# The narrowest white, common to all rows, that parts columns.
_NARROWEST = 0.16
# A share of the rows may have text nearer than that on both sides of it, as long as no word runs over it.
_TIGHT_ROWS = 0.6
_CROSSED_ROWS = 0.08

# How what stands for a missing figure begins.
_NOTHING = ("Không", "không", "Chưa", "chưa")


def separators(rows: Sequence[Line], height: float, fewest: int) -> list[tuple[float, float]]:
    """White intervals between columns that hold over `rows`, from left to right. Right of each some text stands in
    at least `fewest` rows."""
    rows = without_totals(rows)
    crossing = int(len(rows) * _CROSSED_ROWS)
    words = [*chain.from_iterable(rows)]
    starts, ends = sorted([word[0] for word in words]), sorted([word[2] for word in words])
    wide = [(low, high) for low, high in _white(starts, ends, crossing) if high - low >= _NARROWEST * height]
    wide = _parting(rows, wide, crossing)
    if crossing:
        for at, (low, high) in enumerate(wide):
            # Of its texts some begin in it; those that begin where it ends are of the column at its right.
            if bisect_left(starts, low) < bisect_left(starts, high):
                wide[at] = _narrowed(rows, wide, at)
        wide = [
            # Of the words that begin before its end all have ended where it begins.
            (low, high) if bisect_left(starts, high) == bisect_right(ends, low) else _cleared(words, low, high)
            for low, high in wide
        ]
    found = _supported(rows, wide, fewest)
    return found[1:] if found and _counts_twice(rows, found) else found


def _white(starts: Sequence[float], ends: Sequence[float], most: int) -> list[tuple[float, float]]:
    """Intervals that at most `most` words cover, between the first and the last text: `starts` and `ends` are where
    words begin and end, in order."""
    white: list[tuple[float, float]] = []
    # When so many words have ended, `most` more may have begun.
    later = starts[most + 1 :]
    for end, start in compress(zip(ends, later, strict=False), map(ge, later, ends)):
        if white and end <= white[-1][1]:
            white[-1] = white[-1][0], start
        else:
            white.append((end, start))
    if white and white[0][0] == ends[0] and starts[most] >= ends[0]:
        # Before it there are no more words than in it.
        del white[0]
    return [(low, high) for low, high in white if high > low]


def _parting(rows: Sequence[Line], white: Sequence[tuple[float, float]], crossing: int) -> list[tuple[float, float]]:
    """The white that parts columns: few rows have words near it on both sides, unless a figure stands there, which
    tells that another column begins however close."""
    middles = [(low + high) / 2 for low, high in white]
    over: list[list[tuple[Sequence[Word], bool]]] = [[] for _ in white]
    for row in rows:
        first = row.pieces[0]
        for piece in row.pieces:
            words = piece[6]
            if crossing or len(words) > 1:
                for at in range(bisect_right(middles, piece[0]), bisect_left(middles, piece[2])):
                    over[at].append((words, piece is first))
    found = []
    for (low, high), middle, parts in zip(white, middles, over, strict=True):
        near = strange = 0
        for part, is_first in parts:
            before, after = _around(part, middle)
            if before is None or after is None:
                strange += 1
                continue
            near += 1
            counted = is_first and before is part[0] and is_ordinal(before[4])
            strange += not (_is_figure(after) or counted or (is_number(before[4]) and before is part[0]))
        if strange <= crossing and near <= _TIGHT_ROWS * len(rows):
            found.append((low, high))
    return found


def _is_figure(word: Word) -> bool:
    """Whether a word is a figure, or begins what stands for a missing one («Không có», «Chưa xếp»)."""
    return is_number(word[4]) or word[4] in _NOTHING


def _around(part: Sequence[Word], middle: float) -> tuple[Word | None, Word | None]:
    before = [word for word in part if word[2] <= middle]
    after = [word for word in part if word[0] >= middle]
    return (before[-1] if before else None), (after[0] if after else None)


def _narrowed(rows: Sequence[Line], white: Sequence[tuple[float, float]], at: int) -> tuple[float, float]:
    """The white without texts in it («Không có» at the left of figures at the right) that stand in a row with a text
    on their one side and none on the other: they fill the column of the other."""
    low, high = start, end = white[at]
    begin = white[at - 1][1] if at else float("-inf")
    finish = white[at + 1][0] if at + 1 < len(white) else float("inf")
    for row in rows:
        for x0, _, x1, *_ in row.pieces:
            if x0 < start or x1 > end:
                continue
            left = any(begin <= other[0] and other[2] <= start for other in row.pieces)
            right = any(end <= other[0] and other[2] <= finish for other in row.pieces)
            if left and not right:
                high = min(high, x0)
            elif right and not left:
                low = max(low, x1)
    return (low, high) if low < high else (start, end)


def _cleared(words: Sequence[Word], low: float, high: float) -> tuple[float, float]:
    """The widest part of the white that the fewest of the words lie over."""
    inside = [(word[0], word[2]) for word in words if word[2] > low and word[0] < high]
    if not inside:
        return low, high
    middle, half = _clearest(low, high, inside)
    return middle - half, middle + half


def _supported(rows: Sequence[Line], white: list[tuple[float, float]], fewest: int) -> list[tuple[float, float]]:
    """Without white that only cuts a few rows' words from the column before: «1, 2» beside shorter names."""
    kept = list(white)
    filled = _filled(rows, kept)
    at = 0
    while at < len(kept):
        left, right = filled[at : at + 2]
        if min(len(left), len(right)) >= fewest and not (left.isdisjoint(right) and _says_nothing(rows, kept, at)):
            at += 1
            continue
        # They fill the column at their right where text stands at their left, and at their right none («Không có» at
        # the left of a column of figures).
        following = len(right) < fewest and at + 1 < len(kept) and len(left & right) > len(filled[at + 2] & right)
        del kept[at + following]
        filled = _filled(rows, kept)
        at = max(0, at - 1)
    return kept


def _filled(rows: Sequence[Line], white: Sequence[tuple[float, float]]) -> list[set[int]]:
    """Before, between and after white intervals, in which rows text begins."""
    bounds = [*chain.from_iterable(white)]
    filled: list[set[int]] = [set() for _ in range(len(bounds) + 1)]
    for nth, row in enumerate(rows):
        for word in row:
            filled[bisect_right(bounds, word[0])].add(nth)
    # Every other is within the white.
    return filled[::2]


def _says_nothing(rows: Sequence[Line], white: Sequence[tuple[float, float]], at: int) -> bool:
    """Whether white, on both sides of which no row has text, only parts «Không có», at the one side of a column, from
    the figures at its other."""
    before, low, high, after = _zones(white, at)
    firsts = (next((word[4] for word in row if before <= word[0] < low), None) for row in rows)
    seconds = (next((word[4] for word in row if high <= word[0] < after), None) for row in rows)
    return any(all(text in _NOTHING for text in texts if text) for texts in (firsts, seconds))


def _zones(white: Sequence[tuple[float, float]], at: int) -> tuple[float, float, float, float]:
    """Where the text at the left of a white interval begins, the interval, and where the text at its right ends."""
    before = white[at - 1][1] if at else float("-inf")
    after = white[at + 1][0] if at + 1 < len(white) else float("inf")
    return before, *white[at], after


def _counts_twice(rows: Sequence[Line], white: list[tuple[float, float]]) -> bool:
    """Whether the first white only parts «I», «II» at the left of a column from the «1», «2» in its middle: both count
    rows, and no row has both."""
    low = white[0][0]
    end = white[1][0] if len(white) > 1 else float("inf")
    for row in rows:
        left = [word for word in row if word[2] <= low]
        right = [word for word in row if low < word[0] < end]
        if (left and right) or not all(is_ordinal(word[4]) for word in left + right):
            return False
    return True


def settled(columns: Columns, lines: Sequence[Line]) -> Columns:
    """The columns with their borders moved, within the white between their figures, to where the fewest words of all
    `lines` (heads and wrapped cells, too) lie over them."""
    edges = list(columns.edges)
    lows, highs = [end for _, end in columns.extents[:-1]], [start for start, _ in columns.extents[1:]]
    inside: list[list[tuple[float, float]]] = [[] for _ in lows]
    in_order = lows == sorted(lows) and highs == sorted(highs)
    # Nothing of the rows that told of the columns lies in the white between them.
    told = {*map(id, columns.rows)} if in_order else set()
    for line in lines:
        if id(line) in told and line.is_clear:
            continue
        for x0, _, x1, _, _, _, words in line.pieces:
            first, last = 0, len(lows)
            if in_order and line.is_clear:
                first, last = bisect_right(highs, x0), bisect_left(lows, x1)
            for at in range(first, last):
                low, high = lows[at], highs[at]
                inside[at] += [(word[0], word[2]) for word in words if word[2] > low and word[0] < high]
    for at, spans in enumerate(inside):
        if spans and highs[at] > lows[at]:
            edges[at + 1] = _clearest(lows[at], highs[at], spans)[0]
    return columns._replace(edges=tuple(edges))


def _clearest(low: float, high: float, spans: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The middle and half the width of the widest of the intervals that the fewest words (their `spans`) cover."""
    places = sorted({low, high, *[x for x in chain.from_iterable(spans) if low < x < high]})
    best = (len(spans) + 1, 0.0, (low + high) / 2)
    starts, ends = sorted([start for start, _ in spans]), sorted([end for _, end in spans])
    for start, end in pairwise(places):
        # Of the words that begin before its end some have ended where it begins.
        over = bisect_left(starts, end) - bisect_right(ends, start)
        best = min(best, (over, start - end, (start + end) / 2))
    return best[2], -best[1] / 2
