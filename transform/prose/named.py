"""Headings, and lines that are nothing but the name of whom the lines below them are: «Sở Y tế», «2. Sở Y tế:»."""

import re

from transform.prose.found import Subject
from transform.prose.lex import Lexer

# «Trực tuyến: 120 hồ sơ», «Tiếp nhận trong năm 340 hồ sơ»: a line of a card, below the name of whom it is
_CARD_LINE = re.compile(
    r"(?:[^\W\d_]+[ ,]+){1,10}?(?:(?:mức độ )?[1-4] ?)?:? ?\d[\d.]* ?(?:dịch vụ|dvc|dvctt|hồ sơ)[^.;:]{0,40}[.;]?",
    re.IGNORECASE,
)
_LONGEST_HEADING = 170
_LONGEST_NAME = 80
_AROUND_NAME = frozenset({"NOTE", "NUM", ".", ":", ")", "-", "+", "unit", "ubnd", "*", "•", "–"})


def is_of_card(text: str) -> bool:
    """Whether a line can be one of a card below a name: a few words and a count."""
    return _CARD_LINE.fullmatch(text) is not None


def named_alone(lexer: Lexer, text: str, province: str | None) -> Subject | None:
    """The agency that a line is nothing but the name of; a masthead in capitals and the province itself are none."""
    if len(text) > _LONGEST_NAME or not may_head(text) or text.isupper() or province is None:
        return None
    line = lexer.line(text, 0, len(text))
    named = [token for token in line.tokens if token.symbol == "AG"]
    rest = [token.symbol for token in line.tokens if token.symbol != "AG"]
    if len(named) != 1 or named[0].value == province:
        return None
    if not all(one in _AROUND_NAME or one.isdigit() for one in rest):
        return None
    return Subject("agency", str(named[0].value), text[named[0].start : named[0].end])


def may_head(text: str) -> bool:
    """A line that says what the list below it is of: it ends with a colon, or without any sign, and states nothing."""
    return len(text) <= _LONGEST_HEADING and (text.endswith(":") or text[-1:] not in ".;!?…,")
