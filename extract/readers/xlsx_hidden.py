"""What a sheet hides: rows and columns that nobody sees, by hand, by a filter or in a closed group."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Hidden(NamedTuple):
    """The numbers of hidden rows or columns, ascending, each once."""

    at: tuple[int, ...] = ()

    @classmethod
    def of(cls, numbers: Iterable[int]) -> "Hidden":
        return cls(tuple(sorted(set(numbers))))

    def has(self, number: int) -> bool:
        found = bisect_left(self.at, number)
        return found < len(self.at) and self.at[found] == number

    def shown(self, first: int, last: int) -> int:
        """How many from `first` to `last` are seen."""
        return last - first + 1 - (bisect_right(self.at, last) - bisect_left(self.at, first))

    def next_shown(self, number: int) -> int:
        """The first from `number` on that is seen."""
        start = low = bisect_left(self.at, number)
        high = len(self.at)
        while low < high:  # as long as none is left out they are in step with their places
            middle = (low + high) // 2
            if self.at[middle] - number == middle - start:
                low = middle + 1
            else:
                high = middle
        return number + low - start
