"""`chiso status`: what the current release holds, how fresh it is, and how the last runs went."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flows import questions
from flows.commands.hints import command
from flows.commands.release import current_release
from flows.errors import DONE, complain
from flows.freshness import ages
from flows.runreport.sources import told
from flows.runs import Run, alive, newest
from flows.show import plain, say, show_rows
from load.database import query
from load.errors import LoadError
from load.marks import rollback_in_force
from load.releases import Release

# So many lines of coverage fit under the rest on one screen; the view has all.
_LISTED = 30
_RUNS = 30
_AGES = ("source_id", "documents", "days_since_checked", "days_since_changed", "days_since_new", "failing", "failures",
         "vanished")  # fmt: skip


def run_status(curated: Path, raw: Path, form: str = "text") -> int:
    """Prints release, counts, coverage, the age of each source and the last runs."""
    release = current_release(curated)
    said = _status(release, curated, raw)
    if form == "json":
        say(json.dumps(said, ensure_ascii=False, indent=1))
        return DONE
    counts = said["counts"]
    say(f"Release {release.name}, built {release.manifest.get('built_at', 'at an unknown time')}, in {release.path}")
    years = f"{counts['first_year']} to {counts['last_year']}" if counts["first_year"] else "none"
    say(f"  {counts['scores']} scores of {counts['agencies']} agencies, years {years}; "
        f"{counts['works']} work(s) in {counts['documents']} document(s)")  # fmt: skip
    say(f"  {counts['findings']} finding(s), {counts['pending']} pending fact(s), "
        f"{counts['quarantined']} in quarantine")  # fmt: skip
    if said["rollback"]:
        say(f"  {said['rollback']}")
    for line in said["runs"]["sentences"]:
        say(f"  {line}")
    _ages(said["sources"])
    _coverage(*query(release, questions.COVERAGE), curated)
    return DONE


def _status(release: Release, curated: Path, raw: Path) -> dict[str, Any]:
    columns, rows = query(release, questions.COUNTS)
    now = datetime.now(UTC)
    return {
        "release": {"name": release.name, "path": str(release.path), "built_at": release.manifest.get("built_at")},
        "rollback": _rollback(curated),
        "counts": {name: plain(value) for name, value in zip(columns, rows[0], strict=True)},
        "latest_document": plain(query(release, questions.LATEST)[1][0][0]),
        "runs": _runs(newest(curated, _RUNS)),
        "sources": [told(age, now) for age in ages(raw)],
        "coverage": _objects(*query(release, questions.COVERAGE)),
    }


def _objects(columns: list[str], rows: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [dict(zip(columns, map(plain, row), strict=True)) for row in rows]


def _rollback(curated: Path) -> str | None:
    try:
        mark = rollback_in_force(curated)
    except LoadError as error:
        complain(str(error))
        return None
    return mark.sentence if mark else None


def _runs(runs: list[Run]) -> dict[str, Any]:
    """The run that goes on, the last that ended, and those before it that were killed and that nobody has succeeded."""
    refreshes = [run for run in runs if run.command == "refresh"]
    going = next((run for run in runs if run.outcome is None and alive(run)), None)
    last = next((run for run in refreshes if run.outcome not in (None, "killed")), None)
    since = refreshes[: refreshes.index(last)] if last else refreshes
    killed = [run for run in since if run is not going and (run.outcome == "killed" or not alive(run))]
    sentences = [f"a {going.command} by {going.who} is going on: {going.doing or 'starting'}, since {going.began}"] \
        if going else []  # fmt: skip
    sentences += [run.killed_sentence for run in killed]
    sentences += [_last(last)] if last else []
    return {
        "going_on": going.run_id if going else None,
        "last": _run(last) if last else None,
        "killed_since": [_run(run) for run in killed],
        "sentences": sentences,
    }


def _last(run: Run) -> str:
    if run.code not in (0, 4):
        return f"last run {run.finished}: {run.outcome} – {run.end.get('reason')}"
    outcome = "nothing changed" if run.end.get("unchanged") else f"built {run.end.get('release')}"
    return f"last run {run.finished}: {outcome}, {run.end.get('new')} new thing(s) for a person"


def _run(run: Run) -> dict[str, Any]:
    return {
        "run_id": run.run_id,
        "started": run.started.isoformat(timespec="seconds"),
        "finished": run.finished,
        "outcome": run.outcome or "killed",
        "code": run.code,
        "release": run.end.get("release"),
        "reason": run.end.get("reason"),
        "folder": str(run.folder),
    }


def _ages(sources: list[dict[str, Any]]) -> None:
    if sources:
        say()
        show_rows(_AGES, [tuple(source[name] for name in _AGES) for source in sources], "table")


def _coverage(columns: list[str], rows: list[tuple[Any, ...]], curated: Path) -> None:
    if not rows:
        return
    say()
    show_rows(columns, rows[:_LISTED], "table")
    if len(rows) > _LISTED:
        say(f"… of {len(rows)}; all of them: {command('query', 'FROM coverage', curated=curated)}")
