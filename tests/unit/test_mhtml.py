"""Web archives in a single file: the page in its letters, its pictures in their place, and bad ones in a sentence."""

import base64
import hashlib
import quopri
import time
from typing import Any

import pytest

from extract.compose import Composer
from extract.errors import UnreadableError
from extract.model import Document, Paragraph, Table
from extract.readers import read_bytes
from extract.sniff import media_type

PAGE = (
    '<html><head><title>Kết quả</title></head><body><p>Điều 1. Công bố</p><img src="{}" alt="bảng">'
    "<table border=1><tr><th>TT<th>Đơn vị</tr><tr><td>1<td>Sở Y tế</tr></table></body></html>"
)
PICTURE = b"\x89PNG" + bytes(5000)


def part(body: bytes | str, kind: str, *headers: str, how: str = "quoted-printable") -> bytes:
    data = body.encode() if isinstance(body, str) else body
    coded = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(how, bytes)(data)
    head = [f"Content-Type: {kind}", f"Content-Transfer-Encoding: {how}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + coded.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def related(*parts: bytes, boundary: str = "----=_Next", more: str = "", end: bool = True) -> bytes:
    head = (
        f'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";{more}\r\n\tboundary="{boundary}"'
    )
    body = b"".join(b"\r\n--" + boundary.encode() + b"\r\n" + part for part in parts)
    return head.encode() + b"\r\n\r\nA page.\r\n" + body + (b"\r\n--" + boundary.encode() + b"--\r\n" if end else b"")


def saved(*parts: bytes, **how: Any) -> bytes:
    return b"From: <Saved by a browser>\r\nSubject: =?utf-8?Q?K=E1=BA=BFt_qu=E1=BA=A3?=\r\n" + related(*parts, **how)


def told(document: Document) -> list[str]:
    return [block.text if isinstance(block, Paragraph) else type(block).__name__ for block in document.blocks]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What was given to be recognised; each gives one line."""
    given: list[bytes] = []

    def assembled(data: bytes, composer: Composer) -> list[Any]:
        given.append(data)
        composer.paragraph("Đã đọc", 3, "?", None, 0.9)
        return []

    monkeypatch.setattr("extract.readers.scan.inline._is_large", lambda _: True)
    monkeypatch.setattr("extract.readers.scan.inline._assembled", assembled)
    return given


@pytest.mark.parametrize("how", ["quoted-printable", "base64", "8bit"])
def test_the_page_is_read_as_if_it_stood_alone(how: str) -> None:
    data = saved(part(PAGE.format("a.png"), 'text/html; charset="utf-8"', how=how))
    document, alone = read_bytes(data), read_bytes(PAGE.format("a.png").encode())
    assert media_type(data) == document.media_type == "multipart/related" and document.reader == "mhtml"
    assert (document.text, document.blocks, document.title) == (alone.text, alone.blocks, "Kết quả")
    assert document.notices == () and document.document_id == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("charset", ["windows-1258", "utf-16-le", "koi8-r"])
def test_letters_that_only_the_archive_tells(charset: str) -> None:
    said = "Sở Y tế: Điểm" if charset != "koi8-r" else "Москва"
    body = f"<p>{said}</p>".replace("ở", "ơ\u0309").replace("ế", "ê\u0301").replace("ể", "ê\u0309").encode(charset)
    document = read_bytes(saved(part(body, f"text/html; charset={charset}", how="base64")))
    assert told(document) == [said]


def test_a_charset_that_is_none_is_told_by_the_letters() -> None:
    for charset in ("x-unknown", "hex", "windows-1252", ""):
        page = part("<p>Sở Y tế</p>", f"text/html; charset={charset}", how="base64")
        assert told(read_bytes(saved(page))) == ["Sở Y tế"]
    body = "<p>Sơ\u0309 Y tê\u0301</p>".encode("windows-1258")  # portals say windows-1252 of it
    assert told(read_bytes(saved(part(body, "text/html; charset=windows-1252", how="base64")))) == ["Sở Y tế"]
    assert told(read_bytes(saved(part(b"<p>S\xf4 Y t\xea</p>", "text/html; charset=x-no", how="base64")))) == [
        "Sô Y tê"
    ]


@pytest.mark.parametrize(
    ("src", "named"),
    [
        ("https://a.vn/b/a.png", "Content-Location: https://a.vn/b/a.png"),
        ("a.png", "Content-Location: https://a.vn/b/a.png"),
        ("https://a.vn/b/a.png", "Content-Location: a.png"),
        ("/b/a.png", "Content-Location: https://a.vn/b/a.png"),
        ("cid:bang1@a.vn", "Content-ID: <bang1@a.vn>"),
    ],
)
def test_pictures_are_found_by_their_addresses(asked: list[bytes], src: str, named: str) -> None:
    page = part(PAGE.format(src), "text/html", "Content-Location: https://a.vn/b/c.html")
    data = saved(page, part(PICTURE, "image/png", named, how="base64"))
    document = read_bytes(data)
    assert told(document) == ["Điều 1. Công bố", "Picture", "Đã đọc", "Table"]
    assert asked == [PICTURE]
    assert document.blocks[2].place.path == document.blocks[1].place.path
    assert told(read_bytes(data, recognise=False)) == ["Điều 1. Công bố", "Picture", "Table"]
    assert asked == [PICTURE]


def test_pictures_that_are_elsewhere_shown_again_or_broken(asked: list[bytes]) -> None:
    page = part(
        '<p>a</p><img src="a.png"><img src="a.png"><img src="b.png"><img src="http://[/"><img src="">',
        "text/html",
        "Content-Location: https://a.vn/c.html",
    )
    parts = [part(PICTURE, "image/png", "Content-Location: a.png", how="base64")]
    broken = b"Content-Type: image/png\r\nContent-Location: b.png\r\nContent-Transfer-Encoding: base64\r\n\r\nA"
    assert told(read_bytes(saved(page, *parts, broken))) == ["a", "Picture", "Đã đọc", *["Picture"] * 4]
    assert asked == [PICTURE]


def test_parts_within_parts_and_the_page_that_is_named() -> None:
    inner = related(part("chữ", "text/plain"), part("<p>trang</p>", "text/html"), boundary="inner")
    assert told(read_bytes(saved(inner, part("<p>khung</p>", "text/html")))) == ["trang"]
    two = [part(f"<p>{name}</p>", "text/html", f"Content-ID: <{name}>") for name in "ab"]
    assert told(read_bytes(saved(*two))) == ["a"]
    assert told(read_bytes(saved(*two, more='\r\n\tstart="<b>";'))) == ["b"]
    longer = [part("<p>a\n--bx\nb</p>", "text/html", how="8bit")]  # a line that only begins like the boundary
    assert told(read_bytes(saved(*longer, boundary="b"))) == ["a --bx b"]


def test_an_archive_cut_short_says_so() -> None:
    document = read_bytes(saved(part("<p>a</p>", "text/html"), end=False))
    assert told(document) == ["a"] and [notice.kind for notice in document.notices] == ["file_cut_short"]


def nested(depth: int) -> bytes:
    data = part("<p>sâu</p>", "text/html")
    for level in range(depth):
        data = related(data, boundary=f"b{level}")
    return data


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (saved(part("chữ", "text/plain"), part(PICTURE, "image/png", how="base64")), "no page"),
        (saved(), "no page"),
        (saved(part(PICTURE, "image/png", how="base64"), end=False), "breaks off"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n--a\n<p>x</p>", "where its parts end"),
        (saved(*[part("x", "text/plain", how="8bit")] * 3000), "2000 parts"),
        (saved(*[related(*[part("x", "text/plain", how="8bit")] * 60, boundary="i")] * 60), "2000 parts"),
        (saved(*[b"Content-Type: multipart/related; boundary=q\r\n\r\n"] * 2001), "2000 parts"),
        (nested(300), "no page"),
        (saved(part("<script>1</script>", "text/html")), "no text"),
        (saved(part("<p>x</p>", "text/html", "X: " + ';a="' * 200_000)), "no page"),
    ],
)
def test_bad_archives_end_in_one_sentence(data: bytes, word: str) -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError) as caught:
        read_bytes(data)
    assert word in str(caught.value) and "\n" not in str(caught.value) and str(caught.value).endswith(".")
    assert time.process_time() - began < 20


def test_a_huge_part_is_not_in_the_way(asked: list[bytes]) -> None:
    huge = part(PICTURE + bytes(30 << 20), "image/png", "Content-Location: a.png", how="base64")
    document = read_bytes(saved(part(PAGE.format("a.png"), "text/html"), huge))
    assert told(document) == ["Điều 1. Công bố", "Picture", "Table"]
    assert [cell.text for cell in next(b for b in document.blocks if isinstance(b, Table)).cells][-1] == "Sở Y tế"
    assert asked == []


def test_other_files_with_such_words_are_what_they_are() -> None:
    assert media_type(b"<p>Content-Type: multipart/related</p>") == "text/html"
    assert media_type("Điều 1\n\nContent-Type: multipart/related\n".encode()) == "text/plain"
    assert media_type(b"Content-Type: multipart/mixed; boundary=a\n\nContent-Type: multipart/related\n") == "text/plain"
