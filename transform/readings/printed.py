"""Figures as pages print them, in Vietnamese or English: «0,7353», «0.8485», «41/63», «01 (0,727)», «11,9 triệu».

Which sign stands before decimals belongs to the page: «1.579» is a thousand and more on a Vietnamese page and one and a
half on an English one. A figure that the page's sign cannot explain («96,6%» on an English page) has the other one.
"""

import re
from typing import NamedTuple

from transform.vietnamese import fold

_NUMBER = re.compile(r"[+\-−–]?\d+(?:[.,]\d+)*", re.ASCII)
_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_LONGEST = 24  # letters of a figure; what is longer is no figure of an office
_GROUPED = {
    ",": re.compile(r"(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?"),
    ".": re.compile(r"(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?"),
}
_TIMES = {"nghin": 1e3, "ngan": 1e3, "thousand": 1e3, "trieu": 1e6, "million": 1e6, "ty": 1e9, "billion": 1e9}
_MULTIPLE = re.compile(rf"\s*({'|'.join(_TIMES)})\b")
# «37, 6%»: the space is a slip of the typesetter.
_TORN = re.compile(r"(?<=\d,) (?=\d+ ?%)")
_MINUS = "-−–"
_ENGLISH = "en"


class Printed(NamedTuple):
    """`number` with what stands behind a slash (`of`: «112,3/138») or beside it in parentheses («01 (0,727)»)."""

    number: float
    of: float | None = None
    beside: float | None = None


def decimal_sign(language: str) -> str:
    """The sign before decimals on a page in that language: a dot in English, else a comma."""
    return "." if language.strip().lower() == _ENGLISH else ","


def parse_printed(text: str, sign: str) -> Printed | None:
    """The figure that `text` holds, words around it left out; None where it holds none, or several of which nobody
    says how they belong together. `sign` is the page's sign before decimals."""
    found = _figures(text, sign)
    if len(found) == 1:
        return Printed(found[0][0])
    if len(found) != 2 or text[: found[0][1]].strip():
        return None
    (first, _, end), (second, start, last) = found
    between, after = text[end:start].strip(), text[last:].strip()
    if between == "/":
        return Printed(first, of=second)
    return Printed(first, beside=second) if between == "(" and after.endswith(")") else None


def agrees(text: str, number: float) -> bool:
    """Whether `number` is one of the figures that `text` can hold, whatever the sign before its decimals; of «50 tỷ
    đồng» it can be the 50, where the unit says the rest."""
    found = {value for sign in _GROUPED for times in (True, False) for value, _, _ in _figures(text, sign, times=times)}
    return any(abs(abs(value) - abs(number)) <= 1e-9 * max(1.0, abs(number)) for value in found)


def decimals(text: str) -> int:
    """How many decimals the first figure of `text` is printed with: «0,7350» has four, «1.579» three or none."""
    found = _NUMBER.search(_TORN.sub("", text))
    parts = re.split(r"[.,]", found[0]) if found else []
    return len(parts[-1]) if len(parts) > 1 else 0


def plain_number(text: str) -> float | None:
    """A number as the column `number` has it: digits, perhaps a sign, a dot before decimals. None for anything else."""
    bare = text.strip()
    return float(bare) if len(bare) <= _LONGEST and _PLAIN.fullmatch(bare) else None


def plain_whole(text: str) -> int | None:
    """A whole number from 0 up as columns have it; None for anything else."""
    number = plain_number(text)
    return int(number) if number is not None and number >= 0 and number % 1 == 0 else None


def _figures(text: str, sign: str, *, times: bool = True) -> list[tuple[float, int, int]]:
    """The figures in `text` with their places; with `times` a word such as «triệu» behind one multiplies it."""
    text, folded = _TORN.sub("", text), fold(_TORN.sub("", text))
    found = []
    for match in _NUMBER.finditer(text):
        value = _value(match[0].lstrip("+" + _MINUS), sign)
        if value is None:
            continue
        word = _MULTIPLE.match(folded, match.end()) if times and len(folded) == len(text) else None
        value *= _TIMES[word[1]] if word else 1
        # A dash between two figures parts them («0,7 - 0,8»); before the first it is a sign.
        negative = match[0][0] in _MINUS and not text[: match.start()].strip()
        found.append((-value if negative else value, match.start(), match.end()))
    return found


def _value(token: str, sign: str) -> float | None:
    """The number of one token by the page's sign, else by the other; None where neither explains it."""
    if len(token) > _LONGEST:
        return None
    for decimal in (sign, "." if sign == "," else ","):
        if _GROUPED[decimal].fullmatch(token):
            bare = token.replace("." if decimal == "," else ",", "").replace(",", ".")
            return float(bare)
    return None
