"""Readings pinned to a document: where a person read what no rule reads with certainty.

Each row rests on words of the document; a row whose words are not there is refused, and the rows of another version of
the document supply nothing, which is said aloud.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from extract.model import Paragraph, Place
from extract.text import compose, tidy
from transform.curated import Row
from transform.facts.context import Context
from transform.facts.sheet import Sheet
from transform.readings.draft import Draft
from transform.readings.facts import check, draft_facts, emit
from transform.readings.page import is_page
from transform.readings.printed import agrees, plain_number
from transform.readings.settled import VALUES, settle

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_PRINTED = frozenset({"value", "subject", "percent", "denominator", "class", "max"})
_NUMBERS = ("number", "value", "max", "rank_of", "percent", "denominator", "rank")
_SAME = {
    "score": ("scheme_id", "agency_id", "criterion_id", "year"),
    "measure": ("subject_id", "indicator", "topic", "service_level", "class", "year"),
    "evaluation": ("scheme_id", "cohort_id", "criterion_id"),
}


@dataclass(frozen=True)
class PinnedLine:
    """A pinned row and the paragraph with its words."""

    values: Mapping[str, str]
    paragraph: Paragraph
    start: int
    end: int

    @property
    def row_no(self) -> None:
        """No row of a table."""
        return

    def get(self, column: str) -> str:
        """The cell of a column, empty where the file has no such column."""
        return self.values.get(column, "")

    def trace(self, sheet: Sheet, fact_id: str, field: str, column: str) -> None:
        """The printed value or subject within the words, else the words altogether, which reads no numeral of them."""
        place = self._printed(column) if column in _PRINTED else None
        if place is None:
            sheet.note_text(fact_id, field, self.paragraph, self.start, self.end)
        else:
            sheet.trace_text(fact_id, field, self.paragraph, *place)

    def account(self, sheet: Sheet) -> None:
        """Notes every numeral of the words that the row has in one of its columns: they are read."""
        numbers = [number for column in _NUMBERS if (number := plain_number(self.get(column))) is not None]
        for found in _NUMERAL.finditer(self.paragraph.text, self.start, self.end):
            if any(agrees(found[0], number) for number in numbers):
                sheet.account(self.paragraph, *found.span())

    def _printed(self, column: str) -> tuple[int, int] | None:
        """Where the cell of `column` stands in the words: as printed, or as a numeral of the same value."""
        said = tidy(compose(self.get(column)))
        words = self.paragraph.text[self.start : self.end]
        found = re.search(rf"(?<!\w){re.escape(said)}(?!\w)", words) if said else None
        if found is None and (number := plain_number(said)) is not None:
            found = next((one for one in _NUMERAL.finditer(words) if agrees(one[0], number)), None)
        return (self.start + found.start(), self.start + found.end()) if found else None

    def __hash__(self) -> int:
        return id(self)


class _Text:
    """The text of a document as words are looked for in it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @cached_property
    def _paragraphs(self) -> list[Paragraph]:
        tables = self._context.tables
        cells = [Paragraph(cell.text, cell.place) for table in tables.tables for cell in table.table.cells]
        return [*tables.prose, *cells]

    def find(self, words: str) -> tuple[Paragraph, int, int] | None:
        """The paragraph or cell with `words`, and where in it; else the stretch of the text that holds them."""
        wanted = tidy(compose(words))
        if not wanted:
            return None
        for paragraph in self._paragraphs:
            at = paragraph.text.find(wanted)
            if at >= 0:
                return paragraph, at, at + len(wanted)
        text = self._context.document.text
        # Over a cell's border stands a bar, over a paragraph's a line end.
        found = re.search(r"[\s|]+".join(re.escape(word) for word in wanted.replace("|", " ").split()), text)
        if found is None:
            return None
        line = text.count("\n", 0, found.start()) + 1
        return Paragraph(found[0], Place(found.start(), found.end(), line)), 0, len(found[0])


def pinned_rows(context: Context) -> None:
    """Adds the facts of the readings pinned to the document that no rule has read, with the words as their places; and
    findings for rows whose words are not there, for rows that contradict a rule, for readings of another version."""
    pins = context.reference.readings.pins
    own = pins.by_document.get(context.document.document_id, ())
    if not own:
        # The page as re-keyed is no version of the page: it has figures alone, and they are its own.
        if not is_page(context.document):
            _note_stale(context, pins.by_work.get(context.work.work_id, ()))
        return
    lines = _found(context, own)
    facts = draft_facts(context, lines, context.work.on)
    kept = [draft for draft in _each_once(facts.drafts) if draft.waits is not None or not _is_known(context, draft)]
    where = {"work_id": context.work.work_id, "table_no": None, "table_label": None, "row_no": None}
    for draft in kept:
        settle(context.sheet, draft)
    emit(context, facts, kept, "pin", lambda _: dict(where))
    for draft in kept:
        for reading in draft.readings:
            if isinstance(reading.line, PinnedLine) and draft.waits is None:
                reading.line.account(context.sheet)
    for reading in facts.readings:
        check(context, reading, None)


