"""Tables of online procedures: which agency offers what, in which field, at which level."""

import re

from transform.agencies.result import Match
from transform.facts.context import Context
from transform.facts.names import match_agency
from transform.facts.pending import not_said, pend, unknown_name
from transform.facts.sheet import Row
from transform.facts.years import year_over
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import fold, name_key

_LEVEL = re.compile(r"muc do\s*([1-4](?:\s*(?:,|va|-)\s*(?:muc do\s*)?[1-4])*)(?!\d)")
# «x» under «Mức độ 4» marks the level of a procedure.
_MARK = re.compile(r"[x✓✔√•●+]", re.IGNORECASE)


def read_services(context: Context) -> None:
    """Adds a `service` row for each procedure of a table of procedures."""
    for table in context.tables.tables:
        if table.kind == "procedures":
            for row in table.rows:
                if not row.is_total:
                    _service(context, table, row)


def _service(context: Context, table: Understood, row: DataRow) -> None:
    procedure, domain = table.column("procedure"), table.column("domain")
    agency, level, marked = table.column("agency"), table.column("level"), _marked(table, row)
    name = row.text(agency) or (row.section.text if row.section else "")
    cell = row.cell(agency) if row.text(agency) else (row.section.cell if row.section else None)
    match = match_agency(context, name)
    if match.basis == "excluded":
        return
    fact: Row = {
        "fact_id": context.sheet.fact_id(
            "v", context.work.work_id, context.form, name_key(name), name_key(row.text(procedure))
        ),
        "work_id": context.work.work_id, "document_id": context.document.document_id,
        "scheme_id": context.scheme_id, "agency_id": match.agency_id,
        "agency_published": name or None, "year": context.year or year_over(table.caption),
        "procedure": row.text(procedure),
        "domain": row.text(domain) or None,
        "level": row.text(level) or (marked.count.level if marked and marked.count else None) or _stated_level(table),
        "table_no": table.table_no, "row_no": row.row_no,
    }  # fmt: skip
    where: Row = {
        "work_id": context.work.work_id,
        "table_no": table.table_no,
        "table_label": table.caption.label,
        "row_no": row.row_no,
    }
    if not fact["procedure"]:
        context.sheet.finding("row_without_procedure", "warning", "The row names no procedure.",
                              published=" | ".join(row.texts), **where)  # fmt: skip
        return
    waits = _reason(context, fact, name, match)
    if waits is not None:
        pend(context, "service", fact, match, *waits, where)
        context.sheet.finding("agency_unknown", "warning", waits[1], published=name, **where)
    else:
        context.sheet.add("service", fact)
    number = table.table_no
    for field, column in (("procedure", procedure), ("domain", domain), ("level", level or marked)):
        if column is not None:
            context.sheet.trace_cell(fact["fact_id"], field, row.cell(column), number, row.row_no, column.number)
    context.sheet.trace_cell(fact["fact_id"], "agency", cell, number, row.row_no if row.text(agency) else None,
                             cell.column if cell else None)  # fmt: skip


def _marked(table: Understood, row: DataRow) -> Column | None:
    """The one column headed with a level that has a mark in this row."""
    found = [c for c in table.columns if c.role == "mark" and _MARK.fullmatch(row.text(c).strip())]
    return found[0] if len(found) == 1 else None


def _stated_level(table: Understood) -> str | None:
    """The level that the words over the table give: the last mention counts, being the nearest, with those joined to
    it («mức độ 3, mức độ 4»); none where columns tell the level of each procedure."""
    if any(column.role == "mark" for column in table.columns):
        return None
    said = _LEVEL.findall(fold(f"{table.caption.text} {table.caption.part or ''} {table.caption.lead_in}"))
    return "+".join(sorted(set(re.findall(r"[1-4]", said[-1])))) if said else None


def _reason(context: Context, fact: Row, name: str, match: Match) -> tuple[str, str] | None:
    """What keeps the fact out of `service`: a code and a sentence, None if nothing does."""
    if not name:
        return "name", "No agency stands over or beside the procedure; look it up in the original."
    if match.agency_id is None:
        return "name", unknown_name(name, match)
    if fact["year"] is None:
        return "year", not_said(context, "which year it describes", needs_issuer=False)
    return None
