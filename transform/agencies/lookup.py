"""What a person asks of the registry: a name, perhaps a place, a year and the kind of list it stands in."""

import re
from dataclasses import dataclass
from datetime import date

from transform.agencies.records import CENTRAL_KINDS
from transform.agencies.registry import Registry
from transform.agencies.result import Match

# The kinds of list a name stands in. A list of departments holds branches of central bodies, too.
KINDS: dict[str, frozenset[str]] = {
    "central": CENTRAL_KINDS,
    "province": frozenset({"province"}),
    "department": frozenset({"department", "central_branch", "other"}),
    "district": frozenset({"district"}),
    "commune": frozenset({"commune"}),
}
_NATIONAL = ("national", "việt nam", "vietnam", "toàn quốc", "cả nước", "trung ương", "nationwide")
_NATION_AFTER = re.compile(r"\s*,\s*vi[eệ]t\s*nam$", re.IGNORECASE)
_BASES = {
    "exact": "the name itself",
    "variant": "another spelling of the name: case, spaces, dashes, places of tone marks, or a listed form",
    "prefix": "the name with words before or after it",
    "abbreviation": "the name with words shortened",
    "bare": "the name without the word of its kind",
    "unaccented": "the name without its accents, which no other agency shares",
    "context": "the only agency that the document leaves for the name",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` is matched, suggested or unknown; `agency` the agency's name in the year asked for, or the latest; of
    several that are suggested the likeliest, the others stand in the reason."""

    agency_id: str | None
    agency: str | None
    status: str
    reason: str


def look_up(
    registry: Registry,
    name: str,
    *,
    within: str = "",
    year: int | None = None,
    kind: str = "",
    on: date | None = None,
) -> Answer:
    """The agency that `name` means. `within` is a province or «district, province», as a name or an id.

    Raises ValueError where `kind` is none of KINDS and no kind of agency.
    """
    kinds = kinds_of(kind)
    places, complaint = places_of(registry, within, year, on)
    if complaint:
        return Answer(None, None, "unknown", complaint)
    found = [registry.match(name, province=place, year=year, kinds=kinds, on=on) for place in places]
    match = found[0] if len(found) == 1 else _either(found, within)
    if match.agency_id is None:
        cohort = next((c for place in places if (c := registry.cohort(name, province=place, year=year))), None)
        if cohort:
            label = registry.cohorts[cohort].label_vi
            return Answer(None, None, "unknown", f"a cohort, not one agency: {cohort} ({label})")
    return _answer(registry, match, year)


def kinds_of(kind: str) -> frozenset[str] | None:
    """The kinds of agency in a list of `kind`; None where it is not known."""
    if not kind:
        return None
    if kind in KINDS:
        return KINDS[kind]
    known = {"ministry", "ministry_level", "government_agency", "central_branch", "other"}
    if kind in known:
        return KINDS["central"] if kind in CENTRAL_KINDS else KINDS["department"]
    raise ValueError(f"«{kind}» is no kind of list; write one of {', '.join(KINDS)}")


def places_of(
    registry: Registry, within: str, year: int | None, on: date | None
) -> tuple[list[str | None], str | None]:
    """The ids of the place that a list belongs to: none for a national list, two where a name passed on and no year
    says which; or why it is no place."""
    text = _NATION_AFTER.sub("", within.strip())
    if not text or text.casefold() in _NATIONAL:
        return [None], None
    if text in registry.agencies:
        return [text], None
    last = text.rpartition(",")[2].strip()
    match = registry.match(last, province=None, year=year, kinds=KINDS["province"], on=on)
    if match.agency_id is None and year is not None:
        match = registry.match(last, province=None, kinds=KINDS["province"])
    provinces = [match.agency_id] if match.agency_id else list(match.candidates if match.basis == "ambiguous" else ())
    if not provinces:
        return [], f"no province is called «{last}»; write the province in which the list was published"
    first = text.rpartition(",")[0].strip()
    if not first:
        return list(provinces), None
    districts = [registry.match(first, province=p, year=year, kinds=KINDS["district"]).agency_id for p in provinces]
    known = [district for district in districts if district]
    return (list(known), None) if known else ([], f"{last} has no district «{first}»")


def _either(found: list[Match], within: str) -> Match:
    ids = tuple(
        dict.fromkeys(i for match in found for i in ((match.agency_id,) if match.agency_id else match.candidates))
    )
    if not ids:
        return found[0]
    return Match(None, "ambiguous", ids, f"two provinces bore the name {within} one after the other; say the year")


def _answer(registry: Registry, match: Match, year: int | None) -> Answer:
    if match.agency_id:
        return Answer(match.agency_id, registry.name(match.agency_id, year), "matched", _BASES[match.basis])
    reason = match.reason or "nothing is known of this name"
    if not match.candidates:
        return Answer(None, None, "unknown", reason)
    first, *others = match.candidates
    also = f"; it may also be {', '.join(others)}" if others else ""
    return Answer(first, registry.name(first, year), "suggested", f"{reason}{also}")
