"""What to type next, as it would have to be typed."""

import shlex
from pathlib import Path

from flows.settings import CURATED


def command(*words: str, curated: Path = CURATED) -> str:
    """The `chiso` command of `words`, with the folder of releases if it is not the usual one."""
    folder = [] if curated == CURATED else ["--curated", str(curated)]
    return shlex.join(["chiso", *words, *folder])
