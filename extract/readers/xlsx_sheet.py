"""A sheet of a workbook: its cells as they show, and its merged ranges. What is hidden shows nobody anything.

Read from the XML itself: python-calamine gives no formats of numbers, and openpyxl makes an object of every empty cell
that has a style, of which a sheet can have millions.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from extract.readers.xlsx_format import shown
from extract.readers.xlsx_hidden import Hidden
from extract.readers.xlsx_styles import Formats
from extract.readers.zipped import stream
from extract.text import raised

Element = Any

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _CELL, _VALUE, _FORMULA, _INLINE, _COLUMN, _MERGE = (
    _MAIN + name for name in ("row", "c", "v", "f", "is", "col", "mergeCell")
)
_TEXT, _RUN, _RUN_FONT = _MAIN + "t", _MAIN + "r", f"{_MAIN}rPr/{_MAIN}rFont"
_RUN_ALIGN = f"{_MAIN}rPr/{_MAIN}vertAlign"
_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_TRUE = ("1", "true", "on")
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_MOST_MERGED = 100_000


class Rich(NamedTuple):
    """Text as its runs, each with the name of its font; None is that of the cell."""

    runs: tuple[tuple[str, str | None], ...]

    def text(self) -> str:
        return "".join(text for text, _ in self.runs)


class SheetCell(NamedTuple):
    """A cell that shows something: its text, if it was a text its runs, and its font."""

    text: str
    rich: Rich | None
    font: str | None


class Range(NamedTuple):
    """A range of cells, rows and columns from 1."""

    row: int
    column: int
    last_row: int
    last_column: int


class Sheet(NamedTuple):
    """`cells` by row and column, without those in hidden rows and columns, of which `left_out` counts the rows and
    columns with something in them; `ruled` says of each row (from 0) whether a cell of it has borders."""

    name: str
    cells: dict[tuple[int, int], SheetCell]
    merged: list[Range]
    ruled: bytearray
    hidden_rows: Hidden
    hidden_columns: Hidden
    left_out: tuple[int, int]
    without_value: int
    errors: list[str]


def read_sheet(name: str, content: bytes, strings: Sequence[Rich], formats: Formats) -> Sheet:
    """The sheet in `content`. Raises UnreadableError if it is no sound XML."""
    cells: dict[tuple[int, int], SheetCell] = {}
    sheet = Sheet(name, cells, [], bytearray(), Hidden(), Hidden(), (0, 0), 0, [])
    hidden_rows: list[int] = []
    hidden_columns: set[int] = set()
    without_value = row = 0
    for element in stream(content, name, _ROW, _COLUMN, _MERGE):
        if element.tag == _ROW:
            row = _number(element.get("r"), row + 1)
            if not 0 < row <= _LAST_ROW:
                continue
            without_value += _read_row(element, row, sheet, strings, formats)
            if element.get("hidden") in _TRUE:
                hidden_rows.append(row)
        elif element.tag == _COLUMN:
            if element.get("hidden") in _TRUE:
                first, last = (_number(element.get(end), 0) for end in ("min", "max"))
                hidden_columns.update(range(max(1, first), min(last, _LAST_COLUMN) + 1))
        elif len(sheet.merged) < _MOST_MERGED and (found := range_of(element.get("ref") or "")):
            sheet.merged.append(found)
    sheet = sheet._replace(without_value=without_value)
    return (
        _without_hidden(sheet, Hidden.of(hidden_rows), Hidden.of(hidden_columns))
        if hidden_rows or hidden_columns
        else sheet
    )


def _without_hidden(sheet: Sheet, rows: Hidden, columns: Hidden) -> Sheet:
    """The sheet as it shows. A merged range with its first cell hidden shows its text where the range begins to be
    seen."""
    cells = sheet.cells
    merged = []
    for found in sheet.merged:
        row, column = rows.next_shown(found.row), columns.next_shown(found.column)
        if row > found.last_row or column > found.last_column:
            continue
        if (row, column) != (found.row, found.column) and (text := cells.get((found.row, found.column))):
            cells[row, column] = text
        merged.append(found._replace(row=row, column=column))
    gone = [(row, column) for row, column in cells if rows.has(row) or columns.has(column)]
    left_out = len({row for row, _ in gone if rows.has(row)}), len({at for row, at in gone if not rows.has(row)})
    for place in gone:
        del cells[place]
    return sheet._replace(merged=merged, hidden_rows=rows, hidden_columns=columns, left_out=left_out)


def _read_row(element: Element, row: int, sheet: Sheet, strings: Sequence[Rich], formats: Formats) -> int:
    """Puts the row's cells into the sheet; how many have a formula without a value."""
    column = without_value = 0
    is_ruled = False
    is_blank = next(element.iter(_VALUE, _INLINE, _FORMULA), None) is None
    # Of a row that only has styles, as there can be a million, one cell tells whether rules go through it.
    for cell in element[:1] if is_blank else element:
        if cell.tag != _CELL:
            continue
        column = _column(cell.get("r"), column + 1)
        style = _number(cell.get("s"), 0)
        is_ruled = is_ruled or style in formats.ruled
        if not len(cell) or column > _LAST_COLUMN:
            continue
        text, rich = _value(cell, style, strings, formats)
        if not text and cell.find(_FORMULA) is not None and cell.find(_VALUE) is None:
            without_value += 1
        if cell.get("t") == "e" and text:
            sheet.errors.append(f"{address(row, column)} {text}")
        if text.strip():
            sheet.cells[row, column] = SheetCell(text, rich, formats.font(style))
    if is_ruled:
        if row > len(sheet.ruled):
            sheet.ruled.extend(bytes(row - len(sheet.ruled)))
        sheet.ruled[row - 1] = 1
    return without_value


