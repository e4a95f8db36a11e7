"""What tests of faults share."""

import signal
from collections.abc import Iterator
from types import FrameType

import pytest

SECONDS = 300


@pytest.fixture
def soon() -> Iterator[None]:
    """Ends a test that takes longer than any file may."""

    def too_long(_: int, __: FrameType | None) -> None:
        pytest.fail(f"took longer than {SECONDS} s")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
