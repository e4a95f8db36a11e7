"""Folders named by what is in them, as Hive lays them out: `year=2016/`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from load.export.formats import Refused
from load.export.opened import Opened
from load.export.relation import Relation
from schemas.ddl import quoted

MOST = 1_000
_EMPTY = "__HIVE_DEFAULT_PARTITION__"
# What Spark escapes, and with it all that a disk may not take; letters stay as they are.
_ESCAPED = re.compile("[\x00-\x20\"#%&'*+/:;=<>?\\\\{}\\[\\]|^`~\x7f]")
_LONGEST = 255


@dataclass(frozen=True)
class Partition:
    """The folders of one combination of values, and its number of rows."""

    folders: tuple[str, ...]
    rows: int


def partitions(opened: Opened, relation: Relation, by: Sequence[str]) -> list[Partition]:
    """The partitions of a relation in the order of their values. Raises Refused where these cannot name folders."""
    columns = ", ".join(f"CAST({quoted(name)} AS VARCHAR)" for name in by)
    order = ", ".join(f"{quoted(name)} NULLS LAST" for name in by)
    names = ", ".join(map(quoted, by))
    grouped = f"SELECT {columns}, count(*) FROM {relation.source} GROUP BY {names} ORDER BY {order}"
    found = opened.connection.execute(f"{grouped} LIMIT {MOST + 1}").fetchall()
    if len(found) > MOST:
        raise Refused(
            f"{', '.join(by)} of {relation.name} would make over {MOST:,} folders; choose a column with fewer values."
        )
    return [Partition(_folders(relation, by, values), rows) for *values, rows in found]


def _folders(relation: Relation, by: Sequence[str], values: Sequence[Any]) -> tuple[str, ...]:
    folders = tuple(f"{name}={_folder(value)}" for name, value in zip(by, values, strict=True))
    if "" in values or any(len(folder.encode()) > _LONGEST for folder in folders):
        raise Refused(f"Values of {', '.join(by)} in {relation.name} cannot name folders; partition by another column.")
    return folders


def _folder(value: str | None) -> str:
    return _EMPTY if value is None else _ESCAPED.sub(lambda sign: f"%{ord(sign[0]):02X}", value)
