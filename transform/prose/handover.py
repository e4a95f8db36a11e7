"""What a sentence leaves to the next one, and a heading to the items below it."""

import re
from dataclasses import replace
from typing import Any

from transform.facts.criteria import OVERALL
from transform.prose.found import Found, Subject
from transform.prose.numerals import COUNT_WORDS
from transform.prose.scope import Scope, agency_subject, parenthesis
from transform.prose.subjects import cohort_subject
from transform.prose.tokens import Line


def under(line: Line, scope: Scope) -> Scope:
    """What the items of a list inherit from its heading: level, cohort, and what is ranked."""
    levels = {t.value.level for t in line.tokens if t.symbol == "LVL"}
    cohorts = [t for t in line.tokens if t.symbol == "COH" and t.value not in ("any",)]
    named = [t for t in line.tokens if t.symbol == "AG"]
    subject = cohort_subject(line, cohorts[-1], scope) if cohorts else None
    if subject is None and len(named) == 1 and line.tokens[line.index(named[0]) - 1].symbol == "của":
        subject = agency_subject(line, named[0])  # «Các chỉ số thành phần của Bộ A như sau:»
    level = levels.pop() if len(levels) == 1 else None
    return replace(scope, level=level, subject=subject, is_listed=True)


_GROUP_WORDS = frozenset(
    "khối cấp nhóm các của kết quả xếp hạng đánh giá đối với về tại ở ubnd chỉ số bảng thứ điểm mức độ / . , : - – ( ) unit "
    "những danh sách phân loại tình hình trong riêng theo".split()
)
_CENTRAL = ("ministries", "central", "ministries+government_agencies")
_LETTERS = frozenset("abcdđegh+*•") | {"i", "ii", "iii", "iv", "v", "-"}


def headed_group(line: Line, scope: Scope) -> str | None:
    """«1. Khối sở, ban, ngành», «Cấp huyện»: the group that a heading gives what is below it, None for another heading."""
    groups = {str(t.value) for t in line.tokens if t.symbol == "COH" and t.value != "any"}
    mark = 0 if not line.tokens or line.tokens[0].symbol not in ("NUM", *_LETTERS) else 1
    rest = [t.symbol for t in line.tokens[mark:] if t.symbol not in ("COH", "YEAR")]
    plain = all(symbol in _GROUP_WORDS for symbol in _without_services(rest))
    return groups.pop() if len(groups) == 1 and plain else None


def headed_cohort(line: Line, group: str, scope: Scope) -> Subject | None:
    """The cohort of a heading's group; «các bộ, cơ quan ngang bộ có dịch vụ công» are one of their own."""
    token = next(t for t in line.tokens if t.symbol == "COH" and t.value == group)
    symbols = [t.symbol for t in line.tokens]
    if _without_services(symbols) == symbols:
        return cohort_subject(line, token, scope)
    words = f"bộ {'không ' if 'không' in symbols else ''}có dịch vụ công"
    cohort = scope.registry.cohort(words, year=scope.year) if group in _CENTRAL else None
    return Subject("cohort", cohort, line.text[token.start : token.end]) if cohort is not None else None


def _without_services(symbols: list[str]) -> list[str]:
    """Without «có dịch vụ công», «không cung cấp dịch vụ công» at the end of a heading."""
    found = re.sub(r"(?:^| )(?:(?:có|không|chưa|cung|cấp) )+SVC(?: [.:])?$", "", " ".join(symbols))
    return found.split()


def _shares(found: list[Found]) -> tuple[dict[str, Any], ...]:
    """What the shares of a sentence were of, if of one agency or cohort: «tỉ lệ này» in the next one is of the same."""
    shares = sorted((f for f in found if f.rule == "shares" and "value" in f.places), key=lambda f: f.places["value"])
    if len({f.subject.id for f in shares}) != 1:
        return ()
    kept = ("indicator", "topic", "topic_published", "service_level", "class")
    return tuple({**{key: f.values.get(key) for key in kept}, "year": f.year} for f in shares)


def _told(found: list[Found]) -> tuple[tuple[str, str], ...]:
    """Indicator and level of each count of a sentence on one subject, in their order: «con số tương ứng» in the next
    one is of the same."""
    counts = sorted(
        (f for f in found if f.values.get("service_level") and "value" in f.places), key=lambda f: f.places["value"]
    )
    if len({f.subject.id for f in counts}) != 1:
        return ()
    return tuple((str(f.values["indicator"]), str(f.values["service_level"])) for f in counts)


def _classes(found: list[Found]) -> tuple[str, ...]:
    """The classes that a sentence counted, in their order, if of one cohort: «các con số tương ứng» in the next one are
    of these."""
    counts = sorted(
        (f for f in found if f.values.get("indicator") == "class_count" and "value" in f.places),
        key=lambda f: f.places["value"],
    )
    return tuple(str(f.values["class"]) for f in counts) if len({f.subject.id for f in counts}) == 1 else ()


def _only(found: list[Found]) -> Subject | None:
    """The agency of some findings, if it is one."""
    known = {f.subject.id: f.subject for f in found}
    only = next(iter(known.values())) if len(known) == 1 else None
    return Subject("agency", only.id, only.published) if only is not None and only.type == "agency" else None


