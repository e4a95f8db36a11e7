"""`chiso add`: documents into the archive."""

import re
from contextlib import ExitStack
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.collect.archive import put
from extract.collect.readings import Page, pages
from extract.errors import UnreadableError
from extract.readers import load_file
from extract.sniff import CSV
from flows.errors import BAD_INPUT, DONE, CommandError, complain
from flows.seen import checked
from flows.settings import Limits
from flows.show import say

if TYPE_CHECKING:
    from extract.collect.net import Client


_OTHER_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def run_add(
    documents: list[str],
    raw: Path,
    url: str | None,
    rendition: str | None,
    allow_private: bool = False,
    limits: Limits | None = None,
) -> int:
    """Archives each document that can be read; returns 2 if any could not, after all were tried."""
    if url is not None and len(documents) > 1:
        raise CommandError("--url names the address of one file; add the files one by one.")
    refused = 0
    with _Web(allow_private) as web:
        for name in documents:
            try:
                for line in _add(name, raw, url, rendition, web, limits or Limits()):
                    say(line)
            except UnreadableError as error:
                refused += 1
                complain(f"{name}: {error}")
    return BAD_INPUT if refused else DONE


def _add(name: str, raw: Path, url: str | None, rendition: str | None, web: "_Web", limits: Limits) -> list[str]:
    if name.lower().startswith(("http://", "https://")):
        data, about = web.fetch(name)
        url = url or name
    elif _OTHER_ADDRESS.match(name):
        raise UnreadableError(
            "Only addresses that begin with http:// or https:// can be asked; save the file and add it."
        )
    else:
        data, about = load_file(Path(name)), {}
    if many := pages(data):
        return _add_pages(name, many, raw, url, about, limits)
    media_type, canonical = checked(data, limits)  # what cannot be read is refused here, where somebody is looking
    if media_type == CSV:
        url, rendition = url or canonical, rendition or "reading"
    digest, new = put(raw, data, Path(name).name or name, url=url, rendition=rendition, **about)
    return [f"{'added' if new else 'already there'}: {name} ({digest[:12]})"]


def _add_pages(
    name: str, many: list[Page], raw: Path, url: str | None, about: dict[str, Any], limits: Limits
) -> list[str]:
    """A document for each page that a file of readings speaks of: all of them, or none if one cannot be read."""
    if url is not None and not about:
        raise CommandError(
            f"--url names the address of one page; {name} has figures of {len(many)}, each with its own."
        )
    for page in many:
        checked(page.data, limits)
    kept = [
        put(raw, page.data, Path(name).name or name, url=page.source, rendition="reading", **about) for page in many
    ]
    new = sum(is_new for _, is_new in kept)
    already = f", {len(kept) - new} already there" if new < len(kept) else ""
    return [f"added: {name}, {new} of its {len(kept)} pages{already}"]


class _Web(ExitStack):
    """Asks for documents; what it takes is loaded when the first address is met."""

    def __init__(self, allow_private: bool) -> None:
        super().__init__()
        self._allow_private = allow_private

    @cached_property
    def _client(self) -> "Client":
        from extract.collect.net import Client

        # robots.txt speaks to programs that follow links by themselves; here a person names each address.
        return self.enter_context(Client(allow_private=self._allow_private, robots=False))

    def fetch(self, address: str) -> tuple[bytes, dict[str, Any]]:
        """The document at an address, and what its record says. Raises UnreadableError."""
        from extract.collect.net import FetchError

        try:
            answer = self._client.get(address)
        except FetchError as error:
            raise UnreadableError(str(error)) from None
        return answer.data, {
            "final_url": answer.final_url,
            "status": answer.status,
            "content_type": answer.headers.get("content-type", ""),
            "headers": answer.headers,
            "tool": f"chiso {version('chiso')}",
        }
