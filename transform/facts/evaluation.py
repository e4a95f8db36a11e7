"""Who was evaluated, how many of how many, who was left out and why."""

import re
from typing import NamedTuple

from extract.model import Paragraph
from transform.facts.context import Context
from transform.facts.criteria import OVERALL, Criterion
from transform.facts.mentions import Mention, find_agencies
from transform.facts.sentences import Sentence, clauses, sentences
from transform.vietnamese import fold

_SHARE = re.compile(r"(?<![\d/.])(\d{1,4})\s*/\s*(\d{1,4})(?![\d/.])\s+((?:[^\W\d_]|[\s,-])+)")
_COUNT = re.compile(r"(?<![\d/.,])(\d{1,4})\s+((?:[^\W\d_]|[\s,-])+)")
_EVALUATED = re.compile(r"danh gia|xep hang")
_WHOLE = re.compile(r"tong the")
_EACH = re.compile(r"tung (nhom )?tieu chi")
_ANY_AGENCY = re.compile(r"^(don vi|co quan)")
_NOT = re.compile(
    r"khong (thuc hien )?(viec )?(danh gia|xep hang)|khong (duoc )?(thuc hien|tham gia)|ngoai tru|\btru\b|"
    r"chua (danh gia|xep hang)"
)
_THESE = re.compile(r"(\d+)\s+(?:don vi|co quan)(?: moi)? nay")
_ALL = "agencies"


class _Share(NamedTuple):
    ranked: int
    total: int
    group: str
    criteria: tuple[str, ...]
    start: int
    end: int


class _LeftOut(NamedTuple):
    mention: Mention
    criterion: str | None
    code: str
    paragraph: Paragraph


def read_evaluation(context: Context) -> None:
    """Adds `evaluation` rows («17/21 sở, ban, ngành») and `evaluation_exclusion` rows with the reason printed."""
    if context.scheme_id is None:
        return
    left_out = [item for paragraph in context.tables.prose for item in _left_out(paragraph, context)]
    _add_left_out(left_out, context)
    rows: dict[tuple[str, str], str] = {}
    for paragraph in context.tables.prose:
        for sentence in sentences(paragraph.text):
            for clause in clauses(sentence):
                for share in _shares(clause, context):
                    _add(share, paragraph, rows, left_out, context)
    for paragraph in context.tables.prose:
        _restate(paragraph, context)


def _shares(clause: Sentence, context: Context) -> list[_Share]:
    folded = fold(clause.text)
    if not _EVALUATED.search(folded) or _is_service_count(folded):
        return []
    found = []
    for match in _SHARE.finditer(clause.text):
        ranked, total = int(match[1]), int(match[2])
        group = _group(match[3], context)
        if group is None or ranked > total:
            continue
        criteria = _scope(folded[: match.start()], context)
        found.append(_Share(ranked, total, group, criteria, clause.start + match.start(), clause.start + match.end(2)))
    return found


def _is_service_count(folded: str) -> bool:
    """«02/11 đơn vị triển khai dịch vụ công»: who provides something, not who was ranked."""
    return bool(re.search(r"(trien khai|cung cap) dich vu", folded)) and not _WHOLE.search(folded)


def _group(words: str, context: Context) -> str | None:
    folded = fold(words)
    if _ANY_AGENCY.search(folded):
        return context.reference.wording.group_of(words) or _ALL
    return context.reference.wording.group_of(words)


def _scope(before: str, context: Context) -> tuple[str, ...]:
    """The criteria that were evaluated: all of it, each group of criteria, or the ones named; empty if not said."""
    each, whole = _EACH.search(before), _WHOLE.search(before)
    if each and not whole:
        return tuple(criterion.criterion_id for criterion in context.criteria.top())
    if whole:
        return (OVERALL,)
    return ()


def _add(
    share: _Share, paragraph: Paragraph, rows: dict[tuple[str, str], str], left_out: list[_LeftOut], context: Context
) -> None:
    cohort = f"{context.work.issuer}/{share.group}"
    criteria = share.criteria or _said_before(share, cohort, context) or (OVERALL,)
    for criterion in criteria:
        fact_id = rows.get((cohort, criterion))
        if fact_id is None:
            fact_id = context.sheet.fact_id("e", context.work.work_id, cohort, criterion)
            rows[cohort, criterion] = fact_id
            context.sheet.add("evaluation", {
                "fact_id": fact_id, "work_id": context.work.work_id, "scheme_id": context.scheme_id,
                "cohort_id": cohort, "criterion_id": criterion, "ranked": share.ranked, "total": share.total,
                "reason": _reason(criterion, share, left_out, context),
            })  # fmt: skip
        context.sheet.trace_text(fact_id, "ranked", paragraph, share.start, share.end)


