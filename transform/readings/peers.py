"""What one row says of an agency's ranking and the rows beside it leave out: among whom it was ranked."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from transform.agencies.registry import Registry
from transform.readings.columns import Line
from transform.readings.subject import YEAR, ranked_among
from transform.vietnamese import name_key

_SAID = ("agency_group", "rank_of")


def groups_of_peers(registry: Registry, lines: Sequence[Line]) -> dict[int, str]:
    """The cohort by the place of a line in `lines`, for lines that name neither group nor size: the one of another time
    that every other line of the same subject, evaluation and year on the page names."""
    named: dict[tuple[Any, ...], set[str]] = defaultdict(set)
    for line in lines:
        if any(map(line.get, _SAID)):
            cohort = ranked_among(registry, line, _year(line))
            named[_key(line)].add(cohort.cohort_id if cohort else "")
    found = {}
    for at, line in enumerate(lines):
        cohorts = named.get(_key(line), set())
        if not any(map(line.get, _SAID)) and len(cohorts) == 1 and (only := next(iter(cohorts))):
            found[at] = only
    return found


def _key(line: Line) -> tuple[str, ...]:
    return name_key(line.get("subject")), line.get("within"), line.get("scheme"), line.get("year")


def _year(line: Line) -> int | None:
    years = YEAR.findall(line.get("year"))
    return int(years[-1]) if years else None
