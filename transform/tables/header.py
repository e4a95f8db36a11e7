"""Where a table's header ends, and what the columns under it are called."""

import re
from typing import NamedTuple

from transform.numbers import is_nothing, read_value
from transform.tables.grid import cells_in, filled
from transform.tables.model import Row
from transform.vietnamese import fold
from transform.wording import Wording

# Headers of real tables have up to three rows, and a row that numbers the columns; four leaves room.
_DEEPEST = 4
_YEAR = re.compile(r"(?:nam\s*)?(?:19|20)\d\d")
_NUMBERING = re.compile(r"\(?\s*(?:\d{1,2}|[a-z])\s*\)?(?:\s*=.*)?")


class Header(NamedTuple):
    """`first` and `end` are grid rows from 0, the header's being `first <= row < end`; `numbering` are those that
    only number the columns; `texts` and `cells` have an entry a column."""

    first: int
    end: int
    numbering: frozenset[int]
    texts: tuple[str, ...]


def find_header(grid: list[Row], wording: Wording) -> Header | None:
    """The header of the table, None if its first rows have none. Rows above it hold the title of the table."""
    for first in range(min(_DEEPEST, len(grid))):
        if _is_header_row(grid[first], wording):
            return _extend(grid, first, wording)
        if len(filled(grid[first])) > 1:
            return None
    return None


def _roles_in(row: Row, wording: Wording) -> int:
    return sum(wording.first(wording.header_roles, cell.text) is not None for cell in filled(row))


def _is_header_row(row: Row, wording: Wording) -> bool:
    cells = filled(row)
    if len(cells) < 2 or any(len(cell.text) > 200 for cell in cells):
        return False
    numbers = sum(_is_plain_number(cell.text) for cell in cells)
    matches = _roles_in(row, wording)
    return matches >= 2 and numbers == 0


def _is_plain_number(text: str) -> bool:
    return read_value(text) is not None and not _YEAR.fullmatch(fold(text))


def _extend(grid: list[Row], first: int, wording: Wording) -> Header:
    end = first + 1
    numbering: set[int] = set()
    while end < min(first + _DEEPEST, len(grid)):
        if _is_numbering(grid[end]):
            numbering.add(end)
        elif not _lies_under(grid[end - 1], grid[end], end) and not _is_second_row(grid[end], end, wording):
            break
        end += 1
    rows = [row for at, row in enumerate(grid[first:end], first) if at not in numbering]
    return Header(first, end, frozenset(numbering), _texts(rows))


def _lies_under(above: Row, row: Row, at: int) -> bool:
    """Whether all cells of a row are parts of header cells that span several columns above it, and are names."""
    own = [cell for cell in filled(row) if cell.row == at + 1]
    if len(own) < 2 or any(_is_plain_number(cell.text) for cell in own):
        return False
    over = [above[cell.column - 1] for cell in own]
    return all(slot is not None and slot.cell.colspan > cell.colspan for slot, cell in zip(over, own, strict=True))


def _is_second_row(row: Row, at: int, wording: Wording) -> bool:
    """Whether a row goes on with the header: cells above span into it, or it holds years and column names only."""
    cells = filled(row)
    own = [cell for cell in cells if cell.row == at + 1]
    if not own or any(_is_plain_number(cell.text) for cell in own):
        return False
    spanned = len(own) < len(cells)
    names = [
        bool(_YEAR.fullmatch(fold(cell.text))) or wording.first(wording.header_roles, cell.text) is not None
        for cell in own
    ]
    first = row[0]
    opens_empty = first is None or first.cell.row <= at or not first.cell.text
    return all(names) and (spanned or opens_empty) and (len(own) > 1 or spanned)


def _is_numbering(row: Row) -> bool:
    """«(1) (2) (3)», «A B 1 2 3»: a row that numbers the columns."""
    texts = [fold(cell.text) for cell in filled(row)]
    if len(texts) < 3 or len(texts) < len(cells_in(row)) - 1 or not all(map(_NUMBERING.fullmatch, texts)):
        return False
    bare = [text.strip("() ").split("=")[0].strip() for text in texts]
    digits = [int(text) for text in bare if text.isdigit()]
    return digits == list(range(digits[0] if digits else 1, (digits[0] if digits else 1) + len(digits)))


def _texts(rows: list[Row]) -> tuple[str, ...]:
    """A column's header: the texts stacked over it, each once, joined by a space."""
    width = len(rows[0])
    lines = [_spread(row, rows[at + 1] if at + 1 < len(rows) else None) for at, row in enumerate(rows)]
    texts = []
    for column in range(width):
        parts: list[str] = []
        for line in lines:
            text = line[column]
            if text and text not in parts:
                parts.append(text)
        texts.append(" ".join(parts))
    return tuple(texts)


def _spread(row: Row, below: Row | None) -> list[str]:
    """The row's text over each column. Where spans were lost (text renditions write «Xếp hạng | | » over two years),
    an empty square takes the text on its left if both have a name of their own below."""
    texts = ["" if slot is None else slot.cell.text for slot in row]
    if below is None:
        return texts
    for column in range(1, len(texts)):
        slot, under, left_under = row[column], below[column], below[column - 1]
        if (
            not texts[column]
            and (slot is None or slot.is_origin)
            and under is not None
            and not is_nothing(under.cell.text)
            and left_under is not None
            and left_under.cell is not under.cell
            and not is_nothing(left_under.cell.text)
            and (row[column - 1] is None or row[column - 1].cell is not left_under.cell)  # type: ignore[union-attr]
        ):
            texts[column] = texts[column - 1]
    return texts
