"""What a file is, from its bytes: a name or a server's word for it is not believed."""

import codecs
import csv
import re

from extract.encodings import utf16_without_mark
from extract.errors import UnreadableError

HTML = "text/html"
TEXT = "text/plain"
CSV = "text/csv"
MHTML = "multipart/related"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PICTURES = {
    b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
}  # fmt: skip

# The columns by which a CSV file of readings is known from other text; see `data/reference/README.md`.
READINGS = frozenset({"subject", "indicator", "value"})
_HEADER = 4096

_MARKUP = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|table|div|p|meta|span)\b", re.IGNORECASE)
_WRITTEN = re.compile(rb"[^ \t\r\n\0\xef\xbb\xbf\xff\xfe]")
# The headers of a mail, one of which says that a page and its pictures follow.
_PARTS = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related\b", re.IGNORECASE)
_HEADERS = 16_384
_CONTROLS = re.compile("[\\x00-\\x08\\x0b\\x0e-\\x1a\\x1c-\\x1f]+")
_OLE = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
# A program that writes PDF may put a line of its own before it (ISO 32000, annex H).
_PDF_WITHIN = 1024
_CONVERT = "open it in Word or LibreOffice and save it as .docx (soffice --headless --convert-to docx FILE)"
_SHEET = "open it in Excel or LibreOffice and save it as .xlsx (soffice --headless --convert-to xlsx FILE)"
_REFUSED = (
    (b"{\\rtf", f"The file is RTF; {_CONVERT} and add that."),
    (b"\x1f\x8b", "The file is packed with gzip; unpack it (gunzip FILE) and add what was in it."),
    (b"Rar!", "The file is a RAR archive; unpack it and add the documents in it."),
    (b"7z\xbc\xaf", "The file is a 7z archive; unpack it and add the documents in it."),
)
_OF_ZIP = {"docx": DOCX, "xlsx": XLSX}
_REFUSED_ZIP = {
    "odt": f"The file is an OpenDocument text; {_CONVERT} and add that.",
    "ods": f"The file is an OpenDocument sheet; {_SHEET} and add that.",
    "pptx": "The file is a presentation; save it as PDF and add that.",
    "xlsb": f"The file is a binary Excel sheet; {_SHEET} and add that.",
}
# Names of streams in an old Office file, as its directory writes them.
_STREAMS = (
    ("EncryptedPackage", "The file is protected with a password; open it, save it without one, and add that."),
    ("WordDocument", f"The file is an old Word document (.doc); {_CONVERT} and add that."),
    ("Workbook", f"The file is an old Excel sheet (.xls); {_SHEET} and add that."),
    ("Book", f"The file is an old Excel sheet (.xls); {_SHEET} and add that."),
)


def media_type(data: bytes) -> str:
    """The media type of what a reader reads: HTML, alone or in a web archive, text, CSV of readings, PDF, DOCX, XLSX or
    a picture. Raises UnreadableError for anything else, saying what it looks like and how to convert it."""
    if not _WRITTEN.search(data):
        raise UnreadableError("The file is empty: there is nothing to read; fetch it again.")
    if kind := _by_magic(data):
        return kind
    if _PARTS.match(data[:_HEADERS].lstrip()):
        return MHTML
    if is_readings(data):
        if _looks_binary(data[:65536]):
            raise UnreadableError("The file begins like readings and is no text behind that; save it again as CSV.")
        return CSV
    if _MARKUP.search(data[:65536].translate(None, b"\0")):
        return HTML
    if _looks_binary(data[:65536]):
        raise UnreadableError(
            "The file is no document of a known kind; check that the download is the document itself."
        )
    return TEXT


def _by_magic(data: bytes) -> str | None:
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return PDF
    if data.startswith(_ZIP):
        return _in_zip(data)
    if data.startswith(_OLE):
        raise UnreadableError(_in_ole(data))
    for magic, sentence in _REFUSED:
        if data.startswith(magic):
            raise UnreadableError(sentence)
    return picture_type(data)


def picture_type(data: bytes) -> str | None:
    """The media type of a picture, None if `data` is none."""
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    if data.startswith(b"BM") and data[6:10] == b"\0\0\0\0":
        return "image/bmp"
    return next((kind for magic, kind in PICTURES.items() if data.startswith(magic)), None)


def _in_zip(data: bytes) -> str:
    from extract.readers.zipped import kind_of_zip

    found = kind_of_zip(data)
    if found in _OF_ZIP:
        return _OF_ZIP[found]
    raise UnreadableError(_REFUSED_ZIP.get(found or "", "The file is a ZIP archive; unpack it and add its documents."))


def _in_ole(data: bytes) -> str:
    for stream, sentence in _STREAMS:
        if stream.encode("utf-16-le") in data:
            return sentence
    return f"The file is an old Office document; {_CONVERT} and add that."


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
