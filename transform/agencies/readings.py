"""The ways to take a printed name: with or without the words that may stand around the name of an agency."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from transform.agencies.normal import expanded
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


def readings(scopes: Scopes, printed: Printed, within: str | None, asked: Asked) -> Iterator[Reading]:
    """The ways to take a name, the plainest first: as it is, without «tỉnh» or its province after it, within the
    district after it, without its number or its abbreviation in brackets, as the site of an agency."""
    yield from _plain(scopes, printed, within, asked)
    for shorter in _shortened(printed):
        yield from (reading._replace(is_whole=False) for reading in _plain(scopes, shorter, within, asked))


def _plain(scopes: Scopes, printed: Printed, within: str | None, asked: Asked) -> Iterator[Reading]:
    scope = scopes.scope(within)
    yield Reading(scope, printed, True, _anything)
    for length in (1, 2):
        if within and len(printed) > length and tuple(expanded(printed[-length:])) in _STATUSES:
            yield Reading(scope, printed[:-length], False, _is_body)
    if within is None:
        yield from _national(printed, scope)
    yield from _placed(scopes, printed, within, asked)


def _shortened(printed: Printed) -> Iterator[Printed]:
    if len(printed) > 1 and printed[0].isdigit() and len(printed[0]) <= 3:
        yield printed[1:]  # «45 Phú Yên»
    # «Ngân hàng Nhà nước Việt Nam (SBV)»: brackets are gone by now, the abbreviation is the last word.
    if (
        len(printed) > 3
        and len(printed[-1]) > 2
        and printed[-1].isupper()
        and not any(w.isupper() for w in printed[:-1])
    ):
        yield printed[:-1]
    if len(printed) > 2 and printed[0].casefold() in _ENGLISH_LEVELS:
        yield printed[1:]  # «Provincial Department of Health of Ca Mau»
    head = _site(printed)
    if head:
        yield printed[head:]


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


def _placed(scopes: Scopes, printed: Printed, within: str | None, asked: Asked) -> Iterator[Reading]:
    """«Sở Y tế tỉnh Nghệ An», «UBND xã Hòa Châu, huyện Hòa Vang», «huyện Hòa Vang, TP Đà Nẵng»."""
    home = scopes.province_of(within)
    for rest, provinces in scopes.places.endings(printed, asked.year):
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
    return asked.year is None or scopes.agencies[agency_id].life.touches(asked.year)


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
