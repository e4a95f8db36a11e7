"""Work in processes of its own: what takes too long, too much memory or ends its process loses only itself."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial

import psutil
import pytest

from flows import isolation
from flows.isolation import DIED, TOO_LARGE, TOO_LONG, IsolationError, Lost, isolated
from flows.settings import Limits

SMALL = Limits(seconds=30, megabytes=1_000)


@pytest.fixture(autouse=True)
def no_worker_is_left() -> Iterator[None]:
    isolation.end_idle()
    yield
    isolation.end_idle()


def work(asked: str) -> str:
    """What a document can do to the process that reads it."""
    kind, _, size = asked.partition(" ")
    if kind == "sleep":
        time.sleep(float(size))
    if kind == "spin":
        while True:
            pass
    if kind == "die":
        os._exit(9)
    if kind == "grow":
        return str(len(bytearray(int(size) * 2**20)))
    if kind == "children":  # programs that it starts take the memory, none of them too much of it
        code = f"import time; held = bytearray({size} * 2**20); time.sleep(60)"
        for started in [subprocess.Popen([sys.executable, "-c", code]) for _ in range(3)]:
            started.wait()
    if kind == "raise":
        raise ValueError("a fault")
    return f"{asked} by {os.getpid()}"


def answers(*asked: str, limits: Limits = SMALL, processes: int = 1) -> dict[str, object]:
    return {done.asked: done.answer for done in isolated(work, asked, processes=processes, limits=limits)}


@pytest.mark.parametrize(
    ("hostile", "limits", "why"),
    [
        ("sleep 60", Limits(seconds=2), TOO_LONG),
        ("spin", Limits(seconds=2), TOO_LONG),
        ("die", SMALL, DIED),
        ("children 250", Limits(seconds=30, megabytes=500), TOO_LARGE),
    ],
)
def test_what_exceeds_a_limit_is_lost_and_the_rest_is_done(hostile: str, limits: Limits, why: str) -> None:
    began = time.monotonic()
    said = answers("a", hostile, "b", limits=limits)
    assert said.pop(hostile) == Lost(why)
    assert sorted(said) == ["a", "b"] and not any(isinstance(answer, Lost) for answer in said.values())
    assert time.monotonic() - began < 25
    assert not [child for child in psutil.Process().children(recursive=True) if "held = bytearray" in _command(child)]


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux refuses a process memory over a limit")
def test_memory_over_the_limit_is_refused_within_the_process() -> None:
    with pytest.raises(MemoryError):
        answers("grow 4000")
    assert answers("grow 100") == {"grow 100": str(100 * 2**20)}


def test_a_process_stays_for_the_next_piece_of_work() -> None:
    first, second = (answers(name)[name] for name in ("a", "b"))
    assert str(first).split()[-1] == str(second).split()[-1]


def test_several_work_side_by_side() -> None:
    said = answers(*(f"sleep 0.2{at}" for at in range(4)), processes=2)
    assert len({str(answer).split()[-1] for answer in said.values()}) == 2


def test_an_error_is_raised_where_somebody_asked() -> None:
    with pytest.raises(ValueError, match="a fault"):
        answers("raise")
    assert "a" in answers("a")


def test_nobody_waits_for_who_asks_no_more() -> None:
    going = isolated(work, ["a", "sleep 60"], processes=2, limits=SMALL)
    next(going)
    running = [child for child in psutil.Process().children() if child.is_running()]
    began = time.monotonic()
    going.close()
    assert time.monotonic() - began < 5 and running


def test_a_process_ends_with_the_one_that_asked() -> None:
    code = (
        "from functools import partial; from flows.isolation import isolated; import tests.faults.test_isolation as t\n"
        "import os\n"
        "done = isolated(t.work, ['a', 'sleep 50'])\n"
        "print(next(done).answer.split()[-1], flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    worker = int(said.stdout)
    for _ in range(100):
        if not psutil.pid_exists(worker) or psutil.Process(worker).status() == psutil.STATUS_ZOMBIE:
            return
        time.sleep(0.1)
    pytest.fail("the process outlived its parent by 10 s")


def test_loading_is_not_within_the_limits_and_is_done_once() -> None:
    limits = Limits(seconds=1)
    done = list(isolated(loaded_by, ["a", "b"], setup=load_slowly, limits=limits))
    assert [one.answer for one in done] == [1, 1]


_loaded: list[int] = []


def load_slowly() -> None:
    if not _loaded:
        time.sleep(2)
        _loaded.append(1)


def loaded_by(_: str) -> int:
    return len(_loaded)


def test_where_no_process_comes_to_work_no_document_is_blamed() -> None:
    with pytest.raises(IsolationError, match=r"^A process that reads documents ends before it has one; "):
        list(isolated(work, ["a"], setup=partial(os._exit, 9), limits=SMALL))
    assert "a" in answers("a")


def test_work_without_tasks_starts_nothing() -> None:
    assert list(isolated(partial(work), [], limits=SMALL)) == []
    assert not isolation._idle
