"""What a refresh costs, by how many documents there are and how many of them changed: seconds, memory, per document."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tests.bench.many import fill, write

CHANGED = 10
TOLERANCE = 1.3  # of what is measured on a machine with other things to do

# Each refresh in a process of its own, which then says how much memory it had at most; that of its workers beside it.
_REFRESH = """
import json, resource, sys
from pathlib import Path
from flows.pipeline import run
from flows.settings import Settings
raw, curated, jobs = sys.argv[1:]
report = run(Settings(raw=Path(raw), curated=Path(curated), offline=True, jobs=int(jobs)))
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
work = sum(one.ru_utime + one.ru_stime for one in used)
peak = max(one.ru_maxrss for one in used) // 1024
print(json.dumps([work, report.read_anew, report.release.unchanged, sum(report.rows.values()), peak]))
"""


class Cost(NamedTuple):
    """What one refresh took and did. `seconds` passed, in `work` of them processors worked for it: on a machine with
    other things to do, that is what can be compared. `megabytes` is the peak of its largest process."""

    seconds: float
    work: float
    read: int
    unchanged: bool
    rows: int
    megabytes: int


def refresh(raw: Path, curated: Path, jobs: int = 1) -> Cost:
    """Refreshes in a new process."""
    began = time.perf_counter()
    command = [sys.executable, "-c", _REFRESH, raw, curated, str(jobs)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return Cost(time.perf_counter() - began, *json.loads(done.stdout))


def costs(documents: int, jobs: int) -> list[tuple[str, Cost]]:
    """A first refresh of so many documents, one with nothing changed, and one with ten changed."""
    with tempfile.TemporaryDirectory() as folder:
        raw, curated = Path(folder) / "raw", Path(folder) / "curated"
        fill(raw, documents)
        found = [("first", refresh(raw, curated, jobs)), ("unchanged", refresh(raw, curated, jobs))]
        for number in range(0, documents, max(1, documents // CHANGED)):
            write(raw, number, version=1)
        return [*found, (f"{CHANGED} changed", refresh(raw, curated, jobs))]


def show(documents: int, jobs: int) -> None:
    """Prints the costs for an eighth, a quarter, a half and all of `documents`. Raises SystemExit if a document of many
    costs more than one of few."""
    print(f"Refresh with --jobs {jobs}; each: processor time a document, and beside that of the fewest")
    floor: dict[str, float] = {}
    for part in (documents // 8, documents // 4, documents // 2, documents):
        for name, cost in costs(part, jobs):
            each = cost.work / part
            ratio = each / floor.setdefault(name, each)
            print(
                f"  {part:>6} documents  {name:<11} {cost.seconds:7.1f} s, {cost.work:7.1f} s of work  "
                f"{1000 * each:7.2f} ms each  {ratio:5.2f} x  {cost.megabytes:>6} MB   "
                f"read {cost.read}, {cost.rows:,} rows{', nothing built' * cost.unchanged}",
                flush=True,
            )
            if ratio > TOLERANCE:
                raise SystemExit(f"The cost of a refresh ({name}) grows faster than the number of documents.")
