"""What ranked agencies got: «với 0,7123 điểm», «đạt 92,5/100 điểm», «(0,727)»."""

import re
from collections.abc import Iterator
from typing import Any

from transform.prose.found import Found, Subject, span_of
from transform.prose.rules.alone import alone, shared
from transform.prose.rules.classes import class_lists, classes, classes_of_these
from transform.prose.rules.criteria import criteria
from transform.prose.rules.mark import LOCAL, add
from transform.prose.rules.marks_in_order import in_order
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope, year_at
from transform.prose.tokens import Hit, Line, Token, clause_at, pattern
from transform.vietnamese import fold

# «tăng ba bậc», «tăng hạng»: how far one moved stands between its name and its mark
_MOVE = r"\( CHANGE (?:[^\W\dA-Z_][^\WA-Z]* ){0,3}NUM (?:bậc|hạng) \) |CHANGE (?:[^\W\dA-Z_][^\WA-Z]* ){0,3}NUM (?:bậc|hạng) |CHANGE (?=[^\W\dA-Z_]|, )|VSYEAR "
_WORDS = (
    r"(?:\( RNK \) |\( (?:unit )?NAME \) |, NAME |\( RNK ; |(?:trong|trên) (?:(?:tổng|số) ){0,2}NUM (?:COH |unit )|[^\W\dA-Z_][^\WA-Z]* |POINTS |ORD |\( |: |= |RNK |AFTER |unit |COH |, |YEAR |- |RESP |SVC |/ |CLS |"
    + _MOVE
    + r"){0,26}?"
)
_NAMED = pattern(
    rf"(?P<name>AG )(?P<words>(?:CHANGE (?:từ RNK )?(?:(?:lên|xuống) )?(?=RNK ))?{_WORDS})(?P<value>(?:NUM|FRAC|PCT) )(?:(?P<points>POINTS )|(?P<scale>trên (?:(?:tổng|số|thang) |POINTS ){{1,3}}NUM (?:POINTS )?))?(?P<close>\) )?"
)
_BEFORE = pattern(
    r"(?:với|đạt|được|giành) (?:(?:tổng|số|chỉ|giá|trị|là|cùng|mức) |POINTS )*(?P<value>(?:NUM|FRAC) )(?P<points>POINTS )?(?:, )?(?:(?P<is>là|thuộc về) )?(?:unit )?(?P<name>AG )"
)
# «Với 94,12%, A đứng thứ nhất»: of an evaluation that is told in per cent
_SHARE_BEFORE = pattern(
    r"^(?:với|đạt) (?P<value>PCT ), (?:unit )?(?P<name>AG )(?=(?:[^\W\dA-Z_][^\WA-Z]* ){0,3}RNK )(?!.*(?:SVC|REC|RECON|RECALL|tỉ lệ) )"
)
_POINTS_OF_NOBODY = pattern(
    r"^POINTS (?:(?!tối|trung|bình|chuẩn|cao|thấp|liệt|sàn|thưởng|cộng|trừ)[^\W\dA-Z_][^\WA-Z]* |unit ){0,6}?(?:là|đạt|:) (?P<value>(?:NUM|FRAC) )(?!bậc|SVC |REC |COH )"
)
_BEHIND_PLACE = pattern(
    r"(?P<rank>RNK )(?:(?:COH|toàn|trong|trên|cả|tổng|số|vào|của|YEAR) |NUM (?=COH )){0,5}(?:, )?(?:(?:với|đạt|được|có|\() (?:(?:tổng|số|chỉ|giá|trị|là) |POINTS ){0,3}"
    r"|(?:chỉ số|giá trị|tổng POINTS|POINTS số|POINTS) (?:(?:đạt|là|được|ở|mức|:) ){1,3})(?P<value>(?:NUM|FRAC) )(?P<points>POINTS )?"
)
# «(năm 2020, Bộ đạt 0,3874, xếp thứ 8)», «; năm 2021 huyện đạt 85,67%, xếp thứ 4»
_BEFORE_PLACE = pattern(
    r"(?:unit |, |YEAR )(?:chỉ |mới )?(?:đạt|được|có) (?:(?:chỉ|số|giá|trị|tổng) |POINTS ){0,3}(?P<value>(?:NUM|FRAC|PCT) )(?:POINTS )?(?:, |và |, và )(?P<rank>RNK )"
)
_OF_YEAR = pattern(r"\( (?P<year>YEAR )(?:là|đạt|:|chỉ|được) (?:POINTS )?(?P<value>NUM )(?:POINTS )?\) ")
_NOT_A_RESULT = frozenset(
    {"SVC", "REC", "RECON", "RECALL", "COH", "PROC", "unit", "bậc", "hạng", "tiêu", "nhóm", "lần", "năm", "đơn"}
)
_OPENERS = frozenset({"với", "đạt", "được", "có", "(", ":", "là", "=", "POINTS", "giành", "mức", "ghi", "nhận", "vỏn"})


