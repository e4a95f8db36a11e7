"""CSV files of readings as documents: known by their header, read with places, kept one a page."""

from collections.abc import Callable
from pathlib import Path

import pytest

from extract.collect.archive import put, snapshots
from extract.collect.readings import pages
from extract.errors import UnreadableError
from extract.model import Document, Table
from extract.readers import read_bytes
from extract.sniff import media_type
from tests.commands import Said, decision
from tests.readings_files import as_file, row

Chiso = Callable[..., Said]

TWO = as_file([row(), row(source="https://example.vn/two"), row(subject="Gia Lai")])


def table_of(document: Document) -> Table:
    (block,) = document.blocks
    assert isinstance(block, Table)
    return block


def test_a_csv_file_is_known_by_its_columns_in_any_order_and_encoding() -> None:
    text = "value,note,indicator,subject\n1,,rank,Huế\n"
    assert media_type(text.encode()) == "text/csv"
    assert media_type(b"\xef\xbb\xbf" + text.encode()) == "text/csv"
    assert media_type(text.encode("utf-16")) == "text/csv"
    assert media_type(b'\n"subject","indicator","value"\n') == "text/csv"


@pytest.mark.parametrize("text", [
    "The subject, the indicator and the value of it are described below.\n",
    "subject;indicator;value\nHuế;rank;1\n",
    "subject,indicator\nHuế,rank\n",
    "agency_id,name_vi\nhue,Huế\n",
])  # fmt: skip
def test_other_text_stays_text(text: str) -> None:
    assert media_type(text.encode()) == "text/plain"


def test_every_cell_leads_to_its_characters_and_line() -> None:
    data = 'subject,indicator,value,note\r\nHuế,rank,"01 (0,727)","two\r\nlines, ""so"""\r\nHà Nội,rank,2,\r\n'
    document = read_bytes(b"\xef\xbb\xbf" + data.encode())
    assert (document.media_type, document.reader) == ("text/csv", "csv")
    table = table_of(document)
    assert (table.rows, table.columns) == (3, 4)
    cells = {(cell.row, cell.column): cell for cell in table.cells}
    assert cells[2, 3].text == "01 (0,727)"
    assert cells[2, 4].text == 'two lines, "so"'
    assert cells[3, 1].text == "Hà Nội"
    assert (cells[1, 1].place.line, cells[2, 1].place.line, cells[3, 1].place.line) == (1, 2, 4)
    assert [cells[1, column].is_header for column in (1, 2)] == [True, True]
    for cell in table.cells:
        raw = document.text[cell.place.char_start : cell.place.char_end]
        assert " ".join(raw.replace('""', '"').split()) == cell.text


def test_decomposed_letters_are_composed() -> None:
    decomposed = "subject,indicator,value\nHue\u0302\u0301,rank,1\n"
    assert table_of(read_bytes(decomposed.encode())).cells[3].text == "Huế"


def test_a_file_of_many_pages_becomes_a_file_a_page_with_the_same_bytes_every_time() -> None:
    found = pages(TWO)
    assert [page.source for page in found] == ["https://example.vn/one", "https://example.vn/two"]
    assert [page.data for page in pages(TWO)] == [page.data for page in found]
    first = found[0].data.decode().splitlines()
    assert first[0] == TWO.decode().splitlines()[0]
    assert [line.split(",")[5] for line in first[1:]] == ["Bình Định", "Gia Lai"]
    assert pages(found[0].data) == []
    assert pages(decision()) == []


def test_rows_without_a_page_among_others_are_refused() -> None:
    with pytest.raises(UnreadableError, match=r"Line 3 does not say its page"):
        pages(as_file([row(), row(source=""), row(source="https://example.vn/two")]))


def test_a_file_of_many_pages_is_no_document_and_says_what_to_do(chiso: Chiso, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(TWO)
    said = chiso("read", path)
    assert said.code == 2
    assert said.err == (
        f"{path}: The file holds the figures of 2 pages; add it with «chiso add FILE», which makes one document of "
        "each.\n"
    )


def test_add_archives_a_document_a_page_with_its_address(chiso: Chiso, tmp_path: Path) -> None:
    path, raw = tmp_path / "many.csv", tmp_path / "raw"
    path.write_bytes(TWO)
    assert chiso("add", "--raw", raw, path) == Said(0, f"added: {path}, 2 of its 2 pages\n", "")
    held = snapshots(raw)
    assert {(one.url, one.rendition, one.path.suffix) for one in held} == {
        ("https://example.vn/one", "reading", ".csv"), ("https://example.vn/two", "reading", ".csv"),
    }  # fmt: skip
    assert chiso("add", "--raw", raw, path).out == f"added: {path}, 0 of its 2 pages, 2 already there\n"
    assert len(snapshots(raw)) == 2


def test_add_takes_all_pages_or_none(chiso: Chiso, tmp_path: Path) -> None:
    path, raw = tmp_path / "many.csv", tmp_path / "raw"
    path.write_bytes(TWO + b"too,few\n")
    said = chiso("add", "--raw", raw, path)
    assert (said.code, said.out) == (2, "")
    assert "Line 5 has 2 cells under" in said.err
    assert not raw.exists()


def test_one_address_for_many_pages_is_refused(chiso: Chiso, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(TWO)
    said = chiso("add", "--raw", tmp_path / "raw", "--url", "https://example.vn/x", path)
    assert said.code == 2
    assert "has figures of 2" in said.err


def test_readings_that_lie_in_the_archive_are_documents_and_other_lists_are_notes(tmp_path: Path) -> None:
    (tmp_path / "page.csv").write_bytes(as_file([row()]))
    (tmp_path / "list.csv").write_bytes(b"address,seen\nhttps://example.vn,2017\n")
    (tmp_path / "empty.csv").write_bytes(b"")
    assert [held.source for held in snapshots(tmp_path)] == ["page.csv"]


def test_an_archived_file_of_readings_keeps_its_ending(tmp_path: Path) -> None:
    digest, _ = put(tmp_path, as_file([row()]), "page.csv", url="https://example.vn/one", rendition="reading")
    (held,) = snapshots(tmp_path)
    assert held.path.name == f"{digest}.csv"


def test_a_file_of_one_page_is_kept_with_the_page_s_address(chiso: Chiso, tmp_path: Path) -> None:
    path, raw = tmp_path / "one.csv", tmp_path / "raw"
    path.write_bytes(as_file([row()]))
    assert chiso("add", "--raw", raw, path).code == 0
    (held,) = snapshots(raw)
    assert (held.url, held.rendition, held.path.read_bytes()) == (row()["source"], "reading", path.read_bytes())
