"""Which result columns are about the whole and which about one criterion, by their headings and by arithmetic."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from transform.numbers import read_value
from transform.tables.doubles import without_doubles
from transform.tables.headwords import criterion_in, label_in, names_a_round
from transform.tables.means import is_weighted_mean
from transform.tables.model import Column
from transform.tables.roles import are_shares_of_one
from transform.tables.subtotals import with_subtotals
from transform.tables.sums import Body, adds_to, adds_up, amounts, follow, value_text
from transform.tables.wholes import belong_together, is_among_parts, make_up, parts_by_heading, whole_of
from transform.vietnamese import fold
from transform.wording import Wording

_NAMED = frozenset({"points", "index", "rank", "percent", "class", "value", "max"})
_VALUES = frozenset({"points", "index"})
# So far may the maxima that rounded shares speak of lie apart.
_SAME_WHOLE = 0.002
_BESIDE_VALUES = frozenset({"rank", "percent", "class", "max"})
_OVER_PARTS = re.compile(r"thanh phan|tieu chi|tru cot|chi so|diem")
_MOST = re.compile(r"toi da|\bmax\b|\d\s*(?:d|diem)\b")
# So many rows show which columns amount to a whole, and so many columns may be open.
_FEWEST_ROWS = 3
_MOST_OPEN = 6
_FEWEST_PARTS = 3  # two columns can be much the same as a third by their nature
_AN_INDEX = re.compile(r"\bchi so\b")
_WEIGHT = re.compile(r"trong so|he so|ty le|ti le|ty trong")


@dataclass(frozen=True)
class _List:
    """The columns of one list and year, the criterion that each heading names, and the printed rows."""

    columns: Sequence[Column]
    named: dict[int, str | None]
    body: Body
    wording: Wording

    def of(self, role: str) -> list[Column]:
        """The columns with figures of `role`, alone in a cell or as one of two."""
        return [column for column in self.columns if role in (column.role, column.inner)]

    def name(self, column: Column) -> str | None:
        return self.named.get(column.number)

    def label(self, column: Column) -> str | None:
        """The criterion that a heading names, or else its own words, where it has any: a criterion «Ứng dụng CNTT» is
        headed as its whole evaluation is."""
        return self.name(column) or label_in(column.levels)

    def is_known(self, column: Column) -> bool:
        if column.code is not None:
            return True
        name = self.name(column)
        rules = (*self.wording.concepts, *self.wording.fields)
        return name is not None and self.wording.first(rules, name) is not None

    def is_among_parts(self, column: Column) -> bool:
        """Whether a column that is headed as the evaluation is stands among its parts."""
        return is_among_parts(column, self.columns, self.named, self.wording)

    def is_plain(self, column: Column) -> bool:
        """Whether the heading is no weight or share, which lie between 0 and 1 as an index does."""
        return _WEIGHT.search(fold(column.header)) is None

    def texts(self, column: Column) -> list[str]:
        """The values of a column, without the ranks beside them."""
        return [value_text(row[column.number - 1], column) for row in self.body if column.number <= len(row)]


def with_criteria(columns: Sequence[Column], body: Body, wording: Wording) -> list[Column]:
    """`columns`, those about one criterion with its wording: points as `criterion_points`, others in their role.

    What could be about a criterion and is not surely becomes `value`: not understood, and no score.
    """
    named = {c.number: _names(c, wording) for c in columns if c.role in _NAMED}
    named |= parts_by_heading(columns, named, wording)
    settled = {column.number: column for column in columns}
    for own in _by_year(columns, named, body):
        settled |= _of_one_year(_List(own, named, body, wording))
    told = _told_apart([settled[column.number] for column in columns], wording)
    return without_doubles(with_subtotals(told, body, wording), body)


def _by_year(columns: Sequence[Column], named: dict[int, str | None], body: Body) -> list[list[Column]]:
    """The columns of each year. Those without one go with the latest year where only there the whole has a value, or
    where they amount to it: the criteria beside «DTI 2021 | Xếp hạng 2020» are those of 2021."""
    years = {column.year: [c for c in columns if c.year == column.year] for column in columns}
    latest = max((year for year in years if year is not None), default=None)
    has_whole = {year: any(c.role in _VALUES and not named.get(c.number) for c in own) for year, own in years.items()}
    if latest is None or None not in years:
        return list(years.values())
    if (has_whole[None] or not has_whole[latest]) and not belong_together(years[None], years[latest], named, body):
        return list(years.values())
    together = [column for column in columns if column.year in (None, latest)]
    return [together, *(own for year, own in years.items() if year not in (None, latest))]


def _told_apart(columns: list[Column], wording: Wording) -> list[Column]:
    """«Hạ tầng» below «Chính quyền số» and below «Kinh tế số» are two criteria: each has the one above it."""
    above: dict[str, set[str]] = {}
    for column in columns:
        if column.criterion is not None:
            above.setdefault(fold(column.criterion), set()).add(_name_above(column, wording) or "")
    return [
        replace(column, over=_name_above(column, wording))
        if column.criterion is not None and (column.code or len(above[fold(column.criterion)]) > 1)
        else column
        for column in columns
    ]


def _name_above(column: Column, wording: Wording) -> str | None:
    """The criterion that a row of the header above the column's own names."""
    found = [name for level in column.levels if (name := criterion_in(level, wording))]
    if column.code is not None:
        return found[-1] if found else None
    return found[-2] if len(found) > 1 else None


