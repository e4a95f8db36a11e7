"""Ranks against the values that they follow, and ranks that nobody has."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.fields import complete, ranked
from transform.checks.model import ERROR, INFO, WARNING, Row, figure, finding, of_table, table_of, where, whole

# A field of which more ranks than this are no ranks of its values is ranked by something else.
_TOO_MANY = 0.5
_FEW = 3


def ranks(facts: Facts) -> Iterator[Row]:
    """Printed ranks that the printed values do not give, by the scheme's method after ties; where that is unknown, by
    the one that more ranks of the table follow. Equal values with decimals may differ in digits that are not printed:
    among these any order of ranks will do."""
    rows = facts.once(complete)
    rows = rows[rows["size"] >= _FEW]
    # Most fields are as either method has it: only the others are looked at one by one.
    sound = [(rows["rank"] == rows[name]).groupby(rows["field"]).transform("all") for name in ("dense", "competition")]
    told = rows["rank_method"]
    rows = rows[~((sound[0] & (told != "competition")) | (sound[1] & (told != "dense"))).astype(bool)]
    for _, field in rows.groupby("field", sort=False):
        yield from _of_field(field)


def _of_field(field: pd.DataFrame) -> Iterator[Row]:
    method = method_of(field)
    wrong = _wrong(field, method)
    if not wrong.any():
        return
    first = next(each(field))
    if wrong.sum() > _TOO_MANY * len(field) and not _is_shift(field):
        yield of_table(
            "ranks_by_another_value", WARNING,
            f"{table_of(first)}: {int(wrong.sum())} of {len(field)} ranks are not those of the "
            "values printed beside them; they may follow another value.", first, first.criterion_id,
        )  # fmt: skip
        return
    ordered = field.sort_values(["value", "rank", "row_no"], ascending=[False, True, True])
    for row in each(ordered[wrong.reindex(ordered.index)]):
        yield _finding(row, ordered, method)


def method_of(field: pd.DataFrame) -> str:
    """How a field ranks after ties: as the scheme says, else as more of its ranks do."""
    told = field["rank_method"].iloc[0]
    if told in ("dense", "competition"):
        return str(told)
    fits = {name: int((field["rank"] == field[name]).sum()) for name in ("competition", "dense")}
    return max(fits, key=lambda name: fits[name])


def _wrong(field: pd.DataFrame, method: str) -> pd.Series:
    if field["is_whole"].iloc[0]:
        return field["rank"] != field[method]
    return (
        (field["rank"] < field[method]) | (field["rank"] > field["last"]) if method == "competition" else _loose(field)
    )


def _loose(field: pd.DataFrame) -> pd.Series:
    """Dense ranks of values with hidden digits: those of equal values go on from the last of the values before."""
    wrong = pd.Series(False, index=field.index)
    last = 0.0
    for _, tied in field.sort_values("value", ascending=False).groupby("value", sort=False):
        given = tied["rank"].astype(float)
        off = (given <= last) | (given > last + len(tied))
        wrong[off.index] = off
        if not off.all():
            last = float(given[~off].max())
        else:
            last += 1
    return wrong


def _is_shift(field: pd.DataFrame) -> bool:
    """Whether the ranks fall with the values all the same: then one slip moved those after it."""
    ordered = field.sort_values(["value", "rank"], ascending=[False, True])
    return bool((np.diff(ordered["rank"].astype(float)) >= 0).all())


def _finding(row: Any, ordered: pd.DataFrame, method: str) -> Row:
    expected = int(getattr(row, method))
    tied = ordered[(ordered["value"] == row.value) & (ordered["fact_id"] != row.fact_id)]
    apart = tied[tied["rank"] != row.rank]
    why = ""
    if len(apart):
        other = apart.iloc[0]
        why = f"; «{other['agency_published']}» has as much and rank {int(other['rank'])}"
    elif len(before := ordered[(ordered["rank"] < row.rank) & (ordered["value"] > row.value)]):
        why = f"; {before['value'].nunique() if method == 'dense' else len(before)} "
        why += "values are greater" if method == "dense" else "agencies have more"
    return finding(
        "rank_differs", ERROR,
        f"{where(row)}: «{row.agency_published}» with {figure(row.value)} has rank {int(row.rank)} printed and "
        f"{expected} by the values of the table{why}.", row, "rank",
        expected=str(expected), published=getattr(row, "rank_text", None) or str(int(row.rank)),
    )  # fmt: skip


def gaps(facts: Facts) -> Iterator[Row]:
    """Ranks that nobody has, in a column of ranks without values (those of the year before, mostly): by the method
    that the ties of the column itself show."""
    rows = facts.once(ranked)
    rows = rows[rows["value"].isna()]
    ends = rows.groupby("field")["rank"].agg(["max", "nunique"])
    holed = list(ends[ends["max"] > ends["nunique"]].index)
    for _, field in rows[rows["field"].isin(holed)].groupby("field", sort=False):
        missing = _missing(sorted(int(rank) for rank in field["rank"]))
        if missing:
            yield _gap(facts, field, missing)


def _missing(given: list[int]) -> list[int]:
    """Places that nobody has although the list goes on after them. Where ties are followed by the next number, all
    numbers must be there; where they are followed by a jump of their size, the places jumped over need not be."""
    if len(given) < 4 or given[0] != 1:
        return []
    there = set(given)
    dense = [rank for rank in range(1, given[-1]) if rank not in there]
    competition: list[int] = []
    place = 1
    for rank in sorted(there):
        competition += range(place, rank)
        place = max(place, rank) + given.count(rank)
    if given[-1] > len(given) and len(there) == len(given):
        # No ties, and more places than agencies: those of a longer list that are shown here.
        return dense
    slips = sum(rank < 1 + sum(other < rank for other in given) for rank in there)
    return dense if slips else [rank for rank in competition if rank in dense]


def _gap(facts: Facts, field: pd.DataFrame, missing: list[int]) -> Row:
    first = next(each(field))
    named = ", ".join(map(str, missing[:8]))
    gone = _gone(facts, field)
    why = f" {gone}" if gone else ""
    return of_table(
        "rank_gap", INFO,
        f"{table_of(first)}: nobody has rank {named} of {int(first.year)}, and later ranks are there.{why}",
        first, f"{first.criterion_id}/{int(first.year)}", expected=f"ranks 1 to {int(field['rank'].max())}",
        published=f"without {named}", column_no=whole(first.rank_at),
    )  # fmt: skip


def _gone(facts: Facts, field: pd.DataFrame) -> str:
    """A sentence on agencies of the group that could have a rank then and ended soon after, if any are known."""
    ended = facts.once(_ended)
    year, listed = int(field["year"].iloc[0]), set(field["agency_id"])
    own = ended["ended"].between(year, year + 1) & ended["above"].isin({one.rpartition("/")[0] for one in listed})
    kinds = facts.once(_kinds)(listed)
    names = sorted(ended[own & ended["kind"].isin(kinds) & ~ended["agency_id"].isin(listed)]["name_vi"])
    return f"«{'», «'.join(names[:3])}», which ended since, may have had it." if names else ""


def _ended(facts: Facts) -> pd.DataFrame:
    """Versions of agencies that have ended: the name, the year, the kind, and whom they stood under."""
    versions = facts.frame("agency_version")
    ended = versions[versions["valid_to"].notna()]
    kinds = facts.frame("agency").set_index("agency_id")["kind"]
    return ended.assign(
        ended=pd.to_datetime(ended["valid_to"].astype("string"), errors="coerce").dt.year,
        above=ended["agency_id"].map(lambda agency: agency.rpartition("/")[0]), kind=ended["agency_id"].map(kinds),
    )  # fmt: skip


def _kinds(facts: Facts) -> Callable[[set[str]], set[str]]:
    kinds = facts.frame("agency").set_index("agency_id")["kind"].to_dict()
    return lambda agencies: {str(kinds[one]) for one in agencies if one in kinds}
