"""CSV: UTF-8, commas, LF, quotes as in RFC 4180, ISO dates; no cell that a spreadsheet takes for a formula.

Nothing between two commas is an empty value; `""` is a text without a character. A text that begins with = + - @ or ',
with a tab or a line end, has an apostrophe put before it; and so has such a sign after a semicolon, a tab or a line end
within a text, where a spreadsheet that was told another separator begins a cell. `as_printed` takes them away again.
Numbers, dates, codes and true or false never have one.
"""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from load.export.formats import CSV, FOLDERS, DataFile, Written
from load.export.opened import Opened
from load.export.relation import Field, Relation
from schemas.ddl import literal, quoted

_FOLDER = Path(FOLDERS[CSV])
_BOM = b"\xef\xbb\xbf"
# Full-width signs are taken for the plain ones by some spreadsheets.
_SIGN = " *[=+@'＝＋－＠-]"
_END = r"[\t\r\n]"
_BEFORE = r"[;\t\r\n]"
_ADDED = re.compile(rf"\A'(?={_SIGN}|{_END})|(?<={_BEFORE})'(?={_SIGN})")


def write(opened: Opened, relations: Sequence[Relation], folder: Path, *, bom: bool = False) -> Written:
    """Writes `csv/<name>.csv` in `folder` for each relation, after a mark by which Excel knows UTF-8 if `bom`."""
    (folder / _FOLDER).mkdir()
    files = []
    for relation in relations:
        path = _FOLDER / f"{relation.name}.csv"
        _write(opened, relation, folder / path)
        if bom:
            _mark(folder / path)
        files.append(DataFile(path, relation.name, CSV, relation.rows))
    return Written(tuple(files))


def as_printed(cell: str) -> str:
    """A text of a CSV file without the apostrophes that keep it from being a formula."""
    return _ADDED.sub("", cell)


def _write(opened: Opened, relation: Relation, path: Path) -> None:
    columns = ", ".join(f"{_cell(field)} AS {quoted(field.name)}" for field in relation.fields)
    rows = f"SELECT {columns} FROM ({relation.select()})"
    opened.connection.execute(
        f"COPY ({rows}) TO {literal(str(path))} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', "
        "NULLSTR '', COMPRESSION none)"
    )


def _cell(field: Field) -> str:
    column = quoted(field.name)
    if field.kind == "moment":
        return f"replace(CAST({column} AS VARCHAR), ' ', 'T')"
    # Codes come from a list of the schema's; the only sign among them is a lone =, which is no formula anywhere.
    if field.kind != "text" or field.values:
        return column
    within = rf"regexp_replace({column}, {literal(f'({_BEFORE})({_SIGN})')}, '\1''\2', 'g')"
    return rf"regexp_replace({within}, {literal(f'^({_SIGN}|{_END})')}, '''\1')"


def _mark(path: Path) -> None:
    marked = path.with_suffix(".marked")
    with path.open("rb") as plain, marked.open("wb") as file:
        file.write(_BOM)
        shutil.copyfileobj(plain, file, 1 << 20)
    marked.replace(path)
