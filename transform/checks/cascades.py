"""One slip that moves many ranks: which row it is, and which others only follow."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from transform.checks.ranking import method_of, ranks_of, wrong_ranks

# So large a part of a table may be displaced; of more, the table is ranked by something else.
_FEW_DISPLACED = 0.2
_MOST_DISPLACED = 20
# Shifted alike, so many rows are said one by one; of more, the first is said and the others are named with it.
_ONE_BY_ONE = 5


class Slip(NamedTuple):
    """A row (its place in the field) whose rank is not `expected`, and those that follow from it; a displaced one has a
    value that all others contradict."""

    at: int
    expected: int
    others: tuple[int, ...] = ()
    is_displaced: bool = False


def slips(values: Sequence[float], ranks: Sequence[int], told: str, is_whole: bool) -> list[Slip]:
    """The rows whose printed ranks the values do not give, the greatest values first. Where a few values stand out of
    the order of all others, these are taken for the slips and what follows from them is said with them."""
    wrong = _wrong(values, ranks, told, is_whole)
    moved = displaced(values, ranks) if len(wrong) > 2 else []
    if 0 < len(moved) <= min(_FEW_DISPLACED * len(values), _MOST_DISPLACED):
        mended, left = _mended(values, ranks, moved, told, is_whole)
        out = [at for at in moved if mended[at] != values[at]]
        if out and len(out) + len(left) < len(wrong):
            expected = ranks_of(values, method_of(mended, ranks, told))
            others = tuple(sorted(wrong.keys() - left.keys() - set(out)))
            alone = [Slip(at, expected[at], others if len(out) == 1 else (), True) for at in out]
            return [*alone, *_folded(mended, ranks, left)]
    return _folded(values, ranks, wrong)


def _mended(
    values: Sequence[float], ranks: Sequence[int], moved: Sequence[int], told: str, is_whole: bool
) -> tuple[list[float], dict[int, int]]:
    """The values with such as the ranks of displaced rows ask for, and the ranks that are wrong all the same. Where the
    others are right with a value as it is, its rank is wrong and the value stays."""
    mended = [_value_at(values, ranks, at, moved) if at in moved else value for at, value in enumerate(values)]
    left = _wrong(mended, ranks, told, is_whole)
    for at in moved:
        tried = [*mended[:at], values[at], *mended[at + 1 :]]
        still = _wrong(tried, ranks, told, is_whole)
        if len(still) <= len(left) + 1:
            mended, left = tried, still
    return mended, left


def _wrong(values: Sequence[float], ranks: Sequence[int], told: str, is_whole: bool) -> dict[int, int]:
    """The places whose rank is wrong, each with the right one."""
    method = method_of(values, ranks, told)
    off, expected = wrong_ranks(values, ranks, method, is_whole), ranks_of(values, method)
    return {at: expected[at] for at, is_off in enumerate(off) if is_off}


def displaced(values: Sequence[float], ranks: Sequence[int], *, sure: bool = True) -> list[int]:
    """The places that are in none of the longest runs in which the values fall as the ranks rise; with `sure` false
    also those that are in some of these and not in others."""
    order = sorted(range(len(values)), key=lambda at: (ranks[at], -values[at]))
    line = [values[at] for at in order]
    before, after = _lengths(line), _lengths([-value for value in reversed(line)])[::-1]
    longest = max(before)
    through = [one + other - 1 for one, other in zip(before, after, strict=True)]
    alone = Counter(place for place, length in zip(before, through, strict=True) if length == longest)
    return sorted(
        at for at, place, length in zip(order, before, through, strict=True)
        if length < longest or (not sure and alone[place] > 1)
    )  # fmt: skip


def _lengths(line: Sequence[float]) -> list[int]:
    """For each value the length of the longest run ending with it in which none is greater than one before."""
    found: list[int] = []
    least: list[float] = []  # the least last value, negative, of the runs of each length
    for value in line:
        length = bisect_right(least, -value)
        least[length : length + 1] = [-value]
        found.append(length + 1)
    return found


def _value_at(values: Sequence[float], ranks: Sequence[int], at: int, moved: Sequence[int]) -> float:
    """A value such as the rank of a displaced row asks for."""
    kept = [one for one in range(len(values)) if one not in moved]
    same = [values[one] for one in kept if ranks[one] == ranks[at]]
    if same:
        return same[0]
    above = min((values[one] for one in kept if ranks[one] < ranks[at]), default=None)
    below = max((values[one] for one in kept if ranks[one] > ranks[at]), default=None)
    high = above if above is not None else (below or 0.0) + 2
    return (high + (below if below is not None else high - 2)) / 2


def _folded(values: Sequence[float], ranks: Sequence[int], wrong: dict[int, int]) -> list[Slip]:
    """The wrong ranks, of long runs that are shifted alike only the first."""
    found: list[Slip] = []
    run: list[int] = []
    for at in [*sorted(wrong, key=lambda one: (-values[one], ranks[one], one)), None]:
        if run and (at is None or ranks[at] - wrong[at] != ranks[run[0]] - wrong[run[0]]):
            if len(run) > _ONE_BY_ONE:
                found.append(Slip(run[0], wrong[run[0]], tuple(run[1:])))
            else:
                found += [Slip(one, wrong[one]) for one in run]
            run = []
        if at is not None:
            run.append(at)
    return found
