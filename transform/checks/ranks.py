"""Ranks against the values that they follow, and ranks that nobody has."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import pandas as pd

from transform.checks.cascades import Slip, slips
from transform.checks.facts import Facts, runs
from transform.checks.fields import complete, ranked
from transform.checks.model import ERROR, INFO, WARNING, Row, figure, finding, known, of_table, table_of, where, whole
from transform.checks.ranking import method_of, ranks_of

# A field of which more ranks than this are no ranks of its values is ranked by something else.
TOO_MANY = 0.5
FEW = 3


class Said(NamedTuple):
    """A finding of `ranks`, and those of the rows whose ranks are wrong only because of its own: each of them has one,
    so that no score with a wrong rank passes for a clean one. `echoes` are all these rows (`fact_id`)."""

    row: Row
    follow: tuple[Row, ...] = ()
    echoes: frozenset[str] = frozenset()


def ranks(facts: Facts) -> Iterator[Row]:
    """Printed ranks that the printed values do not give, by the scheme's method after ties; where that is unknown, by
    the one that more ranks of the table follow. Equal values with decimals may differ in digits that are not printed:
    among these any order of ranks will do."""
    for said in facts.once(rank_slips):
        yield said.row
        yield from said.follow


def rank_slips(facts: Facts) -> list[Said]:
    """The findings of `ranks`, each with what follows from it."""
    rows = facts.once(complete)
    rows = rows[rows["size"] >= FEW]
    # Most fields are as either method has it: only the others are looked at one by one.
    sound = [(rows["rank"] == rows[name]).groupby(rows["field"]).transform("all") for name in ("dense", "competition")]
    told = rows["rank_method"]
    rows = rows[~((sound[0] & (told != "competition")) | (sound[1] & (told != "dense"))).astype(bool)]
    return [one for field in runs(rows, "field") for one in _of_field(field)]


def _of_field(field: list[Any]) -> Iterator[Said]:
    values, given = [row.value for row in field], [int(row.rank) for row in field]
    found = slips(values, given, field[0].rank_method, bool(field[0].is_whole))
    wrong = sum(1 + len(one.others) for one in found)
    is_mended = any(one.is_displaced for one in found)
    if wrong > TOO_MANY * len(field) and not is_mended and not _is_shift(field):
        yield Said(by_another_value(field, wrong))
        return
    method = method_of(values, given, field[0].rank_method)
    right = ranks_of(values, method)
    for one in found:
        row, others = field[one.at], [field[at] for at in one.others]
        # Of a row that waits for its name a finding would be of no score; it comes with the name.
        if not row.is_waiting:
            yield Said(
                _finding(row, field, one, others, method),
                tuple(_follows(field[at], row, right[at]) for at in one.others if not field[at].is_waiting),
                frozenset(str(other.fact_id) for other in others),
            )


def by_another_value(field: list[Any], wrong: int) -> Row:
    """A finding that so many ranks of a field are not those of its values."""
    return of_table(
        "ranks_by_another_value", WARNING,
        f"{table_of(field[0])}: {wrong} of {len(field)} ranks are not those of the values printed beside them; the "
        "table may be ranked by another value.", field[0], field[0].criterion_id,
    )  # fmt: skip


def _is_shift(field: list[Any]) -> bool:
    """Whether the ranks fall with the values all the same: then one slip moved those after it."""
    given = [row.rank for row in sorted(field, key=lambda row: (-row.value, row.rank))]
    return all(one <= other for one, other in pairwise(given))


def _finding(row: Any, field: list[Any], slip: Slip, others: list[Any], method: str) -> Row:
    apart = [one for one in field if one.value == row.value and one.rank != row.rank]
    other, whose, why = "", "its rank", f", as {_ahead(slip.expected - 1, method)}"
    if apart and not slip.is_displaced:
        other = f", and «{apart[0].agency_published}», with as much, has rank {int(apart[0].rank)}"
        whose, why = "the rank of both", ""
    return finding(
        "rank_differs", ERROR,
        f"{where(row)}: «{row.agency_published}» has {amount(row)} and rank {int(row.rank)}{other}; by the figures of "
        f"the table {whose} is {slip.expected}{why}.{_following(row, slip, others)}", row, "rank",
        expected=str(slip.expected), published=known(row.rank_text) or str(int(row.rank)),
    )  # fmt: skip


def _follows(row: Any, cause: Any, right: int) -> Row:
    at = whole(cause.row_no)
    because = f"«{cause.agency_published}»" if at is None else f"row {at}"
    text = f"{where(row)}: rank {int(row.rank)} of «{row.agency_published}» is off only because of {because}."
    return finding(
        "rank_follows", WARNING, text, row, "rank",
        expected=str(right), published=known(row.rank_text) or str(int(row.rank)),
    )  # fmt: skip


def _following(row: Any, slip: Slip, others: list[Any]) -> str:
    """A sentence on the rows whose ranks are off because of that of `row`."""
    numbers = sorted({at for one in others if (at := whole(one.row_no)) is not None})
    if not numbers:
        return ""
    named = f"row {numbers[0]}" if len(numbers) == 1 else f"rows {_listed(numbers)}"
    if slip.is_displaced:
        are = "is the rank" if len(numbers) == 1 else "are the ranks"
        return f" Only because of this row {are} of {named} off, too."
    off = int(row.rank) - slip.expected
    return f" After it {named} have ranks {abs(off)} too {'high' if off > 0 else 'low'} as well."


def _listed(numbers: list[int]) -> str:
    """Numbers in words, those that follow each other as «4 to 9»."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    said = [name for one in spans
            for name in ([f"{one[0]} to {one[-1]}"] if len(one) > 2 else map(str, one))]  # fmt: skip
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def amount(row: Any) -> str:
    """What an agency is ranked by, in words: «90 points»."""
    told = figure(row.value)
    if not pd.isna(row.points) and row.value == row.points:
        return f"{told} point{'' if row.value == 1 else 's'}"
    return f"{told} per cent" if not pd.isna(row.percent) and row.value == row.percent else f"the index {told}"


