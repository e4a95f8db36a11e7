"""Counts of services and of records, with their subject, level and year."""

import re
from collections.abc import Iterator
from itertools import pairwise

from transform.prose.found import Found, Subject, span_of
from transform.prose.levels import UNSTATED, level_of
from transform.prose.rules.arisen import of_page
from transform.prose.rules.channels import channel
from transform.prose.rules.share import share_beside
from transform.prose.scope import Scope, agency_subject, year_at
from transform.prose.subjects import cohort_subject, level_subject, subject_at
from transform.prose.tokens import Hit, Line, Token, pattern

_LEVEL = r"(?:(?:ở|đạt|tại|công|trực|tuyến|cung|cấp|cả|hai|này|nào) ){0,3}(?P<level>LVL )?"
_IS = r"(?:là|đạt|:|lên tới|lên đến|gồm|với|có|ước|khoảng|trên|hơn|gần|được|tới|đến)"
_FREE = r"(?:[^\W\dA-Z_][^\WA-Z]* |YEAR |\( |\) ){0,9}?"
_RECORDS = r"(?P<kind>(?:RECON|RECALL|REC) )"
_PATTERNS = (
    # «19 dịch vụ mức độ 4 có số lượng hồ sơ được xử lý trực tuyến trong năm là 13.648»
    ("pair", pattern(rf"(?P<s>NUM )SVC {_LEVEL}(?:~)(?:có|phát sinh) (?:(?:tổng số|tổng|số lượng|số) )*{_RECORDS}(?:(?P<level2>LVL ))?{_FREE}{_IS} (?:~)(?P<r>NUM )")),
    # «176 dịch vụ mức độ 3 phát sinh 58.319 hồ sơ trực tuyến», «… có phát sinh hồ sơ với 67.714 hồ sơ được giải quyết trực tuyến»
    ("pair", pattern(rf"(?P<s>NUM )SVC {_LEVEL}(?:~)(?:phát sinh|tiếp nhận|giải quyết|xử lý|có|với) (?:(?:được|trực|tuyến|có|phát|sinh) )*(?:(?:RECON|REC|RECALL) (?:với|là|đạt|gồm|:|,) )?(?:~)(?P<r>NUM ){_RECORDS}")),
    # «120 dịch vụ có phát sinh hồ sơ (trực tuyến)»
    ("with_records", pattern(rf"(?P<s>(?:NUM|FRAC) )(?:số )?SVC {_LEVEL}(?:\( (?:(?:đạt|chiếm|tỉ|lệ) ){{0,3}}PCT \) )?(?:(?:của|tại|thuộc) (?:unit )?AG )?(?:(?:đã|đang|được|thực|sự|là|này|trong|số|đó|chỉ) )*(?:có )?(?:phát sinh (?P<kind>(?:RECON|REC|RECALL) )?|(?P<kind2>(?:RECON|REC|RECALL) )(?!(?:~)(?:là|đạt|:) ))")),
    # «248.693 trong tổng số 750.971 hồ sơ … được giải quyết trực tuyến»
    ("part", pattern(r"(?P<r>NUM )(?:REC )?(?:trong|trên)(?: tổng)?(?: số)? (?P<n>NUM )(?P<kind>REC )(?=.*trực tuyến |.*qua mạng )")),
    ("records", pattern(rf"(?P<r>NUM ){_RECORDS}(?:(?:ở|đạt|tại|trong|số|này|đó|thuộc|là|cả|hai) ){{0,5}}(?P<level>LVL )?")),
    ("with_records", pattern(r"phát sinh (?:ở|tại|trên|trong|từ) (?P<s>NUM )SVC ")),
    ("with_records", pattern(rf"(?:số|số lượng|tổng số) (?:các )?SVC {_LEVEL}(?:~)(?:phát sinh|có) (?P<kind>(?:RECON|REC|RECALL) )(?:~)(?:là|đạt|:) (?P<s>NUM )(?!REC |RECON )")),
    ("records", pattern(rf"{_RECORDS}(?:(?:ở|đạt|tại|của|qua|dịch|vụ|toàn) |SVC |AG |unit ){{0,4}}(?P<level>LVL )?{_FREE}{_IS} (?:~)(?P<r>NUM )(?!COH |SVC |PROC |POINTS )")),
    ("services", pattern(r"(?:do|bởi) AG (?:(?:đang|đã|hiện) )*(?:cung cấp|triển khai|vận hành) (?:là|đạt|:) (?P<s>NUM )(?!COH |REC )")),
    ("services", pattern(rf"(?P<s>NUM )SVC {_LEVEL}")),
    ("services", pattern(rf"(?:số|số lượng|tổng số|tổng|lượng) (?:~)SVC {_LEVEL}(?:(?:của|tại|ở|do|được) (?:unit |toàn |các )*(?:AG |unit |COH )(?:cung cấp |triển khai |đang )?(?:trực tuyến )?)?(?P<level2>LVL )?{_FREE}(?:là|đạt|:|lên tới|lên đến|có|dừng ở) (?:~)(?P<s>NUM )(?!COH |REC |RECON |RECALL |PROC |POINTS )")),
    ("services", pattern(r"^SVC (?P<level>LVL )(?:(?:hiện|mới|chỉ|đã|đang) ){0,2}(?:có|là|đạt|dừng ở) (?P<s>NUM )(?!COH |REC |RECON |RECALL |PROC |POINTS )")),
    ("by_level", pattern(r"(?:,|;|và|còn|trong đó|\(|:) (?:(?:đối|với|riêng|tại|số) )*(?P<level>LVL )(?:là|đạt|có|:|gồm|–|-|ghi nhận) (?:~)(?P<n>NUM )(?!COH |PCT )")),
    ("ranked", pattern(r"với (?:~)(?:tổng số|tổng cộng|tổng) (?:là )?(?P<n>NUM )(?!SVC |REC |RECON |RECALL |COH |PROC |POINTS )")),
)  # fmt: skip
_UNITS = {"services": "services", "records_online": "records", "records_all": "records"}


