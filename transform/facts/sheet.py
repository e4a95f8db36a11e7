"""Gathers the rows that one document gives: facts, their places, and what was noticed on the way."""

from bisect import bisect_left
from collections import Counter
from typing import Any

from extract.model import Cell, Document, Paragraph, Place
from transform.ids import stable_id

Row = dict[str, Any]

Where = tuple[int | None, int | None, int | None, int | None]  # numbers of table, row, grid row and column
NOWHERE: Where = (None, None, None, None)
_ONCE_A_WORK = frozenset({"agency_unknown"})


class Sheet:
    """Rows by table name. Facts and their provenance go in together, so that no figure is without its place."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.rows: dict[str, list[Row]] = {}
        self.used: list[tuple[int, int]] = []
        self.printed: list[tuple[str, int, int]] = []  # the ids of facts, and the places of their figures and names
        self.accounted: list[tuple[int, int]] = []  # numerals that a fact says without a provenance row of their own
        self.names: set[str] = set()
        self.cells_read: set[tuple[int, int | None]] = set()  # tables and columns whose cells were read as sentences
        self._statements: Counter[tuple[str, str]] = Counter()
        self._facts: set[str] = set()
        self._met: Counter[str] = Counter()  # how often an id without a number was asked for again
        self._spelled: _Spelled | None = None
        self._findings: set[str] = set()

    def add(self, table: str, row: Row) -> Row:
        self.rows.setdefault(table, []).append(row)
        return row

    def fact_id(self, prefix: str, *parts: object) -> str:
        """An id from meaning and place; a fact that is met again with nothing to tell it apart is numbered."""
        fact_id = first = stable_id(prefix, *parts)
        while fact_id in self._facts:
            self._met[first] += 1
            fact_id = stable_id(prefix, *parts, self._met[first])
        self._facts.add(fact_id)
        return fact_id

    def trace_cell(
        self, fact_id: str, field: str, cell: Cell | None, table_no: int, row_no: int | None, column_no: int | None
    ) -> None:
        """The printed cell that `field` of the fact comes from."""
        if cell is not None:
            self._trace(fact_id, field, cell.place, cell.text, (table_no, row_no, cell.row, column_no))

    def trace_text(
        self, fact_id: str, field: str, paragraph: Paragraph, start: int, end: int, where: Where = NOWHERE
    ) -> None:
        """The words of a paragraph, or of the cell that stands at `where`, `text[start:end]`, that `field` of the fact
        comes from."""
        place = self.within(paragraph, start, end)
        self._trace(fact_id, field, place, paragraph.text[start:end], where)

    def note_text(
        self, fact_id: str, field: str, paragraph: Paragraph, start: int, end: int, where: Where = NOWHERE
    ) -> None:
        """The words around a fact: its evidence. The numerals in them are not read thereby."""
        self.trace_text(fact_id, field, paragraph, start, end, where)
        self.used.pop()
        self.printed.pop()

    def account(self, paragraph: Paragraph, start: int, end: int) -> None:
        """Notes a numeral that a fact holds in a column without provenance, such as the size of a ranking."""
        place = self.within(paragraph, start, end)
        self.accounted.append((place.char_start, place.char_end))

    def _trace(self, fact_id: str, field: str, place: Place, published: str, where: tuple[int | None, ...]) -> None:
        self._statements[fact_id, field] += 1
        table_no, row_no, grid_row, column_no = where
        self.add(
            "provenance",
            {
                "fact_id": fact_id,
                "field": field,
                "statement_no": self._statements[fact_id, field],
                "document_id": self.document.document_id,
                "table_no": table_no,
                "row_no": row_no,
                "grid_row": grid_row,
                "column_no": column_no,
                "page": place.page,
                "x0": place.x0,
                "top": place.top,
                "x1": place.x1,
                "bottom": place.bottom,
                "char_start": place.char_start,
                "char_end": place.char_end,
                "line": place.line,
                "published": published,
            },
        )
        self.used.append((place.char_start, place.char_end))
        self.printed.append((fact_id, place.char_start, place.char_end))

    def within(self, paragraph: Paragraph, start: int, end: int) -> Place:
        """The place of `paragraph.text[start:end]`. Readers fold spaces, so the words are looked for in the text."""
        place = paragraph.place
        # Facts come paragraph by paragraph: the last one is kept, as a long one is asked for thousands of times.
        if self._spelled is None or self._spelled.paragraph is not paragraph:
            self._spelled = _Spelled(paragraph, self.document.text[place.char_start : place.char_end])
        found = self._spelled.find(start, end)
        if found is None:
            return place
        return place._replace(char_start=place.char_start + found, char_end=place.char_start + found + end - start)

    def finding(self, kind: str, severity: str, message: str, **where: Any) -> None:
        """Something that does not add up. `where` takes the place columns, expected, published and fact_id.

        The same thing at the same place is one finding, and an unknown name is one wherever it stands: the place is
        then that of its first row.
        """
        place = ("table_no", "row_no", "column_no") if kind not in _ONCE_A_WORK else ()
        key = [where.get(column) for column in ("work_id", *place, "published")]
        finding_id = stable_id("n", kind, *key)
        if finding_id in self._findings:
            return
        self._findings.add(finding_id)
        self.add(
            "finding",
            {
                "finding_id": finding_id,
                "kind": kind,
                "severity": severity,
                "message": message,
                "document_id": self.document.document_id,
                **where,
            },
        )


class _Spelled:
    """A paragraph and how the document spells it, with all its spaces."""

    def __init__(self, paragraph: Paragraph, raw: str) -> None:
        self.paragraph = paragraph
        self._raw = raw
        self._same = raw == paragraph.text
        # Where the characters that are no spaces stand, in either spelling.
        self._signs = [] if self._same else _signs(paragraph.text)
        self._raw_signs = [] if self._same else _signs(raw)

    def find(self, start: int, end: int) -> int | None:
        """Where the words `text[start:end]` of the paragraph begin in the document's spelling."""
        if self._same:
            return start
        skipped = bisect_left(self._signs, start)
        at = self._raw_signs[skipped - 1] + 1 if 0 < skipped <= len(self._raw_signs) else 0
        found = self._raw.find(self.paragraph.text[start:end], at)
        return None if found < 0 else found


def _signs(text: str) -> list[int]:
    return [at for at, character in enumerate(text) if not character.isspace()]
