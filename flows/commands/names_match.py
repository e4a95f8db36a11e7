"""`chiso names match`: what names mean, one or a file of them."""

import csv
import io
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from extract.readers import LARGEST
from flows.errors import DONE, CommandError
from flows.settings import Settings
from flows.show import show_rows
from transform.agencies.lookup import Answer, look_up
from transform.agencies.registry import Registry, load_registry

_ASKED = ("name", "within", "year", "kind")
_ANSWERED = ("agency_id", "agency", "status", "reason")
_YEARS = range(1900, 2200)


def run_match(
    names: list[str], within: str, year: int | None, kind: str, on: date | None, settings: Settings, form: str
) -> int:
    """Prints what each name means; a name that means nobody is an answer, and no failure."""
    if not names:
        raise CommandError("Say which name: «chiso names match 'Sở TT&TT' --within 'Hà Nội'», or --csv FILE.")
    registry = load_registry(settings.folders)
    answers = [look_up(registry, name, within=within, year=_checked(year), kind=kind, on=on) for name in names]
    rows = [(name, *_cells(answer)) for name, answer in zip(names, answers, strict=True)]
    show_rows(("name", *_ANSWERED), rows, form)
    return DONE


def run_match_file(path: Path, settings: Settings) -> int:
    """Writes the rows of a CSV file to standard output, each with its answer. Raises CommandError where the file is no
    such table; nothing is written then."""
    columns, rows = _read(path)
    registry = load_registry(settings.folders)
    memory: dict[tuple[str, ...], Answer] = {}
    answered = [row | dict(zip(_ANSWERED, _cells(_answer(registry, row, memory)), strict=True)) for row in rows]
    writer = csv.DictWriter(sys.stdout, [*columns, *_ANSWERED], lineterminator="\n")
    writer.writeheader()
    writer.writerows(answered)
    return DONE


def _read(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    text = _text(path)
    csv.field_size_limit(LARGEST)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns = [column.strip() for column in next(reader, [])]
        if "name" not in columns:
            raise CommandError(f"{path} has no column «name»; its first line must be name,within,year,kind.")
        if len(set(columns)) < len(columns):
            raise CommandError(f"{path} has two columns of one name; rename one.")
        return [c for c in columns if c not in _ANSWERED], list(_rows(path, reader, columns))
    except csv.Error as error:
        raise CommandError(f"{path}, line {reader.line_num}, is no CSV ({error}); mend it.") from None


def _rows(path: Path, reader: Iterator[list[str]], columns: list[str]) -> Iterator[dict[str, str]]:
    for cells in reader:
        if not cells:
            continue
        if len(cells) != len(columns):
            raise CommandError(
                f"{path}: {len(cells)} cells stand under {len(columns)} columns in «{cells[0][:40]}»; mend it."
            )
        row = dict(zip(columns, cells, strict=True))
        yield {column: value for column, value in row.items() if column not in _ANSWERED}


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise CommandError(f"{path} is larger than {LARGEST // 2**20} MB; split it.")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{path} is not UTF-8; save it as CSV in UTF-8.") from None
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from None


def _checked(year: int | None) -> int | None:
    if year is not None and year not in _YEARS:
        raise CommandError(f"{year} is no year that figures describe; write it as 2016.")
    return year


def _answer(registry: Registry, row: dict[str, str], memory: dict[tuple[str, ...], Answer]) -> Answer:
    key = tuple(row.get(column, "").strip() for column in _ASKED)
    if key not in memory:
        memory[key] = _look_up(registry, *key)
    return memory[key]


def _look_up(registry: Registry, name: str, within: str, year: str, kind: str) -> Answer:
    """The answer for a row; one whose year or kind cannot be read is answered with that, and the others go on."""
    if year and not (year.isascii() and year.isdigit() and int(year) in _YEARS):
        return Answer(None, None, "unknown", f"«{year[:40]}» is no year; write it as 2016, or leave it empty")
    try:
        return look_up(registry, name, within=within, year=int(year) if year else None, kind=kind)
    except ValueError as error:
        return Answer(None, None, "unknown", str(error))


def _cells(answer: Answer) -> tuple[str, str, str, str]:
    return answer.agency_id or "", answer.agency or "", answer.status, answer.reason
