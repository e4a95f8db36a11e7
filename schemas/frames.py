"""Rows become a frame that the schema has accepted; what it refuses is handed back with its reason."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import pandas as pd
import pandera.pandas as pa

from schemas.columns import allowed_values, kind_of, pandas_type
from schemas.registry import TABLES
from schemas.table import Table
from schemas.values import fit

Row = dict[str, Any]
Reasons = dict[int, list[str]]


@dataclass(frozen=True)
class Accepted:
    """`frame` holds the rows that fit, in the order given; `rejected` the others, each with a sentence."""

    frame: pd.DataFrame
    rejected: list[tuple[Row, str]]


def accept(table: str, rows: list[Row]) -> Accepted:
    """The frame of `table` made from `rows`: exactly the schema's columns, missing keys empty.

    Refused is a row with a value of the wrong kind, with an empty value where one is needed, outside an
    enumeration or a range, or whose key an earlier row has. Raises ValueError for a table or a column that does not
    exist, as that is the program's fault and not the document's.
    """
    definition = _definition(table)
    _refuse_unknown_columns(definition, rows)
    reasons: Reasons = defaultdict(list)
    frame = _frame(definition, rows, reasons)
    _apply_schema(definition, frame, reasons)
    _refuse_repeated_keys(definition, frame, reasons)
    rejected = [(rows[position], "; ".join(reasons[position]) + ".") for position in sorted(reasons)]
    kept = frame.drop(index=list(reasons)).reset_index(drop=True) if reasons else frame
    return Accepted(kept, rejected)


def empty(table: str) -> pd.DataFrame:
    """The frame of `table` without a row."""
    return _frame(_definition(table), [], {})


def _definition(table: str) -> Table:
    if table not in TABLES:
        raise ValueError(f"there is no table {table!r}; the tables are {', '.join(TABLES)}")
    return TABLES[table]


def _refuse_unknown_columns(table: Table, rows: list[Row]) -> None:
    known = set(table.column_names)
    unknown = {key for row in rows for key in row if key not in known}
    if unknown:
        raise ValueError(f"table {table.name!r} has no column {', '.join(map(repr, sorted(unknown)))}")


def _frame(table: Table, rows: list[Row], reasons: Reasons) -> pd.DataFrame:
    series = {}
    for column in table.columns:
        values, misfits = fit(kind_of(column), [row.get(column.name) for row in rows])
        for position, wanted in misfits.items():
            reasons[position].append(f"{column.name} should be {wanted} and is {rows[position][column.name]!r}")
        series[column.name] = pd.Series(values, dtype=pandas_type(column))
    return pd.DataFrame(series, columns=table.column_names)


def _apply_schema(table: Table, frame: pd.DataFrame, reasons: Reasons) -> None:
    try:
        table.schema.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        if cases["index"].isna().any():
            # Not about a row but about the frame's own shape, which `_frame` made: a fault of this module.
            raise
        for case in cases.itertuples(index=False):
            # A misfit was left empty on purpose; its own reason says more than «is empty».
            if not any(reason.startswith(f"{case.column} should") for reason in reasons[case.index]):
                reasons[case.index].append(_sentence(table, str(case.column), str(case.check), case.failure_case))


def _sentence(table: Table, column: str, check: str, value: object) -> str:
    if check == "not_nullable":
        return f"{column} is empty, and no row of {table.name} can do without it"
    if check.startswith("isin"):
        allowed = ", ".join(allowed_values(table.schema.columns[column]))
        return f"{column} is {value!r}; it can be {allowed}"
    return f"{column} is {value} and breaks {check}"


def _refuse_repeated_keys(table: Table, frame: pd.DataFrame, reasons: Reasons) -> None:
    sound = frame.drop(index=list(reasons)) if reasons else frame
    key = list(table.key)
    for position in sound.index[sound.duplicated(key)]:
        named = ", ".join(f"{column} {sound.at[position, column]!r}" for column in key)
        reasons[position].append(f"an earlier row of {table.name} already has the key {named}")
