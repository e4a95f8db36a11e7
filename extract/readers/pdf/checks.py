"""What a table's own cells say of how well it was read."""

import re

from extract.pages.model import PageTable

_FIGURE = r"\d[\d.,]*%?"
_SEVERAL = re.compile(rf"{_FIGURE}(?: {_FIGURE})+|.*(?: {_FIGURE}){{3,}}")
_HEAD_AND_FIGURE = re.compile(rf".*[^\W\d].* {_FIGURE}")
_ORDINAL = re.compile(r"\d{1,4}")


def taken_together(table: PageTable) -> int:
    """How many cells hold several figures: a column or a row of them was not parted."""
    return sum(" " in cell.text and _SEVERAL.fullmatch(cell.text) is not None for cell in table.cells)


def doubts(table: PageTable) -> int:
    """How many signs there are that rows or columns were taken together or apart: cells with several figures, ordinals
    that lack, a head without a word."""
    several = taken_together(table)
    counted = [int(cell.text) for cell in table.cells if cell.column == 1 and _ORDINAL.fullmatch(cell.text)]
    # Printed ordinals stand in any order and begin again in each section; one that lacks was taken with another.
    broken = len(set(range(min(counted), max(counted) + 1)) - set(counted)) if counted else 0
    head = [cell.text for cell in table.cells if cell.row == 1 and cell.text]
    wordless = bool(head) and not any(any(map(str.isalpha, text)) for text in head) and table.rows > 2
    both = sum(" " in cell.text and _HEAD_AND_FIGURE.fullmatch(cell.text) is not None for cell in table.cells)
    together = table.rows <= 2 and both > 2 and both * 5 >= len(table.cells) * 3
    return several + together + (broken if len(counted) * 2 > table.rows else 0) + wordless
