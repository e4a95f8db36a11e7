"""Stata: a `.dta` file a table, with labels for variables and for the values of closed lists.

An empty text and no text are the same to Stata. What a column means stands in its label, and whole in its
first note where 80 characters are too few.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from load.export import dta
from load.export.formats import DTA, FOLDERS, About, DataFile, Written
from load.export.opened import Opened
from load.export.relation import Field, Relation
from schemas.ddl import quoted

_FOLDER = Path(FOLDERS[DTA])
_RESERVED = frozenset(
    "_all _b byte _coef _cons double float if in int long _n _N _pi _pred _rc _skip strL using with".split()
)
_LONGEST_NAME, _LONGEST_LABEL, _LONGEST_NOTE = 32, 80, 60_000
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
# Days and milliseconds from here to 1960, from which Stata counts.
_DAYS, _MILLISECONDS = 3_653, 315_619_200_000
_YES_NO = {0: "no", 1: "yes"}
# Larger whole numbers lose digits in a float of 8 bytes.
_EXACT = 2**53


def write(opened: Opened, relations: Sequence[Relation], folder: Path, about: About) -> Written:
    """Writes `stata/<name>.dta` in `folder` for each relation."""
    (folder / _FOLDER).mkdir()
    files: list[DataFile] = []
    notes: list[str] = []
    for relation in relations:
        path = _FOLDER / f"{relation.name}.dta"
        columns, said = _columns(opened, relation)
        label = f"{relation.name}: {about.title}"
        variables = [column.variable for column in columns]
        with dta.dta_file(folder / path, variables, relation.rows, label, _stamp(about.built_at)) as file:
            for table in opened.batches(relation):
                file.add([column.values(table.column(at)) for at, column in enumerate(columns)])
        notes += said
        files.append(DataFile(path, relation.name, DTA, relation.rows))
    return Written(tuple(files), tuple(notes))


class _Column:
    """How a column is stored. `codes` are the numbers of the words that a closed list has."""

    def __init__(self, field: Field, name: str, kind: int, format: str, codes: dict[str, int] | None = None) -> None:
        self._field, self._codes = field, codes
        labels = {code: word for word, code in codes.items()} if codes else {}
        if field.kind == "boolean":
            labels = _YES_NO
        label, note = _label(field)
        self.variable = dta.Variable(name, kind, format, label, labels, note)

    def values(self, column: pa.ChunkedArray) -> Any:
        kind = self.variable.type
        if self._codes is not None:
            missing = dta.MISSING[kind]
            return np.array([missing if word is None else self._codes[word] for word in column.to_pylist()])
        if kind not in dta.MISSING:
            return [b"" if text is None else _bytes(text) for text in column.cast(pa.string()).to_pylist()]
        if self._field.kind == "date":
            return _numbers(column.cast(pa.int32()), kind, _DAYS)
        if self._field.kind == "moment":
            return _numbers(column.cast(pa.timestamp("ms"), safe=False).cast(pa.int64()), kind, _MILLISECONDS)
        return _numbers(column.cast(pa.int8()) if self._field.kind == "boolean" else column, kind)


def _numbers(column: pa.ChunkedArray, kind: int, more: int = 0) -> np.ndarray[Any, Any]:
    missing = column.is_null().to_numpy()
    numbers = column.fill_null(0).to_numpy() + more
    if kind == dta.DOUBLE:
        numbers = numbers.astype(float)
        missing = missing | ~(np.abs(numbers) < dta.MISSING[dta.DOUBLE])
    return np.where(missing, dta.MISSING[kind], numbers)


def _bytes(text: str) -> bytes:
    # A binary zero would end the text.
    return text.replace("\0", "").encode()


def _columns(opened: Opened, relation: Relation) -> tuple[list[_Column], list[str]]:
    names, notes = _names(relation)
    sizes = _sizes(opened, relation)
    columns = []
    for field, name, (least, most) in zip(relation.fields, names, sizes, strict=True):
        columns.append(_column(opened, relation, field, name, least, most))
        if field.kind == "integer" and columns[-1].variable.type not in dta.MISSING:
            notes.append(f"In {relation.name}.dta {name} is text: Stata has no whole numbers of that size.")
        if field.kind == "text" and _has_zero(opened, relation, field):
            notes.append(f"In {relation.name}.dta binary zeros are left out of {name}: they would end a text there.")
        if field.kind == "number" and max(abs(least), abs(most)) >= dta.MISSING[dta.DOUBLE]:
            notes.append(f"In {relation.name}.dta numbers of {name} are missing that are too large for Stata.")
    return columns, notes


def _column(opened: Opened, relation: Relation, field: Field, name: str, least: Any, most: Any) -> _Column:
    match field.kind:
        case "boolean":
            return _Column(field, name, dta.BYTE, "%8.0g")
        case "date":
            return _Column(field, name, dta.LONG, "%td")
        case "moment":
            return _Column(field, name, dta.DOUBLE, "%tc")
        case "number":
            return _Column(field, name, dta.DOUBLE, "%10.0g")
        case "integer":
            kind = next((kind for kind, (low, high) in dta.RANGES.items() if low <= least and most <= high), None)
            if kind is not None:
                return _Column(field, name, kind, "%12.0g" if kind == dta.LONG else "%8.0g")
            if max(-least, most) <= _EXACT:
                return _Column(field, name, dta.DOUBLE, "%16.0g")
            return _Column(field, name, 20, "%20s")
    if field.values:
        codes = _codes(opened, relation, field)
        return _Column(field, name, dta.BYTE if len(codes) <= dta.RANGES[dta.BYTE][1] else dta.LONG, "%8.0g", codes)
    if most > dta.LONGEST_FIXED:
        return _Column(field, name, dta.STRL, "%-9s")
    return _Column(field, name, max(1, most), f"%-{min(max(9, most), 40)}s")


def _sizes(opened: Opened, relation: Relation) -> list[tuple[Any, Any]]:
    """The least and the greatest number of each column, or the length of its longest text in bytes, twice."""
    asked = []
    for field in relation.fields:
        column = f"CAST({quoted(field.name)} AS {field.type})"
        if field.kind in ("integer", "number"):
            asked += [f"min({column})", f"max({column})"]
        else:
            longest = f"max(strlen({column}))" if field.kind == "text" else "0"
            asked += [longest, longest]
    [row] = opened.connection.execute(f"SELECT {', '.join(asked)} FROM {relation.source}").fetchall()
    numbers = [0 if value is None else value for value in row]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _codes(opened: Opened, relation: Relation, field: Field) -> dict[str, int]:
    """Numbers for the words of a closed list, in its order; words that it does not have come after."""
    column = quoted(field.name)
    asked = f"SELECT DISTINCT {column} FROM {relation.source} WHERE {column} IS NOT NULL ORDER BY 1"
    met = [str(row[0]) for row in opened.connection.execute(asked).fetchall()]
    return {word: code for code, word in enumerate(dict.fromkeys((*field.values, *met)), 1)}


def _has_zero(opened: Opened, relation: Relation, field: Field) -> bool:
    asked = f"FROM (FROM {relation.source} WHERE contains({quoted(field.name)}, chr(0)) LIMIT 1)"
    return bool(opened.connection.execute(asked).fetchall())


def _names(relation: Relation) -> tuple[list[str], list[str]]:
    """Names that Stata takes, and sentences on those that are others."""
    names: list[str] = []
    notes = []
    for name in relation.names:
        fit = re.sub(r"\W|^(?=\d)", "_", name)[:_LONGEST_NAME]
        while fit in _RESERVED or re.fullmatch(r"str\d+", fit) or fit in names:
            fit = f"{fit[: _LONGEST_NAME - 1]}_"
            if fit in names:
                fit = f"{fit[: _LONGEST_NAME - 4]}_{len(names)}"
        names.append(fit)
        if fit != name:
            notes.append(f"In {relation.name}.dta the column {name} is called {fit}.")
    return names, notes


def _label(field: Field) -> tuple[str, str]:
    """The label, and the note where the label is cut."""
    said = " ".join(field.description.split())
    if len(said) <= _LONGEST_LABEL:
        return said, ""
    cut = said[: _LONGEST_LABEL - 1].rsplit(" ", 1)[0]
    return f"{cut}…", said.encode()[:_LONGEST_NOTE].decode(errors="ignore")


def _stamp(built_at: str) -> str:
    """When the release was built, as Stata writes it; nothing where that is not known."""
    try:
        at = datetime.fromisoformat(built_at)
    except ValueError:
        return ""
    return f"{at.day:02d} {_MONTHS[at.month - 1]} {at.year:04d} {at:%H:%M}"
