"""Findings, with the single change that would settle each where there is just one."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from transform.checks.facts import Facts
from transform.checks.groups import in_tables
from transform.checks.model import Row
from transform.checks.ranks import rank_slips
from transform.checks.solver.attested import attested
from transform.checks.solver.candidates import Change, candidates
from transform.checks.solver.group import Group
from transform.checks.solver.lines import Broken, Line
from transform.checks.solver.models import grouped, models
from transform.checks.solver.words import lacking, proposal, told

# A table with more findings than this was read wrong, or is no such table: no single change settles it.
_MOST_FINDINGS = 40
_KINDS = frozenset(
    "percent_differs points_over_maximum points_off_step class_differs rank_differs agency_twice agency_missing "
    "total_differs remainder_impossible ranks_by_another_value size_differs".split()
)
_OF_SUMS = ("total_differs", "remainder_impossible")
_OF_POINTS = (*_OF_SUMS, "points_over_maximum", "points_off_step", "percent_differs")
# The rows whose ranks are wrong only because of the finding's, by `finding_id`.
Echoes = Mapping[str, frozenset[str]]
_ALL_RANKS = "ranks_by_another_value"


def explained(facts: Facts, findings: Iterable[Row]) -> Iterator[Row]:
    """The findings; to each that single changes can settle is added, as `proposal`, the one that settles most without
    breaking anything else; where several settle as much, the message names them and nothing is proposed."""
    held = list(findings)
    by_group: dict[int, list[Row]] = {}
    asked = [row for row in held if row["kind"] in _KINDS]
    place = _groups_of(facts, asked)
    for row in asked:
        for number in place(row):
            by_group.setdefault(number, []).append(row)
    by_group = {number: rows for number, rows in by_group.items() if len(rows) <= _MOST_FINDINGS}
    echoes = {said.row["finding_id"]: said.echoes for said in facts.once(rank_slips)}
    settled: dict[str, Row] = {}
    for number, group in models(facts, by_group).items():
        settled.update(_settled(facts, group, by_group[number], echoes))
    yield from (settled.get(row["finding_id"], row) for row in held)


def _groups_of(facts: Facts, findings: list[Row]) -> Callable[[Row], Sequence[int]]:
    """A function that says of which group the row of a finding is; for one about a table, all of its table."""
    rows = facts.once(in_tables)
    rows = rows.assign(group=facts.once(grouped))[rows["document_id"].isin({row["document_id"] for row in findings})]
    own = rows[rows["fact_id"].isin({row["fact_id"] for row in findings})]
    by_fact: dict[Any, list[int]] = {fact: [group] for fact, group in zip(own["fact_id"], own["group"], strict=True)}
    by_table: dict[tuple[str, int], list[int]] = {}
    tables = rows[["document_id", "table_no", "group"]].drop_duplicates()
    for document, table, group in tables.itertuples(index=False, name=None):
        by_table.setdefault((document, table), []).append(group)
    return lambda row: by_fact.get(row["fact_id"]) or by_table.get((row["document_id"], row["table_no"]), [])


def _settled(facts: Facts, group: Group, findings: list[Row], echoes: Echoes) -> Iterator[tuple[str, Row]]:
    """The findings that changes can settle. A change that settles more goes before one that settles a part of it: of
    points that break per cent, total and ranks, no rank is an error of its own."""
    marks = {row["finding_id"]: _marks(group, row) | _echoes(group, row, echoes) for row in findings}
    pool: dict[tuple[bool, tuple[Line, ...]], tuple[Change, frozenset[Broken]]] = {}
    for mark in sorted({mark for several in marks.values() for mark in several}):
        for change in candidates(group, mark):
            key = change.is_range, tuple(sorted(change.lines))
            if key not in pool:
                pool[key] = change, group.settled_by(change.lines)
    useful = [(change, settled) for change, settled in pool.values() if settled]
    for row in findings:
        own = marks[row["finding_id"]]
        best = _best(group, row, own, useful)
        trouble = _in_trouble(group, best)
        if trouble:
            doubt = f"Its cause may be other figures of «{trouble}» that do not add up."
            yield row["finding_id"], {**row, "message": f"{row['message']} {doubt}"}
            continue
        known = attested(facts, group, best) if len(best) > 1 else None
        explained = _explained(group, row, best, known) if best else _missing(group, row, own)
        if explained is not None:
            yield row["finding_id"], explained


def _best(
    group: Group, row: Row, marks: frozenset[Broken], pool: Iterable[tuple[Change, frozenset[Broken]]]
) -> list[Change]:
    """The changes that settle all of `marks`, of these those that settle most. That another row's figures would be
    others because of this one's rank alone, nobody will believe."""

    def is_far(change: Change, settled: frozenset[Broken]) -> bool:
        own = any(line.fact_id == row["fact_id"] for line in change.lines)
        return row["kind"] == "rank_differs" and len(settled) == 1 and not own

    fits = [(change, settled) for change, settled in pool if marks and marks <= settled and not is_far(change, settled)]
    most = max((len(settled) for _, settled in fits), default=0)
    best = [change for change, settled in fits if len(settled) == most]
    fewest = min((change.figures(group.lines) for change in best), default=0)
    best = [change for change in best if change.figures(group.lines) == fewest]
    exact = [change for change in best if not change.is_range]
    if len({line.fact_id for change in best for line in change.lines}) == 1 and len(exact) > 1:
        # Many figures would do in one place: what they have in common is between which others they lie.
        return [change for change in best if change.is_range] or exact
    return exact if len(exact) == 1 and {one.lines[0].fact_id for one in best} == {exact[0].lines[0].fact_id} else best


