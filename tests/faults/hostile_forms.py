"""Files of the other published forms that no publisher means to send, and some that happen: by name, the bytes."""

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def pdf(objects: Sequence[bytes], root: int = 1, trailer: bytes = b"") -> bytes:
    """A file of `objects`, the first of which is number 1, with the table of where they are."""
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
        + b"trailer\n<< /Size %d /Root %d 0 R %b >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, root, trailer, len(data))
    )


def page(content: bytes, media: bytes = b"0 0 595 842", more: Sequence[bytes] = (), resources: bytes = b"") -> bytes:
    """A file of one page that draws `content` in Helvetica (/F1)."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [%b] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> %b >> >>"
        % (media, resources),
        _stream(content), font, *more,
    ])  # fmt: skip


def _stream(content: bytes, also: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode %b >>\nstream\n%b\nendstream" % (len(packed), also, packed)


def _written(text: bytes, times: int = 1) -> bytes:
    return b"BT /F1 12 Tf 50 800 Td (%b) Tj ET\n" % text * times


def _form_in_form() -> bytes:
    """A drawing that draws itself."""
    body = _stream(
        b"/X1 Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >>"
    )
    return page(_written(b"Text 1") + b"/X1 Do", more=[body], resources=b"/XObject << /X1 6 0 R >>")


def _pages_in_pages() -> bytes:
    """A tree of pages that has itself as a branch."""
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>"])


def _many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (at + 4) for at in range(count))
    return pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count),
        _stream(b""),
        *[b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>"] * count,
    ])  # fmt: skip


def _encrypted() -> bytes:
    """A file that says it needs a password, with keys that fit none."""
    key = b"<" + b"00" * 32 + b">"
    body = b"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O %b /U %b >>" % (key, key)
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            body,
        ],
        trailer=b"/Encrypt 4 0 R /ID [<00> <00>]",
    )


def png(width: int, height: int, rows: int | None = None) -> bytes:
    """A grey picture that says it is `width` by `height`; of its rows only `rows` are there."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" + b"\xff" * width) if rows is None else zlib.compress((b"\0" + b"\xff" * width) * rows)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def packed(files: dict[str, bytes | Callable[[], bytes]]) -> bytes:
    """A ZIP file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data() if callable(data) else data)
    return out.getvalue()


def docx(body: bytes, document: bytes | None = None) -> bytes:
    """A Word file with `body` in it."""
    whole = document or b'<w:document xmlns:w="%b"><w:body>%b</w:body></w:document>' % (_W.encode(), body)
    return packed({
        "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": whole,
    })  # fmt: skip


def xlsx(rows: bytes, strings: bytes | None = None) -> bytes:
    """An Excel file of one sheet with `rows`."""
    relations = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="%b/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
        % _OFFICE.encode()
    )
    book = (
        b'<workbook xmlns="%b" xmlns:r="%b"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
        % (_S.encode(), _OFFICE.encode())
    )
    files: dict[str, bytes | Callable[[], bytes]] = {
        "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": relations,
        "xl/worksheets/sheet1.xml": b'<worksheet xmlns="%b"><sheetData>%b</sheetData></worksheet>'
        % (_S.encode(), rows),
    }
    if strings is not None:
        files["xl/sharedStrings.xml"] = strings
    return packed(files)


def _entities(root: bytes) -> bytes:
    lines = [b'<!ENTITY a0 "lol">']
    lines += [b'<!ENTITY a%d "%b">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 10)]
    return b"<!DOCTYPE x [" + b"".join(lines) + b"]>" + root


def _bomb() -> bytes:
    return b"<w:p>" + b" " * 300_000_000


def _ole(stream: str) -> bytes:
    """An old Office file, as far as it is looked at: its mark, and the name of a stream."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + stream.encode("utf-16-le")


def _open_document() -> bytes:
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"})


_PARAGRAPH = b"<w:p><w:r><w:t>Before</w:t></w:r></w:p>"

