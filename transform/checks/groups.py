"""The agencies of a table: each once, and the same in all tables of a group."""

from collections.abc import Iterator

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.model import ERROR, WARNING, Row, finding, of_table, table_of, where

_GROUP = ["document_id", "work_id", "scheme_id", "agency_group", "year"]
_TABLE = [*_GROUP, "table_no", "criterion_id"]
# A table lacks an agency if so many of the other tables of its group have it; of two tables either may be odd.
_MOST = 0.5
_FEWEST_TABLES = 3


def repeated(facts: Facts) -> Iterator[Row]:
    """An agency that one table names twice for one criterion and year; with it, who is missing there."""
    rows = facts.once(in_tables)
    keys = [*_TABLE, "agency_id"]
    twice = rows[rows.duplicated(keys, keep=False)]
    lacking = facts.once(absent).groupby(_TABLE)["name"].agg(list).to_dict() if len(twice) else {}
    for key, same in twice.groupby(keys, sort=False, dropna=False):
        gone = lacking.get(key[:-1], [])
        other = gone[0] if len(gone) == 1 else None
        named = " and ".join(str(int(row_no)) for row_no in same["row_no"])
        why = f" «{other}», which the other tables have, is missing here." if other else ""
        for row in each(same):
            yield finding(
                "agency_twice", ERROR,
                f"{where(row)}: «{row.agency_published}» stands in rows {named} of one table; one of them may mean "
                f"another agency.{why}", row, "agency", expected=other, published=row.agency_published,
            )  # fmt: skip


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
    spread = cells.groupby([*_GROUP, "agency_id"])["agency_published"].agg(["size", _most_often]).reset_index()
    pairs = tables.merge(spread, on=_GROUP)
    pairs = pairs[pairs["size"] > _MOST * (pairs["tables"] - 1)].rename(columns={"_most_often": "name"})
    there = pairs.merge(cells[[*_TABLE, "agency_id"]], how="left", indicator=True)
    lacking = there[there["_merge"] == "left_only"]
    left = facts.frame("evaluation_exclusion")[["work_id", "agency_id"]].dropna().drop_duplicates()
    kept = lacking.drop(columns="_merge").merge(left, how="left", indicator=True)
    return kept[kept["_merge"] == "left_only"].drop(columns=["_merge", "size", "tables"])


def _most_often(names: pd.Series) -> str:
    return str(names.iloc[0]) if (names == names.iloc[0]).all() else str(names.value_counts().index[0])
