"""Rows of counts that head a group with its sums: «A | Các Cục | 146», «1 | Cục … | 100», «2 | Cục … | 46»."""

from collections.abc import Sequence

from transform.tables.counted import figure_in
from transform.tables.model import Banner, Column
from transform.tables.rows import Line, numbers_a_group

_FEWEST = 2


def with_sum_heads(lines: Sequence[Line], columns: Sequence[Column]) -> list[Line]:
    """The lines of a table of counts, those that head a group as sections: a letter or Roman numeral stands in place of
    the running number, and every figure is the sum of those below, up to the next group. Whatever the group is called,
    it is no agency."""
    ordinal = next((column.number - 1 for column in columns if column.role == "ordinal"), None)
    agency = next((column.number - 1 for column in columns if column.role == "agency"), None)
    counts = [c.number - 1 for c in columns if c.count is not None and c.count.indicator != "share"]
    if ordinal is None or agency is None:
        return list(lines)
    settled = list(lines)
    for at, line in enumerate(lines):
        name = line.cells[agency]
        if line.role != "data" or name is None or not numbers_a_group(line.texts[ordinal]):
            continue
        below: list[Line] = []
        for other in lines[at + 1 :]:
            if other.role in ("total", "section") or numbers_a_group(other.texts[ordinal]):
                break
            below += [other] if other.role == "data" else []
        if len(below) >= _FEWEST and _are_sums(line, below, counts):
            settled[at] = line._replace(role="section", banner=Banner(name.text, name))
    return settled


def _are_sums(head: Line, below: Sequence[Line], counts: Sequence[int]) -> bool:
    said = [(figure_in(head.texts[at]), [figure_in(line.texts[at]) for line in below]) for at in counts]
    sums = [
        (whole.value, sum(one.value for one in parts if one is not None)) for whole, parts in said if whole is not None
    ]
    return any(whole > 0 for whole, _ in sums) and all(whole == parts for whole, parts in sums)
