"""Classes and the percents that stand under them: each class has its own stretch."""

from collections import defaultdict
from collections.abc import Mapping, Sequence


def stretches(rows: Sequence[tuple[str, float]]) -> dict[str, tuple[float, float]]:
    """The least and the greatest percent of each class, from rows of (class, percent) that are sure."""
    by_class: dict[str, list[float]] = defaultdict(list)
    for name, percent in rows:
        by_class[name].append(percent)
    return {name: (min(found), max(found)) for name, found in by_class.items()}


def fits(name: str, percent: float, known: Mapping[str, tuple[float, float]]) -> bool | None:
    """Whether `percent` can be of class `name`: True within its stretch, False within another's, None where nothing
    known says."""
    own = known.get(name)
    if own is not None and own[0] <= percent <= own[1]:
        return True
    for other, (low, high) in known.items():
        if other != name and low <= percent <= high:
            return False
    if own is None:
        return None
    # Beyond its own stretch and beyond another's on the far side.
    for other, (low, high) in known.items():
        if other != name and (own[1] < low <= percent or own[0] > high >= percent):
            return False
    return None
