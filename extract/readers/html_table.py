"""The rows and cells of an HTML table: grid places under colspan and rowspan, and tables that only lay out."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import Any

from lxml import etree

from extract.compose import RawCell
from extract.model import Notice
from extract.text import tidy

Element = Any

_LINES = ("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6")
# HTML's own limit for a span; a page that says more is hostile or broken.
_WIDEST = 1000
_TALLEST = 65534
# What spanning cells may take: columns of a table, and squares of all tables of a page together. The widest table seen
# has 40 columns; a few hundred bytes of spans within spans would fill the memory.
_MOST_COLUMNS = 2000
_MOST_SQUARES = 2_000_000
# A cell with more text than this in several blocks is a part of a page, not a cell of a table.
_PAGE_PART = 400
_MARK = "\ue000"  # for private use: no page has it
# As calling the class does, in a third of the time.
_raw_cell = partial(tuple.__new__, RawCell)
_RULED = re.compile(r"border[^;]*:[^;]*(?:solid|double|windowtext)", re.IGNORECASE)


def mark_breaks(tree: Element) -> None:
    """Puts a space where a block or a line break ends inside a table, so that cells read as they show."""
    for table in tree.iter("table"):
        if next(table.iterancestors("table"), None) is not None:
            continue
        for element in table.iter(_LINES):
            tail = element.tail
            element.tail = " " + tail if tail else " "
            if element.tag != "br":
                text = element.text
                element.text = " " + text if text else " "


class Spans:
    """What is left for spanning cells of one page, so that its grids stay in proportion to what is printed."""

    def __init__(self) -> None:
        self._left = _MOST_SQUARES
        self._cut_at: int | None = None

    def granted(self, column: int, rowspan: int, colspan: int, line: int | None) -> tuple[int, int]:
        """The rows and columns that a cell in `column` may span: as many as it says, if there is room."""
        rows, columns = rowspan, max(1, min(colspan, _MOST_COLUMNS - column + 1))
        if column > _MOST_COLUMNS or rows * columns - 1 > self._left:
            rows = columns = 1
        self._left -= rows * columns - 1
        if (rows, columns) != (rowspan, colspan) and self._cut_at is None:
            self._cut_at = line or 0
        return rows, columns

    def notices(self) -> list[Notice]:
        if self._cut_at is None:
            return []
        message = f"Cells span more than {_MOST_COLUMNS} columns or fill the page; such spans were cut."
        return [Notice("spans_cut", message, self._cut_at or None)]


def rows_of(table: Element) -> list[list[Element]]:
    """The cells of each row of `table` itself, not of tables within it."""
    rows: list[list[Element]] = []
    for child in table:
        if child.tag == "tr":
            rows.append(_cells_of(child))
        elif child.tag in ("thead", "tbody", "tfoot"):
            rows.extend(_cells_of(row) for row in child if row.tag == "tr")
    return [row for row in rows if row]


def _cells_of(row: Element) -> list[Element]:
    return [cell for cell in row[:] if cell.tag in ("td", "th")]


def is_layout(table: Element, rows: list[list[Element]], nests: bool) -> bool:
    """Whether the table (`nests`: with tables in it) only places parts of the page: one cell, most of its text in
    cells that hold tables, a single row of cells with running text, or a letterhead or signature."""
    cells = [cell for row in rows for cell in row]
    if len(cells) <= 1:
        return True
    if nests:
        nested = [cell.find(".//table") is not None for cell in cells]
        lengths = [len(cell_text(cell)) for cell in cells]
        held = sum(length for length, holds in zip(lengths, nested, strict=True) if holds)
        return held * 2 > sum(lengths)
    return (len(rows) == 1 and any(_is_page_part(cell) for cell in cells)) or _is_letter_part(table, rows)


def _is_letter_part(table: Element, rows: list[list[Element]]) -> bool:
    """A letterhead or a signature: small, without rules or header cells, lines one under another in a cell, and no
    cell that is only a number."""
    if len(rows) > 3 or max(map(len, rows)) > 3 or table.get("border", "0").strip() not in ("", "0"):
        return False
    cells = [cell for row in rows for cell in row]
    if any(cell.tag == "th" or _RULED.search(cell.get("style") or "") for cell in cells):
        return False
    texts = [cell_text(cell) for cell in cells]
    return any(map(_has_lines, cells)) and not any(text and not text.strip("0123456789.,%/ ") for text in texts)


def _has_lines(cell: Element) -> bool:
    return next(cell.iter("br"), None) is not None or sum(1 for _ in cell.iter("p", "div")) > 1


def _is_page_part(cell: Element) -> bool:
    blocks = sum(1 for _ in cell.iter("p", "div", "br", "li", "h1", "h2", "h3"))
    return blocks > 2 and len(cell_text(cell)) > _PAGE_PART


def cell_text(cell: Element, holds_table: bool = False) -> str:
    """The cell's text on one line; `holds_table` says that tables stand in it, whose cells part its words too."""
    if holds_table:
        return tidy(" ".join(cell.itertext()))
    if not len(cell):
        return " ".join((cell.text or "").split())
    # Several times faster than joining itertext(), and this runs once a cell: hence `tidy` written out, too.
    return " ".join(etree.tostring(cell, method="text", encoding="unicode", with_tail=False).split())


