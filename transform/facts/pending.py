"""Facts that cannot be placed yet: they wait, whole, with a reason that a person can act on."""

import json
from datetime import date

from transform.agencies.result import Match
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


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
