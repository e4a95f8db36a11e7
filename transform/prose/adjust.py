"""What a token means by those beside it: item numbers, money, differences, heads of cohorts, what somebody has most of."""

import re
from itertools import pairwise

from transform.prose.tokens import Number, Rank, Token

_ITEM_NUMBER = re.compile(r"(?:(?:^|[:;,]\s|\s)\(?|thứ\s)(\d{1,3})(?:[.)]\s+(?=[^\W\d])|(?<=thứ \d)|(?<=thứ \d\d))")


_NOUNS = frozenset({"SVC", "REC", "RECON", "RECALL"})


_COMPARED_WITH = frozenset({"AG", "COH", "unit", "là"})


_MONEY = re.compile(
    r"\s*(?:tỉ|tỷ|triệu|nghìn|ngàn)?\s*(?:đồng|usd|đô la|vnđ|vnd|km|m2|ha|tấn|tuổi|giờ|phút|ngày|tháng|lượt)\b"
)


def ordinals(low: str, tokens: list[Token]) -> list[Token]:
    """«…: 1) tỉnh A: 301.997 hồ sơ; 2) …»: what numbers the items of a list counts nothing."""
    spans = {(m.start(1), m.end(1)) for m in _ITEM_NUMBER.finditer(low)}
    for name, opening, number in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if name.symbol == "AG" and opening.symbol == "(":
            spans.discard((number.start, number.end))  # «A (1), B (2)»: said of a name, not before it
    return [t._replace(symbol="ORD") if t.symbol == "NUM" and (t.start, t.end) in spans else t for t in tokens]


def units(low: str, tokens: list[Token]) -> list[Token]:
    """Numerals of money, of lengths and of time are of another field."""
    return [
        token._replace(symbol="OTHER") if token.symbol in ("NUM", "PCT") and _MONEY.match(low, token.end) else token
        for token in tokens
    ]


_TOWARDS = frozenset({"lên", "xuống", "còn", "CHANGE"})
_NO_NOUN = frozenset(
    {",", ".", ";", ")", "(", "…", "YEAR", "VSYEAR", "trong", "trên", "toàn", "cả", "so", "và", "về", "theo"}
)
_LAST_PLACE = 1000


def moved(tokens: list[Token]) -> list[Token]:
    """«tăng 17 bậc (từ 40 lên 27)»: behind a move the bare numbers of both its ends are places."""
    out = list(tokens)
    symbols = [token.symbol for token in tokens]
    for at, symbol in enumerate(symbols):
        if symbol != "từ" or at + 3 >= len(tokens):
            continue
        if not any(symbols[n : n + 3] in (["CHANGE", "NUM", "bậc"], ["CHANGE", "NUM", "hạng"]) for n in range(at)):
            continue
        to = next((n for n in range(at + 2, min(at + 6, len(tokens))) if symbols[n] in _TOWARDS), None)
        if to is None or to + 1 >= len(tokens) or set(symbols[at + 2 : to]) - {"(", ")", "YEAR", "VSYEAR", ","}:
            continue
        behind = symbols[to + 2 : to + 3]
        counts = symbols[to + 1] != "FRAC" and bool(behind) and behind[0] not in _NO_NOUN
        if not counts and _is_place(tokens[at + 1]) and _is_place(tokens[to + 1]):
            for number in (at + 1, to + 1):
                out[number] = _as_place(tokens[number])
    return out


def _is_place(token: Token) -> bool:
    if token.symbol == "RNK":
        return True
    number = token.value
    if token.symbol not in ("NUM", "FRAC") or not isinstance(number, Number):
        return False
    exact = number.qualifier == "=" and not number.is_decimal
    return exact and 1 <= number.value <= _LAST_PLACE and number.value == int(number.value)


def _as_place(token: Token) -> Token:
    if token.symbol == "RNK":
        return token
    of = token.value.of
    return token._replace(symbol="RNK", value=Rank((int(token.value.value),), int(of) if of is not None else None))


def differences(tokens: list[Token]) -> list[Token]:
    """«nhiều hơn Bộ Quốc phòng 5 dịch vụ», «kém Bắc Ninh 0,01 điểm»: how far apart two are is no figure of either."""
    out: list[Token] = []
    for number, token in enumerate(tokens):
        before = [t.symbol for t in tokens[max(0, number - 4) : number]]
        named = before[-1:] and before[-1] in _COMPARED_WITH
        while before and before[-1] in _COMPARED_WITH:
            before.pop()
        more = named and before[-1:] == ["hơn"] and before[-2:-1] in (["nhiều"], ["ít"], ["cao"], ["thấp"])
        is_apart = token.symbol in ("NUM", "PCT") and (
            more or before[-1:] in (["kém"], ["thua"]) or _ahead_of(tokens, number)
        )
        out.append(token._replace(symbol="OTHER") if is_apart else token)
    return out


