"""Lines joined to paragraphs, by where they begin and end, what parts them, and how full they are."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from extract.model import Box
from extract.pages.lines import wrapped
from extract.pages.model import Line, Page

_CAPTION = re.compile(r"(?:Bảng|BẢNG|Biểu|BIỂU|Phụ lục|PHỤ LỤC|Phụ biểu|Danh sách)\s*(?:số\s*)?(?:\d|[IVX]+\b)")
_CAPTION_TITLE = re.compile(r"\w+(?:\s\w+)?\s*(?:số\s*)?[\dIVX]+(?:\.\d+)*[a-z]?[\s.:)\-–]*(.*)", re.DOTALL)
_MARKER = re.compile(
    r"(?:[-–+*•▪➢✓❖o]\s|[IVX]{1,5}\s*[.)]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|\d{1,2}(?:\.\d{1,2})+\s|[a-hđiklm]\s*[.)]\s"
    r"|\(\d{1,2}\)\s|Điều \d+[.:]|Chương [IVX\d]+\b|Mục \d+\b|Căn cứ\b|Xét đề nghị\b|Theo đề nghị\b|Nơi nhận)"
)
_STANDING = re.compile(r"(?:Điều \d+[.:]|Chương [IVX\d]+\b|Căn cứ |Nơi nhận)")
_ENDS = (".", ";", ":", "!", "?", "./.")


class Margins(NamedTuple):
    """The left and right border of the running text of one page, and the usual white between its lines."""

    left: float
    right: float
    leading: float


def margins_of(pages: Sequence[Page]) -> list[Margins]:
    """For each page; one with little text has those of its like."""
    widths = {page.width for page in pages}
    whole = {
        width: _margins([line for page in pages if page.width == width for line in page.lines]) for width in widths
    }
    found = []
    for page in pages:
        usual = whole[page.width]
        own = _margins(page.lines) if len(page.lines) >= 12 else usual
        # Facing pages have margins of other widths, but text as wide.
        alike = abs((own.right - own.left) - (usual.right - usual.left)) < 12
        found.append(own._replace(leading=usual.leading) if alike else usual)
    return found


def _margins(lines: Sequence[Line]) -> Margins:
    if not lines:
        return Margins(0.0, 0.0, 4.0)
    left = _border([line.box.x0 for line in lines], low=True)
    right = _border([line.box.x1 for line in lines], low=False)
    white = [
        below.box.top - line.box.bottom
        for line, below in itertools.pairwise(lines)
        if line.box.page == below.box.page and line.box.x1 > right - 20
        and -0.3 * line.size < below.box.top - line.box.bottom < 1.2 * line.size
    ]  # fmt: skip
    return Margins(left, right, median(white) if white else 0.25 * median(line.size for line in lines))


def _border(places: Sequence[float], low: bool) -> float:
    """The outermost place that several lines share."""
    counts = Counter(round(place / 2) for place in places)
    fewest = max(2, len(places) // 25)
    shared = [place for place, count in counts.items() if count + counts[place + 1] + counts[place - 1] >= fewest]
    if not shared:
        return min(places) if low else max(places)
    edge = min(shared) if low else max(shared)
    near = [place for place in places if abs(round(place / 2) - edge) <= 1]
    return min(near) if low else max(near)


class Joined(NamedTuple):
    """A paragraph: its text, the box of its first page, and the least confidence of its lines."""

    text: str
    box: Box
    confidence: float | None


class Gathering:
    """Lines of the paragraph that is being gathered."""

    def __init__(self) -> None:
        self.lines: list[Line] = []

    def takes(self, line: Line, margins: Margins) -> bool:
        """Whether `line` goes on with the paragraph gathered so far."""
        return not self.lines or goes_on(self.lines, line, margins)

    def done(self) -> Joined:
        """The paragraph; the gathering is empty afterwards."""
        lines, self.lines = self.lines, []
        first = lines[0].box.page
        boxes = [line.box for line in lines if line.box.page == first]
        box = Box(
            first, min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes),
            max(b.bottom for b in boxes),
        )  # fmt: skip
        sure = [line.confidence for line in lines if line.confidence is not None]
        return Joined(wrapped(line.text for line in lines), box, min(sure) if sure else None)


def is_caption(text: str) -> bool:
    """Whether a line begins the caption of a table: «Bảng 1.3. Xếp hạng …», not «Bảng 1 cho thấy …»."""
    if not _CAPTION.match(text):
        return False
    title = _CAPTION_TITLE.fullmatch(text)
    return title is None or not title[1] or not title[1][0].islower()


def goes_on(lines: Sequence[Line], line: Line, margins: Margins) -> bool:
    """Whether `line` belongs to the paragraph of `lines`."""
    before, first = lines[-1], lines[0]
    size = min(before.size, line.size)
    if max(before.size, line.size) > 1.2 * size or is_caption(line.text) or _STANDING.match(line.text):
        return False
    same_page = before.box.page == line.box.page
    white = line.box.top - before.box.bottom
    if same_page and not -0.6 * size <= white <= margins.leading + 0.3 * size:
        return False
    if line.text.isupper() and len(line.text) > 8 and not before.text.isupper():
        return False
    if is_caption(first.text) and _MARKER.match(line.text):
        return False  # «Bảng 1.3. …» over the part «a. …» of it, whichever is as wide as the page
    goes = line.text[0].islower()
    if _is_centred(before, margins) or (_is_centred(line, margins) and _share_middle(before, line)):
        return _goes_on_centred(before, line, margins)
    if _would_fit(line, margins.right - before.box.x1):
        return False
    if _MARKER.match(line.text) and (before.text.endswith(_ENDS) or line.box.x0 > margins.left + 0.7 * size):
        return False
    if not same_page:
        return goes or (not before.text.endswith(_ENDS) and line.box.x0 < margins.left + 0.7 * size)
    moved = line.box.x0 - before.box.x0
    if moved > 0.7 * size:
        return goes or _MARKER.match(first.text) is not None
    if moved < -0.7 * size:
        # A first line is set in by an inch at most; what begins further right is a text beside another.
        return moved > -4.5 * size and (len(lines) == 1 or goes)
    return goes or len(lines) > 1 or line.box.x0 < margins.left + 0.7 * size


def _would_fit(line: Line, room: float) -> bool:
    """Whether the first word of `line` had found room at the end of the line before: then that line was ended there."""
    least = 0.4 * line.size
    if room <= least:
        return False
    word = line.text.split(maxsplit=1)[0]
    share = _weight(word) / _weight(line.text)
    return room > share * (line.box.x1 - line.box.x0) + least


def _weight(text: str) -> float:
    """How wide a text is, in small letters: capitals are half as wide again."""
    return len(text) + 0.45 * sum(map(str.isupper, text)) - 0.4 * sum(map(text.count, " .,;:'il"))


def _is_centred(line: Line, margins: Margins) -> bool:
    off = abs((line.box.x0 + line.box.x1) - (margins.left + margins.right)) / 2
    return off < 0.7 * line.size and line.box.x0 > margins.left + 1.6 * line.size


def _share_middle(one: Line, other: Line) -> bool:
    return abs(one.box.x0 + one.box.x1 - other.box.x0 - other.box.x1) < 1.4 * other.size


def _goes_on_centred(before: Line, line: Line, margins: Margins) -> bool:
    """Headings are set line by line; one goes on where its next word had no room, or begins with a small letter."""
    centred = _is_centred(line, margins)
    if not centred or before.is_bold != line.is_bold or before.text.isupper() != line.text.isupper():
        return False
    room = (margins.right - margins.left) - (before.box.x1 - before.box.x0)
    return line.text[0].islower() or not _would_fit(line, room) or before.text.endswith((",", " -", " –"))
