"""`chiso status`: what the current release holds and how the last run went."""

import json
from pathlib import Path
from typing import Any

from flows.commands.refresh import HISTORY
from flows.commands.release import current_release
from flows.errors import DONE
from flows.show import say, show_rows
from load.database import query

_COUNTS = """
    SELECT (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM work) AS works,
        (SELECT count(*) FROM scores) AS scores, (SELECT count(DISTINCT agency_id) FROM scores) AS agencies,
        (SELECT min(year) FROM scores) AS first_year, (SELECT max(year) FROM scores) AS last_year,
        (SELECT count(*) FROM finding) AS findings, (SELECT count(*) FROM pending_fact) AS pending,
        (SELECT count(*) FROM quarantine) AS quarantined
"""


def run_status(curated: Path) -> int:
    """Prints release, counts, coverage and the last run."""
    release = current_release(curated)
    manifest = release.manifest
    say(f"Release {release.name}, built {manifest.get('built_at', 'at an unknown time')}, in {release.path}")
    columns, rows = query(release, _COUNTS)
    said = dict(zip(columns, rows[0], strict=True))
    years = f"{said['first_year']} to {said['last_year']}" if said["first_year"] else "none"
    say(f"  {said['scores']} scores of {said['agencies']} agencies, years {years}; "
        f"{said['works']} work(s) in {said['documents']} document(s)")  # fmt: skip
    say(f"  {said['findings']} finding(s), {said['pending']} pending fact(s), {said['quarantined']} in quarantine")
    last = _last_run(curated / HISTORY)
    if last:
        outcome = "nothing changed" if last.get("unchanged") else f"built {last.get('release')}"
        say(f"  last run {last.get('finished')}: {outcome}, {last.get('new')} new thing(s) for a person")
    columns, rows = query(release, "FROM coverage")
    if rows:
        show_rows(columns, rows, "table")
    return DONE


def _last_run(path: Path) -> dict[str, Any]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return dict(json.loads(lines[-1])) if lines else {}
    except (OSError, ValueError):
        return {}