def raw_cells(
    table: Element, rows: list[list[Element]], path: str, nests: bool, spans: Spans
) -> tuple[list[RawCell], int, int]:
    """The cells with their grid places, and the grid's height and width; `nests` says that tables stand in some."""
    cells: list[RawCell] = []
    height = len(rows)
    held: dict[int, int] = {}  # column -> last row that a spanning cell above holds
    held_to = width = last = 0
    for at, (row, texts) in enumerate(zip(rows, _texts(table, rows, nests), strict=True), 1):
        column = 1
        before = f"{path}/tr[{at}]/"
        for nth, cell in enumerate(row):
            if at <= held_to:
                while held.get(column, 0) >= at:
                    column += 1
            tag = cell.tag
            where = f"{before}{tag}[{nth + 1}]"
            # Most cells span nothing, many have no attribute at all; this runs once a cell.
            across, down = (cell.get("colspan"), cell.get("rowspan")) if cell.attrib else (None, None)
            if across is down is None:
                plain = texts[nth], at, column, 1, 1, cell.sourceline, where, tag == "th", None, None, ()
                cells.append(_raw_cell(plain))
                column += 1
                continue
            colspan = 1 if across is None else _span(across, _WIDEST)
            rowspan = 1 if down is None else min(_span(down, _TALLEST, height - at + 1), height - at + 1)
            if colspan > 1 or rowspan > 1:
                rowspan, colspan = spans.granted(column, rowspan, colspan, cell.sourceline)
            cells.append(RawCell(texts[nth], at, column, rowspan, colspan, cell.sourceline, where, tag == "th"))
            if rowspan > 1:
                held.update(dict.fromkeys(range(column, column + colspan), at + rowspan - 1))
                held_to = max(held_to, at + rowspan - 1)
            column += colspan
        width, last = max(width, column - 1), max(last, cells[-1].column)
    if width <= last:  # most: the last column has a cell of its own
        return cells, height, width
    cells = _without_phantoms(cells)
    return cells, height, max((cell.column + cell.colspan - 1 for cell in cells), default=0)


def _texts(table: Element, rows: list[list[Element]], nests: bool) -> Iterator[list[str]]:
    """The texts of the cells of each row, each on one line."""
    parts = None if nests else _parted(table, rows)
    if parts is None:
        for row in rows:
            yield [cell_text(cell, nests and cell.find(".//table") is not None) for cell in row]
        return
    end = 0
    for row in rows:
        begin = end + 1  # what stands between two rows is in no cell
        end = begin + len(row)
        yield [" ".join(part.split()) for part in parts[begin:end]]


def _parted(table: Element, rows: list[list[Element]]) -> list[str] | None:
    """The text of the table, taken at once, as that is several times faster, and parted by a mark before each row and
    behind each cell. None where something else stands between cells, or a text has the mark."""
    for row in rows:
        holder = row[0].getparent()
        if len(holder) != len(row):
            return None
        holder.text = _MARK
        for cell in row:
            cell.tail = _MARK
    parts: list[str] = etree.tostring(table, method="text", encoding="unicode", with_tail=False).split(_MARK)
    return parts if len(parts) == sum(map(len, rows)) + len(rows) + 1 else None


def _span(value: str, most: int, zero: int = 1) -> int:
    """The number of columns or rows spanned; nonsense is 1, as in browsers, and rowspan 0 is «to the end»."""
    digits = value.strip().split(".")[0]
    if not digits.isascii() or not digits.isdigit():
        return 1
    return min(int(digits[:9]), most) or zero


def _without_phantoms(cells: list[RawCell]) -> list[RawCell]:
    """Cuts columns that exist only because some cell spans past every column with a cell of its own.

    «colspan=9» over a table of six columns is common for a band row and adds no column.
    """
    starts = {cell.column for cell in cells}
    last = max(starts, default=0)
    edges = sorted({*starts, *(cell.column + cell.colspan for cell in cells if cell.colspan > 1)})
    if all(after - before <= 1 for before, after in pairwise(edges)):
        return cells
    return [
        cell._replace(colspan=max(1, min(cell.colspan, last - cell.column + 1)))
        if cell.column + cell.colspan - 1 > last
        else cell
        for cell in cells
    ]
