"""Frames become Parquet: one sorted file a table, the same bytes for the same rows."""

from pathlib import Path

import duckdb
import pandas as pd
import pandera.pandas as pandera
import pyarrow as pa

from load.arrow import ARROW
from load.objects import create, text_macros
from schemas.columns import derived_sql, kind_of
from schemas.ddl import quoted
from schemas.registry import TABLES
from schemas.table import Table


def export(frames: dict[str, pd.DataFrame], folder: Path) -> None:
    """Writes every frame to `<table>.parquet` in `folder`, sorted by the table's key."""
    # One thread: with several, where a row group ends depends on the machine's number of cores.
    with duckdb.connect(config={"threads": 1}) as connection:
        create(connection, text_macros())
        for table in TABLES.values():
            _write(connection, table, frames[table.name], folder / f"{table.name}.parquet")


def _write(connection: duckdb.DuckDBPyConnection, table: Table, frame: pd.DataFrame, path: Path) -> None:
    columns = ", ".join(_selected(column) for column in table.columns)
    key = ", ".join(quoted(name) for name in table.key)
    connection.register("rows", _arrow(table, frame))
    target = str(path).replace("'", "''")
    connection.execute(f"COPY (SELECT {columns} FROM rows ORDER BY {key}) TO '{target}' (FORMAT parquet)")
    connection.unregister("rows")


def _selected(column: pandera.Column) -> str:
    name = quoted(column.name)
    expression = derived_sql(column)
    return name if expression is None else f"coalesce({name}, {expression}) AS {name}"


def _arrow(table: Table, frame: pd.DataFrame) -> pa.Table:
    schema = pa.schema([(column.name, ARROW[kind_of(column)]) for column in table.columns])
    return pa.Table.from_pandas(frame, schema=schema, preserve_index=False)
