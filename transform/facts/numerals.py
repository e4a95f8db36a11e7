"""What became of the numerals of a document: facts, explained, waiting or unread."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from transform.facts.explained import Explanation, explanations
from transform.facts.sheet import Sheet

FACT, WAITING, UNREAD = "fact", "waiting", "unread"


class Numerals(NamedTuple):
    """How many numerals became what: a figure of a fact, one that waits in a pending fact, one that nobody read; and
    by kind those that are no figures (`explained`: kind and number, by name of the kind)."""

    fact: int = 0
    explained: tuple[tuple[str, int], ...] = ()
    waiting: int = 0
    unread: int = 0

    @property
    def total(self) -> int:
        """All numerals."""
        return self.fact + self.no_figures + self.waiting + self.unread

    @property
    def no_figures(self) -> int:
        """Those that are explained, of whatever kind."""
        return sum(number for _, number in self.explained)

    @property
    def share(self) -> float | None:
        """The part of all that is fact or explained, from 0 to 1; None where there is no numeral."""
        return (self.fact + self.no_figures) / self.total if self.total else None


NONE = Numerals()


def added(parts: Iterable[Numerals]) -> Numerals:
    """The counts of several documents together."""
    fact = waiting = unread = 0
    explained: dict[str, int] = {}
    for part in parts:
        fact, waiting, unread = fact + part.fact, waiting + part.waiting, unread + part.unread
        for kind, number in part.explained:
            explained[kind] = explained.get(kind, 0) + number
    return Numerals(fact, tuple(sorted(explained.items())), waiting, unread)


def counted(became: Iterable[str]) -> Numerals:
    """The counts of what each numeral became: FACT, WAITING, UNREAD or the kind of its explanation."""
    counts: dict[str, int] = {}
    for word in became:
        counts[word] = counts.get(word, 0) + 1
    fact, waiting, unread = (counts.pop(word, 0) for word in (FACT, WAITING, UNREAD))
    return Numerals(fact, tuple(sorted(counts.items())), waiting, unread)


class Spans:
    """Spans of a text, asked whether they cover a place."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def cover(self, start: int, end: int) -> bool:
        """Whether the place lies within the spans."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]


def fact_spans(sheet: Sheet) -> Spans:
    """The printed places of the facts. What else is in use on the sheet belongs to facts that wait."""
    waiting = {json.loads(row["payload"]).get("fact_id") for row in sheet.rows.get("pending_fact", [])}
    printed = ((start, end) for fact_id, start, end in sheet.printed if fact_id not in waiting)
    return Spans([*printed, *sheet.accounted])


def kinds_of(text: str, numerals: Sequence[tuple[int, int]], without: frozenset[str] = frozenset()) -> list[str | None]:
    """For each numeral of `text`, in the order of their places, the first kind of explanation that covers it; kinds of
    `without` do not count. None for what is a figure."""
    kinds: list[str | None] = [None] * len(numerals)
    starts = [start for start, _ in numerals]
    for found in explanations(text) if numerals else ():
        if found.kind not in without:
            _mark(kinds, numerals, starts, found)
    return kinds


def _mark(
    kinds: list[str | None], numerals: Sequence[tuple[int, int]], starts: Sequence[int], found: Explanation
) -> None:
    for at in range(bisect_left(starts, found.start), len(starts)):
        if numerals[at][1] > found.end:
            break
        kinds[at] = kinds[at] or found.kind
