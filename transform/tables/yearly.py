"""Tables of counts without agencies: years over rows that count, or years or fields down and columns that count."""

import re
from dataclasses import replace

from transform.tables.columns import AGENCY
from transform.tables.counts import counts_of_rows, with_counts
from transform.tables.model import Column, DataRow, Understood
from transform.tables.rows import numbers_a_group
from transform.vietnamese import fold

_YEAR = re.compile(r"(?:nam )?((?:19|20)\d\d)(?: ?\([^\d()]{1,20}\)| ?\*+)?")
_OF = r"(?:[ /,-]*(?:nam )?(?:19|20)\d\d)?"
_PART = re.compile(rf"(quy (?:iv|i{{1,3}}|[1-4])|(?:6|9) thang(?: dau(?: nam)?| cuoi(?: nam)?)?|thang \d{{1,2}}){_OF}")
_ALL_YEAR = re.compile(rf"(?:tong |cong |luy ke )?(?:ca|12 thang|toan) ?(?:nam)?{_OF}")
_FEWEST_YEARS = 2
_FEWEST_FIELDS = 2
_BODIES = re.compile(r"\b(?:don vi|co quan)\b")


def counted_by_years(table: Understood, said: str) -> Understood:
    """The same with the kind `counts` where it is one of counts over years or fields; `said` stands over it."""
    found = (way(table, said) for way in (_counted_by_row, _years_down, _fields_down))
    return next((one for one in found if one.kind == "counts"), table)


def part_of_year(column: Column) -> str | None:
    """The part of a year that a column over counting rows is headed with, as folded («quy i»)."""
    found = next((found for level in reversed(column.levels) if (found := _PART.fullmatch(fold(level).strip()))), None)
    return found[1] if found else None


def _is_dated(column: Column) -> bool:
    """Whether a column is of a year, of a part of one, or of the whole beside its parts («Cả năm»)."""
    foot = fold(column.levels[-1]).strip() if column.levels else ""
    return column.year is not None or part_of_year(column) is not None or _ALL_YEAR.fullmatch(foot) is not None


def year_of_row(table: Understood, row: DataRow) -> int | None:
    """The year of a row of a table that has the years down."""
    return next((_year(row.text(column)) for column in table.columns if column.role == "year"), None)


def _counted_by_row(table: Understood, said: str) -> Understood:
    """«Chỉ tiêu | 2021 | 2022» over rows that count, if at least half of its rows are understood."""
    years = [c for c in table.columns if _is_dated(c) and c.role in ("value", "points", "index", "count")]
    label = next((c for c in table.columns if c.role in ("criterion", "text", "procedure")), None)
    if not years or label is None or len(years) != len({(c.year, part_of_year(c)) for c in years}):
        return table
    rows = [row for row in table.rows if row.text(label) and any(row.text(c) for c in years)]
    found = counts_of_rows([row.text(label) for row in rows], [[row.text(c) for c in years] for row in rows], said)
    if len(found) * 2 < len(rows) or not found:
        return table
    counts = {rows[at].row_no: count for at, count in found.items()}
    columns = tuple(replace(c, role="count") if c in years else c for c in table.columns)
    counted = tuple(replace(row, count=counts.get(row.row_no)) for row in table.rows)
    return replace(table, kind="counts", columns=columns, rows=counted)


def _years_down(table: Understood, said: str) -> Understood:
    """«Năm | Tổng số DVC | Mức độ 3 | Mức độ 4», each row a year of its own. A heading with a year of its own beside
    them («Kế hoạch 2021») would be of two."""
    column = next((c for c in table.columns if _is_of_years(table, c)), None)
    if column is None:
        return table
    body = [row.texts for row in table.rows if _year(row.text(column)) is not None]
    columns = with_counts([replace(c, role="year") if c is column else c for c in table.columns], body, said)
    counted = [c for c in columns if c.role == "count"]
    if not counted or any(c.year is not None or c.years_back for c in counted):
        return table
    return replace(table, kind="counts", columns=tuple(columns))


def _fields_down(table: Understood, said: str) -> Understood:
    """«Lĩnh vực | Toàn trình | Một phần», each row a field of one agency. Where agencies stand among the fields, or the
    rows have groups, they are of several."""
    domain, ordinal = table.column("domain"), table.column("ordinal")
    taken = {column.role for column in table.columns} & {"agency", "procedure", "criterion", "year", "parent"}
    if domain is None or taken or _BODIES.search(fold(domain.header)):
        return table
    fields = [row for row in table.rows if not row.is_total]
    bodies = sum(AGENCY.match(row.text(domain)) for row in fields)
    grouped = any(row.section is not None or numbers_a_group(row.text(ordinal)) for row in fields)
    if bodies > 1 or grouped or len(fields) < _FEWEST_FIELDS:
        return table
    columns = with_counts(table.columns, [row.texts for row in fields], said)
    if not any(column.role == "count" for column in columns):
        return table
    return replace(table, kind="counts", columns=tuple(columns))


def _is_of_years(table: Understood, column: Column) -> bool:
    """Whether a column says the year of nearly every row, each once; what is below may be a sum."""
    texts = [row.text(column) for row in table.rows if not row.is_total]
    years = [year for text in texts if (year := _year(text)) is not None]
    return len(years) >= _FEWEST_YEARS and len(years) == len(set(years)) and len(years) + 1 >= len(texts)


def _year(text: str) -> int | None:
    found = _YEAR.fullmatch(fold(text).strip())
    return int(found[1]) if found else None
