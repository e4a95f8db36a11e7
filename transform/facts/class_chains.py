"""Classes and their bounds in running text: «Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80 điểm», «dưới 50%: Yếu»."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from transform.numbers import parse_number
from transform.wording import Wording

_N = r"\d+(?:[.,]\d+)?"
_UNIT = r"(?:\s*(?:%|điểm(?!\w)|đ(?!\w)))?"
_BOUND = re.compile(
    rf"(?<!\w)(?:(?:đạt\s+)?từ\s+|trong khoảng\s+)?(?P<low>{_N}){_UNIT}\s*(?:-|–|đến|tới)\s*"
    rf"(?:(?:cận\s+)?dưới|nhỏ hơn|<)?\s*(?P<high>{_N}){_UNIT}"
    rf"|(?P<how>(?:đạt\s+)?(?:từ|trên|lớn hơn(?: hoặc bằng)?|ít nhất|tối thiểu)\s+|[≥>]=?\s*)(?P<from>{_N}){_UNIT}"
    rf"(?P<up>\s*trở lên)?"
    rf"|(?:(?:đạt\s+)?(?:dưới|nhỏ hơn|thấp hơn|không quá)\s+|[≤<]=?\s*)(?P<to>{_N}){_UNIT}"
)
_WORD = r"(?:xếp\s+)?(?:loại|mức(?:\s+độ)?|hạng|nhóm)\s*:?\s*[“\"«]?\s*"
# What may stand between a class and its bound: no noun that something else would be counted by.
_BETWEEN = re.compile(
    r"(?:[\s:(“”\"«»,–-]|\b(?:đạt|được|có|với|là|khi|nếu|thì|sẽ|tổng|số|điểm|tỷ lệ|tỉ lệ|kết quả|xếp|đánh giá|"
    r"công nhận|loại|mức|cơ quan|đơn vị|các|những|phân)\b)*"
)
_ABBREVIATED = re.compile(r"^\s*\([^()\d]{1,20}\)")  # «Trung bình (TB): từ 50 điểm»
_SHORT = re.compile(r"[bcdghklmnpqrstvx]{2,4}")  # a class abbreviated has no vowel: «TB»
_COUNTED = re.compile(r"cơ quan|đơn vị")
_MAY_BOUND = re.compile(r"\d\s*(?:%|điểm|đ\b)", re.IGNORECASE)
_NEEDS_ITS_WORD = frozenset({"đạt", "chưa đạt"})
_FEWEST = 2


class ClassBound(NamedTuple):
    """A class and the least value that belongs to it, None for the lowest; `is_open` says that it begins above that
    value. `is_percent` tells per cents from points; `label` and `numerals` are spans of the text."""

    name: str
    low: float | None
    is_open: bool
    is_percent: bool
    label: tuple[int, int]
    numerals: tuple[tuple[int, int], ...]


class _Part(NamedTuple):
    start: int
    end: int
    name: str | None = None
    low: float | None = None
    high: float | None = None
    is_open: bool = False
    unit: str = ""
    numerals: tuple[tuple[int, int], ...] = ()


def class_chains(texts: Sequence[str], wording: Wording) -> list[tuple[int, ClassBound]]:
    """The classes that texts give their bounds, one beside the other, the best first, with the number of their text: at
    least two in one text, or one each in texts that follow one another. Nothing of those whose bounds overlap, leave
    gaps or are of two units: there something else is meant."""
    found: list[tuple[int, ClassBound]] = []
    run: list[tuple[int, tuple[_Part, _Part]]] = []
    for at, text in enumerate([*texts, ""]):
        pairs = _pairs_of(text, wording) if _MAY_BOUND.search(text) else []
        if len(pairs) == 1 and not text[: min(pairs[0][0].start, pairs[0][1].start)].strip(" -+*•–.)abcdđe0123456789"):
            run.append((at, pairs[0]))
            continue
        for one in (run, [(at, pair) for pair in pairs]):
            if len(one) >= _FEWEST and _fit([pair for _, pair in one]):
                found += _told(one)
        run = []
    return found


def _told(pairs: Sequence[tuple[int, tuple[_Part, _Part]]]) -> Iterator[tuple[int, ClassBound]]:
    percent = any(bound.unit == "%" for _, (_, bound) in pairs)
    for at, (one, bound) in sorted(
        pairs, key=lambda pair: -1 if pair[1][1].low is None else pair[1][1].low, reverse=True
    ):
        label = (one.start, one.end)
        yield at, ClassBound(str(one.name), bound.low, bound.is_open, percent, label, bound.numerals)


def _pairs_of(text: str, wording: Wording) -> list[tuple[_Part, _Part]]:
    """The first run of pairs of class and bound, a single pair where there is no longer one."""
    if len(text.lower()) != len(text):
        return []
    parts = sorted([*_classes(text, wording), *_bounds(text)], key=lambda part: part.start)
    parts = [part for before, part in pairwise([None, *parts]) if part and not _says_again(text, before, part)]
    single: list[tuple[_Part, _Part]] = []
    for first in range(len(parts) - 1):
        run = list(_pairs(text, parts, first))
        if len(run) >= _FEWEST:
            return run
        single = single or run
    return single


def _says_again(text: str, before: _Part | None, part: _Part) -> bool:
    """Whether a class in parentheses is the one before them in other words: «Trung bình (TB)», «Loại A (Tốt)»."""
    if before is None or before.name is None or part.name is None:
        return False
    return text[before.end : part.start].strip() == "("


def _classes(text: str, wording: Wording) -> Iterator[_Part]:
    short = {word for rule in wording.classes for word in rule.pattern.pattern.split("|") if _SHORT.fullmatch(word)}
    known = {rule.name.lower() for rule in wording.classes}
    names, brought = _patterns(tuple(sorted(known | short, key=len, reverse=True)))
    for found in (*names.finditer(text.lower()), *brought.finditer(text)):
        printed = text[found.start("name") : found.end("name")]
        worded = found.end("word") > found.start("word") >= 0
        if not worded and (not printed[0].isupper() or printed.lower() in _NEEDS_ITS_WORD):
            continue
        name = wording.known_class(printed) or wording.band_class(text[found.start() : found.end()].strip(' "“”«»'))
        if name is not None:
            headed = ":" in (found["word"] or "")  # «Xếp loại: Tốt từ …» heads a list
            yield _Part(found.start("name") if headed else found.start(), found.end(), name)


@lru_cache
def _patterns(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = re.compile(rf"(?<!\w)(?P<word>{_WORD})?(?P<name>{'|'.join(map(re.escape, names))})(?!\w)[”\"»]?")
    signs = re.compile(rf"(?<!\w)(?P<word>(?i:{_WORD}))(?P<name>[A-E]|[IVX]{{1,3}})(?!\w)[”\"»]?")
    return known, signs


def _bounds(text: str) -> Iterator[_Part]:
    for found in _BOUND.finditer(text.lower()):
        low, high = found["low"] or found["from"], found["high"] or found["to"]
        how = (found["how"] or "").split()
        strict = bool(how) and how[-1] in ("trên", "hơn", ">") and not found["up"] and "bằng" not in how
        unit = "%" if "%" in found[0] else "điểm" if re.search(r"điểm|đ(?!\w)(?<=\dđ)", found[0]) else ""
        spans = tuple(found.span(name) for name in ("low", "high", "from", "to") if found[name])
        yield _Part(
            found.start(), found.end(), None, parse_number(low) if low else None, parse_number(high) if high else None,
            strict, unit, spans,
        )  # fmt: skip


def _pairs(text: str, parts: Sequence[_Part], first: int) -> Iterator[tuple[_Part, _Part]]:
    """Class and bound in turn, in the order in which the first two stand, as far as nothing else comes between."""
    opens_with_class = parts[first].name is not None
    for at in range(first, len(parts) - 1, 2):
        one, other = parts[at], parts[at + 1]
        same_order = (one.name is not None) == opens_with_class and (other.name is not None) != opens_with_class
        between = _ABBREVIATED.sub("", text[one.end : other.start].lower())
        if not same_order or one.end > other.start or not _BETWEEN.fullmatch(between):
            return
        if one.unit == "%" and _COUNTED.search(between):
            return  # «từ 80% cơ quan đạt loại Tốt»: how many are to reach it
        yield (one, other) if opens_with_class else (other, one)


def _fit(pairs: Sequence[tuple[_Part, _Part]]) -> bool:
    """Whether each bound goes on where the one beside it ends, all of one unit, and one of them does say where."""
    bounds = [bound for _, bound in pairs]
    if all(bound.high is None for bound in bounds):
        return False  # «A xếp loại Tốt với trên 90 điểm, B loại Khá với trên 70 điểm»
    if len({bound.unit for bound in bounds if bound.unit}) != 1 or len({one.name for one, _ in pairs}) < len(pairs):
        return False
    falling = sorted(bounds, key=lambda bound: -1 if bound.low is None else bound.low, reverse=True)
    if falling not in (bounds, bounds[::-1]):
        return False
    return all(
        upper.low is not None and (lower.high is None or _is_near(lower.high, upper.low)) and lower.low != upper.low
        for upper, lower in pairwise(falling)
    )


def _is_near(high: float, low: float) -> bool:
    """«từ 65 đến 79 điểm» ends where «từ 80 điểm» begins, in a scale of whole points."""
    return 0 <= low - high <= 1
