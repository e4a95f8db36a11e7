"""`chiso refresh`: build a release and say what came of it."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from flows.commands.hints import command
from flows.errors import DONE, FAILED, NEEDS_A_PERSON, CommandError
from flows.progress import progress
from flows.settings import Settings
from flows.show import say

if TYPE_CHECKING:
    from flows.stages import Report

HISTORY = "history.jsonl"
_LISTED = 12  # so many new things are named; «chiso check» has all

# Before Prefect is imported: its own limit of 20 s for a first start is too short on a fresh machine, and a run tells
# nobody outside that it took place.
_PREFECT = {
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
}


def run_refresh(settings: Settings, observe: bool) -> int:
    """Runs the refresh, in one process or as a flow, prints its report and returns the exit code."""
    started = datetime.now(UTC)
    if not settings.offline:
        say("No sources are declared yet: reading what the archive holds.")
    report = _observed(settings) if observe else _in_process(settings)
    _remember(settings.curated, started, report)
    _print(report, settings)
    return NEEDS_A_PERSON if report.new else DONE


def _in_process(settings: Settings) -> "Report":
    from flows.pipeline import run

    with progress() as tell:
        return run(settings, tell)


def _observed(settings: Settings) -> "Report":
    from flows.stages import survey

    survey(settings)  # a folder that is not there is said before a server starts
    for name, value in _PREFECT.items():
        os.environ.setdefault(name, value)
    from flows.refresh import refresh

    try:
        return refresh(settings.raw, settings.curated, settings.reference, settings.offline, settings.jobs)
    except RuntimeError as error:
        if "Failed to reach API" not in str(error):  # Prefect has no class of its own for this
            raise
        server = os.environ.get("PREFECT_API_URL", "that chiso started")
        sentence = f"The Prefect server {server} does not answer; start it, or unset PREFECT_API_URL."
        raise CommandError(sentence, FAILED) from None


def _remember(curated: Path, started: datetime, report: "Report") -> None:
    """A line in the history of runs: it lies beside the releases and is no part of any."""
    line = {
        "started": started.isoformat(timespec="seconds"),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "release": report.release.name,
        "unchanged": report.release.unchanged,
        "documents": report.documents,
        "refused": len(report.refused),
        "new": len(report.new),
    }
    with (curated / HISTORY).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _numbers(report: "Report") -> str:
    """The sentence on what nobody has read yet."""
    from flows.commands.facts import percent_of

    said = f"numbers that nobody has read yet: {report.rows['unread_number']}"
    numerals = report.numerals
    if not numerals.total:
        return said
    return f"{said}; {percent_of(numerals)} % of {numerals.total} in text and tables are fact or explained"


def _print(report: "Report", settings: Settings) -> None:
    release = report.release
    verb = "nothing changed since" if release.unchanged else "built"
    documents = "1 document" if report.documents == 1 else f"{report.documents} documents"
    works = "1 work" if report.works == 1 else f"{report.works} works"
    say(f"Read {documents} of {works}; {verb} release {release.name} in {release.path}")
    counts = [
        (name, report.rows.get(name, 0)) for name in ("score", "measure", "service", "criterion_max", "evaluation")
    ]
    say("  " + ", ".join(f"{count} {name.replace('_', ' ')} rows" for name, count in counts))
    found = ", ".join(f"{report.findings.get(level, 0)} {level}" for level in ("error", "warning", "info"))
    say(f"  findings: {found}; facts that wait for a person: {report.rows['pending_fact']}")
    say(f"  {_numbers(report)}")
    for outcome in report.refused:
        say(f"  not read: {outcome.snapshot.source}: {outcome.reason}")
    if report.new:
        say(f"New, and for a person to look at ({len(report.new)}):")
        for message in report.new[:_LISTED]:
            say(f"  - {message}")
        if len(report.new) > _LISTED:
            say(f"  … and {len(report.new) - _LISTED} more.")
    say(f"Next: {command('check', curated=settings.curated)}")
    say(f"      {command('query', 'FROM coverage', curated=settings.curated)}")
