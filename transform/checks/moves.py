"""Moves from one year to the next: said ones against the ranks of both years, and such as no other agency makes."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pandas as pd

from transform.checks.facts import Facts, each, runs
from transform.checks.model import INFO, Row, figure, finding, known, of_measure, where
from transform.checks.sums import TOTAL

_AGAINST = r"against\D{0,12}((?:19|20)\d\d)"
_FEWEST = 15  # agencies of a field from which on one may stand out
_LEAST = 8  # places
_TIMES = 3
_MOST_OTHERS = 0.9  # of the moves of a field: the greatest of these is what is usual there

# The ranks that pages give a subject in a year, by subject, family of schemes and year.
Ranks = dict[tuple[str, str, int], set[int]]


def said_moves(facts: Facts) -> Iterator[Row]:
    """«Up 17 places» against the ranks of that year and of the year that it is counted from. Where pages differ about a
    rank, one that fits is enough; a move of no scheme is held against the only one that has both years in its work."""
    said = facts.frame("measure")
    said = said[(said["indicator"] == "change") & (said["unit"] == "places") & said["value"].notna()]
    said = said[said["qualifier"].fillna("=") == "="]
    # Moves on one criterion have a topic of their own, and of some nobody says from which year they count.
    said = said[(said["topic"].fillna("rank") == "rank") & ~said["note"].fillna("").str.contains("unstated year")]
    if said.empty:
        return
    everywhere, in_work = _ranks(facts)
    against = pd.to_numeric(said["note"].astype("string").str.extract(_AGAINST, expand=False))
    beside = facts.once(_beside)
    for row in each(said.assign(before=against.fillna(said["year"] - 1).astype(int))):
        subject, years = row.subject_id, (int(row.before), int(row.year))
        scheme = known(row.scheme_id)
        ranks = everywhere if scheme else in_work.get(row.work_id, {})
        families = {_family(scheme)} if scheme else {family for one, family, _ in ranks if one == subject}
        pairs = {(old, new) for family in families for old in ranks.get((subject, family, years[0]), ())
                 for new in ranks.get((subject, family, years[1]), ())}  # fmt: skip
        # What the sentence or row itself says of both years goes before what other pages say.
        own = {(old, new) for lines in (beside.get(row.fact_id),) if lines for old in lines.get((subject, years[0]), ())
               for new in lines.get((subject, years[1]), ())}  # fmt: skip
        if own:
            pairs, families = own, {""}
        if len(families) == 1 and pairs and row.value not in {old - new for old, new in pairs}:
            old, new = sorted(pairs)[0]
            yield of_measure(
                row, "move_differs", "value",
                f"«{known(row.subject_published) or subject}» is said to have moved {_places(row.value)} from "
                f"{years[0]} to {years[1]}, and from rank {old} to rank {new} it is {_places(old - new)}.",
                figure(float(old - new)), figure(row.value),
            )  # fmt: skip


def _beside(facts: Facts) -> dict[str, dict[tuple[str, int], set[int]]]:
    """By move (`fact_id`) the overall ranks that are printed in its own line, by subject and year."""
    said = facts.frame("measure")
    said = said[(said["indicator"] == "change") & (said["unit"] == "places")]
    places = facts.frame("provenance")
    places = places[places["statement_no"] == 1][["fact_id", "document_id", "line"]].dropna().drop_duplicates()
    scores = facts.scores
    scores = scores[(scores["criterion_id"] == TOTAL) & scores["rank"].notna()]
    ranks = scores[["fact_id", "agency_id", "year", "rank"]].merge(places, on="fact_id")
    at = said[["fact_id", "subject_id"]].merge(places, on="fact_id")
    both = at.merge(ranks, left_on=["document_id", "line", "subject_id"], right_on=["document_id", "line", "agency_id"])
    found: dict[str, dict[tuple[str, int], set[int]]] = {}
    columns = ["fact_id_x", "subject_id", "year", "rank"]
    for fact, subject, year, rank in both[columns].itertuples(index=False, name=None):
        found.setdefault(fact, {}).setdefault((subject, int(year)), set()).add(int(rank))
    return found


def _places(value: float) -> str:
    return f"{'up' if value >= 0 else 'down'} {figure(abs(value))} place{'' if abs(value) == 1 else 's'}"


def _family(scheme: str) -> str:
    return scheme.rpartition("/")[0]


def _ranks(facts: Facts) -> tuple[Ranks, dict[str, Ranks]]:
    """The overall ranks that tables and sentences give, of all works together and of each."""
    scores = facts.scores
    scores = scores[(scores["criterion_id"] == TOTAL) & scores["rank"].notna()]
    measures = facts.frame("measure")
    measures = measures[measures["scheme_id"].notna() & measures["rank"].notna() & (measures["indicator"] == "rank")]
    columns = ["work_id", "scheme_id", "year", "rank"]
    rows = pd.concat([
        scores[["agency_id", *columns]].set_axis(["subject", *columns], axis=1),
        measures[["subject_id", *columns]].set_axis(["subject", *columns], axis=1),
    ]).drop_duplicates()  # fmt: skip
    everywhere: Ranks = defaultdict(set)
    in_work: dict[str, Ranks] = defaultdict(lambda: defaultdict(set))
    for subject, work, scheme, year, rank in rows.itertuples(index=False, name=None):
        everywhere[subject, _family(scheme), int(year)].add(int(rank))
        in_work[work][subject, _family(scheme), int(year)].add(int(rank))
    return everywhere, in_work


def jumps(facts: Facts) -> Iterator[Row]:
    """A rank so far from that of the year before in the same table that no other agency moved nearly as far."""
    rows = facts.printed
    rows = rows[rows["rank"].notna()]
    key = ["document_id", "table_no", "criterion_id", "agency_group", "agency_id"]
    rows = rows[~rows.duplicated([*key, "year"], keep=False)]
    old = rows[[*key, "year", "rank"]].assign(year=rows["year"] + 1).rename(columns={"rank": "old"})
    both = rows.merge(old, on=[*key, "year"])
    both = both.assign(move=(both["old"].astype(float) - both["rank"].astype(float)))
    field = [both[column] for column in (*key[:-1], "year")]
    far = both["move"].abs()
    grouped = far.groupby(field)
    asked = (grouped.transform("size") >= _FEWEST) & (grouped.transform("max") >= _LEAST)
    both, far = both[asked], far[asked]
    usual = far.groupby([column[asked] for column in field]).quantile(_MOST_OTHERS)
    keys = pd.MultiIndex.from_frame(both[[*key[:-1], "year"]])
    out = both[(far >= _LEAST) & (far > _TIMES * usual.reindex(keys).to_numpy())]
    for one in runs(out, *key[:-1], "year"):
        # Two that stand out have each other: then neither move is like no other.
        if len(one) == 1:
            yield _jump(one[0])


def _jump(row: Any) -> Row:
    return finding(
        "rank_jumps", INFO,
        f"{where(row)}: «{row.agency_published}» went from rank {int(row.old)} in {int(row.year) - 1} to "
        f"{int(row.rank)}, and no other agency of the table moved nearly as far.", row, "rank",
        published=known(row.rank_text),
    )  # fmt: skip
