"""The fetch log of a source: a line for each fetch, and what is known of each address from them.

fetches/2026/<source_id>.jsonl   every fetch of that year, never changed
addresses/<source_id>.json       what the lines come to, an address each; made from them again where it is missing
"""

import errno
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from extract.collect.addresses import AddressState, after
from extract.collect.errors import ArchiveError
from extract.collect.files import write_aside

if TYPE_CHECKING:  # who only reads a log needs no network
    from extract.collect.net import Answer, FetchError

FETCHES, ADDRESSES = "fetches", "addresses"
_ID = re.compile(r"[a-z0-9][a-z0-9._-]*")
_TOOL = f"chiso {version('chiso')}"


class Fetch(NamedTuple):
    """A whole line of a log and the number it has; `said` is None where it cannot be read."""

    line: int
    said: dict[str, Any] | None


class FetchLog:
    """What was fetched for one source, and how it ended. One at a time may write it; lines of others are taken in."""

    def __init__(self, raw: Path, source_id: str) -> None:
        if not _ID.fullmatch(source_id):
            raise ArchiveError(f"«{source_id}» is no id of a source: use small letters, digits, dot, hyphen.")
        self._raw, self._source_id = raw, source_id
        self._states: dict[str, AddressState] = {}
        self._read: dict[str, int] = {}  # bytes of each year's file that the states rest on

    @classmethod
    def open(cls, raw: Path, source_id: str) -> Self:
        """The log of `source_id` in the archive `raw`, whether there is one yet or not. Raises ArchiveError where it
        cannot be read."""
        log = cls(raw, source_id)
        try:
            log._states, log._read = log._saved()
            for path in log_files(raw, source_id):
                log._catch_up(path)
        except OSError as error:
            raise ArchiveError(
                f"The fetch log of {source_id} in {raw} cannot be read ({error.strerror}); open it and try again."
            ) from None
        return log

    def known(self, url: str) -> AddressState | None:
        """What is known of `url`; None if it was never asked."""
        return self._states.get(url)

    def addresses(self) -> dict[str, AddressState]:
        """What is known, by address, in the order in which they were first asked."""
        return dict(self._states)

    def add(
        self,
        url: str,
        outcome: str,
        *,
        at: datetime,
        answer: "Answer | None" = None,
        error: "FetchError | None" = None,
        sha256: str | None = None,
        reason: str = "",
    ) -> None:
        """Adds a fetch; it is on its way to the disk when this returns. `outcome`: new, changed and unchanged say that
        the server confirmed the document, vanished that it is gone; any other is a failure. `sha256` is that of
        archived bytes, None for pages that are not archived. Raises ArchiveError if it cannot be written."""
        when = at.astimezone(UTC)
        said = {
            "time": when.isoformat(timespec="seconds"),
            "url": url,
            "final_url": answer.final_url if answer else None,
            "status": answer.status if answer else error.status if error else None,
            "outcome": outcome,
            "sha256": sha256,
            "etag": answer.validators.etag if answer else None,
            "last_modified": answer.validators.last_modified if answer else None,
            "headers": answer.headers if answer else {},
            "bytes": len(answer.data) if answer else 0,
            "requests": answer.requests if answer else error.requests if error else 0,
            "tool": _TOOL,
            "reason": reason or (str(error) if error else ""),
        }
        path = self._raw / FETCHES / f"{when.year:04d}" / f"{self._source_id}.jsonl"
        with _writing(self._raw):
            _append(path, said)
            self._catch_up(path)

    def save(self) -> None:
        """Writes down what the lines come to, so that the next run need not read them all. Raises ArchiveError."""
        held = {"read": self._read, "addresses": {url: asdict(state) for url, state in self._states.items()}}
        with _writing(self._raw):
            for path in log_files(self._raw, self._source_id):
                with path.open("rb") as file:
                    os.fsync(file.fileno())
            write_aside(self._state_file, json.dumps(held, ensure_ascii=False).encode("utf-8", "backslashreplace"))

    @property
    def _state_file(self) -> Path:
        return self._raw / ADDRESSES / f"{self._source_id}.json"

    def _saved(self) -> tuple[dict[str, AddressState], dict[str, int]]:
        """What was saved, or nothing if it is missing, broken, or rests on more than the logs hold."""
        try:
            held = json.loads(self._state_file.read_bytes())
            states = {str(url): AddressState(**state) for url, state in held["addresses"].items()}
            read = {str(year): int(size) for year, size in held["read"].items()}
        except (FileNotFoundError, ValueError, TypeError, KeyError, AttributeError):
            return {}, {}
        sizes = {path.parent.name: path.stat().st_size for path in log_files(self._raw, self._source_id)}
        is_sound = all(size <= sizes.get(year, -1) for year, size in read.items())
        return (states, read) if is_sound else ({}, {})

    def _catch_up(self, path: Path) -> None:
        """Takes in the whole lines of `path` that the states do not rest on yet."""
        begin = self._read.get(path.parent.name, 0)
        with path.open("rb") as file:
            file.seek(begin)
            lines, newline, _torn = file.read().rpartition(b"\n")
        for line in lines.split(b"\n"):
            if (said := _parsed(line)) is not None:
                self._states[said["url"]] = after(self._states.get(said["url"]), said)
        self._read[path.parent.name] = begin + len(lines) + len(newline)


@contextmanager
def _writing(raw: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ArchiveError(
            f"The archive {raw} cannot be written ({error.strerror}); name another with --raw."
        ) from None


def log_files(raw: Path, source_id: str = "*") -> list[Path]:
    """The logs of a source, oldest year first; without an id those of all."""
    return sorted((raw / FETCHES).glob(f"[0-9][0-9][0-9][0-9]/{source_id}.jsonl"))


def all_addresses(raw: Path) -> dict[str, AddressState]:
    """What is known of each address that any source was asked for; of one that several were, what is known since last.
    Raises ArchiveError where a log cannot be read."""
    found: dict[str, AddressState] = {}
    for source_id in sorted({path.stem for path in log_files(raw) if _ID.fullmatch(path.stem)}):
        for url, state in FetchLog.open(raw, source_id).addresses().items():
            if url not in found or (found[url].last_tried or "") < (state.last_tried or ""):
                found[url] = state
    return found


def read_log(path: Path) -> Iterator[Fetch]:
    """The whole lines of a log; a last one without its end was torn off when its writer died, and is left out."""
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.endswith(b"\n"):
                yield Fetch(number, _parsed(line))


def _append(path: Path, said: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    line = json.dumps(said, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
    with path.open("a+b", buffering=0) as file:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":  # a writer died in the middle of a line: it must not spoil this one
                line = b"\n" + line
        if file.write(line) != len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _parsed(line: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(line)
    except ValueError:
        return None
    is_fetch = isinstance(said, dict) and all(isinstance(said.get(key), str) for key in ("time", "url", "outcome"))
    return said if is_fetch else None
