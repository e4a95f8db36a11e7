"""One value on its way into a column: what fits the column's kind, and why another does not."""

import math
import numbers
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pandas as pd

_NOTHING = frozenset({type(None)})
# Types that a column takes as they are; a column of nothing else needs no look at each value.
_PLAIN: dict[str, frozenset[type]] = {
    "text": _NOTHING | {str},
    "integer": _NOTHING | {int},
    "number": _NOTHING | {int, float},
    "boolean": _NOTHING | {bool},
    "date": _NOTHING | {date},
    "moment": _NOTHING,
}
_LARGEST = 2**63 - 1


class Misfit(ValueError):
    """The value is of another kind than the column."""


def _text(value: object) -> str:
    # Half a surrogate pair, left over from a wrong decoding, is a str that no file can hold.
    if type(value) is str and _is_encodable(value):
        return value
    raise Misfit("text")


def _integer(value: object) -> int:
    whole = value
    if isinstance(value, float | Decimal | numbers.Integral) and value == int(value):
        whole = int(value)
    if type(whole) is int and type(value) is not bool and abs(whole) <= _LARGEST:
        return whole
    raise Misfit("a whole number")


def _number(value: object) -> float:
    if type(value) is bool:
        raise Misfit("a number")
    if isinstance(value, numbers.Real | Decimal) and math.isfinite(value):
        return float(value)
    raise Misfit("a number")


def _boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise Misfit("true or false")


def _date(value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        raise Misfit("a date (YYYY-MM-DD)") from None


def _moment(value: object) -> datetime:
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time())
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(_text(value))
    except ValueError:
        raise Misfit("a point in time (YYYY-MM-DDTHH:MM)") from None
    return moment.replace(tzinfo=None)


_CONVERTERS: dict[str, Callable[[object], Any]] = {
    "text": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _date,
    "moment": _moment,
}


def fit(kind: str, values: list[Any]) -> tuple[list[Any], dict[int, str]]:
    """`values` as the column's kind has them, and by position what each misfit should have been.

    A misfit's own place is left empty. NaN, NaT and NA are empty values, not misfits.
    """
    if set(map(type, values)) <= _PLAIN[kind] and _is_sound(kind, values):
        return values, {}
    convert = _CONVERTERS[kind]
    fitted: list[Any] = []
    misfits: dict[int, str] = {}
    for position, value in enumerate(values):
        result = None
        try:
            result = None if _is_empty(value) else convert(value)
        except (Misfit, OverflowError, ValueError) as error:
            misfits[position] = str(error) if isinstance(error, Misfit) else "a finite number"
        fitted.append(result)
    return fitted, misfits


def _is_sound(kind: str, values: list[Any]) -> bool:
    """Whether values of the plain types can be taken as they are: looked at all at once, as a build has millions."""
    held = filter(None, values)
    if kind == "text":
        return _is_encodable("".join(held))
    if kind == "integer":
        return max(map(abs, held), default=0) <= _LARGEST
    return kind != "number" or all(map(math.isfinite, held))


def _is_empty(value: object) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value))


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
