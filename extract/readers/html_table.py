"""The rows and cells of an HTML table, and tables that only lay out."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from extract.compose import Columns
from extract.readers.fit import fit
from extract.readers.html_grid import Grid, Spans, row_kind
from extract.text import tidy

Element = Any

_LINES = ("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6")
# A cell with more text than this in several blocks is a part of a page, not a cell of a table.
_PAGE_PART = 400
_MARK = "\ue000"  # for private use: no page has it
_RULED = re.compile(r"border[^;]*:[^;]*(?:solid|double|windowtext)", re.IGNORECASE)


def mark_breaks(tree: Element) -> None:
    """Puts a space where a block or a line break ends inside a table, so that cells read as they show."""
    for table in tree.iter("table"):
        if next(table.iterancestors("table"), None) is not None:
            continue
        for element in table.iter(_LINES):
            tail = element.tail
            element.tail = " " + fit(tail) if tail else " "
            if element.tag != "br":
                text = element.text
                element.text = " " + fit(text) if text else " "


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
) -> tuple[Columns, int, int]:
    """The cells with their grid places, and the grid's height and width; `nests` says that tables stand in some."""
    grid = Grid(len(rows), path, spans)
    for row, texts in zip(rows, _texts(table, rows, nests), strict=True):
        across, down = (tuple([cell.get(name) for cell in row]) for name in ("colspan", "rowspan"))
        grid.row(texts, row_kind(tuple([cell.tag for cell in row]), across, down), [cell.sourceline for cell in row])
    return grid.cells()


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
