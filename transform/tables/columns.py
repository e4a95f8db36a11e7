"""What each column holds: its header says, and its cells confirm."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.model import Cell
from transform.numbers import is_nothing, parse_number, read_value
from transform.tables.model import Column
from transform.vietnamese import fold
from transform.wording import Wording

_TEXTUAL = frozenset({"agency", "criterion", "procedure", "domain", "note"})
_NUMERIC = frozenset({"points", "percent", "rank", "index", "max"})
_YEAR = re.compile(r"(?<![\d.,/])((?:19|20)\d\d)(?![\d.,/])")
_AGENCY = re.compile(r"(so|ban|van phong|thanh tra|cuc|chi cuc|ubnd|uy ban|huyen|quan|thi xa|thanh pho|tp|tinh|bo)\b")
_LAST_YEAR = re.compile(r"nam (truoc|ngoai)|ky truoc")
# Where a header prints the maximum. Only the last form, a bare number in parentheses, could also be a year.
_MAXIMUM = (
    re.compile(r"(?:toi da|thang diem|cao nhat|max)\D{0,15}?(\d[\d.,]*)"),
    re.compile(r"\(\s*/?\s*(\d[\d.,]*)\s*(?:diem|d)\b\.?\s*\)"),
    re.compile(r"/\s*(\d[\d.,]*)"),
    re.compile(r"\(\s*(\d[\d.,]*)\s*\)"),
)
_NOT_A_CRITERION = re.compile(
    r"tong( cong| so)?|diem( so)?|danh gia|dat duoc|dat|cham|toi da|ket qua|nam|(19|20)\d\d|\W|\d|thanh phan|theo"
)


def read_columns(
    headers: Sequence[str], body: Sequence[Sequence[str]], heads: Sequence[Sequence[Cell]], wording: Wording
) -> tuple[Column, ...]:
    """A `Column` for each header text; `body` holds the printed texts of the data rows, `heads` the header cells."""
    columns = []
    for at, header in enumerate(headers):
        texts = [row[at] for row in body if at < len(row)]
        role = _role(header, texts, wording)
        columns.append(_describe(Column(at + 1, header, role, tuple(heads[at])), wording))
    return _settle(_with_agency(columns, body), body, wording)


def _with_agency(columns: list[Column], body: Sequence[Sequence[str]]) -> list[Column]:
    """Where no header of a table with results speaks of agencies («Tên sở»), the column that names them shows it."""
    roles = {column.role for column in columns}
    if "agency" in roles or "procedure" in roles or not roles & _NUMERIC:
        return columns
    for at, column in enumerate(columns):
        said = [row[at] for row in body if at < len(row) and row[at]]
        named = sum(_AGENCY.match(fold(text)) is not None for text in said)
        if column.role in ("text", "unnamed") and named * 2 > len(said):
            return [*columns[:at], replace(column, role="agency"), *columns[at + 1 :]]
    return columns


def _role(header: str, texts: Sequence[str], wording: Wording) -> str:
    numeric, classes = _share(texts, wording)
    folded = fold(header)
    for rule in wording.header_roles:
        if not rule.pattern.search(folded):
            continue
        role = rule.name
        if role in _TEXTUAL and numeric > 0.5:
            continue
        if role in ("class", "level") and numeric > 0.5 and "hang" in folded:
            return "rank"
        if role in _NUMERIC and classes > 0.5:
            return "class"
        if role == "index" and numeric <= 0.5 and any(texts):
            return "criterion"
        if role in ("points", "max") and numeric <= 0.2 and len([text for text in texts if text]) > 2:
            continue
        return role
    if not header:
        return "unnamed"
    return "value" if numeric > 0.5 else "text"


def _share(texts: Sequence[str], wording: Wording) -> tuple[float, float]:
    """The shares of the cells with something in them that are numbers, and that name a class."""
    said = [text for text in texts if not is_nothing(text)]
    if not said:
        return 0.0, 0.0
    numeric = sum(read_value(text) is not None for text in said)
    classes = sum(wording.class_of(text) is not None for text in said)
    return numeric / len(said), classes / len(said)


def _describe(column: Column, wording: Wording) -> Column:
    folded = fold(column.header)
    maximum, span = _maximum(folded) if column.role in ("points", "value", "index") else (None, (0, 0))
    # «Tối đa: 2000» is no year.
    rest = f"{folded[: span[0]]} {folded[span[1] :]}"
    years = _YEAR.findall(rest)
    group = wording.group_of(column.header) if column.role in ("value", "points", "max") else None
    back = 1 if not years and _LAST_YEAR.search(folded) else 0
    return replace(
        column,
        year=int(years[-1]) if len(set(years)) == 1 else None,
        years_back=back,
        maximum=maximum,
        agency_group=group,
    )


def header_maximum(header: str) -> float | None:
    """The maximum that a points header prints: «(Tối đa: 90)», «(Tối đa:1.450)», «(90 điểm)», «Điểm/90»."""
    return _maximum(fold(header))[0]


def _maximum(folded: str) -> tuple[float | None, tuple[int, int]]:
    """The maximum, and where its number stands."""
    for pattern in _MAXIMUM:
        for found in pattern.finditer(folded):
            number = parse_number(found[1].rstrip(".,"))
            is_year = pattern is _MAXIMUM[-1] and _YEAR.fullmatch(found[1])
            if number is not None and not is_year:
                return number, found.span(1)
    return None, (0, 0)


def _settle(columns: list[Column], body: Sequence[Sequence[str]], wording: Wording) -> tuple[Column, ...]:
    """One column a role: what else is headed alike is told apart by its header or called other."""
    columns = _places(columns)
    columns = _points(columns, body, wording)
    columns = _names(columns)
    return tuple(_classes(columns))


def _classes(columns: list[Column]) -> list[Column]:
    """«Mức độ» is the level of a service beside a procedure, and beside an agency what it is classed as."""
    roles = {column.role for column in columns}
    if "agency" not in roles or roles & {"procedure", "class"}:
        return columns
    return [replace(column, role="class") if column.role == "level" else column for column in columns]


def _places(columns: list[Column]) -> list[Column]:
    """«Thứ tự» numbers the rows, and where something else does, it is the place in the ranking."""
    ordinals = [column for column in columns if column.role == "ordinal"]
    return [
        replace(column, role="rank") if column in ordinals[1:] and fold(column.header).startswith("thu tu") else column
        for column in columns
    ]


def _points(columns: list[Column], body: Sequence[Sequence[str]], wording: Wording) -> list[Column]:
    """Of several points columns one holds the total; the others are criteria with a column each."""
    points = [column for column in columns if column.role == "points" and not column.agency_group]
    ranked = any(column.role == "agency" for column in columns)
    total = _total(points)
    parts = _parts(columns, total, body, wording) if ranked else []
    settled = []
    for column in columns:
        if column in parts:
            column = replace(column, role="criterion_points", criterion=_criterion_name(column.header))
        elif column.role == "points" and column.agency_group and not ranked:
            column = replace(column, role="value")
        elif column in points and column is not total and total and column.header == total.header:
            # Two lists side by side: whose points these are, the agency column does not say.
            column = replace(column, role="value")
        elif column in points and len(points) > 1 and column is not total and column.year == (total and total.year):
            column = replace(column, role="criterion_points", criterion=_criterion_name(column.header) or column.header)
        settled.append(column)
    return settled


def _parts(
    columns: list[Column], total: Column | None, body: Sequence[Sequence[str]], wording: Wording
) -> list[Column]:
    """Columns of numbers under unknown headings that are points of criteria: the heading names a known concept, or
    the numbers add up to the total. Any other column of numbers stays what it is, not understood."""
    values = [column for column in columns if column.role == "value" and _criterion_name(column.header)]
    known = [column for column in values if wording.first(wording.concepts, column.header)]
    if total is None or len(known) == len(values):
        return known
    others = [c for c in columns if c.role == "points" and c is not total and c.header != total.header]
    return values if _add_up([*values, *others], total, body) else known


def _add_up(parts: list[Column], total: Column, body: Sequence[Sequence[str]]) -> bool:
    """Whether the parts of a row amount to its total, in four rows of five."""
    checked = right = 0
    for row in body:
        numbers = [read_value(row[column.number - 1]) for column in (*parts, total)]
        if any(number is None for number in numbers):
            continue
        *values, whole = (number.value for number in numbers if number)
        checked += 1
        right += abs(sum(values) - whole) < 0.06
    return checked > 0 and right * 5 >= checked * 4


def _total(points: list[Column]) -> Column | None:
    if not points:
        return None
    named = [column for column in points if re.search(r"\btong", fold(column.header))]
    bare = [column for column in points if not _criterion_name(column.header)]
    return (named or bare or points)[-1 if named else 0]


def _criterion_name(header: str) -> str | None:
    """What is left of a header without the words for points, totals, maxima and years."""
    bare = re.sub(r"\([^)]*\)", " ", header)
    left = _NOT_A_CRITERION.sub("", fold(bare))
    return bare.strip() if len(left) > 2 else None


def _names(columns: list[Column]) -> list[Column]:
    """The first textual column of a role keeps it; an unnamed one takes the missing part of the agency."""
    seen: set[str] = set()
    settled = []
    for column in columns:
        if column.role in _TEXTUAL and column.role != "note":
            if column.role in seen:
                column = replace(column, role="text")
            seen.add(column.role)
        settled.append(column)
    return settled
