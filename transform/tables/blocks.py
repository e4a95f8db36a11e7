"""Lists that stand side by side in one table: TT, agency, points, and again TT, agency, points."""

from collections.abc import Sequence
from dataclasses import replace

from transform.tables.model import Column
from transform.tables.roles import NUMERIC, RESULTS

_FIGURES = RESULTS | NUMERIC | {"value", "criterion_points"}


def with_blocks(columns: Sequence[Column]) -> list[Column]:
    """`columns` with the number of their block: each list has a column of agencies and the same results behind it,
    or a heading of its own over all of them, which then is none of its columns'."""
    named = [at for at, column in enumerate(columns) if column.role == "agency"]
    if len(named) < 2:
        return list(columns)
    before = [column.role for column in columns[: named[0]] if column.role != "unnamed"]
    starts = [0, *(_start(columns, at, before) for at in named[1:])]
    ends = [*starts[1:], len(columns)]
    blocks = [columns[start:end] for start, end in zip(starts, ends, strict=True)]
    results = [[column.role for column in block if column.role in _FIGURES] for block in blocks]
    own_headed = all(results) and _have_own_headings(blocks)
    if not own_headed and (not results[0] or any(other != results[0] for other in results[1:])):
        return list(columns)
    placed = [replace(column, block=at) for at, block in enumerate(blocks) for column in block]
    return [replace(c, levels=c.levels[1:]) if own_headed and c.role in _FIGURES else c for c in placed]


def _have_own_headings(blocks: Sequence[Sequence[Column]]) -> bool:
    """Whether one heading stands over all columns of each list, and another over the next: «A. Sở, ngành | B. Huyện»
    over lists that need not have the same columns."""
    tops = [{column.levels[0] for column in block if len(column.levels) > 1} for block in blocks]
    whole = all(len(column.levels) > 1 for block in blocks for column in block)
    return whole and all(len(top) == 1 for top in tops) and len(set.union(*tops)) == len(blocks)


def _start(columns: Sequence[Column], at: int, before: Sequence[str]) -> int:
    """Where the list begins whose agencies stand in column `at`: with the same columns before them as in the first."""
    start = at
    for role in reversed(before):
        if columns[start - 1].role != role:
            return start
        start -= 1
    return start


def in_blocks(columns: Sequence[Column]) -> list[list[Column]]:
    """The columns of each block."""
    return [[c for c in columns if c.block == block] for block in sorted({column.block for column in columns})]