def _names(column: Column, wording: Wording) -> str | None:
    """The criterion of a heading: its lowest row names it, else one above."""
    if column.code is not None:
        return column.code
    found = [criterion_in(level, wording) for level in column.levels]
    return next((name for name in reversed(found) if name), None)


def _of_one_year(own: _List) -> dict[int, Column]:
    """The columns that change, by their number."""
    has_only_parts = _amount_to_share(own) or _are_ranked_together(own)
    total = None if has_only_parts else _total(own)
    index = _whole_index(own, total)
    settled: dict[int, Column] = {}
    for column in own.of("points"):
        if column is not total and (total is not None or len(own.of("points")) > 1):
            is_part = has_only_parts or _is_small(column, own.of("points"))
            settled[column.number] = _part_of(column, own, total, is_part=is_part)
    for column in own.of("index"):
        if column is not index:
            settled[column.number] = _index_part(column, own, total)
        elif total is not None and _are_shares_of(column, total, own):
            settled[column.number] = replace(column, role="percent", maximum=None)
    for column in _value_parts(own, total, index):
        settled[column.number] = column
    if total is not None:
        settled |= _left_over(list(settled.values()), total, own)
    known = {fold(column.criterion) for column in settled.values() if column.criterion}
    for column in own.columns:
        is_open = column.role in _BESIDE_VALUES and column.number not in settled
        if is_open and own.name(column) and column is not total and column is not index:
            settled[column.number] = _beside(column, own, known)
    return settled


def _left_over(settled: Sequence[Column], total: Column, own: _List) -> dict[int, Column]:
    """Points without a year beside a whole of a year that its own parts amount to: «Điểm cộng dự kiến» is none of
    them."""
    parts = [column for column in settled if column.role == "criterion_points"]
    dated = [column for column in parts if column.year == total.year]
    rest = [column for column in parts if column.year is None and total.year is not None]
    if not rest or not amounts(dated, total, own.body):
        return {}
    return {column.number: replace(_unknown(column), criterion=None) for column in rest}


def _amount_to_share(own: _List) -> bool:
    """Whether all points of a row amount to the per cent or index of the whole, so that none of them is the whole:
    «Điểm thẩm định (tối đa 62,5) | Điểm điều tra xã hội học (tối đa 37,5) | Chỉ số (%)»."""
    points = own.of("points")
    if len(points) < 2 or len(own.body) < _FEWEST_ROWS:
        return False
    if len(points) > 2 and any(amounts([o for o in points if o is not c], c, own.body) for c in points):
        return False  # out of 50 the whole and its parts together are as much as the per cent
    shares = [c for c in own.columns if c.role in ("percent", "index") and c.inner is None and own.name(c) is None]
    return any(make_up(points, column, own.body) for column in shares)


