"""Where an export goes: what it replaces, what it refuses, and what is left of it when something breaks."""

import errno
import fcntl
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace
from typing import IO

import pytest

from flows.commands.export import run_export
from flows.errors import BAD_INPUT, CommandError
from load.errors import LoadError
from load.export import aside as aside_module
from load.export import manifest, sqlite
from load.export.aside import aside
from load.export.formats import Refused
from load.export.write import Export, Request, export
from load.releases import Release, current
from load.site.errors import missing
from tests.children import PROCESSES
from tests.warehouses import build, sample

QUICK = Request(("csv",), ("agency", "score"))


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("curated")
    build(folder, sample())
    return folder


@pytest.fixture
def release(curated: Path) -> Release:
    release = current(curated)
    assert release is not None
    return release


def to(target: Path, release: Release, request: Request = QUICK) -> Export:
    return export(release, target, request, curated=release.path.parents[1])


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path != target)


def test_an_export_makes_its_folder_and_those_above(release: Release, tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "out"
    done = to(target, release)
    assert done.folder == target
    assert {"csv/agency.csv", "csv/score.csv", "chiso-export.json"} <= set(contents(target))
    assert beside(target) == []


def test_an_empty_folder_is_taken(release: Release, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    to(tmp_path / "out", release)
    assert (tmp_path / "out" / "csv" / "agency.csv").is_file()


def test_an_earlier_export_is_replaced_whole(release: Release, tmp_path: Path) -> None:
    target = tmp_path / "out"
    to(target, release, Request(("csv", "sqlite"), ("agency", "work")))
    (target / ".DS_Store").write_bytes(b"a file manager was here")
    to(target, release)
    assert "csv/work.csv" not in contents(target) and "chiso.sqlite" not in contents(target)
    assert ".DS_Store" not in contents(target) and "csv/score.csv" in contents(target)
    assert beside(target) == []


def test_a_link_to_a_folder_is_followed(release: Release, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    to(tmp_path / "link", release)
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real" / "csv" / "agency.csv").is_file()


@pytest.mark.parametrize("what", ["files", "broken manifest", "foreign manifest", "a file", "added to"])
def test_what_is_no_export_is_refused_and_left_alone(release: Release, tmp_path: Path, what: str) -> None:
    target = tmp_path / "out"
    if what == "a file":
        target.write_text("mine")
    elif what == "added to":
        to(target, release)
        (target / "csv" / "my notes.txt").write_text("mine")
    else:
        target.mkdir()
        (target / "notes.txt").write_text("mine")
        if what != "files":
            text = (
                "{" if what == "broken manifest" else json.dumps({"kind": "something else", "files": [], "others": []})
            )
            (target / manifest.MANIFEST).write_text(text)
    before = contents(tmp_path)
    with pytest.raises(Refused) as refused:
        to(target, release)
    message = str(refused.value)
    assert str(target) in message and message.endswith(".") and "\n" not in message
    assert ("csv/my notes.txt" in message) == (what == "added to")
    assert contents(tmp_path) == before
    assert beside(target) == []


def test_a_folder_of_releases_is_no_place_for_an_export(release: Release, curated: Path) -> None:
    with pytest.raises(Refused, match="where releases are built"):
        to(curated / "out", release)
    assert not (curated / "out").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"formats": "csv,xls"}, "There is no format 'xls'; there are parquet, csv, xlsx, dta, sqlite."),
        ({"formats": ","}, "Name a format"),
        ({"tables": "score,agencys"}, "no table or view 'agencys'; did you mean agency?"),
        ({"tables": 'score"; DROP TABLE score; --'}, "no table or view"),
        ({"tables": "../../etc"}, "no table or view"),
        ({"tables": "main.score"}, "no table or view"),
        ({"release": "r099"}, "There is no release r099"),
        ({"since": "r099"}, "There is no release r099"),
        ({"since": "r001"}, "--since takes an earlier one"),
        ({"formats": "csv", "partition_by": "year"}, "Only Parquet is partitioned"),
        ({"formats": "parquet", "bom": True}, "Only CSV has a mark"),
        ({"formats": "parquet", "partition_by": "nope"}, "can be partitioned by nope"),
        ({"formats": "parquet", "tables": "agency", "partition_by": "kind"}, "can be partitioned by kind"),
        ({"since": "r000", "site": True}, "leave out --since or --site"),
    ],
)
def test_what_cannot_be_is_one_sentence(curated: Path, tmp_path: Path, options: dict[str, object], words: str) -> None:
    with pytest.raises(CommandError) as caught:
        run_export(tmp_path / "out", curated, **options)  # type: ignore[arg-type]
    assert words in str(caught.value) and caught.value.code == BAD_INPUT
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_too_many_folders_are_refused(release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("load.export.partitions.MOST", 5)
    with pytest.raises(Refused, match="fact_id of score would make over 5 folders"):
        to(tmp_path / "out", release, Request(("parquet",), ("score",), by=("fact_id",)))
    assert list(tmp_path.iterdir()) == []


def test_nothing_was_built_yet(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No release has been built"):
        run_export(tmp_path / "out", tmp_path / "curated")
    assert not (tmp_path / "out").exists()


def test_it_says_what_was_written_and_how_to_read_it(
    curated: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "for me"
    assert run_export(target, curated, "parquet,csv,sqlite", "scores,agency", "year") == 0
    out = capsys.readouterr().out
    assert f"Release r001 is in {target}" in out
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert any(line.startswith("parquet/scores/ (2 files) scores 12 ") for line in lines)
    assert any(line.startswith("csv/agency.csv agency 10 1 kB") for line in lines)
    size = (target / "chiso.sqlite").stat().st_size
    assert f"chiso.sqlite 2 tables 22 {size / 1e3:.0f} kB" in lines
    assert f'Python: pandas.read_parquet("{target}/parquet/scores")' in out
    assert f"sqlite3 '{target}/chiso.sqlite'" in out


def test_a_damaged_release_is_said_and_nothing_is_left(curated: Path, tmp_path: Path) -> None:
    broken = shutil.copytree(curated, tmp_path / "curated", symlinks=True)
    (broken / "current").resolve().joinpath("chiso.duckdb").write_bytes(b"nonsense")
    with pytest.raises(LoadError, match="cannot be opened"):
        run_export(tmp_path / "out", broken)
    assert not (tmp_path / "out").exists() and beside(tmp_path / "out") == ["curated"]


@pytest.fixture
def closed(curated: Path) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="chiso-closed-"))
    shutil.copytree(curated, folder / "curated", symlinks=True)
    for path in (folder, *folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o555)
    yield folder
    for path in (folder, *folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    shutil.rmtree(folder)


def test_a_closed_folder_is_one_sentence(closed: Path, ordinary_user: None) -> None:
    with pytest.raises(LoadError, match=r"Chiso may not export to .*permission denied; choose a folder") as caught:
        run_export(closed / "out", closed / "curated", "csv")
    assert not isinstance(caught.value, Refused)


def write_with_small_files(target: Path, release: Release, request: Request, limit: int, said: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        to(target, release, request)
        said.send("done")
    except LoadError as error:
        said.send(str(error))


@pytest.mark.parametrize("form", ["parquet", "csv", "xlsx", "dta", "sqlite"])
def test_a_disk_that_fills_up_is_one_sentence_and_the_export_before_stands(
    release: Release, tmp_path: Path, form: str
) -> None:
    target = tmp_path / "out"
    to(target, release)
    before = contents(target)
    receiver, sender = PROCESSES.Pipe(duplex=False)
    # What is worked out needs some room; the file of each form needs more than is left.
    request = Request((form,), ("agency", "score", "provenance"))
    limit = {"parquet": 1_000, "csv": 1_000, "xlsx": 1_000, "dta": 1_000, "sqlite": 8_192}[form]
    process = PROCESSES.Process(target=write_with_small_files, args=(target, release, request, limit, sender))
    process.start()
    sender.close()
    message = receiver.recv()
    process.join()
    assert message != "done" and message.endswith(".") and "\n" not in message
    assert contents(target) == before and beside(target) == []


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, where this process may have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=24m", "chiso-test", str(folder)]
    subprocess.run(command, capture_output=True, check=False)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)


@pytest.mark.parametrize("form", ["parquet", "csv", "xlsx", "dta", "sqlite"])
def test_a_full_disk_is_said(release: Release, disk: Path, form: str) -> None:
    if not disk.is_mount():
        return  # only root may make one; the test above is of a disk that fills up without one
    target = disk / "out"
    to(target, release)
    before = contents(target)
    ballast = disk / "ballast"

    def fill(*_: object) -> None:
        with ballast.open("wb", buffering=0) as file:
            for size in (2**16, 2**12):
                with suppress(OSError):
                    while True:
                        file.write(bytes(size))

    def told(stage: str) -> None:
        if stage == form:
            fill()

    with pytest.raises(LoadError) as caught:
        export(release, target, Request((form,), ("score", "agency")), curated=release.path.parents[1], tell=told)
    ballast.unlink()
    assert str(caught.value) == f"The disk is full, so chiso could not export to {target}; make room and try again."
    assert contents(target) == before and beside(target) == []


def is_whole(target: Path) -> bool:
    """Whether all that the manifest of an export names is there, and nothing else."""
    try:
        said = json.loads((target / manifest.MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return False
    there = {path: len(data) for path, data in contents(target).items() if path != manifest.MANIFEST}
    sizes = {file["path"]: file["bytes"] for file in said["files"]}
    return set(there) == set(sizes) | set(said["others"]) and sizes.items() <= there.items()


def test_whoever_looks_while_an_export_is_replaced_finds_a_whole_one(release: Release, tmp_path: Path) -> None:
    target = tmp_path / "out"
    to(target, release)
    found: list[bool] = []
    watching = [True]

    def look(event: str, _: object) -> None:
        # Whatever changes names on the disk: what stands there is looked at just before.
        if watching and event in ("os.rename", "os.remove", "os.rmdir", "shutil.rmtree", "ctypes.dlopen"):
            found.append(is_whole(target))

    sys.addaudithook(look)
    to(target, release, Request(("sqlite",), ("agency", "score")))
    watching.clear()
    assert len(found) > 5 and all(found)
    assert "csv/agency.csv" not in contents(target)


def export_for_ever(target: Path, release: Release, ready: Connection) -> None:
    forms = ("csv", "sqlite")
    while True:
        to(target, release, Request(forms, ("agency", "score")))
        forms = forms[::-1][:1] if len(forms) == 2 else ("csv", "sqlite")
        ready.send(True)


def test_killed_at_any_moment_a_whole_export_stands_and_the_next_cleans_up(release: Release, tmp_path: Path) -> None:
    target = tmp_path / "out"
    to(target, release)
    interrupted = 0
    for kill in range(24):
        receiver, sender = PROCESSES.Pipe(duplex=False)
        process = PROCESSES.Process(target=export_for_ever, args=(target, release, sender))
        process.start()
        sender.close()
        receiver.recv()
        time.sleep(0.017 * kill % 0.3)
        process.kill()
        process.join()
        interrupted += bool(beside(target))
        assert is_whole(target)
        if interrupted > 2 and kill > 5:
            break
    assert interrupted, "no kill fell into an export: the test has shown nothing"
    to(target, release)
    assert beside(target) == []


@pytest.mark.parametrize("before", [True, False])
def test_what_was_killed_without_a_lock_is_removed(release: Release, tmp_path: Path, before: bool) -> None:
    target = tmp_path / "out"
    left = Path(tempfile.mkdtemp(prefix=f".{target.name}.chiso-", dir=tmp_path))
    if not before:
        (left / "made").mkdir()
        (left / "made" / "agency.csv").write_text("half")
    to(target, release)
    assert beside(target) == []


def test_a_folder_swept_away_before_it_is_locked_is_made_anew(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out"
    made: list[Path] = []

    def swept(lock: IO[str], how: int) -> None:
        if len(made) < 2 and how == fcntl.LOCK_EX:
            made.append(Path(lock.name).parent)
            shutil.rmtree(made[-1])

    monkeypatch.setattr(aside_module.fcntl, "flock", swept)
    to(target, release)
    assert len(made) == 2 and is_whole(target) and beside(target) == []


def test_what_a_living_writer_has_aside_is_left_alone(release: Release, tmp_path: Path) -> None:
    target = tmp_path / "out"
    with aside(target) as other:
        to(target, release)
        assert other.made.is_dir() and other.scratch.is_dir()
    assert beside(target) == []


@pytest.mark.parametrize("killed", [False, True])
def test_where_folders_cannot_be_exchanged_in_one_step_the_one_before_comes_back(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, killed: bool
) -> None:
    target = tmp_path / "out"
    to(target, release)
    monkeypatch.setattr(aside_module.ctypes, "CDLL", lambda *_, **__: object())
    if killed:  # between the two names
        left = tmp_path / ".out.chiso-dead"
        left.mkdir()
        (left / "lock").touch()
        target.rename(left / "before")
        with aside(target):
            assert (target / "csv" / "agency.csv").is_file()
    else:
        to(target, release, Request(("sqlite",), ("agency",)))
        assert "csv/agency.csv" not in contents(target) and "chiso.sqlite" in contents(target)
    assert beside(target) == []


def test_a_failure_takes_the_folders_above_away_again(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sqlite, "write", fail)
    with pytest.raises(LoadError, match="The disk is full"):
        to(tmp_path / "a" / "b" / "out", release, Request(("sqlite",)))
    assert list(tmp_path.iterdir()) == []


def test_hostile_names_of_a_folder(release: Release, tmp_path: Path) -> None:
    for name in ("it's", 'a "b"', "x%y*[z]", "-rf", "Đà Nẵng"):
        to(tmp_path / name, release, Request(("csv", "parquet", "sqlite", "dta", "xlsx"), ("agency",)))
        assert (tmp_path / name / "csv" / "agency.csv").is_file()
    assert len(list(tmp_path.iterdir())) == 5


def test_a_page_is_written_in_the_folder_itself(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Release] = []

    def fill_site(release: Release, folder: Path, scratch: Path, *, raw: Path | None, **_: object) -> None:
        assert folder.is_dir() and not (folder / "index.html").exists()
        assert list(scratch.iterdir()) == [] and raw is None
        asked.append(release)
        (folder / "index.html").write_text("<!doctype html>")

    monkeypatch.setitem(sys.modules, "load.site.write", SimpleNamespace(fill_site=fill_site))
    assert run_export(tmp_path / "out", curated, site=True, raw=tmp_path / "none") == 0
    assert [release.name for release in asked] == ["r001"]
    assert set(contents(tmp_path / "out")) == {"index.html", "chiso-export.json"}
    assert f"The page: {tmp_path / 'out' / 'index.html'}" in capsys.readouterr().out
    assert run_export(tmp_path / "out", curated, "csv", "agency", site=True, raw=tmp_path / "none") == 0
    assert {"csv/agency.csv", "index.html"} <= set(contents(tmp_path / "out"))


def test_a_page_that_lacks_a_package_is_one_sentence(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_site(*_: object, **__: object) -> None:
        raise missing("vl-convert-python")

    monkeypatch.setitem(sys.modules, "load.site.write", SimpleNamespace(fill_site=fill_site))
    with pytest.raises(CommandError, match=r"needs vl-convert-python; install the extra: pip install 'chiso\[site\]'"):
        run_export(tmp_path / "out", curated, site=True)
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_without_its_package_is_one_sentence(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(CommandError, match="needs XlsxWriter; type «pip install xlsxwriter»"):
        run_export(tmp_path / "out", curated, "csv,xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_once_the_workbook_is_put_together_is_said(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", full)
    with pytest.raises(LoadError, match="The disk is full, so chiso could not export"):
        to(tmp_path / "out", release, Request(("xlsx",), ("agency",)))
    assert list(tmp_path.iterdir()) == []
