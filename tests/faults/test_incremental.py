"""A refresh reads what changed and nothing else, and loses nothing that it had: told by counts, never by the clock."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from extract.collect.archive import Snapshot, put, snapshots
from extract.collect.errors import ArchiveError
from flows import incremental, packing, readers, reading, stages, versions
from flows.errors import BAD_INPUT, CommandError
from flows.incremental import Readings
from flows.pipeline import run
from flows.readcache import ReadCache
from flows.readers import KILLED, Asked, in_processes, read_with
from flows.settings import Settings
from flows.stages import Report
from load.database import query
from tests.bench.many import fill, write
from tests.commands import decision

DOCUMENTS = 1_000 if os.environ.get("CHISO_SOAK") else 40  # 10,000 are for `python -m tests.bench refresh`
ALL = DOCUMENTS + 2


def parquet(curated: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((curated / "current" / "parquet").iterdir())}


def read(settings: Settings) -> Readings:
    """Reads as a refresh does, without building: that costs seconds, whatever was read."""
    with ReadCache(settings.curated) as cache:
        return incremental.read_all(snapshots(settings.raw), settings, cache, stages.quiet)


def kept(readings: Readings) -> list[str]:
    return [outcome.snapshot.source for outcome in readings.outcomes if outcome.kept]


def refused(readings: Readings) -> list[str]:
    return [outcome.snapshot.source for outcome in readings.outcomes if outcome.document_id is None]


def scores(readings: Readings) -> set[tuple[object, ...]]:
    """The figures of all readings."""
    found = [outcome.read.understanding.rows["score"] for outcome in readings.outcomes if outcome.read]
    return {(row["fact_id"], row["agency_id"], row["points"]) for rows in found for row in rows}


def ask(report: Report, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in query(report.release, sql)[1]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """A folder with an archive and its first release, and the report on that; tests copy the folder."""
    folder = tmp_path_factory.mktemp("incremental")
    fill(folder / "raw", DOCUMENTS)
    (folder / "raw" / "bad.html").write_bytes(b"%PDF-1.7")
    (folder / "raw" / "unknown.html").write_bytes(decision(agencies=("Sở Y tế", "Sở X", "Sở Ai biết", "Sở Z")))
    return folder, run(Settings(raw=folder / "raw", curated=folder / "curated", offline=True))


@pytest.fixture
def settings(built: tuple[Path, Report], tmp_path: Path) -> Settings:
    shutil.copytree(built[0], tmp_path / "copy", symlinks=True)
    return Settings(raw=tmp_path / "copy" / "raw", curated=tmp_path / "copy" / "curated", offline=True)


def test_what_did_not_change_is_neither_read_nor_built_and_the_report_says_the_same(
    built: tuple[Path, Report], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = built[1]
    assert (first.read_anew, first.from_cache, len(first.refused), len(first.kept)) == (ALL, 0, 1, 0)
    assert first.new
    for name in ("assemble", "build"):
        monkeypatch.setattr(stages, name, lambda *_: pytest.fail("combined or built"))
    monkeypatch.setattr(incremental, "unpack", lambda _: pytest.fail("looked at a reading"))
    monkeypatch.setattr(readers, "read_one", lambda *_: pytest.fail("read a document"))
    again = run(settings)
    assert (again.read_anew, again.from_cache, again.new) == (0, ALL, [])
    assert (again.release.name, again.release.unchanged) == ("r001", True)
    for part in ("documents", "works", "rows", "findings", "numerals", "kept", "gone"):
        assert getattr(first, part) == getattr(again, part), part
    said = [[(one.snapshot.source, one.reason) for one in report.refused] for report in (first, again)]
    assert said[0] == said[1]


def test_only_what_changed_is_read_and_the_release_is_that_of_a_fresh_reading(
    settings: Settings, tmp_path: Path
) -> None:
    for number in (1, DOCUMENTS // 2, DOCUMENTS - 1):
        write(settings.raw, number, version=1)
    report = run(settings)
    assert (report.read_anew, report.from_cache, report.release.name) == (3, ALL - 3, "r002")
    fresh = run(replace(settings, curated=tmp_path / "fresh"))
    assert fresh.read_anew == ALL
    assert parquet(settings.curated) == parquet(tmp_path / "fresh")


def test_a_damaged_release_is_built_anew_from_the_cache_with_the_bytes_of_a_fresh_reading(settings: Settings) -> None:
    before = parquet(settings.curated)
    path = settings.curated / "current" / "parquet" / "score.parquet"
    damaged = bytearray(before[path.name])
    damaged[len(damaged) // 2] ^= 1
    path.write_bytes(damaged)
    report = run(settings)
    assert (report.read_anew, report.release.name) == (0, "r002")
    assert parquet(settings.curated) == before


def test_curated_files_that_documents_are_read_with_read_all_anew(settings: Settings, tmp_path: Path) -> None:
    overlay = tmp_path / "overlay"
    overlay.mkdir()
    laid = replace(settings, reference=(overlay,))
    read(laid)
    assert read(laid).read_anew == 0
    for name in ("acknowledged.csv", "sources.toml"):
        (overlay / name).write_text("id,note\nx,known\n")
        assert read(laid).read_anew == 0
    (overlay / "mirrors.csv").write_text("mirror_work_id,original_work_id,evidence\n")
    assert read(laid).read_anew == ALL


@pytest.mark.usefixtures("in_this_process")
def test_other_code_reads_all_anew_and_then_nothing(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "reading_code", lambda: "other")
    again = run(settings)
    assert (again.read_anew, again.release.name, again.release.unchanged) == (ALL, "r001", True)
    last = read(settings)
    assert (last.read_anew, last.standing is not None) == (0, True)


def test_reading_anew_on_demand(settings: Settings) -> None:
    readings = read(replace(settings, read_anew=True))
    assert (readings.read_anew, readings.standing) == (ALL, None)


# Documents that fail tonight.


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with two decisions that were added and one that was dropped in, and its release."""
    folder = tmp_path_factory.mktemp("three")
    for number in ("12", "13"):
        put(folder / "raw", decision(f"{number}/QĐ-UBND"), f"{number}.html")
    (folder / "raw" / "loose.html").write_bytes(decision("14/QĐ-UBND"))
    run(Settings(raw=folder / "raw", curated=folder / "curated", offline=True))
    return folder


