"""The explorer's server: files of its folder to this machine, and nothing else to anybody."""

import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import pytest

from flows.explore_server import SiteServer, address_of, policy_of

POLICY = "default-src 'none'; script-src 'self'"
PAGE = f'<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" ' \
    f'content="{POLICY}"><title>chiso</title></head></html>'  # fmt: skip
FILES = {
    "index.html": PAGE,
    "data/index.json": '{"release":"r001"}',
    "data/agency/binh-dinh.json": "{}",
    "data/agency/binh-dinh/x.json": "{}",
    "data/table/d/1.json": "{}",
    "app/main.js": "export {};",
    "style/a.css": "body{}",
    "fonts/a.woff2": "wOF2",
    "data/page/d/1.webp": "RIFF",
    "lib/NOTICE": "words",
}


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


class Client:
    """Asks over a socket of its own, byte for byte as given."""

    def __init__(self, port: int) -> None:
        self.port = port

    def raw(self, request: bytes) -> bytes:
        answer = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            # One that is refused before it has said all is cut off.
            with suppress(OSError):
                connection.sendall(request)
                connection.shutdown(socket.SHUT_WR)
            with suppress(ConnectionError):
                while data := connection.recv(1 << 16):
                    answer += data
        return answer

    def ask(self, target: str, method: str = "GET", host: str | None = "", **headers: str) -> Answer:
        named = f"127.0.0.1:{self.port}" if host == "" else host
        lines = [f"{method} {target} HTTP/1.1", *([f"Host: {named}"] if named is not None else []),
                 *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]  # fmt: skip
        return parsed(self.raw("\r\n".join([*lines, "", ""]).encode()))


def parsed(answer: bytes) -> Answer:
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    return Answer(int(first.split(" ")[1]), headers, body)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    (tmp_path / "secret.json").write_text("secret", encoding="utf-8")
    return root


@pytest.fixture
def client(folder: Path) -> Iterator[Client]:
    with SiteServer(folder, 0) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield Client(server.server_address[1])
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("address", "kind"),
    [("/", "text/html; charset=utf-8"), ("/index.html?lang=vi", "text/html; charset=utf-8"),
     ("/data/index.json", "application/json"), ("/data/agency/binh-dinh.json", "application/json"),
     ("/data/agency/binh%2Ddinh/x.json", "application/json"), ("/app/main.js", "text/javascript; charset=utf-8"),
     ("/style/a.css", "text/css; charset=utf-8"), ("/fonts/a.woff2", "font/woff2"),
     ("/data/page/d/1.webp", "image/webp"), ("/lib/NOTICE", "text/plain; charset=utf-8")],
)  # fmt: skip
def test_files_are_served_as_what_they_are(client: Client, address: str, kind: str) -> None:
    answer = client.ask(address)
    name = "index.html" if address == "/" else address[1:].partition("?")[0].replace("%2D", "-")
    assert (answer.status, answer.headers["Content-Type"], answer.body) == (200, kind, FILES[name].encode())


@pytest.mark.parametrize(
    "asked",
    ["GET / localhost", "GET /data/index.json localhost", "GET /nothing localhost", "POST / localhost",
     "GET / evil.example", "HEAD / localhost", "WHAT / localhost"],
)  # fmt: skip
def test_every_answer_carries_the_pages_own_policy(client: Client, asked: str) -> None:
    method, target, host = asked.split()
    headers = client.ask(target, method, host).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Python" not in headers["Server"]


def test_head_has_no_body(client: Client) -> None:
    whole, head = client.ask("/app/main.js"), client.ask("/app/main.js", "HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Length"] == whole.headers["Content-Length"] == str(len(FILES["app/main.js"]))
    assert client.ask("/nothing", "HEAD").body == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get"])
def test_other_methods_are_refused(client: Client, method: str) -> None:
    answer = client.ask("/", method)
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD")
    assert answer.headers["Connection"] == "close"


@pytest.mark.parametrize(
    "target",
    ["/../secret.json", "/data/../../secret.json", "/%2e%2e/secret.json", "/%2E%2E%2Fsecret.json",
     "/data/%2e%2e/%2e%2e/secret.json", "/..%5csecret.json", "/..\\secret.json", "//secret.json", "//etc/passwd",
     "/data//index.json", "/./index.html", "/data/./index.json", "/data", "/data/", "/%00", "/data/index.json%00",
     "/data/index.json%00.html", "/data/index.json/", "/data/index.json/x", "/%ff", "/%c0%ae%c0%ae/secret.json",
     "/%252e%252e/secret.json", "/.hidden", "/data/.hidden", "/C:/secret.json", "/index.html::$DATA", "/a%0d%0ab",
     "index.html", "*", "http://127.0.0.1/index.html", "/" + "a" * 5000, "/%", "/%zz"],
)  # fmt: skip
def test_nothing_outside_is_served(client: Client, folder: Path, target: str) -> None:
    (folder / ".hidden").write_text("secret", encoding="utf-8")
    (folder / "data" / ".hidden").write_text("secret", encoding="utf-8")
    answer = client.ask(target)
    assert answer.status == 404
    assert answer.body == b"404 Not Found\n"


