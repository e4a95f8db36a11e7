"""Files that are there whole or not at all."""

import os
from pathlib import Path
from threading import get_ident

# The ending of a file that is being written; a writer that was killed leaves one behind, and nobody reads it.
PART = ".part"


def as_text(name: str) -> str:
    """A file's name as text that can be stored: bytes in it that are no UTF-8 as `\\xea`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def write_aside(target: Path, data: bytes) -> None:
    """Writes `target` in one step, over an older one if there is one. Raises OSError."""
    part = _part(target, data)
    try:
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def write_new(target: Path, data: bytes) -> None:
    """Writes `target` in one step. Raises FileExistsError if it is there already, OSError if it cannot be written."""
    part = _part(target, data)
    try:
        target.hardlink_to(part)
    finally:
        part.unlink(missing_ok=True)


def _part(target: Path, data: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.{os.getpid()}-{get_ident()}{PART}")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part
