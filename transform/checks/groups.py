"""The agencies of a table: each once, and the same in all tables of a group."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from transform.checks.facts import Facts, each, plain, runs
from transform.checks.model import ERROR, WARNING, Row, finding, of_table, table_of, where
from transform.checks.registered import not_there

_GROUP = ["document_id", "work_id", "scheme_id", "agency_group", "year"]
_TABLE = [*_GROUP, "table_no", "criterion_id"]
# A table lacks an agency if so many of the other tables of its group have it; of two tables either may be odd.
_MOST = 0.5
_FEWEST_TABLES = 3
_NAMED = 3


def repeated(facts: Facts) -> Iterator[Row]:
    """An agency that one table names twice for one criterion and year; with it, who is missing there."""
    rows = facts.once(in_tables)
    keys = [*_TABLE, "agency_id"]
    twice = rows[rows.duplicated(keys, keep=False)]
    lacking = facts.once(absent).groupby(_TABLE)["name"].agg(list).to_dict() if len(twice) else {}
    listed = rows.merge(twice[_TABLE].drop_duplicates(), on=_TABLE).groupby(_TABLE)["agency_id"].agg(list).to_dict()
    for same in runs(twice, *keys):
        table = tuple(getattr(same[0], column) for column in _TABLE)
        gone, who = lacking.get(table, []), "the other tables have"
        if not gone:
            gone, who = not_there(facts, same[0], listed[table]), f"the register has for {int(same[0].year)}"
        other = gone[0] if len(gone) == 1 else None
        named = " and ".join(str(int(row.row_no)) for row in same)
        for row in same:
            yield finding(
                "agency_twice", ERROR,
                f"{where(row)}: «{row.agency_published}» stands in rows {named} of one table; one of them may mean "
                f"another agency.{_lacks(gone, who)}", row, "agency", expected=other, published=row.agency_published,
            )  # fmt: skip


def _lacks(gone: list[str], who: str) -> str:
    """A sentence on the agencies that are missing in a table and that `who` says."""
    if not gone or len(gone) > _NAMED:
        return ""
    return f" «{'», «'.join(gone)}», which {who}, {'is' if len(gone) == 1 else 'are'} missing here."


def missing(facts: Facts) -> Iterator[Row]:
    """An agency that most tables of a group have and one does not, without a word that it was left out."""
    lacking = facts.once(absent)
    places = facts.once(in_tables).drop_duplicates(_TABLE)
    for row in each(lacking.merge(places.drop(columns=["agency_id"]), on=_TABLE)):
        yield of_table(
            "agency_missing", WARNING,
            f"{table_of(row)}: «{row.name}» is missing, and most other tables of its group have it.",
            row, f"{row.criterion_id}/{row.agency_id}", expected=row.name,
        )  # fmt: skip


def sizes(facts: Facts) -> Iterator[Row]:
    """A table with more or fewer agencies than the work says were ranked."""
    rows = facts.once(in_tables)
    said = facts.frame("evaluation")
    said = said[said["ranked"].notna()]
    group = said["cohort_id"].str.replace(r"^.*/", "", regex=True).str.replace(r"-\d+$", "", regex=True)
    said = said.assign(agency_group=group)[["work_id", "scheme_id", "criterion_id", "agency_group", "ranked"]]
    counted = rows.assign(rows=rows.groupby(_TABLE)["fact_id"].transform("size")).drop_duplicates(_TABLE)
    # A row that says «no figure» or waits for a name is a row all the same: how many were ranked is open then.
    counted = counted[~_in(counted, facts.once(_blank)) & ~_in(counted, facts.waiting)]
    both = counted.merge(said, on=["work_id", "scheme_id", "criterion_id", "agency_group"])
    for row in each(both[both["rows"] != both["ranked"]]):
        yield of_table(
            "size_differs", WARNING,
            f"{table_of(row)} has {row.rows} agencies, and the text says that {int(row.ranked)} were ranked.",
            row, str(row.criterion_id), expected=str(int(row.ranked)), published=str(row.rows),
        )  # fmt: skip


def in_tables(facts: Facts) -> pd.DataFrame:
    """Scores with a value, of a known group, in tables."""
    rows = facts.printed
    valued = rows[["points", "percent", "index_value"]].notna().any(axis=1)
    return rows[valued & (rows["agency_group"] != "")]


def absent(facts: Facts) -> pd.DataFrame:
    """Agencies that most tables of a group have and one does not: the table, `agency_id`, and the `name` printed most
    elsewhere. Those that the work says it left out are none."""
    cells = facts.once(in_tables).drop_duplicates([*_TABLE, "agency_id"])
    tables = cells.drop_duplicates(_TABLE)[_TABLE]
    tables = tables.assign(tables=tables.groupby(_GROUP)["table_no"].transform("size"))
    tables = tables[tables["tables"] >= _FEWEST_TABLES]
    spread = cells.groupby([*_GROUP, "agency_id"], sort=False).size().rename("size").reset_index()
    pairs = tables.merge(spread, on=_GROUP)
    pairs = pairs[pairs["size"] > _MOST * (pairs["tables"] - 1)]
    seats = pd.concat([cells[[*_TABLE, "agency_id"]], facts.once(_blank)[[*_TABLE, "agency_id"]]])
    there = pairs.merge(seats.drop_duplicates(), how="left", indicator=True)
    lacking = there[there["_merge"] == "left_only"].drop(columns="_merge")
    lacking = lacking[~_in(lacking, _odd(facts.waiting))]
    left = facts.frame("evaluation_exclusion")[["work_id", "agency_id"]].dropna().drop_duplicates()
    kept = lacking.merge(left, how="left", indicator=True)
    gone = kept[kept["_merge"] == "left_only"].drop(columns=["_merge", "size", "tables"])
    gone = gone[~_is_of_another_list(gone, cells)]
    spelled = cells.merge(gone[[*_GROUP, "agency_id"]].drop_duplicates(), on=[*_GROUP, "agency_id"])
    names = spelled.groupby([*_GROUP, "agency_id"])["agency_published"].agg(_most_often).rename("name").reset_index()
    return gone.merge(names.astype({"name": object}), on=[*_GROUP, "agency_id"])


def _is_of_another_list(gone: pd.DataFrame, cells: pd.DataFrame) -> np.ndarray:
    """Which agencies are missing in a table that has none of those beside them elsewhere: bodies with services and
    bodies without are ranked apart."""
    listed: dict[tuple[object, ...], set[object]] = {}
    seats: dict[tuple[object, ...], set[object]] = {}
    for row in each(cells[["document_id", "table_no", "agency_id"]].drop_duplicates()) if len(gone) else ():
        listed.setdefault((row.document_id, row.table_no), set()).add(row.agency_id)
        seats.setdefault((row.document_id, row.agency_id), set()).add(row.table_no)
    return np.array([
        all(listed[row.document_id, row.table_no].isdisjoint(listed[row.document_id, other])
            for other in seats[row.document_id, row.agency_id])
        for row in each(gone)
    ], dtype=bool)  # fmt: skip


def _blank(facts: Facts) -> pd.DataFrame:
    """Rows of tables that print no figure for their agency («-»)."""
    rows = facts.frame("score")
    rows = rows[rows["status"].isin(["missing", "not_applicable"]) & rows["table_no"].notna()]
    return plain(rows[[*_TABLE, "agency_id"]]).fillna({"agency_group": ""})


def _odd(waiting: pd.DataFrame) -> pd.DataFrame:
    """Waiting rows of a name that waits in no other table: who seems to be missing there may be meant."""
    return waiting[~waiting.duplicated(["document_id", "agency_published"], keep=False)]


def _in(rows: pd.DataFrame, tables: pd.DataFrame) -> np.ndarray:
    """Which rows are of a table that one of `tables` is of."""
    keys = set(zip(tables["document_id"], tables["table_no"], strict=True))
    return np.array([key in keys for key in zip(rows["document_id"], rows["table_no"], strict=True)], dtype=bool)


def _most_often(names: pd.Series) -> str:
    return str(names.iloc[0]) if (names == names.iloc[0]).all() else str(names.value_counts().index[0])
