"""Figures of two years in one cell, where the header or the words at the table say so: «03 (05)», «3/5»."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from transform.numbers import is_nothing, is_whole, read_value, two_figures
from transform.tables.graded import figure_and_class
from transform.tables.headwords import years_of
from transform.tables.model import Second
from transform.tables.places import without_word
from transform.vietnamese import fold

# The role of a second figure that nobody can say anything of: it stays in its cell.
UNSAID = "unsaid"
_MOST_PLACES = 400
_FEWEST = 2

_PRINTED = r"(?:nam )?(?<![\d.,/])((?:19|20)\d\d)(?![\d/]|[.,]\d)"
_BEFORE = r"nam (?:lien |ngay )?(?:truoc|ngoai)(?: (?:do|lien ke))?|(?:ky|lan) truoc(?: do)?"
_YEAR = rf"(?:{_PRINTED}|(?:{_BEFORE}))"
# What may stand beside the year in parentheses. Words of a change are none of it: «(so với 2014)» heads a difference.
_WORDS = (
    r"(?:\b(?:con|so|lieu|ghi|de|dat|duoc|o|ben|trong|dau|ngoac|don|vuong|la|cua|xep|hang|thu|bac|vi|tri|diem|chi|gia|"
    r"ket|qua|ty|ti|le|cung|ky|nam)\b[\s:,.-]*)*"
)
_INNER = re.compile(rf"{_WORDS}{_YEAR}[\s:,.-]*{_WORDS}")
_GROUP = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_FIRST = re.compile(r"(?:(?<![\d.,/])(?:19|20)\d\d|nam nay|ky nay)\s*$")
_SECOND = re.compile(
    r"\s*(?P<words>(?:(?:diem|chi so|ty le|(?:xep |thu )?hang|vi tri) )?)(?:nam )?"
    rf"(?:(?P<year>(?:19|20)\d\d)(?![\d/]|[.,]\d)|(?:{_BEFORE}))"
)
_IN_PARENTHESES = r"trong (?:dau )?ngoac(?: don| vuong)?"
_NOTED = (
    re.compile(rf"(?P<words>{_IN_PARENTHESES}[\s:,-]*{_WORDS}){_YEAR}"),
    re.compile(
        rf"(?P<words>{_WORDS}){_YEAR}\s+(?:(?:duoc|thi|la|ghi|de|dat|nam|o|ben) )*{_IN_PARENTHESES}(?!\s*(?:la\b|:))"
    ),
)
_ROLES = (
    (re.compile(r"\b(?:hang|thu bac|vi tri|xep thu)\b"), "rank"), (re.compile(r"\bdiem\b"), "points"),
    (re.compile(r"\b(?:ty le|ti le)\b"), "percent"), (re.compile(r"\b(?:chi so|gia tri)\b"), "index"),
)  # fmt: skip
_RESULTS = frozenset({"rank", "points", "percent", "index"})


class TwoYears(NamedTuple):
    """A column of two years: the words of its header on the first one, what is known of the second, and the first and
    second figures of its cells."""

    levels: tuple[str, ...]
    second: Second
    outer: list[str]
    inner: list[str]


class _Told(NamedTuple):
    """What words say: those left of the header, and the second year. `is_in_words` says that they stand at the whole
    table, not over one column."""

    levels: tuple[str, ...]
    second: Second
    may_be_slashed: bool = False
    is_in_words: bool = False


def halves_of(text: str, *, is_slashed: bool) -> tuple[str, str] | None:
    """The two parts of a cell, as printed, in parentheses or behind a slash; one of them may have no figure."""
    if not is_slashed:
        return two_figures(text) or figure_and_class(text)
    first, slash, second = text.partition("/")
    return (first.strip(), second.strip()) if slash and first.strip() and second.strip() else None


def two_years(levels: Sequence[str], texts: Sequence[str], said: str) -> TwoYears | None:
    """The two years of a column with two figures in most of its cells, None where neither its header nor `said` names
    the second. «3/63» has one figure: so many are ranked."""
    told = _in_header(levels) or _in_words(levels, said)
    if told is None:
        return None
    for is_slashed in (False, True) if told.may_be_slashed else (False,):
        halves = [halves_of(text, is_slashed=is_slashed) or (text, "") for text in texts]
        if _are_pairs(texts, halves, is_slashed=is_slashed):
            outer, inner = ([without_word(half[at]) for half in halves] for at in (0, 1))
            if told.is_in_words and not _are_alike(told.second, outer, inner):
                return None
            return TwoYears(told.levels, told.second._replace(is_slashed=is_slashed), outer, inner)
    return None


def _are_pairs(texts: Sequence[str], halves: Sequence[tuple[str, str]], *, is_slashed: bool) -> bool:
    """Whether most cells have two figures. How many are ranked is the same in many cells, which a rank is not."""
    said = sum(not is_nothing(text) for text in texts)
    pairs = [(one, two) for one, two in halves if _is_figure(one) and two]
    second = [two for _, two in pairs if not is_nothing(two)]
    if len(pairs) < _FEWEST or len(pairs) * 2 <= said or not second or not all(map(_is_figure, second)):
        return False
    return not is_slashed or len(set(second)) * 2 > len({one for one, _ in pairs})


def _are_alike(second: Second, outer: Sequence[str], inner: Sequence[str]) -> bool:
    """Whether words that stand at the whole table can be about the figures of a column: ranks are whole, and a share
    beside what is none is one of this year."""
    if second.role == "rank" and not are_places(inner):
        return False
    shares = [all(text.endswith("%") for text in texts if not is_nothing(text)) for texts in (outer, inner)]
    return shares[0] == shares[1] or second.role is not None


def role_of_second(role: str, two: TwoYears) -> str | None:
    """The role of the second figures beside first ones of `role`; `UNSAID` where they cannot be what they are said to
    be, None where the first ones are no result."""
    if role not in _RESULTS:
        return None
    said = two.second.role
    second = role if said is None or (said != "rank" and role != "rank") else said
    return UNSAID if second == "rank" and not are_places(two.inner) else second


def has_unsaid_second(levels: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether the cells of a column of ranks have a second one in parentheses of which nobody says anything."""
    said = [text for text in texts if not is_nothing(text)]
    pairs = [pair for text in said if (pair := two_figures(text)) is not None]
    if len(pairs) < _FEWEST or len(pairs) * 2 <= len(said):
        return False
    header = fold(" ".join(levels))
    if any(years_of([group]) != (None, 0) for group in _GROUP.findall(header)) or any(map(_slashed, levels)):
        return False
    return are_places([one for one, _ in pairs]) and are_places([two for _, two in pairs])


