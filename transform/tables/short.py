"""Rows that a text rendition left short: what a cell above them covers («Huyện …» over its communes) is not written
again, so that all cells behind it stand too far left."""

from collections.abc import Sequence

from extract.model import Cell
from transform.numbers import is_nothing, read_value, two_figures
from transform.tables.model import Column
from transform.tables.rows import Line

_FIGURES = frozenset(
    {"points", "criterion_points", "percent", "rank", "index", "max", "change", "value", "self_points"}
)
_NAMES = frozenset({"agency", "parent", "group", "criterion", "text", "class"})


def is_short(line: Line) -> bool:
    """Whether a row ends before the last column."""
    return line.role == "data" and bool(line.cells) and line.cells[-1] is None


def realigned(line: Line, columns: Sequence[Column]) -> Line:
    """`line` with its cells moved right from where figures stand below figures and names below names; the same line if
    they do where they are. Where they do nowhere and a figure stands in place of the agency, it is no row of data."""
    cells = list(line.cells)
    missing = 0
    while cells and cells[-1] is None:
        cells.pop()
        missing += 1
    if line.role != "data" or not missing or _fit(line.cells, columns):
        return line
    ways = [(*cells[:at], *[None] * missing, *cells[at:]) for at in (*range(1, len(cells)), 0)]
    fitting = next((way for way in ways if _fit(way, columns)), None)
    if fitting is None:
        agency = next((cell for column, cell in zip(columns, line.cells, strict=True) if column.role == "agency"), None)
        return line._replace(role="note") if agency is not None and read_value(agency.text) is not None else line
    return line._replace(cells=fitting, texts=tuple("" if cell is None else cell.text for cell in fitting))


def _fit(cells: Sequence[Cell | None], columns: Sequence[Column]) -> bool:
    for column, cell in zip(columns, cells, strict=True):
        if cell is None or is_nothing(cell.text):
            continue
        is_figure = read_value(cell.text) is not None or two_figures(cell.text) is not None
        if (column.role in _NAMES and is_figure) or (column.role in _FIGURES and not is_figure):
            return False
    return True