def _each_once(drafts: Sequence[Draft]) -> list[Draft]:
    """The facts, those that two files give alike only once."""
    kept: dict[tuple[str, str], Draft] = {}
    for draft in drafts:
        kept.setdefault((draft.table, str(sorted(draft.row.items()))), draft)
    return list(kept.values())


def _found(context: Context, rows: Sequence[Row]) -> list[PinnedLine]:
    """The rows whose words the document holds; the others are refused, with a finding."""
    text, lines = _Text(context), []
    for row in rows:
        place = text.find(row["words"])
        if place is None:
            said = f"{_file(row)}: its words are not in the document; correct them, or take the row out."
            context.sheet.finding(
                "reading_refused", "warning", said, published=row["words"], work_id=context.work.work_id
            )
            continue
        lines.append(PinnedLine(row.values, *place))
    return lines


def _note_stale(context: Context, rows: Sequence[Row]) -> None:
    """A finding for each file that has readings of another version of this work, and none of this one."""
    files: dict[str, list[Row]] = {}
    for row in rows:
        files.setdefault(_file(row).partition(", ")[0], []).append(row)
    for file, stale in sorted(files.items()):
        was = ", ".join(sorted({row["document_id"][:12] for row in stale}))
        said = (
            f"{len(stale)} reading(s) of {file} are pinned to another version of this work ({was}) and supply nothing "
            f"here; compare the page and pin them to {context.document.document_id}, or take the file out."
        )
        context.sheet.finding("reading_stale", "warning", said, published=file, work_id=context.work.work_id)


def _file(row: Row) -> str:
    """Where a row stands, the same on every machine: «readings/one.csv, line 4»."""
    return f"readings/{row.path.name}, line {row.line}"


def _is_known(context: Context, draft: Draft) -> bool:
    """Whether a rule read the same fact: it then gets what the reading has beyond it, a note or a per cent. One that
    read another value for it is contradicted: both stand."""
    same = _SAME[draft.table]
    others = [row for row in context.sheet.rows.get(draft.table, []) if all(row[c] == draft.row[c] for c in same)]
    values = {column: draft.row[column] for column in VALUES[draft.table] if draft.row[column] is not None}
    for row in others:
        # What has no figure («không có thông tin») is known by its status.
        is_like = any(row[c] == value for c, value in values.items()) if values else _status(row) == _status(draft.row)
        if is_like and _conflict(row, values) is None:
            _complete(context, draft, row, values)
            return True
    for row in others:
        column = _conflict(row, values)
        if column is not None:
            _contradict(context, draft, row, column)
            break
    return False


def _status(row: Mapping[str, Any]) -> Any:
    return row.get("status")


def _conflict(row: dict[str, Any], values: Mapping[str, Any]) -> str | None:
    """The first column in which a row has another value."""
    return next((column for column, value in values.items() if row[column] not in (None, value)), None)


def _complete(context: Context, draft: Draft, row: dict[str, Any], values: Mapping[str, Any]) -> None:
    """Fills in what the rule left empty, and adds what a person noted («wording ambiguous»), with the places."""
    filled = [column for column, value in values.items() if row[column] is None and value is not None]
    row.update({column: values[column] for column in filled})
    note = draft.row.get("note")
    if note and note not in (row["note"] or ""):
        row["note"] = "; ".join(filter(None, (row["note"], note)))
        draft.readings[0].line.trace(context.sheet, row["fact_id"], "note", "words")
    for field, line, column in dict.fromkeys(draft.places):
        if field in filled:
            line.trace(context.sheet, row["fact_id"], field, column)


def _contradict(context: Context, draft: Draft, row: dict[str, Any], column: str) -> None:
    line = draft.readings[0].line
    said = (
        f"A pinned reading gives «{line.get('subject')}» {column} {draft.row[column]}, a rule read {row[column]}; both "
        "are kept, compare the document."
    )
    context.sheet.finding(
        "reading_disagrees", "warning", said, expected=str(draft.row[column]), published=str(row[column]),
        fact_id=row["fact_id"], work_id=context.work.work_id,
    )  # fmt: skip
