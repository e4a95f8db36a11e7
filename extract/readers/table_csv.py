"""Tables of figures that a person keyed from a page: CSV files, one figure a row (see `data/reference/README.md`).

A file holds the figures of one page. One with the figures of many is for `chiso add`, which makes one of each page.
"""

import re
from typing import NamedTuple

from extract.encodings import decode
from extract.errors import UnreadableError
from extract.model import Cell, Document, Place, Table
from extract.sniff import CSV
from extract.text import tidy

# A name, a note, a few words of evidence: what is longer is a page in a cell, or a quote that nobody closed.
LONGEST = 20_000
_SOURCE, _PUBLISHED, _TITLE, _LANGUAGE = "source", "published", "title", "page_language"
_BARE = re.compile(r'[^,"\n]*')
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')


class Field(NamedTuple):
    """A cell as written: its text without the quotes, and where this stands in the file's text."""

    text: str
    start: int
    end: int
    line: int


def read_csv(data: bytes, document_id: str) -> Document:
    """The readings in `data` as a document of one table, header row included; spans count in the file's own text (NFC,
    LF line ends). Raises UnreadableError for a broken file and for one that holds the figures of several pages."""
    decoded = decode(data)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    rows = parse(text)
    header = [field.text for field in rows[0]]
    pages = dict.fromkeys(_column(rows, header, _SOURCE))
    if len(pages) > 1:
        raise UnreadableError(
            f"The file holds the figures of {len(pages)} pages; add it with «chiso add FILE», which makes one document "
            "of each."
        )
    cells = [_cell(field, at, column) for at, row in enumerate(rows, 1) for column, field in enumerate(row, 1)]
    table = Table(tuple(cells), len(rows), len(header), Place(rows[0][0].start, rows[-1][-1].end, 1))
    titles = [title for title in _column(rows, header, _TITLE) if title]
    return Document(
        document_id, CSV, "csv", decoded.charset, text, (table,), title=titles[0] if titles else "",
        meta=_meta(rows, header), notices=decoded.notices,
    )  # fmt: skip


def _meta(rows: list[list[Field]], header: list[str]) -> dict[str, str]:
    """What the columns say of the page: its address, day and language; and that these are readings of it."""
    named = {"canonical": _SOURCE, "published": _PUBLISHED, "language": _LANGUAGE}
    said = {name: next(filter(None, _column(rows, header, column)), "") for name, column in named.items()}
    return {"chiso.rendition": "reading", **{name: text for name, text in said.items() if text}}


def _column(rows: list[list[Field]], header: list[str], name: str) -> list[str]:
    at = header.index(name) if name in header else None
    return [] if at is None else [tidy(row[at].text) for row in rows[1:]]


def _cell(field: Field, row: int, column: int) -> Cell:
    place = Place(field.start, field.end, field.line)
    return Cell(tidy(field.text), row, column, 1, 1, place, is_header=row == 1)


def parse(text: str) -> list[list[Field]]:
    """The rows of a CSV text, header first, each with a cell for every column; empty lines are none.

    Raises UnreadableError with the line where a quote is not closed, goes on behind its end or stands in a bare cell,
    where a row has too few or too many cells, or a cell more than `LONGEST` characters.
    """
    rows: list[list[Field]] = []
    at, line = 0, 1
    while at < len(text):
        if text[at] == "\n":
            at, line = at + 1, line + 1
            continue
        row, at, line = _row(text, at, line)
        if not any(field.text.strip() for field in row):
            continue  # a spreadsheet's empty row
        if not rows:
            row = [field._replace(text=tidy(field.text)) for field in row]
            _check_header([field.text for field in row])
        elif len(row) != len(rows[0]):
            said = f"Line {row[0].line} has {len(row)} cells under {len(rows[0])} columns; mend the row."
            raise UnreadableError(said)
        rows.append(row)
    if len(rows) < 2:
        raise UnreadableError("The file has a header and no figures; add rows, or take it away.")
    return rows


def _check_header(header: list[str]) -> None:
    named = [name for name in header if name]
    twice = next((name for at, name in enumerate(named) if name in named[:at]), None)
    if twice is not None:
        raise UnreadableError(f"The column «{twice}» stands twice in the header; take one out.")


def _row(text: str, at: int, line: int) -> tuple[list[Field], int, int]:
    """The cells of the row that begins at `at`, and where the next one begins."""
    row: list[Field] = []
    while True:
        field, at = _field(text, at, line)
        row.append(field)
        line += field.text.count("\n")
        if at >= len(text) or text[at] == "\n":
            return row, at + 1, line + 1
        at += 1  # behind the comma


def _field(text: str, at: int, line: int) -> tuple[Field, int]:
    """The cell that begins at `at`, and where it ends: at a comma, at a line end, or with the text."""
    quoted = text.startswith('"', at)
    found = (_QUOTED if quoted else _BARE).match(text, at)
    if found is None:
        raise UnreadableError(f"Line {line}: a quote is opened and never closed; close it.")
    end = found.end()
    if end < len(text) and text[end] not in ",\n":
        where = line + found[0].count("\n")
        if quoted:
            raise UnreadableError(f"Line {where}: text follows a closed quote; double the quotes within a cell.")
        raise UnreadableError(f"Line {where}: a quote stands in a cell that has none around it; quote the whole cell.")
    if end - at > LONGEST:
        raise UnreadableError(f"Line {line}: a cell has {end - at} characters, over the limit of {LONGEST}; cut it.")
    if quoted:
        return Field(found[1].replace('""', '"'), at + 1, end - 1, line), end
    return Field(found[0], at, end, line), end
