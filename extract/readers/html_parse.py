"""A page to a tree, by libxml2."""

from typing import Any

from lxml import etree

from extract.errors import UnreadableError
from extract.model import Notice

Element = Any

_DEEPEST = 256  # as libxml2 has it
_TOO_DEEP = f"boolean(//*[count(ancestor::*) > {_DEEPEST}])"


def parse(markup: bytes) -> tuple[Element, list[Notice]]:
    """The root element of a page in UTF-8, and a notice of what is missing from it where libxml2 gave up on the page.
    Raises UnreadableError where it makes nothing of it."""
    # A NUL ends the text for libxml2: what stands behind it would be lost.
    markup = markup.replace(b"\0", b"")
    tree, fatal = _parsed(markup, huge=False)
    if fatal is not None and "depth" not in fatal.message.lower():
        # A text, a picture in an attribute or a script over 10 MB. Its size is no danger, as a page's is limited;
        # deep nesting is one for whoever walks the tree, and without libxml2's limits has to be looked for.
        whole, still = _parsed(markup, huge=True)
        if whole is not None and still is None and not whole.xpath(_TOO_DEEP):
            tree, fatal = whole, None
    if tree is None:
        raise UnreadableError("The page cannot be read as HTML; fetch it again or save it from a browser.")
    if fatal is None:
        return tree, []
    if "depth" in fatal.message.lower():
        message = f"The page nests its elements deeper than {_DEEPEST} levels; what lies deeper was not read."
        return tree, [Notice("html_too_deep", message, fatal.line)]
    message = f"The page could not be read beyond line {fatal.line}; save it anew from a browser, or cut out the rest."
    return tree, [Notice("html_not_whole", message, fatal.line)]


def _parsed(markup: bytes, huge: bool) -> tuple[Element, Any]:
    """The root element or None, and the error that libxml2 stopped at or None."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=huge)
    try:
        tree = etree.fromstring(markup, parser)
    except etree.XMLSyntaxError:
        tree = None
    return tree, next(iter(parser.error_log.filter_from_fatals()), None)
