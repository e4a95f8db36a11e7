"""What a run report says of the sources: what collecting found at each, and how old what is known of each is."""

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flows.freshness import SourceAge, days_since

if TYPE_CHECKING:
    from extract.collect.report import SourceReport


def described(source: "SourceReport") -> dict[str, Any]:
    """What collecting found at one source, for JSON."""
    return {
        "source_id": source.source_id,
        "publisher": source.publisher,
        "skipped": source.skipped,
        "found": source.found,
        "new": list(source.new),
        "changed": list(source.changed),
        "unchanged": source.unchanged,
        "failed": [{"url": failure.address, "reason": failure.sentence} for failure in source.failed],
        "vanished": list(source.vanished),
        "unlisted": list(source.unlisted),
        "findings": [{"severity": note.severity, "message": note.sentence} for note in source.findings],
        "requests": source.requests,
        "bytes": source.bytes,
        "seconds": round((source.finished - source.started).total_seconds(), 3),
    }


def told(age: SourceAge, now: datetime) -> dict[str, Any]:
    """The age of a source, for JSON, with days since it was asked, changed and had something new."""
    days = {
        f"days_since_{what}": days_since(moment, now)
        for what, moment in (("checked", age.checked), ("changed", age.changed), ("new", age.new))
    }
    return {**asdict(age), **days}
