"""The way to a server: the connection goes to the very address that was checked, and nothing on it may take for ever.

Every request has a connection of its own. What a server sends behind the end of one answer can so never be taken for
the next one, and each name is looked up and checked each time. Proxies of the environment are not used: they would look
names up on their own, and so undo the check.
"""

import ssl
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore
import httpx

from extract.collect.net.addresses import Private, resolve
from extract.collect.net.errors import FetchError
from extract.collect.net.limits import Limits

_TAIL = 4096
_MANY = 256


class Transport(httpx.BaseTransport):
    """Sends single requests. Raises FetchError, also while the body is read."""

    def __init__(self, context: ssl.SSLContext, limits: Limits, private: Private) -> None:
        self._timeouts = {"connect": limits.connect, "read": limits.silence, "write": limits.silence}
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=_MANY,
            max_keepalive_connections=0,
            network_backend=_Backend(limits, private),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request without a body; it must be closed. Raises FetchError."""
        url = request.url
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            extensions={"timeout": self._timeouts},
        )
        with _said(url.host):
            got = self._pool.handle_request(asked)
        return httpx.Response(got.status, headers=got.headers, stream=_Body(got, url.host), request=request)

    def close(self) -> None:
        """Closes what is open."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response, host: str) -> None:
        self._response, self._host = response, host

    def __iter__(self) -> Iterator[bytes]:
        end = b""
        with _said(self._host):
            for part in self._response.iter_stream():
                end = (end + part)[-_TAIL // 2 :]
                yield part
            names = {name.lower() for name, _ in self._response.headers}
            stream = self._response.extensions["network_stream"]
            if b"content-length" in names and stream.has_more_than(end):
                raise FetchError(
                    "truncated",
                    f"{self._host} sends more than the length that it promised, so the document would be cut short; "
                    "try again later.",
                    again=True,
                )

    def close(self) -> None:
        self._response.close()


class _Backend(httpcore.NetworkBackend):
    """Looks names up itself, and connects to an address that was found good."""

    def __init__(self, limits: Limits, private: Private) -> None:
        self._limits, self._private = limits, private
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        began = time.monotonic()
        addresses = resolve(host, port, self._private)
        for at, address in enumerate(addresses):
            left = self._limits.connect - (time.monotonic() - began)
            try:
                # Half of what is left for each: a host whose IPv6 is dead still has time for its IPv4.
                share = left if at == len(addresses) - 1 else left / 2
                plain = self._sockets.connect_tcp(address, port, max(share, 0.01), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if at == len(addresses) - 1:
                    raise
            else:
                return _Stream(plain, host, self._limits, began + self._limits.whole)
        raise AssertionError("resolve gives an address or raises")

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        raise FetchError("forbidden_address", f"{path} is no address of the web.")


class _Stream(httpcore.NetworkStream):
    """A connection with a limit for the first byte, for each pause and for the whole; it remembers what came last."""

    def __init__(self, inner: httpcore.NetworkStream, host: str, limits: Limits, until: float) -> None:
        self._inner, self._host, self._limits, self._until = inner, host, limits, until
        self._tail = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        pause = self._limits.silence if self._tail else self._limits.first_byte
        left = self._until - time.monotonic()
        try:
            if left <= 0:
                raise httpcore.ReadTimeout
            data = self._inner.read(max_bytes, min(pause, left))
        except httpcore.ReadTimeout:
            raise self._too_slow(is_all=left <= pause) from None
        self._tail = (self._tail + data)[-_TAIL:]
        return data

    def _too_slow(self, is_all: bool) -> FetchError:
        if is_all:
            said = f"sends too slowly: the document is not whole after {self._limits.whole:g} seconds"
        elif self._tail:
            said = f"stopped in the middle of the document, for {self._limits.silence:g} seconds"
        else:
            said = f"takes the request and does not answer within {self._limits.first_byte:g} seconds"
        return FetchError("timeout", f"{self._host} {said}; try again later.")

    def has_more_than(self, end: bytes) -> bool:
        """Whether the server sent anything but blanks behind a body that ends with `end`."""
        if self._inner.get_extra_info("is_readable"):
            try:
                self._tail = (self._tail + self._inner.read(_TAIL // 2, 0.05))[-_TAIL:]
            except (httpcore.ReadError, httpcore.ReadTimeout):
                return False  # the body is whole, and what became of the connection does not matter
        return bool(end) and not self._tail.rstrip().endswith(end.rstrip()[-_TAIL // 4 :])

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, timeout)
        return _Stream(inner, self._host, self._limits, self._until)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


@contextmanager
def _said(host: str) -> Iterator[None]:
    """The library's errors as ours."""
    try:
        yield
    except httpcore.ConnectTimeout:
        raise FetchError("timeout", f"No connection to {host} in time; try again later.", again=True) from None
    except httpcore.ConnectError as error:
        raise _no_connection(host, error) from None
    except httpcore.TimeoutException:
        raise FetchError("timeout", f"{host} does not take the request in time; try again later.") from None
    except httpcore.NetworkError:
        sentence = f"{host} broke off the connection; try again later."
        raise FetchError("reset", sentence, again=True) from None
    except httpcore.ProtocolError as error:
        raise _no_answer(host, str(error)) from None


def _no_connection(host: str, error: Exception) -> FetchError:
    cause = next((one for one in error.args if isinstance(one, OSError)), error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return FetchError(
            "tls",
            f"The certificate of {host} is not good ({cause.verify_message.rstrip('.')}); nothing was asked. If the "
            "site is known to be so, write the reason down as the TLS exception of its source.",
        )
    if isinstance(cause, ssl.SSLError):
        said = (cause.reason or "no common version or cipher").replace("_", " ").lower()
        return FetchError("tls", f"No safe connection to {host} ({said}); check the address in a browser.")
    said = getattr(cause, "strerror", None) or "no connection"
    return FetchError("unreachable", f"{host} cannot be reached ({said}); try again later.", again=True)


def _no_answer(host: str, said: str) -> FetchError:
    if "incomplete" in said or "complete message body" in said:
        sentence = f"{host} sent only a part of the document; try again later."
        return FetchError("truncated", sentence, again=True)
    if "disconnected without" in said:
        return FetchError("reset", f"{host} closed the connection without an answer; try again later.", again=True)
    return FetchError("broken_answer", f"{host} does not answer as a web server does; check the address in a browser.")
