"""What a person sees on a sheet: a letterhead and a title as lines, and tables, one under another.

A blank row parts tables unless rules go through it. Where rows have rules, those without any beside them are lines;
where none on the sheet has, a table begins at the first row that is about as wide as the others.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from extract.compose import Composer, RawCell
from extract.readers.xlsx_sheet import Range, Sheet, address, rows_with_text
from extract.text import tidy

_MOST_SQUARES = 500_000
_LETTERHEAD_ROWS, _LETTERHEAD_COLUMNS = 6, 3

Row = tuple[int, list[int]]  # its number, and the columns that show something


class Part(NamedTuple):
    """Rows of a sheet that are a table, or lines."""

    rows: list[Row]
    is_table: bool


def write_sheet(sheet: Sheet, composer: Composer) -> None:
    """Writes the sheet's lines and tables; its name stands over its first table if nothing else does."""
    is_first = True
    merged = sorted(sheet.merged)
    for part in parts_of(sheet):
        if not part.is_table:
            _lines(part.rows, sheet, composer)
        else:
            if is_first:
                composer.paragraph(sheet.name, None, sheet.name)
            _table(part.rows, sheet, merged, composer)
        is_first = False


def parts_of(sheet: Sheet) -> Iterator[Part]:
    """The parts of a sheet from top to bottom."""
    rows = list(rows_with_text(sheet))
    covered = _covered_rows(sheet.merged)
    has_rules = any(_is_ruled(row, sheet) for row, _ in rows)
    begin = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or _is_parted(rows[at - 1][0], rows[at][0], sheet, covered):
            block = rows[begin:at]
            yield from _by_rules(block, sheet) if has_rules else _by_width(block, sheet)
            begin = at


def _covered_rows(merged: Sequence[Range]) -> set[int]:
    """Rows that a merged cell from above reaches into."""
    covered: set[int] = set()
    for found in merged:
        if len(covered) > _MOST_SQUARES:
            break
        covered.update(range(found.row + 1, min(found.last_row, found.row + 1000) + 1))
    return covered


def _is_parted(above: int, below: int, sheet: Sheet, covered: set[int]) -> bool:
    between = range(above + 1, below)
    return any(row not in covered and not _is_ruled(row, sheet) and not sheet.hidden_rows.has(row) for row in between)


def _is_ruled(row: int, sheet: Sheet) -> bool:
    return row <= len(sheet.ruled) and bool(sheet.ruled[row - 1])


def _by_rules(rows: list[Row], sheet: Sheet) -> Iterator[Part]:
    if not any(_is_ruled(row, sheet) for row, _ in rows):
        wide = [row for row in rows if len(row[1]) >= _LETTERHEAD_COLUMNS]
        yield from _by_width(rows, sheet) if len(wide) >= 3 and _has_numbers(wide, sheet) else [Part(rows, False)]
        return
    for is_ruled, group in groupby(rows, lambda row: _is_ruled(row[0], sheet)):
        part = list(group)
        yield Part(part, is_ruled and len(part) > 1 and max(len(columns) for _, columns in part) > 1)


def _by_width(rows: list[Row], sheet: Sheet) -> Iterator[Part]:
    widths = sorted(len(columns) for _, columns in rows)
    wide = [len(columns) >= max(2, widths[len(widths) // 2] / 2) for _, columns in rows]
    first = wide.index(True) if True in wide else len(rows)
    end = len(rows) - wide[::-1].index(True) if True in wide else len(rows)
    # A last row may have a name and a mean and nothing else.
    while end < len(rows) and len(rows[end][1]) > 1 and _has_numbers(rows[end : end + 1], sheet):
        end += 1
    table = rows[first:end]
    is_small = len(rows) <= _LETTERHEAD_ROWS and widths[-1] <= _LETTERHEAD_COLUMNS
    if len(table) < 2 or (is_small and not _has_numbers(table, sheet)):
        yield Part(rows, False)
        return
    yield from (part for part in (Part(rows[:first], False), Part(table, True), Part(rows[end:], False)) if part.rows)


def _has_numbers(rows: Sequence[Row], sheet: Sheet) -> bool:
    texts = (sheet.cells[row, column].text for row, columns in rows for column in columns)
    return any(not text.strip("0123456789.,%/ ") for text in texts)


def _lines(rows: Sequence[Row], sheet: Sheet, composer: Composer) -> None:
    for row, columns in rows:
        for column in columns:
            path = f"{sheet.name}!{address(row, column)}"
            for line in sheet.cells[row, column].text.split("\n"):
                if said := tidy(line):
                    composer.paragraph(said, None, path)


def _table(rows: Sequence[Row], sheet: Sheet, merged: Sequence[Range], composer: Composer) -> None:
    left = min(columns[0] for _, columns in rows)
    right = max(columns[-1] for _, columns in rows)
    top, bottom = rows[0][0], rows[-1][0]
    spans = _spans(merged, Range(top, left, bottom, right))
    taken = {
        (row, column)
        for (first_row, first_column), (height, width) in spans.items()
        for row in range(first_row, first_row + height)
        for column in range(first_column, first_column + width)
    }
    # Blank squares of a table are cells too, unless a few cells far apart make it out of proportion.
    has_blanks = (bottom - top + 1) * (right - left + 1) <= _MOST_SQUARES
    places = dict(rows)
    shown = [row for row in range(top, bottom + 1) if not sheet.hidden_rows.has(row)] if has_blanks else list(places)
    across = [column for column in range(left, right + 1) if not sheet.hidden_columns.has(column)]
    numbers = {column: at for at, column in enumerate(across, 1)}
    raw: list[RawCell] = []
    for at, row in enumerate(shown, 1):
        for column in across if has_blanks else places[row]:
            span = spans.get((row, column))
            if span is None and (row, column) in taken:
                continue
            found = sheet.cells.get((row, column))
            height, width = span or (1, 1)
            height = sheet.hidden_rows.shown(row, row + height - 1)
            width = sheet.hidden_columns.shown(column, column + width - 1)
            path = f"{sheet.name}!{address(row, column)}"
            text = tidy(found.text) if found else ""
            raw.append(RawCell(text, at, numbers[column], height, width, None, path, False))
    composer.table(raw, len(shown), len(across), None, f"{sheet.name}!{address(top, left)}:{address(bottom, right)}")


def _spans(merged: Sequence[Range], table: Range) -> dict[tuple[int, int], tuple[int, int]]:
    """Of the ranges (sorted) those that begin in the table, cut at its edges; of overlapping ones the first."""
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    taken: set[tuple[int, int]] = set()
    for found in merged[bisect_left(merged, (table.row,)) :]:
        if found.row > table.last_row:
            break
        if not table.column <= found.column <= table.last_column:
            continue
        last_row, last_column = min(found.last_row, table.last_row), min(found.last_column, table.last_column)
        if (last_row - found.row + 1) * (last_column - found.column + 1) + len(taken) > _MOST_SQUARES:
            continue
        squares = {(r, c) for r in range(found.row, last_row + 1) for c in range(found.column, last_column + 1)}
        if taken.isdisjoint(squares):
            taken |= squares
            spans[found.row, found.column] = (last_row - found.row + 1, last_column - found.column + 1)
    return spans
