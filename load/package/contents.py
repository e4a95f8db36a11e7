"""All that the files of a package say: the release, its files and what stands in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from load import manifest
from load.errors import LoadError, plain
from load.export.described import Described
from load.export.formats import DataFile
from load.export.relation import Field
from load.package.coverage import Coverage, coverage_of
from load.releases import Release
from schemas.ddl import literal
from schemas.registry import TABLES


@dataclass(frozen=True)
class Listed:
    """A file with its size and hash; `tables` are what stands in it and `rows` how many rows that is."""

    path: str
    format: str
    tables: tuple[str, ...]
    rows: int
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Contents:
    """A release as its package describes it. `built_on` is an ISO day; `fields` are the columns of every table and view
    by name, `docs` what each of them is."""

    release: str
    version: str
    built_on: str
    content: str
    files: tuple[Listed, ...]
    docs: dict[str, str]
    views: frozenset[str]
    fields: dict[str, list[Field]]
    coverage: Coverage

    def key(self, table: str) -> tuple[str, ...]:
        """The columns that name a row of a table; nothing for a view."""
        return TABLES[table].key if table in TABLES else ()


def contents_of(folder: Path, release: Release, files: Sequence[DataFile]) -> Contents:
    """What stands in `files` of `folder`, written from `release`. Raises LoadError where the release cannot be read."""
    said: dict[str, Any] = release.manifest
    try:
        with duckdb.connect(config={"threads": "1"}) as connection:
            connection.execute(f"ATTACH {literal(str(release.database))} AS release (READ_ONLY)")
            # Views name tables without saying of which database, and macros too.
            connection.execute("USE release")
            described = Described(connection, "release")
            coverage = coverage_of(connection)
    except duckdb.Error as error:
        raise LoadError(f"{release.database} cannot be opened: {plain(str(error))}.") from error
    return Contents(
        release=release.name,
        version=str(said.get("data_version", "0")),
        built_on=str(said.get("built_at", ""))[:10],
        content=str(said.get("content_sha256", ""))[:12],
        files=tuple(_listed(folder, files)),
        docs={**described.tables, **described.views},
        views=frozenset(described.views),
        fields=described.fields,
        coverage=coverage,
    )


def _listed(folder: Path, files: Sequence[DataFile]) -> list[Listed]:
    by_path: dict[str, list[DataFile]] = {}
    for file in files:
        by_path.setdefault(file.path.as_posix(), []).append(file)
    listed = []
    for path, held in sorted(by_path.items()):
        size = manifest.contents_of(folder / path)
        tables = tuple(dict.fromkeys(file.name for file in held))
        rows = sum(file.rows for file in held)
        listed.append(Listed(path, held[0].format, tables, rows, size["bytes"], size["sha256"]))
    return listed
