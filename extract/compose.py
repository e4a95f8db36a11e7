"""Builds a `Document`'s blocks together with the text that their character spans count in."""

from functools import partial
from itertools import accumulate, chain, pairwise, repeat
from typing import NamedTuple

from extract.model import Block, Box, Cell, Furniture, Paragraph, Picture, Place, Table


class RawCell(NamedTuple):
    """A cell as a reader met it, before it has a span in the text."""

    text: str
    row: int
    column: int
    rowspan: int
    colspan: int
    line: int | None
    path: str | None
    is_header: bool
    box: Box | None = None
    confidence: float | None = None
    others: tuple[str, ...] = ()


class Columns(NamedTuple):
    """The cells of a table as a reader met them, a list for each thing said of them: quicker made than a `RawCell` a
    cell, where there is no box and no doubt."""

    texts: list[str]
    rows: list[int]
    columns: list[int]
    rowspans: list[int]
    colspans: list[int]
    lines: list[int | None]
    paths: list[str]
    headers: list[bool]


_NOWHERE = (None, None, None, None, None)
# Without the cost of the classes' own constructors: they are made once a cell.
_place, _cell = partial(tuple.__new__, Place), partial(tuple.__new__, Cell)
_NONE, _NO_OTHERS = repeat(None), repeat(())


class Composer:
    """Takes paragraphs, tables and pictures in reading order; `text()` and `blocks` are the result."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._length = 0

    def _write(self, text: str) -> tuple[int, int]:
        start = self._length
        self._parts.append(text)
        self._length = start + len(text)
        return start, self._length

    def paragraph(
        self, text: str, line: int | None, path: str | None, box: Box | None = None, confidence: float | None = None
    ) -> None:
        start, end = self._write(text)
        self._write("\n")
        self.blocks.append(Paragraph(text, Place(start, end, line, path, *(box or _NOWHERE)), confidence))

    def furniture(self, text: str, box: Box | None) -> None:
        start, end = self._write(text)
        self._write("\n")
        self.blocks.append(Furniture(text, Place(start, end, None, None, *(box or _NOWHERE))))

    def picture(self, text: str, source: str, line: int | None, path: str | None) -> None:
        start, end = self._write(text)
        self._write("\n")
        self.blocks.append(Picture(text, source, Place(start, end, line, path)))

    def table(
        self, raw: list[RawCell], rows: int, columns: int, line: int | None, path: str | None,
        box: Box | None = None, engine: str | None = None, why: str | None = None,
    ) -> None:  # fmt: skip
        cells: list[Cell] = []
        first = end = self._length
        row = 1
        # Written out rather than by `_write`: this runs once a cell.
        parts = self._parts
        for text, at, column, rowspan, colspan, cell_line, cell_path, is_header, cell_box, confidence, others in raw:
            if at != row:
                parts.append("\n")
                end += 1
                row = at
            elif cells:
                parts.append(" | ")
                end += 3
            parts.append(text)
            start, end = end, end + len(text)
            place = _place((start, end, cell_line, cell_path) + (cell_box or _NOWHERE))
            cells.append(_cell((text, at, column, rowspan, colspan, place, is_header, confidence, others)))
        self._length = end
        self._write("\n")
        place = Place(first, end, line, path, *(box or _NOWHERE))
        self.blocks.append(Table(tuple(cells), rows, columns, place, engine, why))

    def columns(self, cells: Columns, rows: int, columns: int, line: int | None, path: str) -> None:
        """Adds a table with `cells`, whose grid has so many rows and columns."""
        texts, first = cells.texts, self._length
        between = ["", *(" | " if row == after else "\n" for row, after in pairwise(cells.rows))]
        written = list(chain.from_iterable(zip(between, texts, strict=True)))
        ends = list(accumulate(map(len, written), initial=first))
        self._parts += written
        self._length = ends[-1]
        self._write("\n")
        none = _NONE  # without an end, as are no others: the cells end the zips
        spans = zip(ends[1::2], ends[2::2], cells.lines, cells.paths, none, none, none, none, none, strict=False)
        places = map(_place, spans)
        seen = map(_cell, zip(*cells[:5], places, cells.headers, none, _NO_OTHERS, strict=False))
        self.blocks.append(Table(tuple(seen), rows, columns, Place(first, ends[-1], line, path)))

    def text(self) -> str:
        return "".join(self._parts)
