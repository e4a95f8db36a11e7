"""`chiso refresh`: build a release and say what came of it."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NoReturn

from flows.commands.hints import command
from flows.errors import FAILED, CommandError
from flows.notify import Notify
from flows.progress import progress
from flows.recorded import Recorded, recorded
from flows.runreport.files import MARKDOWN
from flows.runreport.short import lines
from flows.settings import Settings
from flows.show import say

if TYPE_CHECKING:
    from flows.ledger import Ledger
    from flows.stages import Report

# Before Prefect is imported: its own limit of 20 s for a first start is too short on a fresh machine, and a run tells
# nobody outside that it took place.
PREFECT = {
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
}


def run_refresh(settings: Settings, observe: bool, tell_people: Notify) -> int:
    """Runs the refresh, in one process or as a flow, prints its report and returns the exit code."""

    def doing(ledger: "Ledger") -> "Report":
        return _observed(settings, ledger) if observe else _in_process(settings, ledger)

    with _stopped_by_term():
        done = recorded(settings, tell_people, doing)
        with suppress(OSError):  # nobody reads on, or the disk of the log is full: the run ended as it ended
            _print(done, settings)
    return done.code


@contextmanager
def _stopped_by_term() -> Iterator[None]:
    """A service manager stops a run as a person does with Ctrl-C: the ledger then has its end."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def _in_process(settings: Settings, ledger: "Ledger") -> "Report":
    from flows.pipeline import run

    with progress() as tell:
        return run(settings, tell, ledger)


def _observed(settings: Settings, ledger: "Ledger") -> "Report":
    from flows.stages import survey

    if settings.offline:
        survey(settings)  # a folder that is not there is said before a server starts
    for name, value in PREFECT.items():
        os.environ.setdefault(name, value)
    from flows.refresh import refresh

    try:
        return refresh(settings, ledger)
    except RuntimeError as error:
        if "Failed to reach API" not in str(error):  # Prefect has no class of its own for this
            raise
        server = os.environ.get("PREFECT_API_URL", "that chiso started")
        sentence = f"The Prefect server {server} does not answer; start it, or unset PREFECT_API_URL."
        raise CommandError(sentence, FAILED) from None


def _numbers(report: "Report") -> str:
    """The sentence on what nobody has read yet."""
    from flows.commands.facts import percent_of

    said = f"numbers that nobody has read yet: {report.rows['unread_number']}"
    numerals = report.numerals
    if not numerals.total:
        return said
    return f"{said}; {percent_of(numerals)} % of {numerals.total} in text and tables are fact or explained"


def _print(done: Recorded, settings: Settings) -> None:
    report = done.report
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
    for line in lines(done.said):
        say(line)
    say(f"Report: {done.folder / MARKDOWN}")
    say(f"Next: {command('check', curated=settings.curated)}")
    say(f"      {command('query', 'FROM coverage', curated=settings.curated)}")
    say(f"      {command('explore', curated=settings.curated)}")
