"""A reading as bytes and back: compressed JSON, in which what JSON has not is tagged.

No pickle: these bytes lie in a file, and a file that somebody exchanged must not be able to run code. Only the types
listed in `_types` are made anew. What comes back is equal to what went in, and of the same types.
"""

import json
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from transform.understand import Understanding

Row = dict[str, Any]

_TAG = "!"
_PLAIN = (str, int, float, bool, type(None))
_LEVEL = 1  # rows repeat themselves so much that higher levels save little and take three times as long


class PackingError(Exception):
    """Bytes that are no packed reading, or one that this version does not understand."""


def pack(understanding: Understanding) -> bytes:
    """`understanding` as bytes. Raises TypeError for a value of a type that has no tag."""
    parts = {field.name: getattr(understanding, field.name) for field in fields(understanding) if field.name != "rows"}
    whole = {
        "rows": {table: _columnar(rows) for table, rows in understanding.rows.items()},
        "parts": {name: _tagged(value) for name, value in parts.items()},
    }
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def unpack(data: bytes) -> Understanding:
    """The understanding that `data` was made from. Raises PackingError."""
    try:
        whole = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
        parts = {name: _untagged(value) for name, value in whole["parts"].items()}
        return Understanding(rows={table: _rows(packed) for table, packed in whole["rows"].items()}, **parts)
    except (zlib.error, ValueError, TypeError, LookupError, AttributeError) as error:
        raise PackingError(f"no reading of this version ({type(error).__name__})") from error


def _columnar(rows: list[Row]) -> dict[str, Any]:
    """Rows with the same columns share one list of them; values that JSON has not stand apart, by row and place."""
    shapes: dict[tuple[str, ...], int] = {}
    packed, apart = [], []
    for at, row in enumerate(rows):
        values = [shapes.setdefault(tuple(row), len(shapes)), *row.values()]
        for place, value in enumerate(values):
            if type(value) not in _PLAIN:
                apart.append([at, place, _tagged(value)])
                values[place] = None
        packed.append(values)
    return {"shapes": list(shapes), "rows": packed, "apart": apart}


def _rows(packed: dict[str, Any]) -> list[Row]:
    shapes, rows = packed["shapes"], packed["rows"]
    for at, place, value in packed["apart"]:
        rows[at][place] = _untagged(value)
    return [dict(zip(shapes[values[0]], values[1:], strict=True)) for values in rows]


def _tagged(value: Any) -> Any:
    """`value` as JSON has it; an object with the tag is what JSON has not."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [_tagged(part) for part in value]
    if kind is datetime or kind is date:
        return {_TAG: kind.__name__, "of": value.isoformat()}
    if kind is tuple or kind is frozenset:
        parts = sorted(value) if kind is frozenset else value
        return {_TAG: kind.__name__, "of": [_tagged(part) for part in parts]}
    if kind is dict:
        return {_TAG: "dict", "of": [[_tagged(name), _tagged(part)] for name, part in value.items()]}
    if _types().get(kind.__name__) is kind:
        names = _parts_of(kind)
        return {_TAG: kind.__name__, "of": {name: _tagged(getattr(value, name)) for name in names}}
    raise TypeError(f"a reading cannot hold a {kind.__qualname__}; give it a tag in flows/packing.py")


def _untagged(value: Any) -> Any:
    if isinstance(value, list):
        return [_untagged(part) for part in value]
    if not isinstance(value, dict):
        return value
    kind, inner = value[_TAG], value["of"]
    if kind in _SIMPLE:
        return _SIMPLE[kind](inner)
    return _types()[kind](**{name: _untagged(part) for name, part in inner.items()})


_SIMPLE: dict[str, Callable[[Any], Any]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "tuple": lambda parts: tuple(_untagged(part) for part in parts),
    "frozenset": lambda parts: frozenset(_untagged(part) for part in parts),
    "dict": lambda pairs: {_untagged(name): _untagged(part) for name, part in pairs},
}


def _parts_of(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else kind._fields  # type: ignore[attr-defined]


@cache
def _types() -> dict[str, type]:
    """The records that a light reading holds, by name."""
    from extract import model
    from transform.facts.numerals import Numerals
    from transform.facts.work import Work
    from transform.tables.captions import Bound
    from transform.tables.read import Tables

    known = (model.Document, model.Notice, Numerals, Work, Bound, Tables)
    return {kind.__name__: kind for kind in known}
