"""Which table found is which table stated, and which row which: in their order, as many cells alike as can be."""

from collections.abc import Callable, Sequence
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def matched(stated: Sequence[A], found: Sequence[B], likeness: Callable[[A, B], float]) -> list[int | None]:
    """For each of `stated` the index in `found` of what it is, None for what is not there. The pairs keep the order of
    both and are alike as much as they can be in all."""
    width = len(found) + 1
    best = [[0.0] * width for _ in range(len(stated) + 1)]
    like = [[likeness(one, other) for other in found] for one in stated]
    for i in range(len(stated) - 1, -1, -1):
        for j in range(width - 2, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + like[i][j])
    pairs: list[int | None] = []
    j = 0
    for i in range(len(stated)):
        while j < width - 1 and best[i][j] == best[i][j + 1]:
            j += 1
        if j < width - 1 and like[i][j] > 0 and best[i][j] == best[i + 1][j + 1] + like[i][j]:
            pairs.append(j)
            j += 1
        else:
            pairs.append(None)
    return pairs


def same_cells(stated: Sequence[str], found: Sequence[str]) -> int:
    """How many cells of two rows are the same at the same column."""
    return sum(one == other for one, other in zip(stated, found, strict=False))
