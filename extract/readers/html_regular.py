"""Tables written by the book, read from the markup itself: most of a decision's cells stand in them, and elements of
libxml2 for each cell and all within it take several times as long.

Such a table has rows of cells and nothing between them; in a cell stand texts and tags of looks, each closed where it
should be. libxml2 gets the table with one empty cell in their stead, so that what is around it becomes what it would.
Every other table it gets whole.
"""

import re
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from extract.compose import Columns
from extract.readers.fit import UNFIT
from extract.readers.html_grid import Grid, Spans
from extract.readers.html_shapes import Shape, shape_of
from extract.readers.html_table import is_layout, rows_of

Element = Any

# The attribute that says in the tree which table stood there.
NAME = "_-_"  # no letters, so that it is written in one way only
_END = re.compile(r"</?table\b([^<>]*)>", re.IGNORECASE)
_WRITTEN = ("<table", "</table", "<TABLE", "</TABLE")  # a table written otherwise is left in
_SOUND = re.compile(r"""(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'|[^\s"'<>&=`]+))?)*[ \t]*""", re.ASCII)
# Not by `re.IGNORECASE`, as one fixed letter is found several times as quickly.
_ROW = re.compile(r"<[tT][rR](?=[\s>])")
# A text that is more than spaces; between two stand runs of tags, without the end of the last.
_TEXT = re.compile(r">(\s*[^<\s][^<]*)")
_FIRST = re.compile(r"\s*(?:<(thead|tbody|tfoot)\s*>\s*)?", re.IGNORECASE)
# Each begun outside another; the end of one that is not open says nothing.
_SECTIONS = re.compile(r"(?:</\w+>|<(\w+)>(?:(?!</\1>)</\w+>)*(?:</\1>|\Z))*")
_REFERENCE = re.compile(r"&#(1[6-9]\d|[2-9]\d\d|\d{4});")
_NAMED = (("&nbsp;", "\xa0"), ("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"))
_MARK = "\uf8f3"  # for private use: no page has it
# Fewer rows can be a letterhead or a part of the page, which need a look at their elements.
_FEWEST_ROWS = 4
_MOST_LINES = 60_000  # libxml2 counts them to 65,535


_Row = tuple[Shape, list[str], int]  # its shape, its texts, and its line breaks


class Regular(NamedTuple):
    """A table: the line breaks before its first row, its rows, and the text of each cell."""

    first: int
    rows: list[_Row]
    texts: list[str]

    def cells(self, path: str, line: int, spans: Spans) -> tuple[Columns, int, int]:
        """The cells with their grid places, and the grid's height and width, of the table at `path` and `line`."""
        grid = Grid(len(self.rows), path, spans)
        line, at = line + self.first, 0
        for shape, texts, breaks in self.rows:
            many = len(shape.starts)
            lines = [line] * many if _is_one_line(shape, texts, breaks) else _lines(line, shape, texts)
            grid.row(self.texts[at : at + many], shape.kind, lines)
            at += many
            line += breaks
        return grid.cells()


class Taken:
    """The tables taken out of a page, to be found again by the cells that stand in their stead."""

    def __init__(self, tables: list[Regular]) -> None:
        self._tables = tables

    def are_in(self, tree: Element) -> bool:
        """Whether the cells that stand for the tables are all there, each in a table of its own. Then no table stood
        where its tags are none, as in a comment, a script or an attribute that no quote ends: up to the first of them
        the page is as it was, and each of them ends as it begins, amid elements."""
        cells = _cells(tree) if self._tables else []
        return [int(cell.get(NAME)) for cell in cells if _is_alone(cell)] == list(range(len(self._tables)))

    def of(self, table: Element) -> Regular | None:
        """The table that stands for this one; None if it was not taken out."""
        if not self._tables or not len(table) or not len(table[0]):
            return None
        at = table[0][0].get(NAME)
        return None if at is None else self._tables[int(at)]

    def may_stay_out(self, tree: Element) -> bool:
        """Whether each table that one was taken out of only lays out the page. Of a table of data, each cell is needed
        with all tables in it."""
        if not self._tables:
            return True
        around: dict[Element, None] = {}
        for cell in _cells(tree):
            # A text no longer than the table's: its length tells what lays out, and more would tell the same.
            cell.text = "x" * sum(map(len, self._tables[int(cell.get(NAME))].texts))
            around |= dict.fromkeys(list(cell.iterancestors("table"))[1:])
        return all(is_layout(table, rows_of(table), nests=True) for table in around)


