"""By which way counted records came: online, or through all channels."""

import re
from itertools import pairwise

from transform.prose.scope import Scope
from transform.prose.tokens import Hit, Line, pattern

_INDICATORS = {"RECON": "records_online", "RECALL": "records_all"}
_IN_ALL = re.compile(r"(?:trong|trên) (?:tổng )?số")
_ONLINE = ("trực tuyến", "qua mạng", "môi trường mạng")
_ONLINE_BEFORE = re.compile(r"(?:trực tuyến|qua mạng|online)(?: (?:là|được|đạt|có))?\s*$")
_PART_OF_IT = re.compile(r"(?:riêng|trong đó ,?|tính riêng) (?:unit )?AG ")
# «tiếp nhận 398.214 hồ sơ thủ tục hành chính, gồm …»: with no word on their way, and none on services online
_OF_PROCEDURES = pattern(r"(?:tiếp nhận|giải quyết|xử lý) (?:(?:được|tổng|số|cộng) ){0,3}NUM REC PROC ")
_ALL_CHANNELS = (
    "tất cả các kênh",
    "các hình thức",
    "mọi hình thức",
    "tổng số hồ sơ tiếp nhận",
    "cả trực tiếp",
    "tất cả hình thức",
    "mọi kênh",
)


def channel(line: Line, hit: Hit, scope: Scope) -> str | None:
    """Whether records came online or through all channels; None where nobody says."""
    kind = hit.one("kind")
    known = _INDICATORS.get(kind.symbol)
    if known is not None:
        return known
    at = line.index(kind)
    if _on_paper(line, at):
        return None
    if _says_online_behind(line, at) or _this_count_online(line, line.index(hit.one("r"))):
        return "records_online"
    if scope.ranking and scope.ranking.kind == "records_online" and _is_ranked_by(line, hit):
        return "records_online"  # what the ranking goes by, also where «trong đó» tells a part of it
    if _is_of_online(line, hit, at) or _ONLINE_BEFORE.search(
        line.words(max(0, line.index(hit.one("r")) - 3), line.index(hit.one("r"))).lower()
    ):
        return "records_online"
    first = max(
        (n + 1 for n in range(max(0, at - 14), at) if line.tokens[n].symbol in (";", "…")), default=max(0, at - 14)
    )
    last = next(
        (n for n in range(at, min(len(line.tokens), at + 8)) if line.tokens[n].symbol in (";", "…", ",")),
        min(len(line.tokens), at + 8),
    )
    if kind.symbol == "REC" and _beside_online(line, hit):
        if re.search(r", trong (?:đó|số|số đó|số này)\b", line.words(at, len(line.tokens)).lower()):
            return "records_all"
        return "records_all" if "tổng" in line.words(max(first, at - 8), min(last, at + 4)).lower() else None
    if any(word in line.words(first, min(len(line.tokens), at + 14)).lower() for word in _ALL_CHANNELS):
        return "records_all"
    if _one_more_of_them(line, line.index(hit.one("r"))):
        return "records_online"
    online = (
        "RECON " in line.symbols
        or re.search(r"trực tuyến|qua mạng", line.words(at, len(line.tokens)).lower()) is not None
    )
    if kind.symbol == "REC" and online and _IN_ALL.search(line.words(max(0, at - 5), at).lower()):
        return "records_all"
    if _in_another_year(line, line.index(hit.one("r"))):
        return "records_online"
    if kind.symbol == "REC" and scope.is_online and any(t.symbol in ("RNK", "NEXT") for t in line.tokens):
        return "records_online"  # «A đứng đầu với 7.208 hồ sơ», where the sentence before speaks of those online
    if kind.symbol == "REC" and scope.is_online and _PART_OF_IT.match(line.symbols) and "PROC" not in line.symbols:
        return "records_online"  # «Các tỉnh tiếp nhận trực tuyến 158.300 hồ sơ. Riêng A tiếp nhận 41.870 hồ sơ»
    before = any(t.symbol == "RECON" for t in line.tokens[:at])
    if (
        kind.symbol == "REC"
        and not before
        and re.search(r", trong (?:đó|số đó|số này)", line.words(at, len(line.tokens)).lower())
        and online
    ):
        return "records_all"  # «436.180 hồ sơ, trong đó có 158.922 hồ sơ nộp trực tuyến»
    if kind.symbol == "REC" and _all_procedures(line):
        return "records_all"
    around = line.words(max(first, at - 9), last).lower()
    if any(word in around for word in _ONLINE) or (scope.ranking and scope.ranking.kind == "records_online"):
        return "records_online"
    if any(t.symbol == "LVL" for t in line.tokens[max(0, at - 4) : at + 4]):
        return "records_online"
    return None


def _on_paper(line: Line, at: int) -> bool:
    """«19.466 hồ sơ nộp trực tiếp», «… qua bưu chính»: by another way, of which no indicator tells."""
    behind = [t.symbol for t in line.tokens[at + 1 : at + 9]]
    end = next((n for n, symbol in enumerate(behind) if symbol in (",", ";", ".", "…", "NUM", ")")), len(behind))
    words = " ".join(behind[:end])
    return (
        re.search(r"trực tiếp|bưu chính|bưu điện|bản giấy|hồ sơ giấy", words) is not None
        and "trực tuyến" not in words
        and "cả trực tiếp" not in words  # «(cả trực tiếp, bưu chính và trực tuyến)»
    )


