"""On a page about one province: its places and values by criterion."""

import re
from collections.abc import Iterator
from typing import Any

from transform.prose.about import is_of_other_field
from transform.prose.found import Found, Subject, span_of
from transform.prose.rules.mark import LOCAL, add
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope, agency_subject, year_at
from transform.prose.subjects import goes_on, is_home
from transform.prose.tokens import Hit, Line, Token, pattern
from transform.series import Series
from transform.vietnamese import fold
from transform.wording import Rule

_OF_CRITERION = pattern(
    r"(?P<words>(?:[^\W\dA-Z_][^\WA-Z]* |unit |SVC ){2,10}?)(?:của (?:unit )?AG )?(?:(?:đạt|được|có|với|:) (?:chấm )?(?:POINTS )?(?P<value>(?:NUM|FRAC) )(?:POINTS )?(?:, |và |\( )?(?:(?P<rank>RNK ))?|(?:: )?(?P<rank2>RNK )(?:(?:với|,|đạt|\() (?:POINTS |chỉ số |giá trị )?(?P<value2>(?:NUM|FRAC) )(?:POINTS )?)?)"
)


# «Hạ tầng nhân lực khá hơn, xếp thứ 24», «Chính sách, thế mạnh một thời, nay chỉ còn ở hạng 29»
_THEN_PLACED = pattern(
    r"(?P<words>(?:(?!unit )[^\W\dA-Z_][^\WA-Z]* |SVC |- ){2,9}), (?:(?:(?!unit )[^\W\dA-Z_][^\WA-Z]* ){1,6}, )?(?:(?!unit )[^\W\dA-Z_][^\WA-Z]* ){0,4}(?P<rank>RNK )"
)
_APPLICATION = re.compile(r"\W*(?:còn |riêng |và )*(?:chỉ số )?ứng dụng (?:cntt|công nghệ thông tin)\W*$")
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


def _parts_owner(line: Line, scope: Scope) -> Subject | None:
    """Whose parts a sentence tells: said («hạ tầng của A …, nhân lực …», «của huyện ta»), or those of whom the one before
    told the result or other parts."""
    named = [t for t in line.tokens if t.symbol == "AG" and t.value not in scope.issuers]
    if len(named) == 1:
        at = line.index(named[0])
        owned = line.tokens[at - 1].symbol == "của" or (
            [t.symbol for t in line.tokens[max(0, at - 2) : at]] == ["của", "unit"]
        )
        first = not any(t.symbol == "RNK" for t in line.tokens[:at])  # not «…, sau hạ tầng của A»
        return agency_subject(line, named[0]) if owned and first and at < _OWNER_WITHIN else None
    if named or any(t.symbol == "COH" for t in line.tokens):
        return None
    units = [n for n, t in enumerate(line.tokens) if t.symbol == "unit"]
    if units:
        return scope.home if all(is_home(line, n, scope) for n in units) else None
    if scope.parts is not None:
        return scope.parts
    known = sum(_rule_of(line, hit, scope) is not None for hit in line.hits(_OF_CRITERION))
    return scope.scored if known > 1 else None


def _page_owner(line: Line, scope: Scope) -> Subject | None:
    """The province that the page is about, unless the sentence before told the result of another."""
    other = scope.scored is not None and scope.owner is not None and scope.scored.id != scope.owner.id
    return (
        None
        if other and "unit " not in line.symbols and not any(t.symbol == "AG" for t in line.tokens)
        else scope.owner
    )


_OWNER_WITHIN = 9


def _rule_of(line: Line, hit: Hit, scope: Scope) -> Rule | None:
    words = line.text[hit.tokens("words")[0].start : hit.tokens("words")[-1].end]
    return scope.wording.first(scope.wording.concepts, words)


def _begins_with_part(line: Line, hit: Hit, scope: Scope) -> bool:
    """«Môi trường chính sách, …», «Về nhân lực số, …»: the name of a part stands first, but for words that lead to it."""
    folded = fold(line.text[hit.tokens("words")[0].start : hit.tokens("words")[-1].end])
    found = next((m for r in scope.wording.concepts if (m := r.pattern.search(folded))), None)
    first = line.tokens[hit.first - 1].symbol if hit.first else ";"
    return (
        found is not None
        and first in (";", ":", ".", "…", ",", "còn")
        and _LEADS.fullmatch(folded[: found.start()]) is not None
    )


