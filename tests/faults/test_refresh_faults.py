"""A refresh among documents and folders that are damaged, closed or gone: it goes on, and says what it left out."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from tests.commands import Said, decision
from tests.faults.hostile import long_table

Chiso = Callable[..., Said]


@pytest.fixture
def filled(tmp_path: Path, chiso: Chiso) -> Path:
    """An archive with two decisions that were added, not dropped in."""
    for number in ("12", "13"):
        page = tmp_path / f"{number}.html"
        page.write_bytes(decision(f"{number}/QĐ-UBND"))
        chiso("add", page, "--raw", tmp_path / "raw")
    return tmp_path / "raw"


def quarantine(chiso: Chiso, curated: Path) -> list[str]:
    said = chiso("query", "SELECT reason FROM quarantine ORDER BY ALL", "--format", "json", "--curated", curated)
    return [row["reason"] for row in json.loads(said.out)]


def test_a_damaged_object_keeps_its_facts_and_is_marked(filled: Path, chiso: Chiso, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    assert chiso("refresh", "--offline", "--raw", filled, "--curated", curated).code == 0
    damaged, whole = sorted((filled / "objects").rglob("*.html"))
    damaged.write_bytes(damaged.read_bytes().replace(b"80,5", b"90,5"))
    said = chiso("refresh", "--offline", "--raw", filled, "--curated", curated)
    assert (said.code, said.err) == (4, "")
    assert "Read 2 documents of 2 works; built release r002" in said.out
    assert quarantine(chiso, curated) == []
    marked = (
        f"{damaged.relative_to(filled).as_posix()} cannot be read now, and keeps the facts of its last good reading"
    )
    assert marked in said.out
    assert "sha256 is not the one recorded; add the file again." in said.out
    assert chiso("refresh", "--offline", "--raw", filled, "--curated", curated).code == 0
    assert marked in chiso("check", "--curated", curated).out
    assert whole.exists()


def test_a_damaged_object_that_nobody_has_read_is_set_aside_and_the_rest_is_read(
    filled: Path, chiso: Chiso, tmp_path: Path
) -> None:
    curated = tmp_path / "curated"
    damaged = sorted((filled / "objects").rglob("*.html"))[0]
    damaged.write_bytes(damaged.read_bytes().replace(b"80,5", b"90,5"))
    said = chiso("refresh", "--offline", "--raw", filled, "--curated", curated)
    assert (said.code, said.err) == (4, "")
    assert "Read 1 document of 1 work; built release r001" in said.out
    (reason,) = quarantine(chiso, curated)
    assert reason.startswith(damaged.relative_to(filled).as_posix())
    assert "sha256 is not the one recorded; add the file again." in reason
    assert f"not read: {reason}" in said.out
    assert chiso("refresh", "--offline", "--raw", filled, "--curated", curated).code == 0
    assert "quarantine" in chiso("check", "--curated", curated).out


def test_adding_a_damaged_document_again_brings_it_back(filled: Path, chiso: Chiso, tmp_path: Path) -> None:
    for path in (filled / "objects").rglob("*.html"):
        path.write_bytes(b"")
    for number in ("12", "13"):
        assert chiso("add", tmp_path / f"{number}.html", "--raw", filled).code == 0
    said = chiso("refresh", "--offline", "--raw", filled, "--curated", tmp_path / "curated")
    assert said.code == 0
    assert "Read 2 documents of 2 works" in said.out


def test_bad_files_in_the_archive_are_each_a_reason(filled: Path, chiso: Chiso, tmp_path: Path) -> None:
    (filled / "empty.html").write_bytes(b"")
    (filled / "scan.pdf").write_bytes(b"%PDF-1.4")
    (filled / "loop.html").symlink_to("loop.html")
    (filled / "folder").symlink_to(filled, target_is_directory=True)
    with (filled / "huge.html").open("wb") as file:
        file.truncate(200 * 2**20)
    said = chiso("refresh", "--offline", "--raw", filled, "--curated", tmp_path / "curated")
    assert (said.code, said.err) == (4, "")
    assert "Read 2 documents of 2 works" in said.out
    reasons = quarantine(chiso, tmp_path / "curated")
    assert [reason.partition(":")[0] for reason in reasons] == [
        "empty.html", "folder", "huge.html", "loop.html", "scan.pdf"
    ]  # fmt: skip
    assert all(reason.endswith(".") for reason in reasons)


@pytest.mark.usefixtures("in_this_process")
def test_a_document_that_breaks_the_reader_is_set_aside(
    filled: Path, chiso: Chiso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows import reading

    def read_bytes(data: bytes) -> object:
        if b"13/Q" in data:
            raise RecursionError
        return original(data)

    original = reading.read_bytes
    monkeypatch.setattr(reading, "read_bytes", read_bytes)
    said = chiso("refresh", "--offline", "--raw", filled, "--curated", tmp_path / "curated")
    assert said.code == 4
    (reason,) = quarantine(chiso, tmp_path / "curated")
    assert reason.endswith("The document is too deep or too large (RecursionError); cut it up.")


def test_a_document_that_takes_too_long_is_set_aside_until_it_may_take_longer(
    filled: Path, chiso: Chiso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (filled / "long.html").write_bytes(long_table(9_000))
    refresh = ["refresh", "--offline", "--raw", filled, "--curated", tmp_path / "curated"]
    said = chiso(*refresh, "--time-limit", "2")
    assert (said.code, said.err) == (4, "")
    assert "Read 2 documents of 2 works; built release r001" in said.out
    (reason,) = quarantine(chiso, tmp_path / "curated")
    assert reason.startswith("long.html: Reading took longer than 2 s and was stopped; ")
    tried: list[object] = []

    def isolated(work: object, tasks: Iterable[object], **_: object) -> Iterator[object]:
        tried.extend(tasks)
        return iter(())

    with monkeypatch.context() as patched:
        patched.setattr("flows.readers.isolated", isolated)
        assert chiso(*refresh, "--time-limit", "2").code == 0
        assert tried == [], "nobody tries again within the same limit"
        chiso(*refresh, "--time-limit", "3")
    assert len(tried) == 1


def test_a_broken_reference_file_is_said_before_anything_is_built(filled: Path, chiso: Chiso, tmp_path: Path) -> None:
    overlay = tmp_path / "reference" / "agencies"
    overlay.mkdir(parents=True)
    (overlay / "names.csv").write_bytes(b"\xff\xfe\x00broken")
    said = chiso(
        "refresh", "--offline", "--raw", filled, "--curated", tmp_path / "curated", "--reference", overlay.parent
    )
    assert (said.code, said.out) == (2, "")
    assert "names.csv" in said.err
    assert said.err.count("\n") == 1
    assert not (tmp_path / "curated" / "releases").exists()


def test_a_damaged_last_release_is_said_and_replaced(filled: Path, chiso: Chiso, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    chiso("refresh", "--offline", "--raw", filled, "--curated", curated)
    (curated / "current" / "manifest.json").write_text("{")
    asked = chiso("query", "SELECT 1", "--curated", curated)
    assert (asked.code, asked.out) == (3, "")
    assert asked.err.count("\n") == 1
    said = chiso("refresh", "--offline", "--raw", filled, "--curated", curated)
    assert said.code == 0
    assert said.err.startswith("The last release cannot be compared with: ")
    assert "built release r002" in said.out


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that nobody's user may enter; those that pytest makes are root's alone."""
    folder = Path(tempfile.mkdtemp(prefix="chiso-closed-"))
    folder.chmod(0o755)
    (folder / "raw" / "inner").mkdir(parents=True)
    (folder / "raw" / "inner" / "decision.html").write_bytes(decision())
    yield folder
    for path in folder.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("closed", ["raw", "raw/inner"])
