"""What checking finds in generated decisions with one fault each, and how long it takes for 100,000 rows of facts."""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pandas as pd

from tests.checks.decisions import make
from tests.checks.faults import KINDS, faulty
from tests.checks.measure import measure, precision, recall, table
from tests.checks.reading import frames_of
from transform.checks import check

T = TypeVar("T")
_ROWS = 100_000
_DECISIONS = 24
_MOST = 220  # decisions with faults: reading one takes a quarter of a second
_NAMES = ("document_id", "work_id", "fact_id", "finding_id", "pending_id")
_OF_DOCUMENTS = (
    "score", "provenance", "document", "work", "source_table", "source_cell", "measure", "service", "evaluation",
    "evaluation_exclusion", "pending_fact",
)  # fmt: skip


def show_checks(documents: int, times: int) -> None:
    """Prints what is found in so many decisions, 220 at most, and what checking takes beside reading the same rows from
    Parquet."""
    tallies = measure(min(documents, _MOST))
    print(f"Injected faults, {min(documents, _MOST)} generated decisions:")
    print("\n".join(table(tallies)))
    print(f"  recall {recall(tallies):.3f}, precision {precision(tallies):.3f}", flush=True)
    print(f"Checking {_ROWS:,} rows of score, CPU seconds, best of {min(times, 3)}:")
    floor = 0.0
    for name, share in (("no document with a fault", 0), ("one document in twelve", 12), ("every document", 1)):
        frames = many(share)
        floor = floor or _reading(frames, times)
        took, checked = _least(times, lambda frames=frames: check(frames))  # type: ignore[misc]
        found = f"{len(checked.findings):,} findings"
        print(f"  {name:<26} {took:6.2f}   {took / floor:5.1f} x reading them ({floor:.2f})   {found}", flush=True)


def _reading(frames: dict[str, pd.DataFrame], times: int) -> float:
    """What reading the frames from Parquet takes."""
    with tempfile.TemporaryDirectory() as folder:
        paths = list(_written(frames, Path(folder)))
        return _least(times, lambda: [len(pd.read_parquet(path)) for path in paths])[0]


def many(every: int) -> dict[str, pd.DataFrame]:
    """The tables of generated decisions, copied under other names until they have enough scores; one in `every` has a
    fault, none if that is 0."""
    kinds = list(KINDS)
    made = {}
    for at in range(_DECISIONS):
        is_faulty = every and at % every == 0
        made[at] = faulty(at, kinds[at // max(every, 1) % len(kinds)])[0] if is_faulty else make(at)
    frames, _ = frames_of(made)
    copies = -(-_ROWS // len(frames["score"]))
    return {name: _copied(frame, copies) if name in _OF_DOCUMENTS else frame for name, frame in frames.items()}


def _copied(frame: pd.DataFrame, copies: int) -> pd.DataFrame:
    return pd.concat(
        [frame.assign(**{one: frame[one] + f"#{nth}" for one in _NAMES if one in frame}) for nth in range(copies)],
        ignore_index=True,
    )


def _written(frames: dict[str, pd.DataFrame], folder: Path) -> Iterator[Path]:
    for name, frame in frames.items():
        frame.to_parquet(folder / f"{name}.parquet")
        yield folder / f"{name}.parquet"


def _least(times: int, work: Callable[[], T]) -> tuple[float, T]:
    """The least time of so many runs, three at most, and what the last one returned."""
    taken = []
    for _ in range(min(times, 3)):
        began = time.process_time()
        result = work()
        taken.append(time.process_time() - began)
    return min(taken), result
