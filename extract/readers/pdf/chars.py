"""The characters of a page as pdfium gives them, gathered to words."""

import unicodedata
from functools import partial

import numpy as np
import numpy.typing as npt

from extract.readers.pdf import raw
from extract.readers.pdf.fonts import Fonts, Style
from extract.readers.pdf.frame import Frame
from extract.readers.pdf.glyphs import DOUBLED, Mends, mended, needs_mending
from extract.readers.pdf.letters import Characters, Letters, Mask, text_of_codes, visible, without_doubles
from extract.readers.pdf.marks import with_marks_in_place
from extract.readers.pdf.words import Word, lines_of, text_of

# A page of a decision has 2,000 characters, of a dense table 8,000.
MOST_CHARACTERS = 150_000
# White wider than this share of the line's height parts words even without a space between them …
_GAP = 0.19
# … and a space that pdfium only thinks it sees must be at least so wide: letters set apart are one word.
_THOUGHT_GAP = 0.08
# What is printed twice is printed again soon: so many of the last words that read alike are compared.
_TWINS = 6

Turns = npt.NDArray[np.int64]

# A word from its six parts, without the cost of the class's own constructor.
_word = partial(tuple.__new__, Word)


def words_of_page(
    letters: Letters, frame: Frame, turns: Turns | None, number: int, fonts: Fonts, mends: Mends
) -> list[Word]:  # fmt: skip
    """The words of a page in the order they are drawn. `turns`: those of its characters, where some text is drawn at an
    angle or the page is shown at one."""
    if turns is not None:
        return _turned_words(letters, turns, frame, number, fonts, mends)
    return _words(visible(letters, frame.boxes(letters.line_boxes()[:, [0, 3, 2, 1]])), letters, number, fonts, mends)


def quarter_turns(handle: int, count: int) -> Turns:
    """By how many quarter turns, clockwise, the page must be turned for each character to stand upright."""
    # pdfium measures angles clockwise.
    return -np.rint(raw.angles(handle, count) / (np.pi / 2)).astype(np.int64) % 4


def _words(characters: Characters, letters: Letters, number: int, fonts: Fonts, mends: Mends) -> list[Word]:
    if not len(characters.codes):
        return []
    characters = without_doubles(characters, number, mends)
    text = text_of_codes(characters.codes)
    if any(map(unicodedata.combining, set(text))):
        characters, text = with_marks_in_place(characters, text, number, mends)
    first = _first_of_words(characters)
    starts = np.flatnonzero(first)
    styles = fonts.styles(letters.objects_at(characters.indices[starts]))
    if fonts.has_legacy:
        first |= fonts.changes(letters.objects()[characters.indices])
        starts = np.flatnonzero(first)
        styles = fonts.styles(letters.objects_at(characters.indices[starts]))
    return _cut(characters, text, starts, styles, number, fonts, mends)


def _cut(
    characters: Characters, text: str, starts: npt.NDArray[np.int64], styles: list[Style], number: int, fonts: Fonts,
    mends: Mends,
) -> list[Word]:  # fmt: skip
    boxes = characters.boxes
    places = [
        *np.minimum.reduceat(boxes[:, :2], starts).T.tolist(),
        *np.maximum.reduceat(boxes[:, 2:], starts).T.tolist(),
    ]
    begins = starts.tolist()
    texts = [text[start:end] for start, end in zip(begins, [*begins[1:], len(text)], strict=True)]
    if fonts.has_legacy or needs_mending(text):
        texts = [
            fonts.decoded(said, style, number, mends) if style.legacy is not None else mended(said, number, mends)
            for said, style in zip(texts, styles, strict=True)
        ]
    if "\u00ad" in text:
        texts = [said.replace("\u00ad", "") for said in texts]
    found = list(map(_word, zip(*places, texts, [style.is_bold for style in styles], strict=True)))
    return _printed_once(found, number, mends) if _may_double(boxes[starts]) else found


def _printed_once(words: list[Word], number: int, mends: Mends) -> list[Word]:
    """Without words that stand in the place of one that reads alike."""
    found: list[Word] = []
    seen: dict[str, list[Word]] = {}
    for word in words:
        twins = seen.setdefault(word.text, [])
        if any(_same_place(word, twin) for twin in twins[-_TWINS:]):
            mends.tell(DOUBLED, number, word.text)
        else:
            found.append(word)
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


def _turned_words(
    letters: Letters, turns: Turns, frame: Frame, number: int, fonts: Fonts, mends: Mends
) -> list[Word]:  # fmt: skip
    """Words of a page with text in several directions. Text that is not upright comes as one word a line, with the
    place it takes on the page."""
    drawn = raw.loose_boxes(letters.handle, len(letters.codes))
    found: list[Word] = []
    for turn in range(4):
        chosen = turns == turn
        if not chosen.any():
            continue
        own = frame._replace(turns=turn)
        words = _words(visible(letters, own.boxes(drawn[:, [0, 3, 2, 1]]), chosen), letters, number, fonts, mends)
        if turn == frame.turns:
            found += words
            continue
        for line in lines_of(words):
            around = np.array([[min(w[0] for w in line), min(w[1] for w in line),
                                max(w[2] for w in line), max(w[3] for w in line)]])  # fmt: skip
            x0, top, x1, bottom = own.turned_to(frame, around)[0].tolist()
            found.append(Word(x0, top, x1, bottom, text_of(line), line[0].is_bold))
    return found
