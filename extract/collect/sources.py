"""The sources to collect from: `data/reference/sources.toml`, with further folders laid over it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from extract.collect.source_file import Entry, read_entries
from extract.collect.source_keys import read_key

QUERY = "{query}"
_ADDRESS_NUMBER = re.compile(r"[\d.]+|.*:.*|localhost")


@dataclass(frozen=True, slots=True)
class Source:
    """One place that publishes documents, and how to find them there.

    `find` says what the addresses in `start` are: documents themselves (`page`), pages with links to documents
    (`listing`), sitemaps, feeds, or the results of a search (`search`: `{query}` in an address stands for each of
    `queries`). Of the links found those are documents whose address matches `link` and whose words (link text, title,
    or words of the address, folded) match `words`; empty patterns match all. `next_page` leads to further listing
    pages: an address with `{page}` in place of the number, or a pattern on address or words of the link to the next
    one. With `attachments`, files that a document's page links to are documents too.
    """

    source_id: str
    publisher: str
    start: tuple[str, ...]
    find: str
    link: str = ""
    words: str = ""
    next_page: str = ""
    max_pages: int = 1
    queries: tuple[str, ...] = ()
    attachments: bool = False
    kind: str = "article"
    language: str = "vi"
    every_days: float = 1.0
    recheck_days: float = 0.0
    expect_min: int = 0
    expect_max: int = 1000
    hosts: frozenset[str] = frozenset()
    rate_seconds: float = 2.0
    tls_exception: str = ""
    needs_browser: bool = False
    enabled: bool = True
    verified: str = ""
    owner: str = ""
    notes: str = ""


def load_sources(folders: Sequence[Path]) -> tuple[Source, ...]:
    """The sources of `sources.toml` in `folders`, by id: a later folder's entry changes the keys that it gives of the
    entry of the same id, or adds one.

    Raises SourceError with one sentence that names file, source and key for whatever is malformed.
    """
    return tuple(_source(entry) for entry in read_entries(folders))


def _source(entry: Entry) -> Source:
    for key in ("publisher", "start", "find"):
        if not entry.values.get(key):
            raise entry.error(key, "is missing or empty; give it a value")
    source = Source(**{key: read_key(entry, key, value) for key, value in entry.values.items()})
    _check_together(entry, source)
    return _with_hosts(source)


def _check_together(entry: Entry, source: Source) -> None:
    """What one key says of another."""
    if source.expect_max < source.expect_min:
        raise entry.error("expect_max", f"is {source.expect_max}, less than expect_min; exchange or mend them")
    searched = [address for address in source.start if QUERY in address]
    if source.find == "search" and (len(searched) < len(source.start) or not source.queries):
        raise entry.error("start", f"of a search needs {QUERY} in each address, and queries beside it")
    if source.find != "search" and (searched or source.queries):
        raise entry.error("find", f"must be «search» where there are queries or {QUERY}")
    if source.find == "page" and (source.link or source.words or source.next_page):
        raise entry.error("find", "is «page», and pages have no links to choose; take link, words and next_page out")
    if source.find == "feed" and source.next_page:
        raise entry.error("next_page", "has no meaning for a feed; take it out")
    if source.next_page and source.max_pages < 2:
        raise entry.error("max_pages", "is 1, so that next_page is never followed; raise it or take next_page out")


def _with_hosts(source: Source) -> Source:
    """`source` with the hosts of its start pages, each with and without `www.`, beside those it declares."""
    started = {urlsplit(address).hostname or "" for address in source.start}
    named = {host for host in started if not _ADDRESS_NUMBER.fullmatch(host)}
    twins = {host.removeprefix("www.") if host.startswith("www.") else f"www.{host}" for host in named}
    return replace(source, hosts=source.hosts | started | twins)
