"""Places of a ranking: «A xếp thứ nhất, B xếp thứ hai; tiếp theo là C, D», «đồng hạng», «chỉ sau»."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from transform.prose.found import Found, Span, Subject, span_of
from transform.prose.rules.item import OF_DOCUMENT, Item
from transform.prose.rules.order import items_of
from transform.prose.scope import Ranking, Scope, agency_subject, year_at
from transform.prose.tokens import Line, Token, pattern

# «A xếp thứ 40, chỉ số hạ tầng kỹ thuật đạt 0,52»: the mark of a part behind the place in the whole
_PART_MARKED = pattern(
    r", (?:(?:riêng|còn|với|và) )*(?:chỉ số|tiêu chí|nhóm|trụ cột|hạng mục|POINTS) (?:[^\W\dA-Z_][^\WA-Z]* |SVC ){1,8}?(?:đạt|là|được|có) (?:NUM|FRAC|PCT) "
)
# «A xếp thứ 5/19 sở và thứ 2 về hạ tầng số»: the first of the two is of the whole
_THEN_IN_PART = pattern(r"(?:, và|,|và) (?:(?:xếp|đứng|ở|giữ|riêng|còn) ){0,2}RNK (?:về|ở) ")
# «tiếp theo là A với 64 dịch vụ mức độ 3»: a place by what is counted there
_COUNTED = pattern(r"AG (?:(?:với|có|là|đạt|được|cung|cấp|tiếp|nhận|:|\() ){1,4}NUM (?:SVC|RECON|RECALL|REC) ")
About = Callable[[Line, int, int, bool], Ranking | None]
_TURNS = ("nhưng", "song", "nếu")
_UNITS = {"tỉnh": "province", "thành phố": "province", "bộ": "ministry", "sở": "department", "huyện": "district"}


def read_ranks(line: Line, scope: Scope, about: About) -> Iterator[Found]:
    """Every agency of the sentence whose place is said or follows from the order of a list."""
    last = scope.last
    items = items_of(line, last.values["rank"] if last is not None else None)
    first = next((t for t in line.tokens[:3] if t.symbol == "AG"), None)
    if scope.place is not None and first is not None and not items:
        items = [
            Item(first, scope.place, "sequence", listed=line.tokens[0] if line.tokens[0].symbol == "ORD" else None)
        ]
    of_run: dict[Token | None, str | None] = {}
    for item in items:
        group = scope.group_of(str(item.token.value)) if item.token.symbol == "AG" else None
        leader = of_run.setdefault(item.rank, group)
        if item.basis == "sequence" and {group, leader} == {"departments", "districts"}:
            continue  # «A và huyện B lần lượt dẫn đầu khối sở và khối huyện»: each is first of its own
        if _is_publisher(line, item.token, scope):
            continue
        found = _found(line, item, scope, about)
        if found is not None:
            yield found


def _is_publisher(line: Line, token: Token, scope: Scope) -> bool:
    """«… của Bộ Thông tin và Truyền thông»: who gives the ranking out stands in no place of it thereby."""
    before = line.tokens[line.index(token) - 1].symbol if line.index(token) else ""
    return token.value in scope.issuers and before in ("của", "do", "theo", "bởi", "SOURCE", "được")


def _found(line: Line, item: Item, scope: Scope, about: About) -> Found | None:
    if item.place is None and item.basis != "relative":
        return None
    subject = agency_subject(line, item.token) if item.token.symbol == "AG" else _same(line, item, scope)
    if subject is None:
        return None
    agency = subject.id
    first, last = _clause(line, item)
    is_local = scope.registry.kind(agency) in ("department", "district", "commune", "central_branch")
    if _is_regional(line, item):
        return None
    if item.goes_on:
        ranking = _of_last(scope, agency)
    else:
        ranking = about(line, *_near(line, item), is_local)
        if ranking is None or (ranking.kind == "scheme" and ranking.criterion == "overall"):
            ranking = about(line, first, last, is_local)  # what a neighbour says may be meant here too: not certain
    if ranking is None or (ranking.kind == "scheme" and _is_counted(line, item)):
        return None
    year = (
        scope.year
        if item.year == OF_DOCUMENT
        else item.year
        or year_at(line, item.rank if item.rank is not None and item.rank.symbol == "RNK" else item.token, scope)
    )
    if item.goes_on and scope.last is not None:
        year = scope.last.year
    if item.year_before is not None:
        later = year_at(line, item.year_before, scope)
        year = later - 1 if later is not None else None
    of = item.of
    values: dict[str, Any] = {"rank": item.place, "rank_of": of, "rank_basis": item.basis}
    places: dict[str, Span] = {}
    if item.rank is not None:
        line.use(item.rank)
        places["rank"] = (item.rank.start, item.rank.end)
    if item.listed is not None:
        places["listed"] = (item.listed.start, item.listed.end)
    evidence = span_of(item.token, item.rank, item.listed)
    if ranking.kind == "scheme" and ranking.series is not None:
        values |= {
            "series": ranking.series,
            "criterion_id": ranking.criterion,
            "agency_group": _group(line, agency, scope),
        }
        return Found("score", subject, values, places, evidence, "ranking", year, is_dated=item.year is not None)
    values |= {"indicator": ranking.kind, "service_level": ranking.level or "unstated", "topic": ranking.topic}
    return Found("measure", subject, values, places, evidence, "ranking", year)


def _is_counted(line: Line, item: Item) -> bool:
    at = line.index(item.token)
    return item.basis == "sequence" and any(hit.first == at for hit in line.hits(_COUNTED, at))


def _is_regional(line: Line, item: Item) -> bool:
    """«xếp thứ 4/13 tỉnh vùng Đồng bằng sông Cửu Long»: not among all."""
    if item.rank is None or item.rank.symbol != "RNK":
        return False
    following = next((t.start for t in line.tokens[line.index(item.rank) + 1 :] if t.symbol in ("RNK", "AG")), line.end)
    behind = line.text[item.rank.end : min(following, item.rank.end + 60)].lower()
    return re.match(r"[^;.]{0,40}?(?:vùng|miền|khu vực|đồng bằng|tây nguyên|duyên hải)", behind) is not None


def _of_last(scope: Scope, agency: str) -> Ranking | None:
    """The ranking of the last place of the sentence before, for an agency of the same group."""
    last = scope.last
    if last is None or scope.group_of(last.subject.id) != scope.group_of(agency):
        return None
    if last.table == "score":
        return Ranking("scheme", last.values["series"], last.values["criterion_id"])
    return Ranking(last.values["indicator"], None, "overall", last.values["service_level"], last.values.get("topic"))


def _group(line: Line, agency: str, scope: Scope) -> str | None:
    """Among whom the agency is ranked: those of its kind; a central branch named beside departments among these."""
    kinds = {scope.registry.kind(str(t.value)) for t in line.tokens if t.symbol == "AG"}
    if scope.registry.kind(agency) == "central_branch" and "department" in kinds:
        return "departments"
    return scope.group_of(agency)


def _same(line: Line, item: Item, scope: Scope) -> Subject | None:
    """The agency that «tỉnh», «đơn vị này» goes on about: the last one named in the sentence, else before it."""
    word = line.text[item.token.start : item.token.end].lower()
    kind = _UNITS.get(word)
    named = [t for t in line.tokens if t.symbol == "AG" and t.end <= item.token.start]
    named = [t for t in named if kind is None or scope.registry.kind(str(t.value)) == kind]
    subject = agency_subject(line, named[-1]) if named else scope.subject
    if subject is not None and subject.type == "agency" and (kind is None or scope.registry.kind(subject.id) == kind):
        return subject
    of_page = scope.owner or (Subject("agency", scope.province) if scope.province else None)
    return of_page if kind == "province" else None


def _near(line: Line, item: Item) -> tuple[int, int]:
    """The tokens from the comma before a name, or from the name, to the next name: what is said of it alone."""
    at = line.index(item.token)
    first = at
    while first > 0 and line.tokens[first - 1].symbol not in (",", ";", "…", ".", "AG", "còn"):
        first -= 1
    last = at + 1
    while last < len(line.tokens) and line.tokens[last].symbol not in ("AG", ";", "…") and not _goes_into(line, last):
        last += 1
    return first, last


def _goes_into(line: Line, at: int) -> bool:
    """«A xếp thứ 46, trong đó hạ tầng xếp thứ 40»: what follows is of its parts."""
    if [t.symbol for t in line.tokens[at : at + 2]] in (["trong", "đó"], ["cụ", "thể"]):
        return True
    if line.tokens[at - 1].symbol == "RNK" and any(hit.first == at for hit in line.hits(_PART_MARKED, at)):
        return True
    behind = next((n for n in range(at - 1, -1, -1) if line.tokens[n].symbol in ("RNK", "AG", ";", "…")), at)
    symbols = [t.symbol for t in line.tokens[at : at + 2]]
    turns = symbols[0] in _TURNS or (symbols[0] == "," and symbols[-1] in _TURNS)
    if turns and line.tokens[behind].symbol == "RNK":
        return True  # «A xếp thứ 63 về hạ tầng nhưng tính chung xếp thứ 58»
    is_bare = line.tokens[behind].symbol == "RNK" and all(t.symbol != "về" for t in line.tokens[behind:at])
    return is_bare and any(hit.first == at for hit in line.hits(_THEN_IN_PART, at))


def _clause(line: Line, item: Item) -> tuple[int, int]:
    """The tokens between the stops around an item: what is said of it."""
    at = line.index(item.token)
    first = at
    while first > 0 and line.tokens[first - 1].symbol not in (";", "…", "."):
        first -= 1
    last = at
    while last < len(line.tokens) and line.tokens[last].symbol not in (";", "…", ".") and not _goes_into(line, last):
        last += 1
    return first, last
