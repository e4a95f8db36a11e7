"""Pages as word processors save them say the size and the colour of every text in its tag: most of a page's bytes, and
of the time that it takes to parse. Without them it is the same document."""

import re
from typing import NamedTuple

from extract.legacy import scheme_of_font
from extract.readers.html_fonts import fonts_named

# A sound tag, so that nothing of a broken one becomes text. Of a cell or a table, attributes say more than looks. Most
# tags say nothing, which the first look tells.
_TAG = re.compile(
    rb"""<(?=[a-zA-Z]+\s)((?i:span|p|font|b|i))(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))+\s*>"""
)
# Tags that hide or raise what is in them, and the fonts from before Unicode.
_HIDES = re.compile(rb"display|mso-hide|visibility|super|text-raise|notereference", re.IGNORECASE)
_OLD_FONT = re.compile(rb"vn", re.IGNORECASE)
# An attribute that no quote ends goes to the next quote there is, which may be one of those left out.
_OPEN = re.compile(rb"""=\s*(?:"[^"<>]*[<>]|'[^'<>]*[<>])""")
# A text with no tag in it, and no letter as a reference.
_PLAIN = rb"((?:[^<>&]|&(?:nbsp|amp|quot|lt|gt|#160);)*)(?=</(?i:%b)\s*>)"
_REFERENCE = re.compile("(&[^;]*;)")
_MOST = 8  # different tags; a page that a program wrote has few
_LOOKED_AT = 65536  # bytes beyond the last tag that was worth it
_WORTH = 4096  # bytes that a tag has to save


def slim(markup: bytes) -> bytes:
    """`markup` without what the tags that it repeats say of the looks of texts; its lines stay the same."""
    shortened, at = markup, 0
    for _ in range(_MOST):
        found = _TAG.search(shortened, at, at + _LOOKED_AT)
        if found is None:
            break
        tag, at = found[0], found.start()
        if _HIDES.search(tag) or _OLD_FONT.search(tag):
            at = found.end()
            continue
        shorter = shortened.replace(tag, _bare(found))
        if len(shortened) - len(shorter) < _WORTH:
            at = found.end()
        else:
            shortened = shorter
    return markup if shortened is markup or _OPEN.search(shortened) else shortened


def _bare(tag: re.Match[bytes]) -> bytes:
    return b"<" + tag[1] + b"\n" * tag[0].count(b"\n") + b">"


class Plain(NamedTuple):
    """A page whose fonts say nothing more, and whether they named an encoding."""

    markup: bytes
    is_named: bool


def without_fonts(markup: bytes, encoding: str) -> Plain | None:
    """A page that was decoded as a whole from `encoding`, with capitals for what stands in fonts of capitals. None
    where it names other fonts as well, or such texts have tags in them: then its elements have to be looked at."""
    is_named, at = False, 0
    for _ in range(_MOST):
        found = _TAG.search(markup, at, at + _LOOKED_AT)
        if found is None:
            break
        tag, at = found[0], found.start()
        if _HIDES.search(tag):
            at = found.end()
            continue
        schemes = [scheme_of_font(name) for name in fonts_named(tag).all()]
        if any(scheme is None or scheme.name != encoding for scheme in schemes):
            return None
        is_named = is_named or bool(schemes)
        if any(scheme and scheme.capitals for scheme in schemes):
            markup = _in_capitals(markup, found)
        else:
            markup = markup.replace(tag, _bare(found))
    rest = [scheme_of_font(name) for name in fonts_named(markup).all()]
    if any(scheme is None or scheme.name != encoding or scheme.capitals for scheme in rest) or _OPEN.search(markup):
        return None
    return Plain(markup, is_named or bool(rest))


def _in_capitals(markup: bytes, tag: re.Match[bytes]) -> bytes:
    bare = _bare(tag)
    pattern = re.compile(re.escape(tag[0]) + _PLAIN % re.escape(tag[1]))
    return pattern.sub(lambda found: bare + _upper(found[1]), markup)


def _upper(text: bytes) -> bytes:
    parts = _REFERENCE.split(text.decode())
    parts[::2] = map(str.upper, parts[::2])
    return "".join(parts).encode()
