"""Decisions about names while folders are closed and processes are killed: the file is whole, before or after."""

import csv
import io
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands import COMMAND, Said, environment_with
from transform.agencies import files

Chiso = Callable[..., Said]
NOWHERE = ("--curated", "/nowhere")


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A reference folder that nobody's user may enter, with one row; those that pytest makes are root's alone."""
    folder = Path(tempfile.mkdtemp(prefix="chiso-names-"))
    folder.chmod(0o755)
    path = folder / files.NAMES.path
    path.parent.mkdir()
    path.write_text(",".join(files.NAMES.columns) + "\nbinh-dinh,Sở Bạc,,,binh-dinh/so-tai-chinh,accepted,test\n")
    yield folder
    shutil.rmtree(folder)


def accept(chiso: Chiso, folder: Path, name: str) -> Said:
    agency = "binh-dinh/so-tai-chinh"
    return chiso("names", "accept", name, agency, "--evidence", "test", *NOWHERE, "--reference", folder)


def test_a_closed_folder_is_said_and_the_file_stays(
    open_to_all: Path, chiso: Chiso, request: pytest.FixtureRequest
) -> None:
    path = open_to_all / files.NAMES.path
    assert accept(chiso, open_to_all, "Sở Bạc").code == 2  # imports what nobody may not: the name has its row
    before = path.read_bytes()
    request.getfixturevalue("ordinary_user")
    said = accept(chiso, open_to_all, "Sở Vàng")
    assert said == Said(3, "", f"Chiso may not write {path}: permission denied; choose a folder that can be written.\n")
    assert path.read_bytes() == before


def test_what_a_killed_writer_left_is_swept_by_the_next(open_to_all: Path, chiso: Chiso) -> None:
    folder = (open_to_all / files.NAMES.path).parent
    (folder / ".names.csv.4711").write_bytes(b"scope,name_pub")
    assert accept(chiso, open_to_all, "Sở Vàng").code == 0
    assert sorted(path.name for path in folder.iterdir()) == [".names.lock", "names.csv"]


def test_a_kill_at_any_moment_leaves_a_whole_file(open_to_all: Path, chiso: Chiso) -> None:
    path = open_to_all / files.NAMES.path
    for number in range(8):
        command = [COMMAND, "names", "accept", f"Sở Vàng {number}", "binh-dinh/so-tai-chinh", "--evidence", "test"]
        process = subprocess.Popen(
            [*command, *NOWHERE, "--reference", open_to_all], env=environment_with(), stdout=subprocess.DEVNULL
        )
        time.sleep(0.3 * number)
        process.kill()
        process.wait()
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")), strict=True))
        assert path.read_bytes().endswith(b"\n")
        assert all(row["agency_id"] and row["evidence"] for row in rows)
    assert accept(chiso, open_to_all, "Sở Vàng sau cùng").code == 0  # the lock went with the dead
