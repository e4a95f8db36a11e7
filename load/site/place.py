"""Where a site may be written: a new folder, an empty one, or over an earlier site."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from load.errors import because_of
from load.export.aside import Aside, aside
from load.site.errors import SiteError
from load.site.folder import SiteFolder

MARK = "chiso-site.json"


def check(folder: Path) -> Path:
    """The real path of `folder`, which a site may be written to. SiteError if there is anything but an earlier
    site, LoadError if nobody can look."""
    try:
        target = folder.resolve()
        if not target.exists():
            return target
        if not target.is_dir():
            raise SiteError(f"{folder} is a file; name a folder for the site.")
        there = {entry.name for entry in target.iterdir()}
    except OSError as error:
        raise because_of(error, f"read {folder}") from error
    written = _entries(target)
    if there and written is None:
        raise SiteError(f"{folder} is not empty and no earlier site of chiso; name another folder or empty it.")
    if others := sorted(there - set(written or ())):
        raise SiteError(f"{folder} has {others[0]} beside the site, which would be lost; move it away first.")
    return target


def mark(site: SiteFolder, release: str, page_sha256: str) -> None:
    """Marks a finished site as one, with the names of all that lies in its folder."""
    entries = sorted({MARK, *(entry.name for entry in site.root.iterdir())})
    site.json(MARK, {"release": release, "files": site.files, "page_sha256": page_sha256, "entries": entries})


def _entries(folder: Path) -> list[str] | None:
    """What lies in the folder of a site as its mark says, None where there is no mark."""
    try:
        said = json.loads((folder / MARK).read_text(encoding="utf-8"))
        return [str(name) for name in said["entries"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None


@contextmanager
def in_place(target: Path) -> Iterator[Aside]:
    """A folder beside `target` that takes its place at the end; if the work fails it goes, and what was there stays.
    LoadError if it cannot be written."""
    try:
        with aside(target) as place:
            yield place
            place.put_in_place()
    except OSError as error:
        raise because_of(error, f"write the site {target}") from error
