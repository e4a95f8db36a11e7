"""Borders of columns known from another page, fitted to the rows of this one."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from extract.readers.pdf.lines import Line


def fitted(rows: Sequence[Line], edges: tuple[float, ...]) -> tuple[float, ...]:
    """Borders known from another page, moved to where no text of `rows` runs over them, if there is such a place."""
    spans = [(piece[0], piece[2]) for row in rows for piece in row.pieces]
    found = list(edges)
    for at in range(1, len(edges) - 1):
        edge = edges[at]
        if any(start + 1 < edge < end - 1 for start, end in spans):
            low = max((end for start, end in spans if start + end < 2 * edge), default=edge)
            high = min((start for start, end in spans if start + end >= 2 * edge), default=edge)
            if low < high:
                found[at] = (low + high) / 2
    return tuple(found)


def parted(rows: Sequence[Line], edges: tuple[float, ...], gap: float) -> tuple[float, ...]:
    """Borders known from another page, moved to where they part texts that stand `gap` (in points) apart in one column
    of a row that has none in the column beside: a dash at the right of a column of words."""
    found = list(edges)
    last = len(edges) - 1
    columns = [[(bisect_right(edges, (p[0] + p[2]) / 2, 1, last) - 1, p[0], p[2]) for p in row.pieces] for row in rows]
    for own in columns:
        taken = {column for column, _, _ in own}
        if len(taken) == len(own):
            continue
        for (column, _, end), (other, start, _) in pairwise(own):
            if column != other or start - end < gap:
                continue
            if column and column - 1 not in taken:
                starts = [s for cells in columns for c, s, _ in cells if c == column and s > end]
                if min(starts) - end >= gap:
                    found[column] = max(found[column], (end + min(starts)) / 2)
            elif column + 1 < last and column + 1 not in taken:
                ends = [e for cells in columns for c, _, e in cells if c == column and e < start]
                if start - max(ends) >= gap:
                    found[column + 1] = min(found[column + 1], (start + max(ends)) / 2)
    return tuple(found)
