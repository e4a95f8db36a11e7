"""Counts of other things: computers, IT staff, criteria and groups of an evaluation, who was evaluated."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from transform.facts.criteria import OVERALL
from transform.prose.found import Found, Subject, span_of
from transform.prose.rules.averages import averages
from transform.prose.rules.mark import LOCAL
from transform.prose.rules.moved import OTHER_SPAN
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope, year_at
from transform.prose.subjects import cohort_at, cohort_subject, subject_at
from transform.prose.tokens import Hit, Line, pattern
from transform.prose.topics import topic_of

_IS = r"(?:là|đạt|:|lên tới|lên đến|gồm|với|có|được|khoảng|trên|hơn|gần) "
_COMPUTERS = (
    pattern(
        rf"(?:tổng số|số lượng|số) máy (?:vi )?tính (?:(?!tỉ |; ).){{0,110}}?(?:{_IS})?(?P<n>NUM )(?!COH |cán |PCT )"
    ),
    pattern(r"(?P<n>NUM )(?:bộ )?máy (?:vi )?tính "),
)
_STAFF: tuple[re.Pattern[str], ...] = (
    pattern(
        r"(?P<n>NUM )(?:cán (?:bộ|unit)|công chức|nhân lực|người|nhân sự)(?:,? công chức)?(?:,? viên chức)? (?P<said>(?:[^\W\dA-Z_][^\WA-Z]* |unit ){0,8})"
    ),
)
_STAFF += (
    pattern(
        r"(?:chuyên trách|phụ trách) (?:về )?(?:cntt|công nghệ thông tin)(?:(?!; ).){0,60}? (?:là|gồm|có|:) (?P<n>NUM )(?:người|cán|công) "
    ),
)
_IT = ("cntt", "công nghệ thông tin", "tin học", "an toàn thông tin")
_SCHEME_PARTS = (
    (
        "criteria",
        pattern(
            r"(?:theo|gồm|với|trên|qua|có|của|thông qua) (?:~)(?P<n>NUM )(?:nhóm )?(?:tiêu chí|chỉ số) (?P<part>thành phần |chính )?"
        ),
    ),
    (
        "classes",
        pattern(r"(?:chia|phân|xếp) (?:thành|theo|làm|vào) (?P<n>NUM )(?:(?:mức|loại|hạng|cấp độ)(?: độ)? |CLS )"),
    ),
    ("agency_groups", pattern(r"(?:chia|phân|xếp) (?:thành|theo|làm) (?P<n>NUM )(?:nhóm|khối) ")),
)
_EVALUATED = ("đánh giá", "xếp hạng", "khảo sát", "chấm điểm")
_WHOLE = (
    pattern(
        r"(?:tại|trong|trên|trong số|của|từ|với|đối với|cho|toàn bộ|tất cả|cả) (?:tổng số |tổng |số )?(?P<n>NUM )(?P<cohort>COH )"
    ),
    pattern(r"(?P<cohort>COH )\( (?P<n>NUM )(?:unit|COH) \) "),
    pattern(r"(?:và|,) (?P<n>NUM )(?P<cohort>COH )"),
)
# «Có 62/63 website của các tỉnh, thành phố được xếp hạng»: each website is its owner's
_WEBSITES = pattern(
    r"(?P<n>(?:FRAC|NUM) )(?:(?:website|portal|trang|cổng|thông|tin|điện|tử|ttđt) |/ |\( |\) ){1,9}(?:của|thuộc) (?:(?:các|khối|unit) ){0,2}(?P<cohort>COH )"
    r"(?:(?!không|chưa)[^\W\dA-Z_][^\WA-Z]* ){0,5}?(?:xếp hạng|đánh giá|chấm POINTS|khảo sát) "
)
_RANKED_OF = pattern(r"(?P<rank>RNK )(?:(?:đối|với|trên|các|tại) )*(?:(?P<cohort>COH )|(?P<unit>unit ))")
_OTHER_INDEX = re.compile(r"\bPCI\b|PAPI|SIPAS|năng lực cạnh tranh|\bPII\b|EGDI|Liên [Hh]ợp [Qq]uốc")
_CHANGE = pattern(r"(?P<move>CHANGE )(?:~)(?P<n>NUM )(?P<unit>bậc|hạng|vị|thứ) ")


def read_counts(line: Line, scope: Scope, about: About, ranked: Sequence[Found] = ()) -> Iterator[Found]:
    """Everything that is counted and is neither a service nor a record nor an agency of a class."""
    yield from _computers(line, scope)
    yield from _staff(line, scope)
    yield from _parts(line, scope)
    yield from _changes(line, scope, about, ranked)
    yield from averages(line, scope)


def read_evaluated(line: Line, scope: Scope) -> Iterator[Found]:
    """How many agencies were evaluated: «tại 63 tỉnh, thành phố», «các sở (31 đơn vị) và 18 huyện»."""
    text = line.text[line.start : line.end].lower()
    if not any(word in text for word in _EVALUATED):
        return
    yield from _ranked_of(line, scope)
    yield from _websites(line, scope)
    ends: set[int] = set()
    for made in _WHOLE:
        for hit in line.hits(made):
            number, cohort = hit.one("n"), hit.one("cohort")
            if not line.is_free(number) or (made is _WHOLE[2] and hit.first not in ends):
                continue
            year = year_at(line, number, scope)
            subject_id = cohort_at(line, cohort, scope)
            if subject_id is None:
                continue
            ends.add(hit.after)
            line.use(number)
            subject = Subject("cohort", subject_id, line.text[cohort.start : cohort.end], (cohort.start, cohort.end))
            values = {"indicator": "evaluation", "ranked": int(number.value.value), "total": None}
            yield Found(
                "evaluation",
                subject,
                values,
                {"ranked": (number.start, number.end)},
                span_of(*hit.tokens()),
                "evaluated",
                year,
            )


def _ranked_of(line: Line, scope: Scope) -> Iterator[Found]:
    """«xếp hạng 20/22 bộ»: how many were ranked, where nobody stands in that place."""
    for hit in line.hits(_RANKED_OF):
        before = [t for t in line.tokens[: hit.first] if t.symbol == "COH"]
        rank, cohort = hit.one("rank"), hit.token("cohort") or (before[-1] if before else None)
        if cohort is None:
            continue  # «Khối bộ: xếp hạng 21/22 cơ quan»: those named before
        subject_id = cohort_at(line, cohort, scope)
        if (
            rank.value.of is None
            or not line.is_free(rank)
            or subject_id is None
            or "thứ" in line.text[rank.start : rank.end].lower()
        ):
            continue
        line.use(rank)
        subject = Subject("cohort", subject_id, line.text[cohort.start : cohort.end], (cohort.start, cohort.end))
        values = {"indicator": "evaluation", "ranked": rank.value.places[0], "total": rank.value.of}
        yield Found("evaluation", subject, values, {"ranked": (rank.start, rank.end)}, span_of(*hit.tokens()), "evaluated",
                    year_at(line, rank, scope))  # fmt: skip


def _websites(line: Line, scope: Scope) -> Iterator[Found]:
    for hit in line.hits(_WEBSITES):
        number, cohort = hit.one("n"), hit.one("cohort")
        subject = cohort_subject(line, cohort, scope)
        if subject is None or not line.is_free(number):
            continue
        line.use(number)
        of = number.value.of
        values = {"indicator": "evaluation", "ranked": int(number.value.value), "total": int(of) if of else None}
        yield Found("evaluation", subject, values, {"ranked": (number.start, number.end)}, span_of(*hit.tokens()), "evaluated",
                    year_at(line, number, scope))  # fmt: skip


def _computers(line: Line, scope: Scope) -> Iterator[Found]:
    for made in _COMPUTERS:
        for hit in line.hits(made):
            yield from _counted(line, hit, scope, {"indicator": "computers", "unit": "computers"})


def _staff(line: Line, scope: Scope) -> Iterator[Found]:
    for made in _STAFF:
        for hit in line.hits(made):
            words = "".join(f"{t.symbol} " for t in hit.tokens())
            around = line.text[line.start : hit.tokens()[0].start].lower()[-160:]
            if any(word in words for word in _IT) or (topic_of(scope.wording, around) and "cntt" in around):
                yield from _counted(line, hit, scope, {"indicator": "staff", "unit": "persons"})


def _parts(line: Line, scope: Scope) -> Iterator[Found]:
    text = line.text[line.start : line.end].lower()
    if not any(word in text for word in (*_EVALUATED, "điểm tối đa", "tiêu chí")):
        return
    for indicator, made in _SCHEME_PARTS:
        for hit in line.hits(made):
            subject = scope.evaluator()
            if subject is not None and line.is_free(hit.one("n")):
                topic = {"topic": "components"} if hit.token("part") else {}
                for found in _counted(
                    line, hit, scope, {"indicator": indicator, "unit": indicator.rpartition("_")[2], **topic}, subject
                ):
                    found.values["qualifier"] = "="  # «trên 06 nhóm tiêu chí» is «by six groups»
                    yield found


def _changes(line: Line, scope: Scope, about: About, ranked: Sequence[Found]) -> Iterator[Found]:
    """«tăng 17 bậc»: a move, the sign of which is in the word."""
    for hit in line.hits(_CHANGE):
        number = hit.one("n")
        subject = subject_at(line, number, scope)
        if (
            subject is None
            or subject.type != "agency"
            or not line.is_free(number)
            or _is_publisher(line, subject)
            or _OTHER_INDEX.search(line.text[line.start : line.end])
        ):
            continue
        sign = -1 if hit.one("move").value == "-" else 1
        line.use(number)
        values = {"indicator": "change", "value": sign * number.value.value, "unit": "places", "qualifier": number.value.qualifier,
                  "topic": _place_of(line, hit, scope, about, ranked, subject)}  # fmt: skip
        places = {"value": (hit.one("move").start, number.end)}
        year = _year_of_move(line, hit, scope)
        values |= _counted_from(line, year)
        yield Found("measure", subject, values, places, span_of(*hit.tokens()), "change", year)


def _is_publisher(line: Line, subject: Subject) -> bool:
    """«Bộ A công bố DTI năm 2022, tỉnh xếp thứ 16, tăng 4 bậc»: it is not the publisher that moved."""
    behind = line.text[subject.span[1] : line.end] if subject.span is not None else ""
    return re.match(r"\s+(?:vừa |đã |mới |chính thức )*công bố\b", behind) is not None


def _place_of(
    line: Line, hit: Hit, scope: Scope, about: About, ranked: Sequence[Found], subject: Subject
) -> str:  # fmt: skip
    """The topic of a move: `rank`, or that of one criterion («hạ tầng kỹ thuật xếp thứ 17, giảm 3 bậc»)."""
    first = hit.first
    while first > 0 and line.tokens[first - 1].symbol not in (";", "…", "."):
        first -= 1
    clause = range(line.tokens[first].start, hit.one("move").start)
    said = [one for one in ranked if one.table == "score" and one.places.get("rank", (-1,))[0] in clause]
    if said:
        part = max(said, key=lambda one: one.places["rank"]).values["criterion_id"]
    else:
        ranking = about(line, first, hit.after, scope.registry.kind(subject.id) in LOCAL)
        part = ranking.criterion if ranking is not None and ranking.kind == "scheme" else OVERALL
    return "rank" if part == OVERALL else f"rank/{part}"


def _counted_from(line: Line, year: int | None) -> dict[str, Any]:
    """A note with the year that a move is counted from, where that is not the year before, or is not said."""
    if OTHER_SPAN.search(line.text[line.start : line.end].lower()):
        return {"note": "against an unstated year"}
    since = {int(t.value) for t in line.tokens if t.symbol == "VSYEAR"}
    if year is None or len(since) != 1 or since == {year - 1} or min(since) >= year:
        return {}
    return {"note": f"against {since.pop()}"}


def _year_of_move(line: Line, hit: Hit, scope: Scope) -> int | None:
    """«năm 2017 A xếp thứ 6, như vậy đã tăng 5 bậc»: a move to the year of the document, not to that it is counted from."""
    symbols = [t.symbol for t in line.tokens[: hit.first]]
    years = [n for n, symbol in enumerate(symbols) if symbol == "YEAR"]
    if (
        years
        and not scope.is_span
        and "RNK" in symbols[years[-1] :]
        and "VSYEAR" not in symbols
        and int(line.tokens[years[-1]].value) != scope.year
        and not _counts_from_before(line, hit, int(line.tokens[years[-1]].value))
    ):
        return scope.year
    return year_at(line, hit.one("n"), scope)


def _counts_from_before(line: Line, hit: Hit, year: int) -> bool:
    """«năm 2018 A xếp thứ 27, tăng 9 bậc so với năm 2017»: counted from a year before the one said, so of that one."""
    behind = line.tokens[hit.after : hit.after + 5]
    return any(t.symbol == "VSYEAR" and int(t.value) < year for t in behind)


def _whose(line: Line, hit: Hit, scope: Scope) -> Subject | None:
    """An agency, or the cohort of the clause; a total («tổng số …») of a province's document is the province's."""
    subject = subject_at(line, hit.one("n"), scope)
    if subject is not None and subject.type == "agency":
        return subject
    if any(a.symbol == "NUM" and b.symbol == "COH" for a, b in pairwise(line.tokens[: hit.first])):
        return None  # «20 sở có 40 cán bộ»: theirs
    is_total = "tổng số" in line.words(max(0, hit.first - 3), hit.after).lower()
    return (None if is_total else subject) or scope.evaluator()


def _counted(
    line: Line, hit: Hit, scope: Scope, values: dict[str, Any], subject: Subject | None = None
) -> Iterator[Found]:
    number = hit.one("n")
    subject = subject or _whose(line, hit, scope)
    if subject is None or not line.is_free(number):
        return
    line.use(number)
    figures = {"value": number.value.value, "qualifier": number.value.qualifier}
    yield Found("measure", subject, {**values, **figures}, {"value": (number.start, number.end)}, span_of(*hit.tokens()), "counts",
                year_at(line, number, scope))  # fmt: skip
