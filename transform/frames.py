"""Rows become frames that the schemas have accepted; what a schema refuses goes to quarantine with its reason."""

import json
from collections import Counter
from collections.abc import Sequence
from operator import is_not
from typing import Any

import pandas as pd

from schemas.frames import Accepted, accept, empty
from schemas.registry import TABLES
from transform.checks import check
from transform.corrections.apply import corrected
from transform.corrections.book import Correction
from transform.ids import stable_id

Rows = dict[str, list[dict[str, Any]]]

_OF_REGISTRY = frozenset({"agency", "agency_version", "agency_code", "cohort_member"})
_kept: dict[str, tuple[list[dict[str, Any]], Accepted]] = {}


def to_frames(rows: Rows) -> dict[str, pd.DataFrame]:
    """A frame for every table of `schemas`. Raises ValueError for a table or column that no schema has."""
    unknown = set(rows) - set(TABLES)
    if unknown:
        raise ValueError(f"no schema has the tables {', '.join(sorted(unknown))}")
    quarantine = list(rows.get("quarantine", []))
    frames: dict[str, pd.DataFrame] = {}
    for name in TABLES:
        if name == "quarantine":
            continue
        accepted = _accepted(name, rows.get(name, []))
        frames[name] = accepted.frame
        quarantine += [_refused(name, row, reason) for row, reason in accepted.rejected]
    frames["quarantine"] = accept("quarantine", quarantine).frame
    return frames


def _accepted(table: str, rows: list[dict[str, Any]]) -> Accepted:
    """What the schema accepts of `rows`. Of the registry's own tables, most rows of a small build, the last answer is
    kept: whoever builds again in one process has the very same rows."""
    if table not in _OF_REGISTRY:
        return accept(table, rows)
    kept = _kept.get(table)
    if kept is None or len(kept[0]) != len(rows) or any(map(is_not, kept[0], rows)):
        kept = _kept[table] = rows, accept(table, rows)
    return kept[1]


def with_checks(frames: dict[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """The frames with what checking them adds: findings, scores that follow from sums, and the places of these."""
    found = check(frames)
    added = {"finding": found.findings, "score": found.scores, "provenance": found.places}
    return frames | {name: _extended(frames[name], name, rows) for name, rows in added.items() if rows}


def with_corrections(frames: dict[str, pd.DataFrame], corrections: Sequence[Correction]) -> dict[str, pd.DataFrame]:
    """The frames with the figures that accepted corrections change, beside what is printed, and what became of each."""
    rows, findings = corrected(frames, corrections)
    added = {"correction": rows, "finding": findings}
    return frames | {name: _extended(frames[name], name, new) for name, new in added.items() if new}


def findings_of_one(rows: Rows) -> list[dict[str, Any]]:
    """What does not add up within one document, `rows` being its own: rows of `finding`, those read with it first."""
    numbered: Counter[tuple[str, str]] = Counter()
    places = []
    for row in rows.get("provenance", []):
        numbered[row["fact_id"], row["field"]] += 1
        places.append({**row, "statement_no": numbered[row["fact_id"], row["field"]]})
    held = {**rows, "provenance": places}
    frames = {name: accept(name, held[name]).frame if held.get(name) else empty(name) for name in TABLES}
    return [*rows.get("finding", []), *check(frames).findings]


def _extended(frame: pd.DataFrame, table: str, rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Raises ValueError where a row does not fit the schema, as it was made here and not read."""
    accepted = accept(table, rows)
    if accepted.rejected:
        raise ValueError(f"a row made for {table} does not fit: {accepted.rejected[0][1]}")
    return pd.concat([frame, accepted.frame], ignore_index=True)


def _refused(table: str, row: dict[str, Any], reason: str) -> dict[str, Any]:
    payload = json.dumps(row, ensure_ascii=False, sort_keys=True, default=str)
    return {
        "quarantine_id": stable_id("z", table, payload), "document_id": row.get("document_id"), "source": None,
        "table_name": table, "reason": reason, "payload": payload,
    }  # fmt: skip
