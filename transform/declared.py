"""Schemes that somebody has declared, in `data/reference/schemes/`: method, classes, criteria and maxima of one year or
edition. All others are inferred from documents."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.curated import File, Row, declare, read

SCHEMES = declare(
    "schemes/schemes.csv",
    "scheme_id",
    "scheme_id issuer_agency_id rank_method value_kind points_step legal_basis evidence",
    "issuer_agency_id rank_method value_kind points_step legal_basis",
)
CLASSES = declare(
    "schemes/scheme_classes.csv",
    "scheme_id class",
    "scheme_id class order min_percent min_is_included label_vi evidence",
    "min_percent min_is_included",
)
CRITERIA = declare(
    "schemes/scheme_criteria.csv",
    "scheme_id criterion_id",
    "scheme_id criterion_id parent_criterion_id label_vi label_en concept order wordings evidence",
    "parent_criterion_id label_en wordings",
)
MAXIMA = declare(
    "schemes/scheme_maxima.csv",
    "scheme_id criterion_id agency_group",
    "scheme_id criterion_id agency_group max_points evidence",
    "agency_group",
)
WORKS = declare("works.csv", "document_id", "document_id issuer_agency_id year evidence", "issuer_agency_id year")
ACKNOWLEDGED = declare("acknowledged.csv", "id", "id note")
_NUMBERS = {"order", "min_percent", "max_points"}


@dataclass(frozen=True)
class Declared:
    """Declared schemes by id with their classes, criteria and maxima, and by sha256 what documents do not say of
    themselves: each the row of its file.

    `criteria` are those of a scheme (`issuer/family/year`), or the wordings of a series (`issuer/family`).
    """

    schemes: dict[str, dict[str, str]]
    works: dict[str, Row]
    classes: dict[str, tuple[Row, ...]]
    criteria: dict[str, tuple[Row, ...]]
    maxima: dict[str, tuple[Row, ...]]

    def has(self, scheme_id: str) -> bool:
        """Whether somebody declared this scheme."""
        return scheme_id in self.schemes

    def criteria_known(self, series_id: str) -> list[Row]:
        """The criteria declared for a series and for any year of it, the series' own first."""
        years = sorted(key for key in self.criteria if key.rpartition("/")[0] == series_id)
        return [row for key in (series_id, *years) for row in self.criteria.get(key, ())]


def load_declared(folders: Sequence[Path]) -> Declared:
    """The declared schemes of `folders`. Raises ReferenceError for a broken file."""
    works = {row["document_id"]: row for row in read(folders, WORKS)}
    for row in works.values():
        if row["year"] and not re.fullmatch(r"(19|20)\d\d", row["year"]):
            raise row.error(f"year is «{row['year']}»; write a year as 2016 or leave it empty")
    schemes = {row["scheme_id"]: _with_step(row).values for row in read(folders, SCHEMES)}
    classes, maxima = _by_scheme(folders, CLASSES, schemes), _by_scheme(folders, MAXIMA, schemes)
    return Declared(schemes, works, classes, _by_scheme(folders, CRITERIA), maxima)


def _with_step(row: Row) -> Row:
    """The row of a scheme; raises ReferenceError where its step is nothing of which points can be multiples."""
    step = number(row, "points_step")
    if step is not None and step <= 0:
        raise row.error(f"points_step is «{row['points_step']}»; write a number over 0, or leave it empty")
    return row


def _by_scheme(
    folders: Sequence[Path], file: File, schemes: Collection[str] | None = None
) -> dict[str, tuple[Row, ...]]:
    """The rows of a file by scheme, in their order; those of a scheme that is none of `schemes` are refused."""
    found: dict[str, list[Row]] = {}
    for row in read(folders, file):
        if schemes is not None and row["scheme_id"] not in schemes:
            raise row.error(f"scheme_id is «{row['scheme_id']}»; schemes.csv has no such row")
        for column in _NUMBERS & set(file.columns):
            number(row, column)
        if row.values.get("min_is_included", "") not in ("", "yes", "no"):
            raise row.error(f"min_is_included is «{row['min_is_included']}»; write yes or no, or leave it empty")
        found.setdefault(row["scheme_id"], []).append(row)
    by_order = {key: sorted(rows, key=lambda row: number(row, "order") or 0) for key, rows in found.items()}
    return {key: tuple(rows) for key, rows in by_order.items()}


def number(row: Row, column: str) -> float | None:
    """The number of a cell, None where it is empty or the file has no such column; raises ReferenceError for a word."""
    text = row.values.get(column, "")
    try:
        return float(text) if text else None
    except ValueError:
        raise row.error(f"{column} is «{text}»; write a number as 1000 or 0.5") from None


def load_acknowledged(folders: Sequence[Path]) -> set[str]:
    """Ids of findings and pending facts that a person has looked at: they are no longer new to anybody."""
    return {row["id"] for row in read(folders, ACKNOWLEDGED)}
