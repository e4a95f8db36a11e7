"""Columns of a table without rules: white that runs down between the words of all its rows."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from extract.readers.pdf.words import Word, segments, text_of

# White between two words of one column is at most so wide (in heights of the line); a space is half of that.
CLOSE = 0.42
# The narrowest white, common to all rows, that parts columns.
_NARROWEST = 0.16
# A share of the rows may have text nearer than that on both sides of it, as long as no word runs over it.
_TIGHT_ROWS = 0.6
_CROSSED_ROWS = 0.08

_FIGURE = r"[+-–]?\d[\d.,]*(?:\s*[/%]\s*[\d.,]*)*%?"
_NUMBER = re.compile(rf"{_FIGURE}(?:\s*\({_FIGURE}\))?|\({_FIGURE}\)|\[{_FIGURE}\]|[-–—.…]{{1,3}}|x")
# How what stands for a missing figure begins.
_NOTHING = ("Không", "không", "Chưa", "chưa")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINAL = re.compile(r"\(?\d{1,4}(?:\.\d{1,3})*[.)]?|[IVXLC]{1,6}[.)]?|[a-zđ][.)]|[A-HĐ][.)]?")


class Columns(NamedTuple):
    """`edges` are the x positions of the borders, one more than columns; `extents` where the text of each begins and
    ends; `is_numeric` whether most of its cells are numbers; `has_ordinals` whether the first counts the rows."""

    edges: tuple[float, ...]
    extents: tuple[tuple[float, float], ...]
    is_numeric: tuple[bool, ...]
    has_ordinals: bool

    def of(self, word: Word) -> int:
        """The column, from 0, that the middle of `word` stands in."""
        return bisect_right(self.edges, (word[0] + word[2]) / 2, 1, len(self.edges) - 1) - 1

    def shared(self, line: Sequence[Word]) -> dict[int, list[Word]]:
        """The words of a line by column, from 0."""
        edges, last = self.edges, len(self.edges) - 1
        found: dict[int, list[Word]] = {}
        for word in line:
            found.setdefault(bisect_right(edges, (word[0] + word[2]) / 2, 1, last) - 1, []).append(word)
        return found

    def crossed_by(self, words: Sequence[Word]) -> bool:
        """Whether some word lies over a border."""
        inner = self.edges[1:-1]
        return any(word[0] + 1 < edge < word[2] - 1 for word in words for edge in inner)


def cells_of(line: Sequence[Word], columns: Columns, height: float) -> dict[tuple[int, int], list[Word]]:
    """The words of a line by the columns, first and last, of the cell they stand in. A text that runs over a border
    without a gap there is one cell over both columns, unless a figure shows that another column begins."""
    cells: dict[tuple[int, int], list[Word]] = {}
    parts = segments(line, CLOSE)
    for part in parts:
        run = [part[0]]
        first = last = columns.of(part[0])
        for before, word in pairwise(part):
            own = columns.of(word)
            if own != last:
                counted = last == 0 and columns.has_ordinals
                if _parts_here(before, word, counted, len(parts), height):
                    cells.setdefault((first, last), []).extend(run)
                    run, first = [], own
            run.append(word)
            last = own
        cells.setdefault((first, last), []).extend(run)
    return cells


def _parts_here(before: Word, word: Word, counted: bool, parts: int, height: float) -> bool:
    """Whether a border between two words close together parts cells. In place of an ordinal (`counted`) may stand the
    beginning of «Tổng cộng»; in a row of several cells any other border does."""
    if counted and not is_ordinal(before[4]):
        return False
    return counted or parts > 2 or word[0] - before[2] > 0.3 * height or is_number(word[4])


def is_number(text: str) -> bool:
    """Whether a cell is a figure, or the dash for a missing one."""
    return _NUMBER.fullmatch(text) is not None


def is_year(text: str) -> bool:
    return _YEAR.fullmatch(text) is not None


def is_ordinal(text: str) -> bool:
    """Whether a text counts rows: «1», «12.», «3.2», «IV», «a)»."""
    return _ORDINAL.fullmatch(text) is not None and not is_year(text)


def is_data(line: Sequence[Word]) -> bool:
    """Whether a line of several pieces reads as a row of results rather than as the head of a table."""
    parts = segments(line, 0.7)
    texts = [text_of(part) for part in parts]
    if len(texts) < 2 or (len(texts) > 2 and all(map(is_year, texts[1:]))):
        return False
    first = parts[0]
    named = len(first) == 1 or first[1][4][0].isupper()
    if is_ordinal(first[0][4]) and (named if first[0][4][0].isdigit() else len(first) == 1 and len(texts) < 4):
        # «90)» may be the end of a head («(Tối đa: 90)»).
        return not first[0][4].endswith(")") or (len(first) == 1 and texts[1][0].isupper())
    numbers = sum(is_number(text) and not is_year(text) for text in texts)
    return numbers * 5 >= len(texts) * 2 and numbers > 0


def separators(rows: Sequence[Sequence[Word]], height: float, fewest: int) -> list[tuple[float, float]]:
    """White intervals between columns that hold over `rows`, from left to right. Right of each some text stands in
    at least `fewest` rows."""
    rows = _without_totals(rows)
    crossing = int(len(rows) * _CROSSED_ROWS)
    pieces = [segments(row, CLOSE) for row in rows]
    wide = [
        (low, high)
        for low, high in _white(rows, crossing)
        if high - low >= _NARROWEST * height and _parts(pieces, low, high, crossing)
    ]
    if crossing:
        for at in range(len(wide)):
            wide[at] = _narrowed(pieces, wide, at)
    found = [_cleared(rows, low, high) for low, high in wide]
    found = _supported(rows, found, fewest)
    return found[1:] if found and _counts_twice(rows, found) else found


def _narrowed(
    pieces: Sequence[Sequence[Sequence[Word]]], white: Sequence[tuple[float, float]], at: int
) -> tuple[float, float]:
    """The white without texts in it («Không có» at the left of figures at the right) that stand in a row with a text
    on their one side and none on the other: they fill the column of the other."""
    low, high = start, end = white[at]
    begin = white[at - 1][1] if at else float("-inf")
    finish = white[at + 1][0] if at + 1 < len(white) else float("inf")
    for row in pieces:
        for part in row:
            x0, x1 = part[0][0], part[-1][2]
            if x0 < start or x1 > end:
                continue
            left = any(begin <= other[0][0] and other[-1][2] <= start for other in row)
            right = any(end <= other[0][0] and other[-1][2] <= finish for other in row)
            if left and not right:
                high = min(high, x0)
            elif right and not left:
                low = max(low, x1)
    return (low, high) if low < high else (start, end)


def _counts_twice(rows: Sequence[Sequence[Word]], white: list[tuple[float, float]]) -> bool:
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


def _cleared(rows: Sequence[Sequence[Word]], low: float, high: float) -> tuple[float, float]:
    """The widest part of the white that the fewest words lie over."""
    words = [word for row in rows for word in row if word[2] > low and word[0] < high]
    if not words:
        return low, high
    middle, half = _clearest(low, high, words)
    return middle - half, middle + half


def _without_totals(rows: Sequence[Sequence[Word]]) -> Sequence[Sequence[Word]]:
    """Where most rows begin with an ordinal, without those («Tổng cộng») whose first cell takes its place."""
    left = min((row[0][0] for row in rows), default=0.0)
    counted = [row[0] for row in rows if is_ordinal(row[0][4]) and row[0][0] < left + 2 * (row[0][3] - row[0][1])]
    if len(counted) * 4 < len(rows) or not counted:
        return rows
    end = max(word[2] for word in counted)
    kept = [row for row in rows if is_ordinal(row[0][4]) or row[0][0] > end]
    return kept if len(kept) * 2 > len(rows) else rows


def _supported(
    rows: Sequence[Sequence[Word]], white: list[tuple[float, float]], fewest: int
) -> list[tuple[float, float]]:
    """Without white that only cuts a few rows' words from the column before: «1, 2» beside shorter names."""
    kept = list(white)
    at = 0
    while at < len(kept):
        before, low, high, after = _zones(kept, at)
        left = [any(before <= word[0] < low for word in row) for row in rows]
        right = [any(high <= word[0] < after for word in row) for row in rows]
        if min(sum(left), sum(right)) >= fewest and not _says_nothing(rows, (before, low, high, after), left, right):
            at += 1
            continue
        following = at + 1 < len(kept) and sum(right) < fewest and _goes_right(rows, kept, at, left, right)
        del kept[at + following]
        at = max(0, at - 1)
    return kept


