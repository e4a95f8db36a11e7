"""Shares: of services with records, of agencies in a class, of what a topic names."""

import re
from collections.abc import Iterator
from itertools import pairwise

from transform.prose.found import Found, Subject, span_of
from transform.prose.levels import UNSTATED
from transform.prose.rules.class_shares import (
    class_counts,
    class_of_cohorts,
    classes_by_year,
    counts_of_other_year,
    shares_of_classes,
    year_before,
)
from transform.prose.rules.share import RATE, percent, share_of, whole
from transform.prose.scope import Scope
from transform.prose.subjects import cohort_subject, is_field, subject_at
from transform.prose.tokens import Line, Token, pattern
from transform.prose.topics import ONLINE_RECORDS, Topic, topic_of

_ARISE = pattern(r"phát sinh |có (?:~)(?:RECON|REC|RECALL) |(?:RECON|REC|RECALL) (?:~)phát sinh ")
_SERVICES_ARISE = pattern(r"SVC (?:(?:ở|đạt) )?(?:LVL )?(?:~)(?:phát sinh|có (?:~)(?:RECON|REC)) |PCT (?:~)SVC ")
_LEVEL_BEHIND = pattern(r"PCT (?:(?:số|tổng|ở|với|đối|của|các|tại|trong|cho) |SVC |\( ){0,4}(?P<level>LVL )")
_PLACED = pattern(
    r"(?:ở |tại |khối )?(?P<place>cấp unit |COH |AG )(?:[^\W\dA-Z_][^\WA-Z]* |: |, |đạt |unit |RNK |RECON |LVL |\( ){0,14}?(?P<value>PCT )"
)
_PLACED_BEHIND = pattern(
    r"(?P<value>PCT )(?:(?!và |còn |là )[^\W\dA-Z_][^\WA-Z]* |unit |\( ){0,6}?(?P<place>cấp unit |COH |AG )(?![^()]*PCT \) )"
)
_COUNTED = frozenset({"NUM", "FRAC", ")", "PCT", "một", "nhiều", "những"})
_THIS_RATE = re.compile(r"tỉ lệ (?:này|tương ứng|đó|RESP) |con số (?:này|tương ứng|RESP) ")
_CONDITION = re.compile(r"(?:số|tỉ lệ|PCT) (?:các )?COH có (?:PCT|tỉ lệ) ")
_RATE_WORD = re.compile(r"\W*(?:và\s+|còn\s+)?(?:riêng\s+)?t[ỉỷ]\s+(?:lệ|trọng)", re.IGNORECASE)
_NEXT_RATE = re.compile(r";|,(?=\s*(?:và\s+|còn\s+)?t[ỉỷ]\s+(?:lệ|trọng))", re.IGNORECASE)


def read_shares(line: Line, scope: Scope, counted: list[Found]) -> Iterator[Found]:
    """Percentages that stand without a count, and classes whose count stands behind them; `counted` are the counts of
    agencies that the sentence gave."""
    if "PCT " in line.symbols or "CLS " in line.symbols:
        classes = [
            *classes_by_year(line, scope),
            *counts_of_other_year(line, scope),
            *class_counts(line, scope),
            *class_of_cohorts(line, scope),
            *shares_of_classes(line, scope),
        ]
        yield from classes
        yield from year_before(line, scope, [*counted, *classes])
        yield from _again(line, scope)
        yield from _with_records(line, scope)
        yield from _topics(line, scope)


def _again(line: Line, scope: Scope) -> Iterator[Found]:
    """«Tỉ lệ này ở các bộ lần lượt là 63,5% và 77,4%»: the shares of the sentence before, of somebody else."""
    values = [t for t in line.tokens if t.symbol == "PCT" and line.is_free(t)]
    if not _THIS_RATE.search(line.symbols) or not values or len(values) != len(scope.shares):
        return
    subject = subject_at(line, values[0], scope)
    if subject is None or subject.span is None:
        return
    for value, fields in zip(values, scope.shares, strict=True):
        line.use(value)
        again = {key: said for key, said in fields.items() if key != "year"}
        found = share_of(line, line.tokens, subject, {**again, **percent(value)}, value, scope)
        if not any(t.symbol == "YEAR" for t in line.tokens):
            found.year = fields["year"]
        yield found


