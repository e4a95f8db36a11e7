"""What is known of an address from the fetches of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

# Outcomes by which the server confirmed that the document is there.
CONFIRMED = frozenset({"new", "changed", "unchanged"})
VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class AddressState:
    """Times are ISO texts in UTC. etag, last_modified, sha256 and final_url are those of the last time that the server
    confirmed the document (last_seen; first_seen for the first time); failures are those in a row since then, and
    vanished_since is when it was first found gone."""

    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None
    final_url: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    last_tried: str | None = None
    failures: int = 0
    vanished_since: str | None = None
    last_status: int | None = None
    last_outcome: str = ""
    reason: str = ""


def after(state: AddressState | None, fetch: Mapping[str, Any]) -> AddressState:
    """The state after one more fetch (a line of the log)."""
    before = state or AddressState()
    time, outcome = fetch["time"], fetch["outcome"]
    tried = replace(
        before,
        last_tried=time,
        last_status=fetch.get("status"),
        last_outcome=outcome,
        reason=fetch.get("reason") or "",
    )
    if outcome not in CONFIRMED:
        since = before.vanished_since or (time if outcome == VANISHED else None)
        return replace(tried, failures=before.failures + 1, vanished_since=since)
    return replace(
        tried,
        etag=fetch.get("etag"),
        last_modified=fetch.get("last_modified"),
        sha256=fetch.get("sha256") or before.sha256,
        final_url=fetch.get("final_url") or before.final_url,
        first_seen=before.first_seen or time,
        last_seen=time,
        failures=0,
        vanished_since=None,
    )
