"""The characters of a page as pdfium gives them, gathered to words."""

import itertools
import unicodedata
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from extract.readers.pdf import raw
from extract.readers.pdf.fonts import Fonts
from extract.readers.pdf.frame import Frame
from extract.readers.pdf.glyphs import DOUBLED, SHIFTED, Mends, mended, needs_mending
from extract.readers.pdf.words import Word, lines_of, text_of

# A page of a decision has 2,000 characters, of a dense table 8,000.
MOST_CHARACTERS = 150_000
# White wider than this share of the line's height parts words even without a space between them …
_GAP = 0.19
# … and a space that pdfium only thinks it sees must be at least so wide: letters set apart are one word.
_THOUGHT_GAP = 0.08
# Between what shares of its size a font is tall, and what a usual one has above and below its base line. So many
# characters of a page are asked.
_LOW, _HIGH = 0.95, 1.7
_ASCENT, _DESCENT = 0.89, 0.22
_ASKED = 24
_BEARING = 0.035
# What is printed twice is printed again soon: so many of the last words that read alike are compared.
_TWINS = 6
_HYPHENS = (0xFFFE, 0x0002)
_SOFT_HYPHEN = 0x00AD
# Written on both sides of words or in them, without a width of their own.
_WIDTHLESS = np.array([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFFFF], np.uint16)
_SPACES = np.array([*range(0x01), 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, *range(0x2000, 0x200B),
                    0x2028, 0x2029, 0x202F, 0x205F, 0x3000], np.uint16)  # fmt: skip

Mask = npt.NDArray[np.bool_]


class Characters(NamedTuple):
    """The visible characters of a page in the order they are drawn: codes, boxes as shown (x0, top, x1, bottom),
    whether white stands before each (1 a space with a width, 2 one that pdfium thinks it sees), and the index that
    pdfium knows each by."""

    codes: raw.Codes
    boxes: raw.Floats
    white: npt.NDArray[np.int8]
    indices: npt.NDArray[np.int64]


def words_of_page(text_page: Any, frame: Frame, turned: bool, number: int, fonts: Fonts, mends: Mends) -> list[Word]:
    """The words of the text page (a raw pdfium handle) in the order they are drawn. `turned`: some text is drawn at
    an angle, or the page is shown at one."""
    handle = raw.handle(text_page)
    count = min(pdfium.FPDFText_CountChars(text_page), MOST_CHARACTERS)
    if count <= 0:
        return []
    codes = raw.codes(text_page, count)
    drawn = raw.loose_boxes(handle, count) if turned else _line_boxes(handle, count)
    if not turned:
        characters = _visible(codes, frame.boxes(drawn[:, [0, 3, 2, 1]]))
        return _words(characters, handle, number, fonts, mends)
    turns = quarter_turns(handle, count)
    return _turned_words(handle, codes, drawn, turns, frame, number, fonts, mends)


def quarter_turns(handle: int, count: int) -> npt.NDArray[np.int64]:
    """By how many quarter turns, clockwise, the page must be turned for each character to stand upright."""
    # pdfium measures angles clockwise.
    return -np.rint(raw.angles(handle, count) / (np.pi / 2)).astype(np.int64) % 4


