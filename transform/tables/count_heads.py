"""What the headings of columns that count say: what is counted, of which service level, in which part of a year.

A heading is taken for a count only if every word of it is accounted for: «Số hồ sơ giải quyết đúng hạn» is neither the
number of records nor that of those online, and stays unread. Levels 1 to 4 are those of Nghị định 43/2011/NĐ-CP,
«toàn trình» and «một phần» those of Nghị định 42/2022/NĐ-CP.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from transform.numbers import is_nothing
from transform.tables.counted import figure_in, unit_of
from transform.tables.model import Column
from transform.vietnamese import fold

SERVICES, WITH_RECORDS, ALL, ONLINE, SHARE = (
    "services", "services_with_records", "records_all", "records_online", "share",
)  # fmt: skip
UNSTATED = "unstated"
# What levels counted together are called.
TOGETHER: dict[tuple[str, ...], str] = {("3", "4"): "3+4", ("1", "2"): "1-2"}
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
SAYS_LEVEL = re.compile(r"\b(?:muc do|cap do)\b")
# «… theo mức độ» over «1 | 2 | 3 | 4»; «Danh mục» and «Hạng mục» are no levels.
_OVER_STEPS = re.compile(r"\b(?:muc do|cap do)\b|(?<!danh )(?<!hang )\bmuc$")
_BARE_STEP = re.compile(r"\(?\s*([1-4](?:\s*(?:,|va|&|\+|-|/)\s*[1-4])*)\s*\)?")
_FULL, _PARTIAL = re.compile(r"\btoan trinh\b|\btoan phan\b"), re.compile(r"\bmot phan\b")
SAYS_RECORDS = re.compile(r"\b(?:ho so|hs|giao dich)\b")
_WITH = re.compile(r"\b(?:co )?(?:phat sinh|co)(?: \w+)? (?:ho so|hs|giao dich)\b")
SAYS_SERVICES = re.compile(r"\b(?:dich vu cong|dich vu hanh chinh cong|dvctt|dvc|dich vu)\b")
_PROCEDURES = re.compile(r"\b(?:thu tuc hanh chinh|thu tuc|tthc)\b")
SAYS_SHARE = re.compile(r"\b(?:ty le|ti le|ty trong|phan tram)\b")
SAYS_ONLINE = re.compile(r"\b(?:truc tuyen|qua mang|tren mang|(?:qua|tren) moi truong mang|online|tt)\b")
_WAY = r"(?:(?:qua|nop|dich vu) )*(?:truc tiep|truc tuyen|bcci|buu chinh(?: cong ich)?)"
_BOTH = re.compile(
    r"\b(?:(?:ca|gom|bao gom) )*(?=[^();]*\btruc tiep\b)(?=[^();]*\btruc tuyen\b)"
    rf"{_WAY}(?:(?: ?[,+/] ?| )(?:va )?{_WAY})+\b"
)
# «Nộp qua dịch vụ công trực tuyến», «Hình thức nộp» over «DVCTT»: how records came. One portal of several («qua Cổng
# Dịch vụ công quốc gia») is not all of it.
_ONLINE_WAY = r"(?:cong )?(?:dich vu cong|dvctt|dvc)(?: truc tuyen)?(?! (?:quoc gia|cua|tinh|thanh pho|bo|muc)\b)"
_THROUGH = re.compile(rf"\b(?:qua|bang|tren) {_ONLINE_WAY}\b")
_HANDED_IN = re.compile(r"\b(?:nop|gui)\b")
_WAYS = re.compile(r"\b(?:hinh thuc|cach thuc|phuong thuc|kenh) (?:nop|gui|tiep nhan|nhan)\b")
_AS_A_WAY = re.compile(rf"^(?:(?:nop|gui|tiep nhan) )?{_ONLINE_WAY}$")
SAYS_HOW_MANY = re.compile(r"\b(?:so luong|tong so|so|tong cong|tong|cong)\b")
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
# All words that a heading of counts is made of.
_UNDERSTOOD = (
    _BOTH, SAYS_SHARE, _WITH, SAYS_RECORDS, SAYS_SERVICES, _PROCEDURES, SAYS_ONLINE, SAYS_HOW_MANY, _WORDS,
)  # fmt: skip


class Said(NamedTuple):
    """What a heading says: what it counts (None where it does not say), of what level, in which part of a year."""

    noun: str | None
    level: str | None
    period: str | None
    is_share: bool
    is_counted: bool  # says «số», «tổng số», or a level
    is_raised: bool = False  # speaks of records that arose («phát sinh»)
    unit: str | None = None  # what the cells say behind their figures («46 hồ sơ»)
    is_online: bool = False  # says «trực tuyến», and not of what


def texts_of(column: Column, body: Sequence[Sequence[str]]) -> list[str]:
    return [row[column.number - 1] for row in body if column.number <= len(row)]


def speaks_of_points(column: Column, texts: Sequence[str]) -> bool:
    """Whether a heading speaks of points, or of a maximum that no figure exceeds: «31/3/2026» and a mark «(1)» are
    none."""
    text = said_by(column)
    if re.search(r"\bdiem\b|chi so|index|tieu chi", text) is not None:
        return True
    dated = _DAY.search(text) or _PERIOD.search(text)
    if column.maximum is None or dated or _bare_step(_folded(column)):
        return False
    values = [value.value for said in texts if (value := figure_in(said)) is not None]
    return max(values, default=0.0) <= column.maximum


def period_of(text: str) -> str | None:
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


def hear(column: Column, columns: Sequence[Column], body: Sequence[Sequence[str]]) -> Said | None:
    """What a heading says, None if a word of it is left over, or if its figures are no counts and no shares."""
    texts, levels = texts_of(column, body), _folded(column)
    if speaks_of_points(column, texts) or _PART.fullmatch(levels[-1]):
        return None
    if step := _bare_step(levels):
        levels = [*levels[:-2], _OVER_STEPS.sub(" ", levels[-2]), f"muc do {step}"]
    rest = text = " ; ".join(levels)
    for pattern in (_RANGE, _DAY, _PERIOD, _YEAR, _FORMULA, _UNIT):
        rest = pattern.sub(" ", rest)
    steps, rest = levels_in(rest)
    noun = _noun_of([_bare(level) for level in levels], _siblings(column, columns))
    if noun is None and _OF_RECORDS.search(text):
        noun = ONLINE if SAYS_ONLINE.search(rest) else ALL
    is_online = noun is None and not _BOTH.search(rest) and SAYS_ONLINE.search(SAYS_SERVICES.sub(" ", rest)) is not None
    if is_online and _HANDED_IN.search(levels[-1]):
        noun = ONLINE  # «Trong đó nộp trực tuyến»
    if noun is None and not steps and SAYS_LEVEL.search(levels[-1]):
        return None  # which level a procedure has
    is_share, is_counted = SAYS_SHARE.search(rest) is not None, SAYS_HOW_MANY.search(rest) is not None
    if _PROCEDURES.search(rest) and noun is None:
        if not steps:
            return None  # all procedures, online or not
        noun = SERVICES
    for pattern in _UNDERSTOOD:
        rest = pattern.sub(" ", rest)
    if re.search(r"\w", rest.replace("_", " ")) or not _fits(texts, is_share):
        return None
    is_raised = "phat sinh" in text and not re.search(r"\btong\b|tiep nhan", text)
    unit, is_counted = unit_of(texts), is_counted or bool(steps)
    return Said(noun, level_of(steps), period_of(text), is_share, is_counted, is_raised, unit, is_online)


def _folded(column: Column) -> list[str]:
    """The rows of a heading. Where it names the ways in which records came, the services are one of them."""
    levels = [_THROUGH.sub("truc tuyen", fold(level)) for level in column.levels or (column.header,)]
    by_way = next((at for at, level in enumerate(levels) if _WAYS.search(level)), len(levels))
    return [_AS_A_WAY.sub("truc tuyen", level) if at > by_way else level for at, level in enumerate(levels)]


def said_by(column: Column) -> str:
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


def levels_in(text: str) -> tuple[list[str], str]:
    """The levels that a heading names, and the rest of it."""
    steps = [step for found in _LEVELS.finditer(text) for step in re.findall(r"[1-4]", found[1])]
    steps += ["full"] if _FULL.search(text) else []
    steps += ["partial"] if _PARTIAL.search(text) else []
    for pattern in (_LEVELS, _FULL, _PARTIAL):
        text = pattern.sub(" ", text)
    return steps, text


def level_in(text: str) -> str | None:
    """The service level that a text names, None for none."""
    return level_of(levels_in(fold(text))[0])


def head_counts(texts: Sequence[str]) -> bool:
    """Whether headings head nothing but counts: each speaks of a service level, of services or of records, or says no
    more than how many («Tổng số») beside one that does; among several that do, one may be of something else. A
    letterhead says «Cộng hòa …» and «Số: …», and more."""
    folded = list(map(fold, texts))
    spoken = [text for text in folded if _speaks_of_counts(text)]
    others = [text for text in folded if text not in spoken and not _only_says_how_many(text)]
    return bool(spoken) and (not others or (len(others) == 1 and len(spoken) > 1))


def _only_says_how_many(said: str) -> bool:
    return len(said) <= _SHORT and SAYS_HOW_MANY.search(said) is not None


def _speaks_of_counts(said: str) -> bool:
    return bool(levels_in(said)[0]) or any(one.search(said) for one in (SAYS_SERVICES, SAYS_RECORDS, _PROCEDURES))


def level_of(steps: Sequence[str]) -> str | None:
    """The level as `measure` has it; several that it has no name for are unstated."""
    one = sorted(set(steps))
    return None if not one else one[0] if len(one) == 1 else TOGETHER.get(tuple(one), UNSTATED)


def _noun_of(levels: Sequence[str], siblings: Sequence[str]) -> str | None:
    """What the lowest row of a heading that says so counts. Records under «Hồ sơ trực tuyến» are those online, unless
    a column beside it says of itself that it has those."""
    for at in range(len(levels) - 1, -1, -1):
        level = levels[at]
        if SAYS_RECORDS.search(level):
            if (SAYS_SERVICES.search(level) or _PROCEDURES.search(level)) and _WITH.search(level):
                return WITH_RECORDS
            if _BOTH.search(" ".join(levels[at:])):
                return ALL
            online = any(map(SAYS_ONLINE.search, levels[at:]))
            above = any(SAYS_ONLINE.search(SAYS_SERVICES.sub(" ", upper)) for upper in levels[:at])
            told = any(SAYS_ONLINE.search(other) for other in siblings)
            return ONLINE if online or (above and not told) else ALL
        if SAYS_SERVICES.search(level):
            return SERVICES
    return None


def _siblings(column: Column, columns: Sequence[Column]) -> list[str]:
    """The lowest rows of the headings of the other columns under the same heading."""
    own = column.levels[:-1]
    return [
        fold(c.levels[-1]) for c in columns if own and c is not column and len(c.levels) > 1 and c.levels[:-1] == own
    ]  # fmt: skip


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