def _cells(top: Element) -> list[Element]:
    return [cell for cell in top.iter("td") if cell.get(NAME) is not None]


def _is_alone(cell: Element) -> bool:
    row = cell.getparent()
    table = None if row is None else row.getparent()
    return table is not None and table.tag == "table" and row.tag == "tr" and len(row) == len(table) == 1


def _is_one_line(shape: Shape, texts: list[str], breaks: int) -> bool:
    before, in_tags = shape.starts[-1]
    return not in_tags and (breaks == shape.breaks or "\n" not in "".join(texts[:before]))


def _lines(line: int, shape: Shape, texts: list[str]) -> list[int]:
    """The line of each cell of a row that begins in `line`."""
    behind = list(accumulate((text.count("\n") for text in texts), initial=line))
    return [behind[before] + in_tags for before, in_tags in shape.starts]


def take_out(markup: str) -> tuple[str, list[Regular]]:
    """`markup` with an empty cell for the rows of each table written by the book, and those tables, in order."""
    ends = _ends(markup)
    if not ends or NAME in markup or _MARK in markup or markup.count("\n") > _MOST_LINES:
        return markup, []
    kept: list[str] = []
    tables: list[Regular] = []
    at = 0
    for start, end in pairwise(ends):
        if start[0][1] == "/" or end[0][1] != "/" or "\n" in start[0] or not _SOUND.fullmatch(start[1]):
            continue
        inner = markup[start.end() : end.start()]
        table = _regular(inner)
        if table is None:
            continue
        kept += markup[at : start.end()], f"<tr><td {NAME}={len(tables)}></td></tr>", "\n" * inner.count("\n")
        tables.append(table)
        at = end.start()
    return "".join((*kept, markup[at:])), tables


def _ends(markup: str) -> list[re.Match[str]]:
    """The tags that begin and end tables, in order."""
    places = []
    for written in _WRITTEN:
        at = markup.find(written)
        while at >= 0:
            places.append(at)
            at = markup.find(written, at + 1)
    return [found for at in sorted(places) if (found := _END.match(markup, at))]


def _regular(markup: str) -> Regular | None:
    """The table with this inner markup; None if it is not by the book."""
    starts = [found.start() for found in _ROW.finditer(markup)]
    if len(starts) < _FEWEST_ROWS:
        return None
    first = markup[: starts[0]]
    head = _FIRST.fullmatch(first)
    if head is None:
        return None
    sections = f"<{head[1].lower()}>" if head[1] else ""
    rows: list[_Row] = []
    raw: list[str] = []
    for start, end in zip(starts, [*starts[1:], len(markup)], strict=True):
        row = markup[start:end]
        parts = _TEXT.split(row)
        shape = shape_of(parts[::2])
        if shape is None:
            return None
        texts = parts[1::2]
        if shape.parts is None:
            raw += texts
        else:
            raw += ["".join([gap + texts[at] for gap, at in cell]) for cell in shape.parts]
        sections += shape.sections
        rows.append((shape, texts, row.count("\n")))
    if sections and not _SECTIONS.fullmatch(sections):
        return None
    joined = _MARK.join(raw)
    text = None if UNFIT.search(joined) else _resolved(joined)
    if text is None:
        return None
    tidied = " ".join(text.split()).replace(f" {_MARK}", _MARK).replace(f"{_MARK} ", _MARK)
    return Regular(first.count("\n"), rows, tidied.split(_MARK))


def _resolved(text: str) -> str | None:
    """`text` with its references as letters; None where one is in doubt."""
    if "&" not in text:
        return text
    for name, letter in _NAMED:
        text = text.replace(name, letter)
    text = _REFERENCE.sub(lambda found: chr(int(found[1])), text)
    return text.replace("&amp;", "&") if text.count("&") == text.count("&amp;") else None