def read_results(line: Line, scope: Scope, about: About, ranked: list[Found]) -> Iterator[Found]:
    """Points or index values of agencies. Where a place of the same agency was read, the value joins it."""
    by_name: dict[object, Found] = {}
    for one in ranked:
        by_name.setdefault(one.subject.span, one)
    for hit in (*line.hits(_BEFORE), *line.hits(_SHARE_BEFORE)):
        if _is_of_another(line, hit) or not _is_mark_before(hit):
            continue
        found = by_name.get((hit.one("name").start, hit.one("name").end))
        if found is not None and found.table == "score" and line.is_free(hit.one("value")):
            for one in (found, *_tied_with(line, found, ranked)):
                add(one, hit.one("value"), found.values["series"].value_kind)
            line.use(hit.one("value"))
    _before_places(line, ranked)
    _behind_places(line, ranked, by_name)
    yield from _going_on(line, scope, about)
    yield from _index_alone(line, scope, about)
    yield from shared(line, scope, about, by_name)
    classes_of_these(line, scope)
    yield from class_lists(line, scope, about, by_name)
    yield from criteria(line, scope, about)
    yield from classes(line, scope, about, by_name)
    yield from in_order(line, scope, about, ranked)
    for at, token in enumerate(line.tokens):
        if token.symbol != "AG":
            continue
        named = next((h for h in line.hits(_NAMED, at) if h.first == at), None)
        found = by_name.get((token.start, token.end))
        if named is None:
            continue
        hit = named
        if not line.is_free(hit.one("value")) or not _is_result(line, hit, found is not None, scope):
            continue
        value = hit.one("value")
        found = _nearest(line, found, ranked, value)
        if found is not None and _is_past_another_place(found, hit):
            continue
        if found is not None and found.table == "score":
            series = found.values["series"]
            for one in (found, *_tied_with(line, found, ranked)):
                add(one, value, series.value_kind)
            line.use(value)
            yield from _in_year(line, found, named)
        elif found is not None:
            continue
        elif not any(t.symbol == "RNK" for t in hit.tokens("words")):
            made = alone(line, scope, about, token, hit)
            if made is not None:
                line.use(value)
                by_name[token.start, token.end] = made
                yield made


def _in_year(line: Line, found: Found, named: Hit) -> Iterator[Found]:
    """«A đạt 0,6419 (năm 2020 đạt 0,4874)»: the mark of another year in brackets right behind one."""
    hit = next((h for h in line.hits(_OF_YEAR, named.after) if h.first == named.after), None)
    if hit is None or not line.is_free(hit.one("value")):
        return
    kept = {key: found.values[key] for key in ("series", "criterion_id", "agency_group")}
    other = Found("score", found.subject, kept, {}, found.evidence, "results", int(hit.one("year").value))
    add(other, hit.one("value"), found.values["series"].value_kind)
    line.use(hit.one("value"))
    yield other


def _nearest(line: Line, found: Found | None, ranked: list[Found], value: Token) -> Found | None:
    """Of the places that one name has in several years, that whose words stand last before the value."""
    if found is None or found.table != "score":
        return found
    same = [
        f
        for f in ranked
        if f.subject.span == found.subject.span and "rank" in f.places and f.places["rank"][1] <= value.start
    ]
    return max(same, key=lambda f: f.places["rank"]) if len(same) > 1 else found


def _is_past_another_place(found: Found, hit: Hit) -> bool:
    """«A, dẫn đầu năm 2009, rơi xuống vị trí thứ 4 với 81,3 điểm»: behind a place that nobody was read in, not A's
    first; but not «đứng đầu bảng xếp hạng 63 địa phương với 0,8», which counts the ranked."""
    own, between = found.places.get("rank"), hit.tokens("words")
    return own is not None and any(
        token.symbol == "RNK"
        and token.start > own[1]
        and token.value.places not in ((found.values.get("rank"),), ())
        and not token.value.is_group
        and [t.symbol for t in between[at + 1 : at + 2]] not in (["COH"], ["unit"])
        for at, token in enumerate(between)
    )


