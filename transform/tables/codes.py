"""Columns headed with the code of a criterion alone: «1.1 | 1.2 | 2.1» below the names of groups, or without them."""

import re
from collections.abc import Sequence
from itertools import pairwise

_CODE = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,2})\.?")
_FEWEST = 3
# So many that grow from left to right are no maxima, even where some are left out.
_SURE = 5

_Number = tuple[int, ...]


def codes_of(levels: Sequence[Sequence[str]]) -> dict[int, str]:
    """The codes of columns by their place (from 0), from the lowest row of the header over each. Codes count on as the
    items of an outline do; maxima, which stand there too, do not."""
    found = {at: code[1] for at, own in enumerate(levels) if own and (code := _CODE.fullmatch(own[-1].strip()))}
    numbers = [tuple(map(int, code.split("."))) for code in found.values()]
    if len(numbers) < _FEWEST:
        return {}
    goes_on = numbers[0][-1] == 1 and all(_follows(*pair) for pair in pairwise(numbers))
    grows = len(numbers) >= _SURE and all(one < other for one, other in pairwise(numbers))
    return found if goes_on or grows else {}


def _follows(one: _Number, other: _Number) -> bool:
    """Whether `other` is the item behind `one`: the next, the first below it, or the first of a later group."""
    if other == (*one, 1):
        return True
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    return same is not None and other[same] == one[same] + 1 and set(other[same + 1 :]) <= {1}
