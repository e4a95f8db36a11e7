"""`chiso add`: documents into the archive."""

from pathlib import Path
from typing import Any

from extract.collect.archive import put
from extract.collect.readings import Page, pages
from extract.errors import UnreadableError
from extract.readers import load_file
from extract.sniff import CSV
from flows.errors import BAD_INPUT, DONE, CommandError, complain
from flows.reading import read
from flows.show import say


def run_add(documents: list[str], raw: Path, url: str | None, rendition: str | None) -> int:
    """Archives each document that can be read; returns 2 if any could not, after all were tried."""
    if url is not None and len(documents) > 1:
        raise CommandError("--url names the address of one file; add the files one by one.")
    refused = 0
    for name in documents:
        try:
            for line in _add(name, raw, url, rendition):
                say(line)
        except UnreadableError as error:
            refused += 1
            complain(f"{name}: {error}")
    return BAD_INPUT if refused else DONE


def _add(name: str, raw: Path, url: str | None, rendition: str | None) -> list[str]:
    if name.lower().startswith(("http://", "https://")):
        data, about = _fetch(name)
        url = url or name
    else:
        data, about = load_file(Path(name)), {}
    if many := pages(data):
        return _add_pages(name, many, raw, url, about)
    document = read(data)  # what cannot be read is refused here, where somebody is looking
    if document.media_type == CSV:
        url, rendition = url or document.meta.get("canonical"), rendition or "reading"
    digest, new = put(raw, data, Path(name).name or name, url=url, rendition=rendition, **about)
    return [f"{'added' if new else 'already there'}: {name} ({digest[:12]})"]


def _add_pages(name: str, many: list[Page], raw: Path, url: str | None, about: dict[str, Any]) -> list[str]:
    """A document for each page that a file of readings speaks of: all of them, or none if one cannot be read."""
    if url is not None and not about:
        raise CommandError(
            f"--url names the address of one page; {name} has figures of {len(many)}, each with its own."
        )
    for page in many:
        read(page.data)
    kept = [
        put(raw, page.data, Path(name).name or name, url=page.source, rendition="reading", **about) for page in many
    ]
    new = sum(is_new for _, is_new in kept)
    already = f", {len(kept) - new} already there" if new < len(kept) else ""
    return [f"added: {name}, {new} of its {len(kept)} pages{already}"]


def _fetch(address: str) -> tuple[bytes, dict[str, Any]]:
    from extract.collect.fetch import fetch

    fetched = fetch(address)
    return fetched.data, {
        "final_url": fetched.url,
        "status": fetched.status,
        "content_type": fetched.content_type,
    }
