"""A fact on its way: the row of its table, the lines it rests on, and what it waits for."""

from dataclasses import dataclass, field
from typing import Any

from transform.agencies.result import Match
from transform.readings.columns import Line
from transform.readings.subject import Subject
from transform.readings.value import Figure
from transform.series import Series

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """One line as understood. `series` is None where it belongs to no evaluation; `year` None where none is known;
    `waits` says what keeps it from being a fact: a code of `pending_fact` and a sentence."""

    line: Line
    figure: Figure
    subject: Subject
    indicator: str
    series: Series | None
    year: int | None
    group: str | None
    waits: tuple[str, str] | None = None

    @property
    def scheme_id(self) -> str | None:
        """The id of the scheme, None where series or year are unknown."""
        return self.series.scheme_id(self.year) if self.series and self.year is not None else None


@dataclass(slots=True)
class Draft:
    """A fact without its id. `places` are the fields with the line and column that each was read from."""

    table: str
    row: Row
    places: list[tuple[str, Line, str]] = field(default_factory=list)
    waits: tuple[str, str] | None = None
    match: Match = field(default_factory=lambda: Match(None, "none"))
    readings: list[Reading] = field(default_factory=list)

    def rests_on(self, reading: Reading, *fields: str) -> None:
        """Adds the places of a line: its value for each of `fields`, its subject, and the words it rests on."""
        self.readings.append(reading)
        subject = "agency" if self.table == "score" else "subject"
        self.places += [(name, reading.line, "value") for name in fields]
        self.places.append((subject, reading.line, "subject"))
        if self.row.get("class") and "class" not in fields and reading.line.get("class"):
            self.places.append(("class", reading.line, "class"))
        self.places.append(("evidence", reading.line, "words" if reading.line.get("words") else "value"))
