"""A scriptable HTTP(S) server on loopback.

    with Portal() as portal:
        portal.page("/list", "<a href='/1.html'>…</a>")
        portal.lie("/2.html", lies.reset())
        … client.get(portal.url + "/list") …
        assert portal.asked("/list") == 1

Every page has an ETag and a Last-Modified date and answers 304 to who has them. What was not set answers 404; without
`robots()` so does /robots.txt. `requests` holds what was asked, in order: method, path, headers, status (0: no answer).
"""

import hashlib
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, NamedTuple, Self

import trustme

_LAST_MODIFIED = "Mon, 06 Feb 2017 08:00:00 GMT"
_HTML = "text/html; charset=utf-8"


class Request(NamedTuple):
    """One request as it came in, with lower-case header names, and the status that it was answered with."""

    method: str
    path: str
    headers: dict[str, str]
    status: int


class Answer(NamedTuple):
    """What a path answers: `send` writes all of it to the wire; `status` is for the log of requests."""

    status: int
    send: Callable[["Handler"], None]


class Page(NamedTuple):
    """An honest page; `etag` and `last_modified` are left out of the answer where they are None."""

    body: bytes
    status: int
    headers: dict[str, str]
    etag: str | None
    last_modified: str | None

    def answer(self, asked: Mapping[str, str]) -> Answer:
        """200 with the body, or 304 to who has it already: an ETag weighs more than a date (RFC 9110, 13.2.2)."""
        if "if-none-match" in asked:
            is_known = self.etag is not None and self.etag in asked["if-none-match"]
        else:
            is_known = self.last_modified is not None and asked.get("if-modified-since") == self.last_modified
        validators = {"ETag": self.etag, "Last-Modified": self.last_modified}
        headers = {name: value for name, value in validators.items() if value is not None}
        if is_known and self.status == 200:
            return Answer(304, lambda handler: handler.send(304, b"", headers))
        return Answer(self.status, lambda handler: handler.send(self.status, self.body, {**self.headers, **headers}))


class Portal:
    """A server at `url`, in threads of this process; `with` starts and stops it.

    host: the address to listen at; name: what `url` calls it, the address itself unless a test has a name for it.
    tls: serve HTTPS with a certificate for `name` of the authority whose PEM file `authority` names; `certificate`
    "wrong name" gives one for another host, "unknown authority" one that `authority` did not sign.
    """

    def __init__(
        self, *, tls: bool = False, certificate: str = "right", host: str = "127.0.0.1", name: str | None = None
    ) -> None:
        self.requests: list[Request] = []
        self.closing = threading.Event()
        self.authority: Path | None = None
        self._answers: dict[str, list[Page | Answer]] = {}
        self._lock = threading.Lock()
        self._folder = TemporaryDirectory()
        self._server = _Server((host, 0), Handler, self, self._context(name or host, certificate) if tls else None)
        self.host, self.port = host, self._server.server_address[1]
        self.url = f"{'https' if tls else 'http'}://{name or host}:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def _context(self, right: str, certificate: str) -> ssl.SSLContext:
        authority = trustme.CA()
        self.authority = Path(self._folder.name) / "authority.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        signer = trustme.CA() if certificate == "unknown authority" else authority
        name = "elsewhere.example" if certificate == "wrong name" else right
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        signer.issue_cert(name).configure_cert(context)
        return context

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stops answering, at once: connections that are kept waiting are let go."""
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._folder.cleanup()

    def page(
        self,
        path: str,
        body: str | bytes,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        etag: str | None = "",
        last_modified: str | None = _LAST_MODIFIED,
    ) -> None:
        """Puts a page at `path` (with its query, if it has one), over what was there. An empty `etag` is made from the
        body, None leaves it out; so does None for `last_modified`."""
        data = body.encode() if isinstance(body, str) else body
        if etag == "":
            etag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        given = dict(headers or {})
        if not any(name.lower() == "content-type" for name in given):
            given["Content-Type"] = _HTML
        self._put(path, Page(data, status, given, etag, last_modified))

    def robots(self, text: str, status: int = 200) -> None:
        """Puts a robots.txt."""
        self.page("/robots.txt", text, status=status, headers={"Content-Type": "text/plain"})

    def lie(self, path: str, *answers: Answer) -> None:
        """Answers `path` with each of `answers` in turn, one a request, and with the last of them from then on. Where
        a page was put at `path` before, it comes after them."""
        with self._lock:
            before = [one for one in self._answers.get(path, []) if isinstance(one, Page)]
            self._answers[path] = [*answers, *before]

    def remove(self, path: str) -> None:
        """What was at `path` answers 404."""
        with self._lock:
            self._answers.pop(path, None)

    def asked(self, path: str) -> int:
        """How often `path` was asked for."""
        return sum(request.path == path for request in self.requests)

    def forget(self) -> None:
        """Empties the log of requests."""
        with self._lock:
            self.requests.clear()

    def _put(self, path: str, page: Page) -> None:
        with self._lock:
            self._answers[path] = [page]

    def answer(self, method: str, path: str, headers: Mapping[str, str]) -> Answer:
        """What `path` answers now, noted in the log."""
        with self._lock:
            held = self._answers.get(path) or self._answers.get(path.partition("?")[0])
            if not held:
                found: Page | Answer = Page(b"<h1>Not Found</h1>", 404, {"Content-Type": _HTML}, None, None)
            else:
                found = held.pop(0) if len(held) > 1 else held[0]
            answer = found.answer(headers) if isinstance(found, Page) else found
            self.requests.append(Request(method, path, dict(headers), answer.status))
        return answer


class Handler(BaseHTTPRequestHandler):
    """One connection to the portal."""

    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.portal.answer(self.command, self.path, headers).send(self)

    do_HEAD = do_GET

    @property
    def closing(self) -> threading.Event:
        """Set when the portal closes: whoever keeps a connection waiting waits for this."""
        return self.server.portal.closing

    @property
    def origin(self) -> str:
        """The address of this portal."""
        return self.server.portal.url

    def send(self, status: int, body: bytes, headers: Mapping[str, str], length: int | None = None) -> None:
        """A whole answer; `length` is said instead of the true one."""
        self.send_head(status, {**headers, "Content-Length": str(len(body) if length is None else length)})
        if self.command != "HEAD" and status != 304:
            self.wfile.write(body)

    def send_head(self, status: int, headers: Mapping[str, str]) -> None:
        """The status and the headers of an answer whose body is written by the caller."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the log of requests is `Portal.requests`."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(
        self, address: tuple[str, int], handler: type[Handler], portal: Portal, context: ssl.SSLContext | None
    ) -> None:
        self.portal, self._context = portal, context
        super().__init__(address, handler)

    def finish_request(self, request: Any, client_address: Any) -> None:
        """The handshake is made in the connection's own thread: a client that breaks it off stops nobody."""
        if self._context is not None:
            request = self._context.wrap_socket(request, server_side=True)
        try:
            super().finish_request(request, client_address)
        finally:
            if self._context is not None:
                request.close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away, or that takes no part in the handshake, is nothing to report."""
        error = sys.exception()
        if not isinstance(error, (ConnectionError, TimeoutError, ssl.SSLError, socket.error)):
            super().handle_error(request, client_address)
