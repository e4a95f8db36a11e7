"""Ranks of values: after ties dense or competition, and what digits that are not printed leave open."""

from collections import Counter
from collections.abc import Sequence

METHODS = ("dense", "competition")


def ranks_of(values: Sequence[float], method: str) -> list[int]:
    """The rank of each value, the greatest first; after ties `dense` goes on with the next number (1, 2, 2, 3),
    `competition` leaves as many out as were tied (1, 2, 2, 4)."""
    places: dict[float, int] = {}
    place = 1
    for value, count in sorted(Counter(values).items(), reverse=True):
        places[value] = place
        place += count if method == "competition" else 1
    return [places[value] for value in values]


def wrong_ranks(values: Sequence[float], ranks: Sequence[int | None], method: str, is_whole: bool) -> list[bool]:
    """Which of the printed `ranks` the values do not give. Whole numbers hide no digit: equal ones have one rank.
    Others that are equal may differ further on, and any order among them will do."""
    expected = ranks_of(values, method)
    if is_whole:
        return [rank is not None and rank != right for rank, right in zip(ranks, expected, strict=True)]
    count = Counter(values)
    if method == "competition":
        return [
            rank is not None and not right <= rank < right + count[value]
            for value, rank, right in zip(values, ranks, expected, strict=True)
        ]
    return _loose(values, ranks, count)


def _loose(values: Sequence[float], ranks: Sequence[int | None], count: Counter[float]) -> list[bool]:
    """Dense ranks with hidden digits: those of equal values go on from the last of the values before."""
    given: dict[float, list[int]] = {value: [] for value in count}
    for value, rank in zip(values, ranks, strict=True):
        if rank is not None:
            given[value].append(rank)
    allowed: dict[float, tuple[int, int]] = {}
    last = 0
    for value in sorted(given, reverse=True):
        allowed[value] = (last, last + count[value])
        fitting = [rank for rank in given[value] if last < rank <= last + count[value]]
        last = max(fitting, default=last + 1)
    return [
        rank is not None and not allowed[value][0] < rank <= allowed[value][1]
        for value, rank in zip(values, ranks, strict=True)
    ]


def method_of(values: Sequence[float], ranks: Sequence[int | None], told: str) -> str:
    """How a column ranks after ties: as the scheme says (`told`), else as more of its ranks do."""
    if told in METHODS:
        return told
    fits = {
        method: sum(one == other for one, other in zip(ranks, ranks_of(values, method), strict=True))
        for method in ("competition", "dense")
    }
    return max(fits, key=lambda method: fits[method])
