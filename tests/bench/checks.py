"""What checking finds in generated decisions with one fault each, and how long it takes for 100,000 rows of facts."""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd

from tests.checks.decisions import make
from tests.checks.faults import KINDS, faulty
from tests.checks.measure import measure, precision, recall, table
from tests.checks.reading import frames_of
from transform.checks import check

_ROWS = 100_000
_DECISIONS = 24
_NAMES = ("document_id", "work_id", "fact_id", "finding_id", "pending_id")
_OF_DOCUMENTS = (
    "score", "provenance", "document", "work", "source_table", "source_cell", "measure", "service", "evaluation",
    "evaluation_exclusion", "pending_fact",
)  # fmt: skip


def show_checks(documents: int, times: int) -> None:
    """Prints what is found in so many decisions, and what checking takes beside reading the same rows from Parquet."""
    tallies = measure(documents)
    print(f"Injected faults, {documents} generated decisions:")
    print("\n".join(table(tallies)))
    print(f"  recall {recall(tallies):.3f}, precision {precision(tallies):.3f}")
    print(f"Checking {_ROWS:,} rows of score, CPU seconds, best of {min(times, 3)}:")
    for name, share in (("no document with a fault", 0), ("one document in twelve", 12), ("every document", 1)):
        frames = many(share)
        with tempfile.TemporaryDirectory() as folder:
            paths = list(_written(frames, Path(folder)))
            floor = _least(times, lambda paths=paths: [pd.read_parquet(path) for path in paths])  # type: ignore[misc]
        took = _least(times, lambda frames=frames: check(frames))  # type: ignore[misc]
        found = len(check(frames).findings)
        print(f"  {name:<26} {took:6.2f}   {took / floor:5.1f} x reading them ({floor:.2f})   {found:,} findings")


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


def _least(times: int, work: Callable[[], object]) -> float:
    taken = []
    for _ in range(min(times, 3)):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)
