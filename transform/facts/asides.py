"""Figures of a ranking that are known to be no results of an agency: what it gave itself, the difference to what it was
given, totals and means. Where the reader knows less than that of a figure, it stays unread."""

import re
from collections.abc import Iterator
from itertools import combinations

from transform.numbers import read_value
from transform.tables.model import Column, DataRow, Understood
from transform.tables.rows import is_total
from transform.vietnamese import fold

# What the figures of rows beside the result are.
_ROWS = {"self_points": "self_points", "difference": "difference", "change": "difference"}
_RESULTS = frozenset({"points", "criterion_points", "percent", "index"})
_IN_TOTALS = _RESULTS | {"self_points", "max"}
_OF_POINTS = _RESULTS | {"self_points"}
_MEAN = re.compile(r"\b(?:trung binh|binh quan|tb|tbc|trung vi)\b")
_EXTREME = re.compile(r"\b(?:cao nhat|thap nhat|lon nhat|nho nhat|do lech(?: chuan)?)\b")
_MOST = re.compile(r"\b(?:toi da|diem chuan|thang diem)\b|^chuan\b")
_FIGURE = re.compile(r"[(\s+▲▼↑↓−–-]*(\d[\d.,]*)\s*(?:%|điểm)?[)\s▲▼↑↓]*", re.IGNORECASE)
_ROUNDING = 0.011  # of figures that are printed to a hundredth


class Asides:
    """What the figures of one table are that are no results. Those of a table whose only points are the agencies' own
    are asked for as long as nobody reads them, and so is the most that can be had."""

    def __init__(self, table: Understood) -> None:
        self._is_ranking = table.kind == "ranking" and table.turned is None
        roles = {column.role for column in table.columns} | {column.inner for column in table.columns}
        self._has_results = bool(roles & _RESULTS)
        self._terms = dict(self._differences(table)) if self._is_ranking else {}

    def kind_of(self, row: DataRow, column: Column) -> str | None:
        """What the figure in a cell of a data row is, if it is known and no result: self_points, difference, total,
        mean or extreme."""
        if not self._is_ranking or _figure(row, column) is None:
            return None
        is_difference = column.number in self._terms and _is_of(row, column, self._terms[column.number])
        if row.is_total:
            return _of_total(row) if column.role in _IN_TOTALS or is_difference else None
        if row.aside in _ROWS and column.role in _RESULTS:
            return _ROWS[row.aside]
        if column.role == "self_points":
            return "self_points" if self._has_results else None
        return "difference" if is_difference else None

    def _differences(self, table: Understood) -> Iterator[tuple[int, tuple[Column, Column]]]:
        """The columns of changes («Chênh lệch», «Tăng/giảm») that most rows show to be the difference of two columns of
        points, with those two. What differs by itself says something that no other figure does."""
        points = [column for column in table.columns if column.role in _OF_POINTS]
        for column in table.columns:
            said = [row for row in table.rows if _figure(row, column) is not None]
            if column.role != "change" or not said:
                continue
            for pair in combinations(points, 2):
                if sum(_is_of(row, column, pair) for row in said) * 2 > len(said):
                    yield column.number, pair
                    break


def _is_of(row: DataRow, column: Column, pair: tuple[Column, Column]) -> bool:
    difference, one, other = (_figure(row, of) for of in (column, *pair))
    return (
        difference is not None
        and one is not None
        and other is not None
        and abs(difference - abs(one - other)) < _ROUNDING
    )


def _figure(row: DataRow, column: Column) -> float | None:
    """The figure of a cell, without its sign or arrow."""
    found = _FIGURE.fullmatch(row.text(column))
    reading = read_value(found[1]) if found else None
    return None if reading is None else reading.value


def _of_total(row: DataRow) -> str | None:
    head = next((folded for text in row.texts if is_total(text) and (folded := fold(text))), "")
    if _MOST.search(head):
        return None
    return "mean" if _MEAN.search(head) else "extreme" if _EXTREME.search(head) else "total"
