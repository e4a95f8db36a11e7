"""Which caption belongs to which table.

A caption is bound to the table below it, not to the place where it is first met: decisions list their captions
beforehand as a table of contents, break one over two lines, and give one caption to two tables («a. …», «b. …»).
"""

import difflib
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from extract.model import Paragraph
from transform.dates import is_stamp
from transform.tables.model import Caption
from transform.vietnamese import fold
from transform.wording import Wording

_LABEL = re.compile(
    r"(?:Bảng|Biểu|Biểu số|Phụ lục|Phụ biểu|Danh sách)\s*(?:số\s*)?(\d+(?:\.\d+)*[a-z]?|[IVX]+(?:\.\d+)*)"
    r"[¹²³⁰⁴-⁹⁽⁾]*(?![\w/%])\s*[.:)\-–]*\s*(.*)",
    re.IGNORECASE,
)
_PART = re.compile(r"([a-hđ])\s*[.)]\s*(\S.*)")
_HEADING = re.compile(r"(?:[IVX]{1,5}|\d{1,2})\s*[.)]\s+\S")
_MARKER = re.compile(r"(?:[*+•\-–]|[IVX]{1,5}[.)]|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-hđ][.)])\s*\S")
_LEAD_IN = re.compile(r"(nhu sau|cu the|duoi day|sau day)\s*[:.]?$")
# Words that no caption ends with: what they speak of stands on the next line.
_OPEN_END = re.compile(
    r"\b(?:tieu chi|thanh phan|chi so|nhom|ve|cua|va|cho|cac|theo|trong|tren|tai|doi voi|muc do|xep hang|ket qua|nam)$"
    r"|[,–-]$"
)
# Lines over a table that say nothing of what is in it: its unit, its scale, what it is attached to.
_ASIDE = re.compile(
    r"[(\[]?\s*(?:don vi tinh|dvt)\s*[:(]|[(\[](?:ban hanh |dinh )?kem theo\b.*[)\]]\W*$"
    r"|[(\[]?\s*(?:thang diem|(?:tong )?(?:so )?diem toi da\b[^;:]*?(?:\bla|:))\s*:?\s*\d[\d.,]*\s*(?:diem\s*)?[.)\]]*$"
)
_LONGEST_ASIDE = 200
_LISTED = 3  # so many captions one under another are a list of them
_FAR = 12  # paragraphs between a caption and its table; a heading in between always parts them
_LONGEST = 300


def label_of(text: str) -> str | None:
    """The label that a caption begins with: «1.3» of «Bảng 1.3 Xếp hạng …»."""
    match = _LABEL.fullmatch(text)
    return match[1] if match and _begins_a_title(match[2]) else None


class Entry(NamedTuple):
    """A paragraph that reads as a caption: where it is, its label, and whether it stands in a list of captions."""

    at: int
    label: str
    rest: str
    listed: bool


class Bound(NamedTuple):
    """A caption for each table, and the entries that no table took."""

    captions: list[Caption]
    orphans: list[tuple[Entry, Paragraph]]


def bind(paragraphs: Sequence[Paragraph], before: Sequence[int], wording: Wording) -> Bound:
    """Captions of tables. `before[t]` is how many of `paragraphs` stand before table t."""
    entries = _entries(paragraphs, frozenset(before))
    places = [entry.at for entry in entries]
    captions: list[Caption]
    known = {entry.label: paragraphs[entry.at].text for entry in entries if entry.listed}
    if _stand_below(entries, before):
        below = {entry.at: entry for entry in entries}
        captions = [_captioned(below[at], paragraphs, at + 1, {}, wording) for at in before]
        return Bound(captions, [])
    captions = []
    taken: dict[str, int] = {}
    start = 0
    for number, end in enumerate(before):
        previous = captions[-1] if captions else None
        near = entries[bisect_left(places, max(start, end - 1 - _FAR)) : bisect_left(places, end)]
        entry = next((e for e in reversed(near) if _reaches(e, end, paragraphs)), None)
        if entry is not None and not entry.listed:
            caption = _captioned(entry, paragraphs, end, known, wording)
            if entry.label in taken:
                captions[taken[entry.label]] = _uncaptioned(paragraphs, 0, before[taken[entry.label]], None)
            taken[entry.label] = number
        else:
            caption = _uncaptioned(paragraphs, start, end, previous)
        captions.append(caption)
        start = end
    labels = {caption.label for caption in captions}
    orphans = [(entry, paragraphs[entry.at]) for entry in entries if entry.label not in labels]
    return Bound(captions, orphans)


def _stand_below(entries: Sequence[Entry], before: Sequence[int]) -> bool:
    """Whether a document writes its captions under its tables: the line after each is its caption, the last one's too,
    and the first has none above it."""
    own = [entry.at for entry in entries if not entry.listed]
    return bool(before) and own == list(before) and (len(own) > 1 or entries[-1].label.endswith(("1", "I")))


def _entries(paragraphs: Sequence[Paragraph], tables: frozenset[int]) -> list[Entry]:
    found = []
    for at, paragraph in enumerate(paragraphs):
        match = _LABEL.fullmatch(paragraph.text)
        if match and len(paragraph.text) <= _LONGEST and _begins_a_title(match[2]):
            found.append((at, match[1], match[2]))
    parted = tables | _partings(paragraphs, found)
    listed = _listed([at for at, _, _ in found], parted)
    return [Entry(at, label, rest, at in listed) for at, label, rest in found]


