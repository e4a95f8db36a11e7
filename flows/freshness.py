"""How old what is known of each source is: when it was last asked, last changed, and last had something new."""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.collect.errors import ArchiveError

if TYPE_CHECKING:
    from extract.collect.addresses import AddressState

_ADDRESSES = "addresses"
# So much of a source's log is looked through for its last change, from the end: some ten thousand fetches.
_LOG_BYTES = 8 * 2**20


@dataclass(frozen=True, slots=True)
class SourceAge:
    """What the archive knows of a source; moments are ISO text, None for never.

    `documents` counts the addresses of documents, `checked` is when any address was last asked, `answered` when the
    server last confirmed one, `changed` when a document last had other bytes (None also if that is too long ago to
    matter), `new` when a document was first met, `failing` how many addresses fail now, `failures` how often in a row
    the worst of them did, `vanished` how many are gone.
    """

    source_id: str
    documents: int
    checked: str | None
    answered: str | None
    changed: str | None
    new: str | None
    failing: int
    failures: int
    vanished: int


def ages(raw: Path) -> list[SourceAge]:
    """The age of every source that was asked for this archive, by id. Raises ArchiveError where it cannot be read."""
    try:
        ids = sorted(path.stem for path in (raw / _ADDRESSES).glob("*.json"))
    except OSError as error:
        raise ArchiveError(f"The archive {raw} cannot be read ({error.strerror}); open it and try again.") from None
    if not ids:
        return []
    from extract.collect.fetchlog import FetchLog

    return [_age(raw, source_id, FetchLog.open(raw, source_id).addresses().values()) for source_id in ids]


def days_since(moment: str | None, now: datetime) -> float | None:
    """Days from `moment` to `now`; None for never."""
    if moment is None:
        return None
    return round((now - datetime.fromisoformat(moment)).total_seconds() / 86400, 2)


def _age(raw: Path, source_id: str, states: "Iterable[AddressState]") -> SourceAge:
    known = list(states)
    documents = [state for state in known if state.sha256 is not None]  # listings have none: they are not archived
    gone = [state for state in known if state.vanished_since is not None]
    failing = [state for state in known if state.failures and state.vanished_since is None]
    return SourceAge(
        source_id,
        documents=len(documents),
        checked=_last(state.last_tried for state in known),
        answered=_last(state.last_seen for state in known),
        changed=_last(_changes(raw, source_id)),
        new=_last(state.first_seen for state in documents),
        failing=len(failing),
        failures=max((state.failures for state in failing), default=0),
        vanished=len(gone),
    )


def _changes(raw: Path, source_id: str) -> Iterator[str]:
    """When documents of a source changed lately, by the ends of its newest logs."""
    from extract.collect.fetchlog import log_files

    left = _LOG_BYTES
    for path in reversed(log_files(raw, source_id)):
        if left <= 0:
            return
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - left))
            lines = file.read().split(b"\n")
        left -= size
        yield from (said["time"] for line in lines if b'"changed"' in line and (said := _change(line)))


def _change(line: bytes) -> dict[str, Any] | None:
    """The change of a document that a line of a log says; None for any other line, and one that is cut off."""
    try:
        said = json.loads(line)
    except ValueError:
        return None
    return said if said.get("outcome") == "changed" and said.get("sha256") else None


def _last(moments: Iterable[str | None]) -> str | None:
    return max((moment for moment in moments if moment), default=None)
