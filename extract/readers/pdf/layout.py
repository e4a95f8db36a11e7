"""A page laid out: grids filled, tables without rules found, and the lines between them in reading order."""

from collections.abc import Mapping, Sequence
from itertools import chain, compress, pairwise
from typing import NamedTuple

from extract.model import Box
from extract.pages.model import GridCell, Line, PageTable, says_one_thing
from extract.readers.pdf.blocks import WIDE
from extract.readers.pdf.bounds import may_be_band
from extract.readers.pdf.built import built_table, under_head
from extract.readers.pdf.checks import doubts
from extract.readers.pdf.columns import Columns, described, is_number
from extract.readers.pdf.grids import Grid, across_and_down, grids_of
from extract.readers.pdf.grids import Line as DrawnLine
from extract.readers.pdf.lines import as_lines
from extract.readers.pdf.regions import Hint, Region
from extract.readers.pdf.rows import rows_of
from extract.readers.pdf.ruled import fill, ruled_table
from extract.readers.pdf.rules import Drawn, Rule
from extract.readers.pdf.running import begins_page, without_numbers
from extract.readers.pdf.sides import in_reading_order
from extract.readers.pdf.unruled import Unruled, unruled_tables, with_following
from extract.readers.pdf.words import Word, lines_of, text_of, usual_height

_MOST_HEAD = 4
# So many lines of bands and rows may stand below a head at the foot of a page.
_MOST_UNDER = 3
# So many spaces tell how wide one is; so wide (in heights) it mostly is.
_MANY_SPACES = 20
_USUAL_SPACE = 0.27


class Laid(NamedTuple):
    """A page laid out, and what its neighbours should know. `foot` has the columns of a table without rules that runs
    to the foot of the page, `head` those of one that begins at its head; `rest` is what lays its foot out again."""

    lines: list[Line]
    tables: list[PageTable]
    foot: Hint | None
    head: Hint | None
    rest: "_Rest | None" = None


class _Rest(NamedTuple):
    """The last lines of a page between ruled tables, `first` if they are all: the page, what of it was laid out before
    them, the ruled head right above them, and the tables without rules that they make."""

    page: tuple[int, float, float]
    tables: list[PageTable]
    kept: list[Sequence[Word]]
    chunk: Sequence[Sequence[Word]]
    crown: PageTable | None
    found: Unruled


def laid_out(
    words: Sequence[Word], drawn: Drawn, page: tuple[int, float, float], above: Hint | None
) -> Laid:  # fmt: skip
    """Lines and tables of one page (number, width, height). `above` is the `foot` of the page before."""
    number, _, height = page
    across, down = across_and_down(drawn.horizontal, drawn.vertical)
    tables, rest = _ruled(words, grids_of(across, down), number)
    size = usual_height(rest or words)
    body, margin = without_numbers(_evened(lines_of(rest), size), height)
    kept: list[Sequence[Word]] = list(margin)
    chunks = _chunks(body, tables)
    rules = _free(across, tables)
    foot = head = last = None
    for at, chunk in enumerate(chunks):
        crown = _head_over(chunk, tables, size)
        hint = Hint(crown.edges, False, False) if crown else above if at == 0 else None
        found = unruled_tables(chunk, size, rules, number, hint)
        is_last = at == len(chunks) - 1
        if is_last:
            last = _Rest((number, size, height), [*tables], [*kept], chunk, crown, found)
        regions = found.regions
        _take(regions, chunk, crown, is_last, (number, size), tables, kept)
        if regions:
            if at == 0 and not crown and begins_page(chunk, regions[0].first, height):
                head = regions[0].hint
            # A band may stand below a head at the foot, whose columns the next page shows.
            if is_last and regions[-1].last >= len(chunk) - (2 if regions[-1].hint.is_weak else 1):
                foot = regions[-1].hint
    return Laid(_written(kept, size, number), _in_order(tables), foot, head, last)


