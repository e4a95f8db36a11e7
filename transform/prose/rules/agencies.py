"""How many agencies of a cohort do, have or reached something: «58/63 (92,06%) tỉnh … đã cung cấp …»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from transform.prose.found import Found, Span, Subject, span_of
from transform.prose.levels import UNSTATED, level_of
from transform.prose.rules.class_words import classes_from, names_class
from transform.prose.scope import Scope, parenthesis, year_at
from transform.prose.subjects import cohort_at
from transform.prose.tokens import Hit, Line, Token, pattern
from transform.prose.topics import topic_from, topic_of

_TOTAL = r"(?:trong|trên)(?: tổng)?(?: số)? (?P<of>NUM )(?P<cohort>COH )"
_PERCENT = r"(?:(?:\(|–|-) (?:~)(?P<percent>PCT )(?:~)(?:\)|–|-) )?"
# Each gives `k` and `cohort`, some `of` and `percent`; `pred` where the words on them stand between.
_HEADS = (
    pattern(rf"(?P<k>NUM )(?:unit |COH )?{_TOTAL}{_PERCENT}"),
    pattern(rf"{_TOTAL}(?:(?:~)(?:, |thì ))?(?:(?:hiện|đã|mới|chỉ|có|thì) ){{0,3}}(?P<k>NUM )(?:COH |unit ){_PERCENT}"),
    pattern(r"(?:tỉ lệ |số )?(?:các )?(?P<cohort>COH )(?P<pred>(?:(?![;…:()] |NUM |FRAC |PCT ).){4,}?)(?:đạt|là|chiếm) (?:~)(?P<percent>PCT )\( (?P<k>FRAC )\) "),
    pattern(rf"(?:số|số lượng|tổng số) (?:các )?(?P<cohort>COH )(?P<pred>(?:(?![;…:] |NUM |FRAC |PCT ).)*?)(?:là|đạt|có|:) (?:~)(?P<k>(?:FRAC|NUM) )(?:unit |(?P<own>COH ))?{_PERCENT}"),
    pattern(rf"(?P<cohort>COH )(?P<pred>(?:(?![;…:] |NUM |FRAC |PCT |COH ).){{4,}}?)(?:là|đạt) (?P<k>FRAC ){_PERCENT}"),
    pattern(rf"(?P<k>(?:FRAC|NUM) ){_PERCENT}(?:số )?(?P<cohort>COH )(?:(?:\(|–|-) (?:~)(?P<pc>PCT )(?:\)|–|-) |, (?:(?:tương|đương|ứng|chiếm|đạt|bằng|tỉ|lệ|với) ){{1,4}}(?P<pd>PCT )(?:, )?(?=(?:đã |đang |có )?(?:cung|có|triển|đưa|thực) ))?"),
    pattern(r"(?P<percent>PCT )(?:số )?(?P<cohort>COH )\( (?P<k>FRAC )\) "),
    pattern(r"(?P<k>PCT )(?:(?:số|tổng|trên|các) ){0,3}(?P<cohort>COH )"),
)  # fmt: skip
_COMPARED = pattern(r"(?P<year>VSYEAR )\( (?:(?:là|chỉ|có) )?(?P<k>(?:FRAC|NUM) )(?:COH |unit )?\) ")
_PROVIDES = pattern(
    r"(?:cung cấp|có|triển khai|đưa|thực hiện|vận hành) (?:được )?(?:(?:ít nhất|tối thiểu|từ|đủ) )?(?:(?:một|NUM|NOTE) )?(?:các |những )?SVC "
)
_SHARE_BEHIND = pattern(r"(?:, )?(?:(?:chiếm|đạt|tương|đương|ứng|tỉ|lệ|với|bằng) )*(?:\( (?:~))?(?P<percent>PCT )")
_STOPS = frozenset({";", "…", ":", "(", ")", "NUM", "FRAC", "PCT", "RNK", "còn", "trừ", "."})
_NEW_CLAUSE = frozenset(
    "một hai ba bốn sáu bảy tám chín mười nhiều các còn riêng gồm bao đó cụ trong những hầu đa song nhưng tuy AG CLS số".split()
)
_NEGATIVE = ("chưa", "không")
_RANKED = ("đánh giá(?! là| cao| tốt)", "xếp hạng", "tham gia", "khảo sát", "xếp loại")
_VERBS = (
    "có",
    "đã",
    "sử dụng",
    "triển khai",
    "ban hành",
    "thực hiện",
    "áp dụng",
    "hoàn thành",
    "bố trí",
    "xây dựng",
    "thành lập",
    "kết nối",
    "ứng dụng",
)
_AUXILIARY = re.compile(r"^(?:(?:đã|đang|hiện|đều|cũng|mới|được|có|và|thì|tổ chức)\s+)+", re.IGNORECASE)
_OF_IT = re.compile(
    r"phần mềm|hệ thống|website|trang thông tin|cổng|chữ ký|chứng thư|mạng|máy chủ|cơ sở dữ liệu|csdl|trực tuyến|điện tử|số hóa|cntt|"
    r"công nghệ thông tin|tin học|máy tính|wifi|internet|an toàn thông tin|phòng họp"
)
_THIS_ONE = re.compile(
    r"(?:chức năng|phần mềm|hệ thống|nội dung|tiện ích|ứng dụng|dịch vụ|nhiệm vụ|yêu cầu|tiêu chí) (?:này|đó|trên)\b"
)
_BARE_VERB = re.compile(r"(?:(?:đã|đang|mới|chỉ|có)\s+)*(?:cung cấp|triển khai)")
_DATELINE = re.compile(r"^\W*\([^)]{2,40}\)\s*[-–]")
_BOUNDS = ("trên", "dưới", "hơn", "từ", "khoảng", "gần", "thiểu", "nhất")  # «20/63 tỉnh có trên 50% …»: of how much
_BACK = 30
_LARGEST_COHORT = (
    100  # provinces, ministries, departments and districts were never so many; communes are counted in full
)


@dataclass
class _Count:
    k: Token
    cohort: Token
    of: Token | None = None
    percent: Token | None = None
    pred: list[Token] = field(default_factory=list)
    after: int = 0
    evidence: Span = (0, 0)


def read_agency_counts(line: Line, scope: Scope) -> Iterator[Found]:
    """Counts of agencies with what is said of them: that they provide services, are of a class, have a topic, were
    ranked. A count of which nothing certain is said stays unread."""
    counts = sorted(_counts(line), key=lambda count: count.k.start)
    said: dict[str, Any] | None = None
    for number, count in enumerate(counts):
        following = counts[number + 1 :]
        joined = _is_joined(line, count, following) and any(t.symbol == "CLS" for t in following[0].pred)
        own = (
            None
            if joined
            else _of_class_before(line, count)
            or _said(line, count, scope)
            or _rest_without(line, count, said)
            or _this_number(line, count, said)
        )
        if _is_frame(line, count):
            continue
        if own is None and _is_joined(line, count, following):
            here = [other for other in following[:2] if _in_one_clause(line, count, other)]
            own = next((s for other in here if (s := _said(line, other, scope))), None)
        if (
            own is None
            and said is not None
            and _only_joins(line, counts[number - 1], count, "" if _words(line, count.pred).strip(" ,.") else ";")
        ):
            own = said
        if own is None or not line.is_free(count.k):
            continue
        said = own
        found = _found(line, count, own, scope)
        if found is not None:
            yield found
            yield from _compared(line, count, own, found)


def _counts(line: Line) -> list[_Count]:
    counts: list[_Count] = []
    taken: set[Token] = set()
    for made in _HEADS:
        groups = made.groupindex
        for hit in line.hits(made):
            k, cohort = hit.one("k"), hit.one("cohort")
            own = hit.token("own")
            if own is not None and own.value != "any":
                cohort = own  # «Số đơn vị có website: 19 sở, ban, ngành»
            if any(t.symbol == "RESP" for t in hit.tokens()):
                continue  # values in the order of a list
            if line.tokens[hit.first - 1].symbol == "của" and hit.first and k.symbol == "NUM":
                continue  # «150 xã của 8 huyện»
            if _is_among(line, line.index(k)):
                continue  # «đứng thứ 9 trong số 63 tỉnh, thành phố»
            if k in taken or (cohort in taken and k.symbol != "FRAC") or not line.is_free(k):
                continue
            earlier = [t.symbol for t in line.tokens[max(0, hit.first - 2) : hit.first]]
            if earlier[-1:] == ["CLS"] or (earlier[:1] == ["CLS"] and earlier[-1] in ("là", "có", ":", "gồm", "đạt")):
                continue  # «Tốt 07 đơn vị»: a class and its count
            of = hit.token("of") if "of" in groups else None
            percent = hit.token("percent") or hit.token("pc") or hit.token("pd")
            count = _Count(k, cohort, of, percent, after=hit.after, evidence=span_of(*hit.tokens()))
            count.pred = hit.tokens("pred") if "pred" in groups else _behind(line, hit)
            if "pred" not in groups:
                count.after = line.index(count.pred[-1]) + 1 if count.pred else hit.after
            if count.percent is None:
                count.percent = _share_behind(line, count, hit)
            taken.update(t for t in (k, of, count.percent) if t)
            counts.append(count)
    return counts


def _is_among(line: Line, at: int) -> bool:
    """Whether a count says among how many a place right before it is."""
    while at and line.tokens[at - 1].symbol in ("trong", "trên", "tổng", "số", "của", "các", ","):
        at -= 1
        if line.tokens[at].symbol == ",":
            return False
    return at > 0 and line.tokens[at - 1].symbol == "RNK"


def _behind(line: Line, hit: Hit) -> list[Token]:
    pred = []
    for number in range(hit.after, len(line.tokens)):
        token = line.tokens[number]
        if token.symbol == "còn" and [t.symbol for t in line.tokens[number + 1 : number + 2]] == ["lại"]:
            continue  # «32 tỉnh còn lại xếp mức …»
        if token.symbol in _STOPS or (token.symbol in (",", "và") and _counts_next(line, number)):
            break
        if token.symbol == "trong" and number + 1 < len(line.tokens) and line.tokens[number + 1].symbol == "đó":
            break
        pred.append(token)
    return pred


def _counts_next(line: Line, number: int) -> bool:
    behind = [t.symbol for t in line.tokens[number + 1 : number + 4]]
    if line.tokens[number].symbol == "," and behind and behind[0] in _NEW_CLAUSE:
        return True
    if line.tokens[number].symbol == "," and behind[:2] in (["tỉ", "lệ"], ["tỉ", "trọng"]) and behind[2:] == ["PCT"]:
        return True  # «12 xã loại Xuất sắc, tỉ lệ 8,45%»
    return bool(behind) and (
        behind[0] in ("NUM", "FRAC")
        or behind[:2] in (["cả", "NUM"], ["cả", "FRAC"])
        or behind[:2] in (["có", "NUM"], ["trong", "đó"])
        or behind[0] == "chiếm"
    )


def _share_behind(line: Line, count: _Count, hit: Hit) -> Token | None:
    share = next((h for h in line.hits(_SHARE_BEHIND, count.after) if h.first == count.after), None)
    if share is None:
        return None
    words = [t.symbol for t in [*count.pred[-3:], *share.tokens()]]
    if [t.symbol for t in share.tokens()] == [",", "tỉ", "lệ", "PCT"]:
        return share.one("percent")
    ends = [t.symbol for t in line.tokens[share.after : share.after + 1]] in ([], ["."], [","], [";"], [")"])
    if count.k.symbol == "FRAC" and ends and words[-3:] == [",", "đạt", "PCT"]:
        return share.one("percent")  # «6/10 huyện …, đạt 60%»; «đạt 60% kế hoạch» is of something else
    return share.one("percent") if {"(", "chiếm", "tương"} & set(words) or ("đạt" in words and "tỉ" in words) else None


def _is_joined(line: Line, count: _Count, following: list[_Count]) -> bool:
    """«10 sở và 07 huyện đã triển khai …»: what is said stands behind the last."""
    if not following or _words(line, count.pred).strip(" ,"):
        return False
    if parenthesis(line, line.index(count.k)) != parenthesis(line, line.index(following[0].k)):
        return False  # «…, gấp đôi năm 2011 (10 tỉnh), và 41 tỉnh xếp loại Trung bình»
    return _only_joins(line, count, following[0])


def _only_joins(line: Line, count: _Count, other: _Count, also: str = "") -> bool:
    first = max(line.index(count.cohort), line.index(count.k)) + 1
    last = min(line.index(other.k), line.index(other.cohort))
    return last - first < 8 and all(
        t.symbol in (also, ",", "và", "cả", "có", "cùng", "với", "PCT", "(", ")", "số", "còn")
        for t in line.tokens[first:last]
    )


def _words(line: Line, tokens: list[Token]) -> str:
    return line.text[tokens[0].start : tokens[-1].end] if tokens else ""


def _said(line: Line, count: _Count, scope: Scope) -> dict[str, Any] | None:
    """Indicator, level, class and topic of the count, from the words on it, else from those before it."""
    pred = count.pred
    if any(_is_rate(line, token) for token in pred):
        return None  # «12 tỉnh có tỉ lệ … trên 90%»: without what they passed it says nothing
    negative = any(t.symbol in _NEGATIVE for t in pred)
    class_ = next((t for t in pred if t.symbol == "CLS"), None)
    if class_ is not None and not negative:
        behind = [t.symbol for t in pred[pred.index(class_) + 1 :]][:1]
        before = [t.symbol for t in pred[: pred.index(class_)]][-1:]
        if behind == ["về"] or pred[0].symbol == "từ" or (before == ["từ"] and behind != ["trở"]):
            return None  # «đạt loại Tốt về hạ tầng», «từ loại Khá lên loại Tốt», «chuyển từ loại Khá lên loại Tốt»
        return {"indicator": "class_count", "class": class_.value}
    if _PROVIDES.search("".join(f"{t.symbol} " for t in pred)):
        if any(t.symbol == "phát" for t in pred) and not negative:
            return None  # «10/18 cơ quan có dịch vụ mức độ 4 phát sinh hồ sơ»: fewer than those who provide some
        own = next((t for t in pred if t.symbol == "LVL"), None)
        level = level_of(line, count.k, own, scope, "services")
        if own is None and negative and any(t.symbol == "nào" for t in pred) and _several_levels(line, count):
            level = UNSTATED  # «… mức độ 3, … mức độ 4 và 02 tỉnh chưa cung cấp dịch vụ nào»: none of any level
        return {"indicator": "agencies", "service_level": level, **({"topic": "without-services"} if negative else {})}
    words = _words(line, pred)
    if _BARE_VERB.fullmatch(words.lower().strip(" ,.")):
        at = min(line.index(count.k), line.index(count.cohort))
        said = next((t for t in reversed(line.tokens[:at]) if t.symbol == "LVL"), None)
        return (
            {"indicator": "agencies", "service_level": said.value.level} if said is not None and not negative else None
        )
    if _THIS_ONE.search(words.lower()):  # «Về đăng nhập một lần, 19/21 bộ đã có chức năng này»
        words = _clause_before(line, min(line.index(count.k), line.index(count.cohort)))
        if topic_of(scope.wording, words) is None:
            return None
    of_classes = classes_from(words, scope.wording)
    if of_classes is not None:
        return None if negative else {"indicator": "agencies", **of_classes}
    topic = topic_of(scope.wording, words)
    if topic is not None:
        known = f"without-{topic.id}" if negative else topic.id
        return {"indicator": "agencies", "topic": known, "topic_published": topic.published}
    if not negative and _is_ranked(words):
        return None if names_class(words, scope.wording) else {"indicator": "evaluation"}
    return _said_before(line, count, scope, words)


def _several_levels(line: Line, count: _Count) -> bool:
    return len({t.value.level for t in line.tokens[: line.index(count.k)] if t.symbol == "LVL"}) > 1


def _this_number(line: Line, count: _Count, said: dict[str, Any] | None) -> dict[str, Any] | None:
    """«…; ở khối B, con số này là 7/8»: what the count before said."""
    return said if said is not None and "con số này" in _clause_before(line, line.index(count.k)).lower() else None


def _in_one_clause(line: Line, count: _Count, other: _Count) -> bool:
    return all(t.symbol != ";" for t in line.tokens[line.index(count.k) : line.index(other.k)])


def _is_rate(line: Line, token: Token) -> bool:
    return token.symbol == "tỉ" and line.tokens[line.index(token) + 1].symbol in ("lệ", "trọng")


def _rest_without(line: Line, count: _Count, said: dict[str, Any] | None) -> dict[str, Any] | None:
    """«…; 02 tỉnh chưa cung cấp là …»: those that the count before leaves out."""
    if (
        said is None
        or said["indicator"] != "agencies"
        or not re.match(
            r"(?:còn )?(?:chưa|không) (?:cung cấp|có|triển khai|thực hiện)\b", _words(line, count.pred).lower()
        )
    ):
        return None
    topic = said.get("topic")
    return {**said, "topic": f"without-{topic}" if topic else "without-services"}


def _said_before(line: Line, count: _Count, scope: Scope, words: str) -> dict[str, Any] | None:
    before = _clause_before(line, line.index(count.k if count.k.start < count.cohort.start else count.cohort))
    low = words.lower().strip(" ,.")
    negative = any(f"{word} " in f"{low} " for word in _NEGATIVE)
    if re.match(
        r"(?:|thực hiện|đã (?:thực hiện|triển khai|áp dụng)|triển khai|trên địa bàn.*|của tỉnh.*|chưa triển khai|chưa có|(?:đều )?(?:đã )?có|đều đã (?:có|triển khai)|(?:là|gồm) (?:ubnd|bộ|sở|huyện|thành phố|tỉnh|thị xã|quận|tp).*)$",
        low,
    ):
        topic = topic_of(scope.wording, before)
        if topic is not None:
            return {
                "indicator": "agencies",
                "topic": f"without-{topic.id}" if negative else topic.id,
                "topic_published": topic.published,
            }
        if _is_ranked(before) and not negative and not names_class(before, scope.wording):
            return {"indicator": "evaluation"}  # not «số sở xếp loại Tốt tăng thêm 2 đơn vị (năm 2016 có 3 đơn vị)»
    is_part = count.k.value.of is not None or count.of is not None
    if (is_part or (_OF_IT.search(low) and not negative)) and low.startswith(_VERBS):
        bare = _AUXILIARY.sub("", low)
        if len(bare) > 3 and bare.split()[-1] not in _BOUNDS:
            return {"indicator": "agencies", "topic": topic_from(bare), "topic_published": words.strip(" ,.")}
    return None


def _clause_before(line: Line, at: int) -> str:
    """The words of the sentence from the last semicolon to a count, without a newspaper's name in brackets before them."""
    first = at
    while first > 0 and line.tokens[first - 1].symbol not in (";", "…") and at - first < _BACK:
        first -= 1
    return _DATELINE.sub("", line.words(first, at))


