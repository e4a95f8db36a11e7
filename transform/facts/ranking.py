"""What a ranking table says as a whole: whom it ranks, by which criterion, and which columns belong together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from extract.model import Cell
from transform.agencies.listed import Listing, match_in
from transform.agencies.result import Match
from transform.facts.assign import Heading, assign, heading
from transform.facts.context import Context
from transform.facts.criteria import Criteria, Criterion
from transform.facts.legend import meanings
from transform.facts.names import match_list
from transform.facts.sections import Figures, parts_of
from transform.facts.shares_said import with_shares
from transform.facts.whole_captions import clusters, is_of_the_whole, said_of
from transform.facts.whole_columns import is_named_as_the_whole
from transform.facts.worded_maximum import Worded, of_document, over_table
from transform.tables.blocks import in_blocks
from transform.tables.columns import AGENCY
from transform.tables.model import Column, DataRow, Understood
from transform.tables.roles import values_of
from transform.tables.rows import is_maxima, is_total
from transform.vietnamese import name_key

RESULTS = ("points", "percent", "index", "rank", "class")
_GROUP_OF_KIND = {
    "department": "departments", "district": "districts", "commune": "communes", "province": "provinces",
    "ministry": "ministries", "ministry_level": "ministries", "government_agency": "government_agencies",
    "central_branch": "central_branches",
}  # fmt: skip
_CENTRAL = {"ministries", "government_agencies"}
_SECOND_HALF = 2


@dataclass(frozen=True, slots=True)
class Bundle:
    """The columns that speak of one year (None: the year evaluated) and one criterion (the heading above it, where that
    tells it apart, and its own; None: the table's), by role;
    `maximum` is a column of the most points of that criterion."""

    year: int | None
    criterion: tuple[str | None, str] | None
    columns: dict[str, Column]
    maximum: Column | None = None


class Ranking:
    """A ranking table; `criterion` is settled by `settle`, together with the other tables of its group."""

    criterion: Criterion

    def __init__(self, context: Context, table: Understood, printed: Understood | None = None) -> None:
        self.context = context
        self.table = with_shares(context, table)
        self._turned_from = printed
        self._totals: dict[str | None, Sequence[float]] = {}
        self._worded: dict[tuple[str | None, bool], Worded | None] = {}
        self.agency = table.column("agency")
        free = [row for row in table.rows if not row.is_total and row.aside is None]
        self.rows = [row for row in free if self._is_of_this_list(row)]
        self.matches = self._match_rows()
        # What a person excluded is no agency: such a row is a total or a heading that no wording knows.
        self.rows = [row for row in self.rows if self.matches[row.row_no].basis != "excluded"]
        self.group = self._group()
        self.year = context.year
        self.bundles = list(self._bundles())

    def date(self, year: int | None) -> None:
        """Settles that the table repeats the results of another year than the one evaluated; None: nobody knows."""
        self.year = year
        self.bundles = list(self._bundles())

    def _is_of_this_list(self, row: DataRow) -> bool:
        """Whether the row is one of this list, where another list stands beside it that is longer."""
        name = row.text(self.agency)
        filled = any(row.text(column) for column in self.table.columns if column.role != "ordinal")
        return not is_total(name) and (bool(filled) or not self.is_beside_another)

    @property
    def is_beside_another(self) -> bool:
        """Whether the table holds several lists side by side, of which this is one."""
        return len(self.table.columns) < self.table.table.columns and self._turned_from is None

    def place(self, row: DataRow, column: Column) -> tuple[int | None, int | None]:
        """The numbers of the row and column that print a figure: those of the first of the rows that share a cell, and
        the other way round in a table that was turned."""
        if self._turned_from is None:
            cell = row.cell(column)
            shared = None if cell is None or cell.row == row.grid_row else self._row_numbers.get(cell.row)
            return shared or row.row_no, column.number
        return self._printed_places.get(id(row.cell(column)), (None, None))

    def place_of_head(self, column: Column, head: Cell | None) -> tuple[int | None, int | None]:
        """The numbers of row and column of a cell of the header that prints a maximum."""
        if self._turned_from is None:
            return None, head.column if head else column.number
        return self._printed_places.get(id(head), (None, None))

    @cached_property
    def _row_numbers(self) -> dict[int, int]:
        return {row.grid_row: row.row_no for row in self.table.rows}

    @cached_property
    def _printed_places(self) -> dict[int, tuple[int | None, int | None]]:
        table = self._turned_from
        return {} if table is None else {
            id(cell): (row.row_no, column.number)
            for row in reversed(table.rows)  # a cell over several rows stands in the first
            for column, cell in zip(table.columns, row.cells, strict=True)
        }  # fmt: skip

    @cached_property
    def maximum_rows(self) -> list[DataRow]:
        """The rows «Điểm tối đa | 90» that a table prints among its agencies."""
        return [row for row in self.table.rows if row.is_total and any(map(is_maxima, row.texts))]

    def _match_rows(self) -> dict[int, Match]:
        """The agencies of the rows. A list says by its section or caption of what kind they are, where that is in
        doubt, and by a section or column what they are part of («Huyện … | Xã …»)."""
        wording, said = self.context.reference.wording, self._said_group()
        lists, above = dict[tuple[str, str | None], dict[int, str]](), self._parents()
        for row in self.rows:
            group = (wording.group_of(row.section.text) if row.section else None) or said
            lists.setdefault((above[row.row_no], group), {})[row.row_no] = row.text(self.agency)
        found: dict[int, Match] = {}
        for (parent, group), names in lists.items():
            found |= match_list(self.context, names, wording.kinds_of(group), self._within(parent))
        return found

    def _parents(self) -> dict[int, str]:
        """What names the body that the agency of each row is part of: a column, which may say it once for several rows,
        else the section."""
        column, wording = self.table.column("parent"), self.context.reference.wording
        found: dict[int, str] = {}
        last = ""
        for row in self.rows:
            over = row.section.text if row.section else ""
            is_body = AGENCY.match(over) and wording.group_of(over) is None
            last = row.text(column) or (last if column else "")
            found[row.row_no] = last or (over if is_body else "")
        return found

    def _within(self, parent: str) -> str | None:
        if not parent:
            return None
        context = self.context
        listing = Listing(context.work.province, context.year, context.work.on, frozenset({"district"}))
        return match_in(context.reference.registry, parent, listing).agency_id

    def _said_group(self) -> str | None:
        caption = self.table.caption
        wording = self.context.reference.wording
        levels = self.agency.levels if self.agency else ()
        heads = [group for level in levels if (group := wording.group_of(level))]
        if self.is_beside_another and heads:
            return heads[0]
        return wording.group_of(caption.part or "") or wording.group_of(caption.text) or (heads[-1] if heads else None)

    def _group(self) -> str | None:
        said = self._said_group()
        if said:
            return said
        kinds = [self.context.reference.registry.kind(m.agency_id) for m in self.matches.values() if m.agency_id]
        groups = {_GROUP_OF_KIND.get(kind) for kind in kinds}
        if groups == _CENTRAL:
            return "ministries"  # «bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ» in one list are ranked together
        return groups.pop() if len(groups) == 1 else None

    def group_of(self, row: DataRow, match: Match) -> str | None:
        """The group of one row: its section says, else the table, else the agency's kind."""
        wording = self.context.reference.wording
        said = wording.group_of(row.section.text) if row.section else None
        if said or self.group:
            return said or self.group
        return _GROUP_OF_KIND.get(self.context.reference.registry.kind(match.agency_id)) if match.agency_id else None

    def totals(self, group: str | None) -> Sequence[float]:
        """The points of the whole that the rows of a group print."""
        if group not in self._totals:
            main = next((b.columns for b in self.bundles if b.criterion is None and b.year == self.year), {})
            own = [row for row in self.rows if self.group_of(row, self.matches[row.row_no]) == group]
            column = main.get("points")
            self._totals[group] = values_of([row.text(column) for row in own]) if column else []
        return self._totals[group]

    def worded(self, group: str | None, *, of_all: bool) -> Worded | None:
        """The maximum that words over the table give to its points, or, of those of everything, any sentence."""
        key = group, of_all
        if key not in self._worded:
            found = over_table(self.context, self.table)
            if found is None and of_all:
                found = of_document(self.context, group)
            self._worded[key] = found if found is not None and found.group in (group, None) else None
        return self._worded[key]

    def part_of(self, row: DataRow) -> str | None:
        """The part of its table that a row is ranked in: that of the caption, or a section ranked apart."""
        return self._sections.get(row.row_no, self.table.caption.part)

    @cached_property
    def _sections(self) -> dict[int, str]:
        if not any(row.section for row in self.rows):
            return {}
        main = next((b.columns for b in self.bundles if b.criterion is None and b.year == self.year), {})
        value = next((main[role] for role in ("points", "percent", "index") if role in main), None)
        groups = {row.row_no: self.group_of(row, self.matches[row.row_no]) for row in self.rows}
        return parts_of(self.rows, groups, Figures(self.table.column("ordinal"), main.get("rank"), value))

    @cached_property
    def columns_of(self) -> dict[tuple[str | None, str], Criterion]:
        """The criteria of the columns that have figures of their own, by the heading above and their own."""
        names = list(dict.fromkeys(b.criterion for b in self.bundles if b.criterion is not None))
        criteria = self.context.criteria
        free = [name for over, name in names if over is None]
        texts = [paragraph.text for paragraph in self.context.tables.prose]
        meant = meanings([name for _, name in names], texts, self.context.tables.tables)
        said = [meant.get(name, name) for name in free]
        headings = [Heading(name, _phrase(criteria, name), True) for name in said]
        found: dict[tuple[str | None, str], Criterion] = {
            (None, name): one for name, one in zip(free, assign(criteria, headings, columns=True), strict=True)
        }
        for over, name in names:
            if over is not None:
                found[over, name] = _below(criteria, over, meant.get(name, name))
        return found

    def _bundles(self) -> Iterator[Bundle]:
        """Columns by year and criterion. Columns without a year speak of that of the table."""
        own: dict[tuple[int | None, tuple[str | None, str] | None], dict[str, Column]] = {}
        most: dict[tuple[int | None, tuple[str | None, str] | None], Column] = {}
        for column in self.table.columns:
            key = (self._year(column), self._criterion_of(column))
            if column.role == "max":
                most.setdefault(key, column)
            for half in _halves(column):
                year = self._year_of_half(half)
                is_undated = year is None and half.second is not None and half.piece == _SECOND_HALF
                if half.role in RESULTS and not is_undated:
                    own.setdefault((year, key[1]), {}).setdefault(half.role, half)
        return (Bundle(*key, columns, most.get(key)) for key, columns in own.items())

    def _year_of_half(self, half: Column) -> int | None:
        """The year that a figure is of. «Năm trước» in parentheses is the one before that of the figure in front; a
        year in them is none of theirs where it is not before an undated one («Hạng (2014)» in results of 2014)."""
        year, second = self._year(half), half.second
        if half.piece < _SECOND_HALF or second is None or year is None:
            return year
        other = year - second.years_back if second.year is None else second.year
        return None if other == year or (half.year is None and other > year) else other

    def _criterion_of(self, column: Column) -> tuple[str | None, str] | None:
        """The headings of a column's criterion. A column headed with what the whole scheme is about, beside those of
        its parts, is the whole, unless another is."""
        if column.criterion is None:
            return None
        alike = [c for c in self.table.columns if c.criterion is None and self._year(c) == self._year(column)]
        others = {half.role for c in alike for half in _halves(c)}
        own = {half.role for half in _halves(column)}
        beside = [c for c in self.table.columns if c is not column and self._year(c) == self._year(column)]
        is_whole = not own & others and is_named_as_the_whole(self.context, column, beside)
        return None if is_whole else (column.over, column.criterion)

    def _year(self, column: Column) -> int | None:
        year = self.year
        if column.years_back and year is not None:
            return year - column.years_back
        return year if column.year is None else column.year


def _phrase(criteria: Criteria, name: str) -> str:
    """What a heading says of its criterion; «Điểm thưởng» and «Công tác chỉ đạo» stay whole, as what remains of them is
    no name."""
    phrase = criteria.phrase(name)
    return phrase if phrase[:1].isupper() else name


def _below(criteria: Criteria, over: str, name: str) -> Criterion:
    """The criterion `name` below the one that `over` names, each made where nobody knows it yet."""
    rule = criteria.concept_of(over)
    above = criteria.find(over) or criteria.add(over, rule)
    known = [c for c in criteria.below(above.criterion_id) if criteria.likeness(name, c.wordings) == 1.0]
    return known[0] if known else criteria.declare(name, above.criterion_id, item=False)


def _halves(column: Column) -> Iterator[Column]:
    """The column by its role as a result; of one with two figures in each cell both halves."""
    role = "points" if column.role == "criterion_points" else column.role
    if column.inner is None:
        yield replace(column, role=role)
    else:
        yield replace(column, role=role, piece=1)
        yield replace(column, role=column.inner, piece=_SECOND_HALF)


def lists_of(context: Context, table: Understood) -> Iterator[Ranking]:
    """The lists of a ranking table: one, or those that stand side by side, or the table turned round."""
    if table.turned is not None:
        yield Ranking(context, table.turned, table)
        return
    blocks = in_blocks(table.columns)
    for columns in blocks:
        rows = tuple(_of_list(row, columns) for row in table.rows) if len(blocks) > 1 else table.rows
        yield Ranking(context, replace(table, columns=tuple(columns), rows=rows))


def _of_list(row: DataRow, columns: Sequence[Column]) -> DataRow:
    """A row of one of several lists: what heads rows of the list beside it («Khối sở, ngành») heads none of its own."""
    cell = row.section.cell if row.section is not None else None
    is_own = cell is None or (cell.column + cell.colspan > columns[0].number and cell.column <= columns[-1].number)
    return row if is_own else replace(row, section=None)


def _has_all_parts(ranking: Ranking) -> bool:
    """Whether a table has columns of several criteria that the evaluation is known to have, and of few others: whatever
    its caption says («Kết quả chi tiết theo các trụ cột»), it is about everything."""
    criteria = ranking.context.criteria
    names = {bundle.criterion for bundle in ranking.bundles if bundle.criterion is not None}
    known = [rule.name for over, name in names if over is None and (rule := criteria.concept_of(name)) is not None]
    return len(set(known)) > 1 and len(known) * 2 > len(names)


def rankings_of(context: Context) -> list[Ranking]:
    """The ranking tables of a document, each with its criterion."""
    tables = [table for table in context.tables.tables if table.kind == "ranking"]
    rankings = [ranking for table in tables for ranking in lists_of(context, table)]
    groups = dict.fromkeys(ranking.group for ranking in rankings)
    for group in groups:
        own = [ranking for ranking in rankings if ranking.group == group]
        names = [frozenset(name_key(row.text(ranking.agency)) for row in ranking.rows) for ranking in own]
        for places in clusters(names):
            _settle(context, [own[at] for at in places])
    return rankings


def _settle(context: Context, rankings: Sequence[Ranking]) -> None:
    """Settles the criteria of tables that rank the same agencies."""
    criteria = context.criteria
    # The halves of one list have one caption.
    captions = {ranking.table.table_no: ranking.table.caption for ranking in rankings}
    split = {r.table.table_no for r in rankings if sum(c.role == "criterion_points" for c in r.table.columns) > 1}
    detailed = {ranking.table.table_no for ranking in rankings if _has_all_parts(ranking)}
    headings = []
    for table_no, caption in captions.items():
        is_numbered = bool(caption.label or caption.part)
        said = said_of(criteria, caption)
        one = heading(criteria, said, is_numbered=is_numbered, has_all=table_no in detailed)
        is_whole = is_of_the_whole(
            criteria, one, context.work, is_alone=len(captions) == 1, has_parts=table_no in split
        )
        headings.append(replace(one, is_whole=is_whole))
    settled = dict(zip(captions, assign(criteria, headings), strict=True))
    for ranking in rankings:
        ranking.criterion = settled[ranking.table.table_no]
    _date(context, rankings)


def _date(context: Context, rankings: Sequence[Ranking]) -> None:
    """«Bảng 2. Kết quả năm 2011» beside the results of 2012 on the same criterion repeats those of 2011. On a criterion
    that no other table has it may be a slip of the pen, and waits; a table alone counts for the year evaluated."""
    others = {one.table_no: one.year for one in context.told.others if one.is_repeated}
    own = {ranking.criterion.criterion_id for ranking in rankings if ranking.table.table_no not in others}
    for ranking in rankings:
        year = others.get(ranking.table.table_no)
        if year is not None and own:
            ranking.date(year if ranking.criterion.criterion_id in own else None)
