"""`kill -9` at random moments of whole refreshes, with readers who never stop asking; full disks; two at once.

A short form of it runs with all tests; CHISO_SOAK=1 makes it 200 kills.
"""

import itertools
import os
import random
import resource
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

import pytest

from extract.collect.verify import verify
from flows import ending
from flows.cli import app
from flows.runs import Run, newest
from load.database import query
from load.releases import current, list_releases
from tests.children import PROCESSES
from tests.commands import Said, decision
from tests.portal.server import Portal

Chiso = Callable[..., Said]

SOAK = bool(os.environ.get("CHISO_SOAK"))
KILLS = 210 if SOAK else 3
KILLS_A_ROUND = 10  # then one run may end, and is compared with an undisturbed one
READERS = 2 if SOAK else 1

# What a kill is aimed at, in turn. «publish» is the moment between two names on the disk.
AIMS = ("collect", "build", "read", "publish", "check", "build", "tell") if SOAK else ("read", "build", "publish")

# Decisions on the portal at once; more than are published between two runs that come to their end.
ADDRESSES = 12
DONE = (0, 4)  # that something is new for a person is no matter here


class Place(NamedTuple):
    """An archive, the releases built of it, the reference folder with its one source, and the portal it asks."""

    raw: Path
    curated: Path
    reference: Path
    portal: Portal

    def arguments(self, curated: Path | None = None, *, offline: bool = False) -> list[str]:
        asked = ["--offline"] if offline else ["--source", "portal", "--force", "--allow-private"]
        return ["refresh", *asked, "--raw", str(self.raw), "--curated", str(curated or self.curated),
                "--reference", str(self.reference)]  # fmt: skip

    def publish(self, number: int) -> None:
        """Puts a decision on the portal, in the place of an earlier version if there are enough: each is of a year."""
        at, version = number % ADDRESSES, number // ADDRESSES
        page = decision(f"{at + 1}/QĐ-UBND", (f"{50 + version},5", "49", "40", "30"))
        self.portal.page(f"/{at}.html", page.replace(b"2016", str(2005 + at).encode()))
        known = (f"/{at}.html" for at in range(min(number + 1, ADDRESSES)))
        self.portal.page("/list", "".join(f'<p><a href="{path}">Xếp hạng {path}</a></p>' for path in known))


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    with Portal() as portal:
        yield portal


def three_decisions(folder: Path, portal: Portal) -> Place:
    """The portal with three decisions, and where they are to be collected to."""
    place = Place(folder / "raw", folder / "curated", folder / "reference", portal)
    for at in range(ADDRESSES):
        portal.remove(f"/{at}.html")
    for number in range(3):
        place.publish(number)
    return place


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, portal: Portal) -> Path:
    """A first release of three decisions that were collected."""
    folder = tmp_path_factory.mktemp("collected")
    (folder / "reference").mkdir()
    (folder / "reference" / "sources.toml").write_text(
        f'[[source]]\nsource_id = "portal"\npublisher = "UBND"\nstart = ["{portal.url}/list"]\n'
        'find = "listing"\nlink = "html$"\nkind = "ranking"\nrate_seconds = 0\nexpect_max = 1000\nowner = "tests"\n'
    )
    assert ending.run(app, three_decisions(folder, portal).arguments()) in DONE
    return folder


@pytest.fixture
def place(template: Path, portal: Portal, tmp_path: Path) -> Place:
    return three_decisions(shutil.copytree(template, tmp_path / "place", symlinks=True), portal)


