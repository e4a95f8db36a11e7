"""Writing names.csv: one writer at a time, the whole file or nothing, the other rows as they are."""

import csv
import fcntl
import io
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from transform.agencies import files
from transform.errors import ReferenceError

Cells = dict[str, str]
_LOCK = ".names.lock"
_ASIDE = ".names.csv."
_PATIENCE = 60.0  # seconds: a writer checks the registry before it writes, which takes one or two


def names_file(folders: Sequence[Path]) -> Path:
    """The file that decisions are written to: that of the last folder, whether it is there yet or not."""
    return folders[-1] / files.NAMES.path


def add_row(path: Path, decide: Callable[[], Cells]) -> Cells:
    """Adds the row that `decide` gives to the file and returns it; whatever `decide` raises, nothing is written.

    `decide` is asked again if another process wrote meanwhile. Raises ReferenceError where the file cannot be read or
    another writer does not end, OSError where it cannot be written.
    """
    before = _bytes(path)
    row = decide()
    path.parent.mkdir(parents=True, exist_ok=True)
    with _sole_writer(path.parent):
        if _bytes(path) != before:
            row = decide()
        target = path.resolve()
        for left in target.parent.glob(f"{_ASIDE}*"):
            left.unlink()  # of a writer that was killed: no living one is here besides this
        _replace(target, with_row(path, row))
    return row


def with_row(path: Path, row: Cells) -> bytes:
    """The bytes of the file with one row more, sorted by key."""
    rows = [*_rows(path), row]
    rows.sort(key=lambda cells: tuple(cells[column].strip() for column in files.NAMES.key))
    out = io.StringIO()
    writer = csv.DictWriter(out, files.NAMES.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def _rows(path: Path) -> list[Cells]:
    data = _bytes(path)
    if data is None:
        return []
    try:
        return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise ReferenceError(f"{path} cannot be read ({error}); save it as CSV in UTF-8.") from error


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


@contextmanager
def _sole_writer(folder: Path) -> Iterator[None]:
    """Holds the folder for one writer. The lock goes with the process, so one that was killed leaves none behind."""
    with (folder / _LOCK).open("w") as lock:
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise ReferenceError(
                        f"Another command is writing in {folder}; try again when it is done."
                    ) from None
                time.sleep(0.02)
        yield


def _replace(path: Path, content: bytes) -> None:
    aside = path.with_name(f"{_ASIDE}{os.getpid()}")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
    _sync(path.parent)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
