"""Marks that stand without a place: of one name, or shared by several («cùng đạt 78 điểm là A, B và C»)."""

import re
from collections.abc import Iterator

from transform.prose.found import Found
from transform.prose.rules.mark import LOCAL, add, score
from transform.prose.rules.part import parts_named
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope
from transform.prose.tokens import Hit, Line, Token, pattern

# «cùng đạt 78 điểm là A, B và C»
_SHARED_BEFORE = pattern(
    r"(?:^|[;,] )cùng (?:(?:đạt|được|có|giành|mức|với|chỉ|số) ){1,3}(?P<value>(?:NUM|FRAC) )(?:POINTS )?, (?:(?:các|unit) )*(?P<list>AG (?:(?:,|và|, và) (?:unit )?AG )+)"
)
_SHARED = pattern(
    r"(?:cùng|đều) (?:(?:đạt|được|có|giành|mức|với) ){1,2}(?P<value>(?:NUM|FRAC) )POINTS (?:(?:là|gồm|có|:|bao) |: )+(?:(?:các|unit) )*"
    r"(?P<list>AG (?:(?:,|và|, và) (?:unit )?AG )+)"
)
# «A và B cùng đạt 1,00», «A, B có cùng giá trị 0,8203»
_SHARED_BEHIND = pattern(
    r"(?P<list>AG (?:(?:,|và|, và|cùng) (?:unit )?AG )+)(?:[^\W\dA-Z_][^\WA-Z]* ){0,3}?(?:cùng|đều) (?:(?:đạt|được|có|giành|mức|với|chỉ|số|giá|trị|tối|đa|tuyệt|đối|cùng) |POINTS ){0,5}"
    r"(?P<value>(?:NUM|FRAC) )(?P<points>POINTS )?(?!SVC |REC |RECON |RECALL |COH |bậc)"
)
_SHARED_BRACKETS = pattern(
    r"(?P<list>AG (?:(?:,|và|, và|cùng) AG )+)\( (?:cùng|đều) (?:(?:đạt|được|có|mức) ){0,2}(?P<value>(?:NUM|FRAC) )POINTS "
)
_BEHIND_MARK = re.compile(r"\s*(?:điểm )?(?:(?:về|ở|cho|trong|tại) )?(?:[^\W\d]|[ /&-]){3,70}")


def alone(line: Line, scope: Scope, about: About, token: Token, hit: Hit) -> Found | None:
    """A mark of one whose place is not read: of the whole, or of the part that the words from the comma before the name
    say, or those right behind the mark («19,5/20 điểm về hạ tầng kỹ thuật»)."""
    first = hit.first
    while first > 0 and line.tokens[first - 1].symbol not in (",", ";", "…", ".", "AG", ":", "("):
        first -= 1
    ranking = about(line, first, hit.after, scope.registry.kind(str(token.value)) in LOCAL)
    if ranking is None or ranking.kind != "scheme":
        return None
    behind = _BEHIND_MARK.match(line.text, hit.tokens()[-1].end, line.end)
    parts = parts_named(line, scope, behind.start(), behind.end()) if behind is not None else []
    if parts is None or len(parts) > 1:
        return None
    found = score(line, scope, token, ranking._replace(criterion=parts[0]) if parts else ranking, hit)
    add(found, hit.one("value"), ranking.series.value_kind if ranking.series else None)
    return found


def _ends(token: Token) -> tuple[int, int]:
    return token.start, token.end


def _is_mark(hit: Hit) -> bool:
    value = hit.one("value")
    return hit.token("points") is not None or (value.value.is_decimal and value.value.value <= 1)


def shared(line: Line, scope: Scope, about: About, by_name: dict[object, Found]) -> Iterator[Found]:
    """«cùng đạt 78 điểm là A, B và C»: the points of each that is named."""
    alike = (
        h for h in line.hits(_SHARED_BEHIND) if _is_mark(h) and not any(_ends(n) in by_name for n in h.tokens("list"))
    )
    for hit in (*line.hits(_SHARED), *line.hits(_SHARED_BEFORE), *line.hits(_SHARED_BRACKETS), *alike):
        for name in (t for t in hit.tokens("list") if t.symbol == "AG"):
            made = alone(line, scope, about, name, hit) if line.is_free(hit.one("value")) else None
            if made is not None:
                yield made
        line.use(hit.one("value"))
