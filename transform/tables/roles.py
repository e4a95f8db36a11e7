"""The role of one column: its header says, and its cells confirm."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from transform.accents import Accented
from transform.numbers import is_nothing, read_value, two_figures
from transform.tables.headwords import speaks_of_all
from transform.tables.pairs import roles_of_pair
from transform.tables.places import are_grades, are_places
from transform.vietnamese import fold
from transform.wording import Wording

TEXTUAL = frozenset({"agency", "criterion", "procedure", "domain", "note", "parent", "group"})
NUMERIC = frozenset({"points", "percent", "rank", "index", "max"})
RESULTS = frozenset({"points", "percent", "rank", "index", "class"})
# What the lowest row of a header says by itself, whatever stands over it.
_AT_THE_FOOT = frozenset(
    {"points", "percent", "rank", "index", "class", "max", "change", "self_points", "note", "ordinal", "agency"}
)
_MOST_OF_AN_INDEX = 1.0
# «Chỉ số | 92,5%», «Kết quả | 92,5%»: the sign says what the figures are.
_MAY_BE_SHARES = frozenset({"index", "points"})
_POINTS = re.compile(r"\bdiem\b")
_PLACE = Accented(r"\bhạng\b")  # «Xếp loại khách hàng» gives no places
# What a column of places may be called without the word for them, and no other column is.
_RESULT = re.compile(
    r"(?:(?:ket qua|ket luan|dat)(?: (?:chung|cuoi cung|dat duoc|danh gia))*\s*)?(?:(?:nam )?(?:19|20)\d\d)?"
)
_LEVEL = re.compile(r"(?:muc|muc do|cap|cap do|loai) (?:\d|[ivx]+)")


def role_of(levels: Sequence[str], texts: Sequence[str], wording: Wording) -> tuple[str, str | None]:
    """The role of a column and, where its cells hold a second figure in parentheses, that of the second."""
    header = " ".join(levels)
    pair = roles_of_pair(header, texts, wording)
    if pair is not None:
        return pair
    role, inner = _of_one_figure(levels, header, texts, wording)
    if role == "rank" and are_grades(texts):
        return "class", None
    if role in _MAY_BE_SHARES and are_percents(texts) and not _POINTS.search(fold(header)):
        return "percent", inner
    return role, inner


def _of_one_figure(
    levels: Sequence[str], header: str, texts: Sequence[str], wording: Wording
) -> tuple[str, str | None]:
    """The role of a column whose cells hold one figure at most."""
    cells = _cells(texts, wording)
    roles = [_by_rules(level, cells, wording) for level in levels]
    if "target" in roles:
        return "target", None
    if len(levels) > 1 and roles[-1] in _AT_THE_FOOT:
        return str(roles[-1]), None
    role = roles[0] if len(levels) == 1 else _by_rules(header, cells, wording)
    if role is not None:
        return role, None
    if not header:
        return "unnamed", None
    if cells.numeric <= 0.5:
        return ("rank" if _RESULT.fullmatch(fold(header)) and are_places(texts) else "text"), None
    return ("index" if _is_the_index(levels, texts, wording) else "value"), None


class _Cells(NamedTuple):
    """The shares of a column's cells with something in them that are numbers, and that name a class; and how many cells
    have a text at all."""

    numeric: float
    classes: float
    filled: int


def _by_rules(header: str, cells: _Cells, wording: Wording) -> str | None:
    numeric, classes, filled = cells
    folded = fold(header)
    for rule in wording.header_roles:
        if not rule.found_in(header, folded):
            continue
        role = rule.name
        if role in TEXTUAL and numeric > 0.5:
            continue
        if role in ("class", "level") and numeric > 0.5 and _PLACE.search(header):
            return "rank"
        if role == "class" and classes <= 0.5 and folded.endswith("danh gia"):
            continue
        if role in (*NUMERIC, "group") and classes > 0.5:
            return "class"
        if role == "index" and numeric <= 0.5 and filled:
            return "criterion"
        if role in ("points", "max", "target") and numeric <= 0.2 and filled > 2:
            continue
        return role
    return None


def _cells(texts: Sequence[str], wording: Wording) -> _Cells:
    said = [text for text in texts if not is_nothing(text)]
    filled = sum(bool(text) for text in texts)
    if not said:
        return _Cells(0.0, 0.0, filled)
    numbers = [read_value(text) is not None or _is_marked(text) for text in said]
    words = [text for text, is_number in zip(said, numbers, strict=True) if not is_number]
    classes = sum(wording.class_of(text) is not None or _LEVEL.fullmatch(fold(text)) is not None for text in words)
    return _Cells(sum(numbers) / len(said), classes / len(said), filled)


def _is_marked(text: str) -> bool:
    pair = two_figures(text)
    return pair is not None and read_value(pair[0]) is not None


def _is_the_index(levels: Sequence[str], texts: Sequence[str], wording: Wording) -> bool:
    """Whether a column is headed with the name of the evaluation alone («DTI»), so that its numbers are the index."""
    if not re.search(r"\bdti\b|index|chi so", fold(" ".join(levels))):
        return False
    return any(speaks_of_all(level, wording) for level in levels)


def values_of(texts: Sequence[str]) -> list[float]:
    """The numbers of the cells that hold one."""
    return [reading.value for text in texts if not is_nothing(text) and (reading := read_value(text)) is not None]


def are_percents(texts: Sequence[str]) -> bool:
    """Whether most figures of a column have the sign of per cent."""
    figures = [text for text in texts if not is_nothing(text) and read_value(text) is not None]
    return sum(text.rstrip().endswith("%") for text in figures) * 2 > len(figures)


def are_shares_of_one(texts: Sequence[str]) -> bool:
    """Whether a column holds an index between 0 and 1: decimals, none of them above 1."""
    values = values_of(texts)
    return bool(values) and max(values) <= _MOST_OF_AN_INDEX and any(value != int(value) for value in values)
