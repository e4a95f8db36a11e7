"""The ways to take a printed name: with or without the words that may stand around the name of an agency."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from transform.agencies.align import abbreviates
from transform.agencies.normal import expanded, form_words, normal_form
from transform.agencies.records import CENTRAL_KINDS, PLACE_KINDS, Agency
from transform.agencies.scope import Scope
from transform.agencies.scopes import Scopes

_STATUSES = (("tỉnh",), ("thành", "phố"))
_NATION = ("việt", "nam")
# What is ranked may be the site of an agency; it is the agency's.
_SITES = (
    ("cổng", "thông", "tin", "điện", "tử"), ("trang", "thông", "tin", "điện", "tử"), ("cổng", "ttđt"),
    ("trang", "ttđt"), ("cổng",), ("website",), ("trang", "web"),
)  # fmt: skip
_SITE_LINKS = ("của", "thuộc")
_ENGLISH_BODIES = ("department", "dept")
_ENGLISH_LEVELS = ("provincial", "municipal")
_LONGEST_PLACE = 6

Printed = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """When and among which kinds of agency a name is meant. Without `year` and `on` any time is."""

    year: int | None = None
    kinds: frozenset[str] | None = None
    on: date | None = None


class Reading(NamedTuple):
    """One way to take a printed name: where it stands, its words as printed, whether they are all that was printed, and
    which agencies come into question."""

    scope: Scope
    printed: Printed
    is_whole: bool
    admits: Callable[[Agency], bool]


def readings(scopes: Scopes, printed: Printed, within: str | None, asked: Asked, joined: int = 0) -> Iterator[Reading]:
    """The ways to take a name, the plainest first: as it is, without «tỉnh» or its province after it, within the
    district after it, without its number or its abbreviation in brackets, as the site of an agency."""
    yield from _plain(scopes, printed, within, asked, joined)
    for shorter, admits in _shortened(printed):
        for reading in _plain(scopes, shorter, within, asked, joined):
            yield reading._replace(is_whole=False, admits=_both(reading.admits, admits))


def _plain(scopes: Scopes, printed: Printed, within: str | None, asked: Asked, joined: int) -> Iterator[Reading]:
    scope = scopes.scope(within)
    yield Reading(scope, printed, True, _anything)
    for length in (1, 2):
        if within and len(printed) > length and _is_status(scopes, within, printed[-length:], asked):
            yield Reading(scope, printed[:-length], False, _is_body)
    if within is None:
        yield from _national(printed, scope)
    yield from _placed(scopes, printed, within, asked, joined)


def _is_status(scopes: Scopes, within: str, printed: Printed, asked: Asked) -> bool:
    """Whether words say the level of a province: «tỉnh», or «thành phố» where it is one at that time."""
    words = tuple(expanded(printed))
    if words not in _STATUSES:
        return False
    versions = scopes.agencies[within].versions
    held = {version.status for version in versions if asked.year is None or version.span.touches(asked.year)}
    return words == ("tỉnh",) or " ".join(words) in held


def _shortened(printed: Printed) -> Iterator[tuple[Printed, Callable[[Agency], bool]]]:
    """The name without words that are none of it, and which agencies it can then be."""
    if len(printed) > 1 and printed[0].isdigit() and len(printed[0]) <= 3 and not printed[1][0].isdigit():
        yield printed[1:], _anything  # «45 Phú Yên»
    # «State Bank of Vietnam (SBV)»: the brackets are gone by now, and the last word must be short for the agency.
    last = printed[-1]
    if len(printed) > 3 and len(last) > 2 and last.isupper() and not any(word.isupper() for word in printed[:-1]):
        yield printed[:-1], lambda agency: _is_called(agency, last)
    if len(printed) > 2 and printed[0].casefold() in _ENGLISH_LEVELS:
        yield printed[1:], _anything  # «Provincial Department of Health of Ca Mau»
    at = next((n for n, word in enumerate(printed) if word.casefold() in _ENGLISH_BODIES), 0)
    if at:
        yield (*printed[at:], "of", *printed[:at]), _anything  # «Hanoi Department of Health»
    head = _site(printed)
    if head:
        yield printed[head:], _anything


def _is_called(agency: Agency, short: str) -> bool:
    """Whether `short` is a listed name of an agency, or the initials of one of its names."""
    names = [*(version.name_vi for version in agency.versions), *(spelling.published for spelling in agency.spellings)]
    return any(normal_form(short) == normal_form(name) or abbreviates(short, form_words(name)) for name in names)


def _site(printed: Printed) -> int:
    """How many words say that the site of an agency is meant."""
    plain = tuple(word.casefold() for word in printed)
    for head in _SITES:
        if plain[: len(head)] == head and len(printed) > len(head):
            return len(head) + (plain[len(head)] in _SITE_LINKS)
    return 0


def _national(printed: Printed, scope: Scope) -> Iterator[Reading]:
    """«Kho bạc Nhà nước Việt Nam», and «Viện Hàn lâm KH&CN» without its last words."""
    if tuple(expanded(printed[-2:])) == _NATION:
        yield Reading(scope, printed[:-2], False, _is_central)
    elif len(printed) > 1 and printed[-1] == "VN":
        yield Reading(scope, (*printed[:-1], "Việt", "Nam"), False, _is_central)
    elif len(printed) > 2:
        yield Reading(scope, (*printed, "Việt", "Nam"), False, _is_central)


def _placed(scopes: Scopes, printed: Printed, within: str | None, asked: Asked, joined: int) -> Iterator[Reading]:
    """«Sở Y tế tỉnh Nghệ An», «UBND xã Hòa Châu, huyện Hòa Vang», «huyện Hòa Vang, TP Đà Nẵng»."""
    home = scopes.province_of(within)
    # Within its own list a province may be called as it is only later: «huyện Phú Vang, Huế».
    for rest, provinces in scopes.places.endings(printed, None if home else asked.year):
        if joined and len(printed) - len(rest) == joined:
            continue
        for province in provinces:
            if home not in (None, province) or within not in (None, home) or not _existed(scopes, province, asked):
                continue
            yield Reading(scopes.scope(province), rest, False, _is_below)
            for deeper, district in _district_endings(scopes, rest, province):
                yield Reading(scopes.scope(district), deeper, False, _is_commune)
            if _asks_for_communes(rest, asked):
                yield Reading(scopes.communes_of(province), rest, False, _is_commune)
    if home is not None and within == home:
        for rest, district in _district_endings(scopes, printed, home):
            yield Reading(scopes.scope(district), rest, False, _is_commune)
        if _asks_for_communes(printed, asked):
            yield Reading(scopes.communes_of(home), printed, True, _is_commune)


def _existed(scopes: Scopes, agency_id: str, asked: Asked) -> bool:
    return asked.year is None or scopes.agencies[agency_id].touches(asked.year)


def _asks_for_communes(printed: Printed, asked: Asked) -> bool:
    """Communes of a whole province are thousands: only where the list is one of them, or the name says so."""
    if asked.kinds is not None:
        return "commune" in asked.kinds
    words = expanded(printed)
    after = words[4:] if words[:4] == ["ủy", "ban", "nhân", "dân"] else words
    return bool(after) and (after[0] in ("xã", "phường") or after[:2] == ["thị", "trấn"] or after[0] == "tt")


def _district_endings(scopes: Scopes, printed: Printed, province: str) -> Iterator[tuple[Printed, str]]:
    """«… huyện Hòa Vang»: the words before it, and the district; its kind must be said."""
    scope = scopes.scope(province)
    for at in range(max(1, len(printed) - _LONGEST_PLACE), len(printed)):
        ids = {form.agency_id for form in scope.exact(expanded(printed[at:])) if form.basis == "canonical"}
        yield from ((printed[:at], agency_id) for agency_id in sorted(ids) if scopes.kind(agency_id) == "district")


def _both(one: Callable[[Agency], bool], other: Callable[[Agency], bool]) -> Callable[[Agency], bool]:
    return lambda agency: one(agency) and other(agency)


def _anything(_: Agency) -> bool:
    return True


def _is_body(agency: Agency) -> bool:
    return agency.kind not in PLACE_KINDS


def _is_central(agency: Agency) -> bool:
    return agency.kind in CENTRAL_KINDS


def _is_below(agency: Agency) -> bool:
    return agency.kind != "province"


def _is_commune(agency: Agency) -> bool:
    return agency.kind == "commune"