def _with_records(line: Line, scope: Scope) -> Iterator[Found]:
    """«tỉ lệ dịch vụ có phát sinh hồ sơ ở mức độ 3, mức độ 4 tương ứng là 81,67% và 22,63%»."""
    if (
        "SVC " not in line.symbols
        or not any(True for _ in line.hits(_ARISE))
        or any(t.symbol in ("chưa", "không") for t in line.tokens)
    ):
        return
    if not RATE.search(line.symbols) and not any(True for _ in line.hits(_SERVICES_ARISE)):
        return  # «hồ sơ phát sinh mới đạt 18%» is no share of services
    values = [t for t in line.tokens if t.symbol == "PCT" and line.is_free(t)]
    against = {hit.one("value"): hit.one("cohort") for hit in line.hits(_AGAINST)}
    if len(values) == 2 and values[1] in against:
        level = _last_level(line, values[0])
        subject = cohort_subject(line, against[values[1]], scope)
        if level is not None and subject is not None:
            line.use(values[1])
            fields = {"indicator": "share_services_with_records", "service_level": level, **percent(values[1])}
            yield share_of(line, line.tokens, subject, fields, values[1], scope)
            values = values[:1]
    for value, level in zip(values, _levels(line, values), strict=True):
        subject = subject_at(line, value, scope) or (None if _names_many(line) else whole(scope))
        if subject is None or level is None:
            continue
        line.use(value)
        fields = {"indicator": "share_services_with_records", "service_level": level, **percent(value)}
        yield share_of(line, line.tokens, subject, fields, value, scope)


def _names_many(line: Line) -> bool:
    """Whether a sentence tells of several cohorts, so that the last one is not whom its first share is of."""
    return len({t.value for t in line.tokens if t.symbol == "COH" and t.value != "any"}) > 1


def _levels(line: Line, values: list[Token]) -> list[str | None]:
    """A level for each share: the one right behind it, one after the other of a list, or the last one before."""
    behind = {hit.tokens()[0]: str(hit.one("level").value.level) for hit in line.hits(_LEVEL_BEHIND)}
    if any(value in behind for value in values):
        return _further_levels(line, values, behind)
    lists = [t for t in line.tokens if t.symbol == "LVL" and t.start < values[0].start] if values else []
    if not lists and "RESP " in line.symbols:  # «72% và 62% lần lượt là tỉ lệ dịch vụ mức độ 3, mức độ 4 …»
        lists = [t for t in line.tokens if t.symbol == "LVL"][:1]
    joined = values and all(
        {t.symbol for t in line.tokens[line.index(a) + 1 : line.index(b)]} <= {"và", ",", "~"}
        for a, b in pairwise(values)
    )
    if len(values) > 1 and lists and len(lists[-1].value.parts) == len(values) and (joined or "RESP " in line.symbols):
        return [part[0] for part in lists[-1].value.parts]
    said = {t.value.level for t in line.tokens if t.symbol == "LVL"}
    if len(said) <= 1 and len(values) > 1 and _each_named(line, values):
        return [said.pop() if said else UNSTATED] * len(values)
    return [_last_level(line, value) for value in values]


def _further_levels(line: Line, values: list[Token], behind: dict[Token, str]) -> list[str | None]:
    """«khối bộ đạt 71,3% (mức 3) và 88,9% (mức 4), còn khối tỉnh lần lượt 28,4% và 35,2%»: of the same levels in order."""
    rest = [value for value in values if value not in behind]
    if len(rest) > 1:
        again = dict(zip(rest, behind.values(), strict=False)) if len(rest) == len(behind) else {}
        again = again if "RESP " in line.symbols else {}
        return [behind.get(value) or again.get(value) for value in values]
    return [behind.get(value) or _last_level(line, value) for value in values]


def _each_named(line: Line, values: list[Token]) -> bool:
    """«của A đạt 71,3%, của các bộ đạt 44,8%»: an agency or a cohort before each share."""
    starts = [line.tokens[0].start, *(value.end for value in values[:-1])]
    return all(
        any(t.symbol in ("AG", "COH") and start <= t.start < value.start for t in line.tokens)
        for start, value in zip(starts, values, strict=True)
    )


# «… của các bộ là 61,7%, cao hơn mức 33,5% của các tỉnh»
_AGAINST = pattern(
    r"(?:cao|thấp) hơn (?:(?:hẳn|nhiều|mức|con|số|tỉ|lệ|so|với) ){0,4}(?P<value>PCT )(?:của|ở|tại) (?:(?:khối|các) ){0,2}(?P<cohort>COH )"
)


def _last_level(line: Line, value: Token) -> str | None:
    before = [t for t in line.tokens if t.symbol == "LVL" and t.start < value.start]
    if not before:
        alone = sum(t.symbol == "PCT" for t in line.tokens) == 1 and all(t.symbol != "LVL" for t in line.tokens)
        return UNSTATED if alone else None
    # Two values behind one level: which of them it is said of is not certain.
    between = [t for t in line.tokens if t.symbol == "PCT" and before[-1].start < t.start < value.start]
    return None if between else str(before[-1].value.level)


