"""What a name that no form settles may mean: candidates for a person to look at, never facts."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from transform.agencies.align import abbreviates
from transform.agencies.normal import expanded
from transform.agencies.readings import Asked, Printed
from transform.agencies.result import Match
from transform.agencies.scope import Scope, Spelled
from transform.agencies.scopes import Scopes
from transform.vietnamese import fold

_SUGGESTIONS = 3
# rapidfuzz's ratio in percent: enough for one or two wrong letters in a short name.
_ALIKE = 70.0
_LOOKED_AT = 12
PART = 72.0  # a name of which words are missing at an end
INITIALS = 71.0
_SHORTEST = 3
_KIND_WORDS = (
    ("thành", "phố"), ("thị", "xã"), ("thị", "trấn"), ("huyện",), ("quận",), ("tỉnh",), ("phường",), ("xã",),
    ("đặc", "khu"), ("sở",), ("ban",), ("bộ",),
)  # fmt: skip


class Candidate(NamedTuple):
    """An agency that a name may mean, and how alike they are: 0 to 100, the mean of with and without accents."""

    agency_id: str
    score: float


def suggest_for(scopes: Scopes, printed: Printed, within: str | None, asked: Asked) -> Match:
    """Agencies with names like `printed` in its scope, the likeliest first."""

    def admits(agency_id: str) -> bool:
        agency = scopes.agencies[agency_id]
        is_kind = asked.kinds is None or agency.kind in asked.kinds
        return is_kind and (asked.year is None or agency.touches(asked.year))

    rest, place = _unplaced(scopes, printed, within)
    pools = [scopes.scope(place)]
    if asked.kinds is not None and "commune" in asked.kinds and within and scopes.kind(within) == "province":
        pools.append(scopes.communes_of(within))
    if within is None and (asked.kinds is None or "district" in asked.kinds):
        pools.append(scopes.districts)
    best: dict[str, float] = {}
    for pool in pools:
        for found in _alike(rest, pool, admits):
            best[found.agency_id] = max(best.get(found.agency_id, 0.0), found.score)
    ids = sorted(best, key=lambda agency_id: (-best[agency_id], scopes.agencies[agency_id].is_possible, agency_id))
    return Match(None, "none", tuple(ids[:_SUGGESTIONS]), f"{pools[0].label} has no agency of this name")


def _unplaced(scopes: Scopes, printed: Printed, within: str | None) -> tuple[Printed, str | None]:
    """The name without its province after it, and the place to look in: «Sở Công Thuơng Tiền Giang»."""
    home = scopes.province_of(within)
    for rest, provinces in scopes.places.endings(printed):
        if len(rest) > 1 and len(provinces) == 1 and home in (None, provinces[0]):
            return rest, provinces[0] if within in (None, home) else within
        if len(rest) > 1 and home in provinces:
            return rest, within
    return printed, within


def _alike(printed: Printed, pool: Scope, admits: Callable[[str], bool]) -> Iterator[Candidate]:
    words = expanded(printed)
    for form in dict.fromkeys((tuple(words), without_kind(words))):
        name = " ".join(form)
        if len(name) >= _SHORTEST:
            near = process.extract(
                fold(name), pool.plains, scorer=fuzz.ratio, limit=_LOOKED_AT, score_cutoff=_ALIKE - 2
            )
            yield from _scored(name, [(pool.spelled[at], score) for _, score, at in near], admits)
    yield from _parts(" ".join(words), pool, admits)
    if len(printed) == 1 and printed[0].isupper():
        yield from _initials(printed[0], pool, admits)


def _scored(name: str, near: Sequence[tuple[Spelled, float]], admits: Callable[[str], bool]) -> Iterator[Candidate]:
    for spelled, score in near:
        mean = (score + fuzz.ratio(name, spelled.name)) / 2
        if mean >= _ALIKE and admits(spelled.agency_id):
            yield Candidate(spelled.agency_id, mean)


def _parts(name: str, pool: Scope, admits: Callable[[str], bool]) -> Iterator[Candidate]:
    """Names that begin or end with what is printed: «Sở Văn hóa», «Vũng Tàu»."""
    if len(name) >= 2 * _SHORTEST:
        yield from (Candidate(agency_id, PART) for agency_id in sorted(pool.parts.get(name, ())) if admits(agency_id))


def _initials(printed: str, pool: Scope, admits: Callable[[str], bool]) -> Iterator[Candidate]:
    for spelled in pool.spelled:
        if abbreviates(printed, spelled.name.split()) and admits(spelled.agency_id):
            yield Candidate(spelled.agency_id, INITIALS)


def without_kind(words: Sequence[str]) -> tuple[str, ...]:
    """The words without the kind of a body before them: it may be the wrong one."""
    rest = tuple(words[4:] if words[:4] == ["ủy", "ban", "nhân", "dân"] else words)
    for kind in _KIND_WORDS:
        if rest[: len(kind)] == kind and len(rest) > len(kind):
            return rest[len(kind) :]
    return rest