@pytest.fixture
def archive(three: Path, tmp_path: Path) -> Settings:
    shutil.copytree(three, tmp_path / "three", symlinks=True)
    return Settings(raw=tmp_path / "three" / "raw", curated=tmp_path / "three" / "curated", offline=True)


SCORES = "SELECT work_id, agency_id, points FROM score ORDER BY ALL"
KEPT = "SELECT document_id, severity, message FROM finding WHERE kind = 'reading_kept'"


def damage(settings: Settings) -> Path:
    path = sorted((settings.raw / "objects").rglob("*.html"))[0]
    path.write_bytes(path.read_bytes().replace(b"80,5", b"90,5"))
    return path


def test_a_damaged_document_keeps_its_facts_and_is_marked_until_it_is_mended(archive: Settings) -> None:
    before = ask(run(archive), SCORES)
    path = damage(archive)
    tonight = run(archive)
    assert (tonight.read_anew, tonight.from_cache, tonight.refused) == (1, 2, [])
    assert ask(tonight, SCORES) == before
    ((document, severity, message),) = ask(tonight, KEPT)
    assert (document, severity) == (path.stem, "warning")
    assert str(message).startswith(f"objects/{path.parent.name}/{path.name} cannot be read now, and keeps the facts")
    assert str(message).endswith("their sha256 is not the one recorded; add the file again.")
    assert len(tonight.new) == 1
    assert [outcome.snapshot.path for outcome in tonight.kept] == [path]
    tomorrow = run(archive)
    assert (tomorrow.read_anew, len(tomorrow.kept), tomorrow.new) == (1, 1, [])
    assert (tomorrow.release.name, tomorrow.release.unchanged) == (tonight.release.name, True)
    path.write_bytes(path.read_bytes().replace(b"90,5", b"80,5"))
    mended = read(archive)
    assert (kept(mended), len(mended.outcomes), mended.standing) == ([], 3, None)


@pytest.mark.parametrize("how", ["a broken PDF", "empty", "a link to itself", "no text"])
def test_a_file_that_nobody_can_read_any_more_keeps_its_facts(how: str, archive: Settings) -> None:
    before, loose = scores(read(replace(archive, read_anew=True))), archive.raw / "loose.html"
    loose.unlink()
    if how == "a link to itself":
        loose.symlink_to("loose.html")
    else:
        loose.write_bytes({"a broken PDF": b"%PDF-1.7", "empty": b"", "no text": b"\0\1\2\3"}[how])
    tonight = read(archive)
    assert (kept(tonight), refused(tonight), scores(tonight)) == (["loose.html"], [], before)
    assert len(before) == 12


def test_a_document_that_somebody_took_out_is_not_kept_and_said_once(archive: Settings) -> None:
    (archive.raw / "loose.html").unlink()
    tonight = run(archive)
    assert (tonight.gone, tonight.kept, tonight.documents) == (["loose.html"], [], 2)
    assert len(ask(tonight, SCORES)) == 8
    assert run(archive).gone == []


def test_a_document_that_was_moved_is_not_gone(archive: Settings) -> None:
    (archive.raw / "loose.html").rename(archive.raw / "moved.html")
    tonight = read(archive)
    assert (tonight.gone, tonight.forgotten, tonight.read_anew) == ([], ["loose.html"], 1)