def refresh(arguments: list[str]) -> None:
    """The command in a process of its own; its output goes nowhere."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    os._exit(ending.run(app, arguments))


def started(arguments: list[str]) -> BaseProcess:
    process = PROCESSES.Process(target=refresh, args=(arguments,))
    process.start()
    return process


def read_on(curated: Path, said: Connection) -> None:
    """Asks the current release again and again, until something ends it or a question fails."""
    for number in itertools.count(1):
        try:
            release = current(curated)
            assert release is not None, "no release"
            # A view that asks much now and then, a table else: a reader is to leave the writer some of the machine.
            rows = query(release, f"SELECT count(*) FROM {'scores' if number % 20 == 0 else 'score'}")[1][0][0]
            # A reader may take its time between finding the release and asking it once more.
            time.sleep(0.1 * (number % 4))
            assert query(release, "SELECT count(*) FROM score JOIN work USING (work_id)")[1][0][0] >= rows > 0
            said.send(number)
        except Exception as error:
            said.send(f"{type(error).__name__}: {error}")
            return


class Reader:
    """A process that reads on; `counted` says how often, and fails where a question did."""

    def __init__(self, curated: Path) -> None:
        self._received, sender = PROCESSES.Pipe(duplex=False)
        self.process = PROCESSES.Process(target=read_on, args=(curated, sender))
        self.process.start()
        sender.close()
        self._count = 0

    def counted(self) -> int:
        while self._received.poll():
            said = self._received.recv()
            assert isinstance(said, int), f"a reader failed: {said}"
            self._count = said
        assert self.process.is_alive(), "a reader ended"
        return self._count

    def stop(self) -> None:
        self.process.kill()
        self.process.join()


@contextmanager
def readers(curated: Path) -> Iterator[list[Reader]]:
    """Readers in processes of their own, beside what happens."""
    reading = [Reader(curated) for _ in range(READERS)]
    try:
        yield reading
    finally:
        for reader in reading:
            reader.stop()


def wait_for(reached: Callable[[], bool], process: BaseProcess) -> bool:
    """Waits until `reached`; False if the process ended first."""
    while process.is_alive():
        if reached():
            return True
        time.sleep(0.0005)
    return False


def going_on(curated: Path) -> Run | None:
    """The newest run if it has no end."""
    run = newest(curated, 1)[0]
    return run if run.outcome is None else None


def in_stage(run: Run | None, stage: str) -> bool:
    return run is not None and any(each.name == stage for each in run.stages)


def kill_at(place: Place, aim: str, part: float, usual: dict[str, float]) -> str:
    """Runs a refresh and kills it in the stage `aim`, after `part` of the time that the stage usually takes. Says where
    the ledger has it stopped."""
    before = newest(place.curated, 1)[0].run_id
    process = started(place.arguments())

    def reached() -> bool:
        if aim == "publish":
            return any(place.curated.glob(".building-intent-*"))
        run = newest(place.curated, 1)[0]
        return run.run_id != before and in_stage(run, aim)

    if wait_for(reached, process) and aim != "publish":
        time.sleep(0.7 * part * usual.get(aim, 0.01))
    process.kill()
    process.join()
    intent = any(place.curated.glob(".building-intent-*"))
    run = newest(place.curated, 1)[0]
    if run.outcome is not None:
        return "ended before"
    stopped = [stage.name for stage in run.stages if stage.state is None]
    return "publish" if intent else stopped[-1] if stopped else "between"


def parquet(curated: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (curated / "current" / "parquet").iterdir()}


def check_whole(place: Place, scratch: Path) -> None:
    """The next run completes, leaves nothing behind, and has built what an undisturbed run builds of the archive."""
    last = started(place.arguments())
    last.join()
    assert last.exitcode in DONE
    run = newest(place.curated, 1)[0]
    assert run.code == last.exitcode
    assert all(earlier.outcome is not None for earlier in newest(place.curated))
    assert verify(place.raw).damage == []
    assert not list(place.curated.rglob(".building-*"))
    assert len(list_releases(place.curated)) <= 4
    undisturbed = started(place.arguments(scratch, offline=True))
    undisturbed.join()
    assert undisturbed.exitcode in DONE
    assert parquet(place.curated) == parquet(scratch)
    shutil.rmtree(scratch)


def test_killed_at_any_moment_nothing_is_lost_and_nobody_notices(
    place: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moments = random.Random(5)
    usual = {stage.name: stage.seconds or 0.01 for stage in newest(place.curated, 1)[0].stages}
    fell: Counter[str] = Counter()
    number, asked = 3, 0
    with readers(place.curated) as reading:
        # In the long form as many more kills as it takes until each stage was hit: machines differ in speed.
        while fell.total() < KILLS or (SOAK and set(AIMS) - set(fell) and fell.total() < KILLS + 2 * len(AIMS)):
            late = sorted(set(AIMS) - set(fell)) if fell.total() >= KILLS else AIMS
            place.publish(number)
            number += 1
            fell[kill_at(place, late[number % len(late)], moments.random(), usual)] += 1
            if fell.total() % KILLS_A_ROUND == 0:
                check_whole(place, tmp_path / "undisturbed")
            asked = sum(reader.counted() for reader in reading)
        check_whole(place, tmp_path / "undisturbed")
    with capsys.disabled():
        print(f"\n  {fell.total()} kills: {dict(fell)}; {asked} reads beside them, none failed", end=" ")  # noqa: T201
    hit = set(AIMS) & set(fell)
    assert hit == set(AIMS) if SOAK else hit, f"the kills fell into {dict(fell)}: the test has not shown all"
    assert asked > KILLS
    stored = {path.stem for path in (place.raw / "objects").rglob("*.html")}
    assert len(stored) == number, "a document of the portal was lost"


def test_of_two_refreshes_at_once_one_is_refused_in_a_sentence(place: Place, chiso: Chiso) -> None:
    place.publish(3)
    first = started(place.arguments())
    assert wait_for(lambda: in_stage(going_on(place.curated), "survey"), first)
    said = chiso(*place.arguments())
    assert (said.code, said.out) == (3, "")
    assert said.err.startswith(f"Another refresh of {place.curated} is going on (")
    assert said.err.endswith("wait until it is done and try again.\n") and said.err.count("\n") == 1
    first.join()
    assert first.exitcode in DONE
    release = current(place.curated)
    assert release is not None and release.name == "r002"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own where this process may have one, else a folder."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=300m", "chiso-test", str(folder)]
    subprocess.run(command, capture_output=True, check=False)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)


def filled(disk: Path) -> Path:
    """Takes what is free of the disk; deleting the file that is returned gives it back."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (2**20, 2**12):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))
    return ballast


