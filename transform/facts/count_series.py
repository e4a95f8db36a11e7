"""Counts over years or fields: «Chỉ tiêu | 2021 | 2022» over rows that count, «Năm | Mức độ 3 | Mức độ 4» over years or
«Lĩnh vực | Mức độ 3 | Mức độ 4» over fields, all of one agency, of one province or of the country."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.model import Cell
from transform.agencies.result import Match
from transform.facts.context import Context
from transform.facts.count_fields import field_of
from transform.facts.count_owner import Owner, is_of_issuer, owner_in, owner_of
from transform.facts.count_totals import Whole, adds_up
from transform.tables.model import Column, DataRow, Understood
from transform.tables.rows import is_total
from transform.tables.yearly import part_of_year, year_of_row
from transform.vietnamese import fold

_OF_PROVINCE = re.compile(r"\b(?:cua|toan|tren dia ban|trong|ca) (?:tinh|thanh pho)\b|\b(?:tai|cua) dia phuong\b")
_OF_NATION = re.compile(r"\b(?:ca|toan) (?:nuoc|quoc)\b|\bviet nam\b")
# Whose own figures they may be as well.
_MANY = re.compile(r"\b(?:cac|tung|moi) (?:tinh|bo|so|huyen|quan|xa|don vi|co quan|dia phuong)\b")


class Series:
    """The cells of such a table as one row of counts, and `whole`, whom they are about; it answers as a ranking does
    whose columns count."""

    def __init__(
        self, context: Context, table: Understood, whole: Whole, rows: Sequence[DataRow], owner: Owner | None = None
    ) -> None:
        self.context = context
        self.whole = whole
        self.owner = owner
        self.agency: Column | None = None
        self.matches: dict[int, Match] = {1: owner.match} if owner is not None else {}
        self._places: dict[int, tuple[int, int]] = {}
        cells: list[Cell | None] = []
        texts: list[str] = []
        columns: list[Column] = []
        for row, column, figure in _figures(table, rows):
            columns.append(replace(figure, number=len(columns) + 1))
            cells.append(row.cell(column))
            texts.append(row.text(column))
            self._places[len(columns)] = (row.row_no, column.number)
        self.rows = [DataRow(1, 1, tuple(texts), tuple(cells))]
        self.table = replace(table, columns=tuple(columns), rows=tuple(self.rows))

    def place(self, _: DataRow, column: Column) -> tuple[int | None, int | None]:
        """The numbers of the row and column that print a figure."""
        return self._places.get(column.number, (None, None))


def all_series_of(context: Context, table: Understood) -> Iterator[Series]:
    """The series of a table: one for each agency that heads some of its rows («1. Sở Y tế»), and that of the rows that
    no heading parts from the words over the table."""
    owners = {id(row.section): owner_in(context, row.section) for row in table.rows if row.section is not None}
    if not any(owners.values()):
        series = _series_of(context, table, table.rows)
        if series is not None:
            yield series
        return
    for section, owner in owners.items():
        rows = [row for row in table.rows if id(row.section) == section]
        if owner is not None:
            yield _of_owner(context, table, rows, owner)
    rest = _series_of(context, table, [row for row in table.rows if row.section is None])
    if rest is not None and rest.rows[0].cells:
        yield rest


def _of_owner(context: Context, table: Understood, rows: Sequence[DataRow], owner: Owner) -> Series:
    return Series(context, table, Whole("agency", owner.match.agency_id or "", owner.published, None), rows, owner)


def _series_of(context: Context, table: Understood, rows: Sequence[DataRow]) -> Series | None:
    """The series of some rows, None where nothing says whose figures they are: a line over the table names an agency,
    the title of the document or the words over the table name the one that issued it, the province or the country, or
    the province itself issued it."""
    owner = owner_of(context, table)
    if owner is not None:
        return _of_owner(context, table, rows, owner)
    caption = table.caption
    said = fold(" ".join(filter(None, (caption.text, caption.part, caption.lead_in))))
    province, work = context.work.province, context.work
    if _MANY.search(said):
        return None
    if work.issuer is not None and not _OF_PROVINCE.search(said) and is_of_issuer(context, table):
        return Series(context, table, Whole("agency", work.issuer, "", None), rows)
    of_province = _OF_PROVINCE.search(said) or work.issuer == province or _OF_PROVINCE.search(fold(work.title or ""))
    if province is not None and of_province:
        return Series(context, table, Whole("agency", province, "", None), rows)
    if province is None and _OF_NATION.search(said):
        return Series(context, table, Whole("cohort", "nation", "", None), rows)
    return None


def _figures(table: Understood, rows: Sequence[DataRow]) -> Iterator[tuple[DataRow, Column, Column]]:
    """Each cell that counts by its row and column, and the column as which it counts: with what the row says it counts,
    or with the year of the row."""
    counting, domain = [column for column in table.columns if column.role == "count"], table.column("domain")
    if domain is not None:
        yield from _of_fields(rows, domain, counting)
        return
    is_by_row = not any(column.role == "year" for column in table.columns)
    for row in rows:
        year = None if is_by_row else year_of_row(table, row)
        for column in counting:
            if is_by_row and row.count is not None:
                count = row.count._replace(period=part_of_year(column) or row.count.period)
                yield row, column, replace(column, count=count, header=_label(table, row))
            elif year is not None:
                yield row, column, replace(column, year=year)


def _of_fields(
    rows: Sequence[DataRow], domain: Column, counting: Sequence[Column]
) -> Iterator[tuple[DataRow, Column, Column]]:
    """The cells of fields; those of «Cộng» are of all, where they are the sums."""
    fields = [(row, part) for row in rows if not row.is_total and (part := field_of(row, domain)) is not None]
    for row, part in fields:
        yield from ((row, column, replace(column, part=part)) for column in counting)
    for row in rows:
        if (row.is_total or is_total(row.text(domain))) and adds_up(row, [row for row, _ in fields], counting):
            yield from ((row, column, column) for column in counting)


def _label(table: Understood, row: DataRow) -> str:
    """What a row is called."""
    return next((row.text(c) for c in table.columns if c.role in ("criterion", "text", "procedure")), "")