def laid_again(laid: Laid, below: Hint) -> Laid:
    """A page laid out with what the next one tells: `below` is its `head`. Only the foot of the page can change."""
    if laid.rest is None:
        return laid
    (number, size, _), tables, kept, chunk, crown, found = laid.rest
    _take(with_following(found, below), chunk, crown, True, (number, size), tables, kept)
    return Laid(_written(kept, size, number), _in_order(tables), None, None)


def _take(
    found: list[Region], chunk: Sequence[Sequence[Word]], crown: PageTable | None, is_last: bool,
    page: tuple[int, float], tables: list[PageTable], kept: list[Sequence[Word]],
) -> None:  # fmt: skip
    """Adds the tables `found` in a chunk of lines to the others of the page (number, usual height), the lines between
    to those that are kept; the first may go on below a ruled head, the `crown`."""
    number, size = page
    if crown and is_last and not found and (rows := _rows_under(crown, chunk, size, number)):
        # Most of the rows follow on the next page.
        tables[tables.index(crown)] = under_head(crown, rows)
        return
    ends = [-1, *[region.last for region in found]]
    begins = [*[region.first for region in found], len(chunk)]
    kept += chain.from_iterable([chunk[end + 1 : begin] for end, begin in zip(ends, begins, strict=True)])
    own = [region.table for region in found]
    if crown and found and found[0].first == 0 and own[0].columns == crown.columns:
        tables.remove(crown)
        own[0] = under_head(crown, own[0])
    tables += own


def _in_order(tables: list[PageTable]) -> list[PageTable]:
    return sorted(tables, key=lambda table: (table.box.top, table.box.x0))


def _written(kept: list[Sequence[Word]], size: float, number: int) -> list[Line]:
    """The lines outside of tables in reading order."""
    return [line_of(line, number) for line in in_reading_order(kept, size)]


def line_of(words: Sequence[Word], number: int) -> Line:
    """Words of one line as a `Line`."""
    lefts, tops, rights, bottoms, texts, bolds = zip(*words, strict=True)
    bold = any(bolds) and sum(map(len, compress(texts, bolds))) * 2 > sum(map(len, texts))
    top, bottom = min(tops), max(bottoms)
    even = max(tops) == top and min(bottoms) == bottom
    size = bottom - top if even else usual_height(words)
    # Without the cost of the classes' own constructors: most of what a page has are lines.
    box = tuple.__new__(Box, (number, min(lefts), top, max(rights), bottom))
    return tuple.__new__(Line, (text_of(words), box, size, bold, None))


def _ruled(words: Sequence[Word], grids: Sequence[Grid], number: int) -> tuple[list[PageTable], list[Word]]:
    tables: list[PageTable] = []
    rest = list(words)
    # Smaller ones first: a table within the frame of a page takes its own words.
    for grid in sorted(grids, key=lambda grid: (grid.xs[-1] - grid.xs[0]) * (grid.ys[-1] - grid.ys[0])):
        inside, outside = fill(grid, rest)
        table = ruled_table(grid, inside, number)
        if table is not None:
            tables.append(_with_rows(table, inside, number) if doubts(table) else table)
            rest = outside
    return tables, rest


def _with_rows(table: PageTable, inside: Mapping[int, list[Word]], number: int) -> PageTable:
    """The table; where only its columns are ruled, and each cell holds the figures of many rows, with its rows."""
    words = list(chain.from_iterable(inside.values()))
    hint = Hint(table.edges, False, False)
    found = unruled_tables(lines_of(words), usual_height(words), [], number, hint).regions
    if len(found) != 1 or found[0].table.columns != table.columns or doubts(found[0].table) >= doubts(table):
        return table
    if _letters(found[0].table) < _letters(table):
        return table
    why = "Only its columns are ruled; its rows were told from their text."
    return found[0].table._replace(box=table.box, edges=table.edges, engine="ruled", why=why)


