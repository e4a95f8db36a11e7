"""Columns of a table without rules: their borders, what stands in them, and which texts tell of them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, pairwise
from statistics import median
from typing import NamedTuple

from extract.readers.pdf.lines import Line, Piece, piece_of
from extract.readers.pdf.words import Word

_FIGURE = r"[+-–]?\d[\d.,]*(?:\s*[/%]\s*[\d.,]*)*%?"
_NUMBER = re.compile(rf"{_FIGURE}(?:\s*\({_FIGURE}\))?|\({_FIGURE}\)|\[{_FIGURE}\]|[-–—.…]{{1,3}}|x")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINAL = re.compile(r"\(?\d{1,4}(?:\.\d{1,3})*[.)]?|[IVXLC]{1,6}[.)]?|[a-zđ][.)]|[A-HĐ][.)]?")
# The same texts are asked about again and again: as words, as cells, on the page after.
TEXTS_KEPT = 8192


class Columns(NamedTuple):
    """`edges` are the x positions of the borders, one more than columns; `extents` where the text of each begins and
    ends; `is_numeric` whether most of its cells are numbers; `has_ordinals` whether the first counts the rows; `rows`
    are those that told of it: all their texts stand within the extents."""

    edges: tuple[float, ...]
    extents: tuple[tuple[float, float], ...]
    is_numeric: tuple[bool, ...]
    has_ordinals: bool
    rows: Sequence[Line] = ()

    def of(self, word: Word) -> int:
        """The column, from 0, that the middle of `word` stands in."""
        return bisect_right(self.edges, (word[0] + word[2]) / 2, 1, len(self.edges) - 1) - 1

    def is_one(self, line: Line) -> bool:
        """Whether the words of a line stand in one column."""
        own = self.of(line[0])
        return self.of(line[-1]) == own and (line.is_clear or all(self.of(word) == own for word in line))

    def shared(self, line: Line) -> dict[int, Piece]:
        """The words of a line by column, from 0."""
        if (pieces := self._one_by_one(line)) is not None:
            return pieces
        found: dict[int, list[Word]] = {}
        for word in line:
            found.setdefault(self.of(word), []).append(word)
        return {column: piece_of(words) for column, words in found.items()}

    def _one_by_one(self, line: Line) -> dict[int, Piece] | None:
        """The pieces of a line by column, if each column has one and none runs on in the next."""
        if not line.is_clear:
            return None
        edges, end = self.edges, len(self.edges) - 1
        found: dict[int, Piece] = {}
        for piece in line.pieces:
            start, _, stop, _, _, _, words = piece
            if len(words) == 1:
                column = bisect_right(edges, (start + stop) / 2, 1, end) - 1
            else:
                first, last = words[0], words[-1]
                column = bisect_right(edges, (first[0] + first[2]) / 2, 1, end) - 1
                if bisect_right(edges, (last[0] + last[2]) / 2, 1, end) - 1 != column:
                    return None
            if column in found:
                return None
            found[column] = piece
        return found

    def crossed_by(self, words: Sequence[Word]) -> bool:
        """Whether some word lies over a border."""
        edges, last = self.edges, len(self.edges) - 1
        for word in words:
            following = bisect_right(edges, word[0] + 1, 1, last)
            if following < last and edges[following] < word[2] - 1:
                return True
        return False


def cells_of(line: Line, columns: Columns, height: float) -> tuple[dict[int, list[Piece]], dict[int, int]]:
    """The words of a line by the column of the cell they stand in, and the last columns of cells over several. A text
    that runs over a border without a gap there is one cell over both columns, unless a figure shows that another
    column begins."""
    cells: dict[int, list[Piece]] = {}
    wide: dict[int, int] = {}
    edges, end = columns.edges, len(columns.edges) - 1
    for piece in line.pieces:
        words = piece[6]
        word = words[0]
        column = bisect_right(edges, (word[0] + word[2]) / 2, 1, end) - 1
        if len(words) > 1 and line.is_clear:
            word = words[-1]
            is_one = bisect_right(edges, (word[0] + word[2]) / 2, 1, end) - 1 == column
        else:
            is_one = len(words) == 1
        if is_one:
            if column in cells:
                cells[column].append(piece)
            else:
                cells[column] = [piece]
            continue
        for run, first, last in _runs(words, columns, len(line.pieces), height):
            cells.setdefault(first, []).append(piece_of(run))
            if last > first:
                wide[first] = last
    return cells, wide


def _runs(words: Sequence[Word], columns: Columns, pieces: int, height: float) -> Iterator[tuple[list[Word], int, int]]:
    """The words of one of so many pieces, parted at borders, with the first and the last column of each."""
    run = [words[0]]
    first = last = columns.of(words[0])
    for before, word in pairwise(words):
        own = columns.of(word)
        if own != last:
            counted = last == 0 and columns.has_ordinals
            if _parts_here(before, word, counted, pieces, height):
                yield run, first, last
                run, first = [], own
        run.append(word)
        last = own
    yield run, first, last


def _parts_here(before: Word, word: Word, counted: bool, parts: int, height: float) -> bool:
    """Whether a border between two words close together parts cells. In place of an ordinal (`counted`) may stand the
    beginning of «Tổng cộng»; in a row of several cells any other border does."""
    if counted and not is_ordinal(before[4]):
        return False
    return counted or parts > 2 or word[0] - before[2] > 0.3 * height or is_number(word[4])


@lru_cache(TEXTS_KEPT)
def is_number(text: str) -> bool:
    """Whether a cell is a figure, or the dash for a missing one."""
    return _NUMBER.fullmatch(text) is not None


@lru_cache(TEXTS_KEPT)
def is_year(text: str) -> bool:
    return _YEAR.fullmatch(text) is not None


@lru_cache(TEXTS_KEPT)
def is_ordinal(text: str) -> bool:
    """Whether a text counts rows: «1», «12.», «3.2», «IV», «a)»."""
    return _ORDINAL.fullmatch(text) is not None and not is_year(text)


def is_data(parts: Sequence[Piece]) -> bool:
    """Whether a line, cut by wide white, reads as a row of results rather than as the head of a table."""
    texts = [part[4] for part in parts]
    if len(texts) < 2 or ((len(texts) > 2 or len(texts[0]) > 2) and all(map(is_year, texts[1:]))):
        return False
    first = parts[0][6]
    named = len(first) == 1 or first[1][4][0].isupper()
    if is_ordinal(first[0][4]) and (named if first[0][4][0].isdigit() else len(first) == 1 and len(texts) < 4):
        # «90)» may be the end of a head («(Tối đa: 90)»).
        return not first[0][4].endswith(")") or (len(first) == 1 and texts[1][0].isupper())
    numbers = len([text for text in texts if is_number(text) and not is_year(text)])
    return numbers * 5 >= len(texts) * 2 and numbers > 0


def without_totals(rows: Sequence[Line]) -> Sequence[Line]:
    """Where most rows begin with an ordinal, without those («Tổng cộng») whose first cell takes its place."""
    firsts = [row[0] for row in rows]
    ordinals = [is_ordinal(word[4]) for word in firsts]
    left = min([word[0] for word in firsts], default=0.0)
    counted = [word for word in compress(firsts, ordinals) if word[0] < left + 2 * (word[3] - word[1])]
    if len(counted) * 4 < len(rows) or not counted or all(ordinals):
        return rows
    end = max([word[2] for word in counted])
    kept = [row for row, is_one in zip(rows, ordinals, strict=True) if is_one or row[0][0] > end]
    return kept if len(kept) * 2 > len(rows) else rows


def columns_from(rows: Sequence[Line], white: Sequence[tuple[float, float]], height: float) -> Columns:
    """The columns between the white intervals, with what stands in them."""
    inner = tuple((low + high) / 2 for low, high in white)
    left = min(row[0][0] for row in rows) - height / 3
    right = max(row[-1][2] for row in rows) + height / 3
    return described(rows, (left, *inner, right))


def described(rows: Sequence[Line], edges: tuple[float, ...]) -> Columns:
    """The columns with these borders: where their text stands and whether it is numbers."""
    draft = Columns(edges, (), (), False)
    rows = without_totals(rows)
    wide = len(edges) - 1
    pieces: list[list[Piece]] = [[] for _ in range(wide)]
    for row in rows:
        for column, piece in draft.shared(row).items():
            pieces[column].append(piece)
    spread = tuple(
        (min([piece[0] for piece in own]), max([piece[2] for piece in own])) if own else (edges[at], edges[at + 1])
        for at, own in enumerate(pieces)
    )
    texts = [[piece[4] for piece in own] for own in pieces]
    numeric = tuple([sum(map(is_number, said)) * 5 > len(said) * 3 for said in texts])
    counted = sum(map(is_ordinal, texts[0])) * 2 > len(texts[0]) and wide > 1
    return Columns(edges, spread, numeric, counted, rows)


def usual_left(rows: Sequence[Line], columns: Columns, column: int) -> float:
    """Where the text of a column mostly begins."""
    firsts = [next((word[0] for word in row if columns.of(word) == column), None) for row in rows]
    known = [first for first in firsts if first is not None]
    return median(known) if known else columns.edges[column]
