"""The figure of a cell that counts, with the unit that some write behind each («46 hồ sơ», «12 DVC»)."""

import re
from collections.abc import Sequence

from transform.numbers import Reading, read_value
from transform.vietnamese import fold

RECORDS, SERVED = "records", "services"
_RECORDS = re.compile(r"(?:ho so|hs|giao dich)\.?$")
_SERVED = re.compile(
    r"(?:dich vu(?: hanh chinh)?(?: cong)?(?: truc tuyen)?|dvc(?:tt)?|thu tuc(?: hanh chinh)?|tthc)\.?$"
)
_FIGURE = re.compile(r"([\d.,]*\d)\s*([^\W\d][\w\s]*\.?)")


def figure_in(text: str) -> Reading | None:
    """The number of a cell, with or without the unit of what is counted; None for anything else."""
    reading = read_value(text)
    if reading is not None:
        return reading
    found = _FIGURE.fullmatch(text.strip())
    return read_value(found[1]) if found is not None and _unit(found[2]) is not None else None


def unit_of(texts: Sequence[str]) -> str | None:
    """What the cells of a column say that they count, None where none says it or they differ."""
    said = {_unit(found[2]) for text in texts if (found := _FIGURE.fullmatch(text.strip())) is not None}
    units = {unit for unit in said if unit is not None}
    return units.pop() if len(units) == 1 else None


def _unit(text: str) -> str | None:
    said = fold(text).strip()
    return RECORDS if _RECORDS.match(said) else SERVED if _SERVED.match(said) else None
