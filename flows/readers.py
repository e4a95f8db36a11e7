"""Reading many documents, each in a process with limits. A process that dies loses one document."""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from extract.collect.archive import Snapshot, load
from extract.errors import UnreadableError
from flows import versions
from flows.errors import FAILED, CommandError
from flows.isolation import DIED, TOO_LARGE, TOO_LONG, Lost, isolated
from flows.packing import pack
from flows.reading import read_and_understand
from flows.settings import Limits
from transform.reference import Reference, load_reference
from transform.tables.captions import Bound
from transform.tables.read import Tables
from transform.understand import Understanding

BATCH = 8  # documents that go to a machine of a cluster at once: a few hundred milliseconds of work
KILLED = (
    "The process that read this document was ended while it read (out of memory, or a fault of a library); "
    "cut the document up, or give the machine more memory."
)
_OVER = {
    TOO_LONG: "Reading took longer than {0.seconds:.0f} s and was stopped; cut the document up, or raise --time-limit.",
    TOO_LARGE: "Reading took more than {0.megabytes} MB and was stopped; cut the document up, or raise --memory-limit.",
}
OTHER_VERSION = (
    "A process that reads has other {what} than the one that asked it; install the same version on every machine, "
    "lay the same files there, and run again."
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A document to read. `data` are its bytes where the reader cannot open the archive itself."""

    snapshot: Snapshot
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The packed reading of the document called `source` in the archive, or the reason why there is none. `lasting`
    says that the same bytes fail again, whoever reads them; `over` that they do so within the same limits."""

    source: str
    document_id: str | None = None
    packed: bytes | None = None
    reason: str | None = None
    lasting: bool = False
    over: bool = False


@dataclass(frozen=True, slots=True)
class ReadWith:
    """With what documents are read: the folders of reference files, and the versions of those and of the code."""

    folders: tuple[Path, ...]
    reference: str
    code: str


def read_with(folders: tuple[Path, ...]) -> ReadWith:
    """What this process reads with. Raises ReferenceError where a curated file is broken."""
    made = ReadWith(folders, versions.reference_version(folders), versions.reading_code())
    reference_of(made)
    return made


def in_batches(asked: Sequence[Asked]) -> list[list[Asked]]:
    """The documents in batches that go to a machine at once."""
    return [list(asked[at : at + BATCH]) for at in range(0, len(asked), BATCH)]


@lru_cache(maxsize=2)
def reference_of(wanted: ReadWith) -> Reference:
    """The reference data, loaded once a process for each version. Raises CommandError if this process would read with
    anything else than `wanted`: a machine with other files, or files that somebody changed meanwhile."""
    if wanted.code != versions.reading_code():
        raise CommandError(OTHER_VERSION.format(what="code"), FAILED)
    if wanted.reference != versions.reference_version(wanted.folders):
        raise CommandError(OTHER_VERSION.format(what="reference files"), FAILED)
    return load_reference(wanted.folders)


def prepare(wanted: ReadWith) -> None:
    """Loads what documents are read with. Raises CommandError as `reference_of` does."""
    if reference_of.cache_info().currsize == 0:
        reference_of(wanted)
        gc.freeze()  # the collector need never look through the registry again
    reference_of(wanted)


def read_batch(batch: Sequence[Asked], wanted: ReadWith) -> list[Answer]:
    """Reads documents to facts. Whatever is wrong with one is its answer's reason, and the others are read."""
    reference_of(wanted)
    return [read_one(asked, wanted) for asked in batch]


def read_one(asked: Asked, wanted: ReadWith) -> Answer:
    """Reads one document to facts."""
    snapshot = asked.snapshot
    try:
        data = load(snapshot) if asked.data is None else asked.data
    except UnreadableError as error:
        return Answer(snapshot.source, reason=str(error))
    try:
        understanding = read_and_understand(
            data,
            reference_of(wanted),
            source=snapshot.source,
            address=snapshot.url,
            rendition=snapshot.rendition,
        )
    except UnreadableError as error:
        # How much memory there is differs from night to night.
        lasting = not isinstance(error.__cause__, MemoryError)
        return Answer(snapshot.source, reason=str(error), lasting=lasting)
    return Answer(snapshot.source, understanding.document.document_id, pack(light(understanding)))


def light(understanding: Understanding) -> Understanding:
    """Only what became of the document: with text and cells, a thousand documents would fill the memory, and going
    from one process to another would cost more than reading them did."""
    document = replace(understanding.document, text="", blocks=())
    return replace(understanding, document=document, tables=Tables([], [], Bound([], [])))


def in_processes(
    asked: Sequence[Asked], wanted: ReadWith, jobs: int = 1, limits: Limits | None = None
) -> Iterator[Answer]:
    """Reads in `jobs` processes, each document within `limits`; the answers come as they are ready. A document that
    ends its process, or exceeds a limit, is answered with the reason; the others are read."""
    limits = limits or Limits()
    # A process that reads may have begun in another folder.
    wanted = replace(wanted, folders=tuple(folder.resolve() for folder in wanted.folders))
    loaded = (with_bytes(one) for one in asked)
    refused: list[Answer] = []
    ready = (one for one in loaded if isinstance(one, Asked) or refused.append(one))
    work, setup = partial(read_one, wanted=wanted), partial(prepare, wanted)
    for one, answer in isolated(work, ready, setup=setup, processes=jobs, limits=limits):
        yield _lost(one, answer, limits) if isinstance(answer, Lost) else answer
    yield from refused


def with_bytes(asked: Asked) -> Asked | Answer:
    """The document with its bytes: a process that reads may not see the archive as this one does."""
    if asked.data is not None:
        return asked
    try:
        return Asked(asked.snapshot, load(asked.snapshot))
    except UnreadableError as error:
        return Answer(asked.snapshot.source, reason=str(error))


def _lost(asked: Asked, lost: Lost, limits: Limits) -> Answer:
    over = lost.why != DIED
    return Answer(asked.snapshot.source, reason=reason_of(lost, limits), lasting=over, over=over)


def reason_of(lost: Lost, limits: Limits) -> str:
    """Why a document has no reading, in a sentence."""
    return KILLED if lost.why == DIED else _OVER[lost.why].format(limits)
