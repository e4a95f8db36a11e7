"""Decisions whose figures all agree: parts make totals, per cents and classes follow points, ranks follow values.

They are those of `tests.documents.spec` with other results, so that provinces, layouts and wordings are as many.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.documents.generate import LAST_LEAVING, caption_lines, method, opening, plan
from tests.documents.layout import Cell, Grid, Look, heads_of, make_look, number, ranking_grid
from tests.documents.render import Block, Paragraph, Signature, Table, to_html
from tests.documents.spec import KNOWN, Agency, Criterion, Decision, Result, make_decision

COUNTED = {"departments": "sở, ban, ngành", "districts": "huyện, thị xã, thành phố"}
_FEWEST = 5  # agencies of a group
INDEX_PLACES = 4
_RARE = ("quy-hoach-kien-truc", "cac-khu-cong-nghiep", "khu-kinh-te")
_METHODS = ("dense", "competition")


@dataclass
class Sheet:
    """One ranking table to be printed; `rows` are for each data row its place in the grid, its group and result."""

    caption: str
    part: str | None
    criterion: Criterion
    grid: Grid
    rows: list[tuple[int, str, Result]]
    table_no: int

    def cell(self, row_no: int, column: int) -> Cell:
        """The cell of a data row, rows from 1 and columns from 0."""
        return self.grid[self.rows[row_no - 1][0]][column]

    def write(self, row_no: int, column: int, text: str) -> None:
        """Puts another text into the cell."""
        at = self.rows[row_no - 1][0]
        self.grid[at][column] = replace(self.grid[at][column], text=text)

    def drop(self, row_no: int) -> None:
        """Takes a data row out."""
        at = self.rows.pop(row_no - 1)[0]
        del self.grid[at]
        self.rows = [(place - (place > at), group, result) for place, group, result in self.rows]


@dataclass(frozen=True)
class Made:
    """A decision about to be printed. `is_declared`: somebody has declared how its scheme ranks (`rank_method`)."""

    seed: int
    decision: Decision
    look: Look
    sheets: list[Sheet]
    rank_method: str
    is_declared: bool
    is_index: bool

    def html(self) -> bytes:
        """The document."""
        blocks: list[Block] = []
        title = opening(self.decision, blocks)
        if not self.is_index:
            method(self.decision, self.look, blocks)
        blocks += [Paragraph("II. KẾT QUẢ XẾP HẠNG", "heading"), Paragraph(_counted(self.decision))]
        said = None
        for sheet in self.sheets:
            if sheet.caption != said:
                blocks += [Paragraph(line, "caption") for line in caption_lines(sheet.caption, self.look)]
            said = sheet.caption
            if sheet.part:
                blocks.append(Paragraph(sheet.part, "part"))
            blocks.append(Table(sheet.grid, heads_of(self.look)))
        blocks += [Paragraph(LAST_LEAVING), Signature(self.decision.signer)]
        return to_html(blocks, title, self.seed)

    def column(self, name: str) -> int:
        """At which column of its tables a field stands."""
        return self.look.columns.index(name)


def make(seed: int) -> Made:
    """The clean decision of `seed`."""
    draw = random.Random(f"agreeing {seed}")
    is_index = seed % 5 == 4
    drawn, look = make_decision(seed, whole=seed % 3 == 0), make_look(seed)
    rank_method = draw.choice(_METHODS)
    if is_index:
        look = _of_indexes(look)
    groups = tuple(group for group in drawn.groups if len(_known(drawn, group)) >= _FEWEST)
    criteria = _only_known(drawn.criteria) if is_index else drawn.criteria
    decision = replace(drawn, groups=groups, criteria=criteria)
    results = {}
    for group in groups:
        results.update(_results(draw, decision, look, group, rank_method, is_index))
    decision = replace(decision, results=results)
    if len(groups) < 2:
        look = replace(look, merged=False)
    sheets = list(_sheets(decision, look, is_index))
    return Made(seed, decision, look, sheets, rank_method, draw.random() < 0.3, is_index)


def _counted(decision: Decision) -> str:
    said = [f"{n}/{n} {COUNTED[g]}" for g in decision.groups for n in [len(decision.results["overall", g])]]
    return f"Xếp hạng tổng thể có {' và '.join(said)}."


def _known(decision: Decision, group: str) -> list[Agency]:
    own = [result.agency for result in decision.results["overall", group] if result.agency.agency_id]
    # A body that few provinces have is in no register of the others, and its rows would wait for a person.
    own = [agency for agency in own if not str(agency.agency_id).endswith(_RARE)]
    return [replace(one, spellings=tuple(" ".join(name.split()) for name in one.spellings)) for one in own]


def _only_known(criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    labels = {label for label, _ in KNOWN}
    return tuple(one for one in criteria if one.key == "overall" or one.label in labels)


def _of_indexes(look: Look) -> Look:
    columns = tuple(column for column in look.columns if column not in ("percent", "class", "note"))
    headings = {**look.headings, "points": "Chỉ số"}
    return replace(
        look, columns=columns, headings=headings, banded=False, maximum="", extra_rows=(), order="rank", merged=False
    )


def _sheets(decision: Decision, look: Look, is_index: bool) -> list[Sheet]:
    sheets: list[Sheet] = []
    # The table of maxima is the first of a decision in points.
    for at, (caption, part, criterion, groups) in enumerate(plan(decision, look), 1 if is_index else 2):
        grid, shown = ranking_grid(decision, look, criterion, groups)
        agency = look.columns.index("agency")
        names = {result.printed for _, result in shown}
        places = [p for p, row in enumerate(grid) if len(row) == len(look.columns) and row[agency].text in names]
        rows = [(place, group, result) for place, (group, result) in zip(places, shown, strict=True)]
        sheets.append(Sheet(caption, part, criterion, grid, rows, at))
        if is_index:
            for row_no, (_, _, result) in enumerate(rows, 1):
                sheets[-1].write(row_no, look.columns.index("points"), number(result.points, look, INDEX_PLACES))
    return sheets


def _results(
    draw: random.Random, decision: Decision, look: Look, group: str, rank_method: str, is_index: bool
) -> dict[tuple[str, str], tuple[Result, ...]]:
    agencies = _known(decision, group)
    parents = {criterion.parent for criterion in decision.criteria}
    leaves = [one for one in decision.criteria if one.key != "overall" and one.key not in parents]
    decimals = INDEX_PLACES if is_index else draw.choice((0, 0, 1, 2))
    values: dict[str, list[float | None]] = {
        leaf.key: [_value(draw, 1 if is_index else leaf.maxima[group], decimals) for _ in agencies] for leaf in leaves
    }
    if draw.random() < 0.2:
        values[leaves[-1].key][draw.randrange(len(agencies))] = None
    columns = [[value or 0.0 for value in row] for row in zip(*values.values(), strict=True)]
    values["overall"] = [round(sum(row) / (len(row) if is_index else 1), decimals) for row in columns]
    is_cut = draw.random() < 0.3
    spelled = [draw.choice(agency.spellings) for agency in agencies]
    found = {}
    for criterion in (decision.criteria[0], *leaves):
        most = criterion.maxima[group]
        own, before = values[criterion.key], draw.sample(range(1, len(agencies) + 1), len(agencies))
        ranks = rank(own, rank_method)
        shares = [_share(points, most, is_cut and "percent" in look.columns) for points in own]
        labels = [None if share is None else class_of(decision, share) for share in shares]
        found[criterion.key, group] = tuple(map(Result, agencies, spelled, own, shares, ranks, before, labels))
    return found


def _value(draw: random.Random, most: float, decimals: int) -> float:
    value = round(most * draw.choice((1, *(draw.uniform(0.2, 1) for _ in range(4)))), decimals)
    return 0.0 if draw.random() < 0.02 else value


def _share(points: float | None, most: float, is_cut: bool) -> float | None:
    if points is None:
        return None
    exact = 100 * points / most
    return math.floor(exact * 100 + 1e-6) / 100 if is_cut else round(exact, 2)


def class_of(decision: Decision, percent: float) -> str:
    """The class in which a per cent is."""
    return next(name for name, least in decision.scheme if percent >= least)


def rank(values: Sequence[float | None], method: str) -> list[int | None]:
    """The rank of each value; none where there is no value."""
    given = [value for value in values if value is not None]
    if method == "dense":
        given = list(set(given))
    return [None if value is None else 1 + sum(other > value for other in given) for value in values]
