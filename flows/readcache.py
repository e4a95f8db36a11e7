"""Readings by what they were made from, so that a night costs what changed: one SQLite file beside the releases.

A document has one row: its last good reading with the key of that, and, where it could not be read since, the key and
the reason of that. A refresh asks for the key as it is tonight; a reading with another key is out of date, and is what
a document keeps that cannot be read tonight. The rows of documents that the archive no longer has are dropped.

One writer at a time, for the whole of a refresh. A kill at any moment leaves what was committed. A file that is damaged
is thrown away, which costs a reading of everything and nothing else.
"""

import fcntl
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple, Self

from flows.errors import complain
from load.errors import LoadError, because_of

FOLDER, FILE, LOCK = ".cache", "readings.sqlite", "lock"

_FORMAT = 1  # of the tables below; a file with another is made anew
_TABLES = """
    CREATE TABLE reading (
        source TEXT PRIMARY KEY, document_id TEXT, made_from TEXT, refused TEXT, reason TEXT, packed BLOB
    ) STRICT;
    CREATE TABLE content (source TEXT PRIMARY KEY, state TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE note (name TEXT PRIMARY KEY, said TEXT NOT NULL) STRICT;
"""
# What SQLite says of the disk; all else that it says of the file is damage.
_OF_THE_DISK = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_BUSY}
)


class CacheDamagedError(Exception):
    """The file of readings is damaged; `renew` makes it anew."""


class Entry(NamedTuple):
    """What is known of a document: of its last good reading the id of the document and the key; if it could not be read
    since, the key and the reason of that."""

    document_id: str | None
    made_from: str | None
    refused: str | None
    reason: str | None


class ReadCache:
    """The cache of one curated folder, held by one refresh. Use it as a context manager.

    Every method raises LoadError if the disk is full or closed, and CacheDamagedError if the file is damaged.
    """

    def __init__(self, curated: Path) -> None:
        self.path = curated / FOLDER / FILE
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = (self.path.parent / LOCK).open("w")
        except OSError as error:
            raise because_of(error, f"build a release in {curated}") from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._lock.close()
            raise LoadError(f"Another refresh of {curated} is going on; wait until it is done and try again.") from None
        try:
            self._open_or_renew()
        except BaseException:
            self._lock.close()
            raise

    def entries(self) -> dict[str, Entry]:
        """What is known, by the documents' names in the archive."""
        with self._sound():
            rows = self._connection.execute("SELECT source, document_id, made_from, refused, reason FROM reading")
            return {source: Entry(*row) for source, *row in rows}

    def packed(self, source: str) -> bytes | None:
        """The packed reading of a document, the last good one; None if there is none."""
        with self._sound():
            row = self._connection.execute("SELECT packed FROM reading WHERE source = ?", (source,)).fetchone()
        return row[0] if row else None

    def put(self, source: str, document_id: str, made_from: str, packed: bytes) -> None:
        """Keeps a reading in the place of an older one."""
        row = (source, document_id, made_from, None, None, packed)
        with self._sound():
            self._connection.execute("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?)", row)

    def refuse(self, source: str, made_from: str, reason: str) -> None:
        """Keeps that the document cannot be read, and why, beside its last good reading."""
        with self._sound():
            self._connection.execute(
                "INSERT INTO reading (source, refused, reason) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET refused = excluded.refused, reason = excluded.reason",
                (source, made_from, reason),
            )

    def commit(self) -> None:
        """Makes what was kept so far safe from a kill."""
        with self._sound():
            self._connection.commit()

    def drop(self, sources: Iterable[str]) -> None:
        """Forgets documents."""
        gone = [(source,) for source in sources]
        with self._sound():
            for table in ("reading", "content"):
                self._connection.executemany(f"DELETE FROM {table} WHERE source = ?", gone)

    def contents(self) -> dict[str, tuple[str, str]]:
        """For each file that was hashed, its state then and its sha256."""
        with self._sound():
            rows = self._connection.execute("SELECT source, state, sha256 FROM content")
            return {source: (state, sha256) for source, state, sha256 in rows}

    def remember(self, hashed: dict[str, tuple[str, str]]) -> None:
        """Keeps states and hashes of files, by name."""
        with self._sound():
            rows = [(source, *known) for source, known in hashed.items()]
            self._connection.executemany("INSERT OR REPLACE INTO content VALUES (?, ?, ?)", rows)

    def note(self, name: str) -> dict[str, Any]:
        """What was noted under `name`; nothing if there is no such note."""
        with self._sound():
            row = self._connection.execute("SELECT said FROM note WHERE name = ?", (name,)).fetchone()
        said = json.loads(row[0]) if row else {}
        return said if isinstance(said, dict) else {}

    def write_note(self, name: str, said: dict[str, Any]) -> None:
        """Notes something for the next refresh."""
        with self._sound():
            self._connection.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (name, json.dumps(said)))

    def renew(self) -> None:
        """Throws a damaged file away, says so, and begins an empty one."""
        complain(f"The cache {self.path} is damaged and was thrown away; every document is read anew.")
        with suppress(AttributeError, sqlite3.Error):
            self._connection.close()
        self._remove()
        with self._sound():
            self._connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """What was read is kept also where the build then failed."""
        try:
            with suppress(CacheDamagedError, LoadError):
                self.commit()
            self._connection.close()
        finally:
            self._lock.close()

    def _open_or_renew(self) -> None:
        try:
            with self._sound():
                self._connect()
        except CacheDamagedError:
            self.renew()

    def _connect(self) -> None:
        self._connection = sqlite3.connect(self.path, check_same_thread=False)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        (made,) = self._connection.execute("PRAGMA user_version").fetchone()
        if made not in (0, _FORMAT):  # by another version of chiso
            self._connection.close()
            self._remove()
            self._connect()
        elif made == 0:
            self._connection.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {_FORMAT}; COMMIT")

    def _remove(self) -> None:
        for path in self.path.parent.glob(f"{self.path.name}*"):
            path.unlink(missing_ok=True)

    @contextmanager
    def _sound(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError) as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
            if code & 0xFF in _OF_THE_DISK or code & 0xFF == sqlite3.SQLITE_IOERR:
                raise LoadError(_of_the_disk(self.path, code & 0xFF)) from error
            raise CacheDamagedError(str(error)) from error


def _of_the_disk(path: Path, code: int) -> str:
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return f"The disk is full or fails, so chiso could not write {path}; make room and try again."
    if code == sqlite3.SQLITE_BUSY:
        return f"Another program has {path} open; close it and try again."
    return f"Chiso may not write {path}; choose a folder that can be written."
