"""What a table's own cells say of how well it was read."""

import re

from extract.pages.model import PageTable

_FIGURE = r"\d[\d.,]*%?"
_SEVERAL = re.compile(rf"{_FIGURE}(?: {_FIGURE})+|.*(?: {_FIGURE}){{3,}}")
_HEAD_AND_FIGURE = re.compile(rf".*[^\W\d].* {_FIGURE}")
_ORDINAL = re.compile(r"\d{1,4}")


def taken_together(table: PageTable) -> int:
    """How many cells hold several figures: a column or a row of them was not parted."""
    return sum(map(_has_several, _ending_in_figures(table)))


def _ending_in_figures(table: PageTable) -> list[str]:
    """Texts of several words of which the last may be a figure: few, of which alone the rest is asked."""
    several = [text for cell in table.cells if " " in (text := cell[0])]
    return [text for text in several if text[-1].isdecimal() or text[-1] in ".,%"]


def _has_several(text: str) -> bool:
    return text.rsplit(" ", 2)[-2][:1].isdecimal() and _SEVERAL.fullmatch(text) is not None


def doubts(table: PageTable) -> int:
    """How many signs there are that rows or columns were taken together or apart: cells with several figures, ordinals
    that lack, a head without a word."""
    figures = _ending_in_figures(table)
    counted = [int(cell[0]) for cell in table.cells if cell[2] == 1 and _ORDINAL.fullmatch(cell[0])]
    # Printed ordinals stand in any order and begin again in each section; one that lacks was taken with another.
    broken = len(set(range(min(counted), max(counted) + 1)) - set(counted)) if counted else 0
    head = [cell[0] for cell in table.cells if cell[1] == 1 and cell[0]]
    # A single text may be the rest of a cell that the page break cut.
    wordless = len(head) > 1 and not any(any(map(str.isalpha, text)) for text in head) and table.rows > 2
    both = sum(_HEAD_AND_FIGURE.fullmatch(text) is not None for text in figures)
    together = table.rows <= 2 and both > 2 and both * 5 >= len(table.cells) * 3
    return sum(map(_has_several, figures)) + together + (broken if len(counted) * 2 > table.rows else 0) + wordless
