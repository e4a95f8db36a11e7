"""What a total holds beyond the parts that are printed: the points of the one criterion that no table shows.

A remainder is no printed figure. It becomes a score of status `derived`, with the sum it comes from, and never mixes
with what was printed.
"""

from collections import Counter
from collections.abc import Iterator
from math import isnan
from typing import Any

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.model import ERROR, INFO, WARNING, Row, figure, finding, known, of_table, table_of, where, whole
from transform.checks.sums import SLACK, Sum, groups, maxima_of, points_at
from transform.ids import stable_id

_TOTAL = [
    "fact_id", "document_id", "work_id", "scheme_id", "agency_id", "agency_group", "agency_published", "year", "points",
    "points_text", "points_at", "confidence", "table_no", "table_label", "part", "row_no",
]  # fmt: skip


def derived(facts: Facts) -> tuple[list[Row], list[Row]]:
    """Rows of `score` with status `derived`: the points that a total leaves for its one part without a table, where
    they are neither negative nor more than that part's maximum. `note` has the sum; with them rows of `provenance`,
    the places of the figures that each sum is made of."""
    scores: list[Row] = []
    sources: dict[str, list[str]] = {}
    for group, wide, several in facts.once(groups):
        for asked in several:
            most = _most(facts, group, asked)
            used = group[group["criterion_id"].isin([asked.total, *asked.parts])]
            printed = {agency: list(facts) for agency, facts in used.groupby("agency_id")["fact_id"]}
            for row, parts, rest in _remainders(group, wide, asked):
                if rest >= -SLACK and (most is None or rest <= most + SLACK):
                    scores.append(_score(row, asked, parts, rest, most))
                    sources[scores[-1]["fact_id"]] = printed[row.agency_id]
    return scores, _places(facts, sources)


def _places(facts: Facts, sources: dict[str, list[str]]) -> list[Row]:
    """The printed places of figures, by `fact_id`, as places of the facts that follow from them."""
    places = facts.frame("provenance")
    wanted = {fact for facts_ in sources.values() for fact in facts_}
    places = places[places["fact_id"].isin(wanted) & (places["field"] == "points") & (places["statement_no"] == 1)]
    by_fact = {str(place["fact_id"]): place for place in places.to_dict("records")}
    return [
        {**{str(name): value for name, value in by_fact[used].items()}, "fact_id": fact, "field": "derived_from",
         "statement_no": at}
        for fact, facts_ in sources.items()
        for at, used in enumerate((one for one in facts_ if one in by_fact), 1)
    ]  # fmt: skip


def remainders(facts: Facts) -> Iterator[Row]:
    """What is left of totals: said once a group; an error where it cannot be points of the criterion left out; a
    warning where it is nothing although the text says that all agencies have something there."""
    for group, wide, several in facts.once(groups):
        for asked in several:
            yield from _told(facts, group, wide, asked)


def _most(facts: Facts, group: pd.DataFrame, asked: Sum) -> float | None:
    """The most points of the part without a table."""
    scheme, name = group["scheme_id"].iloc[0], group["agency_group"].iloc[0]
    return maxima_of(facts, scheme, name).get(str(asked.rest))


def _remainders(group: pd.DataFrame, wide: pd.DataFrame, asked: Sum) -> Iterator[tuple[Any, list[float], float]]:
    """For each agency whose total and parts are all printed: the row of its total, its parts, and what is left."""
    totals = group[group["criterion_id"] == asked.total].drop_duplicates("agency_id")
    for row in each(totals[_TOTAL]):
        parts = [points_at(wide, row.agency_id, part) for part in asked.parts]
        rest = row.points - sum(parts)
        if rest == rest:
            yield row, parts, round(rest, 6)


