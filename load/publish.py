"""One writer at a time, and readers that never see half a release."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from load.errors import LoadError
from load.releases import CURRENT, RELEASES, numbered

LOCK = ".lock"
ASIDE = ".building-"
# Names the release that is about to be put in place: what lies in `releases/` and was never in force is no release.
_INTENT = "intent-"

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
        tempfile.TemporaryFile(dir=folder, prefix=ASIDE).close()
    # Frames, Parquet and database are each smaller than the frames are in memory.
    needed = _FIXED_BYTES + 2 * size
    free = shutil.disk_usage(curated).free
    if free < needed:
        raise LoadError(
            f"A build needs about {needed // 2**20} MB in {curated} and {free // 2**20} MB are free; make room."
        )


def sweep(curated: Path) -> None:
    """Removes what dead writers left. Only the holder of the lock may: no living writer can have such a folder.

    A release that was put in place and did not come into force before its writer died is removed too: nobody was ever
    led to it, and the next build makes it anew.
    """
    for intent in curated.glob(f"{ASIDE}{_INTENT}*"):
        _settle(curated, intent)
    for folder in (curated, curated / RELEASES):
        for left in folder.glob(f"{ASIDE}*"):
            discard(left)


def _settle(curated: Path, intent: Path) -> None:
    target = curated / RELEASES / intent.name.removeprefix(f"{ASIDE}{_INTENT}")
    if not leads_to(curated, target):
        _remove(curated, target)
    discard(intent)


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
    intent = curated / f"{ASIDE}{_INTENT}{name}"
    intent.touch()
    try:
        sync(curated)
        built.rename(target)
        sync(target.parent)
        lead_to(curated, name)
    finally:
        # Whatever happened: a release that is in force stays, one that is not goes.
        _settle(curated, intent)
    return target.resolve()


def lead_to(curated: Path, name: str) -> None:
    """Lets `current` lead to the release `name`, in one step: a reader finds the one before or this one."""
    link = curated / f"{ASIDE}{os.getpid()}-{CURRENT}"
    link.symlink_to(Path(RELEASES) / name)
    link.replace(curated / CURRENT)
    sync(curated)


def leads_to(curated: Path, target: Path) -> bool:
    """Whether `target` is the release in force."""
    return (curated / CURRENT).resolve() == target.resolve()


def prune(curated: Path, keep: int, spared: Collection[str] = ()) -> None:
    """Removes all but the newest `keep` releases; never the current one, nor those that are `spared`.

    What cannot be removed now is no fault of the release that has just come into force; a later build tries again.
    """
    for _, path in numbered(curated)[:-keep]:
        if path.name not in spared and not leads_to(curated, path):
            with suppress(OSError):
                _remove(curated, path)


def _remove(curated: Path, release: Path) -> None:
    """Renamed first, so that a crash halfway leaves no half release under a release's name."""
    if release.exists():
        doomed = curated / f"{ASIDE}{os.getpid()}-{release.name}"
        release.rename(doomed)
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
