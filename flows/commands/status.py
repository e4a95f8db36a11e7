"""`chiso status`: what the current release holds and how the last run went."""

import json
from pathlib import Path
from typing import Any

from flows import questions
from flows.commands.hints import command
from flows.commands.refresh import HISTORY
from flows.commands.release import current_release
from flows.errors import DONE
from flows.show import say, show_rows
from load.database import query

# So many lines of coverage fit under the rest on one screen; the view has all.
_LISTED = 30


def run_status(curated: Path) -> int:
    """Prints release, counts, coverage and the last run."""
    release = current_release(curated)
    say(f"Release {release.name}, built {release.manifest.get('built_at', 'at an unknown time')}, in {release.path}")
    columns, rows = query(release, questions.COUNTS)
    said = dict(zip(columns, rows[0], strict=True))
    years = f"{said['first_year']} to {said['last_year']}" if said["first_year"] else "none"
    say(f"  {said['scores']} scores of {said['agencies']} agencies, years {years}; "
        f"{said['works']} work(s) in {said['documents']} document(s)")  # fmt: skip
    say(f"  {said['findings']} finding(s), {said['pending']} pending fact(s), {said['quarantined']} in quarantine")
    last = _last_run(curated / HISTORY)
    if last:
        outcome = "nothing changed" if last.get("unchanged") else f"built {last.get('release')}"
        say(f"  last run {last.get('finished')}: {outcome}, {last.get('new')} new thing(s) for a person")
    _coverage(*query(release, questions.COVERAGE), curated)
    return DONE


def _coverage(columns: list[str], rows: list[tuple[Any, ...]], curated: Path) -> None:
    if not rows:
        return
    say()
    show_rows(columns, rows[:_LISTED], "table")
    if len(rows) > _LISTED:
        say(f"… of {len(rows)}; all of them: {command('query', 'FROM coverage', curated=curated)}")


def _last_run(path: Path) -> dict[str, Any]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        said = json.loads(lines[-1]) if lines else {}
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}
