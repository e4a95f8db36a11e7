"""The registry as rows of the warehouse's tables."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from transform.agencies.bodies import english_place
from transform.agencies.records import Agency, Event, Name
from transform.span import Span
from transform.vietnamese import fold, name_key, sort_key

if TYPE_CHECKING:
    from transform.agencies.registry import Registry

Row = dict[str, Any]
_EVENT_FIELDS = tuple(field.name for field in fields(Event))
Met = frozenset[str]  # bodies that not every province has and that a document named


def agency_rows(registry: "Registry", met: Met) -> list[Row]:
    """Rows of `agency`, one an agency."""
    return [
        {
            "agency_id": agency.agency_id,
            "kind": agency.kind,
            "parent_agency_id": agency.parent_agency_id,
            "name_vi": agency.name_vi,
            "name_en": _english(agency),
            "sort_key": sort_key(agency.name_vi),
            "search_key": fold(agency.name_vi),
        }
        for agency in _sorted(registry, met)
    ]


def version_rows(registry: "Registry", met: Met) -> list[Row]:
    """Rows of `agency_version`, at least one an agency."""
    return [
        {
            "agency_id": agency.agency_id,
            **_span(version.span),
            "name_vi": version.name_vi,
            "status": version.status,
            "parent_agency_id": version.parent_agency_id,
            "evidence": version.evidence,
        }
        for agency in _sorted(registry, met)
        for version in agency.versions
    ]


def code_rows(registry: "Registry", met: Met) -> list[Row]:
    """Rows of `agency_code`."""
    return [
        {"agency_id": c.agency_id, "system": c.system, "code": c.code, **_span(c.span), "evidence": c.evidence}
        for c in registry.codes
        if _is_known(registry.agencies[c.agency_id], met)
    ]


def name_rows(registry: "Registry", met: Met) -> list[Row]:
    """Rows of `agency_name`: the names of every version and every listed spelling, one a key, scope and first day.

    A later spelling that differs in case or punctuation alone has the key of an earlier one and no row of its own.
    """
    rows: dict[tuple[Any, ...], Row] = {}
    for name in _names(registry, met):
        row = {
            "name_key": name_key(name.published),
            "name_published": name.published,
            "agency_id": name.agency_id,
            "scope": name.scope,
            **_span(name.span),
            "status": "accepted" if name.agency_id else "excluded",
            "evidence": name.evidence,
        }
        rows.setdefault((row["scope"], row["name_key"], name.span.valid_from), row)
    return sorted(rows.values(), key=lambda row: (row["scope"], row["name_key"], str(row["valid_from"] or "")))


def _names(registry: "Registry", met: Met) -> Iterator[Name]:
    for agency in _sorted(registry, met):
        evidence = {version.name_vi: version.evidence for version in agency.versions}
        for name, since in agency.names_since().items():
            yield Name(name, agency.agency_id, agency.scope, Span(since), evidence[name])
        for spelling in agency.spellings:
            yield Name(spelling.published, agency.agency_id, agency.scope, spelling.span, spelling.evidence)
    yield from (name for name in registry.names if name.agency_id is None)


def event_rows(registry: "Registry", met: Met) -> list[Row]:
    """Rows of `agency_event`."""
    known = {agency_id for agency_id, agency in registry.agencies.items() if _is_known(agency, met)} | {None}
    return [
        {f: getattr(e, f) for f in _EVENT_FIELDS}
        for e in registry.events
        if e.predecessor_id in known and e.successor_id in known
    ]


def cohort_rows(registry: "Registry", met: Met) -> list[Row]:
    """Rows of `cohort`."""
    return [
        {"cohort_id": c.cohort_id, "label_vi": c.label_vi, "kind": c.kind, "size": c.size}
        for _, c in sorted(registry.cohorts.items())
    ]


def member_rows(registry: "Registry", met: Met) -> list[Row]:
    """Rows of `cohort_member`: a member counts while both it and the cohort exist."""
    return [
        {
            "cohort_id": cohort.cohort_id,
            "agency_id": agency_id,
            **_span(registry.agencies[agency_id].life.within(cohort.span)),
            "evidence": cohort.evidence,
        }
        for _, cohort in sorted(registry.cohorts.items())
        for agency_id in cohort.members
        if _is_known(registry.agencies[agency_id], met)
    ]


def _sorted(registry: "Registry", met: Met) -> list[Agency]:
    agencies = (registry.agencies[key] for key in sorted(registry.agencies))
    return [agency for agency in agencies if _is_known(agency, met)]


def _is_known(agency: Agency, met: Met) -> bool:
    return not agency.is_possible or agency.agency_id in met


def _english(agency: Agency) -> str | None:
    if agency.kind in ("district", "commune"):
        latest = agency.versions[-1]
        return english_place(fold(latest.place), latest.status or "")
    return agency.name_en


def _span(span: Span) -> Row:
    return {"valid_from": span.valid_from, "valid_to": span.valid_to}


MAKERS: dict[str, Callable[["Registry", Met], list[Row]]] = {
    "agency": agency_rows,
    "agency_version": version_rows,
    "agency_code": code_rows,
    "agency_name": name_rows,
    "agency_event": event_rows,
    "cohort": cohort_rows,
    "cohort_member": member_rows,
}
