"""Agencies made from the curated files."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from transform.agencies import files
from transform.agencies.departments import departments_of, read_template
from transform.agencies.history import Histories, history_of, read_histories
from transform.agencies.records import CENTRAL_KINDS, NATIONAL, Agency, Name, Spelling, Version
from transform.curated import Row, read
from transform.span import Span

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
_ENGLISH_STATUS = {
    "huyện": "District", "quận": "District", "thị xã": "Town", "thành phố": "City",
    "xã": "Commune", "phường": "Ward", "thị trấn": "Township", "đặc khu": "Special Zone",
}  # fmt: skip


def load_bodies(folders: Sequence[Path]) -> dict[str, Agency]:
    """Every agency by its id: provinces, central bodies, departments, districts, communes, in this order.

    Raises ReferenceError where a file is broken, an id is no id or taken, or a parent does not exist.
    """
    histories = read_histories(folders)
    bodies: dict[str, Agency] = {}
    _add(bodies, ((_province(row, histories), row) for row in read(folders, files.PROVINCES)))
    provinces = list(bodies.values())
    _add(bodies, ((_central(row, histories), row) for row in read(folders, files.CENTRAL)))
    _refuse_orphans(bodies, read(folders, files.CENTRAL))
    _add(bodies, departments_of(read_template(folders), provinces))
    _add(bodies, ((_district(row, histories, bodies), row) for row in read(folders, files.DISTRICTS)))
    _add(bodies, ((_commune(row, histories, bodies), row) for row in read(folders, files.COMMUNES)))
    for agency_id, rows in histories.items():
        if agency_id not in bodies:
            raise rows[0].error(f"there is no agency {agency_id}; add it to its own file first")
        for row in rows:
            if row["parent_id"] and row["parent_id"] not in bodies:
                raise row.error(f"there is no agency {row['parent_id']} to be the parent; add it first")
    return bodies


def _add(bodies: dict[str, Agency], new: Iterable[tuple[Agency, Row]]) -> None:
    for agency, row in new:
        if not _ID.fullmatch(agency.agency_id):
            raise row.error(f"«{agency.agency_id}» is no id; use a-z, 0-9, hyphens and / only")
        if agency.agency_id in bodies:
            raise row.error(f"the id {agency.agency_id} is taken; ids are given once")
        bodies[agency.agency_id] = agency


def _refuse_orphans(bodies: dict[str, Agency], rows: list[Row]) -> None:
    for row in rows:
        if row["parent_id"] and row["parent_id"] not in bodies:
            raise row.error(f"there is no agency {row['parent_id']} to be the parent; add it first")


def _province(row: Row, histories: Histories) -> Agency:
    if row["bare_in_text"] not in ("yes", "no"):
        raise row.error("bare_in_text is neither yes nor no")
    history = history_of(row, row["status"], None, histories)
    is_told = row["bare_in_text"] == "yes"
    return Agency(row["agency_id"], "province", None, row["name_en"], history, bare_in_text=is_told)


def _central(row: Row, histories: Histories) -> Agency:
    if row["kind"] not in CENTRAL_KINDS:
        raise row.error(f"kind is «{row['kind']}»; it must be one of {', '.join(sorted(CENTRAL_KINDS))}")
    parent, english = row.optional("parent_id"), row.optional("name_en")
    agency = Agency(row["agency_id"], row["kind"], parent, english, history_of(row, None, parent, histories))
    own = {version.name_vi for version in agency.versions}
    named = [name for name in dict.fromkeys([row["name_en"], *row.parts("variants")]) if name and name not in own]
    return agency.with_spellings(tuple(Spelling(name, Span(), row["evidence"]) for name in named))


def _district(row: Row, histories: Histories, bodies: dict[str, Agency]) -> Agency:
    parent = row["province_id"]
    if parent not in bodies or bodies[parent].kind != "province":
        raise row.error(f"there is no province {parent}; add it to provinces.csv first")
    if not row["agency_id"].startswith(parent + "/"):
        raise row.error(f"the id must begin with {parent}/")
    history = history_of(row, row["status"], parent, histories)
    return _told(Agency(row["agency_id"], "district", parent, None, history, scope=parent), row)


def _commune(row: Row, histories: Histories, bodies: dict[str, Agency]) -> Agency:
    parent = row["agency_id"].rpartition("/")[0]
    above = bodies.get(parent)
    if above is None or above.kind not in ("district", "province"):
        raise row.error(f"there is no district or province {parent or '(none)'}; the id must begin with its id and /")
    history = history_of(row, row["status"], parent, histories)
    # A commune ends with its district at the latest, though nobody wrote down its own last day. It may be older: a new
    # district is made of old communes.
    latest = history[-1]
    above = bodies[latest.parent_agency_id] if latest.parent_agency_id else above
    last = above.versions[-1].span.valid_to
    if latest.span.valid_to is None and last is not None:
        history = tuple(
            Version(_until(v.span, last), v.name_vi, v.status, v.parent_agency_id, v.evidence) for v in history
        )
    return _told(Agency(row["agency_id"], "commune", parent, None, history, scope=parent), row)


@lru_cache(maxsize=1 << 10)
def _until(span: Span, last: date) -> Span:
    return span.within(Span(None, last))


def _told(agency: Agency, row: Row) -> Agency:
    if any(version.place == version.name_vi for version in agency.versions):
        raise row.error("the name does not begin with the status; write «Huyện …» with status huyện")
    return agency


def english_place(place: str, status: str) -> str:
    """«Tuy Phuoc District»; `place` is folded already."""
    return f"{place.title()} {_ENGLISH_STATUS.get(status, '')}".strip()


def with_names(bodies: dict[str, Agency], names: list[Name]) -> dict[str, Agency]:
    """The agencies with the spellings of names.csv added to those they mean."""
    further: dict[str, list[Spelling]] = defaultdict(list)
    for name in names:
        if name.agency_id:
            further[name.agency_id].append(name.spelling)
    return bodies | {key: bodies[key].with_spellings(tuple(found)) for key, found in further.items()}


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
