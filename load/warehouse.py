"""Parquet files become one DuckDB file with comments, macros and views."""

from pathlib import Path

import duckdb

from load.comments import comment_on_views
from load.objects import all_objects, create
from schemas.ddl import comments, create_table, literal, quoted
from schemas.registry import TABLES
from schemas.table import Table

# The oldest DuckDB that opens the file: programs such as DBeaver bring one that is a year or two old.
READABLE_SINCE = "v1.2.0"


def make(database: Path, parquet: Path) -> None:
    """Makes the database from the Parquet files in `parquet`, sorted as they are, and closes it."""
    with duckdb.connect(str(database), config={"storage_compatibility_version": READABLE_SINCE}) as connection:
        # One transaction: else each of some hundred statements would wait for the disk.
        connection.begin()
        for table in TABLES.values():
            _fill(connection, table, parquet / f"{table.name}.parquet")
        connection.commit()
        create(connection, all_objects())
        comment_on_views(connection, database.stem)
        connection.execute("CHECKPOINT")


def _fill(connection: duckdb.DuckDBPyConnection, table: Table, path: Path) -> None:
    connection.execute(create_table(table))
    key = ", ".join(quoted(name) for name in table.key)
    columns = ", ".join(quoted(name) for name in table.column_names)
    connection.execute(
        f"INSERT INTO {quoted(table.name)} SELECT {columns} FROM read_parquet({literal(str(path))}) ORDER BY {key}"
    )
    for statement in comments(table):
        connection.execute(statement)
