"""Schemes that somebody has declared: `data/reference/schemes/schemes.csv`. All others are inferred from documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.wording import read_csv


@dataclass(frozen=True)
class Declared:
    """Declared schemes by id, each the row of its file."""

    schemes: dict[str, dict[str, str]]


def load_declared(folders: Sequence[Path]) -> Declared:
    """The declared schemes of `folders`. Raises ReferenceError for a broken file."""
    rows = read_csv(folders, "schemes/schemes.csv", ("scheme_id",))
    return Declared({row["scheme_id"]: row for row in rows})
