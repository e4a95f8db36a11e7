"""Readings pinned to a document: `data/reference/readings/*.csv`, each row with the words that it rests on."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.curated import File, Row, read
from transform.errors import ReferenceError
from transform.readings.columns import COLUMNS, OPTIONAL, PINNED

FOLDER = "readings"
_NEEDED = ("document_id", "words", "subject", "indicator")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Pins:
    """The pinned readings: all rows by document, and the documents by what tells that another is a version of one:
    the work's id or the page's address."""

    by_document: dict[str, tuple[Row, ...]]
    by_work: dict[str, tuple[Row, ...]]


def load_pins(folders: Sequence[Path]) -> Pins:
    """The pinned readings of `folders`: `data/reference` first, files of the same name laid over it, others beside it.

    Raises ReferenceError, with file and line, for a file with a column that readings do not have or without one that
    they need, and for a row without its document, words, subject or indicator.
    """
    by_document: dict[str, list[Row]] = {}
    by_work: dict[str, list[Row]] = {}
    for name in sorted({path.name for folder in folders for path in (folder / FOLDER).glob("*.csv")}):
        having = [folder for folder in folders if (folder / FOLDER / name).is_file()]
        for row in _rows(having, name):
            by_document.setdefault(row["document_id"], []).append(row)
            for work in {row.values.get("work_id", ""), row.values.get("source", "")} - {""}:
                by_work.setdefault(work, []).append(row)
    return Pins(_frozen(by_document), _frozen(by_work))


def _frozen(rows: dict[str, list[Row]]) -> dict[str, tuple[Row, ...]]:
    return {key: tuple(found) for key, found in rows.items()}


def _rows(folders: Sequence[Path], name: str) -> list[Row]:
    path = f"{FOLDER}/{name}"
    columns = _header(folders[0] / path)
    # The same reading twice would be one fact twice: a row is its own key.
    rows = read(folders, File(path, columns, _NEEDED, columns, in_order=True))
    for row in rows:
        if not _SHA256.fullmatch(row["document_id"]):
            raise row.error(f"document_id is «{row['document_id']}»; write the sha256 of the document, 64 digits")
    return rows


def _header(path: Path) -> tuple[str, ...]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            header = tuple(next(csv.reader(stream, strict=True), []))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReferenceError(f"{path} cannot be read ({error}); save it as CSV in UTF-8.") from error
    known = {*COLUMNS, *OPTIONAL, *PINNED}
    strange = next((column for column in header if column not in known or header.count(column) > 1), None)
    missing = next((column for column in _NEEDED if column not in header), None)
    if strange is not None:
        raise ReferenceError(f"{path}, line 1: «{strange}» is no column of readings, or stands twice; take it out.")
    if missing is not None:
        raise ReferenceError(f"{path}, line 1: the column {missing} is missing; add it.")
    return header