def test_a_closed_folder_is_said_and_not_taken_for_an_empty_one(
    closed: str, open_to_all: Path, chiso: Chiso, request: pytest.FixtureRequest
) -> None:
    (open_to_all / "raw" / "decision.html").write_bytes(decision("13/QĐ-UBND"))
    curated = open_to_all / "curated"
    assert chiso("refresh", "--offline", "--raw", open_to_all / "raw", "--curated", curated).code == 0
    for path in [curated, *curated.rglob("*")]:
        path.chmod(0o777)
    (open_to_all / closed).chmod(0)
    request.getfixturevalue("ordinary_user")
    said = chiso("refresh", "--offline", "--raw", open_to_all / "raw", "--curated", curated)
    assert (said.code, said.out) == (2, "")
    assert [path.name for path in (curated / "releases").iterdir()] == ["r001"]
    assert said.err.startswith(f"The archive cannot be read (Permission denied: {open_to_all / closed}")
    assert said.err.endswith("); open it and try again.\n")


def test_a_closed_file_is_said(open_to_all: Path, chiso: Chiso, request: pytest.FixtureRequest) -> None:
    page = open_to_all / "raw" / "inner" / "decision.html"
    page.chmod(0)
    request.getfixturevalue("ordinary_user")
    assert chiso("read", page) == Said(2, "", f"{page}: The file cannot be read (Permission denied).\n")
