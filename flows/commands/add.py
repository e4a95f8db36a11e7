"""`chiso add`: documents into the archive."""

from pathlib import Path
from typing import Any

from extract.collect.archive import put
from extract.errors import UnreadableError
from extract.readers import load_file
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
            say(_add(name, raw, url, rendition))
        except UnreadableError as error:
            refused += 1
            complain(f"{name}: {error}")
    return BAD_INPUT if refused else DONE


def _add(name: str, raw: Path, url: str | None, rendition: str | None) -> str:
    if name.lower().startswith(("http://", "https://")):
        data, about = _fetch(name)
        url = url or name
    else:
        data, about = load_file(Path(name)), {}
    read(data)  # what cannot be read is refused here, where somebody is looking
    digest, new = put(raw, data, Path(name).name or name, url=url, rendition=rendition, **about)
    return f"{'added' if new else 'already there'}: {name} ({digest[:12]})"


def _fetch(address: str) -> tuple[bytes, dict[str, Any]]:
    from extract.collect.fetch import fetch

    fetched = fetch(address)
    return fetched.data, {
        "final_url": fetched.url,
        "status": fetched.status,
        "content_type": fetched.content_type,
    }
