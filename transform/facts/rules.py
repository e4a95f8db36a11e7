"""How points are given, as the method section states it."""

import re
from typing import NamedTuple

from extract.model import Paragraph
from transform.facts.class_bounds import percent_bounds, read_classes
from transform.facts.context import Context
from transform.facts.criteria import Criterion
from transform.facts.worded_maximum import says_most
from transform.numbers import parse_number
from transform.vietnamese import fold

# «… thì đạt điểm tối đa là 15», «… thì điểm chấm là 5 hoặc 0»
_AWARD = re.compile(
    r"(?:thi|se|\s)\s*(?:dat|co|duoc)?\s*(?:so )?diem\s*(?:toi da|cham|so)?\s*(?:la|bang|:)\s*(\d[\d.,]*)"
    r"(?:\s*(?:hoac|va)\s*(\d[\d.,]*))?(?:\s*diem)?"
)
# «điểm tối đa cho X là 45 điểm (nếu đạt từ 30% trở lên)»
_MOST = re.compile(r"diem toi da cho (.+?) la (\d[\d.,]*)(?:\s*diem)?(?:\s*\((neu[^)]*)\))?")
_CONDITION = re.compile(r"\((neu [^)]*)\)")
_HEADING_ENDS = (":",)


class _Scope(NamedTuple):
    """What the lines below a heading speak of."""

    criteria: tuple[Criterion, ...] = ()
    group: str | None = None


class _Award(NamedTuple):
    """Points for a condition, and the spans of both in their paragraph."""

    condition: str
    points: float
    start: int
    end: int
    at: tuple[int, int]


def read_rules(context: Context) -> None:
    """Adds `scoring_rule` and `scheme_class` rows."""
    if context.scheme_id is None:
        return
    numbers: dict[tuple[object, ...], tuple[str, int]] = {}
    _item_conditions(context, numbers)
    scope = _Scope()
    for paragraph in context.tables.prose:
        awards = [] if says_most(paragraph.text) else _awards(paragraph.text)
        most = list(_MOST.finditer(fold(paragraph.text)))
        if not awards and not most:
            scope = _rescope(paragraph.text, scope, context)
        for award in awards:
            # Points that nothing says the criterion of stay unread: no rule can do without it.
            for criterion in scope.criteria:
                _add(context, numbers, criterion, scope.group, award, paragraph)
        if most and not awards:
            _read_most(paragraph, most, scope, context, numbers)
    read_classes(context)


def _rescope(text: str, scope: _Scope, context: Context) -> _Scope:
    """A heading («Đối với các nhóm tiêu chí gồm: …:», «• Đối với các sở, ban, ngành:») changes what follows."""
    if not text.endswith(_HEADING_ENDS):
        return scope
    group = context.reference.wording.group_of(text)
    mentioned = tuple(context.criteria.mentioned(text))
    if mentioned:
        return _Scope(mentioned, group)
    return _Scope(scope.criteria, group) if group else scope


def _awards(text: str) -> list[_Award]:
    """Each «condition … điểm là N» of a paragraph; «5 hoặc 0» are two."""
    folded = fold(text)
    awards: list[_Award] = []
    start = 0
    for found in _AWARD.finditer(folded):
        if "diem toi da cho" in folded[start : found.start(1)]:
            continue
        condition = re.sub(r"^[\s;,.:+*•–-]*(?:và\s+)?", "", text[start : found.start()]).strip(" ;,:")
        for nth in (1, 2):
            points = parse_number(found[nth].rstrip(".,")) if found[nth] else None
            if points is not None and condition:
                at = text.index(condition, start)
                awards.append(_Award(condition, points, *found.span(nth), (at, at + len(condition))))
        start = found.end()
    return awards


def _add(
    context: Context,
    numbers: dict[tuple[object, ...], tuple[str, int]],
    criterion: Criterion,
    group: str | None,
    award: _Award,
    paragraph: Paragraph | None,
) -> str:
    name = criterion.criterion_id
    low, high = percent_bounds(award.condition)
    key = (name, group, low, high, award.points, None if (low, high) != (None, None) else fold(award.condition))
    if key not in numbers:
        order = 1 + sum(known[:2] == (name, group) for known in numbers)
        fact_id = context.sheet.fact_id("r", context.work.work_id, context.form, name, group, order)
        numbers[key] = (fact_id, order)
        context.sheet.add("scoring_rule", {
            "fact_id": fact_id, "work_id": context.work.work_id, "document_id": context.document.document_id,
            "scheme_id": context.scheme_id, "criterion_id": name, "agency_group": group, "rule_no": order,
            "condition": award.condition, "min_percent": low, "max_percent": high, "points": award.points,
        })  # fmt: skip
    fact_id = numbers[key][0]
    if paragraph is not None:
        context.sheet.trace_text(fact_id, "points", paragraph, award.start, award.end)
        context.sheet.trace_text(fact_id, "condition", paragraph, *award.at)
    return fact_id


def _item_conditions(context: Context, numbers: dict[tuple[object, ...], tuple[str, int]]) -> None:
    """Items of a table of maxima that carry their condition: «… (nếu đạt từ 30% trở lên …)»."""
    for maximum in context.maxima:
        criterion = context.criteria.by_id[maximum.criterion_id]
        found = _CONDITION.search(fold(criterion.label))
        if found:
            condition = criterion.label[found.start(1) : found.end(1)]
            award = _Award(condition, maximum.points, 0, 0, (0, 0))
            fact_id = _add(context, numbers, criterion, maximum.agency_group or None, award, None)
            context.sheet.trace_cell(fact_id, "points", maximum.cell, maximum.table_no, maximum.row_no,
                                     maximum.column_no)  # fmt: skip


def _read_most(
    paragraph: Paragraph,
    found: list[re.Match[str]],
    scope: _Scope,
    context: Context,
    numbers: dict[tuple[object, ...], tuple[str, int]],
) -> None:
    """«Điểm tối đa cho Nhóm … là 45 điểm, trong đó: …»: maxima of the table said again, and their conditions."""
    for parent in scope.criteria[:1]:
        within = parent.criterion_id
        for nth, match in enumerate(found):
            item = paragraph.text[match.start(1) : match.end(1)]
            criterion = _item_meant(item, paragraph.text, within, context)
            points = parse_number(match[2].rstrip(".,"))
            if criterion is None or points is None:
                continue
            group = scope.group or context.reference.wording.group_of(item)
            if nth == 0 and not match[3]:
                within = criterion.criterion_id
            _restate(context, criterion, group, points, paragraph, match)
            if match[3]:
                condition = paragraph.text[match.start(3) : match.end(3)]
                award = _Award(condition, points, *match.span(2), match.span(3))
                _add(context, numbers, criterion, group, award, paragraph)


def _item_meant(item: str, text: str, within: str, context: Context) -> Criterion | None:
    """The item that «điểm tối đa cho …» names; for «nhóm dịch vụ này» the one that the paragraph begins with."""
    criteria = context.criteria
    found = criteria.find(criteria.phrase(item), within)
    if found is None and re.search(r"\bnay\b", fold(item)):
        found = criteria.find(criteria.phrase(text.split(":")[0]), within)
    return found


def _restate(
    context: Context, criterion: Criterion, group: str | None, points: float, paragraph: Paragraph, match: re.Match[str]
) -> None:
    for row in context.sheet.rows.get("criterion_max", []):
        said = group in (None, row["agency_group"]) and row["max_points"] == points
        if said and row["criterion_id"] == criterion.criterion_id:
            context.sheet.trace_text(row["fact_id"], "max_points", paragraph, *match.span(2))
