"""A decision as DOCX, as office programmes write it: runs cut anywhere, merged cells, captions as paragraphs."""

import io
import itertools
import random
import unicodedata
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from PIL import ImageFont

from tests.documents.forms.paper import Paper
from tests.documents.forms.truth import header_texts
from tests.documents.forms.whole import Whole
from tests.documents.layout import Cell
from tests.documents.render import Block, Letterhead, Paragraph, Signature, Table

_ALIGNED = {
    "title": WD_ALIGN_PARAGRAPH.CENTER, "centre": WD_ALIGN_PARAGRAPH.CENTER, "caption": WD_ALIGN_PARAGRAPH.CENTER,
    "text": WD_ALIGN_PARAGRAPH.JUSTIFY,
}  # fmt: skip
_WIDE = {False: 482.0, True: 728.0}  # points between the margins of a page upright, and of one on its side
_BOLD = ("title", "heading", "caption")


def to_docx(whole: Whole, paper: Paper, form: str = "NFC", nested: bool = False) -> bytes:
    """The decision as DOCX; `form` is how its letters are composed. `nested` puts every table into a cell of another,
    as pages that were pasted from the web have it."""
    document = Document()
    draw = random.Random(f"word {whole.seed}")
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    if paper.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    style = document.styles["Normal"]
    style.font.name, style.font.size = paper.family.name, Pt(paper.size)
    style.paragraph_format.space_after = Pt(3)
    if paper.head:
        section.header.paragraphs[0].text = paper.head
    if paper.numbered != "none":
        _page_number((section.footer if paper.numbered == "bottom" else section.header).paragraphs[-1])
    writer = _Writer(document, draw, paper, form, nested)
    for block in whole.blocks:
        writer.block(block)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Writer:
    def __init__(self, document: Any, draw: random.Random, paper: Paper, form: str, nested: bool) -> None:
        self.document, self.draw, self.paper, self.form, self.nested = document, draw, paper, form, nested
        # Some programmes cut a text into a run a word or less, others write it whole.
        self.cuts = draw.choice((0, 0, 1, 3))
        self.pulled = draw.random() < 0.7

    def block(self, block: Block) -> None:
        if isinstance(block, Paragraph):
            self.words(self.document.add_paragraph(), block.text, block.style)
        elif isinstance(block, Table):
            self.table(block)
        elif isinstance(block, Letterhead):
            issuer = [*block.issuer.split("\n"), "-------", f"Số: {block.number}"]
            self._pair(issuer, ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", block.dated])
        else:
            assert isinstance(block, Signature)
            self._pair(["Nơi nhận:", "- Như Điều 2;", "- Lưu: VT."], ["CHỦ TỊCH", "", "", block.name])

    def _pair(self, left: list[str], right: list[str]) -> None:
        table = self.document.add_table(1, 2)
        for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
            for at, line in enumerate(lines):
                self.words(cell.paragraphs[0] if at == 0 else cell.add_paragraph(), line, "title")

    def words(self, paragraph: Any, text: str, style: str) -> None:
        text = unicodedata.normalize(self.form, text)
        paragraph.alignment = _ALIGNED.get(style)
        for at, line in enumerate(text.split("<br>")):
            if at:
                paragraph.add_run().add_break()
            for piece in self._pieces(line):
                run = paragraph.add_run(piece)
                run.bold = style in _BOLD or None
                run.italic = style in ("part", "centre") or None

    def _pieces(self, text: str) -> list[str]:
        cuts = sorted(self.draw.randrange(len(text) + 1) for _ in range(min(self.cuts, len(text))))
        ends = [0, *cuts, len(text)]
        return [text[begin:end] for begin, end in itertools.pairwise(ends) if begin < end]

    def table(self, block: Table) -> None:
        width = sum(cell.colspan for cell in block.grid[0])
        place = self.document.add_table(1, 1).rows[0].cells[0] if self.nested else self.document
        table = place.add_table(len(block.grid), width)
        if self.paper.rules != "none":
            table.style = "Table Grid"
        taken: set[tuple[int, int]] = set()
        rows = [row.cells for row in table.rows]
        for at, row in enumerate(block.grid):
            column = 0
            for cell in row:
                while (at, column) in taken:
                    column += 1
                last = (at + cell.rowspan - 1, column + cell.colspan - 1)
                target = rows[at][column]
                if last != (at, column):
                    target = target.merge(rows[last[0]][last[1]])
                    taken |= {(r, c) for r in range(at, last[0] + 1) for c in range(column, last[1] + 1)}
                self._fill(target, cell, at < block.heads)
                column += cell.colspan
        self._pull(table, block, rows)
        if self.paper.repeat:
            for row in table.rows[: block.heads]:
                row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        self.document.add_paragraph()

    def _pull(self, table: Any, block: Table, rows: list[Any]) -> None:
        """Columns as wide as their texts need, as a person pulls them: words stay whole, long names wrap. Some leave
        all columns alike where words fit."""
        width = len(table.columns)
        plain = [row for row in block.grid[block.heads :] if len(row) == width]
        font = ImageFont.truetype(str(self.paper.family.bold), 100)
        em = self.paper.size / 100
        heads = [max(map(font.getlength, text.split()), default=1) for text in header_texts(block.grid, block.heads)]
        texts = [max((font.getlength(row[at].text) for row in plain), default=8) for at in range(width)]
        name = texts.index(max(texts))
        needed = [em * max(head, text) + 14 for head, text in zip(heads, texts, strict=True)]
        alike = _WIDE[self.paper.landscape] / width
        longest = max(font.getlength(word) for row in plain for cell in row for word in cell.text.split() or [""])
        if not self.pulled and alike > em * max(*heads, longest) + 14:
            return
        needed[name] = max(110.0, _WIDE[self.paper.landscape] - sum(needed) + needed[name])
        table.autofit = False
        for at, points in enumerate(needed):
            table.columns[at].width = Pt(points)
            for cells in rows:
                cells[at].width = Pt(points)

    def _fill(self, target: Any, cell: Cell, head: bool) -> None:
        self.words(target.paragraphs[0], cell.text, "title" if head else "heading" if cell.colspan > 1 else "cell")


def _page_number(paragraph: Any) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run()
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)
