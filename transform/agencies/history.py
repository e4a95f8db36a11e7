"""The versions of agencies: names and statuses in the order of time."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from transform.agencies import files
from transform.agencies.records import Version
from transform.curated import Row, read
from transform.span import Span

Histories = dict[str, list[Row]]


def read_histories(folders: Sequence[Path]) -> Histories:
    """The rows of versions.csv by agency, each agency's in the order of time."""
    rows: Histories = defaultdict(list)
    for row in read(folders, files.VERSIONS):
        rows[row["agency_id"]].append(row)
    return rows


def history_of(row: Row, status: str | None, parent: str | None, histories: Histories) -> tuple[Version, ...]:
    """The versions of an agency: those of versions.csv, or the one of its own row.

    Raises ReferenceError where versions overlap, or disagree with the agency's own row.
    """
    rows = histories.get(row["agency_id"])
    if not rows:
        return (Version(row.span(), row["name_vi"], status, parent, row["evidence"]),)
    history = tuple(
        Version(r.span(), r["name_vi"], r.optional("status"), r.optional("parent_id") or parent, r["evidence"])
        for r in rows
    )
    _refuse_overlaps(history, rows)
    if (history[-1].name_vi, history[-1].status) != (row["name_vi"], status):
        raise row.error("name and status differ from the last row in versions.csv; make them the same")
    if row.span() != Span():
        raise row.error("the dates stand in versions.csv; leave them empty here")
    return history


def named_history(names: Sequence[Row]) -> tuple[Version, ...]:
    """The versions that rows of department_versions.csv give a department, without a parent."""
    history = tuple(Version(r.span(), r["name_vi"], None, None, r["evidence"]) for r in names)
    _refuse_overlaps(history, names)
    return history


def _refuse_overlaps(history: Sequence[Version], rows: Sequence[Row]) -> None:
    for (before, after), place in zip(pairwise(history), rows[1:], strict=True):
        if before.span.overlaps(after.span):
            raise place.error("this version begins before the one above it ends; mend the dates")
