"""Pages written for fonts before Unicode: known quickly from the others, and decoded.

Most are in one encoding as a whole, and are decoded before they are parsed. A page with parts in Unicode, or in several
encodings, is decoded text by text: by the font where one is named, else by the letters of the largest part of the page
that is certain.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Any

from extract.encodings import Decoded, utf16_without_mark
from extract.legacy import scheme_of_font, scheme_of_text
from extract.legacy_runs import Account
from extract.readers.fit import fit
from extract.readers.html_fonts import Named, elements_in, own_font, own_texts, rules_of, texts_of
from extract.readers.legacy_tree import Slot, decode_tree, put_at, text_at

Element = Any

# One search each through the bytes of every page, quick as each begins with fixed letters: what may be the name of a
# legacy font behind what a name can stand behind; and the codes of «à», the commonest letter with an accent: «µ» in
# TCVN3 and «aø» in VNI, in UTF-8 or as references.
_NAMED = re.compile(
    rb"vn(?:[a-z0-9](?<=[\"':,;=\s][._]vn[a-z0-9])|(?:time|arial|avant|centur|helve|book)|i[-_ th](?<=[\"':,;=\s]vni.))"
)
_HINTS = tuple(map(re.compile, (rb"\xc2\xb5", rb"\xce\xbc", rb"a\xc3\xb8", rb"&(?:micro|oslash|#181|#248|#xb5|#xf8);")))
_LETTER = re.compile("[\xa1-\u1eff]")
_C1 = {code: ord(bytes([code]).decode("cp1252", "replace")) for code in range(0x80, 0xA0)}
_HEAD = 65536


def may_be_legacy(lowered: bytes) -> bool:
    """Whether a page (its bytes in lower case) is worth a look for legacy fonts; ordinary pages are not."""
    if b"\0" in lowered[:200]:  # UTF-16
        lowered = lowered.translate(None, b"\0")
    return _NAMED.search(lowered) is not None or any(hint.search(lowered) for hint in _HINTS)


def as_written(data: bytes) -> Decoded:
    """The page with every code untouched, as composing would take TCVN3's «ư» for a soft hyphen and its «é» for «Đ»."""
    for bom, charset in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(bom):
            return Decoded(data.decode(charset, "replace").removeprefix("\ufeff"), charset, ())
    wide = utf16_without_mark(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide, ())
    try:
        return Decoded(data.decode("utf-8"), "utf-8", ())
    except UnicodeDecodeError:
        pass
    try:
        # The bytes are codes of glyphs, whatever the page declares.
        return Decoded(data.decode("cp1252"), "windows-1252", ())
    except UnicodeDecodeError:  # five codes are undefined in it
        return Decoded(data.decode("latin-1").translate(_C1), "windows-1252", ())


def letters_are_legacy(data: bytes) -> bool:
    """Whether a page is no UTF-8 and its letters say that they are codes of a legacy font; only its head is asked."""
    head = data[:_HEAD]
    try:
        codecs.utf_8_decode(head, "strict", False)
        return False
    except UnicodeDecodeError:
        return utf16_without_mark(head) is None and scheme_of_text(head.decode("latin-1")) is not None


def set_capitals(tree: Element, named: Named, encoding: str) -> bool:
    """Makes capitals of what stands in fonts of capitals, in a page that was decoded as a whole from `encoding`. False,
    with the tree half done, if other fonts that it names hold letters that were in no such encoding."""
    legacy = {font: scheme for font in named.all() if (scheme := scheme_of_font(font))}
    if not legacy:
        return True
    if any(scheme.name != encoding for scheme in legacy.values()):
        return False
    small = {font for font, scheme in legacy.items() if not scheme.capitals}
    rules = rules_of(tree)
    for element in elements_in(named.without(small), tree, rules):
        font = own_font(element, rules)
        scheme = scheme_of_font(font) if font else None
        if font is None or (scheme and not scheme.capitals):
            continue
        if scheme and not len(element):  # most: a capital alone, or a word
            element.text = element.text and fit(element.text.upper())
            continue
        for slot in own_texts(element, rules):
            text = text_at(slot)
            if scheme:
                put_at(slot, text.upper())
            elif _LETTER.search(text):
                return False
    return True


def put_in_unicode(tree: Element) -> Account:
    """Decodes the texts of the page in place; the account says what was decoded, and is empty for an ordinary page."""
    account = Account()
    body = tree.find("body")
    body = tree if body is None else body
    decode_tree(account, [body], list(texts_of(body, rules_of(tree))), _slots_in)
    title = tree.find(".//title")
    if account and title is not None and title.text:
        title.text = account.rest(title.text)
    return account


def _slots_in(element: Element) -> Iterator[Slot]:
    return (slot for slot, _ in texts_of(element, {}))
