"""The changelog that lies in a release: what is in it that the one before did not have."""

from load.diff.changes import Changes
from load.diff.markdown import markdown
from load.releases import Release

CHANGES = "CHANGES.md"


def changelog(before: str | None, standing: Release | None, new: Release) -> str:
    """Markdown on what changed from `standing` to `new`; a sentence where nothing stood `before`, where what stood is
    damaged (`standing` is None), or where the two cannot be compared. Never raises: a release does not need it."""
    if before is None:
        return f"No release stood before {new.name}, so there is nothing to compare it with.\n"
    if standing is None:
        return f"{before} stood before {new.name} and is damaged, so what changed since cannot be told.\n"
    try:
        with Changes(standing, new) as changes:
            return markdown(changes)
    except Exception:
        # The reason would name this folder and this machine, and two builds of the same would not be the same.
        ask = f"chiso diff {before} {new.name}"
        return f"What changed from {before} to {new.name} could not be told; «{ask}» says why.\n"
