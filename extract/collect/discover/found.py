"""What a listing page, a sitemap or a feed gives: addresses of documents, and of further listings."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from extract.collect.discover.words import folded, words_of_address
from extract.collect.sources import Source

# A page with more links is a trap or a dump.
MOST_LINKS = 100_000
# The endings of files that are documents, by which an attachment is known.
_FILES = re.compile(r"\.(?:pdf|docx?|xlsx?|rtf|odt|ods)$", re.IGNORECASE)


class DiscoverError(Exception):
    """A listing is not what it should be; the message is one plain sentence."""


class Link(NamedTuple):
    """A link in normal form, its words as printed, and when its target changed (ISO, empty if that is not said)."""

    address: str
    words: str = ""
    changed: str = ""
    rel: str = ""


class Listed(NamedTuple):
    """What one listing leads to: documents, and further listings in the order in which to ask them."""

    documents: tuple[Link, ...]
    further: tuple[str, ...] = ()


def choose(source: Source, links: Iterable[Link]) -> Iterator[Link]:
    """Those of `links` that are documents of `source`: on its hosts, address and words as it says; each once."""
    by_address, by_words = re.compile(source.link), re.compile(source.words)
    seen: set[str] = set()
    for link in links:
        if link.address in seen or not on_hosts(source, link.address):
            continue
        if by_address.search(link.address) and _said(by_words, link):
            seen.add(link.address)
            yield link


def _said(pattern: re.Pattern[str], link: Link) -> bool:
    return bool(pattern.search(folded(link.words)) or pattern.search(words_of_address(link.address)))


def on_hosts(source: Source, address: str) -> bool:
    """Whether `address` lies on one of the hosts that may be asked for `source`."""
    return (urlsplit(address).hostname or "") in source.hosts


def is_file(address: str) -> bool:
    """Whether an address names a file that is a document, such as a PDF."""
    return bool(_FILES.search(urlsplit(address).path))
