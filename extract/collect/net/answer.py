"""What a server gave."""

from collections.abc import Mapping
from dataclasses import dataclass

# What a record of a fetch keeps of the headers, and how much of each.
_KEPT = (
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "etag",
    "expires",
    "last-modified",
    "server",
)
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave along with a document, to ask later whether it is still the same."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers of a conditional request; none if there is nothing to go by."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True)
class Answer:
    """A document, or (status 304) the word that it is still the same.

    url: as asked for; final_url: where it lies, after redirects, without credentials; data: the bytes, unpacked, empty
    for 304; headers: those worth keeping, lower-case names; media_type: by the bytes, empty for 304; requests: how many
    it took, robots.txt, redirects and retries included; elapsed: seconds.
    """

    url: str
    final_url: str
    status: int
    data: bytes
    headers: dict[str, str]
    media_type: str
    validators: Validators
    requests: int
    elapsed: float


def kept(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers worth keeping, cut to a bearable length."""
    return {name: headers[name][:_LONGEST] for name in _KEPT if name in headers}


def validators(headers: Mapping[str, str]) -> Validators:
    """The ETag and date of an answer, if they can be sent back as they are."""
    return Validators(_sendable(headers.get("etag")), _sendable(headers.get("last-modified")))


def _sendable(value: str | None) -> str | None:
    return value if value and len(value) <= _LONGEST and value.isascii() and value.isprintable() else None
