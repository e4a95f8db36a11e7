"""A reader a format; `read_bytes` and `read_file` choose by what the bytes are."""

import hashlib
import stat
from pathlib import Path

from extract.errors import UnreadableError
from extract.model import Document
from extract.readers.html import read_html
from extract.readers.table_csv import read_csv
from extract.readers.text import read_text
from extract.sniff import CSV, HTML, media_type

# The largest decision seen so far is under 1 MB as HTML; a page of 64 MB is a dump or a trap.
LARGEST = 64 * 1024 * 1024


def read_bytes(data: bytes) -> Document:
    """The document in `data`. Raises UnreadableError with one sentence where there is none."""
    if len(data) > LARGEST:
        raise UnreadableError(too_large(len(data)))
    kind = media_type(data)
    digest = hashlib.sha256(data).hexdigest()
    if kind == CSV:
        return read_csv(data, digest)
    return read_html(data, digest) if kind == HTML else read_text(data, digest)


def load_file(path: Path) -> bytes:
    """The bytes of `path`. Raises UnreadableError if it is missing, no file, unreadable or over `LARGEST`."""
    try:
        if path.is_dir():
            raise UnreadableError("This is a folder; name the files in it.")
        said = path.stat()
        if not stat.S_ISREG(said.st_mode):
            raise UnreadableError("This is a pipe or a device, not a file; save what it gives and name that.")
        if said.st_size > LARGEST:
            raise UnreadableError(too_large(said.st_size))
        # A file can grow, and some (in /proc) have no size at all: what is read counts, not what was said.
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UnreadableError(too_large(len(data)))
        return data
    except FileNotFoundError:
        raise UnreadableError("There is no such file.") from None
    except OSError as error:
        raise UnreadableError(f"The file cannot be read ({error.strerror}).") from None


def read_file(path: Path) -> Document:
    """The document in the file `path`. Raises UnreadableError as `load_file` and `read_bytes` do."""
    return read_bytes(load_file(path))


def too_large(size: int) -> str:
    limit, size = LARGEST >> 20, size >> 20
    return f"The file has {size} MB, over the limit of {limit} MB; cut out the document and add that."
