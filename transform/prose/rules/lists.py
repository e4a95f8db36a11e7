"""Those who have or have not: lists of agencies without services, without figures, with something, with very many."""

import re
from collections.abc import Iterator
from typing import Any

from transform.prose.found import Found, Subject, span_of
from transform.prose.levels import level_of
from transform.prose.rules.listed import LIST, of_listed
from transform.prose.rules.magnitudes import each, many
from transform.prose.rules.missing import read_missing
from transform.prose.scope import Scope, year_at
from transform.prose.subjects import cohort_at
from transform.prose.tokens import Hit, Line, Token, pattern
from transform.prose.topics import topic_of

_WORDS = r"(?:[^\W\dA-Z_][^\WA-Z]* |unit |COH |: |, |LVL |YEAR |\( [^()A-Z]{0,60}\) ){0,12}?"
_NO = r"(?:chưa|không)"
_WITHOUT = r"(?:có|cung cấp|triển khai|thực hiện) (?:(?:được|bất|kỳ|kì|một|ít|nhất|các) ){0,3}SVC (?:(?:ở|nào|công|từ|đạt|tại|được|cung|cấp) )*(?:LVL )?(?:trở lên )?"
_LEAD = r"(?:(?:là|gồm|gồm có|bao gồm|như|:|đó là|cụ thể) |: )+(?:(?:các|unit|COH) )*(?:: )?"
# «Trong 14 địa phương chưa có dịch vụ mức độ 3 có A, B»: some of them
_SOME_WITHOUT = pattern(
    rf"(?:trong|trong số) (?:(?:tổng|số) ){{0,2}}NUM (?:COH |unit ){_NO} {_WITHOUT}(?:, )?có (?:(?:các|cả|unit|COH) )*{LIST}"
)
_WITHOUT_SERVICES = (
    pattern(rf"(?:tại|ở) {LIST}(?:, )?(?:(?:đến|nay|vẫn|hiện) )*{_NO} {_WITHOUT}"),
    pattern(rf"(?:vẫn )?[\"“]? ?trắng [\"”]? ?(?:về )?SVC {_WORDS}{_LEAD}{LIST}"),
    pattern(rf"(?P<n>NUM )(?P<cohort>COH )\( {LIST}\) (?:~){_NO} {_WITHOUT}"),
    _SOME_WITHOUT,
    pattern(rf"^(?:~){_NO} {_WITHOUT}{_WORDS}{_LEAD}{LIST}"),
    pattern(
        rf"{LIST}(?:(?:đều|vẫn|hiện|là|những|các|unit|cũng|còn|thì|đến|nay|hai|ba|bốn|năm|NUM|duy|nhất) |COH ){{0,7}}{_NO} {_WITHOUT}"
    ),
    pattern(rf"(?:(?P<n>NUM )(?P<cohort>COH )|COH )(?:~){_NO} {_WITHOUT}{_WORDS}{_LEAD}{LIST}"),
)
# «không phát sinh hồ sơ trực tuyến», «chưa nhận được hồ sơ nào qua mạng», «chưa phát sinh hồ sơ»
_NONE = (
    rf"{_NO} (?:(?:có|có phát sinh|phát sinh|tiếp nhận|nhận được|nhận|ghi nhận|giải quyết|xử lý) (?:được )?(?:bất kỳ |một )?(?:RECON |REC nào (?:được )?(?:nộp )?(?:trực tuyến|qua mạng) )"
    r"|phát sinh REC (?!nào giấy|giấy))"
)
# «A có 04 dịch vụ mức độ 3 nhưng không phát sinh hồ sơ trực tuyến nào»
_BUT_NO_RECORDS = pattern(
    rf"(?P<list>AG (?:(?:,|và|, và) AG )*)(?:(?!AG |COH |[;…] |RNK ).){{0,90}}?(?:nhưng|song|tuy nhiên|,|mà) (?:(?:cả|năm|trong|qua|vẫn|lại|đều|đến|nay|hiện|chưa từng) |YEAR ){{0,4}}{_NONE}(?!.*(?:thông tin|số liệu|đúng hạn|quá hạn))"
)
_NO_RECORDS = pattern(
    rf"{LIST}(?:(?:đều|vẫn|hiện|cũng|năm|qua|trong|là|những|đến|nay|thì|mà|duy|nhất|còn|hai|ba) |YEAR |COH |unit ){{0,5}}{_NONE}(?:(?:nào|mức|độ|LVL) )?(?!.*(?:thông tin|số liệu|đúng hạn|quá hạn))"
)
# «Không có hồ sơ trực tuyến nào phát sinh tại A và B»
_NONE_AT = pattern(
    rf"{_NO} (?:có |phát sinh |có phát sinh |ghi nhận )(?:bất kỳ |một )?RECON (?:LVL )?(?:nào )?(?:(?:được|phát|sinh|nộp|gửi|tiếp|nhận) ){{0,4}}(?:tại|ở|của) (?:(?:các|hai|ba|unit) |COH ){{0,3}}{LIST}"
)
_AFTER_COUNT = pattern(
    rf"\( (?:(?P<n>NUM )(?P<cohort>COH ))?(?P<said>{_WORDS}(?:SVC {_WORDS})?)(?:là|gồm|:|gồm có|bao gồm) (?:: )?(?:(?:các|unit) )*{LIST}(?:… )?\) "
)
_THEN_LISTED = pattern(
    rf"(?:[,;:] )?(?P<said>(?:còn lại |còn |các |những |hai |ba |bốn |năm |sáu |bảy |chức |năng |này |unit |COH |NUM |đã |chưa |không |có |cung cấp |triển khai |thực hiện |là |dịch vụ )*?)"
    rf"(?:gồm|bao gồm|đó là|cụ thể là|cụ thể gồm|gồm có|là|:|trừ|ngoại trừ|còn lại) (?:: )?(?:(?:các|unit|COH|là) )*{LIST}(?P<tail>(?:vẫn |hiện |đều )?(?:chưa|không) )?"
)
_BEFORE_COUNT = pattern(
    rf"{LIST}(?:(?:là|đều|vẫn|hiện|cũng|còn) )*(?P<said>chưa|không) (?:có|triển khai|cung cấp|thực hiện) "
)
# «12/19 bộ đã có chức năng …; A và B chưa có chức năng này»
_THIS_TOPIC = pattern(
    rf"{LIST}(?:(?:là|đều|vẫn|hiện|cũng|còn|đến|nay) )*(?P<said>chưa|không) (?:có|triển khai|cung cấp|thực hiện|áp dụng) (?:(?:chức|năng|phần|mềm|hệ|thống|tính|nội|dung) ){{1,3}}này "
)