def _in_trouble(group: Group, best: list[Change]) -> str | None:
    """The name of an agency whose rank alone `best` would change, although its points are in doubt."""
    for change in best:
        for line in change.lines:
            if line._replace(rank=None) != group.lines[line.fact_id]._replace(rank=None):
                return None
    doubted = {(one.criterion, one.agency_id) for change in best for one in change.lines}
    for kind, criterion, about in group.broken:
        agency = group.lines[about].agency_id if about in group.lines else about
        at = {criterion, *(one.total for one in group.sums if criterion in one.parts)}
        at |= {part for one in group.sums if kind in _OF_SUMS and one.total == criterion for part in one.parts}
        if kind in _OF_POINTS and any((one, agency) in doubted for one in at):
            return next(line.name for line in group.lines.values() if line.agency_id == agency)
    return None


def _explained(group: Group, row: Row, best: list[Change], known: tuple[Change, str] | None) -> Row:
    """The finding with its changes in words; of several the one that stands elsewhere is the proposal."""
    single = best[0] if len(best) == 1 else known[0] if known else None
    message = f"{row['message']} {told(group, [single] if single else best, row)}{f' {known[1]}' if known else ''}"
    return {**row, "proposal": proposal(group, single) if single else None, "message": message}


def _missing(group: Group, row: Row, marks: frozenset[Broken]) -> Row | None:
    """For an agency without a row: that a row is missing, and the points that its total or parts leave for it."""
    gone = [mark for mark in marks if mark[0] == "agency_missing"]
    for _, criterion, agency in gone if len(gone) == 1 else ():
        table = group.tables.get(criterion, ())
        if not table or len({line.agency_id for line in table}) < len(table):
            continue
        names = Counter(line.name for line in group.lines.values() if line.agency_id == agency)
        name = names.most_common(1)[0][0]
        short, points = lacking(group, criterion, agency, name)
        who = f"«{name}», which the other tables have, is missing." if row["kind"] == "size_differs" else ""
        return {**row, "proposal": short, "message": " ".join(filter(None, (row["message"], who, points)))}
    return None


def _marks(group: Group, row: Row) -> frozenset[Broken]:
    """The broken constraints of the model that a finding is about."""
    if row["fact_id"] in group.lines:
        line = group.lines[row["fact_id"]]
        own = {(row["kind"], line.criterion, about) for about in (line.fact_id, line.agency_id)}
        return frozenset(own & group.broken)
    at = {line.criterion for line in group.lines.values() if line.table_no == row["table_no"]}
    if row["kind"] == _ALL_RANKS:
        return frozenset(one for one in group.broken if one[0] == "rank_differs" and one[1] in at)
    if row["kind"] == "size_differs":
        return _of_size(group, row, at)
    named = {line.agency_id for line in group.lines.values() if line.name == row["expected"]}
    own = {one for one in group.broken if one[0] == row["kind"] and one[1] in at and one[2] in named}
    return frozenset(own)


def _echoes(group: Group, row: Row, echoes: Echoes) -> frozenset[Broken]:
    """The ranks that a finding has to do with beside its own."""
    others = echoes.get(row["finding_id"], frozenset())
    return frozenset(one for one in group.broken if others and one[0] == "rank_differs" and one[2] in others)


def _of_size(group: Group, row: Row, criteria: set[str]) -> frozenset[Broken]:
    """The agencies that a table with one row too few lacks: of several, one may be missing rightly."""
    short = {one for one in criteria if len(group.tables[one]) == int(row["published"])}
    if int(row["expected"]) != int(row["published"]) + 1:
        return frozenset()
    return frozenset(one for one in group.broken if one[0] == "agency_missing" and one[1] in short)
