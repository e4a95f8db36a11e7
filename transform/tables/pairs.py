"""Two figures in one cell, the second in parentheses: «01 (0,727)», «0,727 (1)», «85,5 (95%)»."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from transform.numbers import is_nothing, is_whole, read_value, two_figures
from transform.tables.graded import graded
from transform.vietnamese import fold
from transform.wording import Wording

_WORDS = re.compile(r"^(?:xếp\s+)?(?:(?:hạng|thứ|vị trí)\s+)+", re.IGNORECASE)
_FIRST_OF_ALL = 400  # no ranking has so many places that a bigger whole number is one
_ROLES = {"rank": "rank", "points": "points", "percent": "percent", "index": "index"}


class Pairs(NamedTuple):
    """The figures before the parentheses, those within them, and how many cells of the column hold something."""

    outer: list[str]
    inner: list[str]
    cells: int


def pairs_in(texts: Sequence[str]) -> Pairs | None:
    """The two figures of each cell of a column, None where most of its cells do not hold two."""
    said = [text for text in texts if not is_nothing(text)]
    pairs = [pair for text in said if (pair := two_figures(text))]
    if len(pairs) < 2 or len(pairs) * 2 <= len(said):
        return None
    outer, inner = [bare(one) for one, _ in pairs], [bare(two) for _, two in pairs]
    if any(read_value(text) is None for text in (*outer, *inner)):
        return None
    return Pairs(outer, inner, len(said))


def roles_of_pair(header: str, texts: Sequence[str], wording: Wording) -> tuple[str, str] | None:
    """The roles of the two figures of a column, None where its cells do not hold two.

    A sign of per cent, the words of the header (outside and within its parentheses), and the shape of the numbers
    decide: a rank is whole, whoever has more has the better rank, and some agency is first. What stays open is no pair.
    """
    pairs = pairs_in(texts)
    if pairs is None:
        return _with_class(header, texts, wording)
    outer, inner = pairs.outer, pairs.inner
    value = _value_role(header, outer)
    if all(text.endswith("%") for text in inner):
        return (value, "percent") if value != "rank" else None
    if all(text.endswith("%") for text in outer) and _are_ranks(inner):
        return "percent", "rank"
    said_roles = _in_header(header, wording)
    if said_roles is not None and "rank" in said_roles:
        ranks = outer if said_roles[0] == "rank" else inner
        return said_roles if _are_ranks(ranks) else None
    first = _are_ranks(outer) and _in_order(inner, outer)
    second = _are_ranks(inner) and _in_order(outer, inner)
    if first and second:
        # Whole numbers both, one rising as the other falls: places begin with 1 and do not exceed the list.
        first, second = _begin_with_one(outer, pairs.cells), _begin_with_one(inner, pairs.cells)
    if first == second:
        return None
    return ("rank", _by_size(inner, header)) if first else (_by_size(outer, header), "rank")


def _with_class(header: str, texts: Sequence[str], wording: Wording) -> tuple[str, str] | None:
    """The roles of a figure and a class in one cell; of a column of notes they are no result."""
    found = graded(texts, wording)
    rule = wording.first(wording.header_roles, header)
    if found is None or (rule is not None and rule.name not in (*_ROLES, "class")):
        return None
    figures = [bare(one) for one in found[0]]
    if any(read_value(text) is None for text in figures):
        return None
    role = "percent" if all(text.endswith("%") for text in figures) else _value_role(header, figures)
    return (role, "class") if found[1] else ("class", role)


def like_another(header: str, texts: Sequence[str], roles: tuple[str, str]) -> tuple[str, str] | None:
    """The roles of a column of pairs as another column of its table has them, if its ranks can be ranks there."""
    pairs = pairs_in(texts)
    if pairs is None or "rank" not in roles:
        return None
    ranks, values = (pairs.outer, pairs.inner) if roles[0] == "rank" else (pairs.inner, pairs.outer)
    return roles if _are_ranks(ranks) and _in_order(values, ranks) else None


def bare(text: str) -> str:
    """A figure of a pair without the word before it («hạng 3»)."""
    return _WORDS.sub("", text)


def _in_header(header: str, wording: Wording) -> tuple[str, str] | None:
    """The roles that «Điểm (xếp hạng)» gives to the two figures below it."""
    found = re.fullmatch(r"([^(]+)\(([^)]+)\)\s*", header)
    if found is None:
        return None
    roles = []
    for part in found.groups():
        rule = wording.first(wording.header_roles, part.strip())
        roles.append(_ROLES.get(rule.name) if rule else None)
    first, second = roles
    return (first, second) if first and second and first != second else None


def _value_role(header: str, outer: Sequence[str]) -> str:
    return "rank" if re.search(r"\bhang\b", fold(header)) and _are_ranks(outer) else _by_size(outer, header)


def _by_size(texts: Sequence[str], header: str) -> str:
    """Points, or an index: what no figure of exceeds 1, or what the header calls so."""
    folded = fold(header)
    if re.search(r"\bdiem\b", folded):
        return "points"
    if re.search(r"^(chi so|gia tri)\b|index|\bdti\b", folded):
        return "index"
    values = [reading.value for text in texts if (reading := read_value(bare(text)))]
    return "index" if max(values, default=2) <= 1 else "points"


def _are_ranks(texts: Sequence[str]) -> bool:
    readings = [read_value(bare(text)) for text in texts]
    return all(
        reading is not None and is_whole(reading.value) and reading.value < _FIRST_OF_ALL for reading in readings
    )


def _begin_with_one(texts: Sequence[str], size: int) -> bool:
    places = [reading.value for text in texts if (reading := read_value(text))]
    return min(places, default=0) == 1 and max(places) <= size


def _in_order(values: Sequence[str], ranks: Sequence[str]) -> bool:
    """Whether the ranks follow the values: in nine of ten steps down, whoever has less is not before whoever has more.
    Several lists in one table may each begin anew, so not all need to."""
    known = []
    for value, rank in zip(values, ranks, strict=True):
        number, place = read_value(bare(value)), read_value(bare(rank))
        if number is not None and place is not None:
            known.append((number.value, place.value))
    known.sort(key=lambda pair: (-pair[0], pair[1]))
    steps = [(one, two) for one, two in pairwise(known) if one[0] != two[0]]
    right = sum(one[1] <= two[1] for one, two in steps)
    return bool(steps) and len({place for _, place in known}) > 1 and right * 10 >= len(steps) * 9
