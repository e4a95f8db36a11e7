"""Documents that could not be read tonight and keep the facts of an earlier night: nothing is lost, and it is said."""

from dataclasses import replace
from typing import Any

from flows.outcome import Outcome
from schemas.registry import TABLES
from transform.ids import stable_id
from transform.understand import Understanding


def fitted(understanding: Understanding) -> Understanding:
    """A reading that an earlier version made, with the tables and columns of this one: a column that is new is empty in
    it, one that is gone is left out."""
    rows = {
        name: [{column: row.get(column) for column in TABLES[name].column_names} for row in found]
        for name, found in understanding.rows.items()
        if name in TABLES
    }
    return replace(understanding, rows=rows)


def finding(outcome: Outcome) -> dict[str, Any]:
    """The finding that marks a document whose facts are of an earlier reading."""
    source = outcome.snapshot.source
    work_id = outcome.read.understanding.work.work_id if outcome.read else None
    return {
        "finding_id": stable_id("n", "reading_kept", source, outcome.reason), "kind": "reading_kept",
        "severity": "warning", "work_id": work_id, "document_id": outcome.document_id,
        "message": f"{source} cannot be read now, and keeps the facts of its last good reading: {outcome.reason}",
        "proposal": "do what the reason says, or take the file out of the archive, and its facts with it",
    }  # fmt: skip
