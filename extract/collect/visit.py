"""The visit to one source: its documents are asked for one by one, and what is new is archived."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from extract.collect.addresses import CONFIRMED, AddressState
from extract.collect.archive import put
from extract.collect.archived import archived, is_archived, is_sound
from extract.collect.asking import Asking
from extract.collect.discover.found import DiscoverError, Link
from extract.collect.discover.listing import attachments
from extract.collect.fetchlog import FetchLog
from extract.collect.finding import GONE, find_documents
from extract.collect.listing_book import ListingBook
from extract.collect.net.answer import Answer, Validators
from extract.collect.net.errors import FetchError
from extract.collect.report import Note, Tally
from extract.collect.sameness import is_same
from extract.collect.sources import Source
from extract.errors import UnreadableError
from extract.sniff import HTML

if TYPE_CHECKING:
    from extract.collect.net import Client

_MOST_FILES = 50
_SAVE_EVERY = 200
_SAME_TEXT = "other bytes with the same text: a clock, a counter, links or what nobody sees differ"


class Visit:
    """One run over one source. `tally` counts what happens, also where the visit is broken off."""

    def __init__(
        self, source: Source, raw: Path, client: "Client", clock: Callable[[], datetime], stop: Event, *, force: bool
    ) -> None:
        self._source, self._raw, self._force, self._clock = source, raw, force, clock
        self._log = FetchLog.open(raw, source.source_id)
        self._book = ListingBook.open(raw, source)
        self._asking = Asking(source, client, self._log, clock, stop)
        self._asked: set[str] = set()

    @property
    def tally(self) -> Tally:
        """What was counted so far."""
        return self._asking.tally

    @property
    def last_done(self) -> str:
        """When the last run began that asked for everything; empty if none did."""
        return self._book.done

    def is_due(self, now: datetime) -> bool:
        """Whether the source is to be asked at `now`."""
        return self._force or self._book.is_due(self._source.every_days, now)

    def run(self) -> None:
        """Asks listings and documents. Raises ArchiveError where the archive cannot be read or written."""
        began = self._clock()
        try:
            documents, is_whole = find_documents(self._asking, self._book, force=self._force)
            for number, link in enumerate(documents.values(), 1):
                self._with_its_files(link, documents)
                if number % _SAVE_EVERY == 0:
                    self._log.save()
            if self._source.find == "page":
                there = sum(map(self._is_there, documents))
                # Where none could be had, what failed says it; how many there are is not known.
                self.tally.found = there if there or not self.tally.failed else None
            self.tally.unlisted = [address for address in self.tally.unlisted if self._is_there(address)]
            if is_whole and not self._asking.is_broken_off:
                self._book.done = began.isoformat(timespec="seconds")
        finally:
            self._log.save()
            self._book.save()

    def _is_there(self, address: str) -> bool:
        state = self._log.known(address)
        return state is not None and state.last_outcome in CONFIRMED

    def _with_its_files(self, link: Link, documents: dict[str, Link]) -> None:
        self._document(link)
        for address in self._book.files.get(link.address, ()):
            if address not in documents:
                self._document(Link(address), is_file=True)

    def _document(self, link: Link, *, is_file: bool = False) -> None:
        address = link.address
        if self._asking.is_stopped or address in self._asked or not self._asking.is_open(address):
            return
        self._asked.add(address)
        state = self._log.known(address)
        try:
            # The files of a page are known from its bytes alone: where they are not, «not changed» is of no use.
            is_noted = is_file or not self._source.attachments or address in self._book.files
            if state is not None and is_noted and not self._is_to_be_asked(link, state):
                self.tally.unchanged += 1
                return
            # Bytes that never came, or that somebody took out of the archive, are asked for without conditions.
            known = state if state is not None and is_archived(self._raw, state.sha256) else None
            is_asked_anew = not is_noted or (
                self._force and known is not None and not is_sound(self._raw, known.sha256)
            )
            validators = None if is_asked_anew else _validators(known)
            lay_at = known.final_url if known else None
            answer = self._asking.ask(address, validators, "document", lay_at=lay_at)
            self._take(address, answer, known)
            if answer.status == 200 and not is_file:
                self._note_files(address, answer)
        except FetchError as error:
            self._could_not(address, error, state)
        except Exception as error:
            self._asking.broke(address, error)

    def _is_to_be_asked(self, link: Link, state: AddressState) -> bool:
        """Whether a known document is asked again: always, unless the source says that now and then is enough, and
        does not say that the document changed."""
        if self._force or state.last_outcome not in CONFIRMED or not state.last_seen or link.changed > state.last_seen:
            return True
        age = self._clock() - datetime.fromisoformat(state.last_seen)
        # A clock that went ahead for a night must not keep a document from being asked until it is right.
        return not timedelta(0) <= age < timedelta(days=self._source.recheck_days)

    def _take(self, address: str, answer: Answer, known: AddressState | None) -> None:
        """Archives what is new in an answer. Raises ArchiveError."""
        now = self._clock()
        digest = hashlib.sha256(answer.data).hexdigest()
        old = known.sha256 if known else None
        if answer.status == 304 or digest == old:
            outcome, reason = "unchanged", ""
        elif old is not None and self._says_the_same(old, answer, now):
            outcome, reason = "unchanged", _SAME_TEXT
        else:
            outcome, reason = "changed" if old else "new", ""
        try:
            # Archived bytes that were damaged since are put right by the same bytes.
            if outcome != "unchanged" or (digest == old and not is_sound(self._raw, old)):
                self._keep(address, answer, now)
        except UnreadableError as error:
            self._asking.failed(address, error, answer)
            return
        self._log.add(
            address, outcome, at=now, answer=answer, sha256=old if outcome == "unchanged" else digest, reason=reason
        )
        if outcome == "unchanged":
            self.tally.unchanged += 1
        else:
            (self.tally.changed if old else self.tally.new).append(address)

    def _keep(self, address: str, answer: Answer, now: datetime) -> None:
        put(
            self._raw, answer.data, address, url=address, fetched_at=now.isoformat(timespec="seconds"),
            status=answer.status, final_url=answer.final_url, media_type=answer.media_type, headers=answer.headers,
            source_id=self._source.source_id, publisher=self._source.publisher, tool=f"chiso {version('chiso')}",
        )  # fmt: skip

    def _says_the_same(self, sha256: str, answer: Answer, now: datetime) -> bool:
        before = archived(self._raw, sha256) if answer.media_type == HTML else None
        return before is not None and is_same(before.data, before.fetched_at or now, answer.data, now)

    def _note_files(self, address: str, answer: Answer) -> None:
        if not self._source.attachments:
            return
        try:
            is_page = answer.media_type == HTML
            links = attachments(self._source, answer.data, answer.final_url) if is_page else []
        except DiscoverError:
            links = []
        files = [link.address for link in links]
        if len(files) > _MOST_FILES:
            sentence = f"{address} has {len(files)} files; the first {_MOST_FILES} are collected."
            self.tally.findings.append(Note("warning", sentence))
        self._book.files[address] = files[:_MOST_FILES]

    def _could_not(self, address: str, error: FetchError, state: AddressState | None) -> None:
        """A document that was there once has vanished if the server says so: that is noted, and it is kept."""
        if error.kind not in GONE or state is None or state.sha256 is None:
            self._asking.failed(address, error)
            return
        self._log.add(address, "vanished", at=self._clock(), error=error)
        if state.vanished_since is None:
            self.tally.vanished.append(address)


def _validators(known: AddressState | None) -> Validators | None:
    return Validators(known.etag, known.last_modified) if known else None
