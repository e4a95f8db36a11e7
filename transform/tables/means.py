"""Whether columns are the parts that a published index is the weighted mean of: «Thể chế | Bộ máy | … | PAR INDEX»,
each in per cent of its own maximum. The weights are not printed; the rows show that there are some."""

from collections.abc import Sequence

from transform.numbers import read_value
from transform.tables.model import Column
from transform.tables.sums import Body, value_text

_MORE_ROWS = 3  # than weights, or some weights always fit
_ROUNDING = 0.021  # of figures with two decimals, each rounded, and of the weights found
_WEIGHTS = 0.02  # so far the weights found may lie from 1 together
_LEAST_WEIGHT = 0.005
_SINGULAR = 1e-9


def is_weighted_mean(parts: Sequence[Column], whole: Column, body: Body) -> bool:
    """Whether one set of weights, all above 0 and 1 together, makes the whole of the parts in all rows but a few."""
    lines = [line for row in body if (line := _figures([*parts, whole], row)) is not None]
    if len(parts) < 2 or len(lines) < len(parts) + _MORE_ROWS:
        return False
    weights = _least_squares(lines)
    if weights is None or min(weights) < _LEAST_WEIGHT or abs(sum(weights) - 1) > _WEIGHTS:
        return False
    near = sum(
        abs(sum(weight * value for weight, value in zip(weights, line[:-1], strict=True)) - line[-1]) <= _ROUNDING
        for line in lines
    )
    return near * 10 >= len(lines) * 9


def _figures(columns: Sequence[Column], row: Sequence[str]) -> list[float] | None:
    values = [read_value(value_text(row[c.number - 1], c)) for c in columns if c.number <= len(row)]
    found = [value.value for value in values if value is not None]
    return found if len(found) == len(columns) else None


def _least_squares(lines: Sequence[Sequence[float]]) -> list[float] | None:
    """The weights with which the last figure of each line is nearest to the others together, None if several are."""
    size = len(lines[0]) - 1
    matrix = [[sum(line[i] * line[j] for line in lines) for j in range(size + 1)] for i in range(size)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda i: abs(matrix[i][at]))
        if abs(matrix[pivot][at]) <= _SINGULAR * max(1.0, abs(matrix[at][size])):
            return None
        matrix[at], matrix[pivot] = matrix[pivot], matrix[at]
        for other in range(size):
            factor = matrix[other][at] / matrix[at][at] if other != at else 0.0
            if factor:
                matrix[other] = [one - factor * two for one, two in zip(matrix[other], matrix[at], strict=True)]
    return [matrix[at][size] / matrix[at][at] for at in range(size)]
