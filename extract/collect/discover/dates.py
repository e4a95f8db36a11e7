"""Times of change, in one form that can be compared as text."""

import calendar
import time
from datetime import UTC, datetime


def iso(text: str) -> str:
    """A W3C date or time as ISO in UTC; empty if `text` is none. The year 1 stands for none with some programs."""
    try:
        said = datetime.fromisoformat(text.strip())
        return (said if said.tzinfo else said.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        return ""


def iso_of_parts(parts: time.struct_time | None) -> str:
    """A time as `feedparser` gives it, in UTC, as ISO; empty if it is none."""
    try:
        return datetime.fromtimestamp(calendar.timegm(parts), UTC).isoformat(timespec="seconds") if parts else ""
    except (ValueError, OverflowError):
        return ""
