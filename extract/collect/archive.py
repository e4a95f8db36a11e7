"""The raw archive: write-once bytes by sha256, with a record of where and when each was got.

    objects/ab/abcdef….html   the bytes, never changed
    records/abcdef…/0001.json one record for each time they were got
    fetches/, addresses/      what collecting asked for and how it ended, see `fetchlog`
    listings/                 what the listings of each source led to, see `listing_book`

Any other file in the folder is a document too, without a record: `shipped/` is such a folder, and a file that a person
drops beside it is read all the same.
"""

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from extract.collect.errors import ArchiveError
from extract.collect.files import PART, as_text, write_aside
from extract.collect.kinds import DOCX, OTHERS, PDF, XLSX, kind_of
from extract.collect.records import add_record, each_record, merged
from extract.errors import UnreadableError
from extract.readers import load_file
from extract.sniff import CSV, HTML, MHTML, is_readings, media_type

_OBJECTS, _RECORDS = "objects", "records"
_NO_LOOSE_FILES = (_OBJECTS, _RECORDS, "fetches", "addresses", "listings")
# Notes and lists that lie beside documents.
_NO_DOCUMENTS = frozenset({".md", ".json", ".toml", ".tmp", PART})
# What no reader reads yet is kept as well: publishers take documents away, and a later version may read them.
_ENDINGS = {HTML: ".html", MHTML: ".mhtml", CSV: ".csv", PDF: ".pdf", DOCX: ".docx", XLSX: ".xlsx", **OTHERS}
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Archived bytes: where they lie, what they are called, the newest record of them (empty for loose files), and for
    each time that they were got the time and the address, empty where there was none."""

    path: Path
    source: str
    record: dict[str, Any] = field(default_factory=dict)
    got: tuple[tuple[str, str], ...] = ()

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
    ending = _ENDINGS.get(kind_of(data, {}) or media_type(data), ".txt")
    digest = hashlib.sha256(data).hexdigest()
    record = {
        "sha256": digest,
        "source": as_text(source),
        "url": url,
        "rendition": rendition,
        "bytes": len(data),
        "fetched_at": datetime.now(UTC).isoformat(timespec="seconds"),
        **about,
    }
    try:
        new = _keep(raw / _OBJECTS / digest[:2], digest, ending, data)
        add_record(raw / _RECORDS / digest, record)
    except OSError as error:
        raise ArchiveError(
            f"The archive {raw} cannot be written ({error.strerror}); name another with --raw."
        ) from None
    return digest, new


def snapshots(raw: Path) -> list[Snapshot]:
    """Everything the archive holds, in a fixed order. Raises ArchiveError if there is no such folder, or a part of it
    cannot be listed: a document must not drop out of a release because its folder was closed for a day."""
    if not raw.is_dir():
        raise ArchiveError(
            f"There is no archive at {raw}; add a document with «chiso add FILE» or name one with --raw."
        )
    try:
        held = [_snapshot(raw, path) for path in _objects(raw / _OBJECTS)]
        return held + [Snapshot(path, _name(path, raw)) for path in loose_files(raw)]
    except OSError as error:
        where = error.filename or raw
        raise ArchiveError(f"The archive cannot be read ({error.strerror}: {where}); open it and try again.") from None


def load(snapshot: Snapshot) -> bytes:
    """The bytes of `snapshot`. Raises UnreadableError if they are gone, too large, or not those that were archived."""
    if not _is_ordinary(snapshot.path):
        raise UnreadableError("This is a folder or no ordinary file; put the document itself in its place.")
    data = load_file(snapshot.path)
    promised = snapshot.record.get("sha256")
    if promised and hashlib.sha256(data).hexdigest() != promised:
        raise UnreadableError(
            "The archived bytes are damaged: their sha256 is not the one recorded; add the file again."
        )
    return data


def _is_ordinary(path: Path) -> bool:
    """False for what is there and no file: a pipe or a device would be read for ever."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True  # gone, closed or a link to itself: reading it says which


def _name(path: Path, raw: Path) -> str:
    return as_text(path.relative_to(raw).as_posix())


def _keep(folder: Path, digest: str, ending: str, data: bytes) -> bool:
    """Writes the bytes unless they are there; bytes that were damaged since are put right. True if they are new."""
    there = [path for path in folder.glob(f"{digest}.*") if path.suffix != PART]
    if not there:
        write_aside(folder / f"{digest}{ending}", data)
    elif there[0].read_bytes() != data:
        write_aside(there[0], data)
    return not there


def _objects(folder: Path) -> Iterator[Path]:
    return (path for path in _walk(folder) if path.suffix != PART)


def loose_files(raw: Path) -> Iterator[Path]:
    """The documents that somebody put there without a record, in a fixed order."""
    return (path for path in _walk(raw, _NO_LOOSE_FILES) if not _is_note(path))


def _is_note(path: Path) -> bool:
    """Whether a file lies beside documents and is none: of CSV files those with readings are, by their header."""
    ending = path.suffix.lower()
    if ending != ".csv" or not path.is_file():
        return ending in _NO_DOCUMENTS
    try:
        with path.open("rb") as file:
            return not is_readings(file.read(_HEAD))
    except OSError:
        return False  # closed: reading it says so, and a document does not drop out of a release unseen


def _walk(top: Path, without: tuple[str, ...] = ()) -> Iterator[Path]:
    """The files under `top` in a fixed order, without hidden ones and without the folders `without` in it.

    A link to a folder may lead back here: it is not followed but listed like a file, so that somebody hears of it.
    """
    for folder, folders, files in os.walk(top, onerror=_closed):
        here = Path(folder)
        inner = [name for name in folders if not name.startswith(".") and not (here == top and name in without)]
        links = [name for name in inner if (here / name).is_symlink()]
        folders[:] = sorted(set(inner) - set(links))
        yield from (here / name for name in sorted([*files, *links]) if not name.startswith("."))


def _closed(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):
        raise error


def _snapshot(raw: Path, path: Path) -> Snapshot:
    """An object with what its records say. Its name alone promises what its bytes are, also where records were lost."""
    records = list(each_record(raw / _RECORDS / path.stem))
    got = tuple((str(said.get("fetched_at") or ""), str(said.get("url") or "")) for said in records)
    return Snapshot(path, _name(path, raw), {**merged(records), "sha256": path.stem}, got)
