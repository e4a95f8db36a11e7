"""A figure and a class in one cell: «4 (Khá)», «Khá (78,5)», «Tốt (hạng 2)»."""

import re
from collections.abc import Sequence

from transform.numbers import is_nothing
from transform.wording import Wording

_BESIDE = re.compile(r"([^()]*[^()\s])\s*\(\s*([^()]*[^()\s])\s*\)")
_FEWEST = 2


def figure_and_class(text: str) -> tuple[str, str] | None:
    """The two halves of a cell of which one has digits and the other has none, as printed."""
    found = _BESIDE.fullmatch(text.strip())
    if found is None or _has_digits(found[1]) == _has_digits(found[2]):
        return None
    return found[1], found[2]


def graded(texts: Sequence[str], wording: Wording) -> tuple[list[str], bool] | None:
    """The figures of a column whose cells hold one and a class that is known, and whether the figure stands first; None
    where most cells do not, or where they differ in it. «2 (đồng hạng)» names no class."""
    said = [text for text in texts if not is_nothing(text)]
    pairs = [pair for text in said if (pair := figure_and_class(text)) is not None]
    first = {_has_digits(one) for one, _ in pairs}
    if len(pairs) < _FEWEST or len(pairs) * 2 <= len(said) or len(first) != 1:
        return None
    is_first = first.pop()
    figures, classes = zip(*(pair if is_first else pair[::-1] for pair in pairs), strict=True)
    return (list(figures), is_first) if all(wording.known_class(one) is not None for one in classes) else None


def _has_digits(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
