"""Whether a build is sound, asked of the finished file as a reader would open it."""

from typing import Any

import duckdb

from load.database import connect
from load.errors import LoadError, plain
from load.releases import Release
from schemas.ddl import quoted
from schemas.registry import TABLES
from schemas.sqlfiles import read_folder
from schemas.table import Table

# How each sentence here ends.
NOTHING_PUBLISHED = "; nothing was published."


def verify(release: Release) -> None:
    """LoadError unless rows agree with the manifest, keys are unique and every view can be read.

    That no needed value is empty was held by NOT NULL when the rows went in.
    """
    with connect(release) as connection:
        for table in TABLES.values():
            _count(connection, table, release.manifest)
            _unique(connection, table)
        for view in read_folder("views"):
            _readable(connection, view.name)


def _count(connection: duckdb.DuckDBPyConnection, table: Table, manifest: dict[str, Any]) -> None:
    expected = manifest["tables"][table.name]["rows"]
    found = _one(connection, f"SELECT count(*) FROM {quoted(table.name)}")
    if found != expected:
        raise LoadError(f"The table {table.name} should have {expected} rows and has {found}{NOTHING_PUBLISHED}")


def _unique(connection: duckdb.DuckDBPyConnection, table: Table) -> None:
    key = ", ".join(quoted(name) for name in table.key)
    repeated = f"SELECT {key} FROM {quoted(table.name)} GROUP BY ALL HAVING count(*) > 1"
    example = connection.execute(f"{repeated} ORDER BY ALL LIMIT 1").fetchone()
    if example is not None:
        named = ", ".join(f"{column} {value!r}" for column, value in zip(table.key, example, strict=True))
        raise LoadError(f"Two rows of {table.name} have the same key ({named}){NOTHING_PUBLISHED}")


def _readable(connection: duckdb.DuckDBPyConnection, view: str) -> None:
    try:
        # Every column is asked for, as count(*) would leave most of a view out.
        connection.execute(f"SELECT count(COLUMNS(*)) FROM {quoted(view)}").fetchall()
    except duckdb.Error as error:
        raise LoadError(f"The view {view} cannot be read: {plain(str(error))}{NOTHING_PUBLISHED}") from error


def _one(connection: duckdb.DuckDBPyConnection, sql: str) -> Any:
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]
