"""Whether a build is sound, asked of the finished file as a reader would open it."""

import re
from collections import Counter
from itertools import chain
from typing import Any

import duckdb

from load.database import connect
from load.errors import LoadError, plain
from load.objects import asked_by, in_order
from load.releases import Release
from schemas.ddl import quoted
from schemas.registry import TABLES
from schemas.sqlfiles import SqlObject, read_folder
from schemas.table import Table

_CREATE = re.compile(r"^CREATE VIEW \w+ AS\s", re.MULTILINE)
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
        views = read_folder("views")
        asked = Counter(chain.from_iterable(asked_by(views).values()))
        for view in in_order(views):
            _readable(connection, view, is_asked=asked[view.name] > 1)


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


def _readable(connection: duckdb.DuckDBPyConnection, view: SqlObject, is_asked: bool) -> None:
    """Reads the view, every column: count(*) would leave most of it out. What several others ask is worked out once for
    all of them, as this connection finds the table in the view's place: asked anew, all take twice as long."""
    _run(connection, view, f"SELECT * FROM main.{quoted(view.name)} LIMIT 0")
    if is_asked:
        _run(connection, view, f"CREATE TEMP TABLE {quoted(view.name)} AS {_body(view)}")
    else:
        _run(connection, view, f"SELECT count(COLUMNS(*)) FROM ({_body(view)})")


def _body(view: SqlObject) -> str:
    """What the view is, after «CREATE VIEW … AS»."""
    return _CREATE.split(view.sql, maxsplit=1)[1].rstrip().rstrip(";")


def _run(connection: duckdb.DuckDBPyConnection, view: SqlObject, sql: str) -> None:
    try:
        connection.execute(sql).fetchall()
    except duckdb.Error as error:
        raise LoadError(f"The view {view.name} cannot be read: {plain(str(error))}{NOTHING_PUBLISHED}") from error


def _one(connection: duckdb.DuckDBPyConnection, sql: str) -> Any:
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]
