"""Sites that are made to be served here: one for each release and page, kept until a newer one takes its place."""

import fcntl
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import IO

from load.errors import because_of
from load.releases import Release
from load.site.pagefiles import FOLDER, page_sha256
from load.site.place import MARK

SITES = "site"

_NAME = re.compile(r"r\d{3,}-[0-9a-f]{12}")
_LOCK = ".lock"
_PACKAGES = ("vl-convert-python", "fontpkg-be-vietnam-pro", "fonttools", "pillow", "pypdfium2")


@contextmanager
def cached_site(
    curated: Path,
    release: Release,
    raw: Path | None,
    page: Path = FOLDER,
    on_make: Callable[[Path], None] = lambda folder: None,
) -> Iterator[Path]:
    """The folder of the site of a release; `on_make` is called with it before it is made, which takes some seconds.
    While it is held nobody takes it away.

    Raises what `write_site` raises; LoadError if the curated folder cannot be written.
    """
    folder = curated / SITES / f"{release.name}-{_fingerprint(release, raw, page)}"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with (folder.parent / _LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # another may be making the same one: then wait, and take that
            if not (folder / MARK).is_file():
                on_make(folder)
                _make(release, folder, raw, page)
            held = _hold(folder)
            _prune(folder)
    except OSError as error:
        raise because_of(error, f"keep a site in {folder.parent}") from error
    with held:
        yield folder


def _make(release: Release, folder: Path, raw: Path | None, page: Path) -> None:
    # Imported here: a site that is there already is served without pandas.
    from load.site.write import write_site

    if folder.exists():  # without its mark somebody has been at it; its name says that it is ours
        shutil.rmtree(folder)
    write_site(release, folder, raw=raw, page=page)


def _fingerprint(release: Release, raw: Path | None, page: Path) -> str:
    """By what a site is known: the release's manifest, the page, what makes it, and whether it has pictures."""
    digest = hashlib.sha256(json.dumps(release.manifest, sort_keys=True).encode())
    digest.update(page_sha256(page).encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    for package in _PACKAGES:
        with suppress(PackageNotFoundError):
            digest.update(f"{package} {version(package)}\n".encode())
    digest.update(str(raw.resolve() if raw else None).encode())
    return digest.hexdigest()[:12]


def _hold(folder: Path) -> IO[bytes]:
    held = (folder / MARK).open("rb")
    fcntl.flock(held, fcntl.LOCK_SH)
    return held


def _prune(kept: Path) -> None:
    """Removes all other sites that nobody holds. What cannot be removed now is no fault of the one that was made."""
    for other in kept.parent.iterdir():
        if other == kept or not _NAME.fullmatch(other.name):
            continue
        # One without a mark nobody can hold: its maker or its remover was killed.
        with suppress(OSError), (other / MARK).open("ab") as mark:
            fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(other)
