"""From a printed name to the agency it means, within a province or in a national list. Never a guess."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from transform.agencies.decide import decide
from transform.agencies.english import in_vietnamese_order
from transform.agencies.forms import Form
from transform.agencies.normal import clean, expanded, is_unaccented, normal_form, squeeze, words_of
from transform.agencies.readings import Asked, Printed, Reading, readings
from transform.agencies.records import CENTRAL_KINDS, NATIONAL, Agency, Name
from transform.agencies.result import Match
from transform.agencies.scopes import Scopes
from transform.agencies.suggest import suggest_for

_NATIONAL_KINDS = CENTRAL_KINDS | {"province"}
_MANY = 20
_FULL = 3  # the strength of a name that somebody gave
_LONGEST = 300


class Matcher:
    """Matches names against a registry."""

    def __init__(self, agencies: Mapping[str, Agency], excluded: Iterable[Name] = ()) -> None:
        self._scopes = Scopes(agencies)
        self._excluded: dict[str, set[str]] = defaultdict(set)
        for name in excluded:
            self._excluded[name.scope].add(normal_form(name.published))

    def match(self, name: str, *, within: str | None, asked: Asked, suggest: bool = True) -> Match:
        """The agency that `name` means within a province or district (`within`, an id), or, without one, among
        provinces and central bodies. With `suggest` a name that means none has candidates that look alike."""
        if within is not None and self._scopes.kind(within) not in ("province", "district"):
            return Match(None, "none", (), f"no province has the id {within}")
        if within is not None and asked.kinds and (asked.kinds == CENTRAL_KINDS or asked.kinds < _NATIONAL_KINDS):
            within = None  # a list of ministries or provinces, whoever printed it
        cleaned = clean(name[: _LONGEST + 100])
        if len(cleaned) > _LONGEST:
            return Match(None, "none", (), f"the text is longer than {_LONGEST} letters and no name")
        printed = tuple(words_of(cleaned))
        if not printed:
            return Match(None, "none", (), "the name is empty")
        if self._is_excluded(printed, within):
            return Match(None, "excluded", (), "the name is known to be no agency")
        found = self._settled(cleaned, printed, within, asked, _joined(cleaned))
        if found.agency_id or found.candidates:
            return found
        return self._foreign(printed, within, asked) or (
            suggest_for(self._scopes, printed, within, asked) if suggest else found
        )

    def is_form(self, words: Sequence[str], within: str | None) -> bool:
        """Whether expanded words are, letter for letter, a form of some name of a scope: a cheap first look."""
        return bool(self._scopes.scope(within).exact(words))

    def _is_excluded(self, printed: Printed, within: str | None) -> bool:
        normal = squeeze(expanded(printed))
        return any(
            normal in self._excluded[scope] for scope in {within or NATIONAL, NATIONAL} if scope in self._excluded
        )

    def _settled(self, name: str, printed: Printed, within: str | None, asked: Asked, joined: int) -> Match:
        """What the forms make of a name: an agency, several that it can mean, one of another time or kind, or none."""
        scope = self._scopes.scope(within)
        # Most names are printed as they are: no other way to take them has to be tried.
        if plain := scope.exact(expanded(printed)):
            match = decide(self._scopes, plain, Reading(scope, printed, True, lambda _: True), asked, "form", name)
            # A full name of another time or kind is no shorter or longer name of somebody else.
            if match.agency_id or (match.candidates and max(form.strength for form in plain) == _FULL):
                return match
        refusal = Match(None, "none", (), f"{scope.label} has no agency of this name")
        ways = list(readings(self._scopes, printed, within, asked, joined))
        for find in (_exactly, _shortly, _plainly):
            for reading in ways:
                for forms, basis in find(reading, name):
                    if forms:
                        match = decide(self._scopes, forms, reading, asked, basis, name)
                        if match.agency_id or match.basis == "ambiguous":
                            return match
                        refusal = refusal if refusal.candidates else match
        return refusal

    def _foreign(self, printed: Printed, within: str | None, asked: Asked) -> Match | None:
        """A name that says another province than that of its list, or a district named without its province."""
        home = self._scopes.province_of(within)
        if home is None:
            return self._unplaced(printed, asked)
        for _, places in self._scopes.places.endings(printed):
            if home not in places:
                there, here = (self._scopes.agencies[place].name_vi for place in (places[0], home))
                return Match(None, "none", (), f"the name says {there}, and the list is one of {here}")
        return None

    def _unplaced(self, printed: Printed, asked: Asked) -> Match | None:
        """Candidates for a district without its province, even where the nation has but one of the name."""
        if asked.kinds is not None and "district" not in asked.kinds:
            return None
        scopes = self._scopes
        reading = Reading(scopes.districts, printed, True, lambda _: True)
        match = decide(scopes, scopes.districts.exact(expanded(printed)), reading, asked, "form", "")
        ids = (match.agency_id,) if match.agency_id else match.candidates
        if not ids:
            return None
        said = "one district bears" if len(ids) == 1 else f"{len(ids)} districts bear"
        return Match(None, "ambiguous" if len(ids) > 1 else "none", ids[:_MANY], f"{said} this name; say the province")


def _joined(name: str) -> int:
    """How many words stand after the last «và»: a place among them is a second name, and not where the first lies."""
    before, link, after = re.sub(r"\s*&\s*", " và ", name).casefold().rpartition(" và ")
    return len(words_of(after)) if before and link else 0


def _exactly(reading: Reading, _: str) -> Iterator[tuple[list[Form], str]]:
    yield reading.scope.exact(expanded(reading.printed)), "form"
    for words in in_vietnamese_order(" ".join(reading.printed)):
        yield reading.scope.exact(words), "form"


def _shortly(reading: Reading, _: str) -> Iterator[tuple[list[Form], str]]:
    yield reading.scope.aligned(reading.printed), "abbreviation"


def _plainly(reading: Reading, name: str) -> Iterator[tuple[list[Form], str]]:
    """Names printed without accents. Where two agencies share the fold nothing is decided."""
    if not is_unaccented(name):
        return
    words = expanded(reading.printed)
    yield reading.scope.plain(words), "unaccented"
    if "va" in words:
        yield reading.scope.plain([word for word in words if word != "va"]), "unaccented"
    for reordered in in_vietnamese_order(" ".join(reading.printed)):
        yield reading.scope.plain(reordered), "unaccented"
    yield reading.scope.aligned([word for word in reading.printed if word != "va"], plain=True), "abbreviation"
