"""How the rows of a table are numbered, and in what order they stand."""

from collections.abc import Iterator

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.fields import ranked
from transform.checks.model import INFO, WARNING, Row, finding, known, of_table, table_of, where

_NUMBER = r"^\s*0*(\d{1,4})\s*[.)]?\s*$"
_SHOWN = 12
_FEW = 5
_SORTED = 10  # rows of a table that show an order, and for each row out of order


def ordinals(facts: Facts) -> Iterator[Row]:
    """Rows that are not numbered one after another. A table may begin anew at 1 with each of its sections."""
    for rows in _numbered(facts):
        numbers = rows["number"].tolist()
        at = breaks(numbers)
        if not at:
            continue
        first = next(each(rows))
        wrong = rows.iloc[at[0]]
        said = ", ".join(map(str, numbers[:_SHOWN])) + (" …" if len(numbers) > _SHOWN else "")
        expected = 1 + (numbers[at[0] - 1] if at[0] else 0)
        missing = sorted(set(range(1, max(numbers) + 1)) - set(numbers))
        twice = sorted({number for number in numbers if numbers.count(number) > 1})
        why = f"; {_are(missing)} missing" if missing and not twice else f"; {_are(twice)} there twice" if twice else ""
        kind = "ordinal_missing" if missing and not twice and numbers == sorted(numbers) else "ordinals_out_of_order"
        yield of_table(
            kind, WARNING, f"{table_of(first)}: the rows are numbered {said}{why}.", first, "ordinals",
            row_no=int(wrong["row_no"]), column_no=int(wrong["column_no"]),
            expected=str(expected), published=str(numbers[at[0]]), proposal=_swapped(rows, numbers, table_of(first)),
        )  # fmt: skip


def by_rank(facts: Facts) -> Iterator[Row]:
    """Neighbours of which the first has the worse rank and the smaller value, in a table otherwise sorted by rank; none
    of a table whose ordinals say already that rows are misplaced."""
    rows = facts.once(ranked)
    rows = rows[(rows["size"] >= _SORTED) & rows["row_no"].notna() & rows["value"].notna()]
    rows = rows.sort_values(["document_id", "table_no", "field", "row_no"])
    before = rows[["field", "rank", "value", "agency_published"]].shift()
    falls = (rows["field"] == before["field"]) & (rows["rank"].astype(float) < before["rank"].astype(float))
    rows = rows.assign(before=before["agency_published"], before_rank=before["rank"])
    often = falls.groupby(rows["field"]).transform("sum") * _SORTED > rows["size"]
    # Where the values stand in order, it is the rank that is wrong, and no row.
    found = rows[falls & (rows["value"] > before["value"]) & ~often]
    misplaced = [tuple(one[["document_id", "table_no"]].iloc[0]) for one in _numbered(facts)] if len(found) else []
    for row in each(found):
        if (row.document_id, row.table_no) in misplaced:
            continue
        yield finding(
            "rows_out_of_order", INFO,
            f"{where(row)}: «{row.agency_published}» with rank {int(row.rank)} stands behind «{row.before}» with rank "
            f"{int(row.before_rank)}, and the other rows stand in the order of their ranks.", row, "rank",
            published=known(row.rank_text) or str(int(row.rank)),
        )  # fmt: skip


def _are(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:_FEW])) + (" …" if len(numbers) > _FEW else "")
    return f"{shown} {'is' if len(numbers) == 1 else 'are'}"


def _swapped(rows: pd.DataFrame, numbers: list[int], table: str) -> str | None:
    """That two numbers are swapped, where nothing else is wrong."""
    off = [at for at, number in enumerate(numbers) if number != at + 1]
    if len(off) != 2 or sorted(numbers) != list(range(1, len(numbers) + 1)):
        return None
    one, other = (int(rows["row_no"].iloc[at]) for at in off)
    return f"{table}: the numbers of rows {one} and {other} swapped"


def _numbered(facts: Facts) -> Iterator[pd.DataFrame]:
    """The numbered rows of ranking tables, those of a section by themselves, where they are not 1, 2, 3 …"""
    cells, tables = facts.frame("source_cell"), facts.frame("source_table")
    rankings = tables[tables["kind"] == "ranking"][["document_id", "table_no", "table_label", "part"]]
    works = facts.frame("document")[["document_id", "work_id"]]
    # The column counts, not the role of a cell: in a row taken for a sum the number is the row's all the same.
    column = ["document_id", "table_no", "column_no"]
    rows = cells[cells["row_no"].notna() & cells["text"].fillna("").str.strip().ne("")]
    rows = rows.merge(cells.loc[cells["role"] == "ordinal", column].drop_duplicates(), on=column)
    rows = rows.merge(rankings, on=["document_id", "table_no"]).merge(works, on="document_id")
    # Of a cell that spans rows, or a second column of ordinals, the first counts.
    rows = rows.sort_values(["document_id", "table_no", "row_no", "column_no"])
    rows = rows.drop_duplicates(["document_id", "table_no", "row_no"])
    number = pd.to_numeric(rows["text"].str.extract(_NUMBER, expand=False), errors="coerce")
    rows = rows.assign(number=number)
    table = [rows["document_id"], rows["table_no"]]
    whole = rows["number"].notna().groupby(table).transform("all") & (
        rows.groupby(table)["number"].transform("size") > 2
    )
    rows = rows[whole]
    table = [rows["document_id"], rows["table_no"]]
    # A table that has each number once is one list, wherever its 1 stands.
    size, most = (rows.groupby(table)["number"].transform(how) for how in ("nunique", "max"))
    is_list = (size == most) & (size == rows.groupby(table)["number"].transform("size"))
    begins = (rows["number"] == 1) & rows.duplicated(["document_id", "table_no"]) & ~is_list
    section = begins.groupby(table).cumsum()
    rows = rows.assign(number=rows["number"].astype(int), section=section)
    in_section = rows.groupby(["document_id", "table_no", "section"])
    broken = rows["number"] != in_section.cumcount() + 1
    for _, numbered in rows[broken.groupby([*table, section]).transform("any")].groupby(
        ["document_id", "table_no", "section"], sort=False
    ):
        yield numbered


def breaks(numbers: list[int]) -> list[int]:
    """Places at which a number does not follow the one before; none where hardly any does, as in a list of codes."""
    at = [place for place in range(len(numbers)) if numbers[place] != (numbers[place - 1] + 1 if place else 1)]
    return at if 2 * len(at) <= len(numbers) + 2 else []
