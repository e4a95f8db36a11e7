"""Which column of per cent is the share of which records: their figures say it."""

from collections.abc import Iterable, Mapping, Sequence

from transform.numbers import is_nothing
from transform.tables.counted import figure_in
from transform.tables.model import Count

_NEAR = 0.06  # a printed share is rounded to a digit behind the comma, or to none
_NEARER = 0.6


def number_in(text: str) -> float | None:
    """The number of a cell, None for an empty one, a dash or words."""
    reading = None if is_nothing(text) else figure_in(text)
    return reading.value if reading is not None else None


def are_shares(rows: Iterable[tuple[str, str, str]]) -> bool:
    """Whether in most rows (cells of a part, of its whole, of a share) the last is the per cent of the first two."""
    right = wrong = 0
    for part, whole, share in rows:
        found = [number_in(text) for text in (part, whole, share)]
        if None in found or not found[1]:
            continue
        near = _NEAR if "," in share else _NEARER
        is_right = abs(float(found[0] or 0) / found[1] * 100 - float(found[2] or 0)) <= near
        right += is_right
        wrong += not is_right
    return right > 2 * wrong


def is_share_of_online(number: int, counts: Mapping[int, Count], body: Sequence[Sequence[str]]) -> bool:
    """Whether a column without a noun («Tỷ lệ (%)») has the shares of the one column of records that came online in
    the one of all."""
    online = [n for n, count in counts.items() if count.indicator == "records_online"]
    whole = [n for n, count in counts.items() if count.indicator == "records_all"]
    if len(online) != 1 or len(whole) != 1:
        return False
    places = (online[0] - 1, whole[0] - 1, number - 1)
    return are_shares((row[places[0]], row[places[1]], row[places[2]]) for row in body if max(places) < len(row))
