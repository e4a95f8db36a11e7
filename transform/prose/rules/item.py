"""A name with its place in a ranking, and the names of a list."""

from dataclasses import dataclass

from transform.prose.tokens import Line, Token, pattern

OF_DOCUMENT = 0  # as the year of a place: that of the document, whatever years stand before it
TOGETHER = ("cùng", "đồng", "chung", "đều", "TIE")
_COMMUNE = 2  # the strokes in «province/district/commune»
_VALUE = pattern(
    r"(?:, |: )?(?:(?:với|đạt|có|được|là|:|cùng) )?(?:(?:tổng|số|điểm|cộng|lượng|chỉ|giá|trị|là|đạt) |POINTS |RECON |REC )*(?:NUM|FRAC) (?:POINTS |REC |RECON |RECALL |SVC (?:LVL )?|COH |unit )?(?:LVL )?"
)
_GROUP = pattern(r"AG (?:(?:, |và |, và )(?:unit )?AG ){1,4}(?:cùng |đều |đồng |TIE ){1,2}(?:được )?RNK ")


@dataclass
class Item:
    """An agency with its place; `goes_on` says that it follows one of the sentence before. Its year is `year`, else the
    one before that of the token `year_before`, else that of the sentence around it."""

    token: Token
    place: int | None
    basis: str
    rank: Token | None = None
    of: int | None = None
    listed: Token | None = None
    year: int | None = None
    year_before: Token | None = None
    goes_on: bool = False


def list_at(line: Line, first: int) -> list[Token]:
    """The names of a list from the token `first` on, with what stands in parentheses or as a value behind each."""
    names: list[Token] = []
    at = first
    while at < len(line.tokens) and line.tokens[at].symbol == "AG" and not (names and is_ranked_itself(line, at)):
        names.append(line.tokens[at])
        at = _behind_item(line, at + 1)
        if at < len(line.tokens) and line.tokens[at].symbol in (",", ";", "và"):
            if line.tokens[at].symbol == ";" and _is_told_apart(line, at + 1):
                break
            at += 1
            while at < len(line.tokens) and line.tokens[at].symbol in ("và", "unit", ",", "các"):
                at += 1
            continue
        break
    return names


def _is_told_apart(line: Line, at: int) -> bool:
    """«tiếp đến là A 1.120 hồ sơ; B mới có 84 hồ sơ»: B is none of the list."""
    at += sum(t.symbol in ("unit", "riêng", "còn") for t in line.tokens[at : at + 2])
    behind = [t.symbol for t in line.tokens[at : at + 2]]
    return behind[:1] == ["AG"] and behind[1:] in (
        ["mới"],
        ["chỉ"],
        ["vẫn"],
        ["còn"],
        ["chưa"],
        ["lại"],
        ["thì"],
        ["cũng"],
    )


def is_ranked_itself(line: Line, at: int) -> bool:
    """«…; B xếp thứ 3», «…; B và C cùng xếp thứ 3»: a name whose own place follows, before another name or sign."""
    if line.tokens[at - 1].symbol == ";" and any(hit.first == at for hit in line.hits(_GROUP, at)):
        return True
    for token in line.tokens[at + 1 : at + 8]:
        if token.symbol in (",", ";", "(", "AG", "…", "."):
            return False
        if token.symbol == "RNK":
            return True
    return False


def _behind_item(line: Line, at: int) -> int:
    """The token behind what a list says of one of its names."""
    at = _behind_district(line, at)
    if at < len(line.tokens) and line.tokens[at].symbol == "(":
        closing = next((n for n in range(at, min(at + 12, len(line.tokens))) if line.tokens[n].symbol == ")"), None)
        return closing + 1 if closing is not None else at
    value = next((h for h in line.hits(_VALUE, at) if h.first == at), None)
    return value.after if value is not None else at


def _behind_district(line: Line, at: int) -> int:
    """«xã A, huyện B (0,8120)»: the district in which it lies is said with a commune, and is none of the list."""
    commune = str(line.tokens[at - 1].value).count("/") == _COMMUNE
    return at + 2 if commune and [t.symbol for t in line.tokens[at : at + 2]] == [",", "NAME"] else at
