"""A folder that is written aside and put in place in one step: whoever looks finds it whole, old or new.

Beside DIR stands `.DIR.chiso-<random>/` as long as somebody writes; on the same disk, so that putting in place is no
more than exchanging two names. A lock in it goes with its process: what a killed one left is removed by the next.
"""

import ctypes
import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from load.publish import sync

_LOCK, _MADE, _SCRATCH, _BEFORE = "lock", "made", "scratch", "before"
_AT_FDCWD, _EXCHANGE = -100, 2
_MANY = 500


class Aside:
    """`made` becomes the folder, `scratch` is for what is needed on the way; both are empty at first."""

    def __init__(self, folder: Path, target: Path) -> None:
        self._target = target
        self.made, self.scratch = folder / _MADE, folder / _SCRATCH
        self.made.mkdir()
        self.scratch.mkdir()

    def put_in_place(self) -> None:
        """Lets `made` be the folder. Raises OSError, and then the folder is as it was."""
        paths = [*self.made.rglob("*"), self.made]
        if len(paths) > _MANY:
            os.sync()  # a wait for each of some ten thousand files takes minutes
        else:
            for path in paths:
                sync(path)
        if self._target.exists() and any(self._target.iterdir()):
            _exchange(self.made, self._target)
        else:
            self.made.rename(self._target)
        sync(self._target.parent)


@contextmanager
def aside(target: Path) -> Iterator[Aside]:
    """A folder beside `target`, gone at the end whatever happens. Raises OSError where none can be written."""
    created = _create_parents(target.parent)
    try:
        _sweep(target)
        folder, lock = _locked(target)
        with lock:
            try:
                yield Aside(folder, target)
            finally:
                shutil.rmtree(folder, ignore_errors=True)
    finally:
        for parent in created:
            # Only one that stayed empty goes.
            with suppress(OSError):
                parent.rmdir()


def _prefix(target: Path) -> str:
    return f".{target.name[:100]}.chiso-"


def _create_parents(parent: Path) -> list[Path]:
    """Creates the folders that lead to a place; returns those that were not there, the deepest first."""
    missing = [folder for folder in (parent, *parent.parents) if not folder.exists()]
    parent.mkdir(parents=True, exist_ok=True)
    return missing


def _locked(target: Path) -> tuple[Path, IO[str]]:
    """A new folder beside `target` and its lock, held."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_prefix(target), dir=target.parent))
        # Another may sweep it away before it is locked: then what is locked stands nowhere, and a new one is made.
        with suppress(FileNotFoundError):
            lock = (folder / _LOCK).open("a")
            fcntl.flock(lock, fcntl.LOCK_EX)
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(lock.fileno()), (folder / _LOCK).stat()):
                    return folder, lock
            lock.close()


def _sweep(target: Path) -> None:
    """Removes what killed writers left beside `target`; the lock of a living one is held."""
    for left in target.parent.glob(f"{_glob(_prefix(target))}*"):
        # One killed before it had a lock, or after it removed it, left a folder without: the lock is made anew.
        with suppress(OSError), (left / _LOCK).open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Killed between two names, where a disk cannot exchange them in one step: the one before still stands.
            if (left / _BEFORE).is_dir() and not target.exists():
                (left / _BEFORE).rename(target)
            shutil.rmtree(left, ignore_errors=True)


def _glob(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def _exchange(one: Path, other: Path) -> None:
    """Exchanges two folders in one step; in two where the disk cannot do it in one."""
    library = ctypes.CDLL(None, use_errno=True)
    rename = getattr(library, "renameat2", None)
    if rename is not None:
        if rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE) == 0:
            return
        code = ctypes.get_errno()
        if code not in (errno.EINVAL, errno.ENOSYS):
            raise OSError(code, os.strerror(code), str(other))
    before = one.with_name(_BEFORE)
    other.rename(before)
    try:
        one.rename(other)
    except OSError:
        before.rename(other)
        raise
