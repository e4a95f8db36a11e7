"""Columns that count: online services by level, records that came in, those of them that came online, and shares.

A heading is taken for a count only if every word of it is accounted for: «Số hồ sơ giải quyết đúng hạn» is neither the
number of records nor that of those online, and stays unread. Levels 1 to 4 are those of Nghị định 43/2011/NĐ-CP,
«toàn trình» and «một phần» those of Nghị định 42/2022/NĐ-CP.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from transform.numbers import is_nothing
from transform.tables.count_shares import is_share_of_online
from transform.tables.counted import RECORDS, SERVED, figure_in, unit_of
from transform.tables.headwords import maximum_in
from transform.tables.model import Column, Count
from transform.vietnamese import fold

SERVICES, WITH_RECORDS, ALL, ONLINE, SHARE = (
    "services", "services_with_records", "records_all", "records_online", "share",
)  # fmt: skip
UNSTATED = "unstated"
_FEWEST_PARTS = 2
# What levels counted together are called.
_TOGETHER: dict[tuple[str, ...], str] = {("3", "4"): "3+4", ("1", "2"): "1-2"}
_MAY_COUNT = frozenset({"value", "points", "criterion_points", "percent", "text", "unnamed", "level", "procedure"})
_RESULTS = frozenset({"points", "criterion_points", "percent", "index", "class", "max", "self_points"})

_D = r"(?:ngay )?\d{1,2}[./-]\d{1,2}(?:[./-](?:19|20)\d\d)?(?!\d)"
_M = r"(?:(?:ngay )?\d{1,2} )?thang \d{1,2}(?:(?:[./-]| nam )(?:19|20)\d\d)?(?!\d)"
# «từ 01/7 đến 31/10/2025», «từ tháng 1 đến tháng 9»; of a whole year they say nothing more than the year.
_RANGE = re.compile(rf"\b(?:tu )?{_D} ?(?:den|[-–])(?: het)? ?{_D}|\b(?:tu )?{_M} (?:den|[-–])(?: het)? {_M}")
_WHOLE_YEAR = re.compile(
    r"(?:tu )?(?:ngay )?0?1(?:[./-]| thang )0?1\D.*\D31(?:[./-]| thang )12\b.*|(?:tu )?thang 0?1\D.*thang 12\b.*|"
    r"(?:tu )?(?:ngay )?1[4-6](?:[./-]| thang )12\D.*\D1[3-6](?:[./-]| thang )12\b.*"
)
_DAY = re.compile(
    r"(?:tinh )?(?:den|het)(?: het)?(?: ngay| thang| nam| cuoi nam| quy)?[ivx\d\s./-]*(?:19|20)\d\d|"
    r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d"
)
_PERIOD = re.compile(
    r"\bquy (?:iv|i{1,3}|[1-4])\b|\b(?:\d{1,2}|sau|chin|ba) thang(?: dau nam| cuoi nam| dau| cuoi)?\b|"
    r"\bthang \d{1,2}\b"
)
# «đến hết quý III»: all that came until then, and not what the quarter brought.
_UNTIL = re.compile(r"\b(?:den|toi|het)(?: het)? (?:thang|quy) (?:\d{1,2}|iv|i{1,3})\b")
_DATE = re.compile(r"\bngay \d{1,2} thang \d{1,2}\b")
_YEAR = re.compile(r"\b(?:nam )?(?:19|20)\d\d\b")
_FORMULA = re.compile(r"[(\[]?\s*\(?\d+\)?\s*=[\s\d()+/*x%:-]+[)\]]?|[(\[]\s*\d{1,2}\s*[)\]]")
_UNIT = re.compile(r"\((?:ho so|dich vu|dvc|dvctt|thu tuc|tthc|ds|dv|hs|%)\)|%")
_OF_RECORDS = re.compile(r"\((?:ho so|hs)\)")
_LEVELS = re.compile(
    r"\b(?:muc do|muc|md|cap do|cap)\s*\.?\s*([1-4](?:\s*(?:,|va|&|\+|-|/|;)\s*(?:muc do |muc |md ?)?[1-4])*)(?!\d)"
)
_STEP = re.compile(r"\b(?:muc do|cap do)\b")
# «… theo mức độ» over «1 | 2 | 3 | 4»; «Danh mục» and «Hạng mục» are no levels.
_OVER_STEPS = re.compile(r"\b(?:muc do|cap do)\b|(?<!danh )(?<!hang )\bmuc$")
_BARE_STEP = re.compile(r"\(?\s*([1-4](?:\s*(?:,|va|&|\+|-|/)\s*[1-4])*)\s*\)?")
_FULL, _PARTIAL = re.compile(r"\btoan trinh\b|\btoan phan\b"), re.compile(r"\bmot phan\b")
_RECORDS = re.compile(r"\b(?:ho so|hs|giao dich)\b")
_WITH = re.compile(r"\b(?:co )?(?:phat sinh|co)(?: \w+)? (?:ho so|hs|giao dich)\b")
_SERVICES = re.compile(r"\b(?:dich vu cong|dich vu hanh chinh cong|dvctt|dvc|dich vu)\b")
_PROCEDURES = re.compile(r"\b(?:thu tuc hanh chinh|thu tuc|tthc)\b")
_SHARED = re.compile(r"\b(?:ty le|ti le|ty trong|phan tram)\b")
_ONLINE = re.compile(r"\b(?:truc tuyen|qua mang|tren mang|(?:qua|tren) moi truong mang|online|tt)\b")
_WAY = r"(?:(?:qua|nop|dich vu) )*(?:truc tiep|truc tuyen|bcci|buu chinh(?: cong ich)?)"
_BOTH = re.compile(
    r"\b(?:(?:ca|gom|bao gom) )*(?=[^();]*\btruc tiep\b)(?=[^();]*\btruc tuyen\b)"
    rf"{_WAY}(?:(?: ?[,+/] ?| )(?:va )?{_WAY})+\b"
)
# «Nộp qua dịch vụ công trực tuyến», «Hình thức nộp» over «DVCTT»: how records came. One portal of several («qua Cổng
# Dịch vụ công quốc gia») is not all of it.
_ONLINE_WAY = r"(?:cong )?(?:dich vu cong|dvctt|dvc)(?: truc tuyen)?(?! (?:quoc gia|cua|tinh|thanh pho|bo|muc)\b)"
_THROUGH = re.compile(rf"\b(?:qua|bang|tren) {_ONLINE_WAY}\b")
_WAYS = re.compile(r"\b(?:hinh thuc|cach thuc|phuong thuc|kenh) (?:nop|gui|tiep nhan|nhan)\b")
_AS_A_WAY = re.compile(rf"^(?:(?:nop|gui|tiep nhan) )?{_ONLINE_WAY}$")
_COUNTED = re.compile(r"\b(?:so luong|tong so|so|tong cong|tong|cong)\b")
# No heading that only says how many is longer, in characters.
_SHORT = 40
_WORDS = re.compile(
    r"\b(?:dang|da|duoc|tiep nhan|nhan|nop|gui|cung cap|trien khai|trong|trong do|cua|cac|va|o|tai|theo|ky|nam|muc|"
    r"hien co|hien nay|tren|do|ket qua|tinh hinh|bo phan mot cua|qua|cong|so|luong|tong|hanh chinh|phat sinh|la|co|"
    r"(?:ket qua )?(?:da )?thuc hien|vao|den|tu|voi|he thong|cong|giai doan|ca|chung|chia|luy ke|(?:cuoi|het) nam|"
    r"dau|hinh thuc)\b"
)


# A heading that only says that something is a part.
_PART = re.compile(r"(?:trong(?: so)? do|gom|bao gom|khac|con lai)\W*")


class _Said(NamedTuple):
    """What a heading says: what it counts (None where it does not say), of what level, in which part of a year."""

    noun: str | None
    level: str | None
    period: str | None
    is_share: bool
    is_counted: bool  # says «số», «tổng số», or a level
    is_raised: bool = False  # speaks of records that arose («phát sinh»)
    unit: str | None = None  # what the cells say behind their figures («46 hồ sơ»)
    is_online: bool = False  # says «trực tuyến», and not of what


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
        if c.role in _MAY_COUNT and (own := _heard(c, columns, body)) is not None
        and not (own.is_share and _is_of_target(c, columns))
    }  # fmt: skip
    over = _over(fold(said), heard.values())
    if _is_sum_of_unlike(columns, heard, body):
        return list(columns)
    is_scored = any(c.role in _RESULTS and _is_scored(c, _texts(c, body)) for c in columns)
    meant = {number: _meant(one, over, is_scored) for number, one in heard.items()}
    found = {number: count for number, count in meant.items() if count is not None}
    if is_scored and not any(_COUNTED.search(_said_by(c)) and c.number in found for c in columns):
        found = {}  # beside points, «Mức độ 3» may be a criterion
    if not any(count.indicator != SHARE for count in found.values()):
        return list(columns)
    found |= dict(_totals(columns, found, body))
    found |= dict(_parts_of_online(columns, found, body))
    bare = {n: Count(SHARE, UNSTATED, one.period, False) for n, one in heard.items() if one.is_share and n not in found}
    found |= {n: one for n, one in bare.items() if is_share_of_online(n, _beside(n, columns, one, found), body)}
    period = _period_of(fold(said))
    return [_settled(column, found.get(column.number), period, _texts(column, body)) for column in columns]


def _beside(number: int, columns: Sequence[Column], share: Count, found: Mapping[int, Count]) -> dict[int, Count]:
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
        steps = _levels_in(levels[-1])[0] or re.findall(r"[1-4]", levels[-1] if _STEP.search(levels[0]) else "")
        # A row that says how many there are has a number in place of a mark.
        marks = [text for text in map(str.strip, _texts(column, body)) if text and figure_in(text) is None]
        if column.role in ("text", "value", "unnamed", "level") and len(set(steps)) == 1 and _are_marks(marks):
            column = replace(column, role="mark", count=Count(SERVICES, steps[0]))
        settled.append(column)
    return settled


def _are_marks(texts: Sequence[str]) -> bool:
    return bool(texts) and all(len(text) == 1 for text in texts) and any(text not in "-–—" for text in texts)


def _texts(column: Column, body: Sequence[Sequence[str]]) -> list[str]:
    return [row[column.number - 1] for row in body if column.number <= len(row)]


def _settled(column: Column, count: Count | None, period: str | None, texts: Sequence[str]) -> Column:
    """`period` is the part of a year that the words over the table name; what is provided is of no such part."""
    if count is not None:
        if count.indicator in (ALL, ONLINE, SHARE) and count.period is None and column.year is None:
            count = count._replace(period=period)
        year = _year_of(column) if column.year is None else column.year
        return replace(column, role="count", count=count, year=year, criterion=None, over=None, maximum=None)
    if column.role in ("points", "criterion_points", "percent") and not _is_scored(column, texts):
        return replace(column, role="value", criterion=None, over=None)
    return column


def _is_of_target(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a share is that of what was planned, rather than of all records: a column of targets stands beside it
    under the same heading, or it says so."""
    if re.search(r"ke hoach|chi tieu|muc tieu|\bkh\b|\bgiao\b", _said_by(column)):
        return True
    return any(c.role == "target" and c.levels[:-1] == column.levels[:-1] for c in columns)


