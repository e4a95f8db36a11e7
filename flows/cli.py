"""The `chiso` command. Each subcommand imports what it needs when it runs: help and query start in a blink."""

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from flows.errors import BAD_INPUT, DONE, FAILED, CommandError
from flows.settings import CURATED, RAW, Settings

app = typer.Typer(
    name="chiso",
    help="Vietnam's e-government rankings and online public services, every figure back to its cell.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Raw = Annotated[Path, typer.Option("--raw", metavar="DIR", help="The archive of documents.", show_default="data/raw")]
Curated = Annotated[
    Path, typer.Option("--curated", metavar="DIR", help="Where releases are built.", show_default="data/curated")
]
Reference = Annotated[
    list[Path] | None,
    typer.Option("--reference", metavar="DIR", help="Reference files laid over data/reference; may be repeated."),
]


@app.command()
def refresh(
    raw: Raw = RAW,
    curated: Curated = CURATED,
    reference: Reference = None,
    offline: Annotated[bool, typer.Option("--offline", help="Read only what the archive holds.")] = False,
    jobs: Annotated[int, typer.Option("--jobs", metavar="N", min=1, help="Documents read at once.")] = 1,
    observe: Annotated[
        bool, typer.Option("--observe", help="Run as a Prefect flow, also if no server is set.")
    ] = False,
) -> None:
    """Collect, read, check, build and publish a release.

    Exit code 4 says that something new needs a person; 3 that the build failed and the last release still stands.
    """
    from flows.commands.refresh import run_refresh

    settings = Settings(raw, curated, _folders(reference), offline, jobs)
    raise typer.Exit(run_refresh(settings, observe or bool(os.environ.get("PREFECT_API_URL"))))


@app.command()
def add(
    documents: Annotated[list[str], typer.Argument(metavar="FILE|URL...", help="Files or addresses.")],
    raw: Raw = RAW,
    url: Annotated[str | None, typer.Option("--url", metavar="ADDRESS", help="Where the file was published.")] = None,
    rendition: Annotated[
        str | None,
        typer.Option("--rendition", help="original, text, scan, transcription or reading; left out: unknown."),
    ] = None,
) -> None:
    """Put documents into the archive; the same bytes are kept once."""
    from flows.commands.add import run_add

    raise typer.Exit(run_add(documents, raw, url, rendition))


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Documents; nothing is kept of them.")],
    form: Annotated[str, typer.Option("--format", metavar="json|text", help="How to print it.")] = "text",
    reference: Reference = None,
) -> None:
    """Show what the reader sees: tables, facts, unread numbers. Several files give one JSON object a line."""
    from flows.commands.read import run_read

    raise typer.Exit(run_read(files, _one_of(form, "json", "text"), Settings(reference=_folders(reference))))


@app.command()
def check(
    curated: Curated = CURATED,
    form: Annotated[str, typer.Option("--format", metavar="table|json|csv", help="How to print it.")] = "table",
) -> None:
    """List what does not add up or waits for a person, worst first."""
    from flows.commands.check import run_check

    raise typer.Exit(run_check(curated, _one_of(form, "table", "json", "csv")))


@app.command()
def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="Any SELECT; «-» reads it from standard input.")],
    curated: Curated = CURATED,
    form: Annotated[str, typer.Option("--format", metavar="table|csv|json", help="How to print it.")] = "table",
) -> None:
    """Ask the current release in SQL, read-only."""
    from flows.commands.query import run_query

    raise typer.Exit(run_query(sys.stdin.read() if sql == "-" else sql, curated, _one_of(form, "table", "csv", "json")))


@app.command()
def status(curated: Curated = CURATED) -> None:
    """Show what the current release holds, how fresh it is and how the last run went."""
    from flows.commands.status import run_status

    raise typer.Exit(run_status(curated))


def _folders(reference: list[Path] | None) -> tuple[Path, ...]:
    folders = tuple(reference or ())
    for folder in folders:
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder} for --reference.")
    return folders


def _one_of(value: str, *allowed: str) -> str:
    if value not in allowed:
        raise CommandError(f"--format is {' or '.join(allowed)}, not «{value}».")
    return value


def main() -> None:
    """Runs the command; whatever goes wrong is one sentence on standard error and an exit code."""
    code: Any = DONE
    try:
        code = app(standalone_mode=False)
        sys.stdout.flush()
    except CommandError as error:
        code = _say(str(error), error.code)
    except typer.Abort:
        code = _say("Stopped.", 130)
    except KeyboardInterrupt:
        code = _say("Stopped; nothing half-made is left behind.", 130)
    except BrokenPipeError:
        # The reader of a pipe has seen enough; Python would complain once more on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = DONE
    except Exception as error:
        code = _known(error)
    sys.exit(code if isinstance(code, int) else DONE)


def _known(error: Exception) -> int:
    from typer.exceptions import TyperException

    if isinstance(error, TyperException):
        command = " ".join(["chiso", *sys.argv[1:2]]) if len(sys.argv) > 2 else "chiso"
        message = getattr(error, "format_message", lambda: str(error))() or "A command is missing."
        return _say(f"{message.rstrip('.')}; see «{command} --help».", BAD_INPUT)
    name = type(error).__name__
    if name in ("ArchiveError", "ReferenceError", "UnreadableError"):
        return _say(str(error), BAD_INPUT)
    if name == "LoadError":
        return _say(str(error), FAILED)
    if os.environ.get("CHISO_DEBUG"):
        raise error
    return _say(f"Chiso failed ({name}: {error}); set CHISO_DEBUG=1 to see where, and please report it.", FAILED)


def _say(sentence: str, code: int) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)  # noqa: T201
    return code
