"""Reading many documents: in this process, or in several of this machine. A process that dies loses one document."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import lru_cache
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread

from extract.collect.archive import Snapshot, load
from extract.errors import UnreadableError
from flows import versions
from flows.errors import FAILED, CommandError
from flows.packing import pack
from flows.reading import read_and_understand
from transform.reference import Reference, load_reference
from transform.tables.captions import Bound
from transform.tables.read import Tables
from transform.understand import Understanding

BATCH = 8  # documents that go to a process at once: a few hundred milliseconds of work
KILLED = (
    "The process that read this document was ended while it read (out of memory, or a fault of a library); "
    "cut the document up, or give the machine more memory."
)
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
    says that the same bytes fail again, whoever reads them."""

    source: str
    document_id: str | None = None
    packed: bytes | None = None
    reason: str | None = None
    lasting: bool = False


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
    """The documents in batches that go to a process at once."""
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


def here(asked: Iterable[Asked], wanted: ReadWith) -> Iterator[Answer]:
    """Reads in this process, one after the other."""
    return (read_one(one, wanted) for one in asked)


def in_processes(asked: Sequence[Asked], wanted: ReadWith, jobs: int) -> Iterator[Answer]:
    """Reads in `jobs` processes; the answers come as they are ready.

    Where one of the processes dies, nobody knows which document it was at. What was not answered by then is read again:
    what was probably being read, document by document in a process of its own, which shows the one that kills; then
    the rest.
    """
    waiting = in_batches(asked)
    while waiting:
        unanswered: list[list[Asked]] = []
        yield from _until_one_dies(waiting, wanted, jobs, unanswered)
        suspects, waiting = unanswered[: 2 * jobs + 1], unanswered[2 * jobs + 1 :]
        yield from _one_by_one([one for batch in suspects for one in batch], wanted)


def _until_one_dies(
    batches: Sequence[list[Asked]], wanted: ReadWith, jobs: int, unanswered: list[list[Asked]]
) -> Iterator[Answer]:
    with _pool(jobs) as pool:
        futures = _submit(pool, batches, wanted)
        for future in as_completed(futures):
            try:
                answers = future.result()
            except BrokenProcessPool:
                continue
            futures[future].clear()
            yield from answers
    unanswered.extend(batch for batch in futures.values() if batch)


def _submit(
    pool: Executor, batches: Sequence[list[Asked]], wanted: ReadWith
) -> dict[Future[list[Answer]], list[Asked]]:
    futures = {}
    for batch in batches:
        try:
            futures[pool.submit(read_batch, batch, wanted)] = list(batch)
        except BrokenProcessPool:
            failed: Future[list[Answer]] = Future()
            failed.set_exception(BrokenProcessPool())
            futures[failed] = list(batch)
    return futures


def _one_by_one(asked: Sequence[Asked], wanted: ReadWith) -> Iterator[Answer]:
    """Reads in one process, and in a new one after each document that ended it. Raises BrokenProcessPool where a
    process does not even come to the first document: it is not the documents then."""
    left = list(asked)
    while left:
        with _pool(1) as pool:
            pool.submit(read_batch, [], wanted).result()
            while left:
                one = left.pop(0)
                try:
                    yield from pool.submit(read_batch, [one], wanted).result()
                except BrokenProcessPool:
                    yield Answer(one.snapshot.source, reason=KILLED)
                    break


def _pool(jobs: int) -> ProcessPoolExecutor:
    # Not forked from this process: DuckDB, progress bars and Prefect run threads in it.
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_end_with_parent)


def _end_with_parent() -> None:
    """The processes of a pool would wait for ever for work from one that was killed."""
    parent = parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        os._exit(1)

    Thread(target=wait, daemon=True).start()