def _is_sum_of_unlike(columns: Sequence[Column], heard: Mapping[int, _Said], body: Sequence[Sequence[str]]) -> bool:
    """Whether columns that count different things, or nothing known, add up: then all are points. What stands under
    one heading («Hồ sơ tiếp nhận: qua mạng, trực tiếp, tổng») is of one kind."""
    parts = [c for c in columns if c.role == "criterion_points"]
    total = next((c for c in columns if c.role == "points"), None)
    if total is None or len(parts) < _FEWEST_PARTS or not _adds_up(total.number, [c.number for c in parts], body):
        return False
    if total.levels[:-1] and all(c.levels[:1] == total.levels[:1] for c in parts):
        return False
    return len({heard[c.number].noun if c.number in heard else c.number for c in parts}) > 1


def _is_scored(column: Column, texts: Sequence[str]) -> bool:
    """Whether a heading speaks of points, or of a maximum that no figure exceeds: «31/3/2026» and a mark «(1)» are
    none."""
    text = _said_by(column)
    if re.search(r"\bdiem\b|chi so|index|tieu chi", text) is not None:
        return True
    dated = _DAY.search(text) or _PERIOD.search(text)
    if column.maximum is None or dated or _bare_step(_folded(column)):
        return False
    values = [value.value for said in texts if (value := figure_in(said)) is not None]
    return max(values, default=0.0) <= column.maximum


