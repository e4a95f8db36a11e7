"""From generated documents to what checking finds in them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd

from flows.reading import read
from tests.checks.decisions import Made
from transform.checks import check
from transform.checks.model import Row
from transform.combine import Read, combine
from transform.frames import to_frames
from transform.reference import Reference, load_reference
from transform.understand import understand

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"


@cache
def reference() -> Reference:
    return load_reference([REFERENCE])


def findings(made: Sequence[Made]) -> list[list[Row]]:
    """What does not add up in each of the printed decisions, by the checks alone. Decisions of different issuers have
    nothing in common and are checked together, as in a warehouse."""
    found: list[list[Row]] = [[] for _ in made]
    for batch in _batches(made):
        frames, at = frames_of({nth: made[nth] for nth in batch})
        for row in check(frames).findings:
            found[at[row["document_id"]]].append(row)
    return found


def frames_of(made: Mapping[int, Made]) -> tuple[dict[str, pd.DataFrame], dict[str, int]]:
    """The tables of a warehouse with these decisions, and which each `document_id` is. Of the register of agencies it
    has only what the documents add."""
    reads, at = [], {}
    for nth, one in made.items():
        understood = understand(read(one.html()), reference(), source=f"{nth}.html")
        at[understood.document.document_id] = nth
        reads.append(Read(understood))
    frames = to_frames(combine(reads, SimpleNamespace(rows=lambda name, met: [])))  # type: ignore[arg-type]
    declared = {work_scheme(read): made[nth].rank_method for read, nth in zip(reads, made, strict=True)
                if made[nth].is_declared}  # fmt: skip
    schemes = frames["scheme"]
    told = schemes["scheme_id"].map(declared)
    frames["scheme"] = schemes.assign(rank_method=schemes["rank_method"].where(told.isna(), told))
    return frames, at


def work_scheme(read: Read) -> Any:
    """The scheme that most scores of a document are of."""
    schemes = pd.Series([row["scheme_id"] for row in read.understanding.rows["score"]])
    return schemes.value_counts().index[0]


def _batches(made: Sequence[Made]) -> Iterator[list[int]]:
    """Numbers of decisions, no two of one province together."""
    batches: list[dict[str, int]] = []
    for nth, one in enumerate(made):
        issuer = one.decision.province.agency_id
        free = next((batch for batch in batches if issuer not in batch), None)
        if free is None:
            batches.append(free := {})
        free[issuer] = nth
    yield from (list(batch.values()) for batch in batches)
