"""Reading on a Dask cluster, for a backfill: the same functions on the same bytes, so the same readings.

A client of Dask itself and not Prefect's task runner: a batch is worth half a second and a task of Prefect costs a
tenth of that, each worker would have to reach Prefect's server, and a refresh without Prefect could not use the
cluster. As a flow, a refresh does the same within its task `read`.

Documents go to the workers as bytes, so that these need no access to the archive; the code and the reference files they
have themselves, and must have the same.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from flows import versions
from flows.errors import BAD_INPUT, FAILED, CommandError
from flows.readers import KILLED, Answer, Asked, ReadWith, in_batches, read_batch, with_bytes

if TYPE_CHECKING:
    from distributed import Client

_PATIENCE = "10s"  # for a scheduler to answer
_AHEAD = 4  # batches sent ahead for each thread of the cluster: none idles, and the archive is not in memory at once


def on_cluster(asked: Sequence[Asked], wanted: ReadWith, address: str) -> Iterator[Answer]:
    """Reads on the cluster whose scheduler is at `address`; the answers come as they are ready.

    Raises CommandError with one sentence if it cannot be reached, has no workers, or workers of another version.
    """
    with _client(address) as client:
        _check(client, wanted, address)
        yield from _read(client, asked, wanted)


def _client(address: str) -> "Client":
    try:
        from distributed import Client
    except ImportError:
        sentence = "Reading on a cluster needs the package distributed; install chiso with its extra «dask»."
        raise CommandError(sentence, BAD_INPUT) from None
    try:
        return Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        sentence = f"No Dask scheduler answers at {address} ({type(error).__name__}); start it, or leave out --workers."
        raise CommandError(sentence, FAILED) from None


def _check(client: "Client", wanted: ReadWith, address: str) -> None:
    """Whether there are workers, and every one of them reads with the same code and files."""
    said = client.run(own_versions, wanted.folders, on_error="return")
    if not said:
        raise CommandError(f"The Dask scheduler {address} has no worker; start one, or leave out --workers.", FAILED)
    expected = (wanted.code, wanted.reference)
    if other := sorted(worker for worker, found in said.items() if found != expected):
        missing = said[other[0]]
        why = f": {missing}" if isinstance(missing, Exception) else ""
        raise CommandError(
            f"{len(other)} of {len(said)} workers have another version of chiso or other reference files (the first is "
            f"{other[0]}{why}); install the same on all, restart them, and run again.",
            FAILED,
        )


def own_versions(folders: tuple[Any, ...]) -> tuple[str, str]:
    """What a worker reads with: the versions of its code and of its reference files."""
    return versions.reading_code(), versions.reference_version(folders)


def _read(client: "Client", asked: Sequence[Asked], wanted: ReadWith) -> Iterator[Answer]:
    """With a worker go all batches that it was sent, and which of their documents ended it nobody knows: they are read
    again one by one, each with nothing else to read on the cluster."""
    suspects: list[Asked] = []
    yield from _in_batches(client, asked, wanted, suspects)
    for one in suspects:
        again: list[Asked] = []
        yield from _in_batches(client, [one], wanted, again)
        if again:
            yield Answer(one.snapshot.source, reason=KILLED)


def _in_batches(client: "Client", asked: Sequence[Asked], wanted: ReadWith, suspects: list[Asked]) -> Iterator[Answer]:
    from distributed import KilledWorker, as_completed

    room = _AHEAD * max(1, sum(client.nthreads().values()))
    waiting = iter(in_batches(asked))
    batches: dict[str, list[Asked]] = {}
    running = as_completed(loop=client.loop)

    def send() -> Iterator[Answer]:
        while len(batches) < room and (batch := next(waiting, None)):
            loaded = [with_bytes(one) for one in batch]
            yield from (one for one in loaded if isinstance(one, Answer))
            ready = [one for one in loaded if isinstance(one, Asked)]
            # A reading is made anew rather than taken from a worker's memory: somebody may have asked for that.
            future = client.submit(read_batch, ready, wanted, pure=False)
            batches[future.key] = batch
            running.add(future)

    yield from send()
    for future in running:
        batch = batches.pop(future.key)
        try:
            yield from future.result()
        except KilledWorker:
            suspects.extend(batch)
        yield from send()
