"""The value of one reading: its number, checked against what is printed, and what is said in place of one."""

from dataclasses import dataclass

from transform.readings.columns import NONE, Line
from transform.readings.printed import Printed, agrees, decimal_sign, parse_printed, plain_number
from transform.readings.words import ReadingWords

_QUALIFIERS: dict[str, str | None] = {
    "": "=", "=": "=", "approx": "≈", "≈": "≈", "lt": "<", "<": "<", "gt": ">", ">": ">", "magnitude": "magnitude",
    NONE: None,
}  # fmt: skip
_BASES = {"": "printed", "printed": "printed", "sequence": "sequence", "derived": "relative", "inferred": "printed"}
_DOUBTED = 0.5


@dataclass(frozen=True, slots=True)
class Figure:
    """What a row says: `number` (None where it is none), the whole it is part of, the figure printed beside it, what
    is said instead (`text`), and how sure it is. `complaint` says what of it cannot be read."""

    number: float | None
    of: float | None
    beside: float | None
    text: str | None
    qualifier: str | None
    basis: str
    confidence: float
    differs: bool = False
    complaint: str | None = None

    @property
    def whole(self) -> int | None:
        """The number as a place: a whole one from 1 up."""
        return int(self.number) if self.number is not None and self.number >= 1 and self.number % 1 == 0 else None


def read_value(line: Line, words: ReadingWords, language: str) -> Figure:
    """The value of `line`. The column `number` counts, and is compared with what is printed; without it the number is
    read off the print by the page's sign before decimals. A place in words («nhì») is one, «cuối bảng» is none."""
    value, given = line.get("value"), line.get("number")
    printed = parse_printed(value, decimal_sign(language))
    number, complaint = plain_number(given), None
    if given and number is None:
        complaint = f"its number is «{given}», which is no plain number; write digits, with a dot before decimals"
    place = words.meaning("place", value) if line.get("indicator") == "rank" and not given else None
    if place:
        number = float(place)
    elif number is None and not given and place is None and printed and _is_all_number(value, printed):
        number = printed.number
    text = line.get("value_text") or (value if number is None and value else None)
    return Figure(
        number=number,
        of=printed.of if printed else None,
        beside=printed.beside if printed else None,
        text=text,
        qualifier=_qualifier(line, words, value),
        basis=_BASES.get(line.get("basis"), "printed"),
        confidence=_confidence(line),
        differs=bool(given) and number is not None and _can_differ(value) and not agrees(value, number),
        complaint=complaint or _unknown(line),
    )


def _is_all_number(value: str, printed: Printed) -> bool:
    """Whether a value is its figure with at most a unit: «từ 0,7» and «30 tỉnh» are more than that."""
    return printed.of is not None or printed.beside is not None or not any(map(str.isalpha, value.split("%")[0]))


def _can_differ(value: str) -> bool:
    return any(map(str.isdigit, value))


def _unknown(line: Line) -> str | None:
    """What stands in the columns with a vocabulary and is no word of it."""
    for column, known in (("qualifier", _QUALIFIERS), ("basis", _BASES)):
        if line.get(column) not in known:
            return f"its {column} is «{line.get(column)}»; write one of {', '.join(filter(None, known))}"
    said = line.get("confidence")
    if said and ((sure := plain_number(said)) is None or not 0 <= sure <= 1):
        return f"its confidence is «{said}»; write a number from 0 to 1"
    return None


def _qualifier(line: Line, words: ReadingWords, value: str) -> str | None:
    """The qualifier of its column; where this says nothing, that of the words printed («hơn 70 %»)."""
    said = _QUALIFIERS.get(line.get("qualifier"), "=")
    return words.meaning("qualifier", value) or said if said == "=" else said


def _confidence(line: Line) -> float:
    said = plain_number(line.get("confidence"))
    if said is not None:
        return said
    return _DOUBTED if line.get("basis") == "inferred" else 1.0
