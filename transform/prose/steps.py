"""What stands between a name and its place without being one: how far it moved, among how many first ones it is."""

from transform.prose.numerals import COUNT_WORDS
from transform.prose.tokens import Number, Token

_WORDS = {"một": 1, **COUNT_WORDS}
_STEPS = ("bậc", "hạng")
_GROUPS = frozenset({"nhóm", "tốp", "top"})
_NOT_OVER = frozenset({"AG", "RNK", ";", "…", ".", "từ", "gồm", "là", "NUM", "FRAC", "PCT", "(", ":"})
_NO_LONGER = frozenset({"không", "còn", "rời", "khỏi", "ra", "trong", "văng", "bật", "nằm", "ngoài"})
_REACH = 12


def steps(tokens: list[Token]) -> list[Token]:
    """«tăng ba bậc»: a numeral in a word, behind a move."""
    out = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        if token.symbol not in _WORDS or tokens[at + 1].symbol not in _STEPS:
            continue
        if any(t.symbol == "CHANGE" for t in tokens[max(0, at - 3) : at]):
            out[at] = token._replace(symbol="NUM", value=Number(_WORDS[token.symbol]))
    return out


def levels_of_bodies(tokens: list[Token]) -> list[Token]:
    """«2 đơn vị cấp huyện»: one word for them; the general noun before it says nothing of its own."""
    out: list[Token] = []
    for token in tokens:
        general = out and ((out[-1].symbol == "COH" and out[-1].value == "any") or out[-1].symbol == "unit")
        counted = len(out) > 1 and out[-2].symbol in ("NUM", "FRAC", "các", ")")
        if token.symbol == "COH" and token.value != "any" and general and counted and out[-1].end + 1 == token.start:
            token = token._replace(start=out.pop().start)
        out.append(token)
    return out


def asides(tokens: list[Token]) -> list[Token]:
    """«vào nhóm 10 tỉnh dẫn đầu khi xếp thứ 8»: where a single place follows, the group of the first ones is none; it
    becomes one word."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _group_end(tokens, at)
        if end is not None and _then_placed(tokens, end):
            while out and out[-1].symbol in _NO_LONGER:
                out.pop()
            out.append(tokens[at]._replace(end=tokens[end - 1].end))
            at = end
        else:
            out.append(tokens[at])
            at += 1
    return out


def _group_end(tokens: list[Token], at: int) -> int | None:
    """The number of the token behind «nhóm 10 tỉnh dẫn đầu», «top 10»."""
    symbols = [t.symbol for t in tokens[at : at + 5]]
    if symbols[:1] == [] or symbols[0] not in _GROUPS or symbols[1:2] != ["NUM"]:
        return None
    end = at + 2 + (symbols[2:3] in (["COH"], ["unit"]))
    if end < len(tokens) and tokens[end].symbol == "RNK" and (tokens[end].value.places in ((1,), ())):
        return end + 1
    return end


def _then_placed(tokens: list[Token], at: int) -> bool:
    """Whether a place of one follows before anybody is named."""
    for token in tokens[at : at + _REACH]:
        if token.symbol == "RNK":
            return len(token.value.places) == 1 and not token.value.is_group and not token.value.is_last
        if token.symbol in _NOT_OVER:
            return False
    return False
