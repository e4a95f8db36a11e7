"""Looking up archived bytes by their sha256."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from extract.collect.files import PART
from extract.collect.records import read_records
from extract.errors import UnreadableError
from extract.readers import load_file


class Archived(NamedTuple):
    """Archived bytes and when they were got last, None where their records do not say."""

    data: bytes
    fetched_at: datetime | None


def is_archived(raw: Path, sha256: str | None) -> bool:
    """Whether the archive has the bytes of this sha256."""
    return _path(raw, sha256) is not None


def archived(raw: Path, sha256: str | None) -> Archived | None:
    """The bytes of this sha256, None where the archive has them not or they cannot be read."""
    path = _path(raw, sha256)
    if path is None or sha256 is None:
        return None
    try:
        return Archived(load_file(path), _time(read_records(raw / "records" / sha256).get("fetched_at")))
    except (UnreadableError, OSError):
        return None


def is_sound(raw: Path, sha256: str | None) -> bool:
    """Whether the archive has the bytes of this sha256, and they are the ones that were archived."""
    held = archived(raw, sha256)
    return held is not None and hashlib.sha256(held.data).hexdigest() == sha256


def _path(raw: Path, sha256: str | None) -> Path | None:
    if not sha256:
        return None
    return next((path for path in (raw / "objects" / sha256[:2]).glob(f"{sha256}.*") if path.suffix != PART), None)


def _time(said: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(said))
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