def _tied_with(line: Line, found: Found, ranked: list[Found]) -> list[Found]:
    """«A và B cùng xếp thứ 3 với chỉ số 0,8127»: those in the same printed place have the same mark."""
    place = found.places.get("rank")
    if place is None or found.values.get("rank_basis") not in ("tie", "printed"):
        return []
    same = [f for f in ranked if f is not found and f.table == "score" and f.places.get("rank") == place]
    return [f for f in same if f.values.get("rank") == found.values.get("rank") and f.year == found.year]


def _behind_places(line: Line, ranked: list[Found], by_name: dict[object, Found]) -> None:
    """«…, tỉnh xếp thứ 25/63, đạt 0,3142»: what stands right behind the place of one that the sentence does not name."""
    by_place = {f.places["rank"]: f for f in ranked if "rank" in f.places and f.table == "score"}
    for hit in line.hits(_BEHIND_PLACE):
        rank, value = hit.one("rank"), hit.one("value")
        found = by_place.get((rank.start, rank.end))
        behind = line.tokens[hit.after].symbol if hit.after < len(line.tokens) else ""
        # A name's first place takes what stands behind the name; its places of other years have only their own words.
        if (
            found is None
            or (by_name.get(found.subject.span) is found and _is_named(line, found))
            or not line.is_free(value)
            or behind in _NOT_A_RESULT
        ):
            continue
        is_index = value.value.is_decimal and value.value.value <= 1
        if hit.token("points") or is_index or value.symbol == "FRAC":
            add(found, value, found.values["series"].value_kind)
            line.use(value)


def _before_places(line: Line, ranked: list[Found]) -> None:
    """«(năm 2020, Bộ đạt 0,3874, xếp thứ 8)»: what stands right before the place of another year."""
    by_place = {f.places["rank"]: f for f in ranked if "rank" in f.places and f.table == "score"}
    for hit in line.hits(_BEFORE_PLACE):
        rank, value = hit.one("rank"), hit.one("value")
        found = by_place.get((rank.start, rank.end))
        got = found is not None and any(found.values.get(k) is not None for k in ("points", "index_value", "percent"))
        named = found is not None and found.subject.span is not None
        years = {t.value for t in line.tokens[max(0, hit.first - 3) : hit.first + 1] if t.symbol == "YEAR"}
        if found is None or got or not line.is_free(value) or (named and found.year not in years):
            continue
        others = any(t.symbol in ("SVC", "REC", "RECON", "RECALL") for t in line.tokens) or "tỉ lệ" in line.symbols
        is_index = value.value.is_decimal and value.value.value <= 1
        if (value.symbol == "PCT" and others) or (
            value.symbol == "NUM" and not is_index and "POINTS" not in line.symbols
        ):
            continue
        add(found, value, found.values["series"].value_kind)
        line.use(value)


def _is_named(line: Line, found: Found) -> bool:
    return any(t.symbol == "AG" and (t.start, t.end) == found.subject.span for t in line.tokens)


def _is_mark_before(hit: Hit) -> bool:
    """«với 92,8 điểm là A», «với 0,6482 là A»: points by their word, an index by its size and «là»."""
    value = hit.one("value")
    if value.symbol == "PCT" or hit.token("points") is not None:
        return True
    opens = not hit.first and any(t.symbol == "," for t in hit.tokens())  # «Với 0,6482, A giữ ngôi đầu»
    return (hit.token("is") is not None or opens) and value.value.is_decimal and value.value.value <= 1


def _is_of_another(line: Line, hit: Hit) -> bool:
    """«A dẫn đầu với 92,4 điểm, B …»: behind a comma the points are of the name before them, where there is one."""
    if not any(t.symbol == "," for t in hit.tokens()):
        return False
    for token in reversed(line.tokens[: hit.first]):
        if token.symbol in (",", ";", "…", "."):
            return False
        if token.symbol == "AG":
            return True
    return False


