"""Where a table's header ends, and what the columns under it are called."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.model import Cell
from transform.notes import without_notes
from transform.numbers import is_nothing, read_value
from transform.tables.across import is_agency_head
from transform.tables.codes import codes_of
from transform.tables.count_heads import head_counts
from transform.tables.grid import cells_in, filled
from transform.tables.model import Row
from transform.tables.rows import is_numbering
from transform.tables.run_in import without_run_in_maxima
from transform.vietnamese import fold
from transform.wording import Wording

# Headers of real tables have up to three rows, and a row that numbers the columns; four leaves room.
_DEEPEST = 4
_YEAR = re.compile(r"(?:nam\s*)?(?:19|20)\d\d")
_OF_YEARS = re.compile(r"(?:cac )?nam(?: (?:bao cao|thong ke|thuc hien))?\s*:?")
# «(10 điểm)», «(tối đa 20)», «25đ», «30»: the most points of the column above, or its unit.
_MOST = re.compile(
    r"\(?\s*(?:(?:diem )?toi da|diem chuan|thang(?: diem)?|max)?\s*:?\s*/?\d[\d.,]*\s*(?:diem|d|%)?\.?\s*\)?"
)
_KEYS = frozenset({"agency", "ordinal", "criterion"})


class Header(NamedTuple):
    """`first` and `end` are grid rows from 0, the header's being `first <= row < end`; `numbering` are those that
    only number the columns; `levels` has an entry a column: the texts stacked over it, each once, top to bottom."""

    first: int
    end: int
    numbering: frozenset[int]
    levels: tuple[tuple[str, ...], ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """A column's header: its levels joined by a space."""
        return tuple(map(" ".join, self.levels))


def find_header(grid: list[Row], wording: Wording) -> Header | None:
    """The header of the table, None if its first rows have none. Rows above it hold the title of the table."""
    for first in range(min(_DEEPEST, len(grid))):
        if (
            _is_header_row(grid[first], wording)
            or _is_header_of_two(grid, first, wording)
            or _is_over_years(grid, first)
        ):
            return _extend(grid, first, wording)
        # «Khối sở | Khối huyện» over two lists that stand side by side is as good as a title.
        if len(filled(grid[first])) > 1 and not all(wording.group_of(cell.text) for cell in filled(grid[first])):
            return None
    return None


def is_too_short(grid: list[Row], header: Header) -> bool:
    """Whether the rows below a header go on where the header has no cell at all: spans were lost, and which column is
    headed with what, nobody knows."""
    rows = [row for at, row in enumerate(grid[header.first : header.end], header.first) if at not in header.numbering]
    headed = max((at + 1 for row in rows for at, slot in enumerate(row) if slot is not None), default=0)
    body = [row for row in grid[header.end :] if len(filled(row)) > 1]
    beyond = sum(any(slot is not None and slot.cell.text for slot in row[headed:]) for row in body)
    return beyond * 2 > len(body)


def is_of_labels(row: Row) -> bool:
    """Whether a row says things of a document, each behind its label: «Số hiệu: | 12/QĐ-UBND | Loại văn bản: | …»."""
    texts = [cell.text.rstrip() for cell in cells_in(row)]
    labels, said = texts[::2], texts[1::2]
    named = all(text.endswith(":") for text in labels) and not any(text.endswith(":") for text in said)
    return named and len(labels) == len(said) > 0


def _roles_in(row: Row, wording: Wording) -> int:
    return sum(wording.first(wording.header_roles, cell.text) is not None for cell in filled(row))


def _is_header_row(row: Row, wording: Wording) -> bool:
    cells = filled(row)
    if len(cells) < 2 or any(len(cell.text) > 200 for cell in cells) or is_of_labels(row):
        return False
    numbers = _plain_numbers(cells)
    matches = _roles_in(row, wording)
    if numbers == 0 and matches <= 1 and _has_years(cells, wording):
        return True
    if matches == 1 and numbers == 0 and _heads_counts(cells, wording):
        return True
    if matches == 1 and numbers == 0 and len(cells) > 2:
        # Agencies as columns: «Tiêu chí | Sở Y tế | Sở Nội vụ»; or years: «Nội dung | 2010 | 2011».
        years = sum(_YEAR.fullmatch(fold(cell.text)) is not None for cell in cells)
        return years == len(cells) - 1 or sum(is_agency_head(cell.text, wording) for cell in cells) * 2 > len(cells)
    return matches >= 2 and numbers == 0


def _has_years(cells: Sequence[Cell], wording: Wording) -> bool:
    """«Hình thức nộp | Năm 2010 | Năm 2011 | Tăng, giảm»: years in a row behind whatever the rows are called, and at
    most a change behind them."""
    label, *rest = (fold(cell.text) for cell in cells)
    years = [int(text[-4:]) for text in rest if _YEAR.fullmatch(text)]
    others = [wording.first(wording.header_roles, cell.text) for cell in cells[len(years) + 1 :]]
    follow = all(after - before == 1 for before, after in pairwise(years))
    is_called = not _YEAR.fullmatch(label) and re.search(r"\d", label) is None
    return (
        len(years) > 1 and follow and is_called and all(rule is not None and rule.name == "change" for rule in others)
    )