def with_small_files(arguments: list[str], limit: int) -> None:
    """The command where no file may be larger than `limit`: a disk that fills up, without a disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    refresh(arguments)


def fails_for_want_of_room(arguments: list[str], curated: Path, disk: Path, *, in_the_build: bool) -> int | None:
    """The exit code of a refresh whose disk is full from the start, or fills up in the middle of the build."""
    if not disk.is_mount():
        process: BaseProcess = PROCESSES.Process(
            target=with_small_files, args=(arguments, 400_000 if in_the_build else 1_000)
        )
        process.start()
        process.join()
        return process.exitcode
    ballast = disk if in_the_build else filled(disk)
    process = started(arguments)
    if in_the_build and wait_for(lambda: any(curated.glob(".building-*/parquet/*")), process):
        ballast = filled(disk)
    process.join()
    ballast.unlink()
    return process.exitcode


@pytest.mark.parametrize("in_the_build", [False, True], ids=["from the start", "in the build"])
def test_a_full_disk_takes_nothing_and_says_so(in_the_build: bool, disk: Path, place: Place, chiso: Chiso) -> None:
    curated = shutil.copytree(place.curated, disk / "curated", symlinks=True)
    (place.raw / "another.html").write_bytes(decision("99/QĐ-UBND"))
    before, runs = parquet(curated), len(newest(curated))
    arguments = place.arguments(curated, offline=True)
    with readers(curated) as reading:
        assert fails_for_want_of_room(arguments, curated, disk, in_the_build=in_the_build) == 3
        assert parquet(curated) == before
        assert not list(curated.glob(".building-*"))
        assert wait_for(lambda: reading[0].counted() > 0, reading[0].process)
    if in_the_build:
        last = newest(curated, 1)[0]
        assert (last.outcome, last.code) == ("failed", 3), "there is room for the end of the run"
        assert "\n" not in last.end["reason"]
    else:
        assert len(newest(curated)) - runs <= 1
    assert "built release r002" in chiso(*arguments).out


@pytest.fixture
def closed(place: Place) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="chiso-closed-"))
    curated = shutil.copytree(place.curated, folder / "curated", symlinks=True)
    shutil.copytree(place.raw, folder / "raw")
    parts = [path for path in (folder, *folder.rglob("*")) if path.is_dir() and not path.is_symlink()]
    for path in parts:
        path.chmod(0o555)
    yield curated
    for path in parts:
        path.chmod(0o755)
    shutil.rmtree(folder)


def test_a_closed_folder_is_one_sentence_before_anything_is_done(
    closed: Path, chiso: Chiso, ordinary_user: None
) -> None:
    for arguments in (["refresh", "--offline", "--raw", closed.parent / "raw"], ["rollback"]):
        said = chiso(*arguments, "--curated", closed)
        assert (said.code, said.out) == (3, "")
        assert said.err.startswith("Chiso may not build a release in ") and said.err.count("\n") == 1
    assert "Release r001" in chiso("status", "--curated", closed, "--raw", closed.parent / "raw").out


def test_a_run_stopped_by_a_service_manager_has_its_end(place: Place) -> None:
    place.publish(3)
    process = started(place.arguments())
    assert wait_for(lambda: in_stage(going_on(place.curated), "build"), process)
    process.terminate()
    process.join()
    run = newest(place.curated, 1)[0]
    assert (process.exitcode, run.outcome, run.code) == (130, "stopped", 130)
    assert not list(place.curated.glob(".building-*"))
    assert (run.folder / "report.md").is_file()
