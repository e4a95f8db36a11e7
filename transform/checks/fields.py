"""Rankings as wholes: their rows, the value that each ranks by, and the rank that each row should have."""

import numpy as np
import pandas as pd

from transform.checks.facts import FIELD, Facts
from transform.checks.groups import absent, in_tables

_BASES = ("printed", "tie")
_TABLE = ["document_id", "table_no", "criterion_id", "agency_group"]


def ranked(facts: Facts) -> pd.DataFrame:
    """The rows of `Facts.printed` with a printed rank. Adds `field`, the number of what is ranked together; `value`,
    what the field is ranked by (points, else per cent, else index, whichever all its rows have; empty where they have
    none); `dense` and `competition`, the ranks by that value; `is_whole`, whether all values of the field are whole
    numbers, so that no digit is hidden; `size`, its rows."""
    rows = facts.printed
    rows = rows[rows["rank"].notna() & rows["rank_basis"].isin(_BASES)]
    field = rows.groupby([*FIELD, "table_no"], dropna=False, sort=False).ngroup()
    value = pd.Series(np.nan, index=rows.index)
    for column in ("index_value", "percent", "points"):
        complete = rows[column].notna().groupby(field).transform("all")
        value = value.where(~complete, rows[column].astype(float))
    grouped = value.groupby(field)
    return rows.assign(
        field=field,
        value=value,
        dense=grouped.rank(method="dense", ascending=False),
        competition=grouped.rank(method="min", ascending=False),
        is_whole=(value % 1 == 0).groupby(field).transform("all"),
        size=grouped.transform("size"),
    )


def complete(facts: Facts) -> pd.DataFrame:
    """The rows of `ranked` in fields that have values and lack nobody: no row of the table waits or was excluded by
    name («others»), the ranks begin at 1,
    as many are there as the work says were ranked, and of the agencies of the other tables none is missing."""
    rows = facts.once(ranked)
    rows = rows[rows["value"].notna()]
    waiting = set(zip(facts.waiting["document_id"], facts.waiting["table_no"], strict=True)) | facts.once(_partly)
    marked = [table in waiting for table in zip(rows["document_id"], rows["table_no"], strict=True)]
    lacking = pd.Series(marked, index=rows.index, dtype=bool)
    lacking |= (rows["rank_of"].notna() & (rows["rank_of"] > rows["size"])).fillna(False).astype(bool)
    # Ranks of a longer list begin later and follow no count of these rows; with one wrong first rank the others do.
    follows = ((rows["rank"] == rows["dense"]) | (rows["rank"] == rows["competition"])).astype(float)
    mostly = follows.groupby(rows["field"]).transform("mean") > 0.5
    lacking |= (rows["rank"].astype(float).groupby(rows["field"]).transform("min") > 1) & ~mostly
    short = facts.once(_short)
    lacking |= pd.Series([key in short for key in zip(*(rows[one] for one in _TABLE), strict=True)], rows.index, bool)
    return rows[~lacking.groupby(rows["field"]).transform("any")]


def _partly(facts: Facts) -> set[tuple[object, ...]]:
    """The tables of which a row prints a rank and no score stands for it."""
    place = ["document_id", "table_no", "row_no"]
    cells = facts.frame("source_cell")
    cells = cells[(cells["role"] == "rank") & cells["row_no"].notna() & cells["text"].str.contains(r"\d", na=False)]
    there = cells[place].drop_duplicates().merge(facts.printed[place].drop_duplicates(), how="left", indicator=True)
    alone = there[there["_merge"] == "left_only"]
    return set(zip(alone["document_id"], alone["table_no"], strict=True))


def _short(facts: Facts) -> set[tuple[object, ...]]:
    """The tables that lack an agency. Where another stands twice, its row is there under the other's name."""
    rows = facts.once(in_tables)
    twice = rows[rows.duplicated([*_TABLE, "year", "agency_id"])].groupby(_TABLE).size()
    gone = facts.once(absent).groupby(_TABLE).size()
    return set(gone.index[gone > twice.reindex(gone.index, fill_value=0)])
