"""A hook of mkdocs: notebooks become pages, with the outputs that they were committed with."""

import base64
from collections.abc import Iterator
from typing import Any

from nbconvert import MarkdownExporter

_ENDING = ".ipynb"
_OUTPUTS = "tutorials/outputs/"


def on_files(files: Any, config: Any) -> Any:
    """Puts a Markdown page in the place of each notebook, and the pictures of its outputs beside it."""
    from mkdocs.structure.files import File

    for file in list(files):
        if not file.src_uri.endswith(_ENDING):
            continue
        name = file.src_uri.rsplit("/", 1)[-1].removesuffix(_ENDING)
        text, resources = MarkdownExporter().from_filename(file.abs_src_path, {"unique_key": name})
        for picture, content in _pictures(resources):
            files.append(File.generated(config, f"{_OUTPUTS}{picture}", content=content))
            text = text.replace(f"({picture})", f"(outputs/{picture})")
        files.remove(file)
        files.append(File.generated(config, f"{file.src_uri.removesuffix(_ENDING)}.md", content=text))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Links to notebooks lead to their pages."""
    return markdown.replace(f"{_ENDING})", ".md)")


def on_config(config: Any) -> Any:
    """The navigation names notebooks, as the folder does; their pages end otherwise."""
    config.nav = _renamed(config.nav)
    return config


def _renamed(entry: Any) -> Any:
    if isinstance(entry, list):
        return [_renamed(each) for each in entry]
    if isinstance(entry, dict):
        return {title: _renamed(value) for title, value in entry.items()}
    return entry.replace(_ENDING, ".md")


def _pictures(resources: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    for name, content in (resources.get("outputs") or {}).items():
        yield name, content if isinstance(content, bytes) else base64.b64decode(content)
