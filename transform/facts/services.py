"""Tables of online procedures: which agency offers what, in which field, at which level."""

import json
import re

from transform.facts.context import Context
from transform.facts.names import match_agency
from transform.facts.sheet import Row
from transform.ids import stable_id
from transform.tables.model import DataRow, Understood
from transform.vietnamese import fold, name_key

_LEVEL = re.compile(r"muc do\s*(\d(?:\s*(?:,|va|-)\s*\d)*)")


def read_services(context: Context) -> None:
    """Adds a `service` row for each procedure of a table of procedures."""
    for table in context.tables.tables:
        if table.kind == "procedures":
            for row in table.rows:
                if not row.is_total:
                    _service(context, table, row)


def _service(context: Context, table: Understood, row: DataRow) -> None:
    procedure, domain = table.column("procedure"), table.column("domain")
    agency, level = table.column("agency"), table.column("level")
    name = row.text(agency) or (row.section.text if row.section else "")
    cell = row.cell(agency) if row.text(agency) else (row.section.cell if row.section else None)
    match = match_agency(context, name)
    fact: Row = {
        "fact_id": context.sheet.fact_id(
            "v", context.work.work_id, context.form, name_key(name), name_key(row.text(procedure))
        ),
        "work_id": context.work.work_id, "document_id": context.document.document_id,
        "scheme_id": context.scheme_id, "agency_id": match.agency_id,
        "agency_published": name or None, "year": context.year, "procedure": row.text(procedure),
        "domain": row.text(domain) or None,
        "level": row.text(level) or _stated_level(table), "table_no": table.table_no, "row_no": row.row_no,
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
    if fact["agency_id"] is None:
        _pend(context, fact, name, where, match.candidates)
    else:
        context.sheet.add("service", fact)
    number = table.table_no
    for field, column in (("procedure", procedure), ("domain", domain), ("level", level)):
        if column is not None:
            context.sheet.trace_cell(fact["fact_id"], field, row.cell(column), number, row.row_no, column.number)
    context.sheet.trace_cell(fact["fact_id"], "agency", cell, number, row.row_no if row.text(agency) else None,
                             cell.column if cell else None)  # fmt: skip


def _stated_level(table: Understood) -> str | None:
    """The level that the words over the table give, if it is one: the last mention counts, being the nearest."""
    said = _LEVEL.findall(fold(f"{table.caption.text} {table.caption.part or ''} {table.caption.lead_in}"))
    return re.sub(r"\s*(?:,|va|-)\s*", "+", said[-1]) if said else None


def _pend(context: Context, fact: Row, name: str, where: Row, candidates: tuple[str, ...]) -> None:
    reason = (
        f"«{name}» is no agency known here; add it to names.csv or agencies."
        if name
        else "No agency stands over or beside the procedure; look it up in the original."
    )
    context.sheet.add("pending_fact", {
        "pending_id": stable_id("p", fact["fact_id"]), "table_name": "service", "reason_code": "name",
        "reason": reason, "agency_published": name or None, "document_id": context.document.document_id, **where,
        "payload": json.dumps(fact, ensure_ascii=False, sort_keys=True), "candidates": "; ".join(candidates) or None,
    })  # fmt: skip
    context.sheet.finding("agency_unknown", "warning", reason, published=name, **where)
