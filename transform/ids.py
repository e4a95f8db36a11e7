"""Ids that are made, not counted: the same thing gets the same id in every build and on every machine."""

import hashlib

_WIDTH = 20  # hexadecimal digits: 80 bits, so that a collision among a billion facts is one in two million


def stable_id(prefix: str, *parts: object) -> str:
    """`prefix` and a digest of `parts`; None and the empty string are told apart from each other's absence."""
    text = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return f"{prefix}{hashlib.blake2b(text.encode(), digest_size=_WIDTH // 2).hexdigest()}"
