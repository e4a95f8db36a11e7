"""Whom a reading is about: an agency, or a set of agencies, of the time that the figures describe."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from transform.agencies.lookup import KINDS, kinds_of, places_of
from transform.agencies.records import CENTRAL_KINDS, NATIONAL, Cohort
from transform.agencies.registry import Registry
from transform.agencies.result import Match
from transform.facts.context import Context
from transform.readings.columns import NONE, Line
from transform.readings.printed import plain_whole
from transform.readings.words import ReadingWords
from transform.span import Span
from transform.vietnamese import name_key

YEAR = re.compile(r"(?:19|20)\d\d")
_COHORT = "cohort"
_UNSAID = ("", _COHORT, "other")  # kinds that leave open whether one agency is meant
# The group in which agencies of a kind are ranked where the page names no other.
_GROUPS = {
    "ministry": "ministries", "ministry_level": "ministries", "government_agency": "government_agencies",
    "province": "provinces", "department": "departments", "district": "districts", "commune": "communes",
    "central_branch": "central_branches",
}  # fmt: skip
_NOBODY = Match(None, "none", (), "the row names nobody")


@dataclass(frozen=True, slots=True)
class Subject:
    """`kind` is agency or cohort and `subject_id` its id, None where nobody knows it: `match` then says why. `within`
    is the id of the province it was looked for in."""

    kind: str
    subject_id: str | None
    published: str
    match: Match
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """The time whose names count: a year, and the last day on which the page can have been printed."""

    year: int | None
    on: date | None


def find_subject(context: Context, line: Line, words: ReadingWords, on: date | None, cohort: Cohort | None) -> Subject:
    """The subject of `line`, by the names of its year; of a ranking of another set of provinces than that year had (a
    page of after a merger: `cohort`), by the names of that set."""
    registry, published = context.reference.registry, line.get("subject")
    if given := line.get("subject_id"):
        return _given(context, given, published)
    if not published:
        return Subject("agency", None, "", _NOBODY)
    years = YEAR.findall(line.get("year"))
    asked = Asked(int(years[-1]) if years else None, on)
    if cohort is not None:
        asked = _time_of(cohort, asked)
    places, complaint = places_of(registry, line.get("within"), asked.year, asked.on)
    if complaint:
        return Subject("agency", None, published, Match(None, "none", (), complaint))
    found = [_in_place(registry, line, place, asked, words) for place in places]
    settled = [subject for subject in found if subject.subject_id]
    subject = settled[0] if len(settled) == 1 else found[0]
    if cohort is not None and subject.subject_id not in (None, cohort.cohort_id, *cohort.members):
        said = f"the name means {subject.subject_id}, which is none of {cohort.cohort_id}"
        return Subject("agency", None, published, Match(None, "none", (str(subject.subject_id),), said), subject.within)
    return subject


def group_of(registry: Registry, line: Line, subject: Subject, cohort: Cohort | None) -> str | None:
    """The agencies that the subject was ranked among: those that the file names, else those of its own kind; of a set
    of another time the set itself, so that two rankings of one year stay apart."""
    if said := line.get("agency_group"):
        return None if said == NONE else said
    if cohort is not None:
        return cohort.cohort_id
    return _GROUPS.get(registry.kind(subject.subject_id)) if subject.subject_id and subject.kind == "agency" else None


def ranked_among(registry: Registry, line: Line, year: int | None) -> Cohort | None:
    """The set of agencies that a row's group or the size of its ranking names, if it is not the one of `year`."""
    named = registry.cohorts.get(line.get("agency_group"))
    if named is not None:
        return None if year is None or _lives(named, year) else named
    size = plain_whole(line.get("rank_of"))
    if line.get("subject_kind") != "province" or line.get("within") or size is None or year is None:
        return None
    same = [c for c in registry.cohorts.values() if c.kind == "province" and c.members and c.size == size]
    return same[0] if len(same) == 1 and not _lives(same[0], year) else None


def _lives(cohort: Cohort, year: int) -> bool:
    end = date(year, 12, 31)
    return cohort.span.overlaps(Span(end, end))


def _time_of(cohort: Cohort, asked: Asked) -> Asked:
    """The time nearest to the one asked for at which the cohort existed."""
    first, last = cohort.span.valid_from, cohort.span.valid_to
    if first is not None and asked.year is not None and asked.year <= first.year:
        return Asked(first.year, asked.on if asked.on is not None and asked.on >= first else None)
    return Asked(last.year - 1 if last is not None else asked.year, last)


def _given(context: Context, given: str, published: str) -> Subject:
    registry = context.reference.registry
    found = Match(given, "exact")
    published = "" if published == given else published  # the document says it without a name
    if given in registry.agencies:
        return Subject("agency", given, published, found)
    evaluated = {row["cohort_id"] for row in context.sheet.rows.get("evaluation", [])}
    if given in registry.cohorts or given in evaluated:  # a decision counts bodies together that nobody declared
        return Subject(_COHORT, given, published, found)
    unknown = Match(None, "none", (), f"no agency or cohort has the id {given}")
    return Subject("agency", None, published or given, unknown)


def _in_place(registry: Registry, line: Line, place: str | None, asked: Asked, words: ReadingWords) -> Subject:
    published, kind = line.get("subject"), line.get("subject_kind")
    cohort = _cohort(registry, published, place, asked, words)
    if kind == _COHORT and cohort:
        return Subject(_COHORT, cohort, published, Match(cohort, "exact"), place)
    match = registry.match(published, province=place, year=asked.year, on=asked.on, kinds=_kinds(kind))
    if match.agency_id is None and cohort and kind in _UNSAID:
        return Subject(_COHORT, cohort, published, Match(cohort, "exact"), place)
    return Subject("agency", match.agency_id, published, match, place)


def _kinds(kind: str) -> frozenset[str] | None:
    if kind in CENTRAL_KINDS:
        return KINDS["central"]
    if kind in _UNSAID:
        return None
    try:
        return kinds_of(kind)
    except ValueError:
        return None


def _cohort(registry: Registry, name: str, place: str | None, asked: Asked, words: ReadingWords) -> str | None:
    """The cohort of a name; the words that say who was evaluated («bộ được xếp hạng») are no part of it."""
    bare = words.without("evaluated", name)
    for text in dict.fromkeys((bare, name)):
        if text and (found := registry.cohort(text, province=place, year=asked.year)):
            return found
    return None


def note_name(context: Context, subject: Subject, works: Sequence[str]) -> None:
    """Adds the spelling of an agency to `agency_name`, once a document."""
    if subject.kind == _COHORT or not subject.published:
        return
    scope = subject.within or NATIONAL
    key = name_key(subject.published)
    if f"{scope}:{key}" in context.sheet.names:
        return
    context.sheet.names.add(f"{scope}:{key}")
    match = subject.match
    status = "accepted" if subject.subject_id else ("excluded" if match.basis == "excluded" else "pending")
    context.sheet.add("agency_name", {
        "name_key": key, "name_published": subject.published, "agency_id": subject.subject_id, "scope": scope,
        "valid_from": None, "valid_to": None, "status": status,
        "evidence": f"printed in {', '.join(works)}; {match.basis}",
    })  # fmt: skip
