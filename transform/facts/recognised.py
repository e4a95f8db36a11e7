"""Facts that were read off pictures are as certain as the characters they rest on."""

from bisect import bisect_right
from typing import Any

from extract.model import Furniture, Paragraph, Picture
from transform.facts.context import Context
from transform.scans import Doubt, Trusts


def doubt_recognised(context: Context, trusts: Trusts, doubts: list[Doubt]) -> None:
    """Gives every fact the least confidence of the places it was read at, and tells what no arithmetic confirms.

    A cell counts as the checks of `transform.scans` left it, any other place as the characters were recognised.
    """
    sure = _Recognised(context)
    if not sure.starts:
        return
    least: dict[str, float] = {}
    for place in context.sheet.rows.get("provenance", []):
        spot = (place["table_no"], place["row_no"], place["column_no"])
        trust = trusts.cells.get(spot) if None not in spot else None
        found = trust.confidence if trust is not None else sure.at(place["char_start"])
        least[place["fact_id"]] = min(least.get(place["fact_id"], 1.0), found)
    for rows in context.sheet.rows.values():
        for row in rows:
            if row.get("confidence") is not None and row.get("fact_id") in least:
                row["confidence"] = min(row["confidence"], round(least[row["fact_id"]], 2))
    for doubt in doubts:
        _tell(context, doubt)


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
