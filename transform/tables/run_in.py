"""A row of maxima that a rendition ran into the header above it: «Đơn vị Điểm tối đa | Hạ tầng 110 | Tổng điểm 240»."""

import re

from transform.vietnamese import fold

_LABEL = re.compile(r"\s+(?:diem toi da|diem chuan|thang diem|toi da)\s*:?$")
_RUN_IN = re.compile(r"(\S.*[^\W\d_][)\"”»]?)\s+(\d{1,3}(?:[.,]\d{1,3})?)")
_NO_NUMBER = re.compile(r"\b(?:nam|quy|thang|muc(?: do)?|cap(?: do)?|loai|nhom|so|lan|dot)$")
_FEWEST = 2

Levels = tuple[tuple[str, ...], ...]


def without_run_in_maxima(levels: Levels) -> Levels:
    """`levels`, the texts over each column, with the maxima as a row of their own where one column ends with the name
    of such a row and others with numbers; as they are elsewhere."""
    labelled = [at for at, own in enumerate(levels) if own and _label(own[-1])]
    split = {at: found for at, own in enumerate(levels) if own and (found := _numbered(own[-1]))}
    if len(labelled) != 1 or len(split) < _FEWEST:
        return levels
    return tuple(
        (*own[:-1], _label(own[-1])) if at in labelled else (*own[:-1], *split[at]) if at in split else own
        for at, own in enumerate(levels)
    )


def _label(text: str) -> str:
    """What stands before the name of a row of maxima; empty if the heading is that name alone or none."""
    found = _LABEL.search(fold(text))
    return text[: found.start()] if found and len(fold(text)) == len(text) else ""


def _numbered(text: str) -> tuple[str, str] | None:
    found = _RUN_IN.fullmatch(text)
    return (found[1], found[2]) if found and not _NO_NUMBER.search(fold(found[1])) else None
