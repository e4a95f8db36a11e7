"""The borders of columns as the head of a table without rules tells them."""

from collections.abc import Sequence
from itertools import pairwise

from extract.readers.pdf.columns import Columns
from extract.readers.pdf.lines import Line


def with_head_columns(head: Sequence[Line], columns: Columns, height: float, last: float) -> Columns:
    """With columns at the right that only the head knows, as all their cells are empty («Ghi chú»); `last` is where the
    text of the rows ends."""
    right = sorted((word[0], word[2]) for line in head for word in line if word[0] + word[2] > 2 * columns.edges[-2])
    spans: list[tuple[float, float]] = []
    for start, end in right:
        if spans and start - spans[-1][1] < 0.3 * height:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    last = min(last, columns.extents[-1][1])
    more = [span for span in spans if span[0] > last + 0.2 * height]
    if not more or len(more) == len(spans):
        return columns
    known = max(last, *(end for start, end in spans if start <= last + 0.2 * height))
    edges = [*columns.edges[:-1], (known + more[0][0]) / 2]
    edges += [(one[1] + other[0]) / 2 for one, other in pairwise(more)]
    edges.append(more[-1][1] + height / 3)
    numeric = (*columns.is_numeric, *(False for _ in more))
    return Columns(tuple(edges), (*columns.extents, *more), numeric, columns.has_ordinals, columns.rows)


def with_heads(lines: Sequence[Line], columns: Columns, height: float, alone: bool = False) -> Columns:
    """The columns with borders that leave free the heads, too, where these are as many as the columns; the heads only,
    where they stand `alone` and no rows tell of columns."""
    parts = [(part[0], part[2], (part[6][0][1] + part[6][0][3]) / 2) for line in lines for part in line.pieces]
    spans = sorted([(start, end) for start, end, middle in parts if not _is_group(start, end, middle, parts, height)])
    clusters: list[tuple[float, float]] = []
    for start, end in spans:
        if clusters and start < clusters[-1][1]:
            clusters[-1] = (clusters[-1][0], max(end, clusters[-1][1]))
        else:
            clusters.append((start, end))
    if len(clusters) != len(columns.extents):
        return columns
    edges = list(columns.edges)
    for at in range(1, len(clusters)):
        low, high = clusters[at - 1][1], clusters[at][0]
        if not alone:
            low, high = max(columns.extents[at - 1][1], low), min(columns.extents[at][0], high)
        if low < high:
            edges[at] = (low + high) / 2
    return columns._replace(edges=tuple(edges))


def _is_group(
    start: float, end: float, middle: float, parts: Sequence[tuple[float, float, float]], height: float
) -> bool:
    """Whether a text stands over several others that are side by side. `parts` are all: where each begins and ends,
    and the height of its middle. One that is set in the middle over them may reach over none but the widest."""
    low = middle + 0.3 * height
    near = [part for part in parts if part[0] < end + height and part[1] > start - height and part[2] > low]
    under = [part for part in near if part[0] < end and part[1] > start]
    if any(_are_level(one, other, height) for one in under for other in under):
        return True
    if any(min(abs(p[0] - start), abs(p[1] - end), abs(p[0] + p[1] - start - end) / 2) < 0.4 * height for p in under):
        return False
    beside = [(one, other) for one in near for other in near if one[1] < other[0] and _are_level(one, other, height)]
    if any(one in under or other in under for one, other in beside):
        return True
    return any(
        abs(one[0] + other[1] - start - end) < height for one, other in beside if one[1] <= start < end <= other[0]
    )


def _are_level(one: tuple[float, float, float], other: tuple[float, float, float], height: float) -> bool:
    """Whether two texts stand side by side: lines of one text are further apart."""
    return (one[1] < other[0] or other[1] < one[0]) and abs(one[2] - other[2]) < 0.8 * height
