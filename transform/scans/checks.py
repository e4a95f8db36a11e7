"""The checks of one ranking: each confirms cells, speaks against them, or chooses among their readings."""

from collections.abc import Callable, Sequence
from itertools import product

from transform.numbers import is_nothing
from transform.scans.bands import fits, stretches
from transform.scans.draft import Draft
from transform.scans.figures import adds_up, implied_maximum, is_percent_of, value_of
from transform.scans.order import in_sequence, is_ranking, rank_lists, whole_of, with_stroke
from transform.tables.model import Column

_SHARE, _SUM, _ORDER, _COUNT, _PLACES, _BAND, _HOW_MANY = (
    "the percent of the maximum", "the sum of the parts", "the order of the values", "the count of the rows",
    "the other places of the column", "the class of its percent", "the number of rows",
)  # fmt: skip
_VALUES = ("points", "percent", "index")
_NO_RANK = 1000  # where fewer are ranked, this much is no rank
_MOST_WAYS = 64  # combinations of readings that are tried for a row


def check_ordinals(draft: Draft) -> None:
    """Ordinals count the rows."""
    for column in _columns(draft, "ordinal"):
        good = in_sequence(draft.texts(column))
        for at, is_good in enumerate(good):
            if not is_good and not is_nothing(draft.text(at, column)):
                before = whole_of(draft.text(at - 1, column)) if at else 0
                wanted = [text for text in draft.options(at, column) if whole_of(text) == (before or 0) + 1]
                if before is not None and len(wanted) == 1:
                    draft.choose(at, column, wanted[0], _COUNT)
        for at, is_good in enumerate(in_sequence(draft.texts(column))):
            if is_good:
                draft.confirm(at, column, _COUNT)


def check_shares(draft: Draft) -> None:
    """The percent is what the points make of the maximum."""
    for percent in _columns(draft, "percent"):
        points = _beside(draft, "points", percent)
        if points is None:
            continue
        rows = [at for at, row in enumerate(draft.rows) if not row.is_total]
        pairs = [(draft.text(at, points), draft.text(at, percent)) for at in rows]
        most = implied_maximum(pairs, points.maximum)
        if most is None:
            continue
        for at in rows:
            _check_share(draft, at, points, percent, most)


def _check_share(draft: Draft, at: int, points: Column, percent: Column, most: float) -> None:
    if value_of(draft.text(at, points)) is None and is_nothing(draft.text(at, points)):
        return
    ways = [
        way
        for way in list(product(draft.options(at, points), draft.options(at, percent)))[:_MOST_WAYS]
        if is_percent_of(*way, most)
    ]
    now = (draft.text(at, points), draft.text(at, percent))
    if now not in ways and len({(value_of(a), value_of(b)) for a, b in ways}) == 1:
        draft.choose(at, points, ways[0][0], _SHARE)
        draft.choose(at, percent, ways[0][1], _SHARE)
        now = ways[0]
    for column in (points, percent):
        if now in ways:
            draft.confirm(at, column, _SHARE)
        else:
            draft.contradict(at, column, _SHARE)


def check_sums(draft: Draft) -> None:
    """The points of the criteria amount to the total."""
    total, parts = draft.table.column("points"), _columns(draft, "criterion_points")
    if total is None or len(parts) < 2:
        return
    rows = [at for at, row in enumerate(draft.rows) if not row.is_total]
    right = [at for at in rows if adds_up([draft.text(at, part) for part in parts], draft.text(at, total))]
    if len(right) * 2 <= len(rows):
        return
    for at in rows:
        if at not in right and _choose_sum(draft, at, parts, total):
            right.append(at)
        for column in (*parts, total):
            if at in right:
                draft.confirm(at, column, _SUM)
            elif not is_nothing(draft.text(at, column)):
                draft.contradict(at, column, _SUM)


def _choose_sum(draft: Draft, at: int, parts: Sequence[Column], total: Column) -> bool:
    """Takes the one other reading of the row that makes its sum right."""
    ways: list[tuple[Column, str]] = []
    for column in (*parts, total):
        for text in draft.options(at, column)[1:]:
            said = [text if part is column else draft.text(at, part) for part in parts]
            if adds_up(said, text if column is total else draft.text(at, total)):
                ways.append((column, text))
    if len({(column.number, value_of(text)) for column, text in ways}) != 1:
        return False
    draft.choose(at, *ways[0], _SUM)
    return True


def check_ranks(draft: Draft) -> None:
    """Ranks follow the values they rank; those of another year make a ranking by themselves."""
    for column in _columns(draft, "rank"):
        for rows in _groups(draft):
            strokes = with_stroke([draft.options(at, column) for at in rows])
            value = _ranked_by(draft, column)
            if value is None or not _follows(draft, column, value, rows, strokes):
                _check_places(draft, column, rows, strokes)
            for at, stroke in zip(rows, strokes, strict=True):
                _withhold(draft, column, at, len(rows), stroke)