def noted_years(text: str) -> str:
    """The words of a note that say of which year the figures in parentheses are, else nothing."""
    found = _noted(fold(text))
    return found[0] if found else ""


def are_places(texts: Sequence[str]) -> bool:
    """Whether all figures of `texts` can be ranks."""
    readings = [read_value(without_word(text)) for text in texts if not is_nothing(text)]
    return all(one is not None and is_whole(one.value) and one.value < _MOST_PLACES for one in readings)


def _is_figure(text: str) -> bool:
    return read_value(without_word(text)) is not None


def _in_header(levels: Sequence[str]) -> _Told | None:
    for at, level in enumerate(levels):
        found = _slashed(level) or _parenthesised(level)
        if found is None:
            continue
        rest, second = found
        own = tuple(one for one in (*levels[:at], rest, *levels[at + 1 :]) if one.strip(" :.,-"))
        year, back = years_of(own)
        if (second.year is not None and year == second.year) or (second.year is None and back):
            return None
        is_sure = second.is_sure or year is not None
        return _Told(own, second._replace(is_sure=is_sure), may_be_slashed=second.is_slashed)
    return None


def _slashed(level: str) -> tuple[str, Second] | None:
    """«Hạng 2023/2022»: what is left of a heading without the second year."""
    for slash in re.finditer("/", level):
        second = _SECOND.match(fold(level[slash.end() :]))
        if second is None or not _FIRST.search(fold(level[: slash.start()])):
            continue
        year = _number(second["year"])
        rest = level[: slash.start()].rstrip()
        closing = ")" if rest.rfind("(") > rest.rfind(")") else ""
        return rest + closing, Second(year, int(year is None), _role(second["words"]), is_slashed=True)
    return None


def _parenthesised(level: str) -> tuple[str, Second] | None:
    """«Hạng 2023 (2022)», «Xếp hạng (trong ngoặc: năm 2014)»: what is left of a heading without the parentheses."""
    for group in _GROUP.finditer(level):
        inner = _INNER.fullmatch(words := fold(group[1]).strip())
        if inner is not None:
            year, role = _number(inner[1]), _role(words)
            rest = " ".join(f"{level[: group.start()]} {level[group.end() :]}".split())
            return rest, Second(year, int(year is None), role, role is not None or "ngoac" in words)
    return None


def _in_words(levels: Sequence[str], said: str) -> _Told | None:
    """What words over or below the table say of the figures in its parentheses. A header that says in parentheses of
    its own what they are («Điểm (hạng)») is believed."""
    found = _noted(fold(said)) if said else None
    if found is None or any(_role(group) for group in _GROUP.findall(fold(" ".join(levels)))):
        return None
    year = _number(next(filter(None, found.groups()[1:]), None))
    own_year, back = years_of(levels)
    if own_year == year if year is not None else back:
        return None
    return _Told(tuple(levels), Second(year, int(year is None), _role(found["words"])), is_in_words=True)


def _noted(folded: str) -> re.Match[str] | None:
    return next((found for pattern in _NOTED if (found := pattern.search(folded))), None)


def _role(words: str) -> str | None:
    return next((role for pattern, role in _ROLES if pattern.search(words)), None)


def _number(year: str | None) -> int | None:
    return int(year) if year else None
