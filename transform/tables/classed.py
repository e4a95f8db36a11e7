"""Columns that say what agencies are classed as, where their heading alone does not tell: «Mức độ chuyển đổi số»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from transform.notes import without_note
from transform.numbers import is_nothing, read_value
from transform.tables.headwords import criterion_in
from transform.tables.model import Column
from transform.tables.sums import Body, value_text
from transform.vietnamese import fold
from transform.wording import Wording

# Words of headings over classes; «Mức độ hài lòng» names a criterion, and its words are no class of the agency.
_GRADED = re.compile(r"\b(?:muc(?: do)?|cap do|loai|danh gia|danh hieu|ket qua|(?:phan|xep) nhom)\b")
# Of these no wording of headers knows that they name no criterion.
_WORDS = re.compile(r"\b(?:cấp độ|danh hiệu|trưởng thành|(?:phân|xếp) nhóm)\b", re.IGNORECASE)
_STEP = re.compile(r"(?:muc|muc do|cap|cap do|loai|hang|bac) (?:\d|[ivx]+|[a-e])")
_MAY_CLASS = frozenset({"text", "level"})
_VALUES = ("points", "percent", "index", "rank")
_MOST_CLASSES = 6
_MOST_WORDS = 4
_FEWEST_WORDS = 4
_FEWEST_ROWS = 6  # fewer stand in the order of their figures by chance


def with_classes(columns: Sequence[Column], body: Body, wording: Wording, caption: str = "") -> list[Column]:
    """`columns` of a list of agencies, those of classes with their role: one for each year at most. «Mức độ» is the
    level of a service beside a procedure, and beside an agency what it is classed as. «Mức độ cung cấp thông tin» names
    a criterion, and under a `caption` with the same words what the whole table is about."""
    roles = {column.role for column in columns}
    if "agency" not in roles or "procedure" in roles:
        return list(columns)
    # Beside a target words say whether it was reached.
    may_class = _MAY_CLASS if "target" not in roles else {"level"}
    taken = {column.year for column in columns if column.role == "class"}
    settled = []
    for column in columns:
        if (
            column.role in may_class
            and column.year not in taken
            and _is_of_classes(column, columns, body, wording, caption)
        ):
            column = replace(column, role="class")
            taken.add(column.year)
        settled.append(column)
    return settled


def _is_of_classes(column: Column, columns: Sequence[Column], body: Body, wording: Wording, caption: str) -> bool:
    if column.role == "level":
        return True
    if not _GRADED.search(fold(column.header)):
        return False
    names = any(criterion_in(_WORDS.sub(" ", level), wording) for level in column.levels)
    if names and not _is_said(column, columns, body, caption):
        return False
    said = [without_note(text) for text in _texts(column, body) if not is_nothing(text)]
    kinds = dict.fromkeys(map(fold, said))
    if not said or any(_is_no_class(text) for text in said):
        return False
    if all(wording.class_of(text) is not None for text in said):
        return True
    if len(said) < _FEWEST_ROWS or not 1 < len(kinds) <= min(_MOST_CLASSES, len(said) // 2):
        return False
    return any(_in_order(column, other, body) for other in _values_beside(column, columns))


def _is_said(column: Column, columns: Sequence[Column], body: Body, caption: str) -> bool:
    """Whether a caption says all words of a heading, one behind the other, and the rows stand in the order of it."""
    heading, said = (" ".join(re.findall(r"\w+", fold(text))) for text in (column.header, caption))
    is_said = len(heading.split()) >= _FEWEST_WORDS and f" {heading} " in f" {said} "
    return is_said and any(_in_order(column, other, body) for other in _values_beside(column, columns, any_year=True))


def _is_no_class(text: str) -> bool:
    if _STEP.fullmatch(fold(text)):
        return False
    return read_value(text) is not None or len(text.split()) > _MOST_WORDS or any(map(str.isdigit, text))


def _values_beside(column: Column, columns: Sequence[Column], *, any_year: bool = False) -> Iterator[Column]:
    """The columns of the same year that say how agencies stand to one another."""
    for role in _VALUES:
        yield from (
            c for c in columns if c.role == role and (any_year or c.year == column.year) and c.criterion is None
        )


def _in_order(column: Column, other: Column, body: Body) -> bool:
    """Whether the agencies of each class stand together in the order of their figures, as bounds would have them."""
    figures: dict[float, set[str]] = {}
    for row in body:
        if max(column.number, other.number) > len(row) or is_nothing(row[column.number - 1]):
            continue
        reading = read_value(value_text(row[other.number - 1], other))
        if reading is None:
            continue
        figures.setdefault(reading.value, set()).add(fold(without_note(row[column.number - 1])))
    order = [sorted(figures[value]) for value in sorted(figures)]
    if len(order) < _FEWEST_ROWS or any(len(kinds) > 1 for kinds in order):
        return False
    flat = [kinds[0] for kinds in order]
    changes = sum(one != two for one, two in pairwise(flat))
    return changes + 1 == len(set(flat)) > 1


def _texts(column: Column, body: Body) -> list[str]:
    return [row[column.number - 1] for row in body if column.number <= len(row)]