def _going_on(line: Line, scope: Scope, about: About) -> Iterator[Found]:
    """«Điểm số đạt được là 0,5853»: of whom the sentence before spoke."""
    hit = next(line.hits(_POINTS_OF_NOBODY), None)
    if (
        hit is None
        or scope.subject is None
        or scope.subject.type != "agency"
        or any(t.symbol == "AG" for t in line.tokens[: hit.after])
    ):
        return
    ranking = about(line, hit.first, hit.after, scope.registry.kind(scope.subject.id) in LOCAL)
    if ranking is None or ranking.kind != "scheme":
        return
    values: dict[str, Any] = {
        "series": ranking.series,
        "criterion_id": ranking.criterion,
        "agency_group": scope.group_of(scope.subject.id),
    }
    found = Found(
        "score", scope.subject, values, {}, span_of(*hit.tokens()), "results", year_at(line, hit.one("value"), scope)
    )
    add(found, hit.one("value"), ranking.series.value_kind if ranking.series else None)
    line.use(hit.one("value"))
    yield found


# «Chỉ số cải cách hành chính năm 2018 đạt 77,93%, xếp hạng 19/63»
_INDEX_ALONE = pattern(
    r"^(?:(?:cụ|thể|trong|đó|theo|còn|riêng|ở|về|,) ){0,4}(?:chỉ số|par|dti|ict|vietnam) (?:[^\W\dA-Z_][^\WA-Z]* ){0,8}?(?:YEAR )?(?:đạt|được|có) (?P<value>(?:PCT|NUM|FRAC) )(?:POINTS )?(?:,|và|, và) (?P<rank>RNK )"
)


def _may_be_ranked(subject: Subject, scope: Scope) -> bool:
    """Whether an index of the nation may be of whom the sentence before spoke, and not of who gives it out."""
    return subject.type == "agency" and scope.registry.kind(subject.id) not in LOCAL and subject.id not in scope.issuers


def _index_alone(line: Line, scope: Scope, about: About) -> Iterator[Found]:
    """An evaluation that the sentence names, and nobody: on a page of one body its own."""
    hit = next(line.hits(_INDEX_ALONE), None)
    page = scope.owner or (Subject("agency", scope.province) if scope.province else None)
    subject = scope.subject if scope.subject is not None and _may_be_ranked(scope.subject, scope) else page
    if hit is None or subject is None or subject.type != "agency" or not line.is_free(hit.one("rank")):
        return
    rank, value = hit.one("rank"), hit.one("value")
    if any(t.symbol in ("AG", "COH", "unit") for t in line.tokens[: hit.after]) or len(rank.value.places) != 1:
        return
    ranking = about(line, 0, hit.after, scope.registry.kind(subject.id) in LOCAL)
    series = ranking.series if ranking is not None and ranking.criterion == "overall" else None
    family = next((r.pattern for r in scope.wording.families if series is not None and r.name == series.family), None)
    named = family is not None and family.search(fold(line.text[line.start : rank.start])) is not None
    if not named or series is None or rank.value.is_group or rank.value.is_last:
        return
    values: dict[str, Any] = {
        "series": series, "criterion_id": "overall", "agency_group": scope.group_of(subject.id),
        "rank": rank.value.places[0], "rank_of": rank.value.of, "rank_basis": "printed",
    }  # fmt: skip
    places = {"rank": (rank.start, rank.end)}
    found = Found("score", subject, values, places, span_of(*hit.tokens()), "results", year_at(line, rank, scope))
    add(found, value, series.value_kind)
    line.use(rank, value)
    yield found


# «A xếp thứ 7, điểm trung bình của khối là 71,2», «A xếp thứ 40, chỉ số hạ tầng kỹ thuật đạt 0,52»
_OWN_HEAD = re.compile(
    r" , (?:(?:riêng|còn|với|và|trong đó) )?(?P<head>(?:[^,;]+ )?(?:đạt|là|có|được|ở mức) (?:[^,;]+ )?)$"
)
_OF_MANY = re.compile(
    r"(?:điểm|giá trị|chỉ số|mức|POINTS) (?:trung bình|bình quân|tối đa|tối thiểu|chuẩn)|của (?:khối|cả nước|toàn quốc|COH)"
)


# «Khoảng cách giữa A (thứ nhất) và B (thứ 63) là 0,35»
_BETWEEN_TWO = re.compile(r"(?:khoảng cách|chênh lệch|cách biệt|độ vênh)[^;]*\bgiữa\b", re.IGNORECASE)


