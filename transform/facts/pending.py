"""Facts that cannot be placed yet: they wait, whole, with a reason that a person can act on."""

import json
from datetime import date

from transform.agencies.result import Match
from transform.declared import WORKS
from transform.facts.context import Context
from transform.facts.sheet import Row
from transform.ids import stable_id


def pend(context: Context, table: str, fact: Row, match: Match, code: str, reason: str, where: Row) -> None:
    """Adds `fact` of `table` to `pending_fact`. `where` are its place columns; `code` says what it waits for."""
    context.sheet.add("pending_fact", {
        "pending_id": stable_id("p", fact["fact_id"]), "table_name": table, "reason_code": code, "reason": reason,
        "agency_published": fact["agency_published"], "document_id": context.document.document_id, **where,
        "payload": json.dumps(fact, ensure_ascii=False, sort_keys=True, default=_plain),
        "candidates": "; ".join(match.candidates) or None,
    })  # fmt: skip


def unknown_name(name: str, match: Match) -> str:
    """The reason of a fact whose agency nobody knows, with what the name may mean."""
    hint = f" Perhaps {' or '.join(match.candidates)}." if match.candidates else ""
    detail = match.reason or "the name is not in the registry"
    return f"«{name}» is no agency known here: {detail}; add it to the curated agencies or names.{hint}"


def not_said(context: Context, what: str, *, needs_issuer: bool = True) -> str:
    """The reason of a fact whose document does not say `what` («which year it evaluates»), with the row of `works.csv`
    that a person pastes there; capitals stand for what only a person knows."""
    known = (("ISSUER", context.work.issuer or not needs_issuer), ("YEAR", context.year))
    asked = [None if value else name for name, value in known]
    fill = ", ".join(filter(None, [*asked, "EVIDENCE"]))
    row = ",".join((context.document.document_id, *(name or "" for name in asked), "EVIDENCE"))
    doubt = f" for certain: {context.told.doubt}" if context.year is None and context.told.doubt else ""
    return (
        f"The document does not say {what}{doubt}; add this row to works.csv of the reference files (columns "
        f"{','.join(WORKS.columns)}), with {fill} filled in: {row}"
    )


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
