"""Which of several columns that name no criterion is the whole: «Ứng dụng CNTT» among the parts of an evaluation of the
use of IT is headed as the evaluation is. The ranks tell, else the words."""

import re
from collections.abc import Mapping, Sequence

from transform.numbers import read_value
from transform.tables.headwords import label_in, speaks_of_all
from transform.tables.model import Column
from transform.tables.sums import Body, amounts, follow, value_text
from transform.vietnamese import fold
from transform.wording import Wording

Names = Mapping[int, str | None]

_RESULTS = frozenset({"points", "percent", "index"})
_OVER_PARTS = re.compile(r"thanh phan|tieu chi|tru cot|linh vuc|yeu to|noi dung|nhom|hop phan|cau phan")
_INDEX = re.compile(r"\bindex\b|\bdti\b")
_OF_ALL = re.compile(r"\b(?:tong|chung|chung cuoc|cuoi cung|xep hang|cong)\b")
# What only says of what kind the figures below a heading are.
_A_KIND = re.compile(
    r"(?:chi so|gia tri|(?:so )?diem(?: so)?|(?:xep |thu )?hang|xep thu|vi tri|ty le|ti le|phan tram|%)(?: ?[(/].*)?"
)
_HEADED = frozenset({*_RESULTS, "rank", "value", "class"})
_INITIALS = re.compile(r"[a-z]{2}")
_FEWEST_ROWS = 3
_FEWEST_NAMED = 2
# So far may the maxima that rounded shares speak of lie apart.
_SAME_WHOLE = 0.002


def whole_of(
    bare: Sequence[Column], columns: Sequence[Column], named: Names, body: Body, wording: Wording
) -> Column | None:
    """Of the columns `bare`, headed with no criterion, the one that is about everything: that which the ranks of the
    list follow, or which says so, or stands among no parts; None where all of them stand below a heading of parts."""
    free = [column for column in bare if not is_below_parts(column, columns, wording)]
    if len(bare) < 2:
        return free[0] if free else None
    ranks = [c for c in columns if c.role == "rank" and c.inner is None and named.get(c.number) is None]
    if len(ranks) == 1 and len(body) >= _FEWEST_ROWS:
        followed = [column for column in bare if follow([column], ranks[0], body)]
        if len(followed) == 1:
            return followed[0]
    said = [column for column in bare if _OF_ALL.search(_foot(column))]
    if len(said) == 1:
        return said[0]
    return free[0] if free else None


def is_among_parts(column: Column, columns: Sequence[Column], named: Names, wording: Wording) -> bool:
    """Whether a column that names the evaluation is one of its parts: it stands below their heading, or right among
    them with figures of the same kind. Another column must be the whole."""
    if not _may_be_part(column, wording):
        return False
    if is_below_parts(column, columns, wording):
        return True
    alike = [c.number for c in columns if c.role == column.role and c.number != column.number and named.get(c.number)]
    return len(alike) >= _FEWEST_NAMED and min(alike) - 2 < column.number < max(alike) + 2


def parts_by_heading(columns: Sequence[Column], named: Names, wording: Wording) -> dict[int, str]:
    """The names of columns below a heading that is that of the evaluation («Ứng dụng CNTT: Chỉ số | Xếp hạng») among
    headings of criteria that have columns of the same kinds, where another column is the whole."""
    headed = [c for c in columns if len(c.levels) > 1 and c.role in _HEADED and _A_KIND.fullmatch(_foot(c))]
    headings = list(dict.fromkeys(c.levels[:-1] for c in headed))
    feet = {one: {_foot(c) for c in headed if c.levels[:-1] == one} for one in headings}
    criteria = [one for one in headings if any(named.get(c.number) for c in headed if c.levels[:-1] == one)]
    found: dict[int, str] = {}
    for at, one in enumerate(headings):
        name = label_in(one)
        alike = [headings.index(other) for other in criteria if feet[other] == feet[one]]
        if one in criteria or name is None or len(alike) < _FEWEST_NAMED or not min(alike) - 2 < at < max(alike) + 2:
            continue
        own = [c for c in headed if c.levels[:-1] == one]
        if _names_the_evaluation(fold(one[-1]), wording) and _has_other_whole(own, columns, named):
            found |= {c.number: name for c in own}
    return found


def _has_other_whole(own: Sequence[Column], columns: Sequence[Column], named: Names) -> bool:
    """Whether a column beside `own` says that it is about everything or an index."""
    others = [c for c in columns if c not in own and c.role in _HEADED and not named.get(c.number)]
    said = [c.levels[:-1] if len(c.levels) > 1 and _A_KIND.fullmatch(_foot(c)) else c.levels for c in others]
    texts = [fold(" ".join(levels)) for levels in said]
    return any(_OF_ALL.search(text) or _INDEX.search(text) for text in texts)


def is_below_parts(column: Column, columns: Sequence[Column], wording: Wording) -> bool:
    """Whether a column that is headed as the evaluation is stands below a heading of parts («Chỉ số thành phần»)
    beside another."""
    over = column.levels[:-1]
    if not over or not _OVER_PARTS.search(fold(" ".join(over))) or not _may_be_part(column, wording):
        return False
    return any(c.number != column.number and c.levels[:-1] == over for c in columns)


def _may_be_part(column: Column, wording: Wording) -> bool:
    """Whether the lowest heading names what is evaluated, and no index of it or total; or no more than initials
    («ƯD»), which elsewhere say too little to name a criterion."""
    return _names_the_evaluation(_foot(column), wording)


def _names_the_evaluation(foot: str, wording: Wording) -> bool:
    is_name = speaks_of_all(foot, wording) or _INITIALS.fullmatch(foot) is not None
    return is_name and not _OF_ALL.search(foot) and not _INDEX.search(foot)


def _foot(column: Column) -> str:
    return fold(column.levels[-1] if column.levels else column.header)


def belong_together(undated: Sequence[Column], dated: Sequence[Column], named: Names, body: Body) -> bool:
    """Whether the points without a year amount to a whole of `dated`, the columns of the latest year: «Điểm thẩm định |
    Điểm điều tra | Chỉ số 2014 (%)»."""
    points = [column for column in undated if column.role == "points" and column.inner is None]
    wholes = [c for c in dated if c.role in _RESULTS and c.inner is None and named.get(c.number) is None]
    return len(body) >= _FEWEST_ROWS and any(make_up(points, whole, body) for whole in wholes)


def make_up(points: Sequence[Column], whole: Column, body: Body) -> bool:
    """Whether several points of a row amount to its whole or, where that is a share, to one and the same share of their
    sum, which none of them is alone: 49,3 + 32,4 of 95 is 86 %."""
    if len(points) < 2:
        return False
    if amounts(points, whole, body):
        return True
    is_share = whole.role in ("percent", "index") and len(body) >= _FEWEST_ROWS
    return is_share and _is_one_share(points, whole, body) and not any(_is_one_share([c], whole, body) for c in points)


def _is_one_share(points: Sequence[Column], whole: Column, body: Body) -> bool:
    most: list[float] = []
    for row in body:
        readings = [read_value(value_text(row[column.number - 1], column)) for column in (*points, whole)]
        if any(reading is None for reading in readings):
            return False
        *parts, share = (reading.value for reading in readings if reading is not None)
        if share > 0:
            most.append(sum(parts) / share)
    return len(most) >= _FEWEST_ROWS and min(most) > 0 and max(most) - min(most) <= _SAME_WHOLE * max(most)
