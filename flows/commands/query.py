"""`chiso query`: SQL on the current release."""

import os
import sys
from pathlib import Path

from flows.commands.hints import command
from flows.commands.release import current_release
from flows.errors import BAD_INPUT, DONE, CommandError
from flows.show import show_rows
from load.database import query
from load.errors import LoadError


def run_query(sql: str, curated: Path, form: str) -> int:
    """Prints the answer; `-` is SQL from standard input. Raises CommandError with the reason where there is none."""
    asked = _asked(sql)
    if not asked.strip(" \t\r\n;"):
        raise CommandError(f"There is no SQL to run; try «{command('query', 'FROM coverage', curated=curated)}».")
    release = current_release(curated)
    try:
        columns, rows = query(release, asked)
    except LoadError as error:
        raise CommandError(str(error), BAD_INPUT) from None
    show_rows(columns, rows, form)
    return DONE


def _asked(sql: str) -> str:
    """The SQL as text: UTF-8, whatever the locale takes arguments and input for."""
    try:
        if sql == "-":
            return sys.stdin.read() if sys.stdin else ""
        return os.fsencode(sql).decode()
    except UnicodeError:
        raise CommandError("The SQL is not UTF-8; save it as UTF-8 and try again.") from None
