"""Pictures pasted into Word files: tables among them are recognised in their place, seals and drawings are not."""

import io
import sys
from typing import Any

import pytest

pytest.importorskip("cv2")
Image = pytest.importorskip("PIL.Image")
word = pytest.importorskip("docx")

from extract.compose import Composer  # noqa: E402
from extract.model import Document, Paragraph, Picture, Table  # noqa: E402
from extract.readers import read_bytes  # noqa: E402
from extract.readers.scan import inline  # noqa: E402
from tests.documents.forms.match import same_cells  # noqa: E402
from tests.documents.forms.registry import form_named, make  # noqa: E402
from tests.office_files import docx, p, tbl, tr  # noqa: E402

DRAWN = '<w:r><w:drawing><a:blip r:embed="r_image"/></w:drawing></w:r>'
OLD = '<w:r><w:pict><v:shape><v:imagedata r:id="r_image"/></v:shape></w:pict></w:r>'


def png(width: int = 400, height: int = 300) -> bytes:
    out = io.BytesIO()
    Image.new("L", (width, height), 255).save(out, "PNG")
    return out.getvalue()


def noise() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((300, 200), 50).save(out, "PNG")
    return out.getvalue()


def read(body: str, picture: bytes, **how: bool) -> Document:
    return read_bytes(docx(body, {"word/media/a.png": picture}), **how)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What was given to be recognised; each gives one line."""
    given: list[bytes] = []

    def read_into(data: bytes, composer: Composer) -> list[Any]:
        given.append(data)
        composer.paragraph("Đã đọc", 3, "?", None, 0.9)
        return []

    monkeypatch.setattr("extract.readers.scan.document.read_into", read_into)
    return given


def told(document: Document) -> list[str]:
    return [type(block).__name__ if not isinstance(block, Paragraph) else block.text for block in document.blocks]


def test_a_picture_of_a_table_is_read_in_its_place() -> None:
    pytest.importorskip("asterocr")
    made = make(form_named("picture"), 3)
    file, out = word.Document(), io.BytesIO()
    file.add_paragraph("Kèm theo bảng sau:")
    file.add_picture(io.BytesIO(made.data))
    file.add_paragraph("Nơi nhận: như trên.")
    file.save(out)
    document = read_bytes(out.getvalue())
    texts = told(document)
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert texts[:2] == ["Kèm theo bảng sau:", "Picture"] and texts[-1] == "Nơi nhận: như trên."
    found = {cell.text for cell in table.cells}
    wanted = [cell for row in made.truth[0].rows for cell in row if cell]
    assert sum(any(same_cells(cell, text) for text in found) for cell in wanted) >= 0.95 * len(wanted)
    places = [cell.place for cell in table.cells]
    assert {(place.path, place.line, place.page) for place in places} == {("/body/p[2]", None, None)}
    assert all(document.text[place.char_start : place.char_end] == cell.text
               for place, cell in zip(places, table.cells, strict=True))  # fmt: skip
    assert all(cell.confidence is not None for cell in table.cells)


@pytest.mark.parametrize("shown", [DRAWN, OLD])
def test_drawings_old_and_new_are_read_once(asked: list[bytes], shown: str) -> None:
    document = read(p("trước") + p(shown) + p("giữa") + p(shown), png())
    assert told(document) == ["trước", "Picture", "Đã đọc", "giữa", "Picture"]
    assert asked == [png()]
    assert (document.blocks[2].place.path, document.blocks[2].place.line) == ("/body/p[2]", None)


def test_a_picture_in_a_cell_stands_behind_its_table(asked: list[bytes]) -> None:
    document = read(tbl(tr("TT", "Điểm"), tr("1", f"<w:tc>{p(DRAWN)}</w:tc>")) + p("sau"), png())
    assert told(document) == ["Table", "Picture", "Đã đọc", "sau"]


def test_what_is_no_picture_of_a_table_is_only_named(asked: list[bytes]) -> None:
    emf = b"\x01\0\0\0\x6c\0\0\0" + bytes(5000)
    for data in (png(199), png(400, 59), emf, b"\xd7\xcd\xc6\x9a" + bytes(5000), b"", b"\x89PNG" + bytes(90)):
        assert told(read(p("một") + p(DRAWN), data)) == ["một", "Picture"]
    document = read_bytes(docx(p("một") + p(DRAWN)))  # its part is missing
    assert told(document) == ["một", "Picture"] and document.notices == ()
    assert asked == []


def test_without_recognising_pictures_are_only_named(asked: list[bytes]) -> None:
    assert told(read(p("một") + p(DRAWN), png(), recognise=False)) == ["một", "Picture"]
    assert asked == []


def test_linked_pictures_are_not_fetched(asked: list[bytes]) -> None:
    names = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    outside = (
        f'<Relationships {names}><Relationship Id="r_image" Type="{kind}" Target="word/media/a.png" '
        'TargetMode="External"/></Relationships>'
    )
    parts = {"word/_rels/document.xml.rels": outside, "word/media/a.png": png()}
    document = read_bytes(docx(p("một") + p(DRAWN.replace("embed", "link")), parts))
    assert told(document) == ["một", "Picture"]
    assert [block.source for block in document.blocks if isinstance(block, Picture)] == ["word/media/a.png"]
    assert asked == []


def test_without_the_extra_a_notice_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "extract.readers.scan.document", None)
    (notice,) = read(p("một") + p(DRAWN), png()).notices
    assert notice.kind == "picture_not_read" and "chiso[ocr]" in notice.message


def test_a_bad_picture_spoils_only_itself() -> None:
    document = read(p("một") + p(DRAWN) + p("hai"), noise()[:900])
    assert told(document) == ["một", "Picture", "hai"]
    assert [notice.kind for notice in document.notices] == ["picture_not_read"]


def test_a_part_that_is_damaged_spoils_only_itself() -> None:
    whole = docx(p("một") + p(DRAWN) + p("hai"), {"word/media/a.png": noise()})
    at = whole.index(b"word/media/a.png") + 900
    document = read_bytes(whole[:at] + b"\xff" * 40 + whole[at + 40 :])
    assert told(document) == ["một", "Picture", "hai"]
    assert [notice.kind for notice in document.notices] == ["picture_not_read"]


def test_a_huge_picture_is_only_named(asked: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inline, "_LARGEST", len(png()) - 1)
    assert told(read(p("một") + p(DRAWN), png())) == ["một", "Picture"]
    assert asked == []


def test_without_the_extra_a_drawing_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "extract.readers.scan.picture", None)
    assert read(p("một") + p(DRAWN), b"\x01\0\0\0\x6c\0\0\0" + bytes(5000)).notices == ()
