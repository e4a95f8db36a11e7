"""The rows and cells of a Word table, and their places in its grid under merged cells."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from extract.compose import RawCell
from extract.readers import docx_names as w
from extract.readers.docx_marks import Marks

Element = Any

_MOST_COLUMNS = 2000


class WordCell(NamedTuple):
    """A cell as it stands in the file: its place in the grid, and whether it only goes on with the one above."""

    element: Element
    column: int
    colspan: int
    goes_on: bool
    path: str


class WordRow(NamedTuple):
    cells: list[WordCell]
    is_header: bool


def rows_of(table: Element, path: str, marks: Marks) -> list[WordRow]:
    """The rows of `table` without deleted and hidden ones."""
    rows = []
    for at, row in enumerate(_within(table, w.TR), 1):
        properties = row.find(w.TR_PR)
        if properties is not None and (properties.find(w.DEL) is not None or w.is_on(properties.find(w.HIDDEN))):
            continue
        before = 0 if properties is None else w.number(w.value(properties, w.GRID_BEFORE), 0)
        cells = _cells(row, f"{path}/tr[{at}]", 1 + min(max(before, 0), _MOST_COLUMNS), marks)
        rows.append(WordRow(cells, properties is not None and w.is_on(properties.find(w.TBL_HEADER))))
    return [row for row in rows if row.cells]


def _within(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, out of what wraps them."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag == w.SDT:
            content = child.find(w.SDT_CONTENT)
            if content is not None:
                yield from _within(content, tag)
        elif child.tag in w.WRAPPERS:
            yield from _within(child, tag)


def _cells(row: Element, path: str, column: int, marks: Marks) -> list[WordCell]:
    cells: list[WordCell] = []
    for nth, element in enumerate(_within(row, w.TC), 1):
        colspan, goes_on = 1, False
        first = None if marks.is_single(element) else element.find(w.TC_PR)
        if first is not None:
            if first.find(w.CELL_DEL) is not None:
                continue
            span = first.find(w.GRID_SPAN)
            if span is not None:
                colspan = max(1, min(w.number(span.get(w.VAL), 1), _MOST_COLUMNS))
            merge = first.find(w.V_MERGE)
            goes_on = merge is not None and (merge.get(w.VAL) or "continue") == "continue"
            if cells and w.value(first, w.H_MERGE) == "continue":
                last = cells[-1]
                cells[-1] = last._replace(colspan=last.colspan + colspan)
                column += colspan
                continue
        cells.append(WordCell(element, column, colspan, goes_on, f"{path}/tc[{nth}]"))
        column += colspan
        if column > _MOST_COLUMNS:
            break
    return cells


def raw_cells(rows: Sequence[WordRow], texts: Sequence[Sequence[str]]) -> tuple[list[RawCell], int, int]:
    """The cells with their grid places and `texts` (a list a row), and the grid's height and width."""
    cells: list[RawCell] = []
    open_above: dict[int, int] = {}  # column -> index of the cell that a merged one below goes on with
    width = 0
    for at, (row, said) in enumerate(zip(rows, texts, strict=True), 1):
        open_here: dict[int, int] = {}
        for cell, text in zip(row.cells, said, strict=True):
            above = open_above.get(cell.column) if cell.goes_on else None
            if above is not None:
                cells[above] = cells[above]._replace(rowspan=at - cells[above].row + 1)
                open_here[cell.column] = above
            else:
                open_here[cell.column] = len(cells)
                cells.append(RawCell(text, at, cell.column, 1, cell.colspan, None, cell.path, row.is_header))
            width = max(width, cell.column + cell.colspan - 1)
        open_above = open_here
    return cells, len(rows), width
