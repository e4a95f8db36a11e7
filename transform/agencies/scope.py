"""The agencies that a name can mean in one place, found by their forms."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from transform.agencies.align import aligns, initial
from transform.agencies.forms import Form, forms_of
from transform.agencies.normal import COMMITTEE, folded, spoken, squeeze
from transform.agencies.records import PLACE_KINDS, Agency
from transform.vietnamese import fold

Words = tuple[str, ...]
_KINDS = frozenset({"huyện", "quận", "thị", "thành", "xã", "phường", "tỉnh", "đặc"})


class Spelled(NamedTuple):
    """A form without words around it: its words, with and without accents, and its agency."""

    name: str
    plain: str
    agency_id: str


@dataclass
class Scope:
    """The forms of a province, a district or the nation, by their normal form and by its fold."""

    label: str
    is_mixed: bool = True  # places of several kinds are in it
    forms: dict[str, list[Form]] = field(default_factory=lambda: defaultdict(list))
    unaccented: dict[str, list[Form]] = field(default_factory=lambda: defaultdict(list))
    by_initial: dict[str, list[tuple[Words, Form]]] = field(default_factory=lambda: defaultdict(list))
    by_plain_initial: dict[str, list[tuple[Words, Form]]] = field(default_factory=lambda: defaultdict(list))
    short: dict[tuple[str, str], Spelled] = field(default_factory=dict)
    parts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @cached_property
    def spelled(self) -> list[Spelled]:
        """Every form without words around it."""
        return list(self.short.values())

    @cached_property
    def plains(self) -> list[str]:
        """The folds of `spelled`."""
        return [spelled.plain for spelled in self.spelled]

    def exact(self, words: Sequence[str]) -> list[Form]:
        """The forms that `words`, expanded, are."""
        return self.forms.get(squeeze(words), [])

    def plain(self, words: Sequence[str]) -> list[Form]:
        """The forms whose fold is that of `words`, expanded, of a name without accents."""
        return self.unaccented.get(folded(squeeze([fold(word) for word in words])), [])

    def aligned(self, printed: Sequence[str], *, plain: bool = False) -> list[Form]:
        """The forms that `printed` abbreviates, all of one strength; whether a word was left out as well says nothing.

        `plain`: the name is printed without accents, and is held against forms without them.
        """
        printed = spoken(printed)
        if not printed:
            return []
        first = initial(printed[0])
        index = self.by_plain_initial.get(fold(first), []) if plain else self.by_initial.get(first, [])
        # Each printed word is one word of the name, or as many as it has capitals.
        most = sum(len(word) if word.isupper() else 1 for word in printed)
        index = [entry for entry in index if len(printed) <= len(entry[0]) <= most]
        return [replace(form, basis="prefix") for words, form in index if aligns(printed, words)]


def make_scope(label: str, agencies: Iterable[Agency], home: Agency | None = None) -> Scope:
    """The scope of `agencies`; `home` is the province whose scope it is."""
    scope = Scope(label, is_mixed=home is None or home.kind != "district")
    for agency in agencies:
        at_home = home is not None and agency.agency_id == home.agency_id
        for words, form in forms_of(agency, at_home=at_home):
            if words:
                _enter(scope, words, form, agency.kind in PLACE_KINDS)
    return scope


def _enter(scope: Scope, words: Words, form: Form, is_place: bool) -> None:
    normal = squeeze(words)
    scope.forms[normal].append(form)
    # Folded first: «mỹ» and «my» lose their y alike.
    scope.unaccented[folded(squeeze([fold(word) for word in words]))].append(form)
    # What somebody listed is shortened enough, and a place is not known by its initials unless its kind is said.
    if form.basis != "listed" and (not is_place or _says_kind(words)):
        scope.by_initial[initial(words[0])].append((words, form))
        scope.by_plain_initial[fold(initial(words[0]))].append((tuple(fold(word) for word in words), form))
    if form.basis != "prefix":
        spelled = " ".join(words)
        if (spelled, form.agency_id) not in scope.short:
            scope.short[spelled, form.agency_id] = Spelled(spelled, fold(spelled), form.agency_id)
            for at in range(1, len(words)):
                scope.parts[" ".join(words[:at])].add(form.agency_id)
                scope.parts[" ".join(words[at:])].add(form.agency_id)


def _says_kind(words: Words) -> bool:
    return words[0] in _KINDS or (words[:4] == COMMITTEE and len(words) > 4 and words[4] in _KINDS)
