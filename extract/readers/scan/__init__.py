"""Scans and pictures of tables. Nothing heavy is imported until a picture is read."""

from typing import TYPE_CHECKING

from extract.model import Document
from extract.pages.model import Page
from extract.readers.scan.errors import OcrMissingError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["OcrMissingError", "read_picture", "recognise"]


def recognise(image: "NDArray[np.uint8]", number: int, width: float, height: float) -> Page:
    """The page number `number` that is the picture `image`: uint8, (h, w) grey or (h, w, 3) RGB, 150 to 300 dpi;
    `width` and `height` in points. Raises OcrMissingError where the extra is not installed."""
    try:
        from extract.readers.scan.page import read_page
    except ImportError:
        raise OcrMissingError from None
    return read_page(image, number, width, height)


def read_picture(data: bytes, document_id: str, recognise: bool = True) -> Document:
    """The document in the bytes of a PNG, JPEG, GIF, TIFF, BMP or WebP file. Without `recognise` it is opened and not
    read. Raises UnreadableError with one sentence where there is none, OcrMissingError where the extra is missing."""
    try:
        from extract.readers.scan.document import picture_document
    except ImportError:
        raise OcrMissingError from None
    return picture_document(data, document_id, recognise)
