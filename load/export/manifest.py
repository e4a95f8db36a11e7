"""What an export says of itself, by which it is known again and may be replaced."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from load.export.formats import LICENSE, About, DataFile, Refused

MANIFEST = "chiso-export.json"
_KIND = "chiso export"
# What file managers leave in every folder that somebody looks into.
_NOBODYS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def write(folder: Path, about: About, files: Sequence[DataFile]) -> None:
    """Writes the manifest: the files of data, and all others that lie in `folder`."""
    others = sorted(_files(folder) - {file.path.as_posix() for file in files})
    contents = {
        "kind": _KIND,
        "release": about.release,
        "built_at": about.built_at,
        "since": about.since,
        "license": LICENSE,
        "files": [
            {
                "path": file.path.as_posix(),
                "name": file.name,
                "format": file.format,
                "rows": file.rows,
                "bytes": (folder / file.path).stat().st_size,
            }
            for file in files
        ],
        "others": others,
    }
    (folder / MANIFEST).write_text(json.dumps(contents, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def check(target: Path, curated: Path) -> None:
    """Raises Refused where an export may not take the place of what is at `target`, OSError where nobody can look."""
    if target.is_relative_to(curated.resolve()):
        raise Refused(f"{target} lies in {curated}, where releases are built; name a folder outside it.")
    if not target.exists():
        return
    if not target.is_dir():
        raise Refused(f"{target} is a file; name a folder that is empty or not there yet.")
    if os.path.ismount(target):
        raise Refused(f"{target} is a disk of its own and cannot be exchanged in one step; name a folder in it.")
    if not any(target.iterdir()):
        return
    said = _said(target)
    if said is None:
        raise Refused(f"{target} is not empty and no export of chiso; name a folder that is empty or not there yet.")
    known = {MANIFEST, *said["others"], *(file["path"] for file in said["files"])}
    if strange := sorted(path for path in _files(target) - known if Path(path).name not in _NOBODYS):
        more = f" and {len(strange) - 1} more" if len(strange) > 1 else ""
        raise Refused(f"{target} holds {strange[0]}{more}, which the export there did not write; move it away first.")


def _files(folder: Path) -> set[str]:
    """All that lies in `folder` but folders, by its path in it."""
    return {
        (Path(at) / name).relative_to(folder).as_posix()
        for at, folders, files in os.walk(folder)
        for name in (*files, *(each for each in folders if (Path(at) / each).is_symlink()))
    }


def _said(target: Path) -> dict[str, Any] | None:
    """The manifest at `target`, if there is one that an export wrote."""
    try:
        said = json.loads((target / MANIFEST).read_text(encoding="utf-8"))
        is_one = said["kind"] == _KIND and all(isinstance(file["path"], str) for file in said["files"])
        return said if is_one and all(isinstance(path, str) for path in said["others"]) else None
    except (FileNotFoundError, KeyError, TypeError, ValueError):
        return None
