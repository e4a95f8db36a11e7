"""Ordinals that count rows, and ranks that follow values."""

import re
from collections import Counter
from collections.abc import Sequence

from transform.numbers import is_whole, read_value

_OF = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")
_FEWEST_STROKES = 3  # ranks that must show a stroke where most of those read have none


def whole_of(text: str) -> int | None:
    """The rank or ordinal that a cell prints: «3», «03», «3.», «3/12»."""
    reading = read_value(text.rstrip(". "))
    if reading is None or not is_whole(reading.value) or (reading.of is not None and reading.value > reading.of):
        return None
    return int(reading.value)


def with_stroke(readings: Sequence[Sequence[str]]) -> list[str | None]:
    """For each rank of a column that prints «3/12» what a row says whose stroke was taken for a digit, «3112» or
    «3712»; None for all others. `readings` are those of each row, the one that counts first. That the column prints so
    most rows show, or some with a stroke and others that end in the same number, or all that end in their count."""
    rows = [[text for text in texts if text] for texts in readings]
    said = [texts for texts in rows if texts]
    told = Counter(total for texts in said for total in {found[2] for found in map(_OF.fullmatch, texts) if found})
    for total in dict.fromkeys([*(total for total, _ in told.most_common()), str(len(said))]):
        misread = re.compile(rf"(\d{{1,3}})[17Il|]{total}")
        found = [_without_total(texts, misread, int(total)) for texts in rows]
        plain = sum(_is_of(texts[0], total) for texts in said)
        meant = plain + sum(one is not None for one in found)
        if meant * 2 > len(said) and (plain * 2 > len(said) or meant >= _FEWEST_STROKES):
            return [f"{one}/{total}" if one is not None else None for one in found]
    return [None] * len(rows)


def _without_total(texts: Sequence[str], misread: re.Pattern[str], total: int) -> int | None:
    found = misread.fullmatch(texts[0]) if texts else None
    return int(found[1]) if found is not None and 0 < int(found[1]) <= total else None


def _is_of(text: str, total: str) -> bool:
    found = _OF.fullmatch(text)
    return found is not None and found[2] == total


def in_sequence(ordinals: Sequence[str]) -> list[bool]:
    """For each ordinal whether it is one more than that before it, or one less than that after it; a row without one
    is passed over, and a count may begin anew at 1."""
    numbers = [whole_of(text) for text in ordinals]
    said = [at for at, number in enumerate(numbers) if number is not None]
    good = [False] * len(ordinals)
    for place, at in enumerate(said):
        number = numbers[at] or 0
        before = numbers[said[place - 1]] if place else None
        after = numbers[said[place + 1]] if place + 1 < len(said) else None
        good[at] = before == number - 1 or after == number + 1
        if not good[at]:
            # The last of a list, or the only one of a group.
            good[at] = number == 1 and (after in (None, 1))
    return good


def expected_ranks(values: Sequence[float | None]) -> tuple[list[int | None], list[int | None]]:
    """The dense and the competition ranks of `values`, the greatest first; None for a row without a value."""
    said = [value for value in values if value is not None]
    counts = Counter(said)
    dense = {value: at for at, value in enumerate(sorted(counts, reverse=True), 1)}
    competition: dict[float, int] = {}
    place = 1
    for value in sorted(counts, reverse=True):
        competition[value] = place
        place += counts[value]
    return (
        [None if value is None else dense[value] for value in values],
        [None if value is None else competition[value] for value in values],
    )


def rank_lists(values: Sequence[float | None], ranks: Sequence[int | None]) -> list[int | None]:
    """What each row's rank should be by the method that more of the printed ranks follow; None for all where fewer
    than half follow one."""
    best: list[int | None] = [None] * len(ranks)
    most = 0
    for expected in expected_ranks(values):
        right = sum(a is not None and a == b for a, b in zip(ranks, expected, strict=True))
        if right > most:
            best, most = expected, right
    said = sum(rank is not None and value is not None for rank, value in zip(ranks, values, strict=True))
    return best if most * 2 > said else [None] * len(ranks)


def is_ranking(ranks: Sequence[int | None]) -> bool:
    """Whether the ranks of a column are a complete ranking by themselves: dense, or with the gaps that ties leave."""
    said = sorted(rank for rank in ranks if rank is not None)
    if len(said) < 3 or said[0] != 1:
        return False
    if said[-1] == len(set(said)):
        return True
    counts, place = Counter(said), 1
    for rank in sorted(counts):
        if rank != place:
            return False
        place += counts[rank]
    return True
