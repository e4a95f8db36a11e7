"""A client whose patience is short, so that the tests of slow servers are quick."""

from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Any

from extract.collect.net import Client, Limits

# Short, for servers that are slow; and long enough for an honest answer from a busy machine.
LIMITS = Limits(connect=5, first_byte=1, silence=1, whole=1.5, largest=8 << 20, backoff=0.01, longest_backoff=0.02)
PATIENT = replace(LIMITS, connect=20, first_byte=6, silence=6, whole=9)
HERE = frozenset({"127.0.0.1"})


def quick_client(**options: Any) -> Client:
    """A client for the portal on 127.0.0.1, and for public addresses as any other."""
    return Client(**{"allow_private": HERE, "limits": LIMITS, **options})


@dataclass
class Time:
    """A clock that only sleeping moves on; `slept` has the pauses."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds

    def clock(self) -> float:
        return self.now
