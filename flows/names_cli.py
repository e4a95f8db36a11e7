"""`chiso names`: what names mean, which wait for a person, and what that person decided."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from flows.errors import CommandError
from flows.options import Curated, Reference, RowsAs, folders_of
from flows.settings import CURATED, Settings

names = typer.Typer(help="Look up agency names; settle those that wait for a person.", rich_markup_mode=None)

Within = Annotated[
    str, typer.Option("--within", metavar="PLACE", help="The province of the list, or «district, province».")
]
Year = Annotated[int | None, typer.Option("--year", metavar="YEAR", help="The year that the figures describe.")]
Kind = Annotated[
    Literal["central", "province", "department", "district", "commune"] | None,
    typer.Option("--kind", metavar="KIND", help="The list: central, province, department, district or commune."),
]


@names.callback(invoke_without_command=True)
def _names(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise CommandError("Name one of these commands, for example «chiso names match 'Sở TT&TT' --within 'Hà Nội'».")


@names.command("match")
def match(
    name: Annotated[list[str] | None, typer.Argument(metavar="NAME", help="Names as printed.")] = None,
    within: Within = "",
    year: Year = None,
    kind: Kind = None,
    on: Annotated[
        datetime | None,
        typer.Option("--on", metavar="DAY", formats=["%Y-%m-%d"], help="The day of the document, as 2016-12-31."),
    ] = None,
    table: Annotated[
        Path | None,
        typer.Option("--csv", metavar="FILE", help="Match a CSV file with the columns name,within,year,kind."),
    ] = None,
    reference: Reference = None,
    form: RowsAs = "table",
) -> int:
    """Say which agency a name means, and why, or what it may mean.

    With --csv the rows of the file come back on standard output with agency_id, agency, status and reason.
    """
    from flows.commands.names_match import run_match, run_match_file

    settings = Settings(reference=folders_of(reference))
    if table is not None:
        if name or within or year or kind or on:
            raise CommandError("With --csv the file says name, within, year and kind; leave them out of the command.")
        return run_match_file(table, settings)
    return run_match(name or [], within, year, kind or "", on.date() if on else None, settings, form)


@names.command("pending")
def pending(curated: Curated = CURATED, reference: Reference = None, form: RowsAs = "table") -> int:
    """List the names that wait for a person, most frequent first."""
    from flows.commands.names_pending import run_pending

    return run_pending(curated, Settings(reference=folders_of(reference)), form)


@names.command("suggest")
def suggest(
    name: Annotated[list[str] | None, typer.Argument(metavar="NAME", help="Names; without any, all that wait.")] = None,
    within: Within = "",
    year: Year = None,
    kind: Kind = None,
    curated: Curated = CURATED,
    reference: Reference = None,
    form: RowsAs = "table",
) -> int:
    """Rank what names may mean, with reasons; nothing is decided by it."""
    from flows.commands.names_pending import run_suggest

    settings = Settings(reference=folders_of(reference))
    return run_suggest(name or [], within, year, kind or "", curated, settings, form)


@names.command("accept")
def accept(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name as printed.")],
    agency: Annotated[str, typer.Argument(metavar="AGENCY", help="The id of the agency that it means.")],
    evidence: Annotated[
        str, typer.Option("--evidence", metavar="TEXT", help="What shows it; else where it waits.")
    ] = "",
    curated: Curated = CURATED,
    reference: Reference = None,
) -> int:
    """Write down that a name means an agency.

    The next refresh releases the rows that waited for it. The decision goes into data/reference/agencies/names.csv,
    or into that file of the last --reference folder.
    """
    from flows.commands.names_decide import run_accept

    return run_accept(name, agency, evidence, curated, Settings(reference=folders_of(reference)))


@names.command("exclude")
def exclude(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name as printed.")],
    within: Within = "",
    evidence: Annotated[
        str, typer.Option("--evidence", metavar="TEXT", help="What shows it; else where it waits.")
    ] = "",
    curated: Curated = CURATED,
    reference: Reference = None,
) -> int:
    """Write down that a name is no agency (a total, a heading).

    After the next refresh its rows wait no longer; they stay in source_cell. The decision goes where accept writes.
    """
    from flows.commands.names_decide import run_exclude

    return run_exclude(name, within, evidence, curated, Settings(reference=folders_of(reference)))


@names.command("check")
def check(curated: Curated = CURATED, reference: Reference = None, form: RowsAs = "table") -> int:
    """List spellings that are not used, or that two agencies claim.

    Exit code 4 says that two agencies claim a name.
    """
    from flows.commands.names_check import run_check

    return run_check(curated, Settings(reference=folders_of(reference)), form)