_LEADS = re.compile(
    r"\W*(?:(?:con|rieng|va|ve|chi so|tieu chi|tru cot|linh vuc|nhom|moi truong|to chuc|ha tang|thanh phan|hang muc)\W+)*"
)


def criteria(line: Line, scope: Scope, about: About) -> Iterator[Found]:
    """«chính quyền số đạt 0,6520, xếp hạng 17/63; kinh tế số …» on a page about one province: its places by criterion."""
    if is_of_other_field(line):
        return  # «Bộ chỉ số phục vụ người dân …, đứng thứ 5»: an index of its own
    several = list(line.hits(_BY_CRITERION))
    named = [t for t in line.tokens if t.symbol == "AG"]
    if len(several) > 1 and len(named) == 1:  # «A xếp thứ 2 về hạ tầng, thứ 1 về dịch vụ công trực tuyến»
        behind = [h for h in line.hits(_OF_CRITERION, several[-1].after) if line.tokens[h.first - 1].symbol == ";"]
        for hit in (*several, *behind):  # «…; riêng an toàn thông tin mới đứng thứ 11»
            yield from _by_criterion(line, scope, agency_subject(line, named[0]), hit, among=True)
        return
    owner = (
        (_spoken_of(line, scope) if scope.is_listed else None) or _parts_owner(line, scope) or _page_owner(line, scope)
    )
    owner = owner or _spoken_of(line, scope)
    if owner is None or any(
        (t.symbol == "COH" and line.tokens[n - 1].symbol != "RNK")
        or (t.symbol == "AG" and t.value != owner.id and t.value not in scope.issuers)
        for n, t in enumerate(line.tokens)
    ):
        return
    hits = [*line.hits(_BY_CRITERION), *line.hits(_OF_CRITERION), *line.hits(_THEN_PLACED)]
    among = any(_rule_of(line, hit, scope) is not None for hit in hits)
    for hit in hits:
        if (
            hit.match.re is _OF_CRITERION
            and hit.tokens()[0].symbol in ("về",)
            and line.tokens[hit.first - 1].symbol in ("RNK", ")")
        ):
            continue  # «thứ 8 về hạ tầng, thứ 14 về nhân lực»: said behind the place
        if hit.match.re is _THEN_PLACED and not _begins_with_part(line, hit, scope):
            continue  # «Nhờ đầu tư cho hạ tầng số, năm qua vươn lên thứ 5»
        made = list(_by_criterion(line, scope, owner, hit, among))
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


def _by_criterion(line: Line, scope: Scope, owner: Subject, hit: Hit, among: bool = False) -> Iterator[Found]:
    """`among` says that the sentence names other parts too, so that «ứng dụng CNTT» is one and not the whole."""
    rank, value = _of(hit, "rank") or _of(hit, "rank2"), _of(hit, "value") or _of(hit, "value2")
    words = line.text[hit.tokens("words")[0].start : hit.tokens("words")[-1].end]
    rule = scope.wording.first(scope.wording.concepts, words)
    ranking = scope.local if scope.registry.kind(owner.id) in LOCAL else scope.ranking
    if ranking is None or ranking.series is None or (rule is not None and rule.name == "overall"):
        return
    if rule is None and not _is_component(words, ranking.series, scope, among):
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


def _is_component(words: str, series: Series, scope: Scope, among: bool) -> bool:
    """«chỉ số ứng dụng CNTT» of an evaluation that has such a part; elsewhere the words name the whole."""
    parts = {row["criterion_id"] for row in scope.declared.criteria_known(series.series_id)}
    if "application" in parts and among and _APPLICATION.match(words.lower()):
        return True
    return (
        "application" in parts
        and re.search(
            r"(?:chỉ số|tiêu chí|hạng mục|nhóm) (?:thành phần )?(?:về )?ứng dụng (?:cntt|công nghệ thông tin)$",
            words.lower(),
        )
        is not None
    )
