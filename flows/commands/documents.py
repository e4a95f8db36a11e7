"""Documents by whatever a person may call them: a file's name, an address, a title, the beginning of a sha256."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from extract.collect.errors import ArchiveError
from extract.collect.inventory import SHORTEST, inventory
from flows import questions
from flows.errors import CommandError
from flows.runs import newest
from flows.settings import RAW
from load.database import query
from load.releases import Release


class Documents(NamedTuple):
    """The ids of documents that a name means, and those of their works."""

    ids: frozenset[str]
    works: frozenset[str]
    name: str

    def have(self, row: dict[str, Any]) -> bool:
        """Whether a finding is about one of them, or of no document and about the work of one. What was quarantined has
        no id, and is known by its file."""
        own = set(row["document_ids"])
        files = (self.name in source or PurePosixPath(source).stem in self.ids for source in row["sources"])
        of_work = not own and not self.works.isdisjoint(row["work_ids"])
        return not self.ids.isdisjoint(own) or any(files) or of_work


def meant(release: Release, curated: Path, name: str) -> Documents:
    """The documents that `name` is a part of a name of: file, address or title in the release, or the name under which
    the archive got it. Raises CommandError if there are none."""
    rows = query(release, questions.DOCUMENTS)[1]
    part = name.casefold()
    got = {sha256 for sha256, called in _archived(curated) if part in called.casefold()}
    ids = {
        str(row[0]) for row in rows
        if row[0] in got or _begins(row[0], part) or any(part in str(one or "").casefold() for one in row[2:])
    }  # fmt: skip
    quarantined = [str(row[0]) for row in query(release, questions.QUARANTINED)[1]]
    held = [one for one in quarantined if name in one or PurePosixPath(one).stem in got]
    if not ids and not held:
        raise CommandError(
            f"No document of release {release.name} is called «{name}»; «chiso archive list» has their names."
        )
    return Documents(frozenset(ids | got), frozenset(str(row[1]) for row in rows if row[0] in ids), name)


def _begins(document_id: str, part: str) -> bool:
    return len(part) >= SHORTEST and document_id.startswith(part)


def _archived(curated: Path) -> Iterator[tuple[str, str]]:
    """By sha256, the names under which documents were added and their addresses, in the archive of the last run."""
    for raw in _archives(curated):
        try:
            held = inventory(raw)
        except (ArchiveError, OSError):
            continue  # a release is read without its archive as well
        for one in held:
            yield from ((one.sha256, name) for name in (one.source, one.url) if name)
        return


def _archives(curated: Path) -> Iterable[Path]:
    said = [run.begin.get("options", {}).get("raw") for run in newest(curated, 1)]
    return [Path(one) for one in (*said, RAW) if one]
