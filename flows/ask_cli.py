"""The commands by which people get something out of a release: questions, and help in the shell."""

from typing import Annotated, Literal

import typer

from flows import completion as shells
from flows.options import Curated, RowsAs
from flows.settings import CURATED


def register(app: typer.Typer) -> None:
    """Adds the commands of this file to `app`."""
    for command in (cookbook, completion):
        app.command()(command)


def cookbook(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            help="Which question; without it they are listed.",
            show_default=False,
            autocompletion=shells.recipes,
        ),
    ] = None,
    curated: Curated = CURATED,
    form: RowsAs = "table",
    sql: Annotated[bool, typer.Option("--sql", help="Print the SQL instead of the answer.")] = False,
) -> int:
    """Answer questions that people ask, in SQL to start from."""
    from flows.commands.cookbook import run_cookbook

    return run_cookbook(name, curated, form, sql)


def completion(
    shell: Annotated[Literal["bash", "zsh", "fish", "powershell"], typer.Argument(metavar="bash|zsh|fish|powershell")],
) -> int:
    """Print what makes a shell complete commands and options.

    For bash: chiso completion bash >> ~/.bashrc
    """
    typer.echo(shells.script(shell))
    return 0
