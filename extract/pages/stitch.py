"""Parts of one table on several pages put together to one."""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from extract.pages.lines import wrapped
from extract.pages.model import GridCell, PageTable

# Borders of the parts that do not have the same number of columns may differ by so much (in points); where they have,
# columns must lie over one another by this share.
_NEAR = 3.5
_OVERLAP, _OVERLAP_UNRULED = 0.6, 0.4
_MOST_HEAD = 6
_LIKE = 0.8  # of the letters of two recognised rows
_NUMBER = re.compile(r"[(\[]?[+-]?\d[\d.,]*\s*%?[)\]]?|[-–—]|\d+\s*/\s*\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTS = re.compile(r"(?:s[ốo]\s*)?(?:stt|tt)\.?", re.IGNORECASE)

Row = list[GridCell]
# A cell from its parts, without the cost of the class's own constructor.
_new = tuple.__new__


def goes_on(table: PageTable, part: PageTable) -> bool:
    """Whether `part`, first on its page, is the same table as `table`, last on the page before."""
    return continued(table, part) is not None


def continued(table: PageTable, part: PageTable) -> PageTable | None:
    """`table` with the rows of `part`, first on its page, as `stitched` gives it; None where it is another table."""
    both = _on_grid_of(table, part)
    if both is None:
        return None
    repeated = _repeated(table, part)
    if not repeated and _has_head(part):
        return None
    return _joined(table, part, repeated) if both[0] is table and both[1] is part else stitched(table, part)


def stitched(table: PageTable, part: PageTable) -> PageTable:
    """`table` with the rows of `part` below its own: without its head said again, a row that the page break cut made
    whole, and cells over several rows run on."""
    both = _on_grid_of(table, part)
    assert both is not None, "the parts were found to go on"
    return _joined(*both, _repeated(*both))


def _joined(table: PageTable, part: PageTable, repeated: int) -> PageTable:
    """Two parts on the same columns as one, of which the second says so many rows of the head again."""
    part = _without_rows(part, repeated)
    if not part.rows:
        return table
    cells = list(table.cells)
    last = [at for at, cell in enumerate(cells) if cell.row + cell.rowspan - 1 == table.rows]
    first = [cell for cell in part.cells if cell.row == 1]
    above = [cells[at] for at in last]
    if _is_cut_row(above, first, table.columns) or _is_cut_name(above, first, table, part):
        return _with_cut_row(table, part, cells, last)
    below = list(part.cells)
    for at in last:
        cell = cells[at]
        over = next((one for one in first if (one.column, one.colspan) == (cell.column, cell.colspan)), None)
        if over is not None and not over.text and cell.text and max(over.rowspan, cell.rowspan) > 1:
            cells[at] = cell._replace(rowspan=cell.rowspan + over.rowspan)
            below.remove(over)
    cells += _moved(below, table.rows)
    return table._replace(cells=tuple(cells), rows=table.rows + part.rows)


def _with_cut_row(table: PageTable, part: PageTable, cells: list[GridCell], last: Sequence[int]) -> PageTable:
    """The first row of `part` taken into the last of `table`."""
    below = []
    places = {cells[at].column: at for at in last}
    for cell in part.cells:
        if cell.row > 1 or cell.column not in places:
            below.append(cell._replace(row=cell.row + table.rows - 1))
            continue
        above = cells[places[cell.column]]
        box = above.box if above.text or not cell.text else cell.box
        # Of two parts of one cell the narrower shows how wide it is: what stands beside it is a cell of its own.
        cells[places[cell.column]] = above._replace(
            text=wrapped(filter(None, (above.text, cell.text))), rowspan=above.rowspan + cell.rowspan - 1,
            colspan=min(above.colspan, cell.colspan), box=box,
        )  # fmt: skip
    return table._replace(cells=(*cells, *below), rows=table.rows + part.rows - 1)


def _is_cut_row(above: Sequence[GridCell], below: Sequence[GridCell], columns: int) -> bool:
    """Whether a page break went through one row: what is left of it begins without what counts the rows."""
    if any(cell.colspan == columns for cell in (*above, *below)) or not any(cell.text for cell in below):
        return False
    over = {cell.column: cell for cell in above}
    if [cell.column for cell in below] != sorted(over):
        return False
    pairs = [(over[cell.column].text, cell.text) for cell in below]
    if not any(one and not other for one, other in pairs):
        return False
    if any(one and other and _NUMBER.fullmatch(other) for one, other in pairs):
        return False
    if all(pairs[0]):
        # Without ordinals only what the rest says tells it from a row of its own: no figures, and words that go on.
        rest = [other for _, other in pairs if other]
        alone = any(other and not one for one, other in pairs) or any(map(_NUMBER.fullmatch, rest))
        return not alone and (len(rest) > 1 or rest[0][0].islower())
    return True


def _is_cut_name(above: Sequence[GridCell], below: Sequence[GridCell], table: PageTable, part: PageTable) -> bool:
    """Whether a page break went through a name: its first lines stand alone and the figures are below, or its last
    lines come after the figures. Names begin with words («Sở», «Huyện») with which the rest of one does not."""
    if any(cell.colspan == table.columns for cell in (*above, *below)):
        return False
    over, under = ({cell.column: cell.text for cell in cells if cell.text} for cells in (above, below))
    begun, ended = len(over) == 1 and len(under) > 1, len(under) == 1 and len(over) > 1 and table.engine == "unruled"
    column = next(iter(over if begun else under), 0)
    if not (begun or ended) or column not in over or column not in under:
        return False
    figures = under if begun else over
    if not any(_NUMBER.fullmatch(text) for at, text in figures.items() if at != column):
        return False
    own = [cell for cell in (*above, *below) if cell.column == column]
    names = [c.text for c in (*table.cells, *part.cells) if c.column == column and c.colspan == 1 and c.text]
    for cell in own:
        if cell.colspan == 1:
            names.remove(cell.text)
    starts = {name.split()[0] for name in names}
    if under[column].split()[0] in starts or _NUMBER.fullmatch(over[column]) or _NUMBER.fullmatch(under[column]):
        return False
    return over[column].split()[0] in starts or under[column][0].islower()


def _on_grid_of(table: PageTable, part: PageTable) -> tuple[PageTable, PageTable] | None:
    """Both on the same columns; None where their borders do not lie on one another."""
    if table.columns == part.columns:
        return (table, part) if _same_edges(table, part) else None
    if table.engine == "unruled" or part.engine == "unruled":
        return None
    shift = part.edges[0] - table.edges[0]
    wide, narrow = (table, part) if table.columns > part.columns else (part, table)
    move = -shift if narrow is part else shift
    places = []
    for edge in narrow.edges:
        near = min(range(len(wide.edges)), key=lambda at: abs(wide.edges[at] - edge - move))
        if abs(wide.edges[near] - edge - move) > _NEAR:
            return None
        places.append(near)
    spread = narrow._replace(
        columns=wide.columns,
        edges=wide.edges,
        cells=tuple(
            cell._replace(
                column=places[cell.column - 1] + 1,
                colspan=places[cell.column + cell.colspan - 1] - places[cell.column - 1],
            )
            for cell in narrow.cells
        ),
    )
    return (table, spread) if narrow is part else (spread, part)


def _same_edges(table: PageTable, part: PageTable) -> bool:
    """Whether each column lies over its like. Producers fit the columns of each part to its own text, and without rules
    the borders lie anywhere in the white."""
    shift = 0.0 if table.engine == "unruled" else part.edges[0] - table.edges[0]
    share = _OVERLAP_UNRULED if table.engine == "unruled" else _OVERLAP
    return all(
        min(one[1], other[1] - shift) - max(one[0], other[0] - shift)
        > share * min(one[1] - one[0], other[1] - other[0])
        for one, other in zip(_pairs(table.edges), _pairs(part.edges), strict=True)
    )


def _pairs(edges: Sequence[float]) -> list[tuple[float, float]]:
    return list(itertools.pairwise(edges))


def _repeated(table: PageTable, part: PageTable) -> int:
    """How many of the first rows of `part` say the head of `table` again."""
    above, below = _rows(table, _MOST_HEAD), _rows(part, _MOST_HEAD)
    count = 0
    for one, other in zip(above, below, strict=False):
        same = _looks_like(one, other) if part.engine == "ocr" else _said(one) == _said(other)
        if not same or not any(cell.text for cell in other):
            break
        count += 1
    # A band alone is no head: «Mức tốt» may well be where the next page begins.
    if count == 1 and len([cell for cell in below[0] if cell.text]) < 2:
        return 0
    return count


def _said(row: Row) -> list[tuple[int, int, str]]:
    return [(cell.column, cell.rowspan, "".join(cell.text.split())) for cell in row]


def _looks_like(one: Row, other: Row) -> bool:
    """Whether two recognised rows say nearly the same: of the head said again, letters and accents are misread."""
    above, below = (_bare("".join(cell.text for cell in row)) for row in (one, other))
    return len(one) == len(other) and SequenceMatcher(None, above, below, autojunk=False).ratio() >= _LIKE


def _bare(text: str) -> str:
    """Letters and digits without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text.lower()) if letter.isalnum())


def _rows(table: PageTable, most: int | None = None) -> list[Row]:
    """The rows of the table, no more than the first `most`."""
    count = table.rows if most is None else min(most, table.rows)
    rows: list[Row] = [[] for _ in range(count)]
    for cell in table.cells:
        if cell[1] <= count:
            rows[cell[1] - 1].append(cell)
    return rows


def _has_head(part: PageTable) -> bool:
    """Whether the part begins with a head of its own."""
    rows = _rows(part)
    texts = [cell.text for cell in rows[0] if cell.text] if rows else []
    if len(texts) < 2 or not rows[0][0].text:
        return False
    if any(_COUNTS.fullmatch(text) for text in texts):
        return True
    if any(_NUMBER.fullmatch(text) and not _YEAR.fullmatch(text) for text in texts):
        return False
    numbers = sum(bool(_NUMBER.fullmatch(cell.text)) for row in rows[1:] for cell in row)
    full = len(texts) >= len(rows[0]) - 1
    return full and numbers > 0


def _moved(cells: Iterable[GridCell], rows: int) -> list[GridCell]:
    """The cells so many rows further down."""
    # Written out rather than by `_replace`: this runs once a cell.
    return [
        _new(GridCell, (text, row + rows, column, rowspan, colspan, box, confidence, others))
        for text, row, column, rowspan, colspan, box, confidence, others in cells
    ]


def _without_rows(part: PageTable, count: int) -> PageTable:
    if not count:
        return part
    cells = _moved([cell for cell in part.cells if cell.row > count], -count)
    return part._replace(cells=tuple(cells), rows=part.rows - count)