def read_lists(line: Line, scope: Scope, counted: list[Found]) -> Iterator[Found]:
    """`counted` are the counts of agencies that the sentence gave before: what a list behind them is about."""
    yield from _without_services(line, scope)
    yield from _without_records(line, scope)
    yield from read_missing(line, scope)
    yield from _behind_counts(line, scope, counted)
    yield from _lacking(line, scope)
    yield from many(line, scope)
    yield from each(line, scope)


def _without_services(line: Line, scope: Scope) -> Iterator[Found]:
    for made in _WITHOUT_SERVICES:
        for hit in line.hits(made):
            names = [t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)]
            if _is_limited(line, hit):
                continue
            yield from _zeros(line, scope, hit, names)
            yield from _count(line, scope, hit, "without-services")
    for hit in line.hits(_BUT_NOT_OF_LEVEL):
        yield from _zeros(line, scope, hit, [hit.one("name")], str(hit.one("level").value.level))


_NONE_LISTED = pattern(
    rf"(?:(?:hai|ba|bốn|năm|các|những|một số|NUM) )?(?:unit |COH )(?:(?:đều|vẫn|hiện|cũng) )*(?:chưa|không) (?:có |phát sinh |có phát sinh )(?:RECON|(?<=sinh )REC) (?:LVL )?(?:nào )?(?:(?:trong|cả|suốt|năm) |YEAR ){{0,3}}(?:là|gồm|gồm có|:) (?:: )?(?:(?:các|unit|COH) )*{LIST}"
)


