"""Findings, with the single change that would settle each where there is just one."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.fields import complete
from transform.checks.groups import in_tables
from transform.checks.model import Row, figure, known, whole
from transform.checks.solver.candidates import Change, candidates
from transform.checks.solver.group import Bound, Broken, Group, Line, left_of
from transform.checks.sums import GROUP, maxima_by_group, sums_by_group

# A table with more findings than this was read wrong, or is no such table: no single change settles it.
_MOST_FINDINGS = 40
_LISTED = 3
_PRINTED = [
    "fact_id", "criterion_id", "agency_id", "agency_published", "points", "percent", "percent_places", "rank", "class",
    "row_no",
]  # fmt: skip
_KINDS = frozenset(
    "percent_differs points_over_maximum class_differs rank_differs agency_twice agency_missing total_differs "
    "remainder_impossible".split()
)


def explained(facts: Facts, findings: Iterable[Row]) -> Iterator[Row]:
    """The findings; to each that single changes can settle is added, as `proposal`, the one that settles most without
    breaking anything else; where several settle as much, the message names them and nothing is proposed."""
    held = list(findings)
    by_group: dict[tuple[Any, ...], list[Row]] = {}
    asked = [row for row in held if row["kind"] in _KINDS]
    place = _groups_of(facts, asked)
    for row in asked:
        key = place(row)
        if key is not None:
            by_group.setdefault(key, []).append(row)
    told: dict[str, Row] = {}
    by_group = {key: rows for key, rows in by_group.items() if len(rows) <= _MOST_FINDINGS}
    for key, group in _models(facts, set(by_group)).items():
        told.update(_settled(group, by_group[key]))
    yield from (told.get(row["finding_id"], row) for row in held)


def _groups_of(facts: Facts, findings: Iterable[Row]) -> Callable[[Row], tuple[Any, ...] | None]:
    """A function that says in which group a finding is, None for one in none."""
    rows = facts.once(in_tables)
    rows = rows[rows["document_id"].isin({row["document_id"] for row in findings})]
    by_fact = dict(zip(rows["fact_id"], rows[GROUP].itertuples(index=False, name=None), strict=True))
    tables = rows.drop_duplicates(["document_id", "table_no"])
    places = zip(tables["document_id"], tables["table_no"], strict=True)
    by_table = dict(zip(places, tables[GROUP].itertuples(index=False, name=None), strict=True))
    return lambda row: by_fact.get(row["fact_id"]) or by_table.get((row["document_id"], row["table_no"]))


def _settled(group: Group, findings: list[Row]) -> Iterator[tuple[str, Row]]:
    for row in findings:
        mark = _mark(group, row)
        if mark is None:
            continue
        best = _best(group, mark)
        if len(best) == 1:
            yield row["finding_id"], {
                **row, "proposal": best[0].words,
                "message": f"{row['message']} With {best[0].words}{_leaves(group, best[0])} all around it agrees.",
            }  # fmt: skip
        elif len(best) > 1:
            listed = "; ".join(f"{change.words}{_leaves(group, change)}" for change in best[:_LISTED])
            more = " …" if len(best) > _LISTED else ""
            yield row["finding_id"], {**row, "message": f"{row['message']} Several changes would do: {listed}{more}."}


def _leaves(group: Group, change: Change) -> str:
    """What the total of an agency that gets another's row then leaves for the part that no table prints."""
    for line in change.lines:
        if line.agency_id == group.lines[line.fact_id].agency_id or line.points is None:
            continue
        points = {**group.points, line.criterion: {**group.points[line.criterion], line.agency_id: line.points}}
        for asked in group.sums:
            totals = group.points.get(asked.total, {})
            if asked.rest is None or line.agency_id not in totals or line.criterion not in asked.parts:
                continue
            rest = left_of(asked, line.agency_id, totals[line.agency_id], points)
            others = [left_of(asked, one, totals[one], group.points) for one in totals if one != line.agency_id]
            if rest is not None:
                same = others.count(rest)
                as_for = f", as for {same} other{'s' if same > 1 else ''}" if same else ""
                return f" (its {figure(line.points)} points leave {figure(rest)} for «{asked.rest}»{as_for})"
    return ""


