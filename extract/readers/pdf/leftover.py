"""What is left of a row at the top of a page, below the head of its table that is printed again there."""

from itertools import pairwise

from extract.readers.pdf.again import Again, moved
from extract.readers.pdf.blocks import CLOSE_LINES, is_caption, middle_of
from extract.readers.pdf.bounds import lines_above
from extract.readers.pdf.built import built_table
from extract.readers.pdf.columns import Columns, described
from extract.readers.pdf.regions import Hint, PageLines, Region
from extract.readers.pdf.rows import is_band, rows_of

# Rows stand no further from one another (in heights).
_ROWS_APART = 2.4
# So many lines of a row that began on the page before may stand there below the head.
_MOST_LINES = 9
# So many lines of a cell may stand there and nothing else.
_MOST_REST = 3


def leading(page: PageLines, again: Again, hint: Hint) -> int:
    """How many lines below a head that is printed again may be bands or the rest of a row: close to one another, and
    no sentence or caption."""
    count = 0
    for above, line in pairwise(page.lines[again.last : again.last + 1 + _MOST_LINES]):
        apart = middle_of(line) - middle_of(above)
        wide = line[-1][2] - line[0][0] > 0.6 * (hint.edges[-1] - hint.edges[0])
        if is_caption(line) or wide or apart > _ROWS_APART * page.height or line.text.endswith((":", ";")):
            break
        count += 1
    return count


def lines_of_cut_row(page: PageLines, start: int, begin: int, columns: Columns) -> int:
    """How many lines from line `start` on end the last row of the page before: those above the strip `begin`, the first
    with results, that are neither bands nor the upper lines of its own cells."""
    strips = page.strips
    low = next(at for at, strip in enumerate(strips) if strip.first >= start)
    if low == begin or any(is_band(strip.words, columns, page.height) for strip in strips[low:begin]):
        return 0
    upper = begin - lines_above(page, low - 1, begin)
    return strips[upper].first - start


def rest_of_cell(page: PageLines, again: Again, hint: Hint) -> Region | None:
    """The last lines of the last cell, if nothing else stands below the head that is printed again."""
    columns = described(hint.rows, hint.edges) if hint.rows else None
    last = again.last
    while columns is not None and last + 1 < len(page.lines) and last - again.last <= _MOST_REST:
        above, line = page.lines[last], page.lines[last + 1]
        apart = CLOSE_LINES if last > again.last else _ROWS_APART
        column = columns.of(line[0])
        goes_on = columns.is_one(line) and not columns.is_numeric[column] and not (column == 0 and hint.has_ordinals)
        begins = abs(line[0][0] - columns.extents[column][0]) < 0.6 * page.height
        if is_caption(line) or not goes_on or not begins or middle_of(line) - middle_of(above) > apart * page.height:
            break
        last += 1
    if columns is None or not 0 < last - again.last <= _MOST_REST:
        return None
    lines = page.lines[again.last + 1 : last + 1]
    body = rows_of(lines, columns, page.height, [])
    table = built_table(moved(hint.cells, again.shift), hint.deep, body, lines, columns, page.number)
    return Region(table, again.first, last, hint)
