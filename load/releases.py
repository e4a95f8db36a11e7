"""The releases in a curated folder, and which of them is in force."""

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from load.errors import LoadError, because_of

CURRENT = "current"
RELEASES = "releases"
MANIFEST = "manifest.json"
DATABASE = "chiso.duckdb"
PARQUET = "parquet"

_NAME = re.compile(r"r(\d{3,})")


@dataclass(frozen=True)
class Release:
    """A finished build. `path` is its real folder, so that a reader stays with it when `current` moves on.

    `unchanged` says that a build made nothing new and this is the release that stood before. `held_back` names the
    release that the build would have repeated, and that somebody rolled back from.
    """

    name: str
    path: Path
    manifest: dict[str, Any]
    unchanged: bool = False
    held_back: str | None = None

    @property
    def database(self) -> Path:
        """The DuckDB file."""
        return self.path / DATABASE

    def parquet(self, table: str) -> Path:
        """The Parquet file of a table."""
        return self.path / PARQUET / f"{table}.parquet"


def current(curated: Path) -> Release | None:
    """The release in force, or None where nothing was built yet; LoadError if it is damaged."""
    link = curated / CURRENT
    if not os.path.lexists(link):
        return None
    if not link.exists():
        raise LoadError(f"{link} leads to a release that is gone; build it anew with chiso refresh.")
    return _read(link.resolve())


def list_releases(curated: Path) -> list[Release]:
    """All releases, the oldest first; LoadError if one is damaged."""
    return [_read(path.resolve()) for _, path in numbered(curated)]


def named(curated: Path, name: str) -> Release:
    """The release `name`; LoadError if there is none, or it is damaged."""
    there = [path.name for _, path in numbered(curated)]
    if name not in there:
        raise LoadError(f"There is no release {name} in {curated}; there are {', '.join(there) or 'none'}.")
    return _read((curated / RELEASES / name).resolve())


def in_force(curated: Path) -> str | None:
    """The name of the release that `current` leads to, whether it is whole or not."""
    link = curated / CURRENT
    return link.readlink().name if link.is_symlink() else None


def number_of(name: str) -> int:
    """The number in a release's name («r012»: 12); 0 for what is none."""
    match = _NAME.fullmatch(name)
    return int(match[1]) if match else 0


def numbered(curated: Path) -> list[tuple[int, Path]]:
    """The folders of releases with their numbers, in order, whether they are whole or not."""
    folder = curated / RELEASES
    try:
        entries = list(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise because_of(error, f"read {folder}") from error
    matches = [(match, entry) for entry in entries if (match := _NAME.fullmatch(entry.name))]
    return sorted((int(match[1]), entry) for match, entry in matches)


def _read(path: Path) -> Release:
    try:
        manifest = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise LoadError(f"The release {path} has no readable {MANIFEST}; build anew with chiso refresh.") from error
    if not isinstance(manifest, dict) or not isinstance(manifest.get("tables"), dict):
        raise LoadError(f"{path / MANIFEST} is no manifest of a release; build anew with chiso refresh.")
    return Release(path.name, path, manifest)
