"""What stands in a Word file, in reading order: lines, pictures and tables, each read once, as lists count on."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from extract.readers import docx_names as w
from extract.readers.docx_marks import Marks
from extract.readers.docx_tables import WordRow, rows_of
from extract.readers.docx_text import Texts
from extract.text import compose, tidy

Element = Any
Relations = Mapping[str, tuple[str, str, bool]]


class Line(NamedTuple):
    text: str
    path: str


class Shown(NamedTuple):
    """A picture: its alternative text, the name of its part or the address where it lies, and whether that is
    outside."""

    about: str
    source: str
    path: str
    is_outside: bool


class Grid(NamedTuple):
    """A table: its rows, and what stands in each cell of each."""

    element: Element
    rows: list[WordRow]
    contents: list[list[list["Item"]]]
    path: str
    holds_tables: bool


Item = Line | Shown | Grid


class Reading:
    """Reads the parts of one document."""

    def __init__(self, texts: Texts, marks: Marks) -> None:
        self._texts = texts
        self._marks = marks
        self.embedded = 0

    def items(self, parent: Element, path: str, relations: Relations, in_cell: bool = False) -> list[Item]:
        """What stands in `parent`: a body, a cell, a box, a note. Empty lines are left out."""
        found: list[Item] = []
        self._blocks(parent, path, relations, in_cell, found)
        return found

    def _blocks(self, parent: Element, path: str, relations: Relations, in_cell: bool, found: list[Item]) -> None:
        paragraphs = tables = 0
        for child in parent:
            tag = child.tag
            if tag == w.P:
                paragraphs += 1
                self._paragraph(child, f"{path}/p[{paragraphs}]", relations, in_cell, found)
            elif tag == w.TBL:
                tables += 1
                found.append(self._table(child, f"{path}/tbl[{tables}]", relations))
            elif tag in w.WRAPPERS:
                self._blocks(child, f"{path}/{tag.rpartition('}')[2]}", relations, in_cell, found)
            elif tag in (w.SDT, w.ALTERNATE):
                content = child.find(w.SDT_CONTENT) if tag == w.SDT else w.chosen(child)
                if content is not None:
                    self._blocks(content, f"{path}/{tag.rpartition('}')[2]}", relations, in_cell, found)
            elif tag in (w.DEL, w.MOVE_FROM):
                self._texts.changes += 1
            elif tag == w.ALT_CHUNK:
                self.embedded += 1

    def _paragraph(self, child: Element, path: str, relations: Relations, in_cell: bool, found: list[Item]) -> None:
        said = self._texts.paragraph(child)
        if not said.number and len(said.lines) == 1 and not said.boxes and not said.pictures:  # most
            line = tidy(compose(said.lines[0]))
            if line:
                found.append(Line(line, path))
            return
        lines = [tidy(compose(line)) for line in said.lines]
        # In a table a number alone is a row's ordinal; outside it is the trace of an empty paragraph.
        if in_cell or any(lines):
            lines[0] = tidy(said.number + lines[0]) if said.number else lines[0]
        found.extend(Line(line, path) for line in lines if line)
        for about, relation in said.pictures:
            _, source, is_outside = relations.get(relation, ("", relation, True))
            found.append(Shown(tidy(about), source, path, is_outside))
        for box in said.boxes:
            self._blocks(box, f"{path}/txbxContent", relations, in_cell, found)

    def _table(self, table: Element, path: str, relations: Relations) -> Grid:
        rows = rows_of(table, path, self._marks)
        contents = [
            [[] if cell.goes_on else self.items(cell.element, cell.path, relations, in_cell=True) for cell in row.cells]
            for row in rows
        ]
        holds_tables = any(type(item) is Grid for row in contents for cell in row for item in cell)
        return Grid(table, rows, contents, path, holds_tables)


def text_in(cell: Sequence[Item]) -> str:
    """The text of a cell on one line."""
    if len(cell) == 1 and type(cell[0]) is Line:  # most
        return cell[0].text
    return " ".join(lines_in(cell))


def lines_in(items: Sequence[Item]) -> list[str]:
    """The lines, those of tables too."""
    return [line for item in items for line in _lines(item)]


def _lines(item: Item) -> Iterator[str]:
    if isinstance(item, Line):
        yield item.text
    elif isinstance(item, Grid):
        for row in item.contents:
            for cell in row:
                yield from lines_in(cell)


def joined(above: Grid, below: Grid) -> Grid | None:
    """The two as one table if Word parted it with nothing between: the second repeats the first one's header and does
    not number its rows anew, or goes on with the next ordinal. None if they are two."""
    if _width(above) != _width(below) or not below.rows:
        return None
    repeated = 0
    while repeated < min(len(above.rows), len(below.rows) - 1) and _row(above, repeated) == _row(below, repeated):
        repeated += 1
    first = _ordinal(_row(below, repeated)[0])
    last = next((found for at in range(len(above.rows) - 1, -1, -1) if (found := _ordinal(_row(above, at)[0]))), None)
    goes_on = first is not None and last is not None and first == last + 1
    if not goes_on and (repeated == 0 or first == 1):
        return None
    return above._replace(rows=above.rows + below.rows[repeated:], contents=above.contents + below.contents[repeated:])


def _row(grid: Grid, at: int) -> list[str]:
    return [text_in(cell) for cell in grid.contents[at]]


def _width(grid: Grid) -> int:
    return max((cell.column + cell.colspan - 1 for row in grid.rows for cell in row.cells), default=0)


def _ordinal(text: str) -> int | None:
    bare = text.rstrip(". )")
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) < 6 else None
