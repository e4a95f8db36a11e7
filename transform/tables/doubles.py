"""Two columns of points under the heading of one criterion: what the agency gave itself beside what it was given, a
first count beside the last. One of them is the result, and arithmetic or the usual short words tell which."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transform.tables.model import Column
from transform.tables.sums import Body, amounts
from transform.vietnamese import fold

_POINTS = frozenset({"points", "value"})
# «TC | TĐ», tự chấm and thẩm định. Alone, «TC» may be tiêu chí or tài chính.
_OWN = frozenset({"tc", "tcđ", "tđg", "tự chấm", "tự đánh giá"})
_GIVEN = frozenset({"tđ", "hđ", "hđtđ", "thẩm định"})

_WORD = re.compile(r"(?:số )?điểm\s+", re.IGNORECASE)

_Meant = tuple[str, str, int | None, int]


def with_own_points(columns: Sequence[Column]) -> list[Column]:
    """`columns`, those headed «TC» beside one headed «TĐ» under the same heading as what the agencies gave
    themselves."""
    feet = {column.levels[:-1] for column in columns if column.role in _POINTS and _foot(column) in _GIVEN}
    if not any(_WORD.match(column.header) for column in columns):
        feet.discard(())  # «TC» without a heading over it or the word «điểm» before it may be anything
    return [
        replace(column, role="self_points", maximum=None, inner=None)
        if column.role in _POINTS and _foot(column) in _OWN and column.levels[:-1] in feet
        else column
        for column in columns
    ]


def without_doubles(columns: Sequence[Column], body: Body) -> list[Column]:
    """`columns`, where several have points of one criterion those only that amount to the total with the others; the
    rest, or all of them where nothing shows which are meant, as not understood."""
    parts = [column for column in columns if column.role == "criterion_points" and column.criterion]
    alike: dict[_Meant, list[Column]] = {}
    for column in parts:
        alike.setdefault(_meant(column), []).append(column)
    doubles = {column.number for own in alike.values() if len(own) > 1 for column in own}
    if not doubles:
        return list(columns)
    total = next((column for column in columns if column.role == "points" and not column.criterion), None)
    single = [column for column in parts if column.number not in doubles and column.over is None]
    feet = dict.fromkeys(_foot(column) for column in parts if column.number in doubles)
    kept: set[int] = set()
    for foot in feet if total is not None else ():
        chosen = [column for column in parts if column.number in doubles and _foot(column) == foot]
        if total is not None and len(chosen) == sum(len(own) > 1 for own in alike.values()):
            kept = kept or ({c.number for c in chosen} if amounts([*chosen, *single], total, body) else set())
    dropped = doubles - kept
    return [
        replace(column, role="value", criterion=None, over=None) if column.number in dropped else column
        for column in columns
    ]


def _meant(column: Column) -> _Meant:
    return fold(column.criterion or ""), fold(column.over or ""), column.year, column.block


def _foot(column: Column) -> str:
    """The lowest row of the header over a column, without the word for points."""
    return _WORD.sub("", column.levels[-1]).strip(" .:()").lower() if column.levels else ""
