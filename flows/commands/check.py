"""`chiso check`: findings, pending facts and quarantined documents of the current release, worst first."""

from pathlib import Path

from flows.commands.release import current_release
from flows.errors import DONE
from flows.show import say, show_rows
from load.database import query

_SQL = """
    SELECT severity, kind, coalesce(work.number, finding.work_id, '') AS work, table_label AS "table", row_no AS "row",
        message
    FROM finding LEFT JOIN work USING (work_id)
    UNION ALL
    SELECT 'error', 'quarantine', coalesce(source, table_name, ''), NULL, NULL, reason FROM quarantine
    ORDER BY list_position(['error', 'warning', 'info'], severity), work, kind, "table", "row"
"""
_PENDING = "SELECT count(*) FROM pending_fact"


def run_check(curated: Path, form: str) -> int:
    """Prints what does not add up; finding something is no failure of the command."""
    release = current_release(curated)
    columns, rows = query(release, _SQL)
    if form != "table":
        show_rows(columns, rows, form)
        return DONE
    if not rows:
        say(f"Nothing to look at in release {release.name}.")
    for severity, kind, work, table, row, message in rows:
        place = ", ".join(
            part for part in (work, f"Bảng {table}" if table else "", f"row {row}" if row else "") if part
        )
        say(f"{severity:<8} {kind:<20} {place}")
        say(f"         {message}")
    pending = query(release, _PENDING)[1][0][0]
    if pending:
        say(f'\n{pending} fact(s) wait for a name, year or issuer: chiso query "FROM pending_fact"')
    return DONE
