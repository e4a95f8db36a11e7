"""Reading the curated CSV files of `data/reference`, with further folders laid over the first."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from transform.errors import ReferenceError
from transform.span import Span


@dataclass(frozen=True)
class File:
    """A curated file: its path in a reference folder, its columns, its key and the columns that need a value.

    `in_order` says that the order of the rows means something: of wording rules the first that matches counts.
    """

    path: str
    key: tuple[str, ...]
    required: tuple[str, ...]
    columns: tuple[str, ...]
    in_order: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row, and where it stands."""

    values: dict[str, str]
    path: Path
    line: int

    @property
    def place(self) -> str:
        """File and line, as messages name them."""
        return f"{self.path}, line {self.line}"

    def __getitem__(self, column: str) -> str:
        return self.values[column]

    def optional(self, column: str) -> str | None:
        """The value, or None where the cell is empty."""
        return self.values[column] or None

    def parts(self, column: str) -> list[str]:
        """The values of a cell that lists several, parted by semicolons."""
        return [part.strip() for part in self.values[column].split(";") if part.strip()]

    def day(self, column: str) -> date | None:
        """The date of a cell, None where it is empty; raises ReferenceError where it is no date."""
        try:
            return _day(self.values[column])
        except ValueError:
            raise self.error(
                f"{column} is «{self.values[column]}»; write a date as 2016-12-31 or leave it empty"
            ) from None

    def span(self) -> Span:
        """The time from `valid_from` to `valid_to`; raises ReferenceError where it ends before it begins."""
        span = _span(self.day("valid_from"), self.day("valid_to"))
        if span.valid_from and span.valid_to and span.valid_to < span.valid_from:
            raise self.error("valid_to lies before valid_from; exchange or mend them")
        return span

    def error(self, sentence: str) -> ReferenceError:
        """An error that names the row."""
        return ReferenceError(f"{self.place}: {sentence}.")


@lru_cache(maxsize=1 << 12)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@lru_cache(maxsize=1 << 12)
def _span(first: date | None, last: date | None) -> Span:
    """One object for the thousands of rows that share their days."""
    return Span(first, last)


def declare(path: str, key: str, columns: str, optional: str = "", *, in_order: bool = False) -> File:
    """A file with the columns that `columns` lists; those of `optional` may be empty."""
    names = tuple(columns.split())
    required = tuple(name for name in names if name not in optional.split())
    return File(path, tuple(key.split()), required, names, in_order)


def read(folders: Sequence[Path], file: File) -> list[Row]:
    """The rows of `file` in the order of their keys, or in their own where it means something.

    They are those of the first folder, with rows of later folders in place of rows of the same key, or beside them.

    The first folder must have the file, later ones need not. Raises ReferenceError where a file is missing, cannot
    be read, has other columns, an empty cell that needs a value, or one key twice.
    """
    rows: dict[tuple[str, ...], Row] = {}
    for number, folder in enumerate(folders):
        path = folder / file.path
        if path.is_file():
            stat = path.stat()
            rows |= _read_one(path, file, (stat.st_mtime_ns, stat.st_size))
        elif number == 0:
            raise ReferenceError(f"{path} is missing; restore it, or name the folder that holds the reference files.")
    return [rows[key] for key in (rows if file.in_order else sorted(rows))]


@lru_cache(maxsize=64)
def _read_one(path: Path, file: File, _: tuple[int, int]) -> Mapping[tuple[str, ...], Row]:
    """The rows of a file by their key, read once for each state of the file: time of change and size."""
    rows: dict[tuple[str, ...], Row] = {}
    for row in _parse(path, file):
        values = row.values
        if "" in values.values() and (empty := [column for column in file.required if not values[column]]):
            raise row.error(f"{empty[0]} is empty; give it a value")
        key = tuple(map(values.__getitem__, file.key))
        if key in rows:
            raise row.error(f"the key {', '.join(filter(None, key))} stands there twice; take one row out")
        rows[key] = row
    return rows


def _parse(path: Path, file: File) -> list[Row]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            header = next(reader, [])
            if sorted(header) != sorted(file.columns):
                raise ReferenceError(f"{path} has the columns {', '.join(header)}; it needs {', '.join(file.columns)}.")
            return [_row(path, reader.line_num, header, cells) for cells in reader if cells]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReferenceError(f"{path} cannot be read ({error}); save it as CSV in UTF-8.") from error


def _row(path: Path, line: int, header: list[str], cells: list[str]) -> Row:
    row = Row(dict(zip(header, map(str.strip, cells), strict=False)), path, line)
    if len(cells) != len(header):
        raise row.error(f"{len(cells)} cells stand under {len(header)} columns; mend the row")
    return row
