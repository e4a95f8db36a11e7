"""The `Document` that every reader gives, whatever the format was.

Plain tuples (`NamedTuple`) rather than dataclasses: a decision has thousands of cells and each has a place.
"""

from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands. `char_start:char_end` is its span in `Document.text`.

    `line` counts lines of the file from 1; `path` is the element path of formats that have elements; `page` and the
    box (points from the page's top left corner) belong to paged formats. What a format does not have is None.
    """

    char_start: int
    char_end: int
    line: int | None = None
    path: str | None = None
    page: int | None = None
    x0: float | None = None
    top: float | None = None
    x1: float | None = None
    bottom: float | None = None


class Box(NamedTuple):
    """A rectangle on a page: `page` from 1, edges in points (1/72 inch) from the left and the top of the page as it is
    shown, after its rotation."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


class Paragraph(NamedTuple):
    """A line of running text: a paragraph, or what stands between two forced line breaks. `confidence` (0 to 1) is that
    of characters recognised in a picture; None where the file has the text itself."""

    text: str
    place: Place
    confidence: float | None = None


class Furniture(NamedTuple):
    """What a page prints on its margins and is no part of the text: a running header, a page number, a stamp."""

    text: str
    place: Place


class Picture(NamedTuple):
    """A picture that stands in the text; `text` is its alternative text, often empty."""

    text: str
    source: str
    place: Place


class Cell(NamedTuple):
    """One printed cell. `row` and `column` count from 1 and name its upper left corner in the table's grid.

    `confidence` (0 to 1) is that of characters recognised in a picture; None where the file has the text itself.
    `others` is what else was read there, the likelier first."""

    text: str
    row: int
    column: int
    rowspan: int
    colspan: int
    place: Place
    is_header: bool = False
    confidence: float | None = None
    others: tuple[str, ...] = ()


class Table(NamedTuple):
    """The cells of one table in reading order; `rows` and `columns` are the size of its grid. `engine` says what found
    the table where a format has several ways («ruled», «unruled», «camelot» …), `why` in a sentence why this one."""

    cells: tuple[Cell, ...]
    rows: int
    columns: int
    place: Place
    engine: str | None = None
    why: str | None = None


Block = Paragraph | Table | Picture | Furniture


class Notice(NamedTuple):
    """Something a reader had to mend or noticed: it becomes a finding."""

    kind: str
    message: str
    line: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One file, read. `document_id` is the sha256 of its bytes; `text` is what all character spans count in."""

    document_id: str
    media_type: str
    reader: str
    charset: str
    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    meta: dict[str, str] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
