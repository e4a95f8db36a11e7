"""SQLite: one file for tools that read databases; flat views are tables, and the table `codebook` says what is what.

A day is text as 2017-02-07, a moment as 2017-02-07 08:30:00, true and false are 1 and 0.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from load.export.codebook import CODEBOOK, codebook
from load.export.formats import DATABASE, SQLITE, About, DataFile, Written
from load.export.opened import Opened
from load.export.relation import Relation
from schemas.ddl import quoted

_TYPES = {
    "text": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "BOOLEAN", "date": "DATE", "moment": "TIMESTAMP",
}  # fmt: skip
# Nobody reads the file before it is whole: what a journal is for is done by the folder that it lies in.
_UNGUARDED = ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -32000")
# «chis»: by it `file` and SQLite itself tell what a database is for.
_APPLICATION = int.from_bytes(b"chis")


def write(opened: Opened, relations: Sequence[Relation], folder: Path, about: About) -> Written:
    """Writes `chiso.sqlite` in `folder`, a table for each relation with its key where it has one."""
    path = Path(DATABASE)
    with closing(sqlite3.connect(folder / path, isolation_level=None)) as connection:
        for setting in _UNGUARDED:
            connection.execute(f"PRAGMA {setting}")
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute("BEGIN")
        for relation in relations:
            connection.execute(_create(relation))
            places = ", ".join("?" * len(relation.fields))
            for table in opened.batches(relation):
                connection.executemany(
                    f"INSERT INTO {quoted(relation.name)} VALUES ({places})", _values(relation, table)
                )
        _explain(connection, relations, about)
        connection.execute("COMMIT")
    return Written(tuple(DataFile(path, relation.name, SQLITE, relation.rows) for relation in relations))


def _create(relation: Relation) -> str:
    lines = [
        f"    {quoted(field.name)} {_TYPES[field.kind]}{'' if field.nullable else ' NOT NULL'}"
        for field in relation.fields
    ]
    if relation.key:
        lines.append(f"    PRIMARY KEY ({', '.join(map(quoted, relation.key))})")
    return f"CREATE TABLE {quoted(relation.name)} (\n" + ",\n".join(lines) + "\n)"


def _values(relation: Relation, table: pa.Table) -> Any:
    columns = [_column(field.kind, table.column(field.name)) for field in relation.fields]
    return zip(*columns, strict=True)


def _column(kind: str, column: pa.ChunkedArray) -> list[Any]:
    if kind in ("date", "moment"):
        text: list[Any] = column.cast(pa.string()).to_pylist()
        return [None if value is None else value.removesuffix(".000000") for value in text]
    if kind == "boolean":
        column = pc.cast(column, pa.int64())
    values: list[Any] = column.to_pylist()
    return values


def _explain(connection: sqlite3.Connection, relations: Sequence[Relation], about: About) -> None:
    columns = ", ".join(f"{quoted(name)} TEXT" for name in CODEBOOK)
    connection.execute(f"CREATE TABLE codebook ({columns})")
    places = ", ".join("?" * len(CODEBOOK))
    connection.executemany(f"INSERT INTO codebook VALUES ({places})", codebook(relations))
    connection.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT)")
    connection.executemany("INSERT INTO about VALUES (?, ?)", about.rows())