def _last_place(line: Line, found: list[Found]) -> Found | None:
    """The place of the last agency that the sentence names, from which «tiếp theo là» goes on in the next one."""
    named = [t for t in line.tokens if t.symbol == "AG"]
    ranked = [f for f in found if f.values.get("rank") and f.subject.span and f.rule == "ranking"]
    if not named or not ranked:
        return None
    last = max(ranked, key=lambda f: f.subject.span or (0, 0))
    return last if last.subject.span == (named[-1].start, named[-1].end) else None


def ranks_below(line: Line) -> bool:
    """«Ba địa phương đứng đầu gồm:»: the numbers of the list below are places."""
    text = line.text[line.start : line.end].rstrip().lower()
    top = any(t.symbol == "RNK" and t.value.places == (1,) for t in line.tokens)
    return text.endswith(":") and (top or re.search(r"xếp hạng|thứ hạng|thứ tự", text) is not None)


def promised(line: Line) -> int:
    """How many a heading counts whom its list gives in their order: «Năm tỉnh có tổng điểm cao nhất là:» five."""
    for at, token in enumerate(line.tokens[:4]):
        if [t.symbol for t in line.tokens[at + 1 : at + 2]] in (["COH"], ["unit"]):
            return int(token.value.value) if token.symbol == "NUM" else COUNT_WORDS.get(token.symbol, 0)
    return 0


def _reports(line: Line, number: int) -> bool:
    """«Báo cáo của A cho biết, …»: who says it is not whom it is about."""
    before = [t.symbol for t in line.tokens[max(0, number - 3) : number]]
    behind = [t.symbol for t in line.tokens[number + 1 : number + 4]]
    told = behind[:2] in (["cho", "biết"], ["cho", "hay"], ["thông", "tin"]) or behind[1:3] in (
        ["cho", "biết"],
        ["cho", "hay"],
    )
    return told or "SOURCE" in before or (before[-1:] == ["của"] and before[-3:-1] == ["báo", "cáo"])


_INTO_PARTS = re.compile(
    r"(?:từng|các) (?:nhóm )?(?:tiêu chí|chỉ số|hạng mục|trụ cột)(?: thành phần)?|(?:chỉ số|tiêu chí) thành phần"
)


def _goes_into_parts(line: Line, scope: Scope, found: list[Found]) -> bool:
    """Whether the sentences that follow tell of parts of the evaluation: this one says so, or told nothing else."""
    scores = [f.values.get("criterion_id") != OVERALL for f in found if f.table == "score"]
    if scores:
        return all(scores)
    return scope.in_parts or names_parts(line.text[line.start : line.end])


def names_parts(text: str) -> bool:
    """«Nếu xét từng chỉ số thành phần thì trật tự có khác»: what follows is on these."""
    return _INTO_PARTS.search(text.lower()) is not None


def leave(line: Line, scope: Scope, found: list[Found]) -> Scope:
    """Whom the next sentence goes on about: the last agency with a figure, or the only one named."""
    levels = {t.value.level for t in line.tokens if t.symbol == "LVL"}
    scope = replace(
        scope, last=_last_place(line, found), shares=_shares(found), told=_told(found), classes=_classes(found)
    )
    years = tuple(int(t.value) for t in line.tokens if t.symbol == "YEAR")
    scope = replace(
        scope,
        parts=_only([f for f in found if f.rule == "criteria"]),
        scored=_only([f for f in found if f.table == "score"]),
        graded=tuple(f for f in found if f.table == "score" and f.doubt is None),
        in_parts=_goes_into_parts(line, scope, found),
    )
    counted = {f.year for f in found if f.table == "measure"}
    scope = replace(scope, year_counted=counted.pop() if len(counted) == 1 else None)
    results = [] if any(t.symbol == "TARGET" for t in line.tokens) else line.tokens  # years of plans are no results
    plain = {int(t.value) for n, t in enumerate(results) if t.symbol == "YEAR" and parenthesis(line, n) is None}
    kept = scope.year_said if not years and scope.year == scope.year_said else None  # it went on in that year
    scope = replace(scope, years=years or scope.years, year_said=plain.pop() if len(plain) == 1 else kept)
    cohorts = {f.subject.id: f.subject for f in found if f.subject.type == "cohort"}
    providers = [f for f in found if f.values.get("indicator") == "agencies" and f.values.get("topic") is None]
    of_providers = {str(f.values.get("service_level")) for f in providers}
    scope = replace(scope, provided=of_providers.pop() if len(of_providers) == 1 else None)
    if found:
        only_cohort = next(iter(cohorts.values())) if len(cohorts) == 1 else None
        scope = replace(scope, cohort_before=only_cohort)
    elif any(t.symbol in ("AG", "COH") for t in line.tokens):
        scope = replace(scope, cohort_before=None)  # the sentence was on others, whatever it said of them
    if levels:
        scope = replace(scope, series_level=levels.pop() if len(levels) == 1 else None)
    agencies = {f.subject.id: f.subject for f in found if f.subject.type == "agency"}
    if len(agencies) == 1:
        only = next(iter(agencies.values()))
        return replace(scope, subject=Subject("agency", only.id, only.published))
    if agencies:
        return replace(scope, subject=None)
    named = {t.value: t for number, t in enumerate(line.tokens) if t.symbol == "AG" and not _reports(line, number)}
    if len(named) == 1:
        token = next(iter(named.values()))
        return replace(scope, subject=Subject("agency", token.value, line.text[token.start : token.end]))
    return replace(scope, subject=None) if named or cohorts else scope
