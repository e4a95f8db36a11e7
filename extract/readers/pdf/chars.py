"""The characters of a page as pdfium gives them, gathered to words."""

import unicodedata
from collections.abc import Sequence
from operator import attrgetter
from typing import cast

import numpy as np
import numpy.typing as npt

from extract.readers.pdf import raw
from extract.readers.pdf.fonts import Fonts, Style
from extract.readers.pdf.frame import Frame
from extract.readers.pdf.glyphs import DOUBLED, SOFT_HYPHEN, Mends, mended, needs_mending
from extract.readers.pdf.letters import Characters, Letters, Mask, text_of_codes, visible, without_doubles
from extract.readers.pdf.marks import with_marks_in_place
from extract.readers.pdf.parted import part_at_rules
from extract.readers.pdf.raised import with_raised_in_line
from extract.readers.pdf.rules import Rule
from extract.readers.pdf.words import Downwards, Turned, Word, lines_of, text_of

# A page of a decision has 2,000 characters, of a dense table 8,000.
MOST_CHARACTERS = 150_000
# White wider than this share of the line's height parts words even without a space between them; after a space any
# does, but where pdfium only thinks that it sees one it must be at least so wide: letters set apart are one word.
_GAPS = np.array([0.19, -np.inf, 0.08])
# What is printed twice is printed again soon: so many of the last words that read alike are compared.
_TWINS = 6

# Longer than a line of the widest page.
_LONG = 20_000.0
_is_bold = attrgetter("is_bold")
_HALF_ROWS = np.array([[0.0], [0.5]])

Turns = npt.NDArray[np.int64]


def words_of_page(
    letters: Letters, frame: Frame, turns: Turns | None, number: int, fonts: Fonts, mends: Mends, rules: Sequence[Rule]
) -> list[Word]:  # fmt: skip
    """The words of a page in the order they are drawn. `turns`: those of its characters, where some text is drawn at an
    angle or the page is shown at one. `rules` are the vertical ones that are drawn."""
    if turns is not None:
        return _turned_words(letters, turns, frame, number, fonts, mends, rules)
    left, top, right, bottom = letters.line_boxes().T
    return _words(visible(letters, frame.shown(left, bottom, right, top)), letters, number, fonts, mends, rules)


def quarter_turns(handle: int, count: int) -> Turns:
    """By how many quarter turns, clockwise, the page must be turned for each character to stand upright."""
    # pdfium measures angles clockwise.
    return -np.rint(raw.angles(handle, count) / (np.pi / 2)).astype(np.int64) % 4


def _words(
    characters: Characters, letters: Letters, number: int, fonts: Fonts, mends: Mends, rules: Sequence[Rule]
) -> list[Word]:  # fmt: skip
    if not len(characters.codes):
        return []
    characters = with_raised_in_line(without_doubles(characters, number, mends), letters, rules)
    text, strange = "", set[str]()
    if not mends.are_plain(characters.codes):
        text = text_of_codes(characters.codes)
        strange = mends.strange(text)
    if combining := [*filter(unicodedata.combining, strange)]:
        characters, text = with_marks_in_place(characters, text, combining, number, mends)
    starts, styles = _begun(characters, _first_of_words(characters, rules), letters, fonts)
    texts = text_of_codes(characters.codes, starts).split("\n")
    if fonts.has_legacy:
        texts = fonts.decoded(texts, styles, number, mends)
    if combining or (strange and needs_mending(text)):
        texts = _mended(texts, styles, number, mends)
    if SOFT_HYPHEN in text:
        texts = [said.replace(SOFT_HYPHEN, "") for said in texts]
    boxes, bold = characters.boxes, map(_is_bold, styles)
    lefts, tops = np.minimum.reduceat(boxes[:, :2], starts).T.tolist()
    rights, bottoms = np.maximum.reduceat(boxes[:, 2:], starts).T.tolist()
    found = cast("list[Word]", list(zip(lefts, tops, rights, bottoms, texts, bold, strict=True)))
    return _printed_once(found, number, mends) if _may_double(boxes[starts]) else found