def _line_boxes(handle: int, count: int) -> raw.Floats:
    """Boxes (left, top, right, bottom as drawn) whose heights are those of the line, not of the single letter."""
    boxes = raw.loose_boxes(handle, count)
    heights = np.abs(boxes[:, 1] - boxes[:, 3])
    solid = np.flatnonzero(heights > 0)
    if not len(solid):
        return boxes
    asked = solid[:: max(1, len(solid) // _ASKED)]
    sizes = raw.ems(handle, asked.tolist())
    shares = heights[asked] / np.maximum(sizes, 0.01)
    odd = (sizes > 0) & ((shares < _LOW) | (shares > _HIGH))
    if odd.sum() * 8 > len(asked):
        # A font that tells nothing of its height gives the boxes of its letters; base line and size must do.
        sizes = raw.ems(handle, solid.tolist())
        at, known = raw.origins(handle, count)[solid, 1], sizes > 0
        boxes[solid[known], 1] = (at + _ASCENT * sizes)[known]
        boxes[solid[known], 3] = (at - _DESCENT * sizes)[known]
    return boxes


def _visible(codes: raw.Codes, boxes: raw.Floats, chosen: Mask | None = None) -> Characters:
    white = np.isin(codes, _SPACES)
    wide = white & (boxes[:, 2] - boxes[:, 0] > 0.01)
    keep = ~white & ~np.isin(codes, _WIDTHLESS)
    if chosen is not None:
        keep &= chosen
    indices = np.flatnonzero(keep)
    # How many spaces stand between each visible character and the one before it.
    before = np.diff(np.concatenate(([0], np.cumsum(white)))[indices], prepend=0) > 0
    wide_before = np.diff(np.concatenate(([0], np.cumsum(wide)))[indices], prepend=0) > 0
    kind = np.where(wide_before, 1, np.where(before, 2, 0)).astype(np.int8)
    return Characters(codes[indices], boxes[indices], kind, indices)


def _words(characters: Characters, handle: int, number: int, fonts: Fonts, mends: Mends) -> list[Word]:
    if not len(characters.codes):
        return []
    characters = _without_doubles(characters, number, mends)
    text = _text(characters.codes)
    if any(map(unicodedata.combining, set(text))):
        characters, text = _with_marks_in_place(characters, text, number, mends)
    first = _first_of_words(characters)
    starts = np.flatnonzero(first)
    styles = fonts.styles(handle, characters.indices[starts])
    if fonts.has_legacy:
        starts = np.flatnonzero(first | fonts.changes(handle, characters.indices))
        styles = fonts.styles(handle, characters.indices[starts])
    return _cut(characters, text, starts, styles, number, mends)


def _cut(
    characters: Characters, text: str, starts: npt.NDArray[np.int64], bold: list[Any], number: int, mends: Mends
) -> list[Word]:
    boxes = characters.boxes
    lows = np.minimum.reduceat(boxes[:, :2], starts).tolist()
    highs = np.maximum.reduceat(boxes[:, 2:], starts).tolist()
    ends = [*starts[1:].tolist(), len(text)]
    odd, doubled = needs_mending(text), _may_double(boxes[starts])
    found: list[Word] = []
    seen: dict[str, list[Word]] = {}
    for start, end, (x0, top), (x1, bottom), style in zip(starts.tolist(), ends, lows, highs, bold, strict=True):
        said = text[start:end]
        if style.legacy is not None:
            said = style.decoded(said, number, mends)
        elif odd:
            said = mended(said, number, mends)
        if "\u00ad" in said:
            said = said.replace("\u00ad", "")
        word = Word(x0, top, x1, bottom, said, style.is_bold)
        found.append(word)
        if doubled:
            twins = seen.setdefault(said, [])
            if any(_same_place(word, twin) for twin in twins[-_TWINS:]):
                mends.tell(DOUBLED, number, said)
                found.pop()
            else:
                twins.append(word)
    return found


def _may_double(firsts: raw.Floats) -> bool:
    """Whether two words begin in about one place (a quick look, right when it says no)."""
    for shift in (0.0, 0.5):
        rows = np.floor(firsts[:, 1] / 4 + shift)
        order = np.lexsort((firsts[:, 0], rows))
        if ((np.diff(firsts[order, 0]) < 2) & (np.diff(rows[order]) == 0)).any():
            return True
    return False


def _same_place(one: Word, other: Word) -> bool:
    near = 0.12 * (one[3] - one[1])
    return abs(one[0] - other[0]) < near and abs(one[1] - other[1]) < near


def _text(codes: raw.Codes) -> str:
    """The characters as a string of exactly as many."""
    codes = codes.copy()
    codes[np.isin(codes, _HYPHENS)] = ord("-")
    codes[(codes >= 0xD800) & (codes <= 0xDFFF)] = 0xFFFD
    codes[codes < 0x20] = 0xFFFD
    return codes.tobytes().decode("utf-16-le")


def _first_of_words(characters: Characters) -> Mask:
    """Which characters begin a word: after a space, a gap, or on another line."""
    boxes = characters.boxes
    heights = np.maximum(boxes[:, 3] - boxes[:, 1], 1.0)
    lower = np.minimum(heights[1:], heights[:-1])
    gap = boxes[1:, 0] - boxes[:-1, 2]
    middles = (boxes[:, 1] + boxes[:, 3]) / 2
    apart = np.abs(np.diff(middles)) > 0.34 * lower
    back = boxes[1:, 0] < boxes[:-1, 0] - 0.3 * lower
    thought = (characters.white[1:] == 2) & (gap > _THOUGHT_GAP * lower)
    first = np.ones(len(heights), np.bool_)
    first[1:] = (characters.white[1:] == 1) | thought | (gap > _GAP * lower) | apart | back
    return first


def _without_doubles(characters: Characters, number: int, mends: Mends) -> Characters:
    """Without letters drawn again a fraction of a point beside themselves, one after another."""
    codes, boxes = characters.codes, characters.boxes
    moved = np.abs(np.diff(boxes[:, :2], axis=0))
    widths = boxes[:-1, 2] - boxes[:-1, 0]
    heights = boxes[:-1, 3] - boxes[:-1, 1]
    same = (codes[1:] == codes[:-1]) & (moved[:, 0] < 0.25 * widths) & (moved[:, 1] < 0.1 * heights)
    if not same.any():
        return characters
    mends.tell(DOUBLED, number)
    keep = np.concatenate(([True], ~same))
    return _chosen(characters, keep)


def _chosen(characters: Characters, which: npt.NDArray[Any]) -> Characters:
    codes, boxes, white, indices = characters
    return Characters(codes[which], boxes[which], white[which], indices[which])


def _with_marks_in_place(
    characters: Characters, text: str, number: int, mends: Mends
) -> tuple[Characters, str]:  # fmt: skip
    """Combining marks that are drawn elsewhere in the stream put right behind the letter that they stand over."""
    boxes = characters.boxes
    marks = [at for at, character in enumerate(text) if unicodedata.combining(character)]
    stray = [at for at in marks if not _follows_its_letter(text, boxes, at)]
    white = characters.white.copy()
    white[marks] = 0
    characters = characters._replace(white=white)
    boxes = boxes.copy()
    order = list(range(len(text)))
    if stray:
        mends.tell(SHIFTED, number)
        order = _order_with(stray, boxes, text)
    _widen_letters(boxes, text, white)
    # A mark has the place of its letter: it neither parts words nor widens them.
    for before, at in itertools.pairwise(order):
        if unicodedata.combining(text[at]):
            boxes[at] = boxes[before]
    characters = characters._replace(boxes=boxes)
    placed = np.array(order)
    return _chosen(characters, placed), "".join([text[at] for at in order])


def _widen_letters(boxes: raw.Floats, text: str, white: npt.NDArray[np.int8]) -> None:
    """Where one glyph is several characters, pdfium cuts what it draws into boxes side by side. The letter gets the
    whole width, and the height of a line from a letter near it."""
    usual = float(np.percentile(boxes[:, 3] - boxes[:, 1], 75))
    low = (boxes[:, 3] - boxes[:, 1]) < 0.85 * usual
    for at in range(len(text) - 1):
        beside = boxes[at + 1, 0] > boxes[at, 2] - 0.1 and boxes[at + 1, 2] - boxes[at + 1, 0] > 0.3
        if not beside or not unicodedata.combining(text[at + 1]) or unicodedata.combining(text[at]):
            continue
        end = at + 1
        while end + 1 < len(text) and unicodedata.combining(text[end + 1]):
            end += 1
        middle = (boxes[at, 1] + boxes[at, 3]) / 2
        # What is drawn is narrower than the letter's own room by about so much on each side.
        boxes[at, 0] -= _BEARING * usual
        if end + 1 == len(text) or white[end + 1] != 1:
            wide = max(boxes[at, 2], boxes[at + 1 : end + 1, 2].max()) + 2 * _BEARING * usual
            # A mark set over the letter may reach over the next one.
            following = boxes[end + 1, 0] if end + 1 < len(text) else wide
            boxes[at, 2] = min(wide, following) if following > boxes[at, 0] else wide
        if not low[at]:
            continue
        near = sorted(range(max(0, at - 12), min(len(text), end + 13)), key=lambda other: abs(other - at))
        like = next((o for o in near if not low[o] and boxes[o, 1] < middle < boxes[o, 3]), None)
        if like is not None:
            boxes[at, 1], boxes[at, 3] = boxes[like, 1], boxes[like, 3]


def _follows_its_letter(text: str, boxes: raw.Floats, at: int) -> bool:
    back = at - 1
    while back >= 0 and unicodedata.combining(text[back]):
        back -= 1
    if back < 0:
        return False
    middle, height = (boxes[at, 0] + boxes[at, 2]) / 2, boxes[back, 3] - boxes[back, 1]
    level = abs(boxes[at, 1] - boxes[back, 1]) < 0.6 * height
    return bool(level and boxes[back, 0] - 0.3 * height <= middle <= boxes[back, 2] + 0.4 * height)


def _order_with(stray: list[int], boxes: raw.Floats, text: str) -> list[int]:
    """The order of all characters with each stray mark behind the letter nearest to it."""
    letters = np.array([at for at in range(len(text)) if not unicodedata.combining(text[at])])
    middles = (boxes[letters, :2] + boxes[letters, 2:]) / 2
    behind: dict[int, list[int]] = {}
    for at in stray:
        middle = (boxes[at, :2] + boxes[at, 2:]) / 2
        # A mark is well above or below its letter and hardly beside it.
        distance = np.abs(middles - middle) @ np.array([1.0, 0.5])
        behind.setdefault(int(letters[int(distance.argmin())]), []).append(at)
    gone = set(stray)
    order: list[int] = []
    for at in range(len(text)):
        if at not in gone:
            order.append(at)
            order += behind.get(at, [])
    return order


def _turned_words(
    handle: int, codes: raw.Codes, drawn: raw.Floats, turns: npt.NDArray[np.int64], frame: Frame, number: int,
    fonts: Fonts, mends: Mends,
) -> list[Word]:  # fmt: skip
    """Words of a page with text in several directions. Text that is not upright comes as one word a line, with the
    place it takes on the page."""
    found: list[Word] = []
    for turn in range(4):
        chosen = turns == turn
        if not chosen.any():
            continue
        own = frame._replace(turns=turn)
        words = _words(_visible(codes, own.boxes(drawn[:, [0, 3, 2, 1]]), chosen), handle, number, fonts, mends)
        if turn == frame.turns:
            found += words
            continue
        for line in lines_of(words):
            around = np.array([[min(w[0] for w in line), min(w[1] for w in line),
                                max(w[2] for w in line), max(w[3] for w in line)]])  # fmt: skip
            x0, top, x1, bottom = own.turned_to(frame, around)[0].tolist()
            found.append(Word(x0, top, x1, bottom, text_of(line), line[0].is_bold))
    return found
