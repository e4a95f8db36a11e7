"""«mức độ 3 và mức độ 4 của A lần lượt là 1.800 và 308 dịch vụ»: values in the order of a list."""

import re
from collections.abc import Iterator
from typing import Any

from transform.prose.found import Found, Subject, span_of
from transform.prose.levels import level_of
from transform.prose.scope import Scope, agency_subject, year_at
from transform.prose.subjects import cohort_subject, subject_at
from transform.prose.tokens import Hit, Line, Token, pattern

_RESPECTIVELY = pattern(
    r"(?P<resp>RESP )(?:(?:là|đạt|có|:|cung|cấp|với|được|ở|mức|số|lượng|tiếp|nhận|giải|quyết|xử|lý|trực|tuyến|gồm) |: |, ){0,8}"
    r"(?P<values>(?:NUM (?:SVC |RECON |REC |RECALL |(?:COH |unit )(?=[.;,)]))?(?:LVL )?(?:, và |,|và)? ?){2,8})"
)
_OF_YEAR = pattern(
    r"(?P<n>NUM )(?:SVC |REC |RECON |COH |unit )?(?:(?:vào|trong|của|ở) )?(?:\( (?P<year>YEAR )\) |(?P<bare>YEAR )(?!,? ?NUM|có|là|:))"
)
_YEAR_IS = pattern(
    r"(?P<year>YEAR )(?:là|có|đạt|:|chỉ có|mới có|chỉ là|mới là|tăng lên|lên) (?P<n>NUM )(?:SVC |REC |RECON |COH |unit )?(?=[,;.)] |và |$|rồi |còn )"
)
_PROVIDERS = pattern(
    r"(?:số|lượng) (?:các )?(?P<cohort>COH )(?:~)(?:cung cấp|có|triển khai) (?:~)SVC (?P<level>LVL )?(?!.*AG )(?!.*(?<!NUM )COH )"
)
_THIS_NUMBER = re.compile(r"con số (?:RESP|này) ")
_INDICATORS = {"SVC": "services", "RECON": "records_online", "REC": "records_online", "RECALL": "records_all"}
_UNITS = {"services": "services", "records_online": "records", "records_all": "records", "agencies": "agencies"}


def read_respective(line: Line, scope: Scope) -> Iterator[Found]:
    """Counts of services or records of several levels, or of several agencies, printed one after the other."""
    for hit in line.hits(_RESPECTIVELY):
        values = [t for t in hit.tokens("values") if t.symbol == "NUM" and line.is_free(t)]
        if scope.classes and _THIS_NUMBER.search(line.symbols):
            yield from _of_classes(line, scope, hit, values)
            continue
        indicator = _indicator(line, hit)
        if len(values) < 2 or indicator is None:
            continue
        if _THIS_NUMBER.search("".join(f"{t.symbol} " for t in line.tokens[: hit.after])):
            yield from _of_told(line, scope, hit, values)
            continue
        names = _names_before(line, hit.first)
        level = _level_behind(line, hit) or _levels_before(line, hit.first)
        by_name = len(names) == len(values)
        by_level = level is not None and len(level.value.parts) == len(values)
        years = _years_of(line, hit, scope)
        if len(years) == len(values) and not by_name and not by_level:
            providers = next((t for t in line.tokens if t.symbol == "COH"), None) if indicator == "agencies" else None
            subject = cohort_subject(line, providers, scope) if providers else subject_at(line, values[0], scope)
            for value, year in zip(values, years, strict=True):
                if subject is None:
                    break
                found = _found(
                    line, scope, hit, value, subject, indicator, level_of(line, value, level, scope, indicator)
                )
                found.year = year
                yield found
        elif by_name and not by_level:
            yield from _each_agency(line, scope, hit, values, names, indicator, level)
        elif by_level and level is not None and len(names) <= 1:
            yield from _each_level(line, scope, hit, values, level, indicator)


def read_by_year(line: Line, scope: Scope) -> Iterator[Found]:
    """«Dịch vụ mức độ 3 … qua các năm: 52 (năm 2016), 338 (năm 2017)», «số tỉnh cung cấp … tăng từ 18 năm 2009 lên 38
    năm 2010»: one count in several years."""
    hits = list(line.hits(_OF_YEAR))
    following = list(line.hits(_YEAR_IS))
    hits = following if len(following) > len(hits) else hits
    nouns = [t for t in line.tokens if t.symbol in _INDICATORS]
    if len(hits) < 2 or len({t.symbol for t in nouns}) != 1 or "phát sinh" in line.symbols:
        return
    providers = next((h for h in line.hits(_PROVIDERS) if h.after <= hits[0].first), None)
    cohorts = [t for t in line.tokens if t.symbol == "COH"]
    indicator = "agencies" if providers is not None else _INDICATORS[nouns[0].symbol]
    if providers is None and any(t.symbol in ("NUM", "FRAC") for t in line.tokens[: hits[0].first]):
        return
    for hit in hits:
        value = hit.one("n")
        subject = cohort_subject(line, cohorts[0], scope) if providers is not None else subject_at(line, value, scope)
        if subject is not None and line.is_free(value):
            found = _found(line, scope, hit, value, subject, indicator, level_of(line, value, None, scope, indicator))
            found.year, found.rule = int((hit.token("year") or hit.one("bare")).value), "by year"
            yield found