def _heads_counts(cells: Sequence[Cell], wording: Wording) -> bool:
    """«Đơn vị | Mức độ 3 | Mức độ 4», «Huyện | Hồ sơ trực tuyến»: no word of these heads anything but counts."""
    rules = [wording.first(wording.header_roles, cell.text) for cell in cells]
    named = [rule.name for rule in rules if rule is not None]
    rest = [cell.text for cell, rule in zip(cells, rules, strict=True) if rule is None]
    return named == ["agency"] and head_counts(rest)


def _is_header_of_two(grid: list[Row], first: int, wording: Wording) -> bool:
    """Whether a row and the one below it are a header together: cells of the upper span, and both rows hold names."""
    if first + 1 >= len(grid) or len(filled(grid[first])) < 2:
        return False
    upper, lower = filled(grid[first]), filled(grid[first + 1])
    own = [cell for cell in lower if cell.row == first + 2]
    reach_down = any(slot is not None and not slot.is_origin and slot.cell in upper for slot in grid[first + 1])
    if not own or not reach_down:
        return False
    cells = {id(cell): cell for cell in (*upper, *own)}.values()
    if any(len(cell.text) > 200 for cell in cells) or _plain_numbers(own) or _plain_numbers(upper):
        return False
    roles = [rule.name for cell in cells if (rule := wording.first(wording.header_roles, cell.text))]
    return len(roles) > 1 or "agency" in roles


def _is_over_years(grid: list[Row], first: int) -> bool:
    """Whether a row heads years: a cell says «Năm», and years stand below it."""
    cells = filled(grid[first])
    if len(cells) < 2 or any(len(cell.text) > 200 for cell in cells) or _plain_numbers(cells):
        return False
    at = next((n for n, slot in enumerate(grid[first]) if slot and _OF_YEARS.fullmatch(fold(slot.cell.text))), None)
    if at is None:
        return False
    below = [row[at] for row in grid[first + 1 : first + 1 + _DEEPEST] if at < len(row)]
    return sum(slot is not None and _YEAR.fullmatch(fold(slot.cell.text)) is not None for slot in below) > 1


def _plain_numbers(cells: Sequence[Cell]) -> int:
    """How many cells are numbers; the codes of criteria («1.1 | 1.2 | 2.1») are names."""
    return sum(_is_plain_number(cell.text) for cell in cells) - len(codes_of([(cell.text,) for cell in cells]))


def _is_plain_number(text: str) -> bool:
    return read_value(text) is not None and not _YEAR.fullmatch(fold(text))


def _extend(grid: list[Row], first: int, wording: Wording) -> Header:
    end = first + 1
    numbering: set[int] = set()
    while end < min(first + _DEEPEST, len(grid)):
        if is_numbering(grid[end]):
            numbering.add(end)
        elif not (
            _lies_under(grid[end - 1], grid[end], end)
            or _is_second_row(grid[end], end, wording)
            or _is_reached_into(grid[end], end, wording)
            or _is_row_of_maxima(grid[end], end)
        ):
            break
        end += 1
    rows = [row for at, row in enumerate(grid[first:end], first) if at not in numbering]
    return Header(first, end, frozenset(numbering), without_run_in_maxima(_levels(rows)))


def _is_reached_into(row: Row, at: int, wording: Wording) -> bool:
    """Whether the heading of the agencies spans down into a row: no row of an agency, which would have its own name."""
    above = [cell for cell in filled(row) if cell.row <= at]
    roles = {rule.name for cell in above if (rule := wording.first(wording.header_roles, cell.text))}
    own = [cell for cell in filled(row) if cell.row == at + 1]
    return bool(own) and len(above) < len(row) and bool(roles & _KEYS)


def _is_row_of_maxima(row: Row, at: int) -> bool:
    """Whether a row names no agency and gives the most points of each column in words or parentheses: «(10 điểm)»."""
    own = [cell for cell in filled(row) if cell.row == at + 1]
    worded = [cell for cell in own if not cell.text.strip().isdigit()]
    first = row[0]
    opens_empty = first is None or first.cell.row <= at or not first.cell.text
    return opens_empty and len(worded) > 1 and all(_MOST.fullmatch(fold(cell.text).strip()) for cell in own)


def _lies_under(above: Row, row: Row, at: int) -> bool:
    """Whether all cells of a row are parts of header cells that span several columns above it, and are names."""
    own = [cell for cell in filled(row) if cell.row == at + 1]
    if len(own) < 2 or _plain_numbers(own):
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


def _levels(rows: list[Row]) -> tuple[tuple[str, ...], ...]:
    """The texts stacked over each column, each once."""
    lines = [_spread(row, rows[at + 1] if at + 1 < len(rows) else None) for at, row in enumerate(rows)]
    return tuple(tuple(dict.fromkeys(filter(None, (line[column] for line in lines)))) for column in range(len(rows[0])))


def _spread(row: Row, below: Row | None) -> list[str]:
    """The row's text over each column. Where spans were lost (text renditions write «Xếp hạng | | » over two years),
    an empty square takes the text on its left if both have a name of their own below."""
    texts = ["" if slot is None else without_notes(slot.cell.text) for slot in row]
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
