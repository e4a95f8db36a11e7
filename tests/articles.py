"""Warehouses of the source documents as tests ask them: built by the commands that a person types."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from flows import ending
from flows.cli import app
from load.database import connect
from load.releases import current

Row = dict[str, Any]


def texts(shared: Path) -> list[Path]:
    """The five source documents, in their order."""
    return sorted((shared / "sources").glob("*.txt"))


def numbers(shared: Path) -> dict[str, str]:
    """The number in the name of each source document («003») by the document's id."""
    return {sha256(path.read_bytes()).hexdigest(): path.name[:3] for path in texts(shared)}


class Warehouse:
    """A release, asked in SQL. Close it when done."""

    def __init__(self, curated: Path) -> None:
        release = current(curated)
        assert release is not None
        self._connection = connect(release)
        self._tables: dict[str, list[Row]] = {}

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows that `sql` gives."""
        return self._connection.execute(sql).fetchall()

    def one(self, sql: str) -> tuple[Any, ...]:
        """The only row that `sql` gives."""
        (row,) = self.ask(sql)
        return row

    def table(self, name: str) -> list[Row]:
        """All rows of a table or view by the names of its columns."""
        if name not in self._tables:
            answer = self._connection.execute(f'FROM "{name}"')
            columns = [column[0] for column in answer.description or []]
            self._tables[name] = [dict(zip(columns, row, strict=True)) for row in answer.fetchall()]
        return self._tables[name]

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()


def built(folder: Path, documents: Iterable[Path], raw: Path | None = None) -> Warehouse:
    """A warehouse in `folder` of `documents` put into the archive `raw`, or into one of their own."""
    raw, curated = raw or folder / "raw", folder / "curated"
    for document in documents:
        assert ending.run(app, ["add", str(document), "--raw", str(raw)]) == 0
    assert ending.run(app, ["refresh", "--offline", "--raw", str(raw), "--curated", str(curated)]) in (0, 4)
    return Warehouse(curated)
