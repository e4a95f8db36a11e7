"""Rankings as wholes: their rows, the value that each ranks by, and the rank that each row should have."""

import numpy as np
import pandas as pd

from transform.checks.facts import FIELD, Facts

_BASES = ("printed", "tie")


def ranked(facts: Facts) -> pd.DataFrame:
    """The rows of `Facts.printed` with a printed rank. Adds `field`, the number of what is ranked together; `value`,
    what the field is ranked by (points, else per cent, else index, whichever all its rows have; empty where they have
    none); `dense`, `competition` and `last`, the ranks by that value (`last`: of equal ones the last place);
    `is_whole`, whether all values of the field are whole numbers, so that no digit is hidden; `size`, its rows."""
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
        last=grouped.rank(method="max", ascending=False),
        is_whole=(value % 1 == 0).groupby(field).transform("all"),
        size=grouped.transform("size"),
    )


def complete(facts: Facts) -> pd.DataFrame:
    """The rows of `ranked` in fields that have values and lack nobody: no row of the table waits, the ranks begin at 1,
    and as many are there as the work says were ranked."""
    rows = facts.once(ranked)
    rows = rows[rows["value"].notna()]
    waiting = facts.frame("pending_fact")
    waiting = waiting[waiting["table_name"] == "score"][["document_id", "table_no"]].drop_duplicates()
    marked = rows[["document_id", "table_no"]].merge(waiting, how="left", indicator=True)["_merge"] == "both"
    lacking = pd.Series(marked.to_numpy(), index=rows.index)
    lacking |= (rows["rank_of"].notna() & (rows["rank_of"] > rows["size"])).astype(bool)
    lacking |= rows["rank"].astype(float).groupby(rows["field"]).transform("min") > 1
    return rows[~lacking.groupby(rows["field"]).transform("any")]
