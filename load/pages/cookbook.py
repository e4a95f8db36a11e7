"""The cookbook as a page: every question with its SQL and what a release answers."""

from load.database import query
from load.pages.markdown import table
from load.releases import Release
from schemas.sqlfiles import SqlObject, read_folder

ROWS = 6

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
    lines += table(columns, rows[:ROWS])
    return "\n".join(lines) + "\n"
