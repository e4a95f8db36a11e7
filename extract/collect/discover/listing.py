"""One listing, whatever its kind: the documents of a source on it, and the listings that it leads to."""

import re

from extract.collect.discover.feed import read_feed
from extract.collect.discover.found import Link, Listed, choose, is_file, on_hosts
from extract.collect.discover.links import page_links
from extract.collect.discover.paging import further_pages
from extract.collect.discover.sitemap import read_sitemap
from extract.collect.sources import Source


def read_listing(source: Source, data: bytes, address: str) -> Listed:
    """What the listing `data`, got from `address`, gives for `source`. Raises DiscoverError for what is none."""
    if source.find == "feed":
        return Listed(tuple(choose(source, read_feed(data, address))))
    if source.find == "sitemap":
        pages, further = read_sitemap(data, address)
        pattern = re.compile(source.next_page)
        maps = (link.address for link in further if on_hosts(source, link.address) and pattern.search(link.address))
        return Listed(tuple(choose(source, pages)), tuple(maps))
    links = page_links(data, address)
    further_ones = further_pages(source, links)
    listings = {address, *further_ones}
    return Listed(tuple(link for link in choose(source, links) if link.address not in listings), further_ones)


def attachments(source: Source, data: bytes, address: str) -> list[Link]:
    """The files on the source's hosts that a document's page links to: the decision beneath the article."""
    return [link for link in page_links(data, address) if is_file(link.address) and on_hosts(source, link.address)]
