"""Office files that are cut off, protected, hostile or of another kind end in one sentence that says what to do."""

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.errors import UnreadableError
from extract.readers import read_bytes
from extract.readers.zipped import Package, kind_of_zip
from tests.office_files import docx, p, packed, tbl, tr, xlsx

GOOD = docx(p("Sở Y tế") + tbl(tr("TT", "Điểm"), tr("1", "90")))
BILLION = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&b;</w:body></w:document>'
)


def refused(data: bytes) -> str:
    began = time.monotonic()
    with pytest.raises(UnreadableError) as caught:
        read_bytes(data)
    assert time.monotonic() - began < 10
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
    return sentence


def with_part(name: str, content: bytes | str) -> bytes:
    return docx("", {name: content})


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_cut_off_file_says_so(share: float) -> None:
    assert "cut off or damaged" in refused(GOOD[: int(len(GOOD) * share)])


def test_damaged_bytes_inside_say_so() -> None:
    at = GOOD.index(b"word/document.xml") + 60
    assert "damaged" in refused(GOOD[:at] + bytes(40) + GOOD[at + 40 :])


def test_xml_that_is_none() -> None:
    assert "no sound XML" in refused(with_part("word/document.xml", "<w:document><w:body>"))
    assert "no sound XML" in refused(with_part("word/document.xml", BILLION))
    assert "no text" in refused(docx(""))
    assert "no document" in refused(packed({"[Content_Types].xml": "<Types/>", "_rels/.rels": _main("word/x.xml")}))


def _main(target: str) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return f'<Relationships><Relationship Type="{kind}" Target="{target}"/></Relationships>'


def test_a_part_that_unpacks_to_gigabytes() -> None:
    zeros = b"<w:document>" + b" " * (80 << 20)
    assert "unpacks to more than" in refused(with_part("word/document.xml", zeros))


def test_a_list_of_a_million_parts_is_not_even_made() -> None:
    end = struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, 65535, 65535, 60 << 20, 40, 0)
    assert "unpacks to more than" in refused(b"PK\x03\x04word/document.xml" + bytes(100) + end)


def test_nesting_without_end() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 400 + p("x") + "</w:tc></w:tr></w:tbl>" * 400
    assert "deeper than any document" in refused(docx(deep))


def test_a_hundred_thousand_paragraphs_are_read_in_time() -> None:
    began = time.monotonic()
    document = read_bytes(docx(p("Sở Y tế") * 100_000))
    assert len(document.blocks) == 100_000
    assert time.monotonic() - began < 20


def test_spans_without_end_are_cut() -> None:
    wide = '<w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>'
    body = tbl(
        f"<w:tr><w:tc>{wide}{p('a')}</w:tc><w:tc>{p('1')}</w:tc></w:tr>", tr("b", "2"), tr("c", "3"), tr("d", "4")
    )
    (table,) = read_bytes(docx(body)).blocks
    assert getattr(table, "columns", 0) <= 2001


def test_a_password_in_the_archive() -> None:
    data = bytearray(GOOD)
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"word/document.xml"))
    data[at + 8] |= 1
    assert "password" in refused(bytes(data))


@pytest.mark.parametrize(
    ("streams", "word"),
    [
        ("EncryptedPackage", "password"),
        ("WordDocument", ".docx"),
        ("Workbook", ".xlsx"),
        ("PowerPoint Document", "Office"),
    ],
)
def test_old_and_protected_files_are_refused_with_the_way_out(streams: str, word: str) -> None:
    assert word in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + streams.encode("utf-16-le") + bytes(500))


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>"}, "docx"),
        ({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}, "xlsx"),
        ({"[Content_Types].xml": "<Types/>", "_rels/.rels": _main("/word/document2.xml")}, "docx"),
        ({"[Content_Types].xml": "wordprocessingml", "_rels/.rels": _main("document.xml")}, "docx"),
        ({"xl/workbook.bin": "x"}, "xlsb"),
        ({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>"}, "pptx"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "odt"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "ods"),
        ({"a.txt": "x"}, None),
    ],
)
def test_what_an_archive_is(parts: dict[str, str], kind: str | None) -> None:
    assert kind_of_zip(packed(parts)) == kind


def test_names_without_regard_to_case_and_slashes() -> None:
    package = Package(packed({"WORD\\Document.xml": "<x/>"}))
    assert "word/document.xml" in package and package.xml("/word/document.xml".lstrip("/")) is not None


def test_nothing_outside_is_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("bí mật", encoding="utf-8")
    outside = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}">]><w:document>&a;</w:document>'
    assert "bí mật" not in refused(with_part("word/document.xml", outside))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_damage_ends_in_a_document_or_a_sentence(data: st.DataObject) -> None:
    good = data.draw(st.sampled_from([GOOD, xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>")]))
    at = data.draw(st.integers(4, len(good) - 1))
    broken = good[:at] + data.draw(st.binary(max_size=8)) + good[at + data.draw(st.integers(0, 40)) :]
    try:
        read_bytes(broken)
    except UnreadableError as error:
        assert str(error).endswith(".")


def test_archives_with_other_compression_are_read_or_refused() -> None:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        file = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(GOOD)) as source, zipfile.ZipFile(file, "w", method) as target:
            for name in source.namelist():
                target.writestr(name, source.read(name))
        assert read_bytes(file.getvalue()).blocks
