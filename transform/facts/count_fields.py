"""Counts of the fields of an agency («Dược», «Đất đai»): they are of the agency, and have the field as their topic."""

import re
from dataclasses import replace

from transform.numbers import is_nothing
from transform.tables.model import Banner, Column, DataRow, Understood
from transform.tables.rows import is_total
from transform.vietnamese import slug

_OPENING = re.compile(r"^[\s\-–+*•]*(?:\d+(?:\.\d+)*[.)]?\s+|[a-zđ]\)\s*)?(?:các\s+)?(?:lĩnh vực\s+)?", re.IGNORECASE)


def of_fields(table: Understood) -> Understood:
    """The same with each row of a field as a row of its agency, and the field as its `part`: it stands below the
    agency, or beside it in a column of fields. A row without a field, or with «Cộng» in place of one, is of the whole
    agency."""
    agency, domain = table.column("agency"), table.column("domain")
    rows = tuple(_of_agency(row, agency) if row.over is not None else _beside(row, domain) for row in table.rows)
    return table if rows == table.rows else replace(table, rows=rows)


def topic_of(part: Banner) -> str:
    """The topic that a field is, without what numbers it and the word «lĩnh vực»."""
    return slug(_OPENING.sub("", part.text) or part.text)


def field_of(row: DataRow, domain: Column | None) -> Banner | None:
    """The field that a column of fields names in a row, None for none and for all of them."""
    cell = row.cell(domain)
    return None if cell is None or is_nothing(cell.text) or is_total(cell.text) else Banner(cell.text, cell)


def _of_agency(row: DataRow, agency: Column | None) -> DataRow:
    over, cell = row.over, row.cell(agency)
    if over is None or agency is None or cell is None:
        return row
    at = agency.number - 1
    texts = (*row.texts[:at], over.text, *row.texts[at + 1 :])
    cells = (*row.cells[:at], over.cell, *row.cells[at + 1 :])
    section = None if row.section is not None and row.section.cell is over.cell else row.section
    return replace(row, texts=texts, cells=cells, section=section, part=Banner(cell.text, cell))


def _beside(row: DataRow, domain: Column | None) -> DataRow:
    part = field_of(row, domain) if domain is not None and not row.is_total else None
    return row if part is None else replace(row, part=part)
