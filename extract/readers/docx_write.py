"""What was read of a Word file, written as the blocks of a document."""

from collections.abc import Sequence

from extract.compose import Composer
from extract.errors import UnreadableError
from extract.model import Notice
from extract.readers import docx_names as w
from extract.readers.docx_items import Grid, Item, Line, Shown, joined, lines_in, text_in
from extract.readers.docx_styles import Styles, has_rules
from extract.readers.docx_tables import raw_cells
from extract.readers.scan.inline import read_part
from extract.readers.zipped import Package

# A cell with more text than this in several paragraphs is a part of a page, not a cell of a table.
_PAGE_PART = 400


class Writing:
    """Writes items to a composer; a table waits until it is known that none goes on with it. Pictures are read out of
    `pictures`; without it they are only named."""

    def __init__(self, composer: Composer, styles: Styles, pictures: Package | None) -> None:
        self.composer = composer
        self.notices: list[Notice] = []
        self._styles = styles
        self._pictures = pictures
        self._seen: set[str] = set()

    def items(self, items: Sequence[Item]) -> None:
        waiting: Grid | None = None
        for item in items:
            if isinstance(item, Grid) and not is_layout(item, self._styles):
                both = None if waiting is None else joined(waiting, item)
                if both is None:
                    self._table(waiting)
                waiting = both or item
                continue
            self._table(waiting)
            waiting = None
            if isinstance(item, Line):
                self.composer.paragraph(item.text, None, item.path)
            elif isinstance(item, Shown):
                self._picture(item)
            else:
                for row in item.contents:
                    for cell in row:
                        self.items(cell)
        self._table(waiting)

    def _picture(self, shown: Shown) -> None:
        self.composer.picture(shown.about, shown.source[:200], None, shown.path)
        # A file can show one picture a thousand times; it says nothing more then.
        if self._pictures is None or shown.is_outside or shown.source in self._seen:
            return
        self._seen.add(shown.source)
        try:
            data = self._pictures.read(shown.source)
        except UnreadableError as error:
            self.notices.append(Notice("picture_not_read", f"A picture in the page was not read: {error}"))
        else:
            self.notices += read_part(data or b"", self.composer, None, shown.path)

    def furniture(self, lines: Sequence[str]) -> None:
        for line in lines:
            self.composer.furniture(line, None)

    def _table(self, grid: Grid | None) -> None:
        if grid is None:
            return
        texts = [[text_in(cell) for cell in row] for row in grid.contents]
        raw, height, width = raw_cells(grid.rows, texts)
        if raw:
            self.composer.table(raw, height, width, None, grid.path)
        for row in grid.contents:
            for cell in row:
                beside = [item for item in cell if type(item) is not Line]
                if beside:
                    self.items(beside)


def is_layout(grid: Grid, styles: Styles) -> bool:
    """Whether the table only places parts of the page: one cell, most of its text in cells that hold tables, a single
    row of cells with running text, or a letterhead or a signature, small and with neither rules nor figures."""
    if len(grid.rows) > 3 and not grid.holds_tables:
        return False
    cells = [cell for row in grid.contents for cell in row]
    if len(cells) <= 1:
        return True
    if grid.holds_tables:
        lengths = [sum(map(len, lines_in(cell))) for cell in cells]
        holds = [any(isinstance(item, Grid) for item in cell) for cell in cells]
        return sum(length for length, held in zip(lengths, holds, strict=True) if held) * 2 > sum(lengths)
    if len(grid.rows) == 1 and any(len(cell) > 2 and sum(map(len, lines_in(cell))) > _PAGE_PART for cell in cells):
        return True
    if max(len(row.cells) for row in grid.rows) > 3 or _is_ruled(grid, styles):
        return False
    texts = [text_in(cell) for cell in cells]
    return not any(text and not text.strip("0123456789.,%/ ") for text in texts)


def _is_ruled(grid: Grid, styles: Styles) -> bool:
    properties = grid.element.find(w.TBL_PR)
    own = None if properties is None else properties.find(w.TBL_BORDERS)
    if own is not None and has_rules(own):
        return True
    of_cells = (cell.element.find(f"{w.TC_PR}/{w.TC_BORDERS}") for row in grid.rows for cell in row.cells)
    if any(borders is not None and has_rules(borders) for borders in of_cells):
        return True
    return own is None and styles.is_ruled(w.value(properties, w.TBL_STYLE))
