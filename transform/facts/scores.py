"""Ranking rows become scores: one for each agency, criterion and year that a row speaks of."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from extract.model import Cell
from transform.agencies.match import Match
from transform.facts.context import Context
from transform.facts.criteria import Criterion
from transform.facts.names import match_agency
from transform.facts.values import Value, read_cell
from transform.ids import stable_id
from transform.numbers import read_value
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import fold, name_key

_GROUP_OF_KIND = {
    "department": "departments", "district": "districts", "commune": "communes", "province": "provinces",
    "ministry": "ministries", "ministry_level": "ministries", "government_agency": "government_agencies",
    "central_branch": "central_branches",
}  # fmt: skip
_SAME_CRITERION = 0.5  # share of words below which two captions of one group speak of different criteria
_MOST = re.compile(r"(diem )?(toi da|chuan)|thang diem")
_RESULTS = ("points", "percent", "index", "rank", "class")


@dataclass(frozen=True, slots=True)
class _Bundle:
    """The columns that speak of one year (None: the year evaluated) and one criterion (None: the table's)."""

    year: int | None
    criterion: str | None
    columns: dict[str, Column]


def read_scores(context: Context) -> None:
    """Adds the scores of every ranking table, and pending facts for rows that cannot be placed."""
    taken: dict[tuple[str, str | None], str] = {}
    for table in context.tables.tables:
        if table.kind == "ranking":
            _Ranking(context, table, taken).read()


class _Ranking:
    def __init__(self, context: Context, table: Understood, taken: dict[tuple[str, str | None], str]) -> None:
        self.context = context
        self.table = table
        self.agency = table.column("agency")
        self.matches = {row.row_no: self._match(row) for row in table.rows if self._is_scored(row)}
        self.group = self._group()
        self.criterion = self._criterion(taken)
        self.bundles = list(self._bundles())
        self.seen: dict[str, int] = {}

    def read(self) -> None:
        for row in self.table.rows:
            if not self._is_scored(row):
                continue
            self._note_repeated(row)
            for bundle in self.bundles:
                self._score(row, bundle)

    def _is_scored(self, row: DataRow) -> bool:
        return not row.is_total

    def _match(self, row: DataRow) -> Match:
        return match_agency(self.context, row.text(self.agency))

    def _group(self) -> str | None:
        caption = self.table.caption
        wording = self.context.reference.wording
        said = wording.group_of(caption.part or "") or wording.group_of(caption.text)
        if said:
            return said
        kinds = [self.context.reference.registry.kind(m.agency_id) for m in self.matches.values() if m.agency_id]
        groups = {_GROUP_OF_KIND.get(kind) for kind in kinds}
        return groups.pop() if len(groups) == 1 else None

    def _group_of(self, row: DataRow, match: Match) -> str | None:
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

    def _bundles(self) -> Iterator[_Bundle]:
        """Columns by year and criterion. Columns without a year speak of the year evaluated."""
        own: dict[tuple[int | None, str | None], dict[str, Column]] = {}
        for column in self.table.columns:
            if column.role == "criterion_points":
                own.setdefault((self._year(column), column.criterion), {})["points"] = column
            elif column.role in _RESULTS:
                own.setdefault((self._year(column), None), {}).setdefault(column.role, column)
        return (_Bundle(year, criterion, columns) for (year, criterion), columns in own.items())

    def _year(self, column: Column) -> int | None:
        year = self.context.year
        if column.years_back and year is not None:
            return year - column.years_back
        return year if column.year is None else column.year

    def _score(self, row: DataRow, bundle: _Bundle) -> None:
        context, table = self.context, self.table
        match = self.matches[row.row_no]
        main = bundle.year == context.year and bundle.criterion is None
        criterion = self.criterion if bundle.criterion is None else context.criteria.meant_by(bundle.criterion)
        values = {role: read_cell(context, table, row, column) for role, column in bundle.columns.items()}
        if not main and not any(value.text for value in values.values()):
            return
        group = self._group_of(row, match)
        maximum = self._maximum(row, bundle, values, criterion, group)
        fact = self._fact(row, bundle, values, criterion, group, match, maximum, main)
        reason = self._reason(row, match, bundle)
        if reason is not None:
            self._pend(row, fact, match, *reason)
        else:
            context.sheet.add("score", fact)
        self._trace(row, fact["fact_id"], bundle, values, maximum, main)

    def _fact(
        self,
        row: DataRow,
        bundle: _Bundle,
        values: dict[str, Value],
        criterion: Criterion,
        group: str | None,
        match: Match,
        maximum: "_Max",
        main: bool,
    ) -> dict[str, Any]:
        context, caption = self.context, self.table.caption
        rank = values.get("rank", Value())
        where = (caption.label, caption.part[:2]) if caption.part else (caption.label or self.table.table_no,)
        printed = [values[role].text for role in _RESULTS if role in values]
        name = row.text(self.agency)
        fact_id = context.sheet.fact_id(
            "s", context.work.work_id, context.form, *where, row.row_no, name_key(name), criterion.criterion_id,
            bundle.year, *printed,
        )  # fmt: skip
        return {
            "fact_id": fact_id, "document_id": context.document.document_id, "work_id": context.work.work_id,
            "scheme_id": context.scheme_of(bundle.year), "agency_id": match.agency_id, "agency_group": group,
            "criterion_id": criterion.criterion_id, "year": bundle.year,
            "points": values.get("points", Value()).number, "max_points": maximum.points,
            "percent": values.get("percent", Value()).number, "index_value": values.get("index", Value()).number,
            "rank": rank.whole, "rank_of": rank.of_whole, "rank_basis": "printed" if rank.whole is not None else None,
            "class": self._class(row, values, main), "status": _status(values), "confidence": 1.0,
            "agency_published": name or None, "table_no": self.table.table_no, "table_label": caption.label,
            "part": caption.part, "row_no": row.row_no,
        }  # fmt: skip

    def _class(self, row: DataRow, values: dict[str, Value], main: bool) -> str | None:
        own = values.get("class")
        if own is not None and not own.is_nothing:
            return self.context.reference.wording.class_of(own.text) or own.text
        return row.band.class_ if main and row.band else None

    def _maximum(
        self, row: DataRow, bundle: _Bundle, values: dict[str, Value], criterion: Criterion, group: str | None
    ) -> "_Max":
        """The maximum behind the points: printed in the cell, the header, a column, or a table of maxima."""
        points = bundle.columns.get("points") or bundle.columns.get("index")
        if points is None:
            return _Max()
        value = values.get("points", Value())
        if value.of is not None:
            return _Max(value.of, row.cell(points), self.table.table_no, row.row_no, points.number)
        if points.maximum is not None:
            head = next((cell for cell in points.cells if any(c.isdigit() for c in cell.text)), None)
            return _Max(points.maximum, head, self.table.table_no, None, points.number)
        column = self.table.column("max") if bundle.criterion is None else None
        if column is not None:
            value = read_cell(self.context, self.table, row, column)
            return _Max(value.number, row.cell(column), self.table.table_no, row.row_no, column.number)
        if bundle.year != self.context.year:
            return _Max()
        line = self._maximum_line(row)
        if line is not None and (printed := read_value(line.text(points))) is not None:
            return _Max(printed.value, line.cell(points), self.table.table_no, line.row_no, points.number)
        for found in self.context.maxima:
            if found.criterion_id == criterion.criterion_id and found.agency_group in (group, ""):
                return _Max(found.points, found.cell, found.table_no, found.row_no, found.column_no)
        return _Max()

    def _maximum_line(self, row: DataRow) -> DataRow | None:
        """The row «Điểm tối đa | 90» that a table prints among its agencies, the nearest above `row`."""
        found = [
            line
            for line in self.table.rows
            if line.is_total and line.row_no < row.row_no and _MOST.match(fold(line.text(self.agency)))
        ]
        return found[-1] if found else None

    def _reason(self, row: DataRow, match: Match, bundle: _Bundle) -> tuple[str, str] | None:
        if not row.text(self.agency):
            return "name", "The row has figures but names no agency; look the name up in the original."
        if match.agency_id is None:
            detail = match.reason or "the name is not in the registry"
            name = row.text(self.agency)
            return "name", f"«{name}» is no agency known here: {detail}; add it to the curated agencies or names."
        if bundle.year is None:
            return "year", "The document does not say which year it evaluates; add it to the work's record."
        if self.context.work.issuer is None:
            return "issuer", "The document does not say who issued it; add the issuer to the work's record."
        return None

    def _pend(self, row: DataRow, fact: dict[str, Any], match: Match, code: str, reason: str) -> None:
        sheet, context = self.context.sheet, self.context
        name = row.text(self.agency)
        where = {
            "work_id": context.work.work_id,
            "table_no": self.table.table_no,
            "table_label": self.table.caption.label,
            "row_no": row.row_no,
        }
        sheet.add("pending_fact", {
            "pending_id": stable_id("p", fact["fact_id"]), "table_name": "score", "reason_code": code,
            "reason": reason, "agency_published": name or None, "document_id": context.document.document_id, **where,
            "payload": json.dumps(fact, ensure_ascii=False, sort_keys=True, default=_plain),
            "candidates": "; ".join(match.candidates) or None,
        })  # fmt: skip
        if code == "name" and name:
            hint = f" Perhaps {' or '.join(match.candidates)}." if match.candidates else ""
            sheet.finding("agency_unknown", "warning", f"{reason}{hint}", published=name, **where)
        elif code == "name":
            sheet.finding("row_without_agency", "error", reason, published=" | ".join(row.texts), **where)
        else:
            sheet.finding(f"{code}_unknown", "error", reason, work_id=context.work.work_id)

    def _note_repeated(self, row: DataRow) -> None:
        match, name = self.matches[row.row_no], row.text(self.agency)
        key = match.agency_id or name_key(name)
        if not key:
            return
        first = self.seen.setdefault(key, row.row_no)
        if first != row.row_no:
            said = (
                f"«{name}» stands in rows {first} and {row.row_no} of one table; one of them may mean another agency."
            )
            self.context.sheet.finding(
                "name_twice", "warning", said, published=name, work_id=self.context.work.work_id,
                table_no=self.table.table_no, table_label=self.table.caption.label, row_no=row.row_no,
            )  # fmt: skip

    def _trace(
        self, row: DataRow, fact_id: str, bundle: _Bundle, values: dict[str, Value], maximum: "_Max", main: bool
    ) -> None:
        sheet, number = self.context.sheet, self.table.table_no
        names = {"index": "index_value"}
        for role, column in bundle.columns.items():
            if values[role].text:
                sheet.trace_cell(fact_id, names.get(role, role), row.cell(column), number, row.row_no, column.number)
        if self.agency is not None:
            sheet.trace_cell(fact_id, "agency", row.cell(self.agency), number, row.row_no, self.agency.number)
        if main and row.band and "class" not in bundle.columns:
            sheet.trace_cell(fact_id, "class", row.band.cell, number, None, row.band.cell.column)
        if maximum.points is not None:
            sheet.trace_cell(fact_id, "max_points", maximum.cell, maximum.table_no, maximum.row_no, maximum.column_no)


@dataclass(frozen=True, slots=True)
class _Max:
    points: float | None = None
    cell: Cell | None = None
    table_no: int = 0
    row_no: int | None = None
    column_no: int | None = None


def _status(values: dict[str, Value]) -> str:
    """zero where the printed result is 0, missing where there is none, else value."""
    numbers = [values[role].number for role in ("points", "index", "percent") if role in values]
    said = [number for number in numbers if number is not None]
    if said:
        return "zero" if said[0] == 0 else "value"
    whole = [values[role] for role in ("rank", "class") if role in values]
    return (
        "value"
        if any(value.number is not None or (value.text and not value.is_nothing) for value in whole)
        else "missing"
    )


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