def read_quantities(line: Line, scope: Scope) -> Iterator[Found]:
    """Services («54 dịch vụ»), services with records, records online and through all channels."""
    found = list(_counted(line, scope))
    yield from found
    yield from _none_of_level(line, scope, found)
    yield from _of_ranked(line, scope)
    for one in found:
        yield from _rest_of_list(line, scope, one)


# «A có 9 dịch vụ, B 4, C 3 và D 1», «cấp tỉnh có 398 dịch vụ, cấp huyện 87 và cấp xã 32»
_NOUN = r"(?:SVC |RECON |REC |RECALL )"
_WITH_SHARES = ("records_online", "services_with_records")
_REST_OF_LIST = pattern(
    rf"(?P<first>NUM )(?:{_NOUN})?(?:LVL )?(?P<rest>(?:(?:,|;|và|, và|; và) (?:(?:còn|riêng|ở|tại|của|do|khối|các) ){{0,3}}(?:unit )?(?:AG |COH |cấp unit )(?:(?:có|là|đạt|:) )?NUM (?:{_NOUN})?)+)(?=[.;)] |$|, (?!NUM)|và (?!NUM))"
)
# «gồm: A (64 dịch vụ), B (51), C (53)»
_REST_IN_BRACKETS = pattern(
    rf"\( (?P<first>NUM ){_NOUN}(?:LVL )?\) (?P<rest>(?:(?:,|;|và|, và|; và) (?:unit )?AG \( NUM (?:{_NOUN})?\) )+)"
)


def _rest_of_list(line: Line, scope: Scope, found: Found) -> Iterator[Found]:
    """The further members of a list that says what it counts with its first one only."""
    hits = (hit for made in (_REST_OF_LIST, _REST_IN_BRACKETS) for hit in line.hits(made))
    hit = next((h for h in hits if found.places["value"][0] == h.one("first").start), None)
    if hit is None or found.subject.span is None:
        return
    tokens = hit.tokens("rest")
    if any(t.symbol in _COUNTED_BY and not _is_noun_of(t, found) for t in tokens):
        return  # «… 310 dịch vụ, B 1.200 hồ sơ»: of something else
    for at, value in enumerate(tokens):
        if value.symbol != "NUM" or not line.is_free(value):
            continue
        whose = next(n for n in range(at - 1, -1, -1) if tokens[n].symbol in ("AG", "COH", "unit"))
        subject = _member(line, tokens[max(0, whose - 1) : whose + 1], scope)
        if subject is None:
            continue
        line.use(value)
        figures = {"value": value.value.value, "qualifier": value.value.qualifier, "denominator": None, "percent": None,
                   "status": "value" if value.value.value else "zero"}  # fmt: skip
        yield Found("measure", subject, {**found.values, **figures}, {"value": (value.start, value.end)},
                    span_of(*tokens), "quantities", found.year)  # fmt: skip


