"""The records of the registry: agencies with their versions and accepted names, events, codes, cohorts."""

from dataclasses import dataclass, replace
from datetime import date

from transform.span import Span

NATIONAL = "national"  # the scope of names that mean the same body everywhere
PLACE_KINDS = frozenset({"province", "district", "commune"})
CENTRAL_KINDS = frozenset({"ministry", "ministry_level", "government_agency", "other"})


@dataclass(frozen=True, slots=True)
class Version:
    """Name and status of an agency during a time."""

    span: Span
    name_vi: str
    status: str | None
    parent_agency_id: str | None
    evidence: str

    @property
    def place(self) -> str:
        """The name without the word of its status: «Tuy Phước» of «Huyện Tuy Phước»."""
        status = self.status or ""
        if status and self.name_vi.lower().startswith(status + " "):
            return self.name_vi[len(status) + 1 :]
        return self.name_vi


@dataclass(frozen=True, slots=True)
class Spelling:
    """A further way to print an agency's name, in the scope of the agency. Departments of many provinces share one."""

    published: str
    span: Span
    evidence: str


@dataclass(frozen=True, slots=True)
class Name:
    """A spelling that means an agency within a scope; `agency_id` is None for one that is known to mean none."""

    published: str
    agency_id: str | None
    scope: str
    span: Span
    evidence: str

    @property
    def spelling(self) -> Spelling:
        """The spelling alone, as the agency has it."""
        return Spelling(self.published, self.span, self.evidence)


@dataclass(frozen=True, slots=True)
class Agency:
    """An evaluated body. Its versions are in the order of time, at least one; its first name is not repeated.

    `scope` is where its name is unique: its province (a district's commune: the district), or the nation. `is_possible`
    says that not every province has such a body, and that nothing but the template tells of this one.
    """

    agency_id: str
    kind: str
    parent_agency_id: str | None
    name_en: str | None
    versions: tuple[Version, ...]
    scope: str = NATIONAL
    bare_in_text: bool = True
    is_possible: bool = False
    spellings: tuple[Spelling, ...] = ()

    @property
    def name_vi(self) -> str:
        """The canonical name: the latest."""
        return self.versions[-1].name_vi

    @property
    def life(self) -> Span:
        """From its first day to its last, as far as known."""
        return Span(self.versions[0].span.valid_from, self.versions[-1].span.valid_to)

    def touches(self, year: int) -> bool:
        """Whether it can have existed on any day of `year`; a body may pause between two versions."""
        return any(version.span.touches(year) for version in self.versions)

    def lives_on(self, day: date) -> bool:
        """Whether it can have existed on `day`."""
        return any(version.span.overlaps(Span(day, day)) for version in self.versions)

    @property
    def statuses(self) -> frozenset[str]:
        """Every status it ever had: a list goes on saying «huyện» after a town became «thị xã», and before."""
        return frozenset(version.status for version in self.versions if version.status)

    def names_since(self) -> dict[str, date | None]:
        """Every name it had, the first one first, with the day before which it cannot be meant.

        A name is printed long after its end but not before its beginning: «Huế» was not the province before 2025.
        """
        since: dict[str, date | None] = {}
        places: dict[str, date | None] = {}
        for number, version in enumerate(self.versions):
            begun = places.setdefault(version.place, version.span.valid_from if number else None)
            since.setdefault(version.name_vi, begun)
        return since

    def last_day_of(self, name: str) -> date | None:
        """The last day on which it bore a name; None for the latest, and where nobody has shown it."""
        places = {version.place for version in self.versions if version.name_vi == name}
        bearing = [version for version in self.versions if version.place in places]
        return None if bearing[-1] is self.versions[-1] else bearing[-1].span.valid_to

    def version(self, year: int | None) -> Version:
        """The version in force at the end of `year`, or the last one it had by then; without a year the latest."""
        if year is None:
            return self.versions[-1]
        begun = [v for v in self.versions if v.span.valid_from is None or v.span.valid_from.year <= year]
        return begun[-1] if begun else self.versions[0]

    def with_spellings(self, spellings: tuple[Spelling, ...]) -> "Agency":
        """The agency with further spellings."""
        return replace(self, spellings=self.spellings + spellings) if spellings else self


@dataclass(frozen=True, slots=True)
class Code:
    """A code that a register gave to an agency."""

    agency_id: str
    system: str
    code: str
    span: Span
    evidence: str


@dataclass(frozen=True, slots=True)
class Event:
    """One predecessor and one successor of a change: the same agency where it only changed itself, no successor where
    it was abolished."""

    event_id: str
    predecessor_id: str
    successor_id: str | None
    kind: str
    date: date | None
    date_precision: str
    legal_basis: str | None
    evidence: str


@dataclass(frozen=True, slots=True)
class Cohort:
    """A set of agencies that figures speak of; `size` is None where nobody has counted it."""

    cohort_id: str
    label_vi: str
    kind: str
    size: int | None
    span: Span
    members: tuple[str, ...]
    evidence: str
