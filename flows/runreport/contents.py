"""What a run report says, as plain values: the same for Markdown, JSON and a notification."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.collect.errors import ArchiveError
from flows import questions
from flows.freshness import ages
from flows.runreport.sources import described, told
from flows.runs import Run
from flows.settings import Settings
from flows.show import plain
from load.errors import LoadError
from load.marks import rollback_in_force

if TYPE_CHECKING:
    from flows.stages import Outcome, Report
    from load.releases import Release

_NAMES = 50  # so many of the names that wait are listed; «chiso names pending» has all


@dataclass(frozen=True, slots=True)
class Standing:
    """The release that stood before a run: its name and the rows of its tables."""

    release: str | None = None
    rows: tuple[tuple[str, int], ...] = ()


def standing(curated: Path) -> Standing:
    """What is in force now; nothing where there is no release, or a damaged one."""
    from load.releases import current

    try:
        release = current(curated)
    except LoadError:
        return Standing()
    if release is None:
        return Standing()
    return Standing(release.name, tuple((name, table["rows"]) for name, table in release.manifest["tables"].items()))


def describe(run: Run, settings: Settings, report: "Report | None", before: Standing,
             new: list[str], problems: dict[str, Any]) -> dict[str, Any]:  # fmt: skip
    """The report of a run that ended with `report`, or failed and has none. `new` is what needs a person and was not
    known before, `problems` the open ones of all sources (see `problems.py`)."""
    return {
        "run": _run(run),
        "stages": [
            {"stage": s.name, "state": s.state, "seconds": s.seconds, **({"notes": s.notes} if s.notes else {})}
            for s in run.stages
        ],
        "release": None if report is None else _release(report.release, settings),
        "changes": None if report is None else _changes(report, before),
        "documents": None if report is None else _documents(report),
        "sources": [] if report is None else [described(source) for source in report.sources],
        "problems": problems,
        "new": new,
        "findings": {} if report is None else report.findings,
        "pending": None if report is None else _pending(report.release),
        "numbers": None if report is None else _numbers(report),
        "freshness": _freshness(settings, None if report is None else report.release, run.started),
    }


def _run(run: Run) -> dict[str, Any]:
    return {
        "run_id": run.run_id,
        "command": run.command,
        "who": run.who,
        "version": run.begin.get("version"),
        "started": run.started.isoformat(timespec="seconds"),
        "seconds": run.seconds,
        "outcome": run.outcome,
        "code": run.code,
        "reason": run.end.get("reason"),
        "killed_before": [note["killed"] for note in run.notes if "killed" in note],
    }


def _release(release: "Release", settings: Settings) -> dict[str, Any]:
    try:
        mark = rollback_in_force(settings.curated)
        rollback = mark.sentence if mark else None
    except LoadError as error:
        rollback = str(error)
    return {
        "name": release.name,
        "path": str(release.path),
        "built_at": release.manifest.get("built_at"),
        "unchanged": release.unchanged,
        "held_back": release.held_back,
        "rollback": rollback,
    }


def _changes(report: "Report", before: Standing) -> dict[str, Any]:
    """The tables whose number of rows is another than in the release that stood before."""
    had = dict(before.rows)
    now = {name: table["rows"] for name, table in report.release.manifest["tables"].items()}
    return {
        "since": before.release,
        "rows": {name: {"before": had.get(name, 0), "now": count} for name, count in now.items()
                 if had.get(name, 0) != count},
    }  # fmt: skip


def _documents(report: "Report") -> dict[str, Any]:
    return {
        "documents": report.documents,
        "works": report.works,
        "read_anew": report.read_anew,
        "from_cache": report.from_cache,
        "kept": [_outcome(outcome) for outcome in report.kept],
        "quarantined": [_outcome(outcome) for outcome in report.refused],
        "gone": list(report.gone),
    }


def _outcome(outcome: "Outcome") -> dict[str, Any]:
    return {"source": outcome.snapshot.source, "url": outcome.snapshot.url, "reason": outcome.reason}


def _pending(release: "Release") -> dict[str, Any]:
    from load.database import query

    facts = query(release, questions.PENDING)[1][0][0]
    names = query(release, questions.NAMES_WAITING)[1]
    return {
        "facts": facts,
        "names": len(names),
        "most": [{"name": name, "facts": count} for name, count in names[:_NAMES]],
    }


def _numbers(report: "Report") -> dict[str, Any]:
    numerals = report.numerals
    return {"unread": report.rows.get("unread_number", 0), "total": numerals.total, "share": plain(numerals.share)}


def _freshness(settings: Settings, release: "Release | None", now: datetime) -> dict[str, Any]:
    from load.database import query

    latest = query(release, questions.LATEST)[1][0][0] if release else None
    try:
        sources = [told(age, now) for age in ages(settings.raw)]
    except (OSError, ArchiveError):  # a run that failed for a closed archive says that, and nothing else
        sources = []
    return {"latest_document": plain(latest), "sources": sources}
