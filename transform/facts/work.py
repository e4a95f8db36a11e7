"""What a work says of itself: number, issuer, dates, signer, title and the year it evaluates.

Read from letterhead, title and the publisher's table of metadata, in this order of trust; never from a file name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from extract.model import Document, Paragraph
from transform.dates import find_date
from transform.facts import articles
from transform.facts.titles import evaluated_year, read_titles
from transform.reference import Reference
from transform.vietnamese import fold, slug
from transform.wording import Wording

_NUMBER = r"(\d{1,5}[a-zA-Z]?\s*(?:/\s*\d{4})?\s*/\s*[A-ZĐ][A-ZĐa-z0-9.&]*(?:\s*-\s*[A-ZĐ][A-ZĐa-z0-9.&]*)*)"
_LETTERHEAD_NUMBER = re.compile(rf"Số\s*[:.]?\s*{_NUMBER}(?![\w/])")
_ATTACHED = re.compile(rf"(?:kèm theo|theo)\s+\w[\w\s]*?số\s*:?\s*{_NUMBER}\s*(ngày[^)]*)?", re.IGNORECASE)
_PLACE_AND_DATE = re.compile(
    r"([^,;:]{2,40}),\s*ngày\s*\d{1,2}(?:\s*tháng\s*\d{1,2}\s*năm\s*|\s*[/.-]\s*\d{1,2}\s*[/.-]\s*)\d{4}\.?",
    re.IGNORECASE,
)
# A letterhead of which a rendition made one line: issuer, rule and number; motto, rule, place and date.
_RUN_TOGETHER = re.compile(rf"(?:UBND|ỦY BAN|UỶ BAN|SỞ|BỘ)\b.{{2,80}}?Số\s*[:.]?\s*{_NUMBER}")
_MOTTO = re.compile(r"^.*?Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc[\s\-–_*]*", re.IGNORECASE)
_HEAD_LINES = 60
_LABELLED = re.compile(r"[-•*+\s]*([^:]{3,40}?)\s*:\s*(.*)")
_FORCE = re.compile(r"có hiệu lực\s+(?:thi hành\s+)?(?:kể\s+)?từ\s+(ngày ký|[^.;]{4,40})", re.IGNORECASE)
_FORCE_LATER = re.compile(
    r"có hiệu lực\s+(?:thi hành\s+)?sau\s+(\d{1,3})\s*(?:\([^)]*\)\s*)?ngày,?\s*(?:kể\s+)?từ\s+ngày\s+(?:ký|ban hành)",
    re.IGNORECASE,
)
_CHIEF = re.compile(r"^(?:(?:KT|TM|TL|TUQ|Q)\s*\.\s*)?(?:(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?GIÁM ĐỐC|(?:THỨ|BỘ) TRƯỞNG)\b.*")
_SIGNED = re.compile(r"^[(\[]?\s*đã ký\s*[)\]]?\s*:?\s*", re.IGNORECASE)
# Capitals below «CHỦ TỊCH» that are no person: a deputy's title, the body again.
_NO_PERSON = re.compile(
    r"\b(chu tich|giam doc|bo truong|thu truong|da ky|uy ban|uy vien|nhan dan|noi nhan|thong tin|truyen thong|"
    r"van phong|tinh|thanh pho)\b|^(pho|so|bo|cuc|ubnd) "
)
_NOTHING_YET = re.compile(r"dang cap nhat|chua (xac dinh|cap nhat)|da biet")


@dataclass(frozen=True, slots=True)
class Work:
    """A published work. `province` is the issuer's province, None for central bodies and unknown issuers."""

    work_id: str
    kind: str
    number: str | None = None
    title: str | None = None
    issuer: str | None = None
    province: str | None = None
    signer: str | None = None
    issued_on: date | None = None
    effective_on: date | None = None
    published_at: date | None = None
    validity: str | None = None
    year: int | None = None

    @property
    def on(self) -> date | None:
        """The day by which the work's names go: that of issue, else of publication."""
        said = self.issued_on or self.published_at
        return said.date() if isinstance(said, datetime) else said


