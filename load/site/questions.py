"""The release as the site's makers ask it: every question once for all files of a kind, its rows as they come."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

import duckdb

from load.errors import LoadError, plain
from load.releases import Release
from load.site.prepared import PREPARED
from schemas.ddl import literal, quoted

Row = tuple[Any, ...]
Ranges = Sequence[tuple[str, str]] | None

_AT_ONCE = 5_000
_IN_A_RANGE = 200_000
# Sorting more than this goes to the disk, beside the site that is being written.
_MEMORY = "600MB"


class Questions:
    """A release, with the tables of `PREPARED` beside it, to be asked."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection

    def rows(self, sql: str, ranges: Ranges = None) -> Iterator[Row]:
        """The rows that `sql` gives, as they come; with `ranges` those of each range in turn, from its `$first` to its
        `$last`: what would be too much to sort at once."""
        cursor = self._connection.cursor()
        try:
            cursor.execute("USE release")
            for asked in [{"first": first, "last": last} for first, last in ranges] if ranges is not None else [None]:
                cursor.execute(sql, asked)
                while rows := cursor.fetchmany(_AT_ONCE):
                    yield from rows
        finally:
            cursor.close()

    def all(self, sql: str) -> tuple[list[str], list[Row]]:
        """The names of the columns and all rows that `sql` gives: for what is small whatever the release holds."""
        cursor = self._connection.cursor()
        try:
            cursor.execute("USE release")
            cursor.execute(sql)
            return [str(column[0]) for column in cursor.description or []], cursor.fetchall()
        finally:
            cursor.close()

    def named(self, sql: str) -> list[dict[str, Any]]:
        """The rows that `sql` gives, each with its columns' names."""
        columns, rows = self.all(sql)
        return [dict(zip(columns, row, strict=True)) for row in rows]

    def groups(self, sql: str, keys: int, ranges: Ranges = None) -> Iterator[tuple[tuple[Any, ...], list[Row]]]:
        """The rows that `sql` gives in the order of its first `keys` columns, by these: key and rows without it."""
        for key, rows in groupby(self.rows(sql, ranges), key=lambda row: row[:keys]):
            yield key, [row[keys:] for row in rows]

    def ranges(self, weighed: str) -> list[tuple[str, str]]:
        """Keys in ranges of about `_IN_A_RANGE` rows; `weighed` gives every key and its number of rows, in order."""
        ranges: list[tuple[str, str]] = []
        room = 0
        for key, weight in self.rows(weighed):
            if room <= 0:
                ranges.append((key, key))
                room = _IN_A_RANGE
            ranges[-1] = (ranges[-1][0], key)
            room -= weight
        return ranges


class Beside:
    """Rows that belong to files whose keys come in order: `of(key)` has those of a key, which must not go back.

    Two questions ordered by the same keys are so read side by side, and neither is held whole.
    """

    def __init__(self, questions: Questions, sql: str, keys: int = 1, ranges: Ranges = None) -> None:
        self._groups = questions.groups(sql, keys, ranges)
        self._next = next(self._groups, None)

    def of(self, *key: Any) -> list[Row]:
        """The rows of `key`, [] if there are none. Null comes before all else."""
        while self._next is not None and _ordered(self._next[0]) < _ordered(key):
            self._next = next(self._groups, None)
        return self._next[1] if self._next is not None and self._next[0] == key else []


def _ordered(key: Row) -> list[tuple[bool, Any]]:
    return [(value is not None, value) for value in key]


@contextmanager
def asked(release: Release, scratch: Path) -> Iterator[Questions]:
    """The release to be asked; `scratch` is a folder that holds what is prepared and sorted meanwhile. LoadError if the
    release is damaged."""
    try:
        with duckdb.connect(str(scratch / "scratch.duckdb"), config=_settings(scratch)) as connection:
            connection.execute(f"ATTACH {literal(str(release.database))} AS release (READ_ONLY)")
            connection.execute("USE release")
            for name, sql in PREPARED.items():
                connection.execute(f"CREATE TABLE scratch.{quoted(name)} AS {sql}")
            yield Questions(connection)
    except duckdb.Error as error:
        raise LoadError(f"The site of {release.name} cannot be made: {plain(str(error))}.") from error


def _settings(scratch: Path) -> dict[str, str]:
    return {
        "memory_limit": _MEMORY,
        "temp_directory": str(scratch / "spilled"),
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
