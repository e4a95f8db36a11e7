"""Lists that stand side by side in one table: TT, agency, points, and again TT, agency, points."""

from collections.abc import Sequence
from dataclasses import replace

from transform.tables.model import Column
from transform.tables.roles import NUMERIC, RESULTS

_FIGURES = RESULTS | NUMERIC | {"value", "criterion_points"}


def with_blocks(columns: Sequence[Column]) -> list[Column]:
    """`columns` with the number of their block: each list has a column of agencies and the same results behind it."""
    named = [at for at, column in enumerate(columns) if column.role == "agency"]
    if len(named) < 2:
        return list(columns)
    before = [column.role for column in columns[: named[0]] if column.role != "unnamed"]
    starts = [0, *(_start(columns, at, before) for at in named[1:])]
    ends = [*starts[1:], len(columns)]
    blocks = [columns[start:end] for start, end in zip(starts, ends, strict=True)]
    results = [[column.role for column in block if column.role in _FIGURES] for block in blocks]
    if not results[0] or any(other != results[0] for other in results[1:]):
        return list(columns)
    return [replace(column, block=at) for at, block in enumerate(blocks) for column in block]


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