_COUNTED_BY = {"SVC": ("services", "services_with_records"), "RECON": ("records_online",), "RECALL": ("records_all",)}
_COUNTED_BY["REC"] = ("records_online", "records_all")


def _is_noun_of(token: Token, found: Found) -> bool:
    return found.values["indicator"] in _COUNTED_BY[token.symbol]


def _member(line: Line, tokens: list[Token], scope: Scope) -> Subject | None:
    """An agency, a cohort, or «cấp tỉnh», which on a page of a province are its departments."""
    name = tokens[-1]
    if name.symbol == "AG":
        return agency_subject(line, name)
    if name.symbol == "COH":
        return cohort_subject(line, name, scope)
    return level_subject(line, tokens, scope)


def _counted(line: Line, scope: Scope) -> Iterator[Found]:
    for name, made in _PATTERNS:
        for hit in line.hits(made):
            if _is_frame(line, hit):
                continue
            numerals = [t for t in (hit.token(n) if n in made.groupindex else None for n in ("s", "r", "n")) if t]
            if all(map(line.is_free, numerals)) and not _is_negative(hit) and not _of_which_year(line, numerals[0]):
                yield from _READERS[name](line, hit, scope)


# «…, còn mức độ 4 thì chưa có», «…; chưa có dịch vụ nào ở mức độ 4»: of whom the sentence counted the others
_NONE_OF_LEVEL = pattern(
    r"(?:;|,|nhưng|song|còn|và) (?:(?:riêng|còn|đối|với|vẫn|hiện) ){0,3}(?:(?P<level>LVL )(?:thì )?(?:(?:vẫn|hiện|đều) )?(?:chưa|không) có(?: SVC)?(?: nào)?"
    r"|(?:(?:vẫn|hiện) )?(?:chưa|không) có SVC (?:nào )?(?:(?:ở|đạt) )?(?P<behind>LVL )(?:nào )?)(?: |(?<= ))(?=[.;,)] |$)"
)


def _none_of_level(line: Line, scope: Scope, found: list[Found]) -> Iterator[Found]:
    """Zero of a level, of whom the sentence counted the services of other levels, if of nobody else."""
    for hit in line.hits(_NONE_OF_LEVEL):
        before = [f for f in found if f.values["indicator"] == "services" and f.evidence[0] < hit.tokens()[0].start]
        level = hit.token("level") or hit.one("behind")
        first = min(before, key=lambda f: f.places["value"], default=None)
        of_another = hit.tokens()[0].symbol != ";" and len({f.subject.id for f in before}) > 1
        if first is None or of_another or level.value.level in {f.values["service_level"] for f in before}:
            continue
        values = {
            "indicator": "services",
            "service_level": level.value.level,
            "value": 0,
            "unit": "services",
            "status": "zero",
        }
        yield Found("measure", first.subject, values, {}, span_of(*hit.tokens()), "quantities", first.year)


def _is_frame(line: Line, hit: Hit) -> bool:
    """«Trong 12 dịch vụ mức độ 4 này, A có 8 dịch vụ»: of what A's are a part."""
    behind = [t.symbol for t in line.tokens[hit.after : hit.after + 2]]
    return (
        line.tokens[0].symbol == "trong"
        and hit.first <= 3
        and behind[:1] in (["này"], ["trên"], ["đó"])
        and "AG" in behind + [t.symbol for t in line.tokens[hit.after + 2 : hit.after + 5]]
    )


def _of_which_year(line: Line, token: Token) -> bool:
    """«So với năm 2014, số dịch vụ của các tỉnh (3.581 dịch vụ) đã tăng gấp đôi»: of which of the two is not said."""
    if not line.tokens or line.tokens[0].symbol != "so":
        return False
    before = [t.symbol for t in line.tokens[: line.index(token)]]
    return before[-1:] == ["("] and "VSYEAR" in before and "YEAR" not in before


def _is_negative(hit: Hit) -> bool:
    return any(token.symbol in ("chưa", "không") for token in hit.tokens())


