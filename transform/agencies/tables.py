"""The registry as rows of the warehouse's tables."""

from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from transform.agencies.bodies import english_district
from transform.agencies.records import Agency, Name
from transform.span import Span
from transform.vietnamese import fold, name_key, sort_key

if TYPE_CHECKING:
    from transform.agencies.registry import Registry

Row = dict[str, Any]


def agency_rows(registry: "Registry") -> list[Row]:
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
        for agency in _sorted(registry)
    ]


def version_rows(registry: "Registry") -> list[Row]:
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
        for agency in _sorted(registry)
        for version in agency.versions
    ]


def code_rows(registry: "Registry") -> list[Row]:
    """Rows of `agency_code`."""
    return [
        {"agency_id": c.agency_id, "system": c.system, "code": c.code, **_span(c.span), "evidence": c.evidence}
        for c in registry.codes
    ]


def name_rows(registry: "Registry") -> list[Row]:
    """Rows of `agency_name`: the names of every version and every listed spelling, one a key, scope and first day.

    A later spelling that differs in case or punctuation alone has the key of an earlier one and no row of its own.
    """
    rows: dict[tuple[Any, ...], Row] = {}
    for name in _names(registry):
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


def _names(registry: "Registry") -> Iterator[Name]:
    for agency in registry.agencies.values():
        evidence = {version.name_vi: version.evidence for version in agency.versions}
        for name, since in agency.names_since().items():
            yield Name(name, agency.agency_id, agency.scope, Span(since), evidence[name])
        yield from agency.spellings
    yield from registry.excluded


def event_rows(registry: "Registry") -> list[Row]:
    """Rows of `agency_event`."""
    return [asdict(event) for event in registry.events]


def cohort_rows(registry: "Registry") -> list[Row]:
    """Rows of `cohort`."""
    return [
        {"cohort_id": c.cohort_id, "label_vi": c.label_vi, "kind": c.kind, "size": c.size}
        for _, c in sorted(registry.cohorts.items())
    ]


def member_rows(registry: "Registry") -> list[Row]:
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
    ]


def _sorted(registry: "Registry") -> list[Agency]:
    return [registry.agencies[key] for key in sorted(registry.agencies)]


def _english(agency: Agency) -> str | None:
    if agency.kind == "district":
        latest = agency.versions[-1]
        return english_district(fold(latest.place), latest.status or "")
    return agency.name_en


def _span(span: Span) -> Row:
    return {"valid_from": span.valid_from, "valid_to": span.valid_to}


MAKERS: dict[str, Callable[["Registry"], list[Row]]] = {
    "agency": agency_rows,
    "agency_version": version_rows,
    "agency_code": code_rows,
    "agency_name": name_rows,
    "agency_event": event_rows,
    "cohort": cohort_rows,
    "cohort_member": member_rows,
}
