"""One document from the web, for `chiso add URL`."""

import time
from typing import NamedTuple

import httpx

from extract.errors import UnreadableError
from extract.readers import LARGEST, too_large

_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
# A server that sends a byte now and then never runs into the limit above.
_LONGEST_SECONDS = 300
_AGENT = "chiso (research on published e-government rankings)"


class Fetched(NamedTuple):
    """The bytes behind an address, the address they came from in the end, and what the server said."""

    data: bytes
    url: str
    status: int
    content_type: str


def fetch(url: str) -> Fetched:
    """The document at `url`. Raises UnreadableError with one sentence if it cannot be had."""
    try:
        with (
            httpx.Client(follow_redirects=True, timeout=_TIMEOUT, headers={"User-Agent": _AGENT}) as client,
            client.stream("GET", url) as response,
        ):
            if response.status_code != 200:
                raise UnreadableError(f"The server answers {response.status_code}; check the address in a browser.")
            data = _body(response)
            return Fetched(data, str(response.url), response.status_code, response.headers.get("content-type", ""))
    except httpx.TimeoutException:
        raise UnreadableError("The server does not answer in time; try again later.") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        said = " ".join(str(error).split()).rstrip(".") or type(error).__name__
        raise UnreadableError(f"The address cannot be fetched ({said}); check it in a browser.") from None


def _body(response: httpx.Response) -> bytes:
    parts, size = [], 0
    until = time.monotonic() + _LONGEST_SECONDS
    for part in response.iter_bytes():
        size += len(part)
        if size > LARGEST:
            raise UnreadableError(too_large(size))
        if time.monotonic() > until:
            raise UnreadableError("The server sends the document too slowly; try again later.")
        parts.append(part)
    return b"".join(parts)
