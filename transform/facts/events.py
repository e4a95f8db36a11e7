"""Splits, mergers and renames of agencies that a document states."""

import re
from datetime import date

from extract.model import Paragraph
from transform.facts.context import Context
from transform.facts.mentions import Mention, find_agencies
from transform.facts.sentences import sentences
from transform.vietnamese import fold

_KINDS = (
    ("split", re.compile(r"(duoc )?(chia )?tach( ra)? (thanh|lam)")),
    ("merge", re.compile(r"(duoc )?(sap nhap|hop nhat)( lai)? thanh")),
    ("rename", re.compile(r"(duoc )?doi ten thanh")),
)
_YEAR = re.compile(r"nam ((?:19|20)\d\d)")


def read_events(context: Context) -> None:
    """Adds `agency_event` rows, one for each pair of predecessor and successor that a sentence names."""
    seen: set[str] = set()
    for paragraph in context.tables.prose:
        for sentence in sentences(paragraph.text):
            folded = fold(sentence.text)
            for kind, pattern in _KINDS:
                verb = pattern.search(folded)
                if verb is None:
                    continue
                clause_end = folded.find(";", verb.end())
                mentions = find_agencies(sentence.text, context)
                before = [m for m in mentions if m.end <= verb.start()]
                after = [m for m in mentions if m.start >= verb.end() and (clause_end < 0 or m.end <= clause_end)]
                year = _YEAR.search(folded)
                if before and after:
                    before = before[-1:] if kind != "merge" else before
                    _add(context, paragraph, sentence.start, kind, before, after, int(year[1]) if year else None, seen)


def _add(
    context: Context,
    paragraph: Paragraph,
    offset: int,
    kind: str,
    before: list[Mention],
    after: list[Mention],
    year: int | None,
    seen: set[str],
) -> None:
    first = before[0]
    event_id = f"{kind}/{'+'.join(m.agency_id for m in before)}/{year or 'undated'}"
    for one in before:
        for other in after:
            key = f"{event_id}>{other.agency_id}"
            if key in seen or one.agency_id == other.agency_id:
                continue
            seen.add(key)
            context.sheet.add("agency_event", {
                "event_id": event_id, "predecessor_id": one.agency_id, "successor_id": other.agency_id, "kind": kind,
                "date": date(year, 1, 1) if year else None, "date_precision": "year" if year else "unknown",
                "legal_basis": None,
                "evidence": f"stated in {context.work.number or context.work.work_id}, which does not give the day",
            })  # fmt: skip
            fact = f"{event_id}>{one.agency_id}>{other.agency_id}"
            context.sheet.trace_text(fact, "successor", paragraph, offset + first.start, offset + other.end)
