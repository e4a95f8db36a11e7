"""What goes wrong with a warehouse, said in one sentence."""

import errno


class LoadError(Exception):
    """A release cannot be built, found or asked; the message is one plain sentence."""


def because_of(error: OSError, doing: str) -> LoadError:
    """The LoadError for a failure of the disk while `doing` something («build a release in data/curated»)."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return LoadError(f"The disk is full, so chiso could not {doing}; make room and try again.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return LoadError(f"Chiso may not {doing}: {_reason(error)}; choose a folder that can be written.")
    return LoadError(f"Chiso could not {doing}: {_reason(error)}.")


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def plain(message: str) -> str:
    """DuckDB's error message without its kind, its caret and its lists of functions, on one line and without an end."""
    lines = []
    for line in message.splitlines():
        if not line.strip() or line.startswith(("LINE ", "\t", " ")):
            break
        lines.append(line.strip().rstrip("!?."))
    text = "; ".join(lines)
    kind, separator, rest = text.partition(": ")
    return rest if separator and kind.endswith("Error") else text
