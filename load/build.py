"""The whole way of a build: aside, checked, in place in one step."""

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from load import manifest, publish, rollback, warehouse
from load.diff.changelog import CHANGES, changelog
from load.errors import LoadError, because_of, plain
from load.export.formats import DataFile
from load.marks import marks
from load.package import write_package
from load.parquet import export
from load.releases import DATABASE, MANIFEST, PARQUET, Release, current, in_force, numbered
from load.verify import verify
from load.version import next_version
from schemas.frames import empty
from schemas.registry import TABLES


def build_release(
    curated: Path,
    frames: dict[str, pd.DataFrame],
    *,
    code_version: str,
    inputs: list[dict[str, Any]],
    made_from: dict[str, Any] | None = None,
    keep: int = 3,
    now: datetime | None = None,
) -> Release:
    """Builds a release from accepted frames and puts it in force; a table without a frame is empty.

    Returns the new release, or, if rows and definitions are those of the current one, that one with `unchanged`; so
    too, with `held_back`, if they are those of a release that somebody rolled back from. `made_from` goes into the
    manifest: by it a later refresh knows that it would build the same again.
    Raises LoadError, with `current` as it was and nothing left behind, if another build is running, the disk is full
    or cannot be written, or the build does not stand its own checks; ValueError for frames that no schema made.
    """
    if keep < 1:
        raise ValueError("keep at least one release")
    complete = _complete(frames)
    try:
        with publish.sole_writer(curated):
            publish.sweep(curated)
            rollback.forget_unfinished(curated)
            publish.check_room(curated, _size(complete))
            built_at = now or datetime.now(UTC)
            about = {"code_version": code_version, "inputs": inputs, "made_from": made_from or {}}
            return _build(curated, complete, keep, **about, built_at=built_at)
    except OSError as error:
        raise because_of(error, f"build a release in {curated}") from error
    except duckdb.Error as error:
        raise LoadError(f"The build in {curated} failed: {plain(str(error))}; nothing was published.") from error


def _build(curated: Path, frames: dict[str, pd.DataFrame], keep: int, **about: Any) -> Release:
    folder = publish.folder_aside(curated)
    try:
        (folder / PARQUET).mkdir()
        export(frames, folder / PARQUET)
        name = publish.next_name(curated)
        contents = manifest.describe(name, folder / PARQUET, **about)
        standing = whole(curated, every_byte=True)
        if standing is not None and manifest.says_the_same(standing.manifest, contents):
            return Release(standing.name, standing.path, standing.manifest, unchanged=True)
        # Without a whole release there is nothing better to stay with.
        if standing is not None and (mark := rollback.repeats(curated, contents)) is not None:
            return Release(standing.name, standing.path, standing.manifest, unchanged=True, held_back=mark.release)
        warehouse.make(folder / DATABASE, folder / PARQUET)
        contents["database"] = manifest.contents_of(folder / DATABASE)
        contents["data_version"] = next_version(standing and standing.manifest, contents, _versions(curated))
        new = Release(name, folder, contents)
        verify(new)
        before = in_force(curated)
        told = changelog(before, standing, new)
        (folder / CHANGES).write_text(told, encoding="utf-8")
        write_package(folder, new, _files(contents))
        (folder / MANIFEST).write_text(json.dumps(contents, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        path = publish.publish(curated, folder, name)
        # A reader may just have been led to the one before, which after a rollback is not the newest but one.
        publish.prune(curated, keep, spared=_spared(curated, before, keep))
        return Release(name, path, contents)
    finally:
        publish.discard(folder)


def _spared(curated: Path, before: str | None, keep: int) -> list[str]:
    """Releases that stay whatever their number: the one that was in force, and those that were rolled back from, which
    can be put in force again only as long as they are there."""
    try:
        left = [mark.release for mark in marks(curated)]
    except LoadError:  # said where rollbacks are asked for; the release that was just published stands
        left = []
    return [*([before] if before and keep > 1 else []), *left]


def _versions(curated: Path) -> list[str]:
    """The versions that releases here have had; a damaged one has none."""
    said = []
    for _, path in numbered(curated):
        with suppress(OSError, ValueError, AttributeError):
            said.append(str(json.loads((path / MANIFEST).read_text(encoding="utf-8")).get("data_version")))
    return said


def _files(contents: dict[str, Any]) -> list[DataFile]:
    """What the package of a release describes: its database, and a file a table."""
    rows = {table: said["rows"] for table, said in contents["tables"].items()}
    held = [DataFile(Path(DATABASE), table, "duckdb", count) for table, count in rows.items()]
    return [*held, *(DataFile(Path(PARQUET, f"{table}.parquet"), table, "parquet", rows[table]) for table in rows)]


def _complete(frames: dict[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    if unknown := set(frames) - set(TABLES):
        raise ValueError(f"no such tables: {', '.join(sorted(unknown))}")
    for name, frame in frames.items():
        if list(frame.columns) != TABLES[name].column_names:
            raise ValueError(f"the frame of {name} does not have the columns of its schema; make it with accept()")
    return {name: frames[name] if name in frames else empty(name) for name in TABLES}


def _size(frames: dict[str, pd.DataFrame]) -> int:
    return sum(int(frame.memory_usage(deep=True).sum()) for frame in frames.values())


def whole(curated: Path, *, every_byte: bool = False) -> Release | None:
    """The current release if nothing of it is missing; a damaged one counts as none, so that a build mends it.

    Files are compared by size, and with `every_byte` by their sha256 too."""
    try:
        release = current(curated)
    except LoadError:
        return None
    if release is None:
        return None
    files = {release.parquet(table): said for table, said in release.manifest["tables"].items()}
    files[release.database] = release.manifest.get("database", {})
    same = (manifest.is_as_described(path, said, every_byte=every_byte) for path, said in files.items())
    return release if all(same) else None
