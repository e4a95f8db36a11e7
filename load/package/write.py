"""Writes the files by which a release describes itself."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from load.export.formats import DataFile
from load.package.checksums import checksums
from load.package.citation import citation
from load.package.codebook import as_html, as_markdown
from load.package.contents import contents_of
from load.package.croissant import croissant
from load.package.datapackage import datapackage
from load.package.jsonld import dataset
from load.package.readme import readme
from load.releases import Release

SUMS = "SHA256SUMS"
PACKAGE_FILES = (
    "README.md", "codebook.md", "codebook.html", "datapackage.json", "dataset.jsonld", "croissant.json", "CITATION.cff",
    "LICENSE", SUMS,
)  # fmt: skip
_LICENSE = Path(__file__).resolve().parents[2] / "LICENSE-DATA"


def write_package(folder: Path, release: Release, files: Sequence[DataFile]) -> list[Path]:
    """Writes README, codebook, metadata, citation, licence and checksums for `files` of `folder`.

    Returns their paths. `release` is where the rows come from; its manifest has the version. Raises LoadError where it
    cannot be read, OSError where nothing can be written.
    """
    contents = contents_of(folder, release, files)
    texts = {
        "README.md": readme(contents),
        "codebook.md": as_markdown(contents),
        "codebook.html": as_html(contents),
        "datapackage.json": _json(datapackage(contents)),
        "dataset.jsonld": _json(dataset(contents)),
        "croissant.json": _json(croissant(contents)),
        "CITATION.cff": citation(contents),
        "LICENSE": _LICENSE.read_text(encoding="utf-8"),
    }
    written = []
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
        written.append(folder / name)
    data = {folder / file.path for file in files}
    (folder / SUMS).write_text(checksums(folder, [*data, *written]), encoding="utf-8")
    return [*written, folder / SUMS]


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
