"""The commands by which people get something out of a release: questions, and help in the shell."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from flows import completion as shells
from flows.options import Curated, Raw, RowsAs
from flows.settings import CURATED, RAW


def register(app: typer.Typer) -> None:
    """Adds the commands of this file to `app`."""
    for command in (cookbook, export, explore, completion):
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


def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that is new, empty, or an earlier export.")],
    curated: Curated = CURATED,
    raw: Raw = RAW,
    formats: Annotated[
        str | None,
        typer.Option(
            "--format", metavar="LIST", help="parquet,csv,xlsx,dta,sqlite; all of them if not said.", show_default=False
        ),
    ] = None,
    tables: Annotated[
        str | None,
        typer.Option(
            "--tables",
            metavar="LIST",
            help="Tables and views, as scores,agency; else scores, services and all tables.",
            show_default=False,
        ),
    ] = None,
    partition_by: Annotated[
        str | None,
        typer.Option(
            "--partition-by", metavar="LIST", help="Parquet in folders by column, as year.", show_default=False
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="RELEASE", help="Only what changed since then, as r011.", show_default=False),
    ] = None,
    release: Annotated[
        str | None,
        typer.Option("--release", metavar="RELEASE", help="Instead of the one in force, as r012.", show_default=False),
    ] = None,
    bom: Annotated[
        bool, typer.Option("--bom", help="Begin CSV files with the mark by which Excel knows UTF-8.")
    ] = False,
    site: Annotated[bool, typer.Option("--site", help="Write the page to look at, for any web server.")] = False,
) -> int:
    """Write a release as files for other tools.

    Parquet, CSV, an XLSX workbook, Stata and SQLite; with --site the page, and beside it the formats that are named.
    An earlier export is replaced whole, in one step; a folder that holds anything else is refused.
    """
    from flows.commands.export import run_export

    return run_export(folder, curated, formats, tables, partition_by, since, release, bom, site, raw)


def explore(
    curated: Curated = CURATED,
    raw: Raw = RAW,
    port: Annotated[
        int | None,
        typer.Option(
            "--port",
            metavar="N",
            min=0,
            help="0 is any free one; without it 8417, or any free one.",
            show_default=False,
        ),
    ] = None,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the browser where there is a screen.")
    ] = True,
) -> int:
    """Look at the current release in the browser.

    The page is served on this machine alone, until it is stopped.
    """
    from flows.commands.explore import run_explore

    return run_explore(curated, raw, port, browser)


def completion(
    shell: Annotated[Literal["bash", "zsh", "fish", "powershell"], typer.Argument(metavar="bash|zsh|fish|powershell")],
) -> int:
    """Print what makes a shell complete commands and options.

    For bash: chiso completion bash >> ~/.bashrc
    """
    typer.echo(shells.script(shell))
    return 0