def _zones(white: Sequence[tuple[float, float]], at: int) -> tuple[float, float, float, float]:
    """Where the text at the left of a white interval begins, the interval, and where the text at its right ends."""
    before = white[at - 1][1] if at else float("-inf")
    after = white[at + 1][0] if at + 1 < len(white) else float("inf")
    return before, *white[at], after


def _says_nothing(
    rows: Sequence[Sequence[Word]], zones: tuple[float, float, float, float], left: list[bool], right: list[bool]
) -> bool:
    """Whether white only parts «Không có», at the one side of a column, from the figures at its other: no row has text
    on both sides of it."""
    if any(one and other for one, other in zip(left, right, strict=True)):
        return False
    before, low, high, after = zones
    firsts = (next((word[4] for word in row if before <= word[0] < low), None) for row in rows)
    seconds = (next((word[4] for word in row if high <= word[0] < after), None) for row in rows)
    return any(all(text in _NOTHING for text in texts if text) for texts in (firsts, seconds))


def _goes_right(
    rows: Sequence[Sequence[Word]], white: Sequence[tuple[float, float]], at: int, left: list[bool], own: list[bool]
) -> bool:
    """Whether the few texts (`own`) between two white intervals fill the column at their right: text stands at their
    left (`left`), and at their right none («Không có» at the left of a column of figures)."""
    _, _, high, after = _zones(white, at + 1)
    right = [any(high <= word[0] < after for word in row) for row in rows]
    beside = sum(one and mine for one, mine in zip(left, own, strict=True))
    return beside > sum(one and mine for one, mine in zip(right, own, strict=True))


