"""Charts that a document announces («Hình 1. Biểu đồ …»), and whether this rendition has them."""

import re

from extract.model import Paragraph, Picture
from transform.facts.context import Context

_CHART = re.compile(r"(Hình|Biểu đồ|Đồ thị)\s*(?:số\s*)?(\d+(?:\.\d+)*)\s*[.:)\-–]?\s+\S.*", re.IGNORECASE)
_NEAR = 3  # blocks between a chart's caption and its picture


def read_charts(context: Context) -> None:
    """Adds a finding for every chart: one that is not here, or a picture whose figures nobody has read."""
    blocks = context.document.blocks
    for at, block in enumerate(blocks):
        found = _CHART.fullmatch(block.text) if isinstance(block, Paragraph) else None
        if found is None:
            continue
        label = f"{found[1].capitalize()} {found[2]}"
        near = blocks[max(0, at - _NEAR) : at + _NEAR + 1]
        if any(isinstance(other, Picture) for other in near):
            kind, message = "chart_unread", f"{label} is a picture; its figures are not read."
        else:
            kind = "chart_missing"
            message = f"{label} is announced, but this rendition holds no picture; its figures need the original."
        context.sheet.finding(kind, "info", message, published=label, work_id=context.work.work_id)
