"""What a release says about itself: from what it was made, with what, and what is in it."""

import hashlib
import platform
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from load.objects import all_objects
from load.version import content_sha256, structure
from schemas.ddl import comments, create_table
from schemas.registry import TABLES


def describe(
    name: str,
    parquet: Path,
    *,
    code_version: str,
    inputs: list[dict[str, Any]],
    made_from: dict[str, Any],
    built_at: datetime,
) -> dict[str, Any]:
    """The manifest of a release whose Parquet files lie in `parquet`. `made_from` is what a refresh knows it by: the
    fingerprint of all that went into it, and what the report on it says beyond its tables."""
    tables = {table: _contents(parquet / f"{table}.parquet") for table in TABLES}
    return {
        "release": name,
        "built_at": built_at.isoformat(timespec="seconds"),
        "code_version": code_version,
        "versions": {
            "python": platform.python_version(),
            **{package: _version(package) for package in ("chiso", "duckdb", "pandas", "pyarrow")},
        },
        "inputs": inputs,
        "made_from": made_from,
        "definitions_sha256": definitions_sha256(),
        "structure": structure(),
        "content_sha256": content_sha256(tables),
        "tables": tables,
    }


def definitions_sha256() -> str:
    """The hash of all that is in the database besides rows: columns, comments, macros and views."""
    digest = hashlib.sha256()
    for table in TABLES.values():
        for statement in (create_table(table), *comments(table)):
            digest.update(statement.encode())
    for item in all_objects():
        digest.update(item.sql.encode())
    return digest.hexdigest()


def says_the_same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two manifests describe the same rows under the same definitions."""
    return all(one.get(part) == other.get(part) for part in ("tables", "definitions_sha256"))


def contents_of(path: Path) -> dict[str, Any]:
    """Size and sha256 of a file."""
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    return {"sha256": sha256, "bytes": path.stat().st_size}


def is_as_described(path: Path, said: dict[str, Any], *, every_byte: bool) -> bool:
    """Whether a file is there with the size that the manifest says, and with `every_byte` with the same bytes. Of what
    the manifest says nothing, only that it is there; every byte of that is nobody's."""
    try:
        if not path.is_file() or path.stat().st_size != said.get("bytes", path.stat().st_size):
            return False
        return not every_byte or contents_of(path)["sha256"] == said.get("sha256")
    except OSError:
        return False


def _contents(path: Path) -> dict[str, Any]:
    return {"rows": pq.read_metadata(path).num_rows, **contents_of(path)}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:  # chiso itself, run from a checkout that nobody installed
        return None
