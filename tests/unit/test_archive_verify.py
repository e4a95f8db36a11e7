"""`chiso archive`: damage of every kind is found and named, and the list says what there is."""

import csv
import json
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from extract.collect.archive import put
from extract.collect.fetchlog import FetchLog
from extract.collect.inventory import inventory, show
from extract.collect.net import Answer, FetchError, Validators
from extract.collect.verify import verify
from flows import ending
from flows.archive_cli import archive as archive_cli
from tests.commands import Said, decision

URL = "http://stttt.binhdinh.gov.vn/305.html"
PAGE, OTHER = decision(), decision("13/QĐ-UBND")
NIGHTS = [datetime(2026, 11, day, 19, 30, tzinfo=UTC) for day in (20, 21, 22)]

Archive = Callable[..., Said]


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """An archive of two documents: one that was collected and confirmed a night later, and one added by hand."""
    raw = tmp_path / "raw"
    digest, _ = put(raw, PAGE, "305.html", url=URL, final_url=f"{URL}?final", status=200, fetched_at=_at(0))
    put(raw, OTHER, "other.html", fetched_at=_at(1))
    log = FetchLog.open(raw, "binh-dinh")
    answer = Answer(URL, f"{URL}?final", 200, PAGE, {}, "text/html", Validators('"1"'), 1, 0.1)
    log.add(URL, "new", at=NIGHTS[0], answer=answer, sha256=digest)
    log.add(URL, "unchanged", at=NIGHTS[1], answer=answer)
    log.add(URL, "failed", at=NIGHTS[2], error=FetchError("timeout", "The host is too slow; try again later."))
    log.save()
    return raw


@pytest.fixture
def archive(capsys: pytest.CaptureFixture[str]) -> Archive:
    def run(*arguments: str | Path) -> Said:
        code = ending.run(archive_cli, [str(argument) for argument in arguments])
        return Said(code, *capsys.readouterr())

    return run


def _at(night: int) -> str:
    return NIGHTS[night].isoformat(timespec="seconds")


def one_object(raw: Path, data: bytes = PAGE) -> Path:
    return next(path for path in (raw / "objects").rglob("*.html") if path.read_bytes() == data)


def test_a_whole_archive_is_whole(raw: Path, archive: Archive) -> None:
    size = len(PAGE) + len(OTHER)
    said = archive("verify", "--raw", raw)
    assert (said.code, said.err) == (0, "")
    assert said.out == f"The archive is whole: 2 documents ({size} bytes), 2 records, 3 fetches.\n"


def _flip(raw: Path) -> None:
    path = one_object(raw)
    path.write_bytes(PAGE.replace(b"80,5", b"90,5"))


def _cut(raw: Path) -> None:
    one_object(raw).write_bytes(PAGE[:500])


def _empty(raw: Path) -> None:
    one_object(raw).write_bytes(b"")


def _lose(raw: Path) -> None:
    one_object(raw).unlink()


def _stray(raw: Path) -> None:
    (raw / "objects" / "ab" / "notes.html").parent.mkdir(exist_ok=True)
    (raw / "objects" / "ab" / "notes.html").write_bytes(PAGE)


def _misplace(raw: Path) -> None:
    path = one_object(raw)
    (raw / "objects" / "zz").mkdir()
    path.rename(raw / "objects" / "zz" / path.name)


def _break_record(raw: Path) -> None:
    next((raw / "records").rglob("*.json")).write_text("{")


def _swap_record(raw: Path) -> None:
    path = next((raw / "records").rglob("*.json"))
    path.write_text(json.dumps({"sha256": "0" * 64}))


@pytest.mark.parametrize(
    ("harm", "sentences"),
    [
        (_flip, [r"objects/../\w+\.html is damaged: its bytes are not those of its name; add the document again\."]),
        (_cut, [r"objects/../\w+\.html is damaged: .*"]),
        (_empty, [r"objects/../\w+\.html is damaged: .*"]),
        (_lose, [r"The document \w{12} has records and its bytes are gone; fetch or add it again\.",
                 r"Line 1 of fetches/2026/binh-dinh\.jsonl fetched \w{12}, whose bytes are gone; fetch it again\."]),
        (_stray, [r"objects/ab/notes\.html is no archived document; move it out of objects and add it anew\."]),
        (_misplace, [r"objects/zz/\w+\.html is no archived document; .*", r"The document .*", r"Line 1 of .*"]),
        (_break_record, [r"records/\w+/0001\.json is no record that can be read; bring it back .*"]),
        (_swap_record, [r"records/\w+/0001\.json is the record of another document; .*"]),
    ],
)  # fmt: skip
def test_damage_is_named_and_ends_with_3(
    harm: Callable[[Path], None], sentences: list[str], raw: Path, archive: Archive
) -> None:
    harm(raw)
    found = verify(raw)
    assert len(found.damage) == len(sentences)
    for sentence, expected in zip(found.damage, sentences, strict=True):
        assert re.fullmatch(expected, sentence)
    said = archive("verify", "--raw", raw)
    assert said.code == 3
    assert said.out.startswith(f"damage: {found.damage[0]}\n")
    assert said.err.startswith(f"{len(sentences)} fault{'s' if len(sentences) > 1 else ''} in {raw} (")
    assert len(said.err.splitlines()) == 1


