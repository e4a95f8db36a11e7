"""One page's picture becomes a `Page`: its tables read cell by cell, the rest line by line."""

import numpy as np
from numpy.typing import NDArray

from extract.model import Box as PageBox
from extract.pages.model import GridCell, Line, Page, PageTable
from extract.readers.pdf.rules import Rule as PageRule
from extract.readers.scan import tess
from extract.readers.scan.accents import with_own_accents
from extract.readers.scan.choose import Reading
from extract.readers.scan.grid import Grid, Spot
from extract.readers.scan.loose import Said, loose_layout
from extract.readers.scan.readings import read_cells, read_lines, sureness
from extract.readers.scan.sheet import Sheet, make_ready, upside_down
from extract.readers.scan.strips import Box, Strip, lines_of_cell, lines_of_page

_INSIDE = 3  # pixels between a border's middle and what may be text
# Below this sureness of the sample a page is tried the other way up.
_WRONG_WAY = 0.8
_SAMPLE = 12  # lines


def read_page(image: NDArray[np.uint8], number: int, width: float, height: float) -> Page:
    """The page in `image`: uint8, (h, w) grey or (h, w, 3) RGB; `width` and `height` in points as given. A page that
    lies on its side is turned, and its width and height with it."""
    sheet = make_ready(image)
    if sheet is None:
        return Page(number, width, height, (), ())
    return _read(way_up(sheet), number, width, height)


def way_up(sheet: Sheet) -> Sheet:
    """The sheet with its writing upright: turned where a sample of its lines is read better upside down."""
    if _legible(sheet) >= _WRONG_WAY:
        return sheet
    other = upside_down(sheet)
    return other if _legible(other) > _legible(sheet) + 0.1 else sheet


def _legible(sheet: Sheet) -> float:
    """How sure the reader of the longest lines in cells and of the page is, from 0 to 1."""
    _, cells = _cell_lines(sheet)
    boxes = sorted([*cells, *_loose_boxes(sheet)], key=lambda box: box.x0 - box.x1)
    # What is longest may be drawn: half of the sample stands further down the list.
    boxes = [*boxes[: _SAMPLE // 2], *boxes[_SAMPLE // 2 :: max(1, len(boxes) // (2 * _SAMPLE))][: _SAMPLE // 2]]
    sure = sorted(sureness(sheet.grey, boxes))
    return sure[len(sure) // 2] if sure else 1.0


def _read(sheet: Sheet, number: int, width: float, height: float) -> Page:
    if sheet.turns % 2:
        width, height = height, width
    scale = Scale(number, width / sheet.grey.shape[1], height / sheet.grey.shape[0])
    places, boxes = _cell_lines(sheet)
    by_cell: dict[tuple[int, int], list[Reading]] = {}
    for place, reading in zip(places, read_cells(sheet.grey, boxes, sheet.letter), strict=True):
        by_cell.setdefault(place, []).append(reading)
    tables = [_table(grid, nth, by_cell, scale) for nth, grid in enumerate(sheet.grids)]
    lines, others = _loose(sheet, scale, (number, width, height))
    tables = sorted([*tables, *others], key=lambda table: (table.box.top, table.box.x0))
    return Page(number, width, height, tuple(lines), tuple(tables))


class Scale:
    """From pixels of the sheet to points of page `number`."""

    def __init__(self, number: int, across: float, down: float) -> None:
        self.number, self.across, self.down = number, across, down

    def box(self, x0: float, top: float, x1: float, bottom: float) -> PageBox:
        return PageBox(self.number, x0 * self.across, top * self.down, x1 * self.across, bottom * self.down)


def _cell_lines(sheet: Sheet) -> tuple[list[tuple[int, int]], list[Strip]]:
    """For each text line in a cell the (table, cell) it belongs to, and its box."""
    places: list[tuple[int, int]] = []
    boxes: list[Box] = []
    for nth, grid in enumerate(sheet.grids):
        for at, spot in enumerate(grid.spots):
            for box in _without_leftovers(lines_of_cell(sheet.ink, _inner(spot), sheet.letter), sheet.letter):
                places.append((nth, at))
                boxes.append(box)
    return places, with_own_accents(sheet.ink, boxes, sheet.letter, places)


def _without_leftovers(boxes: list[Box], letter: float) -> list[Box]:
    """The lines of a cell without what is too low to be one beside others: leftovers of borders and stamps."""
    lines = [box for box in boxes if box[3] - box[1] > 0.5 * letter]
    return lines or boxes[:1]


def _inner(spot: Spot) -> Box:
    return spot.x0 + _INSIDE, spot.top + _INSIDE, spot.x1 - _INSIDE, spot.bottom - _INSIDE


def _table(grid: Grid, nth: int, by_cell: dict[tuple[int, int], list[Reading]], scale: Scale) -> PageTable:
    cells = []
    for at, spot in enumerate(grid.spots):
        box = scale.box(spot.x0, spot.top, spot.x1, spot.bottom)
        reading = _joined(by_cell.get((nth, at), []))
        cells.append(
            GridCell(
                reading.text, spot.row, spot.column, spot.rowspan, spot.colspan, box,
                reading.confidence, reading.others,
            )
        )  # fmt: skip
    edges = tuple(x * scale.across for x in grid.xs)
    engines = "asterocr and tesseract" if tess.is_there() else "asterocr"
    return PageTable(
        tuple(cells), len(grid.ys) - 1, len(grid.xs) - 1, edges, scale.box(*grid.box), "ocr",
        f"The page is a picture: the table follows its drawn lines, {engines} read its cells.",
    )  # fmt: skip


def _joined(readings: list[Reading]) -> Reading:
    """The lines of a cell as one text; of other readings those that differ in one line."""
    readings = [reading for reading in readings if reading.text]
    if not readings:
        return Reading("", 1.0)
    texts = [reading.text for reading in readings]
    others = [
        _in_one([*texts[:at], other, *texts[at + 1 :]])
        for at, reading in enumerate(readings)
        for other in reading.others
    ]
    return Reading(_in_one(texts), min(reading.confidence for reading in readings), tuple(dict.fromkeys(others)))


def _in_one(texts: list[str]) -> str:
    """Lines as one text; a word that breaks at its hyphen («LĐ-» «TB») goes on without a space."""
    said = texts[0]
    for text in texts[1:]:
        said += text if len(said) > 1 and said[-1] == "-" and said[-2].isalpha() else f" {text}"
    return said


def _loose_boxes(sheet: Sheet) -> list[Strip]:
    """The lines outside grids."""
    ink = sheet.ink.copy()
    for grid in sheet.grids:
        x0, top, x1, bottom = grid.box
        ink[max(0, top - _INSIDE) : bottom + _INSIDE, max(0, x0 - _INSIDE) : x1 + _INSIDE] = 0
    return with_own_accents(ink, lines_of_page(ink, sheet.letter), sheet.letter)


def _loose(sheet: Sheet, scale: Scale, page: tuple[int, float, float]) -> tuple[list[Line], list[PageTable]]:
    boxes = _loose_boxes(sheet)
    readings = read_lines(sheet.grey, boxes, sheet.letter)
    said = [Said(scale.box(*box[:4]), reading) for box, reading in zip(boxes, readings, strict=True) if reading.text]
    rules = [PageRule(r.at * scale.down, r.start * scale.across, r.end * scale.across) for r in sheet.free]
    return loose_layout(said, rules, 1.2 * sheet.letter * scale.down, page)