# Each of these is refused, with one of these words in the sentence.
REFUSED: dict[str, Callable[[], tuple[bytes, str]]] = {
    "pdf without anything": lambda: (b"%PDF-1.7\n" + bytes(range(256)), "PDF"),
    "pdf cut short": lambda: (page(_written(b"Text"))[:150], "PDF"),
    "pdf without pages": lambda: (
        pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]),
        "page",
    ),
    "pdf whose pages are its pages": lambda: (_pages_in_pages(), "P"),
    "pdf with a password": lambda: (_encrypted(), "password"),
    "pdf of empty pages": lambda: (_many_pages(3), "text"),
    "docx of nothing": lambda: (docx(b""), "text"),
    "docx that is a bomb": lambda: (packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": _bomb}), "."),
    "docx that is no xml": lambda: (docx(b"", document=b"<w:document"), "XML"),
    "docx cut short": lambda: (docx(_PARAGRAPH)[:300], "."),
    "docx with entities": lambda: (
        docx(b"", document=_entities(b'<w:document xmlns:w="%b"><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p>'
        b"</w:body></w:document>" % _W.encode())), "."),
    "zip of other things": lambda: (packed({"a.txt": b"a", "b.txt": b"b"}), "ZIP"),
    "zip of noise": lambda: (b"PK\x03\x04" + random.Random(2).randbytes(5_000), "ZIP"),
    "xlsx of nothing": lambda: (xlsx(b""), "."),
    "old word": lambda: (_ole("WordDocument"), ".docx"),
    "old excel": lambda: (_ole("Workbook"), ".xlsx"),
    "protected": lambda: (_ole("EncryptedPackage"), "password"),
    "rtf": lambda: (b"{\\rtf1\\ansi Text}", ".docx"),
    "open document": lambda: (_open_document(), ".docx"),
    "picture that is a bomb": lambda: (png(60_000, 60_000, 1), "."),
    "picture of one pixel": lambda: (png(1, 1), "."),
    "picture without its end": lambda: (png(800, 600)[:60], "."),
    "picture of a blank page": lambda: (png(800, 600, 600), "."),
}  # fmt: skip

# Each of these is read, or refused in one sentence: soon, and in little memory.
ENDED: dict[str, Callable[[], bytes]] = {
    "pdf that draws itself": _form_in_form,
    "pdf of a million texts": lambda: page(_written(b"12,5", 300_000)),
    "pdf of a million lines": lambda: page(_written(b"Text 1") + b"10 10 m 20 20 l S\n" * 400_000),
    "pdf of a million boxes": lambda: page(_written(b"Text 1") + b"10 10 5 5 re f\n" * 400_000),
    "pdf of a large page": lambda: page(_written(b"Text 1"), media=b"0 0 1000000 1000000"),
    "pdf of a page without size": lambda: page(_written(b"Text 1"), media=b"0 0 0 0"),
    "pdf of letters on one point": lambda: page(b"BT /F1 0.001 Tf 50 800 Td " + b"(a) Tj " * 50_000 + b"ET"),
    "pdf of many pages": lambda: _many_pages(20_000),
    "pdf with a line of its own first": lambda: b"\r\n" + page(_written(b"Text 1")),
    "docx of nested tables": lambda: docx(_PARAGRAPH + b"<w:tbl><w:tr><w:tc>" * 2_000),
    "docx of tables in tables": lambda: docx(
        _PARAGRAPH + b"<w:tbl><w:tr><w:tc>" * 200 + _PARAGRAPH + b"</w:tc></w:tr></w:tbl>" * 200
    ),
    "docx of many cells": lambda: docx(
        b"<w:tbl>" + (b"<w:tr>" + b"<w:tc><w:p/></w:tc>" * 100 + b"</w:tr>") * 1_000 + b"</w:tbl>" + _PARAGRAPH
    ),
    "docx whose cell spans a million": lambda: docx(
        b"<w:tbl>"
        + b'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr>' * 200
        + b"</w:tbl>"
        + _PARAGRAPH
    ),
    "xlsx far out": lambda: xlsx(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "xlsx of many cells": lambda: xlsx(
        b"".join(b'<row r="%d">%b</row>' % (at, b"<c><v>1</v></c>" * 100) for at in range(1, 501))
    ),
    "xlsx of strings that are not there": lambda: xlsx(b'<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
}
