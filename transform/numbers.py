"""Numbers as Vietnamese documents print them: a dot between thousands, a comma before decimals.

The meaning of a mark is never inferred from the figures around it: «1.280» is one thousand two hundred and eighty
and «92,75» ninety-two and three quarters on every page, and what fits neither («121.5», «92,7,5») is no number.
"""

import re
from typing import NamedTuple

_NUMBER = re.compile(r"[-−–]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII)
_UNIT = re.compile(r"\s*(?:%|điểm|đ|đơn vị)\.?$", re.IGNORECASE)
_FRACTION = re.compile(r"(\S+?)\s*/\s*(\S+)")
_NOTHING = frozenset({"", "-", "–", "—", "−", "x", "/", "...", "…", "n/a", "không", "không có", "ko"})


class Reading(NamedTuple):
    """`value` as a plain number, `of` what stands behind a slash («1/17», «112,3/138»), else None."""

    value: float
    of: float | None = None


def parse_number(text: str) -> float | None:
    """The number that the whole of `text` is, else None. Leading zeros and one sign are allowed."""
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    return float(text.replace(".", "").replace(",", ".").replace("−", "-").replace("–", "-"))


def read_value(text: str) -> Reading | None:
    """The value of a cell: a number, a number with its unit («92,75%»), or a number of a whole («6/17»)."""
    bare = _UNIT.sub("", text.strip())
    number = parse_number(bare)
    if number is not None:
        return Reading(number)
    parts = _FRACTION.fullmatch(bare)
    if parts is None:
        return None
    value, whole = parse_number(_UNIT.sub("", parts[1])), parse_number(parts[2])
    return None if value is None or whole is None else Reading(value, whole)


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is no value: empty, a dash, «không có»."""
    return text.strip().lower() in _NOTHING


def is_whole(value: float) -> bool:
    """Whether `value` can be a rank: a whole number from 1 up."""
    return value >= 1 and value == int(value)