def _letters(table: PageTable) -> int:
    """How much is written in the cells."""
    return sum(len(cell.text) - cell.text.count(" ") for cell in table.cells)


def _head_over(chunk: Sequence[Sequence[Word]], tables: Sequence[PageTable], size: float) -> PageTable | None:
    """The ruled table right above the lines that is only a head: its rows follow without rules."""
    top, left, right = chunk[0][0][1], chunk[0][0][0], chunk[0][-1][2]
    for table in tables:
        near = (
            -size < top - table.box.bottom < 1.6 * size and table.box.x0 - size < left and right < table.box.x1 + size
        )
        if near and table.columns > 2 and table.rows <= _MOST_HEAD and not any(map(_is_figure, table.cells)):
            return None if says_one_thing(table) else table
    return None


def _rows_under(crown: PageTable, chunk: Sequence[Sequence[Word]], size: float, number: int) -> PageTable | None:
    """The few lines below a ruled head at the foot of a page as a table, if they are bands («Mức tốt») and rows."""
    if len(chunk) > _MOST_UNDER:
        return None
    lines = as_lines(chunk)
    columns = Columns(crown.edges, tuple(pairwise(crown.edges)), (False,) * crown.columns, False)
    rows = [line for line in lines if not may_be_band(line, columns, size)]
    if any(line.cuts(WIDE) * 2 < crown.columns or columns.crossed_by(line) for line in rows):
        return None
    if rows:
        columns = described(rows, crown.edges)
    return built_table([], 0, rows_of(lines, columns, size, []), lines, columns, number)


def _is_figure(cell: GridCell) -> bool:
    """Whether a cell holds a result, and not the number («(1)») of its column."""
    return is_number(cell.text) and not cell.text.startswith("(")


def _evened(lines: list[list[Word]], size: float) -> list[list[Word]]:
    """The lines with the white between them narrowed to the usual where letters are all as wide (typewriting): its
    spaces would else look like white between columns."""
    count = sum(map(len, lines)) - len(lines)
    if count < _MANY_SPACES:
        return lines
    white: list[float] = []
    usual, least = 0, count // 10
    for line in lines:
        own = [after[0] - before[2] for before, after in pairwise(line)]
        usual += len([wide for wide in own if wide - _USUAL_SPACE * size < 0.12 * size])
        # As soon as a tenth are spaces of the usual width the others tell nothing.
        if usual > least:
            return lines
        white += own
    # The narrower ones are those between words, whatever tables stand on the page.
    more = sorted(white)[count // 10] - _USUAL_SPACE * size
    # In smaller print spaces are narrower.
    half = more / 2 / size
    return [[_widened(word, half * (word[3] - word[1])) for word in line] for line in lines]


def _widened(word: Word, by: float) -> Word:
    return Word(word[0] - by, word[1], word[2] + by, *word[3:])


def _chunks(lines: list[list[Word]], tables: Sequence[PageTable]) -> list[list[list[Word]]]:
    """Lines between ruled tables: no table runs on past another."""
    if not tables:
        return [lines] if lines else []
    chunks: list[list[list[Word]]] = [[]]
    tops = sorted(table.box.top for table in tables)
    for line in lines:
        if chunks[-1] and any(chunks[-1][-1][0][1] < top <= line[0][3] for top in tops):
            chunks.append([])
        chunks[-1].append(line)
    return [chunk for chunk in chunks if chunk]


def _free(across: Sequence[DrawnLine], tables: Sequence[PageTable]) -> list[Rule]:
    """Horizontal rules outside of ruled tables."""
    free = [(at, start, end) for at, pieces in across for start, end in pieces]
    for _, left, top, right, bottom in (table.box for table in tables):
        free = [rule for rule in free if not (top - 2 <= rule[0] <= bottom + 2 and left - 2 <= rule[1] <= right)]
    return [Rule(*rule) for rule in free]