def _are_ranked_together(own: _List) -> bool:
    """Whether the ranks follow the sum of all points of a row, and not those that seem to be the whole."""
    points = own.of("points")
    ranks = [c for c in own.columns if c.role == "rank" and c.inner is None and own.name(c) is None]
    if len(points) < 2 or len(ranks) != 1 or len(own.body) < _FEWEST_ROWS:
        return False
    whole = _total(own)
    if whole is None or own.name(whole) or re.search(r"\btong", fold(whole.header)):
        return False
    return follow([whole], ranks[0], own.body) is False and follow(points, ranks[0], own.body) is True


def _total(own: _List) -> Column | None:
    """The points of the whole: called a total, or headed with no criterion, or the sum of the others."""
    points = own.of("points")
    if len(points) <= 1:
        return points[0] if points else None
    bare = [column for column in points if own.name(column) is None and not _is_small(column, points)]
    totals = [column for column in bare if re.search(r"\btong", fold(column.header))]
    if bare:
        return totals[-1] if totals else whole_of(bare, own.columns, own.named, own.body, own.wording)
    sums = [c for c in points if len(points) > 2 and amounts([o for o in points if o is not c], c, own.body)]
    return sums[0] if len(sums) == 1 else None


def _is_small(column: Column, points: Sequence[Column]) -> bool:
    """Whether a column gives fewer points at most than another: it is no whole, whatever it is called."""
    most = column.maximum
    return most is not None and any(c is not column and c.maximum is not None and c.maximum > most for c in points)


def _whole_index(own: _List, total: Column | None) -> Column | None:
    indexes = own.of("index")
    bare = [column for column in indexes if own.name(column) is None]
    if bare:
        return whole_of(bare, own.columns, own.named, own.body, own.wording)
    return indexes[0] if len(indexes) == 1 and total is None else None


def _part_of(column: Column, own: _List, total: Column | None, *, is_part: bool) -> Column:
    name = own.name(column)
    if column.levels and names_a_round(column.levels[-1]):
        return _unknown(column)
    if name is None and not is_part and not own.is_among_parts(column):
        # «Điểm» beside «Tổng điểm»: a part if the parts amount to the total, else nobody knows.
        others = [c for c in own.of("points") if c is not total]
        if total is None or not adds_up(others, total, own.body):
            return _unknown(column)
    role = "criterion_points" if column.role == "points" else column.role
    return replace(column, role=role, criterion=own.label(column) or column.header)


def _are_shares_of(index: Column, total: Column, own: _List) -> bool:
    """Whether an index is the share of its row's points in one and the same maximum, in per cent: «74 | 92,50» beside
    «64 | 80,00» is out of 80 both times."""
    if index.inner is not None or are_shares_of_one(own.texts(index)):
        return False
    most: list[float] = []
    for share, points in zip(own.texts(index), own.texts(total), strict=False):
        shared, reached = read_value(share), read_value(points)
        if shared is not None and reached is not None and shared.value > 0:
            most.append(reached.value / shared.value)
    return len(most) > 1 and min(most) > 0 and max(most) - min(most) <= _SAME_WHOLE * max(most)


def _index_part(column: Column, own: _List, total: Column | None) -> Column:
    """«Chỉ số hạ tầng»: an index of its own, or points where the whole has points and the figures exceed an index."""
    name = own.name(column) or (own.label(column) if own.is_among_parts(column) else None)
    if name is None:
        return _unknown(column)
    if total is None or are_shares_of_one(own.texts(column)):
        return replace(column, criterion=name)
    inner = "points" if column.inner == "index" else column.inner
    return replace(
        column, role="criterion_points" if column.role == "index" else column.role, inner=inner, criterion=name
    )


def _value_parts(own: _List, total: Column | None, index: Column | None) -> list[Column]:
    """Columns of numbers under unknown headings that are parts: the heading names a known concept or says how many
    points there are at most, or the numbers amount to the whole. Any other stays what it is, not understood."""
    values = [column for column in own.columns if column.role == "value" and _may_be_part(column, own)]
    parts = [column for column in values if own.is_known(column) or (total is not None and _says_most(column))]
    whole = total or index
    if total is None and (scaled := _on_a_scale(values, index, own)):
        return scaled
    if whole is not None and len(parts) < len(values):
        others = [c for c in own.of("points" if total else "index") if c is not whole]
        proven = _proven(values, parts, others, whole, own)
        parts = proven or [column for column in values if column in parts or _stands_among(column, parts, own)]
    shares = bool(parts) and all(are_shares_of_one(own.texts(column)) for column in parts)
    is_index = shares and (total is None or not are_shares_of_one(own.texts(total)))
    if total is None and not is_index:
        return []
    role = "index" if is_index else "criterion_points"
    return [replace(column, role=role, criterion=own.label(column)) for column in parts]


