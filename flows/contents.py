"""What the files of the archive hold, by sha256, without reading again what was hashed before."""

import hashlib
import stat
import time
from collections.abc import Sequence
from pathlib import Path

from extract.collect.archive import Snapshot
from extract.readers import LARGEST
from flows.readcache import ReadCache

# A file that changed so short a time ago may change once more within the same tick of the disk's clock: its hash holds
# for tonight and is not kept.
_SETTLED_NS = 2_000_000_000


def contents(held: Sequence[Snapshot], cache: ReadCache) -> dict[str, str]:
    """The sha256 of each document by its name in the archive; without those that cannot be read, or are too large."""
    known, now = cache.contents(), time.time_ns()
    found: dict[str, str] = {}
    fresh: dict[str, tuple[str, str]] = {}
    for snapshot in held:
        state, settled = _state(snapshot.path, now)
        before = known.get(snapshot.source)
        if state and before and before[0] == state:
            found[snapshot.source] = before[1]
        elif state and (sha256 := _hash(snapshot.path)):
            found[snapshot.source] = sha256
            if settled:
                fresh[snapshot.source] = (state, sha256)
    cache.remember(fresh)
    return found


def _state(path: Path, now: int) -> tuple[str | None, bool]:
    """By what a change of the file is noticed, None for what is no document; and whether it lies still. The time of the
    last change of the inode is in it: a program may set the time of a file back, and not that."""
    try:
        said = path.stat()
    except OSError:
        return None, False
    if not stat.S_ISREG(said.st_mode) or said.st_size > LARGEST:
        return None, False
    state = f"{said.st_size} {said.st_mtime_ns} {said.st_ctime_ns} {said.st_ino} {said.st_dev} {path}"
    return state, now - max(said.st_mtime_ns, said.st_ctime_ns) > _SETTLED_NS


def _hash(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
