"""What the cache of readings gives back, what it forgets, and what it makes of damage."""

import ast
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.collect.archive import snapshots
from flows import contents, incremental, stages, versions
from flows.packing import PackingError, pack, unpack
from flows.readcache import FILE, FOLDER, CacheDamagedError, ReadCache
from flows.readers import ReadWith, light, read_with, reference_of
from flows.reading import read_and_understand
from flows.settings import RAW, Settings
from load.errors import LoadError
from tests.bench.many import fill
from tests.documents.generate import generate
from transform.understand import Understanding


@pytest.fixture(scope="module")
def wanted() -> ReadWith:
    return read_with(Settings().folders)


@pytest.fixture(scope="module")
def small(wanted: ReadWith, tmp_path_factory: pytest.TempPathFactory) -> Understanding:
    (path,) = fill(tmp_path_factory.mktemp("small"), 1)
    return light(read_and_understand(path.read_bytes(), reference_of(wanted), source="one.html"))


def same(one: Understanding, other: Understanding) -> bool:
    """Equal, and of the same types: 1, 1.0 and True are equal, and (1,) prints as no list does."""
    return one == other and repr(one) == repr(other)


def test_every_shipped_document_comes_back_as_it_was_read(wanted: ReadWith) -> None:
    held = snapshots(RAW / "shipped")
    assert len(held) > 180
    for snapshot in held:
        read = read_and_understand(snapshot.path.read_bytes(), reference_of(wanted), source=snapshot.source)
        assert same(unpack(pack(light(read))), light(read)), snapshot.source


@pytest.mark.parametrize("seed", range(4))
def test_generated_decisions_come_back_as_they_were_read(seed: int, wanted: ReadWith) -> None:
    made = generate(seed)
    for data in (made.html, made.text):
        read = light(read_and_understand(data, reference_of(wanted), source="x", address="https://example.vn/ờ"))
        assert same(unpack(pack(read)), read)


# A moment that a clock shows twice (fold) is written in no document.
MOMENTS = st.datetimes().map(lambda moment: moment.replace(fold=0))
PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters())
VALUES = st.recursive(
    PLAIN | st.dates() | MOMENTS,
    lambda inner: st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple),
    max_leaves=5,
)


@given(rows=st.lists(st.dictionaries(st.text(max_size=5), VALUES, max_size=5), max_size=6))
def test_any_rows_come_back_as_they_were(rows: list[dict[str, object]], small: Understanding) -> None:
    read = replace(small, rows={"score": rows}, sketch=(1, 2**63))
    assert same(unpack(pack(read)), read)


def test_single_halves_of_a_pair_stay_two_characters(small: Understanding) -> None:
    read = replace(small, rows={"score": [{"agency": "\ud83d\ude00 \udc80"}]})
    assert same(unpack(pack(read)), read)


def test_a_value_without_a_tag_is_the_programs_fault(small: Understanding) -> None:
    with pytest.raises(TypeError, match="give it a tag"):
        pack(replace(small, rows={"score": [{"points": object()}]}))


def test_bytes_that_somebody_changed_are_no_reading(small: Understanding) -> None:
    packed = pack(small)
    for at in range(0, len(packed), 37):
        changed = packed[:at] + bytes([packed[at] ^ 0x10]) + packed[at + 1 :]
        with pytest.raises(PackingError):
            unpack(changed)
    with pytest.raises(PackingError):
        unpack(packed[:-1])


# The cache itself.


def read(settings: Settings) -> incremental.Readings:
    with ReadCache(settings.curated) as cache:
        return incremental.read_all(snapshots(settings.raw), settings, cache, stages.quiet)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[ReadCache]:
    with ReadCache(tmp_path) as opened:
        yield opened


