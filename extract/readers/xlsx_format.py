"""Numbers as Excel shows them with Vietnamese settings: «92,75», «1.234», «95,2%», «07/02/2017».

A workbook stores 92.7500000001 and says «0.00»; what was printed is «92,75». The rules are those of ECMA-376, part 1,
18.8.31, for numbers, percent, dates, times and scientific notation; a fraction («# ?/?») shows as «General» does: at
most eleven characters, as in a cell that is wide enough, and whole numbers in full. A comma with nothing behind it, as
«0.##» shows 5, is left out.
"""

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from functools import lru_cache
from typing import NamedTuple

# The formats that have a number and no text in the file; those of dates are the system's, here Vietnam's.
BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "dd/mm/yyyy",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "dd/mm/yyyy h:mm", 37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;(#,##0.00)", 41: "#,##0;-#,##0;-", 42: "#,##0;-#,##0;-", 43: "#,##0.00;-#,##0.00;-",
    44: "#,##0.00;-#,##0.00;-", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
_GENERAL_WIDTH = 11
_LARGEST = Decimal(10) ** 15  # Excel keeps fifteen digits
_FIRST_DAY, _FIRST_DAY_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_MOST_DAYS = 2_958_466  # 31 December 9999
_LONGEST = 255  # of a format, by Excel's own limit
_HUGE, _PRECISION = Decimal(10) ** 28, 1000  # digits that the longest format can ask of a number below the first

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]?|(?P<half>AM/PM|A/P)|(?P<general>General)'
    r"|(?P<power>E[+-])|(?P<time>d+|m+|y+|h+|s+)|(?P<sign>.)",
    re.IGNORECASE | re.DOTALL,
)
_SIGNS = {
    "0": "digit", "#": "digit", "?": "digit", ".": "point", ",": "comma", "%": "percent", "@": "text", "/": "slash",
}  # fmt: skip
_CURRENCY = re.compile(r"\$([^-]*)")
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)")
_HOLDS = {
    "<": Decimal.__lt__, "<=": Decimal.__le__, ">": Decimal.__gt__, ">=": Decimal.__ge__, "=": Decimal.__eq__,
    "<>": Decimal.__ne__,
}  # fmt: skip


class _Token(NamedTuple):
    """`kind`: literal, digit (0 # ?), point, comma, slash, percent, power, time, half, elapsed, general or text."""

    kind: str
    text: str


class _Section(NamedTuple):
    tokens: list[_Token]
    condition: tuple[str, Decimal] | None

    def has(self, *kinds: str) -> bool:
        return any(token.kind in kinds for token in self.tokens)


def shown(stored: str, code: str, is_1904: bool = False) -> str:
    """The number `stored`, as the file writes it, in the format `code`; what is no number stays as it is."""
    try:
        exact = Decimal(stored.strip())
        number = Decimal(f"{float(exact):.15g}")
    except (InvalidOperation, ValueError, OverflowError):
        return stored
    if not number.is_finite():
        return stored
    if is_general(code) or abs(number) >= _HUGE:
        return _general(number)
    with localcontext() as context:
        context.prec = _PRECISION
        return _in_format(number, code[:_LONGEST], is_1904)


def _in_format(number: Decimal, code: str, is_1904: bool) -> str:
    sections = _sections(code)
    section, is_signed = _chosen(sections, number)
    if section is None or section.has("text", "general"):
        return _general(number)
    if section.has("time", "half", "elapsed"):
        return _date(section, float(number), is_1904) or _general(number)
    if not section.has("digit"):
        return _literals(section)
    if section.has("slash"):
        return _general(number)
    minus = "-" if number < 0 and is_signed else ""
    body = _power(section, abs(number)) if section.has("power") else _plain(section, abs(number))
    return minus + body if any(digit in body for digit in "123456789") else body


def is_general(code: str) -> bool:
    """Whether the format is none: as good as any for a number without decimals."""
    return code.lower() in ("", "general", "@")


@lru_cache(maxsize=512)
def _sections(code: str) -> list[_Section]:
    sections: list[_Section] = []
    tokens: list[_Token] = []
    condition: tuple[str, Decimal] | None = None
    for found in _TOKEN.finditer(code):
        kind, text = found.lastgroup, found[found.lastgroup] if found.lastgroup else ""
        if kind == "sign" and text == ";":
            sections.append(_Section(tokens, condition))
            tokens, condition = [], None
        elif kind == "bracket":
            if test := _CONDITION.fullmatch(text):
                condition = (test[1], Decimal(test[2]))
            elif money := _CURRENCY.match(text):
                tokens.append(_Token("literal", money[1]))
            elif text.lower() in ("h", "hh", "m", "mm", "s", "ss"):
                tokens.append(_Token("elapsed", text.lower()))
        elif kind is not None:
            tokens.append(_token(kind, text))
    sections.append(_Section(tokens, condition))
    return sections


def _token(kind: str, text: str) -> _Token:
    if kind in ("quoted", "escaped"):
        return _Token("literal", text)
    if kind == "sign":
        return _Token(_SIGNS.get(text, "literal"), text)
    return _Token(kind, text)


def _chosen(sections: list[_Section], number: Decimal) -> tuple[_Section | None, bool]:
    """The section for `number`, and whether a minus is still to be shown: one for negative numbers has its own."""
    for section in sections:
        if section.condition and _HOLDS[section.condition[0]](number, section.condition[1]):
            return section, True
    plain = [section for section in sections if section.condition is None]
    if not plain:
        return None, True
    if len(plain) < len(sections):
        return plain[0], True
    if number < 0 and len(plain) > 1:
        return plain[1], False
    if number == 0 and len(plain) > 2:
        return plain[2], False
    return plain[0], True


