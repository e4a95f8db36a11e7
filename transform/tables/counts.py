"""Columns that count: online services by level, records that came in, those of them that came online, and shares.

What each heading says is in `count_heads`, what their figures tell in `count_sums`; here both are held together with
the words over the table.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from transform.tables.count_heads import (
    ALL,
    ONLINE,
    SAYS_HOW_MANY,
    SAYS_LEVEL,
    SAYS_ONLINE,
    SAYS_RECORDS,
    SAYS_SERVICES,
    SAYS_SHARE,
    SERVICES,
    SHARE,
    UNSTATED,
    Said,
    hear,
    level_of,
    levels_in,
    period_of,
    said_by,
    speaks_of_points,
    texts_of,
)
from transform.tables.count_shares import is_share_of_online
from transform.tables.count_sums import add_up, levels_of_a_sum, parts_of_online, sums_of_levels, wholes_beside
from transform.tables.counted import RECORDS, SERVED, figure_in
from transform.tables.headwords import maximum_in
from transform.tables.model import Column, Count
from transform.vietnamese import fold

_FEWEST_PARTS = 2
_MAY_COUNT = frozenset({"value", "points", "criterion_points", "percent", "text", "unnamed", "level", "procedure"})
_RESULTS = frozenset({"points", "criterion_points", "percent", "index", "class", "max", "self_points"})


class _Over(NamedTuple):
    """What the words over a table speak of: what is counted, of what level, and whether of shares that no column is
    headed with, so that bare figures below may be those."""

    noun: str | None
    level: str | None
    is_share: bool


def with_counts(columns: Sequence[Column], body: Sequence[Sequence[str]], said: str) -> list[Column]:
    """The columns, those that count with the role `count` and what they count; `said` stands over the table. Beside
    counts, what is a result only by words such as «Tổng số» or «Tỷ lệ» is none."""
    heard = {
        c.number: own for c in columns
        if c.role in _MAY_COUNT and (own := hear(c, columns, body)) is not None
        and not (own.is_share and _is_of_target(c, columns))
    }  # fmt: skip
    over = _over(fold(said), heard.values())
    if _is_sum_of_unlike(columns, heard, body):
        return list(columns)
    is_scored = any(c.role in _RESULTS and speaks_of_points(c, texts_of(c, body)) for c in columns)
    meant = {number: _meant(one, over, is_scored) for number, one in heard.items()}
    found = {number: count for number, count in meant.items() if count is not None}
    if is_scored and not any(SAYS_HOW_MANY.search(said_by(c)) and c.number in found for c in columns):
        found = {}  # beside points, «Mức độ 3» may be a criterion
    if not any(count.indicator != SHARE for count in found.values()):
        return list(columns)
    found |= levels_of_a_sum(heard, found, body)
    found |= dict(sums_of_levels(columns, found, body))
    found |= dict(parts_of_online(columns, found, body))
    bare = {n: Count(SHARE, UNSTATED, one.period, False) for n, one in heard.items() if one.is_share and n not in found}
    found |= {n: one for n, one in bare.items() if is_share_of_online(n, wholes_beside(n, columns, one, found), body)}
    period = period_of(fold(said))
    return [_settled(column, found.get(column.number), period, texts_of(column, body)) for column in columns]


def counts_of_rows(labels: Sequence[str], rows: Sequence[Sequence[str]], said: str) -> dict[int, Count]:
    """What the rows of a table count by their labels, where its columns are years: by the place of the row."""
    places = [
        Column(at + 1, label, "value", levels=(label,), maximum=maximum_in((label,))[0])
        for at, label in enumerate(labels)
    ]
    columns = with_counts(places, list(zip(*rows, strict=True)), said)
    return {column.number - 1: column.count for column in columns if column.count is not None}


def with_marks(columns: Sequence[Column], body: Sequence[Sequence[str]]) -> list[Column]:
    """The columns of a list of procedures, those under whose level a mark stands («x») with the role `mark` and that
    level."""
    settled = []
    for column in columns:
        levels = [fold(level) for level in column.levels or (column.header,)]
        steps = levels_in(levels[-1])[0] or re.findall(r"[1-4]", levels[-1] if SAYS_LEVEL.search(levels[0]) else "")
        # A row that says how many there are has a number in place of a mark.
        marks = [text for text in map(str.strip, texts_of(column, body)) if text and figure_in(text) is None]
        if column.role in ("text", "value", "unnamed", "level") and len(set(steps)) == 1 and _are_marks(marks):
            column = replace(column, role="mark", count=Count(SERVICES, steps[0]))
        settled.append(column)
    return settled


def _are_marks(texts: Sequence[str]) -> bool:
    return bool(texts) and all(len(text) == 1 for text in texts) and any(text not in "-–—" for text in texts)


def _settled(column: Column, count: Count | None, period: str | None, texts: Sequence[str]) -> Column:
    """`period` is the part of a year that the words over the table name; what is provided is of no such part."""
    if count is not None:
        if count.indicator in (ALL, ONLINE, SHARE) and count.period is None and column.year is None:
            count = count._replace(period=period)
        year = _year_of(column) if column.year is None else column.year
        return replace(column, role="count", count=count, year=year, criterion=None, over=None, maximum=None)
    if column.role in ("points", "criterion_points", "percent") and not speaks_of_points(column, texts):
        return replace(column, role="value", criterion=None, over=None)
    return column


def _is_of_target(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a share is that of what was planned, rather than of all records: a column of targets stands beside it
    under the same heading, or it says so."""
    if re.search(r"ke hoach|chi tieu|muc tieu|\bkh\b|\bgiao\b", said_by(column)):
        return True
    return any(c.role == "target" and c.levels[:-1] == column.levels[:-1] for c in columns)


