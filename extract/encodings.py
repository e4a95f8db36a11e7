"""Bytes to text: which character set a file really is in, whatever it says of itself."""

import codecs
import re
import unicodedata
from typing import NamedTuple

from extract.errors import UnreadableError
from extract.model import Notice
from extract.text import compose

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
# One replacement character in a thousand is a broken byte here and there; more is another encoding.
_BROKEN_SHARE = 0.001
_VIETNAMESE = re.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)
# The letters of Vietnamese that Western character sets lack. Đ is left out: their Ð looks like it.
_OWN_LETTERS = re.compile(
    "[ăơưảạẳẵằắặẩẫầấậẻẽẹểễềếệỉĩịỏọổỗồốộởỡờớợủũụửữừứựỷỹỳỵ]",
    re.IGNORECASE,
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Decoded(NamedTuple):
    """`text` is composed (NFC); `charset` names what the bytes were in; `notices` what had to be mended; `as_it_was`
    says that the bytes are this text in UTF-8 already."""

    text: str
    charset: str
    notices: tuple[Notice, ...]
    as_it_was: bool = False


def decode(data: bytes) -> Decoded:
    """Text of `data`. Bytes that are valid UTF-8 are UTF-8, whatever they declare: old portals declare at random.

    Raises UnreadableError for bytes that are text in no encoding in use for Vietnamese.
    """
    declared = _declared(data)
    raw, charset, broken = _choose(data, declared)
    notices = []
    if broken:
        message = f"{broken} byte(s) are no {charset} and show as �; fetch the file again if it was cut or damaged."
        notices.append(Notice("bytes_damaged", message))
    if declared and not _same(declared, charset) and not raw.isascii():
        message = f"The file says it is {declared} but its bytes are {charset}; read as {charset}."
        notices.append(Notice("charset_wrong", message))
    text = _composed(raw)
    as_it_was = text is raw and charset == "utf-8" and not broken and not data.startswith(codecs.BOM_UTF8)
    return Decoded(text, charset, tuple(notices), as_it_was)


def _choose(data: bytes, declared: str | None) -> tuple[str, str, int]:
    for bom, name in _BOMS:
        if data.startswith(bom):
            text = data.decode(name, errors="replace")
            return text, name.removesuffix("-sig"), text.count("\ufffd")
    wide = utf16_without_mark(data)
    if wide:
        return data.decode(wide, errors="replace"), wide, 0
    try:
        return data.decode("utf-8"), "utf-8", 0
    except UnicodeDecodeError:
        pass
    return _not_quite_utf8(data, declared)


def _not_quite_utf8(data: bytes, declared: str | None) -> tuple[str, str, int]:
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if broken <= max(1, len(text) * _BROKEN_SHARE) and _VIETNAMESE.search(text):
        return text, "utf-8", broken
    readings: list[tuple[str, str]] = []
    for name in (declared, "windows-1258", "windows-1252"):
        if name is None or _same(name, "utf-8") or any(_same(name, tried) for _, tried in readings):
            continue
        # No letter of windows-1252 counts: it is for what can be read as nothing before it.
        if readings and name == "windows-1252":
            continue
        reading = _strict(data, name)
        if reading is not None and not _CONTROLS.search(reading):
            readings.append((reading, name))
    if len(readings) == 1:
        return *readings[0], 0
    if not readings:
        raise UnreadableError("The file is text in no known encoding; save it as UTF-8 and try again.")
    # The marks of tones that windows-1258 writes behind a letter read as Western letters with accents («SõÒ»): only
    # letters that no Western set has tell which reading is Vietnamese. The first of equals is the declared one.
    best, name = max(readings, key=lambda found: len(_OWN_LETTERS.findall(found[0])))
    return best, name, 0


def _strict(data: bytes, name: str) -> str | None:
    try:
        # windows-1258 writes tones as combining marks: composed before anything is counted.
        return _composed(data.decode(name))
    except (UnicodeDecodeError, LookupError):
        return None


def _composed(text: str) -> str:
    """`text` composed. To ask first whether it is takes as long as doing it, where tones are letters of their own."""
    return compose(unicodedata.normalize("NFC", text) if any(tone in text for tone in _TONES) else text)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    if found is None:
        return None
    name = found[1].decode("ascii").lower()
    try:
        return codecs.lookup(name).name
    except LookupError:
        return name


def _same(one: str, other: str) -> bool:
    try:
        return codecs.lookup(one).name == codecs.lookup(other).name
    except LookupError:
        return one == other


def utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 of either byte order by its zeros, as every second byte of Latin letters is one; None if it is not."""
    head = data[:2000]
    if len(head) < 40:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return None
