"""The client: one document at a time from a server that may be slow, sick, or lying."""

import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from threading import Event, Lock
from types import TracebackType
from typing import NamedTuple, Self

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

from extract.collect.net.addresses import Private
from extract.collect.net.answer import Answer, Validators, kept, validators
from extract.collect.net.body import ACCEPTED, read_body, read_start
from extract.collect.net.errors import FetchError
from extract.collect.net.limits import Limits
from extract.collect.net.looks import Want, judge
from extract.collect.net.manners import Manners
from extract.collect.net.robots import NAME, Robots
from extract.collect.net.status import check_status, location
from extract.collect.net.transport import Transport
from extract.collect.net.urls import checked, is_among, site_of, without_credentials

AGENT = f"{NAME}/{version('chiso')} (collects published e-government rankings for research; obeys robots.txt)"
_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "vi,en;q=0.5",
    "Accept-Encoding": ACCEPTED,
    "Connection": "close",
}


@dataclass(slots=True)
class _Trip:
    """What holds for all requests that one document takes."""

    hosts: frozenset[str] | None
    known: Validators
    pause: float
    is_verified: bool
    requests: int = 0


class _Got(NamedTuple):
    status: int
    headers: httpx.Headers
    data: bytes
    leads_to: str | None


class Client:
    """Asks for documents. Safe to use from several threads: hosts are asked in parallel, each of them one request at a
    time and never faster than its rate. robots.txt and what is known of a host's health are kept as long as the client.

    allow_private: False refuses every address that is not public, True none; a set of addresses allows these.
    robots: False where a person names each address. authorities: a PEM file of further certificate authorities.
    """

    def __init__(
        self,
        *,
        allow_private: Private = False,
        limits: Limits | None = None,
        agent: str = AGENT,
        robots: bool = True,
        authorities: Path | None = None,
        sleep: Callable[[float], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._private, self._limits, self._authorities = allow_private, limits or Limits(), authorities
        self._headers = {**_HEADERS, "User-Agent": agent}
        self._robots = Robots(self._limits.longest_crawl_delay) if robots else None
        self._stopping = Event()
        self._manners = Manners(self._limits, sleep or self._wait, clock)
        self._clock = clock
        self._transports: dict[bool, Transport] = {}
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def stop(self) -> None:
        """Ends all waiting, and lets nothing more be asked: whoever asks is sent away with a FetchError «stopped»."""
        self._stopping.set()

    def _wait(self, seconds: float) -> None:
        self._stopping.wait(seconds)

    def close(self) -> None:
        """Closes what is open."""
        for transport in self._transports.values():
            transport.close()

    def get(
        self,
        url: str,
        *,
        hosts: frozenset[str] | None = None,
        known: Validators | None = None,
        rate_seconds: float = 1.0,
        tls_exception: bool = False,
        want: Want = "document",
    ) -> Answer:
        """The document at `url`, or status 304 if it is the one that `known` came with. Raises FetchError.

        hosts: names (with a port where it matters) that may be asked, on redirects too; None for any. rate_seconds:
        the pause between two requests to a host. tls_exception: take any certificate. want: what counts as an answer,
        see `looks.judge`.
        """
        began = self._clock()
        trip = _Trip(hosts, known or Validators(), rate_seconds, not tls_exception)
        try:
            final, got = self._follow(checked(url), trip)
            where = without_credentials(str(final))
            asked = without_credentials(url)
            media_type = "" if got.status == 304 else judge(got.data, asked, where, got.headers, want)
        except FetchError as error:
            error.requests = trip.requests
            raise
        now = validators(got.headers)
        if got.status == 304:
            now = Validators(now.etag or trip.known.etag, now.last_modified or trip.known.last_modified)
        elapsed = self._clock() - began
        return Answer(
            asked, where, 304 if got.status == 304 else 200, got.data, kept(got.headers), media_type, now,
            trip.requests, elapsed
        )  # fmt: skip

    def _follow(self, url: httpx.URL, trip: _Trip, *, is_robots: bool = False) -> tuple[httpx.URL, _Got]:
        """The answer at the end of the redirects, and where it lies."""
        cookies, seen = httpx.Cookies(), set()
        for _ in range(self._limits.redirects + 1):
            if not is_among(url, trip.hosts):
                sentence = f"{url.host} is not among the hosts of this source and was not asked; "
                raise FetchError("forbidden_host", sentence + "add it to the source if it belongs there.")
            # The same address with a new cookie is no loop: some portals begin every visit so.
            mark = (str(url), *sorted(f"{one.name}={one.value}" for one in cookies.jar))
            if mark in seen:
                raise FetchError("redirects", f"{url.host} leads round in a circle; check the address in a browser.")
            seen.add(mark)
            got = self._ask(url, trip, cookies, is_robots)
            if got.leads_to is None:
                return url, got
            url = checked(got.leads_to)
        sentence = f"{url.host} leads on more than {self._limits.redirects} times; check the address in a browser."
        raise FetchError("redirects", sentence)

    def _ask(self, url: httpx.URL, trip: _Trip, cookies: httpx.Cookies, is_robots: bool) -> _Got:
        """One address, with its retries, if its host may be asked."""
        site, pause = site_of(url), trip.pause
        self._manners.check(site)
        if self._robots is not None and not is_robots:
            pause = max(pause, self._robots.pause(url, partial(self._robots_txt, trip)))
        # Who waits for another attempt makes all others wait that want something of this host.
        attempts = Retrying(
            stop=stop_after_attempt(self._limits.attempts),
            wait=self._backoff,
            retry=retry_if_exception(lambda error: isinstance(error, FetchError) and error.again),
            sleep=partial(self._manners.hold, site),
            reraise=True,
        )
        try:
            got = attempts(self._once, url, trip, cookies, site, pause, is_robots)
        except FetchError as error:
            self._manners.failed(site, error)
            if error.wait is not None and error.wait > self._limits.longest_wait:
                self._manners.close(site, error.wait, f"asked for a pause of {error.wait:.0f} seconds")
            raise
        self._manners.worked(site)
        return got

    def _backoff(self, state: RetryCallState) -> float:
        limits, error = self._limits, state.outcome and state.outcome.exception()
        pause = wait_exponential_jitter(max=limits.longest_backoff, jitter=limits.backoff, multiplier=limits.backoff)(
            state
        )
        return max(pause, (error.wait or 0) if isinstance(error, FetchError) else 0)

    def _once(
        self, url: httpx.URL, trip: _Trip, cookies: httpx.Cookies, site: str, pause: float, is_robots: bool
    ) -> _Got:
        conditions = {} if is_robots else trip.known.headers()
        request = httpx.Request("GET", url, headers={**self._headers, **conditions})
        cookies.set_cookie_header(request)
        with self._manners.turn(site, pause):
            if self._stopping.is_set():
                raise FetchError("stopped", "The run was stopped before this was asked; run it again.")
            try:
                response = self._transport(trip.is_verified).handle_request(request)
            except FetchError as error:
                trip.requests += error.kind != "forbidden_address"  # that is found out before anything is sent
                raise
            trip.requests += 1
            try:
                cookies.extract_cookies(response)
                check_status(response, url.host, self._limits.longest_wait)
                leads_to = location(response, url)
                data = b"" if leads_to is not None else self._body(response, is_robots, bool(conditions))
            finally:
                response.close()
        return _Got(response.status_code, response.headers, data, leads_to)

    def _body(self, response: httpx.Response, is_robots: bool, is_conditional: bool) -> bytes:
        if response.status_code == 304:
            if not is_conditional:
                sentence = "The server answers that nothing changed, and was not asked that; try again later."
                raise FetchError("broken_answer", sentence, status=304)
            return b""
        if is_robots:
            return read_start(response, self._limits, self._limits.robots_bytes)
        return read_body(response, self._limits)

    def _robots_txt(self, trip: _Trip, url: httpx.URL) -> bytes:
        return self._follow(url, trip, is_robots=True)[1].data

    def _transport(self, is_verified: bool) -> Transport:
        with self._lock:
            if is_verified not in self._transports:
                context = _context(is_verified, self._authorities)
                self._transports[is_verified] = Transport(context, self._limits, self._private)
            return self._transports[is_verified]


@cache  # reading the authorities takes longer than many a request
def _context(is_verified: bool, authorities: Path | None) -> ssl.SSLContext:
    context = httpx.create_ssl_context(verify=is_verified, trust_env=False)
    if is_verified:
        context.load_default_certs()  # what this machine trusts counts as well
        if authorities is not None:
            context.load_verify_locations(authorities)
    return context