def _compared(line: Line, count: _Count, said: dict[str, Any], found: Found) -> Iterator[Found]:
    """«… là 38/63, tăng so với năm 2016 (26/63)»: the same count of the year compared with."""
    hit = next(line.hits(_COMPARED, line.index(count.k)), None)
    if hit is None or any(
        t.symbol in ("NUM", "FRAC", "COH", ";")
        for t in line.tokens[line.index(count.k) + 1 : hit.first]
        if t is not count.cohort
    ):
        return
    other = _Count(hit.one("k"), count.cohort)
    values, places = _figures(other, said)
    line.use(other.k)
    yield Found(
        found.table, found.subject, values, places, span_of(*hit.tokens()), "agencies", int(hit.one("year").value)
    )


def _is_ranked(words: str) -> bool:
    return any(re.search(word, words.lower()) for word in _RANKED)


def _of_class_before(line: Line, count: _Count) -> dict[str, Any] | None:
    """«12 cơ quan đạt loại Tốt (9 sở và 3 huyện)»: the parts of a class, in brackets behind it."""
    for number in range(min(line.index(count.k), line.index(count.cohort)) - 1, 0, -1):
        symbol = line.tokens[number].symbol
        if symbol == "(":
            before = line.tokens[number - 1]
            return {"indicator": "class_count", "class": before.value} if before.symbol == "CLS" else None
        if symbol not in ("NUM", "COH", ",", "và", "có", "gồm"):
            return None
    return None


