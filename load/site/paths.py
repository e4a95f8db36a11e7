"""What a thing's file is called: an id as a path that every file system and every web host takes alike."""

from collections.abc import Iterable

_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789-_")
# File systems take names of 255 bytes, and an ending comes behind.
_LONGEST = 180


def slug(identifier: str) -> str:
    """The path of an id, without ending: `/` makes folders, every byte besides a-z, 0-9, `-` and `_` is `~` and two
    hexadecimal digits, so no two ids meet, whatever they are, and none leaves its folder.

    Capitals are written out because some file systems take them for small letters; a dot is, so that no id looks like
    another's file. An empty part is `~~`; one longer than a name may be goes on in a folder below.
    """
    return "/".join(_part(part) for part in identifier.split("/"))


def joined(parts: Iterable[object]) -> str:
    """Several ids as one name: a dot stands between them, which no slug has. A `/` in one makes no folder, and None is
    an empty name."""
    return ".".join("" if part is None else _part(str(part)) for part in parts)


def _part(part: str) -> str:
    if not part:
        return "~~"
    written = "".join(chr(byte) if byte in _PLAIN else f"~{byte:02x}" for byte in part.encode())
    return "~/".join(written[at : at + _LONGEST] for at in range(0, len(written), _LONGEST))
