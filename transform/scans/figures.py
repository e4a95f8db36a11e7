"""What points, percent and maximum of a row have to do with one another, as printed."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from transform.numbers import read_value

# The part of a table's rows that must imply one maximum for it to be the table's.
_MOST = 0.6


def value_of(text: str) -> float | None:
    """The number that a cell prints, None if it prints none or a number of a whole."""
    reading = read_value(text)
    return None if reading is None or reading.of is not None else reading.value


def places_of(text: str) -> int:
    """How many decimals a number is printed with."""
    _, mark, decimals = text.rstrip(" %").rpartition(",")
    return len(decimals) if mark and decimals.isdigit() else 0


def is_percent_of(points: str, percent: str, maximum: float) -> bool:
    """Whether `percent` is what `points` make of `maximum`, rounded or cut at its printed decimals."""
    value, share = value_of(points), value_of(percent)
    if value is None or share is None or maximum <= 0:
        return False
    exact, step = value / maximum * 100, 10.0 ** -places_of(percent)
    cut = math.floor(exact / step + 1e-6) * step
    return abs(exact - share) <= step / 2 + 1e-6 or abs(cut - share) < step / 100


def implied_maximum(rows: Sequence[tuple[str, str]], told: float | None) -> float | None:
    """The maximum that most rows of (points, percent) agree on; `told`, what the header says, where it fits as many.
    None where no whole number fits most of them."""
    usable = [row for row in rows if (value_of(row[0]) or 0) > 0 and (value_of(row[1]) or 0) > 0]
    if len(usable) < 2:
        return told
    votes = Counter(most for row in usable for most in set(_candidates(*row)))
    if told is not None:
        votes[told] += 0
    fits = {most: sum(is_percent_of(*row, most) for row in usable) for most in votes}
    best = max(fits, key=lambda most: (fits[most], most == told, -most), default=None)
    return best if best is not None and fits[best] >= max(2, _MOST * len(usable)) else None


def _candidates(points: str, percent: str) -> Iterable[float]:
    """The whole numbers, and tens, of which `points` can be `percent`."""
    value, share = value_of(points) or 0.0, value_of(percent) or 0.0
    step = 10.0 ** -places_of(percent)
    low, high = value * 100 / (share + step), value * 100 / max(share - step / 2, step / 2)
    if high - low > 60:
        low, high = value * 100 / share - 30, value * 100 / share + 30
    for most in range(max(1, math.floor(low)), math.ceil(high) + 1):
        if is_percent_of(points, percent, float(most)):
            yield float(most)


def adds_up(parts: Sequence[str], whole: str) -> bool:
    """Whether the numbers of `parts` amount to `whole`."""
    values, total = [value_of(part) for part in parts if part.strip()], value_of(whole)
    said = [value for value in values if value is not None]
    if total is None or len(said) != len(values) or len(said) < 2:
        return False
    return abs(sum(said) - total) < 0.006 + 0.5 * 10.0 ** -max(map(places_of, [*parts, whole]), default=0)