def _clause_before(line: Line, at: int) -> str:
    return line.words(clause_at(line, at).start, at)


def _of_something_else(hit: Hit, scope: Scope) -> bool:
    """Whether what stands between a place and a mark says that the mark is a mean, or that of a criterion."""
    symbols = " ".join(t.symbol for t in hit.tokens("words"))
    said = _OWN_HEAD.search(f"{symbols} ") if "RNK" in symbols else None
    if said is None:
        return False
    rule = scope.wording.first(scope.wording.concepts, said["head"].replace("SVC", "dịch vụ công trực tuyến"))
    return _OF_MANY.search(said["head"]) is not None or (
        rule is not None and rule.name not in ("overall", "application")
    )


def _is_result(line: Line, hit: Hit, is_ranked: bool, scope: Scope) -> bool:
    if _of_something_else(hit, scope) or _BETWEEN_TWO.search(_clause_before(line, hit.first)):
        return False
    value, points = hit.one("value"), hit.token("points") or hit.token("scale")
    inside = [t.symbol for t in hit.tokens("words")]
    if "(" in inside and "YEAR" in inside[inside.index("(") :]:
        return False  # «A (năm 2015 đạt 70 điểm)»
    if any(word in inside for word in ("cộng", "trừ", "thưởng", "CHANGE")) and not is_ranked:
        return False  # «được cộng 3 điểm»
    after = line.tokens[hit.after].symbol if hit.after < len(line.tokens) else ""
    if inside[-1:] == ["từ"] or after == "trở":
        return False  # «đạt loại Tốt (từ 80 điểm trở lên)»
    if after in ("thưởng", "cộng", "trừ") or {"khoảng", "cách"} <= set(inside) or {"chênh", "lệch"} <= set(inside):
        return False  # «có 3 điểm thưởng», «với khoảng cách 0,05»
    if value.symbol == "PCT":
        near = [t.symbol for t in hit.tokens("words")]
        others = any(t.symbol in ("SVC", "REC", "RECON", "RECALL") for t in line.tokens) or "tỉ lệ" in line.symbols
        in_brackets = near[-1:] == [","] and near[:2] == ["(", "RNK"]
        marks = (near[-1:] in (["("], ["với"]) or in_brackets) and not others and ("RNK" in near[:-1] or near == ["("])
        return is_ranked and "SVC" not in near and ("đạt" in near[-3:] or marks)
    if after in _NOT_A_RESULT or value.value.qualifier not in ("=",):
        return False
    words = [t.symbol for t in hit.tokens("words")][-6:]
    is_index = value.symbol == "NUM" and value.value.is_decimal and value.value.value <= 1
    if words in (["-"], ["–"]) and (points is not None or (is_ranked and is_index)):
        return True  # «thứ nhất: A - 92,8 điểm»
    if is_ranked and is_index and words[-1:] == [","] and "RNK" in words[-4:]:
        return True  # «A có giá trị cao nhất, 0,6482»
    direct = (words == [","] and points is not None) or words[-2:] in (["chỉ", "số"], ["giá", "trị"])
    if not words and is_ranked and (points is not None or is_index):
        return True  # «tiếp đến là A 831 điểm và B 829 điểm»
    if not words or not (direct or any(w in _OPENERS for w in words)):
        return False
    earlier = [t.symbol for t in line.tokens[max(0, hit.first - 3) : hit.first]]
    says = (
        points is not None
        or "POINTS" in earlier
        or "POINTS" in words
        or ("chỉ" in words and "số" in words)
        or ("giá" in words and "trị" in words)
        or "dti" in (*words, *earlier)
        or (is_ranked and words[-1:] in (["được"], ["là"], ["có"]) and is_index)
    )
    if is_ranked and words[-1:] == ["("] and after != "" and line.tokens[hit.after - 1].symbol in (")", "FRAC", "NUM"):
        return points is not None or value.value.is_decimal or value.symbol == "FRAC"  # «B (888,9)» in a ranking
    if value.symbol == "FRAC" and value.value.value != int(value.value.value):
        return True
    is_item = words[-1:] == [":"] and hit.first <= 2 and after in ("", ";", ".", ",")
    return says or (is_index and (is_item or "(" in words or "với" in words or "đạt" in words))
