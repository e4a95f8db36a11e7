"""Spellings of agencies met in documents: they go into `agency_name`, resolved or waiting for a person."""

import re

from transform.agencies.match import Match
from transform.facts.context import Context
from transform.vietnamese import name_key

_NATIONAL = "national"
# «Sở Nội vụ*», «Sở Y tế (1)»: the mark of a footnote is no part of the name.
_FOOTNOTE = re.compile(r"\s*(?:\*+|\(\*+\)|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹]+)$")


def match_agency(context: Context, name: str) -> Match:
    """The agency that `name` means within the document's province and year; the spelling is noted as met."""
    if not name:
        return Match(None, "none", (), "the row names no agency")
    province = context.work.province
    match = context.reference.registry.match(_FOOTNOTE.sub("", name), province=province, year=context.year)
    key = name_key(name)
    if key not in context.sheet.names:
        context.sheet.names.add(key)
        context.sheet.add("agency_name", {
            "name_key": key, "name_published": name, "agency_id": match.agency_id, "scope": province or _NATIONAL,
            "valid_from": None, "valid_to": None, "status": "accepted" if match.agency_id else "pending",
            "evidence": f"printed in {context.work.number or context.work.work_id}; {match.basis}",
        })  # fmt: skip
    return match
