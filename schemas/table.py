"""A table: its name, what a row is, its key and its columns."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import pandera.pandas as pa

Room = Literal["dimension", "fact", "trace"]


@dataclass(frozen=True)
class Table:
    """One table of the warehouse; the same columns stand in DuckDB and in Parquet."""

    name: str
    doc: str
    key: tuple[str, ...]
    columns: tuple[pa.Column, ...]
    room: Room

    def __post_init__(self) -> None:
        names = self.column_names
        twice = {name for name in names if names.count(name) > 1}
        unknown = set(self.key) - set(names)
        if twice or unknown:
            raise ValueError(f"table {self.name}: columns twice {sorted(twice)}, keys unknown {sorted(unknown)}")

    @property
    def column_names(self) -> list[str]:
        """The columns' names, in order."""
        return [str(column.name) for column in self.columns]

    @cached_property
    def schema(self) -> pa.DataFrameSchema:
        """The pandera schema: exactly these columns in this order, nothing coerced."""
        return pa.DataFrameSchema(
            {column.name: column for column in self.columns},
            name=self.name,
            description=self.doc,
            strict=True,
            ordered=True,
        )
