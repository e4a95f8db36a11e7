"""The corrections that people wrote: `data/reference/corrections.csv`, and what is refused of it."""

import re
import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.curated import Row, declare, read

CORRECTIONS = declare(
    "corrections.csv",
    "correction_id",
    "correction_id work_id table_label part row_no agency_published year criterion_id field printed corrected reason "
    "evidence status",
    "table_label part row_no agency_published year criterion_id",
)

ACCEPTED = "accepted"
STATUSES = (ACCEPTED, "proposed", "withdrawn")
NUMBERS = ("points", "percent", "index_value", "rank")
FIELDS = (*NUMBERS, "class", "agency_id")

_ID = re.compile(r"[a-z0-9][a-z0-9._/-]*")
_WHOLE = re.compile(r"[1-9][0-9]{0,8}")
_DECIMAL = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,15})?")
# One thousand two hundred and eighty by a Vietnamese hand, one and a bit by another.
_AMBIGUOUS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LONGEST = 2000
# What a spreadsheet runs where somebody opens an export; of printed text and a number below zero it is the beginning.
_RUN = ("=", "+", "-", "@")
_MAY_BEGIN_SO = frozenset({"printed", "corrected", "table_label", "part", "agency_published"})


@dataclass(frozen=True, slots=True)
class Correction:
    """A figure or name that a work prints and that should be another one. A place left open (None) fits any; `printed`
    is the guard: the correction holds only where the place still prints it. `number` is `corrected` where that is a
    number."""

    correction_id: str
    work_id: str
    table_label: str | None
    part: str | None
    row_no: int | None
    agency_published: str | None
    year: int | None
    criterion_id: str | None
    field: str
    printed: str
    corrected: str
    reason: str
    evidence: str
    status: str

    @property
    def number(self) -> float | None:
        return float(self.corrected) if self.field in NUMBERS else None


def plain(text: str) -> str:
    """The text as two printings of it are compared: composed, and with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def load_corrections(folders: Sequence[Path], agencies: Container[str]) -> tuple[Correction, ...]:
    """The corrections of `folders` by their id, whatever their status; `agencies` has the ids of all agencies.

    Raises ReferenceError, with file and line, for a broken row, a value that cannot be, and a second accepted
    correction of one place.
    """
    taken: dict[tuple[str | int | None, ...], dict[str | None, Correction]] = {}
    corrections = []
    for row in read(folders, CORRECTIONS):
        correction = _correction(row, agencies)
        if correction.status == ACCEPTED:
            _take_place(row, correction, taken)
        corrections.append(correction)
    return tuple(corrections)


def _correction(row: Row, agencies: Container[str]) -> Correction:
    _refuse_odd_text(row)
    _demand(row, "correction_id", _ID, "give it a name of small letters, digits, - . / and _")
    _demand(row, "row_no", _WHOLE, "write the number of the data row, from 1, or leave it empty")
    _demand(row, "year", _YEAR, "write a year as 2016 or leave it empty")
    for column, allowed in (("status", STATUSES), ("field", FIELDS)):
        if row[column] not in allowed:
            raise row.error(f"{column} is «{_shown(row[column])}»; write one of {', '.join(allowed)}")
    if not row["row_no"] and not row["agency_published"]:
        raise row.error("row_no and agency_published are empty; give the row, or the name that is printed in it")
    _refuse_impossible(row, agencies)
    if plain(row["corrected"]) == plain(row["printed"]):
        raise row.error("printed and corrected are the same; take the row out or say what should stand there")
    return Correction(
        correction_id=row["correction_id"],
        work_id=plain(row["work_id"]),
        table_label=_text(row, "table_label"),
        part=_text(row, "part"),
        row_no=int(row["row_no"]) if row["row_no"] else None,
        agency_published=_text(row, "agency_published"),
        year=int(row["year"]) if row["year"] else None,
        criterion_id=_text(row, "criterion_id"),
        field=row["field"],
        printed=plain(row["printed"]),
        corrected=plain(row["corrected"]),
        reason=plain(row["reason"]),
        evidence=plain(row["evidence"]),
        status=row["status"],
    )


def _text(row: Row, column: str) -> str | None:
    return plain(row[column]) or None


def _refuse_odd_text(row: Row) -> None:
    """Raises ReferenceError for text that no page prints and no terminal or spreadsheet should be given."""
    for column, text in row.values.items():
        if len(text) > _LONGEST:
            raise row.error(f"{column} has {len(text)} characters; write at most {_LONGEST}")
        if any(unicodedata.category(sign) == "Cc" and not sign.isspace() for sign in text):
            raise row.error(f"{column} has a control character; write it anew")
        if text.startswith(_RUN) and column not in _MAY_BEGIN_SO:
            raise row.error(f"{column} begins with «{text[0]}», which a spreadsheet takes for a formula; begin it anew")


def _demand(row: Row, column: str, pattern: re.Pattern[str], advice: str) -> None:
    if row[column] and not pattern.fullmatch(row[column]):
        raise row.error(f"{column} is «{_shown(row[column])}»; {advice}")


def _refuse_impossible(row: Row, agencies: Container[str]) -> None:
    """Raises ReferenceError where the corrected value is none that its field can have. Which classes a scheme has, only
    its documents say."""
    field, value = row["field"], row["corrected"]
    said = f"corrected is «{_shown(value)}»"
    if field == "agency_id":
        if value not in agencies:
            raise row.error(f"{said}; no agency has this id")
    elif field == "rank":
        if not _WHOLE.fullmatch(value):
            raise row.error(f"{said}; write a rank as a whole number from 1")
    elif field in NUMBERS:
        digits = value.removeprefix("-") if field == "points" else value
        if not _DECIMAL.fullmatch(digits):
            raise row.error(f"{said}; write {field} as 1280 or 92.75")
        if _AMBIGUOUS.fullmatch(digits):
            raise row.error(f"{said}, which may be thousands; write 1280, or 1.2800 for decimals")
        if field == "percent" and float(value) > 100:
            raise row.error(f"{said}; no per cent of a maximum is above 100")
    elif value.startswith(_RUN):
        raise row.error(f"{said}; write a class of the scheme")


def _take_place(
    row: Row, correction: Correction, taken: dict[tuple[str | int | None, ...], dict[str | None, Correction]]
) -> None:
    """Notes the place of an accepted correction. Raises ReferenceError if another has it: the same row, unless both
    name the agency in it and not the same one."""
    place = (
        correction.work_id, correction.table_label, correction.part, correction.row_no, correction.year,
        correction.criterion_id, correction.field,
    )  # fmt: skip
    here, name = taken.setdefault(place, {}), correction.agency_published
    other = here.get(name) or here.get(None) or (next(iter(here.values()), None) if name is None else None)
    if other is not None:
        raise row.error(
            f"{correction.correction_id} and {other.correction_id} are accepted corrections of one place; withdraw one"
        )
    here[name] = correction


def _shown(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:80]}…"
