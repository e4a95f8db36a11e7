"""The registry of agencies: loaded once, asked often."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from transform.agencies import files, tables
from transform.agencies.bodies import load_bodies, load_names, with_names
from transform.agencies.cohorts import load_cohorts
from transform.agencies.match import Match, Matcher
from transform.agencies.mentions import Mentions
from transform.agencies.records import Agency, Code, Cohort, Event, Name
from transform.curated import Row, read

_SYSTEMS = frozenset({"gso", "iso_3166_2", "ma_dinh_danh"})
_EVENT_KINDS = frozenset({"split", "merge", "absorb", "rename", "status", "transfer", "abolish"})
_PRECISIONS = frozenset({"day", "month", "year", "unknown"})


@dataclass(frozen=True)
class Registry:
    """Every agency, with its names, codes, events and cohorts. Unknown ids raise KeyError."""

    agencies: dict[str, Agency]
    codes: tuple[Code, ...]
    events: tuple[Event, ...]
    cohorts: dict[str, Cohort]
    excluded: tuple[Name, ...] = ()
    _matches: dict[tuple[Any, ...], Match] = field(default_factory=dict, repr=False, compare=False)

    def match(
        self, name: str, *, province: str | None, year: int | None = None, kinds: frozenset[str] | None = None
    ) -> Match:
        """The agency that a printed name means, or why it means none; see `transform.agencies.match`."""
        key = (name, province, year, kinds)
        found = self._matches.get(key)
        if found is None:
            found = self._matches[key] = self._matcher.match(name, province=province, year=year, kinds=kinds)
        return found

    def find_province(self, text: str) -> str | None:
        """The province that running text mentions first, or None."""
        return next((agency_id for agency_id, _, _ in self._mentions.find(text)), None)

    def find_provinces(self, text: str) -> list[tuple[str, int, int]]:
        """Every mention of a province, in the order of the text: its id, start and end in `compose(text)`."""
        return list(self._mentions.find(text))

    def kind(self, agency_id: str) -> str:
        """The kind of an agency: a value of the column `agency.kind`."""
        return self.agencies[agency_id].kind

    def parent(self, agency_id: str) -> str | None:
        """The id of the body above: the province of a department or district."""
        return self.agencies[agency_id].parent_agency_id

    def name(self, agency_id: str, year: int | None = None) -> str:
        """The agency's name at the end of `year`; without a year the canonical one."""
        return self.agencies[agency_id].version(year).name_vi

    def members(self, cohort_id: str) -> tuple[str, ...]:
        """The ids of the members of a cohort, sorted."""
        return self.cohorts[cohort_id].members

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table of the warehouse, with exactly its columns: `agency`, `agency_version`, `agency_code`,
        `agency_name`, `agency_event`, `cohort` or `cohort_member`; dates are `datetime.date` or None."""
        return tables.MAKERS[table](self)

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self.agencies, self.excluded)

    @cached_property
    def _mentions(self) -> Mentions:
        return Mentions([agency for agency in self.agencies.values() if agency.kind == "province"])


def load_registry(folders: Sequence[Path]) -> Registry:
    """The registry of the curated files in `folders`: `data/reference` first, others laid over it.

    Raises ReferenceError, with one sentence that names file and line, where a file is missing or broken.
    """
    bodies = load_bodies(folders)
    names = load_names(folders, bodies)
    agencies = with_names(bodies, names)
    return Registry(
        agencies=agencies,
        codes=tuple(_code(row, agencies) for row in read(folders, files.CODES)),
        events=tuple(_event(row, agencies) for row in read(folders, files.EVENTS)),
        cohorts=load_cohorts(folders, agencies),
        excluded=tuple(name for name in names if name.agency_id is None),
    )


def _code(row: Row, agencies: dict[str, Agency]) -> Code:
    _demand(row, "agency_id", agencies)
    _demand(row, "system", _SYSTEMS)
    return Code(row["agency_id"], row["system"], row["code"], row.span(), row["evidence"])


def _event(row: Row, agencies: dict[str, Agency]) -> Event:
    _demand(row, "predecessor_id", agencies)
    _demand(row, "successor_id", agencies)
    _demand(row, "kind", _EVENT_KINDS)
    _demand(row, "date_precision", _PRECISIONS)
    if (row["date_precision"] == "unknown") != (row["date"] == ""):
        raise row.error("a date needs its precision, and no date means unknown")
    return Event(
        row["event_id"],
        row["predecessor_id"],
        row["successor_id"],
        row["kind"],
        row.day("date"),
        row["date_precision"],
        row.optional("legal_basis"),
        row["evidence"],
    )


def _demand(row: Row, column: str, known: dict[str, Agency] | frozenset[str]) -> None:
    if row[column] not in known:
        choice = f"write one of {', '.join(sorted(known))}" if isinstance(known, frozenset) else "no agency has this id"
        raise row.error(f"{column} is «{row[column]}»; {choice}")
