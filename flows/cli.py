"""The `chiso` command. Each subcommand imports what it needs when it runs: help and query start in a blink."""

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from flows import ask_cli, completion, ending
from flows.archive_cli import archive
from flows.errors import CommandError
from flows.names_cli import names
from flows.options import (
    AllowPrivate,
    Curated,
    Jobs,
    MemoryLimit,
    NotifyCommand,
    NotifyWhen,
    Raw,
    Reference,
    RowsAs,
    TimeLimit,
    Workers,
    folders_of,
    notify_of,
    worker_address,
)
from flows.settings import CURATED, RAW, Limits, Settings

app = typer.Typer(
    name="chiso",
    help="Vietnam's e-government rankings and online public services, every figure back to its cell.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(archive, name="archive")
app.add_typer(names, name="names")


@app.callback(invoke_without_command=True)
def chiso(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    if version:
        from importlib.metadata import version as version_of

        typer.echo(f"chiso {version_of('chiso')}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise CommandError("Name one of these commands, for example «chiso status».")


@app.command()
def refresh(
    raw: Raw = RAW,
    curated: Curated = CURATED,
    reference: Reference = None,
    offline: Annotated[bool, typer.Option("--offline", help="Read only what the archive holds.")] = False,
    jobs: Jobs = 1,
    observe: Annotated[
        bool, typer.Option("--observe", help="Run as a Prefect flow; set by itself where PREFECT_API_URL is.")
    ] = False,
    source: Annotated[
        list[str] | None, typer.Option("--source", metavar="ID", help="Ask only this source; may be repeated.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Ask also sources that are not due yet.")] = False,
    allow_private: AllowPrivate = False,
    read_anew: Annotated[
        bool, typer.Option("--read-anew", help="Read every document again and build, whatever is known of it.")
    ] = False,
    workers: Workers = None,
    time_limit: TimeLimit = Limits.seconds,
    memory_limit: MemoryLimit = Limits.megabytes,
    notify_command: NotifyCommand = None,
    notify_when: NotifyWhen = None,
) -> int:
    """Collect, read, check, build and publish a release.

    Exit code 4 says that something new needs a person; 3 that the build failed and the last release still stands. What
    the run did is in its report, whose place is printed.
    """
    from flows.commands.refresh import run_refresh

    if offline and (source or force):
        raise CommandError("With --offline no source is asked; leave out --source and --force.")
    settings = Settings(
        raw, curated, folders_of(reference), offline, jobs, allow_private=allow_private, force=force,
        sources=tuple(source or ()), workers=worker_address(workers), read_anew=read_anew,
        limits=Limits(time_limit, memory_limit),
    )  # fmt: skip
    return run_refresh(
        settings, observe or bool(os.environ.get("PREFECT_API_URL")), notify_of(notify_command, notify_when)
    )


@app.command()
def add(
    documents: Annotated[list[str], typer.Argument(metavar="FILE|URL", help="Files or addresses.")],
    raw: Raw = RAW,
    url: Annotated[str | None, typer.Option("--url", metavar="ADDRESS", help="Where the file was published.")] = None,
    rendition: Annotated[
        Literal["original", "text", "scan", "transcription", "reading"] | None,
        typer.Option("--rendition", metavar="KIND", help="original, text, scan, transcription or reading."),
    ] = None,
    allow_private: AllowPrivate = False,
    time_limit: TimeLimit = Limits.seconds,
    memory_limit: MemoryLimit = Limits.megabytes,
) -> int:
    """Put documents into the archive; the same bytes are kept once."""
    from flows.commands.add import run_add

    return run_add(documents, raw, url, rendition, allow_private, Limits(time_limit, memory_limit))


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Documents; nothing is kept of them.")],
    form: Annotated[
        Literal["text", "json"], typer.Option("--format", metavar="text|json", help="How to print it.")
    ] = "text",
    reference: Reference = None,
    propose: Annotated[
        bool, typer.Option("--propose", help="Write facts, candidates and unread numbers as readings to accept.")
    ] = False,
    time_limit: TimeLimit = Limits.seconds,
    memory_limit: MemoryLimit = Limits.megabytes,
) -> int:
    """Show what the reader sees: tables, facts, unread numbers.

    Several files with --format json give one object a line. With --propose, CSV for data/reference/readings/.
    """
    settings = Settings(reference=folders_of(reference), limits=Limits(time_limit, memory_limit))
    if propose:
        from flows.commands.propose import run_propose

        return run_propose(files, form, settings)
    from flows.commands.read import run_read

    return run_read(files, form, settings)


@app.command()
def check(
    curated: Curated = CURATED,
    reference: Reference = None,
    severity: Annotated[
        Literal["error", "warning", "info"] | None,
        typer.Option("--severity", metavar="error|warning|info", help="Only so bad and worse.", show_default=False),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(metavar="KIND", help="Only of this kind, as rank_differs.", autocompletion=completion.kinds),
    ] = None,
    work: Annotated[str | None, typer.Option(metavar="WORK", help="Only of works whose number or id has this.")] = None,
    document: Annotated[
        str | None, typer.Option(metavar="FILE", help="Only of documents whose name, address or title has this.")
    ] = None,
    table: Annotated[str | None, typer.Option(metavar="LABEL", help="Only of tables with this label, as 1.4.")] = None,
    new: Annotated[bool, typer.Option("--new", help="Only what nobody has seen or acknowledged.")] = False,
    form: RowsAs = "table",
) -> int:
    """List what does not add up, worst first.

    Ends with 4 if some of it is new: not in the release before, and acknowledged by nobody.
    """
    from flows.commands.check import Asked, run_check

    folders = Settings(reference=folders_of(reference)).folders
    return run_check(curated, form, folders, Asked(severity, kind, work, document, table, new))


@app.command()
def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="Any SELECT; «-» reads it from standard input.")],
    curated: Curated = CURATED,
    form: RowsAs = "table",
) -> int:
    """Ask the current release in SQL, read-only."""
    from flows.commands.query import run_query

    return run_query(sql, curated, form)


