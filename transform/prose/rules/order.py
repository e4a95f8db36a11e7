"""Every place of a sentence with its name: said, following from the order of a list, shared, counted from another."""

from transform.prose.numerals import COUNT_WORDS
from transform.prose.rules.apposed import apposed
from transform.prose.rules.backward import backward
from transform.prose.rules.forward import FORWARD, forward
from transform.prose.rules.item import Item, is_ranked_itself, list_at
from transform.prose.rules.moved import came_from
from transform.prose.rules.place_years import (
    each_year,
    in_year,
    left,
    now,
    of_compared,
    of_moved,
    of_series,
    of_years,
    set_out,
)
from transform.prose.tokens import Line, Rank, Token, pattern

_LIST_AFTER = pattern(
    r"(?:(?:là|gồm|có|các|unit|COH|lần|lượt|thuộc|về|sự|góp|mặt|của|tên|theo|thứ|tự) |trong (?:tốp|top|nhóm) NUM (?:COH |unit )?|RESP |: |, (?=RESP|lần|theo))*(?=AG )"
)
# «thứ hạng của A là 10/19», «vị trí của A trong … là thứ 4»
_BRACKETED = pattern(r"AG \( NUM \) (?:(?:,|;|và|, và) (?:unit )?AG \( NUM \) )+")
# «A (thứ 60), B (hạng 61; 58,3 điểm)»: the place said of each name alone
_OWN_BRACKETS = pattern(
    r"(?P<name>AG )\( (?:(?:NUM|FRAC|PCT) (?:POINTS )?(?:, |; ))?(?:(?:xếp|đứng|ở|giữ|được|vị|trí) ){0,3}(?P<rank>RNK )(?=\) |, |; )(?!, YEAR |\) (?:năm|YEAR) )"
)
# «A và B (cùng 81 điểm, đồng hạng 4)»
_TIED_BRACKETS = pattern(
    r"(?P<list>AG (?:(?:,|và|, và|cùng) AG )+)\( (?:(?:cùng|đều|đạt|được) ){0,3}(?:NUM (?:POINTS )?(?:, |; ))?(?P<word>TIE |đồng |cùng )(?:đồng |xếp |cùng )?(?P<rank>RNK )\) "
)
_PLACE_OF = pattern(
    r"(?:thứ hạng|vị trí|xếp hạng|thứ bậc|hạng) (?:của|mà) (?P<name>AG )(?:[^\W\dA-Z_][^\WA-Z]* |YEAR |AG |COH ){0,12}?(?:là|đạt|:) (?:thứ |hạng |số )?(?P<n>(?:NUM|FRAC|RNK) )(?!bậc|COH |SVC |REC )"
)


# «DTI của tỉnh đạt 0,6021, xếp thứ 33»: a comma behind a mark parts nothing
_MARKED = (["NUM", ","], ["PCT", ","], ["POINTS", ","], ["FRAC", ","], [")", ","])
_BEFORE_NEXT = frozenset({*COUNT_WORDS, "NUM", "COH", "unit", "đứng", "xếp", "các", "những", "và", "ở"})