def _of_told(line: Line, scope: Scope, hit: Hit, values: list[Token]) -> Iterator[Found]:
    """«Năm 2019, con số tương ứng là 1.066 dịch vụ và 842 dịch vụ»: of what the sentence before counted. Where it
    counted more or fewer things, whose the values are is not certain."""
    subject = subject_at(line, values[0], scope)
    levelled = [one for one in scope.told if one[1] in ("3", "4")]
    told = next((known for known in (list(scope.told), levelled) if len(known) == len(values)), [])
    for value, (indicator, level) in zip(values, told, strict=False):
        if subject is not None and indicator in _UNITS:
            yield _found(line, scope, hit, value, subject, indicator, level)
    line.use(*values)


def _of_classes(line: Line, scope: Scope, hit: Hit, values: list[Token]) -> Iterator[Found]:
    """«Ở khối các tỉnh, các con số tương ứng là 19, 36 và 8 đơn vị»: of the classes that the sentence before counted."""
    groups = [t for t in line.tokens[: hit.first] if t.symbol == "COH"]
    subject = cohort_subject(line, groups[-1], scope) if groups else None
    line.use(*values)
    if subject is None or len(values) != len(scope.classes):
        return
    for value, class_ in zip(values, scope.classes, strict=True):
        figures = {"indicator": "class_count", "class": class_, "value": value.value.value, "unit": "agencies",
                   "qualifier": value.value.qualifier, "status": "value" if value.value.value else "zero"}  # fmt: skip
        yield Found("measure", subject, figures, {"value": (value.start, value.end)}, span_of(*hit.tokens()), "respective",
                    year_at(line, value, scope))  # fmt: skip


def _years_of(line: Line, hit: Hit, scope: Scope) -> list[int]:
    """«… các năm 2015, 2016 và 2017 lần lượt là», «trong ba năm này lần lượt là»: the years that the values are of."""
    own = [int(t.value) for t in line.tokens[: hit.first] if t.symbol == "YEAR"]
    these = re.search(r"năm (?:này|qua|trên|đó) ", "".join(f"{t.symbol} " for t in line.tokens[: hit.first]))
    return own or (list(scope.years) if these else [])


def _indicator(line: Line, hit: Hit) -> str | None:
    """What is counted: said behind the values, else last before them."""
    nouns = [t for t in hit.tokens("values") if t.symbol in _INDICATORS]
    if not nouns and any(h.first <= 1 for h in line.hits(_PROVIDERS)):
        return "agencies"  # «Số tỉnh cung cấp dịch vụ mức độ 3 trong các năm 2011 và 2012 lần lượt là 42 và 50»
    nouns = nouns or [t for t in line.tokens[: hit.first] if t.symbol in _INDICATORS]
    if not nouns:
        return None
    noun = nouns[-1].symbol
    with_records = noun != "SVC" and any(t.symbol == "phát" for t in line.tokens)
    return None if with_records and noun == "SVC" else _INDICATORS[noun]


def _level_behind(line: Line, hit: Hit) -> Token | None:
    """One level for all values: «… 200 và 93 dịch vụ mức độ 3»."""
    levels = [t for t in (*hit.tokens("values"), *line.tokens[hit.after : hit.after + 3]) if t.symbol == "LVL"]
    return levels[0] if len(levels) == 1 and len(levels[0].value.parts) == 1 else None


def _names_before(line: Line, at: int) -> list[Token]:
    """The names of the last list before a token."""
    names: list[Token] = []
    for token in reversed(line.tokens[:at]):
        if token.symbol == "AG":
            names.append(token)
        elif names and token.symbol not in (",", "và", "unit", "các", "của"):
            break
    return names[::-1]


def _levels_before(line: Line, at: int) -> Token | None:
    return next((t for t in reversed(line.tokens[:at]) if t.symbol == "LVL"), None)


def _each_level(
    line: Line, scope: Scope, hit: Hit, values: list[Token], level: Token, indicator: str
) -> Iterator[Found]:
    providers = next((t for t in line.tokens if t.symbol == "COH"), None) if indicator == "agencies" else None
    subject = cohort_subject(line, providers, scope) if providers else subject_at(line, values[0], scope)
    if subject is None:
        return
    for value, part in zip(values, level.value.parts, strict=True):
        yield _found(line, scope, hit, value, subject, indicator, part[0])


def _each_agency(
    line: Line, scope: Scope, hit: Hit, values: list[Token], names: list[Token], indicator: str, level: Token | None
) -> Iterator[Found]:
    for value, name in zip(values, names, strict=True):
        yield _found(
            line,
            scope,
            hit,
            value,
            agency_subject(line, name),
            indicator,
            level_of(line, value, level, scope, indicator),
        )


def _found(line: Line, scope: Scope, hit: Hit, value: Token, subject: Subject, indicator: str, level: str) -> Found:
    line.use(value)
    values: dict[str, Any] = {
        "indicator": indicator, "service_level": level, "value": value.value.value, "unit": _UNITS[indicator],
        "qualifier": value.value.qualifier, "status": "zero" if value.value.value == 0 else "value",
    }  # fmt: skip
    span = (subject.span[0] if subject.span else value.start, value.start)
    evidence = (min(span), max(t.end for t in hit.tokens()))
    return Found(
        "measure",
        subject,
        values,
        {"value": (value.start, value.end)},
        evidence,
        "respective",
        year_at(line, value, scope),
    )
