"""Serves a site to browsers on this machine: files of one folder, read-only, to nobody else.

It binds to the loopback address, and answers only who asks for it by a name of this machine: a page elsewhere that lets
its own name lead here cannot read it. What it serves is a folder that does not change while it is served, so that a
release that comes meanwhile takes nothing away from a reader.
"""

import os
import re
from collections.abc import Callable
from email.utils import formatdate, parsedate_to_datetime
from html.parser import HTMLParser
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any
from urllib.parse import unquote_to_bytes

HOST = "127.0.0.1"

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
# Licences and notices have no ending.
_TEXT = TYPES[".txt"]
_ALLOWED = "GET, HEAD"
# What follows the name: any port, as a tunnel may lead here from another one.
_LOCAL_NAME = re.compile(r"(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?", re.IGNORECASE)
_SECONDS = 30
_INDEX, _SEEN_FIRST = "index.html", "data/index.json"


class SiteServer(ThreadingHTTPServer):
    """The folder's server. `on_look` is called whenever a reader opens the page anew."""

    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere two servers could take the same port

    def __init__(self, folder: Path, port: int, on_look: Callable[[], None] = lambda: None) -> None:
        """Raises OSError where the port is taken, PermissionError where it may not be used."""
        self.folder = folder.resolve()
        self.policy = policy_of(self.folder / _INDEX)
        self.on_look = on_look
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        """Binds without asking for the machine's name, which can take long and is of no use here."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{HOST}:{self.server_address[1]}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that breaks off is no error, and nothing a client sends is worth a traceback."""


class _Handler(BaseHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "chiso", ""
    timeout = _SECONDS

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, with_body: bool) -> None:
        if not self._is_asked_by_name():
            return self._refuse(HTTPStatus.MISDIRECTED_REQUEST, with_body)
        if self.headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in self.headers:
            return self._refuse(HTTPStatus.BAD_REQUEST, with_body)  # its body would be read as the next request
        asked = address_of(self.path)
        path = file_of(self.server.folder, asked) if asked is not None else None
        if path is None:
            return self._refuse(HTTPStatus.NOT_FOUND, with_body)
        if asked == _SEEN_FIRST:
            self.server.on_look()
        return self._send(path, with_body)

    def _send(self, path: Path, with_body: bool) -> None:
        try:
            file = path.open("rb")
        except OSError:
            return self._refuse(HTTPStatus.NOT_FOUND, with_body)
        with file:
            about = os.fstat(file.fileno())
            if self._is_known(about.st_mtime):
                return self._head(HTTPStatus.NOT_MODIFIED, None, 0, about.st_mtime)
            self._head(HTTPStatus.OK, TYPES.get(path.suffix, _TEXT), about.st_size, about.st_mtime)
            if with_body:
                self.copy(file, about.st_size)
        return None

    def copy(self, file: Any, size: int) -> None:
        """Sends `size` bytes of the file, no more and no fewer."""
        while size > 0 and (data := file.read(min(size, 1 << 16))):
            self.wfile.write(data)
            size -= len(data)
        if size:
            self.close_connection = True

    def _is_asked_by_name(self) -> bool:
        names = self.headers.get_all("Host") or []
        return len(names) == 1 and _LOCAL_NAME.fullmatch(names[0].strip()) is not None

    def _is_known(self, changed: float) -> bool:
        """Whether the browser has the file as it is; whole seconds, as HTTP tells them."""
        try:
            since = parsedate_to_datetime(self.headers.get("If-Modified-Since", ""))
            return int(changed) <= since.timestamp()
        except (TypeError, ValueError, OverflowError):
            return False

    def _refuse(self, status: HTTPStatus, with_body: bool) -> None:
        self.close_connection = True
        body = f"{status.value} {status.phrase}\n".encode()
        self._head(status, _TEXT, len(body), None)
        if with_body:
            self.wfile.write(body)

    def _head(self, status: HTTPStatus, kind: str | None, size: int, changed: float | None) -> None:
        self.send_response(status)
        if kind is not None:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(size))
        if changed is not None:
            self.send_header("Last-Modified", formatdate(changed, usegmt=True))
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", _ALLOWED)
        if self.close_connection:
            self.send_header("Connection", "close")
        # A browser asks each time whether it still has the newest: the next release comes under the same address.
        self.send_header("Cache-Control", "no-cache")
        self.send_header("Content-Security-Policy", self.server.policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("X-Frame-Options", "DENY")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the library refuses (another method, a line that is no request) is refused in the same few words."""
        status = HTTPStatus.METHOD_NOT_ALLOWED if code == HTTPStatus.NOT_IMPLEMENTED else HTTPStatus(code)
        self._refuse(status, getattr(self, "command", None) != "HEAD")

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: a person watches the page, not its requests."""


def address_of(target: str) -> str | None:
    """The address relative to the folder that a request's target means, None for what names nothing in it.

    Refused are: parts that are empty, begin with a dot or hold a backslash, a colon or a control character, whichever
    way they are written; bytes that are no UTF-8; a target that is no path.
    """
    path = target.partition("?")[0].partition("#")[0]
    if not path.startswith("/"):
        return None
    try:
        address = unquote_to_bytes(path[1:]).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not address:
        return _INDEX
    return address if all(_is_name(part) for part in address.split("/")) else None


def _is_name(part: str) -> bool:
    return bool(part) and not part.startswith(".") and not any(letter in "\\:" or ord(letter) < 32 for letter in part)


def file_of(folder: Path, address: str) -> Path | None:
    """The ordinary file at an address in `folder` (a real path), None where there is none, or a link on the way."""
    path = folder / address
    try:
        return path if path.is_file() and os.path.realpath(path) == str(path) else None
    except (OSError, ValueError):  # a name that is too long for the disk
        return None


def policy_of(page: Path) -> str:
    """The policy that the page's own meta element states, so that header and element never differ; one that permits
    nothing if it states none."""
    reader = _Policy()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader.policy or "default-src 'none'"


class _Policy(HTMLParser):
    policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "meta" and (said.get("http-equiv") or "").lower() == "content-security-policy":
            self.policy = self.policy or " ".join((said.get("content") or "").split())
