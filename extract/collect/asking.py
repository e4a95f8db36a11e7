"""Requests for one source: each is counted, and what goes wrong is written down and goes on."""

import os
from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from extract.collect.errors import ArchiveError
from extract.collect.fetchlog import FetchLog
from extract.collect.net.answer import Answer, Validators
from extract.collect.net.errors import FetchError
from extract.collect.report import Failure, Tally
from extract.collect.sources import Source

if TYPE_CHECKING:
    from extract.collect.net import Client
    from extract.collect.net.looks import Want


class Asking:
    """Asks for the addresses of one source. `tally` has the counts, `log` the fetches; `clock` gives the time, and
    once `stop` is set nothing more is asked."""

    def __init__(
        self, source: Source, client: "Client", log: FetchLog, clock: Callable[[], datetime], stop: Event
    ) -> None:
        self.source, self.log, self.clock, self.tally = source, log, clock, Tally()
        self._client, self._stop = client, stop
        self._closed: set[str] = set()  # hosts that are left alone tonight
        self._is_unsure = False

    @property
    def is_stopped(self) -> bool:
        """Whether the run is being broken off."""
        return self._stop.is_set()

    @property
    def is_broken_off(self) -> bool:
        """Whether something was not asked that should have been, or failed and may come when it is asked again."""
        return self.is_stopped or bool(self._closed) or self._is_unsure

    def is_open(self, address: str) -> bool:
        """Whether the host of `address` may still be asked tonight."""
        return urlsplit(address).netloc not in self._closed

    def ask(self, address: str, known: Validators | None, want: "Want", *, lay_at: str | None = None) -> Answer:
        """The answer to a request; `lay_at` is where that which is known lay, None if that is not known. Raises
        FetchError."""
        try:
            answer = self._client.get(
                address,
                hosts=self.source.hosts,
                known=known,
                rate_seconds=self.source.rate_seconds,
                tls_exception=bool(self.source.tls_exception),
                want=want,
            )
        except FetchError as error:
            self.tally.requests += error.requests
            raise
        self.tally.requests += answer.requests
        self.tally.bytes += len(answer.data)
        if answer.status == 304 and known is not None and lay_at is not None and answer.final_url != lay_at:
            # A redirect led elsewhere: «not changed» is said of another page, by the validators of this one.
            return self.ask(address, None, want)
        return answer

    def failed(self, address: str, error: Exception, answer: Answer | None = None) -> None:
        """Notes that `address` could not be had. Of a host that is left alone only the first is noted: the others are
        not asked, and nothing is known of them."""
        fetch_error = error if isinstance(error, FetchError) else None
        if fetch_error is not None and fetch_error.kind == "stopped":
            return  # nobody was asked
        self.log.add(address, "failed", at=self.clock(), answer=answer, error=fetch_error, reason=str(error))
        self.tally.failed.append(Failure(address, str(error)))
        if fetch_error is None:
            return
        self._is_unsure = self._is_unsure or not fetch_error.permanent
        # After a request it is another host that is left alone, one that a redirect led to.
        if fetch_error.kind == "circuit_open" and not fetch_error.requests:
            self._closed.add(urlsplit(address).netloc)

    def broke(self, address: str, error: Exception) -> None:
        """Notes that the collector is not up to what `address` gave, so that the other addresses are asked all the
        same. Raises `error` again where it is one of the archive, or somebody looks for the fault."""
        if isinstance(error, ArchiveError) or os.environ.get("CHISO_DEBUG"):
            raise error
        self.failed(address, RuntimeError(broken(error)))


def broken(error: Exception) -> str:
    """The sentence about an error that nobody foresaw."""
    said = " ".join(str(error).split())[:200]
    return f"The source broke the collector ({type(error).__name__}: {said}); please report it."
