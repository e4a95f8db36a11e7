"""Schemes that somebody has declared: `data/reference/schemes/schemes.csv`. All others are inferred from documents."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.curated import Row, declare, read

SCHEMES = declare(
    "schemes/schemes.csv",
    "scheme_id",
    "scheme_id rank_method value_kind legal_basis evidence",
    "rank_method value_kind legal_basis",
)
WORKS = declare("works.csv", "document_id", "document_id issuer_agency_id year evidence", "issuer_agency_id year")
ACKNOWLEDGED = declare("acknowledged.csv", "id", "id note")


@dataclass(frozen=True)
class Declared:
    """Declared schemes by id, and by sha256 what documents do not say of themselves: each the row of its file."""

    schemes: dict[str, dict[str, str]]
    works: dict[str, Row]


def load_declared(folders: Sequence[Path]) -> Declared:
    """The declared schemes of `folders`. Raises ReferenceError for a broken file."""
    works = {row["document_id"]: row for row in read(folders, WORKS)}
    for row in works.values():
        if row["year"] and not re.fullmatch(r"(19|20)\d\d", row["year"]):
            raise row.error(f"year is «{row['year']}»; write a year as 2016 or leave it empty")
    return Declared({row["scheme_id"]: row.values for row in read(folders, SCHEMES)}, works)


def load_acknowledged(folders: Sequence[Path]) -> set[str]:
    """Ids of findings and pending facts that a person has looked at: they are no longer new to anybody."""
    return {row["id"] for row in read(folders, ACKNOWLEDGED)}
