"""Vietnamese as it was written before Unicode: fonts whose glyphs are other letters than their codes say.

In a TCVN3 font («.VnTime», also called ABC) the code of «µ» shows «à»; capitals with accents live in a second font
(«.VnTimeH») at the codes of the small letters. In a VNI font («VNI-Times») an accent is a letter of its own behind the
vowel: «aø» shows «à». A text says nothing of this itself: the name of its font does, or the statistics of its letters.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from extract.legacy_words import share_of_syllables, words_of

TCVN3, VNI = "tcvn3", "vni"


class Legacy(NamedTuple):
    """How a font shows text: `name` of the encoding («tcvn3» or «vni»), and whether all its letters are `capitals`."""

    name: str
    capitals: bool


# A PDF names a part of a font «ABCDEF+.VnTime»; names are cut at the style: «.VnTimeH,Bold», «.VnArial-BoldItalic».
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_STYLE = re.compile(r"(?:[-, _]*(?:bold|italic|oblique|regular|normal|light|medium|mt|ps|\d+))+$", re.IGNORECASE)
# Some producers drop the leading dot or write it otherwise («_VnTime», «#2EVnTime»); «VnTime» has a small n, which
# tells it from «VNI-Times» and from Unicode fonts («VNF-Futura», «VNtimes new roman» of a third encoding).
_TCVN3_FONT = re.compile(
    r"(?:\.|_|#2e|%2e)\s?vn(?!i[-_ ])\w|(?-i:Vn)(?:Time|Arial|Avant|Century|Helvet|Book)", re.IGNORECASE
)
_VNI_FONT = re.compile(r"vni(?:[-_ ]|(?=(?:Times|Helve|Aptima|Avo|Centur|Univer)))", re.IGNORECASE)

# Letters of Vietnamese that no text in these encodings can hold, as their codes are all below U+0100: a text with some
# is Unicode already, whatever font it names (a converter changed the letters and left the name).
_OWN = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9]")

# What programs make of the codes on the way: symbol fonts shift them to the private area, text layers of PDF write
# look-alikes, and a byte that was read as latin-1 keeps the controls that are quotes and dashes in windows-1252.
_SURFACE = {0xF000 + code: code for code in range(0x20, 0x100)}
_SURFACE |= {0x03BC: 0xB5, 0x2219: 0xB7, 0x22C5: 0xB7, 0x0131: ord("i")}
_SURFACE |= {code: ord(bytes([code]).decode("cp1252", "replace")) for code in range(0x80, 0xA0)}
_NEEDS_SURFACE = re.compile("[\x80-\x9f\u0131\u03bc\u2219\u22c5\uf020-\uf0ff]")
# The code of «ư» is the soft hyphen, which a PDF gives as a minus or a hyphen of its own; between figures it is one.
_MINUS = re.compile(r"(?<=[^\W\d_])[\u2010\u2011\u2212]|[\u2010\u2011\u2212](?=[^\W\d_])")

# Capitals that TCVN 5712 has beside what its fonts of the second kind show, and tones behind a vowel.
_TCVN3_MORE = dict(zip("¯º¿ÀÁÂÃÄÅÍÙÚÛàðÿ", "ẰẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ", strict=True))
_TONES = dict(zip("°±²³´", "\u0300\u0309\u0303\u0301\u0323", strict=True))
_TONE = re.compile("(?<=[AEIOUYaeiouy¡-¦¨-\u00ad])[°±²³´]")
# The two letters that the library's table lacks, with VNI's own codes.
_VNI_MORE = {"aú": "ẳ", "AÚ": "Ẳ", "î": "ỵ", "Î": "Ỵ"}


# Measured on the words of five published texts: in Unicode at least 0.99 are syllables as they stand; in TCVN3 and VNI
# at most 0.33 as they stand, 0.99 decoded and 0.4 decoded as the other; read in a wrong character set, or in a European
# language, at most 0.5 decoded.
_FEWEST = 6
_MOST_AS_IS = 0.5
_LEAST_DECODED = 0.9
_MOST_UNICODE = 0.03


@lru_cache(maxsize=1024)
def scheme_of_font(name: str) -> Legacy | None:
    """How text in the font `name` is encoded; None for a font of Unicode text. Accepts names from PDF, CSS and Word,
    with or without style («.VnTimeH», «ABCDEF+.VnTimeH-Bold», «VNI-Times»)."""
    bare = _SUBSET.sub("", name.strip().strip("\"'").strip())
    if _VNI_FONT.match(bare):
        return Legacy(VNI, capitals=False)
    if _TCVN3_FONT.match(bare):
        return Legacy(TCVN3, capitals=_STYLE.sub("", bare).endswith(("H", "h")))
    return None


def decode(text: str, legacy: Legacy) -> str:
    """`text` in Unicode (NFC). A text that holds letters which only Unicode has is one already and stays as it is.

    Give it what stood in the font untouched: the soft hyphen is a letter in TCVN3.
    """
    if text.isascii():
        return text.upper() if legacy.capitals else text
    if is_unicode(text):
        return unicodedata.normalize("NFC", text)
    if legacy.name == VNI:
        decoded = _vni_pattern().sub(lambda found: _vni()[found[0]], _surface(text))
    else:
        decoded = _MINUS.sub("\u00ad", _surface(text))
        decoded = _TONE.sub(lambda found: _TONES[found[0]], decoded).translate(_tcvn3())
    decoded = unicodedata.normalize("NFC", decoded)
    return decoded.upper() if legacy.capitals else decoded


def is_unicode(text: str) -> bool:
    """Whether `text` holds letters of Vietnamese that no text in a legacy encoding can hold."""
    return _OWN.search(text) is not None


def scheme_of_text(text: str) -> Legacy | None:
    """The encoding of `text` by its letters alone, where it is certain: its words with letters beyond ASCII are no
    Vietnamese syllables as they stand, and nearly all are once decoded. None for all else, and for a few words."""
    words = words_of(text)
    if len(words) < _FEWEST or share_of_syllables(words) > _MOST_AS_IS:
        return None
    if sum(map(is_unicode, words)) > len(words) * _MOST_UNICODE:
        return None
    for name in (TCVN3, VNI):
        if share_of_syllables([_decoded(word, name) for word in words]) >= _LEAST_DECODED:
            return Legacy(name, capitals=False)
    return None


@lru_cache(maxsize=8192)
def _decoded(word: str, name: str) -> str:
    """A word decoded, and kept, as all documents have the same ones."""
    return decode(word, Legacy(name, capitals=False))


def _surface(text: str) -> str:
    return text.translate(_SURFACE) if _NEEDS_SURFACE.search(text) else text


@cache
def _tcvn3() -> dict[int, str]:
    return {ord(code): letter for code, letter in (_TCVN3_MORE | dict(_pairs(TCVN3))).items()}


@cache
def _vni() -> dict[str, str]:
    """The pairs of the library, and those with a small mark behind a capital, as in «Aâm» at the head of a sentence."""
    table = dict(_pairs(VNI)) | _VNI_MORE
    for code, letter in list(table.items()):
        if len(code) == 2 and code.islower():
            table.setdefault(code[0].upper() + code[1], letter.upper())
    return table


@cache
def _vni_pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _vni()), key=len, reverse=True)))


def _pairs(name: str) -> tuple[tuple[str, str], ...]:
    # A tenth of a second to import: only for documents that need it.
    from viparse.normalize.encodings import CHARMAPS

    pairs: tuple[tuple[str, str], ...] = CHARMAPS[name].pairs
    return pairs
