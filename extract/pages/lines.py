"""Lines of one text put together."""

import re
from collections.abc import Iterable

_FIGURES = re.compile(r"\d[\d.,]*%?")


def wrapped(lines: Iterable[str]) -> str:
    """Lines of one text as one. A line may break behind a hyphen or a stroke within a word («QĐ-», «UBND»), and a
    narrow cell in the middle of a figure («812,», «5»)."""
    text = ""
    for line in lines:
        if not text:
            text = line
        elif (text[-1] in "-/" and len(text) > 1 and not text[-2].isspace()) or (
            text[-1] in ".," and _FIGURES.fullmatch(text) and _FIGURES.fullmatch(line)
        ):
            text += line
        else:
            text = f"{text} {line}"
    return text
