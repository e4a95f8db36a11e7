"""From when until when an address gave each document of the archive.

Both are told by what changed there, never by when somebody looked last: of an archive in which nothing changed they are
the same every night.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from extract.collect.addresses import AddressState
from extract.collect.archive import Snapshot
from extract.collect.fetchlog import all_addresses

_VIETNAM = timezone(timedelta(hours=7))
# What we typed from a page goes by the page's address, which never gave it.
_REKEYED = ("transcription", "reading")


class Lifetime(NamedTuple):
    """`first_seen`: when the bytes were first got. `last_seen`: when their address was first found to give others, or
    nothing at all; None as long as they stand. Both in Vietnam's time without a zone, None where no record says so."""

    first_seen: datetime | None = None
    last_seen: datetime | None = None


class _Got(NamedTuple):
    at: datetime
    source: str


def lifetimes(raw: Path, held: Iterable[Snapshot]) -> dict[str, Lifetime]:
    """The lifetime of each document in `held` that has a record, by its name in the archive. Raises ArchiveError where
    a fetch log cannot be read."""
    return _lifetimes(list(held), all_addresses(raw))


def _lifetimes(held: Iterable[Snapshot], addresses: Mapping[str, AddressState]) -> dict[str, Lifetime]:
    first: dict[str, datetime] = {}
    given: dict[str, list[_Got]] = defaultdict(list)
    own: dict[str, str] = {}
    for snapshot in held:
        for said, address in snapshot.got:
            if (at := _time(said)) is None:
                continue
            first[snapshot.source] = min(at, first.get(snapshot.source, at))
            if address and snapshot.rendition not in _REKEYED:
                given[address].append(_Got(at, snapshot.source))
        if snapshot.url:
            own[snapshot.source] = snapshot.url
    ends = {address: _ends(got, addresses.get(address)) for address, got in given.items()}
    return {
        source: Lifetime(_local(at), _local(ends.get(own.get(source, ""), {}).get(source)))
        for source, at in first.items()
    }


def _ends(got: list[_Got], state: AddressState | None) -> dict[str, datetime]:
    """When each document that one address gave was no longer what it gives. What it gives again was not ended."""
    ends: dict[str, datetime] = {}
    ordered = sorted(got)
    for before, after in pairwise(ordered):
        if before.source != after.source:
            ends[before.source] = after.at
    last = ordered[-1]
    ends.pop(last.source, None)
    gone = _time(state.vanished_since) if state is not None and state.vanished_since else None
    if gone is not None and gone >= last.at:
        ends[last.source] = gone
    return ends


def _time(said: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(said)
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _local(time: datetime | None) -> datetime | None:
    return None if time is None else time.astimezone(_VIETNAM).replace(tzinfo=None)
