"""Reading the curated CSV files, with further folders laid over the first."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from transform.agencies.errors import ReferenceError
from transform.agencies.records import Span


@dataclass(frozen=True)
class File:
    """A curated file: its path in a reference folder, its columns, its key and the columns that need a value."""

    path: str
    key: tuple[str, ...]
    required: tuple[str, ...]
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """One row, and where it stands."""

    values: dict[str, str]
    place: str

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
            return date.fromisoformat(self.values[column]) if self.values[column] else None
        except ValueError:
            raise self.error(
                f"{column} is «{self.values[column]}»; write a date as 2016-12-31 or leave it empty"
            ) from None

    def span(self) -> Span:
        """The time from `valid_from` to `valid_to`; raises ReferenceError where it ends before it begins."""
        span = Span(self.day("valid_from"), self.day("valid_to"))
        if span.valid_from and span.valid_to and span.valid_to < span.valid_from:
            raise self.error("valid_to lies before valid_from; exchange or mend them")
        return span

    def error(self, sentence: str) -> ReferenceError:
        """An error that names the row."""
        return ReferenceError(f"{self.place}: {sentence}.")


def _file(path: str, key: str, columns: str, optional: str = "") -> File:
    names = tuple(columns.split())
    return File(f"agencies/{path}", tuple(key.split()), tuple(n for n in names if n not in optional.split()), names)


_SPAN = "valid_from valid_to"
PROVINCES = _file(
    "provinces.csv", "agency_id", f"agency_id name_vi status name_en bare_in_text {_SPAN} evidence", _SPAN
)
CENTRAL = _file(
    "central.csv", "agency_id", f"agency_id kind name_vi name_en variants {_SPAN} evidence", f"variants {_SPAN}"
)
DEPARTMENTS = _file(
    "departments.csv",
    "slug province_id",
    f"slug province_id name_vi name_en variants {_SPAN} evidence",
    f"province_id variants {_SPAN}",
)
DISTRICTS = _file("districts.csv", "agency_id", f"agency_id province_id name_vi status {_SPAN} evidence", _SPAN)
VERSIONS = _file("versions.csv", "agency_id valid_from", f"agency_id {_SPAN} name_vi status evidence", _SPAN)
CODES = _file("codes.csv", "agency_id system valid_from", f"agency_id system code {_SPAN} evidence", _SPAN)
NAMES = _file(
    "names.csv",
    "scope name_published valid_from",
    f"scope name_published {_SPAN} agency_id status evidence",
    f"agency_id {_SPAN}",
)
EVENTS = _file(
    "events.csv",
    "event_id predecessor_id successor_id",
    "event_id predecessor_id successor_id kind date date_precision legal_basis evidence",
    "date legal_basis",
)
COHORTS = _file(
    "cohorts.csv", "cohort_id", f"cohort_id label_vi kind size member_kinds {_SPAN} evidence", f"size {_SPAN}"
)
MERGERS = _file(
    "mergers.csv",
    "predecessor_id",
    "predecessor_id successor_id successor_name successor_status successor_gso date legal_basis evidence",
    "date legal_basis",
)
FILES = (PROVINCES, CENTRAL, DEPARTMENTS, DISTRICTS, VERSIONS, CODES, NAMES, EVENTS, COHORTS, MERGERS)


def read(folders: Sequence[Path], file: File) -> list[Row]:
    """The rows of `file` in the order of their keys: those of the first folder, with rows of later folders in place of
    rows of the same key, or beside them.

    The first folder must have the file, later ones need not. Raises ReferenceError where a file is missing, cannot
    be read, has other columns, an empty cell that needs a value, or one key twice.
    """
    rows: dict[tuple[str, ...], Row] = {}
    for number, folder in enumerate(folders):
        path = folder / file.path
        if path.is_file():
            rows |= _read_one(path, file)
        elif number == 0:
            raise ReferenceError(f"{path} is missing; restore it, or name the folder that holds the reference files.")
    return [rows[key] for key in sorted(rows)]


def _read_one(path: Path, file: File) -> dict[tuple[str, ...], Row]:
    rows: dict[tuple[str, ...], Row] = {}
    for row in _parse(path, file):
        if empty := [column for column in file.required if not row[column]]:
            raise row.error(f"{empty[0]} is empty; give it a value")
        key = tuple(row[column] for column in file.key)
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
    place = f"{path}, line {line}"
    if len(cells) != len(header):
        raise ReferenceError(f"{place}: {len(cells)} cells stand under {len(header)} columns; mend the row.")
    return Row({column: cell.strip() for column, cell in zip(header, cells, strict=True)}, place)
