"""Parts against totals, down the tree of criteria."""

from collections import defaultdict
from collections.abc import Iterator
from math import nan
from typing import Any, NamedTuple, cast

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.model import ERROR, Row, figure, finding, known, where

GROUP = ["document_id", "scheme_id", "agency_group", "year"]
TOTAL = "overall"
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


def totals(facts: Facts) -> Iterator[Row]:
    """Totals that their parts do not amount to. Asked only where the maxima of the parts amount to the total's, or,
    where these are not known, where most of the agencies' parts do."""
    for group, wide in facts.once(groups):
        for asked in sums(facts, group):
            if asked.rest is None:
                yield from _checked(group, wide, asked)


def groups(facts: Facts) -> list[tuple[pd.DataFrame, pd.DataFrame]]:
    """The rows with points of each group, and their points by agency (rows) and criterion (columns). An agency that a
    table names twice with different points has none there, as nobody knows which are meant."""
    rows = facts.printed
    rows = rows.loc[rows["points"].notna(), _COLUMNS].assign(points=rows["points"].astype(float))
    found = []
    for _, group in rows.groupby(GROUP, sort=False):
        if group["criterion_id"].nunique() < 3:
            continue
        found.append((group, _wide(group)))
    return found


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
    return {
        tuple(group[column].iloc[0] for column in GROUP): sums_of(facts, group, wide)
        for group, wide in facts.once(groups)
    }


def sums_of(facts: Facts, group: pd.DataFrame, wide: pd.DataFrame) -> list[Sum]:
    """What adds up to what in this group: each printed criterion that has parts, by the tree of the scheme."""
    parents = facts.once(_parents)[group["scheme_id"].iloc[0]]
    most = maxima_of(facts, group)
    found = []
    for total in wide.columns:
        parts, lacking = _parts(total, parents, set(wide.columns), most)
        if len(parts) + len(lacking) < 2 or len(lacking) > 1:
            continue
        if total in most and all(part in most for part in (*parts, *lacking)):
            fits = abs(sum(most[part] for part in (*parts, *lacking)) - most[total]) < 1e-6
        else:
            summed, whole = wide[list(parts)].sum(axis=1, skipna=False), wide[total]
            both = summed.notna() & whole.notna()
            fits = not lacking and both.sum() >= 3 and ((summed - whole).abs()[both] < 0.011).mean() > 0.6
        if fits:
            found.append(Sum(total, tuple(parts), lacking[0] if lacking else None))
    return found


def sums(facts: Facts, group: pd.DataFrame) -> list[Sum]:
    """What adds up to what in one of `groups`."""
    return facts.once(sums_by_group)[tuple(group[column].iloc[0] for column in GROUP)]


def maxima_of(facts: Facts, group: pd.DataFrame) -> dict[str, float]:
    """The most points of each criterion in the scheme and agency group of `group`."""
    told, scheme = facts.once(maxima_by_group), group["scheme_id"].iloc[0]
    return told[scheme, ""] | told[scheme, group["agency_group"].iloc[0]]


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
    total: str, parents: dict[str, str], printed: set[str], most: dict[str, float]
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


def _checked(group: pd.DataFrame, wide: pd.DataFrame, asked: Sum) -> Iterator[Row]:
    summed = wide[list(asked.parts)].sum(axis=1, skipna=False)
    over = wide[asked.total] - summed
    wrong = over[over.abs() > 0.011]
    if wrong.empty:
        return
    for row in each(group[(group["criterion_id"] == asked.total) & group["agency_id"].isin(wrong.index)]):
        parts = [points_at(wide, row.agency_id, part) for part in asked.parts]
        off = row.points - sum(parts)
        yield finding(
            "total_differs", ERROR,
            f"{where(row)}: the total of «{row.agency_published}» is {figure(row.points)}, and its parts amount to "
            f"{' + '.join(map(figure, parts))} = {figure(sum(parts))}, {figure(abs(off))} "
            f"{'less' if off > 0 else 'more'}.", row, "points",
            expected=figure(sum(parts)), published=known(row.points_text),
        )  # fmt: skip
