"""Progress of a long command: bars on a terminal, a line for each stage elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from flows.settings import Tell


@contextmanager
def progress() -> Iterator[Tell]:
    """Gives a function that is told of progress."""
    if not sys.stderr.isatty():
        yield _Lines()
        return
    from rich.console import Console
    from rich.progress import Progress, TaskID

    with Progress(console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def bar(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done)

        yield bar


class _Lines:
    """Lines go to standard output, which leaves the other one to errors."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def __call__(self, stage: str, done: int, total: int) -> None:
        if stage in self._said:
            return
        self._said.add(stage)
        # A run is not given up because nobody reads on, or the disk of its log is full.
        with suppress(OSError):
            print(f"{stage} {total} documents …" if total > 1 else f"{stage} …", flush=True)  # noqa: T201
