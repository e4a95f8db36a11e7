"""What columns that count are by their figures: levels that make a sum, records that make those online, shares."""

from collections.abc import Iterator, Mapping, Sequence

from transform.tables.count_heads import ALL, ONLINE, SERVICES, SHARE, TOGETHER, UNSTATED, Said
from transform.tables.counted import figure_in
from transform.tables.model import Column, Count

_FEWEST_LEVELS = 2


def levels_of_a_sum(
    heard: Mapping[int, Said], found: Mapping[int, Count], body: Sequence[Sequence[str]]
) -> dict[int, Count]:
    """What bare levels count beside both services and records («Tổng số dịch vụ | Mức độ 2 | Mức độ 3 | Hồ sơ»): what
    the one column counts that is their sum."""
    bare = {
        n: one for n, one in heard.items() if n not in found and not one.is_share and one.noun is None and one.level
    }
    wholes = [
        count for n, count in found.items()
        if count.indicator in (SERVICES, ALL, ONLINE) and count.level == UNSTATED and add_up(n, list(bare), body)
    ]  # fmt: skip
    if len(wholes) != 1 or len(bare) < _FEWEST_LEVELS:
        return {}
    return {n: Count(wholes[0].indicator, one.level or UNSTATED, one.period) for n, one in bare.items()}


def wholes_beside(number: int, columns: Sequence[Column], share: Count, found: Mapping[int, Count]) -> dict[int, Count]:
    """Those of `found` that a share can be of: in its list, of its year and part of a year, and of each kind
    those below its heading, if any stand there."""
    own = next(column for column in columns if column.number == number)
    alike = [
        c for c in columns if c.number in found and (c.block, c.year) == (own.block, own.year)
        and found[c.number].period == share.period
    ]  # fmt: skip
    below = [c for c in alike if own.levels[:-1] and c.levels[:-1] == own.levels[:-1]]
    told = {found[c.number].indicator for c in below}
    return {c.number: found[c.number] for c in alike if c in below or found[c.number].indicator not in told}


def sums_of_levels(
    columns: Sequence[Column], found: dict[int, Count], body: Sequence[Sequence[str]]
) -> Iterator[tuple[int, Count]]:
    """What «Tổng», «Cộng» beside levels count: the levels that stand beside them, if they are their sums."""
    by_number = {column.number: column for column in columns}
    for number, count in found.items():
        if count.indicator == SHARE or count.level != UNSTATED:
            continue
        own = by_number[number]
        parts = [n for n, other in found.items() if _is_part(own, by_number[n], count, other)]
        steps = sorted({found[n].level for n in parts})
        if len(steps) == len(parts) > 1 and add_up(number, parts, body):
            yield number, count._replace(level=TOGETHER.get(tuple(steps), UNSTATED))


def parts_of_online(
    columns: Sequence[Column], found: dict[int, Count], body: Sequence[Sequence[str]]
) -> Iterator[tuple[int, Count]]:
    """Records by level that came online, whatever their headings say: «Hồ sơ toàn trình», «Hồ sơ một phần» that make
    «Cộng hồ sơ trực tuyến», and not all records."""
    by_number = {column.number: column for column in columns}
    for number, count in found.items():
        if count.indicator != ONLINE or count.level != UNSTATED:
            continue
        own, alike = by_number[number], count._replace(indicator=ALL)
        parts = [n for n, other in found.items() if _is_part(own, by_number[n], alike, other)]
        wholes = [n for n, other in found.items() if other == alike and by_number[n].year == own.year]
        is_all = any(add_up(whole, parts, body) for whole in wholes)
        if len({found[n].level for n in parts}) == len(parts) > 1 and not is_all and add_up(number, parts, body):
            yield from ((n, found[n]._replace(indicator=ONLINE)) for n in parts)


def _is_part(own: Column, other: Column, count: Count, part: Count) -> bool:
    same = (count.indicator, count.period) == (part.indicator, part.period)
    return same and other.year == own.year and other.block == own.block and part.level not in (UNSTATED, "3+4", "1-2")


def add_up(total: int, parts: Sequence[int], body: Sequence[Sequence[str]]) -> bool:
    """Whether in most rows that print all of them the parts are the whole."""
    right = wrong = 0
    for row in body:
        values = [figure_in(row[n - 1]) if n <= len(row) else None for n in (total, *parts)]
        said = [value.value for value in values if value is not None]
        if len(said) == len(values):
            right += said[0] == sum(said[1:])
            wrong += said[0] != sum(said[1:])
    return right > 2 * wrong
