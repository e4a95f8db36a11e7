"""What is wrong with the curated spellings: rows that no document needs, rows that say nothing new, double claims."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from transform.agencies.forms import Form, forms_of
from transform.agencies.normal import clean, normal_form, squeeze
from transform.agencies.records import Agency, Name, Spelling
from transform.agencies.registry import Registry
from transform.span import Span

# Before a place's name the name of a body stands, too: «Sở Y tế BR-VT».
_BODY = "Sở Y tế"
_GIVEN = Form("", "listed").strength


class Complaint(NamedTuple):
    """What is wrong with a name in a scope, whom it means, and what to do: kinds are claimed, redundant and unused."""

    kind: str
    name: str
    scope: str
    agency_ids: tuple[str, ...]
    advice: str


def audit(registry: Registry, printed: Collection[str]) -> Iterator[Complaint]:
    """What is wrong with the names of a registry, given the names that documents `printed`: the gravest first."""
    yield from claimed(registry)
    curated = [name for name in registry.names if name.agency_id]
    needless = set(redundant(registry))
    for name in curated:
        if name in needless:
            yield _complaint("redundant", name, "the name is understood without this row; take the row out")
    normals = {normal_form(clean(name)) for name in printed}
    for name in curated:
        if name not in needless and not _is_used(registry, name, normals):
            yield _complaint("unused", name, "no document of the release prints it; keep it only if one will")


def claimed(registry: Registry) -> Iterator[Complaint]:
    """Names that somebody gave to two agencies of one scope and time."""
    forms: dict[tuple[str, str], dict[Form, str]] = defaultdict(dict)
    for agency in registry.agencies.values():
        for words, form in forms_of(agency):
            if form.strength == _GIVEN and words:
                forms[agency.scope, squeeze(words)].setdefault(form, " ".join(words))
    for (scope, _), bearers in sorted(forms.items()):
        ids = sorted({i for one, other in combinations(bearers, 2) for i in _rivals(registry, one, other)})
        if ids:
            name = _as_curated(registry, scope, ids, next(iter(bearers.values())))
            advice = "two agencies of one time claim it; leave it to one of them, or date the rows"
            yield Complaint("claimed", name, scope, tuple(ids), advice)


def _rivals(registry: Registry, one: Form, other: Form) -> tuple[str, ...]:
    if one.agency_id == other.agency_id:
        return ()
    spans = [_borne(registry.agencies[form.agency_id], form) for form in (one, other)]
    return (one.agency_id, other.agency_id) if spans[0].overlaps(spans[1]) else ()


def _borne(agency: Agency, form: Form) -> Span:
    """The time in which an agency can be meant by a form."""
    return agency.life.within(Span(form.since))


def _as_curated(registry: Registry, scope: str, ids: list[str], spelled: str) -> str:
    """The name as somebody wrote it down, where one of the claims is a row of names.csv."""
    normal = normal_form(spelled)
    rows = (n for n in registry.names if n.scope == scope and n.agency_id in ids)
    return next((name.published for name in rows if normal_form(name.published) == normal), spelled)


def redundant(registry: Registry) -> Iterator[Name]:
    """Spellings of names.csv that the forms make without any of its rows."""
    curated: dict[str, set[Spelling]] = defaultdict(set)
    for name in registry.names:
        if name.agency_id:
            curated[name.agency_id].add(name.spelling)
    bare = replace(
        registry,
        agencies=registry.agencies | {key: _without(registry.agencies[key], rows) for key, rows in curated.items()},
        _matches={},
    )
    for name in registry.names:
        if name.agency_id and all(
            _meant(bare, name, printed) == _meant(registry, name, printed) for printed in _uses(registry, name)
        ):
            yield name


def _without(agency: Agency, rows: Collection[Spelling]) -> Agency:
    return replace(agency, spellings=tuple(spelling for spelling in agency.spellings if spelling not in rows))


def _uses(registry: Registry, name: Name) -> list[tuple[str, str | None]]:
    """The ways in which a spelling can be printed, each with the scope of its list: alone, and after a body."""
    if registry.kind(str(name.agency_id)) == "province":
        return [(name.published, None), (f"{_BODY} {name.published}", None)]
    return [(name.published, name.scope if name.scope in registry.agencies else None)]


def _meant(registry: Registry, name: Name, use: tuple[str, str | None]) -> str | None:
    printed, within = use
    begun, life = name.span.valid_from, registry.agencies[str(name.agency_id)].life
    end = life.valid_to.year - 1 if life.valid_to else None
    year = begun.year + 1 if begun else end
    return registry.match(printed, province=within, year=year, suggest=False).agency_id


def _is_used(registry: Registry, name: Name, normals: Collection[str]) -> bool:
    """Whether a document printed the spelling: as it is, with the words of its kind, or at the end of a name."""
    agency = registry.agencies[str(name.agency_id)]
    own = replace(agency, spellings=(name.spelling,))
    known = {squeeze(words) for words, _ in forms_of(replace(agency, spellings=()))}
    forms = {normal_form(name.published)} | ({squeeze(words) for words, _ in forms_of(own)} - known)
    if forms & set(normals):
        return True
    return agency.kind == "province" and any(n.endswith(normal_form(name.published)) for n in normals)


def _complaint(kind: str, name: Name, advice: str) -> Complaint:
    return Complaint(kind, name.published, name.scope, (str(name.agency_id),), advice)
