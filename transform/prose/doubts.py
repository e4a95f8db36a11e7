"""What makes a figure of a sentence uncertain: it is planned, a part of a year, a difference, only supposed.

The words are in `data/reference/wording/doubts.csv`. `place` says where they stand: `clause` between the last semicolon
and the figure (unless a word of accomplishment follows them), `period` likewise without that exception, `before` right
before the figure, `behind` right behind it, `rival` right before the agency's name. `applies` says to what: `count`,
`share`, `average`, `place` (ranks and classes), `undated` (those whose words give no year) or `mark` (classes and points).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from transform.facts.criteria import OVERALL
from transform.prose.found import Found
from transform.prose.lexicon import lower
from transform.prose.tokens import Line
from transform.wording import Wording

_DONE = re.compile(r"(?<!\w)(?:đã|hiện|đến nay|tính đến|đang cung cấp|đang có|đạt được|lần này|năm nay|nay)(?!\w)")
_STOPS = re.compile(r"[;…:]|\.\s")
_REACH = 90  # so far behind a figure its narrowing words may begin
_STOCKS = ("services", "services_with_records", "records_online", "records_all", "computers", "staff")
_FIGURES = ("value", "rank", "points", "index_value", "percent", "class", "ranked")


@dataclass(frozen=True)
class _Doubt:
    place: str
    applies: str
    pattern: re.Pattern[str]
    note: str


def doubt(line: Line, found: Sequence[Found], wording: Wording) -> None:
    """Gives each finding of a sentence its doubt, where the words around it raise one."""
    doubts, low = _loaded(wording), _masked(line) if found else ""
    for one in found:
        one.doubt = one.doubt or next((d.note for d in doubts if _raised(d, line, low, one)), None)


def _raised(known: _Doubt, line: Line, low: str, one: Found) -> bool:
    spans = [one.places[name] for name in _FIGURES if name in one.places]
    start, end = (min(spans)[0], max(spans)[1]) if spans else one.evidence
    if not _applies(known.applies, one) or (known.place == "period" and one.rule == "by year"):
        return False  # «Trong bốn năm, số tỉnh … tăng từ 18 (năm 2009) lên …»: each with its own year
    if known.place == "rival":
        return _is_rival(known, low, line.start, one)
    if known.place == "behind":
        end = max(end, one.evidence[1])
        return known.pattern.match(low[end : min(line.end, end + _REACH)]) is not None
    begin = _clause(low, line.start, start)
    before = low[begin:start]
    if known.place == "before":
        return re.search(rf"(?<!\w)(?:{known.pattern.pattern})\s*$", before) is not None
    if one.values.get("class") is not None:
        before = low[begin : max(start, one.evidence[1])]  # «2 sở suýt đạt loại Tốt»
    hits = list(re.finditer(rf"(?<!\w)(?:{known.pattern.pattern})", before))
    if not hits:
        return False
    return known.place == "period" or not _DONE.search(before[hits[-1].end() :])


def _is_rival(known: _Doubt, low: str, start: int, one: Found) -> bool:
    """«A vượt qua B để đứng đầu»: B; but not «A vượt B (đứng thứ hai)», nor the place that follows from A's."""
    name = one.subject.span
    if name is None or one.values.get("rank") is None or one.values.get("rank_basis") == "relative":
        return False
    before = re.search(
        rf"(?<!\w)(?:{known.pattern.pattern})(?: \w+){{0,1}}\s*(?:#+\s*(?:,|và)\s*)*$", low[start : name[0]]
    )
    return before is not None and not low[name[1] :].startswith(" (")


def _masked(line: Line) -> str:
    """The text in lower case without the names of agencies: «Bộ Giáo dục và Đào tạo» trains nobody."""
    low = lower(line.text)
    for token in line.tokens:
        if token.symbol == "AG":
            low = low[: token.start] + "#" * (token.end - token.start) + low[token.end :]
    return low


def _applies(applies: str, one: Found) -> bool:
    is_count = (
        one.table in ("measure", "evaluation") and one.values.get("value") is not None and not one.values.get("rank")
    )
    if applies == "count" and str(one.values.get("topic")).startswith("average"):
        return False  # «Điểm bình quân của các sở là 72,4»: it says that it is one
    if applies == "count":
        return (is_count or one.table == "evaluation") and one.values.get("indicator") not in (
            "share",
            "share_services_with_records",
            "change",
        )
    if applies == "average":
        return str(one.values.get("topic")).startswith("average")
    if applies == "share":
        return str(one.values.get("indicator")).startswith("share") and not one.values.get("rank")
    if applies == "stock":
        return is_count and str(one.values.get("indicator")) in _STOCKS and bool(one.values["value"])
    if applies == "undated":  # «địa phương từng xếp thứ 12 năm 2022»: with its year it is sure
        return (one.table == "score" or one.values.get("rank") is not None) and not one.is_dated
    if applies == "mark":
        is_whole = one.values.get("criterion_id", OVERALL) == OVERALL
        return is_whole and ((one.table == "score" and one.values.get("rank") is None) or bool(one.values.get("class")))
    return one.table == "score" or one.values.get("rank") is not None


def _clause(low: str, start: int, at: int) -> int:
    return max((m.end() for m in _STOPS.finditer(low, start, at)), default=start)


def contradicting(found: Sequence[Found]) -> None:
    """Doubts the second of two values that one sentence gives one thing: it is told of something else."""
    seen: dict[tuple[object, ...], Found] = {}
    for one in sorted(found, key=lambda f: min(f.places.values(), default=f.evidence)):
        values = one.values
        for column in ("value", "rank", "points", "index_value"):
            said = values.get(column)
            if said is None or values.get("indicator") == "change" or one.table == "evaluation" or one.doubt:
                continue
            meaning = (
                one.sentence,
                one.table,
                one.subject.id,
                one.year,
                column,
                *(values.get(key) for key in _MEANING),
            )
            first = seen.setdefault(meaning, one)
            if first is not one and first.values[column] != said:
                one.doubt = "The sentence says another figure of the same thing before it."


_MEANING = ("indicator", "topic", "class", "service_level", "criterion_id", "series")


def _loaded(wording: Wording) -> tuple[_Doubt, ...]:
    key = id(wording)
    if key not in _CACHE:
        _CACHE.clear()
        _CACHE[key] = tuple(
            _Doubt(rule.name, rule.row["applies"], rule.pattern, rule.row["note"]) for rule in wording.doubts
        )
    return _CACHE[key]


_CACHE: dict[int, tuple[_Doubt, ...]] = {}
