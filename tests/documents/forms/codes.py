"""Vietnamese as it was written before Unicode: TCVN3, whose toned capitals live in a second font, and VNI.

Written from the tables of the standards and of the fonts, apart from the reader's, so that one checks the other.
"""

import unicodedata
from itertools import groupby
from typing import NamedTuple

# TCVN 5712, third part: one byte a letter.
_TCVN3_LOWER = dict(
    zip(
        "àảãáạ" "ằẳẵắặ" "ầẩẫấậ" "èẻẽéẹ" "ềểễếệ" "ìỉĩíị" "òỏõóọ" "ồổỗốộ" "ờởỡớợ" "ùủũúụ" "ừửữứự" "ỳỷỹýỵ" "ăâêôơưđ",
        (
            *b"\xb5\xb6\xb7\xb8\xb9", *b"\xbb\xbc\xbd\xbe\xc6", *b"\xc7\xc8\xc9\xca\xcb", *b"\xcc\xce\xcf\xd0\xd1",
            *b"\xd2\xd3\xd4\xd5\xd6", *b"\xd7\xd8\xdc\xdd\xde", *b"\xdf\xe1\xe2\xe3\xe4", *b"\xe5\xe6\xe7\xe8\xe9",
            *b"\xea\xeb\xec\xed\xee", *b"\xef\xf1\xf2\xf3\xf4", *b"\xf5\xf6\xf7\xf8\xf9", *b"\xfa\xfb\xfc\xfd\xfe",
            *b"\xa8\xa9\xaa\xab\xac\xad\xae",
        ),
        strict=True,
    )
)  # fmt: skip
_TCVN3_UPPER = dict(zip("ĂÂÊÔƠƯĐ", b"\xa1\xa2\xa3\xa4\xa5\xa6\xa7", strict=True))
# VNI: a base letter and a letter for shape and tone.
_VNI_TONES = {"": "", "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_VNI_ROOF = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_VNI_BREVE = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
_VNI_ALONE = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ"}


class Run(NamedTuple):
    """Characters in one font: `text` are the codes, to be written as windows-1252."""

    text: str
    capitals: bool = False


def tcvn3(text: str) -> list[Run]:
    """`text` in TCVN3. What has no code in the first font is written in that of capitals; a word all in capitals is
    written there as a whole."""
    runs = []
    words = [word for word in _words(unicodedata.normalize("NFC", text)) if word]
    letters = [(letter, _is_all_capitals(word)) for word in words for letter in word]
    for capitals, group in groupby(letters, lambda pair: _needs_capitals(*pair)):
        runs.append(Run("".join(_tcvn3_letter(letter, capitals) for letter, _ in group), capitals))
    return runs


def _words(text: str) -> list[str]:
    words, last = [""], " "
    for letter in text:
        if (letter == " ") != (last == " "):
            words.append("")
        words[-1] += letter
        last = letter
    return words


def _is_all_capitals(word: str) -> bool:
    toned = [letter for letter in word if letter.lower() in _TCVN3_LOWER and letter != letter.lower()]
    return bool(toned) and word == word.upper()


def _needs_capitals(letter: str, all_capitals: bool) -> bool:
    toned = letter != letter.lower() and letter.lower() in _TCVN3_LOWER and letter not in _TCVN3_UPPER
    return toned or all_capitals


def _tcvn3_letter(letter: str, capitals: bool) -> str:
    if capitals:
        lower = letter.lower()
        return chr(_TCVN3_LOWER[lower]) if lower in _TCVN3_LOWER else lower
    code = _TCVN3_LOWER.get(letter) or _TCVN3_UPPER.get(letter)
    return chr(code) if code else letter


def tcvn3_font(capitals: bool) -> dict[int, str]:
    """What the font shows at each code."""
    codes = {code: chr(code) for code in (*range(0x20, 0x7F), *map(ord, "–—“”‘’…•"))}
    codes |= {code: letter for letter, code in _TCVN3_LOWER.items()} | {c: u for u, c in _TCVN3_UPPER.items()}
    return {code: letter.upper() for code, letter in codes.items()} if capitals else codes


def vni(text: str) -> list[Run]:
    """`text` in VNI, as one run."""
    return [Run("".join(map(_vni_letter, unicodedata.normalize("NFC", text))))]


def _vni_letter(letter: str) -> str:
    lower = letter.lower()
    if lower in _VNI_ALONE:
        written = _VNI_ALONE[lower]
    else:
        base, *marks = unicodedata.normalize("NFD", lower)
        tone = next((mark for mark in marks if mark in _VNI_TONES), "")
        if "\u0302" in marks:
            written = base + _VNI_ROOF[tone]
        elif "\u0306" in marks:
            written = base + _VNI_BREVE[tone]
        elif "\u031b" in marks:
            written = {"o": "ô", "u": "ö"}[base] + _VNI_TONES[tone]
        else:
            written = base + _VNI_TONES[tone] if marks else letter
    return written.upper() if letter != lower else written


def horn_font() -> dict[int, str]:
    """A font that shows Ư at the code of Ƣ, as the text layer of some programmes has it."""
    swapped = {0x01A2: "Ư", 0x01A3: "ư"}
    wide = (*range(0x20, 0x180), *range(0x1A0, 0x1B1), *range(0x1EA0, 0x1EFA), *range(0x2010, 0x2027))
    return {code: chr(code) for code in wide} | swapped


def horned(text: str) -> str:
    """`text` as such a text layer has it. Only the letter without tone has a wrong code: toned ones are their own."""
    return text.replace("Ư", "Ƣ").replace("ư", "ƣ")
