"""The way from one listing page to the next."""

import re
from collections.abc import Iterable
from urllib.parse import quote_plus

from extract.collect.discover.found import Link, on_hosts
from extract.collect.discover.words import folded
from extract.collect.source_keys import PAGE
from extract.collect.sources import QUERY, Source


def further_pages(source: Source, links: Iterable[Link]) -> tuple[str, ...]:
    """The listing pages that a page links to: those whose address or words fit `next_page`; where the source says
    nothing, the one that the page itself calls the next. Empty for a source that numbers its pages."""
    if PAGE in source.next_page or source.max_pages < 2:
        return ()
    pattern = re.compile(source.next_page) if source.next_page else None
    return tuple(link.address for link in links if on_hosts(source, link.address) and _leads_on(pattern, link))


def _leads_on(pattern: re.Pattern[str] | None, link: Link) -> bool:
    if pattern is None:
        return "next" in link.rel.split()
    return bool(pattern.search(link.address) or pattern.search(folded(link.words)))


def starts(source: Source) -> list[tuple[str, str]]:
    """The addresses to begin with, and the query of each (empty if it is no search)."""
    if not source.queries:
        return [(address, "") for address in source.start]
    queries = [quote_plus(query) for query in source.queries]
    return [(address.replace(QUERY, query), query) for address in source.start for query in queries]


def numbered(source: Source, number: int, query: str) -> str | None:
    """The address of listing page `number` of a source that numbers its pages, None for others."""
    if PAGE not in source.next_page or number > source.max_pages:
        return None
    return source.next_page.replace(PAGE, str(number)).replace(QUERY, query)