def _is_sum_of_unlike(columns: Sequence[Column], heard: Mapping[int, Said], body: Sequence[Sequence[str]]) -> bool:
    """Whether columns that count different things, or nothing known, add up: then all are points. What stands under
    one heading («Hồ sơ tiếp nhận: qua mạng, trực tiếp, tổng») is of one kind."""
    parts = [c for c in columns if c.role == "criterion_points"]
    total = next((c for c in columns if c.role == "points"), None)
    if total is None or len(parts) < _FEWEST_PARTS or not add_up(total.number, [c.number for c in parts], body):
        return False
    if total.levels[:-1] and all(c.levels[:1] == total.levels[:1] for c in parts):
        return False
    return len({heard[c.number].noun if c.number in heard else c.number for c in parts}) > 1


def _year_of(column: Column) -> int | None:
    """The year of a day or a quarter in a heading («đến 30/6/2021», «Quý I/2021»)."""
    years = set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", " ".join(column.levels or (column.header,))))
    return int(years.pop()) if len(years) == 1 else None


def _over(said: str, heard: Collection[Said]) -> _Over:
    nouns = {one.noun for one in heard if one.noun is not None and not one.is_share}
    noun = _noun_over(said) or (nouns.pop() if len(nouns) == 1 else None)
    is_share = SAYS_SHARE.search(said) is not None and not any(one.is_share for one in heard)
    return _Over(noun, level_of(levels_in(said)[0]), is_share)


def _noun_over(said: str) -> str | None:
    """What the words over a table speak of, if it is one thing."""
    records = SAYS_RECORDS.search(said) is not None
    services = SAYS_SERVICES.search(SAYS_RECORDS.sub(" ", said)) is not None
    if services and not records:
        return SERVICES
    if records and SAYS_ONLINE.search(said) and not _names_all_too(said):
        # «Hồ sơ dịch vụ công trực tuyến» are records.
        alone = re.search(r"(?:ho so|hs)(?: (?!va\b|cung cap\b)\w+){0,8} (?:dich vu|dvc)", said) is not None
        return ONLINE if not services or alone else None
    return None


def _names_all_too(said: str) -> bool:
    """Whether words speak of all records beside those online («Số hồ sơ tiếp nhận và tỷ lệ hồ sơ trực tuyến»)."""
    pieces = [piece for piece in re.split(r"[,;]|\bva\b", said) if SAYS_RECORDS.search(piece)]
    return len(pieces) > 1 and not all(map(SAYS_ONLINE.search, pieces))


def _meant(said: Said, over: _Over, is_scored: bool) -> Count | None:
    """The count that a heading means; None where nothing says what is counted. Where points are given, a bare «Dịch vụ
    công trực tuyến» is a criterion. Of «Đã cung cấp» below «DVC mức độ 4» the words `over` the table say all, and «Hồ
    sơ phát sinh» below «Hồ sơ trực tuyến» are those."""
    noun = ONLINE if said.noun == ALL and said.is_raised and over.noun == ONLINE else said.noun or over.noun
    if said.is_share:
        return Count(SHARE, said.level or UNSTATED, said.period, noun == ONLINE) if noun in (ONLINE, ALL) else None
    if said.is_online and noun == ALL:
        noun = ONLINE  # «Trực tuyến» beside «Tổng số hồ sơ»
    if said.unit is not None and noun is not None and said.unit != (RECORDS if noun in (ALL, ONLINE) else SERVED):
        return None
    if noun is None or (said.noun is None and over.is_share and (said.level or not said.is_counted)):
        return None
    if not (said.is_counted or said.noun in (ALL, ONLINE) or (over.noun and not is_scored)):
        return None
    if said.noun is None and not said.level and is_scored:
        return None
    told = said.level or (over.level if said.noun is None and over.noun in (SERVICES, ONLINE) else None)
    return Count(noun, told or UNSTATED, said.period)
