"""Tables of counts become measures: services by level, records, and those of them that came online."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from transform.agencies.result import Match
from transform.facts.context import Context
from transform.facts.count_fields import of_fields, topic_of
from transform.facts.count_series import Series, all_series_of
from transform.facts.count_totals import Whole, totals_of
from transform.facts.pending import not_said, pend, unknown_name
from transform.facts.ranking import Ranking, lists_of
from transform.facts.sheet import Row
from transform.facts.years import year_over, year_until, year_within
from transform.numbers import is_nothing
from transform.tables.count_heads import ALL, ONLINE, SHARE, UNSTATED, level_in
from transform.tables.count_shares import are_shares, number_in
from transform.tables.model import Banner, Column, Count, DataRow, Understood
from transform.tables.read import OF_AGENCIES
from transform.vietnamese import name_key, slug

_UNITS = {"services": "services", "services_with_records": "services", ALL: "records", ONLINE: "records", SHARE: "%"}
_ONLINE_SHARE = "online-records"
_NOBODY = Match(None, "none", (), "a row of totals")


@dataclass(frozen=True, slots=True)
class _Counted:
    """One count column of a list, and the year it speaks of. `share` and `whole` are the columns of its per cent and
    of what that is a share of."""

    column: Column
    count: Count
    year: int | None
    share: Column | None = None
    whole: Column | None = None


def read_counts(context: Context) -> None:
    """Adds a measure for each figure in the count columns of tables whose rows are agencies, and a pending fact where
    nobody knows the agency or the year. An empty cell or a dash says nothing and gives none."""
    before: list[Ranking] = []
    for table in context.tables.tables:
        columns = (table.turned or table).columns
        if table.kind == "counts" and not any(column.role == "agency" for column in columns):
            for series in all_series_of(context, table):
                for counted in _counted(series):
                    _add(series, series.rows[0], counted, series.whole)
        elif table.kind in OF_AGENCIES and any(column.count for column in columns):
            before = before if before and _goes_on(before[-1].table, table) else []
            rankings = list(lists_of(context, table if table.turned else of_fields(table)))
            for ranking in rankings:
                _read(ranking, before)
            before = [*before, *rankings] if len(rankings) == 1 else []


def _goes_on(before: Understood, table: Understood) -> bool:
    """Whether a table is the rest of the one before it: it has its caption and its columns."""
    return table.caption is before.caption and [c.count for c in table.columns] == [c.count for c in before.columns]


def _read(ranking: Ranking, before: Sequence[Ranking]) -> None:
    totals = totals_of(ranking, before)
    for counted in _counted(ranking):
        for row in ranking.rows:
            _add(ranking, row, counted, None)
        for row, whole in totals:
            _add(ranking, row, counted, whole)


def _counted(ranking: Ranking | Series) -> Iterator[_Counted]:
    """The count columns. A share of records goes with those that it is the share of, where the figures show it."""
    own = [_Counted(c, c.count, year_of(ranking, c)) for c in ranking.table.columns if c.count is not None]
    used: set[int] = set()
    for one in own:
        if one.count.indicator == ONLINE:
            share, whole = _share_of(ranking, one, own)
            used |= {share.number} if share is not None else set()
            yield _Counted(one.column, one.count, one.year, share, whole)
        elif one.count.indicator != SHARE:
            yield one
    for one in own:
        if one.count.indicator == SHARE and one.count.is_told and one.column.number not in used:
            yield one


def year_of(ranking: Ranking | Series, column: Column) -> int | None:
    """The year that a column speaks of: its own, that of the caption, that of the document."""
    if column.year is not None:
        return column.year
    caption = ranking.table.caption
    year = year_over(caption) or year_within(caption) or ranking.context.year or year_until(caption)
    return year - column.years_back if year is not None and column.years_back else year


def _share_of(
    ranking: Ranking | Series, online: _Counted, own: Sequence[_Counted]
) -> tuple[Column | None, Column | None]:
    """The columns of the share and of the whole of a column of online records, if the figures agree."""
    about = (online.year, online.count.period, online.column.part)
    beside = [one for one in own if (one.year, one.count.period, one.column.part) == about]
    levels = (online.count.level, UNSTATED)
    wholes = [one.column for one in beside if one.count.indicator == ALL and one.count.level in levels]
    shares = [o.column for o in beside if o.count.indicator == SHARE and o.count.level in levels]
    if len(wholes) != 1:
        return None, None
    share = next((s for s in shares if are_shares(_cells(ranking, online.column, wholes[0], s))), None)
    return share, (wholes[0] if share is not None else None)


def _cells(
    ranking: Ranking | Series, part: Column, whole: Column, share: Column
) -> Iterator[tuple[str, str, str]]:  # fmt: skip
    return ((row.text(part), row.text(whole), row.text(share)) for row in ranking.rows)


def _add(ranking: Ranking | Series, row: DataRow, counted: _Counted, whole: Whole | None) -> None:
    """Adds the figure of one cell; `whole` is whom a row of totals is about."""
    value, text = number_in(row.text(counted.column)), row.text(counted.column)
    if value is None:
        if not is_nothing(text):
            _say(ranking, row, counted.column)
        return
    is_told = whole is not None and bool(whole.id)
    match = _NOBODY if is_told else ranking.matches[row.row_no]
    subject = whole or Whole("agency", match.agency_id or "", row.text(ranking.agency), counted.column)
    # A row of totals stands below the last heading, and is of all.
    count = _of_section(counted.count, row) if whole is None else counted.count
    fact = _fact(ranking, row, replace(counted, count=count), value, subject)
    waits = _reason(ranking, fact, None if is_told else match)
    if waits is None:
        ranking.context.sheet.add("measure", fact)
    else:
        name, where = subject.published, _where(ranking, row, counted.column)
        pend(ranking.context, "measure", {**fact, "agency_published": name or None}, match, *waits, where)
        if waits[0] == "name" and name:
            ranking.context.sheet.finding("agency_unknown", "warning", waits[1], published=name, **where)
    _trace(ranking, row, counted, str(fact["fact_id"]), whole)


def _fact(ranking: Ranking | Series, row: DataRow, counted: _Counted, value: float, subject: Whole) -> Row:
    context, count = ranking.context, counted.count
    topic, printed = _topic(count, counted.column, row.part or counted.column.part)
    label = ranking.table.caption.label or ranking.table.table_no
    said = (name_key(subject.published), count.indicator, count.level, topic, counted.year, row.text(counted.column))
    return {
        "fact_id": context.sheet.fact_id("m", context.work.work_id, context.form, label, row.row_no, *said),
        "work_id": context.work.work_id, "document_id": context.document.document_id, "scheme_id": None,
        "subject_type": subject.type, "subject_id": subject.id or None, "subject_published": subject.published or None,
        "indicator": count.indicator, "topic": topic, "topic_published": printed, "service_level": count.level,
        "class": None, "value": value, "value_text": None, "unit": _UNITS[count.indicator], "qualifier": "=",
        "denominator": number_in(row.text(counted.whole)) if counted.whole else None,
        "percent": number_in(row.text(counted.share)) if counted.share else None, "rank": None, "rank_of": None,
        "rank_basis": None, "status": "value" if value else "zero", "year": counted.year, "confidence": 1.0,
        "note": None,
    }  # fmt: skip


def _of_section(count: Count, row: DataRow) -> Count:
    """The count, with the level that the heading over the row names («A. Mức độ 3»), if its column names none."""
    level = level_in(row.banner or "") if count.level == UNSTATED and count.indicator != SHARE else None
    return count._replace(level=level) if level is not None and level != UNSTATED else count


def _topic(count: Count, column: Column, part: Banner | None) -> tuple[str | None, str | None]:
    """What sets a figure apart from that of the whole agency (a field) and year (a quarter, a half-year), and of a
    share what it is of."""
    about = [_ONLINE_SHARE] if count.indicator == SHARE else []
    if count.period is not None:
        about.append(slug(count.period))
    printed = [part.text] if part is not None else []
    printed += [column.header] if about else []
    about[:0] = [topic_of(part)] if part is not None else []
    return "/".join(about) or None, "; ".join(printed) or None


def _reason(ranking: Ranking | Series, fact: Row, match: Match | None) -> tuple[str, str] | None:
    name = fact["subject_published"]
    if match is not None and not name:
        return "name", "The row has figures but names no agency; look the name up in the original."
    if match is not None and match.agency_id is None:
        return "name", unknown_name(name, match)
    if fact["year"] is None:
        return "year", not_said(ranking.context, "which year it describes", needs_issuer=False)
    return None


def _where(ranking: Ranking | Series, row: DataRow, column: Column) -> Row:
    table: Understood = ranking.table
    return {
        "work_id": ranking.context.work.work_id, "table_no": table.table_no, "table_label": table.caption.label,
        "row_no": ranking.place(row, column)[0],
    }  # fmt: skip


def _say(ranking: Ranking | Series, row: DataRow, column: Column) -> None:
    """A cell that should hold a count and does not."""
    text, table = row.text(column), ranking.table
    label = f"Bảng {table.caption.label}" if table.caption.label else f"table {table.table_no}"
    message = (
        f"{label}, row {row.row_no}: «{text}» under «{column.header}» is not a number as Vietnamese documents print "
        "them; compare the original."
    )
    ranking.context.sheet.finding(
        "number_unreadable", "warning", message, published=text, column_no=column.number, **_where(ranking, row, column)
    )


def _trace(ranking: Ranking | Series, row: DataRow, counted: _Counted, fact_id: str, whole: Whole | None) -> None:
    sheet, table_no = ranking.context.sheet, ranking.table.table_no
    fields = (("value", counted.column), ("percent", counted.share), ("denominator", counted.whole),
              ("subject", whole.column if whole is not None else ranking.agency))  # fmt: skip
    for field, column in fields:
        if column is not None and row.text(column):
            sheet.trace_cell(fact_id, field, row.cell(column), table_no, *ranking.place(row, column))
    owner = ranking.owner if isinstance(ranking, Series) else None
    if owner is not None:
        sheet.trace_text(fact_id, "subject", owner.line, owner.at, owner.at + len(owner.published))
