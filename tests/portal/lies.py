"""The lies that servers tell, as answers for `Portal.lie`."""

import gzip
import socket
import struct
import time
from collections.abc import Mapping

from tests.portal.server import Answer, Handler

_HTML = {"Content-Type": "text/html; charset=utf-8"}
_MB = 1 << 20

LOGIN = """<!DOCTYPE html><html><head><title>Đăng nhập hệ thống</title></head><body><h1>Đăng nhập</h1>
<form action="/login" method="post"><label>Tên đăng nhập <input name="user"></label>
<label>Mật khẩu <input type="password" name="password"></label><button>Đăng nhập</button>
<a href="/forgot">Quên mật khẩu?</a></form></body></html>"""

SHELL = """<!DOCTYPE html><html><head><title>Cổng thông tin điện tử</title></head><body><div id="root"></div>
<noscript>You need to enable JavaScript to run this app.</noscript>
<script src="/static/main.js"></script></body></html>"""

NOT_FOUND_PAGE = """<!DOCTYPE html><html><head><title>Không tìm thấy trang - Cổng thông tin</title></head><body>
<ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul>
<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p></body></html>"""


def page(body: str | bytes, headers: Mapping[str, str] = _HTML, status: int = 200) -> Answer:
    """An answer without ETag and date."""
    data = body.encode() if isinstance(body, str) else body
    return Answer(status, lambda handler: handler.send(status, data, headers))


def error(status: int, **headers: str) -> Answer:
    """An error; `Retry_After="3"` gives the header Retry-After."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return page(f"<h1>Error {status}</h1>", {**_HTML, **given}, status)


def redirect(location: str, status: int = 302, **headers: str) -> Answer:
    """A redirect; a `location` that begins with / is on this portal."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, lambda handler: handler.send(status, b"", {"Location": location, **given}))


def reset() -> Answer:
    """The connection is reset before a byte of the answer."""
    return Answer(0, _reset)


def reset_midway(body: bytes = b"<html>" * 100) -> Answer:
    """The connection is reset in the middle of the body."""

    def send(handler: Handler) -> None:
        handler.send(200, body, _HTML, length=2 * len(body))
        handler.wfile.flush()
        time.sleep(0.05)  # a reset throws away what the other side has not read yet
        _reset(handler)

    return Answer(200, send)


def _reset(handler: Handler) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True
    handler.connection.close()


def silent() -> Answer:
    """The request is taken and never answered."""

    def send(handler: Handler) -> None:
        handler.closing.wait()
        handler.close_connection = True

    return Answer(0, send)


def stalled(body: bytes = b"<html><p>") -> Answer:
    """The body begins and does not go on."""

    def send(handler: Handler) -> None:
        handler.send(200, body, _HTML, length=1000 + len(body))
        handler.closing.wait()
        handler.close_connection = True

    return Answer(200, send)


def drip(seconds: float = 0.05) -> Answer:
    """A byte of the body now and then, for ever: no pause is long."""

    def send(handler: Handler) -> None:
        handler.send_head(200, {**_HTML, "Content-Length": "1000000"})
        while not handler.closing.wait(seconds):
            handler.wfile.write(b" ")

    return Answer(200, send)


def drip_headers(seconds: float = 0.05) -> Answer:
    """Headers without end, one byte now and then."""

    def send(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not handler.closing.wait(seconds):
            handler.wfile.write(b"x")

    return Answer(0, send)


def truncated(body: str | bytes) -> Answer:
    """Half of the body, then the connection is closed properly."""
    data = body.encode() if isinstance(body, str) else body

    def send(handler: Handler) -> None:
        handler.send(200, data[: len(data) // 2], _HTML, length=len(data))
        handler.close_connection = True

    return Answer(200, send)


def truncated_chunks(body: bytes = b"<html><p>Half") -> Answer:
    """A chunked body without its last chunk."""

    def send(handler: Handler) -> None:
        handler.send_head(200, {**_HTML, "Transfer-Encoding": "chunked"})
        handler.wfile.write(f"{len(body):x}\r\n".encode() + body + b"\r\n")
        handler.close_connection = True

    return Answer(200, send)


def wrong_length(body: str | bytes) -> Answer:
    """The whole body, and a Content-Length of half of it."""
    data = body.encode() if isinstance(body, str) else body

    def send(handler: Handler) -> None:
        handler.send(200, data, _HTML, length=len(data) // 2)
        handler.close_connection = True

    return Answer(200, send)


def gzipped(body: str | bytes) -> Answer:
    """An honest page, packed."""
    return page(packed(body), {**_HTML, "Content-Encoding": "gzip"})


def packed(body: str | bytes) -> bytes:
    """A body as gzip."""
    return gzip.compress(body.encode() if isinstance(body, str) else body)


def gzip_bomb(megabytes: int = 1000) -> Answer:
    """About a kilobyte of gzip a megabyte of zeros."""

    def send(handler: Handler) -> None:
        handler.send_head(200, {**_HTML, "Content-Encoding": "gzip", "Connection": "close"})
        handler.close_connection = True
        with gzip.GzipFile(fileobj=handler.wfile, mode="wb", compresslevel=9) as packed:
            for _ in range(megabytes):
                packed.write(bytes(_MB))

    return Answer(200, send)


def huge(megabytes: int = 1024, *, says_so: bool = False) -> Answer:
    """A body of zeros that is never held in memory; `says_so`: with its Content-Length."""

    def send(handler: Handler) -> None:
        length = {"Content-Length": str(megabytes * _MB)} if says_so else {"Connection": "close"}
        handler.send_head(200, {**_HTML, **length})
        handler.close_connection = True
        zeros = bytes(_MB)
        for _ in range(megabytes):
            handler.wfile.write(zeros)

    return Answer(200, send)
