"""The bytes of a picture file become the pictures of its pages, within limits that are looked at before decoding."""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from extract.errors import UnreadableError

MOST_PIXELS = 100_000_000  # a page of 600 dpi has 35 million
MOST_PAGES = 200
_SMALLEST = 12  # pixels; one line of letters is higher
_KINDS = ("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP")
# What a picture without a word on its resolution is taken for: a page of A4 if it is as large as one, else a screen.
_A4_POINTS, _A4_PIXELS, _SCREEN_DPI = 595.3, 1000, 96.0
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, IndexError, KeyError, TypeError)


class PagePicture(NamedTuple):
    """One page: uint8 (h, w) grey or (h, w, 3) RGB, with its width and height in points."""

    image: NDArray[np.uint8]
    width: float
    height: float


class Opened(NamedTuple):
    """A picture file: its media type, how many pages it has, how many are read, and these one after another."""

    media_type: str
    pages: int
    read: int
    pictures: Iterator[PagePicture]


def open_picture(data: bytes) -> Opened:
    """The pages of a picture file. Raises UnreadableError, here or while pages are taken, with one sentence."""
    picture = _opened(data)
    _check_size(picture)
    # An animation's frames are no pages, and counting them can take minutes.
    many = picture.format == "TIFF"
    pages = _pages_of(picture) if many else 1
    read = min(pages, MOST_PAGES)
    return Opened(Image.MIME.get(picture.format or "", "image/tiff"), pages, read, _pictures(picture, read))


def _opened(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            return Image.open(io.BytesIO(data), formats=_KINDS)
        except Image.DecompressionBombError:
            raise UnreadableError(_TOO_LARGE) from None
        except UnidentifiedImageError:
            raise UnreadableError(
                "The file is no picture that can be read here; save it as PNG, JPEG or TIFF."
            ) from None
        except _BROKEN:
            raise UnreadableError(_DAMAGED) from None


_TOO_LARGE = f"The picture has more than {MOST_PIXELS // 1_000_000} million pixels; save it at 300 dpi or less."
_DAMAGED = "The picture breaks off or is damaged; fetch or scan it again."


def _check_size(picture: Image.Image) -> None:
    width, height = picture.size
    if width * height > MOST_PIXELS:
        raise UnreadableError(_TOO_LARGE)
    if min(width, height) < _SMALLEST:
        raise UnreadableError(
            f"The picture has {width} × {height} pixels, too few for a line of text; find a larger one."
        )


def _pages_of(picture: Image.Image) -> int:
    """How many pages a TIFF has, counted no further than is read and one more."""
    try:
        for at in range(MOST_PAGES + 1):
            picture.seek(at)
    except EOFError:
        picture.seek(0)
        return at
    except _BROKEN:
        raise UnreadableError(_DAMAGED) from None
    picture.seek(0)
    return MOST_PAGES + 1


def _pictures(picture: Image.Image, count: int) -> Iterator[PagePicture]:
    for at in range(count):
        try:
            picture.seek(at)
            _check_size(picture)
            ImageFile.LOAD_TRUNCATED_IMAGES = False  # other libraries of a process switch it on for all
            picture.load()
            dpi = picture.info.get("dpi")
            image = _plain(ImageOps.exif_transpose(picture))
        except (MemoryError, Image.DecompressionBombError):
            raise UnreadableError(_TOO_LARGE) from None
        except _BROKEN:
            raise UnreadableError(_DAMAGED) from None
        width, height = image.shape[1], image.shape[0]
        scale = _points_a_pixel(dpi, width, height)
        yield PagePicture(image, width * scale, height * scale)


def _plain(picture: Image.Image) -> NDArray[np.uint8]:
    """The pixels as 8 bits, grey or RGB, on white where the picture is transparent."""
    if picture.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        deep = np.asarray(picture, np.float64)
        low, high = float(deep.min()), float(deep.max())
        return ((deep - low) * (255.0 / (high - low)) if high > low else deep * 0 + 255).astype(np.uint8)
    if picture.mode in ("1", "L"):
        return np.asarray(picture.convert("L"), np.uint8)
    if picture.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        picture = Image.alpha_composite(paper, clear)
    return np.asarray(picture.convert("RGB"), np.uint8)


def _points_a_pixel(dpi: object, width: int, height: int) -> float:
    told = dpi[0] if isinstance(dpi, tuple) and dpi else None
    try:
        said = float(told) if told is not None else 0.0
    except (TypeError, ValueError, ZeroDivisionError):
        said = 0.0
    if 100 <= said <= 1200:
        return 72.0 / said
    if min(width, height) >= _A4_PIXELS:
        return _A4_POINTS / min(width, height)
    return 72.0 / _SCREEN_DPI


def size_of(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels as a picture's header says, None where there is no picture."""
    try:
        return _opened(data).size
    except UnreadableError:
        return None
