"""What a work says of itself: number, issuer, dates, signer, title and the year it evaluates.

Read from letterhead, title and the publisher's table of metadata, in this order of trust; never from a file name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from extract.model import Document, Paragraph, Table
from transform.dates import find_date
from transform.facts import articles
from transform.facts.inferred import inferred_issuer
from transform.facts.issuer import Said, issuer_of
from transform.facts.letterhead import issued_on, number_of, unfolded
from transform.facts.titles import evaluated_year, read_titles
from transform.reference import Reference
from transform.vietnamese import fold, slug
from transform.wording import Wording

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
_LONGEST_LABELLED = 30
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
    texts = unfolded([paragraph.text for paragraph in prose])
    labelled = _labels(texts, reference.wording)
    number = number_of(texts, labelled)
    issued = issued_on(texts, labelled, number)
    titles = read_titles(texts, labelled, number, document.title, reference.wording)
    marked = articles.marked_headline(document, prose) if number is None else None
    if not titles and number is None and (line := marked or articles.headline(texts)):
        titles = [line]
    year, published = _year(labelled, titles, marked if _has_tables(document) else None), _published(document, labelled)
    if published is None and number is None:
        published = articles.published(texts, marked, document.meta.get("time"))
    day = published.date() if isinstance(published, datetime) else published
    on = issued or day or (date(year, 12, 31) if year else None)
    said = Said(texts, labelled, titles, number, on)
    issuer, province = issuer_of(said, reference)
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
    if work.issuer is None and number is None:
        issuer = inferred_issuer(document, prose, said, reference, address)
        work = _issued_by(work, issuer, reference) if issuer else work
    return replace(work, work_id=_work_id(work, document, address))


def _has_tables(document: Document) -> bool:
    return any(isinstance(block, Table) for block in document.blocks)


def _year(labelled: dict[str, str], titles: Sequence[str], marked: str | None) -> int | None:
    """The year evaluated: the one labelled so, else that of the headline that a page prints, else of its titles."""
    said = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", labelled.get("evaluated", "")[:_LONGEST_LABELLED])
    return int(said[0]) if said else evaluated_year([*filter(None, [marked]), *titles])


def _with_what_a_person_knows(work: Work, document: Document, reference: Reference) -> Work:
    """Fills in issuer and year from `works.csv` where the document is silent."""
    known = reference.declared.works.get(document.document_id)
    if known is None:
        return work
    issuer, registry = known.optional("issuer_agency_id"), reference.registry
    if work.issuer is None and issuer is not None:
        if issuer not in registry.agencies:
            raise known.error(f"issuer_agency_id is «{issuer}»; no agency has this id")
        work = _issued_by(work, issuer, reference)
    if work.year is None and known["year"]:
        work = replace(work, year=int(known["year"]))
    return work


def _issued_by(work: Work, issuer: str, reference: Reference) -> Work:
    return replace(work, issuer=issuer, province=reference.registry.province_of(issuer))


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
