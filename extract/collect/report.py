"""What collecting one source came to."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple


class Note(NamedTuple):
    """Something about a source that a person should know; `severity` is error, warning or info."""

    severity: str
    sentence: str


class Failure(NamedTuple):
    """An address that could not be had tonight, and why."""

    address: str
    sentence: str


@dataclass(frozen=True)
class SourceReport:
    """What became of a source.

    found: documents it leads to, None where that could not be found out; new, changed, vanished: addresses, vanished
    ones only in the run that first misses them; unlisted: those that are there and no longer listed; failed: what
    could not be had, documents and listings; skipped: why nothing was asked, else None; bytes: those of documents and
    listings that were downloaded; requests: all that were made, conditional ones included.
    """

    source_id: str
    publisher: str
    started: datetime
    finished: datetime
    found: int | None = None
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: int = 0
    failed: tuple[Failure, ...] = ()
    vanished: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    skipped: str | None = None
    findings: tuple[Note, ...] = ()
    requests: int = 0
    bytes: int = 0


@dataclass
class Tally:
    """The counts of a source while it is collected."""

    found: int | None = None
    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: int = 0
    failed: list[Failure] = field(default_factory=list)
    vanished: list[str] = field(default_factory=list)
    unlisted: list[str] = field(default_factory=list)
    findings: list[Note] = field(default_factory=list)
    requests: int = 0
    bytes: int = 0
