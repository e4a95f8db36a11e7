"""Which two releases a person means."""

from collections.abc import Sequence
from pathlib import Path

from load.errors import LoadError
from load.marks import marks
from load.releases import Release, in_force, named, number_of, numbered


class NothingToCompare(LoadError):
    """There are no two such releases; the message is one plain sentence."""


def chosen(curated: Path, names: Sequence[str]) -> tuple[Release, Release]:
    """The older and the newer of two releases: those that are named; one that is named and the one in force; else the
    one in force and the one that stood before it.

    Raises NothingToCompare where there are none such, LoadError where one is damaged.
    """
    standing = in_force(curated)
    if standing is None:
        raise NothingToCompare(f"No release has been built in {curated} yet, so there is nothing to compare.")
    older = names[0] if names else _before(curated, standing)
    newer = names[1] if len(names) > 1 else standing
    there = [path.name for _, path in numbered(curated)]
    for name in (older, newer):
        if name not in there:
            raise NothingToCompare(f"There is no release {name} in {curated}; there are {', '.join(there) or 'none'}.")
    if older == newer:
        is_standing = "is in force itself" if len(names) == 1 else "would be compared with itself"
        raise NothingToCompare(f"Release {older} {is_standing}; name another one to compare it with.")
    return named(curated, older), named(curated, newer)


def _before(curated: Path, standing: str) -> str:
    # Whoever rolled back from a release has taken it out of the row.
    left = {mark.release for mark in marks(curated)}
    there = [path.name for number, path in numbered(curated) if number < number_of(standing)]
    earlier = [name for name in there if name not in left]
    if not earlier:
        raise NothingToCompare(f"There is no release before {standing} in {curated}, so there is nothing to compare.")
    return earlier[-1]
