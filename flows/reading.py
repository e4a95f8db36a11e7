"""One document, from bytes to facts: whatever breaks becomes one sentence about this document."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from extract.errors import UnreadableError
from extract.model import Document
from extract.readers import read_bytes
from transform.reference import Reference
from transform.understand import Understanding, understand


def read(data: bytes, recognise: bool = True) -> Document:
    """The document in `data`; without `recognise`, pictures of text are not read. Raises UnreadableError."""
    with _one_sentence():
        return read_bytes(data) if recognise else read_bytes(data, recognise=False)


def read_and_understand(
    data: bytes, reference: Reference, *, source: str, address: str | None = None, rendition: str | None = None
) -> Understanding:
    """What the document in `data` says. Raises UnreadableError."""
    document = read(data)
    with _one_sentence():
        return understand(document, reference, source=source, address=address, rendition=rendition)


@contextmanager
def _one_sentence() -> Iterator[None]:
    """A fault of a reader must not take the other documents of a run with it."""
    try:
        yield
    except UnreadableError:
        raise
    except (RecursionError, MemoryError) as error:
        raise UnreadableError(f"The document is too deep or too large ({type(error).__name__}); cut it up.") from error
    except Exception as error:
        if os.environ.get("CHISO_DEBUG"):
            raise
        said = " ".join(str(error).split())[:200]
        raise UnreadableError(
            f"The document broke the reader ({type(error).__name__}: {said}); please report it."
        ) from error
