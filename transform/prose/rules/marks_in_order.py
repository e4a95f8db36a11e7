"""Marks printed one after the other: «A, B và C lần lượt đạt 87 điểm, 85 điểm và 82 điểm»."""

from collections.abc import Iterator

from transform.prose.found import Found
from transform.prose.rules.mark import LOCAL, add, score
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope
from transform.prose.tokens import Hit, Line, Token, pattern

_MARKS = pattern(
    r"(?:với|đạt|được|có|là|RESP) (?:(?:tổng|số|chỉ|giá|trị|là|đạt) |POINTS |RESP )*NUM (?:POINTS )?(?:(?:,|và|, và) NUM (?:POINTS )?)+(?!SVC |REC |RECON |COH |bậc)"
)
_NAMES = pattern(r"AG (?:(?:,|và|, và) (?:unit )?AG )+")


def in_order(line: Line, scope: Scope, about: About, ranked: list[Found]) -> Iterator[Found]:
    """As many marks as names, in their order: behind a place that several share the words of, or behind «lần lượt»."""
    for hit in line.hits(_MARKS):
        values = [t for t in hit.tokens() if t.symbol == "NUM"]
        if not all(map(line.is_free, values)):
            continue
        rank = next((t for t in reversed(line.tokens[: hit.first]) if t.symbol == "RNK"), None)
        same = [
            f
            for f in ranked
            if rank is not None and f.table == "score" and f.places.get("rank") == (rank.start, rank.end)
        ]
        names = _named(line, hit)
        if not same and not (names and _are_marks(line, hit, values)):
            continue
        line.use(*values)  # where the counts differ, whose they are is not certain
        if len(same) == len(values):
            for one, value in zip(same, values, strict=True):
                add(one, value, one.values["series"].value_kind)
        elif not same and len(names) == len(values):
            yield from _alone(line, scope, about, ranked, hit, names, values)


def _alone(
    line: Line, scope: Scope, about: About, ranked: list[Found], hit: Hit, names: list[Token], values: list[Token]
) -> Iterator[Found]:
    known = {f.subject.span: f for f in ranked if f.table == "score"}
    for name, value in zip(names, values, strict=True):
        found = known.get((name.start, name.end))
        if found is None:
            is_local = scope.registry.kind(str(name.value)) in LOCAL
            ranking = about(line, line.index(names[0]), hit.after, is_local)
            if ranking is None or ranking.kind != "scheme":
                return
            found = score(line, scope, name, ranking, hit)
            yield found
        add(found, value, found.values["series"].value_kind if found.values["series"] else None)


def _named(line: Line, hit: Hit) -> list[Token]:
    """The list of names that stands last before the marks, in their clause."""
    lists = list(line.hits(_NAMES, 0, hit.first))
    if not lists:
        return []
    between = {t.symbol for t in line.tokens[lists[-1].after : hit.first]}
    return [] if between & {"AG", ";", "…", "NUM", "FRAC"} else [t for t in lists[-1].tokens() if t.symbol == "AG"]


def _are_marks(line: Line, hit: Hit, values: list[Token]) -> bool:
    """«lần lượt» near them, and points or decimals up to one: no counts of anything else."""
    near = {t.symbol for t in line.tokens[max(0, hit.first - 6) : hit.after]}
    small = all(t.value.is_decimal and t.value.value <= 1 for t in values)
    return "RESP" in near and (small or "POINTS" in near)