def read_work(document: Document, prose: Sequence[Paragraph], reference: Reference, address: str | None) -> Work:
    """The work that `document` is a rendition of. What it does not say is None; `address` stands in for a number."""
    texts = [paragraph.text for paragraph in prose]
    labelled = _labels(texts, reference.wording)
    number = _number(texts, labelled)
    issued = _issued(texts, labelled, number)
    titles = read_titles(texts, labelled, number, document.title, reference.wording)
    if not titles and number is None and (line := articles.headline(texts)):
        titles = [line]
    year, published = evaluated_year(titles), _published(document, labelled)
    if published is None and number is None:
        published = articles.published(texts)
    day = published.date() if isinstance(published, datetime) else published
    on = issued or day or (date(year, 12, 31) if year else None)
    issuer, province = _issuer(texts, labelled, titles, number, reference, on)
    work = Work(
        work_id="",
        kind=_kind(number, titles, reference.wording),
        number=number,
        title=titles[0] if titles else None,
        issuer=issuer,
        province=province,
        signer=_signer(texts, labelled),
        issued_on=issued,
        effective_on=_effective(texts, labelled, issued),
        published_at=published,
        validity=labelled.get("validity"),
        year=year,
    )
    work = _with_what_a_person_knows(work, document, reference)
    return replace(work, work_id=_work_id(work, document, address))


def _with_what_a_person_knows(work: Work, document: Document, reference: Reference) -> Work:
    """Fills in issuer and year from `works.csv` where the document is silent."""
    known = reference.declared.works.get(document.document_id)
    if known is None:
        return work
    issuer, registry = known.optional("issuer_agency_id"), reference.registry
    if work.issuer is None and issuer is not None:
        if issuer not in registry.agencies:
            raise known.error(f"issuer_agency_id is «{issuer}»; no agency has this id")
        province = issuer if registry.kind(issuer) == "province" else registry.parent(issuer)
        work = replace(work, issuer=issuer, province=province)
    if work.year is None and known["year"]:
        work = replace(work, year=int(known["year"]))
    return work


def _work_id(work: Work, document: Document, address: str | None) -> str:
    if work.number and work.issuer and work.issued_on:
        return f"{work.issuer}/{slug(work.number)}/{work.issued_on.isoformat()}"
    canonical = document.meta.get("canonical") or document.meta.get("og:url") or address
    return canonical or f"document/{document.document_id[:16]}"


def _labels(texts: Sequence[str], wording: Wording) -> dict[str, str]:
    """The publisher's metadata, «Số hiệu: …» on one line or as label and value in neighbouring cells."""
    found: dict[str, str] = {}
    for at, text in enumerate(texts):
        match = _LABELLED.fullmatch(text)
        label, value = (match[1], match[2]) if match else (text.strip("-•*: "), "")
        if len(label) > 40:
            continue
        rule = wording.first(wording.labels, label)
        if rule is None or rule.name in found:
            continue
        if not value and at + 1 < len(texts):
            value = texts[at + 1]
        if value and not _NOTHING_YET.search(fold(value)):
            found[rule.name] = value
    return found


def _number(texts: Sequence[str], labelled: dict[str, str]) -> str | None:
    for text in texts:
        match = _LETTERHEAD_NUMBER.fullmatch(text.rstrip(" ."))
        if match:
            return _tight(match[1])
    for text in texts[:_HEAD_LINES]:
        match = _RUN_TOGETHER.fullmatch(text.rstrip(" ."))
        if match:
            return _tight(match[1])
    match = re.search(_NUMBER, labelled.get("number", ""))
    if match:
        return _tight(match[1])
    for text in texts:
        attached = _ATTACHED.search(text) if "kèm theo" in text and text.startswith("(") else None
        if attached:
            return _tight(attached[1])
    return None


def _place_and_date(text: str) -> re.Match[str] | None:
    """«Bình Định, ngày 7 tháng 2 năm 2017», alone on its line or run together with the motto of the Republic."""
    return _PLACE_AND_DATE.fullmatch(_MOTTO.sub("", text))


def _tight(number: str) -> str:
    return re.sub(r"\s+", "", number)


def _issued(texts: Sequence[str], labelled: dict[str, str], number: str | None) -> date | None:
    for text in texts:
        if _place_and_date(text):
            return find_date(text)
    if find_date(labelled.get("issued_on", "")):
        return find_date(labelled["issued_on"])
    for text in texts:
        attached = _ATTACHED.search(text)
        if attached and attached[2] and number == _tight(attached[1]):
            return find_date(attached[2])
    return None


