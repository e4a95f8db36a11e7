"""A table or view as it is exported: its columns with their meaning, its key and the order of its rows."""

from dataclasses import dataclass

import pyarrow as pa

from load.arrow import ARROW
from schemas.columns import KINDS
from schemas.ddl import quoted
from schemas.units import UNITS


@dataclass(frozen=True)
class Field:
    """A column: `kind` is a key of `schemas.columns.KINDS`, `values` are the only ones it takes (none: any)."""

    name: str
    kind: str
    description: str = ""
    nullable: bool = True
    values: tuple[str, ...] = ()

    @property
    def unit(self) -> str:
        """In what it counts; empty for what is no quantity."""
        return UNITS.get(self.name, "") if self.kind in ("integer", "number") else ""

    @property
    def type(self) -> str:
        """The type in the words of SQL."""
        return KINDS[self.kind][1]


@dataclass(frozen=True)
class Relation:
    """What is exported under one name. `source` is what SQL reads it from; `key` names its rows and is unique (none:
    nothing does); `order` are the columns by which rows are sorted before all others."""

    name: str
    description: str
    fields: tuple[Field, ...]
    source: str
    rows: int
    key: tuple[str, ...] = ()
    order: tuple[str, ...] = ()

    @property
    def names(self) -> list[str]:
        """The columns' names."""
        return [field.name for field in self.fields]

    @property
    def schema(self) -> pa.Schema:
        """The columns as Arrow has them."""
        return pa.schema([pa.field(field.name, ARROW[field.kind], field.nullable) for field in self.fields])

    def field(self, name: str) -> Field | None:
        """The column of that name."""
        return next((field for field in self.fields if field.name == name), None)

    def select(self, first: tuple[str, ...] = ()) -> str:
        """The SQL that gives all rows in an order that is always the same, by `first` before all else."""
        listed = ", ".join(
            f"CAST({quoted(field.name)} AS {field.type}) AS {quoted(field.name)}" for field in self.fields
        )
        # A key orders all rows; without one only rows that are the same may change places.
        rest = self.key or tuple(self.names)
        order = ", ".join(f"{quoted(name)} NULLS LAST" for name in dict.fromkeys((*first, *self.order, *rest)))
        return f"SELECT {listed} FROM {self.source} ORDER BY {order}"
