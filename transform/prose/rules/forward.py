"""A place said before its names: «xếp thứ hai là A», «ba đơn vị dẫn đầu gồm A, B và C»."""

import re

from transform.prose.numerals import COUNT_WORDS
from transform.prose.rules.item import TOGETHER, Item, list_at
from transform.prose.tokens import Line, Number, Rank, Token, pattern

# «đứng cuối với 54,6 điểm (thứ 13)»
_BETWEEN = frozenset({",", "(", "ở", "với", "đứng", "NUM", "FRAC", "POINTS", "đạt", "được", "nhóm", "khối"})
# «Đứng đầu với 92,8 điểm là A», «Đồng hạng 6 với 0,8203 là A và B»
_MARKED = r"(?:với|đạt|được|cùng) (?:(?:cùng|tổng|số|chỉ|giá|trị|mức|đạt) |POINTS ){0,4}(?:NUM|FRAC) (?:POINTS )?(?=(?:, )?(?:là|thuộc|gồm) )"
FORWARD = pattern(
    r"RNK (?:(?!với |đạt |so |chỉ |nhờ |do )[^\W\dA-Z_][^\WA-Z]* |COH |unit |YEAR |SVC |RECON |REC |RECALL |LVL |RESP (?:, (?=là |gồm ))?|, cũng là vị trí (?:cuối cùng|cuối bảng|chót) , |TIE |\( (?:[^()A-Z]|COH ){0,40}\) |, (?:ở |(?:(?:cũng|tức|đồng|thời|và) ){0,2}là )?RNK , |\( RNK \) |, (?=RESP)|[\"“”'-] |"
    + _MARKED
    + r"){0,18}?"
    r"(?:là|thuộc về|thuộc|về|gồm|có|:|gọi tên|xướng tên|tên|phải kể đến|kể đến|trao cho|dành cho|cho|do) (?:(?:về|các|unit|COH|có|tên|hai|ba|là|thứ hạng của|vị trí của) |RESP |: )*(?P<first>AG )"
)


def forward(line: Line, number: int, token: Token, rank: Rank, first: int) -> list[Item]:
    names = list_at(line, first)
    ends = _range_from(line, number, token)
    if ends is not None:
        places = range(ends[0], ends[1] + 1)
        between = token._replace(symbol="RANGE", start=line.tokens[number - 2].start)
        items = [Item(n, p, "sequence", None, listed=between) for n, p in zip(names, places, strict=False)]
        return items if len(names) == len(places) else []
    if rank.is_last:
        return [last_place(line, number, names[0], token)] if len(names) == 1 else []
    counted = _count_before(line, number)
    responds = any(t.symbol == "RESP" for t in line.tokens[max(0, number - 4) : first])
    if len(rank.places) > 1:
        return (
            [Item(n, p, "printed", token) for n, p in zip(names, rank.places, strict=False)]
            if len(rank.places) == len(names)
            else []
        )
    place = rank.places[0]
    rest = _rest_of_group(line, number, counted, len(names))
    if rest is not None and (responds or rank.is_group):
        return [Item(n, at, "sequence", token) for at, n in enumerate(names, rest)]
    if rank.is_group or (counted is not None and place == 1):
        if counted is not None and counted.value.value == len(names) and len(names) > 1:
            line.use(counted)
            return [Item(n, at, "sequence", token, listed=counted) for at, n in enumerate(names, 1)]
        if responds and not rank.is_group and counted is None:
            return [Item(n, at, "sequence", token) for at, n in enumerate(names, 1)]
        return []
    if responds and place == 1 and len(names) > 1:
        return [Item(n, at, "sequence", token) for at, n in enumerate(names, 1)]
    if len(names) == 1:
        return [Item(names[0], place, "printed", token, rank.of), *_shared(line, names[0], place, token)]
    if (
        says_shared(line, number)
        or any(t.symbol == "TIE" for t in line.tokens[number:first])
        or shared_behind(line, line.index(names[-1]))
    ):
        return [Item(n, place, "tie" if at else "printed", token, rank.of) for at, n in enumerate(names)]
    return []


def _range_from(line: Line, number: int, token: Token) -> tuple[int, int] | None:
    """«các vị trí từ thứ 6 đến thứ 10 lần lượt thuộc về …»: first and last place, seen from the last."""
    if number < 2 or line.tokens[number - 1].symbol != "đến" or line.tokens[number - 2].symbol != "RNK":
        return None
    first = line.tokens[number - 2].value
    return (first.places[0], token.value.places[0]) if first.places and token.value.places else None


def last_place(line: Line, number: int, name: Token, token: Token) -> Item:
    """The last place; its number where «(63/63)» stands behind the words or behind the name."""
    for at in (number, line.index(name)):
        following = [t for t in line.tokens[at + 1 : at + 8] if t.symbol not in _BETWEEN][:1]
        if following and following[0].symbol == "RNK" and len(following[0].value.places) == 1:
            place, of = following[0].value.places[0], following[0].value.of
            then = line.tokens[line.index(following[0]) + 1 : line.index(following[0]) + 2]
            if (of in (None, place)) and place > 1 and not (then and then[0].symbol in ("là", "thuộc", "AG")):
                return Item(name, place, "printed", following[0], of)
        behind = line.tokens[at + 1 : at + 4]
        if [t.symbol for t in behind] == ["(", "FRAC", ")"] and behind[1].value.value == behind[1].value.of:
            return Item(name, int(behind[1].value.value), "printed", behind[1], int(behind[1].value.of))
    behind = line.tokens[number + 1 : number + 6]
    rest = [t.symbol for t in behind if t.symbol not in ("số", "tổng", "khối", "nhóm")]
    if rest[:3] in (["trong", "NUM", "COH"], ["trong", "NUM", "unit"]):  # «xếp cuối trong 7 huyện»
        size = int(next(t for t in behind if t.symbol == "NUM").value.value)
        return Item(name, size, "relative", token, size)
    return Item(name, None, "relative", token)


def _shared(line: Line, first: Token, place: int, token: Token) -> list[Item]:
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
            items.append(Item(other, place, "tie", token))
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


def says_shared(line: Line, number: int) -> bool:
    around = line.tokens[max(0, number - 3) : number + 6]
    return any(t.symbol in TOGETHER for t in around)


def shared_behind(line: Line, at: int) -> bool:
    return any(t.symbol in ("TIE", "đồng") for t in line.tokens[at + 1 : at + 4])


def _rest_of_group(line: Line, number: int, counted: Token | None, names: int) -> int | None:
    """«Các địa phương còn lại trong nhóm 10 tỉnh dẫn đầu theo thứ tự là …»: the first place of the rest of the group."""
    before = "".join(f"{t.symbol} " for t in line.tokens[max(0, number - 12) : number])
    if counted is None or not re.search(r"còn lại (?:[^\W\dA-Z_][^\WA-Z]* )*(?:nhóm|tốp|top) ", before):
        return None
    first = int(counted.value.value) - names + 1
    return first if 1 < first <= counted.value.value else None


def _count_before(line: Line, number: int) -> Token | None:
    """«3 cơ quan đứng đầu»: how many the list will name."""
    for at in range(number - 1, max(-1, number - 8), -1):
        symbol = line.tokens[at].symbol
        if symbol == "NUM":
            return line.tokens[at]
        if symbol in COUNT_WORDS and line.tokens[at + 1].symbol in ("COH", "unit"):
            return line.tokens[at]._replace(symbol="NUM", value=Number(COUNT_WORDS[symbol]))
        if symbol in (",", ";", "AG", "…", "RNK"):
            return None
    return None
