"""Work in processes of its own, so that what a hostile document does to a library takes nothing else with it.

A process gets one piece of work at a time and stays for the next, with all it has loaded. The parent watches the clock
and the memory; what exceeds a limit is ended with its process, and a new one goes on with the rest. Within the process
the system refuses memory over the limit, so that most libraries fail in an orderly way before anybody looks.
"""

import atexit
import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any, Generic, NamedTuple, TypeVar

from flows.errors import FAILED, CommandError
from flows.settings import Limits

T = TypeVar("T")
R = TypeVar("R")

DIED, TOO_LONG, TOO_LARGE = "died", "time", "memory"

_LOOK = 0.1  # seconds between two looks at the memory of processes at work
_START = 300.0  # seconds in which a process has to be ready for work
_WORN = 600 * 2**20  # bytes that an idle process may hold; one that holds more has grown with its work
_READY = "ready"
_NOT_READY = "A process that reads documents ends before it has one; see whether there is memory left, and try again."


class IsolationError(CommandError):
    """No process comes to the point where it could take work."""

    def __init__(self) -> None:
        super().__init__(_NOT_READY, FAILED)


class Lost(NamedTuple):
    """Work without an answer: its process `died`, or was ended as it took too much `time` or `memory`."""

    why: str


class Done(NamedTuple, Generic[T, R]):
    """A piece of work, and what came of it."""

    asked: T
    answer: R | Lost


class _Raised(NamedTuple):
    error: BaseException


@dataclass(eq=False)
class _Worker:
    """A process, the work it is at, and since when; `is_ready` once it has loaded what it works with."""

    process: Any
    connection: Connection
    task: Any = None
    began: float = 0.0
    is_ready: bool = False
    _work: Any = field(default=None, repr=False)
    _memory: Any = field(default=None, repr=False)

    def send(self, setup: Callable[[], object], work: Callable[[T], R], task: T, limits: Limits) -> None:
        self.task, self.began, self.is_ready = task, time.monotonic(), False
        self._work = (work, task, limits.bytes)
        self._say(setup)

    def _say(self, what: Any) -> None:
        with suppress(OSError):  # it is gone: the answer that never comes tells
            self.connection.send(what)

    def received(self) -> Any:
        """What the process says: that it is ready, or its answer."""
        try:
            said = self.connection.recv()
        except (EOFError, OSError):
            if not self.is_ready:
                raise IsolationError from None
            return Lost(DIED)
        if said == _READY:
            # The work goes only now: what ends the process when it is unpacked is to blame for that, and not the setup.
            self.began, self.is_ready = time.monotonic(), True
            self._say(self._work)
        return said

    def exceeds(self, limits: Limits) -> str | None:
        lasted = time.monotonic() - self.began
        if not self.is_ready:
            if lasted > _START:
                raise IsolationError
            return None
        if lasted > limits.seconds:
            return TOO_LONG
        return TOO_LARGE if self.memory() > limits.bytes else None

    def memory(self, with_family: bool = True) -> int:
        """Bytes in use by the process and, which takes a look at every process there is, by those it started; 0 where
        nobody can say."""
        import psutil

        try:
            self._memory = self._memory or psutil.Process(self.process.pid)
            family = self._memory.children(recursive=True) if with_family else []
            return sum(one.memory_info().rss for one in (self._memory, *family))
        except psutil.Error:
            return 0

    def end(self) -> None:
        import psutil

        with suppress(psutil.Error):
            for child in psutil.Process(self.process.pid).children(recursive=True):
                child.kill()
        self.process.kill()
        self.process.join()
        self.connection.close()


_idle: list[_Worker] = []


def isolated(
    work: Callable[[T], R],
    tasks: Iterable[T],
    *,
    setup: Callable[[], object] = int,
    processes: int = 1,
    limits: Limits | None = None,
    meanwhile: Callable[[], object] | None = None,
) -> Iterator[Done[T, R]]:
    """What `work` makes of each of `tasks`, as it is ready. `setup` is called before, and is not within the limits: it
    should do nothing the second time. `work`, tasks and answers are pickled. `meanwhile` is called here, once the first
    of them are under way.

    An error that `setup` or `work` raises is raised here. Raises IsolationError if no process comes to take work.
    """
    waiting, limits = iter(tasks), limits or Limits()
    workers: list[_Worker] = []
    try:
        while True:
            while len(workers) < processes and (task := next(waiting, _NOTHING)) is not _NOTHING:
                worker = _idle.pop() if _idle else _started()
                workers.append(worker)
                worker.send(setup, work, task, limits)
            if not workers:
                return
            if meanwhile is not None:
                meanwhile()
                meanwhile = None
            for worker, answer in _next(workers, limits):
                workers.remove(worker)
                done = Done(worker.task, answer)
                worker.task = None
                _keep(worker, answer)
                yield done
    finally:
        for worker in workers:
            worker.end()


_NOTHING: Any = object()


def _next(workers: list[_Worker], limits: Limits) -> list[tuple[_Worker, Any]]:
    """The workers that are done, ended or over a limit; waits until there is one."""
    while True:
        ready = wait([worker.connection for worker in workers], timeout=_LOOK)
        said = [(worker, worker.received()) for worker in workers if worker.connection in ready]
        over = [(worker, Lost(why)) for worker in workers if not ready and (why := worker.exceeds(limits))]
        if done := [(worker, answer) for worker, answer in [*said, *over] if answer != _READY]:
            return done


def _keep(worker: _Worker, answer: Any) -> None:
    """Puts a worker aside for the next piece of work, or ends it. Raises what its work raised."""
    if isinstance(answer, Lost) or worker.memory(with_family=False) > _WORN:
        worker.end()
    else:
        _idle.append(worker)
    if isinstance(answer, _Raised):
        raise answer.error


def _started() -> _Worker:
    # Not forked from this process: DuckDB, progress bars and Prefect run threads in it.
    context = get_context("forkserver")
    context.set_forkserver_preload(["flows.readers"])
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def end_idle() -> None:
    """Ends the processes that wait for work."""
    while _idle:
        _idle.pop().end()


atexit.register(end_idle)


# What follows runs in the process itself.


def _serve(connection: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a person's Ctrl-C is for the parent, which ends this process
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()
    while True:
        try:
            setup = connection.recv()
            failed = _answer(setup)
            if isinstance(failed, _Raised):
                connection.send(failed)
                continue
            connection.send(_READY)
            work, task, most = connection.recv()
        except EOFError:
            return
        _refuse_memory_over(most)
        connection.send(_answer(partial(work, task)))


def _answer(work: Callable[[], Any]) -> Any:
    try:
        return work()
    except Exception as error:
        return _Raised(error)


def _refuse_memory_over(most: int) -> None:
    """macOS knows the limit and does not keep to it: there the parent's look has to do."""
    import resource

    with suppress(ValueError, OSError):
        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


def _end_with_parent() -> None:
    """A process would wait for ever for work from one that was killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