@pytest.mark.usefixtures("in_this_process")
def test_new_code_that_cannot_read_a_document_keeps_the_facts(
    archive: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_bytes(data: bytes) -> object:
        if b"13/Q" in data:
            raise ValueError("a fault of the new version")
        return original(data)

    before, original = scores(read(replace(archive, read_anew=True))), reading.read_bytes
    monkeypatch.setattr(versions, "reading_code", lambda: "new")
    monkeypatch.setattr(reading, "read_bytes", read_bytes)
    tonight = read(archive)
    assert (tonight.read_anew, len(kept(tonight)), scores(tonight)) == (3, 1, before)
    assert any("(ValueError: a fault of the new version)" in str(outcome.reason) for outcome in tonight.outcomes)
    assert read(archive).read_anew == 0, "the same bytes fail again: nobody need try"
    monkeypatch.setattr(versions, "reading_code", lambda: "mended")
    monkeypatch.setattr(reading, "read_bytes", original)
    mended = read(archive)
    assert (mended.read_anew, kept(mended)) == (3, [])


@pytest.mark.usefixtures("in_this_process")
def test_a_document_too_large_for_the_memory_is_tried_again(archive: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_bytes(data: bytes) -> object:
        raise MemoryError

    (archive.raw / "new.html").write_bytes(decision("15/QĐ-UBND"))
    with monkeypatch.context() as patched:
        patched.setattr(reading, "read_bytes", read_bytes)
        assert refused(read(archive)) == ["new.html"]
    tomorrow = read(archive)
    assert (tomorrow.read_anew, refused(tomorrow)) == (1, [])


def test_a_kept_reading_of_an_older_version_fits_the_tables_of_this_one(archive: Settings) -> None:
    path = damage(archive)
    source = path.relative_to(archive.raw).as_posix()
    with ReadCache(archive.curated) as cache:
        old = packing.unpack(cache.packed(source) or b"")
        rows = {name: [dict(row) for row in found] for name, found in old.rows.items()}
        for row in rows["score"]:
            row["a column of old"] = 1
            del row["table_label"]
        rows["a table of old"] = [{"x": 1}]
        cache.put(source, path.stem, "old", packing.pack(replace(old, rows=rows)))
    tonight = run(archive)
    assert (len(tonight.kept), tonight.refused) == (1, [])
    assert len(ask(tonight, SCORES)) == 12


def test_a_document_that_was_never_read_goes_to_quarantine_once(archive: Settings) -> None:
    (archive.raw / "scan.html").write_bytes(b"%PDF-1.7")
    tonight, tomorrow = read(archive), read(archive)
    assert (tonight.read_anew, refused(tonight), kept(tonight)) == (1, ["scan.html"], [])
    assert (tomorrow.read_anew, refused(tomorrow)) == (0, ["scan.html"])


def test_a_copy_that_is_whole_makes_keeping_needless(archive: Settings) -> None:
    path = sorted((archive.raw / "objects").rglob("*.html"))[0]
    shutil.copy(path, archive.raw / "copy.html")
    damage(archive)
    readings = read(archive)
    assert (kept(readings), refused(readings)) == ([], [path.relative_to(archive.raw).as_posix()])
    assert len(scores(readings)) == 12


# Collecting that fails as a whole.


def test_a_night_without_collecting_is_still_a_refresh(
    archive: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def collect(*_: object) -> None:
        raise ArchiveError("The archive cannot be written (Read-only file system).")

    monkeypatch.setattr(stages, "collect", collect)
    report = run(replace(archive, offline=False))
    sentence = (
        "Collecting stopped, and the archive was read as it is: The archive cannot be written (Read-only file system); "
        "mend that, and run again."
    )
    assert (report.not_collected, report.documents, report.release.name) == (sentence, 3, "r001")
    assert capsys.readouterr().err == f"{sentence}\n"


def test_a_source_that_nobody_declared_is_a_typing_error(archive: Settings) -> None:
    with pytest.raises(CommandError, match=r"^No source is called nobody; see sources\.toml") as error:
        run(replace(archive, offline=False, sources=("nobody",)))
    assert error.value.code == BAD_INPUT


# Processes that die.


class Deadly(Snapshot):
    """A document that ends the process that gets it."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (9,)


@pytest.fixture
def asked(tmp_path: Path) -> list[Asked]:
    fill(tmp_path, 40)
    return [Asked(Snapshot(path, path.name)) for path in sorted(tmp_path.rglob("*.*")) if path.is_file()]


def test_processes_that_die_lose_only_the_documents_that_end_them(asked: list[Asked]) -> None:
    for at in (3, 30):
        asked[at] = Asked(Deadly(Path("deadly"), f"deadly-{at}"), b"x")
    answers = list(in_processes(asked, read_with(Settings().folders), 2))
    assert sorted(answer.source for answer in answers) == sorted(one.snapshot.source for one in asked)
    killed = {answer.source: answer for answer in answers if answer.packed is None}
    assert sorted(killed) == ["deadly-3", "deadly-30"]
    assert {(answer.reason, answer.lasting) for answer in killed.values()} == {(KILLED, False)}
