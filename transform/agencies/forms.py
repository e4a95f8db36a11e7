"""The forms in which an agency's name can be printed, from its names and the words that may stand before them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from transform.agencies.normal import form_words
from transform.agencies.records import NATIONAL, PLACE_KINDS, Agency

_COMMITTEE = "ủy ban nhân dân"
_STATUSES = ("tỉnh", "thành phố")
# A list under the heading «Các sở» or «Các bộ» leaves the word out.
_HEADS = ("ủy ban ", "sở ", "bộ ", "ban ")
_ENGLISH_HEADS = ("ministry of ", "department of ")
_STRENGTHS = {"canonical": 3, "listed": 3, "prefix": 2, "bare": 1}


@dataclass(frozen=True, slots=True)
class Form:
    """One way to print an agency's name; `basis` says how it came about, `since` before when it means another, `until`
    when another may have taken it over."""

    agency_id: str
    basis: str
    since: date | None = None
    until: date | None = None

    @property
    def strength(self) -> int:
        """A name that someone gave is stronger than one with words around it, and that than one with words left out."""
        return _STRENGTHS[self.basis]


def forms_of(agency: Agency, *, at_home: bool = False) -> Iterator[tuple[tuple[str, ...], Form]]:
    """Every form of an agency's name as expanded words, with what it is. `at_home`: a province within itself, where a
    district may bear its name too, so that the bare name decides nothing."""
    make = _place_forms(agency, at_home) if agency.kind in PLACE_KINDS else _body_forms(agency)
    seen: set[tuple[tuple[str, ...], Form]] = set()
    for name, form in make:
        entry = (form_words(name), form)
        if entry not in seen:
            seen.add(entry)
            yield entry


def _place_forms(agency: Agency, at_home: bool) -> Iterator[tuple[str, Form]]:
    national = agency.kind == "province" and not at_home
    for place, form in _places(agency, "canonical" if national else "bare", "listed" if national else "bare"):
        prefix = replace(form, basis="prefix")
        worded = prefix if agency.kind == "province" else replace(form, basis="canonical")
        yield place, form
        yield f"{_COMMITTEE} {place}", prefix
        for status, held in _statuses(agency).items():
            since = max(filter(None, (form.since, held)), default=None)
            yield f"{status} {place}", replace(worded, since=since)
            yield f"{_COMMITTEE} {status} {place}", replace(prefix, since=since)
            if status == "thị trấn":
                yield f"TT {place}", worded
    if at_home:
        for status, held in _statuses(agency).items():
            yield f"{_COMMITTEE} {status}", Form(agency.agency_id, "prefix", held)


def _statuses(agency: Agency) -> dict[str, date | None]:
    """Every status it had, with the day before which it cannot be meant. A list goes on saying «huyện» after a town
    became «thị xã», and may say so before; but «thành phố» in a province is the city in it, until it is one itself."""
    held: dict[str, date | None] = {}
    for number, version in enumerate(agency.versions):
        if version.status:
            held.setdefault(version.status, version.span.valid_from if number and agency.kind == "province" else None)
    return held


def _places(agency: Agency, named: str, listed: str) -> Iterator[tuple[str, Form]]:
    places = {version.name_vi: version.place for version in agency.versions}
    for name, since in agency.names_since().items():
        yield places[name], Form(agency.agency_id, named, since, agency.last_day_of(name))
    for spelling in agency.spellings:
        yield spelling.published, Form(agency.agency_id, listed, spelling.span.valid_from)


def _body_forms(agency: Agency) -> Iterator[tuple[str, Form]]:
    names = [
        (name, Form(agency.agency_id, "canonical", since, agency.last_day_of(name)))
        for name, since in agency.names_since().items()
    ]
    listed = [(s.published, Form(agency.agency_id, "listed", s.span.valid_from)) for s in agency.spellings]
    for name, form in (*names, *listed):
        yield name, form
        yield from _headless(name, form)
        if agency.scope != NATIONAL:
            yield from _without_status(name, form)


def _without_status(name: str, form: Form) -> Iterator[tuple[str, Form]]:
    """«Thanh tra» of «Thanh tra tỉnh», and «Thanh tra tỉnh» in a city: publishers take over one another's lists. Not
    the reverse, as «Công an thành phố» in a province is that of its city."""
    for status in _STATUSES:
        if name.lower().endswith(f" {status}"):
            yield name[: -len(status) - 1], replace(form, basis="bare")
            if status == "thành phố":
                yield f"{name[: -len(status)]}tỉnh", replace(form, basis="listed")


def _headless(name: str, form: Form) -> Iterator[tuple[str, Form]]:
    lower = name.lower()
    heads = _HEADS if form.basis == "canonical" else _ENGLISH_HEADS
    head = next((head for head in heads if lower.startswith(head)), None)
    if head and len(name) > len(head):
        yield name[len(head) :], replace(form, basis="bare")
