"""The normal form of a name: what every harmless way of printing it has in common, and nothing that tells names apart.

Composed letters, one place for tones, no case, no punctuation, no «và»; general abbreviations written out, y as i but
in ay, ây and uy, and no spaces. Diacritics stay: Phú Yên and Phù Yên are two places.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from extract.text import compose
from transform.notes import NOTE
from transform.vietnamese import fold, name_words

COMMITTEE = ("ủy", "ban", "nhân", "dân")
# Abbreviations that mean the same words in every name, and that publishers put in any case («Tp.», «TP», «tp»).
ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "đbqh": "đại biểu quốc hội", "tp": "thành phố",
    "tx": "thị xã", "vp": "văn phòng", "vpubnd": "văn phòng ủy ban nhân dân", "bql": "ban quản lý", "ql": "quản lý",
    "kkt": "khu kinh tế", "kcn": "khu công nghiệp", "kcx": "khu chế xuất", "bhxh": "bảo hiểm xã hội",
    "kbnn": "kho bạc nhà nước", "nhnn": "ngân hàng nhà nước", "ub": "ủy ban", "dept": "department",
    "tcty": "tổng công ty", "tw": "trung ương", "ttđt": "thông tin điện tử", "qlkcn": "quản lý khu công nghiệp",
    "qlkkt": "quản lý khu kinh tế", "ptth": "phát thanh truyền hình", "ubmttq": "ủy ban mặt trận tổ quốc",
}  # fmt: skip
# Only where a unit's kind can stand: first, or after UBND.
_UNITS = {"h": "huyện", "q": "quận", "p": "phường", "x": "xã"}
_NUMBERED = re.compile(r"(?i)^([qp])(\d{1,2})$")
# «UBNDhuyện», «TPHuế», «Tp.Vinh»: a short word run together with a name that begins with a capital or a kind.
_RUN_TOGETHER = re.compile(
    r"^(?:VP(?=UBND)|(?:UBND|HĐND|TP|Tp|TX|Tx)"
    r"(?=(?:huyện|quận|thị|thành|tỉnh|xã|phường|[A-ZĐÀ-Ỹ][^\WA-ZĐÀ-Ỹ])))"
)
# What numbers or lists the rows of a table, before the name itself: «1. Sở …», «1) Sở …», «- Sở …», «a) Sở …».
# A letter or a numeral that stands for a kind of place («h. Cao Lãnh», «X. Diêu Trì») is none.
_BULLET = re.compile(r"^\s*(?:\(?(?:\d{1,3}|[a-gi-or-wyzđ]|(?!X\b)[IVX]{1,5})\s*[.)]|\(?[hpqx]\)|[-–—•*+])\s*(?=\w)")
# «Sở Nội vụ*», «Sở Y tế (1)», «Sở Tư pháp²»: the mark of a footnote is no part of the name.
_FOOTNOTE = re.compile(rf"(?:{NOTE}|\s*\(\d{{1,2}}\)|\s*\[\d{{1,2}}\])\s*$")
_BRACKETS = re.compile(r"[()\[\]{}/:;|_]")
_LAST_AND = re.compile(r"\svà\W*$", re.IGNORECASE)
_DOTTED = re.compile(r"\b([Tt])\.\s?([PpXx])\b\.?")  # «T.P Đà Nẵng»
# y is i but in the rhymes ay, ây and uy: «Quy» and «Qui», «Mỹ» and «Mĩ», «Lý» and «Lí».
_OPEN_Y = re.compile(r"(?:(?<=qu)|(?<![aàáảãạâầấẩẫậuùúủũụ]))[yỳỷỹýỵ]")
_AND = re.compile(r"(?<=.)và(?=.)")  # at an end it is part of a name: xã Mường Và
_TWO_NUMBERS = re.compile(r"\d \d")
_ANY_Y = re.compile(r"[yỳỷỹýỵ]")
_I = str.maketrans("yỳỷỹýỵ", "iìỉĩíị")
# Names of the highlands in as many spellings as there are typists: Đắk, Đăk, Đak, Đắc Lắk, Lắc, Krông Pắk, Pắc.
_HIGHLANDS = {"đăk": "đắk", "đak": "đắk", "đắc": "đắk", "đăc": "đắk", "lăk": "lắk", "lắc": "lắk", "lăc": "lắk"}
_HIGHLANDS |= {"pắc": "pắk", "păk": "pắk", "păc": "pắk"}
_MISTYPED = re.compile(r"u([ơờớởỡợ])(?=\w)")  # «Thuơng», «truờng»: no word is spelled so
_LEADING_ZERO = re.compile(r"^0+(?=\d)")


def clean(name: str) -> str:
    """The name without what stands around it in a list: numbers, bullets, marks of footnotes, signs nobody sees."""
    seen = "".join(_seen(letter) for letter in name) if not name.isascii() or not name.isprintable() else name
    return _BULLET.sub("", _FOOTNOTE.sub("", compose(seen)))


@lru_cache(maxsize=1 << 12)
def _seen(letter: str) -> str:
    if "\uff01" <= letter <= "\uff5e":  # full-width letters and digits
        return chr(ord(letter) - 0xFEE0)
    kind = unicodedata.category(letter)
    return "" if kind == "Cf" else " " if kind == "Cc" else letter


def words_of(name: str) -> list[str]:
    """The words of a name in the case they were printed in; brackets, slashes and colons part them like spaces."""
    even = _DOTTED.sub(r"\1\2 ", _BRACKETS.sub(" ", name))
    words = [part for word in name_words(even) for part in _parted(word)]
    return [*words, "Và"] if _LAST_AND.search(compose(even)) else words


@lru_cache(maxsize=1 << 14)
def _parted(word: str) -> tuple[str, ...]:
    found = _RUN_TOGETHER.match(word)
    if found:
        return found[0], *_parted(word[found.end() :])
    numbered = _NUMBERED.match(word)
    if numbered:
        return numbered[1], numbered[2]
    # «sở xd», «nn&ptnt»: a word without a vowel is short for others, and read as if it stood in capitals.
    return (word.upper() if len(word) > 1 and word.isalpha() and not _VOWEL.search(fold(word)) else word,)


_VOWEL = re.compile(r"[aeiouy]")


def expanded(words: Sequence[str]) -> list[str]:
    """The words in lower case with the general abbreviations written out («UBND TP Vinh» → ủy ban nhân dân …)."""
    return list(_expanded(tuple(words)))


@lru_cache(maxsize=1 << 14)
def _expanded(words: tuple[str, ...]) -> tuple[str, ...]:
    out: list[str] = []
    last = len(words) - 1
    for place, word in enumerate(words):
        lower = word.casefold()
        if lower in _UNITS and place < last and (not out or tuple(out[-4:]) == COMMITTEE):
            out.append(_UNITS[lower])
        elif lower == "đảo" and out[-1:] in (["huyện"], ["xã"]) and place < last:
            continue  # «huyện đảo Lý Sơn»: where it lies, no part of its name
        elif lower == "and":
            continue  # as «và»
        elif lower == "nd" and out[-2:] == ["ủy", "ban"]:
            out += ["nhân", "dân"]
        else:
            out += ABBREVIATIONS[lower].split() if lower in ABBREVIATIONS else [_plain_word(lower)]
    return tuple(out)


@lru_cache(maxsize=1 << 14)
def _plain_word(word: str) -> str:
    word = _MISTYPED.sub("ư\\1", word)
    return _HIGHLANDS.get(word) or _LEADING_ZERO.sub("", word)


def spoken(words: Sequence[str]) -> list[str]:
    """The words as they were printed, but for general abbreviations, which are written out: those are no initials."""
    return [part for word in words for part in (ABBREVIATIONS.get(word.casefold(), word).split())]


def squeeze(words: Sequence[str]) -> str:
    """The normal form of expanded words. «và» goes here too, for names whose spaces were lost around it."""
    text = _AND.sub("", "".join(words))
    if _TWO_NUMBERS.search(" ".join(words)):  # «Quận 1, 2» is not Quận 12
        text = "\u00b7".join(words)
    return _OPEN_Y.sub(lambda found: found[0].translate(_I), text) if _ANY_Y.search(text) else text


@lru_cache(maxsize=1 << 15)
def form_words(name: str) -> tuple[str, ...]:
    """The expanded words of a name of the registry; the departments of all provinces share them."""
    return tuple(expanded(words_of(name)))


def normal_form(name: str) -> str:
    """The normal form of a name as it is printed."""
    return squeeze(expanded(words_of(name)))


def folded(normal: str) -> str:
    """A normal form without its accents; two names can share it."""
    return fold(normal)


def is_unaccented(name: str) -> bool:
    """Whether a name is printed without any accent, as on old systems and in English."""
    return all(ord(letter) < 0x80 or not letter.isalpha() for letter in compose(name))