def items_of(line: Line, after: int | None = None) -> list[Item]:
    """Every place of the sentence, in the order of the names; `after` is the last place of the sentence before, from
    which one that begins with «tiếp theo là» goes on."""
    items: dict[Token, Item] = {}
    further: list[Item] = []
    for number, token in enumerate(line.tokens):
        if token.symbol == "RNK":
            for item in (
                apposed(line, number, token)
                or now(line, number, token)
                or each_year(line, number, token)
                or of_years(line, number, token)
                or of_moved(line, number, token)
                or of_compared(line, number, token, items)
                or set_out(line, number, token)
                or of_series(line, number, token)
                or _of_rank(line, number, token)
                or in_year(line, number, token, items)
                or _of_same(line, number, token)
            ):
                known = items.get(item.token)
                if known is not None and known.place is None and item.place is not None:
                    items.pop(item.token)  # «xếp cuối … (vị trí 63/63)»
                further.append(item) if item.year is not None else items.setdefault(item.token, item)
        elif token.symbol == "NEXT":
            for item in _next(line, number, items, after):
                items.setdefault(item.token, item)
        elif token.symbol == "TIE":
            for item in _tied(line, number, items):
                items.setdefault(item.token, item)
    for item in _in_brackets(line):
        if items.get(item.token) is None or items[item.token].place != item.place:
            items[item.token] = item
    for item in _in_own_brackets(line):
        known = items.get(item.token)
        # «trong đó đứng đầu là A (79,75 điểm, hạng 6)»: first of some, and sixth of all
        in_full = line.tokens[line.index(item.token) + 2].symbol in ("NUM", "FRAC", "PCT")
        if known is None or known.place is None or known.basis != "printed" or in_full:
            items[item.token] = item
    for hit in line.hits(_TIED_BRACKETS):
        rank, names = hit.one("rank"), [t for t in hit.tokens("list") if t.symbol == "AG"]
        if len(rank.value.places) == 1 and not rank.value.is_group and not rank.value.is_last:
            for at, name in enumerate(names):
                items[name] = Item(name, rank.value.places[0], "tie" if at else "printed", rank, rank.value.of)
    for hit in line.hits(_PLACE_OF):
        name, n = hit.one("name"), hit.one("n")
        for other in [i for i in items.values() if i.rank is n]:
            items.pop(other.token)  # «vị trí của A trong bảng xếp hạng của B là …» is A's
        place = (
            n.value.places[0] if n.symbol == "RNK" and n.value.places else n.value.value if n.symbol != "RNK" else None
        )
        if name not in items and place is not None and place == int(place) and line.is_free(n):
            items[name] = Item(name, int(place), "printed", n, int(n.value.of) if n.value.of else None)
    for number, token in enumerate(line.tokens):
        if token.symbol == "AFTER":
            for item in _after(line, number, items):
                items.setdefault(item.token, item)
    further += came_from(line, [*items.values(), *further])
    return sorted([*items.values(), *further], key=lambda item: item.token.start)


def _in_brackets(line: Line) -> list[Item]:
    """«A (1), B (2) và C (3) dẫn đầu», «ba tỉnh cuối bảng là A (61), B (62), C (63)»: each name with its place."""
    items: list[Item] = []
    for hit in line.hits(_BRACKETED):
        names = [t for t in hit.tokens() if t.symbol == "AG"]
        numbers = [t for t in hit.tokens() if t.symbol == "NUM"]
        found = [t.value.value for t in numbers]
        first, last = hit.first, hit.after
        near = [
            t for t in (*line.tokens[max(0, first - 14) : first], *line.tokens[last : last + 10]) if t.symbol == "RNK"
        ]
        top = any(t.value.places == (1,) for t in near) and found[0] == 1
        bottom = any(t.value.is_last for t in near)
        if found != list(range(int(found[0]), int(found[0]) + len(found))) or not (top or bottom):
            continue
        if all(map(line.is_free, numbers)):
            items += [
                Item(name, int(n), "printed", token) for name, n, token in zip(names, found, numbers, strict=True)
            ]
    return items


def _in_own_brackets(line: Line) -> list[Item]:
    ranks = [(hit.one("name"), hit.one("rank")) for hit in line.hits(_OWN_BRACKETS)]
    return [
        Item(name, rank.value.places[0], "printed", rank, rank.value.of)
        for name, rank in ranks
        if len(rank.value.places) == 1 and not rank.value.is_group and not rank.value.is_last
    ]


def _of_rank(line: Line, number: int, token: Token) -> list[Item]:
    rank: Rank = token.value
    if number and line.tokens[number - 1].symbol == "từ" and rank.places:
        return left(line, number, token)
    behind = [t.symbol for t in line.tokens[number + 1 : number + 4]]
    if behind[:1] in (["–"], ["-"], [":"]) and behind[1:2] == ["AG"]:
        return forward(line, number, token, rank, number + 2)  # «hạng 1 – Sở Y tế, 0,8971 điểm»
    if (
        line.text[token.start : token.end].lower().startswith("thứ")
        and (not number or line.tokens[number - 1].symbol in (";", ":", ",", "…"))
        and behind[:1] in ([","], [":"])
        and "AG" in behind[1:]
    ):
        return forward(line, number, token, rank, number + 1 + behind.index("AG"))
    before = [t.symbol for t in line.tokens[max(0, number - 2) : number]]
    if not number and behind[:2] == [",", "AG"] and not rank.is_last and not rank.is_group:
        return forward(line, number, token, rank, number + 2)  # «Xếp thứ ba, A có …»
    if behind[:1] == ["AG"] and (not before or before[-1] in (",", ";", ":", "(", "và", "còn")):
        return forward(line, number, token, rank, number + 1)  # «…, hạng nhì B (0,7), hạng ba C (0,6)»
    ahead = next((h for h in line.hits(FORWARD, number) if h.first == number), None)
    held = before[-1:] == ["AG"] or (before[:1] == ["AG"] and before[-1] in ("ở", "đang", "đã", "vẫn", "giữ", "tại"))
    if ahead is not None and not (held and "là" in [t.symbol for t in ahead.tokens()][2:]):
        return forward(line, number, token, rank, line.index(ahead.one("first")))
    return backward(line, number, token, rank) or _opening(line, number, token)


