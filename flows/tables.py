"""Tables of text: as wide as they are in a file or a pipe, folded to the width of a terminal."""

import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Sequence

# Between columns, so that numbers and names do not touch.
_GAP = "  "
# What a column needs at least to be read; a table with less room than this for each is printed row by row.
_READABLE = 20
# A document's text must not ring bells or colour the terminal, and a row is one line.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))} | {9: " ", 10: "\\n", 13: "\\r"}

Rows = Sequence[Sequence[str]]


def print_table(columns: Sequence[str], rows: Rows, numeric: Sequence[bool]) -> None:
    """Prints `rows` of text under `columns`; those marked `numeric` keep to the right."""
    columns, *rows = ([cell.translate(_CONTROLS) for cell in row] for row in (columns, *rows))
    widths = [max(map(_width, cells)) for cells in zip(columns, *rows, strict=True)]
    if not sys.stdout.isatty():
        _print_lines(columns, rows, numeric, widths)
        return
    room = shutil.get_terminal_size().columns
    if sum(min(width, _READABLE) for width in widths) + len(_GAP) * len(widths) <= room:
        _print_folded(columns, rows, numeric, widths)
    else:
        _print_records(columns, rows)


def in_lines(text: str, indent: str) -> str:
    """A sentence under `indent`: folded to the width of a terminal, one line in a file or a pipe."""
    text = text.translate(_CONTROLS)
    if not sys.stdout.isatty():
        return indent + text
    room = max(_READABLE + len(indent), shutil.get_terminal_size().columns)
    return textwrap.fill(text, room, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _print_lines(columns: Sequence[str], rows: Rows, numeric: Sequence[bool], widths: Sequence[int]) -> None:
    rule = ["─" * width for width in widths]
    for line in (columns, rule, *rows):
        cells = (_padded(cell, *how) for cell, *how in zip(line, widths, numeric, strict=True))
        print(_GAP.join(cells).rstrip())  # noqa: T201


def _print_folded(columns: Sequence[str], rows: Rows, numeric: Sequence[bool], widths: Sequence[int]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name, right, width in zip(columns, numeric, widths, strict=True):
        least = min(width, _READABLE)
        table.add_column(Text(name), justify="right" if right else "left", min_width=least, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    Console(highlight=False, emoji=False).print(table)


def _print_records(columns: Sequence[str], rows: Rows) -> None:
    width = max(map(_width, columns))
    for number, row in enumerate(rows, 1):
        print(f"── {number} ──")  # noqa: T201
        for name, cell in zip(columns, row, strict=True):
            print(f"{_padded(name, width, False)}{_GAP}{cell}".rstrip())  # noqa: T201


def _padded(cell: str, width: int, right: bool) -> str:
    space = " " * (width - _width(cell))
    return space + cell if right else cell + space


def _width(text: str) -> int:
    """Places on the screen: a decomposed accent takes none, a Chinese character two."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.combining(character) > 0 for character in text)