# «A có 47 dịch vụ mức độ 3, chưa có dịch vụ mức độ 4»
_BUT_NOT_OF_LEVEL = pattern(
    r"(?P<name>AG )(?:(?:hiện|đã|đang|mới|chỉ|có|cung|cấp|triển|khai) ){1,4}NUM SVC LVL (?:(?:,|nhưng|song|và|còn) ){1,2}(?:(?:vẫn|hiện) )?(?:chưa|không) "
    r"(?:có|cung cấp|triển khai) (?:SVC )?(?:nào )?(?:ở )?(?P<level>LVL )(?=[.;,)] |$)"
)


# «Hai cơ quan chưa cung cấp là A và B», «Các bộ chưa có đăng nhập một lần là: A, B»
_LACKING = pattern(
    rf"^(?:(?:hai|ba|bốn|năm|sáu|các|những|số|NUM|còn|riêng) ){{0,3}}(?:unit |COH )?(?:còn lại )?(?:(?:vẫn|hiện|đến|nay) )*(?:chưa|không) "
    rf"(?:có|cung cấp|triển khai|thực hiện|áp dụng)(?: (?P<what>(?:[^\W\dA-Z_][^\WA-Z]* ){{0,8}}?))? ?(?:, trong (?:đó|số đó) )?(?:là|gồm|gồm có|bao gồm|có|:) (?:: )?(?:(?:các|unit|COH) )*{LIST}"
)


def _lacking(line: Line, scope: Scope) -> Iterator[Found]:
    """Who lacks what the sentence names, or what the one before counted."""
    for hit in line.hits(_LACKING):
        names = [t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)]
        what = "".join(f"{t.symbol} " for t in hit.tokens("what")).strip()
        topic = (
            topic_of(scope.wording, line.text[hit.tokens("what")[0].start : hit.tokens("what")[-1].end])
            if what
            else None
        )
        if topic is None:
            if what in ("", "nào", "SVC nào", "SVC") and scope.provided is not None:
                yield from _zeros(line, scope, hit, names, scope.provided)
            continue
        for name in names:
            line.use(name)
            values = {"indicator": "has", "topic": topic.id, "topic_published": topic.published, "value_text": "no"}
            yield of_listed(line, hit, name, values, scope)


def _is_limited(line: Line, hit: Hit) -> bool:
    """«chưa có dịch vụ mức độ 4 phát sinh hồ sơ», «… tại 20 tỉnh»: not that there is none."""
    behind = line.tokens[hit.after].symbol if hit.after < len(line.tokens) else "."
    before = line.text[line.start : hit.tokens()[0].start].lower()
    return behind not in _MAY_FOLLOW or re.search(r"trước (?:đó|năm|đây)", before) is not None


_MAY_FOLLOW = frozenset(
    ",;.…):(là gồm nào và đến trong thì vẫn như còn hoạt trên YEAR nhưng AG COH unit có do vì mặc song tuy khiến hiện".split()
) | frozenset(",;.…):(!?")


def _without_records(line: Line, scope: Scope) -> Iterator[Found]:
    """«Hai tỉnh A và B không phát sinh hồ sơ trực tuyến»: zero, which is not missing."""
    for hit in (h for made in (_NO_RECORDS, _BUT_NO_RECORDS, _NONE_LISTED, _NONE_AT) for h in line.hits(made)):
        behind = line.tokens[hit.after] if hit.after < len(line.tokens) else None
        said = (
            behind
            if behind is not None and behind.symbol == "LVL"
            else next((t for t in hit.tokens() if t.symbol == "LVL"), None)
        )
        for name in (t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)):
            line.use(name)
            level = level_of(line, name, said, scope, "records_online")
            values = {
                "indicator": "records_online", "service_level": level, "value": 0, "unit": "records", "status": "zero",
            }  # fmt: skip
            yield of_listed(line, hit, name, values, scope)


def _zeros(line: Line, scope: Scope, hit: Hit, names: list[Token], level: str | None = None) -> Iterator[Found]:
    said = next((t for t in hit.tokens() if t.symbol == "LVL"), None)
    for name in names:
        line.use(name)
        known = level or level_of(line, name, said, scope, scope.ranking.kind if scope.ranking else "services")
        values = {"indicator": "services", "service_level": known, "value": 0, "unit": "services", "status": "zero"}
        yield of_listed(line, hit, name, values, scope)


