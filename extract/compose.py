"""Builds a `Document`'s blocks together with the text that their character spans count in."""

from typing import NamedTuple

from extract.model import Block, Cell, Paragraph, Picture, Place, Table


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

    def paragraph(self, text: str, line: int | None, path: str | None) -> None:
        start, end = self._write(text)
        self._write("\n")
        self.blocks.append(Paragraph(text, Place(start, end, line, path)))

    def picture(self, text: str, source: str, line: int | None, path: str | None) -> None:
        start, end = self._write(text)
        self._write("\n")
        self.blocks.append(Picture(text, source, Place(start, end, line, path)))

    def table(self, raw: list[RawCell], rows: int, columns: int, line: int | None, path: str | None) -> None:
        cells: list[Cell] = []
        first = end = self._length
        row = 1
        # Written out rather than by `_write`: this runs once a cell.
        parts = self._parts
        for text, at, column, rowspan, colspan, cell_line, cell_path, is_header in raw:
            if at != row:
                parts.append("\n")
                end += 1
                row = at
            elif cells:
                parts.append(" | ")
                end += 3
            parts.append(text)
            start, end = end, end + len(text)
            place = Place(start, end, cell_line, cell_path)
            cells.append(Cell(text, at, column, rowspan, colspan, place, is_header))
        self._length = end
        self._write("\n")
        self.blocks.append(Table(tuple(cells), rows, columns, Place(first, end, line, path)))

    def text(self) -> str:
        return "".join(self._parts)