def _pair(line: Line, hit: Hit, scope: Scope) -> Iterator[Found]:
    indicator = channel(line, hit, scope)
    if indicator is None:
        return
    # «1.350 dịch vụ … với 54.000 hồ sơ»: not said that each of them had records.
    words = {t.symbol for t in hit.tokens()}
    own = words & {"phát", "có", "tiếp", "giải", "xử"} and not words & {
        "và",
        "cũng",
    }  # «có 5 dịch vụ và giải quyết 88 hồ sơ»
    of_services = "services" if indicator == "records_all" or not own else "services_with_records"
    said = hit.token("level") or hit.token("level2")
    level = level_of(line, hit.one("s"), said, scope, indicator)
    subject = subject_at(line, hit.one("s"), scope)
    yield from _found(line, hit, scope, of_services, hit.one("s"), level, subject)
    if "và" in words and hit.token("level2") is None:
        level = UNSTATED  # «cung cấp 1.532 dịch vụ mức độ 4 và giải quyết 212.480 hồ sơ»: of what services is not said
    yield from _found(line, hit, scope, indicator, hit.one("r"), level, subject)


def _part(line: Line, hit: Hit, scope: Scope) -> Iterator[Found]:
    subject = subject_at(line, hit.one("r"), scope)
    level = level_of(line, hit.one("r"), None, scope, "records_online")
    yield from _found(line, hit, scope, "records_online", hit.one("r"), level, subject)
    yield from _found(line, hit, scope, "records_all", hit.one("n"), level, subject)


def _with_records(line: Line, hit: Hit, scope: Scope) -> Iterator[Found]:
    level = level_of(line, hit.one("s"), hit.token("level"), scope, "services")
    subject = subject_at(line, hit.one("s"), scope) or of_page(line, scope)
    yield from _found(line, hit, scope, "services_with_records", hit.one("s"), level, subject)


def _records_alone(line: Line, hit: Hit, scope: Scope) -> Iterator[Found]:
    indicator = channel(line, hit, scope)
    if _of_services_with(line, hit):
        indicator = "services_with_records"
    if indicator is None:
        return
    level = _of_all(line, hit.one("r")) or level_of(line, hit.one("r"), hit.token("level"), scope, indicator)
    yield from _found(line, hit, scope, indicator, hit.one("r"), level, subject_at(line, hit.one("r"), scope))


def _of_services_with(line: Line, hit: Hit) -> bool:
    """«Số dịch vụ có hồ sơ … ở mức 3 là 402»: the records only say which services are counted."""
    kind, value = line.index(hit.one("kind")), line.index(hit.one("r"))
    behind = [t.symbol for t in line.tokens[value + 1 : value + 2]]
    head = any(h.first < kind < h.after for h in line.hits(_WITH_RECORDS_HEAD))
    return head and kind < value and behind not in (["REC"], ["RECON"], ["RECALL"])


def _of_all(line: Line, token: Token) -> str | None:
    """The level of a total behind its parts: «12 hồ sơ mức độ 3 và 5 hồ sơ mức độ 4, tổng cộng 17 hồ sơ»."""
    at = line.index(token)
    before = line.words(max(0, at - 3), at).lower()
    if not any(words in before for words in ("tổng cộng", "tổng số là", "cộng lại")):
        return None
    levels = {t.value.level for t in line.tokens[:at] if t.symbol == "LVL"}
    return "3+4" if levels >= {"3", "4"} else None


def _services(line: Line, hit: Hit, scope: Scope) -> Iterator[Found]:
    token = hit.one("s")
    before = [t.symbol for t in line.tokens[max(0, line.index(token) - 4) : line.index(token)]]
    if "SVC " not in line.symbols or (before[:1] == ["NUM"] and set(before[1:]) <= {"trong", "trên", "tổng", "số"}):
        return  # «30 trong tổng số 45 dịch vụ»
    said = hit.token("level") or hit.token("level2")
    level = (_of_all(line, token) if said is None else None) or level_of(line, token, said, scope, "services")
    indicator = "services_with_records" if _arose_before(line, token) else "services"
    yield from _found(line, hit, scope, indicator, token, level, subject_at(line, token, scope))


def _arose_before(line: Line, token: Token) -> bool:
    """«193 dịch vụ … phát sinh hồ sơ, cụ thể: mức 3 có 176 dịch vụ»: parts of what had records."""
    before = line.words(0, line.index(token)).lower()
    at = before.rfind("phát sinh")
    return (
        at >= 0
        and "cung cấp" not in before[at:]
        and re.search(r"cụ thể|gồm|trong đó|trong số|con số", before[at:]) is not None
    )