@app.command()
def diff(
    releases: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[RELEASE [RELEASE]]",
            help="From and to, as r011 r012; one is compared with the one in force; without any, the one in force "
            "with the one before.",
            show_default=False,
        ),
    ] = None,
    curated: Curated = CURATED,
    form: Annotated[
        Literal["table", "json", "md"], typer.Option("--format", metavar="table|json|md", help="How to print it.")
    ] = "table",
    limit: Annotated[
        int | None,
        typer.Option("--limit", metavar="N", min=1, help="Rows of each list; all in JSON.", show_default=False),
    ] = None,
) -> int:
    """Show what changed between two releases.

    Figures, documents, findings and names. Every release has the same as Markdown, against the one before it, in its
    CHANGES.md.
    """
    from flows.commands.diff import run_diff

    if len(releases or ()) > 2:
        raise CommandError("Two releases can be compared, not more.")
    return run_diff(curated, releases or (), form, limit)


@app.command()
def status(
    curated: Curated = CURATED,
    raw: Raw = RAW,
    form: Annotated[
        Literal["text", "json"], typer.Option("--format", metavar="text|json", help="How to print it.")
    ] = "text",
) -> int:
    """Show what is covered, how fresh it is, and the last run."""
    from flows.commands.status import run_status

    return run_status(curated, raw, form)


@app.command()
def rollback(
    release: Annotated[
        str | None, typer.Argument(metavar="RELEASE", help="As r012; without it, the one before.", show_default=False)
    ] = None,
    curated: Curated = CURATED,
) -> int:
    """Put an earlier release in force again.

    The release that is left is kept and marked: a build of the same rows is not published until somebody puts that
    release in force again by its name.
    """
    from flows.commands.rollback import run_rollback

    return run_rollback(curated, release)


@app.command()
def schedule(
    raw: Raw = RAW,
    curated: Curated = CURATED,
    reference: Reference = None,
    at: Annotated[str, typer.Option("--at", metavar="HH:MM", help="When, on the clock of Việt Nam.")] = "02:30",
    may_start: Annotated[
        bool, typer.Option("--server/--no-server", help="Start a Prefect server here if none answers.")
    ] = True,
    offline: Annotated[bool, typer.Option("--offline", help="Read only what the archive holds.")] = False,
    jobs: Jobs = 1,
    workers: Workers = None,
    allow_private: AllowPrivate = False,
    notify_command: NotifyCommand = None,
    notify_when: NotifyWhen = None,
) -> int:
    """Serve the nightly refresh to Prefect, until stopped."""
    from flows.commands.schedule import run_schedule

    notify_of(notify_command, notify_when)
    settings = Settings(
        raw, curated, folders_of(reference), offline, jobs, workers=worker_address(workers), allow_private=allow_private
    )
    return run_schedule(settings, at, may_start, notify_command, notify_when)


ask_cli.register(app)


def main() -> None:
    """Runs the command that was typed."""
    sys.exit(ending.run(app, sys.argv[1:]))
