"""Places of a ranking: «A xếp thứ nhất, B xếp thứ hai; tiếp theo là C, D», «đồng hạng», «chỉ sau»."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from transform.prose.found import Found, Span, span_of
from transform.prose.scope import Ranking, Scope, agency_subject, year_at
from transform.prose.tokens import Line, Number, Rank, Token, pattern

About = Callable[[Line, int, int, bool], Ranking | None]

_FORWARD = pattern(
    r"RNK (?:(?!với |đạt |so |chỉ |nhờ |do )[^\W\dA-Z_][^\WA-Z]* |COH |unit |YEAR |SVC |RECON |REC |RECALL |LVL |RESP |TIE |\( (?:[^()A-Z]|COH ){0,40}\) |, (?=RESP)|[\"“”'-] ){0,18}?"
    r"(?:là|thuộc về|thuộc|về|gồm|có|:|gọi tên|xướng tên|tên|phải kể đến|kể đến|trao cho|dành cho|cho) (?:(?:về|các|unit|COH|có|tên|hai|ba|là|thứ hạng của|vị trí của) |RESP |: )*(?P<first>AG )"
)
# «đạt 0,5568 điểm, xếp thứ 10»: the value between a name and its place.
_GOT = r"(?:với|đạt|được|có|giành|là) (?:(?:tổng|số|chỉ|giá|trị|là|mức) |POINTS )*(?:NUM|FRAC) (?:POINTS )?(?:, |và )?"
_BACKWARD = pattern(
    r"(?P<list>AG (?:(?:,|;|và|, và|cùng|cùng với) AG )*)(?:\( [^()]{0,60}\) )?(?P<between>(?:{_GOT}|[^\W\dA-Z_][^\WA-Z]* |unit |COH |[\"“”'-] |, (?!AG)|TIE |YEAR |RESP |SVC |POINTS |\( (?=RNK)){0,14}?)(?P<rank>RNK )".replace("{_GOT}", _GOT)
)
_LIST_AFTER = pattern(r"(?:(?:là|gồm|có|các|unit|COH|lần|lượt|thuộc|về|sự|góp|mặt|của|tên|theo|thứ|tự) |RESP |: |, (?=RESP|lần|theo))*(?=AG )")
# «thứ hạng của A là 10/19», «vị trí của A trong … là thứ 4»
_PLACE_OF = pattern(r"(?:thứ hạng|vị trí|xếp hạng|thứ bậc|hạng) (?:của|mà) (?P<name>AG )(?:[^\W\dA-Z_][^\WA-Z]* |YEAR |AG |COH ){0,12}?(?:là|đạt|:) (?:thứ |hạng |số )?(?P<n>(?:NUM|FRAC|RNK) )(?!bậc|COH |SVC |REC )")
_COUNT_BEFORE = pattern(r"(?P<n>NUM )(?:COH |unit )(?:[^\W\dA-Z_][^\WA-Z]* ){0,4}$")
_PLURAL_END = ("…", ".", ";")


_COUNT_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}


@dataclass
class _Item:
    """An agency with its place; `tail` is where what is said of it ends."""

    token: Token
    place: int | None
    basis: str
    rank: Token | None = None
    of: int | None = None
    listed: Token | None = None
    year: int | None = None


def read_ranks(line: Line, scope: Scope, about: About) -> Iterator[Found]:
    """Every agency of the sentence whose place is said or follows from the order of a list."""
    for item in _items(line):
        if _is_publisher(line, item.token, scope):
            continue
        found = _found(line, item, scope, about)
        if found is not None:
            yield found


def _is_publisher(line: Line, token: Token, scope: Scope) -> bool:
    """«… của Bộ Thông tin và Truyền thông»: who gives the ranking out stands in no place of it thereby."""
    before = line.tokens[line.index(token) - 1].symbol if line.index(token) else ""
    return token.value in scope.issuers and before in ("của", "do", "theo", "bởi", "SOURCE", "được")


def _items(line: Line) -> list[_Item]:
    """Every place of the sentence, in the order of the names."""
    items: dict[Token, _Item] = {}
    further: list[_Item] = []
    for number, token in enumerate(line.tokens):
        if token.symbol == "RNK":
            for item in _of_rank(line, number, token) or _in_year(line, number, token, items):
                known = items.get(item.token)
                if known is not None and known.place is None and item.place is not None:
                    items.pop(item.token)  # «xếp cuối … (vị trí 63/63)»
                further.append(item) if item.year is not None else items.setdefault(item.token, item)
        elif token.symbol == "NEXT":
            for item in _next(line, number, items):
                items.setdefault(item.token, item)
        elif token.symbol == "TIE":
            for item in _tied(line, number, items):
                items.setdefault(item.token, item)
    for hit in line.hits(_PLACE_OF):
        name, n = hit.one("name"), hit.one("n")
        for other in [i for i in items.values() if i.rank is n]:
            items.pop(other.token)  # «vị trí của A trong bảng xếp hạng của B là …» is A's
        place = n.value.places[0] if n.symbol == "RNK" and n.value.places else n.value.value if n.symbol != "RNK" else None
        if name not in items and place is not None and place == int(place) and line.is_free(n):
            items[name] = _Item(name, int(place), "printed", n, int(n.value.of) if n.value.of else None)
    for number, token in enumerate(line.tokens):
        if token.symbol == "AFTER":
            for item in _after(line, number, items):
                items.setdefault(item.token, item)
    return sorted([*items.values(), *further], key=lambda item: item.token.start)


def _of_rank(line: Line, number: int, token: Token) -> list[_Item]:
    rank: Rank = token.value
    behind = [t.symbol for t in line.tokens[number + 1 : number + 4]]
    if line.text[token.start : token.end].lower().startswith("thứ") and behind[:1] in ([","], [":"]) and "AG" in behind[1:]:
        return _forward(line, number, token, rank, number + 1 + behind.index("AG"))
    before = [t.symbol for t in line.tokens[max(0, number - 2) : number]]
    if behind[:1] == ["AG"] and (not before or before[-1] in (",", ";", ":", "(", "và", "còn")):
        return _forward(line, number, token, rank, number + 1)  # «…, hạng nhì B (0,7), hạng ba C (0,6)»
    forward = next((h for h in line.hits(_FORWARD, number) if h.first == number), None)
    held = before[-1:] == ["AG"] or (before[:1] == ["AG"] and before[-1] in ("ở", "đang", "đã", "vẫn", "giữ", "tại"))
    if forward is not None and not (held and "là" in [t.symbol for t in forward.tokens()][2:]):
        return _forward(line, number, token, rank, line.index(forward.one("first")))
    return _backward(line, number, token, rank)


def _in_year(line: Line, number: int, token: Token, items: dict[Token, _Item]) -> list[_Item]:
    """«… (năm 2019 xếp thứ 7)», «…, năm 2015 xếp thứ 20»: the place of the same agency in another year."""
    before = [t.symbol for t in line.tokens[max(0, number - 4) : number]]
    ranked = [item for item in items.values() if item.token.start < token.start]
    if "YEAR" not in before or not ranked or token.value.is_last or any(s == "AG" for s in before):
        return []
    year = next(t for t in reversed(line.tokens[:number]) if t.symbol == "YEAR").value
    last = max(ranked, key=lambda item: item.token.start)
    return [_Item(last.token, token.value.places[0], "printed", token, token.value.of, year=int(year))]


def _forward(line: Line, number: int, token: Token, rank: Rank, first: int) -> list[_Item]:
    names = _list_at(line, first)
    if rank.is_last:
        return [_last(line, number, names[0], token)] if len(names) == 1 else []
    counted = _count_before(line, number)
    responds = any(t.symbol == "RESP" for t in line.tokens[max(0, number - 4) : first])
    if len(rank.places) > 1:
        return [_Item(n, p, "printed", token) for n, p in zip(names, rank.places, strict=False)] if len(rank.places) == len(names) else []
    place = rank.places[0]
    if rank.is_group or (counted is not None and place == 1):
        if counted is not None and counted.value.value == len(names) and len(names) > 1:
            line.use(counted)
            return [_Item(n, at, "sequence", token, listed=counted) for at, n in enumerate(names, 1)]
        if responds and not rank.is_group and counted is None:
            return [_Item(n, at, "sequence", token) for at, n in enumerate(names, 1)]
        return []
    if responds and place == 1 and len(names) > 1:
        return [_Item(n, at, "sequence", token) for at, n in enumerate(names, 1)]
    if len(names) == 1:
        return [_Item(names[0], place, "printed", token, rank.of), *_shared(line, names[0], place, token)]
    if _says_shared(line, number) or any(t.symbol == "TIE" for t in line.tokens[number:first]) or _shared_behind(line, line.index(names[-1])):
        return [_Item(n, place, "tie" if at else "printed", token, rank.of) for at, n in enumerate(names)]
    return []


def _last(line: Line, number: int, name: Token, token: Token) -> _Item:
    """The last place; its number where «(63/63)» stands beside it."""
    behind = line.tokens[number + 1 : number + 4]
    if [t.symbol for t in behind] == ["(", "FRAC", ")"] and behind[1].value.value == behind[1].value.of:
        return _Item(name, int(behind[1].value.value), "printed", behind[1], int(behind[1].value.of))
    return _Item(name, None, "relative", token)


def _shared(line: Line, first: Token, place: int, token: Token) -> list[_Item]:
    """«Xếp thứ 57 là A cung cấp 1 dịch vụ …, B cung cấp 1 dịch vụ …»: the same count, the same place."""
    at = line.index(first)
    own = _counts_behind(line, at)
    items = []
    number = at + 1
    while own and number < len(line.tokens) and line.tokens[number].symbol not in ("RNK", "NEXT", "…", ";"):
        other = line.tokens[number]
        if other.symbol == "AG" and line.tokens[number - 1].symbol in (",", "và"):
            if _counts_behind(line, number) != own:
                break
            items.append(_Item(other, place, "tie", token))
        number += 1
    return items


def _counts_behind(line: Line, at: int) -> list[float]:
    counts = []
    for token in line.tokens[at + 1 :]:
        if token.symbol in ("AG", "RNK", "NEXT", "…", ";", "."):
            break
        if token.symbol == "NUM":
            counts.append(token.value.value)
    return counts


def _says_shared(line: Line, number: int) -> bool:
    around = line.tokens[max(0, number - 3) : number + 3]
    return any(t.symbol in ("cùng", "đồng", "TIE", "đều") for t in around)


def _shared_behind(line: Line, at: int) -> bool:
    return any(t.symbol in ("TIE", "đồng") for t in line.tokens[at + 1 : at + 4])


def _backward(line: Line, number: int, token: Token, rank: Rank) -> list[_Item]:
    hit = next((h for h in _hits_ending(line, number)), None)
    if hit is None:
        return []
    names = [t for t in hit.tokens("list") if t.symbol == "AG"]
    between = [t.symbol for t in hit.tokens("between")]
    if rank.places and line.tokens[number + 1 : number + 3] and line.tokens[number + 1].symbol == "với" and between[-1:] in (["đồng"], ["cùng"]):
        others = _list_at(line, number + 2)
        return [_Item(n, rank.places[0], "tie" if at else "printed", token, rank.of) for at, n in enumerate([*names, *others])]
    if any(word in between for word in ("không", "chưa", "rnk")) or line.tokens[hit.first - 1].symbol == "NEXT":
        return []
    responds = "RESP" in between or any(t.symbol == "RESP" for t in line.tokens[number : number + 3])
    if rank.is_last:
        return [_last(line, number, names[-1], token)] if len(names) == 1 else []
    if responds and len(names) > 1:
        if len(rank.places) == len(names):
            return [_Item(n, p, "printed", token, rank.of) for n, p in zip(names, rank.places, strict=True)]
        if rank.places == (1,):
            return [_Item(n, at, "sequence", token) for at, n in enumerate(names, 1)]
        return []
    if rank.is_group:
        return []
    place = rank.places[0]
    if len(names) > 1 and ("cùng" in between or "đồng" in between or "đều" in between or "TIE" in between):
        return [_Item(n, place, "tie" if at else "printed", token, rank.of) for at, n in enumerate(names)]
    joined = [t.symbol for t in hit.tokens("list")]
    if len(names) > 1 and "và" in joined:
        return []  # «A và B xếp thứ 2»: of whom is not certain
    return [_Item(names[-1], place, "printed", token, rank.of)]


def _hits_ending(line: Line, number: int) -> Iterator[Any]:
    """Matches whose place is the token `number`, the ones with the nearest name first."""
    found = []
    for start in range(number - 1, max(-1, number - 40), -1):
        if line.tokens[start].symbol in ("RNK", "NEXT", ";", "…", "."):
            break
        if line.tokens[start].symbol != "AG":
            continue
        hit = next((h for h in line.hits(_BACKWARD, start) if h.first == start and line.index(h.one("rank")) == number), None)
        if hit is not None:
            found.append(hit)
        elif found:
            break
    return iter(found[-1:])


def _next(line: Line, number: int, items: dict[Token, _Item]) -> list[_Item]:
    """The list behind «tiếp theo là» goes on from the last place before it."""
    before = [item for item in items.values() if item.token.start < line.tokens[number].start and item.place is not None]
    if not before:
        return []
    last = max(before, key=lambda item: item.token.start)
    opening = next((h for h in line.hits(_LIST_AFTER, number + 1) if h.first == number + 1), None)
    first = opening.after if opening is not None else number + 1
    if first >= len(line.tokens) or line.tokens[first].symbol != "AG":
        return []
    names = _list_at(line, first)
    if _is_ranked_itself(line, line.index(names[-1])):
        return []  # «tiếp theo là A xếp thứ 5»: the place is said
    start = (last.place or 0) + sum(1 for item in before if item.place == last.place and item is not last) * 0
    return [_Item(n, start + at, "sequence", line.tokens[number]) for at, n in enumerate(names, 1)]


def _is_ranked_itself(line: Line, at: int) -> bool:
    for token in line.tokens[at + 1 : at + 8]:
        if token.symbol in (",", ";", "AG", "…", "."):
            return False
        if token.symbol == "RNK":
            return True
    return False


def _tied(line: Line, number: int, items: dict[Token, _Item]) -> list[_Item]:
    """«… xếp thứ 2 đồng hạng với B, C»."""
    before = [item for item in items.values() if item.token.start < line.tokens[number].start and item.place is not None]
    if not before or number + 1 >= len(line.tokens) or line.tokens[number + 1].symbol != "AG":
        return []
    last = max(before, key=lambda item: item.token.start)
    if any(t.symbol in (";", "…", ".") for t in line.tokens[line.index(last.token) : number]):
        return []
    return [_Item(n, last.place, "tie", line.tokens[number]) for n in _list_at(line, number + 1)]


def _after(line: Line, number: int, items: dict[Token, _Item]) -> list[_Item]:
    """«chỉ sau D»: the place before, if the other's is known, or the one behind D's."""
    if number + 1 >= len(line.tokens) or line.tokens[number + 1].symbol != "AG":
        return []
    names = _list_at(line, number + 1)
    if len(names) != 1:
        return []
    other = names[0]
    near = [i for i in items.values() if i.place is not None and i.token is not other and abs(line.index(i.token) - number) < 12]
    if other in items:
        own = next((t for t in reversed(line.tokens[max(0, number - 4) : number]) if t.symbol == "AG"), None)
        place = items[other].place
        return [_Item(own, place + 1, "relative", line.tokens[number])] if own and own not in items and place else []
    if not near:
        return []
    place = max(near, key=lambda i: i.token.start if i.token.start < line.tokens[number].start else -1).place
    return [_Item(other, place - 1, "relative", line.tokens[number])] if place and place > 1 else []


_VALUE = pattern(
    r"(?:, |: )?(?:(?:với|đạt|có|được|là|:|cùng) )?(?:(?:tổng|số|điểm|cộng|lượng|chỉ|giá|trị|là|đạt) |POINTS |RECON |REC )*(?:NUM|FRAC) (?:POINTS |REC |RECON |RECALL |SVC (?:LVL )?|COH |unit )?(?:LVL )?"
)


def _list_at(line: Line, first: int) -> list[Token]:
    """The names of a list from the token `first` on, with what stands in parentheses or as a value behind each."""
    names = []
    at = first
    while at < len(line.tokens) and line.tokens[at].symbol == "AG":
        names.append(line.tokens[at])
        at = _behind_item(line, at + 1)
        if at < len(line.tokens) and line.tokens[at].symbol in (",", ";", "và"):
            at += 1
            while at < len(line.tokens) and line.tokens[at].symbol in ("và", "unit", ",", "các"):
                at += 1
            continue
        break
    return names


def _behind_item(line: Line, at: int) -> int:
    """The token behind what a list says of one of its names."""
    if at < len(line.tokens) and line.tokens[at].symbol == "(":
        closing = next((n for n in range(at, min(at + 12, len(line.tokens))) if line.tokens[n].symbol == ")"), None)
        return closing + 1 if closing is not None else at
    value = next((h for h in line.hits(_VALUE, at) if h.first == at), None)
    return value.after if value is not None else at


def _count_before(line: Line, number: int) -> Token | None:
    """«3 cơ quan đứng đầu»: how many the list will name."""
    for at in range(number - 1, max(-1, number - 6), -1):
        symbol = line.tokens[at].symbol
        if symbol == "NUM":
            return line.tokens[at]
        if symbol in _COUNT_WORDS and line.tokens[at + 1].symbol in ("COH", "unit"):
            return line.tokens[at]._replace(symbol="NUM", value=Number(_COUNT_WORDS[symbol]))
        if symbol in (",", ";", "AG", "…", "RNK"):
            return None
    return None


def _found(line: Line, item: _Item, scope: Scope, about: About) -> Found | None:
    if item.place is None and item.basis != "relative":
        return None
    agency = str(item.token.value)
    first, last = _clause(line, item)
    ranking = about(line, first, last, scope.registry.kind(agency) in ("department", "district", "commune", "central_branch"))
    if ranking is None:
        return None
    subject = agency_subject(line, item.token)
    year = item.year or year_at(line, item.rank if item.rank is not None and item.rank.symbol == "RNK" else item.token, scope)
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
        values |= {"series": ranking.series, "criterion_id": ranking.criterion, "agency_group": scope.group_of(agency)}
        return Found("score", subject, values, places, evidence, "ranking", year)
    values |= {"indicator": ranking.kind, "service_level": ranking.level or "unstated"}
    return Found("measure", subject, values, places, evidence, "ranking", year)


def _clause(line: Line, item: _Item) -> tuple[int, int]:
    """The tokens between the stops around an item: what is said of it."""
    at = line.index(item.token)
    first = at
    while first > 0 and line.tokens[first - 1].symbol not in (";", "…", "."):
        first -= 1
    last = at
    while last < len(line.tokens) and line.tokens[last].symbol not in (";", "…", "."):
        last += 1
    return first, last
