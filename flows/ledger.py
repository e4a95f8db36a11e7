"""The ledger of runs, outside Prefect: who ran what and when, what each stage did, and where it stopped.

    runs/<run_id>/ledger.jsonl   what happened, a line an event, only ever added to
    runs/<run_id>/report.*       what came of it, for people and programs

A run holds a lock on `runs/` as long as its process lives, and another on its own ledger: a run without an end whose
lock is free was killed, on whichever machine or in whichever container that was. The next run says so and closes it.
"""

import fcntl
import getpass
import json
import os
import shutil
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from flows.runs import LEDGER, RUNS, Run, alive, newest, read_run
from load.errors import LoadError, because_of

_LOCK = ".lock"
# So that the end of a run on a disk that filled up can still be written down: freed before the end.
_RESERVE, _RESERVED = ".reserve", 64 * 2**10
# Every run closes the dead ones before it, so only the newest can be open; some more cost little.
_LOOKED_BACK = 30


class Stage:
    """What a stage has to say about itself; `note` may be called any number of times."""

    def __init__(self) -> None:
        self.notes: dict[str, Any] = {}

    def note(self, **facts: Any) -> None:
        """Keeps `facts` (counts, names) for the line that ends the stage."""
        self.notes.update(facts)


class Ledger:
    """The ledger of one run. Left without `finish`, it ends as failed, or as stopped if somebody stopped it."""

    def __init__(self, folder: Path, file: FileIO, lock: FileIO, killed: list[Run]) -> None:
        self.folder = folder
        self.killed = killed
        self._file = file
        self._lock = lock
        self._ended = False

    @classmethod
    def begin(cls, curated: Path, command: str, options: Mapping[str, Any] | None = None) -> "Ledger":
        """Begins a run of `command`. Earlier runs that were killed are in `killed`, and are closed as that.

        Raises LoadError with one sentence if another run is going on, or `curated` cannot be written."""
        from importlib.metadata import version

        try:
            (curated / RUNS).mkdir(parents=True, exist_ok=True)
            lock = _locked(curated)
            folder = None
            try:
                folder = _new_folder(curated / RUNS)
                (folder / _RESERVE).write_bytes(bytes(_RESERVED))
                file = FileIO(folder / LEDGER, "a+")
                fcntl.flock(file, fcntl.LOCK_EX)
            except BaseException:
                lock.close()
                if folder is not None:  # a run that never began must not look like one that was killed
                    shutil.rmtree(folder, ignore_errors=True)
                raise
        except OSError as error:
            raise because_of(error, f"build a release in {curated}") from error
        ledger = cls(folder, file, lock, [])
        ledger._write(event="begin", run=folder.name, command=command, who=_who(), pid=os.getpid(),
                      version=version("chiso"), options=dict(options or {}))  # fmt: skip
        ledger.killed.extend(_close_killed(curated, folder.name))
        return ledger

    @property
    def run_id(self) -> str:
        """What the run is called: the moment when it began, in UTC, and the process."""
        return self.folder.name

    @contextmanager
    def stage(self, name: str) -> Iterator[Stage]:
        """Writes down that a stage begins and how it ends: with seconds and notes, or the reason why it failed."""
        stage = Stage()
        self._write(event="stage", stage=name, state="begin")
        since = time.monotonic()
        try:
            yield stage
        except BaseException as error:
            self._write(event="stage", stage=name, state="failed", seconds=_since(since), reason=_reason(error),
                        **stage.notes)  # fmt: skip
            raise
        self._write(event="stage", stage=name, state="done", seconds=_since(since), **stage.notes)

    def note(self, **facts: Any) -> None:
        """Writes `facts` down that belong to no stage."""
        self._write(event="note", **facts)

    def finish(self, outcome: str, **about: Any) -> None:
        """Writes the end of the run: `outcome` (done, needs a person, failed, stopped), exit code, release, reason."""
        if self._ended:
            return
        self._ended = True
        self.make_room()
        self._write(event="end", outcome=outcome, **about)

    def make_room(self) -> None:
        """Frees what was set aside for the end of the run."""
        with suppress(OSError):
            (self.folder / _RESERVE).unlink(missing_ok=True)

    def run(self) -> Run:
        """What the ledger says so far."""
        return read_run(self.folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:  # fmt: skip
        if error is None:
            self.finish("done", code=0)
        else:
            stopped = isinstance(error, (KeyboardInterrupt, SystemExit))
            self.finish("stopped" if stopped else "failed", code=130 if stopped else 3, reason=_reason(error))
        self._file.close()
        self._lock.close()

    def _write(self, **event: Any) -> None:
        """Adds a line in one write. A run is not given up because its ledger cannot be written: the disk that is full
        ends the build with its own sentence."""
        with suppress(OSError, ValueError):
            _append(self._file, event)


def _append(file: FileIO, event: dict[str, Any]) -> None:
    """One event, on a line of its own even where a kill or a full disk cut the last one short."""
    line = json.dumps({"at": _now(), **event}, ensure_ascii=False, default=str)
    size = os.fstat(file.fileno()).st_size
    torn = size and os.pread(file.fileno(), 1, size - 1) != b"\n"
    start = "\n" if torn else ""
    file.write(f"{start}{line}\n".encode())
    os.fsync(file.fileno())


def _locked(curated: Path) -> FileIO:
    lock = FileIO(curated / RUNS / _LOCK, "a")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise LoadError(_busy(curated)) from None
    return lock


def _busy(curated: Path) -> str:
    for run in newest(curated, _LOOKED_BACK):
        if run.outcome is None and alive(run):
            doing = f"{run.doing}, " if run.doing else ""
            return (
                f"Another {run.command} of {curated} is going on ({doing}process {run.pid}, since {run.began}); "
                "wait until it is done and try again."
            )
    return f"Another run of {curated} is going on; wait until it is done and try again."


def _new_folder(runs: Path) -> Path:
    name = f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}-{os.getpid()}"
    folder = runs / name
    folder.mkdir()
    return folder


def _close_killed(curated: Path, own: str) -> list[Run]:
    """Ends the runs that a kill left open, the oldest first, and returns them."""
    left = [run for run in newest(curated, _LOOKED_BACK) if run.outcome is None and run.run_id != own]
    for run in reversed(left):
        with suppress(OSError):
            (run.folder / _RESERVE).unlink(missing_ok=True)
            with FileIO(run.folder / LEDGER, "a+") as file:
                _append(file, {"event": "end", "outcome": "killed", "while": run.doing, "found_by": own})
    return list(reversed(left))


def _who() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        user = str(os.getuid())
    return f"{user}@{socket.gethostname()}"


def _reason(error: BaseException) -> str:
    said = " ".join(str(error).split())
    return said or type(error).__name__


def _since(moment: float) -> float:
    return round(time.monotonic() - moment, 3)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
