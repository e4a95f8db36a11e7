"""`CITATION.cff`: how to cite a release, in the Citation File Format 1.2.0 (https://citation-file-format.github.io)."""

import json

from load.package import about
from load.package.contents import Contents


def citation(contents: Contents) -> str:
    """The file. Its strings are written as JSON, which is YAML too, so that no sign in them is taken for its own."""
    lines = [
        "cff-version: 1.2.0",
        f"title: {_text(about.TITLE)}",
        f"message: {_text(about.MESSAGE)}",
        "type: dataset",
        "authors:",
        f"  - name: {_text(about.AUTHOR)}",
        f"version: {_text(contents.version)}",
        f"date-released: {contents.built_on}",
        f"license: {about.LICENSE}",
        "keywords:",
        *(f"  - {_text(word)}" for word in about.KEYWORDS),
        f"abstract: {_text(about.ABSTRACT)}",
    ]
    if contents.content:
        lines += [
            "identifiers:",
            "  - type: other",
            f"    value: {_text(contents.content)}",
            '    description: "First twelve digits of the sha256 over the tables: the same rows have the same."',
        ]
    return "\n".join(lines) + "\n"


def in_words(contents: Contents) -> str:
    """One line, as a list of references has it."""
    year = contents.built_on[:4]
    return f"{about.AUTHOR} ({year}). {about.TITLE}. Version {contents.version} [{contents.content}]. {about.LICENSE}."


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
