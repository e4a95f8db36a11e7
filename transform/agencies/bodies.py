"""Agencies made from the curated files; the departments of every province are made from one template."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from transform.agencies import files
from transform.agencies.records import NATIONAL, Agency, Name, Version
from transform.curated import Row, read
from transform.span import Span

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
_CENTRAL_KINDS = frozenset({"ministry", "ministry_level", "government_agency", "other"})
_CITY = "thành phố"
_ENGLISH_STATUS = {"huyện": "District", "quận": "District", "thị xã": "Town", "thành phố": "City"}


def load_bodies(folders: Sequence[Path]) -> dict[str, Agency]:
    """Every agency by its id: provinces, central bodies, departments, districts, in this order.

    Raises ReferenceError where a file is broken, an id is no id or taken, or a parent does not exist.
    """
    versions = _versions(folders)
    bodies: dict[str, Agency] = {}
    _add(bodies, ((_province(row, versions), row) for row in read(folders, files.PROVINCES)))
    provinces = list(bodies.values())
    _add(bodies, ((_central(row, versions), row) for row in read(folders, files.CENTRAL)))
    _add(bodies, _departments(read(folders, files.DEPARTMENTS), provinces))
    _add(bodies, ((_district(row, versions, bodies), row) for row in read(folders, files.DISTRICTS)))
    for agency_id, rows in versions.items():
        if agency_id not in bodies:
            raise rows[0].error(f"there is no agency {agency_id}; add it to its own file first")
    return bodies


def _add(bodies: dict[str, Agency], new: Iterable[tuple[Agency, Row]]) -> None:
    for agency, row in new:
        if not _ID.fullmatch(agency.agency_id):
            raise row.error(f"«{agency.agency_id}» is no id; use a-z, 0-9, hyphens and / only")
        if agency.agency_id in bodies:
            raise row.error(f"the id {agency.agency_id} is taken; ids are given once")
        bodies[agency.agency_id] = agency


def _versions(folders: Sequence[Path]) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in read(folders, files.VERSIONS):
        rows[row["agency_id"]].append(row)
    return rows


def _history(row: Row, status: str | None, parent: str | None, versions: dict[str, list[Row]]) -> tuple[Version, ...]:
    """The versions of an agency: those of versions.csv, or the one of its own row."""
    rows = versions.get(row["agency_id"])
    if not rows:
        return (Version(row.span(), row["name_vi"], status, parent, row["evidence"]),)
    history = tuple(Version(r.span(), r["name_vi"], r["status"], parent, r["evidence"]) for r in rows)
    for (before, after), place in zip(pairwise(history), rows[1:], strict=True):
        if before.span.overlaps(after.span):
            raise place.error("this version begins before the one above it ends; mend the dates")
    if (history[-1].name_vi, history[-1].status) != (row["name_vi"], status):
        raise row.error("name and status differ from the last row in versions.csv; make them the same")
    if row.span() != Span():
        raise row.error("the dates stand in versions.csv; leave them empty here")
    return history


def _province(row: Row, versions: dict[str, list[Row]]) -> Agency:
    if row["bare_in_text"] not in ("yes", "no"):
        raise row.error("bare_in_text is neither yes nor no")
    history = _history(row, row["status"], None, versions)
    return Agency(
        row["agency_id"], "province", None, row["name_en"], history, bare_in_text=row["bare_in_text"] == "yes"
    )


def _central(row: Row, versions: dict[str, list[Row]]) -> Agency:
    if row["kind"] not in _CENTRAL_KINDS:
        raise row.error(f"kind is «{row['kind']}»; it must be one of {', '.join(sorted(_CENTRAL_KINDS))}")
    agency = Agency(row["agency_id"], row["kind"], None, row["name_en"], _history(row, None, None, versions))
    return agency.with_spellings(_spellings(agency, [row["name_en"], *row.parts("variants")], row["evidence"]))


def _district(row: Row, versions: dict[str, list[Row]], bodies: dict[str, Agency]) -> Agency:
    parent = row["province_id"]
    if parent not in bodies or bodies[parent].kind != "province":
        raise row.error(f"there is no province {parent}; add it to provinces.csv first")
    if not row["agency_id"].startswith(parent + "/"):
        raise row.error(f"the id must begin with {parent}/")
    agency = Agency(row["agency_id"], "district", parent, None, _history(row, row["status"], parent, versions))
    if any(version.place == version.name_vi for version in agency.versions):
        raise row.error("the name does not begin with the status; write «Huyện …» with status huyện")
    return agency


def english_district(place: str, status: str) -> str:
    """«Tuy Phuoc District»; `place` is folded already."""
    return f"{place.title()} {_ENGLISH_STATUS.get(status, '')}".strip()


def _departments(template: list[Row], provinces: list[Agency]) -> Iterator[tuple[Agency, Row]]:
    """Every department of every province. A row that names a province holds there alone, in place of the general
    row of the same slug."""
    local = {(row["slug"], row["province_id"]) for row in template if row["province_id"]}
    known = {province.agency_id for province in provinces}
    for row in template:
        if row["province_id"] and row["province_id"] not in known:
            raise row.error(f"there is no province {row['province_id']}; add it to provinces.csv first")
    for province in provinces:
        for row in template:
            own = row["province_id"] == province.agency_id
            if own or (not row["province_id"] and (row["slug"], province.agency_id) not in local):
                yield _department(row, province), row


def _department(row: Row, province: Agency) -> Agency:
    names = [_placed(name, province) for name in (row["name_vi"], *row.parts("variants"))]
    span = row.span().within(province.life)
    version = Version(span, names[0][-1], None, province.agency_id, row["evidence"])
    agency = Agency(f"{province.agency_id}/{row['slug']}", "department", province.agency_id, row["name_en"], (version,))
    spellings = dict.fromkeys(name for forms in names for name in forms if name != names[0][-1])
    return agency.with_spellings(_spellings(agency, list(spellings), row["evidence"]))


def _placed(name: str, province: Agency) -> list[str]:
    """The name with `{status}` filled in, once for every status the province has had; the present one last.

    A centrally run city says «Thanh tra thành phố» where a province says «Thanh tra tỉnh».
    """
    if "{status}" not in name:
        return [name]
    statuses = [version.status or _CITY for version in province.versions]
    return [name.replace("{status}", status) for status in dict.fromkeys(statuses)]


def _spellings(agency: Agency, names: list[str], evidence: str) -> tuple[Name, ...]:
    return tuple(Name(name, agency.agency_id, agency.scope, Span(), evidence) for name in names)


def with_names(bodies: dict[str, Agency], names: list[Name]) -> dict[str, Agency]:
    """The agencies with the spellings of names.csv added to those they mean."""
    further: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if name.agency_id:
            further[name.agency_id].append(name)
    return {
        key: agency.with_spellings(tuple(further[key])) if key in further else agency for key, agency in bodies.items()
    }


def load_names(folders: Sequence[Path], bodies: dict[str, Agency]) -> list[Name]:
    """The accepted and the excluded spellings of names.csv; raises ReferenceError where one means nobody."""
    return [_name(row, bodies) for row in read(folders, files.NAMES)]


def _name(row: Row, bodies: dict[str, Agency]) -> Name:
    agency_id, scope = row.optional("agency_id"), row["scope"]
    if row["status"] == "excluded" and agency_id is None:
        if scope != NATIONAL and scope not in bodies:
            raise row.error(f"there is no scope {scope}; write national or the id of a province")
    elif row["status"] != "accepted":
        raise row.error("status must be accepted (with an agency_id) or excluded (without)")
    elif agency_id not in bodies:
        raise row.error(f"there is no agency {agency_id or '(empty)'}; add it to its own file first")
    elif bodies[agency_id].scope != scope:
        raise row.error(f"{agency_id} is known in the scope {bodies[agency_id].scope}; write that")
    return Name(row["name_published"], agency_id, scope, row.span(), row["evidence"])
