"""Spans that a text rendition lost: a header of two rows, each cell of it written once and from the left."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from extract.model import Cell
from transform.numbers import is_whole, read_value
from transform.tables.columns import read_columns
from transform.tables.grid import cells_in
from transform.tables.model import Column, Row, Slot
from transform.tables.sums import amount_to_total
from transform.wording import Wording

_ASKED_ROWS = 12
_WIDEST = 14  # columns up to which all ways to spread a header are tried
_NO_RESULT = frozenset({"value", "text", "unnamed"})


def with_spans(grid: list[Row], wording: Wording) -> list[Row]:
    """`grid`, with its two header rows spread over all columns where they are short of cells.

    «STT | Đơn vị | Điểm | Xếp hạng» over «Năm 2019 | Năm 2018» is a header of five columns. Which of the upper cells
    lies over the lower ones, nothing says but the columns themselves: the way that gives them the most roles counts.
    """
    if len(grid) < 3 or not _is_short(grid[0]) or not _is_short(grid[1]):
        return grid
    upper, lower = cells_in(grid[0]), cells_in(grid[1])
    width = len(grid[0])
    spanning = len(upper) + len(lower) - width
    if width > _WIDEST or spanning < 1 or len(lower) % spanning or len(lower) // spanning < 2:
        return grid
    if any(read_value(cell.text) is not None and not _is_year(cell.text) for cell in lower):
        return grid
    body = [["" if slot is None else slot.cell.text for slot in row] for row in grid[2 : 2 + _ASKED_ROWS]]
    has_role = [wording.first(wording.header_roles, cell.text) is not None for cell in upper]
    best = max(
        _ways(upper, lower, spanning),
        # Of ways as likely as one another, that in which the cells that reach down are headings by themselves.
        key=lambda way: (_likely(way, body, wording), -sum(has_role[at] for at in way[2]), way[2]),
    )
    return [best[0], best[1], *grid[2:]]


def _is_short(row: Row) -> bool:
    """Whether the row has cells in its first columns only, none that spans and none without text."""
    cells = cells_in(row)
    plain = all(cell.text and cell.colspan == cell.rowspan == 1 for cell in cells)
    return plain and 1 < len(cells) < len(row) and all(slot is not None for slot in row[: len(cells)])


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.startswith(("19", "20"))


def _ways(upper: Sequence[Cell], lower: Sequence[Cell], spanning: int) -> Iterator[tuple[Row, Row, tuple[int, ...]]]:
    """Every choice of upper cells that span, as two full rows; the others reach down into the second."""
    each = len(lower) // spanning
    for chosen in combinations(range(len(upper)), spanning):
        first: Row = []
        second: Row = []
        below = iter(lower)
        for at, cell in enumerate(upper):
            for nth in range(each if at in chosen else 1):
                first.append(Slot(cell, nth == 0))
                second.append(Slot(next(below), True) if at in chosen else Slot(cell, False))
        yield first, second, chosen


def _likely(way: tuple[Row, Row, tuple[int, ...]], body: Sequence[Sequence[str]], wording: Wording) -> int:
    """How many columns have a role that their cells bear out; a way in which criteria amount to their total, or do not,
    counts more than all roles."""
    first, second, _ = way
    levels = [
        tuple(dict.fromkeys(slot.cell.text for slot in (over, under) if slot is not None))
        for over, under in zip(first, second, strict=True)
    ]
    texts = [" ".join(said) for said in levels]
    columns = read_columns(texts, body, [[] for _ in texts], wording, levels)
    alike = len(columns) - len({(column.role, column.year, column.header) for column in columns})
    borne_out = sum(_is_borne_out(column, body) for column in columns)
    return borne_out - alike + len(columns) * amount_to_total(columns, body)


def _is_borne_out(column: Column, body: Sequence[Sequence[str]]) -> bool:
    if column.role in _NO_RESULT:
        return False
    readings = [read_value(row[column.number - 1]) for row in body if column.number <= len(row)]
    return column.role != "rank" or all(reading is None or is_whole(reading.value) for reading in readings)