def _count(line: Line, scope: Scope, hit: Hit, topic: str, level: str | None = None) -> Iterator[Found]:
    groups = hit.match.re.groupindex
    token = hit.token("n") if "n" in groups else None
    cohort = hit.token("cohort") if "cohort" in groups else None
    if token is None or cohort is None or not line.is_free(token):
        return
    year = year_at(line, token, scope)
    subject_id = cohort_at(line, cohort, scope)
    if subject_id is None:
        return
    line.use(token)
    subject = Subject("cohort", subject_id, line.text[cohort.start : cohort.end], (cohort.start, cohort.end))
    said = level or level_of(line, token, None, scope, "services")
    values: dict[str, Any] = {
        "indicator": "agencies", "topic": topic, "value": token.value.value, "unit": "agencies",
        "qualifier": token.value.qualifier, "service_level": said if topic == "without-services" else None,
    }  # fmt: skip
    yield Found("measure", subject, values, {"value": (token.start, token.end)}, span_of(*hit.tokens()), "lists", year)


def _behind_counts(line: Line, scope: Scope, counted: list[Found]) -> Iterator[Found]:
    for hit in line.hits(_BEFORE_COUNT):
        after = [
            f
            for f in counted
            if f.table == "measure" and f.values.get("topic") and f.evidence[1] > hit.tokens()[-1].start
        ]
        names = [t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)]
        if after and names:
            yield from _of_count(line, scope, hit, names, after[0], True)
    for hit in line.hits(_THIS_TOPIC):
        before = [f for f in counted if f.evidence[0] < hit.tokens()[0].start and f.values.get("topic")]
        names = [t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)]
        if before and names:
            yield from _of_count(line, scope, hit, names, before[-1], True)
    for made in (_AFTER_COUNT, _THEN_LISTED):
        for hit in line.hits(made):
            before = [f for f in counted if f.evidence[0] < hit.tokens()[0].start and f.table == "measure"]
            names = [t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)]
            if not before or not names:
                continue
            said = [t.symbol for t in hit.tokens("said")]
            if made is _THEN_LISTED:
                leaves_out = hit.token("tail") or any(t.symbol in ("trừ", "ngoại", "còn") for t in hit.tokens())
                said += ["không"] if leaves_out else []
                if before[-1].evidence[1] < hit.tokens()[0].start - 4 or not _fits(before[-1], len(names), said):
                    continue
            yield from _of_count(line, scope, hit, names, before[-1], any(w in ("chưa", "không") for w in said))


def _fits(count: Found, names: int, said: list[str]) -> bool:
    """Whether a list has as many names as the count says, or leaves out."""
    whole, value = count.values.get("denominator"), count.values.get("value")
    without = str(count.values.get("topic") or "").startswith("without")
    is_rest = any(word in ("chưa", "không", "còn") for word in said) and not without
    return names == (whole - value if whole is not None else None) if is_rest and value is not None else names == value


def _of_count(
    line: Line, scope: Scope, hit: Hit, names: list[Token], count: Found, is_negative: bool
) -> Iterator[Found]:
    """The members that a count was made of, or that it leaves out."""
    if count.values.get("indicator") != "agencies":
        return
    topic, level = count.values.get("topic"), count.values.get("service_level")
    if topic is not None and topic.startswith("without-") and topic != "without-services":
        topic, is_negative = topic.removeprefix("without-"), True
    if (topic is None and is_negative) or topic == "without-services":
        yield from _zeros(line, scope, hit, names, level)
        yield from _count(line, scope, hit, "without-services", level)
        return
    for name in names:
        line.use(name)
        values = {"indicator": "has", "topic": topic or "services", "service_level": level if topic is None else None,
                  "topic_published": count.values.get("topic_published"), "value_text": "no" if is_negative else "yes"}  # fmt: skip
        yield of_listed(line, hit, name, values, scope)
    yield from _use_count(line, hit, names)


def _use_count(line: Line, hit: Hit, names: list[Token]) -> Iterator[Found]:
    """«(05 bộ đã có là: …)» says the number of the names it lists."""
    groups = hit.match.re.groupindex
    token = hit.token("n") if "n" in groups else None
    if token is not None and token.value.value == len(names):
        line.use(token)
    return iter(())