def _year_of(column: Column) -> int | None:
    """The year of a day or a quarter in a heading («đến 30/6/2021», «Quý I/2021»)."""
    years = set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", " ".join(column.levels or (column.header,))))
    return int(years.pop()) if len(years) == 1 else None


def _period_of(text: str) -> str | None:
    """The one part of a year that a folded text names; «ngày 06 tháng 4» is a day."""
    ranges = {found[0] for found in _RANGE.finditer(text)}
    if ranges:
        return None if len(ranges) > 1 or all(map(_WHOLE_YEAR.fullmatch, ranges)) else ranges.pop()
    for pattern in (_DATE, _DAY, _UNTIL):
        text = pattern.sub(" ", text)
    named = {found[0] for found in _PERIOD.finditer(text)}
    return named.pop() if len(named) == 1 else None


def year_of_range(text: str) -> int | None:
    """The year of the days from and to which a text says that it counts («từ 01/7 đến 31/12/2025»); one that ends in
    the middle of December is of the year it reports on."""
    told = set()
    for found in _RANGE.finditer(fold(text)):
        years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", found[0])
        told |= {years[-1]} if years and (len(set(years)) == 1 or _WHOLE_YEAR.fullmatch(found[0])) else {""}
    return int(next(iter(told))) if len(told) == 1 and "" not in told else None


