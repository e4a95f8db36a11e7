"""Who issued a work: the code in its number, its letterhead, the publisher, place and title, in this order of trust."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from transform.agencies.records import CENTRAL_KINDS
from transform.agencies.registry import Registry
from transform.facts.letterhead import attached_to, code_of, committee_of, place_and_date, unnumbered
from transform.reference import Reference
from transform.span import Span
from transform.vietnamese import mend_tones

Issuer = tuple[str | None, str | None]
NOBODY: Issuer = (None, None)
_PROVINCE = frozenset({"province"})
_CENTRAL = frozenset({"ministry", "ministry_level", "government_agency"})
_COMMITTEES = ("UBND", "HĐND", "CTUBND", "UB")
_ELSEWHERE = "central"  # in `issuers.csv`: of the centre, but no agency that is ever evaluated
_HEAD_LINES, _CENTRAL_LINES = 60, 40
_HEAD = re.compile(r"UBND|ỦY BAN NHÂN DÂN|CHỦ TỊCH|(?:TỈNH|THÀNH) ỦY")
_COMMUNE = re.compile(r"(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\b")


@dataclass(frozen=True, slots=True)
class Said:
    """What a work says: its lines, what its publisher labelled, its titles, its number, and the day `on`, as a merger
    gives an old name to a new province."""

    lines: Sequence[str]
    labelled: Mapping[str, str]
    titles: Sequence[str]
    number: str | None
    on: date | None


def issuer_of(said: Said, reference: Reference) -> Issuer:
    """The issuer and its province; None for what is not certain, and the province of a central body."""
    number = said.number or unnumbered(said.lines)
    if number is None and "issuer" not in said.labelled:
        # An article names many provinces and is issued by none of them.
        return NOBODY
    code = code_of(number, reference.wording)
    if code not in _COMMITTEES:
        central = _of_code(code, reference, said.on) or _central(said, reference.registry)
        if central is not None:
            return (None if central == _ELSEWHERE else central), None
        if code.startswith("B") and not committee_of(said.lines, said.number):
            return NOBODY  # a ministry, or a body below one, that nobody listed
    return _local(said, code, reference.registry)


def _of_code(code: str, reference: Reference, on: date | None) -> str | None:
    """The central body that a code in a number means, by the list of codes or as its abbreviated name."""
    listed = next((rule.name for rule in reference.wording.issuers if rule.row["code"] == code), None)
    if listed is not None or not code:
        return listed
    match = reference.registry.match(code, province=None, on=on, suggest=False)
    is_name = match.agency_id is not None and match.basis in ("exact", "variant")
    return match.agency_id if is_name and reference.registry.kind(str(match.agency_id)) in CENTRAL_KINDS else None


def _central(said: Said, registry: Registry) -> str | None:
    publisher = said.labelled.get("issuer", "")
    head = said.lines[:_CENTRAL_LINES]
    for text in (publisher, *head, *map(" ".join, pairwise(head))):  # a narrow column breaks a name over two lines
        if 4 < len(text) < 60 and (text.isupper() or text == publisher):
            match = registry.match(text, province=None, kinds=_CENTRAL, on=said.on)
            if match.agency_id and match.basis in ("exact", "variant"):
                return match.agency_id
    return None


def _local(said: Said, code: str, registry: Registry) -> Issuer:
    committee = committee_of(said.lines, said.number)
    is_below = bool(committee) and not committee.startswith(("TỈNH ", "THÀNH PHỐ ", "TP"))
    body = _committee(committee, said, registry) if committee else None
    if body is not None and registry.kind(body) != "province":
        return body, registry.province_of(body)
    if is_below:
        return NOBODY  # a district that nobody knows, or one of several of that name: not its province
    province = body or _province(said, code, registry)
    if province is None:
        return NOBODY
    department = _department(code, province, registry, said.on)
    return department or province, province


def _department(code: str, province: str, registry: Registry, on: date | None) -> str | None:
    if not code or code in _COMMITTEES:
        return None
    name = f"{code[0]}ở {code[1:]}" if code.startswith("S") else code
    match = registry.match(name, province=province, on=on)
    return match.agency_id if match.agency_id and registry.kind(match.agency_id) == "department" else None


def _committee(place: str, said: Said, registry: Registry) -> str | None:
    """The province, district or commune of a letterhead. Of several places of one name the one whose province alone
    the document names."""
    province = registry.match(place, province=None, kinds=_PROVINCE, on=said.on, suggest=False).agency_id
    if province is not None and _has_status(province, place, registry, said.on):
        return province
    kind = "commune" if _COMMUNE.match(place) else "district"
    found = _bearing(place, kind, registry, said.on) or _meant(place, kind, registry, said.on)
    if len(found) < 2:
        return found[0] if found else None
    named = {
        province
        for text in (*said.titles, *said.lines)
        for province, _, _ in registry.find_provinces(text, said.on)
        if any(registry.province_of(one) == province for one in found)
    }
    meant = [one for one in found if registry.province_of(one) in named]
    return meant[0] if len(meant) == 1 else None


def _has_status(province: str, place: str, registry: Registry, on: date | None) -> bool:
    """Whether the province has the status that stands before its name: «THÀNH PHỐ HUẾ» was a district before 2025."""
    agency = registry.agencies[province]
    said = "tỉnh" if place.startswith("TỈNH") else "thành phố"
    there = [v for v in agency.versions if on is None or v.span.overlaps(Span(on, on))] or agency.versions
    return any(version.status == said for version in there)


def _bearing(place: str, kind: str, registry: Registry, on: date | None) -> list[str]:
    """All agencies of that name."""
    name = mend_tones(place).casefold()
    return [
        agency.agency_id
        for agency in registry.agencies.values()
        if agency.kind == kind
        and any(version.name_vi.casefold() == name for version in agency.versions)
        and _lives(agency.agency_id, registry, on)
    ]


def _meant(place: str, kind: str, registry: Registry, on: date | None) -> list[str]:
    """All agencies that the name can mean, in other spellings («TP. …»)."""
    match = registry.match(place, province=None, kinds=frozenset({kind}), on=on, suggest=False)
    return [one for one in match.candidates if registry.kind(one) == kind and _lives(one, registry, on)]


def _lives(agency_id: str, registry: Registry, on: date | None) -> bool:
    return on is None or registry.agencies[agency_id].lives_on(on)


def _province(said: Said, code: str, registry: Registry) -> str | None:
    """The province of a committee or department by the place of its date, else by what names it. Other bodies, which
    may be central ones, only sit at the place of their date."""
    if code and code not in _COMMITTEES and not code.startswith("S"):
        return _named(said, registry)
    found = _by_place(said, registry) or _named(said, registry) or _first(said.lines, said, registry)
    is_sure = not code or code in _COMMITTEES or (found and _department(code, found, registry, said.on))
    return found if is_sure else _named(said, registry)


def _by_place(said: Said, registry: Registry) -> str | None:
    for place in filter(None, map(place_and_date, said.lines)):
        match = registry.match(place[1].strip(), province=None, kinds=_PROVINCE, on=said.on)
        if match.agency_id:
            return match.agency_id
    return None


def _named(said: Said, registry: Registry) -> str | None:
    """The province that the publisher, the letterhead or the title names."""
    publisher, attached = said.labelled.get("issuer", ""), attached_to(said.lines, said.number)
    head = [line for line in said.lines[:_HEAD_LINES] if len(line) < 80 and _is_head(mend_tones(line))]
    return _first((publisher, attached, *head, *said.titles), said, registry)


def _is_head(line: str) -> bool:
    return _HEAD.match(line.upper()) is not None or (line.isupper() and _HEAD.search(line) is not None)


def _first(texts: Sequence[str], said: Said, registry: Registry) -> str | None:
    return next((found for text in texts if (found := registry.find_province(text, said.on))), None)