def _is_frame(line: Line, count: _Count) -> bool:
    """«Trong 17 bộ, ngành có dịch vụ công, A dẫn đầu …»: whom a ranking is among."""
    at = min(line.index(count.k), line.index(count.cohort))
    opens = at <= 2 and line.tokens[0].symbol in ("trong", "tại", "với", "đối", "ở")
    return opens and any(t.symbol == "RNK" for t in line.tokens[at:]) and count.of is None and count.k.value.of is None


def _found(line: Line, count: _Count, said: dict[str, Any], scope: Scope) -> Found | None:
    subject_id = _listed_cohort(line, count, scope) or cohort_at(line, count.cohort, scope)
    if subject_id is None or (
        count.k.symbol == "PCT" and "topic" not in said and "class" not in said and "service_level" not in said
    ):
        return None
    cohort = count.cohort
    size = len(scope.registry.members(subject_id))
    if count.k.symbol == "NUM" and size and count.k.value.value > max(size, _LARGEST_COHORT):
        return None  # «lên tới 6.800 bộ»: sets of papers, not ministries
    subject = Subject("cohort", subject_id, line.text[cohort.start : cohort.end], (cohort.start, cohort.end))
    values, places = _figures(count, said)
    line.use(count.k, count.of, count.percent)
    table = "evaluation" if said["indicator"] == "evaluation" else "measure"
    evidence = span_of(count.k, count.cohort, count.of, count.percent, *count.pred)
    return Found(table, subject, values, places, evidence, "agencies", year_at(line, count.k, scope))


