"""PDF files whose pages are pictures: recognised, mixed with pages of text, under an unseen text, or only looked at."""

import io
from functools import cache

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from extract.errors import UnreadableError
from extract.model import Paragraph, Table
from extract.readers import read_bytes
from tests.documents.forms.scans import pages_of, to_scan
from tests.unit.pdf_pages import HEIGHT, WIDTH, Drawing, pdf_of, rows_at

pytest.importorskip("asterocr")

XS = (80, 120, 300, 380)
SIDES = (72, 112, 292, 372, 460)
CAPTION = "Bảng 1. Kết quả xếp hạng các sở, ban, ngành"
ROWS = [
    ["STT", "Tên cơ quan", "Điểm", "Xếp hạng"],
    ["1", "Sở Nội vụ", "91,25", "1"],
    ["2", "Sở Tài chính", "88,50", "2"],
    ["3", "Sở Y tế", "80,75", "3"],
]


def page_with_table() -> Drawing:
    page = rows_at(Drawing().text(72, 80, CAPTION, 13, bold=True), XS, 120, ROWS, 24)
    for x in SIDES:
        page.line(x, 104, x, 200)
    for at in range(5):
        page.line(72, 104 + 24 * at, 460, 104 + 24 * at)
    return page


@cache
def scan() -> bytes:
    return to_scan(pdf_of(page_with_table()), 200, 3, coloured=True)


def rows_of(table: Table) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(table.rows)]
    for cell in table.cells:
        rows[cell.row - 1].append(cell.text)
    return rows


def test_a_scan_gives_its_table_with_confidences() -> None:
    document = read_bytes(scan())
    caption, table = document.blocks
    assert isinstance(caption, Paragraph) and caption.text == CAPTION
    assert isinstance(table, Table) and rows_of(table) == ROWS and table.engine == "ocr"
    assert all(cell.confidence is not None and 0.5 < cell.confidence < 1 for cell in table.cells)
    assert document.meta["chiso.rendition"] == "scan"


def test_a_seal_in_red_over_a_figure_does_not_hide_it() -> None:
    (page,) = pages_of(pdf_of(page_with_table()), 200, 3)
    pixels = np.array(page.convert("RGB"))
    down, across = np.ogrid[: pixels.shape[0], : pixels.shape[1]]
    # A disc of 60 points around the figures of the second row; ink is seen through it.
    disc = (down * 72 / 200 - 140) ** 2 + (across * 72 / 200 - 320) ** 2 < 60**2
    pixels[disc] = (pixels[disc] * np.array([0.98, 0.35, 0.35])).astype(np.uint8)
    blocks = read_bytes(pdf_of_picture(Image.fromarray(pixels))).blocks
    (table,) = [block for block in blocks if isinstance(block, Table)]
    assert [row[2] for row in rows_of(table)] == [row[2] for row in ROWS]


def test_a_page_of_text_and_a_picture_of_a_page_are_one_document() -> None:
    file = pypdfium2.PdfDocument(pdf_of(Drawing().text(72, 100, "Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6.")))
    file.import_pages(pypdfium2.PdfDocument(scan()))
    mixed = io.BytesIO()
    file.save(mixed)
    document = read_bytes(mixed.getvalue())
    first, caption, table = document.blocks
    assert isinstance(first, Paragraph) and (first.place.page, first.confidence) == (1, None)
    assert isinstance(caption, Paragraph) and caption.place.page == 2 and caption.confidence is not None
    assert isinstance(table, Table) and rows_of(table) == ROWS
    assert "chiso.rendition" not in document.meta


def test_text_unseen_over_a_picture_is_taken_with_a_doubt() -> None:
    data = pdf_of_picture(Image.new("L", (827, 1169), 255), "Uy ban nhan dan tinh cong bo ket qua xep hang.")
    document = read_bytes(data)
    (said,) = document.blocks
    assert isinstance(said, Paragraph) and said.text == "Uy ban nhan dan tinh cong bo ket qua xep hang."
    assert said.confidence is not None and said.confidence < 1
    assert document.meta["chiso.rendition"] == "scan"
    assert [notice.kind for notice in document.notices] == ["text_recognised"]


def test_a_scan_that_is_only_looked_at_is_not_recognised() -> None:
    document = read_bytes(scan(), recognise=False)
    assert document.blocks == () and document.meta["chiso.rendition"] == "scan"


def test_a_picture_without_writing_is_told() -> None:
    with pytest.raises(UnreadableError, match="No writing"):
        read_bytes(pdf_of_picture(Image.new("L", (827, 1169), 255)))


def pdf_of_picture(image: Image.Image, unseen: str = "") -> bytes:
    """A page that is a picture, with text drawn without ink over it."""
    file = io.BytesIO()
    page = canvas.Canvas(file, (WIDTH, HEIGHT), invariant=1)
    page.drawImage(ImageReader(image), 0, 0, WIDTH, HEIGHT)
    if unseen:
        text = page.beginText(72, 700)
        text.setTextRenderMode(3)
        text.textOut(unseen)
        page.drawText(text)
    page.showPage()
    page.save()
    return file.getvalue()
