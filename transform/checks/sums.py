"""Parts against totals, down the tree of criteria."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import nan
from typing import Any, NamedTuple, cast

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.model import ERROR, Row, figure, finding, known, where

GROUP = ["document_id", "scheme_id", "agency_group", "year"]
TOTAL = "overall"
# What parts may be off their total, in points: figures are printed to a hundredth.
SLACK = 0.011
_FEWEST = 3  # criteria of a group, and agencies that show what adds up to what
_MOSTLY = 0.6
_CELL = ["group", "criterion_id", "agency_id"]
# What those ask for who are given the rows of a group.
_COLUMNS = [
    *GROUP, "fact_id", "work_id", "criterion_id", "agency_id", "agency_published", "points", "points_text", "points_at",
    "confidence", "table_no", "table_label", "part", "row_no",
]  # fmt: skip


class Sum(NamedTuple):
    """One total of a group and the printed criteria it is made of; `rest` is a part that no table prints."""

    total: str
    parts: tuple[str, ...]
    rest: str | None


# Sums with the number of their group and their own in it.
Numbered = Sequence[tuple[int, int, Sum]]


def totals(facts: Facts) -> Iterator[Row]:
    """Totals that their parts do not amount to. Asked only where the maxima of the parts amount to the total's, or,
    where these are not known, where most of the agencies' parts do."""
    asked = facts.once(sums)
    plain = [(group, nth, one) for group, own in asked.items() for nth, one in enumerate(own) if one.rest is None]
    if not plain:
        return
    held = _compared(facts, plain)
    wrong = held[held["over"].abs() > SLACK]
    if wrong.empty:
        return
    cells = facts.once(_cells).merge(wrong[["group", "agency_id"]].drop_duplicates())
    given = {(group, criterion, agency): points for group, criterion, agency, points in
             cells[[*_CELL, "points"]].itertuples(index=False, name=None)}  # fmt: skip
    for row in each(facts.once(pointed).merge(wrong, on=_CELL)):
        parts = [given[row.group, part, row.agency_id] for part in asked[row.group][row.nth].parts]
        off = row.points - sum(parts)
        yield finding(
            "total_differs", ERROR,
            f"{where(row)}: the total of «{row.agency_published}» is {figure(row.points)}, and its parts amount to "
            f"{' + '.join(map(figure, parts))} = {figure(sum(parts))}, {figure(abs(off))} "
            f"{'less' if off > 0 else 'more'}.", row, "points",
            expected=figure(sum(parts)), published=known(row.points_text),
        )  # fmt: skip


def pointed(facts: Facts) -> pd.DataFrame:
    """The printed rows with points of groups that have three criteria or more; `group` is the group's number."""
    rows = facts.printed
    rows = rows.loc[rows["points"].notna(), _COLUMNS].assign(points=rows["points"].astype(float))
    rows = rows.assign(group=rows.groupby(GROUP, sort=False).ngroup())
    return rows[rows.groupby("group")["criterion_id"].transform("nunique") >= _FEWEST]


def _cells(facts: Facts) -> pd.DataFrame:
    """The points of each group, criterion and agency. An agency that a table names twice with different points has
    none there, as nobody knows which are meant."""
    cells = facts.once(pointed)[[*_CELL, "points"]].drop_duplicates()
    return cells[~cells.duplicated(_CELL, keep=False)]


def _compared(facts: Facts, asked: Numbered) -> pd.DataFrame:
    """The totals of agencies whose parts are all printed: group, criterion and agency of the total, `nth` of the
    group's sums, and `over`, what the total has more than its parts."""
    cells = facts.once(_cells)
    parts = pd.DataFrame(
        [(group, nth, one.total, part, len(one.parts)) for group, nth, one in asked for part in one.parts],
        columns=["group", "nth", "total", "criterion_id", "count"],
    )
    added = cells.merge(parts, on=["group", "criterion_id"])
    added = added.groupby(["group", "nth", "total", "count", "agency_id"], sort=False)["points"].agg(["sum", "size"])
    added = added.reset_index().rename(columns={"total": "criterion_id"})
    both = cells.merge(added[added["size"] == added["count"]], on=_CELL)
    return both.assign(over=both["points"] - both["sum"])[[*_CELL, "nth", "over"]]


def sums(facts: Facts) -> dict[int, list[Sum]]:
    """What adds up to what, by the number of the group: each printed criterion that has parts, by the tree of the
    scheme, where the maxima of the parts amount to the total's, or, one of them unknown, most agencies' points do."""
    rows = facts.once(pointed).drop_duplicates(["group", "criterion_id"])
    schemes = rows.drop_duplicates("group").set_index("group")[["scheme_id", "agency_group"]]
    by_group = rows.groupby("group", sort=False)["criterion_id"].agg(frozenset)
    made: dict[tuple[Any, ...], list[tuple[Sum, bool]]] = {}
    found: dict[int, list[tuple[Sum, bool]]] = {}
    for (number, printed), scheme, group in zip(
        by_group.items(), schemes["scheme_id"].tolist(), schemes["agency_group"].tolist(), strict=True
    ):
        key = scheme, group, printed
        if key not in made:
            made[key] = list(_sums_of(facts, *key))
        found[cast(int, number)] = made[key]
    fits = _fitting(facts, [(number, nth, one) for number, own in found.items() for nth, (one, is_sure)
                            in enumerate(own) if not is_sure])  # fmt: skip
    return {number: [one for nth, (one, is_sure) in enumerate(own) if is_sure or (number, nth) in fits]
            for number, own in found.items()}  # fmt: skip


