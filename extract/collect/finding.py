"""Which documents a source has tonight: those it lists, and those it listed and no longer does."""

from datetime import timedelta

from extract.collect.asking import Asking
from extract.collect.discover.found import DiscoverError, Link, Listed
from extract.collect.discover.listing import read_listing
from extract.collect.listing_book import ListingBook
from extract.collect.net.errors import FetchError
from extract.collect.walk import walk

# A document that is listed no more is asked again now and then, whether it is still there.
_UNLISTED_DAYS = 30.0


def find_documents(asking: Asking, book: ListingBook, *, force: bool) -> tuple[dict[str, Link], bool]:
    """The documents to look after, by address, and whether all listings could be asked.

    Where one could not, the documents that were listed before count as listed still: a listing that is out of order
    for a night takes nothing away.
    """
    if asking.source.find == "page":
        # As they are written: by its address a page is the work that readings of it name.
        return {address: Link(address) for address in asking.source.start}, True
    found = walk(asking.source, lambda address: _listing(asking, book, address))
    documents = dict(found.documents)
    if not found.is_whole:
        return documents | {one: Link(one) for one in book.listed if one not in documents}, False
    asking.tally.found = len(documents)
    return documents | _listed_before(asking, book, documents, force), True


def _listing(asking: Asking, book: ListingBook, address: str) -> Listed | None:
    """What a listing leads to, None where that is not known."""
    if asking.is_stopped or not asking.is_open(address):
        return None
    before = book.remembered(address)
    is_data = asking.source.find in ("feed", "sitemap")
    try:
        answer = asking.ask(address, book.validators(address), "any" if is_data else "listing")
        is_known = answer.status == 304 and before is not None
        listed = before if is_known and before else _plain(read_listing(asking.source, answer.data, answer.final_url))
    except (FetchError, DiscoverError) as error:
        asking.failed(address, error)
        return None
    outcome = "new" if before is None else "unchanged" if listed == before else "changed"
    asking.log.add(address, outcome, at=asking.clock(), answer=answer, reason="a listing")
    book.keep(address, listed, answer.validators)
    return listed


def _plain(listed: Listed) -> Listed:
    """`listed` without the words of the links, which have done their work."""
    return Listed(tuple(Link(link.address, "", link.changed) for link in listed.documents), listed.further)


def _listed_before(asking: Asking, book: ListingBook, documents: dict[str, Link], force: bool) -> dict[str, Link]:
    """Those of the documents listed before and no more that are to be asked: at once, and then now and then. Notes
    which are listed now."""
    now = asking.clock()
    last = max(book.listed.values(), default="")
    late = (now - timedelta(days=_UNLISTED_DAYS)).isoformat(timespec="seconds")
    asked: dict[str, Link] = {}
    for address, when in list(book.listed.items()):
        if address in documents:
            continue
        state = asking.log.known(address)
        if state is None or state.sha256 is None:
            del book.listed[address]  # it never could be had, and nobody leads to it any more
            continue
        if when == last:
            asking.tally.unlisted.append(address)
        if when == last or force or (state.last_tried or "") < late:
            asked[address] = Link(address)
    book.listed |= dict.fromkeys(documents, now.isoformat(timespec="microseconds"))
    return asked
