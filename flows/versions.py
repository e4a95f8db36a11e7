"""What readings and releases are made with, as one hash each: an edit of code or of a curated file changes it."""

import hashlib
import os
import platform
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Rooms and files that decide what a document's reading is, and those that decide what becomes of readings.
_READ = ("extract", "transform", "schemas", "flows/reading.py", "flows/readers.py", "flows/packing.py")
_BUILD = (*_READ, "load", "sql", "flows/incremental.py", "flows/kept.py", "flows/stages.py")
_READ_WITH = (
    "asterocr", "camelot-py", "lxml", "numpy", "onnxruntime", "opencv-python-headless", "pdfplumber", "pillow",
    "pypdfium2", "rapidfuzz", "tesserocr", "viparse",
)  # fmt: skip
_BUILD_WITH = (*_READ_WITH, "duckdb", "pandas", "pandera", "pyarrow")

# Curated files that no document is read with: where documents are found, what somebody took note of, and what is laid
# over figures once they are read.
_CORRECTIONS = "corrections.csv"
_NOT_READ = frozenset({"sources.toml", "acknowledged.csv", _CORRECTIONS})


@cache
def reading_code() -> str:
    """The hash of all code that reads, and of the versions of the libraries that it reads with. Once a process: what
    it has imported does not change when a file does."""
    return _code(_READ, _READ_WITH)


@cache
def building_code() -> str:
    """The hash of all code that reads, combines and builds, of its SQL, and of the libraries' versions."""
    return _code(_BUILD, _BUILD_WITH)


def reference_version(folders: Sequence[Path]) -> str:
    """The hash of the curated files in `folders` that documents are read with. The order of the folders counts, where
    they lie does not: another machine has them elsewhere."""
    return _curated(folders, lambda path: path.suffix in (".csv", ".toml") and path.name not in _NOT_READ)


def corrections_version(folders: Sequence[Path]) -> str:
    """The hash of the corrections in `folders`: a change of these builds anew what was read, and reads nothing."""
    return _curated(folders, lambda path: path.name == _CORRECTIONS)


def _curated(folders: Sequence[Path], is_meant: Callable[[Path], bool]) -> str:
    digest = hashlib.sha256()
    for number, folder in enumerate(folders):
        _add(digest, str(number), b"")
        for path in sorted(_files(folder)):
            if is_meant(path) and path.is_file():
                _add(digest, path.relative_to(folder).as_posix(), path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    """All files under `folder`, also in linked folders, which are read like others; each real folder once."""
    met: set[str] = set()
    for here, folders, files in os.walk(folder, followlinks=True):
        real = os.path.realpath(here)
        if real in met:
            folders.clear()
            continue
        met.add(real)
        yield from (Path(here) / name for name in files)


def _code(places: Iterable[str], libraries: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for place in places:
        for path in sorted((ROOT / place).rglob("*") if (ROOT / place).is_dir() else [ROOT / place]):
            if path.suffix in (".py", ".sql"):
                _add(digest, path.relative_to(ROOT).as_posix(), path.read_bytes())
    _add(digest, "python", platform.python_version().encode())
    for library in libraries:
        _add(digest, library, _version(library).encode())
    return digest.hexdigest()


def _add(digest: "hashlib._Hash", name: str, data: bytes) -> None:
    """Adds a named part; lengths go before, so that no two lists of parts are one stream of bytes."""
    for part in (name.encode("utf-8", "surrogateescape"), data):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
