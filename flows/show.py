"""Printing: tables for people, CSV and JSON for programs, progress on a terminal and plain lines elsewhere."""

import csv
import json
import math
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from flows.settings import Tell

_WIDE = 160  # columns of output that goes to a file or a pipe


def console() -> Console:
    """The terminal, or plain wide text where there is none."""
    return Console(highlight=False, soft_wrap=False, width=None if sys.stdout.isatty() else _WIDE, emoji=False)


def say(text: str = "") -> None:
    """A line on standard output, as it is."""
    print(text)  # noqa: T201


def plain(value: Any) -> Any:
    """A value as JSON can hold it: dates as ISO text, what is no number as null."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return float(value) if type(value).__name__ == "Decimal" else str(value)


def show_rows(columns: Sequence[str], rows: Sequence[Sequence[Any]], form: str) -> None:
    """Prints rows as a table, CSV or a JSON list of objects."""
    if form == "json":
        objects = [dict(zip(columns, map(plain, row), strict=True)) for row in rows]
        say(json.dumps(objects, ensure_ascii=False, indent=1))
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([["" if value is None else plain(value) for value in row] for row in rows])
    else:
        _table(columns, rows)


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    if not columns:
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for at, name in enumerate(columns):
        numeric = all(isinstance(row[at], (int, float)) or row[at] is None for row in rows) and bool(rows)
        table.add_column(name, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(_cell(value) for value in row))
    console().print(table)
    say(f"{len(rows)} row{'' if len(rows) == 1 else 's'}")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value == int(value) and abs(value) < 1e15:
        return str(int(value))
    # Printed text may hold what looks like markup: «[red]».
    return str(plain(value)).replace("[", "\\[")


@contextmanager
def progress() -> Iterator[Tell]:
    """Gives a function that is told of progress: bars on a terminal, a line for each stage elsewhere."""
    if not sys.stderr.isatty():
        seen: set[str] = set()

        def line(stage: str, done: int, total: int) -> None:
            if stage not in seen:
                seen.add(stage)
                print(f"{stage} …" if total <= 1 else f"{stage} {total} documents …", file=sys.stderr)  # noqa: T201

        yield line
        return
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, Any] = {}

        def bar(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done)

        yield bar
