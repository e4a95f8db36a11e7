"""Ranks in tables of which not all rows are at hand: what holds whoever the others are."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from transform.checks.facts import Facts, runs
from transform.checks.fields import complete, ranked, unseated
from transform.checks.model import ERROR, INFO, Row, finding, known, of_table, table_of, where
from transform.checks.ranks import FEW, TOO_MANY, amount, by_another_value, ranks


def partial_ranks(facts: Facts) -> Iterator[Row]:
    """Of two agencies the one with more has the better rank, and as much in whole numbers is as good a rank: this holds
    also where rows wait or are missing. Said of each rank that is not in every longest run of ranks that agree."""
    for field in runs(_contradicting(facts), "field"):
        order = _agreeing(field)
        if len(field) - max(length for length, _ in order) > TOO_MANY * len(field):
            yield by_another_value(field, len(field) - max(length for length, _ in order))
            continue
        sure = [row for row, (_, is_sure) in zip(field, order, strict=True) if is_sure]
        for row, (_, is_sure) in zip(field, order, strict=True):
            if not is_sure and not row.is_waiting:
                yield _finding(row, field, sure)


def ranked_by_values(facts: Facts) -> Iterator[Row]:
    """Printed ranks that the printed values do not give: counted where all rows are known, else held against each
    other."""
    yield from ranks(facts)
    yield from partial_ranks(facts)


def _contradicting(facts: Facts) -> pd.DataFrame:
    """The fields that are not complete and hold two ranks that contradict each other, the greatest values first."""
    rows = facts.once(_incomplete).sort_values(
        ["field", "value", "rank", "row_no"], ascending=[True, False, True, True]
    )
    same = rows["field"].eq(rows["field"].shift())
    value, rank = rows["value"], rows["rank"].astype(float)
    less = same & (value < value.shift()) & (rank <= rank.shift())
    tied = same & (value == value.shift()) & (rank != rank.shift()) & rows["is_whole"]
    return rows[(less | tied).groupby(rows["field"]).transform("any")]


def _incomplete(facts: Facts) -> pd.DataFrame:
    rows = facts.once(ranked)
    rows = rows[rows["value"].notna() & ~rows["field"].isin(facts.once(complete)["field"].unique())]
    return rows[rows.groupby("field")["value"].transform("size") >= FEW]


def _agreeing(field: list[Any]) -> list[tuple[int, bool]]:
    """For each row the length of the longest run of agreeing rows that it is in, and whether it is in all runs that
    are as long as any."""
    size = len(field)
    before, after = [1] * size, [1] * size
    for at in range(size):
        before[at] += max((before[one] for one in range(at) if _agree(field[one], field[at])), default=0)
    for at in reversed(range(size)):
        after[at] += max((after[one] for one in range(at + 1, size) if _agree(field[at], field[one])), default=0)
    through = [one + other - 1 for one, other in zip(before, after, strict=True)]
    places = [place for place, length in zip(before, through, strict=True) if length == max(through)]
    return [(length, length == max(through) and places.count(place) == 1)
            for place, length in zip(before, through, strict=True)]  # fmt: skip


def _agree(one: Any, other: Any) -> bool:
    """Whether two ranks can both be right; `one` has no less than `other`."""
    if one.value > other.value:
        return bool(one.rank < other.rank)
    return bool(one.rank == other.rank or not one.is_whole)


def _finding(row: Any, field: list[Any], sure: list[Any]) -> Row:
    def contradicts(one: Any) -> bool:
        pair = (one, row) if (-one.value, one.rank) <= (-row.value, row.rank) else (row, one)
        return one is not row and not _agree(*pair)

    other = next((one for one in (*sure, *field) if contradicts(one)), field[0])
    expected = _expected(row, sure)
    by_others = f" By the rows around it, its rank is {expected}." if expected else ""
    return finding(
        "rank_differs", ERROR,
        f"{where(row)}: «{row.agency_published}» has {amount(row)} and rank {int(row.rank)}, and "
        f"«{other.agency_published}» has {amount(other)} and rank {int(other.rank)}; one of the two is wrong."
        f"{by_others}", row, "rank", expected=expected, published=known(row.rank_text) or str(int(row.rank)),
    )  # fmt: skip


def _expected(row: Any, sure: list[Any]) -> str | None:
    """The rank, or those between which it lies, that the ranks leave which contradict no other."""
    tied = [int(one.rank) for one in sure if one.value == row.value and one.is_whole]
    if tied:
        return str(tied[0])
    least = max((int(one.rank) + 1 for one in sure if one.value > row.value), default=None)
    most = min((int(one.rank) - 1 for one in sure if one.value < row.value), default=None)
    if least is not None and most is not None:
        return str(least) if least == most else f"{least} to {most}" if least < most else None
    return f"{least} or more" if least is not None else f"{most} or less" if most is not None and most > 0 else None


def unchecked(facts: Facts) -> Iterator[Row]:
    """Tables whose ranks nobody can count, as a row waits and its rank or value is not known."""
    waiting = facts.once(unseated)
    if not waiting:
        return
    rows = facts.once(_incomplete)
    is_waiting = [key in waiting for key in zip(rows["document_id"], rows["table_no"], strict=True)]
    for table in runs(rows[pd.Series(is_waiting, index=rows.index, dtype=bool)], "document_id", "table_no"):
        yield of_table(
            "ranks_not_counted", INFO,
            f"{table_of(table[0])}: a row waits for a person, so the ranks are held against each other and not counted "
            "from 1.", table[0], "ranks",
        )  # fmt: skip
