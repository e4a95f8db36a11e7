"""One CSV file with the figures of many pages becomes one file a page: a page is a document of its own."""

from typing import NamedTuple

from extract.encodings import decode
from extract.errors import UnreadableError
from extract.readers.table_csv import parse
from extract.sniff import CSV, media_type
from extract.text import tidy

_SOURCE = "source"


class Page(NamedTuple):
    """The figures of one page: its address, and the CSV file of its rows."""

    source: str
    data: bytes


def pages(data: bytes) -> list[Page]:
    """A file for each page that `data` has figures of, in the order in which the pages are first met; none where
    `data` is no file of readings or speaks of one page alone, and is a document as it is.

    The columns and the order of the rows are kept, so that the same rows always give the same bytes. Raises
    UnreadableError for what is no document, a broken file, and rows without a page among others with one.
    """
    if media_type(data) != CSV:
        return []
    rows = parse(decode(data).text.replace("\r\n", "\n").replace("\r", "\n"))
    header = [field.text for field in rows[0]]
    if _SOURCE not in header:
        return []
    at = header.index(_SOURCE)
    found: dict[str, list[list[str]]] = {}
    for row in rows[1:]:
        found.setdefault(tidy(row[at].text), []).append([field.text for field in row])
    if len(found) < 2:
        return []
    if "" in found:
        line = next(row[0].line for row in rows[1:] if not row[at].text.strip())
        raise UnreadableError(f"Line {line} does not say its page, and other rows do; fill in its source.")
    return [Page(source, as_csv([header, *kept])) for source, kept in found.items()]


def as_csv(rows: list[list[str]]) -> bytes:
    """Rows as CSV in UTF-8 with LF line ends, quoted only where a cell needs it."""
    return "".join(",".join(map(_quoted, row)) + "\n" for row in rows).encode()


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if any(sign in cell for sign in ',"\n') else cell