def _topics(line: Line, scope: Scope) -> Iterator[Found]:
    """«tỉ lệ máy tính/cán bộ ở cấp tỉnh đạt 97%, ở cấp huyện đạt 86%»."""
    values = [t for t in line.tokens if t.symbol == "PCT" and line.is_free(t)]
    if not values:
        return
    topic: Topic | None = None
    for start, end in _rates(line):
        text = line.text[start:end]
        own = topic_of(scope.wording, text)
        # «…; ở cấp huyện đạt 86%» goes on with the topic before it, «…; tỉ lệ cán bộ có … đạt 100%» does not.
        topic = own if own is not None or _RATE_WORD.match(text) else topic
        inside = [t for t in values if start <= t.start < end]
        if topic is not None and topic.id != "many-online-records" and inside:
            yield from _of_topic(line, scope, topic, inside, start)


def _rates(line: Line) -> Iterator[tuple[int, int]]:
    """The places of the clauses that each may speak of a share of their own."""
    start = line.start
    for found in _NEXT_RATE.finditer(line.text, line.start, line.end):
        yield start, found.start()
        start = found.end()
    yield start, line.end


def _of_topic(line: Line, scope: Scope, topic: Topic, values: list[Token], start: int) -> Iterator[Found]:
    if any(line.tokens[line.index(value) - 1].symbol == "có" for value in values) or _CONDITION.search(line.symbols):
        return  # «Tỉ lệ các bộ có 100% cán bộ … là 95%»: which of them the topic is of, is not certain
    said = line.text[start : values[0].start].strip(" ,:(")
    fields = {"indicator": "share", "topic": topic.id, "topic_published": said}
    if topic.id == ONLINE_RECORDS:
        levels = {t.value.level for t in line.tokens if t.symbol == "LVL" and start <= t.start < values[-1].end}
        if len(levels) > 1:
            return  # which share is of which level is not certain
        fields["service_level"] = levels.pop() if levels else UNSTATED
    for value, subject in _placed(line, values, scope):
        line.use(value)
        yield share_of(line, line.tokens, subject, {**fields, **percent(value)}, value, scope)
    rest = [t for t in values if line.is_free(t)]
    if len(values) == 1 and rest and RATE.search(line.symbols):
        whose = subject_at(line, values[0], scope)
        if whose is not None:
            line.use(values[0])
            yield share_of(line, line.tokens, whose, {**fields, **percent(values[0])}, values[0], scope)


def _placed(line: Line, values: list[Token], scope: Scope) -> Iterator[tuple[Token, Subject]]:
    """Each share with the level or the cohort that it is of."""
    spots = [
        (number, t) for number, t in enumerate(line.tokens) if t.symbol in ("AG", "COH") or _is_level(line, number)
    ]
    if len(values) > 1 and "RESP " in line.symbols:
        if len(spots) == len(values):
            yield from _paired(line, [n for n, _ in spots], values, scope)
        return
    first = min((line.tokens[n].start for n, _ in spots), default=0)
    made = _PLACED_BEHIND if values[0].start < first else _PLACED
    for hit in line.hits(made):
        value = hit.one("value")
        place = hit.tokens("place")
        if place[0].symbol == "COH" and hit.first and line.tokens[line.index(place[0]) - 1].symbol in _COUNTED:
            continue  # «12/63 tỉnh có tỉ lệ … trên 90%» says what those passed
        if place[0].symbol == "COH" and is_field(line, line.index(place[0])):
            continue  # «A dẫn đầu các huyện về tỉ lệ … với 88,2%»
        subject = _of_place(line, place, scope)
        if subject is not None and value in values and line.is_free(value):
            yield value, subject


def _is_level(line: Line, number: int) -> bool:
    return (
        line.tokens[number].symbol == "cấp"
        and number + 1 < len(line.tokens)
        and line.tokens[number + 1].symbol == "unit"
    )


def _paired(line: Line, spots: list[int], values: list[Token], scope: Scope) -> Iterator[tuple[Token, Subject]]:
    for number, value in zip(spots, values, strict=True):
        tokens = line.tokens[number : number + (2 if line.tokens[number].symbol == "cấp" else 1)]
        subject = _of_place(line, tokens, scope)
        if subject is not None:
            yield value, subject


def _of_place(line: Line, tokens: list[Token], scope: Scope) -> Subject | None:
    first = tokens[0]
    if first.symbol == "AG":
        return Subject("agency", first.value, line.text[first.start : first.end], (first.start, first.end))
    if first.symbol == "COH":
        return cohort_subject(line, first, scope)
    if any(
        t.symbol == "AG" and scope.registry.kind(str(t.value)) == "district"
        for t in line.tokens
        if t.start < first.start
    ):
        return None  # «Huyện A: … cấp xã đạt 70%»
    words = line.text[tokens[0].start : tokens[-1].end]
    cohort = scope.registry.cohort(words, province=scope.province, year=scope.year) if scope.province else None
    return Subject("cohort", cohort, words, span_of(*tokens)) if cohort else None