def _mark(group: Group, row: Row) -> Broken | None:
    """The broken constraint of the model that a finding is about."""
    if row["fact_id"] in group.lines:
        line = group.lines[row["fact_id"]]
        for about in (line.fact_id, line.agency_id):
            if (row["kind"], line.criterion, about) in group.broken:
                return row["kind"], line.criterion, about
        return None
    named = {line.agency_id for line in group.lines.values() if line.name == row["expected"]}
    return next((one for one in sorted(group.broken) if one[0] == row["kind"] and one[2] in named), None)


def _best(group: Group, mark: Broken) -> list[Change]:
    """The changes that settle `mark`, break nothing, and settle most."""
    scored: list[tuple[int, Change]] = []
    for change in candidates(group, mark):
        after = group.broken_after(change.lines)
        if mark not in after and not after - group.broken:
            scored.append((len(group.broken) - len(after), change))
    most = max((score for score, _ in scored), default=0)
    return [change for score, change in scored if score == most]


def _models(facts: Facts, keys: set[tuple[Any, ...]]) -> dict[tuple[Any, ...], Group]:
    """The groups in which something is to be explained."""
    rows = facts.once(in_tables)
    documents = {key[0] for key in keys}
    rows = rows[rows["document_id"].isin(documents)]
    tables: dict[tuple[Any, ...], dict[str, list[Line]]] = {}
    maxima: dict[tuple[Any, ...], dict[str, float]] = {}
    columns = [*GROUP, *_PRINTED, "maximum"]
    for *key, fact, criterion, agency, name, points, percent, places, rank, class_, row_no, most in zip(
        *(rows[column] for column in columns), strict=True
    ):
        line = Line(
            fact, criterion, agency, name, _number(points), _number(percent), int(places), whole(rank), known(class_),
            whole(row_no) or 0,
        )  # fmt: skip
        tables.setdefault(tuple(key), {}).setdefault(criterion, []).append(line)
        if _number(most) is not None:
            maxima.setdefault(tuple(key), {}).setdefault(criterion, float(most))
    return {key: _model(facts, key, tables[key], maxima.get(key, {})) for key in keys if key in tables}


def _model(facts: Facts, key: tuple[Any, ...], tables: dict[str, list[Line]], maxima: dict[str, float]) -> Group:
    known_as = dict(zip(GROUP, key, strict=True))
    scheme = known_as["scheme_id"]
    spread = Counter(agency for table in tables.values() for agency in {line.agency_id for line in table})
    often = {agency for agency, count in spread.items() if len(tables) > 2 and count > 0.5 * (len(tables) - 1)}
    return Group(
        tables=tables,
        maxima=facts.once(maxima_by_group)[scheme, known_as["agency_group"]] | maxima,
        sums=facts.once(sums_by_group).get(key, ()),
        bounds=facts.once(_bounds).get(scheme, ()),
        methods={criterion: method for criterion in tables if (method := facts.once(_methods).get((*key, criterion)))},
        left_out=facts.once(_left_out).get(known_as["document_id"], frozenset()),
        agencies=frozenset(often),
    )


def _bounds(facts: Facts) -> dict[str, tuple[Bound, ...]]:
    """The classes of each scheme."""
    found: dict[str, tuple[Bound, ...]] = {}
    for row in each(facts.frame("scheme_class").rename(columns={"class": "name"})):
        if _number(row.min_percent) is not None:
            included = bool(pd.isna(row.min_is_included) or row.min_is_included)
            found[row.scheme_id] = (*found.get(row.scheme_id, ()), Bound(row.name, row.min_percent, included))
    return found


def _left_out(facts: Facts) -> dict[str, frozenset[str]]:
    """The agencies that each document's work leaves out in words."""
    works = facts.frame("document")[["document_id", "work_id"]]
    named = works.merge(facts.frame("evaluation_exclusion")[["work_id", "agency_id"]].dropna(), on="work_id")
    return {str(document): frozenset(map(str, rows)) for document, rows in named.groupby("document_id")["agency_id"]}


def _methods(facts: Facts) -> dict[tuple[Any, ...], str]:
    """How each table ranks after ties, of those whose ranks follow whole points."""
    fields = facts.once(complete)
    fields = fields[fields["is_whole"] & fields["points"].notna()]
    fits = {name: (fields["rank"] == fields[name]).groupby(fields["field"]).sum() for name in ("competition", "dense")}
    once = fields.drop_duplicates("field")
    return {
        tuple(row[:-2]): str(row[-2]) if row[-2] in fits else max(fits, key=lambda name: fits[name][row[-1]])
        for row in once[[*GROUP, "criterion_id", "rank_method", "field"]].itertuples(index=False, name=None)
    }


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)
