"""What a ranking table says as a whole: whom it ranks, by which criterion, and which columns belong together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from transform.agencies.match import Match
from transform.facts.context import Context
from transform.facts.criteria import Criterion
from transform.facts.names import match_agency
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import fold

RESULTS = ("points", "percent", "index", "rank", "class")
_GROUP_OF_KIND = {
    "department": "departments", "district": "districts", "commune": "communes", "province": "provinces",
    "ministry": "ministries", "ministry_level": "ministries", "government_agency": "government_agencies",
    "central_branch": "central_branches",
}  # fmt: skip
_SAME_CRITERION = 0.5  # share of words below which two captions of one group speak of different criteria
_MOST = re.compile(r"(diem )?(toi da|chuan)|thang diem")


@dataclass(frozen=True, slots=True)
class Bundle:
    """The columns that speak of one year (None: the year evaluated) and one criterion (None: the table's)."""

    year: int | None
    criterion: str | None
    columns: dict[str, Column]


class Ranking:
    """A ranking table. `taken` are the criteria that tables before it had, by criterion and agency group."""

    def __init__(self, context: Context, table: Understood, taken: dict[tuple[str, str | None], str]) -> None:
        self.context = context
        self.table = table
        self.agency = table.column("agency")
        self.rows = [row for row in table.rows if not row.is_total]
        self.matches = {row.row_no: match_agency(context, row.text(self.agency)) for row in self.rows}
        self.group = self._group()
        self.criterion = self._criterion(taken)
        self.bundles = list(self._bundles())

    @cached_property
    def maximum_rows(self) -> list[DataRow]:
        """The rows «Điểm tối đa | 90» that a table prints among its agencies."""
        return [row for row in self.table.rows if row.is_total and _MOST.match(fold(row.text(self.agency)))]

    def _group(self) -> str | None:
        caption = self.table.caption
        wording = self.context.reference.wording
        said = wording.group_of(caption.part or "") or wording.group_of(caption.text)
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

    def _criterion(self, taken: dict[tuple[str, str | None], str]) -> Criterion:
        """The table's criterion. A second table of the same group cannot have the same one: where only the concept
        is shared («hạ tầng kỹ thuật», «hạ tầng số») it gets one of its own."""
        criteria = self.context.criteria
        text = self.table.caption.part or self.table.caption.text
        phrase = criteria.phrase(text)
        found = criteria.meant_by(text)
        before = taken.setdefault((found.criterion_id, self.group), phrase)
        speaks = before is not phrase and fold(before) != fold(phrase) and not criteria.says_nothing(phrase)
        if speaks and criteria.likeness(phrase, [before]) < _SAME_CRITERION:
            found.wordings = [wording for wording in found.wordings if wording != phrase]
            found = criteria.add(phrase)
            taken[found.criterion_id, self.group] = phrase
        return found

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
