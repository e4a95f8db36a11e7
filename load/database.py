"""A release, opened for questions. Imports DuckDB only."""

from typing import Any

import duckdb

from load.errors import LoadError, plain
from load.releases import Release

# A question may read the release and nothing else: no other file, no network, no change of these settings.
_GUARDED = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    # A folder to spill into would be one that a question may read and write, whatever the first line says.
    "temp_directory": "",
    "lock_configuration": "true",
}


def connect(release: Release) -> duckdb.DuckDBPyConnection:
    """A read-only connection to the release's own file, wherever `current` leads later; LoadError if it is damaged."""
    try:
        return duckdb.connect(str(release.database), read_only=True, config=_GUARDED)
    except duckdb.Error as error:
        raise LoadError(f"{release.database} cannot be opened: {plain(str(error))}.") from error


def query(release: Release, sql: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The names of the columns and the rows that `sql` gives; LoadError if it cannot be run."""
    with connect(release) as connection:
        try:
            # DuckDB would run them all and show the last: the answers to the others would be lost unseen.
            if (count := len(connection.extract_statements(sql))) > 1:
                raise LoadError(f"These are {count} queries, and one answer can be shown: ask them one at a time.")
            connection.execute(sql)
            columns = [str(column[0]) for column in connection.description or []]
            return columns, connection.fetchall() if columns else []
        except duckdb.Error as error:
            raise LoadError(f"This query cannot be run: {plain(str(error))}.") from error
