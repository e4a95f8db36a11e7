"""Ranking rows become scores: one for each agency, criterion and year that a row speaks of."""

from dataclasses import dataclass

from transform.agencies.result import Match
from transform.facts.context import Context
from transform.facts.criteria import Criterion
from transform.facts.maximum import Printed, maximum_of
from transform.facts.moves import read_moves
from transform.facts.pending import not_said, pend, unknown_name
from transform.facts.ranking import RESULTS, Bundle, Ranking, rankings_of
from transform.facts.sheet import Row
from transform.facts.titles import names_other_year
from transform.facts.values import Value, read_cell
from transform.facts.whole_tables import settle_parts
from transform.notes import without_note
from transform.tables.model import DataRow
from transform.vietnamese import name_key

_FIELDS = {"index": "index_value"}  # where a role and the column it fills have different names


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of a ranking as far as one bundle of columns speaks of it. `is_main` says that it is about the year
    evaluated and the criterion of the whole table."""

    ranking: Ranking
    row: DataRow
    bundle: Bundle
    match: Match
    criterion: Criterion
    group: str | None
    values: dict[str, Value]
    maximum: Printed
    is_main: bool

    @property
    def name(self) -> str:
        return self.row.text(self.ranking.agency)

    @property
    def where(self) -> Row:
        """The place columns of findings and pending facts."""
        table = self.ranking.table
        return {
            "work_id": self.ranking.context.work.work_id, "table_no": table.table_no,
            "table_label": table.caption.label, "row_no": self.row.row_no,
        }  # fmt: skip


def read_scores(context: Context) -> None:
    """Adds the scores of every ranking table, the moves that it prints, and pending facts for rows that cannot be
    placed."""
    rankings = rankings_of(context)
    settle_parts(rankings, context.criteria)
    for ranking in rankings:
        _note_years(ranking)
        _note_garbled(ranking)
        for row in ranking.rows:
            for bundle in ranking.bundles:
                _score(ranking, row, bundle)
        read_moves(ranking)


def _score(ranking: Ranking, row: DataRow, bundle: Bundle) -> None:
    line = _line(ranking, row, bundle)
    if not line.is_main and not any(value.text for value in line.values.values()):
        return
    fact = _fact(line)
    waits = _reason(line)
    if waits is None:
        ranking.context.sheet.add("score", fact)
    else:
        _pend(line, fact, *waits)
    _trace(line, fact["fact_id"])


def _line(ranking: Ranking, row: DataRow, bundle: Bundle) -> _Line:
    context, match = ranking.context, ranking.matches[row.row_no]
    criterion = ranking.criterion if bundle.criterion is None else ranking.columns_of[bundle.criterion]
    values = {role: read_cell(context, ranking.table, row, column) for role, column in bundle.columns.items()}
    group = ranking.group_of(row, match)
    points = values.get("points", Value())
    maximum = maximum_of(ranking, row, bundle, points, criterion.criterion_id, group)
    is_main = bundle.year == ranking.year and bundle.criterion is None
    return _Line(ranking, row, bundle, match, criterion, group, values, maximum, is_main)


def _fact(line: _Line) -> Row:
    context, table = line.ranking.context, line.ranking.table
    values, caption = line.values, table.caption
    rank = values.get("rank", Value())
    return {
        "fact_id": _fact_id(line), "document_id": context.document.document_id, "work_id": context.work.work_id,
        "scheme_id": context.scheme_of(line.bundle.year), "agency_id": line.match.agency_id,
        "agency_group": line.group, "criterion_id": line.criterion.criterion_id, "year": line.bundle.year,
        "points": values.get("points", Value()).number, "max_points": line.maximum.points,
        "percent": values.get("percent", Value()).number, "index_value": values.get("index", Value()).number,
        "rank": rank.whole, "rank_of": rank.of_whole or _ranked(line, rank),
        "rank_basis": "printed" if rank.whole is not None else None,
        "class": _class(line), "status": _status(values), "confidence": 1.0, "agency_published": line.name or None,
        "table_no": table.table_no, "table_label": caption.label, "part": line.ranking.part_of(line.row),
        "row_no": line.row.row_no,
    }  # fmt: skip


def _ranked(line: _Line, rank: Value) -> int | None:
    """How many are ranked, where the header says so."""
    column = line.bundle.columns.get("rank")
    return column.rank_of if column is not None and rank.whole is not None else None


def _fact_id(line: _Line) -> str:
    """Made from work, form, place and meaning, and from what is printed: a corrected figure is another fact, a new
    banner over the page or a name that somebody has resolved is not."""
    context, caption = line.ranking.context, line.ranking.table.caption
    label = caption.label or line.ranking.table.table_no
    place = (label, caption.part[:2]) if caption.part else (label,)
    printed = [line.values[role].text for role in RESULTS if role in line.values]
    meaning = (name_key(line.name), line.criterion.criterion_id, line.bundle.year)
    return context.sheet.fact_id("s", context.work.work_id, context.form, *place, line.row.row_no, *meaning, *printed)


def _class(line: _Line) -> str | None:
    own = line.values.get("class")
    if own is not None and not own.is_nothing:
        named = without_note(own.text)
        return line.ranking.context.reference.wording.class_of(named) or named
    return line.row.band.class_ if line.is_main and line.row.band else None


def _status(values: dict[str, Value]) -> str:
    """zero where the printed result is 0, missing where there is none, not_applicable where the cell says so."""
    numbers = [values[role].number for role in ("points", "index", "percent") if role in values]
    said = [number for number in numbers if number is not None]
    if said:
        return "zero" if said[0] == 0 else "value"
    others = [values[role] for role in ("rank", "class") if role in values]
    if any(not value.is_nothing and not value.not_applicable for value in others):
        return "value"
    return "not_applicable" if any(value.not_applicable for value in values.values()) else "missing"


def _reason(line: _Line) -> tuple[str, str] | None:
    """What keeps the fact out of `score`: a code and a sentence, None if nothing does."""
    context = line.ranking.context
    if line.bundle.year is None and context.year is not None:
        return "year", _two_years(line.ranking)
    # Without its issuer a document has no province, and its departments would be looked for among the ministries.
    for code, known, said in (("year", line.bundle.year, "which year it evaluates"),
                              ("issuer", context.work.issuer, "who issued it")):  # fmt: skip
        if known is None:
            return code, not_said(context, said)
    if not line.name:
        return "name", "The row has figures but names no agency; look the name up in the original."
    if line.match.agency_id is None:
        return "name", unknown_name(line.name, line.match)
    return None


def _two_years(ranking: Ranking) -> str:
    caption, year = ranking.table.caption.text, ranking.context.year
    return (
        f"The caption «{caption}» names another year than {year}, which the document evaluates; look in the original "
        "which of them its figures are of, and add them to a reading of the document."
    )


def _pend(line: _Line, fact: Row, code: str, reason: str) -> None:
    context = line.ranking.context
    pend(context, "score", fact, line.match, code, reason, line.where)
    if code == "name" and line.name:
        context.sheet.finding("agency_unknown", "warning", reason, published=line.name, **line.where)
    elif code == "name":
        printed = " | ".join(line.row.texts)
        context.sheet.finding("row_without_agency", "error", reason, published=printed, **line.where)
    else:
        context.sheet.finding(f"{code}_unknown", "error", reason, work_id=context.work.work_id)


def _trace(line: _Line, fact_id: str) -> None:
    sheet, table_no, row = line.ranking.context.sheet, line.ranking.table.table_no, line.row
    for role, column in line.bundle.columns.items():
        if line.values[role].text:
            field = _FIELDS.get(role, role)
            sheet.trace_cell(fact_id, field, row.cell(column), table_no, *line.ranking.place(row, column))
    agency = line.ranking.agency
    if agency is not None:
        sheet.trace_cell(fact_id, "agency", row.cell(agency), table_no, *line.ranking.place(row, agency))
    if line.is_main and row.band and "class" not in line.bundle.columns:
        sheet.trace_cell(fact_id, "class", row.band.cell, table_no, None, row.band.cell.column)
    most = line.maximum
    if most.said is not None:
        sheet.trace_text(fact_id, "max_points", *most.said)
    elif most.points is not None:
        sheet.trace_cell(fact_id, "max_points", most.cell, most.table_no, most.row_no, most.column_no)


def _note_garbled(ranking: Ranking) -> None:
    """Names with wrong letters that their list leaves one agency for: settled, and said."""
    registry = ranking.context.reference.registry
    for row in ranking.rows:
        match = ranking.matches[row.row_no]
        if match.basis != "context" or match.agency_id is None:
            continue
        name, meant = row.text(ranking.agency), registry.name(match.agency_id, ranking.context.year)
        said = f"«{name}» is taken for {meant}: of the agencies with names like it the table lists all others."
        ranking.context.sheet.finding(
            "name_from_context", "info", said, expected=meant, published=name, work_id=ranking.context.work.work_id,
            table_no=ranking.table.table_no, table_label=ranking.table.caption.label, row_no=row.row_no,
        )  # fmt: skip


def _note_years(ranking: Ranking) -> None:
    """A caption that names another year than the one evaluated, and headers that print years, none of them that one."""
    context, table = ranking.context, ranking.table
    for other in context.told.others if context.year is not None else ():
        if other.table_no == table.table_no:
            said = (
                f"{other.where.capitalize()} says {other.year}, and the document evaluates {context.year}: its rows "
                f"{f'count for {ranking.year}' if ranking.year is not None else 'wait'}."
            )
            context.sheet.finding(
                "years_disagree", "warning", said, expected=str(context.year), published=other.printed,
                work_id=context.work.work_id, table_no=table.table_no, table_label=table.caption.label,
            )  # fmt: skip
    columns = [column for column in table.columns if not names_other_year(column)]
    printed = sorted({column.year for column in columns if column.year is not None})
    if context.year is None or not printed or context.year in printed:
        return
    dated = {column.role for column in columns if column.year is not None}
    undated = {column.role for column in columns if column.year is None}
    if max(printed) < context.year and dated <= undated:
        return  # «Xếp hạng | Xếp hạng 2015» in a decision on 2016: the column without a year is this year's
    years = ", ".join(map(str, printed))
    said = (
        f"The title speaks of {context.year}, the columns of {years}; columns without a year count for {context.year}."
    )
    context.sheet.finding(
        "years_disagree", "warning", said, expected=str(context.year), published=years, work_id=context.work.work_id,
        table_no=table.table_no, table_label=table.caption.label,
    )  # fmt: skip
