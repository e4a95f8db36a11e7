"""The archive on its own: bytes once, records beside them, loose files, and what is damaged or closed."""

import json
import os
import threading
from pathlib import Path

import pytest

from extract.collect.archive import load, put, snapshots
from extract.collect.errors import ArchiveError
from extract.collect.records import add_record, read_records
from extract.errors import UnreadableError
from tests.commands import decision

PAGE = decision()


def test_what_was_put_in_comes_out_with_its_record(tmp_path: Path) -> None:
    digest, new = put(tmp_path, PAGE, "page.html", url="https://example.vn/1", rendition="original", status=200)
    assert new
    (held,) = snapshots(tmp_path)
    assert held.path == tmp_path / "objects" / digest[:2] / f"{digest}.html"
    assert (held.url, held.rendition) == ("https://example.vn/1", "original")
    assert held.fetched_at.endswith("+00:00")
    assert held.record["status"] == 200
    assert load(held) == PAGE


def test_the_newest_record_counts_and_older_ones_fill_in_what_it_leaves_out(tmp_path: Path) -> None:
    put(tmp_path, PAGE, "page.html", url="https://example.vn/1")
    assert put(tmp_path, PAGE, "again.html", rendition="text")[1] is False
    (held,) = snapshots(tmp_path)
    assert (held.record["source"], held.url, held.rendition) == ("again.html", "https://example.vn/1", "text")


def test_text_and_pages_have_endings_that_open_in_the_right_program(tmp_path: Path) -> None:
    put(tmp_path, PAGE, "page")
    put(tmp_path, "Sở Y tế | 80 |\n".encode(), "rendition")
    assert {held.path.suffix for held in snapshots(tmp_path)} == {".html", ".txt"}


def test_damaged_bytes_are_refused_and_adding_them_again_mends_them(tmp_path: Path) -> None:
    put(tmp_path, PAGE, "page.html")
    (held,) = snapshots(tmp_path)
    held.path.write_bytes(PAGE.replace(b"80,5", b"90,5"))
    with pytest.raises(UnreadableError, match=r"^The archived bytes are damaged: .*; add the file again\.$"):
        load(held)
    assert put(tmp_path, PAGE, "page.html")[1] is False
    assert load(held) == PAGE


def test_damage_is_seen_without_records_too(tmp_path: Path) -> None:
    digest, _ = put(tmp_path, PAGE, "page.html")
    (tmp_path / "records" / digest / "0001.json").unlink()
    (held,) = snapshots(tmp_path)
    held.path.write_bytes(PAGE + b" ")
    with pytest.raises(UnreadableError, match="damaged"):
        load(held)


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"text"'])
def test_a_broken_record_takes_nothing_from_the_bytes(content: str, tmp_path: Path) -> None:
    digest, _ = put(tmp_path, PAGE, "page.html", url="https://example.vn/1")
    (tmp_path / "records" / digest / "0002.json").write_text(content)
    (held,) = snapshots(tmp_path)
    assert held.url == "https://example.vn/1"
    assert load(held) == PAGE


def test_loose_files_are_documents_and_notes_beside_them_are_none(tmp_path: Path) -> None:
    (tmp_path / "shipped" / "deep").mkdir(parents=True)
    for name in ("b.html", "shipped/deep/a.html", "README.md", "list.CSV", ".hidden", "x.part"):
        (tmp_path / name).write_bytes(PAGE)
    assert [held.source for held in snapshots(tmp_path)] == ["b.html", "shipped/deep/a.html"]


def test_the_order_is_the_same_whatever_the_disk_says(tmp_path: Path) -> None:
    for number in (3, 1, 2):
        put(tmp_path, decision(f"{number}/QĐ-UBND"), "page.html")
        (tmp_path / f"{number}.html").write_bytes(PAGE)
    sources = [held.source for held in snapshots(tmp_path)]
    assert sources[:3] == sorted(sources[:3])
    assert sources[3:] == ["1.html", "2.html", "3.html"]


def test_a_link_to_a_folder_is_not_followed_and_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (held,) = snapshots(tmp_path)
    with pytest.raises(UnreadableError, match="no ordinary file"):
        load(held)


def test_links_to_themselves_and_to_nothing_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to("b.html")
    (tmp_path / "b.html").symlink_to("a.html")
    (tmp_path / "c.html").symlink_to("nowhere")
    first, second, third = snapshots(tmp_path)
    for held in (first, second):
        with pytest.raises(UnreadableError, match="Too many levels of symbolic links"):
            load(held)
    with pytest.raises(UnreadableError, match="There is no such file"):
        load(third)


def test_a_pipe_in_the_archive_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    (held,) = snapshots(tmp_path)
    with pytest.raises(UnreadableError, match="no ordinary file"):
        load(held)


def test_a_writer_that_was_killed_leaves_no_document(tmp_path: Path) -> None:
    digest, _ = put(tmp_path, PAGE, "page.html")
    (tmp_path / "objects" / digest[:2] / f"{'0' * 64}.html.99.part").write_bytes(b"<html>half")
    assert len(snapshots(tmp_path)) == 1


def test_bytes_that_are_no_document_are_not_archived(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        put(tmp_path / "raw", b"", "empty")
    assert not (tmp_path / "raw").exists()


def test_records_of_writers_at_once_are_all_kept(tmp_path: Path) -> None:
    writers = [threading.Thread(target=add_record, args=(tmp_path, {str(number): number})) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert read_records(tmp_path) == {str(number): number for number in range(8)}
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{number:04d}.json" for number in range(1, 9)]
    assert all(isinstance(json.loads(path.read_text()), dict) for path in tmp_path.iterdir())


def test_a_missing_archive_is_said(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"^There is no archive at .*; add a document with «chiso add FILE»"):
        snapshots(tmp_path / "nowhere")