def settled(columns: Columns, lines: Sequence[Sequence[Word]]) -> Columns:
    """The columns with their borders moved, within the white between their figures, to where the fewest words of all
    `lines` (heads and wrapped cells, too) lie over them."""
    edges = list(columns.edges)
    words = [word for line in lines for word in line]
    for at in range(1, len(edges) - 1):
        low, high = columns.extents[at - 1][1], columns.extents[at][0]
        inside = [word for word in words if word[2] > low and word[0] < high]
        if inside and high > low:
            edges[at] = _clearest(low, high, inside)[0]
    return columns._replace(edges=tuple(edges))


def fitted(rows: Sequence[Sequence[Word]], edges: tuple[float, ...]) -> tuple[float, ...]:
    """Borders known from another page, moved to where no text of `rows` runs over them, if there is such a place."""
    spans = [(part[0][0], part[-1][2]) for row in rows for part in segments(row, CLOSE)]
    found = list(edges)
    for at in range(1, len(edges) - 1):
        edge = edges[at]
        if any(start + 1 < edge < end - 1 for start, end in spans):
            low = max((end for start, end in spans if start + end < 2 * edge), default=edge)
            high = min((start for start, end in spans if start + end >= 2 * edge), default=edge)
            if low < high:
                found[at] = (low + high) / 2
    return tuple(found)


