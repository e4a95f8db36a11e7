"""Pages that reprint another: `data/reference/mirrors.csv`. Their figures are no second witness."""

from collections.abc import Sequence
from pathlib import Path

from transform.curated import declare, read

MIRRORS = declare("mirrors.csv", "mirror_work_id", "mirror_work_id original_work_id evidence")


def load_mirrors(folders: Sequence[Path]) -> dict[str, str]:
    """The original of each mirror by work_id. Raises ReferenceError for a broken file, a work that mirrors itself, and
    an original that is a mirror."""
    rows = read(folders, MIRRORS)
    mirrors = {row["mirror_work_id"]: row["original_work_id"] for row in rows}
    for row in rows:
        original = row["original_work_id"]
        if original == row["mirror_work_id"]:
            raise row.error("a work cannot mirror itself; name its original")
        if original in mirrors:
            raise row.error(f"{original} is a mirror itself; name its original, {mirrors[original]}")
    return mirrors
