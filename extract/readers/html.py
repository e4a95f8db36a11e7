"""HTML as portals and Word really write it.

libxml2 mends what is unclosed; this module decides what is a paragraph, which tables only lay out the page, and
where each cell of the others stands in its grid.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple

from lxml import etree

from extract.compose import Composer
from extract.encodings import Decoded, decode
from extract.errors import UnreadableError
from extract.legacy import scheme_of_font
from extract.legacy_runs import BY_FONTS, BY_LETTERS, Account
from extract.legacy_whole import decode_whole
from extract.model import Document, Notice
from extract.readers.fit import fit
from extract.readers.html_fonts import fonts_named
from extract.readers.html_grid import Spans
from extract.readers.html_legacy import as_written, letters_are_legacy, may_be_legacy, put_in_unicode, set_capitals
from extract.readers.html_parse import parse
from extract.readers.html_raised import put_raised
from extract.readers.html_regular import Regular, Taken, take_out
from extract.readers.html_slim import slim, without_fonts
from extract.readers.html_table import is_layout, mark_breaks, raw_cells, rows_of
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
_TABLE_ENDS = re.compile(rb"<table\b"), re.compile(rb"</table\b")


_Take = Callable[[str], tuple[str, list[Regular]]]


class _ReadWholeError(Exception):
    """A table taken out of the page has to be seen where it stands."""


def read_html(
    data: bytes, document_id: str, recognise: bool = True, pictures: Callable[[str], bytes | None] | None = None
) -> Document:
    """The document in `data`; `pictures` gives the bytes of those that came with it, by their address. Without
    `recognise`, pictures are not read. Raises UnreadableError if there is no text in it at all."""
    read = partial(_read, data, document_id, recognise, pictures or (lambda _: None))
    with suppress(_ReadWholeError):
        return read(take_out)
    return read(_leave_in)


def _read(
    data: bytes, document_id: str, recognise: bool, pictures: Callable[[str], bytes | None], take: _Take
) -> Document:
    markup = slim(data)
    lowered = markup.lower()
    page = _legacy_page(data, take) if may_be_legacy(lowered) else None
    decoded, tree, lost, taken = page or _page(data, markup, take)
    if not taken.are_in(tree):
        raise _ReadWholeError
    title, meta = _head(tree)
    _strip(tree, lowered)
    put_raised(tree, lowered)
    mark_breaks(tree)
    if not taken.may_stay_out(tree):
        raise _ReadWholeError
    body = tree.find("body")
    composer = Composer()
    spans = Spans()
    walk = _Walk(composer, tree.getroottree(), spans, recognise, pictures, taken)
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
    taken: Taken


def _leave_in(markup: str) -> tuple[str, list[Regular]]:
    return markup, []


def _page(data: bytes, markup: bytes, take: _Take) -> _Page:
    if letters_are_legacy(data) and (page := _legacy_page(data, take)):
        return page
    decoded = decode(markup)
    if decoded.charset.startswith("utf-") and not decoded.as_it_was:
        text = slim(_bytes(decoded)).decode()
    else:  # as slim as it gets
        text = decoded.text
    return _taken(decoded, text, take)


def _taken(decoded: Decoded, text: str, take: _Take) -> _Page:
    # A NUL ends the text for libxml2: what stands behind it would be lost.
    rest, tables = take(text.replace("\0", ""))
    return _Page(decoded, *parse(rest.encode("utf-8", "replace")), Taken(tables))


def _legacy_page(data: bytes, take: _Take) -> _Page | None:
    """The page with its texts in legacy fonts decoded; None if it has none."""
    written = as_written(data)
    account = Account()
    whole = decode_whole(written.text)
    if whole:
        markup, encoding = whole.text.encode("utf-8", "replace"), whole.legacy.name
        if plain := without_fonts(markup, encoding):
            account.count(whole.letters, encoding, BY_FONTS if plain.is_named else BY_LETTERS)
            notices = tuple(account.notices())
            return _taken(written._replace(notices=notices), plain.markup.decode("utf-8"), take)
        (tree, lost), fonts = parse(markup), fonts_named(_bytes(written))
        if set_capitals(tree, fonts, encoding):
            is_named = any(map(scheme_of_font, fonts.all()))
            account.count(whole.letters, encoding, BY_FONTS if is_named else BY_LETTERS)
    if not account:
        tree, lost = parse(_bytes(written))
        account = put_in_unicode(tree)
    return _Page(written._replace(notices=tuple(account.notices())), tree, lost, Taken([])) if account else None


def _bytes(decoded: Decoded) -> bytes:
    return decoded.text.encode("utf-8", "replace")


def _head(tree: Element) -> tuple[str, dict[str, str]]:
    meta: dict[str, str] = {}
    links = []
    is_headed = False
    for element in tree.iter("meta", "link", "h1", "time"):  # one way through the tree for all
        if element.tag == "link":
            links.append(element)
            continue
        if element.tag == "h1":
            is_headed = True
            continue
        if element.tag == "time":
            _note_time(element, is_headed, meta)
            continue
        name = element.get("name") or element.get("property") or element.get("itemprop")
        if name and element.get("content") is not None:
            meta.setdefault(name.strip().lower(), tidy(element.get("content")))
    for element in links:
        if (element.get("rel") or "").lower() == "canonical" and element.get("href"):
            meta.setdefault("canonical", element.get("href").strip())
    title = tree.find(".//title")
    return ("" if title is None else tidy("".join(title.itertext()))), meta


def _note_time(element: Element, is_headed: bool, meta: dict[str, str]) -> None:
    """The time of the page itself: one that is marked so, else the first behind the headline. Others are of the day, or
    of other pages that a page lists."""
    stamp = tidy(element.get("datetime") or "")
    if not stamp:
        return
    if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
        meta.setdefault("datepublished", stamp)
    elif is_headed and element.get("itemprop") is None:
        meta.setdefault("time", stamp)


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
        before.tail = fit((before.tail or "") + tail)
    else:
        parent.text = fit((parent.text or "") + tail)
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
        taken: Taken,
    ) -> None:
        self.notices: list[Notice] = []
        self._recognise = recognise
        self._pictures = pictures
        self._taken = taken
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
        if regular := self._taken.of(table):
            path, line = self._path(table), table.sourceline
            self._composer.columns(*regular.cells(path, line, self._spans), line, path)
            return
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
        cells, height, width = raw_cells(table, rows, path, nests, self._spans)
        if cells.texts:
            self._composer.columns(cells, height, width, table.sourceline, path)
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