def _heard(column: Column, columns: Sequence[Column], body: Sequence[Sequence[str]]) -> _Said | None:
    """What a heading says, None if a word of it is left over, or if its figures are no counts and no shares."""
    texts, levels = _texts(column, body), _folded(column)
    if _is_scored(column, texts) or _PART.fullmatch(levels[-1]):
        return None
    if step := _bare_step(levels):
        levels = [*levels[:-2], _OVER_STEPS.sub(" ", levels[-2]), f"muc do {step}"]
    rest = text = " ; ".join(levels)
    for pattern in (_RANGE, _DAY, _PERIOD, _YEAR, _FORMULA, _UNIT):
        rest = pattern.sub(" ", rest)
    steps, rest = _levels_in(rest)
    noun = _noun_of([_bare(level) for level in levels], _siblings(column, columns))
    if noun is None and _OF_RECORDS.search(text):
        noun = ONLINE if _ONLINE.search(rest) else ALL
    is_online = noun is None and not _BOTH.search(rest) and _ONLINE.search(_SERVICES.sub(" ", rest)) is not None
    if noun is None and not steps and _STEP.search(levels[-1]):
        return None  # which level a procedure has
    is_share, is_counted = _SHARED.search(rest) is not None, _COUNTED.search(rest) is not None
    if _PROCEDURES.search(rest) and noun is None:
        if not steps:
            return None  # all procedures, online or not
        noun = SERVICES
    for pattern in (_BOTH, _SHARED, _WITH, _RECORDS, _SERVICES, _PROCEDURES, _ONLINE, _COUNTED, _WORDS):
        rest = pattern.sub(" ", rest)
    if re.search(r"\w", rest.replace("_", " ")) or not _fits(texts, is_share):
        return None
    is_raised = "phat sinh" in text and not re.search(r"\btong\b|tiep nhan", text)
    unit, is_counted = unit_of(texts), is_counted or bool(steps)
    return _Said(noun, _level(steps), _period_of(text), is_share, is_counted, is_raised, unit, is_online)


