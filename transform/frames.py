"""Rows become frames that the schemas have accepted; what a schema refuses goes to quarantine with its reason."""

import json
from typing import Any

import pandas as pd

from schemas.frames import accept
from schemas.registry import TABLES
from transform.ids import stable_id

Rows = dict[str, list[dict[str, Any]]]


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
        accepted = accept(name, rows.get(name, []))
        frames[name] = accepted.frame
        quarantine += [_refused(name, row, reason) for row, reason in accepted.rejected]
    frames["quarantine"] = accept("quarantine", quarantine).frame
    return frames


def _refused(table: str, row: dict[str, Any], reason: str) -> dict[str, Any]:
    payload = json.dumps(row, ensure_ascii=False, sort_keys=True, default=str)
    return {
        "quarantine_id": stable_id("z", table, payload), "document_id": row.get("document_id"), "source": None,
        "table_name": table, "reason": reason, "payload": payload,
    }  # fmt: skip
