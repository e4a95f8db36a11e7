"""The release that a command asks."""

from pathlib import Path

from flows.commands.hints import command
from flows.errors import CommandError
from load.releases import Release, current


def current_release(curated: Path) -> Release:
    """The release in force. Raises CommandError where nothing was built yet, LoadError where it is damaged."""
    release = current(curated)
    if release is None:
        hint = command("refresh", "--offline", curated=curated)
        raise CommandError(f"No release has been built in {curated} yet; run «{hint}» first.")
    return release
