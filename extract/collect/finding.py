"""Which documents a source has tonight: those it lists, and those it listed and no longer does."""

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.collect.asking import Asking
from extract.collect.discover.found import DiscoverError, Link, Listed
from extract.collect.discover.listing import read_listing
from extract.collect.discover.paging import starts
from extract.collect.listing_book import ListingBook
from extract.collect.net.errors import FetchError
from extract.collect.report import Note
from extract.collect.source_keys import PAGE
from extract.collect.walk import walk

if TYPE_CHECKING:
    from extract.collect.net.looks import Want

# Kinds of errors by which a server says that there is no such page.
GONE = frozenset({"not_found", "gone"})

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
        last = max(book.listed.values(), default="")
        for address in documents:  # so that they are looked after once they are listed no more
            book.listed.setdefault(address, last)
        return documents | {one: Link(one) for one in book.listed if one not in documents}, False
    asking.tally.found = len(documents)
    if book.listed and not documents and not asking.source.expect_min:  # else it is said that these are too few
        sentence = (
            f"{asking.source.source_id} led to {len(book.listed)} documents before and to none tonight: look whether "
            "the site was rebuilt, and mend the source in sources.toml."
        )
        asking.tally.findings.append(Note("error", sentence))
    return documents | _listed_before(asking, book, documents, force), True


def _listing(asking: Asking, book: ListingBook, address: str) -> Listed | None:
    """What a listing leads to, None where that is not known."""
    if asking.is_stopped or not asking.is_open(address):
        return None
    is_data = asking.source.find in ("feed", "sitemap")
    try:
        before = book.remembered(address)
        want: Want = "any" if is_data else "listing"
        answer = asking.ask(address, book.validators(address), want, lay_at=book.lay_at(address))
        is_known = answer.status == 304 and before is not None
        listed = before if is_known and before else _plain(read_listing(asking.source, answer.data, answer.final_url))
    except (FetchError, DiscoverError) as error:
        if isinstance(error, FetchError) and error.kind in GONE and _is_numbered(asking, address):
            asking.log.add(address, "vanished", at=asking.clock(), error=error, reason="beyond the last listing")
            return Listed(())
        asking.failed(address, error)
        return None
    except Exception as error:
        asking.broke(address, error)
        return None
    outcome = "new" if before is None else "unchanged" if listed == before else "changed"
    asking.log.add(address, outcome, at=asking.clock(), answer=answer, reason="a listing")
    book.keep(address, listed, answer)
    return listed


def _is_numbered(asking: Asking, address: str) -> bool:
    """Whether `address` is a listing that was asked because its number comes next, whether there is one or not."""
    return PAGE in asking.source.next_page and all(address != start for start, _ in starts(asking.source))


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
        is_first_time = bool(when) and when == last
        if is_first_time:
            asking.tally.unlisted.append(address)
            book.listed[address] = ""
        if is_first_time or force or (state.last_tried or "") < late:
            asked[address] = Link(address)
    book.listed |= dict.fromkeys(documents, now.isoformat(timespec="microseconds"))
    return asked
