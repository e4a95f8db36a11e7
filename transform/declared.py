"""Schemes that somebody has declared: `data/reference/schemes/schemes.csv`. All others are inferred from documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.curated import declare, read

SCHEMES = declare(
    "schemes/schemes.csv",
    "scheme_id",
    "scheme_id rank_method value_kind legal_basis evidence",
    "rank_method value_kind legal_basis",
)
ACKNOWLEDGED = declare("acknowledged.csv", "id", "id note")


@dataclass(frozen=True)
class Declared:
    """Declared schemes by id, each the row of its file."""

    schemes: dict[str, dict[str, str]]


def load_declared(folders: Sequence[Path]) -> Declared:
    """The declared schemes of `folders`. Raises ReferenceError for a broken file."""
    return Declared({row["scheme_id"]: row.values for row in read(folders, SCHEMES)})


def load_acknowledged(folders: Sequence[Path]) -> set[str]:
    """Ids of findings and pending facts that a person has looked at: they are no longer new to anybody."""
    return {row["id"] for row in read(folders, ACKNOWLEDGED)}
