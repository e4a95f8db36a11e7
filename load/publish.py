"""One writer at a time, and readers that never see half a release."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from load.errors import LoadError
from load.releases import CURRENT, RELEASES, numbered

LOCK = ".lock"
ASIDE = ".building-"

# A database takes a few MB before it has a row.
_FIXED_BYTES = 64 * 2**20


@contextmanager
def sole_writer(curated: Path) -> Iterator[None]:
    """Holds the curated folder for one writer; LoadError if there is another, OSError if it cannot be written.

    The lock goes with the process, so one that was killed leaves none behind.
    """
    (curated / RELEASES).mkdir(parents=True, exist_ok=True)
    with (curated / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LoadError(f"Another build is writing to {curated}; wait until it is done and try again.") from None
        yield


def check_room(curated: Path, size: int) -> None:
    """LoadError if a build of `size` bytes of frames may not fit on the disk; OSError if nothing can be written."""
    for folder in (curated, curated / RELEASES):
        tempfile.TemporaryFile(dir=folder).close()
    # Frames, Parquet and database are each smaller than the frames are in memory.
    needed = _FIXED_BYTES + 2 * size
    free = shutil.disk_usage(curated).free
    if free < needed:
        raise LoadError(
            f"A build needs about {needed // 2**20} MB in {curated} and {free // 2**20} MB are free; make room."
        )


def sweep(curated: Path) -> None:
    """Removes what dead writers left. Only the holder of the lock may: no living writer can have such a folder."""
    for left in curated.glob(f"{ASIDE}*"):
        discard(left)


def folder_aside(curated: Path) -> Path:
    """A new folder to build in, on the same disk as the releases."""
    folder = curated / f"{ASIDE}{os.getpid()}"
    folder.mkdir()
    return folder


def discard(path: Path) -> None:
    """Removes a folder or link, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def next_name(curated: Path) -> str:
    """The name of the release to come: one more than the highest."""
    existing = numbered(curated)
    return f"r{(existing[-1][0] if existing else 0) + 1:03d}"


def publish(curated: Path, built: Path, name: str) -> Path:
    """Puts the finished folder in place and lets `current` lead to it; returns the release's real folder.

    If `current` cannot be moved, the release is taken away again.
    """
    _sync_tree(built)
    target = curated / RELEASES / name
    built.rename(target)
    try:
        sync(target.parent)
        link = curated / f"{ASIDE}{os.getpid()}-{CURRENT}"
        link.symlink_to(Path(RELEASES) / name)
        link.replace(curated / CURRENT)
        sync(curated)
    except OSError:
        discard(target)
        raise
    return target.resolve()


def prune(curated: Path, keep: int) -> None:
    """Removes all but the newest `keep` releases; never the current one."""
    in_force = (curated / CURRENT).resolve()
    for _, path in numbered(curated)[:-keep]:
        if path.resolve() != in_force:
            # Renamed first, so that a crash halfway leaves no half release under a release's name.
            doomed = curated / f"{ASIDE}{os.getpid()}-{path.name}"
            path.rename(doomed)
            discard(doomed)


def sync(path: Path) -> None:
    """Waits until a file, or a folder's list of entries, is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_tree(folder: Path) -> None:
    for path in [*folder.rglob("*"), folder]:
        sync(path)
