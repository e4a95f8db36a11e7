"""Rows of a table without rules: which lines begin one, which go on with it, which run over all columns."""

import itertools
import math
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import NamedTuple

from extract.readers.pdf.columns import Columns, cells_of, is_number, is_ordinal, usual_left
from extract.readers.pdf.lines import CLOSE, Line, Piece, piece_of
from extract.readers.pdf.words import text_of

_MOST_LINES = 9
# White so wide (in heights of the line) parts texts.
_APART = 0.9
_MODES = _MIDDLE, _TOP, _BOTTOM = 0, 1, 2


class Row(NamedTuple):
    """Pieces of one row by column (from 0); `wide` has the last column of cells over several. A `band` stands alone
    over all columns, in `cells[0]`."""

    cells: dict[int, list[Piece]]
    wide: dict[int, int]
    band: bool = False


class _Line(NamedTuple):
    middle: float
    cells: dict[int, list[Piece]]
    wide: dict[int, int]


# A row and a line from their parts, without the cost of the classes' own constructors.
_row, _line = partial(tuple.__new__, Row), partial(tuple.__new__, _Line)


def rows_of(lines: Sequence[Line], columns: Columns, height: float, rules: Sequence[float]) -> list[Row]:
    """The rows that `lines`, from top to bottom, make; `rules` are the heights of ruled lines across the table."""
    left = cache(lambda column: usual_left(lines, columns, column))
    rows: list[Row] = []
    section: list[_Line] = []
    last_band: float | None = None
    for at, line in enumerate(lines):
        middle = (line[0][1] + line[0][3]) / 2
        if is_band(line, columns, height, left) and not _between_close(lines, at, height):
            rows += _section(section, columns, height, rules)
            section = []
            if last_band is not None and middle - last_band < 1.3 * height and not section and rows and rows[-1].band:
                rows[-1].cells[0].append(piece_of(line))
            else:
                rows.append(Row({0: [piece_of(line)]}, {}, band=True))
            last_band = middle
            continue
        last_band = None
        section.append(_line((middle, *cells_of(line, columns, height))))
    return rows + _section(section, columns, height, rules)


def is_band(line: Line, columns: Columns, height: float, left: Callable[[int], float] | None = None) -> bool:
    """Whether a line is one text over all columns («Mức tốt», «II. UBND các huyện») rather than part of a cell. `left`
    tells where the text of a column mostly begins, if not at the left of all."""
    if line.is_cut(_APART):
        return False
    own = {columns.of(word) for word in line}
    if len(own) > 1 or columns.crossed_by(line):
        gaps = [after[0] - before[2] for before, after in itertools.pairwise(line)]
        return max(gaps, default=0.0) < CLOSE * 1.6 * height and not is_number(line[-1][4])
    (column,) = own
    text = line.text
    if column == 0 and columns.has_ordinals:
        return not is_ordinal(text) and not is_number(text)
    middle, whole = (line[0][0] + line[-1][2]) / 2, (columns.extents[0][0] + columns.extents[-1][1]) / 2
    low, high = columns.extents[column]
    if abs(middle - whole) >= 0.8 * height or abs(middle - (low + high) / 2) < 0.35 * height:
        return False
    return abs(line[0][0] - (left(column) if left else low)) >= 0.5 * height


def _between_close(lines: Sequence[Line], at: int, height: float) -> bool:
    """Whether the line stands so close to its neighbours that it can only be part of a cell."""
    middle = lines[at][0][1] + lines[at][0][3]
    near = [lines[other] for other in (at - 1, at + 1) if 0 <= other < len(lines)]
    return any(abs(middle - (other[0][1] + other[0][3])) / 2 < 0.8 * height for other in near)


