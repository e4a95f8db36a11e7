"""What the archive holds, as a list of documents with where and when each was got."""

import hashlib
import json
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from extract.collect.archive import Snapshot, snapshots
from extract.collect.fetchlog import FetchLog, log_files, read_log

# So many characters of a sha256 name a document; fewer are taken for an address.
SHORTEST = 6


@dataclass(frozen=True, slots=True)
class Held:
    """A document of the archive. Times are ISO texts in UTC, empty for files that somebody put there; last_confirmed is
    the last time that it was got or that its server said it is still the same."""

    sha256: str
    bytes: int
    media_type: str
    first_got: str
    last_confirmed: str
    url: str
    source: str
    path: Path


class Shown(NamedTuple):
    """A document with each record of it and each fetch that gave it or asked for its addresses, oldest first."""

    held: Held
    records: list[dict[str, Any]]
    fetches: list[dict[str, Any]]


class _Confirmed(NamedTuple):
    url: str
    last_seen: str
    source_id: str


def inventory(raw: Path, source: str | None = None) -> list[Held]:
    """What the archive holds; with `source` what came from the source of that id or file of that name. Raises
    ArchiveError where it cannot be read."""
    confirmed = _confirmed(raw)
    held = (_held(raw, snapshot, confirmed) for snapshot in snapshots(raw))
    return [one for one in held if source in (None, one.source)]


def show(raw: Path, name: str) -> list[Shown]:
    """The documents whose sha256 begins with `name`, or that came from the address `name`; none if there are none.
    Raises ArchiveError where the archive cannot be read."""
    fetches = [fetch.said for path in log_files(raw) for fetch in read_log(path) if fetch.said]
    by_address = {fetch["sha256"] for fetch in fetches if name in (fetch["url"], fetch.get("final_url"))}
    found = []
    for held in inventory(raw):
        records = list(_records(raw, held.sha256))
        addresses = {held.url, *(record.get(key) for record in records for key in ("url", "final_url"))} - {None, ""}
        is_meant = name in addresses or held.sha256 in by_address
        if is_meant or (len(name) >= SHORTEST and held.sha256.startswith(name.lower())):
            of_it = [one for one in fetches if one["sha256"] == held.sha256 or one["url"] in addresses]
            found.append(Shown(held, records, of_it))
    return found


def _confirmed(raw: Path) -> dict[str, _Confirmed]:
    """By sha256, where and when it was last confirmed, over all sources."""
    newest: dict[str, _Confirmed] = {}
    for source_id in sorted({path.stem for path in log_files(raw)}):
        for url, state in FetchLog.open(raw, source_id).addresses().items():
            if state.sha256 and state.last_seen:
                here = _Confirmed(url, state.last_seen, source_id)
                before = newest.get(state.sha256)
                if before is None or before.last_seen < here.last_seen:
                    newest[state.sha256] = here
    return newest


def _held(raw: Path, snapshot: Snapshot, confirmed: dict[str, _Confirmed]) -> Held:
    path = snapshot.path
    digest = snapshot.record.get("sha256") or _digest(path)
    seen = confirmed.get(digest)
    got = [str(record.get("fetched_at") or "") for record in _records(raw, digest)] or [""]
    return Held(
        sha256=digest,
        bytes=path.stat().st_size if path.is_file() else 0,
        media_type=mimetypes.guess_type(path.name)[0] or "",
        first_got=got[0],
        last_confirmed=max(got[-1], seen.last_seen if seen else ""),
        url=snapshot.url or (seen.url if seen else ""),
        source=seen.source_id if seen else str(snapshot.record.get("source") or snapshot.source),
        path=path,
    )


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""  # closed or gone: reading it says so, a list need not


def _records(raw: Path, digest: str) -> Iterator[dict[str, Any]]:
    for path in sorted((raw / "records" / digest).glob("*.json")) if digest else ():
        try:
            said = json.loads(path.read_bytes())
        except (OSError, ValueError):
            continue  # `archive verify` names it
        if isinstance(said, dict):
            yield said
