"""Numerals that no fact took and nothing explains: kept with their context, so that no figure is lost unseen; and what
became of all the others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.model import Cell, Furniture, Paragraph, Place
from transform.facts.asides import Asides
from transform.facts.context import Context
from transform.facts.numerals import FACT, UNREAD, WAITING, Numerals, Spans, counted, fact_spans, kinds_of
from transform.facts.sheet import Row
from transform.ids import stable_id
from transform.numbers import read_value
from transform.tables.model import Understood

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COLUMN_NUMBER = re.compile(r"\(?\d{1,2}\)?(?:\s*=.*)?")
_PAGE_NUMBER = re.compile(r"\W*(?:(?:trang|page)\s*)?\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?\W*", re.IGNORECASE)
_CONTEXT = 60
_ROW = 2000  # so much of a table's row: each cell of one with thousands would bring the whole row along
_ORDINAL = "ordinal"
# What is furniture of a page stands in its running text: in a cell the same number is a figure.
_NOT_IN_CELLS = frozenset({"furniture"})
_Where = tuple[int | None, int | None, int | None]


def read_unread(context: Context) -> Numerals:
    """Adds an `unread_number` row for each numeral that is neither a fact, nor in a fact that waits, nor explained;
    returns what became of all numerals of the running text and of the tables' cells."""
    reader = _Reader(context, fact_spans(context.sheet), Spans(context.sheet.used))
    for paragraph in context.tables.prose:
        reader.prose(paragraph)
    for block in context.document.blocks:
        if isinstance(block, Furniture):
            reader.margin(block)
    for table in context.tables.tables:
        for cell in _cells(table):
            reader.cell(cell)
    return counted(reader.became)


@dataclass(frozen=True)
class _TableCell:
    """A cell of a data table. `row_no` is None in headers and bands; `aside` is what its figure is, where that is known
    and no result."""

    cell: Cell
    table_no: int
    row_no: int | None
    column_no: int
    role: str
    around: str
    aside: str | None = None

    @property
    def where(self) -> _Where:
        return self.table_no, self.row_no, self.column_no


def _cells(table: Understood) -> Iterator[_TableCell]:
    """The cells with a digit, each once: data cells with their row, then headers and bands."""
    seen: set[int] = set()
    asides = Asides(table)
    for row in table.rows:
        printed = ""
        for column, cell in zip(table.columns, row.cells, strict=True):
            if cell is None or id(cell) in seen:
                continue
            seen.add(id(cell))
            if _NUMERAL.search(cell.text):
                printed = printed or " | ".join(row.texts)[:_ROW]
                around = f"{column.header}: {printed}"
                aside = _ORDINAL if column.role == _ORDINAL else asides.kind_of(row, column)
                yield _TableCell(cell, table.table_no, row.row_no, column.number, column.role, around, aside)
    for cell in table.table.cells:
        if id(cell) not in seen and _NUMERAL.search(cell.text):
            yield _TableCell(cell, table.table_no, None, cell.column, "header", cell.text[:_ROW])


@dataclass
class _Reader:
    """Goes through a document. `facts` are the places of facts, `used` those and the places of facts that wait."""

    context: Context
    facts: Spans
    used: Spans
    became: list[str] = field(default_factory=list)

    def prose(self, paragraph: Paragraph) -> None:
        """What the numerals of a paragraph became."""
        text = paragraph.text
        numerals = [found.span() for found in _NUMERAL.finditer(text)]
        for (start, end), kind in zip(numerals, kinds_of(text, numerals), strict=True):
            place = self.context.sheet.within(paragraph, start, end)
            around = text[max(0, start - _CONTEXT) : end + _CONTEXT]
            self._add(place, kind, text[start:end], around, (None, None, None))

    def margin(self, block: Furniture) -> None:
        """What the numerals of a page's margin became: the number of the page is furniture, a figure is unread."""
        alone = _PAGE_NUMBER.fullmatch(block.text)
        if alone is not None and block.place.page is not None:
            self.became += ["furniture"] * len(_NUMERAL.findall(block.text))
        else:
            self.prose(Paragraph(block.text, block.place))

    def cell(self, one: _TableCell) -> None:
        """What the numerals of a cell became; a cell that is one figure («6/17») counts as one."""
        cell, is_data = one.cell, one.row_no is not None
        if is_data and read_value(cell.text) is not None:
            self._add(cell.place, one.aside, cell.text, one.around, one.where)
            return
        numerals = [found.span() for found in _NUMERAL.finditer(cell.text)]
        kinds = kinds_of(cell.text, numerals, without=_NOT_IN_CELLS)
        paragraph = Paragraph(cell.text, cell.place)
        is_taken = self.facts.cover(cell.place.char_start, cell.place.char_end)
        for (start, end), kind in zip(numerals, kinds, strict=True):
            place = cell.place if is_taken else self.context.sheet.within(paragraph, start, end)
            if kind is None and one.aside is not None:
                kind = one.aside
            elif kind is None and not is_data:
                kind = _in_header(cell.text, start, end)
            self._add(place, kind, cell.text[start:end], one.around, one.where)

    def _add(self, place: Place, kind: str | None, text: str, around: str, where: _Where) -> None:
        start, end = place.char_start, place.char_end
        if self.facts.cover(start, end):
            self.became.append(FACT)
        elif self.used.cover(start, end):
            self.became.append(WAITING)
        elif kind is not None:
            self.became.append(kind)
        else:
            self.became.append(UNREAD)
            self.context.sheet.add("unread_number", _row(self.context, text, around, place, where))


def _in_header(text: str, start: int, end: int) -> str | None:
    """What a numeral of a header is: the year that its column is of, or the number of the column."""
    if _YEAR.fullmatch(text, start, end):
        return "year"
    return _ORDINAL if _COLUMN_NUMBER.fullmatch(text.strip()) else None


def _row(context: Context, text: str, around: str, place: Place, where: _Where) -> Row:
    document_id = context.document.document_id
    return {
        "unread_id": stable_id("u", document_id, place.char_start, place.char_end), "document_id": document_id,
        "work_id": context.work.work_id, "text": text, "context": around, "table_no": where[0], "row_no": where[1],
        "column_no": where[2], "char_start": place.char_start, "char_end": place.char_end, "line": place.line,
    }  # fmt: skip
