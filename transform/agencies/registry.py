"""The registry of agencies: loaded once, asked often."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from transform.agencies import files, tables
from transform.agencies.bodies import load_bodies, load_names, with_names
from transform.agencies.cohort_words import CohortWords, load_cohort_words
from transform.agencies.cohorts import load_cohorts, province_of
from transform.agencies.events import load_events
from transform.agencies.match import Matcher
from transform.agencies.mentions import Mentions
from transform.agencies.readings import Asked
from transform.agencies.records import Agency, Code, Cohort, Event, Name
from transform.agencies.result import Match
from transform.curated import File, Row, read

_SYSTEMS = frozenset({"gso", "iso_3166_2", "ma_dinh_danh"})
_NAMELESS = tuple(file for file in files.FILES if file is not files.NAMES)

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Registry:
    """Every agency, with its names, codes, events and cohorts. Unknown ids raise KeyError."""

    agencies: dict[str, Agency]
    codes: tuple[Code, ...]
    events: tuple[Event, ...]
    cohorts: dict[str, Cohort]
    names: tuple[Name, ...] = ()
    words: CohortWords = field(default_factory=lambda: CohortWords(()))
    _matches: dict[tuple[Any, ...], Match] = field(default_factory=dict, repr=False, compare=False)
    # The rows of each table as they were asked for last: whoever builds again in one process asks for the same.
    _rows: dict[str, tuple[frozenset[str], list[dict[str, Any]]]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def match(
        self,
        name: str,
        *,
        province: str | None,
        year: int | None = None,
        kinds: frozenset[str] | None = None,
        on: date | None = None,
        suggest: bool = True,
    ) -> Match:
        """The agency that a printed name means, or why it means none; see `transform.agencies.match`.

        `province` is the id of the province, or of the district, whose list the name stands in; `year` the year that
        the figures describe, `on` the day on which they were published. Where one name passed from one body to another
        within the year, the one in force at its end is meant, or on the day of publication if that was earlier.
        """
        key = (name, province, year, kinds, on, suggest)
        found = self._matches.get(key)
        if found is None:
            asked = Asked(year, kinds, on)
            found = self._matches[key] = self._matcher.match(name, within=province, asked=asked, suggest=suggest)
        return found

    def is_form(self, words: Sequence[str], province: str | None) -> bool:
        """Whether expanded words (`transform.agencies.normal.expanded`) are a form of some name of a province or,
        without one, of the nation: far cheaper than `match`, for the many stretches of a text that are no name."""
        return self._matcher.is_form(words, province)

    def cohort(self, name: str, *, province: str | None = None, year: int | None = None) -> str | None:
        """The id of the cohort that a name means («sở, ban, ngành» within a province), or None."""
        return self.words.find(name, province, year, self.cohorts)

    def find_province(self, text: str, on: date | None = None) -> str | None:
        """The province that running text of the day `on` mentions first, or None. A name that passed from one province
        to another and a text of no day: none."""
        return next((agency_id for agency_id, _, _ in self._mentions.find(text, on)), None)

    def find_provinces(self, text: str, on: date | None = None) -> list[tuple[str, int, int]]:
        """Every mention of a province, in the order of the text: its id, start and end in `compose(text)`."""
        return list(self._mentions.find(text, on))

    def province_of(self, agency_id: str) -> str | None:
        """The province in which an agency lies, or which it is; None for central bodies."""
        return province_of(self.agencies[agency_id], self.agencies)

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

    def rows(self, table: str, met: frozenset[str] | None = None) -> list[dict[str, Any]]:
        """The rows of a table of the warehouse, with exactly its columns: `agency`, `agency_version`, `agency_code`,
        `agency_name`, `agency_event`, `cohort` or `cohort_member`; dates are `datetime.date` or None.

        A body that not every province has is left out unless `met` has its id: a document named it. The list is the
        asker's own, the rows in it are not."""
        possible = (met or frozenset()) & self._possible
        if table not in self._rows or self._rows[table][0] != possible:
            self._rows[table] = possible, tables.MAKERS[table](self, possible)
        return list(self._rows[table][1])

    @cached_property
    def _possible(self) -> frozenset[str]:
        return frozenset(agency.agency_id for agency in self.agencies.values() if agency.is_possible)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The first words of all names, in lower case: «sở», «bộ», «huyện», «đà» …"""
        names = (version.name_vi for agency in self.agencies.values() for version in agency.versions)
        return frozenset(name.lower().partition(" ")[0] for name in names)

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self.agencies, [name for name in self.names if name.agency_id is None])

    @cached_property
    def _mentions(self) -> Mentions:
        return Mentions([agency for agency in self.agencies.values() if agency.kind == "province"])


def load_registry(folders: Sequence[Path]) -> Registry:
    """The registry of the curated files in `folders`: `data/reference` first, others laid over it. Files that did not
    change since they were last read are not read again.

    Raises ReferenceError, with one sentence that names file and line, where a file is missing or broken.
    """
    return _load(tuple(folders), _stamp(folders))


def _stamp(folders: Sequence[Path], wanted: Sequence[File] = files.FILES) -> Stamp:
    """What tells one state of the files from another: path, time of change and size of each."""
    paths = [folder / file.path for folder in folders for file in wanted]
    stats = [(str(path), path.stat()) for path in paths if path.is_file()]
    return tuple((path, stat.st_mtime_ns, stat.st_size) for path, stat in stats)


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...], _: Stamp) -> Registry:
    # Tens of thousands of small objects, all of which stay: to look for garbage among them takes a quarter of the time.
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return _build(folders)
    finally:
        if was_enabled:
            gc.enable()


def _build(folders: tuple[Path, ...]) -> Registry:
    laid = tuple(folder for n, folder in enumerate(folders) if n == 0 or _stamp([folder], _NAMELESS))
    known = _known(laid, _stamp(laid, _NAMELESS))
    names = load_names(folders, known.bodies)
    return Registry(
        agencies=with_names(known.bodies, names),
        codes=known.codes,
        events=known.events,
        cohorts=known.cohorts,
        names=tuple(names),
        words=known.words,
    )


class _Known(NamedTuple):
    """All that spellings of names change nothing of: whoever settles names loads the registry again and again."""

    bodies: dict[str, Agency]
    codes: tuple[Code, ...]
    events: tuple[Event, ...]
    cohorts: dict[str, Cohort]
    words: CohortWords


@lru_cache(maxsize=4)
def _known(folders: tuple[Path, ...], _: Stamp) -> _Known:
    bodies = load_bodies(folders)
    cohorts = load_cohorts(folders, bodies)
    return _Known(
        bodies,
        tuple(_code(row, bodies) for row in read(folders, files.CODES)),
        load_events(folders, bodies),
        cohorts,
        load_cohort_words(folders, cohorts),
    )


def _code(row: Row, agencies: dict[str, Agency]) -> Code:
    _demand(row, "agency_id", agencies)
    _demand(row, "system", _SYSTEMS)
    return Code(row["agency_id"], row["system"], row["code"], row.span(), row["evidence"])


def _demand(row: Row, column: str, known: dict[str, Agency] | frozenset[str]) -> None:
    if row[column] not in known:
        choice = f"write one of {', '.join(sorted(known))}" if isinstance(known, frozenset) else "no agency has this id"
        raise row.error(f"{column} is «{row[column]}»; {choice}")
