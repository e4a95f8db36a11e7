"""Means of a group: «Điểm bình quân của khối sở là 72,4», «Giá trị trung bình của các tỉnh về chính quyền số là 0,68».

A mean is found by its words; its number is the first one behind them in their clause, its group the cohort between the
two, else the last one before. What follows may tell it of another group, year or part of the evaluation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transform.prose.about import is_of_other_field
from transform.prose.found import Found, Subject, span_of
from transform.prose.rules.part import parts_named
from transform.prose.scope import Scope, year_at
from transform.prose.subjects import cohort_subject, group_at, is_all, level_subject
from transform.prose.tokens import Line, Token, pattern

_STOPS = frozenset({";", "…", ".", "AG", "SVC", "REC", "RECON", "RECALL", "PROC", "PCT", "mỗi", "một", "hơn", "OTHER"})
_SAID = frozenset({"POINTS", "giá", "chỉ", "dti", "kết", "index", "mức"})
_OF_ELSE = frozenset(
    {"SVC", "REC", "RECON", "RECALL", "PCT", "COH", "unit", "PROC", "bậc", "người", "ngày", "lần", "OTHER", "tỉ", "/"}
)
_BEHIND_COHORT = frozenset(
    {"là", "đạt", ":", "YEAR", "NUM", "FRAC", ",", "và", "về", "ở", "RESP", "bình", "trung", "chỉ", "mới", "được", "có", "của", "tính", "("}
)  # fmt: skip
# «, năm 2020 là 0,3067», «(năm 2020 đạt 0,3067)», «tăng so với mức 0,3067 của năm 2020»
_OTHER_YEAR = pattern(
    r"(?:\) )?(?:, |; |\( )?(?:(?:còn|trong khi|và) )?(?P<year>YEAR )(?:, )?(?:(?:giá trị|con số|chỉ số|mức) này )?(?:(?:là|đạt|chỉ|mới|:|ở|mức) ){0,3}(?P<n>NUM )(?!bậc|COH )"
    r"|(?:, )?(?:(?:cao|thấp|so|hơn|với|từ|mức) |CHANGE |PCT |(?:NUM|OTHER) (?:POINTS )?(?=so )){1,7}(?P<m>(?:NUM|OTHER) )(?:POINTS )?(?:của|trong|ở) (?P<y>(?:YEAR|VSYEAR) )"
    r"|(?:, )?(?:CHANGE |cao |thấp |hơn )+(?:NUM |OTHER |PCT )?(?:POINTS )?so với (?P<v>(?:YEAR|VSYEAR) )\( (?:là |đạt )?(?P<k>NUM )(?=\) |POINTS )"
)
# «…; của khối huyện là 70,8», «, về kinh tế số là 0,60», «và xã hội số 0,64»
# «…, cao hơn mức 655,3 điểm của khối tỉnh»
_AGAINST = pattern(
    r"(?:POINTS )?, (?:(?:cao|thấp) hơn |hơn )(?:(?:hẳn|nhiều|mức|so|với|con|số) ){0,4}(?P<n>(?:NUM|FRAC) )(?:POINTS )?(?:của|ở|tại) (?P<of>(?:(?:khối|các) ){0,2}COH )"
)
_THEN = pattern(
    r"(?:POINTS )?(?:, |; |và |, và |; còn |, còn |còn )(?P<of>(?:(?!năm )[^\W\dA-Z_][^\WA-Z]* |COH |unit ){0,9}?)(?:(?:là|đạt|:|có|chỉ|ở|mức) |POINTS ){0,3}(?P<n>(?:NUM|FRAC) )(?P<points>POINTS )?"
)
_CENTRAL = ("ministries", "central", "ministries+government_agencies")
_NEAR = 4  # so soon must a sentence on nobody else say that it tells a mean
_HEAD = re.compile(r"\W*(?:(?:tính|xét|phân|chia) )?(?:theo|về|ở) ")


@dataclass
class _Mean:
    """A mean as far as it is told: whose, of which part of the evaluation (None of the whole), in which year."""

    subject: Subject
    part: str | None
    year: int | None


def averages(line: Line, scope: Scope) -> Iterator[Found]:
    """Every mean of the sentence."""
    if is_of_other_field(line):
        return
    for at in range(len(line.tokens) - 1):
        if [t.symbol for t in line.tokens[at : at + 2]] in (["trung", "bình"], ["bình", "quân"]):
            yield from _of_words(line, at, scope)


def _of_words(line: Line, at: int, scope: Scope) -> Iterator[Found]:
    numbers = _numbers(line, at + 2, scope)
    first = _clause(line, at)
    if not numbers or not _is_of_marks(line, first, at, numbers[0]):
        return
    last = line.index(numbers[0])
    subject = _whose(line, first, at, last, scope)
    parts = parts_named(line, scope, line.tokens[first].start, numbers[0].start)
    if subject is None or parts is None:
        return
    year = _year(line, numbers[0], last, scope)
    if len(numbers) > 1:
        years = [int(t.value) for t in line.tokens[first:last] if t.symbol == "YEAR"]
        if len(years) == len(numbers) and len(parts) < 2:
            for when, number in zip(years, numbers, strict=True):
                yield _made(line, at, _Mean(subject, parts[0] if parts else None, when), number)
        elif len(parts) == len(numbers):
            for part, number in zip(parts, numbers, strict=True):
                yield _made(line, at, _Mean(subject, part, year), number)
        return
    if len(parts) > 1:
        return  # of which of them is not said
    mean = _Mean(subject, parts[0] if parts else None, year)
    yield _made(line, at, mean, numbers[0])
    yield from _further(line, at, mean, last + 1, scope)


def _year(line: Line, number: Token, at: int, scope: Scope) -> int | None:
    """That of the mean; a year behind it that is told of another number is none of its own."""
    behind = at + 1 + (line.tokens[at + 1 : at + 2] != [] and line.tokens[at + 1].symbol == "POINTS")
    if not any(hit.first == behind for hit in line.hits(_OTHER_YEAR, behind)):
        return year_at(line, number, scope)
    before = [t for t in line.tokens[:at] if t.symbol == "YEAR"]
    return int(before[-1].value) if before else scope.year


def _clause(line: Line, at: int) -> int:
    first = at
    while first > 0 and line.tokens[first - 1].symbol not in (";", "…", "."):
        first -= 1
    return first


def _numbers(line: Line, first: int, scope: Scope) -> list[Token]:
    """The first number behind the words, or several of a list behind «lần lượt»."""
    found: list[Token] = []
    responds = False
    for number in range(first, len(line.tokens)):
        token = line.tokens[number]
        behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
        if token.symbol in _STOPS or (token.symbol == "CLS" and not found):
            break
        responds = responds or token.symbol == "RESP"
        if token.symbol not in ("NUM", "FRAC"):
            if found and token.symbol not in (",", "và", "POINTS"):
                break
            continue
        if behind in ("COH", "unit", "trụ", "nhóm", "tiêu") and not found:
            continue  # «của 63 tỉnh, thành phố»
        if behind in _OF_ELSE or not line.is_free(token) or (found and not responds):
            break
        found.append(token)
        if not responds:
            break
    return found


def _is_of_marks(line: Line, first: int, at: int, number: Token) -> bool:
    """Points or an index, by a word around the mean or by the size of the number."""
    before = {t.symbol for t in line.tokens[max(first, at - 6) : at]}
    counted = [n for n in range(first, at) if line.tokens[n].symbol in ("SVC", "REC", "RECON")]
    if any("COH" not in [t.symbol for t in line.tokens[max(first, n - 4) : n]] for n in counted):
        return False  # but «các bộ có dịch vụ công»
    if {"hơn", "kém", "thua"} & before and line.tokens[line.index(number) - 1].symbol in ("COH", "unit"):
        return False  # «cao hơn điểm trung bình của các huyện 3,5 điểm»
    behind = line.tokens[line.index(number) + 1 : line.index(number) + 2]
    points = bool(behind) and behind[0].symbol == "POINTS"
    small = number.value.is_decimal and number.value.value <= 1 and number.value.of is None
    return points or small or "POINTS" in before or (bool(_SAID & before) and number.value.value <= 1)


def _whose(line: Line, first: int, at: int, last: int, scope: Scope) -> Subject | None:
    """The cohort between the words and the number, else the last before the words, else that of the sentence before where
    this one says that it goes into its parts."""
    between, before = _cohort(line, at, last, scope, nearest=False), _cohort(line, first, at, scope, nearest=True)
    if isinstance(between, Subject) and between.id == "nation" and isinstance(before, Subject):
        return before  # «DTI cấp tỉnh bình quân cả nước»
    if between is not None or before is not None:
        said = between if between is not None else before
        return said if isinstance(said, Subject) else None
    if scope.headed is not None and all(t.symbol not in ("AG", "unit") for t in line.tokens[:last]) and at < _NEAR:
        return scope.headed  # «Điểm trung bình của nhóm là …» below «Khối sở, ban, ngành»
    words = {t.symbol for t in line.tokens[at:last]}
    if words & {"nhóm", "khối"} and not words & {"AG", "unit", "tiêu", "này"}:
        return scope.headed  # «Giá trị trung bình của nhóm đạt …» under the heading of one
    named = any(t.symbol in ("AG", "unit", "nhóm", "khối") for t in line.tokens[:last])
    if named or scope.cohort_before is None or not _HEAD.match(line.text[line.start : line.end].lower()):
        return None
    return scope.cohort_before


def _cohort(line: Line, first: int, last: int, scope: Scope, *, nearest: bool) -> Subject | str | None:
    """A cohort between two tokens; a word where there is one that stands for no cohort, None where there is none."""
    spots = [n for n in range(first, last) if line.tokens[n].symbol == "COH" or _is_level(line, n)]
    if not spots:
        return None
    at = spots[-1] if nearest else spots[0]
    token = line.tokens[at]
    if token.symbol != "COH":
        return _of_level(line, at, scope) or "?"
    behind = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    if behind is not None and behind.symbol in ("có", "không") and (of_some := _narrowed(line, at, scope)):
        return of_some
    counted = line.tokens[at - 1] if at and line.tokens[at - 1].symbol == "NUM" else None
    subject = cohort_subject(line, token, scope)
    if subject is None or (behind is not None and behind.symbol not in _BEHIND_COHORT) or token.value == "any":
        return "?"
    sized = re.search(r"-\d+$", subject.id) is not None
    if counted is not None and ((sized and not is_all(subject.id, counted)) or (nearest and not sized)):
        return "?"  # «5 sở đạt trên mức trung bình»
    return subject


def _narrowed(line: Line, at: int, scope: Scope) -> Subject | str | None:
    """«bộ, cơ quan ngang bộ có dịch vụ công»: a cohort of its own, where the registry knows one."""
    end = next((n for n in range(at + 1, min(at + 6, len(line.tokens))) if line.tokens[n].symbol == "SVC"), None)
    if end is None:
        return None
    without = any(t.symbol in ("không", "chưa") for t in line.tokens[at:end])
    words = f"bộ {'không ' if without else ''}có dịch vụ công"
    cohort = (
        scope.registry.cohort(words, year=scope.year) if group_at(line, line.tokens[at], scope) in _CENTRAL else None
    )
    published, span = (
        line.text[line.tokens[at].start : line.tokens[end].end],
        span_of(line.tokens[at], line.tokens[end]),
    )
    return Subject("cohort", cohort, published, span) if cohort else "?"


def _is_level(line: Line, at: int) -> bool:
    return line.tokens[at].symbol == "cấp" and [t.symbol for t in line.tokens[at + 1 : at + 2]] == ["unit"]


def _of_level(line: Line, at: int, scope: Scope) -> Subject | None:
    """«cấp tỉnh»: on a page on the nation its provinces, on that of a province its departments."""
    tokens = line.tokens[at : at + 2]
    if scope.province is not None:
        return level_subject(line, tokens, scope)
    words = line.text[tokens[0].start : tokens[1].end]
    group = {"cấp tỉnh": "provinces", "cấp bộ": "ministries"}.get(words.lower())
    cohort = scope.cohort(group, scope.year) if group else None
    return Subject("cohort", cohort, words, (tokens[0].start, tokens[1].end)) if cohort else None


def _further(line: Line, at: int, mean: _Mean, behind: int, scope: Scope) -> Iterator[Found]:
    """What follows a mean and is of another year, group or part."""
    while behind < len(line.tokens):
        if line.tokens[behind].symbol in ("POINTS", ")"):
            behind += 1
            continue
        year = next((h for h in line.hits(_OTHER_YEAR, behind) if h.first == behind), None)
        if year is not None:
            number = year.token("n") or year.token("m") or year.one("k")
            when = year.token("year") or year.token("y") or year.one("v")
            yield _made(line, at, _Mean(mean.subject, mean.part, int(when.value)), number)
            behind = line.index(number) + 1
            continue
        hit = next((h for made in (_AGAINST, _THEN) for h in line.hits(made, behind) if h.first == behind), None)
        other = _other(line, hit.tokens("of"), mean, scope) if hit is not None else None
        after = line.tokens[hit.after].symbol if hit is not None and hit.after < len(line.tokens) else ""
        if hit is None or other is None or after in _OF_ELSE or not line.is_free(hit.one("n")):
            return
        yield _made(line, at, other, hit.one("n"))
        behind = hit.after


def _other(line: Line, said: list[Token], mean: _Mean, scope: Scope) -> _Mean | None:
    """The mean with the group or the part that some words name instead; None where they name neither, or both."""
    if not said:
        return None
    first, last = line.index(said[0]), line.index(said[-1]) + 1
    group = _cohort(line, first, last, scope, nearest=True)
    parts = parts_named(line, scope, said[0].start, said[-1].end)
    if isinstance(group, Subject) and not parts and parts is not None:
        return _Mean(group, mean.part, mean.year)
    if group is None and parts is not None and len(parts) == 1 and mean.part is not None:
        return _Mean(mean.subject, parts[0], mean.year)
    return None


def _made(line: Line, at: int, mean: _Mean, number: Token) -> Found:
    line.use(number)
    indicator = "index" if number.value.value <= 1 else "points"
    values = {
        "indicator": indicator, "topic": f"average/{mean.part}" if mean.part else "average",
        "value": number.value.value, "unit": indicator, "qualifier": number.value.qualifier,
    }  # fmt: skip
    places = {"value": (number.start, number.end)}
    return Found("measure", mean.subject, values, places, span_of(line.tokens[at], number), "average", mean.year)
