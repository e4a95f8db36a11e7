"""A release, opened to be written elsewhere: its tables as they are, its views worked out once for all forms."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import duckdb
import pyarrow as pa

from load.errors import LoadError, plain
from load.export.described import Described
from load.export.flat import FLATS
from load.export.relation import Field, Relation
from load.export.rows import Rows
from load.releases import Release
from schemas.ddl import literal, quoted
from schemas.registry import TABLES

# The name under which a release's database is attached, and the one beside it that holds what is worked out.
RELEASE, WORKED_OUT = "release", "worked_out"
# One thread, so that no choice within a view depends on the machine's number of cores. What does not fit into memory
# goes to the disk: the export of a large warehouse is to run beside other programs.
_CONFIG = {
    "threads": "1",
    "memory_limit": "400MB",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}
_AT_ONCE = 8_192


class Opened:
    """A release on a connection that does not change it; to be used in a `with`. `scratch` is an empty folder for what
    is worked out. Raises LoadError where the release cannot be read."""

    def __init__(self, release: Release, scratch: Path) -> None:
        self.connection = duckdb.connect(config={**_CONFIG, "temp_directory": str(scratch / "spilled")})
        try:
            self.connection.execute(f"ATTACH {literal(str(scratch / 'worked_out.duckdb'))} AS {WORKED_OUT}")
            self.attach(release, RELEASE)
            self.described = Described(self.connection, RELEASE)
        except BaseException:
            self.connection.close()
            raise

    def __enter__(self) -> "Opened":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.connection.close()

    def attach(self, release: Release, name: str) -> None:
        """Attaches the database of `release`, read-only."""
        try:
            self.connection.execute(f"ATTACH {literal(str(release.database))} AS {quoted(name)} (READ_ONLY)")
        except duckdb.Error as error:
            raise LoadError(f"{release.database} cannot be opened: {plain(str(error))}.") from error

    def offered(self) -> list[str]:
        """The names of all tables and views: the flat views first, then tables, then the other views."""
        has = self.described
        flats = [name for name in FLATS if name in has.views]
        tables = [
            *(name for name in TABLES if name in has.tables),
            *(name for name in has.tables if name not in TABLES),
        ]
        return [*flats, *tables, *(name for name in has.views if name not in flats)]

    def usual(self) -> list[str]:
        """The names of what is written where nothing is asked for: the flat views and all tables."""
        return [name for name in self.offered() if name in FLATS or name in self.described.tables]

    def relation(self, name: str) -> Relation:
        """The table or view of that name; a view is worked out. Raises LoadError where it cannot be."""
        fields = self.described.fields[name]
        if name in self.described.tables:
            source = f"{RELEASE}.main.{quoted(name)}"
            key = TABLES[name].key if name in TABLES else ()
            return self._counted(Relation(name, self.described.tables[name], tuple(fields), source, 0, key, key))
        source = self.worked_out(name, RELEASE, fields)
        flat = FLATS.get(name)
        key, order = (flat.key, flat.order) if flat else ((), ())
        made = Relation(name, self.described.views[name], tuple(fields), source, 0, (), order)
        return self._counted(made, key)

    def worked_out(self, view: str, database: str, fields: list[Field]) -> str:
        """Works a view of an attached database out, and returns what to read it from."""
        source = f"{WORKED_OUT}.main.{quoted(f'{database}_{view}')}"
        columns = ", ".join(f"CAST({quoted(field.name)} AS {field.type}) AS {quoted(field.name)}" for field in fields)
        try:
            # What a view asks is looked up in the database in use.
            self.connection.execute(f"USE {quoted(database)}")
            self.connection.execute(
                f"CREATE TABLE {source} AS SELECT {columns} FROM {quoted(database)}.main.{quoted(view)}"
            )
        except duckdb.Error as error:
            raise LoadError(f"The view {view} cannot be read: {plain(str(error))}.") from error
        finally:
            self.connection.execute("USE memory")
        return source

    def counted(self, source: str) -> int:
        """The number of rows."""
        [[rows]] = self.connection.execute(f"SELECT count(*) FROM {source}").fetchall()
        return int(rows)

    def is_unique(self, source: str, key: tuple[str, ...], is_full: bool = False) -> bool:
        """Whether no two rows have the same `key`, and with `is_full` none has an empty one."""
        listed = ", ".join(map(quoted, key))
        empty = " OR ".join(f"{quoted(name)} IS NULL" for name in key) if is_full else "false"
        asked = f"FROM (SELECT {listed} FROM {source} GROUP BY ALL HAVING count(*) > 1 OR {empty} LIMIT 1)"
        return not self.connection.execute(asked).fetchall()

    def rows(self, relation: Relation, first: tuple[str, ...] = ()) -> Rows:
        """The rows in an order that is always the same, by `first` before all else."""
        # On a cursor of its own, so that other questions may be asked while rows are on their way.
        reader = self.connection.cursor().sql(relation.select(first)).to_arrow_reader(_AT_ONCE)
        return Rows(relation.schema, iter(reader))

    def batches(self, relation: Relation) -> Iterator[pa.Table]:
        """All rows in their order, some thousands at a time."""
        return self.rows(relation).take(relation.rows, _AT_ONCE)

    def _counted(self, relation: Relation, key: tuple[str, ...] = ()) -> Relation:
        kept = key if key and self.is_unique(relation.source, key, is_full=True) else relation.key
        return replace(relation, rows=self.counted(relation.source), key=kept)
