"""What each column holds: its header says, and its cells confirm."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.model import Cell
from transform.accents import Accented
from transform.numbers import has_dotted_decimals, is_ambiguous
from transform.tables.blocks import in_blocks, with_blocks
from transform.tables.classed import with_classes
from transform.tables.codes import codes_of
from transform.tables.doubles import with_own_points
from transform.tables.groups import with_group
from transform.tables.headwords import maximum_in, ranked_in, years_of
from transform.tables.model import Column
from transform.tables.noted_ranks import with_noted_ranks
from transform.tables.pairs import like_another
from transform.tables.parts import with_criteria
from transform.tables.places import places_in
from transform.tables.roles import NUMERIC, TEXTUAL, role_of, values_of
from transform.tables.said_whole import with_said_whole
from transform.tables.shared_ranks import with_shared_ranks
from transform.tables.shown_maximum import with_shown_maximum
from transform.tables.told_shares import told_shares
from transform.tables.two_years import UNSAID, has_unsaid_second, role_of_second, two_years
from transform.vietnamese import fold
from transform.wording import Wording

# «Số hồ sơ», «Quản lý», «Tính điểm», «Phương án», «Xã hội số» and «Ban hành văn bản» are no bodies.
AGENCY = Accented(
    r"(s[ởờ]|ban(?! hanh)|van phong|thanh tra|cục|chi cục|ubnd|uy ban|huyen|quận|thi xa|thanh pho|tp|tx|tỉnh|"
    r"bộ(?! phan| may| tieu chi| chi so)|xã(?! hoi)|phường|thi tran)\b"
)
_POINTS = re.compile(r"\bdiem\b")
_OR_BODIES = re.compile(r"\b(?:don vi|co quan|dia phuong)\b")  # «Lĩnh vực/Đơn vị»
_EVALUATION = re.compile(r"\bdiem\b|xep hang|xep loai|danh gia|chi so|thu hang|\bindex\b|\bdti\b")
_LOWER = frozenset({"communes"})

Body = Sequence[Sequence[str]]


def read_columns(
    headers: Sequence[str],
    body: Body,
    heads: Sequence[Sequence[Cell]],
    wording: Wording,
    levels: Sequence[Sequence[str]] | None = None,
    said: str | None = None,
) -> tuple[Column, ...]:
    """A `Column` for each header text; `body` holds the printed texts of the data rows, `heads` the header cells,
    `levels` the header texts by the rows of the header where it has several, `said` what stands over the table."""
    columns = []
    codes = codes_of(levels or [(header,) for header in headers])
    for at, header in enumerate(headers):
        own = tuple(levels[at]) if levels else (header,)
        own = own[:-1] if at in codes else own
        texts = [row[at] for row in body if at < len(row)]
        column = Column(at + 1, header, "value", tuple(heads[at]), levels=own, code=codes.get(at))
        columns.append(_read(column, texts, wording, said or "") if own or at not in codes else column)
    columns = _of_fields(_alike(_sure_of_years(columns, body, wording), body, wording))
    columns = _without_counts(with_own_points(columns), said, wording)
    columns = with_noted_ranks(_places(_numbered(_with_agency(columns, body), body)), body)
    columns = with_blocks(columns)
    settled = [column for block in in_blocks(columns) for column in _settle(block, body, wording, said or "")]
    return with_shared_ranks(sorted(settled, key=lambda column: column.number), body, wording)


def _read(column: Column, texts: Sequence[str], wording: Wording, said: str) -> Column:
    """The column with the roles of its figures and what its header says of them."""
    two = two_years(column.levels, texts, said)
    if two is not None:
        role, _ = role_of(two.levels or ("",), two.outer, wording)
        inner = role_of_second(role, two)
        if inner is not None:
            first = _describe(replace(column, role=role, levels=two.levels), two.outer, wording)
            return replace(first, levels=column.levels, inner=inner, second=two.second)
    role, inner = role_of(column.levels or ("",), texts, wording)
    if role == "rank" and inner is None and has_unsaid_second(column.levels, texts):
        inner = UNSAID
    return _describe(replace(column, role=role, inner=inner), texts, wording)


def _sure_of_years(columns: list[Column], body: Body, wording: Wording) -> list[Column]:
    """«Hạng (2014)» beside «Hạng» is about 2014, whatever stands in its parentheses."""

    def is_dated(column: Column) -> bool:
        return column.second is not None and not column.second.is_sure and any(
            c.role == column.role and c.second is None and (c.year, c.years_back) == (None, 0)
            and c.levels[:-1] == column.levels[:-1] for c in columns
        )  # fmt: skip

    settled = []
    for column in columns:
        if is_dated(column):
            texts = [row[column.number - 1] for row in body if column.number <= len(row)]
            column = _describe(replace(column, inner=None, second=None), texts, wording)
        settled.append(column)
    return settled


def _describe(column: Column, texts: Sequence[str], wording: Wording) -> Column:
    has_most = {column.role, column.inner} & {"points", "value", "index"}
    maximum, span = maximum_in(column.levels) if has_most else (None, None)
    year, back = years_of(column.levels, span)
    return replace(
        column,
        year=year,
        years_back=back,
        maximum=maximum,
        rank_of=ranked_in(column.levels) if column.role == "rank" else None,
        agency_group=wording.group_of(column.header) if column.role in ("value", "points", "max") else None,
        usual=_usual(texts),
        places=places_in(texts) if column.role == "rank" and column.inner is None else (),
    )


def _without_counts(columns: list[Column], said: str | None, wording: Wording) -> list[Column]:
    """«Tổng số» and «Kết quả» are points where something speaks of an evaluation: a rank, a class, points by name,
    criteria, or the words over the table. Elsewhere they count services or records."""
    roles = {column.role for column in columns}
    sure = bool(roles & {"rank", "class", "max", "self_points", "percent"}) or (said and _EVALUATION.search(fold(said)))
    named = any(column.role == "points" and _POINTS.search(fold(column.header)) for column in columns)
    parts = sum(c.role == "value" and wording.first(wording.concepts, c.header) is not None for c in columns)
    if said is None or sure or named or parts > 1:
        return columns
    return [replace(column, role="value") if column.role == "points" else column for column in columns]


def _alike(columns: list[Column], body: Body, wording: Wording) -> list[Column]:
    """Columns with two figures in each cell that do not tell which is which, taken as a column is that tells."""
    told = {
        (column.role, column.inner)
        for column in columns
        if column.inner is not None and column.inner != UNSAID and not column.second
    }
    if len(told) != 1:
        return columns
    first, second = told.pop()
    settled = []
    for column in columns:
        texts = [row[column.number - 1] for row in body if column.number <= len(row)]
        if column.inner is None and like_another(column.header, texts, (first, str(second))) is not None:
            column = _describe(replace(column, role=first, inner=second), texts, wording)
        settled.append(column)
    return settled


def _of_fields(columns: list[Column]) -> list[Column]:
    """«Lĩnh vực | Điểm tối đa»: fields that can get points are criteria. Elsewhere procedures belong to them."""
    roles = {column.role for column in columns}
    if "max" not in roles or roles & {"criterion", "procedure", "agency"}:
        return columns
    return [replace(column, role="criterion") if column.role == "domain" else column for column in columns]


def _usual(texts: Sequence[str]) -> tuple[float, float] | None:
    """The least and the greatest figure of a column that has decimals behind a dot, without what could be either."""
    if not any(map(has_dotted_decimals, texts)):
        return None
    values = values_of([text for text in texts if not is_ambiguous(text)])
    return min(values), max(values)


def _with_agency(columns: list[Column], body: Body) -> list[Column]:
    """Where no header of a table with results speaks of agencies («Tên sở»), the column that names them shows it."""
    roles = {column.role for column in columns}
    if "agency" in roles or "procedure" in roles:
        return columns
    for at, column in enumerate(columns):
        said = [row[at] for row in body if at < len(row) and row[at]]
        named = sum(AGENCY.match(text) for text in said)
        of_both = column.role == "domain" and _OR_BODIES.search(fold(column.header)) is not None
        may_name = of_both or (column.role in ("text", "unnamed", "group") and bool(roles & NUMERIC))
        if may_name and named * 2 > len(said):
            return [*columns[:at], replace(column, role="agency"), *columns[at + 1 :]]
    return columns


def _numbered(columns: list[Column], body: Body) -> list[Column]:
    """A first column without a heading that numbers the rows is the running number."""
    said = [row[0] for row in body if row and row[0]]
    if columns and columns[0].role == "unnamed" and said == [str(at) for at in range(1, len(said) + 1)]:
        return [replace(columns[0], role="ordinal"), *columns[1:]]
    return columns


def _places(columns: list[Column]) -> list[Column]:
    """«Thứ tự» numbers the rows, and where something else does, it is the place in the ranking."""
    ordinals = [column for column in columns if column.role == "ordinal"]
    return [
        replace(column, role="rank") if column in ordinals[1:] and fold(column.header).startswith("thu tu") else column
        for column in columns
    ]


def _settle(columns: list[Column], body: Body, wording: Wording, said: str) -> list[Column]:
    """The columns of one list: whom it names, which columns are parts, what is no result."""
    columns = _names(_parents(columns, body, wording))
    ranked = any(column.role == "agency" for column in columns)
    if ranked:
        told = {column.number: column for column in told_shares(columns, body, said)}
        rest = [column for column in columns if column.number not in told]
        columns = [*with_criteria(with_shown_maximum(rest, body), body, wording), *told.values()]
        columns = with_group(sorted(columns, key=lambda column: column.number), body, wording)
        columns = with_said_whole(columns, body, said, wording)
    else:
        columns = [replace(c, role="value") if c.role == "points" and c.agency_group else c for c in columns]
    return with_classes(_without_targets(columns), body, wording, said)


def _without_targets(columns: list[Column]) -> list[Column]:
    """Beside a target a share is that of the target, and a verdict is whether it was reached: neither is a result."""
    if not any(column.role == "target" for column in columns):
        return columns
    dropped = ("percent", "class", "points", "criterion_points")
    return [replace(c, role="value", criterion=None) if c.role in dropped else c for c in columns]


def _parents(columns: list[Column], body: Body, wording: Wording) -> list[Column]:
    """Of two columns that name agencies, one can name what the other is part of: «Huyện» beside «Xã, phường». The other
    is headed as communes are, or has a name of its own in each row while this one says the same of several."""
    agencies = [column for column in columns if column.role == "agency"]
    if len(agencies) != 2:
        return columns
    lower = [c for c in agencies if wording.group_of(c.header) in _LOWER]
    parent = next((c for c in agencies if lower and c is not lower[0]), None)
    if parent is None:
        different = {c.number: len({row[c.number - 1] for row in body}) for c in agencies}
        least, most = sorted(agencies, key=lambda c: different[c.number])
        is_parent = different[most.number] == len(body) and different[least.number] * 3 <= len(body) * 2
        parent = least if is_parent else None
    return [replace(c, role="parent") if c is parent else c for c in columns]


def _names(columns: list[Column]) -> list[Column]:
    """The first textual column of a role keeps it; others hold text."""
    seen: set[str] = set()
    settled = []
    for column in columns:
        if column.role in TEXTUAL and column.role != "note":
            if column.role in seen:
                column = replace(column, role="text")
            seen.add(column.role)
        settled.append(column)
    return settled