def test_a_document_has_its_last_good_reading_and_what_came_after(cache: ReadCache) -> None:
    cache.put("a.html", "id1", "key1", b"first")
    cache.refuse("a.html", "key2", "It is a PDF.")
    assert cache.entries() == {"a.html": ("id1", "key1", "key2", "It is a PDF.")}
    assert cache.packed("a.html") == b"first"
    cache.put("a.html", "id2", "key3", b"second")
    assert cache.entries() == {"a.html": ("id2", "key3", None, None)}
    assert cache.packed("a.html") == b"second"
    cache.drop(["a.html"])
    assert cache.entries() == {}
    assert cache.packed("a.html") is None


def test_what_was_kept_is_there_the_next_night(tmp_path: Path) -> None:
    with ReadCache(tmp_path) as cache:
        cache.put("a.html", "id", "key", b"packed")
        cache.write_note("stands", {"release": "r001"})
    with ReadCache(tmp_path) as cache:
        assert cache.packed("a.html") == b"packed"
        assert cache.note("stands") == {"release": "r001"}
        assert cache.note("other") == {}


def test_one_refresh_at_a_time(cache: ReadCache, tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"^Another refresh of .* is going on; wait until it is done and try again\.$"):
        ReadCache(tmp_path)


@pytest.mark.parametrize("damage", ["no database", "tables gone", "cut", "zeros inside"])
def test_a_damaged_file_is_said_and_thrown_away(
    damage: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    fill(raw, 8)
    settings = Settings(raw=raw, curated=curated, offline=True)
    read(settings)
    path = curated / FOLDER / FILE
    if damage == "tables gone":
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE reading")
        connection.close()
    else:
        data = path.read_bytes()
        zeros = data[:100] + bytes(len(data) - 100)
        path.write_bytes({"no database": b"no database", "cut": data[:5000], "zeros inside": zeros}[damage])
    again = read(settings)
    said = capsys.readouterr().err
    assert said.startswith(f"The cache {path} is damaged and was thrown away; every document is read anew.")
    assert said.count("\n") == 1
    assert again.read_anew == 8
    assert read(settings).read_anew == 0


def test_a_reading_that_was_exchanged_is_read_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    fill(raw, 2)
    settings = Settings(raw=raw, curated=curated, offline=True)
    read(settings)
    with sqlite3.connect(curated / FOLDER / FILE) as connection:
        connection.execute("UPDATE reading SET packed = (SELECT packed FROM reading ORDER BY source LIMIT 1)")
    connection.close()
    assert read(settings).read_anew == 1  # the other one is sound, and may be the only reading that there is
    said = capsys.readouterr().err
    assert said.startswith("The cache has 1 damaged reading(s), which are read anew: ") and said.count("\n") == 1


def test_a_file_of_another_format_is_made_anew_without_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ReadCache(tmp_path) as cache:
        cache.put("a.html", "id", "key", b"packed")
    with sqlite3.connect(tmp_path / FOLDER / FILE) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with ReadCache(tmp_path) as cache:
        assert cache.entries() == {}
    assert capsys.readouterr().err == ""


WRITER = """
import itertools, sys
from pathlib import Path
from flows.readcache import ReadCache
with ReadCache(Path(sys.argv[1])) as cache:
    for number in itertools.count():
        cache.put(f"{number % 50}.html", str(number), str(number), str(number).encode() * 2000)
        if number % 5 == 0:
            cache.commit()
            print(number, flush=True)
"""


@pytest.mark.parametrize("commits", [1, 7, 40])
def test_a_kill_leaves_what_was_committed(commits: int, tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, tmp_path], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        lines = [int(writer.stdout.readline()) for _ in range(commits)]
        os.kill(writer.pid, signal.SIGKILL)
    with ReadCache(tmp_path) as cache:
        entries = cache.entries()
        assert max(int(str(entry.made_from)) for entry in entries.values()) >= lines[-1]
        for source, entry in entries.items():
            assert cache.packed(source) == str(entry.made_from).encode() * 2000


def test_a_closed_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file in the place of the folder")
    with pytest.raises(LoadError, match=r"^Chiso could not build a release in .*\.$"):
        ReadCache(tmp_path)


def test_other_errors_of_sqlite_are_damage(cache: ReadCache) -> None:
    cache._connection.execute("DROP TABLE content")
    with pytest.raises(CacheDamagedError):
        cache.contents()


# Hashes of files.


def test_a_file_is_hashed_once_and_again_when_it_changed(
    cache: ReadCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = tmp_path / "raw"
    paths = fill(raw, 3)
    held, hashed = snapshots(raw), []

    def counted(path: Path) -> str | None:
        hashed.append(path)
        return original(path)

    original = contents._hash
    monkeypatch.setattr(contents, "_hash", counted)
    first = contents.contents(held, cache)
    contents.contents(held, cache)
    assert len(hashed) == 6, "a file that changed a moment ago may change again within one tick"
    monkeypatch.setattr(contents, "_SETTLED_NS", -1)
    contents.contents(held, cache)
    hashed.clear()
    assert contents.contents(held, cache) == first
    assert hashed == []
    before = paths[0].stat()
    paths[0].write_bytes(paths[0].read_bytes().replace(b"1", b"2"))
    os.utime(paths[0], ns=(before.st_atime_ns, before.st_mtime_ns))  # as a careless copy does
    assert contents.contents(held, cache) != first
    assert hashed == [paths[0]]


# Versions.


def test_an_edit_of_code_or_of_a_curated_file_is_another_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "ROOT", tmp_path)
    file = tmp_path / "extract" / "readers" / "html.py"
    file.parent.mkdir(parents=True)
    for name in ("reading.py", "readers.py", "packing.py"):
        (tmp_path / "flows").mkdir(exist_ok=True)
        (tmp_path / "flows" / name).touch()
    said = set()
    for text in ("one", "two"):
        file.write_text(text)
        said.add(versions._code(versions._READ, ("lxml",)))
    said.add(versions._code(versions._READ, ("lxml", "rapidfuzz")))
    assert len(said) == 3
    names = tmp_path / "agencies" / "names.csv"
    names.parent.mkdir()
    seen = []
    for path, text in ((names, "a"), (names, "b"), (tmp_path / "acknowledged.csv", "x"), (tmp_path / "README.md", "x")):
        path.write_text(text)
        seen.append(versions.reference_version((tmp_path,)))
    assert seen[0] != seen[1] == seen[2] == seen[3]
    assert versions.reference_version((tmp_path, tmp_path)) != seen[3]


def test_all_libraries_that_read_are_part_of_the_version(root: Path) -> None:
    found = set()
    for room in ("extract", "transform"):
        for path in (root / room).rglob("*.py"):
            if "collect" in path.parts:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    found |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    found.add((node.module or "").partition(".")[0])
    foreign = found - set(sys.stdlib_module_names) - {"extract", "transform", "schemas"}
    packages = packages_distributions()
    known = set(versions._BUILD_WITH)
    assert all({package.lower() for package in packages[module]} & known for module in foreign), foreign
    assert {"lxml", "pypdfium2", "cv2"} <= foreign


def test_dates_keep_their_kind(small: Understanding) -> None:
    rows = [{"on": date(2016, 2, 29)}, {"on": datetime(2016, 2, 29, 1, 2, 3, 4)}, {"on": datetime.now(UTC)}]
    read = replace(small, rows={"work": rows})
    assert [type(row["on"]) for row in unpack(pack(read)).rows["work"]] == [date, datetime, datetime]
    assert same(unpack(pack(read)), read)


def test_files_behind_a_linked_folder_count(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "names.csv").write_text("a\n")
    (tmp_path / "reference").mkdir()
    (tmp_path / "reference" / "agencies").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "reference" / "again").symlink_to(tmp_path / "reference")  # a circle
    before = versions.reference_version([tmp_path / "reference"])
    (tmp_path / "elsewhere" / "names.csv").write_text("b\n")
    assert versions.reference_version([tmp_path / "reference"]) != before