def _sums_of(facts: Facts, scheme: str, group: str, printed: frozenset[str]) -> Iterator[tuple[Sum, bool]]:
    """What may add up to what in a group with these printed criteria, and whether the maxima say so."""
    parents, most = facts.once(_parents)[scheme], maxima_of(facts, scheme, group)
    for total in sorted(printed):
        parts, lacking = _parts(total, parents, printed, most)
        if len(parts) + len(lacking) < 2 or len(lacking) > 1:
            continue
        is_known = total in most and all(part in most for part in (*parts, *lacking))
        if is_known and abs(sum(most[part] for part in (*parts, *lacking)) - most[total]) > 1e-6:
            continue
        if is_known or not lacking:
            yield Sum(total, tuple(parts), lacking[0] if lacking else None), is_known


def _fitting(facts: Facts, asked: Numbered) -> set[tuple[int, int]]:
    """Those sums that are right for most agencies, by the numbers of group and sum."""
    if not asked:
        return set()
    held = _compared(facts, asked)
    right = (held["over"].abs() < SLACK).groupby([held["group"], held["nth"]]).agg(["mean", "size"])
    return set(right.index[(right["size"] >= _FEWEST) & (right["mean"] > _MOSTLY)])


def groups(facts: Facts) -> list[tuple[pd.DataFrame, pd.DataFrame, list[Sum]]]:
    """Of groups with a sum of which one part is in no table: their rows, their points by agency (rows) and criterion
    (columns), and these sums."""
    asked = {number: rest for number, own in facts.once(sums).items() if (rest := [one for one in own if one.rest])}
    rows = facts.once(pointed)
    rows = rows[rows["group"].isin(list(asked))]
    return [(group, _wide(group), asked[cast(int, number)]) for number, group in rows.groupby("group", sort=False)]


def _wide(group: pd.DataFrame) -> pd.DataFrame:
    given: dict[str, dict[str, float]] = {}
    twice = set()
    for agency, criterion, points in zip(group["agency_id"], group["criterion_id"], group["points"], strict=True):
        own = given.setdefault(criterion, {})
        if own.setdefault(agency, points) != points:
            twice.add((agency, criterion))
    for agency, criterion in twice:
        given[criterion][agency] = nan
    agencies = sorted({agency for own in given.values() for agency in own})
    values = {criterion: [given[criterion].get(agency, nan) for agency in agencies] for criterion in sorted(given)}
    return pd.DataFrame(values, index=agencies, dtype=float)


def sums_by_group(facts: Facts) -> dict[tuple[Any, ...], list[Sum]]:
    """What adds up to what in each group, by the columns of `GROUP`."""
    firsts, asked = facts.once(pointed).drop_duplicates("group"), facts.once(sums)
    keys = firsts[GROUP].itertuples(index=False, name=None)
    return {key: asked[number] for key, number in zip(keys, firsts["group"].tolist(), strict=True)}


def maxima_of(facts: Facts, scheme: str, group: str) -> dict[str, float]:
    """The most points of each criterion for a group of agencies."""
    told = facts.once(maxima_by_group)
    return told[scheme, ""] | told[scheme, group]


def maxima_by_group(facts: Facts) -> dict[tuple[str, str], dict[str, float]]:
    """The maxima of criteria by scheme and agency group; those for all groups under an empty name."""
    told: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    columns = ["scheme_id", "agency_group", "criterion_id", "max_points"]
    for scheme, group, criterion, most in facts.frame("criterion_max")[columns].itertuples(index=False, name=None):
        told[scheme, group if isinstance(group, str) else ""][criterion] = most
    return told


def _parents(facts: Facts) -> dict[str, dict[str, str]]:
    """Above which criterion each stands, by scheme; what stands under none is part of the total."""
    parents: dict[str, dict[str, str]] = defaultdict(dict)
    columns = ["scheme_id", "criterion_id", "parent_criterion_id"]
    for scheme, criterion, parent in facts.frame("criterion")[columns].itertuples(index=False, name=None):
        parents[scheme][criterion] = parent if isinstance(parent, str) else TOTAL
    return parents


def _parts(
    total: str, parents: dict[str, str], printed: frozenset[str], most: dict[str, float]
) -> tuple[list[str], list[str]]:
    """The printed criteria right below `total`, those of a criterion that is not printed in its place, and those that
    have a maximum and stand in no table."""
    parts: list[str] = []
    lacking: list[str] = []
    for child in (one for one, parent in parents.items() if parent == total and one != total):
        if child in printed:
            parts.append(child)
            continue
        below, unseen = _parts(child, parents, printed, most)
        if below:
            parts += below
            lacking += unseen
        elif child in most:
            lacking.append(child)
    return parts, lacking


def points_at(wide: pd.DataFrame, agency: str, criterion: str) -> float:
    """The points of an agency; not a number where it has none or two."""
    return float(cast(Any, wide.at[agency, criterion])) if agency in wide.index else nan