def _issuer(
    texts: Sequence[str],
    labelled: dict[str, str],
    titles: Sequence[str],
    number: str | None,
    reference: Reference,
    on: date | None,
) -> tuple[str | None, str | None]:
    """The issuer and its province, of the day `on`: a merger gives an old name to a new province."""
    registry = reference.registry
    if number is None and "issuer" not in labelled:
        # An article names many provinces and is issued by none of them.
        return None, None
    province = _province(texts, labelled, titles, reference, on)
    central = _central(texts, labelled, reference, on)
    if central is not None and not (number or "").upper().endswith("UBND"):
        return central, None
    if province is None:
        return central, None
    code = (number or "").rpartition("-")[2]
    if code and code.upper() not in ("UBND", "HĐND", "CTUBND"):
        match = registry.match(f"{code[0]}ở {code[1:]}" if code.startswith("S") else code, province=province, on=on)
        if match.agency_id and registry.kind(match.agency_id) == "department":
            return match.agency_id, province
    return province, province


def _province(
    texts: Sequence[str], labelled: dict[str, str], titles: Sequence[str], reference: Reference, on: date | None
) -> str | None:
    registry = reference.registry
    provinces = frozenset({"province"})
    for text in texts:
        place = _place_and_date(text)
        if place:
            match = registry.match(place[1].strip(), province=None, kinds=provinces, on=on)
            if match.agency_id:
                return match.agency_id
    head = [
        text for text in texts[:60] if len(text) < 80 and re.match(r"(UBND|ỦY BAN NHÂN DÂN|CHỦ TỊCH)", text.upper())
    ]
    for text in (labelled.get("issuer", ""), *head, *titles, *texts):
        found = registry.find_province(text, on)
        if found:
            return found
    return None


def _central(texts: Sequence[str], labelled: dict[str, str], reference: Reference, on: date | None) -> str | None:
    kinds = frozenset({"ministry", "ministry_level", "government_agency"})
    for text in (labelled.get("issuer", ""), *texts[:40]):
        if 4 < len(text) < 60 and (text.isupper() or text == labelled.get("issuer")):
            match = reference.registry.match(text, province=None, kinds=kinds, on=on)
            if match.agency_id and match.basis in ("exact", "variant"):
                return match.agency_id
    return None


def _kind(number: str | None, titles: Sequence[str], wording: Wording) -> str:
    code = re.search(r"/([A-ZĐ]+)\b", re.sub(r"/\d{4}/", "/", number or ""))
    for rule in wording.work_kinds:
        if code and rule.row.get("code") == code[1]:
            return rule.name
    for title in titles:
        rule_ = next((rule for rule in wording.work_kinds if rule.pattern.match(fold(title))), None)
        if rule_:
            return rule_.name
    return "other" if number else "article"


def _signer(texts: Sequence[str], labelled: dict[str, str]) -> str | None:
    if "signer" in labelled:
        return labelled["signer"]
    for at, text in enumerate(texts):
        if _CHIEF.fullmatch(text):
            name = next((name for line in texts[at + 1 : at + 6] if (name := _person(line))), None)
            if name:
                return name
    signed = (_person(text) for text in texts if _SIGNED.match(text))
    return next((name for name in signed if name), None)


def _person(line: str) -> str | None:
    """The person that the whole of a line names, as printed: «Ngô Y», «TRẦN THỊ LỆ», «Đã ký: Ngô Y»."""
    name = _SIGNED.sub("", line).strip()
    words = name.split()
    if not 2 <= len(words) <= 5 or not all(word.isalpha() for word in words) or _NO_PERSON.search(fold(name)):
        return None
    return name if name.isupper() or all(word.istitle() for word in words) else None


def _effective(texts: Sequence[str], labelled: dict[str, str], issued: date | None) -> date | None:
    said = find_date(labelled.get("effective_on", ""))
    if said:
        return said
    for text in texts:
        later = _FORCE_LATER.search(text)
        if later:
            return issued + timedelta(days=int(later[1])) if issued else None
        match = _FORCE.search(text)
        if match:
            return issued if match[1].lower() == "ngày ký" else find_date(match[1])
    return None


def _published(document: Document, labelled: dict[str, str]) -> date | None:
    for name in ("article:published_time", "pubdate", "date", "dc.date", "datepublished"):
        found = find_date(document.meta.get(name, ""))
        if found:
            return found
    return find_date(labelled.get("published_at", ""))
