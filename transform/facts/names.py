"""Spellings of agencies met in documents: they go into `agency_name`, resolved or waiting for a person."""

from collections.abc import Mapping

from rapidfuzz.distance import Levenshtein

from transform.agencies.listed import Listing, match_in
from transform.agencies.normal import clean
from transform.agencies.result import Match
from transform.facts.context import Context
from transform.vietnamese import name_key

_NATIONAL = "national"
# A garbled name that the document's own list leaves one agency for: this many letters may be wrong, and no more of a
# name than every eighth.
_WRONG_LETTERS = 2
_SHARE = 8

# Bodies within a ministry or department that the registry need not have: «Vụ Kế hoạch» is no slip for «Bộ Kế hoạch».
_KINDS = frozenset({"vu", "cuc", "chi", "vien", "truong", "trung", "phong", "tong", "ban"})


def match_agency(context: Context, name: str, kinds: frozenset[str] | None = None) -> Match:
    """The agency that `name` means within the document's province and year; the spelling is noted as met.

    `kinds` are those of the list that the name stands in: they decide where a name means several agencies.
    """
    match = _match(context, name, kinds)
    if name:
        note_name(context, name, match)
    return match


def match_list(
    context: Context, names: Mapping[int, str], kinds: frozenset[str] | None, within: str | None = None
) -> dict[int, Match]:
    """The agencies of the names of a list by their row; `within` is the body that they are part of, where the list
    says so. A name with a letter or two wrong is settled by its list, if the list leaves one agency alone for it: each
    agency of the candidates but one stands there properly elsewhere."""
    matches = {row: _match(context, name, kinds, within) for row, name in names.items()}
    matches |= _by_context(context, names, matches)
    for row, name in names.items():
        if name:
            note_name(context, name, matches[row])
    return matches


def _match(context: Context, name: str, kinds: frozenset[str] | None, within: str | None = None) -> Match:
    if not name:
        return Match(None, "none", (), "the row names no agency")
    registry, work = context.reference.registry, context.work
    listing = Listing(within or work.province, context.year, work.on, kinds)
    if within is None and work.issuer and registry.kind(work.issuer) == "district":
        # What a district lists is its own; communes of other districts have the same names.
        own = match_in(registry, name, listing._replace(within=work.issuer))
        if own.agency_id is not None:
            return own
    return match_in(registry, name, listing)


def _by_context(context: Context, names: Mapping[int, str], matches: dict[int, Match]) -> dict[int, Match]:
    """The garbled names that the other names of the list leave one agency for."""
    named = {match.agency_id for match in matches.values() if match.agency_id}
    found: dict[int, Match] = {}
    for row, match in matches.items():
        if match.basis != "none" or not match.candidates:
            continue
        left = [agency_id for agency_id in match.candidates if agency_id not in named]
        if len(left) == 1 and _is_near(context, names[row], left[0]):
            found[row] = Match(left[0], "context", match.candidates, match.reason)
    settled = [match.agency_id for match in found.values()]
    return {row: match for row, match in found.items() if settled.count(match.agency_id) == 1}


def _is_near(context: Context, name: str, agency_id: str) -> bool:
    """Whether a letter or two make the name one of the agency's, in as many words. A first word that says what kind of
    body it is («sở») is no slip for another («bộ»)."""
    registry = context.reference.registry
    printed = name_key(clean(name)).removeprefix("ubnd ")
    first = printed.partition(" ")[0]
    for version in registry.agencies[agency_id].versions:
        for known in (name_key(version.name_vi), name_key(version.place)):
            if len(printed.split()) != len(known.split()):
                continue
            if first != known.partition(" ")[0] and (first in registry.openings or first in _KINDS):
                continue
            if 0 < Levenshtein.distance(printed, known) <= min(_WRONG_LETTERS, len(known) // _SHARE):
                return True
    return False


def note_name(context: Context, name: str, match: Match) -> None:
    """Adds the spelling to `agency_name`, once a document."""
    key = name_key(name)
    if key in context.sheet.names:
        return
    context.sheet.names.add(key)
    work = context.work
    day = f" of {work.on.isoformat()}" if work.on else ""
    context.sheet.add("agency_name", {
        "name_key": key, "name_published": name, "agency_id": match.agency_id, "scope": work.province or _NATIONAL,
        "valid_from": None, "valid_to": None, "status": _status(match),
        "evidence": f"printed in {work.number or work.work_id}{day}; {match.basis}",
    })  # fmt: skip


def _status(match: Match) -> str:
    if match.agency_id:
        return "accepted"
    return "excluded" if match.basis == "excluded" else "pending"
