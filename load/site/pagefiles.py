"""The page itself: the files in `explorer/`, copied as they are."""

import hashlib
from pathlib import Path

from load.site.errors import SiteError
from load.site.folder import SiteFolder

FOLDER = Path(__file__).resolve().parents[2] / "explorer"
INDEX = "index.html"

# What lies beside them (an editor's copy, a note) is no part of the page.
_ENDINGS = frozenset({".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"})


def page_files(page: Path = FOLDER) -> list[tuple[str, Path]]:
    """The files of the page: address and path, in a fixed order. SiteError where there is no page in `page`."""
    if not (page / INDEX).is_file():
        raise SiteError(f"There is no page in {page} ({INDEX} is missing); run chiso from its checkout.")
    found = [(path.relative_to(page).as_posix(), path) for path in page.rglob("*") if path.suffix in _ENDINGS]
    return sorted((address, path) for address, path in found if not _is_hidden(address) and path.is_file())


def page_sha256(page: Path = FOLDER) -> str:
    """The hash of all files of the page and their addresses."""
    digest = hashlib.sha256()
    for address, path in page_files(page):
        digest.update(f"{address}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


def copy_page(folder: SiteFolder, page: Path) -> None:
    """Copies the page into the site."""
    for address, path in page_files(page):
        folder.bytes(address, path.read_bytes())


def _is_hidden(address: str) -> bool:
    return any(part.startswith(".") for part in address.split("/"))
