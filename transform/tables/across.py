"""Columns that are headed with agencies, in a table whose rows are criteria."""

from collections.abc import Sequence

from transform.tables.columns import AGENCY
from transform.tables.model import Column
from transform.tables.rows import is_total
from transform.tables.sums import Body
from transform.vietnamese import fold
from transform.wording import Wording

# Where a row may say what its figures are: in the name of a criterion, or beside it.
_MAY_LABEL = frozenset({"criterion", "ordinal", "text", "unnamed", "group", "note", "class"})
_LONGEST_HEAD = 60  # of a heading that is the name of an agency
_FEWEST_LETTERS = 3
_MAY_BE = frozenset({"value", "points", "criterion_points", "text", "percent", "rank", "index", "class"})
_OF_MAXIMA = frozenset({"max", "target"})
# Of rows that tell a ranking on its side from maxima by groups («Đồng bằng | Miền núi»).
_OF_RANKING = frozenset({"rank", "class"})


def agency_columns(columns: Sequence[Column], body: Body, said: str, wording: Wording) -> list[Column]:
    """The columns of a table of criteria that are headed with agencies («Sở Y tế»), if most of its figures are below
    such names; else none. A group of agencies over names («UBND các huyện»: «Tây Sơn», «Vân Canh»), or in the words
    `said` over a table with a row of ranks, makes agencies of names that do not say themselves what they are; so does
    «Đơn vị» over all of them, with such a row."""
    roles = {column.role for column in columns}
    if "criterion" not in roles or "agency" in roles:
        return []
    free = [column for column in columns if column.role in _MAY_BE]
    named = [column for column in free if is_agency_head(_name(column), wording)]
    if len(named) < len(free):
        by_place = [column for column in free if _has_group_over(column, wording) and _is_bare_name(column, wording)]
        is_told = wording.names_groups(said) or all(_is_below_agencies(column, wording) for column in free)
        if not by_place and is_told and _is_ranked(columns, body, wording):
            by_place = [column for column in free if _is_bare_name(column, wording)]
        named = [column for column in free if column in named or column in by_place]
    return named if len(named) > 1 and len(named) * 2 > len(free) else []


def named_by_place(columns: Sequence[Column], said: str, wording: Wording) -> list[Column]:
    """The columns headed with what can be the name of a place, if most are and the words `said` over the table name the
    group that they are of («UBND các huyện»)."""
    free = [column for column in columns if column.role in _MAY_BE]
    named = [column for column in free if _is_bare_name(column, wording)]
    return named if wording.group_of(said) and len(named) > 1 and len(named) * 2 > len(free) else []


def is_agency_head(text: str, wording: Wording) -> bool:
    """Whether a heading is the name of one agency."""
    folded = fold(text)
    return AGENCY.match(text) and " " in folded and len(folded) <= _LONGEST_HEAD and wording.group_of(text) is None


def _name(column: Column) -> str:
    return column.levels[-1] if column.levels else ""


def group_over(column: Column, wording: Wording) -> str | None:
    """The heading above the lowest one that names a group of agencies, and not what they can get at most."""
    return next((level for level in column.levels[:-1] if _is_group(level, wording)), None)


def _has_group_over(column: Column, wording: Wording) -> bool:
    return group_over(column, wording) is not None


def _is_below_agencies(column: Column, wording: Wording) -> bool:
    """Whether «Đơn vị», «Bộ, cơ quan» stands over a column."""
    rules = (wording.first(wording.header_roles, level) for level in column.levels[:-1])
    return any(rule is not None and rule.name == "agency" for rule in rules)


def _is_group(text: str, wording: Wording) -> bool:
    rule = wording.first(wording.header_roles, text)
    return wording.group_of(text) is not None and (rule is None or rule.name not in _OF_MAXIMA)


def _is_bare_name(column: Column, wording: Wording) -> bool:
    """Whether a heading can be the name of a place: words with a capital, no figures, nothing that heads or sums up
    columns or classes."""
    name = _name(column)
    rule = wording.first(wording.header_roles, name)
    return (
        name[:1].isupper() and (" " in name or _is_short_form(name)) and len(name) <= _LONGEST_HEAD
        and not any(map(str.isdigit, name))
        and wording.group_of(name) is None and (rule is None or rule.name == "agency")
        and wording.class_of(name) is None and not is_total(name)
    )  # fmt: skip


def _is_short_form(name: str) -> bool:
    """«NHNN», «UBDT», «VPCP»: some of a row of bodies are headed with their letters."""
    return len(name) >= _FEWEST_LETTERS and name.isalpha() and name.isupper()


def _is_ranked(columns: Sequence[Column], body: Body, wording: Wording) -> bool:
    """Whether a row of the table gives ranks or classes."""
    at = [c.number - 1 for c in columns if c.role in _MAY_LABEL]
    labels = (row[number] for row in body for number in at if number < len(row) and row[number])
    return any((rule := wording.first(wording.header_roles, text)) and rule.name in _OF_RANKING for text in labels)
