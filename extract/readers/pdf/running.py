"""What runs through the pages of a document: page numbers at their head or foot, alone or beside a text."""

import re
from collections.abc import Sequence

from extract.readers.pdf.blocks import middle_of
from extract.readers.pdf.words import Word, segments, text_of

_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:/|of|trên)\s*\d{1,4})?", re.IGNORECASE)
# Page numbers stand in the outer parts of a page.
_MARGIN = 0.13
# A running line's number stands so far from its text, and the line from the page's text (in its height).
_APART, _AWAY = 1.5, 2.4
_MOST_RUNNING, _MOST_PARTS = 2, 3


def without_numbers(lines: list[list[Word]], height: float) -> tuple[list[list[Word]], list[list[Word]]]:
    """The lines without those of a page number at the head or the foot, and these."""
    margin = []
    for at in (0, -1):
        if not lines:
            break
        line = lines[at]
        outside = line[0][3] < _MARGIN * height if at == 0 else line[0][1] > (1 - _MARGIN) * height
        if outside and (_PAGE_NUMBER.fullmatch(text_of(line)) or _runs(lines, at)):
            margin.append(line)
            lines = lines[1:] if at == 0 else lines[:-1]
    return lines, margin


def _runs(lines: Sequence[Sequence[Word]], at: int) -> bool:
    """Whether the outermost line is a running one: a page number stands in it apart from a text or two, and the page
    begins or ends well away from it. A single row below a head has more parts."""
    if len(lines) < 2:
        return False
    line, next_to = lines[at], lines[1 if at == 0 else -2]
    parts = segments(line, _APART)
    far = abs(middle_of(line) - middle_of(next_to)) > _AWAY * (line[0][3] - line[0][1])
    return (
        far
        and 1 < len(parts) <= _MOST_PARTS
        and any(_PAGE_NUMBER.fullmatch(text_of(part)) for part in (parts[0], parts[-1]))
    )


def begins_page(lines: Sequence[Sequence[Word]], first: int, height: float) -> bool:
    """Whether no line stands above the line `first`, or only what runs through the document, well away from it."""
    if not first:
        return True
    above = lines[first - 1]
    far = middle_of(lines[first]) - middle_of(above) > _AWAY * (above[0][3] - above[0][1])
    return far and first <= _MOST_RUNNING and above[0][3] < _MARGIN * height
