"""From the start pages of a source to the addresses of its documents."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from extract.collect.discover.found import MOST_LINKS, Link, Listed
from extract.collect.discover.paging import numbered, starts
from extract.collect.sources import Source

# Gives what a listing leads to, None where it could not be had.
Ask = Callable[[str], Listed | None]


@dataclass
class Walk:
    """The documents found, by address in the order in which they are listed; `is_whole` if every listing was had."""

    documents: dict[str, Link] = field(default_factory=dict)
    is_whole: bool = True


def walk(source: Source, ask: Ask) -> Walk:
    """Asks the listings of `source`, at most `max_pages` for each start page, each once, until nothing new comes: a
    portal that answers a page number beyond the last with the last page, or links in a circle, ends the walk."""
    found = Walk()
    asked: set[str] = set()
    for address, query in starts(source):
        _follow(source, address, query, ask, asked, found)
    for address in asked:  # listings link to one another, and may look like documents
        found.documents.pop(address, None)
    return found


def _follow(source: Source, start: str, query: str, ask: Ask, asked: set[str], found: Walk) -> None:
    waiting, number = deque([start]), 0
    met: set[str] = set()
    while waiting and number < source.max_pages and len(found.documents) < MOST_LINKS:
        address = waiting.popleft()
        if address in asked:
            continue
        asked.add(address)
        number += 1
        listed = ask(address)
        if listed is None:
            found.is_whole = False
            continue
        before = len(met)
        met.update(link.address for link in listed.documents)
        for link in listed.documents:
            found.documents.setdefault(link.address, link)
        waiting += (further for further in listed.further if further not in asked)
        following = numbered(source, number + 1, query)
        if following is not None and len(met) > before:
            waiting.append(following)
