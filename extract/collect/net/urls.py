"""Addresses as text: which may be asked, whose they are, and how they are written down."""

import re
from collections.abc import Collection
from urllib.parse import urlsplit, urlunsplit

import httpx

from extract.collect.net.errors import FetchError

_LONGEST = 4000
_SCHEMES = ("http", "https")
# A name, which may have underscores, or an address of IPv4 or IPv6.
_HOST = re.compile(rb"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|[0-9a-f:.]+")


def checked(url: str) -> httpx.URL:
    """`url` as it is asked for, without its fragment. Raises FetchError unless it is http(s), with a host, and without
    credentials: they would end up in records that everybody may read."""
    shown = without_credentials(url)[:200]
    if len(url) > _LONGEST:
        raise FetchError("bad_address", f"{shown}… is too long for an address; check it.")
    try:
        parsed = httpx.URL(url.strip()).copy_with(fragment=None)
        _ = parsed.host  # a name in punycode is taken apart only now, and may be none
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise FetchError("bad_address", f"{shown} is no address; check it.") from None
    is_port = parsed.port is None or 0 < parsed.port < 65536
    if parsed.scheme not in _SCHEMES or not _HOST.fullmatch(parsed.raw_host) or not is_port:
        raise FetchError(
            "bad_address", f"{shown} is no address of the web; it must begin with http:// or https:// and a host."
        )
    if parsed.userinfo:
        raise FetchError(
            "bad_address", f"The address {shown} came with a name or a password in it; leave out what stands before @."
        )
    return parsed


def without_credentials(url: str) -> str:
    """`url` without name, password and fragment, for records and messages; what cannot be parsed is cut at its @."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))


def site_of(url: httpx.URL) -> str:
    """Whose patience is tried: the host, with the port where it is an unusual one. `www.` is the same machine."""
    host = url.host.removeprefix("www.")
    return host if url.port in (None, 80, 443) else f"{host}:{url.port}"


def origin_of(url: httpx.URL) -> str:
    """Scheme, host and port, for which a robots.txt holds (RFC 9309, 2.3)."""
    return str(url.copy_with(raw_path=b"/")).rstrip("/")


def is_among(url: httpx.URL, hosts: Collection[str] | None) -> bool:
    """Whether `url` is on one of `hosts` (names, or names with a port; with or without `www.`); None means any."""
    if hosts is None:
        return True
    names = {_ascii(host.lower().removeprefix("www.")) for host in hosts}
    name = url.raw_host.decode("ascii").removeprefix("www.")
    return bool({name, name if url.port is None else f"{name}:{url.port}"} & names)


def _ascii(host: str) -> str:
    """A host as it stands in requests: names with letters beyond ASCII are encoded."""
    name, _, port = host.partition(":")
    if host.isascii() or not name:
        return host
    try:
        return f"{httpx.URL(f'http://{name}').raw_host.decode('ascii')}{f':{port}' if port else ''}"
    except (httpx.InvalidURL, ValueError, UnicodeError):
        return host
