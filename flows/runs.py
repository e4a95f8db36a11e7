"""Reading the ledger: the runs there were, whether they ended and how, and which of them go on."""

import fcntl
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

RUNS, LEDGER = "runs", "ledger.jsonl"

# What a run does in each stage, as in «stopped while reading».
DOING = {
    "collect": "collecting",
    "survey": "looking through the archive",
    "read": "reading",
    "check": "checking",
    "build": "building",
    "report": "reporting",
}
_EVENT = frozenset({"at", "event", "stage", "state"})


@dataclass(frozen=True, slots=True)
class StageRun:
    """One stage of a run: how it ended (done, failed, or None for a stage that never ended), seconds and notes."""

    name: str
    state: str | None
    seconds: float | None = None
    notes: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Run:
    """One run as the ledger has it. `outcome` is None for a run without an end: it goes on, or was killed."""

    run_id: str
    folder: Path
    begin: dict[str, Any]
    end: dict[str, Any]
    stages: tuple[StageRun, ...] = ()
    notes: tuple[dict[str, Any], ...] = ()

    @property
    def command(self) -> str:
        return str(self.begin.get("command", "run"))

    @property
    def who(self) -> str:
        return str(self.begin.get("who", "somebody"))

    @property
    def pid(self) -> int | None:
        return self.begin.get("pid")

    @property
    def outcome(self) -> str | None:
        return self.end.get("outcome")

    @property
    def code(self) -> int | None:
        return self.end.get("code")

    @property
    def started(self) -> datetime:
        """When the run began; its name says it too, should its first line be torn."""
        moment = self.run_id.partition("-")[0]
        try:
            return datetime.strptime(moment, "%Y%m%dT%H%M%S.%fZ").replace(tzinfo=UTC)
        except ValueError:
            return datetime.fromtimestamp(self.folder.stat().st_mtime, UTC)

    @property
    def began(self) -> str:
        """When the run began, on the clock of this machine."""
        return f"{self.started.astimezone():%Y-%m-%d %H:%M %Z}"

    @property
    def finished(self) -> str | None:
        return self.end.get("at")

    @property
    def seconds(self) -> float | None:
        """How long the run took; None if it has no end, or a kill ended it at a moment that nobody knows."""
        if self.finished is None or self.outcome == "killed":
            return None
        return round((datetime.fromisoformat(self.finished) - self.started).total_seconds(), 3)

    @property
    def doing(self) -> str:
        """What it was doing when it was last heard of: «reading»; nothing between two stages."""
        if self.end.get("while"):
            return str(self.end["while"])
        open_ = [stage.name for stage in self.stages if stage.state is None]
        return DOING.get(open_[-1], open_[-1]) if open_ else ""

    @property
    def killed_sentence(self) -> str:
        """«The refresh of 2026-11-21 02:30 +07 stopped while reading (killed).»"""
        doing = f" while {self.doing}" if self.doing else ""
        return f"The {self.command} of {self.began} stopped{doing} (killed)."


def newest(curated: Path, count: int | None = None) -> list[Run]:
    """The last `count` runs of `curated`, the newest first; none where nothing ran."""
    try:
        folders = [entry for entry in (curated / RUNS).iterdir() if entry.is_dir() and not entry.name.startswith(".")]
    except OSError:
        return []
    return [read_run(folder) for folder in sorted(folders, reverse=True)[:count]]


def alive(run: Run) -> bool:
    """Whether the process of a run without an end still goes on: it holds the lock on its ledger."""
    try:
        with (run.folder / LEDGER).open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def read_run(folder: Path) -> Run:
    """The run whose ledger lies in `folder`. Lines that a kill cut short are left out."""
    begin: dict[str, Any] = {}
    end: dict[str, Any] = {}
    stages: list[StageRun] = []
    notes: list[dict[str, Any]] = []
    for event in _events(folder / LEDGER):
        match event.get("event"):
            case "begin":
                begin = event
            case "end":
                end = end or event
            case "stage":
                _stage(stages, event)
            case "note":
                notes.append({key: value for key, value in event.items() if key not in _EVENT})
    return Run(folder.name, folder, begin, end, tuple(stages), tuple(notes))


def _stage(stages: list[StageRun], event: dict[str, Any]) -> None:
    name, state = str(event.get("stage")), event.get("state")
    if state == "begin":
        stages.append(StageRun(name, None))
        return
    notes = {key: value for key, value in event.items() if key not in _EVENT and key != "seconds"}
    ended = StageRun(name, state, event.get("seconds"), notes)
    for at in range(len(stages) - 1, -1, -1):
        if stages[at].name == name and stages[at].state is None:
            stages[at] = ended
            return
    stages.append(ended)


def _events(path: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return
    for line in lines:
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if isinstance(event, dict):
            yield event