def _by_level(line: Line, hit: Hit, scope: Scope) -> Iterator[Found]:
    """«… mức độ 3 là 1.072, mức độ 4 là 40»: what is counted was said with the level before."""
    token = hit.one("n")
    nouns = [t for t in line.tokens[: hit.first] if t.symbol in ("SVC", "RECON", "REC", "RECALL")]
    behind = line.tokens[hit.after].symbol if hit.after < len(line.tokens) else ""
    noun = behind if behind in ("SVC", "RECON", "REC") else nouns[-1].symbol if nouns else ""
    if behind not in _COUNTED_BY and _heads_with_records(line, hit.first):
        noun, services = "SVC", "services_with_records"
    elif not noun or (noun == "SVC" and "phát sinh" in line.symbols and not _arose_before(line, token)):
        return
    else:
        services = "services_with_records" if _arose_before(line, token) else "services"
    indicator = {"SVC": services, "RECALL": "records_all"}.get(noun, "records_online")
    yield from _found(
        line, hit, scope, indicator, token, str(hit.one("level").value.level), subject_at(line, token, scope)
    )


# «Ba tỉnh có nhiều hồ sơ trực tuyến nhất gồm: A (1.204.300), B (988.210)», «… là A 1.452, B 1.310»
_BARE = pattern(
    r"(?P<list>AG (?:\( NUM \) |(?:: )?NUM )(?:(?:,|và|, và|;) (?:unit )?AG (?:\( NUM \) |(?:: )?NUM ))+)(?=[.;,)] |$)"
)


def _of_ranked(line: Line, scope: Scope) -> Iterator[Found]:
    """The bare numbers of those whom a sentence ranks by what they have: of services or of records."""
    ranking = scope.ranking
    if ranking is None or ranking.kind not in _UNITS or "RNK " not in line.symbols:
        return
    for hit in line.hits(_BARE):
        names = [t for t in hit.tokens("list") if t.symbol == "AG"]
        counts = [t for t in hit.tokens("list") if t.symbol == "NUM"]
        falling = all(a.value.value >= b.value.value for a, b in pairwise(counts))
        if not falling or any(t.value.is_decimal or not line.is_free(t) for t in counts):
            continue  # «A (1), B (2)»: places
        for name, count in zip(names, counts, strict=True):
            level = ranking.level or "unstated"
            yield from _found(line, hit, scope, ranking.kind, count, level, agency_subject(line, name))


_WITH_RECORDS_HEAD = pattern(
    r"(?:số|số lượng|tổng số) SVC (?:(?:đã|có|thực|sự|được) ){0,3}(?:phát sinh|có) (?:RECON|REC|RECALL) (?!của SVC)"
)


def _heads_with_records(line: Line, at: int) -> bool:
    """«Số dịch vụ có hồ sơ … ở mức 3 là 402, ở mức 4 là 61»: services with records are counted, and no records."""
    hit = next(line.hits(_WITH_RECORDS_HEAD), None)
    return (
        hit is not None
        and hit.after <= at
        and all(t.symbol not in ("REC", "RECON", "RECALL", "SVC", ";") for t in line.tokens[hit.after : at])
    )


def _ranked(line: Line, hit: Hit, scope: Scope) -> Iterator[Found]:
    """«xếp thứ 3 với tổng số 46.842»: what the ranking counts."""
    ranking = scope.ranking
    if ranking is None or ranking.kind not in _UNITS:
        return
    token = hit.one("n")
    yield from _found(
        line, hit, scope, ranking.kind, token, ranking.level or "unstated", subject_at(line, token, scope)
    )


_READERS = {
    "pair": _pair, "with_records": _with_records, "records": _records_alone, "services": _services, "ranked": _ranked,
    "by_level": _by_level, "part": _part,
}  # fmt: skip


def _found(
    line: Line, hit: Hit, scope: Scope, indicator: str, token: Token, level: str, subject: Subject | None
) -> Iterator[Found]:
    if subject is None:
        return
    percent = share_beside(line, token) if indicator in _WITH_SHARES else None
    line.use(token, percent)
    values = {
        "indicator": indicator, "service_level": level, "value": token.value.value, "denominator": token.value.of,
        "percent": percent.value.value if percent is not None else None,
        "unit": _UNITS.get(indicator, "services"), "qualifier": token.value.qualifier,
        "status": "zero" if token.value.value == 0 else "value",
    }  # fmt: skip
    places = {"value": (token.start, token.end)}
    if percent is not None:
        places["percent"] = (percent.start, percent.end)
    yield Found("measure", subject, values, places, span_of(*hit.tokens()), "quantities", year_at(line, token, scope))
