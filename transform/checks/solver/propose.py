"""Findings, with the single change that would settle each where there is just one."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pandas as pd

from transform.checks.facts import Facts, each, runs
from transform.checks.fields import complete
from transform.checks.groups import in_tables
from transform.checks.model import Row, figure, known, where, whole
from transform.checks.ranking import method_of
from transform.checks.rows import cut
from transform.checks.solver.candidates import Change, candidates
from transform.checks.solver.group import Bound, Broken, Group, Line, left_of
from transform.checks.sums import GROUP, maxima_by_group, sums_by_group

# A table with more findings than this was read wrong, or is no such table: no single change settles it.
_MOST_FINDINGS = 40
_LISTED = 3
_PRINTED = [
    "fact_id", "criterion_id", "agency_id", "agency_published", "points", "index_value", "percent", "percent_places",
    "rank", "class", "row_no", "table_no", "table_label", "part",
]  # fmt: skip
_KINDS = frozenset(
    "percent_differs points_over_maximum class_differs rank_differs agency_twice agency_missing total_differs "
    "remainder_impossible ranks_by_another_value".split()
)
_ALL_RANKS = "ranks_by_another_value"


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
    """The findings that changes can settle. A change that settles more goes before one that settles a part of it: of
    points that break per cent, total and ranks, no rank is an error of its own."""
    marks = {row["finding_id"]: _marks(group, row) for row in findings}
    pool: dict[tuple[Line, ...], tuple[Change, frozenset[Broken]]] = {}
    for mark in sorted({mark for several in marks.values() for mark in several}):
        for change in candidates(group, mark):
            lines = tuple(sorted(change.lines))
            if lines not in pool:
                pool[lines] = change, group.settled_by(change.lines)
    for row in findings:
        own = marks[row["finding_id"]]
        best = _best(row, own, pool.values())
        told = _explained(group, row, best) if best else _missing(group, row, own)
        if told is not None:
            yield row["finding_id"], told


def _best(row: Row, marks: frozenset[Broken], pool: Iterable[tuple[Change, frozenset[Broken]]]) -> list[Change]:
    """The changes that settle all of `marks`, of these those that settle most. That another row's figures would be
    others because of this one's rank alone, nobody will believe."""

    def is_far(change: Change, settled: frozenset[Broken]) -> bool:
        own = any(line.fact_id == row["fact_id"] for line in change.lines)
        return row["kind"] == "rank_differs" and len(settled) == 1 and not own

    fits = [(change, settled) for change, settled in pool if marks and marks <= settled and not is_far(change, settled)]
    most = max((len(settled) for _, settled in fits), default=0)
    best = [change for change, settled in fits if len(settled) == most]
    exact = [change for change in best if not change.is_range]
    if len({line.fact_id for change in best for line in change.lines}) == 1 and len(exact) > 1:
        # Many figures would do in one place: what they have in common is between which others they lie.
        return [change for change in best if change.is_range] or exact
    return exact if len(exact) == 1 and {one.lines[0].fact_id for one in best} == {exact[0].lines[0].fact_id} else best


def _explained(group: Group, row: Row, best: list[Change]) -> Row:
    words = [f"{_place(change)}: {change.words}" for change in best]
    if len(best) == 1:
        is_own = any(line.fact_id == row["fact_id"] for line in best[0].lines)
        said = "With" if is_own else "It follows from another place: with"
        message = f"{row['message']} {said} {words[0]}{_leaves(group, best[0])} all around it agrees."
        return {**row, "proposal": words[0], "message": message}
    listed = "; ".join(f"{said}{_leaves(group, change)}" for said, change in zip(words, best[:_LISTED], strict=False))
    more = " …" if len(best) > _LISTED else ""
    return {**row, "message": f"{row['message']} Several changes would do: {listed}{more}."}


def _place(change: Change) -> str:
    """Where a change is: its row, and for two rows their table, as the words name the rows."""
    return change.lines[0].where.partition(", row" if "row" in change.words else "\n")[0]


def _missing(group: Group, row: Row, marks: frozenset[Broken]) -> Row | None:
    """For an agency without a row: that a row is missing, and the points that its total or parts leave for it."""
    for kind, criterion, agency in marks:
        table = group.tables.get(criterion, ())
        if kind != "agency_missing" or not table or len({line.agency_id for line in table}) < len(table):
            continue
        place = table[0].where.partition(", row")[0]
        words = f"{place}: a row for «{row['expected']}»{_followed(group, criterion, agency)}"
        return {**row, "proposal": words, "message": f"{row['message']} What is missing is {words}."}
    return None


