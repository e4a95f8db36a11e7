"""Normal forms of Vietnamese text: for comparing names, for search, for addresses and for dictionary order."""

import re
import unicodedata
from functools import lru_cache

from extract.text import compose

_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}  # huyền hỏi ngã sắc nặng
_VOWELS = "aăâeêioôơuưy"
_LETTERS = re.compile(r"[^\W\d_]+")
_NOT_ALPHANUMERIC = re.compile(r"[^0-9a-z]+")
# What a name is printed with or without, at a typist's whim: all dashes, commas, dots, ampersands and quotes.
_WHIMS = re.compile("[-\u2010-\u2015\u2212,.&\"'`\u00b4\u2018-\u201f\u00ab\u00bb]")

# Where the tone of oa, oe, uy goes: on the first letter at the end of a syllable (hòa, khỏe, thủy), on the second
# before a consonant (hoàn, khoét, huýt), and always on the second after q, whose u is no vowel (quý).
_OPEN = re.compile(rf"(?<![{_VOWELS}])(oa|oe|uy)$")
_CLOSED = re.compile(rf"(?<![{_VOWELS}])(oa|oe|uy)(?=[bcdđghklmnpqrstvx]+$)")
# Without one of these no tone can stand elsewhere.
_MOVABLE = re.compile(r"[oòóỏõọ][aeàáảãạèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ]|q[uùúủũụ]", re.IGNORECASE)
_AFTER_Q = re.compile(rf"(?<=q)u([{_VOWELS}])(?![{_VOWELS}])")

# In dictionary order a letter with a hat or a hook is a letter of its own after the plain one, whatever follows:
# «an» < «ay» < «ăn». A byte after all letters says so: ăn = a{n.
_ORDER = str.maketrans(
    {"ă": "a{", "â": "a|", "đ": "d{", "ê": "e{", "ô": "o{", "ơ": "o|", "ư": "u{"},
)


# Headers, names and captions come again and again; long texts come once and would fill the memory.
_KEPT = 300


def fold(s: str) -> str:
    """`s` in lower case without accents, Đ as d.

    Equal to DuckDB's `translate(lower(strip_accents(nfc_normalize(s))), 'đ', 'd')`, so that a search key made
    here meets one made in SQL. Only for search and suggestions: Phú Yên and Phù Yên are different places.
    """
    return _fold_short(s) if len(s) <= _KEPT else _fold(s)


def _fold(s: str) -> str:
    if s.isascii():
        return s.lower()
    bare = "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.category(c).startswith("M"))
    return unicodedata.normalize("NFC", bare).lower().replace("đ", "d")


_fold_short = lru_cache(maxsize=1 << 16)(_fold)


def slug(s: str) -> str:
    """`s` folded, with every run of other characters as one hyphen and none at the ends («binh-dinh»)."""
    return _NOT_ALPHANUMERIC.sub("-", fold(compose(s))).strip("-")


def mend_tones(s: str) -> str:
    """`s` in NFC with tone marks where most publishers put them: hoà → hòa, khoẻ → khỏe, uỷ → ủy, qúy → quý.

    Length and letters are those of the NFC text; both placements are taught, and only the place differs.
    """
    s = unicodedata.normalize("NFC", s)
    return _LETTERS.sub(lambda m: _mend_word(m.group()), s) if _MOVABLE.search(s) else s


@lru_cache(maxsize=1 << 14)
def _mend_word(word: str) -> str:
    letters, tones = zip(*map(_split_tone, word), strict=True)
    marked = [i for i, tone in enumerate(tones) if tone]
    if len(marked) != 1:
        return word
    here, target = marked[0], _tone_place("".join(letters).lower())
    if target is None or here not in target[0] or here == target[1]:
        return word
    moved = list(letters)
    moved[target[1]] = unicodedata.normalize("NFC", letters[target[1]] + tones[here])
    return "".join(moved)


def _tone_place(toneless: str) -> tuple[range, int] | None:
    """The two letters that share the tone, and the one that should bear it; None where no rule is needed."""
    if found := _AFTER_Q.search(toneless):
        return range(found.start(), found.start() + 2), found.start() + 1
    if found := _OPEN.search(toneless):
        return range(found.start(), found.start() + 2), found.start()
    if found := _CLOSED.search(toneless):
        return range(found.start(), found.start() + 2), found.start() + 1
    return None


def _split_tone(letter: str) -> tuple[str, str]:
    """A letter without its tone (ấ → â), and the combining mark of the tone or nothing."""
    if letter.isascii():
        return letter, ""
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in parts[1:] if mark in _TONES)
    if len(tone) != 1:
        return letter, ""
    return unicodedata.normalize("NFC", parts.replace(tone, "")), tone


def toneless(s: str) -> str:
    """`s` without tone marks, but with the letters' own: ấ → â, Ủ → U, Đ stays."""
    return "".join(_split_tone(c)[0] for c in unicodedata.normalize("NFC", s))


def name_words(s: str) -> list[str]:
    """The words of a name, in the case they were printed in, without «và» and without marks of punctuation."""
    words = _WHIMS.sub(" ", mend_tones(compose(s))).split()
    return [word for word in words if word.casefold() != "và"]


def name_key(s: str) -> str:
    """What two spellings of one name share: composed, tones mended, case folded, dashes, commas, dots,
    ampersands, quotes and «và» as one space.

    Diacritics stay, as they tell names apart. Spaces stay too, single: «Lao động -TB» and «Lao động - TB» are the
    same words, and no two words can run together into a third.
    """
    return " ".join(name_words(s)).casefold()


def sort_key(s: str) -> str:
    """A string whose plain byte order is Vietnamese dictionary order.

    First the letters (a ă â b c d đ e ê …), then, between names that differ in nothing else, the tones word by word
    (ngang, huyền, hỏi, ngã, sắc, nặng as 0 to 5): «Bình Định» gives «binh-d{inh 15».
    """
    words = re.findall(r"[^\W_]+", mend_tones(compose(s)).lower())
    keys = [_word_key(word) for word in words]
    return f"{'-'.join(letters for letters, _ in keys)} {''.join(tone for _, tone in keys)}".strip()


@lru_cache(maxsize=1 << 14)
def _word_key(word: str) -> tuple[str, str]:
    return _ordered_letters(word), _tone_of(word)


def _ordered_letters(word: str) -> str:
    ordered = toneless(word).translate(_ORDER)
    return ordered if ordered.isascii() else fold(ordered)  # an accent of another language orders nothing


def _tone_of(word: str) -> str:
    marks = [mark for mark in unicodedata.normalize("NFD", word) if mark in _TONES]
    return _TONES[marks[0]] if marks else "0"
