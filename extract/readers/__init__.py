"""A reader a format; `read_bytes` and `read_file` choose by what the bytes are."""

import gc
import hashlib
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from extract.errors import UnreadableError
from extract.model import Document
from extract.sniff import CSV, DOCX, HTML, MHTML, PDF, TEXT, XLSX, media_type

# The largest decision seen so far is under 1 MB as HTML; a page of 64 MB is a dump or a trap.
LARGEST = 64 * 1024 * 1024

# Loaded when the first document of the kind is met: the libraries of some take half a second.
_READERS = {
    HTML: ("extract.readers.html", "read_html"),
    MHTML: ("extract.readers.mhtml", "read_mhtml"),
    CSV: ("extract.readers.table_csv", "read_csv"),
    TEXT: ("extract.readers.text", "read_text"),
    PDF: ("extract.readers.pdf", "read_pdf"),
    DOCX: ("extract.readers.docx", "read_docx"),
    XLSX: ("extract.readers.xlsx", "read_xlsx"),
}
_PICTURE = ("extract.readers.scan", "read_picture")
_WITHOUT_PICTURES = (CSV, TEXT, XLSX)


def read_bytes(data: bytes, recognise: bool = True) -> Document:
    """The document in `data`. Without `recognise`, pictures of text are looked at and not read, which takes seconds a
    page. Raises UnreadableError with one sentence where there is no document."""
    if len(data) > LARGEST:
        raise UnreadableError(too_large(len(data)))
    kind = media_type(data)
    module, name = _READERS.get(kind, _PICTURE)
    reader: Callable[..., Document] = getattr(import_module(module), name)
    with_pictures = {} if recognise or kind in _WITHOUT_PICTURES else {"recognise": False}
    with _without_collector():
        return reader(data, hashlib.sha256(data).hexdigest(), **with_pictures)


@contextmanager
def _without_collector() -> Iterator[None]:
    """A reader makes ten thousands of tuples that all stay: looking through them for garbage again and again takes a
    fifth of the time and finds none."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


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


def too_large(size: int, largest: int = LARGEST) -> str:
    limit, size = largest >> 20, size >> 20
    return f"The file has {size} MB, over the limit of {limit} MB; cut out the document and add that."
