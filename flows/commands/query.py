"""`chiso query`: SQL on the current release."""

from pathlib import Path

from flows.commands.release import current_release
from flows.errors import BAD_INPUT, DONE, CommandError
from flows.show import show_rows
from load.database import query
from load.errors import LoadError


def run_query(sql: str, curated: Path, form: str) -> int:
    """Prints the answer. Raises CommandError with DuckDB's reason for SQL that cannot be run."""
    release = current_release(curated)
    try:
        columns, rows = query(release, sql)
    except LoadError as error:
        raise CommandError(str(error), BAD_INPUT) from None
    show_rows(columns, rows, form)
    return DONE