def _ahead_of(tokens: list[Token], number: int) -> bool:
    """«…, hơn đơn vị xếp thứ hai là B 4,9 điểm»: by how much, behind the name of whom."""
    if not number or tokens[number - 1].symbol != "AG":
        return False
    for other in reversed(tokens[max(0, number - 9) : number - 1]):
        if other.symbol in (",", ";", "AG", "NUM", "…", "("):
            return False
        if other.symbol == "hơn":
            return True
    return False


def most(tokens: list[Token]) -> list[Token]:
    """«A cung cấp nhiều dịch vụ mức độ 3 nhất»: first by what it has most of; «một trong những …» is in no place."""
    out = list(tokens)
    for number, token in enumerate(tokens):
        before = [t.symbol for t in tokens[max(0, number - 5) : number]]
        one_of = ["một", "trong"] in [[a.symbol, b.symbol] for a, b in pairwise(tokens[max(0, number - 14) : number])]
        if token.symbol != "nhất" or not before or one_of:
            continue
        if before[-1] in ("nhiều", "cao", "lớn"):  # «có số hồ sơ trực tuyến nhiều nhất»
            nouns = [s for s in before[:-1] if s not in ("LVL", "được")]
            behind = [t.symbol for t in tokens[number + 1 : number + 4]]
            if before[-3:-1] == ["cung", "cấp"] and behind[:2] == ["với", "NUM"] and behind[2:] == ["SVC"]:
                nouns = ["số", "SVC"]  # «đơn vị cung cấp nhiều nhất với 68 dịch vụ»
            if nouns[-1:] and nouns[-1] in _NOUNS and nouns[-2:-1] in (["số"], ["lượng"]):
                out[number - 1 : number + 1] = [
                    Token("", token.start, token.start),
                    token._replace(symbol="RNK", start=tokens[number - 1].start, value=Rank((1,))),
                ]
            continue
        if "nhiều" not in before:
            continue
        between = before[before.index("nhiều") + 1 :]
        if any(s in _NOUNS for s in between) and all(
            s in _NOUNS or s in ("LVL", "được", "trực", "tuyến") for s in between
        ):
            out[number] = token._replace(symbol="RNK", value=Rank((1,)))
    return [t for t in out if t.symbol]


def heads(tokens: list[Token]) -> list[Token]:
    """«05 tỉnh», «các bộ»: one word for the members of a cohort, where a count or an article stands before it."""
    out: list[Token] = []
    for token in tokens:
        if token.symbol == "HEAD":
            before = next((t for t in reversed(out) if t.symbol not in ("(", ")", "PCT")), None)
            counted = before is not None and before.symbol in (
                "NUM",
                "FRAC",
                "các",
                "những",
                "số",
                "nhiều",
                "mỗi",
                "PCT",
                "khối",
            )
            if before is not None and _is_set(before, token):
                continue
            word = "COH" if counted or (out and out[-1].symbol == "PCT") else "_"
            out.append(token._replace(symbol=word) if word == "COH" else token._replace(symbol="unit"))
        else:
            out.append(token)
    return _merged(out)


_MINISTRIES = 40  # there never were so many


def _is_set(count: Token, token: Token) -> bool:
    """«mức độ 3 là 212.480 bộ»: sets of papers, which are records."""
    number = count.value if count.symbol == "NUM" else None
    return token.value == "ministries" and isinstance(number, Number) and number.value > _MINISTRIES


def _merged(tokens: list[Token]) -> list[Token]:
    """«các bộ, cơ quan ngang bộ và các tỉnh, thành phố» is one cohort."""
    out: list[Token] = []
    for token in tokens:
        if token.symbol == "COH" and len(out) >= 2:
            joints: list[Token] = []
            at = len(out) - 1
            while at > 0 and out[at].symbol in (",", "và", "các", "tại", "khối") and len(joints) < 3:
                joints.append(out[at])
                at -= 1
            if joints and out[at].symbol == "COH" and any(j.symbol in (",", "và") for j in joints):
                kinds = f"{out[at].value}+{token.value}"
                merged = Token("COH", out[at].start, token.end, kinds)
                del out[at:]
                out.append(merged)
                continue
        out.append(token)
    return out
