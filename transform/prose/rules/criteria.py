"""On a page about one province: its places and values by criterion."""

import re
from collections.abc import Iterator
from typing import Any

from transform.prose.found import Found, Subject, span_of
from transform.prose.rules.mark import add
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope, agency_subject, year_at
from transform.prose.subjects import goes_on
from transform.prose.tokens import Hit, Line, Token, pattern
from transform.series import Series

_OF_CRITERION = pattern(
    r"(?P<words>(?:[^\W\dA-Z_][^\WA-Z]* |unit |SVC ){2,10}?)(?:(?:đạt|được|có|với|:) (?:POINTS )?(?P<value>(?:NUM|FRAC) )(?:POINTS )?(?:, |và |\( )?(?:(?P<rank>RNK ))?|(?:: )?(?P<rank2>RNK )(?:(?:với|,|đạt|\() (?:POINTS |chỉ số |giá trị )?(?P<value2>(?:NUM|FRAC) )(?:POINTS )?)?)"
)


_BY_CRITERION = pattern(
    r"(?P<rank>RNK )(?:về|ở) (?:(?:chỉ|số|tiêu|chí|hạng|mục|lĩnh|vực) ){0,4}(?P<words>(?:(?!và |,)[^\W\dA-Z_][^\WA-Z]* |unit |SVC ){1,8}?)(?=[,;.…] |và |còn |\( |với |đạt |$)"
)


def _spoken_of(line: Line, scope: Scope) -> Subject | None:
    """The province of the sentence before, of which this one goes on: «Trong đó, chỉ số chính quyền số của tỉnh …»."""
    subject = scope.subject
    if subject is None or subject.type != "agency":
        return None
    if scope.is_listed:
        return subject  # «Các chỉ số thành phần của Bộ A như sau:» above the items
    if scope.registry.kind(subject.id) != "province":
        return None
    return subject if goes_on(line) or "của unit " in line.symbols else None


def criteria(line: Line, scope: Scope, about: About) -> Iterator[Found]:
    """«chính quyền số đạt 0,6520, xếp hạng 17/63; kinh tế số …» on a page about one province: its places by criterion."""
    several = list(line.hits(_BY_CRITERION))
    named = [t for t in line.tokens if t.symbol == "AG"]
    if len(several) > 1 and len(named) == 1:  # «A xếp thứ 2 về hạ tầng, thứ 1 về dịch vụ công trực tuyến»
        for hit in several:
            yield from _by_criterion(line, scope, agency_subject(line, named[0]), hit)
        return
    owner = (_spoken_of(line, scope) if scope.is_listed else None) or scope.owner or _spoken_of(line, scope)
    if owner is None or any(
        (t.symbol == "COH" and line.tokens[n - 1].symbol != "RNK")
        or (t.symbol == "AG" and t.value != owner.id and t.value not in scope.issuers)
        for n, t in enumerate(line.tokens)
    ):
        return
    for hit in (*line.hits(_BY_CRITERION), *line.hits(_OF_CRITERION)):
        if (
            hit.match.re is _OF_CRITERION
            and hit.tokens()[0].symbol in ("về",)
            and line.tokens[hit.first - 1].symbol in ("RNK", ")")
        ):
            continue  # «thứ 8 về hạ tầng, thứ 14 về nhân lực»: said behind the place
        made = list(_by_criterion(line, scope, owner, hit))
        yield from made
        yield from _earlier(line, made, hit)


_EARLIER = pattern(r"\( (?P<year>YEAR )(?:(?:là|đạt|:) )?(?P<rank>RNK )\) ")


def _earlier(line: Line, made: list[Found], hit: Hit) -> Iterator[Found]:
    """«Hạ tầng kỹ thuật: xếp hạng 7 (năm 2017 xếp hạng 10)»: the same criterion in another year."""
    other = next((h for h in line.hits(_EARLIER, hit.after) if h.first == hit.after), None)
    if not made or other is None or len(other.one("rank").value.places) != 1:
        return
    rank, known = other.one("rank"), made[0]
    line.use(rank)
    kept = {key: known.values[key] for key in ("series", "criterion_id", "agency_group")}
    values = {**kept, "rank": rank.value.places[0], "rank_of": rank.value.of, "rank_basis": "printed"}
    places = {"rank": (rank.start, rank.end)}
    span = span_of(*hit.tokens(), *other.tokens())
    yield Found("score", known.subject, values, places, span, "criteria", int(other.one("year").value))


def _by_criterion(line: Line, scope: Scope, owner: Subject, hit: Hit) -> Iterator[Found]:
    rank, value = _of(hit, "rank") or _of(hit, "rank2"), _of(hit, "value") or _of(hit, "value2")
    words = line.text[hit.tokens("words")[0].start : hit.tokens("words")[-1].end]
    rule = scope.wording.first(scope.wording.concepts, words)
    ranking = scope.ranking
    if ranking is None or ranking.series is None or (rule is not None and rule.name == "overall"):
        return
    if rule is None and not _is_component(words, ranking.series, scope):
        return
    if rank is not None and (not line.is_free(rank) or not rank.value.places):
        return
    values: dict[str, Any] = {
        "series": ranking.series, "criterion_id": rule.row["criterion"] if rule else "application", "agency_group": scope.group_of(owner.id),
        "rank": rank.value.places[0] if rank else None, "rank_of": rank.value.of if rank else None,
        "rank_basis": "printed" if rank else None,
    }  # fmt: skip
    found = Found(
        "score", owner, values, {}, span_of(*hit.tokens()), "criteria", year_at(line, hit.tokens()[-1], scope)
    )
    if rank is not None:
        found.places["rank"] = (rank.start, rank.end)
    if value is not None and line.is_free(value):
        add(found, value, ranking.series.value_kind)
    line.use(rank, value)
    yield found


def _of(hit: Hit, name: str) -> Token | None:
    return hit.token(name) if name in hit.match.re.groupindex else None


def _is_component(words: str, series: Series, scope: Scope) -> bool:
    """«chỉ số ứng dụng CNTT» of an evaluation that has such a part; elsewhere the words name the whole."""
    parts = {row["criterion_id"] for row in scope.declared.criteria_known(series.series_id)}
    return (
        "application" in parts
        and re.search(
            r"(?:chỉ số|tiêu chí|hạng mục|nhóm) (?:thành phần )?(?:về )?ứng dụng (?:cntt|công nghệ thông tin)$",
            words.lower(),
        )
        is not None
    )
