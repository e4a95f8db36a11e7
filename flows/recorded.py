"""A refresh with all that belongs to it: the ledger, the run report, and the people who are told.

Used by the command and by the scheduled flow alike; what is done in between is theirs.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flows import ending
from flows.errors import DONE, NEEDS_A_PERSON, STOPPED, complain
from flows.ledger import Ledger
from flows.notify import Notify, notify
from flows.runreport import files
from flows.runreport.contents import describe, standing
from flows.runreport.problems import new_problems, open_problems
from flows.runreport.sources import described
from flows.settings import Settings

if TYPE_CHECKING:
    from flows.stages import Report

OUTCOMES = {DONE: "done", NEEDS_A_PERSON: "needs a person", STOPPED: "stopped"}
FAILED_OUTCOME = "failed"


@dataclass(frozen=True)
class Recorded:
    """A refresh that came to its end: its report, exit code, what is new and needs a person, and what was said."""

    report: "Report"
    code: int
    new: list[str]
    said: dict[str, Any]
    folder: Path


def recorded(settings: Settings, tell_people: Notify, doing: Callable[[Ledger], "Report"],
             command: str = "refresh") -> Recorded:  # fmt: skip
    """Runs `doing` as a run of the ledger, writes its report and tells people.

    What `doing` raises is recorded, told and raised again. Raises LoadError if another run is going on, or the folder
    of releases cannot be written; nothing has been done then.
    """
    with Ledger.begin(settings.curated, command, _options(settings)) as ledger:
        for run in ledger.killed:
            ledger.note(killed=run.killed_sentence)
            complain(run.killed_sentence)
        before = standing(settings.curated)
        known = files.problems_before(settings.curated)
        try:
            report = doing(ledger)
            problems = open_problems(map(described, report.sources), known, report.not_collected)
            new = [*_untold(ledger, report), *new_problems(problems, known), *_gone(report)]
            # What is held back was new when it was published: it was said then.
            new += [] if report.release.held_back else report.new
            code = NEEDS_A_PERSON if new else DONE
            end = {"outcome": OUTCOMES[code], "code": code, "release": report.release.name,
                   "unchanged": report.release.unchanged, "new": len(new)}  # fmt: skip
            said = describe(_ended(ledger, end), settings, report, before, new, problems)
        except BaseException as error:
            sentence, code = _explained(error)
            end = {"outcome": OUTCOMES.get(code, FAILED_OUTCOME), "code": code, "reason": sentence}
            said = describe(_ended(ledger, end), settings, None, before, [sentence], known)
            _publish(ledger, said, tell_people)
            ledger.finish(**end)
            raise
        _publish(ledger, said, tell_people)
        ledger.finish(**end)
        return Recorded(report, code, new, said, ledger.folder)


def _untold(ledger: Ledger, report: "Report") -> list[str]:
    """Of runs that were killed when their release was in force: what was new in it was told to nobody."""
    if not report.release.unchanged:
        return []
    return [
        f"{run.killed_sentence} What was new in its release was not told; «chiso check» lists what is open."
        for run in ledger.killed
        if run.stages and run.stages[-1].name in ("build", "report", "tell")
    ]


def _gone(report: "Report") -> list[str]:
    """Once, as the readings of documents that are gone are forgotten with this run."""
    return [f"{source} is no longer in the archive, and its facts are not in the release." for source in report.gone]


def _options(settings: Settings) -> dict[str, Any]:
    """What the run was asked to do, for the ledger: only what is not as usual."""
    usual = Settings()
    asked = {name: getattr(settings, name) for name in Settings.__dataclass_fields__}
    return {name: value for name, value in asked.items() if value != getattr(usual, name)}


def _ended(ledger: Ledger, end: dict[str, Any]) -> Any:
    """The run as it will stand in the ledger: people are told before the end is written, so that this is in it too."""
    return replace(ledger.run(), end={"at": datetime.now(UTC).isoformat(timespec="milliseconds"), **end})


def _explained(error: BaseException) -> tuple[str, int]:
    if isinstance(error, Exception):
        return ending.explain(error)
    return "The run was stopped.", STOPPED


def _publish(ledger: Ledger, said: dict[str, Any], tell_people: Notify) -> None:
    """Writes the report and tells people. The release is in force, or the failure has its sentence: whatever goes wrong
    here is said, and changes nothing of that."""
    ledger.make_room()
    with ledger.stage("tell") as stage:
        try:
            files.write(ledger.folder, said)
        except OSError as error:
            stage.note(report=f"not written ({error.strerror})")
            complain(f"The run report cannot be written to {ledger.folder} ({error.strerror}).")
        for result in notify(tell_people, said, ledger.folder):
            ledger.note(notification=result.told)
            if result.failed:
                complain(result.told)
