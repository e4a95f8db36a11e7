"""PDF files that cannot be read are told in a sentence; those that hold little are read for what they hold."""

import io
from collections.abc import Callable

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from extract.errors import UnreadableError
from extract.model import Furniture, Paragraph
from extract.readers.pdf import read_pdf
from tests.unit.pdf_pages import Drawing, pdf_of


def drawn(write: Callable[[canvas.Canvas], None], **options: object) -> bytes:
    file = io.BytesIO()
    page = canvas.Canvas(file, **options)
    write(page)
    page.save()
    return file.getvalue()


def one_line(page: canvas.Canvas) -> None:
    page.drawString(72, 700, "One line of text")
    page.showPage()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no PDF"),
        (b"hello", "no PDF"),
        (drawn(one_line)[:300], "breaks off"),
        (drawn(lambda page: page.showPage()), "no text"),
        (drawn(one_line, encrypt=StandardEncryption("secret", "owner")), "password"),
    ],
    ids=["empty", "no pdf", "broken off", "blank", "locked"],
)
def test_what_cannot_be_read_is_told_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableError) as told:
        read_pdf(data, "x")
    message = str(told.value)
    assert said in message and message.endswith(".") and "\n" not in message


def test_a_file_that_opens_without_a_password_is_read() -> None:
    document = read_pdf(drawn(one_line, encrypt=StandardEncryption("", "owner")), "x")
    assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == ["One line of text"]


def test_a_lost_index_is_found_again() -> None:
    whole = drawn(one_line)
    assert read_pdf(whole.replace(b"startxref", b"startxxxx"), "x").text == read_pdf(whole, "x").text


def test_too_many_objects_and_pages_are_cut_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from extract.readers.pdf import document, rules

    monkeypatch.setattr(rules, "MOST_OBJECTS", 50)
    monkeypatch.setattr(document, "MOST_PAGES", 2)

    def write(page: canvas.Canvas) -> None:
        for _ in range(4):
            for at in range(80):
                page.rect(20 + at, 20, 1, 1, fill=1, stroke=0)
            page.drawString(72, 700, "Text")
            page.showPage()

    notices = {notice.kind: notice for notice in read_pdf(drawn(write), "x").notices}
    assert set(notices) == {"objects_cut", "pages_cut"}
    assert notices["objects_cut"].page == 1 and "4 pages" in notices["pages_cut"].message


def test_running_headers_and_page_numbers_are_furniture() -> None:
    pages = []
    for number in range(1, 5):
        page = Drawing().text(72, 40, "CÔNG BÁO/Số 15").text(290, 815, str(number))
        page.text(72, 120 + 20 * number, f"Đoạn văn thứ {number} của văn bản này.")
        pages.append(page)
    document = read_pdf(pdf_of(*pages), "x")
    kinds = [(type(block), block.text) for block in document.blocks if not hasattr(block, "cells")]
    assert kinds.count((Furniture, "CÔNG BÁO/Số 15")) == 4
    assert [text for kind, text in kinds if kind is Furniture and text.isdigit()] == ["1", "2", "3", "4"]
    assert sum(kind is Paragraph for kind, _ in kinds) == 4


def test_every_place_is_on_its_page() -> None:
    document = read_pdf(pdf_of(Drawing().text(72, 100, "Trang đầu.").text(72, 700, "Cuối trang đầu.")), "x")
    for block in document.blocks:
        place = block.place
        assert place.page == 1 and document.text[place.char_start : place.char_end] == block.text
        assert place.x0 == pytest.approx(72, abs=1) and place.top is not None and place.bottom is not None
        assert 0 < place.top < place.bottom < 842
