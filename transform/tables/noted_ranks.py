"""Ranks of a year before that stand behind a move: «Tăng 3 bậc (năm 2014: hạng 9)»."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transform.tables.model import Column
from transform.tables.sums import Body
from transform.vietnamese import fold

_NOTED = re.compile(
    r"\((?:nam ((?:19|20)\d\d)|nam (?:truoc|ngoai))\s*[:,-]?\s*"
    r"(?:xep |dung )?(?:hang|thu|vi tri)(?: thu)?\s*(\d{1,3})\)$"
)


def noted_rank(text: str) -> str | None:
    """The rank that a cell of moves notes, as printed."""
    found = _NOTED.search(fold(text).strip())
    return found[2] if found else None


def with_noted_ranks(columns: Sequence[Column], body: Body) -> list[Column]:
    """`columns`, those of moves that note ranks of one and the same year in most cells with these as their second
    figure."""
    return [_with_rank(column, body) if column.role == "change" else column for column in columns]


def _with_rank(column: Column, body: Body) -> Column:
    said = [fold(row[column.number - 1]).strip() for row in body if column.number <= len(row)]
    said = [text for text in said if text]
    noted = [found for text in said if (found := _NOTED.search(text))]
    years = {found[1] for found in noted}
    if len(noted) * 2 <= len(said) or len(years) != 1:
        return column
    year = years.pop()
    return replace(column, inner="rank", year=int(year) if year else None, years_back=0 if year else 1)
