"""Where tables without rules may be: runs of lines that are cut by wide white."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain, pairwise
from typing import NamedTuple

from extract.readers.pdf.columns import TEXTS_KEPT, is_data, is_number
from extract.readers.pdf.lines import Line, Piece, row_of
from extract.readers.pdf.words import Word

# White that parts cells for sure, in heights of the line.
WIDE = 0.7
# Lines closer than this may be of one cell.
CLOSE_LINES = 1.3
# Lines closer than this stand in different cells of one row: no text is set so tight.
_HALF = 0.8
_FAR = 3.4
_MOST_BETWEEN = 8
_CAPTION = re.compile(r"(?:bảng|biểu|phụ lục|phụ biểu|hình)\s*(?:số\s*)?[\dIVX]+", re.IGNORECASE)
_MARKER = re.compile(r"[-–+*•▪➢✓]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+)[.)]")
# How a decision ends: to whom it goes, who signs.
_CLOSING = re.compile(r"(?:nơi nhận|kt\.|tm\.|tl\.|chủ tịch|phó chủ tịch|giám đốc)\b", re.IGNORECASE)
# How one begins: the country, its motto, the number and the day, what it is.
_OPENING = re.compile(
    r"cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|số\s*:\s*\d*\s*/"
    r"|ngày\s.{0,6}\s?tháng\s.{0,6}\s?năm\s+\d{4}$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|CÔNG VĂN|KẾ HOẠCH")
# Who signs, written in capitals, and to whom it goes.
_SIGNED = re.compile(
    r"Nơi nhận\s*:|(?:KT|TM|TL|TUQ)\s*\.[^\d]+|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG)(?: UBND)?"
)
_SECTION = re.compile(r"(?:[IVXLC]{1,6}|[A-HĐ])[.)]?")


class Strip(NamedTuple):
    """Lines that stand so close that they can only be cells of one row: those from `first` to `last`, and all their
    words from left to right. `parts` are these cut by wide white; `is_wide`: are cells; `is_data`: read as a row of
    results."""

    first: int
    last: int
    words: Line
    parts: Sequence[Piece]
    is_wide: bool
    is_data: bool


# A strip from its parts, without the cost of the class's own constructor.
_strip = partial(tuple.__new__, Strip)


def middle_of(line: Sequence[Word]) -> float:
    """Double the height at which the middle of a line stands, halved."""
    return (line[0][1] + line[0][3]) / 2


def strips_of(lines: Sequence[Line], height: float, begin: int = 0) -> list[Strip]:
    """The lines from `begin` on, from top to bottom, as strips."""
    strips: list[Strip] = []
    # Most pages have none, which one look tells of all lines that stay as they are.
    leaders = _has_leaders(" ".join([piece[4] for line in lines[begin:] for piece in line.pieces]))
    for first, last in close_lines(lines, height, begin):
        words = lines[first] if first == last else row_of(in_one(lines[first : last + 1]))
        parts = words.parts(WIDE)
        wide = (
            len(parts) > 1
            and not ((leaders or first != last) and _has_leaders(words.text))
            and (len(parts) > 2 or not _MARKER.fullmatch(parts[0][4]) or is_number(parts[1][4]))
            and not opens_letter(words)
        )
        strips.append(_strip((first, last, words, parts, wide, wide and is_data(parts))))
    return strips


def close_lines(lines: Sequence[Sequence[Word]], height: float, begin: int = 0) -> Iterator[tuple[int, int]]:
    """Runs of lines (those from `begin` on, from top to bottom) so close that they are cells of one row: the first and
    the last of each."""
    first = begin
    middles = [(line[0][1] + line[0][3]) / 2 for line in lines[begin:]]
    for at, (above, middle) in enumerate(pairwise(middles), begin + 1):
        if middle - above >= _HALF * height:
            yield first, at - 1
            first = at
    if middles:
        yield first, len(lines) - 1


def in_one(lines: Sequence[Sequence[Word]]) -> list[Word]:
    """The words of lines from left to right."""
    return sorted(chain.from_iterable(lines))


def _has_leaders(text: str) -> bool:
    """Whether a text has leaders: they lead the eye, and part nothing."""
    return "....." in text or "……" in text or "_____" in text


def is_caption(line: Line) -> bool:
    """Whether a line names a table or a figure."""
    return _CAPTION.match(line.text) is not None


def opens_letter(line: Line) -> bool:
    """Whether a line is of a letterhead, or says what the document is: no table has it."""
    # What is looked for has a space or a colon, which few cells have.
    return any(map(_opens, [said for piece in line.pieces if " " in (said := piece[4]) or ":" in said]))


@lru_cache(TEXTS_KEPT)
def _opens(text: str) -> bool:
    return is_title(text) or _OPENING.search(text) is not None


def is_title(text: str) -> bool:
    """Whether a text only says what the document is («QUYẾT ĐỊNH»)."""
    return _TITLE.fullmatch(text) is not None


def _is_signed(strip: Strip) -> bool:
    """Whether lines below rows say who signs, or to whom a decision goes."""
    return not strip.is_data and any(_SIGNED.fullmatch(part[4]) for part in strip.parts)


def _ends_table(line: Line, width: float) -> bool:
    """Whether a line without wide white is a sentence, or begins the end of a decision."""
    text = line.text
    if _CLOSING.match(text) is not None:
        return True
    return len(line) > 4 and text.endswith((".", ";", ":")) and line[-1][2] - line[0][0] > 0.5 * width


def is_titled(line: Line) -> bool:
    """Whether a line is a heading with its number apart («IV», «Ủy ban nhân dân huyện …»): it may run over columns."""
    # Most rows begin with other texts: white is looked at for the few that do not.
    if _SECTION.fullmatch(line.pieces[0][4]) is None or line.cuts(WIDE) != 1:
        return False
    parts = line.parts(WIDE)
    return _SECTION.fullmatch(parts[0][4]) is not None and not is_number(parts[1][4])


def block_end(strips: Sequence[Strip], lines: Sequence[Line], begin: int, height: float) -> int:
    """The last strip, a wide one, of the block of table rows that begins with the strip `begin`."""
    end = begin
    has_data = strips[begin].is_data
    left, right = strips[begin].words[0][0], strips[begin].words.end
    for at in range(begin + 1, len(strips)):
        strip = strips[at]
        if middle_of(lines[strip.first]) - middle_of(lines[strips[at - 1].last]) > _FAR * height:
            break
        # What is wide opens no letter.
        if (not strip.is_wide and opens_letter(strip.words)) or (has_data and _is_signed(strip)):
            break
        if not strip.is_wide:
            wide = strip.words[-1][2] - strip.words[0][0] > 0.93 * (right - left)
            if at - end > _MOST_BETWEEN or (wide and has_data) or is_caption(strip.words):
                break
            if has_data and _ends_table(strip.words, right - left):
                break
            continue
        if has_data and not strip.is_data and at - end > 1 and len(strip.parts) > 2:
            # A head after a line of text: another table, and that line its caption.
            break
        has_data = has_data or strip.is_data
        left, right = min(left, strip.words[0][0]), max(right, strip.words.end)
        end = at
    return end
