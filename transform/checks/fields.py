"""Rankings as wholes: their rows, the value that each ranks by, and the rank that each row should have."""

import numpy as np
import pandas as pd

from transform.checks.facts import FIELD, Facts
from transform.checks.groups import absent, in_tables

_BASES = ("printed", "tie")
_TABLE = ["document_id", "table_no", "criterion_id", "agency_group"]


def ranked(facts: Facts) -> pd.DataFrame:
    """The rows of `Facts.printed` with a printed rank, and those that wait for a name (`is_waiting`). Adds `field`, the
    number of what is ranked together; `value`, what the field is ranked by (points, else per cent, else index,
    whichever all its named rows have; per cent before points of agencies with maxima of their own, if the ranks follow
    these more; empty where they have none); `dense` and `competition`, the ranks by that value;
    `is_whole`, whether all values of the field are whole numbers, so that no digit is hidden; `size`, its rows."""
    named = facts.printed
    rows = pd.concat([named.assign(is_waiting=False), _waiting(facts)]) if len(facts.waiting) else named
    rows = rows.assign(is_waiting=rows["is_waiting"].astype(bool) if "is_waiting" in rows else False)
    rows = rows[rows["rank"].notna() & rows["rank_basis"].isin(_BASES)].reset_index(drop=True)
    field = _fields(rows)
    value = pd.Series(np.nan, index=rows.index)
    for column in ("index_value", "percent", "points"):
        has_all = (rows[column].notna() | rows["is_waiting"]).groupby(field).transform("all")
        value = value.where(~has_all, rows[column].astype(float))
    value = _by_shares(rows, field, value)
    grouped = value.groupby(field)
    return rows.assign(
        field=field,
        value=value,
        dense=grouped.rank(method="dense", ascending=False),
        competition=grouped.rank(method="min", ascending=False),
        is_whole=((value % 1 == 0) | value.isna()).groupby(field).transform("all"),
        size=grouped.transform("size"),
    )


def _fields(rows: pd.DataFrame) -> pd.Series:
    """The number of what is ranked together: a table, or several that share out one list («tiếp theo»), so that their
    agencies all differ, rank 1 is not in each, and no rank is beyond the list."""
    own = rows.groupby([*FIELD, "table_no"], dropna=False, sort=False)
    together = rows.groupby(FIELD, dropna=False, sort=False)
    first = own["rank"].transform("min").astype(float)
    shared = (
        (together["table_no"].transform("nunique") > 1)
        & (first.groupby(together.ngroup()).transform("max") > 1)
        & (together["agency_published"].transform("nunique") == together["rank"].transform("size"))
        & (together["rank"].transform("max") <= together["rank"].transform("size"))
    )
    return own.ngroup().where(~shared.fillna(False).astype(bool), -1 - together.ngroup())


def _by_shares(rows: pd.DataFrame, field: pd.Series, value: pd.Series) -> pd.Series:
    """`value`, in fields whose rows have different maxima the share of these that is printed, if more ranks follow it:
    310 points of 380 are more than 340 of 500."""
    uneven = rows["max_points"].groupby(field).transform("nunique") > 1
    for column in ("percent", "index_value") if uneven.any() else ():
        shares = rows[column].astype(float)
        has_all = (shares.notna() | rows["is_waiting"]).groupby(field).transform("all")
        better = _follow(rows, field, shares) > _follow(rows, field, value)
        value = value.where(~(uneven & has_all & better), shares)
    return value


def _follow(rows: pd.DataFrame, field: pd.Series, value: pd.Series) -> pd.Series:
    """The share of the ranks of each field that are those of `value`."""
    right = rows["rank"] == value.groupby(field).rank(method="min", ascending=False)
    return right.astype(float).groupby(field).transform("mean")


def _waiting(facts: Facts) -> pd.DataFrame:
    """The rows that wait for a name in tables whose other rows say of which group they are."""
    place = ["document_id", "table_no", "criterion_id", "part", "year"]
    groups = facts.printed[[*place, "agency_group"]].drop_duplicates()
    groups = groups[~groups.duplicated(place, keep=False)]
    rows = facts.seated.drop(columns="agency_group").merge(groups, on=place)
    return rows.assign(is_waiting=True)


def complete(facts: Facts) -> pd.DataFrame:
    """The rows of `ranked` in fields that have values and lack nobody: every row that waits is there with rank and
    value, none was excluded by name («others»), the ranks begin at 1, as many are there as the work says were ranked,
    and of the agencies of the other tables none is missing."""
    rows = facts.once(ranked)
    waits = rows["is_waiting"] & rows["value"].isna()
    rows = rows[(rows["value"].notna() | waits) & (rows.groupby("field")["value"].transform("count") > 0)]
    tables = facts.once(unseated) | facts.once(_partly)
    marked = [table in tables for table in zip(rows["document_id"], rows["table_no"], strict=True)]
    lacking = pd.Series(marked, index=rows.index, dtype=bool) | rows["value"].isna()
    lacking |= (rows["rank_of"].notna() & (rows["rank_of"] > rows["size"])).fillna(False).astype(bool)
    # Ranks of a longer list begin later and follow no count of these rows; with one wrong first rank the others do.
    follows = ((rows["rank"] == rows["dense"]) | (rows["rank"] == rows["competition"])).astype(float)
    mostly = follows.groupby(rows["field"]).transform("mean") > 0.5
    lacking |= (rows["rank"].astype(float).groupby(rows["field"]).transform("min") > 1) & ~mostly
    short = facts.once(_short)
    lacking |= pd.Series([key in short for key in zip(*(rows[one] for one in _TABLE), strict=True)], rows.index, bool)
    return rows[~lacking.groupby(rows["field"]).transform("any")]


def unseated(facts: Facts) -> set[tuple[object, ...]]:
    """The tables with a waiting row of which rank or place among the others is not known."""
    place = ["document_id", "table_no", "row_no"]
    rows = facts.waiting
    if rows.empty:
        return set()
    there = facts.once(ranked)
    there = there.loc[there["is_waiting"], place].drop_duplicates()
    left = rows[place].merge(there, how="left", indicator=True)
    left = left[left["_merge"] == "left_only"]
    return set(zip(left["document_id"], left["table_no"], strict=True))


def _partly(facts: Facts) -> set[tuple[object, ...]]:
    """The tables of which a row prints a rank and no score stands for it."""
    place = ["document_id", "table_no", "row_no"]
    cells = facts.frame("source_cell")
    cells = cells[(cells["role"] == "rank") & cells["row_no"].notna() & cells["text"].str.contains(r"\d", na=False)]
    known = pd.concat([facts.printed[place], facts.once(ranked).loc[lambda rows: rows["is_waiting"], place]])
    there = cells[place].drop_duplicates().merge(known.drop_duplicates(), how="left", indicator=True)
    alone = there[there["_merge"] == "left_only"]
    return set(zip(alone["document_id"], alone["table_no"], strict=True))


def _short(facts: Facts) -> set[tuple[object, ...]]:
    """The tables that lack an agency. Where another stands twice, its row is there under the other's name."""
    rows = facts.once(in_tables)
    twice = rows[rows.duplicated([*_TABLE, "year", "agency_id"])].groupby(_TABLE).size()
    gone = facts.once(absent).groupby(_TABLE).size()
    return set(gone.index[gone > twice.reindex(gone.index, fill_value=0)])
