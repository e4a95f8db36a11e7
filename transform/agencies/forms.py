"""The forms in which an agency's name can be printed, from its names and the words that may stand around them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from transform.agencies.records import PLACE_KINDS, Agency
from transform.vietnamese import name_key

COMMITTEE = "ủy ban nhân dân"
# Abbreviations that mean the same words in every name, and that publishers put in any case («Tp.», «TP», «tp»).
_ABBREVIATIONS = {"ubnd": COMMITTEE, "tp": "thành phố", "tx": "thị xã", "vp": "văn phòng", "bql": "ban quản lý"}
_UNITS = {"h": "huyện", "q": "quận"}  # only where a unit's kind can stand: first, or after UBND
_STATUSES = ("tỉnh", "thành phố")
# A list under the heading «Các sở» or «Các bộ» leaves the word out.
_HEADS = ("ủy ban ", "sở ", "bộ ", "ban ")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to print an agency's name; `basis` says how it came about, `since` before when it means another."""

    agency_id: str
    basis: str
    since: date | None = None

    @property
    def strength(self) -> int:
        """A name that someone gave is stronger than one with words around it, and that than one with words left out."""
        return {"canonical": 3, "listed": 3, "prefix": 2, "bare": 1}[self.basis]


def expand(key: str) -> str:
    """A name key with the general abbreviations written out («ubnd tp quy nhơn» → «ủy ban nhân dân thành phố …»)."""
    words = [_ABBREVIATIONS.get(word, word) for word in key.split()]
    for place, word in enumerate(words[:-1]):
        if word in _UNITS and (place == 0 or words[place - 1] == COMMITTEE):
            words[place] = _UNITS[word]
    return " ".join(words)


def forms_of(agency: Agency, province: Agency | None) -> Iterator[tuple[str, Form]]:
    """Every form of the agency's name within `province` (None: in a national list), as expanded key and form."""
    make = _place_forms if agency.kind in PLACE_KINDS else _body_forms
    for name, form in make(agency, province):
        yield expand(name_key(name)), form


def _place_forms(agency: Agency, province: Agency | None) -> Iterator[tuple[str, Form]]:
    at_home = province is not None and province.agency_id == agency.agency_id
    # A district may bear the bare name of its province; at home the name decides nothing by itself.
    national = agency.kind == "province" and not at_home
    for place, form in _places(agency, "canonical" if national else "bare", "listed" if national else "bare"):
        prefix = Form(agency.agency_id, "prefix", form.since)
        worded = prefix if agency.kind == "province" else Form(agency.agency_id, "canonical", form.since)
        yield place, form
        yield f"{COMMITTEE} {place}", prefix
        for status in sorted(agency.statuses):
            yield f"{status} {place}", worded
            yield f"{COMMITTEE} {status} {place}", prefix
            if province and not at_home:
                for ending in _endings(province):
                    yield f"{status} {place} {ending}", prefix
                    yield f"{COMMITTEE} {status} {place} {ending}", prefix
    if at_home:
        for status in sorted(agency.statuses):
            yield f"{COMMITTEE} {status}", Form(agency.agency_id, "prefix")


def _places(agency: Agency, named: str, listed: str) -> Iterator[tuple[str, Form]]:
    places = {version.name_vi: version.place for version in agency.versions}
    for name, since in agency.names_since().items():
        yield places[name], Form(agency.agency_id, named, since)
    for spelling in agency.spellings:
        yield spelling.published, Form(agency.agency_id, listed, spelling.span.valid_from)


def _body_forms(agency: Agency, province: Agency | None) -> Iterator[tuple[str, Form]]:
    names = [(name, Form(agency.agency_id, "canonical", since)) for name, since in agency.names_since().items()]
    listed = [(s.published, Form(agency.agency_id, "listed", s.span.valid_from)) for s in agency.spellings]
    for name, form in names:
        yield from _headless(name, form)
    for name, form in (*names, *listed):
        yield name, form
        for ending in _body_endings(name, province):
            yield f"{name} {ending}", Form(agency.agency_id, "prefix", form.since)
        if agency.kind == "department":
            yield from _other_status(name, form)


def _other_status(name: str, form: Form) -> Iterator[tuple[str, Form]]:
    """«Thanh tra tỉnh» in a city, «Thanh tra thành phố» in a province: publishers take over one another's lists.

    No place stands behind it: «Thanh tra thành phố Quảng Ngãi» belongs to the district of this name.
    """
    for status in _STATUSES:
        if name.lower().endswith(f" {status}"):
            for other in _STATUSES:
                if other != status:
                    yield f"{name[: -len(status)]}{other}", Form(form.agency_id, "listed", form.since)


def _headless(name: str, form: Form) -> Iterator[tuple[str, Form]]:
    lower = name.lower()
    head = next((head for head in _HEADS if lower.startswith(head)), None)
    if head:
        yield name[len(head) :], Form(form.agency_id, "bare", form.since)


def _body_endings(name: str, province: Agency | None) -> Iterable[str]:
    """What a province adds to its department's name: «tỉnh», «tỉnh Bình Định», «Bình Định»."""
    if province is None:
        return ()
    if any(name.lower().endswith(" " + status) for status in province.statuses):
        return [place for place, _ in _places(province, "bare", "bare")]
    return (*sorted(province.statuses), *_endings(province))


def _endings(province: Agency) -> list[str]:
    places = [place for place, _ in _places(province, "bare", "bare")]
    return [*places, *(f"{status} {place}" for status in sorted(province.statuses) for place in places)]
