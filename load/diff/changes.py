"""All that differs between two releases: how much of each kind, and each of it with its words."""

import json
from collections.abc import Iterator
from typing import Any

import duckdb

from load.diff import figures, findings, others, schemes, words
from load.diff.sides import SIDES, Sides
from load.errors import LoadError, plain
from load.releases import Release

# The changes that each part of a comparison lists, in the order in which it lists them.
PARTS: dict[str, tuple[str, ...]] = {
    "figures": figures.CHANGES,
    "documents": others.DOCUMENTS,
    "works": others.WORKS,
    "schemes": schemes.CHANGES,
    "findings": findings.CHANGES,
    "names": others.NAMES,
}
_TABLES = {"documents": "document", "works": "work", "schemes": "scheme", "findings": "finding", "names": "name"}
_LISTED = {**others.LISTED, "schemes": schemes.LISTED, "findings": findings.LISTED}
_AT_ONCE = 10_000


class Changes:
    """What changed from `older` to `newer`; to be used in a `with`. Raises LoadError where a release cannot be read.

    `counts` has the number of each change of each part, `by_table` that of the figures of each table of facts, and
    `notes` sentences on what could not be compared.
    """

    def __init__(self, older: Release, newer: Release) -> None:
        self.older, self.newer = older, newer
        self._sides = Sides(older, newer)
        try:
            words.prepare(self._sides)
            figures.find(self._sides)
            others.find(self._sides)
            schemes.find(self._sides)
            findings.find(self._sides)
            self.by_table = {kind.table: self._count(kind.table) for kind in figures.KINDS}
            self.counts = {part: self._counts(part) for part in PARTS}
            self._copied_findings = self._count("finding").get("copied", 0)
        except duckdb.Error as error:
            self._sides.connection.close()
            raise self._fault(error) from error

    def __enter__(self) -> "Changes":
        return self

    def __exit__(self, *_: object) -> None:
        self._sides.connection.close()

    @property
    def notes(self) -> list[str]:
        return self._sides.notes

    @property
    def moved(self) -> int:
        """Figures that are the same but for their place."""
        return sum(counted.get("moved", 0) for counted in self.by_table.values())

    @property
    def copied(self) -> dict[str, int]:
        """Figures and findings that only more or fewer documents of their work print or give, if there are any."""
        figures = sum(counted.get("copied", 0) for counted in self.by_table.values())
        told = {"figures": figures, "findings": self._copied_findings}
        return {part: count for part, count in told.items() if count}

    @property
    def rows(self) -> dict[str, tuple[int, int]]:
        """Tables of which the releases have different numbers of rows, with both numbers."""
        older, newer = (
            {table: int(said.get("rows", 0)) for table, said in release.manifest["tables"].items()}
            for release in (self.older, self.newer)
        )
        tables = list(dict.fromkeys((*newer, *older)))
        pairs = {table: (older.get(table, 0), newer.get(table, 0)) for table in tables}
        return {table: pair for table, pair in pairs.items() if pair[0] != pair[1]}

    @property
    def definitions_differ(self) -> bool:
        """Whether columns, views or macros are others."""
        return self.older.manifest.get("definitions_sha256") != self.newer.manifest.get("definitions_sha256")

    def listed(self, part: str, change: str, limit: int | None = None) -> Iterator[dict[str, Any]]:
        """The first `limit` things of a part to which `change` happened, in an order that is always the same. Raises
        LoadError."""
        return map(json.loads, self.as_json(part, change, limit))

    def as_json(self, part: str, change: str, limit: int | None = None) -> Iterator[str]:
        """The same, each as a JSON object in text."""
        if part != "figures":
            yield from self._lines(_LISTED[part], [change], limit)
            return
        for kind in figures.KINDS:
            if there := self.by_table[kind.table].get(change, 0):
                yield from self._lines(figures.listed(self._sides, kind, change), [], limit)
                limit = None if limit is None else max(0, limit - there)

    def _lines(self, sql: str, values: list[str], limit: int | None) -> Iterator[str]:
        try:
            cursor = self._sides.connection.execute(sql if limit is None else f"{sql} LIMIT {limit:d}", values)
            while rows := cursor.fetchmany(_AT_ONCE):
                yield from (str(row[0]) for row in rows)
        except duckdb.Error as error:
            raise self._fault(error) from error

    def _counts(self, part: str) -> dict[str, int]:
        tables = self.by_table.values() if part == "figures" else [self._count(_TABLES[part])]
        return {change: sum(counted.get(change, 0) for counted in tables) for change in PARTS[part]}

    def _count(self, table: str) -> dict[str, int]:
        rows = self._sides.connection.execute(f"SELECT change, count(*) FROM changed_{table} GROUP BY ALL ORDER BY ALL")
        return dict(rows.fetchall())

    def _fault(self, error: duckdb.Error) -> LoadError:
        names = " and ".join(self._sides.releases[side].name for side in SIDES)
        return LoadError(f"Releases {names} cannot be compared: {plain(str(error))}.")
