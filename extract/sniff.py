"""What a file is, from its bytes: a name or a server's word for it is not believed."""

import codecs
import csv
import re

from extract.encodings import utf16_without_mark
from extract.errors import UnreadableError

HTML = "text/html"
TEXT = "text/plain"
CSV = "text/csv"

# The columns by which a CSV file of readings is known from other text; see `data/reference/README.md`.
READINGS = frozenset({"subject", "indicator", "value"})
_HEADER = 4096

_MARKUP = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|table|div|p|meta|span)\b", re.IGNORECASE)
_CONTROLS = re.compile("[\\x00-\\x08\\x0b\\x0e-\\x1a\\x1c-\\x1f]+")
_UNSUPPORTED = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a DOCX, XLSX or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file (.doc, .xls)"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"\x1f\x8b", "a gzip file"),
)


def media_type(data: bytes) -> str:
    """`text/html`, `text/csv` (of readings) or `text/plain`. Raises UnreadableError for anything else, saying what it
    looks like."""
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableError("The file is empty: there is nothing to read; fetch it again.")
    for magic, name in _UNSUPPORTED:
        if data.startswith(magic):
            raise UnreadableError(f"The file is {name}; save or convert it to HTML or text and add that.")
    if is_readings(data):
        if _looks_binary(data[:65536]):
            raise UnreadableError("The file begins like readings and is no text behind that; save it again as CSV.")
        return CSV
    if _MARKUP.search(data[:65536].replace(b"\0", b"")):
        return HTML
    if _looks_binary(data[:65536]):
        raise UnreadableError("The file is neither HTML nor text; check that the download is the document itself.")
    return TEXT


def is_readings(data: bytes) -> bool:
    """Whether `data` begins with the header of a CSV file of readings."""
    head = data[:_HEADER]
    marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    wide = "utf-16" if marked else utf16_without_mark(head)
    text = head.decode(wide or "utf-8-sig", errors="replace").lstrip()
    first = re.split(r"[\r\n]", text, maxsplit=1)[0]
    if not all(name in first for name in READINGS):
        return False
    try:
        cells = next(csv.reader([first]), [])
    except csv.Error:
        return False
    return {cell.strip() for cell in cells} >= READINGS


def _looks_binary(head: bytes) -> bool:
    """Whether more than one character in a hundred is a control character; a zero is one too much."""
    marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    wide = "utf-16" if marked else utf16_without_mark(head)
    if wide is None and b"\0" in head:
        return True
    text = head.decode(wide or "latin-1", errors="replace")
    controls = sum(len(run) for run in _CONTROLS.findall(text))
    return controls > len(text) * 0.01
