"""What to type next, as it would have to be typed."""

import shlex
import shutil
import sys
from pathlib import Path

from flows.settings import CURATED


def command(*words: str, curated: Path = CURATED) -> str:
    """The `chiso` command of `words`, with the folder of releases if it is not the usual one."""
    folder = [] if curated == CURATED else ["--curated", str(curated)]
    return shlex.join([program(), *words, *folder])


def program() -> str:
    """How this command was called: by its name where the shell finds it, else by its path («.venv/bin/chiso»)."""
    called = Path(sys.argv[0])
    if called.name != "chiso" or shutil.which("chiso"):
        return "chiso"
    here = Path.cwd()
    return str(called.relative_to(here)) if called.is_relative_to(here) else str(called)
