"""Whose evaluation a page without a number reports: an article, a sheet. Its own words are all that says so.

A page has an issuer only where its table lists the bodies of one province and all that stands above the table names
this province alone, or where it lists ministries or provinces and one ministry alone is said to have published them,
or its title names a national evaluation («Vietnam ICT Index 2016»), whose issuer is known.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit

from extract.model import Cell, Document, Paragraph, Table
from transform.agencies.registry import Registry
from transform.facts.issuer import Said
from transform.reference import Reference
from transform.vietnamese import fold, slug

_LOCAL = frozenset({"department", "district", "commune"})
_NATIONAL = frozenset({"ministry", "ministry_level", "government_agency", "province"})
_CENTRAL = _NATIONAL - {"province"}
_INDEX = re.compile(r"\b(?:index|dti|chi so)\b")
_TAKEN_OVER = frozenset({"absorb", "merge"})
_FEWEST_NAMES = 3
_LONGEST_NAME = 80
_FEWEST_WORDS = 3  # a shorter line is a menu's
_TOP_ROWS = 3
# «Bộ Nội vụ vừa công bố …», not whom it speaks of.
_PUBLISHES = re.compile(
    r"(?<!\w)((?:Bộ|Ủy ban|Thanh tra|Văn phòng|Ngân hàng)\s[^.;:()«»\"]{2,60}?)\s+"
    r"(?:(?:vừa|đã|mới|chính thức|cũng|có)\s+)*(?:công bố|ban hành|phê duyệt|ra quyết định|quyết định)\b"
)
_NAME_OF_HOST = re.compile(r"^(?:bao|dai|so|stttt|skhcn|ubnd|tinh)?-?")


def inferred_issuer(
    document: Document, prose: Sequence[Paragraph], said: Said, reference: Reference, address: str | None
) -> str | None:
    """The one province or ministry whose evaluation the page reports; None where it is not certain."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    ranking = next((table for table in tables if len(_names(table)) >= _FEWEST_NAMES), None)
    if ranking is None:
        return None
    registry = reference.registry
    above = list(_above(prose, ranking, said))
    named = {found for text in above for found, _, _ in registry.find_provinces(text, said.on)}
    named |= {found for found in (_of_host(document, address, registry, said.on),) if found}
    if len(named) == 1:
        province = next(iter(named))
        if _lists(tables, _LOCAL, province, registry, said.on) > _lists(tables, _NATIONAL, None, registry, said.on):
            return province
    return _publisher(above, tables, reference, said.on) or _of_series(above, tables, reference, said)


def _names(table: Table) -> list[str]:
    """The cells that can be names, each once."""
    return list(dict.fromkeys(cell.text for cell in table.cells if _is_name(cell)))


def _is_name(cell: Cell) -> bool:
    return not cell.is_header and 3 < len(cell.text) <= _LONGEST_NAME and cell.text[0].isalpha()


def _above(prose: Sequence[Paragraph], table: Table, said: Said) -> Iterator[str]:
    """Titles, the lines above the table, and the cells at its top."""
    yield from said.titles
    start = table.place.char_start
    lines = [paragraph.text for paragraph in prose if paragraph.place.char_start < start]
    lines += [cell.text for cell in table.cells if cell.row <= _TOP_ROWS]
    yield from (line for line in lines if len(line.split()) >= _FEWEST_WORDS)


def _lists(
    tables: Sequence[Table], kinds: frozenset[str], province: str | None, registry: Registry, on: date | None
) -> int:
    """How many agencies of `kinds` the tables name; none if fewer than make a list."""
    found = {
        match.agency_id
        for table in tables
        for name in _names(table)
        if (match := registry.match(name, province=province, on=on, suggest=False)).agency_id
        and registry.kind(match.agency_id) in kinds
    }
    return len(found) if len(found) >= _FEWEST_NAMES else 0


def _of_series(above: Sequence[str], tables: Sequence[Table], reference: Reference, said: Said) -> str | None:
    """The issuer of the one national evaluation that the title names, if nothing else above the table names another,
    no other body is said to publish it, and the tables list ministries or provinces. A body that nobody listed, a
    steering committee, only makes known what the issuer found."""
    series = reference.series
    # «Xếp hạng chuyển đổi số» may be anybody's; an index has a name of its own.
    titles = [text for text in said.titles if _INDEX.search(fold(text))]
    named = {found for text in titles if (found := series.find(text)) is not None}
    if len(named) != 1 or any(series.names_several(text) for text in said.titles):
        return None
    one = named.pop()
    # «ICT Index» alone means another's only where the title does not say whose it is.
    title = next(text for text in titles if series.find(text) == one)
    is_other = any(series.find(text) not in (None, one) and series.names_several(f"{title}. {text}") for text in above)
    publishers = _said_to_publish(above, reference, said.on) - {one.issuer, None}
    is_sure = not is_other and not publishers and _lists(tables, _NATIONAL, None, reference.registry, said.on)
    return _living(one.issuer, reference.registry, said.on) if is_sure else None


def _living(issuer: str | None, registry: Registry, on: date | None) -> str | None:
    """The body itself, or the one that had taken it over by that day."""
    if issuer is None or on is None or registry.agencies[issuer].lives_on(on):
        return issuer
    events = (event for event in registry.events if event.predecessor_id == issuer)
    heirs = {event.successor_id for event in events if event.kind in _TAKEN_OVER}
    return heirs.pop() if len(heirs) == 1 else None


def _said_to_publish(above: Sequence[str], reference: Reference, on: date | None) -> set[str | None]:
    registry = reference.registry
    said = (found[1] for text in above for found in _PUBLISHES.finditer(text))
    return {registry.match(name, province=None, kinds=_CENTRAL, on=on, suggest=False).agency_id for name in said}


def _publisher(above: Sequence[str], tables: Sequence[Table], reference: Reference, on: date | None) -> str | None:
    """The one ministry that is said to publish what the tables list of ministries or provinces. An evaluation that is
    known to be another body's is not its own."""
    registry = reference.registry
    found = _said_to_publish(above, reference, on)
    issuers = {series.issuer for text in above if (series := reference.series.find(text)) is not None}
    if len(found) != 1 or None in found or not issuers <= found:
        return None
    return found.pop() if _lists(tables, _NATIONAL, None, registry, on) else None


def _of_host(document: Document, address: str | None, registry: Registry, on: date | None) -> str | None:
    """The province that a part of the host's name is: www.caobang.gov.vn, baoninhthuan.com.vn."""
    host = urlsplit(document.meta.get("canonical") or document.meta.get("og:url") or address or "").hostname or ""
    labels = {_NAME_OF_HOST.sub("", label) for label in host.split(".")}
    hosts = {
        agency.agency_id
        for agency in registry.agencies.values()
        if agency.kind == "province" and (on is None or agency.lives_on(on))
        if labels & {slug(version.place).replace("-", "") for version in agency.versions}
    }
    return hosts.pop() if len(hosts) == 1 else None
