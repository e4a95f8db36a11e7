"""What an answer is, by its bytes, and what was promised in its stead."""

import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from extract.errors import UnreadableError
from extract.sniff import DOCX, HTML, PDF, XLSX, media_type, picture_type

__all__ = ["DOCX", "HTML", "OTHERS", "PDF", "XLSX", "is_page", "kind_of", "promise"]

ZIP = "application/zip"
XML, JSON = "application/xml", "application/json"
# What is kept although no reader reads it: publishers take documents away, and a later version may.
_UNREAD = (
    (b"\xd0\xcf\x11\xe0", "application/msword"),
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
)
# Other kinds with the ending of their files.
OTHERS = {
    ZIP: ".zip", "application/msword": ".doc", "application/rtf": ".rtf", "image/png": ".png", "image/jpeg": ".jpg",
    "image/gif": ".gif", "image/tiff": ".tif", "image/webp": ".webp", "image/bmp": ".bmp", "application/gzip": ".gz",
    XML: ".xml", JSON: ".json",
}  # fmt: skip
_BLANKS = b" \t\r\n\0\xef\xbb\xbf"
_FEEDS = (b"<rss", b"<feed", b"<urlset", b"<sitemapindex", b"<rdf:rdf")
_START = 2048
# Word and Excel files of the old kind are left out: portals serve HTML under their names that Word has written, and
# that is the document.
_PROMISES = {"pdf": "a PDF", "docx": "a Word file", "xlsx": "an Excel file", "zip": "a ZIP file"}
_PROMISED_TYPES = {PDF: "pdf", DOCX: "docx", XLSX: "xlsx", ZIP: "zip", "application/x-zip-compressed": "zip"}
_FILENAME = re.compile(r"filename\*?\s*=\s*\"?([^\";]+)", re.IGNORECASE)


def kind_of(data: bytes, headers: Mapping[str, str]) -> str | None:
    """The media type of `data`, None for bytes that are no document of any kind. The server's word counts only for
    JSON, which looks like text."""
    start = data[:_START].lstrip(_BLANKS)
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(data)
    if picture := picture_type(data):
        return picture
    for magic, kind in _UNREAD:
        if data.startswith(magic):
            return kind
    lower = start.lower()
    if lower.startswith(_FEEDS) or (lower.startswith(b"<?xml") and b"<html" not in lower):
        return XML
    if start[:1] in (b"{", b"[") and "json" in headers.get("content-type", "").lower():
        return JSON
    try:
        return media_type(data)
    except UnreadableError:
        return None


def _zip_kind(data: bytes) -> str:
    # The table of contents is at the end, and names the files as they are.
    if b"word/document.xml" in data:
        return DOCX
    return XLSX if b"xl/workbook.xml" in data else ZIP


def promise(addresses: tuple[str, ...], headers: Mapping[str, str]) -> str | None:
    """What an address, the file's name or the Content-Type promise («a PDF»), None where a page is as good."""
    said = headers.get("content-type", "").partition(";")[0].strip().lower()
    named = _FILENAME.search(headers.get("content-disposition", ""))
    names = [urlsplit(address).path for address in addresses] + ([named[1]] if named else [])
    endings = [unquote(name).rpartition(".")[2].strip().lower() for name in names]
    for ending in (_PROMISED_TYPES.get(said, ""), *endings):
        if ending in _PROMISES:
            return _PROMISES[ending]
    return None


def is_page(kind: str | None) -> bool:
    """Whether it is HTML."""
    return kind == HTML
