"""Which part of an evaluation words name, and classes counted in one part."""

import re

from transform.prose.found import Found
from transform.prose.scope import Scope
from transform.prose.tokens import Line
from transform.vietnamese import fold

_STOPS = re.compile(r"[;…]")
# «Ở hạng mục hạ tầng kỹ thuật, …», «… đạt mức Tốt về hạ tầng kỹ thuật»: what says that a part is meant
_LEADS = re.compile(
    r"(?:^|[\s,(])(?:(?:về|ở|tại|với|theo|trong|riêng|xét) (?:(?:riêng|các|từng|mặt) )?(?:(?:nhóm )?(?:tiêu chí|chỉ số|hạng mục|trụ cột|lĩnh vực|nội dung|nhóm) )?"
    r"(?:thành phần )?(?:về )?|(?:tiêu chí|chỉ số|hạng mục|trụ cột)(?: thành phần)? (?:về )?)(?P<words>(?:[^\W\d]|[ /&-]){4,70})"
)
_HEAD = re.compile(r"\W*(?:còn |riêng |nếu |xét ){0,2}(?:về|ở|đối với|riêng|với|theo|xét|tại) [^,;]{4,80},")
_OF_PARTS = re.compile(
    r"(?<!\d )nhóm (?:tiêu chí|này)|(?:ở|về|theo) (?:các |từng )?(?:nhóm|tiêu chí|hạng mục) |(?:tiêu chí|hạng mục|trụ cột) này"
)


def parts_named(line: Line, scope: Scope, start: int, end: int) -> list[str] | None:
    """The parts of the evaluation that the words between two places name, in their order; None where they speak of a part
    that no file knows."""
    folded = fold(line.text[start:end])
    series = (scope.local or scope.ranking) if scope.province is not None else scope.ranking
    own = series.series.family if series is not None and series.series is not None else None
    family = next((r.pattern for r in scope.wording.families if r.name == own), None)
    folded = family.sub(lambda m: "|" * len(m[0]), folded) if family is not None else folded
    found: list[tuple[int, str]] = []
    for rule in scope.wording.concepts:
        if rule.name == "overall":
            continue
        for hit in rule.pattern.finditer(folded):
            if not any(at <= hit.start() < at + 4 for at, _ in found) and hit.end() > hit.start():
                found.append((hit.start(), str(rule.row["criterion"])))
                folded = folded[: hit.start()] + "|" * (hit.end() - hit.start()) + folded[hit.end() :]
    if not found and re.search(r"\b(?:tieu chi|tru cot|hang muc|linh vuc|thanh phan)\b", folded):
        return None
    return [criterion for _, criterion in sorted(found)]


def of_part(line: Line, scope: Scope, found: Found) -> Found | None:
    """A count or share of a class with the part that its clause names as topic; None where it is of a part, and which is
    not certain."""
    if found.table != "measure" or not found.values.get("class") or found.values.get("topic"):
        return found
    if _is_besides(line, found):
        return None
    text, start, end = line.text.lower(), *found.evidence
    begin = max((m.end() for m in _STOPS.finditer(text, line.start, start)), default=line.start)
    stop = next((m.start() for m in _STOPS.finditer(text, end, line.end)), line.end)
    clauses = [text[begin:stop]]
    head = _HEAD.match(text, line.start, line.end)
    if head is not None and begin > line.start:
        clauses.append(head[0])
    named = {
        part
        for clause in clauses
        for lead in _LEADS.finditer(clause)
        for part in parts_named(line, scope, *_span(lead, clause, line, text)) or []
    }
    if len(named) == 1:
        found.values["topic"] = named.pop()
        return found
    in_all = any(re.search(r"(?:tính|xét) chung|tổng hợp", clause) for clause in clauses)
    return None if named or (not in_all and any(_OF_PARTS.search(clause) for clause in clauses)) else found


def _is_besides(line: Line, found: Found) -> bool:
    """«Hà Nội và 3 tỉnh đạt mức Tốt»: there are more of the class than the number."""
    at = next((n for n, t in enumerate(line.tokens) if found.places.get("value") == (t.start, t.end)), 0)
    return [t.symbol for t in line.tokens[max(0, at - 2) : at]] == ["AG", "và"]


def _span(lead: re.Match[str], clause: str, line: Line, text: str) -> tuple[int, int]:
    at = text.index(clause, line.start)
    return at + lead.start("words"), at + lead.end("words")
