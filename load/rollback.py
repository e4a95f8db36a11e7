"""Back to an earlier release, and the mark on the one that was left.

A release that somebody rolled back from is kept, and `rolled-back.json` beside the releases remembers what was in it: a
build of the same rows is held back, however often it is made, until somebody puts that release in force again by name.
The mark is written before `current` moves. One whose release is in force is of a rollback that was killed in between:
it counts for nothing, and the next writer removes it.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from load import publish
from load.errors import LoadError, because_of
from load.manifest import definitions_sha256, says_the_same
from load.marks import MARKS, Mark, marks
from load.releases import Release, in_force, named, number_of, numbered
from load.verify import NOTHING_PUBLISHED, verify


def repeats(curated: Path, contents: dict[str, Any]) -> Mark | None:
    """The mark on a release that said the same as a manifest's `contents`."""
    return next((mark for mark in marks(curated) if says_the_same(asdict(mark), contents)), None)


def forget_unfinished(curated: Path) -> None:
    """Removes the mark of a rollback that never came to its end. Only the holder of the lock may."""
    path = curated / MARKS
    if path.exists() and path.read_bytes() != (kept := _as_json(marks(curated))):
        _write(curated, kept)


def roll_back(curated: Path, to: str | None, who: str, now: datetime | None = None) -> tuple[str, Release]:
    """Puts the release `to`, or the one before the current one, in force; returns the name of the one that was left.

    Raises LoadError, with `current` as it was, if there is no such release, if it is damaged, if another build is
    running, or if the folder cannot be written.
    """
    try:
        with publish.sole_writer(curated):
            publish.sweep(curated)
            forget_unfinished(curated)
            left = in_force(curated)
            if left is None:
                raise LoadError(f"No release is in force in {curated}; build one with chiso refresh.")
            release = _sound(curated, to or _before(curated, left), left)
            _mark(curated, left, release, who, now or datetime.now(UTC))
            publish.lead_to(curated, release.name)
            return left, release
    except OSError as error:
        raise because_of(error, f"roll back in {curated}") from error


def _before(curated: Path, left: str) -> str:
    bad = {mark.release for mark in marks(curated)}
    earlier = [path.name for number, path in numbered(curated) if number < number_of(left) and path.name not in bad]
    if not earlier:
        raise LoadError(f"There is no release before {left} in {curated}, so {left} stays in force.")
    return earlier[-1]


def _sound(curated: Path, name: str, left: str) -> Release:
    """The release `name`, if it may be put in force: its files are those of its manifest, and it can be read."""
    if name == left:
        raise LoadError(f"Release {name} is in force already.")
    release = named(curated, name)
    try:
        _files(release)
        verify(release)
    except LoadError as error:
        said = str(error).removesuffix(NOTHING_PUBLISHED).rstrip(".")
        raise LoadError(f"Release {name} is damaged ({said}), so {left} stays in force; name another one.") from error
    return release


def _files(release: Release) -> None:
    for table, contents in release.manifest["tables"].items():
        path = release.parquet(table)
        try:
            with path.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise LoadError(f"{path.name} cannot be read") from error
        if sha256 != contents.get("sha256"):
            raise LoadError(f"{path.name} is not the file that was published")


def _mark(curated: Path, left: str, release: Release, who: str, now: datetime) -> None:
    kept = [mark for mark in marks(curated) if mark.release not in (left, release.name)]
    if number_of(left) > number_of(release.name):
        held = _held(curated, left)
        kept.append(Mark(left, release.name, now.isoformat(timespec="seconds"), who, *held))
    _write(curated, _as_json(kept))


def _held(curated: Path, name: str) -> tuple[dict[str, Any], str]:
    """What the release that is left held; nothing that a build could repeat if it is damaged beyond saying so."""
    try:
        manifest = named(curated, name).manifest
    except LoadError:
        return {}, definitions_sha256()
    return manifest["tables"], str(manifest.get("definitions_sha256"))


def _as_json(kept: Iterable[Mark]) -> bytes:
    return (json.dumps([asdict(mark) for mark in kept], indent=1) + "\n").encode()


def _write(curated: Path, data: bytes) -> None:
    part = curated / f"{publish.ASIDE}{os.getpid()}-{MARKS}"
    part.write_bytes(data)
    publish.sync(part)
    part.replace(curated / MARKS)
    publish.sync(curated)
