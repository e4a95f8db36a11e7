"""The raw archive: write-once bytes by sha256, with a record of where and when each was got.

    objects/ab/abcdef….html   the bytes, never changed
    records/abcdef…/0001.json one record for each time they were got

Any other file in the folder is a document too, without a record: `shipped/` is such a folder, and a file that a person
drops beside it is read all the same.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from extract.errors import UnreadableError
from extract.readers import load_file
from extract.sniff import HTML, media_type

_OBJECTS, _RECORDS = "objects", "records"
_NO_DOCUMENTS = frozenset({".md", ".json", ".toml", ".csv", ".tmp", ".part"})
_ENDINGS = {HTML: ".html"}


class ArchiveError(Exception):
    """The archive cannot be read or written; the message is one plain sentence."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Archived bytes: where they lie, what they are called, and the newest record of them (empty for loose files)."""

    path: Path
    source: str
    record: dict[str, Any] = field(default_factory=dict)

    @property
    def url(self) -> str | None:
        return self.record.get("url")

    @property
    def rendition(self) -> str | None:
        return self.record.get("rendition")

    @property
    def fetched_at(self) -> str:
        return str(self.record.get("fetched_at", ""))


def put(raw: Path, data: bytes, source: str, *, url: str | None = None, rendition: str | None = None,
        **about: Any) -> tuple[str, bool]:  # fmt: skip
    """Archives `data`; returns its sha256 and whether the bytes are new. The same bytes are kept once, with one more
    record. Raises UnreadableError for bytes that are no document, ArchiveError if the folder cannot be written."""
    ending = _ENDINGS.get(media_type(data), ".txt")
    digest = hashlib.sha256(data).hexdigest()
    target = raw / _OBJECTS / digest[:2] / f"{digest}{ending}"
    record = {
        "sha256": digest,
        "source": source,
        "url": url,
        "rendition": rendition,
        "bytes": len(data),
        "fetched_at": datetime.now(UTC).isoformat(timespec="seconds"),
        **about,
    }
    try:
        new = not target.exists()
        if new:
            _write_once(target, data)
        _add_record(raw / _RECORDS / digest, record)
    except OSError as error:
        raise ArchiveError(
            f"The archive {raw} cannot be written ({error.strerror}); name another with --raw."
        ) from None
    return digest, new


def snapshots(raw: Path) -> list[Snapshot]:
    """Everything the archive holds, in a fixed order. Raises ArchiveError if there is no such folder."""
    if not raw.is_dir():
        raise ArchiveError(
            f"There is no archive at {raw}; add a document with «chiso add FILE» or name one with --raw."
        )
    try:
        held = [Snapshot(path, _name(path, raw), _record(raw, path.stem)) for path in _objects(raw)]
        return held + [Snapshot(path, _name(path, raw)) for path in _loose(raw)]
    except OSError as error:
        raise ArchiveError(f"The archive {raw} cannot be read ({error.strerror}).") from None


def load(snapshot: Snapshot) -> bytes:
    """The bytes of `snapshot`. Raises UnreadableError if they are gone, too large, or not those that were archived."""
    data = load_file(snapshot.path)
    promised = snapshot.record.get("sha256")
    if promised and hashlib.sha256(data).hexdigest() != promised:
        raise UnreadableError(
            "The archived bytes are damaged: their sha256 is not the one recorded; add the file again."
        )
    return data


def _name(path: Path, raw: Path) -> str:
    return path.relative_to(raw).as_posix()


def _objects(raw: Path) -> Iterator[Path]:
    return iter(sorted(path for path in (raw / _OBJECTS).glob("??/*") if path.is_file() and path.suffix != ".part"))


def _loose(raw: Path) -> list[Path]:
    found = []
    for folder, folders, files in os.walk(raw):
        here = Path(folder)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and (here != raw or name not in (_OBJECTS, _RECORDS))
        )
        found += [
            here / name for name in sorted(files) if not name.startswith(".") and Path(name).suffix not in _NO_DOCUMENTS
        ]
    return found


def _record(raw: Path, digest: str) -> dict[str, Any]:
    """The newest record; where one says what the other does not (an address), the older one fills it in."""
    merged: dict[str, Any] = {}
    for path in sorted((raw / _RECORDS / digest).glob("*.json")):
        try:
            said = json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            continue
        merged.update({key: value for key, value in said.items() if value is not None})
    return merged


def _write_once(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(f".{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _add_record(folder: Path, record: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    number = 1 + sum(1 for _ in folder.glob("*.json"))
    while True:
        try:
            with (folder / f"{number:04d}.json").open("x", encoding="utf-8") as file:
                json.dump(record, file, ensure_ascii=False, indent=1)
            return
        except FileExistsError:
            number += 1
