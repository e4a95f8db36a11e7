"""A picture file as a `Document`."""

from collections.abc import Iterator

from extract.compose import Composer
from extract.errors import UnreadableError
from extract.model import Document, Notice
from extract.pages.assemble import assemble
from extract.pages.model import Page
from extract.readers.scan.page import read_page
from extract.readers.scan.picture import MOST_PAGES, Opened, open_picture

_UNWRITTEN = "No writing is found in the picture; find a larger or sharper one."


def picture_document(data: bytes, document_id: str, recognise: bool = True) -> Document:
    """The document in a picture file's bytes. Without `recognise` it is opened and not read. Raises UnreadableError
    with one sentence if it is no picture, damaged, too large or without writing."""
    opened = open_picture(data)
    composer, notices = Composer(), []
    if recognise:
        notices = list(assemble(_pages(opened), composer))
        if not composer.blocks:
            raise UnreadableError(_UNWRITTEN)
    else:
        next(opened.pictures)
        composer.picture("", "", None, None)
    if opened.pages > opened.read:
        notices.append(Notice("pages_cut", f"The file has more than {MOST_PAGES} pages; only the first were read."))
    return Document(
        document_id, opened.media_type, "scan", "", composer.text(), tuple(composer.blocks), "",
        {"chiso.rendition": "scan"}, tuple(notices),
    )  # fmt: skip


def read_into(data: bytes, composer: Composer) -> list[Notice]:
    """Writes what a picture shows to `composer`. Raises UnreadableError as `picture_document` does."""
    return list(assemble(_pages(open_picture(data)), composer))


def _pages(opened: Opened) -> Iterator[Page]:
    for number, (image, width, height) in enumerate(opened.pictures, 1):
        yield read_page(image, number, width, height)
