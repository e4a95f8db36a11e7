"""RSS and Atom feeds, from their bytes alone."""

import io
from itertools import islice
from typing import Any

import feedparser  # type: ignore[import-untyped]

from extract.collect.discover.address import normal
from extract.collect.discover.dates import iso_of_parts
from extract.collect.discover.found import MOST_LINKS, DiscoverError, Link

_LONGEST_WORDS = 500
# Entities that a feed declares itself are a way to make a small file huge; no honest feed does.
_DECLARES = b"<!ENTITY"


def read_feed(data: bytes, address: str) -> list[Link]:
    """The entries of the feed `data` from `address`: where each leads, its title, when it changed, and the files that
    it encloses. Raises DiscoverError for what is no feed."""
    if _DECLARES in data or _DECLARES.decode().encode("utf-16-le") in data or _DECLARES in data.replace(b"\0", b""):
        raise DiscoverError("The feed declares entities of its own, which no feed needs; it is not read.")
    # Of bytes, feedparser asks no network. What it could clean or resolve is not used.
    try:
        parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, LookupError, AttributeError, TypeError) as error:  # half of an emoji as a character reference
        said = type(error).__name__
        raise DiscoverError(f"The feed cannot be taken apart ({said}); look at its address in a browser.") from None
    if not parsed.entries and not parsed.get("version"):
        raise DiscoverError("The feed is no RSS or Atom; look at its address in a browser.")
    found: dict[str, Link] = {}
    for entry in islice(parsed.entries, MOST_LINKS):
        for link in _links(entry, address):
            found.setdefault(link.address, link)
    return list(found.values())


def _links(entry: Any, address: str) -> list[Link]:
    words = " ".join(str(entry.get("title", "")).split())[:_LONGEST_WORDS]
    # Asked as a plain dict: feedparser warns where it has to take the one for the other.
    changed = iso_of_parts(dict.get(entry, "updated_parsed") or dict.get(entry, "published_parsed"))
    targets = [entry.get("link", ""), *(file.get("href", "") for file in entry.get("enclosures", []))]
    found = (normal(str(target), address) for target in targets if target)
    return [Link(target, words, changed) for target in found if target is not None]
