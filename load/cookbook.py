"""The cookbook as a page: every question with its SQL and what a release answers.

`python -m load.cookbook data/curated docs/cookbook.md` writes it.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from load.database import query
from load.releases import Release, current
from schemas.sqlfiles import SqlObject, read_folder

ROWS = 6
_WIDTH = 60

INTRODUCTION = """\
# Cookbook

Questions that people in this field ask, each as SQL to start from, with the first rows of what the shipped archive
answers. Made by `make cookbook` from `sql/cookbook/`; a change belongs there. `chiso cookbook` lists the questions,
`chiso cookbook NAME` answers one, `chiso cookbook NAME --sql` prints its SQL. How to open the file in other programs
is in [open.md](open.md); all tables, views and columns are in [dictionary.md](dictionary.md).
"""


def render(release: Release) -> str:
    """The page as Markdown. Raises LoadError where a recipe cannot be run."""
    recipes = read_folder("cookbook")
    contents = "\n".join(f"- [{recipe.summary}](#{recipe.name})" for recipe in recipes)
    return "\n".join([INTRODUCTION, contents, "", *(_section(release, recipe) for recipe in recipes)])


def _section(release: Release, recipe: SqlObject) -> str:
    columns, rows = query(release, recipe.sql)
    code = "\n".join(line for line in recipe.sql.splitlines() if not line.startswith("--"))
    shown = f"{len(rows):,} rows" if len(rows) > ROWS else ("1 row" if len(rows) == 1 else f"{len(rows)} rows")
    more = f"; the first {ROWS}" if len(rows) > ROWS else ""
    lines = [f'<a id="{recipe.name}"></a>', "", f"## {recipe.summary}", ""]
    if recipe.details:
        lines += [recipe.details, ""]
    lines += ["```sql", code.strip(), "```", "", f"{shown}{more}:", ""]
    lines += _table(columns, rows[:ROWS])
    return "\n".join(lines) + "\n"


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[str]:
    return [
        "| " + " | ".join(columns) + " |",
        "|" + "---|" * len(columns),
        *("| " + " | ".join(map(_cell, row)) + " |" for row in rows),
    ]


def _cell(value: Any) -> str:
    """A value as a cell of a table: short, and nothing that Markdown would take for its own."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.10g}"
    text = " ".join(str(value).split())
    text = text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"
    for sign in "\\|<>[]*_`":
        text = text.replace(sign, f"\\{sign}")
    return text


def main(arguments: list[str]) -> int:
    """Writes the page to the path given; 2 where what it needs is not said or not there."""
    release = current(Path(arguments[0])) if len(arguments) == 2 else None
    if release is None:
        sys.stderr.write("Say of which releases and where: python -m load.cookbook data/curated docs/cookbook.md\n")
        return 2
    Path(arguments[1]).write_text(render(release), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
