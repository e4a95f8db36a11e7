"""What a ranking table says as a whole: whom it ranks, by which criterion, and which columns belong together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from transform.agencies.result import Match
from transform.facts.assign import Heading, assign, heading
from transform.facts.context import Context
from transform.facts.criteria import Criterion
from transform.facts.names import match_list
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import fold

RESULTS = ("points", "percent", "index", "rank", "class")
_GROUP_OF_KIND = {
    "department": "departments", "district": "districts", "commune": "communes", "province": "provinces",
    "ministry": "ministries", "ministry_level": "ministries", "government_agency": "government_agencies",
    "central_branch": "central_branches",
}  # fmt: skip
_MOST = re.compile(r"(diem )?(toi da|chuan)|thang diem")


@dataclass(frozen=True, slots=True)
class Bundle:
    """The columns that speak of one year (None: the year evaluated) and one criterion (None: the table's)."""

    year: int | None
    criterion: str | None
    columns: dict[str, Column]


class Ranking:
    """A ranking table; `criterion` is settled by `settle`, together with the other tables of its group."""

    criterion: Criterion

    def __init__(self, context: Context, table: Understood) -> None:
        self.context = context
        self.table = table
        self.agency = table.column("agency")
        self.rows = [row for row in table.rows if not row.is_total]
        self.matches = self._match_rows()
        # What a person excluded is no agency: such a row is a total or a heading that no wording knows.
        self.rows = [row for row in self.rows if self.matches[row.row_no].basis != "excluded"]
        self.group = self._group()
        self.bundles = list(self._bundles())

    @cached_property
    def maximum_rows(self) -> list[DataRow]:
        """The rows «Điểm tối đa | 90» that a table prints among its agencies."""
        return [row for row in self.table.rows if row.is_total and _MOST.match(fold(row.text(self.agency)))]

    def _match_rows(self) -> dict[int, Match]:
        """The agencies of the rows. A list says by its caption of what kind they are, where that is in doubt."""
        names = {row.row_no: row.text(self.agency) for row in self.rows}
        return match_list(self.context, names, self.context.reference.wording.kinds_of(self._said_group()))

    def _said_group(self) -> str | None:
        caption = self.table.caption
        wording = self.context.reference.wording
        return wording.group_of(caption.part or "") or wording.group_of(caption.text)

    def _group(self) -> str | None:
        said = self._said_group()
        if said:
            return said
        kinds = [self.context.reference.registry.kind(m.agency_id) for m in self.matches.values() if m.agency_id]
        groups = {_GROUP_OF_KIND.get(kind) for kind in kinds}
        return groups.pop() if len(groups) == 1 else None

    def group_of(self, row: DataRow, match: Match) -> str | None:
        """The group of one row: its section says, else the table, else the agency's kind."""
        wording = self.context.reference.wording
        said = wording.group_of(row.section.text) if row.section else None
        if said or self.group:
            return said or self.group
        return _GROUP_OF_KIND.get(self.context.reference.registry.kind(match.agency_id)) if match.agency_id else None

    @cached_property
    def columns_of(self) -> dict[str, Criterion]:
        """The criteria of the columns that have points of their own, by their headings; none is the table's."""
        names = list(dict.fromkeys(bundle.criterion for bundle in self.bundles if bundle.criterion))
        criteria = self.context.criteria
        headings = [Heading(name, criteria.phrase(name) or name, True) for name in names]
        return dict(zip(names, assign(criteria, headings, columns=True), strict=True))

    def _bundles(self) -> Iterator[Bundle]:
        """Columns by year and criterion. Columns without a year speak of the year evaluated."""
        own: dict[tuple[int | None, str | None], dict[str, Column]] = {}
        for column in self.table.columns:
            if column.role == "criterion_points":
                own.setdefault((self._year(column), column.criterion), {})["points"] = column
            elif column.role in RESULTS:
                own.setdefault((self._year(column), None), {}).setdefault(column.role, column)
        return (Bundle(year, criterion, columns) for (year, criterion), columns in own.items())

    def _year(self, column: Column) -> int | None:
        year = self.context.year
        if column.years_back and year is not None:
            return year - column.years_back
        return year if column.year is None else column.year


def rankings_of(context: Context) -> list[Ranking]:
    """The ranking tables of a document, each with its criterion."""
    rankings = [Ranking(context, table) for table in context.tables.tables if table.kind == "ranking"]
    groups = dict.fromkeys(ranking.group for ranking in rankings)
    for group in groups:
        own = [ranking for ranking in rankings if ranking.group == group]
        captions = [ranking.table.caption for ranking in own]
        headings = [heading(context.criteria, c.part or c.text, is_numbered=bool(c.label or c.part)) for c in captions]
        for ranking, criterion in zip(own, assign(context.criteria, headings), strict=True):
            ranking.criterion = criterion
    return rankings
