"""The pipe-table text rendition: tables as `a | b | c |` lines, everything else a paragraph a line.

Such files are made from web pages by flattening each row to one line and ending each cell with a bar. What the
flattening broke is put together again here: a cell that held a line break went over several lines, and a spanning
cell is written once, so rows can have fewer bars than columns.
"""

from typing import NamedTuple

from extract.encodings import decode
from extract.model import Block, Cell, Document, Paragraph, Place, Table
from extract.sniff import TEXT
from extract.text import tidy

# A cell broken by line breaks goes over a few lines; more than this is prose with a bar in it.
_CELL_LINES = 6
# The widest table seen has 40 columns; a line with more bars than this is a drawing or a trap, no row.
_MOST_BARS = 2000


class _Line(NamedTuple):
    number: int
    start: int
    text: str
    bars: int

    @property
    def closed(self) -> bool:
        return self.text.rstrip().endswith("|")


_Row = list[tuple[int, str, int]]  # line number, cell as printed, where it begins in the text


def read_text(data: bytes, document_id: str) -> Document:
    """The document in `data`; spans count in the file's own text (NFC, LF line ends)."""
    decoded = decode(data)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    blocks: list[Block] = []
    for run in _runs(_lines(text)):
        if isinstance(run, _Line):
            _paragraph(run, blocks)
        else:
            blocks.append(_table(run))
    return Document(document_id, TEXT, "text", decoded.charset, text, tuple(blocks), notices=decoded.notices)


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        bars = line.count("|")
        lines.append(_Line(number, start, line, bars if bars <= _MOST_BARS else 0))
        start += len(line) + 1
    return lines


def _runs(lines: list[_Line]) -> list["_Line | list[_Line]"]:
    """Paragraph lines one by one, and the lines of each table together."""
    runs: list[_Line | list[_Line]] = []
    at = 0
    while at < len(lines):
        end, most = at, 0  # the most bars of a line of this table so far
        while end < len(lines) and (step := _row_lines(lines, end) or _opened_row(lines, most, end)):
            most = max(most, *(line.bars for line in lines[end : end + step]))
            end += step
        if end > at:
            runs.append(lines[at:end])
            at = end
        else:
            runs.append(lines[at])
            at += 1
    return runs


def _row_lines(lines: list[_Line], at: int) -> int:
    """How many lines from `at` on make up one printed line of a table; 0 if that line belongs to none."""
    first = lines[at]
    if first.bars == 0:
        return 0
    if first.closed:
        return 1
    # «1 | Sở Lao động -» and the rest of the name on the next line.
    for ahead in range(1, _CELL_LINES):
        if at + ahead >= len(lines) or not lines[at + ahead].text.strip():
            return 0
        following = lines[at + ahead]
        if following.bars:
            return ahead + 1 if following.closed and not following.text.lstrip().startswith("|") else 0
    return 0


def _opened_row(lines: list[_Line], most: int, at: int) -> int:
    """The lines of a row within a table whose first cell was broken before its bar: «Sở Lao động» and, on the next
    line, «và Xã hội | 450 |». Only a line that goes on in lower case and has as many bars as the rows of the table
    (at `most`; 0 before its first row), or as the next row, is one."""
    if most == 0 or at + 1 >= len(lines) or lines[at].bars or not lines[at].text.strip():
        return 0
    following = lines[at + 1]
    goes_on = following.closed and following.text.lstrip()[:1].islower()
    rows = {most, *(line.bars for line in lines[at + 2 : at + 3])}
    return 2 if goes_on and following.bars in rows else 0


def _paragraph(line: _Line, blocks: list[Block]) -> None:
    text = tidy(line.text)
    if text:
        start = line.start + len(line.text) - len(line.text.lstrip())
        blocks.append(Paragraph(text, Place(start, line.start + len(line.text.rstrip()), line.number)))


def _table(lines: list[_Line]) -> Table:
    rows = _join(_split(lines))
    width = max(len(row) for row in rows)
    cells: list[Cell] = []
    for at, row in enumerate(rows, 1):
        for column, (number, printed, start) in enumerate(row, 1):
            begin = start + len(printed) - len(printed.lstrip())
            place = Place(begin, max(begin, start + len(printed.rstrip())), number)
            cells.append(Cell(tidy(printed), at, column, 1, 1, place))
    last = lines[-1]
    return Table(tuple(cells), len(rows), width, Place(lines[0].start, last.start + len(last.text), lines[0].number))


def _split(lines: list[_Line]) -> list[_Row]:
    """Each closed stretch of lines as one row of cells, without the empty end that the last bar leaves."""
    rows: list[_Row] = []
    text, number, start = "", 0, 0
    leading = len(lines) > 2 and all(line.text.lstrip().startswith("|") for line in lines)
    for line in lines:
        if not text:
            number, start = line.number, line.start
        text = f"{text}\n{line.text}" if text else line.text
        if line.closed:
            rows.append(_cells(text, number, start, leading))
            text = ""
    return [row for row in rows if not _is_rule(row)]


def _cells(text: str, number: int, start: int, leading: bool) -> _Row:
    row: _Row = []
    for printed in text.split("|")[:-1]:
        row.append((number, printed, start))
        number += printed.count("\n")
        start += len(printed) + 1
    # A file with a bar before every row («| a | b |») has no empty first column.
    return row[1:] if leading and not row[0][1].strip() else row


def _is_rule(row: _Row) -> bool:
    marks = "".join(printed for _, printed, _ in row).strip()
    return bool(marks) and not marks.strip("-: ")


def _join(rows: list[_Row]) -> list[_Row]:
    """Puts a row together that empty cells with a line break in them scattered over several lines.

    «Mức khá |» then «|» four times is one row: it goes on while lines begin with a bar, hold nothing, and the
    row still has fewer cells than the table has columns.
    """
    width = max(len(row) for row in rows)
    joined: list[_Row] = []
    for row in rows:
        empty = not any(printed.strip() for _, printed, _ in row)
        if joined and empty and len(joined[-1]) < width and len(joined[-1]) + len(row) <= width:
            joined[-1] = joined[-1] + row
        else:
            joined.append(row)
    return joined
