"""`chiso archive`: whether the documents are all there, what they are, and where each came from."""

from typing import Annotated, Literal

import typer

from flows.errors import CommandError
from flows.options import Raw, RowsAs
from flows.settings import RAW

archive = typer.Typer(help="Look into the archive of documents; check that it is whole.", rich_markup_mode=None)


@archive.callback(invoke_without_command=True)
def _archive(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise CommandError("Name one of these commands, for example «chiso archive list».")


@archive.command("verify")
def verify(raw: Raw = RAW) -> int:
    """Hash every document again, and read all records and logs.

    Exit code 3 says that something is damaged. What a stopped writer left behind is named and is no damage.
    """
    from flows.commands.archive import run_verify

    return run_verify(raw)


@archive.command("list")
def list_(
    raw: Raw = RAW,
    source: Annotated[
        str | None, typer.Option("--source", metavar="SOURCE", help="Only what came from this source or file.")
    ] = None,
    form: RowsAs = "table",
) -> int:
    """List the documents, when and where each was got."""
    from flows.commands.archive import run_list

    return run_list(raw, source, form)


@archive.command("show")
def show(
    document: Annotated[
        str, typer.Argument(metavar="SHA256|URL", help="The first six or more digits of a sha256, or an address.")
    ],
    raw: Raw = RAW,
    form: Annotated[Literal["text", "json"], typer.Option("--format", metavar="text|json", help="How to print it.")] = (
        "text"
    ),
) -> int:
    """Show a document's records and every fetch of it."""
    from flows.commands.archive import run_show

    return run_show(document, raw, form)
