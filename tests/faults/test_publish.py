"""What befalls a build: kills, other writers, disks that are full or closed, releases that were damaged."""

import itertools
import os
import random
import resource
import shutil
import sys
import tempfile
import time
from collections import namedtuple
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType

import pytest

from load import publish
from load.build import build_release
from load.database import query
from load.errors import LoadError
from load.releases import current, list_releases
from tests.children import PROCESSES
from tests.warehouses import build, sample


def write_for_ever(curated: Path, ready: Connection) -> None:
    """Builds one release after another, each with another row, until something ends it."""
    ready.send(True)
    for number in itertools.count():
        build(curated, {"cohort": [{"cohort_id": f"{os.getpid()}-{number}", "label_vi": "x"}]})


def hold_the_lock(curated: Path, held: Connection) -> None:
    with publish.sole_writer(curated):
        held.send(True)
        time.sleep(60)


def build_with_small_files(curated: Path, limit: int, said: Connection) -> None:
    """Builds where no file may be larger than `limit`: a disk that fills up, without a disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        build(curated, {})
    except LoadError as error:
        said.send(str(error))


@contextmanager
def child(target: Callable[..., None], *arguments: object) -> Iterator[Connection]:
    """What a process that runs `target` sends; it is killed with SIGKILL at the end."""
    receiver, sender = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=target, args=(*arguments, sender))
    process.start()
    sender.close()
    try:
        yield receiver
    finally:
        process.kill()
        process.join()


def asides(curated: Path) -> list[str]:
    return [path.name for path in curated.glob(".building-*")]


def _wait_for_build(curated: Path) -> None:
    for _ in range(3000):
        if asides(curated):
            return
        time.sleep(0.01)


def test_a_writer_killed_at_any_moment_leaves_a_whole_release_and_the_next_build_cleans_up(tmp_path: Path) -> None:
    build(tmp_path, sample())
    moments = random.Random(5)
    interrupted = 0
    deadline = time.monotonic() + 60
    # At least five kills, and as many more as it takes until some fell into a build: machines differ in speed.
    for kill in itertools.count(1):
        if kill > 5 and (interrupted or time.monotonic() > deadline):
            break
        with child(write_for_ever, tmp_path) as ready:
            ready.recv()
            if kill % 2 == 0:  # into a build, however slow the machine is
                _wait_for_build(tmp_path)
            time.sleep(moments.uniform(0.05, 0.7) if kill % 2 else moments.uniform(0, 0.1))
        interrupted += bool(asides(tmp_path))
        standing = current(tmp_path)
        assert standing is not None
        assert len(query(standing, "SELECT * FROM cohort, coverage")[0]) > 0
        assert standing.name in [release.name for release in list_releases(tmp_path)]
    assert interrupted, "no kill fell into a build: the test has shown nothing"
    last = build(tmp_path, {})
    assert asides(tmp_path) == []
    assert current(tmp_path) == last
    assert len(list_releases(tmp_path)) <= 3


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    build(folder, sample())
    return folder


@pytest.fixture
def sample_build(template: Path, tmp_path: Path) -> Path:
    """A curated folder with one release of the made-up warehouse."""
    return shutil.copytree(template, tmp_path / "curated", symlinks=True)


def test_a_second_writer_is_refused_while_the_first_writes(sample_build: Path) -> None:
    with child(hold_the_lock, sample_build) as held:
        held.recv()
        with pytest.raises(LoadError, match=r"Another build is writing to .*; wait until it is done"):
            build(sample_build, {})
    assert build(sample_build, {}).name == "r002"


@pytest.mark.parametrize("limit", [20_000, 200_000])
def test_a_disk_that_fills_up_leaves_nothing_behind(sample_build: Path, limit: int) -> None:
    before = current(sample_build)
    with child(build_with_small_files, sample_build, limit) as said:
        message = said.recv()
    assert "\n" not in message
    assert message.endswith("File too large; nothing was published.")
    assert current(sample_build) == before
    assert asides(sample_build) == []
    assert len(list_releases(sample_build)) == 1


def test_too_little_room_is_said_before_anything_is_written(
    sample_build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(publish.shutil, "disk_usage", lambda _: usage(10, 9, 2**20))
    monkeypatch.setattr(publish, "folder_aside", lambda _: pytest.fail("began to build"))
    with pytest.raises(LoadError, match=r"needs about \d+ MB in .* and 1 MB are free; make room\.$"):
        build(sample_build, {})


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="chiso-closed-"))
    build_release(folder, {}, code_version="x", inputs=[])
    folder.chmod(0o555)
    (folder / "releases").chmod(0o555)
    yield folder
    folder.chmod(0o755)
    (folder / "releases").chmod(0o755)
    shutil.rmtree(folder)


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(closed_folder: Path, ordinary_user: None) -> None:
    with pytest.raises(LoadError, match=r"^Chiso may not build .*: permission denied; choose a folder"):
        build(closed_folder, sample())
    standing = current(closed_folder)
    assert standing is not None
    assert query(standing, "SELECT count(*) FROM score")[1] == [(0,)]


def test_a_file_in_the_place_of_the_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "curated").write_text("")
    with pytest.raises(LoadError, match=r"^Chiso could not build a release in .*\.$"):
        build(tmp_path / "curated", {})


def test_what_the_swap_cannot_finish_is_taken_back(sample_build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = current(sample_build)
    monkeypatch.setattr(Path, "symlink_to", _no_room)
    with pytest.raises(LoadError, match="The disk is full"):
        build(sample_build, {})
    assert current(sample_build) == before
    assert [release.name for release in list_releases(sample_build)] == ["r001"]


def _no_room(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_leftovers_of_dead_writers_are_swept(sample_build: Path) -> None:
    (sample_build / ".building-1" / "parquet").mkdir(parents=True)
    (sample_build / ".building-1-current").symlink_to("releases/r009")
    build(sample_build, {})
    assert asides(sample_build) == []


def test_a_reader_finds_a_whole_release_between_any_two_steps(sample_build: Path) -> None:
    """Kills and readers meet each step only by chance; here somebody looks after every line of publishing."""
    seen: list[str] = []

    def look(frame: FrameType, event: str, _: object) -> Callable[..., object] | None:
        if frame.f_code.co_filename != publish.__file__:
            return None
        if event == "line":
            release = current(sample_build)
            assert release is not None and release.database.is_file()
            seen.append(release.name)
        return look

    sys.settrace(look)
    try:
        build(sample_build, {}, keep=1)
    finally:
        sys.settrace(None)
    assert len(seen) > 50 and list(dict.fromkeys(seen)) == ["r001", "r002"]


def test_a_release_that_never_came_into_force_is_no_release(sample_build: Path) -> None:
    """Its writer was killed between its two names: in place, and `current` not moved yet."""
    shutil.copytree(sample_build / "releases" / "r001", sample_build / "releases" / "r002")
    (sample_build / ".building-intent-r002").touch()
    assert build(sample_build, sample()).name == "r001", "nothing changed since what is in force"
    assert [release.name for release in list_releases(sample_build)] == ["r001"]
    (sample_build / ".building-intent-r001").touch()  # killed just after it came into force
    assert build(sample_build, {}).name == "r002"
    assert [release.name for release in list_releases(sample_build)] == ["r001", "r002"]
    assert asides(sample_build) == []


def test_what_goes_wrong_once_readers_are_led_to_it_takes_nothing_back(
    sample_build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_late(path: Path) -> None:
        if (sample_build / "current").readlink().name == "r002":
            raise OSError(5, "Input/output error")
        sync(path)

    sync = publish.sync
    monkeypatch.setattr(publish, "sync", fail_late)
    with pytest.raises(LoadError, match="input/output error"):
        build(sample_build, {})
    release = current(sample_build)
    assert release is not None and release.name == "r002"
    assert query(release, "SELECT count(*) FROM score")[1] == [(0,)]


def test_an_old_release_that_cannot_be_removed_is_no_fault_of_the_new_one(
    sample_build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(16, "Device or resource busy")

    monkeypatch.setattr(publish, "_remove", refuse)
    for name in ("a", "b", "c"):
        build(sample_build, {"cohort": [{"cohort_id": name, "label_vi": "x"}]}, keep=1)
    assert len(list_releases(sample_build)) == 4
    monkeypatch.undo()
    build(sample_build, {}, keep=1)
    assert [release.name for release in list_releases(sample_build)] == ["r005"]


def test_a_release_that_is_gone_or_unreadable_is_said_and_mended_by_the_next_build(sample_build: Path) -> None:
    release = current(sample_build)
    assert release is not None
    (release.path / "manifest.json").write_text("{")
    with pytest.raises(LoadError, match=r"no readable manifest\.json; build anew"):
        current(sample_build)
    (release.path / "manifest.json").write_text("[]")
    with pytest.raises(LoadError, match="no manifest of a release"):
        current(sample_build)
    shutil.rmtree(release.path)
    with pytest.raises(LoadError, match="leads to a release that is gone"):
        current(sample_build)
    assert build(sample_build, sample()) == current(sample_build)


@pytest.mark.parametrize("lost", ["chiso.duckdb", "parquet/score.parquet"])
def test_a_release_with_a_file_missing_is_built_anew_from_the_same_rows(sample_build: Path, lost: str) -> None:
    release = current(sample_build)
    assert release is not None
    (release.path / lost).unlink()
    assert build(sample_build, sample()).name == "r002"


def test_a_damaged_database_is_said_in_a_sentence(sample_build: Path) -> None:
    release = current(sample_build)
    assert release is not None
    release.database.write_bytes(b"not a database" * 1000)
    with pytest.raises(LoadError, match=r"chiso\.duckdb cannot be opened: .*\.$"):
        query(release, "SELECT 1")


def test_nothing_built_is_no_error(tmp_path: Path) -> None:
    assert current(tmp_path / "nothing") is None
    assert list_releases(tmp_path / "nothing") == []