def _withhold(draft: Draft, column: Column, at: int, count: int, stroke: str | None) -> None:
    """Leaves out what can be no rank among so few: a stroke that was read as a digit, digits that ran together."""
    rank, is_open = whole_of(draft.text(at, column)), not draft.is_confirmed(at, column)
    if is_open and rank is not None and rank > count and (stroke is not None or rank >= _NO_RANK):
        draft.contradict(at, column, _HOW_MANY)
        draft.withhold(at, column)


def _follows(draft: Draft, column: Column, value: Column, rows: Sequence[int], strokes: Sequence[str | None]) -> bool:
    """Confirms the ranks that follow the values of a column; whether the ranks of most rows do."""
    ranks = [whole_of(stroke or draft.text(at, column)) for at, stroke in zip(rows, strokes, strict=True)]
    expected = rank_lists([value_of(draft.text(at, value)) for at in rows], ranks)
    if all(rank is None for rank in expected):
        return False
    for at, rank, stroke in zip(rows, expected, strokes, strict=True):
        if rank is None or is_nothing(draft.text(at, column)):
            continue
        options = [*draft.options(at, column), *([stroke] if stroke else [])]
        wanted = [text for text in options if whole_of(text) == rank]
        if whole_of(draft.text(at, column)) != rank and wanted:
            # «1/12» says more than «1».
            draft.choose(at, column, next((text for text in wanted if "/" in text), wanted[0]), _ORDER)
        if whole_of(draft.text(at, column)) == rank:
            draft.confirm(at, column, _ORDER)
        elif draft.is_confirmed(at, value) or (whole_of(draft.text(at, column)) or 0) > len(rows):
            draft.contradict(at, column, _ORDER)  # no rank is greater than their count
    return True


def _check_places(draft: Draft, column: Column, rows: Sequence[int], strokes: Sequence[str | None]) -> None:
    if any(strokes) and is_ranking(
        [whole_of(s or draft.text(at, column)) for at, s in zip(rows, strokes, strict=True)]
    ):
        for at, stroke in zip(rows, strokes, strict=True):
            draft.choose(at, column, stroke or draft.text(at, column), _PLACES)
    ranks = [whole_of(draft.text(at, column)) for at in rows]
    if not is_ranking(ranks):
        ways = [
            (at, text)
            for place, at in enumerate(rows)
            for text in draft.options(at, column)[1:]
            if is_ranking([*ranks[:place], whole_of(text), *ranks[place + 1 :]])
        ]
        if len(ways) != 1:
            return
        draft.choose(ways[0][0], column, ways[0][1], _PLACES)
    for at in rows:
        if whole_of(draft.text(at, column)) is not None:
            draft.confirm(at, column, _PLACES)


def check_classes(draft: Draft, class_of: Callable[[str], str | None]) -> None:
    """A class is a word that is known for one, and its percents stand apart from those of other classes."""
    column, percent = draft.table.column("class"), draft.table.column("percent")
    if column is None:
        return
    named = [class_of(draft.text(at, column)) for at in range(len(draft.rows))]
    for at, name in enumerate(named):
        known = [text for text in draft.options(at, column) if class_of(text)]
        if name is None and len({class_of(text) for text in known}) == 1:
            draft.choose(at, column, known[0], "the list of classes")
            named[at] = class_of(known[0])
    shares = [None if percent is None else value_of(draft.text(at, percent)) for at in range(len(draft.rows))]
    sure = [
        (name, share)
        for at, (name, share) in enumerate(zip(named, shares, strict=True))
        if name and share is not None and percent is not None and draft.is_confirmed(at, percent)
    ]
    for at, (name, share) in enumerate(zip(named, shares, strict=True)):
        if name is None:
            continue
        others = stretches([row for row in sure if row != (name, share)] or sure)
        if share is not None and fits(name, share, others) is False:
            draft.contradict(at, column, _BAND)
        else:
            draft.confirm(at, column, _BAND)


def _columns(draft: Draft, role: str) -> list[Column]:
    return [column for column in draft.table.columns if column.role == role]


def _beside(draft: Draft, role: str, column: Column) -> Column | None:
    """The column with `role` that speaks of the same year and list as `column`."""
    same = [
        c
        for c in _columns(draft, role)
        if (c.year, c.years_back, c.block) == (column.year, column.years_back, column.block)
    ]
    found = same or [c for c in _columns(draft, role) if c.block == column.block]
    return found[0] if found and (same or len(found) == 1) else None


def _ranked_by(draft: Draft, rank: Column) -> Column | None:
    """The values that a rank follows: those of its year, or those without one."""
    if rank.years_back:
        return None
    for role in _VALUES:
        for column in _columns(draft, role):
            if column.block == rank.block and column.years_back == 0 and column.year in (rank.year, None):
                return column
    return None


def _groups(draft: Draft) -> list[list[int]]:
    """The rows that are ranked together: those of one section."""
    groups: dict[str | None, list[int]] = {}
    for at, row in enumerate(draft.rows):
        if not row.is_total:
            groups.setdefault(row.section.text if row.section else None, []).append(at)
    return list(groups.values())
