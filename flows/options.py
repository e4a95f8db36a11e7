"""Options that several commands have."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from flows.errors import CommandError
from flows.notify import Notify, from_environment

Raw = Annotated[Path, typer.Option("--raw", metavar="DIR", help="The archive of documents.", show_default="data/raw")]
Curated = Annotated[
    Path, typer.Option("--curated", metavar="DIR", help="Where releases are built.", show_default="data/curated")
]
Reference = Annotated[
    list[Path] | None,
    typer.Option("--reference", metavar="DIR", help="Reference files laid over data/reference; may be repeated."),
]
Jobs = Annotated[int, typer.Option("--jobs", metavar="N", min=1, help="Documents read at once.")]
TimeLimit = Annotated[
    float, typer.Option("--time-limit", metavar="SECONDS", min=1, help="How long reading one document may take.")
]
MemoryLimit = Annotated[
    int, typer.Option("--memory-limit", metavar="MB", min=200, help="How much memory reading one document may take.")
]
Workers = Annotated[
    str | None,
    typer.Option("--workers", metavar="ADDRESS", help="A Dask scheduler whose workers read, as tcp://host:8786."),
]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Ask also addresses of this machine and the own network.")
]
NotifyCommand = Annotated[
    str | None,
    typer.Option(
        "--notify-command",
        metavar="CMD",
        help="Run this in a shell at the end, with the run report as JSON on its input.",
    ),
]
NotifyWhen = Annotated[
    Literal["always", "person", "failed"] | None,
    typer.Option(
        "--notify-when", metavar="WHEN", help="always, person (needed; the default) or failed.", show_default=False
    ),
]
RowsAs = Annotated[
    Literal["table", "csv", "json"], typer.Option("--format", metavar="table|csv|json", help="How to print it.")
]


def worker_address(workers: str | None) -> str | None:
    """The address of --workers. Raises CommandError where it is none of a Dask scheduler."""
    if workers is not None and not workers.startswith(("tcp://", "tls://")):
        raise CommandError(f"--workers {workers} is no address of a Dask scheduler; write it as tcp://host:8786.")
    return workers


def notify_of(command: str | None, when: str | None) -> Notify:
    """Whom the options and the environment say to tell. Raises CommandError."""
    try:
        return from_environment(command, when)
    except ValueError as error:
        raise CommandError(str(error)) from None


def folders_of(reference: list[Path] | None) -> tuple[Path, ...]:
    """The folders of --reference. Raises CommandError where one is none."""
    folders = tuple(reference or ())
    for folder in folders:
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder} for --reference.")
    return folders
