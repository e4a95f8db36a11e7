"""Best of several runs: on a machine with other things to do, the least is nearest to what the work itself takes."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path


def best_of(times: int, work: Callable[[], object]) -> float:
    """The shortest of `times` runs, in milliseconds."""
    return min(_once(work) for _ in range(times))


def start_up(times: int, *arguments: str | Path) -> float:
    """The shortest time that a fresh `chiso` takes, in milliseconds, once Python has kept its compiled modules."""
    command = [sys.executable, "-c", "from flows.cli import main; main()", *map(str, arguments)]
    with tempfile.TemporaryDirectory() as kept:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": kept, "PYTHONDONTWRITEBYTECODE": ""}

        def run() -> None:
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)

        run()
        return best_of(times, run)


def _once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