def _opening(line: Line, number: int, token: Token) -> list[Item]:
    """«Với hạng 12 trong tổng số 18 bộ, A …»: the place stands before the name."""
    if token.value.is_last or len(token.value.places) != 1 or line.tokens[0].symbol != "với" or number > 2:
        return []
    for at in range(number + 1, len(line.tokens)):
        symbol = line.tokens[at].symbol
        if symbol in (";", "…", "RNK", "NEXT"):
            return []
        if symbol == "AG":
            return (
                [Item(line.tokens[at], token.value.places[0], "printed", token, token.value.of)]
                if line.tokens[at - 1].symbol == ","
                else []
            )
    return []


def _of_same(line: Line, number: int, token: Token) -> list[Item]:
    """«…, tỉnh xếp thứ 22»: of whom the sentences speak."""
    end = number - 1 if [t.symbol for t in line.tokens[max(0, number - 2) : number]] in _MARKED else number
    first = end
    while (
        first > 0
        and number - first < 9
        and line.tokens[first - 1].symbol not in (",", ";", ":", "…", "AG", "RNK", "COH")
    ):
        first -= 1
    while first < number and line.tokens[first].symbol in ("YEAR", "VSYEAR"):
        first += 1
    first = _behind_source(line, first, number)
    units = [t for t in line.tokens[first:number] if t.symbol == "unit"]
    owned = units and line.tokens[line.index(units[0]) - 1].symbol == "của"  # «DTI của tỉnh đạt 0,6021, xếp thứ 33»
    if (
        not units
        or (units[0] is not line.tokens[first] and not owned)
        or token.value.is_last
        or token.value.is_group
        or len(token.value.places) != 1
    ):
        return []
    return [Item(units[0], token.value.places[0], "printed", token, token.value.of)]


def _behind_source(line: Line, first: int, number: int) -> int:
    """«Trong Báo cáo Vietnam ICT Index 2018 tỉnh xếp thứ 35»: whom the place is of stands behind where it is told."""
    if line.tokens[first].symbol not in ("trong", "tại", "ở", "theo", "SOURCE"):
        return first
    told = next((n for n in range(first, number) if line.tokens[n].symbol in ("YEAR", "unit")), number)
    behind = [t.symbol for t in line.tokens[told : told + 2]]
    plain = all(t.symbol.islower() or t.symbol == "SOURCE" for t in line.tokens[first:told])
    return told + 1 if plain and behind == ["YEAR", "unit"] else first


def _next(line: Line, number: int, items: dict[Token, Item], after: int | None) -> list[Item]:
    """The list behind «tiếp theo là» goes on from the last place before it."""
    before = [
        item for item in items.values() if item.token.start < line.tokens[number].start and item.place is not None
    ]
    opens = after is not None and all(t.symbol in _BEFORE_NEXT for t in line.tokens[:number])
    if not before and not opens:
        return []
    latest = max(before, key=lambda item: item.token.start) if before else None
    named = [t for t in line.tokens[:number] if t.symbol == "AG"]
    if latest is not None and latest.token.symbol == "AG" and named and named[-1].start > latest.token.start:
        return []  # «…; ở khối huyện là B, kế tiếp C»: B's place is not known
    if latest is not None and _is_of_another_order(line, latest):
        return []
    last = latest.place if latest is not None else after
    opening = next((h for h in line.hits(_LIST_AFTER, number + 1) if h.first == number + 1), None)
    first = opening.after if opening is not None else number + 1
    if first >= len(line.tokens) or line.tokens[first].symbol != "AG":
        return []
    names = list_at(line, first)
    counted = [t for t in line.tokens[:number] if t.symbol == "NUM" or t.symbol in COUNT_WORDS] if not before else []
    told = {COUNT_WORDS.get(t.symbol) or t.value.value for t in counted}
    if told and told != {len(names)}:
        return []
    if is_ranked_itself(line, line.index(names[-1])):
        return []  # «tiếp theo là A xếp thứ 5»: the place is said
    behind = [t.symbol for t in line.tokens[line.index(names[-1]) + 1 : line.index(names[-1]) + 3]]
    if len(names) > 1 and behind[:1] in (["cùng"], ["đồng"], ["TIE"]):
        return [Item(n, (last or 0) + 1, "tie", line.tokens[number], goes_on=not before) for n in names]
    return [
        Item(n, (last or 0) + at, "sequence", line.tokens[number], goes_on=not before) for at, n in enumerate(names, 1)
    ]


