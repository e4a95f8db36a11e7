"""`chiso check`: findings, pending facts and quarantined documents of the current release, worst first."""

from pathlib import Path

from flows import questions
from flows.commands.hints import command
from flows.commands.release import current_release
from flows.errors import DONE
from flows.show import say, show_rows
from load.database import query


def run_check(curated: Path, form: str) -> int:
    """Prints what does not add up; finding something is no failure of the command."""
    release = current_release(curated)
    columns, rows = query(release, questions.OPEN)
    if form != "table":
        show_rows(columns, rows, form)
        return DONE
    if not rows:
        say(f"Nothing to look at in release {release.name}.")
    for severity, kind, work, table, row, message in rows:
        places = (work, f"Bảng {table}" if table else "", f"row {row}" if row else "")
        say(f"{severity:<8} {kind:<20} {', '.join(place for place in places if place)}")
        say(f"         {message}")
    pending = query(release, questions.PENDING)[1][0][0]
    if pending:
        hint = command("query", "FROM pending_fact", curated=curated)
        say(f"\n{pending} fact(s) wait for a name, year or issuer: {hint}")
    names = query(release, questions.PENDING_NAMES)[1][0][0]
    if names:
        say(f"{names} of them for a name that nobody has mapped: {command('names', 'pending', curated=curated)}")
    return DONE
