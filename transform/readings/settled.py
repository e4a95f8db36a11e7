"""Candidates of the rules that a pinned reading settles."""

import json
from typing import Any

from transform.facts.sheet import Sheet
from transform.readings.draft import Draft

VALUES = {
    "score": ("rank", "rank_of", "points", "percent", "index_value", "class"),
    "measure": ("value", "value_text", "percent", "denominator", "rank", "rank_of"),
    "evaluation": ("ranked", "total"),
}
_ALIKE = {"score": ("criterion_id",), "measure": ("indicator", "topic", "service_level", "class"), "evaluation": ()}
_SUBJECT = {"score": "agency_id", "measure": "subject_id", "evaluation": "cohort_id"}


def settle(sheet: Sheet, draft: Draft) -> None:
    """Takes out the candidate that the reading `draft` was made of: nothing waits twice, or beside its own fact."""
    candidates = sheet.rows.get("pending_fact", [])
    at = next((at for at, row in enumerate(candidates) if _is_same(row, draft)), None)
    if at is not None:
        del candidates[at]


def _is_same(candidate: dict[str, Any], draft: Draft) -> bool:
    """Whether a rule's candidate has the subject and the figures of `draft`, which may say more."""
    if candidate["table_name"] != draft.table or candidate["table_no"] is not None:
        return False
    said, row = json.loads(candidate["payload"]), draft.row
    if said.get("subject", said.get(_SUBJECT[draft.table])) != row[_SUBJECT[draft.table]]:
        return False
    figures = [column for column in VALUES[draft.table] if row[column] is not None]
    return any(said.get(column) is not None for column in figures) and all(
        said.get(column) == row[column] for column in (*figures, *_ALIKE[draft.table])
    )
