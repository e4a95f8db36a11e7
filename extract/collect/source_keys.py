"""The keys of a source: what each may hold."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from extract.collect.source_file import Entry

FIND = ("page", "listing", "sitemap", "feed", "search")
KINDS = ("ranking", "report", "article", "legal", "portal")
PAGE = "{page}"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_ID = 80
_DAY = re.compile(r"(?:\d{4}-\d\d-\d\d)?")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?|\[[0-9a-f:.]+\]")


def read_key(entry: Entry, key: str, value: Any) -> Any:
    """The value of `key` in the type that `Source` has. Raises SourceError where it is no key or of another kind."""
    if key not in _READ:
        raise entry.error(key, "is no key of a source; see data/reference/README.md for those there are")
    return _READ[key](entry, key, value)


def _id(entry: Entry, key: str, value: Any) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value) or len(value) > _LONGEST_ID:
        raise entry.error(key, f"is «{value}»; write an id as mic-gov-vn, in at most {_LONGEST_ID} letters")
    return value


def _text(entry: Entry, key: str, value: Any) -> str:
    if not isinstance(value, str):
        raise entry.error(key, "is no text; put it in quotes")
    return value.strip()


def _pattern(entry: Entry, key: str, value: Any) -> str:
    text = _text(entry, key, value)
    if key == "next_page" and PAGE in text:
        return _address(entry, key, text)
    try:
        re.compile(text)
    except re.error as error:
        raise entry.error(key, f"is no regular expression ({error}); mend it") from None
    return text


def _address(entry: Entry, key: str, value: Any) -> str:
    text = _text(entry, key, value)
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    if parts.scheme not in ("http", "https") or not host or any(sign.isspace() for sign in text):
        raise entry.error(key, f"has «{text}»; write a whole address, beginning with https://")
    if parts.username is not None:  # it would stand in the logs, and is not said here either
        raise entry.error(key, "has an address with a user name before the host; write it without name and password")
    return text


def _list(entry: Entry, key: str, value: Any) -> list[Any]:
    if not isinstance(value, list) or len(set(map(str, value))) < len(value):
        raise entry.error(key, "must be a list in brackets in which nothing stands twice")
    return value


def _addresses(entry: Entry, key: str, value: Any) -> tuple[str, ...]:
    return tuple(_address(entry, key, one) for one in _list(entry, key, value))


def _texts(entry: Entry, key: str, value: Any) -> tuple[str, ...]:
    return tuple(_text(entry, key, one) for one in _list(entry, key, value))


def _hosts(entry: Entry, key: str, value: Any) -> frozenset[str]:
    hosts = frozenset(_text(entry, key, one).lower() for one in _list(entry, key, value))
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise entry.error(key, f"has «{host}»; write names of hosts alone, as mic.gov.vn")
    return hosts


def _yes_no(entry: Entry, key: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise entry.error(key, "must be true or false")
    return value


def _count(entry: Entry, key: str, value: Any) -> int:
    least = 1 if key == "max_pages" else 0
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= 1_000_000:
        raise entry.error(key, f"must be a whole number of at least {least}")
    return value


def _number(entry: Entry, key: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 36_500:
        raise entry.error(key, "must be a number of at least 0")
    return float(value)


def _one_of(choices: Sequence[str]) -> Any:
    def chosen(entry: Entry, key: str, value: Any) -> str:
        if value not in choices:
            raise entry.error(key, f"is «{value}»; it can be {', '.join(choices)}")
        return str(value)

    return chosen


def _day(entry: Entry, key: str, value: Any) -> str:
    text = value if isinstance(value, str) else str(value)  # TOML has dates of its own
    if not _DAY.fullmatch(text):
        raise entry.error(key, f"is «{text}»; write the day as 2026-01-31, or leave it empty")
    return text


_READ: Mapping[str, Any] = {
    "source_id": _id, "publisher": _text, "start": _addresses, "find": _one_of(FIND), "link": _pattern,
    "words": _pattern, "next_page": _pattern, "max_pages": _count, "queries": _texts, "attachments": _yes_no,
    "kind": _one_of(KINDS), "language": _text, "every_days": _number, "recheck_days": _number, "expect_min": _count,
    "expect_max": _count, "hosts": _hosts, "rate_seconds": _number, "tls_exception": _text, "needs_browser": _yes_no,
    "enabled": _yes_no, "verified": _day, "owner": _text, "notes": _text,
}  # fmt: skip