def test_links_are_not_followed(client: Client, folder: Path) -> None:
    (folder / "link.json").symlink_to(folder.parent / "secret.json")
    (folder / "inside.json").symlink_to(folder / "data" / "index.json")
    (folder / "out").symlink_to(folder.parent, target_is_directory=True)
    (folder / "here").symlink_to(folder / "data", target_is_directory=True)
    for target in ("/link.json", "/inside.json", "/out/secret.json", "/here/index.json"):
        assert client.ask(target).status == 404


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_not_read(client: Client, folder: Path) -> None:
    os.mkfifo(folder / "pipe.json")
    assert client.ask("/pipe.json").status == 404


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:9", "[::1]:8417"])
def test_names_of_this_machine_are_answered(client: Client, host: str) -> None:
    assert client.ask("/", host=host).status == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8417", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "",
             "127.0.0.1:x", "localhost@evil", "0.0.0.0", "127.0.0.2", None]
)  # fmt: skip
def test_other_names_are_not(client: Client, host: str | None) -> None:
    answer = client.ask("/data/index.json", host=" " if host == "" else host)
    assert answer.status == 421
    assert b"r001" not in answer.body


def test_two_names_are_none(client: Client) -> None:
    answer = parsed(client.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"))
    assert answer.status == 421


def test_a_body_is_never_read_as_a_request(client: Client) -> None:
    smuggled = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    said = f"GET /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(smuggled)}\r\n\r\n".encode() + smuggled
    assert client.raw(said).count(b"HTTP/1.1 ") == 1
    said = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 37\r\n\r\n" + smuggled
    assert client.raw(said).count(b"HTTP/1.1 ") == 1


def test_several_requests_on_one_connection(client: Client) -> None:
    one = b"GET /app/main.js HTTP/1.1\r\nHost: localhost\r\n\r\n"
    assert client.raw(one * 3).count(b"export {};") == 3


NONSENSE = [
    b"", b"\r\n\r\n", b"x\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00", b"GET /\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 500 + b"\r\n",
    b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n",
]  # fmt: skip


@pytest.mark.parametrize("request_", NONSENSE)
def test_nonsense_is_survived(client: Client, capsys: pytest.CaptureFixture[str], request_: bytes) -> None:
    assert b"r001" not in client.raw(request_)
    assert client.ask("/").status == 200
    assert capsys.readouterr() == ("", "")


def test_a_browser_asks_whether_it_still_has_the_newest(client: Client, folder: Path) -> None:
    first = client.ask("/data/index.json")
    assert first.headers["Cache-Control"] == "no-cache"
    again = client.ask("/data/index.json", If_Modified_Since=first.headers["Last-Modified"])
    assert (again.status, again.body) == (304, b"")
    os.utime(folder / "data" / "index.json", (2_000_000_000, 2_000_000_000))
    assert client.ask("/data/index.json", If_Modified_Since=first.headers["Last-Modified"]).status == 200
    assert client.ask("/data/index.json", If_Modified_Since="yesterday").status == 200


def test_it_listens_to_this_machine_only(folder: Path) -> None:
    with SiteServer(folder, 0) as server:
        assert server.socket.getsockname()[0] == "127.0.0.1"
        assert server.address == f"http://127.0.0.1:{server.server_address[1]}/"


def test_two_cannot_have_one_port(folder: Path) -> None:
    with SiteServer(folder, 0) as server, pytest.raises(OSError, match="in use"):
        SiteServer(folder, server.server_address[1])


def test_looking_at_the_page_is_noticed(folder: Path) -> None:
    looks: list[int] = []
    with SiteServer(folder, 0, lambda: looks.append(1)) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        client = Client(server.server_address[1])
        client.ask("/")
        client.ask("/data/index.json")
        client.ask("/app/main.js")
        server.shutdown()
        thread.join()
    assert looks == [1]


def test_a_page_without_a_policy_is_allowed_nothing(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text("<!-- <meta http-equiv=content-security-policy content=x> --><p>", encoding="utf-8")
    assert policy_of(page) == "default-src 'none'"
    page.write_text("<META HTTP-EQUIV='content-security-policy' CONTENT=\"default-src\n 'self'\">", encoding="utf-8")
    assert policy_of(page) == "default-src 'self'"


def test_an_address_is_read_once(folder: Path) -> None:
    assert address_of("/a%2525") == "a%25"
    assert address_of("/") == "index.html"
    assert address_of("/x?a=/../b#c") == "x"
    assert address_of("/đ".encode().decode("latin-1")) is not None
