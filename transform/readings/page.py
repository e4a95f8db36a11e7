"""A re-keyed page: the CSV document of its figures, row by row."""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from extract.model import Cell, Document, Table
from extract.sniff import CSV
from transform.facts.context import Context
from transform.facts.sheet import Row, Sheet
from transform.readings.draft import Draft
from transform.readings.facts import check, draft_facts, emit
from transform.tables.captions import Bound
from transform.tables.read import Tables

_TABLE_NO = 1
_DATE = re.compile(r"((?:19|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?")
_PRECISION = {1: "year", 2: "month"}


@dataclass(frozen=True)
class PageLine:
    """A row of the CSV table: its cells by column, and their places."""

    values: Mapping[str, str]
    cells: Mapping[str, Cell]
    number: int

    @property
    def row_no(self) -> int:
        """The data row, from 1."""
        return self.number

    def get(self, column: str) -> str:
        """The cell of a column, empty where the file has no such column."""
        return self.values.get(column, "")

    def trace(self, sheet: Sheet, fact_id: str, field: str, column: str) -> None:
        """The cell that `field` of the fact comes from."""
        cell = self.cells.get(column)
        if cell is not None and cell.text:
            sheet.trace_cell(fact_id, field, cell, _TABLE_NO, self.number, cell.column)

    def __hash__(self) -> int:
        return hash(self.number)


def is_page(document: Document) -> bool:
    """Whether a document is a re-keyed page and no text of its own."""
    return document.media_type == CSV


def no_tables() -> Tables:
    """What a re-keyed page has of tables and prose as other documents have them: nothing."""
    return Tables([], [], Bound([], []))


def read_readings(context: Context) -> None:
    """Adds the facts of a re-keyed page, its table as keyed, and what does not add up; nothing for other documents."""
    document = context.document
    table = next((block for block in document.blocks if isinstance(block, Table)), None)
    if not is_page(document) or table is None:
        return
    on = _date_work(context)
    lines = page_lines(table)
    _add_source(context, table)
    facts = draft_facts(context, lines, on)
    emit(context, facts, facts.drafts, "page", lambda draft: _where(context, draft))
    for reading in facts.readings:
        check(context, reading, _TABLE_NO)


def page_lines(table: Table) -> list[PageLine]:
    """The data rows of the table by the names of its columns."""
    header = {cell.column: cell.text for cell in table.cells if cell.row == 1}
    rows: dict[int, dict[str, Cell]] = {}
    for cell in table.cells:
        if cell.row > 1 and header[cell.column]:
            rows.setdefault(cell.row, {})[header[cell.column]] = cell
    return [
        PageLine({column: cell.text for column, cell in cells.items()}, cells, row - 1) for row, cells in rows.items()
    ]


def known_days(text: str) -> tuple[date, date] | None:
    """The first and the last day that a date can mean («2017-03», «2022»); None for what is no date."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    try:
        first = date(year, month or 1, day or 1)
        last_month = month or 12
        return first, date(year, last_month, day or calendar.monthrange(year, last_month)[1])
    except ValueError:
        return None


def _date_work(context: Context) -> date | None:
    """Gives the work its title and day; returns the last day on which it can have been published. Of a page whose month
    or year alone is known this is the first day, and a finding says so: works of one figure have to be put in order."""
    document, said = context.document, context.document.meta.get("published", "")
    days = known_days(said)
    first = days[0] if days else None
    context.work = replace(
        context.work, title=context.work.title or document.title or None,
        published_at=context.work.published_at or first,
    )  # fmt: skip
    work_id = context.work.work_id
    if days is None and said:
        message = f"The page's date is «{said}», which is none; write it as 2017-03-25, 2017-03 or 2017."
        context.sheet.finding("date_unreadable", "warning", message, published=said, work_id=work_id)
    elif days is not None and days[0] != days[1]:
        precision = _PRECISION[said.count("-") + 1]
        message = f"Of the page's date only the {precision} is known ({said}); its first day stands for it."
        context.sheet.finding("date_inexact", "info", message, published=said, work_id=work_id)
    return days[1] if days else None


def _add_source(context: Context, table: Table) -> None:
    """The table as keyed: `source_table` and `source_cell`."""
    document_id = context.document.document_id
    header = [cell.text for cell in table.cells if cell.row == 1]
    context.sheet.add("source_table", {
        "document_id": document_id, "table_no": _TABLE_NO, "table_label": None, "part": None, "caption": None,
        "header": " | ".join(header), "kind": "other", "page": None, "engine": context.document.reader,
    })  # fmt: skip
    for cell in table.cells:
        context.sheet.add("source_cell", {
            "document_id": document_id, "table_no": _TABLE_NO, "grid_row": cell.row,
            "row_no": cell.row - 1 if cell.row > 1 else None, "column_no": cell.column, "text": cell.text,
            "rowspan": 1, "colspan": 1, "role": "header" if cell.row == 1 else header[cell.column - 1] or "unnamed",
        })  # fmt: skip


def _where(context: Context, draft: Draft) -> Row:
    row_no = draft.readings[0].line.row_no
    return {"work_id": context.work.work_id, "table_no": _TABLE_NO, "table_label": None, "row_no": row_no}
