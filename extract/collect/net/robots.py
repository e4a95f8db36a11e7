"""robots.txt (RFC 9309): what a host wants to be asked, and how fast. Each is asked for once a run."""

from collections.abc import Callable
from threading import Lock
from typing import NamedTuple

import httpx
from protego import Protego

from extract.collect.net.errors import FetchError
from extract.collect.net.urls import origin_of

# The product token that a robots.txt addresses this program by.
NAME = "chiso"


class _Sick(NamedTuple):
    kind: str
    sentence: str
    status: int | None
    permanent: bool


# The rules, None where there are none, or why nobody knows them.
_Held = Protego | _Sick | None


class Robots:
    """The rules of each host. `fetch` gives the text at an address or raises FetchError."""

    def __init__(self, longest_delay: float) -> None:
        self._longest = longest_delay
        self._held: dict[str, _Held] = {}
        self._locks: dict[str, Lock] = {}
        self._lock = Lock()

    def pause(self, url: httpx.URL, fetch: Callable[[httpx.URL], bytes]) -> float:
        """The seconds between requests that the host asks for, 0 if it does not say, up to a bound. Raises FetchError
        if it does not want `url` to be asked, or does not say because it is sick."""
        held = self._of(url, fetch)
        if isinstance(held, _Sick):
            raise FetchError(held.kind, held.sentence, status=held.status, permanent=held.permanent)
        if held is None:
            return 0
        if not held.can_fetch(str(url), NAME):
            raise FetchError("robots", f"{url.host} asks in its robots.txt not to fetch {url.path}; nothing was asked.")
        delay = held.crawl_delay(NAME) or 0
        rate = held.request_rate(NAME)
        if rate is not None and rate.requests:
            delay = max(delay, rate.seconds / rate.requests)
        return min(delay, self._longest)

    def _of(self, url: httpx.URL, fetch: Callable[[httpx.URL], bytes]) -> _Held:
        origin = origin_of(url)
        with self._lock:
            lock = self._locks.setdefault(origin, Lock())
        with lock:
            if origin not in self._held:
                self._held[origin] = _ask(httpx.URL(f"{origin}/robots.txt"), fetch)
            return self._held[origin]


def _ask(url: httpx.URL, fetch: Callable[[httpx.URL], bytes]) -> _Held:
    try:
        return Protego.parse(fetch(url).decode("utf-8-sig", "replace"))
    except FetchError as error:
        if _is_none(error):
            return None
        sentence = f"The robots.txt of {url.host} cannot be had, so nothing else is asked there tonight: {error}"
        kind = "robots" if error.status is not None else error.kind
        return _Sick(kind, sentence, error.status, error.permanent and kind != "robots")


def _is_none(error: FetchError) -> bool:
    """Whether a failure means that there is no robots.txt: 4xx (2.3.1.3), or a redirect away from the host. A server
    that is throttling or failing has one, perhaps."""
    if error.kind in ("redirects", "forbidden_host"):
        return True
    return error.status is not None and 400 <= error.status < 500 and error.kind != "throttled"
