"""One page of a PDF: its words, its tables, and the lines between them."""

from collections.abc import Iterator
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2
import pypdfium2.raw as pdfium

from extract.errors import UnreadableError
from extract.model import Notice
from extract.pages.model import Page, PageTable
from extract.readers.pdf import raw
from extract.readers.pdf.ahead import Ahead, Opened
from extract.readers.pdf.chars import MOST_CHARACTERS, quarter_turns, words_of_page
from extract.readers.pdf.fonts import Fonts
from extract.readers.pdf.frame import Frame
from extract.readers.pdf.glyphs import Mends
from extract.readers.pdf.layout import Laid, laid_again, laid_out, line_of
from extract.readers.pdf.letters import Letters
from extract.readers.pdf.regions import Hint
from extract.readers.pdf.rules import Drawn, drawn_on
from extract.readers.pdf.second import SecondOpinion
from extract.readers.pdf.words import Word

# A page with fewer letters than this, and a picture over half of it, is a picture of a page (with a stamp or number).
_FEWEST_LETTERS = 25
_MOST_OF_PAGE = 0.5
# Characters recognised by an unknown program are right less often than those that a program wrote.
_OCR_CONFIDENCE = 0.8
# Pictures are rendered at so many dots an inch, and to no more dots than this however large the page.
_DPI = 220
_MOST_PIXELS = 12_000_000


class _Held(NamedTuple):
    """A page that waits for what the next one tells of its last table."""

    number: int
    size: tuple[float, float]
    laid: Laid
    confidence: float | None


