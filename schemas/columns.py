"""What a column can be: a pandera column with a meaning, and the type it has in pandas, DuckDB and Parquet."""

from collections.abc import Sequence
from typing import Any

import pandera.pandas as pa

# kind -> (pandas dtype, DuckDB type). All of these have a missing value of their own, so that a figure nobody
# printed stays apart from a printed 0.
KINDS = {
    "text": ("str", "VARCHAR"),
    "integer": ("Int64", "BIGINT"),
    "number": ("Float64", "DOUBLE"),
    "boolean": ("boolean", "BOOLEAN"),
    "date": ("datetime64[us]", "DATE"),
    "moment": ("datetime64[us]", "TIMESTAMP"),
}


def _column(
    kind: str, name: str, doc: str, *, nullable: bool = False, checks: list[Any] | None = None, **metadata: object
) -> pa.Column:
    return pa.Column(
        KINDS[kind][0],
        checks=checks,
        nullable=nullable,
        name=name,
        description=doc,
        metadata={"kind": kind, **metadata},
    )


def text(
    name: str, doc: str, *, nullable: bool = False, isin: Sequence[str] = (), derived: str | None = None
) -> pa.Column:
    """A text column; `isin` lists its only values, `derived` is the SQL that fills it where it is empty."""
    checks = [pa.Check.isin(list(isin))] if isin else None
    return _column("text", name, doc, nullable=nullable, checks=checks, isin=tuple(isin), derived=derived)


def integer(name: str, doc: str, *, nullable: bool = False, minimum: int | None = None) -> pa.Column:
    """A column of whole numbers, none below `minimum`."""
    return _column("integer", name, doc, nullable=nullable, checks=_at_least(minimum), minimum=minimum)


def number(
    name: str, doc: str, *, nullable: bool = True, minimum: float | None = None, maximum: float | None = None
) -> pa.Column:
    """A column of numbers with decimals, within `minimum` and `maximum`."""
    checks = _at_least(minimum) or []
    if maximum is not None:
        checks.append(pa.Check.le(maximum))
    return _column("number", name, doc, nullable=nullable, checks=checks, minimum=minimum, maximum=maximum)


def boolean(name: str, doc: str, *, nullable: bool = False) -> pa.Column:
    """A column of yes and no."""
    return _column("boolean", name, doc, nullable=nullable)


def date(name: str, doc: str, *, nullable: bool = True) -> pa.Column:
    """A column of days."""
    return _column("date", name, doc, nullable=nullable)


def moment(name: str, doc: str, *, nullable: bool = True) -> pa.Column:
    """A column of points in time, in Vietnam's time without a zone."""
    return _column("moment", name, doc, nullable=nullable)


def kind_of(column: pa.Column) -> str:
    """The kind of a column: a key of `KINDS`."""
    return str(column.metadata["kind"])


def duckdb_type(column: pa.Column) -> str:
    """The column's type in DuckDB."""
    return KINDS[kind_of(column)][1]


def pandas_type(column: pa.Column) -> str:
    """The column's dtype in pandas."""
    return KINDS[kind_of(column)][0]


def allowed_values(column: pa.Column) -> tuple[str, ...]:
    """The only values the column takes; empty where any text will do."""
    return tuple(column.metadata.get("isin") or ())


def derived_sql(column: pa.Column) -> str | None:
    """The SQL that fills the column where it is empty, or None."""
    expression = column.metadata.get("derived")
    return None if expression is None else str(expression)


def _at_least(minimum: float | None) -> list[Any] | None:
    return None if minimum is None else [pa.Check.ge(minimum)]
