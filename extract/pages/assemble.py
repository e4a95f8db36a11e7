"""Pages put together to one document: paragraphs over lines, tables over pages, furniture apart."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import itemgetter
from typing import cast

from extract.compose import Composer, RawCell
from extract.model import Box, Notice
from extract.pages.furniture import furniture_of
from extract.pages.model import Line, Page, PageTable, says_one_thing
from extract.pages.paragraphs import Gathering, Margins, margins_of
from extract.pages.stitch import continued

# «(tiếp theo)» over the rest of a table says only that it goes on.
_GOES_ON = re.compile(r"\(?\s*(?:(?:bảng|biểu)\s*[\d.]+[a-z]?\s*\(?\s*)?ti[ếe]p(?:\s*theo)?\s*\)?[.:]?", re.IGNORECASE)

# Tables side by side begin so near (in points) to one height; a caption stands so close over its table (in heights).
_LEVEL = 30.0
_OVER = 1.3


def assemble(pages: Iterable[Page], composer: Composer) -> list[Notice]:
    """Writes the blocks of all `pages` (in their order) to `composer`; gives what was noticed."""
    kept = list(pages)
    writer = _Writer(composer)
    for page, margins, furniture in zip(kept, margins_of(kept), furniture_of(kept), strict=True):
        for item, is_furniture in _in_order(page, furniture):
            writer.take(item, margins, is_furniture)
        writer.end_page()
    writer.end()
    return writer.notices


def _in_order(page: Page, furniture: set[int]) -> Iterator[tuple[Line | PageTable, bool]]:
    """Lines and tables of a page from top to bottom; lines keep the order they were given in."""
    waiting = sorted(page.tables, key=lambda table: (table.box.top, table.box.x0), reverse=True)
    own = _over_right_tables(page) if len(page.tables) > 1 else {}
    for at, line in enumerate(page.lines):
        if at in own:
            continue
        while waiting and at not in furniture and _is_above(waiting[-1], line, page.lines[at + 1 :]):
            yield from _with_lines(waiting.pop(), page.lines, own)
        yield line, at in furniture
    while waiting:
        yield from _with_lines(waiting.pop(), page.lines, own)


def _with_lines(
    table: PageTable, lines: Sequence[Line], own: Mapping[int, PageTable]
) -> Iterator[tuple[Line | PageTable, bool]]:  # fmt: skip
    for at, other in own.items():
        if other is table:
            yield lines[at], False
    yield table, False


def _over_right_tables(page: Page) -> dict[int, PageTable]:
    """The lines (by their place among those of the page) right over a table that stands beside another, at its right:
    each is read with the table it stands over."""
    found: dict[int, PageTable] = {}
    for table in page.tables:
        if any(_is_beside(other, table) for other in page.tables):
            top, left, right = table.box.top, table.box.x0, table.box.x1
            for at in range(len(page.lines) - 1, -1, -1):
                _, x0, high, x1, low = page.lines[at].box
                if left - 2 <= x0 and x1 <= right + 2 and -2 <= top - low < _OVER * (low - high):
                    found[at] = table
    return dict(sorted(found.items()))


def _is_beside(other: PageTable, table: PageTable) -> bool:
    """Whether the other table stands at the left of the table, as high."""
    near = abs(other.box.top - table.box.top) < _LEVEL
    return near and other.box.x1 <= table.box.x0 + 2


def _is_above(table: PageTable, line: Line, following: Sequence[Line]) -> bool:
    """Whether the table comes before the line: it begins above, and no later line stands above it."""
    middle = (line.box.top + line.box.bottom) / 2
    if table.box.top > middle:
        return False
    return not any(other.box.bottom <= table.box.top + 2 for other in following[:40])


def _as_line(table: PageTable) -> Line:
    """What stands in the one cell of a table that has text."""
    cell = next(cell for cell in table.cells if cell.text)
    return Line(cell.text, cell.box, cell.box.bottom - cell.box.top, confidence=cell.confidence)


class _Writer:
    """Holds back the last paragraph and the last table until it is known that they do not go on."""

    def __init__(self, composer: Composer) -> None:
        self.notices: list[Notice] = []
        self._composer = composer
        self._text = Gathering()
        self._table: PageTable | None = None
        self._parts = 0
        self._furniture: list[Line] = []
        self._at_head = True

    def take(self, item: Line | PageTable, margins: Margins, is_furniture: bool) -> None:
        if isinstance(item, PageTable):
            self._take_table(item, margins)
        elif is_furniture or (self._table is not None and self._at_head and _GOES_ON.fullmatch(item.text)):
            self._furniture.append(item)
            return
        else:
            self._take_line(item, margins)
        self._at_head = False

    def end_page(self) -> None:
        self._at_head = True

    def end(self) -> None:
        self._write_table()
        self._write_text()
        self._write_furniture()

    def _take_table(self, table: PageTable, margins: Margins) -> None:
        whole = continued(self._table, table) if self._table is not None and self._at_head else None
        if whole is None and says_one_thing(table):
            self._take_line(_as_line(table), margins)
            return
        self._write_text()
        if whole is not None:
            self._table = whole
            self._parts += 1
            return
        self._write_table()
        self._table, self._parts = table, 1

    def _take_line(self, line: Line, margins: Margins) -> None:
        self._write_table()
        if not self._text.takes(line, margins):
            self._write_text()
        elif not self._text.lines:
            self._write_furniture()
        self._text.lines.append(line)

    def _write_text(self) -> None:
        if self._text.lines:
            said = self._text.done()
            self._composer.paragraph(said.text, None, None, said.box, said.confidence)
        self._write_furniture()

    def _write_table(self) -> None:
        table, self._table = self._table, None
        if table is None:
            return
        if table.cells:
            parts = zip(*sorted(table.cells, key=itemgetter(1, 2)), strict=True)
            texts, rows, columns, rowspans, colspans, boxes, confidences, others = parts
            none = repeat(None)
            # Plain tuples of the parts of a cell: a document has thousands, which are taken apart at once.
            cells = zip(texts, rows, columns, rowspans, colspans, none, none, repeat(False), boxes, confidences, others)
            raw = cast("list[RawCell]", list(cells))
            self._composer.table(raw, table.rows, table.columns, None, None, table.box, table.engine, table.why)
        self._write_furniture()

    def _write_furniture(self) -> None:
        for line in self._furniture:
            self._composer.furniture(line.text, Box(*line.box))
        self._furniture.clear()
