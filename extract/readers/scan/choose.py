"""What a line says, from what its readers say: readings that agree are sure, others stand beside the chosen one.

Figures from lines that two engines read alike were wrong in fewer than one of a hundred in trials on scans of 150 to
300 dpi, and lines with one reading only in more than one of four: the confidences below follow those trials.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from extract.readers.scan.syllables import odd_words

_ALIKE = 0.97  # two engines read the same
_OWN = 0.98  # one engine and the page's own digits
_TWICE = 0.92  # they agree at the second look
_MARKS = 0.93  # the digits agree, the mark is told by its shape
_MOST = 0.8  # two of several readings agree
_LIKELY = 0.7  # they disagree, and one of them is sure
_ONE = 0.5  # each reads something else

_NUMBER = re.compile(r"[-+−]?\d[\d.,]*(?:\s?%)?(?:\s*/\s*\d[\d.,]*)?")
_SPACE_IN_NUMBER = re.compile(r"(?<=\d)\s*([.,])\s*(?=\d)")
# What borders, specks and stamps leave at the ends of a line.
_LEFT = re.compile(r"^[\s|_\\~`'\"“”„‘’«»^*·•°:;,.<>=¿!]+(?=\w|\()")
_RIGHT = re.compile(r"(?<=[\w)%])[\s|_\\~`'\"“”„‘’«^·•°<>=!]+$")
_NUMBER_EDGE = re.compile(r"^[^\d(+−-]+(?=\d)|(?<=[\d%])[^\d%)]+$")
# A dot parts thousands; before other than three digits it is a comma that was misread, or a page in English.
_ODD_DOT = re.compile(r"\.(?!\d{3}(?!\d))")
# Before a number at the beginning of a line no other word is as like «Bảng»; engines take its accent for another.
_TABLE_WORD = re.compile(r"^(?:B[AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ]NG|B[aàáảãạăằắẳẵặâầấẩẫậ]ng)(?=\s+\d)")
# Letters that digits are misread as.
_LIKE_DIGITS = frozenset("ABDGIJOQSTZbgiloqstz")
_COLUMN = re.compile(r"\(\d{1,2}\)")
_IN_BRACKETS = re.compile(r"\((\d[\d.,]*)\)")
_WORD_OVER = re.compile(r"[^\W\d_]\s*/")
_ODD = str.maketrans({"‚": ",", "—": "–", "−": "-", "\u2010": "-", "\u2011": "-", "⁄": "/"})


class Reading(NamedTuple):
    """The chosen text, how far it can be trusted (0 to 1; under 0.9 is doubt), and what else was read."""

    text: str
    confidence: float
    others: tuple[str, ...] = ()


class Votes(NamedTuple):
    """What was read in one line: by asterocr, by asterocr in digits only, by tesseract, and what a second look gave;
    `own` is the reading by the page's own digits, `mark` the decimal mark that its shape tells, `unlike` says that some
    of its pieces are like none of these digits; the engines are as sure as they say (0 to 1)."""

    aster: str
    digits: str
    tess: str | None
    again: tuple[str, ...] = ()
    own: str | None = None
    mark: str | None = None
    unlike: bool = False
    aster_sure: float = 0.0
    tess_sure: float = 0.0


def tidy(text: str) -> str:
    """A reading without what borders and specks add, composed, single-spaced."""
    text = unicodedata.normalize("NFC", text).translate(_ODD)
    text = " ".join(text.split())
    text = _TABLE_WORD.sub(_table_word, _RIGHT.sub("", _LEFT.sub("", text)).strip())
    bare = _SPACE_IN_NUMBER.sub(r"\1", text)
    return bare if is_number(bare) else text


def _table_word(found: re.Match[str]) -> str:
    return "BẢNG" if found[0].isupper() else "Bảng"


def is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None


def looks_numeric(text: str) -> bool:
    """Whether a reading is of a number, be it with a letter or speck in it; «đa:90)» and «số/90» end a header."""
    if text in ("O", "o"):
        return True  # what a nought alone in its cell is read as
    digits = sum(letter.isdigit() for letter in text)
    letters = sum(letter.isalpha() and letter not in _LIKE_DIGITS for letter in text)
    alike = sum(letter in _LIKE_DIGITS for letter in text)
    if _WORD_OVER.search(text) or len(text) > 12:
        return False
    return digits > 0 and letters * 3 <= digits and alike < digits * 2


def is_settled(votes: Votes) -> bool:
    """Whether a line needs no second look."""
    aster, tess = tidy(votes.aster), None if votes.tess is None else tidy(votes.tess)
    if looks_numeric(aster) or looks_numeric(tess or ""):
        return votes.own is not None and votes.own in (votes.digits, tess)
    return aster == tess and aster != ""


def choose(votes: Votes) -> Reading:
    """The reading of a line."""
    texts = [tidy(text) for text in (votes.aster, votes.tess) if text is not None]
    if any(map(looks_numeric, texts)):
        return _bracketed([*texts, *map(tidy, votes.again)]) or _number(votes, texts)
    return _words(votes, texts)


def _number(votes: Votes, texts: list[str]) -> Reading:
    read = [_NUMBER_EDGE.sub("", text) for text in (*texts, *map(tidy, votes.again))]
    # asterocr in digits only is no other engine than asterocr: its vote counts where its free reading has a letter.
    digits = votes.digits.strip(".,")
    read = [digits, *read[1:]] if read and not is_number(read[0]) else read
    found = [text for text in read if is_number(text)]
    others = _distinct([*found, *([votes.own] if votes.own else [])])
    if votes.own is not None and votes.own in found:
        return _but(votes.own, _OWN, others)
    if votes.own is not None:
        same = [text for text in found if _bare(text) == _bare(votes.own)]
        if same:
            return _but(votes.own, _MARKS, others)
        return _but(_most(found) or votes.own, _ONE, others)
    if len(texts) > 1 and is_number(read[0]) and read[0] == read[1]:
        doubtful = votes.unlike or _off(read[0], votes.mark) or _ODD_DOT.search(read[0]) is not None
        return _but(_with_mark(read[0], votes.mark), _MOST if doubtful else _TWICE, others)
    best = _most(found)
    if best is None:
        return Reading(texts[-1] if texts else "", 0.2, _distinct([*texts, votes.digits]))
    agreed = found.count(best) > 1
    return _but(_with_mark(best, votes.mark), _MOST if agreed else _ONE, others)


def _bracketed(texts: Sequence[str]) -> Reading | None:
    """The number of a column, «(4)», or the end of a header, «(100)», «1.740)», where some took the bracket for a
    digit or left it out. Of a longer number two readings must have its digits."""
    column = next((text for text in texts if _COLUMN.fullmatch(text) or _is_enclosed(text, texts)), None)
    if column is not None:
        return _but(column, _ALIKE if texts[:2] == [column] * 2 else _MOST, _distinct(texts))
    found = next((text for text in texts if text[-1:] == ")" and is_number(text[:-1])), None)
    if found is None:
        return None
    numbers = [text for text in texts if is_number(text)]
    like = all(found[:-1] in (text, text[:-1]) for text in numbers)
    return _but(found, _MOST, _distinct(texts)) if like else None


def _is_enclosed(text: str, texts: Sequence[str]) -> bool:
    found = _IN_BRACKETS.fullmatch(text)
    return found is not None and sum(other.strip("()") == found[1] for other in texts) > 1


def _words(votes: Votes, texts: list[str]) -> Reading:
    again = [text for text in map(tidy, votes.again) if text]
    if len(texts) == 1:
        return Reading(texts[0], _ALIKE - 0.1 if texts[0] in again else _ONE, _distinct([*texts, *again])[1:])
    aster, tess = texts
    if aster == tess:
        return Reading(tess, _ALIKE if tess else 0.3)
    others = _distinct([tess, aster, *again])
    if tess in again[:1] or aster in again[1:]:
        return _but(tess if tess in again[:1] else aster, _TWICE, others)
    if not tess or not aster:
        return _but(tess or aster, 0.3, others)
    if _letters(tess) == _letters(aster):
        return _but(max(tess, aster, key=len), _MOST, others)
    return _but(*_likelier(votes, tess, aster, again), others)


def _likelier(votes: Votes, tess: str, aster: str, again: Sequence[str]) -> tuple[str, float]:
    """Of two readings the likelier: of possible words, read the same twice, by the engine that is sure of it."""
    odd_tess, odd_aster = odd_words(tess), odd_words(aster)
    if odd_tess != odd_aster:
        return (tess if odd_tess < odd_aster else aster), _LIKELY
    twice_aster, twice_tess = again[:1] == [aster], again[1:] == [tess]
    # asterocr tells accents better where it is sure, and small letters from capitals worse.
    if (
        tess.casefold() != aster.casefold()
        and twice_aster
        and (not twice_tess or votes.tess_sure < (0.95 if votes.aster_sure > 0.85 else 0.9))
    ):
        return aster, _LIKELY
    return tess, _LIKELY if votes.tess_sure > 0.9 > votes.aster_sure else _ONE


def _but(text: str, confidence: float, others: Sequence[str]) -> Reading:
    return Reading(text, confidence, tuple(other for other in others if other != text))


def _distinct(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _most(texts: Sequence[str]) -> str | None:
    """The reading that most give, of those without a dot where none can be; of equals the one with a comma, as a dot is
    read for a comma and not the reverse."""
    if not texts:
        return None
    texts = [text for text in texts if not _ODD_DOT.search(text)] or texts
    return max(dict.fromkeys(texts), key=lambda text: (texts.count(text), "," in text))


def _bare(text: str) -> str:
    return text.replace(".", "").replace(",", "")


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _off(text: str, mark: str | None) -> bool:
    return mark is not None and sum(text.count(m) for m in ".,") == 1 and mark not in text


def _with_mark(text: str, mark: str | None) -> str:
    """The number with the mark that its shape tells, where it has one mark and that is another."""
    return text.replace("." if mark == "," else ",", mark) if mark and _off(text, mark) else text
