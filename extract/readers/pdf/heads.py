"""The head of a table without rules: one row of cells, or several with cells over more than one column."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from extract.readers.pdf.columns import Columns
from extract.readers.pdf.lines import Line
from extract.readers.pdf.words import Word, joined

_NEXT_LINE = 1.35  # heights of a line to the next one of the same text, at most
_NUMBERING = re.compile(r"\(\s*\w{1,3}\s*\)(?:\s*=.*)?")


class HeadCell(NamedTuple):
    """A cell of the head; row and column count from 0."""

    words: list[Word]
    row: int
    column: int
    rowspan: int
    colspan: int


class _Piece(NamedTuple):
    middle: float
    first: int
    last: int
    words: list[Word]


def head_cells(lines: Sequence[Line], columns: Columns, height: float) -> tuple[list[HeadCell], int]:
    """The cells of the head that `lines` make, and how many rows it has."""
    if not lines:
        return [], 0
    *upper, last = lines
    numbering = len(lines) > 1 and is_numbering(last)
    cells, rows = _stacked(upper if numbering else lines, columns, height)
    if numbering:
        for piece in _pieces(last, columns, height):
            cells.append(HeadCell(piece.words, rows, piece.first, 1, piece.last - piece.first + 1))
        rows += 1
    return cells, rows


def is_numbering(line: Line) -> bool:
    """Whether a line only numbers the columns: «(1)», «(2)», «(3) = (1) + (2)»."""
    texts = [piece[4] for piece in line.pieces]
    return len(texts) > 1 and all(_NUMBERING.fullmatch(text) for text in texts)


def _stacked(
    lines: Sequence[Line], columns: Columns, height: float
) -> tuple[list[HeadCell], int]:  # fmt: skip
    wide = len(columns.edges) - 1
    pieces = [piece for line in lines for piece in _pieces(line, columns, height)]
    pieces = _with_rests(_with_left_spans(_with_groups(pieces, columns, height), height), height)
    groups = _groups(pieces, height)
    own: list[list[Word]] = [[] for _ in range(wide)]
    for piece in pieces:
        if piece.first == piece.last:
            own[piece.first] += piece.words
    spread = [_spread(group, pieces, columns, height) for group in groups]
    above = [[nth for nth, (first, last) in enumerate(spread) if first <= at <= last] for at in range(wide)]
    deep = max([len(over) + bool(own[at]) for at, over in enumerate(above)] + [1])
    cells: list[HeadCell] = []
    for nth, (first, last) in enumerate(spread):
        level = above[first].index(nth)
        # A group without anything under it reaches down to the end.
        below = any(own[at] or len(above[at]) > level + 1 for at in range(first, last + 1))
        words = [word for piece in groups[nth] for word in piece.words]
        cells.append(HeadCell(words, level, first, 1 if below else deep - level, last - first + 1))
    for at in range(wide):
        level = len(above[at])
        if level < deep and not (above[at] and not own[at] and _reaches_down(at, above, own, spread)):
            cells.append(HeadCell(own[at], level, at, deep - level, 1))
    return sorted(cells, key=lambda cell: (cell.row, cell.column)), deep


def _reaches_down(at: int, above: list[list[int]], own: list[list[Word]], spread: list[tuple[int, int]]) -> bool:
    first, last = spread[above[at][-1]]
    return not any(own[column] or len(above[column]) > len(above[at]) for column in range(first, last + 1))


def _pieces(line: Line, columns: Columns, height: float) -> list[_Piece]:
    """The texts of a line with the columns each lies over; white that a border runs through parts them."""
    found = []
    for *_, words in line.pieces:
        run = [words[0]]
        if len(words) == 1 or (line.is_clear and columns.of(words[0]) == columns.of(words[-1])):
            found.append([*words])
            continue
        for word in words[1:]:
            if word[0] - run[-1][2] > 0.3 * height and columns.of(word) != columns.of(run[-1]):
                found.append(run)
                run = [word]
            else:
                run.append(word)
        found.append(run)
    middle = (line[0][1] + line[0][3]) / 2
    return [_piece(run, columns, middle, height) for run in found]


def _piece(run: list[Word], columns: Columns, middle: float, height: float) -> _Piece:
    start, end = run[0][0], run[-1][2]
    edges = columns.edges
    over = [
        at for at in range(max(bisect_right(edges, start) - 1, 0), min(bisect_left(edges, end), len(edges) - 1))
        if min(end, edges[at + 1]) - max(start, edges[at]) > 0.35 * height
    ] or [columns.of(run[0])]  # fmt: skip
    # A head a little wider than its numbers reaches over the border and still belongs to its own column.
    if len(over) > 1:
        centre = (start + end) / 2
        own = [at for at in over if abs(centre - sum(columns.extents[at]) / 2) < 0.5 * height]
        narrow = len(own) == 1 and end - start < 1.15 * (edges[own[0] + 1] - edges[own[0]])
        if narrow:
            over = own
    return tuple.__new__(_Piece, (middle, over[0], over[-1], run))


def _with_groups(pieces: list[_Piece], columns: Columns, height: float) -> list[_Piece]:
    """With the columns of heads that stand within one of the columns they are over: what is below them there stands
    elsewhere, and they are in the middle of several."""
    found = list(pieces)
    by_column: dict[int, list[_Piece]] = {}
    for piece in sorted(pieces, key=lambda p: p.middle):
        if piece.first == piece.last:
            by_column.setdefault(piece.first, []).append(piece)
    for own in by_column.values():
        runs: list[list[_Piece]] = []
        for piece in own:
            if runs and any(_is_under(piece, other, height) for other in runs[-1]):
                runs[-1].append(piece)
            else:
                runs.append([piece])
        for run in runs[:-1]:
            span = _span_of(run, pieces, columns, height)
            for piece in run:
                found[found.index(piece)] = piece._replace(first=span[0], last=span[1])
    return found


def _is_under(piece: _Piece, other: _Piece, height: float) -> bool:
    """Whether two lines of a head begin, end or have their middle one under the other."""
    left, right = piece.words[0][0] - other.words[0][0], piece.words[-1][2] - other.words[-1][2]
    return min(abs(left), abs(right), abs(left + right) / 2) < 0.4 * height


def _span_of(run: Sequence[_Piece], pieces: Sequence[_Piece], columns: Columns, height: float) -> tuple[int, int]:
    """The columns in whose middle the lines stand, if text is below and none beside them there."""
    column = run[0].first
    high = run[-1].middle + 0.3 * height
    centre = (min(p.words[0][0] for p in run) + max(p.words[-1][2] for p in run)) / 2
    upper = {at for p in pieces if p.middle <= high and p not in run for at in range(p.first, p.last + 1)}
    below = {at for p in pieces if p.middle > high for at in range(p.first, p.last + 1)} - upper
    edges = columns.edges
    best = (abs((edges[column] + edges[column + 1]) / 2 - centre) - 0.4 * height, column, column)
    first = column
    while first == column or first in below:
        last = column
        while last == column or last in below:
            best = min(best, (abs((edges[first] + edges[last + 1]) / 2 - centre), first, last))
            last += 1
        first -= 1
    return best[1], best[2]


def _with_left_spans(pieces: list[_Piece], height: float) -> list[_Piece]:
    """Where texts begin at the top left of their cells, one over several columns stands over the first of them only:
    the columns beside it have their texts a line lower."""
    tops: dict[int, float] = {}
    for piece in pieces:
        tops[piece.first] = min(piece.middle, tops.get(piece.first, piece.middle))
    upper = min(tops.values(), default=0.0)
    if sum(top - upper < 0.3 * height for top in tops.values()) * 2 <= len(tops):
        return pieces
    found = []
    for piece in pieces:
        last = piece.last
        levels = [p.middle for p in pieces if p.first == piece.first and p.middle > piece.middle + 0.3 * height]
        if any(p.first == piece.first and _goes_on(piece, p, height) for p in pieces):
            levels = []
        while (
            piece.middle - upper < 0.3 * height and levels and abs(tops.get(last + 1, upper) - levels[0]) < 0.3 * height
        ):
            last += 1
        found.append(piece._replace(last=last))
    return found


def _with_rests(pieces: list[_Piece], height: float) -> list[_Piece]:
    """With the rest of a text over several columns, which stands on the line below over fewer («Chính quyền», «số»),
    over as many: it begins small, right below, where the text begins or in its middle."""
    found = list(pieces)
    for piece in sorted(pieces, key=lambda p: p.middle):
        for other in found:
            over = other.first <= piece.first and piece.last <= other.last and other.last > other.first
            if over and other is not piece and _goes_on(other, piece, height) and _is_under(piece, other, height):
                found[found.index(piece)] = piece._replace(first=other.first, last=other.last)
                break
    return found


def _goes_on(piece: _Piece, below: _Piece, height: float) -> bool:
    """Whether a text goes on with one on the next line: «Xếp» and «hạng»; a head of its own begins with a capital."""
    return 0.3 * height < below.middle - piece.middle < _NEXT_LINE * height and below.words[0][4][:1].islower()


def _groups(pieces: Sequence[_Piece], height: float) -> list[list[_Piece]]:
    """Pieces over several columns, lines of one text together."""
    groups: list[list[_Piece]] = []
    for piece in sorted((p for p in pieces if p.first != p.last), key=lambda p: p.middle):
        for group in groups:
            last = group[-1]
            is_next = piece.middle - last.middle < _NEXT_LINE * height
            if (last.first, last.last) == (piece.first, piece.last) and is_next:
                group.append(piece)
                break
        else:
            groups.append([piece])
    return groups


def _spread(group: Sequence[_Piece], pieces: Sequence[_Piece], columns: Columns, height: float) -> tuple[int, int]:
    """The columns that a group of heads is over: those it touches, and as many more on both sides as keep it in the
    middle, if text stands below there and none beside it."""
    first, last = min(p.first for p in group), max(p.last for p in group)
    centre = (min(p.words[0][0] for p in group) + max(p.words[-1][2] for p in group)) / 2
    level = max(p.middle for p in group)
    beside = {at for p in pieces if p.middle <= level + 0.3 * height for at in range(p.first, p.last + 1)}
    below = {at for p in pieces if p.middle > level + 0.3 * height for at in range(p.first, p.last + 1)}
    best = (abs((columns.edges[first] + columns.edges[last + 1]) / 2 - centre), first, last)
    low, high = first, last
    while low - 1 in below - beside or high + 1 in below - beside:
        low -= low - 1 in below - beside
        high += high + 1 in below - beside
        for one, other in ((low, last), (first, high), (low, high)):
            off = abs((columns.edges[one] + columns.edges[other + 1]) / 2 - centre)
            if off < best[0] - 0.5 * height:
                best = (off, one, other)
    return best[1], best[2]


def text_of_cell(cell: HeadCell) -> str:
    return joined(cell.words) if cell.words else ""