def test_what_a_killed_writer_leaves_is_noted_and_no_damage(raw: Path, archive: Archive) -> None:
    path = one_object(raw)
    path.with_name(f"{path.name}.99999999-1.part").write_bytes(b"half")
    (raw / "addresses" / "binh-dinh.json").write_text("{")
    with (raw / "fetches" / "2026" / "binh-dinh.jsonl").open("ab") as log:
        log.write(b'{"torn\n{"torn again')
    put(raw, decision("14/QĐ-UBND"), "x")
    newest = max((raw / "records").iterdir(), key=lambda folder: folder.stat().st_mtime_ns)
    (newest / "0001.json").unlink()
    said = archive("verify", "--raw", raw)
    assert (said.code, said.err) == (0, "")
    notes = [line.removeprefix("note: ") for line in said.out.splitlines() if line.startswith("note: ")]
    assert [note.split(" ", 1)[0] for note in notes] == [
        f"objects/{path.parent.name}/{path.name}.99999999-1.part", "The", "Line", "addresses/binh-dinh.json",
    ]  # fmt: skip


def test_a_part_that_is_being_written_is_left_alone(raw: Path) -> None:
    path = one_object(raw)
    path.with_name(f"{path.name}.{os.getpid()}-1.part").write_bytes(b"half")
    assert verify(raw).notes == []


def test_a_document_that_cannot_be_opened_is_damage(raw: Path) -> None:
    path = one_object(raw)
    path.unlink()
    path.symlink_to("nowhere")
    (sentence,) = verify(raw).damage
    assert sentence.endswith("cannot be read (No such file or directory); open it, or bring it back from a copy.")


def test_no_archive_is_one_sentence(tmp_path: Path, archive: Archive) -> None:
    said = archive("verify", "--raw", tmp_path / "nowhere")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("There is no archive at ")


def test_the_list_says_when_each_was_got_and_confirmed(raw: Path, archive: Archive) -> None:
    (raw / "by-hand.html").write_bytes(decision("15/QĐ-UBND"))
    said = archive("list", "--raw", raw, "--format", "csv")
    rows = {row["source"]: row for row in csv.DictReader(StringIO(said.out))}
    assert set(rows) == {"binh-dinh", "other.html", "by-hand.html"}
    collected = rows["binh-dinh"]
    assert (collected["url"], collected["first_got"], collected["last_confirmed"]) == (URL, _at(0), _at(1))
    assert (collected["media_type"], collected["bytes"]) == ("text/html", str(len(PAGE)))
    assert one_object(raw).stem == collected["sha256"]
    assert (rows["by-hand.html"]["first_got"], len(rows["by-hand.html"]["sha256"])) == ("", 64)


def test_the_list_of_one_source(raw: Path, archive: Archive) -> None:
    said = archive("list", "--raw", raw, "--source", "binh-dinh")
    assert said.out.splitlines()[-1] == "1 row"
    assert one_object(raw).stem[:12] in said.out
    assert [row["source"] for row in json.loads(archive("list", "--raw", raw, "--format", "json").out)] == [
        held.source for held in inventory(raw)
    ]
    said = archive("list", "--raw", raw, "--source", "ha-noi")
    assert (said.code, said.err) == (
        2, f"Nothing in {raw} came from «ha-noi»; «chiso archive list» names the sources.\n"
    )  # fmt: skip


@pytest.mark.parametrize("name", ["sha", "short", URL, f"{URL}?final"])
def test_a_document_is_shown_with_its_records_and_fetches(name: str, raw: Path, archive: Archive) -> None:
    digest = one_object(raw).stem
    name = {"sha": digest, "short": digest[:6]}.get(name, name)
    (shown,) = show(raw, name)
    assert shown.held.sha256 == digest
    assert [record["status"] for record in shown.records] == [200]
    assert [fetch["outcome"] for fetch in shown.fetches] == ["new", "unchanged", "failed"]
    said = archive("show", name, "--raw", raw)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"{digest}  {len(PAGE)} bytes  text/html  objects/{digest[:2]}/{digest}.html\n")
    assert "  record 1: source=305.html  url=" in said.out
    (told,) = json.loads(archive("show", name, "--raw", raw, "--format", "json").out)
    assert (told["path"], len(told["records"]), len(told["fetches"])) == (f"objects/{digest[:2]}/{digest}.html", 1, 3)


@pytest.mark.parametrize("name", ["000000", "ab", "http://elsewhere.vn/", ""])
def test_what_is_not_there_is_not_shown(name: str, raw: Path, archive: Archive) -> None:
    said = archive("show", name, "--raw", raw)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"Nothing in {raw} has the address or a sha256 that begins with «{name}»")


def test_the_command_alone_says_what_it_can_do(archive: Archive) -> None:
    said = archive()
    assert (said.code, said.err) == (2, "Name one of these commands, for example «chiso archive list».\n")
    assert "verify" in said.out
