"""Numerals of a sentence: plain ones, shares, parts of a whole, and how exact they are."""

import re
from collections.abc import Iterator

from transform.numbers import parse_number
from transform.prose.tokens import Number, Token

# How many, in a word; «một» mostly is no number («một số», «một phần»).
COUNT_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+|\d+"
# A dot between digits that are no thousands is a decimal point of a page that mixes both ways of printing.
_POINT = r"\d+\.\d{1,2}(?!\d)|\d\.\d{4,}|0\.\d+"
_NUMBER = re.compile(
    rf"(?<![\w.,/])(?P<number>{_POINT}|{_DIGITS})"
    rf"(?:\s*/\s*(?P<of>{_DIGITS}))?(?P<percent>\s*%|\s+phần trăm\b)?(?![\w/]|[.,]\d)"
)
_QUALIFIERS = (
    ("≈", r"khoảng|xấp xỉ|gần|ước(?: tính| đạt)?|chừng"),
    (">", r"hơn|trên|ít nhất|tối thiểu|vượt(?: mức)?|không dưới|từ(?= \d[\d.,]* ?%? trở lên)"),
    ("<", r"dưới|chưa đến|chưa đầy|chưa tới|không quá|không đến|tối đa"),
)
_BEFORE = [(sign, re.compile(rf"(?:^|\W)(?:{words})\s+$")) for sign, words in _QUALIFIERS]
_MANY = {"nghìn": 1_000, "ngàn": 1_000, "vạn": 10_000, "triệu": 1_000_000}
_TIMES = re.compile(r"\s+(nghìn|ngàn|vạn|triệu)(?=\s+(?:bộ\s+)?(?:hồ sơ|giao dịch|dịch vụ|dvc|thủ tục))")
_LOOK_BACK = 16
_LONGEST = 24
_EXACT = 15  # digits


def numerals(low: str) -> Iterator[Token]:
    """NUM, PCT and FRAC tokens of a text in lower case. Their value is a `Number`; of a share it is in per cent."""
    for found in _NUMBER.finditer(low):
        value = _value(found["number"])
        if value is None:
            continue
        of = _value(found["of"]) if found["of"] else None
        end = found.end()
        times = _TIMES.match(low, end) if of is None and not found["percent"] else None
        if times is not None:  # «38,6 triệu hồ sơ»
            value, end = round(value * _MANY[times[1]], 3), times.end(1)
        symbol = "PCT" if found["percent"] else "FRAC" if of is not None else "NUM"
        is_decimal = value != int(value) or ("," in found["number"] and len(found["number"]) < 12 and times is None)
        number = Number(value, _qualifier(low, found.start()), of, is_decimal)
        yield Token(symbol, found.start(), end, number)


def _value(text: str) -> float | None:
    if sum(sign.isdigit() for sign in text[:_LONGEST]) > _EXACT or len(text) > _LONGEST:
        return None  # no figure: a float would not hold it as printed
    if re.fullmatch(_POINT, text):
        return float(text)
    return parse_number(text)


def _qualifier(low: str, start: int) -> str:
    before = low[max(0, start - _LOOK_BACK) : start]
    return next((sign for sign, found in _BEFORE if found.search(before)), "=")
