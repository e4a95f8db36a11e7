"""Parts of one table on several pages put together to one."""

import itertools
from collections.abc import Sequence

from extract.pages.cuts import has_head, is_cut_head, is_cut_name, is_cut_row, is_head, rows_of_head
from extract.pages.lines import wrapped
from extract.pages.model import GridCell, PageTable
from extract.pages.repeated import moved, repeated_rows, without_head

# Borders of the parts that do not have the same number of columns may differ by so much (in points); where they have,
# columns must lie over one another by this share.
_NEAR = 3.5
# Below a head at the foot of a page, where columns were fitted to the head alone, by so much.
_NEAR_HEAD = 8.0
_OVERLAP, _OVERLAP_UNRULED = 0.6, 0.4


def goes_on(table: PageTable, part: PageTable) -> bool:
    """Whether `part`, first on its page, is the same table as `table`, last on the page before."""
    return continued(table, part) is not None


def continued(table: PageTable, part: PageTable) -> PageTable | None:
    """`table` with the rows of `part`, first on its page, as `stitched` gives it; None where it is another table."""
    both = _on_grid_of(table, part)
    repeated = repeated_rows(table, part) if both is not None else 0
    if both is None or (not repeated and has_head(part) and not is_cut_head(table, part)):
        # Of a head alone white may tell the columns wrong: with its rows it is printed again.
        return _with_bands_of(table, part)
    return _joined(table, part, repeated) if both[0] is table and both[1] is part else stitched(table, part)


def _with_bands_of(table: PageTable, part: PageTable) -> PageTable | None:
    """`part`, which has the whole head of `table`, with the bands that stood below or above that head at the foot of a
    page («Mức tốt»); None where it has another head."""
    count = rows_of_head(table, part)
    if not count:
        return None
    wide = [cell for cell in table.cells if cell.colspan == table.columns and cell.text]
    said = {cell.text for cell in part.cells if cell.row <= count + len(wide)}
    bands = [cell for cell in wide if cell.text not in said]
    head = min(cell.row for cell in table.cells if cell.colspan < table.columns)
    over = sum(cell.row < head for cell in bands)
    cells = [
        *(
            band._replace(row=at if at <= over else count + at, rowspan=1, colspan=part.columns)
            for at, band in enumerate(bands, 1)
        ),
        *moved([cell for cell in part.cells if cell.row <= count], over),
        *moved([cell for cell in part.cells if cell.row > count], len(bands)),
    ]
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return part._replace(cells=tuple(cells), rows=part.rows + len(bands)) if bands else part


def stitched(table: PageTable, part: PageTable) -> PageTable:
    """`table` with the rows of `part` below its own: without its head said again, a row that the page break cut made
    whole, and cells over several rows run on."""
    both = _on_grid_of(table, part)
    assert both is not None, "the parts were found to go on"
    return _joined(*both, repeated_rows(*both))


def _joined(table: PageTable, part: PageTable, repeated: int) -> PageTable:
    """Two parts on the same columns as one, of which the second says so many rows of the head again."""
    part = without_head(table, part, repeated)
    if not part.rows:
        return table
    cells = list(table.cells)
    last = [at for at, cell in enumerate(cells) if cell.row + cell.rowspan - 1 == table.rows]
    first = [cell for cell in part.cells if cell.row == 1]
    above = [cells[at] for at in last]
    if (
        is_cut_row(above, first, table.columns)
        or is_cut_name(above, first, table, part)
        or (not repeated and is_cut_head(table, part))
    ):
        return _with_cut_row(table, part, cells, last)
    below = list(part.cells)
    for at in last:
        cell = cells[at]
        over = next((one for one in first if (one.column, one.colspan) == (cell.column, cell.colspan)), None)
        if over is not None and not over.text and cell.text and max(over.rowspan, cell.rowspan) > 1:
            cells[at] = cell._replace(rowspan=cell.rowspan + over.rowspan)
            below.remove(over)
    cells += moved(below, table.rows)
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


def _on_grid_of(table: PageTable, part: PageTable) -> tuple[PageTable, PageTable] | None:
    """Both on the same columns; None where their borders do not lie on one another."""
    if table.columns == part.columns:
        return (table, part) if _same_edges(table, part) else None
    if table.engine == "unruled" or part.engine == "unruled":
        return None
    shift = part.edges[0] - table.edges[0]
    most = _NEAR_HEAD if is_head(table) else _NEAR
    wide, narrow = (table, part) if table.columns > part.columns else (part, table)
    move = -shift if narrow is part else shift
    places = []
    for edge in narrow.edges:
        near = min(range(len(wide.edges)), key=lambda at: abs(wide.edges[at] - edge - move))
        if abs(wide.edges[near] - edge - move) > most:
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