def _may_be_part(column: Column, own: _List) -> bool:
    return bool(own.label(column)) and not (column.levels and names_a_round(column.levels[-1]))


def _on_a_scale(values: Sequence[Column], index: Column | None, own: _List) -> list[Column]:
    """The parts of an index that exceeds 1: points where they amount to it, and where it is their weighted mean, what
    it is itself. That is «Chỉ số CCHC (%)» too."""
    shares = [c for c in own.of("percent") if c.inner is None and own.name(c) is None]
    whole = index or (shares[0] if len(shares) == 1 else None)
    plain = [column for column in values if own.is_plain(column) and not are_shares_of_one(own.texts(column))]
    if whole is None or len(plain) < _FEWEST_PARTS or len(own.body) < _FEWEST_ROWS:
        return []
    if adds_to(plain, whole, own.body):
        role = "criterion_points"
    elif is_weighted_mean(plain, whole, own.body):
        role = "index" if whole.role == "index" else "percent"
    else:
        return []
    return [replace(column, role=role, criterion=own.label(column)) for column in plain]


def _says_most(column: Column) -> bool:
    return column.maximum is not None and _MOST.search(fold(column.header)) is not None


def _proven(
    values: Sequence[Column], parts: Sequence[Column], others: Sequence[Column], whole: Column, own: _List
) -> list[Column]:
    """Those of `values`, known `parts` among them, that amount to the whole together with `others`: all, or else the
    one choice that does. Counts may stand among criteria; few rows, or two choices, prove nothing."""
    if adds_up([*values, *others], whole, own.body):
        return list(values)
    open_ = [column for column in values if column not in parts and own.is_plain(column)]
    if len(own.body) < _FEWEST_ROWS or len(open_) > _MOST_OPEN or amounts([*parts, *others], whole, own.body):
        return []
    choices = [chosen for size in range(1, len(open_)) for chosen in combinations(open_, size)]
    right = [chosen for chosen in choices if amounts([*parts, *chosen, *others], whole, own.body)]
    return [column for column in values if column in parts or column in right[0]] if len(right) == 1 else []


def _stands_among(column: Column, parts: Sequence[Column], own: _List) -> bool:
    """Whether a column is headed together with known criteria («Điểm thành phần»), or stands right beside one and holds
    an index as they do."""
    over = column.levels[0] if len(column.levels) > 1 else None
    if over and _OVER_PARTS.search(fold(over)) and any(over in part.levels[:-1] for part in parts):
        return True
    first, last = min((p.number for p in parts), default=0), max((p.number for p in parts), default=0)
    is_near = bool(parts) and first - 2 < column.number < last + 2
    return is_near and all(are_shares_of_one(own.texts(c)) for c in (column, *parts)) and own.is_plain(column)


def _beside(column: Column, own: _List, known: set[str]) -> Column:
    """Ranks, shares, classes and maxima whose heading names something: the criterion of a column of values, or a
    known concept; else what it is of, nobody knows."""
    name = str(own.name(column))
    if fold(name) in known:
        return replace(column, criterion=name)
    if column.role == "percent":
        # «Chỉ số hạ tầng | 85%» is what the criterion got; «Tỷ lệ hồ sơ trực tuyến (%)» counts something.
        return replace(column, criterion=name) if _AN_INDEX.search(fold(column.header)) else _unknown(column)
    alike = [c for c in own.columns if c.role == column.role and c is not column]
    if alike and (own.is_known(column) or len(column.levels) > 1):
        return replace(column, criterion=name)
    return _unknown(column) if any(own.name(c) is None for c in alike) else column


def _unknown(column: Column) -> Column:
    return replace(column, role="value", inner=None)
