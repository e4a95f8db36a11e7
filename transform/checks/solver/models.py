"""The groups in which something is to be explained, as the solver sees them."""

from collections import Counter
from collections.abc import Collection
from typing import Any

import pandas as pd

from transform.checks.facts import Facts, each, runs
from transform.checks.fields import complete
from transform.checks.groups import in_tables
from transform.checks.model import table_named
from transform.checks.ranking import method_of
from transform.checks.rows import cut
from transform.checks.solver.group import Group
from transform.checks.solver.lines import Bound, Line, is_off_step
from transform.checks.sums import GROUP, maxima_by_group, sums_by_group

Key = tuple[Any, ...]
_PLACE = ["table_label", "table_no", "part"]
_FIGURES = ["points", "index_value", "percent", "rank", "row_no", "maximum"]
_TEXTS = ["fact_id", "criterion_id", "agency_id", "agency_published", "class", "percent_places", *_PLACE]


def grouped(facts: Facts) -> pd.Series:
    """The number of the group of each row of `in_tables`."""
    return facts.once(in_tables).groupby(GROUP, sort=False).ngroup()


def models(facts: Facts, wanted: Collection[int]) -> dict[int, Group]:
    """The groups of these numbers."""
    rows, numbers = facts.once(in_tables), facts.once(grouped)
    rows = rows.assign(group=numbers)[numbers.isin(list(wanted))]
    firsts = rows.drop_duplicates("group")
    keys = dict(zip(firsts["group"], firsts[GROUP].itertuples(index=False, name=None), strict=True))
    tables: dict[int, dict[str, list[Line]]] = {number: {} for number in keys}
    maxima: dict[int, dict[str, float]] = {number: {} for number in keys}
    for group, most, line in zip(rows["group"], *_lines(rows), strict=True):
        tables[group].setdefault(line.criterion, []).append(line)
        if most is not None:
            maxima[group].setdefault(line.criterion, most)
    return {number: _model(facts, keys[number], tables[number], maxima[number]) for number in keys}


def _lines(rows: pd.DataFrame) -> tuple[list[float | None], list[Line]]:
    """The maximum and the line of each row."""
    points, index, percents, ranks, numbers, maxima = (
        rows[one].astype(object).where(rows[one].notna(), None).tolist() for one in _FIGURES
    )
    texts = [rows[one].astype(object).where(rows[one].notna(), None).tolist() for one in _TEXTS]
    places = set(zip(*texts[-len(_PLACE) :], strict=True))
    named = {place: table_named(*place) for place in places}
    lines = [
        Line(fact, criterion, agency, name, index[at] if points[at] is None else points[at], percents[at],
             int(decimals), ranks[at], class_, numbers[at] or 0, int(table), named[label, table, part])
        for at, (fact, criterion, agency, name, class_, decimals, label, table, part)
        in enumerate(zip(*texts, strict=True))
    ]  # fmt: skip
    return maxima, lines


def _model(facts: Facts, key: Key, tables: dict[str, list[Line]], maxima: dict[str, float]) -> Group:
    known_as = dict(zip(GROUP, key, strict=True))
    scheme = known_as["scheme_id"]
    spread = Counter(agency for table in tables.values() for agency in {line.agency_id for line in table})
    often = {agency for agency, count in spread.items() if len(tables) > 2 and count > 0.5 * (len(tables) - 1)}
    methods = {one: told for one in tables if (told := facts.once(_methods).get((*key, one)))}
    is_index = facts.once(_kinds_of_value).get(key, False)
    return Group(
        tables=tables,
        maxima=facts.once(maxima_by_group)[scheme, known_as["agency_group"]] | maxima,
        sums=facts.once(sums_by_group).get(key, ()),
        bounds=facts.once(_bounds).get(scheme, ()),
        methods={criterion: told[0] for criterion, told in methods.items()},
        whole=frozenset(criterion for criterion, told in methods.items() if told[1]),
        is_cut=known_as["document_id"] in facts.once(cut),
        unit="index" if is_index else "points",
        step=None if is_index else _step(tables, facts.once(_steps).get(scheme)),
        left_out=facts.once(_left_out).get(known_as["document_id"], frozenset()),
        agencies=frozenset(often),
        labels=facts.once(_labels).get(scheme, {}),
    )


def _labels(facts: Facts) -> dict[str, dict[str, str]]:
    """The names of criteria by scheme."""
    found: dict[str, dict[str, str]] = {}
    columns = ["scheme_id", "criterion_id", "label_vi"]
    for scheme, criterion, label in facts.frame("criterion")[columns].itertuples(index=False, name=None):
        if isinstance(label, str):
            found.setdefault(scheme, {})[criterion] = label
    return found


def _step(tables: dict[str, list[Line]], step: float | None) -> float | None:
    """The step of the scheme, where most of the points are multiples of it."""
    points = [line.points for table in tables.values() for line in table if line.points is not None]
    return step if step and 2 * sum(is_off_step(one, step) for one in points) < len(points) else None


def _steps(facts: Facts) -> dict[str, float]:
    """Of what points are multiples, by scheme."""
    known = facts.frame("scheme")[["scheme_id", "points_step"]].dropna()
    return dict(zip(known["scheme_id"], known["points_step"].astype(float), strict=True))


def _bounds(facts: Facts) -> dict[str, tuple[Bound, ...]]:
    """The classes of each scheme."""
    found: dict[str, tuple[Bound, ...]] = {}
    for row in each(facts.frame("scheme_class").rename(columns={"class": "name"})):
        if not pd.isna(row.min_percent):
            included = bool(pd.isna(row.min_is_included) or row.min_is_included)
            found[row.scheme_id] = (*found.get(row.scheme_id, ()), Bound(row.name, float(row.min_percent), included))
    return found


def _left_out(facts: Facts) -> dict[str, frozenset[str]]:
    """The agencies that each document's work leaves out in words."""
    works = facts.frame("document")[["document_id", "work_id"]]
    named = works.merge(facts.frame("evaluation_exclusion")[["work_id", "agency_id"]].dropna(), on="work_id")
    return {str(document): frozenset(map(str, rows)) for document, rows in named.groupby("document_id")["agency_id"]}


def _methods(facts: Facts) -> dict[Key, tuple[str, bool]]:
    """How each table ranks after ties, of those whose ranks follow points or indexes, and whether these are whole."""
    fields = facts.once(complete)
    # Those of which a row waits: the solver does not see it, and would count the others wrongly.
    fields = fields[~fields["is_waiting"].groupby(fields["field"]).transform("any")]
    fields = fields[(fields["value"] == fields["points"].fillna(fields["index_value"])).fillna(False).astype(bool)]
    found = {}
    for rows in runs(fields[[*GROUP, "criterion_id", "rank_method", "field", "is_whole", "value", "rank"]], "field"):
        first = rows[0]
        method = method_of([row.value for row in rows], [int(row.rank) for row in rows], first.rank_method)
        key = (*(getattr(first, column) for column in GROUP), first.criterion_id)
        found[key] = method, bool(first.is_whole)
    return found


def _kinds_of_value(facts: Facts) -> dict[Key, bool]:
    """Which groups have indexes and no points."""
    rows = facts.once(in_tables)
    empty = rows["points"].isna().groupby([rows[column] for column in GROUP], sort=False).all()
    return dict(zip(empty.index, empty.tolist(), strict=True))
