"""`SHA256SUMS`, as `sha256sum -c` reads it."""

from collections.abc import Iterable
from pathlib import Path

from load import manifest


def checksums(folder: Path, files: Iterable[Path]) -> str:
    """A line for each file, sorted by name."""
    named = sorted((path.relative_to(folder).as_posix(), path) for path in files)
    return "".join(f"{manifest.contents_of(path)['sha256']}  {name}\n" for name, path in named)
