"""Numerals that no fact took and nothing explains: kept with their context, so that no figure is lost unseen."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from extract.model import Paragraph
from transform.facts.context import Context
from transform.facts.explained import explained_spans
from transform.facts.sheet import Row
from transform.ids import stable_id
from transform.numbers import read_value
from transform.tables.model import Understood

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_CONTEXT = 60
_ROW = 2000  # so much of a table's row: each cell of one with thousands would bring the whole row along


def read_unread(context: Context) -> list[Row]:
    """Adds an `unread_number` row for each numeral that is neither a fact nor explained, and returns these rows."""
    used = _Spans(context.sheet.used)
    rows = [row for paragraph in context.tables.prose for row in _in_prose(paragraph, used, context)]
    for table in context.tables.tables:
        rows += _in_table(table, used, context)
    for row in rows:
        context.sheet.add("unread_number", row)
    return rows


class _Spans:
    """Spans of the text that facts were read from."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def cover(self, start: int, end: int) -> bool:
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]


def _in_prose(paragraph: Paragraph, used: _Spans, context: Context) -> Iterator[Row]:
    explained = sorted(explained_spans(paragraph.text))
    starts = [start for start, _ in explained]
    reach = list(accumulate((end for _, end in explained), max))  # how far the spans up to this one go
    for found in _NUMERAL.finditer(paragraph.text):
        before = bisect_right(starts, found.start()) - 1
        if before >= 0 and found.end() <= reach[before]:
            continue
        place = context.sheet.within(paragraph, found.start(), found.end())
        if used.cover(place.char_start, place.char_end):
            continue
        around = paragraph.text[max(0, found.start() - _CONTEXT) : found.end() + _CONTEXT]
        yield _row(context, found[0], around, place.char_start, place.char_end, place.line, (None, None, None))


def _in_table(table: Understood, used: _Spans, context: Context) -> Iterator[Row]:
    """Cells with a number that became no fact; running numbers and the headers' own words are explained."""
    for row in table.rows:
        printed = " | ".join(row.texts)[:_ROW]
        for column, cell in zip(table.columns, row.cells, strict=True):
            if cell is None or column.role == "ordinal" or read_value(cell.text) is None:
                continue
            place = cell.place
            if not used.cover(place.char_start, place.char_end):
                around = f"{column.header}: {printed}"
                where = (table.table_no, row.row_no, column.number)
                yield _row(context, cell.text, around, place.char_start, place.char_end, place.line, where)


def _row(
    context: Context,
    text: str,
    around: str,
    start: int,
    end: int,
    line: int | None,
    where: tuple[int | None, int | None, int | None],
) -> Row:
    document_id = context.document.document_id
    return {
        "unread_id": stable_id("u", document_id, start, end), "document_id": document_id,
        "work_id": context.work.work_id, "text": text, "context": around, "table_no": where[0], "row_no": where[1],
        "column_no": where[2], "char_start": start, "char_end": end, "line": line,
    }  # fmt: skip