def _listed_cohort(line: Line, count: _Count, scope: Scope) -> str | None:
    """«Số cơ quan … là 4/19, gồm A, B và C»: of what kind «cơ quan» are, those listed say."""
    if count.cohort.value != "any":
        return None
    before = _clause_before(line, min(line.index(count.k), line.index(count.cohort))).lower()
    if scope.province is not None and re.search(r"toàn (?:tỉnh|thành phố)|cả tỉnh", before):
        return scope.cohort("all", year_at(line, count.k, scope))  # «toàn tỉnh có 12 cơ quan đạt loại Tốt»
    at = max(line.index(count.k), line.index(count.cohort))
    behind = [t.symbol for t in line.tokens[at + 1 : at + 6]]
    if not any(word in behind for word in ("gồm", ":", "là")):
        return None
    groups = {scope.group_of(str(t.value)) for t in line.tokens[at:] if t.symbol == "AG"}
    group = groups.pop() if len(groups) == 1 else None
    return scope.cohort(group, year_at(line, count.k, scope)) if group else None


def _figures(count: _Count, said: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Span]]:
    k, of = count.k, count.of
    whole = k.value.of if k.value.of is not None else (of.value.value if of else None)
    if said["indicator"] == "evaluation":
        places = {"ranked": (k.start, k.end), **({"total": (of.start, of.end)} if of else {})}
        return {"ranked": int(k.value.value), "total": int(whole) if whole is not None else None}, places
    places = {"value": (k.start, k.end)}
    if count.percent is not None:
        places["percent"] = (count.percent.start, count.percent.end)
    if of is not None:
        places["denominator"] = (of.start, of.end)
    values = {
        **said,
        "value": k.value.value,
        "qualifier": k.value.qualifier,
        "status": "zero" if k.value.value == 0 else "value",
    }
    if k.symbol == "PCT":
        return {**values, "indicator": "share", "unit": "%"}, places
    percent = count.percent.value.value if count.percent else None
    return {**values, "unit": "agencies", "denominator": whole, "percent": percent}, places