def _ahead(count: int, method: str) -> str:
    if not count:
        return "nobody has more"
    if method == "dense":
        return f"{count} value{' is' if count == 1 else 's are'} greater"
    return f"{count} {'agency has' if count == 1 else 'agencies have'} more"


def gaps(facts: Facts) -> Iterator[Row]:
    """Ranks that nobody has, in a column of ranks without values (those of the year before, mostly): by the method
    that the ties of the column itself show."""
    rows = facts.once(ranked)
    rows = rows[rows["value"].isna()]
    ends = rows.groupby("field")["rank"].agg(["max", "nunique"])
    holed = list(ends[ends["max"] > ends["nunique"]].index)
    for field in runs(rows[rows["field"].isin(holed)], "field"):
        # Who waits and is not in the column may have the rank that nobody seems to have.
        table = (field[0].document_id, field[0].table_no)
        if facts.once(_waiting_rows).get(table, set()) - {row.row_no for row in field}:
            continue
        missing = _missing(sorted(int(row.rank) for row in field))
        if missing:
            yield _gap(facts, field, missing)


def _waiting_rows(facts: Facts) -> dict[tuple[str, int], set[int]]:
    """The numbers of the rows that wait in each table."""
    found: dict[tuple[str, int], set[int]] = {}
    places = facts.waiting[["document_id", "table_no", "row_no"]].dropna()
    for document, table, row_no in places.itertuples(index=False, name=None):
        found.setdefault((document, table), set()).add(row_no)
    return found


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


def _gap(facts: Facts, field: list[Any], missing: list[int]) -> Row:
    first = field[0]
    named = ", ".join(map(str, missing[:8]))
    gone = _gone(facts, field)
    why = f" {gone}" if gone else ""
    return of_table(
        "rank_gap", INFO,
        f"{table_of(first)}: nobody has rank {named} of {int(first.year)}, although later ranks are taken.{why}",
        first, f"{first.criterion_id}/{int(first.year)}", expected=f"ranks 1 to {int(max(row.rank for row in field))}",
        published=f"without {named}", column_no=whole(first.rank_at),
    )  # fmt: skip


def _gone(facts: Facts, field: list[Any]) -> str:
    """A sentence on agencies of the group that could have a rank then and ended soon after, if any are known."""
    year, listed = int(field[0].year), {row.agency_id for row in field if isinstance(row.agency_id, str)}
    kinds = facts.once(_kinds)
    own, above = {kinds[one] for one in listed if one in kinds}, {one.rpartition("/")[0] for one in listed}
    names = sorted(
        name
        for at in (year, year + 1)
        for agency, name in facts.once(_ended).get(at, ())
        if agency.rpartition("/")[0] in above and kinds.get(agency) in own and agency not in listed
    )
    return f"«{'», «'.join(names[:3])}» may have had it, and does not exist any more." if names else ""


def _ended(facts: Facts) -> dict[int, list[tuple[str, str]]]:
    """Agencies with a version that has ended, and the name it had, by the year of its end."""
    versions = facts.frame("agency_version")
    versions = versions[versions["valid_to"].notna()]
    years = versions["valid_to"].astype("string").str.slice(0, 4)
    found: dict[int, list[tuple[str, str]]] = {}
    for year, agency, name in zip(years, versions["agency_id"], versions["name_vi"], strict=True):
        found.setdefault(int(year), []).append((agency, name))
    return found


def _kinds(facts: Facts) -> dict[str, str]:
    agencies = facts.frame("agency")
    return dict(zip(agencies["agency_id"], agencies["kind"], strict=True))
