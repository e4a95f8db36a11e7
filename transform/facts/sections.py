"""Sections of a table that are ranked apart: «I. Khối sở», «II. Khối đơn vị sự nghiệp», each with a first place."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from transform.numbers import read_value
from transform.tables.model import Column, DataRow
from transform.tables.places import rank_in


class Figures(NamedTuple):
    """The columns that say how rows are ranked: the running number, the place, and what it follows from."""

    ordinal: Column | None
    rank: Column | None
    value: Column | None


def parts_of(rows: Sequence[DataRow], groups: Mapping[int, str | None], by: Figures) -> dict[int, str]:
    """The section of each row, by its number, whose group of agencies the table ranks by sections. Where the agencies
    of the sections are of different groups (departments and districts), these tell them apart."""
    found: dict[int, str] = {}
    for group in dict.fromkeys(groups.values()):
        own = [row for row in rows if groups[row.row_no] == group]
        sections: dict[str, list[DataRow]] = {}
        for row in own:
            sections.setdefault(row.section.text if row.section else "", []).append(row)
        if len(sections) > 1 and _are_ranked_apart(list(sections.values()), by):
            found |= {row.row_no: text for text, same in sections.items() if text for row in same}
    return found


def _are_ranked_apart(sections: Sequence[Sequence[DataRow]], by: Figures) -> bool:
    """Whether each section has a first place of its own. Firsts of the same value may share the place; without places,
    rows that are numbered anew in each section are lists of their own."""
    ranked = [[row for row in rows if _rank(row, by.rank) is not None] for rows in sections]
    if any(ranked):
        firsts = [[row for row in rows if _rank(row, by.rank) == 1] for rows in ranked if rows]
        values = {_value(row, by.value) for rows in firsts for row in rows}
        return len(firsts) > 1 and all(firsts) and (None in values or len(values) > 1)
    numbered = [[read_value(row.text(by.ordinal)) for row in rows] for rows in sections]
    return all(said and said[0] is not None and said[0].value == 1 for said in numbered)


def _rank(row: DataRow, column: Column | None) -> float | None:
    reading = rank_in(row.text(column), dict(column.places)) if column else None
    return reading.value if reading else None


def _value(row: DataRow, column: Column | None) -> float | None:
    reading = read_value(row.text(column)) if column else None
    return reading.value if reading else None
