"""HTML as portals and Word really write it.

libxml2 mends what is unclosed; this module decides what is a paragraph, which tables only lay out the page, and
where each cell of the others stands in its grid.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from lxml import etree

from extract.compose import Composer
from extract.encodings import Decoded, decode
from extract.errors import UnreadableError
from extract.legacy import scheme_of_font
from extract.legacy_runs import BY_FONTS, BY_LETTERS, Account
from extract.legacy_whole import decode_whole
from extract.model import Document, Notice
from extract.readers.html_fonts import fonts_named
from extract.readers.html_legacy import as_written, letters_are_legacy, may_be_legacy, put_in_unicode, set_capitals
from extract.readers.html_slim import slim, without_fonts
from extract.readers.html_table import Spans, is_layout, mark_breaks, raw_cells, rows_of
from extract.readers.scan.inline import read_inline, read_part
from extract.sniff import HTML
from extract.text import tidy

Element = Any

# What a browser never shows as text.
_SILENT = ("script", "style", "noscript", "template", "object", "iframe", "svg", "math", "select", "textarea")
_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td "
    "tfoot th thead tr ul".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.IGNORECASE)
# Looked for first, as a search without regard to case takes longer than parsing the page.
_MAY_HIDE = (b"display", b"mso-hide", b"visibility")
_DEEPEST = 256  # as libxml2 has it
_TOO_DEEP = f"boolean(//*[count(ancestor::*) > {_DEEPEST}])"
_TABLE_ENDS = re.compile(rb"<table\b"), re.compile(rb"</table\b")


def read_html(
    data: bytes, document_id: str, recognise: bool = True, pictures: Callable[[str], bytes | None] | None = None
) -> Document:
    """The document in `data`; `pictures` gives the bytes of those that came with it, by their address. Without
    `recognise`, pictures are not read. Raises UnreadableError if there is no text in it at all."""
    markup = slim(data)
    lowered = markup.lower()
    page = _legacy_page(data) if may_be_legacy(lowered) else None
    decoded, tree, lost = page or _page(data, markup)
    title, meta = _head(tree)
    _strip(tree, lowered)
    mark_breaks(tree)
    body = tree.find("body")
    composer = Composer()
    spans = Spans()
    walk = _Walk(composer, tree.getroottree(), spans, recognise, pictures or (lambda _: None))
    walk.block(tree if body is None else body)
    if not composer.blocks:
        if lost:
            raise UnreadableError(f"No text could be read: {lost[0].message}")
        raise UnreadableError("The page has no text: it may be an empty shell that a script fills; save it as shown.")
    notices = [*lost, *spans.notices(), *_cut_short(lowered), *walk.notices]
    return Document(
        document_id,
        HTML,
        "html",
        decoded.charset,
        composer.text(),
        tuple(composer.blocks),
        title,
        meta,
        (*decoded.notices, *notices),
    )


class _Page(NamedTuple):
    decoded: Decoded
    tree: Element
    lost: list[Notice]


def _page(data: bytes, markup: bytes) -> _Page:
    if letters_are_legacy(data) and (page := _legacy_page(data)):
        return page
    decoded = decode(markup)
    return _Page(decoded, *_parse(markup if decoded.as_it_was else slim(_bytes(decoded))))


def _legacy_page(data: bytes) -> _Page | None:
    """The page with its texts in legacy fonts decoded; None if it has none."""
    written = as_written(data)
    account = Account()
    whole = decode_whole(written.text)
    if whole:
        markup, encoding = whole.text.encode("utf-8", "replace"), whole.legacy.name
        if plain := without_fonts(markup, encoding):
            (tree, lost), is_decoded, is_named = _parse(plain.markup), True, plain.is_named
        else:
            (tree, lost), fonts = _parse(markup), fonts_named(_bytes(written))
            is_decoded, is_named = set_capitals(tree, fonts, encoding), any(map(scheme_of_font, fonts.all()))
        if is_decoded:
            account.count(whole.letters, encoding, BY_FONTS if is_named else BY_LETTERS)
    if not account:
        tree, lost = _parse(_bytes(written))
        account = put_in_unicode(tree)
    return _Page(written._replace(notices=tuple(account.notices())), tree, lost) if account else None


def _bytes(decoded: Decoded) -> bytes:
    return decoded.text.encode("utf-8", "replace")


def _parse(markup: bytes) -> tuple[Element, list[Notice]]:
    """The root element, and a notice of what is missing from it where libxml2 gave up on the page."""
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


def _head(tree: Element) -> tuple[str, dict[str, str]]:
    meta: dict[str, str] = {}
    links = []
    for element in tree.iter("meta", "link"):  # one way through the tree for both
        if element.tag == "link":
            links.append(element)
            continue
        name = element.get("name") or element.get("property")
        if name and element.get("content") is not None:
            meta.setdefault(name.strip().lower(), tidy(element.get("content")))
    for element in links:
        if (element.get("rel") or "").lower() == "canonical" and element.get("href"):
            meta.setdefault("canonical", element.get("href").strip())
    title = tree.find(".//title")
    return ("" if title is None else tidy("".join(title.itertext()))), meta


def _strip(tree: Element, lowered: bytes) -> None:
    head = tree.find("head")
    if head is not None:
        tree.remove(head)
    etree.strip_elements(tree, *_SILENT, with_tail=False)
    if not any(word in lowered for word in _MAY_HIDE):
        return
    for element in tree.xpath("//*[@style]"):
        parent = element.getparent()
        if parent is not None and _HIDDEN.search(element.get("style")):
            _remove(parent, element)


def _remove(parent: Element, element: Element) -> None:
    tail = element.tail or ""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


class _Walk:
    """Goes through block elements; inline text gathers until the next block begins."""

    def __init__(
        self,
        composer: Composer,
        tree: Element,
        spans: Spans,
        recognise: bool,
        pictures: Callable[[str], bytes | None],
    ) -> None:
        self.notices: list[Notice] = []
        self._recognise = recognise
        self._pictures = pictures
        self._composer = composer
        self._spans = spans
        self._tree = tree
        self._inline: list[str] = []
        self._owner: Element = None

    def block(self, element: Element) -> None:
        self._say(element, element.text)
        for child in element:
            self._child(child)
            self._say(element, child.tail)
        self._flush()

    def _child(self, child: Element) -> None:
        tag = child.tag
        if tag == "table":
            self._flush()
            self._table(child)
        elif tag == "img":
            self._flush()
            self._picture(child)
        elif tag == "br":
            self._flush()
        elif tag in _BLOCKS:
            self._flush()
            self.block(child)
        else:
            self._inline_element(child)

    def _picture(self, picture: Element) -> None:
        source, line, path = picture.get("src") or "", picture.sourceline, self._path(picture)
        self._composer.picture(tidy(picture.get("alt") or ""), source[:200], line, path)
        if self._recognise and source[:11].lower() == "data:image/":
            self.notices += read_inline(source, self._composer, line, path)
        elif self._recognise and (data := self._pictures(source)):
            self.notices += read_part(data, self._composer, line, path)

    def _inline_element(self, element: Element) -> None:
        self._say(element, element.text)
        for child in element:
            self._child(child)
            self._say(element, child.tail)

    def _say(self, element: Element, text: str | None) -> None:
        if text:
            if self._owner is None and not text.isspace():
                self._owner = element
            self._inline.append(text)

    def _flush(self) -> None:
        if self._inline:
            text = tidy("".join(self._inline))
            if text:
                self._composer.paragraph(text, self._owner.sourceline, self._path(self._owner))
            self._inline.clear()
        self._owner = None

    def _path(self, element: Element) -> str:
        return str(self._tree.getpath(element))

    def _table(self, table: Element) -> None:
        rows = rows_of(table)
        caption = table.find("caption")
        if caption is not None:
            self.block(caption)
        nests = next(table.iterdescendants("table"), None) is not None
        if is_layout(table, rows, nests):
            for row in rows:
                for cell in row:
                    self.block(cell)
            return
        path = self._path(table)
        raw, height, width = raw_cells(table, rows, path, nests, self._spans)
        if raw:
            self._composer.table(raw, height, width, table.sourceline, path)
        for row in rows if nests else ():
            for cell in row:
                for nested in cell.iter("table"):
                    if next(nested.iterancestors("table")) is table:
                        self._table(nested)


def _cut_short(lowered: bytes) -> list[Notice]:
    """A download that broke off leaves a table without its end: what is there is read, and that is said."""
    if b"</html" in lowered[-2000:]:
        return []
    opened, closed = (len(tag.findall(lowered)) for tag in _TABLE_ENDS)
    if opened > closed:
        message = f"The page breaks off: {opened - closed} table(s) without an end; fetch it again."
        return [Notice("file_cut_short", message)]
    return []
