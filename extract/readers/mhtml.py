"""Single-file web archives (.mht, .mhtml) as browsers and Word save them: a page and its pictures as parts of a mail
(RFC 2557). Lines are those of the page within."""

import binascii
import codecs
import re
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from typing import NamedTuple
from urllib.parse import urljoin

from extract.errors import UnreadableError
from extract.model import Document, Notice
from extract.readers.html import read_html
from extract.sniff import MHTML

# A portal's page with all its icons has some 200 parts.
_MOST_PARTS = 2000
_DEEPEST = 4  # parts within parts; browsers write one, mail programs two
_LONGEST_HEAD = 16_384  # bytes of a part's own headers
_LONGEST_ADDRESS = 4096
_PAGES = ("text/html", "application/xhtml+xml")
_HEAD_END = re.compile(rb"\r?\n[ \t]*\r?\n")
# What the reader of HTML tells by the letters better than by what is said of them.
_TOLD_BY_LETTERS = ("ascii", "iso8859-1", "cp1252")
_SAVE_ANEW = "save the page anew from a browser, or as HTML only, and add that."
_NO_PARTS = f"The web archive does not say where its parts end; {_SAVE_ANEW}"
_NO_PAGE = f"The web archive holds no page; {_SAVE_ANEW}"
_TOO_MANY = f"The web archive has more than {_MOST_PARTS} parts, which no page needs; {_SAVE_ANEW}"
_CUT = f"The web archive breaks off before its end; {_SAVE_ANEW}"


class _Part(NamedTuple):
    """A part: its headers, and its body as it is written."""

    head: Message
    body: bytes

    def decoded(self) -> bytes:
        how = _said(self.head, "Content-Transfer-Encoding").lower()
        if how == "quoted-printable":
            return binascii.a2b_qp(self.body)
        if how != "base64":
            return self.body
        try:
            return binascii.a2b_base64(self.body)
        except binascii.Error:
            return b""


class _Pictures:
    """The bytes of each part by the addresses that the page may name it by, once: shown again it says nothing new."""

    def __init__(self, parts: list[_Part], base: str) -> None:
        self._base = base
        self._parts: dict[str, _Part] = {}
        for part in parts:
            address, name = _said(part.head, "Content-Location"), _said(part.head, "Content-ID").strip("<>")
            for key in (name and f"cid:{name}", address and self._whole(address)):
                self._parts.setdefault(key, part)
        self._given: set[int] = set()

    def __call__(self, source: str) -> bytes | None:
        part = self._parts.get(self._whole(source.strip()))
        if part is None or id(part) in self._given:
            return None
        self._given.add(id(part))
        return part.decoded()

    def _whole(self, address: str) -> str:
        try:
            return urljoin(self._base, address[:_LONGEST_ADDRESS])
        except ValueError:
            return address


def read_mhtml(data: bytes, document_id: str, recognise: bool = True) -> Document:
    """The page in `data`; pictures that it shows and the archive holds are read in their place. Raises UnreadableError
    with one sentence where there is no page."""
    parts: list[_Part] = []
    head, body = _headed(data.lstrip())
    is_whole = _gather(head, body, parts, 0)
    pages = [part for part in parts if part.head.get_content_type() in _PAGES]
    if not pages:
        raise UnreadableError(_NO_PAGE if is_whole else _CUT)
    start = _said(head, "start", "Content-Type")
    page = next((part for part in pages if start and _said(part.head, "Content-ID") == start), pages[0])
    pictures = _Pictures(parts, _said(page.head, "Content-Location") or _said(head, "Snapshot-Content-Location"))
    document = read_html(_in_its_letters(page), document_id, recognise, pictures)
    notices = document.notices if is_whole else (*document.notices, Notice("file_cut_short", _CUT))
    return replace(document, media_type=MHTML, reader="mhtml", notices=notices)


def _gather(head: Message, body: bytes, parts: list[_Part], depth: int) -> bool:
    """Adds the parts in `body`, and those within them, to `parts`; whether all of them have an end."""
    boundary = _said(head, "boundary", "Content-Type")
    if not boundary or depth == _DEEPEST:
        if depth == 0:
            raise UnreadableError(_NO_PARTS)
        return True
    pieces, is_whole = _pieces(body, boundary.encode("utf-8", "surrogateescape"))
    for piece in pieces:
        own, content = _headed(piece)
        parts.append(_Part(own, content))
        if len(parts) > _MOST_PARTS:
            raise UnreadableError(_TOO_MANY)
        if own.get_content_maintype() == "multipart":
            is_whole = _gather(own, content, parts, depth + 1) and is_whole
    return is_whole


def _pieces(body: bytes, boundary: bytes) -> tuple[list[bytes], bool]:
    """What stands between the boundaries, and whether the last of them is there."""
    line = re.compile(rb"\n--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r?\n|\r?\Z)")
    found = line.split(b"\n" + body, _MOST_PARTS + 1)
    ends = found[1::2]
    last = ends.index(b"--") if b"--" in ends else len(ends)
    return found[2 : 2 * last + 1 : 2], last < len(ends)


def _headed(part: bytes) -> tuple[Message, bytes]:
    """The headers of a part and what follows them; headers that go on for long are none."""
    part = part.removeprefix(b"\r").removeprefix(b"\n")
    end = _HEAD_END.search(part, 0, _LONGEST_HEAD)
    if end is None:
        return Message(), part
    return message_from_bytes(part[: end.start()]), part[end.end() :]


def _said(head: Message, name: str, header: str = "") -> str:
    """What a header says, or a word within `header`; empty for nothing."""
    said = head.get_param(name, "", header) if header else head.get(name, "")
    return "" if isinstance(said, tuple) else str(said).replace("\r", "").replace("\n", "").strip()


def _in_its_letters(page: _Part) -> bytes:
    """The page's bytes; in UTF-8 where only the archive says which other letters they are in."""
    data, said = page.decoded(), _said(page.head, "charset", "Content-Type")
    try:
        return data.decode().encode()
    except UnicodeDecodeError:
        pass
    try:
        return data if codecs.lookup(said).name in _TOLD_BY_LETTERS else data.decode(said).encode()
    except (LookupError, ValueError):
        return data