def _followed(group: Group, criterion: str, agency: str) -> str:
    """The points that an agency must have for `criterion`, from its total and its other parts."""
    for asked in group.sums:
        total = group.points.get(asked.total, {}).get(agency)
        others = [part for part in asked.parts if part != criterion]
        known = [value for part in others if (value := group.points.get(part, {}).get(agency)) is not None]
        if asked.rest is not None or len(known) < len(others):
            continue
        if asked.total == criterion and known:
            return f" with {' + '.join(map(figure, known))} = {figure(sum(known))} points, its parts"
        if criterion in asked.parts and total is not None:
            rest = total - sum(known)
            return f" with {' − '.join(map(figure, (total, *known)))} = {figure(rest)} points, which its total leaves"
    return ""


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


def _marks(group: Group, row: Row) -> frozenset[Broken]:
    """The broken constraints of the model that a finding is about."""
    if row["fact_id"] in group.lines:
        line = group.lines[row["fact_id"]]
        own = {(row["kind"], line.criterion, about) for about in (line.fact_id, line.agency_id)}
        return frozenset(own & group.broken)
    at = {line.criterion for line in group.lines.values() if line.table_no == row["table_no"]}
    if row["kind"] == _ALL_RANKS:
        return frozenset(one for one in group.broken if one[0] == "rank_differs" and one[1] in at)
    named = {line.agency_id for line in group.lines.values() if line.name == row["expected"]}
    own = {one for one in group.broken if one[0] == row["kind"] and one[1] in at and one[2] in named}
    return frozenset(own)


def _models(facts: Facts, keys: set[tuple[Any, ...]]) -> dict[tuple[Any, ...], Group]:
    """The groups in which something is to be explained."""
    rows = facts.once(in_tables)
    documents = {key[0] for key in keys}
    rows = rows[rows["document_id"].isin(documents)]
    tables: dict[tuple[Any, ...], dict[str, list[Line]]] = {}
    maxima: dict[tuple[Any, ...], dict[str, float]] = {}
    for row in each(rows[[*GROUP, *_PRINTED, "maximum"]].rename(columns={"class": "class_said"})):
        key = tuple(getattr(row, column) for column in GROUP)
        criterion = row.criterion_id
        line = Line(
            row.fact_id, criterion, row.agency_id, row.agency_published,
            _number(row.index_value if pd.isna(row.points) else row.points), _number(row.percent),
            int(row.percent_places), whole(row.rank), known(row.class_said), whole(row.row_no) or 0, int(row.table_no),
            where(row),
        )  # fmt: skip
        tables.setdefault(key, {}).setdefault(criterion, []).append(line)
        if not pd.isna(row.maximum):
            maxima.setdefault(key, {}).setdefault(criterion, float(row.maximum))
    return {key: _model(facts, key, tables[key], maxima.get(key, {})) for key in keys if key in tables}


def _model(facts: Facts, key: tuple[Any, ...], tables: dict[str, list[Line]], maxima: dict[str, float]) -> Group:
    known_as = dict(zip(GROUP, key, strict=True))
    scheme = known_as["scheme_id"]
    spread = Counter(agency for table in tables.values() for agency in {line.agency_id for line in table})
    often = {agency for agency, count in spread.items() if len(tables) > 2 and count > 0.5 * (len(tables) - 1)}
    methods = {one: told for one in tables if (told := facts.once(_methods).get((*key, one)))}
    return Group(
        tables=tables,
        maxima=facts.once(maxima_by_group)[scheme, known_as["agency_group"]] | maxima,
        sums=facts.once(sums_by_group).get(key, ()),
        bounds=facts.once(_bounds).get(scheme, ()),
        methods={criterion: told[0] for criterion, told in methods.items()},
        whole=frozenset(criterion for criterion, told in methods.items() if told[1]),
        is_cut=known_as["document_id"] in facts.once(cut),
        unit="index" if facts.once(_kinds_of_value).get(key) else "points",
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


def _methods(facts: Facts) -> dict[tuple[Any, ...], tuple[str, bool]]:
    """How each table ranks after ties, of those whose ranks follow points or indexes, and whether these are whole."""
    fields = facts.once(complete)
    fields = fields[(fields["value"] == fields["points"].fillna(fields["index_value"])).fillna(False).astype(bool)]
    found = {}
    for rows in runs(fields[[*GROUP, "criterion_id", "rank_method", "field", "is_whole", "value", "rank"]], "field"):
        first = rows[0]
        method = method_of([row.value for row in rows], [int(row.rank) for row in rows], first.rank_method)
        key = (*(getattr(first, column) for column in GROUP), first.criterion_id)
        found[key] = method, bool(first.is_whole)
    return found


def _kinds_of_value(facts: Facts) -> dict[tuple[Any, ...], bool]:
    """Which groups have indexes and no points."""
    rows = facts.once(in_tables)
    keys = zip(*(rows[column] for column in GROUP), strict=True)
    found: dict[tuple[Any, ...], bool] = {}
    for key, is_empty in zip(keys, rows["points"].isna(), strict=True):
        found[key] = found.get(key, True) and bool(is_empty)
    return found


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)
