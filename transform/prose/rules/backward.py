"""A place said behind its names: «A xếp thứ hai», «A, B lần lượt đứng thứ 2 và thứ 3»."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from transform.prose.numerals import COUNT_WORDS
from transform.prose.rules.forward import last_place
from transform.prose.rules.item import TOGETHER, Item, list_at
from transform.prose.tokens import Line, Rank, Token, pattern

# «đạt 0,5568 điểm, xếp thứ 10»: the value between a name and its place.
_GOT = (
    r"(?:với|đạt|được|có|giành|là) (?:(?:tổng|số|chỉ|giá|trị|là|mức|cùng|chung|dti) |POINTS )*(?:NUM|FRAC|PCT) (?:POINTS )?(?:trên (?:(?:tổng|số|thang) |POINTS ){1,3}NUM (?:POINTS )?)?(?:, |và )?"
    r"|AFTER (?:[^\W\dA-Z_][^\WA-Z]* |unit |AG )?(?:NUM|OTHER) (?:bậc|hạng) , (?:ở )?(?=RNK)"
    r"|kém (?:OTHER|NUM) (?:POINTS )?, (?=RNK)"
    r"|NUM POINTS (?:, )?(?=RNK)|, NUM , (?=RNK)|\( (?:NUM|FRAC|PCT) (?:POINTS )?\) (?:, )?(?=RNK)"
)
_BACKWARD = pattern(
    r"(?P<list>AG (?:\( (?:NUM|FRAC|PCT) (?:POINTS )?\) )?(?:(?:,|;|và|, và|cùng|cùng với) AG (?:\( (?:NUM|FRAC|PCT) (?:POINTS )?\) )?)*)(?:\( [^()]{0,60}\) |, NAME )?(?P<between>(?:{_GOT}|CHANGE (?:xuống |lên |còn )?(?=RNK)|(?:CHANGE )?từ RNK (?:\( V?S?YEAR \) (?:, )?|(?:(?:của|trong) )?(?:YEAR )?)|CHANGE (?:[^\W\dA-Z_][^\WA-Z]* ){0,3}NUM (?:bậc|hạng) (?:(?:so|với|để|trong) |VSYEAR |YEAR |, (?!AG)|và ){0,5}?|CHANGE (?=[^\W\dA-Z_]|, )|[^\W\dA-Z_][^\WA-Z]* |unit |COH |CLS |[\"“”'-] |, (?!AG)|TIE |YEAR |RESP |SVC |REC |RECON |LVL |POINTS |VSYEAR |: |– |\( (?:(?:NUM|FRAC|PCT) (?:POINTS )?, )?(?=(?:[^\W\dA-Z_][^\WA-Z]* ){0,2}RNK)){0,16}?)(?P<rank>RNK )".replace(
        "{_GOT}", _GOT
    )
)


# «A, B và C là ba tỉnh ở cuối bảng, lần lượt xếp hạng 61, 62 và 63»
_OVER_LAST = pattern(
    r"(?P<list>AG (?:(?:,|;|và|, và) AG )+)(?P<between>(?:[^\W\dA-Z_][^\WA-Z]* |unit |COH |NUM ){0,6}RNK , RESP (?:[^\W\dA-Z_][^\WA-Z]* ){0,3})(?P<rank>RNK )"
)


def backward(line: Line, number: int, token: Token, rank: Rank) -> list[Item]:
    hit = next((h for h in _hits_ending(line, number)), None)
    if hit is None:
        return []
    names = [t for t in hit.tokens("list") if t.symbol == "AG"]
    between = [t.symbol for t in hit.tokens("between")]
    if (
        rank.places
        and line.tokens[number + 1 : number + 3]
        and line.tokens[number + 1].symbol == "với"
        and between[-1:] in (["đồng"], ["cùng"], ["chung"])
    ):
        others = list_at(line, number + 2)
        return [
            Item(n, rank.places[0], "tie" if at else "printed", token, rank.of)
            for at, n in enumerate([*names, *others])
        ]
    units = {line.text[t.start : t.end].lower() for t in hit.tokens("between") if t.symbol == "unit"}
    if units & {"sở", "huyện", "quận", "thị xã", "xã", "phường"} and "là" not in between:
        return []  # «A: Sở B dẫn đầu», a body that no name stands for
    if any(pair in ((",", "unit"), ("YEAR", "unit")) for pair in pairwise(between)):
        return []  # «theo báo cáo của Bộ A, tỉnh xếp thứ 40»: of whom the page speaks
    if "," in between and ("của", "unit") in pairwise(between):
        return []  # «theo báo cáo của Bộ A, mức độ ứng dụng của tỉnh xếp thứ 38»
    if any(word in between for word in ("không", "chưa", "rnk", "hơn")) or line.tokens[hit.first - 1].symbol == "NEXT":
        return []
    if between[-1:] in (["COH"], ["unit"]) and (
        between[-2:-1] == ["NUM"] or between[-2:-1][0] in COUNT_WORDS if between[-2:-1] else False
    ):
        return []  # «A, B, C là 3 đơn vị dẫn đầu»: in which order is not said
    responds = "RESP" in between or any(t.symbol == "RESP" for t in line.tokens[number : number + 3])
    if rank.is_last:
        return [last_place(line, number, names[-1], token)] if len(names) == 1 else []
    ends = _range(line, number, rank)
    if ends is not None:
        places = range(ends[0], ends[1] + 1)
        whole = token._replace(symbol="RANGE", start=line.tokens[number - 2].start)
        same = len(places) == len(names)
        return [Item(n, p, "sequence", None, listed=whole) for n, p in zip(names, places, strict=False)] if same else []
    if len(rank.places) > 1 and len(rank.places) != len(names):
        return []  # whose each of them is, is not certain
    if len(names) > 1 and len(rank.places) == len(names):
        return [Item(n, p, "printed", token, rank.of) for n, p in zip(names, rank.places, strict=True)]
    if len(rank.places) > 1 and not responds:
        return []
    if responds and len(names) > 1:
        if len(rank.places) == len(names):
            return [Item(n, p, "printed", token, rank.of) for n, p in zip(names, rank.places, strict=True)]
        if rank.places == (1,):
            return [Item(n, at, "sequence", token) for at, n in enumerate(names, 1)]
        return []
    if rank.is_group:
        return []
    place = rank.places[0]
    if len(names) > 1 and any(word in between for word in TOGETHER):
        return [Item(n, place, "tie" if at else "printed", token, rank.of) for at, n in enumerate(names)]
    joined = [t.symbol for t in hit.tokens("list")]
    if len(names) > 1 and "và" in joined:
        return []  # «A và B xếp thứ 2»: of whom is not certain
    return [Item(names[-1], place, "printed", token, rank.of)]


def _range(line: Line, number: int, rank: Rank) -> tuple[int, int] | None:
    """«A, B, C xếp từ thứ 4 đến thứ 6»: first and last place, seen from the last."""
    if [t.symbol for t in line.tokens[number - 2 : number]] != ["RNK", "đến"]:
        return None
    first = line.tokens[number - 2].value
    return (first.places[0], rank.places[0]) if first.places and rank.places else None


def _hits_ending(line: Line, number: int) -> Iterator[Any]:
    """Matches whose place is the token `number`, the ones with the nearest name first."""
    found = []
    for start in range(number - 1, max(-1, number - 40), -1):
        came_from = line.tokens[start].symbol == "RNK" and line.tokens[start - 1].symbol == "từ"
        is_last = line.tokens[start].symbol == "RNK" and line.tokens[start].value.is_last and number - start <= 3
        if line.tokens[start].symbol in ("RNK", "NEXT", ";", "…", ".") and not came_from and not is_last:
            break
        if line.tokens[start].symbol != "AG":
            continue
        hit = next(
            (
                h
                for h in (*line.hits(_BACKWARD, start), *line.hits(_OVER_LAST, start))
                if h.first == start and line.index(h.one("rank")) == number
            ),
            None,
        )
        if hit is not None:
            found.append(hit)
        elif found:
            break
    return iter(found[-1:])
