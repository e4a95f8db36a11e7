"""A PDF file as a `Document`: opened, read page by page, put together."""

from contextlib import closing
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from extract.compose import Composer
from extract.errors import UnreadableError
from extract.model import Document, Notice
from extract.pages.assemble import assemble
from extract.readers.pdf.page import PageReader

MEDIA_TYPE = "application/pdf"
# The longest decision met has 400 pages; a file with more is a book, of which the beginning says what it is.
MOST_PAGES = 2000
# pdfium does not open a file without pages, and does not say what it lacks.
_PAGELESS = "The PDF breaks off, is damaged or has no pages; fetch it again or export it anew."
_PASSWORD, _SECURITY = pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY


def read_pdf(data: bytes, document_id: str, recognise: bool = True) -> Document:
    """The document in `data`; without `recognise`, pages that are pictures stay unread. Raises UnreadableError with one
    sentence for a file that is encrypted, broken, or has no page or no text. `meta["chiso.rendition"]` is «scan» where
    every page is a picture or a picture with recognised text."""
    file = _opened(data)
    try:
        count = len(file)
        if not count:
            raise UnreadableError(_PAGELESS)
        with closing(PageReader(file, data, min(count, MOST_PAGES), recognise)) as reader:
            return _read(file, reader, count, document_id, recognise)
    finally:
        file.close()


def _read(file: Any, reader: PageReader, count: int, document_id: str, recognise: bool) -> Document:
    composer = Composer()
    notices = assemble(reader.pages(), composer)
    notices = [*reader.notices(), *notices]
    if count > MOST_PAGES:
        notices.append(Notice("pages_cut", f"The PDF has {count} pages; only the first {MOST_PAGES} were read."))
    if not reader.pages_read:
        raise UnreadableError("No page of the PDF can be read; export it anew.")
    if not composer.blocks:
        _must_be_unread(reader, recognise)
    meta = _meta(file)
    if reader.pictures == reader.pages_read:
        meta["chiso.rendition"] = "scan"
    return Document(
        document_id, MEDIA_TYPE, "pdf", "", composer.text(), tuple(composer.blocks), meta.get("title", ""), meta,
        tuple(notices),
    )  # fmt: skip


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code in (_PASSWORD, _SECURITY):
            raise UnreadableError("The PDF asks for a password; save it without one and add that.") from None
        said = _PAGELESS if b"%PDF" in data[:2048] else "The file is no PDF; fetch it again or export it anew."
        raise UnreadableError(said) from None


def _must_be_unread(reader: PageReader, recognise: bool) -> None:
    """Raises UnreadableError unless the document is empty because its pictures were not to be read."""
    if reader.missing is not None:
        raise reader.missing
    if not reader.pictures:
        raise UnreadableError("The PDF has no text and no pictures of pages; export it anew, or add a scan of it.")
    if recognise:
        raise UnreadableError("No writing is found on the pages of the PDF; find a larger or sharper scan.")


def _meta(file: Any) -> dict[str, str]:
    names = {
        "Title": "title",
        "Author": "author",
        "Creator": "creator",
        "Producer": "producer",
        "CreationDate": "created",
    }
    told = ((name, file.get_metadata_value(key)) for key, name in names.items())
    return {name: " ".join(said.split())[:500] for name, said in told if said}
