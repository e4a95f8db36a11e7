"""A picture of a table and a scanned page through the engines, held against what was printed."""

import io
from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("asterocr")
pytest.importorskip("cv2")

from extract.model import Cell, Table
from extract.pages.model import PageTable
from extract.readers.scan import read_picture, recognise, tess
from extract.readers.scan.page import way_up
from extract.readers.scan.sheet import make_ready, upside_down
from tests.documents.forms.match import matched, same_cells
from tests.documents.forms.registry import form_named, make
from tests.documents.forms.scans import pages_of


def rows_of(table: Table | PageTable) -> list[list[Cell]]:
    rows: dict[int, list[Cell]] = {}
    for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.column)):
        rows.setdefault(cell.row, []).append(cell)
    return list(rows.values())


def compared(stated: Sequence[Sequence[str]], tables: Sequence[Table | PageTable]) -> list[tuple[str, Cell]]:
    """Each printed cell with the cell read for it; a row that is not on the page is left out."""
    found = [row for table in tables for row in rows_of(table)]
    texts = [[cell.text for cell in row] for row in found]
    at = matched(stated, texts, lambda a, b: same_cells(a, b) / len(a) if len(a) == len(b) else 0.0)
    pairs = [(row, found[n]) for row, n in zip(stated, at, strict=True) if n is not None]
    return [pair for row, cells in pairs if len(row) == len(cells) for pair in zip(row, cells, strict=True)]


def test_a_picture_of_a_table():
    made = make(form_named("picture"), 5)
    document = read_picture(made.data, "0" * 64)
    assert (document.reader, document.meta["chiso.rendition"]) == ("scan", "scan")
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert len(tables) == 1 and tables[0].engine == "ocr"
    stated = [row for table in made.truth for row in table.rows]
    cells = compared(stated, tables)
    assert len(cells) == sum(map(len, stated))
    wrong = [(printed, cell) for printed, cell in cells if printed != cell.text]
    assert len(wrong) <= 0.01 * len(cells), wrong
    assert all(cell.confidence < 0.9 for _, cell in wrong), wrong


@pytest.fixture(scope="module")
def scanned() -> tuple[np.ndarray, list[list[str]]]:
    """The upper part of the third page of a decision, scanned at 200 dpi, and all rows of the decision."""
    made = make(form_named("ruled reportlab"), 11, "few")
    page = np.asarray(pages_of(made.data, 200, 11)[2])
    return np.ascontiguousarray(page[: page.shape[0] * 3 // 5]), [
        list(row) for table in made.truth for row in table.rows
    ]


def test_a_scanned_page(scanned: tuple[np.ndarray, list[list[str]]]):
    image, stated = scanned
    page = recognise(image, 3, 595.0, 505.0)
    assert page.tables and all(table.engine == "ocr" for table in page.tables)
    cells = compared(stated, page.tables)
    assert len(cells) > 40
    wrong = [(printed, cell.text, cell.confidence) for printed, cell in cells if printed != cell.text]
    assert len(wrong) <= 0.03 * len(cells), wrong
    assert all(confidence < 0.9 for _, _, confidence in wrong), wrong
    assert all(0 <= c.box.x0 < c.box.x1 <= 595.1 and 0 <= c.box.top < c.box.bottom <= 505.1 for _, c in cells)


def test_a_page_upside_down_is_turned(scanned: tuple[np.ndarray, list[list[str]]]):
    upright = make_ready(scanned[0])
    assert upright is not None
    assert way_up(upright) is upright
    turned = way_up(upside_down(upright))
    assert np.array_equal(turned.grey, upright.grey)
    assert [grid.box for grid in turned.grids] == [grid.box for grid in upright.grids]


def test_without_tesseract_one_engine_reads(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tess, "_engine", lambda: None)
    image = np.asarray(Image.open(io.BytesIO(make(form_named("picture"), 35).data)).convert("L"))
    page = recognise(np.ascontiguousarray(image[60:270, :]), 1, 595.0, 125.0)
    (table,) = page.tables
    assert "tesseract" not in table.why
    assert [cell.text for cell in table.cells if cell.row == 4] == ["1", "Sở Giao thông vận tải", "105", "1", "5"]
