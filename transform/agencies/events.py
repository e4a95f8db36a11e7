"""What happened between agencies: curated events, and those that hold for every province or every body of a level."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from transform.agencies import files
from transform.agencies.records import Agency, Event
from transform.curated import Row, read
from transform.span import Span

Agencies = dict[str, Agency]
_KINDS = frozenset({"split", "merge", "absorb", "rename", "status", "transfer", "abolish"})
_PRECISIONS = frozenset({"day", "month", "year", "unknown"})

_ENDINGS = frozenset({"merge", "absorb", "abolish"})
_DAYS_APART = 62  # the provinces did not do it on one day


def load_events(folders: Sequence[Path], agencies: Agencies) -> tuple[Event, ...]:
    """Every event, the curated ones first. Raises ReferenceError where a row is broken or a side does not exist."""
    curated = [_curated(row, agencies) for row in read(folders, files.EVENTS)]
    return (
        *curated,
        *_in_every_province(read(folders, files.DEPARTMENT_EVENTS), agencies),
        *_of_merged_provinces(curated, agencies),
        *_of_a_level(read(folders, files.LEVEL_EVENTS), agencies),
        *(_of_communes(row, agencies) for row in read(folders, files.COMMUNE_EVENTS)),
    )


def _curated(row: Row, agencies: Agencies) -> Event:
    _check(row)
    for column in ("predecessor_id", "successor_id"):
        if row[column] and row[column] not in agencies:
            raise row.error(f"{column} is «{row[column]}»; no agency has this id")
    if not row["successor_id"] and row["kind"] != "abolish":
        raise row.error("successor_id is empty; only what was abolished has no successor")
    return _event(row, row["event_id"], row["predecessor_id"], row["successor_id"] or None)


def _check(row: Row) -> None:
    for column, known in (("kind", _KINDS), ("date_precision", _PRECISIONS)):
        if row[column] not in known:
            raise row.error(f"{column} is «{row[column]}»; write one of {', '.join(sorted(known))}")
    if (row["date_precision"] == "unknown") != (row["date"] == ""):
        raise row.error("a date needs its precision, and no date means unknown")


def _event(row: Row, event_id: str, predecessor: str, successor: str | None) -> Event:
    return Event(
        event_id,
        predecessor,
        successor,
        row["kind"],
        row.day("date"),
        row["date_precision"],
        row.optional("legal_basis"),
        row["evidence"],
    )


def _in_every_province(rows: list[Row], agencies: Agencies) -> Iterator[Event]:
    """The events between departments of the template, in each province that had both."""
    slugs = {agency.agency_id.rpartition("/")[2] for agency in agencies.values() if agency.parent_agency_id}
    provinces = [agency for agency in agencies.values() if agency.kind == "province"]
    for row in rows:
        _check(row)
        for column in ("predecessor", "successor"):
            if row[column] and row[column] not in slugs:
                raise row.error(f"{column} is «{row[column]}»; no department of the template has this slug")
        day = row.day("date")
        for province in provinces:
            before = f"{province.agency_id}/{row['predecessor']}"
            after = f"{province.agency_id}/{row['successor']}" if row["successor"] else None
            if before in agencies and (after is None or after in agencies) and _took_part(agencies[before], row, day):
                yield _event(row, f"{row['event']}/{province.agency_id}", before, after)


def _took_part(agency: Agency, row: Row, day: date | None) -> bool:
    """Whether an event of the template touched a department: where a province's own row says that it went on, or ended
    at another time, it did not."""
    if day is None or row["kind"] not in _ENDINGS:
        return _lived(agency, day)
    end = agency.life.valid_to
    return end is not None and abs((end - day).days) <= _DAYS_APART


def _lived(agency: Agency, day: date | None) -> bool:
    return day is None or agency.life.overlaps(Span(day - timedelta(days=1), day - timedelta(days=1)))


def _of_merged_provinces(curated: list[Event], agencies: Agencies) -> Iterator[Event]:
    """Provinces that merge merge their departments, each with that of the same template."""
    bodies: dict[str, list[Agency]] = defaultdict(list)
    for agency in agencies.values():
        if agency.parent_agency_id and agency.kind in ("department", "central_branch"):
            bodies[agency.parent_agency_id].append(agency)
    for event in curated:
        if event.kind != "merge" or not event.successor_id or agencies[event.successor_id].kind != "province":
            continue
        for body in bodies[event.predecessor_id]:
            after = f"{event.successor_id}/{body.agency_id.rpartition('/')[2]}"
            if after in agencies and _lived(body, event.date):
                yield Event(
                    f"{event.event_id}/{after.rpartition('/')[2]}",
                    body.agency_id,
                    after,
                    "merge",
                    event.date,
                    event.date_precision,
                    event.legal_basis,
                    "follows from the merger of the provinces; the provinces' own decisions were not looked up",
                )


def _of_communes(row: Row, agencies: Agencies) -> Event:
    """A commune that went into another, or into several: on the first day of the new one."""
    before, after, kind = row["predecessor_id"], row["successor_id"], row["kind"]
    for column, side in (("predecessor_id", before), ("successor_id", after)):
        if side not in agencies:
            raise row.error(f"{column} is «{side}»; no agency has this id")
    if kind not in ("merge", "split"):
        raise row.error(f"kind is «{kind}»; write merge or split")
    day = agencies[after].versions[0].span.valid_from
    event_id = f"{kind}/{before if kind == 'split' else after}"
    return Event(event_id, before, after, kind, day, "day" if day else "unknown", None, row["evidence"])


def _of_a_level(rows: list[Row], agencies: Agencies) -> Iterator[Event]:
    """What a law did to every body of a kind that existed on the day before."""
    for row in rows:
        _check(row)
        day = row.day("date")
        for agency in agencies.values():
            if agency.kind == row["agency_kind"] and _lived(agency, day):
                yield _event(row, row["event"], agency.agency_id, None)
