"""What a shell asks when the tab key is pressed, and the script by which it learns to ask."""

import os
from typing import Any

VARIABLE = "_CHISO_COMPLETE"


def script(shell: str) -> str:
    """The script that makes `shell` complete chiso's commands, options and values."""
    from typer.completion import get_completion_script

    return str(get_completion_script(prog_name="chiso", complete_var=VARIABLE, shell=_name(shell)))


def answer(command: Any) -> None:
    """Answers a shell that asks, and ends the process; does nothing where none does."""
    if VARIABLE not in os.environ:
        return
    from typer.completion import completion_init

    completion_init()
    command._main_shell_completion({}, "chiso", VARIABLE)


def _name(shell: str) -> str:
    return "pwsh" if shell == "powershell" else shell


def started(values: Any, incomplete: str) -> list[str]:
    """Those of `values` that begin as what was typed."""
    return [value for value in values if value.startswith(incomplete)]


def recipes(incomplete: str) -> list[str]:
    """Names of the cookbook."""
    from schemas.sqlfiles import read_folder

    return started((item.name for item in read_folder("cookbook")), incomplete)


def kinds(incomplete: str) -> list[str]:
    """Kinds of findings."""
    from flows.commands.kinds import known_kinds

    return started(sorted(known_kinds()), incomplete)
