"""The service level of a figure: said beside it, or inherited from the words before."""

from itertools import pairwise

from transform.prose.scope import Scope
from transform.prose.tokens import Line, Token, pattern

UNSTATED = "unstated"
_BOUNDARIES = frozenset({";", "…"})
_OF_RECORDS = frozenset({"records_online", "records_all"})
# «410 dịch vụ mức độ 3 và 52 dịch vụ mức độ 4, tiếp nhận 61.204 hồ sơ»
_COUNTED_BY_LEVEL = pattern(r"NUM SVC LVL (?:,|và|, và) (?:có )?NUM SVC (?P<last>LVL )(?:,|và|, và) (?!trong )")


def level_of(line: Line, token: Token, said: Token | None, scope: Scope, indicator: str) -> str:
    """The level of the figure at `token`: the one `said` with it, else the last one in its clause, else that of the
    head of the sentence («số lượng dịch vụ mức độ 3 (năm … )»), else that of the ranking it belongs to."""
    if said is not None:
        return str(said.value.level)
    at = line.index(token)
    of_services = _of_its_services(line, at)
    if of_services is not None:
        return of_services
    own = _last_in_clause(line, at)
    if own is not None:
        return UNSTATED if indicator in _OF_RECORDS and _of_several(line, at, own) else own
    earlier = {t.value.level for t in line.tokens[:at] if t.symbol == "LVL"}
    if len(earlier) == 1 and any(t.symbol == ";" for t in line.tokens[:at]):
        return str(earlier.pop())  # «A có 111 dịch vụ mức độ 3; còn ở B là 15 dịch vụ»
    head = _of_head(line, at)
    if head is not None:
        return head
    behind = [t for t in line.tokens[at:] if t.symbol == "LVL"]
    if (
        len(behind) == 1
        and all(t.symbol not in _BOUNDARIES for t in line.tokens[at : line.index(behind[0])])
        and _none_before(line, at)
        and not _is_part(line, line.index(behind[0]))
    ):
        return str(behind[0].value.level)
    ranking = scope.ranking
    if ranking is not None and ranking.level and ranking.kind == indicator and not _is_part(line, at):
        return ranking.level
    symbols = [t.symbol for t in line.tokens]
    these = ("mức", "này") in pairwise(symbols) or ("độ", "này") in pairwise(symbols)
    parts = symbols[:2] == ["trong", "đó"] or symbols[:3] == ["trong", "số", "đó"]
    if scope.series_level and (these or parts or line.tokens[0].symbol in ("YEAR", "sang", "đến", "tới")):
        return scope.series_level  # «Năm 2014: 481 dịch vụ …», after a sentence on the year before
    return scope.level or UNSTATED


def _of_several(line: Line, at: int, level: str) -> bool:
    """Whether records follow services of several levels, of all of which they may be."""
    hit = next((h for h in line.hits(_COUNTED_BY_LEVEL) if h.after <= at), None)
    between = line.tokens[hit.after : at] if hit is not None else []
    return (
        hit is not None
        and hit.one("last").value.level == level
        and all(t.symbol not in ("LVL", "NUM", ";", "…", "AG", "COH") for t in between)
    )


def _of_its_services(line: Line, at: int) -> str | None:
    """«45.112 hồ sơ của 88 dịch vụ mức độ 3»: the level of the services that the records are of."""
    symbols = [t.symbol for t in line.tokens[at + 1 : at + 7]]
    linked = [s for s in symbols[1:2] if s != "là"] or symbols[2:3]
    links = (["của"], ["từ"], ["thuộc"], ["qua"], ["ở"], ["trên"])
    if symbols[:1] not in (["REC"], ["RECON"], ["RECALL"]) or linked not in links:
        return None
    rest = [s for s in symbols[2:] if s not in ("NUM", "các", "những", "của")]
    return str(line.tokens[at + 1 + symbols.index("LVL")].value.level) if rest[:2] == ["SVC", "LVL"] else None


def _none_before(line: Line, at: int) -> bool:
    """Whether no other numeral of the sentence claims the only level for itself («5 dịch vụ mức độ 3»)."""
    return all(t.symbol != "LVL" for t in line.tokens[:at]) and "NUM SVC LVL " not in line.symbols


def _is_part(line: Line, at: int) -> bool:
    """Behind «trong đó» stands a part, and the level of the whole is not that of each part."""
    symbols = [t.symbol for t in line.tokens[:at]]
    return any(pair in (("trong", "đó"), ("trong", "số")) for pair in pairwise(symbols))


def _last_in_clause(line: Line, at: int) -> str | None:
    for token in reversed(line.tokens[:at]):
        if token.symbol in _BOUNDARIES:
            return None
        if token.symbol == "LVL":
            return str(token.value.level)
    return None


def _of_head(line: Line, at: int) -> str | None:
    """The only level before the first «(» or «:» of the sentence, if the figure stands behind it."""
    for number, token in enumerate(line.tokens[:at]):
        if token.symbol in ("(", ":"):
            levels = {t.value.level for t in line.tokens[:number] if t.symbol == "LVL"}
            return str(levels.pop()) if len(levels) == 1 else None
    return None
