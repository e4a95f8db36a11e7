"""A decision as PDF by reportlab, which has no page of HTML in between and draws every rule as a line of its own."""

import io
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from reportlab.platypus import paragraph as paragraphs

from tests.documents.forms.ink import Ink
from tests.documents.forms.paper import Paper
from tests.documents.forms.truth import header_texts
from tests.documents.forms.whole import Whole
from tests.documents.layout import Cell
from tests.documents.render import Block, Letterhead, Signature
from tests.documents.render import Paragraph as Words
from tests.documents.render import Table as Grid

# TCVN3 has ư at the code of the soft hyphen, which the library would take out: no letter is one here.
paragraphs._shy = "\uffff"
_MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc"
_FACES = {
    "title": "bold",
    "centre": "italic",
    "heading": "bold",
    "caption": "bold",
    "part": "italic",
    "text": "regular",
}
_ALIGNED = {"title": TA_CENTER, "centre": TA_CENTER, "caption": TA_CENTER, "text": TA_JUSTIFY}
_NUMBERS = {"center": TA_CENTER, "right": TA_RIGHT}


class Doubled(Paragraph):
    """Fake bold: the same letters once more, a third of a point to the right."""

    def draw(self) -> None:
        super().draw()
        self.canv.translate(0.3, 0)
        super().draw()