def _value(cell: Element, style: int, strings: Sequence[Rich], formats: Formats) -> tuple[str, Rich | None]:
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        inline = cell.find(_INLINE)
        rich = Rich(()) if inline is None else rich_text(inline)
        return rich.text(), rich
    found = cell.find(_VALUE)
    stored = "" if found is None else found.text or ""
    if kind == "s":
        at = _number(stored, -1)
        rich = strings[at] if 0 <= at < len(strings) else Rich(())
        return rich.text(), rich
    if kind == "n":
        return (shown(stored, formats.code(style), formats.is_1904) if stored else ""), None
    if kind == "b":
        return ("TRUE" if stored.strip() in _TRUE else "FALSE"), None
    if kind == "e":
        return stored, None
    return stored, Rich(((stored, None),))  # str: the text of a formula; d: a date in ISO 8601


def rich_text(element: Element) -> Rich:
    """The text of a shared or an inline string, without the readings that stand over East Asian words."""
    runs: list[tuple[str, str | None]] = []
    for child in element:
        if child.tag == _TEXT:
            runs.append((child.text or "", None))
        elif child.tag == _RUN:
            font, text = child.find(_RUN_FONT), child.findtext(_TEXT) or ""
            # One run is the whole cell: a figure like any other, however it is set.
            text = raised(text) if len(element) > 1 and _is_raised(child) else text
            runs.append((text, None if font is None else font.get("val")))
    return Rich(tuple(runs))


def _is_raised(run: Element) -> bool:
    aligned = run.find(_RUN_ALIGN)
    return aligned is not None and aligned.get("val") == "superscript"


def range_of(reference: str) -> Range | None:
    """The range that «A1:C2» names; None for nonsense."""
    first, _, last = reference.partition(":")
    one, other = _PLACE.fullmatch(first), _PLACE.fullmatch(last or first)
    if one is None or other is None:
        return None
    rows, columns = sorted((int(one[2]), int(other[2]))), sorted((_letters(one[1]), _letters(other[1])))
    return Range(rows[0], columns[0], min(rows[1], _LAST_ROW), min(columns[1], _LAST_COLUMN))


def address(row: int, column: int) -> str:
    """«B7» for row 7 and column 2."""
    letters = ""
    while column:
        column, at = divmod(column - 1, 26)
        letters = chr(ord("A") + at) + letters
    return f"{letters}{row}"


def _letters(letters: str) -> int:
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column


def _column(reference: str | None, otherwise: int) -> int:
    found = _PLACE.fullmatch(reference) if reference else None
    return _letters(found[1]) if found else otherwise


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else otherwise


def rows_with_text(sheet: Sheet) -> Iterator[tuple[int, list[int]]]:
    """The rows that show something, and which of their columns do, both ascending."""
    rows: dict[int, list[int]] = {}
    for row, column in sheet.cells:
        rows.setdefault(row, []).append(column)
    for row in sorted(rows):
        yield row, sorted(rows[row])
