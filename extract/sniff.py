"""What a file is, from its bytes: a name or a server's word for it is not believed."""

import re

from extract.errors import UnreadableError

HTML = "text/html"
TEXT = "text/plain"

_MARKUP = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|table|div|p|meta|span)\b", re.IGNORECASE)
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
    """`text/html` or `text/plain`. Raises UnreadableError for anything else, saying what it looks like."""
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableError("The file is empty: there is nothing to read; fetch it again.")
    for magic, name in _UNSUPPORTED:
        if data.startswith(magic):
            raise UnreadableError(f"The file is {name}; save or convert it to HTML or text and add that.")
    if _MARKUP.search(data[:65536].replace(b"\0", b"")):
        return HTML
    if _looks_binary(data[:65536]):
        raise UnreadableError("The file is neither HTML nor text; check that the download is the document itself.")
    return TEXT


def _looks_binary(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    zeros = head.count(0)
    if zeros:
        # UTF-16 without its mark has zeros in every other place; anything else with zeros is no text.
        return not 0.2 < zeros / len(head) < 0.6 or not (head[0::2].count(0) == 0 or head[1::2].count(0) == 0)
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return controls > len(head) * 0.01
