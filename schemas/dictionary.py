"""The data dictionary, made from the schemas and the headers of the SQL files.

`python -m schemas.dictionary docs/dictionary.md` writes it.
"""

import sys
from pathlib import Path

import pandera.pandas as pa

from schemas.columns import allowed_values, derived_sql, duckdb_type
from schemas.registry import TABLES
from schemas.sqlfiles import SqlObject, read_folder
from schemas.table import Table

ROOMS = {
    "dimension": "Dimensions",
    "fact": "Facts",
    "trace": "Places, and what waits",
}

INTRODUCTION = """\
# Data dictionary

Made by `make dictionary` from `schemas/` and `sql/`; a change belongs there. The same tables are in `chiso.duckdb` and,
one file each, in `parquet/`. An empty value means that nothing was printed or nobody knows; it is never a zero.
Analysts begin with the views `scores` and `services`.
"""


def render() -> str:
    """The whole dictionary as Markdown."""
    parts = [INTRODUCTION, _contents(), "# Views and macros\n"]
    parts += [_object(item) for folder in ("views", "macros") for item in read_folder(folder)]
    for room, title in ROOMS.items():
        parts.append(f"# {title}\n")
        parts += [_table(table) for table in TABLES.values() if table.room == room]
    return "\n".join(parts)


def _contents() -> str:
    lines = []
    for folder in ("views", "macros"):
        names = ", ".join(f"[`{item.name}`](#{item.name})" for item in read_folder(folder))
        lines.append(f"- {folder.capitalize()}: {names}")
    for room, title in ROOMS.items():
        names = ", ".join(f"[`{t.name}`](#{t.name})" for t in TABLES.values() if t.room == room)
        lines.append(f"- {title}: {names}")
    return "\n".join(lines) + "\n"


def _object(item: SqlObject) -> str:
    lines = [f"## {item.name}", "", item.summary, ""]
    if item.details:
        lines += [item.details, ""]
    if item.columns:
        lines += ["| column | meaning |", "|---|---|"]
        lines += [f"| `{name}` | {_cell(meaning)} |" for name, meaning in item.columns.items()]
        lines.append("")
    return "\n".join(lines)


def _table(table: Table) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    lines = [f"## {table.name}", "", table.doc, "", f"Key: {key}.", ""]
    lines += ["| column | type | may be empty | meaning |", "|---|---|---|---|"]
    lines += [_row(column) for column in table.columns]
    return "\n".join(lines) + "\n"


def _row(column: pa.Column) -> str:
    meaning = str(column.description)
    unexplained = [value for value in allowed_values(column) if f"`{value}`" not in meaning]
    if unexplained:
        meaning += f" {'Also' if len(unexplained) < len(allowed_values(column)) else 'One of'}: "
        meaning += ", ".join(f"`{value}`" for value in unexplained) + "."
    if expression := derived_sql(column):
        meaning += f" Filled with `{expression}` where a source has none."
    empty = "yes" if column.nullable else "no"
    return f"| `{column.name}` | {duckdb_type(column)} | {empty} | {_cell(meaning)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main(arguments: list[str]) -> int:
    """Writes the dictionary to the path given; 2 if there is none."""
    if len(arguments) != 1:
        sys.stderr.write("Say where to write it: python -m schemas.dictionary docs/dictionary.md\n")
        return 2
    Path(arguments[0]).write_text(render(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