def _score(row: Any, asked: Sum, parts: list[float], rest: float, most: float | None) -> Row:
    return {
        "fact_id": stable_id("s", row.fact_id, "remainder", str(asked.rest)), "document_id": row.document_id,
        "work_id": row.work_id, "scheme_id": row.scheme_id, "agency_id": row.agency_id,
        "agency_group": row.agency_group or None, "criterion_id": asked.rest, "year": whole(row.year),
        "points": abs(rest), "max_points": most, "percent": None, "index_value": None, "rank": None, "rank_of": None,
        "rank_basis": None, "class": None, "status": "derived", "confidence": row.confidence,
        "agency_published": row.agency_published, "table_no": None, "table_label": None, "part": None, "row_no": None,
        "note": f"derived: {_sum(row, asked, parts)} = {figure(abs(rest))}",
    }  # fmt: skip


def _sum(row: Any, asked: Sum, parts: list[float]) -> str:
    minus = " − ".join(f"{figure(value)} ({part})" for value, part in zip(parts, asked.parts, strict=True))
    return f"{figure(row.points)} ({asked.total}) − {minus}"


def _told(facts: Facts, group: pd.DataFrame, wide: pd.DataFrame, asked: Sum) -> Iterator[Row]:
    most = _most(facts, group, asked)
    left = list(_remainders(group, wide, asked))
    if not left:
        return
    bad = [one for one in left if one[2] < -SLACK or (most is not None and one[2] > most + SLACK)]
    for row, parts, rest in bad:
        yield finding(
            "remainder_impossible", ERROR,
            f"{where(row)}: the total of «{row.agency_published}» leaves {_sum(row, asked, parts)} = "
            f"{figure(rest)} points for «{asked.rest}», which no table prints"
            + (f" and which has at most {figure(most)}." if most is not None else "."), row, "points",
            published=known(row.points_text),
        )  # fmt: skip
    good = [one for one in left if one not in bad]
    counts = Counter(one[2] for one in good)
    first = left[0][0]
    if counts:
        amounts = ", ".join(f"{figure(abs(rest))} for {count}" for rest, count in sorted(counts.items(), reverse=True))
        unknown = _unknown(group, wide, asked, {one[0].agency_id for one in left})
        yield of_table(
            "remainder_unpublished", INFO,
            f"{table_of(first)}: the totals hold more than the printed parts, points for «{asked.rest}», which "
            f"no table prints: {amounts} of {len(good)} agencies{unknown}.", first, str(asked.rest),
        )  # fmt: skip
    nothing = [row for row, _, rest in good if abs(rest) < SLACK]
    said = _all_have(facts, first, str(asked.rest))
    if nothing and said is not None:
        names = "», «".join(row.agency_published for row in nothing[:5])
        yield of_table(
            "remainder_contradicts_text", WARNING,
            f"{table_of(first)}: the totals leave no points for «{asked.rest}» to «{names}», and the text "
            f"says that {said} per cent of this group have something of it.", first, str(asked.rest), published="0",
        )  # fmt: skip


def _unknown(group: pd.DataFrame, wide: pd.DataFrame, asked: Sum, done: set[str]) -> str:
    totals = group[(group["criterion_id"] == asked.total) & ~group["agency_id"].isin(done)]
    said = []
    for row in each(totals.drop_duplicates("agency_id")):
        lacks = [part for part in asked.parts if isnan(points_at(wide, row.agency_id, part))]
        said.append(
            f"«{row.agency_published}» cannot be worked out, as its points for {', '.join(lacks)} are not certain"
        )
    return "; " + "; ".join(said) if said else ""


def _all_have(facts: Facts, place: Any, criterion: str) -> str | None:
    """The per cent that the text gives for «all of this group have it», about the concept of the criterion."""
    measures = facts.frame("measure")
    cohort = measures["subject_id"].str.endswith(f"/{place.agency_group}")
    about = measures["service_level"].notna() if "service" in criterion else measures["topic"] == criterion
    every = (measures["indicator"] == "share") & (measures["value"] >= 100)
    found = measures[(measures["work_id"] == place.work_id) & cohort & about & every & (measures["year"] == place.year)]
    return figure(float(found["value"].iloc[0])) if len(found) else None