def _is_of_another_order(line: Line, latest: Item) -> bool:
    """«Tiến bộ rõ nhất là A, xếp hạng 15, tiếp đó là B»: B is next in how far it moved, not in its place."""
    name = line.index(latest.token)
    if latest.rank is None or latest.rank.start < latest.token.start:
        return False
    first = next((n + 1 for n in range(name - 1, -1, -1) if line.tokens[n].symbol in (";", "…", ".", "AG")), 0)
    before = line.tokens[first:name]
    is_most = any(t.symbol in ("nhất", "nổi", "kể", "ấn") for t in before)
    moves = any(
        t.symbol == "CHANGE" and [n.symbol for n in line.tokens[line.index(t) + 1 : line.index(t) + 2]] != ["NUM"]
        for t in before
    )
    behind = [t.symbol for t in line.tokens[name + 1 : line.index(latest.rank)]]
    return is_most or moves or "từ" in behind


def _tied(line: Line, number: int, items: dict[Token, Item]) -> list[Item]:
    """«… xếp thứ 2 đồng hạng với B, C»."""
    before = [
        item for item in items.values() if item.token.start < line.tokens[number].start and item.place is not None
    ]
    if not before or number + 1 >= len(line.tokens) or line.tokens[number + 1].symbol != "AG":
        return []
    last = max(before, key=lambda item: item.token.start)
    if any(t.symbol in (";", "…", ".") for t in line.tokens[line.index(last.token) : number]):
        return []
    return [Item(n, last.place, "tie", line.tokens[number]) for n in list_at(line, number + 1)]


def _after(line: Line, number: int, items: dict[Token, Item]) -> list[Item]:
    """«chỉ sau D»: the place before, if the other's is known, or the one behind D's."""
    if number + 1 >= len(line.tokens):
        return []
    if line.tokens[number + 1].symbol != "AG":
        return _right_after(line, number, items)
    names = list_at(line, number + 1)
    apart = [t.symbol for t in line.tokens[number + 2 : number + 4]]
    said = line.text[line.tokens[number].start : line.tokens[number].end].lower()
    if not any(word in said for word in ("chỉ", "ngay", "liền", "kế")):
        return []  # «xếp sau B» alone does not say how far
    if len(names) != 1 or apart[1:] == ["POINTS"] or apart in (["NUM", "bậc"], ["NUM", "hạng"], ["OTHER", "bậc"]):
        return []  # «xếp sau B 4 bậc» says how far
    other = names[0]
    near = [
        i
        for i in items.values()
        if i.place is not None and i.token is not other and abs(line.index(i.token) - number) < 12
    ]
    if other in items:
        own = next((t for t in reversed(line.tokens[max(0, number - 4) : number]) if t.symbol == "AG"), None)
        place = items[other].place
        return [Item(own, place + 1, "relative", line.tokens[number])] if own and own not in items and place else []
    if not near:
        return []
    place = max(near, key=lambda i: i.token.start if i.token.start < line.tokens[number].start else -1).place
    return [Item(other, place - 1, "relative", line.tokens[number])] if place and place > 1 else []


def _right_after(line: Line, number: int, items: dict[Token, Item]) -> list[Item]:
    """«A đứng đầu …, B đứng ngay sau (0,88)»: the place behind the last one named."""
    if line.tokens[number + 1].symbol not in ("với", "(", ",", ".", ";") or line.tokens[number - 1].symbol != "AG":
        return []
    if not line.text[line.tokens[number].start : line.tokens[number].end].lower().endswith("sau"):
        return []
    own = line.tokens[number - 1]
    named = [t for t in line.tokens[: number - 1] if t.symbol == "AG"]
    before = items.get(named[-1]) if named else None
    if before is None or before.place is None or own in items:
        return []
    return [Item(own, before.place + 1, "relative", line.tokens[number])]
