"""What the listings of a source gave the last time: `listings/<source_id>.json` in the archive.

With it an unchanged listing costs one conditional request, and a document that is listed no more is noticed. It is a
memory, not a record: if it is lost or broken, the listings are asked anew.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from extract.collect.discover.found import Link, Listed
from extract.collect.errors import ArchiveError
from extract.collect.files import write_aside
from extract.collect.net.answer import Answer, Validators
from extract.collect.sources import Source

FOLDER = "listings"
# Raised when the same page would give other links than before.
_VERSION = 1
_RULES = ("find", "link", "words", "next_page", "max_pages")


@dataclass
class ListingBook:
    """The memory of one source. `done` is when a run last asked all its listings, `listed` when each document was last
    seen listed, `files` the attachments that the page of a document had."""

    path: Path
    rule: str
    done: str = ""
    listed: dict[str, str] = field(default_factory=dict)
    files: dict[str, list[str]] = field(default_factory=dict)
    pages: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def open(cls, raw: Path, source: Source) -> "ListingBook":
        """The book of `source`; an empty one where there is none that can be read."""
        book = cls(raw / FOLDER / f"{source.source_id}.json", _rule(source))
        try:
            said = json.loads(book.path.read_text(encoding="utf-8"))
            book.done, book.listed, book.files = str(said["done"]), dict(said["listed"]), dict(said["files"])
            # By other rules other links of a page count: what is kept of it is of no use.
            book.pages = dict(said["pages"]) if said["rule"] == book.rule else {}
        except (OSError, ValueError, TypeError, KeyError):
            return cls(book.path, book.rule)
        return book

    def validators(self, address: str) -> Validators | None:
        """What to ask a listing with whether it changed; None where its links are not known."""
        page = self.pages.get(address)
        return Validators(page.get("etag"), page.get("last_modified")) if page else None

    def lay_at(self, address: str) -> str | None:
        """Where a listing lay, after redirects, when its links were read; None where that is not known."""
        return self.pages.get(address, {}).get("final_url")

    def remembered(self, address: str) -> Listed | None:
        """What a listing gave the last time."""
        page = self.pages.get(address)
        if page is None:
            return None
        return Listed(tuple(Link(one, "", changed) for one, changed in page["documents"]), tuple(page["further"]))

    def keep(self, address: str, listed: Listed, answer: Answer) -> None:
        """Keeps what a listing gave, and the answer in which it came or was said to be the same."""
        self.pages[address] = {
            "etag": answer.validators.etag,
            "last_modified": answer.validators.last_modified,
            "final_url": answer.final_url,
            "documents": [[link.address, link.changed] for link in listed.documents],
            "further": list(listed.further),
        }

    def is_due(self, every_days: float, now: datetime) -> bool:
        """Whether a source that is asked every so many days is asked at `now`. A run that begins somewhat earlier than
        the one of the day before is the next day's all the same."""
        try:
            hours = (now - datetime.fromisoformat(self.done)).total_seconds() / 3600
        except (ValueError, TypeError):
            return True
        return not 0 <= hours < every_days * 24 - min(6.0, every_days * 6)

    def save(self) -> None:
        """Writes the book in one step. Raises ArchiveError."""
        said = {"rule": self.rule, "done": self.done, "listed": self.listed, "files": self.files, "pages": self.pages}
        try:
            write_aside(self.path, json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode())
        except OSError as error:
            raise ArchiveError(
                f"{self.path} cannot be written ({error.strerror}); name another archive with --raw."
            ) from None


def _rule(source: Source) -> str:
    said = [_VERSION, *(getattr(source, name) for name in _RULES), sorted(source.hosts)]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]
