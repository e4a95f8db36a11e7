"""Patience with a host: one request at a time, pauses between them, and none at all while it is sick."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

from extract.collect.net.errors import SICK, FetchError
from extract.collect.net.limits import Limits


@dataclass(slots=True)
class _Host:
    turn: Lock = field(default_factory=Lock)
    free_at: float = 0
    failures: int = 0
    closed_until: float = 0
    why: str = ""


class Manners:
    """What is owed to each host, over all threads. Times are seconds of `clock`."""

    def __init__(self, limits: Limits, sleep: Callable[[float], None], clock: Callable[[], float]) -> None:
        self._limits, self._sleep, self._clock = limits, sleep, clock
        self._hosts: dict[str, _Host] = {}
        self._lock = Lock()

    def _host(self, site: str) -> _Host:
        with self._lock:
            return self._hosts.setdefault(site, _Host())

    @contextmanager
    def turn(self, site: str, pause: float) -> Iterator[None]:
        """Waits for its turn with `site`; the next one comes `pause` seconds after this one has ended."""
        host = self._host(site)
        with host.turn:
            if (wait := host.free_at - self._clock()) > 0:
                self._sleep(wait)
            try:
                yield
            finally:
                self.hold(site, pause)

    def hold(self, site: str, seconds: float) -> None:
        """Nothing is asked of `site` for so long."""
        host = self._host(site)
        with self._lock:
            host.free_at = max(host.free_at, self._clock() + seconds)

    def close(self, site: str, seconds: float, why: str) -> None:
        """Whoever asks `site` within so long is sent away, with `why` (what the host did)."""
        host = self._host(site)
        with self._lock:
            host.closed_until, host.why = self._clock() + seconds, why

    def check(self, site: str) -> None:
        """Raises FetchError while `site` is closed."""
        host = self._host(site)
        if self._clock() < host.closed_until:
            sentence = f"{site} {host.why} and is left alone for now; nothing was asked, the next run tries again."
            raise FetchError("circuit_open", sentence)

    def worked(self, site: str) -> None:
        """`site` answered as a sound server does, be it that a page is gone."""
        self._host(site).failures = 0

    def failed(self, site: str, error: FetchError) -> None:
        """Counts what says that `site` itself is sick; after so many in a row it is closed. When it opens again, a
        single failure closes it. Any other answer is a sound one."""
        if error.kind not in SICK:
            if error.status is not None:
                self.worked(site)
            return
        host = self._host(site)
        with self._lock:
            host.failures += 1
            is_enough = host.failures >= self._limits.failures
        if is_enough:
            self.close(site, self._limits.rest, f"failed {host.failures} times in a row")
