"""Pictures that stand in a text: in a page's own address (`data:image/png;base64,…`), or in a part of the file."""

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from extract.compose import Composer
from extract.errors import UnreadableError
from extract.model import Block, Notice, Place, Table
from extract.sniff import picture_type

_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|bmp|webp|tiff)((?:;[^,;]{0,40}){0,4}),", re.IGNORECASE)
_LONGEST = 32 * 1024 * 1024  # letters of an address
_LARGEST = _LONGEST // 4 * 3  # bytes, which are written with so many letters
_WIDTH, _HEIGHT = 200, 60  # pixels that a table needs


def picture_of(src: str) -> bytes | None:
    """The bytes of the picture in a data: address, None if there is none, it is damaged or too small for a table."""
    src = src.strip()
    found = _DATA.match(src)
    if found is None or len(src) > _LONGEST:
        return None
    body = src[found.end() :]
    if ";base64" in found[1].lower():
        try:
            data = base64.b64decode(re.sub(r"\s+", "", unquote_to_bytes(body).decode("ascii")), validate=True)
        except (binascii.Error, UnicodeDecodeError):
            return None
    else:
        data = unquote_to_bytes(body)
    return data if _is_large(data) else None


def _is_large(data: bytes) -> bool:
    try:
        from extract.readers.scan.picture import size_of
    except ImportError:
        # Nobody can say without the extra: let the reader say what is missing.
        return len(data) > 2048
    size = size_of(data)
    return size is not None and size[0] >= _WIDTH and size[1] >= _HEIGHT


def read_inline(src: str, composer: Composer, line: int | None, path: str | None) -> list[Notice]:
    """Reads the picture in a data: address into `composer`: what it gives stands in its page at `line` and `path`, with
    boxes in points of the picture. Nothing for one too small to hold a table; a notice where it cannot be read."""
    data = picture_of(src)
    return [] if data is None else _read(data, composer, line, path)


def read_part(data: bytes, composer: Composer, line: int | None, path: str | None) -> list[Notice]:
    """The same for the bytes of a picture. Nothing for drawings of another kind (EMF, WMF, SVG)."""
    if picture_type(data) is None or len(data) > _LARGEST or not _is_large(data):
        return []
    return _read(data, composer, line, path)


def _read(data: bytes, composer: Composer, line: int | None, path: str | None) -> list[Notice]:
    first = len(composer.blocks)
    try:
        notices = _assembled(data, composer)
    except UnreadableError as error:
        return [Notice("picture_not_read", f"A picture in the page was not read: {error}", line)]
    composer.blocks[first:] = [_in_page(block, line, path) for block in composer.blocks[first:]]
    return notices


def _assembled(data: bytes, composer: Composer) -> list[Notice]:
    try:
        from extract.readers.scan.document import read_into
    except ImportError:
        from extract.readers.scan.errors import OcrMissingError

        raise OcrMissingError from None
    return read_into(data, composer)


def _in_page(block: Block, line: int | None, path: str | None) -> Block:
    place = _moved(block.place, line, path)
    if isinstance(block, Table):
        cells = tuple(cell._replace(place=_moved(cell.place, line, path)) for cell in block.cells)
        return block._replace(place=place, cells=cells)
    return block._replace(place=place)


def _moved(place: Place, line: int | None, path: str | None) -> Place:
    return place._replace(line=line, path=path, page=None)
