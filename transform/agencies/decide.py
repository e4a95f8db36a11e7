"""Which of the agencies that bear a form is meant: by kind, by time, by the strength of the form; else nobody."""

from collections.abc import Sequence
from datetime import date

from extract.text import compose, tidy
from transform.agencies.forms import Form
from transform.agencies.normal import ABBREVIATIONS, expanded, words_of
from transform.agencies.readings import Asked, Reading
from transform.agencies.result import Match
from transform.agencies.scopes import Scopes

_PROVINCES = frozenset({"province"})


def decide(scopes: Scopes, found: Sequence[Form], reading: Reading, asked: Asked, basis: str, name: str) -> Match:
    """What the forms `found` make of a name; `basis` is how they were found, «form» for that of the form itself."""
    agencies = scopes.agencies
    admitted = [form for form in found if reading.admits(agencies[form.agency_id])]
    of_kind = [f for f in admitted if asked.kinds is None or agencies[f.agency_id].kind in asked.kinds]
    alive = [form for form in of_kind if _existed(scopes, form, asked)]
    if not alive and asked.on is not None:
        # A report of last year's results prints this year's names.
        alive = [form for form in of_kind if _existed(scopes, form, Asked(asked.on.year, asked.kinds, asked.on))]
    if not alive:
        reason = f"the name is not known for {_time(asked)}" if of_kind else "the name means an agency of another kind"
        return Match(None, "none", _ids(of_kind or admitted), reason)
    strongest = max(form.strength for form in alive)
    best = [form for form in alive if form.strength == strongest]
    if len(_ids(best)) > 1:
        # A name that passed to another agency means its present bearer: Bình Long is no longer the later Hớn Quản.
        best = [form for form in best if not _is_former(form, asked)] or best
    ids = _in_force(scopes, _ids(best), asked)
    if len(ids) > 1:
        certain = sorted(ids, key=lambda agency_id: (agencies[agency_id].is_possible, agency_id))
        return Match(None, "ambiguous", tuple(certain), f"{len(ids)} agencies of {reading.scope.label} can be meant")
    if basis == "unaccented" and (others := _sharers(scopes, name, ids[0], asked)):
        return Match(None, "ambiguous", (ids[0], *others), "without its accents the name can mean other agencies too")
    form = next(form for form in best if form.agency_id == ids[0])
    if doubt := _doubt(scopes, form, reading, asked, basis):
        return doubt
    return Match(ids[0], _basis(scopes, name, reading, form) if basis == "form" else basis)


def _doubt(scopes: Scopes, form: Form, reading: Reading, asked: Asked, basis: str) -> Match | None:
    """Why the only agency of a form is not certain enough: a commune by its bare name outside a list of communes, and a
    body that nothing but the template tells of, by a short name or one that begins a certain body's name."""
    agency = scopes.agencies[form.agency_id]
    if agency.kind == "commune" and form.basis == "bare" and asked.kinds is None and reading.scope.is_mixed:
        return Match(None, "none", (agency.agency_id,), "the name alone may mean a place of another kind")
    if not agency.is_possible:
        return None
    words = expanded(reading.printed)
    longer = sorted(
        other
        for other in reading.scope.parts.get(" ".join(words), ())
        if not scopes.agencies[other].is_possible and _existed(scopes, Form(other, "canonical"), asked)
    )
    is_short = basis == "abbreviation" or (form.basis == "listed" and _has_initials(reading.printed))
    if not longer and not is_short:
        return None
    said = "not every province has such a body, and the name may be short for another"
    return Match(None, "none", (*longer, agency.agency_id), said)


def _has_initials(printed: Sequence[str]) -> bool:
    """Whether words of a name that does not stand in capitals altogether are initials."""
    capitals = [word.isupper() and len(word) > 1 and word.casefold() not in ABBREVIATIONS for word in printed]
    return any(capitals) and not all(word.isupper() for word in printed)


def _time(asked: Asked) -> str:
    return str(asked.year) if asked.year is not None else str(asked.on)


def _existed(scopes: Scopes, form: Form, asked: Asked) -> bool:
    life = scopes.agencies[form.agency_id].life
    if asked.on is not None and life.valid_from is not None and life.valid_from > asked.on:
        return False
    year = asked.year if asked.year is not None else (asked.on.year if asked.on else None)
    if year is None:
        return True
    # In a list of provinces «Huế» is the province, before it was called so, too.
    is_known = form.since is None or form.since.year <= year or asked.kinds == _PROVINCES
    return is_known and scopes.agencies[form.agency_id].touches(year)


def _is_former(form: Form, asked: Asked) -> bool:
    year = asked.year if asked.year is not None else (asked.on.year if asked.on else None)
    return year is not None and form.until is not None and form.until.year < year


def _in_force(scopes: Scopes, ids: tuple[str, ...], asked: Asked) -> tuple[str, ...]:
    """Of agencies that bore one name one after the other, the one in force on the last day of the year: what a year's
    figures are of (data model: names as of 31 December). A document of an earlier day means the one of its day."""
    day = date(asked.year, 12, 31) if asked.year is not None else asked.on
    if len(ids) < 2 or day is None:
        return ids
    if asked.on is not None:
        day = min(day, asked.on)
    lives = [scopes.agencies[agency_id].life for agency_id in ids]
    if any(one.overlaps(other) for n, one in enumerate(lives) for other in lives[n + 1 :]):
        return ids
    there = tuple(agency_id for agency_id in ids if scopes.agencies[agency_id].lives_on(day))
    return there if len(there) == 1 else ids


def _sharers(scopes: Scopes, name: str, agency_id: str, asked: Asked) -> tuple[str, ...]:
    """Districts with other accents that an unaccented name of a province means as well: Phú Yên and Phù Yên."""
    if asked.kinds is not None or scopes.kind(agency_id) != "province":
        return ()
    own = {version.place.casefold() for version in scopes.agencies[agency_id].versions}
    plain = scopes.districts.plain(expanded(words_of(name)))
    return _ids([f for f in plain if scopes.agencies[f.agency_id].versions[-1].place.casefold() not in own])


def _basis(scopes: Scopes, name: str, reading: Reading, form: Form) -> str:
    is_short = any(word.casefold() in ABBREVIATIONS for word in reading.printed)
    if not reading.is_whole:
        return "abbreviation" if form.basis == "canonical" and is_short else "prefix"
    if form.basis == "canonical":
        agency = scopes.agencies[form.agency_id]
        if tidy(compose(name)) in {version.name_vi for version in agency.versions}:
            return "exact"
        return "abbreviation" if is_short and agency.kind not in ("district", "commune") else "variant"
    return "variant" if form.basis == "listed" else form.basis


def _ids(forms: Sequence[Form]) -> tuple[str, ...]:
    return tuple(sorted({form.agency_id for form in forms}))