def _folded(column: Column) -> list[str]:
    """The rows of a heading. Where it names the ways in which records came, the services are one of them."""
    levels = [_THROUGH.sub("truc tuyen", fold(level)) for level in column.levels or (column.header,)]
    by_way = next((at for at, level in enumerate(levels) if _WAYS.search(level)), len(levels))
    return [_AS_A_WAY.sub("truc tuyen", level) if at > by_way else level for at, level in enumerate(levels)]


def _said_by(column: Column) -> str:
    return fold(" ".join(column.levels or (column.header,)))


def _bare_step(levels: Sequence[str]) -> str | None:
    """The level that the foot of a heading gives as a number alone, below a row that speaks of levels and names
    none."""
    found = _BARE_STEP.fullmatch(levels[-1].strip())
    over = levels[-2] if len(levels) > 1 else ""
    is_level = found is not None and _OVER_STEPS.search(over) is not None and re.search(r"\d", over) is None
    return found[1] if found is not None and is_level else None


def _bare(level: str) -> str:
    return _UNIT.sub(" ", level) if _UNIT.sub(" ", level).strip() else level


def _levels_in(text: str) -> tuple[list[str], str]:
    """The levels that a heading names, and the rest of it."""
    steps = [step for found in _LEVELS.finditer(text) for step in re.findall(r"[1-4]", found[1])]
    steps += ["full"] if _FULL.search(text) else []
    steps += ["partial"] if _PARTIAL.search(text) else []
    for pattern in (_LEVELS, _FULL, _PARTIAL):
        text = pattern.sub(" ", text)
    return steps, text


def level_in(text: str) -> str | None:
    """The service level that a text names, None for none."""
    return _level(_levels_in(fold(text))[0])


def head_counts(texts: Sequence[str]) -> bool:
    """Whether headings head nothing but counts: each speaks of a service level, of services or of records, or says no
    more than how many («Tổng số») beside one that does. A letterhead says «Cộng hòa …» and «Số: …», and more."""
    folded = list(map(fold, texts))
    spoken = [text for text in folded if _speaks_of_counts(text)]
    return bool(spoken) and all(
        text in spoken or (len(text) <= _SHORT and _COUNTED.search(text) is not None) for text in folded
    )


def _speaks_of_counts(said: str) -> bool:
    return bool(_levels_in(said)[0]) or any(one.search(said) for one in (_SERVICES, _RECORDS, _PROCEDURES))


def _level(steps: Sequence[str]) -> str | None:
    """The level as `measure` has it; several that it has no name for are unstated."""
    one = sorted(set(steps))
    return None if not one else one[0] if len(one) == 1 else _TOGETHER.get(tuple(one), UNSTATED)


def _noun_of(levels: Sequence[str], siblings: Sequence[str]) -> str | None:
    """What the lowest row of a heading that says so counts. Records under «Hồ sơ trực tuyến» are those online, unless
    a column beside it says of itself that it has those."""
    for at in range(len(levels) - 1, -1, -1):
        level = levels[at]
        if _RECORDS.search(level):
            if (_SERVICES.search(level) or _PROCEDURES.search(level)) and _WITH.search(level):
                return WITH_RECORDS
            if _BOTH.search(" ".join(levels[at:])):
                return ALL
            online = any(map(_ONLINE.search, levels[at:]))
            above = any(_ONLINE.search(_SERVICES.sub(" ", upper)) for upper in levels[:at])
            told = any(_ONLINE.search(other) for other in siblings)
            return ONLINE if online or (above and not told) else ALL
        if _SERVICES.search(level):
            return SERVICES
    return None


