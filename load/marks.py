"""The marks on releases that somebody rolled back from: `rolled-back.json` beside the releases.

Imports nothing that a release is made with: who only wants to know what is in force need not wait for that.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from load.errors import LoadError
from load.releases import in_force, number_of

MARKS = "rolled-back.json"


@dataclass(frozen=True, slots=True)
class Mark:
    """That somebody left `release` for `to`: when, who, and what the release held."""

    release: str
    to: str
    at: str
    who: str
    tables: dict[str, Any]
    definitions_sha256: str

    @property
    def sentence(self) -> str:
        """«Release r005 was rolled back to r004 on 2026-11-22 by an@host.»"""
        return f"Release {self.release} was rolled back to {self.to} on {self.at[:10]} by {self.who}."


def marks(curated: Path) -> list[Mark]:
    """The releases that were rolled back from and are not in force; LoadError if the file is damaged."""
    path = curated / MARKS
    try:
        said = [Mark(**entry) for entry in json.loads(path.read_text(encoding="utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError) as error:
        raise LoadError(f"{path} cannot be read; mend it, or delete it to forget all rollbacks.") from error
    standing = in_force(curated)
    return [mark for mark in said if mark.release != standing]


def rollback_in_force(curated: Path) -> Mark | None:
    """The last rollback, if no newer release than the one that was left has come into force since."""
    standing = number_of(in_force(curated) or "")
    newer = [mark for mark in marks(curated) if number_of(mark.release) > standing]
    return max(newer, key=lambda mark: mark.at, default=None)
