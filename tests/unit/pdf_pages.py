"""Small PDF pages drawn for a test: texts and lines at places counted from the top left, as readers count them."""

import io
from collections.abc import Callable, Sequence

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from tests.documents.forms.fonts import families

WIDTH, HEIGHT = 595.0, 842.0
Step = Callable[[canvas.Canvas, float], None]


def _font(bold: bool) -> str:
    family = families()[0]
    name = f"Test{'Bold' if bold else ''}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(family.bold if bold else family.regular)))
    return name


def width_of(text: str, size: float = 12) -> float:
    """How wide a text is drawn."""
    return float(pdfmetrics.stringWidth(text, _font(False), size))


class Drawing:
    """A page; each method draws one thing and gives the page back. `turn` is its /Rotate."""

    def __init__(self, width: float = WIDTH, height: float = HEIGHT, turn: int = 0) -> None:
        self.size, self.turn = (width, height), turn
        self._steps: list[Step] = []

    def text(
        self, x: float, y: float, text: str, size: float = 12, bold: bool = False, middle: bool = False
    ) -> "Drawing":
        """`text` with its base line at `y`, beginning at `x` or (`middle`) around it."""

        def step(page: canvas.Canvas, height: float) -> None:
            page.setFont(_font(bold), size)
            (page.drawCentredString if middle else page.drawString)(x, height - y, text)

        self._steps.append(step)
        return self

    def noted(self, x: float, y: float, text: str, mark: str, size: float, lift: float, gap: float = 0) -> "Drawing":
        """`text` as `text` draws it, and right behind it (or `gap` further on) `mark` in its size, raised by `lift`."""

        def step(page: canvas.Canvas, height: float) -> None:
            page.setFont(_font(False), 12)
            page.drawString(x, height - y, text)
            page.setFont(_font(False), size)
            page.drawString(x + width_of(text) + gap, height - y + lift, mark)

        self._steps.append(step)
        return self

    def line(self, x0: float, y0: float, x1: float, y1: float) -> "Drawing":
        """A stroked line."""
        self._steps.append(lambda page, height: page.line(x0, height - y0, x1, height - y1))
        return self

    def bar(self, x0: float, y0: float, x1: float, y1: float) -> "Drawing":
        """A filled box, thin enough to be a rule."""
        self._steps.append(lambda page, height: page.rect(x0, height - y1, x1 - x0, y1 - y0, stroke=0, fill=1))
        return self

    def box(self, x0: float, y0: float, x1: float, y1: float) -> "Drawing":
        """A stroked box."""
        self._steps.append(lambda page, height: page.rect(x0, height - y1, x1 - x0, y1 - y0, stroke=1, fill=0))
        return self

    def draw(self, page: canvas.Canvas) -> None:
        page.setPageSize(self.size)
        page.setPageRotation(self.turn)
        for step in self._steps:
            step(page, self.size[1])
        page.showPage()


def pdf_of(*pages: Drawing) -> bytes:
    """The pages as a file."""
    file = io.BytesIO()
    page = canvas.Canvas(file, invariant=1)
    for each in pages:
        each.draw(page)
    page.save()
    return file.getvalue()


def rows_at(
    page: Drawing, xs: Sequence[float], top: float, rows: Sequence[Sequence[str]], pitch: float = 20
) -> Drawing:
    """Rows of texts, each beginning at its x, `pitch` apart."""
    for at, row in enumerate(rows):
        for x, text in zip(xs, row, strict=True):
            if text:
                page.text(x, top + at * pitch, text)
    return page