class _Page:
    """Turns flowables of one printing into pages."""

    def __init__(self, paper: Paper, ink: Ink) -> None:
        self.paper, self.ink = paper, ink
        self.wide = paper.landscape or paper.turned
        self.width, self.height = (A4[1], A4[0]) if self.wide else A4

    def template(self) -> PageTemplate:
        frame = Frame(60, 50, self.width - 110, self.height - 105, 0, 0, 0, 0)
        template = PageTemplate(frames=[frame], pagesize=(self.width, self.height), onPage=self._margins)
        template.rotation = 90 if self.paper.turned else 0
        return template

    def _margins(self, canvas: Any, _: BaseDocTemplate) -> None:
        if self.paper.turned:
            canvas.transform(0, 1, -1, 0, A4[0], 0)
        canvas.setFont(self.ink.fonts["regular"], 10)
        if self.paper.head:
            self._write(canvas, 60, self.height - 35, self.paper.head)
        if self.paper.numbered != "none":
            at = 25 if self.paper.numbered == "bottom" else self.height - 35
            canvas.drawCentredString(self.width / 2, at, str(canvas.getPageNumber()))

    def _write(self, canvas: Any, x: float, y: float, text: str) -> None:
        line = canvas.beginText(x, y)
        for run in self.ink.write(text):
            line.setFont((self.ink.capitals if run.capitals else self.ink.fonts)["regular"], 9)
            line.textOut(run.text)
        canvas.drawText(line)

    def words(self, text: str, face: str = "regular", aligned: int = TA_LEFT, indent: float = 0) -> Paragraph:
        size = self.paper.size
        style = ParagraphStyle(
            face, fontName=self.ink.fonts[face], fontSize=size, leading=size * 1.25, alignment=aligned,
            firstLineIndent=indent, spaceBefore=2, spaceAfter=2,
        )  # fmt: skip
        kind = Doubled if self.paper.doubled and face == "bold" else Paragraph
        return kind(self.ink.markup(text, face), style)

    def table(self, block: Grid) -> Table:
        paper, heads = self.paper, block.heads
        width = sum(cell.colspan for cell in block.grid[0])
        filled: list[list[Any]] = [[""] * width for _ in block.grid]
        styles: list[tuple[Any, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *_rules(paper, heads, len(block.grid)),
            ("TOPPADDING", (0, 0), (-1, -1), paper.padding), ("BOTTOMPADDING", (0, 0), (-1, -1), paper.padding),
        ]  # fmt: skip
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(block.grid):
            column = 0
            for cell in row:
                while (at, column) in taken:
                    column += 1
                filled[at][column] = self._cell(cell, at < heads, column)
                end = (column + cell.colspan - 1, at + cell.rowspan - 1)
                if end != (column, at):
                    styles.append(("SPAN", (column, at), end))
                taken |= {(r, c) for r in range(at, end[1] + 1) for c in range(column, end[0] + 1)}
                column += cell.colspan
        if paper.shaded:
            styles.append(("BACKGROUND", (0, 0), (-1, heads - 1), paper.tint))
            striped = range(heads + 1, len(block.grid), 2) if paper.striped else ()
            styles += [("BACKGROUND", (0, at), (-1, at), "#eef3f9") for at in striped]
        return Table(
            filled, colWidths=self._widths(block), repeatRows=heads if paper.repeat else 0, style=styles,
            splitInRow=1 if paper.split else 0, spaceBefore=4, spaceAfter=10,
        )  # fmt: skip

    def _cell(self, cell: Cell, head: bool, column: int) -> Paragraph:
        if head:
            return self.words(cell.text, "bold" if self.paper.bold_heads else "regular", TA_CENTER)
        if cell.colspan > 1:
            return self.words(cell.text, "bold")
        bare = cell.text.replace(".", "").replace(",", "").strip()
        number = bare.isdigit() or len(bare) < 2
        return self.words(cell.text, "regular", (TA_CENTER if column == 0 else _NUMBERS[self.paper.aligned]) * number)

    def _widths(self, block: Grid) -> list[float]:
        """Names are wide, the rest as wide as its longest word: as a person would pull the columns."""
        columns = sum(cell.colspan for cell in block.grid[0])
        plain = [row for row in block.grid[block.heads :] if len(row) == columns]
        heads = header_texts(block.grid, block.heads)
        texts = [[row[at].text for row in plain] for at in range(columns)]
        name = max(range(columns), key=lambda at: max(map(len, texts[at]), default=0))
        needed = [max(map(self._longest, [head, *own])) + 14 for head, own in zip(heads, texts, strict=True)]
        left = max(0.0, self.width - 110 - sum(needed))
        shares = [(0.0 if self.paper.narrow else 6.0) if at == name else 1.0 for at in range(columns)]
        return [width + left * share / sum(shares) for width, share in zip(needed, shares, strict=True)]

    def _longest(self, text: str) -> float:
        words = text.split() or [""]
        return max(
            sum(stringWidth(run.text, *self._font(run.capitals)) for run in self.ink.write(word)) for word in words
        )

    def _font(self, capitals: bool) -> tuple[str, float]:
        return (self.ink.capitals if capitals else self.ink.fonts)["bold"], self.paper.size


def _rules(paper: Paper, heads: int, rows: int) -> list[tuple[Any, ...]]:
    line = paper.thickness
    return {
        "full": [("GRID", (0, 0), (-1, -1), line, "black")],
        "none": [],
        "horizontal": [("LINEABOVE", (0, 0), (-1, -1), line, "black"), ("LINEBELOW", (0, -1), (-1, -1), line, "black")],
        "header": [("GRID", (0, 0), (-1, heads - 1), line, "black")],
    }[paper.rules]


def to_platypus(whole: Whole, paper: Paper, ink: Ink) -> bytes:
    """The decision as PDF."""
    page = _Page(paper, ink)
    out = io.BytesIO()
    document = BaseDocTemplate(out, pageTemplates=[page.template()], title=whole.title, invariant=1)
    flow: list[Flowable] = []
    for block in whole.blocks:
        flow += _flow(block, page)
    document.build(flow)
    return out.getvalue()


def _flow(block: Block, page: _Page) -> list[Flowable]:
    if isinstance(block, Words):
        indent = 28 if block.style in ("text", "heading") else 0
        words = page.words(block.text, _FACES.get(block.style, "regular"), _ALIGNED.get(block.style, TA_LEFT), indent)
        # Keeping a caption with the table would keep the table whole, and tables are to go on over pages.
        return [CondPageBreak(90), words] if block.style in ("caption", "part", "heading") else [words]
    if isinstance(block, Grid):
        return [page.table(block)]
    half = (page.width - 110) / 2
    if isinstance(block, Letterhead):
        left = [
            page.words(block.issuer.replace("\n", "<br>"), "bold", TA_CENTER),
            page.words(f"Số: {block.number}", "regular", TA_CENTER),
        ]
        right = [page.words(_MOTTO, "bold", TA_CENTER), page.words(block.dated, "italic", TA_CENTER)]
        return [Table([[left, right]], colWidths=[half * 0.8, half * 1.2]), Spacer(1, 8)]
    assert isinstance(block, Signature)
    left = [page.words("Nơi nhận:", "italic"), page.words("- Như Điều 2;"), page.words("- Lưu: VT.")]
    right = [
        page.words("CHỦ TỊCH", "bold", TA_CENTER), Spacer(1, 50), page.words(block.name, "bold", TA_CENTER),
    ]  # fmt: skip
    return [KeepTogether([Table([[left, right]], colWidths=[half, half])])]