def _restate(paragraph: Paragraph, context: Context) -> None:
    """«19 cơ quan chuyên môn», «17 sở, ban, ngành»: the number ranked, said again without the whole."""
    if not _EVALUATED.search(fold(paragraph.text)):
        return
    for match in _COUNT.finditer(paragraph.text):
        group = _group(match[2], context)
        for row in context.sheet.rows.get("evaluation", []):
            if row["cohort_id"] == f"{context.work.issuer}/{group}" and row["ranked"] == int(match[1]):
                context.sheet.trace_text(row["fact_id"], "ranked", paragraph, *match.span(1))
                break


def _said_before(share: _Share, cohort: str, context: Context) -> tuple[str, ...]:
    """Where a sentence does not say what was evaluated, it repeats a share already stated for the same group."""
    return tuple(
        row["criterion_id"]
        for row in context.sheet.rows.get("evaluation", [])
        if row["cohort_id"] == cohort and (row["ranked"], row["total"]) == (share.ranked, share.total)
    )


def _reason(criterion: str, share: _Share, left_out: list[_LeftOut], context: Context) -> str | None:
    if share.ranked == share.total:
        return None
    registry = context.reference.registry
    named: dict[str, str] = {}
    for item in left_out:
        if item.criterion in (None, criterion) and _belongs(item.mention.agency_id, share.group, context):
            named.setdefault(item.mention.agency_id, item.code)
    parts = [f"{registry.name(agency, context.year)} ({code})" for agency, code in sorted(named.items())]
    return "; ".join(parts) or None


def _belongs(agency_id: str, group: str, context: Context) -> bool:
    if group == _ALL:
        return True
    return context.reference.registry.kind(agency_id) in (context.reference.wording.kinds_of(group) or ())


def _left_out(paragraph: Paragraph, context: Context) -> list[_LeftOut]:
    """Agencies that the paragraph says were not evaluated."""
    found: list[_LeftOut] = []
    parts = sentences(paragraph.text)
    for at, sentence in enumerate(parts):
        folded = fold(sentence.text)
        no = _NOT.search(folded)
        if no is None or not _EVALUATED.search(folded):
            continue
        mentions = _named(sentence, parts[:at], folded, no.start(), context)
        code = _code(sentence.text, paragraph.text, context)
        for criterion in _left_out_of(folded[no.start() :], context):
            found += [_LeftOut(mention, criterion, code, paragraph) for mention in mentions]
    return found


def _named(sentence: Sentence, earlier: list[Sentence], folded: str, no: int, context: Context) -> list[Mention]:
    excepted = re.match(r"ngoai tru|\btru\b", folded[no:])
    own = [_shift(m, sentence.start) for m in find_agencies(sentence.text, context)]
    if excepted:
        return [m for m in own if m.start >= sentence.start + no]
    if own:
        return own
    these = _THESE.search(folded)
    if these is None:
        return []
    before = [_shift(m, s.start) for s in earlier for m in find_agencies(s.text, context)]
    return before[-int(these[1]) :]


def _shift(mention: Mention, by: int) -> Mention:
    return mention._replace(start=mention.start + by, end=mention.end + by)


def _code(sentence: str, paragraph: str, context: Context) -> str:
    wording = context.reference.wording
    rule = wording.first(wording.reasons, sentence) or wording.first(wording.reasons, paragraph)
    return rule.name if rule else "unstated"


def _left_out_of(said: str, context: Context) -> list[str | None]:
    """What they were left out of: None for everything."""
    cut = re.split(r"\bma\b|\bchi (danh gia|xep hang)", said)[0]
    scopes: list[str | None] = [c.criterion_id for c in _details(cut, context)]
    if _WHOLE.search(cut):
        scopes.append(OVERALL)
    return scopes or [None]


def _details(said: str, context: Context) -> list[Criterion]:
    return context.criteria.mentioned(said) if re.search(r"danh gia ve", said) else []


def _add_left_out(left_out: list[_LeftOut], context: Context) -> None:
    ids: dict[tuple[str, str | None], str] = {}
    for item in left_out:
        key = (item.mention.agency_id, item.criterion)
        if key not in ids:
            ids[key] = context.sheet.fact_id("x", context.work.work_id, *key)
            context.sheet.add("evaluation_exclusion", {
                "fact_id": ids[key], "work_id": context.work.work_id, "scheme_id": context.scheme_id,
                "criterion_id": item.criterion, "agency_id": item.mention.agency_id,
                "agency_published": item.mention.published, "reason_code": item.code,
                "reason": _sentence_of(item),
            })  # fmt: skip
        context.sheet.trace_text(ids[key], "agency", item.paragraph, item.mention.start, item.mention.end)


def _sentence_of(item: _LeftOut) -> str:
    """The printed sentence that names the agency."""
    for sentence in sentences(item.paragraph.text):
        if sentence.start <= item.mention.start < sentence.start + len(sentence.text):
            return sentence.text
    return item.paragraph.text
