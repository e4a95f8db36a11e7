"""How a command ends: whatever goes wrong becomes one sentence on standard error and an exit code."""

import os
import sys
from concurrent.futures import BrokenExecutor
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import typer
from typer.exceptions import TyperException

from flows import completion
from flows.errors import BAD_INPUT, DONE, FAILED, STOPPED, CommandError, complain


def run(app: typer.Typer, arguments: list[str]) -> int:
    """Runs `app` and returns its exit code; never raises, unless CHISO_DEBUG asks to see where."""
    _prepare_streams()
    try:
        code = _invoke(app, arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # The reader of a pipe has seen enough; Python would complain once more on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return DONE
    except KeyboardInterrupt:
        complain("Stopped; nothing half-made is left behind.")
        return STOPPED
    except Exception as error:
        if os.environ.get("CHISO_DEBUG") and not _foreseen(error):
            raise
        sentence, code = explain(error)
        complain(sentence)
        _drop_output()
        return code


def _invoke(app: typer.Typer, arguments: list[str]) -> int:
    """Typer's own `main` would print errors over several lines and end a broken pipe with 1."""
    command: Any = typer.main.get_command(app)
    completion.answer(command)
    try:
        with command.make_context("chiso", [_no_option(argument) for argument in arguments]) as context:
            code = command.invoke(context)
    except typer.Exit as end:
        code = end.exit_code
    return code if isinstance(code, int) else DONE


def _no_option(argument: str) -> str:
    """SQL may begin with a comment; an option never has a blank after its dashes."""
    return f"\n{argument}" if argument.startswith("-- ") else argument


def _prepare_streams() -> None:
    """Vietnamese goes out as UTF-8 on any machine, and a stream that the caller closed takes what it is given."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open to the end
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")


def _drop_output() -> None:
    """Output that cannot be written was complained of; Python would try, and complain, again on exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _foreseen(error: Exception) -> bool:
    return isinstance(error, (CommandError, TyperException)) or _code_of(error) is not None


def explain(error: Exception) -> tuple[str, int]:
    """The sentence and the exit code for what went wrong."""
    if isinstance(error, CommandError):
        return str(error), error.code
    if isinstance(error, TyperException):
        return _usage(error), BAD_INPUT
    if (code := _code_of(error)) is not None:
        return str(error), code
    if isinstance(error, BrokenExecutor):
        return "A process that read documents was ended from outside; --jobs 1 needs the least memory.", FAILED
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return f"Chiso could not go on: {error.strerror.lower()}{where}; mend that and run the command again.", FAILED
    kind = type(error).__name__
    return f"Chiso failed ({kind}: {error}); set CHISO_DEBUG=1 to see where, and please report it.", FAILED


def _code_of(error: Exception) -> int | None:
    """The exit code for an error that is a sentence already."""
    # Imported here: a command that succeeds needs none of them.
    from extract.collect.errors import ArchiveError, SourceError
    from extract.errors import UnreadableError
    from load.errors import LoadError
    from transform.errors import ReferenceError

    if isinstance(error, (ArchiveError, ReferenceError, SourceError, UnreadableError)):
        return BAD_INPUT
    return FAILED if isinstance(error, LoadError) else None


def _usage(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "chiso"
    # Pydantic, by which Typer checks values, puts its own words before those of Typer.
    said = error.format_message().replace(": Value error, ", ": ").rstrip(".")
    return f"{said}; see «{path} --help»."
