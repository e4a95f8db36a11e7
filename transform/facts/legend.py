"""What codes over columns mean, where a note or a table says so: «CS1: Hạ tầng số; CS2: Nhân lực số»."""

import re
from collections.abc import Iterable, Iterator, Sequence

from transform.numbers import read_value
from transform.tables.legend import is_abbreviation, is_explanation, said_in_lines
from transform.tables.model import Understood

_CODE = re.compile(
    r"(?:[A-ZĐ]{1,4}\.?\s?|(?:tiêu chí|chỉ số|nhóm|lĩnh vực|trụ cột|nội dung)\s+(?:số\s+)?)(?:\d{1,2}|[IVX]{1,4})",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}")


def is_code(heading: str) -> bool:
    """Whether a heading is a sign and a number («CS1») or the number of an outline («1.1»), which say nothing of what
    is scored."""
    return _CODE.fullmatch(heading.strip()) is not None or _is_number(heading)


def _is_number(heading: str) -> bool:
    return _NUMBER.fullmatch(heading.strip()) is not None


def meanings(headings: Iterable[str], texts: Sequence[str], tables: Sequence[Understood]) -> dict[str, str]:
    """What those of `headings` mean that are codes or abbreviations: the words behind them in a line of `texts`, or
    beside them in a row of a table. One with two meanings has none."""
    codes = [heading for heading in dict.fromkeys(headings) if is_code(heading) or is_abbreviation(heading)]
    if not codes:
        return {}
    found: dict[str, set[str]] = {}
    for code, label in (*said_in_lines(codes, texts), *_in_rows(codes, tables)):
        is_name = is_code(code) or is_explanation(label)
        if label and is_name and read_value(label) is None and not is_code(label):
            found.setdefault(code, set()).add(label)
    numbers = [code for code in codes if _is_number(code)]
    if sum(code in found for code in numbers) * 2 < len(numbers):
        # «1.1» alone may be the number of a section or an article.
        found = {code: labels for code, labels in found.items() if code not in numbers}
    return {code: labels.pop() for code, labels in found.items() if len(labels) == 1}


def _in_rows(codes: Sequence[str], tables: Sequence[Understood]) -> Iterator[tuple[str, str]]:
    for table in tables:
        for row in table.rows:
            for code, label in zip(row.texts, row.texts[1:], strict=False):
                if code in codes:
                    yield code, label
