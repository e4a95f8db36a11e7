"""Printing: tables for people, CSV and JSON for programs."""

import csv
import json
import math
import sys
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any

from flows.tables import print_table


def say(text: str = "") -> None:
    """A line on standard output, as it is."""
    print(text)  # noqa: T201


def plain(value: Any) -> Any:
    """A value as JSON can hold it: dates as ISO text, what is no number as null."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return str(value)


def show_rows(columns: Sequence[str], rows: Sequence[Sequence[Any]], form: str) -> None:
    """Prints rows as a table, CSV or a JSON list of objects."""
    if form == "json":
        names = _distinct(columns)
        objects = [dict(zip(names, map(plain, row), strict=True)) for row in rows]
        say(json.dumps(objects, ensure_ascii=False, indent=1))
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([as_text(value) for value in row] for row in rows)
    elif columns:
        numeric = [all(_is_number(row[at]) for row in rows) for at in range(len(columns))]
        print_table(columns, [[_cell(value) for value in row] for row in rows], numeric)
        say(f"{len(rows)} row{'' if len(rows) == 1 else 's'}")


def as_text(value: Any) -> str:
    """A value as a line of CSV has it: nothing for null, true and false as SQL writes them, lists as JSON."""
    if value is None:
        return ""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    value = plain(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _cell(value: Any) -> str:
    # 92 and not 92.0: that is how the decisions print it.
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return as_text(value)


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, (int, float, Decimal)) and not isinstance(value, bool))


def _distinct(columns: Sequence[str]) -> list[str]:
    """Names for the members of a JSON object, where a query may give two columns one name: `a`, `a_1`."""
    names: dict[str, None] = {}
    for column in columns:
        name, again = column, 0
        while name in names:
            again += 1
            name = f"{column}_{again}"
        names[name] = None
    return list(names)