def _siblings(column: Column, columns: Sequence[Column]) -> list[str]:
    """The lowest rows of the headings of the other columns under the same heading."""
    own = column.levels[:-1]
    return [
        fold(c.levels[-1]) for c in columns if own and c is not column and len(c.levels) > 1 and c.levels[:-1] == own
    ]  # fmt: skip


def _over(said: str, heard: Collection[_Said]) -> _Over:
    nouns = {one.noun for one in heard if one.noun is not None and not one.is_share}
    noun = _noun_over(said) or (nouns.pop() if len(nouns) == 1 else None)
    is_share = _SHARED.search(said) is not None and not any(one.is_share for one in heard)
    return _Over(noun, _level(_levels_in(said)[0]), is_share)


def _noun_over(said: str) -> str | None:
    """What the words over a table speak of, if it is one thing."""
    records = _RECORDS.search(said) is not None
    services = _SERVICES.search(_RECORDS.sub(" ", said)) is not None
    if services and not records:
        return SERVICES
    if records and _ONLINE.search(said) and not _names_all_too(said):
        # «Hồ sơ dịch vụ công trực tuyến» are records.
        alone = re.search(r"(?:ho so|hs)(?: (?!va\b|cung cap\b)\w+){0,8} (?:dich vu|dvc)", said) is not None
        return ONLINE if not services or alone else None
    return None


def _names_all_too(said: str) -> bool:
    """Whether words speak of all records beside those online («Số hồ sơ tiếp nhận và tỷ lệ hồ sơ trực tuyến»)."""
    pieces = [piece for piece in re.split(r"[,;]|\bva\b", said) if _RECORDS.search(piece)]
    return len(pieces) > 1 and not all(map(_ONLINE.search, pieces))


def _fits(texts: Sequence[str], is_share: bool) -> bool:
    """Whether a column's figures can be counts (whole numbers, none below zero), or shares."""
    values = [reading for text in texts if not is_nothing(text) and (reading := figure_in(text)) is not None]
    words = [text for text in texts if not is_nothing(text) and figure_in(text) is None]
    if not values or len(words) > len(values):
        return False
    if is_share:
        return all(value.value >= 0 for value in values)
    marked = any(text.rstrip().endswith("%") for text in texts)
    return not marked and all(value.of is None and value.value >= 0 and value.value.is_integer() for value in values)


def _meant(said: _Said, over: _Over, is_scored: bool) -> Count | None:
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


def _totals(
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
        if len(steps) == len(parts) > 1 and _adds_up(number, parts, body):
            yield number, count._replace(level=_TOGETHER.get(tuple(steps), UNSTATED))


def _parts_of_online(
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
        is_all = any(_adds_up(whole, parts, body) for whole in wholes)
        if len({found[n].level for n in parts}) == len(parts) > 1 and not is_all and _adds_up(number, parts, body):
            yield from ((n, found[n]._replace(indicator=ONLINE)) for n in parts)


def _is_part(own: Column, other: Column, count: Count, part: Count) -> bool:
    same = (count.indicator, count.period) == (part.indicator, part.period)
    return same and other.year == own.year and other.block == own.block and part.level not in (UNSTATED, "3+4", "1-2")


def _adds_up(total: int, parts: Sequence[int], body: Sequence[Sequence[str]]) -> bool:
    """Whether in most rows that print all of them the parts are the whole."""
    right = wrong = 0
    for row in body:
        values = [figure_in(row[n - 1]) if n <= len(row) else None for n in (total, *parts)]
        said = [value.value for value in values if value is not None]
        if len(said) == len(values):
            right += said[0] == sum(said[1:])
            wrong += said[0] != sum(said[1:])
    return right > 2 * wrong
