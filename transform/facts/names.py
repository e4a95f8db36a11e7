"""Spellings of agencies met in documents: they go into `agency_name`, resolved or waiting for a person."""

from transform.agencies.match import Match
from transform.facts.context import Context
from transform.vietnamese import name_key

_NATIONAL = "national"


def match_agency(context: Context, name: str) -> Match:
    """The agency that `name` means within the document's province and year; the spelling is noted as met."""
    if not name:
        return Match(None, "none", (), "the row names no agency")
    province = context.work.province
    match = context.reference.registry.match(name, province=province, year=context.year)
    known = context.sheet.rows.setdefault("agency_name", [])
    key = name_key(name)
    if all(row["name_key"] != key for row in known):
        known.append({
            "name_key": key, "name_published": name, "agency_id": match.agency_id, "scope": province or _NATIONAL,
            "valid_from": None, "valid_to": None, "status": "accepted" if match.agency_id else "pending",
            "evidence": f"printed in {context.work.number or context.work.work_id}; {match.basis}",
        })  # fmt: skip
    return match