def _begun(
    characters: Characters, first: Mask, letters: Letters, fonts: Fonts
) -> tuple[npt.NDArray[np.int64], list[Style]]:  # fmt: skip
    """Where words begin, of which `first` has those that the white tells, and in what style each is."""
    starts = first.nonzero()[0]
    if not fonts.has_legacy:
        styles = fonts.styles(letters.objects_at(characters.indices[starts]))
    if fonts.has_legacy:
        objects = letters.objects()[characters.indices]
        starts = np.flatnonzero(first | fonts.changes(objects))
        styles = fonts.styles(objects[starts])
    return starts, styles


def _mended(texts: list[str], styles: Sequence[Style], number: int, mends: Mends) -> list[str]:
    """The texts mended, but for those that a legacy font's encoding tells."""
    if any(style.legacy is not None for style in styles):
        found = zip(texts, styles, strict=True)
        return [mended(said, number, mends) if style.legacy is None else said for said, style in found]
    known = mends.known
    unknown = list(set(texts).difference(known))
    if unknown:
        # All at once: what is visible has no line break, and none composes with a letter or turns into one.
        known.update(zip(unknown, mended("\n".join(unknown), number, mends).split("\n"), strict=True))
    return list(map(known.__getitem__, texts))


def _printed_once(words: list[Word], number: int, mends: Mends) -> list[Word]:
    """Without words that stand in the place of one that reads alike."""
    found: list[Word] = []
    seen: dict[str, list[Word]] = {}
    for word in words:
        twins = seen.setdefault(word[4], [])
        if any(_same_place(word, twin) for twin in twins[-_TWINS:]):
            mends.tell(DOUBLED, number, word[4])
        else:
            found.append(word)
            twins.append(word)
    return found


def _may_double(firsts: raw.Floats) -> bool:
    """Whether two words begin in about one place (a quick look, right when it says no)."""
    # Rows one behind another as if on one long line; those of half a row lower, too.
    places = np.floor(firsts[:, 1] / 4 + _HALF_ROWS)
    places *= _LONG
    places += firsts[:, 0]
    places.sort()
    return bool(np.count_nonzero(places[:, 1:] - places[:, :-1] < 2))


def _same_place(one: Word, other: Word) -> bool:
    near = 0.12 * (one[3] - one[1])
    return abs(one[0] - other[0]) < near and abs(one[1] - other[1]) < near


def _first_of_words(characters: Characters, rules: Sequence[Rule]) -> Mask:
    """Which characters begin a word: after a space, a gap, a rule, or on another line."""
    lefts, tops, rights, bottoms = characters.boxes.T
    heights = np.maximum(bottoms - tops, 1.0)
    lower = np.minimum(heights[1:], heights[:-1])
    middles = (tops + bottoms) / 2
    apart = np.abs(middles[1:] - middles[:-1]) > 0.34 * lower
    back = lefts[1:] < lefts[:-1] - 0.3 * lower
    first = np.ones(len(heights), np.bool_)
    gaps = lefts[1:] - rights[:-1]
    first[1:] = (gaps > _GAPS[characters.white[1:]] * lower) | apart | back
    if rules:
        part_at_rules(first, gaps, lower, characters.boxes, rules)
    return first


def _turned_words(
    letters: Letters, turns: Turns, frame: Frame, number: int, fonts: Fonts, mends: Mends, rules: Sequence[Rule]
) -> list[Word]:  # fmt: skip
    """Words of a page with text in several directions. Text that is not upright comes as one word a line, with the
    place it takes on the page."""
    left, top, right, bottom = raw.loose_boxes(letters.handle, len(letters.codes)).T
    found: list[Word] = []
    for turn in range(4):
        chosen = turns == turn
        if not chosen.any():
            continue
        own = frame._replace(turns=turn)
        characters = visible(letters, own.shown(left, bottom, right, top), chosen)
        words = _words(characters, letters, number, fonts, mends, rules if turn == frame.turns else ())
        if turn == frame.turns:
            found += words
            continue
        kind = {1: Turned, 3: Downwards}.get((turn - frame.turns) % 4, Word)
        for line in lines_of(words):
            around = np.array([[min(w[0] for w in line), min(w[1] for w in line),
                                max(w[2] for w in line), max(w[3] for w in line)]])  # fmt: skip
            x0, top, x1, bottom = own.turned_to(frame, around)[0].tolist()
            found.append(kind(x0, top, x1, bottom, text_of(line), line[0][5]))
    return found