def _says_online_behind(line: Line, at: int) -> bool:
    """«trong số đó 471.909 hồ sơ là trực tuyến»."""
    behind = [t.symbol for t in line.tokens[at + 1 : at + 4]]
    return behind == ["là", "trực", "tuyến"]


def _this_count_online(line: Line, at: int) -> bool:
    """«… 11.504 hồ sơ trực tuyến, gấp 6 lần con số 1.932 hồ sơ của năm 2021»: of what was counted last before it."""
    nouns = [t.symbol for t in line.tokens[:at] if t.symbol in ("REC", "RECON", "RECALL", "SVC")]
    return [t.symbol for t in line.tokens[max(0, at - 2) : at]] == ["con", "số"] and nouns[-1:] == ["RECON"]


def _all_procedures(line: Line) -> bool:
    """«tiếp nhận 398.214 hồ sơ thủ tục hành chính, gồm 121.530 hồ sơ ở cấp tỉnh …»: in a sentence that says nothing online."""
    text = line.text[line.start : line.end].lower()
    return next(line.hits(_OF_PROCEDURES), None) is not None and not any(word in text for word in (*_ONLINE, "mạng"))


def _is_ranked_by(line: Line, hit: Hit) -> bool:
    at = line.index(hit.one("r"))
    before = [t.symbol for t in line.tokens[max(0, at - 5) : at]]
    return any(s in ("RNK", "NEXT") for s in before) and "với" in before


def _beside_online(line: Line, hit: Hit) -> bool:
    """«xử lý tổng cộng 398.120 hồ sơ, và 212.604 hồ sơ được giải quyết trực tuyến»: those without a word are not these."""
    last = line.index(hit.one("r"))
    before = any(a.symbol == "NUM" and b.symbol == "RECON" for a, b in pairwise(line.tokens[:last]))
    for number in range(last + 1, len(line.tokens)):
        if line.tokens[number].symbol == "RECON":
            near = [
                t.symbol
                for t in (*line.tokens[max(last + 1, number - 3) : number], *line.tokens[number + 1 : number + 4])
            ]
            return not before and "NUM" in near
        if line.tokens[number].symbol == "AG":
            return False
    return False


# Words that say, of records without a word on their way, that another thing is counted than before
_OTHERWISE = frozenset({"tổng", "RECALL", "REC", "PROC", "SVC", "trực", "giấy", "bưu"})


def _one_more_of_them(line: Line, at: int) -> bool:
    """«số hồ sơ trực tuyến của các sở là 98.720 hồ sơ, của các huyện là 61.205 hồ sơ»: of the next one the same count."""
    counted = [n for n in range(at) if line.tokens[n].symbol == "NUM" and _counts_records(line, n)]
    if not counted or not _is_online_count(line, counted):
        return False
    between = line.tokens[counted[-1] + 2 : at]
    names = [t.symbol for t in between if t.symbol in ("AG", "COH") or t.symbol == "unit"]
    plain = all(t.symbol not in _OTHERWISE and t.symbol not in ("NUM", "FRAC", "…") for t in between)
    return bool(names) and plain and not any(pair == ("trong", "đó") for pair in pairwise(t.symbol for t in between))


def _counts_records(line: Line, at: int) -> bool:
    """Whether a numeral has records behind it, or «số hồ sơ … là» before."""
    behind = [t.symbol for t in line.tokens[at + 1 : at + 2]]
    before = [t.symbol for t in line.tokens[max(0, at - 10) : at]]
    return behind in (["REC"], ["RECON"]) or (bool({"RECON"} & set(before)) and before[-1] in ("là", "đạt", ":", "có"))


def _is_online_count(line: Line, counted: list[int]) -> bool:
    """Whether the first of some counts is of records online, and no other noun stands among them."""
    first = counted[0]
    own = [t.symbol for t in line.tokens[first + 1 : first + 2]]
    before = [t.symbol for t in line.tokens[:first]]
    nouns = {t.symbol for t in line.tokens[: counted[-1] + 2]} & {"RECALL", "SVC", "PROC"}
    handled = [pair for pair in pairwise(before[-6:]) if pair in (("trực", "tuyến"), ("qua", "mạng"))]
    return not nouns and (own == ["RECON"] or bool(handled) or ("RECON" in before and "REC" not in before))


def _in_another_year(line: Line, at: int) -> bool:
    """«Số hồ sơ trực tuyến năm 2014 là 1.276 hồ sơ, trong khi năm 2013 mới là 684 hồ sơ»: the same count once more."""
    nouns = {t.symbol for t in line.tokens[:at] if t.symbol in ("REC", "RECON", "RECALL", "SVC")}
    near = [t.symbol for t in line.tokens[max(0, at - 5) : at]]
    named = bool({"YEAR", "VSYEAR"} & set(near))
    return "RECON" in nouns and not nouns & {"RECALL", "SVC"} and named and "AG" not in near


def _is_of_online(line: Line, hit: Hit, at: int) -> bool:
    """«số hồ sơ trực tuyến của A là 1.240 hồ sơ»: the noun behind the figure repeats the one that it counts."""
    number = line.index(hit.one("r"))
    if at != number + 1:
        return False
    for token in reversed(line.tokens[:number]):
        if token.symbol in ("NUM", "PCT", "FRAC", "REC", "RECALL", "SVC", ";", "…", "trong"):
            return False
        if token.symbol == "RECON":
            return True
    return False
