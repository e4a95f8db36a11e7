"""Sitemaps: lists of pages and lists of lists, as XML or plain text, packed or not."""

import re
import zlib
from typing import Any

from lxml import etree

from extract.collect.discover.address import normal
from extract.collect.discover.dates import iso
from extract.collect.discover.found import MOST_LINKS, DiscoverError, Link

# The largest that the protocol permits, unpacked.
_LARGEST = 50 * 1024 * 1024
_GZIP = b"\x1f\x8b"
_ENDS = re.compile(rb"</(?:[\w.-]+:)?(?:urlset|sitemapindex)\s*>\s*$", re.IGNORECASE)


def read_sitemap(data: bytes, address: str) -> tuple[list[Link], list[Link]]:
    """The pages and the further sitemaps that the sitemap `data` from `address` lists; of further ones those that
    changed last come first. Raises DiscoverError for what is no sitemap."""
    data = _unpacked(data)
    if b"<" not in data[:4096]:
        lines = data.decode("utf-8-sig", "replace").split()
        return _links(((line, "") for line in lines), address), []
    root = _parse(data)
    kind = etree.QName(root).localname.lower()
    if kind not in ("urlset", "sitemapindex"):
        raise DiscoverError(f"The sitemap is no sitemap: it begins with <{kind}>; look at its address in a browser.")
    links = _links((_entry(element) for element in root.iterchildren(tag=etree.Element)), address)
    if kind == "urlset":
        return links, []
    return [], sorted(links, key=lambda link: link.changed, reverse=True)


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(_GZIP):
        return data
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(data, _LARGEST + 1)
    except zlib.error as error:
        raise DiscoverError(f"The packed sitemap is damaged ({error}); it is asked again the next time.") from None
    if len(plain) <= _LARGEST and not unpacker.eof:
        raise DiscoverError("The packed sitemap is cut short; it is asked again the next time.")
    if len(plain) > _LARGEST:
        raise DiscoverError(f"The sitemap has over {_LARGEST >> 20} MB unpacked; name smaller ones as start pages.")
    return plain


def _parse(data: bytes) -> Any:
    # Entities stay as they are, no document type is loaded and nothing fetched.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise DiscoverError("The sitemap is no XML; look at its address in a browser.")
    # What is only a little wrong is read; what ends in the middle would pass for a whole list.
    if len(parser.error_log) and not _ENDS.search(data[-200:]):
        raise DiscoverError("The sitemap is cut short; it is asked again the next time.")
    return root


def _entry(element: Any) -> tuple[str, str]:
    """Address and time of the last change of one `<url>` or `<sitemap>`, whatever its namespace."""
    said = {etree.QName(child).localname.lower(): child.text or "" for child in element.iterchildren(tag=etree.Element)}
    return said.get("loc", "").strip(), iso(said.get("lastmod", ""))


def _links(entries: Any, address: str) -> list[Link]:
    found: dict[str, Link] = {}
    for text, changed in entries:
        target = normal(text, address) if text else None
        if target is not None:
            found[target] = Link(target, "", changed)
        if len(found) >= MOST_LINKS:
            break
    return list(found.values())
