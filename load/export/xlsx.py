"""XLSX: a workbook with a sheet a table, a codebook and a page that says what it is.

Text is written as text whatever it begins with: no cell is a formula and none a link. Numbers are numbers, days are
days; what a sheet cannot hold as it was is said in a sentence.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from load.export.codebook import CODEBOOK, codebook
from load.export.formats import WORKBOOK, XLSX, About, DataFile, Refused, Written
from load.export.opened import Opened
from load.export.relation import Field, Relation

MOST_ROWS = 1_048_576
_LONGEST_TEXT = 32_767
_LARGEST_EXACT = 2**53
_FIRST_DAY = date(1900, 1, 1)
_SHORTEST, _WIDEST, _LOOKED_AT = 8, 60, 200
# What XML cannot hold; other signs without a shape are escaped as _x000B_.
_NO_XML = re.compile("[\ufffe\uffff]")
_OPTIONS = {
    "constant_memory": True,  # a row is on the disk once the next one begins
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "use_zip64": True,
}
_README = (
    "An empty cell means that nothing was printed or that nobody knows; it is never a zero.",
    "What was printed stands here as printed, also where it is wrong: see finding_severity and the table finding.",
    "Every score leads back to its cell: document_id, table_no, row_no; the table provenance has every figure's place.",
    "Points of two schemes are never on one scale; compare by concept, per cent and rank within a group.",
)


def write(opened: Opened, relations: Sequence[Relation], folder: Path, about: About, scratch: Path) -> Written:
    """Writes `chiso.xlsx` in `folder`: a page that says what it is, the codebook, a sheet for each relation. Raises
    Refused where XlsxWriter is not installed."""
    path = Path(WORKBOOK)
    workbook = _Workbook(folder / path, scratch, about)
    workbook.readme(relations, about)
    workbook.sheet("codebook", CODEBOOK, [codebook(relations)], [workbook.text] * len(CODEBOOK))
    for relation in relations:
        workbook.table(opened, relation)
    workbook.close()
    files = tuple(DataFile(path, relation.name, XLSX, relation.rows) for relation in relations)
    return Written(files, tuple(workbook.notes))


def sheets_of(relation: Relation) -> list[str]:
    """The names of the sheets that a table takes."""
    count = max(1, -(-relation.rows // (MOST_ROWS - 1)))
    return [relation.name if number == 1 else f"{relation.name} ({number})" for number in range(1, count + 1)]


class _Workbook:
    """A workbook that is written sheet by sheet; `notes` says what it could not hold as it was."""

    def __init__(self, path: Path, scratch: Path, about: About) -> None:
        try:
            import xlsxwriter
        except ImportError:
            raise Refused("An XLSX workbook needs XlsxWriter; type «pip install xlsxwriter» and try again.") from None
        self.notes: list[str] = []
        self._book = xlsxwriter.Workbook(str(path), {**_OPTIONS, "tmpdir": str(scratch)})
        self._book.set_properties({"title": about.title, "author": "chiso", "created": _moment(about.built_at)})
        self._bold = self._book.add_format({"bold": True})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._time = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._sheet: Any = None
        self._lost: dict[str, int] = {}

    def close(self) -> None:
        """Puts the file together."""
        self._book.close()

    def readme(self, relations: Sequence[Relation], about: About) -> None:
        """The page that a person sees first."""
        self._sheet = self._book.add_worksheet("README")
        self._sheet.set_column(0, 0, 28)
        self._sheet.set_column(1, 1, 12)
        self._sheet.set_column(2, 2, 110, self._wrapped)
        rows: list[tuple[Any, ...]] = [(about.title,), *about.rows(), (), *((line,) for line in _README), ()]
        rows += [("sheet", "rows", "what is in it"), ("codebook", None, "What every column means, and its unit.")]
        for relation in relations:
            for at, sheet in enumerate(sheets_of(relation)):
                rows.append((sheet, *((relation.rows, relation.description) if at == 0 else (None, "The rest of it."))))
        for row, cells in enumerate(rows):
            style = self._bold if row == 0 or cells[:1] == ("sheet",) else None
            for column, cell in enumerate(cells):
                if isinstance(cell, int):
                    self._sheet.write_number(row, column, cell)
                elif cell is not None:
                    self._sheet.write_string(row, column, cell, style)

    def table(self, opened: Opened, relation: Relation) -> None:
        """The sheets of a table; a sentence for each thing that they cannot hold."""
        self._lost = {}
        rows = opened.rows(relation)
        writers = [self._writer(field) for field in relation.fields]
        left = relation.rows
        for name in sheets_of(relation):
            taken = min(left, MOST_ROWS - 1)
            left -= taken
            tables = (
                zip(*(column.to_pylist() for column in table.columns), strict=True) for table in rows.take(taken, 8_192)
            )
            self.sheet(name, relation.names, tables, writers)
        if len(sheets := sheets_of(relation)) > 1:
            self.notes.append(
                f"{relation.name} has {relation.rows:,} rows, more than a sheet holds: {', '.join(sheets)}."
            )
        self.notes += [f"In the sheet {relation.name} {count} {what}." for what, count in self._lost.items()]

    def sheet(
        self,
        name: str,
        heads: Sequence[str],
        blocks: Iterable[Iterable[Sequence[Any]]],
        writers: Sequence[Callable[[int, int, Any], None]],
    ) -> None:
        """A sheet with a head that stays, and one row for each of all `blocks`."""
        self._sheet = sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, self._bold)
        widths = [max(_SHORTEST, len(head) + 3) for head in heads]
        row = 0
        for block in blocks:
            for cells in block:
                row += 1
                for column, cell in enumerate(cells):
                    if cell is not None and cell != "":
                        writers[column](row, column, cell)
                        if row <= _LOOKED_AT:
                            widths[column] = min(_WIDEST, max(widths[column], len(str(cell)) + 1))
        sheet.autofilter(0, 0, row, len(heads) - 1)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)

    def text(self, row: int, column: int, text: str) -> None:
        """Writes a text as text."""
        if len(text) > _LONGEST_TEXT:
            self._lose("texts are cut, as a cell holds no more than 32,767 characters")
            text = text[:_LONGEST_TEXT]
        if _NO_XML.search(text):
            self._lose("texts have a sign that no workbook can hold; � stands in its place")
            text = _NO_XML.sub("\ufffd", text)
        self._sheet.write_string(row, column, text)

    def _number(self, row: int, column: int, number: float) -> None:
        if abs(number) <= _LARGEST_EXACT or (isinstance(number, float) and abs(number) < float("inf")):
            self._sheet.write_number(row, column, number)
        else:
            self._lose("numbers are text, as they are too large for a cell")
            self._sheet.write_string(row, column, str(number))

    def _boolean(self, row: int, column: int, value: bool) -> None:
        self._sheet.write_boolean(row, column, value)

    def _date(self, row: int, column: int, day: date) -> None:
        moment = isinstance(day, datetime)
        if (day.date() if isinstance(day, datetime) else day) < _FIRST_DAY:
            self._lose("days are text, as a sheet has none before 1900")
            self._sheet.write_string(row, column, day.isoformat())
        else:
            self._sheet.write_datetime(row, column, day, self._time if moment else self._day)

    def _lose(self, what: str) -> None:
        self._lost[what] = self._lost.get(what, 0) + 1

    def _writer(self, field: Field) -> Callable[[int, int, Any], None]:
        writers = {"boolean": self._boolean, "date": self._date, "moment": self._date, "text": self.text}
        return writers.get(field.kind, self._number)


def _moment(built_at: str) -> datetime:
    """When the release was built; a workbook must have been made at some time."""
    try:
        return datetime.fromisoformat(built_at).replace(tzinfo=None)
    except ValueError:
        return datetime(2000, 1, 1)
