"""`chiso cookbook`: questions that people ask, and their answers out of the current release."""

from pathlib import Path

from flows.commands.hints import command
from flows.commands.query import run_query
from flows.errors import BAD_INPUT, DONE, CommandError
from flows.show import say
from schemas.sqlfiles import SqlObject, read_folder


def run_cookbook(name: str | None, curated: Path, form: str, show_sql: bool) -> int:
    """Prints the questions, or the answer to one, or its SQL. Raises CommandError for a name that is none."""
    recipes = {recipe.name: recipe for recipe in read_folder("cookbook")}
    if name is None:
        return _list(list(recipes.values()))
    if name not in recipes:
        raise CommandError(f"There is no question {name}; «{command('cookbook')}» lists them.", BAD_INPUT)
    if show_sql:
        say(recipes[name].sql.rstrip())
        return DONE
    return run_query(recipes[name].sql, curated, form)


def _list(recipes: list[SqlObject]) -> int:
    width = max(len(recipe.name) for recipe in recipes)
    for recipe in recipes:
        say(f"{recipe.name:<{width}}  {recipe.summary}")
    say(f"\nAnswer one: {command('cookbook', recipes[0].name)}  (its SQL: --sql)")
    return DONE