def _section(lines: Sequence[_Line], columns: Columns, height: float, rules: Sequence[float]) -> list[Row]:
    """The rows of lines without bands between them."""
    if not lines:
        return []
    anchors = [line for line in lines if _begins_row(line, columns)]
    if not anchors:
        anchors = [line for line in lines if 0 in line.cells] or list(lines[:1])
    if len(anchors) == len(lines):
        return [_row((line[1], line[2], False)) for line in lines]
    rows = [Row({}, {}) for _ in anchors]
    heights = [line.middle for line in anchors]
    entries: dict[int, list[_Line]] = {}
    for line in lines:
        for column in line.cells:
            entries.setdefault(column, []).append(line)
    own = {id(anchor): place for place, anchor in enumerate(anchors)}
    wrapped = {
        column: [line.middle for line in found]
        for column, found in entries.items() if not all(id(line) in own for line in found)
    }  # fmt: skip
    shared = _all_shared(wrapped, heights, height, rules) if wrapped else {}
    for column, found in entries.items():
        places = shared[column] if column in shared else [own[id(line)] for line in found]
        for line, place in zip(found, places, strict=True):
            rows[place].cells.setdefault(column, []).extend(line.cells[column])
            if column in line.wide:
                rows[place].wide[column] = line.wide[column]
    return rows


def _all_shared(
    wrapped: Mapping[int, Sequence[float]], anchors: Sequence[float], height: float, rules: Sequence[float]
) -> dict[int, list[int]]:
    """For each column a row for each of its lines. All cells of a table stand in the same way: the cheapest."""
    best, least = {}, math.inf
    for mode in _MODES:
        found, total = {}, 0.0
        for column, entries in wrapped.items():
            cost, found[column] = _shared(entries, anchors, mode, height, rules, least - total)
            total += cost
            if total >= least:
                break
        else:
            best, least = found, total
    return best


def _begins_row(line: _Line, columns: Columns) -> bool:
    counted, numeric = columns.has_ordinals, columns.is_numeric
    for column, pieces in line[1].items():
        if counted and column == 0:
            if is_ordinal(_said(pieces)):
                return True
        elif numeric[column] and is_number(_said(pieces)):
            return True
    return False


def _said(pieces: Sequence[Piece]) -> str:
    """The text of pieces of one line."""
    return pieces[0][4] if len(pieces) == 1 else text_of([word for piece in pieces for word in piece[6]])


def _shared(
    entries: Sequence[float], anchors: Sequence[float], mode: int, height: float, rules: Sequence[float], most: float
) -> tuple[float, list[int]]:
    """The cheapest way to give the lines of one column, in order, to the rows: its cost, and a row for each line;
    infinity and no rows where it costs `most` or more.

    The lines of a cell stand around the row's other text (middle), begin beside it (top) or end there (bottom).
    """
    count, far = len(entries), 1e9
    apart = [max(0.0, other - one - 1.45 * height) * 2 for one, other in itertools.pairwise(entries)]
    loose = any(apart)
    none = 0.7 * height
    best = [0.0] + [far] * count
    chosen: list[list[int]] = []
    for nth, anchor in enumerate(anchors):
        # A row's cells have nothing beyond the rows beside it.
        low = bisect_left(entries, anchors[nth - 1]) if nth else 0
        high = bisect_left(entries, anchors[nth + 1]) if nth + 1 < len(anchors) else count
        now = [far] * (count + 1)
        picks = [0] * (count + 1)
        for end in range(low, high + 1):
            # A row without a line of the column, then with one and more.
            least, pick = min(far, best[end] + none), 0
            for begin in range(end - 1, max(low, end - _MOST_LINES) - 1, -1):
                before = best[begin]
                if before >= least:
                    continue
                first, last = entries[begin], entries[end - 1]
                cost = abs((first if mode == _TOP else last if mode == _BOTTOM else (first + last) / 2) - anchor)
                if loose:
                    cost = sum(apart[begin : end - 1], cost)
                if rules:
                    cost += 50 * height * _between(rules, min(first, anchor), max(last, anchor))
                if before + cost < least:
                    least, pick = before + cost, end - begin
            now[end], picks[end] = least, pick
        best = now
        chosen.append(picks)
        # Nothing that follows makes it cheaper.
        if min(now) >= most:
            return math.inf, []
    places = [0] * count
    end = count
    for row in range(len(anchors) - 1, -1, -1):
        size = chosen[row][end]
        places[end - size : end] = [row] * size
        end -= size
    return best[count], places


def _between(rules: Sequence[float], low: float, high: float) -> int:
    return bisect_left(rules, high) - bisect_left(rules, low)