def _clearest(low: float, high: float, words: Sequence[Word]) -> tuple[float, float]:
    """The middle and half the width of the widest of the intervals that the fewest words cover."""
    places = sorted({low, high, *(x for word in words for x in (word[0], word[2]) if low < x < high)})
    best = (len(words) + 1, 0.0, (low + high) / 2)
    for start, end in pairwise(places):
        over = sum(word[0] < end and word[2] > start for word in words)
        best = min(best, (over, start - end, (start + end) / 2))
    return best[2], -best[1] / 2


def _white(rows: Sequence[Sequence[Word]], most: int) -> list[tuple[float, float]]:
    """Intervals that words of at most `most` rows cover, between the first and the last text."""
    events = sorted([(word[0], 1) for row in rows for word in row] + [(word[2], -1) for row in rows for word in row])
    white: list[tuple[float, float]] = []
    covered = 0
    begin: float | None = None
    for x, change in events:
        before = covered
        covered += change
        if before > most >= covered:
            begin = x
        elif covered > most >= before and begin is not None:
            if x > begin:
                white.append((begin, x))
            begin = None
    return white


def _parts(pieces: Sequence[Sequence[Sequence[Word]]], low: float, high: float, crossing: int) -> bool:
    """Whether the white parts columns: few rows have words near it on both sides, unless a figure stands there, which
    tells that another column begins however close."""
    near = strange = 0
    middle = (low + high) / 2
    for row in pieces:
        for part in row:
            if part[0][0] < middle < part[-1][2]:
                before, after = _around(part, middle)
                if before is None or after is None:
                    strange += 1
                    continue
                near += 1
                counted = before is part[0] and part is row[0] and is_ordinal(before[4])
                strange += not (_is_figure(after) or counted or (is_number(before[4]) and before is part[0]))
    return strange <= crossing and near <= _TIGHT_ROWS * len(pieces)


def _is_figure(word: Word) -> bool:
    """Whether a word is a figure, or begins what stands for a missing one («Không có», «Chưa xếp»)."""
    return is_number(word[4]) or word[4] in _NOTHING


def _around(part: Sequence[Word], middle: float) -> tuple[Word | None, Word | None]:
    before = [word for word in part if word[2] <= middle]
    after = [word for word in part if word[0] >= middle]
    return (before[-1] if before else None), (after[0] if after else None)


def columns_from(rows: Sequence[Sequence[Word]], white: Sequence[tuple[float, float]], height: float) -> Columns:
    """The columns between the white intervals, with what stands in them."""
    inner = tuple((low + high) / 2 for low, high in white)
    left = min(row[0][0] for row in rows) - height / 3
    right = max(row[-1][2] for row in rows) + height / 3
    return described(rows, (left, *inner, right))


def described(rows: Sequence[Sequence[Word]], edges: tuple[float, ...]) -> Columns:
    """The columns with these borders: where their text stands and whether it is numbers."""
    draft = Columns(edges, (), (), False)
    rows = _without_totals(rows)
    wide = len(edges) - 1
    texts: list[list[str]] = [[] for _ in range(wide)]
    extents: list[list[float]] = [[] for _ in range(wide)]
    for row in rows:
        for column, words in draft.shared(row).items():
            texts[column].append(text_of(words))
            extents[column] += (words[0][0], words[-1][2])
    spread = tuple(
        (min(found), max(found)) if found else (edges[at], edges[at + 1]) for at, found in enumerate(extents)
    )
    numeric = tuple(sum(map(is_number, said)) * 5 > len(said) * 3 for said in texts)
    counted = sum(map(is_ordinal, texts[0])) * 2 > len(texts[0]) and wide > 1
    return Columns(edges, spread, numeric, counted)


def usual_lefts(rows: Sequence[Sequence[Word]], columns: Columns) -> list[float]:
    """Where the text of each column mostly begins."""
    firsts: list[list[float]] = [[] for _ in range(len(columns.edges) - 1)]
    for row in rows:
        for column, words in columns.shared(row).items():
            firsts[column].append(words[0][0])
    return [median(found) if found else columns.edges[at] for at, found in enumerate(firsts)]