class PageReader:
    """Reads the first `count` pages of an open file one after another; `pages_read` and `pictures` (of those) are
    counted, `missing` says why pictures were not recognised."""

    def __init__(self, file: pypdfium2.PdfDocument, data: bytes, count: int, recognise: bool = True) -> None:
        self._file, self._count = file, count
        self._ahead = Ahead(file, count)
        self._recognise = recognise
        # The other programs ask pdfium, too.
        self._second = SecondOpinion(data, self._ahead.rest)
        self._fonts = Fonts()
        self._mends = Mends()
        self._notices: dict[str, Notice] = {}
        self.pages_read = self.pictures = 0
        self.missing: UnreadableError | None = None

    def notices(self) -> list[Notice]:
        """What was mended or left out, once for each kind."""
        return [*self._mends.notices(), *self._notices.values()]

    def close(self) -> None:
        """Lets go of the file, which may be closed then."""
        self._ahead.close()

    def pages(self) -> Iterator[Page]:
        """The pages, those that can be read."""
        held: _Held | None = None
        for at in range(self._count):
            found = self._read(at, held.laid.foot if held else None)
            if held is not None:
                yield self._released(held, found)
            held = found if isinstance(found, _Held) else None
            if isinstance(found, Page):
                yield found
        if held is not None:
            yield self._released(held, None)

    def _released(self, held: _Held, following: "_Held | Page | None") -> Page:
        """The page; where too few rows stood at its foot to show their columns, laid out by those that follow."""
        laid = held.laid
        below = following.laid.head if isinstance(following, _Held) else None
        if laid.foot is not None and laid.foot.is_weak and below is not None and not below.is_weak:
            laid = laid_again(laid, below)
        lines, tables = laid.lines, [self._second.better(table, held.number) for table in laid.tables]
        if held.confidence is not None:
            lines = [line._replace(confidence=held.confidence) for line in lines]
            tables = [_trusted(table, held.confidence) for table in tables]
        return Page(held.number, *held.size, tuple(lines), tuple(tables))

    def _read(self, at: int, above: Hint | None) -> _Held | Page | None:
        """Page `at` (from 0); None, and a notice, where it cannot be read."""
        number = at + 1
        # The library's own objects look after what is forgotten to be closed, at a price for every page.
        opened = self._ahead.take()
        if not opened.page:
            self._ahead.leave(opened)
            self._tell("page_unreadable", f"Page {number} cannot be read; the others were.", number)
            return None
        found = self._page(opened, number, above)
        self.pages_read += 1
        return found

    def _tell(self, kind: str, message: str, number: int) -> None:
        self._notices.setdefault(kind, Notice(kind, message, None, number))

    def _page(self, opened: Opened, number: int, above: Hint | None) -> _Held | Page:
        try:
            frame, drawn, words = self._written(opened, number)
        finally:
            # What follows asks pdfium nothing more of the page.
            self._ahead.leave(opened)
        width, height = frame.size
        if _is_picture(words, drawn, width * height):
            self.pictures += 1
            return self._recognised(number, words, width, height)
        confidence = None
        if drawn.is_invisible and drawn.pictures:
            self.pictures += 1
            confidence = _OCR_CONFIDENCE
            self._tell("text_recognised", "The text lies unseen over a picture: a program read it and may err.", number)
        laid = laid_out(words, drawn, (number, width, height), above)
        return _Held(number, frame.size, laid, confidence)

    def _written(self, opened: Opened, number: int) -> tuple[Frame, Drawn, list[Word]]:
        """The page as it is read upright, what is drawn on it, and its words."""
        frame = _frame(opened.page)
        drawn = drawn_on(opened.page, frame)
        self._fonts.begin_page(drawn.fonts)
        if drawn.is_cut:
            self._tell("objects_cut", f"Page {number} draws more objects than were looked at; lines may lack.", number)
        count = pdfium.FPDFText_CountChars(opened.text) if opened.text else 0
        if count > MOST_CHARACTERS:
            self._tell("characters_cut", f"Page {number} has {count} characters; the first were read.", number)
            count = MOST_CHARACTERS
        if count <= 0:
            return frame, drawn, []
        shown, handle, turns = frame.turns, raw.handle(opened.text), None
        letters = Letters(handle, raw.codes(handle, count), drawn)
        if drawn.is_turned or frame.turns:
            turns = quarter_turns(handle, count)
            frame = frame._replace(turns=int(np.bincount(turns, minlength=4).argmax()))
        if frame.turns != shown:
            drawn = drawn_on(opened.page, frame)
            message = f"Text on page {number} is drawn sideways; it was read turned upright."
            self._tell("page_turned", message, number)
        return frame, drawn, words_of_page(letters, frame, turns, number, self._fonts, self._mends, drawn.vertical)

    def _recognised(self, number: int, words: list[Word], width: float, height: float) -> Page:
        """A page that is a picture, through the reader of scans."""
        from extract.readers.scan import OcrMissingError, recognise

        lines = (line_of(words, number),) if words else ()
        if not self._recognise:
            return Page(number, width, height, lines, ())
        self._ahead.rest()
        scale = min(_DPI / 72, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
        try:
            return recognise(_rendered(self._file[number - 1], scale), number, width, height)
        except OcrMissingError as error:
            self.missing = error
            self._tell("page_is_picture", f"Page {number} is a picture. {error}", number)
        except UnreadableError as error:
            self._tell("page_unreadable", f"Page {number}: {error}", number)
        return Page(number, width, height, lines, ())


def _rendered(page: pypdfium2.PdfPage, scale: float) -> npt.NDArray[np.uint8]:
    """(h, w, 3) in red, green and blue: seals are told from writing by their colour."""
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        # A copy: the bitmap's own memory goes with it.
        return np.array(bitmap.to_numpy()[:, :, :3], np.uint8, order="C")
    finally:
        bitmap.close()
        page.close()


def page_turns(page: Any) -> int:
    """The quarter turns, clockwise, by which a page (a raw pdfium handle) is shown."""
    return int(max(pdfium.FPDFPage_GetRotation(page), 0)) % 4


def _frame(page: Any) -> Frame:
    box = pdfium.FS_RECTF()
    left, bottom, right, top = 0.0, 0.0, 595.0, 842.0
    if pdfium.FPDF_GetPageBoundingBox(page, box) and box.right > box.left and box.top > box.bottom:
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
    return Frame(left, bottom, right, top, page_turns(page))


def _is_picture(words: list[Word], drawn: Drawn, area: float) -> bool:
    if not drawn.pictures or sum(map(len, map(itemgetter(4), words))) >= _FEWEST_LETTERS:
        return False
    covered = sum((x1 - x0) * (bottom - top) for x0, top, x1, bottom in drawn.pictures)
    return covered > _MOST_OF_PAGE * area


def _trusted(table: PageTable, confidence: float) -> PageTable:
    return table._replace(cells=tuple(cell._replace(confidence=confidence) for cell in table.cells))
