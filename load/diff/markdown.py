"""What changed, as Markdown. Text that is more than letters and numbers stands in code spans, where no sign means
anything."""

import re
from collections.abc import Iterator, Sequence

from load.diff.changes import Changes
from load.diff.told import cells, columns, lists, summary

LISTED = 30  # so many of each list; `chiso diff --format json` has all
_LONGEST = 240
# Letters, digits and what stands between them in names and figures: nothing that Markdown or a renderer of it acts on.
_HARMLESS = re.compile(r"(?:[^\W_]|[ ,()%/–→-]|\.(?=\d))*")
# The two signs that end a cell or a code span, whatever stands before them.
_SIGNS = str.maketrans({"|": "¦", "`": "'"})


def markdown(changes: Changes, limit: int = LISTED) -> str:
    """Counts first, then the first `limit` of each list; the same bytes for the same two releases. Raises LoadError."""
    return "\n".join(_lines(changes, limit)) + "\n"


def _lines(changes: Changes, limit: int) -> Iterator[str]:
    older, newer = changes.older.name, changes.newer.name
    yield f"# {newer}: what changed since {older}"
    yield ""
    yield from (f"- {line}" for line in summary(changes))
    is_cut = False
    for part, change, count in lists(changes):
        yield ""
        yield f"## {part.capitalize()} {change} ({count})"
        yield ""
        heads = columns(part, change)
        yield _row(heads)
        yield _row(["---"] * len(heads))
        for row in changes.listed(part, change, limit):
            yield _row([safe(cell) for cell in cells(part, change, row)])
        if count > limit:
            is_cut = True
            yield ""
            yield f"… and {count - limit} more."
    if is_cut:
        yield ""
        yield f"`chiso diff {older} {newer} --format json` has all."


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def safe(text: str) -> str:
    """`text` on one line, as a code span unless it is harmless: no HTML, link or mention comes of it, nothing that a
    terminal obeys, and no cell or span ends in it."""
    line = " ".join(text.split()).translate(_SIGNS)
    shown = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in line)
    shown = shown if len(shown) <= _LONGEST else shown[:_LONGEST].rstrip() + "…"
    return shown if _HARMLESS.fullmatch(shown) else f"`{shown}`"
