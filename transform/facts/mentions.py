"""Agencies named in running text, with their places."""

import re
from typing import NamedTuple

from transform.facts.context import Context

_HEAD = re.compile(
    r"(?<!\w)(?:Sở|Ban Quản lý|Ban quản lý|Ban Dân tộc|Ban|Văn phòng|Thanh tra|Cục|Chi cục|UBND|Ủy ban nhân dân|"
    r"huyện|thị xã|thành phố|TP|TX)(?=[\s.])",
    re.IGNORECASE,
)
_WORD_END = re.compile(r"[\s,;.:()]|$")
# Names are compared without «và»: a stretch that ends with it has one word too many.
_DANGLING = re.compile(r"\s(?:và|và các|hoặc|,)$", re.IGNORECASE)
_SURE = frozenset({"exact", "variant", "prefix", "abbreviation"})
_LONGEST_NAME = 70


class Mention(NamedTuple):
    """An agency named in a text: its id, and the span of its name."""

    agency_id: str
    published: str
    start: int
    end: int


def find_agencies(text: str, context: Context) -> list[Mention]:
    """Departments and districts of the document's province that `text` names, in order; the longest name counts."""
    province = context.work.province
    found: list[Mention] = []
    if province is None:
        return found
    after = 0
    for head in _HEAD.finditer(text):
        if head.start() < after:
            continue
        mention = _longest(text, head.start(), context, province)
        if mention is not None:
            found.append(mention)
            after = mention.end
    return found


def _longest(text: str, start: int, context: Context, province: str) -> Mention | None:
    """The longest stretch of whole words from `start` on that is an agency's name."""
    ends = [m.start() for m in _WORD_END.finditer(text, start + 1, min(len(text), start + _LONGEST_NAME))]
    if len(text) - start < _LONGEST_NAME:
        ends.append(len(text))
    for end in sorted(set(ends), reverse=True):
        name = text[start:end].strip(" ,;.:()")
        if _DANGLING.search(name):
            continue
        registry = context.reference.registry
        match = registry.match(name, province=province, year=context.year, on=context.work.on, suggest=False)
        if match.agency_id and match.basis in _SURE and match.agency_id != province:
            return Mention(match.agency_id, name, start, start + len(name))
    return None
