"""Legal documents that a work cites: as its basis, in passing, or as related ones that its publisher lists."""

import re

from extract.model import Paragraph
from transform.dates import find_date
from transform.facts.context import Context
from transform.vietnamese import fold, name_key

_KINDS = (
    "Thông tư liên tịch|Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Công văn|Văn bản|Thông báo|"
    "Báo cáo|Hướng dẫn|Chương trình hành động"
)
_NUMBERED = re.compile(
    rf"(?<![^\W\d_])({_KINDS})\s+(?:số\s*:?\s*)?(\d{{1,5}}[a-z]?\s*(?:/\s*\d{{4}})?\s*/\s*[A-ZĐ][\wĐ]*(?:-[A-ZĐ][\w&]*)*)",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"(?<![^\W\d_])((?:Bộ luật|Luật|Pháp lệnh)\s+[^\W\d_][^;,.:()]{3,80}?)"
    r"(?=\s+(?:ngày|năm|số|được|quy định)\s|\s+(?:19|20)\d\d|[;,.:()]|$)",
    re.IGNORECASE,
)
_BASIS = re.compile(r"^\s*[-+•]?\s*Căn cứ\b", re.IGNORECASE)
_LISTED = re.compile(r"^(?:[-•*]\s*)+\d{1,3}\s*\.?\s*(?=[A-ZĐ])")
_ABOUT = re.compile(
    r"\s*(?:năm\s\d{4}\s*)?(?:ngày\s[\d/.\s]*(?:tháng\s*\d+\s*năm\s*\d+)?\s*)?(?:của\s.*?\s)?"
    r"(về\s.+|phê duyệt.+|quy định.+|ban hành.+|ứng dụng.+)",
    re.IGNORECASE,
)
# «Ngày 7/2/2017, UBND tỉnh … ban hành» before the number
_ON_THE_DAY = re.compile(r"(?<!\w)ngày\s+\d[^,;.]{5,24},[^.;]{3,120}?\s(?:ban hành|ký|ra|có)\s+$", re.IGNORECASE)
# Where the title of a cited document ends: at the next one, or where the sentence goes on about something else.
_END = re.compile(rf";|\.\s|\s+và (?:những|các)\s|,?\s+(?:tại\s+)?(?:{_KINDS})\s+số|,\s+hướng dẫn của")
_FURTHEST = 200
_LONGEST = 2000  # no title is longer; without an end each citation would be read to the end of a long paragraph


def read_citations(context: Context) -> None:
    """Adds a `citation` row for each mention of another legal document: relation basis, mention or related."""
    for paragraph in context.tables.prose:
        if context.work.title and paragraph.text == context.work.title:
            continue
        relation = _relation(paragraph)
        for found in _NUMBERED.finditer(paragraph.text):
            _add(context, paragraph, found, relation)
        if relation != "mention":
            for found in _LAW.finditer(paragraph.text):
                _add(context, paragraph, found, relation)


def _relation(paragraph: Paragraph) -> str:
    if _BASIS.match(paragraph.text):
        return "basis"
    return "related" if _LISTED.match(paragraph.text) else "mention"


def _before(paragraph: Paragraph, found: re.Match[str]) -> str:
    """As many letters before a number as can say its day."""
    return paragraph.text[max(0, found.start() - _FURTHEST) : found.start()]


def _add(context: Context, paragraph: Paragraph, found: re.Match[str], relation: str) -> None:
    numbered = found.re is _NUMBERED
    number = re.sub(r"\s+", "", found[2]) if numbered else None
    if number is not None and context.work.number is not None and fold(number) == fold(context.work.number):
        return
    rest = _END.split(paragraph.text[found.end() : found.end() + _LONGEST], maxsplit=1)[0]
    about = _ABOUT.match(rest)
    title = (about[1].strip(" ;.,") if about else None) if numbered else found[1].strip()
    said = re.match(r"\s*ngày\s.{6,30}", rest) or _ON_THE_DAY.search(_before(paragraph, found))
    day = find_date(said[0]) if said and numbered else None
    rule = next((r for r in context.reference.wording.work_kinds if r.pattern.match(fold(found[1]))), None)
    fact_id = context.sheet.fact_id("q", context.work.work_id, relation, number or name_key(found[1]))
    context.sheet.add("citation", {
        "fact_id": fact_id, "work_id": context.work.work_id, "document_id": context.document.document_id,
        "cited_number": number, "cited_title": title, "cited_kind": rule.name if rule else None, "cited_date": day,
        "relation": relation,
    })  # fmt: skip
    context.sheet.trace_text(
        fact_id, "cited_number" if numbered else "cited_title", paragraph, found.start(), found.end()
    )
