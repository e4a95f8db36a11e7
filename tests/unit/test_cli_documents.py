"""`chiso read` and `chiso add`: one file and several, good ones and bad ones among them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Said, decision

Chiso = Callable[..., Said]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "decision.html"
    path.write_bytes(decision())
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.pdf"
    path.write_bytes(b"%PDF-1.7 and so on")
    return path


def test_read_prints_one_object(chiso: Chiso, page: Path) -> None:
    said = chiso("read", page, "--format", "json")
    seen = json.loads(said.out)
    assert (said.code, said.err) == (0, "")
    assert {"document", "tables", "facts", "unread_numbers"} <= set(seen)
    (table,) = seen["tables"]
    assert table["number"] == "1"
    assert table["rows"][0] == ["1", "Sở Nội vụ", "80,5", "1"]
    assert len(table["bands"]) == len(table["rows"]) == 4
    assert all(len(row) == len(table["header"]) for row in table["rows"])
    scores = [fact for fact in seen["facts"] if fact["table"] == "score"]
    assert [(score["points"], score["rank"]) for score in scores] == [(80.5, 1), (79, 2), (60.25, 3), (50, 4)]


def test_several_files_are_an_object_a_line_and_a_bad_one_among_them_is_said(
    chiso: Chiso, page: Path, bad: Path
) -> None:
    said = chiso("read", page, bad, page, "--format", "json")
    assert said.code == 2
    objects = [json.loads(line) for line in said.out.splitlines()]
    assert [seen["document"]["number"] for seen in objects] == ["12/QĐ-UBND"] * 2
    assert said.err == f"{bad}: The PDF breaks off, is damaged or has no pages; fetch it again or export it anew.\n"


def test_read_as_text_shows_tables_and_counts(chiso: Chiso, page: Path) -> None:
    said = chiso("read", page)
    assert (said.code, said.err) == (0, "")
    assert "1. ranking, Bảng 1" in said.out
    assert "Sở Nội vụ | 80,5 | 1" in said.out
    assert "… 1 more rows" in said.out
    assert "4 score" in said.out


@pytest.mark.usefixtures("in_this_process")
def test_a_document_that_breaks_a_reader_takes_no_other_with_it(
    chiso: Chiso, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows import reading

    def understand(document: object, *_: object, source: str, **__: object) -> object:
        if source == page.name:
            raise IndexError("list index out of range")
        return original(document, *_, source=source, **__)

    original = reading.understand
    monkeypatch.setattr(reading, "understand", understand)
    other = tmp_path / "other.html"
    other.write_bytes(decision("13/QĐ-UBND"))
    said = chiso("read", page, other, "--format", "json")
    assert said.code == 2
    assert json.loads(said.out)["document"]["number"] == "13/QĐ-UBND"
    reason = "The document broke the reader (IndexError: list index out of range); please report it."
    assert said.err == f"{page}: {reason}\n"


def test_further_reference_files_are_read(chiso: Chiso, page: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "reference"
    (overlay / "wording").mkdir(parents=True)
    (overlay / "wording" / "header_roles.csv").write_text("wrong,columns\n1,2\n")
    said = chiso("read", page, "--reference", overlay)
    assert (said.code, said.out) == (2, "")
    assert "header_roles.csv" in said.err
    assert said.err.count("\n") == 1


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_add_keeps_the_bytes_once_and_a_record_each_time(chiso: Chiso, page: Path, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    first = chiso("add", page, "--raw", raw, "--url", "https://example.vn/12", "--rendition", "transcription")
    assert (first.code, first.err) == (0, "")
    assert first.out.startswith(f"added: {page} (")
    again = chiso("add", page, "--raw", raw)
    assert again.out.startswith(f"already there: {page} (")
    held = files(raw)
    assert [Path(name).parts[0] for name in held] == ["objects", "records", "records"]
    assert (raw / held[0]).read_bytes() == page.read_bytes()
    record = json.loads((raw / held[1]).read_text(encoding="utf-8"))
    assert record["url"] == "https://example.vn/12"
    assert record["rendition"] == "transcription"
    assert record["source"] == "decision.html"


def test_add_of_a_bad_file_leaves_nothing_and_adds_the_others(
    chiso: Chiso, page: Path, bad: Path, tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    refused = chiso("add", bad, "--raw", raw)
    assert (refused.code, refused.out) == (2, "")
    assert not raw.exists()
    mixed = chiso("add", bad, page, tmp_path / "nowhere.html", "--raw", raw)
    assert mixed.code == 2
    assert mixed.out.startswith(f"added: {page} (")
    assert len(mixed.err.splitlines()) == 2
    assert len(files(raw)) == 2


def test_add_says_that_it_may_not_write(chiso: Chiso, page: Path, tmp_path: Path) -> None:
    (tmp_path / "raw").write_text("a file in the place of the folder")
    said = chiso("add", page, "--raw", tmp_path / "raw")
    assert (said.code, said.out) == (2, "")
    expected = f"The archive {tmp_path / 'raw'} cannot be written (Not a directory); name another with --raw.\n"
    assert said.err == expected


def test_an_address_that_cannot_be_had_is_said(chiso: Chiso, tmp_path: Path) -> None:
    address = "HTTP://127.0.0.1:9/decision.html"
    said = chiso("add", address, "--raw", tmp_path / "raw")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"{address}: 127.0.0.1 is at 127.0.0.1, which is no public address; nothing was asked")
    assert said.err.count("\n") == 1
    assert not (tmp_path / "raw").exists()
