"""What pages print on their margins: page numbers and running headers, told from the text."""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from extract.pages.model import Line, Page

_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:/|of|trên|trong)\s*\d{1,4})?", re.IGNORECASE)
_CAPTION = re.compile(r"(?:bảng|biểu|phụ lục|điều)\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
# The number of the page at an end of a running line, which stands apart on one page and joined to it on another.
_AT_END = re.compile(r"^\d{1,4}\s+|\s+(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?$")
# Running lines stand in the outer parts of a page (shares of its height), at most so many on each side.
_MARGIN = 0.15
_MOST = 4
# Lines that come again at the same height (in points) on so many pages run through the document.
_HEIGHT = 5.0
_FEWEST = 3

Key = tuple[str, bool, int]


def furniture_of(pages: Sequence[Page]) -> list[set[int]]:
    """For each page the places in `lines` of those that are no text."""
    candidates = [_candidates(page) for page in pages]
    seen: Counter[Key] = Counter()
    known: list[dict[int, list[Key]]] = []
    for found, page in zip(candidates, pages, strict=True):
        known.append({at: _keys(page.lines[at], page) for side in found for at in side})
        seen.update({key for keys in known[-1].values() for key in keys})
    fewest = _FEWEST if len(pages) > 3 else 2
    return [
        {at for side in sides for at in itertools.takewhile(_running(page, before, own, seen, fewest), side)}
        for sides, page, before, own in zip(candidates, pages, [None, *pages], known, strict=False)
    ]


def _running(
    page: Page, before: Page | None, keys: Mapping[int, list[Key]], seen: Counter[Key], fewest: int
) -> Callable[[int], bool]:
    """Tells of a line of the page whether it runs through the document; `keys` are those of its lines."""

    def runs(at: int) -> bool:
        line = page.lines[at]
        if _CAPTION.match(line.text) or _ends_caption(line, page, before):
            return False
        return _is_page_number(line, page) or max([seen[key] for key in keys[at]]) >= fewest

    return runs


def _ends_caption(line: Line, page: Page, before: Page | None) -> bool:
    """Whether a line at the head of a page is the rest of a caption at the foot of the page before: of a column of
    tables many captions end alike, and many are cut there."""
    if before is None or not line.text[0].islower() or line.box.top > page.height / 2 or not before.lines:
        return False
    texts = [other for other in before.lines if not _is_page_number(other, before)]
    last = max(texts, key=lambda other: other.box.top, default=None)
    if last is None or any(table.box.top > last.box.top for table in before.tables):
        return False
    return _CAPTION.match(last.text) is not None and not last.text.endswith((".", ";", ":"))


def _candidates(page: Page) -> tuple[list[int], list[int]]:
    """Lines at the head and at the foot, from the outermost inwards: no line is furniture behind one that is none."""
    low, high = _MARGIN * page.height, (1 - _MARGIN) * page.height
    order = sorted(range(len(page.lines)), key=lambda at: page.lines[at].box.top)
    top = [at for at in order[:_MOST] if page.lines[at].box.bottom < low]
    foot = [at for at in reversed(order[-_MOST:]) if page.lines[at].box.top > high]
    return top, foot


def _keys(line: Line, page: Page) -> list[Key]:
    """The line with its numbers masked, as it is and with the last one left out, which may be that of the page or of
    its own («Công báo, số 75»), and the height where it stands, counted so that near ones share a key."""
    head = line.box.top < page.height / 2
    at = line.box.top if head else page.height - line.box.bottom
    places = int(at / _HEIGHT), -1 - int(at / _HEIGHT + 0.5)
    # Whether a space is seen between letters that are all as wide differs from page to page.
    texts = {_DIGITS.sub("#", "".join(text.split())) for text in (line.text, _AT_END.sub("", line.text))}
    return [(text, head, place) for text in texts for place in places]


def _is_page_number(line: Line, page: Page) -> bool:
    if _NUMBER.fullmatch(line.text) is None:
        return False
    edge = 0.1 * page.height
    return line.box.bottom < edge or line.box.top > page.height - edge
