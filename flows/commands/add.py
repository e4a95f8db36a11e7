"""`chiso add`: documents into the archive."""

import sys
from pathlib import Path

from extract.collect.archive import put
from extract.errors import UnreadableError
from extract.readers import load_file, read_bytes
from flows.errors import BAD_INPUT, DONE, CommandError
from flows.show import say

_RENDITIONS = ("original", "text", "scan", "transcription", "reading")


def run_add(documents: list[str], raw: Path, url: str | None, rendition: str | None) -> int:
    """Archives each document that can be read; returns 2 if any could not, after all were tried."""
    if rendition is not None and rendition not in _RENDITIONS:
        raise CommandError(f"--rendition is {', '.join(_RENDITIONS[:-1])} or {_RENDITIONS[-1]}, not «{rendition}».")
    if url is not None and len(documents) > 1:
        raise CommandError("--url names the address of one file; add the files one by one.")
    refused = 0
    for name in documents:
        try:
            say(_add(name, raw, url, rendition))
        except UnreadableError as error:
            refused += 1
            print(f"{name}: {error}", file=sys.stderr)  # noqa: T201
    return BAD_INPUT if refused else DONE


def _add(name: str, raw: Path, url: str | None, rendition: str | None) -> str:
    if name.startswith(("http://", "https://")):
        from extract.collect.fetch import fetch

        fetched = fetch(name)
        data, url = fetched.data, url or name
        about = {"final_url": fetched.url, "status": fetched.status, "content_type": fetched.content_type}
    else:
        data, about = load_file(Path(name)), {}
    read_bytes(data)  # what cannot be read is refused here, where somebody is looking
    digest, new = put(raw, data, Path(name).name or name, url=url, rendition=rendition, **about)
    return f"{'added' if new else 'already there'}: {name} ({digest[:12]})"