def _general(number: Decimal) -> str:
    if number == number.to_integral_value() and abs(number) < _LARGEST:
        return str(int(number))
    if not Decimal("1e-9") <= abs(number) < Decimal("1e11"):
        mantissa, _, power = f"{number:.5E}".partition("E")
        return f"{mantissa.rstrip('0').rstrip('.')}E{power}".replace(".", ",")
    decimals = max(0, _GENERAL_WIDTH - 1 - len(str(int(abs(number)))))
    text = f"{number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def _literals(section: _Section) -> str:
    signs = ("literal", "percent", "point", "comma", "slash")
    return "".join(token.text for token in section.tokens if token.kind in signs)


def _plain(section: _Section, number: Decimal) -> str:
    kinds = [token.kind for token in section.tokens]
    last = max(at for at, kind in enumerate(kinds) if kind == "digit")
    point = kinds.index("point") if "point" in kinds else len(kinds)
    whole = [token.text for at, token in enumerate(section.tokens) if token.kind == "digit" and at < point]
    part = [token.text for at, token in enumerate(section.tokens) if token.kind == "digit" and at > point]
    last_whole = max((at for at, kind in enumerate(kinds) if kind == "digit" and at < point), default=-1)
    first_whole = kinds.index("digit") if whole else last_whole
    is_grouped = "comma" in kinds[first_whole:last_whole]
    for behind in {last_whole, last}:  # each comma there divides by a thousand
        while behind + 1 < len(kinds) and kinds[behind + 1] == "comma":
            number, behind = number / 1000, behind + 1
    number = number.scaleb(2 * kinds.count("percent")).quantize(Decimal(1).scaleb(-len(part)), ROUND_HALF_UP)
    digits, _, rest = f"{number:f}".partition(".")
    fewest = max((at + 1 for at, place in enumerate(part) if place == "0"), default=0)
    rest = rest[:fewest] + rest[fewest:].rstrip("0")
    digits = digits.lstrip("0").rjust(whole.count("0"), "0")
    return _filled(section, point, last_whole, _grouped(digits) if is_grouped else digits, rest)


def _grouped(digits: str) -> str:
    return re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ".", digits)


def _filled(section: _Section, point: int, last_whole: int, digits: str, rest: str) -> str:
    """The section's text with the figures in the place of its first run of digits, and its other signs around them."""
    written: list[str] = []
    has_digits = has_rest = False
    for at, (kind, text) in enumerate(section.tokens):
        if kind == "digit":
            if at < point and not has_digits:
                written.append(digits)
                has_digits = True
            elif at > point and not has_rest:
                written.append(rest)
                has_rest = True
        elif kind == "point":
            written.append("," if rest else "")
        elif kind in ("literal", "percent"):
            written.append(text)
    return "".join(written)


def _power(section: _Section, number: Decimal) -> str:
    kinds = [token.kind for token in section.tokens]
    at = kinds.index("power")
    decimals = sum(kind == "digit" for kind in kinds[kinds.index("point") : at]) if "point" in kinds[:at] else 0
    width = sum(kind == "digit" for kind in kinds[at:])
    mantissa, _, power = f"{number:.{decimals}E}".partition("E")
    return f"{mantissa.replace('.', ',')}E{power[0]}{power[1:].lstrip('0').rjust(max(1, width), '0')}"


def _date(section: _Section, serial: float, is_1904: bool) -> str | None:
    """A day or time by its number; None for one out of the calendar."""
    if not 0 <= serial < _MOST_DAYS:
        return None
    # Excel has a 29 February 1900, so its first sixty days are one later.
    first = _FIRST_DAY_1904 if is_1904 else _FIRST_DAY + timedelta(days=serial < 60)
    moment = first + timedelta(seconds=round(serial * 86400))
    half = section.has("half")
    written: list[str] = []
    before = ""  # the last token of time: minutes are the «m» behind hours or before seconds
    for at, (kind, text) in enumerate(section.tokens):
        if kind == "elapsed":
            seconds = round(serial * 86400)
            count = {"h": seconds // 3600, "m": seconds // 60, "s": seconds}[text[0]]
            written.append(f"{count:0{len(text)}}")
            before = text[0]
        elif kind == "time":
            follows = next((token.text[0].lower() for token in section.tokens[at + 1 :] if token.kind == "time"), "")
            is_minute = text[0] in "mM" and (before == "h" or follows == "s")
            written.append(_part(moment, text.lower(), is_minute, half))
            before = text[0].lower()
        elif kind == "half":
            written.append("SA" if moment.hour < 12 else "CH")
        elif kind in ("literal", "comma", "slash") or (kind == "point" and before != "s"):
            written.append(text)
    return "".join(written)


def _part(moment: datetime, text: str, is_minute: bool, half: bool) -> str:
    width = len(text)
    if is_minute:
        return f"{moment.minute:0{min(width, 2)}}"
    if text[0] == "d":
        names = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
        return names[moment.weekday()] if width > 2 else f"{moment.day:0{width}}"
    if text[0] == "m":
        return f"{moment.month:0{width}}" if width < 3 else f"{'Thg' if width == 3 else 'Tháng '}{moment.month}"
    if text[0] == "y":
        return f"{moment.year % 100:02}" if width < 3 else f"{moment.year:04}"
    if text[0] == "h":
        hour = (moment.hour % 12 or 12) if half else moment.hour
        return f"{hour:0{min(width, 2)}}"
    return f"{moment.second:0{min(width, 2)}}"
