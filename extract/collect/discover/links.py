"""The links of an HTML page."""

from itertools import islice
from typing import Any

from lxml import etree

from extract.collect.discover.address import normal
from extract.collect.discover.found import MOST_LINKS, DiscoverError, Link
from extract.encodings import decode
from extract.errors import UnreadableError

_LONGEST_WORDS = 500
_HREFS: Any = etree.XPath("//a[@href] | //area[@href] | //link[@href][contains(@rel, 'next')]")


def page_links(data: bytes, address: str) -> list[Link]:
    """The links of the page `data` that was got from `address`, in its order, at most `MOST_LINKS` of them.

    Each address stands once, with the words of all its links: a picture and a headline often lead to one article.
    Raises DiscoverError where there is no page.
    """
    tree = _parse(data)
    base = _base(tree, address)
    found: dict[str, Link] = {}
    known: dict[str, str | None] = {}
    for element in islice(_HREFS(tree), MOST_LINKS):
        href = element.get("href")
        if href not in known:
            known[href] = normal(href, base)
        target = known[href]
        if target is None:
            continue
        words, rel = _words(element), (element.get("rel") or "").lower()
        before = found.get(target)
        if before is not None:
            words = f"{before.words} {words}".strip()[:_LONGEST_WORDS] if words != before.words else words
            rel = f"{before.rel} {rel}".strip()
        found[target] = Link(target, words, "", rel)
    return list(found.values())


def _parse(data: bytes) -> Any:
    # No document type is looked at, no entity of it resolved and nothing fetched; too deep nesting is cut.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        markup = decode(data).text.replace("\0", "").encode("utf-8", "replace")
        tree = etree.fromstring(markup, parser) if markup.strip() else None
    except (UnreadableError, etree.XMLSyntaxError):
        tree = None
    if tree is None:
        raise DiscoverError("The listing page is empty or no page at all; look at it in a browser.")
    return tree


def _base(tree: Any, address: str) -> str:
    """What relative links are relative to: the page's own word for it, if that is an address of the web."""
    given = next((href for element in tree.iter("base") if (href := element.get("href"))), "")
    return (normal(given, address) if given else None) or address


def _words(element: Any) -> str:
    """What a link says: its text, its title, and the words that stand for a picture in it."""
    parts = [*element.itertext(), element.get("title") or "", *(picture.get("alt") or "" for picture in
             element.iter("img"))]  # fmt: skip
    said = dict.fromkeys(" ".join(part.split()) for part in parts)
    return " ".join(filter(None, said))[:_LONGEST_WORDS]
