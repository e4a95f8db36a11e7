"""The one agency that a table of counts is about, where a line over it names it: «Đơn vị: Sở Y tế», «… của Sở Y tế»."""

import re
from typing import NamedTuple

from extract.model import Paragraph
from transform.agencies.listed import Listing, match_in
from transform.agencies.result import Match
from transform.facts.context import Context
from transform.tables.columns import AGENCY
from transform.tables.model import Banner, Understood
from transform.vietnamese import fold

_NEAREST = 6  # lines over a table that may name its agency
_LONGEST = 160
_LONGEST_NAME = 70
_NUMBER = re.compile(r"^(?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)\s*[.):/-]\s*")
_LABELLED = re.compile(
    r"(?:tên\s+)?(?:đơn vị|cơ quan)(?:\s*,\s*(?:đơn vị|cơ quan))?"
    r"(?:\s+(?:báo cáo|cung cấp|thực hiện|chủ trì))?\s*:\s*(.+)",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s(?:của|tại)\s+(\S.*)", re.IGNORECASE)
# «(Kèm theo Báo cáo của Sở …)», «theo đề nghị của Sở …»: who wrote it, and not whose figures they are.
_WRITTEN = re.compile(
    r"kèm theo|ban hành|\btheo\b|căn cứ|đề nghị|nguồn|tờ trình|công văn|quyết định|báo cáo|tổng hợp của|quản lý của",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\s*(?:[(,;]|\bnăm\s+(?:19|20)\d\d|\b(?:qua|trong) các năm|\bgiai đoạn\b|(?<=\s)(?:tại|của|trên địa bàn)\s).*"
    r"|[\s.:]+$",
    re.IGNORECASE,
)
# «… của Sở qua các năm», «… tại đơn vị theo lĩnh vực»: the body that speaks means itself.
_ENDS = r"(?=\s+(?:năm|qua|theo|giai đoạn|trong|từ|đến)\b|\s*[.:;,()]|\s*$)"
_ITSELF = re.compile(
    r"(?:\b(?:của|tại)\s+(?:Sở|đơn vị|cơ quan|Ban|Bộ|Cục|Chi cục)|\btoàn\s+(?:Sở|đơn vị|cơ quan|Ban|Cục))" + _ENDS,
    re.IGNORECASE,
)
_ITSELF_DISTRICT = re.compile(r"\b(?:của|tại|toàn|trên địa bàn)\s+(?:huyện|quận|thị xã)" + _ENDS, re.IGNORECASE)
# A heading that is nothing but a name: «1. Sở …», «b) Sở …:», «Biểu 2. Sở …».
_NUMBERED = re.compile(
    r"(?P<table>(?:bảng|biểu|phụ lục)\s*(?:số\s*)?)?"
    r"(?:(?P<digit>\d+(?:\.\d+)*)|(?P<roman>[IVXLC]+)|(?P<letter>[a-zđA-ZĐ]))\s*[.):/-]+\s*(?P<said>.+?)\s*[.:]?",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\d:]{4,60}")
# Whose figures are not those of the province, whatever the registry knows of them.
_BELOW = re.compile(
    r"(?:so|chi cuc|ban(?! hanh)|van phong|thanh tra|huyen|quan|thi xa|phuong|xa|thi tran|ubnd (?!tinh))\b"
)
_SEVERAL = re.compile(r"^(?:cac|tung|moi)\b|^(?:so|ubnd|uy ban nhan dan),? (?:ban|nganh|cac)\b|\btrong tinh\b")


class Owner(NamedTuple):
    """The agency that a line names, as printed, and whom the registry takes it for."""

    published: str
    match: Match
    line: Paragraph
    at: int


def owner_of(context: Context, table: Understood) -> Owner | None:
    """The one agency that the lines over a table name, the nearest first; None where they name none. A line with the
    label «Đơn vị», or a heading that is nothing but a name, names it even where nobody knows it; of others only the
    caption does."""
    for line in reversed(_lines_over(context, table)):
        labelled = _LABELLED.fullmatch(line.text.strip())
        if labelled is not None and (owner := _named(context, line, labelled[1], is_sure=True)) is not None:
            return owner
    headed = _heading_over(context, table)
    if headed is not None:
        return headed
    for line in table.caption.paragraphs:
        behind = None if _WRITTEN.search(line.text) else _BEHIND.search(line.text)
        if behind is not None and (owner := _named(context, line, behind[1], is_sure=False)) is not None:
            return owner
    return None


def owner_in(context: Context, heading: Banner) -> Owner | None:
    """The agency that a heading over rows is the name of («1. Sở Y tế»)."""
    line = Paragraph(heading.text, heading.cell.place)
    bare = _NUMBER.sub("", heading.text).strip()
    owner = _named(context, line, bare, is_sure=True) if len(bare) <= _LONGEST_NAME else None
    is_group = context.reference.wording.group_of(bare) is not None  # «UBND huyện Mỹ Tú» too reads as one
    return None if owner is None or (is_group and owner.match.agency_id is None) else owner


def _heading_over(context: Context, table: Understood) -> Owner | None:
    """The agency that a heading over a table names, if no other heading of its kind stands between them."""
    between: set[str] = set()
    for line in reversed(_lines_over(context, table)):
        found = _NUMBERED.fullmatch(line.text.strip())
        if found is None:
            continue
        kind = next(name for name in ("table", "digit", "roman", "letter") if found[name])
        owner = _named(context, line, found["said"], is_sure=True) if _NAME.fullmatch(found["said"]) else None
        if owner is not None:
            return None if kind in between else owner
        between.add(kind)
    return None


def is_of_issuer(context: Context, table: Understood) -> bool:
    """Whether a table is of the body below a province, or of the ministry, that issued the work: the title names it, or
    the words over the table say that they speak of it itself."""
    work, registry = context.work, context.reference.registry
    if work.issuer is None or registry.kind(work.issuer) == "province":
        return False
    caption, title = table.caption, work.title or ""
    itself = _ITSELF_DISTRICT if registry.kind(work.issuer) == "district" else _ITSELF
    if itself.search(" ".join(filter(None, (caption.text, caption.part)))):
        return True
    behind = _BEHIND.search(title)
    name = _REST.sub("", behind[1]).strip() if behind is not None else ""
    return (
        bool(name) and match_in(registry, name, Listing(work.province, context.year, work.on)).agency_id == work.issuer
    )


def _named(context: Context, line: Paragraph, said: str, *, is_sure: bool) -> Owner | None:
    name, work = _REST.sub("", said).strip(), context.work
    if not name or not AGENCY.match(name) or _SEVERAL.search(fold(name)):
        return None
    match = match_in(context.reference.registry, name, Listing(work.province, context.year, work.on))
    is_below = match.agency_id not in (None, work.province) or _BELOW.match(fold(name)) is not None
    return Owner(name, match, line, line.text.find(name)) if is_sure or is_below else None


def _lines_over(context: Context, table: Understood) -> list[Paragraph]:
    """The lines between the table before and the header of this one."""
    place = table.table.place
    others = [other.table.place.char_end for other in context.tables.tables if other.table_no < table.table_no]
    start = max(others, default=0)
    lines = [p for p in context.tables.prose if start <= p.place.char_start < place.char_start][-_NEAREST:]
    titles = sum(role == "title" for role in table.grid_roles)
    lines += [Paragraph(cell.text, cell.place) for cell in table.table.cells if cell.row <= titles]
    return [line for line in lines if len(line.text) <= _LONGEST]
