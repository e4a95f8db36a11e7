"""Numbers as Vietnamese newspapers print them."""

import random


def whole(rng: random.Random, number: int) -> str:
    """1.234, seldom 1234 (never what looks like a year); 05 or 5."""
    if number < 10:
        return f"{number:02d}" if rng.random() < 0.35 else str(number)
    if 1000 <= number < 10000 and not 1900 <= number < 2100 and rng.random() < 0.25:
        return str(number)
    return f"{number:,}".replace(",", ".")


def decimal(number: float, digits: int) -> str:
    """0,7123; trailing zeros as given by `digits`."""
    return f"{number:.{digits}f}".replace(".", ",")


def share(rng: random.Random, low: float = 1, high: float = 99) -> tuple[str, float]:
    """A percentage as printed without its sign, and as a number."""
    digits = rng.choice([0, 1, 1, 2, 2])
    value = round(rng.uniform(low, high), digits)
    return decimal(value, digits), value


def percent_of(part: int, total: int, digits: int) -> tuple[str, float]:
    """The printed share of `part` in `total`, and its number."""
    value = round(100 * part / total + 1e-9, digits)
    return decimal(value, digits), value