def _partings(paragraphs: Sequence[Paragraph], found: list[tuple[int, str, str]]) -> frozenset[int]:
    """Where a list of captions ends though no table stands there: at a heading, and where a label comes again, as
    the first caption over a table may follow the list at once."""
    partings = {at for at, paragraph in enumerate(paragraphs) if _HEADING.match(paragraph.text)}
    seen: set[str] = set()
    for at, label, _ in found:
        if label in seen:
            partings.add(at)
            seen.clear()
        seen.add(label)
    return frozenset(partings)


def _begins_a_title(rest: str) -> bool:
    """«Bảng 1 cho thấy …» speaks of a table; a caption's title begins with a capital, a digit or a quotation mark."""
    return not rest or not rest[0].islower()


def _listed(places: list[int], tables: frozenset[int]) -> set[int]:
    """Those of `places`, in their order, that stand in a list of captions: one under another, no table between them.

    One line in between may be the rest of a long caption.
    """
    listed: set[int] = set()
    run: list[int] = []
    for place in places:
        if run and (place - run[-1] > 2 or not tables.isdisjoint(range(run[-1] + 1, place + 1))):
            run = []
        run.append(place)
        if len(run) == _LISTED:
            listed.update(run)
        elif len(run) > _LISTED:
            listed.add(place)
    return listed


def _reaches(entry: Entry, end: int, paragraphs: Sequence[Paragraph]) -> bool:
    between = paragraphs[entry.at + 1 : end]
    return not any(_HEADING.match(p.text) and not p.text.endswith(":") for p in between)


def _captioned(
    entry: Entry, paragraphs: Sequence[Paragraph], end: int, known: dict[str, str], wording: Wording
) -> Caption:
    first = paragraphs[entry.at]
    used = [first]
    text = first.text
    after = entry.at + 1
    if after < end and (not entry.rest or _goes_on(text, paragraphs[after].text, known.get(entry.label), wording)):
        used.append(paragraphs[after])
        text = f"{text} {paragraphs[after].text}"
        after += 1
    part = _last_part(paragraphs[after:end])
    if part is not None:
        used.append(part)
    lead_in = " ".join(p.text for p in paragraphs[after:end] if p is not part)
    return Caption(text, entry.label, part.text if part else None, tuple(used), lead_in)


def _goes_on(text: str, following: str, listed: str | None, wording: Wording) -> bool:
    """Whether `following` is the rest of a caption that was broken over two lines."""
    if text.endswith((".", ":", ";")) or _PART.fullmatch(following) or _LEAD_IN.search(fold(following)):
        return False
    if len(text) + len(following) > _LONGEST:
        return False
    if following[0].islower() or (text.isupper() and following.isupper() and not _MARKER.match(following)):
        return True
    if _OPEN_END.search(fold(text)):
        return True
    joined = f"{text} {following}"
    if listed is not None and _likeness(joined, listed) > _likeness(text, listed):
        return True
    return wording.group_of(text) is None and wording.group_of(following) is not None and len(following) < 100


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, fold(one), fold(other), autojunk=False).ratio()


def _last_part(paragraphs: Sequence[Paragraph]) -> Paragraph | None:
    return next((p for p in reversed(paragraphs) if _PART.fullmatch(p.text) and len(p.text) <= _LONGEST), None)


def _uncaptioned(paragraphs: Sequence[Paragraph], start: int, end: int, previous: Caption | None) -> Caption:
    """A table without a caption of its own: the next part of the caption before, or what is written over it."""
    segment = paragraphs[start:end]
    part = None if previous is None else _last_part(segment)
    if part is not None and previous is not None and _follows(previous, part.text, segment):
        lead_in = " ".join(p.text for p in segment if p is not part)
        own = tuple(p for p in previous.paragraphs if p.text != previous.part)
        return Caption(previous.text, previous.label, part.text, (*own, part), lead_in)
    for at in range(len(segment) - 1, max(-1, len(segment) - 1 - _FAR), -1):
        paragraph = segment[at]
        text = paragraph.text
        if (_LEAD_IN.search(fold(text)) and not _MARKER.match(text)) or _is_aside(text):
            continue
        if len(text) <= _LONGEST and (_MARKER.match(text) or text.isupper() or text.endswith(":")):
            return Caption(text, None, None, (paragraph,), " ".join(p.text for p in segment[at + 1 :]))
        # Sentences may stand between a heading and its table.
        if not text.endswith(".") and len(text) <= _LONGEST:
            break
    last = next((p for p in reversed(segment) if not _is_aside(p.text)), None)
    if last is not None and len(last.text) <= _LONGEST:
        return Caption(last.text, None, None, (last,))
    return Caption()


def _is_aside(text: str) -> bool:
    """Whether a line over a table says nothing of it: the time of the page, the unit, what it is attached to."""
    return len(text) <= _LONGEST_ASIDE and (is_stamp(text) or _ASIDE.match(fold(text)) is not None)


def _follows(previous: Caption, part: str, segment: Sequence[Paragraph]) -> bool:
    """Whether `part` is the part after the one that the table before was («a.», then «b.»)."""
    if previous.label is None or previous.part is None:
        return False
    letters = "abcdđefgh"
    before, now = letters.find(previous.part[0]), letters.find(part[0])
    apart = any(_HEADING.match(p.text) and not p.text.endswith(":") for p in segment)
    return 0 <= before < now <= before + 2 and not apart
