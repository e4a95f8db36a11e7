"""From a printed name to the agency it means, within a province or in a national list. Never a guess."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches

from extract.text import compose, tidy
from transform.agencies.align import aligns, initial
from transform.agencies.forms import COMMITTEE, Form, expand, forms_of
from transform.agencies.records import NATIONAL, Agency, Name
from transform.vietnamese import fold, name_key, name_words

_KIND_WORD = re.compile(r"^(tỉnh|thành phố|thị xã|huyện|quận) ")
# What numbers or lists the rows of a table, before the name itself: «1. Sở …», «1) Sở …», «- Sở …», «a) Sở …».
_BULLET = re.compile(r"^\s*(?:\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,5})\s*[.)]|[-–—•*+])\s*(?=\w)")
_SUGGESTIONS = 3
_ALIKE = 0.75  # difflib's ratio, over folded names: enough for one or two wrong letters in a short name


@dataclass(frozen=True, slots=True)
class Match:
    """What a name means. `basis` is exact, variant (case, spaces, dashes, tone placement, a listed spelling), prefix
    (words before or after the name), abbreviation, bare (a word left out), none or ambiguous; the last two have no
    `agency_id`, a `reason` in a sentence, and `candidates` for a person to look at, which are no facts."""

    agency_id: str | None
    basis: str
    candidates: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True)
class _Scope:
    """The agencies that a name can mean in one place."""

    label: str
    forms: dict[str, list[Form]]  # by expanded key
    by_initial: dict[str, list[str]]  # keys by the initial of their first word
    suggestions: dict[str, str]  # folded short names
    excluded: frozenset[str]


class Matcher:
    """Matches names; the forms of a scope are made when it is first asked for."""

    def __init__(self, agencies: dict[str, Agency], excluded: tuple[Name, ...] = ()) -> None:
        self._agencies = agencies
        self._excluded = excluded
        self._scopes: dict[str, _Scope] = {}
        self._members: dict[str, list[Agency]] = defaultdict(list)
        for agency in agencies.values():
            self._members[agency.scope].append(agency)

    def match(
        self, name: str, *, province: str | None, year: int | None = None, kinds: frozenset[str] | None = None
    ) -> Match:
        """The agency that `name` means among the departments and districts of `province` and itself; without a
        province, among provinces and central bodies. `year` leaves out agencies known not to have existed in it,
        `kinds` those of other kinds."""
        if province is not None and self._kind(province) != "province":
            return Match(None, "none", (), f"no province has the id {province}")
        scope = self._scope(province)
        printed = name_key(name)
        key = expand(printed)
        if not key or printed in scope.excluded:
            return Match(None, "none", (), "the name is known to be no agency" if key else "the name is empty")
        found = scope.forms.get(key)
        if found:
            return self._decide(found, scope, year, kinds, lambda form: self._basis(name, printed != key, form))
        aligned = _aligned(name_words(name), scope)
        if aligned:
            return self._decide(aligned, scope, year, kinds, lambda _: "abbreviation")
        bare = _BULLET.sub("", name)
        if bare != name:
            match = self.match(bare, province=province, year=year, kinds=kinds)
            return replace(match, basis="variant") if match.basis == "exact" else match
        return Match(None, "none", self._suggest(key, scope, kinds), f"{scope.label} has no agency of this name")

    def _kind(self, agency_id: str) -> str | None:
        return self._agencies[agency_id].kind if agency_id in self._agencies else None

    def _decide(
        self,
        found: list[Form],
        scope: _Scope,
        year: int | None,
        kinds: frozenset[str] | None,
        basis: Callable[[Form], str],
    ) -> Match:
        asked = [form for form in found if kinds is None or self._agencies[form.agency_id].kind in kinds]
        alive = [form for form in asked if year is None or self._exists(form, year)]
        if not alive:
            reason = f"the name is not known for {year}" if asked else "the name means an agency of another kind"
            return Match(None, "none", _ids(asked or found), reason)
        strongest = max(form.strength for form in alive)
        best = [form for form in alive if form.strength == strongest]
        ids = _ids(best)
        if len(ids) > 1:
            return Match(None, "ambiguous", ids, f"{len(ids)} agencies of {scope.label} can be meant")
        return Match(ids[0], basis(best[0]), (), None)

    def _exists(self, form: Form, year: int) -> bool:
        begun = form.since is None or form.since.year <= year
        return begun and self._agencies[form.agency_id].life.touches(year)

    def _basis(self, name: str, is_expanded: bool, form: Form) -> str:
        if form.basis == "canonical":
            names = {version.name_vi for version in self._agencies[form.agency_id].versions}
            if tidy(compose(name)) in names:
                return "exact"
            return "abbreviation" if is_expanded and self._agencies[form.agency_id].kind != "district" else "variant"
        return "variant" if form.basis == "listed" else form.basis

    def _suggest(self, key: str, scope: _Scope, kinds: frozenset[str] | None) -> tuple[str, ...]:
        """Agencies with names alike, the likeliest first; the name may have another kind's word before its place."""
        short = fold(_KIND_WORD.sub("", key.removeprefix(COMMITTEE + " ")))
        near = get_close_matches(short, scope.suggestions, n=2 * _SUGGESTIONS, cutoff=_ALIKE)
        ids = dict.fromkeys(scope.suggestions[name] for name in near)
        return tuple(i for i in ids if kinds is None or self._agencies[i].kind in kinds)[:_SUGGESTIONS]

    def _scope(self, province: str | None) -> _Scope:
        key = province or NATIONAL
        if key not in self._scopes:
            self._scopes[key] = self._make_scope(self._agencies[province] if province else None)
        return self._scopes[key]

    def _make_scope(self, province: Agency | None) -> _Scope:
        place = province.agency_id if province else NATIONAL
        members = [*([province] if province else []), *self._members[place]]
        forms: dict[str, list[Form]] = defaultdict(list)
        for agency in members:
            for key, form in forms_of(agency, province):
                forms[key].append(form)
        by_initial: dict[str, list[str]] = defaultdict(list)
        for key in forms:
            by_initial[initial(key)].append(key)
        # No form with words around the name, and none that two agencies share: a suggestion names one agency.
        short = {fold(k): f[0].agency_id for k, f in forms.items() if f[0].basis != "prefix" and len(_ids(f)) == 1}
        excluded = frozenset(name_key(n.published) for n in self._excluded if n.scope in (place, NATIONAL))
        label = province.name_vi if province else "the national list"
        return _Scope(label, dict(forms), dict(by_initial), short, excluded)


def _aligned(printed: list[str], scope: _Scope) -> list[Form]:
    """The forms that `printed` abbreviates, all of one strength: whether a word was left out as well says nothing."""
    keys = scope.by_initial.get(initial(printed[0]), []) if printed else []
    found = [form for key in keys if aligns(printed, key.split()) for form in scope.forms[key]]
    return [Form(form.agency_id, "prefix", form.since) for form in found]


def _ids(forms: list[Form]) -> tuple[str, ...]:
    return tuple(sorted({form.agency_id for form in forms}))
