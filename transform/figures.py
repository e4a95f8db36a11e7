"""Printed figures by what they are figures of, so that works, renditions and versions can be compared."""

import re
from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from transform.readings.printed import decimals

Row = dict[str, Any]
Rows = dict[str, list[Row]]

SCORED = ("points", "percent", "index_value", "rank")
_MEASURED = ("value", "percent", "rank")
# A place that follows from the order of a list or from another place is no printed figure, and a plan or a move is no
# state of anything.
_PRINTED_BASES = (None, "printed", "tie")
_MOVES = frozenset({"change", "target"})
_EXACT = (None, "=")
_PERIOD = re.compile(r"^(?:as of|period|to (?:the )?end|first|in the first)\b.*", re.IGNORECASE)


class Figure(NamedTuple):
    """One printed figure: what it is a figure of (its last part is the field), what is printed, how exactly, and the
    row of `score` or `measure` that has it."""

    key: tuple[Any, ...]
    value: float
    places: int
    published: str
    row: Row

    @property
    def work_id(self) -> str:
        return str(self.row["work_id"])

    @property
    def fact_id(self) -> str:
        return str(self.row["fact_id"])

    @property
    def said(self) -> float | str:
        """What two documents that say the same have alike: the number, whatever its spelling, or the class."""
        return self.published if self.key[-1] == "class" else self.value


def printed_texts(rows: Rows) -> dict[tuple[str, str], str]:
    """The printed text of each field of each fact, where it stands first."""
    printed: dict[tuple[str, str], str] = {}
    for row in rows.get("provenance", []):
        printed.setdefault((row["fact_id"], row["field"]), row["published"])
    return printed


def figures(rows: Rows, printed: dict[tuple[str, str], str]) -> Iterator[Figure]:
    """The figures that documents print, those of `score` first."""
    for row in rows.get("score", []):
        for field in SCORED:
            if row[field] is not None and _counts(row, field):
                # Among whom an agency was ranked changes its place, and not its points.
                group = row["agency_group"] if field == "rank" else None
                key = ("score", row["scheme_id"], group, row["agency_id"], row["criterion_id"], row["year"], field)
                yield _figure(row, field, key, printed)
    for row in rows.get("measure", []):
        if row["indicator"] in _MOVES or row["qualifier"] not in _EXACT:
            continue
        for field in _MEASURED:
            if row[field] is not None and _counts(row, field):
                columns = ("scheme_id", "subject_id", "indicator", "topic", "service_level", "class", "year")
                key = ("measure", *(row[column] for column in columns), row["unit"], _period(row["note"]), field)
                yield _figure(row, field, key, printed)


def classes(rows: Rows) -> Iterator[Figure]:
    """The printed classes of scores, which are told apart by their words."""
    for row in rows.get("score", []):
        if row["class"] is not None and row["status"] != "derived":
            key = ("score", row["scheme_id"], None, row["agency_id"], row["criterion_id"], row["year"], "class")
            yield Figure(key, 0.0, 0, row["class"], row)


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures are equal, or equal when rounded or cut to the fewer decimals."""
    if one.value == other.value:
        return True
    if one.places == other.places:
        return False
    fine, coarse = (one, other) if one.places > other.places else (other, one)
    step = Decimal(1).scaleb(-coarse.places)
    exact, target = Decimal(repr(fine.value)), Decimal(repr(coarse.value)).quantize(step, ROUND_HALF_UP)
    return target in (exact.quantize(step, ROUND_HALF_UP), exact.quantize(step, ROUND_DOWN))


def _figure(row: Row, field: str, key: tuple[Any, ...], printed: dict[tuple[str, str], str]) -> Figure:
    """`places` are the decimals printed; a float has lost the zeros at the end of «0,7350»."""
    text, value = printed.get((row["fact_id"], field), ""), float(row[field])
    own = len(f"{value!r}".partition(".")[2]) if value % 1 else 0
    places = decimals(text) if decimals(text) >= own and value < 1000 else own
    return Figure(key, value, places, text or f"{value:g}", row)


def _counts(row: Row, field: str) -> bool:
    if row["status"] == "derived":
        return False
    return field != "rank" or row["rank_basis"] in _PRINTED_BASES


def _period(note: str | None) -> str | None:
    """The day or months that a note says a figure is of: figures of two days of one year may differ."""
    parts = [part for part in (note or "").split("; ") if _PERIOD.match(part)]
    return "; ".join(parts) or None
