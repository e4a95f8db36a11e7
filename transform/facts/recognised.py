"""Facts that were read off pictures are as certain as the characters they rest on."""

import json
from bisect import bisect_right
from typing import Any

from extract.model import Furniture, Paragraph, Picture
from transform.facts.context import Context
from transform.facts.sheet import Row
from transform.scans import Doubt, Trusts
from transform.scans.model import MOST_UNCONFIRMED

_MAXIMUM = "max_points"


def doubt_recognised(context: Context, trusts: Trusts, doubts: list[Doubt]) -> None:
    """Gives every fact the least confidence of the places it was read at, and tells what no arithmetic confirms.

    A cell counts as the checks of `transform.scans` left it, any other place as the characters were recognised. A
    maximum that stands elsewhere than in the fact's own row is told once and lowers no points beside it.
    """
    sure = _Recognised(context)
    if not sure.starts:
        return
    facts = [row for rows in context.sheet.rows.values() for row in rows if row.get("confidence") is not None]
    waiting = [(row, json.loads(row["payload"])) for row in context.sheet.rows.get("pending_fact", [])]
    rows_of = {fact["fact_id"]: fact.get("row_no") for fact in (*facts, *(fact for _, fact in waiting)) if
               "fact_id" in fact}  # fmt: skip
    least: dict[str, float] = {}
    apart: dict[int, tuple[Row, float]] = {}
    for place in context.sheet.rows.get("provenance", []):
        spot = (place["table_no"], place["row_no"], place["column_no"])
        trust = trusts.cells.get(spot) if None not in spot else None
        found = trust.confidence if trust is not None else sure.at(place["char_start"])
        if place["field"] == _MAXIMUM and place["row_no"] != rows_of.get(place["fact_id"]):
            if trust is None and found <= MOST_UNCONFIRMED:
                apart.setdefault(place["char_start"], (place, found))
        else:
            least[place["fact_id"]] = min(least.get(place["fact_id"], 1.0), found)
    for fact in facts:
        _lower(fact, least)
    for row, fact in waiting:
        if _lower(fact, least):
            row["payload"] = json.dumps(fact, ensure_ascii=False, sort_keys=True)
    labels = {table.table_no: table.caption.label for table in context.tables.tables}
    for place, found in apart.values():
        _tell(context, _doubtful_maximum(place, found, labels.get(place["table_no"])))
    for doubt in doubts:
        _tell(context, doubt)


def _lower(fact: Row, least: dict[str, float]) -> bool:
    """Lowers the confidence of a fact to that of its places; says whether it has any."""
    if fact.get("confidence") is None or fact.get("fact_id") not in least:
        return False
    fact["confidence"] = min(fact["confidence"], round(least[fact["fact_id"]], 2))
    return True


def _doubtful_maximum(place: Row, found: float, label: str | None) -> Doubt:
    where = f"Bảng {label}" if label else f"Table {place['table_no']}"
    message = (
        f"{where}: the maximum in «{place['published']}» was read off the picture with a confidence of {found:.2f}; "
        "compare the scan."
    )
    return Doubt("scan_unconfirmed", "warning", message, place["table_no"], label, None, place["column_no"],
                 place["published"])  # fmt: skip


class _Recognised:
    """How sure the characters are at each place of the text; 1 where the file has the text itself."""

    def __init__(self, context: Context) -> None:
        spans = sorted(
            (part.place.char_start, part.place.char_end, part.confidence)
            for block in context.document.blocks
            if not isinstance(block, (Furniture, Picture))
            for part in ((block,) if isinstance(block, Paragraph) else block.cells)
            if part.confidence is not None
        )
        self.starts = [start for start, _, _ in spans]
        self._spans = spans

    def at(self, start: int | None) -> float:
        at = -1 if start is None else bisect_right(self.starts, start) - 1
        return self._spans[at][2] if at >= 0 and start is not None and start <= self._spans[at][1] else 1.0


def _tell(context: Context, doubt: Doubt) -> None:
    where: dict[str, Any] = {
        "work_id": context.work.work_id, "table_no": doubt.table_no, "table_label": doubt.table_label,
        "row_no": doubt.row_no, "column_no": doubt.column_no,
    }  # fmt: skip
    context.sheet.finding(
        doubt.kind, doubt.severity, doubt.message, published=doubt.published, expected=doubt.expected, **where
    )
