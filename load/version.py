"""The version of the data: three numbers that say what changed, and a hash that says which rows these are."""

import hashlib
import re
from collections.abc import Iterable
from typing import Any

from schemas.columns import duckdb_type
from schemas.registry import TABLES

FIRST = "1.0.0"
_NUMBERS = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def structure() -> dict[str, Any]:
    """Tables with their columns, types and keys, as a manifest keeps them."""
    return {
        name: {"key": list(table.key), "columns": {str(column.name): duckdb_type(column) for column in table.columns}}
        for name, table in TABLES.items()
    }


def content_sha256(tables: dict[str, Any]) -> str:
    """One hash over the rows of all tables, as the manifest describes their files: the same rows have the same."""
    lines = "".join(f"{name} {tables[name]['sha256']}\n" for name in sorted(tables))
    return hashlib.sha256(lines.encode()).hexdigest()


def next_version(standing: dict[str, Any] | None, new: dict[str, Any], used: Iterable[str]) -> str:
    """The version of the release with the manifest `new`, which follows the one with the manifest `standing`.

    The first number rises where a query may break: a table or column went, or changed its type or key. The second where
    rows of figures, agencies or works changed, or there is a new table or column. The third where anything else did:
    findings, places, explanations. It follows the highest of `used`, so that after a rollback no version is used twice.
    """
    highest = max((numbers for text in used if (numbers := _parsed(text))), default=None)
    if standing is None or highest is None:
        return FIRST if highest is None else _raised(highest, 1)
    return _raised(highest, _level(standing, new))


def _level(standing: dict[str, Any], new: dict[str, Any]) -> int:
    before, after = standing.get("structure") or {}, new["structure"]
    if any(_breaks(table, after.get(name)) for name, table in before.items()):
        return 0
    differ = {
        name for name, said in new["tables"].items() if standing["tables"].get(name, {}).get("sha256") != said["sha256"]
    }
    told = {name for name in differ if name not in TABLES or TABLES[name].room != "trace"}
    return 1 if told or before != after else 2


def _breaks(before: dict[str, Any], after: dict[str, Any] | None) -> bool:
    if after is None or after["key"] != before["key"]:
        return True
    return any(after["columns"].get(name) != kind for name, kind in before["columns"].items())


def _raised(numbers: tuple[int, ...], level: int) -> str:
    return ".".join(str(n) for n in (*numbers[:level], numbers[level] + 1, *(0 for _ in numbers[level + 1 :])))


def _parsed(text: str) -> tuple[int, ...] | None:
    match = _NUMBERS.fullmatch(text)
    return tuple(map(int, match.groups())) if match else None
