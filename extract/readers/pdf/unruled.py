"""Tables without rules between their columns: found among the lines of a page, and read."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.readers.pdf.again import Again, found_again, moved
from extract.readers.pdf.blocks import WIDE, Strip, block_end, is_titled, middle_of, strips_of
from extract.readers.pdf.bounds import (
    bands_at_top,
    data_begin,
    foot,
    hangs_on,
    head_begin,
    is_counted,
    is_table,
    may_be_band,
)
from extract.readers.pdf.built import built_table
from extract.readers.pdf.columns import Columns, columns_from, described, is_number
from extract.readers.pdf.head_columns import with_head_columns, with_heads
from extract.readers.pdf.heads import head_cells, is_numbering
from extract.readers.pdf.known import fitted, parted
from extract.readers.pdf.leftover import leading, lines_of_cut_row, rest_of_cell
from extract.readers.pdf.lines import Line, as_lines, piece_of
from extract.readers.pdf.regions import Hint, PageLines, Region
from extract.readers.pdf.rows import Row, is_band, rows_of
from extract.readers.pdf.rules import Rule
from extract.readers.pdf.white import separators, settled
from extract.readers.pdf.words import Word

# So many rows show where the columns are.
_SURE = 3
# The rows of pages before that tell of columns.
_MOST_ROWS = 40
# Lines over the first row of a page that a table going on may have there.
_BANDS_AT_TOP = 3
# A head at the foot of a page is no higher than this (in heights of a line).
_HIGHEST = 8.5


class Unruled(NamedTuple):
    """The tables of a page, and where the search for them stood when it came to the foot of the page: at which strip,
    from which line on lines were free, and how many tables were found."""

    regions: list[Region]
    page: PageLines
    above: Hint | None
    at: int
    low: int
    done: int


def unruled_tables(
    words: Sequence[Sequence[Word]], height: float, rules: Sequence[Rule], number: int, above: Hint | None
) -> Unruled:
    """The tables among lines of `words` (top to bottom). `rules` are horizontal lines that belong to no grid; `above`
    the columns at the foot of the page before."""
    lines = as_lines(words)
    again = found_again(lines, above.head) if above else None
    page = PageLines(lines, strips_of(lines, height, again.last + 1 if again else 0), height, rules, number)
    found: list[Region] = []
    at = low = 0
    if again is not None and above is not None:
        region = _continued(page, again, above)
        if region is None:
            page = page._replace(strips=strips_of(lines, height))
        else:
            found.append(region)
            low = region.last + 1
            at = next((nth for nth, strip in enumerate(page.strips) if strip.first >= low), len(page.strips))
    return _searched(page, found, at, low, above, None)


def with_following(found: Unruled, below: Hint) -> list[Region]:
    """The tables once more, now that the columns at the head of the next page are known: of those at the foot."""
    page, above, at, low, count = found[1:]
    return _searched(page, found.regions[:count], at, low, above, below).regions


def _searched(
    page: PageLines, found: list[Region], at: int, low: int, above: Hint | None, below: Hint | None
) -> Unruled:  # fmt: skip
    """With the tables that the strips from `at` on make, of which the lines from `low` on are free."""
    lines, height = page.lines, page.height
    at_foot: tuple[int, int, int] | None = None
    while at < len(page.strips):
        if not page.strips[at].is_wide:
            at += 1
            continue
        end = block_end(page.strips, lines, at, height)
        hint = above if not low and _may_go_on(page.strips[at], above) else None
        if len(page.strips) - 1 - end <= 1:
            at_foot = at_foot or (at, low, len(found))
            hint = below or hint
        region = _region(page, at, end, low, hint)
        at = end + 1
        if region is not None:
            found.append(region)
            low = region.last + 1
            while at < len(page.strips) and page.strips[at].first < low:
                at += 1
    return Unruled(found, page, above, *(at_foot or (at, low, len(found))))


def _may_go_on(strip: Strip, above: Hint | None) -> bool:
    """Whether rows may go on here: a head that is not the same begins a table of its own."""
    return strip.first < _BANDS_AT_TOP and (above is None or strip.is_data or not above.head)


def _region(page: PageLines, begin: int, end: int, low: int, hint: Hint | None) -> Region | None:
    """The table in the strips `begin` to `end`; lines from `low` on are free for its head."""
    height = page.height
    data = next((at for at in range(begin, end + 1) if page.strips[at].is_data), None)
    rows = [strip for strip in page.strips[begin if data is None else data : end + 1] if strip.is_wide]
    columns = _columns(rows, height, hint)
    if columns is None:
        return None
    if columns.has_ordinals and not is_counted(rows[0], columns):
        counted = next((at for at, strip in enumerate(rows) if is_counted(strip, columns)), 0)
        columns = (_columns(rows[counted:], height, hint) if 0 < counted < 3 else None) or columns
    first, last = head_begin(page, page.strips[begin].first, low, columns), page.strips[end].last
    figures = hint is not None and all(is_number(word[4]) for strip in rows for word in strip.words)
    if data is None or (figures and end - begin < 3):
        while end + 2 < len(page.strips) and not page.strips[end + 1].is_wide and hangs_on(page, end + 1):
            end += 1
        return _head_alone(page, first, page.strips[end].last, columns)
    start = data_begin(page, begin, data, columns)
    if hint is not None and low == 0 and start == first:
        first = start = bands_at_top(page, first, columns)
    ends = [strip.words[-1][2] for strip in rows if not is_numbering(strip.words)]
    columns = with_head_columns(page.lines[first:start], columns, height, max(ends, default=columns.extents[-1][1]))
    columns = settled(columns, _without_bands(page, first, start, last, columns))
    columns = with_heads(page.lines[first:start], columns, height)
    last = foot(page, start, last, columns)
    known = hint is not None and not hint.is_weak and len(hint.edges) == len(columns.edges)
    if not is_table(page, first, start, last, columns, known):
        return None
    head, deep = head_cells(page.lines[first:start], columns, height)
    body = rows_of(page.lines[start : last + 1], columns, height, _across(page, columns))
    table = built_table(head, deep, body, page.lines[start : last + 1], columns, page.number)
    own = _hint(page, start, last, columns, None)
    words = tuple(word for line in page.lines[first:start] for word in line)
    return Region(table, first, last, own._replace(head=words, cells=tuple(head), deep=deep))


def _hint(page: PageLines, begin: int, last: int, columns: Columns, above: Hint | None) -> Hint:
    """What the pages beside should know of the rows from line `begin` to `last`, which go on with those of `above`."""
    rows = tuple(strip.words for strip in page.strips if strip.is_data and begin <= strip.first <= last)
    if above is not None:
        rows = above.rows + rows
    return Hint(columns.edges, columns.has_ordinals, len(rows) < _SURE, rows[-_MOST_ROWS:])


def _continued(page: PageLines, again: Again, hint: Hint) -> Region | None:
    """The rest of a table below its head, which is printed again."""
    height, strips = page.height, page.strips
    begin = next((at for at, s in enumerate(strips) if s.first > again.last and s.is_wide), None)
    if begin is None or strips[begin].first - again.last > 1 + leading(page, again, hint):
        return rest_of_cell(page, again, hint)
    end = block_end(strips, page.lines, begin, height)
    rows = [strip.words for strip in strips[begin : end + 1] if strip.is_wide]
    edges = hint.edges
    if hint.is_weak:
        white = separators([*hint.rows, *rows], height, 1)
        if len(white) + 2 != len(edges):
            return None
        edges = columns_from([*hint.rows, *rows], white, height).edges
    else:
        edges = parted(_plain(rows), fitted(_plain(rows), edges), WIDE * height)
    columns = described([*hint.rows, *rows], edges)
    columns = columns._replace(has_ordinals=hint.has_ordinals or columns.has_ordinals)
    start, last = again.last + 1, strips[end].last
    columns = settled(columns, _without_bands(page, start, start, last, columns))
    last = foot(page, start, last, columns)
    across = _across(page, columns)
    cut = start + lines_of_cut_row(page, start, begin, columns)
    body = rows_of([*again.rest, *page.lines[start:cut]], columns, height, across)
    body += rows_of(page.lines[cut : last + 1], columns, height, across)
    lines = [*again.rest, *page.lines[start : last + 1]]
    table = built_table(moved(hint.cells, again.shift), hint.deep, body, lines, columns, page.number)
    own = _hint(page, start, last, columns, hint)
    return Region(table, again.first, last, own._replace(head=hint.head, cells=hint.cells, deep=hint.deep))


def _across(page: PageLines, columns: Columns) -> list[float]:
    """The heights of ruled lines that run over most of the table."""
    least = 0.5 * (columns.edges[-1] - columns.edges[0])
    return sorted(rule.at for rule in page.rules if rule.end - rule.start > least)


def _without_bands(page: PageLines, first: int, start: int, last: int, columns: Columns) -> list[Line]:
    """The lines of the table that show where columns are parted."""
    lines = list(page.lines[first:start])
    for strip in page.strips:
        if start <= strip.first <= last and (strip.is_wide or not is_band(strip.words, columns, page.height)):
            lines += page.lines[strip.first : strip.last + 1]
    return lines


def _head_alone(page: PageLines, first: int, last: int, columns: Columns) -> Region | None:
    """A head at the foot of a page, whose rows follow on the next; a band may stand below it."""
    columns = settled(columns, page.lines[first : last + 1])
    columns = with_heads(page.lines[first : last + 1], columns, page.height, alone=True)
    rest = page.lines[last + 1 :]
    bands = [Row({0: [piece_of(line)]}, {}, band=True) for line in rest if may_be_band(line, columns, page.height)]
    if len(columns.edges) < 4 or len(bands) != len(rest) or len(rest) > 1:
        return None
    if middle_of(page.lines[last]) - middle_of(page.lines[first]) > _HIGHEST * page.height:
        return None
    head, deep = head_cells(page.lines[first : last + 1], columns, page.height)
    own = tuple(word for line in page.lines[first : last + 1] for word in line)
    hint = Hint(columns.edges, columns.has_ordinals, True, (), own, tuple(head), deep)
    return Region(built_table(head, deep, bands, rest, columns, page.number), first, len(page.lines) - 1, hint)


def _plain(rows: Sequence[Line]) -> Sequence[Line]:
    """The rows without headings among them that may run over columns, if most are none."""
    plain = [row for row in rows if not is_titled(row)]
    return plain if len(plain) * 2 > len(rows) else rows


def _columns(strips: Sequence[Strip], height: float, hint: Hint | None) -> Columns | None:
    rows = [strip.words for strip in strips]
    if hint is not None and (len(rows) < _SURE or not hint.is_weak):
        known = Columns(hint.edges, (), (), hint.has_ordinals)
        inside = all(row[0][0] > hint.edges[0] - height and row[-1][2] < hint.edges[-1] + height for row in rows)
        if inside and not any(known.crossed_by(row) for row in rows):
            found = described(rows, hint.edges)
            return found._replace(has_ordinals=hint.has_ordinals or found.has_ordinals)
    if not rows:
        return None
    fewest = max(2, len(rows) // 5) if len(rows) > 2 and any(strip.is_data for strip in strips) else 1
    # Numbers of columns stand in their middle, where the figures of few rows may not reach.
    telling = [row for row in rows if not is_numbering(row)] if len(rows) <= _SURE else rows
    plain = _plain(rows)
    white = separators(_plain(telling) if telling and telling is not rows else plain, height, fewest)
    return columns_from(plain, white, height) if white else None
