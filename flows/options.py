"""Options that several commands have."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from flows.errors import CommandError

Raw = Annotated[Path, typer.Option("--raw", metavar="DIR", help="The archive of documents.", show_default="data/raw")]
Curated = Annotated[
    Path, typer.Option("--curated", metavar="DIR", help="Where releases are built.", show_default="data/curated")
]
Reference = Annotated[
    list[Path] | None,
    typer.Option("--reference", metavar="DIR", help="Reference files laid over data/reference; may be repeated."),
]
Jobs = Annotated[int, typer.Option("--jobs", metavar="N", min=1, help="Documents read at once.")]
RowsAs = Annotated[
    Literal["table", "csv", "json"], typer.Option("--format", metavar="table|csv|json", help="How to print it.")
]


def folders_of(reference: list[Path] | None) -> tuple[Path, ...]:
    """The folders of --reference. Raises CommandError where one is none."""
    folders = tuple(reference or ())
    for folder in folders:
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder} for --reference.")
    return folders
